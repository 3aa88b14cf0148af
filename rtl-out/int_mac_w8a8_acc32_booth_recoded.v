// int_mac_w8a8_acc32_booth_recoded: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=booth recoded=true adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 0732d1c732b83046
`default_nettype none

module int_mac_w8a8_acc32_booth_recoded (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [11:0] w_recoded,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  wire [7:0] row0_flipped = a ^ {8{w_recoded[2]}};
  wire [8:0] row0_by0 = {row0_flipped[7], row0_flipped} & {9{w_recoded[0]}};
  wire [8:0] row0_by1 = {row0_flipped, w_recoded[2]} & {9{w_recoded[1]}};
  wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
  wire [7:0] row1_flipped = a ^ {8{w_recoded[5]}};
  wire [8:0] row1_by2 = {row1_flipped[7], row1_flipped} & {9{w_recoded[3]}};
  wire [8:0] row1_by3 = {row1_flipped, w_recoded[5]} & {9{w_recoded[4]}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [7:0] row2_flipped = a ^ {8{w_recoded[8]}};
  wire [8:0] row2_by4 = {row2_flipped[7], row2_flipped} & {9{w_recoded[6]}};
  wire [8:0] row2_by5 = {row2_flipped, w_recoded[8]} & {9{w_recoded[7]}};
  wire [8:0] row2 = (row2_by4 | row2_by5) ^ 9'd256;
  wire [7:0] row3_flipped = a ^ {8{w_recoded[11]}};
  wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{w_recoded[9]}};
  wire [8:0] row3_by7 = {row3_flipped, w_recoded[11]} & {9{w_recoded[10]}};
  wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;
  wire [39:0] pp = {w_recoded[11], row3, w_recoded[8], row2, w_recoded[5], row1, w_recoded[2], row0};
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_mac_w8a8_acc32_booth_recoded_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
