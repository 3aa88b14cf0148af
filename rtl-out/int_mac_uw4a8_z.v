// int_mac_uw4a8_z: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 8de394f71f57b4cd
`default_nettype none

module int_mac_uw4a8_z #(
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] w,
  input wire [3:0] z,
  input wire signed [7:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [7:0] activation = a;
  wire [3:0] code = w;
  wire signed [4:0] weight = code - z;
  wire signed [12:0] product = weight * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-12){product[12]}}, product[11:0]};
endmodule

`default_nettype wire
