import type { Builder, Signal } from '../../hdl/index.ts';
import type { Adder } from '../../spec/lib/architecture.ts';
import { fullAdder, halfAdder } from './adder_cells.ts';
import type { Bit } from './logic.ts';
import type { Strip } from './partial_products.ts';
import { type Arrival, type Plan, type PlannedBit, planTree } from './plan.ts';
import { prefixAdd } from './prefix_adder.ts';

/** A strip and when it arrives. */
export interface TimedStrip extends Strip, Arrival {}

export interface Pipeline {
  /** Longest time within a stage; infinite without registers. */
  readonly period: number;
  /** Enable of the stage registers. */
  readonly enable?: Signal<'u'>;
}

export interface CompressRequest {
  readonly strips: readonly TimedStrip[];
  readonly constant: bigint;
  /** Bits of the sum, which is taken modulo 2^width. */
  readonly width: number;
  readonly adder: Adder;
  readonly pipeline: Pipeline;
  /** Stage behind the last cut: the final adder stands there. */
  readonly finalStage: number;
}

/** Bits of every column, numbered for the plan, beside the signals they stand for. */
interface Inputs {
  readonly columns: PlannedBit[][];
  readonly signals: Signal<'u'>[];
}

function inputBits(strips: readonly TimedStrip[], width: number): Inputs {
  const perColumn: { bit: Signal<'u'>; at: Arrival }[][] = Array.from({ length: width }, () => []);
  for (const { value, column, stage, time } of strips)
    for (let i = 0; i < value.width; i++)
      perColumn[column + i]?.push({ bit: value.bit(i), at: { stage, time } });
  const signals: Signal<'u'>[] = [];
  const columns = perColumn.map((column) =>
    column.map(({ bit, at }): PlannedBit => {
      signals.push(bit);
      return { ...at, id: signals.length - 1, level: 0 };
    }),
  );
  return { columns, signals };
}

/** A strip without its signals. */
export interface StripShape extends Arrival {
  readonly width: number;
  readonly column: number;
}

/** When the last bit of a compression to two rows arrives: the plan alone, without hardware. */
export function latestArrival(
  strips: readonly StripShape[],
  constant: bigint,
  width: number,
  period: number,
): Arrival {
  const columns: Arrival[][] = Array.from({ length: width }, () => []);
  for (const { width: bits, column, stage, time } of strips)
    for (let i = 0; i < bits; i++) columns[column + i]?.push({ stage, time });
  let id = 0;
  const numbered = columns.map((column) => column.map((at): PlannedBit => ({ ...at, id: id++, level: 0 })));
  return planTree({ columns: numbered, constant, target: 2, period, lastStage: Number.POSITIVE_INFINITY })
    .latest;
}

/**
 * Sums all strips and the constant modulo 2^width.
 *
 * Nets: `sum_cC_rR_sS` and `carry_cC_rR_sS` come from adder number R of column C, whose longest way from the inputs is
 * S adders; the adder itself is `add_cC_rR_sS`. A carry belongs to column C + 1. `..._qT` is a net registered into
 * pipeline stage T; `in_cC_rR_qT` is input R of column C registered.
 */
export function compress(h: Builder, request: CompressRequest): Signal<'u'> {
  const { columns, signals } = inputBits(request.strips, request.width);
  const { period } = request.pipeline;
  // With cuts the adder stands behind the last one; without, a ripple adder is the tree carried to its end.
  const target = request.adder === 'ripple' && period === Number.POSITIVE_INFINITY ? 1 : 2;
  const plan = planTree({
    columns,
    constant: request.constant,
    target,
    period,
    lastStage: request.finalStage,
  });
  const net = new Nets(columns, signals, request.pipeline.enable);
  buildCells(h, plan, net);
  const rows = plan.columns.map((column, c): readonly [Bit, Bit] => {
    const known: Bit[] = column.map((bit) => net.at(bit, request.finalStage));
    if (plan.ones[c] === true) known.push(1);
    return [known[0] ?? 0, known[1] ?? 0];
  });
  return addRows(h, rows, request.adder);
}

function addRows(h: Builder, rows: readonly (readonly [Bit, Bit])[], adder: Adder): Signal<'u'> {
  const isFinished = rows.every(([, b]) => b === 0);
  const bits = isFinished
    ? rows.map(([a]) => a)
    : adder === 'ripple'
      ? rippleAdd(h, rows)
      : prefixAdd(rows, adder);
  const [top, ...rest] = [...bits].reverse().map((b) => (typeof b === 'number' ? h.uint(b, 1) : b));
  if (top === undefined) throw new RangeError('a sum has at least one bit');
  return h.concat(top, ...rest);
}

/** Carries ripple from column to column; nets `final_sum_cC` and `final_carry_cC`. */
function rippleAdd(h: Builder, rows: readonly (readonly [Bit, Bit])[]): Bit[] {
  let carry: Bit = 0;
  return rows.map(([a, b], c) => {
    const known = [a, b, carry].filter((x) => x !== 0);
    const ones = known.filter((x) => x === 1).length;
    const [x, y, z] = known.filter((bit) => typeof bit !== 'number');
    const isTop = c === rows.length - 1;
    const made = addColumn(h, c, ones, x, y, z, isTop);
    carry = made.carry;
    return made.sum;
  });
}

function addColumn(
  h: Builder,
  c: number,
  ones: number,
  x: Signal<'u'> | undefined,
  y: Signal<'u'> | undefined,
  z: Signal<'u'> | undefined,
  isTop: boolean,
): { sum: Bit; carry: Bit } {
  if (x === undefined) return { sum: ones === 1 ? 1 : 0, carry: ones === 2 ? 1 : 0 };
  if (y === undefined)
    return ones === 0 ? { sum: x, carry: 0 } : ones === 1 ? { sum: x.not(), carry: x } : { sum: x, carry: 1 };
  const parity = z === undefined ? x.xor(y) : x.xor(y).xor(z);
  if (isTop) return { sum: ones === 1 ? parity.not() : parity, carry: 0 };
  if (ones === 1) return { sum: parity.not(), carry: x.or(y).named(`final_carry_c${c}`) };
  const cell =
    z === undefined
      ? h.instance(`final_add_c${c}`, halfAdder, { a: x, b: y })
      : h.instance(`final_add_c${c}`, fullAdder, { a: x, b: y, ci: z });
  return { sum: cell.s.named(`final_sum_c${c}`), carry: cell.co.named(`final_carry_c${c}`) };
}

/** Signals of planned bits, registered into later stages on demand. */
class Nets {
  private readonly signals: Signal<'u'>[];
  private readonly names: string[];
  private readonly delayed = new Map<string, Signal<'u'>>();
  private readonly enable: Signal<'u'> | undefined;

  constructor(
    columns: readonly (readonly PlannedBit[])[],
    signals: readonly Signal<'u'>[],
    enable: Signal<'u'> | undefined,
  ) {
    this.signals = [...signals];
    this.names = columns.flatMap((column, c) => column.map((_, r) => `in_c${c}_r${r}`));
    this.enable = enable;
  }

  set(bit: PlannedBit, value: Signal<'u'>, name: string): void {
    this.signals[bit.id] = value;
    this.names[bit.id] = name;
  }

  /** The bit as it stands in a stage at or after its own. */
  at(bit: PlannedBit, stage: number): Signal<'u'> {
    const signal = this.signals[bit.id];
    if (signal === undefined) throw new Error(`bit ${bit.id} is used before it is made`);
    if (stage <= bit.stage) return signal;
    const key = `${bit.id} ${stage}`;
    const had = this.delayed.get(key);
    if (had !== undefined) return had;
    const name = `${this.names[bit.id]}_q${stage}`;
    const enable = this.enable === undefined ? {} : { enable: this.enable };
    const made = this.at(bit, stage - 1).pipe({ name, ...enable });
    this.delayed.set(key, made);
    return made;
  }
}

function buildCells(h: Builder, plan: Plan, net: Nets): void {
  const rank = new Map<number, number>();
  for (const cell of plan.cells) {
    const r = rank.get(cell.column) ?? 0;
    rank.set(cell.column, r + 1);
    const place = `c${cell.column}_r${r}_s${cell.sum.level}`;
    // A cell that did not fit its inputs' stage stands in the next one.
    const stage = cell.sum.stage;
    const [a, b, ci] = cell.inputs.map((bit) => net.at(bit, stage));
    if (a === undefined) throw new Error('a cell without inputs');
    const put = (sum: Signal<'u'>, carry: Signal<'u'> | null): void => {
      net.set(cell.sum, sum.named(`sum_${place}`), `sum_${place}`);
      if (cell.carry !== null && carry !== null)
        net.set(cell.carry, carry.named(`carry_${place}`), `carry_${place}`);
    };
    switch (cell.kind) {
      case 'parity': {
        const parity = [b, ci].reduce<Signal<'u'>>((sum, x) => (x === undefined ? sum : sum.xor(x)), a);
        put(parity, null);
        break;
      }
      case 'half_one':
        put(a.not(), a);
        break;
      case 'full_one':
        if (b === undefined) put(a.not(), a);
        else put(a.xor(b).not(), a.or(b));
        break;
      case 'half':
      case 'full': {
        if (b === undefined) throw new Error('an adder with one input');
        const out =
          ci === undefined
            ? h.instance(`add_${place}`, halfAdder, { a, b })
            : h.instance(`add_${place}`, fullAdder, { a, b, ci });
        put(out.s, out.co);
      }
    }
  }
}
