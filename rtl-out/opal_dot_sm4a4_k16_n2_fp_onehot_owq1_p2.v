// opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=4 operand=weight weights=dint weightBits=4
//   encoding=sm outlierPath=fp routing=onehot owqColumns=1 rows=1 adder=ripple stages=2
// latency: 2 clock edges
// content: sha256 b3ee3ec7023d0cad
`default_nettype none

module opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2 (
  input wire clk,
  input wire en,
  input wire [63:0] w,
  input wire [63:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  input wire [15:0] v,
  input wire [3:0] vq,
  input wire [3:0] vidx,
  output wire signed [11:0] p,
  output wire signed [9:0] p_exp,
  output wire [31:0] y,
  output wire [31:0] y_owq
);
  wire [207:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire weight_negative = code[3];
      wire weight_denormal = code[0] & code[1] & code[2];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire weight_ones1 = code[0] & code[1];
      wire weight_row1_low = weight_ones1 & weight_is_integer;
      wire weight_row1_high = code[2] & ~weight_ones1;
      wire [3:0] flipped = element ^ {4{weight_negative}};
      wire [5:0] row0_by0 = {{2{flipped[3]}}, flipped} & {6{weight_denormal}};
      wire [5:0] row0_by1 = {flipped[3], flipped, weight_negative} & {6{weight_row0_low}};
      wire [5:0] row0_by2 = {flipped, {2{weight_negative}}} & {6{weight_row0_high}};
      wire [5:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 6'd32;
      wire [4:0] row1_by2 = {flipped[3], flipped} & {5{weight_row1_low}};
      wire [4:0] row1_by3 = {flipped, weight_negative} & {5{weight_row1_high}};
      wire [4:0] row1 = (row1_by2 | row1_by3) ^ 5'd16;

      assign pp[13*i +: 13] = {
        weight_negative & (weight_row1_low | weight_row1_high), row1,
        weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0
      };
    end
  endgenerate

  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd3;
  wire [11:0] tree_sum;
  opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_tree tree (.clk(clk), .en(en), .pp(pp), .sum(tree_sum));
  reg signed [9:0] exponent_q_1, exponent_q_2;
  wire [7:0] outlier_weights;
  opal_routing_onehot_16x4_n2 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
  wire [31:0] y0_sum;
  opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_fp y0 (.start(32'd0), .code(outlier_weights[3:0]), .x(x[15:0]), .sum(y0_sum));
  reg [3:0] y1_code_q;
  reg [15:0] y1_x_q;
  reg [31:0] y1_start_q;
  wire [31:0] y_sum;
  opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_fp y1 (.start(y1_start_q), .code(y1_code_q), .x(y1_x_q), .sum(y_sum));
  reg [31:0] y_q;
  wire column0_hit0 = idx[3:0] == vidx;
  wire column0_hit1 = idx[7:4] == vidx;
  wire [31:0] y_owq_sum;
  opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_owq y_owq0 (
    .start(32'd0),
    .v(v),
    .element(vq),
    .e(e),
    .has_outlier(column0_hit0 | column0_hit1),
    .outlier((x[15:0] & {16{column0_hit0}}) | (x[31:16] & {16{column0_hit1}})),
    .sum(y_owq_sum)
  );
  reg [31:0] y_owq_q_1, y_owq_q_2;

  always @(posedge clk)
    if (en) begin
      exponent_q_1 <= unit;
      exponent_q_2 <= exponent_q_1;
      y1_code_q <= outlier_weights[7:4];
      y1_x_q <= x[31:16];
      y1_start_q <= y0_sum;
      y_q <= y_sum;
      y_owq_q_1 <= y_owq_sum;
      y_owq_q_2 <= y_owq_q_1;
    end

  assign p = tree_sum;
  assign p_exp = exponent_q_2;
  assign y = y_q;
  assign y_owq = y_owq_q_2;
endmodule

`default_nettype wire
