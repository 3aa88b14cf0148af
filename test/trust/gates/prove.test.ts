import { describe, expect, it } from 'vitest';
import { mapDesign } from '../../../src/trust/gates/netlists.ts';
import { proveCheck, proveGates } from '../../../src/trust/gates/prove.ts';
import { checkGates, inScratch, libraries, options, osu018, subject } from './lib.ts';

const patience = 300_000;

describe.each(libraries)('a netlist on %s is proved equal to its RTL', (name, library) => {
  it.each(['dint_recode_sm4_x1_zero_skip', ...(name === 'sky130' ? [] : ['attn_v_h3_s4_c2_n5_p1'])])(
    '%s',
    (module) =>
      inScratch(async (folder) => {
        const one = subject(module);
        const mapped = await mapDesign(one, library, 'pinned', patience);
        const run = await checkGates(one, library, options(folder));
        const proof = await proveCheck(one, library, mapped, run, { engine: 'pinned', timeoutMs: patience });
        expect(proof).toMatchObject({ claim: 'gates = rtl', method: 'formal', passed: true, seed: null });
        expect(proof.cases).toBeGreaterThan(5);
      }),
    patience,
  );
});

describe('what is not proved', () => {
  const one = subject('dint_recode_sm4_x1_zero_skip');

  it(
    'a netlist with one wrong gate',
    async () => {
      const { netlists } = await mapDesign(one, osu018, 'pinned', patience);
      const [top] = netlists;
      const at = top.gates.findIndex(({ type }) => type === 'NAND2X1');
      const wrong = top.gates.map((gate, i) => (i === at ? { ...gate, type: 'NOR2X1' } : gate));
      expect(at).toBeGreaterThanOrEqual(0);
      const { verdict } = await proveGates(one, { ...top, gates: wrong }, osu018, 'pinned', patience);
      expect(verdict).toBe('unknown');
    },
    patience,
  );

  it(
    'is recorded as simulated, and how far',
    () =>
      inScratch(async (folder) => {
        const mapped = await mapDesign(one, osu018, 'pinned', patience);
        const run = await checkGates(one, osu018, options(folder));
        const modular = { ...mapped, netlists: [mapped.netlists[0], mapped.netlists[0]] as const };
        const evidence = await proveCheck(one, osu018, modular, run, {
          engine: 'pinned',
          timeoutMs: patience,
        });
        expect(evidence).toMatchObject({
          claim: 'gates = rtl',
          method: 'exhaustive',
          cases: 16,
          passed: true,
        });
        expect(evidence.detail).toContain('simulated instead, 16 cases');
      }),
    patience,
  );
});
