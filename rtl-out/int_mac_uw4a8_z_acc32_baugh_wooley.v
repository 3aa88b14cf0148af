// int_mac_uw4a8_z_acc32_baugh_wooley: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 a551f73992a0588a
`default_nettype none

module int_mac_uw4a8_z_acc32_baugh_wooley (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  wire [7:0] row0 = (a & {8{w[0]}}) ^ 8'd128;
  wire [7:0] row1 = (a & {8{w[1]}}) ^ 8'd128;
  wire [7:0] row2 = (a & {8{w[2]}}) ^ 8'd128;
  wire [7:0] row3 = (a & {8{w[3]}}) ^ 8'd128;
  wire [31:0] pp = {row3, row2, row1, row0};
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_mac_uw4a8_z_acc32_baugh_wooley_tree tree (.pp(pp), .z(z), .activations(a), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
