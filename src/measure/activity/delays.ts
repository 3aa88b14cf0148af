import type { LibertyLibrary } from '../liberty/cells.ts';
import { type DelayArc, type ElectricalLibrary, electricalLibrary } from '../liberty/electrical.ts';
import { lookUp } from '../liberty/table.ts';
import { FALSE_NET, TRUE_NET } from '../netlist/netlist.ts';
import type { Circuit, CircuitGate } from './circuit.ts';

/** When and how steeply inputs change, counted from the clock edge, in seconds. */
export interface InputDrive {
  readonly arrival: number;
  readonly slew: number;
}

/** At the clock edge and infinitely steep, as static timing takes inputs it is told nothing of. */
export const IDEAL_DRIVE: InputDrive = { arrival: 0, slew: 0 };

export interface Delays {
  readonly drive: InputDrive;
  /** Transition time per net, of the slowest arc that drives it, in seconds; 0 on clocks and constants. */
  readonly slewRise: Float64Array;
  readonly slewFall: Float64Array;
  /** Seconds from a change of input k to the change of output o that it causes in state s, placed as `Counts.outputs`. */
  readonly delay: Float64Array;
}

type Edge = 'rise' | 'fall';
const EDGES: readonly Edge[] = ['rise', 'fall'];

/** Which edge of the input an arc passes on as `edge` of the output. */
function causes(arc: DelayArc, edge: Edge): readonly Edge[] {
  if (arc.clockEdge !== null) return [arc.clockEdge];
  if (arc.sense === 'both') return EDGES;
  return arc.sense === 'positive' ? [edge] : [edge === 'rise' ? 'fall' : 'rise'];
}

/** Transition times from inputs to outputs, the slowest arc of a gate counting, and from them the delay of every arc. */
export function findDelays(circuit: Circuit, clockNets: ReadonlySet<number>, drive: InputDrive): Delays {
  const { netlist, gates } = circuit;
  const slewRise = new Float64Array(netlist.netCount);
  const slewFall = new Float64Array(netlist.netCount);
  for (const port of netlist.ports)
    if (port.direction === 'in')
      for (const net of port.bits)
        if (!clockNets.has(net)) {
          slewRise[net] = drive.slew;
          slewFall[net] = drive.slew;
        }
  const slews = { rise: slewRise, fall: slewFall };
  const delay = new Float64Array(circuit.outputCount);
  for (const gate of gates) {
    gate.outputNets.forEach((net, o) => {
      const pin = gate.electrical.pins.get(gate.states.outputs[o] ?? '');
      const arcs = pin?.arcs ?? [];
      const load = {
        rise: net < 0 ? 0 : (circuit.loadRise[net] ?? 0),
        fall: net < 0 ? 0 : (circuit.loadFall[net] ?? 0),
      };
      for (const arc of arcs) {
        const from = gate.inputNets[gate.states.inputs.indexOf(arc.related)] ?? -1;
        if (from === FALSE_NET || from === TRUE_NET || from < 0 || net < 0) continue;
        for (const edge of EDGES) {
          const table = arc.slew[edge];
          if (table === null) continue;
          for (const cause of causes(arc, edge)) {
            const slew = lookUp(table, slews[cause][from] ?? 0, load[edge]);
            if (slew > (slews[edge][net] ?? 0)) slews[edge][net] = slew;
          }
        }
      }
      fillDelays(gate, o, arcs, slews, load, delay);
    });
  }
  return { drive, slewRise, slewFall, delay };
}

function fillDelays(
  { states, inputNets, outputBase }: CircuitGate,
  output: number,
  arcs: readonly DelayArc[],
  slews: Readonly<Record<Edge, Float64Array>>,
  load: Readonly<Record<Edge, number>>,
  delay: Float64Array,
): void {
  states.inputs.forEach((name, k) => {
    const timed = arcs
      .filter((arc) => arc.related === name)
      .map((arc) => ({
        arc,
        holds: arc.when === null ? null : states.holds(arc.when),
        // Delay by the output's edge and the input's, looked up once for all states.
        times: EDGES.map((edge) =>
          EDGES.map((cause) => {
            const table = arc.delay[edge];
            const slew = slews[cause][inputNets[k] ?? -1] ?? 0;
            return table === null || !causes(arc, edge).includes(cause)
              ? Number.NaN
              : lookUp(table, slew, load[edge]);
          }),
        ),
      }));
    const base = outputBase + (output * states.inputs.length + k) * states.states;
    for (let s = 0; s < states.states; s++) {
      const edge = states.outputValue[output * states.states + s] === 1 ? 0 : 1;
      const cause = ((s >> k) & 1) === 1 ? 0 : 1;
      let matching = Number.NaN;
      let fallback = Number.NaN;
      for (const { holds, times } of timed) {
        const time = times[edge]?.[cause] ?? Number.NaN;
        const other = times[edge]?.[1 - cause] ?? Number.NaN;
        if (!Number.isNaN(time) && (holds === null || holds[s] === 1))
          matching = Number.isNaN(matching) ? time : Math.max(matching, time);
        for (const any of [time, other])
          if (!Number.isNaN(any)) fallback = Number.isNaN(fallback) ? any : Math.max(fallback, any);
      }
      const chosen = Number.isNaN(matching) ? fallback : matching;
      delay[base + s] = Number.isNaN(chosen) ? 0 : chosen;
    }
  });
}

/** Fan-out, in inverters, of the flip-flop that stands for what drives the inputs. */
const DRIVEN_INVERTERS = 4;

/**
 * Inputs as they come from registers on the same clock: after the clock-to-output delay of the library's smallest flip-flop,
 * with its transition time, both at the load of four inverters.
 */
export function registeredDrive(library: LibertyLibrary): InputDrive {
  const electrical = electricalLibrary(library);
  const load = DRIVEN_INVERTERS * inverterLoad(library, electrical);
  const cells = [...library.cells.values()]
    .filter(({ sequential, dontUse, opaque }) => sequential[0]?.kind === 'ff' && !dontUse && !opaque)
    .sort((a, b) => a.area - b.area || (a.name < b.name ? -1 : 1));
  for (const cell of cells) {
    const pins = [...(electrical.cell(cell.name)?.pins.values() ?? [])];
    const arcs = pins.flatMap((pin) => pin.arcs.filter(({ clockEdge }) => clockEdge === 'rise'));
    const worst = (kind: 'delay' | 'slew'): number =>
      Math.max(
        0,
        ...arcs
          .flatMap((arc) => EDGES.flatMap((edge) => arc[kind][edge] ?? []))
          .map((table) => lookUp(table, 0, load)),
      );
    if (arcs.length > 0) return { arrival: worst('delay'), slew: worst('slew') };
  }
  return IDEAL_DRIVE;
}

function inverterLoad(library: LibertyLibrary, electrical: ElectricalLibrary): number {
  const inverters = [...library.cells.values()]
    .filter((cell) => {
      const pins = [...cell.pins.values()];
      const [output] = pins.filter(({ direction }) => direction === 'output');
      return (
        pins.length === 2 && !cell.dontUse && output?.function?.op === 'not' && output.function.a.op === 'pin'
      );
    })
    .sort((a, b) => a.area - b.area || (a.name < b.name ? -1 : 1));
  const pins = [...(electrical.cell(inverters[0]?.name ?? '')?.pins.values() ?? [])];
  return Math.max(0, ...pins.map(({ capacitance }) => Math.max(capacitance.rise, capacitance.fall)));
}
