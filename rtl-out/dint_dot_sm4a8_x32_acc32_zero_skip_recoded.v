// dint_dot_sm4a8_x32_acc32_zero_skip_recoded: dINT times integer dot product, in half steps
// unit: dint_dot
// configuration: weightBits=4 encoding=sm activationBits=8 activationSigned=true architecture=zero_skip
//   recoded=true adder=ripple stages=0 accumulatorBits=32 lanes=32
// latency: 1 clock edge
// content: sha256 9a6e87130dcb6979
`default_nettype none

module dint_dot_sm4a8_x32_acc32_zero_skip_recoded (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [191:0] w_recoded,
  input wire [255:0] a,
  output reg signed [31:0] acc
);
  wire [671:0] pp;

  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : lane
      wire [5:0] code = w_recoded[6*i +: 6];
      wire [7:0] activation = a[8*i +: 8];
      wire [7:0] flipped = activation ^ {8{code[5]}};
      wire [9:0] row0_by0 = {{2{flipped[7]}}, flipped} & {10{code[0]}};
      wire [9:0] row0_by1 = {flipped[7], flipped, code[5]} & {10{code[1]}};
      wire [9:0] row0_by2 = {flipped, {2{code[5]}}} & {10{code[2]}};
      wire [9:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 10'd512;
      wire [8:0] row1_by2 = {flipped[7], flipped} & {9{code[3]}};
      wire [8:0] row1_by3 = {flipped, code[5]} & {9{code[4]}};
      wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;

      assign pp[21*i +: 21] = {code[5] & (code[3] | code[4]), row1, code[5] & (code[0] | code[1] | code[2]), row0};
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  dint_dot_sm4a8_x32_acc32_zero_skip_recoded_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
