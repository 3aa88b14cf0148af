// int_mac_w8a8_acc32_baugh_wooley_fold4096: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0 accumulatorBits=32 foldDepth=4096
// latency: 1 clock edge
// content: sha256 b702f71e51e92ed5
`default_nettype none

module int_mac_w8a8_acc32_baugh_wooley_fold4096 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
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
  wire [31:0] start = clear ? 32'hf8100000 : acc;
  wire [31:0] tree_sum;
  int_mac_w8a8_acc32_baugh_wooley_fold4096_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
