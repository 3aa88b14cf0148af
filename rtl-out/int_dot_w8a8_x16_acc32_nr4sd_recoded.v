// int_dot_w8a8_x16_acc32_nr4sd_recoded: integer dot product
// unit: int_dot
// configuration: weightBits=8 weightSigned=true zeroPoint=false activationBits=8 activationSigned=true
//   architecture=nr4sd recoded=true adder=ripple stages=0 accumulatorBits=32 lanes=16
// latency: 1 clock edge
// content: sha256 7b8ff256fee3eca8
`default_nettype none

module int_dot_w8a8_x16_acc32_nr4sd_recoded (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [191:0] w_recoded,
  input wire [127:0] a,
  output reg signed [31:0] acc
);
  wire [639:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [11:0] code = w_recoded[12*i +: 12];
      wire [7:0] activation = a[8*i +: 8];
      wire [7:0] inverse = ~activation;
      wire [8:0] row0_by0 = {activation[7], activation} & {9{code[0]}};
      wire [8:0] row0_minusby0 = {inverse[7], inverse} & {9{code[1]}};
      wire [8:0] row0_by1 = {activation, 1'b0} & {9{code[2]}};
      wire [8:0] row0 = (row0_by0 | row0_minusby0 | row0_by1) ^ 9'd256;
      wire [8:0] row1_by2 = {activation[7], activation} & {9{code[3]}};
      wire [8:0] row1_minusby2 = {inverse[7], inverse} & {9{code[4]}};
      wire [8:0] row1_by3 = {activation, 1'b0} & {9{code[5]}};
      wire [8:0] row1 = (row1_by2 | row1_minusby2 | row1_by3) ^ 9'd256;
      wire [8:0] row2_by4 = {activation[7], activation} & {9{code[6]}};
      wire [8:0] row2_minusby4 = {inverse[7], inverse} & {9{code[7]}};
      wire [8:0] row2_by5 = {activation, 1'b0} & {9{code[8]}};
      wire [8:0] row2 = (row2_by4 | row2_minusby4 | row2_by5) ^ 9'd256;
      wire [7:0] row3_flipped = activation ^ {8{code[11]}};
      wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{code[9]}};
      wire [8:0] row3_by7 = {row3_flipped, code[11]} & {9{code[10]}};
      wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;

      assign pp[40*i +: 40] = {code[11], row3, code[7], row2, code[4], row1, code[1], row0};
    end
  endgenerate

  wire [31:0] start = clear ? 32'd0 : acc;
  wire [31:0] tree_sum;
  int_dot_w8a8_x16_acc32_nr4sd_recoded_tree tree (.pp(pp), .start(start), .sum(tree_sum));

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= tree_sum;
endmodule

`default_nettype wire
