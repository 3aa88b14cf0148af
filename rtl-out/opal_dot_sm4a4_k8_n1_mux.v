// opal_dot_sm4a4_k8_n1_mux: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=8 outliers=1 elementBits=4 operand=weight weights=dint weightBits=4
//   encoding=sm outlierPath=shared routing=mux owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 40df11e964751ad4
`default_nettype none

module opal_dot_sm4a4_k8_n1_mux (
  input wire [31:0] w,
  input wire [31:0] q,
  input wire [15:0] x,
  input wire [2:0] idx,
  input wire signed [7:0] e,
  output wire signed [27:0] p,
  output wire signed [9:0] p_exp
);
  wire [103:0] pp;

  genvar i;
  generate
    for (i = 0; i < 8; i = i + 1) begin : lane
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

  wire [3:0] outlier_weights;
  opal_routing_mux_8x4_n1 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  wire align0_negative;
  wire [7:0] align0_magnitude;
  wire [4:0] align0_place;
  wire align0_counts;
  opal_outlier_align align0 (
    .x(x),
    .start(window_start),
    .negative(align0_negative),
    .magnitude(align0_magnitude),
    .place(align0_place),
    .counts(align0_counts)
  );
  wire [27:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_sm4a4_k8_n1_mux_outlier outlier0 (
    .code(outlier_weights),
    .negative(align0_negative),
    .magnitude(align0_magnitude),
    .place(align0_place),
    .counts(align0_counts),
    .strip(outlier0_strip),
    .minus(outlier0_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd8;
  wire [28:0] outliers = {outlier0_minus, outlier0_strip};
  wire [27:0] tree_sum;
  opal_dot_sm4a4_k8_n1_mux_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
