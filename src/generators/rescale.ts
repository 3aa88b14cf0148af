import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { type RescaleConfig, rescaleSpec } from '../spec/rescale.ts';
import { input, shownConfig, unsignedInput } from './lib/config.ts';
import { integerTerm, type Term } from './lib/float/add.ts';
import { fixTerm, roundTerm } from './lib/float/convert.ts';
import { bf16, bias, fp32 } from './lib/float/format.ts';
import { cut } from './lib/float/lane.ts';
import { floatProduct, floatProductExponent, productTerm, termProduct } from './lib/float/product.ts';
import { unpack } from './lib/float/unpack.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Hardware of `rescale` for one configuration. */
export const generate = (config: RescaleConfig): Design => {
  const unit = unitModule(rescaleSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(unit.name, unit.ports, (h, inputs) => ({ y: rescaled(h, config, inputs) }), info);
};

/** The exact product, cut before it is rounded, and before that ahead of the multiplier. */
function rescaled(h: Builder, config: RescaleConfig, inputs: Inputs): Signal {
  const enable = config.stages > 0 ? unsignedInput(inputs, 'en') : undefined;
  const number = scaled(h, config, inputs, enable);
  const term = cut(number, config.stages >= 1, 'q', enable);
  if (config.fixedBits !== undefined) {
    const fixed = { bits: config.fixedBits, fractionBits: config.fractionBits ?? 0 };
    return h.scope('fixed', () => fixTerm(h, fixed, term, bias(fp32)));
  }
  // Both formats have the same bias.
  return h.scope('result', () => roundTerm(h, config.output === 'bf16' ? bf16 : fp32, term));
}

function scaled(h: Builder, config: RescaleConfig, inputs: Inputs, enable: Signal<'u'> | undefined): Term {
  const early = config.stages >= 2;
  const format = config.scale === 'bf16' ? bf16 : fp32;
  const scale = h.scope('scale', () =>
    cut(unpack(h, format, unsignedInput(inputs, 'scale'), 'keep'), early, 'q', enable),
  );
  if (config.productBits === undefined) {
    const x = h.scope('x', () =>
      cut(unpack(h, fp32, unsignedInput(inputs, 'x'), 'keep'), early, 'q', enable),
    );
    const exponent = floatProductExponent(scale, x);
    return productTerm(h, floatProduct(h, scale, x), exponent, 'keep', 1);
  }
  const [p, pExponent] = [input(inputs, 'p').asUnsigned().asSigned(), input(inputs, 'p_exp')];
  const integer = h.scope('p', () =>
    cut(integerTerm(h, fp32, p, pExponent.asUnsigned().asSigned()), early, 'q', enable),
  );
  return termProduct(h, integer, scale);
}
