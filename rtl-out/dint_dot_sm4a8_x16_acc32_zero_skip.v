// dint_dot_sm4a8_x16_acc32_zero_skip: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 719a6d9ace4f43d4
`default_nettype none

module dint_dot_sm4a8_x16_acc32_zero_skip (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [335:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_negative = code[3];
      wire weight_denormal = code[0] & code[1] & code[2];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire weight_ones1 = code[0] & code[1];
      wire weight_row1_low = weight_ones1 & weight_is_integer;
      wire weight_row1_high = code[2] & ~weight_ones1;
      wire [7:0] flipped = activation ^ {8{weight_negative}};
      wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{weight_denormal}};
      wire [9:0] row0_by1 = {flipped[7], flipped, weight_negative} & {10{weight_row0_low}};
      wire [9:0] row0_by2 = {flipped, {2{weight_negative}}} & {10{weight_row0_high}};
      wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
      wire [8:0] row1_by2 = {flipped[7], flipped} & {9{weight_row1_low}};
      wire [8:0] row1_by3 = {flipped, weight_negative} & {9{weight_row1_high}};
      wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;

      assign pp[21*i +: 21] = {
        weight_negative & (weight_row1_low | weight_row1_high), row1,
        weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0
      };
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_dot_sm4a8_x16_acc32_zero_skip_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
