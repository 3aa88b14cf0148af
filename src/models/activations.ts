import { type ActivationName, type ActivationPlace, startSession } from './llama/forward.ts';
import type { Tokenizer } from './llama/tokenizer.ts';
import type { LlamaModel } from './llama/weights.ts';

/** Vectors of one kind out of a forward pass, one after the other. */
export interface ActivationRows {
  readonly name: ActivationName;
  /** Of all rows; rows of `scores` and `probabilities` grow with the position and are kept from `rowLength` on. */
  readonly rowLength: number;
  readonly values: Float32Array;
}

/**
 * What passes the named places, of all layers, while the documents are read (each after `bos`, at most the context's
 * length). Scores and probabilities: the last `rowLength` positions of every row that has so many.
 */
export function collectActivations(
  model: LlamaModel,
  tokenizer: Tokenizer,
  documents: readonly string[],
  names: readonly ActivationName[],
  scoreRowLength = 64,
): readonly ActivationRows[] {
  const rows = new Map<ActivationName, Float32Array[]>(names.map((name) => [name, []]));
  const keep = (values: Float32Array, { name, head }: ActivationPlace): void => {
    if (head !== undefined && values.length < scoreRowLength) return;
    rows.get(name)?.push(values.slice(head === undefined ? 0 : -scoreRowLength));
  };
  for (const document of documents) {
    const session = startSession(model, keep);
    const tokens = [tokenizer.bos, ...tokenizer.encode(document)].slice(0, model.config.context);
    for (const token of tokens) session.next(token);
  }
  return [...rows].map(([name, kept]) => {
    const rowLength = kept[0]?.length ?? 0;
    const values = new Float32Array(kept.length * rowLength);
    kept.forEach((row, i) => {
      values.set(row, i * rowLength);
    });
    return { name, rowLength, values };
  });
}
