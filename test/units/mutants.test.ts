import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { compareBehaviour, type Equivalence } from '../../src/harness/equivalence.ts';
import { drawMutants, type Mutant, mutationKinds } from '../../src/harness/mutate.ts';
import { fromSynchronous } from '../../src/harness/simulator.ts';
import { verify } from '../../src/harness/verify.ts';
import { type Flat, flatten } from '../../src/hdl/flatten.ts';
import { compileFlat } from '../../src/hdl/sim/compile.ts';
import { planOf, subjectOf } from '../../src/report/execution.ts';

/** Seeded faults in every unit: verification must find each, or the fault must be shown to be none. */

type Options = Readonly<Record<string, unknown>>;

/** Small enough to try every input in every state, so that a fault that changes nothing can be proved to be none. */
const small: Readonly<Record<string, readonly Options[]>> = {
  int_mul: [
    { weightBits: 3, activationBits: 3, architecture: 'baugh_wooley' },
    { weightBits: 4, activationBits: 4, architecture: 'booth', recoded: true },
    { weightBits: 3, zeroPoint: true, activationBits: 3, architecture: 'booth', adder: 'sklansky' },
    { weightBits: 4, activationBits: 3, architecture: 'sign_magnitude', stages: 1 },
  ],
  int_mac: [
    { weightBits: 3, activationBits: 3, accumulatorBits: 8 },
    { weightBits: 3, activationBits: 2, accumulatorBits: 7, architecture: 'booth', adder: 'kogge_stone' },
    { weightBits: 2, activationBits: 2, accumulatorBits: 6, architecture: 'baugh_wooley', stages: 1 },
    { weightBits: 2, zeroPoint: true, activationBits: 3, accumulatorBits: 7, architecture: 'baugh_wooley' },
  ],
  int_dot: [
    { weightBits: 2, activationBits: 2, lanes: 2, accumulatorBits: 7 },
    { weightBits: 3, activationBits: 2, lanes: 2, accumulatorBits: 6, architecture: 'booth', recoded: true },
    { weightBits: 2, activationBits: 2, lanes: 3, accumulatorBits: 6, architecture: 'baugh_wooley' },
  ],
  int_recode: [{ weightBits: 5 }, { weightBits: 4, lanes: 2, architecture: 'sign_magnitude' }],
  dint_mul: [
    { weightBits: 3, activationBits: 4, architecture: 'zero_skip', recoded: true },
    { weightBits: 4, activationBits: 4, encoding: 'tc', architecture: 'booth', adder: 'brent_kung' },
    { weightBits: 4, activationBits: 3, encoding: 'asym' },
    { weightBits: 4, activationBits: 3, architecture: 'sign_magnitude', stages: 1 },
  ],
  dint_mac: [
    { weightBits: 3, activationBits: 3, accumulatorBits: 8, encoding: 'asym' },
    { weightBits: 4, activationBits: 3, accumulatorBits: 8, architecture: 'zero_skip' },
    {
      weightBits: 3,
      activationBits: 2,
      accumulatorBits: 6,
      architecture: 'zero_skip',
      recoded: true,
      stages: 1,
    },
    { weightBits: 3, activationBits: 3, accumulatorBits: 8, encoding: 'tc', architecture: 'baugh_wooley' },
  ],
  dint_dot: [
    { weightBits: 3, activationBits: 2, lanes: 2, accumulatorBits: 7 },
    { weightBits: 3, activationBits: 2, lanes: 2, accumulatorBits: 6, architecture: 'zero_skip' },
    { weightBits: 3, activationBits: 2, lanes: 2, accumulatorBits: 7, encoding: 'tc', architecture: 'booth' },
  ],
  dint_recode: [
    { weightBits: 4, architecture: 'zero_skip' },
    { weightBits: 5, encoding: 'asym', architecture: 'booth' },
  ],
};

/** As they ship: too many states to prove anything, so the faults drawn must all be found. */
const large: Readonly<Record<string, readonly Options[]>> = {
  int_mul: [{ architecture: 'booth', adder: 'sklansky', stages: 2 }],
  int_mac: [{ architecture: 'baugh_wooley' }],
  int_dot: [{ architecture: 'portable', lanes: 16 }],
  dint_mul: [{ architecture: 'zero_skip', stages: 1 }],
  dint_mac: [{ architecture: 'zero_skip', recoded: true }],
  dint_dot: [{ architecture: 'zero_skip', lanes: 16, stages: 3, adder: 'sklansky' }],
};

let failureFolder: string;
beforeAll(() => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-mutants-'));
});
afterAll(() => {
  rmSync(failureFolder, { recursive: true });
});

interface Tried {
  readonly mutant: Mutant;
  readonly mismatches: number;
  /** Only worked out for what verification did not find. */
  readonly equivalence: Equivalence | null;
}

async function tryMutants(
  unit: string,
  options: Options,
  count: number,
  seed: number,
  cases = 600,
): Promise<Tried[]> {
  const subject = subjectOf(findUnit(unit).configure(options));
  const { entry } = subject;
  const plan = planOf(subject);
  const golden = entry.golden();
  const design = entry.design();
  const flat = flatten(design);
  const found = async (changed: Flat): Promise<number> => {
    const report = await verify({
      unit,
      module: entry.module,
      plan,
      golden,
      simulators: [fromSynchronous('mutant', compileFlat(changed, design.ports))],
      cases,
      shrinkLimitMs: 1,
      failureFolder,
    });
    expect(report.mismatches > 0).toBe(report.failure?.verdict === 'mismatch');
    return report.mismatches;
  };
  // Without a fault nothing may be found.
  expect(await found(flat)).toBe(0);
  const tried: Tried[] = [];
  for (const mutant of drawMutants(flat, count, seed)) {
    const mismatches = await found(mutant.flat);
    const equivalence = mismatches > 0 ? null : compareBehaviour(plan, flat, mutant.flat);
    tried.push({ mutant, mismatches, equivalence });
  }
  return tried;
}

const survivors = (tried: readonly Tried[]) =>
  tried
    .filter(({ mismatches, equivalence }) => mismatches === 0 && equivalence !== 'equal')
    .map(({ mutant, equivalence }) => `${mutant.kind}, ${mutant.what}: not found, ${equivalence}`);

function tell(title: string, tried: readonly Tried[]): void {
  const equal = tried.filter(({ equivalence }) => equivalence === 'equal').length;
  console.log(
    `${title}: ${tried.length} mutants, ${tried.length - equal} found by verify, ${equal} proved equivalent`,
  );
}

describe('faults in small configurations', () => {
  const seen = new Set<string>();

  it.each(Object.entries(small))('of %s are found or shown to be none', async (unit, configurations) => {
    const tried: Tried[] = [];
    for (const [i, options] of configurations.entries())
      tried.push(...(await tryMutants(unit, options, 12, i + 1)));
    expect(survivors(tried)).toEqual([]);
    expect(tried.filter(({ mismatches }) => mismatches > 0).length).toBeGreaterThan(tried.length * 0.6);
    for (const { mutant } of tried) seen.add(mutant.kind);
    tell(`${unit}, small`, tried);
  });

  it('are of every kind', () => {
    expect(mutationKinds.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});

describe('faults in shipped configurations', () => {
  it.each(Object.entries(large))('of %s are found', async (unit, configurations) => {
    const tried: Tried[] = [];
    for (const options of configurations) tried.push(...(await tryMutants(unit, options, 6, 1, 2000)));
    expect(survivors(tried)).toEqual([]);
    tell(`${unit}, shipped`, tried);
  });
});
