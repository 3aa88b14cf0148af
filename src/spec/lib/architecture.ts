import { type Refusals, refuse } from './options.ts';
import { isDint, type Weight } from './weights.ts';

/**
 * How the partial products are made. `portable` leaves that to the synthesizer; the others build compression trees.
 * `nr4sd` is for INT only, `zero_skip` for dINT `sm` only.
 */
const architectures = ['portable', 'baugh_wooley', 'booth', 'sign_magnitude'] as const;
export const intArchitectures = [...architectures, 'nr4sd'] as const;
export type IntArchitecture = (typeof intArchitectures)[number];
export const dintArchitectures = [...architectures, 'zero_skip'] as const;
export type DintArchitecture = (typeof dintArchitectures)[number];
export type Architecture = IntArchitecture | DintArchitecture;

/** Architectures whose weight can be recoded ahead, once per weight instead of once per product. */
const recodings = ['booth', 'sign_magnitude'] as const;
export const intRecodings = [...recodings, 'nr4sd'] as const;
export type IntRecoding = (typeof intRecodings)[number];
export const dintRecodings = [...recodings, 'zero_skip'] as const;
export type DintRecoding = (typeof dintRecodings)[number];
export type Recoding = IntRecoding | DintRecoding;

export const isRecoding = <A extends Architecture>(architecture: A): architecture is Extract<A, Recoding> =>
  architecture !== 'portable' && architecture !== 'baugh_wooley';

/** Final carry-propagate adder. */
export const adders = ['ripple', 'brent_kung', 'sklansky', 'kogge_stone'] as const;
export type Adder = (typeof adders)[number];

/** Refuses weights an architecture cannot multiply. */
export function checkArchitecture(weight: Weight, architecture: Architecture, to: Refusals): void {
  const no = (what: string, fix: string) => refuse(to, 'architecture', `'${architecture}' ${what}`, fix);
  if (architecture === 'zero_skip' && !(isDint(weight) && weight.encoding === 'sm')) {
    no("needs encoding 'sm'", "use encoding 'sm' or the architecture 'booth'");
  }
  if (architecture !== 'sign_magnitude') return;
  if (isDint(weight)) {
    if (weight.encoding === 'asym') no("cannot do encoding 'asym'", "use encoding 'sm' or 'tc', or 'booth'");
  } else if (!weight.weightSigned) {
    no('needs signed weights', "use signed weights without a zero point, or the architecture 'booth'");
  }
}

/** The options of a multiplier's structure. */
export interface StructureOptions<A extends Architecture> {
  readonly architecture: A;
  /** The port `w_recoded` replaces `w`. */
  readonly recoded: boolean;
  readonly adder: Adder;
  /** Pipeline register cuts, 0..4. */
  readonly stages: number;
  /** How much earlier each cut stands than where the tree just ends before the last one, in delays of about one exclusive-or. */
  readonly retime?: number;
}

/** A tree of 128 lanes is not much longer. */
export const MOST_RETIME = 16;

/** Refuses structures that contradict themselves. */
export function checkStructure(structure: StructureOptions<Architecture>, to: Refusals): void {
  const { architecture, recoded, adder, stages, retime } = structure;
  if (recoded && !isRecoding(architecture)) {
    refuse(
      to,
      'recoded',
      `architecture '${architecture}' has no recoded weight`,
      "set 'recoded' to false or choose the architecture 'booth' or 'sign_magnitude' ('zero_skip' for dINT sm, 'nr4sd' for INT)",
    );
  }
  if (adder !== 'ripple' && architecture === 'portable') {
    refuse(
      to,
      'adder',
      `architecture 'portable' leaves the adder to the synthesizer, so '${adder}' has no effect`,
      "leave out 'adder' or choose another architecture",
    );
  }
  if (retime !== undefined && (stages === 0 || architecture === 'portable')) {
    refuse(
      to,
      'retime',
      stages === 0
        ? "there is no register cut to move, as 'stages' is 0"
        : "architecture 'portable' has no tree for cuts to move in",
      stages === 0
        ? "leave out 'retime' or give 'stages'"
        : "leave out 'retime' or choose another architecture",
    );
  }
}
