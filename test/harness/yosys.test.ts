import { afterAll, describe, expect, it } from 'vitest';
import { closeYosys, runYosys, yosysText } from '../../src/harness/yosys.ts';

const adder = 'module adder(input [3:0] a, b, output [4:0] y); assign y = a + b; endmodule\n';
const script =
  'read_verilog rtl/adder.v\nsynth -flatten -top adder\nwrite_json adder.json\ntee -q -o stat.txt stat\n';

afterAll(closeYosys);

describe.each(['pinned', 'native'] as const)('%s Yosys', (engine) => {
  it('returns what the script wrote, and not the inputs', async () => {
    const result = await runYosys({ engine, script, files: { 'rtl/adder.v': adder }, timeoutMs: 60_000 });
    expect(Object.keys(result.outputs)).toEqual(['adder.json', 'stat.txt']);
    const netlist = JSON.parse(yosysText(result, 'adder.json')) as { modules: Record<string, unknown> };
    expect(Object.keys(netlist.modules)).toEqual(['adder']);
    expect(result.version).toMatch(engine === 'pinned' ? /^0\.55/ : /^0\.\d+/);
    expect(() => yosysText(result, 'other.json')).toThrow(/other\.json/);
  });

  it('reports what Yosys refused', async () => {
    const run = runYosys({ engine, script, files: { 'rtl/adder.v': 'module adder(' }, timeoutMs: 60_000 });
    await expect(run).rejects.toThrow(/E_TOOL_FAILED[\s\S]*syntax error/);
  });

  it('kills a run that takes too long, and works afterwards', async () => {
    const wide = 'module wide(input [63:0] a, b, output [127:0] y); assign y = a * b; endmodule\n';
    const slow = 'read_verilog rtl/wide.v\nsynth -top wide\nabc -g NAND\n'.repeat(3);
    const run = runYosys({ engine, script: slow, files: { 'rtl/wide.v': wide }, timeoutMs: 400 });
    await expect(run).rejects.toThrow(/E_TOOL_TIMEOUT.*0\.4 s/);
    const next = await runYosys({ engine, script: 'log hello\n', files: {}, timeoutMs: 60_000 });
    expect(next.log).toContain('hello');
  });

  it('does not take input files outside its folder', async () => {
    const run = runYosys({ engine, script: '', files: { '../x.v': '' }, timeoutMs: 60_000 });
    await expect(run).rejects.toThrow(/E_TOOL_INPUT/);
  });
});

it('runs more pinned jobs than there are processes', async () => {
  const jobs = Array.from({ length: 6 }, (_, i) =>
    runYosys({ engine: 'pinned', script: `log job${i}\n`, files: {}, timeoutMs: 60_000 }),
  );
  const logs = (await Promise.all(jobs)).map(({ log }) => log);
  logs.forEach((log, i) => {
    expect(log).toContain(`job${i}`);
  });
});
