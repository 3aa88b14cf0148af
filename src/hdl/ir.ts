/**
 * The intermediate representation: a closed union of immutable records. A node is a value of exact width and sign;
 * state and structure (registers, instances, replicated lanes) are nodes that name their declaration.
 */

export type Sign = 'u' | 's';

/** Where a node was made, captured cheaply and only formatted when an error is printed. */
export interface Origin {
  readonly stack?: string | undefined;
}

/** One step of the path from the module to a value: a plain name prefix or one lane of a replicated block. */
export interface Scope {
  readonly parent: Scope | null;
  readonly name: string;
  readonly lane: { readonly group: LaneGroup; readonly index: number } | null;
}

interface NodeBase {
  /** Number of the node within its design, in order of creation. */
  readonly id: number;
  readonly width: number;
  readonly sign: Sign;
  /** Clock edges since the inputs; `null` for values that belong to no stage (constants, state, resets). */
  readonly latency: number | null;
  readonly scope: Scope;
  readonly origin: Origin;
}

export interface ConstNode extends NodeBase {
  readonly kind: 'const';
  readonly value: bigint;
}
export interface InputNode extends NodeBase {
  readonly kind: 'input';
  readonly port: string;
}
/** A value used before it is driven; its driver is in `Design.drivers`. */
export interface WireNode extends NodeBase {
  readonly kind: 'wire';
}
export type UnaryOp = 'not' | 'neg' | 'all' | 'any' | 'parity';
export interface UnaryNode extends NodeBase {
  readonly kind: 'unary';
  readonly op: UnaryOp;
  readonly a: Node;
}
export type BinaryOp = 'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export interface BinaryNode extends NodeBase {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly a: Node;
  readonly b: Node;
}
/** Variable shift. Right shifts of signed values are arithmetic; left shifts have grown by 2^by.width - 1 bits. */
export interface ShiftNode extends NodeBase {
  readonly kind: 'shift';
  readonly op: 'left' | 'right';
  readonly a: Node;
  readonly by: Node;
}
export interface MuxNode extends NodeBase {
  readonly kind: 'mux';
  readonly condition: Node;
  readonly whenTrue: Node;
  readonly whenFalse: Node;
}
/** `cases[index]`; indices past the last case read the last case. */
export interface SelectNode extends NodeBase {
  readonly kind: 'select';
  readonly index: Node;
  readonly cases: readonly Node[];
}
/** Concatenation, most significant part first, as in Verilog. */
export interface CatNode extends NodeBase {
  readonly kind: 'cat';
  readonly parts: readonly Node[];
}
export interface SliceNode extends NodeBase {
  readonly kind: 'slice';
  readonly a: Node;
  readonly low: number;
}
/** Value-preserving extension, or truncation to the low bits. */
export interface ResizeNode extends NodeBase {
  readonly kind: 'resize';
  readonly a: Node;
}
/** The same bits read with the other sign, or the same value under another name. */
export interface CastNode extends NodeBase {
  readonly kind: 'cast';
  readonly a: Node;
}
/** The present value of a register; its next value is in `Design.registers`. */
export interface RegNode extends NodeBase {
  readonly kind: 'reg';
  readonly name: string;
}
/** `table[address]`; addresses past the end read zero. */
export interface RomNode extends NodeBase {
  readonly kind: 'rom';
  readonly table: readonly bigint[];
  readonly address: Node;
}
export interface InstanceOutputNode extends NodeBase {
  readonly kind: 'output_of';
  readonly instance: Instance;
  readonly port: string;
}
/** The outputs of all lanes of a replicated block, lane 0 in the least significant bits. */
export interface GatherNode extends NodeBase {
  readonly kind: 'gather';
  readonly group: LaneGroup;
  readonly key: string;
  readonly parts: readonly Node[];
}
/** Sum over gathered lanes, each extended to the result's width, modulo 2^width. */
export interface SumNode extends NodeBase {
  readonly kind: 'sum';
  readonly terms: GatherNode;
}

export type Node =
  | ConstNode
  | InputNode
  | WireNode
  | UnaryNode
  | BinaryNode
  | ShiftNode
  | MuxNode
  | SelectNode
  | CatNode
  | SliceNode
  | ResizeNode
  | CastNode
  | RegNode
  | RomNode
  | InstanceOutputNode
  | GatherNode
  | SumNode;

/** A block that stands `count` times; bodies that agree up to the index become one generate loop. */
export interface LaneGroup {
  readonly name: string;
  readonly count: number;
  /** Where the block stands. */
  readonly outer: Scope;
}

export interface PortDecl {
  readonly name: string;
  readonly direction: 'in' | 'out';
  readonly width: number;
  readonly sign: Sign;
  readonly clock: boolean;
  /** Stage of an input; `null` for clocks and resets. Outputs have theirs in `Design.latency`. */
  readonly latency: number | null;
}

export interface Register {
  readonly node: RegNode;
  readonly next: Node;
  readonly enable: Node | null;
  /** Synchronous, active high, stronger than enable. */
  readonly reset: Node | null;
  readonly init: bigint;
}

export interface Instance {
  readonly name: string;
  readonly design: Design;
  readonly inputs: Readonly<Record<string, Node>>;
  readonly scope: Scope;
  readonly origin: Origin;
}

/** What a file's header says about the module, beside its name. */
export interface DesignInfo {
  readonly unit?: string;
  readonly summary?: string;
  /** Options as they are printed in the header, in order. */
  readonly config?: Readonly<Record<string, string | number | boolean>>;
  /** Clock edges from the inputs to the outputs; 0 is combinational. */
  readonly latency?: number;
  readonly notes?: readonly string[];
}

/** A finished, checked module. */
export interface Design {
  readonly name: string;
  readonly info: DesignInfo;
  readonly ports: readonly PortDecl[];
  readonly outputs: Readonly<Record<string, Node>>;
  readonly registers: readonly Register[];
  readonly drivers: ReadonlyMap<WireNode, Node>;
  readonly instances: readonly Instance[];
  /** Names given by `named`, and the prefix-free names of registers and wires. */
  readonly names: ReadonlyMap<Node, string>;
  readonly groups: readonly LaneGroup[];
  /** Values that are deliberately not used, with the reason. */
  readonly ignored: readonly { readonly node: Node; readonly reason: string }[];
  /** Latency of every output after the inputs; `null` when it belongs to no stage. */
  readonly latency: Readonly<Record<string, number | null>>;
  /** Every node in order of creation: operands come before their users, but for wires and registers. */
  readonly nodes: readonly Node[];
}

/** The nodes a node reads combinationally (a register's present value reads nothing). */
export function operands(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'const':
    case 'input':
    case 'wire':
    case 'reg':
      return [];
    case 'unary':
    case 'slice':
    case 'resize':
    case 'cast':
      return [node.a];
    case 'binary':
      return [node.a, node.b];
    case 'shift':
      return [node.a, node.by];
    case 'mux':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'select':
      return [node.index, ...node.cases];
    case 'cat':
    case 'gather':
      return node.parts;
    case 'rom':
      return [node.address];
    case 'output_of':
      return Object.values(node.instance.inputs);
    case 'sum':
      return [node.terms];
    default:
      return unreachable(node);
  }
}

/** Makes a `switch` over a closed union fail to compile when a member is added. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** Bits of the longest vector that every Verilog-2001 tool must take. */
export const maxWidth = 65_536;

/** `u4`, `s12`: how a type is written in messages. */
export const typeText = (t: { readonly width: number; readonly sign: Sign }): string => `${t.sign}${t.width}`;

export const leastValue = (t: { readonly width: number; readonly sign: Sign }): bigint =>
  t.sign === 's' ? -(1n << BigInt(t.width - 1)) : 0n;

export const greatestValue = (t: { readonly width: number; readonly sign: Sign }): bigint =>
  (1n << BigInt(t.sign === 's' ? t.width - 1 : t.width)) - 1n;

/** Least width that holds `value` with the given sign. */
export function widthFor(value: bigint, sign: Sign): number {
  let width = 1;
  while (value < leastValue({ width, sign }) || value > greatestValue({ width, sign })) {
    if (sign === 'u' && value < 0n) throw new RangeError(`${value} has no unsigned representation`);
    width++;
  }
  return width;
}
