import { z } from 'zod';
import { type CatalogEntry, observedEntry, streamingRefused } from '../catalog_unit.ts';
import { fromSynchronous, type Simulator, type StreamingSimulator } from '../harness/simulator.ts';
import { planStimulus, type StimulusPlan } from '../harness/stimulus.ts';
import { planStreams, type StreamPlan } from '../harness/stream/plan.ts';
import type { StreamReplay } from '../harness/stream/runs.ts';
import { verifyStreams } from '../harness/stream/verify.ts';
import { type Variant, variantPorts } from '../harness/variant.ts';
import { type VerifyReport, verify } from '../harness/verify.ts';
import { compile } from '../hdl/index.ts';
import type { Frames } from '../hdl/sim/frame.ts';

/** A module to execute: an entry, and the one its Verilog is written for when parameters are set to other values. */
export interface Subject {
  /** At the values of the parameters. */
  readonly entry: CatalogEntry;
  /** At the defaults that stand in the Verilog. */
  readonly base: CatalogEntry;
  /** Values given to Verilog parameters; empty when the defaults stay. */
  readonly parameters: Readonly<Record<string, number>>;
}

export const subjectOf = (entry: CatalogEntry): Subject => ({ entry, base: entry, parameters: {} });

/** What there is to drive, cycle by cycle. Throws E_STREAMING for a streaming unit. */
export function planOf({ entry }: Subject): StimulusPlan {
  if (entry.streaming !== null) throw streamingRefused(entry.module, 'takes transfers, not cycles of pins');
  const recoded = Object.keys(entry.ports).flatMap((port) => {
    const codes = entry.legalCodes(port);
    return codes === null ? [] : [[port, codes] as const];
  });
  const spec = {
    unit: entry.unit,
    summary: entry.summary,
    schema: z.unknown(),
    ports: () => entry.ports,
    moduleName: () => entry.module,
    latency: () => entry.latency,
    fields: () => entry.fields,
  };
  return planStimulus(spec, entry.config, Object.fromEntries(recoded));
}

/** The Verilog with its helpers, ready for outside tools. */
export function variantOf({ entry, base, parameters }: Subject): Variant {
  return {
    key: entry.module,
    top: base.module,
    files: base.emit().map(({ name, text }) => ({ name: `${name}.v`, text })),
    ports: variantPorts(entry.ports),
    parameters,
    ...(entry.streaming === null ? {} : { observe: 'before edge' }),
  };
}

/** The pins of a streaming unit. Throws RangeError for any other. */
export function streamPlanOf({ entry }: Subject): StreamPlan {
  if (entry.streaming === null) throw new RangeError(`${entry.module} has no streams`);
  return planStreams(entry.ports, entry.streaming.streams, entry.streaming.observed);
}

/** The in-process simulator of a streaming unit, which reads outputs before the edge, and inside where somebody looks. */
export const lockstepSimulator = ({ entry }: Subject) =>
  compile(observedEntry(entry).design(), { beforeEdge: true });

export interface SubjectChecks {
  /** Executions beside the in-process one that see every cycle, and slow ones that see a sample. */
  readonly simulators?: readonly Simulator[];
  readonly sampling?: readonly Simulator[];
  readonly seed?: number;
  readonly cases?: number;
  readonly exhaustiveLimit?: number;
  /** Text of a file with stimulus to run instead: read only for the kind of unit it is for. */
  readonly replay?: { readonly cycles: () => Frames; readonly transfers: () => StreamReplay };
  readonly shrinkLimitMs?: number;
  readonly oracle?: string;
  readonly failureFolder?: string;
}

/** Verifies a module in process and in the executions given, driven cycle by cycle or by transfers as its unit is. */
export function verifySubject(subject: Subject, checks: SubjectChecks = {}): Promise<VerifyReport> {
  const { entry } = subject;
  const { replay, simulators = [], ...rest } = checks;
  const { unit, module, streaming } = entry;
  if (streaming === null) {
    return verify({
      unit,
      module,
      plan: planOf(subject),
      golden: entry.golden(),
      scenarios: entry.scenarios,
      describe: entry.describe,
      simulators: [inProcessSimulator(subject), ...simulators],
      ...rest,
      ...(replay === undefined ? {} : { replay: replay.cycles() }),
    });
  }
  return verifyStreams({
    unit,
    module,
    plan: streamPlanOf(subject),
    golden: streaming.golden(),
    scenarios: streaming.scenarios,
    describe: streaming.describe,
    reference: lockstepSimulator(subject),
    simulators,
    ...rest,
    ...(replay === undefined ? {} : { replay: replay.transfers() }),
  });
}

/** The in-process simulator of the design. */
export const inProcessSimulator = ({ entry }: Subject): StreamingSimulator =>
  fromSynchronous('in-process', compile(entry.design(), { beforeEdge: entry.streaming !== null }));
