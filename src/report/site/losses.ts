import { type Baseline, type Figure, type Headline, headlines, isComparable, rivalsOf } from './figures.ts';

/** A figure in which a dINT4 unit is behind INT8 units, and behind which. */
export interface Loss {
  readonly figure: Figure;
  readonly what: 'larger' | 'slower' | 'more energy' | 'misses the clock';
  /** Below 1, the worst first. Empty where the clock is missed: the INT8 units that meet it. */
  readonly against: readonly { readonly role: string; readonly ratio: number | null }[];
}

const kinds = [
  ['larger', ({ area }: Baseline) => area],
  ['slower', ({ delay }: Baseline) => delay],
  ['more energy', ({ energy }: Baseline) => energy],
] as const;

/** Every case in which dINT4 loses to the baseline of a role, differences below the noise included. */
export const losses = (figures: readonly Figure[]): readonly Loss[] =>
  headlines(figures).flatMap((headline) =>
    isComparable(headline.figure) ? lossesOf(headline) : missed(headline.figure, figures),
  );

function lossesOf({ figure, baselines }: Headline): readonly Loss[] {
  return kinds.flatMap(([what, ratioOf]): Loss[] => {
    // At a period both meet nobody is slower.
    if (what === 'slower' && typeof figure.clock === 'number') return [];
    const against = baselines
      .flatMap((baseline) => {
        const ratio = ratioOf(baseline);
        return ratio === null || ratio >= 1 ? [] : [{ role: baseline.role, ratio }];
      })
      .sort((a, b) => a.ratio - b.ratio);
    return against.length === 0 ? [] : [{ figure, what, against }];
  });
}

function missed(figure: Figure, figures: readonly Figure[]): readonly Loss[] {
  const met = rivalsOf(figure, figures).map(({ module }) => ({ role: `\`${module}\``, ratio: null }));
  return [{ figure, what: 'misses the clock', against: met }];
}
