import { argmax } from './lib/layers.ts';
import { startSession } from './llama/forward.ts';
import type { Tokenizer } from './llama/tokenizer.ts';
import type { LlamaModel } from './llama/weights.ts';

/**
 * Greedy decoding: the prompt, then always the likeliest token, until `positions` tokens have been passed (at most
 * the context) or the model says that the text is over. Returns all tokens, `bos` first.
 */
export function generateGreedy(
  model: LlamaModel,
  tokenizer: Tokenizer,
  prompt: string,
  positions: number,
): number[] {
  const tokens = [tokenizer.bos, ...tokenizer.encode(prompt)];
  const session = startSession(model);
  for (let position = 0; position < Math.min(positions, model.config.context); position++) {
    const next = argmax(session.next(tokens[position] ?? tokenizer.bos));
    if (position + 1 < tokens.length) continue;
    if (next === tokenizer.bos) break;
    tokens.push(next);
  }
  return tokens;
}
