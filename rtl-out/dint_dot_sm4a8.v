// dint_dot_sm4a8: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=portable
//   recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 c8306ca5b2a49d20
`default_nettype none

module dint_dot_sm4a8 #(
  parameter LANES = 16,
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [4*LANES-1:0] w,
  input wire [8*LANES-1:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [12*LANES-1:0] product;

  genvar i;
  generate
    for (i = 0; i < LANES; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire [2:0] magnitude = code[2:0];
      wire [3:0] half_steps = (&magnitude) ? 4'd1 : {magnitude, 1'b0};
      wire signed [4:0] positive = {1'b0, half_steps};
      wire signed [4:0] negated = -positive;
      wire signed [4:0] weight = code[3] ? negated : positive;

      assign product[12*i +: 12] = weight * $signed(activation);
    end
  endgenerate

  reg signed [ACC_W-1:0] total;
  integer k;
  always @* begin
    total = {ACC_W{1'b0}};
    for (k = 0; k < LANES; k = k + 1)
      total = total + {{(ACC_W-11){product[12*k+11]}}, product[12*k +: 11]};
  end

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + total;
endmodule

`default_nettype wire
