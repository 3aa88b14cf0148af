import { type Builder, type Design, module, type Signal } from '../../../hdl/index.ts';
import { indexBits } from '../../../spec/lib/opal.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { unsignedInput } from '../config.ts';
import { bitsOf } from '../logic.ts';

/** Lanes to choose from, and bits of each. */
export interface LaneChoice {
  readonly lanes: number;
  readonly bits: number;
}

/** Lanes of a packed vector. */
const lanesOf = (packed: Signal<'u'>, { lanes, bits }: LaneChoice): Signal<'u'>[] =>
  Array.from({ length: lanes }, (_, i) => packed.lane(i, bits));

const anyOf = (terms: readonly Signal<'u'>[]): Signal<'u'> => terms.reduce((sum, term) => sum.or(term));

/** One lane by its index through a binary tree of multiplexers, lowest index bit first: `lanes`, `index` -> `lane`. */
export function laneMultiplexer(choice: LaneChoice): Design {
  const { lanes, bits } = choice;
  const ports = { lanes: uin(lanes * bits), index: uin(indexBits(lanes)), lane: uout(bits) };
  return module(
    `opal_mux_${lanes}x${bits}`,
    ports,
    (h, { lanes: packed, index }) => {
      let level = lanesOf(packed, choice);
      bitsOf(index).forEach((bit, depth) => {
        level = halve(level, (low, high, i) => h.mux(bit, high, low).named(`level${depth}_${i}`));
      });
      const [lane] = level;
      if (lane === undefined) throw new Error('no lanes to choose from');
      return { lane };
    },
    { summary: 'one of many lanes by its index: a tree of multiplexers' },
  );
}

/** Joins neighbours; one without a neighbour stays. */
function halve(
  level: readonly Signal<'u'>[],
  join: (low: Signal<'u'>, high: Signal<'u'>, i: number) => Signal<'u'>,
): Signal<'u'>[] {
  return Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
    const [low, high] = [level[2 * i], level[2 * i + 1]];
    if (low === undefined) throw new Error('a level has a lane for each of its pairs');
    return high === undefined ? low : join(low, high, i);
  });
}

/** Index bits that choose within a group; the others choose the group. */
const memberBits = (lanes: number): number => Math.ceil(indexBits(lanes) / 2);

/** Lanes of a group, and groups. */
export function groupsOf(lanes: number): { readonly members: number; readonly groups: number } {
  const members = Math.min(lanes, 2 ** memberBits(lanes));
  return { members, groups: Math.ceil(lanes / members) };
}

/** `count` lines, of which the one that `value` names is 1. */
function oneHot(value: Signal<'u'>, count: number): Signal<'u'>[] {
  const bits = bitsOf(value);
  return Array.from({ length: count }, (_, code) =>
    bits.map((bit, i) => (((code >> i) & 1) === 1 ? bit : bit.not())).reduce((a, b) => a.and(b)),
  );
}

const packed = (h: Builder, lines: readonly Signal<'u'>[]): Signal<'u'> => {
  const [top, ...rest] = lines.toReversed();
  if (top === undefined) throw new Error('nothing to pack');
  return h.concat(top, ...rest);
};

/** Decodes an index in two halves: `index` -> `member`, `bank`, one line of each 1. */
export function groupDecoder(lanes: number): Design {
  const { members, groups } = groupsOf(lanes);
  const ports = { index: uin(indexBits(lanes)), member: uout(members), bank: uout(groups) };
  return module(
    `opal_group_decoder_${lanes}`,
    ports,
    (h, { index }) => {
      const low = memberBits(lanes);
      return {
        member: packed(h, oneHot(index.slice(low - 1, 0), members)),
        bank: packed(h, oneHot(index.slice(index.width - 1, low), groups)),
      };
    },
    { summary: 'an index as one hot line within its group and one for the group' },
  );
}

/** The lane that two hot lines name, by AND and OR: `lanes`, `member`, `bank` -> `lane`. */
export function groupPlanes(choice: LaneChoice): Design {
  const { lanes, bits } = choice;
  const { members, groups } = groupsOf(lanes);
  const ports = { lanes: uin(lanes * bits), member: uin(members), bank: uin(groups), lane: uout(bits) };
  return module(
    `opal_group_planes_${lanes}x${bits}`,
    ports,
    (h, { lanes: all, member, bank }) => {
      const values = lanesOf(all, choice);
      const chosen = Array.from({ length: groups }, (_, g) => {
        const own = values.slice(g * members, (g + 1) * members);
        return anyOf(own.map((v, i) => v.and(h.repeat(member.bit(i), bits)))).named(`chosen_${g}`);
      });
      return { lane: anyOf(chosen.map((v, g) => v.and(h.repeat(bank.bit(g), bits)))) };
    },
    { summary: 'one of many lanes by hot lines: AND and OR within groups, then over them' },
  );
}

export interface RoutingConfig extends LaneChoice {
  /** Number of lanes chosen at once. */
  readonly choices: number;
  readonly routing: 'mux' | 'onehot';
}

/** The lanes that several indices name: `lanes`, `index` (packed) -> `chosen` (packed, in the order of the indices). */
export function routingModule(config: RoutingConfig): Design {
  const { lanes, bits, choices, routing } = config;
  const width = indexBits(lanes);
  const ports = { lanes: uin(lanes * bits), index: uin(choices * width), chosen: uout(choices * bits) };
  return module(
    `opal_routing_${routing}_${lanes}x${bits}_n${choices}`,
    ports,
    (h, { lanes: all, index }) => {
      const chosen = Array.from({ length: choices }, (_, i) =>
        choose(h, config, all, index.lane(i, width), i),
      );
      return { chosen: packed(h, chosen) };
    },
    { summary: 'brings the lanes that the outliers stand in to the outliers' },
  );
}

function choose(
  h: Builder,
  { routing, lanes, bits }: RoutingConfig,
  all: Signal<'u'>,
  index: Signal<'u'>,
  i: number,
): Signal<'u'> {
  if (routing === 'mux')
    return unsignedInput(
      h.instance(`mux${i}`, laneMultiplexer({ lanes, bits }), { lanes: all, index }),
      'lane',
    );
  const hot = h.instance(`decoder${i}`, groupDecoder(lanes), { index });
  const lines = { member: unsignedInput(hot, 'member'), bank: unsignedInput(hot, 'bank') };
  return unsignedInput(
    h.instance(`planes${i}`, groupPlanes({ lanes, bits }), { lanes: all, ...lines }),
    'lane',
  );
}
