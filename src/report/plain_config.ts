type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);

/** Options of a unit that were given or completed, without those that do not apply: as results keep them. */
export const plainConfig = (config: Readonly<Record<string, unknown>>): Record<string, Plain> =>
  Object.fromEntries(Object.entries(config).filter((pair): pair is [string, Plain] => isPlain(pair[1])));
