import type { OpalDotConfig } from '../../spec/lib/opal_dot_config.ts';
import { wordsFor } from './evaluate.ts';
import { constantDifference, countedColumns, type Weighted, weightedSums } from './lane.ts';
import type { Wiring } from './netlist.ts';
import { type AlignedOutlier, type AlignedValues, alignedValues, keyNetsOf } from './opal_outlier.ts';
import type { LaneOperand, Row } from './opal_rows.ts';
import { refused } from './refusal.ts';
import { proveChosen } from './routing.ts';
import { coneSignature } from './signature.ts';

export interface OutlierNets extends AlignedOutlier {
  readonly code: readonly number[];
}

/** Looks for the words around each outlier's product. With two blocks there are none that are traced. */
export function outlierNets(
  wiring: Wiring,
  { outliers, operand, rows }: OpalDotConfig,
  { scope }: Row,
): OutlierNets[] {
  if (operand !== 'weight') return [];
  return Array.from({ length: outliers }, (_, i) => {
    const word = (name: string): readonly number[] => {
      const nets = wiring.netlist.words.get(name);
      if (nets === undefined)
        throw refused(wiring.netlist.top, `there is no word '${name}' to prove outlier ${i} at`);
      return nets;
    };
    const aligned = rows === 1 ? `align${i}` : `outlier${i}_align`;
    return {
      code: word(rows === 1 ? `outlier${i}.code` : `${scope}outlier${i}_weight_code`),
      negative: word(`${aligned}.negative`),
      magnitude: word(`${aligned}.magnitude`),
      place: word(`${aligned}.place`),
      counts: word(`${aligned}.counts`),
    };
  });
}

/** Weight code times aligned outlier, exhaustively; where code and outlier come from, by diagrams and exhaustively. */
export function proveOutlier(
  wiring: Wiring,
  config: OpalDotConfig,
  row: Row,
  weight: LaneOperand,
  outlier: OutlierNets,
  terms: readonly Weighted[],
  width: number,
  i: number,
  proved: Map<AlignedValues, Map<string, bigint>>,
): bigint {
  const values = alignedValues(
    wiring,
    outlier,
    wiring.port('x').slice(16 * i, 16 * i + 16),
    wiring.port('e'),
  );
  const field = (port: string, bits: number, at: number): readonly number[] =>
    row.port(port).slice(at * bits, (at + 1) * bits);
  if (config.routing === 'external')
    proveChosen(wiring, outlier.code, [field('wo', weight.bits, i)], [], `the weight of outlier ${i}`);
  else {
    const lanes = Array.from({ length: config.blockSize }, (_, lane) => field('w', weight.bits, lane));
    const indexBits = Math.max(1, Math.ceil(Math.log2(config.blockSize)));
    proveChosen(wiring, outlier.code, lanes, field('idx', indexBits, i), `the weight of outlier ${i}`);
  }
  const keyNets = keyNetsOf(outlier);
  const bits = outlier.code.length + keyNets.length;
  const words = wordsFor(bits);
  const columns = new Map([
    ...countedColumns(outlier.code, 0, words),
    ...countedColumns(keyNets, outlier.code.length, words),
  ]);
  const codes = 2 ** outlier.code.length;
  const labels = new Map([...columns.keys()].map((net, k) => [net, String(k)]));
  const ordered = terms.toSorted((a, b) =>
    a.coefficient < b.coefficient ? -1 : a.coefficient > b.coefficient ? 1 : a.net - b.net,
  );
  const same = [
    coneSignature(
      wiring,
      ordered.map(({ net }) => net),
      (net) => labels.get(net),
    ),
    ...ordered.map(({ coefficient }) => coefficient),
  ].join(' ');
  const known = proved.get(values)?.get(same);
  if (known !== undefined) return known;
  const weights = Array.from({ length: codes }, (_, code) => weight.value(code));
  const left = constantDifference(
    wiring,
    terms,
    weightedSums(wiring, terms, { bits, columns }, width, `outlier ${i}`),
    (vector) => (weights[vector % codes] ?? 0) * (values[Math.floor(vector / codes)] ?? Number.NaN),
    width,
    (vector) => `outlier ${i} with weight code ${vector % codes}`,
  );
  proved.set(values, (proved.get(values) ?? new Map<string, bigint>()).set(same, left));
  return left;
}
