import type { Accumulator } from './pipelined.ts';

/** One accumulator: how it starts, what it becomes by a cycle's operands, and how it is read. */
export interface Rule<S, O> {
  readonly start: S;
  readonly next: (state: S, operands: O) => S;
  readonly read: (state: S) => bigint;
}

/** Accumulators in rotation: an enabled cycle uses the one that was used `contexts` enabled cycles before. */
export function rotating<S, O>({ start, next, read }: Rule<S, O>, contexts: number): Accumulator<O> {
  // The next one to be used first; what is unknown is undefined.
  const all = (state: S | undefined): (S | undefined)[] => Array.from({ length: contexts }, () => state);
  let states = all(undefined);
  return {
    forget() {
      states = all(undefined);
    },
    reset() {
      states = all(start);
    },
    accumulate(operands, clear) {
      const [oldest, ...rest] = states;
      const state = clear ? start : oldest;
      states = [...rest, state === undefined ? undefined : next(state, operands)];
    },
    read() {
      const state = states[contexts - 1];
      return state === undefined ? null : read(state);
    },
  };
}
