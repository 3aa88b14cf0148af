// int_mul_w4a8_sign_magnitude: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=sign_magnitude recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 5b15852967c16fa3
`default_nettype none

module int_mul_w4a8_sign_magnitude (
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire weight_row0_one = w[0];
  wire weight_negative = w[3];
  wire weight_row1_one = w[1] ^ (weight_negative & weight_row0_one);
  wire weight_row2_one = w[2] ^ (weight_negative & (weight_row0_one | w[1]));
  wire weight_row2_two = weight_negative & ~(weight_row0_one | w[1] | w[2]);
  wire [7:0] flipped = a ^ {8{weight_negative}};
  wire [7:0] row0_by0 = flipped & {8{weight_row0_one}};
  wire [7:0] row0 = row0_by0 ^ 8'd128;
  wire [7:0] row1_by1 = flipped & {8{weight_row1_one}};
  wire [7:0] row1 = row1_by1 ^ 8'd128;
  wire [8:0] row2_by2 = {flipped[7], flipped} & {9{weight_row2_one}};
  wire [8:0] row2_by3 = {flipped, weight_negative} & {9{weight_row2_two}};
  wire [8:0] row2 = (row2_by2 | row2_by3) ^ 9'd256;
  wire [27:0] pp = {
    weight_negative & (weight_row2_one | weight_row2_two), row2, weight_negative & weight_row1_one, row1,
    weight_negative & weight_row0_one, row0
  };
  wire [11:0] tree_sum;
  int_mul_w4a8_sign_magnitude_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
