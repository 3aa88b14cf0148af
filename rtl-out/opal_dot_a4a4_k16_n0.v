// opal_dot_a4a4_k16_n0: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=0 elementBits=4 operand=block owqColumns=0 rows=1 adder=ripple
//   stages=0
// latency: none, combinational
// content: sha256 0cba537d2c0f2a38
`default_nettype none

module opal_dot_a4a4_k16_n0 (
  input wire [63:0] q,
  input wire signed [7:0] e,
  input wire [63:0] q2,
  input wire signed [7:0] e2,
  output wire signed [11:0] p,
  output wire signed [9:0] p_exp
);
  wire [255:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = q2[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd8;
      wire [3:0] row3 = (element & {4{code[3]}}) ^ 4'd7;

      assign pp[16*i +: 16] = {row3, row2, row1, row0};
    end
  endgenerate

  wire signed [9:0] first = {{2{e[7]}}, e} - 10'sd4;
  wire signed [9:0] both = first + {{2{e2[7]}}, e2};
  wire [11:0] tree_sum;
  opal_dot_a4a4_k16_n0_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = both;
endmodule

`default_nettype wire
