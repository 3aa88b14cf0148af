import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageFailure } from '../errors.ts';
import { readBounded, readingReason } from '../harness/bounded_file.ts';
import { collectActivations } from '../models/activations.ts';
import { loadCheckpoint } from '../models/llama/checkpoint.ts';
import type { ActivationName } from '../models/llama/forward.ts';
import { loadTokenizer } from '../models/llama/tokenizer.ts';
import { documentsOf } from '../models/perplexity.ts';
import type { NamedRows } from './sqnr.ts';

const beside = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

/** Model, tokenizer and text. */
export const besideFiles = [
  beside('models/stories260K/stories260K.bin'),
  beside('models/stories260K/tok512.bin'),
  beside('text/tinystories_sample.txt'),
] as const;

const names: readonly ActivationName[] = [
  'attentionInput',
  'attentionOutput',
  'ffnInput',
  'ffnHidden',
  'query',
  'key',
  'value',
];

/** Rows of a file's activations are named after the file. */
export const modelName = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

/**
 * What the layers of a model pass to one another while it reads the first `documents` of a text, each up to the model's
 * context. Throws E_MODEL_FILE, E_CHECKPOINT, E_TOKENIZER, E_TEXT.
 */
export function activationsOfFiles(
  model: string,
  tokenizer: string,
  text: string,
  documents: number,
): readonly NamedRows[] {
  const loaded = loadCheckpoint(model);
  const pieces = loadTokenizer(tokenizer, loaded.config.vocabulary);
  const read = documentsOf(textOf(text)).slice(0, documents);
  if (read.length === 0) throw textFailure('the text holds no document', text);
  return collectActivations(loaded, pieces, read, names).map(({ name, rowLength, values }) => ({
    name: `${modelName(model)} ${name}`,
    rowLength,
    values,
  }));
}

export const textFailure = (what: string, where: string, cause?: unknown): UsageFailure =>
  new UsageFailure(
    { code: 'E_TEXT', what, where, fix: 'name a file of UTF-8 text, documents apart by <|endoftext|> lines' },
    { cause },
  );

const largestText = 256 * 2 ** 20;

export function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readBounded(file, largestText);
  } catch (error) {
    throw textFailure(`the text cannot be read (${readingReason(error, largestText)})`, file, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw textFailure('the file is no UTF-8 text', file, error);
  }
}

/**
 * The same of a small trained model. Model and text lie beside the project on some machines and are no part of it;
 * `undefined` where they are not.
 */
export function realActivations(documents = 2): readonly NamedRows[] | undefined {
  const [model, tokenizer, text] = besideFiles;
  if (!besideFiles.every(existsSync)) return undefined;
  return activationsOfFiles(model, tokenizer, text, documents);
}
