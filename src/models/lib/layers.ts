/**
 * Parts of transformer layers on float32 vectors. Sums run in binary64 and are rounded once, when they are stored.
 */

/**
 * `out[r] = sum over c of matrix[r, c] * input[c]`: rows of `input.length` values, `out.length` of them. Four sums
 * run side by side, since one waits for its own last addition.
 */
export function linear(out: Float32Array, matrix: Float32Array, input: Float32Array): void {
  const columns = input.length;
  const fours = columns - (columns % 4);
  for (let r = 0, at = 0; r < out.length; r++) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let c = 0; c < fours; c += 4, at += 4) {
      s0 += (matrix[at] as number) * (input[c] as number);
      s1 += (matrix[at + 1] as number) * (input[c + 1] as number);
      s2 += (matrix[at + 2] as number) * (input[c + 2] as number);
      s3 += (matrix[at + 3] as number) * (input[c + 3] as number);
    }
    for (let c = fours; c < columns; c++, at++) s0 += (matrix[at] as number) * (input[c] as number);
    out[r] = s0 + s1 + (s2 + s3);
  }
}

/** Root-mean-square normalization with gains; 1e-5 under the root keeps zeros finite (as Llama does). */
export function rmsNorm(out: Float32Array, input: Float32Array, gains: Float32Array): void {
  let squares = 0;
  for (const value of input) squares += value * value;
  const scale = 1 / Math.sqrt(squares / input.length + 1e-5);
  for (let i = 0; i < out.length; i++) out[i] = (gains[i] as number) * scale * (input[i] as number);
}

/** Softmax of a row in place. */
export function softmax(row: Float32Array): void {
  const greatest = row.reduce((most, value) => Math.max(most, value), -Infinity);
  let sum = 0;
  for (let i = 0; i < row.length; i++) {
    const power = Math.exp((row[i] as number) - greatest);
    row[i] = power;
    sum += power;
  }
  for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) / sum;
}

/**
 * Rotary position embedding in place: neighbouring pairs of every head are turned by `position` times an angle that
 * falls from 1 to about 1/10000 within the head.
 */
export function rotate(heads: Float32Array, headSize: number, position: number): void {
  for (let i = 0; i < heads.length; i += 2) {
    const angle = position * 10000 ** -((i % headSize) / headSize);
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    const x = heads[i] as number;
    const y = heads[i + 1] as number;
    heads[i] = x * cosine - y * sine;
    heads[i + 1] = x * sine + y * cosine;
  }
}

/** SwiGLU's product in place: `gate = silu(gate) * up`. */
export function gated(gate: Float32Array, up: Float32Array): void {
  for (let i = 0; i < gate.length; i++) {
    const value = gate[i] as number;
    gate[i] = (value / (1 + Math.exp(-value))) * (up[i] as number);
  }
}

/** `to += what`, element by element. */
export function addTo(to: Float32Array, what: Float32Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (what[i] as number);
}

/** Index of the greatest value; the first of equals. */
export function argmax(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
