import { existsSync } from 'node:fs';
import { collectActivations } from '../models/activations.ts';
import { loadCheckpoint } from '../models/llama/checkpoint.ts';
import type { ActivationName } from '../models/llama/forward.ts';
import { loadTokenizer } from '../models/llama/tokenizer.ts';
import type { LayerWeights } from '../models/llama/weights.ts';
import { documentsOf } from '../models/perplexity.ts';
import { besideFiles, modelName, textFailure, textOf } from './activation_rows.ts';
import { heavyTailed, normals } from './real_tensor.ts';

/** A weight matrix and vectors of activations that meet its rows. */
export interface OperandTensor {
  /** Rows of `rowLength` weights, one after the other. */
  readonly weights: Float32Array;
  /** Vectors of `rowLength` activations, one after the other. */
  readonly activations: Float32Array;
  readonly rowLength: number;
}

export interface OperandTensors {
  /** Where the values come from, for reports. */
  readonly source: string;
  readonly tensors: readonly OperandTensor[];
}

/** Files of a model that reads a text. */
export interface ModelFiles {
  readonly model: string;
  readonly tokenizer: string;
  readonly text: string;
}

const ROWS = 64;
const ROW_LENGTH = 256;

/** Normal draws: 64 rows of 256 weights and 64 vectors. */
export function gaussianTensors(seed: number): OperandTensors {
  const draw = normals(seed);
  const values = (): Float32Array => Float32Array.from({ length: ROWS * ROW_LENGTH }, draw);
  const tensor = { weights: values(), activations: values(), rowLength: ROW_LENGTH };
  return { source: `Gaussian, seed ${seed}`, tensors: [tensor] };
}

/** What each matrix of a layer reads. */
const READS: readonly (readonly [keyof LayerWeights, ActivationName])[] = [
  ['query', 'attentionInput'],
  ['output', 'attentionOutput'],
  ['gate', 'ffnInput'],
  ['down', 'ffnHidden'],
];

/**
 * Weights of every layer of a model with the activations that meet them while it reads the first document of a text; the model
 * that lies beside the project where no files are given, and heavy-tailed draws where there is none. Throws E_MODEL_FILE,
 * E_CHECKPOINT, E_TOKENIZER, E_TEXT.
 */
export function realTensors(files: ModelFiles | null, seed: number, beside = modelBeside()): OperandTensors {
  const chosen = files ?? beside;
  return chosen === null ? drawnTensors(seed) : modelTensors(chosen);
}

/** A small trained model that lies beside the project on some machines; it is not part of it. */
export function modelBeside(): ModelFiles | null {
  const [model, tokenizer, text] = besideFiles;
  return besideFiles.every(existsSync) ? { model, tokenizer, text } : null;
}

/** Student's t with four degrees of freedom, in the shape of `gaussianTensors`. */
function drawnTensors(seed: number): OperandTensors {
  const tensor = {
    weights: heavyTailed(ROWS * ROW_LENGTH, seed),
    activations: heavyTailed(ROWS * ROW_LENGTH, seed + 1),
    rowLength: ROW_LENGTH,
  };
  return { source: `drawn, heavy-tailed, seed ${seed} (no model was given)`, tensors: [tensor] };
}

function modelTensors({ model, tokenizer, text }: ModelFiles): OperandTensors {
  const loaded = loadCheckpoint(model);
  const pieces = loadTokenizer(tokenizer, loaded.config.vocabulary);
  const documents = documentsOf(textOf(text)).slice(0, 1);
  if (documents.length === 0) throw textFailure('the text holds no document', text);
  const names = READS.map(([, name]) => name);
  const rows = new Map(
    collectActivations(loaded, pieces, documents, names).map((found) => [found.name, found]),
  );
  const tensors = loaded.layers.flatMap((layer, index) =>
    READS.flatMap(([matrix, name]): OperandTensor[] => {
      const found = rows.get(name);
      if (found === undefined || found.rowLength === 0) return [];
      // The hooks saw the layers in turn, position by position.
      const { rowLength, values } = found;
      const vectors = values.length / rowLength;
      const own = Array.from({ length: vectors }, (_, i) => i).filter(
        (i) => i % loaded.layers.length === index,
      );
      const activations = new Float32Array(own.length * rowLength);
      own.forEach((from, to) => {
        activations.set(values.subarray(from * rowLength, (from + 1) * rowLength), to * rowLength);
      });
      return [{ weights: layer[matrix], activations, rowLength }];
    }),
  );
  const [first] = rows.values();
  const tokens = first === undefined ? 0 : first.values.length / first.rowLength / loaded.layers.length;
  return {
    source: `${modelName(model)}, ${loaded.layers.length} layers' ${READS.map(([matrix]) => matrix).join(', ')} with what ${tokens} tokens bring`,
    tensors,
  };
}
