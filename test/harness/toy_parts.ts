import { z } from 'zod';
import { streamUnit } from '../../src/catalog_unit.ts';
import { type Design, module } from '../../src/hdl/index.ts';
import { uin } from '../../src/spec/lib/port.ts';
import { innerPorts, type StreamRecord, streamPorts } from '../../src/spec/lib/stream.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';

/** A toy unit of two parts: a square, of which the other part lets the top half through. */

export interface PartsConfig {
  /** The square is off by one. */
  readonly isOff: boolean;
}

const streams: StreamRecord = {
  s_axis: { direction: 'in', dataBits: 8 },
  m_axis: { direction: 'out', dataBits: 8 },
};
const inner = { squares: 16 };
const ports = {
  aclk: { direction: 'in', sign: 'u', width: 1, clock: true },
  aresetn: { direction: 'in', sign: 'u', width: 1, timeless: true },
  s_axis_tdata: uin(8),
  s_axis_tlast: uin(1),
  s_axis_tvalid: uin(1),
  s_axis_tready: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tdata: { direction: 'out', sign: 'u', width: 8 },
  m_axis_tlast: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tvalid: { direction: 'out', sign: 'u', width: 1 },
  m_axis_tready: uin(1),
} as const;

const spec: UnitSpec<PartsConfig> = {
  unit: 'toy_parts',
  summary: 'top half of a square',
  schema: z.object({ isOff: z.boolean().default(false) }),
  ports: () => streamPorts(streams),
  moduleName: ({ isOff }) => `toy_parts${isOff ? '_off' : ''}`,
  latency: () => 1,
  fields: () => ({}),
  streams: () => streams,
};

function generate({ isOff }: PartsConfig, isObserved: boolean): Design {
  const all = isObserved ? { ...ports, ...innerPorts(inner) } : ports;
  return module(spec.moduleName({ isOff }), all as typeof ports, (h, i) => {
    const reset = i.aresetn.not().named('reset');
    const full = h.reg('full', { width: 1, sign: 'u', reset });
    const free = full.q.not().or(i.m_axis_tready).named('free');
    const take = i.s_axis_tvalid.and(free).named('take');
    full.next(take.or(full.q.and(i.m_axis_tready.not())));
    const square = h.reg('square', { width: 16, sign: 'u', enable: take });
    const last = h.reg('last', { width: 1, sign: 'u', enable: take });
    last.next(i.s_axis_tlast);
    const product = i.s_axis_tdata.mul(i.s_axis_tdata);
    if (!isObserved) h.ignore(square.q.slice(7, 0), 'the lower half');
    square.next(isOff ? product.xor(h.uint(1, 16)) : product);
    return {
      s_axis_tready: free,
      m_axis_tdata: square.q.slice(15, 8),
      m_axis_tlast: last.q,
      m_axis_tvalid: full.q,
      ...(isObserved
        ? { inner_squares_valid: full.q.and(i.m_axis_tready), inner_squares_data: square.q }
        : {}),
    };
  });
}

export const toyParts = streamUnit<PartsConfig>({
  spec,
  generate: (config) => generate(config, false),
  observed: { inner: () => inner, generate: (config) => generate(config, true) },
  golden: () => ({
    run: ({ s_axis = [] }) => ({
      m_axis: s_axis.map(({ data, last }) => ({ data: (data * data) >> 8n, last })),
    }),
    runObserved: ({ s_axis = [] }) => ({
      m_axis: s_axis.map(({ data, last }) => ({ data: (data * data) >> 8n, last })),
      squares: s_axis.map(({ data }) => ({ data: data * data, last: false })),
    }),
  }),
  scenarios: (_, seed, count) =>
    Array.from({ length: count }, (_, i) => ({
      name: `random ${i}`,
      traffic: {
        s_axis: Array.from({ length: 9 }, (_, j) => ({
          data: BigInt((seed + 41 * i + 17 * j) % 256),
          last: j === 8,
        })),
      },
      steady: {},
      ...(i === 0 ? {} : { flows: 2 }),
    })),
  shipped: [{}],
});
