import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { unsignedInput } from '../config.ts';
import {
  type Choice,
  EXPONENT_BITS,
  exponentOf,
  type Leaders,
  magnitudeOf,
  packed,
  pick,
  unpacked,
} from './candidate.ts';
import { exceeds } from './exceeds.ts';

export interface GroupShape {
  /** Values of the group. */
  readonly count: number;
  /** Bits of one value. */
  readonly width: number;
  /** How many are wanted at most. */
  readonly keep: number;
}

/** Whether another value of the group stands above one: a comparison, or its opposite. */
interface Above {
  readonly comparison: Signal<'u'>;
  readonly inverted: boolean;
}

const literal = ({ comparison, inverted }: Above, wanted: boolean): Signal<'u'> =>
  wanted === inverted ? comparison.not() : comparison;

/** Ways in which exactly `count` of `places` hold, as rows of true and false. */
function ways(places: number, count: number): readonly (readonly boolean[])[] {
  if (count < 0 || count > places) return [];
  if (places === 0) return [[]];
  return [true, false].flatMap((first) =>
    ways(places - 1, first ? count - 1 : count).map((others) => [first, ...others]),
  );
}

/** Exactly `count` of the conditions hold, as a sum of products: groups are small. */
function exactly(conditions: readonly Above[], count: number): Signal<'u'> {
  const products = ways(conditions.length, count).map((way) =>
    conditions
      .map((condition, i) => literal(condition, way[i] === true))
      .reduce((product, factor) => product.and(factor)),
  );
  return products.reduce((sum, product) => sum.or(product));
}

/** For every value, whether each other one stands above it: all pairs are compared at once. */
function comparisons(h: Builder, values: readonly Signal<'u'>[]): Above[][] {
  const over = values.map((low, i) =>
    values.map((high, j) =>
      j > i ? exceeds(h, `compare_value_${j}_over_${i}`, magnitudeOf(high), magnitudeOf(low)) : undefined,
    ),
  );
  return values.map((_, i) =>
    values.flatMap((__, j): Above[] => {
      // Of equal magnitudes the lower lane is the larger: a later value must be strictly greater.
      const [later, earlier] = [over[i]?.[j], over[j]?.[i]];
      if (later !== undefined) return [{ comparison: later, inverted: false }];
      return earlier === undefined ? [] : [{ comparison: earlier, inverted: true }];
    }),
  );
}

/** Sorts a group by ranking: every pair is compared at once. `values` -> `leaders` and, when some are left over, `rest`. */
function groupModule(shape: GroupShape): Design {
  const { count, width, keep } = shape;
  const kept = Math.min(count, keep);
  const ports: PortShapes = {
    values: uin(count * width),
    leaders: uout(kept * width),
    ...(count > keep ? { rest: uout(EXPONENT_BITS) } : {}),
  };
  const name = `opal_sort_${count}_keep_${kept}_u${width}`;
  return module(
    name,
    ports,
    (h, inputs) => {
      const values = unpacked(unsignedInput(inputs, 'values'), count);
      const above = comparisons(h, values);
      const ranked = (r: number, read: (word: Signal<'u'>) => Signal<'u'>): Signal<'u'> => {
        const suffix = read === exponentOf ? 'left_over' : `at_${r}`;
        const choices = values.map(
          (word, i): Choice => ({
            when: exactly(above[i] ?? [], r).named(`value_${i}_${suffix}`),
            value: read(word),
          }),
        );
        return pick(h, choices);
      };
      const leaders = packed(
        h,
        Array.from({ length: kept }, (_, r) => ranked(r, (word) => word)),
      );
      return { leaders, ...(count > keep ? { rest: ranked(keep, exponentOf) } : {}) };
    },
    { summary: `the ${kept} largest of ${count} values in order, ranked by all comparisons at once` },
  );
}

/** The leaders of a few values, by ranking. One value needs no hardware. */
export function sortGroup(h: Builder, name: string, values: readonly Signal<'u'>[], keep: number): Leaders {
  const [first] = values;
  if (first === undefined) throw new RangeError('an empty group has no largest value');
  if (values.length === 1) return { words: [first], rest: null };
  const shape = { count: values.length, width: first.width, keep };
  const outputs = h.instance(name, groupModule(shape), { values: packed(h, values) });
  return {
    words: unpacked(unsignedInput(outputs, 'leaders'), Math.min(values.length, keep)),
    rest: values.length > keep ? unsignedInput(outputs, 'rest') : null,
  };
}
