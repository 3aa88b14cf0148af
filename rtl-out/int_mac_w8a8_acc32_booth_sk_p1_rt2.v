// int_mac_w8a8_acc32_booth_sk_p1_rt2: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=booth recoded=false adder=sklansky stages=1 retime=2 accumulatorBits=32
// latency: 2 clock edges
// content: sha256 bd134dc99fd2b5a3
`default_nettype none

module int_mac_w8a8_acc32_booth_sk_p1_rt2 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [7:0] w,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  reg travel_en, travel_clear;
  wire weight_row0_one = w[0];
  wire weight_row0_negative = w[1];
  wire weight_row0_two = weight_row0_negative & ~weight_row0_one;
  wire weight_row1_one = w[2] ^ weight_row0_negative;
  wire weight_row1_two = (~w[3] & w[2] & weight_row0_negative) | (w[3] & ~w[2] & ~weight_row0_negative);
  wire weight_row1_negative = w[3] & ~(w[2] & weight_row0_negative);
  wire weight_row2_one = w[4] ^ w[3];
  wire weight_row2_two = (~w[5] & w[4] & w[3]) | (w[5] & ~w[4] & ~w[3]);
  wire weight_row2_negative = w[5] & ~(w[4] & w[3]);
  wire weight_row3_one = w[6] ^ w[5];
  wire weight_row3_two = (~w[7] & w[6] & w[5]) | (w[7] & ~w[6] & ~w[5]);
  wire weight_row3_negative = w[7] & ~(w[6] & w[5]);
  wire [7:0] row0_flipped = a ^ {8{weight_row0_negative}};
  wire [8:0] row0_by0 = {row0_flipped[7], row0_flipped} & {9{weight_row0_one}};
  wire [8:0] row0_by1 = {row0_flipped, weight_row0_negative} & {9{weight_row0_two}};
  wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
  wire [7:0] row1_flipped = a ^ {8{weight_row1_negative}};
  wire [8:0] row1_by2 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
  wire [8:0] row1_by3 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [7:0] row2_flipped = a ^ {8{weight_row2_negative}};
  wire [8:0] row2_by4 = {row2_flipped[7], row2_flipped} & {9{weight_row2_one}};
  wire [8:0] row2_by5 = {row2_flipped, weight_row2_negative} & {9{weight_row2_two}};
  wire [8:0] row2 = (row2_by4 | row2_by5) ^ 9'd256;
  wire [7:0] row3_flipped = a ^ {8{weight_row3_negative}};
  wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{weight_row3_one}};
  wire [8:0] row3_by7 = {row3_flipped, weight_row3_negative} & {9{weight_row3_two}};
  wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;
  wire [39:0] pp = {
    weight_row3_negative, row3, weight_row2_negative, row2, weight_row1_negative, row1, weight_row0_negative, row0
  };
  wire [31:0] start = travel_clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_mac_w8a8_acc32_booth_sk_p1_rt2_tree tree (.clk(clk), .pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) begin
      travel_en <= 1'b0;
      travel_clear <= 1'b0;
    end
    else begin
      travel_en <= en;
      travel_clear <= clear;
    end

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (travel_en) acc <= tree_sum;
endmodule

`default_nettype wire
