import { expect, it } from 'vitest';
import { type OpalBlocks, quantizeOpal } from '../../src/formats/opal.ts';
import { generate } from '../../src/generators/opal_quantize.ts';
import { type Variant, variantPorts } from '../../src/harness/variant.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { emitVerilog } from '../../src/hdl/index.ts';
import { allocateFrames, type FrameLayout, type Frames } from '../../src/hdl/sim/frame.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { opalQuantizeSpec } from '../../src/spec/opal_quantize.ts';
import { opalAlphabet } from '../tables/opal_alphabet.ts';
import { patience } from './lib.ts';

/**
 * Every block of four values out of 64 bf16 codes, one block a cycle: nothing waits on either side, so record i stands
 * after the edge that follows the one at which block i entered.
 */
const total = 64 ** 4;
const chunk = 1 << 14;
const format = { blockSize: 4, outliers: 1, bits: 4 } as const;
/** Cycles from a block's frame to its record's. */
const delay = 1;
/** The reset's frames, at the front. */
const resets = 2;

const wordOf = (layout: FrameLayout, port: string): number => {
  const slot = layout.slots.find(({ name }) => name === port);
  if (slot === undefined) throw new Error(`no port ${port}`);
  return slot.offset;
};

/** Values of the blocks from `first` on: the block's number, read in base 64. */
function blocks(first: number, count: number): Uint16Array {
  const codes = new Uint16Array(4 * count);
  for (let b = 0; b < count; b++)
    for (let lane = 0; lane < 4; lane++)
      codes[4 * b + lane] = opalAlphabet[((first + b) >> (6 * lane)) & 63]!;
  return codes;
}

function driven(layout: FrameLayout, first: number, count: number): Frames {
  const frames = allocateFrames(layout, count);
  const codes = blocks(Math.max(first, 0), count);
  const [data, last, valid, ready, reset] = [
    's_axis_tdata',
    's_axis_tlast',
    's_axis_tvalid',
    'm_axis_tready',
    'aresetn',
  ].map((port) => wordOf(layout, port)) as [number, number, number, number, number];
  for (let c = 0; c < count; c++) {
    const at = c * layout.words;
    const running = first + c >= 0 ? 1 : 0;
    const b = 4 * (first >= 0 ? c : Math.max(first + c, 0));
    frames.data[at + reset] = running;
    frames.data[at + valid] = first + c < total ? running : 0;
    frames.data[at + ready] = 1;
    frames.data[at + last] = (first + c) & 1;
    frames.data[at + data] = codes[b]! | (codes[b + 1]! << 16);
    frames.data[at + data + 1] = codes[b + 2]! | (codes[b + 3]! << 16);
  }
  return frames;
}

/** The record of one block as two words: elements and outlier, then lane, E and `invalid`. */
function recordLow({ elements: q, outlierValues }: OpalBlocks, b: number): number {
  const at = 4 * b;
  const nibbles =
    (q[at]! & 15) | ((q[at + 1]! & 15) << 4) | ((q[at + 2]! & 15) << 8) | ((q[at + 3]! & 15) << 12);
  return (nibbles | (outlierValues[b]! << 16)) >>> 0;
}

const recordHigh = ({ outlierLanes, exponents, invalid }: OpalBlocks, b: number): number =>
  outlierLanes[b]! | ((exponents[b]! & 255) << 2) | (invalid[b]! << 10);

const variantOf = (options: object): Variant => {
  const config = parseConfig(opalQuantizeSpec, options);
  const files = emitVerilog(generate(config)).map(({ name, text }) => ({ name: `${name}.v`, text }));
  const top = opalQuantizeSpec.moduleName(config);
  return { key: top, top, files, ports: variantPorts(opalQuantizeSpec.ports(config)), parameters: {} };
};

it(
  'quantizes every block of four of 64 codes as the format says, at one block a cycle',
  async () => {
    expect(new Set(opalAlphabet).size).toBe(64);
    const variant = variantOf({ blockSize: 4, outliers: 1, elementBits: 4, lanes: 4 });
    const built = await buildVariants([variant]);
    const simulator = built.simulator(variant.key);
    let [seen, wrong, refused, kindsInvalid] = [0, 0, 0, 0];
    const firstWrong: string[] = [];
    let next = -resets;
    let heard = -resets;
    function* source(): Generator<Frames> {
      while (next < total + delay) {
        const count = Math.min(chunk, total + delay - next);
        yield driven(simulator.inputs, next, count);
        next += count;
      }
    }
    const layout = simulator.outputs;
    const [data, last, valid, ready] = ['m_axis_tdata', 'm_axis_tlast', 'm_axis_tvalid', 's_axis_tready'].map(
      (port) => wordOf(layout, port),
    ) as [number, number, number, number];
    const check = (_inputs: Frames, { cycles, data: words }: Frames): void => {
      const first = heard - delay;
      heard += cycles;
      const from = Math.max(first, 0);
      const expected = quantizeOpal(blocks(from, first + cycles - from), format);
      for (let b = from; b < first + cycles; b++) {
        const at = (b - first) * layout.words;
        const [low, high] = [recordLow(expected, b - from), recordHigh(expected, b - from)];
        if (words[at + ready] !== 1) refused++;
        seen += words[at + valid]!;
        kindsInvalid += expected.invalid[b - from]!;
        if (words[at + data] === low && words[at + data + 1] === high && words[at + last] === (b & 1))
          continue;
        wrong++;
        if (firstWrong.length < 3)
          firstWrong.push(`block ${b}: ${words[at + data]} ${words[at + data + 1]}, expected ${low} ${high}`);
      }
    };
    const start = performance.now();
    try {
      await simulator.stream(source(), check);
    } finally {
      await simulator.close();
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `opal_quantize: all ${total} blocks of four of 64 codes, ${wrong} wrong, ${seconds.toFixed(1)} s`,
    );
    expect(firstWrong).toEqual([]);
    expect({ seen, wrong, refused }).toEqual({ seen: total, wrong: 0, refused: 0 });
    // Blocks without any of the four codes that are no finite numbers are the valid ones.
    expect(kindsInvalid).toBe(total - 60 ** 4);
  },
  patience,
);
