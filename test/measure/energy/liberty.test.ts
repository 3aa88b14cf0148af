import { describe, expect, test } from 'vitest';
import type { LibertyLibrary } from '../../../src/measure/liberty/cells.ts';
import { electricalLibrary, hasPower } from '../../../src/measure/liberty/electrical.ts';
import { libraryFromText } from '../../../src/measure/liberty/load.ts';
import { lookUp } from '../../../src/measure/liberty/table.ts';
import { supplyVoltage, unitsOf } from '../../../src/measure/liberty/units.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../../src/measure/library.ts';
import { timingCells } from '../../../src/measure/sta/cell_arcs.ts';
import { lookup } from '../../../src/measure/sta/table.ts';
import { SG13G2, SKY130 } from '../bench.ts';
import { HAND } from './hand.ts';

const flop = `cell (D) { area : 1; ff (IQ, IQN) { next_state : "D"; clocked_on : "C"; }
  pin (C) { direction : input; } pin (D) { direction : input; } pin (Q) { direction : output; function : "IQ"; } }`;
const read = (head: string, cells = ''): LibertyLibrary =>
  libraryFromText(`library (t) { ${head} ${cells} ${flop} }`, 't.lib');

const TEMPLATES = `
  time_unit : "10ps"; capacitive_load_unit (2, ff); voltage_unit : "100mV"; leakage_power_unit : "1uW";
  lu_table_template (load_slew) { variable_1 : total_output_net_capacitance; variable_2 : input_net_transition;
    index_1 ("1, 2"); index_2 ("10, 20, 40"); }
  lu_table_template (slew_load) { variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
    index_1 ("10, 20, 40"); index_2 ("1, 2"); }
  lu_table_template (slew) { variable_1 : input_net_transition; index_1 ("0, 10"); }
  lu_table_template (three) { variable_1 : related_out_total_output_net_capacitance; variable_2 : input_net_transition;
    variable_3 : total_output_net_capacitance; index_1 ("5, 6"); index_2 ("10, 20"); index_3 ("1, 2"); }
  lu_table_template (one) { variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
    index_1 ("7"); index_2 ("1, 2"); }`;
const cell = (table: string): string => `cell (X) { area : 1; pin (A) { direction : input; capacitance : 3; }
  pin (Y) { direction : output; function : "A"; timing () { related_pin : "A"; cell_rise ${table} } } }`;
const tableOf = (table: string) => {
  const arc = electricalLibrary(read(TEMPLATES, cell(table)))
    .cell('X')
    ?.pins.get('Y')?.arcs[0];
  return arc!.delay.rise!;
};

describe('tables', () => {
  const slew = 10e-12;
  const load = 2e-15;
  test.each([
    ['(load_slew) { values ("1, 2, 4", "11, 12, 14"); }', 20, 1.5, 7],
    ['(slew_load) { values ("1, 11", "2, 12", "4, 14"); }', 20, 1.5, 7],
    ['(slew_load) { values ("1, 11", "2, 12", "4, 14"); }', 30, 1, 3],
    // Below and above the ends: the outermost two points, extended.
    ['(slew_load) { values ("1, 11", "2, 12", "4, 14"); }', 0, 1, 0],
    ['(slew_load) { values ("1, 11", "2, 12", "4, 14"); }', 60, 3, 26],
    ['(slew) { values ("3, 5"); }', 5, 99, 4],
    ['(slew) { index_1 ("0, 1"); values ("3, 5"); }', 5, 99, 13],
    ['(scalar) { values ("6"); }', 5, 99, 6],
    ['(one) { values ("1, 2"); }', 50, 1.25, 1.25],
    // An axis that nothing here depends on stays at its first value.
    ['(three) { values ("1, 2", "3, 4", "50, 60", "70, 80"); }', 15, 1.5, 2.5],
  ])('%s at slew %d and load %d', (text, atSlew, atLoad, expected) => {
    expect(lookUp(tableOf(text), atSlew * slew, atLoad * load) / slew).toBeCloseTo(expected, 9);
  });

  test.each([
    '(slew) { values ("3, 5, 6"); }',
    '(slew) { values ("3, x"); }',
    '(slew) { index_1 ("1, 1"); values ("3, 5"); }',
  ])('refused: %s', (text) => expect(() => tableOf(text)).toThrow(/E_LIBERTY_SYNTAX/));
});

test('templates of delays and of energies may share a name', () => {
  const head = `lu_table_template (t) { variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
      index_1 ("1, 2"); index_2 ("1, 2"); }
    power_lut_template (t) { variable_1 : total_output_net_capacitance; variable_2 : input_net_transition;
      index_1 ("1, 2"); index_2 ("1, 2"); }`;
  const values = 'values ("1, 2", "3, 4");';
  const text = `cell (X) { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "A";
    timing () { related_pin : "A"; cell_rise (t) { ${values} } rise_transition (t) { ${values} } }
    internal_power () { related_pin : "A"; rise_power (t) { ${values} } } } }`;
  for (const order of [head, head.replace(/^(.*?\})\s*(power.*)$/s, '$2 $1')]) {
    const library = read(order, text);
    const pin = electricalLibrary(library).cell('X')!.pins.get('Y')!;
    expect(lookUp(pin.arcs[0]!.delay.rise!, 2e-9, 1e-12) / 1e-9).toBeCloseTo(3, 9);
    expect(lookUp(pin.power[0]!.rise!, 2e-9, 1e-12) / 1e-12).toBeCloseTo(2, 9);
    const arc = timingCells(library)('X').arcs[0]!;
    expect(lookup(arc.delay, 2, 1)).toBeCloseTo(3, 9);
  }
});

describe('units, supplies and pins', () => {
  test('units are scaled, and have defaults', () => {
    const units = unitsOf(read(TEMPLATES).group);
    expect(units.time).toBeCloseTo(10e-12, 20);
    expect(units.capacitance).toBeCloseTo(2e-15, 24);
    expect(units.voltage).toBeCloseTo(0.1, 9);
    expect(units.leakage).toBeCloseTo(1e-6, 12);
    expect(units.energy).toBeCloseTo(2e-17, 26);
    expect(unitsOf(read('').group)).toMatchObject({
      time: 1e-9,
      capacitance: 1e-12,
      voltage: 1,
      leakage: 1e-9,
    });
  });

  test('the default operating conditions, and the supply of a pin', () => {
    const head = `nom_voltage : 9; default_operating_conditions : b; voltage_map (LOW, 0.5);
      operating_conditions (a) { voltage : 7; } operating_conditions (b) { voltage : 8; }`;
    const cells = `cell (X) { area : 1; pg_pin (VL) { voltage_name : LOW; pg_type : primary_power; }
      pin (A) { direction : input; } pin (Y) { direction : output; function : "A"; related_power_pin : VL; }
      pin (Z) { direction : output; function : "A"; } }`;
    const library = read(head, cells);
    expect(supplyVoltage(library.group)).toBe(8);
    const pins = electricalLibrary(library).cell('X')?.pins;
    expect([pins?.get('Y')?.voltage, pins?.get('Z')?.voltage]).toEqual([0.5, 8]);
    expect(supplyVoltage(read('nom_voltage : 3;').group)).toBe(3);
  });

  test('capacitances: of the range, of the edge, of the pin, of the library', () => {
    const head = 'default_input_pin_cap : 4;';
    const pin = (name: string, text: string): string => `pin (${name}) { direction : input; ${text} }`;
    const cells = `cell (X) { area : 1; ${pin('A', 'capacitance : 1; rise_capacitance : 2; rise_capacitance_range (1, 3);')}
      ${pin('B', 'capacitance : 1; fall_capacitance : 2;')} ${pin('C', '')} pin (Y) { direction : output; function : "A"; } }`;
    const pins = electricalLibrary(read(head, cells)).cell('X')?.pins;
    const picofarads = ['A', 'B', 'C'].map((name) => {
      const { rise, fall } = pins!.get(name)!.capacitance;
      return [rise * 1e12, fall * 1e12];
    });
    expect(picofarads).toEqual([
      [3, 1],
      [1, 2],
      [4, 4],
    ]);
  });

  test('several related pins are several groups; a condition that cannot be read is refused', () => {
    const cells = (when: string) => `cell (X) { area : 1; pin (A, B) { direction : input; }
      pin (Y) { direction : output; function : "A B"; internal_power () { related_pin : "A B"; when : "${when}"; power (scalar) { values ("1"); } } } }`;
    const power = electricalLibrary(read('', cells('A')))
      .cell('X')
      ?.pins.get('Y')?.power;
    expect(power?.map(({ related, rise, fall }) => [related, rise?.values[0], fall?.values[0]])).toEqual([
      ['A', 1e-12, 1e-12],
      ['B', 1e-12, 1e-12],
    ]);
    expect(() => electricalLibrary(read('', cells('A &'))).cell('X')).toThrow(/E_LIBERTY_SYNTAX/);
  });
});

describe('whole libraries', () => {
  const counts = ({ liberty }: CellLibrary): readonly [arcs: number, power: number, leakage: number] => {
    const electrical = electricalLibrary(liberty);
    let [arcs, power, leakage] = [0, 0, 0];
    for (const name of liberty.cells.keys()) {
      const found = electrical.cell(name)!;
      leakage += found.leakage.length;
      for (const pin of found.pins.values()) {
        arcs += pin.arcs.length;
        power += pin.power.length;
      }
    }
    return [arcs, power, leakage];
  };
  test('every cell of osu018', () => expect(counts(namedLibrary('osu018'))).toEqual([65, 79, 0]));
  test.skipIf(SG13G2 === undefined)('every cell of sg13g2', () =>
    expect(counts(libraryFromFile(SG13G2!))).toEqual([200, 459, 554]),
  );
  test.skipIf(SKY130 === undefined)('every cell of sky130', () =>
    expect(counts(libraryFromFile(SKY130!))).toEqual([1269, 2477, 6244]),
  );
  test('who says nothing of power is known', () => {
    expect(hasPower(namedLibrary('nand2').liberty)).toBe(false);
    expect(hasPower(libraryFromText(HAND, 'hand.lib'))).toBe(true);
  });
});
