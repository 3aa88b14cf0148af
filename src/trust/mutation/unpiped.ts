import type { Flat, FlatOp, FlatRegister } from '../../hdl/flatten.ts';
import type { Mutant } from './mutants.ts';

/** A design without the registers that only delay what passes through it. */
export interface Unpiped {
  readonly flat: Flat;
  /** The fault in it; null where the fault is one of a register that is gone. */
  readonly mutant: (mutant: Mutant) => Mutant | null;
}

/** A constant keeps time with everything. */
const anyTime = -1;

/**
 * Takes the registers of a pipeline out: what a pipelined unit computes of inputs of one cycle, in whatever state it is reached, is
 * what the same logic computes at once, provided that everything that meets has been delayed alike. Registers that what they
 * hold goes back to stay. Null where there is nothing to take out, and where things meet that are not delayed alike.
 */
export function unpiped(flat: Flat): Unpiped | null {
  const passing = passingRegisters(flat);
  if (passing.size === 0) return null;
  const kept = flat.registers.filter((register) => !passing.has(register.op));
  if (!delaysAlike(flat, passing, kept)) return null;
  const ops = flat.ops.map((op, at): FlatOp => {
    const register = passing.get(at);
    if (register === undefined) return op;
    const { width, sign, name } = op;
    return { kind: 'resize', width, sign, args: [register.next], ...(name === undefined ? {} : { name }) };
  });
  return {
    flat: { ops, registers: kept, outputs: flat.outputs },
    mutant: (mutant) => {
      const { change } = mutant;
      if (change.on === 'operation') return flat.ops[change.at]?.kind === 'reg' ? null : mutant;
      const was = flat.registers[change.index];
      const index = was === undefined ? -1 : kept.indexOf(was);
      return index < 0 ? null : { ...mutant, change: { ...change, index } };
    },
  };
}

/**
 * Registers that their own value never comes back to, by operation. Either none of them is ever held, or all are held by one
 * input that is good for nothing else and nothing else is kept. Those with a reset are inputs of one bit that are handed on: what
 * the reset makes of them is something that could have come in.
 */
function passingRegisters(flat: Flat): Map<number, FlatRegister> {
  const passing = new Map<number, FlatRegister>();
  const isHandedOn = ({ next }: FlatRegister): boolean =>
    flat.ops[next]?.width === 1 && (flat.ops[next]?.kind === 'input' || passing.has(next));
  // A delayed input is found once what it is delayed from is.
  for (let size = -1; size !== passing.size; ) {
    size = passing.size;
    for (const register of flat.registers) {
      if (passing.has(register.op) || (register.reset !== null && !isHandedOn(register))) continue;
      if (!comesBack(flat, register)) passing.set(register.op, register);
    }
  }
  const enables = new Set([...passing.values()].map(({ enable }) => enable));
  const [enable] = enables;
  if (enable === null && enables.size === 1) return passing;
  const isStall =
    enables.size === 1 &&
    passing.size === flat.registers.length &&
    flat.ops[enable ?? -1]?.kind === 'input' &&
    !flat.ops.some(({ args }) => args.includes(enable ?? -1)) &&
    !flat.registers.some(({ next }) => next === enable);
  return isStall ? passing : new Map();
}

/** What an operation needs, registers seen through. */
function sources(flat: Flat, registers: ReadonlyMap<number, FlatRegister>, at: number): readonly number[] {
  const register = registers.get(at);
  if (register === undefined) return flat.ops[at]?.args ?? [];
  return [register.next, ...(register.enable === null ? [] : [register.enable])];
}

function comesBack(flat: Flat, { op }: FlatRegister): boolean {
  const registers = new Map(flat.registers.map((register) => [register.op, register]));
  const seen = new Set<number>();
  const pending = [...sources(flat, registers, op)];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === op) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    pending.push(...sources(flat, registers, at));
  }
  return false;
}

/** Whether all arguments of every operation, and all that a kept register takes in, have been delayed by as many cycles. */
function delaysAlike(
  flat: Flat,
  passing: ReadonlyMap<number, FlatRegister>,
  kept: readonly FlatRegister[],
): boolean {
  const isKept = new Set(kept.map(({ op }) => op));
  const times = new Map<number, number>();
  let alike = true;
  const meet = (some: readonly number[]): number => {
    const own = new Set(some.filter((time) => time !== anyTime));
    if (own.size > 1) alike = false;
    return [...own][0] ?? anyTime;
  };
  // Kept registers keep time with everything at first; then with what they take in.
  let keptTime = anyTime;
  const timeOf = (at: number): number => {
    const had = times.get(at);
    if (had !== undefined) return had;
    const op = flat.ops[at];
    const register = passing.get(at);
    const time =
      op?.kind === 'input'
        ? 0
        : isKept.has(at)
          ? keptTime
          : register !== undefined
            ? later(timeOf(register.next))
            : meet((op?.args ?? []).map(timeOf));
    times.set(at, time);
    return time;
  };
  const takenIn = (): number =>
    meet(kept.flatMap(({ next, enable }) => [timeOf(next), ...(enable === null ? [] : [timeOf(enable)])]));
  keptTime = takenIn();
  times.clear();
  if (kept.length > 0 && takenIn() !== keptTime) return false;
  for (const at of flat.outputs.values()) timeOf(at);
  return alike;
}

const later = (time: number): number => (time === anyTime ? anyTime : time + 1);
