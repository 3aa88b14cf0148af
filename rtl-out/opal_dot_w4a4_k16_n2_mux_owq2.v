// opal_dot_w4a4_k16_n2_mux_owq2: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=4 operand=weight weights=int weightBits=4
//   outlierPath=shared routing=mux owqColumns=2 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 c7a2d702b0879f33
`default_nettype none

module opal_dot_w4a4_k16_n2_mux_owq2 (
  input wire [63:0] w,
  input wire [63:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  input wire [31:0] v,
  input wire [7:0] vq,
  input wire [7:0] vidx,
  output wire signed [27:0] p,
  output wire signed [9:0] p_exp,
  output wire [31:0] y_owq
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
  opal_dot_w4a4_k16_n2_mux_owq2_outlier outlier0 (
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
  opal_dot_w4a4_k16_n2_mux_owq2_outlier outlier1 (
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
  opal_dot_w4a4_k16_n2_mux_owq2_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));
  wire column0_hit0 = idx[3:0] == vidx[3:0];
  wire column0_hit1 = idx[7:4] == vidx[3:0];
  wire column1_hit0 = idx[3:0] == vidx[7:4];
  wire column1_hit1 = idx[7:4] == vidx[7:4];
  wire [31:0] y_owq0_sum;
  opal_dot_w4a4_k16_n2_mux_owq2_owq y_owq0 (
    .start(32'd0),
    .v(v[15:0]),
    .element(vq[3:0]),
    .e(e),
    .has_outlier(column0_hit0 | column0_hit1),
    .outlier((x[15:0] & {16{column0_hit0}}) | (x[31:16] & {16{column0_hit1}})),
    .sum(y_owq0_sum)
  );
  wire [31:0] y_owq_sum;
  opal_dot_w4a4_k16_n2_mux_owq2_owq y_owq1 (
    .start(y_owq0_sum),
    .v(v[31:16]),
    .element(vq[7:4]),
    .e(e),
    .has_outlier(column1_hit0 | column1_hit1),
    .outlier((x[15:0] & {16{column1_hit0}}) | (x[31:16] & {16{column1_hit1}})),
    .sum(y_owq_sum)
  );

  assign p = tree_sum;
  assign p_exp = unit;
  assign y_owq = y_owq_sum;
endmodule

`default_nettype wire
