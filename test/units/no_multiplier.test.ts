import { afterAll, describe, expect, it } from 'vitest';
import { shippedEntries } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import { closeYosys, runYosys, yosysText } from '../../src/harness/yosys.ts';
import type { Design } from '../../src/hdl/index.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';

/** Multiplications in a design and in everything it instantiates. */
function multiplications(design: Design): number {
  const own = design.nodes.filter((node) => node.kind === 'binary' && node.op === 'mul').length;
  const children = [...new Set(design.instances.map((instance) => instance.design))];
  return children.reduce((sum, child) => sum + multiplications(child), own);
}

/** Cells of a kind in the flat netlist before mapping, where Yosys still knows what arithmetic is. */
async function arithmeticCells(entry: CatalogEntry): Promise<Record<string, number>> {
  const { files, top } = variantOf(subjectOf(entry));
  const names = files.map(({ name }) => `read_verilog ${name}`);
  const result = await runYosys({
    engine: 'pinned',
    script: [...names, `hierarchy -top ${top}`, 'proc', 'flatten', 'opt', 'write_json flat.json'].join('\n'),
    files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
    timeoutMs: 60_000,
  });
  const { modules } = JSON.parse(yosysText(result, 'flat.json')) as {
    modules: Record<string, { cells: Record<string, { type: string }> }>;
  };
  const types = Object.values(modules[top]?.cells ?? {}).map(({ type }) => type);
  return Object.fromEntries(
    [...new Set(types)].map((type) => [type, types.filter((t) => t === type).length]),
  );
}

const kinds = ['$mul', '$macc', '$macc_v2', '$div', '$mod', '$divfloor', '$modfloor', '$pow'];

const shipped = (unit: string) => shippedEntries().filter((entry) => entry.unit === unit);
const small = ({ config }: CatalogEntry): boolean => Number(config.rowLength) <= 8;

describe('no multiplier, no divider', () => {
  afterAll(closeYosys);

  for (const entry of [...shipped('log2_softmax'), ...shipped('attn_v')])
    it(`in the design of ${entry.module}`, () => {
      expect(multiplications(entry.design())).toBe(0);
    });

  for (const entry of [...shipped('log2_softmax').filter(small), ...shipped('attn_v').slice(0, 1)])
    it(`in the netlist of ${entry.module}`, async () => {
      const cells = await arithmeticCells(entry);
      expect(Object.keys(cells).length).toBeGreaterThan(3);
      expect(kinds.filter((kind) => cells[kind] !== undefined)).toEqual([]);
    });

  it('is something the test can tell: int_mul has one', async () => {
    const [plain] = shipped('int_mul');
    if (plain === undefined) throw new Error('int_mul ships');
    expect(multiplications(plain.design())).toBeGreaterThan(0);
    expect((await arithmeticCells(plain)).$mul).toBe(1);
  });
});
