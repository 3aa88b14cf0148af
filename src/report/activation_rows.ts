import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectActivations } from '../models/activations.ts';
import { loadCheckpoint } from '../models/llama/checkpoint.ts';
import type { ActivationName } from '../models/llama/forward.ts';
import { loadTokenizer } from '../models/llama/tokenizer.ts';
import { documentsOf } from '../models/perplexity.ts';
import type { NamedRows } from './sqnr.ts';

const beside = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

const names: readonly ActivationName[] = [
  'attentionInput',
  'attentionOutput',
  'ffnInput',
  'ffnHidden',
  'query',
  'key',
  'value',
];

/**
 * What the layers of a small trained model pass to one another while it reads a text. Model and text lie beside
 * the project on some machines and are no part of it; `undefined` where they are not.
 */
export function realActivations(documents = 2): readonly NamedRows[] | undefined {
  const checkpoint = beside('models/stories260K/stories260K.bin');
  const text = beside('text/tinystories_sample.txt');
  if (!existsSync(checkpoint) || !existsSync(text)) return undefined;
  const model = loadCheckpoint(checkpoint);
  const tokenizer = loadTokenizer(beside('models/stories260K/tok512.bin'), model.config.vocabulary);
  const read = documentsOf(readFileSync(text, 'utf8')).slice(0, documents);
  return collectActivations(model, tokenizer, read, names).map(({ name, rowLength, values }) => ({
    name: `stories260K ${name}`,
    rowLength,
    values,
  }));
}
