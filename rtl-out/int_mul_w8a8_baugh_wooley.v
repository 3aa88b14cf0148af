// int_mul_w8a8_baugh_wooley: integer product
// unit: int_mul
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0
// latency: none, combinational
// content: sha256 1e9272c51ecd8534
`default_nettype none

module int_mul_w8a8_baugh_wooley (
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output wire signed [15:0] p
);
  wire [7:0] row0 = (a & {8{w[0]}}) ^ 8'd128;
  wire [7:0] row1 = (a & {8{w[1]}}) ^ 8'd128;
  wire [7:0] row2 = (a & {8{w[2]}}) ^ 8'd128;
  wire [7:0] row3 = (a & {8{w[3]}}) ^ 8'd128;
  wire [7:0] row4 = (a & {8{w[4]}}) ^ 8'd128;
  wire [7:0] row5 = (a & {8{w[5]}}) ^ 8'd128;
  wire [7:0] row6 = (a & {8{w[6]}}) ^ 8'd128;
  wire [7:0] row7 = (a & {8{w[7]}}) ^ 8'd127;
  wire [63:0] pp = {row7, row6, row5, row4, row3, row2, row1, row0};
  wire [15:0] tree_sum;
  int_mul_w8a8_baugh_wooley_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
endmodule

`default_nettype wire
