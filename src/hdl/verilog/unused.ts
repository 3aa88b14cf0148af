import type { VExpr, VItem } from './ast.ts';

/** Declared values of which something may be left unread: identifier, printed width, mask of the bits that are read. */
export interface Readable {
  readonly name: string;
  readonly width: number;
  readonly read: bigint;
}

/** Bits that nothing reads, collected under a name that says so, which lint tools understand. */
export function unusedBits(values: readonly Readable[], name: () => string): VItem[] {
  const parts = values.flatMap(({ name: id, width, read }) =>
    gaps(read, width).map(([high, low]): VExpr => {
      if (width === 1) return { kind: 'id', name: id };
      return high === low ? { kind: 'index', name: id, at: low } : { kind: 'part', name: id, high, low };
    }),
  );
  return parts.length === 0 ? [] : [sink(name(), parts)];
}

/** A net that reads values and is 0 whatever they are. */
export const sink = (name: string, parts: readonly VExpr[]): VItem => ({
  kind: 'net',
  reg: false,
  type: { width: 1, signed: false },
  name,
  value: {
    kind: 'unary',
    op: '&',
    a: { kind: 'concat', parts: [{ kind: 'literal', width: 1, value: 0n, signed: false }, ...parts] },
  },
});

/** Ranges of zero bits below `width`, high to low. */
function gaps(mask: bigint, width: number): [number, number][] {
  const list: [number, number][] = [];
  for (let bit = width - 1; bit >= 0; bit--) {
    if ((mask >> BigInt(bit)) & 1n) continue;
    const last = list.at(-1);
    if (last !== undefined && last[1] === bit + 1) last[1] = bit;
    else list.push([bit, bit]);
  }
  return list;
}
