import { bf16 } from '../../formats/float.ts';
import type { CoreShape } from '../../spec/lib/core.ts';
import type { BlockPlan, QueryPlan } from './core.ts';
import { anyFloat, bf16Code, floatAt } from './floats.ts';
import type { Random } from './random.ts';

/** What a core's weights and values look like. */
export interface CoreNumbers {
  readonly shape: CoreShape;
  /** Binary logarithm of a usual weight. */
  readonly weightLog: number;
  /** A row of weights, packed. */
  readonly weights: (draw: Random) => bigint;
  /** A row of V, packed. */
  readonly values: (draw: Random) => bigint;
  /** A row of V near zero: results of few bits, of which rounding drops little. */
  readonly smallValues?: (draw: Random) => bigint;
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Activations near 2^base, fewer the further off, and one in `outlierIn` far above. */
export function activations(
  draw: Random,
  { blockSize }: CoreShape,
  base: number,
  outlierIn: number,
): bigint[] {
  return times(blockSize, () => {
    if (draw.oneIn(40)) return 0n;
    let exponent = base;
    while (draw.oneIn(2)) exponent--;
    if (draw.oneIn(outlierIn)) exponent += draw.between(2, 8);
    return floatAt(draw, bf16, exponent);
  });
}

export interface QueryKind {
  readonly blocks: number;
  /** Exponent of the largest usual activation. */
  readonly base?: number;
  /** Precision of each block; drawn unless given. */
  readonly wide?: boolean;
  /** Largest usual score; drawn unless given. */
  readonly scoreLog?: number;
  /** One score in so many is masked; none unless given. */
  readonly maskedIn?: number;
}

/** A query whose scores lie in a sensible range: the scale undoes what activations, weights and their number make. */
export function query(draw: Random, numbers: CoreNumbers, kind: QueryKind): QueryPlan {
  const { shape, weightLog } = numbers;
  const { blocks: count, base = draw.between(-6, 6), maskedIn } = kind;
  const blocks = times(
    count,
    (): BlockPlan => ({
      codes: activations(draw, shape, base, 20),
      wide: kind.wide ?? draw.oneIn(2),
    }),
  );
  const sumLog = base - 1 + weightLog + Math.log2(shape.blockSize * count) / 2;
  const scoreLog = kind.scoreLog ?? draw.between(-1, 3);
  const exponent = Math.round(scoreLog - sumLog);
  const rows = times(shape.rowLength, () => ({
    weights: times(count, () => numbers.weights(draw)),
    scale: floatAt(draw, bf16, exponent),
    takesPart: maskedIn === undefined || !draw.oneIn(maskedIn),
    value: numbers.values(draw),
  }));
  return {
    blocks,
    weights: (block, row) => rows[row]?.weights[block] ?? 0n,
    scale: (row) => rows[row]?.scale ?? 0n,
    takesPart: (row) => rows[row]?.takesPart ?? false,
    value: (row) => rows[row]?.value ?? 0n,
  };
}

/** The query with other blocks. */
export const withBlocks = (
  plan: QueryPlan,
  change: (block: BlockPlan, at: number) => BlockPlan,
): QueryPlan => ({ ...plan, blocks: plan.blocks.map(change) });

/** The block with one activation replaced. */
export const withCode = (block: BlockPlan, lane: number, code: bigint): BlockPlan => ({
  ...block,
  codes: block.codes.map((old, i) => (i === lane ? code : old)),
});

export interface NamedQueries {
  readonly name: string;
  readonly queries: readonly QueryPlan[];
}

const NOT_FINITE = [0x7f80n, 0xff80n, 0x7fc0n];

/** A block with NaN or an infinity first, in the middle or last, between queries that have none. */
function notFinite(draw: Random, numbers: CoreNumbers): NamedQueries[] {
  const { blockSize } = numbers.shape;
  return NOT_FINITE.map((code, i) => ({
    name: `not finite ${i}`,
    queries: [
      query(draw, numbers, { blocks: 1 }),
      withBlocks(query(draw, numbers, { blocks: 3 }), (block, at) =>
        at === i ? withCode(block, draw.between(0, blockSize - 1), code) : block,
      ),
      query(draw, numbers, { blocks: 2 }),
    ],
  }));
}

/** A query of which no block is finite, so long that a reset in the middle of it is likely, behind one that is. */
const longNotFinite = (draw: Random, numbers: CoreNumbers): NamedQueries => ({
  name: 'long and not finite',
  queries: [
    query(draw, numbers, { blocks: 1 }),
    withBlocks(query(draw, numbers, { blocks: 16 }), (block) =>
      withCode(block, draw.between(0, numbers.shape.blockSize - 1), draw.pick(NOT_FINITE)),
    ),
  ],
});

/** Short queries one behind another, some of them not finite: as many at once in a core as it holds. */
const crowds = (draw: Random, numbers: CoreNumbers): NamedQueries[] =>
  times(6, (i) => ({
    name: `many short queries ${i}`,
    queries: times(8, () => {
      const plain = query(draw, numbers, { blocks: 1 });
      if (draw.oneIn(2)) return plain;
      const lane = draw.between(0, numbers.shape.blockSize - 1);
      return withBlocks(plain, (block) => withCode(block, lane, draw.pick(NOT_FINITE)));
    }),
  }));

/** Outliers far above the rest, up to the largest numbers there are, and down to the least. */
function giants(draw: Random, numbers: CoreNumbers): NamedQueries {
  const { blockSize } = numbers.shape;
  const exponents = [12, 15, 16, 30, 127, -126];
  return {
    name: 'giant outliers',
    queries: exponents.map((exponent) => {
      const plain = query(draw, numbers, { blocks: 1, base: 0 });
      return withBlocks(plain, (block) =>
        withCode(block, draw.between(0, blockSize - 1), bf16Code(draw.oneIn(2), exponent, 0xd3)),
      );
    }),
  };
}

/** Queries that bring a core to its corners. */
export function cornerQueries(draw: Random, numbers: CoreNumbers): NamedQueries[] {
  const one = (kind: QueryKind): QueryPlan => query(draw, numbers, kind);
  const plain = one({ blocks: 1 });
  const second = numbers.shape.rowLength - 1;
  return [
    { name: 'one block', queries: [plain] },
    { name: 'several blocks', queries: [one({ blocks: 5 })] },
    { name: 'queries in a row', queries: [1, 3, 1, 1, 2, 1].map((blocks) => one({ blocks })) },
    {
      name: 'both precisions',
      queries: [false, true].flatMap((wide) => [
        one({ blocks: 2, wide }),
        withBlocks(one({ blocks: 4 }), (block, at) => ({ ...block, wide: (at % 2 === 0) === wide })),
      ]),
    },
    ...notFinite(draw, numbers),
    {
      name: 'all masked',
      queries: [plain, { ...one({ blocks: 2 }), takesPart: () => false }, one({ blocks: 1 })],
    },
    {
      name: 'one score',
      queries: [0, second].map((row) => ({ ...one({ blocks: 1 }), takesPart: (at: number) => at === row })),
    },
    {
      name: 'zeros',
      queries: [
        withBlocks(one({ blocks: 2 }), (block) => ({ ...block, codes: block.codes.map(() => 0n) })),
        { ...one({ blocks: 1 }), weights: () => 0n },
        { ...one({ blocks: 1 }), scale: () => 0n },
        { ...one({ blocks: 1 }), value: () => 0n },
      ],
    },
    giants(draw, numbers),
    longNotFinite(draw, numbers),
    ...crowds(draw, numbers),
    {
      name: 'saturated scores',
      queries: [one({ blocks: 1, scoreLog: 20 }), one({ blocks: 2, scoreLog: 9 })],
    },
    { name: 'scales of any kind', queries: [{ ...one({ blocks: 1 }), scale: () => anyFloat(draw, bf16) }] },
  ];
}

/** One to three queries, scores masked now and then. */
export const randomQueries = (draw: Random, numbers: CoreNumbers): QueryPlan[] =>
  times(draw.between(1, 3), () =>
    query(draw, numbers, {
      blocks: draw.between(1, 3),
      ...(draw.oneIn(2) ? { maskedIn: draw.between(2, 6) } : {}),
    }),
  );
