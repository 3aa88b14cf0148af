// opal_dot_a8a8_k16_n2_onehot_p2: dot product of an MX-OPAL block with weights or with another block, outliers included
// unit: opal_dot
// configuration: blockSize=16 outliers=2 elementBits=8 operand=block outlierPath=shared routing=onehot
//   owqColumns=0 rows=1 adder=ripple stages=2
// latency: 2 clock edges
// content: sha256 631284db4cfab479
`default_nettype none

module opal_dot_a8a8_k16_n2_onehot_p2 (
  input wire clk,
  input wire en,
  input wire [127:0] q,
  input wire [31:0] x,
  input wire [7:0] idx,
  input wire signed [7:0] e,
  input wire [127:0] q2,
  input wire [31:0] x2,
  input wire [7:0] idx2,
  input wire signed [7:0] e2,
  output wire signed [47:0] p,
  output wire signed [9:0] p_exp
);
  wire [639:0] pp;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : lane
      wire [7:0] code = q2[8*i +: 8];
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

  wire [15:0] from_q2;
  opal_routing_onehot_16x8_n2 routing_q2 (.lanes(q2), .index(idx), .chosen(from_q2));
  reg [15:0] partners1_q;
  wire [15:0] from_q;
  opal_routing_onehot_16x8_n2 routing_q (.lanes(q), .index(idx2), .chosen(from_q));
  reg [15:0] partners2_q;
  wire [3:0] same_lane = {idx[7:4] == idx2[7:4], idx[7:4] == idx2[3:0], idx[3:0] == idx2[7:4], idx[3:0] == idx2[3:0]};
  reg [3:0] same_lane_q;
  wire [8:0] window_start = {e ^ 8'd127} + 8'd10;
  reg [31:0] x_q;
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
  wire [7:0] magnitude1_0 = align_0_magnitude & {8{align_0_counts}};
  wire [7:0] magnitude1_1 = align_1_magnitude & {8{align_1_counts}};
  wire [8:0] window_start2 = {e2 ^ 8'd127} + 8'd10;
  reg [31:0] x2_q;
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
  wire [7:0] magnitude2_0 = align2_0_magnitude & {8{align2_0_counts}};
  wire [7:0] magnitude2_1 = align2_1_magnitude & {8{align2_1_counts}};
  wire met0_met = |same_lane_q[1:0];
  wire met0_negative = (align2_0_negative & same_lane_q[0]) | (align2_1_negative & same_lane_q[1]);
  wire [7:0] met0_magnitude = (magnitude2_0 & {8{same_lane_q[0]}}) | (magnitude2_1 & {8{same_lane_q[1]}});
  wire [4:0] met0_place = (align2_0_place & {5{same_lane_q[0]}}) | (align2_1_place & {5{same_lane_q[1]}});
  wire [46:0] meeting0_strip;
  wire meeting0_minus;
  opal_dot_a8a8_k16_n2_onehot_p2_meeting meeting0 (
    .negative(align_0_negative),
    .magnitude(magnitude1_0),
    .place(align_0_place),
    .element(partners1_q[7:0]),
    .met(met0_met),
    .met_negative(met0_negative),
    .met_magnitude(met0_magnitude),
    .met_place(met0_place),
    .strip(meeting0_strip),
    .minus(meeting0_minus)
  );
  wire met1_met = |same_lane_q[3:2];
  wire met1_negative = (align2_0_negative & same_lane_q[2]) | (align2_1_negative & same_lane_q[3]);
  wire [7:0] met1_magnitude = (magnitude2_0 & {8{same_lane_q[2]}}) | (magnitude2_1 & {8{same_lane_q[3]}});
  wire [4:0] met1_place = (align2_0_place & {5{same_lane_q[2]}}) | (align2_1_place & {5{same_lane_q[3]}});
  wire [46:0] meeting1_strip;
  wire meeting1_minus;
  opal_dot_a8a8_k16_n2_onehot_p2_meeting meeting1 (
    .negative(align_1_negative),
    .magnitude(magnitude1_1),
    .place(align_1_place),
    .element(partners1_q[15:8]),
    .met(met1_met),
    .met_negative(met1_negative),
    .met_magnitude(met1_magnitude),
    .met_place(met1_place),
    .strip(meeting1_strip),
    .minus(meeting1_minus)
  );
  wire [30:0] outlier0_strip;
  wire outlier0_minus;
  opal_dot_a8a8_k16_n2_onehot_p2_outlier outlier0 (
    .code(partners2_q[7:0]),
    .negative(align2_0_negative),
    .magnitude(magnitude2_0),
    .place(align2_0_place),
    .counts(align2_0_counts),
    .strip(outlier0_strip),
    .minus(outlier0_minus)
  );
  wire [30:0] outlier1_strip;
  wire outlier1_minus;
  opal_dot_a8a8_k16_n2_onehot_p2_outlier outlier1 (
    .code(partners2_q[15:8]),
    .negative(align2_1_negative),
    .magnitude(magnitude2_1),
    .place(align2_1_place),
    .counts(align2_1_counts),
    .strip(outlier1_strip),
    .minus(outlier1_minus)
  );
  wire signed [9:0] first = {{2{e[7]}}, e} - 10'sd14;
  wire signed [9:0] both = first + {{2{e2[7]}}, e2};
  wire [159:0] outliers = {
    outlier1_minus, outlier1_strip, outlier0_minus, outlier0_strip, meeting1_minus, meeting1_strip, meeting0_minus,
    meeting0_strip
  };
  wire [47:0] tree_sum;
  opal_dot_a8a8_k16_n2_onehot_p2_tree tree (.clk(clk), .en(en), .pp(pp), .extra(outliers), .sum(tree_sum));
  reg signed [9:0] exponent_q_1, exponent_q_2;

  always @(posedge clk)
    if (en) begin
      partners1_q <= from_q2;
      partners2_q <= from_q;
      same_lane_q <= same_lane;
      x_q <= x;
      start_q <= window_start;
      x2_q <= x2;
      start2_q <= window_start2;
      exponent_q_1 <= both;
      exponent_q_2 <= exponent_q_1;
    end

  assign p = tree_sum;
  assign p_exp = exponent_q_2;
endmodule

`default_nettype wire
