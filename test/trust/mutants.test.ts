import { afterAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import { CheckFailure } from '../../src/errors.ts';
import { closeYosys } from '../../src/harness/yosys.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { certifyFloatChain } from '../../src/trust/certificate/float_chain.ts';
import { certifyFloatTree } from '../../src/trust/certificate/float_tree.ts';
import { type Wiring, wire } from '../../src/trust/certificate/netlist.ts';
import { certifyOpalDot } from '../../src/trust/certificate/opal.ts';
import { certifyProduct } from '../../src/trust/certificate/product.ts';
import { elaborated, readBack } from '../../src/trust/certificate/read_back.ts';
import { proveRecode } from '../../src/trust/certificate/recode.ts';
import { drawer, type Fault, faults, mutate, sameBehaviour } from './mutate_bits.ts';

afterAll(closeYosys);

const SEED = 20;

type Certify = (wiring: Wiring, entry: CatalogEntry) => unknown;
const product: Certify = (wiring, entry) => certifyProduct(wiring, entry.config as never);
const opal: Certify = (wiring, entry) => certifyOpalDot(wiring, entry.config as never);
const chain: Certify = (wiring, entry) => certifyFloatChain(wiring, entry.config as never);
const recode: Certify = (wiring, entry) => proveRecode(wiring, entry.config as never);

const units: readonly (readonly [unit: string, options: object, certify: Certify])[] = [
  ['int_mul', { weightBits: 4, activationBits: 4, architecture: 'baugh_wooley' }, product],
  [
    'int_mul',
    { weightBits: 3, zeroPoint: true, activationBits: 4, architecture: 'booth', adder: 'brent_kung' },
    product,
  ],
  ['int_mul', { weightBits: 4, activationBits: 4, architecture: 'sign_magnitude', stages: 1 }, product],
  ['dint_mul', { activationBits: 4, architecture: 'zero_skip', adder: 'sklansky', stages: 2 }, product],
  ['dint_mul', { activationBits: 4, encoding: 'tc' }, product],
  [
    'int_mac',
    { weightBits: 4, activationBits: 4, accumulatorBits: 12, architecture: 'booth', adder: 'kogge_stone' },
    product,
  ],
  ['dint_mac', { activationBits: 4, accumulatorBits: 12, architecture: 'zero_skip', foldDepth: 16 }, product],
  [
    'int_dot',
    { weightBits: 4, activationBits: 4, lanes: 3, accumulatorBits: 14, architecture: 'booth', stages: 2 },
    product,
  ],
  [
    'dint_dot',
    {
      weightBits: 3,
      encoding: 'asym',
      activationBits: 4,
      lanes: 4,
      accumulatorBits: 14,
      architecture: 'booth',
    },
    product,
  ],
  ['int_dot', { weightBits: 3, activationBits: 3, lanes: 4, accumulatorBits: 12 }, product],
  ['int_recode', { weightBits: 4, lanes: 3 }, recode],
  ['opal_dot', { blockSize: 8, outliers: 0, weightBits: 4, elementBits: 4, stages: 1 }, opal],
  ['opal_dot', { blockSize: 4, outliers: 0, weights: 'int', weightBits: 3, elementBits: 3, rows: 3 }, opal],
  [
    'bf16_dot',
    { lanes: 4, weight: 'int', weightBits: 4, accumulate: 'aligned', guardBits: 0, stages: 1 },
    certifyFloatTree,
  ],
  ['bf16_dot', { lanes: 2, weight: 'int', weightBits: 4, stages: 1 }, chain],
];

/** Faults that must be refused wherever they are. */
const timing: readonly Fault[] = ['drop a register', 'drop an enable'];

/** Faults per unit and kind. */
const EACH = 6;

describe.each(units)('%s %j', (unit, options, certify) => {
  const entry = findUnit(unit).configure(options);

  it('has a certificate, and no certificate of a mutated netlist that does something else', async () => {
    const { wiring } = readBack(await elaborated(variantOf(subjectOf(entry))), entry.module);
    const original = wiring.netlist;
    certify(wiring, entry);
    const draw = drawer(SEED);
    const told: string[] = [];
    for (const fault of faults)
      for (let i = 0; i < EACH; i++) {
        const mutant = mutate(original, fault, draw);
        if (mutant === undefined) continue;
        const message = refusal(() => certify(wire(mutant), entry));
        const equal = message === undefined && unit !== 'bf16_dot' && sameBehaviour(original, mutant, draw);
        // What is not looked at in a float unit lies outside its tree; what a lost register changes is when, not what.
        if (message === undefined && unit !== 'bf16_dot')
          expect({ fault, i, equal: equal && !timing.includes(fault) }).toEqual({ fault, i, equal: true });
        if (message !== undefined) told.push(message);
      }
    expect(told.length).toBeGreaterThan(unit === 'bf16_dot' ? 3 : 15);
    // A net, an adder or a lane by name: somewhere to look.
    for (const message of told) expect(message).toMatch(/column \d|lane \d|\w+[_.[]\w+|the constants/);
  });
});

function refusal(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof CheckFailure && error.code === 'E_CERTIFICATE') return error.details.what;
    throw error;
  }
}
