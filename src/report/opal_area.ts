import { findUnit } from '../catalog.ts';
import type { AreaSetup } from './area.ts';
import { type CoreArea, type CorePart, coreArea, coreParts } from './core_area.ts';
import {
  type OpalDotArea,
  type OpalDotFormat,
  type OpalDotSize,
  opalDotArea,
  opalDotFormats,
  opalDotTable,
} from './opal_dot_area.ts';
import { textTable } from './text_table.ts';

/** A core of a comparison. */
interface CoreChoice {
  readonly label: string;
  readonly unit: 'opal_core' | 'bf16_core';
  readonly options: object;
}

interface OpalQuestion {
  readonly size: OpalDotSize;
  readonly formats: readonly OpalDotFormat[];
  readonly cores: readonly CoreChoice[];
}

const full = { blockSize: 128, rows: 8, rowLength: 64, headSize: 64, lanes: 16 } as const;
const small = { blockSize: 8, rows: 2, rowLength: 4, headSize: 2, lanes: 2 } as const;
const opalOptions = { weights: 'int', routing: 'onehot', sumFraction: 8 } as const;

/** `full`: what the project's claims are about; `small`: the same tables in a fraction of the time. */
export const opalSizes = ['full', 'small'] as const;
export type OpalSize = (typeof opalSizes)[number];

const questions: Readonly<Record<OpalSize, OpalQuestion>> = {
  full: {
    size: { blockSize: 128, outliers: 4 },
    formats: opalDotFormats,
    cores: [
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
  },
  small: {
    size: { blockSize: 8, outliers: 1 },
    formats: opalDotFormats.slice(0, 1),
    cores: [
      { label: 'bf16', unit: 'bf16_core', options: small },
      { label: 'bf16 x INT4', unit: 'bf16_core', options: { ...small, weight: 'int', weightBits: 4 } },
      { label: 'OPAL W4A4', unit: 'opal_core', options: { ...small, ...opalOptions, outliers: 1 } },
    ],
  },
};

/** A core, and how many times smaller it is than each baseline it is compared with. */
export interface ComparedCore extends CoreArea {
  readonly label: string;
  readonly ratios: readonly {
    readonly against: string;
    readonly ratio: number;
    /** Null where energy was not measured at one clock. */
    readonly energy: number | null;
  }[];
}

/** What OPAL costs: outliers in a dot product, and cores part by part. */
export interface OpalAreas {
  readonly dots: readonly OpalDotArea[];
  readonly cores: readonly ComparedCore[];
}

/** Measures one size. Every part's netlist is simulated before it counts. Throws what `measureArea` throws, E_TIMING. */
export async function opalAreas(
  size: OpalSize,
  setup: AreaSetup,
  step: (what: string) => void,
): Promise<OpalAreas> {
  const { size: dot, formats, cores } = questions[size];
  const dots: OpalDotArea[] = [];
  for (const format of formats) {
    step(`opal_dot ${format.label}`);
    dots.push(await opalDotArea(format, dot, setup));
  }
  const measured: (CoreArea & CoreChoice)[] = [];
  for (const core of cores) {
    const entry = findUnit(core.unit).configure(core.options);
    const area = await coreArea(entry, setup, (what) => step(`${core.label}: ${what}`));
    measured.push({ ...area, ...core });
  }
  return { dots, cores: measured.map((core) => compared(core, measured)) };
}

/** Against the core of bf16 weights, and the one of integers as wide as its own. */
function compared(core: CoreArea & CoreChoice, all: readonly (CoreArea & CoreChoice)[]): ComparedCore {
  const { unit, options, ...rest } = core;
  const bits = weightBitsOf(core) ?? 4;
  const baselines = all.filter(
    (other) => other.unit === 'bf16_core' && [undefined, bits].includes(weightBitsOf(other)),
  );
  const ratios = baselines.map(({ label, area, energy }) => ({
    against: label,
    ratio: area / core.area,
    energy:
      energy === null || core.energy === null || energy.period !== core.energy.period
        ? null
        : energy.perQuery / core.energy.perQuery,
  }));
  return { ...rest, ratios: unit === 'bf16_core' ? [] : ratios };
}

const weightBitsOf = ({ options }: CoreChoice): number | undefined =>
  (options as { readonly weightBits?: number }).weightBits;

/** Parts downwards, cores across. */
function coreTable(cores: readonly ComparedCore[]): string {
  const partArea = ({ parts }: ComparedCore, name: CorePart): string => {
    const own = parts.filter(({ part }) => part === name);
    return own.length === 0 ? '-' : own.reduce((sum, { area }) => sum + area, 0).toFixed(0);
  };
  const ratioOf = ({ ratios }: ComparedCore, isPlain: boolean, of: 'ratio' | 'energy'): string => {
    const value = ratios.find(({ against }) => (against === 'bf16') === isPlain)?.[of] ?? null;
    return value === null ? '-' : `${value.toFixed(2)}x`;
  };
  const picojoules = (joules: number | undefined): string =>
    joules === undefined ? '-' : (joules * 1e12).toFixed(1);
  const rows = [
    ...coreParts.map((name) => ({
      title: name as string,
      cell: (core: ComparedCore) => partArea(core, name),
    })),
    { title: 'together', cell: ({ area }: ComparedCore) => area.toFixed(0) },
    { title: 'smaller than bf16', cell: (core: ComparedCore) => ratioOf(core, true, 'ratio') },
    {
      title: 'than bf16 with INT weights as wide',
      cell: (core: ComparedCore) => ratioOf(core, false, 'ratio'),
    },
    { title: 'least period', cell: ({ leastPeriod }: ComparedCore) => leastPeriod.toFixed(2) },
    { title: 'pJ per query', cell: ({ energy }: ComparedCore) => picojoules(energy?.perQuery) },
    { title: 'of it without glitches', cell: ({ energy }: ComparedCore) => picojoules(energy?.zeroDelay) },
    { title: 'less energy than bf16', cell: (core: ComparedCore) => ratioOf(core, true, 'energy') },
    { title: 'than with INT weights as wide', cell: (core: ComparedCore) => ratioOf(core, false, 'energy') },
  ];
  return textTable(rows, [
    { title: 'part', cell: ({ title }) => title },
    ...cores.map((core) => ({
      title: core.label,
      right: true as const,
      cell: ({ cell }: (typeof rows)[number]) => cell(core),
    })),
  ]);
}

export const opalAreaText = ({ dots, cores }: OpalAreas): string => `What outliers add to a dot product

${opalDotTable(dots)}
Shares are of the block without outliers; headline: lanes and shifters with the cheaper routing; fp units stand instead of lanes.

Attention cores, part by part

${coreTable(cores)}
Every part by itself, times how often it stands in the core. Registers and control: the core without its parts. Buffers: what nets with
many readers need. Parts and the buffered whole were simulated against their golden models (${transfersText(cores)}).
pJ per query: five blocks, activations with outliers, at full rate on all streams and a clock of 60 ns, where the library has power tables.
least period: OpenSTA over the whole buffered core, nothing sized. All cores meet a clock of ${commonPeriod(cores)}; the areas are at that clock.
`;

const transfersText = (cores: readonly ComparedCore[]): string =>
  `${Math.min(...cores.map(({ transfers }) => transfers))} results of each core`;

/** The period that the slowest core asks for. */
const commonPeriod = (cores: readonly ComparedCore[]): string =>
  Math.max(...cores.map(({ leastPeriod }) => leastPeriod)).toFixed(2);
