import { describe, expect, it } from 'vitest';
import { addTerm, integerTerm, termOf } from '../../../src/generators/lib/float/add.ts';
import { fixTerm, roundTerm } from '../../../src/generators/lib/float/convert.ts';
import { bf16, bias, type FloatFormat, formatBits, fp32 } from '../../../src/generators/lib/float/format.ts';
import {
  floatProduct,
  floatProductExponent,
  productTerm,
} from '../../../src/generators/lib/float/product.ts';
import {
  leadingZeros,
  normalise,
  normaliseLimited,
  shiftRightSticky,
  shiftRightTruncating,
} from '../../../src/generators/lib/float/shift.ts';
import { type Unpacked, unpack } from '../../../src/generators/lib/float/unpack.ts';
import {
  type Builder,
  compile,
  type Design,
  emitVerilog,
  module,
  type Signal,
} from '../../../src/hdl/index.ts';
import { allocateFrames } from '../../../src/hdl/sim/frame.ts';
import { sin, sout, uin, uout } from '../../../src/spec/lib/port.ts';
import { add, decode, divideNearest, encode, finite, multiply, specialWords, type Value } from './oracle.ts';

const small: FloatFormat = { exponentBits: 3, mantissaBits: 2 };
const tiny: FloatFormat = { exponentBits: 2, mantissaBits: 1 };
const seed = 1;

/** Deterministic 32-bit draws. */
function draws(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  };
}

type Denormals = 'keep' | 'flush';

/** Ports up to 32 bits wide, one word each, in the order of declaration; outputs likewise. */
function evaluate(design: Design, rows: readonly (readonly number[])[]): Uint32Array {
  const simulator = compile(design);
  const frames = allocateFrames(simulator.inputs, rows.length);
  rows.forEach((row, i) => {
    frames.data.set(row, i * simulator.inputs.words);
  });
  return simulator.run(frames).data;
}

const adder = (f: FloatFormat, denormals: Denormals): Design =>
  module(
    'float_add',
    { a: uin(formatBits(f)), b: uin(formatBits(f)), y: uout(formatBits(f)) },
    (h, { a, b }) => ({
      y: addTerm(h, part(h, 'a', f, a, denormals), termOf(part(h, 'b', f, b, denormals)), denormals),
    }),
  );

const part = (h: Builder, name: string, f: FloatFormat, x: Signal<'u'>, denormals: Denormals): Unpacked =>
  h.scope(name, () => unpack(h, f, x, denormals));

const multiplier = (f: FloatFormat): Design =>
  module(
    'float_mul',
    { a: uin(formatBits(f)), b: uin(formatBits(f)), y: uout(formatBits(f)) },
    (h, ports) => {
      const [a, b] = [part(h, 'a', f, ports.a, 'keep'), part(h, 'b', f, ports.b, 'keep')];
      const exponent = floatProductExponent(a, b);
      return { y: roundTerm(h, f, productTerm(h, floatProduct(h, a, b), exponent, 'keep', 1)) };
    },
  );

/** acc + w * a, one rounding; w and a of one format, acc of another. */
const fused = (f: FloatFormat, of: FloatFormat, denormals: Denormals): Design =>
  module(
    'float_fma',
    { acc: uin(formatBits(f)), w: uin(formatBits(of)), a: uin(formatBits(of)), y: uout(formatBits(f)) },
    (h, ports) => {
      const [w, a] = [part(h, 'w', of, ports.w, denormals), part(h, 'a', of, ports.a, denormals)];
      const term = productTerm(h, floatProduct(h, w, a), floatProductExponent(w, a), denormals, 1);
      return { y: addTerm(h, part(h, 'acc', f, ports.acc, denormals), term, denormals) };
    },
  );

const integerAdder = (f: FloatFormat, bits: number, exponentBits: number): Design =>
  module(
    'float_add_integer',
    { acc: uin(formatBits(f)), p: sin(bits), e: sin(exponentBits), y: uout(formatBits(f)) },
    (h, { acc, p, e }) => {
      const term = h.scope('p', () => integerTerm(h, f, p, e));
      return { y: addTerm(h, part(h, 'acc', f, acc, 'keep'), term, 'keep') };
    },
  );

const fixer = (f: FloatFormat, bits: number, fractionBits: number): Design =>
  module('float_fix', { a: uin(formatBits(f)), y: sout(bits) }, (h, { a }) => ({
    y: fixTerm(h, { bits, fractionBits }, termOf(part(h, 'a', f, a, 'keep')), bias(f)),
  }));

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const words = (f: FloatFormat): number[] => range(2 ** formatBits(f));
const pairs = (f: FloatFormat): [number, number][] =>
  words(f).flatMap((a) => words(f).map((b) => [a, b] as [number, number]));

function check(
  design: Design,
  rows: readonly (readonly number[])[],
  expected: (row: readonly number[]) => number,
): void {
  const got = evaluate(design, rows);
  const wrong = rows.flatMap((row, i) => {
    const want = expected(row) >>> 0;
    return got[i] === want
      ? []
      : [`${row.map((x) => x.toString(16))} -> ${got[i]?.toString(16)}, not ${want.toString(16)}`];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
}

describe('shifters', () => {
  const shifted = module(
    's',
    { x: uin(5), by: uin(4), y: uout(7), lost: uout(1), cut: uout(7), odd: uout(9) },
    (h, { x, by }) => {
      const { value, sticky } = h.scope('sticky', () => shiftRightSticky(h, x, by, 7));
      const cut = h.scope('cut', () => shiftRightTruncating(h, x, by, 7));
      return { y: value, lost: sticky, cut, odd: h.scope('odd', () => shiftRightTruncating(h, x, by, 9)) };
    },
  );

  it('move right in a window and tell what fell out, for all values and amounts', () => {
    const run = compile(shifted);
    for (const x of range(32))
      for (const by of range(16)) {
        const exact = (BigInt(x) << 2n) << 16n;
        const y = exact >> BigInt(16 + by);
        const lost = y << BigInt(16 + by) === exact ? 0n : 1n;
        expect(run.step({ x: BigInt(x), by: BigInt(by) })).toEqual({
          y,
          lost,
          cut: y,
          odd: (BigInt(x) << 4n) >> BigInt(by),
        });
      }
  });

  it.each([2, 5, 8, 11])('find the topmost one of %i bits', (width) => {
    const countWidth = Math.max(1, Math.ceil(Math.log2(width)));
    const design = module(
      'n',
      {
        x: uin(width),
        limit: uin(4),
        y: uout(width),
        by: uout(countWidth),
        some: uout(width),
        part: uout(countWidth),
        zeros: uout(countWidth),
      },
      (h, { x, limit }) => {
        const full = h.scope('full', () => normalise(h, x));
        const limited = h.scope('limited', () => normaliseLimited(h, x, limit));
        return {
          y: full.value,
          by: full.shift,
          some: limited.value,
          part: limited.shift,
          zeros: h.scope('count', () => leadingZeros(h, x)),
        };
      },
    );
    const run = compile(design);
    for (const x of range(2 ** width).slice(1))
      for (const limit of range(16)) {
        const zeros = width - x.toString(2).length;
        const few = Math.min(zeros, limit);
        expect(run.step({ x: BigInt(x), limit: BigInt(limit) })).toEqual({
          y: BigInt(x) << BigInt(zeros),
          by: BigInt(zeros),
          some: BigInt(x) << BigInt(few),
          part: BigInt(few),
          zeros: BigInt(zeros),
        });
      }
    expect(run.step({ x: 0n, limit: 3n }).y).toBe(0n);
  });
});

describe.each([
  ['E3M2', small],
  ['E2M1', tiny],
  ['E4M3', { exponentBits: 4, mantissaBits: 3 }],
] as const)('every pair of %s', (_, f) => {
  it.each(['keep', 'flush'] as const)('sums, denormals: %s', (denormals) => {
    const flush = denormals === 'flush';
    check(adder(f, denormals), pairs(f), ([a = 0, b = 0]) =>
      encode(f, add(decode(f, a, flush), decode(f, b, flush)), flush),
    );
  });

  it('products', () => {
    check(multiplier(f), pairs(f), ([a = 0, b = 0]) => encode(f, multiply(decode(f, a), decode(f, b))));
  });
});

describe('one rounding of a sum with an exact product', () => {
  it.each(['keep', 'flush'] as const)(
    'every E2M1 triple and E3M2 pair on every E3M4 number, denormals: %s',
    (denormals) => {
      const flush = denormals === 'flush';
      const expected =
        (f: FloatFormat, of: FloatFormat) =>
        ([acc = 0, w = 0, a = 0]: readonly number[]) =>
          encode(f, add(decode(f, acc, flush), multiply(decode(of, w, flush), decode(of, a, flush))), flush);
      check(
        fused(tiny, tiny, denormals),
        words(tiny).flatMap((c) => pairs(tiny).map((p) => [c, ...p])),
        expected(tiny, tiny),
      );
      const wide = { exponentBits: 3, mantissaBits: 4 };
      const rows = words(wide).flatMap((c) => pairs(small).map((p) => [c, ...p]));
      check(fused(wide, small, denormals), rows, expected(wide, small));
    },
  );

  it('E4M1 on E4M6, whose products are far wider spread than half a significand', () => {
    const [f, of] = [
      { exponentBits: 4, mantissaBits: 6 },
      { exponentBits: 4, mantissaBits: 1 },
    ];
    const draw = draws(seed);
    const rows = range(200_000).map(() => [draw() % 2048, draw() % 64, draw() % 64]);
    check(fused(f, of, 'keep'), rows, ([acc = 0, w = 0, a = 0]) =>
      encode(f, add(decode(f, acc), multiply(decode(of, w), decode(of, a)))),
    );
  });
});

describe('one rounding of a sum with an integer and its exponent', () => {
  it.each([
    [4, 5],
    [6, 5],
    [9, 5],
  ])('every E3M2 number, s(%i) and exponent s(%i)', (bits, exponentBits) => {
    const draw = draws(seed);
    const [ps, es] = [2 ** bits, 2 ** exponentBits];
    const all = words(small).flatMap((acc) => range(ps).flatMap((p) => range(es).map((e) => [acc, p, e])));
    const rows = all.length <= 300_000 ? all : all.filter(() => draw() % 8 === 0);
    const signed = (x: number, n: number) => (x >= 2 ** (n - 1) ? x - 2 ** n : x);
    check(integerAdder(small, bits, exponentBits), rows, ([acc = 0, p = 0, e = 0]) =>
      encode(small, add(decode(small, acc), finite(BigInt(signed(p, bits)), signed(e, exponentBits)))),
    );
  });
});

describe('fixed point', () => {
  const fix = (value: Value, bits: number, fractionBits: number): bigint => {
    const limit = 1n << BigInt(bits - 1);
    if (value.kind === 'nan') return 0n;
    if (value.kind === 'infinite') return value.negative ? -limit : limit - 1n;
    const size = divideNearest(value.m < 0n ? -value.m : value.m, -value.e - fractionBits);
    const y = value.negative ? -size : size;
    return y < -limit ? -limit : y >= limit ? limit - 1n : y;
  };

  it.each([
    [8, 4],
    [8, 0],
    [8, 7],
    [12, 11],
    [3, 0],
  ])('every E4M3 and many bf16 numbers as s(%i) with %i fraction bits', (bits, fractionBits) => {
    for (const f of [{ exponentBits: 4, mantissaBits: 3 }, bf16]) {
      const rows = words(f).map((a) => [a]);
      check(fixer(f, bits, fractionBits), rows, ([a = 0]) =>
        Number(BigInt.asUintN(bits, fix(decode(f, a), bits, fractionBits))),
      );
    }
  });
});

describe('fp32', () => {
  const buffer = new DataView(new ArrayBuffer(4));
  const asFloat = (word: number): number => {
    buffer.setUint32(0, word);
    return buffer.getFloat32(0);
  };
  const asWord = (x: number): number => {
    buffer.setFloat32(0, x);
    return Number.isNaN(x) ? 0x7fc00000 : buffer.getUint32(0);
  };

  it('sums equal those of the processor: all special pairs, close and far random ones', () => {
    const special = specialWords(fp32);
    const draw = draws(seed);
    const near = (word: number): number =>
      ((word + ((draw() % 64) - 32) * 0x400000) ^ (draw() & 0x807fffff)) >>> 0;
    const random = range(150_000).map(() => {
      const a = draw();
      return [a, draw() % 2 === 0 ? near(a) : draw()];
    });
    const rows = [...special.flatMap((a) => special.map((b) => [a, b])), ...random];
    check(adder(fp32, 'keep'), rows, ([a = 0, b = 0]) => asWord(Math.fround(asFloat(a) + asFloat(b))));
  });

  it('products equal those of the processor', () => {
    const special = specialWords(fp32);
    const draw = draws(seed);
    const rows = [
      ...special.flatMap((a) => special.map((b) => [a, b])),
      ...range(50_000).map(() => [draw(), draw()]),
    ];
    // A product of two fp32 numbers is exact in binary64, or below its least denormals, which round to zero all the same.
    check(multiplier(fp32), rows, ([a = 0, b = 0]) => asWord(Math.fround(asFloat(a) * asFloat(b))));
  });
});

describe('the Verilog', () => {
  it.each([
    ['sum', () => adder(fp32, 'keep')],
    ['flushing sum', () => adder(fp32, 'flush')],
    ['product', () => multiplier(bf16)],
    ['fused', () => fused(fp32, bf16, 'keep')],
    ['integer', () => integerAdder(fp32, 32, 10)],
    ['fixed', () => fixer(fp32, 16, 8)],
  ] as const)('of the %s has a name for every value', (_, design) => {
    expect(emitVerilog(design()).length).toBeGreaterThan(0);
  });
});
