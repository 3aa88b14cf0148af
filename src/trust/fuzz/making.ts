import type { Builder, Design, Signal } from '../../hdl/index.ts';
import type { Tape } from './tape.ts';

/** Values that may be read; steps add to it. */
export type Pool = Signal[];

/** A drawn module while it is made. */
export interface Making {
  readonly h: Builder;
  readonly tape: Tape;
  /** Null in a module without a clock: it gets no registers. */
  readonly clk: Signal<'u'> | null;
  readonly rst: Signal<'u'>;
  readonly en: Signal<'u'>;
  /** Modules that may be instantiated. */
  readonly children: readonly Design[];
  /** Names given so far. */
  readonly count: { names: number };
  /** Replicated blocks around this place. */
  readonly depth: number;
  /** Every value gets a name: what has none is numbered, which would tell members of a family apart. */
  readonly isNamed: boolean;
  /** What is to be done where this place ends: wires that are still to be driven. */
  readonly late: ((pool: Pool) => void)[];
  /** Adds `count` drawn values to the pool, fewer where the tape ends. */
  readonly grow: (m: Making, pool: Pool, count: number) => void;
}

/** Values wider than this are cut. */
export const maxBits = 300;

export const fresh = (m: Making, stem: string): string => `${stem}${m.count.names++}`;

/** A value brought to a type: cast, then extended or cut. */
export function as(value: Signal, width: number, sign: 'u' | 's'): Signal {
  const cast = sign === 's' ? value.asSigned() : value.asUnsigned();
  if (cast.width === width) return cast;
  return cast.width < width ? cast.extend(width) : cast.trunc(width);
}

/** A value of a later pipeline stage loses its stage in a register, since it could meet nothing else. */
export function timeless(m: Making, value: Signal): Signal {
  return value.latency === null || value.latency === 0 ? value : held(m, value, 'late');
}

/** A value as state, which belongs to no pipeline stage. */
export function held(m: Making, value: Signal, stem: string): Signal {
  const r = m.h.reg(fresh(m, stem), { width: value.width, sign: value.sign });
  r.next(value);
  return r.q;
}

export const any = (m: Making, pool: Pool): Signal => timeless(m, m.tape.pick(pool));

export function bit(m: Making, pool: Pool): Signal<'u'> {
  const value = any(m, pool);
  if (value.width === 1) return value.asUnsigned();
  return m.tape.oneIn(4) ? value.msb() : value.bit(m.tape.below(value.width));
}

/** An unsigned value of at most `most` bits. */
export function narrow(m: Making, pool: Pool, most: number): Signal<'u'> {
  const value = any(m, pool).asUnsigned();
  return value.width > most ? value.trunc(most) : value;
}

export function constant(m: Making, width: number, sign: 'u' | 's'): Signal {
  const bits = m.tape.bits(width);
  return sign === 's' ? m.h.sint(BigInt.asIntN(width, bits), width) : m.h.uint(bits, width);
}
