import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { compareBehaviour } from '../../src/harness/equivalence.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { planOf, subjectOf } from '../../src/report/execution.ts';
import { factsOf } from '../../src/trust/logic/facts.ts';
import { drawMutants } from '../../src/trust/mutation/draw.ts';
import { Comparer } from '../../src/trust/mutation/equivalent.ts';
import { applyMutant, mutationKinds } from '../../src/trust/mutation/mutants.ts';
import { mutationScore } from '../../src/trust/mutation/score.ts';
import { patience } from './lib.ts';

/** Seeded faults in every unit: the vectors of verification must find each, or the fault must be shown to be none. */

type Options = Readonly<Record<string, unknown>>;

/** Small configurations, in which every fault that can be made is made. */
const complete: readonly (readonly [string, Options])[] = [
  [
    'int_mul',
    { weightBits: 3, zeroPoint: true, activationBits: 3, architecture: 'booth', adder: 'sklansky' },
  ],
  ['int_mul', { weightBits: 4, activationBits: 3, architecture: 'sign_magnitude', stages: 1 }],
  ['int_mac', { weightBits: 3, activationBits: 3, accumulatorBits: 8 }],
  [
    'int_mac',
    { weightBits: 2, activationBits: 2, accumulatorBits: 6, architecture: 'baugh_wooley', stages: 1 },
  ],
  [
    'int_dot',
    { weightBits: 3, activationBits: 2, lanes: 2, accumulatorBits: 6, architecture: 'booth', recoded: true },
  ],
  ['int_recode', { weightBits: 4, lanes: 2, architecture: 'sign_magnitude' }],
  ['int_recode', { weightBits: 5, lanes: 2, architecture: 'nr4sd' }],
  ['dint_mul', { weightBits: 3, activationBits: 4, architecture: 'zero_skip', recoded: true }],
  ['dint_mac', { weightBits: 4, activationBits: 3, accumulatorBits: 8, architecture: 'zero_skip' }],
  ['dint_dot', { weightBits: 3, activationBits: 2, lanes: 3, accumulatorBits: 8, architecture: 'zero_skip' }],
  ['dint_recode', { weightBits: 5, encoding: 'asym', architecture: 'booth' }],
];

const least = 0.99;

const row = { rowLength: 4, scoreBits: 8, fractionBits: 3 };

/**
 * As they ship, or nearly: a drawn part of the faults, and what part of them has to be found or shown to be none where that is less
 * than it ought to be: codes of a few bits hide sums of a few numbers, and the solver gives up on what is behind them.
 */
const drawn: readonly (readonly [string, Options, number])[] = [
  ['dint_mac', { architecture: 'zero_skip', recoded: true, accumulatorBits: 24 }, least],
  ['dint_dot', { architecture: 'booth', encoding: 'tc', lanes: 4, stages: 2 }, least],
  ['bf16_mac', { contexts: 2, stages: 1 }, least],
  ['bf16_dot', { lanes: 2, weight: 'int', accumulate: 'aligned', guardBits: 3 }, least],
  ['rescale', { productBits: 12, output: 'bf16' }, least],
  ['opal_accumulate', { productBits: 9 }, least],
  ['opal_quantize', { blockSize: 4, outliers: 1, elementBits: 4, lanes: 4 }, least],
  ['opal_dot', { blockSize: 4, outliers: 1, elementBits: 4, weightBits: 3 }, least],
  ['log2_softmax', row, least],
  ['log2_softmax', { ...row, schedule: 'online', lanes: 2 }, 0.94],
  ['exp_softmax', row, 0.94],
  ['attn_v', { headSize: 2, valueBits: 3, codeBits: 2, rowLength: 5 }, least],
];
const configured = (unit: string, options: Options) => findUnit(unit).configure(options);

describe('faults in small configurations', () => {
  it.each(complete)('of %s %j are all found or shown to be none', (unit, options) => {
    const score = mutationScore(configured(unit, options), { mutants: 100_000, cases: 600 });
    expect(score.mutants).toBe(score.possible);
    expect(score.survivors).toEqual([]);
    expect(score.score).toBe(1);
    expect(score.killed).toBeGreaterThan(score.mutants * 0.6);
    console.log(
      `${score.module}: ${score.mutants} faults, ${score.killed} found, ${score.equivalent} proved to be none`,
    );
  });

  it('are of every kind', () => {
    const kinds = new Set(
      complete.flatMap(([unit, options]) =>
        drawMutants(flatten(configured(unit, options).design()), 100_000, 1).mutants.map(({ kind }) => kind),
      ),
    );
    expect(mutationKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('faults in larger configurations', () => {
  it.each(drawn)('of %s %j are found', { timeout: patience }, (unit, options, atLeast) => {
    const score = mutationScore(configured(unit, options), { mutants: 40, cases: 300 });
    console.log(`${score.module}: ${score.killed} of ${score.mutants - score.equivalent} found`);
    for (const survivor of score.survivors) console.log(`  ${survivor}`);
    expect(score.score).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('proofs that a fault changes nothing', () => {
  let equal = 0;
  it.each([
    ['int_mac', { weightBits: 2, activationBits: 2, accumulatorBits: 5 }],
    ['int_mac', { weightBits: 2, activationBits: 2, accumulatorBits: 5, architecture: 'booth', stages: 1 }],
    ['int_mul', { weightBits: 3, activationBits: 2, architecture: 'booth', recoded: true }],
    ['dint_mul', { weightBits: 3, activationBits: 3, encoding: 'asym' }],
  ])('of %s %j are right: every state and every input says the same', (unit, options) => {
    const subject = subjectOf(configured(unit, options));
    const flat = flatten(subject.entry.design());
    const comparer = new Comparer(flat, { onlyWhile: new Map() }, factsOf(subject.entry));
    for (const mutant of drawMutants(flat, 120, 1).mutants) {
      const { verdict } = comparer.compare(mutant);
      const truth = compareBehaviour(planOf(subject), flat, applyMutant(flat, mutant));
      if (verdict === 'equal') {
        equal++;
        expect(truth, `${mutant.place}, ${mutant.what}`).toBe('equal');
      }
      // Without registers there is no state that could not come up.
      if (verdict === 'different' && flat.registers.length === 0) expect(truth).toBe('different');
    }
  });

  it('are found at all', () => {
    expect(equal).toBeGreaterThan(3);
  });

  it('are looked for in vain where vectors are too weak', () => {
    const entry = configured('int_mac', { weightBits: 4, activationBits: 4, architecture: 'baugh_wooley' });
    const weak = mutationScore(entry, { mutants: 80, cases: 1 });
    expect(weak.survivors.length).toBeGreaterThan(0);
    expect(weak.score).toBeLessThan(mutationScore(entry, { mutants: 80 }).score);
  });
});
