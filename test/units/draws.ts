import fc from 'fast-check';
import type { CatalogUnit } from '../../src/catalog_unit.ts';
import { type Subject, subjectOf } from '../../src/report/execution.ts';
import { adders, dintArchitectures, intArchitectures } from '../../src/spec/lib/architecture.ts';
import { accumulations, denormalModes } from '../../src/spec/lib/float.ts';
import { opalElementBits } from '../../src/spec/lib/opal.ts';
import {
  opalDintEncodings,
  operandKinds,
  outlierPaths,
  routings,
  weightKinds,
} from '../../src/spec/lib/opal_dot_config.ts';
import { dintEncodings } from '../../src/spec/lib/weights.ts';
import { selectors, windows } from '../../src/spec/opal_quantize.ts';

/** Configurations that nobody chose: drawn over every option of every unit, at sizes that are quick to verify. */

type Choices = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** An option left out as often as it is given. */
const perhaps = <T>(given: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(fc.constant(undefined), given);

const whole = (min: number, max: number) => fc.integer({ min, max });

/** Mostly few lanes: a tree of 128 takes as long as a hundred small ones. */
const lanes = fc.oneof(
  { weight: 30, arbitrary: whole(1, 6) },
  { weight: 4, arbitrary: whole(7, 20) },
  { weight: 1, arbitrary: fc.constantFrom(64, 127, 128) },
);

const adder = often<string>('ripple', fc.constantFrom(...adders));
const stages = often(0, whole(1, 4));

const signedOrNot: Choices = { weightBits: whole(2, 8), weightSigned: perhaps(fc.boolean()) };
const intWeight: Choices = { ...signedOrNot, zeroPoint: often(false, fc.constant(true)) };
const dintWeight: Choices = { weightBits: whole(2, 8), encoding: fc.constantFrom(...dintEncodings) };
const architecture = {
  architecture: fc.constantFrom(...new Set([...intArchitectures, ...dintArchitectures])),
};
const product: Choices = {
  ...architecture,
  activationBits: whole(2, 8),
  activationSigned: often(true, fc.constant(false)),
  recoded: fc.boolean(),
  adder,
  stages,
  retime: often<number | undefined>(undefined, whole(1, 16)),
};
const sum: Choices = {
  accumulatorBits: perhaps(whole(4, 64)),
  exactDepth: often<number | undefined>(undefined, whole(1, 5000)),
  foldDepth: often<number | undefined>(undefined, whole(1, 300)),
};

const contexts = often(1, whole(2, 16));
const floatMac: Choices = {
  weight: fc.constantFrom('bf16', 'int'),
  weightBits: perhaps(whole(2, 8)),
  accumulate: fc.constantFrom(...accumulations),
  guardBits: perhaps(whole(0, 24)),
  denormals: fc.constantFrom(...denormalModes),
  contexts,
  stages,
};

const softmaxRow: Choices = {
  rowLength: fc.oneof(whole(2, 20), fc.constantFrom(4, 8, 16)),
  scoreBits: whole(8, 24),
  fractionBits: whole(0, 23),
  scores: fc.constantFrom('natural', 'base2'),
  schedule: fc.constantFrom('parallel', 'online'),
  lanes: perhaps(fc.constantFrom(2, 4, 8)),
  stages: perhaps(whole(0, 2)),
};

const choices: Readonly<Record<string, Choices>> = {
  int_mul: { ...intWeight, ...product },
  int_mac: { ...intWeight, ...product, ...sum },
  int_dot: { ...intWeight, ...product, ...sum, lanes },
  int_recode: { ...signedOrNot, ...architecture, lanes },
  dint_mul: { ...dintWeight, ...product },
  dint_mac: { ...dintWeight, ...product, ...sum },
  dint_dot: { ...dintWeight, ...product, ...sum, lanes },
  dint_recode: { ...dintWeight, ...architecture, lanes },
  bf16_mac: floatMac,
  bf16_dot: { ...floatMac, lanes: whole(1, 6) },
  opal_accumulate: {
    productBits: whole(8, 64),
    rounding: fc.constantFrom('each', 'end'),
    extra: fc.constantFrom('none', 'fp'),
    contexts,
    stages,
    leastExponent: perhaps(whole(-40, 0)),
    greatestExponent: perhaps(whole(-10, 30)),
    exactDepth: perhaps(fc.oneof(whole(1, 5000), fc.constantFrom(2 ** 31, 2 ** 32))),
  },
  rescale: {
    input: fc.constantFrom('integer', 'fp32'),
    productBits: perhaps(whole(8, 64)),
    scale: fc.constantFrom('bf16', 'fp32'),
    output: fc.constantFrom('fp32', 'bf16', 'fixed'),
    fixedBits: perhaps(whole(8, 24)),
    fractionBits: perhaps(whole(0, 23)),
    stages: whole(0, 2),
  },
  opal_quantize: {
    blockSize: fc.constantFrom(4, 8, 16),
    outliers: whole(0, 8),
    elementBits: fc.constantFrom(...opalElementBits),
    wideBits: perhaps(fc.constantFrom(...opalElementBits)),
    lanes: perhaps(fc.constantFrom(1, 2, 4, 8, 16)),
    twoLevel: fc.boolean(),
    selector: perhaps(fc.constantFrom(...selectors)),
    window: fc.constantFrom(...windows),
  },
  opal_dot: {
    blockSize: whole(4, 16),
    outliers: whole(0, 8),
    elementBits: fc.constantFrom(...opalElementBits),
    operand: fc.constantFrom(...operandKinds),
    weights: perhaps(fc.constantFrom(...weightKinds)),
    weightBits: perhaps(whole(3, 8)),
    encoding: perhaps(fc.constantFrom(...opalDintEncodings)),
    outlierPath: perhaps(fc.constantFrom(...outlierPaths)),
    routing: perhaps(fc.constantFrom(...routings)),
    owqColumns: often(0, whole(1, 4)),
    adder,
    stages,
  },
  log2_softmax: {
    ...softmaxRow,
    approximation: fc.constantFrom('pow2', 'mitchell', 'mitchell_plus'),
    sumBits: perhaps(whole(4, 24)),
    codeBits: whole(2, 6),
    output: fc.constantFrom('code', 'fractional'),
    outputFractionBits: perhaps(whole(0, 8)),
  },
  exp_softmax: { ...softmaxRow, range: whole(3, 31), output: fc.constantFrom('fixed', 'bf16') },
  attn_v: {
    headSize: fc.oneof(whole(1, 6), whole(7, 20)),
    valueBits: whole(2, 8),
    codeBits: whole(2, 6),
    rowLength: whole(2, 128),
    zeroLast: fc.boolean(),
    rowsPerCycle: often(1, whole(2, 8)),
    stages: whole(0, 1),
  },
};

/** Whether every option of a unit is drawn here. */
export const isDrawn = ({ unit }: CatalogUnit): boolean => choices[unit] !== undefined;

/** Legal configurations of a unit, no two of the same module; the same ones for the same seed. */
export function drawSubjects(unit: CatalogUnit, count: number, seed: number): Subject[] {
  const legal = fc
    .record(choices[unit.unit] ?? {})
    .map((options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)))
    .filter((options) => unit.schema.safeParse(options).success);
  const subjects = new Map<string, Subject>();
  for (const options of fc.sample(legal, { seed, numRuns: 2 * count })) {
    const subject = subjectOf(unit.configure(options));
    if (subjects.size < count) subjects.set(subject.entry.module, subject);
  }
  return [...subjects.values()];
}
