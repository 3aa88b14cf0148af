// dint_mac_sm4a8_acc32_zero_skip_recoded: dINT times integer multiply-accumulate, in half steps
// unit: dint_mac
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=true adder=ripple stages=0 accumulatorBits=32
// latency: 1 clock edge
// content: sha256 4b38a309042ffcd4
`default_nettype none

module dint_mac_sm4a8_acc32_zero_skip_recoded (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [5:0] w_recoded,
  input wire signed [7:0] a,
  output reg signed [31:0] acc
);
  wire [7:0] flipped = a ^ {8{w_recoded[5]}};
  wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{w_recoded[0]}};
  wire [9:0] row0_by1 = {flipped[7], flipped, w_recoded[5]} & {10{w_recoded[1]}};
  wire [9:0] row0_by2 = {flipped, {2{w_recoded[5]}}} & {10{w_recoded[2]}};
  wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
  wire [8:0] row1_by2 = {flipped[7], flipped} & {9{w_recoded[3]}};
  wire [8:0] row1_by3 = {flipped, w_recoded[5]} & {9{w_recoded[4]}};
  wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
  wire [20:0] pp = {
    w_recoded[5] & (w_recoded[3] | w_recoded[4]), row1, w_recoded[5] & (w_recoded[0] | w_recoded[1] | w_recoded[2]), row0
  };
  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_mac_sm4a8_acc32_zero_skip_recoded_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
