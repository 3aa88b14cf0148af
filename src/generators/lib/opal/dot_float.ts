import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { indexBits } from '../../../spec/lib/opal.ts';
import { sin, uin, uout } from '../../../spec/lib/port.ts';
import { isDint, type Weight } from '../../../spec/lib/weights.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import { input, unsignedInput } from '../config.ts';
import { addTerm, integerTerm, type Term, termOf } from '../float/add.ts';
import { bf16, fp32 } from '../float/format.ts';
import { termProduct } from '../float/product.ts';
import { normalise } from '../float/shift.ts';
import { unpack } from '../float/unpack.ts';
import { signal, xor } from '../logic.ts';
import { recodeRows } from '../rows.ts';
import { SIGNIFICAND_BITS } from './dot_align.ts';
import { partnerOf } from './dot_lanes.ts';
import { magnitudeBits, multiplyMagnitudes, outlierRecoding } from './dot_outlier.ts';
import type { Clocking } from './dot_sum.ts';
import { gatheredWeights } from './dot_weight_outliers.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;
type Operands = Readonly<Record<string, Signal>>;

/**
 * A running fp32 sum: one step after another from +0, register cuts spread over them. Step i gets its operands and the sum
 * before it.
 */
function runningSum(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  clocking: Clocking | null,
  steps: readonly { readonly step: Design; readonly operands: Operands }[],
): Signal<'u'> {
  const { stages } = config;
  let [sum, at]: [Signal<'u'>, number] = [h.uint(0, 32), 0];
  const later = <T extends Signal>(value: T, register: string, by: number): T =>
    clocking === null || by === 0
      ? value
      : (value.pipe({ name: register, stages: by, enable: clocking.en }) as T);
  steps.forEach(({ step, operands }, i) => {
    const stage = Math.floor((i * stages) / steps.length);
    const entries = Object.entries(operands).map(([port, value]) => [
      port,
      later(value, `${name}${i}_${port}_q`, stage),
    ]);
    const before = later(sum, `${name}${i}_start_q`, i === 0 ? 0 : stage - at);
    const made = h.instance(`${name}${i}`, step, { ...Object.fromEntries(entries), start: before });
    [sum, at] = [unsignedInput(made, 'sum'), stage];
  });
  return later(sum.named(`${name}_sum`), `${name}_q`, stages - at);
}

/** `y`: the weights times their outliers, each product exact, each addition rounded once. */
export function floatOutliers(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  inputs: Inputs,
  clocking: Clocking | null,
): Signal<'u'> {
  const weight = partnerOf(config);
  const codes = gatheredWeights(h, config, inputs);
  const x = unsignedInput(inputs, 'x');
  const step = outlierStep(`${name}_fp`, weight);
  const steps = Array.from({ length: config.outliers }, (_, i) => ({
    step,
    operands: { code: codes.lane(i, weight.weightBits), x: x.lane(i, 16) },
  }));
  return runningSum(h, 'y', config, clocking, steps);
}

/** fp32 sum plus weight times bf16 outlier: `start`, `code`, `x` -> `sum`. */
const outlierStep = (name: string, weight: Weight): Design =>
  module(
    name,
    { start: uin(32), code: uin(weight.weightBits), x: uin(16), sum: uout(32) },
    (h, { start, code, x }) => {
      const number = h.scope('running', () => unpack(h, fp32, start, 'keep'));
      return { sum: h.scope('add', () => addTerm(h, number, outlierTerm(h, weight, code, x), 'keep')) };
    },
    { summary: 'fp32 number plus a weight times a bf16 outlier, rounded once' },
  );

function outlierTerm(h: Builder, weight: Weight, code: Signal<'u'>, x: Signal<'u'>): Term {
  const outlier = h.scope('outlier', () => unpack(h, bf16, x, 'flush'));
  h.ignore(outlier.isInfinite, 'no outlier is infinite');
  h.ignore(outlier.isNan, 'no outlier is a NaN');
  const rows = h.scope('weight', () => recodeRows(outlierRecoding(weight), code));
  const width = magnitudeBits(weight);
  const product = multiplyMagnitudes(h, rows, outlier.significand, width).named('product');
  const { value, shift } = normalise(h, product);
  // Exponent field of the product's top bit before it moved up: dINT counts in half steps.
  const up = width - SIGNIFICAND_BITS - (isDint(weight) ? 1 : 0);
  const top = outlier.exponent
    .toSigned()
    .named('field_value')
    .extend(11)
    .add(up)
    .trunc(11)
    .named('top_exponent');
  const own = top.sub(shift.toSigned().named('moved_up').extend(11)).trunc(11).named('own_exponent');
  const never = h.uint(0, 1);
  return {
    negative: signal(h, xor(rows.rows[0]?.negative ?? 0, outlier.negative)).named('product_negative'),
    exponent: own.asUnsigned().and(h.repeat(value.msb(), 11)).asSigned().named('exponent'),
    significand: value.named('normal'),
    leadingZeros: 0,
    isInfinite: never,
    isNan: never,
  };
}

// ---- bf16 weight columns --------------------------------------------------------------------------------------------

/** `y_owq`: bf16 weights of whole columns times their elements, or the outliers that stand in those columns. */
export function weightColumns(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  inputs: Inputs,
  clocking: Clocking | null,
): Signal<'u'> {
  const { elementBits, owqColumns } = config;
  const step = columnStep(`${name}_owq`, config);
  const [v, vq] = [unsignedInput(inputs, 'v'), unsignedInput(inputs, 'vq')];
  const e = input(inputs, 'e').asSigned();
  const steps = Array.from({ length: owqColumns }, (_, i) => ({
    step,
    operands: {
      v: v.lane(i, 16),
      element: vq.lane(i, elementBits),
      e,
      ...(config.outliers === 0 ? {} : h.scope(`column${i}`, () => standing(h, config, inputs, i))),
    },
  }));
  return runningSum(h, 'y_owq', config, clocking, steps);
}

/** The outlier that stands in a column, and whether one does. */
function standing(h: Builder, config: OpalDotConfig, inputs: Inputs, column: number): Operands {
  const bits = indexBits(config.blockSize);
  const lane = unsignedInput(inputs, 'vidx').lane(column, bits);
  const [idx, x] = [unsignedInput(inputs, 'idx'), unsignedInput(inputs, 'x')];
  const hits = Array.from({ length: config.outliers }, (_, i) => idx.lane(i, bits).eq(lane).named(`hit${i}`));
  const any = hits.reduce((a, b) => a.or(b));
  const chosen = hits.map((hit, i) => x.lane(i, 16).and(h.repeat(hit, 16))).reduce((a, b) => a.or(b));
  return { has_outlier: any, outlier: chosen };
}

const columnStep = (name: string, config: OpalDotConfig): Design => {
  const { elementBits, outliers } = config;
  const ports: PortShapes = {
    start: uin(32),
    v: uin(16),
    element: uin(elementBits),
    e: sin(8),
    ...(outliers === 0 ? {} : { has_outlier: uin(1), outlier: uin(16) }),
    sum: uout(32),
  };
  return module(
    name,
    ports,
    (h, inputs) => {
      const element = h.scope('element', () => elementTerm(h, config, inputs));
      const activation = outliers === 0 ? element : withOutlier(h, element, inputs);
      const weight = h.scope('weight', () => unpack(h, bf16, unsignedInput(inputs, 'v'), 'keep'));
      const product = h.scope('product', () => termProduct(h, activation, weight));
      const number = h.scope('running', () => unpack(h, fp32, unsignedInput(inputs, 'start'), 'keep'));
      return { sum: h.scope('add', () => addTerm(h, number, product, 'keep')) };
    },
    { summary: 'fp32 number plus a bf16 weight times the activation of its column, rounded once' },
  );
};

/** q * 2^(E-b+2), its significand as long as an outlier's. */
function elementTerm(h: Builder, { elementBits }: OpalDotConfig, inputs: Inputs): Term {
  const q = unsignedInput(inputs, 'element').asSigned();
  const unit = input(inputs, 'e')
    .asUnsigned()
    .asSigned()
    .extend(9)
    .sub(elementBits - 2)
    .named('unit');
  const term = integerTerm(h, bf16, q, unit);
  const significand = term.significand.shiftLeft(SIGNIFICAND_BITS - elementBits);
  return { ...term, significand: significand.named('significand') };
}

/** The outlier instead of the element where one stands in the column. */
function withOutlier(h: Builder, element: Term, inputs: Inputs): Term {
  const word = unsignedInput(inputs, 'outlier');
  const number = h.scope('outlier', () => unpack(h, bf16, word, 'flush'));
  h.ignore(number.isInfinite, 'no outlier is infinite');
  h.ignore(number.isNan, 'no outlier is a NaN');
  const outlier = termOf(number);
  const has = unsignedInput(inputs, 'has_outlier');
  const width = Math.max(element.exponent.width, outlier.exponent.width);
  return h.scope('activation', () => ({
    ...element,
    negative: h.mux(has, outlier.negative, element.negative).named('negative'),
    exponent: h.mux(has, outlier.exponent.extend(width), element.exponent.extend(width)).named('exponent'),
    significand: h.mux(has, outlier.significand, element.significand).named('significand'),
  }));
}
