import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { golden as dintDot } from '../../src/golden/dint_dot.ts';
import { golden as dintMac } from '../../src/golden/dint_mac.ts';
import { golden as intDot } from '../../src/golden/int_dot.ts';
import { golden as intMac } from '../../src/golden/int_mac.ts';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintMacSpec } from '../../src/spec/dint_mac.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';

interface Cycle {
  readonly rst?: boolean;
  readonly en?: boolean;
  readonly clear?: boolean;
  readonly w?: number;
  readonly a?: number;
}

const run = (model: GoldenModel, cycles: readonly Cycle[]): (bigint | null | undefined)[] =>
  cycles.map(({ rst = false, en = true, clear = false, w = 1, a = 0 }) => {
    const bit = (flag: boolean) => (flag ? 1n : 0n);
    return model.step({ rst: bit(rst), en: bit(en), clear: bit(clear), w: BigInt(w), a: BigInt(a) }).acc;
  });

const intMacOf = (options: object = {}) => intMac(parseConfig(intMacSpec, options));

describe('accumulation', () => {
  it('is unknown until a reset or an enabled clear', () => {
    const cycles = [{ a: 1 }, { en: false, clear: true }, { clear: true, a: 5 }, { a: 2 }];
    expect(run(intMacOf(), cycles)).toEqual([null, null, 5n, 7n]);
    expect(run(intMacOf(), [{ a: 1 }, { rst: true, a: 9 }, { a: 3 }, { en: false, a: 9 }])).toEqual([
      null,
      0n,
      3n,
      3n,
    ]);
  });

  it('wraps modulo the width, signed and unsigned', () => {
    const cycles = [{ rst: true }, ...Array.from({ length: 3 }, () => ({ w: 127, a: 127 }))];
    expect(run(intMacOf({ accumulatorBits: 16 }), cycles)).toEqual([0n, 16129n, 32258n, 48387n - 65536n]);
    const unsigned = intMacOf({ accumulatorBits: 16, weightSigned: false, activationSigned: false });
    expect(run(unsigned, [{ rst: true }, { w: 255, a: 255 }, { w: 255, a: 255 }])).toEqual([
      0n,
      65025n,
      130050n - 65536n,
    ]);
  });

  it('carries the controls with the data down the pipeline', () => {
    const cycles = [
      { rst: true },
      { a: 1 },
      { a: 2 },
      { en: false, a: 50 },
      { clear: true, a: 3 },
      { a: 4 },
      { en: false },
      { en: false },
    ];
    expect(run(intMacOf({ stages: 2 }), cycles)).toEqual([0n, 0n, 0n, 1n, 3n, 3n, 3n, 7n]);
  });

  it('clears every stage at once on reset', () => {
    const cycles = [
      { rst: true },
      { a: 1 },
      { a: 2 },
      { rst: true, a: 4 },
      { a: 8 },
      { a: 0 },
      { a: 0 },
      { a: 0 },
    ];
    expect(run(intMacOf({ stages: 2 }), cycles)).toEqual([0n, 0n, 0n, 0n, 0n, 0n, 8n, 8n]);
  });

  it('does not know what powered up in its stages', () => {
    const cycles = [{ clear: true, a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }];
    expect(run(intMacOf({ stages: 2 }), cycles)).toEqual([null, null, 1n, 3n]);
  });

  it('with foldDepth is known after exactly that many enabled cycles, and while it rests there', () => {
    const model = intMacOf({ architecture: 'booth', foldDepth: 2 });
    const cycles = [
      { rst: true },
      { a: 1 },
      { a: 1 },
      { clear: true, a: 3 },
      { en: false },
      { a: 4 },
      { en: false },
      { a: 5 },
      { clear: true, a: 1 },
      { clear: true, a: 2 },
      { a: 2 },
    ];
    expect(run(model, cycles)).toEqual([null, null, null, null, null, 7n, 7n, null, null, null, 4n]);
  });

  it('sums dINT in half steps', () => {
    const model = dintMac(parseConfig(dintMacSpec, {}));
    // 1/2 * 3 + 6 * 1 - 1/2 * 1 = 7: fourteen half steps.
    expect(run(model, [{ rst: true }, { w: 7, a: 3 }, { w: 6, a: 1 }, { w: 15, a: 1 }])).toEqual([
      0n,
      3n,
      15n,
      14n,
    ]);
  });
});

describe('dot products', () => {
  it('take lane 0 from the least significant bits', () => {
    const model = intDot(parseConfig(intDotSpec, { weightBits: 4, lanes: 3 }));
    const inputs = { rst: 0n, en: 1n, clear: 1n, w: 0x8_f_2n, a: 0x01_ff_10n };
    // 2 * 16 + (-1) * (-1) + (-8) * 1
    expect(model.step(inputs)).toEqual({ acc: 25n });
  });

  it('share one zero point, which the half steps do not feel', () => {
    const model = dintDot(parseConfig(dintDotSpec, { encoding: 'asym', lanes: 3 }));
    const inputs = { rst: 0n, en: 1n, clear: 1n, z: 5n, w: 0xf_e_3n, a: 0x05_03_0an };
    // Twice (3 - 5) * 10, then 1 * 3 and -1 * 5 half steps.
    expect(model.step(inputs)).toEqual({ acc: -42n });
  });

  it('recoded and plain, piped and not, all architectures agree', () => {
    const lanes = 4;
    const bits = (count: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(count)) - 1n });
    const plain = dintDot(parseConfig(dintDotSpec, { lanes }));
    const others = ['baugh_wooley', 'booth', 'sign_magnitude', 'zero_skip'].map((architecture) =>
      dintDot(parseConfig(dintDotSpec, { lanes, architecture })),
    );
    plain.step({ rst: 1n, en: 0n, clear: 0n, w: 0n, a: 0n });
    for (const other of others) other.step({ rst: 1n, en: 0n, clear: 0n, w: 0n, a: 0n });
    fc.assert(
      fc.property(bits(16), bits(32), bits(1), bits(1), (w, a, en, clear) => {
        const expected = plain.step({ rst: 0n, en, clear, w, a });
        for (const other of others) expect(other.step({ rst: 0n, en, clear, w, a })).toEqual(expected);
      }),
      { numRuns: 300, seed: 1, endOnFailure: true },
    );
  });
});
