// int_mac_w4a8_acc32_sign_magnitude: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=4 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=sign_magnitude recoded=false adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 b7dc985abdd356d9
`default_nettype none

module int_mac_w4a8_acc32_sign_magnitude (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [3:0] w,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  wire weight_row0_one = w[0];
  wire weight_negative = w[3];
  wire weight_row1_one = w[1] ^ (weight_negative & weight_row0_one);
  wire weight_row2_one = w[2] ^ (weight_negative & (weight_row0_one | w[1]));
  wire weight_row2_two = weight_negative & ~(weight_row0_one | w[1] | w[2]);
  wire [7:0] flipped = a ^ {8{weight_negative}};
  wire [7:0] row0_by0 = flipped & {8{weight_row0_one}};
  wire [7:0] row0 = row0_by0 ^ 8'd128;
  wire [7:0] row1_by1 = flipped & {8{weight_row1_one}};
  wire [7:0] row1 = row1_by1 ^ 8'd128;
  wire [8:0] row2_by2 = {flipped[7], flipped} & {9{weight_row2_one}};
  wire [8:0] row2_by3 = {flipped, weight_negative} & {9{weight_row2_two}};
  wire [8:0] row2 = (row2_by2 | row2_by3) ^ 9'd256;
  wire [27:0] pp = {
    weight_negative & (weight_row2_one | weight_row2_two), row2, weight_negative & weight_row1_one, row1,
    weight_negative & weight_row0_one, row0
  };
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_mac_w4a8_acc32_sign_magnitude_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
