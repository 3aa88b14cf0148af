/** What identifies the work of a unit, measured or not yet. */
interface Worker {
  readonly unit: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly library: string;
  readonly lanes: number;
}

/** What a configuration does, apart from how and how fast: rows that agree in it and in the clock may be compared. */
export const workAtAnyClock = ({ library, lanes, config, unit }: Worker): string =>
  JSON.stringify([
    library,
    lanes,
    unit.replace(/^\w+?_/, ''),
    config.accumulatorBits ?? null,
    config.stages ?? 0,
  ]);

/** How the weight arrives: what may be compared with what. */
export function operandOf({ config }: Pick<Worker, 'config'>): 'naive' | 'inline' | 'recoded' {
  if (config.architecture === 'portable') return 'naive';
  return config.recoded === true ? 'recoded' : 'inline';
}

export const isInt8 = ({ unit, config }: Pick<Worker, 'unit' | 'config'>): boolean =>
  unit.startsWith('int_') && config.weightBits === 8 && config.activationBits === 8;
