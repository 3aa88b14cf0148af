import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { libraryFromText } from '../../src/measure/liberty/load.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { int8Baselines, operandKind } from '../../src/report/baselines.ts';
import {
  type EnergyConditions,
  type EnergyRow,
  energyRatios,
  energySetup,
  measureEnergy,
} from '../../src/report/energy.ts';
import { energyHeading, energyLegend, energyTable } from '../../src/report/energy_table.ts';

const conditions: EnergyConditions = {
  library: namedLibrary('osu018'),
  engine: 'pinned',
  seeds: 1,
  period: 20e-9,
  stimulus: 'gaussian',
  stationary: 'weights',
  cycles: 300,
  seed: 1,
  model: null,
};
const entry = findUnit('dint_mac').configure({ architecture: 'zero_skip', accumulatorBits: 20 });
const candidate = { label: 'dINT4', kind: operandKind(entry), entry };
const baselines = int8Baselines(entry).filter(({ label }) => /Baugh|Booth$/.test(label));

afterAll(closePinned);

describe('energy of a dINT4 MAC beside INT8', () => {
  const setup = energySetup(conditions);
  let row: EnergyRow;
  let rivals: EnergyRow[];
  beforeAll(async () => {
    row = await measureEnergy(candidate, setup);
    rivals = [];
    for (const one of baselines) rivals.push(await measureEnergy(one, setup));
  }, 600_000);

  test('parts add up, glitches cost, and OpenSTA counts more', () => {
    for (const { glitches, zeroDelay, asOpenSta } of [row, ...rivals]) {
      for (const figure of [glitches, zeroDelay]) {
        const sum = Object.values(figure.groups).reduce((total, group) => total + group.total, 0);
        expect(sum / figure.total).toBeCloseTo(1, 12);
        expect((figure.internal + figure.switching + figure.leakage) / figure.total).toBeCloseTo(1, 12);
      }
      expect(glitches.total).toBeGreaterThan(zeroDelay.total);
      expect(glitches.groups.clock).toEqual(zeroDelay.groups.clock);
      const nets = zeroDelay.groups.inputs.switching + zeroDelay.groups.clock.switching;
      expect(asOpenSta.switching / (zeroDelay.switching - nets)).toBeCloseTo(1, 9);
      expect(asOpenSta.internal).toBeGreaterThan(zeroDelay.internal);
    }
  });

  test('parts of the netlist add up to all but what ports drive', () => {
    const { inputs, clock } = row.glitches.groups;
    const sum = row.parts.reduce((total, part) => total + part.total, 0);
    expect(sum / (row.glitches.total - inputs.total - clock.switching)).toBeCloseTo(1, 9);
    expect(row.parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['tree.add', 'mapped DFFPOSX1']),
    );
    expect(row.parts.filter(({ part }) => part === 'mapped DFFPOSX1')).toMatchObject([{ gates: 20 }]);
  });

  test('dINT4 takes less than INT8; the ratio names the one of least energy', () => {
    const { best, bestLabel, like, naive } = energyRatios(row, rivals);
    const least = rivals.reduce((a, b) => (b.glitches.total < a.glitches.total ? b : a));
    expect(bestLabel).toBe(least.label);
    expect(best).toBeCloseTo(least.glitches.total / row.glitches.total, 12);
    expect(best).toBeGreaterThan(1.2);
    expect(like).toBe(best);
    expect(naive).toBeNull();
    const comparison = { units: [row], baselines: rivals };
    expect(energyTable(comparison)).toContain(`${best!.toFixed(2)}x`);
    expect(energyLegend(comparison, setup.period)).toContain(`least energy is ${bestLabel}`);
    expect(energyHeading(setup, [row])).toContain('clock 20.00 ns');
  });

  test('a longer clock adds leakage alone; the same request gives the same figures', async () => {
    expect(await measureEnergy(candidate, setup)).toEqual(row);
    const { glitches } = await measureEnergy(candidate, { ...setup, period: 40e-9 });
    expect(glitches.leakage / row.glitches.leakage).toBeCloseTo(2, 9);
    expect(glitches.switching).toBeCloseTo(row.glitches.switching, 20);
  });
});

describe('what is refused', () => {
  test('a library without power', () => {
    expect(() => energySetup({ ...conditions, library: namedLibrary('nand2') })).toThrow(
      /E_LIBERTY_NO_POWER/,
    );
  });
  test('a library without a supply voltage, whose nets would cost nothing', () => {
    const { liberty } = conditions.library;
    const text = liberty.text.replace(/nom_voltage.*/, '').replace(/^\s*voltage\s*:.*$/gm, '');
    const library = { ...conditions.library, liberty: libraryFromText(text, 'none.lib') };
    expect(() => energySetup({ ...conditions, library })).toThrow(
      /E_LIBERTY_NO_POWER.*does not say its supply voltage/,
    );
  });
});
