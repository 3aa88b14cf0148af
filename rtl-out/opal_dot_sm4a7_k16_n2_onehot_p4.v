// opal_dot_sm4a7_k16_n2_onehot_p4: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=7 operand=weight weights=dint weightBits=4
//   encoding=sm outlierPath=shared routing=onehot owqColumns=0 rows=1 adder=ripple stages=4
// latency: 4 clock edges
// content: sha256 20e7c5c987841d58
`default_nettype none

module opal_dot_sm4a7_k16_n2_onehot_p4 (
  input wire clk,
  input wire en,
  input wire [63:0] w,
  input wire [111:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  output wire signed [28:0] p,
  output wire signed [9:0] p_exp
);
  wire [303:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [6:0] element = q[7*i +: 7];
      wire weight_negative = code[3];
      wire weight_denormal = code[0] & code[1] & code[2];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire weight_ones1 = code[0] & code[1];
      wire weight_row1_low = weight_ones1 & weight_is_integer;
      wire weight_row1_high = code[2] & ~weight_ones1;
      wire [6:0] flipped = element ^ {7{weight_negative}};
      wire [8:0] row0_by0 = {{2{flipped[6]}}, flipped} & {9{weight_denormal}};
      wire [8:0] row0_by1 = {flipped[6], flipped, weight_negative} & {9{weight_row0_low}};
      wire [8:0] row0_by2 = {flipped, {2{weight_negative}}} & {9{weight_row0_high}};
      wire [8:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 9'd256;
      wire [7:0] row1_by2 = {flipped[6], flipped} & {8{weight_row1_low}};
      wire [7:0] row1_by3 = {flipped, weight_negative} & {8{weight_row1_high}};
      wire [7:0] row1 = (row1_by2 | row1_by3) ^ 8'd128;

      assign pp[19*i +: 19] = {
        weight_negative & (weight_row1_low | weight_row1_high), row1,
        weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0
      };
    end
  endgenerate

  wire [7:0] outlier_weights;
  opal_routing_onehot_16x4_n2 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
  reg [7:0] outlier_weights_q;
  reg [31:0] x_q;
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  reg [8:0] window_start_q;
  wire align0_negative;
  wire [7:0] align0_magnitude;
  wire [4:0] align0_place;
  wire align0_counts;
  opal_outlier_align align0 (
    .x(x_q[15:0]),
    .start(window_start_q),
    .negative(align0_negative),
    .magnitude(align0_magnitude),
    .place(align0_place),
    .counts(align0_counts)
  );
  wire [27:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_sm4a7_k16_n2_onehot_p4_outlier outlier0 (
    .clk(clk),
    .en(en),
    .code(outlier_weights_q[3:0]),
    .negative(align0_negative),
    .magnitude(align0_magnitude),
    .place(align0_place),
    .counts(align0_counts),
    .strip(outlier0_strip),
    .minus(outlier0_minus)
  );
  wire align1_negative;
  wire [7:0] align1_magnitude;
  wire [4:0] align1_place;
  wire align1_counts;
  opal_outlier_align align1 (
    .x(x_q[31:16]),
    .start(window_start_q),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts)
  );
  wire [27:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_sm4a7_k16_n2_onehot_p4_outlier outlier1 (
    .clk(clk),
    .en(en),
    .code(outlier_weights_q[7:4]),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;
  wire [57:0] outliers = {outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip};
  wire [28:0] tree_sum;
  opal_dot_sm4a7_k16_n2_onehot_p4_tree tree (.clk(clk), .en(en), .pp(pp), .extra(outliers), .sum(tree_sum));
  reg signed [9:0] exponent_q_1, exponent_q_2, exponent_q_3, exponent_q_4;

  always @(posedge clk)
    if (en) begin
      outlier_weights_q <= outlier_weights;
      x_q <= x;
      window_start_q <= window_start;
      exponent_q_1 <= unit;
      exponent_q_2 <= exponent_q_1;
      exponent_q_3 <= exponent_q_2;
      exponent_q_4 <= exponent_q_3;
    end

  assign p = tree_sum;
  assign p_exp = exponent_q_4;
endmodule

`default_nettype wire
