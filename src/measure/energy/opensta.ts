import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckFailure } from '../../errors.ts';
import { runTool } from '../../harness/process.ts';
import { inTemporaryFolder } from '../../harness/temporary.ts';
import { findTool } from '../../harness/tools.ts';
import type { VariantPort } from '../../harness/variant.ts';
import { fillScript } from '../assets.ts';
import type { LibertyLibrary } from '../liberty/cells.ts';
import { cutGroups } from '../liberty/group.ts';
import { unitsOf } from '../liberty/units.ts';
import type { GateNetlist } from '../netlist/netlist.ts';
import { writeNetlist } from '../netlist/verilog.ts';

export interface OpenStaRequest {
  readonly netlist: GateNetlist;
  readonly library: LibertyLibrary;
  readonly ports: readonly VariantPort[];
  /** Clock period in seconds. */
  readonly period: number;
  /** Per gate, in the netlist's order: changes per cycle that every pin but clocks is taken to have, while it is looked at. */
  readonly activities: readonly number[];
  /** 300 s unless given. */
  readonly timeoutMs?: number;
}

/** Watts of one gate. */
export interface GatePower {
  readonly internal: number;
  readonly switching: number;
  readonly leakage: number;
}

const WIRES = new Set(['wire_load', 'wire_load_selection']);

/** Marks of a run that went wrong: the tool's exit code is 0 whatever happened. */
const FATAL = /^Error:.*|.*black box.*/im;

/**
 * What OpenSTA takes each gate's power for, gate by gate, each at an activity of its own: the only measured activity that
 * Debian's version takes. Slews are 0 at the inputs. Throws E_TOOL_MISSING, and E_TIMING when its report cannot be trusted.
 */
export async function openStaPower(request: OpenStaRequest): Promise<readonly GatePower[]> {
  const { netlist, library, ports, period, activities } = request;
  const tool = await findTool('sta');
  const inputs = ports.filter(({ direction, clock }) => direction === 'in' && clock !== true);
  const script = fillScript('power.tcl.hbs', {
    top: netlist.top,
    period: period / unitsOf(library.group).time,
    clock: ports.find(({ clock }) => clock === true)?.name ?? '',
    inputs: inputs.map(({ name }) => name),
    activities,
  });
  const used = new Set(netlist.gates.map(({ type }) => type));
  // No wires here, and the tool would take them from the library's own estimates.
  const cells = cutGroups(library.text, library.group, ({ kind, args }) =>
    kind === 'cell' ? used.has(args[0] ?? '') : !WIRES.has(kind),
  );
  const report = await inTemporaryFolder('subbyte-power', async (folder) => {
    await writeFile(join(folder, 'cells.lib'), cells);
    await writeFile(join(folder, 'netlist.v'), writeNetlist(netlist));
    await writeFile(join(folder, 'power.tcl'), script);
    const { stdout, stderr } = await runTool({
      tool: 'OpenSTA',
      path: tool.path,
      args: ['-no_splash', '-exit', 'power.tcl'],
      cwd: folder,
      timeoutMs: request.timeoutMs ?? 300_000,
      subject: netlist.top,
    });
    return `${stdout}\n${stderr}`;
  });
  const fatal = FATAL.exec(report)?.[0];
  const found = [...report.matchAll(/^SUBBYTE power (\d+) (\S+) (\S+) (\S+)/gm)];
  if (fatal !== undefined || !report.includes('SUBBYTE end') || found.length !== netlist.gates.length)
    throw new CheckFailure({
      code: 'E_TIMING',
      what: `OpenSTA gave no usable power: ${fatal ?? `${found.length} of ${netlist.gates.length} gates`}`,
      where: netlist.top,
      fix: 'check that the Liberty file has timing and power for every cell of the netlist',
    });
  return found.map(([, , internal, switching, leakage]) => ({
    internal: Number(internal),
    switching: Number(switching),
    leakage: Number(leakage),
  }));
}
