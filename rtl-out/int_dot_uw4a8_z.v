// int_dot_uw4a8_z: integer dot product
// unit: int_dot
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=portable recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 b004a336987bd9cf
`default_nettype none

module int_dot_uw4a8_z #(
  parameter LANES = 16,
  parameter ACC_W = 32
) (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [4*LANES-1:0] w,
  input wire [3:0] z,
  input wire [8*LANES-1:0] a,
  output reg signed [ACC_W-1:0] acc
);
  wire [13*LANES-1:0] product;

  genvar i;
  generate
    for (i = 0; i < LANES; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire signed [4:0] weight = code - z;

      assign product[13*i +: 13] = weight * $signed(activation);
    end
  endgenerate

  reg signed [ACC_W-1:0] total;
  integer k;
  always @* begin
    total = {ACC_W{1'b0}};
    for (k = 0; k < LANES; k = k + 1)
      total = total + {{(ACC_W-12){product[13*k+12]}}, product[13*k +: 12]};
  end

  always @(posedge clk)
    if (rst) acc <= {ACC_W{1'b0}};
    else if (en) acc <= (clear ? {ACC_W{1'b0}} : acc) + total;
endmodule

`default_nettype wire
