import type { KillCommand } from './kill_moments.ts';

/** Small modules: a run is short, and most of it is the program's own work rather than a tool's. */
export const killCommands: readonly KillCommand[] = [
  {
    name: 'gen',
    args: ['gen', 'dint_dot', '--lanes', '4', '--architecture', 'zero_skip', '-o', 'out'],
    builds: [],
  },
  {
    name: 'verify',
    args: ['verify', 'int_mul', '--weight-bits', '3', '--activation-bits', '3', '--json'],
    builds: ['verilator'],
  },
  {
    name: 'area',
    args: [
      ...['area', 'int_mul', '--weight-bits', '3', '--activation-bits', '3'],
      ...['--seeds', '1', '--json'],
    ],
    builds: ['synth-front', 'synth-map'],
  },
];
