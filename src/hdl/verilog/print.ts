import {
  type Int,
  isConstant,
  minus,
  plus,
  symbol,
  times,
  type VExpr,
  type VItem,
  type VModule,
  type VNetType,
} from './ast.ts';

const lineLength = 120;

export interface Header {
  readonly lines: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
}

/** The text of one module: header comment, `default_nettype none`, ports in declared order. */
export function printModule(module: VModule, header: Header): string {
  const lines = header.lines.map((l) => (l === '' ? '//' : `// ${l}`));
  lines.push('`default_nettype none', '');
  lines.push(...moduleHead(module, header.parameters));
  lines.push(...printItems(module.items, 1));
  lines.push('endmodule', '', '`default_nettype wire', '');
  return lines.join('\n');
}

function moduleHead(module: VModule, parameters: Header['parameters']): string[] {
  const lines: string[] = [];
  if (parameters.length === 0) lines.push(`module ${module.name} (`);
  else {
    lines.push(`module ${module.name} #(`);
    parameters.forEach(({ name, value }, i) => {
      lines.push(`  parameter ${name} = ${value}${i === parameters.length - 1 ? '' : ','}`);
    });
    lines.push(') (');
  }
  module.ports.forEach((port, i) => {
    const words = [port.direction, port.reg ? 'reg' : 'wire', ...typeWords(port.type), port.name];
    lines.push(`  ${words.join(' ')}${i === module.ports.length - 1 ? '' : ','}`);
  });
  lines.push(');');
  return lines;
}

function typeWords(type: VNetType): string[] {
  const words = type.signed ? ['signed'] : [];
  if (type.width !== 1) words.push(`[${printInt(minus(type.width, 1))}:0]`);
  return words;
}

/** `depth` indents; `level` above 1 is within a generate block. */
function printItems(items: readonly VItem[], depth: number, level = depth): string[] {
  const pad = '  '.repeat(depth);
  const out: string[] = [];
  let last: VItem['kind'] | null = null;
  for (const item of mergeScalars(items)) {
    if (startsParagraph(last, item)) out.push('');
    out.push(...printItem(item, level).map((line) => (line === '' ? '' : `${pad}${line}`)));
    last = item.kind;
  }
  return out;
}

const blocks = new Set<VItem['kind']>(['registers', 'case', 'sum', 'widen', 'generate']);

function startsParagraph(last: VItem['kind'] | null, item: VItem): boolean {
  if (last === null || last === 'comment') return false;
  return (
    blocks.has(item.kind) ||
    blocks.has(last) ||
    item.kind === 'comment' ||
    (item.kind !== last && item.kind === 'assign')
  );
}

/** Joins neighbouring declarations of one type without a value into one line. */
function mergeScalars(items: readonly VItem[]): VItem[] {
  const merged: VItem[] = [];
  for (const item of items) {
    const previous = merged.at(-1);
    if (
      item.kind === 'net' &&
      previous?.kind === 'net' &&
      item.value === null &&
      previous.value === null &&
      item.reg === previous.reg &&
      sameType(item.type, previous.type) &&
      previous.name.length + item.name.length < lineLength - 30
    )
      merged[merged.length - 1] = { ...previous, name: `${previous.name}, ${item.name}` };
    else merged.push(item);
  }
  return merged;
}

const sameType = (a: VNetType, b: VNetType): boolean =>
  a.signed === b.signed && printInt(a.width) === printInt(b.width);

function printItem(item: VItem, depth: number): string[] {
  switch (item.kind) {
    case 'comment':
      return [`// ${item.text}`];
    case 'net': {
      const words = [item.reg ? 'reg' : 'wire', ...typeWords(item.type), item.name].join(' ');
      return item.value === null ? [`${words};`] : fold(`${words} = `, item.value, ';');
    }
    case 'assign':
      return fold(`assign ${printExpr(item.target)} = `, item.value, ';');
    case 'registers':
      return printRegisters(item);
    case 'case':
      return [
        'always @* begin',
        `  case (${printExpr(item.subject)})`,
        ...item.arms.flatMap((arm) =>
          fold(`${printExpr(arm.label)}: ${item.name} = `, arm.value, ';').map(indent2),
        ),
        ...fold(`default: ${item.name} = `, item.otherwise, ';').map(indent2),
        '  endcase',
        'end',
      ];
    case 'sum':
      return printSum(item);
    case 'widen':
      return printWiden(item);
    case 'instance':
      return printInstance(item);
    case 'generate':
      return printGenerate(item, depth > 1);
  }
}

function printGenerate(item: Extract<VItem, { kind: 'generate' }>, isNested: boolean): string[] {
  const { index, count, label } = item;
  const head = `for (${index} = 0; ${index} < ${printInt(count)}; ${index} = ${index} + 1) begin : ${label}`;
  // Generate regions do not nest; loops within one do.
  if (isNested) return [`genvar ${index};`, head, ...printItems(item.items, 1, 2), 'end'];
  return [`genvar ${index};`, 'generate', `  ${head}`, ...printItems(item.items, 2), '  end', 'endgenerate'];
}

const indent2 = (line: string): string => `    ${line}`;

function printRegisters(item: Extract<VItem, { kind: 'registers' }>): string[] {
  const reset = item.loads.flatMap((l) => fold(`${l.name} <= `, l.init, ';'));
  const load = item.loads.flatMap((l) => fold(`${l.name} <= `, l.next, ';'));
  const block = (head: string, body: readonly string[]): string[] =>
    body.length === 1
      ? [`  ${head}${head === '' ? '' : ' '}${body[0]}`]
      : [`  ${head}${head === '' ? 'begin' : ' begin'}`, ...body.map((l) => `    ${l}`), '  end'];
  const lines = [`always @(posedge ${item.clock})`];
  if (item.reset === null && item.enable === null) return [...lines, ...block('', load)];
  if (item.reset !== null) {
    lines.push(...block(`if (${printExpr(item.reset)})`, reset));
    lines.push(...block(item.enable === null ? 'else' : `else if (${printExpr(item.enable)})`, load));
  } else if (item.enable !== null) lines.push(...block(`if (${printExpr(item.enable)})`, load));
  return lines;
}

const zeros = (width: Int): VExpr => ({ kind: 'literal', width, value: 0n, signed: false });
const variable = (type: VNetType, name: string): string => `reg ${[...typeWords(type), name].join(' ')};`;

/** A loop over lanes: plain to read, and the number of lanes may be a parameter. */
function printSum(item: Extract<VItem, { kind: 'sum' }>): string[] {
  const { name, type, term, index: k } = item;
  const clear = printExpr(zeros(type.width));
  const loop = `for (${k} = 0; ${k} < ${printInt(item.count)}; ${k} = ${k} + 1)`;
  const body =
    term === undefined
      ? [`  ${loop}`, `    ${name} = ${name} + ${printExpr(laneTerm(item))};`]
      : [
          `  ${term} = ${clear};`,
          `  ${loop} begin`,
          `    ${term}[${printInt(minus(item.lane, 1))}:0] = ${printExpr(laneOf(item))};`,
          `    ${name} = ${name} + ${term};`,
          '  end',
        ];
  return [
    ...(item.declares ? [variable(type, name)] : []),
    ...(term === undefined ? [] : [variable(type, term)]),
    `integer ${k};`,
    'always @* begin',
    `  ${name} = ${clear};`,
    ...body,
    'end',
  ];
}

function printWiden({ name, type, value, low }: Extract<VItem, { kind: 'widen' }>): string[] {
  return [
    variable(type, name),
    'always @* begin',
    `  ${name} = ${printExpr(zeros(type.width))};`,
    `  ${name}[${printInt(minus(low, 1))}:0] = ${printExpr(value)};`,
    'end',
  ];
}

/** One lane as it stands in the packed vector. */
function laneOf({ from, lane, index }: Extract<VItem, { kind: 'sum' }>): VExpr {
  const low = times(lane, symbol(index));
  return lane === 1
    ? { kind: 'index', name: from, at: low }
    : { kind: 'part', name: from, high: plus(low, minus(lane, 1)), low };
}

/** One lane extended to the sum. A sign bit is repeated once more and left out below, so that no width needs `{0{x}}`. */
function laneTerm(item: Extract<VItem, { kind: 'sum' }>): VExpr {
  const low = times(item.lane, symbol(item.index));
  const high = plus(low, minus(item.lane, 1));
  const missing = minus(item.type.width, item.lane);
  const top: VExpr = { kind: 'index', name: item.from, at: high };
  if (missing === 0) return laneOf(item);
  if (!item.type.signed) return { kind: 'concat', parts: [zeros(missing), laneOf(item)] };
  const signs: VExpr = { kind: 'repeat', count: plus(missing, 1), part: top };
  if (item.lane === 1) return signs;
  return { kind: 'concat', parts: [signs, { kind: 'part', name: item.from, high: minus(high, 1), low }] };
}

function printInstance(item: Extract<VItem, { kind: 'instance' }>): string[] {
  const pins = item.connections.map((c) => `.${c.port}(${printExpr(c.value)})`);
  const head = `${item.module} ${item.name} (`;
  const single = `${head}${pins.join(', ')});`;
  if (single.length <= lineLength) return [single];
  const lines = item.connections.flatMap((c, i) => {
    const end = i === item.connections.length - 1 ? '' : ',';
    return fold(`  .${c.port}(`, c.value, `)${end}`);
  });
  return [head, ...lines, ');'];
}

/** One line where it fits; a long concatenation goes part by part over several. */
function fold(before: string, value: VExpr, after: string): string[] {
  const single = `${before}${printExpr(value)}${after}`;
  if (single.length <= lineLength) return [single];
  if (value.kind === 'concat') return wrapList(`${before}{`, value.parts.map(printExpr), `}${after}`, ', ');
  if (value.kind === 'binary') {
    const parts = flattenChain(value, value.op).map((e) => printOperand(e));
    return wrapList(before, parts, after, ` ${value.op} `);
  }
  if (value.kind === 'conditional') {
    const condition = printOperand(value.condition);
    return [
      before.trimEnd(),
      `  ${condition}`,
      `    ? ${printOperand(value.whenTrue)}`,
      `    : ${printOperand(value.whenFalse)}${after}`,
    ];
  }
  return [single];
}

function wrapList(before: string, parts: readonly string[], after: string, separator: string): string[] {
  const lines: string[] = [before];
  let line = '  ';
  parts.forEach((part, i) => {
    const text = `${part}${i === parts.length - 1 ? '' : separator}`;
    if (line.length + text.length > lineLength && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '  ';
    }
    line += text;
  });
  lines.push(line.trimEnd());
  if (after.startsWith('}') || after.startsWith(')')) lines.push(after);
  else lines[lines.length - 1] += after;
  return lines.map((l) => l.trimEnd());
}

const associative = new Set(['&', '|', '^']);

function flattenChain(e: VExpr, op: string): VExpr[] {
  if (e.kind !== 'binary' || e.op !== op) return [e];
  if (associative.has(op)) return [...flattenChain(e.a, op), ...flattenChain(e.b, op)];
  return [e.a, e.b];
}

const primary = new Set<VExpr['kind']>(['id', 'index', 'part', 'literal', 'concat', 'repeat', 'call']);

function printOperand(e: VExpr, within?: string): string {
  if (primary.has(e.kind) || (e.kind === 'unary' && e.op === '~')) return printExpr(e);
  if (within !== undefined && associative.has(within) && e.kind === 'binary' && e.op === within)
    return printExpr(e);
  return `(${printExpr(e)})`;
}

export function printExpr(e: VExpr): string {
  switch (e.kind) {
    case 'id':
      return e.name;
    case 'index':
      return `${e.name}[${printInt(e.at)}]`;
    case 'part':
      return isConstant(e.low)
        ? `${e.name}[${printInt(e.high)}:${printInt(e.low)}]`
        : `${e.name}[${printInt(e.low)} +: ${printInt(plus(minus(e.high, e.low), 1))}]`;
    case 'literal':
      return printLiteral(e.width, e.value, e.signed);
    case 'concat':
      return `{${e.parts.map(printExpr).join(', ')}}`;
    case 'repeat': {
      const count = printInt(e.count);
      return `{${/^\w+$/.test(count) ? count : `(${count})`}{${printExpr(e.part)}}}`;
    }
    case 'unary':
      // `^~a` would be read as an exclusive nor.
      return `${e.op}${e.a.kind === 'unary' ? `(${printExpr(e.a)})` : printOperand(e.a)}`;
    case 'binary':
      return `${printOperand(e.a, e.op)} ${e.op} ${printOperand(e.b, e.op)}`;
    case 'conditional':
      return `${printOperand(e.condition)} ? ${printOperand(e.whenTrue)} : ${printOperand(e.whenFalse)}`;
    case 'call':
      return `${e.name}(${printExpr(e.a)})`;
  }
}

function printLiteral(width: Int, value: bigint, signed: boolean): string {
  if (!isConstant(width)) {
    if (value === 0n) return `{${printInt(width)}{1'b0}}`;
    throw new RangeError('only zero has a literal of parametric width');
  }
  const bits = BigInt.asUintN(width, value);
  if (width === 1 && !signed) return `1'b${bits}`;
  const isSmall = value >= 0n && value < 10000n;
  return `${width}'${signed ? 's' : ''}${isSmall ? `d${value}` : `h${bits.toString(16)}`}`;
}

/** `LANES*4-1`. */
export function printInt(value: Int): string {
  if (isConstant(value)) return `${value}`;
  let text = '';
  for (const { symbols, coefficient } of value.terms) {
    const factors = [...symbols];
    const size = Math.abs(coefficient);
    if (size !== 1 || factors.length === 0) factors.unshift(`${size}`);
    const product = factors.join('*');
    if (text === '') text = coefficient < 0 ? `-${product}` : product;
    else text += `${coefficient < 0 ? '-' : '+'}${product}`;
  }
  return text === '' ? '0' : text;
}
