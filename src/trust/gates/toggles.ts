import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../../harness/process.ts';
import { inTemporaryFolder } from '../../harness/temporary.ts';
import { findTool, toolPath } from '../../harness/tools.ts';
import type { SourceFile } from '../../harness/variant.ts';
import type { Frames } from '../../hdl/sim/frame.ts';
import { cellModels, outputPins } from '../../measure/cells/models.ts';
import type { LibertyLibrary } from '../../measure/liberty/cells.ts';
import { type Gate, type GateNetlist, TRUE_NET } from '../../measure/netlist/netlist.ts';
import { netName, verilogName, writeNetlist } from '../../measure/netlist/verilog.ts';
import { delaysOf } from './delays.ts';

export interface ToggleOptions {
  /** Cycles at the beginning that are not counted, the reset among them. */
  readonly skip: number;
  /** 600 s unless given. */
  readonly timeoutMs?: number;
}

/** Changes of value per net number, over all counted cycles. */
export interface ToggleCounts {
  readonly cycles: number;
  /** With delays: every change, glitches included. */
  readonly toggles: Float64Array;
  /** Without delays: changes from the end of one cycle to the end of the next. Clocks always end low, so theirs are 0. */
  readonly settled: Float64Array;
  readonly tool: string;
}

/**
 * Executes a flat netlist in Icarus with the delays of the library at the real loads, and counts. Inputs change with the
 * rising edge, as if they came from registers, and each cycle lasts until everything has settled. The counters stand in the
 * bench, so no waveform is written. Slow: for cross-checks of activity that was counted in another way. Throws E_TOOL_*,
 * E_NETLIST_CELL.
 */
export async function countToggles(
  netlist: GateNetlist,
  library: LibertyLibrary,
  frames: Frames,
  options: ToggleOptions,
): Promise<ToggleCounts> {
  const { skip, timeoutMs = 600_000 } = options;
  const { version } = await findTool('iverilog');
  const files = timedDesign(netlist, library);
  const nets = countedNets(netlist);
  return inTemporaryFolder('subbyte-toggles', async (folder) => {
    const sources: readonly SourceFile[] = [
      ...files,
      { name: 'count.v', text: benchText(netlist, nets, frames, skip) },
    ];
    await Promise.all(sources.map(({ name, text }) => writeFile(join(folder, name), text)));
    await writeFile(join(folder, 'inputs.hex'), hexLines(frames));
    const common = { cwd: folder, timeoutMs, subject: netlist.top };
    await runTool({
      ...common,
      tool: 'Icarus Verilog',
      path: toolPath('iverilog'),
      args: ['-g2005', '-s', 'subbyte_count', '-o', 'count.vvp', ...sources.map(({ name }) => name)],
    });
    await runTool({
      ...common,
      tool: "Icarus Verilog's vvp",
      path: toolPath('vvp'),
      args: ['-n', 'count.vvp'],
    });
    const toggles = new Float64Array(netlist.netCount);
    const settled = new Float64Array(netlist.netCount);
    const lines = (await readFile(join(folder, 'counts'), 'utf8')).trim().split('\n');
    for (const line of lines) {
      const [net = 0, all = 0, ends = 0] = line.trim().split(/\s+/).map(Number);
      toggles[net] = all;
      settled[net] = ends;
    }
    return { cycles: frames.cycles - skip, toggles, settled, tool: `Icarus Verilog ${version}` };
  });
}

/** The netlist with a delay at every output, and timed models of its cells. */
function timedDesign(netlist: GateNetlist, library: LibertyLibrary): SourceFile[] {
  const delayOf = delaysOf(netlist, library);
  const parameters = (gate: Gate): string => {
    const cell = library.cells.get(gate.type);
    const values = (cell === undefined ? [] : outputPins(cell)).map(({ name }, i) => {
      const { rise, fall } = delayOf(gate, name);
      return `.RISE_${i}(${rise}), .FALL_${i}(${fall})`;
    });
    return `#(${values.join(', ')}) `;
  };
  const models = cellModels(
    library,
    netlist.gates.map(({ type }) => type),
    true,
  );
  return [
    { name: 'netlist.v', text: `\`timescale 1ps / 1ps\n${writeNetlist(netlist, parameters)}` },
    ...models.map(({ name, text }) => ({ name: `cell-${name}`, text: `\`timescale 1ps / 1ps\n${text}` })),
  ];
}

function countedNets(netlist: GateNetlist): number[] {
  const nets = new Set(netlist.gates.flatMap(({ pins }) => [...pins.values()]));
  for (const { bits } of netlist.ports) for (const net of bits) nets.add(net);
  return [...nets].filter((net) => net > TRUE_NET).sort((a, b) => a - b);
}

/** Picoseconds of quiet after which a cycle has settled, checked again and again. */
const QUIET = 50_000;

function benchText(netlist: GateNetlist, nets: readonly number[], frames: Frames, skip: number): string {
  const slots = new Map(frames.layout.slots.map((slot) => [slot.name, slot]));
  const range = (width: number) => (width === 1 ? '' : `[${width - 1}:0] `);
  const inputs = netlist.ports.filter(({ direction }) => direction === 'in');
  const clocks = inputs.filter(({ name }) => !slots.has(name)).map(({ name }) => verilogName(name));
  const drives = (value: 0 | 1) => clocks.map((name) => `${name} = ${value};`).join(' ');
  const bits = 32 * Math.max(1, frames.layout.words);
  const applied = [...slots.values()].map(
    ({ name, offset, width }) => `      ${verilogName(name)} <= frame[${32 * offset} +: ${width}];`,
  );
  const counters = nets.map((net) => {
    const wire = `dut.${netName(net)}`;
    return `  reg p${net}, q${net}; always @(${wire}) begin moved = 1; if (counting && (${wire} ^ p${net}) === 1'b1) t[${net}] = t[${net}] + 1; p${net} = ${wire}; end`;
  });
  const settles = nets.map(
    (net) =>
      `    if (counting && (dut.${netName(net)} ^ q${net}) === 1'b1) s[${net}] = s[${net}] + 1; q${net} = dut.${netName(net)};`,
  );
  return [
    '`timescale 1ps / 1ps',
    'module subbyte_count;',
    ...netlist.ports.map(
      ({ name, direction, bits: nets_ }) =>
        `  ${direction === 'in' ? 'reg' : 'wire'} ${range(nets_.length)}${verilogName(name)};`,
    ),
    `  ${verilogName(netlist.top)} dut (${netlist.ports.map(({ name }) => `.${verilogName(name)}(${verilogName(name)})`).join(', ')});`,
    `  reg [${bits - 1}:0] frames [0:${frames.cycles - 1}];`,
    `  reg [${bits - 1}:0] frame;`,
    `  integer t [0:${netlist.netCount}]; integer s [0:${netlist.netCount}];`,
    '  integer cycle, net, file; reg counting, moved;',
    ...counters,
    '  task settle; begin',
    ...settles,
    '  end endtask',
    `  task quiet; begin moved = 1; while (moved) begin moved = 0; #${QUIET}; end end endtask`,
    '  initial begin',
    '    $readmemh("inputs.hex", frames); counting = 0;',
    `    for (net = 0; net <= ${netlist.netCount}; net = net + 1) begin t[net] = 0; s[net] = 0; end`,
    `    ${drives(0)} quiet;`,
    `    for (cycle = 0; cycle < ${frames.cycles}; cycle = cycle + 1) begin`,
    `      if (cycle == ${skip}) counting = 1;`,
    '      frame = frames[cycle];',
    `      ${drives(1)}`,
    ...applied,
    `      quiet; ${drives(0)} quiet; settle;`,
    '    end',
    '    file = $fopen("counts", "w");',
    ...nets.map((net) => `    $fwrite(file, "%0d %0d %0d\\n", ${net}, t[${net}], s[${net}]);`),
    '    $fclose(file); $finish;',
    '  end',
    'endmodule\n',
  ].join('\n');
}

/** Each frame as one number, word 0 in its least significant bits. */
function hexLines({ data, layout, cycles }: Frames): string {
  const words = Math.max(1, layout.words);
  const line = (cycle: number) =>
    Array.from({ length: words }, (_, i) =>
      (data[cycle * layout.words + words - 1 - i] ?? 0).toString(16).padStart(8, '0'),
    ).join('');
  return `${Array.from({ length: cycles }, (_, cycle) => line(cycle)).join('\n')}\n`;
}
