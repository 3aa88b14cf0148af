/** Hand-made designs for the measurement tests: dot products whose trees instance the adder wrappers. */

export interface DotOptions {
  readonly lanes: number;
  readonly weightBits: number;
  readonly activationBits: number;
  readonly accumulatorBits: number;
  readonly rows: 'baugh-wooley' | 'booth';
}

interface Tree {
  readonly lines: string[];
  readonly columns: string[][];
  fresh(stem: string, expression: string): string;
}

function newTree(width: number): Tree {
  const lines: string[] = [];
  let serial = 0;
  return {
    lines,
    columns: Array.from({ length: width }, () => []),
    fresh(stem, expression) {
      const name = `${stem}_${serial++}`;
      lines.push(`  wire ${name} = ${expression};`);
      return name;
    },
  };
}

function place(tree: Tree, column: number, bit: string): void {
  tree.columns[column]?.push(bit);
}

/** Adds a known constant to the heap as bits that are the constant 1; the accumulated total is placed once. */
function placeConstant(tree: Tree, value: bigint): void {
  tree.columns.forEach((column, i) => {
    if ((value >> BigInt(i)) & 1n) column.push("1'b1");
  });
}

function baughWooley(tree: Tree, o: DotOptions, lane: number): bigint {
  const { weightBits: m, activationBits: n } = o;
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      const w = `w[${lane * m + i}]`;
      const a = `a[${lane * n + j}]`;
      const inverted = (i === m - 1) !== (j === n - 1);
      place(tree, i + j, tree.fresh(`pp${lane}_${i}_${j}`, inverted ? `~(${w} & ${a})` : `${w} & ${a}`));
    }
  // The inverted bits stand for 1 - bit at negative weight; the constants complete them.
  let constant = 0n;
  for (let j = 0; j < n - 1; j++) constant -= 1n << BigInt(m - 1 + j);
  for (let i = 0; i < m - 1; i++) constant -= 1n << BigInt(n - 1 + i);
  return constant;
}

function booth(tree: Tree, o: DotOptions, lane: number): bigint {
  const { weightBits: m, activationBits: n } = o;
  let constant = 0n;
  const w = (i: number): string => (i < 0 ? "1'b0" : `w[${lane * m + Math.min(i, m - 1)}]`);
  const a = (j: number): string => (j < 0 ? "1'b0" : `a[${lane * n + Math.min(j, n - 1)}]`);
  for (let r = 0; 2 * r < m; r++) {
    const one = tree.fresh(`one${lane}_${r}`, `${w(2 * r)} ^ ${w(2 * r - 1)}`);
    const two = tree.fresh(
      `two${lane}_${r}`,
      `(${w(2 * r + 1)} ^ ${w(2 * r)}) & ~(${w(2 * r)} ^ ${w(2 * r - 1)})`,
    );
    const neg = tree.fresh(`neg${lane}_${r}`, w(2 * r + 1));
    for (let j = 0; j <= n; j++) {
      const bit = `((${one} & ${a(j)}) | (${two} & ${a(j - 1)})) ^ ${neg}`;
      const top = j === n;
      place(tree, 2 * r + j, tree.fresh(`row${lane}_${r}_${j}`, top ? `~(${bit})` : bit));
    }
    place(tree, 2 * r, neg);
    constant -= 1n << BigInt(2 * r + n);
  }
  return constant;
}

/** Compresses every column to one bit with wrapper instances, columns from low to high; returns the sum bits. */
function compress(tree: Tree): string[] {
  let serial = 0;
  tree.columns.forEach((column, i) => {
    while (column.length > 1) {
      const [x, y, z] = column.splice(0, Math.min(3, column.length));
      const s = `s_c${i}_${serial}`;
      const co = `co_c${i}_${serial}`;
      tree.lines.push(`  wire ${s}, ${co};`);
      tree.lines.push(
        z === undefined
          ? `  subbyte_half_adder ha_${serial} (.a(${x}), .b(${y}), .s(${s}), .co(${co}));`
          : `  subbyte_full_adder fa_${serial} (.a(${x}), .b(${y}), .ci(${z}), .s(${s}), .co(${co}));`,
      );
      serial++;
      column.push(s);
      place(tree, i + 1, co);
    }
  });
  return tree.columns.map((column) => column[0] ?? "1'b0");
}

/** Wrappers as the generators emit them: plain logic that a library's map replaces. */
export const WRAPPERS = `module subbyte_full_adder(input wire a, input wire b, input wire ci, output wire s, output wire co);
  assign s = a ^ b ^ ci;
  assign co = (a & b) | (ci & (a ^ b));
endmodule
module subbyte_half_adder(input wire a, input wire b, output wire s, output wire co);
  assign s = a ^ b;
  assign co = a & b;
endmodule
`;

/** \`acc <= (clear ? 0 : acc) + sum of w * a\` over signed lanes, with an enable, every adder an instance. */
export function dotVerilog(o: DotOptions): string {
  const width = o.accumulatorBits;
  const tree = newTree(width);
  let constant = 0n;
  for (let lane = 0; lane < o.lanes; lane++)
    constant += o.rows === 'booth' ? booth(tree, o, lane) : baughWooley(tree, o, lane);
  placeConstant(tree, BigInt.asUintN(width, constant));
  for (let i = 0; i < width; i++) place(tree, i, tree.fresh(`hold_${i}`, `acc[${i}] & ~clear`));
  const sums = compress(tree);
  return `${WRAPPERS}
module dot(input wire clk, input wire en, input wire clear,
  input wire [${o.lanes * o.weightBits - 1}:0] w, input wire [${o.lanes * o.activationBits - 1}:0] a,
  output reg signed [${width - 1}:0] acc);
${tree.lines.join('\n')}
  always @(posedge clk) if (en) acc <= {${sums.reverse().join(', ')}};
endmodule
`;
}

/** The same function left to the synthesizer. */
export function naiveDotVerilog(o: Omit<DotOptions, 'rows'>): string {
  const terms = Array.from(
    { length: o.lanes },
    (_, i) =>
      `$signed(w[${i * o.weightBits} +: ${o.weightBits}]) * $signed(a[${i * o.activationBits} +: ${o.activationBits}])`,
  );
  return `module dot(input wire clk, input wire en, input wire clear,
  input wire [${o.lanes * o.weightBits - 1}:0] w, input wire [${o.lanes * o.activationBits - 1}:0] a,
  output reg signed [${o.accumulatorBits - 1}:0] acc);
  wire signed [${o.accumulatorBits - 1}:0] held = clear ? ${o.accumulatorBits}'sd0 : acc;
  always @(posedge clk) if (en) acc <= held + ${terms.join(' + ')};
endmodule
`;
}
