import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../../src/errors.ts';
import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { dintRecodeSpec } from '../../src/spec/dint_recode.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { intRecodeSpec } from '../../src/spec/int_recode.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { manyConfigs } from './configs.ts';

function refusal<C>(spec: UnitSpec<C>, input: unknown): UsageFailure {
  try {
    parseConfig(spec, input);
  } catch (error) {
    if (error instanceof UsageFailure) return error;
    throw error;
  }
  throw new Error(`${spec.unit} accepted ${JSON.stringify(input)}`);
}

describe('defaults', () => {
  it('completes an empty configuration', () => {
    expect(parseConfig(intDotSpec, {})).toEqual({
      weightBits: 8,
      weightSigned: true,
      zeroPoint: false,
      activationBits: 8,
      activationSigned: true,
      architecture: 'portable',
      recoded: false,
      adder: 'ripple',
      stages: 0,
      accumulatorBits: 32,
      lanes: 16,
    });
    expect(parseConfig(dintDotSpec, {})).toMatchObject({ weightBits: 4, encoding: 'sm', lanes: 16 });
    expect(parseConfig(dintRecodeSpec, {})).toEqual({
      weightBits: 4,
      encoding: 'sm',
      architecture: 'booth',
      lanes: 1,
    });
  });

  it('takes unsigned weights when a zero point is asked for', () => {
    expect(parseConfig(intMulSpec, { zeroPoint: true })).toMatchObject({ weightSigned: false });
  });

  it('sizes the accumulator for a depth', () => {
    // 16 lanes of at most 128 * 128 = 2^14: 2^18 a cycle, 2^28 in 1024 cycles, which needs s(30).
    expect(parseConfig(intDotSpec, { exactDepth: 1024 })).toMatchObject({
      accumulatorBits: 30,
      exactDepth: 1024,
    });
  });

  it('parses its own result again, whatever the unit', () => {
    const again = <C>(spec: UnitSpec<C>, configs: C[]) => {
      expect(configs.length).toBeGreaterThan(500);
      for (const config of configs) expect(spec.schema.parse(config)).toEqual(config);
    };
    again(intMulSpec, manyConfigs.int_mul());
    again(dintDotSpec, manyConfigs.dint_dot());
  });
});

const cases: readonly [string, UnitSpec<never>, unknown, RegExp, RegExp][] = (
  [
    ['unknown option', intMulSpec, { lanez: 3 }, /unknown option 'lanez'/, /use only weightBits, .*stages/],
    ['lanes of a single multiplier', intMulSpec, { lanes: 3 }, /unknown option 'lanes'/, /use only/],
    ['width 1', intMulSpec, { weightBits: 1 }, /'weightBits' is 1/, /from 2 to 8/],
    ['width 9', dintMulSpec, { activationBits: 9 }, /'activationBits' is 9/, /from 2 to 8/],
    ['dINT2', dintMulSpec, { weightBits: 2 }, /'weightBits' is 2/, /from 3 to 8/],
    ['zero lanes', dintDotSpec, { lanes: 0 }, /'lanes' is 0/, /from 1 to 128/],
    ['too many lanes', dintDotSpec, { lanes: 129 }, /'lanes' is 129/, /from 1 to 128/],
    ['a width that is not whole', intMulSpec, { weightBits: 3.5 }, /'weightBits' is 3.5/, /whole number/],
    ['a width as text', intMulSpec, { weightBits: '4' }, /'weightBits' is "4"/, /whole number/],
    ['five stages', intMulSpec, { stages: 5 }, /'stages' is 5/, /from 0 to 4/],
    ['unknown encoding', dintMulSpec, { encoding: 'smm' }, /'encoding' is "smm"/, /sm, tc, asym/],
    [
      'unknown architecture',
      intMulSpec,
      { architecture: 'zero_skip' },
      /"zero_skip"/,
      /choose one of portable/,
    ],
    ['no object', intMulSpec, 3, /the configuration is 3/, /object/],
    [
      'narrow accumulator',
      intMacSpec,
      { accumulatorBits: 15 },
      /15 accumulator bits .* 16 bits/,
      /at least 16/,
    ],
    ['65 bits', intMacSpec, { accumulatorBits: 65 }, /'accumulatorBits' is 65/, /from 1 to 64/],
    ['too deep', intDotSpec, { exactDepth: 2 ** 50 }, /need 70 accumulator bits/, /fewer/],
    ['width against depth', intDotSpec, { exactDepth: 4, accumulatorBits: 40 }, /contradicts/, /one of/],
    ['signed zero point', intMulSpec, { zeroPoint: true, weightSigned: true }, /signed weights/, /leave out/],
    [
      'unsigned magnitudes',
      intMulSpec,
      { architecture: 'sign_magnitude', weightSigned: false },
      /'sign_magnitude' needs signed/,
      /booth/,
    ],
    [
      'zero point magnitudes',
      intMulSpec,
      { architecture: 'sign_magnitude', zeroPoint: true },
      /'sign_magnitude' needs signed/,
      /booth/,
    ],
    [
      'asym magnitudes',
      dintMulSpec,
      { architecture: 'sign_magnitude', encoding: 'asym' },
      /'sign_magnitude' cannot do encoding 'asym'/,
      /booth/,
    ],
    [
      'zero_skip tc',
      dintMulSpec,
      { architecture: 'zero_skip', encoding: 'tc' },
      /'zero_skip' needs encoding 'sm'/,
      /booth/,
    ],
    ['recoded portable', dintMulSpec, { recoded: true }, /'portable' has no recoded weight/, /booth/],
    [
      'recoded Baugh-Wooley',
      intMulSpec,
      { recoded: true, architecture: 'baugh_wooley' },
      /'baugh_wooley' has no/,
      /booth/,
    ],
    ['adder of portable', intMulSpec, { adder: 'sklansky' }, /'sklansky' has no effect/, /leave out 'adder'/],
    [
      'retiming without cuts',
      intMulSpec,
      { retime: 2, architecture: 'booth' },
      /no register cut/,
      /give 'stages'/,
    ],
    [
      'retiming of portable',
      intMulSpec,
      { retime: 2, stages: 1 },
      /'portable' has no tree/,
      /leave out 'retime'/,
    ],
    ['too much retiming', intMulSpec, { retime: 17 }, /'retime' is 17/, /from 1 to 16/],
    ['fold of portable', intMacSpec, { foldDepth: 8 }, /no sign constants/, /leave out 'foldDepth'/],
    [
      'recode without rows',
      intRecodeSpec,
      { architecture: 'portable' },
      /"portable"/,
      /booth, sign_magnitude/,
    ],
    [
      'recode of unsigned magnitudes',
      intRecodeSpec,
      { architecture: 'sign_magnitude', weightSigned: false },
      /needs signed/,
      /booth/,
    ],
    [
      'recode of tc zero_skip',
      dintRecodeSpec,
      { architecture: 'zero_skip', encoding: 'tc' },
      /needs encoding 'sm'/,
      /booth/,
    ],
  ] as const
).map((row) => row as unknown as [string, UnitSpec<never>, unknown, RegExp, RegExp]);

describe('refusals', () => {
  it.each(cases)('%s', (_name, spec, input, what, fix) => {
    const failure = refusal(spec, input);
    expect(failure.code).toBe('E_CONFIG');
    expect(failure.exitCode).toBe(2);
    expect(failure.details.what).toMatch(what);
    expect(failure.details.fix).toMatch(fix);
    expect(failure.details.where).toContain(spec.unit);
  });

  it('names every refused option at once', () => {
    const { details } = refusal(intMulSpec, { stages: 9, weightBits: 0 });
    expect(details.where).toBe('option weightBits, stages of int_mul');
    expect(details.what).toMatch(/'weightBits' is 0.*'stages' is 9/);
  });
});
