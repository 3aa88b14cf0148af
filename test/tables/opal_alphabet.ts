/** 64 bf16 codes whose 4-tuples meet every corner of a quantizer of 4-bit elements, by what they are there for. */
const named = {
  zeros: [0x0000, 0x8000],
  denormals: [0x0001, 0x0040, 0x807f],
  leastNormals: [0x0080, 0x8081, 0x00ff, 0x0100],
  /** Halfway between two elements of a block with E = -126. */
  leastTies: [0x0090, 0x8090],
  one: [0x3f80, 0xbf80, 0x3f88, 0x3fa0],
  /** 1.125, 1.375, ... with E = 0: halfway between two elements; and the codes beside one of them. */
  ties: [0x3f90, 0xbf90, 0x3fb0, 0xbfb0, 0x3f8f, 0x3f91],
  /** 1.875 and more round up to what no element holds. */
  saturating: [0x3ff0, 0xbff0, 0x3fff, 0xbfff, 0x3fef],
  oneBelow: [0x3f00, 0xbf00, 0x3f7f],
  oneBelowTies: [0x3f20, 0xbf20, 0x3f60, 0xbf60, 0x3f1f],
  twoBelow: [0x3e80, 0x3ec0, 0xbec0, 0x3ebf],
  /** 0.125 is half of the least element when E = 0, and rounds away from zero; below it nothing is left. */
  threeBelow: [0x3e00, 0xbe00, 0x3e01],
  fourBelow: [0x3d80, 0x3dff, 0xbdff],
  above: [0x4000, 0xc000, 0x4010, 0x407f],
  /** 2^12 to 2^16: how far the window of 16 binades reaches down to one. */
  windowTop: [0x4580, 0x4600, 0x4680, 0x4700, 0xc700, 0x4780, 0x47ff],
  windowTies: [0x4590, 0xc590],
  greatest: [0x7f7f, 0xff7f, 0x7f00],
  infinities: [0x7f80, 0xff80],
  notNumbers: [0x7fc0, 0x7f81],
} as const;

export const opalAlphabet: readonly number[] = Object.values(named).flat();
