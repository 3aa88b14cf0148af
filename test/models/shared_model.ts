import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCheckpoint } from '../../src/models/llama/checkpoint.ts';
import { loadTokenizer, type Tokenizer } from '../../src/models/llama/tokenizer.ts';
import type { LlamaModel } from '../../src/models/llama/weights.ts';
import { documentsOf } from '../../src/models/perplexity.ts';

const beside = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

export interface SharedModel {
  readonly model: LlamaModel;
  readonly tokenizer: Tokenizer;
  readonly documents: readonly string[];
}

/** A small trained model and its text, which lie beside the project on some machines; `undefined` where not. */
export function sharedModel(): SharedModel | undefined {
  const checkpoint = beside('models/stories260K/stories260K.bin');
  const text = beside('text/tinystories_sample.txt');
  if (!existsSync(checkpoint) || !existsSync(text)) {
    console.log(`skipped: no trained model at ${checkpoint}`);
    return undefined;
  }
  const model = loadCheckpoint(checkpoint);
  const tokenizer = loadTokenizer(beside('models/stories260K/tok512.bin'), model.config.vocabulary);
  return { model, tokenizer, documents: documentsOf(readFileSync(text, 'utf8')) };
}
