// dint_mul_sm4a8_baugh_wooley: dINT times integer, in half steps
// unit: dint_mul
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 a59807741276da7d
`default_nettype none

module dint_mul_sm4a8_baugh_wooley (
  input wire [3:0] w,
  input wire signed [7:0] a,
  output wire signed [11:0] p
);
  wire [2:0] magnitude = w[2:0];
  wire [3:0] half_steps = (&magnitude) ? 4'd1 : {magnitude, 1'b0};
  wire signed [4:0] positive = {1'b0, half_steps};
  wire signed [4:0] negated = -positive;
  wire signed [4:0] weight = w[3] ? negated : positive;
  wire [7:0] row0 = (a & {8{weight[0]}}) ^ 8'd128;
  wire [7:0] row1 = (a & {8{weight[1]}}) ^ 8'd128;
  wire [7:0] row2 = (a & {8{weight[2]}}) ^ 8'd128;
  wire [7:0] row3 = (a & {8{weight[3]}}) ^ 8'd128;
  wire [7:0] row4 = (a & {8{weight[4]}}) ^ 8'd127;
  wire [39:0] pp = {row4, row3, row2, row1, row0};
  wire [11:0] tree_sum;
  dint_mul_sm4a8_baugh_wooley_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
