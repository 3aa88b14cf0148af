import { describe, expect, it } from 'vitest';
import { describe as say, steps } from '../../src/golden/lib/describe.ts';
import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintRecodeSpec } from '../../src/spec/dint_recode.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';

describe('port values as numbers', () => {
  const dot = parseConfig(dintDotSpec, { lanes: 3 });
  const asym = parseConfig(dintDotSpec, { lanes: 2, encoding: 'asym' });
  const recoded = parseConfig(dintDotSpec, { lanes: 2, architecture: 'zero_skip', recoded: true });
  const int = parseConfig(intDotSpec, { lanes: 2, weightBits: 4, zeroPoint: true, activationSigned: false });
  const mul = parseConfig(intMulSpec, { weightBits: 4 });
  const recode = parseConfig(dintRecodeSpec, { architecture: 'zero_skip' });

  it.each([
    [say(dot, 'w', 0xf72n), '[2, 1/2, -1/2]'],
    [say(dot, 'a', 0x80_7f_ffn), '[-1, 127, -128]'],
    [say(dot, 'acc', -7n), '-7 half steps = -3.5'],
    [say(dot, 'en', 1n), '1'],
    [say(asym, 'w', 0xe5n), '[5-z, 1/2]'],
    [say(asym, 'z', 9n), '9'],
    [say(recoded, 'w_recoded', 0b000011_101010n), '[-3, illegal 0x3]'],
    [say(int, 'w', 0x1fn), '[15-z, 1-z]'],
    [say(int, 'a', 0x80ffn), '[255, 128]'],
    [say(mul, 'w', -3n), '-3'],
    [say(mul, 'p', -12n), '-12'],
    [say(recode, 'w', 15n), '-1/2'],
    [say(recode, 'w_recoded', 0b110010n), '-5'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('writes half steps as steps', () => {
    expect([-3n, -2n, -1n, 0n, 1n, 2n, 3n].map(steps)).toEqual([
      '-1.5',
      '-1',
      '-1/2',
      '0',
      '1/2',
      '1',
      '1.5',
    ]);
  });
});
