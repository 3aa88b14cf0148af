import { type ExpectedFrames, expectedFrames } from '../../harness/expected.ts';
import { formatCycles } from '../../harness/jsonl.ts';
import { exhaustiveFrames, inputSpace } from '../../harness/stimulus/exhaustive.ts';
import { depthFrames } from '../../harness/stimulus/long_runs.ts';
import { scenarioTrace } from '../../harness/stimulus/scenarios.ts';
import { trace } from '../../harness/stimulus/trace.ts';
import { allocateFrames, type FrameLayout, type Frames, readFrame } from '../../hdl/sim/frame.ts';
import { planOf, type Subject } from '../execution.ts';
import type { BenchFiles, VectorOptions } from './parts.ts';
import { fill, hexLine, pinList, range } from './template.ts';

/** Vectors of a unit that is driven cycle by cycle: a line per cycle, in `stimulus` and in `expected`. */
export function cycleVectors(subject: Subject, { cases, seed }: VectorOptions): BenchFiles {
  const { entry, base, parameters } = subject;
  const plan = planOf(subject);
  const isExhaustive = !plan.sequential && entry.scenarios?.only !== true && inputSpace(plan) <= cases;
  const inputs = isExhaustive ? allInputs(subject) : chosen(subject, cases, seed);
  const expected = expectedFrames(entry.golden(), inputs, plan.outputs);
  const clocks = Object.entries(entry.ports)
    .filter(([, { clock }]) => clock === true)
    .map(([name]) => ({ name }));
  const slots = ({ slots: all }: FrameLayout) =>
    all.map(({ name, width }) => ({ name, range: range(width) }));
  const list = ({ slots: all }: FrameLayout) => all.map(({ name }) => `dut_${name}`).join(', ');
  const settings = Object.entries(parameters).map(([name, value]) => `.${name}(${value})`);
  const bench = fill('cycle_bench.v.hbs', {
    module: base.module,
    settings: settings.length === 0 ? '' : ` #(${settings.join(', ')})`,
    cases: inputs.cycles,
    inputBits: bitsOf(plan.layout),
    outputBits: bitsOf(plan.outputs),
    clocks,
    inputs: slots(plan.layout),
    outputs: slots(plan.outputs),
    pins: pinList(Object.keys(entry.ports)),
    inputList: list(plan.layout),
    outputList: `{${list(plan.outputs)}}`,
  });
  const order = (layout: FrameLayout) =>
    layout.slots.map(({ name, width }) => `${name} (${width})`).join(', ');
  return {
    files: [
      { name: 'tb.v', about: 'the test bench', text: bench },
      { name: 'stimulus.jsonl', about: 'inputs, an object per cycle', text: formatCycles(inputs) },
      {
        name: 'expected.jsonl',
        about: 'outputs, an object per cycle; null: open',
        text: formatCycles(expected.values, unknownOf(expected)),
      },
      { name: 'stimulus.hex', about: 'inputs for `$readmemh`', text: packed(inputs) },
      { name: 'expected.hex', about: 'outputs for `$readmemh`', text: packedExpected(expected) },
    ],
    what: `${inputs.cycles} cycles${isExhaustive ? ', every legal input once' : ''}`,
    counts: { cycles: inputs.cycles },
    lines: {
      'stimulus.hex': fieldsOf(plan.layout),
      'expected.hex': [
        ...fieldsOf(plan.outputs).map(({ name, width }) => ({
          name: `${name} known`,
          width,
          signed: false,
        })),
        ...fieldsOf(plan.outputs),
      ],
    },
    notes: [
      clocks.length === 0
        ? 'The module has no clock: outputs are read when they have settled.'
        : 'Inputs change while the clock is 0; outputs are read after the rising edge has settled.',
      `A line of \`stimulus.hex\` is a 1 and then the inputs (width in bits), most significant first: ${order(plan.layout)}.`,
      `A line of \`expected.hex\` is a 1, the bits that are claimed (1) or open (0), then the outputs: ${order(plan.outputs)}.`,
    ],
  };
}

const fieldsOf = ({ slots }: FrameLayout) =>
  slots.map(({ name, width, signed }) => ({ name, width, signed }));

const bitsOf = ({ slots }: FrameLayout): number => slots.reduce((sum, { width }) => sum + width, 0);

function allInputs(subject: Subject): Frames {
  const plan = planOf(subject);
  return joined(plan.layout, [...exhaustiveFrames(plan)]);
}

/**
 * At most `cases` cycles: from all over the scenarios and corners, the reset at their beginning included, then random
 * ones in a row. A unit with `foldDepth` gets whole sums of that length, two at least.
 */
function chosen(subject: Subject, cases: number, seed: number): Frames {
  const plan = planOf(subject);
  const { scenarios } = subject.entry;
  // Where only sums of a certain length are claimed, single cycles from all over would hardly claim anything.
  const sums = depthFrames(plan, cases, seed);
  if (sums !== null) return sums;
  const parts: Frames[] = [];
  if (scenarios !== null) parts.push(scenarioTrace(plan, scenarios.draw(seed, cases)).frames);
  if (scenarios?.only !== true) parts.push(trace(plan, { seed, cases: Math.ceil(cases / 2) }));
  const all = joined(plan.layout, parts);
  if (all.cycles <= cases) return all;
  const row = scenarios?.only === true ? 0 : Math.floor(cases / 2);
  const spread = cases - row;
  const kept = allocateFrames(plan.layout, cases);
  const copy = (from: number, to: number) => {
    const { words } = plan.layout;
    kept.data.set(all.data.subarray(from * words, (from + 1) * words), to * words);
  };
  for (let i = 0; i < spread; i++) copy(Math.floor((i * (all.cycles - row)) / spread), i);
  for (let i = 0; i < row; i++) copy(all.cycles - row + i, spread + i);
  return kept;
}

function joined(layout: FrameLayout, parts: readonly Frames[]): Frames {
  const all = allocateFrames(
    layout,
    parts.reduce((sum, { cycles }) => sum + cycles, 0),
  );
  let at = 0;
  for (const { data } of parts) {
    all.data.set(data, at);
    at += data.length;
  }
  return all;
}

/** All ports of one cycle as one number, the first port in the most significant bits. */
function pattern(frames: Frames, cycle: number): bigint {
  return frames.layout.slots.reduce(
    (value, slot) =>
      (value << BigInt(slot.width)) | BigInt.asUintN(slot.width, readFrame(frames, cycle, slot)),
    0n,
  );
}

function packed(frames: Frames): string {
  const width = bitsOf(frames.layout);
  return Array.from({ length: frames.cycles }, (_, cycle) => hexLine(pattern(frames, cycle), width)).join('');
}

function packedExpected({ values, known }: ExpectedFrames): string {
  const width = BigInt(bitsOf(values.layout));
  const all = (1n << width) - 1n;
  return Array.from({ length: values.cycles }, (_, cycle) => {
    const claimed = known === null ? all : pattern(known, cycle);
    return hexLine((claimed << width) | (pattern(values, cycle) & claimed), 2 * Number(width));
  }).join('');
}

/** Bits that nothing is claimed of. */
function unknownOf({ known }: ExpectedFrames): Frames | undefined {
  if (known === null) return undefined;
  const open = allocateFrames(known.layout, known.cycles);
  known.data.forEach((word, i) => {
    open.data[i] = ~word;
  });
  return open;
}
