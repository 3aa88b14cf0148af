import type { SweepRow } from '../../src/report/sweep/store.ts';

export const sweepEnergy = (perMac: number): NonNullable<SweepRow['energy']> => ({
  perMac,
  zeroDelay: perMac / 2,
  period: 20,
  stimulus: 'gaussian',
  stationary: 'weights',
  cycles: 100,
  seed: 1,
});

/** A finished point: an INT8 dot product of 16 lanes unless told otherwise. */
export const sweepRow = (module: string, over: Partial<SweepRow> = {}): SweepRow => ({
  key: module.length.toString(16).padStart(64, '0'),
  unit: 'int_dot',
  module,
  config: {
    weightBits: 8,
    activationBits: 8,
    architecture: 'booth',
    recoded: false,
    accumulatorBits: 32,
    stages: 0,
  },
  lanes: 16,
  library: 'osu018',
  corner: 'typical',
  clock: 'relaxed',
  seeds: 5,
  area: 100,
  spread: 0.01,
  leastPeriod: 10,
  met: null,
  how: 'area',
  parts: { adders: 50, registers: 20, logic: 30 },
  energy: sweepEnergy(200),
  cycles: 10,
  netlistHash: 'abc',
  tools: {},
  ...over,
});
