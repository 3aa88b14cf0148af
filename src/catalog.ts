import {
  type CatalogEntry,
  type CatalogUnit,
  catalogUnit,
  type ParameterOption,
  streamUnit,
} from './catalog_unit.ts';
import { quoted, UsageFailure } from './errors.ts';
import { generate as attnV } from './generators/attn_v.ts';
import { generate as bf16Core, generateObserved as bf16CoreObserved } from './generators/bf16_core.ts';
import { generate as bf16Dot } from './generators/bf16_dot.ts';
import { generate as bf16Mac } from './generators/bf16_mac.ts';
import { generate as dintDot } from './generators/dint_dot.ts';
import { generate as dintMac } from './generators/dint_mac.ts';
import { generate as dintMul } from './generators/dint_mul.ts';
import { generate as dintRecode } from './generators/dint_recode.ts';
import { generate as expSoftmax } from './generators/exp_softmax.ts';
import { generate as intDot } from './generators/int_dot.ts';
import { generate as intMac } from './generators/int_mac.ts';
import { generate as intMul } from './generators/int_mul.ts';
import { generate as intRecode } from './generators/int_recode.ts';
import { generate as log2Softmax } from './generators/log2_softmax.ts';
import { generate as opalAccumulate } from './generators/opal_accumulate.ts';
import { generate as opalCore, generateObserved as opalCoreObserved } from './generators/opal_core.ts';
import { generate as opalDot } from './generators/opal_dot.ts';
import { generate as opalQuantize } from './generators/opal_quantize.ts';
import { generate as rescale } from './generators/rescale.ts';
import { golden as attnVGolden, describeAttnV } from './golden/attn_v.ts';
import { golden as bf16CoreGolden, describeBf16Core } from './golden/bf16_core.ts';
import { golden as bf16DotGolden } from './golden/bf16_dot.ts';
import { golden as bf16MacGolden } from './golden/bf16_mac.ts';
import { golden as dintDotGolden } from './golden/dint_dot.ts';
import { golden as dintMacGolden } from './golden/dint_mac.ts';
import { golden as dintMulGolden } from './golden/dint_mul.ts';
import { golden as dintRecodeGolden } from './golden/dint_recode.ts';
import { describeExpSoftmax, golden as expSoftmaxGolden } from './golden/exp_softmax.ts';
import { golden as intDotGolden } from './golden/int_dot.ts';
import { golden as intMacGolden } from './golden/int_mac.ts';
import { golden as intMulGolden } from './golden/int_mul.ts';
import { golden as intRecodeGolden } from './golden/int_recode.ts';
import { describe } from './golden/lib/describe.ts';
import { describeFloatMac, describeOpalAccumulate, describeRescale } from './golden/lib/describe_float.ts';
import { describeOpalDot } from './golden/lib/describe_opal.ts';
import { legalRecodings } from './golden/lib/recoding.ts';
import { describeLog2Softmax, golden as log2SoftmaxGolden } from './golden/log2_softmax.ts';
import { golden as opalAccumulateGolden } from './golden/opal_accumulate.ts';
import { describeOpalCore, golden as opalCoreGolden } from './golden/opal_core.ts';
import { golden as opalDotGolden } from './golden/opal_dot.ts';
import { golden as opalQuantizeGolden } from './golden/opal_quantize.ts';
import { golden as rescaleGolden } from './golden/rescale.ts';
import { scenarios as attnVScenarios } from './scenarios/attn_v.ts';
import { scenarios as bf16CoreScenarios } from './scenarios/bf16_core.ts';
import { scenarios as bf16DotScenarios } from './scenarios/bf16_dot.ts';
import { scenarios as bf16MacScenarios } from './scenarios/bf16_mac.ts';
import { scenarios as expSoftmaxScenarios } from './scenarios/exp_softmax.ts';
import { scenarios as log2SoftmaxScenarios } from './scenarios/log2_softmax.ts';
import { scenarios as opalAccumulateScenarios } from './scenarios/opal_accumulate.ts';
import { scenarios as opalCoreScenarios } from './scenarios/opal_core.ts';
import { scenarios as opalDotScenarios } from './scenarios/opal_dot.ts';
import { scenarios as opalQuantizeScenarios } from './scenarios/opal_quantize.ts';
import { scenarios as rescaleScenarios } from './scenarios/rescale.ts';
import * as shipped from './shipped.ts';
import * as shippedCore from './shipped_core.ts';
import * as shippedFloat from './shipped_float.ts';
import * as shippedOpal from './shipped_opal.ts';
import * as shippedSoftmax from './shipped_softmax.ts';
import { attnVSpec } from './spec/attn_v.ts';
import { bf16CoreInner, bf16CoreSpec } from './spec/bf16_core.ts';
import { bf16DotSpec } from './spec/bf16_dot.ts';
import { bf16MacSpec } from './spec/bf16_mac.ts';
import { dintDotSpec } from './spec/dint_dot.ts';
import { dintMacSpec } from './spec/dint_mac.ts';
import { dintMulSpec } from './spec/dint_mul.ts';
import { dintRecodeSpec } from './spec/dint_recode.ts';
import { expSoftmaxSpec } from './spec/exp_softmax.ts';
import { intDotSpec } from './spec/int_dot.ts';
import { intMacSpec } from './spec/int_mac.ts';
import { intMulSpec } from './spec/int_mul.ts';
import { intRecodeSpec } from './spec/int_recode.ts';
import type { Accumulating } from './spec/lib/ports.ts';
import { type Product, productBits } from './spec/lib/product.ts';
import { recodingOf } from './spec/lib/recoding.ts';
import { log2SoftmaxSpec } from './spec/log2_softmax.ts';
import { opalAccumulateSpec } from './spec/opal_accumulate.ts';
import { opalCoreInner, opalCoreSpec } from './spec/opal_core.ts';
import { opalDotSpec } from './spec/opal_dot.ts';
import { opalQuantizeSpec } from './spec/opal_quantize.ts';
import { rescaleSpec } from './spec/rescale.ts';

/** Legal fields of a recoded weight port; other ports take every code. */
const recodings = (config: Product, port: string): readonly bigint[] | null => {
  const recoding = port === 'w_recoded' ? recodingOf(config) : null;
  return recoding === null ? null : legalRecodings(recoding);
};

/** Accumulator widths to elaborate at: always wider than one product, so that the text extends. */
const accumulatorWidths = (config: Product): readonly number[] => {
  const least = productBits(config) + 1;
  return [least, least + 3, 40];
};

/** Lanes and accumulator width of a portable unit are Verilog parameters. */
function portableParameters<C extends Accumulating & { readonly accumulatorBits: number }>(
  config: C,
): readonly ParameterOption<C>[] {
  if (config.architecture !== 'portable' || config.exactDepth !== undefined) return [];
  const width: ParameterOption<C> = { name: 'ACC_W', option: 'accumulatorBits', values: accumulatorWidths };
  if (config.lanes === undefined) return [width];
  return [{ name: 'LANES', option: 'lanes', values: () => [2, 3, 5, 16] }, width];
}

/** Every unit. Commands, tests and reports loop over this list and nothing else. */
export const catalog: readonly CatalogUnit[] = [
  catalogUnit({
    spec: intMulSpec,
    generate: intMul,
    golden: intMulGolden,
    shipped: shipped.intMul,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: intMacSpec,
    generate: intMac,
    golden: intMacGolden,
    shipped: shipped.intMac,
    parameters: portableParameters,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: intDotSpec,
    generate: intDot,
    golden: intDotGolden,
    shipped: shipped.intDot,
    parameters: portableParameters,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: intRecodeSpec,
    generate: intRecode,
    golden: intRecodeGolden,
    shipped: shipped.intRecode,
    describe,
  }),
  catalogUnit({
    spec: dintMulSpec,
    generate: dintMul,
    golden: dintMulGolden,
    shipped: shipped.dintMul,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: dintMacSpec,
    generate: dintMac,
    golden: dintMacGolden,
    shipped: shipped.dintMac,
    parameters: portableParameters,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: dintDotSpec,
    generate: dintDot,
    golden: dintDotGolden,
    shipped: shipped.dintDot,
    parameters: portableParameters,
    legalCodes: recodings,
    describe,
  }),
  catalogUnit({
    spec: dintRecodeSpec,
    generate: dintRecode,
    golden: dintRecodeGolden,
    shipped: shipped.dintRecode,
    describe,
  }),
  catalogUnit({
    spec: bf16MacSpec,
    generate: bf16Mac,
    golden: bf16MacGolden,
    scenarios: bf16MacScenarios,
    shipped: shippedFloat.bf16Mac,
    describe: describeFloatMac,
  }),
  catalogUnit({
    spec: bf16DotSpec,
    generate: bf16Dot,
    golden: bf16DotGolden,
    scenarios: bf16DotScenarios,
    shipped: shippedFloat.bf16Dot,
    describe: describeFloatMac,
  }),
  catalogUnit({
    spec: opalDotSpec,
    generate: opalDot,
    golden: opalDotGolden,
    scenarios: opalDotScenarios,
    onlyScenarios: true,
    shipped: shippedOpal.opalDot,
    describe: describeOpalDot,
  }),
  catalogUnit({
    spec: opalAccumulateSpec,
    generate: opalAccumulate,
    golden: opalAccumulateGolden,
    scenarios: opalAccumulateScenarios,
    shipped: shippedFloat.opalAccumulate,
    describe: describeOpalAccumulate,
    onlyScenarios: true,
  }),
  catalogUnit({
    spec: rescaleSpec,
    generate: rescale,
    golden: rescaleGolden,
    scenarios: rescaleScenarios,
    shipped: shippedFloat.rescale,
    describe: describeRescale,
  }),
  streamUnit({
    spec: opalQuantizeSpec,
    generate: opalQuantize,
    golden: opalQuantizeGolden,
    scenarios: opalQuantizeScenarios,
    shipped: shippedOpal.opalQuantize,
  }),
  streamUnit({
    spec: log2SoftmaxSpec,
    generate: log2Softmax,
    golden: log2SoftmaxGolden,
    scenarios: log2SoftmaxScenarios,
    shipped: shippedSoftmax.log2Softmax,
    describe: describeLog2Softmax,
  }),
  streamUnit({
    spec: expSoftmaxSpec,
    generate: expSoftmax,
    golden: expSoftmaxGolden,
    scenarios: expSoftmaxScenarios,
    shipped: shippedSoftmax.expSoftmax,
    describe: describeExpSoftmax,
  }),
  catalogUnit({
    spec: attnVSpec,
    generate: attnV,
    golden: attnVGolden,
    scenarios: attnVScenarios,
    shipped: shippedSoftmax.attnV,
    describe: (config, port, value) => describeAttnV(config, port, value),
  }),
  streamUnit({
    spec: opalCoreSpec,
    generate: opalCore,
    observed: { inner: opalCoreInner, generate: opalCoreObserved },
    golden: opalCoreGolden,
    scenarios: opalCoreScenarios,
    shipped: shippedCore.opalCore,
    describe: describeOpalCore,
  }),
  streamUnit({
    spec: bf16CoreSpec,
    generate: bf16Core,
    observed: { inner: bf16CoreInner, generate: bf16CoreObserved },
    golden: bf16CoreGolden,
    scenarios: bf16CoreScenarios,
    shipped: shippedCore.bf16Core,
    describe: describeBf16Core,
  }),
];

/** A unit by name. */
export function findUnit(name: string): CatalogUnit {
  const found = catalog.find((u) => u.unit === name);
  if (found !== undefined) return found;
  throw new UsageFailure({
    code: 'E_UNIT',
    what: `there is no unit ${quoted(name)}`,
    fix: `choose one of ${catalog.map((u) => u.unit).join(', ')}`,
  });
}

/** Every configuration that ships, in the order of the catalog. */
export const shippedEntries = (): readonly CatalogEntry[] =>
  catalog.flatMap((unit) => unit.shipped.map((options) => unit.configure(options)));

/** A shipped configuration by module name. */
export function findModule(name: string): CatalogEntry {
  const found = shippedEntries().find((e) => e.module === name);
  if (found !== undefined) return found;
  throw new UsageFailure({
    code: 'E_MODULE_UNKNOWN',
    what: `no module ${quoted(name, 120)} ships`,
    fix: "'subbyte list' shows the modules; a unit with its options makes any other configuration",
  });
}
