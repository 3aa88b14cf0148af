import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { fromSynchronous } from '../../src/harness/simulator.ts';
import { requireAgreement } from '../../src/harness/verify.ts';
import { libraryFromText } from '../../src/measure/liberty/load.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { netlistSimulator } from '../../src/measure/netlist/simulate.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { checkRtl } from '../../src/report/check_rtl.ts';
import { subjectOf, variantOf, verifySubject } from '../../src/report/execution.ts';
import { inside } from '../cli/run.ts';
import { expectRefused, home } from './places.ts';

/** What is tampered with by hand is caught: a netlist, a cell model, a golden, a cached result, shipped Verilog. */

const root = home('tampering');
afterEach(() => vi.unstubAllEnvs());
const entry = findUnit('int_mul').configure({
  weightBits: 3,
  activationBits: 3,
  architecture: 'baugh_wooley',
});
const subject = subjectOf(entry);
const design = variantOf(subject);
const library = namedLibrary('nand2');
const failureFolder = join(root, 'failures');
const mapped = () => synthesize({ design, library, seeds: 1 });

const gates = async (netlist: GateNetlist, liberty = library.liberty) => {
  const simulator = fromSynchronous('netlist', netlistSimulator(netlist, liberty, design.ports));
  return requireAgreement(
    await verifySubject(subject, { simulators: [simulator], failureFolder, shrinkLimitMs: 500 }),
  );
};

test('the untouched netlist agrees', async () => {
  expect((await gates((await mapped()).median.netlist)).mismatches).toBe(0);
});

test('a tampered netlist is caught: one cell of another type, two pins exchanged', async () => {
  const { netlist } = (await mapped()).median;
  const at = netlist.gates.findIndex(({ type }) => type === 'NAND2' || type === 'NOR2');
  expect(at).toBeGreaterThanOrEqual(0);
  const other = netlist.gates.map((gate, i) =>
    i === at ? { ...gate, type: gate.type === 'NAND2' ? 'NOR2' : 'NAND2' } : gate,
  );
  await expect(gates({ ...netlist, gates: other })).rejects.toThrow(/E_MISMATCH|E_SIMULATORS_DISAGREE/);
  const crossed = netlist.ports.map((port) =>
    port.direction === 'out' ? { ...port, bits: [...port.bits].reverse() } : port,
  );
  await expect(gates({ ...netlist, ports: crossed })).rejects.toThrow(/E_MISMATCH|E_SIMULATORS_DISAGREE/);
});

test('a tampered cell model is caught: the function of one cell in the Liberty file', async () => {
  const { netlist } = (await mapped()).median;
  const text = library.liberty.text;
  for (const type of new Set(netlist.gates.map((gate) => gate.type))) {
    const begin = text.search(new RegExp(`cell \\(${type}\\)`));
    const place = text.indexOf('function : "', begin) + 'function : "'.length;
    const end = text.indexOf('"', place);
    const tampered = `${text.slice(0, place)}!(${text.slice(place, end)})${text.slice(end)}`;
    const { cells } = libraryFromText(tampered, 'tampered.lib');
    expect(cells.get(type)).toBeDefined();
    await expect(gates(netlist, libraryFromText(tampered, 'tampered.lib')), type).rejects.toThrow(
      /E_MISMATCH|E_SIMULATORS_DISAGREE/,
    );
  }
});

test('a tampered golden model is caught: off by one for one product of all', async () => {
  const right = entry.golden();
  const golden = (): GoldenModel => ({
    powerUp: () => right.powerUp(),
    step: (inputs) => {
      const outputs = right.step(inputs);
      return inputs.w === -4n && inputs.a === -4n ? { ...outputs, p: (outputs.p ?? 0n) + 1n } : outputs;
    },
  });
  const report = await verifySubject({ ...subject, entry: { ...entry, golden } }, { failureFolder });
  expect(report.mismatches).toBe(1);
  expect(() => requireAgreement(report)).toThrow('E_MISMATCH');
});

test('a tampered cached result is caught: the area is the same again', async () => {
  vi.stubEnv('SUBBYTE_CACHE', join(root, 'cache'));
  const { area } = await mapped();
  const { readdirSync } = await import('node:fs');
  const kind = join(root, 'cache', 'v2', 'synth-map');
  const [key = ''] = readdirSync(kind);
  const file = join(kind, key, 'netlist.json');
  const text = readFileSync(file, 'utf8');
  // One adder less would be a smaller area.
  writeFileSync(file, text.replace(/"type": "FA"/, '"type": "INV"'));
  expect(readFileSync(file, 'utf8')).not.toBe(text);
  expect((await mapped()).area).toBe(area);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('files of a failure that cannot be written do not hide the verdict', async () => {
  const wrong = { ...entry, golden: () => ({ powerUp: () => {}, step: () => ({ p: 1n }) }) };
  const file = join(root, 'file');
  writeFileSync(file, '');
  const report = await verifySubject(
    { ...subject, entry: wrong },
    { failureFolder: join(file, 'below'), shrinkLimitMs: 200 },
  );
  expect(() => requireAgreement(report)).toThrow(/E_MISMATCH[\s\S]*could not be written to .* \(ENOTDIR\)/);
  expect(report.failure?.replay).not.toContain('--replay');
});

test('tampered Verilog is caught by its hash: text, header, manifest, a missing helper', async () => {
  const folder = join(root, 'rtl');
  await inside('gen', 'int_mul', '--architecture', 'booth', '-o', folder);
  expect(checkRtl(folder)).toBeGreaterThan(2);
  const check = () => inside('gen-rtl', '--check', '-o', folder);
  expect((await check()).exitCode).toBe(0);
  const edit = async (name: string, change: (text: string) => string) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
    const outcome = await check();
    writeFileSync(path, text);
    expectRefused(outcome, 'E_RTL_CHANGED', 1);
    expect(outcome.stderr).toContain('1 of ');
  };
  await edit('int_mul_w8a8_booth.v', (text) => text.replace('endmodule', ' endmodule'));
  await edit('subbyte_full_adder.v', (text) => text.replace('^', '|'));
  await edit('int_mul_w8a8_booth.v', (text) =>
    text.replace(/sha256 ./, 'sha256 0').replace(/sha256 00/, 'sha256 10'),
  );
  await edit('int_mul_w8a8_booth.v', (text) => text.replace(/^.*sha256.*\n/m, ''));
  await edit('manifest.json', (text) =>
    text.replace(/"hash": "(.)/, (_, digit) => `"hash": "${digit === '0' ? '1' : '0'}`),
  );
  expectRefused(await inside('gen-rtl', '--check', '-o', root), 'E_OUTPUT', 2);
});

test('the Verilog that ships is what its hashes say', () => {
  expect(checkRtl(fileURLToPath(new URL('../../rtl-out', import.meta.url)))).toBeGreaterThan(100);
});
