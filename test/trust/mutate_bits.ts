import { coneOf, countingColumn, evaluateCone, wordsFor } from '../../src/trust/certificate/evaluate.ts';
import { type BitGate, type BitNetlist, type GateKind, wire } from '../../src/trust/certificate/netlist.ts';

/** Faults put into a netlist that was read back, by what an engineer would call them. */
export const faults = [
  'swap inputs of two adders',
  'drop a carry',
  'exchange sum and carry',
  'flip a constant',
  'another gate',
  'drop an inversion',
  'wrong extension',
  'drop a register',
  'drop an enable',
] as const;
export type Fault = (typeof faults)[number];

export type Draw = (below: number) => number;

/** Numbers from a seed. */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const otherKind: Readonly<Record<GateKind, GateKind>> = {
  and: 'or',
  or: 'and',
  xor: 'or',
  not: 'not',
  mux: 'mux',
};

/** One fault somewhere; undefined where the netlist has no place for it. */
export function mutate(netlist: BitNetlist, fault: Fault, draw: Draw): BitNetlist | undefined {
  const pick = <T>(items: readonly T[]): T | undefined => items[draw(items.length)];
  const change = <T>(items: readonly T[], at: T | undefined, to: T): T[] =>
    items.map((item) => (item === at ? to : item));
  const { gates, adders, registers } = netlist;
  switch (fault) {
    case 'swap inputs of two adders': {
      const [a, b] = [pick(adders), pick(adders)];
      if (a === undefined || b === undefined || a === b) return undefined;
      const [x = 0, y = 0] = [a.inputs[0], b.inputs[0]];
      return {
        ...netlist,
        adders: adders.map((adder) =>
          adder === a || adder === b
            ? { ...adder, inputs: [adder === a ? y : x, ...adder.inputs.slice(1)] }
            : adder,
        ),
      };
    }
    case 'drop a carry': {
      const adder = pick(adders.filter(({ carry }) => isRead(netlist, carry)));
      return adder && replaceReads(netlist, adder.carry, 0);
    }
    case 'exchange sum and carry': {
      const adder = pick(adders);
      return (
        adder && {
          ...netlist,
          adders: change(adders, adder, { ...adder, sum: adder.carry, carry: adder.sum }),
        }
      );
    }
    case 'flip a constant': {
      const flip = (gate: BitGate): BitGate => {
        const at = gate.inputs.findIndex((net) => net < 2);
        return { ...gate, inputs: gate.inputs.map((net, i) => (i === at ? 1 - net : net)) };
      };
      const gate = pick(gates.filter(({ inputs }) => inputs.some((net) => net < 2)));
      return gate && { ...netlist, gates: change(gates, gate, flip(gate)) };
    }
    case 'another gate': {
      const gate = pick(gates.filter(({ kind }) => kind !== 'not'));
      if (gate === undefined) return undefined;
      const [a = 0, b = 0, s = 0] = gate.inputs;
      const inputs = gate.kind === 'mux' ? [b, a, s] : gate.inputs;
      return { ...netlist, gates: change(gates, gate, { ...gate, kind: otherKind[gate.kind], inputs }) };
    }
    case 'drop an inversion': {
      const gate = pick(gates.filter(({ kind }) => kind === 'not'));
      return (
        gate && {
          ...netlist,
          gates: change(gates, gate, { ...gate, kind: 'or', inputs: [gate.inputs[0] ?? 0, 0] }),
        }
      );
    }
    case 'wrong extension': {
      const word = pick([...netlist.words.values()].filter((bits) => bits.length > 2));
      const at = word === undefined ? 0 : 1 + draw(word.length - 1);
      const [right, wrong] = [word?.[at] ?? 0, word?.[at - 1] ?? 0];
      if (right < 2 || right === wrong || !isRead(netlist, right)) return undefined;
      const without = wire(netlist);
      // Reading a neighbour must not close a loop.
      return coneOf(without, [wrong], () => false).inner.includes(right)
        ? undefined
        : replaceReads(netlist, right, wrong);
    }
    case 'drop a register': {
      const register = pick(registers);
      if (register === undefined) return undefined;
      return {
        ...netlist,
        registers: registers.filter((r) => r !== register),
        gates: [...gates, { kind: 'or', inputs: [register.data, 0], output: register.output }],
      };
    }
    case 'drop an enable': {
      const holds = registers.flatMap((register) => {
        const mux = gates.find(({ output, kind }) => output === register.data && kind === 'mux');
        return mux?.inputs[0] === register.output ? [{ register, mux }] : [];
      });
      const found = pick(holds);
      return (
        found && {
          ...netlist,
          registers: change(registers, found.register, { ...found.register, data: found.mux.inputs[1] ?? 0 }),
        }
      );
    }
  }
}

function isRead(netlist: BitNetlist, net: number): boolean {
  return (
    netlist.gates.some(({ inputs }) => inputs.includes(net)) ||
    netlist.adders.some(({ inputs }) => inputs.includes(net)) ||
    netlist.registers.some(({ data }) => data === net) ||
    netlist.ports.some(({ direction, bits }) => direction === 'out' && bits.includes(net))
  );
}

function replaceReads(netlist: BitNetlist, from: number, to: number): BitNetlist {
  const other = (net: number): number => (net === from ? to : net);
  return {
    ...netlist,
    gates: netlist.gates.map((gate) => ({ ...gate, inputs: gate.inputs.map(other) })),
    adders: netlist.adders.map((adder) => ({ ...adder, inputs: adder.inputs.map(other) })),
    registers: netlist.registers.map((register) => ({ ...register, data: other(register.data) })),
    ports: netlist.ports.map((port) =>
      port.direction === 'out' ? { ...port, bits: port.bits.map(other) } : port,
    ),
  };
}

/**
 * Whether two netlists make the same outputs and next accumulators, registers before them taken as wires: for all inputs and
 * accumulators up to 2^16 of them, for 2^13 drawn ones beyond.
 */
export function sameBehaviour(one: BitNetlist, two: BitNetlist, draw: Draw): boolean {
  const results = [one, two].map((netlist) => {
    const wiring = wire(netlist);
    const outputs = netlist.ports.filter(({ direction }) => direction === 'out');
    const accumulator = new Set(outputs.filter(({ name }) => name === 'acc').flatMap(({ bits }) => bits));
    const states = netlist.registers.filter(({ output }) => accumulator.has(output));
    const inputs = netlist.ports.filter(({ direction }) => direction === 'in');
    return {
      wiring,
      free: [...inputs.flatMap(({ bits }) => bits), ...states.map(({ output }) => output)],
      ends: [...outputs.flatMap(({ bits }) => bits), ...states.map(({ data }) => data)],
    };
  });
  const bits = results[0]?.free.length ?? 0;
  const words = wordsFor(bits <= 16 ? bits : 13);
  const columns = Array.from({ length: bits }, (_, i) =>
    bits <= 16 ? countingColumn(i, words) : Int32Array.from({ length: words }, () => draw(2 ** 32) | 0),
  );
  const [first, second] = results.map(({ wiring, free, ends }) => {
    const values = new Map(free.map((net, i) => [net, columns[i]!] as const));
    const cone = coneOf(wiring, ends, (net) => values.has(net));
    const read = evaluateCone(wiring, cone, values, words);
    return ends.map((net) => read(net).join()).join();
  });
  return first === second;
}
