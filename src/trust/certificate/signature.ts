import { contentHash } from '../../harness/cache.ts';
import { loaded, type Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/**
 * Text of everything some nets hang on, the same for cones that are equal but for the names of nets: gates in the order
 * in which a walk meets them, variables by the labels given. Equal texts mean equal functions.
 * Throws E_CERTIFICATE for a combinational loop.
 */
export function coneSignature(
  wiring: Wiring,
  nets: readonly number[],
  label: (net: number) => string | undefined,
): string {
  const numbers = new Map<number, number>([
    [0, 0],
    [1, 1],
  ]);
  const lines: string[] = [];
  let count = 2;
  const entered = new Set<number>();
  const define = (net: number, text: string): void => {
    numbers.set(net, count++);
    lines.push(text);
  };
  const pending = [...nets].reverse().map((net) => ({ net, done: false }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { net, done } = next;
    if (numbers.has(net)) continue;
    const name = label(net);
    if (name !== undefined) {
      define(net, `variable ${name}`);
      continue;
    }
    const driver = wiring.driverOf(net);
    if (driver.kind === 'input' || driver.kind === 'none' || driver.kind === 'constant') {
      define(net, `variable ${wiring.nameOf(net)}`);
      continue;
    }
    const inputs =
      driver.kind === 'register'
        ? [loaded(wiring, driver.register).data]
        : driver.kind === 'gate'
          ? driver.gate.inputs
          : driver.adder.inputs;
    if (!done) {
      if (entered.has(net)) throw refused(wiring.netlist.top, `${wiring.nameOf(net)} hangs on itself`);
      entered.add(net);
      pending.push({ net, done: true });
      for (const input of [...inputs].reverse()) pending.push({ net: input, done: false });
      continue;
    }
    // A register is a wire here: when things happen is looked at elsewhere.
    if (driver.kind === 'register') {
      numbers.set(net, numbers.get(inputs[0] ?? 0) ?? 0);
      continue;
    }
    const kind = driver.kind === 'gate' ? driver.gate.kind : net === driver.adder.sum ? 'sum' : 'carry';
    define(net, `${kind} ${inputs.map((input) => numbers.get(input) ?? '?').join(' ')}`);
  }
  return contentHash([...lines, ...nets.map((net) => String(numbers.get(net)))]);
}
