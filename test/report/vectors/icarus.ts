import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath } from '../../../src/harness/tools.ts';

export interface Run {
  readonly status: number | null;
  /** The line that says how it went. */
  readonly verdict: string;
  readonly text: string;
}

/**
 * Icarus in a folder, with its two programs in reach and nothing else: no PATH but theirs, no variables, no project.
 * `module`: Verilog in place of the module and its helpers.
 */
export function icarusAlone(folder: string, files: readonly string[], module?: string): Run {
  const programs = join(folder, '..', 'icarus-alone');
  mkdirSync(programs, { recursive: true });
  for (const tool of ['iverilog', 'vvp'] as const) {
    try {
      symlinkSync(toolPath(tool), join(programs, tool));
    } catch {
      // It is there.
    }
  }
  const run = (tool: string, args: readonly string[]) =>
    spawnSync(join(programs, tool), args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: programs },
    });
  if (module !== undefined) writeFileSync(join(folder, 'changed.v'), module);
  const sources = module === undefined ? files : ['changed.v'];
  const built = run('iverilog', ['-g2005', '-o', 'tb.vvp', '-s', 'subbyte_tb', 'tb.v', ...sources]);
  if (built.status !== 0) throw new Error(`iverilog: ${built.stdout}${built.stderr}`);
  const { status, stdout, stderr } = run('vvp', ['-N', 'tb.vvp']);
  const text = `${stdout}${stderr}`;
  return { status, verdict: /^(?:PASS|FAIL): .*$/m.exec(text)?.[0] ?? '', text };
}
