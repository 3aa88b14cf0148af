import { mapParallel } from '../../harness/parallel.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import { type AreaRow, type AreaSetup, areaRatios, measureArea } from '../../report/area.ts';
import { type AreaComparison, areaHeading, areaLegend, areaTable } from '../../report/area_table.ts';
import { type Candidate, dint4Candidates, int8Baselines, operandKind } from '../../report/baselines.ts';
import { coreTimeout, type OpalSize } from '../../report/core_choices.ts';
import { type OpalAreas, opalAreas, opalAreaText } from '../../report/opal_area.ts';
import type { CommandInput } from '../command_input.ts';
import { engineOf, libraryOf } from '../library.ts';
import { print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** Lanes of the pairs that the project's claims are about. */
const pairLanes = 32;

/** Units, and the baselines that do the same work. */
interface Question {
  readonly units: readonly Candidate[];
  readonly baselines: readonly Candidate[];
}

/** `subbyte area [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const library = libraryOf(options);
  const setup: AreaSetup = {
    library,
    engine: engineOf(input),
    seeds: Number(options.seeds),
    timeoutMs: Number(options.timeLimit) * 1000,
  };
  const asked = questions(input);
  const measured = await measureAll(asked, setup);
  const comparisons = asked.map(({ units, baselines }): AreaComparison => {
    const rows = (list: readonly Candidate[]) => list.flatMap((one) => measured.get(keyOf(one)) ?? []);
    return { units: rows(units), baselines: rows(baselines) };
  });
  const opal = await measureOpal(input, setup);
  if (options.json === true) {
    const { name, corner } = library;
    const document = { library: { name, corner }, comparisons: comparisons.map(withRatios) };
    printJson(opal === null ? document : { ...document, opal });
    return;
  }
  print(`${areaHeading(library, [...measured.values()])}\n`);
  for (const comparison of comparisons) print(`${areaTable(comparison)}\n`);
  if (comparisons.length > 0) print(areaLegend);
  if (opal !== null) print(opalAreaText(opal));
}

/** OPAL's tables, if they are asked for. */
async function measureOpal({ options }: CommandInput, setup: AreaSetup): Promise<OpalAreas | null> {
  const { opal } = options;
  if (opal === undefined) return null;
  const line = progress();
  const size = opal as OpalSize;
  try {
    return await opalAreas(size, { ...setup, timeoutMs: coreTimeout(size, setup.timeoutMs) }, line.step);
  } finally {
    line.done();
    closePinned();
  }
}

/** Modules that were named, each kind of work with its own baselines; the pairs when nothing was named or they are asked for. */
function questions(input: CommandInput): readonly Question[] {
  const isNamed = input.args.length > 0 || input.options.unit !== undefined;
  const pairs = dint4Candidates(pairLanes, 'all');
  const [first] = pairs;
  const headline: Question[] =
    first === undefined ? [] : [{ units: pairs, baselines: int8Baselines(first.entry, engineOf(input)) }];
  if (!isNamed) return input.options.opal === undefined || input.options.pairs === true ? headline : [];
  const named = new Map<string, Question>();
  for (const { entry } of targetsOf(input)) {
    const unit = { label: entry.module, kind: operandKind(entry), entry };
    const baselines = int8Baselines(entry, engineOf(input));
    const work = baselines.map(({ entry: { module } }) => module).join(' ');
    named.set(work, { units: [...(named.get(work)?.units ?? []), unit], baselines });
  }
  return [...named.values(), ...(input.options.pairs === true ? headline : [])];
}

const keyOf = ({ entry, yosysBooth }: Candidate): string =>
  `${entry.module} ${JSON.stringify(entry.config)} ${yosysBooth === true}`;

async function measureAll(
  asked: readonly Question[],
  setup: AreaSetup,
): Promise<ReadonlyMap<string, AreaRow>> {
  const candidates = new Map(
    asked.flatMap(({ units, baselines }) => [...baselines, ...units]).map((one) => [keyOf(one), one]),
  );
  const line = progress();
  let done = 0;
  try {
    // Several seeds already run beside each other.
    const rows = await mapParallel([...candidates], setup.seeds === 1 ? 2 : 1, async ([key, candidate]) => {
      line.step(`${done} of ${candidates.size} measured; now ${candidate.entry.module}`);
      const row = await measureArea(candidate, setup);
      done++;
      return [key, row] as const;
    });
    return new Map(rows);
  } finally {
    line.done();
    closePinned();
  }
}

const withRatios = ({ units, baselines }: AreaComparison) => ({
  baselines,
  units: units.map((row) => ({ ...row, ratios: areaRatios(row, baselines) })),
});
