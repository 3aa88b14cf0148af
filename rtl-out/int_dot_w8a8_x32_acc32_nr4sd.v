// int_dot_w8a8_x32_acc32_nr4sd: integer dot product
// unit: int_dot
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=false adder=ripple stages=0 accumulatorBits=32 lanes=32
// latency: 1 clock edge
// content: sha256 565a9dec71198a17
`default_nettype none

module int_dot_w8a8_x32_acc32_nr4sd (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [255:0] w,
  input wire [255:0] a,
  output reg signed [31:0] acc
);
  wire [1279:0] pp;

  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : lane
      wire [7:0] code = w[8*i +: 8];
      wire [7:0] activation = a[8*i +: 8];
      wire weight_row0_one = code[0];
      wire weight_row0_two = code[1] & ~weight_row0_one;
      wire weight_row0_negative = code[1] & weight_row0_one;
      wire weight_carry0 = code[1] & weight_row0_one;
      wire weight_row1_one = code[2] ^ weight_carry0;
      wire weight_row1_two = (code[3] & ~code[2] & ~weight_carry0) | (~code[3] & code[2] & weight_carry0);
      wire weight_row1_negative = code[3] & weight_row1_one;
      wire weight_carry1 = code[3] & (code[2] | weight_carry0);
      wire weight_row2_one = code[4] ^ weight_carry1;
      wire weight_row2_two = (code[5] & ~code[4] & ~weight_carry1) | (~code[5] & code[4] & weight_carry1);
      wire weight_row2_negative = code[5] & weight_row2_one;
      wire weight_carry2 = code[5] & (code[4] | weight_carry1);
      wire weight_row3_one = code[6] ^ weight_carry2;
      wire weight_row3_two = (~code[7] & code[6] & weight_carry2) | (code[7] & ~code[6] & ~weight_carry2);
      wire weight_row3_negative = code[7] & ~(code[6] & weight_carry2);
      wire weight_row0_plus0 = weight_row0_one & ~weight_row0_negative;
      wire weight_row0_minus0 = weight_row0_one & weight_row0_negative;
      wire weight_row0_plus1 = weight_row0_two;
      wire weight_row1_plus2 = weight_row1_one & ~weight_row1_negative;
      wire weight_row1_minus2 = weight_row1_one & weight_row1_negative;
      wire weight_row1_plus3 = weight_row1_two;
      wire weight_row2_plus4 = weight_row2_one & ~weight_row2_negative;
      wire weight_row2_minus4 = weight_row2_one & weight_row2_negative;
      wire weight_row2_plus5 = weight_row2_two;
      wire [7:0] inverse = ~activation;
      wire [8:0] row0_by0 = {activation[7], activation} & {9{weight_row0_plus0}};
      wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{weight_row0_minus0}};
      wire [8:0] row0_by1 = {activation, 1'b0} & {9{weight_row0_plus1}};
      wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
      wire [8:0] row1_by2 = {activation[7], activation} & {9{weight_row1_plus2}};
      wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{weight_row1_minus2}};
      wire [8:0] row1_by3 = {activation, 1'b0} & {9{weight_row1_plus3}};
      wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
      wire [8:0] row2_by4 = {activation[7], activation} & {9{weight_row2_plus4}};
      wire [8:0] row2_minusby4 = {inverse[7], inverse} & {9{weight_row2_minus4}};
      wire [8:0] row2_by5 = {activation, 1'b0} & {9{weight_row2_plus5}};
      wire [8:0] row2 = (row2_by4 | row2_minusby4 | row2_by5) ^ 9'd256;
      wire [7:0] row3_flipped = activation ^ {8{weight_row3_negative}};
      wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{weight_row3_one}};
      wire [8:0] row3_by7 = {row3_flipped, weight_row3_negative} & {9{weight_row3_two}};
      wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;

      assign pp[40*i +: 40] = {
        weight_row3_negative, row3, weight_row2_minus4, row2, weight_row1_minus2, row1, weight_row0_minus0, row0
      };
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_dot_w8a8_x32_acc32_nr4sd_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
