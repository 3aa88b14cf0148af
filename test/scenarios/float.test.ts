import { describe, expect, it } from 'vitest';
import { golden as dot } from '../../src/golden/bf16_dot.ts';
import { golden as mac } from '../../src/golden/bf16_mac.ts';
import type { Golden } from '../../src/golden/lib/golden.ts';
import { golden as accumulate } from '../../src/golden/opal_accumulate.ts';
import { golden as rescaled } from '../../src/golden/rescale.ts';
import { scenarios as dotScenarios } from '../../src/scenarios/bf16_dot.ts';
import { scenarios as macScenarios } from '../../src/scenarios/bf16_mac.ts';
import type { CycleScenario, Scenarios } from '../../src/scenarios/lib/scenario.ts';
import { scenarios as accumulateScenarios } from '../../src/scenarios/opal_accumulate.ts';
import { scenarios as rescaleScenarios } from '../../src/scenarios/rescale.ts';
import { bf16DotSpec } from '../../src/spec/bf16_dot.ts';
import { bf16MacSpec } from '../../src/spec/bf16_mac.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { Port } from '../../src/spec/lib/port.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { opalAccumulateSpec } from '../../src/spec/opal_accumulate.ts';
import { rescaleSpec } from '../../src/spec/rescale.ts';

interface Drawn {
  readonly name: string;
  readonly inputs: readonly [string, Port][];
  readonly draw: (seed: number) => readonly CycleScenario[];
  /** Kinds of fp32 numbers among the known outputs, and the known part of all cycles. */
  readonly seen: () => { readonly kinds: readonly string[]; readonly known: number };
}

function kindOf(bits: number): string {
  const field = (bits >>> 23) & 255;
  const fraction = bits & 0x7fffff;
  if (field === 255) return fraction === 0 ? 'infinity' : 'nan';
  if (field > 0) return 'normal';
  return fraction === 0 ? (bits === 0 ? '+0' : '-0') : 'denormal';
}

function drawn<C>(
  spec: UnitSpec<C>,
  golden: Golden<C>,
  scenarios: Scenarios<C, CycleScenario>,
  options: object,
): Drawn {
  const config = parseConfig(spec, options);
  const draw = (seed: number) => scenarios(config, seed, 300);
  const inputs = Object.entries(spec.ports(config)).filter(
    ([, port]) => port.direction === 'in' && port.clock !== true,
  );
  const seen = () => {
    const model = golden(config);
    const outputs = draw(1)
      .flatMap(({ cycles }) => cycles)
      .map((cycle) => Object.values(model.step(cycle))[0]);
    const known = outputs.filter((bits) => bits !== null && bits !== undefined);
    const kinds = new Set(known.map((bits) => kindOf(Number(bits))));
    return { kinds: [...kinds].sort(), known: known.length / outputs.length };
  };
  return { name: spec.moduleName(config), inputs, draw, seen };
}

const units = [
  drawn(bf16MacSpec, mac, macScenarios, {}),
  drawn(bf16DotSpec, dot, dotScenarios, { lanes: 4, accumulate: 'aligned', contexts: 3, stages: 2 }),
  drawn(opalAccumulateSpec, accumulate, accumulateScenarios, { contexts: 2 }),
  drawn(opalAccumulateSpec, accumulate, accumulateScenarios, { rounding: 'end', leastExponent: -160 }),
  drawn(rescaleSpec, rescaled, rescaleScenarios, {}),
  drawn(rescaleSpec, rescaled, rescaleScenarios, { input: 'fp32', stages: 1 }),
];

describe.each(units)('$name', ({ draw, inputs, seen }) => {
  it('drives every input, within its width, in every cycle', () => {
    const names = inputs.map(([name]) => name).sort();
    for (const { name, cycles } of draw(1)) {
      for (const cycle of cycles) {
        if (Object.keys(cycle).sort().join() !== names.join()) throw new Error(`${name} drives other ports`);
        for (const [port, { width, sign }] of inputs) {
          const value = cycle[port]!;
          const held = sign === 's' ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
          if (held !== value) throw new Error(`${name}: ${port} does not hold ${value}`);
        }
      }
    }
  });

  it('follows from its seed', () => {
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('reaches every kind of number, and outputs are known nearly always', () => {
    const { kinds, known } = seen();
    expect(kinds).toEqual(['+0', '-0', 'denormal', 'infinity', 'nan', 'normal']);
    expect(known).toBeGreaterThan(0.99);
  });
});
