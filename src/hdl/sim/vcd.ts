import { type Frames, readFrame } from './frame.ts';

/** Signals of one scope of a VCD file. */
export interface VcdScope {
  readonly name: string;
  readonly frames: Frames;
  /** Bits that are 1 here are written as x. */
  readonly unknown?: Frames;
  /** Inputs change while the clock is 0, results after it has risen. */
  readonly kind: 'inputs' | 'results';
}

const period = 10;
const rise = 5;

/** Short names of signals: base 94 over the printable characters. */
function identifier(index: number): string {
  const digit = String.fromCharCode(33 + (index % 94));
  return index < 94 ? digit : digit + identifier(Math.floor(index / 94) - 1);
}

/** A value change dump: 10 ns per cycle, the clock (named when there is one) rises in the middle. */
export function vcdText(scopes: readonly VcdScope[], clock: string | null): string {
  const cycles = Math.max(0, ...scopes.map(({ frames }) => frames.cycles));
  const lines = ['$timescale 1ns $end'];
  let next = 0;
  const clockId = identifier(next++);
  if (clock !== null) lines.push(`$var wire 1 ${clockId} ${clock} $end`);
  const signals = scopes.flatMap((scope) => {
    lines.push(`$scope module ${scope.name.replace(/[^\w]+/g, '_')} $end`);
    const list = scope.frames.layout.slots.map((slot) => {
      const id = identifier(next++);
      const range = slot.width === 1 ? '' : ` [${slot.width - 1}:0]`;
      lines.push(`$var wire ${slot.width} ${id} ${slot.name}${range} $end`);
      return { id, scope, slot, last: '' };
    });
    lines.push('$upscope $end');
    return list;
  });
  lines.push('$enddefinitions $end');
  const changes = (cycle: number, kind: VcdScope['kind']) => {
    for (const signal of signals) {
      if (signal.scope.kind !== kind || cycle >= signal.scope.frames.cycles) continue;
      const bits = bitPattern(signal.scope, cycle, signal.slot);
      if (bits === signal.last) continue;
      signal.last = bits;
      lines.push(signal.slot.width === 1 ? bits + signal.id : `b${bits} ${signal.id}`);
    }
  };
  for (let cycle = 0; cycle < cycles; cycle++) {
    lines.push(`#${cycle * period}`);
    if (clock !== null) lines.push(`0${clockId}`);
    changes(cycle, 'inputs');
    if (clock !== null) lines.push(`#${cycle * period + rise}`, `1${clockId}`);
    changes(cycle, 'results');
  }
  lines.push(`#${cycles * period}`, '');
  return lines.join('\n');
}

function bitPattern(
  { frames, unknown }: VcdScope,
  cycle: number,
  slot: Frames['layout']['slots'][number],
): string {
  const bits = BigInt.asUintN(slot.width, readFrame(frames, cycle, slot))
    .toString(2)
    .padStart(slot.width, '0');
  if (unknown === undefined) return bits;
  const open = BigInt.asUintN(slot.width, readFrame(unknown, cycle, slot))
    .toString(2)
    .padStart(slot.width, '0');
  return [...bits].map((bit, i) => (open[i] === '1' ? 'x' : bit)).join('');
}
