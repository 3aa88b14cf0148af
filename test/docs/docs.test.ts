import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog, findModule } from '../../src/catalog.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { brokenLinks, pages, readPage, subbyteCommands } from './pages.ts';
import { runPage, scratchRoot, typeErrors, writeProgram } from './run.ts';

const programs = ['tutorial', 'hdl'];

let scratch: ReturnType<typeof scratchRoot>;
beforeAll(() => {
  scratch = scratchRoot();
});
afterAll(() => scratch.remove());

describe('the code of the pages', () => {
  it.each(programs)('of %s prints what the page shows', async (name) => {
    const told = await runPage(scratch.path, name);
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(({ line, printed }) => ({ line, text: printed }))).toEqual(
      told.map(({ line, expected }) => ({ line, text: expected })),
    );
  });

  it('passes the type checker', () => {
    expect(typeErrors(programs.map((name) => writeProgram(scratch.path, name)))).toEqual([]);
  });
});

describe('command lines', () => {
  const lines = pages().flatMap((page) => subbyteCommands(readPage(page)).map((words) => ({ page, words })));

  it('stand in the pages', () => expect(lines.length).toBeGreaterThan(5));

  it.each(lines)('npx subbyte $words of $page', ({ words }) => {
    const [name, ...rest] = words;
    const command = buildProgram(words, '').commands.find((c) => c.name() === name);
    const { operands, unknown } = command!.parseOptions(rest);
    expect(unknown).toEqual([]);
    // Files are the reader's own.
    const names = operands.filter((operand) => !operand.includes('.'));
    for (const operand of names) if (!catalog.some((u) => u.unit === operand)) findModule(operand);
  });
});

describe('links', () => {
  it.each(pages())('of %s lead somewhere', (page) => expect(brokenLinks(page)).toEqual([]));
});
