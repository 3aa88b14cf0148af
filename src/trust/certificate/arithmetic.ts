import type { BitAdder, BitGate, GateKind } from './netlist.ts';

/** Collects the bits of a netlist under construction. */
export interface Bits {
  /** A new net. */
  readonly fresh: () => number;
  readonly gates: BitGate[];
  readonly adders: BitAdder[];
}

/** A word operand of a Yosys cell. */
export interface Operand {
  readonly bits: readonly number[];
  readonly signed: boolean;
}

/** Extends or cuts an operand to a width, as Verilog does. */
export function resize({ bits, signed }: Operand, width: number): number[] {
  const fill = signed ? (bits.at(-1) ?? 0) : 0;
  return Array.from({ length: width }, (_, i) => bits[i] ?? fill);
}

export function gate(to: Bits, kind: GateKind, ...inputs: number[]): number {
  const output = to.fresh();
  to.gates.push({ kind, inputs, output });
  return output;
}

/** Verilog's `a + b + carryIn` as a row of full adders, which are what `+` means; the last carry leaves the sum. */
export function addWords(
  to: Bits,
  name: string,
  [a, b]: readonly [readonly number[], readonly number[]],
  carryIn: number,
  sums: readonly number[],
): void {
  let carry = carryIn;
  sums.forEach((sum, i) => {
    const next = to.fresh();
    to.adders.push({ name: `${name}[${i}]`, inputs: [a[i] ?? 0, b[i] ?? 0, carry], sum, carry: next });
    carry = next;
  });
}

export const invert = (to: Bits, bits: readonly number[]): number[] =>
  bits.map((bit) => (bit < 2 ? 1 - bit : gate(to, 'not', bit)));

/** Verilog's `a * b` modulo 2^width by shifting and adding, in plain gates: to be evaluated, not to be rewritten. */
export function multiplyWords(
  to: Bits,
  a: readonly number[],
  b: readonly number[],
  products: readonly number[],
): void {
  const width = products.length;
  let sum: number[] = new Array<number>(width).fill(0);
  for (let row = 0; row < width; row++) {
    const select = b[row] ?? 0;
    if (select === 0) continue;
    let carry = 0;
    sum = sum.map((bit, column) => {
      if (column < row) return bit;
      const added = gate(to, 'and', a[column - row] ?? 0, select);
      const half = gate(to, 'xor', bit, added);
      const total = gate(to, 'xor', half, carry);
      carry = gate(to, 'or', gate(to, 'and', bit, added), gate(to, 'and', half, carry));
      return total;
    });
  }
  products.forEach((output, i) => void to.gates.push({ kind: 'or', inputs: [sum[i] ?? 0, 0], output }));
}
