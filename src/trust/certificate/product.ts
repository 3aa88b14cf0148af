import { type Control, proveAccumulator, traceControl } from './accumulator.ts';
import { coneOf } from './evaluate.ts';
import { columnOf } from './form.ts';
import { constantDifference, weightedSums } from './lane.ts';
import { inputsOf, type Wiring } from './netlist.ts';
import {
  describeVector,
  expectedProduct,
  groupByLane,
  inOrder,
  laneBits,
  laneColumns,
  laneOperands,
  laneSignature,
  type ProductConfig,
} from './product_lane.ts';
import { productOracle } from './product_oracle.ts';
import { refused } from './refusal.ts';
import { demandLatency, type SumOfProducts, sumOfProducts } from './sum.ts';
import { proveZeroPoint } from './zero_point.ts';

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

/** `en` and `clear` pass as many registers as the operands, and `rst` empties those of `en`. */
export function checkControls(
  wiring: Wiring,
  enable: Control,
  clearNet: number | null,
  stages: number,
): void {
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
