/** What is known about a module and how: the rows of `verification.json`. */

/** How a claim was checked. */
export type EvidenceMethod =
  /** Every legal input (of a module without state), or every input in every reachable state. */
  | 'exhaustive'
  /** A solver proved it for all inputs: SAT, induction. */
  | 'formal'
  /** Algebra over the netlist: every adder proved, weighted sums unchanged from row to row. */
  | 'certificate'
  /** Named cases and drawn ones; `cases` says how many. */
  | 'sampled';

/** What is claimed of a module. */
export type Claim =
  | 'rtl = golden'
  | 'certificate'
  | 'no wrap'
  | 'parametric = fixed'
  | 'pipelined = combinational'
  | 'architecture = plain'
  | 'gates = golden'
  | 'gates = rtl';

/** One claim about one module, checked in one way. */
export interface Evidence {
  readonly module: string;
  readonly claim: Claim;
  readonly method: EvidenceMethod;
  /** What the module was compared with. */
  readonly oracle: string;
  /** Why that oracle cannot share the module's mistakes. */
  readonly independence: string;
  /** Inputs, cycles, transfers or proof obligations that were checked. */
  readonly cases: number;
  readonly passed: boolean;
  /** It holds of a part of the module's function only: `detail` tells which. */
  readonly partial?: true;
  /** A sentence: what was looked at, or, of a claim that failed, what was found. */
  readonly detail: string;
  readonly seconds: number;
  /** Of everything random; null where nothing is. */
  readonly seed: number | null;
  /** Name and version of every outside tool, such as `{ Verilator: '5.006' }`. */
  readonly tools: Readonly<Record<string, string>>;
  /** Cell library of claims about gates. */
  readonly library?: string;
}

/** What the stimulus of `verify` reached. */
export interface Coverage {
  readonly module: string;
  /**
   * Covered and all points of each kind: bits toggled both ways, arms of multiplexers, operand codes, … `unreachable` ones,
   * proved to be so, are not among `of`.
   */
  readonly kinds: Readonly<
    Record<string, { readonly hit: number; readonly of: number; readonly unreachable: number }>
  >;
  /** Points not reached, by name. */
  readonly holes: readonly string[];
}

/** How many seeded faults the vectors of `verify` notice. */
export interface MutationScore {
  readonly module: string;
  /** Faults that could be made; `mutants` of them were tried. */
  readonly possible: number;
  readonly mutants: number;
  readonly killed: number;
  /** Proved to change nothing. */
  readonly equivalent: number;
  /** How: every legal input tried, the same gates, a solver. */
  readonly proofs: Readonly<Record<'exhaustive' | 'structure' | 'solver', number>>;
  /** Neither killed nor proved equivalent: kind, place, and what is known of them. */
  readonly survivors: readonly string[];
  /** Neither, but known to be out of reach of every legal use: the same, and why. */
  readonly explained: readonly string[];
  /** killed / (killed + survivors); 1 when there is nothing to kill. */
  readonly score: number;
  /** Cycles that the last fault was followed through. */
  readonly cycles: number;
  readonly seed: number;
  readonly seconds: number;
}
