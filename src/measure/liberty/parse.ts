import { libertySyntax, libertyTooLarge, libertyTruncated } from './failures.ts';
import type { LibertyAttribute, LibertyGroup } from './group.ts';
import { type TokenKind, tokenizer } from './tokenize.ts';

/** Real files nest about six deep. Beyond this it is not a library. */
const DEEPEST = 64;

/** Groups, attributes and values. A large real library has half a million; each costs some hundred bytes. */
const MOST_NODES = 5_000_000;

interface OpenGroup extends LibertyGroup {
  end: number;
  readonly attributes: LibertyAttribute[];
  readonly groups: LibertyGroup[];
}

/**
 * Parses Liberty text into its outermost `library` group. Iterative, so nesting cannot exhaust the stack. `file`
 * names the place in failures: E_LIBERTY_SYNTAX, E_LIBERTY_TRUNCATED.
 */
export function parseLiberty(source: string, file: string): LibertyGroup {
  const tokens = tokenizer(source, file);
  const open: OpenGroup[] = [];
  let kind: TokenKind = tokens.next();
  let nodes = 0;
  const count = (): void => {
    if (++nodes > MOST_NODES)
      throw libertyTooLarge(file, `${MOST_NODES / 1e6} million groups, attributes and values`);
  };
  const step = (): void => {
    kind = tokens.next();
  };
  const at = (wanted: TokenKind): boolean => kind === wanted;
  const skipNewlines = (): void => {
    while (kind === 'newline') step();
  };
  const unexpected = (wanted: string): Error => {
    const line = tokens.line();
    if (kind === 'end') return libertyTruncated(file, line, endOf(open, wanted));
    return libertySyntax(file, line, `found ${shown(kind, tokens.text())} where ${wanted} belongs`);
  };

  /** `: value` up to the semicolon or the end of the line; operators and spaces between words are kept. */
  const readSimpleValue = (): string => {
    step();
    const words: string[] = [];
    while (
      kind === 'word' ||
      kind === 'string' ||
      kind === '(' ||
      kind === ')' ||
      kind === ':' ||
      kind === ','
    ) {
      count();
      words.push(kind === 'word' || kind === 'string' ? tokens.text() : kind);
      step();
    }
    if (kind !== ';' && kind !== 'newline' && kind !== '}') throw unexpected("';'");
    if (words.length === 0) throw unexpected('a value');
    if (kind === ';') step();
    return words.join(' ');
  };

  const readArguments = (): string[] => {
    step();
    const args: string[] = [];
    for (;;) {
      skipNewlines();
      if (kind === ')') break;
      if (kind === ',') step();
      else if (kind === 'word' || kind === 'string') {
        count();
        args.push(tokens.text());
        step();
      } else throw unexpected("')'");
    }
    step();
    return args;
  };

  for (;;) {
    while (kind === 'newline' || kind === ';') step();
    const parent = open.at(-1);
    if (kind === '}' && parent !== undefined) {
      open.pop();
      parent.end = tokens.position();
      if (open.length === 0) return parent;
      step();
      continue;
    }
    if (kind !== 'word')
      throw unexpected(parent === undefined ? "'library (name) {'" : "an attribute or '}'");
    count();
    const name = tokens.text();
    const line = tokens.line();
    // The text goes to other tools, which would look for the file elsewhere or not at all.
    if (name === 'include_file') throw libertySyntax(file, line, 'include_file: other files are not read');
    const begin = tokens.position() - name.length;
    if (parent === undefined && name !== 'library') throw unexpected("'library (name) {'");
    step();
    if (at(':') && parent !== undefined) {
      parent.attributes.push({ name, values: [readSimpleValue()], line });
      continue;
    }
    if (!at('(')) throw unexpected(`':' or '(' after ${name}`);
    const args = readArguments();
    skipNewlines();
    if (at('{')) {
      if (open.length >= DEEPEST) throw libertySyntax(file, line, `groups nested more than ${DEEPEST} deep`);
      const group: OpenGroup = { kind: name, args, line, begin, end: begin, attributes: [], groups: [] };
      parent?.groups.push(group);
      open.push(group);
      step();
    } else {
      if (parent === undefined) throw unexpected("'{'");
      parent.attributes.push({ name, values: args, line });
    }
  }
}

function endOf(open: readonly LibertyGroup[], wanted: string): string {
  const group = open.at(-1);
  if (group === undefined) return `${wanted} never comes`;
  return `${group.kind} (${group.args.join(', ')}) of line ${group.line} is never closed`;
}

function shown(kind: TokenKind, text: string): string {
  if (kind === 'newline') return 'the end of the line';
  if (kind !== 'word' && kind !== 'string') return `'${kind}'`;
  const short = text.length > 40 ? `${text.slice(0, 40)}...` : text;
  // Unprintable bytes would disturb the terminal, and say nothing.
  return `'${short.replace(/[^\x20-\x7e]/g, '?')}'`;
}
