import { describe, expect, it } from 'vitest';
import { pack } from '../../src/golden/lib/lanes.ts';
import { unpackOpalRecord } from '../../src/golden/lib/opal_record.ts';
import { golden } from '../../src/golden/opal_quantize.ts';
import { scenarios } from '../../src/scenarios/opal_quantize.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { opalQuantizeRecord, opalQuantizeSpec } from '../../src/spec/opal_quantize.ts';
import { type OpalTable, opalTables } from '../tables/opal.ts';

const configOf = ({ outliers, bits, window, eg }: OpalTable, lanes: number) =>
  parseConfig(opalQuantizeSpec, {
    blockSize: 4,
    outliers,
    elementBits: bits,
    lanes,
    twoLevel: eg !== undefined,
    ...(window === undefined ? {} : { window }),
  });

const beats = (codes: readonly number[], lanes: number) =>
  Array.from({ length: codes.length / lanes }, (_, i) => ({
    data: pack(codes.slice(i * lanes, (i + 1) * lanes).map(BigInt), 16),
    last: false,
  }));

describe('MX-OPAL blocks worked out by hand', () => {
  it.each(opalTables)('$name', (table) => {
    for (const lanes of [1, 2, 4]) {
      const config = configOf(table, lanes);
      const steady = { eg: BigInt(table.eg ?? 0) };
      const { m_axis } = golden(config).run({ s_axis: beats(table.codes, lanes) }, steady);
      expect(m_axis).toHaveLength(1);
      const record = unpackOpalRecord(opalQuantizeRecord(config), m_axis![0]!.data, config.twoLevel);
      expect(record).toEqual({
        elements: table.elements.map(BigInt),
        outliers: table.kept.map(([code, lane]) => ({ code: BigInt(code), lane })),
        exponent: BigInt(table.offset ?? table.exponent),
        invalid: table.invalid === true,
      });
    }
  });
});

describe('the stream', () => {
  const first = opalTables[0]!;

  it('has the record bit by bit: elements, bf16, lane, E, invalid', () => {
    const config = configOf(first, 4);
    const { m_axis } = golden(config).run({ s_axis: beats(first.codes, 4) }, {});
    // 3 | 1 << 2 above the outlier 0x42c0 and the elements 0, 1, -6, 2.
    expect(m_axis![0]!.data).toBe(0x0742c001a2n);
    expect(opalQuantizeSpec.ports(config)).toMatchObject({ m_axis_tdata: { width: 48 } });
  });

  it('looks at tlast on the last beat of a block only, and gives no record for what has none', () => {
    const config = configOf(first, 2);
    const [a, b] = beats(first.codes, 2);
    const traffic = [
      { ...a!, last: true },
      { ...b!, last: false },
      { ...a!, last: false },
      { ...b!, last: true },
      { ...a!, last: true },
    ];
    const { m_axis } = golden(config).run({ s_axis: traffic }, {});
    expect(m_axis!.map(({ last }) => last)).toEqual([false, true]);
  });

  it('left-aligns narrow elements, and takes the precision of the first beat', () => {
    const options = { blockSize: 4, outliers: 1, elementBits: 4, wideBits: 7, lanes: 2 };
    const config = parseConfig(opalQuantizeSpec, options);
    const [a, b] = beats(first.codes, 2);
    const traffic = [
      { ...a!, user: 0n },
      { ...b!, user: 1n },
      { ...a!, user: 1n },
      { ...b!, user: 0n },
    ];
    const { m_axis } = golden(config).run({ s_axis: traffic }, {});
    const records = m_axis!.map(({ data }) => unpackOpalRecord(opalQuantizeRecord(config), data, false));
    // Both say 1, -3, 1/2 in steps of 1/16.
    expect(records.map(({ elements }) => elements)).toEqual([
      [16n, -48n, 8n, 0n],
      [16n, -48n, 8n, 0n],
    ]);
    expect(m_axis!.map(({ user }) => user)).toEqual([0n, 1n]);
  });
});

describe('scenarios', () => {
  const configs = [
    {},
    { blockSize: 4, outliers: 1, lanes: 1 },
    { blockSize: 32, outliers: 0, elementBits: 8 },
    { blockSize: 8, outliers: 7, elementBits: 3, wideBits: 5, twoLevel: true, window: 'unlimited' },
  ];
  it.each(configs)('%j: legal traffic under names of its own, the same for a seed', (options) => {
    const config = parseConfig(opalQuantizeSpec, options);
    const all = scenarios(config, 7, 3);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(scenarios(config, 7, 3)).toEqual(all);
    expect(scenarios(config, 8, 3)).not.toEqual(all);
    const { s_axis, m_axis } = opalQuantizeSpec.streams!(config);
    for (const { traffic, steady } of all) {
      for (const { data } of traffic.s_axis!) expect(data < 1n << BigInt(s_axis!.dataBits)).toBe(true);
      for (const { data } of golden(config).run(traffic, steady).m_axis!)
        expect(data < 1n << BigInt(m_axis!.dataBits)).toBe(true);
      expect(Object.keys(steady)).toEqual(config.twoLevel ? ['eg'] : []);
    }
  });

  it('reach every distance of the window, invalid blocks, and elements at both bounds', () => {
    const config = parseConfig(opalQuantizeSpec, { blockSize: 8, outliers: 1 });
    const layout = opalQuantizeRecord(config);
    const records = scenarios(config, 1, 200).flatMap(({ traffic, steady }) =>
      golden(config)
        .run(traffic, steady)
        .m_axis!.map(({ data }) => unpackOpalRecord(layout, data, false)),
    );
    const above = records.map(
      ({ outliers, exponent }) => (Number(outliers[0]!.code >> 7n) & 255) - 127 - Number(exponent),
    );
    expect(new Set(above.filter((d) => d >= 0))).toEqual(new Set(Array.from({ length: 16 }, (_, i) => i)));
    expect(records.some(({ invalid }) => invalid)).toBe(true);
    const elements = new Set(records.flatMap((record) => record.elements));
    expect(elements).toEqual(new Set(Array.from({ length: 15 }, (_, i) => BigInt(i - 7))));
  });
});
