import { allocateFrames, type Frames } from '../../hdl/sim/frame.ts';
import { cornerCodes, laneSize, restCode, type StimulusPlan, type StimulusPort } from './ports.ts';

export interface StreamOptions {
  readonly cycles: number;
  readonly seed: number;
  /** Cycles of one chunk; 32768 unless given. */
  readonly chunk?: number;
}

/** Draws 32 bits at a time: Marsaglia's xorshift with shifts 13, 17, 5. */
export function xorshift(seed: number): () => number {
  // Nearby seeds must not give nearby streams, and the state must not be 0.
  let state = Math.imul((seed >>> 0) + 0x9e3779b9, 0x85ebca6b) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Puts `bits` (at most 32) at bit `at` of the words from `base`, which hold zero there. */
function putBits(data: Uint32Array, base: number, at: number, bits: number, value: number): void {
  const word = base + (at >>> 5);
  const shift = at & 31;
  data[word] = (data[word] ?? 0) | (value << shift);
  if (shift + bits > 32) data[word + 1] = (data[word + 1] ?? 0) | (value >>> (32 - shift));
}

type Writer = (data: Uint32Array, base: number) => void;

function operandWriter(port: StimulusPort, draw: () => number): Writer {
  const { bits, count } = port;
  if (bits > 32) throw new RangeError(`lanes of port '${port.name}' are wider than 32 bits`);
  const corners = cornerCodes(port).map(Number);
  const codes = port.codes?.map(Number);
  const size = Number(laneSize(port));
  const rest = Number(restCode(port));
  const lane = (): number => {
    const bitsDrawn = draw();
    if ((bitsDrawn & 3) === 0) return corners[(bitsDrawn >>> 2) % corners.length] ?? 0;
    const index = Math.floor((bitsDrawn / 2 ** 32) * size);
    return codes === undefined ? index : (codes[index] ?? 0);
  };
  if (count === 1) return (data, base) => putBits(data, base, 0, bits, lane());
  return (data, base) => {
    const mode = draw() >>> 29;
    const common = lane();
    const chosen = draw() % count;
    for (let i = 0; i < count; i++) {
      // One cycle in eight has all lanes alike, one in eight a single lane at work.
      const code = mode === 0 ? common : mode === 1 ? (i === chosen ? common : rest) : lane();
      putBits(data, base, i * bits, bits, code);
    }
  };
}

function controlWriter(port: StimulusPort, draw: () => number): Writer {
  const high: Readonly<Record<string, number>> = { rst: 1 / 4096, en: 7 / 8, clear: 1 / 64 };
  const rate = high[port.name];
  if (rate !== undefined) {
    return (data, base) => {
      data[base] = draw() < rate * 2 ** 32 ? 1 : 0;
    };
  }
  return (data, base) => {
    for (let at = 0; at < port.width; at += 32) {
      const bits = Math.min(32, port.width - at);
      putBits(data, base, at, bits, draw() >>> (32 - bits));
    }
  };
}

/** Random cycles by the million, in chunks, a reset first where there is one. Three buffers are used in turn. */
export function* randomFrames(plan: StimulusPlan, options: StreamOptions): Generator<Frames> {
  const { cycles, seed, chunk = 32_768 } = options;
  const { layout } = plan;
  const draw = xorshift(seed);
  const writers = plan.ports.map((port) =>
    (port.role === 'control' ? controlWriter : operandWriter)(port, draw),
  );
  const offsets = layout.slots.map(({ offset }) => offset);
  const reset = layout.slots.find(({ name }) => name === 'rst');
  const buffers = [0, 1, 2].map(() => allocateFrames(layout, Math.min(chunk, cycles)).data);
  for (let from = 0, turn = 0; from < cycles; from += chunk, turn = (turn + 1) % 3) {
    const count = Math.min(chunk, cycles - from);
    const data = (buffers[turn] ?? new Uint32Array()).subarray(0, count * layout.words);
    data.fill(0);
    for (let base = 0; base < data.length; base += layout.words) {
      for (let i = 0; i < writers.length; i++) writers[i]?.(data, base + (offsets[i] ?? 0));
    }
    if (from === 0 && reset !== undefined) data[reset.offset] = 1;
    yield { layout, cycles: count, data };
  }
}
