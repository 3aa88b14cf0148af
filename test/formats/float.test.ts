import { describe, expect, it } from 'vitest';
import {
  bf16OfFp32,
  bf16Value,
  fp32Bits,
  fp32Value,
  fromBf16,
  roundToBf16,
  toBf16,
} from '../../src/formats/bf16.ts';
import { bf16, decodeFloat, encodeFloat, fp32, roundToFloat } from '../../src/formats/float.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { bf16Roundings, bf16Values } from '../tables/float.ts';

describe('bf16', () => {
  it.each(bf16Values)('code %i is %d', (code, value) => {
    expect(decodeFloat(bf16, code)).toBe(value);
    expect(bf16Value(code)).toBe(value);
    expect(encodeFloat(bf16, value)).toBe(code);
    expect(bf16OfFp32(fp32Bits(value))).toBe(code);
  });

  it.each(bf16Roundings)('%d rounds to code %i', (value, code) => {
    expect(encodeFloat(bf16, value)).toBe(code);
    expect(roundToFloat(bf16, value)).toBe(decodeFloat(bf16, code));
  });

  it('every code comes back, at array speed too; NaN becomes the quiet one', () => {
    const codes = Uint16Array.from({ length: 65536 }, (_, code) => code);
    const values = fromBf16(codes);
    const back = toBf16(values);
    for (const code of codes) {
      const value = values[code]!;
      expect(Object.is(value, decodeFloat(bf16, code))).toBe(true);
      const expected = Number.isNaN(value) ? 0x7fc0 : code;
      if (back[code] !== expected || encodeFloat(bf16, value) !== expected) expect(back[code]).toBe(expected);
    }
    expect(roundToBf16(Float32Array.of(1 + 2 ** -8, -1.5))).toEqual(Float32Array.of(1, -1.5));
  });

  it('reads a part of a larger array', () => {
    expect([...toBf16(Float32Array.of(9, 1, 2).subarray(1))]).toEqual([0x3f80, 0x4000]);
  });
});

describe('fp32 against the processor', () => {
  it('one rounding of 100,000 random binary64 numbers; fp32 bits come back', () => {
    const draw = random(11);
    let wrong = 0;
    for (let i = 0; i < 100_000; i++) {
      const bits = Number(draw.bits(32));
      const value = fp32Value(bits);
      const beside = value * (1 + (draw.between(-512, 512) / 512) * 2 ** -24);
      if (encodeFloat(fp32, value) !== (Number.isNaN(value) ? 0x7fc00000 : bits)) wrong++;
      if (encodeFloat(fp32, beside) !== fp32Bits(beside)) wrong++;
      if (bf16OfFp32(bits) !== encodeFloat(bf16, value)) wrong++;
    }
    expect(wrong).toBe(0);
  });
});

describe('other formats', () => {
  it('half precision: its largest, least and a tie', () => {
    const half = { exponentBits: 5, fractionBits: 10 };
    expect(decodeFloat(half, 0x7bff)).toBe(65504);
    expect(decodeFloat(half, 0x0001)).toBe(2 ** -24);
    expect(encodeFloat(half, 65519)).toBe(0x7bff);
    expect(encodeFloat(half, 65520)).toBe(0x7c00);
    expect(encodeFloat(half, 2049)).toBe(0x6800);
    expect(encodeFloat(half, 2051)).toBe(0x6802);
  });

  it('refuse what does not exist', () => {
    expect(() => decodeFloat({ exponentBits: 9, fractionBits: 7 }, 0)).toThrow(/2 to 8 exponent bits/);
    expect(() => decodeFloat({ exponentBits: 8, fractionBits: 24 }, 0)).toThrow(/1 to 23 fraction bits/);
    expect(() => decodeFloat(bf16, 65536)).toThrow(/not a pattern of 16 bits/);
  });
});
