/**
 * The Llama forward pass once more, the plain way: the whole sequence at once, no cache, numbers in nested arrays of
 * binary64. Written from the architecture's papers, to compare with.
 */
type Matrix = number[][];
export interface PlainLayer {
  readonly norm1: number[];
  readonly wq: Matrix;
  readonly wk: Matrix;
  readonly wv: Matrix;
  readonly wo: Matrix;
  readonly norm2: number[];
  readonly w1: Matrix;
  readonly w2: Matrix;
  readonly w3: Matrix;
}
export interface PlainModel {
  readonly embedding: Matrix;
  readonly layers: readonly PlainLayer[];
  readonly norm: number[];
  readonly classifier: Matrix;
  readonly heads: number;
  readonly keyValueHeads: number;
}

const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const times = (m: Matrix, x: number[]) => m.map((row) => dot(row, x));
const norm = (x: number[], gains: number[]) => {
  const root = Math.sqrt(dot(x, x) / x.length + 1e-5);
  return x.map((v, i) => (v / root) * gains[i]!);
};
const plus = (a: number[], b: number[]) => a.map((x, i) => x + b[i]!);
const split = (x: number[], heads: number) => {
  const size = x.length / heads;
  return Array.from({ length: heads }, (_, h) => x.slice(h * size, (h + 1) * size));
};
/** Pairs of a head as complex numbers, multiplied by e^(i * position * theta). */
const turn = (head: number[], position: number) =>
  head.map((v, i) => {
    const theta = position / 10000 ** ((i - (i % 2)) / head.length);
    const other = i % 2 === 0 ? -head[i + 1]! : head[i - 1]!;
    return v * Math.cos(theta) + other * Math.sin(theta);
  });

/** Logits of every position. */
export function plainForward(model: PlainModel, tokens: readonly number[]): Matrix {
  let stream = tokens.map((token) => model.embedding[token]!);
  for (const layer of model.layers) {
    const inputs = stream.map((x) => norm(x, layer.norm1));
    const queries = inputs.map((x, t) => split(times(layer.wq, x), model.heads).map((h) => turn(h, t)));
    const keys = inputs.map((x, t) => split(times(layer.wk, x), model.keyValueHeads).map((h) => turn(h, t)));
    const values = inputs.map((x) => split(times(layer.wv, x), model.keyValueHeads));
    const group = model.heads / model.keyValueHeads;
    const mixed = queries.map((heads, t) =>
      heads.flatMap((query, h) => {
        const shared = Math.floor(h / group);
        const seen = Array.from({ length: t + 1 }, (_, s) => s);
        const powers = seen.map((s) => Math.exp(dot(query, keys[s]![shared]!) / Math.sqrt(query.length)));
        const total = powers.reduce((a, b) => a + b);
        return query.map(
          (_, i) =>
            dot(
              powers,
              seen.map((s) => values[s]![shared]![i]!),
            ) / total,
        );
      }),
    );
    stream = stream.map((x, t) => plus(x, times(layer.wo, mixed[t]!)));
    stream = stream.map((x) => {
      const input = norm(x, layer.norm2);
      const up = times(layer.w3, input);
      const inner = times(layer.w1, input).map((g, i) => (g / (1 + Math.exp(-g))) * up[i]!);
      return plus(x, times(layer.w2, inner));
    });
  }
  return stream.map((x) => times(model.classifier, norm(x, model.norm)));
}
