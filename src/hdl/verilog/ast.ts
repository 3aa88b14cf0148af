/** Verilog as a tree, between the design and the text. Integers may be polynomials in parameters and loop indices. */

/** Sum of `coefficient * product of symbols`; the empty product is the constant term. */
export interface Poly {
  readonly terms: readonly { readonly symbols: readonly string[]; readonly coefficient: number }[];
}

export type Int = number | Poly;

export type VExpr =
  | { readonly kind: 'id'; readonly name: string }
  | { readonly kind: 'index'; readonly name: string; readonly at: Int }
  | { readonly kind: 'part'; readonly name: string; readonly high: Int; readonly low: Int }
  | { readonly kind: 'literal'; readonly width: Int; readonly value: bigint; readonly signed: boolean }
  | { readonly kind: 'concat'; readonly parts: readonly VExpr[] }
  | { readonly kind: 'repeat'; readonly count: Int; readonly part: VExpr }
  | { readonly kind: 'unary'; readonly op: string; readonly a: VExpr }
  | { readonly kind: 'binary'; readonly op: string; readonly a: VExpr; readonly b: VExpr }
  | {
      readonly kind: 'conditional';
      readonly condition: VExpr;
      readonly whenTrue: VExpr;
      readonly whenFalse: VExpr;
    }
  | { readonly kind: 'call'; readonly name: '$signed' | '$unsigned'; readonly a: VExpr };

export interface VNetType {
  readonly width: Int;
  readonly signed: boolean;
}

export type VItem =
  | {
      readonly kind: 'net';
      readonly reg: boolean;
      readonly type: VNetType;
      readonly name: string;
      readonly value: VExpr | null;
    }
  | { readonly kind: 'assign'; readonly target: VExpr; readonly value: VExpr }
  | {
      readonly kind: 'registers';
      readonly clock: string;
      readonly reset: VExpr | null;
      readonly enable: VExpr | null;
      readonly loads: readonly { readonly name: string; readonly init: VExpr; readonly next: VExpr }[];
    }
  | {
      readonly kind: 'case';
      readonly name: string;
      readonly subject: VExpr;
      readonly arms: readonly { readonly label: VExpr; readonly value: VExpr }[];
      readonly otherwise: VExpr;
    }
  | {
      /** `name` = sum of `count` lanes of `from`, each `lane` bits wide, extended to the width of `name`. */
      readonly kind: 'sum';
      readonly name: string;
      /** False where the sum is an output port. */
      readonly declares: boolean;
      readonly type: VNetType;
      readonly from: string;
      readonly lane: Int;
      readonly count: Int;
      readonly index: string;
      /** Variable that holds one extended lane, where zeros of parametric number go before it. */
      readonly term?: string;
    }
  | {
      /** `name` = `value`, `low` bits wide, with zeros above. */
      readonly kind: 'widen';
      readonly name: string;
      readonly type: VNetType;
      readonly value: VExpr;
      readonly low: Int;
    }
  | {
      readonly kind: 'instance';
      readonly module: string;
      readonly name: string;
      readonly connections: readonly { readonly port: string; readonly value: VExpr }[];
    }
  | {
      readonly kind: 'generate';
      readonly index: string;
      readonly count: Int;
      readonly label: string;
      readonly items: readonly VItem[];
    }
  | { readonly kind: 'comment'; readonly text: string };

export interface VPort {
  readonly direction: 'input' | 'output';
  readonly reg: boolean;
  readonly type: VNetType;
  readonly name: string;
}

export interface VModule {
  readonly name: string;
  readonly ports: readonly VPort[];
  readonly items: readonly VItem[];
}

const monomial = (symbols: readonly string[]): string => [...symbols].sort().join('*');

/** Adds like terms, drops zeros, and returns a plain number where no symbol is left. */
export function poly(
  terms: readonly { readonly symbols: readonly string[]; readonly coefficient: number }[],
): Int {
  const sums = new Map<string, { symbols: readonly string[]; coefficient: number }>();
  for (const { symbols, coefficient } of terms) {
    const key = monomial(symbols);
    const had = sums.get(key)?.coefficient ?? 0;
    sums.set(key, { symbols: [...symbols].sort(), coefficient: had + coefficient });
  }
  const kept = [...sums.entries()].filter(([, t]) => t.coefficient !== 0).sort(([a], [b]) => byDegree(a, b));
  if (kept.every(([key]) => key === '')) return kept[0]?.[1].coefficient ?? 0;
  return { terms: kept.map(([, t]) => t) };
}

/** Higher degree first, the constant last. */
function byDegree(a: string, b: string): number {
  const degree = (key: string): number => (key === '' ? 0 : key.split('*').length);
  return degree(b) - degree(a) || (a < b ? -1 : 1);
}

export const termsOf = (value: Int): Poly['terms'] =>
  typeof value === 'number' ? [{ symbols: [], coefficient: value }] : value.terms;

export const plus = (a: Int, b: Int): Int => poly([...termsOf(a), ...termsOf(b)]);
export const minus = (a: Int, b: Int): Int =>
  poly([...termsOf(a), ...termsOf(b).map((t) => ({ ...t, coefficient: -t.coefficient }))]);
export const times = (a: Int, b: Int): Int =>
  poly(
    termsOf(a).flatMap((x) =>
      termsOf(b).map((y) => ({
        symbols: [...x.symbols, ...y.symbols],
        coefficient: x.coefficient * y.coefficient,
      })),
    ),
  );
export const symbol = (name: string): Int => poly([{ symbols: [name], coefficient: 1 }]);
export const isConstant = (value: Int): value is number => typeof value === 'number';
