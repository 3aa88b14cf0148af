import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { subjectOf } from '../../src/report/execution.ts';
import { type CoreShape, coreGroups } from '../../src/spec/lib/core.ts';
import { cyclesPerQuery } from './core_rate.ts';
import { describeUnit } from './lib.ts';

const small = { blockSize: 8, rows: 2, rowLength: 4, headSize: 2, lanes: 2 };
const QUERIES = 10;

/** Shapes and numbers of blocks in which each stage in turn is the slowest. */
const bounds: readonly [string, Partial<CoreShape>, number][] = [
  ['activations', {}, 2],
  ['weights', { lanes: 8 }, 3],
  ['rows of V', { lanes: 8 }, 1],
  ['results', { lanes: 8, headSize: 7 }, 3],
  ['weights and activations', { lanes: 4 }, 3],
  ['all of them', { lanes: 4, headSize: 4 }, 2],
];

/** Regression of the small configurations of a core, and its rate. */
export function describeCore(unit: string, options: Readonly<Record<string, unknown>>): void {
  describeUnit(unit, { only: ({ blockSize }) => blockSize === small.blockSize, cases: 200 });

  describe(`${unit}: cycles per query in steady state are those of the slowest stage`, () => {
    it.each(bounds)('%s', (_, change, blocks) => {
      const shape = { ...small, ...change };
      const entry = findUnit(unit).configure({ ...shape, ...options });
      const full = { ...shape, scoreBits: 16, fractionBits: 8 };
      const { blockSize, lanes, rowLength, headSize } = shape;
      const slowest = Math.max(blocks * coreGroups(full), (blocks * blockSize) / lanes, rowLength, headSize);
      const cycles = cyclesPerQuery(subjectOf(entry), full, blocks, QUERIES);
      expect(cycles).toEqual(Array.from({ length: QUERIES - 1 }, () => slowest));
    });
  });
}
