import { z } from 'zod';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { clockIn, resetIn, sin, sout, uin } from '../../src/spec/lib/port.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';

/** Specs and goldens of the hand-written modules, so that the harness is tried without the catalog. */

export const mulSpec: UnitSpec<object> = {
  unit: 'mul',
  summary: 'unsigned 4-bit times signed 8-bit',
  schema: z.object({}),
  ports: () => ({ w: uin(4), a: sin(8), p: sout(12) }),
  moduleName: () => 'mul4x8',
  latency: () => 0,
  fields: () => ({ w: { bits: 4, count: 1, role: 'weight' }, a: { bits: 8, count: 1, role: 'activation' } }),
};

export const mulGolden = (): GoldenModel => ({
  powerUp() {},
  step: ({ w = 0n, a = 0n }) => ({ p: w * a }),
});

export const accSpec: UnitSpec<{ width: number }> = {
  unit: 'acc',
  summary: 'accumulator',
  schema: z.object({ width: z.number() }),
  ports: ({ width }) => ({ clk: clockIn(), rst: resetIn(), en: uin(1), a: sin(8), acc: sout(width) }),
  moduleName: () => 'accumulator',
  latency: () => 1,
  fields: () => ({
    rst: { bits: 1, count: 1, role: 'control' },
    en: { bits: 1, count: 1, role: 'control' },
    a: { bits: 8, count: 1, role: 'activation' },
  }),
};

export function accGolden(width: number): GoldenModel {
  let sum: bigint | null = null;
  return {
    powerUp() {
      sum = null;
    },
    step({ rst, en, a = 0n }) {
      if (rst === 1n) sum = 0n;
      else if (en === 1n && sum !== null) sum += a;
      return { acc: sum === null ? null : BigInt.asIntN(width, sum) };
    },
  };
}

/** Lanes, every common port, and a recoded operand. */
export const dotSpec: UnitSpec<object> = {
  unit: 'dot',
  summary: 'three lanes of everything',
  schema: z.object({}),
  ports: () => ({
    clk: clockIn(),
    rst: resetIn(),
    en: uin(1),
    clear: uin(1),
    w_recoded: uin(15),
    z: uin(3),
    a: uin(24),
    acc: sout(14),
  }),
  moduleName: () => 'dot',
  latency: () => 2,
  fields: () => ({
    rst: { bits: 1, count: 1, role: 'control' },
    en: { bits: 1, count: 1, role: 'control' },
    clear: { bits: 1, count: 1, role: 'control' },
    w_recoded: { bits: 5, count: 3, role: 'recoded' },
    z: { bits: 3, count: 1, role: 'zero_point' },
    a: { bits: 8, count: 3, role: 'activation' },
  }),
};
