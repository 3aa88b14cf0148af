import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { indexBits } from '../../../spec/lib/opal.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { isDint } from '../../../spec/lib/weights.ts';
import { type OpalDotConfig, opalDotProductBits, sharesTree } from '../../../spec/opal_dot.ts';
import { input, unsignedInput } from '../config.ts';
import { signal, xor } from '../logic.ts';
import { recodeRows } from '../rows.ts';
import { align, SIGNIFICAND_BITS, windowStart } from './dot_align.ts';
import { elementLanes, partnerOf, raised } from './dot_lanes.ts';
import { multiplyMagnitudes, outlierRange, outlierRecoding, productBits } from './dot_outlier.ts';
import { pairLanes, pairSumBits, pairSums } from './dot_pair_sums.ts';
import { multiplesOf, placeCoarse, shiftFine } from './dot_place.ts';
import { groupDecoder, groupPlanes, groupsOf, laneMultiplexer } from './dot_route.ts';
import { type ShiftedOutlier, sumOfBlock } from './dot_sum.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Bits of a significand behind the shift by less than 8. */
const FINE_WIDTH = SIGNIFICAND_BITS + 7;
const MULTIPLES = Math.floor(outlierRange.greatest / 8) + 1;

/** Integer weights choose from sums of pairs; dINT weights are recoded row by row. */
const choosesPairs = (config: OpalDotConfig): boolean => !isDint(partnerOf(config));

/** Where an outlier's weight stands, as a row of weights is told. */
function pointerBits({ routing, blockSize }: OpalDotConfig): number {
  if (routing === 'mux') return indexBits(blockSize);
  if (routing === 'external') return 0;
  const { members, groups } = groupsOf(blockSize);
  return members + groups;
}

/** Ports of one row: its weights, and what is the same for all rows. */
function rowPorts(config: OpalDotConfig): PortShapes {
  const { blockSize, outliers, elementBits, routing } = config;
  const { weightBits } = partnerOf(config);
  const shared = sharesTree(config) ? outliers : 0;
  return {
    w: uin(blockSize * weightBits),
    ...(shared > 0 && routing === 'external' ? { wo: uin(shared * weightBits) } : {}),
    q: uin(blockSize * elementBits),
    ...(choosesPairs(config) ? { sums: uin((blockSize / 2) * pairSumBits(config)) } : {}),
    ...(shared > 0
      ? {
          negative: uin(shared),
          magnitude: uin(shared * FINE_WIDTH),
          multiple: uin(shared * MULTIPLES),
          ...(routing === 'external' ? {} : { pointer: uin(shared * pointerBits(config)) }),
        }
      : {}),
    p: uout(opalDotProductBits(config)),
  };
}

/** All rows' sums, row 0 lowest. */
export function sumsOfRows(h: Builder, name: string, config: OpalDotConfig, inputs: Inputs): Signal<'u'> {
  const { rows, blockSize, outliers, routing } = config;
  const { weightBits } = partnerOf(config);
  const q = unsignedInput(inputs, 'q');
  const w = unsignedInput(inputs, 'w');
  const row = rowModule(`${name}_row`, config);
  const shared = {
    q,
    ...(choosesPairs(config) ? { sums: pairSums(h, config, q) } : {}),
    ...(sharesTree(config) ? preparedOutliers(h, config, inputs) : {}),
  };
  const external = sharesTree(config) && routing === 'external' ? unsignedInput(inputs, 'wo') : null;
  const sums = Array.from({ length: rows }, (_, i) => {
    const own = external === null ? {} : { wo: external.lane(i, outliers * weightBits) };
    const made = h.instance(`weight_row${i}`, row, {
      w: w.lane(i, blockSize * weightBits),
      ...own,
      ...shared,
    });
    return unsignedInput(made, 'p');
  });
  return packed(h, sums);
}

/** Everything about the outliers that no weight decides. */
function preparedOutliers(h: Builder, config: OpalDotConfig, inputs: Inputs): Record<string, Signal<'u'>> {
  const { outliers, blockSize, routing } = config;
  const x = unsignedInput(inputs, 'x');
  const start = windowStart(input(inputs, 'e').asSigned()).named('window_start');
  const made = Array.from({ length: outliers }, (_, i) =>
    h.scope(`outlier${i}`, () => {
      const { negative, magnitude, place, counts } = align(h, 'align', x.lane(i, 16), start);
      return {
        negative,
        magnitude: shiftFine(h, magnitude, place).named('fine'),
        // What does not count is placed nowhere.
        multiple: packed(
          h,
          multiplesOf(place, outlierRange).map((line) => line.and(counts)),
        ).named('multiples'),
      };
    }),
  );
  const pointers = routing === 'external' ? null : unsignedInput(inputs, 'idx');
  const pointerOf = (i: number, indices: Signal<'u'>): Signal<'u'> => {
    const index = indices.lane(i, indexBits(blockSize));
    const hot = h.instance(`decoder${i}`, groupDecoder(blockSize), { index });
    return h.concat(unsignedInput(hot, 'bank'), unsignedInput(hot, 'member')).named(`pointer${i}`);
  };
  const all = (values: readonly Signal<'u'>[], name: string): Signal<'u'> => {
    const joined = packed(h, values);
    return outliers === 1 ? joined : joined.named(name);
  };
  const pointer = (indices: Signal<'u'>) => ({
    pointer: all(
      made.map((_, i) => pointerOf(i, indices)),
      'pointers',
    ),
  });
  return {
    negative: all(
      made.map(({ negative }) => negative),
      'negative',
    ),
    magnitude: all(
      made.map(({ magnitude }) => magnitude),
      'magnitudes',
    ),
    multiple: all(
      made.map(({ multiple }) => multiple),
      'multiples',
    ),
    ...(pointers === null || routing === 'mux' ? {} : pointer(pointers)),
    ...(pointers !== null && routing === 'mux' ? { pointer: pointers } : {}),
  };
}

/** One row of weights times the block. */
const rowModule = (name: string, config: OpalDotConfig): Design =>
  module(
    name,
    rowPorts(config),
    (h, inputs) => {
      const w = unsignedInput(inputs, 'w');
      const q = unsignedInput(inputs, 'q');
      const minus = choosesPairs(config);
      const lanes = minus
        ? pairLanes(h, config, { q, sums: unsignedInput(inputs, 'sums'), w })
        : elementLanes(h, config, q, w);
      const shape = raised(lanes.shape, sharesTree(config) ? 9 - config.elementBits : 0);
      const values = sharesTree(config) ? rowOutliers(h, config, inputs, minus) : [];
      const outliers = values.length === 0 ? null : { values, stage: 0 };
      // A tree that adds up minus the sum, less one, holds its complement.
      const sum = sumOfBlock(h, name, config, { ...lanes, shape }, outliers, null, minus ? -1n : 0n);
      return { p: minus ? sum.asUnsigned().not() : sum.asUnsigned() };
    },
    { summary: 'one row of weights times a block whose elements and outliers were prepared for all rows' },
  );

/** The row's weights at the outliers, times them; with `minus` what is subtracted is added. */
function rowOutliers(h: Builder, config: OpalDotConfig, inputs: Inputs, minus: boolean): ShiftedOutlier[] {
  const weight = partnerOf(config);
  const of = (name: string, i: number, bits: number): Signal<'u'> =>
    unsignedInput(inputs, name).lane(i, bits);
  return Array.from({ length: config.outliers }, (_, i) =>
    h.scope(`outlier${i}`, () => {
      const code = rowWeight(h, config, inputs, i).named('weight_code');
      const rows = h.scope('weight', () => recodeRows(outlierRecoding(weight), code));
      const sign = signal(h, xor(rows.rows[0]?.negative ?? 0, of('negative', i, 1)));
      const negative = (minus ? sign.not() : sign).named('product_negative');
      const magnitude = of('magnitude', i, FINE_WIDTH);
      const product = h
        .scope('product', () => multiplyMagnitudes(h, rows, magnitude, productBits(weight, FINE_WIDTH)))
        .named('product');
      const lines = Array.from({ length: MULTIPLES }, (_, c) => of('multiple', i, MULTIPLES).bit(c));
      const shifted = placeCoarse(h, product, lines, outlierRange).named('shifted');
      const strip = h.concat(negative.not(), shifted.xor(h.repeat(negative, shifted.width)));
      return { strip: strip.named('strip'), minus: negative, column: 0 };
    }),
  );
}

/** The row's weight in the lane of an outlier. */
function rowWeight(h: Builder, config: OpalDotConfig, inputs: Inputs, i: number): Signal<'u'> {
  const { blockSize: lanes, routing } = config;
  const { weightBits: bits } = partnerOf(config);
  if (routing === 'external') return unsignedInput(inputs, 'wo').lane(i, bits);
  const all = unsignedInput(inputs, 'w');
  const pointer = unsignedInput(inputs, 'pointer').lane(i, pointerBits(config));
  if (routing === 'mux') {
    const chosen = h.instance('mux', laneMultiplexer({ lanes, bits }), { lanes: all, index: pointer });
    return unsignedInput(chosen, 'lane');
  }
  const { members } = groupsOf(lanes);
  const lines = { member: pointer.trunc(members), bank: pointer.slice(pointer.width - 1, members) };
  return unsignedInput(h.instance('planes', groupPlanes({ lanes, bits }), { lanes: all, ...lines }), 'lane');
}

function packed(h: Builder, values: readonly Signal<'u'>[]): Signal<'u'> {
  const [top, ...rest] = values.toReversed();
  if (top === undefined) throw new RangeError('nothing to pack');
  return h.concat(top, ...rest);
}
