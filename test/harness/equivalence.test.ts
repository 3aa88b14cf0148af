import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { compareBehaviour } from '../../src/harness/equivalence.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { planOf, subjectOf } from '../../src/report/execution.ts';

const subject = (unit: string, options: object) => subjectOf(findUnit(unit).configure(options));
const compared = (unit: string, one: object, two: object, limit?: number) => {
  const [a, b] = [subject(unit, one), subject(unit, two)];
  return compareBehaviour(planOf(a), flatten(a.entry.design()), flatten(b.entry.design()), limit);
};

describe('comparing behaviour', () => {
  const mac = { weightBits: 2, activationBits: 2, accumulatorBits: 6 };

  it('finds different structures of one function equal, with state and without', () => {
    const booth = { architecture: 'booth' };
    expect(
      compared(
        'int_mul',
        { weightBits: 4, activationBits: 4 },
        { weightBits: 4, activationBits: 4, ...booth },
      ),
    ).toBe('equal');
    expect(compared('int_mac', mac, { ...mac, architecture: 'baugh_wooley' })).toBe('equal');
  });

  it('tells functions apart', () => {
    // The ports are as wide: only the meaning of the weight's top bit differs.
    const unsigned = { ...mac, weightSigned: false };
    expect(compared('int_mac', mac, unsigned)).toBe('different');
    expect(
      compared(
        'dint_mul',
        { weightBits: 3, activationBits: 2 },
        { weightBits: 3, activationBits: 2, encoding: 'tc' },
      ),
    ).toBe('different');
  });

  it('says when there is too much to try', () => {
    expect(compared('int_mac', mac, mac, 2 ** 12)).toBe('too large');
  });
});
