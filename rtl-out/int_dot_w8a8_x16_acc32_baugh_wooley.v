// int_dot_w8a8_x16_acc32_baugh_wooley: integer dot product
// unit: int_dot
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=baugh_wooley recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 615e552ab6f86922
`default_nettype none

module int_dot_w8a8_x16_acc32_baugh_wooley (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [127:0] w,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [1023:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [7:0] code = w[8*i +: 8];
      wire [7:0] activation = a[8*i +: 8];
      wire [7:0] row0 = (activation & {8{code[0]}}) ^ 8'd128;
      wire [7:0] row1 = (activation & {8{code[1]}}) ^ 8'd128;
      wire [7:0] row2 = (activation & {8{code[2]}}) ^ 8'd128;
      wire [7:0] row3 = (activation & {8{code[3]}}) ^ 8'd128;
      wire [7:0] row4 = (activation & {8{code[4]}}) ^ 8'd128;
      wire [7:0] row5 = (activation & {8{code[5]}}) ^ 8'd128;
      wire [7:0] row6 = (activation & {8{code[6]}}) ^ 8'd128;
      wire [7:0] row7 = (activation & {8{code[7]}}) ^ 8'd127;

      assign pp[64*i +: 64] = {row7, row6, row5, row4, row3, row2, row1, row0};
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_dot_w8a8_x16_acc32_baugh_wooley_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
