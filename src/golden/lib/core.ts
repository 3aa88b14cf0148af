import { type CoreShape, coreGroups } from '../../spec/lib/core.ts';
import { FP32_BITS } from '../../spec/lib/float.ts';
import type { Values } from './golden.ts';
import { pack, unpack } from './lanes.ts';
import { type Score, writeScores } from './softmax_row.ts';
import type { Beat, StreamModel, Traffic } from './stream.ts';

/** One block of a query and the weights it meets. */
export interface CoreBlock {
  /** bf16 bits, blockSize of them. */
  readonly codes: readonly bigint[];
  /** `s_axis_tuser` of the block's first beat. */
  readonly user: bigint;
  /** Weights of each of the rowLength rows, packed. */
  readonly weights: readonly bigint[];
}

/** Everything one query takes from its streams. */
export interface CoreQuery {
  readonly blocks: readonly CoreBlock[];
  /** bf16 bits, one per score. */
  readonly scales: readonly bigint[];
  readonly takesPart: readonly boolean[];
  /** Beats of V, one per score. */
  readonly values: readonly bigint[];
}

/** What leaves for a query: bf16 bits, headSize of them, and `m_axis_tuser`. */
export interface CoreAnswer {
  readonly values: readonly bigint[];
  readonly user?: bigint;
  /** What passes inside, by name, in order. */
  readonly inner: Readonly<Record<string, readonly bigint[]>>;
}

/** What passes inside both cores for a query, all numbers as bits: see `coreInner`. */
export function coreInnerTransfers(
  shape: CoreShape,
  query: CoreQuery,
  inside: {
    /** fp32 bits of every row's sum. */
    readonly sums: readonly bigint[];
    readonly scores: readonly bigint[];
    readonly weights: readonly bigint[];
    readonly weightBits: number;
    readonly values: readonly bigint[];
    readonly valueSumBits: number;
  },
): Readonly<Record<string, readonly bigint[]>> {
  const { rows, scoreBits } = shape;
  const weights = chunks(inside.weights, rows);
  return {
    sums: chunks(inside.sums, rows).map((beat) => pack(beat, FP32_BITS)),
    scores: chunks(inside.scores, rows).map((beat, i) =>
      writeScores({ lanes: rows, scoreBits }, beat, query.takesPart.slice(i * rows, (i + 1) * rows)),
    ),
    weights: weights.map(
      (beat, i) =>
        pack(beat, inside.weightBits) |
        (BigInt(i === weights.length - 1) << BigInt(rows * inside.weightBits)),
    ),
    values: [pack(inside.values, inside.valueSumBits)],
  };
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.floor(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Blocks of each query that has its end: tlast on the last beat of a block. */
function blocksOf({ blockSize, lanes }: CoreShape, beats: readonly Beat[]): Omit<CoreBlock, 'weights'>[][] {
  const queries: Omit<CoreBlock, 'weights'>[][] = [];
  let open: Omit<CoreBlock, 'weights'>[] = [];
  for (const block of chunks(beats, blockSize / lanes)) {
    const codes = block.flatMap(({ data }) => unpack(data, 16, lanes));
    open.push({ codes, user: block[0]?.user ?? 0n });
    if (block.at(-1)?.last !== true) continue;
    queries.push(open);
    open = [];
  }
  return queries;
}

/** The queries for which everything has come. */
export function coreQueries(shape: CoreShape, weightBits: number, traffic: Traffic): CoreQuery[] {
  const { blockSize, rows, rowLength } = shape;
  const groups = coreGroups(shape);
  const perBlock = chunks(traffic.w_axis ?? [], groups).map((beats) =>
    beats.flatMap(({ data }) => unpack(data, blockSize * weightBits, rows)),
  );
  const perQuery = chunks(traffic.c_axis ?? [], groups);
  const rowsOfV = chunks(traffic.v_axis ?? [], rowLength);
  const queries: CoreQuery[] = [];
  let first = 0;
  for (const [at, blocks] of blocksOf(shape, traffic.s_axis ?? []).entries()) {
    const weights = perBlock.slice(first, first + blocks.length);
    const scales = perQuery[at];
    const values = rowsOfV[at];
    if (weights.length < blocks.length || scales === undefined || values === undefined) break;
    first += blocks.length;
    queries.push({
      blocks: blocks.map((block, i) => ({ ...block, weights: weights[i] ?? [] })),
      scales: scales.flatMap(({ data }) => unpack(data, 16, rows)),
      takesPart: scales.flatMap(({ data }) =>
        unpack(data >> BigInt(16 * rows), 1, rows).map((bit) => bit === 1n),
      ),
      values: values.map(({ data }) => data),
    });
  }
  return queries;
}

/** The scores of a query as a softmax takes them: `rows` a beat, masked ones null. */
export const scoreBeats = (
  { rows }: CoreShape,
  { takesPart }: CoreQuery,
  scores: readonly bigint[],
): Score[][] =>
  chunks(
    scores.map((score, i) => (takesPart[i] === true ? score : null)),
    rows,
  );

/** A core on its streams, given what it makes of one query. A query that lacks anything gives nothing, nor do later ones. */
export const coreModel = (
  shape: CoreShape,
  weightBits: number,
  answer: (query: CoreQuery, steady: Values) => CoreAnswer,
): StreamModel => {
  const runObserved = (traffic: Traffic, steady: Values): Traffic => {
    const answers = coreQueries(shape, weightBits, traffic).map((query) => answer(query, steady));
    const m_axis = answers.flatMap(({ values, user }) =>
      values.map((data, i) => ({
        data,
        last: i === values.length - 1,
        ...(user === undefined ? {} : { user }),
      })),
    );
    const names = Object.keys(answers[0]?.inner ?? {});
    const inner = names.map((name) => [
      name,
      answers.flatMap((one) => (one.inner[name] ?? []).map((data) => ({ data, last: false }))),
    ]);
    return { m_axis, ...Object.fromEntries(inner) };
  };
  return {
    runObserved,
    run(traffic, steady) {
      const { m_axis = [] } = runObserved(traffic, steady);
      return { m_axis };
    },
  };
};
