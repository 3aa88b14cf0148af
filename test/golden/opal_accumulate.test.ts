import { describe, expect, it } from 'vitest';
import { fp32Bits, fp32Value } from '../../src/formats/bf16.ts';
import type { GoldenModel, Values } from '../../src/golden/lib/golden.ts';
import { golden } from '../../src/golden/opal_accumulate.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { scenarios } from '../../src/scenarios/opal_accumulate.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { exactSum, type OpalAccumulateConfig, opalAccumulateSpec } from '../../src/spec/opal_accumulate.ts';
import { accumulateRows } from '../tables/float.ts';
import { fixed, nearestFp32, POINT } from './float_oracle.ts';

const hex = (bits: bigint | number | null | undefined): string => `0x${(bits ?? -1).toString(16)}`;
const NAN = 0x7fc00000n;

const cycle = (
  p: number | bigint,
  exponent: number,
  given: Partial<Record<string, bigint>> = {},
): Values => ({
  rst: 0n,
  en: 1n,
  clear: 0n,
  p: BigInt(p),
  p_exp: BigInt(exponent),
  invalid: 0n,
  ...(given as Values),
});
const model = (options: object): GoldenModel => golden(parseConfig(opalAccumulateSpec, options));
const run = (unit: GoldenModel, cycles: readonly Values[]): string[] =>
  cycles.map((inputs) => hex(unit.step(inputs).acc));
const first = { clear: 1n };

describe('by hand', () => {
  it.each(accumulateRows)('$name', ({ terms, each, end = each }) => {
    for (const [options, expected] of [
      [{}, each],
      [{ rounding: 'end', leastExponent: -200, greatestExponent: 200 }, end],
    ] as const) {
      const seen = run(
        model(options),
        terms.map(([p, exponent], i) => cycle(p, exponent, i === 0 ? first : {})),
      );
      expect(seen.at(-1)).toBe(hex(expected));
    }
  });

  it('y is added after the product, with a rounding of its own', () => {
    const y = (value: number) => ({ y: BigInt(fp32Bits(value)) });
    const seen = run(model({ extra: 'fp' }), [
      cycle(1, 24, { ...first, ...y(1) }),
      cycle(1, 0, y(1)),
      cycle(2, 0, y(0)),
      cycle(1, 0, y(Number.POSITIVE_INFINITY)),
      cycle(-1, 511, y(0)),
      cycle(0, 0, { ...first, ...y(-0) }),
      cycle(-1, -512, { ...first, ...y(-0) }),
      cycle(1, 0, { ...first, y: 0xffa00000n }),
    ]);
    expect(seen).toEqual(
      [0x4b800000, 0x4b800000, 0x4b800001, 0x7f800000, 0x7f800000, 0, 0x80000000, 0x7fc00000].map(hex),
    );
  });

  it('an invalid term stays until a clear or a reset, at both roundings', () => {
    for (const rounding of ['each', 'end']) {
      const seen = run(model({ rounding }), [
        cycle(1, 0, first),
        cycle(9, 0, { invalid: 1n, en: 0n }),
        cycle(9, 0, { invalid: 1n }),
        cycle(1, 0),
        cycle(3, 0, first),
        cycle(3, 0, { ...first, invalid: 1n }),
        cycle(3, 0, { rst: 1n }),
        cycle(1, 0),
      ]);
      expect(seen).toEqual([1, 1, NaN, NaN, 3, NaN, 0, 1].map((value) => hex(fp32Bits(value))));
    }
  });

  it('an exact sum has room for its window only, and wraps beyond its depth', () => {
    const options = {
      rounding: 'end',
      productBits: 8,
      leastExponent: -2,
      greatestExponent: 1,
      exactDepth: 2,
    };
    const config = parseConfig(opalAccumulateSpec, options);
    // 8 bits at 2^1 in units of 2^-2 are 11, twice that is 12.
    expect(exactSum(config)?.bits).toBe(12);
    const values = [
      cycle(-128, 1, first),
      cycle(-128, 1),
      cycle(-1, -2),
      cycle(1, -3, first),
      cycle(0, -3, first),
      cycle(1, 2),
      cycle(127, 1, first),
    ];
    expect(run(golden(config), values)).toEqual(
      [-256, -512, 511.75, NaN, 0, NaN, 254].map((value) => hex(fp32Bits(value))),
    );
  });
});

describe('contexts', () => {
  it('rotate with enabled cycles, each with its own clear', () => {
    const seen = run(model({ contexts: 3 }), [
      cycle(0, 0, { rst: 1n }),
      cycle(1, 0),
      cycle(2, 0),
      cycle(9, 0, { en: 0n, clear: 1n }),
      cycle(4, 0),
      cycle(16, 0),
      cycle(32, 0, first),
      cycle(64, 0),
      cycle(0, 0),
      cycle(0, 0),
    ]);
    expect(seen).toEqual([0, 1, 2, 2, 4, 17, 32, 68, 17, 32].map((value) => hex(fp32Bits(value))));
  });

  it('are unknown one by one until cleared', () => {
    const unit = model({ contexts: 2, stages: 1 });
    const acc = [
      cycle(1, 0, first),
      cycle(1, 0),
      cycle(1, 0),
      cycle(1, 0, first),
      cycle(1, 0),
      cycle(1, 0),
    ].map((inputs) => unit.step(inputs).acc);
    const at = (value: number) => BigInt(fp32Bits(value));
    expect(acc).toEqual([null, at(1), null, at(2), at(1), at(3)]);
  });
});

/** An accumulator without pipelining, in fixed point: 2^-POINT is one unit. */
function* oracle(config: OpalAccumulateConfig, cycles: readonly Values[]): Generator<bigint> {
  const exact = exactSum(config);
  const fresh = { bits: 0n, exact: 0n };
  let states = Array.from({ length: config.contexts }, () => fresh);
  const finite = (bits: bigint): boolean => (bits & 0x7f800000n) !== 0x7f800000n;
  const value = (bits: bigint): number => fp32Value(Number(bits));
  /** fp32 sum by binary64 where something is not finite or zero, else by fixed point. */
  const plus = (acc: bigint, term: bigint | number): bigint => {
    if (typeof term === 'number') return BigInt(fp32Bits(value(acc) + term));
    return finite(acc) && term !== 0n
      ? nearestFp32(fixed(value(acc)) + term)
      : BigInt(fp32Bits(value(acc) + 0));
  };
  for (const inputs of cycles) {
    if (inputs.rst === 1n) states = states.map(() => fresh);
    else if (inputs.en === 1n) {
      const { p = 0n, p_exp = 0n, y } = inputs;
      const old = inputs.clear === 1n ? fresh : states[0]!;
      const term = p << (BigInt(POINT) + p_exp);
      let next = fresh;
      if (exact === null) {
        const sum = plus(old.bits, term);
        next = { ...fresh, bits: inputs.invalid === 1n ? NAN : y === undefined ? sum : plus(sum, value(y)) };
      } else {
        const outside = p !== 0n && (p_exp < exact.leastExponent || p_exp > exact.greatestExponent);
        const wide = BigInt(POINT + exact.leastExponent);
        const sum = BigInt.asIntN(exact.bits, (old.exact + term) >> wide) << wide;
        const lost = old.bits === NAN || inputs.invalid === 1n || outside;
        next = { exact: sum, bits: lost ? NAN : nearestFp32(sum) };
      }
      states = [...states.slice(1), next];
    }
    yield states[config.contexts - 1]!.bits;
  }
}

const cases: readonly object[] = [
  {},
  { productBits: 8, contexts: 2 },
  { productBits: 64, extra: 'fp', contexts: 3 },
  { rounding: 'end', productBits: 24 },
  { rounding: 'end', exactDepth: 1, contexts: 2, leastExponent: -30, greatestExponent: 10 },
];

describe('against fixed point', () => {
  it.each(cases)('every scenario of %o', (options) => {
    const config = parseConfig(opalAccumulateSpec, options);
    const unit = golden(config);
    const cycles = scenarios(config, 9, 300).flatMap((scenario) => scenario.cycles);
    const expected = [...oracle(config, cycles)];
    const seen = cycles.map((inputs) => unit.step(inputs).acc);
    const wrong = seen.findIndex((acc, i) => acc !== expected[i]);
    expect(wrong === -1 ? null : { wrong, got: hex(seen[wrong]), not: hex(expected[wrong]) }).toBeNull();
  });

  it('100,000 random terms, one rounding each and exact to the end', () => {
    const draw = random(21);
    const terms = Array.from({ length: 100_000 }, (_, i) => {
      const bits = draw.between(2, 32);
      const p = BigInt.asIntN(bits, draw.bits(bits));
      return cycle(p, draw.between(-40, 20), i % 64 === 0 ? first : {});
    });
    for (const options of [{}, { rounding: 'end' }]) {
      const config = parseConfig(opalAccumulateSpec, options);
      const unit = golden(config);
      const expected = oracle(config, terms);
      let wrong = 0;
      for (const inputs of terms) if (unit.step(inputs).acc !== expected.next().value) wrong++;
      expect(wrong).toBe(0);
    }
  });
});
