import type { Builder, Signal } from '../../../hdl/index.ts';
import type { RecordField } from '../../../spec/lib/opal.ts';
import { type OpalCoreConfig, type OpalCoreParts, opalCoreStreams } from '../../../spec/opal_core.ts';
import { opalQuantizeRecord } from '../../../spec/opal_quantize.ts';
import { generate as opalQuantize } from '../../opal_quantize.ts';
import { type CoreInputs, coreInput, incoming, output } from './ports.ts';

/** A quantized block that stands still while its weights pass. */
export interface StandingBlock {
  readonly valid: Signal<'u'>;
  /** The last block of its query. */
  readonly last: Signal<'u'>;
  readonly invalid: Signal<'u'>;
  /** The block as the quantizer packs it. */
  readonly record: Signal<'u'>;
  /** Inputs of a dot product: `q`, `e`, and `x` and `idx` where there are outliers. */
  readonly operands: Readonly<Record<string, Signal>>;
  /** The quantizer takes activations. */
  readonly ready: Signal<'u'>;
}

export interface BlockClock {
  readonly aclk: Signal<'u'>;
  readonly aresetn: Signal<'u'>;
  readonly rst: Signal<'u'>;
}

/** Quantizer, and the register that keeps a block for its groups of weights while the next one is quantized. */
export function standingBlock(
  h: Builder,
  config: OpalCoreConfig,
  parts: OpalCoreParts,
  inputs: CoreInputs,
  { aclk, aresetn, rst }: BlockClock,
  done: Signal<'u'>,
): StandingBlock {
  const s = incoming(inputs, 's_axis');
  const valid = h.reg('valid', { width: 1, sign: 'u', reset: rst });
  const take = valid.q.not().or(done).named('take');
  const hasUser = opalCoreStreams(config).s_axis?.userBits !== undefined;
  const quantizer = h.instance('quantize', opalQuantize(parts.quantize), {
    aclk,
    aresetn,
    s_axis_tdata: s.data,
    ...(hasUser ? { s_axis_tuser: coreInput(inputs, 's_axis_tuser') } : {}),
    s_axis_tlast: s.last,
    s_axis_tvalid: s.valid,
    m_axis_tready: take,
  });
  const offered = output(quantizer, 'm_axis_tvalid');
  const load = offered.and(take).named('load');
  valid.next(h.mux(take, offered, valid.q));
  const layout = opalQuantizeRecord(parts.quantize);
  const data = output(quantizer, 'm_axis_tdata');
  if (layout.dataBits > layout.bits)
    h.ignore(data.slice(layout.dataBits - 1, layout.bits), 'padding to whole bytes');
  if (hasUser)
    h.ignore(output(quantizer, 'm_axis_tuser'), 'left-aligned elements mean the same in both precisions');
  const record = h.reg('record', { width: layout.bits, sign: 'u', enable: load });
  record.next(data.trunc(layout.bits));
  const last = h.reg('last', { width: 1, sign: 'u', enable: load });
  last.next(output(quantizer, 'm_axis_tlast'));
  const field = (name: string, place: RecordField): Signal<'u'> => packed(h, record.q, place).named(name);
  const outliers =
    layout.outlierValues.count > 0
      ? { x: field('outliers', layout.outlierValues), idx: field('lanes', layout.outlierIndices) }
      : {};
  return {
    valid: valid.q,
    last: last.q,
    invalid: field('invalid', layout.invalid),
    record: record.q,
    operands: {
      q: field('elements', layout.elements),
      ...outliers,
      e: field('exponent', layout.exponent).asSigned(),
    },
    ready: output(quantizer, 's_axis_tready'),
  };
}

/** The numbers of a field side by side, the first lowest. */
function packed(h: Builder, record: Signal<'u'>, { offset, bits, count, stride }: RecordField): Signal<'u'> {
  if (stride === bits) return record.slice(offset + count * bits - 1, offset);
  const [top, ...rest] = Array.from({ length: count }, (_, i) => {
    const low = offset + (count - 1 - i) * stride;
    return record.slice(low + bits - 1, low);
  });
  if (top === undefined) throw new RangeError('a field has at least one number');
  return h.concat(top, ...rest);
}
