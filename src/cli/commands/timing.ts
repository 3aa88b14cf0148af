import { synthesize } from '../../measure/synth.ts';
import { analyzeTiming, type TimingResult } from '../../measure/timing.ts';
import { variantOf } from '../../report/execution.ts';
import { textTable } from '../../report/text_table.ts';
import type { CommandInput } from '../command_input.ts';
import { libraryOf } from '../library.ts';
import { print, printJson } from '../output.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte timing MODULE` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const target = targetNamed(String(input.args[0]), input);
  const library = libraryOf(options);
  const design = variantOf(target);
  const engine = options.engine === 'native' ? 'native' : 'pinned';
  const timeoutMs = Number(options.timeLimit) * 1000;
  const { median, version } = await synthesize({ design, library, engine, seeds: 1, timeoutMs });
  const period = Number(options.period);
  const timing = await analyzeTiming({
    netlist: median.netlist,
    library,
    ports: design.ports,
    period,
    timeoutMs,
  });
  const about = {
    module: target.entry.module,
    library: library.name,
    corner: library.corner,
    engine: `yosys ${version} (${engine})`,
    area: median.area,
    netlistHash: median.netlistHash,
  };
  if (options.json === true) printJson({ ...about, ...timing });
  else print(report(about, timing));
}

function report(about: Readonly<Record<string, unknown>>, timing: TimingResult): string {
  const { period, slack, leastPeriod, from, to, path, tool } = timing;
  const steps = textTable(path, [
    { title: 'arrival', right: true, cell: ({ arrival }) => arrival.toFixed(3) },
    { title: 'delay', right: true, cell: ({ delay }) => delay.toFixed(3) },
    { title: 'edge', cell: ({ edge }) => edge },
    { title: 'signal', cell: ({ signal }) => signal },
    { title: 'cell', cell: ({ cell }) => cell },
    { title: 'pin', cell: ({ pin }) => pin },
  ]);
  return [
    Object.entries(about)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
    `${tool}: period ${period}, slack ${slack}, least period ${leastPeriod}, from ${from} to ${to}`,
    'ideal clock, inputs at the clock edge, no wires, mapped for area',
    '',
    steps,
  ].join('\n');
}
