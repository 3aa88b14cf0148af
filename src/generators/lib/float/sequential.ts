import { type Builder, module, type Signal } from '../../../hdl/index.ts';
import type { FloatMac } from '../../../spec/lib/float.ts';
import { sin, uin, uout } from '../../../spec/lib/port.ts';
import { addTerm } from './add.ts';
import { type Denormals, formatBits, fp32 } from './format.ts';
import { type Cuts, cut, laneExponent, laneProduct, operands } from './lane.ts';
import { productTerm } from './product.ts';
import { unpack } from './unpack.ts';

export interface TermShape {
  readonly significandBits: number;
  readonly exponentBits: number;
  /** Most zeros above the topmost one of a significand. */
  readonly leadingZeros: number;
  readonly denormals: Denormals;
}

/** fp32 number plus an exact term, rounded once, as a module; `exponent` is the field of the significand's top bit. */
export const termAdder = (shape: TermShape) => {
  const { significandBits, exponentBits, leadingZeros, denormals } = shape;
  const slack = leadingZeros > 0 ? `_z${leadingZeros}` : '';
  return module(
    `fp32_add_m${significandBits}e${exponentBits}${slack}${denormals === 'flush' ? '_flush' : ''}`,
    {
      number: uin(formatBits(fp32)),
      negative: uin(1),
      exponent: sin(exponentBits),
      significand: uin(significandBits),
      infinite: uin(1),
      nan: uin(1),
      sum: uout(formatBits(fp32)),
    },
    (h, { number, negative, exponent, significand, infinite, nan }) => {
      const term = { negative, exponent, significand, leadingZeros, isInfinite: infinite, isNan: nan };
      return {
        sum: addTerm(
          h,
          h.scope('number', () => unpack(h, fp32, number, denormals)),
          term,
          denormals,
        ),
      };
    },
    { summary: 'fp32 number plus an exact product, rounded once', latency: 0 },
  );
};

/** Most zeros above the topmost one of a product of normal numbers, or of one and an integer. */
export const productLeadingZeros = (config: FloatMac): number => {
  if (config.denormals === 'keep') return 0;
  return config.weightBits === undefined ? 1 : config.weightBits - 1;
};

/** The terms of all lanes, then one rounded addition after another, lane 0 first. */
export function sequentialSum(
  h: Builder,
  config: FloatMac,
  lanes: readonly { readonly w: Signal<'u'>; readonly a: Signal<'u'> }[],
  cuts: Cuts,
  start: Signal<'u'>,
): Signal<'u'> {
  const { denormals } = config;
  const leadingZeros = productLeadingZeros(config);
  const terms = h.replicate('lane', lanes.length, (i) => {
    const lane = lanes[i];
    if (lane === undefined) throw new RangeError(`there is no lane ${i}`);
    const made = operands(h, config, cuts, lane.w.named('w_code'), lane.a.named('a_code'));
    const product = cut({ ...laneProduct(h, made), exponent: laneExponent(made) }, cuts.products, 'p');
    const term = cut(productTerm(h, product, product.exponent, denormals, leadingZeros), cuts.terms, 't');
    return {
      negative: term.negative,
      exponent: term.exponent.asUnsigned(),
      significand: term.significand,
      infinite: term.isInfinite,
      nan: term.isNan,
    };
  });
  return lanes.reduce((number, _, i) => {
    const at = <T>(list: { readonly lanes: readonly T[] }): T => {
      const found = list.lanes[i];
      if (found === undefined) throw new RangeError(`there is no lane ${i}`);
      return found;
    };
    const significand = at(terms.significand);
    const exponent = at(terms.exponent).asSigned();
    const [significandBits, exponentBits] = [significand.width, exponent.width];
    const child = termAdder({ significandBits, exponentBits, leadingZeros, denormals });
    const given = {
      number,
      negative: at(terms.negative),
      exponent,
      significand,
      infinite: at(terms.infinite),
      nan: at(terms.nan),
    };
    return h.instance(`add${i}`, child, given).sum.named(`sum${i}`);
  }, start);
}
