import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BoundedText } from '../../src/harness/bounded.ts';
import { runTool } from '../../src/harness/process.ts';
import { findTool } from '../../src/harness/tools.ts';

const shell = (script: string, timeoutMs = 20_000) =>
  runTool({ tool: 'sh', path: '/bin/sh', args: ['-c', script], timeoutMs });

/** Whether a process runs; one that has ended but was not collected by its parent yet does not. */
const isAlive = (pid: number) => {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

afterEach(() => vi.unstubAllEnvs());

describe('running a tool', () => {
  it('returns what it printed', async () => {
    const { stdout, stderr } = await shell('echo out; echo err >&2');
    expect([stdout, stderr]).toEqual(['out\n', 'err\n']);
  });

  it('fails with the last lines', async () => {
    await expect(shell('seq 1 100; exit 3')).rejects.toThrow(
      /E_TOOL_FAILED {2}sh ended with exit code 3.*\n89\n[\s\S]*100/,
    );
    await expect(shell('kill -9 $$')).rejects.toThrow(/E_TOOL_FAILED.*SIGKILL/);
    const absent = runTool({ tool: 'absent', path: '/absent', args: [], timeoutMs: 1000 });
    await expect(absent).rejects.toThrow(/E_TOOL_FAILED.*ENOENT/);
  });

  it('kills a tool that takes too long, and what it started', async () => {
    const { stdout } = await shell('echo $$');
    expect(isAlive(Number(stdout))).toBe(false);
    const marker = `300.${process.pid}`;
    await expect(shell(`sleep ${marker} & sleep ${marker}`, 200)).rejects.toThrow(/E_TOOL_TIMEOUT.*0\.2 s/);
    const { stdout: left } = await shell(`ps -eo args | grep -c '[s]leep ${marker}' || true`);
    expect(left.trim()).toBe('0');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('takes the tool along when we end by %s', async (signal) => {
    const loader = createRequire(import.meta.url).resolve('tsx');
    const source = new URL('../../src/harness/process.ts', import.meta.url).href;
    const folder = await mkdtemp(join(tmpdir(), 'subbyte-process-'));
    const script = `import { runTool } from ${JSON.stringify(source)};
      const args = ['-c', 'echo $$ > "$MARK"; sleep 300'];
      await runTool({ tool: 'sh', path: '/bin/sh', args, timeoutMs: 60000 });`;
    const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
      env: { ...process.env, MARK: join(folder, 'pid') },
    });
    let pid = 0;
    while (pid === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const text = await readFile(join(folder, 'pid'), 'utf8').catch(() => '');
      pid = Number(text);
    }
    child.kill(signal);
    const [, how] = await once(child, 'exit');
    expect(how).toBe(signal);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 10_000);
    await rm(folder, { recursive: true });
  });

  it('keeps both ends of a flood of output', () => {
    const text = new BoundedText();
    text.add(Buffer.from('first'));
    for (let i = 0; i < 64; i++) text.add(Buffer.alloc(1 << 20, 46));
    text.add(Buffer.from('last'));
    expect(text.text()).toMatch(/^first\.+\n\.\.\. \d+ bytes left out \.\.\.\n\.+last$/);
    expect(text.text().length).toBeLessThan(30 << 20);
  });
});

describe('finding tools', () => {
  it('knows versions, and obeys the environment', async () => {
    const { path, version } = await findTool('verilator');
    expect(version).toMatch(/^\d\.\d+/);
    vi.stubEnv('SUBBYTE_VERILATOR', path);
    expect((await findTool('verilator')).version).toBe(version);
  });

  it('names the line that installs what is missing', async () => {
    vi.stubEnv('SUBBYTE_VERILATOR', '/nowhere/verilator');
    await expect(findTool('verilator')).rejects.toThrow(/E_TOOL_MISSING[\s\S]*SUBBYTE_VERILATOR/);
    vi.unstubAllEnvs();
    vi.stubEnv('PATH', '/nowhere');
    await expect(findTool('iverilog')).rejects.toThrow(
      /E_TOOL_MISSING[\s\S]*apt-get install iverilog.*scripts\/setup\.sh/,
    );
    await expect(findTool('cxx')).rejects.toMatchObject({ exitCode: 2 });
  });
});
