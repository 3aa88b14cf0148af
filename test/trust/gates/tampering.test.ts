import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheRoot } from '../../../src/harness/cache.ts';
import { hasModel } from '../../../src/measure/cells/models.ts';
import { mapDesign } from '../../../src/trust/gates/netlists.ts';
import { runGates } from '../../../src/trust/gates/run.ts';
import { modelsFor, type Netlists } from '../../../src/trust/gates/variant.ts';
import { checkGates, inScratch, options, osu018, subject } from './lib.ts';

const patience = 300_000;
const one = subject('dint_mac_sm4a8_acc32_zero_skip');

const mapped = async (): Promise<Netlists> => (await mapDesign(one, osu018, 'pinned', patience)).netlists;

/** The netlist with another cell, with the same pins, in place of one gate. */
function withGate([top]: Netlists, from: string, to: string): Netlists {
  const at = top.gates.findIndex(({ type }) => type === from);
  expect(at).toBeGreaterThanOrEqual(0);
  return [{ ...top, gates: top.gates.map((gate, i) => (i === at ? { ...gate, type: to } : gate)) }];
}

/** The netlist with two pins of one gate exchanged. */
function withPins([top]: Netlists, type: string, a: string, b: string): Netlists {
  const at = top.gates.findIndex((gate) => gate.type === type && gate.pins.get(a) !== gate.pins.get(b));
  const swap = (pin: string) => (pin === a ? b : pin === b ? a : pin);
  const gates = top.gates.map((gate, i) =>
    i === at ? { ...gate, pins: new Map([...gate.pins].map(([pin, net]) => [swap(pin), net])) } : gate,
  );
  return [{ ...top, gates }];
}

describe('a netlist that is changed by hand is caught', () => {
  it.each([
    ['a NAND for a NOR', (n: Netlists) => withGate(n, 'NAND2X1', 'NOR2X1')],
    ['sum and carry of an adder exchanged', (n: Netlists) => withPins(n, 'FAX1', 'YS', 'YC')],
    ['a register on the other edge', (n: Netlists) => withGate(n, 'DFFPOSX1', 'DFFNEGX1')],
  ])(
    '%s',
    (_, change) =>
      inScratch(async (folder) => {
        const report = await runGates(one, change(await mapped()), osu018, options(folder));
        expect(report.mismatches).toBeGreaterThan(0);
        expect(report.failure?.text).toMatch(/gates in (verilator|icarus)/);
      }),
    patience,
  );
});

describe('a cell model that is changed by hand is caught', () => {
  it.each([
    ['the full adder', 'FAX1', /&/, '|'],
    ['the NAND', 'NAND2X1', /&/, '|'],
    ['the flip-flop', 'DFFPOSX1', /posedge/, 'negedge'],
  ])(
    '%s',
    (_, cell, from, to) =>
      inScratch(async (folder) => {
        const netlists = await mapped();
        const models = modelsFor(netlists, osu018.liberty).map((file) =>
          file.name === `${cell}.v` ? { ...file, text: file.text.replace(from, to) } : file,
        );
        const report = await runGates(one, netlists, osu018, { ...options(folder), models });
        expect(report.mismatches).toBeGreaterThan(0);
      }),
    patience,
  );

  it('there is no model of a cell that functions do not describe', () => {
    expect([...osu018.liberty.cells.values()].every(hasModel)).toBe(true);
    const netlist = {
      top: 't',
      netCount: 2,
      ports: [],
      gates: [{ name: 'g', type: 'NOPE', pins: new Map() }],
      netNames: new Map(),
    };
    expect(() => modelsFor([netlist], osu018.liberty)).toThrow('E_NETLIST_CELL');
  });
});

describe('a cached result that is changed by hand is caught', () => {
  const before = process.env.SUBBYTE_CACHE;
  afterEach(() => {
    if (before === undefined) delete process.env.SUBBYTE_CACHE;
    else process.env.SUBBYTE_CACHE = before;
  });

  const small = subject('dint_mul_sm4a8_zero_skip');
  const entryOf = (cache: string, kind: string): string => {
    const [name, ...others] = readdirSync(join(cache, 'v2', kind)).filter((entry) => !entry.startsWith('.'));
    expect(others).toEqual([]);
    return join(cache, 'v2', kind, name!);
  };
  const change = (path: string, from: RegExp, to: string) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  /** What someone would do who knows the cache: the entry's hash follows the change. */
  const reseal = (entry: string, name: string) => {
    const index = JSON.parse(readFileSync(join(entry, 'entry.json'), 'utf8'));
    const hash = createHash('sha256')
      .update(readFileSync(join(entry, name)))
      .digest('hex');
    writeFileSync(
      join(entry, 'entry.json'),
      JSON.stringify({ ...index, files: { ...index.files, [name]: hash } }),
    );
  };

  beforeEach(() => expect(process.env.SUBBYTE_CACHE).toBe(before));

  it(
    'netlist and verdict, with and without their hashes',
    () =>
      inScratch(async (folder) => {
        const cache = join(folder, 'cache');
        // Verilator's own objects are beside the point, and cost half a minute.
        const objects = join(cacheRoot(), 'v2', 'verilator-objects');
        mkdirSync(objects, { recursive: true });
        mkdirSync(join(cache, 'v2'), { recursive: true });
        symlinkSync(objects, join(cache, 'v2', 'verilator-objects'));
        process.env.SUBBYTE_CACHE = cache;
        const notes: string[] = [];
        const check = () =>
          checkGates(small, osu018, { ...options(folder), onNote: (note) => notes.push(note) });
        const first = await check();
        expect(first).toMatchObject({ cached: false, evidence: { passed: true } });
        expect(await check()).toMatchObject({ cached: true, evidence: first.evidence });

        const verdict = entryOf(cache, 'gates');
        change(join(verdict, 'passed.json'), /"cases":\d+/, '"cases":999999');
        expect(await check()).toMatchObject({ cached: false, evidence: { passed: true, cases: 4096 } });
        expect(notes.join()).toContain('damaged');

        const netlist = entryOf(cache, 'synth-map');
        change(join(netlist, 'netlist.json'), /"NAND2X1"/, '"NOR2X1"');
        expect(await check()).toMatchObject({ netlistHash: first.netlistHash, evidence: { passed: true } });

        change(join(netlist, 'netlist.json'), /"NAND2X1"/, '"NOR2X1"');
        reseal(netlist, 'netlist.json');
        const tampered = await check();
        expect(tampered.netlistHash).not.toBe(first.netlistHash);
        expect(tampered).toMatchObject({ cached: false, evidence: { passed: false } });
        expect(tampered.report?.failure?.verdict).toBe('disagreement');
        // A run that failed is not kept.
        expect(await check()).toMatchObject({ cached: false, evidence: { passed: false } });
      }),
    patience,
  );
});
