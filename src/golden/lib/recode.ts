import type { RecodingConfig } from '../../spec/lib/recoding.ts';
import type { Golden } from './golden.ts';
import { input, pack, unpack } from './lanes.ts';
import { recoder } from './recoding.ts';

/** Recodes every lane by itself; combinational. */
export const recodeGolden: Golden<RecodingConfig & { readonly lanes: number }> = (config) => {
  const { layout, encode } = recoder(config);
  return {
    powerUp() {},
    step: (inputs) => {
      const codes = unpack(input(inputs, 'w'), config.weightBits, config.lanes);
      return { w_recoded: pack(codes.map(encode), layout.width) };
    },
  };
};
