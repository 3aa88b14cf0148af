import { describe, expect, it } from 'vitest';
import { expProbabilities, log2Exponents, log2Result, MASKED } from '../../src/formats/softmax.ts';
import { golden as expGolden, probabilityOf } from '../../src/golden/exp_softmax.ts';
import { unpack } from '../../src/golden/lib/lanes.ts';
import { readScores } from '../../src/golden/lib/softmax_row.ts';
import type { Beat } from '../../src/golden/lib/stream.ts';
import { golden } from '../../src/golden/log2_softmax.ts';
import { expOf, log2Of } from '../../src/report/softmax_config.ts';
import { scenarios } from '../../src/scenarios/log2_softmax.ts';
import { expSoftmaxSpec, probabilityBits } from '../../src/spec/exp_softmax.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { SoftmaxRow } from '../../src/spec/lib/softmax_row.ts';
import { log2SoftmaxSpec, resultBits } from '../../src/spec/log2_softmax.ts';

/** Rows of beats, as arrays of scores; results of the same beats. */
function rowsOf(row: SoftmaxRow, beats: readonly Beat[], results: readonly Beat[], bits: number) {
  const rows: { scores: Int32Array; results: bigint[] }[] = [];
  let scores: number[] = [];
  let out: bigint[] = [];
  beats.forEach(({ data }, i) => {
    scores.push(...readScores(row, data).map((score) => (score === null ? MASKED : Number(score))));
    out.push(...unpack(results[i]!.data, bits, row.lanes));
    if (row.schedule === 'online' && !results[i]!.last) return;
    rows.push({ scores: Int32Array.from(scores), results: out });
    scores = [];
    out = [];
  });
  return rows;
}

const rowOptions = [
  { rowLength: 8 },
  { rowLength: 5, scores: 'base2', scoreBits: 8, fractionBits: 7 },
  { rowLength: 16, scoreBits: 24, fractionBits: 2 },
  { rowLength: 8, scoreBits: 24, fractionBits: 20 },
  { rowLength: 8, scores: 'base2', scoreBits: 9, fractionBits: 0 },
  { rowLength: 16, schedule: 'online', lanes: 4 },
  { rowLength: 8, schedule: 'online', lanes: 2, scores: 'base2', scoreBits: 10, fractionBits: 9 },
  { rowLength: 4, schedule: 'online', lanes: 2, scoreBits: 24, fractionBits: 1 },
];

describe('log2_softmax on numbers is the golden model', () => {
  const kinds = ['pow2', 'mitchell', 'mitchell_plus'].flatMap((approximation) => [
    { approximation },
    { approximation, output: 'fractional', outputFractionBits: 8, codeBits: 6, sumBits: 20 },
  ]);
  it.each(rowOptions)('%o', (row) => {
    for (const kind of kinds) {
      const config = parseConfig(log2SoftmaxSpec, { ...row, ...kind });
      const numbers = log2Of(config);
      const exponents = log2Exponents(numbers);
      for (const { name, traffic } of scenarios(config, 11, 100)) {
        const { m_axis = [] } = golden(config).run(traffic, {});
        for (const { scores, results } of rowsOf(config, traffic.s_axis ?? [], m_axis, resultBits(config))) {
          const y = new Float64Array(scores.length);
          exponents(scores, y);
          expect(
            [...y].map((value) => BigInt(log2Result(numbers, value))),
            `${name}: ${scores}`,
          ).toEqual(results);
        }
      }
    }
  });
});

describe('exp_softmax on numbers is the golden model', () => {
  it.each(rowOptions)('%o', (row) => {
    for (const kind of [{}, { output: 'bf16' }, { range: 3 }, { range: 31, output: 'bf16' }]) {
      const config = parseConfig(expSoftmaxSpec, { ...row, ...kind });
      const probabilities = expProbabilities(expOf(config));
      for (const { name, traffic } of scenarios(log2Row(row), 12, 100)) {
        const { m_axis = [] } = expGolden(config).run(traffic, {});
        const bits = probabilityBits(config);
        for (const { scores, results } of rowsOf(config, traffic.s_axis ?? [], m_axis, bits)) {
          const out = new Float64Array(scores.length);
          probabilities(scores, out);
          expect([...out], `${name}: ${scores}`).toEqual(results.map((p) => probabilityOf(config, p)));
        }
      }
    }
  });
});

const log2Row = (row: object) => parseConfig(log2SoftmaxSpec, row);
