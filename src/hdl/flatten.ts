import type { BinaryOp, Design, Instance, Node, Register, Sign, UnaryOp, WireNode } from './ir.ts';
import { unreachable } from './ir.ts';
import { laneKey } from './scope.ts';

/**
 * A design without hierarchy: one list of operations whose arguments are positions in the list. Simulation and
 * loop analysis work on this; emission keeps the hierarchy.
 */
export interface FlatOp {
  readonly kind: FlatKind;
  readonly width: number;
  readonly sign: Sign;
  readonly args: readonly number[];
  readonly value?: bigint;
  readonly low?: number;
  readonly table?: readonly bigint[];
  readonly port?: string;
  /** Hierarchical name where the value has one. */
  readonly name?: string;
}

export type FlatKind =
  | UnaryOp
  | BinaryOp
  | 'const'
  | 'input'
  | 'reg'
  | 'alias'
  | 'left'
  | 'right'
  | 'mux'
  | 'select'
  | 'cat'
  | 'slice'
  | 'resize'
  | 'cast'
  | 'rom'
  | 'sum';

export interface FlatRegister {
  readonly name: string;
  /** Position of the present value. */
  readonly op: number;
  readonly next: number;
  readonly enable: number | null;
  readonly reset: number | null;
  readonly init: bigint;
}

export interface Flat {
  readonly ops: readonly FlatOp[];
  readonly registers: readonly FlatRegister[];
  /** Position of every output port's value. */
  readonly outputs: ReadonlyMap<string, number>;
}

interface State {
  readonly ops: FlatOp[];
  readonly registers: FlatRegister[];
}

/** Flattens a design and all instances below it. */
export function flatten(design: Design): Flat {
  const state: State = { ops: [], registers: [] };
  const inputs = new Map<string, number>();
  for (const { name, direction, width, sign } of design.ports)
    if (direction === 'in') {
      inputs.set(name, state.ops.length);
      state.ops.push({ kind: 'input', width, sign, args: [], port: name, name });
    }
  const outputs = flattenInto(state, design, inputs, '');
  return { ops: state.ops, registers: state.registers, outputs };
}

function flattenInto(
  state: State,
  design: Design,
  inputs: ReadonlyMap<string, number>,
  path: string,
): ReadonlyMap<string, number> {
  const place = new Map<Node, number>();
  const instances = new Map<Instance, ReadonlyMap<string, number>>();
  const patches: { readonly at: number; readonly wire: WireNode }[] = [];
  const at = (node: Node): number => {
    const position = place.get(node);
    if (position === undefined)
      throw new Error(`node ${node.id} of ${design.name} is used before it is made`);
    return position;
  };
  for (const node of design.nodes) {
    if (node.kind === 'input') {
      place.set(node, inputs.get(node.port) ?? -1);
      continue;
    }
    if (node.kind === 'output_of') {
      const made = instances.get(node.instance) ?? flattenInstance(state, node.instance, at, path);
      instances.set(node.instance, made);
      place.set(node, made.get(node.port) ?? -1);
      continue;
    }
    place.set(node, state.ops.length);
    if (node.kind === 'wire') patches.push({ at: state.ops.length, wire: node });
    state.ops.push(flatOp(node, at, nameOf(design, node, path)));
  }
  for (const { at: position, wire } of patches) {
    const op = state.ops[position];
    const driver = design.drivers.get(wire);
    if (op !== undefined && driver !== undefined) state.ops[position] = { ...op, args: [at(driver)] };
  }
  for (const register of design.registers) state.registers.push(flatRegister(register, at, path));
  return new Map(Object.entries(design.outputs).map(([name, node]) => [name, at(node)]));
}

function flattenInstance(
  state: State,
  instance: Instance,
  at: (node: Node) => number,
  path: string,
): ReadonlyMap<string, number> {
  const inputs = new Map(Object.entries(instance.inputs).map(([name, node]) => [name, at(node)]));
  return flattenInto(state, instance.design, inputs, `${path}${laneKey(instance.scope)}${instance.name}.`);
}

function flatRegister(register: Register, at: (node: Node) => number, path: string): FlatRegister {
  const { node, next, enable, reset, init } = register;
  return {
    name: `${path}${laneKey(node.scope)}${node.name}`,
    op: at(node),
    next: at(next),
    enable: enable === null ? null : at(enable),
    reset: reset === null ? null : at(reset),
    init,
  };
}

function nameOf(design: Design, node: Node, path: string): string | undefined {
  const name = design.names.get(node);
  return name === undefined ? undefined : `${path}${laneKey(node.scope)}${name}`;
}

function flatOp(node: Node, at: (node: Node) => number, name: string | undefined): FlatOp {
  const base = { width: node.width, sign: node.sign, ...(name === undefined ? {} : { name }) };
  switch (node.kind) {
    case 'const':
      return { ...base, kind: 'const', args: [], value: node.value };
    case 'wire':
      return { ...base, kind: 'alias', args: [] };
    case 'reg':
      return { ...base, kind: 'reg', args: [] };
    case 'unary':
      return { ...base, kind: node.op, args: [at(node.a)] };
    case 'binary':
      return { ...base, kind: node.op, args: [at(node.a), at(node.b)] };
    case 'shift':
      return { ...base, kind: node.op, args: [at(node.a), at(node.by)] };
    case 'mux':
      return { ...base, kind: 'mux', args: [at(node.condition), at(node.whenTrue), at(node.whenFalse)] };
    case 'select':
      return { ...base, kind: 'select', args: [at(node.index), ...node.cases.map(at)] };
    case 'cat':
      return { ...base, kind: 'cat', args: node.parts.map(at) };
    case 'gather':
      return { ...base, kind: 'cat', args: [...node.parts].reverse().map(at) };
    case 'slice':
      return { ...base, kind: 'slice', args: [at(node.a)], low: node.low };
    case 'resize':
      return { ...base, kind: 'resize', args: [at(node.a)] };
    case 'cast':
      return { ...base, kind: 'cast', args: [at(node.a)] };
    case 'rom':
      return { ...base, kind: 'rom', args: [at(node.address)], table: node.table };
    case 'sum':
      return { ...base, kind: 'sum', args: node.terms.parts.map(at) };
    case 'input':
    case 'output_of':
      throw new Error(`${node.kind} nodes are resolved before this`);
    default:
      return unreachable(node);
  }
}
