import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { parseStimulus } from '../../src/harness/jsonl.ts';
import { fromSynchronous, type Simulator } from '../../src/harness/simulator.ts';
import { planStimulus, type StimulusPlan } from '../../src/harness/stimulus.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { requireAgreement, verify } from '../../src/harness/verify.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { allocateFrames, type Frames, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { accumulator, multiplier } from './modules.ts';
import { accGolden, accSpec, mulGolden, mulSpec } from './units.ts';

const mul = planStimulus(mulSpec, {});
const acc = planStimulus(accSpec, { width: 16 });

const changed = (variant: Variant, key: string, from: string, to: string): Variant => ({
  ...variant,
  key,
  files: variant.files.map(({ name, text }) => ({ name, text: text.replace(from, to) })),
});
const wrongMul = changed(
  multiplier,
  'wrong_mul',
  'product[11:0]',
  "w == 4'd7 && a == -8'sd3 ? 12'd1 : product[11:0]",
);
const wrongAcc = changed(
  accumulator('acc16', 16),
  'wrong_acc',
  'acc + {{(ACC_W-8){a[7]}}, a}',
  "acc + {{(ACC_W-8){a[7]}}, a} + (acc[8:0] > 9'd300)",
);
const unresetAcc = accumulator('unreset', 16, false);

/** Something that follows a golden model, so that it is right by construction. */
function obedient(
  name: string,
  plan: StimulusPlan,
  golden: GoldenModel,
  twist = (value: bigint) => value,
): Simulator {
  return fromSynchronous(name, {
    inputs: plan.layout,
    outputs: plan.outputs,
    powerUp: () => golden.powerUp(),
    run(frames: Frames) {
      const results = allocateFrames(plan.outputs, frames.cycles);
      for (let cycle = 0; cycle < frames.cycles; cycle++) {
        const values = Object.fromEntries(
          frames.layout.slots.map((slot) => [slot.name, readFrame(frames, cycle, slot)]),
        );
        const step = golden.step(values);
        for (const slot of plan.outputs.slots) writeFrame(results, cycle, slot, twist(step[slot.name] ?? 0n));
      }
      return results;
    },
  });
}

let built: Built;
let folder: string;
const open: Simulator[] = [];
const verilator = (key: string) => {
  const simulator = built.simulator(key);
  open.push(simulator);
  return simulator;
};
const common = (module: string) => ({ unit: module, module, failureFolder: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'subbyte-verify-'));
  built = await buildVariants([multiplier, wrongMul, accumulator('acc16', 16), wrongAcc, unresetAcc]);
});
afterAll(async () => {
  await Promise.all(open.map((simulator) => simulator.close()));
  await rm(folder, { recursive: true });
});

describe('agreement', () => {
  it('tries every input of a small combinational unit in every execution', async () => {
    const report = await verify({
      ...common('mul4x8'),
      plan: mul,
      golden: mulGolden(),
      simulators: [verilator('mul4x8'), obedient('in-process', mul, mulGolden())],
      sampling: [await icarusSimulator(multiplier)],
    });
    expect(requireAgreement(report)).toMatchObject({
      method: 'exhaustive',
      cases: 4096,
      mismatches: 0,
      seed: 1,
    });
    expect(report.executions).toEqual([
      expect.stringMatching(/^verilator 5/),
      'in-process',
      expect.stringMatching(/^icarus 1\d.*\(820 cycles\)$/),
    ]);
  });

  it('draws when there are too many inputs, or state', async () => {
    const some = await verify({
      ...common('mul4x8'),
      plan: mul,
      golden: mulGolden(),
      simulators: [verilator('mul4x8')],
      exhaustiveLimit: 4095,
      cases: 300,
    });
    expect(some).toMatchObject({ method: 'corners+random', cases: 381, mismatches: 0 });
    const report = await verify({
      ...common('accumulator'),
      plan: acc,
      golden: accGolden(16),
      simulators: [verilator('acc16')],
      sampling: [await icarusSimulator(accumulator('acc16', 16))],
      seed: 5,
      cases: 1500,
    });
    expect(report).toMatchObject({ method: 'corners+random', mismatches: 0, seed: 5 });
    expect(report.executions[1]).toMatch(/\(1000 cycles\)/);
  });
});

describe('a mismatch', () => {
  it('of one input is found, shrunk to it, shown and replayed', async () => {
    const wrong = verilator('wrong_mul');
    const request = {
      ...common('mul4x8'),
      plan: mul,
      golden: mulGolden(),
      simulators: [wrong],
      sampling: [await icarusSimulator(wrongMul)],
      describe: (port: string, value: bigint) => `${port} is ${value}`,
    };
    const report = await verify(request);
    expect(report).toMatchObject({ mismatches: 1, failure: { verdict: 'mismatch', cycles: 1 } });
    const { failure } = report;
    expect(
      failure?.text.replaceAll(folder, 'FOLDER').replace(/-[0-9a-f]{8}\./g, '-HASH.'),
    ).toMatchInlineSnapshot(`
      "not what the golden model says:
        cycle 0: w = 0x7 (w is 7)   a = 0xfd (a is -3)
        output p in cycle 0:
          golden           0xfeb (p is -21)
          verilator 5.006  0x001 (p is 1)
          icarus 11.0      0x001 (p is 1)

      cycle                 0
      w                     7
      a                    fd
      p golden            feb
      p verilator 5.006  *001
      p icarus 11.0      *001

      waveform: FOLDER/mul4x8-HASH.vcd
      replay:   npx subbyte verify mul4x8 --seed 1 --replay FOLDER/mul4x8-HASH.jsonl"
    `);
    expect(() => requireAgreement(report)).toThrow(/E_MISMATCH[\s\S]*mul4x8, 1 of 4096 cycles, seed 1/);
    const replay = parseStimulus(await readFile(failure!.stimulusFile, 'utf8'), mul.layout);
    const again = await verify({ ...request, replay });
    expect(again).toMatchObject({ method: 'replay', cases: 1, mismatches: 1 });
    expect(again.failure?.stimulusFile).toBe(failure?.stimulusFile);
  });

  it('that needs history is shrunk to few cycles after a reset', async () => {
    const report = await verify({
      ...common('accumulator'),
      plan: acc,
      golden: accGolden(16),
      simulators: [verilator('wrong_acc')],
      cases: 4000,
    });
    expect(report.failure?.verdict).toBe('mismatch');
    // Passing 300 takes three additions of at most 127, and one more cycle shows the fault.
    expect(report.failure?.cycles).toBeLessThanOrEqual(7);
    const vcd = await readFile(report.failure!.vcdFile, 'utf8');
    expect(vcd).toMatch(/\$var wire 16 \S+ acc \[15:0\] \$end/);
    expect(vcd).toContain('$scope module golden $end');
  });

  it('by a missing reset shows in two states by the seed and in four as unknown', async () => {
    const request = { ...common('accumulator'), plan: acc, golden: accGolden(16) };
    const two = await verify({ ...request, simulators: [verilator('unreset')] });
    expect(two.failure?.verdict).toBe('mismatch');
    const four = await verify({ ...request, simulators: [], sampling: [await icarusSimulator(unresetAcc)] });
    expect(four.failure?.verdict).toBe('mismatch');
    expect(four.failure?.text).toContain('0xxxxx (unknown bits)');
  });

  it('in which the simulators differ is a verdict of its own', async () => {
    const report = await verify({
      ...common('mul4x8'),
      plan: mul,
      golden: mulGolden(),
      simulators: [
        verilator('mul4x8'),
        obedient('odd one', mul, mulGolden(), (value) => (value === 42n ? 43n : value)),
      ],
    });
    expect(report.failure?.verdict).toBe('disagreement');
    expect(() => requireAgreement(report)).toThrow(/E_SIMULATORS_DISAGREE[\s\S]*odd one +0x02b/);
  });
});
