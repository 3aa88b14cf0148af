// dint_mac_asym4a8: dINT times integer multiply-accumulate, in half steps
// unit: dint_mac
// configuration: weightBits=4 encoding=asym activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 8f9b1ba73539da9a
`default_nettype none

module dint_mac_asym4a8 #(
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
  wire denormal = &code[3:1];
  wire signed [5:0] weight = denormal ? (code[0] ? 6'sh3f : 6'sd1) : {1'b0, code, 1'b0};
  wire is_integer = ~denormal;
  wire [4:0] offset = {z, 1'b0} & {5{is_integer}};
  wire signed [5:0] weight_less_z = weight - {1'b0, offset};
  wire signed [12:0] product = weight_less_z * $signed(activation);

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + {{(ACC_W-12){product[12]}}, product[11:0]};
endmodule

`default_nettype wire
