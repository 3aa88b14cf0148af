// dint_mac_sm4a8: dINT times integer multiply-accumulate, in half steps
// unit: dint_mac
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 4849a2b1e207afe9
`default_nettype none

module dint_mac_sm4a8 #(
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [3:0] w,
  input wire signed [7:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [7:0] activation = a;
  wire [3:0] code = w;
  wire [2:0] magnitude = code[2:0];
  wire [3:0] half_steps = (&magnitude) ? 4'd1 : {magnitude, 1'b0};
  wire signed [4:0] positive = {1'b0, half_steps};
  wire signed [4:0] negated = -positive;
  wire signed [4:0] weight = code[3] ? negated : positive;
  wire signed [11:0] product = weight * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-11){product[11]}}, product[10:0]};
endmodule

`default_nettype wire
