import { type OpalQuantizeConfig, opalQuantizeRecord } from '../spec/opal_quantize.ts';
import type { Values } from './lib/golden.ts';
import { input, unpack } from './lib/lanes.ts';
import { quantizeOpalBlock } from './lib/opal_block.ts';
import { packOpalRecord } from './lib/opal_record.ts';
import type { Beat, StreamGolden } from './lib/stream.ts';

/** The record of one block's beats. */
function record(config: OpalQuantizeConfig, beats: readonly Beat[], steady: Values): Beat {
  const { lanes, elementBits, wideBits, outliers, window, twoLevel } = config;
  const codes = beats.flatMap(({ data }) => unpack(data, 16, lanes));
  const user = beats[0]?.user ?? 0n;
  const bits = wideBits !== undefined && user === 1n ? wideBits : elementBits;
  const tensorExponent = twoLevel ? Number(input(steady, 'eg')) : null;
  const block = quantizeOpalBlock(codes, { outliers, bits, window, tensorExponent });
  return {
    data: packOpalRecord(opalQuantizeRecord(config), block, (wideBits ?? elementBits) - bits),
    last: beats.at(-1)?.last ?? false,
    ...(wideBits === undefined ? {} : { user }),
  };
}

/** One record for every k / lanes beats; beats of a block that never ended make none. */
export const golden: StreamGolden<OpalQuantizeConfig> = (config) => ({
  run(traffic, steady) {
    const beats = traffic.s_axis ?? [];
    const perBlock = config.blockSize / config.lanes;
    const blocks = Array.from({ length: Math.floor(beats.length / perBlock) }, (_, i) =>
      beats.slice(i * perBlock, (i + 1) * perBlock),
    );
    return { m_axis: blocks.map((block) => record(config, block, steady)) };
  },
});
