import { CheckFailure } from '../../errors.ts';
import type { SynchronousSimulator } from '../../harness/simulator.ts';
import { inputLayout, outputLayout, type Variant, type VariantPort } from '../../harness/variant.ts';
import { allocateFrames, type FrameLayout, type Frames } from '../../hdl/sim/frame.ts';
import { type BooleanExpression, toJavaScript } from '../liberty/boolean.ts';
import type { LibertyLibrary } from '../liberty/cells.ts';
import { type BoundGate, type LevelizedNetlist, levelize } from './levelize.ts';
import type { GateNetlist } from './netlist.ts';

/** Gates per generated function: the engine optimises large ones late or never. */
const CHUNK = 100;
const LANES = 32;

/** Every net is a word of 32 independent vectors. */
type Step = (nets: Int32Array, states: Int32Array) => void;

interface Program {
  /** Combinational nets from inputs and states. */
  readonly settle: Step;
  /** The same as far as outputs depend on it. */
  readonly show: Step;
  /** All states at once from the settled nets, as a rising edge does. */
  readonly clock: Step;
}

/**
 * A simulator of a mapped netlist with the cells' functions from the library. `ports` are the module's, in declared
 * order: they give the frames' layout, the signs and the clocks. Registers start at 0, or at values drawn from the seed.
 * `observe` is as of a variant. Modules without registers evaluate 32 cycles at once. Throws what `levelize` throws, and E_NETLIST_CLOCK for a
 * register that is not clocked by the rising edge of a clock port.
 */
export function netlistSimulator(
  netlist: GateNetlist,
  library: LibertyLibrary,
  ports: readonly VariantPort[],
  observe?: Variant['observe'],
): SynchronousSimulator {
  checkPorts(netlist, ports);
  const levelized = levelize(netlist, library);
  checkClocks(netlist, levelized, ports);
  const program = compile(levelized, outputNets(netlist));
  const inputs = inputLayout(ports);
  const outputs = outputLayout(ports);
  const nets = new Int32Array(netlist.netCount);
  const states = new Int32Array(levelized.registers.length);
  nets[1] = -1;
  const lanes = states.length === 0 ? LANES : 1;
  const reads = bitPlaces(netlist, inputs);
  const writes = bitPlaces(netlist, outputs);

  return {
    inputs,
    outputs,
    powerUp(seed) {
      let word = seed ?? 0;
      for (let i = 0; i < states.length; i++) {
        word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
        states[i] = seed !== undefined && word >>> 31 === 1 ? -1 : 0;
      }
    },
    run(frames) {
      const result = allocateFrames(outputs, frames.cycles);
      for (let cycle = 0; cycle < frames.cycles; cycle += lanes) {
        const count = Math.min(lanes, frames.cycles - cycle);
        loadBits(frames, cycle, count, reads, nets);
        program.settle(nets, states);
        if (observe === 'before edge') storeBits(result, cycle, count, writes, nets);
        if (states.length > 0) program.clock(nets, states);
        if (observe === 'before edge') continue;
        if (states.length > 0) program.show(nets, states);
        storeBits(result, cycle, count, writes, nets);
      }
      return result;
    },
  };
}

/** Runs frames from power-up with registers at 0. */
export function simulateNetlist(
  netlist: GateNetlist,
  library: LibertyLibrary,
  ports: readonly VariantPort[],
  frames: Frames,
): Frames {
  const simulator = netlistSimulator(netlist, library, ports);
  simulator.powerUp();
  return simulator.run(frames);
}

const outputNets = ({ ports }: GateNetlist): readonly number[] =>
  ports.filter(({ direction }) => direction === 'out').flatMap(({ bits }) => bits);

/** Gates that some of the wanted nets depend on, in their order. */
function coneOf(logic: readonly BoundGate[], wanted: readonly number[]): readonly BoundGate[] {
  const needed = new Set(wanted);
  const kept = logic.toReversed().filter(({ gate, cell }) => {
    const isRead = [...gate.pins].some(
      ([pin, net]) => cell.pins.get(pin)?.direction === 'output' && needed.has(net),
    );
    if (isRead) for (const net of gate.pins.values()) needed.add(net);
    return isRead;
  });
  return kept.reverse();
}

function compile({ logic, registers }: LevelizedNetlist, shown: readonly number[]): Program {
  const stateOf = new Map(registers.map((register, i) => [register.gate, `s[${i}]`]));
  const outputsOf = (bound: BoundGate): string[] => {
    const lines: string[] = [];
    for (const [pin, net] of bound.gate.pins) {
      const { direction, function: value } = bound.cell.pins.get(pin) ?? {};
      if (direction === 'output' && value !== undefined)
        lines.push(`const v${net}=n[${net}]=${code(bound, value, stateOf)};`);
    }
    return lines;
  };
  const next = registers.map((bound, i) => {
    const { nextState, clear, preset } = bound.flipFlop;
    const kept = clear === undefined ? '' : `&~${code(bound, clear, stateOf)}`;
    const forced = preset === undefined ? '' : `|${code(bound, preset, stateOf)}`;
    return `t[${i}]=(${code(bound, nextState, stateOf)}${kept})${forced};`;
  });
  const stored = registers.flatMap(outputsOf);
  const settle = chunked([...stored, ...logic.flatMap(outputsOf)]);
  const show = chunked([...stored, ...coneOf(logic, shown).flatMap(outputsOf)]);
  const draw = chunked(next);
  const drawn = new Int32Array(registers.length);
  return {
    settle: (nets, states) => {
      for (const part of settle) part(nets, states, drawn);
    },
    show: (nets, states) => {
      for (const part of show) part(nets, states, drawn);
    },
    clock: (nets, states) => {
      for (const part of draw) part(nets, states, drawn);
      states.set(drawn);
    },
  };
}

type Chunk = (n: Int32Array, s: Int32Array, t: Int32Array) => void;

/** Every net a function touches is read once into a local variable: much faster until the engine has optimised it. */
function chunked(lines: readonly string[]): Chunk[] {
  const parts: Chunk[] = [];
  for (let i = 0; i < lines.length; i += CHUNK) {
    const body = lines.slice(i, i + CHUNK).join('\n');
    const made = new Set([...body.matchAll(/const (v\d+)=/g)].map(([, name]) => name));
    const used = new Set([...body.matchAll(/v\d+/g)].map(([name]) => name));
    const loads = [...used]
      .filter((name) => !made.has(name))
      .map((name) => `const ${name}=n[${name.slice(1)}];`);
    parts.push(new Function('n', 's', 't', loads.join('') + body) as Chunk);
  }
  return parts;
}

function code(bound: BoundGate, value: BooleanExpression, stateOf: ReadonlyMap<unknown, string>): string {
  return toJavaScript(value, (name) => {
    const net = bound.gate.pins.get(name);
    if (net !== undefined && bound.cell.pins.get(name)?.direction === 'input') return `v${net}`;
    const state = stateOf.get(bound.gate);
    if (state !== undefined && name === bound.flipFlop?.state) return state;
    if (state !== undefined && name === bound.flipFlop?.inverse) return `~${state}`;
    throw new CheckFailure({
      code: 'E_NETLIST_CELL',
      what: `a function of cell ${bound.cell.name} reads ${name}, which is no input of it`,
      where: `instance ${bound.gate.name}`,
      fix: 'mend the cell in the Liberty file',
    });
  });
}

interface BitPlace {
  readonly net: number;
  /** Word within the frame, and bit within the word. */
  readonly word: number;
  readonly bit: number;
}

function bitPlaces(netlist: GateNetlist, layout: FrameLayout): BitPlace[] {
  const ports = new Map(netlist.ports.map((port) => [port.name, port.bits]));
  return layout.slots.flatMap((slot) =>
    (ports.get(slot.name) ?? []).map((net, i) => ({ net, word: slot.offset + (i >> 5), bit: i & 31 })),
  );
}

function loadBits(
  frames: Frames,
  cycle: number,
  count: number,
  places: readonly BitPlace[],
  nets: Int32Array,
): void {
  const { data, layout } = frames;
  for (const { net, word, bit } of places) {
    let lanes = 0;
    for (let k = 0, at = cycle * layout.words + word; k < count; k++, at += layout.words)
      lanes |= (((data[at] ?? 0) >>> bit) & 1) << k;
    nets[net] = lanes;
  }
}

function storeBits(
  frames: Frames,
  cycle: number,
  count: number,
  places: readonly BitPlace[],
  nets: Int32Array,
): void {
  const { data, layout } = frames;
  for (const { net, word, bit } of places) {
    const lanes = nets[net] ?? 0;
    for (let k = 0, at = cycle * layout.words + word; k < count; k++, at += layout.words)
      data[at] = (data[at] ?? 0) | (((lanes >>> k) & 1) << bit);
  }
}

function checkPorts(netlist: GateNetlist, ports: readonly VariantPort[]): void {
  const text = (list: readonly { name: string; direction: string; width: number }[]): string =>
    list
      .map(({ name, direction, width }) => `${direction} ${name} [${width}]`)
      .sort()
      .join(', ');
  const has = text(netlist.ports.map((port) => ({ ...port, width: port.bits.length })));
  const wants = text(ports);
  if (has === wants) return;
  throw new CheckFailure({
    code: 'E_NETLIST',
    what: `the netlist has the ports ${has} where ${wants} were expected`,
    where: netlist.top,
    fix: 'synthesize the module whose ports are given, with the same parameters',
  });
}

function checkClocks(
  netlist: GateNetlist,
  { registers }: LevelizedNetlist,
  ports: readonly VariantPort[],
): void {
  const names = new Set(ports.filter((port) => port.clock === true).map((port) => port.name));
  const clocks = new Set(netlist.ports.filter((port) => names.has(port.name)).flatMap((port) => port.bits));
  for (const { gate, flipFlop } of registers) {
    const { clockedOn } = flipFlop;
    const net = clockedOn.op === 'pin' ? gate.pins.get(clockedOn.name) : undefined;
    if (net !== undefined && clocks.has(net)) continue;
    throw new CheckFailure({
      code: 'E_NETLIST_CLOCK',
      what: `register ${gate.name} is not clocked by the rising edge of a clock port`,
      where: netlist.top,
      fix: 'clock every register by the rising edge of one clock port, without gates in its way',
    });
  }
}
