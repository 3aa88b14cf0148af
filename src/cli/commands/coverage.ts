import { coverageOf } from '../../trust/coverage/coverage.ts';
import type { Coverage } from '../../trust/evidence.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** Holes that are printed of one module; `--json` has them all. */
const shownHoles = 20;

/** `subbyte coverage [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const targets = targetsOf(input);
  const line = progress();
  const modules: Coverage[] = [];
  for (const { entry } of targets) {
    line.step(`${modules.length + 1} of ${targets.length}: ${entry.module}`);
    const coverage = coverageOf(entry, { seed: Number(options.seed), cases: Number(options.cases) });
    modules.push(coverage);
    line.done();
    if (options.json !== true) print(told(coverage));
  }
  if (options.json === true) printJson({ seed: options.seed, modules });
}

function told({ module, kinds, holes }: Coverage): string {
  const counts = Object.entries(kinds).map(([kind, { hit, of, unreachable }]) => {
    const out = unreachable === 0 ? '' : ` (${grouped(unreachable)} out of reach)`;
    return `${kind} ${grouped(hit)} of ${grouped(of)}${out}`;
  });
  const shown = holes.slice(0, shownHoles).map((hole) => `    ${hole}`);
  const more = holes.length > shownHoles ? [`    … and ${grouped(holes.length - shownHoles)} more`] : [];
  return [`${module}: ${counts.join(', ')}`, ...shown, ...more].join('\n');
}
