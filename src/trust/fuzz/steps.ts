import type { Signal } from '../../hdl/index.ts';
import { childOutput, lanes } from './blocks.ts';
import { any, as, bit, constant, fresh, type Making, maxBits, narrow, type Pool } from './making.ts';
import { aligned, feedback, pipeline, register, ripple, wire } from './state.ts';

/** Makes one value out of `a`, `b` (of `a`'s type) and others of the pool. */
export type Step = (m: Making, a: Signal, b: Signal, pool: Pool) => Signal;

/** Every operation of the language; those of the tape's smallest numbers come first, where shrinking ends. */
const steps: readonly Step[] = [
  (_, a) => a.not(),
  (_, a, b) => a.and(b),
  (_, a, b) => a.or(b),
  (_, a, b) => a.xor(b),
  (_, a, b) => a.add(b),
  (_, a, b) => a.sub(b),
  (m, a, b, pool) => {
    const other = any(m, pool);
    return a.width + other.width > maxBits ? a.add(b) : a.mul(as(other, other.width, a.sign));
  },
  (_, a) => a.neg(),
  (m, a, b) => m.tape.pick([a.eq(b), a.ne(b), a.lt(b), a.le(b), a.gt(b), a.ge(b)]),
  (m, a) => m.tape.pick([a.all(), a.any(), a.parity()]),
  (m, a) => {
    const high = m.tape.below(a.width);
    return a.slice(high, m.tape.below(high + 1));
  },
  (m, a) => a.extend(a.width + m.tape.below(40)),
  (m, a) => a.trunc(1 + m.tape.below(a.width)),
  (m, a) => a.shiftLeft(m.tape.below(9)),
  (m, a) => a.shiftRight(m.tape.below(a.width)),
  (m, a, _, pool) => a.shiftLeft(narrow(m, pool, 4)),
  (m, a, _, pool) => a.shiftRight(narrow(m, pool, m.tape.pick([3, 7, 16]))),
  (m, a) => m.tape.pick([a.toSigned(), a.asSigned(), a.asUnsigned()]),
  (m, a, b, pool) => m.h.mux(bit(m, pool), a, b),
  (m, a, _, pool) => {
    const index = narrow(m, pool, m.tape.pick([1, 2, 3, 5]));
    const count = 1 + m.tape.below(Math.min(2 ** index.width, 20));
    const cases = Array.from({ length: count }, () => as(any(m, pool), a.width, a.sign));
    return m.h.select(index, cases as [Signal, ...Signal[]]);
  },
  (m, _, __, pool) => {
    const address = narrow(m, pool, m.tape.pick([1, 3, 4, 6]));
    const width = m.tape.width();
    const table = Array.from({ length: 1 + m.tape.below(2 ** address.width) }, () => m.tape.bits(width));
    return m.h.rom(address, table, width);
  },
  (m, a, b, pool) => m.tape.pick([m.h.concat(a, any(m, pool), bit(m, pool)), m.h.concat(b, a)]),
  (m, _, __, pool) => m.h.repeat(bit(m, pool), 1 + m.tape.below(9)),
  (m, a) => constant(m, a.width, a.sign),
  (m, a) => {
    const literal = constant(m, a.width, a.sign);
    return m.tape.pick([
      () => a.add(a.sign === 's' ? -1 : 1),
      () => a.eq(literal),
      () => literal.sub(a),
      () => a.lt(literal),
      () => a.and(0),
      () => m.h.mux(a.msb(), literal, a),
    ])();
  },
  (m, a, b) => m.h.scope(fresh(m, 'scope'), () => m.h.scope('inner', () => a.xor(b).named('value'))),
  (m, a, b) => {
    const wide = m.tape.pick([a, b]);
    m.h.ignore(wide, 'drawn');
    return wide.not();
  },
  wire,
  ripple,
  register,
  pipeline,
  aligned,
  feedback,
  lanes,
  childOutput,
];

/** Adds `count` values to the pool, fewer where the tape ends. */
export function takeSteps(m: Making, pool: Pool, count: number): void {
  for (let i = 0; i < count && (!m.tape.isEmpty || i < 2); i++) {
    const step = m.tape.pick(steps);
    const a = any(m, pool);
    let value = step(m, a, as(any(m, pool), a.width, a.sign), pool);
    if (value.width > maxBits) value = value.trunc(maxBits);
    if (m.tape.oneIn(4) || m.isNamed) value = value.named(fresh(m, 'v'));
    pool.push(value);
  }
  for (const finish of m.late.splice(0)) finish(pool);
}
