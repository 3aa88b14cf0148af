import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { type OpalQuantizeConfig, opalQuantizeRecord, opalQuantizeSpec } from '../spec/opal_quantize.ts';
import { input, shownConfig, unsignedInput } from './lib/config.ts';
import { type BlockControl, blockControl, blockRows } from './lib/opal/block_buffer.ts';
import { both, EXPONENT_BITS, exponentOf, packed, VALUE_BITS } from './lib/opal/candidate.ts';
import { type CutValue, type ElementRule, element } from './lib/opal/element.ts';
import { holdBlock, type LeavingBlock } from './lib/opal/held_block.ts';
import { runningBlock } from './lib/opal/running_block.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/**
 * Hardware of `opal_quantize` for one configuration. One block may drain while the next one fills, so a block takes
 * k / lanes cycles. All of `m_axis` but `tready` comes from registers; `m_axis_tready` reaches `s_axis_tready` through
 * gates, since a record that is taken makes room for a beat in the same cycle.
 */
export function generate(config: OpalQuantizeConfig): Design {
  const unit = unitModule(opalQuantizeSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(unit.name, unit.ports, (h, inputs) => quantizer(h, config, inputs), info);
}

function quantizer(h: Builder, config: OpalQuantizeConfig, inputs: Inputs): Record<string, Signal> {
  const beats = config.blockSize / config.lanes;
  const reset = unsignedInput(inputs, 'aresetn').not().named('reset');
  const taken = unsignedInput(inputs, 'm_axis_tready');
  const full = h.reg('full', { width: 1, sign: 'u', reset });
  const control = blockControl(h, {
    reset,
    valid: unsignedInput(inputs, 's_axis_tvalid'),
    canLeave: full.q.not().or(taken),
    beats,
  });
  full.next(control.empties.or(full.q.and(taken.not())));

  const values = flushed(h, config, unsignedInput(inputs, 's_axis_tdata'));
  const running = runningBlock(h, config, control, {
    values,
    last: unsignedInput(inputs, 's_axis_tlast'),
    user: config.wideBits === undefined ? null : unsignedInput(inputs, 's_axis_tuser'),
  });
  const eg = config.twoLevel ? input(inputs, 'eg').asSigned() : null;
  const { kept, leaving } = holdBlock(h, config, control, running, eg);
  const beat = blockRows(
    h,
    control,
    values.map((value) => cut(config, value)),
    beats,
  );
  const elements = recordElements(h, config, control, quantized(h, config, control, leaving, beat));
  const data = packed(h, [elements, ...kept.outliers, kept.exponent, kept.invalid]);
  return {
    s_axis_tready: control.ready,
    m_axis_tdata: data.extend(opalQuantizeRecord(config).dataBits),
    ...(kept.wide === null ? {} : { m_axis_tuser: kept.wide }),
    m_axis_tlast: kept.last,
    m_axis_tvalid: full.q,
  };
}

/** The beat's values, denormals of either sign made +0. */
function flushed(h: Builder, { lanes }: OpalQuantizeConfig, data: Signal<'u'>): readonly Signal<'u'>[] {
  const { input_value } = h.replicate('input_lane', lanes, (i) => {
    const raw = data.lane(i, VALUE_BITS).named('raw');
    const isNormal = exponentOf(raw).any().named('is_normal');
    const fraction = raw.slice(6, 0);
    const sign = raw.msb().and(isNormal.or(fraction.any().not()));
    return { input_value: h.concat(sign, exponentOf(raw), fraction.and(h.repeat(isNormal, fraction.width))) };
  });
  return input_value.lanes;
}

/** Bits of an element in the record. */
const laneBits = ({ wideBits, elementBits }: OpalQuantizeConfig): number => wideBits ?? elementBits;

/** Sign, exponent and the fraction's top bits: all an element depends on, since outliers are kept elsewhere. */
const cut = (config: OpalQuantizeConfig, value: Signal<'u'>): Signal<'u'> =>
  value.slice(VALUE_BITS - 1, VALUE_BITS - (EXPONENT_BITS + laneBits(config)));

function cutValue(word: Signal<'u'>): CutValue {
  const fractionBits = word.width - 1 - EXPONENT_BITS;
  return {
    sign: word.msb(),
    exponent: word.slice(word.width - 2, fractionBits),
    fraction: word.slice(fractionBits - 1, 0),
  };
}

/** Elements of the beat that leaves the buffer, lane 0 lowest; 0 where an outlier stood. */
function quantized(
  h: Builder,
  config: OpalQuantizeConfig,
  { drained }: BlockControl,
  { exponent, places, invalid, wide }: LeavingBlock,
  beat: Signal<'u'>,
): Signal<'u'> {
  const { lanes, elementBits, wideBits } = config;
  const rule: ElementRule = {
    bits: laneBits(config),
    narrow:
      wideBits === undefined || wide === null
        ? null
        : { bits: elementBits, isNarrow: wide.not().named('is_narrow') },
    maySaturate: config.twoLevel,
  };
  const laneWidth = Math.log2(lanes);
  const outliers = places.map((place, i) => ({
    isHere:
      drained === null
        ? null
        : place
            .slice(place.width - 1, laneWidth)
            .eq(drained)
            .named(`has_outlier_${i}`),
    lane: laneWidth === 0 ? null : place.slice(laneWidth - 1, 0).named(`outlier_lane_${i}`),
  }));
  const made = h.replicate('lane', lanes, (lane) => {
    const stood = outliers.map(({ isHere, lane: at }, i) =>
      both(h, `is_outlier_${i}`, isHere, at === null ? null : at.eq(lane)),
    );
    const hits = [invalid, ...stood.filter((hit) => hit !== null)];
    const keep = hits.reduce((one, other) => one.or(other)).not();
    const value = cutValue(beat.lane(lane, beat.width / lanes).named('value'));
    return { element: element(h, value, exponent, keep.named('is_element'), rule) };
  });
  return made.element.packed;
}

/** The record's elements: leaving beats enter at the top, so that the first one stands lowest in the end. */
function recordElements(
  h: Builder,
  { blockSize, lanes }: OpalQuantizeConfig,
  { pop }: BlockControl,
  beat: Signal<'u'>,
): Signal<'u'> {
  const width = (beat.width / lanes) * blockSize;
  const register = h.reg('elements', { width, sign: 'u', enable: pop });
  register.next(blockSize === lanes ? beat : h.concat(beat, register.q.slice(width - 1, beat.width)));
  return register.q;
}
