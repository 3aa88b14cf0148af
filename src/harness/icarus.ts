import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allocateFrames, type FrameLayout, type Frames } from '../hdl/sim/frame.ts';
import { benchPorts, benchText, benchTop } from './bench.ts';
import { requirePlain } from './plain_variant.ts';
import { runTool, toolFailed } from './process.ts';
import type { FourStateFrames, Simulator } from './simulator.ts';
import { inTemporaryFolder } from './temporary.ts';
import { findTool, toolPath } from './tools.ts';
import { inputLayout, outputLayout, type Variant } from './variant.ts';

export interface IcarusOptions {
  /** Limit of a compilation or a run; 120 s unless given. */
  readonly timeoutMs?: number;
  /** Macros that the design's files see. */
  readonly defines?: readonly string[];
}

/**
 * Icarus Verilog as a simulator: slow (some thousand cycles a second at gate level) but four-state and independent of
 * Verilator, so about 1,000 cycles of every unit go here, fewer of large trees. Registers are unknown at power-up.
 * Throws E_TOOL_MISSING; runs throw E_TOOL_FAILED or E_TOOL_TIMEOUT.
 */
export async function icarusSimulator(variant: Variant, options: IcarusOptions = {}): Promise<Simulator> {
  const { timeoutMs = 120_000, defines = [] } = options;
  requirePlain(variant);
  const { version } = await findTool('iverilog');
  const inputs = inputLayout(variant.ports);
  const outputs = outputLayout(variant.ports);
  const runFourState = (frames: Frames): Promise<FourStateFrames> =>
    frames.cycles === 0
      ? Promise.resolve({ values: allocateFrames(outputs, 0), unknown: allocateFrames(outputs, 0) })
      : inTemporaryFolder('subbyte-icarus', (folder) =>
          simulate(variant, { frames, outputs, folder, timeoutMs, defines }),
        );
  return {
    name: `icarus ${version}`,
    sampleCycles: sampleCycles(variant),
    inputs,
    outputs,
    runFourState,
    run: async (frames) => (await runFourState(frames)).values,
    close: async () => {},
  };
}

// Icarus follows every change of a bit to the outputs before it looks at the next one: a cycle of a tree costs it
// about the cube of the size, from 0.1 ms for one product to more than a second for 32.
const fullSampleBytes = 28 * 1024;
const mostCycles = 1000;
const fewestCycles = 3;

function sampleCycles({ files }: Variant): number {
  const bytes = files.reduce((sum, { text }) => sum + text.length, 0);
  const share = Math.min(1, (fullSampleBytes / bytes) ** 3);
  return Math.max(fewestCycles, Math.round(mostCycles * share));
}

interface IcarusRun extends Required<IcarusOptions> {
  readonly frames: Frames;
  readonly outputs: FrameLayout;
  readonly folder: string;
}

async function simulate(
  variant: Variant,
  { frames, outputs, folder, timeoutMs, defines }: IcarusRun,
): Promise<FourStateFrames> {
  await mkdir(join(folder, 'design'));
  await writeFile(join(folder, 'bench.v'), benchText(variant));
  await writeFile(join(folder, 'drive.v'), driveText(variant, frames, outputs));
  await writeFile(join(folder, 'inputs.hex'), hexLines(frames));
  await Promise.all(variant.files.map(({ name, text }) => writeFile(join(folder, 'design', name), text)));
  const files = variant.files.map(({ name }) => `design/${name}`);
  const common = { cwd: folder, timeoutMs, subject: variant.key };
  await runTool({
    ...common,
    tool: 'Icarus Verilog',
    path: toolPath('iverilog'),
    args: [
      ...['-g2005', '-s', 'subbyte_drive', '-o', 'drive.vvp'],
      ...defines.map((name) => `-D${name}`),
      ...['drive.v', 'bench.v', ...files],
    ],
  });
  await runTool({
    ...common,
    tool: "Icarus Verilog's vvp",
    path: toolPath('vvp'),
    args: ['-n', 'drive.vvp'],
  });
  const bits = await readFile(join(folder, 'outputs.bits'), 'latin1').catch(() => '');
  const lines = 32 * outputs.words + 1;
  // A cut file must not be read as zeros: that would be a verdict.
  if (bits.length !== lines * frames.cycles || /[^01xzXZ\n]/.test(bits))
    throw toolFailed(
      "Icarus Verilog's vvp",
      'reported success but its results are not whole',
      '',
      variant.key,
    );
  return parseBits(bits, outputs, frames.cycles);
}

/** Verilog that applies one line of `inputs.hex` per cycle and writes one line of bits. */
function driveText(variant: Variant, frames: Frames, outputs: FrameLayout): string {
  const ports = benchPorts(variant);
  const clocks = ports.filter(({ clock }) => clock === true).map(({ pin }) => pin);
  const drives = (value: 0 | 1) => clocks.map((pin) => `${pin} = ${value};`).join(' ');
  const pins = new Map(ports.map(({ name, pin }) => [name, pin]));
  const pinOf = (name: string) => pins.get(name) ?? name;
  const inputs = frames.layout.slots.map(
    ({ name, offset, width }) => `      ${pinOf(name)} = frame[${32 * offset} +: ${width}];`,
  );
  const results = outputs.slots.map(({ name, words, width }) => {
    const padding = 32 * words - width;
    return padding === 0 ? pinOf(name) : `{${padding}'b0, ${pinOf(name)}}`;
  });
  const bits = 32 * Math.max(1, frames.layout.words);
  const read = `      $fwrite(file, "%b\\n", {${results.reverse().join(', ')}});`;
  const rise = clocks.length === 0 ? [] : [`      ${drives(1)}`, '      #1;'];
  return [
    'module subbyte_drive;',
    `  reg [${bits - 1}:0] frames [0:${frames.cycles - 1}];`,
    `  reg [${bits - 1}:0] frame;`,
    ...ports.map(
      ({ pin, width, direction }) => `  ${direction === 'in' ? 'reg' : 'wire'} [${width - 1}:0] ${pin};`,
    ),
    `  ${benchTop} bench (${ports.map(({ pin }) => `.${pin}(${pin})`).join(', ')});`,
    '  integer cycle, file;',
    '  initial begin',
    '    $readmemh("inputs.hex", frames);',
    '    file = $fopen("outputs.bits", "w");',
    `    ${drives(0)}`,
    `    for (cycle = 0; cycle < ${frames.cycles}; cycle = cycle + 1) begin`,
    '      frame = frames[cycle];',
    ...inputs,
    '      #1;',
    ...(variant.observe === 'before edge' ? [read, ...rise] : [...rise, read]),
    ...(clocks.length === 0 ? [] : [`      ${drives(0)}`]),
    '    end',
    '    $fclose(file);',
    '    $finish;',
    '  end',
    'endmodule',
    '',
  ].join('\n');
}

/** Each frame as one number, word 0 in its least significant bits. */
function hexLines(frames: Frames): string {
  const { words } = frames.layout;
  if (words === 0) return '0\n'.repeat(frames.cycles);
  const lines: string[] = [];
  for (let base = 0; base < frames.data.length; base += words) {
    const frame = Array.from(frames.data.subarray(base, base + words), (word) =>
      word.toString(16).padStart(8, '0'),
    );
    lines.push(frame.reverse().join(''));
  }
  return `${lines.join('\n')}\n`;
}

function parseBits(text: string, layout: FrameLayout, cycles: number): FourStateFrames {
  const values = allocateFrames(layout, cycles);
  const unknown = allocateFrames(layout, cycles);
  const lineLength = 32 * layout.words + 1;
  for (let i = 0; i < values.data.length; i++) {
    const cycle = Math.floor(i / layout.words);
    const word = i % layout.words;
    const end = cycle * lineLength + 32 * (layout.words - word);
    const bits = text.slice(end - 32, end);
    values.data[i] = Number.parseInt(bits.replace(/[^1]/g, '0'), 2);
    unknown.data[i] = Number.parseInt(bits.replace(/[01]/g, '0').replace(/[^0]/g, '1'), 2);
  }
  return { values, unknown };
}
