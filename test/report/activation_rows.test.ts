import { describe, expect, it } from 'vitest';
import { realActivations } from '../../src/report/activation_rows.ts';
import { sqnrOf } from '../../src/report/sqnr.ts';

const tensors = realActivations();
if (tensors === undefined) console.log('skipped: no trained model lies beside the project');

describe.skipIf(tensors === undefined)('activations of a trained model', () => {
  it('are rows of the widths of its layers', () => {
    expect(tensors!.map(({ name, rowLength }) => [name, rowLength])).toEqual([
      ['stories260K attentionInput', 64],
      ['stories260K attentionOutput', 64],
      ['stories260K ffnInput', 64],
      ['stories260K ffnHidden', 172],
      ['stories260K query', 64],
      ['stories260K key', 32],
      ['stories260K value', 32],
    ]);
    const tokens = tensors![0]!.values.length / 64;
    for (const { rowLength, values } of tensors!) {
      expect(values.length).toBe(tokens * rowLength);
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  it('keep more of the signal with their outliers apart, at every width', () => {
    for (const tensor of tensors!)
      for (const { rows, bits, opal, mx } of sqnrOf(tensor))
        expect(opal, `${rows}, ${bits} bits`).toBeGreaterThan(mx);
  });
});
