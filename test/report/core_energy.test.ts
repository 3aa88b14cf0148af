import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findModule } from '../../src/catalog.ts';
import { closeYosys } from '../../src/harness/yosys.ts';
import { type CellLibrary, namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { coreEnergy } from '../../src/report/core_energy.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';

afterAll(closeYosys);

describe('energy of a query through a core', () => {
  const core = findModule('opal_core_w3a4_k8_r2_n4_h2_x2_s16f8_o0_mitchell_plus_c4_v8f3');
  let library: CellLibrary;
  let netlist: GateNetlist;
  beforeAll(async () => {
    library = namedLibrary('osu018');
    const design = variantOf(subjectOf(core));
    const { median } = await synthesize({ design, library, engine: 'native', seeds: 1, goal: 'quick' });
    netlist = median.netlist;
  }, 300_000);

  it('has glitches on top of what changes anyway, and leakage for every cycle of the period', () => {
    const energy = coreEnergy(core, netlist, library, 40);
    const slower = coreEnergy(core, netlist, library, 100);
    expect(energy).toMatchObject({ period: 60e-9, blocks: 5 });
    expect(slower?.period).toBeCloseTo(110e-9, 12);
    expect(energy!.perQuery).toBeGreaterThan(energy!.zeroDelay);
    expect(energy!.zeroDelay).toBeGreaterThan(energy!.leakage);
    expect(slower!.leakage / energy!.leakage).toBeCloseTo(110 / 60, 6);
  });

  it('is not told of a netlist that is wrong', () => {
    expect(netlist.gates.some(({ type }) => type === 'NAND2X1')).toBe(true);
    const broken = {
      ...netlist,
      gates: netlist.gates.map((gate) => (gate.type === 'NAND2X1' ? { ...gate, type: 'NOR2X1' } : gate)),
    };
    expect(() => coreEnergy(core, broken, library, 40)).toThrow(/as gates is wrong in cycle \d+/);
  });

  it('is null where the library says nothing of power', () => {
    expect(coreEnergy(core, netlist, namedLibrary('nand2'), 40)).toBeNull();
  });
});
