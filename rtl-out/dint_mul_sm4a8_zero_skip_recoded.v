// dint_mul_sm4a8_zero_skip_recoded: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=true adder=ripple stages=0
// latency: none, combinational
// content: sha256 ad5a0c265cb64a25
`default_nettype none

module dint_mul_sm4a8_zero_skip_recoded (
  input wire [5:0] w_recoded,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire [7:0] flipped = a ^ {8{w_recoded[5]}};
  wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{w_recoded[0]}};
  wire [9:0] row0_by1 = {flipped[7], flipped, w_recoded[5]} & {10{w_recoded[1]}};
  wire [9:0] row0_by2 = {flipped, {2{w_recoded[5]}}} & {10{w_recoded[2]}};
  wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
  wire [8:0] row1_by2 = {flipped[7], flipped} & {9{w_recoded[3]}};
  wire [8:0] row1_by3 = {flipped, w_recoded[5]} & {9{w_recoded[4]}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [20:0] pp = {
    w_recoded[5] & (w_recoded[3] | w_recoded[4]), row1, w_recoded[5] & (w_recoded[0] | w_recoded[1] | w_recoded[2]), row0
  };
  wire [11:0] tree_sum;
  dint_mul_sm4a8_zero_skip_recoded_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
