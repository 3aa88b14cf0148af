import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.ts';
import { compareFrames } from '../../src/harness/compare.ts';
import { xorshift } from '../../src/harness/stimulus/random_stream.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import type { Design } from '../../src/hdl/index.ts';
import { compileFlat } from '../../src/hdl/sim/compile.ts';
import { allocateFrames, frameLayout } from '../../src/hdl/sim/frame.ts';
import { randomDesign } from '../../src/trust/fuzz/design.ts';
import { tapes } from '../../src/trust/fuzz/tape.ts';
import { drawMutants } from '../../src/trust/mutation/draw.ts';
import { FaultSimulator } from '../../src/trust/mutation/faults.ts';
import { applyMutant, mutationKinds } from '../../src/trust/mutation/mutants.ts';

const cycles = 60;

/** Compares the cycles in which faults are found, all at once, with those found by a simulator of each faulty design. */
function compareWithSimulators(design: Design, beforeEdge: boolean, count: number, seed: number) {
  const flat = flatten(design);
  const { mutants } = drawMutants(flat, count, seed);
  const layout = frameLayout(
    design.ports
      .filter(({ direction, clock }) => direction === 'in' && !clock)
      .map(({ name, width, sign }) => ({ name, width, signed: sign === 's' })),
  );
  const inputs = allocateFrames(layout, cycles);
  const draw = xorshift(seed);
  for (let cycle = 0; cycle < cycles; cycle++)
    for (const slot of layout.slots)
      for (let i = 0; i < slot.words; i++)
        inputs.data[cycle * layout.words + slot.offset + i] =
          draw() >>> Math.max(0, 32 - slot.width + 32 * i);
  const run = (changed: typeof flat) => {
    const simulator = compileFlat(changed, design.ports, { beforeEdge });
    simulator.powerUp(3);
    return simulator.run(inputs);
  };
  const expected = { values: run(flat), known: null };
  const simulator = new FaultSimulator(flat, design.ports, mutants, { beforeEdge });
  expect(simulator.run({ inputs, expected, powerUp: 3 })).toBeNull();
  for (const [i, mutant] of mutants.entries()) {
    const { first } = compareFrames(expected, run(applyMutant(flat, mutant)));
    expect(simulator.found.get(i)?.cycle ?? null, `${design.name}: ${mutant.place}, ${mutant.what}`).toBe(
      first === null ? null : first.cycle,
    );
  }
  return mutants;
}

describe('faults followed beside one run', () => {
  it('of random designs show in the cycle in which a simulator of the faulty design shows them', () => {
    const kinds = new Set<string>();
    let compared = 0;
    for (const [i, tape] of fc.sample(tapes, { seed: 5, numRuns: 60 }).entries()) {
      const design = randomDesign(`faults${i}`, tape);
      try {
        for (const { kind } of compareWithSimulators(design, i % 2 === 0, 12, i)) kinds.add(kind);
        compared++;
      } catch (error) {
        // Loops of whole values, which are none of bits, have no order.
        if (!(error instanceof RangeError && error.message.includes('bit by bit'))) throw error;
      }
    }
    expect(compared).toBeGreaterThan(40);
    expect(mutationKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each([
    [
      'dint_mac',
      { weightBits: 4, activationBits: 3, accumulatorBits: 8, architecture: 'zero_skip', stages: 1 },
    ],
    ['opal_quantize', { blockSize: 4, outliers: 1, elementBits: 4, lanes: 2 }],
    ['bf16_mac', { contexts: 2, stages: 1 }],
  ])('of %s too', (name, options) => {
    const unit = catalog.find(({ unit }) => unit === name);
    const entry = unit!.configure(options);
    compareWithSimulators(entry.design(), entry.streaming !== null, 60, 1);
  });
});

describe('drawing faults', () => {
  const design = () => flatten(catalog[1]!.configure({ weightBits: 4, activationBits: 4 }).design());

  it('gives different ones, the same for the same seed, and all of them on request', () => {
    const all = drawMutants(design(), 1_000_000, 1);
    expect(all.mutants).toHaveLength(all.possible);
    const texts = (seed: number) =>
      drawMutants(design(), 20, seed).mutants.map(({ place, what }) => `${place} ${what}`);
    expect(new Set(texts(1)).size).toBe(20);
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });
});
