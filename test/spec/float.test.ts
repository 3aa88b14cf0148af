import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../../src/errors.ts';
import { bf16DotSpec } from '../../src/spec/bf16_dot.ts';
import { bf16MacSpec } from '../../src/spec/bf16_mac.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { exactSum, opalAccumulateSpec } from '../../src/spec/opal_accumulate.ts';
import { rescaleSpec } from '../../src/spec/rescale.ts';
import { combinations, legal } from './configs.ts';

type AnySpec = UnitSpec<never>;
const refused = (spec: AnySpec, input: object, what: RegExp, fix: RegExp): void => {
  try {
    parseConfig(spec, input);
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    expect(error.details.what).toMatch(what);
    expect(error.details.fix).toMatch(fix);
    return;
  }
  throw new Error(`${spec.unit} accepted ${JSON.stringify(input)}`);
};

const mac = {
  weight: ['bf16', 'int'],
  weightBits: [undefined, 2, 8],
  accumulate: ['sequential', 'aligned'],
  guardBits: [undefined, 0, 24],
  denormals: ['keep', 'flush'],
  contexts: [1, 4],
  stages: [0, 2],
};
const sum = {
  productBits: [8, 64],
  rounding: ['each', 'end'],
  extra: ['none', 'fp'],
  contexts: [1, 16],
  stages: [0, 4],
  leastExponent: [undefined, -512, 3],
  greatestExponent: [undefined, 511],
  exactDepth: [undefined, 1],
};
const scale = {
  input: ['integer', 'fp32'],
  productBits: [undefined, 8],
  scale: ['bf16', 'fp32'],
  output: ['fp32', 'bf16', 'fixed'],
  fixedBits: [undefined, 8, 24],
  fractionBits: [undefined, 0, 7],
  stages: [0, 2],
};
const units: readonly [AnySpec, Record<string, readonly unknown[]>, number][] = [
  [bf16MacSpec as unknown as AnySpec, mac, 128],
  [bf16DotSpec as unknown as AnySpec, { ...mac, lanes: [1, 128] }, 256],
  [opalAccumulateSpec as unknown as AnySpec, sum, 100],
  [rescaleSpec as unknown as AnySpec, scale, 100],
];

describe.each(units)('$unit', (spec, choices, least) => {
  const configs = legal(spec, choices);

  it('takes its own completed configurations again', () => {
    expect(configs.length).toBeGreaterThanOrEqual(least);
    for (const config of configs) expect(parseConfig(spec, config)).toEqual(config);
  });

  it('has a name for every configuration', () => {
    const names = new Map(configs.map((config) => [spec.moduleName(config), JSON.stringify(config)]));
    expect(names.size).toBe(new Set(configs.map((config) => JSON.stringify(config))).size);
    for (const name of names.keys()) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('describes the lanes of every input', () => {
    for (const config of configs) {
      const fields = spec.fields(config);
      for (const [name, port] of Object.entries(spec.ports(config))) {
        if (port.direction === 'out' || port.clock === true) expect(fields[name]).toBeUndefined();
        else expect(fields[name]!.bits * fields[name]!.count).toBe(port.width);
      }
    }
  });

  it('refuses the other combinations by name', () => {
    const rest = combinations(choices).filter((raw) => !spec.schema.safeParse(raw).success);
    expect(rest.length).toBeGreaterThan(50);
    for (const raw of rest.slice(0, 200))
      refused(spec, raw, /'\w+'|sign bit/, /leave out|choose|use at most|give/);
  });
});

describe('refusals', () => {
  const [[macSpec], [dotSpec], [sumSpec], [rescale]] = units as unknown as [
    [AnySpec],
    [AnySpec],
    [AnySpec],
    [AnySpec],
  ];

  it.each([
    [macSpec, { weightBits: 4 }, /bf16 weights have 16 bits/, /weight 'int'/],
    [macSpec, { lanes: 4 }, /unknown option 'lanes'/, /use only weight/],
    [macSpec, { guardBits: 8 }, /'sequential' rounds exact sums/, /'aligned'/],
    [dotSpec, { accumulate: 'aligned', guardBits: 25 }, /'guardBits' is 25/, /0 to 24/],
    [dotSpec, { contexts: 17 }, /'contexts' is 17/, /1 to 16/],
    [sumSpec, { exactDepth: 9 }, /'each' has no exact sum/, /'end'/],
    [sumSpec, { rounding: 'end', extra: 'fp' }, /has been rounded already/, /'each'/],
    [sumSpec, { rounding: 'end', leastExponent: 200 }, /200 is above 'greatestExponent' 120/, /not above/],
    [rescale, { input: 'fp32', productBits: 8 }, /input 'fp32' has 32 bits/, /'integer'/],
    [rescale, { fixedBits: 8 }, /output 'fp32' is no fixed-point/, /'fixed'/],
    [rescale, { output: 'fixed', fixedBits: 8, fractionBits: 8 }, /leave no sign bit/, /at most 7/],
  ])('%#', (spec, input, what, fix) => refused(spec, input, what, fix));
});

describe('an exact sum', () => {
  it('holds one product at the greatest exponent, as often as it is deep', () => {
    const bits = (options: object) =>
      exactSum(parseConfig(opalAccumulateSpec, { rounding: 'end', ...options }))?.bits;
    expect(bits({ productBits: 8, leastExponent: 0, greatestExponent: 0, exactDepth: 1 })).toBe(8);
    expect(bits({ productBits: 8, leastExponent: -3, greatestExponent: 4, exactDepth: 5 })).toBe(18);
    expect(bits({})).toBe(32 + 253 + 12);
    expect(exactSum(parseConfig(opalAccumulateSpec, {}))).toBeNull();
  });
});
