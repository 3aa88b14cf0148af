// int_mul_w8a8_nr4sd_recoded: integer product
// unit: int_mul
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=true adder=ripple stages=0
// latency: none, combinational
// content: sha256 18550b04832155a6
`default_nettype none

module int_mul_w8a8_nr4sd_recoded (
  input wire [11:0] w_recoded,
  input wire signed [7:0] a,
  output wire signed [15:0] p
);
  wire [7:0] inverse = ~a;
  wire [8:0] row0_by0 = {a[7], a} & {9{w_recoded[0]}};
  wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{w_recoded[1]}};
  wire [8:0] row0_by1 = {a, 1'b0} & {9{w_recoded[2]}};
  wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
  wire [8:0] row1_by2 = {a[7], a} & {9{w_recoded[3]}};
  wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{w_recoded[4]}};
  wire [8:0] row1_by3 = {a, 1'b0} & {9{w_recoded[5]}};
  wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
  wire [8:0] row2_by4 = {a[7], a} & {9{w_recoded[6]}};
  wire [8:0] row2_minusby4 = {inverse[7], inverse} & {9{w_recoded[7]}};
  wire [8:0] row2_by5 = {a, 1'b0} & {9{w_recoded[8]}};
  wire [8:0] row2 = (row2_by4 | row2_minusby4 | row2_by5) ^ 9'd256;
  wire [7:0] row3_flipped = a ^ {8{w_recoded[11]}};
  wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{w_recoded[9]}};
  wire [8:0] row3_by7 = {row3_flipped, w_recoded[11]} & {9{w_recoded[10]}};
  wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;
  wire [39:0] pp = {w_recoded[11], row3, w_recoded[7], row2, w_recoded[4], row1, w_recoded[1], row0};
  wire [15:0] tree_sum;
  int_mul_w8a8_nr4sd_recoded_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
