import type { CatalogEntry } from '../catalog_unit.ts';
import { assemble } from '../measure/netlist/assemble.ts';
import type { GateNetlist } from '../measure/netlist/netlist.ts';
import { netlistArea, synthesize } from '../measure/synth.ts';
import type { AreaSetup } from './area.ts';
import { subjectOf, variantOf } from './execution.ts';

/** A module mapped piece by piece: large ones take their tools hours in one go. */
export interface AssembledNetlist {
  readonly netlist: GateNetlist;
  /** Of all pieces, in the library's unit. */
  readonly area: number;
  /** Of what is left of the module without its pieces. */
  readonly rest: number;
}

const request = (entry: CatalogEntry, { library, engine, seeds, timeoutMs }: AreaSetup) => ({
  design: variantOf(subjectOf(entry)),
  library,
  engine,
  seeds,
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
});

/**
 * The modules that a unit repeats, inner ones first: of an `opal_dot` of several rows the decoder of two weights, where there
 * is one, and a row. Mapped by themselves, which also keeps the mapper from dissolving the lines that a decoder makes for
 * many gates.
 */
function repeated({ unit, module, config, emit }: CatalogEntry): readonly string[] {
  if (unit !== 'opal_dot' || Number(config.rows) === 1) return [];
  const decoder = `opal_pair_decoder_${config.weightBits}`;
  return [...emit().flatMap(({ name }) => (name === decoder ? [name] : [])), `${module}_row`];
}

/** A unit's netlist, what it repeats synthesized once. Throws what `synthesize` throws. */
export async function unitNetlist(entry: CatalogEntry, setup: AreaSetup): Promise<AssembledNetlist> {
  const parts = new Map<string, GateNetlist>();
  const whole = request(entry, setup);
  for (const top of repeated(entry)) {
    const { median } = await synthesize({
      ...whole,
      design: { ...whole.design, top },
      hollow: [...parts.keys()],
    });
    parts.set(top, assemble(median.netlist, parts));
  }
  return completed(entry, parts, setup);
}

/** A module's netlist around those of its parts, by their names. Throws what `synthesize` and `assemble` throw. */
export async function completed(
  entry: CatalogEntry,
  parts: ReadonlyMap<string, GateNetlist>,
  setup: AreaSetup,
): Promise<AssembledNetlist> {
  const { median } = await synthesize({ ...request(entry, setup), hollow: [...parts.keys()] });
  const netlist = assemble(median.netlist, parts);
  return { netlist, area: netlistArea(netlist, setup.library), rest: median.area };
}
