import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import type { YosysEngine } from '../harness/yosys.ts';

/**
 * How the weight arrives, which decides what may be compared with what: `naive` leaves the arithmetic to the
 * synthesizer, `inline` takes codes, `recoded` takes weights recoded once and used many times.
 */
export type OperandKind = 'naive' | 'inline' | 'recoded';

/** One unit to measure. */
export interface Candidate {
  readonly label: string;
  readonly kind: OperandKind;
  readonly entry: CatalogEntry;
  /** Let Yosys build `*` as radix-4 Booth. */
  readonly yosysBooth?: true;
}

export function operandKind({ config }: CatalogEntry): OperandKind {
  if (config.architecture === 'portable') return 'naive';
  return config.recoded === true ? 'recoded' : 'inline';
}

/** Lanes of a unit; a lone multiplier or accumulator is one lane. */
export const lanesOf = ({ config }: CatalogEntry): number => Number(config.lanes ?? 1);

const int8 = { weightBits: 8, activationBits: 8 } as const;
const architectures = [
  { label: 'INT8 naive text', given: { architecture: 'portable' } },
  { label: 'INT8 Baugh-Wooley', given: { architecture: 'baugh_wooley' } },
  { label: 'INT8 Booth', given: { architecture: 'booth' } },
  { label: 'INT8 Booth, pre-recoded', given: { architecture: 'booth', recoded: true } },
  { label: 'INT8 NR4SD', given: { architecture: 'nr4sd' } },
  { label: 'INT8 NR4SD, pre-recoded', given: { architecture: 'nr4sd', recoded: true } },
] as const;

/**
 * The INT8 units that do the same work as `entry`: same lanes, accumulator, stages and adder, in every architecture.
 * None for a recoder: INT8 weights need none of the kind. Yosys's own Booth multipliers are measured with the pinned engine only.
 */
export function int8Baselines(entry: CatalogEntry, engine: YosysEngine = 'pinned'): readonly Candidate[] {
  const kind = /_(mul|mac|dot)$/.exec(entry.unit)?.[1];
  if (kind === undefined) return [];
  const unit = findUnit(`int_${kind}`);
  return architectures.flatMap(({ label, given }): Candidate[] => {
    const isNaive = given.architecture === 'portable';
    const configured = unit.configure({ ...int8, ...sameWork(entry, isNaive), ...given });
    const candidate = { label, kind: operandKind(configured), entry: configured };
    // Older versions, which a machine's own may be, do not build Booth multipliers.
    if (!isNaive || engine === 'native') return [candidate];
    return [candidate, { ...candidate, label: `${label}, Booth by Yosys`, yosysBooth: true }];
  });
}

function sameWork({ config }: CatalogEntry, isNaive: boolean): Readonly<Record<string, unknown>> {
  const width = config.exactDepth === undefined ? 'accumulatorBits' : 'exactDepth';
  const names = ['lanes', width, 'stages', ...(isNaive ? [] : ['adder', 'foldDepth'])];
  const kept = names.map((name) => [name, config[name]]).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}

const dint4 = { weightBits: 4, activationBits: 8 } as const;
const dintCandidates = [
  { label: 'dINT4 sm', given: { architecture: 'zero_skip' } },
  { label: 'dINT4 sm, pre-recoded', given: { architecture: 'zero_skip', recoded: true } },
  { label: 'dINT4 tc', given: { architecture: 'booth', encoding: 'tc' } },
  { label: 'dINT4 asym', given: { architecture: 'booth', encoding: 'asym' } },
  { label: 'dINT4 naive text', given: { architecture: 'portable' } },
] as const;
const furtherCandidates = [
  { label: 'dINT4 sm, sign-magnitude', given: { architecture: 'sign_magnitude' } },
  { label: 'dINT4 tc, pre-recoded', given: { architecture: 'booth', encoding: 'tc', recoded: true } },
  { label: 'dINT4 asym, pre-recoded', given: { architecture: 'booth', encoding: 'asym', recoded: true } },
] as const;

/** dINT4 x INT8 dot products with a 32-bit accumulator that is exact after every cycle, the costly encodings too. */
export function dint4Candidates(lanes: number, which: 'main' | 'all'): readonly Candidate[] {
  const unit = findUnit('dint_dot');
  const chosen = which === 'main' ? dintCandidates : [...dintCandidates, ...furtherCandidates];
  return chosen.map(({ label, given }) => {
    const entry = unit.configure({ ...dint4, ...given, lanes });
    return { label, kind: operandKind(entry), entry };
  });
}
