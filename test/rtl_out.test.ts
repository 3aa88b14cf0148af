import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedEntries } from '../src/catalog.ts';
import { manifestName, manifestText, parseManifest } from '../src/report/manifest.ts';
import { type RtlSet, rtlSet } from '../src/report/rtl_set.ts';
import { spawned } from './cli/run.ts';

const committed = fileURLToPath(new URL('../rtl-out', import.meta.url));
let set: RtlSet;
let elsewhere: string;
beforeAll(() => {
  set = rtlSet(shippedEntries());
  elsewhere = mkdtempSync(join(tmpdir(), 'subbyte-rtl-'));
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const expected = (): Record<string, string> => ({
  ...Object.fromEntries(set.files),
  [manifestName]: manifestText(set.manifest),
});
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test.skipIf(!existsSync(join(committed, manifestName)))(
  'the committed Verilog is what the catalog makes, byte for byte',
  () => {
    const [found, wanted] = [contents(committed), expected()];
    expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
    const different = Object.keys(wanted).filter((name) => found[name] !== wanted[name]);
    expect(different, 'run: npm run gen-rtl').toEqual([]);
  },
);

test('another folder, time zone and locale give the same bytes', async () => {
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
  const { exitCode } = await spawned(['gen-rtl', '-o', 'made'], { cwd: elsewhere, env });
  expect(exitCode).toBe(0);
  expect(contents(join(elsewhere, 'made'))).toEqual(expected());
});

test('the manifest lists every file, and each top with all it instantiates', () => {
  const { modules } = set.manifest;
  const listed = new Set(modules.flatMap(({ file, needs }) => [file, ...needs]));
  expect([...set.files.keys()].filter((file) => !listed.has(file))).toEqual([]);
  for (const { name, file, needs, ports } of modules) {
    const texts = [file, ...needs].map((each) => set.files.get(each) ?? '');
    const defined = texts.flatMap((text) =>
      [...text.matchAll(/^module (\w+)/gm)].map(([, module]) => module),
    );
    expect(defined).toHaveLength(1 + needs.length);
    expect(defined[0]).toBe(name);
    for (const port of ports)
      expect(texts[0]).toMatch(new RegExp(`\\b${port.direction} .*\\b${port.name}\\b`));
  }
  expect(parseManifest(manifestText(set.manifest))).toEqual(JSON.parse(JSON.stringify(set.manifest)));
});

test('no path, date or name of a machine stands in the Verilog', () => {
  for (const text of set.files.values())
    expect(text).not.toMatch(/\/(home|root|tmp|work|usr)\/|\b20\d\d-\d\d/);
});
