import type { Signal } from '../../hdl/index.ts';
import { any, as, fresh, held, type Making, type Pool, timeless } from './making.ts';

const maxNesting = 2;

/**
 * A replicated block. Its lanes read the same numbers of the tape, so that they are alike up to their index, and become a
 * generate loop; now and then one is made to differ, and they are written out.
 */
export function lanes(m: Making, a: Signal, b: Signal, pool: Pool): Signal {
  if (m.depth >= maxNesting) return a.xor(b);
  const { h, tape } = m;
  const count = 1 + tape.below(m.depth === 0 ? 5 : 3);
  const width = 1 + tape.below(6);
  const sign = tape.pick(['u', 's'] as const);
  const packed = as(a, width * count, 'u');
  const isUniform = !tape.oneIn(5);
  const readsIndex = tape.oneIn(4);
  const isNamed = !tape.oneIn(3);
  const steps = 1 + tape.below(5);
  const hasChild = m.children.length > 0 && tape.oneIn(3);
  const key = fresh(m, 'gathered');
  const start = tape.position;
  const { names } = m.count;
  const made = h.replicate(fresh(m, 'lane'), count, (i) => {
    tape.rewind(start);
    m.count.names = names + 1;
    const own = as(packed.lane(i, width), width, sign);
    const inner: Pool = [...pool, isNamed ? own.named(fresh(m, 'code')) : own];
    if (readsIndex) inner.push(h.uint(i, 4));
    m.grow({ ...m, depth: m.depth + 1, late: [] }, inner, steps);
    if (hasChild) inner.push(childOutput(m, own, own, inner));
    const last = timeless(m, inner.at(-1) ?? own);
    const cut = last.width > 40 ? last.trunc(40) : last;
    return { [key]: !isUniform && i === 1 ? cut.not() : cut } as Record<string, Signal>;
  });
  const result = made[key];
  if (result === undefined) throw new Error('the block returned its value');
  const lane = result.lanes[tape.below(count)] ?? a;
  const total = result.sum(lane.width + tape.below(5));
  pool.push(lane);
  return tape.pick([total, result.packed]);
}

/** An instance of a module drawn before; all its outputs can be read. */
export function childOutput(m: Making, a: Signal, b: Signal, pool: Pool): Signal {
  const { h, tape, children } = m;
  if (children.length === 0) return a.xor(b);
  const child = tape.pick(children);
  const given: Record<string, Signal> = {};
  for (const port of child.ports) {
    if (port.direction === 'out') continue;
    if (port.clock) {
      if (m.clk === null) return a.and(b);
      given[port.name] = m.clk;
    } else if (port.name === 'rst' || port.name === 'en') given[port.name] = m[port.name];
    else {
      const value = as(any(m, pool), port.width, port.sign);
      // Ports of a later stage are served with state, which suits any.
      given[port.name] =
        port.latency !== null && port.latency > 0 && value.latency !== null ? held(m, value, 'fed') : value;
    }
  }
  const outputs = h.instance(fresh(m, 'unit'), child, given as never) as Record<string, Signal>;
  const values = Object.values(outputs).map((value) => timeless(m, value));
  pool.push(...values.slice(1));
  return values[0] ?? a;
}
