import { bf16Value } from './bf16.ts';

/**
 * MX-OPAL at array speed: blocks of integers with one exponent, their largest values kept in bf16. Idea: "OPAL:
 * Outlier-Preserved Microscaling Quantization Accelerator for Generative LLMs" (DAC 2024); the bits are ours
 * (docs/formats.md).
 */
export interface OpalFormat {
  /** k, 1..128. */
  readonly blockSize: number;
  /** n, 0..8 and below k. */
  readonly outliers: number;
  /** b, 2..8. */
  readonly bits: number;
  /** `bounded` (default): E is at most 15 below the exponent of the largest value. */
  readonly window?: 'bounded' | 'unlimited';
  /** Exponent of the tensor, -128..127: exponents become the nearest that `off` 0..15 reaches. */
  readonly tensorExponent?: number;
}

/** Blocks one after another. */
export interface OpalBlocks {
  /** One per value, in steps of 2^(E - b + 2); 0 where an outlier stands. */
  readonly elements: Int8Array;
  /** E of each block, after the two-level step. */
  readonly exponents: Int16Array;
  /** Distance below the tensor's exponent; all zero without one. */
  readonly offsets: Uint8Array;
  /** bf16 bits, n per block, the largest first. */
  readonly outlierValues: Uint16Array;
  /** Lane of each. */
  readonly outlierLanes: Uint8Array;
  /** 1 for a block with a NaN or an infinity in it: its other numbers are zero and E is -126 before the two-level step. */
  readonly invalid: Uint8Array;
}

const LEAST_EXPONENT = -126;
const REACH = 15;
const BIAS = 127;
/** Magnitude bits of the least normal number, and of infinity. */
const NORMAL = 0x80;
const INFINITE = 0x7f80;

/** @throws RangeError when there is no such format, or the values are no whole blocks of it. */
function check(length: number, { blockSize, outliers, bits, tensorExponent = 0 }: OpalFormat): void {
  const whole = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`${name} is ${value}, not a whole number from ${low} to ${high}`);
  };
  whole('blockSize', blockSize, 1, 128);
  whole('outliers', outliers, 0, Math.min(8, blockSize - 1));
  whole('bits', bits, 2, 8);
  whole('tensorExponent', tensorExponent, -128, 127);
  if (length % blockSize !== 0) throw new RangeError(`${length} values are not whole blocks of ${blockSize}`);
}

/**
 * The largest values of a block in `keys`, in order: magnitude bits above, 127 less the lane below. Denormals count as zero.
 * @returns whether all values are finite.
 */
function findLargest(codes: Uint16Array, start: number, size: number, keys: Int32Array): boolean {
  keys.fill(-1);
  const last = keys.length - 1;
  let threshold = -1;
  for (let lane = 0; lane < size; lane++) {
    const bits = (codes[start + lane] ?? 0) & 0x7fff;
    const magnitude = bits < NORMAL ? 0 : bits;
    const key = (magnitude << 7) | (127 - lane);
    if (key <= threshold) continue;
    let at = last;
    while (at > 0 && (keys[at - 1] ?? 0) < key) {
      keys[at] = keys[at - 1] ?? 0;
      at--;
    }
    keys[at] = key;
    threshold = keys[last] ?? 0;
  }
  return (keys[0] ?? 0) >> 7 < INFINITE;
}

/** Exponent of a key's magnitude; minus infinity, or what is as good, for zero. */
const exponentOf = (key: number): number => {
  const field = key >> 14;
  return field === 0 ? -2 * REACH + LEAST_EXPONENT : field - BIAS;
};

/** Elements of one block: halves away from zero, saturated. */
function fillElements(
  codes: Uint16Array,
  start: number,
  size: number,
  exponent: number,
  bits: number,
  elements: Int8Array,
): void {
  const most = 2 ** (bits - 1) - 1;
  // Places from an eight-bit significand with exponent field 0 down to half a step.
  const places = exponent + BIAS + 8 - bits;
  for (let i = start; i < start + size; i++) {
    const code = codes[i] ?? 0;
    const magnitude = code & 0x7fff;
    const significand = magnitude < NORMAL ? 0 : (code & 0x7f) | NORMAL;
    // Eight places to the right nothing is left; eight to the left every width saturates.
    const shift = Math.max(Math.min(places - (magnitude >> 7), 8), -8);
    const halves = (significand << 8) >> (shift + 8);
    const limited = Math.min((halves + 1) >> 1, most);
    // No branch on the sign, which nothing can predict.
    const sign = -(code >> 15);
    elements[i] = (limited ^ sign) - sign;
  }
}

/** bf16 bits as an outlier keeps them: a denormal is +0. */
function kept(code: number): number {
  const magnitude = code & 0x7fff;
  return magnitude > 0 && magnitude < NORMAL ? 0 : code;
}

/** Quantizes bf16 bits, block after block. @throws RangeError when the values are no whole blocks. */
export function quantizeOpal(codes: Uint16Array, format: OpalFormat): OpalBlocks {
  check(codes.length, format);
  const { blockSize, outliers, bits, window = 'bounded', tensorExponent } = format;
  const count = codes.length / blockSize;
  const blocks: OpalBlocks = {
    elements: new Int8Array(codes.length),
    exponents: new Int16Array(count),
    offsets: new Uint8Array(count),
    outlierValues: new Uint16Array(count * outliers),
    outlierLanes: new Uint8Array(count * outliers),
    invalid: new Uint8Array(count),
  };
  const keys = new Int32Array(outliers + 1);
  for (let b = 0; b < count; b++) {
    const start = b * blockSize;
    const finite = findLargest(codes, start, blockSize, keys);
    const reach = window === 'bounded' ? exponentOf(keys[0] ?? 0) - REACH : LEAST_EXPONENT;
    const needed = Math.max(exponentOf(keys[outliers] ?? 0), reach, LEAST_EXPONENT);
    const own = finite ? needed : LEAST_EXPONENT;
    const tensor = tensorExponent ?? own;
    const offset = Math.min(Math.max(tensor - own, 0), REACH);
    blocks.offsets[b] = offset;
    blocks.exponents[b] = tensor - offset;
    if (!finite) {
      blocks.invalid[b] = 1;
      continue;
    }
    fillElements(codes, start, blockSize, tensor - offset, bits, blocks.elements);
    for (let i = 0; i < outliers; i++) {
      const lane = 127 - ((keys[i] ?? 0) & 127);
      blocks.outlierValues[b * outliers + i] = kept(codes[start + lane] ?? 0);
      blocks.outlierLanes[b * outliers + i] = lane;
      blocks.elements[start + lane] = 0;
    }
  }
  return blocks;
}

/** Real values of what `quantizeOpal` made; all NaN for an invalid block. */
export function dequantizeOpal(blocks: OpalBlocks, format: OpalFormat): Float32Array {
  const { blockSize, outliers, bits } = format;
  check(blocks.elements.length, format);
  const values = new Float32Array(blocks.elements.length);
  blocks.exponents.forEach((exponent, b) => {
    const start = b * blockSize;
    if (blocks.invalid[b] === 1) {
      values.fill(Number.NaN, start, start + blockSize);
      return;
    }
    const step = 2 ** (exponent - bits + 2);
    for (let i = start; i < start + blockSize; i++) values[i] = (blocks.elements[i] ?? 0) * step;
    for (let i = b * outliers; i < (b + 1) * outliers; i++) {
      values[start + (blocks.outlierLanes[i] ?? 0)] = bf16Value(blocks.outlierValues[i] ?? 0);
    }
  });
  return values;
}
