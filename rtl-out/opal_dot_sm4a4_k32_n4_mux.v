// opal_dot_sm4a4_k32_n4_mux: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=32 outliers=4 elementBits=4 operand=weight weights=dint weightBits=4
//   encoding=sm outlierPath=shared routing=mux owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 5c822e31410ad74e
`default_nettype none

module opal_dot_sm4a4_k32_n4_mux (
  input wire [127:0] w,
  input wire [127:0] q,
  input wire [63:0] x,
  input wire [19:0] idx,
  input wire signed [7:0] e,
  output wire signed [29:0] p,
  output wire signed [9:0] p_exp
);
  wire [415:0] pp;

  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : lane
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

  wire [15:0] outlier_weights;
  opal_routing_mux_32x4_n4 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
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
  wire [27:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_sm4a4_k32_n4_mux_outlier outlier0 (
    .code(outlier_weights[3:0]),
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
  wire [27:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_sm4a4_k32_n4_mux_outlier outlier1 (
    .code(outlier_weights[7:4]),
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
  wire [27:0] outlier2_strip;
  wire outlier2_minus;
  opal_dot_sm4a4_k32_n4_mux_outlier outlier2 (
    .code(outlier_weights[11:8]),
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
  wire [27:0] outlier3_strip;
  wire outlier3_minus;
  opal_dot_sm4a4_k32_n4_mux_outlier outlier3 (
    .code(outlier_weights[15:12]),
    .negative(align3_negative),
    .magnitude(align3_magnitude),
    .place(align3_place),
    .counts(align3_counts),
    .strip(outlier3_strip),
    .minus(outlier3_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;
  wire [115:0] outliers = {
    outlier3_minus, outlier3_strip, outlier2_minus, outlier2_strip, outlier1_minus, outlier1_strip, outlier0_minus,
    outlier0_strip
  };
  wire [29:0] tree_sum;
  opal_dot_sm4a4_k32_n4_mux_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
