// dint_dot_sm3a8_x16_acc32_zero_skip: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=3 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 47b32a62d4ffce3a
`default_nettype none

module dint_dot_sm3a8_x16_acc32_zero_skip (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [47:0] w,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [175:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [2:0] code = w[3*i +: 3];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_negative = code[2];
      wire weight_denormal = code[0] & code[1];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire [7:0] flipped = activation ^ {8{weight_negative}};
      wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{weight_denormal}};
      wire [9:0] row0_by1 = {flipped[7], flipped, weight_negative} & {10{weight_row0_low}};
      wire [9:0] row0_by2 = {flipped, {2{weight_negative}}} & {10{weight_row0_high}};
      wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;

      assign pp[11*i +: 11] = {weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0};
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_dot_sm3a8_x16_acc32_zero_skip_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
