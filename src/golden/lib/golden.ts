/** Values of one cycle by port name. Signed ports carry negative bigints. */
export type Values = Readonly<Record<string, bigint>>;

/** Expected outputs of one cycle; `null` where the documentation leaves the value open (before the first reset, say). */
export type Expected = Readonly<Record<string, bigint | null>>;

/**
 * A bit-exact reference, cycle by cycle. One `step` is one clock cycle: inputs as they stand before the rising
 * edge, outputs as they stand after it has settled (for a combinational unit: as they settle).
 */
export interface GoldenModel {
  /** Forget everything, as at power-up (not the `rst` port). */
  powerUp(): void;
  step(inputs: Values): Expected;
}

/** Builds the reference of one configuration. */
export type Golden<C> = (config: C) => GoldenModel;
