// opal_dot_w4a4_k16_n0_r2: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=0 elementBits=4 operand=weight weights=int weightBits=4
//   owqColumns=0 rows=2 adder=ripple stages=0
// latency: none, combinational
// content: sha256 f9b7cf66cee7e8eb
`default_nettype none

module opal_dot_w4a4_k16_n0_r2 (
  input wire [127:0] w,
  input wire [63:0] q,
  input wire signed [7:0] e,
  output wire [23:0] p,
  output wire signed [9:0] p_exp
);
  wire [39:0] sum;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : pair
      wire [4:0] sum_of_both = $signed(q[8*i +: 4]) + $signed(q[8*i+4 +: 4]);

      assign sum[5*i +: 5] = sum_of_both;
    end
  endgenerate

  wire [11:0] weight_row0_p;
  opal_dot_w4a4_k16_n0_r2_row weight_row0 (.w(w[63:0]), .q(q), .sums(sum), .p(weight_row0_p));
  wire [11:0] weight_row1_p;
  opal_dot_w4a4_k16_n0_r2_row weight_row1 (.w(w[127:64]), .q(q), .sums(sum), .p(weight_row1_p));
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd2;

  assign p = {weight_row1_p, weight_row0_p};
  assign p_exp = unit;
endmodule

`default_nettype wire
