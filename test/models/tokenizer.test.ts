import { describe, expect, it } from 'vitest';
import { loadTokenizer, parseTokenizer } from '../../src/models/llama/tokenizer.ts';
import { basePieces, tokenizerBytes } from './files.ts';
import { sharedModel } from './shared_model.ts';

const pieces = [
  ...basePieces,
  [' ', -9],
  ['a', -9],
  ['b', -9],
  ['c', -9],
  ['ab', -1],
  ['bc', -2],
  ['abc', -3],
  [' a', -4],
  ['é', -9],
] as const;
const tokenizer = parseTokenizer(tokenizerBytes(pieces), pieces.length, 'hand-made');
const named = (text: string) =>
  tokenizer
    .encode(text)
    .map((token) => (token < basePieces.length ? `byte ${token - 3}` : pieces[token]![0]));

describe('tokenizer', () => {
  it('joins the neighbours of the best score first, the first of equals', () => {
    expect(named('abc')).toEqual([' ', 'abc']);
    expect(named('bca')).toEqual([' ', 'bc', 'a']);
    expect(named('a')).toEqual([' a']);
    expect(named('abab')).toEqual([' ', 'ab', 'ab']);
    expect(named('')).toEqual([]);
  });

  it('falls back to bytes where a character has no piece', () => {
    expect(named('é€')).toEqual([' ', 'é', 'byte 226', 'byte 130', 'byte 172']);
  });

  it('gives back what it took', () => {
    for (const text of ['abc cab', 'é€\n x', ' two spaces', '😀'])
      expect(tokenizer.decode([tokenizer.bos, ...tokenizer.encode(text)])).toBe(text);
    expect(tokenizer.decode([3 + 0x80])).toBe('\ufffd');
  });

  it('refuses files that are cut off, too long, or too small', () => {
    const bytes = tokenizerBytes(pieces);
    const parse =
      (file: Uint8Array, count = pieces.length) =>
      () =>
        parseTokenizer(file, count, 'the file');
    for (const length of [0, 3, 4, 11, 12, 40, bytes.length - 1])
      expect(parse(bytes.subarray(0, length)), `${length} bytes`).toThrow(
        /E_TOKENIZER {2}the file ends in piece/,
      );
    expect(parse(bytes, pieces.length - 1)).toThrow('10 bytes follow the last of 267 pieces');
    expect(parse(bytes, 100)).toThrow('100 pieces cannot hold');
    const negative = bytes.slice();
    new DataView(negative.buffer).setInt32(8, -1, true);
    expect(parse(negative)).toThrow('piece 0 has a length of -1');
    expect(() => loadTokenizer('/nowhere/tok.bin', 512)).toThrow(
      /E_MODEL_FILE .*ENOENT.*\n.*\/nowhere\/tok.bin/,
    );
  });
});

const shared = sharedModel();

describe.skipIf(shared === undefined)('tokenizer of the trained model', () => {
  it('gives back every document of the text', () => {
    for (const document of shared!.documents)
      expect(shared!.tokenizer.decode([1, ...shared!.tokenizer.encode(document)])).toBe(document);
  });
});
