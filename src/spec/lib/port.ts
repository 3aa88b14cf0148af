/** Port descriptors: plain data, the contract that generators and goldens both read. */

/** `u` unsigned, `s` two's complement. */
export type Sign = 'u' | 's';

export interface Port<D extends 'in' | 'out' = 'in' | 'out', S extends Sign = Sign> {
  readonly direction: D;
  readonly sign: S;
  /** Width in bits, at least 1. */
  readonly width: number;
  /** Clock ports are driven by the test bench, never by stimulus. */
  readonly clock?: true;
  /** A port with one steady meaning (resets): it belongs to no pipeline stage. */
  readonly timeless?: true;
}

export type PortRecord = Readonly<Record<string, Port>>;

/** Unsigned input of `width` bits. */
export const uin = (width: number): Port<'in', 'u'> => ({ direction: 'in', sign: 'u', width });
/** Two's complement input of `width` bits. */
export const sin = (width: number): Port<'in', 's'> => ({ direction: 'in', sign: 's', width });
/** Unsigned output of `width` bits. */
export const uout = (width: number): Port<'out', 'u'> => ({ direction: 'out', sign: 'u', width });
/** Two's complement output of `width` bits. */
export const sout = (width: number): Port<'out', 's'> => ({ direction: 'out', sign: 's', width });
/** Rising-edge clock input. */
export const clockIn = (): Port<'in', 'u'> => ({ direction: 'in', sign: 'u', width: 1, clock: true });
/** Synchronous, active-high reset input: clears every stage at once. */
export const resetIn = (): Port<'in', 'u'> => ({ direction: 'in', sign: 'u', width: 1, timeless: true });
