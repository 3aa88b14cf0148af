import type { CatalogUnit } from '../catalog_unit.ts';

/** What a command is given. */
export interface CommandInput {
  /** Words that are no options. */
  readonly args: readonly string[];
  /** Options by their names in camel case, those of the unit included. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The unit that the line names, if it names one. */
  readonly unit: CatalogUnit | undefined;
}
