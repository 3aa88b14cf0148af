// dint_mac_tc4a8: dINT times integer multiply-accumulate, in half steps
// unit: dint_mac
// configuration: weightBits=4 encoding=tc activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 0439ae287e29c3fd
`default_nettype none

module dint_mac_tc4a8 #(
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
  wire denormal = code[3:1] == 3'd4;
  wire signed [4:0] weight = denormal ? (code[0] ? 5'sd1 : 5'sh1f) : {code, 1'b0};
  wire signed [11:0] product = weight * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-11){product[11]}}, product[10:0]};
endmodule

`default_nettype wire
