import { columnOf, type LinearForm, shownCoefficient } from './form.ts';
import { type BitAdder, type BitRegister, loaded, type Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/** All gates on the same two inputs, taken together: their parity, product and disjunction. */
interface PairNode {
  readonly kind: 'pair';
  readonly inputs: readonly [number, number];
  readonly xor: readonly number[];
  readonly and: readonly number[];
  readonly or: readonly number[];
}

type Node =
  | PairNode
  | { readonly kind: 'adder'; readonly inputs: readonly number[]; readonly adder: BitAdder }
  | { readonly kind: 'not'; readonly inputs: readonly [number]; readonly output: number }
  | {
      readonly kind: 'register';
      readonly inputs: readonly [number];
      readonly register: BitRegister;
      readonly enable: number | null;
    };

/** A register that a sum passes through. */
export interface PassedRegister {
  readonly name: string;
  /** Registers between its output and the sum. */
  readonly depth: number;
  /** The net that lets it load; null when it loads at every edge. */
  readonly enable: number | null;
}

export interface Rewritten {
  readonly form: LinearForm;
  /** Adders whose weighted sum was replaced by that of their inputs. */
  readonly adders: number;
  readonly registers: readonly PassedRegister[];
}

/**
 * Replaces nets of a weighted sum by what drives them, as long as the sum stays the same modulo 2^width for all inputs:
 *
 * - an adder: `w*sum + 2w*carry` becomes `w*(a + b + c)`, and nothing else is accepted;
 * - parity, product and disjunction of the same two nets: `w*(a^b) + 2w*(a&b)` becomes `w*(a + b)`, and `a|b` counts as
 *   `(a^b) + (a&b)`. In the top column 2w is 0, so that a parity alone will do;
 * - an inversion: `w*~a` becomes `w - w*a`;
 * - a register becomes what it loads, one clock edge earlier.
 *
 * What is left are nets where `stop` holds, and those that no rule fits: partial products. Throws E_CERTIFICATE for an adder
 * whose outputs do not count 1 : 2, and for a net that arrives at two different times.
 */
export function rewrite(wiring: Wiring, form: LinearForm, stop: (net: number) => boolean): Rewritten {
  const registers: PassedRegister[] = [];
  let adders = 0;
  for (const node of nodesOf(wiring, [...form.terms.keys()], stop).reverse()) {
    switch (node.kind) {
      case 'adder':
        if (passAdder(wiring, form, node.adder)) adders++;
        break;
      case 'pair':
        if (passPair(form, node)) adders++;
        break;
      case 'not': {
        const depth = form.depth(node.output) ?? 0;
        const coefficient = form.take(node.output);
        form.addConstant(coefficient);
        form.add(node.inputs[0], -coefficient, depth);
        break;
      }
      case 'register': {
        const { output, name } = node.register;
        const depth = form.depth(output);
        if (depth === undefined) break;
        registers.push({ name, depth, enable: node.enable });
        form.add(node.inputs[0], form.take(output), depth + 1);
      }
    }
  }
  return { form, adders, registers };
}

function passAdder(wiring: Wiring, form: LinearForm, { name, inputs, sum, carry }: BitAdder): boolean {
  const [weight, double] = [form.coefficient(sum), form.coefficient(carry)];
  if (weight === 0n && double === 0n) return false;
  if (double !== BigInt.asUintN(form.width, 2n * weight)) {
    const place = `adder ${name}, column ${columnOf(weight === 0n ? double / 2n : weight)}`;
    const shown = (net: number, c: bigint): string =>
      `${wiring.nameOf(net)} counts ${c === 0n ? 'nothing' : shownCoefficient(c, form.width)}`;
    throw refused(
      wiring.netlist.top,
      `${shown(sum, weight)}, but ${shown(carry, double)}, not twice as much (${place})`,
    );
  }
  const depths = new Set([form.depth(sum), form.depth(carry)].filter((depth) => depth !== undefined));
  const [depth = 0, other] = depths;
  if (other !== undefined)
    throw refused(
      wiring.netlist.top,
      `sum and carry of adder ${name} reach the result behind ${depth} and ${other} registers (column ${columnOf(weight)})`,
    );
  form.take(sum);
  form.take(carry);
  for (const input of inputs) form.add(input, weight, depth);
  return true;
}

function passPair(form: LinearForm, { inputs, xor, and, or }: PairNode): boolean {
  const total = (nets: readonly number[]): bigint =>
    nets.reduce((sum, net) => sum + form.coefficient(net), 0n);
  const modulo = (value: bigint): bigint => BigInt.asUintN(form.width, value);
  const weight = modulo(total(xor) + total(or));
  const double = modulo(total(and) + total(or));
  if (weight === 0n || double !== modulo(2n * weight)) return false;
  const all = [...xor, ...and, ...or];
  const depths = new Set(all.map((net) => form.depth(net)).filter((depth) => depth !== undefined));
  const [depth = 0, other] = depths;
  if (other !== undefined) return false;
  for (const net of all) form.take(net);
  for (const input of inputs) form.add(input, weight, depth);
  return true;
}

/** What lies behind the nets, in an order in which drivers come before readers. */
function nodesOf(wiring: Wiring, from: readonly number[], stop: (net: number) => boolean): Node[] {
  const nodeOf = nodeFinder(wiring);
  const order: Node[] = [];
  const entered = new Set<Node>();
  const finished = new Set<Node>();
  const pending: { node: Node; done: boolean }[] = [];
  const enter = (net: number): void => {
    if (net < 2 || stop(net)) return;
    const node = nodeOf(net);
    if (node !== undefined) pending.push({ node, done: false });
  };
  for (const net of [...from].reverse()) enter(net);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, done } = next;
    if (done) {
      finished.add(node);
      order.push(node);
      continue;
    }
    if (finished.has(node)) continue;
    if (entered.has(node)) {
      throw refused(wiring.netlist.top, `the sum hangs on itself through ${shownNode(wiring, node)}`);
    }
    entered.add(node);
    pending.push({ node, done: true });
    for (const input of node.inputs) enter(input);
  }
  return order;
}

function shownNode(wiring: Wiring, node: Node): string {
  switch (node.kind) {
    case 'adder':
      return node.adder.name;
    case 'register':
      return node.register.name;
    case 'not':
      return wiring.nameOf(node.output);
    case 'pair':
      return wiring.nameOf(node.xor[0] ?? node.and[0] ?? node.or[0] ?? 0);
  }
}

/** Finds the node a net comes from; undefined where no rule could apply. */
function nodeFinder(wiring: Wiring): (net: number) => Node | undefined {
  const pairs = new Map<string, { inputs: [number, number]; xor: number[]; and: number[]; or: number[] }>();
  const key = (inputs: readonly number[]): string => inputs.toSorted((a, b) => a - b).join(' ');
  for (const { kind, inputs, output } of wiring.netlist.gates) {
    if (kind !== 'xor' && kind !== 'and' && kind !== 'or') continue;
    const [a = 0, b = 0] = inputs;
    const pair = pairs.get(key(inputs)) ?? { inputs: [a, b], xor: [], and: [], or: [] };
    pair[kind].push(output);
    pairs.set(key(inputs), pair);
  }
  const pairNodes = new Map(
    [...pairs].map(([name, pair]): [string, PairNode] => [name, { kind: 'pair', ...pair }]),
  );
  const nodes = new Map<BitAdder | number, Node>();
  const once = (at: BitAdder | number, make: () => Node): Node => {
    const node = nodes.get(at) ?? make();
    nodes.set(at, node);
    return node;
  };
  return (net) => {
    const driver = wiring.driverOf(net);
    switch (driver.kind) {
      case 'adder':
        return once(driver.adder, () => ({
          kind: 'adder',
          inputs: driver.adder.inputs,
          adder: driver.adder,
        }));
      case 'register': {
        const { register } = driver;
        return once(net, () => {
          const { data, enable } = loaded(wiring, register);
          return { kind: 'register', inputs: [data], register, enable };
        });
      }
      case 'gate': {
        const { kind, inputs } = driver.gate;
        const [input = 0] = inputs;
        if (kind === 'not') return once(net, () => ({ kind: 'not', inputs: [input], output: net }));
        return kind === 'mux' ? undefined : pairNodes.get(key(inputs));
      }
      case 'constant':
      case 'input':
      case 'none':
        return undefined;
    }
  };
}
