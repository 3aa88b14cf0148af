/** What went wrong outside the HDL, in the shape every command prints: what, where, how to fix it. */
export interface FailureDetails {
  /** Stable code; `docs/errors/<code>.md` explains it. */
  readonly code: `E_${string}`;
  /** What is wrong, in one sentence without a full stop. */
  readonly what: string;
  /** Where: an option, a file and line, a port. */
  readonly where?: string;
  /** One thing to do about it. */
  readonly fix: string;
}

/** Base of every failure a person is meant to read; printed without a stack trace. */
export abstract class Failure extends Error {
  abstract readonly exitCode: 1 | 2;
  readonly code: string;
  readonly details: FailureDetails;
  constructor(details: FailureDetails, options?: ErrorOptions) {
    super(describeFailure(details), options);
    this.details = details;
    this.code = details.code;
  }
}

/** The request cannot be carried out as given: exit code 2. */
export class UsageFailure extends Failure {
  readonly exitCode = 2;
}

/** A check ran and did not hold, or a tool failed on the way: exit code 1. */
export class CheckFailure extends Failure {
  readonly exitCode = 1;
}

/** Characters that would move the cursor, colour the terminal, break a line or turn its direction. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text that can do nothing to a terminal: control characters become escapes, on one line. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A text without its middle when it is longer than `most` characters. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 4);
  return `${text.slice(0, most - end)}...${text.slice(-end)}`;
}

/** A name from outside as it stands in a message: quoted, on one line, of a readable length. */
export const quoted = (name: string, most = 80): string => `'${shortened(printable(name), most)}'`;

const longestLine = 2000;
const longestPlace = 1000;

/** The text a person sees; nothing in it disturbs the terminal, whatever a file or a tool said. */
export function describeFailure(details: FailureDetails): string {
  // Tools' words have lines; what we say of a place has none.
  const what = details.what
    .split('\n')
    .map((line) => shortened(printable(line.replaceAll('\t', '  ')), longestLine));
  const lines = [`${details.code}  ${what.join('\n')}`];
  if (details.where !== undefined) lines.push(`   at ${shortened(printable(details.where), longestPlace)}`);
  lines.push(`   fix: ${printable(details.fix)}          docs/errors/${details.code}.md`);
  return lines.join('\n');
}
