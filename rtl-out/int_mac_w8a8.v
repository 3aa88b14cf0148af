// int_mac_w8a8: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 b5e39ae06a4d8274
`default_nettype none

module int_mac_w8a8 #(
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [7:0] code = w;
  wire [7:0] activation = a;
  wire signed [15:0] product = $signed(code) * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-15){product[15]}}, product[14:0]};
endmodule

`default_nettype wire
