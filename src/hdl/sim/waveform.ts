import { type FrameSlot, type Frames, readFrame } from './frame.ts';

/** One line of a waveform: a port in one execution. */
export interface WaveRow {
  readonly label: string;
  readonly frames: Frames;
  readonly slot: FrameSlot;
  /** Bits that are 1 here are unknown and shown as x. */
  readonly unknown?: Frames;
  /** Bits that are 1 here are wrong; their cycles are marked. */
  readonly wrong?: (cycle: number) => boolean;
}

/** Bit pattern of a port as hexadecimal digits, x where a digit has unknown bits. */
export function hexPattern(frames: Frames, cycle: number, slot: FrameSlot, unknown?: Frames): string {
  const digits = Math.ceil(slot.width / 4);
  const pattern = BigInt.asUintN(slot.width, readFrame(frames, cycle, slot))
    .toString(16)
    .padStart(digits, '0');
  if (unknown === undefined) return pattern;
  const open = BigInt.asUintN(slot.width, readFrame(unknown, cycle, slot))
    .toString(16)
    .padStart(digits, '0');
  return [...pattern].map((digit, i) => (open[i] === '0' ? digit : 'x')).join('');
}

/** The last `last` cycles as text, a column per cycle: levels for single bits, hexadecimal for the rest. */
export function renderWaveform(rows: readonly WaveRow[], cycles: number, last = 8): string {
  const from = Math.max(0, cycles - last);
  const columns = Array.from({ length: cycles - from }, (_, i) => from + i);
  const cells = rows.map((row) => columns.map((cycle) => cellText(row, cycle)));
  const header = columns.map(String);
  const widths = columns.map((_, i) =>
    Math.max(3, header[i]?.length ?? 0, ...cells.map((row) => row[i]?.length ?? 0)),
  );
  const labelWidth = Math.max('cycle'.length, ...rows.map(({ label }) => label.length));
  const line = (label: string, texts: readonly string[]) =>
    `${label.padEnd(labelWidth)}  ${texts.join(' ')}`.trimEnd();
  const drawn = rows.map((row, r) =>
    line(
      row.label,
      columns.map((cycle, i) => drawCell(row, cycle, cells[r]?.[i] ?? '', widths[i] ?? 3)),
    ),
  );
  return [
    line(
      'cycle',
      header.map((text, i) => text.padStart(widths[i] ?? 3)),
    ),
    ...drawn,
  ].join('\n');
}

function cellText(row: WaveRow, cycle: number): string {
  const mark = row.wrong?.(cycle) === true ? '*' : '';
  return mark + hexPattern(row.frames, cycle, row.slot, row.unknown);
}

function drawCell(row: WaveRow, cycle: number, text: string, width: number): string {
  if (row.slot.width > 1 || row.unknown !== undefined || text.startsWith('*')) return text.padStart(width);
  return (readFrame(row.frames, cycle, row.slot) === 0n ? '_' : '\u203e').repeat(width);
}
