import type { Builder, Design, Signal } from '../hdl/index.ts';
import {
  type Bf16CoreConfig,
  type Bf16CoreParts,
  bf16CoreInner,
  bf16CoreParts,
  bf16CoreSpec,
} from '../spec/bf16_core.ts';
import { coreGroups } from '../spec/lib/core.ts';
import { BF16_BITS, FP32_BITS } from '../spec/lib/float.ts';
import type { InnerRecord } from '../spec/lib/stream.ts';
import { generate as bf16Dot } from './bf16_dot.ts';
import { generate as bf16Mac } from './bf16_mac.ts';
import { generate as expSoftmax } from './exp_softmax.ts';
import { serializer, type ValueSteps, valueSteps } from './lib/core/attention.ts';
import { doubleBuffer } from './lib/core/buffer.ts';
import { type CoreOutputs, coreModule } from './lib/core/inner.ts';
import { issue } from './lib/core/issue.ts';
import { type CoreInputs, coreInput, incoming, output, usedBits } from './lib/core/ports.ts';
import { scoreBeat } from './lib/core/scores.ts';
import { generate as rescale } from './rescale.ts';

/** Hardware of `bf16_core` for one configuration; beat by beat the same flow as `opal_core`. */
export const generate = (config: Bf16CoreConfig): Design => designOf(config, null);

/** The same hardware, with what passes inside on outputs of its own. */
export const generateObserved = (config: Bf16CoreConfig): Design => designOf(config, bf16CoreInner(config));

const designOf = (config: Bf16CoreConfig, inner: InnerRecord | null): Design =>
  coreModule(bf16CoreSpec, config, inner, (h, inputs) => core(h, config, bf16CoreParts(config), inputs));

interface Clock {
  readonly clk: Signal<'u'>;
  readonly rst: Signal<'u'>;
}

function core(h: Builder, config: Bf16CoreConfig, parts: Bf16CoreParts, inputs: CoreInputs): CoreOutputs {
  const aresetn = coreInput(inputs, 'aresetn');
  const clock: Clock = { clk: coreInput(inputs, 'aclk'), rst: aresetn.not().named('rst') };
  const { rst } = clock;
  const groups = coreGroups(config);
  const wire = (name: string) => h.wire(name, { width: 1, sign: 'u' });

  const blockDone = wire('block_done');
  const beats = config.blockSize / config.lanes;
  const block = h.scope('standing', () =>
    doubleBuffer(h, incoming(inputs, 's_axis'), beats, rst, blockDone.value),
  );
  const weights = incoming(inputs, 'w_axis');
  h.ignore(weights.last, 'weights are counted');
  const scored = wire('scored');
  const now = h.scope('issue', () =>
    issue(h, { rst, groups, block, weights: weights.valid, scored: scored.value }),
  );
  blockDone.drive(now.blockDone);
  const rowBits = config.blockSize * (config.weightBits ?? BF16_BITS);
  const w = usedBits(h, weights.data, config.rows * rowBits);
  const dot = bf16Dot(parts.dot);
  const sums = Array.from({ length: config.rows }, (_, row) => {
    const lane = { ...clock, en: now.fire, clear: now.first, w: w.lane(row, rowBits), a: block.data };
    return output(h.instance(`dot${row}`, dot, lane), 'acc').named(`sum_row${row}`);
  });

  const scales = incoming(inputs, 'c_axis');
  h.ignore(scales.last, 'scales are counted');
  const offered = now.sums.and(scales.valid).named('scores_valid');
  const taken = wire('probabilities_taken');
  const scores = scoreBeat(h, config, rescale(parts.score), sums, usedBits(h, scales.data, config.rows * 17));
  const soft = h.instance('softmax', expSoftmax(parts.softmax), {
    aclk: clock.clk,
    aresetn,
    s_axis_tdata: scores,
    s_axis_tlast: h.uint(0, 1),
    s_axis_tvalid: offered,
    m_axis_tready: taken.value,
  });
  scored.drive(offered.and(output(soft, 's_axis_tready')));

  const { step, outputs, probabilities, valueSums } = weighedValues(h, config, parts, inputs, clock, soft);
  taken.drive(step.beatDone);
  return {
    outputs: {
      s_axis_tready: block.ready,
      w_axis_tready: now.fire,
      c_axis_tready: scored.value,
      v_axis_tready: step.fire,
      ...outputs,
    },
    inner: {
      sums: { valid: scored.value, data: sums.toReversed() },
      scores: { valid: scored.value, data: [scores] },
      weights: { valid: step.beatDone, data: [output(soft, 'm_axis_tlast'), probabilities] },
      values: { valid: step.leave, data: valueSums },
    },
  };
}

/** Every value of a row of V times the row's probability, added in fp32; a query's sums leave one by one as bf16. */
function weighedValues(
  h: Builder,
  config: Bf16CoreConfig,
  parts: Bf16CoreParts,
  inputs: CoreInputs,
  clock: Clock,
  soft: Readonly<Record<string, Signal | undefined>>,
): {
  readonly step: ValueSteps;
  /** Of a beat, side by side. */
  readonly probabilities: Signal<'u'>;
  /** The last one first. */
  readonly valueSums: readonly Signal<'u'>[];
  readonly outputs: Readonly<Record<string, Signal>>;
} {
  const { rows: lanes, headSize } = config;
  const values = incoming(inputs, 'v_axis');
  h.ignore(values.last, 'rows are counted');
  const outputFree = h.wire('output_free', { width: 1, sign: 'u' });
  const probabilities = usedBits(h, output(soft, 'm_axis_tdata'), lanes * BF16_BITS);
  const step = h.scope('values', () =>
    valueSteps(h, {
      rst: clock.rst,
      weights: {
        data: probabilities,
        valid: output(soft, 'm_axis_tvalid'),
        last: output(soft, 'm_axis_tlast'),
        lanes,
        bits: BF16_BITS,
      },
      rowValid: values.valid,
      outputFree: outputFree.value,
    }),
  );
  const mac = bf16Mac(parts.values);
  const sums = Array.from({ length: headSize }, (_, i) => {
    const lane = {
      ...clock,
      en: step.fire,
      clear: step.first,
      w: values.data.lane(i, BF16_BITS),
      a: step.weight,
    };
    return output(h.instance(`mac${i}`, mac, lane), 'acc').named(`value_sum${i}`);
  });
  const valueSums = sums.toReversed();
  const [top, ...rest] = valueSums;
  if (top === undefined) throw new RangeError('a head has at least one value');
  const out = h.scope('outgoing', () =>
    serializer(h, {
      rst: clock.rst,
      sums: h.concat(top, ...rest),
      load: step.leave,
      ready: coreInput(inputs, 'm_axis_tready'),
      count: headSize,
      bits: FP32_BITS,
    }),
  );
  outputFree.drive(out.free);
  const scale = coreInput(inputs, 'v_scale');
  const result = h.instance('result', rescale(parts.result), { x: out.lane, scale });
  const outputs = { m_axis_tdata: output(result, 'y'), m_axis_tlast: out.last, m_axis_tvalid: out.valid };
  return { step, probabilities, valueSums, outputs };
}
