import { dintHalfSteps } from '../../formats/dint.ts';
import { decodeInt } from '../../formats/int.ts';
import { type OpalDotConfig, opalDotWeight } from '../../spec/lib/opal_dot_config.ts';
import { isDint } from '../../spec/lib/weights.ts';
import type { Wiring } from './netlist.ts';

/** One operand pair: port, bits of a lane, and what a code means. */
export interface LaneOperand {
  readonly port: string;
  readonly bits: number;
  readonly value: (code: number) => number;
}

/** One row of weights: its share of the ports, and where its nets are named. */
export interface Row {
  readonly port: (name: string) => readonly number[];
  /** Prefix of the names of its nets. */
  readonly scope: string;
  /** In messages; empty where there is one row. */
  readonly title: string;
  /** Lanes whose products are made together: integer weights of several rows choose from sums of two elements. */
  readonly lanesTogether: number;
}

/** Ports of which every row has its own share. */
const OF_ROWS: ReadonlySet<string> = new Set(['w', 'wo', 'p']);

export function rowOf(wiring: Wiring, { rows, weights }: OpalDotConfig, row: number): Row {
  if (rows === 1) return { port: (name) => wiring.port(name), scope: '', title: '', lanesTogether: 1 };
  return {
    port: (name) => {
      const nets = wiring.port(name);
      const share = nets.length / rows;
      return OF_ROWS.has(name) ? nets.slice(row * share, (row + 1) * share) : nets;
    },
    scope: `weight_row${row}.`,
    title: `row ${row}, `,
    lanesTogether: weights === 'int' ? 2 : 1,
  };
}

export function laneOperandsOf(config: OpalDotConfig): readonly [LaneOperand, LaneOperand] {
  const { elementBits } = config;
  const signed = (code: number): number => decodeInt({ bits: elementBits, signed: true }, code);
  const element = { port: 'q', bits: elementBits, value: signed };
  const weight = opalDotWeight(config);
  if (weight === null) return [{ port: 'q2', bits: elementBits, value: signed }, element];
  const { weightBits: bits } = weight;
  const value = (code: number): number =>
    isDint(weight)
      ? dintHalfSteps({ bits, encoding: weight.encoding }, code)
      : decodeInt({ bits, signed: weight.weightSigned }, code);
  return [{ port: 'w', bits, value }, element];
}
