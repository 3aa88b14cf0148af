import type { Flat } from '../../hdl/flatten.ts';
import type { Phase } from '../replay/machine.ts';
import { opAt } from './mutants.ts';

/** One evaluation of a cycle: who reads what in it. */
export class Wave {
  readonly phase: Phase;
  /** Longest way from inputs and registers; -1 for operations that are not part of it. */
  readonly level: Int32Array;
  readonly readers: Lists;
  readonly levels: number;

  constructor(flat: Flat, phase: Phase) {
    this.phase = phase;
    this.level = new Int32Array(flat.ops.length).fill(-1);
    let levels = 1;
    for (const at of phase.order) {
      const { kind, args } = opAt(flat, at);
      let level = 0;
      if (kind !== 'reg') for (const arg of args) level = Math.max(level, (this.level[arg] ?? 0) + 1);
      this.level[at] = level;
      levels = Math.max(levels, level + 1);
    }
    this.levels = levels;
    this.readers = new Lists(
      flat.ops.length,
      [...phase.order].flatMap((at) => [...new Set(opAt(flat, at).args)].map((arg) => [arg, at] as const)),
    );
  }
}

/** Lists of integers, one for every key, in one array. */
export class Lists {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  constructor(keys: number, pairs: readonly (readonly [number, number])[]) {
    this.#starts = new Int32Array(keys + 1);
    for (const [key] of pairs) this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + 1;
    for (let i = 0; i < keys; i++) this.#starts[i + 1] = (this.#starts[i + 1] ?? 0) + (this.#starts[i] ?? 0);
    this.#items = new Int32Array(pairs.length);
    const filled = this.#starts.slice(0, keys);
    for (const [key, item] of pairs) {
      const at = filled[key] ?? 0;
      this.#items[at] = item;
      filled[key] = at + 1;
    }
  }

  from(key: number): number {
    return this.#starts[key] ?? 0;
  }

  to(key: number): number {
    return this.#starts[key + 1] ?? 0;
  }

  at(position: number): number {
    return this.#items[position] ?? 0;
  }
}
