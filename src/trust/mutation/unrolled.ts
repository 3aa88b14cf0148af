import { constant, type Word } from '../logic/blast.ts';
import { type Edge, no } from '../logic/graph.ts';
import type { Model } from '../logic/model.ts';
import { Prover } from '../logic/prove.ts';
import type { Effort } from '../logic/solver.ts';
import type { Mutant } from './mutants.ts';

/** Inputs of one cycle, by port; those that are 0 are left out. */
export type Cycle = Readonly<Record<string, bigint>>;

/**
 * Whether a fault shows within so many cycles from the reset, and the inputs that show it (bounded model checking: Biere and others
 * 1999). `facts`: bits of one cycle's inputs that are always 1. Null where nothing shows it, or nobody could tell; also where a
 * register has no reset, or is bypassed.
 */
export function killingCycles(
  model: Model,
  mutant: Mutant,
  facts: readonly Edge[],
  cycles: number,
  effort: Effort,
): readonly Cycle[] | null {
  const { flat, graph } = model;
  const { change } = mutant;
  if (flat.registers.some(({ reset }) => reset === null)) return null;
  if (change.on === 'operation' && model.op(change.at).kind === 'reg') return null;
  const prover = new Prover(graph);
  let left = effort.steps;
  const legal: Edge[] = [];
  const start = new Map(
    flat.registers.map(({ op, init }) => {
      const { width, sign } = model.op(op);
      return [op, { bits: constant(init, width), sign }] as const;
    }),
  );
  const faultyStart = new Map(start);
  if (change.on === 'register') {
    const { op, init } = change.register;
    faultyStart.set(op, { bits: constant(init, model.op(op).width), sign: model.op(op).sign });
  }
  let [right, wrong]: [ReadonlyMap<number, Word>, ReadonlyMap<number, Word>] = [start, faultyStart];
  const inputs: ReadonlyMap<number, Word>[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) {
    const given = cycle === 0 ? presentInputs(model) : freeInputs(model);
    inputs.push(given);
    legal.push(...facts.map((fact) => substitute(model, fact, given)));
    const ours = frame(model, given, right, null);
    const theirs = frame(model, given, wrong, mutant);
    const differs = [...flat.outputs.values()]
      .flatMap((at) => xors(model, ours[at], theirs[at]))
      .reduce((x, y) => graph.or(x, y), no);
    if (differs !== no) {
      const found = prover.reach([differs, ...legal], { ...effort, steps: left });
      left -= found.steps;
      if (found.verdict === 'reached') return inputs.map((words) => valuesOf(model, words, found.isTrue));
      if (left <= 0) return null;
    }
    right = next(model, ours, null);
    wrong = next(model, theirs, mutant);
  }
  return null;
}

const xors = ({ graph }: Model, one: Word | undefined, other: Word | undefined): Edge[] =>
  (one?.bits ?? []).map((bit, i) => graph.xor(bit, other?.bits[i] ?? no));

const inputsOf = ({ flat }: Model): number[] =>
  flat.ops.flatMap(({ kind }, at) => (kind === 'input' ? [at] : []));

const presentInputs = (model: Model): Map<number, Word> =>
  new Map(
    inputsOf(model).flatMap((at) => (model.words[at] === undefined ? [] : [[at, model.word(at)] as const])),
  );

function freeInputs(model: Model): Map<number, Word> {
  const { graph } = model;
  return new Map(
    [...presentInputs(model)].map(([at, { bits, sign }]) => [
      at,
      { bits: bits.map(() => graph.free()), sign },
    ]),
  );
}

/** A fact of the model's own inputs, of other inputs. */
function substitute(model: Model, fact: Edge, given: ReadonlyMap<number, Word>): Edge {
  const made = new Map<number, Edge>();
  for (const [at, { bits }] of given)
    for (const [i, bit] of model.word(at).bits.entries()) made.set(bit >> 1, (bits[i] ?? no) ^ (bit & 1));
  const { graph } = model;
  const of = (edge: Edge): Edge => {
    const node = edge >> 1;
    let value = made.get(node);
    if (value === undefined) {
      value = graph.left(node) < 0 ? 2 * node : graph.and(of(graph.left(node)), of(graph.right(node)));
      made.set(node, value);
    }
    return value ^ (edge & 1);
  };
  return of(fact);
}

/** All values of a cycle. */
function frame(
  model: Model,
  inputs: ReadonlyMap<number, Word>,
  state: ReadonlyMap<number, Word>,
  mutant: Mutant | null,
): readonly (Word | undefined)[] {
  const first = model.flat.ops.length;
  const words: (Word | undefined)[] = Array.from({ length: first });
  for (const [at, word] of state) words[at] = word;
  for (const at of model.order) {
    const op = model.op(at);
    if (op.kind === 'input') words[at] = inputs.get(at);
    else if (mutant?.change.on === 'operation' && mutant.change.at === at) {
      const made: Word[] = [];
      for (const step of mutant.change.chain)
        made.push(model.compute(step, (arg) => (arg < first ? words[arg] : made[arg - first])));
      words[at] = made.at(-1);
    } else if (op.kind !== 'reg') words[at] = model.compute(op, (arg) => words[arg]);
  }
  return words;
}

/** What the registers hold behind a cycle. */
function next(
  model: Model,
  words: readonly (Word | undefined)[],
  mutant: Mutant | null,
): ReadonlyMap<number, Word> {
  const nothing: Word = { bits: [], sign: 'u' };
  return new Map(
    model.flat.registers.map((register, index) => {
      const changed =
        mutant?.change.on === 'register' && mutant.change.index === index ? mutant.change.register : register;
      const { op } = register;
      return [
        op,
        { bits: model.next(changed, (at) => words[at] ?? nothing), sign: model.op(op).sign },
      ] as const;
    }),
  );
}

function valuesOf(model: Model, inputs: ReadonlyMap<number, Word>, isTrue: (node: number) => boolean): Cycle {
  return Object.fromEntries(
    [...inputs].flatMap(([at, { bits }]) => {
      const value = bits.reduce(
        (v, bit, i) => v | (isTrue(bit >> 1) !== ((bit & 1) === 1) ? 1n << BigInt(i) : 0n),
        0n,
      );
      const { port } = model.op(at);
      return value === 0n || port === undefined ? [] : [[port, value]];
    }),
  );
}
