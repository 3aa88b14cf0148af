import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { runTool } from '../../src/harness/process.ts';
import { findTool } from '../../src/harness/tools.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { startSession } from '../../src/harness/verilator/session.ts';
import { allocateFrames } from '../../src/hdl/sim/frame.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { analyzeTiming } from '../../src/measure/timing.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { home, script } from './places.ts';

const root = home('tools');
const variant = variantOf(subjectOf(findUnit('int_mul').configure({ weightBits: 2, activationBits: 2 })));
let made = 0;
const fresh = (): string => {
  const path = join(root, String(made++));
  mkdirSync(path);
  return path;
};
beforeEach(() => vi.stubEnv('SUBBYTE_CACHE', fresh()));
afterEach(() => vi.unstubAllEnvs());

const isAlive = (pid: number): boolean => {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
const gone = (pid: number) => vi.waitFor(() => expect(isAlive(pid)).toBe(false), 30_000);

/** A tool that tells `version` and then does its `work`. */
const fake = (version: string, work: string): string =>
  script(
    fresh(),
    'tool',
    `case "$1" in --version|-V|-version) echo "${version}"; exit 0;; --getenv) echo "$FAKE_ROOT"; exit 0;; esac\n${work}`,
  );

/** What goes wrong, in shell; `what` the message has to say. */
const wrongs: readonly (readonly [how: string, work: string, says: RegExp])[] = [
  ['crashes', 'kill -s SEGV $$', /E_TOOL_FAILED.*SIGSEGV/],
  ['is killed', 'kill -s KILL $$', /E_TOOL_FAILED.*SIGKILL/],
  [
    'fails with megabytes on one line',
    'head -c 30000000 /dev/zero | tr "\\0" x; exit 1',
    /E_TOOL_FAILED.*exit code 1/,
  ],
  ['hangs with children', 'sleep 300 & sleep 300', /E_TOOL_TIMEOUT/],
  ['does nothing and is content', 'exit 0', /E_TOOL_FAILED|E_TIMING/],
  ['prints binary and is content', 'head -c 100000 /bin/sh', /E_TOOL_FAILED|E_TIMING/],
];

const timeoutMs = 2500;
const uses: Readonly<Record<string, (tool: string) => Promise<unknown>>> = {
  async Verilator(tool) {
    const include = join(fresh(), 'include');
    mkdirSync(include);
    for (const name of ['verilated.cpp', 'verilated_threads.cpp']) writeFileSync(join(include, name), '');
    for (const name of ['verilated.h', 'verilated_syms.h']) writeFileSync(join(include, name), '');
    vi.stubEnv('FAKE_ROOT', join(include, '..'));
    vi.stubEnv('SUBBYTE_VERILATOR', tool);
    return buildVariants([variant], { timeoutMs });
  },
  async 'the compiler'(tool) {
    vi.stubEnv('SUBBYTE_CXX', tool);
    return buildVariants([variant], { timeoutMs });
  },
  async Icarus(tool) {
    vi.stubEnv('SUBBYTE_IVERILOG', tool);
    return simulate();
  },
  async vvp(tool) {
    vi.stubEnv('SUBBYTE_VVP', tool);
    return simulate();
  },
  async Yosys(tool) {
    vi.stubEnv('SUBBYTE_YOSYS', tool);
    return synthesize({
      design: variant,
      library: namedLibrary('nand2'),
      engine: 'native',
      seeds: 1,
      timeoutMs,
    });
  },
  async OpenSTA(tool) {
    vi.stubEnv('SUBBYTE_STA', tool);
    return analyzeTiming({ ...timing, timeoutMs });
  },
};
async function simulate() {
  const simulator = await icarusSimulator(variant, { timeoutMs });
  return simulator.run(allocateFrames(simulator.inputs, 3));
}
const timing = {
  netlist: { top: 't', netCount: 2, ports: [], gates: [], netNames: new Map() },
  library: namedLibrary('nand2'),
  ports: variant.ports,
  period: 1,
};
const versions: Readonly<Record<string, string>> = {
  Verilator: 'Verilator 5.006 fake',
  'the compiler': 'g++ (Fake) 12.2.0',
  Icarus: 'Icarus Verilog version 11.0',
  vvp: 'version 11.0',
  Yosys: 'Yosys 0.23',
  OpenSTA: '2.0.17',
};

describe.each(Object.keys(uses))('%s', (name) => {
  test.each(wrongs)('%s', async (_, work, says) => {
    const error = await uses[name]!(fake(versions[name]!, work)).then(
      () => new Error('accepted'),
      (failure: Error) => failure,
    );
    expect(error.message).toMatch(says);
    expect(error.message.length).toBeLessThan(10_000);
  });
});

describe('work that is half done', () => {
  test('vvp ends in the middle of its results: no verdict is made of them', async () => {
    const half = fake('version 11.0', 'printf "0000000000000000000000000000000" > outputs.bits');
    await expect(uses.vvp!(half)).rejects.toThrow(/E_TOOL_FAILED.*not whole/);
    const odd = fake('version 11.0', 'for i in 1 2 3; do printf "%032d\\n" 2; done > outputs.bits');
    await expect(uses.vvp!(odd)).rejects.toThrow(/E_TOOL_FAILED.*not whole/);
  });
  test.each(['{', '{"modules": {}}', 'null', `{"modules": {"${variant.top}": {"ports": 3}}}`, '[]'])(
    'Yosys writes %j for a netlist',
    async (json) => {
      const work = `touch front.il; echo x > front.il; for n in amap dc2_amap nf map; do echo '${json}' > $n.json; done`;
      await expect(uses.Yosys!(fake('Yosys 0.23', work))).rejects.toThrow('E_NETLIST');
    },
  );
  test('a compiler that leaves half a program: it is not kept', async () => {
    const work = `for a; do last="$a"; done; echo 'half' > "$last"; chmod +x "$last"`;
    await expect(uses['the compiler']!(fake('g++ (Fake) 12.2.0', work))).rejects.toThrow(/E_TOOL_FAILED/);
  });
  test('another Yosys than the version says: nothing is kept under that version', async () => {
    const answers = join(fresh(), 'asked');
    const tool = script(
      fresh(),
      'tool',
      `if [ "$1" = -V ]; then [ -e "${answers}" ] && echo "Yosys 0.99" || echo "Yosys 0.23"; touch "${answers}"; exit 0; fi; exit 1`,
    );
    vi.stubEnv('SUBBYTE_YOSYS', tool);
    expect((await findTool('yosys')).version).toBe('0.23');
    const other = script(fresh(), 'tool', 'echo "Yosys 0.99"');
    vi.stubEnv('SUBBYTE_YOSYS', other);
    expect((await findTool('yosys')).version).toBe('0.99');
  });
  test.each(['exit 0', 'echo nonsense', 'head -c 1000000 /dev/zero', 'kill -s ABRT $$'])(
    'a tool that does not tell its version: %s',
    async (work) => {
      vi.stubEnv('SUBBYTE_VERILATOR', script(fresh(), 'tool', work));
      await expect(findTool('verilator')).rejects.toThrow(/E_TOOL_FAILED/);
    },
  );
  test('a file that is no program', async () => {
    vi.stubEnv('SUBBYTE_VERILATOR', script(fresh(), 'tool', ''));
    writeFileSync(process.env.SUBBYTE_VERILATOR ?? '', '\x7fELFnot really');
    await expect(findTool('verilator')).rejects.toThrow(/E_TOOL_FAILED/);
  });
});

describe('processes', () => {
  const shell = (text: string, limit = 20_000) =>
    runTool({ tool: 'sh', path: '/bin/sh', args: ['-c', text], timeoutMs: limit });

  test('a grandchild that left the group and holds the pipes does not hold us', async () => {
    const begin = performance.now();
    const { stdout } = await shell('setsid sleep 60 & echo $!');
    expect(performance.now() - begin).toBeLessThan(45_000);
    const pid = Number(stdout);
    await expect(shell('setsid sleep 61 & sleep 60', 300)).rejects.toThrow('E_TOOL_TIMEOUT');
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  });
  test('what a tool leaves running in its group ends with it', async () => {
    const { stdout } = await shell('sleep 300 >/dev/null 2>&1 & echo $!');
    await gone(Number(stdout));
  });
  test('a limit beyond what timers take is no limit of a millisecond', async () => {
    expect((await shell('sleep 0.2; echo done', 1e15)).stdout).toBe('done\n');
  });
  describe('SIGKILL takes along', () => {
    const moduleOf = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
    const work = 'sleep 300 & echo "$$ $!" > "$MARK.new"; mv "$MARK.new" "$MARK"; wait';
    test.each([
      [
        'the tools',
        `import { runTool } from ${moduleOf('harness/process.ts')};
        await runTool({ tool: 'sh', path: '/bin/sh', args: ['-c', '${work}'], timeoutMs: 60000 });`,
      ],
      [
        'a tool that had only just started',
        `import { spawn } from 'node:child_process';
        import { startWatchdog } from ${moduleOf('harness/watchdog.ts')};
        startWatchdog();
        spawn('/bin/sh', ['-c', '${work}'], { detached: true, stdio: 'ignore' });`,
      ],
      [
        'the tools of a process it started',
        `import { execa } from 'execa';
        import { startGroup } from ${moduleOf('harness/process.ts')};
        const code = "import { runTool } from '" + ${moduleOf('harness/process.ts')} +
          "'; await runTool({ tool: 'sh', path: '/bin/sh', args: ['-c', process.env.WORK], timeoutMs: 60000 });";
        const args = [...process.execArgv.slice(0, -1), code];
        await startGroup(() => execa(process.execPath, args, { detached: true, env: { WORK: '${work}' } })).child;`,
      ],
    ])('%s', async (_what, code) => {
      const loader = createRequire(import.meta.url).resolve('tsx');
      const mark = join(fresh(), 'pids');
      const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', code], {
        env: { ...process.env, MARK: mark },
      });
      const pids = await vi.waitFor(() => readFileSync(mark, 'utf8').trim().split(' ').map(Number), 60_000);
      expect(pids.map(isAlive)).toEqual([true, true]);
      child.kill('SIGKILL');
      for (const pid of pids) await gone(pid);
    });
  });
});

describe('a simulator that is not what it says', () => {
  const session = (work: string) =>
    startSession({
      program: script(fresh(), 'simulator', work),
      index: 0,
      hash: 'h'.repeat(64),
      subject: 'test',
      timeoutMs: 3000,
    });
  const hello = `printf '%s' ${'h'.repeat(64)}`;
  test.each([
    ['another hash', `printf '%s' ${'x'.repeat(64)}; cat >/dev/null`, /E_TOOL_FAILED.*other ports/],
    ['half a hello', 'printf hhh', /E_TOOL_FAILED.*ended/],
    ['nothing', 'exec sleep 300', /E_TOOL_TIMEOUT/],
    ['half an answer', `${hello}; printf 12; exit 0`, /E_TOOL_FAILED.*ended/],
    ['more than was asked', `${hello}; head -c 100000 /dev/zero; cat >/dev/null`, /E_TOOL_FAILED/],
    ['a crash', `${hello}; kill -s SEGV $$`, /E_TOOL_FAILED.*SIGSEGV/],
  ])('%s', async (_, work, says) => {
    const running = session(work);
    running.powerUp(1);
    await expect(
      running.exchange(new Uint32Array(4), 4, new Uint32Array(4)).then(async () => {
        // What comes too much may arrive after the answer.
        await new Promise((resolve) => setTimeout(resolve, 300));
        await running.exchange(new Uint32Array(4), 4, new Uint32Array(4));
      }),
    ).rejects.toThrow(says);
    await running.close();
  });
});
