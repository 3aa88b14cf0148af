import { CheckFailure } from '../../errors.ts';
import { closeYosys } from '../../harness/yosys.ts';
import { textTable } from '../../report/text_table.ts';
import type { Evidence } from '../../trust/evidence.ts';
import { type ProvedModule, proveModule } from '../../trust/prove.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** `subbyte prove [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const targets = targetsOf(input);
  const timeoutMs = Number(input.options.timeLimit) * 1000;
  const line = progress();
  const modules: ProvedModule[] = [];
  try {
    for (const { entry } of targets) {
      line.step(`${modules.length + 1} of ${targets.length}: ${entry.module}`);
      modules.push(await proveModule(entry, { timeoutMs }));
    }
  } finally {
    line.done();
    closeYosys();
  }
  if (input.options.json === true) printJson({ modules });
  else print(report(modules));
  requireProved(modules.flatMap(({ evidence }) => evidence));
}

/** Throws E_CERTIFICATE or E_PROOF, by the first claim that did not pass. */
export function requireProved(
  evidence: readonly Pick<Evidence, 'module' | 'claim' | 'passed' | 'detail'>[],
): void {
  const failed = evidence.filter(({ passed }) => !passed);
  const [first] = failed;
  if (first === undefined) return;
  throw new CheckFailure({
    code: first.claim === 'certificate' || first.claim === 'no wrap' ? 'E_CERTIFICATE' : 'E_PROOF',
    what: `${failed.length} claims could not be proved, first '${first.claim}' of ${first.module}: ${first.detail}`,
    fix: 'look at the place named, or give a solver more time with --time-limit',
  });
}

function report(modules: readonly ProvedModule[]): string {
  const rows = modules.flatMap(({ evidence }) => evidence);
  const silent = modules.filter(({ evidence }) => evidence.length === 0);
  const table = textTable(rows, [
    { title: 'module', cell: ({ module }) => module },
    { title: 'claim', cell: ({ claim }) => claim },
    { title: 'method', cell: ({ method }) => method },
    { title: 'cases', right: true, cell: ({ cases }) => grouped(cases) },
    { title: 's', right: true, cell: ({ seconds }) => seconds.toFixed(1) },
    { title: '', cell: ({ passed }) => (passed ? 'proved' : 'NOT PROVED') },
    { title: 'what', cell: ({ detail }) => detail },
  ]);
  const passed = rows.filter((row) => row.passed).length;
  const none = silent.length === 0 ? '' : `, ${silent.length} modules without a claim of this kind`;
  return `${rows.length === 0 ? '' : `${table}\n`}${passed} of ${rows.length} claims proved${none}`;
}
