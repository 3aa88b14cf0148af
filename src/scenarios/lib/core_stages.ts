import { pack, unpack } from '../../golden/lib/lanes.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../../spec/bf16_core.ts';
import { BF16_BITS } from '../../spec/lib/float.ts';
import { type OpalCoreConfig, opalCoreParts } from '../../spec/opal_core.ts';
import { scenarios as accumulateScenarios } from '../opal_accumulate.ts';
import type { CoreSums, Stage } from './core_steer.ts';
import { floatMacScenarios } from './float_mac.ts';
import { cornerBlocks, randomBlock } from './opal_blocks.ts';
import { type Random, shuffled } from './random.ts';
import type { CycleScenario } from './scenario.ts';

/** Blocks of a query, at most: longer sums are cut. */
const longest = 6;
/** Random cases of each unit whose scenarios are taken. */
const cases = 60;
/** Random blocks, and sums of accumulators that are taken, at most. */
const randomBlocks = 60;
const accumulated = 400;

/** What is added from one `clear` to the next. */
function sumsOf<T>(
  scenarios: readonly CycleScenario[],
  term: (cycle: CycleScenario['cycles'][number]) => T,
): T[][] {
  const sums: T[][] = [];
  let open: T[] = [];
  const end = (): void => {
    for (let at = 0; at < open.length; at += longest) sums.push(open.slice(at, at + longest));
    open = [];
  };
  for (const { cycles } of scenarios) {
    for (const cycle of cycles) {
      if (cycle.rst === 1n) end();
      if (cycle.rst === 1n || cycle.en === 0n) continue;
      if (cycle.clear === 1n) end();
      open.push(term(cycle));
    }
    end();
  }
  return sums;
}

/** Sums of a dot product in bf16, as it sees them alone: all rows add up the same. */
export function bf16Stages(config: Bf16CoreConfig, seed: number): Stage[][] {
  const { blockSize, rowLength } = config;
  const scenarios = floatMacScenarios({ ...bf16CoreParts(config).dot, contexts: 1, stages: 0 }, seed, cases);
  return sumsOf(scenarios, ({ w = 0n, a = 0n }) => ({
    block: { codes: unpack(a, BF16_BITS, blockSize), wide: false },
    weights: Array.from({ length: rowLength }, () => w),
  }));
}

/** Blocks as the quantizer sees them alone, with drawn weights; and sums of accumulators as close as blocks come to them. */
export function opalStages(config: OpalCoreConfig, sums: CoreSums, seed: number, draw: Random): Stage[][] {
  const { blockSize, elementBits, outliers, rowLength, weightBits, wideBits } = config;
  const precisions = wideBits === undefined ? [false] : [false, true];
  const quantized = precisions.flatMap((wide) => {
    const bits = wide ? (wideBits ?? elementBits) : elementBits;
    const blocks = [
      ...cornerBlocks({ blockSize, outliers, bits }).flatMap((named) => named.blocks),
      ...Array.from({ length: randomBlocks }, () => randomBlock(draw, blockSize)),
    ];
    return blocks.map((block) => ({ block: { codes: block.map(BigInt), wide }, weights: anyWeights() }));
  });
  const order = shuffled(draw, quantized.length).flatMap((at) => quantized[at] ?? []);
  // One block alone, or a few one after the other.
  const mixed: Stage[][] = [];
  for (let at = 0; at < order.length; ) {
    const count = draw.pick([1, 1, 2, 3]);
    mixed.push(order.slice(at, at + count));
    at += count;
  }
  const accumulate = { ...opalCoreParts(config).accumulate, contexts: 1, stages: 0 };
  const terms = sumsOf(
    accumulateScenarios(accumulate, seed, cases),
    ({ p = 0n, p_exp = 0n }) => Number(p) * 2 ** Number(p_exp),
  );
  const some = shuffled(draw, terms.length).slice(0, accumulated);
  return [
    ...mixed,
    ...some.map((at) =>
      (terms[at] ?? []).map((term) =>
        sums.toward(
          draw,
          Array.from({ length: rowLength }, () => (draw.oneIn(4) ? -term : term)),
        ),
      ),
    ),
  ];

  function anyWeights(): bigint[] {
    return Array.from({ length: rowLength }, () =>
      pack(
        Array.from({ length: blockSize }, () => draw.bits(weightBits)),
        weightBits,
      ),
    );
  }
}
