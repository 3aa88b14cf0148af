import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedEntries } from '../../src/catalog.ts';
import { observedEntry } from '../../src/catalog_unit.ts';
import { flowNames } from '../../src/harness/stream/flow.ts';
import { runsOf } from '../../src/harness/stream/runs.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { lockstepSimulator, streamPlanOf, subjectOf, verifySubject } from '../../src/report/execution.ts';
import { mutationScore } from '../../src/trust/mutation/score.ts';
import { streamPins } from '../../src/trust/replay/vectors.ts';
import { toyParts } from './toy_parts.ts';

const failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-inner-'));
afterAll(() => rmSync(failureFolder, { recursive: true }));

const right = subjectOf(toyParts.configure({}));
const checks = { cases: 60, failureFolder, shrinkLimitMs: 2000 };

describe('what passes inside a unit', () => {
  it('stands behind all outputs of the unit itself', () => {
    const { inner, outputs } = streamPlanOf(right);
    expect(inner.map(({ name, data }) => [name, data.width])).toEqual([['squares', 16]]);
    expect(inner[0]?.valid.offset).toBe(outputs.words);
    expect(lockstepSimulator(right).outputs.slots.slice(0, outputs.slots.length)).toEqual(outputs.slots);
    expect(streamPins(right.entry)?.inner).toEqual([]);
    expect(streamPins(observedEntry(right.entry))?.inner).toEqual(inner);
  });

  it('is no part of the Verilog', () => {
    expect(
      right.entry
        .emit()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('inner_');
  });

  it('is what the golden model says', async () => {
    const report = await verifySubject(right, checks);
    expect(report).toMatchObject({ mismatches: 0, method: 'transfers' });
  });

  it('is told when it is wrong, though what leaves the unit is right', async () => {
    const report = await verifySubject(subjectOf(toyParts.configure({ isOff: true })), checks);
    expect(report.failure?.text).toMatch(
      /inside, number 1 of 'squares' is 0x\w+; the golden model says 0x\w+/,
    );
    expect(report.failure?.text).toContain('m_axis: ');
  });

  it('may be missing: then the run waits for it and says so', async () => {
    const { streaming } = right.entry;
    if (streaming === null) throw new Error('a streaming unit');
    const golden = streaming.golden();
    const more = {
      ...golden,
      runObserved: (traffic: Parameters<typeof golden.run>[0]) => ({
        ...golden.run(traffic, {}),
        squares: Array.from({ length: 99 }, () => ({ data: 0n, last: false })),
      }),
    };
    const entry = { ...right.entry, streaming: { ...streaming, golden: () => more } };
    const report = await verifySubject({ ...right, entry, base: entry }, checks);
    expect(report.mismatches).toBeGreaterThan(0);
  });

  it('shows faults that nothing else shows', () => {
    const watched = mutationScore(right.entry, { cases: 100 });
    const blind = mutationScore(
      { ...right.entry, streaming: { ...right.entry.streaming!, observed: null } },
      { cases: 100 },
    );
    expect(watched.killed).toBeGreaterThan(blind.killed);
    expect(watched.survivors.filter((text) => !text.endsWith('earlier or later'))).toEqual([]);
  });
});

describe('units that are watched', () => {
  const watched = shippedEntries().filter(
    (entry) => (entry.streaming?.observed ?? null) !== null && !entry.module.includes('k128'),
  );

  it('are the cores', () => {
    expect(new Set(watched.map(({ unit }) => unit))).toEqual(new Set(['opal_core', 'bf16_core']));
  });

  it.each(watched.map((entry) => [entry.module, entry] as const))('%s is the same hardware', (_, entry) => {
    const [own, seen] = [flatten(entry.design()), flatten(observedEntry(entry).design())];
    expect(seen.ops.slice(0, own.ops.length)).toEqual(own.ops);
    expect(seen.registers).toEqual(own.registers);
    for (const [name, op] of own.outputs) expect(seen.outputs.get(name)).toBe(op);
  });
});

describe('flows of a scenario', () => {
  const { streaming } = right.entry;
  const scenarios = streaming?.scenarios(1, 13) ?? [];

  it('are all of them, or as many as it asks for, each flow as often as any other', () => {
    const runs = runsOf(streaming!.golden(), scenarios, 1);
    const flowsOf = (name: string) =>
      runs.filter(({ scenario }) => scenario.name === name).map(({ flow }) => flow.name);
    expect(flowsOf('random 0')).toEqual(flowNames);
    for (let i = 1; i < 13; i++) expect(flowsOf(`random ${i}`)).toHaveLength(2);
    const counts = flowNames.map((flow) => runs.filter((run) => run.flow.name === flow).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});
