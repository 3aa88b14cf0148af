import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { parseTransfers } from '../../src/harness/stream/jsonl.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { requireAgreement } from '../../src/harness/verify.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import {
  type Subject,
  streamPlanOf,
  subjectOf,
  variantOf,
  verifySubject,
} from '../../src/report/execution.ts';
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
const wrong = wrongText('wrong', 'sum <= 16', 'sum <= 1 ? 16');

let failureFolder: string;
let built: Built;
beforeAll(async () => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-stream-'));
  built = await buildVariants([variant]);
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
