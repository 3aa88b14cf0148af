import { describe, expect, it } from 'vitest';
import { golden as dintMul } from '../../src/golden/dint_mul.ts';
import { golden as intMul } from '../../src/golden/int_mul.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { dintTables } from '../tables/dint.ts';
import { intTables } from '../tables/int.ts';

describe('products against the hand-typed tables', () => {
  it.each(dintTables)('dINT$bits $encoding, zero point $zeroPoint, every pair with INT4', (table) => {
    const { bits: weightBits, encoding, zeroPoint = 0, values } = table;
    const model = dintMul(parseConfig(dintMulSpec, { weightBits, encoding, activationBits: 4 }));
    values.forEach((value, code) => {
      for (let a = -8; a < 8; a++) {
        const inputs = { w: BigInt(code), z: BigInt(zeroPoint), a: BigInt(a) };
        expect(model.step(inputs)).toEqual({ p: BigInt(2 * value * a) });
      }
    });
  });

  it.each(intTables)('INT$bits signed $signed, zero point $zeroPoint, every pair with UINT4', (table) => {
    const { bits: weightBits, signed: weightSigned, zeroPoint, values } = table;
    const options = { weightBits, weightSigned, zeroPoint: zeroPoint !== undefined };
    const model = intMul(parseConfig(intMulSpec, { ...options, activationBits: 4, activationSigned: false }));
    values.forEach((value, code) => {
      // Signed ports carry negative numbers.
      const w = BigInt(weightSigned ? value : code);
      for (let a = 0; a < 16; a++) {
        expect(model.step({ w, z: BigInt(zeroPoint ?? 0), a: BigInt(a) })).toEqual({ p: BigInt(value * a) });
      }
    });
  });

  it('take zero points beyond those the quantizer makes as they stand', () => {
    const model = dintMul(parseConfig(dintMulSpec, { encoding: 'asym' }));
    expect(model.step({ w: 0n, z: 15n, a: -128n })).toEqual({ p: 3840n });
    expect(model.step({ w: 15n, z: 15n, a: -128n })).toEqual({ p: 128n });
  });
});

describe('pipeline', () => {
  const model = () => intMul(parseConfig(intMulSpec, { stages: 2 }));
  const step = (m: ReturnType<typeof model>, en: number, a: number) =>
    m.step({ en: BigInt(en), w: 10n, a: BigInt(a) }).p;

  it('is unknown until two enabled edges have passed, then two behind', () => {
    const m = model();
    expect([step(m, 1, 1), step(m, 1, 2), step(m, 1, 3)]).toEqual([null, 10n, 20n]);
  });

  it('stands still without en', () => {
    const m = model();
    step(m, 1, 1);
    expect([step(m, 0, 7), step(m, 0, 8), step(m, 1, 2), step(m, 0, 9), step(m, 1, 3)]).toEqual([
      null,
      null,
      10n,
      10n,
      20n,
    ]);
  });

  it('forgets at power-up', () => {
    const m = model();
    step(m, 1, 1);
    step(m, 1, 2);
    m.powerUp();
    expect(step(m, 1, 3)).toBeNull();
  });

  it('says which port the stimulus lacks', () => {
    expect(() => intMul(parseConfig(intMulSpec, {})).step({ w: 1n })).toThrow(/port 'a'/);
  });
});
