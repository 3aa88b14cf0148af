import type { Flat, FlatOp } from '../../../src/hdl/flatten.ts';
import type { PortDecl } from '../../../src/hdl/index.ts';
import { powerUpLimb } from '../../../src/hdl/sim/compile.ts';

/**
 * A flat design as one Verilog module: every value a vector without a sign, every operation a line. Written without the emitter, so
 * that a fault can be put into the operations and shown to a simulator. Registers begin as `compileFlat` has them begin, so that
 * nothing is unknown and both say the same in every cycle.
 */
export function flatVerilog(name: string, ports: readonly PortDecl[], flat: Flat, seed: number): string {
  const clock = ports.find((port) => port.clock)?.name;
  // A fault may have put an operation into the place of a register's value.
  const isStored = (at: number): boolean => flat.ops[at]?.kind === 'reg';
  const lines = flat.ops.flatMap((op, at) => {
    if (isStored(at)) return [`  reg ${range(op.width)}n${at};`];
    const wire = `  wire ${range(op.width)}n${at}`;
    if (op.kind === 'input') return [`${wire} = ${op.port};`];
    if (op.kind === 'rom') return [...table(op, at, flat), `${wire} = rom${at}(n${op.args[0]});`];
    return [`${wire};`, `  assign n${at} = ${expression(op, flat)};`];
  });
  let state = seed;
  const initial: string[] = [];
  for (const { op } of flat.registers) {
    const { width, sign } = flat.ops[op]!;
    let value = 0n;
    for (let i = 0; i < Math.ceil(width / 32); i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      value |= BigInt(powerUpLimb(state, width, sign, i) >>> 0) << BigInt(32 * i);
    }
    if (isStored(op)) initial.push(`    n${op} = ${literal(value, width)};`);
  }
  const stored = flat.registers.filter(({ op }) => isStored(op));
  const nexts = stored.map(({ op, next, enable, reset, init }) => {
    const { width } = flat.ops[op]!;
    const taken =
      enable === null ? ext(flat, next, width) : `n${enable} ? ${ext(flat, next, width)} : n${op}`;
    return `    n${op} <= ${reset === null ? taken : `n${reset} ? ${literal(init, width)} : ${taken}`};`;
  });
  return [
    `module ${name} (`,
    ports.map((p) => `  ${p.direction === 'in' ? 'input' : 'output'} ${range(p.width)}${p.name}`).join(',\n'),
    ');',
    ...lines,
    ...[...flat.outputs].map(
      ([port, at]) => `  assign ${port} = ${ext(flat, at, ports.find((p) => p.name === port)!.width)};`,
    ),
    ...(nexts.length === 0
      ? []
      : ['  initial begin', ...initial, '  end', `  always @(posedge ${clock}) begin`, ...nexts, '  end']),
    'endmodule',
    '',
  ].join('\n');
}

const range = (width: number): string => `[${width - 1}:0] `;
const literal = (value: bigint, width: number): string =>
  `${width}'h${BigInt.asUintN(width, value).toString(16)}`;

/** A value at another width, extended by its own sign. */
function ext(flat: Flat, at: number, width: number): string {
  const { width: own, sign } = flat.ops[at]!;
  if (own === width) return `n${at}`;
  if (own > width) return `n${at}[${width - 1}:0]`;
  return `{{${width - own}{${sign === 's' ? `n${at}[${own - 1}]` : "1'b0"}}}, n${at}}`;
}

const words: Readonly<Partial<Record<FlatOp['kind'], string>>> = {
  add: '+',
  sub: '-',
  mul: '*',
  and: '&',
  or: '|',
  xor: '^',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  not: '~',
  neg: '-',
  all: '&',
  any: '|',
  parity: '^',
};

function expression(op: FlatOp, flat: Flat): string {
  const { kind, width, args } = op;
  const [a = -1, b = -1, c = -1] = args;
  const to = (at: number, w = width): string => ext(flat, at, w);
  const word = words[kind] ?? '';
  switch (kind) {
    case 'const':
      return literal(op.value ?? 0n, width);
    case 'alias':
    case 'cast':
    case 'resize':
      return to(a);
    case 'slice':
      return `n${a}[${(op.low ?? 0) + width - 1}:${op.low ?? 0}]`;
    case 'cat':
      return `{${args.map((at) => `n${at}`).join(', ')}}`;
    case 'mux':
      return `n${a}[0] ? ${to(b)} : ${to(c)}`;
    case 'select': {
      const cases = args.slice(1).map((at) => to(at));
      const index = flat.ops[a]!.width;
      const last = cases.pop()!;
      // An index too narrow to reach a case never chooses it.
      const reached = cases.filter((_, i) => BigInt(i) >> BigInt(index) === 0n);
      return reached.map((text, i) => `n${a} == ${literal(BigInt(i), index)} ? ${text} : `).join('') + last;
    }
    case 'not':
    case 'neg':
      return `${word}${to(a)}`;
    case 'all':
    case 'any':
    case 'parity':
      return `${word}n${a}`;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const common = Math.max(flat.ops[a]!.width, flat.ops[b]!.width) + 1;
      return `$signed(${to(a, common)}) ${word} $signed(${to(b, common)})`;
    }
    case 'left':
      return `${to(a)} << n${b}`;
    case 'right':
      return op.sign === 's' ? `$signed(${to(a)}) >>> n${b}` : `${to(a)} >> n${b}`;
    case 'sum':
      return args.map((at) => to(at)).join(' + ') || literal(0n, width);
    default:
      return `${to(a)} ${word} ${to(b)}`;
  }
}

/** Addresses past the end read zero. */
function table(op: FlatOp, at: number, flat: Flat): string[] {
  const [address = -1] = op.args;
  const { width } = flat.ops[address]!;
  const entries = (op.table ?? [])
    .filter((_, i) => BigInt(i) >> BigInt(width) === 0n)
    .map((value, i) => `      ${literal(BigInt(i), width)}: rom${at} = ${literal(value, op.width)};`);
  return [
    `  function ${range(op.width)}rom${at};`,
    `    input ${range(width)}address;`,
    '    case (address)',
    ...entries,
    `      default: rom${at} = ${literal(0n, op.width)};`,
    '    endcase',
    '  endfunction',
  ];
}
