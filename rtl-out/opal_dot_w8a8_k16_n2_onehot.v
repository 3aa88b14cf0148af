// opal_dot_w8a8_k16_n2_onehot: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=8 operand=weight weights=int weightBits=8
//   outlierPath=shared routing=onehot owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 df80f94248090173
`default_nettype none

module opal_dot_w8a8_k16_n2_onehot (
  input wire [127:0] w,
  input wire [127:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  output wire signed [31:0] p,
  output wire signed [9:0] p_exp
);
  wire [639:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [7:0] code = w[8*i +: 8];
      wire [7:0] element = q[8*i +: 8];
      wire weight_row0_one = code[0];
      wire weight_row0_negative = code[1];
      wire weight_row0_two = weight_row0_negative & ~weight_row0_one;
      wire weight_row1_one = code[2] ^ weight_row0_negative;
      wire weight_row1_two = (~code[3] & code[2] & weight_row0_negative) | (code[3] & ~code[2] & ~weight_row0_negative);
      wire weight_row1_negative = code[3] & ~(code[2] & weight_row0_negative);
      wire weight_row2_one = code[4] ^ code[3];
      wire weight_row2_two = (~code[5] & code[4] & code[3]) | (code[5] & ~code[4] & ~code[3]);
      wire weight_row2_negative = code[5] & ~(code[4] & code[3]);
      wire weight_row3_one = code[6] ^ code[5];
      wire weight_row3_two = (~code[7] & code[6] & code[5]) | (code[7] & ~code[6] & ~code[5]);
      wire weight_row3_negative = code[7] & ~(code[6] & code[5]);
      wire [7:0] row0_flipped = element ^ {8{weight_row0_negative}};
      wire [8:0] row0_by0 = {row0_flipped[7], row0_flipped} & {9{weight_row0_one}};
      wire [8:0] row0_by1 = {row0_flipped, weight_row0_negative} & {9{weight_row0_two}};
      wire [8:0] row0 = (row0_by0 | row0_by1) ^ 9'd256;
      wire [7:0] row1_flipped = element ^ {8{weight_row1_negative}};
      wire [8:0] row1_by2 = {row1_flipped[7], row1_flipped} & {9{weight_row1_one}};
      wire [8:0] row1_by3 = {row1_flipped, weight_row1_negative} & {9{weight_row1_two}};
      wire [8:0] row1 = (row1_by2 | row1_by3) ^ 9'd256;
      wire [7:0] row2_flipped = element ^ {8{weight_row2_negative}};
      wire [8:0] row2_by4 = {row2_flipped[7], row2_flipped} & {9{weight_row2_one}};
      wire [8:0] row2_by5 = {row2_flipped, weight_row2_negative} & {9{weight_row2_two}};
      wire [8:0] row2 = (row2_by4 | row2_by5) ^ 9'd256;
      wire [7:0] row3_flipped = element ^ {8{weight_row3_negative}};
      wire [8:0] row3_by6 = {row3_flipped[7], row3_flipped} & {9{weight_row3_one}};
      wire [8:0] row3_by7 = {row3_flipped, weight_row3_negative} & {9{weight_row3_two}};
      wire [8:0] row3 = (row3_by6 | row3_by7) ^ 9'd256;

      assign pp[40*i +: 40] = {
        weight_row3_negative, row3, weight_row2_negative, row2, weight_row1_negative, row1, weight_row0_negative, row0
      };
    end
  endgenerate

  wire [15:0] outlier_weights;
  opal_routing_onehot_16x8_n2 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
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
  wire [30:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_w8a8_k16_n2_onehot_outlier outlier0 (
    .code(outlier_weights[7:0]),
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
  wire [30:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_w8a8_k16_n2_onehot_outlier outlier1 (
    .code(outlier_weights[15:8]),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd7;
  wire [63:0] outliers = {outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip};
  wire [31:0] tree_sum;
  opal_dot_w8a8_k16_n2_onehot_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
