// opal_dot_tc4a4_k16_n2_external: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=4 operand=weight weights=dint weightBits=4
//   encoding=tc outlierPath=shared routing=external owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 3338a9c71f10f037
`default_nettype none

module opal_dot_tc4a4_k16_n2_external (
  input wire [63:0] w,
  input wire [7:0] wo,
  input wire [63:0] q,
  input wire [31:0] x,
  input wire signed [7:0] e,
  output wire signed [28:0] p,
  output wire signed [9:0] p_exp
);
  wire [207:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire weight_denormal = code[3] & ~(code[1] | code[2]);
      wire weight_is_integer = ~weight_denormal;
      wire weight_integer0 = code[0] & weight_is_integer;
      wire weight_integer1 = code[1] & weight_is_integer;
      wire weight_integer2 = code[2] & weight_is_integer;
      wire weight_integer3 = code[3] & weight_is_integer;
      wire weight_row0_two = weight_integer1 & ~weight_integer0;
      wire weight_row0_one = weight_integer0;
      wire weight_row0_negative = weight_integer1 | (weight_denormal & ~code[0]);
      wire weight_row1_one = weight_integer2 ^ weight_integer1;
      wire weight_row1_two =
        (~weight_integer3 & weight_integer2 & weight_integer1) | (weight_integer3 & ~weight_integer2 & ~weight_integer1);
      wire weight_row1_negative = weight_integer3 & ~(weight_integer2 & weight_integer1);
      wire [3:0] row0_flipped = element ^ {4{weight_row0_negative}};
      wire [5:0] row0_by0 = {{2{row0_flipped[3]}}, row0_flipped} & {6{weight_denormal}};
      wire [5:0] row0_by1 = {row0_flipped[3], row0_flipped, weight_row0_negative} & {6{weight_row0_one}};
      wire [5:0] row0_by2 = {row0_flipped, {2{weight_row0_negative}}} & {6{weight_row0_two}};
      wire [5:0] row0 = (row0_by0 | row0_by1 | row0_by2) ^ 6'd32;
      wire [3:0] row1_flipped = element ^ {4{weight_row1_negative}};
      wire [4:0] row1_by3 = {row1_flipped[3], row1_flipped} & {5{weight_row1_one}};
      wire [4:0] row1_by4 = {row1_flipped, weight_row1_negative} & {5{weight_row1_two}};
      wire [4:0] row1 = (row1_by3 | row1_by4) ^ 5'd16;

      assign pp[13*i +: 13] = {weight_row1_negative, row1, weight_row0_negative, row0};
    end
  endgenerate

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
  opal_dot_tc4a4_k16_n2_external_outlier outlier0 (
    .code(wo[3:0]),
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
  opal_dot_tc4a4_k16_n2_external_outlier outlier1 (
    .code(wo[7:4]),
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
  opal_dot_tc4a4_k16_n2_external_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
