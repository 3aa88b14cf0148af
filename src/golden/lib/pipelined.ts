import type { GoldenModel, Values } from './golden.ts';
import { input } from './lanes.ts';

/** What a unit keeps from cycle to cycle, behind its pipeline. */
export interface Accumulator<O> {
  /** Everything is unknown, as at power-up. */
  forget(): void;
  /** The port `rst`. */
  reset(): void;
  /** One enabled cycle. */
  accumulate(operands: O, clear: boolean): void;
  /** The port `acc`; null while unknown. */
  read(): bigint | null;
}

/** What travels down the pipeline with a cycle's operands; null is what powers up in a register. */
type Slot<O> = { readonly enabled: false } | { readonly enabled: true; clear: boolean; operands: O } | null;

/**
 * An accumulating unit: ports `rst`, `en`, `clear`, operands -> `acc`. Pipeline registers move every cycle, and `en` and
 * `clear` move with the operands; `rst` clears the accumulator and every pipeline register, its own cycle included.
 */
export function pipelined<O>(
  stages: number,
  operandsOf: (inputs: Values) => O,
  accumulator: Accumulator<O>,
): GoldenModel {
  const filled = (slot: Slot<O>): Slot<O>[] => Array.from({ length: stages }, () => slot);
  let pipe = filled(null);

  const arrive = (slot: Slot<O>): void => {
    if (slot === null) accumulator.forget();
    else if (slot.enabled) accumulator.accumulate(slot.operands, slot.clear);
  };
  const entering = (inputs: Values): Slot<O> =>
    input(inputs, 'en') === 1n
      ? { enabled: true, clear: input(inputs, 'clear') === 1n, operands: operandsOf(inputs) }
      : { enabled: false };

  return {
    powerUp() {
      pipe = filled(null);
      accumulator.forget();
    },
    step(inputs) {
      if (input(inputs, 'rst') === 1n) {
        pipe = filled({ enabled: false });
        accumulator.reset();
      } else {
        const [first = null, ...rest] = [...pipe, entering(inputs)];
        arrive(first);
        pipe = rest;
      }
      return { acc: accumulator.read() };
    },
  };
}
