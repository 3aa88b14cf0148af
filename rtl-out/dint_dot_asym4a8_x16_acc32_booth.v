// dint_dot_asym4a8_x16_acc32_booth: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=4 encoding=asym activationBits=8 activationSigned=true architecture=booth
//   recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 5fdd3d1747009673
`default_nettype none

module dint_dot_asym4a8_x16_acc32_booth (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [3:0] z,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [463:0] pp;
  wire [127:0] activations;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_denormal = code[1] & code[2] & code[3];
      wire weight_is_integer = ~weight_denormal;
      wire weight_integer0 = code[0] & weight_is_integer;
      wire weight_integer1 = code[1] & weight_is_integer;
      wire weight_integer2 = code[2] & weight_is_integer;
      wire weight_integer3 = code[3] & weight_is_integer;
      wire weight_row0_two = weight_integer1 & ~weight_integer0;
      wire weight_row0_one = weight_integer0;
      wire weight_row0_negative = weight_integer1 | (weight_denormal & code[0]);
      wire weight_row1_one = weight_integer2 ^ weight_integer1;
      wire weight_row1_two =
        (~weight_integer3 & weight_integer2 & weight_integer1) | (weight_integer3 & ~weight_integer2 & ~weight_integer1);
      wire weight_row1_negative = weight_integer3 & ~(weight_integer2 & weight_integer1);
      wire weight_row2_one = weight_integer3;
      wire is_integer = ~weight_denormal;
      wire [7:0] row0_flipped = activation ^ {8{weight_row0_negative}};
      wire [9:0] row0_by0 = {{2{row0_flipped[7]}}, row0_flipped} & {10{weight_denormal}};
      wire [9:0] row0_by1 = {row0_flipped[7], row0_flipped, weight_row0_negative} & {10{weight_row0_one}};
      wire [9:0] row0_by2 = {row0_flipped, {2{weight_row0_negative}}} & {10{weight_row0_two}};
      wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
      wire [7:0] row1_flipped = activation ^ {8{weight_row1_negative}};
      wire [8:0] row1_by3 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
      wire [8:0] row1_by4 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
      wire [8:0] row1 = (row1_by3 | row1_by4) ^ 9'd256;
      wire [7:0] row2_by5 = activation & {8{weight_row2_one}};
      wire [7:0] row2 = row2_by5 ^ 8'd128;

      assign pp[29*i +: 29] = {row2, weight_row1_negative, row1, weight_row0_negative, row0};
      assign activations[8*i +: 8] = activation & {8{is_integer}};
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_dot_asym4a8_x16_acc32_booth_tree tree (.pp(pp), .z(z), .activations(activations), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
