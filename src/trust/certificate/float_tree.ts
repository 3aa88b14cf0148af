import type { Wiring } from './netlist.ts';
import { signedStrips } from './opal_terms.ts';
import { refused } from './refusal.ts';
import { sumOfProducts } from './sum.ts';

/** What was proved of the tree inside a floating-point unit. */
export interface TreeCertificate {
  readonly width: number;
  /** Signed numbers and single bits that it adds. */
  readonly terms: number;
  readonly adders: number;
  readonly finalAdder: number;
  readonly constant: bigint;
}

/**
 * Proves that the tree of a floating-point unit adds its terms as signed numbers, modulo 2^width, whatever they are: how
 * they are aligned and how the sum is rounded is not looked at. Throws E_CERTIFICATE.
 */
export function certifyFloatTree(wiring: Wiring): TreeCertificate {
  const word = (name: string): readonly number[] => wiring.netlist.words.get(name) ?? [];
  const terms = word('tree.pp');
  const inputs = new Set(terms);
  const sum = sumOfProducts(wiring, word('tree.sum'), (net) => inputs.has(net));
  const stray = sum.terms.find(({ net }) => !inputs.has(net));
  if (stray !== undefined)
    throw refused(
      wiring.netlist.top,
      `the tree also adds ${wiring.nameOf(stray.net)}, which is none of its terms`,
    );
  if (sum.terms.length !== inputs.size)
    throw refused(wiring.netlist.top, `the tree adds ${sum.terms.length} of its ${inputs.size} bits`);
  const { constant, count } = signedStrips(wiring, sum.terms, terms, sum.width);
  const left = BigInt.asUintN(sum.width, sum.constant + constant);
  if (left !== 0n)
    throw refused(wiring.netlist.top, `the constants of the tree do not cancel: ${left} is left`);
  return {
    width: sum.width,
    terms: count,
    adders: sum.adders,
    finalAdder: sum.finalAdder,
    constant: sum.constant,
  };
}
