// opal_dot_w4a4_k16_n0_owq1: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=0 elementBits=4 operand=weight weights=int weightBits=4
//   owqColumns=1 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 a3bc14d36efec300
`default_nettype none

module opal_dot_w4a4_k16_n0_owq1 (
  input wire [63:0] w,
  input wire [63:0] q,
  input wire signed [7:0] e,
  input wire [15:0] v,
  input wire [3:0] vq,
  output wire signed [11:0] p,
  output wire signed [9:0] p_exp,
  output wire [31:0] y_owq
);
  wire [255:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd8;
      wire [3:0] row3 = (element & {4{code[3]}}) ^ 4'd7;

      assign pp[16*i +: 16] = {row3, row2, row1, row0};
    end
  endgenerate

  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd2;
  wire [11:0] tree_sum;
  opal_dot_w4a4_k16_n0_owq1_tree tree (.pp(pp), .sum(tree_sum));
  wire [31:0] y_owq_sum;
  opal_dot_w4a4_k16_n0_owq1_owq y_owq0 (.start(32'd0), .v(v), .element(vq), .e(e), .sum(y_owq_sum));

  assign p = tree_sum;
  assign p_exp = unit;
  assign y_owq = y_owq_sum;
endmodule

`default_nettype wire
