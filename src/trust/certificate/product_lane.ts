import type { AccumulatorOptions } from '../../spec/lib/accumulator.ts';
import type { Product } from '../../spec/lib/product.ts';
import { type Column, coneOf, countingColumn, wordsFor } from './evaluate.ts';
import { columnOf } from './form.ts';
import { type Operands, patternColumns, type Weighted } from './lane.ts';
import type { Wiring } from './netlist.ts';
import type { ProductOracle } from './product_oracle.ts';
import { refused } from './refusal.ts';
import { coneSignature } from './signature.ts';

/** A multiplier, a multiply-accumulate or a dot product of integers or dINT. */
export type ProductConfig = Product & Partial<AccumulatorOptions> & { readonly lanes?: number };

/** Sorts partial products into lanes by the operands they hang on. */
export function groupByLane(
  wiring: Wiring,
  terms: readonly Weighted[],
  oracle: ProductOracle,
  lanes: number,
): Weighted[][] {
  const groups = Array.from({ length: lanes }, (): Weighted[] => []);
  for (const term of terms) {
    const found = new Set<number>();
    for (const variable of coneOf(wiring, [term.net], () => false).variables) {
      const driver = wiring.driverOf(variable);
      if (driver.kind !== 'input') continue;
      if (driver.port === oracle.weightPort) found.add(Math.floor(driver.bit / oracle.patternBits));
      else if (driver.port === 'a') found.add(Math.floor(driver.bit / oracle.activationBits));
    }
    const [lane = 0, other] = found;
    const column = columnOf(term.coefficient);
    if (other !== undefined)
      throw refused(
        wiring.netlist.top,
        `${wiring.nameOf(term.net)} (column ${column}) mixes lanes ${lane} and ${other}`,
      );
    groups[lane]?.push(term);
  }
  return groups;
}

export const laneBits = (oracle: ProductOracle, withZeroPoint: boolean): number =>
  Math.log2(oracle.patterns.length) + oracle.activationBits + (withZeroPoint ? oracle.zeroPointBits : 0);

/** Columns of all operands of a lane, the same for every lane. */
export interface LaneColumns {
  readonly bits: number;
  readonly weight: readonly Column[];
  readonly activation: readonly Column[];
  /** Empty where the lanes are proved without the zero point. */
  readonly zeroPoint: readonly Column[];
}

/** All operands of a lane: the weight code in the lowest bits of a vector's number, then the activation, then z. */
export function laneColumns(oracle: ProductOracle, withZeroPoint: boolean): LaneColumns {
  const bits = laneBits(oracle, withZeroPoint);
  const words = wordsFor(bits);
  const weightBits = Math.log2(oracle.patterns.length);
  const counted = (count: number, low: number): Column[] =>
    Array.from({ length: count }, (_, i) => countingColumn(low + i, words));
  return {
    bits,
    weight: patternColumns(oracle.patterns, oracle.patternBits, words),
    activation: counted(oracle.activationBits, weightBits),
    zeroPoint: withZeroPoint ? counted(oracle.zeroPointBits, weightBits + oracle.activationBits) : [],
  };
}

/** The nets of one lane's operands with their columns. */
export function laneOperands(
  wiring: Wiring,
  oracle: ProductOracle,
  lane: number,
  { bits, weight, activation, zeroPoint }: LaneColumns,
): Operands {
  const columns = new Map<number, Column>();
  const put = (port: string, from: readonly Column[], low: number): void =>
    from.forEach((column, i) => void columns.set(wiring.port(port)[low + i] ?? 0, column));
  put(oracle.weightPort, weight, lane * oracle.patternBits);
  put('a', activation, lane * oracle.activationBits);
  if (zeroPoint.length > 0) put('z', zeroPoint, 0);
  return { bits, columns };
}

export const inOrder = (a: Weighted, b: Weighted): number =>
  a.coefficient === b.coefficient ? a.net - b.net : a.coefficient < b.coefficient ? -1 : 1;

/** The same for lanes that are equal but for the names of nets and the place of their operands. */
export function laneSignature(wiring: Wiring, terms: readonly Weighted[], { columns }: Operands): string {
  const labels = new Map([...columns.keys()].map((net, i) => [net, String(i)]));
  const nets = terms.map(({ net }) => net);
  const weights = terms.map(({ coefficient }) => String(coefficient)).join(' ');
  return `${coneSignature(wiring, nets, (net) => labels.get(net))} ${weights}`;
}

interface Values {
  readonly code: number;
  readonly activation: number;
  readonly zeroPoint: number;
}

export function vectorValues(oracle: ProductOracle, vector: number): Values {
  const codes = oracle.patterns.length;
  const above = Math.floor(vector / codes);
  return {
    code: vector % codes,
    activation: above % 2 ** oracle.activationBits,
    zeroPoint: Math.floor(above / 2 ** oracle.activationBits),
  };
}

export function expectedProduct(oracle: ProductOracle, vector: number): number {
  const { code, activation, zeroPoint } = vectorValues(oracle, vector);
  return oracle.product(code, activation, zeroPoint);
}

export function describeVector(oracle: ProductOracle, vector: number): string {
  const { code, activation, zeroPoint } = vectorValues(oracle, vector);
  const z = oracle.zeroPointBits > 0 ? `, zero point ${zeroPoint}` : '';
  return `with weight code ${code}, activation code ${activation}${z}`;
}
