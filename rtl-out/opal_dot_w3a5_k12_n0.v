// opal_dot_w3a5_k12_n0: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=12 outliers=0 elementBits=5 operand=weight weights=int weightBits=3
//   owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 6e934262f019b542
`default_nettype none

module opal_dot_w3a5_k12_n0 (
  input wire [35:0] w,
  input wire [59:0] q,
  input wire signed [7:0] e,
  output wire signed [10:0] p,
  output wire signed [9:0] p_exp
);
  wire [179:0] pp;

  genvar i;
  generate
    for (i = 0; i < 12; i = i + 1) begin : lane
      wire [2:0] code = w[3*i +: 3];
      wire [4:0] element = q[5*i +: 5];
      wire [4:0] row0 = (element & {5{code[0]}}) ^ 5'd16;
      wire [4:0] row1 = (element & {5{code[1]}}) ^ 5'd16;
      wire [4:0] row2 = (element & {5{code[2]}}) ^ 5'd15;

      assign pp[15*i +: 15] = {row2, row1, row0};
    end
  endgenerate

  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd3;
  wire [10:0] tree_sum;
  opal_dot_w3a5_k12_n0_tree tree (.pp(pp), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
