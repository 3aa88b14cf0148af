/** Draws the figure of the README from the committed figures: node --import tsx scripts/figures.ts */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { readRows, type SweepRow } from '../src/report/sweep/store.ts';
import { operandOf } from '../src/report/work.ts';

const LANES = 32;

/** Units by what the figure calls them, in its order. */
const UNITS = [
  ['INT8 Baugh-Wooley', 'int_dot', 'baugh_wooley'],
  ['INT8 Booth', 'int_dot', 'booth'],
  ['INT8 NR4SD', 'int_dot', 'nr4sd'],
  ['dINT4 sm', 'dint_dot', 'zero_skip'],
] as const;

interface Bar {
  readonly library: string;
  readonly unit: string;
  readonly weight: string;
  /** Area of a lane over that of the smallest INT8 lane. */
  readonly relative: number;
  readonly text: string;
}

/** Lanes of one library: of every unit the smaller final adder, mapped for area. */
function bars(rows: readonly SweepRow[], library: string): Bar[] {
  const lanes = UNITS.flatMap(([label, unit, architecture]) =>
    (['inline', 'recoded'] as const).flatMap((weight) => {
      const areas = rows
        .filter((row) => row.library === library && row.unit === unit && row.lanes === LANES)
        .filter((row) => row.clock === 'relaxed' && (row.config.stages ?? 0) === 0)
        .filter(({ config }) => config.architecture === architecture && config.exactDepth === undefined)
        .filter((row) => operandOf(row) === weight)
        .map(({ area }) => area / LANES);
      return areas.length === 0 ? [] : [{ label, unit, weight, area: Math.min(...areas) }];
    }),
  );
  const best = Math.min(...lanes.filter(({ unit }) => unit === 'int_dot').map(({ area }) => area));
  return lanes.map(({ label, weight, area }) => ({
    library: library.replace(/_(stdcells?|fd_sc_hd).*/, ''),
    unit: weight === 'recoded' ? `${label}, pre-recoded` : label,
    weight: weight === 'recoded' ? 'pre-recoded' : 'inline',
    relative: area / best,
    text: (area / best).toFixed(2),
  }));
}

function chart(values: readonly Bar[]): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding: 12,
    data: { values: [...values] },
    facet: {
      column: { field: 'library', header: { title: null, labelFontSize: 13, labelFontWeight: 'bold' } },
    },
    spec: {
      width: 210,
      height: { step: 22 },
      layer: [
        {
          mark: { type: 'bar', cornerRadiusEnd: 2 },
          encoding: {
            x: {
              field: 'relative',
              type: 'quantitative',
              title: 'area of a lane, smallest INT8 lane = 1',
              scale: { domain: [0, 1.35] },
            },
            color: {
              field: 'weight',
              title: 'weight',
              scale: { domain: ['inline', 'pre-recoded'], range: ['#4c78a8', '#f58518'] },
              legend: { orient: 'bottom' },
            },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 11 },
          encoding: { x: { field: 'relative', type: 'quantitative' }, text: { field: 'text' } },
        },
      ],
      encoding: { y: { field: 'unit', type: 'nominal', sort: null, title: null, axis: { labelLimit: 240 } } },
    },
    config: {
      font: 'sans-serif',
      axis: { grid: false, labelFontSize: 11, titleFontSize: 11 },
      view: { stroke: null },
    },
  };
}

const { rows } = readRows(fileURLToPath(new URL('../docs/results/figures.jsonl', import.meta.url)));
const libraries = [...new Set(rows.filter(({ lanes }) => lanes === LANES).map(({ library }) => library))];
const spec = compile(chart(libraries.flatMap((library) => bars(rows, library)))).spec;
const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
const target = fileURLToPath(new URL('../docs/img/area.svg', import.meta.url));
await writeFile(target, `${svg}\n`);
console.log(`docs/img/area.svg from ${libraries.join(', ')}`);
