import type { Flat, FlatOp } from '../hdl/flatten.ts';
import type { PortDecl } from '../hdl/ir.ts';
import { compileFlat } from '../hdl/sim/compile.ts';
import { frameLayout } from '../hdl/sim/frame.ts';
import { exhaustiveFrames, inputSpace } from './stimulus/exhaustive.ts';
import type { StimulusPlan, StimulusPort } from './stimulus/ports.ts';

export type Equivalence = 'equal' | 'different' | 'too large';

/**
 * Whether two flat designs with the same ports and registers, started in any one state, give the same outputs for ever,
 * on legal inputs. Every pair of states that can come up is tried with every input, when a design has at most `limit`
 * states times inputs.
 */
export function compareBehaviour(plan: StimulusPlan, one: Flat, two: Flat, limit = 2 ** 22): Equivalence {
  const inputs = inputSpace(plan);
  const stateBits = one.registers.reduce((sum, { op }) => sum + (one.ops[op]?.width ?? 1), 0);
  if (inputs << BigInt(stateBits) > BigInt(limit)) return 'too large';
  const first = tabulate(plan, one);
  const second = tabulate(plan, two);
  const count = Number(inputs);
  // States alike come first; what they lead to is met again only where the two differ.
  const pending: [number, number][] = Array.from({ length: 2 ** stateBits }, (_, state) => [state, state]);
  const met = new Set<string>();
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [a, b] = pair;
    for (let input = 0; input < count; input++) {
      const x = first.next[a * count + input] ?? 0;
      const y = second.next[b * count + input] ?? 0;
      // Outputs are read after the clock edge.
      if (!first.sameOutputs(second, x * count + input, y * count + input)) return 'different';
      const key = `${x} ${y}`;
      if (x === y || met.has(key)) continue;
      met.add(key);
      pending.push([x, y]);
    }
  }
  return 'equal';
}

/** A design as tables over state times inputs, the inputs changing fastest. */
interface Table {
  readonly next: Uint32Array;
  readonly outputs: Uint32Array;
  sameOutputs(other: Table, row: number, otherRow: number): boolean;
}

function tabulate(plan: StimulusPlan, flat: Flat): Table {
  const statePorts = flat.registers.map(({ op }, i): StimulusPort => {
    const width = flat.ops[op]?.width ?? 1;
    return { name: stateName(i), width, bits: width, count: 1, signed: false, role: 'control', codes: null };
  });
  const ports = [...plan.ports, ...statePorts];
  const whole: StimulusPlan = { ...plan, ports, layout: frameLayout(ports), sequential: false };
  const cut = cutRegisters(flat);
  const compiled = compileFlat(cut, declarations(whole, cut));
  const rows = Number(inputSpace(whole));
  const width =
    flat.outputs.size === 0
      ? 0
      : (compiled.outputs.slots[flat.outputs.size]?.offset ?? compiled.outputs.words);
  const next = new Uint32Array(rows);
  const outputs = new Uint32Array(rows * width);
  const states = compiled.outputs.slots.slice(flat.outputs.size);
  let row = 0;
  for (const frames of exhaustiveFrames(whole)) {
    const { data } = compiled.run(frames);
    for (let at = 0; at < data.length; at += compiled.outputs.words, row++) {
      outputs.set(data.subarray(at, at + width), row * width);
      let low = 0;
      for (const { offset, width: bits } of states) {
        next[row] = (next[row] ?? 0) + (data[at + offset] ?? 0) * 2 ** low;
        low += bits;
      }
    }
  }
  return {
    next,
    outputs,
    sameOutputs(other, here, there) {
      for (let i = 0; i < width; i++) {
        if (outputs[here * width + i] !== other.outputs[there * width + i]) return false;
      }
      return true;
    },
  };
}

const stateName = (register: number): string => `state ${register}`;

/** Present states become inputs, next states outputs. */
function cutRegisters({ ops, registers, outputs }: Flat): Flat {
  const cut: FlatOp[] = [...ops];
  const results = new Map(outputs);
  const add = (op: FlatOp): number => cut.push(op) - 1;
  registers.forEach(({ op: at, next, enable, reset, init }, i) => {
    const present = ops[at];
    if (present === undefined) throw new RangeError(`register ${i} has no value`);
    const { width, sign } = present;
    cut[at] = { kind: 'input', width, sign, args: [], port: stateName(i) };
    let value = next;
    if (enable !== null) value = add({ kind: 'mux', width, sign, args: [enable, value, at] });
    if (reset !== null) {
      const zero = add({ kind: 'const', width, sign, args: [], value: init });
      value = add({ kind: 'mux', width, sign, args: [reset, zero, value] });
    }
    results.set(`next ${i}`, value);
  });
  return { ops: cut, registers: [], outputs: results };
}

function declarations(plan: StimulusPlan, { ops, outputs }: Flat): PortDecl[] {
  const common = { clock: false, latency: null };
  return [
    ...plan.ports.map(
      ({ name, width, signed }): PortDecl => ({
        ...common,
        name,
        width,
        sign: signed ? 's' : 'u',
        direction: 'in',
      }),
    ),
    ...[...outputs].map(([name, at]): PortDecl => {
      const { width, sign } = ops[at] ?? { width: 1, sign: 'u' };
      return { ...common, name, width, sign, direction: 'out' };
    }),
  ];
}
