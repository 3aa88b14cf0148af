import type { Flat, FlatOp, FlatRegister } from '../../hdl/flatten.ts';
import type { Mutant } from './mutants.ts';
import type { Unpiped } from './unpiped.ts';

/** Registers that load together: one bit that says whether what they hold counts, and the data. */
interface Stage {
  readonly full: FlatRegister;
  readonly data: readonly FlatRegister[];
}

/**
 * Takes the data registers of a chain of stages with handshakes out. A stage that is full holds what its logic made of the stage
 * before it when that was full, and so of some transfer that came in; which one is decided by the handshakes alone. So what leaves
 * the chain is what all the logic makes of one transfer at once, provided that data and handshakes do not meet: a stage's data
 * depends on data of the stage before it alone, all of which loads with one enable, and whether it loads on no data. Null where
 * that is not so.
 */
export function unstaged(flat: Flat): Unpiped | null {
  const stages = stagesOf(flat);
  if (stages === null) return null;
  const stageOf = new Map(stages.flatMap(({ data }, i) => data.map(({ op }) => [op, i] as const)));
  const control = cone(flat, [
    ...stages.flatMap(({ full }) => [full.op, full.next, full.enable ?? -1, full.reset ?? -1]),
  ]);
  if ([...control].some((at) => stageOf.has(at))) return null;
  // Operations that data is made of, by the stage that takes it in; the last ones are what leaves the unit.
  const outputs = [...flat.outputs.values()].filter((at) => !control.has(at));
  const takenIn = [...stages.map(({ data }) => data.map(({ next }) => next)), outputs];
  const dataLogic = new Set<number>();
  for (const [stage, ends] of takenIn.entries()) {
    for (const at of cone(flat, ends, stageOf)) {
      const kind = flat.ops[at]?.kind;
      const isBefore = stageOf.has(at) ? stageOf.get(at) === stage - 1 : kind !== 'reg';
      const isInput = kind === 'input' && (stage > 0 || control.has(at));
      if (!isBefore || isInput) return null;
      if (kind !== 'input' && !(kind === 'const' && control.has(at))) dataLogic.add(at);
    }
  }
  if ([...dataLogic].some((at) => control.has(at))) return null;
  const registers = new Map(stages.flatMap(({ data }) => data.map((one) => [one.op, one] as const)));
  const ops = flat.ops.map((op, at): FlatOp => {
    const register = registers.get(at);
    if (register === undefined) return op;
    const { width, sign, name } = op;
    return { kind: 'resize', width, sign, args: [register.next], ...(name === undefined ? {} : { name }) };
  });
  const kept = flat.registers.filter(({ op }) => !registers.has(op));
  return {
    flat: { ops, registers: kept, outputs: flat.outputs },
    mutant: (mutant: Mutant) => {
      const { change } = mutant;
      const isData =
        change.on === 'operation' && dataLogic.has(change.at) && flat.ops[change.at]?.kind !== 'reg';
      return isData ? mutant : null;
    },
  };
}

/** The stages in order; null where registers are not those of one chain. */
function stagesOf(flat: Flat): Stage[] | null {
  const fulls = flat.registers.filter(
    ({ op, reset, enable }) => reset !== null && enable !== null && flat.ops[op]?.width === 1,
  );
  const stages: Stage[] = [];
  const first = fulls.find(({ next }) => flat.ops[next]?.kind === 'input');
  for (
    let full = first;
    full !== undefined;
    full = fulls.find(({ next }) => next === stages.at(-1)?.full.op)
  ) {
    if (stages.length > fulls.length) return null;
    const { enable } = full;
    const data = flat.registers.filter((one) => one.enable === enable && one !== full);
    if (data.some(({ reset }) => reset !== null)) return null;
    stages.push({ full, data });
  }
  const found = stages.reduce((sum, { data }) => sum + 1 + data.length, 0);
  return stages.length > 0 && found === flat.registers.length ? stages : null;
}

/** Everything that operations depend on in the same cycle, themselves included; what a register of `ends` takes in too, else not. */
function cone(flat: Flat, ends: readonly number[], stops?: ReadonlyMap<number, number>): Set<number> {
  const found = new Set<number>();
  const pending = [...ends];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at < 0 || found.has(at)) continue;
    found.add(at);
    if (stops?.has(at) === true) continue;
    pending.push(...(flat.ops[at]?.args ?? []));
  }
  return found;
}
