import fc from 'fast-check';
import {
  type Cycle,
  laneCode,
  laneSize,
  packLanes,
  type StimulusPlan,
  type StimulusPort,
  unpackLanes,
} from './stimulus/ports.ts';

export interface ShrinkOptions {
  readonly seed: number;
  /** Codes may be changed to others; false where that could make an input illegal. True unless given. */
  readonly codes?: boolean;
  /** The best trace so far is kept when this passes; 20 s unless given. */
  readonly limitMs?: number;
}

/** Runs a trace (its first cycles included) and tells whether it still shows the fault. */
export type StillFails = (cycles: readonly Cycle[]) => Promise<boolean>;

/** What is never shrunk away: a reset, where the unit has one. */
function prologue({ ports }: StimulusPlan): Cycle[] {
  if (!ports.some(({ name }) => name === 'rst')) return [];
  return [
    Object.fromEntries(
      ports.map((port) => [port.name, port.name === 'rst' ? 1n : packLanes(port, rest(port))]),
    ),
  ];
}

/** A reset beside operands that are legal for sure. */
const resetOf = ({ ports }: StimulusPlan, [first]: readonly Cycle[]): Cycle[] =>
  first !== undefined && ports.some(({ name }) => name === 'rst') ? [{ ...first, rst: 1n }] : [];

const rest = (port: StimulusPort): bigint[] => Array.from({ length: port.count }, () => laneCode(port, 0n));

/**
 * The smallest trace found that still fails: the fewest last cycles first, then fewer cycles and smaller codes.
 * `cycles` must end at the failure.
 */
export async function shrinkTrace(
  plan: StimulusPlan,
  cycles: readonly Cycle[],
  fails: StillFails,
  options: ShrinkOptions,
): Promise<readonly Cycle[]> {
  const { codes = true } = options;
  const start = codes ? prologue(plan) : resetOf(plan, cycles);
  const failsAfterReset: StillFails = (candidate) => fails([...start, ...candidate]);
  const deadline = performance.now() + (options.limitMs ?? 20_000);
  const tail = await shortestTail(cycles, failsAfterReset);
  // Without its history the fault may hide (a fault of the reset itself, say): then the trace stays whole.
  if (tail === null) return cycles;
  const fewer = await dropCycles(tail, failsAfterReset, deadline);
  if (!codes) return [...start, ...fewer];
  const smaller = await smallerCodes(plan, fewer, failsAfterReset, options.seed, deadline);
  return [...start, ...(await dropCycles(smaller, failsAfterReset, deadline))];
}

async function shortestTail(cycles: readonly Cycle[], fails: StillFails): Promise<readonly Cycle[] | null> {
  for (let length = 1; ; length *= 2) {
    const tail = cycles.slice(-length);
    if (await fails(tail)) return tail;
    if (length >= cycles.length) return null;
  }
}

/** Leaves out runs of cycles, long ones first, as long as the fault shows. fast-check only drops leading ones. */
async function dropCycles(
  cycles: readonly Cycle[],
  fails: StillFails,
  deadline: number,
): Promise<readonly Cycle[]> {
  let best = cycles;
  for (let length = Math.floor(best.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let at = 0; at + length < best.length; ) {
      if (performance.now() > deadline) return best;
      const candidate = [...best.slice(0, at), ...best.slice(at + length)];
      if (await fails(candidate)) best = candidate;
      else at += length;
    }
  }
  return best;
}

/** Lets fast-check shrink the codes (and drop cycles). */
async function smallerCodes(
  plan: StimulusPlan,
  cycles: readonly Cycle[],
  fails: StillFails,
  seed: number,
  deadline: number,
): Promise<readonly Cycle[]> {
  const encoded = cycles.map((cycle) => encode(plan, cycle)).filter((cycle) => cycle !== null);
  // A replayed trace may hold codes that are not legal: such a trace is left as it is.
  if (encoded.length < cycles.length) return cycles;
  const property = fc.asyncProperty(tracesOf(plan, cycles.length), async (candidate) => {
    return !(await fails(candidate.map((cycle) => decode(plan, cycle))));
  });
  const { counterexample } = await fc.check(property, {
    seed,
    numRuns: 1,
    examples: [[encoded]],
    interruptAfterTimeLimit: Math.max(1, deadline - performance.now()),
  });
  return counterexample?.[0]?.map((cycle) => decode(plan, cycle)) ?? cycles;
}

/** One cycle as plain data that fast-check can shrink: the number of each lane's code. */
type Encoded = Record<string, (number | bigint)[]>;

const isSmall = (port: StimulusPort): boolean => laneSize(port) <= 1n << 30n;

function encode(plan: StimulusPlan, cycle: Cycle): Encoded | null {
  const entries = plan.ports.map((port) => {
    const codes = unpackLanes(port, cycle[port.name] ?? 0n);
    const indices = codes.map((code) => (port.codes === null ? code : BigInt(port.codes.indexOf(code))));
    return [port.name, isSmall(port) ? indices.map(Number) : indices] as const;
  });
  return entries.some(([, indices]) => indices.some((index) => index < 0))
    ? null
    : Object.fromEntries(entries);
}

function decode(plan: StimulusPlan, cycle: Encoded): Cycle {
  return Object.fromEntries(
    plan.ports.map((port) => {
      const codes = (cycle[port.name] ?? []).map((index) => laneCode(port, BigInt(index)));
      return [port.name, packLanes(port, codes)];
    }),
  );
}

function tracesOf(plan: StimulusPlan, length: number): fc.Arbitrary<Encoded[]> {
  const ports = plan.ports.map((port) => {
    const max = laneSize(port) - 1n;
    const index: fc.Arbitrary<number | bigint> = isSmall(port)
      ? fc.integer({ min: 0, max: Number(max) })
      : fc.bigInt({ min: 0n, max });
    const lanes = Array.from({ length: port.count }, () => index);
    return [port.name, fc.tuple(...lanes)] as const;
  });
  return fc.array(fc.record(Object.fromEntries(ports)), { minLength: 1, maxLength: length });
}
