import { coneOf, countingColumn, evaluateCone } from './evaluate.ts';
import { type BitNetlist, wire } from './netlist.ts';
import { refused } from './refusal.ts';

/** Proves that a module adds its two or three inputs: s + 2 co for all of their values. Throws E_CERTIFICATE. */
export function proveAdderModule(netlist: BitNetlist): number {
  const wiring = wire(netlist);
  const inputs = netlist.ports.filter(({ direction }) => direction === 'in').flatMap(({ bits }) => bits);
  const [sum = 0] = wiring.port('s');
  const [carry = 0] = wiring.port('co');
  const cone = coneOf(wiring, [sum, carry], () => false);
  const values = new Map(inputs.map((net, i) => [net, countingColumn(i, 1)] as const));
  const read = evaluateCone(wiring, cone, values, 1);
  const rows = 2 ** inputs.length;
  const bit = (net: number, row: number): number => ((read(net)[0] ?? 0) >> row) & 1;
  for (let row = 0; row < rows; row++) {
    const expected = inputs.reduce((total, net) => total + bit(net, row), 0);
    const found = bit(sum, row) + 2 * bit(carry, row);
    if (found !== expected)
      throw refused(
        netlist.top,
        `the adder makes ${found} of inputs that add up to ${expected} (row ${row})`,
      );
  }
  return rows;
}
