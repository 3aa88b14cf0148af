import { libertySyntax, libertyTruncated } from './failures.ts';

/** `newline` stands for one or more line ends that no backslash continues: it ends a value without a semicolon. */
export type TokenKind = 'word' | 'string' | 'newline' | '(' | ')' | '{' | '}' | ':' | ';' | ',' | 'end';

const CODE = { lf: 10, cr: 13, quote: 34, star: 42, slash: 47, backslash: 92 } as const;
const PUNCTUATION = '(){}:;,';
/** Per character code: 1 = part of a word. Everything printable that has no other meaning is. */
const WORD = new Uint8Array(256).fill(1, 33);
for (const symbol of `${PUNCTUATION}"\\`) WORD[symbol.charCodeAt(0)] = 0;
const PUNCTUATION_KIND = new Map<number, TokenKind>(
  [...PUNCTUATION].map((symbol) => [symbol.charCodeAt(0), symbol as TokenKind]),
);

export interface Tokenizer {
  /** Steps to the next token and returns its kind. */
  next(): TokenKind;
  /** Text of the current word or string. */
  text(): string;
  /** Line of the current token, from 1. */
  line(): number;
  /** Offset past the current token. */
  position(): number;
}

/** Tokens of a Liberty text. `file` only names the place in failures. Throws on an unclosed string or comment. */
export function tokenizer(source: string, file: string): Tokenizer {
  let at = 0;
  let line = 1;
  let tokenLine = 1;
  let tokenStart = 0;
  let tokenEnd = 0;

  const skipComment = (): void => {
    const close = source.indexOf('*/', at + 2);
    if (close < 0) throw libertyTruncated(file, line, 'a comment is never closed');
    for (let i = source.indexOf('\n', at); i >= 0 && i < close; i = source.indexOf('\n', i + 1)) line++;
    at = close + 2;
  };

  const readString = (): TokenKind => {
    tokenStart = at + 1;
    let i = tokenStart;
    for (;;) {
      const code = source.charCodeAt(i);
      if (Number.isNaN(code)) throw libertyTruncated(file, tokenLine, 'a quoted text is never closed');
      if (code === CODE.quote) break;
      if (code === CODE.lf) line++;
      i += code === CODE.backslash && source.charCodeAt(i + 1) !== CODE.lf ? 2 : 1;
    }
    tokenEnd = i;
    at = i + 1;
    return 'string';
  };

  const readWord = (): TokenKind => {
    tokenStart = at;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code < 256 && WORD[code] === 0) break;
      if (code === CODE.slash && source.charCodeAt(at + 1) === CODE.star) break;
      at++;
    }
    tokenEnd = at;
    return 'word';
  };

  const next = (): TokenKind => {
    let sawNewline = false;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      const following = source.charCodeAt(at + 1);
      if (code === CODE.lf) {
        if (!sawNewline) tokenLine = line;
        sawNewline = true;
        line++;
        at++;
      } else if (code <= 32) {
        at++;
      } else if (code === CODE.backslash) {
        const end = following === CODE.cr ? at + 2 : at + 1;
        if (source.charCodeAt(end) !== CODE.lf)
          throw libertySyntax(file, line, 'a backslash that does not end its line');
        line++;
        at = end + 1;
      } else if (code === CODE.slash && following === CODE.star) {
        skipComment();
      } else if (code === CODE.slash && following === CODE.slash) {
        const end = source.indexOf('\n', at);
        at = end < 0 ? source.length : end;
      } else if (sawNewline) {
        return 'newline';
      } else {
        tokenLine = line;
        if (code === CODE.quote) return readString();
        const kind = PUNCTUATION_KIND.get(code);
        if (kind === undefined) return readWord();
        at++;
        return kind;
      }
    }
    if (sawNewline) return 'newline';
    tokenLine = line;
    return 'end';
  };

  return { next, text: () => source.slice(tokenStart, tokenEnd), line: () => tokenLine, position: () => at };
}
