import type { OpalDotConfig } from './opal_dot_config.ts';
import { type Refusals, refuse } from './options.ts';

function checkSizes({ blockSize, outliers }: OpalDotConfig, to: Refusals): void {
  if (outliers < blockSize) return;
  refuse(
    to,
    'outliers',
    `${outliers} outliers leave no element in a block of ${blockSize}`,
    `use at most ${blockSize - 1}`,
  );
}

/** Refuses options of weights where there are none, and an encoding of plain integers. */
function checkWeights(raw: OpalDotConfig, to: Refusals): void {
  const { operand, weights, encoding, owqColumns } = raw;
  if (operand === 'weight') {
    if (encoding === undefined || weights === 'dint') return;
    refuse(
      to,
      'encoding',
      `weights 'int' have no encoding '${encoding}'`,
      "leave out 'encoding' or set 'weights' to 'dint'",
    );
    return;
  }
  for (const name of ['weights', 'weightBits', 'encoding'] as const) {
    if (raw[name] === undefined) continue;
    refuse(
      to,
      name,
      `operand '${operand}' has no weights of its own, so '${name}' has no effect`,
      `leave out '${name}' or set 'operand' to 'weight'`,
    );
  }
  if (owqColumns > 0) {
    refuse(
      to,
      'owqColumns',
      `operand '${operand}' has no weight columns`,
      "leave out 'owqColumns' or set 'operand' to 'weight'",
    );
  }
}

function checkOutliers(raw: OpalDotConfig, to: Refusals): void {
  const { operand, outliers, outlierPath, routing } = raw;
  for (const name of ['outlierPath', 'routing'] as const) {
    if (outliers > 0 || raw[name] === undefined) continue;
    refuse(
      to,
      name,
      `without outliers '${name}' has no effect`,
      `leave out '${name}' or give 'outliers' of at least 1`,
    );
  }
  if (operand === 'weight') return;
  if (outlierPath === 'fp') {
    refuse(
      to,
      'outlierPath',
      `operand '${operand}' multiplies outliers in the tree, not by 'fp' units`,
      "use the outlier path 'shared' or the operand 'weight'",
    );
  }
  if (routing === 'external') {
    refuse(
      to,
      'routing',
      `operand '${operand}' has no weight memory to gather its partners`,
      "use the routing 'mux' or 'onehot'",
    );
  }
}

/** Several rows share a block with weights, combinational, outliers in the tree. */
function checkRows(raw: OpalDotConfig, to: Refusals): void {
  const { rows, operand, outlierPath, owqColumns, stages, blockSize } = raw;
  if (rows === 1) return;
  const obstacles: readonly (readonly [keyof OpalDotConfig, boolean, string])[] = [
    ['operand', operand !== 'weight', 'weight'],
    ['outlierPath', outlierPath === 'fp', 'shared'],
    ['owqColumns', owqColumns > 0, '0'],
    ['stages', stages > 0, '0'],
  ];
  for (const [name, hinders, wanted] of obstacles) {
    if (!hinders) continue;
    const what = `${rows} rows at once are made without '${name}' ${raw[name]}`;
    refuse(to, name, what, `use ${name} ${wanted}, or one row`);
  }
  if (blockSize % 2 === 1)
    refuse(to, 'blockSize', `${rows} rows share sums of pairs, and ${blockSize} is odd`, 'use an even size');
}

function weightOptions(raw: OpalDotConfig): Partial<OpalDotConfig> {
  if (raw.operand !== 'weight') return {};
  const weights = raw.weights ?? 'int';
  const encoding = weights === 'dint' ? { encoding: raw.encoding ?? 'sm' } : {};
  return { weights, weightBits: raw.weightBits ?? 4, ...encoding };
}

/** Settles what was left open, and refuses what has no effect or no meaning. */
export function completeOpalDot(raw: OpalDotConfig, to: Refusals): OpalDotConfig {
  checkSizes(raw, to);
  checkWeights(raw, to);
  checkOutliers(raw, to);
  checkRows(raw, to);
  const { blockSize, outliers, elementBits, operand, owqColumns, rows, adder, stages } = raw;
  return {
    blockSize,
    outliers,
    elementBits,
    operand,
    ...weightOptions(raw),
    ...(outliers === 0 ? {} : { outlierPath: raw.outlierPath ?? 'shared', routing: raw.routing ?? 'mux' }),
    owqColumns,
    rows,
    adder,
    stages,
  };
}
