import type { CatalogEntry } from '../../catalog_unit.ts';
import { type Edge, no, not, yes } from './graph.ts';
import type { Model } from './model.ts';

/** Facts about every cycle that may come up, such as legal inputs. Each is a bit that is always 1. */
export type Facts = (model: Model) => readonly Edge[];

/** What holds in every cycle: recoded ports take legal codes. */
export const factsOf =
  (entry: CatalogEntry): Facts =>
  (model) =>
    Object.keys(entry.ports).flatMap((port) => {
      const codes = entry.legalCodes(port);
      return codes === null ? [] : legalLanes(model, port, entry.fields[port]?.bits ?? 0, codes);
    });

/** Every lane of a port holds one of `codes`. */
function legalLanes(model: Model, port: string, bits: number, codes: readonly bigint[]): Edge[] {
  const { graph, flat } = model;
  const at = flat.ops.findIndex((op) => op.kind === 'input' && op.port === port);
  const word = model.words[at];
  if (word === undefined) return [];
  const lanes = word.bits.length / bits;
  return Array.from({ length: lanes }, (_, lane) =>
    codes.reduce<Edge>((any, code) => {
      const isCode = word.bits
        .slice(lane * bits, (lane + 1) * bits)
        .map((bit, i) => (((code >> BigInt(i)) & 1n) === 1n ? bit : not(bit)))
        .reduce((x, y) => graph.and(x, y), yes);
      return graph.or(any, isCode);
    }, no),
  );
}
