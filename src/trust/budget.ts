import type { CatalogEntry } from '../catalog_unit.ts';

/** How much is looked at of a module, by its size alone: the same on every machine, and what is left out is told. */
export interface Budget {
  /** Random cycles, or ten times the random scenarios. */
  readonly cases: number;
  /** The one scenario that is run, in every flow, where named and random ones together are too many; null: all of them. */
  readonly scenario: string | null;
  /** Whether Verilator and Icarus run it too. */
  readonly outside: boolean;
  /** Faults; 0: neither faults nor coverage. */
  readonly mutants: number;
  /** What is less than for small modules, in sentences. */
  readonly leftOut: readonly string[];
}

export interface Full {
  readonly cases: number;
  readonly mutants: number;
  /** Operations of the largest module that gets all of it. */
  readonly largest: number;
}

/** Faults of the largest modules that have any. */
const fewest = 8;
/** Modules this many times as large as `largest` are seen in one scenario. */
const once = 6;
/** Modules this many times as large are not compiled to C++: 40 MB of it and more, half an hour of compiling. */
const compiled = 20;
/** Three queries with numbers that are not finite among them: of cores, which are what grows that large. */
const scenario = 'not finite 1';

/** Whether one scenario can stand for all of a unit's. */
export const hasScenario = ({ streaming }: CatalogEntry): boolean =>
  streaming?.scenarios(1, 0).some(({ name }) => name === scenario) ?? false;

/** The budget of a module of so many operations, `isOne` telling whether one scenario can stand for all. */
export function budgetOf(operations: number, isOne: boolean, full: Full): Budget {
  const { cases, mutants, largest } = full;
  const size = `${operations} operations`;
  const share = largest / operations;
  if (share >= 1) return { cases, mutants, scenario: null, outside: true, leftOut: [] };
  if (!isOne || share > 1 / once) {
    const some = Math.max(1, Math.round(cases * share));
    const few = Math.min(mutants, Math.max(fewest, Math.round(mutants * share)));
    const leftOut = [
      `${size}: ${some} random cases instead of ${cases}, ${few} faults instead of ${mutants}`,
    ];
    return { cases: some, mutants: few, scenario: null, outside: true, leftOut };
  }
  const outside = share > 1 / compiled;
  return {
    cases: 0,
    mutants: 0,
    scenario,
    outside,
    leftOut: [
      `${size}: one scenario, '${scenario}', in every flow; faults and coverage at the small configurations of the unit`,
      ...(outside
        ? []
        : ['Verilator and Icarus: not compiled, 40 MB of C++ and more; golden model = in-process only']),
    ],
  };
}
