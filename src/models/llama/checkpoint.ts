import { UsageFailure } from '../../errors.ts';
import { readModelFile } from '../lib/file.ts';
import { configFault, type LlamaConfig } from './config.ts';
import { type LayerWeights, type LlamaModel, type Tensor, tensorOrder } from './weights.ts';

const headerBytes = 28;

const refuse = (what: string, where: string): UsageFailure =>
  new UsageFailure({
    code: 'E_CHECKPOINT',
    what,
    where,
    fix: 'name a llama2.c checkpoint, version 0: seven little-endian int32, then float32 tensors',
  });

/** Reads a llama2.c checkpoint. @throws UsageFailure `E_MODEL_FILE` or `E_CHECKPOINT`. */
export const loadCheckpoint = (file: string): LlamaModel => parseCheckpoint(readModelFile(file), file);

/**
 * A model out of the bytes of a llama2.c checkpoint of version 0: dim, hidden, layers, heads, key and value heads,
 * vocabulary and context as int32, then the tensors of `tensorOrder` as float32, all little endian. A negative
 * vocabulary says that the classifier has weights of its own. `where` names the file in messages.
 * @throws UsageFailure `E_CHECKPOINT` when the header makes no model, or the file's size is not what it says.
 */
export function parseCheckpoint(bytes: Uint8Array, where: string): LlamaModel {
  const config = parseHeader(bytes, where);
  const order = tensorOrder(config);
  const valuesOf = ({ size, perLayer }: Tensor): number => size * (perLayer ? config.layers : 1);
  const expected = headerBytes + 4 * order.reduce((sum, tensor) => sum + valuesOf(tensor), 0);
  if (bytes.length !== expected)
    throw refuse(
      `the file has ${bytes.length} bytes, but its header describes ${expected}${bytes.length < expected ? ': it is cut off' : ''}`,
      where,
    );
  const values = float32(bytes.subarray(headerBytes));
  const tensors = new Map<Tensor['name'], Float32Array>();
  let at = 0;
  for (const tensor of order) {
    tensors.set(tensor.name, values.subarray(at, at + valuesOf(tensor)));
    at += valuesOf(tensor);
  }
  const whole = (name: Tensor['name']): Float32Array => tensors.get(name) ?? new Float32Array();
  const sizes = order.filter(({ perLayer }) => perLayer);
  const layers = Array.from({ length: config.layers }, (_, layer) => {
    const parts = sizes.map(({ name, size }) => [
      name,
      whole(name).subarray(layer * size, (layer + 1) * size),
    ]);
    return Object.fromEntries(parts) as LayerWeights;
  });
  const embedding = whole('embedding');
  const classifier = config.sharedClassifier ? embedding : whole('classifier');
  return { config, embedding, layers, finalNorm: whole('finalNorm'), classifier };
}

function parseHeader(bytes: Uint8Array, where: string): LlamaConfig {
  if (bytes.length < headerBytes)
    throw refuse(`${bytes.length} bytes do not hold a header of ${headerBytes}`, where);
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  const field = (at: number): number => view.getInt32(4 * at, true);
  const config: LlamaConfig = {
    dim: field(0),
    hidden: field(1),
    layers: field(2),
    heads: field(3),
    keyValueHeads: field(4),
    vocabulary: Math.abs(field(5)),
    context: field(6),
    sharedClassifier: field(5) > 0,
  };
  const fault = configFault(config);
  if (fault !== undefined) throw refuse(`the header makes no model: ${fault}`, where);
  return config;
}

/** Little-endian float32, copied: the bytes need not be aligned. */
function float32(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}
