import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Builder, compile, module, type Signal } from '../../src/hdl/index.ts';

/**
 * Widths, signs and values of every operation against arithmetic written here anew on exact integers, at random widths
 * across the simulator's one-word and many-word forms.
 */
interface Type {
  readonly width: number;
  readonly sign: 'u' | 's';
}
interface Case {
  readonly a: Type;
  readonly b: Type;
  readonly n: number;
  readonly values: readonly (readonly [bigint, bigint])[];
}

const sign = fc.constantFrom('u' as const, 's' as const);
const width = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(1, 2, 31, 32, 33, 63, 64, 65));
const code = (w: number) =>
  fc.oneof(
    fc.bigInt({ min: 0n, max: (1n << BigInt(w)) - 1n }),
    fc.constantFrom(0n, 1n, (1n << BigInt(w)) - 1n, 1n << BigInt(w - 1)).map((v) => BigInt.asUintN(w, v)),
  );
const cases: fc.Arbitrary<Case> = fc
  .record({ a: fc.record({ width, sign }), b: fc.record({ width, sign }), n: fc.nat(1000) })
  .chain(({ a, b, n }) =>
    fc
      .array(fc.tuple(code(a.width), code(b.width)), { minLength: 8, maxLength: 8 })
      .map((codes) => ({ a, b, n, values: codes.map(([x, y]) => [read(x, a), read(y, b)] as const) })),
  );

/** A bit pattern as the number its type says. */
const read = (bits: bigint, { width: w, sign: s }: Type): bigint =>
  s === 'u' ? BigInt.asUintN(w, bits) : BigInt.asIntN(w, bits);
const bitsOf = (value: bigint, w: number): bigint => BigInt.asUintN(w, value);
const truth = (b: boolean): bigint => (b ? 1n : 0n);
const ones = (bits: bigint): number => [...bits.toString(2)].filter((d) => d === '1').length;
const flag: Type = { width: 1, sign: 'u' };

interface Operation {
  /** Brings the second operand to a type the first accepts. */
  readonly second?: (c: Case) => Type;
  readonly build: (a: Signal, b: Signal, n: number, h: Builder) => Signal;
  readonly type: (c: Case) => Type;
  readonly value: (a: bigint, b: bigint, c: Case) => bigint;
}
const same = (c: Case): Type => c.a;
const alike = (c: Case): Type => ({ width: c.b.width, sign: c.a.sign });
const grown =
  (by: (c: Case) => number, s?: 's') =>
  (c: Case): Type => ({ width: by(c), sign: s ?? c.a.sign });
const compare = (test: (a: bigint, b: bigint) => boolean, build: Operation['build']): Operation => ({
  second: same,
  build,
  type: () => flag,
  value: (a, b) => truth(test(a, b)),
});
type Sized = { readonly a: { readonly width: number }; readonly n: number };
const low = (c: Sized): number => c.n % c.a.width;
const high = (c: Sized): number => low(c) + ((c.n >> 3) % (c.a.width - low(c)));
const amount = (c: Case): number => Math.min(6, c.b.width);

const operations: Record<string, Operation> = {
  add: { second: same, build: (a, b) => a.add(b), type: grown((c) => c.a.width + 1), value: (a, b) => a + b },
  sub: {
    second: same,
    build: (a, b) => a.sub(b),
    type: grown((c) => c.a.width + 1, 's'),
    value: (a, b) => a - b,
  },
  mul: {
    second: alike,
    build: (a, b) => a.mul(b),
    type: grown((c) => c.a.width + c.b.width),
    value: (a, b) => a * b,
  },
  neg: { build: (a) => a.neg(), type: grown((c) => c.a.width + 1, 's'), value: (a) => -a },
  not: { build: (a) => a.not(), type: same, value: (a) => ~a },
  and: { second: same, build: (a, b) => a.and(b), type: same, value: (a, b) => a & b },
  or: { second: same, build: (a, b) => a.or(b), type: same, value: (a, b) => a | b },
  xor: { second: same, build: (a, b) => a.xor(b), type: same, value: (a, b) => a ^ b },
  eq: compare(
    (a, b) => a === b,
    (a, b) => a.eq(b),
  ),
  ne: compare(
    (a, b) => a !== b,
    (a, b) => a.ne(b),
  ),
  lt: compare(
    (a, b) => a < b,
    (a, b) => a.lt(b),
  ),
  le: compare(
    (a, b) => a <= b,
    (a, b) => a.le(b),
  ),
  gt: compare(
    (a, b) => a > b,
    (a, b) => a.gt(b),
  ),
  ge: compare(
    (a, b) => a >= b,
    (a, b) => a.ge(b),
  ),
  'eq of itself': { build: (a) => a.eq(a), type: () => flag, value: () => 1n },
  all: {
    build: (a) => a.all(),
    type: () => flag,
    value: (a, _, c) => truth(ones(bitsOf(a, c.a.width)) === c.a.width),
  },
  any: { build: (a) => a.any(), type: () => flag, value: (a) => truth(a !== 0n) },
  parity: {
    build: (a) => a.parity(),
    type: () => flag,
    value: (a, _, c) => BigInt(ones(bitsOf(a, c.a.width)) % 2),
  },
  slice: {
    build: (a, _, n) => a.slice(high({ a, n }), low({ a, n })),
    type: (c) => ({ width: high(c) - low(c) + 1, sign: 'u' }),
    value: (a, _, c) => bitsOf(a, c.a.width) >> BigInt(low(c)),
  },
  msb: {
    build: (a) => a.msb(),
    type: () => flag,
    value: (a, _, c) => bitsOf(a, c.a.width) >> BigInt(c.a.width - 1),
  },
  extend: {
    build: (a, _, n) => a.extend(a.width + (n % 40)),
    type: grown((c) => c.a.width + (c.n % 40)),
    value: (a) => a,
  },
  trunc: {
    build: (a, _, n) => a.trunc(1 + (n % a.width)),
    type: grown((c) => 1 + (c.n % c.a.width)),
    value: (a) => a,
  },
  'shiftLeft by a number': {
    build: (a, _, n) => a.shiftLeft(n % 40),
    type: grown((c) => c.a.width + (c.n % 40)),
    value: (a, _, c) => a << BigInt(c.n % 40),
  },
  'shiftRight by a number': {
    build: (a, _, n) => a.shiftRight(n % a.width),
    type: grown((c) => c.a.width - (c.n % c.a.width)),
    value: (a, _, c) => a >> BigInt(c.n % c.a.width),
  },
  'shiftLeft by a value': {
    second: (c) => ({ width: amount(c), sign: 'u' }),
    build: (a, b) => a.shiftLeft(b.asUnsigned()),
    type: grown((c) => c.a.width + 2 ** amount(c) - 1),
    value: (a, b) => a << b,
  },
  'shiftRight by a value': {
    second: (c) => ({ width: Math.min(16, c.b.width), sign: 'u' }),
    build: (a, b) => a.shiftRight(b.asUnsigned()),
    type: same,
    value: (a, b) => a >> b,
  },
  toSigned: {
    build: (a) => a.toSigned(),
    type: grown((c) => c.a.width + (c.a.sign === 'u' ? 1 : 0), 's'),
    value: (a) => a,
  },
  asSigned: { build: (a) => a.asSigned(), type: grown((c) => c.a.width, 's'), value: (a) => a },
  asUnsigned: {
    build: (a) => a.asUnsigned(),
    type: (c) => ({ width: c.a.width, sign: 'u' }),
    value: (a) => a,
  },
  mux: {
    second: same,
    build: (a, b, _, h) => h.mux(a.lt(b), a, b),
    type: same,
    value: (a, b) => [a, b][a < b ? 0 : 1] ?? 0n,
  },
  select: {
    second: same,
    build: (a, b, _, h) => h.select(a.asUnsigned(), a.width > 1 ? [a, b, a.not(), b.not()] : [a, b]),
    type: same,
    value: (a, b, c) => {
      const choices = c.a.width > 1 ? [a, b, ~a, ~b] : [a, b];
      const index = bitsOf(a, c.a.width);
      return choices[Number(index < 4n ? index : 3n)] ?? 0n;
    },
  },
  rom: {
    build: (a, _, n, h) => h.rom(a.asUnsigned(), a.width > 1 ? [n, 5, 1023] : [n, 5], 70),
    type: () => ({ width: 70, sign: 'u' }),
    value: (a, _, c) => {
      const entry = bitsOf(a, c.a.width);
      return entry < 3n ? ([BigInt(c.n), 5n, 1023n][Number(entry)] ?? 0n) : 0n;
    },
  },
  concat: {
    build: (a, b, _, h) => h.concat(a, b, a),
    type: (c) => ({ width: 2 * c.a.width + c.b.width, sign: 'u' }),
    value: (a, b, c) => {
      const [x, y] = [bitsOf(a, c.a.width), bitsOf(b, c.b.width)];
      return (((x << BigInt(c.b.width)) | y) << BigInt(c.a.width)) | x;
    },
  },
  repeat: {
    build: (a, _, n, h) => h.repeat(a.bit(0), 1 + (n % 70)),
    type: (c) => ({ width: 1 + (c.n % 70), sign: 'u' }),
    value: (a, _, c) => (a & 1n) * ((1n << BigInt(1 + (c.n % 70))) - 1n),
  },
  'sum over lanes': {
    second: same,
    build: (a, b, n, h) => {
      const lanes = h.replicate('lane', 3, (i) => ({ term: i === 1 ? b.xor(a) : a.and(b) }));
      return lanes.term.sum(a.width + (n % 5));
    },
    type: grown((c) => c.a.width + (c.n % 5)),
    value: (a, b) => 2n * (a & b) + (a ^ b),
  },
};

describe.each(Object.entries(operations))('%s', (_, operation) => {
  it('has the width, the sign and the value that exact arithmetic gives', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const b = operation.second?.(given) ?? given.b;
        const c = { ...given, b };
        const type = operation.type(c);
        const shapes = {
          a: { direction: 'in', ...c.a },
          b: { direction: 'in', ...b },
          y: { direction: 'out', ...type },
          read: { direction: 'out', width: 1, sign: 'u' },
        } as const;
        // `read` reads all inputs, which an operation need not do. The output's type is checked by driving it.
        const design = module('operation', shapes, (h, inputs) => ({
          y: operation.build(inputs.a, inputs.b, c.n, h),
          read: inputs.a.parity().xor(inputs.b.parity()),
        }));
        const simulator = compile(design);
        for (const [x, y] of c.values) {
          const second = read(bitsOf(y, b.width), b);
          const expected = read(operation.value(x, second, c), type);
          expect(simulator.step({ a: x, b: second }).y).toBe(expected);
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
