// opal_dot_w4a4_k16_n2_mux: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=4 operand=weight weights=int weightBits=4
//   outlierPath=shared routing=mux owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 96eed5a024ac5d61
`default_nettype none

module opal_dot_w4a4_k16_n2_mux (
  input wire [63:0] w,
  input wire [63:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  output wire signed [27:0] p,
  output wire signed [9:0] p_exp
);
  wire [255:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = w[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd8;
      wire [3:0] row3 = (element & {4{code[3]}}) ^ 4'd7;

      assign pp[16*i +: 16] = {row3, row2, row1, row0};
    end
  endgenerate

  wire [7:0] outlier_weights;
  opal_routing_mux_16x4_n2 routing (.lanes(w), .index(idx), .chosen(outlier_weights));
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
  opal_dot_w4a4_k16_n2_mux_outlier outlier0 (
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
  wire [26:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_w4a4_k16_n2_mux_outlier outlier1 (
    .code(outlier_weights[7:4]),
    .negative(align1_negative),
    .magnitude(align1_magnitude),
    .place(align1_place),
    .counts(align1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] unit = {{2{e[7]}}, e} - 10'sd7;
  wire [55:0] outliers = {outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip};
  wire [27:0] tree_sum;
  opal_dot_w4a4_k16_n2_mux_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = unit;
endmodule

`default_nettype wire
