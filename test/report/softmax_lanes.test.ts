import { afterAll, describe, expect, it } from 'vitest';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { compareLanes, lanesTable, softmaxLanes } from '../../src/report/softmax_lanes.ts';

describe('softmax lanes', () => {
  afterAll(closePinned);

  it('are compared on the same rows, with the same interface in', () => {
    const lanes = softmaxLanes(8);
    for (const scores of ['natural', 'base2']) {
      const same = lanes.filter((lane) => lane.scores === scores);
      expect(same.filter(({ isBaseline }) => isBaseline).length).toBe(2);
      expect(new Set(same.map(({ entry }) => entry.ports.s_axis_tdata?.width)).size).toBe(1);
      for (const { entry } of same) expect(entry.config.schedule).toBe('parallel');
    }
  });

  it('a lane of mitchell is more than three times smaller than the smallest exp, in rows of two', async () => {
    const wanted = ['exp, fixed point', 'exp, bf16', 'mitchell'];
    const lanes = softmaxLanes(2).filter(
      ({ scores, label }) => scores === 'natural' && wanted.includes(label),
    );
    const setup = { library: namedLibrary('nand2'), engine: 'pinned', seeds: 1, cases: 50 } as const;
    const rows = await compareLanes(lanes, { rows: 50, seed: 1 }, setup);
    const [fixed, bf16, mitchell] = rows;
    // Measured 3.25x: what all lanes share weighs most in rows of two.
    expect(mitchell?.ratio).toBeGreaterThan(3.1);
    expect(Math.max(fixed?.ratio ?? 0, bf16?.ratio ?? 0)).toBe(1);
    for (const { isBaseline, error } of rows)
      if (isBaseline) expect(error.relative.sampled.worst).toBeLessThan(0.02);
    expect(lanesTable(rows).split('\n')[3]).toMatch(/^natural +mitchell +\d+\.\d +3\.\d\dx .* [0-9a-f]{16}$/);
  }, 400_000);
});
