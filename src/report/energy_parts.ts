import type { InstanceEnergy } from '../measure/energy/energy.ts';

/** Gates that belong together, and joules they take with what they drive. */
export interface EnergyOfPart {
  readonly part: string;
  readonly gates: number;
  readonly total: number;
}

/**
 * Where the energy goes, by the instances' names as far as they survived mapping: `tree.add` are the adders of a compression tree.
 * Gates that the mapper named are `mapped CELL`. Most first; the nets that ports drive belong to no gate.
 */
export function energyByPart(instances: readonly InstanceEnergy[], scale: number): readonly EnergyOfPart[] {
  const parts = new Map<string, { gates: number; total: number }>();
  for (const { name, cell, total } of instances) {
    const part = name.includes('$') ? `mapped ${cell}` : stemOf(name);
    const known = parts.get(part) ?? { gates: 0, total: 0 };
    parts.set(part, { gates: known.gates + 1, total: known.total + total * scale });
  }
  return [...parts]
    .map(([part, sums]) => ({ part, ...sums }))
    .sort((a, b) => b.total - a.total || (a.part < b.part ? -1 : 1));
}

/** A name without its places in columns, rows, stages, levels and lanes: `lane3.tree.add_c4_r0_s2` is `lane.tree.add`. */
const stemOf = (name: string): string =>
  name.replace(/(_[a-z]\d+)+(?=\.|$)/g, '').replace(/_?\d+(?=\.|$)/g, '');
