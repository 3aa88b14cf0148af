/** A fault that no use of a module within its contract can show, which the proofs do not reach, with the reason. */
export interface Explained {
  readonly module: string;
  /** As survivors are named: kind, place, what. */
  readonly fault: string;
  readonly reason: string;
}

const foldedTop =
  'a sum of 4096 products is shorter than 24 bits, and only such sums are claimed: all bits from there on are copies of its sign, on the way there too';

/** Every fault of the reset of a register of 32 bits. */
const resetFaults = (register: string): string[] => [
  `register reset, register ${register}: reset dropped`,
  ...[0, 16, 31].map((bit) => `reset value, register ${register}: bit ${bit} flipped`),
];

const clearedSum =
  "a reset sets 'first', so that the first block of a query begins from +0 whatever the sum holds; it becomes a score behind the query's last block only";
const clearedValues =
  "a reset sets 'first_row', so that the first row of V begins from +0 whatever the sum holds; sums leave behind a query's last row only";

const resets = (module: string, registers: readonly string[], reason: string): Explained[] =>
  registers.flatMap((register) => resetFaults(register).map((fault) => ({ module, fault, reason })));

/** A group of rows each, of two rows at once. */
const sumsOf = (part: string): string[] =>
  [0, 1].flatMap((row) => ['acc', 'acc_before1'].map((name) => `${part}${row}.${name}`));

const opalCores = [
  'opal_core_sm4a4_k8_r2_n4_h2_x2_s16f8_o1_network_mux_mitchell_c4_v8',
  'opal_core_sm4a4_7_k8_r2_n4_h2_x2_s16f8_o2_network_onehot_mitchell_c4zl_v8',
  'opal_core_w3a4_k8_r2_n4_h2_x2_s16f8_o0_mitchell_plus_c4_v8f3',
];
const bf16Cores = ['bf16_core_k8_r2_n4_h2_x2_s16f8_g8_r15', 'bf16_core_w4_k8_r2_n4_h2_x2_s16f8_g8_flush_r15'];

/** Counted apart from what is proved. A test looks for entries that are no longer true: unknown faults, faults that are found. */
export const explained: readonly Explained[] = [
  {
    module: 'dint_mac_sm4a8_acc32_zero_skip_fold4096',
    fault: 'concatenation, cat #253: parts 3 and 4 swapped',
    reason: foldedTop,
  },
  ...opalCores.flatMap((module) => resets(module, sumsOf('accumulate'), clearedSum)),
  ...bf16Cores.flatMap((module) => [
    ...resets(module, sumsOf('dot'), clearedSum),
    ...resets(module, ['mac0.acc', 'mac1.acc'], clearedValues),
  ]),
];

/** Why a fault that is left changes nothing; null where nobody has said so. */
export const explanationOf = (module: string, fault: string): string | null =>
  explained.find((one) => one.module === module && one.fault === fault)?.reason ?? null;
