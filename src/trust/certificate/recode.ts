import { recoder } from '../../golden/lib/recoding.ts';
import type { RecodingConfig } from '../../spec/lib/recoding.ts';
import { coneOf, countingColumn, evaluateCone, wordsFor } from './evaluate.ts';
import type { Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

export interface RecodeProof {
  readonly lanes: number;
  readonly casesPerLane: number;
}

/** Proves that every lane of a `*_recode` hangs on its own code alone and recodes each as documented. Throws E_CERTIFICATE. */
export function proveRecode(
  wiring: Wiring,
  config: RecodingConfig & { readonly lanes: number },
): RecodeProof {
  const { lanes, weightBits } = config;
  const { layout, encode } = recoder(config);
  const words = wordsFor(weightBits);
  for (let lane = 0; lane < lanes; lane++) {
    const code = wiring.port('w').slice(lane * weightBits, (lane + 1) * weightBits);
    const outputs = wiring.port('w_recoded').slice(lane * layout.width, (lane + 1) * layout.width);
    const values = new Map(code.map((net, i) => [net, countingColumn(i, words)] as const));
    const cone = coneOf(wiring, outputs, (net) => values.has(net));
    for (const net of cone.variables)
      if (!values.has(net))
        throw refused(wiring.netlist.top, `lane ${lane} also hangs on ${wiring.nameOf(net)}`);
    const read = evaluateCone(wiring, cone, values, words);
    for (let value = 0; value < 2 ** weightBits; value++)
      outputs.forEach((net, bit) => {
        const found = ((read(net)[value >> 5] ?? 0) >> (value & 31)) & 1;
        if (BigInt(found) === ((encode(BigInt(value)) >> BigInt(bit)) & 1n)) return;
        throw refused(
          wiring.netlist.top,
          `lane ${lane}, code ${value}: bit ${bit}, ${wiring.nameOf(net)}, is ${found}`,
        );
      });
  }
  return { lanes, casesPerLane: 2 ** weightBits };
}
