import type { Values } from '../../golden/lib/golden.ts';
import { pack } from '../../golden/lib/lanes.ts';
import type { Beat } from '../../golden/lib/stream.ts';
import { type CoreShape, coreGroups } from '../../spec/lib/core.ts';
import type { Random } from './random.ts';
import type { StreamScenario } from './scenario.ts';

/** One block of a query. */
export interface BlockPlan {
  /** bf16 bits, blockSize of them. */
  readonly codes: readonly bigint[];
  /** `s_axis_tuser`: the wide precision. */
  readonly wide: boolean;
}

/** What one query brings on its streams. */
export interface QueryPlan {
  readonly blocks: readonly BlockPlan[];
  /** Weights of one row for one block, packed. */
  readonly weights: (block: number, row: number) => bigint;
  /** bf16 bits of a score's scale. */
  readonly scale: (row: number) => bigint;
  readonly takesPart: (row: number) => boolean;
  /** A row of V, packed. */
  readonly value: (row: number) => bigint;
}

export interface CoreTraffic {
  readonly shape: CoreShape;
  readonly weightBits: number;
  /** The stream of blocks has a tuser. */
  readonly user: boolean;
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Beats of a query's blocks; tlast and tuser hold anything where they mean nothing. */
function blockBeats({ shape, user }: CoreTraffic, { blocks }: QueryPlan, draw: Random): Beat[] {
  const { blockSize, lanes } = shape;
  const perBlock = blockSize / lanes;
  return blocks.flatMap(({ codes, wide }, block) =>
    times(perBlock, (beat) => ({
      data: pack(codes.slice(beat * lanes, (beat + 1) * lanes), 16),
      last: beat === perBlock - 1 ? block === blocks.length - 1 : draw.oneIn(2),
      ...(user ? { user: beat === 0 ? BigInt(wide) : draw.bits(1) } : {}),
    })),
  );
}

/** Beats of queries on all streams. */
export function coreTraffic(core: CoreTraffic, queries: readonly QueryPlan[], draw: Random) {
  const { shape, weightBits } = core;
  const { blockSize, rows, rowLength } = shape;
  const groups = coreGroups(shape);
  const beat = (data: bigint): Beat => ({ data, last: draw.oneIn(2) });
  const rowsOf = (group: number): number[] => times(rows, (row) => group * rows + row);
  return {
    s_axis: queries.flatMap((query) => blockBeats(core, query, draw)),
    w_axis: queries.flatMap(({ blocks, weights }) =>
      blocks.flatMap((_, block) =>
        times(groups, (group) =>
          beat(
            pack(
              rowsOf(group).map((row) => weights(block, row)),
              blockSize * weightBits,
            ),
          ),
        ),
      ),
    ),
    c_axis: queries.flatMap(({ scale, takesPart }) =>
      times(groups, (group) => {
        const mask = pack(
          rowsOf(group).map((row) => BigInt(takesPart(row))),
          1,
        );
        return beat((mask << BigInt(16 * rows)) | pack(rowsOf(group).map(scale), 16));
      }),
    ),
    v_axis: queries.flatMap(({ value }) => times(rowLength, (row) => beat(value(row)))),
  };
}

/** Queries under a name, with the steady inputs they meet. */
export const coreScenario = (
  core: CoreTraffic,
  draw: Random,
  name: string,
  queries: readonly QueryPlan[],
  steady: Values,
): StreamScenario => ({ name, traffic: coreTraffic(core, queries, draw), steady });

/**
 * Runs that stop before everything of the last query has come: earlier results leave, no more. Each stream is cut
 * where it would wait for ever on what another one lacks.
 */
export function unfinished(
  core: CoreTraffic,
  draw: Random,
  queries: readonly QueryPlan[],
  steady: Values,
): StreamScenario[] {
  const traffic = coreTraffic(core, queries, draw);
  const groups = coreGroups(core.shape);
  const { rowLength } = core.shape;
  const without = (cut: Readonly<Partial<Record<keyof typeof traffic, number>>>) => ({
    ...traffic,
    ...Object.fromEntries(
      Object.entries(cut).map(([stream, beats]) => [
        stream,
        traffic[stream as keyof typeof traffic].slice(0, -beats),
      ]),
    ),
  });
  const cuts = {
    'blocks stop': { s_axis: 1, w_axis: groups, c_axis: groups, v_axis: rowLength },
    'weights stop': { w_axis: 1, c_axis: 1, v_axis: rowLength },
    'scales stop': { c_axis: 1, v_axis: rowLength },
    'values stop': { v_axis: 1 },
  };
  return Object.entries(cuts).map(([name, cut]) => ({ name, traffic: without(cut), steady }));
}
