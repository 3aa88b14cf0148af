import { afterAll, describe, expect, it } from 'vitest';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { opalDotArea, opalDotFormats, opalDotTable } from '../../src/report/opal_dot_area.ts';

/** One outlier of 16 lanes: what an outlier costs does not depend on the number of lanes, but for its routing. */
const size = { blockSize: 16, outliers: 1 };

describe('what an outlier costs', () => {
  afterAll(closePinned);

  it('W3A5: its lane and shifter, and its routing, in NAND2 equivalents', async () => {
    const format = opalDotFormats.find(({ label }) => label === 'W3A5');
    if (format === undefined) throw new Error('W3A5 is one of the formats');
    const setup = { library: namedLibrary('nand2'), engine: 'pinned', seeds: 1, cases: 50 } as const;
    const row = await opalDotArea(format, size, setup);
    // In lanes of one element: measured 5.06 and 0.95. Four of them in 128 lanes are 15.8 %.
    const lane = row.without / size.blockSize;
    expect(row.lanes / lane).toBeLessThan(5.15);
    expect(Math.min(row.onehot, row.mux) / lane).toBeLessThan(1.05);
    expect(opalDotTable([row])).toMatch(/^W3A5 .*%\)$/m);
  }, 400_000);
});
