import { z } from 'zod';

/**
 * Building blocks of configuration schemas. Every refusal is one message of the form `what; fix: how`, which
 * `parseConfig` takes apart again; zod's path says where.
 */
export const FIX_MARK = '; fix: ';

const shown = (value: unknown): string =>
  typeof value === 'bigint' ? `${value}n` : value === undefined ? 'missing' : quotedValue(value);

/** What was given, short, and without the mark that divides our own messages. */
const quotedValue = (value: unknown): string => {
  const text = typeof value === 'object' ? String(value) : JSON.stringify(value);
  return (text.length > 80 ? `${text.slice(0, 80)}...` : text).replaceAll(';', ',');
};

/** A whole number from `low` to `high`. */
export const wholeNumber = (name: string, low: number, high: number) => {
  const range = high === Number.MAX_SAFE_INTEGER ? `of at least ${low}` : `from ${low} to ${high}`;
  const error = (issue: { input?: unknown }) =>
    `'${name}' is ${shown(issue.input)}, not a whole number ${range}${FIX_MARK}give a whole number ${range}`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

/** One of a few names. */
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: (issue) =>
      `'${name}' is ${shown(issue.input)}, which is not known${FIX_MARK}choose one of ${values.join(', ')}`,
  });

/** True or false. */
export const flag = (name: string) =>
  z.boolean({
    error: (issue) => `'${name}' is ${shown(issue.input)}, not true or false${FIX_MARK}give true or false`,
  });

/** An object that refuses unknown options by name and lists the legal ones. */
export const options = <S extends z.ZodRawShape>(shape: S) => {
  const legal = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown option ${issue.keys.map((key) => `'${key}'`).join(', ')}${FIX_MARK}use only ${legal}`
        : `the configuration is ${shown(issue.input)}, not an object of options${FIX_MARK}give an object with some of ${legal}`,
  });
};

/** What a completing transform needs of zod's context. */
export interface Refusals {
  addIssue(issue: { code: 'custom'; path: string[]; message: string; input: unknown }): void;
}

/** Records that `option` cannot have its value here. */
export function refuse(to: Refusals, option: string, what: string, fix: string): void {
  to.addIssue({ code: 'custom', path: [option], message: `${what}${FIX_MARK}${fix}`, input: undefined });
}
