import { afterAll, describe, expect, test } from 'vitest';
import { findUnit } from '../../../src/catalog.ts';
import { packCycles } from '../../../src/harness/stimulus/ports.ts';
import { closePinned } from '../../../src/harness/yosys_pinned.ts';
import { registeredDrive } from '../../../src/measure/activity/delays.ts';
import { activityEnergy } from '../../../src/measure/energy/activity_energy.ts';
import { namedLibrary } from '../../../src/measure/library.ts';
import { netlistSimulator } from '../../../src/measure/netlist/simulate.ts';
import { synthesize } from '../../../src/measure/synth.ts';
import { planOf, subjectOf, variantOf } from '../../../src/report/execution.ts';
import { randomBits } from '../bench.ts';

afterAll(closePinned);

const library = namedLibrary('nand2');
const cycles = 300;
const skip = 5;

async function runs(unit: string, options: Readonly<Record<string, unknown>>) {
  const subject = subjectOf(findUnit(unit).configure(options));
  const design = variantOf(subject);
  const { median } = await synthesize({ design, library, seeds: 1 });
  const plan = planOf(subject);
  const draw = randomBits(3);
  const frames = packCycles(
    plan.layout,
    Array.from({ length: cycles }, () =>
      Object.fromEntries(plan.ports.map(({ name, width }) => [name, draw(width)])),
    ),
  );
  const { netlist } = median;
  const common = { netlist, library: library.liberty, ports: design.ports, frames, skip, period: 1e-8 };
  const drive = registeredDrive(library.liberty);
  const levelized = netlistSimulator(netlist, library.liberty, design.ports, 'before edge');
  levelized.powerUp();
  return {
    netlist,
    expected: levelized.run(frames),
    still: activityEnergy({ ...common, drive, glitches: null }),
    inertial: activityEnergy({ ...common, drive, glitches: 'inertial' }),
    transport: activityEnergy({ ...common, drive, glitches: 'transport' }),
  };
}

describe.each([
  ['int_mac', { weightBits: 4, activationBits: 4, architecture: 'booth' }],
  ['dint_mul', { weightBits: 4, activationBits: 4, architecture: 'zero_skip' }],
  ['int_mul', { weightBits: 3, activationBits: 3, architecture: 'baugh_wooley', stages: 2 }],
] as const)('%s %j', (unit, options) => {
  test('delays change when, not what; counts agree with the outputs and with one another', async () => {
    const { netlist, expected, still, inertial, transport } = await runs(unit, options);
    for (const run of [still, inertial, transport]) expect(run.outputs).toEqual(expected);

    // What the output ports did, counted from the levelized simulator's frames.
    const { layout, data } = expected;
    for (const port of netlist.ports.filter(({ direction }) => direction === 'out')) {
      const slot = layout.slots.find(({ name }) => name === port.name)!;
      port.bits.forEach((net, bit) => {
        const at = (cycle: number) =>
          (data[cycle * layout.words + slot.offset + (bit >> 5)]! >>> (bit & 31)) & 1;
        const all = Array.from({ length: cycles - skip }, (_, i) => i + skip);
        expect(still.counts.ones[net]).toBe(all.filter((cycle) => at(cycle) === 1).length);
        expect(still.counts.toggles[net]).toBe(all.filter((cycle) => at(cycle) !== at(cycle - 1)).length);
      });
    }

    let glitches = 0;
    for (let net = 2; net < netlist.netCount; net++) {
      const [a, b, c] = [still, inertial, transport].map(({ counts }) => counts.toggles[net]!);
      // A glitch is there and back again.
      expect((b! - a!) % 2).toBe(0);
      expect((c! - a!) % 2).toBe(0);
      expect(b).toBeGreaterThanOrEqual(a!);
      glitches += b! - a!;
    }
    expect(glitches).toBeGreaterThan(0);

    for (const { setup, counts } of [still, inertial, transport]) {
      const { circuit } = setup;
      circuit.gates.forEach(({ states, inputNets, outputNets, inputBase, outputBase, stateBase }) => {
        const sum = (from: number, part: Float64Array, count: number): number =>
          part.subarray(from, from + count).reduce((a, b) => a + b, 0);
        expect(sum(stateBase, counts.inState, states.states)).toBe(cycles - skip);
        inputNets.forEach((net, k) => {
          const changes = sum(inputBase + k * states.states, counts.inputs, states.states);
          expect(changes).toBe(k === states.clock ? 2 * (cycles - skip) : counts.toggles[net]);
        });
        outputNets.forEach((net, o) => {
          const size = inputNets.length * states.states;
          if (net >= 0)
            expect(sum(outputBase + o * size, counts.outputs, size)).toBeCloseTo(counts.toggles[net]!, 6);
        });
      });
    }
    expect(still.settled).toBe(0);
    expect(inertial.settled).toBeGreaterThan(0);
  });
});
