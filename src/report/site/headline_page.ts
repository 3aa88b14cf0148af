import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { CoreRow } from '../core_rows.ts';
import type { SweepRow } from '../sweep/store.ts';
import { operandOf, workAtAnyClock } from '../work.ts';
import { type Figure, figuresOf, type Headline, headlines, type Role } from './figures.ts';
import { coreSection } from './headline_cores.ts';
import { type Loss, losses } from './losses.ts';
import { PACES, paceOf } from './pace.ts';
import { CORE_TARGETS, TARGETS, type TargetLine, targetLines } from './targets.ts';

const page = Handlebars.compile(readFileSync(new URL('./headline_page.md.hbs', import.meta.url), 'utf8'), {
  strict: true,
  noEscape: true,
});

/** The committed figures as a page: what is reached, a table per library, what loses, and cores. */
export function headlinePage(rows: readonly SweepRow[], cores: readonly CoreRow[] = []): string {
  const figures = figuresOf(rows, () => 'committed');
  const targets = targetLines(figures);
  const libraries = [...new Set(figures.map(({ library }) => library))].sort();
  return page({
    targets: { ...TARGETS, cores: CORE_TARGETS },
    lines: targets.filter(({ reached }) => reached.length > 0).map(targetText),
    missing: missingOf(targets),
    libraries: libraries.map((name) => libraryTable(name, figures)),
    ...coreSection(cores),
  });
}

const times = (ratio: number): string => `${ratio.toFixed(2)}x`;
const against = (ratio: number, target: number): string => (ratio >= target ? 'reached' : 'not reached');
/** A unit of 16 lanes, or a lone multiplier with its accumulator. */
const lanesText = (lanes: number): string => (lanes === 1 ? 'MAC' : String(lanes));

function targetText({ library, lanes, accumulator, reached }: TargetLine): string {
  const what = `**${library}, ${lanes} lanes, accumulator ${accumulator}**`;
  const told = reached.map(({ clock, pace, rivals, area, energy }) => {
    const at = typeof clock === 'number' ? `\`${pace}\` (${clock})` : `\`${pace}\``;
    const smaller = `${times(area)} smaller (${against(area, TARGETS.area)})`;
    const thrifty =
      energy === null
        ? 'energy not measured'
        : `${times(energy)} less energy (${against(energy, TARGETS.energy)})`;
    return `at ${at} ${smaller}, ${thrifty}, against ${rivals} INT8 units`;
  });
  return `${what}: ${told.join('; ')}.`;
}

/** What the claims are about and nothing was measured of, a line per library. */
function missingOf(lines: readonly TargetLine[]) {
  const open = lines.filter(({ reached }) => reached.length === 0);
  return [...new Set(open.map(({ library }) => library))].map((library) => ({
    library,
    what: open
      .filter((line) => line.library === library)
      .map(({ lanes, accumulator }) => `${lanes} lanes, ${accumulator}`)
      .join('; '),
  }));
}

function libraryTable(name: string, all: readonly Figure[]) {
  const figures = all.filter(({ library }) => library === name);
  const lines = bestOf(headlines(figures)).map((headline) => ({
    headline,
    pace: paceOf(headline.figure, figures) ?? 'other',
  }));
  const order = (pace: string) => PACES.indexOf(pace as (typeof PACES)[number]);
  const sorted = lines.toSorted(
    (a, b) =>
      byWork(a.headline.figure, b.headline.figure) ||
      order(a.pace) - order(b.pace) ||
      operandOf(a.headline.figure).localeCompare(operandOf(b.headline.figure)),
  );
  const counts = figures.filter(({ clock }) => clock === 'relaxed').map((figure) => figure.seeds);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return {
    name,
    corner: figures[0]?.corner,
    seeds: `median of ${least === most ? '' : `${least} to `}${most} structural seed${most === 1 ? '' : 's'} at \`relaxed\`, one seed elsewhere`,
    rows: sorted.map(({ headline, pace }) => line(headline, pace)),
    baselines: baselinesText(sorted.filter(({ pace }) => pace === 'relaxed').map(({ headline }) => headline)),
    losses: losses(figures)
      .toSorted((a, b) => byWork(a.figure, b.figure))
      .map(lossText),
  };
}

/** Dot products first, the narrow before the wide, a given accumulator before one made to measure. */
const byWork = (a: Figure, b: Figure): number =>
  Number(a.lanes === 1) - Number(b.lanes === 1) ||
  a.lanes - b.lanes ||
  a.accumulator.localeCompare(b.accumulator);

/** Of every width, clock and operand the smallest dINT4 unit; units that missed their clock are out. */
function bestOf(list: readonly Headline[]): readonly Headline[] {
  const best = new Map<string, Headline>();
  for (const headline of list) {
    const { figure } = headline;
    if (figure.met === false || operandOf(figure) === 'naive') continue;
    const key = JSON.stringify([workAtAnyClock(figure), figure.clock, operandOf(figure)]);
    const other = best.get(key);
    // What counts at the fastest clock is the period, elsewhere the area.
    const cost = ({ clock, leastPeriod, area }: Figure) => (clock === 'fastest' ? leastPeriod : area);
    if (other === undefined || cost(figure) < cost(other.figure)) best.set(key, headline);
  }
  return [...best.values()];
}

function line({ figure, baselines }: Headline, pace: string) {
  const cellOf = (role: Role): string => {
    const found = baselines.find((baseline) => baseline.role === role);
    if (found === undefined) return '-';
    const second = pace === 'fastest' ? found.delay : found.energy;
    return `${found.area.toFixed(2)} / ${second === null ? '-' : second.toFixed(2)}`;
  };
  return {
    lanes: lanesText(figure.lanes),
    accumulator: figure.accumulator,
    clock: typeof figure.clock === 'number' ? `${pace}: ${figure.clock}` : pace,
    weight: operandOf(figure),
    module: figure.module,
    smallest: cellOf('smallest'),
    like: cellOf('smallest, like with like'),
    thrifty: cellOf(pace === 'fastest' ? 'fastest' : 'least energy'),
    baughWooley: cellOf('Baugh-Wooley'),
    naive: cellOf('naive text'),
  };
}

const lossText = ({ figure, what, against: rivals }: Loss) => ({
  lanes: lanesText(figure.lanes),
  accumulator: figure.accumulator,
  clock: String(figure.clock),
  module: figure.module,
  what,
  against:
    what === 'misses the clock'
      ? `met by ${rivals.length === 0 ? 'no INT8 unit' : rivals.map(({ role }) => role).join(', ')}`
      : rivals.map(({ role, ratio }) => `${role} ${ratio?.toFixed(3)}`).join('; '),
});

/** The modules behind the columns, of the inline unit of each width. */
const baselinesText = (list: readonly Headline[]) =>
  list
    .filter(({ figure }) => operandOf(figure) === 'inline')
    .map(({ figure, baselines }) => ({
      work: `${lanesText(figure.lanes)}${figure.lanes === 1 ? '' : ' lanes'}, ${figure.accumulator}`,
      text: baselines.map(({ role, module }) => `${role} \`${module}\``).join(', '),
    }));
