import { type Builder, type Design, module, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';

/** a > b, unsigned. A selection compares many pairs, so each comparison is small before it is fast. */
export const exceeds = (h: Builder, name: string, a: Signal<'u'>, b: Signal<'u'>): Signal<'u'> =>
  h.instance(name, comparator(a.width), { a, b }).over.named(name.replace(/^compare_/, ''));

/** From the lowest bit up: a bit that differs decides, and equal bits pass on what those below decided. */
const comparator = (width: number) =>
  module(
    `opal_exceeds_${width}`,
    { a: uin(width), b: uin(width), over: uout(1) },
    (_, { a, b }) => {
      let over = a.bit(0).and(b.bit(0).not()).named('over_0');
      for (let i = 1; i < width; i++) {
        const [x, notY] = [a.bit(i), b.bit(i).not()];
        over = x.and(notY).or(x.or(notY).and(over)).named(`over_${i}`);
      }
      return { over };
    },
    { summary: 'whether one unsigned number is greater than another, bit by bit' },
  ) satisfies Design;
