import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import ts from 'typescript';
import { type Block, blocksOf, readPage, root } from './pages.ts';

/** A TypeScript block of a page, what the page says it prints, and what it printed. */
export interface Told {
  readonly line: number;
  readonly expected: string;
  readonly printed: string;
}

const isOutput = ({ language }: Block): boolean => language === 'text' || language === 'verilog';
const marker = '\u0001end';

/** A folder that looks like the root of a checkout, so that programs in it import and report as a reader's do. */
export function scratchRoot(): { readonly path: string; remove(): void } {
  mkdirSync(join(root, '.subbyte'), { recursive: true });
  const path = mkdtempSync(join(root, '.subbyte', 'docs-'));
  symlinkSync(join(root, 'src'), join(path, 'src'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The blocks of a page as one program; the line between two blocks tells where the output of one ends. */
export function writeProgram(folder: string, name: string): string {
  const code = blocksOf(readPage(`docs/${name}.md`)).filter(({ language }) => language === 'ts');
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, code.map(({ text }) => `${text}\nconsole.log('\\u0001end');\n`).join(''));
  return path;
}

/** Runs a page's program and lays its output beside what the page shows. */
export async function runPage(folder: string, name: string): Promise<Told[]> {
  const path = writeProgram(folder, name);
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', path], {
    cwd: folder,
    timeout: 60_000,
    env: { NO_COLOR: '1' },
  });
  const outputs = stdout.split(`${marker}\n`).map((text) => text.replace(marker, '').trim());
  const blocks = blocksOf(readPage(`docs/${name}.md`));
  return blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => block.language === 'ts')
    .map(({ block, at }, i) => {
      const rest = blocks.slice(at + 1);
      const end = rest.findIndex((b) => !isOutput(b));
      const shown = end < 0 ? rest : rest.slice(0, end);
      const expected = shown.map(({ text }) => text.trim()).join('\n');
      return { line: block.line, expected, printed: outputs[i] ?? 'not reached' };
    });
}

/** What the type checker says of the pages' programs alone: the sources they import have their own check. */
export function typeErrors(paths: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.compilerOptions },
    ts.sys,
    root,
  );
  const program = ts.createProgram([...paths], options);
  return paths
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ start, file, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${basename(file?.fileName ?? '')}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
