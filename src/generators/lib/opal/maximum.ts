import type { Builder, Signal } from '../../../hdl/index.ts';

/** The larger of two unsigned values. */
export const larger = (h: Builder, a: Signal<'u'>, b: Signal<'u'>): Signal<'u'> => h.mux(b.gt(a), b, a);

/** The largest of unsigned values of one width, by a balanced tree; its nets are `<name>_<level>_<place>`. */
export function maximum(h: Builder, values: readonly Signal<'u'>[], name: string): Signal<'u'> {
  let level = values;
  for (let depth = 0; level.length > 1; depth++) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const [a, b] = [level[2 * i], level[2 * i + 1]];
      if (a === undefined) throw new RangeError('a pair has a first value');
      return b === undefined ? a : larger(h, a, b).named(`${name}_${depth}_${i}`);
    });
  }
  const [only] = level;
  if (only === undefined) throw new RangeError('no values to compare');
  return only;
}
