import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import type { AttnVConfig } from '../spec/attn_v.ts';
import { type Random, random } from './lib/random.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

type Cell = (row: number) => bigint;

/** Cycles that add rows 0, 1, 2 ... to a sum that the first one starts; what fills the last cycle is zero. */
function rows(
  config: AttnVConfig,
  count: number,
  code: Cell,
  value: (row: number, place: number) => bigint,
): Values[] {
  const { headSize, valueBits, codeBits, rowsPerCycle } = config;
  return Array.from({ length: Math.ceil(count / rowsPerCycle) }, (_, cycle) => {
    const here = Array.from({ length: rowsPerCycle }, (_, r) => cycle * rowsPerCycle + r);
    const values = here.flatMap((row) =>
      Array.from({ length: headSize }, (_, place) => (row < count ? value(row, place) : 0n)),
    );
    return {
      rst: 0n,
      en: 1n,
      clear: cycle === 0 ? 1n : 0n,
      c: pack(here.map(code), codeBits),
      v: pack(values, valueBits),
    };
  });
}

function drawn(config: AttnVConfig, draw: Random, count: number): Values[] {
  const { headSize, valueBits, codeBits, rowsPerCycle } = config;
  return Array.from({ length: count }, () => ({
    rst: draw.oneIn(100) ? 1n : 0n,
    en: draw.oneIn(8) ? 0n : 1n,
    clear: draw.oneIn(16) ? 1n : 0n,
    c: draw.bits(rowsPerCycle * codeBits),
    v: draw.bits(rowsPerCycle * headSize * valueBits),
  }));
}

/**
 * Sums of as many rows as fit, at both ends of the range; every code; the last code among others; single places of the
 * head; then random cycles with resets and pauses.
 */
export const scenarios: Scenarios<AttnVConfig, CycleScenario> = (config, seed, count) => {
  const { rowLength, codeBits, valueBits, headSize } = config;
  const draw = random(seed);
  const last = 2n ** BigInt(codeBits) - 1n;
  const least = -(2n ** BigInt(valueBits - 1));
  const most = -least - 1n;
  const idle = { en: 0n, clear: 0n, c: 0n, v: 0n };
  const reset = { ...idle, rst: 1n };
  const pause = { ...idle, rst: 0n };
  const codes = Number(last) + 1;
  // Sums that grow as long as they may, of values of any size, so that every bit of them moves among others.
  const drawSums = random(seed + 1);
  const sums = Array.from({ length: 32 }, (_, turn) => {
    const magnitude = (): bigint => drawSums.bits(valueBits - 1);
    return rows(
      config,
      rowLength,
      () => BigInt(drawSums.pick([0, 0, 1, drawSums.between(0, codes - 1)])),
      () => (turn % 2 === 0 ? magnitude() : ~magnitude()),
    );
  });
  const named: readonly (readonly [string, Values[]])[] = [
    [
      'least values at full weight',
      rows(
        config,
        rowLength,
        () => 0n,
        () => least,
      ),
    ],
    [
      'greatest values at full weight',
      rows(
        config,
        rowLength,
        () => 0n,
        () => most,
      ),
    ],
    [
      'least values at the least weight',
      rows(
        config,
        rowLength,
        () => last,
        () => least,
      ),
    ],
    [
      'every code',
      rows(
        config,
        codes,
        (row) => BigInt(row),
        (row, place) => ((row + place) % 2 === 0 ? least : most),
      ),
    ],
    [
      'the last code between others',
      rows(
        config,
        rowLength,
        (row) => (row % 2 === 0 ? last : 1n),
        () => -1n,
      ),
    ],
    [
      'one place at a time',
      rows(
        config,
        headSize,
        (row) => BigInt(row % codes),
        (row, place) => (row === place ? most : 0n),
      ),
    ],
    ['sums of one sign', sums.flat()],
    ['random cycles', drawn(config, draw, count)],
  ];
  return named.map(([name, cycles]) => ({ name, cycles: [reset, ...cycles, pause, pause] }));
};
