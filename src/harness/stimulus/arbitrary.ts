import fc from 'fast-check';
import {
  type Cycle,
  cornerCodes,
  laneCode,
  laneSize,
  packLanes,
  restCode,
  type StimulusPlan,
  type StimulusPort,
} from './ports.ts';

/** Codes of one lane, a third of them corners. */
function lane(port: StimulusPort): fc.Arbitrary<bigint> {
  const size = laneSize(port);
  const any =
    size <= 1n << 30n
      ? fc.integer({ min: 0, max: Number(size - 1n) }).map((index) => laneCode(port, BigInt(index)))
      : fc.bigInt({ min: 0n, max: size - 1n }).map((index) => laneCode(port, index));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...cornerCodes(port)) },
    { weight: 2, arbitrary: any },
  );
}

/** Patterns of an operand port: lanes all the same, one lane at work, or mixed. */
function operand(port: StimulusPort): fc.Arbitrary<bigint> {
  const one = lane(port);
  if (port.count === 1) return one;
  const { count } = port;
  const rest = restCode(port);
  const same = one.map((code) =>
    packLanes(
      port,
      Array.from({ length: count }, () => code),
    ),
  );
  const single = fc.tuple(fc.nat(count - 1), one).map(([at, code]) =>
    packLanes(
      port,
      Array.from({ length: count }, (_, i) => (i === at ? code : rest)),
    ),
  );
  const mixed = fc.array(one, { minLength: count, maxLength: count }).map((lanes) => packLanes(port, lanes));
  return fc.oneof(
    { weight: 1, arbitrary: same },
    { weight: 1, arbitrary: single },
    { weight: 3, arbitrary: mixed },
  );
}

const sometimes = (ones: number, of: number): fc.Arbitrary<bigint> =>
  fc.integer({ min: 1, max: of }).map((draw) => (draw <= ones ? 1n : 0n));

/** How often the common controls are high in random cycles; others are tossed. */
const controlRates: Readonly<Record<string, readonly [number, number]>> = {
  rst: [1, 256],
  en: [3, 4],
  clear: [1, 10],
};

function control(port: StimulusPort): fc.Arbitrary<bigint> {
  const rate = controlRates[port.name];
  if (rate !== undefined && port.width === 1) return sometimes(...rate);
  return fc.bigInt({ min: 0n, max: (1n << BigInt(port.width)) - 1n });
}

/** One cycle of a unit's inputs, drawn over codes. */
function cycleArbitrary(plan: StimulusPlan): fc.Arbitrary<Cycle> {
  return fc.record(
    Object.fromEntries(
      plan.ports.map((port) => [port.name, port.role === 'control' ? control(port) : operand(port)]),
    ),
  );
}

/** `count` cycles, the same ones for the same seed. */
export function drawCycles(plan: StimulusPlan, count: number, seed: number): Cycle[] {
  return count === 0 ? [] : fc.sample(cycleArbitrary(plan), { seed, numRuns: count });
}
