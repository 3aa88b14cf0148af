import type { Adder } from '../../spec/lib/architecture.ts';
import { and, type Bit, named, or, xor } from './logic.ts';

/** Combining steps of a parallel-prefix network: at each level, column `to` takes what column `from` has gathered. */
export type PrefixLevel = readonly { readonly to: number; readonly from: number }[];

/** Levels of the network over `width` columns. Sources: Brent and Kung 1982, Sklansky 1960, Kogge and Stone 1973. */
export function prefixLevels(kind: Exclude<Adder, 'ripple'>, width: number): readonly PrefixLevel[] {
  const columns = Array.from({ length: width }, (_, i) => i);
  const levels: PrefixLevel[] = [];
  if (kind === 'kogge_stone')
    for (let d = 1; d < width; d *= 2)
      levels.push(columns.filter((i) => i >= d).map((to) => ({ to, from: to - d })));
  if (kind === 'sklansky')
    for (let d = 1; d < width; d *= 2)
      levels.push(
        columns.filter((i) => (i & d) !== 0).map((to) => ({ to, from: Math.floor(to / d) * d - 1 })),
      );
  if (kind === 'brent_kung') {
    let d = 1;
    for (; d < width; d *= 2) {
      const step = 2 * d;
      levels.push(columns.filter((i) => i % step === step - 1).map((to) => ({ to, from: to - step / 2 })));
    }
    for (d /= 2; d >= 1; d /= 2) {
      const step = 2 * d;
      levels.push(columns.filter((i) => i >= step && i % step === d - 1).map((to) => ({ to, from: to - d })));
    }
  }
  return levels.filter((level) => level.length > 0);
}

/**
 * Adds two rows of at most one bit each per column, modulo 2^width. Nets are `g_cC_lL` (carry generated up to column C
 * after level L) and `p_cC_lL` (carry passed on).
 */
export function prefixAdd(rows: readonly (readonly [Bit, Bit])[], kind: Exclude<Adder, 'ripple'>): Bit[] {
  const half = rows.map(([a, b], c) => nameNew(xor(a, b), [a, b], `half_c${c}`));
  const g: Bit[] = rows.map(([a, b], c) => nameNew(and(a, b), [a, b], `g_c${c}_l0`));
  const p: Bit[] = [...half];
  // The carry out of the top column leaves the sum.
  const levels = prefixLevels(kind, rows.length - 1);
  const needed = neededSteps(levels, rows.length - 1);
  levels.forEach((level, l) => {
    const [oldG, oldP] = [[...g], [...p]];
    level.forEach(({ to, from }, i) => {
      const [gTo, pTo, gFrom, pFrom] = [oldG[to] ?? 0, oldP[to] ?? 0, oldG[from] ?? 0, oldP[from] ?? 0];
      const pass = needed[l]?.[i]?.pass === true;
      g[to] = nameNew(or(gTo, and(pTo, gFrom)), [gTo], `g_c${to}_l${l + 1}`);
      if (pass) p[to] = nameNew(and(pTo, pFrom), [pTo, pFrom], `p_c${to}_l${l + 1}`);
    });
  });
  return half.map((bit, c) => xor(bit, c === 0 ? 0 : (g[c - 1] ?? 0)));
}

/** Names what is new; a bit handed through keeps its name. */
function nameNew(bit: Bit, had: readonly Bit[], wish: string): Bit {
  return had.includes(bit) ? bit : named(bit, wish);
}

/** Which steps' pass signals a later step reads; the others would be logic without a reader. */
function neededSteps(levels: readonly PrefixLevel[], width: number): { pass: boolean }[][] {
  const wanted = new Array<boolean>(width).fill(false);
  const result = levels.map((level) => level.map(() => ({ pass: false })));
  for (let l = levels.length - 1; l >= 0; l--) {
    const level = levels[l] ?? [];
    const mark: { column: number; value: boolean }[] = [];
    level.forEach(({ to, from }, i) => {
      const step = result[l]?.[i];
      if (step !== undefined) step.pass = wanted[to] ?? false;
      // Every step reads its own pass signal; the other's only when its own result is read again.
      if (wanted[to] === true) mark.push({ column: from, value: true });
      mark.push({ column: to, value: true });
    });
    for (const { column, value } of mark) wanted[column] = value;
  }
  return result;
}
