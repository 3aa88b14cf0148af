import { describe, expect, it } from 'vitest';
import { fp32Bits, fp32Value } from '../../src/formats/bf16.ts';
import { bf16 } from '../../src/formats/float.ts';
import { golden as dotGolden } from '../../src/golden/bf16_dot.ts';
import { golden as macGolden } from '../../src/golden/bf16_mac.ts';
import type { GoldenModel, Values } from '../../src/golden/lib/golden.ts';
import { pack } from '../../src/golden/lib/lanes.ts';
import { scenarios } from '../../src/scenarios/bf16_dot.ts';
import { bf16Code, floatAt } from '../../src/scenarios/lib/floats.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { type Bf16DotConfig, bf16DotSpec } from '../../src/spec/bf16_dot.ts';
import { bf16MacSpec } from '../../src/spec/bf16_mac.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { dotRows, macRows } from '../tables/float.ts';
import { alignedStep, bf16Place, flushed, intPlace, lanesOf, sequentialStep } from './float_oracle.ts';

const hex = (bits: bigint | number | null | undefined): string => `0x${(bits ?? -1).toString(16)}`;
const mac = (options: object = {}): GoldenModel => macGolden(parseConfig(bf16MacSpec, options));
const dot = (options: object): GoldenModel => dotGolden(parseConfig(bf16DotSpec, options));

const cycle = (w: bigint | number, a: bigint | number, controls: Partial<Values> = {}): Values => ({
  rst: 0n,
  en: 1n,
  clear: 0n,
  w: BigInt(w),
  a: BigInt(a),
  ...(controls as Values),
});

describe('bf16_mac by hand', () => {
  it.each(macRows)('$name', ({ products, keep, flush = keep }) => {
    for (const [denormals, expected] of [
      ['keep', keep],
      ['flush', flush],
    ] as const) {
      const model = mac({ denormals });
      const seen = products.map(([w, a], i) => model.step(cycle(w, a, { clear: i === 0 ? 1n : 0n })).acc);
      expect(hex(seen.at(-1))).toBe(hex(expected));
    }
  });

  it('multiplies integers, the most negative included', () => {
    const model = mac({ weight: 'int', weightBits: 3 });
    expect(hex(model.step(cycle(-4n, 0x3fc0, { clear: 1n })).acc)).toBe(hex(fp32Bits(-6)));
    expect(hex(model.step(cycle(3n, 0x3f00)).acc)).toBe(hex(fp32Bits(-4.5)));
    expect(hex(model.step(cycle(0n, 0x7f80)).acc)).toBe('0x7fc00000');
  });
});

describe('bf16_dot by hand', () => {
  const packed = (codes: readonly number[]): bigint => pack(codes.map(BigInt), 16);

  it.each(dotRows)('$name', ({ loaded, products, sequential, aligned }) => {
    for (const [accumulate, expected] of [
      ['sequential', sequential],
      ['aligned', aligned],
    ] as const) {
      const model = dot({ lanes: 3, accumulate });
      model.step(cycle(0x3f80, loaded ? 0x3f80 : 0, { clear: 1n }));
      const lanes = cycle(packed(products.map(([w]) => w)), packed(products.map(([, a]) => a)));
      expect(hex(model.step(lanes).acc)).toBe(hex(expected));
    }
  });

  it('an integer weight stands n - 1 places up, whatever it is', () => {
    const model = dot({ lanes: 3, accumulate: 'aligned', weight: 'int', weightBits: 4 });
    const sum = (small: number) =>
      model.step(cycle(0x1_f_1n, packed([0x3f80, 0x3f80, small]), { clear: 1n })).acc;
    // 1 - 1 + small, cut at 2^(3 - 31).
    expect(hex(sum(0x3180))).toBe(hex(fp32Bits(2 ** -28)));
    expect(hex(sum(0x3100))).toBe('0x0');
  });

  it('guard bits decide where the cut is', () => {
    const kept = [0, 4, 24].map((guardBits) => {
      const model = dot({ lanes: 3, accumulate: 'aligned', guardBits });
      const at = (place: number) =>
        model.step(
          cycle(
            packed([0x3f80, 0x3f80, 0x3f80]),
            packed([0x3f80, 0xbf80, Number(bf16Code(false, place, 128))]),
            {
              clear: 1n,
            },
          ),
        ).acc;
      return [at(-23 - guardBits), at(-24 - guardBits)].map((acc) => fp32Value(Number(acc)));
    });
    expect(kept).toEqual([
      [2 ** -23, 0],
      [2 ** -27, 0],
      [2 ** -47, 0],
    ]);
  });
});

describe('cycles', () => {
  it('acc is unknown until a reset or an enabled clear, and rests while not enabled', () => {
    const model = mac();
    const seen = [
      cycle(0x3f80, 0x3f80),
      cycle(0x3f80, 0x3f80, { en: 0n, clear: 1n }),
      cycle(0x3f80, 0x3f80, { clear: 1n }),
      cycle(0x3f80, 0x7f80, { en: 0n }),
      cycle(0x3f80, 0x3f80, { rst: 1n }),
      cycle(0x3f80, 0x4000),
    ].map((inputs) => model.step(inputs).acc);
    expect(seen).toEqual([null, null, 0x3f800000n, 0x3f800000n, 0n, 0x40000000n]);
  });

  it('moves controls with the data down the pipeline, and clears all of it on reset', () => {
    const model = mac({ stages: 2 });
    const inputs = [
      cycle(0, 0, { rst: 1n }),
      cycle(0x3f80, 0x3f80),
      cycle(0x3f80, 0x4000, { clear: 1n }),
      cycle(0x3f80, 0x4000, { en: 0n }),
      cycle(0x3f80, 0x3f80),
      cycle(0x3f80, 0x3f80),
      cycle(0, 0, { rst: 1n }),
      cycle(0, 0),
      cycle(0, 0),
    ];
    const one = 0x3f800000n;
    const two = 0x40000000n;
    expect(inputs.map((i) => model.step(i).acc)).toEqual([0n, 0n, 0n, one, two, two, 0n, 0n, 0n]);
    model.powerUp();
    expect(model.step(cycle(0, 0, { clear: 1n })).acc).toBeNull();
  });
});

describe('contexts', () => {
  it('rotate with enabled cycles, each with its own clear', () => {
    const model = mac({ contexts: 2 });
    const one = (controls: Partial<Values>) =>
      fp32Value(Number(model.step(cycle(0x3f80, 0x3f80, controls)).acc));
    const controls = [{ rst: 1n }, {}, { clear: 1n }, {}, { en: 0n, clear: 1n }, { clear: 1n }, {}, {}];
    expect(controls.map(one)).toEqual([0, 1, 1, 2, 2, 1, 3, 2]);
  });
});

/** Runs of a unit without pipelining, by the oracle. */
function* oracle(config: Bf16DotConfig, cycles: readonly Values[]): Generator<bigint> {
  const settle = config.denormals === 'flush' ? flushed : (value: number) => value;
  const place = config.weightBits === undefined ? bf16Place : intPlace(config.weightBits);
  // The next accumulator to be used first.
  let accs = Array.from({ length: config.contexts }, () => 0n);
  for (const inputs of cycles) {
    const start = inputs.clear === 1n ? 0n : accs[0]!;
    if (inputs.rst === 1n) accs = accs.map(() => 0n);
    else if (inputs.en === 1n) {
      const lanes = lanesOf(inputs.w!, inputs.a!, config.lanes, config.weightBits).map(({ w, a }) => ({
        w: config.weightBits === undefined ? settle(w) : w,
        a: settle(a),
      }));
      const sum =
        config.guardBits === undefined
          ? sequentialStep(start, lanes, settle)
          : alignedStep(start, lanes, place, config.guardBits);
      accs = [...accs.slice(1), BigInt(fp32Bits(settle(fp32Value(Number(sum)))))];
    }
    yield accs.at(-1)!;
  }
}

const oracleCases: readonly object[] = [
  { lanes: 1 },
  { lanes: 1, accumulate: 'aligned' },
  { lanes: 2, accumulate: 'aligned', contexts: 3 },
  { lanes: 5, denormals: 'flush' },
  { lanes: 4, accumulate: 'aligned', guardBits: 0, denormals: 'flush' },
  { lanes: 3, accumulate: 'aligned', guardBits: 24 },
  { lanes: 3, weight: 'int', weightBits: 8, accumulate: 'aligned' },
  { lanes: 2, weight: 'int', weightBits: 2, denormals: 'flush' },
];

describe('against fixed point and binary64', () => {
  it.each(oracleCases)('every scenario of %o', (options) => {
    const config = parseConfig(bf16DotSpec, options);
    const model = dotGolden(config);
    const cycles = scenarios(config, 5, 400).flatMap((scenario) => scenario.cycles);
    const expected = [...oracle(config, cycles)];
    const seen = cycles.map((inputs) => model.step(inputs).acc);
    const wrong = seen.findIndex((acc, i) => acc !== expected[i]);
    expect(wrong === -1 ? null : { wrong, got: hex(seen[wrong]), not: hex(expected[wrong]) }).toBeNull();
  });

  it('100,000 random sums of products with close and far exponents', () => {
    const draw = random(3);
    const model = mac();
    let acc = 0n;
    let wrong = 0;
    model.step(cycle(0, 0, { rst: 1n }));
    for (let i = 0; i < 100_000; i++) {
      const clear = i % 8 === 0 ? 1n : 0n;
      // Near the accumulator, so that bits cancel and ties come up; or anywhere.
      const near = Math.max(Math.min(((Number(acc) >>> 23) & 255) - 127, 100), -100) + draw.between(-26, 3);
      const at = draw.oneIn(4) ? draw.between(-140, 120) : near;
      const w = floatAt(draw, bf16, at >> 1);
      const a = floatAt(draw, bf16, at - (at >> 1));
      acc = sequentialStep(clear === 1n ? 0n : acc, lanesOf(w, a, 1, undefined), (value) => value);
      if (model.step(cycle(w, a, { clear })).acc !== acc) wrong++;
    }
    expect(wrong).toBe(0);
  });
});
