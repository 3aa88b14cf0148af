import { type Builder, type Design, module, type Signal } from '../../hdl/index.ts';
import { productSigned } from '../../spec/lib/product.ts';
import { hasZeroPoint } from '../../spec/lib/weights.ts';
import { type Accumulating, shownConfig, unsignedInput, weightPortBits } from './config.ts';
import { laneProducts, laneShape, packStrips, zeroPointOf } from './lane.ts';
import type { PartialProducts } from './partial_products.ts';
import { portableProduct } from './portable.ts';
import { laneConstant, treeModule } from './tree.ts';
import type { UnitModule } from './unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** A `*_mac` (no lanes) or `*_dot`: `clk`, `rst`, `en`, `clear`, weights, [`z`], activations -> `acc`. */
export function accumulator(unit: UnitModule, config: Accumulating): Design {
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) => {
      const control = controls(h, config, inputs);
      const acc = register(h, config, control);
      if (config.architecture === 'portable') acc.next(portableNext(h, config, inputs, acc.q, control.clear));
      else acc.next(treeNext(h, config, unit, inputs, acc.q, control.clear));
      return { acc: acc.q };
    },
    info,
  );
}

interface Controls {
  readonly rst: Signal<'u'>;
  /** `en` and `clear` as they stand behind the last cut, beside the data they came with. */
  readonly en: Signal<'u'>;
  readonly clear: Signal<'u'>;
}

function controls(h: Builder, { stages }: Accumulating, inputs: Inputs): Controls {
  const rst = unsignedInput(inputs, 'rst');
  const [en, clear] = [unsignedInput(inputs, 'en'), unsignedInput(inputs, 'clear')];
  if (stages === 0) return { rst, en, clear };
  // A reset must also stop what is under way: clearing the travelling enable is enough.
  const delayed = h.scope('travel', () => ({
    en: en.pipe({ name: 'en', stages, reset: rst }),
    clear: clear.pipe({ name: 'clear', stages, reset: rst }),
  }));
  return { rst, ...delayed };
}

const register = (h: Builder, config: Accumulating, { rst, en }: Controls) =>
  h.reg('acc', {
    width: config.accumulatorBits,
    sign: productSigned(config) ? 's' : 'u',
    enable: en,
    reset: rst,
  });

/** Lanes of a packed port, or the whole port of a single operand. */
function laneOf(config: Accumulating, inputs: Inputs, lane: number): { w: Signal<'u'>; a: Signal<'u'> } {
  const w = unsignedInput(inputs, config.recoded ? 'w_recoded' : 'w');
  const a = unsignedInput(inputs, 'a');
  if (config.lanes === undefined) return { w, a };
  return { w: w.lane(lane, weightPortBits(config)), a: a.lane(lane, config.activationBits) };
}

const zeroPoint = (config: Accumulating, inputs: Inputs): Signal<'u'> | null =>
  hasZeroPoint(config) ? unsignedInput(inputs, 'z') : null;

// ---- portable ---------------------------------------------------------------------------------------------------

function portableNext(
  h: Builder,
  config: Accumulating,
  inputs: Inputs,
  q: Signal,
  clear: Signal<'u'>,
): Signal {
  const width = config.accumulatorBits;
  const cuts = portableCuts(config.stages);
  const z = stageOf(zeroPoint(config, inputs), 'z_q', cuts.before);
  const product = (lane: number): Signal => {
    const { w, a } = laneOf(config, inputs, lane);
    const operandsAt = [
      stageOf(w.named('code'), 'w_q', cuts.before),
      stageOf(a.named('activation'), 'a_q', cuts.before),
    ] as const;
    const p = portableProduct(h, config, operandsAt[0], operandsAt[1], z);
    return cuts.behind > 0 ? p.pipe({ name: 'product_q', stages: cuts.behind }) : p;
  };
  let total: Signal;
  if (config.lanes === undefined) {
    const p = product(0).named('product');
    total = p.width === width ? p : p.extend(width);
  } else {
    total = h
      .replicate('lane', config.lanes, (lane) => ({ product: product(lane) }))
      .product.sum(width)
      .named('total');
  }
  const summed = cuts.total > 0 ? total.pipe({ name: 'total_q', stages: cuts.total }) : total;
  const zero = productSigned(config) ? h.sint(0, width) : h.uint(0, width);
  return h.mux(clear, zero, q).add(summed).trunc(width);
}

/** Where a portable unit is cut: behind the products first, then before them, then behind their sum. */
function portableCuts(stages: number): { before: number; behind: number; total: number } {
  return { behind: stages >= 1 ? 1 : 0, before: stages >= 2 ? 1 : 0, total: Math.max(0, stages - 2) };
}

function stageOf<T extends Signal<'u'> | null>(value: T, name: string, stages: number): T {
  if (value === null || stages === 0) return value;
  return value.pipe({ name, stages }) as T;
}

// ---- compression tree -------------------------------------------------------------------------------------------

function treeNext(
  h: Builder,
  config: Accumulating,
  unit: UnitModule,
  inputs: Inputs,
  q: Signal,
  clear: Signal<'u'>,
): Signal {
  const lanes = treeLanes(h, config, inputs);
  const shape = { lane: laneShape(lanes.products), lanes: config.lanes ?? 1 };
  const child = treeModule({
    name: `${unit.name}_tree`,
    summary: `compression tree of ${unit.name}`,
    ...shape,
    width: config.accumulatorBits,
    adder: config.adder,
    stages: config.stages,
    retime: config.retime,
    enabled: false,
    hasStart: true,
    addsConstant: config.foldDepth === undefined,
    zeroPoint: zeroPointOf(config),
  });
  const z = zeroPoint(config, inputs);
  const outputs = h.instance('tree', child, {
    ...(config.stages > 0 ? { clk: unsignedInput(inputs, 'clk') } : {}),
    pp: lanes.pp,
    ...(z === null || lanes.activations === null ? {} : { z, activations: lanes.activations }),
    start: startValue(h, config, shape, q, clear),
  });
  const sum = unsignedInput(outputs, 'sum');
  return productSigned(config) ? sum.asSigned() : sum;
}

/** What the accumulation goes on from: zero after `clear`, or the folded sign constants of `foldDepth` cycles. */
function startValue(
  h: Builder,
  config: Accumulating,
  shape: Parameters<typeof laneConstant>[0],
  q: Signal,
  clear: Signal<'u'>,
): Signal<'u'> {
  const width = config.accumulatorBits;
  const folded = laneConstant(shape) * BigInt(config.foldDepth ?? 0);
  return h.mux(clear, h.uint(BigInt.asUintN(width, folded), width), q.asUnsigned()).named('start');
}

interface TreeLanes {
  readonly pp: Signal<'u'>;
  readonly products: PartialProducts;
  readonly activations: Signal<'u'> | null;
}

function treeLanes(h: Builder, config: Accumulating, inputs: Inputs): TreeLanes {
  if (config.lanes === undefined) {
    const { w, a } = laneOf(config, inputs, 0);
    const { products, masked } = laneProducts(h, config, w, a);
    return { pp: packStrips(h, products).named('pp'), products, activations: masked };
  }
  let products: PartialProducts | null = null;
  const made = h.replicate('lane', config.lanes, (lane) => {
    const { w, a } = laneOf(config, inputs, lane);
    const one = laneProducts(h, config, w.named('code'), a.named('activation'));
    products ??= one.products;
    const outputs: Record<string, Signal<'u'>> = { pp: packStrips(h, one.products) };
    if (one.masked !== null) outputs.activations = one.masked;
    return outputs;
  });
  const pp = made.pp?.packed;
  if (products === null || pp === undefined) throw new Error('a dot product has at least one lane');
  return { pp, products, activations: made.activations?.packed ?? null };
}
