import { type Int, poly, termsOf } from './ast.ts';

/** One elaboration's setting of every symbol. */
export type Point = Readonly<Record<string, number>>;

/** Why several trees are not instances of one tree. */
export class Disagreement extends Error {}

/**
 * The one tree of which all given trees are instances: equal everywhere but in integers, and every integer an affine
 * function of the symbols that holds at every point. Throws `Disagreement` where there is none.
 */
export function unify<T>(trees: readonly T[], points: readonly Point[], symbols: readonly string[]): T {
  return merge(trees, points, symbols, '') as T;
}

function merge(
  values: readonly unknown[],
  points: readonly Point[],
  symbols: readonly string[],
  path: string,
): unknown {
  const [first] = values;
  if (values.every(isInt)) return fitInteger(values, points, symbols, path);
  if (Array.isArray(first)) {
    const lists = values.map((v) => (Array.isArray(v) ? (v as unknown[]) : []));
    if (lists.some((l) => l.length !== first.length))
      throw new Disagreement(`${path}: lists of different lengths`);
    return first.map((_, i) =>
      merge(
        lists.map((l) => l[i]),
        points,
        symbols,
        `${path}[${i}]`,
      ),
    );
  }
  if (isRecord(first)) {
    const keys = Object.keys(first);
    const records = values.map((v) => {
      if (!isRecord(v) || Object.keys(v).length !== keys.length)
        throw new Disagreement(`${path}: different shapes`);
      return v;
    });
    return Object.fromEntries(
      keys.map((key) => [
        key,
        merge(
          records.map((r) => r[key]),
          points,
          symbols,
          path === '' ? key : `${path}.${key}`,
        ),
      ]),
    );
  }
  if (values.every((v) => v === first)) return first;
  throw new Disagreement(`${path}: ${values.map(String).join(', ')}`);
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isInt = (v: unknown): v is Int => typeof v === 'number' || (isRecord(v) && Array.isArray(v.terms));

/** Fits every coefficient of integers that may already be polynomials in inner indices. */
function fitInteger(
  values: readonly Int[],
  points: readonly Point[],
  symbols: readonly string[],
  path: string,
): Int {
  const inner = new Map<string, readonly string[]>();
  for (const value of values) for (const t of termsOf(value)) inner.set(t.symbols.join('*'), t.symbols);
  return poly(
    [...inner].flatMap(([key, innerSymbols]) => {
      const numbers = values.map(
        (v) => termsOf(v).find((t) => t.symbols.join('*') === key)?.coefficient ?? 0,
      );
      return affine(numbers, points, symbols, path).map((t) => ({
        symbols: [...innerSymbols, ...t.symbols],
        coefficient: t.coefficient,
      }));
    }),
  );
}

function affine(
  numbers: readonly number[],
  points: readonly Point[],
  symbols: readonly string[],
  path: string,
): { symbols: readonly string[]; coefficient: number }[] {
  const [base = 0] = numbers;
  const [origin = {}] = points;
  if (numbers.every((n) => n === base)) return [{ symbols: [], coefficient: base }];
  const slopes = symbols.map((s) => slope(numbers, points, symbols, s));
  const constant = base - slopes.reduce((sum, k, i) => sum + k * (origin[symbols[i] ?? ''] ?? 0), 0);
  points.forEach((point, i) => {
    const value = slopes.reduce((sum, k, j) => sum + k * (point[symbols[j] ?? ''] ?? 0), constant);
    if (value !== numbers[i] || !slopes.every(Number.isInteger))
      throw new Disagreement(`${path}: ${numbers.join(', ')} is not affine in ${symbols.join(', ')}`);
  });
  return [
    { symbols: [], coefficient: constant },
    ...slopes.map((k, i) => ({ symbols: [symbols[i] ?? ''], coefficient: k })),
  ];
}

/** Slope along one symbol, from two points that differ in nothing else. */
function slope(
  numbers: readonly number[],
  points: readonly Point[],
  symbols: readonly string[],
  name: string,
): number {
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) {
      const [p, q] = [points[i] ?? {}, points[j] ?? {}];
      const run = (q[name] ?? 0) - (p[name] ?? 0);
      const alone = symbols.every((s) => s === name || p[s] === q[s]);
      if (run !== 0 && alone) return ((numbers[j] ?? 0) - (numbers[i] ?? 0)) / run;
    }
  return 0;
}
