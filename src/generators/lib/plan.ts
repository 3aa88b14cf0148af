/**
 * The plan of a compression tree: which adder takes which bits, before any hardware. Columns are worked off from the
 * least significant; in each, the three bits that arrive first go to the next full adder (the three-greedy method of
 * Stelling, Martel, Oklobdzija and Ravi, 1998), so late bits pass few adders.
 */

/** When a bit is there: `time` within pipeline stage `stage`, in units of about one exclusive-or. */
export interface Arrival {
  readonly stage: number;
  readonly time: number;
}

export interface PlannedBit extends Arrival {
  /** Position in the list of all bits: inputs first, then results of cells in order. */
  readonly id: number;
  /** Number of adders on the longest way to it. */
  readonly level: number;
}

/**
 * `full` 3:2, `half` 2:2, `full_one` two bits and a constant one, `half_one` one bit and a constant one, `parity` in the
 * top column, whose carry leaves the sum.
 */
export type CellKind = 'full' | 'half' | 'full_one' | 'half_one' | 'parity';

export interface PlannedCell {
  readonly kind: CellKind;
  readonly column: number;
  readonly inputs: readonly PlannedBit[];
  readonly sum: PlannedBit;
  readonly carry: PlannedBit | null;
}

export interface Plan {
  readonly cells: readonly PlannedCell[];
  /** What is left in every column: at most `target` bits. */
  readonly columns: readonly (readonly PlannedBit[])[];
  /** Columns that also keep a constant one. */
  readonly ones: readonly boolean[];
  /** Number of bits, inputs and results. */
  readonly bits: number;
  readonly latest: Arrival;
}

export interface PlanRequest {
  /** Input bits of each column, numbered from 0 in the order of columns; as many columns as the sum has bits. */
  readonly columns: readonly (readonly PlannedBit[])[];
  /** Constant added, modulo 2^columns. */
  readonly constant: bigint;
  /** Rows to reduce to: 1 is a finished sum (carries ripple), 2 is left for a prefix adder. */
  readonly target: 1 | 2;
  /** Longest time within one pipeline stage; infinite without pipelining. */
  readonly period: number;
  /** Stage behind the last register cut, where time has no limit. */
  readonly lastStage: number;
}

const FULL_DELAY = 2;
const FAST_DELAY = 1;

const before = (a: Arrival, b: Arrival): number => a.stage - b.stage || a.time - b.time;
const later = (a: Arrival, b: Arrival): Arrival => (before(a, b) >= 0 ? a : b);

export function planTree(request: PlanRequest): Plan {
  const { columns, target } = request;
  const width = columns.length;
  const waiting = columns.map((column) => [...column]);
  const ones = columns.map((_, i) => ((request.constant >> BigInt(i)) & 1n) === 1n);
  const cells: PlannedCell[] = [];
  let bits = columns.reduce((sum, column) => sum + column.length, 0);
  let open = new ArrivalQueue([]);
  const use = (kind: CellKind, column: number, inputs: readonly PlannedBit[]): void => {
    const at = finish(inputs, request);
    const level = Math.max(...inputs.map((b) => b.level)) + 1;
    const sum = { ...at, id: bits++, level };
    const carry = column + 1 < width ? { ...at, id: bits++, level } : null;
    cells.push({ kind: carry === null ? 'parity' : kind, column, inputs, sum, carry });
    open.add(sum);
    if (carry !== null) waiting[column + 1]?.push(carry);
  };
  for (let c = 0; c < width; c++) {
    const column = new ArrivalQueue(waiting[c] ?? []);
    open = column;
    if (ones[c] === true && column.length + 1 > target && c + 1 < width) {
      ones[c] = false;
      if (column.length % 2 === 0 || target === 2) use('full_one', c, column.take(2));
      else use('half_one', c, column.take(1));
    }
    // The top column's carries leave the sum, so it is finished at once.
    const keep = c + 1 < width ? target : 1;
    while (column.length > keep)
      use(column.length > 2 ? 'full' : 'half', c, column.take(Math.min(3, column.length)));
    waiting[c] = column.take(column.length);
  }
  const left = waiting.flat();
  const latest = left.reduce<Arrival>(later, { stage: 0, time: 0 });
  return { cells, columns: waiting, ones, bits, latest };
}

/** Bits of one column, earliest first. */
class ArrivalQueue {
  private readonly bits: PlannedBit[];
  private head = 0;

  constructor(bits: readonly PlannedBit[]) {
    this.bits = bits.toSorted(earlier);
  }

  get length(): number {
    return this.bits.length - this.head;
  }

  take(count: number): PlannedBit[] {
    const taken = this.bits.slice(this.head, this.head + count);
    this.head += count;
    return taken;
  }

  add(bit: PlannedBit): void {
    let [low, high] = [this.head, this.bits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.bits[middle];
      if (other !== undefined && earlier(other, bit) < 0) low = middle + 1;
      else high = middle;
    }
    this.bits.splice(low, 0, bit);
  }
}

const earlier = (a: PlannedBit, b: PlannedBit): number => before(a, b) || a.id - b.id;

/** Arrival of a cell's results: the last input has the fast pin; what does not fit the stage starts the next one. */
function finish(inputs: readonly PlannedBit[], { period, lastStage }: PlanRequest): Arrival {
  const stage = Math.max(...inputs.map((b) => b.stage));
  const times = inputs.map((b) => (b.stage === stage ? b.time : 0)).sort((a, b) => a - b);
  const last = times.at(-1) ?? 0;
  const other = times.at(-2) ?? 0;
  const done = inputs.length === 3 ? Math.max(other + FULL_DELAY, last + FAST_DELAY) : last + FAST_DELAY;
  return done <= period || stage >= lastStage
    ? { stage, time: done }
    : { stage: stage + 1, time: inputs.length === 3 ? FULL_DELAY : FAST_DELAY };
}
