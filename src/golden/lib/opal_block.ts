import { bf16 } from '../../formats/float.ts';
import { OPAL_GREATEST_OFFSET, OPAL_LEAST_EXPONENT, OPAL_WINDOW } from '../../spec/lib/opal.ts';
import { absolute, type Dyadic, topExponent, truncateTo } from './exact.ts';
import { fromBits } from './ieee.ts';

export interface OpalOutlier {
  /** bf16 bits as they came. */
  readonly code: bigint;
  readonly lane: number;
}

/** One MX-OPAL block. */
export interface OpalBlock {
  /** In steps of 2^(exponent - bits + 2). */
  readonly elements: readonly bigint[];
  /** The largest first. */
  readonly outliers: readonly OpalOutlier[];
  /** E, after the two-level step. */
  readonly exponent: number;
  /** Distance below the tensor's exponent; null where there is none. */
  readonly offset: number | null;
  readonly invalid: boolean;
}

export interface OpalBlockFormat {
  readonly outliers: number;
  /** Bits of an element. */
  readonly bits: number;
  readonly window: 'bounded' | 'unlimited';
  /** Exponent of the tensor in the two-level format; null without. */
  readonly tensorExponent: number | null;
}

/** A value of a block: its bits as an outlier has them, and its meaning. */
interface Entry extends OpalOutlier {
  readonly value: Dyadic;
}

/** Denormals read as +0; -0 keeps its sign. @returns null for NaN and infinities. */
function entry(code: bigint, lane: number): Entry | null {
  const denormal = (code & 0x7f80n) === 0n && (code & 0x7fn) !== 0n;
  const read = denormal ? 0n : code;
  const real = fromBits(bf16, read);
  return real.kind === 'finite' ? { code: read, lane, value: real.value } : null;
}

const magnitude = ({ code }: Entry): bigint => code & 0x7fffn;

/** The larger first; of equal magnitudes the lower lane. */
function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => {
    if (magnitude(a) !== magnitude(b)) return magnitude(a) > magnitude(b) ? -1 : 1;
    return a.lane - b.lane;
  });
}

const exponentOf = (x: Entry | undefined): number =>
  x === undefined || x.value.significand === 0n ? -Infinity : topExponent(x.value);

/** The block's own exponent, given its values in order. */
function ownExponent(ordered: readonly Entry[], { outliers, window }: OpalBlockFormat): number {
  const needed = exponentOf(ordered[outliers]);
  const reached = window === 'bounded' ? exponentOf(ordered[0]) - (OPAL_WINDOW - 1) : -Infinity;
  return Math.max(needed, reached, OPAL_LEAST_EXPONENT);
}

/** Exponent and offset once the tensor's exponent is known. */
function twoLevel(own: number, tensor: number | null): { exponent: number; offset: number | null } {
  if (tensor === null) return { exponent: own, offset: null };
  const offset = Math.min(Math.max(tensor - own, 0), OPAL_GREATEST_OFFSET);
  return { exponent: tensor - offset, offset };
}

/** Nearest multiple of 2^unit, halves away from zero, no larger than `most` in magnitude; in units. */
function element(value: Dyadic, unit: number, most: bigint): bigint {
  const halves = absolute(truncateTo(value, unit - 1));
  const nearest = (halves + 1n) / 2n;
  const limited = nearest > most ? most : nearest;
  return value.significand < 0n ? -limited : limited;
}

/** Quantizes one block of bf16 bits as section "MX-OPAL blocks" of docs/formats.md says. */
export function quantizeOpalBlock(codes: readonly bigint[], format: OpalBlockFormat): OpalBlock {
  const entries = codes.flatMap((code, lane) => entry(code, lane) ?? []);
  const { outliers, bits, tensorExponent } = format;
  if (entries.length < codes.length) {
    return {
      elements: codes.map(() => 0n),
      outliers: Array.from({ length: outliers }, () => ({ code: 0n, lane: 0 })),
      ...twoLevel(OPAL_LEAST_EXPONENT, tensorExponent),
      invalid: true,
    };
  }
  const ordered = inOrder(entries);
  const kept = ordered.slice(0, outliers).map(({ code, lane }) => ({ code, lane }));
  const scale = twoLevel(ownExponent(ordered, format), tensorExponent);
  const most = (1n << BigInt(bits - 1)) - 1n;
  const elements = entries.map(({ value, lane }) =>
    kept.some((outlier) => outlier.lane === lane) ? 0n : element(value, scale.exponent - bits + 2, most),
  );
  return { elements, outliers: kept, ...scale, invalid: false };
}
