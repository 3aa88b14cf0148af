import { findUnit } from '../catalog.ts';
import type { AreaSetup } from './area.ts';
import { type CoreArea, type CorePart, coreArea } from './core_area.ts';
import {
  type OpalDotArea,
  type OpalDotFormat,
  type OpalDotSize,
  opalDotArea,
  opalDotFormats,
  opalDotTable,
} from './opal_dot_area.ts';
import { textTable } from './text_table.ts';

/** A core of a comparison; the first is what the others are measured against. */
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
      {
        label: 'OPAL W4A4/7',
        unit: 'opal_core',
        options: { ...full, weightBits: 4, elementBits: 4, wideBits: 7 },
      },
      {
        label: 'OPAL W3A3/5',
        unit: 'opal_core',
        options: { ...full, weightBits: 3, elementBits: 3, wideBits: 5 },
      },
    ],
  },
  small: {
    size: { blockSize: 8, outliers: 1 },
    formats: opalDotFormats.slice(0, 1),
    cores: [
      { label: 'bf16', unit: 'bf16_core', options: small },
      { label: 'OPAL W4A4', unit: 'opal_core', options: { ...small, outliers: 1 } },
    ],
  },
};

/** A core, and how many times smaller it is than the first of its comparison. */
export interface ComparedCore extends CoreArea {
  readonly label: string;
  readonly ratio: number;
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
  const measured: (CoreArea & { readonly label: string })[] = [];
  for (const { label, unit, options } of cores) {
    const area = await coreArea(findUnit(unit).configure(options), setup, (module) =>
      step(`${label}: ${module}`),
    );
    measured.push({ ...area, label });
  }
  const reference = measured[0]?.area ?? 0;
  return { dots, cores: measured.map((core) => ({ ...core, ratio: reference / core.area })) };
}

const partNames: readonly CorePart[] = [
  'quantizer',
  'dot product',
  'routing',
  'accumulate',
  'rescale',
  'softmax',
  'attention x V',
  'registers and control',
];

/** Parts downwards, cores across. */
function coreTable(cores: readonly ComparedCore[]): string {
  const partArea = ({ parts }: ComparedCore, name: CorePart): string => {
    const own = parts.filter(({ part }) => part === name);
    return own.length === 0 ? '-' : own.reduce((sum, { area }) => sum + area, 0).toFixed(0);
  };
  const rows = [
    ...partNames.map((name) => ({
      title: name as string,
      cell: (core: ComparedCore) => partArea(core, name),
    })),
    { title: 'together', cell: ({ area }: ComparedCore) => area.toFixed(0) },
    { title: 'times smaller', cell: ({ ratio }: ComparedCore) => `${ratio.toFixed(2)}x` },
    { title: 'least period', cell: ({ leastPeriod }: ComparedCore) => leastPeriod.toFixed(2) },
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
Every part by itself, times how often it stands in the core; its netlist simulated. Registers and control: the core without its parts.
least period: of the slowest part, from OpenSTA.
`;
