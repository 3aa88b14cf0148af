import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckFailure } from '../errors.ts';
import { cachedFolder, contentHash } from '../harness/cache.ts';
import { mapParallel } from '../harness/parallel.ts';
import { requirePlain } from '../harness/plain_variant.ts';
import { toolFailed } from '../harness/process.ts';
import { findTool } from '../harness/tools.ts';
import { type Variant, variantHash } from '../harness/variant.ts';
import { runYosys, type YosysEngine, type YosysResult, type YosysRun, yosysText } from '../harness/yosys.ts';
import { FULL_ADDER, HALF_ADDER } from './adder_map.ts';
import { fillScript, scriptText } from './assets.ts';
import type { CellLibrary } from './library.ts';
import { countCells, type GateNetlist } from './netlist/netlist.ts';
import { readHierarchy, readNetlist } from './netlist/read.ts';
import { analyze } from './sta/analyze.ts';
import { timingGraph } from './sta/graph.ts';

/** Version that `@yowasp/yosys` is pinned to: results are compared within one version only. */
export const PINNED_YOSYS = '0.55.944';

/**
 * Mapping recipes for ABC, all area-driven. None is best for every design and library, so each design is mapped by all
 * of them and the smallest result counts: the same chance for every design.
 */
const RECIPES = [
  { name: 'amap', commands: ['strash', 'dch', 'amap,-m'] },
  { name: 'dc2_amap', commands: ['strash', 'ifraig', 'scorr', 'dc2', 'strash', 'dch,-f', 'amap,-m'] },
  { name: 'nf', commands: ['strash', '&get,-n', '&dch,-f', '&nf,-R,20,-a,10', '&put'] },
  { name: 'map', commands: ['strash', 'dch', 'map,-a'] },
] as const;

/** Recipes for the shortest paths, before sizing; the one with the least period counts. */
const FAST_RECIPES = [
  {
    name: 'nf_rounds_delay',
    commands: ['strash', 'ifraig', 'scorr', 'dc2', 'strash', '&get,-n', '&dch,-f', '&nf,-R,10', '&put'],
  },
  { name: 'resyn_delay', commands: ['strash', 'ifraig', 'scorr', 'dc2', 'dch,-f', 'strash', 'dch', 'map'] },
  { name: 'nf_delay', commands: ['strash', '&get,-n', '&dch,-f', '&nf', '&put'] },
] as const;

/** For netlists that are checked and not measured: one recipe, without the search for choices, which large designs pay dearly. */
const QUICK_RECIPES = [{ name: 'quick', commands: ['strash', 'amap,-m'] }] as const;

/** Rounds in which constants may travel from one adder to the next. */
const FOLD_ROUNDS = [1, 2, 3];

export interface SynthesisRequest {
  readonly design: Variant;
  readonly library: CellLibrary;
  /** `pinned` unless given. */
  readonly engine?: YosysEngine;
  /** Number of structural seeds, 5 unless given. */
  readonly seeds?: number;
  /**
   * `area` unless given; `delay`: logic is mapped for the shortest paths, for a clock that area alone does not meet; `quick`: one
   * fast recipe, for a netlist that is checked and not measured.
   */
  readonly goal?: 'area' | 'delay' | 'quick';
  /** Take adders apart instead of binding them to the library's own: larger, and faster where adder cells are slow. */
  readonly plainAdders?: boolean;
  /** Build Yosys's own multipliers (`*` in the text) as radix-4 Booth; not known to Yosys 0.23. */
  readonly booth?: boolean;
  /**
   * Modules left out, as boxes without area: what remains is what joins them. Such a netlist cannot be simulated by
   * itself.
   */
  readonly hollow?: readonly string[];
  /**
   * Modules that keep netlists of their own, each mapped once however often it stands in the design. Constants and unused
   * outputs do not cross their borders: for checks of designs too large to be mapped flat, not for areas.
   */
  readonly parts?: readonly string[];
  /** Limit of each Yosys run, 900 s unless given: 32 lanes of plain `*` take minutes. */
  readonly timeoutMs?: number;
}

/** One mapping. `area` is in the library's unit. */
export interface MappedSeed {
  /** Seed 0 keeps the names of the text; the others shuffle the order in which the mapper meets the gates. */
  readonly seed: number;
  readonly recipe: string;
  readonly area: number;
  readonly netlist: GateNetlist;
  /** Netlists of the request's `parts`. */
  readonly parts: readonly GateNetlist[];
  /** First 16 hexadecimal digits of the hash of cells and connections. */
  readonly netlistHash: string;
}

/** Area of a design: the median seed's netlist, and how far the seeds are apart. */
export interface SynthesisResult {
  readonly library: string;
  readonly corner: string;
  readonly engine: YosysEngine;
  readonly version: string;
  readonly top: string;
  /** Median over the seeds (the lower middle one of an even number), in the library's unit. */
  readonly area: number;
  readonly cells: Readonly<Record<string, number>>;
  readonly netlistHash: string;
  readonly seeds: readonly MappedSeed[];
  readonly median: MappedSeed;
  /** (largest - smallest) / median area. */
  readonly spread: number;
}

/**
 * Synthesizes a design to a library and measures its cell area, pre-layout. The same request gives the same result and
 * is answered from the cache the second time. Throws E_TOOL_*, and E_UNMAPPED when cells outside the library remain.
 */
export async function synthesize(request: SynthesisRequest): Promise<SynthesisResult> {
  const { library, design, engine = 'pinned' } = request;
  requirePlain(design);
  const version = engine === 'pinned' ? PINNED_YOSYS : (await findTool('yosys')).version;
  const front = await elaborate(request, engine, version);
  const numbers = Array.from({ length: request.seeds ?? 5 }, (_, seed) => seed);
  // Two at a time: each Yosys process takes some 400 MB.
  const seeds = await mapParallel(numbers, 2, (seed) => mapSeed(request, engine, front, seed));
  const sorted = seeds.toSorted((a, b) => a.area - b.area || a.seed - b.seed);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const [smallest] = sorted;
  const largest = sorted.at(-1);
  if (median === undefined || smallest === undefined || largest === undefined)
    throw new RangeError('synthesis needs at least one seed');
  return {
    library: library.name,
    corner: library.corner,
    engine,
    version,
    top: design.top,
    area: median.area,
    cells: countCells(median.netlist),
    netlistHash: median.netlistHash,
    seeds,
    median,
    spread: median.area === 0 ? 0 : (largest.area - smallest.area) / median.area,
  };
}

interface Front {
  readonly rtlil: string;
  readonly key: string;
  /** Of the Yosys that made it. */
  readonly version: string;
}

/** Everything before the mapper, once for all seeds: flat generic gates around bound adders and registers. */
async function elaborate(request: SynthesisRequest, engine: YosysEngine, version: string): Promise<Front> {
  const { design, library, booth = false, plainAdders = false, hollow = [], parts = [] } = request;
  const files = Object.fromEntries(design.files.map((file) => [file.name, file.text]));
  const script = fillScript('front.ys.hbs', {
    sources: Object.keys(files),
    top: design.top,
    parameters: design.parameters ?? {},
    fullAdder: FULL_ADDER,
    halfAdder: HALF_ADDER,
    booth,
    hollow,
    parts,
    foldRounds: FOLD_ROUNDS,
    bound: library.adders !== undefined && !plainAdders,
  });
  const inputs = {
    ...files,
    'constants.v': scriptText('maps/constants.v'),
    'adders.v': library.adders ?? '',
    'all.lib': library.cells.all,
  };
  const key = contentHash([engine, version, variantHash(design), script, ...Object.values(inputs)]);
  const rtlil = await cachedOutput(
    request,
    'synth-front',
    key,
    { engine, script, files: inputs },
    'front.il',
    version,
  );
  return { rtlil, key, version };
}

async function mapSeed(
  request: SynthesisRequest,
  engine: YosysEngine,
  front: Front,
  seed: number,
): Promise<MappedSeed> {
  const { design, library, goal = 'area' } = request;
  const recipes = { area: RECIPES, delay: FAST_RECIPES, quick: QUICK_RECIPES }[goal];
  const script = fillScript('map.ys.hbs', { seed, top: design.top, recipes });
  const files = { 'front.il': front.rtlil, 'logic.lib': library.cells.logic };
  const key = contentHash([front.key, script, files['logic.lib']]);
  const folder = await cachedFolder({
    kind: 'synth-map',
    key,
    build: async (path) => {
      const result = await runYosys({ engine, script, files, timeoutMs: timeLimit(request) });
      requireVersion(result, front.version);
      const candidates = recipes.map(({ name }) => {
        const json = yosysText(result, `${name}.json`);
        const netlists = netlistsOf(request, json);
        const cost = goal === 'delay' ? leastPeriod(netlists[0], request) : hierarchyArea(netlists, library);
        return { name, json, cost };
      });
      const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
      await writeFile(join(path, 'netlist.json'), best.json);
      await writeFile(join(path, 'recipe'), best.name);
    },
  });
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const netlists = netlistsOf(request, await read('netlist.json'));
  const [netlist, ...parts] = netlists;
  return {
    seed,
    recipe: await read('recipe'),
    area: hierarchyArea(netlists, library),
    netlist,
    parts,
    netlistHash: hashNetlists(netlists),
  };
}

function leastPeriod(netlist: GateNetlist, { library, design }: SynthesisRequest): number {
  const clock = design.ports.find((port) => port.clock === true)?.name;
  return analyze(timingGraph(netlist, library.liberty, clock)).leastPeriod;
}

type Hierarchy = readonly [top: GateNetlist, ...parts: GateNetlist[]];

const netlistsOf = ({ design, hollow, parts }: SynthesisRequest, json: string): Hierarchy =>
  parts === undefined ? [readNetlist(json, design.top, hollow)] : readHierarchy(json, design.top, parts);

/** Every part counts as often as it stands in the design. */
function hierarchyArea([top, ...parts]: Hierarchy, library: CellLibrary): number {
  const areaOf = (netlist: GateNetlist): number =>
    (netlist.boxes ?? []).reduce(
      (sum, { type }) => {
        const part = parts.find((one) => one.top === type);
        return part === undefined ? sum : sum + areaOf(part);
      },
      netlistArea(netlist, library),
    );
  return areaOf(top);
}

/** Sum of the cells' areas. Throws E_UNMAPPED for a cell that is not of the library. */
export function netlistArea(netlist: GateNetlist, library: CellLibrary): number {
  let area = 0;
  for (const [type, count] of Object.entries(countCells(netlist))) {
    const cell = library.liberty.cells.get(type);
    if (cell === undefined || cell.area <= 0) {
      throw new CheckFailure({
        code: 'E_UNMAPPED',
        what: `${count} cells of type ${type} are not of library ${library.name}${cell === undefined ? '' : ', or have no area in it'}`,
        where: netlist.top,
        fix: 'use a library with a cell for it, or take the construct out of the design',
      });
    }
    area += cell.area * count;
  }
  // Sums of decimal areas carry binary rounding; six decimals are beyond any library's own.
  return Math.round(area * 1e6) / 1e6;
}

/** First 16 hexadecimal digits of the hash of cells and connections. */
export const hashNetlist = (netlist: GateNetlist): string => hashNetlists([netlist]);

function hashNetlists(netlists: readonly GateNetlist[]): string {
  const texts = netlists.flatMap((netlist) => [
    ...netlist.ports.map((port) => `${port.name} ${port.bits.join(' ')}`),
    ...[...netlist.gates, ...(netlist.boxes ?? [])].map(({ type, pins }) => `${type} ${[...pins].join(' ')}`),
  ]);
  return contentHash(texts).slice(0, 16);
}

async function cachedOutput(
  request: SynthesisRequest,
  kind: string,
  key: string,
  run: Omit<YosysRun, 'timeoutMs'>,
  name: string,
  version: string,
): Promise<string> {
  const folder = await cachedFolder({
    kind,
    key,
    build: async (path) => {
      const result = await runYosys({ ...run, timeoutMs: timeLimit(request) });
      requireVersion(result, version);
      await writeFile(join(path, name), yosysText(result, name));
    },
  });
  return readFile(join(folder, name), 'utf8');
}

/** A result is kept under the version that was asked for: another one must not be found there. */
function requireVersion({ version }: YosysResult, wanted: string): void {
  if (version !== wanted)
    throw toolFailed('Yosys', `is version ${version} where ${wanted} was expected`, 'run npm ci');
}

function timeLimit({ timeoutMs = 900_000 }: SynthesisRequest): number {
  return timeoutMs;
}
