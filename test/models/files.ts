/** Files in the formats of llama2.c, made by hand. */

/** A checkpoint: seven int32, then float32 values, little endian. */
export function checkpointBytes(header: readonly number[], values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (header.length + values.length)));
  header.forEach((field, i) => {
    view.setInt32(4 * i, field, true);
  });
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * (header.length + i), values[i]!, true);
  return new Uint8Array(view.buffer);
}

/** A tokenizer: int32, then score, length and bytes of every piece. */
export function tokenizerBytes(pieces: readonly (readonly [string, number])[]): Uint8Array {
  const parts = pieces.flatMap(([text, score]) => {
    const bytes = Buffer.from(text, 'utf8');
    const head = Buffer.alloc(8);
    head.writeFloatLE(score, 0);
    head.writeInt32LE(bytes.length, 4);
    return [head, bytes];
  });
  return new Uint8Array(Buffer.concat([Buffer.from([7, 0, 0, 0]), ...parts]));
}

/** The pieces every tokenizer begins with: three markers and 256 bytes. */
export const basePieces: readonly (readonly [string, number])[] = [
  ['<unk>', 0],
  ['<s>', 0],
  ['</s>', 0],
  ...Array.from(
    { length: 256 },
    (_, byte) => [`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`, 0] as const,
  ),
];
