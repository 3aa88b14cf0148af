// dint_dot_sm4a8_x16_acc32_sign_magnitude: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true
//   architecture=sign_magnitude recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 cd89bdb9504957a9
`default_nettype none

module dint_dot_sm4a8_x16_acc32_sign_magnitude (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [447:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_negative = code[3];
      wire weight_denormal = code[0] & code[1] & code[2];
      wire weight_is_integer = ~weight_denormal;
      wire weight_integer0 = code[0] & weight_is_integer;
      wire weight_integer1 = code[1] & weight_is_integer;
      wire weight_integer2 = code[2] & weight_is_integer;
      wire weight_row0_one = weight_integer0;
      wire weight_row1_one = weight_integer1;
      wire weight_row2_one = weight_integer2;
      wire [7:0] flipped = activation ^ {8{weight_negative}};
      wire [8:0] row0_by0 = {flipped[7], flipped} & {9{weight_denormal}};
      wire [8:0] row0_by1 = {flipped, weight_negative} & {9{weight_row0_one}};
      wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
      wire [7:0] row1_by2 = flipped & {8{weight_row1_one}};
      wire [7:0] row1 = row1_by2 ^ 8'd128;
      wire [7:0] row2_by3 = flipped & {8{weight_row2_one}};
      wire [7:0] row2 = row2_by3 ^ 8'd128;

      assign pp[28*i +: 28] = {
        weight_negative & weight_row2_one, row2, weight_negative & weight_row1_one, row1,
        weight_negative & (weight_denormal | weight_row0_one), row0
      };
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_dot_sm4a8_x16_acc32_sign_magnitude_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
