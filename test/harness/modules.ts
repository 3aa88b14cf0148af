import type { Variant, VariantPort } from '../../src/harness/variant.ts';

/** Small hand-written modules that the harness is tried on. */

export const input = (name: string, width: number, signed = false): VariantPort => ({
  name,
  direction: 'in',
  width,
  signed,
});
export const output = (name: string, width: number, signed = false): VariantPort => ({
  name,
  direction: 'out',
  width,
  signed,
});
export const clock: VariantPort = { name: 'clk', direction: 'in', width: 1, signed: false, clock: true };

/** Unsigned 4-bit by signed 8-bit multiplier. */
export const multiplier: Variant = {
  key: 'mul4x8',
  top: 'mul4x8',
  files: [
    {
      name: 'mul4x8.v',
      text: `module mul4x8(input wire [3:0] w, input wire signed [7:0] a, output wire signed [11:0] p);
  wire signed [4:0] wide = {1'b0, w};
  wire signed [12:0] product = wide * a;
  wire unused = product[12];
  assign p = product[11:0];
endmodule
`,
    },
  ],
  ports: [input('w', 4), input('a', 8, true), output('p', 12, true)],
};

/** Accumulator with synchronous reset; ACC_W bits. `reset: false` leaves the reset out. */
export function accumulator(key: string, width: number, reset = true): Variant {
  const body = reset ? "if (rst) acc <= {ACC_W{1'b0}};\n    else if (en)" : 'if (en)';
  return {
    key,
    top: 'accumulator',
    files: [
      {
        name: 'accumulator.v',
        text: `module accumulator #(parameter ACC_W = 16) (
  input wire clk, input wire rst, input wire en, input wire signed [7:0] a, output reg signed [ACC_W-1:0] acc
);
  always @(posedge clk)
    ${body} acc <= acc + {{(ACC_W-8){a[7]}}, a};
endmodule
`,
      },
    ],
    ports: [clock, input('rst', 1), input('en', 1), input('a', 8, true), output('acc', width, true)],
    ...(width === 16 ? {} : { parameters: { ACC_W: width } }),
  };
}

/** Passes and complements wide words; ports of one, two and four 32-bit words. */
export const wide: Variant = {
  key: 'wide',
  top: 'wide',
  files: [
    {
      name: 'wide.v',
      text: `module wide(input wire [99:0] x, input wire [63:0] y, input wire [31:0] z,
  output wire [99:0] nx, output wire [63:0] ny, output wire [31:0] nz, output wire [32:0] s);
  assign nx = ~x; assign ny = ~y; assign nz = ~z; assign s = {1'b0, z} + {1'b0, y[31:0]};
endmodule
`,
    },
  ],
  ports: [
    input('x', 100),
    input('y', 64),
    input('z', 32),
    output('nx', 100),
    output('ny', 64),
    output('nz', 32),
    output('s', 33),
  ],
};

/** Ports named like C++ words and like members of Verilator's classes. */
export const awkward: Variant = {
  key: 'awkward',
  top: 'awkward',
  files: [
    {
      name: 'awkward.v',
      text: 'module awkward(input wire public, input wire eval, output wire delete, output wire name);\n  assign delete = public & eval;\n  assign name = public | eval;\nendmodule\n',
    },
  ],
  ports: [input('public', 1), input('eval', 1), output('delete', 1), output('name', 1)],
};
