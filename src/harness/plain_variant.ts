import { quoted, UsageFailure } from '../errors.ts';
import type { Variant } from './variant.ts';

/** Names that mean themselves in Verilog, Tcl, C++, Yosys scripts and file systems alike. */
const identifier = /^[A-Za-z_]\w*$/;
/** A plain file name: no folders, and nothing that a tool would take for an option. */
const fileName = /^\w[\w.-]*$/;
const longest = 240;

/**
 * Refuses, before any text is made of it, a variant whose names could mean something else than themselves in the scripts and
 * texts that tools read. What the generators emit always passes. Throws E_TOOL_INPUT.
 */
export function requirePlain(variant: Pick<Variant, 'top' | 'files' | 'ports' | 'parameters'>): void {
  const { top, files, ports, parameters = {} } = variant;
  requireName('module', top, identifier);
  for (const { name } of ports) requireName('port', name, identifier);
  for (const { width } of ports)
    if (!Number.isSafeInteger(width) || width < 1) throw refused('width', String(width));
  for (const [name, value] of Object.entries(parameters)) {
    requireName('parameter', name, identifier);
    if (!Number.isSafeInteger(value)) throw refused(`value of parameter ${name}`, String(value));
  }
  const names = new Set<string>();
  for (const { name } of files) {
    requireName('file', name, fileName);
    if (names.has(name)) throw refused('file that is listed twice', name);
    names.add(name);
  }
}

function requireName(kind: string, name: string, pattern: RegExp): void {
  if (!pattern.test(name) || name.length > longest) throw refused(kind, name);
}

const refused = (kind: string, name: string): UsageFailure =>
  new UsageFailure({
    code: 'E_TOOL_INPUT',
    what: `${quoted(name)} cannot be shown to a tool as a ${kind}`,
    fix: 'use letters, digits and underscores, a letter first; plain file names, each once',
  });
