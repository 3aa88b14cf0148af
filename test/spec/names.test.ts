import { describe, expect, it } from 'vitest';
import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintMacSpec } from '../../src/spec/dint_mac.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { dintRecodeSpec } from '../../src/spec/dint_recode.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { intRecodeSpec } from '../../src/spec/int_recode.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { dintRecodes, intRecodes, manyConfigs } from './configs.ts';

/** What tells two modules apart: everything but how the width was asked for, and but what is a Verilog parameter. */
function hardware(config: object): string {
  const portable = 'architecture' in config && config.architecture === 'portable';
  const parametric = portable && !('exactDepth' in config);
  const aside = ['exactDepth', ...(parametric ? ['lanes', 'accumulatorBits'] : [])];
  const telling = Object.entries(config).filter(([name]) => !aside.includes(name));
  return JSON.stringify(telling.sort());
}

/** Collects names and demands one hardware per name and one name per hardware. */
function collect<C extends object>(
  spec: UnitSpec<C>,
  configs: readonly C[],
  names: Map<string, string>,
): void {
  const byHardware = new Map<string, string>();
  expect(configs.length).toBeGreaterThan(20);
  for (const config of configs) {
    const name = spec.moduleName(config);
    const key = `${spec.unit} ${hardware(config)}`;
    if ((names.get(name) ?? key) !== key || (byHardware.get(key) ?? name) !== name) {
      throw new Error(`${name}: ${key} and ${names.get(name)}`);
    }
    names.set(name, key);
    byHardware.set(key, name);
  }
}

describe('module names', () => {
  it('are one to one with the hardware, and plain identifiers', () => {
    const names = new Map<string, string>();
    collect(intMulSpec, manyConfigs.int_mul(), names);
    collect(dintMulSpec, manyConfigs.dint_mul(), names);
    collect(intMacSpec, manyConfigs.int_mac(), names);
    collect(dintMacSpec, manyConfigs.dint_mac(), names);
    collect(intDotSpec, manyConfigs.int_dot(), names);
    collect(dintDotSpec, manyConfigs.dint_dot(), names);
    collect(intRecodeSpec, intRecodes(), names);
    collect(dintRecodeSpec, dintRecodes(), names);
    expect([...names.keys()].filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(3000);
  });

  it.each([
    [intDotSpec.moduleName(parseConfig(intDotSpec, { weightBits: 4 })), 'int_dot_w4a8'],
    [
      dintDotSpec.moduleName(
        parseConfig(dintDotSpec, { lanes: 32, architecture: 'zero_skip', recoded: true }),
      ),
      'dint_dot_sm4a8_x32_acc32_zero_skip_recoded',
    ],
    [
      intMacSpec.moduleName(
        parseConfig(intMacSpec, {
          weightBits: 4,
          zeroPoint: true,
          activationSigned: false,
          architecture: 'booth',
          adder: 'brent_kung',
          stages: 1,
          foldDepth: 4096,
        }),
      ),
      'int_mac_uw4ua8_z_acc32_booth_bk_p1_fold4096',
    ],
    [intMulSpec.moduleName(parseConfig(intMulSpec, { stages: 2 })), 'int_mul_w8a8_p2'],
    [
      intMulSpec.moduleName(parseConfig(intMulSpec, { stages: 2, retime: 3, architecture: 'booth' })),
      'int_mul_w8a8_booth_p2_rt3',
    ],
    [dintRecodeSpec.moduleName(parseConfig(dintRecodeSpec, { encoding: 'tc' })), 'dint_recode_tc4_x1_booth'],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected);
  });
});
