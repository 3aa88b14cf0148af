import fc from 'fast-check';
import { type Builder, type Design, module, type PortShapes, type Signal } from '../../src/hdl/index.ts';

/** A design as a list of numbers: the interpreter reads as many as it needs, and zeros after the last. */
export const tapes = fc.array(fc.nat(0xffff), { maxLength: 250, size: 'max' });

/** Designs deeper than this are not nested further. */
const maxDepth = 2;
const maxBits = 140;

class Tape {
  private at = 0;
  private readonly numbers: readonly number[];
  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }
  get isEmpty(): boolean {
    return this.at >= this.numbers.length;
  }
  below(limit: number): number {
    return (this.numbers[this.at++] ?? 0) % limit;
  }
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }
  width(): number {
    return this.pick([1, 2, 3, 4, 5, 7, 8, 8, 12, 16, 31, 32, 33, 40, 63, 64, 65, 70]);
  }
  bits(width: number): bigint {
    let value = 0n;
    for (let i = 0; i < width; i += 16) value = (value << 16n) | BigInt(this.below(0x10000));
    return BigInt.asUintN(width, value);
  }
}

export interface RandomDesign {
  readonly design: Design;
  /** Cycles of reset and enable after which every register is known. */
  readonly warmUp: number;
}

/** The design of a tape: operations, registers, wires, tables, replicated blocks (nested too) and instances. */
export function randomDesign(name: string, numbers: readonly number[], depth = 0): RandomDesign {
  const tape = new Tape(numbers);
  const children: RandomDesign[] = [];
  if (depth < maxDepth && tape.below(3) === 0)
    children.push(randomDesign(`${name}_c`, numbers.slice(3, 3 + tape.below(60)), depth + 1));
  const shapes: Record<string, PortShapes[string]> = {
    clk: { direction: 'in', sign: 'u', width: 1, clock: true },
    rst: { direction: 'in', sign: 'u', width: 1, timeless: true },
    en: { direction: 'in', sign: 'u', width: 1, timeless: true },
  };
  const inputCount = 1 + tape.below(4);
  for (let i = 0; i < inputCount; i++)
    shapes[`x${i}`] = { direction: 'in', sign: tape.pick(['u', 's'] as const), width: tape.width() };
  const outputs = Array.from({ length: 1 + tape.below(3) }, (_, i) => ({
    name: `y${i}`,
    sign: tape.pick(['u', 's'] as const),
    width: tape.width(),
  }));
  for (const o of outputs) shapes[o.name] = { direction: 'out', sign: o.sign, width: o.width };
  shapes.used = { direction: 'out', sign: 'u', width: 1 };
  const state = { registers: 1 + children.reduce((sum, c) => sum + c.warmUp, 0) };
  const design = module(name, shapes, (h, inputs) => {
    const record = inputs as unknown as Record<string, Signal>;
    const pool = Object.entries(record)
      .filter(([key]) => key.startsWith('x'))
      .map(([, value]) => value);
    const maker = new Maker(h, tape, record, children, state);
    // Every input is read here, so that none is unused.
    const used = [...pool, ...(['rst', 'en'] as const).map((k) => record[k] as Signal)].map((s) =>
      s.parity(),
    );
    const heart = h.reg('heart', { width: 1, sign: 'u', reset: record.rst as Signal<'u'> });
    heart.next(heart.q.not());
    maker.steps(pool, 4 + tape.below(24), 0);
    const results: Record<string, Signal> = {};
    for (const o of outputs) {
      const value = maker.as(maker.timeless(tape.pick(pool)), o.width, o.sign);
      results[o.name] = tape.below(3) === 0 ? maker.name(value, o.name) : value;
    }
    results.used = used.reduce((a, b) => a.xor(b), heart.q);
    return results as never;
  });
  return { design, warmUp: state.registers };
}

class Maker {
  private readonly h: Builder;
  private readonly tape: Tape;
  private readonly inputs: Readonly<Record<string, Signal>>;
  private readonly children: readonly RandomDesign[];
  private readonly state: { registers: number };
  private names = 0;

  constructor(
    h: Builder,
    tape: Tape,
    inputs: Readonly<Record<string, Signal>>,
    children: readonly RandomDesign[],
    state: { registers: number },
  ) {
    this.h = h;
    this.tape = tape;
    this.inputs = inputs;
    this.children = children;
    this.state = state;
  }

  /** Adds `count` values to the pool. */
  steps(pool: Signal[], count: number, depth: number): void {
    for (let i = 0; i < count && (!this.tape.isEmpty || i < 2); i++) {
      let value = this.step(pool, depth);
      if (value.width > maxBits) value = value.trunc(maxBits);
      if (this.tape.below(4) === 0) value = this.name(value, this.fresh('v'));
      pool.push(value);
    }
  }

  name(value: Signal, name: string): Signal {
    return value.named(name);
  }

  /** Aligned values of different stages would need more registers: a staged value loses its stage in a register. */
  timeless(value: Signal): Signal {
    if (value.latency === null || value.latency === 0) return value;
    const r = this.h.reg(this.fresh('late'), { width: value.width, sign: value.sign });
    this.state.registers++;
    r.next(value);
    return r.q;
  }

  /** A value brought to a type: cast, then extended or cut. */
  as(value: Signal, width: number, sign: 'u' | 's'): Signal {
    const cast = sign === 's' ? value.asSigned() : value.asUnsigned();
    if (cast.width === width) return cast;
    return cast.width < width ? cast.extend(width) : cast.trunc(width);
  }

  private fresh(stem: string): string {
    return `${stem}${this.names++}`;
  }

  private any(pool: readonly Signal[]): Signal {
    return this.timeless(this.tape.pick(pool));
  }

  private bit(pool: readonly Signal[]): Signal<'u'> {
    const value = this.any(pool);
    return value.width === 1 ? value.asUnsigned() : value.bit(this.tape.below(value.width));
  }

  private narrow(pool: readonly Signal[], most: number): Signal<'u'> {
    const value = this.any(pool).asUnsigned();
    return value.width > most ? value.trunc(most) : value;
  }

  /** Two values of one type. */
  private pair(pool: readonly Signal[]): [Signal, Signal] {
    const a = this.any(pool);
    return [a, this.as(this.any(pool), a.width, a.sign)];
  }

  private constant(width: number, sign: 'u' | 's'): Signal {
    const bits = this.tape.bits(width);
    return sign === 's' ? this.h.sint(BigInt.asIntN(width, bits), width) : this.h.uint(bits, width);
  }

  private step(pool: Signal[], depth: number): Signal {
    const { h, tape } = this;
    const [a, b] = this.pair(pool);
    switch (tape.below(30)) {
      case 0:
        return a.add(b);
      case 1:
        return a.sub(b);
      case 2: {
        const other = this.any(pool);
        return a.width + other.width > maxBits ? a.add(b) : a.mul(this.as(other, other.width, a.sign));
      }
      case 3:
        return a.neg();
      case 4:
        return a.not();
      case 5:
        return a.and(b);
      case 6:
        return a.or(b);
      case 7:
        return a.xor(b);
      case 8:
        return tape.pick([a.eq(b), a.ne(b), a.lt(b), a.le(b), a.gt(b), a.ge(b)]);
      case 9:
        return tape.pick([a.all(), a.any(), a.parity()]);
      case 10: {
        const high = tape.below(a.width);
        return a.slice(high, tape.below(high + 1));
      }
      case 11:
        return a.extend(a.width + tape.below(20));
      case 12:
        return a.trunc(1 + tape.below(a.width));
      case 13:
        return a.shiftLeft(tape.below(9));
      case 14:
        return a.shiftRight(tape.below(a.width));
      case 15:
        return a.shiftLeft(this.narrow(pool, 3));
      case 16:
        return a.shiftRight(this.narrow(pool, 7));
      case 17:
        return tape.pick([a.toSigned(), a.asSigned(), a.asUnsigned()]);
      case 18:
        return h.mux(this.bit(pool), a, b);
      case 19: {
        const index = this.narrow(pool, 3);
        const count = 1 + tape.below(2 ** index.width);
        const cases = Array.from({ length: count }, () => this.as(this.any(pool), a.width, a.sign));
        return h.select(index, cases as [Signal, ...Signal[]]);
      }
      case 20: {
        const address = this.narrow(pool, 4);
        const width = tape.width();
        const table = Array.from({ length: 1 + tape.below(2 ** address.width) }, () => tape.bits(width));
        return h.rom(address, table, width);
      }
      case 21:
        return h.concat(a, this.any(pool), this.bit(pool));
      case 22:
        return h.repeat(this.bit(pool), 1 + tape.below(9));
      case 23:
        return this.constant(a.width, a.sign);
      case 24:
        return tape.pick([
          () => a.add(a.sign === 's' ? -1 : 1),
          () => a.eq(this.constant(a.width, a.sign)),
          () => a.and(0),
        ])();
      case 25:
        return this.register(a, b, pool);
      case 26: {
        const wire = h.wire(this.fresh('w'), { width: a.width, sign: a.sign });
        const reader = wire.value.xor(b);
        wire.drive(b);
        return reader;
      }
      case 27:
        this.state.registers++;
        return a.pipe({ name: this.fresh('stage'), stages: 1 + tape.below(2) });
      case 28:
        return depth < maxDepth ? this.lanes(pool, depth) : a.not();
      default:
        return this.child(pool) ?? h.scope(this.fresh('scope'), () => a.xor(b).named('inner'));
    }
  }

  private register(a: Signal, b: Signal, pool: readonly Signal[]): Signal {
    const { h, tape, inputs } = this;
    const reset = tape.below(3) > 0 ? (inputs.rst as Signal<'u'>) : undefined;
    const init = tape.below(2) === 0 ? 0 : (-1n << BigInt(a.width - 1)) + tape.bits(a.width);
    const legal = a.sign === 's' ? BigInt(init) : BigInt.asUintN(a.width, BigInt(init));
    const enable = [undefined, inputs.en as Signal<'u'>, reset === undefined ? undefined : this.bit(pool)][
      tape.below(3)
    ];
    const r = h.reg(this.fresh('r'), {
      width: a.width,
      sign: a.sign,
      ...(reset === undefined ? {} : { reset, init: legal }),
      ...(enable === undefined ? {} : { enable }),
    });
    this.state.registers++;
    // Without a reset the register must not read itself, or it would never be known.
    r.next(reset === undefined ? b : this.as(r.q.add(b), a.width, a.sign));
    return r.q;
  }

  private lanes(pool: readonly Signal[], depth: number): Signal {
    const { h, tape } = this;
    const count = 1 + tape.below(4);
    const wide = this.any(pool);
    const width = 1 + tape.below(6);
    const packed = this.as(wide, width * count, 'u');
    const steps = 1 + tape.below(4);
    const isNested = depth === 0 && tape.below(3) === 0;
    const uniform = tape.below(4) > 0;
    const marks = tape.below(4);
    const outer = this.any(pool);
    const isSigned = tape.below(2) === 0;
    const made = h.replicate(this.fresh('lane'), count, (i) => {
      const code = packed.lane(i, width);
      const x: Signal = marks > 0 ? code.named('code') : code;
      let value: Signal = x;
      for (let s = 0; s < steps; s++) {
        const other = this.as(outer, value.width, value.sign);
        value = [value.add(other), value.xor(other), value.mul(value), value.not()][(marks + s) % 4] ?? value;
        if (value.width > 24) value = value.trunc(24);
        // Named throughout, lanes are written as a loop; with numbered names each lane is written out.
        if (marks > 0 || s === 0) value = value.named(`step${s}`);
      }
      if (!uniform && i === 1) value = value.not();
      if (isNested) {
        const bits = this.as(value, 6, 'u');
        const inner = h.replicate('tap', 3, (j) => {
          const tap = bits.lane(j, 2);
          return { tapped: (marks > 1 ? tap.xor(x.bit(0).asUnsigned().extend(2)) : tap.not()) as Signal };
        });
        const { tapped } = inner;
        value = marks % 2 === 0 ? tapped.sum(4).named('taps') : tapped.packed;
      }
      if (marks === 2) {
        const r = h.reg('held', {
          width: value.width,
          sign: value.sign,
          reset: this.inputs.rst as Signal<'u'>,
        });
        r.next(value);
        value = r.q;
      }
      if (marks === 1) value = h.select(x.bit(0), [value, value.not()]).named('chosen');
      const y = isSigned ? value.asSigned() : value.asUnsigned();
      return { [this.laneOutput(depth)]: y } as Record<string, Signal>;
    });
    const result = made[this.laneOutput(depth)];
    if (result === undefined) throw new Error('the block returned its value');
    this.names++;
    const lane = result.lanes[tape.below(count)] as Signal;
    const total = result.sum(lane.width + tape.below(5));
    return tape.pick([result.packed, total, lane, total] as readonly Signal[]);
  }

  private laneOutput(depth: number): string {
    return `gathered${depth}_${this.names}`;
  }

  private child(pool: readonly Signal[]): Signal | null {
    const [child] = this.children;
    if (child === undefined) return null;
    const { h, tape, inputs } = this;
    this.state.registers += child.warmUp;
    const given = Object.fromEntries(
      child.design.ports
        .filter((p) => p.direction === 'in')
        .map((p) => [
          p.name,
          inputs[p.name] !== undefined && !p.name.startsWith('x')
            ? inputs[p.name]
            : this.as(this.any(pool), p.width, p.sign),
        ]),
    );
    const outputs = h.instance(this.fresh('unit'), child.design, given as never) as Record<string, Signal>;
    return this.timeless(tape.pick(Object.values(outputs)));
  }
}
