/** What identifies the work of a unit, measured or not yet. */
interface Worker {
  readonly unit: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly library: string;
  /** Libraries of one name may be of several. */
  readonly corner: string;
  readonly lanes: number;
}

/**
 * The accumulator that the work asks for: a width, or as many bits as a number of cycles needs. Units that are exact over the same
 * cycles do the same work, however wide that makes each of them; one of a given width does another.
 */
export function accumulatorOf({ config }: Pick<Worker, 'config'>): string {
  if (config.exactDepth !== undefined) return `exact over ${config.exactDepth} cycles`;
  return config.accumulatorBits === undefined ? 'none' : `${config.accumulatorBits} bits`;
}

/** What a configuration does, apart from how and how fast: rows that agree in it and in the clock may be compared. */
export const workAtAnyClock = (worker: Worker): string =>
  JSON.stringify([
    worker.library,
    worker.corner,
    worker.lanes,
    worker.unit.replace(/^\w+?_/, ''),
    accumulatorOf(worker),
    // Right only after exactly so many cycles, which is less than being right after every one.
    worker.config.foldDepth ?? null,
    worker.config.stages ?? 0,
  ]);

/** Energies of the same vectors at the same period; others are not compared. */
export const sameRequest = (a: Energy | null, b: Energy | null): boolean =>
  a !== null && b !== null && requestFields.every((field) => a[field] === b[field]);

const requestFields = ['period', 'stimulus', 'stationary', 'cycles', 'seed'] as const;
type Energy = Readonly<Record<(typeof requestFields)[number], string | number>>;

/** How the weight arrives: what may be compared with what. */
export function operandOf({ config }: Pick<Worker, 'config'>): 'naive' | 'inline' | 'recoded' {
  if (config.architecture === 'portable') return 'naive';
  return config.recoded === true ? 'recoded' : 'inline';
}

export const isInt8 = ({ unit, config }: Pick<Worker, 'unit' | 'config'>): boolean =>
  unit.startsWith('int_') && config.weightBits === 8 && config.activationBits === 8;
