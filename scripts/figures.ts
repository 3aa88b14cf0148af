/** Draws the figures of the README from `subbyte area --json` results: node --import tsx scripts/figures.ts FILE... */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

interface Row {
  readonly label: string;
  readonly kind: 'naive' | 'inline' | 'recoded';
  readonly perLane: number;
}

interface AreaResult {
  readonly library: { readonly name: string };
  readonly comparisons: readonly { readonly baselines: readonly Row[]; readonly units: readonly Row[] }[];
}

interface Bar {
  readonly library: string;
  readonly unit: string;
  readonly weight: string;
  /** Area of a lane over that of the smallest INT8 lane. */
  readonly relative: number;
  readonly text: string;
}

function bars({ library, comparisons }: AreaResult): Bar[] {
  return comparisons.flatMap(({ baselines, units }) => {
    const best = Math.min(...baselines.map((r) => r.perLane));
    const shown = [...baselines, ...units].filter((r) => r.kind !== 'naive');
    return shown.map(({ label, kind, perLane }) => ({
      library: library.name,
      unit: label,
      weight: kind === 'recoded' ? 'pre-recoded' : 'inline',
      relative: perLane / best,
      text: (perLane / best).toFixed(2),
    }));
  });
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

const files = process.argv.slice(2);
const results = await Promise.all(
  files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as AreaResult),
);
const spec = compile(chart(results.flatMap(bars))).spec;
const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
const target = new URL('../docs/img/area.svg', import.meta.url);
await writeFile(target, `${svg}\n`);
console.log(`${basename(target.pathname)} from ${files.map((f) => basename(f)).join(', ')}`);
