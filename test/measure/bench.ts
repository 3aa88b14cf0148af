import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile, Variant, VariantPort } from '../../src/harness/variant.ts';
import { allocateFrames, type Frames, frameLayout, writeFrame } from '../../src/hdl/sim/frame.ts';
import { type DotOptions, dotVerilog } from './designs.ts';

/** Libraries that lie beside the project on some machines; they are not part of it. */
export const SKY130 = shared('sky130_fd_sc_hd__tt_025C_1v80.lib.gz');
export const SG13G2 = shared('sg13g2_stdcell_typ_1p20V_25C.lib.gz');

function shared(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../../shared/liberty/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  console.warn(`not tested: ../shared/liberty/${name} is not on this machine`);
  return undefined;
}

export const inPort = (name: string, width: number): VariantPort => ({
  name,
  direction: 'in',
  width,
  signed: false,
});
export const outPort = (name: string, width: number, signed = false): VariantPort => ({
  name,
  direction: 'out',
  width,
  signed,
});
export const clockPort: VariantPort = { ...inPort('clk', 1), clock: true };

export function variant(top: string, text: string, ports: readonly VariantPort[]): Variant {
  const files: SourceFile[] = [{ name: `${top}.v`, text }];
  return { key: top, top, files, ports };
}

export type DotSize = Omit<DotOptions, 'rows'>;

export function dotPorts(o: DotSize): VariantPort[] {
  return [
    clockPort,
    inPort('en', 1),
    inPort('clear', 1),
    inPort('w', o.lanes * o.weightBits),
    inPort('a', o.lanes * o.activationBits),
    outPort('acc', o.accumulatorBits, true),
  ];
}

export const dotVariant = (o: DotOptions): Variant => variant('dot', dotVerilog(o), dotPorts(o));

/** A linear congruential generator: the same stimulus every time. */
export function randomBits(seed: number): (bits: number) => bigint {
  let state = seed >>> 0;
  return (bits) => {
    let value = 0n;
    for (let i = 0; i < bits; i += 16) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      value = (value << 16n) | BigInt(state >>> 16);
    }
    return BigInt.asUintN(bits, value);
  };
}

/** Random stimulus for a dot product whose first cycle clears, and the accumulator after each cycle. */
export function dotTrace(o: DotSize, cycles: number): { frames: Frames; accumulators: bigint[] } {
  const layout = frameLayout(dotPorts(o).filter((port) => port.direction === 'in' && port.clock !== true));
  const frames = allocateFrames(layout, cycles);
  const random = randomBits(2026);
  const accumulators: bigint[] = [];
  let acc = 0n;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const values: Record<string, bigint> = {
      en: cycle === 0 ? 1n : random(1),
      clear: cycle === 0 || random(3) === 0n ? 1n : 0n,
      w: random(o.lanes * o.weightBits),
      a: random(o.lanes * o.activationBits),
    };
    for (const slot of layout.slots) writeFrame(frames, cycle, slot, values[slot.name] ?? 0n);
    if (values.en === 1n) {
      if (values.clear === 1n) acc = 0n;
      for (let lane = 0; lane < o.lanes; lane++)
        acc += lanePart(values.w!, lane, o.weightBits) * lanePart(values.a!, lane, o.activationBits);
      acc = BigInt.asIntN(o.accumulatorBits, acc);
    }
    accumulators.push(acc);
  }
  return { frames, accumulators };
}

function lanePart(packed: bigint, lane: number, width: number): bigint {
  return BigInt.asIntN(width, packed >> BigInt(lane * width));
}
