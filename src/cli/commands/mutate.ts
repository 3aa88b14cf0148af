import { CheckFailure } from '../../errors.ts';
import { textTable } from '../../report/text_table.ts';
import type { MutationScore } from '../../trust/evidence.ts';
import { mutationScore } from '../../trust/mutation/score.ts';
import { leastScore, type UnitScore, unitScores } from '../../trust/mutation/units.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** `subbyte mutate [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const targets = targetsOf(input);
  const line = progress();
  const scores: { readonly unit: string; readonly score: MutationScore }[] = [];
  for (const { entry } of targets) {
    line.step(`${scores.length + 1} of ${targets.length}: ${entry.module}`);
    const score = mutationScore(entry, {
      mutants: Number(options.mutants),
      seed: Number(options.seed),
      cases: Number(options.cases),
    });
    scores.push({ unit: entry.unit, score });
    line.done();
    if (options.json !== true) print(told(score));
  }
  const units = unitScores(scores);
  if (options.json === true)
    printJson({ seed: options.seed, units, modules: scores.map(({ score }) => score) });
  else print(`\n${table(units)}\nseed ${options.seed}, ${options.mutants} faults per module, or all`);
  requireScores(units);
}

/** Throws E_SCORE with every unit whose score is below the least. */
export function requireScores(units: readonly Pick<UnitScore, 'unit' | 'score'>[]): void {
  const low = units.filter(({ score }) => score < leastScore);
  if (low.length === 0) return;
  throw new CheckFailure({
    code: 'E_SCORE',
    what: `too many faults go unnoticed: ${low.map(({ unit, score }) => `${unit} ${percent(score)}`).join(', ')}; at least ${percent(leastScore)} have to be found`,
    fix: 'add stimulus that tells the survivors listed, or prove that they change nothing',
  });
}

function told({
  module,
  mutants,
  possible,
  killed,
  equivalent,
  survivors,
  explained,
  score,
  seconds,
}: MutationScore): string {
  const counts = `${grouped(mutants)} of ${grouped(possible)} faults, ${grouped(killed)} found, ${grouped(equivalent)} proved to be none`;
  const lines = [`${percent(score).padStart(8)} ${module}: ${counts}, ${seconds.toFixed(1)} s`];
  return [
    ...lines,
    ...survivors.map((survivor) => `           ${survivor}`),
    ...explained.map((fault) => `           no legal use shows it: ${fault}`),
  ].join('\n');
}

const table = (units: readonly UnitScore[]): string =>
  textTable(units, [
    { title: 'unit', cell: ({ unit }) => unit },
    { title: 'modules', right: true, cell: ({ modules }) => grouped(modules) },
    { title: 'faults', right: true, cell: ({ mutants }) => grouped(mutants) },
    { title: 'found', right: true, cell: ({ killed }) => grouped(killed) },
    { title: 'none', right: true, cell: ({ equivalent }) => grouped(equivalent) },
    { title: 'explained', right: true, cell: ({ explained }) => grouped(explained) },
    { title: 'survivors', right: true, cell: ({ survivors }) => grouped(survivors) },
    { title: 'score', right: true, cell: ({ score }) => percent(score) },
  ]);

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
