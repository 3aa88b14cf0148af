import { FP32_BITS } from './float.ts';
import { FIX_MARK, type Refusals, refuse, wholeNumber } from './options.ts';
import { type PortRecord, uin } from './port.ts';
import { type InnerRecord, type StreamRecord, wholeBytes } from './stream.ts';
import type { Field, UnitSpec } from './unit.ts';

/**
 * What the two attention cores share. A query is a row of activations in blocks; every block meets `rowLength` weight
 * rows, `rows` at a time; the sums become scores, the scores weights of a softmax, and those weigh the value rows.
 */
export interface CoreShape {
  /** Activations of a block. */
  readonly blockSize: number;
  /** Weight rows at once. */
  readonly rows: number;
  /** Scores of a query, a multiple of `rows`. */
  readonly rowLength: number;
  /** Values of a row of V. */
  readonly headSize: number;
  /** Activations per beat. */
  readonly lanes: number;
  readonly scoreBits: number;
  readonly fractionBits: number;
}

export const coreShape = {
  blockSize: wholeNumber('blockSize', 4, 128).default(128),
  rows: wholeNumber('rows', 2, 16).default(8),
  rowLength: wholeNumber('rowLength', 2, 128).default(64),
  headSize: wholeNumber('headSize', 1, 128).default(64),
  lanes: wholeNumber('lanes', 1, 128).default(16),
  scoreBits: wholeNumber('scoreBits', 8, 24).default(16),
  fractionBits: wholeNumber('fractionBits', 0, 23).default(8),
};

const MOST_GROUPS = 16;
const isPowerOfTwo = (n: number): boolean => n > 0 && (n & (n - 1)) === 0;

/** Beats of weights per block: `rowLength / rows`. */
export const coreGroups = ({ rows, rowLength }: CoreShape): number => rowLength / rows;

/** Refuses sizes that do not divide. */
export function checkCore(shape: CoreShape, to: Refusals): void {
  const { blockSize, rows, rowLength, lanes } = shape;
  if (!isPowerOfTwo(rows) || rowLength % rows !== 0 || rowLength / rows > MOST_GROUPS)
    refuse(
      to,
      'rows',
      `${rows} rows at once do not divide ${rowLength} scores into at most ${MOST_GROUPS} groups`,
      `use a power of two of at least 2 that divides 'rowLength', for example rowLength 64 with rows 8`,
    );
  if (!isPowerOfTwo(blockSize))
    refuse(to, 'blockSize', `'blockSize' ${blockSize} is not a power of two`, 'use 4, 8, 16, 32, 64 or 128');
  if (!isPowerOfTwo(lanes) || lanes > blockSize)
    refuse(
      to,
      'lanes',
      `${lanes} lanes do not divide a block of ${blockSize}`,
      'use a power of two up to the block size',
    );
}

/**
 * Configuration of a unit inside a core. What the unit refuses, the core refuses under the same name.
 * `null` after a refusal.
 */
export function corePart<C>(spec: UnitSpec<C>, options: object, to: Refusals): C | null {
  const result = spec.schema.safeParse(options);
  if (result.success) return result.data;
  for (const { message, path } of result.error.issues) {
    const [what = message, fix = ''] = message.split(FIX_MARK);
    refuse(to, path.join('.'), `${spec.unit} in it: ${what}`, fix);
  }
  return null;
}

/** Widths that tell the two cores' streams apart. */
export interface CoreWidths {
  readonly weightBits: number;
  readonly valueBits: number;
  /** `s_axis_tuser` chooses the precision of a block. */
  readonly blockUser: boolean;
  /** `m_axis_tuser` tells a query with an invalid block. */
  readonly resultUser: boolean;
}

/**
 * `s_axis`: `lanes` bf16 activations, tlast on the last block's last beat; `w_axis`: `rows` x blockSize weights, one
 * beat per group and block; `c_axis`: `rows` bf16 scales, then as many mask bits, one beat per group and query; `v_axis`: one
 * row of V, `rowLength` beats per query; `m_axis`: one bf16 value per beat, headSize beats per query.
 */
export function coreStreams(shape: CoreShape, widths: CoreWidths): StreamRecord {
  const { blockSize, rows, headSize, lanes } = shape;
  return {
    s_axis: { direction: 'in', dataBits: 16 * lanes, ...(widths.blockUser ? { userBits: 1 } : {}) },
    w_axis: { direction: 'in', dataBits: wholeBytes(rows * blockSize * widths.weightBits) },
    c_axis: { direction: 'in', dataBits: wholeBytes(rows * 17) },
    v_axis: { direction: 'in', dataBits: wholeBytes(headSize * widths.valueBits) },
    m_axis: { direction: 'out', dataBits: 16, ...(widths.resultUser ? { userBits: 1 } : {}) },
  };
}

/**
 * What passes between the parts of a core: the accumulators of a group of rows (`sums`, fp32) and the softmax beat made of them
 * (`scores`), a beat of weights on its way to the values with its `last` above (`weights`), and a query's sums of values (`values`).
 */
export const coreInner = (
  shape: CoreShape,
  { weightBits, valueSumBits }: { readonly weightBits: number; readonly valueSumBits: number },
): InnerRecord => ({
  sums: shape.rows * FP32_BITS,
  scores: wholeBytes(shape.rows * (shape.scoreBits + 1)),
  weights: 1 + shape.rows * weightBits,
  values: shape.headSize * valueSumBits,
});

/** `k128_r8_n64_h64_x16_s16f8`. */
export const coreMarks = (shape: CoreShape): string =>
  [
    `k${shape.blockSize}`,
    `r${shape.rows}`,
    `n${shape.rowLength}`,
    `h${shape.headSize}`,
    `x${shape.lanes}`,
    `s${shape.scoreBits}f${shape.fractionBits}`,
  ].join('_');

/** Steady input: what every value that leaves is multiplied by, bf16. */
export const valueScale: PortRecord = { v_scale: uin(16) };

/** Every input is one lane of bits: traffic is drawn by scenarios, not bit by bit. */
export const coreFields = (ports: PortRecord): Readonly<Record<string, Field>> =>
  Object.fromEntries(
    Object.entries(ports)
      .filter(([, { direction, clock }]) => direction === 'in' && clock !== true)
      .map(([name, { width }]): [string, Field] => [
        name,
        { bits: width, count: 1, role: width === 1 ? 'control' : 'activation' },
      ]),
  );
