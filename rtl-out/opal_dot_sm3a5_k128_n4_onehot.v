// opal_dot_sm3a5_k128_n4_onehot: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=128 outliers=4 elementBits=5 operand=weight weights=dint weightBits=3
//   encoding=sm outlierPath=shared routing=onehot owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 decd3a0fa821ab3b
`default_nettype none

module opal_dot_sm3a5_k128_n4_onehot (
  input wire [383:0] w,
  input wire [639:0] q,
  input wire [63:0] x,
  input wire [27:0] idx,
  input wire signed [7:0] e,
  output wire signed [27:0] p,
  output wire signed [9:0] p_exp
);
  wire [1023:0] pp;

  genvar i;
  generate
    for (i = 0; i < 128; i = i + 1) begin : lane
      wire [2:0] code = w[3*i +: 3];
      wire [4:0] element = q[5*i +: 5];
      wire weight_negative = code[2];
      wire weight_denormal = code[0] & code[1];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_low = code[0] & weight_is_integer;
      wire weight_row0_high = code[1] & ~code[0];
      wire [4:0] flipped = element ^ {5{weight_negative}};
      wire [6:0] row0_by0 = {{2{flipped[4]}}, flipped} & {7{weight_denormal}};
      wire [6:0] row0_by1 = {flipped[4], flipped, weight_negative} & {7{weight_row0_low}};
      wire [6:0] row0_by2 = {flipped, {2{weight_negative}}} & {7{weight_row0_high}};
      wire [6:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 7'd64;

      assign pp[8*i +: 8] = {weight_negative & (weight_denormal | weight_row0_low | weight_row0_high), row0};
    end
  endgenerate

  wire [11:0] outlier_weights;
  opal_routing_onehot_128x3_n4 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  wire align0_negative;
  wire [7:0] align0_magnitude;
  wire [4:0] align0_place;
  wire align0_counts;
  opal_outlier_align align0 (
    .x(x[15:0]),
    .start(window_start),
    .negative(align0_negative),
    .magnitude(align0_magnitude),
    .place(align0_place),
    .counts(align0_counts)
  );
  wire [25:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_sm3a5_k128_n4_onehot_outlier outlier0 (
    .code(outlier_weights[2:0]),
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
    .x(x[31:16]),
    .start(window_start),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts)
  );
  wire [25:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_sm3a5_k128_n4_onehot_outlier outlier1 (
    .code(outlier_weights[5:3]),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire align2_negative;
  wire [7:0] align2_magnitude;
  wire [4:0] align2_place;
  wire align2_counts;
  opal_outlier_align align2 (
    .x(x[47:32]),
    .start(window_start),
    .negative(align2_negative),
    .magnitude(align2_magnitude),
    .place(align2_place),
    .counts(align2_counts)
  );
  wire [25:0] outlier2_strip;
  wire outlier2_minus;
  opal_dot_sm3a5_k128_n4_onehot_outlier outlier2 (
    .code(outlier_weights[8:6]),
    .negative(align2_negative),
    .magnitude(align2_magnitude),
    .place(align2_place),
    .counts(align2_counts),
    .strip(outlier2_strip),
    .minus(outlier2_minus)
  );
  wire align3_negative;
  wire [7:0] align3_magnitude;
  wire [4:0] align3_place;
  wire align3_counts;
  opal_outlier_align align3 (
    .x(x[63:48]),
    .start(window_start),
    .negative(align3_negative),
    .magnitude(align3_magnitude),
    .place(align3_place),
    .counts(align3_counts)
  );
  wire [25:0] outlier3_strip;
  wire outlier3_minus;
  opal_dot_sm3a5_k128_n4_onehot_outlier outlier3 (
    .code(outlier_weights[11:9]),
    .negative(align3_negative),
    .magnitude(align3_magnitude),
    .place(align3_place),
    .counts(align3_counts),
    .strip(outlier3_strip),
    .minus(outlier3_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;
  wire [107:0] outliers = {
    outlier3_minus, outlier3_strip, outlier2_minus, outlier2_strip, outlier1_minus, outlier1_strip, outlier0_minus,
    outlier0_strip
  };
  wire [27:0] tree_sum;
  opal_dot_sm3a5_k128_n4_onehot_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
