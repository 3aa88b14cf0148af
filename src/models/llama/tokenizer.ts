import { UsageFailure } from '../../errors.ts';
import { readModelFile } from '../lib/file.ts';

/** Byte-pair tokenizer: text to token numbers and back. */
export interface Tokenizer {
  readonly vocabulary: number;
  /** Starts a sequence. */
  readonly bos: number;
  /** Tokens of a text, without `bos`. Text begins with a space of the tokenizer's own (as SentencePiece adds one). */
  readonly encode: (text: string) => number[];
  /** The text of tokens; a `bos` in front and the space after it are left out. Broken UTF-8 becomes U+FFFD. */
  readonly decode: (tokens: readonly number[]) => string;
}

/** Pieces as bytes in latin1, one character a byte, so that they join without re-encoding. */
interface Pieces {
  readonly texts: readonly string[];
  readonly scores: readonly number[];
}

const refuse = (what: string, where: string): UsageFailure =>
  new UsageFailure({
    code: 'E_TOKENIZER',
    what,
    where,
    fix: "name the tokenizer file of the model, in llama2.c's format",
  });

const bos = 1;
/** Token of byte 0: the byte tokens follow `<unk>`, `<s>` and `</s>`. */
const firstByte = 3;
const fewestPieces = firstByte + 256;

/** Reads a tokenizer of `vocabulary` pieces. @throws UsageFailure `E_MODEL_FILE` or `E_TOKENIZER`. */
export const loadTokenizer = (file: string, vocabulary: number): Tokenizer =>
  parseTokenizer(readModelFile(file), vocabulary, file);

/**
 * A tokenizer out of a file in llama2.c's format, little endian: the longest piece's length as int32, then per piece
 * its score as float32, its length as int32, its bytes. The file does not say how many pieces it has: that is the
 * model's `vocabulary`.
 * @throws UsageFailure `E_TOKENIZER` when the file ends early, goes on after the last piece, or lacks the byte pieces.
 */
export function parseTokenizer(bytes: Uint8Array, vocabulary: number, where: string): Tokenizer {
  const { texts, scores } = parsePieces(bytes, vocabulary, where);
  const tokenOf = new Map(texts.map((text, token) => [text, token] as const).reverse());
  /** Token that two neighbours make, by both numbers; looked up once per pair. */
  const merges = new Map<number, number | undefined>();
  const merged = (left: number, right: number): number | undefined => {
    const pair = left * vocabulary + right;
    if (!merges.has(pair)) merges.set(pair, tokenOf.get(`${texts[left]}${texts[right]}`));
    return merges.get(pair);
  };
  return {
    vocabulary,
    bos,
    encode: (text) => mergePairs(characters(text, tokenOf), merged, scores),
    decode: (tokens) => {
      const said = tokens[0] === bos ? tokens.slice(1) : tokens;
      const bytesOf = (token: number): string => rawByte(texts[token] ?? '') ?? texts[token] ?? '';
      const latin = said.map(bytesOf).join('');
      return Buffer.from(said === tokens ? latin : latin.replace(/^ /, ''), 'latin1').toString('utf8');
    },
  };
}

function parsePieces(bytes: Uint8Array, vocabulary: number, where: string): Pieces {
  if (vocabulary < fewestPieces)
    throw refuse(`${vocabulary} pieces cannot hold 3 markers and 256 bytes`, where);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts: string[] = [];
  const scores: number[] = [];
  let at = 4;
  for (let token = 0; token < vocabulary; token++) {
    const cutOff = () => refuse(`the file ends in piece ${token} of ${vocabulary}`, where);
    if (at + 8 > bytes.length) throw cutOff();
    const length = view.getInt32(at + 4, true);
    if (length < 0) throw refuse(`piece ${token} has a length of ${length}`, where);
    if (at + 8 + length > bytes.length) throw cutOff();
    scores.push(view.getFloat32(at, true));
    texts.push(Buffer.from(bytes.subarray(at + 8, at + 8 + length)).toString('latin1'));
    at += 8 + length;
  }
  if (at !== bytes.length)
    throw refuse(`${bytes.length - at} bytes follow the last of ${vocabulary} pieces`, where);
  return { texts, scores };
}

/** The byte of a piece such as `<0x0A>`. */
function rawByte(text: string): string | undefined {
  const hex = /^<0x([0-9A-F]{2})>$/.exec(text)?.[1];
  return hex === undefined ? undefined : String.fromCharCode(Number.parseInt(hex, 16));
}

/** One token per character, or one per byte where a character has no piece. */
function characters(text: string, tokenOf: ReadonlyMap<string, number>): number[] {
  if (text === '') return [];
  return [...` ${text}`].flatMap((character) => {
    const utf8 = Buffer.from(character, 'utf8');
    const token = tokenOf.get(utf8.toString('latin1'));
    return token === undefined ? [...utf8].map((byte) => byte + firstByte) : [token];
  });
}

/** Joins, again and again, the neighbours whose piece has the best score; the first of equals. */
function mergePairs(
  tokens: number[],
  merged: (left: number, right: number) => number | undefined,
  scores: readonly number[],
): number[] {
  for (;;) {
    let best: { readonly at: number; readonly token: number; readonly score: number } | undefined;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const token = merged(tokens[at] ?? 0, tokens[at + 1] ?? 0);
      const score = token === undefined ? undefined : scores[token];
      if (token === undefined || score === undefined) continue;
      if (best === undefined || score > best.score) best = { at, token, score };
    }
    if (best === undefined) return tokens;
    tokens.splice(best.at, 2, best.token);
  }
}
