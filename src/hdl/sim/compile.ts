import type { Flat, FlatOp } from '../flatten.ts';
import { flatten } from '../flatten.ts';
import type { Design, PortDecl } from '../ir.ts';
import { schedule } from '../order.ts';
import { generate, type Operand } from './expressions.ts';
import {
  allocateFrames,
  type FrameLayout,
  type Frames,
  frameLayout,
  readFrame,
  writeFrame,
} from './frame.ts';
import { canonical, helpers, isWide, limbCount } from './values.ts';

/** An in-process simulator of one design: generated JavaScript, exact. */
export interface InProcess {
  readonly inputs: FrameLayout;
  readonly outputs: FrameLayout;
  /** Registers to zero, or to values drawn from `seed`: the state before any reset. */
  powerUp(seed?: number): void;
  /**
   * Runs frames through the design, keeping state between calls. Inputs stand before the rising edge, outputs are
   * read after it has settled (unless compiled with `beforeEdge`); without registers the outputs are simply evaluated.
   */
  run(frames: Frames): Frames;
  /** One cycle by names. */
  step(inputs: Readonly<Record<string, bigint>>): Record<string, bigint>;
}

export interface CompileOptions {
  /** Also output every named value, under its hierarchical name. */
  readonly watch?: boolean;
  /** Read outputs before the rising edge, beside the inputs of the same cycle, instead of after it. */
  readonly beforeEdge?: boolean;
}

/** Operations per generated function: larger ones are not optimised by the engine. */
const chunkSize = 400;

type RunFunction = (input: Uint32Array, output: Uint32Array, cycles: number, memory: Int32Array) => void;

export function compile(design: Design, options: CompileOptions = {}): InProcess {
  const flat = flatten(design);
  return compileFlat(flat, design.ports, options);
}

/** Compiles a flat operation list; `ports` give the frames' order. */
export function compileFlat(flat: Flat, ports: readonly PortDecl[], options: CompileOptions = {}): InProcess {
  const inputs = portLayout(ports, 'in');
  const watched = options.watch === true ? namedOps(flat) : [];
  const outputPorts = ports.filter((p) => p.direction === 'out').map(framePort);
  const outputs = frameLayout([...outputPorts, ...watched.map((w) => w.port)]);
  const values = [...outputPorts.map((p) => flat.outputs.get(p.name) ?? -1), ...watched.map((w) => w.op)];
  const program = new Program(flat, inputs, outputs, values);
  const run = program.compile(options.beforeEdge === true);
  const memory = new Int32Array(program.memorySize);
  const powerUp = (seed?: number): void => {
    let state = (seed ?? 0) >>> 0;
    for (const r of flat.registers) {
      const width = flat.ops[r.op]?.width ?? 1;
      const sign = flat.ops[r.op]?.sign ?? 'u';
      for (let i = 0; i < limbCount(width); i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        memory[program.slot(r.op) + i] = seed === undefined ? 0 : powerUpLimb(state, width, sign, i);
      }
    }
  };
  const runFrames = (frames: Frames): Frames => {
    const result = allocateFrames(outputs, frames.cycles);
    run(frames.data, result.data, frames.cycles, memory);
    return result;
  };
  return {
    inputs,
    outputs,
    powerUp,
    run: runFrames,
    step: (given) => {
      const frames = allocateFrames(inputs, 1);
      for (const slot of inputs.slots) writeFrame(frames, 0, slot, given[slot.name] ?? 0n);
      const result = runFrames(frames);
      return Object.fromEntries(outputs.slots.map((slot) => [slot.name, readFrame(result, 0, slot)]));
    },
  };
}

/** How a design's pins of one direction stand in a frame, clocks left out. */
export const portLayout = (ports: readonly PortDecl[], direction: 'in' | 'out'): FrameLayout =>
  frameLayout(ports.filter((p) => p.direction === direction && !p.clock).map(framePort));

const framePort = (p: PortDecl) => ({ name: p.name, width: p.width, signed: p.sign === 's' });

function namedOps(flat: Flat): { op: number; port: { name: string; width: number; signed: boolean } }[] {
  const seen = new Set<string>(flat.outputs.keys());
  const list: { op: number; port: { name: string; width: number; signed: boolean } }[] = [];
  flat.ops.forEach(({ name, width, sign, kind }, op) => {
    if (name === undefined || kind === 'input' || seen.has(name)) return;
    seen.add(name);
    list.push({ op, port: { name, width, signed: sign === 's' } });
  });
  return list;
}

/** What a limb of a register holds at power-up, of a state of the generator of random numbers. */
export function powerUpLimb(state: number, width: number, sign: 'u' | 's', limb: number): number {
  const bits = state ^ (state >>> 15);
  const left = width - 32 * limb;
  if (left >= 32) return bits | 0;
  const masked = bits & (2 ** left - 1);
  return sign === 's' && !isWide(width) ? (masked << (32 - left)) >> (32 - left) : masked;
}

/** Generates the code of one flat design. Values that cross from one generated function to another live in memory. */
class Program {
  private readonly flat: Flat;
  private readonly inputs: FrameLayout;
  private readonly outputs: FrameLayout;
  private readonly outputOps: readonly number[];
  private readonly slots = new Map<number, number>();
  private readonly functions: string[] = [];
  memorySize = 0;

  constructor(flat: Flat, inputs: FrameLayout, outputs: FrameLayout, outputOps: readonly number[]) {
    this.flat = flat;
    this.inputs = inputs;
    this.outputs = outputs;
    this.outputOps = outputOps;
    for (const r of flat.registers) this.slot(r.op);
  }

  /** Memory position of an operation's first limb. */
  slot(op: number): number {
    const had = this.slots.get(op);
    if (had !== undefined) return had;
    const at = this.memorySize;
    this.slots.set(op, at);
    this.memorySize += limbCount(this.op(op).width);
    return at;
  }

  compile(beforeEdge: boolean): RunFunction {
    const nexts = this.flat.registers.flatMap((r) => [r.next, r.enable, r.reset].filter((x) => x !== null));
    const edge = this.flat.registers.length > 0 ? [...this.phase('next', nexts), this.commit()] : [];
    const read = [...this.phase('settle', this.outputOps), this.emitOutputs()];
    const calls = beforeEdge ? [...read, ...edge] : [...edge, ...read];
    const body = [
      '"use strict";',
      ...this.functions,
      'return function run(I, O, cycles, M) {',
      '  for (let c = 0, i = 0, o = 0; c < cycles; c++, i += ' +
        `${this.inputs.words}, o += ${this.outputs.words}) {`,
      ...calls.map((call) => `    ${call}`),
      '  }',
      '};',
    ].join('\n');
    return new Function('H', body)(helpers) as RunFunction;
  }

  private op(index: number): FlatOp {
    const op = this.flat.ops[index];
    if (op === undefined) throw new Error(`no operation ${index}`);
    return op;
  }

  /** Functions that compute the cone of `wanted`; every wanted value ends in memory. Returns the calls. */
  private phase(name: string, wanted: readonly number[]): string[] {
    const outputs = new Map(wanted.map((op, i) => [`${i}`, op]));
    const { groups } = schedule({ ops: this.flat.ops, registers: [], outputs });
    const chunkOf = new Map<number, number>();
    const chunks: (readonly number[])[][] = [[]];
    let size = 0;
    for (const group of groups) {
      const isLoop = group.length > 1;
      if (size >= chunkSize || isLoop) {
        chunks.push([]);
        size = 0;
      }
      chunks.at(-1)?.push(group);
      size += isLoop ? chunkSize : 1;
      for (const op of group) chunkOf.set(op, chunks.length - 1);
    }
    const stored = this.crossing(groups, chunkOf, new Set(wanted));
    return chunks
      .filter((chunk) => chunk.length > 0)
      .map((chunk, i) => {
        const fn = `${name}${i}`;
        this.functions.push(this.chunkText(fn, chunk, stored));
        return `${fn}(I, i, M);`;
      });
  }

  /** Operations whose value must be in memory: wanted ones, loop members, and those read from a later function. */
  private crossing(
    groups: readonly (readonly number[])[],
    chunkOf: ReadonlyMap<number, number>,
    wanted: ReadonlySet<number>,
  ): ReadonlySet<number> {
    const stored = new Set(wanted);
    for (const group of groups)
      for (const op of group) {
        if (group.length > 1) stored.add(op);
        for (const arg of this.op(op).args) if (chunkOf.get(arg) !== chunkOf.get(op)) stored.add(arg);
      }
    return stored;
  }

  private chunkText(
    name: string,
    chunk: readonly (readonly number[])[],
    stored: ReadonlySet<number>,
  ): string {
    const local = new Map<number, Operand>();
    const lines: string[] = [];
    let count = 0;
    const fresh = (): string => `t${count++}`;
    for (const group of chunk) {
      if (group.length > 1) {
        lines.push(...this.loopText(group, local, fresh));
        continue;
      }
      const [index] = group;
      if (index === undefined) continue;
      const op = this.op(index);
      if (op.kind === 'reg' || op.kind === 'input' || op.kind === 'const') {
        if (stored.has(index) && op.kind !== 'reg')
          lines.push(...this.store(index, this.operand(index, local)));
        continue;
      }
      const code = generate(
        op,
        op.args.map((arg) => this.operand(arg, local)),
        fresh,
      );
      const names = code.limbs.map((_, i) => `v${index}_${i}`);
      lines.push(...code.before, ...code.limbs.map((text, i) => `const ${names[i]} = ${text};`));
      const operand = { width: op.width, sign: op.sign, limbs: names };
      local.set(index, operand);
      if (stored.has(index)) lines.push(...this.store(index, operand));
    }
    return `function ${name}(I, i, M) {\n  ${lines.join('\n  ')}\n}`;
  }

  /** A group that is a loop of whole values but not of bits settles in at most as many rounds as it has bits. */
  private loopText(group: readonly number[], local: Map<number, Operand>, fresh: () => string): string[] {
    const rounds = group.reduce((sum, op) => sum + this.op(op).width, 2);
    const changed = fresh();
    const lines = [
      `for (let ${changed} = true, r = 0; ${changed} && r < ${rounds}; r++) {`,
      `${changed} = false;`,
    ];
    for (const index of group) {
      const op = this.op(index);
      const code = generate(
        op,
        op.args.map((arg) => this.operand(arg, local)),
        fresh,
      );
      lines.push(...code.before);
      code.limbs.forEach((text, i) => {
        const value = fresh();
        const at = `M[${this.slot(index) + i}]`;
        lines.push(
          `const ${value} = (${text}) | 0;`,
          `if (${at} !== ${value}) { ${at} = ${value}; ${changed} = true; }`,
        );
      });
    }
    return [...lines, '}'];
  }

  private operand(index: number, local: ReadonlyMap<number, Operand>): Operand {
    const known = local.get(index);
    if (known !== undefined) return known;
    const op = this.op(index);
    const { width, sign } = op;
    if (op.kind === 'const') return { width, sign, limbs: generate(op, [], () => '').limbs };
    if (op.kind === 'input') return { width, sign, limbs: this.inputLimbs(op) };
    const at = this.slot(index);
    const limbs = Array.from({ length: limbCount(width) }, (_, i) => `M[${at + i}]`);
    return { width, sign, limbs: width === 32 && sign === 'u' ? [`(${limbs[0]} >>> 0)`] : limbs };
  }

  private inputLimbs(op: FlatOp): readonly string[] {
    const slot = this.inputs.slots.find((s) => s.name === op.port);
    // A clock read as data: it is 1 when outputs are read after the rising edge; registers never read it.
    if (slot === undefined) return ['1'];
    if (!isWide(op.width)) return [canonical(`I[i + ${slot.offset}]`, op.width, op.sign)];
    return Array.from({ length: slot.words }, (_, i) => {
      const left = op.width - 32 * i;
      return left >= 32
        ? `(I[i + ${slot.offset + i}] | 0)`
        : `(I[i + ${slot.offset + i}] & ${2 ** left - 1})`;
    });
  }

  private store(index: number, operand: Operand): string[] {
    const at = this.slot(index);
    return operand.limbs.map((text, i) => `M[${at + i}] = ${text};`);
  }

  /** Loads every register at once, after all next values are known. */
  private commit(): string {
    const lines: string[] = [];
    const writes: string[] = [];
    this.flat.registers.forEach((r, n) => {
      const { width, sign } = this.op(r.op);
      const old = this.operand(r.op, new Map()).limbs;
      const next = this.operand(r.next, new Map()).limbs;
      const init = generate({ kind: 'const', width, sign, args: [], value: r.init }, [], () => '').limbs;
      old.forEach((was, i) => {
        let text = next[i] ?? '0';
        if (r.enable !== null) text = `${this.operand(r.enable, new Map()).limbs[0]} ? ${text} : ${was}`;
        if (r.reset !== null) text = `${this.operand(r.reset, new Map()).limbs[0]} ? ${init[i]} : (${text})`;
        lines.push(`const n${n}_${i} = ${text};`);
        writes.push(`M[${this.slot(r.op) + i}] = n${n}_${i};`);
      });
    });
    this.functions.push(`function commit(I, i, M) {\n  ${[...lines, ...writes].join('\n  ')}\n}`);
    return 'commit(I, i, M);';
  }

  private emitOutputs(): string {
    const lines = this.outputs.slots.flatMap((slot, n) => {
      const index = this.outputOps[n] ?? -1;
      const { limbs } = this.operand(index, new Map());
      const isNarrow = !isWide(slot.width) && slot.width < 32;
      return limbs.map(
        (text, i) => `O[o + ${slot.offset + i}] = ${isNarrow ? `${text} & ${2 ** slot.width - 1}` : text};`,
      );
    });
    this.functions.push(`function emit(I, i, M, O, o) {\n  ${lines.join('\n  ')}\n}`);
    return 'emit(I, i, M, O, o);';
  }
}
