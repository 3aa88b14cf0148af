import { afterAll, expect, it } from 'vitest';
import { lint, lintChecks, requireClean } from '../../src/harness/lint.ts';
import { closeYosys } from '../../src/harness/yosys.ts';

afterAll(closeYosys);

const clean = {
  top: 'outer',
  files: [
    {
      name: 'outer.v',
      text: '`default_nettype none\nmodule outer(input wire [1:0] a, output wire y);\n  inner i(.a(a), .y(y));\nendmodule\n',
    },
    {
      name: 'inner.v',
      text: '`default_nettype none\nmodule inner(input wire [1:0] a, output wire y);\n  assign y = ^a;\nendmodule\n',
    },
  ],
};
const withText = (text: string) => ({ top: 'top', files: [{ name: 'top.v', text }] });
const complaining = async (text: string) =>
  (await lint(withText(text))).filter(({ complaint }) => complaint !== '').map(({ check }) => check);

it('is content with a clean module in every tool', async () => {
  const results = await requireClean(clean);
  expect(results.map(({ check }) => check)).toEqual(lintChecks);
  for (const { version } of results) expect(version).toMatch(/^\d+\.\d+/);
});

it('hears each tool complain', async () => {
  expect(
    await complaining('module top(input wire a, output wire y);\n  assign y = b;\nendmodule\n'),
  ).toContain('icarus');
  expect(
    await complaining("module top(input wire a, output wire y);\n  assign y = 1'b0;\nendmodule\n"),
  ).toEqual(['verilator']);
  expect(await complaining('module top(output wire y);\n  absent i(.y(y));\nendmodule\n')).toEqual(
    lintChecks,
  );
});

it('fails with everything that was said', async () => {
  const missing = withText('module top(output wire y);\n  absent i(.y(y));\nendmodule\n');
  await expect(requireClean(missing)).rejects.toThrow(
    /E_LINT.*verilator 5[\s\S]*icarus[\s\S]*yosys[\s\S]*absent/,
  );
});
