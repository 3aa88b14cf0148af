// opal_dot_wa4_k32_n4_mux_p3: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=32 outliers=4 elementBits=4 operand=either outlierPath=shared routing=mux
//   owqColumns=0 rows=1 adder=ripple stages=3
// latency: 3 clock edges
// content: sha256 4b8463e156af4fdf
`default_nettype none

module opal_dot_wa4_k32_n4_mux_p3 (
  input wire clk,
  input wire en,
  input wire pair,
  input wire [127:0] q,
  input wire [63:0] x,
  input wire [19:0] idx,
  input wire signed [7:0] e,
  input wire [127:0] q2,
  input wire [63:0] x2,
  input wire [19:0] idx2,
  input wire signed [7:0] e2,
  output wire signed [48:0] p,
  output wire signed [9:0] p_exp
);
  wire [511:0] pp;

  genvar i;
  generate
    for (i = 0; i < 32; i = i + 1) begin : lane
      wire [3:0] code = q2[4*i +: 4];
      wire [3:0] element = q[4*i +: 4];
      wire [3:0] row0 = (element & {4{code[0]}}) ^ 4'd8;
      wire [3:0] row1 = (element & {4{code[1]}}) ^ 4'd8;
      wire [3:0] row2 = (element & {4{code[2]}}) ^ 4'd8;
      wire [3:0] row3 = (element & {4{code[3]}}) ^ 4'd7;

      assign pp[16*i +: 16] = {row3, row2, row1, row0};
    end
  endgenerate

  wire [15:0] from_q2;
  opal_routing_mux_32x4_n4 routing_q2 (.lanes(q2), .index(idx), .chosen(from_q2));
  reg [15:0] partners1_q;
  wire [15:0] from_q;
  opal_routing_mux_32x4_n4 routing_q (.lanes(q), .index(idx2), .chosen(from_q));
  reg [15:0] partners2_q;
  wire [15:0] same_lane = {
    (idx[19:15] == idx2[19:15]) & pair, (idx[19:15] == idx2[14:10]) & pair, (idx[19:15] == idx2[9:5]) & pair,
    (idx[19:15] == idx2[4:0]) & pair, (idx[14:10] == idx2[19:15]) & pair, (idx[14:10] == idx2[14:10]) & pair,
    (idx[14:10] == idx2[9:5]) & pair, (idx[14:10] == idx2[4:0]) & pair, (idx[9:5] == idx2[19:15]) & pair,
    (idx[9:5] == idx2[14:10]) & pair, (idx[9:5] == idx2[9:5]) & pair, (idx[9:5] == idx2[4:0]) & pair,
    (idx[4:0] == idx2[19:15]) & pair, (idx[4:0] == idx2[14:10]) & pair, (idx[4:0] == idx2[9:5]) & pair,
    (idx[4:0] == idx2[4:0]) & pair
  };
  reg [15:0] same_lane_q;
  reg pair_q;
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  reg [63:0] x_q;
  reg [8:0] start_q;
  wire align_0_negative;
  wire [7:0] align_0_magnitude;
  wire [4:0] align_0_place;
  wire align_0_counts;
  opal_outlier_align align_0 (
    .x(x_q[15:0]),
    .start(start_q),
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
    .x(x_q[31:16]),
    .start(start_q),
    .negative(align_1_negative),
    .magnitude(align_1_magnitude),
    .place(align_1_place),
    .counts(align_1_counts)
  );
  wire align_2_negative;
  wire [7:0] align_2_magnitude;
  wire [4:0] align_2_place;
  wire align_2_counts;
  opal_outlier_align align_2 (
    .x(x_q[47:32]),
    .start(start_q),
    .negative(align_2_negative),
    .magnitude(align_2_magnitude),
    .place(align_2_place),
    .counts(align_2_counts)
  );
  wire align_3_negative;
  wire [7:0] align_3_magnitude;
  wire [4:0] align_3_place;
  wire align_3_counts;
  opal_outlier_align align_3 (
    .x(x_q[63:48]),
    .start(start_q),
    .negative(align_3_negative),
    .magnitude(align_3_magnitude),
    .place(align_3_place),
    .counts(align_3_counts)
  );
  wire [7:0] magnitude1_0 = align_0_magnitude & {8{align_0_counts}};
  wire [7:0] magnitude1_1 = align_1_magnitude & {8{align_1_counts}};
  wire [7:0] magnitude1_2 = align_2_magnitude & {8{align_2_counts}};
  wire [7:0] magnitude1_3 = align_3_magnitude & {8{align_3_counts}};
  wire [8:0] window_start2 = {e2 ^ 8'd127} + 8'd10;
  reg [63:0] x2_q;
  reg [8:0] start2_q;
  wire align2_0_negative;
  wire [7:0] align2_0_magnitude;
  wire [4:0] align2_0_place;
  wire align2_0_counts;
  opal_outlier_align align2_0 (
    .x(x2_q[15:0]),
    .start(start2_q),
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
    .x(x2_q[31:16]),
    .start(start2_q),
    .negative(align2_1_negative),
    .magnitude(align2_1_magnitude),
    .place(align2_1_place),
    .counts(align2_1_counts)
  );
  wire align2_2_negative;
  wire [7:0] align2_2_magnitude;
  wire [4:0] align2_2_place;
  wire align2_2_counts;
  opal_outlier_align align2_2 (
    .x(x2_q[47:32]),
    .start(start2_q),
    .negative(align2_2_negative),
    .magnitude(align2_2_magnitude),
    .place(align2_2_place),
    .counts(align2_2_counts)
  );
  wire align2_3_negative;
  wire [7:0] align2_3_magnitude;
  wire [4:0] align2_3_place;
  wire align2_3_counts;
  opal_outlier_align align2_3 (
    .x(x2_q[63:48]),
    .start(start2_q),
    .negative(align2_3_negative),
    .magnitude(align2_3_magnitude),
    .place(align2_3_place),
    .counts(align2_3_counts)
  );
  wire counts2_0 = align2_0_counts & pair_q;
  wire [7:0] magnitude2_0 = align2_0_magnitude & {8{counts2_0}};
  wire counts2_1 = align2_1_counts & pair_q;
  wire [7:0] magnitude2_1 = align2_1_magnitude & {8{counts2_1}};
  wire counts2_2 = align2_2_counts & pair_q;
  wire [7:0] magnitude2_2 = align2_2_magnitude & {8{counts2_2}};
  wire counts2_3 = align2_3_counts & pair_q;
  wire [7:0] magnitude2_3 = align2_3_magnitude & {8{counts2_3}};
  wire met0_met = |same_lane_q[3:0];
  wire met0_negative =
    (align2_0_negative & same_lane_q[0]) | (align2_1_negative & same_lane_q[1]) | (align2_2_negative & same_lane_q[2]) |
    (align2_3_negative & same_lane_q[3]);
  wire [7:0] met0_magnitude =
    (magnitude2_0 & {8{same_lane_q[0]}}) | (magnitude2_1 & {8{same_lane_q[1]}}) | (magnitude2_2 & {8{same_lane_q[2]}}) |
    (magnitude2_3 & {8{same_lane_q[3]}});
  wire [4:0] met0_place =
    (align2_0_place & {5{same_lane_q[0]}}) | (align2_1_place & {5{same_lane_q[1]}}) |
    (align2_2_place & {5{same_lane_q[2]}}) | (align2_3_place & {5{same_lane_q[3]}});
  wire [46:0] meeting0_strip;
  wire meeting0_minus;
  opal_dot_wa4_k32_n4_mux_p3_meeting meeting0 (
    .clk(clk),
    .en(en),
    .negative(align_0_negative),
    .magnitude(magnitude1_0),
    .place(align_0_place),
    .element(partners1_q[3:0]),
    .met(met0_met),
    .met_negative(met0_negative),
    .met_magnitude(met0_magnitude),
    .met_place(met0_place),
    .strip(meeting0_strip),
    .minus(meeting0_minus)
  );
  wire met1_met = |same_lane_q[7:4];
  wire met1_negative =
    (align2_0_negative & same_lane_q[4]) | (align2_1_negative & same_lane_q[5]) | (align2_2_negative & same_lane_q[6]) |
    (align2_3_negative & same_lane_q[7]);
  wire [7:0] met1_magnitude =
    (magnitude2_0 & {8{same_lane_q[4]}}) | (magnitude2_1 & {8{same_lane_q[5]}}) | (magnitude2_2 & {8{same_lane_q[6]}}) |
    (magnitude2_3 & {8{same_lane_q[7]}});
  wire [4:0] met1_place =
    (align2_0_place & {5{same_lane_q[4]}}) | (align2_1_place & {5{same_lane_q[5]}}) |
    (align2_2_place & {5{same_lane_q[6]}}) | (align2_3_place & {5{same_lane_q[7]}});
  wire [46:0] meeting1_strip;
  wire meeting1_minus;
  opal_dot_wa4_k32_n4_mux_p3_meeting meeting1 (
    .clk(clk),
    .en(en),
    .negative(align_1_negative),
    .magnitude(magnitude1_1),
    .place(align_1_place),
    .element(partners1_q[7:4]),
    .met(met1_met),
    .met_negative(met1_negative),
    .met_magnitude(met1_magnitude),
    .met_place(met1_place),
    .strip(meeting1_strip),
    .minus(meeting1_minus)
  );
  wire met2_met = |same_lane_q[11:8];
  wire met2_negative =
    (align2_0_negative & same_lane_q[8]) | (align2_1_negative & same_lane_q[9]) | (align2_2_negative & same_lane_q[10]) |
    (align2_3_negative & same_lane_q[11]);
  wire [7:0] met2_magnitude =
    (magnitude2_0 & {8{same_lane_q[8]}}) | (magnitude2_1 & {8{same_lane_q[9]}}) | (magnitude2_2 & {8{same_lane_q[10]}}) |
    (magnitude2_3 & {8{same_lane_q[11]}});
  wire [4:0] met2_place =
    (align2_0_place & {5{same_lane_q[8]}}) | (align2_1_place & {5{same_lane_q[9]}}) |
    (align2_2_place & {5{same_lane_q[10]}}) | (align2_3_place & {5{same_lane_q[11]}});
  wire [46:0] meeting2_strip;
  wire meeting2_minus;
  opal_dot_wa4_k32_n4_mux_p3_meeting meeting2 (
    .clk(clk),
    .en(en),
    .negative(align_2_negative),
    .magnitude(magnitude1_2),
    .place(align_2_place),
    .element(partners1_q[11:8]),
    .met(met2_met),
    .met_negative(met2_negative),
    .met_magnitude(met2_magnitude),
    .met_place(met2_place),
    .strip(meeting2_strip),
    .minus(meeting2_minus)
  );
  wire met3_met = |same_lane_q[15:12];
  wire met3_negative =
    (align2_0_negative & same_lane_q[12]) | (align2_1_negative & same_lane_q[13]) |
    (align2_2_negative & same_lane_q[14]) | (align2_3_negative & same_lane_q[15]);
  wire [7:0] met3_magnitude =
    (magnitude2_0 & {8{same_lane_q[12]}}) | (magnitude2_1 & {8{same_lane_q[13]}}) |
    (magnitude2_2 & {8{same_lane_q[14]}}) | (magnitude2_3 & {8{same_lane_q[15]}});
  wire [4:0] met3_place =
    (align2_0_place & {5{same_lane_q[12]}}) | (align2_1_place & {5{same_lane_q[13]}}) |
    (align2_2_place & {5{same_lane_q[14]}}) | (align2_3_place & {5{same_lane_q[15]}});
  wire [46:0] meeting3_strip;
  wire meeting3_minus;
  opal_dot_wa4_k32_n4_mux_p3_meeting meeting3 (
    .clk(clk),
    .en(en),
    .negative(align_3_negative),
    .magnitude(magnitude1_3),
    .place(align_3_place),
    .element(partners1_q[15:12]),
    .met(met3_met),
    .met_negative(met3_negative),
    .met_magnitude(met3_magnitude),
    .met_place(met3_place),
    .strip(meeting3_strip),
    .minus(meeting3_minus)
  );
  wire [26:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_wa4_k32_n4_mux_p3_outlier outlier0 (
    .clk(clk),
    .en(en),
    .code(partners2_q[3:0]),
    .negative(align2_0_negative),
    .magnitude(magnitude2_0),
    .place(align2_0_place),
    .counts(counts2_0),
    .strip(outlier0_strip),
    .minus(outlier0_minus)
  );
  wire [26:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_wa4_k32_n4_mux_p3_outlier outlier1 (
    .clk(clk),
    .en(en),
    .code(partners2_q[7:4]),
    .negative(align2_1_negative),
    .magnitude(magnitude2_1),
    .place(align2_1_place),
    .counts(counts2_1),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire [26:0] outlier2_strip;
  wire outlier2_minus;
  opal_dot_wa4_k32_n4_mux_p3_outlier outlier2 (
    .clk(clk),
    .en(en),
    .code(partners2_q[11:8]),
    .negative(align2_2_negative),
    .magnitude(magnitude2_2),
    .place(align2_2_place),
    .counts(counts2_2),
    .strip(outlier2_strip),
    .minus(outlier2_minus)
  );
  wire [26:0] outlier3_strip;
  wire outlier3_minus;
  opal_dot_wa4_k32_n4_mux_p3_outlier outlier3 (
    .clk(clk),
    .en(en),
    .code(partners2_q[15:12]),
    .negative(align2_3_negative),
    .magnitude(magnitude2_3),
    .place(align2_3_place),
    .counts(counts2_3),
    .strip(outlier3_strip),
    .minus(outlier3_minus)
  );
  wire signed [9:0] own2 = {{2{e2[7]}}, e2} - 10'sd7;
  wire signed [9:0] exponent2 = pair ? own2 : 10'sh3fb;
  wire signed [9:0] first = {{2{e[7]}}, e} - 10'sd7;
  wire signed [9:0] both = first + exponent2;
  wire [303:0] outliers = {
    outlier3_minus, outlier3_strip, outlier2_minus, outlier2_strip, outlier1_minus, outlier1_strip, outlier0_minus,
    outlier0_strip, meeting3_minus, meeting3_strip, meeting2_minus, meeting2_strip, meeting1_minus, meeting1_strip,
    meeting0_minus, meeting0_strip
  };
  wire [48:0] tree_sum;
  opal_dot_wa4_k32_n4_mux_p3_tree tree (.clk(clk), .en(en), .pp(pp), .extra(outliers), .sum(tree_sum));
  reg signed [9:0] exponent_q_1, exponent_q_2, exponent_q_3;

  always @(posedge clk)
    if (en) begin
      partners1_q <= from_q2;
      partners2_q <= from_q;
      same_lane_q <= same_lane;
      pair_q <= pair;
      x_q <= x;
      start_q <= window_start;
      x2_q <= x2;
      start2_q <= window_start2;
      exponent_q_1 <= both;
      exponent_q_2 <= exponent_q_1;
      exponent_q_3 <= exponent_q_2;
    end

  assign p = tree_sum;
  assign p_exp = exponent_q_3;
endmodule

`default_nettype wire
