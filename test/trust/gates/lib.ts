import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findModule } from '../../../src/catalog.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../../src/measure/library.ts';
import { type Subject, subjectOf } from '../../../src/report/execution.ts';
import { checkNetlists, type GateCheckOptions } from '../../../src/trust/gates/check.ts';
import { mapDesign } from '../../../src/trust/gates/netlists.ts';
import { SG13G2, SKY130 } from '../../measure/bench.ts';

export const osu018 = namedLibrary('osu018');
export const sky130 = SKY130 === undefined ? undefined : libraryFromFile(SKY130);
export const sg13g2 = SG13G2 === undefined ? undefined : libraryFromFile(SG13G2);

/** Libraries at hand, by the name people know them by. */
export const libraries: readonly (readonly [string, CellLibrary])[] = (
  [
    ['osu018', osu018],
    ['sky130', sky130],
    ['sg13g2', sg13g2],
  ] as const
).flatMap(([name, library]) => (library === undefined ? [] : [[name, library] as const]));

export const subject = (module: string): Subject => subjectOf(findModule(module));

/** Runs work with a folder that is gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'subbyte-gates-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const options = (failureFolder: string) => ({
  seed: 1,
  cases: 300,
  timeoutMs: 300_000,
  failureFolder,
  shrinkLimitMs: 2000,
});

/** Maps a module and runs its netlist, as the command does. */
export async function checkGates(one: Subject, library: CellLibrary, how: GateCheckOptions) {
  const mapped = await mapDesign(one, library, 'pinned', 300_000);
  return checkNetlists(one, library, mapped, how);
}
