import { variantPorts } from '../../harness/variant.ts';
import type { YosysEngine } from '../../harness/yosys.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { writeNamedNetlist } from '../../measure/netlist/named_verilog.ts';
import type { GateNetlist } from '../../measure/netlist/netlist.ts';
import { type Subject, variantOf } from '../../report/execution.ts';
import { type EquivalenceResult, proveEquivalent } from '../equivalence/prove.ts';
import type { Evidence } from '../evidence.ts';
import type { GateCheck } from './check.ts';
import type { MappedDesign } from './netlists.ts';

/** How long one proof may take: what is not found by then is not found in an hour either. */
const proofLimitMs = 300_000;

/**
 * The claim that a netlist is the RTL: proved where Yosys finds a proof, else as far as the run went, in which RTL, netlist and
 * golden model saw the same cycles. Throws what `proveGates` throws.
 */
export async function proveCheck(
  subject: Subject,
  library: CellLibrary,
  { netlists, yosys }: MappedDesign,
  { evidence: run }: GateCheck,
  options: { readonly engine: YosysEngine; readonly timeoutMs: number },
): Promise<Evidence> {
  const common = { module: run.module, claim: 'gates = rtl', library: library.name } as const;
  const [netlist, ...parts] = netlists;
  const limit = Math.min(options.timeoutMs, proofLimitMs);
  const proof = parts.length > 0 ? null : await proveGates(subject, netlist, library, options.engine, limit);
  if (proof?.verdict === 'equal') {
    return {
      ...common,
      method: 'formal',
      oracle: 'the Verilog it was mapped from',
      independence:
        "Yosys reads the cells' functions from the Liberty file itself; the same proof refuses a netlist that is wrong for one input",
      cases: Number(/^\d+/.exec(proof.detail)?.[0] ?? 1),
      passed: true,
      detail: proof.detail,
      seconds: proof.seconds,
      seed: null,
      tools: { Yosys: yosys },
    };
  }
  const why = proof === null ? 'mapped module by module, not proved as a whole' : `no proof: ${proof.detail}`;
  return {
    ...run,
    ...common,
    passed: run.passed && proof?.verdict !== 'different',
    oracle: 'the Verilog it was mapped from, in the in-process simulator',
    independence: 'generated, not mapped; both must also agree with the golden model',
    detail: `${why}; simulated instead, ${run.cases} cases`,
  };
}

/**
 * Whether a flat mapped netlist does what the RTL does, by induction over registers and all other names that survived
 * mapping. The cells' functions are Yosys's own reading of the Liberty file, not ours. `unknown` where a part is out of reach:
 * a product without adders that both sides name. Throws E_PROOF_CONTROL, E_TOOL_*.
 */
export function proveGates(
  subject: Subject,
  netlist: GateNetlist,
  library: CellLibrary,
  engine: YosysEngine,
  timeoutMs: number,
): Promise<EquivalenceResult> {
  const design = variantOf(subject);
  const ports = variantPorts(subject.entry.ports);
  return proveEquivalent({
    gold: { files: design.files, top: design.top, ports, parameters: subject.parameters },
    gate: {
      files: [{ name: 'netlist.v', text: writeNamedNetlist(netlist) }],
      top: netlist.top,
      ports,
      liberty: library.cells.all,
    },
    method: 'registers',
    keepNames: true,
    engine,
    timeoutMs,
  });
}
