import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../harness/cache.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const scripts = fileURLToPath(new URL('../../synth-scripts/', import.meta.url));

/** Where everything meets everything: counts itself, but what a unit needs of it is among the unit's own files. */
const crossroads: ReadonlySet<string> = new Set(['catalog.ts']);

/** What one unit consists of. */
const folders = ['spec', 'golden', 'generators', 'scenarios'] as const;

const hashes = new Map<string, string>();

/** Hash of what proofs of a unit rest on besides its Verilog: the prover, and the definitions it compares with. */
export const proverHash = (unit: string): string => hashOf(['trust/prove.ts', ...filesOf(unit)]);

/** Hash of what everything known about a unit rests on: its files, the ladder, and all that these import. */
export const ladderHash = (unit: string): string => hashOf(['trust/ladder.ts', ...filesOf(unit)]);

/** Hash of what a run of a unit's netlists rests on besides them. */
export const gatesHash = (unit: string): string => hashOf(['trust/gates/check.ts', ...filesOf(unit)]);

const filesOf = (unit: string): readonly string[] =>
  folders.map((folder) => `${folder}/${unit}.ts`).filter((path) => existsSync(join(root, path)));

function hashOf(roots: readonly string[]): string {
  const name = roots.join(' ');
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const sources = importedFiles(roots);
  const texts = [
    ...sources.map((path) => join(root, path)),
    ...readdirSync(scripts)
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => join(scripts, file)),
  ].flatMap((path) => [relative(root, path), readFileSync(path, 'utf8')]);
  const hash = contentHash(texts);
  hashes.set(name, hash);
  return hash;
}

/** Imports, and files named relative to the source: templates, programs that are started. Types alone decide nothing. */
const REFERENCE =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'|new URL\(\s*'(\.[^']+)'/g;

/** Files under `src` that these depend on, themselves included, in a steady order. */
export function importedFiles(roots: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const pending = [...roots];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (crossroads.has(path)) continue;
    for (const [, ...names] of readFileSync(join(root, path), 'utf8').matchAll(REFERENCE)) {
      const name = names.find((one) => one !== undefined);
      if (name === undefined) continue;
      const target = relative(root, join(root, dirname(path), name));
      const isFile = !target.startsWith('..') && /\.\w+$/.test(target) && existsSync(join(root, target));
      if (isFile) pending.push(target);
    }
  }
  return [...found].sort();
}
