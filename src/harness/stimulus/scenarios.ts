import type { Frames } from '../../hdl/sim/frame.ts';
import type { CycleScenario } from '../../scenarios/lib/scenario.ts';
import { packCycles, type StimulusPlan } from './ports.ts';

/** Scenarios one after another as one run. */
export interface ScenarioTrace {
  readonly frames: Frames;
  /** The scenario that a cycle belongs to. */
  readonly nameAt: (cycle: number) => string;
  /** Cycles by name; scenarios whose names differ in a number at the end are counted together. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Joins scenarios. Throws RangeError for a scenario that leaves an input open or names one that is none. */
export function scenarioTrace(plan: StimulusPlan, scenarios: readonly CycleScenario[]): ScenarioTrace {
  const ends: { readonly name: string; readonly end: number }[] = [];
  const counts: Record<string, number> = {};
  let end = 0;
  for (const { name, cycles } of scenarios) {
    for (const cycle of cycles) checkInputs(plan, name, Object.keys(cycle));
    end += cycles.length;
    ends.push({ name, end });
    const kind = name.replace(/[\s_#-]*\d+$/, '') || name;
    counts[kind] = (counts[kind] ?? 0) + cycles.length;
  }
  return {
    frames: packCycles(
      plan.layout,
      scenarios.flatMap(({ cycles }) => cycles),
    ),
    nameAt: (cycle) => ends.find((scenario) => cycle < scenario.end)?.name ?? '',
    counts,
  };
}

function checkInputs({ layout }: StimulusPlan, scenario: string, given: readonly string[]): void {
  const names = layout.slots.map(({ name }) => name);
  const missing = names.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !names.includes(name));
  if (missing.length + unknown.length === 0) return;
  throw new RangeError(
    `scenario '${scenario}' ${missing.length > 0 ? `leaves ${missing.join(', ')} open` : `drives ${unknown.join(', ')}`}; the inputs are ${names.join(', ')}`,
  );
}
