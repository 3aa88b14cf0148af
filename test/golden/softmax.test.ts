import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeExpSoftmax,
  golden as expSoftmax,
  expSoftmaxRow,
  powerTable,
  probabilityOf,
  reciprocalTable,
} from '../../src/golden/exp_softmax.ts';
import { pack, unpack } from '../../src/golden/lib/lanes.ts';
import { readScores, type Score, writeScores } from '../../src/golden/lib/softmax_row.ts';
import type { Beat } from '../../src/golden/lib/stream.ts';
import { describeLog2Softmax, golden, log2SoftmaxRow } from '../../src/golden/log2_softmax.ts';
import { expSoftmaxShape, expSoftmaxSpec } from '../../src/spec/exp_softmax.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { type Log2SoftmaxConfig, log2SoftmaxSpec, resultBits } from '../../src/spec/log2_softmax.ts';
import { exactPowerEntries, log2Rows, powerEntries, reciprocalEntries } from '../tables/softmax.ts';

const small = { rowLength: 4, scoreBits: 8, fractionBits: 2 };
const log2Of = (options: object) => parseConfig(log2SoftmaxSpec, { ...small, ...options });
const expOf = (options: object) => parseConfig(expSoftmaxSpec, { ...small, ...options });

const beat = (config: Log2SoftmaxConfig, scores: readonly (number | 'x')[], last: boolean): Beat => ({
  data: writeScores(
    config,
    // A masked score is the greatest there is, so that looking at it would show.
    scores.map((score) => (score === 'x' ? 2n ** BigInt(config.scoreBits - 1) - 1n : BigInt(score))),
    scores.map((score) => score !== 'x'),
  ),
  last,
});

describe('log2_softmax by hand', () => {
  it.each(log2Rows)('$why', ({ options, beats, results }) => {
    const config = log2Of(options);
    const s_axis = beats.map((scores, i) => beat(config, scores, i === beats.length - 1));
    const { m_axis } = golden(config).run({ s_axis }, {});
    expect(m_axis?.map(({ data }) => unpack(data, resultBits(config), config.lanes).map(Number))).toEqual(
      results,
    );
    expect(m_axis?.map(({ last }) => last)).toEqual(s_axis.map(({ last }) => last));
  });
});

describe('rows on the streams', () => {
  it('reads scores as two, masks above them', () => {
    const config = log2Of({});
    expect(readScores(config, 0b1011_00000001_10000000_01111111_11111111n)).toEqual([-1n, 127n, null, 1n]);
    expect(writeScores(config, [-1n, 127n, -128n, 1n], [true, true, false, true])).toBe(
      0b1011_00000001_10000000_01111111_11111111n,
    );
  });

  it('parallel: every beat is a row, tlast goes through', () => {
    const config = log2Of({ scores: 'base2' });
    const s_axis = [false, true, false].map((last) => beat(config, [0, 0, 'x', 'x'], last));
    const { m_axis = [] } = golden(config).run({ s_axis }, {});
    expect(m_axis).toEqual([false, true, false].map((last) => ({ data: pack([1n, 1n, 15n, 15n], 4), last })));
  });

  it('online: a row ends with tlast or when it is full, and a row without its end gives nothing', () => {
    const config = log2Of({ scores: 'base2', schedule: 'online', lanes: 2 });
    const s_axis = [true, false, false, false].map((last) => beat(config, [0, 'x'], last));
    const { m_axis = [] } = golden(config).run({ s_axis }, {});
    expect(m_axis.map(({ last }) => last)).toEqual([true, false, true]);
    expect(m_axis.map(({ data }) => data)).toEqual([0xf0n, 0xf1n, 0xf1n]);
    expect(golden(config).run({}, {})).toEqual({ m_axis: [] });
  });

  it('are described as numbers', () => {
    const config = log2Of({ output: 'fractional' });
    expect(describeLog2Softmax(config, 's_axis', beat(config, [1, -4, 'x', 127], true))).toBe(
      '0.25 -1 - 31.75',
    );
    expect(describeLog2Softmax(config, 'm_axis', { data: 0xff_10_08_01n, last: true })).toBe(
      '0.0625 0.5 1 15.9375',
    );
    const table = expOf({ output: 'bf16' });
    expect(describeExpSoftmax(table, 'm_axis', { data: 0x3f80_3e80_0000n, last: true })).toBe('0 0.25 1 0');
  });
});

const approximations = ['pow2', 'mitchell', 'mitchell_plus'] as const;
const anyRow = fc.record({
  approximation: fc.constantFrom(...approximations),
  scores: fc.constantFrom('natural', 'base2'),
  values: fc.array(fc.option(fc.integer({ min: -2000, max: 2000 }), { freq: 4 }), {
    minLength: 8,
    maxLength: 8,
  }),
});
const wide = { rowLength: 8, scoreBits: 16, fractionBits: 6 };
const asScores = (values: readonly (number | null)[]): Score[] =>
  values.map((value) => (value === null ? null : BigInt(value)));

describe('what softmax is', () => {
  it('does not see what is added to all scores: parallel any amount, online whole binades of base2 scores', () => {
    const inBase2 = anyRow.filter(({ scores }) => scores === 'base2');
    const shifted = (values: readonly (number | null)[], by: number) =>
      asScores(values.map((value) => (value === null ? null : value + by)));
    fc.assert(
      fc.property(anyRow, fc.integer({ min: -9999, max: 9999 }), ({ values, ...options }, by) => {
        const config = parseConfig(log2SoftmaxSpec, { ...wide, ...options });
        expect(log2SoftmaxRow(config, [shifted(values, by)])).toEqual(
          log2SoftmaxRow(config, [asScores(values)]),
        );
      }),
    );
    fc.assert(
      fc.property(inBase2, fc.integer({ min: -99, max: 99 }), ({ values, ...options }, by) => {
        const config = parseConfig(log2SoftmaxSpec, { ...wide, ...options, schedule: 'online', lanes: 4 });
        const beats = (row: Score[]) => [row.slice(0, 4), row.slice(4)];
        expect(log2SoftmaxRow(config, beats(shifted(values, 64 * by)))).toEqual(
          log2SoftmaxRow(config, beats(asScores(values))),
        );
      }),
    );
  });

  it('does not see the order of the scores (parallel), nor of a beat (online)', () => {
    fc.assert(
      fc.property(anyRow, fc.boolean(), ({ values, ...options }, online) => {
        const schedule = online ? { schedule: 'online', lanes: 8 } : {};
        const config = parseConfig(log2SoftmaxSpec, { ...wide, ...options, ...schedule });
        const results = log2SoftmaxRow(config, [asScores(values)]);
        expect(log2SoftmaxRow(config, [asScores(values.toReversed())])).toEqual(results.toReversed());
      }),
    );
  });

  it('gives greater scores no greater exponent', () => {
    fc.assert(
      fc.property(anyRow, ({ values, ...options }) => {
        const config = parseConfig(log2SoftmaxSpec, { ...wide, ...options, output: 'fractional' });
        const results = log2SoftmaxRow(config, [asScores(values)]);
        const order = values
          .flatMap((value, i) => (value === null ? [] : [{ value, result: results[i]! }]))
          .sort((a, b) => a.value - b.value);
        for (let i = 1; i < order.length; i++) expect(order[i - 1]!.result >= order[i]!.result).toBe(true);
      }),
    );
  });
});

describe('exp_softmax', () => {
  it('has the tables of powers and reciprocals', () => {
    const shape = expSoftmaxShape(expOf({}));
    const powers = powerTable(shape);
    expect(powers).toHaveLength(128);
    for (const [a, entry] of powerEntries) expect(powers[a], `power ${a}`).toBe(BigInt(entry));
    expect(powerTable(expSoftmaxShape(expOf({ scores: 'base2', fractionBits: 3 }))).map(Number)).toEqual([
      ...exactPowerEntries,
    ]);
    const reciprocals = reciprocalTable(shape);
    expect(reciprocals).toHaveLength(256);
    for (const [b, entry] of reciprocalEntries) expect(reciprocals[b], `reciprocal ${b}`).toBe(BigInt(entry));
  });

  it('halves between two equal scores: T = 257, S = 2 * 257/256, b = 1, r = 509, q = 130813 / 2^18', () => {
    expect(expSoftmaxRow(expOf({}), [[5n, null, 5n, null]])).toEqual([2093008n, 0n, 2093008n, 0n]);
    expect(expSoftmaxRow(expOf({ output: 'bf16' }), [[5n, null, 5n, null]])).toEqual([
      0x3effn,
      0n,
      0x3effn,
      0n,
    ]);
  });

  it('gives a lone element the most there is, and a row without elements nothing', () => {
    // T = 257, S = 257/256: b = 1, r = 509: 130813 / 2^17 = 0.998; a table without the 1/2: 256 * 511 / 2^17.
    const lone = [[null, 5n, null, null]];
    expect(expSoftmaxRow(expOf({}), lone)).toEqual([0n, 4186016n, 0n, 0n]);
    const exact = expOf({ scores: 'base2', range: 3 });
    expect(expSoftmaxRow(exact, lone)).toEqual([0n, 1022n, 0n, 0n]);
    expect(expSoftmaxRow(exact, [[null, null, null, null]])).toEqual([0n, 0n, 0n, 0n]);
  });

  it('weighs what lies more than 2^X binades below as nothing', () => {
    // range 3, a sum of 10 fraction bits: X = 4, so I = -16 counts and I = -17 does not. Steps of a quarter: 64 and 65.
    const config = expOf({ scores: 'base2', range: 3, output: 'bf16' });
    const [, at, below] = expSoftmaxRow(config, [[0n, -64n, -65n, null]]).map((p) =>
      probabilityOf(config, p),
    );
    expect(at).toBeGreaterThan(2 ** -17);
    expect(below).toBe(0);
  });

  it('online: the sum is shifted as the maximum grows', () => {
    // M = 0, T = 256: S = 1; M = 2: S = 1/4 + 1 = 1.25, b = 64, r = round(512 / 1.251953) = 409.
    const config = expOf({ scores: 'base2', schedule: 'online', lanes: 2, output: 'bf16' });
    const results = expSoftmaxRow(config, [
      [0n, null],
      [8n, null],
    ]);
    // 409 / 512 = 0.7988 -> 1.1001100 (truncated 1.5977 = 204/128) * 2^-1; a quarter of it.
    expect(results.map((p) => probabilityOf(config, p))).toEqual([204 / 1024, 0, 204 / 256, 0]);
    const beats = [beat(config as never, [0, 'x'], false), beat(config as never, [8, 'x'], true)];
    const { m_axis = [] } = expSoftmax(config).run({ s_axis: beats }, {});
    expect(m_axis.map(({ data, last }) => [unpack(data, 16, 2), last])).toEqual([
      [results.slice(0, 2), false],
      [results.slice(2), true],
    ]);
  });
});
