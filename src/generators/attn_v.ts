import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { type AttnVConfig, attnVSpec, attnVSumBits } from '../spec/attn_v.ts';
import { shownConfig, unsignedInput } from './lib/config.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Hardware of `attn_v` for one configuration: a shifter per value and row, an accumulator per value. */
export function generate(config: AttnVConfig): Design {
  const unit = unitModule(attnVSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(unit.name, unit.ports, (h, inputs) => sums(h, config, inputs), info);
}

/** One row's code as it steers all shifters. */
interface Code {
  /** How far a value moves up: the complement of its code. */
  readonly up: Signal<'u'>;
  /** The row counts. */
  readonly counts: Signal<'u'> | null;
}

function sums(h: Builder, config: AttnVConfig, inputs: Inputs): { acc: Signal<'u'> } {
  const { headSize, valueBits, codeBits, rowsPerCycle } = config;
  const rst = unsignedInput(inputs, 'rst');
  const cut = (name: string, value: Signal<'u'>): Signal<'u'> =>
    config.stages === 0 ? value : value.pipe({ name, stages: config.stages });
  const control = (name: string): Signal<'u'> => {
    const value = unsignedInput(inputs, name);
    return config.stages === 0 ? value : value.pipe({ name: `${name}_q`, stages: config.stages, reset: rst });
  };
  const [en, clear] = [control('en'), control('clear')];
  const codes = unsignedInput(inputs, 'c');
  const v = unsignedInput(inputs, 'v');
  const rows = Array.from({ length: rowsPerCycle }, (_, r): Code => {
    const code = codes.lane(r, codeBits);
    const counts = config.zeroLast ? code.all().not().named(`counts${r}`) : null;
    return { up: code.not().named(`up${r}`), counts };
  });
  const width = attnVSumBits(config);
  const terms = rows.map(({ up, counts }, r) => {
    const { [`moved${r}`]: moved } = h.replicate(`row${r}_lane`, headSize, (i) => {
      const value = v.lane(r * headSize + i, valueBits);
      const counted = counts === null ? value : value.and(h.repeat(counts, valueBits)).named('counted');
      return { [`moved${r}`]: counted.asSigned().shiftLeft(up) };
    });
    if (moved === undefined) throw new RangeError('a row has lanes');
    return moved;
  });
  const all = h.concat(...reversed(terms.map(({ packed }) => packed)));
  const shifted = cut('shifted', all.named('terms'));
  const bits = valueBits + 2 ** codeBits - 1;
  const { acc } = h.replicate('lane', headSize, (i) => {
    const sum = h.reg('sum', { width, sign: 's', enable: en, reset: rst });
    const start = sum.q.and(h.repeat(clear.not(), width).asSigned());
    const next = rows.reduce((total, _, r) => {
      const term = shifted.lane(r * headSize + i, bits).asSigned();
      return total.add(term.extend(width)).trunc(width).named(`total${r}`);
    }, start);
    sum.next(next);
    return { acc: sum.q };
  });
  return { acc: acc.packed };
}

function reversed<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = [...list].reverse();
  if (first === undefined) throw new RangeError('at least one row');
  return [first, ...rest];
}
