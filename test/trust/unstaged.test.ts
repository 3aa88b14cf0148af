import { describe, expect, it } from 'vitest';
import { findModule, findUnit } from '../../src/catalog.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { Model } from '../../src/trust/logic/model.ts';
import { drawMutants } from '../../src/trust/mutation/draw.ts';
import { invariantsOf } from '../../src/trust/mutation/invariants.ts';
import { mutationScore } from '../../src/trust/mutation/score.ts';
import { unstaged } from '../../src/trust/mutation/unstaged.ts';

const staged = 'log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2';
const online = 'log2_softmax_n8_online4_s16f8_natural_pow2_g10_c4';

describe('a chain of stages with handshakes', () => {
  const flat = flatten(findModule(staged).design());

  it('is one piece of logic between its input and its output', () => {
    const straight = unstaged(flat);
    if (straight === null) throw new Error('nothing was taken out');
    const names = straight.flat.registers.map(({ op }) => flat.ops[op]?.name);
    expect(names).toEqual(['stage0_full', 'stage1_full', 'stage2_full']);
  });

  it('leaves faults of handshakes and registers to the whole design', () => {
    const straight = unstaged(flat);
    const { mutants } = drawMutants(flat, 100_000, 1);
    const gone = mutants.filter((mutant) => straight?.mutant(mutant) === null);
    expect(gone.some(({ change }) => change.on === 'register')).toBe(true);
    const load = flat.ops.findIndex(({ name }) => name === 'stage1_load');
    expect(gone.some(({ change }) => change.on === 'operation' && change.at === load)).toBe(true);
    expect(mutants.length - gone.length).toBeGreaterThan(mutants.length / 2);
  });

  it.each([online, 'opal_quantize_k4_n1_b4_x4_network'])('is not what %s is', (module) => {
    expect(unstaged(flatten(findModule(module).design()))).toBeNull();
  });

  it('is not one when data decides what moves', () => {
    const full = flat.registers.find(({ op }) => flat.ops[op]?.name === 'stage1_full');
    const data = flat.ops.findIndex(({ name, width }) => width === 1 && name?.startsWith('last1') === true);
    const registers = flat.registers.map((one) => (one === full ? { ...one, reset: data } : one));
    expect(data).toBeGreaterThan(-1);
    expect(unstaged({ ...flat, registers })).toBeNull();
  });
});

describe('what registers hold from the first reset on', () => {
  it('is found and proved for a unit with streams', () => {
    const entry = findModule(online);
    expect(invariantsOf(entry, new Model(flatten(entry.design()))).length).toBeGreaterThan(20);
  });

  it('is not looked for where there are none', () => {
    const entry = findUnit('int_mac').configure({});
    expect(invariantsOf(entry, new Model(flatten(entry.design())))).toEqual([]);
  });

  it.each([staged, online])(
    'never calls a fault of %s equal that is found',
    { timeout: 120_000 },
    (module) => {
      // Throws where a proof and the vectors disagree.
      const { equivalent, killed } = mutationScore(findModule(module), { mutants: 80, seed: 5, cases: 200 });
      expect(equivalent).toBeGreaterThan(2);
      expect(killed).toBeGreaterThan(50);
    },
  );
});
