import type { RecodingConfig } from '../../src/spec/lib/recoding.ts';

/**
 * Recoded weights of every code, worked out by hand from the layouts in docs/formats.md. Bit strings are written most
 * significant bit first, rows separated by `_`, a shared sign or integer bit first. Position in a list = the code.
 */
export interface RecodingTable {
  readonly name: string;
  readonly config: RecodingConfig;
  /** Shifts of each row's selects, which of them subtract (none unless given), and whether the row has its own sign. */
  readonly rows: readonly {
    readonly shifts: readonly number[];
    readonly subtract?: readonly boolean[];
    readonly ownSign: boolean;
  }[];
  readonly bits: readonly string[];
}

export const recodingTables: readonly RecodingTable[] = [
  {
    name: 'dINT4 sm zero_skip: sign, row 1 (x8 x4), row 0 (x4 x2 x1)',
    config: { weightBits: 4, encoding: 'sm', architecture: 'zero_skip' },
    rows: [
      { shifts: [0, 1, 2], ownSign: false },
      { shifts: [2, 3], ownSign: false },
    ],
    bits: [
      '0_00_000', // 0
      '0_00_010', // 1: 2 half steps
      '0_00_100', // 2: 4
      '0_01_010', // 3: 4 + 2
      '0_10_000', // 4: 8
      '0_10_010', // 5: 8 + 2
      '0_10_100', // 6: 8 + 4
      '0_00_001', // 1/2
      '0_00_000', // -0
      '1_00_010',
      '1_00_100',
      '1_01_010',
      '1_10_000',
      '1_10_010',
      '1_10_100',
      '1_00_001',
    ],
  },
  {
    name: 'dINT3 sm booth: row 1 (sign x8), row 0 (sign x4 x2 x1); 2 is 4 - 2',
    config: { weightBits: 3, encoding: 'sm', architecture: 'booth' },
    rows: [
      { shifts: [0, 1, 2], ownSign: true },
      { shifts: [3], ownSign: true },
    ],
    bits: ['00_0000', '00_0010', '01_1100', '00_0001', '00_0000', '00_1010', '11_0100', '00_1001'],
  },
  {
    name: 'dINT3 tc sign_magnitude: sign, row 1 (x4), row 0 (x2 x1)',
    config: { weightBits: 3, encoding: 'tc', architecture: 'sign_magnitude' },
    rows: [
      { shifts: [0, 1], ownSign: false },
      { shifts: [2], ownSign: false },
    ],
    bits: ['0_0_00', '0_0_10', '0_1_00', '0_1_10', '1_0_01', '0_0_01', '1_1_00', '1_0_10'],
  },
  {
    name: 'dINT3 asym booth: integer, row 1 (x8), row 0 (sign x4 x2 x1)',
    config: { weightBits: 3, encoding: 'asym', architecture: 'booth' },
    rows: [
      { shifts: [0, 1, 2], ownSign: true },
      { shifts: [3], ownSign: false },
    ],
    bits: ['1_0_0000', '1_0_0010', '1_1_1100', '1_1_1010', '1_1_0000', '1_1_0010', '0_0_0001', '0_0_1001'],
  },
  {
    name: 'INT3 booth: row 1 (sign x4), row 0 (sign x2 x1)',
    config: { weightBits: 3, weightSigned: true, architecture: 'booth' },
    rows: [
      { shifts: [0, 1], ownSign: true },
      { shifts: [2], ownSign: true },
    ],
    bits: ['00_000', '00_001', '01_110', '01_101', '11_000', '11_001', '00_110', '00_101'],
  },
  {
    name: 'UINT2 booth: row 1 (x4), row 0 (sign x2 x1)',
    config: { weightBits: 2, weightSigned: false, architecture: 'booth' },
    rows: [
      { shifts: [0, 1], ownSign: true },
      { shifts: [2], ownSign: false },
    ],
    bits: ['0_000', '0_001', '1_110', '1_101'],
  },
  {
    name: 'INT3 sign_magnitude: sign, row 1 (x4 x2), row 0 (x1)',
    config: { weightBits: 3, weightSigned: true, architecture: 'sign_magnitude' },
    rows: [
      { shifts: [0], ownSign: false },
      { shifts: [1, 2], ownSign: false },
    ],
    bits: ['0_00_0', '0_00_1', '0_01_0', '0_01_1', '1_10_0', '1_01_1', '1_01_0', '1_00_1'],
  },
  {
    name: 'INT3 nr4sd: row 1 (-4 +4), row 0 (+2 -1 +1); 3 is 4 - 1, -2 is 2 - 4',
    config: { weightBits: 3, weightSigned: true, architecture: 'nr4sd' },
    rows: [
      { shifts: [0, 0, 1], subtract: [false, true, false], ownSign: false },
      { shifts: [2, 2], subtract: [false, true], ownSign: false },
    ],
    bits: ['00_000', '00_001', '00_100', '01_010', '10_000', '10_001', '10_100', '00_010'],
  },
  {
    name: 'UINT2 nr4sd: row 1 (+4), row 0 (+2 -1 +1)',
    config: { weightBits: 2, weightSigned: false, architecture: 'nr4sd' },
    rows: [
      { shifts: [0, 0, 1], subtract: [false, true, false], ownSign: false },
      { shifts: [2], ownSign: false },
    ],
    bits: ['0_000', '0_001', '0_100', '1_010'],
  },
  {
    name: 'INT4 nr4sd: row 1 (sign x8 x4), row 0 (+2 -1 +1)',
    config: { weightBits: 4, weightSigned: true, architecture: 'nr4sd' },
    rows: [
      { shifts: [0, 0, 1], subtract: [false, true, false], ownSign: false },
      { shifts: [2, 3], ownSign: true },
    ],
    bits: [
      '000_000', // 0
      '000_001',
      '000_100',
      '001_010', // 3: 4 - 1
      '001_000',
      '001_001',
      '001_100',
      '010_010', // 7: 8 - 1
      '110_000', // -8
      '110_001',
      '110_100',
      '101_010', // -5: -4 - 1
      '101_000',
      '101_001',
      '101_100',
      '000_010', // -1
    ],
  },
];
