import { type Design, module, type PortShapes, type Signal } from '../../hdl/index.ts';
import { childOutput } from './blocks.ts';
import { any, as, constant, type Making, type Pool } from './making.ts';
import { takeSteps } from './steps.ts';
import { Tape } from './tape.ts';

/** Modules below modules. */
const maxDepth = 3;

export type Shapes = Record<string, PortShapes[string]>;

const control = {
  rst: { direction: 'in', sign: 'u', width: 1, timeless: true },
  en: { direction: 'in', sign: 'u', width: 1, timeless: true },
} as const;

export const clocked = {
  clk: { direction: 'in', sign: 'u', width: 1, clock: true },
  ...control,
} as const satisfies Shapes;

/** The module of a tape, with all modules below it. */
export function randomDesign(name: string, numbers: readonly number[]): Design {
  return draw(name, new Tape(numbers), 0, true);
}

function draw(name: string, tape: Tape, depth: number, mayBeClocked: boolean): Design {
  const isClocked = mayBeClocked && !tape.oneIn(6);
  const children: Design[] = [];
  if (depth < maxDepth && tape.oneIn(3)) {
    const count = 1 + tape.below(2);
    for (let i = 0; i < count; i++)
      children.push(draw(`${name}_c${i}`, tape.part(20 + tape.below(60)), depth + 1, isClocked));
  }
  const shapes: Shapes = isClocked ? { ...clocked } : { ...control };
  const inputs = 1 + tape.below(4);
  for (let i = 0; i < inputs; i++) {
    const stage = isClocked && tape.oneIn(8) ? { latency: 1 } : {};
    shapes[`x${i}`] = {
      direction: 'in',
      sign: tape.pick(['u', 's'] as const),
      width: tape.width(),
      ...stage,
    };
  }
  const outputs = Array.from({ length: 1 + tape.below(3) }, (_, i) => `y${i}`);
  for (const output of outputs)
    shapes[output] = { direction: 'out', sign: tape.pick(['u', 's'] as const), width: tape.width() };
  shapes.used = { direction: 'out', sign: 'u', width: 1 };
  const count = { names: 0 };
  return module(name, shapes, (h, given) => {
    const record = given as unknown as Readonly<Record<string, Signal>>;
    const { rst, en } = record as unknown as { rst: Signal<'u'>; en: Signal<'u'> };
    const clk = (record.clk as Signal<'u'> | undefined) ?? null;
    const m: Making = {
      h,
      tape,
      clk,
      rst,
      en,
      children,
      count,
      depth: 0,
      isNamed: false,
      late: [],
      grow: takeSteps,
    };
    const pool: Pool = Object.entries(record)
      .filter(([key]) => key.startsWith('x'))
      .map(([, value]) => value);
    const used = checksum(m, [...pool, rst, en]);
    const steps = 2 + tape.below(13);
    takeSteps(m, pool, steps);
    // Chance alone would leave most of the modules below unused.
    for (let i = 0; i < children.length + tape.below(2) && children.length > 0; i++) {
      const a = any(m, pool);
      pool.push(childOutput(m, a, a, pool));
    }
    takeSteps(m, pool, steps);
    const results: Record<string, Signal> = { used };
    for (const output of outputs) {
      const { width, sign } = shapes[output] ?? { width: 1, sign: 'u' };
      const value = tape.oneIn(8) ? constant(m, width, sign) : as(any(m, pool), width, sign);
      results[output] = tape.oneIn(3) ? value.named(output) : value;
    }
    return results as never;
  });
}

/** One bit in which every bit of every input counts, so that no input is unused; it never stands still. */
export function checksum(m: Making, inputs: readonly Signal[]): Signal<'u'> {
  const bits = inputs.map((value) =>
    value.latency === null || value.latency === 0 ? value.parity() : lateParity(m, value),
  );
  const [first, ...rest] = bits;
  if (first === undefined) throw new RangeError('a drawn module has inputs');
  const parity = rest.reduce((a, b) => a.xor(b), first);
  if (m.clk === null) return parity;
  const heart = m.h.reg('heart', { width: 1, sign: 'u', reset: m.rst });
  heart.next(heart.q.not());
  return parity.xor(heart.q);
}

function lateParity(m: Making, value: Signal): Signal<'u'> {
  const r = m.h.reg(`parity${m.count.names++}`, { width: 1, sign: 'u' });
  r.next(value.parity());
  return r.q;
}
