import { describe, expect, it } from 'vitest';
import { recodedLayout } from '../../src/spec/lib/recoding.ts';
import { recodingTables } from '../tables/recoding.ts';
import { recodings } from './configs.ts';

const ownSigns = ({ architecture }: { readonly architecture: string }): boolean =>
  ['booth', 'nr4sd'].includes(architecture);

describe('recoded layouts', () => {
  it.each(recodingTables)('$name', ({ config, rows }) => {
    const layout = recodedLayout(config);
    expect(layout.rows.map(({ selects }) => selects.map(({ shift }) => shift))).toEqual(
      rows.map((row) => row.shifts),
    );
    expect(layout.rows.map(({ selects }) => selects.map(({ negative }) => negative))).toEqual(
      rows.map(({ shifts, subtract }) => subtract ?? shifts.map(() => false)),
    );
    const shared = layout.rows[0]?.signBit ?? null;
    layout.rows.forEach((row, i) => {
      if (!ownSigns(config)) expect(row.signBit).toBe(shared);
      else expect(row.signBit !== null).toBe(rows[i]?.ownSign);
    });
  });

  it('number every bit of the field once, in the documented order', () => {
    const all = recodings();
    expect(all).toHaveLength(7 + 7 + 7 + 7 + 7 + 6 * 3 + 6 * 2 + 6);
    for (const config of all) {
      const { width, rows, integerBit } = recodedLayout(config);
      const shared = !ownSigns(config);
      const bits = rows.flatMap(({ selects, signBit }) => [
        ...selects.map(({ bit }) => bit),
        ...(signBit === null || shared ? [] : [signBit]),
      ]);
      if (shared && rows[0]?.signBit != null) bits.push(rows[0].signBit);
      if (integerBit !== null) bits.push(integerBit);
      expect(bits).toEqual(Array.from({ length: width }, (_, bit) => bit));
      for (const { selects } of rows) {
        const powers = selects.map(({ shift, negative }) => 2 * shift + (negative ? 1 : 0));
        expect(powers.length).toBeGreaterThan(0);
        expect(powers).toEqual([...new Set(powers)].sort((a, b) => a - b));
      }
    }
  });

  it.each([
    ['INT8 booth', { weightBits: 8, weightSigned: true, architecture: 'booth' }, 4, 12],
    ['UINT8 booth', { weightBits: 8, weightSigned: false, architecture: 'booth' }, 5, 13],
    ['INT8 nr4sd', { weightBits: 8, weightSigned: true, architecture: 'nr4sd' }, 4, 12],
    ['INT7 nr4sd', { weightBits: 7, weightSigned: true, architecture: 'nr4sd' }, 4, 11],
    ['UINT8 nr4sd', { weightBits: 8, weightSigned: false, architecture: 'nr4sd' }, 5, 13],
    ['INT8 sign_magnitude', { weightBits: 8, weightSigned: true, architecture: 'sign_magnitude' }, 7, 9],
    ['dINT4 sm booth', { weightBits: 4, encoding: 'sm', architecture: 'booth' }, 2, 7],
    ['dINT4 sm sign_magnitude', { weightBits: 4, encoding: 'sm', architecture: 'sign_magnitude' }, 3, 5],
    ['dINT4 sm zero_skip', { weightBits: 4, encoding: 'sm', architecture: 'zero_skip' }, 2, 6],
    ['dINT4 tc booth', { weightBits: 4, encoding: 'tc', architecture: 'booth' }, 2, 7],
    ['dINT4 asym booth', { weightBits: 4, encoding: 'asym', architecture: 'booth' }, 3, 9],
  ] as const)('%s has the rows and bits it should', (_name, config, rows, width) => {
    const layout = recodedLayout(config);
    expect([layout.rows.length, layout.width]).toEqual([rows, width]);
  });
});
