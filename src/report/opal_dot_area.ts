import { findUnit } from '../catalog.ts';
import { type AreaSetup, measureArea } from './area.ts';
import { textTable } from './text_table.ts';

/** Weights and elements of one comparison: dINT sign-magnitude weights. */
export interface OpalDotFormat {
  readonly label: string;
  readonly weightBits: number;
  readonly elementBits: number;
}

/** The low and high precisions of OPAL's two settings. */
export const opalDotFormats: readonly OpalDotFormat[] = [
  { label: 'W4A4', weightBits: 4, elementBits: 4 },
  { label: 'W4A7', weightBits: 4, elementBits: 7 },
  { label: 'W3A3', weightBits: 3, elementBits: 3 },
  { label: 'W3A5', weightBits: 3, elementBits: 5 },
];

export interface OpalDotSize {
  readonly blockSize: number;
  readonly outliers: number;
}

/** What outliers add to a dot product. Areas are in the library's unit; the shares are of `without`. */
export interface OpalDotArea {
  readonly format: OpalDotFormat;
  /** The same block without outliers. */
  readonly without: number;
  /** Alignment, multiplication, shifting and summing of the outliers. */
  readonly lanes: number;
  /** Weights to outliers by hot lines and AND-OR. */
  readonly onehot: number;
  /** The same by multiplexers. */
  readonly mux: number;
  /** fp32 units beside the tree instead of `lanes`. */
  readonly fp: number;
}

/** Areas of one format, each from a netlist that agreed with the golden model. Throws what `measureArea` throws. */
export async function opalDotArea(
  format: OpalDotFormat,
  { blockSize, outliers }: OpalDotSize,
  setup: AreaSetup,
): Promise<OpalDotArea> {
  const { weightBits, elementBits } = format;
  const unit = findUnit('opal_dot');
  const areaOf = async (options: object): Promise<number> => {
    const entry = unit.configure({ weights: 'dint', weightBits, elementBits, blockSize, ...options });
    return (await measureArea({ label: entry.module, kind: 'inline', entry }, setup)).area;
  };
  const without = await areaOf({ outliers: 0 });
  const gathered = await areaOf({ outliers, routing: 'external' });
  const onehot = await areaOf({ outliers, routing: 'onehot' });
  const mux = await areaOf({ outliers, routing: 'mux' });
  const fp = await areaOf({ outliers, routing: 'external', outlierPath: 'fp' });
  return {
    format,
    without,
    lanes: gathered - without,
    onehot: onehot - gathered,
    mux: mux - gathered,
    fp: fp - without,
  };
}

/** Area and share of the block without outliers. */
const share = (area: number, { without }: OpalDotArea): string =>
  `${area.toFixed(0)} (+${((100 * area) / without).toFixed(1)}%)`;

/** One line per format; the headline is what `shared` outliers cost with the cheaper routing. */
export function opalDotTable(rows: readonly OpalDotArea[]): string {
  const right = true as const;
  return textTable(rows, [
    { title: 'format', cell: ({ format }) => format.label },
    { title: 'no outliers', right, cell: ({ without }) => without.toFixed(0) },
    { title: 'lanes, shifters', right, cell: (row) => share(row.lanes, row) },
    { title: 'routing onehot', right, cell: (row) => share(row.onehot, row) },
    { title: 'routing mux', right, cell: (row) => share(row.mux, row) },
    { title: 'headline', right, cell: (row) => share(row.lanes + Math.min(row.onehot, row.mux), row) },
    { title: 'fp units', right, cell: (row) => share(row.fp, row) },
  ]);
}
