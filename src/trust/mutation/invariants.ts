import type { CatalogEntry } from '../../catalog_unit.ts';
import type { Flat, FlatRegister } from '../../hdl/flatten.ts';
import { portLayout } from '../../hdl/sim/compile.ts';
import { factsOf } from '../logic/facts.ts';
import { type Edge, type Graph, no, not, yes } from '../logic/graph.ts';
import type { Model } from '../logic/model.ts';
import { Prover } from '../logic/prove.ts';
import { Machine } from '../replay/machine.ts';
import { streamPins, vectorsOf } from '../replay/vectors.ts';
import { madeOfKept } from './beside.ts';

/** Cycles that candidates are taken from. */
const cyclesSeen = 60_000;
/** With more bits to be put together, clauses have two literals instead of three. */
const mostForThree = 20;
const mostForTwo = 120;
/** Registers with more bits get no range. */
const widest = 31;
/** Dead ends of a question, and steps of all of them: what is not proved by then is not used. */
const conflicts = 400;
const allSteps = 120_000_000;

/** A bit of the state: a register of one bit, or that a register is not zero. */
interface Flag {
  readonly register: FlatRegister;
  readonly at: number;
}

/** Something that was true in every cycle seen. */
interface Candidate {
  readonly now: Edge;
  readonly next: Edge;
}

/**
 * What holds in every cycle from the first reset on: ranges of registers (while a bit is set), and bits that are never set together.
 * Taken from a run, and kept when they hold after a reset and, all together, from one cycle to the next with any legal inputs.
 * None for units without streams: what they do before a reset counts too.
 */
export function invariantsOf(entry: CatalogEntry, model: Model): Edge[] {
  const { flat } = model;
  if (streamPins(entry) === null) return [];
  const flags: Flag[] = flat.registers.flatMap((register) => {
    const { width } = model.op(register.op);
    const counts = width === 1 || (register.reset !== null && width <= widest);
    return counts && model.words[register.op] !== undefined ? [{ register, at: register.op }] : [];
  });
  const seen = observe(entry, flat, flags);
  const candidates = [
    ...ranges(model, flags, seen.ranges),
    ...clauses(model, flags, seen.states),
    ...kept(model, flags),
  ];
  return inductive(model.graph, candidates, factsOf(entry)(model)).map(({ now }) => now);
}

interface Range {
  least: number;
  most: number;
}

interface Seen {
  /** Flags, as bits: every combination that came up. */
  readonly states: ReadonlySet<bigint>;
  /** By register, and by what holds beside it: -1 for always, else 2 * flag + value. */
  readonly ranges: ReadonlyMap<number, ReadonlyMap<number, Range>>;
}

function observe(entry: CatalogEntry, flat: Flat, flags: readonly Flag[]): Seen {
  const layout = portLayout(entry.design().ports, 'in');
  const machine = new Machine(flat, layout);
  const phase = machine.phase(
    flat.registers.flatMap(({ op, next, enable, reset }) =>
      [op, next, enable, reset].filter((at) => at !== null),
    ),
  );
  const { memory } = machine;
  const words = flat.registers.filter(({ op }) => {
    const width = flat.ops[op]?.width ?? 0;
    return width > 1 && width <= widest;
  });
  const states = new Set<bigint>();
  const ranges = new Map(words.map(({ op }) => [op, new Map<number, Range>()]));
  const reset = streamPins(entry)?.reset.offset ?? 0;
  let isReset = false;
  let cycles = 0;
  for (const { inputs, powerUp } of vectorsOf(entry, { onePowerUp: true })) {
    if (powerUp !== null) {
      machine.powerUp(powerUp);
      isReset = false;
    }
    for (let cycle = 0; cycle < inputs.cycles; cycle++) {
      machine.load(inputs.data, cycle * layout.words);
      phase.run();
      if (isReset) {
        let state = 0n;
        const beside = [-1];
        for (const [i, { at }] of flags.entries()) {
          const isSet = memory[machine.place(at)] !== 0;
          if (isSet) state |= 1n << BigInt(i);
          beside.push(2 * i + (isSet ? 1 : 0));
        }
        states.add(state);
        for (const { op } of words) widen(ranges.get(op), beside, memory[machine.place(op)] ?? 0);
      }
      if (inputs.data[cycle * layout.words + reset] === 0) isReset = true;
      machine.commit();
    }
    cycles += inputs.cycles;
    if (cycles >= cyclesSeen) break;
  }
  return { states, ranges };
}

function widen(ranges: Map<number, Range> | undefined, beside: readonly number[], value: number): void {
  for (const key of beside) {
    const range = ranges?.get(key);
    if (range === undefined) ranges?.set(key, { least: value, most: value });
    else if (value < range.least) range.least = value;
    else if (value > range.most) range.most = value;
  }
}

/** A literal: that a flag is, or is not, set; before the edge, after it, and whether a reset makes it true. */
interface Literal extends Candidate {
  readonly afterReset: boolean;
}

function literal(model: Model, { register }: Flag, value: boolean): Literal {
  const { graph } = model;
  const any = (bits: readonly Edge[]): Edge => bits.reduce((x, y) => graph.or(x, y), no);
  const [now, next] = [any(model.word(register.op).bits), any(model.next(register))];
  return {
    now: value ? now : not(now),
    next: value ? next : not(next),
    afterReset: register.reset !== null && (register.init !== 0n) === value,
  };
}

function ranges(model: Model, flags: readonly Flag[], seen: Seen['ranges']): Candidate[] {
  const { graph, flat } = model;
  return flat.registers.flatMap((register) => {
    const { op, reset, init } = register;
    const word = model.words[op];
    const found = seen.get(op);
    if (word === undefined || found === undefined) return [];
    const isSigned = word.sign === 's';
    const width = word.bits.length;
    const start = Number(isSigned ? BigInt.asIntN(width, init) : BigInt.asUintN(width, init));
    const always = found.get(-1);
    return [...found].flatMap(([key, { least, most }]) => {
      // A range beside a bit says nothing more when it is the range that is always kept.
      if (key >= 0 && always?.least === least && always.most === most && reset !== null) return [];
      const flag = flags[key >> 1];
      const beside = key < 0 || flag === undefined ? null : literal(model, flag, (key & 1) === 0);
      const holds = (reset !== null && start >= least && start <= most) || beside?.afterReset === true;
      if (!holds) return [];
      const within = (bits: readonly Edge[]): Edge =>
        graph.and(reaches(graph, bits, least, isSigned), not(reaches(graph, bits, most + 1, isSigned)));
      const [now, next] = [within(word.bits), within(model.next(register))];
      return [
        {
          now: beside === null ? now : graph.or(beside.now, now),
          next: beside === null ? next : graph.or(beside.next, next),
        },
      ];
    });
  });
}

/** What registers are made of, beside every bit that a reset clears. */
function kept(model: Model, flags: readonly Flag[]): Candidate[] {
  const cleared = flags
    .filter(({ at }) => model.op(at).width === 1)
    .map((flag) => literal(model, flag, false));
  return madeOfKept(model).flatMap(({ now, next }) =>
    cleared
      .filter(({ afterReset }) => afterReset)
      .map((empty) => ({ now: model.graph.or(empty.now, now), next: model.graph.or(empty.next, next) })),
  );
}

/** Whether a word is at least `limit`. */
function reaches(graph: Graph, bits: readonly Edge[], limit: number, isSigned: boolean): Edge {
  const width = bits.length;
  const offset = isSigned ? 2 ** (width - 1) : 0;
  const unsigned = limit + offset;
  if (unsigned <= 0) return yes;
  if (unsigned >= 2 ** width) return no;
  return bits.reduce<Edge>((holds, bit, i) => {
    const own = isSigned && i === width - 1 ? not(bit) : bit;
    return Math.floor(unsigned / 2 ** i) % 2 === 1 ? graph.and(own, holds) : graph.or(own, holds);
  }, yes);
}

/** Two or three literals of which one was true in every cycle seen, none of which can be left out. */
function clauses(model: Model, flags: readonly Flag[], states: ReadonlySet<bigint>): Candidate[] {
  const { graph } = model;
  if (flags.length > mostForTwo) return [];
  const literals = flags.flatMap((flag, i) =>
    [false, true].map((value) => ({ flag: i, value, ...literal(model, flag, value) })),
  );
  type Chosen = (typeof literals)[number];
  const list = [...states];
  const isAlways = (some: readonly Chosen[]): boolean =>
    list.every((state) => some.some(({ flag, value }) => (((state >> BigInt(flag)) & 1n) === 1n) === value));
  const found: (readonly Chosen[])[] = [];
  const add = (some: readonly Chosen[]): boolean => {
    const holds = isAlways(some);
    if (holds && some.some(({ afterReset }) => afterReset)) found.push(some);
    return holds;
  };
  for (const [i, a] of literals.entries()) {
    if (add([a])) continue;
    for (const [j, b] of literals.entries()) {
      if (j <= i || b.flag === a.flag || isAlways([b]) || add([a, b])) continue;
      if (flags.length > mostForThree) continue;
      for (const c of literals.slice(j + 1)) {
        if (c.flag === b.flag || c.flag === a.flag) continue;
        if ([[c], [a, c], [b, c]].some(isAlways)) continue;
        add([a, b, c]);
      }
    }
  }
  return found.map((some) => ({
    now: some.reduce((any, { now }) => graph.or(any, now), no),
    next: some.reduce((any, { next }) => graph.or(any, next), no),
  }));
}

/** Those that hold after a cycle when all of them hold before it: the others are left out until none is. */
function inductive(graph: Graph, all: readonly Candidate[], facts: readonly Edge[]): readonly Candidate[] {
  const prover = new Prover(graph);
  let candidates = all.filter(({ now, next }) => now !== yes || next !== yes);
  let left = allSteps;
  while (candidates.length > 0) {
    const before = [...candidates.map(({ now }) => now), ...facts];
    const broken = candidates.reduce((any, { next }) => graph.or(any, not(next)), no);
    const { steps, ...found } = prover.reach([broken, ...before], { conflicts, steps: left });
    left -= steps;
    if (found.verdict === 'never') return candidates;
    const isTrue = (edge: Edge): boolean =>
      found.verdict === 'reached' && found.isTrue(edge >> 1) !== ((edge & 1) === 1);
    const isProved = ({ next }: Candidate): boolean => {
      const one = prover.reach([not(next), ...before], { conflicts, steps: left });
      left -= one.steps;
      return one.verdict === 'never';
    };
    const kept =
      found.verdict === 'reached'
        ? candidates.filter(({ next }) => isTrue(next))
        : candidates.filter(isProved);
    if (kept.length === candidates.length || left <= 0) return [];
    candidates = kept;
  }
  return [];
}
