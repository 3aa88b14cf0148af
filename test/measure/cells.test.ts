import { describe, expect, it } from 'vitest';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { requireClean } from '../../src/harness/lint.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import type { Frames } from '../../src/hdl/sim/frame.ts';
import { cellModels, hasModel } from '../../src/measure/cells/models.ts';
import type { LibertyCell, LibertyLibrary } from '../../src/measure/liberty/cells.ts';
import { libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import { SG13G2, SKY130 } from './bench.ts';
import { benchCells, everyCell, oneByOne, pairBench, reference, yosysModels } from './cells_bench.ts';

const libraries: readonly (readonly [string, LibertyLibrary])[] = [
  ['osu018', namedLibrary('osu018').liberty],
  ...(SKY130 === undefined ? [] : [['sky130', libraryFromFile(SKY130).liberty] as const]),
  ...(SG13G2 === undefined ? [] : [['sg13g2', libraryFromFile(SG13G2).liberty] as const]),
];

/** Cells that differ in more than drive strength, without tri-state outputs, which neither bench can read. */
function kindsOf(library: LibertyLibrary): LibertyCell[] {
  const kinds = new Map<string, LibertyCell>();
  for (const cell of library.cells.values()) {
    if (!hasModel(cell) || [...cell.pins.values()].some(({ threeState }) => threeState)) continue;
    const pins = [...cell.pins.values()].map(({ name, function: f }) => ({ name, f }));
    const behaviour = JSON.stringify([pins, cell.sequential]);
    if (!kinds.has(behaviour)) kinds.set(behaviour, cell);
  }
  return [...kinds.values()];
}

/**
 * Yosys joins clear and data of a latch in gates and lets them race for its input when clear ends: what an event-driven
 * simulator then sees is an accident.
 */
const isClearedLatch = ({ sequential: [one] }: LibertyCell): boolean =>
  one?.kind === 'latch' && (one.clear !== undefined || one.preset !== undefined);

/** Cells whose two models or the Liberty functions differ, as `cell.pin (model)`. */
function differences(
  cells: ReturnType<typeof benchCells>,
  inputs: Frames,
  outputs: Frames,
  unknown?: Frames,
): string[] {
  const { slots, words } = outputs.layout;
  const bitOf = ({ data }: Frames, word: number, bit: number) => ((data[word] ?? 0) >>> bit) & 1;
  const found = new Set<string>();
  let at = 0;
  for (const cell of cells) {
    for (const { name, offset } of slots) {
      if (name === 'theirs' && unknown !== undefined && isClearedLatch(cell.cell)) continue;
      reference(cell, inputs, name === 'theirs').forEach((row, step) => {
        row.forEach((want, i) => {
          const place = [step * words + offset + ((at + i) >> 5), (at + i) & 31] as const;
          const isWrong = bitOf(outputs, ...place) !== want || (unknown && bitOf(unknown, ...place) === 1);
          if (want !== null && isWrong) found.add(`${cell.cell.name}.${cell.outputs[i]} (${name})`);
        });
      });
    }
    at += cell.outputs.length;
  }
  return [...found];
}

async function inVerilator(bench: Variant, inputs: Frames): Promise<Frames> {
  const simulator = (await buildVariants([bench])).simulator(bench.key);
  try {
    return await simulator.run(inputs);
  } finally {
    await simulator.close();
  }
}

describe.each(libraries)('cell models of %s', (_, library) => {
  const kinds = kindsOf(library);
  const cells = benchCells(kinds);
  const width = Math.max(...cells.map(({ inputs }) => inputs.length));

  it("do what Yosys's models and the Liberty functions do, for every transition of every kind of cell", async () => {
    const bench = pairBench(library, cells, await yosysModels(library));
    const long = oneByOne(width, 12);
    expect(differences(cells, long, await inVerilator(bench, long))).toEqual([]);
    const short = oneByOne(width, 3);
    const { values, unknown } = await (await icarusSimulator(bench)).runFourState!(short);
    expect(differences(cells, short, values, unknown)).toEqual([]);
  });

  it('pass the lint of Verilator and Icarus without a waiver', async () => {
    const files = cellModels(
      library,
      kinds.map(({ name }) => name),
    );
    for (const { text } of files) expect(text).not.toMatch(/verilator|lint_off/);
    await requireClean({ top: 'every_cell', files: [everyCell(cells), ...files] }, ['verilator', 'icarus']);
  });
});
