import type { Score } from '../../golden/lib/softmax_row.ts';
import type { Random } from './random.ts';

/**
 * A product of a sum's 24 and a scale's 8 significant bits that is half a unit of a score, or half a unit and a single bit more or
 * less: one wrong bit anywhere in it turns the rounding round.
 */
export interface TiedProduct {
  /** At most 24 bits. */
  readonly significand: number;
  /** 128 .. 255. */
  readonly scale: number;
  /** Units of the product that make one of the result, as a binary logarithm. */
  readonly places: number;
}

const sumBits = 24;
const tries = 4000;

/** What a product is beside its tie: less, the tie itself, more. */
export type Beside = -1 | 0 | 1;

/** A product that is `units` + 1/2, or beside that by a single bit of its last places; null when none was found. */
export function tiedProduct(draw: Random, units: number, beside: Beside): TiedProduct | null {
  const doubled = 2 * units + 1;
  // An odd scale and a low bit use all of the sum's bits: what they add up to below the tie is zeros, by long carries.
  const isLong = beside !== 0 && !draw.oneIn(8);
  for (let turn = 0; turn < tries; turn++) {
    const scale = isLong ? 2 * draw.between(64, 127) + 1 : draw.between(128, 255);
    // As many places as the significand has room for, or a few less.
    const room = Math.floor(Math.log2((2 ** sumBits * scale) / doubled)) - draw.between(0, 2);
    if (room < 1) continue;
    const off = draw.between(0, isLong ? Math.min(6, room - 1) : room - 1);
    const product = doubled * 2 ** room + beside * 2 ** off;
    if (product % scale !== 0 || product / scale >= 2 ** sumBits) continue;
    return { significand: product / scale, scale, places: room + 1 };
  }
  return null;
}

/** Products of a given scale. */
export interface ScaledTies {
  /** 129 .. 255, odd. */
  readonly scale: number;
  /** Bits that a significand may have. */
  readonly bits: number;
  /** Least and greatest whole part. */
  readonly units: readonly [least: number, greatest: number];
  /** Places below the half; as many as there is room for, or a few less, where null. */
  readonly room: number | null;
}

/**
 * A significand whose product with the scale is a whole number of units and a half, or beside that by a single bit anywhere below
 * the half. The whole part follows from the bit: the product has to be a multiple of the scale.
 */
export function tiedSignificand(draw: Random, beside: Beside, ties: ScaledTies): number | null {
  const { scale, bits, units, room: fixed } = ties;
  const [least, greatest] = units;
  for (let turn = 0; turn < 32; turn++) {
    const most = Math.floor(Math.log2((2 ** bits * scale) / (2 * greatest + 1)));
    // All the bits there are more often than not, and the single one among the last of them.
    const room = fixed ?? Math.max(1, most - draw.pick([0, 0, 0, 1, 2, 3]));
    const off = draw.between(0, draw.oneIn(2) ? Math.min(4, room - 1) : room - 1);
    // 2 units + 1 = -beside * 2^(off - room), modulo the scale; 2 has the inverse (scale + 1) / 2.
    let wanted = beside === 0 ? 0 : (scale - beside) % scale;
    for (let i = off; i < room; i++) wanted = ((wanted * (scale + 1)) / 2) % scale;
    const residue = (((wanted + scale - 1) % scale) * ((scale + 1) / 2)) % scale;
    const first = least + ((((residue - least) % scale) + scale) % scale);
    const count = Math.floor((greatest - first) / scale) + 1;
    if (count < 1) continue;
    const whole = first + scale * draw.between(0, count - 1);
    const product = (2 * whole + 1) * 2 ** room + beside * 2 ** off;
    if (product > 0 && product % scale === 0 && product / scale < 2 ** bits) return product / scale;
  }
  return null;
}

/** A score between its neighbours. */
export interface EdgeScore {
  readonly score: number;
  /** Magnitude of the score that a product halfway lies above, the other one being a unit more; null where neither weighs more. */
  readonly below: number | null;
}

export interface EdgeShape {
  readonly rowLength: number;
  readonly scoreBits: number;
  readonly fractionBits: number;
}

const drawsOfScores = 8;

/**
 * Scores of which as many as possible stand beside a change of weights, each moved there beside the ones before; of any
 * magnitude, so that sums and scales meet at every distance.
 */
export function scoresAtEdges(
  draw: Random,
  shape: EdgeShape,
  weigh: (scores: readonly Score[]) => readonly bigint[],
): EdgeScore[] {
  let best: EdgeScore[] = [];
  let most = -1;
  for (let turn = 0; turn < drawsOfScores && most < shape.rowLength - 1; turn++) {
    const found = someAtEdges(draw, shape, weigh);
    const count = found.filter(({ below }) => below !== null).length;
    if (count > most) [best, most] = [found, count];
  }
  return best;
}

function someAtEdges(
  draw: Random,
  { rowLength, scoreBits, fractionBits }: EdgeShape,
  weigh: (scores: readonly Score[]) => readonly bigint[],
): EdgeScore[] {
  const one = 2 ** fractionBits;
  const most = 2 ** (scoreBits - 1) - 2;
  const magnitude = Math.floor(2 ** (draw.between(0, 10 * (scoreBits - 1)) / 10));
  const top = (draw.oneIn(2) ? -1 : 1) * Math.min(most, magnitude);
  const inRange = (x: number): number => Math.max(-most, Math.min(most, x));
  const highest = draw.between(0, rowLength - 1);
  const reach = draw.pick([2, 4, 8]) * one;
  let scores = Array.from({ length: rowLength }, (_, row) =>
    row === highest ? top : inRange(top - draw.between(0, reach)),
  );
  const told = (at: number, score: number): string => String(weigh(scores.with(at, score).map(BigInt)));
  for (const at of scores.keys()) {
    const score = scores[at] ?? 0;
    let [low, high] = [score, inRange(score + (draw.oneIn(2) ? -one : one))];
    const before = told(at, low);
    if (at === highest || told(at, high) === before) continue;
    while (Math.abs(high - low) > 1) {
      const middle = Math.trunc((low + high) / 2);
      if (told(at, middle) === before) low = middle;
      else high = middle;
    }
    scores = scores.with(at, draw.oneIn(2) ? low : high);
  }
  return scores.map((score, at) => {
    const now = told(at, score);
    const sides = [Math.abs(score), Math.abs(score) - 1].filter((below) => {
      const other = below === Math.abs(score) ? below + 1 : below;
      return below >= 0 && other <= most && told(at, score < 0 ? -other : other) !== now;
    });
    return { score, below: sides[0] ?? null };
  });
}

/** Where a product may lie beside the half above `below`, for the score to come out: the tie itself where it is even. */
export function besideFor(draw: Random, { score, below }: EdgeScore): Beside {
  const magnitude = Math.abs(score);
  if (magnitude % 2 === 0 && draw.oneIn(4)) return 0;
  return magnitude === below ? -1 : 1;
}
