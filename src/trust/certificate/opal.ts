import { type OpalDotConfig, sharesTree } from '../../spec/lib/opal_dot_config.ts';
import { wordsFor } from './evaluate.ts';
import { columnOf } from './form.ts';
import { constantDifference, countedColumns, type Operands, weightedSums } from './lane.ts';
import type { Wiring } from './netlist.ts';
import type { AlignedValues } from './opal_outlier.ts';
import { outlierNets, proveOutlier } from './opal_outlier_product.ts';
import { type LaneOperand, laneOperandsOf, type Row, rowOf } from './opal_rows.ts';
import { signedStrips, sortTerms } from './opal_terms.ts';
import { checkEnables } from './product.ts';
import { refused } from './refusal.ts';
import { demandLatency, sumOfProducts } from './sum.ts';

/** What was proved of the `p` of an `opal_dot`. */
export interface OpalCertificate {
  readonly width: number;
  /** Rows of weights, each with a `p` of its own. */
  readonly rows: number;
  readonly lanes: number;
  /** Operand values tried, all lanes and rows together. */
  readonly cases: number;
  /** Outliers in the tree whose route, alignment and product were proved. */
  readonly outliers: number;
  /** Terms that were taken as signed numbers, their bits not traced to the operands. */
  readonly untraced: number;
  /** In all rows. */
  readonly adders: number;
  readonly finalAdder: number;
  readonly constant: bigint;
  readonly latency: number;
}

/**
 * Proves p = sum over lanes of weight times element, plus, where outliers share the tree, sum over outliers of the weight
 * in its lane times the outlier in units of 2^(E-7); modulo 2^width, for everything legal. Of several rows of weights each
 * is a dot product of its own. Throws E_CERTIFICATE.
 */
export function certifyOpalDot(wiring: Wiring, config: OpalDotConfig): OpalCertificate {
  const enables = new Map<number | null, string>();
  proveExponent(wiring, config, enables);
  // An outlier that is gate for gate another one is proved with it, in whatever row.
  const proved = new Map<AlignedValues, Map<string, bigint>>();
  const rows = Array.from({ length: config.rows }, (_, row) =>
    certifyRow(wiring, config, rowOf(wiring, config, row), enables, proved),
  );
  checkEnables(wiring, enables, false);
  const [first] = rows;
  if (first === undefined) throw new RangeError('a block meets at least one row');
  const total = (count: (row: OpalCertificate) => number): number =>
    rows.reduce((sum, row) => sum + count(row), 0);
  return {
    ...first,
    cases: total((row) => row.cases),
    untraced: total((row) => row.untraced),
    adders: total((row) => row.adders),
  };
}

function certifyRow(
  wiring: Wiring,
  config: OpalDotConfig,
  row: Row,
  enables: Map<number | null, string>,
  proved: Map<AlignedValues, Map<string, bigint>>,
): OpalCertificate {
  const { blockSize, outliers, elementBits, stages } = config;
  const shared = sharesTree(config) && outliers > 0;
  const [weight, element] = laneOperandsOf(config);
  const traced = config.operand === 'weight';
  // Both operands of a pair of blocks count in 2^(E-7), a weight in its own unit.
  const scale = shared ? 2 ** ((9 - elementBits) * (traced ? 1 : 2)) : 1;
  const found = shared ? outlierNets(wiring, config, row) : [];
  const wordOf = (name: string): readonly number[] => wiring.netlist.words.get(`${row.scope}${name}`) ?? [];
  const strips = shared && !traced ? wordOf('tree.extra') : [];
  const borders = new Set([...wordOf('tree.pp'), ...wordOf('tree.extra')]);
  const sum = sumOfProducts(wiring, row.port('p'), (net) => borders.has(net));
  for (const [enable, name] of sum.enables) enables.set(enable, name);
  demandLatency(wiring, sum.terms, stages, () => false, enables);

  const sorted = sortTerms(wiring, sum.terms, found, new Set(strips), [weight, element], row);
  let constant = sum.constant;
  const { lanesTogether } = row;
  const laneBits = weight.bits + element.bits;
  const weights = table(weight);
  const elements = table(element);
  const productOf = (vector: number): number => {
    let product = 0;
    for (let i = 0; i < lanesTogether; i++) {
      const codes = Math.floor(vector / 2 ** (i * laneBits)) % 2 ** laneBits;
      product += (weights[codes % weights.length] ?? 0) * (elements[Math.floor(codes / weights.length)] ?? 0);
    }
    return product * scale;
  };
  // `pair` must change nothing in the lanes, so both of its values are tried.
  const pair = config.operand === 'either' ? wiring.port('pair') : [];
  const operandBits = lanesTogether * laneBits + pair.length;
  for (let lane = 0; lane < blockSize; lane += lanesTogether) {
    const terms = sorted.lanes[lane] ?? [];
    const words = wordsFor(operandBits);
    const columnsOf = (i: number) =>
      [weight, element].flatMap(({ port, bits }, second) =>
        countedColumns(
          row.port(port).slice((lane + i) * bits, (lane + i + 1) * bits),
          i * laneBits + (second === 1 ? weight.bits : 0),
          words,
        ),
      );
    const operands: Operands = {
      bits: operandBits,
      columns: new Map([
        ...Array.from({ length: lanesTogether }, (_, i) => columnsOf(i)).flat(),
        ...countedColumns(pair, lanesTogether * laneBits, words),
      ]),
    };
    constant += constantDifference(
      wiring,
      terms,
      weightedSums(wiring, terms, operands, sum.width, `lane ${lane}`),
      productOf,
      sum.width,
      (vector) =>
        `${row.title}lane ${lane} with codes ${vector % weights.length} and ${Math.floor(vector / weights.length) % elements.length}`,
    );
  }
  found.forEach((outlier, i) => {
    const terms = sorted.outliers[i] ?? [];
    constant += proveOutlier(wiring, config, row, weight, outlier, terms, sum.width, i, proved);
  });
  const untraced = signedStrips(wiring, sorted.strips, strips, sum.width);
  constant += untraced.constant;
  const left = BigInt.asUintN(sum.width, constant);
  if (left !== 0n)
    throw refused(
      wiring.netlist.top,
      `${row.title}the constants do not cancel: ${left} is left, column ${columnOf(left)}`,
    );
  return {
    width: sum.width,
    rows: config.rows,
    lanes: blockSize,
    cases: (2 ** operandBits * blockSize) / lanesTogether,
    outliers: found.length,
    untraced: untraced.count,
    adders: sum.adders,
    finalAdder: sum.finalAdder,
    constant: sum.constant,
    latency: stages,
  };
}

/** What every code of an operand means. */
const table = ({ bits, value }: LaneOperand): readonly number[] =>
  Array.from({ length: 2 ** bits }, (_, code) => value(code));

/** Exponent of the unit of `p`, for every exponent at the ports. */
function proveExponent(wiring: Wiring, config: OpalDotConfig, enables: Map<number | null, string>): void {
  const { elementBits, operand, stages } = config;
  const word = wiring.port('p_exp');
  demandLatency(
    wiring,
    word.map((net) => ({ net, depth: 0 })),
    stages,
    () => false,
    enables,
  );
  const names = ['e', ...(operand === 'weight' ? [] : ['e2']), ...(operand === 'either' ? ['pair'] : [])];
  const nets = names.flatMap((name) => wiring.port(name));
  const columns = new Map(countedColumns(nets, 0, wordsFor(nets.length)));
  const terms = word.map((net, i) => ({ net, coefficient: 1n << BigInt(i) }));
  const found = weightedSums(wiring, terms, { bits: nets.length, columns }, 32, 'p_exp');
  const own = sharesTree(config) && config.outliers > 0 ? -7 : 2 - elementBits;
  const half = config.encoding === undefined ? 0 : 1;
  found.forEach((value, vector) => {
    const signed = (byte: number): number => ((byte & 0xff) ^ 0x80) - 0x80;
    const paired = operand === 'block' || (operand === 'either' && vector >> 16 === 1);
    // A weight in the place of an element counts in that element's step.
    const step = operand === 'either' && own === -7 ? elementBits - 9 : 0;
    const other = paired ? signed(vector >> 8) + own : step;
    const expected = signed(vector) + own - half + other;
    if ((value - expected) % 2 ** word.length === 0) return;
    throw refused(
      wiring.netlist.top,
      `p_exp is ${value} modulo 2^${word.length} where it should be ${expected} (${wiring.nameOf(word[0] ?? 0)})`,
    );
  });
}
