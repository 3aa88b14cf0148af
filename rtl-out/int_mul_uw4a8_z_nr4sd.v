// int_mul_uw4a8_z_nr4sd: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 5d5d651d82856ff8
`default_nettype none

module int_mul_uw4a8_z_nr4sd (
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output wire signed [12:0] p
);
  wire weight_row0_one = w[0];
  wire weight_row0_two = w[1] & ~weight_row0_one;
  wire weight_row0_negative = w[1] & weight_row0_one;
  wire weight_carry0 = w[1] & weight_row0_one;
  wire weight_row1_one = w[2] ^ weight_carry0;
  wire weight_row1_two = (w[3] & ~w[2] & ~weight_carry0) | (~w[3] & w[2] & weight_carry0);
  wire weight_row1_negative = w[3] & weight_row1_one;
  wire weight_carry1 = w[3] & (w[2] | weight_carry0);
  wire weight_row2_one = weight_carry1;
  wire weight_row0_plus0 = weight_row0_one & ~weight_row0_negative;
  wire weight_row0_minus0 = weight_row0_one & weight_row0_negative;
  wire weight_row0_plus1 = weight_row0_two;
  wire weight_row1_plus2 = weight_row1_one & ~weight_row1_negative;
  wire weight_row1_minus2 = weight_row1_one & weight_row1_negative;
  wire weight_row1_plus3 = weight_row1_two;
  wire [7:0] inverse = ~a;
  wire [8:0] row0_by0 = {a[7], a} & {9{weight_row0_plus0}};
  wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{weight_row0_minus0}};
  wire [8:0] row0_by1 = {a, 1'b0} & {9{weight_row0_plus1}};
  wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
  wire [8:0] row1_by2 = {a[7], a} & {9{weight_row1_plus2}};
  wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{weight_row1_minus2}};
  wire [8:0] row1_by3 = {a, 1'b0} & {9{weight_row1_plus3}};
  wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
  wire [7:0] row2_by4 = a & {8{weight_row2_one}};
  wire [7:0] row2 = row2_by4 ^ 8'd128;
  wire [27:0] pp = {row2, weight_row1_minus2, row1, weight_row0_minus0, row0};
  wire [12:0] tree_sum;
  int_mul_uw4a8_z_nr4sd_tree tree (.pp(pp), .z(z), .activations(a), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
