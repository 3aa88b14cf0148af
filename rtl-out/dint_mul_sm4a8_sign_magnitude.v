// dint_mul_sm4a8_sign_magnitude: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true
//   architecture=sign_magnitude recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 7bf87c68368715e7
`default_nettype none

module dint_mul_sm4a8_sign_magnitude (
  input wire [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire weight_negative = w[3];
  wire weight_denormal = w[0] & w[1] & w[2];
  wire weight_is_integer = ~weight_denormal;
  wire weight_integer0 = w[0] & weight_is_integer;
  wire weight_integer1 = w[1] & weight_is_integer;
  wire weight_integer2 = w[2] & weight_is_integer;
  wire weight_row0_one = weight_integer0;
  wire weight_row1_one = weight_integer1;
  wire weight_row2_one = weight_integer2;
  wire [7:0] flipped = a ^ {8{weight_negative}};
  wire [8:0] row0_by0 = {flipped[7], flipped} & {9{weight_denormal}};
  wire [8:0] row0_by1 = {flipped, weight_negative} & {9{weight_row0_one}};
  wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
  wire [7:0] row1_by2 = flipped & {8{weight_row1_one}};
  wire [7:0] row1 = row1_by2 ^ 8'd128;
  wire [7:0] row2_by3 = flipped & {8{weight_row2_one}};
  wire [7:0] row2 = row2_by3 ^ 8'd128;
  wire [27:0] pp = {
    weight_negative & weight_row2_one, row2, weight_negative & weight_row1_one, row1,
    weight_negative & (weight_denormal | weight_row0_one), row0
  };
  wire [11:0] tree_sum;
  dint_mul_sm4a8_sign_magnitude_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
