import type { Builder, Signal } from '../../hdl/index.ts';
import { isDint } from '../../spec/lib/weights.ts';
import type { Product } from './config.ts';

/** A weight as an exact number, for architectures that multiply it as it is. */
export interface WeightValue {
  /** In units of 1 for INT, half steps for dINT; without the zero point. */
  readonly value: Signal<'s'> | Signal<'u'>;
  /** 0 for a denormal of `asym`; `null` where every code is an integer. */
  readonly integer: Signal<'u'> | null;
}

/** Decodes one weight code. */
export function weightValue(h: Builder, config: Product, code: Signal<'u'>): WeightValue {
  if (!isDint(config)) return { value: config.weightSigned ? code.asSigned() : code, integer: null };
  switch (config.encoding) {
    case 'sm':
      return { value: signMagnitude(h, code), integer: null };
    case 'tc':
      return { value: twosComplement(h, code), integer: null };
    case 'asym':
      return unsignedCode(h, code);
  }
}

/** m all ones is half a step; else m steps; the top bit negates. */
function signMagnitude(h: Builder, code: Signal<'u'>): Signal<'s'> {
  const n = code.width;
  const m = code.slice(n - 2, 0).named('magnitude');
  const halfSteps = h.mux(m.all(), h.uint(1, n), m.shiftLeft(1)).named('half_steps');
  const value = halfSteps.toSigned().named('positive');
  const negated = value
    .neg()
    .trunc(n + 1)
    .named('negated');
  return h.mux(code.msb(), negated, value).named('weight');
}

/** -2^(n-1) is minus half a step, the next code plus half a step, every other code itself. */
function twosComplement(h: Builder, code: Signal<'u'>): Signal<'s'> {
  const n = code.width;
  const isDenormal = code
    .slice(n - 1, 1)
    .eq(1n << BigInt(n - 2))
    .named('denormal');
  const half = h.mux(code.bit(0), h.sint(1, n + 1), h.sint(-1, n + 1));
  return h.mux(isDenormal, half, code.shiftLeft(1).asSigned()).named('weight');
}

/** The two topmost codes are plus and minus half a step, every other code twice itself (the zero point is apart). */
function unsignedCode(h: Builder, code: Signal<'u'>): WeightValue {
  const n = code.width;
  const isDenormal = code
    .slice(n - 1, 1)
    .all()
    .named('denormal');
  const half = h.mux(code.bit(0), h.sint(-1, n + 2), h.sint(1, n + 2));
  const value = h.mux(isDenormal, half, code.shiftLeft(1).toSigned()).named('weight');
  return { value, integer: isDenormal.not() };
}
