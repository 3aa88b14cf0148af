import { z } from 'zod';
import { CheckFailure } from '../../errors.ts';
import { addWords, type Bits, gate, invert, multiplyWords, type Operand, resize } from './arithmetic.ts';
import type { BitAdder, BitGate, BitNetlist, BitPort, BitRegister, GateKind } from './netlist.ts';

const bitList = z.array(z.union([z.number().int(), z.string()]));
const moduleSchema = z.object({
  ports: z.record(z.string(), z.object({ direction: z.enum(['input', 'output']), bits: bitList })),
  cells: z.record(
    z.string(),
    z.object({
      type: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      connections: z.record(z.string(), bitList),
    }),
  ),
  netnames: z.record(z.string(), z.object({ hide_name: z.number().default(0), bits: bitList })),
});
const fileSchema = z.object({ modules: z.record(z.string(), moduleSchema) });

type Module = z.infer<typeof moduleSchema>;
type Cell = Module['cells'][string];
type RawBit = number | string;

/** Modules of a file that Yosys's `write_json` wrote. Throws E_NETLIST. */
export function parseModules(json: string): Readonly<Record<string, Module>> {
  try {
    return fileSchema.parse(JSON.parse(json)).modules;
  } catch (error) {
    throw malformed('the file', error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  }
}

export interface AdderModules {
  readonly full: string;
  readonly half: string;
}

/** Gates of Yosys's bit cells: what they are made of here. */
const SIMPLE: Readonly<
  Record<string, readonly [kind: GateKind, inverted: boolean, pins: readonly string[]]>
> = {
  $_NOT_: ['not', false, ['A']],
  $_AND_: ['and', false, ['A', 'B']],
  $_OR_: ['or', false, ['A', 'B']],
  $_XOR_: ['xor', false, ['A', 'B']],
  $_NAND_: ['and', true, ['A', 'B']],
  $_NOR_: ['or', true, ['A', 'B']],
  $_XNOR_: ['xor', true, ['A', 'B']],
  $_MUX_: ['mux', false, ['A', 'B', 'S']],
};

/**
 * Reads a flat module back: bit cells, adder instances kept whole, `+`, `-` and `*` expanded to what they mean. Throws
 * E_NETLIST for any other cell.
 */
export function bitsOf(module: Module, top: string, adderModules: AdderModules): BitNetlist {
  const number = new Map<number, number>();
  let count = 2;
  const netOf = (bit: RawBit): number => {
    if (typeof bit === 'string') return bit === '1' ? 1 : 0;
    const known = number.get(bit) ?? count++;
    number.set(bit, known);
    return known;
  };
  const gates: BitGate[] = [];
  const adders: BitAdder[] = [];
  const registers: BitRegister[] = [];
  const to: Bits = { fresh: () => count++, gates, adders };
  const ports = Object.entries(module.ports).map(
    ([name, { direction, bits }]): BitPort => ({
      name,
      direction: direction === 'input' ? 'in' : 'out',
      bits: bits.map(netOf),
    }),
  );
  for (const [name, cell] of Object.entries(module.cells)) {
    const pin = (which: string): number[] => (cell.connections[which] ?? []).map(netOf);
    const bit = (which: string): number => pin(which)[0] ?? count++;
    const simple = SIMPLE[cell.type];
    if (simple !== undefined) {
      const [kind, inverted, pins] = simple;
      const inputs = pins.map(bit);
      if (inverted) gates.push({ kind: 'not', inputs: [gate(to, kind, ...inputs)], output: bit('Y') });
      else gates.push({ kind, inputs, output: bit('Y') });
    } else if (cell.type === '$_DFF_P_') {
      registers.push({ name, data: bit('D'), output: bit('Q') });
    } else if (cell.type === adderModules.full) {
      adders.push({ name, inputs: [bit('a'), bit('b'), bit('ci')], sum: bit('s'), carry: bit('co') });
    } else if (cell.type === adderModules.half) {
      adders.push({ name, inputs: [bit('a'), bit('b')], sum: bit('s'), carry: bit('co') });
    } else if (!readArithmetic(to, name, cell, pin)) {
      throw malformed(top, `${name} is a ${cell.type}, which has no meaning here`);
    }
  }
  const { names, words } = readNames(module, netOf);
  return { top, netCount: count, ports, gates, adders, registers, names, words };
}

function readArithmetic(to: Bits, name: string, cell: Cell, pin: (which: string) => number[]): boolean {
  const y = pin('Y');
  const operand = (which: 'A' | 'B'): Operand => ({
    bits: pin(which),
    signed: Number.parseInt(String(cell.parameters[`${which}_SIGNED`] ?? '0'), 2) === 1,
  });
  const a = (): number[] => resize(operand('A'), y.length);
  const b = (): number[] => resize(operand('B'), y.length);
  const shown = name.replace(/^.*\$/, cell.type);
  switch (cell.type) {
    case '$add':
      addWords(to, shown, [a(), b()], 0, y);
      return true;
    case '$sub':
      addWords(to, shown, [a(), invert(to, b())], 1, y);
      return true;
    case '$neg':
      addWords(to, shown, [y.map(() => 0), invert(to, a())], 1, y);
      return true;
    case '$mul':
      multiplyWords(to, a(), b(), y);
      return true;
    default:
      return false;
  }
}

/** Ports' names win; then public names; of several the shortest, then the first. */
function readNames(module: Module, netOf: (bit: RawBit) => number) {
  const best = new Map<number, { readonly text: string; readonly rank: number }>();
  const words = new Map<string, number[]>();
  for (const [name, { hide_name, bits }] of Object.entries(module.netnames)) {
    if (hide_name !== 0) continue;
    const rank = name in module.ports ? 0 : 1;
    words.set(name, bits.map(netOf));
    bits.forEach((bit, i) => {
      const net = netOf(bit);
      if (net < 2) return;
      const text = bits.length === 1 ? name : `${name}[${i}]`;
      const rival = best.get(net);
      const better = rank < (rival?.rank ?? 2) || (rank === rival?.rank && text.length < rival.text.length);
      if (better) best.set(net, { text, rank });
    });
  }
  return { names: new Map([...best].map(([net, { text }]) => [net, text])), words };
}

export function malformed(where: string, what: string): CheckFailure {
  return new CheckFailure({
    code: 'E_NETLIST',
    what: `the netlist cannot be read: ${what}`,
    where,
    fix: 'certify what the generators wrote: synthesizable Verilog with one clock and no memories',
  });
}
