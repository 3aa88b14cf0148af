import { dintDotSpec } from '../../src/spec/dint_dot.ts';
import { dintMacSpec } from '../../src/spec/dint_mac.ts';
import { dintMulSpec } from '../../src/spec/dint_mul.ts';
import { dintRecodeSpec } from '../../src/spec/dint_recode.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { intMulSpec } from '../../src/spec/int_mul.ts';
import { intRecodeSpec } from '../../src/spec/int_recode.ts';
import { adders, dintArchitectures, intArchitectures } from '../../src/spec/lib/architecture.ts';
import type { RecodingConfig } from '../../src/spec/lib/recoding.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { dintEncodings } from '../../src/spec/lib/weights.ts';

type Choices = Readonly<Record<string, readonly unknown[]>>;

/** Every combination of the choices; an undefined choice leaves the option out. */
export function combinations(choices: Choices): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const [name, values] of Object.entries(choices)) {
    all = all.flatMap((so) => values.map((v) => (v === undefined ? so : { ...so, [name]: v })));
  }
  return all;
}

/** The legal ones of the combinations, parsed. */
export const legal = <C>(spec: UnitSpec<C>, choices: Choices): C[] =>
  combinations(choices).flatMap((raw) => {
    const parsed = spec.schema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });

const intOperands: Choices = {
  weightBits: [2, 3, 8],
  weightSigned: [undefined, false],
  zeroPoint: [false, true],
  activationBits: [2, 8],
  activationSigned: [true, false],
  architecture: intArchitectures,
};
const dintOperands: Choices = {
  weightBits: [3, 4, 8],
  encoding: dintEncodings,
  activationBits: [2, 8],
  activationSigned: [true, false],
  architecture: dintArchitectures,
};
const structure: Choices = { recoded: [false, true], adder: adders, stages: [0, 4] };
const accumulator: Choices = {
  accumulatorBits: [undefined, 20],
  exactDepth: [undefined, 3000],
  foldDepth: [undefined, 4096],
};

/** A wide net over every unit's options. */
export const manyConfigs = {
  int_mul: () => legal(intMulSpec, { ...intOperands, ...structure }),
  dint_mul: () => legal(dintMulSpec, { ...dintOperands, ...structure }),
  int_mac: () =>
    legal(intMacSpec, { ...intOperands, stages: [0, 2], recoded: [false, true], ...accumulator }),
  dint_mac: () =>
    legal(dintMacSpec, { ...dintOperands, stages: [0, 2], recoded: [false, true], ...accumulator }),
  int_dot: () =>
    legal(intDotSpec, { ...intOperands, recoded: [false, true], ...accumulator, lanes: [1, 128] }),
  dint_dot: () =>
    legal(dintDotSpec, { ...dintOperands, recoded: [false, true], ...accumulator, lanes: [1, 128] }),
};

const recodeChoices: Choices = { weightBits: [2, 3, 4, 5, 6, 7, 8], lanes: [1, 3] };
export const intRecodes = () =>
  legal(intRecodeSpec, {
    ...recodeChoices,
    weightSigned: [true, false],
    architecture: ['booth', 'sign_magnitude', 'nr4sd'],
  });
export const dintRecodes = () =>
  legal(dintRecodeSpec, {
    ...recodeChoices,
    encoding: dintEncodings,
    architecture: ['booth', 'sign_magnitude', 'zero_skip'],
  });

/** Every recoding there is. */
export const recodings = (): RecodingConfig[] =>
  [...intRecodes(), ...dintRecodes()].filter(({ lanes }) => lanes === 1);
