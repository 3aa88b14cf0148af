import { type Builder, type Design, module, type Signal } from '../../hdl/index.ts';
import { productBits, productSigned } from '../../spec/lib/product.ts';
import { hasZeroPoint } from '../../spec/lib/weights.ts';
import { type Product, shownConfig, unsignedInput } from './config.ts';
import { laneProducts, laneShape, packStrips, zeroPointOf } from './lane.ts';
import { portableProduct } from './portable.ts';
import { treeModule } from './tree.ts';
import type { UnitModule } from './unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** A `*_mul`: `w` (or `w_recoded`), [`z`], `a` -> `p`, combinational or with `stages` register cuts. */
export function multiplier(unit: UnitModule, config: Product): Design {
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  const build = (h: Builder, inputs: Inputs): Record<string, Signal> => ({
    p: asPort(
      config,
      config.architecture === 'portable' ? portable(h, config, inputs) : tree(h, config, unit, inputs),
    ),
  });
  return module(unit.name, unit.ports, build, info);
}

const asPort = (config: Product, p: Signal): Signal =>
  productSigned(config) ? p.asSigned() : p.asUnsigned();

/** Register cuts of a portable unit: behind the product first, then before it, then behind again. */
function portable(h: Builder, config: Product, inputs: Inputs): Signal {
  const { stages } = config;
  if (stages === 0) return portableProduct(h, config, ...operands(config, inputs));
  const enable = unsignedInput(inputs, 'en');
  const [w, a, z] = operands(config, inputs);
  const before = stages >= 2;
  const load = (value: Signal<'u'>, name: string): Signal<'u'> =>
    before ? value.pipe({ name, enable }) : value;
  const p = portableProduct(h, config, load(w, 'w_q'), load(a, 'a_q'), z === null ? null : load(z, 'z_q'));
  return p.pipe({ name: 'product', stages: stages - (before ? 1 : 0), enable });
}

function operands(config: Product, inputs: Inputs): [Signal<'u'>, Signal<'u'>, Signal<'u'> | null] {
  const z = hasZeroPoint(config) ? unsignedInput(inputs, 'z') : null;
  return [unsignedInput(inputs, config.recoded ? 'w_recoded' : 'w'), unsignedInput(inputs, 'a'), z];
}

function tree(h: Builder, config: Product, unit: UnitModule, inputs: Inputs): Signal {
  const [w, a, z] = operands(config, inputs);
  const { products, masked } = laneProducts(h, config, w, a);
  const clocked = config.stages > 0;
  const child = treeModule({
    name: `${unit.name}_tree`,
    summary: `compression tree of ${unit.name}`,
    lane: laneShape(products),
    lanes: 1,
    width: productBits(config),
    adder: config.adder,
    stages: config.stages,
    retime: config.retime,
    enabled: true,
    hasStart: false,
    addsConstant: true,
    zeroPoint: zeroPointOf(config),
  });
  const pp = packStrips(h, products).named('pp');
  const outputs = h.instance('tree', child, {
    ...(clocked ? { clk: unsignedInput(inputs, 'clk'), en: unsignedInput(inputs, 'en') } : {}),
    pp,
    ...(z === null || masked === null ? {} : { z, activations: masked }),
  });
  return unsignedInput(outputs, 'sum');
}
