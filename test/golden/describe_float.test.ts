import { describe, expect, it } from 'vitest';
import {
  describeFloatMac,
  describeOpalAccumulate,
  describeRescale,
} from '../../src/golden/lib/describe_float.ts';
import { bf16DotSpec } from '../../src/spec/bf16_dot.ts';
import { bf16MacSpec } from '../../src/spec/bf16_mac.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { opalAccumulateSpec } from '../../src/spec/opal_accumulate.ts';
import { rescaleSpec } from '../../src/spec/rescale.ts';

describe('numbers in a value', () => {
  it('of bf16 units', () => {
    const one = parseConfig(bf16MacSpec, {});
    const dot = parseConfig(bf16DotSpec, { lanes: 3, weight: 'int', weightBits: 4 });
    expect(describeFloatMac(one, 'w', 0xbfc0n)).toBe('-1.5');
    expect(describeFloatMac(one, 'clear', 1n)).toBe('1');
    expect(describeFloatMac(one, 'acc', 0x3dcccccdn)).toBe('0x3dcccccd = 0.100000001');
    expect(describeFloatMac(dot, 'w', 0x8_f_7n)).toBe('[7, -1, -8]');
    expect(describeFloatMac(dot, 'a', 0x7fc0_8000_ff80n)).toBe('[-Infinity, -0, NaN]');
  });

  it('of opal_accumulate and rescale', () => {
    const sum = parseConfig(opalAccumulateSpec, { extra: 'fp' });
    expect(describeOpalAccumulate(sum, 'p', -5n)).toBe('-5');
    expect(describeOpalAccumulate(sum, 'y', 0x40490fdbn)).toBe('0x40490fdb = 3.14159274');
    const to = (options: object, port: string, value: bigint) =>
      describeRescale(parseConfig(rescaleSpec, options), port, value);
    expect(to({ output: 'fixed' }, 'y', -384n)).toBe('-384 = -1.5');
    expect(to({ output: 'bf16' }, 'y', 0x0001n)).toBe('0x0001 = 9.18354962e-41');
    expect(to({}, 'y', 0x7f800000n)).toBe('0x7f800000 = Infinity');
    expect(to({ scale: 'bf16' }, 'scale', 0x3f80n)).toBe('0x3f80 = 1');
    expect(to({ input: 'fp32' }, 'x', 0x80000000n)).toBe('0x80000000 = -0');
    expect(to({}, 'p_exp', -7n)).toBe('-7');
  });
});
