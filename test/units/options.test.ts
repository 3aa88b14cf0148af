import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.ts';
import { drawSubjects, isDrawn } from './draws.ts';

/** What holds for the options of every unit, on configurations that nobody chose. */

const draws = 400;

describe.each(catalog.filter(isDrawn).map((unit) => [unit.unit, unit] as const))(
  'options of %s',
  (_, unit) => {
    const entries = drawSubjects(unit, draws, 1).map(({ entry }) => entry);

    it('are drawn widely enough', () => {
      expect(entries.length).toBeGreaterThan(draws / 4);
    });

    it('when settled are taken as they are', () => {
      for (const { config, module } of entries) {
        const again = unit.configure(config);
        expect(again.config).toEqual(config);
        expect(again.module).toBe(module);
      }
    });
  },
);
