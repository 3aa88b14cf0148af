import { writeScores } from '../../golden/lib/softmax_row.ts';
import type { Beat, StreamModel } from '../../golden/lib/stream.ts';
import { rowBeats, type SoftmaxRow } from '../../spec/lib/softmax_row.ts';
import { type Random, random, shuffled } from './random.ts';
import type { StreamScenario } from './scenario.ts';

/** A row of scores, as the numbers on the port; `undefined` is a masked element, whose score is drawn. */
export type Row = readonly (number | undefined)[];

/** Rows under one name. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Least and greatest score, and the score 1. */
export const scoreRange = ({ scoreBits, fractionBits }: SoftmaxRow) => ({
  least: -(2 ** (scoreBits - 1)),
  most: 2 ** (scoreBits - 1) - 1,
  one: 2 ** fractionBits,
});

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** `value` at the places `at`, the rest filled. */
const rowWith = (
  length: number,
  at: (i: number) => boolean,
  value: number | undefined,
  rest: number | undefined,
) => times(length, (i) => (at(i) ? value : rest));

/** Rows of any schedule: full length, named for what is special in them. */
function cornerRows(row: SoftmaxRow): readonly NamedRows[] {
  const { least, most, one } = scoreRange(row);
  const n = row.rowLength;
  const staircase = (step: number): Row => times(n, (i) => Math.max(least, most - Math.round(i * step)));
  return [
    { name: 'all equal', rows: [0, least, most, -1].map((value) => times(n, () => value)) },
    { name: 'k equal, the rest masked', rows: times(n, (k) => rowWith(n, (i) => i <= k, 5, undefined)) },
    { name: 'k equal, the rest far below', rows: times(n, (k) => rowWith(n, (i) => i <= k, most, least)) },
    {
      name: 'ties of the maximum',
      rows: [
        rowWith(n, (i) => i === 0 || i === n - 1, 2 * one, 0),
        rowWith(n, (i) => i < 2, 0, -one),
        rowWith(n, (i) => i >= n - 2, most, most - 1),
        rowWith(n, (i) => i % 2 === 0, least + 1, least),
      ],
    },
    { name: 'one giant', rows: times(n, (k) => rowWith(n, (i) => i === k, most, k % 2 === 0 ? 0 : least)) },
    {
      name: 'fully masked',
      rows: [
        times(n, () => undefined),
        times(n, (i) => -i),
        times(n, () => undefined),
        times(n, () => undefined),
        times(n, () => least),
      ],
    },
    {
      name: 'single element',
      rows: times(n, (k) => rowWith(n, (i) => i === k, [0, least, most][k % 3], undefined)),
    },
    {
      name: 'masks',
      rows: maskPatterns(n).map((mask) => times(n, (i) => (mask(i) ? -(i * one) / 2 : undefined))),
    },
    {
      name: 'extremes',
      rows: [
        rowWith(n, (i) => i % 2 === 0, least, most),
        rowWith(n, (i) => i === n - 1, most - 1, least + 1),
        rowWith(n, (i) => i === 0, 0, least),
      ],
    },
    { name: 'staircases', rows: [1 / 8, 1 / 4, 1 / 2, 1, 2].map((step) => staircase(step * one)) },
  ].map(({ name, rows }) => ({ name, rows: rows.map((r) => r.map((value) => inRange(row, value))) }));
}

const inRange = (row: SoftmaxRow, value: number | undefined): number | undefined => {
  const { least, most } = scoreRange(row);
  return value === undefined ? undefined : Math.min(most, Math.max(least, Math.round(value)));
};

/** Every mask of a short row; of a long one single bits, single gaps, halves and stripes. */
function maskPatterns(n: number): readonly ((i: number) => boolean)[] {
  if (n <= 8) return times(2 ** n, (pattern) => (i) => ((pattern >> i) & 1) === 1);
  const stripes = [1, 2, 4, 8, 16, 32, 64].filter((width) => width < n);
  return [
    ...times(n, (k) => (i: number) => i === k),
    ...times(n, (k) => (i: number) => i !== k),
    ...stripes.flatMap((width) => [0, 1].map((odd) => (i: number) => (Math.floor(i / width) & 1) === odd)),
  ];
}

/**
 * Pairs of scores whose difference stands at or beside a place where 2^-u or a rounding changes its line: quarters of
 * a binade, and (for sums) a power near 1/4, 1/2 and 3/4. The rest of the row is masked.
 */
function borderRows(row: SoftmaxRow): NamedRows {
  const { least, most, one } = scoreRange(row);
  const binade = row.scores === 'natural' ? one * Math.LN2 : one;
  const quarters = [...times(80, (q) => q / 4), Math.log2(4 / 3)];
  const near = quarters.flatMap((u) => times(5, (i) => Math.round(u * binade) + i - 2));
  const differences = [...new Set(near)].filter((d) => d >= 0 && d <= most - least);
  return {
    name: 'segment borders',
    rows: differences.map((d, at) => {
      const top = at % 2 === 0 ? most : Math.min(most, least + d);
      const first = at % row.rowLength;
      const second = (at + 1 + (at % (row.rowLength - 1))) % row.rowLength;
      return times(row.rowLength, (i) => (i === first ? top : i === second ? top - d : undefined));
    }),
  };
}

/**
 * Scores that are greatest beside others a unit of the last place or two away, on both sides of a whole power of two: which of them
 * is taken for the greatest decides the next whole number.
 */
function wholeRows(row: SoftmaxRow, draw: Random): NamedRows {
  const { least, most, one } = scoreRange(row);
  const binade = row.scores === 'natural' ? one * Math.LN2 : one;
  return {
    name: 'greatest scores about a whole power',
    rows: times(128, () => {
      const border = Math.round(draw.between(Math.ceil(least / binade), Math.floor(most / binade)) * binade);
      const below = draw.pick([0, 0, 1, 6]);
      const near = (): number => border + draw.between(-4, 4);
      const far = (): number => border - Math.round((draw.between(1, 4) + below) * binade);
      return times(row.rowLength, () => inRange(row, draw.oneIn(2) ? near() : far()));
    }),
  };
}

/** Rows that only a running maximum sees as special. */
function onlineRows(row: SoftmaxRow): readonly NamedRows[] {
  const { least, most, one } = scoreRange(row);
  const beats = rowBeats(row);
  const { lanes } = row;
  const byBeat = (count: number, value: (beat: number) => number | undefined): Row =>
    times(count * lanes, (i) => inRange(row, value(Math.floor(i / lanes))));
  const growing = (step: number): Row => byBeat(beats, (beat) => least + beat * step);
  const steps = [1, one / 2, one, 3 * one, (most - least) / Math.max(1, beats - 1)];
  const lengths = [
    ...times(beats, (b) => b + 1),
    ...times(beats, () => 1),
    ...times(beats, (b) => beats - b),
  ];
  return [
    {
      name: 'short rows',
      rows: lengths.map((count, k) => times(count * lanes, (i) => ((i * 7 + k) % 5) * one)),
    },
    { name: 'growing maxima', rows: steps.map(growing) },
    { name: 'falling maxima', rows: steps.map((step) => byBeat(beats, (beat) => most - beat * step)) },
    {
      name: 'growth at the end',
      rows: [1, one, 2 * one + 1, 8 * one, most].map((top) =>
        byBeat(beats, (beat) => (beat === beats - 1 ? top : 0)),
      ),
    },
    {
      name: 'growth within beats',
      rows: [one / 4, one].map((step) => times(row.rowLength, (i) => inRange(row, i * step))),
    },
    {
      name: 'masked beats',
      rows: [
        ...times(beats, (masked) => byBeat(beats, (beat) => (beat === masked ? undefined : beat * one))),
        ...times(beats, (only) => byBeat(beats, (beat) => (beat === only ? -one : undefined))),
        ...times(beats, (count) => byBeat(count + 1, () => undefined)),
        byBeat(beats, () => least),
      ],
    },
  ];
}

/** A row of drawn scores about a drawn middle: a spread in units of the last place, and how many are masked. */
function drawnRow(row: SoftmaxRow, draw: Random, spread: number): Row {
  const { least, most } = scoreRange(row);
  const middle = draw.between(least, most);
  const maskedOneIn = draw.pick([0, 0, 2, 10]);
  const count = row.schedule === 'online' ? draw.between(1, rowBeats(row)) * row.lanes : row.rowLength;
  return times(count, () => {
    const drawn = draw.between(-spread, spread) + draw.between(-spread, spread);
    const masked = maskedOneIn > 0 && draw.oneIn(maskedOneIn);
    return masked ? undefined : inRange(row, middle + drawn);
  });
}

/** Rows of drawn spreads, `count` in all, a name for each spread. */
function drawnRows(row: SoftmaxRow, draw: Random, count: number): readonly NamedRows[] {
  const { one, most } = scoreRange(row);
  const all = [1, Math.ceil(one / 2), one, 4 * one, most].map((spread) => Math.min(spread, most));
  const spreads = [...new Set(all)];
  return spreads
    .map((spread, i) => ({
      name: `random rows, spread ${spread / one}`,
      rows: times(Math.ceil((count - i) / spreads.length), () => drawnRow(row, draw, spread)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Beats of rows. Masked scores are drawn. `tlast` ends a row; a row of full length ends without it too, and
 * one of three does.
 */
export function beatsOf(row: SoftmaxRow, rows: readonly Row[], draw: Random): readonly Beat[] {
  const { least, most } = scoreRange(row);
  const { lanes } = row;
  return rows.flatMap((values, at) => {
    const count = Math.ceil(values.length / lanes);
    return times(count, (beat) => {
      const part = times(lanes, (lane) => values[beat * lanes + lane]);
      const scores = part.map((value) => BigInt(value ?? draw.between(least, most)));
      const last = beat === count - 1 && (at % 3 !== 1 || count < rowBeats(row));
      return {
        data: writeScores(
          row,
          scores,
          part.map((value) => value !== undefined),
        ),
        last,
      };
    });
  });
}

/**
 * Pairs of rows that differ in one score by one unit of its last place, and in what leaves the unit for them: whoever adds a
 * last bit too much or too little takes one for the other. Found by halving the distance of two drawn scores.
 */
function edgeRows(row: SoftmaxRow, draw: Random, count: number, codesOf: (values: Row) => string): NamedRows {
  const { one, most } = scoreRange(row);
  const rows = times(count, () => {
    const spread = draw.pick([one, 4 * one, most].map((wide) => Math.min(wide, most)));
    const drawn = drawnRow(row, draw, Math.max(1, spread));
    const at = draw.between(0, drawn.length - 1);
    const withScore = (score: number): Row => drawn.map((value, i) => (i === at ? score : value));
    let [low, high] = [
      drawn[at] ?? 0,
      inRange(row, (drawn[at] ?? 0) + draw.between(-2 * spread, 2 * spread)) ?? 0,
    ];
    const codes = codesOf(withScore(low));
    if (codesOf(withScore(high)) === codes) return [withScore(high)];
    while (Math.abs(high - low) > 1) {
      const middle = Math.trunc((low + high) / 2);
      if (codesOf(withScore(middle)) === codes) low = middle;
      else high = middle;
    }
    return [withScore(low), withScore(high)];
  });
  return { name: 'edges between results', rows: rows.flat() };
}

/**
 * Rows whose sum comes as close as it can, from either side, to a place where the result of the greatest score changes: one score
 * after another is as great as it may be without that, and then a unit of its last place greater. `codeOf` tells the result of a
 * score.
 */
function* closeRows(
  row: SoftmaxRow,
  draw: Random,
  count: number,
  codeOf: (values: Row, at: number) => bigint,
): Generator<NamedRows> {
  const { least, most, one } = scoreRange(row);
  let rows: Row[] = [];
  let top = most;
  // A row of one score has no sum; and a code so coarse that nothing changes it leaves nothing to look for.
  for (let made = 0, turn = 0; row.rowLength > 1 && made < count && turn < count; turn++) {
    const length = row.schedule === 'online' ? draw.between(1, rowBeats(row)) * row.lanes : row.rowLength;
    const order = shuffled(draw, length);
    const [watched, ...others] = order;
    if (watched === undefined || others.length === 0) continue;
    let values: Row = times(length, (place) => (place === watched ? top : undefined));
    // Some that are about as great begin, so that the place looked for is any of those there are.
    const given = draw.between(0, others.length - 1);
    for (const place of others.slice(0, given))
      values = values.with(place, inRange(row, top - draw.between(0, 2 * one)));
    const code = codeOf(values, watched);
    for (const place of others.slice(given)) {
      let [low, high] = [Math.max(least, top - 24 * one), top];
      const isSame = (score: number): boolean => codeOf(values.with(place, score), watched) === code;
      if (!isSame(low)) continue;
      if (isSame(high)) low = high;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (isSame(middle)) low = middle;
        else high = middle;
      }
      const above = values.with(place, high);
      values = values.with(place, low);
      // The closest comes first: what a reset has left behind adds to it.
      rows.unshift(values, above);
    }
    if (rows.length < closeTogether) continue;
    yield { name: `sums close to a change ${made}`, rows };
    made += rows.length;
    rows = [];
    top = draw.pick([most, draw.between(least / 2, most)]);
  }
}

/** Rows with one greatest score that make up a scenario: what a reset leaves behind in one of them meets the first one again. */
const closeTogether = 24;

/** A model of the unit, and the bits of one result. */
export interface EdgeModel {
  readonly model: StreamModel;
  readonly resultBits: number;
}

/** What a unit adds to the rows of any softmax. */
export interface SoftmaxExtras {
  readonly edgesOf?: EdgeModel;
  readonly more?: (draw: Random) => readonly NamedRows[];
}

/** Scores that a random row stands for: rows shorter than this come in larger numbers. */
const scoresPerRow = 64;

/** Rows on both sides of a change of results: of any score, and of the sum. */
function edgesBetween(
  row: SoftmaxRow,
  draw: Random,
  count: number,
  { model, resultBits }: EdgeModel,
): NamedRows[] {
  const results = (values: Row): readonly bigint[] =>
    (model.run({ s_axis: beatsOf(row, [values], draw) }, {}).m_axis ?? []).map(({ data }) => data);
  return [
    edgeRows(row, draw, count, (values) =>
      results(values)
        .map((data) => data.toString(16))
        .join(' '),
    ),
    ...closeRows(row, draw, count, (values, at) => {
      const beat = results(values)[Math.floor(at / row.lanes)] ?? 0n;
      return BigInt.asUintN(resultBits, beat >> BigInt((at % row.lanes) * resultBits));
    }),
  ];
}

/**
 * Named rows of the row's schedule, then `count` random ones of 64 scores, or as many scores in shorter rows: a code of few bits
 * tells little about the sum and the logarithm behind it, so that it takes many rows to tell a wrong one. With `edgesOf`, a
 * model of the unit, as many pairs of rows again that stand on both sides of a change of results.
 */
export function softmaxScenarios(
  row: SoftmaxRow,
  seed: number,
  count: number,
  { edgesOf, more }: SoftmaxExtras = {},
): readonly StreamScenario[] {
  const draw = random(seed);
  // Of its own, so that the other rows are those of a unit without edges.
  const drawEdges = random(seed + 1);
  const rows = count * Math.max(1, Math.floor(scoresPerRow / row.rowLength));
  const named = [
    ...cornerRows(row),
    borderRows(row),
    ...(row.schedule === 'online' ? onlineRows(row) : []),
    wholeRows(row, random(seed + 2)),
    ...drawnRows(row, draw, rows),
    ...(edgesOf === undefined || count === 0 ? [] : edgesBetween(row, drawEdges, rows, edgesOf)),
    ...(count === 0 ? [] : (more?.(random(seed + 3)) ?? [])),
  ];
  return named.map(({ name, rows }) => ({ name, traffic: { s_axis: beatsOf(row, rows, draw) }, steady: {} }));
}
