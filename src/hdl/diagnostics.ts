import type { Origin } from './ir.ts';

/** A second place that a diagnostic speaks about. */
export interface Related {
  readonly text: string;
  readonly origin?: Origin | undefined;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly origin: Origin | null;
  /** Module and scope, e.g. `dint_mul / lane3`. */
  readonly path: string;
  readonly related: readonly Related[];
  readonly fix: string;
}

/** Every code of the HDL, with what it means in one line; `docs/errors/<code>.md` has the page. */
export const diagnosticCodes = {
  E_WIDTH: 'operand widths do not fit the operation',
  E_SIGN: 'signed and unsigned operands are mixed',
  E_CONST: 'a constant does not fit its type',
  E_RANGE: 'a slice, index or shift amount lies outside the value',
  E_UNDRIVEN: 'a wire, register or output has no driver',
  E_MULTIDRIVEN: 'a wire, register or output is driven twice',
  E_LOOP: 'a combinational loop',
  E_UNUSED: 'an input, or some of its bits, is never used',
  E_NAME: 'a name is reserved, malformed or taken',
  E_LATENCY: 'values of different pipeline stages are combined',
  E_UNNAMED: 'a value that needs a declaration has no name',
  E_PORT: 'a port is missing, unknown or of the wrong type',
  E_CLOCK: 'a register stands in a module without exactly one clock',
  E_MODULE: 'two different modules share one name',
  E_PARAMETER: 'a design does not depend on a parameter in a way Verilog can state',
  E_FOREIGN: 'a value of another module is used',
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** One or more diagnostics, thrown together. */
export class DesignError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const distinct = withoutRepeats(diagnostics);
    super(distinct.map(formatDiagnostic).join('\n'));
    this.name = 'DesignError';
    this.diagnostics = distinct;
  }
}

/** Lanes that are alike make the same mistake at the same place: it is told once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter((d) => {
    const place = originText(d.origin) ?? d.path;
    const key = [d.code, d.message.replace(/\[\d+\]/g, '[]'), place].join('\n');
    return !told.has(key) && told.add(key) !== undefined;
  });
}

/** Captures the caller's place; formatting waits until somebody reads it. */
export function captureOrigin(): Origin {
  const origin = {};
  Error.captureStackTrace(origin, captureOrigin);
  return origin;
}

/** `src/generators/dint_mul.ts:41`: the first frame outside the HDL itself. */
export function originText(origin: Origin | null): string | null {
  const stack = origin?.stack;
  if (stack === undefined) return null;
  for (const line of stack.split('\n').slice(1)) {
    const match = /\(?((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/.exec(line.trim());
    if (match === null) continue;
    const file = (match[1] ?? '').replace(/^file:\/\//, '');
    if (/[/\\]src[/\\]hdl[/\\]/.test(file) || file.startsWith('node:')) continue;
    return `${relativeToHere(file)}:${match[2]}`;
  }
  return null;
}

function relativeToHere(file: string): string {
  const here = `${process.cwd()}/`;
  return file.startsWith(here)
    ? file.slice(here.length)
    : file.replace(/^.*[/\\](?=(?:src|test|docs)[/\\])/, '');
}

/** The text of one diagnostic: what, where, related places, fix, page. */
export function formatDiagnostic(d: Diagnostic): string {
  const where = originText(d.origin);
  const lines = [`${d.code}  ${d.message}`, `   ${where === null ? '' : `at ${where}   `}in ${d.path}`];
  for (const r of d.related) {
    const place = originText(r.origin ?? null);
    lines.push(`   ${r.text}${place === null ? '' : ` (${place})`}`);
  }
  lines.push(`   fix: ${d.fix}          docs/errors/${d.code}.md`);
  return lines.join('\n');
}
