import type { CatalogEntry } from '../catalog_unit.ts';
import { expProbabilities, log2Exponents, log2Result, type RowFunction } from '../formats/softmax.ts';
import { random } from '../scenarios/lib/random.ts';
import { type ExpSoftmaxConfig, expSoftmaxSpec } from '../spec/exp_softmax.ts';
import type { SoftmaxRow } from '../spec/lib/softmax_row.ts';
import { type Log2SoftmaxConfig, log2SoftmaxSpec } from '../spec/log2_softmax.ts';
import { expBound, log2Bound } from './softmax_bound.ts';
import { expOf, log2Of } from './softmax_config.ts';
import { type Column, textTable } from './text_table.ts';

/** Worst and mean over the elements whose exact probability is at least 2^-range. */
export interface ErrorFigures {
  readonly elements: number;
  readonly worst: number;
  readonly mean: number;
}

/** Errors of one kind: over every pair of scores (parallel only), over drawn rows, and what no row exceeds. */
export interface ErrorSet {
  readonly pairs: ErrorFigures | null;
  readonly sampled: ErrorFigures;
  readonly bound: number;
}

/** How far one configuration is from the exact softmax of its scores. */
export interface SoftmaxError {
  readonly unit: 'log2_softmax' | 'exp_softmax';
  readonly module: string;
  /** Binades of probability over which errors count. */
  readonly range: number;
  readonly rows: number;
  readonly seed: number;
  /** |probability / exact - 1|, before a result is rounded (log2_softmax: 2^-y; exp_softmax: its result). */
  readonly relative: ErrorSet;
  /** |result + log2(exact)| in binades; null for probabilities. */
  readonly binades: ErrorSet | null;
}

class Tally {
  elements = 0;
  private sum = 0;
  private worst = 0;
  add(error: number): void {
    this.elements++;
    this.sum += error;
    if (error > this.worst) this.worst = error;
  }
  figures(): ErrorFigures {
    const { elements, sum, worst } = this;
    return { elements, worst, mean: elements === 0 ? 0 : sum / elements };
  }
}

/** One configuration made ready: rows in, -log2 of the probabilities out. */
interface Subject {
  readonly row: SoftmaxRow;
  readonly range: number;
  /** Fraction bits of the sum: an element further below the maximum leaves it as it is. */
  readonly sumBits: number;
  readonly exponents: RowFunction;
  /** The result as a number of binades, or null where there is none. */
  readonly rounded: ((y: number) => number) | null;
}

/** Adds the errors of one row. */
function compare(
  subject: Subject,
  scores: Int32Array,
  y: Float64Array,
  relative: Tally,
  binades: Tally,
): void {
  const { row, range, rounded } = subject;
  const unit = 2 ** -row.fractionBits * (row.scores === 'natural' ? Math.LOG2E : 1);
  let top = scores[0] as number;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += 2 ** ((score - top) * unit);
  const logarithm = Math.log2(sum);
  subject.exponents(scores, y);
  for (let i = 0; i < scores.length; i++) {
    const exact = (top - (scores[i] as number)) * unit + logarithm;
    if (exact > range) continue;
    const got = y[i] as number;
    relative.add(Math.abs(2 ** (exact - got) - 1));
    if (rounded !== null) binades.add(Math.abs(rounded(got) - exact));
  }
}

/** Every pair of scores: all differences from 0 to where the lesser one neither counts nor enters the sum. */
function pairs(subject: Subject): readonly [Tally, Tally] {
  const { scoreBits, fractionBits, scores } = subject.row;
  const binade = 2 ** fractionBits * (scores === 'natural' ? Math.LN2 : 1);
  const depth = Math.max(subject.range, subject.sumBits + 1);
  const most = Math.min(2 ** scoreBits - 1, Math.ceil(depth * binade));
  const tallies = [new Tally(), new Tally()] as const;
  const scratch = new Float64Array(2);
  for (let d = 0; d <= most; d++) compare(subject, Int32Array.of(0, -d), scratch, ...tallies);
  return tallies;
}

/** Normal draws: the middles of 4096 equally likely intervals, the tails at +-3.6. */
function normalDraws(): Float64Array {
  const density = Array.from({ length: 72_001 }, (_, i) => Math.exp(-0.5 * ((i - 36_000) / 10_000) ** 2));
  const total = density.reduce((sum, value) => sum + value, 0);
  const draws = new Float64Array(4096);
  let seen = 0;
  let at = 0;
  density.forEach((value, i) => {
    seen += value / total;
    for (; at < 4096 && seen >= (at + 0.5) / 4096; at++) draws[at] = (i - 36_000) / 10_000;
  });
  return draws;
}

/** Full rows of normal scores; each row has a spread of its own, 1/8 to 8, equally likely in every octave. */
function sampled(subject: Subject, rows: number, seed: number): readonly [Tally, Tally] {
  const { rowLength, scoreBits, fractionBits } = subject.row;
  const draw = random(seed);
  const normal = normalDraws();
  const limit = 2 ** (scoreBits - 1);
  const scores = new Int32Array(rowLength);
  const scratch = new Float64Array(rowLength);
  const tallies = [new Tally(), new Tally()] as const;
  for (let row = 0; row < rows; row++) {
    const spread = 2 ** (fractionBits + draw.between(-3000, 3000) / 1000);
    for (let i = 0; i < rowLength; i++) {
      const score = Math.round((normal[draw.between(0, 4095)] as number) * spread);
      scores[i] = Math.min(limit - 1, Math.max(-limit, score));
    }
    compare(subject, scores, scratch, ...tallies);
  }
  return tallies;
}

function measured(subject: Subject, rows: number, seed: number) {
  const both = subject.row.schedule === 'parallel' ? pairs(subject) : null;
  const drawn = sampled(subject, rows, seed);
  return (kind: 0 | 1, bound: number): ErrorSet => ({
    pairs: both?.[kind].figures() ?? null,
    sampled: drawn[kind].figures(),
    bound,
  });
}

/** Errors of a `log2_softmax`, `rows` drawn rows. */
export function log2SoftmaxError(config: Log2SoftmaxConfig, rows: number, seed: number): SoftmaxError {
  const numbers = log2Of(config);
  const range = 2 ** config.codeBits - 1;
  const set = measured(
    {
      row: config,
      range,
      sumBits: config.sumBits,
      exponents: log2Exponents(numbers),
      rounded: (y) => log2Result(numbers, y) / 2 ** config.outputFractionBits,
    },
    rows,
    seed,
  );
  const bound = log2Bound(numbers, config.rowLength);
  const module = log2SoftmaxSpec.moduleName(config);
  const errors = { relative: set(0, bound.before), binades: set(1, bound.after) };
  return { unit: 'log2_softmax', module, range, rows, seed, ...errors };
}

/** Errors of an `exp_softmax`, `rows` drawn rows. */
export function expSoftmaxError(config: ExpSoftmaxConfig, rows: number, seed: number): SoftmaxError {
  const { range } = config;
  const numbers = expOf(config);
  const probabilities = expProbabilities(numbers);
  const exponents: RowFunction = (scores, out) => {
    probabilities(scores, out);
    for (let i = 0; i < out.length; i++) out[i] = -Math.log2(out[i] as number);
  };
  const set = measured(
    { row: config, range, sumBits: numbers.sumBits, exponents, rounded: null },
    rows,
    seed,
  );
  const module = expSoftmaxSpec.moduleName(config);
  const relative = set(0, expBound(numbers, config.rowLength));
  return { unit: 'exp_softmax', module, range, rows, seed, relative, binades: null };
}

export const isSoftmax = ({ unit }: CatalogEntry): boolean =>
  unit === 'log2_softmax' || unit === 'exp_softmax';

/** Errors of a unit of the catalog for which `isSoftmax` holds, `rows` drawn rows. */
export function softmaxErrorOf({ unit, config }: CatalogEntry, rows: number, seed: number): SoftmaxError {
  // The catalog completes the configuration of a unit by that unit's schema.
  if (unit === 'log2_softmax') return log2SoftmaxError(config as unknown as Log2SoftmaxConfig, rows, seed);
  return expSoftmaxError(config as unknown as ExpSoftmaxConfig, rows, seed);
}

const percent = (value: number | undefined): string =>
  value === undefined ? '-' : `${(100 * value).toFixed(2)} %`;
const binades = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));

/** A table of errors: before rounding in percent, after it in binades; behind them what else is known of each. */
export function softmaxErrorTable<Row extends SoftmaxError>(
  errors: readonly Row[],
  further: readonly Column<Row>[] = [],
): string {
  const columns: readonly Column<Row>[] = [
    { title: 'module', cell: ({ module }) => module },
    { title: 'pairs worst', cell: ({ relative }) => percent(relative.pairs?.worst), right: true },
    { title: 'mean', cell: ({ relative }) => percent(relative.pairs?.mean), right: true },
    { title: 'rows worst', cell: ({ relative }) => percent(relative.sampled.worst), right: true },
    { title: 'mean', cell: ({ relative }) => percent(relative.sampled.mean), right: true },
    { title: 'never above', cell: ({ relative }) => percent(relative.bound), right: true },
    { title: 'code worst', cell: (error) => binades(error.binades?.sampled.worst), right: true },
    { title: 'mean', cell: (error) => binades(error.binades?.sampled.mean), right: true },
    { title: 'never above', cell: (error) => binades(error.binades?.bound), right: true },
    ...further,
  ];
  return textTable(errors, columns);
}
