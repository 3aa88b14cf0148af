import type { Builder, Signal } from '../../../hdl/index.ts';

/** Inputs of a core by name; which there are depends on the configuration. */
export type CoreInputs = Readonly<Record<string, Signal | undefined>>;

/** An input stream as it enters. */
export interface Incoming {
  readonly data: Signal<'u'>;
  readonly last: Signal<'u'>;
  readonly valid: Signal<'u'>;
}

const named = (inputs: CoreInputs, name: string): Signal<'u'> => {
  const found = inputs[name];
  if (found === undefined) throw new RangeError(`the core has no input '${name}'`);
  return found.asUnsigned();
};

export const incoming = (inputs: CoreInputs, prefix: string): Incoming => ({
  data: named(inputs, `${prefix}_tdata`),
  last: named(inputs, `${prefix}_tlast`),
  valid: named(inputs, `${prefix}_tvalid`),
});

/** A one-bit or bundled input by name. */
export const coreInput = named;

/** Outputs of an instance whose ports depend on its configuration. */
export type Ports = Readonly<Record<string, Signal | undefined>>;

export function output(ports: Ports, name: string): Signal<'u'> {
  const found = ports[name];
  if (found === undefined) throw new RangeError(`the part has no output '${name}'`);
  return found.asUnsigned();
}

/** The low bits of a bus that carry something; the rest is padding to whole bytes. */
export function usedBits(h: Builder, bus: Signal<'u'>, bits: number): Signal<'u'> {
  if (bus.width === bits) return bus;
  h.ignore(bus.slice(bus.width - 1, bits), 'padding to whole bytes');
  return bus.trunc(bits);
}
