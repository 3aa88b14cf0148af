import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

type Template = 'cycle_bench.v.hbs' | 'stream_bench.v.hbs' | 'readme.md.hbs';

const compiled = new Map<Template, Handlebars.TemplateDelegate>();

/** A template of this folder with its holes filled. Throws for a hole that nothing is given for. */
export function fill(name: Template, values: Readonly<Record<string, unknown>>): string {
  const known =
    compiled.get(name) ??
    Handlebars.compile(readFileSync(new URL(name, import.meta.url), 'utf8'), {
      noEscape: true,
      strict: true,
    });
  compiled.set(name, known);
  return known(values);
}

/** `[7:0] `, nothing for one bit. */
export const range = (width: number): string => (width === 1 ? '' : `[${width - 1}:0] `);

/** Pins of an instance, one a line, with the commas between them. */
export const pinList = (names: readonly string[]) =>
  names.map((name, i) => ({ name, comma: i === names.length - 1 ? '' : ',' }));

/** A bit pattern as `$readmemh` reads it, behind a bit that is 1: all lines are alike, and none can be missing unseen. */
export const hexLine = (value: bigint, width: number): string =>
  `${((1n << BigInt(width)) | value).toString(16)}\n`;
