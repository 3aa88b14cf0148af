import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import { quantizeDint } from '../formats/dint.ts';
import { quantizeInt } from '../formats/int.ts';
import { groupBounds, type Quantized } from '../formats/lib/groups.ts';
import { requireAgreement, verify } from '../harness/verify.ts';
import { allocateFrames, type FrameSlot, type Frames, readFrame, writeFrame } from '../hdl/sim/frame.ts';
import { inProcessSimulator, planOf, subjectOf } from './execution.ts';
import type { TensorSample } from './real_tensor.ts';

/** How far the dot products of quantized weights and INT8 activations are from floating point. */
export interface TensorError {
  readonly format: string;
  readonly module: string;
  readonly dotProducts: number;
  /** Cycles of the simulated unit, each equal to the golden model. */
  readonly cycles: number;
  /** Root of the summed squared errors over the root of the summed squares. */
  readonly relativeError: number;
}

interface Format {
  readonly name: string;
  readonly entry: CatalogEntry;
  readonly quantize: (values: Float32Array, rowLength: number) => Quantized;
  /** Real value of one unit of the accumulator when both scales are 1. */
  readonly unit: number;
}

const lanes = 16;
const groupSize = 128;
const grouping = (rowLength: number) => ({ rowLength, groupSize: Math.min(groupSize, rowLength) });

function formats(): readonly Format[] {
  const dot = (unit: string, options: object) => findUnit(unit).configure({ ...options, lanes });
  const int = (bits: number): Format => ({
    name: `INT${bits}`,
    entry: dot('int_dot', { weightBits: bits, architecture: 'booth' }),
    quantize: (values, rowLength) => quantizeInt(values, { bits, ...grouping(rowLength) }),
    unit: 1,
  });
  const dint: Format = {
    name: 'dINT4 sm',
    entry: dot('dint_dot', { weightBits: 4, encoding: 'sm', architecture: 'zero_skip' }),
    quantize: (values, rowLength) =>
      quantizeDint(values, { bits: 4, encoding: 'sm', ...grouping(rowLength) }),
    // The hardware counts half steps.
    unit: 1 / 2,
  };
  return [dint, int(4), int(8)];
}

/**
 * Quantizes a tensor, drives the dot products of the formats with it in process, checks them against the golden models
 * and compares with floating point. Throws E_NOT_FINITE for a tensor with NaN or infinities.
 */
export async function tensorErrors(sample: TensorSample): Promise<readonly TensorError[]> {
  const exact = floatingPoint(sample);
  const activations = quantizeInt(sample.activations, {
    bits: 8,
    rowLength: sample.rowLength,
    groupSize: sample.rowLength,
  });
  const errors: TensorError[] = [];
  for (const format of formats()) {
    const weights = format.quantize(sample.weights, sample.rowLength);
    const { products, cycles } = await simulate(format, weights, activations);
    errors.push({
      format: `${format.name} x INT8`,
      module: format.entry.module,
      dotProducts: products.length,
      cycles,
      relativeError: relativeError(products, exact),
    });
  }
  return errors;
}

/** Every row with every vector of activations, rows outermost. */
function floatingPoint({ weights, activations, rowLength }: TensorSample): Float64Array {
  const vectors = activations.length / rowLength;
  const products = new Float64Array((weights.length / rowLength) * vectors);
  return products.map((_, at) => {
    const row = Math.floor(at / vectors) * rowLength;
    const vector = (at % vectors) * rowLength;
    let sum = 0;
    for (let i = 0; i < rowLength; i++) sum += (weights[row + i] ?? 0) * (activations[vector + i] ?? 0);
    return sum;
  });
}

function relativeError(got: Float64Array, exact: Float64Array): number {
  let error = 0;
  let power = 0;
  exact.forEach((value, i) => {
    error += ((got[i] ?? 0) - value) ** 2;
    power += value ** 2;
  });
  return power === 0 ? 0 : Math.sqrt(error / power);
}

/** Cycles of one group of one row with one vector: the sum stands in `acc` after the last. */
interface Group {
  readonly product: number;
  readonly lastCycle: number;
  readonly scale: number;
}

async function simulate(format: Format, weights: Quantized, activations: Quantized) {
  const { entry } = format;
  const subject = subjectOf(entry);
  const plan = planOf(subject);
  const simulator = inProcessSimulator(subject);
  const { frames, groups } = stimulus(format, weights, activations, simulator.inputs.slots);
  requireAgreement(
    await verify({
      unit: entry.unit,
      module: entry.module,
      plan,
      golden: entry.golden(),
      simulators: [simulator],
      describe: entry.describe,
      replay: frames,
    }),
  );
  const results = await simulator.run(frames);
  const [acc] = results.layout.slots;
  const vectors = activations.codes.length / activations.rowLength;
  const products = new Float64Array((weights.codes.length / weights.rowLength) * vectors);
  for (const { product, lastCycle, scale } of groups) {
    const sum = acc === undefined ? 0n : readFrame(results, lastCycle, acc);
    products[product] = (products[product] ?? 0) + Number(sum) * scale * format.unit;
  }
  return { products, cycles: frames.cycles };
}

/** A reset, then every group of every row with every vector, 16 lanes a cycle, the first cycle of a group with `clear`. */
function stimulus(
  { entry }: Format,
  weights: Quantized,
  activations: Quantized,
  slots: readonly FrameSlot[],
): { readonly frames: Frames; readonly groups: readonly Group[] } {
  const { rowLength } = weights;
  const vectors = activations.codes.length / rowLength;
  const bounds = groupBounds(weights.codes.length, weights);
  const cyclesOf = ([start, end]: readonly [number, number]) => Math.ceil((end - start) / lanes);
  const total = bounds.reduce((sum, bound) => sum + cyclesOf(bound), 0) * vectors + 1;
  const frames = allocateFrames({ slots, words: slots.reduce((sum, { words }) => sum + words, 0) }, total);
  const put = (cycle: number, name: string, value: bigint) => {
    const slot = slots.find((candidate) => candidate.name === name);
    if (slot !== undefined) writeFrame(frames, cycle, slot, value);
  };
  put(0, 'rst', 1n);
  const groups: Group[] = [];
  let cycle = 1;
  bounds.forEach(([start, end], g) => {
    const row = Math.floor(start / rowLength);
    for (let vector = 0; vector < vectors; vector++) {
      const offset = vector * rowLength - row * rowLength;
      for (let at = start; at < end; at += lanes) {
        const stop = Math.min(at + lanes, end);
        put(cycle, 'en', 1n);
        put(cycle, 'clear', at === start ? 1n : 0n);
        put(cycle, 'w', packed(weights.codes.subarray(at, stop), Number(entry.config.weightBits)));
        put(cycle, 'a', packed(activations.codes.subarray(at + offset, stop + offset), 8));
        cycle++;
      }
      const scale = (weights.scales[g] ?? 1) * (activations.scales[vector] ?? 1);
      groups.push({ product: row * vectors + vector, lastCycle: cycle - 1, scale });
    }
  });
  return { frames, groups };
}

/** Codes side by side, the first one lowest; the code 0 of the lanes left over is the value 0. */
const packed = (codes: Uint8Array, bits: number): bigint =>
  codes.reduceRight((pattern, code) => (pattern << BigInt(bits)) | BigInt(code), 0n);
