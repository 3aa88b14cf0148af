import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cachedFolder, contentHash } from '../../harness/cache.ts';
import { findTool } from '../../harness/tools.ts';
import { variantHash } from '../../harness/variant.ts';
import type { VerifyReport } from '../../harness/verify.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { type Subject, type SubjectChecks, variantOf } from '../../report/execution.ts';
import type { Evidence } from '../evidence.ts';
import { gatesHash } from '../source_hash.ts';
import type { MappedDesign } from './netlists.ts';
import { runGates } from './run.ts';
import { gateVariant, modelsFor } from './variant.ts';

export interface GateCheckOptions {
  readonly seed: number;
  readonly cases: number;
  readonly timeoutMs: number;
  /** Stimulus of a file instead of the trace; never answered from the cache. */
  readonly replay?: SubjectChecks['replay'];
  readonly failureFolder?: string;
  readonly onNote?: (note: string) => void;
}

/** What was found of one module in one library. */
export interface GateCheck {
  readonly evidence: Evidence;
  readonly gates: number;
  readonly netlistHash: string;
  /** An earlier run, of the same netlist, models, trace and tools, is what is reported. */
  readonly cached: boolean;
  /** Of a run that failed: the whole story. */
  readonly report?: VerifyReport;
}

/** What is kept of a run that passed. */
const keptSchema = z.object({
  method: z.enum(['exhaustive', 'sampled']),
  cases: z.number(),
  executions: z.array(z.string()),
  seconds: z.number(),
});

/**
 * Runs the netlists of a mapped module on the trace of `verify`. A run that passed is kept under the hash of netlist, cell
 * models, seed, number of cases, tool versions and of the sources that make trace, golden model and comparison; one that
 * failed runs again. Throws E_TOOL_*, E_NETLIST_CELL.
 */
export async function checkNetlists(
  subject: Subject,
  library: CellLibrary,
  mapped: MappedDesign,
  options: GateCheckOptions,
): Promise<GateCheck> {
  const { seed, cases, onNote, replay } = options;
  const models = modelsFor(mapped.netlists, library.liberty);
  const tools = {
    Verilator: (await findTool('verilator')).version,
    'Icarus Verilog': (await findTool('iverilog')).version,
    Yosys: mapped.yosys,
  };
  let report: VerifyReport | undefined;
  const run = async () => {
    report = await runGates(subject, mapped.netlists, library, { ...options, models });
    return report;
  };
  const found = (kept: z.infer<typeof keptSchema>, passed: boolean): GateCheck => ({
    evidence: evidenceOf(subject, library, mapped, { ...kept, passed, seed, tools }),
    gates: mapped.gates,
    netlistHash: mapped.hash,
    cached: report === undefined,
    ...(report === undefined || passed ? {} : { report }),
  });
  if (replay !== undefined) {
    const result = await run();
    return found(keptOf(result), result.failure === undefined);
  }
  const request = {
    kind: 'gates',
    key: contentHash([
      variantHash(gateVariant(variantOf(subject), mapped.netlists, models)),
      `${seed} ${cases}`,
      JSON.stringify(tools),
      gatesHash(subject.entry.unit),
    ]),
    build: async (folder: string) => {
      const result = await run();
      if (result.failure !== undefined) throw new NotKept();
      await writeFile(join(folder, 'passed.json'), JSON.stringify(keptOf(result)));
    },
    ...(onNote === undefined ? {} : { onNote }),
  };
  try {
    const text = await readFile(join(await cachedFolder(request), 'passed.json'), 'utf8');
    return found(keptSchema.parse(JSON.parse(text)), true);
  } catch (error) {
    if (!(error instanceof NotKept) || report === undefined) throw error;
    return found(keptOf(report), false);
  }
}

/** Keeps a run that failed out of the cache. */
class NotKept extends Error {}

const keptOf = ({ method, cases, executions, seconds }: VerifyReport): z.infer<typeof keptSchema> => ({
  method: method === 'exhaustive' ? 'exhaustive' : 'sampled',
  cases,
  executions: [...executions],
  seconds,
});

type Found = z.infer<typeof keptSchema> & Pick<Evidence, 'passed' | 'seed' | 'tools'>;

function evidenceOf(
  { entry }: Subject,
  library: CellLibrary,
  { gates, kinds, hash, netlists }: MappedDesign,
  { executions, ...found }: Found,
): Evidence {
  const shape = netlists.length === 1 ? 'flat' : `${netlists.length} modules mapped by themselves`;
  return {
    module: entry.module,
    claim: 'gates = golden',
    oracle: 'golden model',
    independence:
      'written from the formats alone; sees neither generators nor netlists, and the cell models come from the Liberty functions',
    ...found,
    detail: `${gates} gates of ${kinds} kinds, ${shape}, netlist ${hash}: ${executions.join(', ')}`,
    library: library.name,
  };
}
