import { type ActivationHook, startSession } from './llama/forward.ts';
import type { Tokenizer } from './llama/tokenizer.ts';
import type { LlamaModel } from './llama/weights.ts';

/** How well a model predicts a text. */
export interface Perplexity {
  /** Tokens predicted; `bos` is given, not predicted. */
  readonly tokens: number;
  /** Mean of -ln(probability of the token that came). */
  readonly nats: number;
  /** e to the power of `nats`. */
  readonly perplexity: number;
}

/** Documents of a text in which a line `<|endoftext|>` stands between them, without the blanks around each. */
export const documentsOf = (text: string): readonly string[] =>
  text
    .split(/^<\|endoftext\|>$/m)
    .map((document) => document.trim())
    .filter((document) => document !== '');

/**
 * Perplexity over documents, each for itself and after `bos`. A document longer than the context is scored in pieces
 * of the context's length, each again after `bos`. `hook` may change activations under way.
 */
export function perplexity(
  model: LlamaModel,
  tokenizer: Tokenizer,
  documents: readonly string[],
  hook?: ActivationHook,
): Perplexity {
  const { context } = model.config;
  let tokens = 0;
  let total = 0;
  for (const document of documents) {
    const all = tokenizer.encode(document);
    for (let start = 0; start < all.length; start += context) {
      const piece = all.slice(start, start + context);
      total += surprise(model, [tokenizer.bos, ...piece], hook);
      tokens += piece.length;
    }
  }
  const nats = total / tokens;
  return { tokens, nats, perplexity: Math.exp(nats) };
}

/** Sum of -ln(probability) of every token after the first. */
function surprise(model: LlamaModel, tokens: readonly number[], hook?: ActivationHook): number {
  const session = startSession(model, hook);
  let sum = 0;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const logits = session.next(tokens[at] ?? 0);
    const greatest = logits.reduce((most, value) => Math.max(most, value), -Infinity);
    const powers = logits.reduce((all, value) => all + Math.exp(value - greatest), 0);
    sum += greatest + Math.log(powers) - (logits[tokens[at + 1] ?? 0] ?? 0);
  }
  return sum;
}
