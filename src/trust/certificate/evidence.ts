import type { CatalogEntry } from '../../catalog_unit.ts';
import { CheckFailure } from '../../errors.ts';
import { PINNED_YOSYS } from '../../measure/synth.ts';
import { subjectOf, variantOf } from '../../report/execution.ts';
import type { OpalDotConfig } from '../../spec/lib/opal_dot_config.ts';
import type { RecodingConfig } from '../../spec/lib/recoding.ts';
import type { Claim, Evidence, EvidenceMethod } from '../evidence.ts';
import { type ChainConfig, certifyFloatChain } from './float_chain.ts';
import { certifyFloatTree } from './float_tree.ts';
import type { Wiring } from './netlist.ts';
import { certifyOpalDot } from './opal.ts';
import { certifyProduct } from './product.ts';
import type { ProductConfig } from './product_lane.ts';
import { elaborated, readBack } from './read_back.ts';
import { proveRecode } from './recode.ts';
import { proveNoWrap } from './wrap.ts';

/** What one proof found. */
interface Finding {
  readonly claim: Claim;
  readonly method: EvidenceMethod;
  readonly oracle: string;
  readonly independence: string;
  readonly cases: number;
  readonly detail: string;
  readonly partial?: true;
}

type Proof = (wiring: Wiring, entry: CatalogEntry) => Finding;

const FORMATS = 'definition of the codes (docs/formats.md, src/formats)';
const NOT_THE_GENERATOR =
  'the netlist is read back from the Verilog text by Yosys; the definition knows neither generator nor netlist';

const configOf = <C>(entry: CatalogEntry): C => entry.config as C;

const product: Proof = (wiring, entry) => {
  const c = certifyProduct(wiring, configOf<ProductConfig>(entry));
  const final = c.finalAdder > 0 ? `, a prefix adder over ${c.finalAdder} bits` : '';
  const state = c.accumulates ? "acc' = rst ? 0 : en ? (clear ? 0 : acc) + sum : acc; " : '';
  const lanes =
    c.lanes === 1
      ? 'all operands'
      : `all operands in each of ${c.lanes} lanes (${c.lanesTried} tried, the others gate for gate equal)`;
  return {
    claim: 'certificate',
    method: c.adders + c.finalAdder === 0 ? 'exhaustive' : 'certificate',
    oracle: FORMATS,
    independence: NOT_THE_GENERATOR,
    cases: c.lanesTried * c.casesPerLane + c.adders,
    detail: `${state}modulo 2^${c.width}, ${lanes}; ${c.adders} adders${final}; latency ${c.latency + (c.accumulates ? 1 : 0)}`,
  };
};

const noWrap: Proof = (_, entry) => {
  const config = configOf<ProductConfig & { readonly accumulatorBits: number }>(entry);
  const { depth, low, high, cases } = proveNoWrap(entry.module, config, entry.ports.acc?.sign === 's');
  return {
    claim: 'no wrap',
    method: 'exhaustive',
    oracle: 'least and greatest product over all operands, by interval arithmetic',
    independence: 'products are tried one by one, no formula of the specification is used',
    cases,
    detail: `up to the documented K = ${depth} enabled cycles acc stays within ${low} .. ${high}; K + 1 could wrap`,
  };
};

const opal: Proof = (wiring, entry) => {
  const c = certifyOpalDot(wiring, configOf<OpalDotConfig>(entry));
  const final = c.finalAdder > 0 ? `, a prefix adder over ${c.finalAdder} bits` : '';
  const outliers =
    c.outliers > 0
      ? `; ${c.outliers} outliers: routes by diagrams, alignment over 2^24, products exhaustive`
      : '';
  const rows = c.rows === 1 ? '' : `each of ${c.rows} rows by itself: `;
  const untraced =
    c.untraced > 0 ? `; ${c.untraced} terms of outliers added as signed numbers, not traced further` : '';
  const { outlierPath, owqColumns } = configOf<OpalDotConfig>(entry);
  const beside = outlierPath === 'fp' || owqColumns > 0;
  return {
    claim: 'certificate',
    method: 'certificate',
    ...(c.untraced > 0 || beside ? { partial: true as const } : {}),
    oracle: FORMATS,
    independence: NOT_THE_GENERATOR,
    cases: c.cases + c.adders,
    detail: `${beside ? 'the floating-point results beside p are not part of it; ' : ''}${rows}p modulo 2^${c.width}, all operands in each of ${c.lanes} lanes${outliers}${untraced}; ${c.adders} adders${final}`,
  };
};

const floatChain: Proof = (wiring, entry) => {
  const c = certifyFloatChain(wiring, configOf<ChainConfig>(entry));
  return {
    claim: 'certificate',
    method: 'certificate',
    partial: true,
    oracle: 'a chain of one step, and the product of two significands',
    independence: NOT_THE_GENERATOR,
    cases: c.steps + c.cases,
    detail: `acc' = rst ? 0 : en ? the last of ${c.steps} steps, from clear ? 0 : acc : acc; steps gate for gate the same, each of its own lane alone, and all ${c.cases} products of significands exact; alignment and rounding in the step are not part of it`,
  };
};

const floatTree: Proof = (wiring, entry) => {
  if (entry.config.accumulate !== 'aligned') return floatChain(wiring, entry);
  const c = certifyFloatTree(wiring);
  return {
    claim: 'certificate',
    method: 'certificate',
    partial: true,
    oracle: 'sum of signed numbers',
    independence: NOT_THE_GENERATOR,
    cases: c.adders,
    detail: `the tree adds its ${c.terms} aligned terms modulo 2^${c.width} whatever they are (${c.adders} adders); alignment and rounding are not part of it`,
  };
};

const recode: Proof = (wiring, entry) => {
  const { lanes, casesPerLane } = proveRecode(
    wiring,
    configOf<RecodingConfig & { readonly lanes: number }>(entry),
  );
  return {
    claim: 'rtl = golden',
    method: 'exhaustive',
    oracle: 'golden model of the recoding',
    independence: NOT_THE_GENERATOR,
    cases: lanes * casesPerLane,
    detail: `all codes in each of ${lanes} lanes, each of which hangs on its own code alone`,
  };
};

const PROOFS: Readonly<Record<string, readonly Proof[]>> = {
  int_mul: [product],
  dint_mul: [product],
  int_mac: [product, noWrap],
  dint_mac: [product, noWrap],
  int_dot: [product, noWrap],
  dint_dot: [product, noWrap],
  int_recode: [recode],
  dint_recode: [recode],
  opal_dot: [opal],
  bf16_mac: [floatTree],
  bf16_dot: [floatTree],
};

/** Whether the certificate has anything to say about a module. */
export const certifiable = (entry: CatalogEntry): boolean => PROOFS[entry.unit] !== undefined;

/** Proves what can be proved of a module from its netlist, read back. A claim that fails is a row that did not pass. */
export async function certificateEvidence(entry: CatalogEntry, timeoutMs: number): Promise<Evidence[]> {
  if (!certifiable(entry)) return [];
  const json = await elaborated(variantOf(subjectOf(entry)), timeoutMs);
  const claims: readonly Claim[] = ['certificate', 'no wrap'];
  const read = refusalOr(() => readBack(json, entry.module).wiring);
  return (PROOFS[entry.unit] ?? []).map((proof, i) => {
    const start = performance.now();
    const found = read instanceof CheckFailure ? read : refusalOr(() => proof(read, entry));
    const row = { module: entry.module, seed: null, tools: { Yosys: PINNED_YOSYS } };
    const seconds = Math.round(performance.now() - start) / 1000;
    if (!(found instanceof CheckFailure)) return { ...row, ...found, passed: true, seconds };
    return {
      ...row,
      claim: claims[i] ?? 'certificate',
      method: 'certificate',
      oracle: FORMATS,
      independence: NOT_THE_GENERATOR,
      cases: 0,
      passed: false,
      detail: found.details.what,
      seconds,
    };
  });
}

/** The result, or the refusal of the certificate; anything else is thrown on. */
function refusalOr<T>(work: () => T): T | CheckFailure {
  try {
    return work();
  } catch (error) {
    if (error instanceof CheckFailure && error.code === 'E_CERTIFICATE') return error;
    throw error;
  }
}
