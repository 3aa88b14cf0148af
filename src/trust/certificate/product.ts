import type { AccumulatorOptions } from '../../spec/lib/accumulator.ts';
import type { Product } from '../../spec/lib/product.ts';
import { type Control, proveAccumulator, traceControl } from './accumulator.ts';
import { type Column, coneOf, countingColumn, wordsFor } from './evaluate.ts';
import { columnOf } from './form.ts';
import { constantDifference, type Operands, patternColumns, type Weighted, weightedSums } from './lane.ts';
import { inputsOf, type Wiring } from './netlist.ts';
import { type ProductOracle, productOracle } from './product_oracle.ts';
import { refused } from './refusal.ts';
import { coneSignature } from './signature.ts';
import { demandLatency, type SumOfProducts, sumOfProducts } from './sum.ts';
import { proveZeroPoint } from './zero_point.ts';

/** A multiplier, a multiply-accumulate or a dot product of integers or dINT. */
export type ProductConfig = Product & Partial<AccumulatorOptions> & { readonly lanes?: number };

/** What was proved of it. */
export interface ProductCertificate {
  /** Modulo 2^width. */
  readonly width: number;
  readonly lanes: number;
  /** Lanes whose operands were all tried; the others are gate for gate one of them. */
  readonly lanesTried: number;
  /** Operand values tried per lane. */
  readonly casesPerLane: number;
  readonly adders: number;
  readonly finalAdder: number;
  /** Constant that the partial products leave and the tree adds. */
  readonly constant: bigint;
  readonly accumulates: boolean;
  readonly latency: number;
}

/** Words inside the tree where the proof is cut in two; looked for by name, trusted for nothing. */
const ACTIVATION_SUM = 'tree.activation_sum';
const BORDERS = /^tree\.(pp|start|activation_sum|minus_row\d+)$/;

/**
 * Proves that a unit computes p = w * a, or acc' = rst ? 0 : en ? (clear ? 0 : acc) + sum of w * a : acc, modulo 2^width,
 * for all operands in all lanes. Throws E_CERTIFICATE with the place where it does not.
 */
export function certifyProduct(wiring: Wiring, config: ProductConfig): ProductCertificate {
  const { lanes = 1, stages, foldDepth } = config;
  const oracle = productOracle(config);
  const accumulates = wiring.hasPort('acc');
  const control = accumulates ? proveAccumulator(wiring, 'acc') : null;
  const outputs = control?.sums ?? wiring.port('p');
  const borders = new Set(
    [...wiring.netlist.words].flatMap(([name, nets]) => (BORDERS.test(name) ? nets : [])),
  );
  const states = new Set(accumulates ? wiring.port('acc') : []);
  const stop = (net: number): boolean => borders.has(net) || states.has(net);
  const cut = lanes > 1 && oracle.zeroPointBits > 0 ? (wiring.netlist.words.get(ACTIVATION_SUM) ?? []) : [];
  const cutNets = new Set(cut);

  const sum = sumOfProducts(wiring, outputs, stop);
  const start = accumulates ? proveStart(wiring, sum) : null;
  const products = sum.terms.filter(({ net }) => !start?.nets.has(net));
  const enables = new Map(sum.enables);
  const inside = (net: number): boolean => cutNets.has(net) || states.has(net);
  demandLatency(wiring, products, stages, inside, enables);

  const zeroPointNets = new Set(cut.length > 0 ? [...cut, ...wiring.port('z')] : []);
  const shared = products.filter(({ net }) => hangsOn(wiring, net, zeroPointNets));
  const own = products.filter((term) => !shared.includes(term));
  const groups = groupByLane(wiring, own, oracle, lanes);
  const zeroPoint =
    cut.length === 0
      ? null
      : proveZeroPoint(wiring, { config, oracle, lanes, cut, terms: shared, stages, stop: inside, enables });

  let constant = sum.constant + (zeroPoint?.constant ?? 0n);
  // A lane that is gate for gate another one is proved with it.
  const proved = new Map<string, bigint>();
  const columns = laneColumns(oracle, zeroPoint === null);
  for (let lane = 0; lane < lanes; lane++) {
    const operands = laneOperands(wiring, oracle, lane, columns);
    const terms = (groups[lane] ?? []).toSorted(inOrder);
    const same = laneSignature(wiring, terms, operands);
    const known = proved.get(same);
    const left =
      known ??
      constantDifference(
        wiring,
        terms,
        weightedSums(wiring, terms, operands, sum.width, `lane ${lane}`),
        (vector) => expectedProduct(oracle, vector),
        sum.width,
        (vector) => `lane ${lane} ${describeVector(oracle, vector)}`,
      );
    proved.set(same, left);
    constant += left;
  }
  checkConstant(wiring, constant, start, foldDepth, sum.width);
  checkEnables(wiring, enables, accumulates);
  if (control !== null) checkControls(wiring, control.enable, start?.clear ?? null, stages);
  return {
    width: sum.width,
    lanes,
    lanesTried: proved.size,
    casesPerLane: 2 ** laneBits(oracle, zeroPoint === null),
    adders: sum.adders + (zeroPoint?.adders ?? 0),
    finalAdder: sum.finalAdder,
    constant: BigInt.asUintN(sum.width, sum.constant),
    accumulates,
    latency: stages,
  };
}

interface Start {
  readonly nets: ReadonlySet<number>;
  readonly clear: number;
  /** What it is after `clear`. */
  readonly initial: bigint;
}

/** The accumulator's own share: in every column i the net clear ? constant : acc[i], and nothing else of acc. */
function proveStart(wiring: Wiring, { terms, width }: SumOfProducts): Start {
  const bitOf = new Map(wiring.port('acc').map((net, bit) => [net, bit]));
  const nets = new Map<number, number>();
  const clears = new Set<number>();
  let initial = 0n;
  for (const { net, coefficient, depth } of terms) {
    const driver = wiring.driverOf(net);
    if (driver.kind !== 'gate' || driver.gate.kind !== 'mux') continue;
    const [held = 0, value = 0, select = 0] = inputsOf(driver);
    const bit = bitOf.get(held);
    if (bit === undefined) continue;
    const where = `${wiring.nameOf(net)} (acc[${bit}], column ${bit})`;
    if (coefficient !== 1n << BigInt(bit) || depth !== 0)
      throw refused(
        wiring.netlist.top,
        `${where} counts ${coefficient} behind ${depth} registers, not 2^${bit} at once`,
      );
    if (value > 1) throw refused(wiring.netlist.top, `${where} does not become a constant with clear`);
    if (nets.has(bit)) throw refused(wiring.netlist.top, `${where} is added twice`);
    if (value === 1) initial |= 1n << BigInt(bit);
    nets.set(bit, net);
    clears.add(select);
  }
  for (let bit = 0; bit < width; bit++)
    if (!nets.has(bit)) throw refused(wiring.netlist.top, `acc[${bit}] is not added in column ${bit}`);
  const [clear = 0, other] = clears;
  if (other !== undefined)
    throw refused(
      wiring.netlist.top,
      `bits of acc are cleared by ${wiring.nameOf(clear)} and ${wiring.nameOf(other)}`,
    );
  return { nets: new Set(nets.values()), clear, initial };
}

const hangsOn = (wiring: Wiring, net: number, some: ReadonlySet<number>): boolean =>
  some.size > 0 && coneOf(wiring, [net], (n) => some.has(n)).variables.some((n) => some.has(n));

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

const laneBits = (oracle: ProductOracle, withZeroPoint: boolean): number =>
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

const inOrder = (a: Weighted, b: Weighted): number =>
  a.coefficient === b.coefficient ? a.net - b.net : a.coefficient < b.coefficient ? -1 : 1;

/** The same for lanes that are equal but for the names of nets and the place of their operands. */
function laneSignature(wiring: Wiring, terms: readonly Weighted[], { columns }: Operands): string {
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

function expectedProduct(oracle: ProductOracle, vector: number): number {
  const { code, activation, zeroPoint } = vectorValues(oracle, vector);
  return oracle.product(code, activation, zeroPoint);
}

export function describeVector(oracle: ProductOracle, vector: number): string {
  const { code, activation, zeroPoint } = vectorValues(oracle, vector);
  const z = oracle.zeroPointBits > 0 ? `, zero point ${zeroPoint}` : '';
  return `with weight code ${code}, activation code ${activation}${z}`;
}

/** All constants together must vanish: in every cycle, or over `foldDepth` of them with what `clear` starts from. */
function checkConstant(
  wiring: Wiring,
  constant: bigint,
  start: Start | null,
  foldDepth: number | undefined,
  width: number,
): void {
  const initial = start?.initial ?? 0n;
  const cycles = BigInt(foldDepth ?? 1);
  const left = BigInt.asUintN(width, initial + cycles * constant);
  const each = foldDepth === undefined && initial !== 0n ? initial : left;
  if (each === 0n) return;
  throw refused(
    wiring.netlist.top,
    `the constants do not cancel: ${BigInt.asIntN(width, each)} is left, column ${columnOf(each)}${foldDepth === undefined ? '' : `, after ${foldDepth} cycles`}`,
  );
}

/** Registers on the way load at every edge in an accumulator, whose controls travel along; elsewhere when `en` is 1. */
export function checkEnables(
  wiring: Wiring,
  enables: ReadonlyMap<number | null, string>,
  accumulates: boolean,
): void {
  const right = accumulates || !wiring.hasPort('en') ? null : (wiring.port('en')[0] ?? null);
  for (const [enable, name] of enables) {
    if (enable === right) continue;
    const shown = enable === null ? 'loads at every edge' : `is enabled by ${wiring.nameOf(enable)}`;
    throw refused(wiring.netlist.top, `register ${name} between operands and result ${shown}`);
  }
}

function checkControls(wiring: Wiring, enable: Control, clearNet: number | null, stages: number): void {
  const { top } = wiring.netlist;
  if (enable.port !== 'en' || enable.edges !== stages || !enable.cleared)
    throw refused(
      top,
      `acc is enabled by ${enable.port} behind ${enable.edges} registers, not by en behind ${stages} that rst clears`,
    );
  if (clearNet === null) return;
  const clear = traceControl(wiring, clearNet);
  if (clear.port !== 'clear' || clear.edges !== stages)
    throw refused(
      top,
      `acc is cleared by ${clear.port} behind ${clear.edges} registers, not by clear behind ${stages}`,
    );
}
