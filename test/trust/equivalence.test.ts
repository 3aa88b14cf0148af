import { afterAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { closeYosys } from '../../src/harness/yosys.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { proveEquivalent } from '../../src/trust/equivalence/prove.ts';

afterAll(closeYosys);

const side = (unit: string, options: object) => variantOf(subjectOf(findUnit(unit).configure(options)));
const small = { weightBits: 3, activationBits: 3 };

describe('a proof', () => {
  it('holds for equal multipliers of different architecture', async () => {
    const gold = side('int_mul', small);
    const gate = side('int_mul', { ...small, architecture: 'booth' });
    const proof = await proveEquivalent({ gold, gate, method: 'combinational' });
    expect(proof).toMatchObject({ verdict: 'equal', controlRefused: true });
  });

  it('does not hold for unequal ones', async () => {
    const gold = side('int_mul', { ...small, activationSigned: false, weightSigned: false });
    const gate = side('int_mul', { ...small, architecture: 'booth' });
    const proof = await proveEquivalent({ gold, gate, method: 'combinational' });
    expect(proof).toMatchObject({ verdict: 'different', controlRefused: null });
  });

  it('holds for a pipeline and the same without registers, at the right latency only', async () => {
    const gold = side('int_mul', { ...small, architecture: 'booth' });
    const gate = side('int_mul', { ...small, architecture: 'booth', stages: 2 });
    const prove = (latency: number) =>
      proveEquivalent({ gold, gate, method: 'pipelined', latency, tied: { en: 1 } });
    expect(await prove(2)).toMatchObject({ verdict: 'equal', controlRefused: true });
    expect(await prove(1)).toMatchObject({ verdict: 'different' });
  });

  it('holds for accumulators register by register, and finds no proof for different ones', async () => {
    const accumulator = { ...small, accumulatorBits: 8 };
    const gold = side('dint_mac', accumulator);
    const gate = side('dint_mac', { ...accumulator, architecture: 'zero_skip' });
    expect(await proveEquivalent({ gold, gate, method: 'registers' })).toMatchObject({
      verdict: 'equal',
      controlRefused: true,
    });
    const other = side('dint_mac', { ...accumulator, encoding: 'tc' });
    expect(await proveEquivalent({ gold, gate: other, method: 'registers' })).toMatchObject({
      verdict: 'unknown',
    });
  });
});
