import { findUnit } from '../catalog.ts';
import type { AreaSetup } from './area.ts';
import { type CoreArea, type CorePart, coreArea, coreParts } from './core_area.ts';
import { type CoreChoice, type CoreRatio, coreChoices, coreRatios, type OpalSize } from './core_choices.ts';
import {
  type OpalDotArea,
  type OpalDotFormat,
  type OpalDotSize,
  opalDotArea,
  opalDotFormats,
  opalDotTable,
} from './opal_dot_area.ts';
import { textTable } from './text_table.ts';

interface OpalQuestion {
  readonly size: OpalDotSize;
  readonly formats: readonly OpalDotFormat[];
}

const questions: Readonly<Record<OpalSize, OpalQuestion>> = {
  full: { size: { blockSize: 128, outliers: 4 }, formats: opalDotFormats },
  small: { size: { blockSize: 8, outliers: 1 }, formats: opalDotFormats.slice(0, 1) },
};

/** A core, and how many times smaller and thriftier it is than each baseline it is compared with. */
export interface ComparedCore extends CoreArea {
  readonly label: string;
  readonly ratios: readonly CoreRatio[];
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
  const { size: dot, formats } = questions[size];
  const dots: OpalDotArea[] = [];
  for (const format of formats) {
    step(`opal_dot ${format.label}`);
    dots.push(await opalDotArea(format, dot, setup));
  }
  const measured: (CoreArea & Pick<CoreChoice, 'label' | 'unit'> & { config: CoreChoice['options'] })[] = [];
  for (const { label, unit, options: config } of coreChoices[size]) {
    const entry = findUnit(unit).configure(config);
    const area = await coreArea(entry, setup, (what) => step(`${label}: ${what}`));
    measured.push({ ...area, label, unit, config });
  }
  const cores = measured.map((core) => {
    const { unit: _, config: __, ...shown } = core;
    return { ...shown, ratios: coreRatios(core, measured) };
  });
  return { dots, cores };
}

/** Parts downwards, cores across. */
function coreTable(cores: readonly ComparedCore[]): string {
  const partArea = ({ parts }: ComparedCore, name: CorePart): string => {
    const own = parts.filter(({ part }) => part === name);
    return own.length === 0 ? '-' : own.reduce((sum, { area }) => sum + area, 0).toFixed(0);
  };
  const ratioOf = ({ ratios }: ComparedCore, isPlain: boolean, of: 'area' | 'energy'): string => {
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
    { title: 'smaller than bf16', cell: (core: ComparedCore) => ratioOf(core, true, 'area') },
    {
      title: 'than bf16 with INT weights as wide',
      cell: (core: ComparedCore) => ratioOf(core, false, 'area'),
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
