// int_mul_w4a4_baugh_wooley: integer product
// unit: int_mul
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=4 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 066a6514ed7aaf25
`default_nettype none

module int_mul_w4a4_baugh_wooley (
  input wire signed [3:0] w,
  input wire signed [3:0] a,
  output wire signed [7:0] p
);
  wire [3:0] row0 = (a & {4{w[0]}}) ^ 4'd8;
  wire [3:0] row1 = (a & {4{w[1]}}) ^ 4'd8;
  wire [3:0] row2 = (a & {4{w[2]}}) ^ 4'd8;
  wire [3:0] row3 = (a & {4{w[3]}}) ^ 4'd7;
  wire [15:0] pp = {row3, row2, row1, row0};
  wire [7:0] tree_sum;
  int_mul_w4a4_baugh_wooley_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
