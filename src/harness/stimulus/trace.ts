import type { Frames } from '../../hdl/sim/frame.ts';
import { drawCycles } from './arbitrary.ts';
import {
  type Cycle,
  cornerCodes,
  packCycles,
  packLanes,
  restCode,
  type StimulusPlan,
  type StimulusPort,
} from './ports.ts';

export interface TraceOptions {
  /** Random cycles; 2000 unless given. */
  readonly cases?: number;
  readonly seed: number;
}

const cornerLimit = 4096;

/**
 * Corners by corners, then random draws. A unit with a clock is reset first where it can be; its corners come once
 * with `clear` and once accumulated, extremes are summed for a while, then bubbles, clears and resets fall at random,
 * and idle cycles let the last results out.
 */
export function trace(plan: StimulusPlan, options: TraceOptions): Frames {
  const { cases = 2000, seed } = options;
  const random = drawCycles(plan, cases, seed);
  const corners = [...cornerCycles(plan), ...singleLaneCycles(plan)];
  const cycles = plan.sequential ? sequentialCycles(plan, corners, random, cases) : [...corners, ...random];
  return packCycles(plan.layout, cycles);
}

function sequentialCycles(
  plan: StimulusPlan,
  corners: readonly Cycle[],
  random: readonly Cycle[],
  cases: number,
): Cycle[] {
  const steady = { rst: 0n, en: 1n, clear: 0n };
  const has = (name: string) => plan.ports.some((port) => port.name === name);
  const first = random[0] ?? corners[0] ?? {};
  const cycles: Cycle[] = has('rst') ? [{ ...first, ...steady, rst: 1n }] : [];
  cycles.push(...corners.map((cycle) => ({ ...cycle, ...steady, clear: 1n })));
  if (has('clear')) {
    cycles.push(...corners.map((cycle) => ({ ...cycle, ...steady })));
    cycles.push(...accumulations(plan, corners, cases));
  }
  cycles.push(...random);
  const idle = { ...first, ...steady, en: has('rst') || has('clear') ? 0n : 1n };
  cycles.push(...Array.from({ length: plan.latency + 1 }, () => idle));
  return cycles;
}

const operands = (plan: StimulusPlan): StimulusPort[] => plan.ports.filter(({ role }) => role !== 'control');

const fill = (port: StimulusPort, code: bigint): bigint =>
  packLanes(
    port,
    Array.from({ length: port.count }, () => code),
  );

/** Every combination of the operands' corners, all lanes alike. */
export function cornerCycles(plan: StimulusPlan): Cycle[] {
  let cycles: Cycle[] = [{}];
  for (const port of operands(plan)) {
    const values = cornerCodes(port).map((code) => fill(port, code));
    cycles = cycles.flatMap((cycle) => values.map((value) => ({ ...cycle, [port.name]: value })));
    if (cycles.length > cornerLimit) cycles = spread(cycles, cornerLimit);
  }
  return cycles;
}

/** For each lane: extremes there, rest elsewhere. Finds lanes that are swapped, lost or counted twice. */
function singleLaneCycles(plan: StimulusPlan): Cycle[] {
  const ports = operands(plan);
  const lanes = Math.max(1, ...ports.map(({ count }) => count));
  if (lanes === 1) return [];
  const extremes = [0.5, 0.75, 1];
  return Array.from({ length: lanes }, (_, at) =>
    extremes.map((place) =>
      Object.fromEntries(
        ports.map((port) => {
          const corners = cornerCodes(port);
          const code = corners[Math.floor(place * (corners.length - 1))] ?? 0n;
          const only = (i: number) => (i === at || port.count === 1 ? code : restCode(port));
          return [
            port.name,
            packLanes(
              port,
              Array.from({ length: port.count }, (_, i) => only(i)),
            ),
          ];
        }),
      ),
    ),
  ).flat();
}

/** Sums of a few corner combinations, as long as the number of cycles allows. */
function accumulations(plan: StimulusPlan, corners: readonly Cycle[], limit: number): Cycle[] {
  const chosen = spread(corners.slice(Math.floor(corners.length / 8)), 24);
  const bits = operands(plan).reduce(
    (sum, port) => sum + (port.role === 'zero_point' ? 0 : Math.min(port.bits, 8)),
    0,
  );
  const output = Math.max(...plan.outputs.slots.map(({ width }) => width));
  const lanes = Math.max(1, ...operands(plan).map(({ count }) => count));
  const needed = Math.ceil((2 * 2 ** output) / (lanes * 2 ** Math.max(1, bits - 2)));
  const length = Math.max(2, Math.min(needed, Math.ceil(limit / chosen.length)));
  return chosen.flatMap((cycle) =>
    Array.from({ length }, (_, i) => ({ ...cycle, rst: 0n, en: 1n, clear: i === 0 ? 1n : 0n })),
  );
}

/** `count` items evenly spread over a list. */
function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, i) => items[Math.floor((i * (items.length - 1)) / (count - 1))] as T,
  );
}
