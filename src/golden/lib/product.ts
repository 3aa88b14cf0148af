import type { Product } from '../../spec/lib/product.ts';
import { recodingOf } from '../../spec/lib/recoding.ts';
import { hasZeroPoint } from '../../spec/lib/weights.ts';
import type { Values } from './golden.ts';
import { input, interpret, unpack } from './lanes.ts';
import { recoder } from './recoding.ts';
import { lessZeroPoint, type RawWeight, rawWeight } from './weights.ts';

/** Reads the weights at the ports, recoded or not, zero point aside. */
export function weightReader(config: Product, lanes: number): (inputs: Values) => RawWeight[] {
  const { recoded, weightBits } = config;
  const recoding = recoded ? recodingOf(config) : null;
  if (recoding !== null) {
    const { layout, decode } = recoder(recoding);
    return (inputs) => unpack(input(inputs, 'w_recoded'), layout.width, lanes).map(decode);
  }
  const table = Array.from({ length: 1 << weightBits }, (_, code) => rawWeight(config, BigInt(code)));
  const none: RawWeight = { units: 0n, integer: true };
  return (inputs) => unpack(input(inputs, 'w'), weightBits, lanes).map((code) => table[Number(code)] ?? none);
}

/** Exact sum over the lanes of weight times activation (in half steps for dINT), of the operands of one cycle. */
export function sumOfProducts(config: Product, lanes: number): (inputs: Values) => bigint {
  const weights = weightReader(config, lanes);
  const { activationBits, activationSigned } = config;
  const sum = (inputs: Values): bigint => {
    const z = hasZeroPoint(config) ? input(inputs, 'z') : 0n;
    const activations = unpack(input(inputs, 'a'), activationBits, lanes);
    return weights(inputs).reduce((sum, weight, lane) => {
      const a = interpret(activations[lane] ?? 0n, activationBits, activationSigned);
      return sum + lessZeroPoint(config, weight, z) * a;
    }, 0n);
  };
  return rememberLast(sum, [config.recoded ? 'w_recoded' : 'w', 'a', ...(hasZeroPoint(config) ? ['z'] : [])]);
}

/** Long runs of equal operands are worked out once. */
function rememberLast(sum: (inputs: Values) => bigint, ports: readonly string[]): (inputs: Values) => bigint {
  let last: { readonly inputs: Values; readonly sum: bigint } | null = null;
  return (inputs) => {
    const known = last;
    if (known === null || ports.some((name) => known.inputs[name] !== inputs[name])) {
      last = { inputs, sum: sum(inputs) };
    }
    return last?.sum ?? 0n;
  };
}
