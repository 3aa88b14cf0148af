import { depthsOf } from './evaluate.ts';
import { proveFinalAdder } from './final_adder.ts';
import { LinearForm } from './form.ts';
import type { Weighted } from './lane.ts';
import type { Wiring } from './netlist.ts';
import { refused } from './refusal.ts';
import { rewrite } from './rewrite.ts';

/** A word as a weighted sum of partial products. */
export interface SumOfProducts {
  readonly width: number;
  readonly terms: readonly (Weighted & { readonly depth: number })[];
  readonly constant: bigint;
  /** Adders passed, the final one's operands not counted. */
  readonly adders: number;
  /** Operand bits of a final adder that is not a row of full adders; 0 when it is one. */
  readonly finalAdder: number;
  /** Enables of the registers passed, null for registers without one, each with a register that has it. */
  readonly enables: ReadonlyMap<number | null, string>;
}

/**
 * Rewrites a word to the weighted sum of the nets where the adders begin, modulo 2^width. `depth` is how many registers the
 * word already stands before the result. Throws E_CERTIFICATE.
 */
export function sumOfProducts(
  wiring: Wiring,
  word: readonly number[],
  stop: (net: number) => boolean,
  depth = 0,
): SumOfProducts {
  const form = new LinearForm(word.length, wiring.netlist.top, wiring.nameOf);
  const rippled = word.filter((net) => isAdderOutput(wiring, net)).length * 2 >= word.length;
  const planned = plannedNets(wiring);
  const border = (net: number): boolean => stop(net) || planned.has(net);
  const operands = rippled || !hasTree(wiring) ? null : proveFinalAdder(wiring, word, border);
  if (operands === null) word.forEach((net, i) => void form.add(net, 1n << BigInt(i), depth));
  else {
    form.addConstant(operands.constant);
    for (const { net, column } of operands.operands) form.add(net, 1n << BigInt(column), depth);
  }
  const { adders, registers } = rewrite(wiring, form, stop);
  return {
    width: word.length,
    terms: [...form.terms].map(([net, term]) => ({ net, ...term })),
    constant: form.constant,
    adders,
    finalAdder: operands?.operands.length ?? 0,
    enables: new Map(registers.map(({ enable, name }) => [enable, name])),
  };
}

/** A multiplier written as `*` has no tree: its product bits are partial products themselves. */
const hasTree = ({ netlist }: Wiring): boolean => netlist.words.has('tree.pp') || netlist.words.has('pp');

/** Results of the tree by their names, plain logic among them; a final adder begins there. */
const PLANNED = /(^|[._])(sum|carry)_c\d+_r\d+_s\d+(_q\d+)?$/;

const plannedNets = ({ netlist }: Wiring): ReadonlySet<number> =>
  new Set([...netlist.words].flatMap(([name, nets]) => (PLANNED.test(name) ? nets : [])));

function isAdderOutput(wiring: Wiring, net: number): boolean {
  const driver = wiring.driverOf(net);
  if (driver.kind === 'gate' && driver.gate.kind === 'not')
    return wiring.driverOf(driver.gate.inputs[0] ?? 0).kind === 'adder';
  return driver.kind === 'adder';
}

/**
 * Demands that everything the terms hang on stands `latency` registers before the result. Collects the enables of the
 * registers met. Throws E_CERTIFICATE.
 */
export function demandLatency(
  wiring: Wiring,
  terms: readonly { readonly net: number; readonly depth: number }[],
  latency: number,
  stop: (net: number) => boolean,
  enables: Map<number | null, string>,
): void {
  const { top } = wiring.netlist;
  for (const { net, depth } of terms) {
    const { depths, conflict } = depthsOf(
      wiring,
      [net],
      depth,
      stop,
      (name, enable) => void enables.set(enable, name),
    );
    if (conflict !== null)
      throw refused(top, `${wiring.nameOf(conflict)} reaches ${wiring.nameOf(net)} at two different times`);
    for (const [input, at] of depths) {
      if (wiring.driverOf(input).kind !== 'input' || at === latency) continue;
      throw refused(
        top,
        `input ${wiring.nameOf(input)} reaches the result behind ${at} registers, not ${latency}, through ${wiring.nameOf(net)}`,
      );
    }
  }
}
