import type { GateNetlist } from '../measure/netlist/netlist.ts';
import { meetClock } from '../measure/size/meet_clock.ts';
import { analyze } from '../measure/sta/analyze.ts';
import { timingGraph } from '../measure/sta/graph.ts';
import { hashNetlist, netlistArea, type SynthesisRequest, synthesize } from '../measure/synth.ts';
import { analyzeTiming } from '../measure/timing.ts';
import type { AreaSetup } from './area.ts';
import type { Candidate } from './baselines.ts';
import { subjectOf, variantOf } from './execution.ts';
import { requireCorrect } from './netlist_check.ts';

/** `relaxed`: mapped for area alone; a period in the library's time unit; `fastest`: as short as sizing gets it. */
export type Clock = 'relaxed' | 'fastest' | number;

/** One unit at one clock, from a netlist that was simulated and timed by OpenSTA. */
export interface TimedArea {
  readonly module: string;
  readonly clock: Clock;
  /** In the library's unit. */
  readonly area: number;
  /** OpenSTA's, of this netlist. */
  readonly leastPeriod: number;
  /** Null where no clock was asked for. */
  readonly met: boolean | null;
  /** Where the netlist comes from: mapped for area or for delay, sized or not. */
  readonly how: string;
  readonly cycles: number;
  readonly netlist: GateNetlist;
}

interface Sized {
  readonly netlist: GateNetlist;
  readonly area: number;
  readonly leastPeriod: number;
  readonly how: string;
}

/**
 * The smallest netlist found for a unit that meets a clock, else the fastest: mapped for area, and mapped for delay, each
 * sized as far as the clock asks. Throws E_MISMATCH when its netlist is wrong, E_TIMING and E_TOOL_* from the tools.
 */
export async function measureAtClock(
  candidate: Candidate,
  setup: AreaSetup,
  clock: Clock,
): Promise<TimedArea> {
  const { entry } = candidate;
  const { library, timeoutMs, cases: random = 500 } = setup;
  const subject = subjectOf(entry);
  const design = variantOf(subject);
  const best = await smallestFor(design, setup, clock);
  const hashed = { netlist: best.netlist, seed: 0, netlistHash: hashNetlist(best.netlist) };
  const cycles = await requireCorrect(subject, [hashed], library, random);
  const { leastPeriod } = await analyzeTiming({
    netlist: best.netlist,
    library,
    ports: design.ports,
    period: typeof clock === 'number' ? clock : 1000,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  return {
    module: entry.module,
    clock,
    area: netlistArea(best.netlist, library),
    leastPeriod,
    met: typeof clock === 'number' ? leastPeriod <= clock : null,
    how: best.how,
    cycles,
    netlist: best.netlist,
  };
}

export async function smallestFor(
  design: SynthesisRequest['design'],
  setup: AreaSetup,
  clock: Clock,
): Promise<Sized> {
  const { library, engine, timeoutMs } = setup;
  const port = design.ports.find((candidate) => candidate.clock === true)?.name;
  const map = async (goal: 'area' | 'delay', plainAdders = false): Promise<GateNetlist> => {
    const limits = timeoutMs === undefined ? {} : { timeoutMs };
    return (await synthesize({ design, library, engine, seeds: 1, goal, plainAdders, ...limits })).median
      .netlist;
  };
  const small = await map('area');
  const plain = {
    netlist: small,
    area: netlistArea(small, library),
    leastPeriod: analyze(timingGraph(small, library.liberty, port)).leastPeriod,
    how: 'area',
  };
  if (clock === 'relaxed' || (clock !== 'fastest' && plain.leastPeriod <= clock)) return plain;
  const period = clock === 'fastest' ? 0 : clock;
  const size = (netlist: GateNetlist, how: string): Sized => ({
    ...meetClock({ netlist, library, clock: port, period }),
    how,
  });
  const sized = [size(small, 'area, sized'), size(await map('delay'), 'delay, sized')];
  if (library.adders !== undefined) sized.push(size(await map('delay', true), 'delay, plain adders, sized'));
  const meeting = sized.filter(({ leastPeriod }) => leastPeriod <= period);
  const smallest = meeting.toSorted((a, b) => a.area - b.area)[0];
  const fastest = sized.toSorted((a, b) => a.leastPeriod - b.leastPeriod || a.area - b.area)[0];
  return smallest ?? fastest ?? plain;
}
