import type { Builder, Signal } from '../../../hdl/index.ts';
import type { DintArchitecture } from '../../../spec/lib/architecture.ts';
import type { IntWeight, Weight } from '../../../spec/lib/weights.ts';
import { isDint } from '../../../spec/lib/weights.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import { opalDotWeight } from '../../../spec/opal_dot.ts';
import type { Product } from '../config.ts';
import { laneProducts, laneShape, packStrips } from '../lane.ts';
import type { LaneShape } from '../tree.ts';

/** The elements of a block as signed integers, where they stand in for weights. */
const elementsAsWeights = (config: OpalDotConfig): IntWeight => ({
  weightBits: config.elementBits,
  weightSigned: true,
  zeroPoint: false,
});

/** What an element is multiplied by: the weight, or the other block's element. */
export const partnerOf = (config: OpalDotConfig): Weight =>
  opalDotWeight(config) ?? elementsAsWeights(config);

/**
 * The smallest lane for a weight and an element, as measured on sky130 and osu018: short operands need few product
 * bits, so recoding them costs more adders than it saves.
 */
function smallestArchitecture(weight: Weight, elementBits: number): DintArchitecture {
  const n = weight.weightBits;
  if (!isDint(weight)) return n * elementBits <= 25 ? 'baugh_wooley' : 'booth';
  if (weight.encoding === 'sm') return n <= 5 ? 'zero_skip' : 'booth';
  return n === 3 ? 'sign_magnitude' : 'booth';
}

/** One lane as the multiplying units see it. */
export function laneConfig(config: OpalDotConfig): Product {
  const weight = partnerOf(config);
  const { elementBits, adder } = config;
  const rest = { activationBits: elementBits, activationSigned: true, recoded: false, adder, stages: 0 };
  const architecture = smallestArchitecture(weight, elementBits);
  if (isDint(weight)) return { ...weight, ...rest, architecture };
  if (architecture === 'zero_skip') throw new RangeError('zero_skip is for dINT weights');
  return { ...weight, ...rest, architecture };
}

/** Partial products of all lanes, packed for the tree. */
export interface ElementLanes {
  readonly pp: Signal<'u'>;
  readonly shape: LaneShape;
}

/** Elements `q` times what stands in the lanes of `partners`. */
export function elementLanes(
  h: Builder,
  config: OpalDotConfig,
  q: Signal<'u'>,
  partners: Signal<'u'>,
): ElementLanes {
  const lane = laneConfig(config);
  let shape: LaneShape | null = null;
  const made = h.replicate('lane', config.blockSize, (i) => {
    const code = partners.lane(i, lane.weightBits).named('code');
    const { products } = laneProducts(h, lane, code, q.lane(i, config.elementBits).named('element'));
    shape ??= laneShape(products);
    return { pp: packStrips(h, products) };
  });
  if (shape === null) throw new Error('a block has at least one element');
  return { pp: made.pp.packed, shape };
}

/** The same strips `columns` further up. */
export const raised = ({ strips, constant }: LaneShape, columns: number): LaneShape => ({
  strips: strips.map(({ width, column }) => ({ width, column: column + columns })),
  constant: constant << BigInt(columns),
});
