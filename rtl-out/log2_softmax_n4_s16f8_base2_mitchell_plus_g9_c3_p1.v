// log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=4 scoreBits=16 fractionBits=8 scores=base2 schedule=parallel lanes=4
//   stages=1 approximation=mitchell_plus sumBits=9 codeBits=3 output=code outputFractionBits=0
// latency: 2 clock edges
// content: sha256 52f0631f4f6e8839
`default_nettype none

module log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1 (
  input wire aclk,
  input wire aresetn,
  input wire [71:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [15:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  wire stage0_valid, stage1_valid;
  wire stage1_load = ~stage1_valid | m_axis_tready;
  wire stage0_load = ~stage0_valid | stage1_load;
  reg stage0_full, stage1_full;
  wire [3:0] takes_part = s_axis_tdata[67:64];
  wire [15:0] score0 = {~s_axis_tdata[15], s_axis_tdata[14:0]};
  wire [15:0] score1 = {~s_axis_tdata[31], s_axis_tdata[30:16]};
  wire [15:0] score2 = {~s_axis_tdata[47], s_axis_tdata[46:32]};
  wire [15:0] score3 = {~s_axis_tdata[63], s_axis_tdata[62:48]};
  wire [3:0] column15 = {score3[15], score2[15], score1[15], score0[15]};
  wire top15 = |(takes_part & column15);
  wire all_stay15 = ~top15;
  wire [3:0] race15 = takes_part & (column15 | {4{all_stay15}});
  wire [3:0] column14 = {score3[14], score2[14], score1[14], score0[14]};
  wire top14 = |(race15 & column14);
  wire all_stay14 = ~top14;
  wire [3:0] race14 = race15 & (column14 | {4{all_stay14}});
  wire [3:0] column13 = {score3[13], score2[13], score1[13], score0[13]};
  wire top13 = |(race14 & column13);
  wire all_stay13 = ~top13;
  wire [3:0] race13 = race14 & (column13 | {4{all_stay13}});
  wire [3:0] column12 = {score3[12], score2[12], score1[12], score0[12]};
  wire top12 = |(race13 & column12);
  wire all_stay12 = ~top12;
  wire [3:0] race12 = race13 & (column12 | {4{all_stay12}});
  wire [3:0] column11 = {score3[11], score2[11], score1[11], score0[11]};
  wire top11 = |(race12 & column11);
  wire all_stay11 = ~top11;
  wire [3:0] race11 = race12 & (column11 | {4{all_stay11}});
  wire [3:0] column10 = {score3[10], score2[10], score1[10], score0[10]};
  wire top10 = |(race11 & column10);
  wire all_stay10 = ~top10;
  wire [3:0] race10 = race11 & (column10 | {4{all_stay10}});
  wire [3:0] column9 = {score3[9], score2[9], score1[9], score0[9]};
  wire top9 = |(race10 & column9);
  wire all_stay9 = ~top9;
  wire [3:0] race9 = race10 & (column9 | {4{all_stay9}});
  wire [3:0] column8 = {score3[8], score2[8], score1[8], score0[8]};
  wire top8 = |(race9 & column8);
  wire all_stay8 = ~top8;
  wire [3:0] race8 = race9 & (column8 | {4{all_stay8}});
  wire [3:0] column7 = {score3[7], score2[7], score1[7], score0[7]};
  wire top7 = |(race8 & column7);
  wire all_stay7 = ~top7;
  wire [3:0] race7 = race8 & (column7 | {4{all_stay7}});
  wire [3:0] column6 = {score3[6], score2[6], score1[6], score0[6]};
  wire top6 = |(race7 & column6);
  wire all_stay6 = ~top6;
  wire [3:0] race6 = race7 & (column6 | {4{all_stay6}});
  wire [3:0] column5 = {score3[5], score2[5], score1[5], score0[5]};
  wire top5 = |(race6 & column5);
  wire all_stay5 = ~top5;
  wire [3:0] race5 = race6 & (column5 | {4{all_stay5}});
  wire [3:0] column4 = {score3[4], score2[4], score1[4], score0[4]};
  wire top4 = |(race5 & column4);
  wire all_stay4 = ~top4;
  wire [3:0] race4 = race5 & (column4 | {4{all_stay4}});
  wire [3:0] column3 = {score3[3], score2[3], score1[3], score0[3]};
  wire top3 = |(race4 & column3);
  wire all_stay3 = ~top3;
  wire [3:0] race3 = race4 & (column3 | {4{all_stay3}});
  wire [3:0] column2 = {score3[2], score2[2], score1[2], score0[2]};
  wire top2 = |(race3 & column2);
  wire all_stay2 = ~top2;
  wire [3:0] race2 = race3 & (column2 | {4{all_stay2}});
  wire [3:0] column1 = {score3[1], score2[1], score1[1], score0[1]};
  wire top1 = |(race2 & column1);
  wire all_stay1 = ~top1;
  wire [3:0] race1 = race2 & (column1 | {4{all_stay1}});
  wire [3:0] column0 = {score3[0], score2[0], score1[0], score0[0]};
  wire top0 = |(race1 & column0);
  wire all_stay0 = ~top0;
  wire [3:0] race0 = race1 & (column0 | {4{all_stay0}});
  wire [15:0] greatest = {
    top15, top14, top13, top12, top11, top10, top9, top8, top7, top6, top5, top4, top3, top2, top1, top0
  };
  wire [3:0] is_greatest = race0;
  wire [3:0] agrees_high = race12;
  wire [3:0] greatest_high_less_1 = greatest[15:12] - 4'd1;
  wire [11:0] not_greatest = ~greatest[11:0];
  wire distance0_above;
  wire [11:0] distance0_value;
  log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance distance0 (
    .low(score0[11:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value)
  );
  wire near0 = agrees_high[0] | ((score0[15:12] == greatest_high_less_1) & distance0_above & takes_part[0]);
  wire distance1_above;
  wire [11:0] distance1_value;
  log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance distance1 (
    .low(score1[11:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value)
  );
  wire near1 = agrees_high[1] | ((score1[15:12] == greatest_high_less_1) & distance1_above & takes_part[1]);
  wire distance2_above;
  wire [11:0] distance2_value;
  log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance distance2 (
    .low(score2[11:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value)
  );
  wire near2 = agrees_high[2] | ((score2[15:12] == greatest_high_less_1) & distance2_above & takes_part[2]);
  wire distance3_above;
  wire [11:0] distance3_value;
  log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance distance3 (
    .low(score3[11:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value)
  );
  wire near3 = agrees_high[3] | ((score3[15:12] == greatest_high_less_1) & distance3_above & takes_part[3]);
  reg [13:0] near_scores0, near_scores1, near_scores2, near_scores3;
  wire [39:0] weight;

  // weight_lane 0
  reg [13:0] weight_lane0_power_term0;

  always @* begin
    case (near_scores0[7:6])
      2'd0: weight_lane0_power_term0 = ~{3'd0, near_scores0[7:0], 3'd0};
      2'd1: weight_lane0_power_term0 = ~{4'd0, near_scores0[7:0], 2'd0};
      2'd2: weight_lane0_power_term0 = {4'd0, near_scores0[7:0], 2'd0};
      default: weight_lane0_power_term0 = {3'd0, near_scores0[7:0], 3'd0};
    endcase
  end

  reg [13:0] weight_lane0_power_offset;

  always @* begin
    case (near_scores0[7:6])
      2'd0: weight_lane0_power_offset = 14'd8193;
      2'd1: weight_lane0_power_offset = 14'd7937;
      2'd2: weight_lane0_power_offset = 14'd6912;
      default: weight_lane0_power_offset = 14'd6144;
    endcase
  end

  wire weight_lane0_unused_power_line_add_c0_r0_s1_s, weight_lane0_power_line_carry_c0_r0_s1;
  subbyte_half_adder weight_lane0_power_line_add_c0_r0_s1 (
    .a(weight_lane0_power_term0[0]),
    .b(weight_lane0_power_offset[0]),
    .s(weight_lane0_unused_power_line_add_c0_r0_s1_s),
    .co(weight_lane0_power_line_carry_c0_r0_s1)
  );
  wire weight_lane0_unused_power_line_add_c1_r0_s2_s, weight_lane0_power_line_carry_c1_r0_s2;
  subbyte_full_adder weight_lane0_power_line_add_c1_r0_s2 (
    .a(weight_lane0_power_term0[1]),
    .b(weight_lane0_power_offset[1]),
    .ci(weight_lane0_power_line_carry_c0_r0_s1),
    .s(weight_lane0_unused_power_line_add_c1_r0_s2_s),
    .co(weight_lane0_power_line_carry_c1_r0_s2)
  );
  wire weight_lane0_unused_power_line_add_c2_r0_s3_s, weight_lane0_power_line_carry_c2_r0_s3;
  subbyte_full_adder weight_lane0_power_line_add_c2_r0_s3 (
    .a(weight_lane0_power_term0[2]),
    .b(weight_lane0_power_offset[2]),
    .ci(weight_lane0_power_line_carry_c1_r0_s2),
    .s(weight_lane0_unused_power_line_add_c2_r0_s3_s),
    .co(weight_lane0_power_line_carry_c2_r0_s3)
  );
  wire weight_lane0_unused_power_line_add_c3_r0_s4_s, weight_lane0_power_line_carry_c3_r0_s4;
  subbyte_full_adder weight_lane0_power_line_add_c3_r0_s4 (
    .a(weight_lane0_power_term0[3]),
    .b(weight_lane0_power_offset[3]),
    .ci(weight_lane0_power_line_carry_c2_r0_s3),
    .s(weight_lane0_unused_power_line_add_c3_r0_s4_s),
    .co(weight_lane0_power_line_carry_c3_r0_s4)
  );
  wire weight_lane0_unused_power_line_add_c4_r0_s5_s, weight_lane0_power_line_carry_c4_r0_s5;
  subbyte_full_adder weight_lane0_power_line_add_c4_r0_s5 (
    .a(weight_lane0_power_term0[4]),
    .b(weight_lane0_power_offset[4]),
    .ci(weight_lane0_power_line_carry_c3_r0_s4),
    .s(weight_lane0_unused_power_line_add_c4_r0_s5_s),
    .co(weight_lane0_power_line_carry_c4_r0_s5)
  );
  wire weight_lane0_power_line_sum_c5_r0_s1, weight_lane0_power_line_carry_c5_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c5_r0_s1 (
    .a(near_scores0[0]),
    .b(weight_lane0_power_term0[5]),
    .ci(weight_lane0_power_offset[5]),
    .s(weight_lane0_power_line_sum_c5_r0_s1),
    .co(weight_lane0_power_line_carry_c5_r0_s1)
  );
  wire weight_lane0_power_line_sum_c5_r1_s6, weight_lane0_power_line_carry_c5_r1_s6;
  subbyte_half_adder weight_lane0_power_line_add_c5_r1_s6 (
    .a(weight_lane0_power_line_sum_c5_r0_s1),
    .b(weight_lane0_power_line_carry_c4_r0_s5),
    .s(weight_lane0_power_line_sum_c5_r1_s6),
    .co(weight_lane0_power_line_carry_c5_r1_s6)
  );
  wire weight_lane0_power_line_sum_c6_r0_s1, weight_lane0_power_line_carry_c6_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c6_r0_s1 (
    .a(near_scores0[1]),
    .b(weight_lane0_power_term0[6]),
    .ci(weight_lane0_power_offset[6]),
    .s(weight_lane0_power_line_sum_c6_r0_s1),
    .co(weight_lane0_power_line_carry_c6_r0_s1)
  );
  wire weight_lane0_power_line_sum_c6_r1_s7, weight_lane0_power_line_carry_c6_r1_s7;
  subbyte_full_adder weight_lane0_power_line_add_c6_r1_s7 (
    .a(weight_lane0_power_line_carry_c5_r0_s1),
    .b(weight_lane0_power_line_sum_c6_r0_s1),
    .ci(weight_lane0_power_line_carry_c5_r1_s6),
    .s(weight_lane0_power_line_sum_c6_r1_s7),
    .co(weight_lane0_power_line_carry_c6_r1_s7)
  );
  wire weight_lane0_power_line_sum_c7_r0_s1, weight_lane0_power_line_carry_c7_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c7_r0_s1 (
    .a(near_scores0[2]),
    .b(weight_lane0_power_term0[7]),
    .ci(weight_lane0_power_offset[7]),
    .s(weight_lane0_power_line_sum_c7_r0_s1),
    .co(weight_lane0_power_line_carry_c7_r0_s1)
  );
  wire weight_lane0_power_line_sum_c7_r1_s8, weight_lane0_power_line_carry_c7_r1_s8;
  subbyte_full_adder weight_lane0_power_line_add_c7_r1_s8 (
    .a(weight_lane0_power_line_carry_c6_r0_s1),
    .b(weight_lane0_power_line_sum_c7_r0_s1),
    .ci(weight_lane0_power_line_carry_c6_r1_s7),
    .s(weight_lane0_power_line_sum_c7_r1_s8),
    .co(weight_lane0_power_line_carry_c7_r1_s8)
  );
  wire weight_lane0_power_line_sum_c8_r0_s1, weight_lane0_power_line_carry_c8_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c8_r0_s1 (
    .a(near_scores0[3]),
    .b(weight_lane0_power_term0[8]),
    .ci(weight_lane0_power_offset[8]),
    .s(weight_lane0_power_line_sum_c8_r0_s1),
    .co(weight_lane0_power_line_carry_c8_r0_s1)
  );
  wire weight_lane0_power_line_sum_c8_r1_s9, weight_lane0_power_line_carry_c8_r1_s9;
  subbyte_full_adder weight_lane0_power_line_add_c8_r1_s9 (
    .a(weight_lane0_power_line_carry_c7_r0_s1),
    .b(weight_lane0_power_line_sum_c8_r0_s1),
    .ci(weight_lane0_power_line_carry_c7_r1_s8),
    .s(weight_lane0_power_line_sum_c8_r1_s9),
    .co(weight_lane0_power_line_carry_c8_r1_s9)
  );
  wire weight_lane0_power_line_sum_c9_r0_s1, weight_lane0_power_line_carry_c9_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c9_r0_s1 (
    .a(near_scores0[4]),
    .b(weight_lane0_power_term0[9]),
    .ci(weight_lane0_power_offset[9]),
    .s(weight_lane0_power_line_sum_c9_r0_s1),
    .co(weight_lane0_power_line_carry_c9_r0_s1)
  );
  wire weight_lane0_power_line_sum_c9_r1_s10, weight_lane0_power_line_carry_c9_r1_s10;
  subbyte_full_adder weight_lane0_power_line_add_c9_r1_s10 (
    .a(weight_lane0_power_line_carry_c8_r0_s1),
    .b(weight_lane0_power_line_sum_c9_r0_s1),
    .ci(weight_lane0_power_line_carry_c8_r1_s9),
    .s(weight_lane0_power_line_sum_c9_r1_s10),
    .co(weight_lane0_power_line_carry_c9_r1_s10)
  );
  wire weight_lane0_power_line_sum_c10_r0_s1, weight_lane0_power_line_carry_c10_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c10_r0_s1 (
    .a(near_scores0[5]),
    .b(weight_lane0_power_term0[10]),
    .ci(weight_lane0_power_offset[10]),
    .s(weight_lane0_power_line_sum_c10_r0_s1),
    .co(weight_lane0_power_line_carry_c10_r0_s1)
  );
  wire weight_lane0_power_line_sum_c10_r1_s11, weight_lane0_power_line_carry_c10_r1_s11;
  subbyte_full_adder weight_lane0_power_line_add_c10_r1_s11 (
    .a(weight_lane0_power_line_carry_c9_r0_s1),
    .b(weight_lane0_power_line_sum_c10_r0_s1),
    .ci(weight_lane0_power_line_carry_c9_r1_s10),
    .s(weight_lane0_power_line_sum_c10_r1_s11),
    .co(weight_lane0_power_line_carry_c10_r1_s11)
  );
  wire weight_lane0_power_line_sum_c11_r0_s1, weight_lane0_power_line_carry_c11_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c11_r0_s1 (
    .a(near_scores0[6]),
    .b(weight_lane0_power_term0[11]),
    .ci(weight_lane0_power_offset[11]),
    .s(weight_lane0_power_line_sum_c11_r0_s1),
    .co(weight_lane0_power_line_carry_c11_r0_s1)
  );
  wire weight_lane0_power_line_sum_c11_r1_s12, weight_lane0_power_line_carry_c11_r1_s12;
  subbyte_full_adder weight_lane0_power_line_add_c11_r1_s12 (
    .a(weight_lane0_power_line_carry_c10_r0_s1),
    .b(weight_lane0_power_line_sum_c11_r0_s1),
    .ci(weight_lane0_power_line_carry_c10_r1_s11),
    .s(weight_lane0_power_line_sum_c11_r1_s12),
    .co(weight_lane0_power_line_carry_c11_r1_s12)
  );
  wire weight_lane0_power_line_sum_c12_r0_s1, weight_lane0_power_line_carry_c12_r0_s1;
  subbyte_full_adder weight_lane0_power_line_add_c12_r0_s1 (
    .a(near_scores0[7]),
    .b(weight_lane0_power_term0[12]),
    .ci(weight_lane0_power_offset[12]),
    .s(weight_lane0_power_line_sum_c12_r0_s1),
    .co(weight_lane0_power_line_carry_c12_r0_s1)
  );
  wire weight_lane0_power_line_sum_c12_r1_s13, weight_lane0_power_line_carry_c12_r1_s13;
  subbyte_full_adder weight_lane0_power_line_add_c12_r1_s13 (
    .a(weight_lane0_power_line_carry_c11_r0_s1),
    .b(weight_lane0_power_line_sum_c12_r0_s1),
    .ci(weight_lane0_power_line_carry_c11_r1_s12),
    .s(weight_lane0_power_line_sum_c12_r1_s13),
    .co(weight_lane0_power_line_carry_c12_r1_s13)
  );
  wire weight_lane0_power_line_sum_c13_r0_s2 =
    weight_lane0_power_term0[13] ^ weight_lane0_power_offset[13] ^ weight_lane0_power_line_carry_c12_r0_s1;
  wire weight_lane0_power_line_sum_c13_r1_s14 =
    weight_lane0_power_line_sum_c13_r0_s2 ^ weight_lane0_power_line_carry_c12_r1_s13;
  wire [13:0] weight_lane0_power = {
    weight_lane0_power_line_sum_c13_r1_s14, weight_lane0_power_line_sum_c12_r1_s13,
    weight_lane0_power_line_sum_c11_r1_s12, weight_lane0_power_line_sum_c10_r1_s11,
    weight_lane0_power_line_sum_c9_r1_s10, weight_lane0_power_line_sum_c8_r1_s9, weight_lane0_power_line_sum_c7_r1_s8,
    weight_lane0_power_line_sum_c6_r1_s7, weight_lane0_power_line_sum_c5_r1_s6, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [13:0] weight_lane0_significand = weight_lane0_power;
  wire [3:0] weight_lane0_places = ~(near_scores0[11:8] & {4{near_scores0[13]}});
  wire weight_lane0_is_far = |weight_lane0_places[3];
  wire weight_lane0_is_near = ~weight_lane0_is_far;
  wire [8:0] weight_lane0_near = weight_lane0_significand[13:5] & {9{weight_lane0_is_near}};
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [8:0] weight_lane0_right1 = {
    weight_lane0_near[8] & weight_lane0_stays1, weight_lane0_places[0] ? weight_lane0_near[8] : weight_lane0_near[7],
    weight_lane0_places[0] ? weight_lane0_near[7] : weight_lane0_near[6],
    weight_lane0_places[0] ? weight_lane0_near[6] : weight_lane0_near[5],
    weight_lane0_places[0] ? weight_lane0_near[5] : weight_lane0_near[4],
    weight_lane0_places[0] ? weight_lane0_near[4] : weight_lane0_near[3],
    weight_lane0_places[0] ? weight_lane0_near[3] : weight_lane0_near[2],
    weight_lane0_places[0] ? weight_lane0_near[2] : weight_lane0_near[1],
    weight_lane0_places[0] ? weight_lane0_near[1] : weight_lane0_near[0]
  };
  wire weight_lane0_stays2 = ~weight_lane0_places[1];
  wire [8:0] weight_lane0_right2 = {
    weight_lane0_right1[8] & weight_lane0_stays2, weight_lane0_right1[7] & weight_lane0_stays2,
    weight_lane0_places[1] ? weight_lane0_right1[8] : weight_lane0_right1[6],
    weight_lane0_places[1] ? weight_lane0_right1[7] : weight_lane0_right1[5],
    weight_lane0_places[1] ? weight_lane0_right1[6] : weight_lane0_right1[4],
    weight_lane0_places[1] ? weight_lane0_right1[5] : weight_lane0_right1[3],
    weight_lane0_places[1] ? weight_lane0_right1[4] : weight_lane0_right1[2],
    weight_lane0_places[1] ? weight_lane0_right1[3] : weight_lane0_right1[1],
    weight_lane0_places[1] ? weight_lane0_right1[2] : weight_lane0_right1[0]
  };
  wire weight_lane0_stays4 = ~weight_lane0_places[2];
  wire [8:0] weight_lane0_right4 = {
    weight_lane0_right2[8] & weight_lane0_stays4, weight_lane0_right2[7] & weight_lane0_stays4,
    weight_lane0_right2[6] & weight_lane0_stays4, weight_lane0_right2[5] & weight_lane0_stays4,
    weight_lane0_places[2] ? weight_lane0_right2[8] : weight_lane0_right2[4],
    weight_lane0_places[2] ? weight_lane0_right2[7] : weight_lane0_right2[3],
    weight_lane0_places[2] ? weight_lane0_right2[6] : weight_lane0_right2[2],
    weight_lane0_places[2] ? weight_lane0_right2[5] : weight_lane0_right2[1],
    weight_lane0_places[2] ? weight_lane0_right2[4] : weight_lane0_right2[0]
  };
  wire weight_lane0_only_top = (weight_lane0_places == 4'd8) & weight_lane0_significand[13];
  wire [8:0] weight_lane0_moved = {weight_lane0_right4[8:1], weight_lane0_right4[0] | weight_lane0_only_top};

  assign weight[9:0] = {1'b0, weight_lane0_moved} | (10'd512 & {10{near_scores0[12]}});
  wire weight_lane0_unused_lane_bits_2 = &{1'b0, weight_lane0_power[4:0], weight_lane0_significand[4:0]};

  // weight_lane 1
  reg [13:0] weight_lane1_power_term0;

  always @* begin
    case (near_scores1[7:6])
      2'd0: weight_lane1_power_term0 = ~{3'd0, near_scores1[7:0], 3'd0};
      2'd1: weight_lane1_power_term0 = ~{4'd0, near_scores1[7:0], 2'd0};
      2'd2: weight_lane1_power_term0 = {4'd0, near_scores1[7:0], 2'd0};
      default: weight_lane1_power_term0 = {3'd0, near_scores1[7:0], 3'd0};
    endcase
  end

  reg [13:0] weight_lane1_power_offset;

  always @* begin
    case (near_scores1[7:6])
      2'd0: weight_lane1_power_offset = 14'd8193;
      2'd1: weight_lane1_power_offset = 14'd7937;
      2'd2: weight_lane1_power_offset = 14'd6912;
      default: weight_lane1_power_offset = 14'd6144;
    endcase
  end

  wire weight_lane1_unused_power_line_add_c0_r0_s1_s, weight_lane1_power_line_carry_c0_r0_s1;
  subbyte_half_adder weight_lane1_power_line_add_c0_r0_s1 (
    .a(weight_lane1_power_term0[0]),
    .b(weight_lane1_power_offset[0]),
    .s(weight_lane1_unused_power_line_add_c0_r0_s1_s),
    .co(weight_lane1_power_line_carry_c0_r0_s1)
  );
  wire weight_lane1_unused_power_line_add_c1_r0_s2_s, weight_lane1_power_line_carry_c1_r0_s2;
  subbyte_full_adder weight_lane1_power_line_add_c1_r0_s2 (
    .a(weight_lane1_power_term0[1]),
    .b(weight_lane1_power_offset[1]),
    .ci(weight_lane1_power_line_carry_c0_r0_s1),
    .s(weight_lane1_unused_power_line_add_c1_r0_s2_s),
    .co(weight_lane1_power_line_carry_c1_r0_s2)
  );
  wire weight_lane1_unused_power_line_add_c2_r0_s3_s, weight_lane1_power_line_carry_c2_r0_s3;
  subbyte_full_adder weight_lane1_power_line_add_c2_r0_s3 (
    .a(weight_lane1_power_term0[2]),
    .b(weight_lane1_power_offset[2]),
    .ci(weight_lane1_power_line_carry_c1_r0_s2),
    .s(weight_lane1_unused_power_line_add_c2_r0_s3_s),
    .co(weight_lane1_power_line_carry_c2_r0_s3)
  );
  wire weight_lane1_unused_power_line_add_c3_r0_s4_s, weight_lane1_power_line_carry_c3_r0_s4;
  subbyte_full_adder weight_lane1_power_line_add_c3_r0_s4 (
    .a(weight_lane1_power_term0[3]),
    .b(weight_lane1_power_offset[3]),
    .ci(weight_lane1_power_line_carry_c2_r0_s3),
    .s(weight_lane1_unused_power_line_add_c3_r0_s4_s),
    .co(weight_lane1_power_line_carry_c3_r0_s4)
  );
  wire weight_lane1_unused_power_line_add_c4_r0_s5_s, weight_lane1_power_line_carry_c4_r0_s5;
  subbyte_full_adder weight_lane1_power_line_add_c4_r0_s5 (
    .a(weight_lane1_power_term0[4]),
    .b(weight_lane1_power_offset[4]),
    .ci(weight_lane1_power_line_carry_c3_r0_s4),
    .s(weight_lane1_unused_power_line_add_c4_r0_s5_s),
    .co(weight_lane1_power_line_carry_c4_r0_s5)
  );
  wire weight_lane1_power_line_sum_c5_r0_s1, weight_lane1_power_line_carry_c5_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c5_r0_s1 (
    .a(near_scores1[0]),
    .b(weight_lane1_power_term0[5]),
    .ci(weight_lane1_power_offset[5]),
    .s(weight_lane1_power_line_sum_c5_r0_s1),
    .co(weight_lane1_power_line_carry_c5_r0_s1)
  );
  wire weight_lane1_power_line_sum_c5_r1_s6, weight_lane1_power_line_carry_c5_r1_s6;
  subbyte_half_adder weight_lane1_power_line_add_c5_r1_s6 (
    .a(weight_lane1_power_line_sum_c5_r0_s1),
    .b(weight_lane1_power_line_carry_c4_r0_s5),
    .s(weight_lane1_power_line_sum_c5_r1_s6),
    .co(weight_lane1_power_line_carry_c5_r1_s6)
  );
  wire weight_lane1_power_line_sum_c6_r0_s1, weight_lane1_power_line_carry_c6_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c6_r0_s1 (
    .a(near_scores1[1]),
    .b(weight_lane1_power_term0[6]),
    .ci(weight_lane1_power_offset[6]),
    .s(weight_lane1_power_line_sum_c6_r0_s1),
    .co(weight_lane1_power_line_carry_c6_r0_s1)
  );
  wire weight_lane1_power_line_sum_c6_r1_s7, weight_lane1_power_line_carry_c6_r1_s7;
  subbyte_full_adder weight_lane1_power_line_add_c6_r1_s7 (
    .a(weight_lane1_power_line_carry_c5_r0_s1),
    .b(weight_lane1_power_line_sum_c6_r0_s1),
    .ci(weight_lane1_power_line_carry_c5_r1_s6),
    .s(weight_lane1_power_line_sum_c6_r1_s7),
    .co(weight_lane1_power_line_carry_c6_r1_s7)
  );
  wire weight_lane1_power_line_sum_c7_r0_s1, weight_lane1_power_line_carry_c7_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c7_r0_s1 (
    .a(near_scores1[2]),
    .b(weight_lane1_power_term0[7]),
    .ci(weight_lane1_power_offset[7]),
    .s(weight_lane1_power_line_sum_c7_r0_s1),
    .co(weight_lane1_power_line_carry_c7_r0_s1)
  );
  wire weight_lane1_power_line_sum_c7_r1_s8, weight_lane1_power_line_carry_c7_r1_s8;
  subbyte_full_adder weight_lane1_power_line_add_c7_r1_s8 (
    .a(weight_lane1_power_line_carry_c6_r0_s1),
    .b(weight_lane1_power_line_sum_c7_r0_s1),
    .ci(weight_lane1_power_line_carry_c6_r1_s7),
    .s(weight_lane1_power_line_sum_c7_r1_s8),
    .co(weight_lane1_power_line_carry_c7_r1_s8)
  );
  wire weight_lane1_power_line_sum_c8_r0_s1, weight_lane1_power_line_carry_c8_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c8_r0_s1 (
    .a(near_scores1[3]),
    .b(weight_lane1_power_term0[8]),
    .ci(weight_lane1_power_offset[8]),
    .s(weight_lane1_power_line_sum_c8_r0_s1),
    .co(weight_lane1_power_line_carry_c8_r0_s1)
  );
  wire weight_lane1_power_line_sum_c8_r1_s9, weight_lane1_power_line_carry_c8_r1_s9;
  subbyte_full_adder weight_lane1_power_line_add_c8_r1_s9 (
    .a(weight_lane1_power_line_carry_c7_r0_s1),
    .b(weight_lane1_power_line_sum_c8_r0_s1),
    .ci(weight_lane1_power_line_carry_c7_r1_s8),
    .s(weight_lane1_power_line_sum_c8_r1_s9),
    .co(weight_lane1_power_line_carry_c8_r1_s9)
  );
  wire weight_lane1_power_line_sum_c9_r0_s1, weight_lane1_power_line_carry_c9_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c9_r0_s1 (
    .a(near_scores1[4]),
    .b(weight_lane1_power_term0[9]),
    .ci(weight_lane1_power_offset[9]),
    .s(weight_lane1_power_line_sum_c9_r0_s1),
    .co(weight_lane1_power_line_carry_c9_r0_s1)
  );
  wire weight_lane1_power_line_sum_c9_r1_s10, weight_lane1_power_line_carry_c9_r1_s10;
  subbyte_full_adder weight_lane1_power_line_add_c9_r1_s10 (
    .a(weight_lane1_power_line_carry_c8_r0_s1),
    .b(weight_lane1_power_line_sum_c9_r0_s1),
    .ci(weight_lane1_power_line_carry_c8_r1_s9),
    .s(weight_lane1_power_line_sum_c9_r1_s10),
    .co(weight_lane1_power_line_carry_c9_r1_s10)
  );
  wire weight_lane1_power_line_sum_c10_r0_s1, weight_lane1_power_line_carry_c10_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c10_r0_s1 (
    .a(near_scores1[5]),
    .b(weight_lane1_power_term0[10]),
    .ci(weight_lane1_power_offset[10]),
    .s(weight_lane1_power_line_sum_c10_r0_s1),
    .co(weight_lane1_power_line_carry_c10_r0_s1)
  );
  wire weight_lane1_power_line_sum_c10_r1_s11, weight_lane1_power_line_carry_c10_r1_s11;
  subbyte_full_adder weight_lane1_power_line_add_c10_r1_s11 (
    .a(weight_lane1_power_line_carry_c9_r0_s1),
    .b(weight_lane1_power_line_sum_c10_r0_s1),
    .ci(weight_lane1_power_line_carry_c9_r1_s10),
    .s(weight_lane1_power_line_sum_c10_r1_s11),
    .co(weight_lane1_power_line_carry_c10_r1_s11)
  );
  wire weight_lane1_power_line_sum_c11_r0_s1, weight_lane1_power_line_carry_c11_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c11_r0_s1 (
    .a(near_scores1[6]),
    .b(weight_lane1_power_term0[11]),
    .ci(weight_lane1_power_offset[11]),
    .s(weight_lane1_power_line_sum_c11_r0_s1),
    .co(weight_lane1_power_line_carry_c11_r0_s1)
  );
  wire weight_lane1_power_line_sum_c11_r1_s12, weight_lane1_power_line_carry_c11_r1_s12;
  subbyte_full_adder weight_lane1_power_line_add_c11_r1_s12 (
    .a(weight_lane1_power_line_carry_c10_r0_s1),
    .b(weight_lane1_power_line_sum_c11_r0_s1),
    .ci(weight_lane1_power_line_carry_c10_r1_s11),
    .s(weight_lane1_power_line_sum_c11_r1_s12),
    .co(weight_lane1_power_line_carry_c11_r1_s12)
  );
  wire weight_lane1_power_line_sum_c12_r0_s1, weight_lane1_power_line_carry_c12_r0_s1;
  subbyte_full_adder weight_lane1_power_line_add_c12_r0_s1 (
    .a(near_scores1[7]),
    .b(weight_lane1_power_term0[12]),
    .ci(weight_lane1_power_offset[12]),
    .s(weight_lane1_power_line_sum_c12_r0_s1),
    .co(weight_lane1_power_line_carry_c12_r0_s1)
  );
  wire weight_lane1_power_line_sum_c12_r1_s13, weight_lane1_power_line_carry_c12_r1_s13;
  subbyte_full_adder weight_lane1_power_line_add_c12_r1_s13 (
    .a(weight_lane1_power_line_carry_c11_r0_s1),
    .b(weight_lane1_power_line_sum_c12_r0_s1),
    .ci(weight_lane1_power_line_carry_c11_r1_s12),
    .s(weight_lane1_power_line_sum_c12_r1_s13),
    .co(weight_lane1_power_line_carry_c12_r1_s13)
  );
  wire weight_lane1_power_line_sum_c13_r0_s2 =
    weight_lane1_power_term0[13] ^ weight_lane1_power_offset[13] ^ weight_lane1_power_line_carry_c12_r0_s1;
  wire weight_lane1_power_line_sum_c13_r1_s14 =
    weight_lane1_power_line_sum_c13_r0_s2 ^ weight_lane1_power_line_carry_c12_r1_s13;
  wire [13:0] weight_lane1_power = {
    weight_lane1_power_line_sum_c13_r1_s14, weight_lane1_power_line_sum_c12_r1_s13,
    weight_lane1_power_line_sum_c11_r1_s12, weight_lane1_power_line_sum_c10_r1_s11,
    weight_lane1_power_line_sum_c9_r1_s10, weight_lane1_power_line_sum_c8_r1_s9, weight_lane1_power_line_sum_c7_r1_s8,
    weight_lane1_power_line_sum_c6_r1_s7, weight_lane1_power_line_sum_c5_r1_s6, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [13:0] weight_lane1_significand = weight_lane1_power;
  wire [3:0] weight_lane1_places = ~(near_scores1[11:8] & {4{near_scores1[13]}});
  wire weight_lane1_is_far = |weight_lane1_places[3];
  wire weight_lane1_is_near = ~weight_lane1_is_far;
  wire [8:0] weight_lane1_near = weight_lane1_significand[13:5] & {9{weight_lane1_is_near}};
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [8:0] weight_lane1_right1 = {
    weight_lane1_near[8] & weight_lane1_stays1, weight_lane1_places[0] ? weight_lane1_near[8] : weight_lane1_near[7],
    weight_lane1_places[0] ? weight_lane1_near[7] : weight_lane1_near[6],
    weight_lane1_places[0] ? weight_lane1_near[6] : weight_lane1_near[5],
    weight_lane1_places[0] ? weight_lane1_near[5] : weight_lane1_near[4],
    weight_lane1_places[0] ? weight_lane1_near[4] : weight_lane1_near[3],
    weight_lane1_places[0] ? weight_lane1_near[3] : weight_lane1_near[2],
    weight_lane1_places[0] ? weight_lane1_near[2] : weight_lane1_near[1],
    weight_lane1_places[0] ? weight_lane1_near[1] : weight_lane1_near[0]
  };
  wire weight_lane1_stays2 = ~weight_lane1_places[1];
  wire [8:0] weight_lane1_right2 = {
    weight_lane1_right1[8] & weight_lane1_stays2, weight_lane1_right1[7] & weight_lane1_stays2,
    weight_lane1_places[1] ? weight_lane1_right1[8] : weight_lane1_right1[6],
    weight_lane1_places[1] ? weight_lane1_right1[7] : weight_lane1_right1[5],
    weight_lane1_places[1] ? weight_lane1_right1[6] : weight_lane1_right1[4],
    weight_lane1_places[1] ? weight_lane1_right1[5] : weight_lane1_right1[3],
    weight_lane1_places[1] ? weight_lane1_right1[4] : weight_lane1_right1[2],
    weight_lane1_places[1] ? weight_lane1_right1[3] : weight_lane1_right1[1],
    weight_lane1_places[1] ? weight_lane1_right1[2] : weight_lane1_right1[0]
  };
  wire weight_lane1_stays4 = ~weight_lane1_places[2];
  wire [8:0] weight_lane1_right4 = {
    weight_lane1_right2[8] & weight_lane1_stays4, weight_lane1_right2[7] & weight_lane1_stays4,
    weight_lane1_right2[6] & weight_lane1_stays4, weight_lane1_right2[5] & weight_lane1_stays4,
    weight_lane1_places[2] ? weight_lane1_right2[8] : weight_lane1_right2[4],
    weight_lane1_places[2] ? weight_lane1_right2[7] : weight_lane1_right2[3],
    weight_lane1_places[2] ? weight_lane1_right2[6] : weight_lane1_right2[2],
    weight_lane1_places[2] ? weight_lane1_right2[5] : weight_lane1_right2[1],
    weight_lane1_places[2] ? weight_lane1_right2[4] : weight_lane1_right2[0]
  };
  wire weight_lane1_only_top = (weight_lane1_places == 4'd8) & weight_lane1_significand[13];
  wire [8:0] weight_lane1_moved = {weight_lane1_right4[8:1], weight_lane1_right4[0] | weight_lane1_only_top};

  assign weight[19:10] = {1'b0, weight_lane1_moved} | (10'd512 & {10{near_scores1[12]}});
  wire weight_lane1_unused_lane_bits_3 = &{1'b0, weight_lane1_power[4:0], weight_lane1_significand[4:0]};

  // weight_lane 2
  reg [13:0] weight_lane2_power_term0;

  always @* begin
    case (near_scores2[7:6])
      2'd0: weight_lane2_power_term0 = ~{3'd0, near_scores2[7:0], 3'd0};
      2'd1: weight_lane2_power_term0 = ~{4'd0, near_scores2[7:0], 2'd0};
      2'd2: weight_lane2_power_term0 = {4'd0, near_scores2[7:0], 2'd0};
      default: weight_lane2_power_term0 = {3'd0, near_scores2[7:0], 3'd0};
    endcase
  end

  reg [13:0] weight_lane2_power_offset;

  always @* begin
    case (near_scores2[7:6])
      2'd0: weight_lane2_power_offset = 14'd8193;
      2'd1: weight_lane2_power_offset = 14'd7937;
      2'd2: weight_lane2_power_offset = 14'd6912;
      default: weight_lane2_power_offset = 14'd6144;
    endcase
  end

  wire weight_lane2_unused_power_line_add_c0_r0_s1_s, weight_lane2_power_line_carry_c0_r0_s1;
  subbyte_half_adder weight_lane2_power_line_add_c0_r0_s1 (
    .a(weight_lane2_power_term0[0]),
    .b(weight_lane2_power_offset[0]),
    .s(weight_lane2_unused_power_line_add_c0_r0_s1_s),
    .co(weight_lane2_power_line_carry_c0_r0_s1)
  );
  wire weight_lane2_unused_power_line_add_c1_r0_s2_s, weight_lane2_power_line_carry_c1_r0_s2;
  subbyte_full_adder weight_lane2_power_line_add_c1_r0_s2 (
    .a(weight_lane2_power_term0[1]),
    .b(weight_lane2_power_offset[1]),
    .ci(weight_lane2_power_line_carry_c0_r0_s1),
    .s(weight_lane2_unused_power_line_add_c1_r0_s2_s),
    .co(weight_lane2_power_line_carry_c1_r0_s2)
  );
  wire weight_lane2_unused_power_line_add_c2_r0_s3_s, weight_lane2_power_line_carry_c2_r0_s3;
  subbyte_full_adder weight_lane2_power_line_add_c2_r0_s3 (
    .a(weight_lane2_power_term0[2]),
    .b(weight_lane2_power_offset[2]),
    .ci(weight_lane2_power_line_carry_c1_r0_s2),
    .s(weight_lane2_unused_power_line_add_c2_r0_s3_s),
    .co(weight_lane2_power_line_carry_c2_r0_s3)
  );
  wire weight_lane2_unused_power_line_add_c3_r0_s4_s, weight_lane2_power_line_carry_c3_r0_s4;
  subbyte_full_adder weight_lane2_power_line_add_c3_r0_s4 (
    .a(weight_lane2_power_term0[3]),
    .b(weight_lane2_power_offset[3]),
    .ci(weight_lane2_power_line_carry_c2_r0_s3),
    .s(weight_lane2_unused_power_line_add_c3_r0_s4_s),
    .co(weight_lane2_power_line_carry_c3_r0_s4)
  );
  wire weight_lane2_unused_power_line_add_c4_r0_s5_s, weight_lane2_power_line_carry_c4_r0_s5;
  subbyte_full_adder weight_lane2_power_line_add_c4_r0_s5 (
    .a(weight_lane2_power_term0[4]),
    .b(weight_lane2_power_offset[4]),
    .ci(weight_lane2_power_line_carry_c3_r0_s4),
    .s(weight_lane2_unused_power_line_add_c4_r0_s5_s),
    .co(weight_lane2_power_line_carry_c4_r0_s5)
  );
  wire weight_lane2_power_line_sum_c5_r0_s1, weight_lane2_power_line_carry_c5_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c5_r0_s1 (
    .a(near_scores2[0]),
    .b(weight_lane2_power_term0[5]),
    .ci(weight_lane2_power_offset[5]),
    .s(weight_lane2_power_line_sum_c5_r0_s1),
    .co(weight_lane2_power_line_carry_c5_r0_s1)
  );
  wire weight_lane2_power_line_sum_c5_r1_s6, weight_lane2_power_line_carry_c5_r1_s6;
  subbyte_half_adder weight_lane2_power_line_add_c5_r1_s6 (
    .a(weight_lane2_power_line_sum_c5_r0_s1),
    .b(weight_lane2_power_line_carry_c4_r0_s5),
    .s(weight_lane2_power_line_sum_c5_r1_s6),
    .co(weight_lane2_power_line_carry_c5_r1_s6)
  );
  wire weight_lane2_power_line_sum_c6_r0_s1, weight_lane2_power_line_carry_c6_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c6_r0_s1 (
    .a(near_scores2[1]),
    .b(weight_lane2_power_term0[6]),
    .ci(weight_lane2_power_offset[6]),
    .s(weight_lane2_power_line_sum_c6_r0_s1),
    .co(weight_lane2_power_line_carry_c6_r0_s1)
  );
  wire weight_lane2_power_line_sum_c6_r1_s7, weight_lane2_power_line_carry_c6_r1_s7;
  subbyte_full_adder weight_lane2_power_line_add_c6_r1_s7 (
    .a(weight_lane2_power_line_carry_c5_r0_s1),
    .b(weight_lane2_power_line_sum_c6_r0_s1),
    .ci(weight_lane2_power_line_carry_c5_r1_s6),
    .s(weight_lane2_power_line_sum_c6_r1_s7),
    .co(weight_lane2_power_line_carry_c6_r1_s7)
  );
  wire weight_lane2_power_line_sum_c7_r0_s1, weight_lane2_power_line_carry_c7_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c7_r0_s1 (
    .a(near_scores2[2]),
    .b(weight_lane2_power_term0[7]),
    .ci(weight_lane2_power_offset[7]),
    .s(weight_lane2_power_line_sum_c7_r0_s1),
    .co(weight_lane2_power_line_carry_c7_r0_s1)
  );
  wire weight_lane2_power_line_sum_c7_r1_s8, weight_lane2_power_line_carry_c7_r1_s8;
  subbyte_full_adder weight_lane2_power_line_add_c7_r1_s8 (
    .a(weight_lane2_power_line_carry_c6_r0_s1),
    .b(weight_lane2_power_line_sum_c7_r0_s1),
    .ci(weight_lane2_power_line_carry_c6_r1_s7),
    .s(weight_lane2_power_line_sum_c7_r1_s8),
    .co(weight_lane2_power_line_carry_c7_r1_s8)
  );
  wire weight_lane2_power_line_sum_c8_r0_s1, weight_lane2_power_line_carry_c8_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c8_r0_s1 (
    .a(near_scores2[3]),
    .b(weight_lane2_power_term0[8]),
    .ci(weight_lane2_power_offset[8]),
    .s(weight_lane2_power_line_sum_c8_r0_s1),
    .co(weight_lane2_power_line_carry_c8_r0_s1)
  );
  wire weight_lane2_power_line_sum_c8_r1_s9, weight_lane2_power_line_carry_c8_r1_s9;
  subbyte_full_adder weight_lane2_power_line_add_c8_r1_s9 (
    .a(weight_lane2_power_line_carry_c7_r0_s1),
    .b(weight_lane2_power_line_sum_c8_r0_s1),
    .ci(weight_lane2_power_line_carry_c7_r1_s8),
    .s(weight_lane2_power_line_sum_c8_r1_s9),
    .co(weight_lane2_power_line_carry_c8_r1_s9)
  );
  wire weight_lane2_power_line_sum_c9_r0_s1, weight_lane2_power_line_carry_c9_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c9_r0_s1 (
    .a(near_scores2[4]),
    .b(weight_lane2_power_term0[9]),
    .ci(weight_lane2_power_offset[9]),
    .s(weight_lane2_power_line_sum_c9_r0_s1),
    .co(weight_lane2_power_line_carry_c9_r0_s1)
  );
  wire weight_lane2_power_line_sum_c9_r1_s10, weight_lane2_power_line_carry_c9_r1_s10;
  subbyte_full_adder weight_lane2_power_line_add_c9_r1_s10 (
    .a(weight_lane2_power_line_carry_c8_r0_s1),
    .b(weight_lane2_power_line_sum_c9_r0_s1),
    .ci(weight_lane2_power_line_carry_c8_r1_s9),
    .s(weight_lane2_power_line_sum_c9_r1_s10),
    .co(weight_lane2_power_line_carry_c9_r1_s10)
  );
  wire weight_lane2_power_line_sum_c10_r0_s1, weight_lane2_power_line_carry_c10_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c10_r0_s1 (
    .a(near_scores2[5]),
    .b(weight_lane2_power_term0[10]),
    .ci(weight_lane2_power_offset[10]),
    .s(weight_lane2_power_line_sum_c10_r0_s1),
    .co(weight_lane2_power_line_carry_c10_r0_s1)
  );
  wire weight_lane2_power_line_sum_c10_r1_s11, weight_lane2_power_line_carry_c10_r1_s11;
  subbyte_full_adder weight_lane2_power_line_add_c10_r1_s11 (
    .a(weight_lane2_power_line_carry_c9_r0_s1),
    .b(weight_lane2_power_line_sum_c10_r0_s1),
    .ci(weight_lane2_power_line_carry_c9_r1_s10),
    .s(weight_lane2_power_line_sum_c10_r1_s11),
    .co(weight_lane2_power_line_carry_c10_r1_s11)
  );
  wire weight_lane2_power_line_sum_c11_r0_s1, weight_lane2_power_line_carry_c11_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c11_r0_s1 (
    .a(near_scores2[6]),
    .b(weight_lane2_power_term0[11]),
    .ci(weight_lane2_power_offset[11]),
    .s(weight_lane2_power_line_sum_c11_r0_s1),
    .co(weight_lane2_power_line_carry_c11_r0_s1)
  );
  wire weight_lane2_power_line_sum_c11_r1_s12, weight_lane2_power_line_carry_c11_r1_s12;
  subbyte_full_adder weight_lane2_power_line_add_c11_r1_s12 (
    .a(weight_lane2_power_line_carry_c10_r0_s1),
    .b(weight_lane2_power_line_sum_c11_r0_s1),
    .ci(weight_lane2_power_line_carry_c10_r1_s11),
    .s(weight_lane2_power_line_sum_c11_r1_s12),
    .co(weight_lane2_power_line_carry_c11_r1_s12)
  );
  wire weight_lane2_power_line_sum_c12_r0_s1, weight_lane2_power_line_carry_c12_r0_s1;
  subbyte_full_adder weight_lane2_power_line_add_c12_r0_s1 (
    .a(near_scores2[7]),
    .b(weight_lane2_power_term0[12]),
    .ci(weight_lane2_power_offset[12]),
    .s(weight_lane2_power_line_sum_c12_r0_s1),
    .co(weight_lane2_power_line_carry_c12_r0_s1)
  );
  wire weight_lane2_power_line_sum_c12_r1_s13, weight_lane2_power_line_carry_c12_r1_s13;
  subbyte_full_adder weight_lane2_power_line_add_c12_r1_s13 (
    .a(weight_lane2_power_line_carry_c11_r0_s1),
    .b(weight_lane2_power_line_sum_c12_r0_s1),
    .ci(weight_lane2_power_line_carry_c11_r1_s12),
    .s(weight_lane2_power_line_sum_c12_r1_s13),
    .co(weight_lane2_power_line_carry_c12_r1_s13)
  );
  wire weight_lane2_power_line_sum_c13_r0_s2 =
    weight_lane2_power_term0[13] ^ weight_lane2_power_offset[13] ^ weight_lane2_power_line_carry_c12_r0_s1;
  wire weight_lane2_power_line_sum_c13_r1_s14 =
    weight_lane2_power_line_sum_c13_r0_s2 ^ weight_lane2_power_line_carry_c12_r1_s13;
  wire [13:0] weight_lane2_power = {
    weight_lane2_power_line_sum_c13_r1_s14, weight_lane2_power_line_sum_c12_r1_s13,
    weight_lane2_power_line_sum_c11_r1_s12, weight_lane2_power_line_sum_c10_r1_s11,
    weight_lane2_power_line_sum_c9_r1_s10, weight_lane2_power_line_sum_c8_r1_s9, weight_lane2_power_line_sum_c7_r1_s8,
    weight_lane2_power_line_sum_c6_r1_s7, weight_lane2_power_line_sum_c5_r1_s6, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [13:0] weight_lane2_significand = weight_lane2_power;
  wire [3:0] weight_lane2_places = ~(near_scores2[11:8] & {4{near_scores2[13]}});
  wire weight_lane2_is_far = |weight_lane2_places[3];
  wire weight_lane2_is_near = ~weight_lane2_is_far;
  wire [8:0] weight_lane2_near = weight_lane2_significand[13:5] & {9{weight_lane2_is_near}};
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [8:0] weight_lane2_right1 = {
    weight_lane2_near[8] & weight_lane2_stays1, weight_lane2_places[0] ? weight_lane2_near[8] : weight_lane2_near[7],
    weight_lane2_places[0] ? weight_lane2_near[7] : weight_lane2_near[6],
    weight_lane2_places[0] ? weight_lane2_near[6] : weight_lane2_near[5],
    weight_lane2_places[0] ? weight_lane2_near[5] : weight_lane2_near[4],
    weight_lane2_places[0] ? weight_lane2_near[4] : weight_lane2_near[3],
    weight_lane2_places[0] ? weight_lane2_near[3] : weight_lane2_near[2],
    weight_lane2_places[0] ? weight_lane2_near[2] : weight_lane2_near[1],
    weight_lane2_places[0] ? weight_lane2_near[1] : weight_lane2_near[0]
  };
  wire weight_lane2_stays2 = ~weight_lane2_places[1];
  wire [8:0] weight_lane2_right2 = {
    weight_lane2_right1[8] & weight_lane2_stays2, weight_lane2_right1[7] & weight_lane2_stays2,
    weight_lane2_places[1] ? weight_lane2_right1[8] : weight_lane2_right1[6],
    weight_lane2_places[1] ? weight_lane2_right1[7] : weight_lane2_right1[5],
    weight_lane2_places[1] ? weight_lane2_right1[6] : weight_lane2_right1[4],
    weight_lane2_places[1] ? weight_lane2_right1[5] : weight_lane2_right1[3],
    weight_lane2_places[1] ? weight_lane2_right1[4] : weight_lane2_right1[2],
    weight_lane2_places[1] ? weight_lane2_right1[3] : weight_lane2_right1[1],
    weight_lane2_places[1] ? weight_lane2_right1[2] : weight_lane2_right1[0]
  };
  wire weight_lane2_stays4 = ~weight_lane2_places[2];
  wire [8:0] weight_lane2_right4 = {
    weight_lane2_right2[8] & weight_lane2_stays4, weight_lane2_right2[7] & weight_lane2_stays4,
    weight_lane2_right2[6] & weight_lane2_stays4, weight_lane2_right2[5] & weight_lane2_stays4,
    weight_lane2_places[2] ? weight_lane2_right2[8] : weight_lane2_right2[4],
    weight_lane2_places[2] ? weight_lane2_right2[7] : weight_lane2_right2[3],
    weight_lane2_places[2] ? weight_lane2_right2[6] : weight_lane2_right2[2],
    weight_lane2_places[2] ? weight_lane2_right2[5] : weight_lane2_right2[1],
    weight_lane2_places[2] ? weight_lane2_right2[4] : weight_lane2_right2[0]
  };
  wire weight_lane2_only_top = (weight_lane2_places == 4'd8) & weight_lane2_significand[13];
  wire [8:0] weight_lane2_moved = {weight_lane2_right4[8:1], weight_lane2_right4[0] | weight_lane2_only_top};

  assign weight[29:20] = {1'b0, weight_lane2_moved} | (10'd512 & {10{near_scores2[12]}});
  wire weight_lane2_unused_lane_bits_4 = &{1'b0, weight_lane2_power[4:0], weight_lane2_significand[4:0]};

  // weight_lane 3
  reg [13:0] weight_lane3_power_term0;

  always @* begin
    case (near_scores3[7:6])
      2'd0: weight_lane3_power_term0 = ~{3'd0, near_scores3[7:0], 3'd0};
      2'd1: weight_lane3_power_term0 = ~{4'd0, near_scores3[7:0], 2'd0};
      2'd2: weight_lane3_power_term0 = {4'd0, near_scores3[7:0], 2'd0};
      default: weight_lane3_power_term0 = {3'd0, near_scores3[7:0], 3'd0};
    endcase
  end

  reg [13:0] weight_lane3_power_offset;

  always @* begin
    case (near_scores3[7:6])
      2'd0: weight_lane3_power_offset = 14'd8193;
      2'd1: weight_lane3_power_offset = 14'd7937;
      2'd2: weight_lane3_power_offset = 14'd6912;
      default: weight_lane3_power_offset = 14'd6144;
    endcase
  end

  wire weight_lane3_unused_power_line_add_c0_r0_s1_s, weight_lane3_power_line_carry_c0_r0_s1;
  subbyte_half_adder weight_lane3_power_line_add_c0_r0_s1 (
    .a(weight_lane3_power_term0[0]),
    .b(weight_lane3_power_offset[0]),
    .s(weight_lane3_unused_power_line_add_c0_r0_s1_s),
    .co(weight_lane3_power_line_carry_c0_r0_s1)
  );
  wire weight_lane3_unused_power_line_add_c1_r0_s2_s, weight_lane3_power_line_carry_c1_r0_s2;
  subbyte_full_adder weight_lane3_power_line_add_c1_r0_s2 (
    .a(weight_lane3_power_term0[1]),
    .b(weight_lane3_power_offset[1]),
    .ci(weight_lane3_power_line_carry_c0_r0_s1),
    .s(weight_lane3_unused_power_line_add_c1_r0_s2_s),
    .co(weight_lane3_power_line_carry_c1_r0_s2)
  );
  wire weight_lane3_unused_power_line_add_c2_r0_s3_s, weight_lane3_power_line_carry_c2_r0_s3;
  subbyte_full_adder weight_lane3_power_line_add_c2_r0_s3 (
    .a(weight_lane3_power_term0[2]),
    .b(weight_lane3_power_offset[2]),
    .ci(weight_lane3_power_line_carry_c1_r0_s2),
    .s(weight_lane3_unused_power_line_add_c2_r0_s3_s),
    .co(weight_lane3_power_line_carry_c2_r0_s3)
  );
  wire weight_lane3_unused_power_line_add_c3_r0_s4_s, weight_lane3_power_line_carry_c3_r0_s4;
  subbyte_full_adder weight_lane3_power_line_add_c3_r0_s4 (
    .a(weight_lane3_power_term0[3]),
    .b(weight_lane3_power_offset[3]),
    .ci(weight_lane3_power_line_carry_c2_r0_s3),
    .s(weight_lane3_unused_power_line_add_c3_r0_s4_s),
    .co(weight_lane3_power_line_carry_c3_r0_s4)
  );
  wire weight_lane3_unused_power_line_add_c4_r0_s5_s, weight_lane3_power_line_carry_c4_r0_s5;
  subbyte_full_adder weight_lane3_power_line_add_c4_r0_s5 (
    .a(weight_lane3_power_term0[4]),
    .b(weight_lane3_power_offset[4]),
    .ci(weight_lane3_power_line_carry_c3_r0_s4),
    .s(weight_lane3_unused_power_line_add_c4_r0_s5_s),
    .co(weight_lane3_power_line_carry_c4_r0_s5)
  );
  wire weight_lane3_power_line_sum_c5_r0_s1, weight_lane3_power_line_carry_c5_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c5_r0_s1 (
    .a(near_scores3[0]),
    .b(weight_lane3_power_term0[5]),
    .ci(weight_lane3_power_offset[5]),
    .s(weight_lane3_power_line_sum_c5_r0_s1),
    .co(weight_lane3_power_line_carry_c5_r0_s1)
  );
  wire weight_lane3_power_line_sum_c5_r1_s6, weight_lane3_power_line_carry_c5_r1_s6;
  subbyte_half_adder weight_lane3_power_line_add_c5_r1_s6 (
    .a(weight_lane3_power_line_sum_c5_r0_s1),
    .b(weight_lane3_power_line_carry_c4_r0_s5),
    .s(weight_lane3_power_line_sum_c5_r1_s6),
    .co(weight_lane3_power_line_carry_c5_r1_s6)
  );
  wire weight_lane3_power_line_sum_c6_r0_s1, weight_lane3_power_line_carry_c6_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c6_r0_s1 (
    .a(near_scores3[1]),
    .b(weight_lane3_power_term0[6]),
    .ci(weight_lane3_power_offset[6]),
    .s(weight_lane3_power_line_sum_c6_r0_s1),
    .co(weight_lane3_power_line_carry_c6_r0_s1)
  );
  wire weight_lane3_power_line_sum_c6_r1_s7, weight_lane3_power_line_carry_c6_r1_s7;
  subbyte_full_adder weight_lane3_power_line_add_c6_r1_s7 (
    .a(weight_lane3_power_line_carry_c5_r0_s1),
    .b(weight_lane3_power_line_sum_c6_r0_s1),
    .ci(weight_lane3_power_line_carry_c5_r1_s6),
    .s(weight_lane3_power_line_sum_c6_r1_s7),
    .co(weight_lane3_power_line_carry_c6_r1_s7)
  );
  wire weight_lane3_power_line_sum_c7_r0_s1, weight_lane3_power_line_carry_c7_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c7_r0_s1 (
    .a(near_scores3[2]),
    .b(weight_lane3_power_term0[7]),
    .ci(weight_lane3_power_offset[7]),
    .s(weight_lane3_power_line_sum_c7_r0_s1),
    .co(weight_lane3_power_line_carry_c7_r0_s1)
  );
  wire weight_lane3_power_line_sum_c7_r1_s8, weight_lane3_power_line_carry_c7_r1_s8;
  subbyte_full_adder weight_lane3_power_line_add_c7_r1_s8 (
    .a(weight_lane3_power_line_carry_c6_r0_s1),
    .b(weight_lane3_power_line_sum_c7_r0_s1),
    .ci(weight_lane3_power_line_carry_c6_r1_s7),
    .s(weight_lane3_power_line_sum_c7_r1_s8),
    .co(weight_lane3_power_line_carry_c7_r1_s8)
  );
  wire weight_lane3_power_line_sum_c8_r0_s1, weight_lane3_power_line_carry_c8_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c8_r0_s1 (
    .a(near_scores3[3]),
    .b(weight_lane3_power_term0[8]),
    .ci(weight_lane3_power_offset[8]),
    .s(weight_lane3_power_line_sum_c8_r0_s1),
    .co(weight_lane3_power_line_carry_c8_r0_s1)
  );
  wire weight_lane3_power_line_sum_c8_r1_s9, weight_lane3_power_line_carry_c8_r1_s9;
  subbyte_full_adder weight_lane3_power_line_add_c8_r1_s9 (
    .a(weight_lane3_power_line_carry_c7_r0_s1),
    .b(weight_lane3_power_line_sum_c8_r0_s1),
    .ci(weight_lane3_power_line_carry_c7_r1_s8),
    .s(weight_lane3_power_line_sum_c8_r1_s9),
    .co(weight_lane3_power_line_carry_c8_r1_s9)
  );
  wire weight_lane3_power_line_sum_c9_r0_s1, weight_lane3_power_line_carry_c9_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c9_r0_s1 (
    .a(near_scores3[4]),
    .b(weight_lane3_power_term0[9]),
    .ci(weight_lane3_power_offset[9]),
    .s(weight_lane3_power_line_sum_c9_r0_s1),
    .co(weight_lane3_power_line_carry_c9_r0_s1)
  );
  wire weight_lane3_power_line_sum_c9_r1_s10, weight_lane3_power_line_carry_c9_r1_s10;
  subbyte_full_adder weight_lane3_power_line_add_c9_r1_s10 (
    .a(weight_lane3_power_line_carry_c8_r0_s1),
    .b(weight_lane3_power_line_sum_c9_r0_s1),
    .ci(weight_lane3_power_line_carry_c8_r1_s9),
    .s(weight_lane3_power_line_sum_c9_r1_s10),
    .co(weight_lane3_power_line_carry_c9_r1_s10)
  );
  wire weight_lane3_power_line_sum_c10_r0_s1, weight_lane3_power_line_carry_c10_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c10_r0_s1 (
    .a(near_scores3[5]),
    .b(weight_lane3_power_term0[10]),
    .ci(weight_lane3_power_offset[10]),
    .s(weight_lane3_power_line_sum_c10_r0_s1),
    .co(weight_lane3_power_line_carry_c10_r0_s1)
  );
  wire weight_lane3_power_line_sum_c10_r1_s11, weight_lane3_power_line_carry_c10_r1_s11;
  subbyte_full_adder weight_lane3_power_line_add_c10_r1_s11 (
    .a(weight_lane3_power_line_carry_c9_r0_s1),
    .b(weight_lane3_power_line_sum_c10_r0_s1),
    .ci(weight_lane3_power_line_carry_c9_r1_s10),
    .s(weight_lane3_power_line_sum_c10_r1_s11),
    .co(weight_lane3_power_line_carry_c10_r1_s11)
  );
  wire weight_lane3_power_line_sum_c11_r0_s1, weight_lane3_power_line_carry_c11_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c11_r0_s1 (
    .a(near_scores3[6]),
    .b(weight_lane3_power_term0[11]),
    .ci(weight_lane3_power_offset[11]),
    .s(weight_lane3_power_line_sum_c11_r0_s1),
    .co(weight_lane3_power_line_carry_c11_r0_s1)
  );
  wire weight_lane3_power_line_sum_c11_r1_s12, weight_lane3_power_line_carry_c11_r1_s12;
  subbyte_full_adder weight_lane3_power_line_add_c11_r1_s12 (
    .a(weight_lane3_power_line_carry_c10_r0_s1),
    .b(weight_lane3_power_line_sum_c11_r0_s1),
    .ci(weight_lane3_power_line_carry_c10_r1_s11),
    .s(weight_lane3_power_line_sum_c11_r1_s12),
    .co(weight_lane3_power_line_carry_c11_r1_s12)
  );
  wire weight_lane3_power_line_sum_c12_r0_s1, weight_lane3_power_line_carry_c12_r0_s1;
  subbyte_full_adder weight_lane3_power_line_add_c12_r0_s1 (
    .a(near_scores3[7]),
    .b(weight_lane3_power_term0[12]),
    .ci(weight_lane3_power_offset[12]),
    .s(weight_lane3_power_line_sum_c12_r0_s1),
    .co(weight_lane3_power_line_carry_c12_r0_s1)
  );
  wire weight_lane3_power_line_sum_c12_r1_s13, weight_lane3_power_line_carry_c12_r1_s13;
  subbyte_full_adder weight_lane3_power_line_add_c12_r1_s13 (
    .a(weight_lane3_power_line_carry_c11_r0_s1),
    .b(weight_lane3_power_line_sum_c12_r0_s1),
    .ci(weight_lane3_power_line_carry_c11_r1_s12),
    .s(weight_lane3_power_line_sum_c12_r1_s13),
    .co(weight_lane3_power_line_carry_c12_r1_s13)
  );
  wire weight_lane3_power_line_sum_c13_r0_s2 =
    weight_lane3_power_term0[13] ^ weight_lane3_power_offset[13] ^ weight_lane3_power_line_carry_c12_r0_s1;
  wire weight_lane3_power_line_sum_c13_r1_s14 =
    weight_lane3_power_line_sum_c13_r0_s2 ^ weight_lane3_power_line_carry_c12_r1_s13;
  wire [13:0] weight_lane3_power = {
    weight_lane3_power_line_sum_c13_r1_s14, weight_lane3_power_line_sum_c12_r1_s13,
    weight_lane3_power_line_sum_c11_r1_s12, weight_lane3_power_line_sum_c10_r1_s11,
    weight_lane3_power_line_sum_c9_r1_s10, weight_lane3_power_line_sum_c8_r1_s9, weight_lane3_power_line_sum_c7_r1_s8,
    weight_lane3_power_line_sum_c6_r1_s7, weight_lane3_power_line_sum_c5_r1_s6, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [13:0] weight_lane3_significand = weight_lane3_power;
  wire [3:0] weight_lane3_places = ~(near_scores3[11:8] & {4{near_scores3[13]}});
  wire weight_lane3_is_far = |weight_lane3_places[3];
  wire weight_lane3_is_near = ~weight_lane3_is_far;
  wire [8:0] weight_lane3_near = weight_lane3_significand[13:5] & {9{weight_lane3_is_near}};
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [8:0] weight_lane3_right1 = {
    weight_lane3_near[8] & weight_lane3_stays1, weight_lane3_places[0] ? weight_lane3_near[8] : weight_lane3_near[7],
    weight_lane3_places[0] ? weight_lane3_near[7] : weight_lane3_near[6],
    weight_lane3_places[0] ? weight_lane3_near[6] : weight_lane3_near[5],
    weight_lane3_places[0] ? weight_lane3_near[5] : weight_lane3_near[4],
    weight_lane3_places[0] ? weight_lane3_near[4] : weight_lane3_near[3],
    weight_lane3_places[0] ? weight_lane3_near[3] : weight_lane3_near[2],
    weight_lane3_places[0] ? weight_lane3_near[2] : weight_lane3_near[1],
    weight_lane3_places[0] ? weight_lane3_near[1] : weight_lane3_near[0]
  };
  wire weight_lane3_stays2 = ~weight_lane3_places[1];
  wire [8:0] weight_lane3_right2 = {
    weight_lane3_right1[8] & weight_lane3_stays2, weight_lane3_right1[7] & weight_lane3_stays2,
    weight_lane3_places[1] ? weight_lane3_right1[8] : weight_lane3_right1[6],
    weight_lane3_places[1] ? weight_lane3_right1[7] : weight_lane3_right1[5],
    weight_lane3_places[1] ? weight_lane3_right1[6] : weight_lane3_right1[4],
    weight_lane3_places[1] ? weight_lane3_right1[5] : weight_lane3_right1[3],
    weight_lane3_places[1] ? weight_lane3_right1[4] : weight_lane3_right1[2],
    weight_lane3_places[1] ? weight_lane3_right1[3] : weight_lane3_right1[1],
    weight_lane3_places[1] ? weight_lane3_right1[2] : weight_lane3_right1[0]
  };
  wire weight_lane3_stays4 = ~weight_lane3_places[2];
  wire [8:0] weight_lane3_right4 = {
    weight_lane3_right2[8] & weight_lane3_stays4, weight_lane3_right2[7] & weight_lane3_stays4,
    weight_lane3_right2[6] & weight_lane3_stays4, weight_lane3_right2[5] & weight_lane3_stays4,
    weight_lane3_places[2] ? weight_lane3_right2[8] : weight_lane3_right2[4],
    weight_lane3_places[2] ? weight_lane3_right2[7] : weight_lane3_right2[3],
    weight_lane3_places[2] ? weight_lane3_right2[6] : weight_lane3_right2[2],
    weight_lane3_places[2] ? weight_lane3_right2[5] : weight_lane3_right2[1],
    weight_lane3_places[2] ? weight_lane3_right2[4] : weight_lane3_right2[0]
  };
  wire weight_lane3_only_top = (weight_lane3_places == 4'd8) & weight_lane3_significand[13];
  wire [8:0] weight_lane3_moved = {weight_lane3_right4[8:1], weight_lane3_right4[0] | weight_lane3_only_top};

  assign weight[39:30] = {1'b0, weight_lane3_moved} | (10'd512 & {10{near_scores3[12]}});
  wire weight_lane3_unused_lane_bits_5 = &{1'b0, weight_lane3_power[4:0], weight_lane3_significand[4:0]};
  wire sum_sum_c0_r0_s1, sum_carry_c0_r0_s1;
  subbyte_full_adder sum_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[10]),
    .ci(weight[20]),
    .s(sum_sum_c0_r0_s1),
    .co(sum_carry_c0_r0_s1)
  );
  wire sum_sum_c0_r1_s2, sum_carry_c0_r1_s2;
  subbyte_half_adder sum_add_c0_r1_s2 (
    .a(weight[30]),
    .b(sum_sum_c0_r0_s1),
    .s(sum_sum_c0_r1_s2),
    .co(sum_carry_c0_r1_s2)
  );
  wire sum_sum_c1_r0_s1, sum_carry_c1_r0_s1;
  subbyte_full_adder sum_add_c1_r0_s1 (
    .a(weight[1]),
    .b(weight[11]),
    .ci(weight[21]),
    .s(sum_sum_c1_r0_s1),
    .co(sum_carry_c1_r0_s1)
  );
  wire sum_sum_c1_r1_s2, sum_carry_c1_r1_s2;
  subbyte_full_adder sum_add_c1_r1_s2 (
    .a(weight[31]),
    .b(sum_carry_c0_r0_s1),
    .ci(sum_sum_c1_r0_s1),
    .s(sum_sum_c1_r1_s2),
    .co(sum_carry_c1_r1_s2)
  );
  wire sum_sum_c1_r2_s3, sum_carry_c1_r2_s3;
  subbyte_half_adder sum_add_c1_r2_s3 (
    .a(sum_carry_c0_r1_s2),
    .b(sum_sum_c1_r1_s2),
    .s(sum_sum_c1_r2_s3),
    .co(sum_carry_c1_r2_s3)
  );
  wire sum_sum_c2_r0_s1, sum_carry_c2_r0_s1;
  subbyte_full_adder sum_add_c2_r0_s1 (
    .a(weight[2]),
    .b(weight[12]),
    .ci(weight[22]),
    .s(sum_sum_c2_r0_s1),
    .co(sum_carry_c2_r0_s1)
  );
  wire sum_sum_c2_r1_s2, sum_carry_c2_r1_s2;
  subbyte_full_adder sum_add_c2_r1_s2 (
    .a(weight[32]),
    .b(sum_carry_c1_r0_s1),
    .ci(sum_sum_c2_r0_s1),
    .s(sum_sum_c2_r1_s2),
    .co(sum_carry_c2_r1_s2)
  );
  wire sum_sum_c2_r2_s4, sum_carry_c2_r2_s4;
  subbyte_full_adder sum_add_c2_r2_s4 (
    .a(sum_carry_c1_r1_s2),
    .b(sum_sum_c2_r1_s2),
    .ci(sum_carry_c1_r2_s3),
    .s(sum_sum_c2_r2_s4),
    .co(sum_carry_c2_r2_s4)
  );
  wire sum_sum_c3_r0_s1, sum_carry_c3_r0_s1;
  subbyte_full_adder sum_add_c3_r0_s1 (
    .a(weight[3]),
    .b(weight[13]),
    .ci(weight[23]),
    .s(sum_sum_c3_r0_s1),
    .co(sum_carry_c3_r0_s1)
  );
  wire sum_sum_c3_r1_s2, sum_carry_c3_r1_s2;
  subbyte_full_adder sum_add_c3_r1_s2 (
    .a(weight[33]),
    .b(sum_carry_c2_r0_s1),
    .ci(sum_sum_c3_r0_s1),
    .s(sum_sum_c3_r1_s2),
    .co(sum_carry_c3_r1_s2)
  );
  wire sum_sum_c3_r2_s5, sum_carry_c3_r2_s5;
  subbyte_full_adder sum_add_c3_r2_s5 (
    .a(sum_carry_c2_r1_s2),
    .b(sum_sum_c3_r1_s2),
    .ci(sum_carry_c2_r2_s4),
    .s(sum_sum_c3_r2_s5),
    .co(sum_carry_c3_r2_s5)
  );
  wire sum_sum_c4_r0_s1, sum_carry_c4_r0_s1;
  subbyte_full_adder sum_add_c4_r0_s1 (
    .a(weight[4]),
    .b(weight[14]),
    .ci(weight[24]),
    .s(sum_sum_c4_r0_s1),
    .co(sum_carry_c4_r0_s1)
  );
  wire sum_sum_c4_r1_s2, sum_carry_c4_r1_s2;
  subbyte_full_adder sum_add_c4_r1_s2 (
    .a(weight[34]),
    .b(sum_carry_c3_r0_s1),
    .ci(sum_sum_c4_r0_s1),
    .s(sum_sum_c4_r1_s2),
    .co(sum_carry_c4_r1_s2)
  );
  wire sum_sum_c4_r2_s6, sum_carry_c4_r2_s6;
  subbyte_full_adder sum_add_c4_r2_s6 (
    .a(sum_carry_c3_r1_s2),
    .b(sum_sum_c4_r1_s2),
    .ci(sum_carry_c3_r2_s5),
    .s(sum_sum_c4_r2_s6),
    .co(sum_carry_c4_r2_s6)
  );
  wire sum_sum_c5_r0_s1, sum_carry_c5_r0_s1;
  subbyte_full_adder sum_add_c5_r0_s1 (
    .a(weight[5]),
    .b(weight[15]),
    .ci(weight[25]),
    .s(sum_sum_c5_r0_s1),
    .co(sum_carry_c5_r0_s1)
  );
  wire sum_sum_c5_r1_s2, sum_carry_c5_r1_s2;
  subbyte_full_adder sum_add_c5_r1_s2 (
    .a(weight[35]),
    .b(sum_carry_c4_r0_s1),
    .ci(sum_sum_c5_r0_s1),
    .s(sum_sum_c5_r1_s2),
    .co(sum_carry_c5_r1_s2)
  );
  wire sum_sum_c5_r2_s7, sum_carry_c5_r2_s7;
  subbyte_full_adder sum_add_c5_r2_s7 (
    .a(sum_carry_c4_r1_s2),
    .b(sum_sum_c5_r1_s2),
    .ci(sum_carry_c4_r2_s6),
    .s(sum_sum_c5_r2_s7),
    .co(sum_carry_c5_r2_s7)
  );
  wire sum_sum_c6_r0_s1, sum_carry_c6_r0_s1;
  subbyte_full_adder sum_add_c6_r0_s1 (
    .a(weight[6]),
    .b(weight[16]),
    .ci(weight[26]),
    .s(sum_sum_c6_r0_s1),
    .co(sum_carry_c6_r0_s1)
  );
  wire sum_sum_c6_r1_s2, sum_carry_c6_r1_s2;
  subbyte_full_adder sum_add_c6_r1_s2 (
    .a(weight[36]),
    .b(sum_carry_c5_r0_s1),
    .ci(sum_sum_c6_r0_s1),
    .s(sum_sum_c6_r1_s2),
    .co(sum_carry_c6_r1_s2)
  );
  wire sum_sum_c6_r2_s8, sum_carry_c6_r2_s8;
  subbyte_full_adder sum_add_c6_r2_s8 (
    .a(sum_carry_c5_r1_s2),
    .b(sum_sum_c6_r1_s2),
    .ci(sum_carry_c5_r2_s7),
    .s(sum_sum_c6_r2_s8),
    .co(sum_carry_c6_r2_s8)
  );
  wire sum_sum_c7_r0_s1, sum_carry_c7_r0_s1;
  subbyte_full_adder sum_add_c7_r0_s1 (
    .a(weight[7]),
    .b(weight[17]),
    .ci(weight[27]),
    .s(sum_sum_c7_r0_s1),
    .co(sum_carry_c7_r0_s1)
  );
  wire sum_sum_c7_r1_s2, sum_carry_c7_r1_s2;
  subbyte_full_adder sum_add_c7_r1_s2 (
    .a(weight[37]),
    .b(sum_carry_c6_r0_s1),
    .ci(sum_sum_c7_r0_s1),
    .s(sum_sum_c7_r1_s2),
    .co(sum_carry_c7_r1_s2)
  );
  wire sum_sum_c7_r2_s9, sum_carry_c7_r2_s9;
  subbyte_full_adder sum_add_c7_r2_s9 (
    .a(sum_carry_c6_r1_s2),
    .b(sum_sum_c7_r1_s2),
    .ci(sum_carry_c6_r2_s8),
    .s(sum_sum_c7_r2_s9),
    .co(sum_carry_c7_r2_s9)
  );
  wire sum_sum_c8_r0_s1, sum_carry_c8_r0_s1;
  subbyte_full_adder sum_add_c8_r0_s1 (
    .a(weight[8]),
    .b(weight[18]),
    .ci(weight[28]),
    .s(sum_sum_c8_r0_s1),
    .co(sum_carry_c8_r0_s1)
  );
  wire sum_sum_c8_r1_s2, sum_carry_c8_r1_s2;
  subbyte_full_adder sum_add_c8_r1_s2 (
    .a(weight[38]),
    .b(sum_carry_c7_r0_s1),
    .ci(sum_sum_c8_r0_s1),
    .s(sum_sum_c8_r1_s2),
    .co(sum_carry_c8_r1_s2)
  );
  wire sum_sum_c8_r2_s10, sum_carry_c8_r2_s10;
  subbyte_full_adder sum_add_c8_r2_s10 (
    .a(sum_carry_c7_r1_s2),
    .b(sum_sum_c8_r1_s2),
    .ci(sum_carry_c7_r2_s9),
    .s(sum_sum_c8_r2_s10),
    .co(sum_carry_c8_r2_s10)
  );
  wire sum_sum_c9_r0_s1, sum_carry_c9_r0_s1;
  subbyte_full_adder sum_add_c9_r0_s1 (
    .a(weight[9]),
    .b(weight[19]),
    .ci(weight[29]),
    .s(sum_sum_c9_r0_s1),
    .co(sum_carry_c9_r0_s1)
  );
  wire sum_sum_c9_r1_s2, sum_carry_c9_r1_s2;
  subbyte_full_adder sum_add_c9_r1_s2 (
    .a(weight[39]),
    .b(sum_carry_c8_r0_s1),
    .ci(sum_sum_c9_r0_s1),
    .s(sum_sum_c9_r1_s2),
    .co(sum_carry_c9_r1_s2)
  );
  wire sum_sum_c9_r2_s11, sum_carry_c9_r2_s11;
  subbyte_full_adder sum_add_c9_r2_s11 (
    .a(sum_carry_c8_r1_s2),
    .b(sum_sum_c9_r1_s2),
    .ci(sum_carry_c8_r2_s10),
    .s(sum_sum_c9_r2_s11),
    .co(sum_carry_c9_r2_s11)
  );
  wire sum_sum_c10_r0_s12, sum_carry_c10_r0_s12;
  subbyte_full_adder sum_add_c10_r0_s12 (
    .a(sum_carry_c9_r0_s1),
    .b(sum_carry_c9_r1_s2),
    .ci(sum_carry_c9_r2_s11),
    .s(sum_sum_c10_r0_s12),
    .co(sum_carry_c10_r0_s12)
  );
  wire [11:0] total = {
    sum_carry_c10_r0_s12, sum_sum_c10_r0_s12, sum_sum_c9_r2_s11, sum_sum_c8_r2_s10, sum_sum_c7_r2_s9, sum_sum_c6_r2_s8,
    sum_sum_c5_r2_s7, sum_sum_c4_r2_s6, sum_sum_c3_r2_s5, sum_sum_c2_r2_s4, sum_sum_c1_r2_s3, sum_sum_c0_r1_s2
  };
  wire leading_clear8 = ~(|total[11:4]);
  wire [11:0] leading_left8 = leading_clear8 ? {total[3:0], 8'd0} : total;
  wire leading_clear4 = ~(|leading_left8[11:8]);
  wire [11:0] leading_left4 = leading_clear4 ? {leading_left8[7:0], 4'd0} : leading_left8;
  wire leading_clear2 = ~(|leading_left4[11:10]);
  wire [11:0] leading_left2 = leading_clear2 ? {leading_left4[9:0], 2'd0} : leading_left4;
  wire leading_clear1 = ~(|leading_left2[11]);
  wire [11:0] leading_left1 = leading_clear1 ? {leading_left2[10:0], 1'b0} : leading_left2;
  wire signed [4:0] log_integer = 4'd2 - {leading_clear8, leading_clear4, leading_clear2, leading_clear1};
  reg [19:0] log_term0;

  always @* begin
    case (leading_left1[10:9])
      2'd0: log_term0 = {3'd0, leading_left1[10:0], 6'd0};
      2'd1: log_term0 = {5'd0, leading_left1[10:0], 4'd0};
      2'd2: log_term0 = ~{4'd0, leading_left1[10:0], 5'd0};
      default: log_term0 = ~{3'd0, leading_left1[10:0], 6'd0};
    endcase
  end

  reg [19:0] log_term1;

  always @* begin
    case (leading_left1[10:9])
      2'd0: log_term1 = {5'd0, leading_left1[10:0], 4'd0};
      2'd1: log_term1 = 20'd0;
      2'd2: log_term1 = {7'd0, leading_left1[10:0], 2'd0};
      default: log_term1 = {7'd0, leading_left1[10:0], 2'd0};
    endcase
  end

  reg [19:0] log_offset;

  always @* begin
    case (leading_left1[10:9])
      2'd0: log_offset = 20'd4096;
      2'd1: log_offset = 20'h8800;
      2'd2: log_offset = 20'h13001;
      default: log_offset = 20'h1f001;
    endcase
  end

  wire unused_log_line_add_c0_r0_s1_s, log_line_carry_c0_r0_s1;
  subbyte_full_adder log_line_add_c0_r0_s1 (
    .a(log_term0[0]),
    .b(log_term1[0]),
    .ci(log_offset[0]),
    .s(unused_log_line_add_c0_r0_s1_s),
    .co(log_line_carry_c0_r0_s1)
  );
  wire log_line_sum_c1_r0_s1, log_line_carry_c1_r0_s1;
  subbyte_full_adder log_line_add_c1_r0_s1 (
    .a(log_term0[1]),
    .b(log_term1[1]),
    .ci(log_offset[1]),
    .s(log_line_sum_c1_r0_s1),
    .co(log_line_carry_c1_r0_s1)
  );
  wire unused_log_line_add_c1_r1_s2_s, log_line_carry_c1_r1_s2;
  subbyte_half_adder log_line_add_c1_r1_s2 (
    .a(log_line_carry_c0_r0_s1),
    .b(log_line_sum_c1_r0_s1),
    .s(unused_log_line_add_c1_r1_s2_s),
    .co(log_line_carry_c1_r1_s2)
  );
  wire log_line_sum_c2_r0_s1, log_line_carry_c2_r0_s1;
  subbyte_full_adder log_line_add_c2_r0_s1 (
    .a(log_term0[2]),
    .b(log_term1[2]),
    .ci(log_offset[2]),
    .s(log_line_sum_c2_r0_s1),
    .co(log_line_carry_c2_r0_s1)
  );
  wire unused_log_line_add_c2_r1_s3_s, log_line_carry_c2_r1_s3;
  subbyte_full_adder log_line_add_c2_r1_s3 (
    .a(log_line_carry_c1_r0_s1),
    .b(log_line_sum_c2_r0_s1),
    .ci(log_line_carry_c1_r1_s2),
    .s(unused_log_line_add_c2_r1_s3_s),
    .co(log_line_carry_c2_r1_s3)
  );
  wire log_line_sum_c3_r0_s1, log_line_carry_c3_r0_s1;
  subbyte_full_adder log_line_add_c3_r0_s1 (
    .a(log_term0[3]),
    .b(log_term1[3]),
    .ci(log_offset[3]),
    .s(log_line_sum_c3_r0_s1),
    .co(log_line_carry_c3_r0_s1)
  );
  wire unused_log_line_add_c3_r1_s4_s, log_line_carry_c3_r1_s4;
  subbyte_full_adder log_line_add_c3_r1_s4 (
    .a(log_line_carry_c2_r0_s1),
    .b(log_line_sum_c3_r0_s1),
    .ci(log_line_carry_c2_r1_s3),
    .s(unused_log_line_add_c3_r1_s4_s),
    .co(log_line_carry_c3_r1_s4)
  );
  wire log_line_sum_c4_r0_s1, log_line_carry_c4_r0_s1;
  subbyte_full_adder log_line_add_c4_r0_s1 (
    .a(log_term0[4]),
    .b(log_term1[4]),
    .ci(log_offset[4]),
    .s(log_line_sum_c4_r0_s1),
    .co(log_line_carry_c4_r0_s1)
  );
  wire unused_log_line_add_c4_r1_s5_s, log_line_carry_c4_r1_s5;
  subbyte_full_adder log_line_add_c4_r1_s5 (
    .a(log_line_carry_c3_r0_s1),
    .b(log_line_sum_c4_r0_s1),
    .ci(log_line_carry_c3_r1_s4),
    .s(unused_log_line_add_c4_r1_s5_s),
    .co(log_line_carry_c4_r1_s5)
  );
  wire log_line_sum_c5_r0_s1, log_line_carry_c5_r0_s1;
  subbyte_full_adder log_line_add_c5_r0_s1 (
    .a(log_term0[5]),
    .b(log_term1[5]),
    .ci(log_offset[5]),
    .s(log_line_sum_c5_r0_s1),
    .co(log_line_carry_c5_r0_s1)
  );
  wire unused_log_line_add_c5_r1_s6_s, log_line_carry_c5_r1_s6;
  subbyte_full_adder log_line_add_c5_r1_s6 (
    .a(log_line_carry_c4_r0_s1),
    .b(log_line_sum_c5_r0_s1),
    .ci(log_line_carry_c4_r1_s5),
    .s(unused_log_line_add_c5_r1_s6_s),
    .co(log_line_carry_c5_r1_s6)
  );
  wire log_line_sum_c6_r0_s1, log_line_carry_c6_r0_s1;
  subbyte_full_adder log_line_add_c6_r0_s1 (
    .a(log_term0[6]),
    .b(log_term1[6]),
    .ci(log_offset[6]),
    .s(log_line_sum_c6_r0_s1),
    .co(log_line_carry_c6_r0_s1)
  );
  wire unused_log_line_add_c6_r1_s7_s, log_line_carry_c6_r1_s7;
  subbyte_full_adder log_line_add_c6_r1_s7 (
    .a(log_line_carry_c5_r0_s1),
    .b(log_line_sum_c6_r0_s1),
    .ci(log_line_carry_c5_r1_s6),
    .s(unused_log_line_add_c6_r1_s7_s),
    .co(log_line_carry_c6_r1_s7)
  );
  wire log_line_sum_c7_r0_s1, log_line_carry_c7_r0_s1;
  subbyte_full_adder log_line_add_c7_r0_s1 (
    .a(log_term0[7]),
    .b(log_term1[7]),
    .ci(log_offset[7]),
    .s(log_line_sum_c7_r0_s1),
    .co(log_line_carry_c7_r0_s1)
  );
  wire unused_log_line_add_c7_r1_s8_s, log_line_carry_c7_r1_s8;
  subbyte_full_adder log_line_add_c7_r1_s8 (
    .a(log_line_carry_c6_r0_s1),
    .b(log_line_sum_c7_r0_s1),
    .ci(log_line_carry_c6_r1_s7),
    .s(unused_log_line_add_c7_r1_s8_s),
    .co(log_line_carry_c7_r1_s8)
  );
  wire log_line_sum_c8_r0_s1, log_line_carry_c8_r0_s1;
  subbyte_full_adder log_line_add_c8_r0_s1 (
    .a(leading_left1[0]),
    .b(log_term0[8]),
    .ci(log_term1[8]),
    .s(log_line_sum_c8_r0_s1),
    .co(log_line_carry_c8_r0_s1)
  );
  wire log_line_sum_c8_r1_s2, log_line_carry_c8_r1_s2;
  subbyte_full_adder log_line_add_c8_r1_s2 (
    .a(log_offset[8]),
    .b(log_line_carry_c7_r0_s1),
    .ci(log_line_sum_c8_r0_s1),
    .s(log_line_sum_c8_r1_s2),
    .co(log_line_carry_c8_r1_s2)
  );
  wire unused_log_line_add_c8_r2_s9_s, log_line_carry_c8_r2_s9;
  subbyte_half_adder log_line_add_c8_r2_s9 (
    .a(log_line_sum_c8_r1_s2),
    .b(log_line_carry_c7_r1_s8),
    .s(unused_log_line_add_c8_r2_s9_s),
    .co(log_line_carry_c8_r2_s9)
  );
  wire log_line_sum_c9_r0_s1, log_line_carry_c9_r0_s1;
  subbyte_full_adder log_line_add_c9_r0_s1 (
    .a(leading_left1[1]),
    .b(log_term0[9]),
    .ci(log_term1[9]),
    .s(log_line_sum_c9_r0_s1),
    .co(log_line_carry_c9_r0_s1)
  );
  wire log_line_sum_c9_r1_s2, log_line_carry_c9_r1_s2;
  subbyte_full_adder log_line_add_c9_r1_s2 (
    .a(log_offset[9]),
    .b(log_line_carry_c8_r0_s1),
    .ci(log_line_sum_c9_r0_s1),
    .s(log_line_sum_c9_r1_s2),
    .co(log_line_carry_c9_r1_s2)
  );
  wire unused_log_line_add_c9_r2_s10_s, log_line_carry_c9_r2_s10;
  subbyte_full_adder log_line_add_c9_r2_s10 (
    .a(log_line_carry_c8_r1_s2),
    .b(log_line_sum_c9_r1_s2),
    .ci(log_line_carry_c8_r2_s9),
    .s(unused_log_line_add_c9_r2_s10_s),
    .co(log_line_carry_c9_r2_s10)
  );
  wire log_line_sum_c10_r0_s1, log_line_carry_c10_r0_s1;
  subbyte_full_adder log_line_add_c10_r0_s1 (
    .a(leading_left1[2]),
    .b(log_term0[10]),
    .ci(log_term1[10]),
    .s(log_line_sum_c10_r0_s1),
    .co(log_line_carry_c10_r0_s1)
  );
  wire log_line_sum_c10_r1_s2, log_line_carry_c10_r1_s2;
  subbyte_full_adder log_line_add_c10_r1_s2 (
    .a(log_offset[10]),
    .b(log_line_carry_c9_r0_s1),
    .ci(log_line_sum_c10_r0_s1),
    .s(log_line_sum_c10_r1_s2),
    .co(log_line_carry_c10_r1_s2)
  );
  wire unused_log_line_add_c10_r2_s11_s, log_line_carry_c10_r2_s11;
  subbyte_full_adder log_line_add_c10_r2_s11 (
    .a(log_line_carry_c9_r1_s2),
    .b(log_line_sum_c10_r1_s2),
    .ci(log_line_carry_c9_r2_s10),
    .s(unused_log_line_add_c10_r2_s11_s),
    .co(log_line_carry_c10_r2_s11)
  );
  wire log_line_sum_c11_r0_s1, log_line_carry_c11_r0_s1;
  subbyte_full_adder log_line_add_c11_r0_s1 (
    .a(leading_left1[3]),
    .b(log_term0[11]),
    .ci(log_term1[11]),
    .s(log_line_sum_c11_r0_s1),
    .co(log_line_carry_c11_r0_s1)
  );
  wire log_line_sum_c11_r1_s2, log_line_carry_c11_r1_s2;
  subbyte_full_adder log_line_add_c11_r1_s2 (
    .a(log_offset[11]),
    .b(log_line_carry_c10_r0_s1),
    .ci(log_line_sum_c11_r0_s1),
    .s(log_line_sum_c11_r1_s2),
    .co(log_line_carry_c11_r1_s2)
  );
  wire log_line_sum_c11_r2_s12, log_line_carry_c11_r2_s12;
  subbyte_full_adder log_line_add_c11_r2_s12 (
    .a(log_line_carry_c10_r1_s2),
    .b(log_line_sum_c11_r1_s2),
    .ci(log_line_carry_c10_r2_s11),
    .s(log_line_sum_c11_r2_s12),
    .co(log_line_carry_c11_r2_s12)
  );
  wire log_line_sum_c12_r0_s1, log_line_carry_c12_r0_s1;
  subbyte_full_adder log_line_add_c12_r0_s1 (
    .a(leading_left1[4]),
    .b(log_term0[12]),
    .ci(log_term1[12]),
    .s(log_line_sum_c12_r0_s1),
    .co(log_line_carry_c12_r0_s1)
  );
  wire log_line_sum_c12_r1_s2, log_line_carry_c12_r1_s2;
  subbyte_full_adder log_line_add_c12_r1_s2 (
    .a(log_offset[12]),
    .b(log_line_carry_c11_r0_s1),
    .ci(log_line_sum_c12_r0_s1),
    .s(log_line_sum_c12_r1_s2),
    .co(log_line_carry_c12_r1_s2)
  );
  wire log_line_sum_c12_r2_s13, log_line_carry_c12_r2_s13;
  subbyte_full_adder log_line_add_c12_r2_s13 (
    .a(log_line_carry_c11_r1_s2),
    .b(log_line_sum_c12_r1_s2),
    .ci(log_line_carry_c11_r2_s12),
    .s(log_line_sum_c12_r2_s13),
    .co(log_line_carry_c12_r2_s13)
  );
  wire log_line_sum_c13_r0_s1, log_line_carry_c13_r0_s1;
  subbyte_full_adder log_line_add_c13_r0_s1 (
    .a(leading_left1[5]),
    .b(log_term0[13]),
    .ci(log_term1[13]),
    .s(log_line_sum_c13_r0_s1),
    .co(log_line_carry_c13_r0_s1)
  );
  wire log_line_sum_c13_r1_s2, log_line_carry_c13_r1_s2;
  subbyte_full_adder log_line_add_c13_r1_s2 (
    .a(log_offset[13]),
    .b(log_line_carry_c12_r0_s1),
    .ci(log_line_sum_c13_r0_s1),
    .s(log_line_sum_c13_r1_s2),
    .co(log_line_carry_c13_r1_s2)
  );
  wire log_line_sum_c13_r2_s14, log_line_carry_c13_r2_s14;
  subbyte_full_adder log_line_add_c13_r2_s14 (
    .a(log_line_carry_c12_r1_s2),
    .b(log_line_sum_c13_r1_s2),
    .ci(log_line_carry_c12_r2_s13),
    .s(log_line_sum_c13_r2_s14),
    .co(log_line_carry_c13_r2_s14)
  );
  wire log_line_sum_c14_r0_s1, log_line_carry_c14_r0_s1;
  subbyte_full_adder log_line_add_c14_r0_s1 (
    .a(leading_left1[6]),
    .b(log_term0[14]),
    .ci(log_term1[14]),
    .s(log_line_sum_c14_r0_s1),
    .co(log_line_carry_c14_r0_s1)
  );
  wire log_line_sum_c14_r1_s2, log_line_carry_c14_r1_s2;
  subbyte_full_adder log_line_add_c14_r1_s2 (
    .a(log_offset[14]),
    .b(log_line_carry_c13_r0_s1),
    .ci(log_line_sum_c14_r0_s1),
    .s(log_line_sum_c14_r1_s2),
    .co(log_line_carry_c14_r1_s2)
  );
  wire log_line_sum_c14_r2_s15, log_line_carry_c14_r2_s15;
  subbyte_full_adder log_line_add_c14_r2_s15 (
    .a(log_line_carry_c13_r1_s2),
    .b(log_line_sum_c14_r1_s2),
    .ci(log_line_carry_c13_r2_s14),
    .s(log_line_sum_c14_r2_s15),
    .co(log_line_carry_c14_r2_s15)
  );
  wire log_line_sum_c15_r0_s1, log_line_carry_c15_r0_s1;
  subbyte_full_adder log_line_add_c15_r0_s1 (
    .a(leading_left1[7]),
    .b(log_term0[15]),
    .ci(log_term1[15]),
    .s(log_line_sum_c15_r0_s1),
    .co(log_line_carry_c15_r0_s1)
  );
  wire log_line_sum_c15_r1_s2, log_line_carry_c15_r1_s2;
  subbyte_full_adder log_line_add_c15_r1_s2 (
    .a(log_offset[15]),
    .b(log_line_carry_c14_r0_s1),
    .ci(log_line_sum_c15_r0_s1),
    .s(log_line_sum_c15_r1_s2),
    .co(log_line_carry_c15_r1_s2)
  );
  wire log_line_sum_c15_r2_s16, log_line_carry_c15_r2_s16;
  subbyte_full_adder log_line_add_c15_r2_s16 (
    .a(log_line_carry_c14_r1_s2),
    .b(log_line_sum_c15_r1_s2),
    .ci(log_line_carry_c14_r2_s15),
    .s(log_line_sum_c15_r2_s16),
    .co(log_line_carry_c15_r2_s16)
  );
  wire log_line_sum_c16_r0_s1, log_line_carry_c16_r0_s1;
  subbyte_full_adder log_line_add_c16_r0_s1 (
    .a(leading_left1[8]),
    .b(log_term0[16]),
    .ci(log_term1[16]),
    .s(log_line_sum_c16_r0_s1),
    .co(log_line_carry_c16_r0_s1)
  );
  wire log_line_sum_c16_r1_s2, log_line_carry_c16_r1_s2;
  subbyte_full_adder log_line_add_c16_r1_s2 (
    .a(log_offset[16]),
    .b(log_line_carry_c15_r0_s1),
    .ci(log_line_sum_c16_r0_s1),
    .s(log_line_sum_c16_r1_s2),
    .co(log_line_carry_c16_r1_s2)
  );
  wire log_line_sum_c16_r2_s17, log_line_carry_c16_r2_s17;
  subbyte_full_adder log_line_add_c16_r2_s17 (
    .a(log_line_carry_c15_r1_s2),
    .b(log_line_sum_c16_r1_s2),
    .ci(log_line_carry_c15_r2_s16),
    .s(log_line_sum_c16_r2_s17),
    .co(log_line_carry_c16_r2_s17)
  );
  wire log_line_sum_c17_r0_s1, log_line_carry_c17_r0_s1;
  subbyte_full_adder log_line_add_c17_r0_s1 (
    .a(leading_left1[9]),
    .b(log_term0[17]),
    .ci(log_term1[17]),
    .s(log_line_sum_c17_r0_s1),
    .co(log_line_carry_c17_r0_s1)
  );
  wire log_line_sum_c17_r1_s2, log_line_carry_c17_r1_s2;
  subbyte_full_adder log_line_add_c17_r1_s2 (
    .a(log_offset[17]),
    .b(log_line_carry_c16_r0_s1),
    .ci(log_line_sum_c17_r0_s1),
    .s(log_line_sum_c17_r1_s2),
    .co(log_line_carry_c17_r1_s2)
  );
  wire log_line_sum_c17_r2_s18, log_line_carry_c17_r2_s18;
  subbyte_full_adder log_line_add_c17_r2_s18 (
    .a(log_line_carry_c16_r1_s2),
    .b(log_line_sum_c17_r1_s2),
    .ci(log_line_carry_c16_r2_s17),
    .s(log_line_sum_c17_r2_s18),
    .co(log_line_carry_c17_r2_s18)
  );
  wire log_line_sum_c18_r0_s1, log_line_carry_c18_r0_s1;
  subbyte_full_adder log_line_add_c18_r0_s1 (
    .a(leading_left1[10]),
    .b(log_term0[18]),
    .ci(log_term1[18]),
    .s(log_line_sum_c18_r0_s1),
    .co(log_line_carry_c18_r0_s1)
  );
  wire log_line_sum_c18_r1_s2, log_line_carry_c18_r1_s2;
  subbyte_full_adder log_line_add_c18_r1_s2 (
    .a(log_offset[18]),
    .b(log_line_carry_c17_r0_s1),
    .ci(log_line_sum_c18_r0_s1),
    .s(log_line_sum_c18_r1_s2),
    .co(log_line_carry_c18_r1_s2)
  );
  wire log_line_sum_c18_r2_s19, log_line_carry_c18_r2_s19;
  subbyte_full_adder log_line_add_c18_r2_s19 (
    .a(log_line_carry_c17_r1_s2),
    .b(log_line_sum_c18_r1_s2),
    .ci(log_line_carry_c17_r2_s18),
    .s(log_line_sum_c18_r2_s19),
    .co(log_line_carry_c18_r2_s19)
  );
  wire log_line_sum_c19_r0_s1 = log_term0[19] ^ log_term1[19] ^ log_offset[19];
  wire log_line_sum_c19_r1_s3 = log_line_carry_c18_r0_s1 ^ log_line_sum_c19_r0_s1 ^ log_line_carry_c18_r1_s2;
  wire log_line_sum_c19_r2_s20 = log_line_sum_c19_r1_s3 ^ log_line_carry_c18_r2_s19;
  wire signed [12:0] log_and_half = {log_integer, 8'd0} + 13'sd129;
  wire signed [12:0] log_fraction = {
    4'd0, log_line_sum_c19_r2_s20, log_line_sum_c18_r2_s19, log_line_sum_c17_r2_s18, log_line_sum_c16_r2_s17,
    log_line_sum_c15_r2_s16, log_line_sum_c14_r2_s15, log_line_sum_c13_r2_s14, log_line_sum_c12_r2_s13,
    log_line_sum_c11_r2_s12
  };
  wire signed [9:0] log_sum = log_and_half[9:0] + log_fraction[9:0];
  wire [9:0] row_factor = log_sum;
  wire [11:0] result;

  // result_lane 0
  wire [3:0] result_lane0_places = ~(near_scores0[11:8] & {4{near_scores0[13]}});
  wire [7:0] result_lane0_less_fraction = ~near_scores0[7:0];
  wire result_lane0_carry =
    (result_lane0_less_fraction[7] & row_factor[7]) |
    ((result_lane0_less_fraction[7] | row_factor[7]) & ((result_lane0_less_fraction[6] & row_factor[6]) | ((result_lane0_less_fraction[6] | row_factor[6]) & ((result_lane0_less_fraction[5] & row_factor[5]) | ((result_lane0_less_fraction[5] | row_factor[5]) & ((result_lane0_less_fraction[4] & row_factor[4]) | ((result_lane0_less_fraction[4] | row_factor[4]) & ((result_lane0_less_fraction[3] & row_factor[3]) | ((result_lane0_less_fraction[3] | row_factor[3]) & ((result_lane0_less_fraction[2] & row_factor[2]) | ((result_lane0_less_fraction[2] | row_factor[2]) & ((result_lane0_less_fraction[1] & row_factor[1]) | ((result_lane0_less_fraction[1] | row_factor[1]) & result_lane0_less_fraction[0] & row_factor[0])))))))))))));
  wire result_lane0_exponent_sum_c0_r0_s1, result_lane0_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane0_exponent_add_c0_r0_s1 (
    .a(result_lane0_places[0]),
    .b(result_lane0_carry),
    .ci(row_factor[8]),
    .s(result_lane0_exponent_sum_c0_r0_s1),
    .co(result_lane0_exponent_carry_c0_r0_s1)
  );
  wire result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane0_exponent_add_c1_r0_s2 (
    .a(result_lane0_places[1]),
    .b(row_factor[9]),
    .ci(result_lane0_exponent_carry_c0_r0_s1),
    .s(result_lane0_exponent_sum_c1_r0_s2),
    .co(result_lane0_exponent_carry_c1_r0_s2)
  );
  wire result_lane0_exponent_sum_c2_r0_s3, result_lane0_exponent_carry_c2_r0_s3;
  subbyte_half_adder result_lane0_exponent_add_c2_r0_s3 (
    .a(result_lane0_places[2]),
    .b(result_lane0_exponent_carry_c1_r0_s2),
    .s(result_lane0_exponent_sum_c2_r0_s3),
    .co(result_lane0_exponent_carry_c2_r0_s3)
  );
  wire result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane0_exponent_add_c3_r0_s4 (
    .a(result_lane0_places[3]),
    .b(result_lane0_exponent_carry_c2_r0_s3),
    .s(result_lane0_exponent_sum_c3_r0_s4),
    .co(result_lane0_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane0_exponent = {
    result_lane0_exponent_carry_c3_r0_s4, result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_sum_c2_r0_s3,
    result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_sum_c0_r0_s1
  };
  wire result_lane0_saturates = (|result_lane0_exponent[4:3]) & ~near_scores0[12];

  assign result[2:0] = result_lane0_exponent[2:0] | {3{result_lane0_saturates}};

  // result_lane 1
  wire [3:0] result_lane1_places = ~(near_scores1[11:8] & {4{near_scores1[13]}});
  wire [7:0] result_lane1_less_fraction = ~near_scores1[7:0];
  wire result_lane1_carry =
    (result_lane1_less_fraction[7] & row_factor[7]) |
    ((result_lane1_less_fraction[7] | row_factor[7]) & ((result_lane1_less_fraction[6] & row_factor[6]) | ((result_lane1_less_fraction[6] | row_factor[6]) & ((result_lane1_less_fraction[5] & row_factor[5]) | ((result_lane1_less_fraction[5] | row_factor[5]) & ((result_lane1_less_fraction[4] & row_factor[4]) | ((result_lane1_less_fraction[4] | row_factor[4]) & ((result_lane1_less_fraction[3] & row_factor[3]) | ((result_lane1_less_fraction[3] | row_factor[3]) & ((result_lane1_less_fraction[2] & row_factor[2]) | ((result_lane1_less_fraction[2] | row_factor[2]) & ((result_lane1_less_fraction[1] & row_factor[1]) | ((result_lane1_less_fraction[1] | row_factor[1]) & result_lane1_less_fraction[0] & row_factor[0])))))))))))));
  wire result_lane1_exponent_sum_c0_r0_s1, result_lane1_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane1_exponent_add_c0_r0_s1 (
    .a(result_lane1_places[0]),
    .b(result_lane1_carry),
    .ci(row_factor[8]),
    .s(result_lane1_exponent_sum_c0_r0_s1),
    .co(result_lane1_exponent_carry_c0_r0_s1)
  );
  wire result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane1_exponent_add_c1_r0_s2 (
    .a(result_lane1_places[1]),
    .b(row_factor[9]),
    .ci(result_lane1_exponent_carry_c0_r0_s1),
    .s(result_lane1_exponent_sum_c1_r0_s2),
    .co(result_lane1_exponent_carry_c1_r0_s2)
  );
  wire result_lane1_exponent_sum_c2_r0_s3, result_lane1_exponent_carry_c2_r0_s3;
  subbyte_half_adder result_lane1_exponent_add_c2_r0_s3 (
    .a(result_lane1_places[2]),
    .b(result_lane1_exponent_carry_c1_r0_s2),
    .s(result_lane1_exponent_sum_c2_r0_s3),
    .co(result_lane1_exponent_carry_c2_r0_s3)
  );
  wire result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane1_exponent_add_c3_r0_s4 (
    .a(result_lane1_places[3]),
    .b(result_lane1_exponent_carry_c2_r0_s3),
    .s(result_lane1_exponent_sum_c3_r0_s4),
    .co(result_lane1_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane1_exponent = {
    result_lane1_exponent_carry_c3_r0_s4, result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_sum_c2_r0_s3,
    result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_sum_c0_r0_s1
  };
  wire result_lane1_saturates = (|result_lane1_exponent[4:3]) & ~near_scores1[12];

  assign result[5:3] = result_lane1_exponent[2:0] | {3{result_lane1_saturates}};

  // result_lane 2
  wire [3:0] result_lane2_places = ~(near_scores2[11:8] & {4{near_scores2[13]}});
  wire [7:0] result_lane2_less_fraction = ~near_scores2[7:0];
  wire result_lane2_carry =
    (result_lane2_less_fraction[7] & row_factor[7]) |
    ((result_lane2_less_fraction[7] | row_factor[7]) & ((result_lane2_less_fraction[6] & row_factor[6]) | ((result_lane2_less_fraction[6] | row_factor[6]) & ((result_lane2_less_fraction[5] & row_factor[5]) | ((result_lane2_less_fraction[5] | row_factor[5]) & ((result_lane2_less_fraction[4] & row_factor[4]) | ((result_lane2_less_fraction[4] | row_factor[4]) & ((result_lane2_less_fraction[3] & row_factor[3]) | ((result_lane2_less_fraction[3] | row_factor[3]) & ((result_lane2_less_fraction[2] & row_factor[2]) | ((result_lane2_less_fraction[2] | row_factor[2]) & ((result_lane2_less_fraction[1] & row_factor[1]) | ((result_lane2_less_fraction[1] | row_factor[1]) & result_lane2_less_fraction[0] & row_factor[0])))))))))))));
  wire result_lane2_exponent_sum_c0_r0_s1, result_lane2_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane2_exponent_add_c0_r0_s1 (
    .a(result_lane2_places[0]),
    .b(result_lane2_carry),
    .ci(row_factor[8]),
    .s(result_lane2_exponent_sum_c0_r0_s1),
    .co(result_lane2_exponent_carry_c0_r0_s1)
  );
  wire result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane2_exponent_add_c1_r0_s2 (
    .a(result_lane2_places[1]),
    .b(row_factor[9]),
    .ci(result_lane2_exponent_carry_c0_r0_s1),
    .s(result_lane2_exponent_sum_c1_r0_s2),
    .co(result_lane2_exponent_carry_c1_r0_s2)
  );
  wire result_lane2_exponent_sum_c2_r0_s3, result_lane2_exponent_carry_c2_r0_s3;
  subbyte_half_adder result_lane2_exponent_add_c2_r0_s3 (
    .a(result_lane2_places[2]),
    .b(result_lane2_exponent_carry_c1_r0_s2),
    .s(result_lane2_exponent_sum_c2_r0_s3),
    .co(result_lane2_exponent_carry_c2_r0_s3)
  );
  wire result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane2_exponent_add_c3_r0_s4 (
    .a(result_lane2_places[3]),
    .b(result_lane2_exponent_carry_c2_r0_s3),
    .s(result_lane2_exponent_sum_c3_r0_s4),
    .co(result_lane2_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane2_exponent = {
    result_lane2_exponent_carry_c3_r0_s4, result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_sum_c2_r0_s3,
    result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_sum_c0_r0_s1
  };
  wire result_lane2_saturates = (|result_lane2_exponent[4:3]) & ~near_scores2[12];

  assign result[8:6] = result_lane2_exponent[2:0] | {3{result_lane2_saturates}};

  // result_lane 3
  wire [3:0] result_lane3_places = ~(near_scores3[11:8] & {4{near_scores3[13]}});
  wire [7:0] result_lane3_less_fraction = ~near_scores3[7:0];
  wire result_lane3_carry =
    (result_lane3_less_fraction[7] & row_factor[7]) |
    ((result_lane3_less_fraction[7] | row_factor[7]) & ((result_lane3_less_fraction[6] & row_factor[6]) | ((result_lane3_less_fraction[6] | row_factor[6]) & ((result_lane3_less_fraction[5] & row_factor[5]) | ((result_lane3_less_fraction[5] | row_factor[5]) & ((result_lane3_less_fraction[4] & row_factor[4]) | ((result_lane3_less_fraction[4] | row_factor[4]) & ((result_lane3_less_fraction[3] & row_factor[3]) | ((result_lane3_less_fraction[3] | row_factor[3]) & ((result_lane3_less_fraction[2] & row_factor[2]) | ((result_lane3_less_fraction[2] | row_factor[2]) & ((result_lane3_less_fraction[1] & row_factor[1]) | ((result_lane3_less_fraction[1] | row_factor[1]) & result_lane3_less_fraction[0] & row_factor[0])))))))))))));
  wire result_lane3_exponent_sum_c0_r0_s1, result_lane3_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane3_exponent_add_c0_r0_s1 (
    .a(result_lane3_places[0]),
    .b(result_lane3_carry),
    .ci(row_factor[8]),
    .s(result_lane3_exponent_sum_c0_r0_s1),
    .co(result_lane3_exponent_carry_c0_r0_s1)
  );
  wire result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane3_exponent_add_c1_r0_s2 (
    .a(result_lane3_places[1]),
    .b(row_factor[9]),
    .ci(result_lane3_exponent_carry_c0_r0_s1),
    .s(result_lane3_exponent_sum_c1_r0_s2),
    .co(result_lane3_exponent_carry_c1_r0_s2)
  );
  wire result_lane3_exponent_sum_c2_r0_s3, result_lane3_exponent_carry_c2_r0_s3;
  subbyte_half_adder result_lane3_exponent_add_c2_r0_s3 (
    .a(result_lane3_places[2]),
    .b(result_lane3_exponent_carry_c1_r0_s2),
    .s(result_lane3_exponent_sum_c2_r0_s3),
    .co(result_lane3_exponent_carry_c2_r0_s3)
  );
  wire result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane3_exponent_add_c3_r0_s4 (
    .a(result_lane3_places[3]),
    .b(result_lane3_exponent_carry_c2_r0_s3),
    .s(result_lane3_exponent_sum_c3_r0_s4),
    .co(result_lane3_exponent_carry_c3_r0_s4)
  );
  wire [4:0] result_lane3_exponent = {
    result_lane3_exponent_carry_c3_r0_s4, result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_sum_c2_r0_s3,
    result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_sum_c0_r0_s1
  };
  wire result_lane3_saturates = (|result_lane3_exponent[4:3]) & ~near_scores3[12];

  assign result[11:9] = result_lane3_exponent[2:0] | {3{result_lane3_saturates}};
  reg [11:0] results;
  reg last0, last1;

  assign stage0_valid = stage0_full;
  assign stage1_valid = stage1_full;

  always @(posedge aclk)
    if (reset) stage0_full <= 1'b0;
    else if (stage0_load) stage0_full <= s_axis_tvalid;

  always @(posedge aclk)
    if (reset) stage1_full <= 1'b0;
    else if (stage1_load) stage1_full <= stage0_full;

  always @(posedge aclk)
    if (stage0_load) begin
      near_scores0 <= {near0, is_greatest[0], distance0_value};
      near_scores1 <= {near1, is_greatest[1], distance1_value};
      near_scores2 <= {near2, is_greatest[2], distance2_value};
      near_scores3 <= {near3, is_greatest[3], distance3_value};
      last0 <= s_axis_tlast;
    end

  always @(posedge aclk)
    if (stage1_load) begin
      results <= result;
      last1 <= last0;
    end

  assign s_axis_tready = stage0_load;
  assign m_axis_tdata = {4'd0, results};
  assign m_axis_tlast = last1;
  assign m_axis_tvalid = stage1_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[71:68]};
  wire unused_bits = &{1'b0, leading_left1[11], log_integer[4:2], log_and_half[12:10], log_fraction[12:10]};
endmodule

`default_nettype wire
