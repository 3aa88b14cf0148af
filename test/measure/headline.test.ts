import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import { measureArea } from '../../src/report/area.ts';
import { operandKind } from '../../src/report/baselines.ts';

/**
 * The claims of the README at 32 lanes and a 32-bit accumulator, one structural seed each (seeds are within 1 % of each
 * other, the margins here are wider): `subbyte area --seeds 5` prints the medians.
 */
const lanes = 32;
const configurations = {
  baughWooley: ['int_dot', { architecture: 'baugh_wooley' }],
  booth: ['int_dot', { architecture: 'booth' }],
  boothRecoded: ['int_dot', { architecture: 'booth', recoded: true }],
  dint: ['dint_dot', { architecture: 'zero_skip' }],
  dintRecoded: ['dint_dot', { architecture: 'zero_skip', recoded: true }],
} as const;
type Name = keyof typeof configurations;

async function perLane(library: CellLibrary, name: Name): Promise<number> {
  const [unit, options] = configurations[name];
  const entry = findUnit(unit).configure({ ...options, lanes });
  const row = await measureArea(
    { label: name, kind: operandKind(entry), entry },
    { library, engine: 'pinned', seeds: 1 },
  );
  return row.perLane;
}

async function measure(library: CellLibrary): Promise<Record<Name, number>> {
  const names = Object.keys(configurations) as Name[];
  const entries: [Name, number][] = [];
  for (const name of names) entries.push([name, await perLane(library, name)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function holds(area: Record<Name, number>): void {
  console.log(
    Object.entries(area)
      .map(([name, value]) => `${name} ${value.toFixed(1)}`)
      .join(', '),
  );
  expect(Math.min(area.baughWooley, area.booth) / area.dint).toBeGreaterThan(1.7);
  expect(area.boothRecoded / area.dintRecoded).toBeGreaterThan(1.7);
  expect(area.baughWooley / area.dintRecoded).toBeGreaterThan(1.93);
}

const sky130 = fileURLToPath(
  new URL('../../../shared/liberty/sky130_fd_sc_hd__tt_025C_1v80.lib.gz', import.meta.url),
);

describe('area of a lane, dINT4 against INT8, every netlist simulated', () => {
  afterAll(closePinned);

  it('osu018', async () => {
    holds(await measure(namedLibrary('osu018')));
  }, 900_000);

  it.runIf(existsSync(sky130))(
    'sky130, where its Liberty file stands beside the project',
    async () => {
      const area = await measure(libraryFromFile(sky130));
      holds(area);
      expect(Math.min(area.baughWooley, area.booth, area.boothRecoded)).toBeLessThan(1450);
    },
    900_000,
  );
});
