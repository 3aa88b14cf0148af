import type { Flat } from '../../hdl/flatten.ts';
import { limbCount } from '../../hdl/sim/values.ts';
import { type Evaluate, type Machine, NextValue } from '../replay/machine.ts';
import { type Mutant, opAt } from './mutants.ts';

/** Most operations of a chain that do not take the place of one in the design. */
export const chainWords = 8192;

/** One fault under way. */
export interface Fault {
  readonly index: number;
  /** The changed operation; -1 for a fault in a register. */
  readonly at: number;
  readonly steps: readonly Step[];
  /** Computed anew also when this one changes: what a bypassed register reads. */
  readonly extra: number;
  /** The changed register. */
  readonly register: { readonly index: number; readonly next: NextValue } | null;
  /** Registers that hold something else than in the design without a fault, with what they hold. */
  held: { register: number; words: Int32Array }[];
}

export interface Step {
  readonly evaluate: Evaluate;
  readonly at: number;
  readonly args: Int32Array;
}

/** How a fault is followed in the machine that runs the design without it. Throws RangeError where it has no room for that. */
export function faultOf(machine: Machine, flat: Flat, { kind, change }: Mutant, index: number): Fault {
  if (change.on === 'register') {
    const next = new NextValue(machine, change.register);
    return { index, at: -1, steps: [], extra: -1, register: { index: change.index, next }, held: [] };
  }
  const first = flat.ops.length;
  let spare = machine.spare;
  const places: number[] = [];
  const steps = change.chain.map((op, i): Step => {
    const types = op.args.map((arg) =>
      arg < first ? opAt(flat, arg) : (change.chain[arg - first] as (typeof change.chain)[number]),
    );
    const args = Int32Array.from(op.args, (arg) =>
      arg < first ? machine.place(arg) : (places[arg - first] ?? 0),
    );
    const at = i === change.chain.length - 1 ? machine.place(change.at) : spare;
    places.push(at);
    spare += limbCount(op.width);
    return { evaluate: machine.evaluator(op, types), at, args };
  });
  if (spare > machine.spare + chainWords) throw new RangeError('a value too wide to change');
  const extra = kind === 'latency' ? (change.chain[0]?.args[0] ?? -1) : -1;
  return { index, at: change.at, steps, extra, register: null, held: [] };
}
