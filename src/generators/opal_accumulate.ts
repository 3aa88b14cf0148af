import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { exactSum, type OpalAccumulateConfig, opalAccumulateSpec } from '../spec/opal_accumulate.ts';
import { input, shownConfig, unsignedInput } from './lib/config.ts';
import { type Controls, travellingControls } from './lib/float/accumulate.ts';
import { addTerm, integerTerm, type Term, termOf } from './lib/float/add.ts';
import { exactAccumulator } from './lib/float/exact.ts';
import { formatBits, fp32 } from './lib/float/format.ts';
import { cut } from './lib/float/lane.ts';
import { rotating } from './lib/float/rotate.ts';
import { unpack } from './lib/float/unpack.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Hardware of `opal_accumulate` for one configuration. */
export const generate = (config: OpalAccumulateConfig): Design => {
  const unit = unitModule(opalAccumulateSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) => {
      const control = travellingControls(h, inputs, config.stages);
      const sum = exactSum(config);
      if (sum === null) return { acc: roundedEach(h, config, inputs, control) };
      const { stages } = config;
      const p = cut(product(inputs), stages > 0, 'in', undefined, stages);
      return { acc: exactAccumulator(h, sum, config.contexts, p, control) };
    },
    info,
  );
};

const product = (inputs: Inputs) => ({
  p: input(inputs, 'p').asUnsigned().asSigned(),
  exponent: input(inputs, 'p_exp').asUnsigned().asSigned(),
  invalid: unsignedInput(inputs, 'invalid'),
});

/** The product normalised, which takes about as long as the sum; the last cut lies behind that, all others before. */
function roundedEach(
  h: Builder,
  config: OpalAccumulateConfig,
  inputs: Inputs,
  control: Controls,
): Signal<'u'> {
  const { stages, contexts } = config;
  const y = config.extra === 'fp' ? { y: unsignedInput(inputs, 'y') } : {};
  const early = cut({ ...product(inputs), ...y }, stages > 1, 'in', undefined, stages - 1);
  const made = h.scope('p', () => integerTerm(h, fp32, early.p, early.exponent));
  const term: Term = cut({ ...made, isNan: early.invalid }, stages > 0, 't');
  const late = cut(y, stages > 0, 't', undefined, stages);
  const width = formatBits(fp32);
  const accumulators = rotating(h, 'acc', width, contexts, control);
  const start = h.mux(control.clear, h.uint(0, width), accumulators.oldest).named('start');
  const number = h.scope('start', () => unpack(h, fp32, start, 'keep'));
  const sum = h.scope('add', () => addTerm(h, number, term, 'keep'));
  accumulators.next(late.y === undefined ? sum : withExtra(h, sum.named('block_sum'), late.y));
  return accumulators.newest;
}

function withExtra(h: Builder, sum: Signal<'u'>, y: Signal<'u'>): Signal<'u'> {
  const [a, b] = (['block_sum', 'y'] as const).map((name, i) =>
    h.scope(`${name}_parts`, () => unpack(h, fp32, i === 0 ? sum : y, 'keep')),
  );
  if (a === undefined || b === undefined) throw new RangeError('a sum has two operands');
  return h.scope('extra', () => addTerm(h, a, termOf(b), 'keep'));
}
