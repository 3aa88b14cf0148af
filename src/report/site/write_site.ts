import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import Handlebars from 'handlebars';
import { z } from 'zod';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { makeFolder } from '../../harness/make_folder.ts';
import { temporaryFolder } from '../../harness/temporary.ts';
import type { RatedCore } from '../core_rows.ts';
import { subjectOf, variantOf } from '../execution.ts';
import { coresCsv, figuresCsv, headlinesCsv } from './csv.ts';
import { type Figure, headlines } from './figures.ts';
import { schematic } from './schematic.ts';

export interface SiteRequest {
  readonly figures: readonly Figure[];
  readonly cores: readonly RatedCore[];
  /** One configuration per unit, whose schematic and Verilog are shown. */
  readonly examples: readonly CatalogEntry[];
  readonly onStep?: (what: string) => void;
}

/** Names of all files of a report, in a file of it: what a folder that is ours to replace may hold. */
const LIST = 'data/files.json';

/**
 * Writes the report as one folder that needs no network: pages, data as JSON and CSV, the plotting library beside them. Written aside and
 * renamed, so that a reader sees the old report or the new one. Throws E_OUTPUT.
 */
export async function writeSite(folder: string, request: SiteRequest): Promise<readonly string[]> {
  const files = await siteFiles(request);
  const target = resolve(folder);
  try {
    makeFolder(dirname(target));
    const aside = await temporaryFolder('.subbyte-report', dirname(target));
    try {
      const fresh = join(aside.path, 'report');
      for (const [name, text] of files) {
        const path = join(fresh, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      replaceFolder(fresh, target, join(aside.path, 'old'));
    } finally {
      await aside.remove();
    }
  } catch (error) {
    if (error instanceof UsageFailure) throw error;
    throw notWritten(target, (error as NodeJS.ErrnoException).code ?? 'error', error);
  }
  return [...files.keys()];
}

/** An earlier report gives way, an empty folder too; anything else stays, and the caller hears of it. */
function replaceFolder(fresh: string, target: string, old: string): void {
  const isOld = isReport(target);
  if (isOld) renameSync(target, old);
  else if (existsSync(target)) rmdirSync(target);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (isOld) renameSync(old, target);
    throw error;
  }
}

/** Whether a folder holds what a report wrote and nothing else. */
function isReport(target: string): boolean {
  try {
    const listed: unknown = JSON.parse(readFileSync(join(target, LIST), 'utf8'));
    const known = new Set(z.array(z.string()).parse(listed));
    const found = readdirSync(target, { recursive: true, withFileTypes: true });
    return found.every(
      (entry) =>
        entry.isDirectory() ||
        known.has(relative(target, join(entry.parentPath, entry.name)).split(sep).join('/')),
    );
  } catch {
    return false;
  }
}

const notWritten = (where: string, code: string, cause: unknown): UsageFailure =>
  new UsageFailure(
    {
      code: 'E_OUTPUT',
      what: `the report cannot be written (${code}); nothing was changed`,
      where,
      fix: 'choose a folder with -o that is writable, and empty or an earlier report',
    },
    { cause },
  );

async function siteFiles(request: SiteRequest): Promise<ReadonlyMap<string, string>> {
  const { figures, cores, examples, onStep } = request;
  const best = headlines(figures);
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  const files = new Map<string, string>([
    ['data/figures.json', json(figures)],
    ['data/headlines.json', json(best)],
    ['data/cores.json', json(cores)],
    ['data/figures.csv', figuresCsv(figures)],
    ['data/headlines.csv', headlinesCsv(best)],
    ['data/cores.csv', coresCsv(cores)],
    // Pages opened from a disk may not fetch: the same data as a script.
    ['data/data.js', `window.subbyte = ${scriptSafe({ figures, headlines: best, cores })};\n`],
    ['assets/vega.min.js', packaged('vega/build/vega.min.js')],
    ['assets/vega-lite.min.js', packaged('vega-lite/build/vega-lite.min.js')],
    ['assets/style.css', page('style.css.hbs')({})],
    ['assets/app.js', page('app.js.hbs')({})],
  ]);
  const tools = new Map(figures.flatMap((figure) => Object.entries(figure.tools)));
  files.set(
    'index.html',
    page('index.html.hbs')({
      tools: [...tools].map(([name, version]) => `${name} ${version}`).join(', '),
      count: figures.length,
      committed: figures.filter(({ source }) => source === 'committed').length,
      units: examples,
    }),
  );
  for (const entry of examples) {
    onStep?.(entry.unit);
    files.set(`units/${entry.unit}.html`, await unitPage(entry, figures));
  }
  files.set(LIST, json([...files.keys(), LIST].sort()));
  return files;
}

async function unitPage(entry: CatalogEntry, figures: readonly Figure[]): Promise<string> {
  const design = variantOf(subjectOf(entry));
  const own = figures.filter(({ unit }) => unit === entry.unit);
  return page('unit.html.hbs')({
    unit: entry.unit,
    summary: entry.summary,
    module: entry.module,
    verilog: design.files.find(({ name }) => name === `${design.top}.v`)?.text ?? '',
    drawing: await schematic(design),
    figures: own.map((figure) => ({
      ...figure,
      area: figure.area.toFixed(1),
      perLane: figure.areaPerLane.toFixed(1),
      leastPeriod: figure.leastPeriod.toFixed(3),
      energy: figure.energy === null ? '-' : figure.energy.perMac.toFixed(1),
    })),
  });
}

const page = (name: string) =>
  Handlebars.compile(readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8'), { strict: true });

const packaged = (path: string): string => {
  const { resolve: find } = createRequire(import.meta.url);
  const [name = '', ...rest] = path.split('/');
  // Packages name what may be imported; their browser builds are files beside it.
  let root = dirname(find(name));
  while (!root.endsWith(`/${name}`) && dirname(root) !== root) root = dirname(root);
  return readFileSync(join(root, ...rest), 'utf8');
};

/** No text in the data can end the script element that it would stand in. */
const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
