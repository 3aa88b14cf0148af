import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { quoted, UsageFailure } from '../errors.ts';

/** Path of a file under `synth-scripts/`. */
export function scriptPath(name: string): string {
  return fileURLToPath(new URL(`../../synth-scripts/${name}`, import.meta.url));
}

export function scriptText(name: string): string {
  return readFileSync(scriptPath(name), 'utf8');
}

/** What may stand in a script as a value: words that no shell, Yosys or Tcl takes apart. */
export type ScriptValue =
  | string
  | number
  | boolean
  | readonly ScriptValue[]
  | { readonly [name: string]: ScriptValue };

/** One word for Yosys and Tcl: names, numbers, file names, and ABC's commands with commas for spaces. */
const word = /^[\w.,+&/-]*$/;

/**
 * Fills a Handlebars template under `synth-scripts/`; a value that is missing is an error. Values are words: one with a space, a
 * quote, a bracket, a semicolon or `$` is refused (E_TOOL_INPUT), since scripts have no common way to quote it.
 * Everything else of a script belongs into its template.
 */
export function fillScript(name: string, values: { readonly [name: string]: ScriptValue }): string {
  requireWords(values, name);
  return Handlebars.compile(scriptText(name), { noEscape: true, strict: true })(values);
}

function requireWords(value: ScriptValue, script: string): void {
  if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      requireWords(key, script);
      requireWords(inner, script);
    }
  } else if (!word.test(String(value))) {
    throw new UsageFailure({
      code: 'E_TOOL_INPUT',
      what: `${quoted(String(value))} cannot stand in a script`,
      where: `synth-scripts/${script}`,
      fix: 'use names of letters, digits and underscores',
    });
  }
}
