import { describe, expect, it } from 'vitest';
import { expProbabilities, log2Exponents, type RowFunction } from '../../src/formats/softmax.ts';
import { expBound, log2Bound } from '../../src/report/softmax_bound.ts';
import { expOf, log2Of } from '../../src/report/softmax_config.ts';
import { expSoftmaxError, log2SoftmaxError, softmaxErrorTable } from '../../src/report/softmax_error.ts';
import { expSoftmaxSpec } from '../../src/spec/exp_softmax.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { log2SoftmaxSpec } from '../../src/spec/log2_softmax.ts';

const log2 = (options: object) => parseConfig(log2SoftmaxSpec, options);
const exp = (options: object) => parseConfig(expSoftmaxSpec, options);
const rows = 1000;
const seed = 1;

describe('figures by hand', () => {
  // Whole differences d of base-2 scores: S = 1 + 2^-d exactly, log2 of it taken as 0 or as m = 2^-d.
  const whole = { rowLength: 2, scoreBits: 8, fractionBits: 0, scores: 'base2' };

  it('pow2: worst at d = 1, where log2(1.5) is taken as 0', () => {
    const { relative, binades } = log2SoftmaxError(log2({ ...whole, approximation: 'pow2' }), 1, seed);
    expect(relative.pairs?.worst).toBeCloseTo(0.5, 12);
    expect(binades?.pairs?.worst).toBeCloseTo(Math.log2(1.5), 12);
    // d = 0..15; at d = 15 the lesser one, 1 / (2^15 + 1), no longer counts.
    expect(relative.pairs?.elements).toBe(2 * 15 + 1);
  });

  it('mitchell: worst at d = 1, where log2(1.5) is taken as 1/2; codes 1 and 2 for 0.585 and 1.585', () => {
    const { relative, binades } = log2SoftmaxError(log2({ ...whole, approximation: 'mitchell' }), 1, seed);
    expect(relative.pairs?.worst).toBeCloseTo(1.5 / Math.SQRT2 - 1, 12);
    expect(binades?.pairs?.worst).toBeCloseTo(2 - Math.log2(3), 12);
  });
});

const lengths = [2, 16, 64, 128];

describe('mitchell_plus', () => {
  it.each(lengths)('stays within 2 %% before rounding, rows of %i: no row exceeds it', (rowLength) => {
    for (const scores of ['natural', 'base2']) {
      const config = log2({ rowLength, scores, approximation: 'mitchell_plus' });
      const { relative, binades } = log2SoftmaxError(config, rows, seed);
      expect(relative.bound).toBeLessThan(0.02);
      expect(relative.pairs?.worst).toBeLessThanOrEqual(relative.bound);
      expect(relative.sampled.worst).toBeLessThanOrEqual(relative.bound);
      expect(binades?.sampled.worst).toBeLessThanOrEqual(binades?.bound ?? 0);
      expect(binades?.bound).toBeLessThan(0.53);
    }
  });

  it('online too', () => {
    for (const scores of ['natural', 'base2']) {
      const config = log2({ schedule: 'online', scores, approximation: 'mitchell_plus' });
      const { relative } = log2SoftmaxError(config, rows, seed);
      expect(relative.pairs).toBeNull();
      expect(relative.sampled.worst).toBeLessThanOrEqual(relative.bound);
      expect(relative.bound).toBeLessThan(0.02);
    }
  });
});

describe('exp_softmax', () => {
  it('stays within 2 %', () => {
    for (const scores of ['natural', 'base2'])
      for (const schedule of ['parallel', 'online'])
        for (const output of ['fixed', 'bf16']) {
          const { relative, binades } = expSoftmaxError(exp({ scores, schedule, output }), rows, seed);
          expect(relative.sampled.worst).toBeLessThanOrEqual(Math.min(0.02, relative.bound));
          expect(relative.pairs?.worst ?? 0).toBeLessThan(0.02);
          expect(binades).toBeNull();
        }
  });
});

/** Worst error of rows of one greatest score and k equal ones, d below it: where sums lose most. */
function worstOfTwoValues(
  config: { rowLength: number; fractionBits: number; scores: string },
  y: RowFunction,
) {
  const unit = 2 ** -config.fractionBits * (config.scores === 'natural' ? Math.LOG2E : 1);
  let worst = 0;
  for (let k = 1; k < config.rowLength; k++)
    for (let d = 0; d < 14 / unit; d += 3) {
      const scores = new Int32Array(k + 1).fill(-d);
      scores[k] = 0;
      const out = new Float64Array(k + 1);
      y(scores, out);
      const logarithm = Math.log2(1 + k * 2 ** (-d * unit));
      for (const [i, exact] of [[0, d * unit + logarithm] as const, [k, logarithm] as const])
        if (exact <= 15) worst = Math.max(worst, Math.abs(2 ** (exact - out[i]!) - 1));
    }
  return worst;
}

describe('bounds', () => {
  const shapes = ['parallel', 'online'].flatMap((schedule) =>
    ['natural', 'base2'].map((scores) => ({ rowLength: 32, schedule, scores, fractionBits: 5 })),
  );

  it.each(shapes)('hold where sums lose most, and are not far from it: %o', (shape) => {
    for (const approximation of ['pow2', 'mitchell', 'mitchell_plus']) {
      const config = log2({ ...shape, approximation });
      const worst = worstOfTwoValues(config, log2Exponents(log2Of(config)));
      const { before } = log2Bound(log2Of(config), config.rowLength);
      expect(worst).toBeLessThanOrEqual(before);
      expect(worst).toBeGreaterThan(before / 2);
    }
    const config = exp(shape);
    const probabilities = expProbabilities(expOf(config));
    const worst = worstOfTwoValues(config, (scores, out) => {
      probabilities(scores, out);
      out.forEach((p, i) => {
        out[i] = -Math.log2(p);
      });
    });
    expect(worst).toBeLessThanOrEqual(expBound(expOf(config), config.rowLength));
  });

  it('grow when the sum has fewer bits', () => {
    const bounds = [5, 7, 9, 13].map((sumBits) =>
      log2Bound(log2Of(log2({ sumBits, approximation: 'mitchell_plus' })), 64),
    );
    const before = bounds.map((bound) => bound.before);
    expect(before).toEqual(before.toSorted((a, b) => b - a));
    expect(before[0]).toBeGreaterThan(0.5);
  });
});

describe('the table', () => {
  it('shows both figures, and dashes where there is none', () => {
    const text = softmaxErrorTable([
      log2SoftmaxError(log2({ rowLength: 4 }), 10, seed),
      expSoftmaxError(exp({ rowLength: 4, schedule: 'online' }), 10, seed),
    ]);
    const [titles = '', first = '', second = ''] = text.split('\n');
    expect(titles).toContain('never above');
    expect(first).toMatch(/^log2_softmax_n4_s16f8_natural_mitchell_g9_c4( +\d+\.\d\d %){5}( +\d\.\d{3}){3}$/);
    expect(second).toMatch(/^exp_softmax_\S+ +- +-( +\d+\.\d\d %){3} +- +- +-$/);
  });
});
