import type { CatalogEntry } from '../../catalog_unit.ts';
import { payload } from '../../harness/stream/plan.ts';
import { type Edge, not } from '../logic/graph.ts';
import type { Model } from '../logic/model.ts';
import { streamPins } from '../replay/vectors.ts';
import type { Reading, Shared } from './equivalent.ts';

/** What the outputs of a module mean to whoever reads them, as far as a proof makes use of it. */
export function readingOf(entry: CatalogEntry): Reading {
  const { foldDepth } = entry.config;
  const pins = streamPins(entry);
  return {
    onlyWhile: new Map(
      [
        ...(pins?.sinks ?? []).flatMap((sink) => payload(sink).map((slot) => ({ slot, valid: sink.valid }))),
        ...(pins?.inner ?? []).map(({ data, valid }) => ({ slot: data, valid })),
      ].map(({ slot, valid }) => [slot.name, valid.name] as const),
    ),
    ...(foldDepth !== undefined && entry.latency === 1 ? { claimedWhile: sinceClear } : {}),
  };
}

/**
 * A sum that is right after a certain number of enabled cycles only (`foldDepth`) says nothing behind a reset until the next
 * `clear`. What is claimed then is only less than this.
 */
function sinceClear(model: Model): ReadonlyMap<string, Shared> {
  const { graph, flat } = model;
  const input = (name: string): Edge =>
    model.words[flat.ops.findIndex(({ kind, port }) => kind === 'input' && port === name)]?.bits[0] ??
    graph.free();
  const begins = graph.and(input('en'), input('clear'));
  const bit = graph.free();
  const next = graph.and(not(input('rst')), graph.or(begins, bit));
  return new Map([...flat.outputs.keys()].map((name) => [name, { bit, next }]));
}
