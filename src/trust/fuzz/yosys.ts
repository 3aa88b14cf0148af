import { runYosys, type YosysEngine, yosysText } from '../../harness/yosys.ts';
import { flatten } from '../../hdl/flatten.ts';
import type { Design } from '../../hdl/index.ts';
import type { Values } from './parametric.ts';

/** A module for Yosys to read. */
export interface ReadRequest {
  readonly key: string;
  /** All modules; their names begin with that of the specimen, which stands nowhere else. */
  readonly text: string;
  readonly specimen: string;
  readonly design: Design;
  readonly parameters: Values;
}

/** What Yosys made of it, under names of their own. */
export interface ReadBack {
  readonly rtl: Written;
  /** Null for a large design: an event-driven simulator follows every glitch, in a wide multiplier for minutes. */
  readonly gates: Written | null;
}

interface Written {
  readonly module: string;
  readonly text: string;
}

/**
 * Has every module read and written back as it was understood, then as generic gates and flip-flops. One run of Yosys
 * for all. Returns the texts by key, and the version.
 */
export async function readBack(
  requests: readonly ReadRequest[],
  engine: YosysEngine,
  timeoutMs: number,
): Promise<{ readonly texts: ReadonlyMap<string, ReadBack>; readonly version: string }> {
  const files = Object.fromEntries(requests.map(({ key, text }) => [`${key}.v`, text]));
  const result = await runYosys({ engine, script: requests.flatMap(commands).join('\n'), files, timeoutMs });
  const texts = requests.map((request): [string, ReadBack] => {
    const { key, specimen, design } = request;
    const written = (kind: 'rtl' | 'gates'): Written => ({
      module: `${design.name}_${key}_${kind}`,
      text: renamed(yosysText(result, `${key}_${kind}.v`), specimen, `_${key}_${kind}`),
    });
    return [key, { rtl: written('rtl'), gates: runsAsGates(design) ? written('gates') : null }];
  });
  return { texts: new Map(texts), version: result.version };
}

/** The passes of `synth` that change what a design is made of; those that only make it smaller are left out. */
const toGates = [
  'flatten',
  'opt_expr',
  'opt_dff',
  'wreduce',
  'alumacc',
  'memory -nomap',
  'memory_map',
  'techmap',
  'opt_expr',
  'opt_merge',
  'opt_clean',
];

function commands({ key, design, parameters }: ReadRequest): string[] {
  const settings = Object.entries(parameters).map(([name, value]) => `-chparam ${name} ${value}`);
  return [
    'design -reset',
    `read_verilog ${key}.v`,
    `hierarchy -check -top ${design.name} ${settings.join(' ')}`,
    `rename -top ${design.name}`,
    'proc',
    `write_verilog -noattr ${key}_rtl.v`,
    ...(runsAsGates(design) ? [...toGates, `write_verilog -noattr ${key}_gates.v`] : []),
  ];
}

/** Gates, by a rough count, of the largest design that still runs as gates. */
const mostGates = 2500;

function runsAsGates(design: Design): boolean {
  const { ops } = flatten(design);
  const width = (at: number | undefined) => ops[at ?? -1]?.width ?? 0;
  const gates = ops.map(({ kind, args, width: bits, table }) => {
    if (kind === 'mul') return 4 * width(args[0]) * width(args[1]);
    if (kind === 'left' || kind === 'right') return bits * width(args[1]);
    if (kind === 'rom') return ((table?.length ?? 0) * bits) / 4;
    return kind === 'cast' || kind === 'cat' || kind === 'slice' || kind === 'resize'
      ? 0
      : bits * args.length;
  });
  return gates.reduce((sum, size) => sum + size, 0) <= mostGates;
}

const renamed = (text: string, specimen: string, suffix: string): string =>
  text.replace(new RegExp(`\\b${specimen}(_c\\d)*\\b`, 'g'), (found) => `${found}${suffix}`);
