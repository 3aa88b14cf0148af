import { addTo, gated, linear, rmsNorm, rotate, softmax } from '../lib/layers.ts';
import { headSize, keyValueDim } from './config.ts';
import type { LayerWeights, LlamaModel } from './weights.ts';

/** Where a hook may look, in the order one layer meets them; `classifierInput` comes once, after the last layer. */
export const activationNames = [
  /** `[dim]`: what the query, key and value projections read. */
  'attentionInput',
  /** `[dim]`, `[keyValueDim]`: after rotation. */
  'query',
  'key',
  /** `[keyValueDim]` */
  'value',
  /** `[position + 1]`, once per head: query times key over the root of the head size. */
  'scores',
  /** `[position + 1]`, once per head: softmax of the scores. */
  'probabilities',
  /** `[dim]`: probabilities times values, all heads: what the output projection reads. */
  'attentionOutput',
  /** `[dim]`: what the gate and up projections read. */
  'ffnInput',
  /** `[hidden]`: what the down projection reads. */
  'ffnHidden',
  /** `[dim]` */
  'classifierInput',
] as const;

export type ActivationName = (typeof activationNames)[number];

/** Where a vector of activations comes from. */
export interface ActivationPlace {
  readonly name: ActivationName;
  /** The number of layers for `classifierInput`. */
  readonly layer: number;
  readonly position: number;
  /** Query head, for `scores` and `probabilities`. */
  readonly head?: number;
}

/**
 * Sees a vector of activations before it is used. The pass goes on with what the hook leaves in it, so a hook can
 * quantize in place. The array is reused: copy what is to be kept.
 */
export type ActivationHook = (values: Float32Array, place: ActivationPlace) => void;

/** One sequence under way: keys and values of the positions seen so far. */
export interface Session {
  /** Positions seen so far. */
  readonly length: () => number;
  /**
   * Passes one token and returns the logits `[vocabulary]` of the next one; the array is reused by the next call.
   * @throws RangeError for a token outside the vocabulary or a position beyond the context.
   */
  readonly next: (token: number) => Float32Array;
}

const noHook: ActivationHook = () => undefined;

/** Starts a sequence. Time per token is that of the model's multiplications; nothing is allocated but the cache. */
export function startSession(model: LlamaModel, hook: ActivationHook = noHook): Session {
  const { config } = model;
  const { dim, hidden, context, vocabulary } = config;
  const width = keyValueDim(config);
  const buffers = {
    residual: new Float32Array(dim),
    normalized: new Float32Array(dim),
    query: new Float32Array(dim),
    mixed: new Float32Array(dim),
    delta: new Float32Array(dim),
    gate: new Float32Array(hidden),
    up: new Float32Array(hidden),
    scores: new Float32Array(context),
  };
  const caches = model.layers.map(() => ({
    keys: new Float32Array(context * width),
    values: new Float32Array(context * width),
  }));
  const logits = new Float32Array(vocabulary);
  let position = 0;

  const attend = (weights: LayerWeights, layer: number): void => {
    const { residual, normalized, query, mixed, delta } = buffers;
    const cache = caches[layer];
    if (cache === undefined) throw new RangeError(`layer ${layer} has no cache`);
    const at = (name: ActivationName) => ({ name, layer, position });
    rmsNorm(normalized, residual, weights.attentionNorm);
    hook(normalized, at('attentionInput'));
    const key = cache.keys.subarray(position * width, (position + 1) * width);
    const value = cache.values.subarray(position * width, (position + 1) * width);
    linear(query, weights.query, normalized);
    linear(key, weights.key, normalized);
    linear(value, weights.value, normalized);
    rotate(query, headSize(config), position);
    rotate(key, headSize(config), position);
    hook(query, at('query'));
    hook(key, at('key'));
    hook(value, at('value'));
    for (let head = 0; head < config.heads; head++) attendHead(head, layer, cache.keys, cache.values);
    hook(mixed, at('attentionOutput'));
    linear(delta, weights.output, mixed);
    addTo(residual, delta);
  };

  const attendHead = (head: number, layer: number, keys: Float32Array, values: Float32Array): void => {
    const size = headSize(config);
    const shared = Math.floor((head * config.keyValueHeads) / config.heads) * size;
    const query = buffers.query.subarray(head * size, (head + 1) * size);
    const scores = buffers.scores.subarray(0, position + 1);
    for (let t = 0; t <= position; t++) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (query[i] as number) * (keys[t * width + shared + i] as number);
      scores[t] = sum / Math.sqrt(size);
    }
    hook(scores, { name: 'scores', layer, position, head });
    softmax(scores);
    hook(scores, { name: 'probabilities', layer, position, head });
    const mixed = buffers.mixed.subarray(head * size, (head + 1) * size);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let t = 0; t <= position; t++)
        sum += (scores[t] as number) * (values[t * width + shared + i] as number);
      mixed[i] = sum;
    }
  };

  const feedForward = (weights: LayerWeights, layer: number): void => {
    const { residual, normalized, gate, up, delta } = buffers;
    rmsNorm(normalized, residual, weights.ffnNorm);
    hook(normalized, { name: 'ffnInput', layer, position });
    linear(gate, weights.gate, normalized);
    linear(up, weights.up, normalized);
    gated(gate, up);
    hook(gate, { name: 'ffnHidden', layer, position });
    linear(delta, weights.down, gate);
    addTo(residual, delta);
  };

  return {
    length: () => position,
    next(token) {
      if (!Number.isInteger(token) || token < 0 || token >= vocabulary)
        throw new RangeError(`token ${token} is not one of a vocabulary of ${vocabulary}`);
      if (position >= context) throw new RangeError(`the model's context ends after ${context} positions`);
      buffers.residual.set(model.embedding.subarray(token * dim, (token + 1) * dim));
      model.layers.forEach((weights, layer) => {
        attend(weights, layer);
        feedForward(weights, layer);
      });
      rmsNorm(buffers.normalized, buffers.residual, model.finalNorm);
      hook(buffers.normalized, { name: 'classifierInput', layer: config.layers, position });
      linear(logits, model.classifier, buffers.normalized);
      position++;
      return logits;
    },
  };
}
