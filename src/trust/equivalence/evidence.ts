import type { CatalogEntry } from '../../catalog_unit.ts';
import { variantPorts } from '../../harness/variant.ts';
import { emitVerilog } from '../../hdl/index.ts';
import { subjectOf, variantOf } from '../../report/execution.ts';
import type { Claim, Evidence } from '../evidence.ts';
import { type EquivalenceRequest, type EquivalenceSide, proveEquivalent } from './prove.ts';

/** A claim that Yosys decides, and the words for it. */
export interface Question {
  readonly claim: Claim;
  readonly request: EquivalenceRequest;
  readonly oracle: string;
  readonly independence: string;
  /** What was compared, such as the values of the parameters or the widths. */
  readonly scope: string;
}

/** Configurations of a unit by options, as the catalog makes them. */
export type Configure = (options: object) => CatalogEntry;

const side = (entry: CatalogEntry): EquivalenceSide => variantOf(subjectOf(entry));

/** The Verilog for fixed values of the parameters, from an elaboration of its own. */
function fixedSide(entry: CatalogEntry, values: Readonly<Record<string, number>>): EquivalenceSide {
  const design = entry.elaborate(values);
  return {
    top: design.name,
    files: emitVerilog(design).map(({ name, text }) => ({ name: `${name}.v`, text })),
    ports: variantPorts(entry.withParameters(values).ports),
  };
}

/**
 * Values of the parameters that a solver is shown: the least and the next of those the text was made from. At the defaults
 * the certificate is of the parametric text.
 */
function parameterPoints({ parameters }: CatalogEntry): Record<string, number>[] {
  if (parameters.length === 0) return [];
  return [0, 1].map((at) =>
    Object.fromEntries(
      parameters.map(({ name, values }) => [
        name,
        values.toSorted((x, y) => x - y)[at] ?? Math.min(...values),
      ]),
    ),
  );
}

function parametricQuestions(entry: CatalogEntry): Question[] {
  return parameterPoints(entry).map((values) => ({
    claim: 'parametric = fixed',
    request: {
      gold: fixedSide(entry, values),
      gate: { ...side(entry), ports: variantPorts(entry.withParameters(values).ports), parameters: values },
      method: 'registers',
    },
    oracle: 'the same configuration generated for these values alone',
    independence: 'elaborated without parameters: no formula in them is involved',
    scope: Object.entries(values)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', '),
  }));
}

/** Without registers inside. */
const uncut = { stages: 0, retime: undefined } as const;

function pipelineQuestions(entry: CatalogEntry, configure: Configure): Question[] {
  const stages = Number(entry.config.stages ?? 0);
  if (stages === 0 || !entry.unit.endsWith('_mul')) return [];
  return [
    {
      claim: 'pipelined = combinational',
      request: {
        gold: side(configure({ ...entry.config, ...uncut })),
        gate: side(entry),
        method: 'pipelined',
        latency: stages,
        tied: { en: 1 },
      },
      oracle: `the same configuration without registers, ${stages} clock edges later`,
      independence: 'solver, no vectors; en is 1 (what en = 0 does is in the certificate)',
      scope: 'at full width',
    },
  ];
}

/** Widths at which a solver compares architectures in a few seconds. */
const SMALL = { activationBits: 4, weightBits: 4, lanes: 2, accumulatorBits: 12 };
const SMALL_WITH_ZERO_POINT = { activationBits: 3, weightBits: 3, lanes: 2, accumulatorBits: 10 };

function architectureQuestions(entry: CatalogEntry, configure: Configure): Question[] {
  const { config } = entry;
  const { architecture, recoded, foldDepth } = config;
  if (architecture === undefined || architecture === 'portable') return [];
  // Other ports, or right after many cycles only: nothing to put side by side.
  if (recoded === true || foldDepth !== undefined) return [];
  const small: Record<string, unknown> = { ...config, ...uncut };
  delete small.exactDepth;
  const zeroPoint = config.zeroPoint === true || config.encoding === 'asym';
  for (const [name, most] of Object.entries(zeroPoint ? SMALL_WITH_ZERO_POINT : SMALL))
    if (config[name] !== undefined) small[name] = Math.min(Number(config[name]), most);
  const gate = configure(small);
  const gold = configure({ ...small, architecture: 'portable', adder: 'ripple' });
  return [
    {
      claim: 'architecture = plain',
      request: {
        gold: side(gold),
        gate: side(gate),
        method: gate.ports.acc === undefined ? 'combinational' : 'registers',
      },
      oracle: 'the portable architecture, written with * and +',
      independence: 'no trees, rows or recoding in it; solver, no vectors',
      scope: `at ${gate.module}`,
    },
  ];
}

/** Everything about a module that a solver is asked. */
export function questionsOf(entry: CatalogEntry, configure: Configure): Question[] {
  if (!/^d?int_(mul|mac|dot)$/.test(entry.unit)) return [];
  return [
    ...parametricQuestions(entry),
    ...pipelineQuestions(entry, configure),
    ...architectureQuestions(entry, configure),
  ];
}

/**
 * Puts a question to Yosys. Where it finds no answer in time and `instead` was proved for all inputs, that stands in its
 * place and the row says so: the certificate compares every architecture and pipeline with the same definition.
 */
export async function answer(
  module: string,
  question: Question,
  instead: Evidence | undefined,
  timeoutMs: number,
): Promise<Evidence> {
  const { claim, request, oracle, independence, scope } = question;
  const result = await proveEquivalent({ ...request, timeoutMs });
  const row = { module, claim, seed: null, seconds: result.seconds, tools: { Yosys: result.version } };
  if (result.verdict === 'equal') {
    const detail = `${scope}: ${result.detail}; the negative control was refused`;
    return { ...row, method: 'formal', oracle, independence, cases: 1, passed: true, detail };
  }
  if (result.verdict === 'unknown' && instead?.passed === true) {
    const detail = `${scope}: ${result.detail}; certificate instead: ${instead.detail}`;
    return { ...instead, claim, detail };
  }
  return {
    ...row,
    method: 'formal',
    oracle,
    independence,
    cases: 0,
    passed: false,
    detail: `${scope}: ${result.detail}`,
  };
}
