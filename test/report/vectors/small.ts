import { catalog } from '../../../src/catalog.ts';
import type { CatalogEntry } from '../../../src/catalog_unit.ts';

/** The smallest configuration of every unit that has everything the unit is about. */
export const smallest: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  int_mul: { weightBits: 3, activationBits: 3, architecture: 'booth' },
  int_mac: { weightBits: 3, activationBits: 3, architecture: 'baugh_wooley', accumulatorBits: 10 },
  int_dot: { weightBits: 2, activationBits: 3, lanes: 2 },
  int_recode: { weightBits: 4 },
  dint_mul: { weightBits: 4, encoding: 'sm', activationBits: 4, architecture: 'zero_skip', recoded: true },
  dint_mac: { weightBits: 4, encoding: 'sm', activationBits: 4, foldDepth: 16, architecture: 'zero_skip' },
  dint_dot: { weightBits: 3, encoding: 'asym', activationBits: 3, lanes: 3 },
  dint_recode: { weightBits: 4, encoding: 'sm', architecture: 'zero_skip' },
  bf16_mac: {},
  bf16_dot: { lanes: 2 },
  opal_dot: { blockSize: 4, outliers: 1 },
  opal_accumulate: {},
  rescale: {},
  opal_quantize: { blockSize: 4, outliers: 1 },
  log2_softmax: { rowLength: 4, codeBits: 2, scoreBits: 8, fractionBits: 3 },
  exp_softmax: { rowLength: 4, range: 3, scores: 'base2', fractionBits: 3 },
  attn_v: { headSize: 2, valueBits: 2, codeBits: 3, rowLength: 4, rowsPerCycle: 2 },
  opal_core: { blockSize: 4, rows: 2, rowLength: 4, headSize: 2, lanes: 2, outliers: 1 },
  bf16_core: {
    blockSize: 4,
    rows: 2,
    rowLength: 4,
    headSize: 2,
    lanes: 2,
    weight: 'int',
    weightBits: 2,
  },
};

/** A configuration of a unit: the one above, or the shipped one with the least Verilog. */
export function smallEntry(name: string): CatalogEntry {
  const unit = catalog.find((one) => one.unit === name)!;
  const options = smallest[name];
  if (options !== undefined) return unit.configure(options);
  const sized = unit.shipped.map((shipped) => {
    const entry = unit.configure(shipped);
    return { entry, size: entry.emit().reduce((sum, { text }) => sum + text.length, 0) };
  });
  return sized.sort((a, b) => a.size - b.size)[0]!.entry;
}
