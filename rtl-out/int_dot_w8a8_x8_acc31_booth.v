// int_dot_w8a8_x8_acc31_booth: integer dot product
// unit: int_dot
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=booth recoded=false adder=ripple stages=0 accumulatorBits=31 exactDepth=4096 lanes=8
// latency: 1 clock edge
// content: sha256 380ce6b7f5736be0
`default_nettype none

module int_dot_w8a8_x8_acc31_booth (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [63:0] a,
  output reg signed [30:0] acc
);
  wire [319:0] pp;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : lane
      wire [7:0] code = w[8*i +: 8];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_row0_one = code[0];
      wire weight_row0_negative = code[1];
      wire weight_row0_two = weight_row0_negative & ~weight_row0_one;
      wire weight_row1_one = code[2] ^ weight_row0_negative;
      wire weight_row1_two = (~code[3] & code[2] & weight_row0_negative) | (code[3] & ~code[2] & ~weight_row0_negative);
      wire weight_row1_negative = code[3] & ~(code[2] & weight_row0_negative);
      wire weight_row2_one = code[4] ^ code[3];
      wire weight_row2_two = (~code[5] & code[4] & code[3]) | (code[5] & ~code[4] & ~code[3]);
      wire weight_row2_negative = code[5] & ~(code[4] & code[3]);
      wire weight_row3_one = code[6] ^ code[5];
      wire weight_row3_two = (~code[7] & code[6] & code[5]) | (code[7] & ~code[6] & ~code[5]);
      wire weight_row3_negative = code[7] & ~(code[6] & code[5]);
      wire [7:0] row0_flipped = activation ^ {8{weight_row0_negative}};
      wire [8:0] row0_by0 = {row0_flipped[7], row0_flipped} & {9{weight_row0_one}};
      wire [8:0] row0_by1 = {row0_flipped, weight_row0_negative} & {9{weight_row0_two}};
      wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
      wire [7:0] row1_flipped = activation ^ {8{weight_row1_negative}};
      wire [8:0] row1_by2 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
      wire [8:0] row1_by3 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
      wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
      wire [7:0] row2_flipped = activation ^ {8{weight_row2_negative}};
      wire [8:0] row2_by4 = {row2_flipped[7], row2_flipped} & {9{weight_row2_one}};
      wire [8:0] row2_by5 = {row2_flipped, weight_row2_negative} & {9{weight_row2_two}};
      wire [8:0] row2 = (row2_by4 | row2_by5) ^ 9'd256;
      wire [7:0] row3_flipped = activation ^ {8{weight_row3_negative}};
      wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{weight_row3_one}};
      wire [8:0] row3_by7 = {row3_flipped, weight_row3_negative} & {9{weight_row3_two}};
      wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;

      assign pp[40*i +: 40] = {
        weight_row3_negative, row3, weight_row2_negative, row2, weight_row1_negative, row1, weight_row0_negative, row0
      };
    end
  endgenerate

  wire [30:0] start = clear ? 31'd0 : acc;
  wire [30:0] tree_sum;
  int_dot_w8a8_x8_acc31_booth_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 31'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
