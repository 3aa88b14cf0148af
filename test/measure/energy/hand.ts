import { inputLayout, type VariantPort } from '../../../src/harness/variant.ts';
import { allocateFrames, type Frames } from '../../../src/hdl/sim/frame.ts';
import type { LibertyLibrary } from '../../../src/measure/liberty/cells.ts';
import { libraryFromText } from '../../../src/measure/liberty/load.ts';
import type { GateNetlist } from '../../../src/measure/netlist/netlist.ts';

/**
 * A library whose every number can be added up on paper: 2 V, times in ns, capacitances in pF, energies in pJ, leakage in nW.
 * The inverter's rise takes 1 + 2 * slew + 10 * load, over tables in the order that is not the template's usual one.
 */
export const HAND = `library (hand) {
  time_unit : "1ns"; voltage_unit : "1V"; leakage_power_unit : "1nW"; capacitive_load_unit (1, pf);
  nom_voltage : 2;
  power_lut_template (by_load_and_slew) {
    variable_1 : total_output_net_capacitance; variable_2 : input_transition_time;
    index_1 ("0, 1"); index_2 ("0, 1");
  }
  power_lut_template (by_slew) { variable_1 : input_transition_time; index_1 ("9, 99"); }
  cell (INV) {
    area : 1;
    leakage_power () { when : "A"; value : 3; }
    leakage_power () { when : "!A"; value : 5; }
    pin (A) { direction : input; capacitance : 0.02; rise_capacitance : 0.01; fall_capacitance : 0.008; }
    pin (Y) {
      direction : output; function : "A'";
      internal_power () {
        related_pin : "A";
        rise_power (by_load_and_slew) { values ("1, 3", "11, 13"); }
        fall_power (scalar) { values ("0.5"); }
      }
      timing () {
        related_pin : "A"; timing_sense : negative_unate;
        cell_rise (scalar) { values ("0.1"); } cell_fall (scalar) { values ("0.1"); }
        rise_transition (scalar) { values ("0.2"); } fall_transition (scalar) { values ("0.4"); }
      }
    }
  }
  cell (SLOW) {
    area : 1; cell_leakage_power : 1;
    pin (A) { direction : input; capacitance : 0.01; }
    pin (Y) {
      direction : output; function : "!A";
      timing () {
        related_pin : "A"; timing_sense : negative_unate;
        cell_rise (scalar) { values ("0.7"); } cell_fall (scalar) { values ("0.7"); }
        rise_transition (scalar) { values ("0"); } fall_transition (scalar) { values ("0"); }
      }
    }
  }
  cell (XOR) {
    area : 2; cell_leakage_power : 2;
    pin (A) {
      direction : input; capacitance : 0.01;
      internal_power () { when : "B"; power (scalar) { values ("0.25"); } }
      internal_power () { rise_power (scalar) { values ("0.75"); } }
    }
    pin (B) { direction : input; capacitance : 0.01; }
    pin (Y) {
      direction : output; function : "A^B";
      internal_power () { related_pin : "A"; rise_power (scalar) { values ("4"); } fall_power (scalar) { values ("6"); } }
      internal_power () { related_pin : "B"; rise_power (scalar) { values ("40"); } fall_power (scalar) { values ("60"); } }
      timing () {
        related_pin : "A B"; timing_sense : non_unate;
        cell_rise (scalar) { values ("0.3"); } cell_fall (scalar) { values ("0.3"); }
        rise_transition (scalar) { values ("0"); } fall_transition (scalar) { values ("0"); }
      }
    }
  }
  cell (DFFE) {
    area : 4; cell_leakage_power : 7;
    ff (IQ, IQN) { next_state : "(E&D)|(IQ&!E)"; clocked_on : "CK"; }
    pin (CK) {
      direction : input; clock : true; capacitance : 0.03;
      internal_power () { when : "Q"; rise_power (scalar) { values ("0.7"); } fall_power (scalar) { values ("0.2"); } }
      internal_power () { rise_power (scalar) { values ("0.3"); } fall_power (scalar) { values ("0.1"); } }
    }
    pin (D) {
      direction : input; capacitance : 0.01;
      internal_power () { rise_power (by_slew) { index_1 ("0, 1"); values ("2, 4"); } fall_power (scalar) { values ("1"); } }
    }
    pin (E) { direction : input; capacitance : 0.01; }
    pin (Q) {
      direction : output; function : "IQ";
      internal_power () { related_pin : "CK"; rise_power (scalar) { values ("10"); } fall_power (scalar) { values ("20"); } }
      timing () {
        related_pin : "CK"; timing_type : rising_edge; timing_sense : non_unate;
        cell_rise (scalar) { values ("0.2"); } cell_fall (scalar) { values ("0.2"); }
        rise_transition (scalar) { values ("0.5"); } fall_transition (scalar) { values ("0.5"); }
      }
    }
  }
}
`;

export const handLibrary = (text = HAND): LibertyLibrary => libraryFromText(text, 'hand.lib');

type Pins = Readonly<Record<string, number>>;

export function netlistOf(
  ports: readonly (readonly ['in' | 'out', string, number])[],
  gates: readonly (readonly [string, Pins])[],
): GateNetlist {
  const nets = [...ports.map(([, , net]) => net), ...gates.flatMap(([, pins]) => Object.values(pins))];
  return {
    top: 't',
    netCount: Math.max(...nets) + 1,
    ports: ports.map(([direction, name, net]) => ({ name, direction, bits: [net] })),
    gates: gates.map(([type, pins], i) => ({ name: `u${i}`, type, pins: new Map(Object.entries(pins)) })),
    netNames: new Map(),
  };
}

/** One bit per input port and cycle, inputs in the order of the ports. */
export function framesOf(ports: readonly VariantPort[], cycles: readonly (readonly number[])[]): Frames {
  const layout = inputLayout(ports);
  const frames = allocateFrames(layout, cycles.length);
  cycles.forEach((bits, cycle) => {
    bits.forEach((bit, i) => {
      frames.data[cycle * layout.words + i] = bit;
    });
  });
  return frames;
}
