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

/** The text a person sees. */
export function describeFailure(details: FailureDetails): string {
  const lines = [`${details.code}  ${details.what}`];
  if (details.where !== undefined) lines.push(`   at ${details.where}`);
  lines.push(`   fix: ${details.fix}          docs/errors/${details.code}.md`);
  return lines.join('\n');
}
