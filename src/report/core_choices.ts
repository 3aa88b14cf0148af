/** A core of a comparison. */
export interface CoreChoice {
  readonly label: string;
  readonly unit: 'opal_core' | 'bf16_core';
  readonly options: Readonly<Record<string, unknown>>;
}

/** `full`: what the project's claims are about; `small`: the same tables in a fraction of the time. */
export const opalSizes = ['full', 'small'] as const;
export type OpalSize = (typeof opalSizes)[number];

const full = { blockSize: 128, rows: 8, rowLength: 64, headSize: 64, lanes: 16 } as const;
const small = { blockSize: 8, rows: 2, rowLength: 4, headSize: 2, lanes: 2 } as const;
const opalOptions = { weights: 'int', routing: 'onehot', sumFraction: 8 } as const;

/** The cores of one size, baselines first. */
export const coreChoices: Readonly<Record<OpalSize, readonly CoreChoice[]>> = {
  full: [
    { label: 'bf16', unit: 'bf16_core', options: full },
    { label: 'bf16 x INT4', unit: 'bf16_core', options: { ...full, weight: 'int', weightBits: 4 } },
    { label: 'bf16 x INT3', unit: 'bf16_core', options: { ...full, weight: 'int', weightBits: 3 } },
    {
      label: 'OPAL W4A4/7',
      unit: 'opal_core',
      options: { ...full, ...opalOptions, weightBits: 4, elementBits: 4, wideBits: 7 },
    },
    {
      label: 'OPAL W3A3/5',
      unit: 'opal_core',
      options: { ...full, ...opalOptions, weightBits: 3, elementBits: 3, wideBits: 5 },
    },
  ],
  small: [
    { label: 'bf16', unit: 'bf16_core', options: small },
    { label: 'bf16 x INT4', unit: 'bf16_core', options: { ...small, weight: 'int', weightBits: 4 } },
    { label: 'OPAL W4A4', unit: 'opal_core', options: { ...small, ...opalOptions, outliers: 1 } },
  ],
};

/** Milliseconds per tool run: trees of 128 lanes take the mapper a quarter of an hour each, the other modules seconds. */
export const coreTimeout = (size: OpalSize, timeoutMs = 300_000): number =>
  timeoutMs * (size === 'full' ? 24 : 1);

/** What a comparison needs to know of a core; energies in one unit, and so the periods. */
interface Comparable {
  readonly label: string;
  readonly unit: string;
  /** Options or the completed configuration. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly area: number;
  readonly energy: { readonly perQuery: number; readonly period: number } | null;
}

/** How many times smaller and thriftier a core is than a baseline. */
export interface CoreRatio {
  readonly against: string;
  readonly area: number;
  /** Null where energy was not measured at one clock. */
  readonly energy: number | null;
}

/** An OPAL core against the core of bf16 weights, and the one whose integer weights are as wide as its own; none for a baseline. */
export function coreRatios(core: Comparable, all: readonly Comparable[]): readonly CoreRatio[] {
  if (core.unit === 'bf16_core') return [];
  const bits = core.config.weightBits ?? 4;
  return all
    .filter(({ unit, config }) => unit === 'bf16_core' && (config.weightBits ?? bits) === bits)
    .map(({ label, area, energy }) => ({
      against: label,
      area: area / core.area,
      energy:
        energy === null || core.energy === null || energy.period !== core.energy.period
          ? null
          : energy.perQuery / core.energy.perQuery,
    }));
}
