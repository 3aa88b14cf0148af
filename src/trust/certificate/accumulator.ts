import { inputsOf, type Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/** A control input, and how many registers it has passed. */
export interface Control {
  readonly port: string;
  readonly edges: number;
  /** `rst` clears every one of those registers. */
  readonly cleared: boolean;
}

/** Registers `acc`, proved: acc' = rst ? 0 : enable ? sum : acc. */
export interface AccumulatorControl {
  /** Net of each bit of `sum`. */
  readonly sums: readonly number[];
  readonly enable: Control;
}

/** Reads what a register loads as a tree of multiplexers, and proves it to be acc' = rst ? 0 : enable ? sum : acc. */
export function proveAccumulator(wiring: Wiring, port: string): AccumulatorControl {
  const accumulator = wiring.port(port);
  const [reset = -1] = wiring.port('rst');
  const enables = new Set<number>();
  const sums = accumulator.map((output, bit) => {
    const driver = wiring.driverOf(output);
    const where = `${port}[${bit}] (column ${bit})`;
    if (driver.kind !== 'register') throw refused(wiring.netlist.top, `${where} is not a register`);
    const { data } = driver.register;
    const { leaves, selects } = choices(wiring, data);
    const [sum, other] = leaves.filter((net) => net !== output && net !== 0);
    const [enable, third] = selects.filter((net) => net !== reset);
    if (sum === undefined || other !== undefined || enable === undefined || third !== undefined)
      throw refused(wiring.netlist.top, `${where} loads something else than rst ? 0 : en ? sum : ${port}`);
    const loads = (rst: boolean, en: boolean): number =>
      chosen(wiring, data, (net) => (net === reset ? rst : en));
    const right = loads(true, false) === 0 && loads(true, true) === 0 && loads(false, true) === sum;
    if (!right || loads(false, false) !== output)
      throw refused(wiring.netlist.top, `${where} does not load rst ? 0 : en ? sum : ${port}`);
    enables.add(enable);
    return sum;
  });
  const [enable = 0, second] = enables;
  if (second !== undefined)
    throw refused(
      wiring.netlist.top,
      `bits of ${port} are enabled by ${wiring.nameOf(enable)} and ${wiring.nameOf(second)}`,
    );
  return { sums, enable: traceControl(wiring, enable) };
}

/** Follows a control signal through registers back to its port. */
export function traceControl(wiring: Wiring, net: number): Control {
  const reset = wiring.hasPort('rst') ? (wiring.port('rst')[0] ?? -1) : -1;
  let at = net;
  let cleared = true;
  for (let edges = 0; ; edges++) {
    const driver = wiring.driverOf(at);
    if (driver.kind === 'input') return { port: driver.port, edges, cleared };
    if (driver.kind !== 'register' || edges > 64)
      throw refused(wiring.netlist.top, `${wiring.nameOf(at)} is no control input behind registers`);
    const { data } = driver.register;
    const { leaves, selects } = choices(wiring, data);
    const [before = 0, other] = leaves.filter((leaf) => leaf !== 0);
    const loads = (rst: boolean): number => chosen(wiring, data, () => rst);
    if (other !== undefined || selects.some((select) => select !== reset) || loads(false) !== before)
      throw refused(wiring.netlist.top, `${wiring.nameOf(at)} does not just delay a control input`);
    cleared &&= loads(true) === 0;
    at = before;
  }
}

/** Ends and selects of a tree of multiplexers. */
function choices(wiring: Wiring, root: number): { readonly leaves: number[]; readonly selects: number[] } {
  const leaves = new Set<number>();
  const selects = new Set<number>();
  const pending = [root];
  for (let net = pending.pop(); net !== undefined; net = pending.pop()) {
    const driver = wiring.driverOf(net);
    if (driver.kind === 'gate' && driver.gate.kind === 'mux') {
      const [low = 0, high = 0, select = 0] = inputsOf(driver);
      selects.add(select);
      pending.push(low, high);
    } else leaves.add(net);
  }
  return { leaves: [...leaves], selects: [...selects] };
}

/** The end that a tree of multiplexers chooses. */
function chosen(wiring: Wiring, root: number, value: (select: number) => boolean): number {
  let net = root;
  for (;;) {
    const driver = wiring.driverOf(net);
    if (driver.kind !== 'gate' || driver.gate.kind !== 'mux') return net;
    const [low = 0, high = 0, select = 0] = inputsOf(driver);
    net = value(select) ? high : low;
  }
}
