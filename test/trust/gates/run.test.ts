import { describe, expect, it } from 'vitest';
import { synthesize } from '../../../src/measure/synth.ts';
import { variantOf } from '../../../src/report/execution.ts';
import { mapDesign } from '../../../src/trust/gates/netlists.ts';
import { runGates } from '../../../src/trust/gates/run.ts';
import { gateCount } from '../../../src/trust/gates/variant.ts';
import { checkGates, inScratch, libraries, options, osu018, sg13g2, subject } from './lib.ts';

const patience = 300_000;

describe.each(libraries)('mapped netlists on %s', (name, library) => {
  it.each([
    'dint_mul_sm4a8_zero_skip',
    'dint_mac_sm4a8_acc32_zero_skip',
    'opal_quantize_k4_n1_b4_x1_network',
    ...(name === 'osu018' ? ['bf16_mac_w4_flush', 'log2_softmax_n4_s8f3_natural_mitchell_g9_c2'] : []),
  ])(
    '%s does what its golden model says, in Verilator and Icarus',
    (module) =>
      inScratch(async (folder) => {
        const { evidence, gates, report } = await checkGates(subject(module), library, options(folder));
        expect(report?.failure?.text).toBeUndefined();
        expect(evidence).toMatchObject({
          module,
          claim: 'gates = golden',
          passed: true,
          library: library.name,
        });
        expect(evidence.method).toBe(module.startsWith('dint_mul') ? 'exhaustive' : 'sampled');
        expect(evidence.detail).toContain('gates in verilator');
        expect(evidence.detail).toMatch(/gates in icarus \S+ \(\d+ cycles\)/);
        expect(evidence.cases).toBeGreaterThan(500);
        expect(gates).toBeGreaterThan(50);
      }),
    patience,
  );
});

describe('what netlists are made of', () => {
  const kinds = async (library: typeof osu018): Promise<string[]> => {
    const { netlists } = await mapDesign(
      subject('dint_mac_sm4a8_acc32_zero_skip'),
      library,
      'pinned',
      patience,
    );
    return [...new Set(netlists.flatMap(({ gates }) => gates.map(({ type }) => type)))];
  };
  it('full adders of osu018, of two outputs each', async () => {
    expect(await kinds(osu018)).toEqual(expect.arrayContaining(['FAX1', 'DFFPOSX1']));
  });
  it.skipIf(sg13g2 === undefined)('sg13g2 has neither adders nor flip-flops with an enable', async () => {
    const library = sg13g2!;
    expect(library.adders).toBeUndefined();
    const used = (await kinds(library)).map((type) => library.liberty.cells.get(type)!);
    const flops = used.filter(({ sequential }) => sequential.length > 0);
    expect(flops.map(({ name }) => name)).toEqual(['sg13g2_dfrbp_1']);
    const outputs = (pins: ReadonlyMap<string, { direction: string }>) =>
      [...pins.values()].filter(({ direction }) => direction === 'output').length;
    for (const { sequential, pins } of used) if (sequential.length === 0) expect(outputs(pins)).toBe(1);
  });
});

describe('a design that is mapped module by module', () => {
  const one = subject('opal_dot_sm4a4_k8_n1_mux');
  const parts = ['opal_mux_8x4', 'opal_routing_mux_8x4_n1', 'opal_outlier_align'];
  it(
    'has a netlist for each, and does what its golden model says',
    () =>
      inScratch(async (folder) => {
        const design = variantOf(one);
        const request = { design, library: osu018, seeds: 1, goal: 'quick' } as const;
        const { median, area } = await synthesize({ ...request, parts });
        expect(median.parts.map(({ top }) => top)).toEqual(parts);
        const netlists = [median.netlist, ...median.parts] as const;
        expect(gateCount(netlists)).toBeGreaterThan(median.netlist.gates.length);
        const flat = await synthesize(request);
        expect(flat.median.parts).toEqual([]);
        // Borders cost a little; a part that was lost or counted twice would cost more.
        expect(area / flat.area).toBeGreaterThan(0.9);
        expect(area / flat.area).toBeLessThan(1.2);
        const report = await runGates(one, netlists, osu018, options(folder));
        expect(report.failure?.text).toBeUndefined();
        expect(report.executions).toHaveLength(3);
      }),
    patience,
  );
});
