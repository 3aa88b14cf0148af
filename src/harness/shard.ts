/** Part `index` (from 1) of `count`: every count-th item. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The whole. */
export const wholeShard: Shard = { index: 1, count: 1 };

export const inShard = <T>(items: readonly T[], { index, count }: Shard): readonly T[] =>
  items.filter((_, i) => i % count === index - 1);
