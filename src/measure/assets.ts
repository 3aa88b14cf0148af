import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** Path of a file under `synth-scripts/`. */
export function scriptPath(name: string): string {
  return fileURLToPath(new URL(`../../synth-scripts/${name}`, import.meta.url));
}

export function scriptText(name: string): string {
  return readFileSync(scriptPath(name), 'utf8');
}

/** Fills a Handlebars template under `synth-scripts/`; a value that is missing is an error, nothing is escaped. */
export function fillScript(name: string, values: Readonly<Record<string, unknown>>): string {
  return Handlebars.compile(scriptText(name), { noEscape: true, strict: true })(values);
}
