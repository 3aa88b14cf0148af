// int_mul_w8a8_nr4sd: integer product
// unit: int_mul
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 065ff58a21b9582d
`default_nettype none

module int_mul_w8a8_nr4sd (
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output wire signed [15:0] p
);
  wire weight_row0_one = w[0];
  wire weight_row0_two = w[1] & ~weight_row0_one;
  wire weight_row0_negative = w[1] & weight_row0_one;
  wire weight_carry0 = w[1] & weight_row0_one;
  wire weight_row1_one = w[2] ^ weight_carry0;
  wire weight_row1_two = (w[3] & ~w[2] & ~weight_carry0) | (~w[3] & w[2] & weight_carry0);
  wire weight_row1_negative = w[3] & weight_row1_one;
  wire weight_carry1 = w[3] & (w[2] | weight_carry0);
  wire weight_row2_one = w[4] ^ weight_carry1;
  wire weight_row2_two = (w[5] & ~w[4] & ~weight_carry1) | (~w[5] & w[4] & weight_carry1);
  wire weight_row2_negative = w[5] & weight_row2_one;
  wire weight_carry2 = w[5] & (w[4] | weight_carry1);
  wire weight_row3_one = w[6] ^ weight_carry2;
  wire weight_row3_two = (~w[7] & w[6] & weight_carry2) | (w[7] & ~w[6] & ~weight_carry2);
  wire weight_row3_negative = w[7] & ~(w[6] & weight_carry2);
  wire weight_row0_plus0 = weight_row0_one & ~weight_row0_negative;
  wire weight_row0_minus0 = weight_row0_one & weight_row0_negative;
  wire weight_row0_plus1 = weight_row0_two;
  wire weight_row1_plus2 = weight_row1_one & ~weight_row1_negative;
  wire weight_row1_minus2 = weight_row1_one & weight_row1_negative;
  wire weight_row1_plus3 = weight_row1_two;
  wire weight_row2_plus4 = weight_row2_one & ~weight_row2_negative;
  wire weight_row2_minus4 = weight_row2_one & weight_row2_negative;
  wire weight_row2_plus5 = weight_row2_two;
  wire [7:0] inverse = ~a;
  wire [8:0] row0_by0 = {a[7], a} & {9{weight_row0_plus0}};
  wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{weight_row0_minus0}};
  wire [8:0] row0_by1 = {a, 1'b0} & {9{weight_row0_plus1}};
  wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
  wire [8:0] row1_by2 = {a[7], a} & {9{weight_row1_plus2}};
  wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{weight_row1_minus2}};
  wire [8:0] row1_by3 = {a, 1'b0} & {9{weight_row1_plus3}};
  wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
  wire [8:0] row2_by4 = {a[7], a} & {9{weight_row2_plus4}};
  wire [8:0] row2_minusby4 = {inverse[7], inverse} & {9{weight_row2_minus4}};
  wire [8:0] row2_by5 = {a, 1'b0} & {9{weight_row2_plus5}};
  wire [8:0] row2 = (row2_by4 | row2_minusby4 | row2_by5) ^ 9'd256;
  wire [7:0] row3_flipped = a ^ {8{weight_row3_negative}};
  wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{weight_row3_one}};
  wire [8:0] row3_by7 = {row3_flipped, weight_row3_negative} & {9{weight_row3_two}};
  wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;
  wire [39:0] pp = {
    weight_row3_negative, row3, weight_row2_minus4, row2, weight_row1_minus2, row1, weight_row0_minus0, row0
  };
  wire [15:0] tree_sum;
  int_mul_w8a8_nr4sd_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
