import { adders } from './lib/architecture.ts';
import { adderMark, weightMark } from './lib/naming.ts';
import { elementBitsOption, indexBits, PRODUCT_EXPONENT_BITS } from './lib/opal.ts';
import {
  type OpalDotConfig,
  opalDintEncodings,
  opalDotWeight,
  operandKinds,
  outlierPaths,
  routings,
  weightKinds,
} from './lib/opal_dot_config.ts';
import { completeOpalDot } from './lib/opal_dot_options.ts';
import { opalDotProductBits } from './lib/opal_dot_range.ts';
import { choice, options, wholeNumber } from './lib/options.ts';
import { clockIn, type Port, type PortRecord, sin, sout, uin, uout } from './lib/port.ts';
import type { Field, UnitSpec } from './lib/unit.ts';

export { type OpalDotConfig, opalDotWeight, sharesTree } from './lib/opal_dot_config.ts';
export { opalDotProductBits } from './lib/opal_dot_range.ts';

/** A port's lanes; `signed`: a lone two's complement number. */
interface Operand extends Field {
  readonly signed?: true;
}

function blockOperands(config: OpalDotConfig, mark: '' | '2', indices: boolean): Record<string, Operand> {
  const { blockSize, outliers, elementBits } = config;
  const role = 'activation';
  return {
    [`q${mark}`]: { bits: elementBits, count: blockSize, role },
    ...(outliers > 0 ? { [`x${mark}`]: { bits: 16, count: outliers, role } } : {}),
    ...(indices ? { [`idx${mark}`]: { bits: indexBits(blockSize), count: outliers, role } } : {}),
    [`e${mark}`]: { bits: 8, count: 1, role, signed: true },
  };
}

function weightOperands(config: OpalDotConfig, bits: number): Record<string, Operand> {
  const { blockSize, outliers, routing, owqColumns: count, elementBits, rows } = config;
  const indices = outliers > 0 && (routing !== 'external' || count > 0);
  const owq: Record<string, Operand> = {
    v: { bits: 16, count, role: 'weight' },
    vq: { bits: elementBits, count, role: 'activation' },
    ...(outliers > 0 ? { vidx: { bits: indexBits(blockSize), count, role: 'activation' } } : {}),
  };
  return {
    w: { bits, count: rows * blockSize, role: 'weight' },
    ...(routing === 'external' ? { wo: { bits, count: rows * outliers, role: 'weight' } } : {}),
    ...blockOperands(config, '', indices),
    ...(count > 0 ? owq : {}),
  };
}

function operands(config: OpalDotConfig): Record<string, Operand> {
  if (config.weightBits !== undefined) return weightOperands(config, config.weightBits);
  const pair: Record<string, Operand> = { pair: { bits: 1, count: 1, role: 'activation' } };
  return {
    ...(config.operand === 'either' ? pair : {}),
    ...blockOperands(config, '', config.outliers > 0),
    ...blockOperands(config, '2', config.outliers > 0),
  };
}

/**
 * Ports `w [wo] q x idx e [v vq vidx]` or `[pair] q x idx e q2 x2 idx2 e2` -> `p`, `p_exp`, `[y]`, `[y_owq]`; lane 0
 * stands lowest. With `stages`, `clk` and `en`, the clock enable of every register, come first. With `rows` the weights of
 * row 0 stand lowest, and so does its sum in `p`.
 */
export function opalDotPorts(config: OpalDotConfig): PortRecord {
  const inputs = Object.entries(operands(config)).map(
    ([name, { bits, count, signed }]): [string, Port<'in'>] => [
      name,
      signed === true ? sin(bits) : uin(bits * count),
    ],
  );
  return {
    ...(config.stages > 0 ? { clk: clockIn(), en: { ...uin(1), timeless: true as const } } : {}),
    ...Object.fromEntries(inputs),
    p: config.rows === 1 ? sout(opalDotProductBits(config)) : uout(config.rows * opalDotProductBits(config)),
    p_exp: sout(PRODUCT_EXPONENT_BITS),
    ...(config.outlierPath === 'fp' ? { y: uout(32) } : {}),
    ...(config.owqColumns > 0 ? { y_owq: uout(32) } : {}),
  };
}

function fields(config: OpalDotConfig): Readonly<Record<string, Field>> {
  const entries = Object.entries(operands(config)).map(([name, { bits, count, role }]): [string, Field] => [
    name,
    { bits, count, role },
  ]);
  const enable: Record<string, Field> = { en: { bits: 1, count: 1, role: 'control' } };
  return { ...(config.stages > 0 ? enable : {}), ...Object.fromEntries(entries) };
}

function operandMark(config: OpalDotConfig): string {
  const weight = opalDotWeight(config);
  if (weight !== null) return `${weightMark(weight)}a${config.elementBits}`;
  return config.operand === 'block'
    ? `a${config.elementBits}a${config.elementBits}`
    : `wa${config.elementBits}`;
}

function moduleName(config: OpalDotConfig): string {
  const { blockSize, outliers, outlierPath, routing, owqColumns, rows, adder, stages } = config;
  const parts = [
    'opal_dot',
    operandMark(config),
    `k${blockSize}`,
    `n${outliers}`,
    outlierPath === 'fp' ? 'fp' : '',
    routing ?? '',
    owqColumns > 0 ? `owq${owqColumns}` : '',
    rows > 1 ? `r${rows}` : '',
    adderMark[adder],
    stages > 0 ? `p${stages}` : '',
  ];
  return parts.filter((part) => part !== '').join('_');
}

export const opalDotSpec: UnitSpec<OpalDotConfig> = {
  unit: 'opal_dot',
  summary: 'dot product of an MX-OPAL block with weights or with another block, outliers included',
  schema: options({
    blockSize: wholeNumber('blockSize', 4, 128).default(128),
    outliers: wholeNumber('outliers', 0, 8).default(4),
    elementBits: elementBitsOption('elementBits').default(4),
    operand: choice('operand', operandKinds).default('weight'),
    weights: choice('weights', weightKinds).optional(),
    weightBits: wholeNumber('weightBits', 3, 8).optional(),
    encoding: choice('encoding', opalDintEncodings).optional(),
    outlierPath: choice('outlierPath', outlierPaths).optional(),
    routing: choice('routing', routings).optional(),
    owqColumns: wholeNumber('owqColumns', 0, 4).default(0),
    rows: wholeNumber('rows', 1, 16).default(1),
    adder: choice('adder', adders).default('ripple'),
    stages: wholeNumber('stages', 0, 4).default(0),
  }).transform(completeOpalDot),
  ports: opalDotPorts,
  moduleName,
  latency: (config) => config.stages,
  fields,
};
