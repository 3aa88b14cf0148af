import type { Builder, Signal } from '../../../hdl/index.ts';
import type { SoftmaxRow } from '../../../spec/lib/softmax_row.ts';
import { unsignedInput } from '../config.ts';
import { parallelDistances, parallelShape } from './distance.ts';
import type { Distance, SoftmaxPart } from './part.ts';
import { sumWidth } from './part.ts';
import { smallSum } from './sum.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Valid and ready of a row of registers: they load when they are empty or what they hold moves on. */
interface Stage {
  readonly load: Signal<'u'>;
  readonly valid: Signal<'u'>;
}

/**
 * A row per beat: maximum, distances, powers, sum, logarithm or reciprocal, results. `stages` cuts, each a row of registers, stand
 * behind the distances and behind the sum. A stage takes the next row when its own moves on, so rows follow without gaps.
 */
export function parallelSoftmax(
  h: Builder,
  name: string,
  row: SoftmaxRow,
  part: SoftmaxPart,
  inputs: Inputs,
): Record<string, Signal> {
  const shape = parallelShape(row, part);
  const chain = stageChain(h, row.stages + 1, inputs);
  const last = unsignedInput(inputs, 's_axis_tlast');
  const data = unsignedInput(inputs, 's_axis_tdata');
  const padding = data.width - row.lanes * (row.scoreBits + 1);
  if (padding > 0) h.ignore(data.slice(data.width - 1, data.width - padding), 'padding to whole bytes');
  const distances = parallelDistances(h, name, row, part, data);
  const [cut1, cut2] = row.stages === 2 ? [0, 1] : row.stages === 1 ? [0, -1] : [-1, -1];
  const held = hold(h, 'near_scores', distances, chain[cut1]);
  const weights = h.replicate('weight_lane', row.lanes, (i) => {
    const distance = at(held, i);
    return { weight: part.weigh(h, distance, shape) };
  }).weight.lanes;
  const strips = weights.map((value) => ({ value, column: 0 }));
  const sum = smallSum(h, 'sum', strips, sumWidth(row, part)).named('total');
  const factor = part.factor(h, sum, shape).named('row_factor');
  const [sumStage, again] = [chain[cut2], hold(h, 'summed_scores', held, chain[cut2])];
  const shared = sumStage === undefined ? factor : loaded(h, 'row_factor_q', factor, sumStage);
  const { result } = h.replicate('result_lane', row.lanes, (i) => ({
    result: part.result(h, at(again, i), shared, shape),
  }));
  const out = chain.at(-1);
  if (out === undefined) throw new RangeError('there is an output stage');
  const packed = loaded(h, 'results', result.packed, out);
  const lasts = chain.reduce((value, stage, i) => loaded(h, `last${i}`, value, stage), last);
  const width = Math.ceil(packed.width / 8) * 8;
  return {
    s_axis_tready: chain[0]?.load ?? out.load,
    m_axis_tdata: packed.extend(width),
    m_axis_tlast: lasts,
    m_axis_tvalid: out.valid,
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no entry ${index}`);
  return found;
}

/** A register that loads with a stage. */
function loaded(h: Builder, name: string, value: Signal<'u'>, { load }: Stage): Signal<'u'> {
  const register = h.reg(name, { width: value.width, sign: 'u', enable: load });
  register.next(value);
  return register.q;
}

/** Valid bits of all stages and when each loads, from the output back to the input. */
function stageChain(h: Builder, count: number, inputs: Inputs): readonly Stage[] {
  const reset = unsignedInput(inputs, 'aresetn').not().named('reset');
  const valids = Array.from({ length: count }, (_, i) => h.wire(`stage${i}_valid`, { width: 1, sign: 'u' }));
  const stages: Stage[] = [];
  let ready = unsignedInput(inputs, 'm_axis_tready');
  for (let i = count - 1; i >= 0; i--) {
    const valid = at(valids, i).value;
    ready = valid.not().or(ready).named(`stage${i}_load`);
    stages.unshift({ load: ready, valid });
  }
  let incoming = unsignedInput(inputs, 's_axis_tvalid');
  stages.forEach(({ load }, i) => {
    const register = h.reg(`stage${i}_full`, { width: 1, sign: 'u', enable: load, reset });
    register.next(incoming);
    at(valids, i).drive(register.q);
    incoming = register.q;
  });
  return stages;
}

/** Distances in a row of registers, or as they are. */
function hold(
  h: Builder,
  name: string,
  distances: readonly Distance[],
  stage: Stage | undefined,
): readonly Distance[] {
  if (stage === undefined) return distances;
  return distances.map(({ near, isTop, value }, i) => {
    const q = loaded(h, `${name}${i}`, h.concat(near, isTop, value), stage);
    return {
      near: q.bit(value.width + 1),
      isTop: q.bit(value.width),
      value: q.slice(value.width - 1, 0),
    };
  });
}
