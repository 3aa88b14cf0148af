import { UsageFailure } from '../../errors.ts';

const FETCH_AGAIN = 'get the library again, or name another file with --liberty';

export function libertySyntax(file: string, line: number, what: string): UsageFailure {
  return new UsageFailure({
    code: 'E_LIBERTY_SYNTAX',
    what: `not a Liberty file as it stands: ${what}`,
    where: `${file}:${line}`,
    fix: FETCH_AGAIN,
  });
}

/** `what`: which bound of a real library it passes. */
export function libertyTooLarge(file: string, what: string): UsageFailure {
  return new UsageFailure({
    code: 'E_LIBERTY_TOO_LARGE',
    what: `the Liberty file holds more than ${what}`,
    where: file,
    fix: 'name the library of one corner',
  });
}

export function libertyTruncated(file: string, line: number, what: string): UsageFailure {
  return new UsageFailure({
    code: 'E_LIBERTY_TRUNCATED',
    what: `the Liberty file ends too early: ${what}`,
    where: `${file}:${line}`,
    fix: FETCH_AGAIN,
  });
}
