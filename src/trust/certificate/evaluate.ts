import { type BitGate, type Driver, inputsOf, loaded, type Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/** 32 vectors in every word. */
export type Column = Int32Array;

/** What a net hangs on, with everything between in an order for evaluation. */
export interface Cone {
  /** Nets taken as free: inputs, and the nets where the walk was told to stop. */
  readonly variables: readonly number[];
  /** Nets between, drivers before readers. */
  readonly inner: readonly number[];
}

/**
 * Everything the nets hang on, through gates and adders, and through registers as if they were wires. Throws
 * E_CERTIFICATE when a net without driver is met.
 */
export function coneOf(wiring: Wiring, nets: Iterable<number>, stop: (net: number) => boolean): Cone {
  const variables = new Set<number>();
  const inner: number[] = [];
  const seen = new Set<number>();
  const pending = [...nets].reverse().map((net) => ({ net, done: false }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { net, done } = next;
    if (done) {
      inner.push(net);
      continue;
    }
    if (net < 2 || seen.has(net)) continue;
    seen.add(net);
    const driver = wiring.driverOf(net);
    if (driver.kind === 'none')
      throw refused(wiring.netlist.top, `${wiring.nameOf(net)} is driven by nothing`);
    if (driver.kind === 'input' || stop(net)) {
      variables.add(net);
      continue;
    }
    pending.push({ net, done: true });
    for (const input of readsOf(wiring, driver))
      if (!seen.has(input)) pending.push({ net: input, done: false });
  }
  return { variables: [...variables], inner };
}

/** What a net takes its value from; a register from what it loads. */
const readsOf = (wiring: Wiring, driver: Driver): readonly number[] =>
  driver.kind === 'register' ? [loaded(wiring, driver.register).data] : inputsOf(driver);

/**
 * Values of all nets of a cone for the vectors in `values`, which has a column for every variable. Throws E_CERTIFICATE for
 * a combinational loop.
 */
export function evaluateCone(
  wiring: Wiring,
  cone: Cone,
  values: ReadonlyMap<number, Column>,
  words: number,
): (net: number) => Column {
  const zeros = new Int32Array(words);
  const ones = new Int32Array(words).fill(-1);
  const known = new Map<number, Column>(values);
  known.set(0, zeros);
  known.set(1, ones);
  const read = (net: number): Column => {
    const column = known.get(net);
    if (column === undefined) throw refused(wiring.netlist.top, `${wiring.nameOf(net)} hangs on itself`);
    return column;
  };
  for (const net of cone.inner) {
    const driver = wiring.driverOf(net);
    if (driver.kind === 'gate') known.set(net, gateColumn(driver.gate, read, words));
    else if (driver.kind === 'register') known.set(net, read(loaded(wiring, driver.register).data));
    else if (driver.kind === 'adder') known.set(net, adderColumn(driver.adder, net, read, words));
  }
  return read;
}

function gateColumn({ kind, inputs }: BitGate, read: (net: number) => Column, words: number): Column {
  const result = new Int32Array(words);
  const a = read(inputs[0] ?? 0);
  const b = inputs.length > 1 ? read(inputs[1] ?? 0) : a;
  const s = inputs.length > 2 ? read(inputs[2] ?? 0) : a;
  for (let i = 0; i < words; i++) {
    const [x, y, z] = [a[i] ?? 0, b[i] ?? 0, s[i] ?? 0];
    switch (kind) {
      case 'not':
        result[i] = ~x;
        break;
      case 'and':
        result[i] = x & y;
        break;
      case 'or':
        result[i] = x | y;
        break;
      case 'xor':
        result[i] = x ^ y;
        break;
      case 'mux':
        result[i] = (x & ~z) | (y & z);
    }
  }
  return result;
}

function adderColumn(
  { inputs, sum }: { readonly inputs: readonly number[]; readonly sum: number },
  net: number,
  read: (net: number) => Column,
  words: number,
): Column {
  const result = new Int32Array(words);
  const [a, b, c] = [read(inputs[0] ?? 0), read(inputs[1] ?? 0), read(inputs[2] ?? 0)];
  for (let i = 0; i < words; i++) {
    const [x, y, z] = [a[i] ?? 0, b[i] ?? 0, c[i] ?? 0];
    result[i] = net === sum ? x ^ y ^ z : (x & y) | (z & (x ^ y));
  }
  return result;
}

const COUNTING = [0xaaaaaaaa | 0, 0xcccccccc | 0, 0xf0f0f0f0 | 0, 0xff00ff00 | 0, 0xffff0000 | 0] as const;

/** The column of bit `bit` of a counter that runs through `words` times 32 vectors. */
export function countingColumn(bit: number, words: number): Column {
  const column = new Int32Array(words);
  if (bit < 5) return column.fill(COUNTING[bit] ?? 0);
  for (let i = 0; i < words; i++) column[i] = (i >> (bit - 5)) & 1 ? -1 : 0;
  return column;
}

/** Words for 2^bits vectors; at least one, whose vectors then repeat. */
export const wordsFor = (bits: number): number => Math.max(1, 2 ** (bits - 5));

/**
 * Registers between every net of a cone and the nets it was made from, which stand `depth` registers before the result;
 * null when one is met at two different times. `onRegister` hears of every register on the way.
 */
export function depthsOf(
  wiring: Wiring,
  from: readonly number[],
  depth: number,
  stop: (net: number) => boolean,
  onRegister: (name: string, enable: number | null) => void,
): { readonly depths: ReadonlyMap<number, number>; readonly conflict: number | null } {
  const depths = new Map<number, number>();
  const pending = from.map((net) => [net, depth] as const);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [net, at] = next;
    if (net < 2) continue;
    const known = depths.get(net);
    if (known === at) continue;
    if (known !== undefined) return { depths, conflict: net };
    depths.set(net, at);
    const driver = wiring.driverOf(net);
    if (stop(net)) continue;
    if (driver.kind === 'register') onRegister(driver.register.name, loaded(wiring, driver.register).enable);
    const behind = driver.kind === 'register' ? at + 1 : at;
    for (const input of readsOf(wiring, driver)) pending.push([input, behind]);
  }
  return { depths, conflict: null };
}
