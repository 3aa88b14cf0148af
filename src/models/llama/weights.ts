import { headSize, keyValueDim, type LlamaConfig } from './config.ts';

/** Weights of one layer. Matrices are rows of inputs, one row per output: `[outputs, inputs]`. */
export interface LayerWeights {
  /** `[dim]`, gains before attention. */
  readonly attentionNorm: Float32Array;
  /** `[dim, dim]` */
  readonly query: Float32Array;
  /** `[keyValueDim, dim]` */
  readonly key: Float32Array;
  /** `[keyValueDim, dim]` */
  readonly value: Float32Array;
  /** `[dim, dim]` */
  readonly output: Float32Array;
  /** `[dim]`, gains before the feed-forward block. */
  readonly ffnNorm: Float32Array;
  /** `[hidden, dim]`, w1: what passes through SiLU. */
  readonly gate: Float32Array;
  /** `[dim, hidden]`, w2. */
  readonly down: Float32Array;
  /** `[hidden, dim]`, w3. */
  readonly up: Float32Array;
}

export interface LlamaModel {
  readonly config: LlamaConfig;
  /** `[vocabulary, dim]` */
  readonly embedding: Float32Array;
  readonly layers: readonly LayerWeights[];
  /** `[dim]`, gains before the classifier. */
  readonly finalNorm: Float32Array;
  /** `[vocabulary, dim]`; the embedding table itself when shared. */
  readonly classifier: Float32Array;
}

/** Tensors of a checkpoint in file order: those of a layer stand together for all layers, one kind after the other. */
export interface Tensor {
  readonly name: 'embedding' | keyof LayerWeights | 'finalNorm' | 'rotation' | 'classifier';
  /** Values of one layer, or of the whole tensor where layers have none of their own. */
  readonly size: number;
  readonly perLayer: boolean;
}

/** The llama2.c order (version 0); `rotation` holds cosines and sines that are computed here instead. */
export function tensorOrder(config: LlamaConfig): readonly Tensor[] {
  const { dim, hidden, vocabulary, context } = config;
  const one = (name: Tensor['name'], size: number): Tensor => ({ name, size, perLayer: false });
  const each = (name: keyof LayerWeights, size: number): Tensor => ({ name, size, perLayer: true });
  return [
    one('embedding', vocabulary * dim),
    each('attentionNorm', dim),
    each('query', dim * dim),
    each('key', keyValueDim(config) * dim),
    each('value', keyValueDim(config) * dim),
    each('output', dim * dim),
    each('ffnNorm', dim),
    each('gate', hidden * dim),
    each('down', dim * hidden),
    each('up', hidden * dim),
    one('finalNorm', dim),
    one('rotation', context * headSize(config)),
    ...(config.sharedClassifier ? [] : [one('classifier', vocabulary * dim)]),
  ];
}
