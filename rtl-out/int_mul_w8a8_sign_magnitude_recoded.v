// int_mul_w8a8_sign_magnitude_recoded: integer product
// unit: int_mul
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=sign_magnitude recoded=true adder=ripple stages=0
// latency: none, combinational
// content: sha256 e2be41b652e563c4
`default_nettype none

module int_mul_w8a8_sign_magnitude_recoded (
  input wire [8:0] w_recoded,
  input wire signed [7:0] a,
  output wire signed [15:0] p
);
  wire [7:0] flipped = a ^ {8{w_recoded[8]}};
  wire [7:0] row0_by0 = flipped & {8{w_recoded[0]}};
  wire [7:0] row0 = row0_by0 ^ 8'd128;
  wire [7:0] row1_by1 = flipped & {8{w_recoded[1]}};
  wire [7:0] row1 = row1_by1 ^ 8'd128;
  wire [7:0] row2_by2 = flipped & {8{w_recoded[2]}};
  wire [7:0] row2 = row2_by2 ^ 8'd128;
  wire [7:0] row3_by3 = flipped & {8{w_recoded[3]}};
  wire [7:0] row3 = row3_by3 ^ 8'd128;
  wire [7:0] row4_by4 = flipped & {8{w_recoded[4]}};
  wire [7:0] row4 = row4_by4 ^ 8'd128;
  wire [7:0] row5_by5 = flipped & {8{w_recoded[5]}};
  wire [7:0] row5 = row5_by5 ^ 8'd128;
  wire [8:0] row6_by6 = {flipped[7], flipped} & {9{w_recoded[6]}};
  wire [8:0] row6_by7 = {flipped, w_recoded[8]} & {9{w_recoded[7]}};
  wire [8:0] row6 = (row6_by6 | row6_by7) ^ 9'd256;
  wire [63:0] pp = {
    w_recoded[8] & (w_recoded[6] | w_recoded[7]), row6, w_recoded[8] & w_recoded[5], row5, w_recoded[8] & w_recoded[4],
    row4, w_recoded[8] & w_recoded[3], row3, w_recoded[8] & w_recoded[2], row2, w_recoded[8] & w_recoded[1], row1,
    w_recoded[8] & w_recoded[0], row0
  };
  wire [15:0] tree_sum;
  int_mul_w8a8_sign_magnitude_recoded_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
