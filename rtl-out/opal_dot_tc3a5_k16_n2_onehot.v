// opal_dot_tc3a5_k16_n2_onehot: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=5 operand=weight weights=dint weightBits=3
//   encoding=tc outlierPath=shared routing=onehot owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 e319c72f822c88a1
`default_nettype none

module opal_dot_tc3a5_k16_n2_onehot (
  input wire [47:0] w,
  input wire [79:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  output wire signed [27:0] p,
  output wire signed [9:0] p_exp
);
  wire [207:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [2:0] code = w[3*i +: 3];
      wire [4:0] element = q[5*i +: 5];
      wire weight_denormal = code[2] & ~code[1];
      wire weight_is_integer = ~weight_denormal;
      wire weight_row0_one = code[0] & weight_is_integer;
      wire weight_row1_one = (code[1] ^ (code[2] & code[0])) & weight_is_integer;
      wire weight_negative = code[2] & ~(weight_denormal & ~(~code[0]));
      wire [4:0] flipped = element ^ {5{weight_negative}};
      wire [5:0] row0_by0 = {flipped[4], flipped} & {6{weight_denormal}};
      wire [5:0] row0_by1 = {flipped, weight_negative} & {6{weight_row0_one}};
      wire [5:0] row0 = (row0_by0 | row0_by1) ^ 6'd32;
      wire [4:0] row1_by2 = flipped & {5{weight_row1_one}};
      wire [4:0] row1 = row1_by2 ^ 5'd16;

      assign pp[13*i +: 13] = {
        weight_negative & weight_row1_one, row1, weight_negative & (weight_denormal | weight_row0_one), row0
      };
    end
  endgenerate

  wire [5:0] outlier_weights;
  opal_routing_onehot_16x3_n2 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
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
  wire [26:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_tc3a5_k16_n2_onehot_outlier outlier0 (
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
  wire [26:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_tc3a5_k16_n2_onehot_outlier outlier1 (
    .code(outlier_weights[5:3]),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;
  wire [55:0] outliers = {outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip};
  wire [27:0] tree_sum;
  opal_dot_tc3a5_k16_n2_onehot_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
