import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../harness/cache.ts';

/** What a verdict rests on besides the design: the prover and the definitions it compares with. */
const FOLDERS = ['trust', 'formats', 'golden/lib', 'spec'];

const known = new Map<string, string>();

/** Hash of the prover's own sources, so that no verdict of another version of it is taken for one of this. */
export const proverHash = (): string => hashOf(FOLDERS);

/** Hash of all sources. */
export const sourceHash = (): string => hashOf(['.']);

function hashOf(folders: readonly string[]): string {
  const name = folders.join(' ');
  const found = known.get(name);
  if (found !== undefined) return found;
  const root = fileURLToPath(new URL('../', import.meta.url));
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .sort()
      .flatMap((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
  );
  const hash = contentHash(texts);
  known.set(name, hash);
  return hash;
}
