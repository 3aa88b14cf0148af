import { closeSync, ftruncateSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageFailure } from '../../src/errors.ts';
import { adderMap, detectedMap } from '../../src/measure/adder_map.ts';
import { scriptPath } from '../../src/measure/assets.ts';
import { findAdders } from '../../src/measure/liberty/adders.ts';
import { parseBoolean, toJavaScript } from '../../src/measure/liberty/boolean.ts';
import { libraryFromText, loadLiberty, readLibertyText } from '../../src/measure/liberty/load.ts';
import { parseLiberty } from '../../src/measure/liberty/parse.ts';
import { synthesisCells } from '../../src/measure/liberty/select.ts';
import { writeNetlist } from '../../src/measure/netlist/verilog.ts';
import { home } from './places.ts';

const root = home('liberty');
let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(root, `${files++}.lib`);
  writeFileSync(path, content);
  return path;
}

const inverter = (name = 'INV', area = '1') =>
  `cell (${name}) { area : ${area}; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; } }`;
const flipFlop = `cell (D) { area : 4; ff (IQ, IQN) { next_state : "D"; clocked_on : "C"; }
  pin (D) { direction : input; } pin (C) { direction : input; } pin (Q) { direction : output; function : "IQ"; } }`;
const library = (...cells: string[]) => `library (t) {\n${[...cells, flipFlop].join('\n')}\n}\n`;

/** Code of the refusal, or `read`; anything but a clear refusal fails the test. */
function outcome(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    if (!(error instanceof UsageFailure)) throw error;
    expect(error.details.where).toMatch(/\S/);
    expect(error.message.length).toBeLessThan(3000);
    return error.code;
  }
}
const load = (content: string | Uint8Array) => outcome(() => loadLiberty(file(content)));
const ofText = (text: string) => outcome(() => libraryFromText(text, 'x.lib'));

describe('size', () => {
  const sparse = (bytes: number): string => {
    const path = join(mkdtempSync(join(root, 's')), 'sparse.lib');
    const handle = openSync(path, 'w');
    ftruncateSync(handle, bytes);
    closeSync(handle);
    return path;
  };
  test('a gigabyte is refused without being read', () => {
    const begin = performance.now();
    const before = process.memoryUsage.rss();
    expect(outcome(() => loadLiberty(sparse(2 ** 30)))).toBe('E_LIBERTY_TOO_LARGE');
    expect(performance.now() - begin).toBeLessThan(500);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 2 ** 20);
  });
  test('a device without an end', () => {
    expect(outcome(() => readLibertyText('/dev/zero'))).toBe('E_LIBERTY_TOO_LARGE');
  });
  test('64 MiB of nothing', () => {
    expect(outcome(() => loadLiberty(sparse(64 * 2 ** 20)))).toBe('E_LIBERTY_TRUNCATED');
  });
  test('a gigabyte in a megabyte of gzip', () => {
    const member = gzipSync(Buffer.alloc(2 ** 20, 32));
    expect(load(Buffer.concat(Array.from({ length: 1024 }, () => member)))).toBe('E_LIBERTY_TOO_LARGE');
  });
  test('millions of groups: refused before they fill the memory', () => {
    expect(ofText(`library (t) { ${'a(b);'.repeat(3_000_000)} }`)).toBe('E_LIBERTY_TOO_LARGE');
  });
  test('two hundred thousand cells in one library are cut without a stack overflow', () => {
    const cells = Array.from({ length: 200_000 }, (_, i) => `cell(C${i}){}`);
    expect(synthesisCells(libraryFromText(library(cells.join('\n')), 'x.lib')).all).toContain('cell (D)');
  });
});

describe('truncated', () => {
  const text = library(
    inverter(),
    '/* note */',
    inverter('"I 2"'.replace(' ', '_')),
    'cell (X) { area : 2 }',
  );
  test('at every byte', () => {
    expect(ofText(text)).toBe('read');
    for (let end = 0; end < text.trimEnd().length; end++) {
      const code = ofText(text.slice(0, end));
      // Cut inside a word, the text that is left may be wrong in another way; it is never a library.
      expect(['E_LIBERTY_TRUNCATED', 'E_LIBERTY_SYNTAX'], `after ${end} bytes`).toContain(code);
    }
  });
  test('at every byte of its gzip', () => {
    const packed = gzipSync(text);
    expect(load(packed)).toBe('read');
    for (let end = 2; end < packed.length; end++)
      expect(load(packed.subarray(0, end)), `after ${end} bytes`).toBe('E_LIBERTY_TRUNCATED');
  });
  test('any byte of its gzip changed: never another library', () => {
    const packed = gzipSync(text);
    const right = readLibertyText(file(packed));
    for (let at = 2; at < packed.length; at++) {
      const broken = Uint8Array.from(packed);
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      let read: string | undefined;
      // Bytes of the header that carry no content (time, system) may be anything.
      const code = outcome(() => {
        read = readLibertyText(file(broken));
      });
      if (code === 'read') expect(read, `byte ${at}`).toBe(right);
      else expect(code).toBe('E_LIBERTY_TRUNCATED');
    }
  });
  test('the embedded library at drawn bytes', () => {
    const whole = readLibertyText(scriptPath('libs/nand2.lib'));
    const last = whole.lastIndexOf('}');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), (end) => {
        expect(ofText(whole.slice(0, end))).toMatch(/^E_LIBERTY_(TRUNCATED|SYNTAX)$/);
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe('nesting', () => {
  const deep = 100_000;
  test.each([
    ['groups', `library (t) {${'a () {'.repeat(deep)}`],
    ['parentheses of arguments', `library (t) { a ${'('.repeat(deep)}`],
    ['parentheses of a value', `library (t) { a : ${'('.repeat(deep)} }`],
    ['braces', `library (t) ${'{'.repeat(deep)}`],
    ['comments', `library (t) { ${'/*'.repeat(deep)}`],
    ['functions', library(inverter().replace('!A', `${'('.repeat(deep)}A${')'.repeat(deep)}`))],
    ['inversions', library(inverter().replace('!A', `${'!'.repeat(deep)}A`))],
  ])('%s, 100,000 deep', (_, text) => {
    expect(ofText(text)).toMatch(/^E_LIBERTY_(SYNTAX|TRUNCATED|NO_FLIPFLOP)$/);
  });
  test.each([
    ['(', ')'],
    ['!', ''],
    ['(A*', ')'],
    ['!(', ')'],
  ])('a function nested as deep as may be is compiled: %s', (open, close) => {
    const depth = Math.floor(3990 / (open.length + close.length));
    const text = `${open.repeat(depth)}A${close.repeat(depth)}`;
    const compiled = new Function('A', `return ${toJavaScript(parseBoolean(text), (pin) => pin)}`);
    expect([0, -1]).toContain(compiled(-1));
  });
});

describe('garbage', () => {
  test('drawn bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(load(bytes)).toMatch(/^E_LIBERTY_/);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
  test('drawn pieces of the format', () => {
    const piece = fc.constantFrom(
      ...[
        'library',
        'cell',
        '(',
        ')',
        '{',
        '}',
        ':',
        ';',
        ',',
        '"',
        '\\',
        '\n',
        '/*',
        '*/',
        '//',
        'area',
        '1',
        '\0',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(ofText(`library (t) {${pieces.join(' ')}`)).toMatch(/^E_LIBERTY_|^read$/);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
  test('the place is told', () => {
    const text = library(inverter()).replace('area : 1', 'area ; 1');
    expect(() => libraryFromText(text, 'my.lib')).toThrow(/my\.lib:2/);
  });
});

describe('content that would make wrong figures', () => {
  test.each(['NaN', 'nan', '1e999', '-1', '-0.001', 'Infinity', '"1,5"', 'big', '""', '1e10'])(
    'an area of %s',
    (area) => {
      expect(ofText(library(inverter('I', area)))).toBe('E_LIBERTY_SYNTAX');
    },
  );
  test('a cell or a pin that is described twice', () => {
    expect(() => libraryFromText(library(inverter(), inverter()), 'x.lib')).toThrow(/x\.lib:3[\s\S]*/);
    expect(ofText(library(inverter(), inverter('INV', '2')))).toBe('E_LIBERTY_SYNTAX');
    expect(ofText(library(inverter().replace('pin (Y)', 'pin (A) { direction : output; } pin (Y)')))).toBe(
      'E_LIBERTY_SYNTAX',
    );
  });
  test('files that include others', () => {
    expect(ofText(`library (t) { include_file ("/etc/passwd"); ${flipFlop} }`)).toBe('E_LIBERTY_SYNTAX');
    expect(ofText(library(inverter().replace('area', 'include_file (x.lib); area')))).toBe(
      'E_LIBERTY_SYNTAX',
    );
  });
  test('an adder without an area is not free: it is no adder', () => {
    const text = readLibertyText(scriptPath('libs/nand2.lib'));
    const mine = libraryFromText(text, 'x.lib');
    const { full } = findAdders(mine);
    const free = text.replace(new RegExp(`(cell \\(${full?.cell}\\)[^;]*area : )[\\d.]+`), '$10');
    expect(free).not.toBe(text);
    expect(findAdders(libraryFromText(free, 'x.lib')).full).toBeUndefined();
  });
});

describe('names that would mean something in Verilog, Tcl or a script', () => {
  const attack = 'X (); endmodule module y; wire _TECHMAP_DO_00_ = "exec touch PWNED"';
  test.each([
    attack,
    'a b',
    'a;b',
    'a\\\nb',
    '$a',
    '[exec touch PWNED]',
    'a"b'.replace('"', "'"),
    '',
    '__proto__',
    'é',
    '1a',
    'x'.repeat(1001),
  ])('cell and pin %j', (name) => {
    expect(ofText(library(inverter(`"${name}"`)))).toBe('E_LIBERTY_SYNTAX');
    expect(ofText(library(inverter().replace('(A)', `("${name}")`)))).toBe('E_LIBERTY_SYNTAX');
  });
  test('names that only Verilog has to escape are escaped', () => {
    const text = readLibertyText(scriptPath('libs/nand2.lib'));
    const odd = text.replace('library (nand2)', 'library (mine)').replaceAll('(FA)', '("FA$x[1].a-b")');
    const mine = libraryFromText(odd, 'x.lib');
    expect(adderMap(mine)).toBe(detectedMap(mine));
    expect(adderMap(mine)).toContain('\\FA$x[1].a-b _TECHMAP_REPLACE_ ');
    const netlist = writeNetlist({
      top: 't',
      netCount: 3,
      ports: [{ name: 'a', direction: 'in', bits: [2] }],
      gates: [{ name: 'g', type: 'FA$x[1].a-b', pins: new Map([['A[0]', 2]]) }],
      netNames: new Map(),
    });
    // The space ends an escaped name.
    expect(netlist).toContain('  \\FA$x[1].a-b  g0 (.\\A[0] (n2));');
  });
});

test('a parsed library does not keep what was cut off', () => {
  expect(parseLiberty('library (t) { a : 1; } trailing', 'x.lib').attributes).toHaveLength(1);
});
