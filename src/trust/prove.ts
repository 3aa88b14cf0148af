import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import { cachedFolder, contentHash } from '../harness/cache.ts';
import { variantHash } from '../harness/variant.ts';
import { PINNED_YOSYS } from '../measure/synth.ts';
import { subjectOf, variantOf } from '../report/execution.ts';
import { certifiable, certificateEvidence } from './certificate/evidence.ts';
import { answer, questionsOf } from './equivalence/evidence.ts';
import type { Evidence } from './evidence.ts';
import { proverHash } from './source_hash.ts';

export interface ProveOptions {
  /** Limit of each equivalence proof; elaboration has ten times as much. */
  readonly timeoutMs: number;
}

/** What is known of a module by proof. `evidence` is empty where no proof has anything to say about the unit. */
export interface ProvedModule {
  readonly module: string;
  readonly unit: string;
  readonly evidence: readonly Evidence[];
}

/** Elaborating 128 lanes takes minutes where a proof takes seconds. */
const ELABORATION = 10;

/**
 * Proves what can be proved of a module: its certificate, that its accumulator does not wrap, and its equivalences. A claim
 * that does not hold is a row with `passed` false. Rows are cached by the hash of Verilog, configuration, prover and
 * versions, but for those that a longer time limit could change. Throws E_TOOL_*, E_NETLIST, E_PROOF_CONTROL.
 */
export async function proveModule(entry: CatalogEntry, { timeoutMs }: ProveOptions): Promise<ProvedModule> {
  const { module, unit } = entry;
  if (!certifiable(entry)) return { module, unit, evidence: [] };
  const config = JSON.stringify(entry.config);
  const key = contentHash([
    PINNED_YOSYS,
    proverHash(entry.unit),
    variantHash(variantOf(subjectOf(entry))),
    config,
  ]);
  const folder = await cachedFolder({
    kind: 'certificate',
    key,
    build: async (path) => {
      const rows = await certificateEvidence(entry, timeoutMs * ELABORATION);
      await writeFile(join(path, 'rows.json'), JSON.stringify(rows));
    },
  });
  const certificate = JSON.parse(await readFile(join(folder, 'rows.json'), 'utf8')) as readonly Evidence[];
  const instead = certificate.find(({ claim }) => claim === 'certificate');
  const equivalences: Evidence[] = [];
  for (const question of questionsOf(entry, findUnit(unit).configure))
    equivalences.push(await answer(module, question, instead, timeoutMs));
  return { module, unit, evidence: [...certificate, ...equivalences, ...pipelined(entry, instead)] };
}

/** Pipelines that no solver is asked about: their certificate follows every path through its registers. */
function pipelined(entry: CatalogEntry, certificate: Evidence | undefined): Evidence[] {
  const stages = Number(entry.config.stages ?? 0);
  const traced = entry.unit.includes('int_') || entry.unit === 'opal_dot';
  if (stages === 0 || !traced || entry.unit.endsWith('_mul') || certificate === undefined) return [];
  return [
    {
      ...certificate,
      claim: 'pipelined = combinational',
      detail: `every path from operands to result passes ${stages} registers with the right enable: ${certificate.detail}`,
    },
  ];
}
