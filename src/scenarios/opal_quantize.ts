import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import type { Beat } from '../golden/lib/stream.ts';
import type { OpalQuantizeConfig } from '../spec/opal_quantize.ts';
import { cornerBlocks, type NamedBlocks, randomBlock } from './lib/opal_blocks.ts';
import { type Random, random } from './lib/random.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';

/** Blocks per random scenario. */
const RANDOM_BLOCKS = 8;
/** Scenarios of blocks of near magnitudes. */
const NEAR_SCENARIOS = 60;

/** Beats of one block. What means nothing is drawn: `tlast` before the last beat, `tuser` after the first. */
function beats(
  { blockSize, lanes, wideBits }: OpalQuantizeConfig,
  block: readonly number[],
  wide: boolean,
  last: boolean,
  draw: Random,
): Beat[] {
  const count = blockSize / lanes;
  return Array.from({ length: count }, (_, i) => ({
    data: pack(block.slice(i * lanes, (i + 1) * lanes).map(BigInt), 16),
    last: i === count - 1 ? last : draw.oneIn(2),
    ...(wideBits === undefined ? {} : { user: i === 0 ? BigInt(wide) : draw.bits(1) }),
  }));
}

const steady = ({ twoLevel }: OpalQuantizeConfig, eg: number): Values => (twoLevel ? { eg: BigInt(eg) } : {});

/** The corner cases in one precision; `eg` stands a little above most of them. */
function corners(config: OpalQuantizeConfig, wide: boolean, draw: Random): StreamScenario[] {
  const { blockSize, outliers, elementBits, wideBits } = config;
  const bits = wide && wideBits !== undefined ? wideBits : elementBits;
  const scenario = ({ name, blocks }: NamedBlocks): StreamScenario => ({
    name: wideBits === undefined ? name : `${wide ? 'wide' : 'narrow'}: ${name}`,
    traffic: {
      s_axis: blocks.flatMap((block, i) => beats(config, block, wide, i === blocks.length - 1, draw)),
    },
    steady: steady(config, 3),
  });
  return cornerBlocks({ blockSize, outliers, bits }).map(scenario);
}

/** One block against tensor exponents from below its own to beyond the reach of `off`, and at both ends. */
function tensorExponents(config: OpalQuantizeConfig, draw: Random): StreamScenario[] {
  if (!config.twoLevel) return [];
  const { blockSize } = config;
  const block = Array.from({ length: blockSize }, (_, i) => ((127 - (i % 9)) << 7) | ((i * 11) % 128));
  const zero = block.map(() => 0);
  const levels = [-128, -127, -126, -111, -110, 127, ...Array.from({ length: 22 }, (_, i) => i - 4)];
  return levels.map((eg) => ({
    name: `tensor exponent ${eg}`,
    traffic: { s_axis: [block, zero].flatMap((b, i) => beats(config, b, i === 1, i === 1, draw)) },
    steady: steady(config, eg),
  }));
}

/** Blocks of magnitudes of one exponent, few of them different, and those in a bit or two: each comparison comes down to a bit. */
function nearBlocks(config: OpalQuantizeConfig, draw: Random): StreamScenario[] {
  return Array.from({ length: NEAR_SCENARIOS }, (_, index) => {
    const blocks = Array.from({ length: RANDOM_BLOCKS }, () => {
      const base = (draw.between(1, 253) << 7) | draw.between(0, 127);
      const others = [0, 1, 2].map(() => base ^ (1 << draw.between(0, 9)));
      return Array.from(
        { length: config.blockSize },
        () => draw.pick([base, base, ...others]) | (draw.oneIn(2) ? 0x8000 : 0),
      );
    });
    return {
      name: `near magnitudes ${index}`,
      traffic: { s_axis: blocks.flatMap((b) => beats(config, b, draw.oneIn(2), draw.oneIn(2), draw)) },
      steady: steady(config, draw.between(-8, 24)),
      flows: 2,
    };
  });
}

/** A run that stops within a block: what came before has its records, the rest none. */
function unfinished(config: OpalQuantizeConfig, draw: Random): StreamScenario[] {
  if (config.lanes === config.blockSize) return [];
  const all = [0, 1].flatMap(() => beats(config, randomBlock(draw, config.blockSize), false, true, draw));
  return [{ name: 'unfinished block', traffic: { s_axis: all.slice(0, -1) }, steady: steady(config, 0) }];
}

function randomBlocks(config: OpalQuantizeConfig, index: number, draw: Random): StreamScenario {
  const blocks = Array.from({ length: RANDOM_BLOCKS }, () => randomBlock(draw, config.blockSize));
  return {
    name: `random blocks ${index}`,
    traffic: { s_axis: blocks.flatMap((b) => beats(config, b, draw.oneIn(2), draw.oneIn(2), draw)) },
    steady: steady(config, draw.oneIn(8) ? draw.between(-128, 127) : draw.between(-8, 24)),
  };
}

/** Ties, zeros, giants, denormals, NaN and infinities in every lane, every distance of the window; then random blocks. */
export const scenarios: Scenarios<OpalQuantizeConfig, StreamScenario> = (config, seed, count) => {
  const draw = random(seed);
  const precisions = config.wideBits === undefined ? [false] : [false, true];
  return [
    ...precisions.flatMap((wide) => corners(config, wide, draw)),
    ...tensorExponents(config, draw),
    ...unfinished(config, draw),
    ...Array.from({ length: count }, (_, i) => randomBlocks(config, i, draw)),
    ...nearBlocks(config, random(seed + 1)),
  ];
};
