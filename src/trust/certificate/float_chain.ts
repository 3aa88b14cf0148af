import { proveAccumulator, traceControl } from './accumulator.ts';
import { coneOf, wordsFor } from './evaluate.ts';
import { constantDifference, countedColumns, weightedSums } from './lane.ts';
import { inputsOf, type Wiring } from './netlist.ts';
import { checkControls, checkEnables } from './product.ts';
import { refused } from './refusal.ts';
import { coneSignature } from './signature.ts';
import { demandLatency } from './sum.ts';

/** What was proved of a unit that rounds after every lane. */
export interface ChainCertificate {
  /** Steps, gate for gate the same: number' = step(number, w, a). */
  readonly steps: number;
  /** Significands of the step's product, all tried. */
  readonly cases: number;
}

export interface ChainConfig {
  readonly lanes?: number;
  readonly stages: number;
}

/**
 * Proves that a unit which rounds after every lane is a chain: acc' = rst ? 0 : en ? last : acc, the first step begins with
 * clear ? 0 : acc, step i + 1 with what step i leaves, every step is gate for gate the same function of that number and of its
 * own lane's operands alone, which stand `stages` registers ahead; and the product of significands in it is exact, for all of
 * them. How the step aligns and rounds is not looked at. Throws E_CERTIFICATE.
 */
export function certifyFloatChain(wiring: Wiring, { lanes = 1, stages }: ChainConfig): ChainCertificate {
  const { top } = wiring.netlist;
  const word = (name: string): readonly number[] => {
    const nets = wiring.netlist.words.get(name);
    if (nets === undefined) throw refused(top, `there is no word '${name}' to find a step at`);
    return nets;
  };
  const { sums, enable } = proveAccumulator(wiring, 'acc');
  const starts = Array.from({ length: lanes }, (_, i) => word(`add${i}.number`));
  checkControls(wiring, enable, provenStart(wiring, starts[0] ?? []), stages);
  const enables = new Map<number | null, string>();
  const signatures = starts.map((start, i) => {
    const end = starts[i + 1] ?? sums;
    const share = (port: string): readonly number[] => {
      const nets = wiring.port(port);
      return nets.slice((i * nets.length) / lanes, ((i + 1) * nets.length) / lanes);
    };
    const labels = new Map(
      [
        ['number', start],
        ['w', share('w')],
        ['a', share('a')],
      ].flatMap(([name, nets]) => (nets as readonly number[]).map((net, bit) => [net, `${name} ${bit}`])),
    );
    for (const net of coneOf(wiring, end, (one) => labels.has(one)).variables)
      if (!labels.has(net)) throw refused(top, `step ${i} also hangs on ${wiring.nameOf(net)}`);
    const numbers = new Set(start);
    const terms = end.map((net) => ({ net, depth: 0 }));
    demandLatency(wiring, terms, stages, (net) => numbers.has(net), enables);
    return coneSignature(wiring, end, (net) => labels.get(net));
  });
  checkEnables(wiring, enables, true);
  const other = signatures.findIndex((signature) => signature !== signatures[0]);
  if (other >= 0)
    throw refused(top, `step ${other}, add${other}.number[0], is not gate for gate the one of lane 0`);
  return { steps: lanes, cases: proveSignificands(wiring, word) };
}

/** The number that the first step begins with is clear ? 0 : acc. Returns the net of `clear`. */
function provenStart(wiring: Wiring, start: readonly number[]): number {
  const accumulator = wiring.port('acc');
  const clears = new Set<number>();
  start.forEach((net, bit) => {
    const driver = wiring.driverOf(net);
    const [held, value, select = -1] = driver.kind === 'gate' ? inputsOf(driver) : [];
    const isStart = driver.kind === 'gate' && driver.gate.kind === 'mux';
    if (!isStart || held !== accumulator[bit] || value !== 0)
      throw refused(wiring.netlist.top, `${wiring.nameOf(net)} is not clear ? 0 : acc[${bit}]`);
    clears.add(select);
  });
  const [clear = -1, second] = clears;
  if (second !== undefined || traceControl(wiring, clear).port !== 'clear')
    throw refused(wiring.netlist.top, `${wiring.nameOf(start[0] ?? 0)} is cleared by more than 'clear'`);
  return clear;
}

/** p = x y for all significands of lane 0; those whose product is wider than p cannot come up. Returns their number. */
function proveSignificands(wiring: Wiring, word: (name: string) => readonly number[]): number {
  const place = wiring.netlist.words.has('lane[0].multiply.p') ? 'lane[0].multiply' : 'lane.multiply';
  const [x, y, p] = [word(`${place}.x`), word(`${place}.y`), word(`${place}.p`)];
  const bits = x.length + y.length;
  const words = wordsFor(bits);
  const columns = new Map([...countedColumns(x, 0, words), ...countedColumns(y, x.length, words)]);
  const terms = p.map((net, i) => ({ net, coefficient: 1n << BigInt(i) }));
  const expected = (vector: number): number => {
    const product = (vector % 2 ** x.length) * Math.floor(vector / 2 ** x.length);
    return product < 2 ** p.length ? product : Number.NaN;
  };
  const sums = weightedSums(wiring, terms, { bits, columns }, p.length + 1, 'the product of significands');
  const left = constantDifference(wiring, terms, sums, expected, p.length + 1, (vector) => {
    return `significands ${vector % 2 ** x.length} and ${Math.floor(vector / 2 ** x.length)}`;
  });
  if (left !== 0n)
    throw refused(wiring.netlist.top, `the product ${wiring.nameOf(p[0] ?? 0)} is off by ${left}`);
  return 2 ** bits;
}
