import type { QueryPlan } from './core.ts';
import { drawnCourse, floatOf, type ProbedCore, planOf } from './core_probes.ts';
import { bf16Bits, numberOf } from './core_steer.ts';
import type { Random } from './random.ts';

/**
 * A query whose scores come out at the end of their range, from either side of it and all of one sign: one that is let through
 * where it should have stopped is a score of the other sign.
 */
export function limitProbe(draw: Random, core: ProbedCore): QueryPlan {
  const { rowLength, fractionBits, scoreBits } = core.numbers.shape;
  const course = drawnCourse(draw, core);
  const limit = 2 ** (scoreBits - 1 - fractionBits);
  const sign = draw.oneIn(2) ? -1 : 1;
  const highest = draw.between(0, rowLength - 1);
  const scales = course.sums.map((sum, row) => {
    const x = numberOf(sum);
    if (x === 0 || !Number.isFinite(x)) return bf16Bits(1);
    // One row at least is about the limit; the others are there too, or a little nearer to zero.
    const isAtLimit = row === highest || draw.oneIn(2);
    const goal = sign * limit * (isAtLimit ? 1 : 1 - 2 ** -draw.between(5, 9));
    // Codes are truncated: the next one is the first beyond it.
    return bf16Bits(goal / x) + BigInt(draw.between(0, draw.pick([1, 1, 4])));
  });
  const least = -(2 ** (scoreBits - 1));
  const scores = course.sums.map((sum, row) => {
    const units = Math.round(numberOf(sum) * floatOf(scales[row] ?? 0n) * 2 ** fractionBits) || 0;
    return BigInt(Math.max(least, Math.min(-least - 1, units)));
  });
  return planOf(course, {
    scales,
    takesPart: scores.map(() => true),
    values: core.showing(draw, core.weigh(scores)),
  });
}
