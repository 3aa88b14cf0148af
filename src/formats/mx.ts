/**
 * OCP Microscaling (MX) v1.0 with integer elements, at array speed: blocks with one power-of-two scale, a byte E8M0.
 * Eight bits are MXINT8; fewer are the same with fewer fraction bits.
 */
export interface MxIntFormat {
  /** k; default 32. */
  readonly blockSize?: number;
  /** Bits of an element, 2..8; default 8. */
  readonly bits?: number;
  /** `rne` nearest, ties to even (default); `rha` ties away from zero. */
  readonly rounding?: 'rne' | 'rha';
}

/** Blocks one after another; the last may be shorter. */
export interface MxIntBlocks {
  /** One per value, in steps of 2^(scale - 127 - bits + 2); the most negative code is never made. */
  readonly elements: Int8Array;
  /** E8M0: 2^(scale - 127), 255 is NaN. */
  readonly scales: Uint8Array;
}

const DEFAULT_BLOCK_SIZE = 32;
const NAN_SCALE = 255;
const BIAS = 127;
/** fp32 bits of infinity, and of the least normal number. */
const INFINITE = 0x7f800000;
const NORMAL = 0x00800000;

/** Adding and subtracting it leaves the nearest integer of a small number, ties to even. */
const ROUNDER = 1.5 * 2 ** 52;

/** 2^(6 + 127 - i): steps of an eight-bit element in 1, by scale; of narrower ones, further on. */
const STEPS_PER_UNIT = Float64Array.from({ length: 255 + 6 }, (_, i) => 2 ** (6 + BIAS - i));

interface Complete {
  readonly blockSize: number;
  readonly bits: number;
}

/** @throws RangeError when there is no such format. */
function complete({ blockSize = DEFAULT_BLOCK_SIZE, bits = 8 }: MxIntFormat): Complete {
  if (!Number.isSafeInteger(blockSize) || blockSize < 1)
    throw new RangeError(`blockSize is ${blockSize}, not a whole number of at least 1`);
  if (!Number.isInteger(bits) || bits < 2 || bits > 8)
    throw new RangeError(`MX integers have 2 to 8 bits here, not ${bits}`);
  return { blockSize, bits };
}

/** E8M0 of a block given its greatest magnitude as fp32 bits: exponents below -127, and all zeros, are -127. */
function scaleOf(greatest: number): number {
  if (greatest >= INFINITE) return NAN_SCALE;
  // A denormal's exponent is below -126, so its scale is the least.
  return greatest < NORMAL ? 0 : greatest >>> 23;
}

/**
 * Quantizes fp32 numbers: scale floor(log2(greatest magnitude)), elements rounded and saturated. A block with a NaN or an
 * infinity in it has scale 255 and elements 0; one of zeros has scale 0. @throws RangeError for a format there is not.
 */
export function quantizeMxInt(values: Float32Array, format: MxIntFormat = {}): MxIntBlocks {
  const { blockSize, bits } = complete(format);
  const even = (format.rounding ?? 'rne') === 'rne';
  const most = 2 ** (bits - 1) - 1;
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const elements = new Int8Array(values.length);
  const scales = new Uint8Array(Math.ceil(values.length / blockSize));
  for (let b = 0; b < scales.length; b++) {
    const start = b * blockSize;
    const end = Math.min(start + blockSize, values.length);
    let greatest = 0;
    for (let i = start; i < end; i++) {
      const magnitude = (words[i] ?? 0) & 0x7fffffff;
      if (magnitude > greatest) greatest = magnitude;
    }
    const scale = scaleOf(greatest);
    scales[b] = scale;
    if (scale === NAN_SCALE) continue;
    const perStep = STEPS_PER_UNIT[scale - bits + 8] ?? 0;
    for (let i = start; i < end; i++) {
      const steps = (values[i] ?? 0) * perStep;
      // Cutting the fraction off changes nothing in the first case and is the rounding in the second.
      const nearest = even ? (steps + ROUNDER - ROUNDER) | 0 : (steps + (steps < 0 ? -0.5 : 0.5)) | 0;
      elements[i] = Math.max(Math.min(nearest, most), -most);
    }
  }
  return { elements, scales };
}

/** Real values of what `quantizeMxInt` made; NaN where the scale is. */
export function dequantizeMxInt({ elements, scales }: MxIntBlocks, format: MxIntFormat = {}): Float32Array {
  const { blockSize, bits } = complete(format);
  const values = new Float32Array(elements.length);
  scales.forEach((scale, b) => {
    const step = scale === NAN_SCALE ? Number.NaN : 2 ** (scale - BIAS - bits + 2);
    const end = Math.min((b + 1) * blockSize, values.length);
    for (let i = b * blockSize; i < end; i++) values[i] = (elements[i] ?? 0) * step;
  });
  return values;
}
