import { dintHalfSteps } from '../../formats/dint.ts';
import { decodeInt } from '../../formats/int.ts';
import { type OpalDotConfig, opalDotWeight, sharesTree } from '../../spec/lib/opal_dot_config.ts';
import { isDint } from '../../spec/lib/weights.ts';
import { coneOf, wordsFor } from './evaluate.ts';
import { columnOf } from './form.ts';
import { constantDifference, countedColumns, type Operands, type Weighted, weightedSums } from './lane.ts';
import type { Wiring } from './netlist.ts';
import { type AlignedOutlier, type AlignedValues, alignedValues, keyNetsOf } from './opal_outlier.ts';
import { checkEnables } from './product.ts';
import { refused } from './refusal.ts';
import { proveChosen } from './routing.ts';
import { coneSignature } from './signature.ts';
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

/** One operand pair: port, bits of a lane, and what a code means. */
interface LaneOperand {
  readonly port: string;
  readonly bits: number;
  readonly value: (code: number) => number;
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

/** One row of weights: its share of the ports, and where its nets are named. */
interface Row {
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

function rowOf(wiring: Wiring, { rows, weights }: OpalDotConfig, row: number): Row {
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

function laneOperandsOf(config: OpalDotConfig): readonly [LaneOperand, LaneOperand] {
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

interface OutlierNets extends AlignedOutlier {
  readonly code: readonly number[];
}

/** Looks for the words around each outlier's product. With two blocks there are none that are traced. */
function outlierNets(
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

function sortTerms(
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

/** Weight code times aligned outlier, exhaustively; where code and outlier come from, by diagrams and exhaustively. */
function proveOutlier(
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

/**
 * Terms that are not traced: each must be a signed number, bits in rising columns with the highest inverted, or a single bit. `word` tells their order. Returns the constant that completes them.
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
