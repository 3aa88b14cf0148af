// opal_dot_w3a4_k8_n0: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=8 outliers=0 elementBits=4 operand=weight weights=int weightBits=3
//   owqColumns=0 adder=ripple stages=0
// latency: none, combinational
// content: sha256 2d38a606acc14dde
`default_nettype none

module opal_dot_w3a4_k8_n0 (
  input wire [23:0] w,
  input wire [31:0] q,
  input wire signed [7:0] e,
  output wire signed [9:0] p,
  output wire signed [9:0] p_exp
);
  wire [95:0] pp;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : lane
      wire [2:0] code = w[3*i +: 3];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd7;

      assign pp[12*i +: 12] = {row2, row1, row0};
    end
  endgenerate

  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd2;
  wire [9:0] tree_sum;
  opal_dot_w3a4_k8_n0_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
