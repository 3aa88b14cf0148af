// dint_mul_asym4a8_booth: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=asym activationBits=8 activationSigned=true architecture=booth
//   recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 5602b4214ab520fd
`default_nettype none

module dint_mul_asym4a8_booth (
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire weight_denormal = w[1] & w[2] & w[3];
  wire weight_is_integer = ~weight_denormal;
  wire weight_integer0 = w[0] & weight_is_integer;
  wire weight_integer1 = w[1] & weight_is_integer;
  wire weight_integer2 = w[2] & weight_is_integer;
  wire weight_integer3 = w[3] & weight_is_integer;
  wire weight_row0_two = weight_integer1 & ~weight_integer0;
  wire weight_row0_one = weight_integer0;
  wire weight_row0_negative = weight_integer1 | (weight_denormal & w[0]);
  wire weight_row1_one = weight_integer2 ^ weight_integer1;
  wire weight_row1_two =
    (~weight_integer3 & weight_integer2 & weight_integer1) | (weight_integer3 & ~weight_integer2 & ~weight_integer1);
  wire weight_row1_negative = weight_integer3 & ~(weight_integer2 & weight_integer1);
  wire weight_row2_one = weight_integer3;
  wire is_integer = ~weight_denormal;
  wire [7:0] row0_flipped = a ^ {8{weight_row0_negative}};
  wire [9:0] row0_by0 = {{2{row0_flipped[7]}}, row0_flipped} & {10{weight_denormal}};
  wire [9:0] row0_by1 = {row0_flipped[7], row0_flipped, weight_row0_negative} & {10{weight_row0_one}};
  wire [9:0] row0_by2 = {row0_flipped, {2{weight_row0_negative}}} & {10{weight_row0_two}};
  wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
  wire [7:0] row1_flipped = a ^ {8{weight_row1_negative}};
  wire [8:0] row1_by3 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
  wire [8:0] row1_by4 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
  wire [8:0] row1 = (row1_by3 | row1_by4) ^ 9'd256;
  wire [7:0] row2_by5 = a & {8{weight_row2_one}};
  wire [7:0] row2 = row2_by5 ^ 8'd128;
  wire [28:0] pp = {row2, weight_row1_negative, row1, weight_row0_negative, row0};
  wire [12:0] tree_sum;
  dint_mul_asym4a8_booth_tree tree (.pp(pp), .z(z), .activations(a & {8{is_integer}}), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
