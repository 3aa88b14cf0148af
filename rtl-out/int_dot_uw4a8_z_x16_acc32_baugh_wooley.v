// int_dot_uw4a8_z_x16_acc32_baugh_wooley: integer dot product
// unit: int_dot
// configuration: weightBits=4 weightSigned=false zeroPoint=true activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 ee6b35bf7dea1fb7
`default_nettype none

module int_dot_uw4a8_z_x16_acc32_baugh_wooley (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [3:0] z,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [511:0] pp;
  wire [127:0] activations;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire [7:0] row0 = (activation & {8{code[0]}}) ^ 8'd128;
      wire [7:0] row1 = (activation & {8{code[1]}}) ^ 8'd128;
      wire [7:0] row2 = (activation & {8{code[2]}}) ^ 8'd128;
      wire [7:0] row3 = (activation & {8{code[3]}}) ^ 8'd128;

      assign pp[32*i +: 32] = {row3, row2, row1, row0};
      assign activations[8*i +: 8] = activation;
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_dot_uw4a8_z_x16_acc32_baugh_wooley_tree tree (
    .pp(pp),
    .z(z),
    .activations(activations),
    .start(start),
    .sum(tree_sum)
  );

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
