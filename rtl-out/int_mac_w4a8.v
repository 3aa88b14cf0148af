// int_mac_w4a8: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 28252b29b6913dc8
`default_nettype none

module int_mac_w4a8 #(
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [3:0] code = w;
  wire [7:0] activation = a;
  wire signed [11:0] product = $signed(code) * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-11){product[11]}}, product[10:0]};
endmodule

`default_nettype wire
