import { type CoreRow, ratedCores } from '../core_rows.ts';
import { CORE_TARGETS } from './targets.ts';

const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

/** Cores of the headline page: a line per OPAL core and baseline, and the claim's size where nothing of it is there yet. */
export function coreSection(rows: readonly CoreRow[]) {
  const cores = ratedCores(rows);
  const lines = cores.flatMap(({ library, size, label, ratios, leastPeriod }) =>
    ratios.map(({ against, area, energy }) => ({
      library,
      size,
      label,
      against,
      area: verdict(area, CORE_TARGETS.area),
      energy: energy === null ? '-' : verdict(energy, CORE_TARGETS.energy),
      period: leastPeriod.toFixed(2),
      lost: area < 1 || (energy !== null && energy < 1),
    })),
  );
  return {
    cores: lines,
    hasFull: cores.some(({ size }) => size === 'full'),
    coreLosses: lines.filter(({ lost }) => lost),
  };
}

/** A ratio in words that a reader need not compare with anything. */
function verdict(ratio: number, target: number): string {
  if (ratio < 1) return `${times(ratio)}: worse than the baseline`;
  return `${times(ratio)}: ${ratio >= target ? 'reached' : 'not reached'}`;
}
