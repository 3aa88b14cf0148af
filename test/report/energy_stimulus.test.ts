import { describe, expect, test } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { decodeDint } from '../../src/formats/dint.ts';
import { type Frames, readFrame } from '../../src/hdl/sim/frame.ts';
import { energyStimulus, HOLD, type Stationary } from '../../src/report/energy_stimulus.ts';
import { planOf, subjectOf } from '../../src/report/execution.ts';
import { operandCodes, operandFormat } from '../../src/report/operand_codes.ts';
import {
  gaussianTensors,
  modelBeside,
  type OperandTensor,
  type OperandTensors,
  realTensors,
} from '../../src/report/operand_tensors.ts';

const lanes = 4;
const entry = (unit: string, options: Readonly<Record<string, unknown>>) => findUnit(unit).configure(options);
const dint = entry('dint_dot', { architecture: 'zero_skip', lanes });

/** Two rows of two tiles; vectors that are told apart by their first value. */
const ladder: OperandTensor = {
  weights: Float32Array.from([6, 1, -6, 0.5, 3, -3, 6, -0.5, 6, 2, 4, -4, 6, 5, -5, 0]),
  activations: Float32Array.from({ length: 8 * 16 }, (_, i) => (i % 8 === 7 ? 127 : Math.floor(i / 8) - i)),
  rowLength: 8,
};
const tensors: OperandTensors = { source: 'ladder', tensors: [ladder] };

function stimulus(
  unit: ReturnType<typeof entry>,
  stationary: Stationary,
  given: OperandTensors | null,
  seed = 1,
) {
  const plan = planOf(subjectOf(unit));
  return energyStimulus({
    plan,
    format: operandFormat(unit),
    tensors: given,
    stationary,
    cycles: 200,
    seed,
  });
}

const column = (frames: Frames, name: string): bigint[] => {
  const slot = frames.layout.slots.find((candidate) => candidate.name === name)!;
  return Array.from({ length: frames.cycles }, (_, cycle) => readFrame(frames, cycle, slot));
};

describe('operands in a unit’s own formats', () => {
  test('dINT weights are those of the tensor, activations are integers', () => {
    const { weights, activations } = operandCodes(ladder, operandFormat(dint));
    const steps = Array.from({ length: 16 }, (_, i) => decodeDint({ bits: 4, encoding: 'sm' }, weights[i]!));
    expect(steps).toEqual([...ladder.weights]);
    // The greatest magnitude of a group of activations is 127 steps.
    expect(activations[7]).toBe(127);
  });

  test('INT8 weights use the whole range, codes are bit patterns', () => {
    const { weights } = operandCodes(
      ladder,
      operandFormat(entry('int_dot', { lanes, architecture: 'booth' })),
    );
    expect([weights[0], weights[2], weights[3]]).toEqual([127, 256 - 127, 11]);
  });

  test('a zero point travels with its weights', () => {
    const format = operandFormat(entry('dint_dot', { lanes, encoding: 'asym', architecture: 'booth' }));
    const { weights, zeroPointOf } = operandCodes(ladder, format);
    const back = decodeDint({ bits: 4, encoding: 'asym', zeroPoint: zeroPointOf(0) }, weights[0]!);
    expect(back).toBeGreaterThan(0);
    expect(zeroPointOf(0)).toBeGreaterThan(0);
  });

  test('units with other operands are refused', () => {
    expect(() => operandFormat(entry('bf16_mac', {}))).toThrow(/E_ENERGY_UNIT/);
    expect(() => operandFormat(entry('int_recode', {}))).toThrow(/E_ENERGY_UNIT/);
  });
});

describe('what moves', () => {
  test('stationary weights stay for their time and are cleared when they change', () => {
    const { frames, skip, source } = stimulus(dint, 'weights', tensors);
    expect(source).toBe('ladder');
    expect(frames.cycles).toBe(200 + skip);
    const [w, a, clear, rst, en] = ['w', 'a', 'clear', 'rst', 'en'].map((name) => column(frames, name));
    expect(new Set(w!.slice(0, HOLD)).size).toBe(1);
    expect(new Set(a!.slice(0, HOLD)).size).toBe(16);
    expect(clear!.flatMap((bit, i) => (bit === 1n ? [i] : []))).toEqual([0, HOLD, 2 * HOLD, 3 * HOLD]);
    expect(rst!.reduce((sum, bit) => sum + bit, 0n)).toBe(1n);
    expect(rst![0]).toBe(1n);
    expect(new Set(en)).toEqual(new Set([1n]));
  });

  test('both moving: other operands in every cycle, a sum per row', () => {
    const { frames } = stimulus(dint, 'none', tensors);
    const clear = column(frames, 'clear');
    expect(clear.every((bit, i) => bit === (i % 2 === 0 ? 1n : 0n))).toBe(true);
    const w = column(frames, 'w');
    expect(w.filter((code, i) => i > 0 && code === w[i - 1]).length).toBeLessThan(40);
  });

  test('uniform codes are all met; the same seed gives the same bits, another gives others', () => {
    const { frames } = stimulus(dint, 'none', null);
    const codes = new Set(column(frames, 'w').flatMap((word) => [word & 15n, (word >> 12n) & 15n]));
    expect(codes.size).toBe(16);
    expect(stimulus(dint, 'none', null).frames).toEqual(frames);
    expect(stimulus(dint, 'none', null, 2).frames).not.toEqual(frames);
  });

  test('pre-recoded weights are legal', () => {
    const recoded = entry('dint_dot', { architecture: 'zero_skip', lanes, recoded: true });
    const legal = new Set(recoded.legalCodes('w_recoded'));
    const { frames } = stimulus(recoded, 'weights', tensors);
    const { bits } = recoded.fields.w_recoded!;
    for (const word of column(frames, 'w_recoded'))
      for (let lane = 0; lane < lanes; lane++)
        expect(legal.has(BigInt.asUintN(bits, word >> BigInt(lane * bits)))).toBe(true);
  });
});

describe('tensors', () => {
  test('Gaussian ones have the spread of a normal distribution', () => {
    const { weights, activations } = gaussianTensors(3).tensors[0]!;
    for (const values of [weights, activations]) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
      expect(Math.abs(mean)).toBeLessThan(0.03);
      expect(Math.abs(square - 1)).toBeLessThan(0.04);
    }
  });

  test('without a model they are drawn, heavy-tailed, and say so', () => {
    const { tensors: found, source } = realTensors(null, 1, null);
    expect(source).toContain('no model was given');
    const { weights, activations, rowLength } = found[0]!;
    expect(weights.length % rowLength).toBe(0);
    expect(weights).not.toEqual(activations);
    const square = weights.reduce((sum, value) => sum + value * value, 0) / weights.length;
    expect(Math.max(...weights) / Math.sqrt(square)).toBeGreaterThan(5);
  });

  const beside = modelBeside();
  if (beside === null) console.warn('not tested: no trained model beside the project');
  test.skipIf(beside === null)('of the model: every layer, each matrix with what it reads', () => {
    const { tensors: found, source } = realTensors(null, 1);
    expect(source).toContain('stories260K');
    expect(found.map(({ rowLength }) => rowLength)).toEqual(
      Array.from({ length: 5 }, () => [64, 64, 64, 172]).flat(),
    );
    for (const { weights, activations, rowLength } of found) {
      expect(weights.length % rowLength).toBe(0);
      expect(activations.length).toBe(found[0]!.activations.length * (rowLength / 64));
    }
    // Layers see different activations.
    expect(found[0]!.activations).not.toEqual(found[4]!.activations);
  });
});
