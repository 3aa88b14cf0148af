import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { cosimulate } from '../../src/harness/stream/cosimulate.ts';
import { streamFullRate } from '../../src/harness/stream/full_rate.ts';
import { formatTransfers, parseTransfers } from '../../src/harness/stream/jsonl.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { requireAgreement } from '../../src/harness/verify.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { measureArea } from '../../src/report/area.ts';
import {
  inProcessSimulator,
  lockstepSimulator,
  planOf,
  type Subject,
  streamPlanOf,
  subjectOf,
  variantOf,
  verifySubject,
} from '../../src/report/execution.ts';
import { manifestText, parseManifest } from '../../src/report/manifest.ts';
import { rtlSet } from '../../src/report/rtl_set.ts';
import { faults, type ToyFault, toy } from './toy_stream.ts';

const subject = (fault: ToyFault): Subject => subjectOf(toy.configure({ fault }));
const right = subject('none');
const variant = variantOf(right);

/** The Verilog of the right unit with a fault that the design does not have. */
const wrongText = (key: string, from: string, to: string): Variant => ({
  ...variant,
  key,
  files: variant.files.map(({ name, text }) => ({ name, text: text.replace(from, to) })),
});
const wrong = wrongText(
  'wrong',
  'take = s_axis_tvalid & free',
  "take = s_axis_tvalid & free & (sum != 16'd111)",
);
const wrongData = wrongText(
  'wrong_data',
  'm_axis_tuser = user',
  "m_axis_tuser = user ^ {1'b0, sum == 16'd111}",
);

let failureFolder: string;
let built: Built;
beforeAll(async () => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-stream-'));
  built = await buildVariants([variant, wrong, wrongData]);
});
afterAll(() => rmSync(failureFolder, { recursive: true }));

describe('a streaming unit that is right', () => {
  it('agrees in process, in Verilator and in Icarus, in every flow', async () => {
    const verilator = built.simulator(variant.key);
    const report = await verifySubject(right, {
      simulators: [verilator],
      sampling: [await icarusSimulator(variant)],
      failureFolder,
      cases: 100,
    });
    await verilator.close();
    requireAgreement(report);
    expect(report).toMatchObject({ method: 'transfers', mismatches: 0, seed: 1 });
    expect(report.executions).toHaveLength(3);
    expect(report.streams).toMatchObject({
      scenarios: 13,
      flows: ['full_rate', 'slow_source', 'slow_sink', 'slow_both', 'long_stalls', 'reset_midway'],
      fullRate: {
        scenario: 'long packets',
        latency: 1,
        cyclesPerTransfer: 1,
        cyclesPerPacket: 40,
        bubbles: 0,
      },
    });
    expect(report.cases).toBeGreaterThan(2000);
  });
});

describe('every fault is found in process', () => {
  const wanted: Readonly<Record<Exclude<ToyFault, 'none'>, RegExp>> = {
    'drops a beat under back-pressure': /m_axis_tdata changes while a transfer waits/,
    'changes data while waiting': /m_axis_tdata changes while a transfer waits|is not the golden model's/,
    'loses tlast': /transfer \d+ of m_axis is not the golden model's/,
    'loses tuser': /transfer \d+ of m_axis is not the golden model's/,
    deadlocks:
      /stuck: no transfer for 2000 cycles; s_axis accepted 5 of 6 beats \(tvalid 1\); m_axis gave 5 of 6/,
    'withdraws tvalid': /m_axis_tvalid falls before m_axis_tready was 1/,
    'keeps tvalid through a reset': /tvalid is 1 after a reset|is not the golden model's/,
    'goes on with a packet after a reset': /is not the golden model's/,
    'looks at data without tvalid': /is not the golden model's|changes while/,
    'gives a beat twice': /golden model says|is not the golden model's/,
  };

  it.each(faults.filter((fault) => fault !== 'none'))('%s', async (fault) => {
    const report = await verifySubject(subject(fault), { failureFolder, cases: 100 });
    expect(report.mismatches).toBeGreaterThan(0);
    expect(report.failure?.verdict).toBe('mismatch');
    expect(report.failure?.text).toMatch(wanted[fault]);
  });
});

test('a mapped netlist is shown the pins before its area counts', async () => {
  const candidate = { label: 'toy', kind: 'inline', entry: right.entry } as const;
  const setup = { library: namedLibrary('nand2'), engine: 'pinned', seeds: 1, cases: 40 } as const;
  try {
    const row = await measureArea(candidate, setup);
    expect(row.cycles).toBeGreaterThan(2000);
    expect(row.area).toBeGreaterThan(100);
  } finally {
    closePinned();
  }
});

describe('a fault of one execution alone', () => {
  it.each([wrong, wrongData])('$key: is told as a disagreement', async ({ key }) => {
    const verilator = built.simulator(key);
    const report = await verifySubject(right, { simulators: [verilator], failureFolder, cases: 20 });
    await verilator.close();
    expect(report.mismatches).toBeGreaterThan(0);
    expect(report.failure?.verdict).toBe('disagreement');
    expect(report.failure?.text).toMatch(/verilator 5\S* differs on m_axis_t\w+/);
    expect(() => requireAgreement(report)).toThrow(/^E_SIMULATORS_DISAGREE/);
  });

  it('in a slow four-state execution, on the cycles it sees', async () => {
    const report = await verifySubject(right, {
      sampling: [await icarusSimulator(wrongData)],
      failureFolder,
      cases: 20,
    });
    expect(report.failure?.text).toMatch(/icarus \S+ differs on m_axis_tuser/);
  });
});

describe('the story of a failure', () => {
  it('is shrunk to one packet at full rate, decoded, drawn and can be run again', async () => {
    const faulty = subject('loses tlast');
    const report = await verifySubject(faulty, { failureFolder, cases: 100 });
    const { text = '', stimulusFile = '', replay = '', vcdFile = '' } = report.failure ?? {};
    expect(text).toContain('flow full_rate');
    expect(text).toMatch(/s_axis: 3 beats\n {4}1: tdata 0x\w+, tlast 0, tuser \d \(adds \d+\)/);
    expect(text).toMatch(
      /golden {6}tdata 0x\w+, tlast 1, tuser \d \(sum \d+\)\n {4}in-process {2}tdata 0x\w+, tlast 0/,
    );
    expect(text).toMatch(/\nm_axis_tvalid {2}[_\u203e ]+\n/);
    expect(replay).toContain(`--seed 1 --replay ${stimulusFile}`);
    expect(readFileSync(vcdFile, 'utf8')).toContain('$var wire 1 ! aclk $end');
    const given = parseTransfers(readFileSync(stimulusFile, 'utf8'), streamPlanOf(faulty));
    expect(given.flow).toMatchObject({ name: 'full_rate' });
    const transfers = () => given;
    const cycles = () => {
      throw new Error('a streaming unit takes no cycles');
    };
    const again = await verifySubject(faulty, { failureFolder, replay: { cycles, transfers } });
    expect(again).toMatchObject({ method: 'replay', mismatches: 1 });
    expect(again.failure?.stimulusFile).toBe(stimulusFile);
    const mended = await verifySubject(right, { failureFolder, replay: { cycles, transfers } });
    expect(mended).toMatchObject({ method: 'replay', mismatches: 0, streams: { scenarios: 1, beatsOut: 3 } });
  });

  it('keeps the slow sink that a fault needs, and shows the cycles in which a unit stops', async () => {
    const changing = await verifySubject(subject('drops a beat under back-pressure'), { failureFolder });
    expect(changing.failure?.text).toContain('flow slow_sink');
    const stuck = await verifySubject(subject('deadlocks'), { failureFolder });
    expect(stuck.failure?.text).toMatch(/s_axis_tready .*\u203e.*_/);
  });

  it('is the same for the same seed, and another seed drives otherwise', async () => {
    const run = (seed: number) => verifySubject(right, { seed, cases: 40 });
    const [one, same, other] = [await run(1), await run(1), await run(2)];
    expect({ ...same, seconds: 0 }).toEqual({ ...one, seconds: 0 });
    expect(other.cases).not.toBe(one.cases);
  });
});

describe('full rate', () => {
  const plan = streamPlanOf(right);
  const beats = 300_000;
  const traffic = {
    beats,
    write: (index: number, data: Uint32Array, at: number) => {
      data[at] = index & 0xff;
    },
    last: (index: number) => index % 3 === 2,
    user: (index: number) => index & 3,
    steady: { offset: 5n },
    transfers: beats,
  };

  it('streams beats by the million through Verilator, each heard with its number', async () => {
    const verilator = built.simulator(variant.key);
    let wrongOnes = 0;
    let sum = 0;
    const begin = performance.now();
    const result = await streamFullRate(verilator, plan, traffic, (index, data, at, last, user) => {
      sum = (index % 3 === 0 ? 0 : sum) + (index & 0xff);
      if (data[at] !== sum + 5 || last !== (index % 3 === 2) || user !== (index & 3)) wrongOnes += 1;
    });
    await verilator.close();
    console.log(`full rate: ${Math.round(beats / (performance.now() - begin))} beats per ms`);
    expect(wrongOnes).toBe(0);
    expect(result).toMatchObject({ transfers: beats });
  });

  it('refuses a unit that makes the source wait or gives too little', async () => {
    const through = (fault: ToyFault, transfers: number, count = 50) =>
      streamFullRate(
        inProcessSimulator(subject(fault)),
        plan,
        { ...traffic, beats: count, transfers },
        () => {},
      );
    await expect(through('deadlocks', 50)).rejects.toThrow(
      /^E_STREAM_RATE {2}s_axis_tready is 0 in cycle 7 while a beat is offered/,
    );
    await expect(through('none', 51)).rejects.toThrow(/50 transfers left the unit instead of 51/);
    await expect(through('gives a beat twice', 51, 51)).rejects.toThrow(
      /\d+ transfers left the unit instead of 51/,
    );
  });
});

describe('transfers as lines', () => {
  const plan = streamPlanOf(right);
  const beat = '{"stream": "s_axis", "data": 3, "last": true, "user": 1}';
  const steady = '{"steady": {"offset": 2}}';

  it('go through the golden model and through Verilator alike', async () => {
    const given = parseTransfers(`${steady}\n${beat}\n\n${beat.replace('3', '"0xff"')}`, plan);
    expect(given.flow).toBeNull();
    const { traffic, steady: values } = given.scenario;
    const said = right.entry.streaming?.golden().run(traffic, values) ?? {};
    const lines = '{"stream": "m_axis", "data": "0x5", "last": true, "user": 1}\n';
    expect(formatTransfers(plan.sinks, said)).toBe(lines + lines.replace('0x5', '0x101'));
    const bench = { plan, reference: lockstepSimulator(right) };
    const verilator = built.simulator(variant.key);
    expect(await cosimulate(bench, given, verilator, 'toy')).toEqual(said);
    await verilator.close();
    const other = built.simulator(wrongData.key);
    const odd = parseTransfers(`${steady}\n${beat.replace('3', '111')}`, plan);
    await expect(cosimulate(bench, odd, other, 'toy')).rejects.toThrow(
      /^E_SIMULATORS_DISAGREE.*differ on m_axis_tuser/,
    );
    await other.close();
    const stuck = { plan, reference: lockstepSimulator(subject('deadlocks')) };
    const six = parseTransfers(`${steady}\n${`${beat}\n`.repeat(6)}`, plan);
    await expect(cosimulate(stuck, six, verilator, 'toy')).rejects.toThrow(
      /^E_STREAM_STUCK.*accepted 5 of 6 beats/,
    );
  });

  it.each([
    [beat, /E_STIMULUS_MISSING {2}no value for 'offset'/],
    [
      `${steady}\n{"stream": "m_axis", "data": 1, "last": true, "user": 0}`,
      /E_STIMULUS_PORT {2}there is no input stream "m_axis"\n.*line 2/,
    ],
    [`${steady}\n${beat.replace('"user"', '"tuser"')}`, /E_STIMULUS_PORT {2}nothing is called 'tuser' here/],
    [`${steady}\n${beat.replace(', "user": 1', '')}`, /E_STIMULUS_MISSING {2}no value for 'user'/],
    [`${steady}\n${beat.replace('true', '1')}`, /E_STIMULUS_RANGE {2}'last' is 1/],
    [`${steady}\n${beat.replace('3', '256')}`, /E_STIMULUS_RANGE {2}256 does not fit u8/],
    ['{"steady": {"offset": 16}}', /E_STIMULUS_RANGE {2}16 does not fit u4/],
    ['{"steady": 3}', /E_STIMULUS_JSON {2}'steady' is not an object/],
    ['{"data": 1}', /E_STIMULUS_MISSING {2}no value for 'stream'/],
    [`${steady}\n{"flow": {"name": "brisk", "seed": 1}}`, /E_STIMULUS_RANGE {2}there is no flow "brisk"/],
    [`${steady}\n{"flow": {"name": "slow_sink", "seed": 0.5}}`, /E_STIMULUS_RANGE {2}0.5 is not an integer/],
    [`${steady}\n{"flow": 3}`, /E_STIMULUS_JSON {2}'flow' is not an object/],
    ['{"stream"', /E_STIMULUS_JSON/],
  ])('%s is refused', (text, message) => {
    expect(() => parseTransfers(text, plan)).toThrow(message);
  });
});

describe('what a streaming unit is not', () => {
  it('a unit with a golden model or stimulus of single cycles', () => {
    expect(() => right.entry.golden()).toThrow(/^E_STREAMING {2}toy_sum_none is a streaming unit/);
    expect(() => planOf(right)).toThrow(/^E_STREAMING/);
  });
});

test('the manifest tells the streams', () => {
  const { manifest } = rtlSet([right.entry]);
  const [module] = manifest.modules;
  expect(module?.streams).toEqual([
    { prefix: 's_axis', direction: 'in', dataBits: 8, userBits: 2 },
    { prefix: 'm_axis', direction: 'out', dataBits: 16, userBits: 2 },
  ]);
  expect(parseManifest(manifestText(manifest))).toEqual(manifest);
});
