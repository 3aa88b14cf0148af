import { z } from 'zod';
import type { CatalogEntry } from '../catalog_unit.ts';
import { fromSynchronous, type StreamingSimulator } from '../harness/simulator.ts';
import { planStimulus, type StimulusPlan } from '../harness/stimulus.ts';
import { type Variant, variantPorts } from '../harness/variant.ts';
import { compile } from '../hdl/index.ts';

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

/** What there is to drive. */
export function planOf({ entry }: Subject): StimulusPlan {
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
  };
}

/** The in-process simulator of the design. */
export const inProcessSimulator = ({ entry }: Subject): StreamingSimulator =>
  fromSynchronous('in-process', compile(entry.design()));
