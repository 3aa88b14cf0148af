// dint_mac_sm4a8_acc32_baugh_wooley: dINT times integer multiply-accumulate, in half steps
// unit: dint_mac
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 b1d86263c4c340c3
`default_nettype none

module dint_mac_sm4a8_acc32_baugh_wooley (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] w,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
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
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_mac_sm4a8_acc32_baugh_wooley_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
