import { refused } from './refusal.ts';

/** A net's share in a sum. */
export interface Term {
  /** Modulo 2^width of the form. */
  readonly coefficient: bigint;
  /** Registers between the net and the sum. */
  readonly depth: number;
}

/** Sum of coefficients times bits, plus a constant, modulo 2^width. */
export class LinearForm {
  readonly width: number;
  readonly terms = new Map<number, Term>();
  constant = 0n;
  private readonly where: string;
  private readonly nameOf: (net: number) => string;

  constructor(width: number, where: string, nameOf: (net: number) => string) {
    this.width = width;
    this.where = where;
    this.nameOf = nameOf;
  }

  coefficient(net: number): bigint {
    return this.terms.get(net)?.coefficient ?? 0n;
  }

  depth(net: number): number | undefined {
    return this.terms.get(net)?.depth;
  }

  add(net: number, amount: bigint, depth: number): void {
    const coefficient = BigInt.asUintN(this.width, this.coefficient(net) + amount);
    if (net === 0) return;
    if (net === 1) {
      this.addConstant(amount);
      return;
    }
    const known = this.terms.get(net);
    if (known !== undefined && known.depth !== depth) {
      throw refused(
        this.where,
        `${this.nameOf(net)} reaches the sum behind ${known.depth} and behind ${depth} registers (column ${columnOf(amount)})`,
      );
    }
    if (coefficient === 0n) this.terms.delete(net);
    else this.terms.set(net, { coefficient, depth });
  }

  addConstant(amount: bigint): void {
    this.constant = BigInt.asUintN(this.width, this.constant + amount);
  }

  take(net: number): bigint {
    const coefficient = this.coefficient(net);
    this.terms.delete(net);
    return coefficient;
  }
}

/** Place of a coefficient: its lowest one. */
export function columnOf(coefficient: bigint): number {
  if (coefficient === 0n) return 0;
  let column = 0;
  for (let rest = coefficient; (rest & 1n) === 0n; rest >>= 1n) column++;
  return column;
}

/** A coefficient for people: `2^5`, `-2^5`, or the number. */
export function shownCoefficient(coefficient: bigint, width: number): string {
  const centred = BigInt.asIntN(width, coefficient);
  const magnitude = centred < 0n ? -centred : centred;
  const column = columnOf(magnitude);
  if (magnitude !== 0n && magnitude === 1n << BigInt(column)) return `${centred < 0n ? '-' : ''}2^${column}`;
  return String(centred);
}
