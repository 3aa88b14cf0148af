import type { CommandEntry } from './command_entry.ts';
import { designCommands } from './entries/design.ts';
import { measureCommands } from './entries/measure.ts';
import { projectCommands } from './entries/project.ts';
import { trustCommands } from './entries/trust.ts';

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  ...designCommands,
  ...trustCommands,
  ...measureCommands,
  ...projectCommands,
];
