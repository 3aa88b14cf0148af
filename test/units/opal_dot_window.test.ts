import { describe, expect, it } from 'vitest';
import { generate } from '../../src/generators/opal_dot.ts';
import { compile } from '../../src/hdl/index.ts';
import { indexBits } from '../../src/spec/lib/opal.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { opalDotSpec } from '../../src/spec/opal_dot.ts';

/** A block and its weights (dINT4 sign-magnitude codes) as plain numbers. */
interface Block {
  readonly q: readonly number[];
  readonly w: readonly number[];
  readonly outliers: readonly { readonly lane: number; readonly bits: number }[];
  readonly e: number;
}

const pack = (values: readonly number[], bits: number): bigint =>
  values.reduceRight((sum, v) => (sum << BigInt(bits)) | BigInt.asUintN(bits, BigInt(v)), 0n);

/** Half steps of a dINT4 sign-magnitude code. */
const halfSteps = (code: number): bigint => {
  const m = code & 7;
  const value = m === 7 ? 1n : 2n * BigInt(m);
  return code >= 8 ? -value : value;
};

/** An outlier in units of 2^(e-7), magnitude truncated. */
function outlierUnits(bits: number, e: number): bigint {
  const field = (bits >> 7) & 0xff;
  if (field === 0) return 0n;
  const significand = BigInt((bits & 0x7f) | 0x80);
  const above = field - 127 - e;
  const magnitude = above >= 0 ? significand << BigInt(above) : significand >> BigInt(-above);
  return bits >= 0x8000 ? -magnitude : magnitude;
}

function directSum({ q, w, outliers, e }: Block): bigint {
  const elements = q.reduce((sum, v, i) => sum + ((BigInt(v) * halfSteps(w[i] ?? 0)) << 5n), 0n);
  return outliers.reduce((sum, x) => sum + halfSteps(w[x.lane] ?? 0) * outlierUnits(x.bits, e), elements);
}

function unit(blockSize: number, outliers: number, routing: string) {
  const options = { blockSize, outliers, weights: 'dint', weightBits: 4, elementBits: 4, routing };
  const simulator = compile(generate(parseConfig(opalDotSpec, options)));
  return (block: Block): Record<string, bigint> =>
    simulator.step({
      w: pack(block.w, 4),
      q: pack(block.q, 4),
      x: pack(
        block.outliers.map(({ bits }) => bits),
        16,
      ),
      idx: pack(
        block.outliers.map(({ lane }) => lane),
        indexBits(blockSize),
      ),
      e: BigInt(block.e),
    });
}

const bf16 = (negative: boolean, exponent: number, fraction: number): number =>
  (negative ? 0x8000 : 0) | ((exponent + 127) << 7) | fraction;

describe.each(['mux', 'onehot'])('opal_dot, routing %s, against the sum written out', (routing) => {
  it('every offset of the window and beyond its lower end, with every weight code', () => {
    const step = unit(8, 1, routing);
    let cases = 0;
    for (let offset = -12; offset <= 15; offset++)
      for (let code = 0; code < 16; code++)
        for (const fraction of [0, 1, 0x55, 0x7f])
          for (const e of [-126 + 12, 0, 112]) {
            const lane = (offset + code + 12) % 8;
            const w = Array.from({ length: 8 }, (_, i) => (i === lane ? code : (i * 5 + code) & 15));
            const q = Array.from({ length: 8 }, (_, i) => (i === lane ? 0 : ((i + code) % 15) - 7));
            const outliers = [{ lane, bits: bf16((code & 1) === 1, e + offset, fraction) }];
            const block = { q, w, outliers, e };
            expect(step(block)).toEqual({ p: directSum(block), p_exp: BigInt(e - 8) });
            cases++;
          }
    expect(cases).toBe(28 * 16 * 4 * 3);
  });

  it('outliers in the first and the last lane, and all extremes at once', () => {
    const step = unit(128, 4, routing);
    for (const code of [6, 14, 7, 15, 0])
      for (const value of [7, -8])
        for (const negative of [false, true]) {
          const w = Array.from({ length: 128 }, () => code);
          const lanes = [0, 127, 1, 64];
          const q = Array.from({ length: 128 }, () => value);
          const outliers = lanes.map((lane) => ({ lane, bits: bf16(negative, 15 - 111, 0x7f) }));
          const block = { q, w, outliers, e: -111 };
          expect(step(block).p).toBe(directSum(block));
        }
  });

  it('zeros, denormals and numbers far below the window count nothing', () => {
    const step = unit(8, 1, routing);
    for (const bits of [0, 0x8000, 0x7f, 0x807f, bf16(false, -126, 0x7f), bf16(true, 119, 0x7f)])
      for (const e of [-118, 127]) {
        const block = {
          q: [0, 0, 0, 0, 0, 0, 0, 0],
          w: [6, 6, 6, 6, 6, 6, 6, 6],
          outliers: [{ lane: 3, bits }],
          e,
        };
        if (bits === bf16(true, 119, 0x7f) && e === -118) continue;
        expect(step(block).p).toBe(0n);
      }
  });
});
