// int_mac_w8a8_acc32_nr4sd_recoded: integer multiply-accumulate
// unit: int_mac
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=true adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 951b2649c70cca27
`default_nettype none

module int_mac_w8a8_acc32_nr4sd_recoded (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [11:0] w_recoded,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  wire [7:0] inverse = ~a;
  wire [8:0] row0_by0 = {a[7], a} & {9{w_recoded[0]}};
  wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{w_recoded[1]}};
  wire [8:0] row0_by1 = {a, 1'b0} & {9{w_recoded[2]}};
  wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
  wire [8:0] row1_by2 = {a[7], a} & {9{w_recoded[3]}};
  wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{w_recoded[4]}};
  wire [8:0] row1_by3 = {a, 1'b0} & {9{w_recoded[5]}};
  wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
  wire [8:0] row2_by4 = {a[7], a} & {9{w_recoded[6]}};
  wire [8:0] row2_minusby4 = {inverse[7], inverse} & {9{w_recoded[7]}};
  wire [8:0] row2_by5 = {a, 1'b0} & {9{w_recoded[8]}};
  wire [8:0] row2 = (row2_by4 | row2_minusby4 | row2_by5) ^ 9'd256;
  wire [7:0] row3_flipped = a ^ {8{w_recoded[11]}};
  wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{w_recoded[9]}};
  wire [8:0] row3_by7 = {row3_flipped, w_recoded[11]} & {9{w_recoded[10]}};
  wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;
  wire [39:0] pp = {w_recoded[11], row3, w_recoded[7], row2, w_recoded[4], row1, w_recoded[1], row0};
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_mac_w8a8_acc32_nr4sd_recoded_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
