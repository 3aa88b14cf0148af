import { UsageFailure } from '../../errors.ts';
import { mapParallel } from '../../harness/parallel.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import { type Candidate, dint4Candidates, int8Baselines, operandKind } from '../../report/baselines.ts';
import {
  type EnergyRow,
  type EnergySetup,
  energyRatios,
  energySetup,
  measureEnergy,
  type StimulusKind,
} from '../../report/energy.ts';
import type { Stationary } from '../../report/energy_stimulus.ts';
import {
  type EnergyComparison,
  energyHeading,
  energyLegend,
  energyTable,
} from '../../report/energy_table.ts';
import { operandFormat } from '../../report/operand_codes.ts';
import type { ModelFiles } from '../../report/operand_tensors.ts';
import type { CommandInput } from '../command_input.ts';
import { engineOf, libraryOf } from '../library.ts';
import { print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** Lanes of the units that the project's claims are about. */
const pairLanes = 32;

interface Question {
  readonly units: readonly Candidate[];
  readonly baselines: readonly Candidate[];
}

/** `subbyte energy [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const asked = questions(input);
  const setup = energySetup({
    library: libraryOf(options),
    engine: engineOf(input),
    seeds: Number(options.seeds),
    period: Number(options.clock) * 1e-9,
    stimulus: options.stimulus as StimulusKind,
    stationary: options.stationary as Stationary,
    cycles: Number(options.cycles),
    seed: Number(options.seed),
    model: modelOf(options),
    timeoutMs: Number(options.timeLimit) * 1000,
  });
  const measured = await measureAll(asked, setup);
  const comparisons = asked.map(({ units, baselines }): EnergyComparison => {
    const rows = (list: readonly Candidate[]) => list.flatMap((one) => measured.get(keyOf(one)) ?? []);
    return { units: rows(units), baselines: rows(baselines) };
  });
  if (options.json === true) {
    printJson({ conditions: conditionsOf(setup), comparisons: comparisons.map(withRatios) });
    return;
  }
  print(`${energyHeading(setup, [...measured.values()])}\n`);
  for (const comparison of comparisons) {
    print(energyTable(comparison));
    print(`\n${energyLegend(comparison, setup.period)}`);
  }
}

/** Files of a model, all or none. Throws E_USAGE. */
function modelOf({ model, tokenizer, text }: Readonly<Record<string, unknown>>): ModelFiles | null {
  const given = [model, tokenizer, text].filter((file) => file !== undefined);
  if (given.length === 0) return null;
  if (given.length < 3)
    throw new UsageFailure({
      code: 'E_USAGE',
      what: 'a model comes with its tokenizer and a text to read',
      fix: 'give --model, --tokenizer and --text together, or none of them',
    });
  return { model: String(model), tokenizer: String(tokenizer), text: String(text) };
}

function questions(input: CommandInput): readonly Question[] {
  const withNaive = input.options.naive !== false;
  const kept = (list: readonly Candidate[]) => list.filter(({ kind }) => withNaive || kind !== 'naive');
  const isNamed = input.args.length > 0 || input.options.unit !== undefined;
  if (!isNamed) {
    const units = dint4Candidates(pairLanes, 'main');
    const [first] = units;
    return first === undefined
      ? []
      : [{ units: kept(units), baselines: kept(int8Baselines(first.entry, engineOf(input))) }];
  }
  const named = new Map<string, Question>();
  for (const { entry } of targetsOf(input)) {
    operandFormat(entry);
    const unit = { label: entry.module, kind: operandKind(entry), entry };
    const baselines = kept(int8Baselines(entry, engineOf(input)));
    const work = baselines.map(({ entry: { module } }) => module).join(' ');
    named.set(work, { units: [...(named.get(work)?.units ?? []), unit], baselines });
  }
  return [...named.values()];
}

const keyOf = ({ entry, yosysBooth }: Candidate): string =>
  `${entry.module} ${JSON.stringify(entry.config)} ${yosysBooth === true}`;

async function measureAll(
  asked: readonly Question[],
  setup: EnergySetup,
): Promise<ReadonlyMap<string, EnergyRow>> {
  const candidates = new Map(
    asked.flatMap(({ units, baselines }) => [...baselines, ...units]).map((one) => [keyOf(one), one]),
  );
  const line = progress();
  let done = 0;
  try {
    const rows = await mapParallel([...candidates], setup.seeds === 1 ? 2 : 1, async ([key, candidate]) => {
      line.step(`${done} of ${candidates.size} measured; now ${candidate.entry.module}`);
      const row = await measureEnergy(candidate, setup);
      done++;
      return [key, row] as const;
    });
    return new Map(rows);
  } finally {
    line.done();
    closePinned();
  }
}

const conditionsOf = (setup: EnergySetup) => {
  const { library, period, stimulus, stationary, cycles, seed, seeds, drive } = setup;
  return {
    library: { name: library.name, corner: library.corner },
    clockSeconds: period,
    stimulus,
    stationary,
    cycles,
    seed,
    seeds,
    operands: { registered: false, arrivalSeconds: drive.arrival, slewSeconds: drive.slew },
    glitches: 'inertial',
    wires: false,
    unit: 'joules per multiply-accumulate',
  };
};

const withRatios = ({ units, baselines }: EnergyComparison) => ({
  baselines,
  units: units.map((row) => ({ ...row, ratios: energyRatios(row, baselines) })),
});
