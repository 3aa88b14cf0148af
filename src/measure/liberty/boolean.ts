/**
 * Boolean functions as Liberty writes them: `!A`, `A'`, `A*B`, `A&B`, `A B`, `A^B`, `A+B`, `A|B`, parentheses, the
 * constants 0 and 1. Binding from tight to loose, by the format's user guide: inversion, XOR, AND, OR.
 */
export type BooleanExpression =
  | { readonly op: 'constant'; readonly value: boolean }
  | { readonly op: 'pin'; readonly name: string }
  | { readonly op: 'not'; readonly a: BooleanExpression }
  | { readonly op: 'and' | 'or' | 'xor'; readonly a: BooleanExpression; readonly b: BooleanExpression };

/** Longer than any cell's function; keeps the walks over the tree far from the stack's end. */
const LONGEST = 4000;
const TOKEN = /\s*(?:([A-Za-z0-9_[\].$]+)|(.))/gy;
const BINDING = { or: 1, and: 2, xor: 3 } as const;
type Operator = keyof typeof BINDING;
const OPERATOR: Readonly<Record<string, Operator>> = {
  '+': 'or',
  '|': 'or',
  '*': 'and',
  '&': 'and',
  '^': 'xor',
};

/** A pending operator, an open parenthesis, or a prefix inversion. */
type Pending = Operator | '(' | '!';

/** Parses a function; the failure is a plain sentence, for the caller to place. */
export function parseBoolean(text: string): BooleanExpression {
  if (text.length > LONGEST) throw new Error(`a function of more than ${LONGEST} characters`);
  const values: BooleanExpression[] = [];
  const pending: Pending[] = [];
  let wantOperand = true;

  const pop = (): BooleanExpression => {
    const value = values.pop();
    if (value === undefined) throw new Error(`an operand is missing in "${text}"`);
    return value;
  };
  const applyInversions = (): void => {
    for (; pending.at(-1) === '!'; pending.pop()) values.push({ op: 'not', a: pop() });
  };
  const reduce = (binding: number): void => {
    for (let top = pending.at(-1); top !== undefined && top !== '(' && top !== '!'; top = pending.at(-1)) {
      if (BINDING[top] < binding) return;
      pending.pop();
      const b = pop();
      values.push({ op: top, a: pop(), b });
    }
  };
  const operator = (op: Operator): void => {
    reduce(BINDING[op]);
    pending.push(op);
    wantOperand = true;
  };

  for (const match of text.trim().matchAll(TOKEN)) {
    const [, word, symbol = ''] = match;
    if ((word !== undefined || symbol === '(' || symbol === '!') && !wantOperand) operator('and');
    if (word !== undefined) {
      values.push(
        word === '0' || word === '1' ? { op: 'constant', value: word === '1' } : { op: 'pin', name: word },
      );
      wantOperand = false;
      // A postfix inversion binds tighter than a prefix one, but both are inversions: the order does not matter.
      applyInversions();
    } else if (symbol === '(' || symbol === '!') {
      pending.push(symbol);
    } else if (symbol === ')' && !wantOperand) {
      reduce(0);
      if (pending.pop() !== '(') throw new Error(`')' without '(' in "${text}"`);
      applyInversions();
    } else if (symbol === "'" && !wantOperand) {
      values.push({ op: 'not', a: pop() });
    } else {
      const op = OPERATOR[symbol];
      if (op === undefined || wantOperand) throw new Error(`'${symbol}' is out of place in "${text}"`);
      operator(op);
    }
  }
  if (wantOperand) throw new Error(`an operand is missing in "${text}"`);
  reduce(0);
  if (pending.length > 0) throw new Error(`'(' is never closed in "${text}"`);
  return pop();
}

/** Names the function depends on as written, in order of first appearance. */
export function pinsOf(expression: BooleanExpression): string[] {
  const names = new Set<string>();
  const walk = (e: BooleanExpression): void => {
    if (e.op === 'pin') names.add(e.name);
    else if (e.op === 'not') walk(e.a);
    else if (e.op !== 'constant') {
      walk(e.a);
      walk(e.b);
    }
  };
  walk(expression);
  return [...names];
}

/** How a language writes the two constants; operators look the same in both. */
interface Constants {
  readonly low: string;
  readonly high: string;
}

/** Writes the function as a JavaScript expression over 32-bit words, one independent vector per bit. */
export const toJavaScript = (expression: BooleanExpression, nameOf: (pin: string) => string): string =>
  print(expression, nameOf, { low: '0', high: '-1' });

/** Writes the function as a Verilog expression of one bit. */
export const toVerilog = (expression: BooleanExpression, nameOf: (pin: string) => string): string =>
  print(expression, nameOf, { low: "1'b0", high: "1'b1" });

function print(expression: BooleanExpression, nameOf: (pin: string) => string, constants: Constants): string {
  const inner = (e: BooleanExpression): string => print(e, nameOf, constants);
  switch (expression.op) {
    case 'constant':
      return expression.value ? constants.high : constants.low;
    case 'pin':
      return nameOf(expression.name);
    case 'not':
      return `~${inner(expression.a)}`;
    default: {
      const symbol = { and: '&', or: '|', xor: '^' }[expression.op];
      return `(${inner(expression.a)}${symbol}${inner(expression.b)})`;
    }
  }
}

/** Value of the function on 32 independent vectors, one per bit. */
export function evaluate(expression: BooleanExpression, pinValue: (pin: string) => number): number {
  switch (expression.op) {
    case 'constant':
      return expression.value ? -1 : 0;
    case 'pin':
      return pinValue(expression.name);
    case 'not':
      return ~evaluate(expression.a, pinValue);
    case 'and':
      return evaluate(expression.a, pinValue) & evaluate(expression.b, pinValue);
    case 'or':
      return evaluate(expression.a, pinValue) | evaluate(expression.b, pinValue);
    case 'xor':
      return evaluate(expression.a, pinValue) ^ evaluate(expression.b, pinValue);
  }
}

/** Words that walk through all combinations of up to five variables, one combination per bit. */
const COUNTING = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

/**
 * Truth table over at most five named inputs: bit i is the value when input k carries bit k of i. Undefined when
 * the function reads a name that is not among them, or there are more than five.
 */
export function truthTable(expression: BooleanExpression, inputs: readonly string[]): number | undefined {
  if (inputs.length > COUNTING.length) return undefined;
  if (pinsOf(expression).some((name) => !inputs.includes(name))) return undefined;
  const rows = 2 ** inputs.length;
  const table = evaluate(expression, (name) => COUNTING[inputs.indexOf(name)] ?? 0);
  return rows === 32 ? table >>> 0 : table & (2 ** rows - 1);
}
