import {
  type Cycle,
  packCycles,
  packLanes,
  type StimulusPlan,
  type StimulusPort,
} from '../harness/stimulus/ports.ts';
import type { Frames } from '../hdl/sim/frame.ts';
import { type OperandCodes, type OperandFormat, operandCodes } from './operand_codes.ts';
import type { OperandTensors } from './operand_tensors.ts';

/** Which operand stays while the other moves. */
export type Stationary = 'weights' | 'none';

export interface StimulusRequest {
  readonly plan: StimulusPlan;
  readonly format: OperandFormat;
  /** Null: every code equally often. */
  readonly tensors: OperandTensors | null;
  readonly stationary: Stationary;
  /** Cycles to be counted. */
  readonly cycles: number;
  readonly seed: number;
}

export interface EnergyStimulus {
  readonly source: string;
  readonly frames: Frames;
  /** Leading cycles that are not to be counted: reset, and pipelines that fill. */
  readonly skip: number;
}

/** Cycles that stationary weights stay. */
export const HOLD = 64;

/** One cycle's operands, lane by lane. */
interface Operands {
  readonly weights: readonly bigint[];
  readonly activations: readonly bigint[];
  readonly zeroPoint: bigint;
  /** A new sum begins. */
  readonly first: boolean;
}

type Draw = (below: number) => number;

/**
 * Operands of matrix-vector products, enabled in every cycle. Stationary weights: a tile of a row stays for 64 cycles and meets
 * one vector after the other; the sum is cleared when the tile changes. Both moving: a row meets a vector tile by tile, in each
 * cycle other weights and activations; the sum is cleared with every row.
 */
export function energyStimulus(request: StimulusRequest): EnergyStimulus {
  const { plan, cycles, tensors, format } = request;
  const skip = plan.latency + 3;
  const steps = operandSteps(request, skip + cycles);
  const rest: Readonly<Record<string, bigint>> = { en: 1n, rst: 0n, clear: 0n };
  const frames = packCycles(
    plan.layout,
    steps.map((step, i) => {
      const controls = { ...rest, rst: i === 0 ? 1n : 0n, clear: step.first ? 1n : 0n };
      return Object.fromEntries(plan.ports.map((port) => [port.name, bitsOf(port, step, format, controls)]));
    }),
  );
  return { source: tensors?.source ?? `uniform codes, seed ${request.seed}`, frames, skip };
}

function bitsOf(port: StimulusPort, step: Operands, { recode }: OperandFormat, controls: Cycle): bigint {
  switch (port.role) {
    case 'weight':
      return packLanes(port, step.weights);
    case 'recoded':
      return packLanes(
        port,
        step.weights.map((code) => recode?.(code) ?? code),
      );
    case 'activation':
      return packLanes(port, step.activations);
    case 'zero_point':
      return step.zeroPoint;
    case 'control':
      return controls[port.name] ?? 0n;
  }
}

function operandSteps(request: StimulusRequest, count: number): Operands[] {
  const { plan, format, tensors } = request;
  const lanes = plan.ports.find(({ role }) => role === 'activation')?.count ?? 1;
  const draw = drawer(request.seed);
  if (tensors === null) return uniformSteps(request, lanes, count, draw);
  // Rows shorter than the lanes would leave lanes idle; they are used only where there are no others.
  const longest = Math.max(...tensors.tensors.map(({ rowLength }) => rowLength));
  const usable = tensors.tensors.filter(({ rowLength }) => rowLength >= Math.min(lanes, longest));
  const codes = usable.map((tensor) => operandCodes(tensor, format));
  const walk = request.stationary === 'weights' ? heldTile : movingRow;
  const steps: Operands[] = [];
  while (steps.length < count) {
    const tensor = codes[draw(codes.length)];
    if (tensor === undefined) throw new RangeError('no tensor to draw operands from');
    steps.push(...walk(tensor, lanes, format, draw));
  }
  return steps.slice(0, count);
}

const pick = (codes: ArrayLike<number>, from: number, end: number, lanes: number, bits: number): bigint[] =>
  Array.from({ length: lanes }, (_, i) =>
    BigInt.asUintN(bits, BigInt(from + i < end ? (codes[from + i] ?? 0) : 0)),
  );

function stepOf(
  tensor: OperandCodes,
  at: { readonly row: number; readonly vector: number; readonly tile: number; readonly first: boolean },
  lanes: number,
  { weightBits, activationBits }: OperandFormat,
): Operands {
  const { weights, activations, zeroPointOf, rowLength } = tensor;
  const weight = at.row * rowLength + at.tile * lanes;
  const activation = at.vector * rowLength + at.tile * lanes;
  return {
    weights: pick(weights, weight, (at.row + 1) * rowLength, lanes, weightBits),
    activations: pick(activations, activation, (at.vector + 1) * rowLength, lanes, activationBits),
    zeroPoint: BigInt(zeroPointOf(weight)),
    first: at.first,
  };
}

const sizes = ({ weights, activations, rowLength }: OperandCodes, lanes: number) => ({
  rows: weights.length / rowLength,
  vectors: activations.length / rowLength,
  tiles: Math.max(1, Math.floor(rowLength / lanes)),
});

function heldTile(tensor: OperandCodes, lanes: number, format: OperandFormat, draw: Draw): Operands[] {
  const { rows, vectors, tiles } = sizes(tensor, lanes);
  const place = { row: draw(rows), tile: draw(tiles) };
  const start = draw(vectors);
  return Array.from({ length: HOLD }, (_, i) =>
    stepOf(tensor, { ...place, vector: (start + i) % vectors, first: i === 0 }, lanes, format),
  );
}

function movingRow(tensor: OperandCodes, lanes: number, format: OperandFormat, draw: Draw): Operands[] {
  const { rows, vectors, tiles } = sizes(tensor, lanes);
  const place = { row: draw(rows), vector: draw(vectors) };
  return Array.from({ length: tiles }, (_, tile) =>
    stepOf(tensor, { ...place, tile, first: tile === 0 }, lanes, format),
  );
}

function uniformSteps(
  { format, stationary }: StimulusRequest,
  lanes: number,
  count: number,
  draw: Draw,
): Operands[] {
  const codes = (bits: number): bigint[] => Array.from({ length: lanes }, () => BigInt(draw(2 ** bits)));
  let weights = codes(format.weightBits);
  let zeroPoint = 0n;
  return Array.from({ length: count }, (_, i) => {
    const first = i % HOLD === 0;
    if (first || stationary === 'none') weights = codes(format.weightBits);
    if (first && format.zeroPoint) zeroPoint = BigInt(draw(2 ** format.weightBits - 2));
    return { weights, activations: codes(format.activationBits), zeroPoint, first };
  });
}

/** Whole numbers below a bound, from the upper bits of a linear congruential generator. */
function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
