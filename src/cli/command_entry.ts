import type { Option } from 'commander';
import type { CommandInput } from './command_input.ts';

type Run = (input: CommandInput) => Promise<void>;

/** One command: what its help says, and where its work stands. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly args?: readonly (readonly [name: string, about: string])[];
  readonly options?: readonly (() => Option)[];
  /** Accepts the options of the unit it is given. */
  readonly takesUnit: boolean;
  readonly notes?: string;
  /** Loaded when the command runs, so that the others start fast. */
  readonly load: () => Promise<Run>;
}
