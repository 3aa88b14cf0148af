/** Shape of a Llama-architecture language model. */
export interface LlamaConfig {
  /** Width of the residual stream. */
  readonly dim: number;
  /** Width inside the feed-forward block. */
  readonly hidden: number;
  readonly layers: number;
  /** Query heads; `dim / heads` is the head size. */
  readonly heads: number;
  /** Key and value heads; `heads / keyValueHeads` query heads share each. */
  readonly keyValueHeads: number;
  readonly vocabulary: number;
  /** Most positions of one sequence. */
  readonly context: number;
  /** The classifier is the embedding table. */
  readonly sharedClassifier: boolean;
}

/** Values per head. */
export const headSize = (config: LlamaConfig): number => config.dim / config.heads;

/** Width of all keys, or all values, of one position. */
export const keyValueDim = (config: LlamaConfig): number => headSize(config) * config.keyValueHeads;

/**
 * Why `config` cannot be a model, in one sentence; `undefined` when it can. Every count is at least 1, heads divide
 * `dim` into even sizes (rotation turns pairs), and key and value heads divide the query heads.
 */
export function configFault(config: LlamaConfig): string | undefined {
  const { dim, heads, keyValueHeads } = config;
  for (const [name, value] of Object.entries(config))
    if (typeof value === 'number' && (!Number.isInteger(value) || value < 1 || value > 2 ** 24))
      return `${name} is ${value}, not a count from 1 to ${2 ** 24}`;
  if (dim % (2 * heads) !== 0) return `dim ${dim} is not ${heads} heads of an even size`;
  if (heads % keyValueHeads !== 0) return `${heads} heads cannot share ${keyValueHeads} key and value heads`;
  return undefined;
}
