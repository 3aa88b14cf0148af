import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { fromSynchronous, type Simulator } from '../../src/harness/simulator.ts';
import { scenarioTrace } from '../../src/harness/stimulus/scenarios.ts';
import { planStimulus } from '../../src/harness/stimulus.ts';
import { type ScenarioStimulus, verify } from '../../src/harness/verify.ts';
import { allocateFrames, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { accGolden, accSpec } from './units.ts';

const plan = planStimulus(accSpec, { width: 16 });
let failureFolder: string;
beforeAll(() => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-scenarios-'));
});
afterAll(() => rmSync(failureFolder, { recursive: true }));

const start = { rst: 1n, en: 0n, a: 0n };
const add = (a: bigint) => ({ rst: 0n, en: 1n, a });
const only: ScenarioStimulus = {
  draw: (seed, count) => [
    { name: 'a fortunate number', cycles: [start, add(5n), add(77n), add(-3n)] },
    ...Array.from({ length: count }, (_, i) => ({
      name: `random ${i}`,
      cycles: [start, add(BigInt((seed + i) % 50))],
    })),
  ],
  only: true,
};

/** Follows the golden model but for inputs of 77, and notes every input it is given. */
function faulty(seen: Set<bigint>, wrongAt: bigint | null): Simulator {
  const golden: GoldenModel = accGolden(16);
  return fromSynchronous('faulty', {
    inputs: plan.layout,
    outputs: plan.outputs,
    powerUp: () => golden.powerUp(),
    run(frames) {
      const results = allocateFrames(plan.outputs, frames.cycles);
      for (let cycle = 0; cycle < frames.cycles; cycle++) {
        const given = Object.fromEntries(
          frames.layout.slots.map((slot) => [slot.name, readFrame(frames, cycle, slot)]),
        );
        seen.add(given.a ?? 0n);
        const { acc } = golden.step(given);
        const isWrong = given.en === 1n && given.a === wrongAt;
        for (const slot of plan.outputs.slots)
          writeFrame(results, cycle, slot, (acc ?? 0n) + (isWrong ? 1n : 0n));
      }
      return results;
    },
  });
}

const check = (scenarios: ScenarioStimulus, seen: Set<bigint>, wrongAt: bigint | null) =>
  verify({
    unit: 'acc',
    module: 'accumulator',
    plan,
    golden: accGolden(16),
    scenarios,
    simulators: [faulty(seen, wrongAt)],
    cases: 30,
    failureFolder,
  });

describe('scenarios of a unit that is driven cycle by cycle', () => {
  it('are counted by name and are all it sees when anything else might be illegal', async () => {
    const seen = new Set<bigint>();
    const report = await check(only, seen, null);
    expect(report).toMatchObject({
      method: 'scenarios',
      cases: 64,
      mismatches: 0,
      scenarios: { 'a fortunate number': 4, random: 60 },
    });
    expect([...seen].every((a) => a === 77n || a === -3n || (a >= 0n && a < 50n))).toBe(true);
  });

  it('come before corners and random bits otherwise', async () => {
    const seen = new Set<bigint>();
    const report = await check({ ...only, only: false }, seen, null);
    expect(report.method).toBe('scenarios+corners+random');
    expect(report.cases).toBeGreaterThan(94);
    expect([...seen].some((a) => a < -3n)).toBe(true);
  });

  it('are named in the story of a failure, which leaves out cycles and changes no operand', async () => {
    const report = await check(only, new Set(), 77n);
    expect(report.failure?.cycles).toBe(2);
    expect(report.failure?.text).toContain('scenario: a fortunate number');
    expect(report.failure?.text).toContain('a = 0x4d (77)');
  });

  it('name every input but the clock, and nothing else', () => {
    const traced = (cycle: Readonly<Record<string, bigint>>) => () =>
      scenarioTrace(plan, [{ name: 'odd', cycles: [cycle] }]);
    expect(traced({ rst: 0n, a: 1n })).toThrow("scenario 'odd' leaves en open; the inputs are rst, en, a");
    expect(traced({ ...start, clk: 0n })).toThrow("scenario 'odd' drives clk");
  });
});
