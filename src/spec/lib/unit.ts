import type { z } from 'zod';
import type { PortRecord } from './port.ts';
import type { StreamRecord } from './stream.ts';

/**
 * How one port's bits divide into lanes, so that stimulus is drawn over codes and failures are shown as numbers.
 * Lane 0 stands in the least significant bits.
 */
export interface Field {
  /** Bits of one lane. */
  readonly bits: number;
  /** Number of lanes packed in the port. */
  readonly count: number;
  /** `weight`, `activation`, `zero_point`, `recoded` (only legal recodings may be applied) or `control`. */
  readonly role: 'weight' | 'activation' | 'zero_point' | 'recoded' | 'control';
}

/** What one unit is, before any hardware: its options, names and ports. Data only. */
export interface UnitSpec<C> {
  /** Stem of the unit everywhere, e.g. `dint_dot`. */
  readonly unit: string;
  /** One line for tables. */
  readonly summary: string;
  /** Parses and completes a configuration; every refusal says what, where and how to fix it. */
  readonly schema: z.ZodType<C>;
  /** Ports in declared order. */
  readonly ports: (config: C) => PortRecord;
  /** Name of the Verilog module: every structural choice stands in it. */
  readonly moduleName: (config: C) => string;
  /** Clock edges from an input to the output it first affects; 0 is combinational. */
  readonly latency: (config: C) => number;
  /** Lane structure of each input port other than clocks. */
  readonly fields: (config: C) => Readonly<Record<string, Field>>;
  /** AXI4-Streams of a streaming unit; absent for a unit that is told what to do cycle by cycle. */
  readonly streams?: (config: C) => StreamRecord;
}
