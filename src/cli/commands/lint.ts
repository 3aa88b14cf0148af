import { CheckFailure } from '../../errors.ts';
import { type LintResult, lint } from '../../harness/lint.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import { variantOf } from '../../report/execution.ts';
import type { CommandInput } from '../command_input.ts';
import { print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

interface Linted {
  readonly module: string;
  readonly results: readonly LintResult[];
}

/** `subbyte lint [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const targets = targetsOf(input);
  const line = progress();
  const linted: Linted[] = [];
  try {
    for (const target of targets) {
      line.step(`${linted.length + 1} of ${targets.length}: ${target.entry.module}`);
      linted.push({ module: target.entry.module, results: await lint(variantOf(target)) });
    }
  } finally {
    line.done();
    closePinned();
  }
  if (input.options.json === true) printJson({ modules: linted });
  else print(summary(linted));
  const complaints = linted.flatMap(({ module, results }) =>
    results
      .filter(({ complaint }) => complaint !== '')
      .map(({ check, version, complaint }) => `${module}: ${check} ${version} complains:\n${complaint}`),
  );
  if (complaints.length === 0) return;
  throw new CheckFailure({
    code: 'E_LINT',
    what: complaints.join('\n'),
    fix: 'change the Verilog at the lines named; waivers are not accepted',
  });
}

function summary(linted: readonly Linted[]): string {
  const [first] = linted;
  const tools = (first?.results ?? []).map(({ check, version }) => `${check} ${version}`).join(', ');
  const clean = linted.filter(({ results }) => results.every(({ complaint }) => complaint === ''));
  return `${clean.length} of ${linted.length} modules accepted without a word by ${tools}`;
}
