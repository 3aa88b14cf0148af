import { type Design, module, type Signal } from '../../hdl/index.ts';
import { checksum, clocked, type Shapes } from './design.ts';
import { as, type Making, type Pool } from './making.ts';
import { takeSteps } from './steps.ts';
import { Tape } from './tape.ts';

export type Values = Readonly<Record<string, number>>;

/** Verilog parameters of a drawn family, with the values its text is made from. */
export const familyParameters = [
  { name: 'LANES', default: 4, values: [2, 3, 5] },
  { name: 'ACC_W', default: 41, values: [40, 48, 70] },
] as const;

/** Values it is then tried at; the first are the defaults, the others were not looked at when the text was made. */
export const familyPoints: readonly Values[] = [
  { LANES: 4, ACC_W: 41 },
  { LANES: 1, ACC_W: 40 },
  { LANES: 6, ACC_W: 77 },
];

/**
 * The family of a tape: lanes with drawn bodies, their results side by side and summed up in an accumulator. It is one
 * design per value of the parameters.
 */
export function randomFamily(name: string, numbers: readonly number[]): (values: Values) => Design {
  return (values) => member(name, new Tape(numbers), values);
}

function member(name: string, tape: Tape, { LANES = 4, ACC_W = 41 }: Values): Design {
  const bits = 1 + tape.below(9);
  const shared = tape.width();
  const result = 1 + tape.below(16);
  const [laneSign, sign] = [tape.pick(['u', 's'] as const), tape.pick(['u', 's'] as const)];
  const shapes: Shapes = {
    ...clocked,
    x0: { direction: 'in', sign: 'u', width: bits * LANES },
    x1: { direction: 'in', sign, width: shared },
    lanes: { direction: 'out', sign: 'u', width: result * LANES },
    sum: { direction: 'out', sign, width: ACC_W },
    used: { direction: 'out', sign: 'u', width: 1 },
  };
  const count = { names: 0 };
  return module(name, shapes, (h, given) => {
    const { clk, rst, en, x0, x1 } = given as unknown as Readonly<
      Record<'clk' | 'rst' | 'en' | 'x0', Signal<'u'>> & { x1: Signal }
    >;
    const m: Making = {
      h,
      tape,
      clk,
      rst,
      en,
      children: [],
      count,
      depth: 0,
      isNamed: true,
      late: [],
      grow: takeSteps,
    };
    const used = checksum(m, [x0, x1, rst, en]);
    const steps = 1 + tape.below(8);
    const start = tape.position;
    const made = h.replicate('lane', LANES, (i) => {
      tape.rewind(start);
      count.names = 0;
      const own = as(x0.lane(i, bits), bits, laneSign).named('own');
      const pool: Pool = [x1, own];
      takeSteps({ ...m, depth: 2, late: [] }, pool, steps);
      const last = pool.at(-1) ?? own;
      return { value: as(last.latency ? own : last, result, sign).named('value_of_lane') };
    });
    const total = made.value.sum(ACC_W).named('total');
    const acc = h.reg('acc', { width: ACC_W, sign, reset: rst, ...(tape.oneIn(2) ? { enable: en } : {}) });
    acc.next(as(acc.q.add(total), ACC_W, sign));
    return { lanes: made.value.packed, sum: acc.q, used } as never;
  });
}
