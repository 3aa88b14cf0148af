import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  acceptedCores,
  type CoreRow,
  coresText,
  parseCores,
  ratedCores,
} from '../../src/report/core_rows.ts';
import { compareCores } from '../../src/report/site/changes.ts';

const path = new URL('../../docs/results/cores.json', import.meta.url).pathname;
const text = readFileSync(path, 'utf8');
const all = parseCores(text, path);
const rows = all.filter(({ size, library }) => size === 'small' && library === 'osu018_stdcells');
const [bf16, int4, opal] = rows as [CoreRow, CoreRow, CoreRow];

it('are committed with every part of a core, and with ratios that follow from their figures', () => {
  expect([bf16, int4, opal].map(({ label }) => label)).toEqual(['bf16', 'bf16 x INT4', 'OPAL W4A4']);
  for (const { area, parts, label } of all)
    expect(Math.abs(parts.reduce((sum, part) => sum + part.area, 0) - area), label).toBeLessThan(0.01);
  const { ratios } = ratedCores(rows).find(({ label }) => label === 'OPAL W4A4')!;
  expect(ratios).toEqual([
    { against: 'bf16', area: bf16.area / opal.area, energy: bf16.energy!.perQuery / opal.energy!.perQuery },
    {
      against: 'bf16 x INT4',
      area: int4.area / opal.area,
      energy: int4.energy!.perQuery / opal.energy!.perQuery,
    },
  ]);
});

it('are the same bytes whatever their order', () => {
  expect(coresText(all)).toBe(text);
  expect(coresText(all.toReversed())).toBe(text);
});

it('have no energy ratio where the clocks differ, and none in another library or size', () => {
  const slower = { ...int4, energy: { ...int4.energy!, period: 70 } };
  const [, , rated] = ratedCores([{ ...bf16, library: 'a' }, slower, opal]);
  expect(rated?.ratios).toEqual([{ against: 'bf16 x INT4', area: int4.area / opal.area, energy: null }]);
  expect(ratedCores([{ ...bf16, size: 'full' }, opal]).flatMap(({ ratios }) => ratios)).toEqual([]);
});

it('are refused when somebody has changed them', () => {
  const refused = (changed: string, why: RegExp) =>
    expect(() => parseCores(changed, 'cores.json')).toThrow(why);
  refused('{', /E_SWEEP_FILE {2}not a JSON object/);
  refused('{"cores": [{}]}', /E_SWEEP_FILE {2}not cores: cores\.0\.size/);
  // The ratios no longer follow.
  refused(text.replace(`"area": ${opal.area},`, '"area": 100000,'), /E_SWEEP_FILE {2}the file was changed/);
});

it('are held against committed ones, and take their place', () => {
  expect(compareCores(rows, rows)).toEqual({ compared: rows.length, changes: [] });
  const larger = { ...opal, area: opal.area * 1.06, leastPeriod: opal.leastPeriod * 1.04 };
  const { compared, changes } = compareCores(rows, [larger]);
  expect(compared).toBe(1);
  expect(changes.map(({ module, figure }) => [module, figure])).toEqual([[opal.module, 'area']]);
  expect(acceptedCores(rows, [larger])).toHaveLength(rows.length);
  expect(compareCores([bf16], [opal])).toEqual({ compared: 0, changes: [] });
});
