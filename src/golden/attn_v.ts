import { type AttnVConfig, attnVSumBits } from '../spec/attn_v.ts';
import type { Golden } from './lib/golden.ts';
import { input, interpret, pack, unpack } from './lib/lanes.ts';

/** What a row of V adds to every place: v * 2^-code in units of 2^-sumFraction, floored. */
export function weightedRow(
  { codeBits, sumFraction, zeroLast }: Pick<AttnVConfig, 'codeBits' | 'sumFraction' | 'zeroLast'>,
  code: bigint,
  values: readonly bigint[],
): bigint[] {
  const last = 2n ** BigInt(codeBits) - 1n;
  // A negative distance of `<<` shifts to the right, towards minus infinity.
  return values.map((v) => (zeroLast && code === last ? 0n : v << (BigInt(sumFraction) - code)));
}

type Slot = { readonly en: boolean; readonly clear: boolean; readonly sums: readonly bigint[] } | null;

/**
 * Rows of V weighted by powers of two and added up, one sum per place of the head, modulo 2^(sum's width). Pipeline
 * registers move every cycle, `en` and `clear` with the data; `rst` clears the sums and every stage at once.
 */
export const golden: Golden<AttnVConfig> = (config) => {
  const { headSize, valueBits, codeBits, rowsPerCycle, stages } = config;
  const width = attnVSumBits(config);
  const zeros = Array.from({ length: headSize }, () => 0n);
  const filled = (slot: Slot): Slot[] => Array.from({ length: stages }, () => slot);
  let pipe = filled(null);
  let sums: readonly bigint[] | null = null;

  const add = (a: readonly bigint[], b: readonly bigint[]): bigint[] => a.map((x, i) => x + (b[i] ?? 0n));

  const sumOfRows = (c: bigint, v: bigint): readonly bigint[] =>
    unpack(c, codeBits, rowsPerCycle)
      .map((code, row) => {
        const patterns = unpack(v >> BigInt(row * headSize * valueBits), valueBits, headSize);
        return weightedRow(
          config,
          code,
          patterns.map((pattern) => interpret(pattern, valueBits, true)),
        );
      })
      .reduce(add, zeros);

  const accumulate = (slot: Slot): void => {
    if (slot === null) sums = null;
    else if (slot.en && slot.clear) sums = slot.sums;
    else if (slot.en && sums !== null) sums = add(sums, slot.sums);
  };

  return {
    powerUp() {
      pipe = filled(null);
      sums = null;
    },
    step(inputs) {
      if (input(inputs, 'rst') === 1n) {
        pipe = filled({ en: false, clear: false, sums: zeros });
        sums = zeros;
      } else {
        const slot = {
          en: input(inputs, 'en') === 1n,
          clear: input(inputs, 'clear') === 1n,
          sums: sumOfRows(input(inputs, 'c'), input(inputs, 'v')),
        };
        const [reached = null, ...rest] = [...pipe, slot];
        pipe = rest;
        accumulate(reached);
      }
      return { acc: sums === null ? null : pack(sums, width) };
    },
  };
};

/** The numbers on a port: codes, values, and sums as numbers with their fraction. */
export function describeAttnV(config: AttnVConfig, port: string, value: bigint): string {
  const { headSize, valueBits, codeBits, rowsPerCycle } = config;
  if (port === 'c') return unpack(value, codeBits, rowsPerCycle).join(' ');
  const signed = (bits: number, count: number): number[] =>
    unpack(value, bits, count).map((pattern) => Number(interpret(pattern, bits, true)));
  if (port === 'v') return signed(valueBits, headSize * rowsPerCycle).join(' ');
  if (port !== 'acc') return value.toString();
  return signed(attnVSumBits(config), headSize)
    .map((sum) => sum / 2 ** config.sumFraction)
    .join(' ');
}
