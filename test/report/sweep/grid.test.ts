import { expect, it } from 'vitest';
import { expandGrid, parseGrid } from '../../../src/report/sweep/grid.ts';

const grid = (units: unknown, more: object = {}) =>
  parseGrid({ units, libraries: ['nand2'], ...more }, 'grid.json');

it('is every combination of options, in every library, at every clock', () => {
  const { points, refused } = expandGrid(
    grid([{ unit: 'int_mul', vary: { weightBits: [3, 4], activationBits: [4, 8] } }], {
      libraries: ['nand2', 'osu018'],
      clocks: ['relaxed', 2],
    }),
    'grid.json',
  );
  expect(points).toHaveLength(16);
  expect(refused).toEqual([]);
  expect(new Set(points.map(({ entry }) => entry.module)).size).toBe(4);
  expect(points.slice(0, 2).map(({ library, clock }) => [library, clock])).toEqual([
    ['nand2', 'relaxed'],
    ['nand2', 2],
  ]);
});

it('tells which combinations a unit refuses, and why', () => {
  const { points, refused } = expandGrid(
    grid([{ unit: 'int_mul', vary: { architecture: ['portable', 'booth'], recoded: [true] } }]),
    'grid.json',
  );
  expect(points.map(({ entry }) => entry.module)).toEqual(['int_mul_w8a8_booth_recoded']);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.why).toContain('recoded');
});

it.each([
  [[{ unit: 'int_mul', vary: { wieghtBits: [3] } }], /E_SWEEP_GRID {2}int_mul has no option 'wieghtBits'/],
  [[{ unit: 'int_mull' }], /E_UNIT/],
  [[], /E_SWEEP_GRID/],
  [[{ unit: 'int_mul', vary: { weightBits: [] } }], /E_SWEEP_GRID {2}'units.0.vary.weightBits'/],
  [[{ unit: 'int_mul', vary: { weightBits: [99] } }], /no combination of options is legal/],
  [[{ unit: 'int_mul', values: {} }], /E_SWEEP_GRID/],
])('refuses %j by name', (units, message) => {
  expect(() => expandGrid(grid(units), 'grid.json')).toThrow(message);
});
