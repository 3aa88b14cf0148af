import type { Node, PortDecl, Sign } from './ir.ts';
import { type Context, Signal } from './signal.ts';

/** What a module says of one port. */
export interface PortShape {
  readonly direction: 'in' | 'out';
  readonly sign: Sign;
  readonly width: number;
  readonly clock?: true;
  /** The value belongs to no pipeline stage (a reset). */
  readonly timeless?: true;
  /** Pipeline stage an input belongs to, default 0: it is read this many clock edges after the stage-0 inputs. */
  readonly latency?: number;
}

/** Ports in declared order; the keys are the names. */
export type PortShapes = Readonly<Record<string, PortShape>>;

type Keys<P extends PortShapes, D extends 'in' | 'out'> = {
  [K in keyof P]: P[K]['direction'] extends D ? K : never;
}[keyof P];

/** The signals of a module's inputs, clocks included. */
export type Inputs<P extends PortShapes> = { readonly [K in Keys<P, 'in'>]: Signal<P[K]['sign']> };

/** The signals that drive a module's outputs. */
export type Outputs<P extends PortShapes> = { readonly [K in Keys<P, 'out'>]: Signal<P[K]['sign']> };

export function portList(shapes: PortShapes): readonly PortDecl[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name,
    direction: shape.direction,
    width: shape.width,
    sign: shape.sign,
    clock: shape.clock === true,
    latency: shape.clock === true || shape.timeless === true ? null : (shape.latency ?? 0),
  }));
}

export function inputRecord<P extends PortShapes>(
  shapes: P,
  nodes: ReadonlyMap<string, Node>,
  context: Context,
): Inputs<P> {
  const record: Record<string, Signal> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const node = nodes.get(name);
    if (node !== undefined) record[name] = new Signal(context, node, shape.sign);
  }
  return record as Inputs<P>;
}
