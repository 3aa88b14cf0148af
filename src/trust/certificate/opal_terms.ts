import { coneOf } from './evaluate.ts';
import { columnOf } from './form.ts';
import type { Weighted } from './lane.ts';
import type { Wiring } from './netlist.ts';
import { keyNetsOf } from './opal_outlier.ts';
import type { OutlierNets } from './opal_outlier_product.ts';
import type { LaneOperand, Row } from './opal_rows.ts';
import { refused } from './refusal.ts';

/**
 * Terms of a row's sum by what they belong to: lanes (or groups of lanes whose products are made together), outliers, and those in
 * `strips`. Throws E_CERTIFICATE for one that mixes two of them.
 */
export function sortTerms(
  wiring: Wiring,
  terms: readonly Weighted[],
  found: readonly OutlierNets[],
  strips: ReadonlySet<number>,
  operands: readonly LaneOperand[],
  { lanesTogether, port: portOf }: Row,
) {
  const numberOf = new Map(
    operands.flatMap(({ port, bits }) =>
      portOf(port).map((net, bit) => [net, Math.floor(bit / bits)] as const),
    ),
  );
  const lanes: Weighted[][] = [];
  const outliers: Weighted[][] = found.map(() => []);
  const strip: Weighted[] = [];
  const owner = new Map(found.flatMap((o, i) => keyNetsOf(o).map((net) => [net, i] as const)));
  for (const term of terms) {
    if (strips.has(term.net)) {
      strip.push(term);
      continue;
    }
    const { variables } = coneOf(wiring, [term.net], (net) => owner.has(net));
    const owners = new Set(variables.flatMap((net) => owner.get(net) ?? []));
    const where = `${wiring.nameOf(term.net)} (column ${columnOf(term.coefficient)})`;
    if (owners.size > 1)
      throw refused(wiring.netlist.top, `${where} mixes outliers ${[...owners].join(' and ')}`);
    const [outlier] = owners;
    if (outlier !== undefined) {
      outliers[outlier]?.push(term);
      continue;
    }
    const numbers = new Set<number>();
    for (const net of variables) {
      const number = numberOf.get(net);
      if (number !== undefined) numbers.add(number - (number % lanesTogether));
    }
    const [lane = 0, other] = numbers;
    if (other !== undefined) throw refused(wiring.netlist.top, `${where} mixes lanes ${lane} and ${other}`);
    const group = lanes[lane] ?? [];
    group.push(term);
    lanes[lane] = group;
  }
  return { lanes, outliers, strips: strip };
}

/**
 * Terms that are not traced: each must be a signed number, bits in rising columns with the highest inverted, or a single bit.
 * `word` tells their order. Returns the constant that completes them.
 */
export function signedStrips(
  wiring: Wiring,
  unordered: readonly Weighted[],
  word: readonly number[],
  width: number,
): { readonly constant: bigint; readonly count: number } {
  const places = new Map(word.map((net, i) => [net, i]));
  const terms = unordered.toSorted((a, b) => (places.get(a.net) ?? 0) - (places.get(b.net) ?? 0));
  let constant = 0n;
  let count = 0;
  let at = 0;
  const coefficient = (i: number): bigint => BigInt.asIntN(width, terms[i]?.coefficient ?? 0n);
  while (at < terms.length) {
    let next = at + 1;
    while (next < terms.length && coefficient(next) === 2n * coefficient(next - 1)) next++;
    // A number as wide as the sum has its sign bit in the top column, where plus and minus are the same.
    const wraps = next < terms.length && coefficient(next) === -2n * coefficient(next - 1);
    if (wraps) next++;
    const [low, bits] = [coefficient(at), next - at];
    if (low !== 1n << BigInt(columnOf(low)))
      throw refused(
        wiring.netlist.top,
        `${wiring.nameOf(terms[at]?.net ?? 0)} begins a term with the weight ${low}, which is no column`,
      );
    if (bits > 1) constant += low << BigInt(bits - 1);
    count++;
    at = next;
  }
  return { constant, count };
}
