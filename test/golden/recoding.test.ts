import { describe, expect, it } from 'vitest';
import { dintHalfSteps } from '../../src/formats/dint.ts';
import { decodeInt } from '../../src/formats/int.ts';
import { golden as dintMul } from '../../src/golden/dint_mul.ts';
import { golden as dintRecode } from '../../src/golden/dint_recode.ts';
import { golden as intRecode } from '../../src/golden/int_recode.ts';
import { legalRecodings, recoder, sumOfRows } from '../../src/golden/lib/recoding.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { recodedLayout } from '../../src/spec/lib/recoding.ts';
import { isDint } from '../../src/spec/lib/weights.ts';
import { recodings } from '../spec/configs.ts';
import { recodingTables } from '../tables/recoding.ts';

const hotBits = (bits: bigint): number => [...bits.toString(2)].filter((bit) => bit === '1').length;

describe('recoding', () => {
  it.each(recodingTables)('$name', ({ config, bits }) => {
    const { encode } = recoder(config);
    expect(bits).toHaveLength(2 ** config.weightBits);
    bits.forEach((text, code) => {
      expect(encode(BigInt(code)), `code ${code}`).toBe(BigInt(`0b${text.replaceAll('_', '')}`));
    });
  });

  it('keeps the value of every code, in every layout', () => {
    let codes = 0;
    for (const config of recodings()) {
      const { layout, encode, decode } = recoder(config);
      const bits = config.weightBits;
      for (let code = 0; code < 2 ** bits; code++) {
        const units = isDint(config)
          ? dintHalfSteps({ bits, encoding: config.encoding }, code)
          : decodeInt({ bits, signed: config.weightSigned }, code);
        const recoded = encode(BigInt(code));
        const where = `${JSON.stringify(config)} code ${code}`;
        expect(sumOfRows(layout, recoded).units, where).toBe(BigInt(units));
        expect(decode(recoded).integer, where).toBe(layout.integerBit === null || Math.abs(units) !== 1);
        codes++;
      }
    }
    expect(codes).toBe(5 * 508 + 6 * 504);
  });

  it('is canonical: one select per row at most, no sign without one', () => {
    for (const config of recodings()) {
      const layout = recodedLayout(config);
      const select = (bits: bigint, list: readonly { bit: number }[]): number =>
        hotBits(list.reduce((picked, { bit }) => picked | (bits & (1n << BigInt(bit))), 0n));
      for (const bits of legalRecodings(config)) {
        const counts = layout.rows.map(({ selects }) => select(bits, selects));
        expect(Math.max(...counts)).toBeLessThanOrEqual(1);
        layout.rows.forEach(({ signBit }, i) => {
          const empty = ['booth', 'nr4sd'].includes(config.architecture)
            ? counts[i] === 0
            : counts.every((count) => count === 0);
          if (signBit !== null && empty) expect((bits >> BigInt(signBit)) & 1n).toBe(0n);
        });
      }
    }
  });

  it('uses every bit of every layout', () => {
    for (const config of recodings()) {
      const used = legalRecodings(config).reduce((all, bits) => all | bits, 0n);
      expect(used, JSON.stringify(config)).toBe((1n << BigInt(recodedLayout(config).width)) - 1n);
    }
  });

  it('gives "-0" the code of 0, so that dINT4 sm has 15 legal recodings', () => {
    expect(legalRecodings({ weightBits: 4, encoding: 'sm', architecture: 'zero_skip' })).toHaveLength(15);
    expect(legalRecodings({ weightBits: 4, encoding: 'tc', architecture: 'booth' })).toHaveLength(16);
  });

  it('refuses two hot selects and a sign without a row', () => {
    const model = dintMul(parseConfig(dintMulSpec, { architecture: 'zero_skip', recoded: true }));
    expect(model.step({ w_recoded: 0b101010n, a: 3n })).toEqual({ p: -18n });
    expect(() => model.step({ w_recoded: 0b000011n, a: 3n })).toThrow(RangeError);
    expect(() => model.step({ w_recoded: 0b100000n, a: 3n })).toThrow(RangeError);
  });

  it('goes lane by lane, lane 0 lowest', () => {
    const dint = dintRecode({ weightBits: 4, encoding: 'sm', architecture: 'zero_skip', lanes: 3 });
    expect(dint.step({ w: 0x7b1n })).toEqual({ w_recoded: 0b000001_101010_000010n });
    const int = intRecode({ weightBits: 3, weightSigned: true, architecture: 'booth', lanes: 2 });
    expect(int.step({ w: 0b100_001n })).toEqual({ w_recoded: 0b11000_00001n });
  });
});
