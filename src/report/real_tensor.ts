import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageFailure } from '../errors.ts';
import { readBounded, readingReason } from '../harness/bounded_file.ts';

/** A weight matrix and activations that meet its rows. */
export interface TensorSample {
  /** Which tensor this is, for reports. */
  readonly source: string;
  /** Rows of `rowLength` weights, one after the other. */
  readonly weights: Float32Array;
  /** Vectors of `rowLength` activations, one after the other. */
  readonly activations: Float32Array;
  readonly rowLength: number;
}

/** A small trained language model that lies beside the project on some machines; it is not part of it. */
const checkpoint = fileURLToPath(
  new URL('../../../shared/models/stories260K/stories260K.bin', import.meta.url),
);

const fileRowLength = 128;
const mostRows = 512;
const tokens = 64;
const largestTensor = 256 * 2 ** 20;

/** The tensor of a file, else a real one that is at hand, else a drawn one. Throws E_TENSOR. */
export function tensorSample(file?: string): TensorSample {
  if (file !== undefined) return fromFile(file);
  return existsSync(checkpoint) ? fromCheckpoint(readFileSync(checkpoint)) : drawn();
}

/** Rows of 128 from raw little-endian float32, at most 512 of them; the last row is filled with zeros. */
function fromFile(file: string): TensorSample {
  const bytes = readTensor(file);
  // Only so many rows are looked at.
  const values = floats(bytes.subarray(0, 4 * mostRows * fileRowLength));
  const rows = Math.min(mostRows, Math.ceil(values.length / fileRowLength));
  const weights = new Float32Array(rows * fileRowLength);
  weights.set(values.subarray(0, weights.length));
  return {
    source: `${file}, ${rows} rows of ${fileRowLength}; activations drawn, heavy-tailed, seed 2`,
    weights,
    activations: heavyTailed(tokens * fileRowLength, 2),
    rowLength: fileRowLength,
  };
}

function readTensor(file: string): Buffer {
  const refuse = (what: string, cause?: unknown) =>
    new UsageFailure(
      { code: 'E_TENSOR', what, where: file, fix: 'name a file of raw float32 values, little endian' },
      { cause },
    );
  let bytes: Buffer;
  try {
    bytes = readBounded(file, largestTensor);
  } catch (error) {
    throw refuse(`the tensor cannot be read (${readingReason(error, largestTensor)})`, error);
  }
  if (bytes.length === 0 || bytes.length % 4 !== 0)
    throw refuse(`${bytes.length} bytes are not a whole number of float32 values`);
  return bytes;
}

function floats(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readFloatLE(4 * i));
}

/**
 * The query projection of the first layer, and what really arrives there: embeddings of the first tokens after the
 * layer's root-mean-square normalization. File layout: the llama2.c checkpoint, seven int32, then float32 tensors.
 */
function fromCheckpoint(bytes: Buffer): TensorSample {
  const [dim = 0, , layers = 0, , , vocabulary = 0] = Array.from({ length: 7 }, (_, i) =>
    bytes.readInt32LE(4 * i),
  );
  const values = floats(bytes.subarray(28));
  // A negative count says that the classifier has weights of its own, which stand further back.
  const embeddings = Math.abs(vocabulary) * dim;
  const gains = values.subarray(embeddings, embeddings + dim);
  const query = embeddings + layers * dim;
  return {
    source: `stories260K, layer 0 query projection, ${dim} rows of ${dim}, with the normalized embeddings of ${tokens} tokens`,
    weights: values.slice(query, query + dim * dim),
    activations: normalized(values, gains, dim),
    rowLength: dim,
  };
}

function normalized(values: Float32Array, gains: Float32Array, dim: number): Float32Array {
  const result = new Float32Array(tokens * dim);
  for (let token = 0; token < tokens; token++) {
    const embedding = values.subarray(token * dim, (token + 1) * dim);
    const square = embedding.reduce((sum, value) => sum + value * value, 0) / dim;
    const scale = 1 / Math.sqrt(square + 1e-5);
    for (let i = 0; i < dim; i++) result[token * dim + i] = (embedding[i] ?? 0) * scale * (gains[i] ?? 0);
  }
  return result;
}

function drawn(): TensorSample {
  return {
    source: `drawn, heavy-tailed, seeds 1 and 2: ${tokens} rows of ${fileRowLength} (no real tensor is at hand)`,
    weights: heavyTailed(tokens * fileRowLength, 1),
    activations: heavyTailed(tokens * fileRowLength, 2),
    rowLength: fileRowLength,
  };
}

/** Student's t with four degrees of freedom: a normal draw over the root of a mean of four squared ones. */
export function heavyTailed(count: number, seed: number): Float32Array {
  const normal = normals(seed);
  return Float32Array.from({ length: count }, () => {
    const squares = Array.from({ length: 4 }, () => normal() ** 2);
    return normal() / Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 4);
  });
}

/** Normal draws by Box and Muller from a linear congruential generator. */
export function normals(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
