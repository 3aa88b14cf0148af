// opal_dot_a4a4_k16_n2_mux: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=4 operand=block outlierPath=shared routing=mux
//   owqColumns=0 rows=1 adder=ripple stages=0
// latency: none, combinational
// content: sha256 5e04803151c04496
`default_nettype none

module opal_dot_a4a4_k16_n2_mux (
  input wire [63:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  input wire [63:0] q2,
  input wire [31:0] x2,
  input wire [7:0] idx2,
  input wire signed [7:0] e2,
  output wire signed [47:0] p,
  output wire signed [9:0] p_exp
);
  wire [255:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [3:0] code = q2[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd8;
      wire [3:0] row3 = (element & {4{code[3]}}) ^ 4'd7;

      assign pp[16*i +: 16] = {row3, row2, row1, row0};
    end
  endgenerate

  wire [7:0] from_q2;
  opal_routing_mux_16x4_n2 routing_q2 (.lanes(q2), .index(idx), .chosen(from_q2));
  wire [7:0] from_q;
  opal_routing_mux_16x4_n2 routing_q (.lanes(q), .index(idx2), .chosen(from_q));
  wire [3:0] same_lane = {idx[7:4] == idx2[7:4], idx[7:4] == idx2[3:0], idx[3:0] == idx2[7:4], idx[3:0] == idx2[3:0]};
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  wire align_0_negative;
  wire [7:0] align_0_magnitude;
  wire [4:0] align_0_place;
  wire align_0_counts;
  opal_outlier_align align_0 (
    .x(x[15:0]),
    .start(window_start),
    .negative(align_0_negative),
    .magnitude(align_0_magnitude),
    .place(align_0_place),
    .counts(align_0_counts)
  );
  wire align_1_negative;
  wire [7:0] align_1_magnitude;
  wire [4:0] align_1_place;
  wire align_1_counts;
  opal_outlier_align align_1 (
    .x(x[31:16]),
    .start(window_start),
    .negative(align_1_negative),
    .magnitude(align_1_magnitude),
    .place(align_1_place),
    .counts(align_1_counts)
  );
  wire [7:0] magnitude1_0 = align_0_magnitude & {8{align_0_counts}};
  wire [7:0] magnitude1_1 = align_1_magnitude & {8{align_1_counts}};
  wire [8:0] window_start2 = {e2 ^ 8'd127} + 8'd10;
  wire align2_0_negative;
  wire [7:0] align2_0_magnitude;
  wire [4:0] align2_0_place;
  wire align2_0_counts;
  opal_outlier_align align2_0 (
    .x(x2[15:0]),
    .start(window_start2),
    .negative(align2_0_negative),
    .magnitude(align2_0_magnitude),
    .place(align2_0_place),
    .counts(align2_0_counts)
  );
  wire align2_1_negative;
  wire [7:0] align2_1_magnitude;
  wire [4:0] align2_1_place;
  wire align2_1_counts;
  opal_outlier_align align2_1 (
    .x(x2[31:16]),
    .start(window_start2),
    .negative(align2_1_negative),
    .magnitude(align2_1_magnitude),
    .place(align2_1_place),
    .counts(align2_1_counts)
  );
  wire [7:0] magnitude2_0 = align2_0_magnitude & {8{align2_0_counts}};
  wire [7:0] magnitude2_1 = align2_1_magnitude & {8{align2_1_counts}};
  wire met0_met = |same_lane[1:0];
  wire met0_negative = (align2_0_negative & same_lane[0]) | (align2_1_negative & same_lane[1]);
  wire [7:0] met0_magnitude = (magnitude2_0 & {8{same_lane[0]}}) | (magnitude2_1 & {8{same_lane[1]}});
  wire [4:0] met0_place = (align2_0_place & {5{same_lane[0]}}) | (align2_1_place & {5{same_lane[1]}});
  wire [46:0] meeting0_strip;
  wire meeting0_minus;
  opal_dot_a4a4_k16_n2_mux_meeting meeting0 (
    .negative(align_0_negative),
    .magnitude(magnitude1_0),
    .place(align_0_place),
    .element(from_q2[3:0]),
    .met(met0_met),
    .met_negative(met0_negative),
    .met_magnitude(met0_magnitude),
    .met_place(met0_place),
    .strip(meeting0_strip),
    .minus(meeting0_minus)
  );
  wire met1_met = |same_lane[3:2];
  wire met1_negative = (align2_0_negative & same_lane[2]) | (align2_1_negative & same_lane[3]);
  wire [7:0] met1_magnitude = (magnitude2_0 & {8{same_lane[2]}}) | (magnitude2_1 & {8{same_lane[3]}});
  wire [4:0] met1_place = (align2_0_place & {5{same_lane[2]}}) | (align2_1_place & {5{same_lane[3]}});
  wire [46:0] meeting1_strip;
  wire meeting1_minus;
  opal_dot_a4a4_k16_n2_mux_meeting meeting1 (
    .negative(align_1_negative),
    .magnitude(magnitude1_1),
    .place(align_1_place),
    .element(from_q2[7:4]),
    .met(met1_met),
    .met_negative(met1_negative),
    .met_magnitude(met1_magnitude),
    .met_place(met1_place),
    .strip(meeting1_strip),
    .minus(meeting1_minus)
  );
  wire [26:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_a4a4_k16_n2_mux_outlier outlier0 (
    .code(from_q[3:0]),
    .negative(align2_0_negative),
    .magnitude(magnitude2_0),
    .place(align2_0_place),
    .counts(align2_0_counts),
    .strip(outlier0_strip),
    .minus(outlier0_minus)
  );
  wire [26:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_a4a4_k16_n2_mux_outlier outlier1 (
    .code(from_q[7:4]),
    .negative(align2_1_negative),
    .magnitude(magnitude2_1),
    .place(align2_1_place),
    .counts(align2_1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] first = {{2{e[7]}}, e} - 10'sd14;
  wire signed [9:0] both = first + {{2{e2[7]}}, e2};
  wire [151:0] outliers = {
    outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip, meeting1_minus, meeting1_strip, meeting0_minus,
    meeting0_strip
  };
  wire [47:0] tree_sum;
  opal_dot_a4a4_k16_n2_mux_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = tree_sum;
  assign p_exp = both;
endmodule

`default_nettype wire
