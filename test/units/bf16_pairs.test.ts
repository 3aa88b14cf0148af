import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { StreamingSimulator } from '../../src/harness/simulator.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { allocateFrames, type Frames } from '../../src/hdl/sim/frame.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { add, decode, encode, type Format, multiply, specialWords } from '../generators/float/oracle.ts';
import { patience, seed } from './lib.ts';

/** bf16_mac against arithmetic that shares nothing with golden models or generators, in Verilator. */

const bf16: Format = { exponentBits: 8, mantissaBits: 7 };
const fp32: Format = { exponentBits: 8, mantissaBits: 23 };
const one = 0x3f80;
const chunkCycles = 50_000;

type Cycle = { readonly clear: boolean; readonly w: number; readonly a: number };

/** acc + w * a by exact integers, rounded once. */
function exactly(acc: number, { clear, w, a }: Cycle, flush: boolean): number {
  const product = multiply(decode(bf16, w, flush), decode(bf16, a, flush));
  return encode(fp32, add(decode(fp32, clear ? 0 : acc), product), flush);
}

const float32 = new Float32Array(1);
const word32 = new Uint32Array(float32.buffer);
const float64 = new Float64Array(1);
const word64 = new BigUint64Array(float64.buffer);

function asFloat(word: number): number {
  word32[0] = word;
  return float32[0] ?? 0;
}

/**
 * The same in binary64, where a product of two bf16 numbers is exact. What the sum loses is found exactly (Knuth's
 * two-sum); if it is anything the sum is made odd, and an odd number of 53 bits rounds to 24 bits as the exact one does.
 */
function inBinary64(acc: number, { clear, w, a }: Cycle, flush: boolean): number {
  const read = (word: number) =>
    flush && (word & 0x7f80) === 0 ? asFloat((word & 0x8000) << 16) : asFloat(word << 16);
  const product = read(w) * read(a);
  const start = clear ? 0 : asFloat(acc);
  let sum = start + product;
  if (Number.isNaN(sum)) return 0x7fc00000;
  const part = sum - start;
  const lost = start - (sum - part) + (product - part);
  if (lost !== 0 && Number.isFinite(sum)) {
    float64[0] = sum;
    const bits = word64[0] ?? 0n;
    if ((bits & 1n) === 0n) word64[0] = lost > 0 === sum > 0 ? bits + 1n : bits - 1n;
    sum = float64[0];
  }
  float32[0] = sum;
  const rounded = word32[0] ?? 0;
  return flush && (rounded & 0x7f800000) === 0 ? (rounded & 0x80000000) >>> 0 : rounded;
}

/** Runs cycles behind a reset, chunk by chunk; `expected` is asked for every one of them. Returns the number compared. */
async function compare(
  simulator: StreamingSimulator,
  cycles: Iterator<Cycle>,
  flush: boolean,
  expected: typeof exactly,
): Promise<number> {
  const { inputs } = simulator;
  expect(inputs.slots.map(({ name }) => name)).toEqual(['rst', 'en', 'clear', 'w', 'a']);
  const buffers = [0, 1, 2, 3].map(() => allocateFrames(inputs, chunkCycles));
  function* source(): Generator<Frames> {
    const reset = allocateFrames(inputs, 1);
    reset.data.set([1, 0, 0, 0, 0]);
    yield reset;
    for (let chunk = 0; ; chunk++) {
      const frames = buffers[chunk % buffers.length];
      if (frames === undefined) return;
      let filled = 0;
      for (; filled < chunkCycles; filled++) {
        const next = cycles.next();
        if (next.done === true) break;
        const { clear, w, a } = next.value;
        frames.data.set([0, 1, clear ? 1 : 0, w, a], filled * 5);
      }
      if (filled > 0) yield { ...frames, cycles: filled, data: frames.data.subarray(0, filled * 5) };
      if (filled < chunkCycles) return;
    }
  }
  let acc = 0;
  let count = 0;
  const wrong: string[] = [];
  await simulator.stream(source(), ({ data, cycles: length }, outputs) => {
    for (let i = 0; i < length; i++) {
      if (data[5 * i] === 1) continue;
      const cycle = { clear: data[5 * i + 2] === 1, w: data[5 * i + 3] ?? 0, a: data[5 * i + 4] ?? 0 };
      const want = expected(acc, cycle, flush) >>> 0;
      const got = outputs.data[i];
      if (got !== want && wrong.length < 5)
        wrong.push(
          `${acc.toString(16)} + ${JSON.stringify(cycle)} = ${want.toString(16)}, not ${got?.toString(16)}`,
        );
      acc = want;
      count++;
    }
  });
  expect(wrong).toEqual([]);
  return count;
}

/** Products of all pairs of special words, and their sums with all special words that stood in the accumulator. */
function* specialPairs(): Generator<Cycle> {
  const words = specialWords(bf16);
  for (const w of words)
    for (const a of words) {
      yield { clear: true, w, a };
      yield { clear: true, w, a: one };
      yield { clear: false, w: a, a: one };
      yield { clear: false, w, a };
    }
}

/** Half of all sums start anew; three of four operands are near one, so that sums cancel, tie and carry. */
function* randomPairs(count: number): Generator<Cycle> {
  let state = seed;
  const draw = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  };
  const near = (word: number, r: number): number =>
    (r & 3) === 0 ? word : (word & 0x807f) | ((115 + ((r >>> 2) % 24)) << 7);
  for (let i = 0; i < count; i++) {
    const [operands, shape] = [draw(), draw()];
    const w = near(operands & 0xffff, shape & 0xff);
    const a = near(operands >>> 16, (shape >>> 8) & 0xff);
    yield { clear: shape >>> 31 === 1, w, a };
  }
}

describe.each(['keep', 'flush'] as const)('bf16_mac, denormals: %s', (denormals) => {
  const flush = denormals === 'flush';
  const pairs = flush ? 2_000_000 : 10_000_000;
  const subject = subjectOf(findUnit('bf16_mac').configure({ denormals }));
  const simulator = async () => (await buildVariants([variantOf(subject)])).simulator(subject.entry.module);

  it('the two ways to work out what is right agree', () => {
    let acc = 0;
    const both = [...specialPairs(), ...randomPairs(30_000)];
    for (const cycle of both) {
      const want = exactly(acc, cycle, flush);
      expect(inBinary64(acc, cycle, flush) >>> 0, JSON.stringify({ acc, cycle })).toBe(want);
      acc = want;
    }
  });

  it(
    'every pair of special values, as products and as sums, by exact integers',
    async () => {
      const running = await simulator();
      const count = await compare(running, specialPairs(), flush, exactly);
      await running.close();
      expect(count).toBe(4 * specialWords(bf16).length ** 2);
      console.log(`${subject.entry.module}: ${count} special cases, 0 mismatches`);
    },
    patience,
  );

  it(
    'millions of random pairs',
    async () => {
      const running = await simulator();
      const count = await compare(running, randomPairs(pairs), flush, inBinary64);
      await running.close();
      expect(count).toBe(pairs);
      console.log(`${subject.entry.module}: ${count} random pairs, seed ${seed}, 0 mismatches`);
    },
    patience,
  );
});
