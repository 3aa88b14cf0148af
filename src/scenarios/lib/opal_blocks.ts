import type { Random } from './random.ts';

/** Blocks of bf16 bits under one name. */
export interface NamedBlocks {
  readonly name: string;
  readonly blocks: readonly (readonly number[])[];
}

/** What blocks are made for. */
export interface BlockKind {
  readonly blockSize: number;
  readonly outliers: number;
  /** Bits of an element. */
  readonly bits: number;
}

type Block = readonly number[];

const MINUS = 0x8000;
const INFINITE = 0x7f80;
const LARGEST = 0x7f7f;
const SMALLEST = 0x0080;
const MINUS_ZERO = 0x8000;
const LARGEST_DENORMAL = 0x007f;

/** bf16 bits of (1 + fraction/128) * 2^exponent, exponent -126..127. */
const normal = (exponent: number, fraction = 0): number => ((exponent + 127) << 7) | fraction;

/** bf16 bits of `numerator` * 2^exponent, numerator 1..255. */
function scaled(numerator: number, exponent: number): number {
  const top = 31 - Math.clz32(numerator);
  return normal(exponent + top, (numerator << (7 - top)) & 0x7f);
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** `values` in the lanes from `start` on, round the end; the rest filled. */
const placed = (size: number, start: number, values: Block, rest: (lane: number) => number): Block =>
  times(size, (lane) => values[(lane - start + size) % size] ?? rest(lane));

/** n outliers far above, one value 2^exponent that sets E, and the elements given, over as many blocks as they need. */
function around({ blockSize, outliers }: BlockKind, exponent: number, elements: Block): Block[] {
  const head = [...times(outliers, (i) => normal(exponent + 3, i)), normal(exponent)];
  const room = blockSize - head.length;
  if (room === 0) return [head];
  return times(Math.ceil(elements.length / room), (i) =>
    placed(blockSize, i, [...head, ...elements.slice(i * room, (i + 1) * room)], () => 0),
  );
}

/** Halves of a step, and the nearest numbers of bf16 below and above each; of both signs. */
function ties(kind: BlockKind): NamedBlocks {
  const halfStep = -kind.bits + 1;
  const codes = times(2 ** (kind.bits - 1), (q) => scaled(2 * q + 1, halfStep));
  const near = codes.flatMap((code) => [code, code - 1, code + 1].flatMap((c) => [c, c | MINUS]));
  return { name: 'ties', blocks: [...around(kind, 0, near), ...around(kind, 0, [...near].reverse())] };
}

function equal({ blockSize }: BlockKind): NamedBlocks[] {
  const codes = [normal(0), normal(0, 127), LARGEST, SMALLEST, normal(-119, 1), normal(40, 64)];
  return [
    { name: 'all equal', blocks: codes.flatMap((c) => [c, c | MINUS]).map((c) => times(blockSize, () => c)) },
    {
      name: 'equal magnitudes of both signs',
      blocks: codes.map((c, j) => times(blockSize, (i) => ((i >> (j % 3)) % 2 === 0 ? c : c | MINUS))),
    },
    { name: 'all zero', blocks: [0, MINUS_ZERO].map((zero) => times(blockSize, () => zero)) },
    {
      name: 'zeros of both signs',
      blocks: times(4, (j) => times(blockSize, (i) => ((i + j) % 3 === 0 ? MINUS_ZERO : 0))),
    },
  ];
}

/** Equal magnitudes where the outliers end: the lower lane is the larger. */
function tiedOutliers({ blockSize, outliers }: BlockKind): NamedBlocks {
  const crowd = times(Math.min(outliers + 2, blockSize), (i) => normal(5, 9) | (i % 2 === 0 ? 0 : MINUS));
  const rest = (lane: number): number => normal(lane % 5, lane % 128);
  return {
    name: 'equal magnitudes where the outliers end',
    blocks: times(blockSize, (start) => placed(blockSize, start, crowd, rest)),
  };
}

/** Blocks with no more values than outliers, and one more. */
function mostlyZero({ blockSize, outliers }: BlockKind): NamedBlocks[] {
  const counts = times(Math.min(outliers + 2, blockSize), (count) => count);
  const with_ = (rest: (lane: number) => number): Block[] =>
    counts.flatMap((count) =>
      [0, 1, blockSize - 1].map((start) =>
        placed(
          blockSize,
          start,
          times(count, (i) => normal(i - 2, 17 * i)),
          rest,
        ),
      ),
    );
  return [
    { name: 'more zeros than k-n', blocks: with_(() => 0) },
    { name: 'minus zeros', blocks: with_((lane) => (lane % 2 === 0 ? MINUS_ZERO : 0)) },
    {
      name: 'denormals',
      blocks: [
        ...with_((lane) => (lane % 2 === 0 ? LARGEST_DENORMAL : MINUS | 1)),
        times(blockSize, (i) => (i % 128) | (i % 3 === 0 ? MINUS : 0)),
      ],
    },
  ];
}

function giants({ blockSize }: BlockKind): NamedBlocks[] {
  const small = (lane: number): number =>
    normal((lane % 4) - 3, (lane * 37) % 128) | (lane % 2 === 0 ? 0 : MINUS);
  const one = (code: number) => (lane: number) => placed(blockSize, lane, [code], small);
  return [
    { name: 'one giant', blocks: times(blockSize, one(normal(100, 3))) },
    { name: 'one giant, the largest number', blocks: times(blockSize, one(LARGEST | MINUS)) },
    {
      name: 'rising and falling',
      blocks: [1, -1].map((way) => times(blockSize, (i) => normal(way * ((i % 128) - 64), i % 128))),
    },
  ];
}

/** NaN or infinity in every lane, of either sign and several payloads. */
function specials({ blockSize }: BlockKind): NamedBlocks[] {
  const in_ = (codes: Block): Block[] =>
    times(blockSize, (lane) =>
      placed(blockSize, lane, [codes[lane % codes.length] ?? 0], (l) => normal(l % 7, l % 128)),
    );
  return [
    { name: 'NaN in every lane', blocks: in_([0x7fc0, 0xffff, 0x7f81, 0xff81]) },
    { name: 'infinity in every lane', blocks: in_([INFINITE, INFINITE | MINUS]) },
    { name: 'nothing but NaN', blocks: [0x7fc0, INFINITE].map((code) => times(blockSize, () => code)) },
  ];
}

/** The largest value `distance` binades above the one that would set E, at both ends of a binade. */
function windows(kind: BlockKind): NamedBlocks[] {
  const { blockSize, outliers, bits } = kind;
  const one = (top: number, distance: number, fraction: number): Block => {
    const head = times(outliers, (i) => normal(top, fraction === 0 ? 0 : 127 - i));
    const below = [normal(top - distance, fraction), ...times(bits, (i) => normal(top - distance - i, 64))];
    return placed(blockSize, distance, [...head, ...below].slice(0, blockSize), () => 0);
  };
  const reach = (distance: number): NamedBlocks => ({
    name: `distance of the largest value ${distance}`,
    blocks: [60, 0, -80].flatMap((top) => [one(top, distance, 0), one(top, distance, 127)]),
  });
  return times(19, reach);
}

/** Exponents at both ends of what bf16 has. */
function ends(kind: BlockKind): NamedBlocks[] {
  const { blockSize } = kind;
  const from = (least: number, span: number): Block[] =>
    times(8, (j) => times(blockSize, (i) => normal(least + ((i + j) % span), (i * 29 + j) % 128)));
  return [
    { name: 'least exponents', blocks: [1, 2, 5, 9].flatMap((span) => from(-126, span)) },
    { name: 'greatest exponents', blocks: [1, 2, 5].flatMap((span) => from(128 - span, span)) },
  ];
}

/** The corner cases of a block, by name. */
export const cornerBlocks = (kind: BlockKind): readonly NamedBlocks[] => [
  ties(kind),
  ...equal(kind),
  tiedOutliers(kind),
  ...mostlyZero(kind),
  ...giants(kind),
  ...windows(kind),
  ...ends(kind),
  ...specials(kind),
];

/** A value of a block that lies around 2^base: fewer the further off, and now and then far above. */
function heavyTailed(draw: Random, base: number): number {
  let exponent = base;
  while (exponent > -126 && draw.oneIn(2)) exponent--;
  if (draw.oneIn(24)) exponent += draw.between(1, 18);
  const sign = draw.oneIn(2) ? MINUS : 0;
  if (exponent <= -126 || draw.oneIn(64)) return draw.oneIn(2) ? sign : sign | draw.between(1, 127);
  return sign | normal(Math.min(exponent, 127), draw.between(0, 127));
}

/** A random block; NaN and infinities in one of 16. */
export function randomBlock(draw: Random, blockSize: number): Block {
  const base = draw.oneIn(8) ? draw.between(-126, 127) : draw.between(-12, 12);
  const block = times(blockSize, () => heavyTailed(draw, base));
  // Equal magnitudes are rare among so many codes.
  if (draw.oneIn(3)) block[draw.between(0, blockSize - 1)] = draw.pick(block);
  if (draw.oneIn(16))
    block[draw.between(0, blockSize - 1)] = INFINITE | Number(draw.bits(1)) | (Number(draw.bits(1)) << 15);
  return block;
}
