import type { Builder, Signal } from '../../../hdl/index.ts';

/** Accumulators used in rotation: a shift register that moves in enabled cycles. */
export interface Rotating {
  /** What the last enabled cycle made. */
  readonly newest: Signal<'u'>;
  /** What was made as many enabled cycles ago as there are accumulators: this cycle goes on from it. */
  readonly oldest: Signal<'u'>;
  next(value: Signal<'u'>): void;
}

export function rotating(
  h: Builder,
  name: string,
  width: number,
  contexts: number,
  { en, rst }: { readonly en: Signal<'u'>; readonly rst: Signal<'u'> },
): Rotating {
  const options = { width, sign: 'u', enable: en, reset: rst } as const;
  const first = h.reg(name, options);
  let oldest = first.q;
  for (let i = 1; i < contexts; i++) {
    const later = h.reg(`${name}_before${i}`, options);
    later.next(oldest);
    oldest = later.q;
  }
  return { newest: first.q, oldest, next: (value) => first.next(value) };
}
