import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckFailure } from '../errors.ts';
import { runTool } from '../harness/process.ts';
import { inTemporaryFolder } from '../harness/temporary.ts';
import { findTool } from '../harness/tools.ts';
import type { VariantPort } from '../harness/variant.ts';
import { fillScript } from './assets.ts';
import { timingLibrary } from './liberty/select.ts';
import type { CellLibrary } from './library.ts';
import { countCells, type GateNetlist } from './netlist/netlist.ts';
import { writeNetlist } from './netlist/verilog.ts';

export interface TimingRequest {
  readonly netlist: GateNetlist;
  readonly library: CellLibrary;
  /** The module's ports; a clock among them is the one that is constrained. */
  readonly ports: readonly VariantPort[];
  /** Clock period in the library's time unit, usually nanoseconds. */
  readonly period: number;
  /** 60 s unless given. */
  readonly timeoutMs?: number;
}

/** One step of the critical path: a cell passes an edge on. */
export interface PathStep {
  /** The signal at the cell's output, in the names of the design where they survived. */
  readonly signal: string;
  /** Instance and pin, such as `fa_3/S`; the instance in the names of the design where they survived. */
  readonly pin: string;
  readonly cell: string;
  readonly edge: 'rise' | 'fall';
  /** Delay of this step, and time of arrival at its end. */
  readonly delay: number;
  readonly arrival: number;
}

/** Static timing before layout: no wires, ideal clock, inputs at the clock edge. Times in the library's unit. */
export interface TimingResult {
  readonly tool: string;
  readonly period: number;
  readonly slack: number;
  /** Least period that would do: period - slack. */
  readonly leastPeriod: number;
  readonly from: string;
  readonly to: string;
  readonly path: readonly PathStep[];
}

/**
 * The tool's numbers have seven digits: the slack of a much longer period would leave none for the path, which does not depend on
 * the period.
 */
const LONGEST_PERIOD = 1000;

/** `timingLibrary` states this unit, so that all times are in the library's own, whatever that is. */
const TOOL_UNIT = 1e-9;

/** Marks of a run that went wrong: the tool's exit code is 0 whatever happened. */
const FATAL = /^Error:.*|.*black box.*|^No paths found.*|.*\bINF\b.*/im;

/**
 * Critical path and slack of a mapped netlist by OpenSTA. Throws E_TOOL_MISSING with the line that installs it, and
 * E_TIMING when the tool's report cannot be trusted.
 */
export async function analyzeTiming(request: TimingRequest): Promise<TimingResult> {
  const { netlist, library, ports, period } = request;
  const tool = await findTool('sta');
  const clock = ports.find((port) => port.clock === true)?.name;
  const inputs = ports.filter((port) => port.direction === 'in' && port.clock !== true);
  const script = fillScript('timing.tcl.hbs', {
    top: netlist.top,
    period: Math.min(period, LONGEST_PERIOD),
    clock: clock ?? '',
    inputs: inputs.map((port) => port.name),
  });
  const report = await inTemporaryFolder('subbyte-sta', async (folder) => {
    // Plain text: given a gzipped library the tool takes every cell for a black box and reports success.
    await writeFile(
      join(folder, 'cells.lib'),
      timingLibrary(library.liberty, Object.keys(countCells(netlist))),
    );
    await writeFile(join(folder, 'netlist.v'), writeNetlist(netlist));
    await writeFile(join(folder, 'timing.tcl'), script);
    const { stdout, stderr } = await runTool({
      tool: 'OpenSTA',
      path: tool.path,
      args: ['-no_splash', '-exit', 'timing.tcl'],
      cwd: folder,
      timeoutMs: request.timeoutMs ?? 60_000,
      subject: netlist.top,
    });
    return `${stdout}\n${stderr}`;
  });
  return readReport(report, request, `OpenSTA ${tool.version}`);
}

function readReport(report: string, request: TimingRequest, tool: string): TimingResult {
  const { netlist, library, period } = request;
  const fatal = FATAL.exec(report)?.[0];
  if (fatal !== undefined) throw untrusted(netlist, `OpenSTA said: ${fatal.trim()}`);
  if (!report.includes('SUBBYTE end'))
    throw untrusted(netlist, 'OpenSTA stopped before the end of its script');
  const slackText = /SUBBYTE slack (\S+)/.exec(report)?.[1] ?? '';
  const least = round(Math.min(period, LONGEST_PERIOD) - round(Number(slackText) / TOOL_UNIT));
  const slack = round(period - least);
  const path = report.split('\n').flatMap((line) => stepOf(line, netlist, library) ?? []);
  const from = /^Startpoint: (\S+)/m.exec(report)?.[1];
  const to = /^Endpoint: (\S+)/m.exec(report)?.[1];
  if (!Number.isFinite(slack) || slackText === '' || from === undefined || to === undefined)
    throw untrusted(netlist, 'OpenSTA reported no path');
  return {
    tool,
    period,
    slack,
    leastPeriod: least,
    from: pointName(from, request),
    to: pointName(to, request),
    path,
  };
}

/** `slew delay time ^ g12/Y (CELL)`, where the first numbers may be missing. */
const STEP = /(-?[\d.]+)\s+(-?[\d.]+)\s+([v^])\s+g(\d+)\/(\S+)\s+\(\S+\)\s*$/;

function stepOf(line: string, netlist: GateNetlist, library: CellLibrary): PathStep | undefined {
  const match = STEP.exec(line);
  const [, delay, arrival, edge, index, pin] = match ?? [];
  const gate = netlist.gates[Number(index)];
  if (gate === undefined || pin === undefined) return undefined;
  if (library.liberty.cells.get(gate.type)?.pins.get(pin)?.direction !== 'output') return undefined;
  const net = gate.pins.get(pin) ?? -1;
  return {
    signal: netlist.netNames.get(net) ?? `(unnamed, net ${net})`,
    pin: `${gateName(gate.name)}/${pin}`,
    cell: gate.type,
    edge: edge === '^' ? 'rise' : 'fall',
    delay: Number(delay),
    arrival: Number(arrival),
  };
}

/** A start or end point: a port as it is, a register by the signal it holds. */
function pointName(point: string, { netlist, library }: TimingRequest): string {
  const gate = netlist.gates[Number(/^g(\d+)$/.exec(point)?.[1])];
  if (gate === undefined) return point;
  const pins = library.liberty.cells.get(gate.type)?.pins;
  const outputs = [...gate.pins].filter(([pin]) => pins?.get(pin)?.direction === 'output');
  return outputs.flatMap(([, net]) => netlist.netNames.get(net) ?? [])[0] ?? gateName(gate.name);
}

/** The mapper's own instance names say nothing. */
function gateName(name: string): string {
  return name.startsWith('$') ? '(mapped)' : name;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function untrusted(netlist: GateNetlist, what: string): CheckFailure {
  return new CheckFailure({
    code: 'E_TIMING',
    what: `static timing gave no usable answer: ${what}`,
    where: netlist.top,
    fix: 'check that the Liberty file has timing for every cell of the netlist',
  });
}
