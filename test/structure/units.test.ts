import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.ts';

const stems = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('a unit has the same stem everywhere', () => {
  const units = catalog.map(({ unit }) => unit).sort();

  it('once in the catalog', () => {
    expect(new Set(units).size).toBe(units.length);
  });

  it.each([
    ['src/spec', '.ts'],
    ['src/generators', '.ts'],
    ['src/golden', '.ts'],
    ['docs/units', '.md'],
  ])('%s', (folder, ending) => {
    expect(stems(folder, ending)).toEqual(units);
  });

  it('test/units', () => {
    expect(stems('test/units', '.test.ts')).toEqual(expect.arrayContaining(units));
  });

  it('every unit ships something, under names of its own', () => {
    const modules = catalog.flatMap((unit) => unit.shipped.map((o) => unit.configure(o).module));
    for (const { shipped } of catalog) expect(shipped.length).toBeGreaterThan(0);
    expect(new Set(modules).size).toBe(modules.length);
  });
});
