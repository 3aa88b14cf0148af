// int_mul_w4a8_baugh_wooley: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 ed5f804e7d998d3d
`default_nettype none

module int_mul_w4a8_baugh_wooley (
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire [7:0] row0 = (a & {8{w[0]}}) ^ 8'd128;
  wire [7:0] row1 = (a & {8{w[1]}}) ^ 8'd128;
  wire [7:0] row2 = (a & {8{w[2]}}) ^ 8'd128;
  wire [7:0] row3 = (a & {8{w[3]}}) ^ 8'd127;
  wire [31:0] pp = {row3, row2, row1, row0};
  wire [11:0] tree_sum;
  int_mul_w4a8_baugh_wooley_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
