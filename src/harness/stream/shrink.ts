import type { StreamModel, Traffic } from '../../golden/lib/stream.ts';
import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import { type FlowChoice, flowNames } from './flow.ts';
import { type Bench, driveBatch, expectedOf, type Run, replayBatch, type StreamFinding } from './runs.ts';

/** A fault made small. */
export interface ShrunkRun extends StreamFinding {
  /** It shows from power-up; else only behind the runs before it, and nothing could be left out. */
  readonly alone: boolean;
}

/** Something to leave out: beats `from` to `to` of each input stream. */
type Part = Readonly<Record<string, readonly [from: number, to: number]>>;

/**
 * The same fault with fewer packets, then fewer beats, in a simpler flow. What still fails from power-up counts, whether
 * it is the reference that is wrong or another execution that differs from it.
 */
export async function shrinkRun(
  bench: Bench & { readonly golden: StreamModel },
  finding: StreamFinding,
  limitMs: number,
): Promise<ShrunkRun> {
  const { simulator, powerUpSeed } = finding;
  const deadline = performance.now() + limitMs;
  const runOf = (scenario: StreamScenario, flow: FlowChoice): Run | null => {
    try {
      return { scenario, flow, expected: expectedOf(bench.golden, scenario) };
    } catch (error) {
      // A model may refuse what is left of a scenario.
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
  const fails = async (run: Run | null): Promise<boolean> => {
    if (run === null || performance.now() > deadline) return false;
    const batch = driveBatch(bench, [run].values(), powerUpSeed, 1);
    if (batch.driven.some(({ drive }) => drive.fault !== null)) return simulator === null;
    return simulator !== null && (await replayBatch(bench.plan, simulator, batch)).firstBroken !== null;
  };
  let best = finding.run;
  if (!(await fails(best))) return { ...finding, alone: false };
  const tryRun = async (run: Run | null): Promise<boolean> => {
    if (run === null || !(await fails(run))) return false;
    best = run;
    return true;
  };
  const leaveOut = async (parts: (traffic: Traffic) => readonly Part[]) => {
    for (let length = Math.ceil(parts(best.scenario.traffic).length / 2); length >= 1; length >>= 1) {
      for (let at = 0; ; ) {
        const all = parts(best.scenario.traffic);
        if (at + length > all.length || all.length <= 1) break;
        const traffic = without(best.scenario.traffic, all.slice(at, at + length));
        if (!(await tryRun(runOf({ ...best.scenario, traffic }, best.flow)))) at += length;
      }
    }
  };
  await leaveOut(packets);
  const { flow } = best;
  for (const name of flowNames.slice(0, flowNames.indexOf(flow.name))) {
    if (await tryRun(runOf(best.scenario, { ...flow, name }))) break;
  }
  await leaveOut(packets);
  await leaveOut(beats);
  return { ...finding, run: best, alone: true };
}

/** Packet number i of every input stream: up to and with `tlast`. */
function packets(traffic: Traffic): Part[] {
  const parts: Record<string, readonly [number, number]>[] = [];
  for (const [name, list] of Object.entries(traffic)) {
    let from = 0;
    let packet = 0;
    list.forEach(({ last }, i) => {
      if (!last && i < list.length - 1) return;
      parts[packet] = { ...parts[packet], [name]: [from, i + 1] };
      packet += 1;
      from = i + 1;
    });
  }
  return parts;
}

/** Single beats; only where one stream enters the unit, since beats of several belong together. */
function beats(traffic: Traffic): Part[] {
  const [only, ...others] = Object.entries(traffic);
  if (only === undefined || others.length > 0) return [];
  const [name, list] = only;
  return list.map((_, i) => ({ [name]: [i, i + 1] }));
}

function without(traffic: Traffic, parts: readonly Part[]): Traffic {
  return Object.fromEntries(
    Object.entries(traffic).map(([name, list]) => [
      name,
      list.filter(
        (_, i) => !parts.some(({ [name]: part }) => part !== undefined && i >= part[0] && i < part[1]),
      ),
    ]),
  );
}
