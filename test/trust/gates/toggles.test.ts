import { describe, expect, it } from 'vitest';
import { trace } from '../../../src/harness/stimulus.ts';
import { allocateFrames, type Frames, frameLayout } from '../../../src/hdl/sim/frame.ts';
import { buildCircuit } from '../../../src/measure/activity/circuit.ts';
import { makeMachine } from '../../../src/measure/activity/machine.ts';
import { runZeroDelay } from '../../../src/measure/activity/zero_delay.ts';
import { libraryFromText } from '../../../src/measure/liberty/load.ts';
import type { GateNetlist } from '../../../src/measure/netlist/netlist.ts';
import { netlistSimulator } from '../../../src/measure/netlist/simulate.ts';
import { planOf, variantOf } from '../../../src/report/execution.ts';
import { delaysOf } from '../../../src/trust/gates/delays.ts';
import { mapDesign } from '../../../src/trust/gates/netlists.ts';
import { countToggles } from '../../../src/trust/gates/toggles.ts';
import { clockPort, inPort } from '../../measure/bench.ts';
import { libraries, osu018, subject } from './lib.ts';

/** Two inverters before one input of an XOR: every change of `a` makes a pulse at `y`. */
const hazard: GateNetlist = {
  top: 'hazard',
  netCount: 6,
  ports: [
    { name: 'a', direction: 'in', bits: [2] },
    { name: 'y', direction: 'out', bits: [5] },
  ],
  gates: [
    {
      name: 'one',
      type: 'INVX1',
      pins: new Map([
        ['A', 2],
        ['Y', 3],
      ]),
    },
    {
      name: 'two',
      type: 'INVX1',
      pins: new Map([
        ['A', 3],
        ['Y', 4],
      ]),
    },
    {
      name: 'xor',
      type: 'XOR2X1',
      pins: new Map([
        ['A', 2],
        ['B', 4],
        ['Y', 5],
      ]),
    },
  ],
  netNames: new Map(),
};

const bits = (values: readonly number[]): Frames => {
  const frames = allocateFrames(frameLayout([inPort('a', 1)]), values.length);
  frames.data.set(values);
  return frames;
};

describe('changes of nets, counted in Icarus', () => {
  it('a hazard is counted with delays and not without; a pulse shorter than the gate is swallowed', async () => {
    const toggling = bits([0, 1, 0, 1, 0, 0, 1]);
    const { toggles, settled, cycles } = await countToggles(hazard, osu018.liberty, toggling, { skip: 1 });
    expect(cycles).toBe(6);
    expect([...settled.slice(2)]).toEqual([5, 5, 5, 0]);
    const delay = delaysOf(hazard, osu018.liberty);
    const [slowest] = [delay(hazard.gates[2]!, 'Y')].map(({ rise, fall }) => Math.max(rise, fall));
    const pulse = hazard.gates.slice(0, 2).map((gate) => delay(gate, 'Y'));
    const longest = Math.max(...pulse.map(({ rise }) => rise)) + Math.max(...pulse.map(({ fall }) => fall));
    expect([...toggles.slice(2, 5)]).toEqual([5, 5, 5]);
    // Two inverters' delay against the XOR's own: the pulse is longer in this library.
    expect(longest > slowest!).toBe(toggles[5]! > 0);
  });

  it.each(libraries)(
    'of a multiply-accumulate on %s: without delays as the levelized simulator counts',
    async (_, { liberty, ...library }) => {
      const one = subject('dint_mac_sm4a8_acc32_zero_skip');
      const { netlists } = await mapDesign(one, { liberty, ...library }, 'pinned', 300_000);
      const [netlist] = netlists;
      const frames = trace(planOf(one), { seed: 1, cases: 150 });
      const skip = 20;
      const { toggles, settled, cycles } = await countToggles(netlist, liberty, frames, { skip });
      expect(cycles).toBe(frames.cycles - skip);
      const { ports } = variantOf(one);
      const clock = netlist.ports.find(({ name }) => name === clockPort.name)!.bits[0]!;
      const outputs = netlistSimulator(netlist, liberty, ports).run(frames);
      const acc = netlist.ports.find(({ name }) => name === 'acc')!;
      acc.bits.forEach((net, bit) => {
        let changes = 0;
        for (let cycle = skip; cycle < frames.cycles; cycle++)
          changes += ((outputs.data[cycle]! ^ outputs.data[cycle - 1]!) >>> bit) & 1;
        // The bench stops before the edge that takes the last inputs.
        expect(Math.abs(settled[net]! - changes), `acc[${bit}]`).toBeLessThanOrEqual(1);
      });
      expect(toggles[clock]).toBe(2 * cycles);
      // A net that ends elsewhere than it began has changed an odd number of times, at least once.
      settled.forEach((count, net) => void expect(toggles[net]!).toBeGreaterThanOrEqual(count));
      const sum = (counts: Float64Array) => counts.reduce((all, count) => all + count, 0);
      expect(sum(settled)).toBeGreaterThan(20 * cycles);
      expect(sum(toggles) - 2 * cycles).toBeGreaterThan(1.05 * sum(settled));
      // The energy simulator without delays, net by net: not one change more or less.
      const machine = makeMachine(buildCircuit(netlist, liberty), ports);
      runZeroDelay(machine, frames, skip);
      const counted = [...machine.counts.toggles].map((count, net) => (net === clock ? 0 : count));
      const different = counted.flatMap((count, net) =>
        count === settled[net] ? [] : [{ net, count, icarus: settled[net] }],
      );
      expect(different).toEqual([]);
    },
    300_000,
  );
});

describe('delays', () => {
  const text = (values: string) => `library (t) {
  time_unit : "1ns"; capacitive_load_unit (1, pf);
  lu_table_template (d) { variable_1 : total_output_net_capacitance; variable_2 : input_net_transition; index_1 ("0, 1"); index_2 ("0, 1"); }
  cell (INV) { area : 1;
    pin (A) { direction : input; capacitance : 0.25; }
    pin (Y) { direction : output; function : "!A";
      timing () { related_pin : "A"; cell_rise (d) { values ("${values}"); } cell_fall (scalar) { values ("0.5"); } } } }
  cell (DFF) { area : 1; ff (IQ, IQN) { next_state : "D"; clocked_on : "C"; }
    pin (C) { direction : input; clock : true; } pin (D) { direction : input; } pin (Q) { direction : output; function : "IQ"; } }
}`;
  it('are read off the table at the load of the pins that are driven, and between its points', () => {
    const library = libraryFromText(text('1, 2", "3, 4'), 't.lib');
    const gate = (a: number, y: number) => ({
      name: 'g',
      type: 'INV',
      pins: new Map([
        ['A', a],
        ['Y', y],
      ]),
    });
    const gates = [gate(2, 3), gate(3, 4), gate(3, 5)];
    const delay = delaysOf({ top: 't', netCount: 6, ports: [], gates, netNames: new Map() }, library);
    // 1 + 2 * load + slew, in ns: two pins of 0.25 pF, 0.1 ns.
    expect(delay(gates[0]!, 'Y')).toEqual({ rise: 2100, fall: 500 });
    expect(delay(gates[1]!, 'Y')).toEqual({ rise: 1100, fall: 500 });
  });
});
