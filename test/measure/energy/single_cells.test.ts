import { describe, expect, test } from 'vitest';
import type { VariantPort } from '../../../src/harness/variant.ts';
import { IDEAL_DRIVE } from '../../../src/measure/activity/delays.ts';
import type { PulseFilter } from '../../../src/measure/activity/events.ts';
import { activityEnergy } from '../../../src/measure/energy/activity_energy.ts';
import type { GateNetlist } from '../../../src/measure/netlist/netlist.ts';
import { clockPort, inPort, outPort } from '../bench.ts';
import { framesOf, HAND, handLibrary, netlistOf } from './hand.ts';

const pJ = 1e-12;
const period = 10e-9;

function measure(
  netlist: GateNetlist,
  ports: readonly VariantPort[],
  cycles: readonly (readonly number[])[],
  glitches: PulseFilter | null = null,
  text = HAND,
) {
  return activityEnergy({
    netlist,
    library: handLibrary(text),
    ports,
    frames: framesOf(ports, cycles),
    skip: 1,
    period,
    drive: IDEAL_DRIVE,
    glitches,
  });
}

const chainPorts = [inPort('a', 1), outPort('y', 1)];
const chain = netlistOf(
  [
    ['in', 'a', 2],
    ['out', 'y', 4],
  ],
  [
    ['INV', { A: 2, Y: 3 }],
    ['INV', { A: 3, Y: 4 }],
  ],
);
/** Two rises and two falls of `a` in four cycles. */
const square = [[0], [1], [0], [1], [0]];

// First inverter: two falls at 0.5; two rises at 1 + 10 * 0.01 pF, the input's slew being 0.
// Second: no load; its rises follow falls of the first, whose rise is what the table is entered with: 1 + 2 * 0.2 ns.
const internal = (2 * 0.5 + 2 * 1.1 + 2 * 0.5 + 2 * 1.4) / 4;
// Half of C V^2 = 0.5 * 0.01 pF * 4, for four changes of the net between them; as much at the input.
const switching = 0.02;
// In every state half of the time, both of them.
const leakage = 2 * ((3 + 5) / 2) * 1e-9 * period;

describe('two inverters', () => {
  test.each([null, 'inertial', 'transport'] as const)('glitches %s: as on paper', (glitches) => {
    const { energy } = measure(chain, chainPorts, square, glitches);
    expect(energy.groups.combinational.internal / pJ).toBeCloseTo(internal, 9);
    expect(energy.groups.combinational.switching / pJ).toBeCloseTo(switching, 9);
    expect(energy.groups.inputs.switching / pJ).toBeCloseTo(switching, 9);
    expect(energy.leakage / leakage).toBeCloseTo(1, 9);
    expect(energy.total).toBeCloseTo(energy.internal + energy.switching + energy.leakage, 20);
    expect(energy.toggles).toBe(3);
    expect(energy.instances.map(({ name, cell }) => [name, cell])).toEqual([
      ['u0', 'INV'],
      ['u1', 'INV'],
    ]);
    expect(energy.instances[0]?.internal).toBeCloseTo(((2 * 0.5 + 2 * 1.1) / 4) * pJ, 20);
  });

  const mutants = {
    'internal power': [/internal_power \(\) \{[^}]*\{[^}]*\}[^}]*\{[^}]*\}\s*\}/g, 'internal'],
    leakage: [/leakage_power \(\) \{[^}]*\}/g, 'leakage'],
    'pin load': [/(rise_|fall_)?capacitance : [\d.]+;/g, 'switching'],
  } as const;
  test.each(Object.entries(mutants))('a library without %s gives another figure', (_, [pattern, part]) => {
    const { energy } = measure(chain, chainPorts, square, null, HAND.replace(pattern, ''));
    const whole = measure(chain, chainPorts, square).energy;
    expect(energy[part]).toBe(0);
    expect(energy.total).toBeLessThan(whole.total * (1 - 1e-9));
  });
});

describe('a pulse that one input of a gate makes late', () => {
  const ports = [inPort('a', 1), outPort('y', 1)];
  const late = (cell: string) =>
    netlistOf(
      [
        ['in', 'a', 2],
        ['out', 'y', 4],
      ],
      [
        [cell, { A: 2, Y: 3 }],
        ['XOR', { A: 2, B: 3, Y: 4 }],
      ],
    );
  const toggles = (cell: string, glitches: PulseFilter | null): number =>
    measure(late(cell), ports, square, glitches).counts.toggles[4] ?? Number.NaN;

  test('without delays there is none', () => expect(toggles('SLOW', null)).toBe(0));
  test('longer than the gate takes (0.7 > 0.3 ns): it passes, both edges', () => {
    expect(toggles('SLOW', 'inertial')).toBe(8);
    expect(toggles('SLOW', 'transport')).toBe(8);
  });
  test('shorter than the gate takes (0.1 < 0.3 ns): swallowed, unless it is to pass', () => {
    expect(toggles('INV', 'inertial')).toBe(0);
    expect(toggles('INV', 'transport')).toBe(8);
  });
  test('each edge is counted for the input that caused it', () => {
    const { energy } = measure(late('SLOW'), ports, square, 'inertial');
    // Y stands at 1. A changes: it falls, 6; B follows: it rises, 40. The input pin A: 0.25 where B is 1 after the change,
    // which is when A rises; else 0 for its fall (the other group has no fall table).
    expect(energy.instances[1]?.internal).toBeCloseTo(((4 * (6 + 40) + 2 * 0.25) / 4) * pJ, 20);
  });
  test('changes at the same time share the cause', () => {
    const both = netlistOf(
      [
        ['in', 'a', 2],
        ['in', 'b', 3],
        ['out', 'y', 4],
      ],
      [
        ['XOR', { A: 2, B: 3, Y: 5 }],
        ['XOR', { A: 2, B: 5, Y: 4 }],
      ],
    );
    const { energy } = measure(
      both,
      [inPort('a', 1), inPort('b', 1), outPort('y', 1)],
      [
        [0, 0],
        [1, 0],
      ],
    );
    // u0: A rises alone, B is 0: pin 0.75, output 4. u1: A and B rise together, Y stays: pin A 0.25 as B is 1.
    expect(energy.instances[0]?.internal).toBeCloseTo(4.75 * pJ, 20);
    expect(energy.instances[1]?.internal).toBeCloseTo(0.25 * pJ, 20);
  });
});

describe('a flip-flop with an enable', () => {
  const ports = [clockPort, inPort('e', 1), outPort('q', 1)];
  const toggling = netlistOf(
    [
      ['in', 'clk', 2],
      ['in', 'e', 3],
      ['out', 'q', 4],
    ],
    [
      ['DFFE', { CK: 2, D: 5, E: 3, Q: 4 }],
      ['INV', { A: 4, Y: 5 }],
    ],
  );
  // Cycle 0 is not counted, and stores nothing as e was 0 before it.
  const always = [[1], [1], [1], [1], [1]];
  const never = [[0], [0], [0], [0], [0]];

  test.each([null, 'inertial'] as const)('enabled, glitches %s: Q changes in every cycle', (glitches) => {
    const { energy } = measure(toggling, ports, always, glitches);
    // Clock pin: rises see the old Q, falls the new one: two of each.
    const clock = (2 * 0.3 + 2 * 0.7 + 2 * 0.2 + 2 * 0.1) / 4;
    expect(energy.groups.clock.internal / pJ).toBeCloseTo(clock, 9);
    expect(energy.groups.clock.switching / pJ).toBeCloseTo(0.5 * 0.03 * 4 * 2, 9);
    // Q: 10 and 20 in turn. D: rises at the inverter's slew of 0.2 ns take 2.4, falls 1.
    expect(energy.groups.sequential.internal / pJ).toBeCloseTo((2 * 10 + 2 * 20 + 2 * 2.4 + 2 * 1) / 4, 9);
    expect(energy.groups.sequential.switching / pJ).toBeCloseTo(0.5 * 0.01 * 4, 9);
    expect(energy.groups.sequential.leakage).toBeCloseTo(7e-9 * period, 20);
  });

  test('not enabled: the clock pin alone', () => {
    const { energy } = measure(toggling, ports, never);
    expect(energy.groups.clock.internal / pJ).toBeCloseTo(0.3 + 0.1, 9);
    expect(energy.groups.sequential.internal).toBe(0);
    expect(energy.groups.sequential.switching).toBe(0);
  });

  test('nothing to count is an error', () => {
    expect(() => measure(toggling, ports, [[1]])).toThrow(RangeError);
  });
});
