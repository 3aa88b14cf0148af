import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { xorshift } from '../../src/harness/stimulus/random_stream.ts';
import { type Flat, flatten } from '../../src/hdl/flatten.ts';
import type { Design } from '../../src/hdl/index.ts';
import { compileFlat } from '../../src/hdl/sim/compile.ts';
import { allocateFrames, frameLayout, readFrame } from '../../src/hdl/sim/frame.ts';
import { liveOperations, mutantsOf } from '../../src/trust/mutation/mutants.ts';
import { unpiped } from '../../src/trust/mutation/unpiped.ts';

/** Outputs cycle by cycle of random inputs, after three cycles of reset; `stall`: `en` is 1 all along. */
function shown(flat: Flat, { ports }: Design, cycles: number, stall: boolean): bigint[][] {
  const inputs = ports.filter(({ direction, clock }) => direction === 'in' && !clock);
  const layout = frameLayout(inputs.map(({ name, width, sign }) => ({ name, width, signed: sign === 's' })));
  const frames = allocateFrames(layout, cycles);
  const draw = xorshift(9);
  for (let cycle = 0; cycle < cycles; cycle++)
    for (const { name, offset, words, width } of layout.slots)
      for (let i = 0; i < words; i++) {
        const any = draw() >>> Math.max(0, 32 - width + 32 * i);
        const value = name === 'rst' ? Number(cycle < 3) : name === 'en' && stall ? 1 : any;
        frames.data[cycle * layout.words + offset + i] = value;
      }
  const simulator = compileFlat(flat, ports);
  simulator.powerUp(5);
  const seen = simulator.run(frames);
  return Array.from({ length: cycles }, (_, cycle) =>
    seen.layout.slots.map((slot) => readFrame(seen, cycle, slot)),
  );
}

const piped: readonly (readonly [string, object])[] = [
  ['int_mul', { weightBits: 4, activationBits: 5, stages: 2 }],
  ['dint_mul', { architecture: 'zero_skip', stages: 1 }],
  ['int_mac', { architecture: 'booth', stages: 2 }],
  ['dint_dot', { architecture: 'booth', encoding: 'tc', lanes: 3, stages: 3 }],
  ['bf16_mac', { contexts: 2, stages: 2 }],
  ['rescale', { output: 'bf16', stages: 2 }],
  ['opal_accumulate', { productBits: 12, contexts: 2, stages: 2 }],
];

describe('a design without its pipeline', () => {
  it.each(piped)('of %s %j computes the same, so many cycles sooner', (unit, options) => {
    const entry = findUnit(unit).configure(options);
    const design = entry.design();
    const flat = flatten(design);
    const straight = unpiped(flat);
    if (straight === null) throw new Error('nothing was taken out');
    expect(straight.flat.registers.length).toBeLessThan(flat.registers.length);
    const isStall = straight.flat.registers.length === 0;
    const [slow, fast] = [flat, straight.flat].map((one) => shown(one, design, 400, isStall));
    const delays = [0, 1, 2, 3, 4].filter((by) =>
      (slow ?? []).every(
        (row, at) =>
          at < 20 || JSON.stringify(row.map(String)) === JSON.stringify(fast?.[at - by]?.map(String)),
      ),
    );
    // Outputs are read behind the edge, where the last register of a stateless unit shows what it has just taken in.
    const { stages } = options as { readonly stages: number };
    expect(delays).toEqual([isStall ? stages - 1 : stages]);
    expect(new Set((slow ?? []).map(String)).size).toBeGreaterThan(10);
  });

  /** Inputs x and y, of one bit each, are operations 0 and 1; registers and then the output follow. */
  const circuit = (
    registers: readonly { readonly next: number; readonly enable?: number }[],
    output: readonly number[],
  ): Flat => {
    const bit = { width: 1, sign: 'u' as const };
    return {
      ops: [
        ...['x', 'y'].map((port) => ({ ...bit, kind: 'input' as const, args: [], port })),
        ...registers.map(() => ({ ...bit, kind: 'reg' as const, args: [] })),
        { ...bit, kind: 'xor', args: output },
      ],
      registers: registers.map(({ next, enable = null }, i) => ({
        name: `r${i}`,
        op: 2 + i,
        next,
        enable,
        reset: null,
        init: 0n,
      })),
      outputs: new Map([['z', 2 + registers.length]]),
    };
  };

  // The builder refuses most of these (E_LATENCY): nothing rests on that here.
  it.each<[string, Flat]>([
    ['what meets has not been delayed alike', circuit([{ next: 0 }], [2, 0])],
    ['two paths have other lengths', circuit([{ next: 0 }, { next: 2 }, { next: 1 }], [3, 4])],
    ['only some of it is held', circuit([{ next: 0, enable: 1 }, { next: 0 }], [2, 3])],
    [
      'what holds it is data too',
      circuit(
        [
          { next: 0, enable: 1 },
          { next: 1, enable: 1 },
        ],
        [2, 3],
      ),
    ],
    ['there are no registers', circuit([], [0, 1])],
    ['what they hold goes back to them', circuit([{ next: 3 }], [0, 2])],
  ])('is none where %s', (_, flat) => {
    expect(unpiped(flat)).toBeNull();
  });

  it('is there where everything is delayed alike, held or not', () => {
    expect(unpiped(circuit([{ next: 0 }, { next: 1 }], [2, 3]))?.flat.registers).toEqual([]);
    expect(unpiped(circuit([{ next: 0, enable: 1 }], [2, 2]))?.flat.registers).toEqual([]);
  });

  it('keeps faults of registers that stay in their places, and has none of those that are gone', () => {
    const flat = flatten(findUnit('int_mac').configure({ architecture: 'booth', stages: 1 }).design());
    const straight = unpiped(flat);
    let gone = 0;
    for (const mutant of mutantsOf(flat, liveOperations(flat))) {
      const moved = straight?.mutant(mutant) ?? null;
      if (mutant.change.on === 'operation' && mutant.kind !== 'latency') expect(moved).toBe(mutant);
      if (mutant.change.on !== 'register') continue;
      if (moved === null) gone++;
      else if (moved.change.on === 'register')
        expect(straight?.flat.registers[moved.change.index]?.name).toBe(mutant.change.register.name);
    }
    expect(gone).toBeGreaterThan(0);
  });
});
