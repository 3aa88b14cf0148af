import type { SourceFile, Variant, VariantPort } from '../../harness/variant.ts';
import type { Design } from '../../hdl/index.ts';
import { allocateFrames, type FrameLayout, type Frames, frameLayout } from '../../hdl/sim/frame.ts';
import type { Values } from './parametric.ts';

/** One module of a bundle, under the name that its text has. */
export interface Inmate {
  /** Tells the inmates apart; a part of port names. */
  readonly key: string;
  readonly module: string;
  readonly design: Design;
  readonly parameters: Values;
  readonly files: readonly SourceFile[];
  readonly stimulus: Frames;
}

/** Many modules behind one top: one program of a simulator runs them all. */
export interface Bundle {
  readonly variant: Variant;
  readonly stimulus: Frames;
  /** The outputs of one inmate, in the layout of its own. */
  results(inmate: Inmate, all: Frames): Frames;
}

const shown = (design: Design, direction: 'in' | 'out') =>
  design.ports
    .filter((port) => port.direction === direction && !port.clock)
    .map(({ name, width, sign }) => ({ name, width, signed: sign === 's' }));

const range = (width: number) => (width === 1 ? '' : `[${width - 1}:0] `);

/** Puts modules side by side, each with ports of its own, on one clock. All traces have the same number of cycles. */
export function bundle(name: string, inmates: readonly Inmate[]): Bundle {
  const clock: VariantPort = { name: 'clk', direction: 'in', width: 1, signed: false, clock: true };
  const side = (direction: 'in' | 'out') =>
    inmates.flatMap(({ key, design }) =>
      shown(design, direction).map((port) => ({ ...port, name: `${key}_${port.name}`, direction })),
    );
  const ports = [clock, ...side('in'), ...side('out')];
  const instances = inmates.map(({ key, module, design, parameters }) => {
    const settings = Object.entries(parameters).map(([parameter, value]) => `.${parameter}(${value})`);
    const pins = design.ports.map((port) => `.${port.name}(${port.clock ? 'clk' : `${key}_${port.name}`})`);
    return `  ${module}${settings.length === 0 ? '' : ` #(${settings.join(', ')})`} unit_${key} (${pins.join(', ')});`;
  });
  const top = `${name}_top`;
  const text = [
    `module ${top} (`,
    ports
      .map(({ name: port, direction, width }) => `  ${direction}put wire ${range(width)}${port}`)
      .join(',\n'),
    ');',
    ...instances,
    // A bundle of modules without registers reads its clock too.
    '  wire unused_clk = clk;',
    'endmodule',
    '',
  ].join('\n');
  const files = new Map(inmates.flatMap((inmate) => inmate.files).map((file) => [file.name, file]));
  const variant = { key: name, top, files: [...files.values(), { name: `${top}.v`, text }], ports };
  const outputs = inmates.map(({ design }) => frameLayout(shown(design, 'out')));
  return {
    variant,
    stimulus: sideBySide(frameLayout(side('in')), inmates),
    results: (inmate, all) => part(all, outputs, inmates.indexOf(inmate)),
  };
}

function sideBySide(layout: FrameLayout, inmates: readonly Inmate[]): Frames {
  const cycles = inmates[0]?.stimulus.cycles ?? 0;
  const all = allocateFrames(layout, cycles);
  let offset = 0;
  for (const { stimulus } of inmates) {
    const { words } = stimulus.layout;
    for (let cycle = 0; cycle < cycles; cycle++)
      all.data.set(stimulus.data.subarray(cycle * words, (cycle + 1) * words), cycle * layout.words + offset);
    offset += words;
  }
  return all;
}

function part(all: Frames, layouts: readonly FrameLayout[], index: number): Frames {
  const layout = layouts[index];
  if (layout === undefined) throw new RangeError('no such module in the bundle');
  const offset = layouts.slice(0, index).reduce((sum, { words }) => sum + words, 0);
  const found = allocateFrames(layout, all.cycles);
  for (let cycle = 0; cycle < all.cycles; cycle++) {
    const from = cycle * all.layout.words + offset;
    found.data.set(all.data.subarray(from, from + layout.words), cycle * layout.words);
  }
  return found;
}
