import { describe, expect, it } from 'vitest';
import { expSoftmaxArithmetic } from '../../src/golden/exp_softmax.ts';
import { unpack } from '../../src/golden/lib/lanes.ts';
import { readScores, softmaxRow } from '../../src/golden/lib/softmax_row.ts';
import { golden, log2SoftmaxArithmetic } from '../../src/golden/log2_softmax.ts';
import { scenarios as expScenarios } from '../../src/scenarios/exp_softmax.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { exactRows, laneEdgeRows } from '../../src/scenarios/lib/softmax_exact.ts';
import { scenarios } from '../../src/scenarios/log2_softmax.ts';
import { expSoftmaxShape, expSoftmaxSpec } from '../../src/spec/exp_softmax.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { log2SoftmaxSpec, log2SoftmaxStreams, resultBits } from '../../src/spec/log2_softmax.ts';

const configOf = (options: object) => parseConfig(log2SoftmaxSpec, options);
const shapes = [
  { rowLength: 4, scoreBits: 8, fractionBits: 2 },
  { rowLength: 7 },
  { rowLength: 2, scoreBits: 24, fractionBits: 0 },
  { rowLength: 8, schedule: 'online', lanes: 2, scoreBits: 10, fractionBits: 9 },
  { schedule: 'online', scores: 'base2' },
];

describe('scenarios of the softmax units', () => {
  it.each(shapes)('fit the stream and name every corner once: %o', (options) => {
    const config = configOf(options);
    const drawn = scenarios(config, 7, 23);
    const bits = BigInt(config.lanes * (config.scoreBits + 1));
    expect(log2SoftmaxStreams(config).s_axis?.dataBits).toBeGreaterThanOrEqual(Number(bits));
    for (const { traffic } of drawn)
      for (const { data } of traffic.s_axis ?? []) expect(data >= 0n && data >> bits === 0n).toBe(true);
    expect(new Set(drawn.map(({ name }) => name)).size).toBe(drawn.length);
    expect(drawn.every(({ traffic }) => (traffic.s_axis ?? []).length > 0)).toBe(true);
  });

  it('give as many random rows as asked for', () => {
    for (const count of [0, 1, 3, 23]) {
      const random = scenarios(configOf({}), 7, count).filter(({ name }) => name.startsWith('random'));
      expect(random.flatMap(({ traffic }) => traffic.s_axis ?? [])).toHaveLength(count);
    }
  });

  it('follow from the seed', () => {
    const config = configOf({ rowLength: 4 });
    expect(scenarios(config, 3, 9)).toEqual(scenarios(config, 3, 9));
    expect(scenarios(config, 3, 9)).not.toEqual(scenarios(config, 4, 9));
  });

  it('try every mask of a short row, and reach every result', () => {
    const config = configOf({ rowLength: 4, codeBits: 3 });
    const drawn = scenarios(config, 1, 0);
    const masks = drawn
      .flatMap(({ traffic }) => traffic.s_axis ?? [])
      .map(({ data }) => readScores(config, data).map((score) => (score === null ? 0 : 1)));
    expect(new Set(masks.map(String)).size).toBe(16);
    const results = drawn
      .flatMap(({ traffic, steady }) => golden(config).run(traffic, steady).m_axis ?? [])
      .flatMap(({ data }) => unpack(data, resultBits(config), 4));
    expect(new Set(results)).toEqual(new Set([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]));
  });

  it('online: end rows of every length, with tlast and without', () => {
    const config = configOf({ schedule: 'online', rowLength: 16, lanes: 4 });
    const drawn = scenarios(config, 1, 50);
    const outputs = drawn.map(({ traffic, steady }) => ({
      given: traffic.s_axis ?? [],
      results: golden(config).run(traffic, steady).m_axis ?? [],
    }));
    const lengths = new Set<number>();
    for (const { given, results } of outputs) {
      // Every scenario ends with a whole row.
      expect(results).toHaveLength(given.length);
      let start = 0;
      results.forEach(({ last }, i) => {
        if (!last) return;
        lengths.add(i + 1 - start);
        start = i + 1;
      });
    }
    expect([...lengths].sort()).toEqual([1, 2, 3, 4]);
    expect(outputs.some(({ given, results }) => results.some(({ last }, i) => last && !given[i]?.last))).toBe(
      true,
    );
  });

  it('hold pairs of rows on both sides of a change of codes', () => {
    const config = configOf({ rowLength: 4, scoreBits: 8, fractionBits: 3, codeBits: 2 });
    const edges = scenarios(config, 5, 4).find(({ name }) => name === 'edges between results');
    const beats = edges?.traffic.s_axis ?? [];
    const codes = (golden(config).run({ s_axis: beats }, {}).m_axis ?? []).map(({ data }) => data);
    expect(beats.length).toBeGreaterThan(64);
    expect(codes.filter((code, i) => i > 0 && code !== codes[i - 1]).length).toBeGreaterThan(
      beats.length / 3,
    );
  });

  it.each([
    { rowLength: 5, approximation: 'pow2' },
    { rowLength: 8, schedule: 'online', lanes: 2, scores: 'base2' },
  ])('bring sums to both sides of a change: %o', (options) => {
    const config = configOf({ scoreBits: 16, fractionBits: 8, codeBits: 4, ...options });
    const arithmetic = log2SoftmaxArithmetic(config);
    const { rows } = exactRows(config, arithmetic, random(3), 64);
    const scores = rows.map((row) => row.map((score) => (score === undefined ? null : BigInt(score))));
    const beats = (row: readonly (bigint | null)[]) =>
      Array.from({ length: row.length / config.lanes }, (_, beat) =>
        row.slice(beat * config.lanes, (beat + 1) * config.lanes),
      );
    const codes = scores.map((row) => softmaxRow(config, arithmetic, beats(row)));
    expect(rows.length).toBeGreaterThan(60);
    // Most of them differ in one score alone, and in the code of one that is the same in both.
    const pairs = scores.filter((row, i) => {
      const next = scores[i + 1] ?? [];
      const moved = row.filter((score, lane) => score !== next[lane]).length;
      return (
        row.length === next.length &&
        moved === 1 &&
        row.some((score, lane) => score === next[lane] && codes[i]?.[lane] !== codes[i + 1]?.[lane])
      );
    });
    expect(pairs.length).toBeGreaterThan(rows.length / 4);
  });

  it('put every score beside a change of its own code', () => {
    const config = configOf({ rowLength: 16, codeBits: 4 });
    const arithmetic = log2SoftmaxArithmetic(config);
    const { rows } = laneEdgeRows(config, arithmetic, random(3), 20);
    const besides = rows.flatMap((row) => {
      const scores = row.map((score) => (score === undefined ? null : BigInt(score)));
      const codes = softmaxRow(config, arithmetic, [scores]);
      return scores.flatMap((score, lane) => {
        if (score === null) return [];
        const moved = [-1n, 1n].map((by) => softmaxRow(config, arithmetic, [scores.with(lane, score + by)]));
        return [moved.some((other) => other[lane] !== codes[lane])];
      });
    });
    expect(besides.length).toBeGreaterThan(100);
    // The greatest score and those that complete the sum stand anywhere.
    expect(besides.filter(Boolean).length).toBeGreaterThan(besides.length / 2);
  });

  it('look up every reciprocal of the baseline', () => {
    const config = parseConfig(expSoftmaxSpec, { rowLength: 4, scores: 'base2', range: 3 });
    const { sumBits, reciprocalIndexBits } = expSoftmaxShape(config);
    const arithmetic = expSoftmaxArithmetic(config);
    const found = expScenarios(config, 1, 4).find(({ name }) => name.startsWith('every reciprocal'));
    const entries = (found?.traffic.s_axis ?? []).map(({ data }) => {
      const scores = readScores(config, data).flatMap((score) => (score === null ? [] : [score]));
      const [top = 0n] = scores.toSorted((x, y) => (x < y ? 1 : -1));
      const sum = scores.reduce((all, x) => all + arithmetic.power((top - x) * arithmetic.factor), 0n);
      const binade = sum.toString(2).length - 1;
      expect(binade).toBeGreaterThanOrEqual(sumBits);
      return Number(((sum - (1n << BigInt(binade))) << BigInt(reciprocalIndexBits)) >> BigInt(binade));
    });
    expect(new Set(entries).size).toBeGreaterThan(0.9 * 2 ** reciprocalIndexBits);
  });

  it('are those of the baseline too', () => {
    const config = configOf({ rowLength: 8, schedule: 'online', lanes: 4 });
    const { approximation: _, sumBits: __, codeBits: ___, outputFractionBits: ____, ...row } = config;
    // Of results as fine as the baseline's, all rows are at an edge.
    const isEdge = (name: string) =>
      [
        'edges between results',
        'gauges of the sum',
        'every power in every lane',
        'sums on both sides of a change',
        'every score at an edge',
      ].includes(name) || name.startsWith('sums close');
    const common = scenarios(config, 5, 10).filter(({ name }) => !isEdge(name));
    const own = expScenarios({ ...row, range: 15, output: 'fixed' }, 5, 10);
    expect(own.filter(({ name }) => !isEdge(name))).toEqual(common);
  });
});
