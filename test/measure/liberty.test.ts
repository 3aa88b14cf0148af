import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { adderMap, detectedMap } from '../../src/measure/adder_map.ts';
import { scriptPath } from '../../src/measure/assets.ts';
import { findAdders } from '../../src/measure/liberty/adders.ts';
import { parseBoolean, toJavaScript, truthTable } from '../../src/measure/liberty/boolean.ts';
import { attribute, innerGroups } from '../../src/measure/liberty/group.ts';
import { libraryFromText, loadLiberty, readLibertyText } from '../../src/measure/liberty/load.ts';
import { parseLiberty } from '../../src/measure/liberty/parse.ts';
import { synthesisCells } from '../../src/measure/liberty/select.ts';
import { libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import { SG13G2, SKY130 } from './bench.ts';

const NAND2 = scriptPath('libs/nand2.lib');
const folder = mkdtempSync(join(tmpdir(), 'subbyte-liberty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('boolean functions', () => {
  const table = (text: string, inputs = ['A', 'B', 'C']): number | undefined =>
    truthTable(parseBoolean(text), inputs);
  test.each([
    ['A*B+C', '(A&B)|C'],
    ['A B | C', '(A*B)+C'],
    ['A+B*C', 'A|(B&C)'],
    ["(A*B)'", '!(A&B)'],
    ["A'*B", '(!A)*B'],
    ['!A B', '(!A)*B'],
    ["!A'", 'A'],
    ['!!A', 'A'],
    ['A^B*C', '(A^B)*C'],
    ['A*B^C', 'A*(B^C)'],
    ['!(A B)(C)', '(!(A*B))*C'],
    ['A*1+B*0', 'A'],
  ])('%s is %s', (text, same) => expect(table(text)).toBe(table(same)));

  test('the table of a three-input parity', () => expect(table('A^B^C')).toBe(0b10010110));
  test('five inputs use all 32 rows', () => {
    expect(table('A*B*C*D*E', ['A', 'B', 'C', 'D', 'E'])).toBe(0x80000000);
  });
  test('a name that is no input has no table', () => expect(table('A*Q')).toBeUndefined());
  test.each(['', 'A+', '*A', '(A', 'A)', 'A&&B', '!', "'A", 'A # B'])('%j is refused', (text) => {
    expect(() => parseBoolean(text)).toThrow();
  });
  test('JavaScript over words', () => {
    expect(toJavaScript(parseBoolean('!(A*B)+C^1'), (pin) => pin)).toBe('(~(A&B)|(C^-1))');
  });
});

describe('the file format', () => {
  const parse = (text: string) => parseLiberty(text, 'x.lib');
  test('keeps every group and attribute', () => {
    const root = parse(`/* c */ library (demo) {
      time_unit : "1ns"; // trailing
      capacitive_load_unit (1, pf);
      k : 0.7 * VDD
      cell (X) { area : 1.5 ; pin (A, B) { direction : input } timing () { values ("1, 2", \\
        "3"); } }
    }`);
    expect(root.args).toEqual(['demo']);
    expect(attribute(root, 'time_unit')).toBe('1ns');
    expect(attribute(root, 'k')).toBe('0.7 * VDD');
    expect(root.attributes[1]?.values).toEqual(['1', 'pf']);
    const [cell] = innerGroups(root, 'cell');
    expect(cell?.line).toBe(5);
    expect(innerGroups(cell!, 'pin')[0]?.args).toEqual(['A', 'B']);
    expect(innerGroups(cell!, 'timing')[0]?.attributes[0]?.values).toEqual(['1, 2', '3']);
  });

  test('100,000 groups in one another are an error, not a crash', () => {
    const text = `library (deep) {\n${'a () {\n'.repeat(100_000)}`;
    expect(() => parse(text)).toThrow(/E_LIBERTY_SYNTAX.*nested[\s\S]*x\.lib:65/);
  });

  test.each([
    [
      'library (x) {\n cell (a) {\n area : 1;\n',
      /E_LIBERTY_TRUNCATED[\s\S]*cell \(a\) of line 2[\s\S]*x\.lib:4/,
    ],
    ['library (x) {\n a : "never\n', /E_LIBERTY_TRUNCATED[\s\S]*x\.lib:2/],
    ['library (x) { /* \n', /E_LIBERTY_TRUNCATED[\s\S]*comment/],
    ['', /E_LIBERTY_TRUNCATED/],
    ['module x;', /E_LIBERTY_SYNTAX[\s\S]*'module'/],
    ['library (x) {\n a : ;\n}', /E_LIBERTY_SYNTAX[\s\S]*x\.lib:2/],
    ['library (x) {\n a b;\n}', /E_LIBERTY_SYNTAX[\s\S]*x\.lib:2/],
  ])('%j', (text, message) => {
    let said = '';
    try {
      parse(text);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toMatch(message);
  });
});

describe('files', () => {
  const code = (path: string): string => {
    try {
      loadLiberty(path);
    } catch (error) {
      return (error as { code: string }).code;
    }
    return 'none';
  };
  const text = readLibertyText(NAND2);

  test('gzip is told by its bytes, not by the name', () => {
    const plain = loadLiberty(NAND2);
    const zipped = loadLiberty(file('zipped.lib', gzipSync(text)));
    expect([...zipped.cells.keys()]).toEqual([...plain.cells.keys()]);
  });
  test('missing', () => expect(code(join(folder, 'none.lib'))).toBe('E_LIBERTY_MISSING'));
  test('a folder', () => expect(code(folder)).toBe('E_LIBERTY_MISSING'));
  test('cut short', () =>
    expect(code(file('cut.lib', text.slice(0, text.length / 2)))).toBe('E_LIBERTY_TRUNCATED'));
  test('cut short inside gzip', () =>
    expect(code(file('cut.lib.gz', gzipSync(text).subarray(0, 900)))).toBe('E_LIBERTY_TRUNCATED'));
  test('no flip-flop', () => {
    const none = 'library (n) { cell (INV) { area : 1; pin (Y) { direction : output; function : "!A"; } } }';
    expect(code(file('noff.lib', none))).toBe('E_LIBERTY_NO_FLIPFLOP');
  });
  test('a function that cannot be read names its line', () => {
    const bad = 'library (n) {\ncell (X) {\npin (Y) {\ndirection : output;\nfunction : "A+";\n} } }';
    expect(() => loadLiberty(file('bad.lib', bad))).toThrow(/bad\.lib:5/);
  });
  test('an unknown library name lists the known ones', () => {
    expect(() => namedLibrary('toString')).toThrow(/E_LIBRARY_UNKNOWN[\s\S]*nand2, osu018/);
  });
});

describe('the embedded library', () => {
  const library = loadLiberty(NAND2);
  test('a NAND2 is the unit, every area a whole number of thirds', () => {
    expect(library.cells.get('NAND2')?.area).toBe(1);
    for (const cell of library.cells.values()) {
      const thirds = cell.area * 3;
      expect(Math.abs(thirds - Math.round(thirds)), cell.name).toBeLessThan(0.001);
    }
  });
  test('its flip-flops', () => {
    const enable = library.cells.get('DFFE')?.sequential[0];
    expect(enable?.kind === 'ff' && truthTable(enable.nextState, ['E', 'D', 'IQ'])).toBe(0b11011000);
  });
});

describe('adder cells', () => {
  test.each(['nand2', 'osu018'])('%s: its own map names the cells that the functions show', (name) => {
    const { liberty } = namedLibrary(name);
    const { full, half } = findAdders(liberty);
    expect(adderMap(liberty)).toContain(`  ${full?.cell} _TECHMAP_REPLACE_ `);
    expect(adderMap(liberty)).toContain(`  ${half?.cell} _TECHMAP_REPLACE_ `);
  });
  test('an unknown library gets a map from the functions, whatever the pins are called', () => {
    const text = readLibertyText(NAND2)
      .replace('library (nand2)', 'library (mine)')
      .replaceAll('(CI)', '(K)');
    const mine = libraryFromText(text.replaceAll('*CI', '*K').replaceAll('^CI', '^K'), 'mine.lib');
    expect(detectedMap(mine)).toContain('.\\K (ci)');
    expect(adderMap(mine)).toBe(detectedMap(mine));
  });
  test('a cell that only looks like an adder is not one', () => {
    const text = readLibertyText(NAND2).replace('A*B+A*CI+B*CI', 'A*B+A*CI');
    expect(findAdders(libraryFromText(text, 'x.lib')).full).toBeUndefined();
  });
});

describe('libraries beside the project', () => {
  test.skipIf(SKY130 === undefined)('sky130', () => {
    const library = libraryFromFile(SKY130!);
    expect(library.liberty.cells.size).toBe(428);
    expect(library.corner).toBe('tt_025C_1v80, 1.8 V, 25 C');
    expect(findAdders(library.liberty)).toMatchObject({
      full: { cell: 'sky130_fd_sc_hd__fa_1', inputs: ['A', 'B', 'CIN'], sum: 'SUM', carry: 'COUT' },
      half: { cell: 'sky130_fd_sc_hd__ha_1' },
    });
    expect(library.cells.logic).not.toContain('lpflow');
    const power = innerGroups(innerGroups(library.liberty.group, 'cell')[5]!, 'pin').flatMap((pin) =>
      innerGroups(pin, 'internal_power'),
    );
    expect(power.length).toBeGreaterThan(0);
  });
  test.skipIf(SG13G2 === undefined)('sg13g2 has no adder cells', () => {
    expect(libraryFromFile(SG13G2!).adders).toBeUndefined();
  });
});

test('of equal cells the smallest stays, and special cells go', () => {
  const cells = synthesisCells(
    libraryFromText(
      `library (t) {
      cell (I1) { area : 2; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; } }
      cell (I2) { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; } }
      cell (ISO) { area : 1; is_isolation_cell : true; pin (A) { direction : input; } pin (Y) { direction : output; function : "A"; } }
      cell (D) { area : 4; ff (Q1, Q2) { next_state : "D"; clocked_on : "C"; }
        pin (D) { direction : input; } pin (C) { direction : input; } pin (Q) { direction : output; function : "Q1"; } }
      }`,
      't.lib',
    ),
  );
  const names = (text: string): string[] => [...text.matchAll(/cell \((\w+)\)/g)].map(([, name]) => name!);
  expect(names(cells.all)).toEqual(['I2', 'D']);
  expect(names(cells.logic)).toEqual(['I2']);
});
