import type { SourceFile, Variant } from '../../src/harness/variant.ts';
import { runYosys, yosysText } from '../../src/harness/yosys.ts';
import { allocateFrames, type Frames, frameLayout } from '../../src/hdl/sim/frame.ts';
import { cellModels } from '../../src/measure/cells/models.ts';
import { type BooleanExpression, evaluate } from '../../src/measure/liberty/boolean.ts';
import type { LibertyCell, LibertyLibrary, LibertySequential } from '../../src/measure/liberty/cells.ts';
import { inPort, outPort, randomBits, variant } from './bench.ts';

/** A cell with its pins in the order the bench drives and reads them. */
interface BenchCell {
  readonly cell: LibertyCell;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const pinsOf = (cell: LibertyCell, direction: 'input' | 'output'): string[] =>
  [...cell.pins.values()].filter((pin) => pin.direction === direction).map(({ name }) => name);

export const benchCells = (cells: readonly LibertyCell[]): BenchCell[] =>
  cells.map((cell) => ({ cell, inputs: pinsOf(cell, 'input'), outputs: pinsOf(cell, 'output') }));

/** What Yosys itself makes of a Liberty file: one module a cell, under `yosys_` and the cell's name. */
export async function yosysModels(library: LibertyLibrary): Promise<string> {
  const result = await runYosys({
    engine: 'pinned',
    script: 'read_liberty -ignore_miss_func cells.lib\nproc\nwrite_verilog -noattr cells.v\n',
    files: { 'cells.lib': library.text },
    timeoutMs: 120_000,
  });
  return yosysText(result, 'cells.v').replace(/^module (\\?)/gm, 'module $1yosys_');
}

/** One module with two models of every cell on the same inputs: `ours` and `theirs` must stay alike. */
export function pairBench(
  library: LibertyLibrary,
  cells: readonly BenchCell[],
  theirs: string,
  change: (text: string) => string = (text) => text,
): Variant {
  const width = Math.max(1, ...cells.map(({ inputs }) => inputs.length));
  const outputs = cells.reduce((sum, cell) => sum + cell.outputs.length, 0);
  let at = 0;
  const lines = cells.flatMap(({ cell, inputs, outputs: results }, i) => {
    const pins = (side: string) =>
      [
        ...inputs.map((pin, bit) => `.${pin}(i[${bit}])`),
        ...results.map((pin, bit) => `.${pin}(${side}[${at + bit}])`),
      ].join(', ');
    const pair = [
      `  ${cell.name} one${i} (${pins('ours')});`,
      `  yosys_${cell.name} other${i} (${pins('theirs')});`,
    ];
    at += results.length;
    return pair;
  });
  const text = [
    `module pairs(input [${width - 1}:0] i, output [${outputs - 1}:0] ours, output [${outputs - 1}:0] theirs);`,
    ...lines,
    'endmodule\n',
  ].join('\n');
  const names = cells.map(({ cell }) => cell.name);
  const bench = variant('pairs', text, [
    inPort('i', width),
    outPort('ours', outputs),
    outPort('theirs', outputs),
  ]);
  const models = cellModels(library, names).map((file) => ({ ...file, text: change(file.text) }));
  return { ...bench, files: [...bench.files, ...models, { name: 'yosys.v', text: theirs }] };
}

/** One module with an instance of every cell, so that lint tools see them all at once. */
export function everyCell(cells: readonly BenchCell[]): SourceFile {
  const nets = cells.map(({ inputs, outputs }, i) => ({
    inputs: inputs.map((pin) => `i${i}_${pin}`),
    outputs: outputs.map((pin) => `o${i}_${pin}`),
  }));
  const ports = [
    ...nets.flatMap(({ inputs }) => inputs.map((net) => `input ${net}`)),
    ...nets.flatMap(({ outputs }) => outputs.map((net) => `output ${net}`)),
  ];
  const instances = cells.map(({ cell, inputs, outputs }, i) => {
    const pins = [
      ...inputs.map((pin) => `.${pin}(i${i}_${pin})`),
      ...outputs.map((pin) => `.${pin}(o${i}_${pin})`),
    ];
    return `  ${cell.name} u${i} (${pins.join(', ')});`;
  });
  const text = [`module every_cell(${ports.join(', ')});`, ...instances, 'endmodule\n'].join('\n');
  return { name: 'every_cell.v', text };
}

/** Inputs that change one pin at a time: every transition of `bits` pins, each several times in other states. */
export function oneByOne(bits: number, rounds: number): Frames {
  const layout = frameLayout([inPort('i', bits)]);
  const random = randomBits(7);
  const steps = rounds * bits * 2 ** bits;
  const frames = allocateFrames(layout, steps);
  // All ones: no active-low clear is on from the beginning, whose edge a two-state simulator would not see.
  let word = 2 ** bits - 1;
  for (let step = 0; step < steps; step++) {
    frames.data[step] = word;
    word ^= 1 << Number(random(16) % BigInt(bits));
  }
  return frames;
}

type Bit = 0 | 1 | null;

interface Held {
  readonly state: Bit;
  readonly inverse: Bit;
  readonly clock: number;
  /** Clear and preset were on together and one of them still is. */
  readonly contested: boolean;
}

/** One state variable, moved by its Liberty description. */
function stepState(
  one: LibertySequential,
  before: Held,
  bitOf: (expression: BooleanExpression) => Bit,
  ignoresBoth: boolean,
): Held {
  const isOn = (e: BooleanExpression | undefined) => e !== undefined && bitOf(e) === 1;
  const clock = isOn(one.kind === 'ff' ? one.clockedOn : one.enable) ? 1 : 0;
  const [clear, preset] = [isOn(one.clear), isOn(one.preset)];
  const contested = (clear && preset) || (before.contested && (clear || preset));
  const known = (state: Bit): Held => ({
    state,
    inverse: state === null ? null : state === 1 ? 0 : 1,
    clock,
    contested,
  });
  if (contested && ignoresBoth) return known(null);
  if (clear && preset) {
    const forcedTo = { L: 0, H: 1, N: before.state, T: null, X: null } as const;
    return { state: forcedTo[one.both[0]], inverse: forcedTo[one.both[1]], clock, contested };
  }
  if (clear) return known(0);
  if (preset) return known(1);
  if (one.kind === 'ff' && clock > before.clock) return known(bitOf(one.nextState));
  if (one.kind === 'latch' && clock === 1 && one.dataIn !== undefined) return known(bitOf(one.dataIn));
  return known(before.state);
}

/**
 * Outputs of a cell over a walk, straight from the Liberty functions; `null` where the state is unknown. `ignoresBoth`: the
 * model does not know what happens while clear and preset are on together, as Yosys's does not.
 */
export function reference(
  { cell, inputs, outputs }: BenchCell,
  frames: Frames,
  ignoresBoth: boolean,
): Bit[][] {
  const [sequential] = cell.sequential;
  let held: Held = { state: null, inverse: null, clock: 1, contested: false };
  return [...frames.data].map((word) => {
    const bitOf = (expression: BooleanExpression): Bit => {
      // A value that depends on an unknown state is unknown: both possible states are tried.
      const choices = held.state === null ? [0, 1] : [held.state];
      const results = choices.map((state) => {
        const inverse = held.inverse === null ? 1 - state : held.inverse;
        return evaluate(expression, (name) => {
          if (name === sequential?.state) return -state;
          if (name === sequential?.inverse) return -inverse;
          return -((word >> inputs.indexOf(name)) & 1);
        });
      });
      return results.every((value) => value === results[0]) ? (results[0] === 0 ? 0 : 1) : null;
    };
    if (sequential !== undefined) held = stepState(sequential, held, bitOf, ignoresBoth);
    return outputs.map((name) => {
      const pin = cell.pins.get(name);
      return pin?.function === undefined ? null : bitOf(pin.function);
    });
  });
}
