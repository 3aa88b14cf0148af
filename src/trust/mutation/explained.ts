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

const beginsAtZero =
  'a reset clears the sums too: what is added to them next makes what it makes of a sum that begins';
const shiftsZero =
  'a magnitude moves by 32 where at most its last bit is set, which stands for what fell out below the window: bits fall out only where the sum keeps its leading ones, so that the magnitude is zero, and of a zero no digit is looked at';
const coarseSums =
  'weights are integers and activations below 2^-126 count as zero, so that all sums are multiples of 2^-133: none lies below 2^-126 and so close to it that it rounds up to it';

const opalCores = [
  'opal_core_sm4a4_k8_r2_n4_h2_x2_s16f8_o1_network_mux_mitchell_c4_v8',
  'opal_core_sm4a4_7_k8_r2_n4_h2_x2_s16f8_o2_network_onehot_mitchell_c4zl_v8',
  'opal_core_w3a4_k8_r2_n4_h2_x2_s16f8_o0_mitchell_plus_c4_v8f3',
];
const bf16Cores = ['bf16_core_k8_r2_n4_h2_x2_s16f8_g8_r15', 'bf16_core_w4_k8_r2_n4_h2_x2_s16f8_g8_flush_r15'];

const clearBesideEn =
  "'clear_q' counts beside 'en_q' only, which takes over its input in the same cycles and which a reset puts to 0";
const pipelinedValues = [
  'attn_v_h5_s8_c3_n6_f0_x2_p1',
  'attn_v_h3_s4_c2_n5_p1',
  'attn_v_h2_s2_c6_n64_zl_x8_p1',
];
const wholeRows =
  'two rows of a cycle change places as a whole, on their way to a sum that does not care for the order of its terms';

const minusZero =
  'the register then begins at minus zero, to which a term is added before anything shows it; no term is minus zero, so that the sum is what zero would give';

const wholeLanes =
  'the products of two lanes change places as a whole, on their way to a sum that does not care for the order of its terms';

const laterOnly =
  'a transfer comes earlier or later, none is another: the buffer or stage takes one entry less, or waits for one that is leaving, and nothing is promised of when a transfer comes';

const fewPowers =
  'what is added or lost is at most 2^-8, and a code changes only where a sum passes a power of two: eight powers of two that pass one by so little would have to be nine (2 = 1 + 1/2 + ... + 1/128 + 2/256)';
const fewWholePowers =
  'whole scores weigh whole powers of two, and a code changes where a sum passes 3/2 of a power of two: what is added or moved, 2 units of 1024, lets no sum of eight such terms pass one';
const nearlyGreatest =
  'the greatest score is off by 64 units at most, 0.36 of a power of two, and weighs a whole power: one less than half a power too small weighs as much, and one too great moves sum and distances alike';
const moreThanHalf =
  "the sum of a row that is not masked is at least half of its greatest weight, so that neither of the two halves of bits above can be clear; a masked row's sum is not looked at";
const signTwice = 'a whole score less the maximum is between -370 and 370: both bits are its sign';

const pow2Row = 'log2_softmax_n8_online4_s16f8_natural_pow2_g10_c4';
const wholeRow = 'log2_softmax_n8_online2_s16f0_base2_mitchell_g10_c6';
const softmaxFaults: readonly Explained[] = [
  {
    module: 'log2_softmax_n64_online8_s16f8_natural_mitchell_g13_c4',
    fault: 'concatenation, cat #2605: parts 0 and 1 swapped',
    reason: moreThanHalf,
  },
  { module: pow2Row, fault: 'slice, slice #330: from bit 10 instead of 11', reason: signTwice },
  { module: pow2Row, fault: 'mux arms, mux #753: select inverted', reason: fewPowers },
  {
    module: pow2Row,
    fault: 'concatenation, cat beat_column6: parts 1 and 2 swapped',
    reason: nearlyGreatest,
  },
  { module: pow2Row, fault: 'slice, slice #231: from bit 1 instead of 2', reason: nearlyGreatest },
  { module: pow2Row, fault: 'reset value, register sum: bit 0 flipped', reason: fewPowers },
  { module: wholeRow, fault: 'constant bit, const #260: bit 1 flipped', reason: fewWholePowers },
  {
    module: wholeRow,
    fault: 'concatenation, cat shrink_right2: parts 11 and 12 swapped',
    reason: fewWholePowers,
  },
  ...[pow2Row, wholeRow, 'log2_softmax_n8_online2_s16f8_natural_mitchell_plus_g10_c4f4'].map((module) => ({
    module,
    fault: 'reset value, register row_buffer_count: bit 0 flipped',
    reason: laterOnly,
  })),
  {
    module: 'opal_core_w3a4_k8_r2_n4_h2_x2_s16f8_o0_mitchell_plus_c4_v8f3',
    fault: 'operator, or #25: and instead',
    reason: laterOnly,
  },
  ...[...opalCores, ...bf16Cores].flatMap((module) =>
    [0, 1].map((bit) => ({
      module,
      fault: `reset value, register softmax.row_buffer_count: bit ${bit} flipped`,
      reason: laterOnly,
    })),
  ),
  ...opalCores.map((module) => ({
    module,
    fault: 'reset value, register invalid_fill: bit 0 flipped',
    reason: laterOnly,
  })),
];

const beginning = (module: string, register: string, reason: string): Explained[] =>
  [
    `register reset, register ${register}: reset dropped`,
    `reset value, register ${register}: bit 0 flipped`,
  ].map((fault) => ({ module, fault, reason }));
const coreFaults: readonly Explained[] = [
  ...[...opalCores, ...bf16Cores].flatMap((module) => beginning(module, 'values_first_row', beginsAtZero)),
  ...bf16Cores.flatMap((module) => beginning(module, 'issue_first', beginsAtZero)),
  {
    module: 'opal_core_sm4a4_7_k8_r2_n4_h2_x2_s16f8_o2_network_onehot_mitchell_c4zl_v8',
    fault: 'constant bit, const #6013: bit 27 flipped',
    reason: shiftsZero,
  },
  {
    module: 'bf16_core_w4_k8_r2_n4_h2_x2_s16f8_g8_flush_r15',
    fault: 'constant bit, const #11212: bit 2 flipped',
    reason: coarseSums,
  },
];

/** Counted apart from what is proved. A test looks for entries that are no longer true: unknown faults, faults that are found. */
export const explained: readonly Explained[] = [
  ...softmaxFaults,
  ...coreFaults,
  {
    module: 'dint_mac_sm4a8_acc32_zero_skip_fold4096',
    fault: 'concatenation, cat #253: parts 3 and 4 swapped',
    reason: foldedTop,
  },
  ...Array.from({ length: 15 }, (_, i) => ({
    module: 'dint_dot_sm4a8_x16_acc32_zero_skip_sk_p3',
    fault: `concatenation, cat pp: parts ${i} and ${i + 1} swapped`,
    reason: wholeLanes,
  })),
  ...opalCores.flatMap((module) => resets(module, sumsOf('accumulate'), clearedSum)),
  ...bf16Cores.flatMap((module) => [
    ...resets(module, sumsOf('dot'), clearedSum),
    ...resets(module, ['mac0.acc', 'mac1.acc'], clearedValues),
  ]),
  ...pipelinedValues.flatMap((module) =>
    ['register reset, register clear_q: reset dropped', 'reset value, register clear_q: bit 0 flipped'].map(
      (fault) => ({ module, fault, reason: clearBesideEn }),
    ),
  ),
  ...Array.from({ length: 7 }, (_, i) => ({
    module: 'attn_v_h2_s2_c6_n64_zl_x8_p1',
    fault: `concatenation, cat terms: parts ${i} and ${i + 1} swapped`,
    reason: wholeRows,
  })),
  ...Array.from({ length: 7 }, (_, i) => ({
    module: 'opal_accumulate_p40_each_ctx8_p2',
    fault: `reset value, register acc_before${i + 1}: bit 31 flipped`,
    reason: minusZero,
  })),
  {
    module: 'attn_v_h4_s8_c4_n64_zl_x2',
    fault: 'operator, and #856: or instead',
    reason:
      'a value moves up by 15 less its code, and the last code weighs nothing: bit 0 of every term is 0, and so is that of a sum from the first reset or clear on',
  },
];

/** Why a fault that is left changes nothing; null where nobody has said so. */
export const explanationOf = (module: string, fault: string): string | null =>
  explained.find((one) => one.module === module && one.fault === fault)?.reason ?? null;
