// int_mul_w4a8_booth_bk: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=booth recoded=false adder=brent_kung stages=0
// latency: none, combinational
// content: sha256 57d019f0325de62e
`default_nettype none

module int_mul_w4a8_booth_bk (
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire weight_row0_one = w[0];
  wire weight_row0_negative = w[1];
  wire weight_row0_two = weight_row0_negative & ~weight_row0_one;
  wire weight_row1_one = w[2] ^ weight_row0_negative;
  wire weight_row1_two = (~w[3] & w[2] & weight_row0_negative) | (w[3] & ~w[2] & ~weight_row0_negative);
  wire weight_row1_negative = w[3] & ~(w[2] & weight_row0_negative);
  wire [7:0] row0_flipped = a ^ {8{weight_row0_negative}};
  wire [8:0] row0_by0 = {row0_flipped[7], row0_flipped} & {9{weight_row0_one}};
  wire [8:0] row0_by1 = {row0_flipped, weight_row0_negative} & {9{weight_row0_two}};
  wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
  wire [7:0] row1_flipped = a ^ {8{weight_row1_negative}};
  wire [8:0] row1_by2 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
  wire [8:0] row1_by3 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [19:0] pp = {weight_row1_negative, row1, weight_row0_negative, row0};
  wire [11:0] tree_sum;
  int_mul_w4a8_booth_bk_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
