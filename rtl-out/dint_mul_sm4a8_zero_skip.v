// dint_mul_sm4a8_zero_skip: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 54d74b063e60162c
`default_nettype none

module dint_mul_sm4a8_zero_skip (
  input wire [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire weight_negative = w[3];
  wire weight_denormal = w[0] & w[1] & w[2];
  wire weight_is_integer = ~weight_denormal;
  wire weight_row0_low = w[0] & weight_is_integer;
  wire weight_row0_high = w[1] & ~w[0];
  wire weight_ones1 = w[0] & w[1];
  wire weight_row1_low = weight_ones1 & weight_is_integer;
  wire weight_row1_high = w[2] & ~weight_ones1;
  wire [7:0] flipped = a ^ {8{weight_negative}};
  wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{weight_denormal}};
  wire [9:0] row0_by1 = {flipped[7], flipped, weight_negative} & {10{weight_row0_low}};
  wire [9:0] row0_by2 = {flipped, {2{weight_negative}}} & {10{weight_row0_high}};
  wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
  wire [8:0] row1_by2 = {flipped[7], flipped} & {9{weight_row1_low}};
  wire [8:0] row1_by3 = {flipped, weight_negative} & {9{weight_row1_high}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [20:0] pp = {
    weight_negative & (weight_row1_low | weight_row1_high), row1,
    weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0
  };
  wire [11:0] tree_sum;
  dint_mul_sm4a8_zero_skip_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
