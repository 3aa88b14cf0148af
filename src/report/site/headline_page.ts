import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { RELATIVE_CLOCKS } from '../sweep/grid.ts';
import type { SweepRow } from '../sweep/store.ts';
import { isInt8, operandOf, workAtAnyClock } from '../work.ts';
import { type Figure, figureOf, type Headline, headlines } from './figures.ts';

type Role = Headline['baselines'][number]['role'];

const page = Handlebars.compile(readFileSync(new URL('./headline_page.md.hbs', import.meta.url), 'utf8'), {
  strict: true,
  noEscape: true,
});

/** The committed figures of dot products as a page: a table per library, a line per width, clock and operand. */
export function headlinePage(rows: readonly SweepRow[]): string {
  const figures = rows.filter(({ unit }) => unit.endsWith('_dot')).map((row) => figureOf(row, 'committed'));
  const libraries = [...new Set(figures.map(({ library }) => library))].sort();
  return page({ libraries: libraries.map((name) => libraryTable(name, figures)) });
}

function libraryTable(name: string, all: readonly Figure[]) {
  const figures = all.filter(({ library }) => library === name);
  const lines = bestOf(headlines(figures)).map((headline) => ({
    headline,
    pace: paceOf(headline.figure, figures),
  }));
  const order = (pace: string) => PACES.indexOf(pace as (typeof PACES)[number]);
  const sorted = lines.toSorted(
    (a, b) =>
      a.headline.figure.lanes - b.headline.figure.lanes ||
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
  };
}

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

const PACES = ['relaxed', 'half', 'near', 'fastest'] as const;

/** What a period is in units of the fastest INT8 unit's. */
function paceOf({ clock, ...figure }: Figure, figures: readonly Figure[]): string {
  if (typeof clock === 'string') return clock;
  const work = workAtAnyClock(figure);
  const fastest = figures.filter(
    (row) =>
      row.clock === 'fastest' && isInt8(row) && operandOf(row) !== 'naive' && workAtAnyClock(row) === work,
  );
  const least = Math.min(...fastest.map(({ leastPeriod }) => leastPeriod));
  const found = Object.entries(RELATIVE_CLOCKS).find(
    ([, factor]) => Math.abs(clock - least * factor) < 0.011,
  );
  return found?.[0] ?? 'other';
}

function line({ figure, baselines }: Headline, pace: string) {
  const cellOf = (role: Role): string => {
    const found = baselines.find((baseline) => baseline.role === role);
    if (found === undefined) return '-';
    const second = pace === 'fastest' ? found.delay : found.energy;
    return `${found.area.toFixed(2)} / ${second === null ? '-' : second.toFixed(2)}`;
  };
  return {
    lanes: figure.lanes,
    clock: typeof figure.clock === 'number' ? `${pace}: ${figure.clock}` : pace,
    weight: operandOf(figure),
    module: figure.module,
    smallest: cellOf('smallest'),
    like: cellOf('smallest, like with like'),
    thrifty: cellOf('least energy'),
    baughWooley: cellOf('Baugh-Wooley'),
    naive: cellOf('naive text'),
  };
}

/** The modules behind the columns, of the inline unit of each width. */
const baselinesText = (list: readonly Headline[]) =>
  list
    .filter(({ figure }) => operandOf(figure) === 'inline')
    .map(({ figure, baselines }) => ({
      lanes: figure.lanes,
      text: baselines.map(({ role, module }) => `${role} \`${module}\``).join(', '),
    }));
