import type { Signal } from '../../hdl/index.ts';
import { any, as, bit, fresh, type Making, type Pool } from './making.ts';

const legal = (value: bigint, width: number, sign: 'u' | 's'): bigint =>
  sign === 's' ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);

/** The reset, or one that data can cause too. */
function resetOf(m: Making, pool: Pool): Signal<'u'> {
  return m.tape.oneIn(4) ? m.rst.or(bit(m, pool)) : m.rst;
}

/** A register with and without reset and enable, of every first value. */
export function register(m: Making, a: Signal, b: Signal, pool: Pool): Signal {
  if (m.clk === null) return a.xor(b);
  const isReset = m.tape.below(3) > 0;
  const init = isReset && m.tape.below(2) === 1 ? legal(m.tape.bits(a.width), a.width, a.sign) : 0n;
  // Without a reset, data may not keep a register from being loaded, or it would never be known.
  const enable = [undefined, m.en, isReset ? bit(m, pool) : undefined][m.tape.below(3)];
  const r = m.h.reg(fresh(m, 'r'), {
    width: a.width,
    sign: a.sign,
    ...(isReset ? { reset: resetOf(m, pool), init } : {}),
    ...(enable === undefined ? {} : { enable }),
  });
  // For the same reason it must not read itself.
  r.next(isReset ? as(r.q.add(b), a.width, a.sign) : b);
  return r.q;
}

export function pipeline(m: Making, a: Signal, b: Signal): Signal {
  if (m.clk === null) return a.and(b);
  const stages = 1 + m.tape.below(3);
  return a.pipe({ name: fresh(m, 'stage'), stages, ...pipeOptions(m) });
}

const pipeOptions = (m: Making) =>
  m.tape.pick([{}, { enable: m.en }, { reset: m.rst }, { enable: m.en, reset: m.rst }]);

/** Values of different stages brought together. */
export function aligned(m: Making, a: Signal, b: Signal, pool: Pool): Signal {
  if (m.clk === null) return a.or(b);
  const stages = 1 + m.tape.below(2);
  return m.h.scope(fresh(m, 'meeting'), () => {
    const first = a.pipe({ name: 'ahead', stages, ...pipeOptions(m) });
    const options = pipeOptions(m);
    const both = m.h.align({ first, second: as(any(m, pool), a.width, a.sign) }, options);
    return both.first.xor(both.second);
  });
}

/** A wire that is read before it is driven. */
export function wire(m: Making, a: Signal, b: Signal): Signal {
  const w = m.h.wire(fresh(m, 'w'), { width: a.width, sign: a.sign });
  const reader = w.value.xor(a);
  w.drive(b);
  return reader;
}

/** A wire whose bits depend on one another in a row, so that the whole value depends on itself. */
export function ripple(m: Making, a: Signal, b: Signal, pool: Pool): Signal {
  const first = bit(m, pool);
  if (a.width < 2) return a.xor(b);
  const w = m.h.wire(fresh(m, 'carry'), { width: a.width, sign: 'u' });
  const below = w.value.slice(a.width - 2, 0);
  const turn = a
    .slice(a.width - 1, 1)
    .and(below)
    .or(b.slice(a.width - 1, 1));
  w.drive(m.h.concat(turn, first));
  return w.value;
}

/** A register in a loop with a wire that what comes later drives. */
export function feedback(m: Making, a: Signal, b: Signal): Signal {
  if (m.clk === null) return a.xor(b);
  const w = m.h.wire(fresh(m, 'back'), { width: a.width, sign: a.sign });
  const r = m.h.reg(fresh(m, 'loop'), { width: a.width, sign: a.sign, reset: m.rst });
  r.next(w.value.xor(b));
  m.late.push((pool) => w.drive(as(any(m, pool), a.width, a.sign)));
  return r.q;
}
