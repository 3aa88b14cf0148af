import { module } from '../../hdl/index.ts';
import { uin, uout } from '../../spec/lib/port.ts';

/** Names that the cell maps of a library bind to its own adders. */
export const FULL_ADDER = 'subbyte_full_adder';
export const HALF_ADDER = 'subbyte_half_adder';

/** Three bits to their two-bit sum. Plain logic here; a library's map replaces it by a cell. */
export const fullAdder = module(
  FULL_ADDER,
  { a: uin(1), b: uin(1), ci: uin(1), s: uout(1), co: uout(1) },
  (_, { a, b, ci }) => {
    const half = a.xor(b).named('half');
    return { s: half.xor(ci), co: a.and(b).or(half.and(ci)) };
  },
  { summary: 'three bits to their two-bit sum', latency: 0 },
);

/** Two bits to their two-bit sum. */
export const halfAdder = module(
  HALF_ADDER,
  { a: uin(1), b: uin(1), s: uout(1), co: uout(1) },
  (_, { a, b }) => ({ s: a.xor(b), co: a.and(b) }),
  { summary: 'two bits to their two-bit sum', latency: 0 },
);
