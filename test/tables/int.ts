/**
 * Every code of INT2..INT4, typed by hand: two's complement, and unsigned codes less a zero point as AWQ and GPTQ
 * weights have it. Position in a list = the code.
 */
export interface IntTable {
  readonly bits: number;
  readonly signed: boolean;
  readonly zeroPoint?: number;
  readonly values: readonly number[];
}

export const intTables: readonly IntTable[] = [
  { bits: 2, signed: true, values: [0, 1, -2, -1] },
  { bits: 3, signed: true, values: [0, 1, 2, 3, -4, -3, -2, -1] },
  { bits: 4, signed: true, values: [0, 1, 2, 3, 4, 5, 6, 7, -8, -7, -6, -5, -4, -3, -2, -1] },
  { bits: 2, signed: false, values: [0, 1, 2, 3] },
  { bits: 3, signed: false, values: [0, 1, 2, 3, 4, 5, 6, 7] },
  { bits: 4, signed: false, values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
  { bits: 2, signed: false, zeroPoint: 3, values: [-3, -2, -1, 0] },
  { bits: 3, signed: false, zeroPoint: 4, values: [-4, -3, -2, -1, 0, 1, 2, 3] },
  { bits: 4, signed: false, zeroPoint: 7, values: [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8] },
  {
    bits: 4,
    signed: false,
    zeroPoint: 15,
    values: [-15, -14, -13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0],
  },
];
