import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { type AttnVConfig, attnVExactBits, attnVSpec, attnVSumBits } from '../spec/attn_v.ts';
import { clockIn, uin, uout } from '../spec/lib/port.ts';
import { compress } from './lib/compress.ts';
import { shownConfig, unsignedInput } from './lib/config.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Hardware of `attn_v` for one configuration: a shifter per value and row, an accumulator per value. */
export function generate(config: AttnVConfig): Design {
  const unit = unitModule(attnVSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(unit.name, unit.ports, (h, inputs) => sums(h, config, unit.name, inputs), info);
}

/** One row's code as it steers all shifters. */
interface Code {
  /** How far a value moves up: the complement of its code. */
  readonly up: Signal<'u'>;
  /** The row counts. */
  readonly counts: Signal<'u'> | null;
}

function sums(h: Builder, config: AttnVConfig, name: string, inputs: Inputs): { acc: Signal<'u'> } {
  const { headSize, valueBits, codeBits, rowsPerCycle } = config;
  const drop = attnVExactBits(config) - config.sumFraction;
  const rst = unsignedInput(inputs, 'rst');
  const cut = (register: string, value: Signal<'u'>): Signal<'u'> =>
    config.stages === 0 ? value : value.pipe({ name: register, stages: config.stages });
  const control = (port: string): Signal<'u'> => {
    const value = unsignedInput(inputs, port);
    return config.stages === 0 ? value : value.pipe({ name: `${port}_q`, stages: config.stages, reset: rst });
  };
  const [en, clear] = [control('en'), control('clear')];
  const adds = en.and(rst.not()).named('adds');
  const keeps = en.and(clear).or(rst).not().named('keeps');
  const codes = unsignedInput(inputs, 'c');
  const v = unsignedInput(inputs, 'v');
  const rows = Array.from({ length: rowsPerCycle }, (_, r): Code => {
    const code = codes.lane(r, codeBits);
    const counts = config.zeroLast ? code.all().not().named(`counts${r}`) : null;
    return { up: code.not().named(`up${r}`), counts };
  });
  // Without a cut a row that does not count is held back as a value, where it is narrow.
  const early = config.stages === 0 ? adds : null;
  const terms = rows.map(({ up, counts }, r) => {
    const gate = counts === null ? early : early === null ? counts : counts.and(early).named(`gate${r}`);
    const { [`moved${r}`]: moved } = h.replicate(`row${r}_lane`, headSize, (i) => {
      const value = v.lane(r * headSize + i, valueBits);
      const counted = gate === null ? value : value.and(h.repeat(gate, valueBits)).named('counted');
      const whole = counted.asSigned().shiftLeft(up);
      return { [`moved${r}`]: drop === 0 ? whole : whole.named('whole').shiftRight(drop) };
    });
    if (moved === undefined) throw new RangeError('a row has lanes');
    return moved;
  });
  const all = h.concat(...reversed(terms.map(({ packed }) => packed)));
  const shifted = cut('shifted', all.named('terms'));
  const bits = valueBits + config.sumFraction;
  const lane = accumulator(`${name}_accumulator`, { terms: rowsPerCycle, bits, width: attnVSumBits(config) });
  const sum = Array.from({ length: headSize }, (_, i) => {
    const own = rows.map((_, r) => shifted.lane(r * headSize + i, bits));
    const added = h.concat(...reversed(early === null ? own.map((x) => x.and(h.repeat(adds, bits))) : own));
    const made = h.instance(`accumulate${i}`, lane, {
      clk: unsignedInput(inputs, 'clk'),
      keeps,
      terms: added,
    });
    return unsignedInput(made, 'acc');
  });
  return { acc: h.concat(...reversed(sum)) };
}

/**
 * Adds `terms` (two's complement, side by side) to its register in every cycle, and to nothing when `keeps` is 0. A cycle
 * without terms adds zeros, so the register needs neither enable nor reset.
 */
const accumulator = (
  name: string,
  { terms: count, bits, width }: { readonly terms: number; readonly bits: number; readonly width: number },
): Design =>
  module(
    name,
    { clk: clockIn(), keeps: uin(1), terms: uin(count * bits), acc: uout(width) },
    (h, { keeps, terms }) => {
      const sum = h.reg('sum', { width, sign: 'u' });
      const start = sum.q.and(h.repeat(keeps, width)).named('start');
      // A sign bit weighs -2^(bits - 1): inverted it weighs as much with a plus, less a constant.
      const positive = Array.from({ length: count }, (_, i) =>
        terms
          .lane(i, bits)
          .xor(h.uint(1n << BigInt(bits - 1), bits))
          .named(`term${i}`),
      );
      const total = compress(h, {
        strips: [start, ...positive].map((value) => ({ value, column: 0, stage: 0, time: 0 })),
        constant: BigInt.asUintN(width, -BigInt(count) << BigInt(bits - 1)),
        width,
        adder: 'ripple',
        pipeline: { period: Number.POSITIVE_INFINITY },
        finalStage: 0,
      });
      sum.next(total.named('total'));
      return { acc: sum.q };
    },
    { summary: 'running sum of shifted values' },
  );

function reversed<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = [...list].reverse();
  if (first === undefined) throw new RangeError('at least one row');
  return [first, ...rest];
}
