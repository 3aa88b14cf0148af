import { flatten } from '../../hdl/flatten.ts';
import type { Design } from '../../hdl/index.ts';

/**
 * Cycles with `rst` and `en` at 1 after which every register is known, whatever it held at power-up: one for those that
 * are reset, and one more for every register in a row without a reset.
 * Throws RangeError for a design in which some register never is.
 */
export function warmUpOf(design: Design): number {
  const { ops, registers } = flatten(design);
  const at = new Map(registers.map(({ op }, i) => [op, i]));
  const sources = registers.map(({ next, reset }) => {
    const found = new Set<number>();
    if (reset !== null) return found;
    const seen = new Set<number>();
    const open = [next];
    for (let op = open.pop(); op !== undefined; op = open.pop()) {
      if (seen.has(op)) continue;
      seen.add(op);
      const register = at.get(op);
      if (register !== undefined) found.add(register);
      else open.push(...(ops[op]?.args ?? []));
    }
    return found;
  });
  const known = new Set<number>();
  for (let cycles = 0; ; cycles++) {
    if (known.size === registers.length) return cycles;
    const ready = sources.flatMap((list, i) =>
      !known.has(i) && [...list].every((source) => known.has(source)) ? [i] : [],
    );
    if (ready.length === 0) throw new RangeError(`registers of ${design.name} never become known`);
    for (const i of ready) known.add(i);
  }
}
