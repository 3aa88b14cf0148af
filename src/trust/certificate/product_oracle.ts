import { dintHalfSteps } from '../../formats/dint.ts';
import { decodeInt } from '../../formats/int.ts';
import { recoder } from '../../golden/lib/recoding.ts';
import type { Product } from '../../spec/lib/product.ts';
import type { RecodingConfig } from '../../spec/lib/recoding.ts';
import { hasZeroPoint, isDint } from '../../spec/lib/weights.ts';

/** What one lane has to make of its operands, code by code, from the definition of the formats. */
export interface ProductOracle {
  /** Port that carries the weights. */
  readonly weightPort: 'w' | 'w_recoded';
  /** Bit patterns on one lane of that port, one per weight code. */
  readonly patterns: readonly bigint[];
  readonly patternBits: number;
  readonly activationBits: number;
  /** Width of port `z`; 0 without one. */
  readonly zeroPointBits: number;
  /** weight * activation, in the unit the hardware counts in (half steps for dINT). */
  readonly product: (code: number, activation: number, zeroPoint: number) => number;
}

/** The oracle of a multiplier, multiply-accumulate or dot product. */
export function productOracle(config: Product): ProductOracle {
  const { weightBits, activationBits, activationSigned } = config;
  const zeroPointBits = hasZeroPoint(config) ? weightBits : 0;
  const codes = Array.from({ length: 2 ** weightBits }, (_, code) => code);
  const recoding = config.recoded ? recoder(config as RecodingConfig) : null;
  const weight = isDint(config)
    ? (code: number, zeroPoint: number) =>
        dintHalfSteps({ bits: weightBits, encoding: config.encoding, zeroPoint }, code)
    : (code: number, zeroPoint: number) =>
        decodeInt({ bits: weightBits, signed: config.weightSigned, zeroPoint }, code);
  const weights = Array.from({ length: 2 ** zeroPointBits }, (_, z) => codes.map((code) => weight(code, z)));
  const activations = Array.from({ length: 2 ** activationBits }, (_, code) =>
    decodeInt({ bits: activationBits, signed: activationSigned }, code),
  );
  return {
    weightPort: config.recoded ? 'w_recoded' : 'w',
    patterns: codes.map((code) => recoding?.encode(BigInt(code)) ?? BigInt(code)),
    patternBits: recoding?.layout.width ?? weightBits,
    activationBits,
    zeroPointBits,
    product: (code, activation, zeroPoint) =>
      (weights[zeroPoint]?.[code] ?? Number.NaN) * (activations[activation] ?? Number.NaN),
  };
}
