import { describe, expect, it } from 'vitest';
import { unpackLanes } from '../../src/harness/stimulus/ports.ts';
import {
  depthFrames,
  exhaustiveFrames,
  inputSpace,
  planStimulus,
  randomFrames,
  trace,
  wrapFrames,
} from '../../src/harness/stimulus.ts';
import { frameLayout } from '../../src/hdl/sim/frame.ts';
import { uin, uout } from '../../src/spec/lib/port.ts';
import { unpack } from './frames.ts';
import { accSpec, dotSpec, mulSpec } from './units.ts';

const legal = [0n, 3n, 5n, 17n];
const dot = planStimulus(dotSpec, {}, { w_recoded: legal });
const mul = planStimulus(mulSpec, {});
const lanesOf = (name: string, value: bigint) =>
  unpackLanes(dot.ports.find((port) => port.name === name)!, value);

describe('exhaustive stimulus', () => {
  it('has every input once, whatever the chunks', () => {
    expect(inputSpace(mul)).toBe(4096n);
    for (const chunk of [4096, 1000]) {
      const seen = [...exhaustiveFrames(mul, chunk)].flatMap(unpack).map(({ w, a }) => `${w} ${a}`);
      expect(seen).toHaveLength(4096);
      expect(new Set(seen).size).toBe(4096);
    }
  });

  it('keeps to the legal codes of recoded lanes', () => {
    const spec = {
      ...mulSpec,
      ports: () => ({ w_recoded: uin(40), y: uout(1) }),
      fields: () => ({ w_recoded: { bits: 20, count: 2, role: 'recoded' as const } }),
    };
    const plan = planStimulus(spec, {}, { w_recoded: [1n, 1n << 19n, 7n] });
    const values = [...exhaustiveFrames(plan)].flatMap(unpack).map(({ w_recoded }) => w_recoded!);
    expect(new Set(values).size).toBe(9);
    expect(values).toContain((1n << 39n) | 7n);
    expect(() => planStimulus(spec, {})).toThrow(/legal codes/);
  });
});

describe('traces', () => {
  const cycles = unpack(trace(dot, { seed: 3, cases: 500 }));

  it('are the same for the same seed, and differ otherwise', () => {
    expect(unpack(trace(dot, { seed: 3, cases: 500 }))).toEqual(cycles);
    expect(unpack(trace(dot, { seed: 4, cases: 500 }))).not.toEqual(cycles);
  });

  it('reset first, then exercise the controls in every combination', () => {
    expect(cycles[0]?.rst).toBe(1n);
    const seen = new Set(cycles.map(({ rst, en, clear }) => `${rst}${en}${clear}`));
    for (const wanted of ['010', '011', '000', '001']) expect(seen).toContain(wanted);
    expect(cycles.slice(1).some(({ rst }) => rst === 1n)).toBe(true);
    expect(cycles.slice(-3).every(({ en }) => en === 0n)).toBe(true);
  });

  it('draw legal codes only, with lanes alike, alone and mixed', () => {
    const weights = cycles.map(({ w_recoded }) => lanesOf('w_recoded', w_recoded!));
    for (const lanes of weights) for (const code of lanes) expect(legal).toContain(code);
    expect(weights.some(([x, y, z]) => x === y && y === z && x !== 0n)).toBe(true);
    for (const at of [0, 1, 2]) {
      expect(weights.some((lanes) => lanes.every((code, i) => (code !== 0n) === (i === at)))).toBe(true);
    }
    expect(weights.some(([x, y, z]) => x !== y && y !== z && x !== z)).toBe(true);
  });

  it('hold every pair of corners, all lanes alike', () => {
    const pairs = new Set(cycles.map(({ w_recoded, a }) => `${w_recoded} ${a}`));
    for (const w of legal) {
      for (const a of [0n, 1n, 127n, 128n, 255n]) expect(pairs).toContain(`${w * 0x421n} ${a * 0x10101n}`);
    }
  });

  it('sum extremes until the accumulator wraps', () => {
    const lengths = cycles.map(({ en, clear, a, w_recoded }) => ({
      key: `${w_recoded} ${a}`,
      on: en === 1n && clear === 0n,
    }));
    let longest = 0;
    for (let i = 1, run = 0; i < lengths.length; i++) {
      run = lengths[i]!.on && lengths[i]!.key === lengths[i - 1]!.key ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    // 14 bits wrap after 2^13 / (3 * 7 * 255) = 2 cycles or more.
    expect(longest).toBeGreaterThanOrEqual(2);
  });

  it('work for units without lanes or clear', () => {
    const acc = unpack(trace(planStimulus(accSpec, { width: 16 }), { seed: 1, cases: 50 }));
    expect(acc[0]?.rst).toBe(1n);
    expect(new Set(acc.map(({ a }) => a)).has(-128n)).toBe(true);
    expect(unpack(trace(mul, { seed: 1, cases: 0 })).length).toBe(81);
  });
});

describe('long runs', () => {
  const product = ({ w_recoded = 0n, a = 0n }: Readonly<Record<string, bigint>>) => w_recoded * a;
  /** Sums whole ports, which is all that the runs need to know. */
  const summing = () => {
    let sum = 0n;
    return {
      powerUp: () => {
        sum = 0n;
      },
      step(given: Readonly<Record<string, bigint>>) {
        if (given.rst === 1n) sum = 0n;
        else if (given.en === 1n) sum = (given.clear === 1n ? 0n : sum) + product(given);
        return { acc: sum };
      },
    };
  };

  it('add the largest corner until a 14-bit accumulator wraps', () => {
    const accumulator = { ...dot, latency: 1 };
    const cycles = unpack(wrapFrames(accumulator, summing(), 10)!);
    expect(cycles[0]?.rst).toBe(1n);
    expect(cycles.slice(1).map(({ rst, en, clear }) => `${rst}${en}${clear}`)).toEqual(['011', '010', '010']);
    // All lanes at the legal code 17 and at 255.
    expect(cycles.at(-1)).toMatchObject({ w_recoded: 17n * 0x421n, a: 0xffffffn });
    const small = { ...accumulator, outputs: frameLayout([{ name: 'acc', width: 40, signed: true }]) };
    const sums = unpack(wrapFrames(small, summing(), 1000)!).map(product);
    expect(sums.slice(1).reduce((x, y) => x + y)).toBeGreaterThanOrEqual(1n << 39n);
    expect(wrapFrames(small, summing(), 4)).toBeNull();
    expect(wrapFrames(mul, summing(), 1000)).toBeNull();
  });

  it('reach the depth at which alone a folded accumulator is right, with bubbles', () => {
    expect(depthFrames(dot, 100, 1)).toBeNull();
    const folded = planStimulus(dotSpec, { foldDepth: 10 }, { w_recoded: legal });
    const cycles = unpack(depthFrames(folded, 40, 1)!);
    const depths: number[] = [];
    for (const { en, clear } of cycles) {
      if (en === 1n && clear === 1n) depths.push(1);
      else if (en === 1n) depths.push((depths.pop() ?? 0) + 1);
    }
    expect(depths).toEqual(Array.from({ length: 32 }, () => 10));
    expect(cycles.filter(({ en }) => en === 0n).length).toBeGreaterThan(8);
  });
});

describe('random streams', () => {
  it('give the number of cycles asked for, legal codes, a reset first', () => {
    const chunks = [...randomFrames(dot, { cycles: 5000, seed: 9, chunk: 2048 })].map(
      // The three buffers are used in turn, so what is to be kept is copied.
      (frames) => ({ ...frames, data: frames.data.slice() }),
    );
    expect(chunks.map(({ cycles }) => cycles)).toEqual([2048, 2048, 904]);
    const cycles = chunks.flatMap(unpack);
    expect(cycles[0]?.rst).toBe(1n);
    const weights = cycles.flatMap(({ w_recoded }) => lanesOf('w_recoded', w_recoded!));
    expect(new Set(weights)).toEqual(new Set(legal));
    const activations = new Set(cycles.flatMap(({ a }) => lanesOf('a', a!)));
    expect(activations.size).toBe(256);
    const high = cycles.filter(({ en }) => en === 1n).length;
    expect(high).toBeGreaterThan(4000);
    expect(high).toBeLessThan(4800);
  });
});
