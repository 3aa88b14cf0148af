import { coneOf, countingColumn, evaluateCone, wordsFor } from './evaluate.ts';
import type { Wiring } from './netlist.ts';
import { refused } from './refusal.ts';
import { coneSignature } from './signature.ts';

/** Nets between an outlier's alignment and its product, least significant first. */
export interface AlignedOutlier {
  readonly negative: readonly number[];
  readonly magnitude: readonly number[];
  readonly place: readonly number[];
  /** 0: the outlier is zero, whatever magnitude and place say. */
  readonly counts: readonly number[];
}

/** All of them, in the order of a key. */
export const keyNetsOf = ({ negative, magnitude, place, counts }: AlignedOutlier): readonly number[] => [
  ...negative,
  ...magnitude,
  ...place,
  ...counts,
];

/** Values of the aligned outlier by key (negative lowest, then magnitude, place and counts); NaN for keys that never come up. */
export type AlignedValues = Float64Array;

const SIGNIFICAND_BITS = 8;
const WINDOW = 16;

/**
 * An outlier in units of 2^(E-7), as docs/formats.md defines it for `opal_dot`: m * 2^s for s = e - E = 0 .. 15, its magnitude
 * truncated below; zeros and denormals are 0. NaN where it is illegal: beyond the window, or an exponent field of all ones.
 */
export function outlierValue(code: number, exponent: number): number {
  const field = (code >> 7) & 0xff;
  if (field === 0xff) return Number.NaN;
  if (field === 0) return 0;
  const significand = 0x80 | (code & 0x7f);
  const shift = field - 127 - exponent;
  if (shift >= WINDOW) return Number.NaN;
  const magnitude =
    shift >= 0 ? significand * 2 ** shift : shift <= -SIGNIFICAND_BITS ? 0 : significand >> -shift;
  return (code >> 15) & 1 ? -magnitude : magnitude;
}

const known = new Map<string, AlignedValues>();

/**
 * What an aligned outlier stands for, found by trying all 2^24 pairs of a bf16 code and an exponent: no two of them may ask
 * for different values of one key. Cones that are the same but for names are tried once. Throws E_CERTIFICATE.
 */
export function alignedValues(
  wiring: Wiring,
  aligned: AlignedOutlier,
  code: readonly number[],
  exponent: readonly number[],
): AlignedValues {
  const nets = keyNetsOf(aligned);
  const labels = new Map([
    ...code.map((net, i) => [net, `x${i}`] as const),
    ...exponent.map((net, i) => [net, `e${i}`] as const),
  ]);
  const signature = coneSignature(wiring, nets, (net) => labels.get(net));
  const before = known.get(signature);
  if (before !== undefined) return before;
  const values = new Float64Array(2 ** nets.length).fill(Number.NaN);
  const cone = coneOf(wiring, nets, (net) => labels.has(net));
  for (const net of cone.variables)
    if (!labels.has(net))
      throw refused(wiring.netlist.top, `an outlier's alignment also hangs on ${wiring.nameOf(net)}`);
  const words = wordsFor(code.length);
  const counted = code.map((net, i) => [net, countingColumn(i, words)] as const);
  for (let e = 0; e < 2 ** exponent.length; e++) {
    const fixed = exponent.map((net, i) => [net, new Int32Array(words).fill((e >> i) & 1 ? -1 : 0)] as const);
    const read = evaluateCone(wiring, cone, new Map([...counted, ...fixed]), words);
    const columns = nets.map(read);
    const signed = e >= 128 ? e - 256 : e;
    for (let vector = 0; vector < 2 ** code.length; vector++) {
      const expected = outlierValue(vector, signed);
      if (Number.isNaN(expected)) continue;
      let key = 0;
      columns.forEach((column, i) => {
        key |= (((column[vector >> 5] ?? 0) >> (vector & 31)) & 1) << i;
      });
      const other = values[key] ?? Number.NaN;
      if (Number.isNaN(other)) values[key] = expected + 0;
      else if (other !== expected)
        throw refused(
          wiring.netlist.top,
          `outlier code ${vector} with E = ${signed} is aligned like one of value ${other}, but is ${expected} (${wiring.nameOf(nets[0] ?? 0)})`,
        );
    }
  }
  known.set(signature, values);
  return values;
}
