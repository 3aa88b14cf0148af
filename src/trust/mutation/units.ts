import type { MutationScore } from '../evidence.ts';

/** What every unit has to reach. */
export const leastScore = 0.99;

/** All configurations of a unit together. */
export interface UnitScore {
  readonly unit: string;
  readonly modules: number;
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  /** Known to change nothing in any legal use, which is not proved. */
  readonly explained: number;
  readonly survivors: number;
  /** killed / (killed + survivors); 1 when there is nothing to kill. */
  readonly score: number;
}

/** Adds up modules by unit, in the order in which the units come. */
export function unitScores(
  scores: readonly { readonly unit: string; readonly score: MutationScore }[],
): UnitScore[] {
  return [...new Set(scores.map(({ unit }) => unit))].map((unit) => {
    const own = scores.filter((one) => one.unit === unit).map(({ score }) => score);
    const total = (count: (score: MutationScore) => number): number =>
      own.reduce((sum, score) => sum + count(score), 0);
    const mutants = total((score) => score.mutants);
    const killed = total((score) => score.killed);
    const equivalent = total((score) => score.equivalent);
    const survivors = total((score) => score.survivors.length);
    return {
      unit,
      modules: own.length,
      mutants,
      killed,
      equivalent,
      explained: total(({ explained }) => explained.length),
      survivors,
      score: killed + survivors === 0 ? 1 : killed / (killed + survivors),
    };
  });
}
