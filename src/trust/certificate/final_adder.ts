import { type Bdd, BddManager } from './bdd.ts';
import { coneOf, evaluateCone } from './evaluate.ts';
import type { Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/** What a carry-propagate adder adds: every net at its column, and a constant. */
export interface FinalAdder {
  readonly operands: readonly { readonly net: number; readonly column: number }[];
  readonly constant: bigint;
}

/**
 * Proves that the nets `outputs`, least significant first, are the sum of the nets they hang on, each in the column where it
 * first plays a part, plus a constant, modulo 2^outputs. Gates up to adders, registers, inputs and `stop` are the adder,
 * whatever their structure: both sides are brought to decision diagrams with the columns in order, which stay small for
 * carries, and compared bit by bit. Throws E_CERTIFICATE with the first bit that is wrong.
 */
export function proveFinalAdder(
  wiring: Wiring,
  outputs: readonly number[],
  stop: (net: number) => boolean,
): FinalAdder {
  const border = (net: number): boolean => stop(net) || wiring.driverOf(net).kind !== 'gate';
  const columns = new Map<number, number>();
  outputs.forEach((output, column) => {
    for (const net of coneOf(wiring, [output], border).variables)
      if (!columns.has(net)) columns.set(net, column);
  });
  const operands = [...columns].map(([net, column]) => ({ net, column }));
  const cone = coneOf(wiring, outputs, border);
  const zeros = new Map(operands.map(({ net }) => [net, new Int32Array(1)] as const));
  const atZero = evaluateCone(wiring, cone, zeros, 1);
  const constant = outputs.reduce(
    (sum, net, i) => sum | (BigInt((atZero(net)[0] ?? 0) & 1) << BigInt(i)),
    0n,
  );

  const bdd = new BddManager();
  const value = new Map<number, Bdd>([
    [0, 0],
    [1, 1],
    ...operands.map(({ net }, i) => [net, bdd.literal(i)] as const),
  ]);
  const read = (net: number): Bdd => {
    const known = value.get(net);
    if (known === undefined) throw refused(wiring.netlist.top, `${wiring.nameOf(net)} hangs on itself`);
    return known;
  };
  for (const net of cone.inner) value.set(net, gateDiagram(bdd, wiring, net, read));
  const expected = sumDiagrams(bdd, operands, constant, outputs.length, read);
  outputs.forEach((output, column) => {
    if (read(output) === expected[column]) return;
    throw refused(
      wiring.netlist.top,
      `the final adder is wrong: bit ${column} of the sum, ${wiring.nameOf(output)} (column ${column}), is not that of its operands added`,
    );
  });
  return { operands, constant };
}

export function gateDiagram(bdd: BddManager, wiring: Wiring, net: number, read: (net: number) => Bdd): Bdd {
  const driver = wiring.driverOf(net);
  if (driver.kind !== 'gate') throw new RangeError(`${wiring.nameOf(net)} is no gate's output`);
  const [a = 0, b = 0, s = 0] = driver.gate.inputs.map(read);
  switch (driver.gate.kind) {
    case 'not':
      return bdd.not(a);
    case 'and':
      return bdd.and(a, b);
    case 'or':
      return bdd.or(a, b);
    case 'xor':
      return bdd.xor(a, b);
    case 'mux':
      return bdd.choose(s, b, a);
  }
}

/** Plain addition, row by row. */
function sumDiagrams(
  bdd: BddManager,
  operands: FinalAdder['operands'],
  constant: bigint,
  width: number,
  read: (net: number) => Bdd,
): Bdd[] {
  let sum: Bdd[] = Array.from({ length: width }, (_, i) => Number((constant >> BigInt(i)) & 1n));
  const waiting = Array.from({ length: width }, (_, column) => operands.filter((o) => o.column === column));
  while (waiting.some((column) => column.length > 0)) {
    const row = waiting.map((column) => column.shift());
    let carry: Bdd = 0;
    sum = sum.map((a, column) => {
      const operand = row[column];
      const b = operand === undefined ? 0 : read(operand.net);
      const half = bdd.xor(a, b);
      const total = bdd.xor(half, carry);
      carry = bdd.or(bdd.and(a, b), bdd.and(half, carry));
      return total;
    });
  }
  return sum;
}
