import type { CatalogEntry } from '../../catalog_unit.ts';
import { flatten } from '../../hdl/flatten.ts';
import { portLayout } from '../../hdl/sim/compile.ts';
import type { Coverage } from '../evidence.ts';
import { constant } from '../logic/blast.ts';
import { factsOf } from '../logic/facts.ts';
import { type Edge, no, not, yes } from '../logic/graph.ts';
import { Model } from '../logic/model.ts';
import { Prover } from '../logic/prove.ts';
import { Machine } from '../replay/machine.ts';
import { streamPins, vectorsOf } from '../replay/vectors.ts';
import { choices, codes, coverageKinds, handshakes, type Point, toggles, type Watcher } from './points.ts';

export interface CoverageOptions {
  /** As of `verify`. */
  readonly seed?: number;
  readonly cases?: number;
}

/** Designs with more operations are not turned into logic: what they miss stays a hole. */
const largestModel = 60_000;
/** A hole that takes longer to rule out stays a hole; so do those that are left when all together have taken this many steps. */
const effort = { conflicts: 300, steps: 5_000_000 };
const allSteps = 300_000_000;

/**
 * What the vectors of `verify`, from one power-up, reach in a module. Points that no legal inputs and no state bring about are
 * proved to be out of reach and left out.
 */
export function coverageOf(entry: CatalogEntry, options: CoverageOptions = {}): Coverage {
  const design = entry.design();
  const flat = flatten(design);
  const layout = portLayout(design.ports, 'in');
  const machine = new Machine(flat, layout);
  const phase = machine.phase([
    ...flat.outputs.values(),
    ...flat.registers.flatMap(({ op, next, enable, reset }) =>
      [op, next, enable, reset].filter((at) => at !== null),
    ),
  ]);
  const outputs = new Set(flat.outputs.values());
  const named = [...phase.order].filter((at) => {
    const { name, kind } = flat.ops[at] ?? {};
    if (kind === 'const') return false;
    if (kind === 'input') return layout.slots.some((slot) => slot.name === name);
    return name !== undefined || kind === 'reg' || outputs.has(at);
  });
  const plan = streamPins(entry);
  const watchers: Watcher[] = [
    toggles(machine, named),
    choices(machine, phase.order),
    codes(entry, layout),
    ...(plan === null ? [] : [handshakes(machine, plan, layout)]),
  ];
  for (const { inputs, powerUp } of vectorsOf(entry, { ...options, onePowerUp: true })) {
    if (powerUp !== null) machine.powerUp(powerUp);
    for (let cycle = 0; cycle < inputs.cycles; cycle++) {
      machine.load(inputs.data, cycle * layout.words);
      phase.run();
      for (const { look } of watchers) look(inputs, cycle, powerUp !== null && cycle === 0);
      machine.commit();
    }
  }
  return summary(entry, flat.ops.length > largestModel ? null : new Reach(new Model(flat), entry), watchers);
}

function summary({ module }: CatalogEntry, possible: Reach | null, watchers: readonly Watcher[]): Coverage {
  const counts = Object.fromEntries(coverageKinds.map((kind) => [kind, { hit: 0, of: 0, unreachable: 0 }]));
  const holes: string[] = [];
  for (const watcher of watchers) {
    for (const point of watcher.points()) {
      const count = counts[point.kind];
      if (count === undefined) continue;
      if (!point.hit && possible?.isOut(point) === true) {
        count.unreachable++;
        continue;
      }
      count.of++;
      if (point.hit) count.hit++;
      else holes.push(`${point.kind}: ${point.name}`);
    }
  }
  const kinds = Object.fromEntries(Object.entries(counts).filter(([, { of }]) => of > 0));
  return { module, kinds, holes };
}

/** Which points no legal inputs and no state bring about. */
class Reach {
  readonly #model: Model;
  readonly #facts: readonly Edge[];
  readonly #known = new Map<Edge, boolean>();
  /** What one point teaches serves the next. */
  readonly #prover: Prover;
  #left = allSteps;

  constructor(model: Model, entry: CatalogEntry) {
    this.#model = model;
    this.#facts = factsOf(entry)(model);
    this.#prover = new Prover(model.graph);
  }

  isOut({ kind, wanted }: Point): boolean {
    if (wanted === null) return false;
    const { op, bit, value } = wanted;
    // A bit that changes has to hold both values.
    if (kind === 'toggle' && this.#never(op, bit, 1n - value)) return true;
    return this.#never(op, bit, value);
  }

  /** An operation, or one bit of it, never holds a value. */
  #never(op: number, bit: number | null, value: bigint): boolean {
    const word = this.#model.words[op];
    if (word === undefined) return true;
    const { graph } = this.#model;
    const bits = bit === null ? word.bits : [word.bits[bit] ?? no];
    const wanted = constant(value, bits.length);
    const all = bits.reduce((x, y, i) => graph.and(x, wanted[i] === yes ? y : not(y)), yes);
    const had = this.#known.get(all);
    if (had !== undefined) return had;
    if (this.#left <= 0) return false;
    const { verdict, steps } = this.#prover.reach([all, ...this.#facts], effort);
    const isNever = verdict === 'never';
    this.#left -= steps;
    this.#known.set(all, isNever);
    return isNever;
  }
}
