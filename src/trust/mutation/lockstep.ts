import type { CatalogEntry } from '../../catalog_unit.ts';
import { drive } from '../../harness/stream/drive.ts';
import { newLog } from '../../harness/stream/log.ts';
import type { StreamPlan } from '../../harness/stream/plan.ts';
import type { Run } from '../../harness/stream/runs.ts';
import { batchCycles } from '../../harness/stream/verify.ts';
import { flatten } from '../../hdl/flatten.ts';
import { compileFlat } from '../../hdl/sim/compile.ts';
import { runsFor } from '../replay/vectors.ts';
import { applyMutant, type Mutant } from './mutants.ts';

/** Drives faulty streaming units as `verify` drives them: what they accept and offer decides what comes next. */
export class Lockstep {
  readonly #entry: CatalogEntry;
  readonly #plan: StreamPlan;
  readonly #cases: number;
  #runs: readonly Run[] | null = null;

  constructor(entry: CatalogEntry, plan: StreamPlan, cases: number) {
    this.#entry = entry;
    this.#plan = plan;
    this.#cases = cases;
  }

  /** Whether every run goes through: every transfer is right, the protocol is kept. */
  passes(mutant: Mutant): boolean {
    const design = this.#entry.design();
    const simulator = compileFlat(applyMutant(flatten(design), mutant), design.ports, { beforeEdge: true });
    this.#runs ??= runsFor(this.#entry, 1, this.#cases);
    let powerUpSeed = 1;
    let cycles = batchCycles;
    for (const { scenario, flow, expected } of this.#runs) {
      if (cycles >= batchCycles) {
        simulator.powerUp(powerUpSeed++);
        cycles = 0;
      }
      const log = newLog(this.#plan);
      if (drive({ simulator, plan: this.#plan, scenario, expected, flow, log }).fault !== null) return false;
      cycles += log.inputs.cycles;
    }
    return true;
  }
}
