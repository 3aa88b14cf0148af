import { attribute, type LibertyGroup, numberAttribute } from './group.ts';

/** What one of a library's own units is in SI units. */
export interface LibertyUnits {
  /** Seconds. */
  readonly time: number;
  /** Farads. */
  readonly capacitance: number;
  /** Volts. */
  readonly voltage: number;
  /** Watts, of leakage. */
  readonly leakage: number;
  /** Joules, of internal power: capacitance times voltage squared, as the format's user guide has it. */
  readonly energy: number;
}

const PREFIX: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
};

/** `1ns`, `10 ps`, `1V`: number, prefix, unit. Undefined when it is nothing of the kind. */
function scaleOf(text: string | undefined, unit: string): number | undefined {
  const match = new RegExp(`^([\\d.eE+-]*)\\s*([munpfa]?)${unit}$`, 'i').exec(text?.trim() ?? '');
  if (match === null) return undefined;
  const count = match[1] === '' ? 1 : Number(match[1]);
  const prefix = PREFIX[(match[2] ?? '').toLowerCase()];
  return Number.isFinite(count) && count > 0 && prefix !== undefined ? count * prefix : undefined;
}

/** Units of a library; those it does not state are 1 ns, 1 pF, 1 V and 1 nW. */
export function unitsOf(library: LibertyGroup): LibertyUnits {
  const time = scaleOf(attribute(library, 'time_unit'), 's') ?? 1e-9;
  const voltage = scaleOf(attribute(library, 'voltage_unit'), 'V') ?? 1;
  const leakage = scaleOf(attribute(library, 'leakage_power_unit'), 'W') ?? 1e-9;
  const load = library.attributes.findLast(({ name }) => name === 'capacitive_load_unit')?.values ?? [];
  const capacitance = Number(load[0] ?? 1) * (scaleOf(load[1], 'f') ?? 1e-12);
  return { time, capacitance, voltage, leakage, energy: capacitance * voltage ** 2 };
}

/** Volts by the name that power pins refer to: `voltage_map (VPWR, 1.8)`. */
export function voltageMap(library: LibertyGroup): ReadonlyMap<string, number> {
  const { voltage } = unitsOf(library);
  return new Map(
    library.attributes
      .filter(({ name }) => name === 'voltage_map')
      .map(({ values: [name = '', volts] }) => [name, Number(volts) * voltage]),
  );
}

/** Supply voltage of the default operating conditions, else the nominal one, in volts. */
export function supplyVoltage(library: LibertyGroup): number | undefined {
  const conditions = library.groups.filter(({ kind }) => kind === 'operating_conditions');
  const wanted = attribute(library, 'default_operating_conditions');
  const chosen = conditions.find(({ args }) => args[0] === wanted) ?? conditions[0];
  const volts = (chosen && numberAttribute(chosen, 'voltage')) ?? numberAttribute(library, 'nom_voltage');
  return volts === undefined ? undefined : volts * unitsOf(library).voltage;
}
