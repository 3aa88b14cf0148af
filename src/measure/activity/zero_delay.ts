import type { Frames } from '../../hdl/sim/frame.ts';
import {
  countStates,
  forgetCounts,
  lowerClock,
  type Machine,
  outputFrames,
  raiseClock,
  storeOutputs,
} from './machine.ts';

/** Activity of a trace, and the outputs before each rising edge, beside the inputs of the same cycle. */
export interface ActivityRun {
  readonly outputs: Frames;
  /** Seconds after the clock edge at which the slowest cycle was quiet; 0 without delays. */
  readonly settled: number;
}

/**
 * Executes a trace without delays: every net changes at most once in a cycle. Registers take over at the beginning of a cycle,
 * and inputs change with them. Counts go to `machine.counts`; those of the first `skip` cycles are thrown away.
 */
export function runZeroDelay(machine: Machine, frames: Frames, skip: number): ActivityRun {
  const { circuit, value, state, states, table, tableBase, outputNet, netBase, counts } = machine;
  const { inputBase, outputBase, inputPins, outputPins, storedBit, drawn, clockPin, inputBits } = machine;
  const { readerStart, readerGate, readerPin, gates, registers } = circuit;
  const { toggles, inputs: inputCounts, outputs: outputCounts } = counts;
  const changed = new Int32Array(gates.length);
  const outputs = outputFrames(machine, frames.cycles);

  const flip = (net: number): void => {
    value[net] = 1 - (value[net] ?? 0);
    toggles[net] = (toggles[net] ?? 0) + 1;
    const end = readerStart[net + 1] ?? 0;
    for (let i = readerStart[net] ?? 0; i < end; i++) {
      const g = readerGate[i] ?? 0;
      const bit = 1 << (readerPin[i] ?? 0);
      state[g] = (state[g] ?? 0) ^ bit;
      changed[g] = (changed[g] ?? 0) | bit;
    }
  };

  /** Counts the changed inputs of a gate in the state they led to. */
  const countInputs = (g: number, mask: number): void => {
    const s = state[g] ?? 0;
    const size = states[g] ?? 0;
    for (let k = 0, at = (inputBase[g] ?? 0) + s; mask >> k !== 0; k++, at += size)
      if (((mask >> k) & 1) === 1) inputCounts[at] = (inputCounts[at] ?? 0) + 1;
  };

  const evaluate = (g: number): void => {
    const mask = changed[g] ?? 0;
    if (mask === 0) return;
    changed[g] = 0;
    countInputs(g, mask);
    const s = state[g] ?? 0;
    const size = states[g] ?? 0;
    const pins = inputPins[g] ?? 0;
    for (let o = 0; o < (outputPins[g] ?? 0); o++) {
      const net = outputNet[(netBase[g] ?? 0) + o] ?? -1;
      if (net < 0 || value[net] === table[(tableBase[g] ?? 0) + o * size + s]) continue;
      let causes = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) causes++;
      // Which of several simultaneous changes was the cause is not known: they share it.
      for (let k = 0; k < pins; k++)
        if (((mask >> k) & 1) === 1) {
          const at = (outputBase[g] ?? 0) + (o * pins + k) * size + s;
          outputCounts[at] = (outputCounts[at] ?? 0) + 1 / causes;
        }
      flip(net);
    }
  };

  const updateRegister = (g: number): void => {
    const stored = storedBit[g] ?? 0;
    if (((state[g] ?? 0) & stored) === (drawn[g] === 1 ? stored : 0)) return;
    const s = (state[g] ?? 0) ^ stored;
    state[g] = s;
    const size = states[g] ?? 0;
    for (let o = 0; o < (outputPins[g] ?? 0); o++) {
      const net = outputNet[(netBase[g] ?? 0) + o] ?? -1;
      if (net < 0 || value[net] === table[(tableBase[g] ?? 0) + o * size + s]) continue;
      const at = (outputBase[g] ?? 0) + (o * (inputPins[g] ?? 0) + (clockPin[g] ?? 0)) * size + s;
      outputCounts[at] = (outputCounts[at] ?? 0) + 1;
      flip(net);
    }
  };

  for (let cycle = 0; cycle < frames.cycles; cycle++) {
    if (cycle === skip) forgetCounts(machine);
    raiseClock(machine);
    for (let g = 0; g < registers; g++) updateRegister(g);
    const base = cycle * frames.layout.words;
    for (const { net, word, bit } of inputBits)
      if ((((frames.data[base + word] ?? 0) >>> bit) & 1) !== value[net]) flip(net);
    for (let g = registers; g < gates.length; g++) evaluate(g);
    for (let g = 0; g < registers; g++) {
      countInputs(g, changed[g] ?? 0);
      changed[g] = 0;
    }
    lowerClock(machine);
    countStates(machine);
    storeOutputs(machine, outputs, cycle);
  }
  return { outputs, settled: 0 };
}
