import { z } from 'zod';
import { streamUnit } from '../../src/catalog_unit.ts';
import type { StreamGolden } from '../../src/golden/lib/stream.ts';
import { type Design, module } from '../../src/hdl/index.ts';
import type { StreamScenario } from '../../src/scenarios/lib/scenario.ts';
import { uin } from '../../src/spec/lib/port.ts';
import { type StreamRecord, streamPorts } from '../../src/spec/lib/stream.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';

/** A toy streaming unit: every beat leaves as the sum of its packet so far, plus the steady input; and its faults. */

export const faults = [
  'none',
  'drops a beat under back-pressure',
  'changes data while waiting',
  'loses tlast',
  'loses tuser',
  'deadlocks',
  'withdraws tvalid',
  'keeps tvalid through a reset',
  'goes on with a packet after a reset',
  'looks at data without tvalid',
  'gives a beat twice',
] as const;
export type ToyFault = (typeof faults)[number];

export interface ToyConfig {
  readonly fault: ToyFault;
}

const streams: StreamRecord = {
  s_axis: { direction: 'in', dataBits: 8, userBits: 2 },
  m_axis: { direction: 'out', dataBits: 16, userBits: 2 },
};
const ports = {
  aclk: { direction: 'in', sign: 'u', width: 1, clock: true },
  aresetn: { direction: 'in', sign: 'u', width: 1, timeless: true },
  s_axis_tdata: uin(8),
  s_axis_tuser: uin(2),
  s_axis_tlast: uin(1),
  s_axis_tvalid: uin(1),
  s_axis_tready: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tdata: { direction: 'out', sign: 'u', width: 16 },
  m_axis_tuser: { direction: 'out', sign: 'u', width: 2 },
  m_axis_tlast: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tvalid: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tready: uin(1),
  offset: uin(4),
} as const;

const spec: UnitSpec<ToyConfig> = {
  unit: 'toy_sum',
  summary: 'running sum of a packet',
  schema: z.object({ fault: z.enum(faults).default('none') }),
  ports: () => streamPorts(streams, { offset: uin(4) }),
  moduleName: ({ fault }) => `toy_sum_${fault.replaceAll(/\W/g, '_')}`,
  latency: () => 1,
  fields: () => ({}),
  streams: () => streams,
};

function generate({ fault }: ToyConfig): Design {
  const is = (name: ToyFault): boolean => fault === name;
  return module(spec.moduleName({ fault }), ports, (h, i) => {
    const reset = i.aresetn.not().named('reset');
    const never = h.uint(0, 1);
    const full = h.reg('full', {
      width: 1,
      sign: 'u',
      ...(is('keeps tvalid through a reset') ? {} : { reset }),
    });
    const count = h.reg('count', { width: 3, sign: 'u', reset });
    const free = full.q.not().or(i.m_axis_tready).named('free');
    const open = is('deadlocks') ? free.and(count.q.ne(5)) : free;
    const ready = is('drops a beat under back-pressure') ? h.uint(1, 1) : open;
    const take = i.s_axis_tvalid.and(ready).named('take');
    count.next(count.q.add(take.extend(3)).trunc(3));
    // Of two faults each shows only behind something else: after the third beat, say.
    const third = count.q.eq(3).named('third');
    const again = is('gives a beat twice') ? third.and(full.q).and(i.m_axis_tready).and(take.not()) : never;
    const withdrawn = is('withdraws tvalid') ? third.and(take.not()) : never;
    full.next(take.or(full.q.and(i.m_axis_tready.not())).or(again).and(withdrawn.not()));
    const packetReset = is('goes on with a packet after a reset') ? {} : { reset };
    const enable = is('looks at data without tvalid') ? free : take;
    const sum = h.reg('sum', { width: 16, sign: 'u', enable, ...packetReset });
    const last = h.reg('last', { width: 1, sign: 'u', enable: take, init: 1, ...packetReset });
    const user = h.reg('user', { width: 2, sign: 'u', enable: take, reset });
    const start = last.q;
    const before = h.mux(start, h.uint(0, 16), sum.q).named('sum_so_far');
    sum.next(before.add(i.s_axis_tdata.extend(16)).trunc(16));
    last.next(i.s_axis_tlast);
    user.next(i.s_axis_tuser);
    const data = sum.q.add(i.offset.extend(16)).trunc(16);
    return {
      s_axis_tready: ready,
      m_axis_tdata: is('changes data while waiting') ? data.xor(i.s_axis_tvalid.not().extend(16)) : data,
      m_axis_tuser: is('loses tuser') ? user.q.and(third.not().extend(2)) : user.q,
      m_axis_tlast: is('loses tlast') ? last.q.and(third.not()) : last.q,
      m_axis_tvalid: full.q,
    };
  });
}

const golden: StreamGolden<ToyConfig> = () => ({
  run({ s_axis = [] }, { offset = 0n }) {
    let sum = 0n;
    const m_axis = s_axis.map(({ data, last, user = 0n }) => {
      sum += data;
      const beat = { data: BigInt.asUintN(16, sum + offset), last, user };
      if (last) sum = 0n;
      return beat;
    });
    return { m_axis };
  },
});

/** Packets of the lengths given. */
function scenario(name: string, lengths: readonly number[], offset: bigint): StreamScenario {
  let count = 0;
  const s_axis = lengths.flatMap((length) =>
    Array.from({ length }, (_, i) => {
      count += 1;
      return { data: BigInt((count * 37) % 256), last: i === length - 1, user: BigInt(count % 4) };
    }),
  );
  return { name, traffic: { s_axis }, steady: { offset } };
}

export const toy = streamUnit<ToyConfig>({
  spec,
  generate,
  golden,
  scenarios: (_, seed, count) => [
    scenario('nothing', [], 0n),
    scenario('one beat', [1], 3n),
    scenario('long packets', [40, 40, 40], 15n),
    ...Array.from({ length: count }, (_, i) =>
      scenario(`random ${i}`, [1 + ((seed + i) % 5), 1 + ((seed * 7 + i) % 9), 3], BigInt(i % 16)),
    ),
  ],
  shipped: [{}],
  describe: (_, stream, { data }) => `${stream === 's_axis' ? 'adds' : 'sum'} ${data}`,
});
