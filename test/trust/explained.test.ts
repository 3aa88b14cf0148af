import { describe, expect, it } from 'vitest';
import { findModule } from '../../src/catalog.ts';
import { observedEntry } from '../../src/catalog_unit.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { explained } from '../../src/trust/mutation/explained.ts';
import { FaultSimulator } from '../../src/trust/mutation/faults.ts';
import { liveOperations, mutantsOf, nameOf } from '../../src/trust/mutation/mutants.ts';
import { vectorsOf } from '../../src/trust/replay/vectors.ts';

/** Explanations of faults that nothing notices hold only as long as there is such a fault, and nothing notices it. */

const modules = [...new Set(explained.map(({ module }) => module))];

describe('faults explained by hand', () => {
  it('are told once each', () => {
    const names = explained.map(({ module, fault }) => `${module} ${fault}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(modules)('of %s are there, and found by no vectors', { timeout: 300_000 }, (module) => {
    const entry = observedEntry(findModule(module));
    const names = explained.filter((one) => one.module === module).map(({ fault }) => fault);
    const design = entry.design();
    const flat = flatten(design);
    const mutants = [...mutantsOf(flat, liveOperations(flat))].filter((one) => names.includes(nameOf(one)));
    expect(mutants.map(nameOf).sort()).toEqual([...names].sort());
    const isStreaming = entry.streaming !== null;
    const simulator = new FaultSimulator(flat, design.ports, mutants, { beforeEdge: isStreaming });
    // Cores see a part of their vectors: `verify:all` scores them with all.
    const cases = flat.ops.length > 5000 ? 80 : 2000;
    for (const stretch of vectorsOf(entry, { cases })) expect(simulator.run(stretch)).toBeNull();
    // What is late only is told as such: every transfer is right.
    const told = [...simulator.found].filter(
      ([, { slots }]) => !slots.every(({ name }) => name.endsWith('valid') || name.endsWith('ready')),
    );
    expect(told).toEqual([]);
  });
});
