import { allocateFrames, type Frames } from '../../hdl/sim/frame.ts';
import { laneCode, laneSize, packLanes, type StimulusPlan, type StimulusPort } from './ports.ts';

/** Number of different inputs of a unit, illegal codes aside. */
export const inputSpace = ({ ports }: StimulusPlan): bigint =>
  ports.reduce((space, port) => space * laneSize(port) ** BigInt(port.count), 1n);

const defaultChunk = 64 * 1024;
const tableLimit = 1n << 16n;

/** Words of value number `index` of a port, written to `data[at...]`. */
type PortWriter = (index: number, data: Uint32Array, at: number) => void;

function valueAt(port: StimulusPort, index: bigint): bigint {
  const size = laneSize(port);
  let rest = index;
  const lanes = Array.from({ length: port.count }, () => {
    const code = laneCode(port, rest % size);
    rest /= size;
    return code;
  });
  return packLanes(port, lanes);
}

function portWriter(port: StimulusPort): PortWriter {
  if (port.codes === null && port.width <= 32) {
    return (index, data, at) => {
      data[at] = index;
    };
  }
  const words = Math.ceil(port.width / 32);
  const write: PortWriter = (index, data, at) => {
    const value = valueAt(port, BigInt(index));
    for (let i = 0; i < words; i++) data[at + i] = Number((value >> BigInt(32 * i)) & 0xffffffffn);
  };
  const size = laneSize(port) ** BigInt(port.count);
  if (size > tableLimit) return write;
  const table = new Uint32Array(Number(size) * words);
  for (let index = 0; index < Number(size); index++) write(index, table, index * words);
  return (index, data, at) => {
    for (let i = 0; i < words; i++) data[at + i] = table[index * words + i] ?? 0;
  };
}

/** Every input of a unit once, the first port changing fastest, in chunks. The space must be below 2^31. */
export function* exhaustiveFrames(plan: StimulusPlan, chunk = defaultChunk): Generator<Frames> {
  const { ports, layout } = plan;
  const total = Number(inputSpace(plan));
  const columns = ports.map((port, i) => ({
    size: Number(laneSize(port) ** BigInt(port.count)),
    offset: layout.slots[i]?.offset ?? 0,
    write: portWriter(port),
  }));
  for (let from = 0; from < total; from += chunk) {
    const frames = allocateFrames(layout, Math.min(chunk, total - from));
    let stride = 1;
    for (const { size, offset, write } of columns) {
      for (let cycle = 0; cycle < frames.cycles; cycle++) {
        write(Math.floor((from + cycle) / stride) % size, frames.data, cycle * layout.words + offset);
      }
      stride *= size;
    }
    yield frames;
  }
}
