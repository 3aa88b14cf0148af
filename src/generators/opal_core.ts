import type { Builder, Design, Signal } from '../hdl/index.ts';
import { attnVSumBits } from '../spec/attn_v.ts';
import { coreGroups } from '../spec/lib/core.ts';
import type { InnerRecord } from '../spec/lib/stream.ts';
import {
  type OpalCoreConfig,
  type OpalCoreParts,
  opalCoreInner,
  opalCoreParts,
  opalCoreSpec,
} from '../spec/opal_core.ts';
import { opalDotProductBits } from '../spec/opal_dot.ts';
import { generate as attnV } from './attn_v.ts';
import { type Serializer, serializer, type ValueSteps, valueSteps } from './lib/core/attention.ts';
import { type StandingBlock, standingBlock } from './lib/core/block.ts';
import { type CoreOutputs, coreModule } from './lib/core/inner.ts';
import { issue } from './lib/core/issue.ts';
import { type CoreInputs, coreInput, incoming, output, usedBits } from './lib/core/ports.ts';
import { invalidQueries, scoreBeat } from './lib/core/scores.ts';
import { generate as log2Softmax } from './log2_softmax.ts';
import { generate as opalAccumulate } from './opal_accumulate.ts';
import { generate as opalDot } from './opal_dot.ts';
import { generate as rescale } from './rescale.ts';

/** Queries under way between scores and results, at most: scored, leaving the softmax, in the sums, and one more. */
const QUERIES = 4;

/**
 * Hardware of `opal_core` for one configuration: the quantized block stands still while its weights pass, one group of
 * rows per cycle; accumulators rotate over the groups; the sums of a query's last block become scores as they come.
 */
export const generate = (config: OpalCoreConfig): Design => designOf(config, null);

/** The same hardware, with what passes inside on outputs of its own. */
export const generateObserved = (config: OpalCoreConfig): Design => designOf(config, opalCoreInner(config));

const designOf = (config: OpalCoreConfig, inner: InnerRecord | null): Design =>
  coreModule(opalCoreSpec, config, inner, (h, inputs) => core(h, config, opalCoreParts(config), inputs));

interface Clock {
  readonly aclk: Signal<'u'>;
  readonly aresetn: Signal<'u'>;
  readonly rst: Signal<'u'>;
}

function core(h: Builder, config: OpalCoreConfig, parts: OpalCoreParts, inputs: CoreInputs): CoreOutputs {
  const aresetn = coreInput(inputs, 'aresetn');
  const clock: Clock = { aclk: coreInput(inputs, 'aclk'), aresetn, rst: aresetn.not().named('rst') };
  const groups = coreGroups(config);
  const wire = (name: string) => h.wire(name, { width: 1, sign: 'u' });

  const blockDone = wire('block_done');
  const block = h.scope('standing', () => standingBlock(h, config, parts, inputs, clock, blockDone.value));
  const weights = incoming(inputs, 'w_axis');
  h.ignore(weights.last, 'weights are counted');
  const scored = wire('scored');
  const now = h.scope('issue', () =>
    issue(h, { rst: clock.rst, groups, block, weights: weights.valid, scored: scored.value }),
  );
  blockDone.drive(now.blockDone);
  const sums = rowSums(h, config, parts, { inputs, clock, block, fire: now.fire, first: now.first });

  const scales = incoming(inputs, 'c_axis');
  h.ignore(scales.last, 'scales are counted');
  const room = wire('room');
  const offered = now.sums.and(scales.valid).and(room.value).named('scores_valid');
  const codesTaken = wire('codes_taken');
  const scores = scoreBeat(h, config, rescale(parts.score), sums, usedBits(h, scales.data, config.rows * 17));
  const soft = h.instance('softmax', log2Softmax(parts.softmax), {
    aclk: clock.aclk,
    aresetn,
    s_axis_tdata: scores,
    s_axis_tlast: h.uint(0, 1),
    s_axis_tvalid: offered,
    m_axis_tready: codesTaken.value,
  });
  scored.drive(offered.and(output(soft, 's_axis_tready')));

  const { step, out, codes, valueSums } = weighedValues(h, config, parts, inputs, clock, soft);
  codesTaken.drive(step.beatDone);
  const invalid = h.scope('invalid', () =>
    invalidQueries(h, {
      rst: clock.rst,
      fire: now.fire,
      first: now.first,
      invalid: block.invalid,
      scored: scored.value,
      leave: step.leave,
      groups,
      queries: QUERIES,
    }),
  );
  room.drive(invalid.hasRoom);
  const outputs = {
    s_axis_tready: block.ready,
    w_axis_tready: now.fire,
    c_axis_tready: scored.value,
    v_axis_tready: step.fire,
    m_axis_tdata: resultValue(h, parts, inputs, out),
    m_axis_tuser: invalid.flag,
    m_axis_tlast: out.last,
    m_axis_tvalid: out.valid,
  };
  const inner = {
    blocks: { valid: now.blockDone, data: [block.last, block.record] },
    sums: { valid: scored.value, data: sums.toReversed() },
    scores: { valid: scored.value, data: [scores] },
    weights: { valid: step.beatDone, data: [output(soft, 'm_axis_tlast'), codes] },
    values: { valid: step.leave, data: [valueSums] },
  };
  return { outputs, inner };
}

interface RowInputs {
  readonly inputs: CoreInputs;
  readonly clock: Clock;
  readonly block: StandingBlock;
  readonly fire: Signal<'u'>;
  readonly first: Signal<'u'>;
}

/** The dot products of all rows, an accumulator for each; the sums of the group that was multiplied last. */
function rowSums(
  h: Builder,
  config: OpalCoreConfig,
  parts: OpalCoreParts,
  { inputs, clock, block, fire, first }: RowInputs,
): readonly Signal<'u'>[] {
  const rowBits = config.blockSize * config.weightBits;
  const weights = usedBits(h, incoming(inputs, 'w_axis').data, config.rows * rowBits);
  const products = h.instance('dots', opalDot(parts.dots), { w: weights, ...block.operands });
  const accumulate = opalAccumulate(parts.accumulate);
  return Array.from({ length: config.rows }, (_, row) => {
    const p = output(products, 'p').lane(row, opalDotProductBits(parts.dot)).asSigned();
    const sum = h.instance(`accumulate${row}`, accumulate, {
      clk: clock.aclk,
      rst: clock.rst,
      en: fire,
      clear: first,
      p: p.extend(Math.max(p.width, parts.accumulate.productBits)),
      p_exp: output(products, 'p_exp').asSigned(),
      invalid: block.invalid,
    });
    return output(sum, 'acc').named(`sum_row${row}`);
  });
}

/** The values of every row of V, shifted by its code and added; the sums of a query on their way out. */
function weighedValues(
  h: Builder,
  config: OpalCoreConfig,
  parts: OpalCoreParts,
  inputs: CoreInputs,
  clock: Clock,
  soft: Readonly<Record<string, Signal | undefined>>,
): {
  readonly step: ValueSteps;
  readonly out: Serializer;
  /** Of a beat, side by side. */
  readonly codes: Signal<'u'>;
  readonly valueSums: Signal<'u'>;
} {
  const { rows: lanes, codeBits, headSize, valueBits } = config;
  const { rst } = clock;
  const values = incoming(inputs, 'v_axis');
  h.ignore(values.last, 'rows are counted');
  const outputFree = h.wire('output_free', { width: 1, sign: 'u' });
  const codes = usedBits(h, output(soft, 'm_axis_tdata'), lanes * codeBits);
  const step = h.scope('values', () =>
    valueSteps(h, {
      rst,
      weights: {
        data: codes,
        valid: output(soft, 'm_axis_tvalid'),
        last: output(soft, 'm_axis_tlast'),
        lanes,
        bits: codeBits,
      },
      rowValid: values.valid,
      outputFree: outputFree.value,
    }),
  );
  const attention = h.instance('attention', attnV(parts.values), {
    clk: clock.aclk,
    rst,
    en: step.fire,
    clear: step.first,
    c: step.weight,
    v: usedBits(h, values.data, headSize * valueBits),
  });
  const valueSums = output(attention, 'acc');
  const out = h.scope('outgoing', () =>
    serializer(h, {
      rst,
      sums: valueSums,
      load: step.leave,
      ready: coreInput(inputs, 'm_axis_tready'),
      count: headSize,
      bits: attnVSumBits(parts.values),
    }),
  );
  outputFree.drive(out.free);
  return { step, out, codes, valueSums };
}

/** A sum of values times 2^(v_exp - its fraction bits) times v_scale, as bf16. */
function resultValue(h: Builder, parts: OpalCoreParts, inputs: CoreInputs, out: Serializer): Signal<'u'> {
  const exponent = coreInput(inputs, 'v_exp')
    .asSigned()
    .extend(9)
    .sub(h.sint(parts.values.sumFraction, 9))
    .named('value_exponent');
  const sum = out.lane.asSigned();
  const result = h.instance('result', rescale(parts.result), {
    p: sum.extend(Math.max(sum.width, parts.result.productBits ?? 0)),
    p_exp: exponent,
    scale: coreInput(inputs, 'v_scale'),
  });
  return output(result, 'y');
}
