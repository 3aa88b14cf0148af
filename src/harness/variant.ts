import { type FrameLayout, frameLayout } from '../hdl/sim/frame.ts';
import type { PortRecord } from '../spec/lib/port.ts';
import { contentHash } from './cache.ts';

export interface VariantPort {
  readonly name: string;
  readonly direction: 'in' | 'out';
  /** Width in bits, at the variant's parameter values. */
  readonly width: number;
  readonly signed: boolean;
  /** Driven by the bench: 0 while inputs change, then 1. */
  readonly clock?: true;
}

export interface SourceFile {
  /** Plain file name, without folders. */
  readonly name: string;
  readonly text: string;
}

/** One module, at one set of parameter values, with every file it needs. */
export interface Variant {
  /** Tells the variants of one binary apart. */
  readonly key: string;
  /** Name of the module. */
  readonly top: string;
  readonly files: readonly SourceFile[];
  /** All ports in declared order. */
  readonly ports: readonly VariantPort[];
  /**
   * When outputs are read: after the rising edge, unless given; or before it, beside the inputs of the same cycle, where
   * a receiver with the same clock sees them.
   */
  readonly observe?: 'before edge';
  /** Values of Verilog parameters that differ from their defaults. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The ports of a unit as a variant lists them. */
export function variantPorts(ports: PortRecord): VariantPort[] {
  return Object.entries(ports).map(([name, { direction, width, sign, clock }]) => ({
    name,
    direction,
    width,
    signed: sign === 's',
    ...(clock === true ? { clock } : {}),
  }));
}

/** Layout of the inputs a trace drives: all but the clocks. */
export function inputLayout(ports: readonly VariantPort[]): FrameLayout {
  return frameLayout(ports.filter(({ direction, clock }) => direction === 'in' && clock !== true));
}

export function outputLayout(ports: readonly VariantPort[]): FrameLayout {
  return frameLayout(ports.filter(({ direction }) => direction === 'out'));
}

/** Hash of all that decides how a variant behaves and how its frames look. */
export function variantHash(variant: Variant): string {
  const ports = variant.ports.map(({ name, direction, width, signed, clock }) =>
    [name, direction, width, signed ? 's' : 'u', clock === true ? 'clock' : ''].join(' '),
  );
  const parameters = Object.entries(variant.parameters ?? {}).map(([name, value]) => `${name}=${value}`);
  const files = variant.files.flatMap(({ name, text }) => [name, text]);
  const observed = variant.observe === undefined ? [] : [variant.observe];
  return contentHash([variant.top, ports.join('\n'), parameters.sort().join('\n'), ...observed, ...files]);
}
