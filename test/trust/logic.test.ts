import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xorshift } from '../../src/harness/stimulus/random_stream.ts';
import { type Flat, flatten } from '../../src/hdl/flatten.ts';
import { compileFlat } from '../../src/hdl/sim/compile.ts';
import { allocateFrames, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { randomDesign } from '../../src/trust/fuzz/design.ts';
import { tapes } from '../../src/trust/fuzz/tape.ts';
import { Graph, no, not } from '../../src/trust/logic/graph.ts';
import { Model } from '../../src/trust/logic/model.ts';
import { reach } from '../../src/trust/logic/prove.ts';
import { Solver } from '../../src/trust/logic/solver.ts';

describe('the solver', () => {
  const clauses = fc.integer({ min: 3, max: 10 }).chain((variables) =>
    fc.record({
      variables: fc.constant(variables),
      list: fc.array(fc.array(fc.nat(2 * variables - 1), { minLength: 1, maxLength: 4 }), {
        minLength: variables,
        maxLength: 5 * variables,
      }),
    }),
  );

  it('agrees with trying everything, and its assignments satisfy every clause', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(clauses, ({ variables, list }) => {
        const holds = (isTrue: (variable: number) => boolean) =>
          list.every((clause) => clause.some((literal) => isTrue(literal >> 1) !== ((literal & 1) === 1)));
        const any = Array.from({ length: 2 ** variables }, (_, bits) => bits).some((bits) =>
          holds((variable) => ((bits >> variable) & 1) === 1),
        );
        const solver = new Solver(variables);
        for (const clause of list) solver.add(...clause);
        const verdict = solver.solve({ conflicts: 100_000, steps: 1e9 });
        met.add(verdict);
        expect(verdict).toBe(any ? 'satisfiable' : 'unsatisfiable');
        if (any) expect(holds((variable) => solver.isTrue(variable))).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
    expect([...met].sort()).toEqual(['satisfiable', 'unsatisfiable']);
  });

  it('answers one question after another as if each were the first, under assumptions and with clauses that come later', () => {
    const met = new Set<string>();
    const questions = fc.array(
      fc.record({
        more: fc.array(fc.nat(99), { maxLength: 3 }),
        assumed: fc.array(fc.nat(99), { maxLength: 4 }),
      }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(clauses, questions, ({ variables, list }, asked) => {
        const solver = new Solver();
        const known: number[][] = [];
        const add = (clause: number[]) => {
          known.push(clause);
          solver.grow(Math.max(...clause.map((literal) => literal >> 1)) + 1);
          solver.add(...clause);
        };
        for (const clause of list) add(clause);
        solver.grow(variables);
        for (const { more, assumed } of asked) {
          const literals = (from: readonly number[]) => from.map((one) => one % (2 * variables));
          if (more.length > 0) add(literals(more));
          const wanted = [...known, ...literals(assumed).map((literal) => [literal])];
          const holds = (isTrue: (variable: number) => boolean) =>
            wanted.every((clause) =>
              clause.some((literal) => isTrue(literal >> 1) !== ((literal & 1) === 1)),
            );
          const any = Array.from({ length: 2 ** variables }, (_, bits) => bits).some((bits) =>
            holds((variable) => ((bits >> variable) & 1) === 1),
          );
          const verdict = solver.solve({ conflicts: 100_000, steps: 1e9 }, literals(assumed));
          met.add(verdict);
          expect(verdict).toBe(any ? 'satisfiable' : 'unsatisfiable');
          if (any) expect(holds((variable) => solver.isTrue(variable))).toBe(true);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
    expect([...met].sort()).toEqual(['satisfiable', 'unsatisfiable']);
  });

  it('puts no seven pigeons into six holes, and says so when it gives up', () => {
    const pigeons = (conflicts: number, steps = 1e9) => {
      const solver = new Solver(42);
      for (let p = 0; p < 7; p++) solver.add(...Array.from({ length: 6 }, (_, hole) => 2 * (6 * p + hole)));
      for (let hole = 0; hole < 6; hole++)
        for (let p = 0; p < 7; p++)
          for (let q = 0; q < p; q++) solver.add(2 * (6 * p + hole) + 1, 2 * (6 * q + hole) + 1);
      return solver.solve({ conflicts, steps });
    };
    expect(pigeons(100_000)).toBe('unsatisfiable');
    expect(pigeons(10)).toBe('unknown');
    expect(pigeons(100_000, 1000)).toBe('unknown');
  });
});

describe('graphs', () => {
  it('know what cannot be, and what makes something true', () => {
    const graph = new Graph();
    const [a, b] = [graph.free(), graph.free()];
    // (a xor b) and (a = b), gate by gate.
    const differs = graph.or(graph.and(a, not(b)), graph.and(not(a), b));
    const same = graph.or(graph.and(a, b), graph.and(not(a), not(b)));
    expect(reach(graph, [differs, same], { conflicts: 100, steps: 1e6 }).verdict).toBe('never');
    const found = reach(graph, [differs], { conflicts: 100, steps: 1e6 });
    expect(found.verdict).toBe('reached');
    if (found.verdict === 'reached') expect(found.isTrue(a >> 1)).not.toBe(found.isTrue(b >> 1));
    expect(reach(graph, [no], { conflicts: 100, steps: 1e6 }).verdict).toBe('never');
  });
});

/** Outputs of a model before the edge, cycle by cycle, from registers at 0. */
function runModel(flat: Flat, inputs: readonly ReadonlyMap<string, bigint>[]): Record<string, bigint>[] {
  const model = new Model(flat);
  const { graph } = model;
  const nexts = flat.registers.map((register) =>
    model.words[register.op] === undefined ? null : model.next(register),
  );
  let state = flat.registers.map(() => 0n);
  return inputs.map((given) => {
    const value = new Uint8Array(graph.nodes);
    const set = (at: number, bits: bigint) => {
      for (const [i, edge] of (model.words[at]?.bits ?? []).entries())
        value[edge >> 1] = Number((bits >> BigInt(i)) & 1n);
    };
    flat.ops.forEach(({ kind, port = '' }, at) => {
      if (kind === 'input') set(at, given.get(port) ?? 1n);
    });
    flat.registers.forEach(({ op }, i) => {
      set(op, state[i] ?? 0n);
    });
    const bit = (edge: number) => (value[edge >> 1] ?? 0) ^ (edge & 1);
    for (let node = 1; node < graph.nodes; node++)
      if (graph.left(node) >= 0) value[node] = bit(graph.left(node)) & bit(graph.right(node));
    const read = (edges: readonly number[]) =>
      edges.reduce((sum, edge, i) => sum | (BigInt(bit(edge)) << BigInt(i)), 0n);
    state = nexts.map((next) => (next === null ? 0n : read(next)));
    return Object.fromEntries([...flat.outputs].map(([name, at]) => [name, read(model.word(at).bits)]));
  });
}

describe('designs as logic', () => {
  it('compute what the in-process simulator computes', () => {
    let compared = 0;
    for (const [i, tape] of fc.sample(tapes, { seed: 77, numRuns: 60 }).entries()) {
      const design = randomDesign(`logic${i}`, tape);
      const flat = flatten(design);
      const simulator = compileFlat(flat, design.ports, { beforeEdge: true });
      const draw = xorshift(i);
      const frames = allocateFrames(simulator.inputs, 8);
      for (let cycle = 0; cycle < 8; cycle++)
        for (const slot of simulator.inputs.slots)
          writeFrame(frames, cycle, slot, (BigInt(draw()) << 64n) | (BigInt(draw()) << 32n) | BigInt(draw()));
      simulator.powerUp();
      const results = simulator.run(frames);
      const given = Array.from(
        { length: 8 },
        (_, cycle) =>
          new Map(
            simulator.inputs.slots.map((slot) => [
              slot.name,
              BigInt.asUintN(slot.width, readFrame(frames, cycle, slot)),
            ]),
          ),
      );
      let said: Record<string, bigint>[];
      try {
        said = runModel(flat, given);
      } catch (error) {
        // Loops of whole values, which are none of bits, have no order.
        if (error instanceof RangeError && error.message.includes('bit by bit')) continue;
        throw error;
      }
      for (const slot of simulator.outputs.slots) {
        const got = given.map((_, cycle) => BigInt.asUintN(slot.width, readFrame(results, cycle, slot)));
        expect(
          said.map((outputs) => outputs[slot.name]),
          `${design.name} ${slot.name}`,
        ).toEqual(got);
      }
      compared++;
    }
    expect(compared).toBeGreaterThan(40);
  });
});
