import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { requireClaims } from '../../src/cli/commands/evidence.ts';
import { requireScores } from '../../src/cli/commands/mutate.ts';
import { requireProved } from '../../src/cli/commands/prove.ts';
import { endingOf } from '../../src/cli/failures.ts';
import { parseStimulus } from '../../src/harness/jsonl.ts';
import { toolPath } from '../../src/harness/tools.ts';
import { diagnosticCodes } from '../../src/hdl/index.ts';
import { frameLayout } from '../../src/hdl/sim/frame.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { readNetlist } from '../../src/measure/netlist/read.ts';
import { netlistSimulator } from '../../src/measure/netlist/simulate.ts';
import { requireMeasured, requireUnmoved } from '../../src/report/site/verdict.ts';
import { proveAdderModule } from '../../src/trust/certificate/adder_cells.ts';
import type { BitNetlist } from '../../src/trust/certificate/netlist.ts';
import { acceptedControl } from '../../src/trust/equivalence/prove.ts';
import { disagreement } from '../../src/trust/mutation/proofs.ts';
import { inside } from '../cli/run.ts';
import { inPort, outPort } from '../measure/bench.ts';

/** A folder that looks as if nothing were in it. */
const hidden = vi.hoisted(() => ({ path: null as string | null }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const existsSync = (path: string) =>
    fs.existsSync(path) && !(hidden.path !== null && path.startsWith(hidden.path));
  return { ...fs, existsSync };
});

/**
 * What a person reads: the whole text of an error of each code outside the HDL that is quickly made, and for every other
 * code a test that looks at more than the code. The HDL's own are in test/hdl/diagnostics.test.ts.
 */
const home = mkdtempSync(join(tmpdir(), 'subbyte-messages-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Without what belongs to this machine. */
const told = (text: string): string => text.replaceAll(home, '<home>').trim();
const line = async (...args: string[]): Promise<string> => told((await inside(...args)).stderr);
function thrown(build: () => unknown): string {
  try {
    build();
  } catch (error) {
    return told(endingOf(error, 'subbyte --help').text);
  }
  throw new Error('nothing was thrown');
}
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(home, name), bytes);
  return join(home, name);
};
const stimulus = (text: string) =>
  thrown(() => parseStimulus(text, frameLayout([{ name: 'a', width: 4, signed: true }])));
const netlist = (text: string) => thrown(() => readNetlist(text, 'm'));
type Gate = readonly [type: string, pins: Readonly<Record<string, number>>];
/** Two inputs, one output, and these gates between them. */
function gates(...list: readonly Gate[]): string {
  const { liberty } = namedLibrary('nand2');
  const made: GateNetlist = {
    top: 'm',
    netCount: 10,
    ports: [
      { name: 'a', direction: 'in', bits: [2] },
      { name: 'b', direction: 'in', bits: [3] },
      { name: 'y', direction: 'out', bits: [4] },
    ],
    gates: list.map(([type, pins], i) => ({ name: `u${i}`, type, pins: new Map(Object.entries(pins)) })),
    netNames: new Map(),
  };
  return thrown(() => netlistSimulator(made, liberty, [inPort('a', 1), inPort('b', 1), outPort('y', 1)]));
}
const cell =
  'library (tiny) { cell (INV) { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; } } }';

const unset = <T>(name: string, value: string, work: () => T): T => {
  vi.stubEnv(name, value);
  try {
    return work();
  } finally {
    vi.unstubAllEnvs();
  }
};

/** A half adder whose carry is the OR of its inputs, as the certificate sees it. */
const wrongAdder: BitNetlist = {
  top: 'half_adder',
  netCount: 6,
  ports: [
    { name: 'a', direction: 'in', bits: [2] },
    { name: 'b', direction: 'in', bits: [3] },
    { name: 's', direction: 'out', bits: [4] },
    { name: 'co', direction: 'out', bits: [5] },
  ],
  gates: [
    { kind: 'xor', inputs: [2, 3], output: 4 },
    { kind: 'or', inputs: [2, 3], output: 5 },
  ],
  adders: [],
  registers: [],
  names: new Map(),
  words: new Map(),
};

const messages: Readonly<Record<string, () => string | Promise<string>>> = {
  E_CERTIFICATE: () => thrown(() => proveAdderModule(wrongAdder)),
  E_CONFIG: () => line('gen', 'int_mul', '--weight-bits', '9', '-o', join(home, 'x')),
  E_EVIDENCE: () =>
    thrown(() =>
      requireClaims([
        { claim: 'rtl = golden', module: 'int_mul_w8a8', detail: 'exhaustive; golden = in-process' },
      ]),
    ),
  E_ENERGY_UNIT: () => line('energy', 'log2_softmax_n4_s8f3_natural_mitchell_g9_c2'),
  E_FIGURES: () => {
    const row = { module: 'int_mul_w8a8', library: 'nand2', clock: 'relaxed', figure: 'area' } as const;
    return thrown(() => requireUnmoved([{ ...row, before: 400, after: 432, change: 0.08 }], 'docs/results'));
  },
  E_INTERNAL: () => thrown(() => (null as unknown as { readonly x: number }).x),
  E_LIBERTY_MISSING: () => line('area', 'int_mul_w8a8', '--liberty', join(home, 'none.lib')),
  E_LIBERTY_NO_FLIPFLOP: () => line('area', 'int_mul_w8a8', '--liberty', file('tiny.lib', cell)),
  E_LIBERTY_NO_POWER: () => line('energy', 'int_mul_w8a8', '--library', 'nand2'),
  E_LIBERTY_SYNTAX: () => line('area', 'int_mul_w8a8', '--liberty', file('bad.lib', 'module x;')),
  E_LIBERTY_TOO_LARGE: () =>
    line(
      'area',
      'int_mul_w8a8',
      '--liberty',
      file('large.lib.gz', gzipSync(Buffer.alloc(401 * 2 ** 20), { level: 1 })),
    ),
  E_LIBERTY_TRUNCATED: () =>
    line('area', 'int_mul_w8a8', '--liberty', file('cut.lib', 'library (x) {\n cell (a) {\n')),
  E_LIBRARY_MISSING: () => {
    hidden.path = '/usr/share/qflow';
    try {
      return thrown(() => namedLibrary('osu018'));
    } finally {
      hidden.path = null;
    }
  },
  E_LIBRARY_UNKNOWN: () => thrown(() => namedLibrary('sky')),
  E_MODULE_UNKNOWN: () => line('golden', 'int_mul_w9a9'),
  E_NETLIST: () => netlist('{}'),
  E_NETLIST_CELL: () => gates(['NAND9', { A: 2, B: 3, Y: 4 }]),
  E_NETLIST_CLOCK: () => gates(['DFF', { CK: 2, D: 3, Q: 4 }]),
  E_NETLIST_DRIVER: () => gates(['NAND2', { A: 2, B: 9, Y: 4 }]),
  E_NETLIST_LOOP: () => gates(['NAND2', { A: 2, B: 5, Y: 4 }], ['NAND2', { A: 3, B: 4, Y: 5 }]),
  E_OPTION: () => line('gen', 'int_mul', '--lanes', '4', '-o', join(home, 'x')),
  E_OUTPUT: () => line('gen', 'int_mul', '-o', file('taken', '')),
  E_PARAMETER_NAME: () => line('golden', 'int_mul_w8a8', '--param', 'LANES=3'),
  E_PROOF: () => {
    const row = { module: 'int_mac_w8a8', claim: 'parametric = fixed', detail: 'no answer in 60 s' } as const;
    return thrown(() => requireProved([{ ...row, passed: false }]));
  },
  E_PROOF_CONTROL: () => {
    const sides = { gold: { top: 'int_mul_w8a8' }, gate: { top: 'int_mul_w8a8_p2' } };
    return thrown(() => {
      throw acceptedControl(sides);
    });
  },
  E_RTL_CHANGED: async () => {
    const folder = join(home, 'rtl');
    await inside('gen', 'int_mul', '-o', folder);
    appendFileSync(join(folder, 'int_mul_w8a8.v'), '// by hand\n');
    return line('gen-rtl', '--check', '-o', folder);
  },
  E_SCORE: () =>
    thrown(() =>
      requireScores([
        { unit: 'int_mul', score: 1 },
        { unit: 'int_mac', score: 0.971 },
      ]),
    ),
  E_STIMULUS_FILE: () =>
    line('verify', 'int_mul_w8a8', '--in-process-only', '--replay', join(home, 'none.jsonl')),
  E_STIMULUS_JSON: () => stimulus('[1]'),
  E_STIMULUS_MISSING: () => stimulus('{}'),
  E_STIMULUS_PORT: () => stimulus('{"a": 1, "b": 2}'),
  E_STIMULUS_RANGE: () => stimulus('{"a": 8}'),
  E_STREAMING: () => thrown(() => findUnit('opal_quantize').configure({}).golden()),
  E_SYSTEM: () => thrown(() => readFileSync(join(home, 'gone'))),
  E_TOOL_MISSING: () => unset('SUBBYTE_VVP', '/nowhere/vvp', () => thrown(() => toolPath('vvp'))),
  E_UNIT: () => line('gen', 'int_mulx', '-o', join(home, 'x')),
  E_UNMEASURED: () =>
    thrown(() =>
      requireMeasured([
        {
          module: 'int_mul_w8a8',
          library: 'nand2',
          why: 'Yosys did not finish within 300 s and was stopped',
        },
      ]),
    ),
  E_USAGE: () => line('vectors', 'int_mul_w8a8'),
  E_VERDICTS: () =>
    thrown(() => {
      throw disagreement('bf16_mac', 'operator, xor half: or instead; proved equal');
    }),
};

describe('the text of', () => {
  it.each(Object.entries(messages))('%s', async (code, make) => {
    const text = await make();
    expect(text.startsWith(`${code}  `), text).toBe(true);
    await expect(`${text}\n`).toMatchFileSnapshot(`messages/${code}.txt`);
  });
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const under = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
const codes = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.match(/\bE_[A-Z]+(?:_[A-Z]+)*\b/g) ?? []));

describe('every code', () => {
  const used = [...codes(under('src', /\.(ts|mjs)$/))].sort();
  const tests = under('test', /\.test\.ts$/);

  it('of the HDL has a snapshot', () => {
    const diagnostics = readFileSync(join(root, 'test/hdl/diagnostics.test.ts'), 'utf8');
    const shown = new Set([...diagnostics.matchAll(/^\s+"?(E_\w+) {2}\S.*$/gm)].map(([, code]) => code));
    expect(Object.keys(diagnosticCodes).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('of anything else has its text under test', () => {
    /** The code with words beside it: within a pattern, or given to a helper that takes code and words. */
    const withWords = (code: string) =>
      new RegExp(
        `\\b${code}(?: {1,2}|\\.\\*|\\[\\\\s|\\[\\^|.{0,3}\\\\n|', '[^']|',\\s+\\[).*|\\b${code}\\b' \\}`,
      );
    const open = used.filter(
      (code) =>
        !(code in diagnosticCodes) &&
        !(code in messages) &&
        !tests.some((text) => withWords(code).test(text)),
    );
    expect(open).toEqual([]);
  });

  it('of the table is in use', () => {
    expect(Object.keys(messages).filter((code) => !used.includes(code))).toEqual([]);
  });
});
