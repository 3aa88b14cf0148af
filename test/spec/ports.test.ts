import { describe, expect, it } from 'vitest';
import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { dintRecodeSpec } from '../../src/spec/dint_recode.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { manyConfigs } from './configs.ts';

/** `name:direction sign width`, in declared order. */
const ports = <C>(spec: UnitSpec<C>, options: object): string =>
  Object.entries(spec.ports(parseConfig(spec, options)))
    .map(([name, { direction, sign, width }]) => `${name}:${direction} ${sign}${width}`)
    .join(', ');

describe('ports', () => {
  it.each([
    [ports(intMulSpec, {}), 'w:in s8, a:in s8, p:out s16'],
    [ports(intMulSpec, { weightSigned: false, activationSigned: false }), 'w:in u8, a:in u8, p:out u16'],
    [ports(intMulSpec, { stages: 1, weightBits: 4 }), 'clk:in u1, en:in u1, w:in s4, a:in s8, p:out s12'],
    [ports(intMulSpec, { zeroPoint: true, weightBits: 4 }), 'w:in u4, z:in u4, a:in s8, p:out s13'],
    [ports(dintMulSpec, {}), 'w:in u4, a:in s8, p:out s12'],
    [ports(dintMulSpec, { activationSigned: false }), 'w:in u4, a:in u8, p:out s13'],
    [
      ports(dintMulSpec, { encoding: 'asym', activationSigned: false }),
      'w:in u4, z:in u4, a:in u8, p:out s14',
    ],
    [
      ports(intMacSpec, { accumulatorBits: 20 }),
      'clk:in u1, rst:in u1, en:in u1, clear:in u1, w:in s8, a:in s8, acc:out s20',
    ],
    [
      ports(intDotSpec, { weightSigned: false, activationSigned: false, lanes: 3 }),
      'clk:in u1, rst:in u1, en:in u1, clear:in u1, w:in u24, a:in u24, acc:out u32',
    ],
    [
      ports(dintDotSpec, { architecture: 'zero_skip', recoded: true }),
      'clk:in u1, rst:in u1, en:in u1, clear:in u1, w_recoded:in u96, a:in u128, acc:out s32',
    ],
    [ports(dintRecodeSpec, { architecture: 'zero_skip', lanes: 2 }), 'w:in u8, w_recoded:out u12'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });

  it('divide into their lanes without rest, clocks aside', () => {
    const check = <C>(spec: UnitSpec<C>, configs: readonly C[]) => {
      for (const config of configs) {
        const inputs = Object.entries(spec.ports(config)).filter(([, p]) => p.direction === 'in' && !p.clock);
        const fields = spec.fields(config);
        expect(Object.keys(fields)).toEqual(inputs.map(([name]) => name));
        for (const [name, port] of inputs) expect(port.width).toBe(fields[name]!.bits * fields[name]!.count);
      }
    };
    check(intMulSpec, manyConfigs.int_mul());
    check(dintMulSpec, manyConfigs.dint_mul());
    check(intDotSpec, manyConfigs.int_dot());
  });

  it('take one edge per cut, and one more into an accumulator', () => {
    expect(intMulSpec.latency(parseConfig(intMulSpec, { stages: 3 }))).toBe(3);
    expect(intDotSpec.latency(parseConfig(intDotSpec, { stages: 3 }))).toBe(4);
    expect(dintRecodeSpec.latency(parseConfig(dintRecodeSpec, {}))).toBe(0);
  });
});
