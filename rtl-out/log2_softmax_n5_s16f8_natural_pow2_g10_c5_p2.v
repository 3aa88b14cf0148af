// log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=5 scoreBits=16 fractionBits=8 scores=natural schedule=parallel lanes=5
//   stages=2 approximation=pow2 sumBits=10 codeBits=5 output=code outputFractionBits=0
// latency: 3 clock edges
// content: sha256 2d65c5b268596bba
`default_nettype none

module log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2 (
  input wire aclk,
  input wire aresetn,
  input wire [87:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [31:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  wire stage0_valid, stage1_valid, stage2_valid;
  wire stage2_load = ~stage2_valid | m_axis_tready;
  wire stage1_load = ~stage1_valid | stage2_load;
  wire stage0_load = ~stage0_valid | stage1_load;
  reg stage0_full, stage1_full, stage2_full;
  wire [4:0] takes_part = s_axis_tdata[84:80];
  wire [15:0] score0 = {~s_axis_tdata[15], s_axis_tdata[14:0]};
  wire [15:0] score1 = {~s_axis_tdata[31], s_axis_tdata[30:16]};
  wire [15:0] score2 = {~s_axis_tdata[47], s_axis_tdata[46:32]};
  wire [15:0] score3 = {~s_axis_tdata[63], s_axis_tdata[62:48]};
  wire [15:0] score4 = {~s_axis_tdata[79], s_axis_tdata[78:64]};
  wire [4:0] column15 = {score4[15], score3[15], score2[15], score1[15], score0[15]};
  wire top15 = |(takes_part & column15);
  wire all_stay15 = ~top15;
  wire [4:0] race15 = takes_part & (column15 | {5{all_stay15}});
  wire [4:0] column14 = {score4[14], score3[14], score2[14], score1[14], score0[14]};
  wire top14 = |(race15 & column14);
  wire all_stay14 = ~top14;
  wire [4:0] race14 = race15 & (column14 | {5{all_stay14}});
  wire [4:0] column13 = {score4[13], score3[13], score2[13], score1[13], score0[13]};
  wire top13 = |(race14 & column13);
  wire all_stay13 = ~top13;
  wire [4:0] race13 = race14 & (column13 | {5{all_stay13}});
  wire [4:0] column12 = {score4[12], score3[12], score2[12], score1[12], score0[12]};
  wire top12 = |(race13 & column12);
  wire all_stay12 = ~top12;
  wire [4:0] race12 = race13 & (column12 | {5{all_stay12}});
  wire [4:0] column11 = {score4[11], score3[11], score2[11], score1[11], score0[11]};
  wire top11 = |(race12 & column11);
  wire all_stay11 = ~top11;
  wire [4:0] race11 = race12 & (column11 | {5{all_stay11}});
  wire [4:0] column10 = {score4[10], score3[10], score2[10], score1[10], score0[10]};
  wire top10 = |(race11 & column10);
  wire all_stay10 = ~top10;
  wire [4:0] race10 = race11 & (column10 | {5{all_stay10}});
  wire [4:0] column9 = {score4[9], score3[9], score2[9], score1[9], score0[9]};
  wire top9 = |(race10 & column9);
  wire all_stay9 = ~top9;
  wire [4:0] race9 = race10 & (column9 | {5{all_stay9}});
  wire [4:0] column8 = {score4[8], score3[8], score2[8], score1[8], score0[8]};
  wire top8 = |(race9 & column8);
  wire all_stay8 = ~top8;
  wire [4:0] race8 = race9 & (column8 | {5{all_stay8}});
  wire [4:0] column7 = {score4[7], score3[7], score2[7], score1[7], score0[7]};
  wire top7 = |(race8 & column7);
  wire all_stay7 = ~top7;
  wire [4:0] race7 = race8 & (column7 | {5{all_stay7}});
  wire [4:0] column6 = {score4[6], score3[6], score2[6], score1[6], score0[6]};
  wire top6 = |(race7 & column6);
  wire all_stay6 = ~top6;
  wire [4:0] race6 = race7 & (column6 | {5{all_stay6}});
  wire [4:0] column5 = {score4[5], score3[5], score2[5], score1[5], score0[5]};
  wire top5 = |(race6 & column5);
  wire all_stay5 = ~top5;
  wire [4:0] race5 = race6 & (column5 | {5{all_stay5}});
  wire [4:0] column4 = {score4[4], score3[4], score2[4], score1[4], score0[4]};
  wire top4 = |(race5 & column4);
  wire all_stay4 = ~top4;
  wire [4:0] race4 = race5 & (column4 | {5{all_stay4}});
  wire [4:0] column3 = {score4[3], score3[3], score2[3], score1[3], score0[3]};
  wire top3 = |(race4 & column3);
  wire all_stay3 = ~top3;
  wire [4:0] race3 = race4 & (column3 | {5{all_stay3}});
  wire [4:0] column2 = {score4[2], score3[2], score2[2], score1[2], score0[2]};
  wire top2 = |(race3 & column2);
  wire all_stay2 = ~top2;
  wire [4:0] race2 = race3 & (column2 | {5{all_stay2}});
  wire [4:0] column1 = {score4[1], score3[1], score2[1], score1[1], score0[1]};
  wire top1 = |(race2 & column1);
  wire all_stay1 = ~top1;
  wire [4:0] race1 = race2 & (column1 | {5{all_stay1}});
  wire [4:0] column0 = {score4[0], score3[0], score2[0], score1[0], score0[0]};
  wire top0 = |(race1 & column0);
  wire all_stay0 = ~top0;
  wire [4:0] race0 = race1 & (column0 | {5{all_stay0}});
  wire [15:0] greatest = {
    top15, top14, top13, top12, top11, top10, top9, top8, top7, top6, top5, top4, top3, top2, top1, top0
  };
  wire [4:0] is_greatest = race0;
  wire [4:0] agrees_high = race13;
  wire [2:0] greatest_high_less_1 = greatest[15:13] - 3'd1;
  wire [12:0] not_greatest = ~greatest[12:0];
  wire distance0_above;
  wire [16:0] distance0_value;
  wire distance0_is_far;
  log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2_distance distance0 (
    .low(score0[12:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value),
    .is_far(distance0_is_far)
  );
  wire near0 =
    (agrees_high[0] | ((score0[15:13] == greatest_high_less_1) & distance0_above & takes_part[0])) & ~distance0_is_far;
  wire distance1_above;
  wire [16:0] distance1_value;
  wire distance1_is_far;
  log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2_distance distance1 (
    .low(score1[12:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value),
    .is_far(distance1_is_far)
  );
  wire near1 =
    (agrees_high[1] | ((score1[15:13] == greatest_high_less_1) & distance1_above & takes_part[1])) & ~distance1_is_far;
  wire distance2_above;
  wire [16:0] distance2_value;
  wire distance2_is_far;
  log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2_distance distance2 (
    .low(score2[12:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value),
    .is_far(distance2_is_far)
  );
  wire near2 =
    (agrees_high[2] | ((score2[15:13] == greatest_high_less_1) & distance2_above & takes_part[2])) & ~distance2_is_far;
  wire distance3_above;
  wire [16:0] distance3_value;
  wire distance3_is_far;
  log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2_distance distance3 (
    .low(score3[12:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value),
    .is_far(distance3_is_far)
  );
  wire near3 =
    (agrees_high[3] | ((score3[15:13] == greatest_high_less_1) & distance3_above & takes_part[3])) & ~distance3_is_far;
  wire distance4_above;
  wire [16:0] distance4_value;
  wire distance4_is_far;
  log2_softmax_n5_s16f8_natural_pow2_g10_c5_p2_distance distance4 (
    .low(score4[12:0]),
    .not_max(not_greatest),
    .above(distance4_above),
    .value(distance4_value),
    .is_far(distance4_is_far)
  );
  wire near4 =
    (agrees_high[4] | ((score4[15:13] == greatest_high_less_1) & distance4_above & takes_part[4])) & ~distance4_is_far;
  reg [18:0] near_scores0, near_scores1, near_scores2, near_scores3, near_scores4;
  wire [54:0] weight;

  // weight_lane 0
  wire weight_lane0_rounds_up = near_scores0[11] & (|near_scores0[10:0]);
  wire [1:0] weight_lane0_significand = {weight_lane0_rounds_up, ~weight_lane0_rounds_up};
  wire [4:0] weight_lane0_places = ~(near_scores0[16:12] & {5{near_scores0[18]}});
  wire weight_lane0_is_far = |weight_lane0_places[4];
  wire weight_lane0_is_near = ~weight_lane0_is_far;
  wire [1:0] weight_lane0_near = weight_lane0_significand & {2{weight_lane0_is_near}};
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [2:0] weight_lane0_right1 = {
    weight_lane0_near[1] & weight_lane0_stays1, weight_lane0_places[0] ? weight_lane0_near[1] : weight_lane0_near[0],
    weight_lane0_near[0] & weight_lane0_places[0]
  };
  wire weight_lane0_stays2 = ~weight_lane0_places[1];
  wire [4:0] weight_lane0_right2 = {
    weight_lane0_right1[2] & weight_lane0_stays2, weight_lane0_right1[1] & weight_lane0_stays2,
    weight_lane0_places[1] ? weight_lane0_right1[2] : weight_lane0_right1[0],
    weight_lane0_right1[1] & weight_lane0_places[1], weight_lane0_right1[0] & weight_lane0_places[1]
  };
  wire weight_lane0_stays4 = ~weight_lane0_places[2];
  wire [8:0] weight_lane0_right4 = {
    weight_lane0_right2[4] & weight_lane0_stays4, weight_lane0_right2[3] & weight_lane0_stays4,
    weight_lane0_right2[2] & weight_lane0_stays4, weight_lane0_right2[1] & weight_lane0_stays4,
    weight_lane0_places[2] ? weight_lane0_right2[4] : weight_lane0_right2[0],
    weight_lane0_right2[3] & weight_lane0_places[2], weight_lane0_right2[2] & weight_lane0_places[2],
    weight_lane0_right2[1] & weight_lane0_places[2], weight_lane0_right2[0] & weight_lane0_places[2]
  };
  wire weight_lane0_stays8 = ~weight_lane0_places[3];
  wire [10:0] weight_lane0_right8 = {
    weight_lane0_right4[8] & weight_lane0_stays8, weight_lane0_right4[7] & weight_lane0_stays8,
    weight_lane0_right4[6] & weight_lane0_stays8, weight_lane0_right4[5] & weight_lane0_stays8,
    weight_lane0_right4[4] & weight_lane0_stays8, weight_lane0_right4[3] & weight_lane0_stays8,
    weight_lane0_right4[2] & weight_lane0_stays8, weight_lane0_right4[1] & weight_lane0_stays8,
    weight_lane0_places[3] ? weight_lane0_right4[8] : weight_lane0_right4[0],
    weight_lane0_right4[7] & weight_lane0_places[3], weight_lane0_right4[6] & weight_lane0_places[3]
  };
  wire [10:0] weight_lane0_moved = weight_lane0_right8;

  assign weight[10:0] = weight_lane0_moved | (11'd1024 & {11{near_scores0[17]}});

  // weight_lane 1
  wire weight_lane1_rounds_up = near_scores1[11] & (|near_scores1[10:0]);
  wire [1:0] weight_lane1_significand = {weight_lane1_rounds_up, ~weight_lane1_rounds_up};
  wire [4:0] weight_lane1_places = ~(near_scores1[16:12] & {5{near_scores1[18]}});
  wire weight_lane1_is_far = |weight_lane1_places[4];
  wire weight_lane1_is_near = ~weight_lane1_is_far;
  wire [1:0] weight_lane1_near = weight_lane1_significand & {2{weight_lane1_is_near}};
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [2:0] weight_lane1_right1 = {
    weight_lane1_near[1] & weight_lane1_stays1, weight_lane1_places[0] ? weight_lane1_near[1] : weight_lane1_near[0],
    weight_lane1_near[0] & weight_lane1_places[0]
  };
  wire weight_lane1_stays2 = ~weight_lane1_places[1];
  wire [4:0] weight_lane1_right2 = {
    weight_lane1_right1[2] & weight_lane1_stays2, weight_lane1_right1[1] & weight_lane1_stays2,
    weight_lane1_places[1] ? weight_lane1_right1[2] : weight_lane1_right1[0],
    weight_lane1_right1[1] & weight_lane1_places[1], weight_lane1_right1[0] & weight_lane1_places[1]
  };
  wire weight_lane1_stays4 = ~weight_lane1_places[2];
  wire [8:0] weight_lane1_right4 = {
    weight_lane1_right2[4] & weight_lane1_stays4, weight_lane1_right2[3] & weight_lane1_stays4,
    weight_lane1_right2[2] & weight_lane1_stays4, weight_lane1_right2[1] & weight_lane1_stays4,
    weight_lane1_places[2] ? weight_lane1_right2[4] : weight_lane1_right2[0],
    weight_lane1_right2[3] & weight_lane1_places[2], weight_lane1_right2[2] & weight_lane1_places[2],
    weight_lane1_right2[1] & weight_lane1_places[2], weight_lane1_right2[0] & weight_lane1_places[2]
  };
  wire weight_lane1_stays8 = ~weight_lane1_places[3];
  wire [10:0] weight_lane1_right8 = {
    weight_lane1_right4[8] & weight_lane1_stays8, weight_lane1_right4[7] & weight_lane1_stays8,
    weight_lane1_right4[6] & weight_lane1_stays8, weight_lane1_right4[5] & weight_lane1_stays8,
    weight_lane1_right4[4] & weight_lane1_stays8, weight_lane1_right4[3] & weight_lane1_stays8,
    weight_lane1_right4[2] & weight_lane1_stays8, weight_lane1_right4[1] & weight_lane1_stays8,
    weight_lane1_places[3] ? weight_lane1_right4[8] : weight_lane1_right4[0],
    weight_lane1_right4[7] & weight_lane1_places[3], weight_lane1_right4[6] & weight_lane1_places[3]
  };
  wire [10:0] weight_lane1_moved = weight_lane1_right8;

  assign weight[21:11] = weight_lane1_moved | (11'd1024 & {11{near_scores1[17]}});

  // weight_lane 2
  wire weight_lane2_rounds_up = near_scores2[11] & (|near_scores2[10:0]);
  wire [1:0] weight_lane2_significand = {weight_lane2_rounds_up, ~weight_lane2_rounds_up};
  wire [4:0] weight_lane2_places = ~(near_scores2[16:12] & {5{near_scores2[18]}});
  wire weight_lane2_is_far = |weight_lane2_places[4];
  wire weight_lane2_is_near = ~weight_lane2_is_far;
  wire [1:0] weight_lane2_near = weight_lane2_significand & {2{weight_lane2_is_near}};
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [2:0] weight_lane2_right1 = {
    weight_lane2_near[1] & weight_lane2_stays1, weight_lane2_places[0] ? weight_lane2_near[1] : weight_lane2_near[0],
    weight_lane2_near[0] & weight_lane2_places[0]
  };
  wire weight_lane2_stays2 = ~weight_lane2_places[1];
  wire [4:0] weight_lane2_right2 = {
    weight_lane2_right1[2] & weight_lane2_stays2, weight_lane2_right1[1] & weight_lane2_stays2,
    weight_lane2_places[1] ? weight_lane2_right1[2] : weight_lane2_right1[0],
    weight_lane2_right1[1] & weight_lane2_places[1], weight_lane2_right1[0] & weight_lane2_places[1]
  };
  wire weight_lane2_stays4 = ~weight_lane2_places[2];
  wire [8:0] weight_lane2_right4 = {
    weight_lane2_right2[4] & weight_lane2_stays4, weight_lane2_right2[3] & weight_lane2_stays4,
    weight_lane2_right2[2] & weight_lane2_stays4, weight_lane2_right2[1] & weight_lane2_stays4,
    weight_lane2_places[2] ? weight_lane2_right2[4] : weight_lane2_right2[0],
    weight_lane2_right2[3] & weight_lane2_places[2], weight_lane2_right2[2] & weight_lane2_places[2],
    weight_lane2_right2[1] & weight_lane2_places[2], weight_lane2_right2[0] & weight_lane2_places[2]
  };
  wire weight_lane2_stays8 = ~weight_lane2_places[3];
  wire [10:0] weight_lane2_right8 = {
    weight_lane2_right4[8] & weight_lane2_stays8, weight_lane2_right4[7] & weight_lane2_stays8,
    weight_lane2_right4[6] & weight_lane2_stays8, weight_lane2_right4[5] & weight_lane2_stays8,
    weight_lane2_right4[4] & weight_lane2_stays8, weight_lane2_right4[3] & weight_lane2_stays8,
    weight_lane2_right4[2] & weight_lane2_stays8, weight_lane2_right4[1] & weight_lane2_stays8,
    weight_lane2_places[3] ? weight_lane2_right4[8] : weight_lane2_right4[0],
    weight_lane2_right4[7] & weight_lane2_places[3], weight_lane2_right4[6] & weight_lane2_places[3]
  };
  wire [10:0] weight_lane2_moved = weight_lane2_right8;

  assign weight[32:22] = weight_lane2_moved | (11'd1024 & {11{near_scores2[17]}});

  // weight_lane 3
  wire weight_lane3_rounds_up = near_scores3[11] & (|near_scores3[10:0]);
  wire [1:0] weight_lane3_significand = {weight_lane3_rounds_up, ~weight_lane3_rounds_up};
  wire [4:0] weight_lane3_places = ~(near_scores3[16:12] & {5{near_scores3[18]}});
  wire weight_lane3_is_far = |weight_lane3_places[4];
  wire weight_lane3_is_near = ~weight_lane3_is_far;
  wire [1:0] weight_lane3_near = weight_lane3_significand & {2{weight_lane3_is_near}};
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [2:0] weight_lane3_right1 = {
    weight_lane3_near[1] & weight_lane3_stays1, weight_lane3_places[0] ? weight_lane3_near[1] : weight_lane3_near[0],
    weight_lane3_near[0] & weight_lane3_places[0]
  };
  wire weight_lane3_stays2 = ~weight_lane3_places[1];
  wire [4:0] weight_lane3_right2 = {
    weight_lane3_right1[2] & weight_lane3_stays2, weight_lane3_right1[1] & weight_lane3_stays2,
    weight_lane3_places[1] ? weight_lane3_right1[2] : weight_lane3_right1[0],
    weight_lane3_right1[1] & weight_lane3_places[1], weight_lane3_right1[0] & weight_lane3_places[1]
  };
  wire weight_lane3_stays4 = ~weight_lane3_places[2];
  wire [8:0] weight_lane3_right4 = {
    weight_lane3_right2[4] & weight_lane3_stays4, weight_lane3_right2[3] & weight_lane3_stays4,
    weight_lane3_right2[2] & weight_lane3_stays4, weight_lane3_right2[1] & weight_lane3_stays4,
    weight_lane3_places[2] ? weight_lane3_right2[4] : weight_lane3_right2[0],
    weight_lane3_right2[3] & weight_lane3_places[2], weight_lane3_right2[2] & weight_lane3_places[2],
    weight_lane3_right2[1] & weight_lane3_places[2], weight_lane3_right2[0] & weight_lane3_places[2]
  };
  wire weight_lane3_stays8 = ~weight_lane3_places[3];
  wire [10:0] weight_lane3_right8 = {
    weight_lane3_right4[8] & weight_lane3_stays8, weight_lane3_right4[7] & weight_lane3_stays8,
    weight_lane3_right4[6] & weight_lane3_stays8, weight_lane3_right4[5] & weight_lane3_stays8,
    weight_lane3_right4[4] & weight_lane3_stays8, weight_lane3_right4[3] & weight_lane3_stays8,
    weight_lane3_right4[2] & weight_lane3_stays8, weight_lane3_right4[1] & weight_lane3_stays8,
    weight_lane3_places[3] ? weight_lane3_right4[8] : weight_lane3_right4[0],
    weight_lane3_right4[7] & weight_lane3_places[3], weight_lane3_right4[6] & weight_lane3_places[3]
  };
  wire [10:0] weight_lane3_moved = weight_lane3_right8;

  assign weight[43:33] = weight_lane3_moved | (11'd1024 & {11{near_scores3[17]}});

  // weight_lane 4
  wire weight_lane4_rounds_up = near_scores4[11] & (|near_scores4[10:0]);
  wire [1:0] weight_lane4_significand = {weight_lane4_rounds_up, ~weight_lane4_rounds_up};
  wire [4:0] weight_lane4_places = ~(near_scores4[16:12] & {5{near_scores4[18]}});
  wire weight_lane4_is_far = |weight_lane4_places[4];
  wire weight_lane4_is_near = ~weight_lane4_is_far;
  wire [1:0] weight_lane4_near = weight_lane4_significand & {2{weight_lane4_is_near}};
  wire weight_lane4_stays1 = ~weight_lane4_places[0];
  wire [2:0] weight_lane4_right1 = {
    weight_lane4_near[1] & weight_lane4_stays1, weight_lane4_places[0] ? weight_lane4_near[1] : weight_lane4_near[0],
    weight_lane4_near[0] & weight_lane4_places[0]
  };
  wire weight_lane4_stays2 = ~weight_lane4_places[1];
  wire [4:0] weight_lane4_right2 = {
    weight_lane4_right1[2] & weight_lane4_stays2, weight_lane4_right1[1] & weight_lane4_stays2,
    weight_lane4_places[1] ? weight_lane4_right1[2] : weight_lane4_right1[0],
    weight_lane4_right1[1] & weight_lane4_places[1], weight_lane4_right1[0] & weight_lane4_places[1]
  };
  wire weight_lane4_stays4 = ~weight_lane4_places[2];
  wire [8:0] weight_lane4_right4 = {
    weight_lane4_right2[4] & weight_lane4_stays4, weight_lane4_right2[3] & weight_lane4_stays4,
    weight_lane4_right2[2] & weight_lane4_stays4, weight_lane4_right2[1] & weight_lane4_stays4,
    weight_lane4_places[2] ? weight_lane4_right2[4] : weight_lane4_right2[0],
    weight_lane4_right2[3] & weight_lane4_places[2], weight_lane4_right2[2] & weight_lane4_places[2],
    weight_lane4_right2[1] & weight_lane4_places[2], weight_lane4_right2[0] & weight_lane4_places[2]
  };
  wire weight_lane4_stays8 = ~weight_lane4_places[3];
  wire [10:0] weight_lane4_right8 = {
    weight_lane4_right4[8] & weight_lane4_stays8, weight_lane4_right4[7] & weight_lane4_stays8,
    weight_lane4_right4[6] & weight_lane4_stays8, weight_lane4_right4[5] & weight_lane4_stays8,
    weight_lane4_right4[4] & weight_lane4_stays8, weight_lane4_right4[3] & weight_lane4_stays8,
    weight_lane4_right4[2] & weight_lane4_stays8, weight_lane4_right4[1] & weight_lane4_stays8,
    weight_lane4_places[3] ? weight_lane4_right4[8] : weight_lane4_right4[0],
    weight_lane4_right4[7] & weight_lane4_places[3], weight_lane4_right4[6] & weight_lane4_places[3]
  };
  wire [10:0] weight_lane4_moved = weight_lane4_right8;

  assign weight[54:44] = weight_lane4_moved | (11'd1024 & {11{near_scores4[17]}});
  wire sum_sum_c0_r0_s1, sum_carry_c0_r0_s1;
  subbyte_full_adder sum_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[11]),
    .ci(weight[22]),
    .s(sum_sum_c0_r0_s1),
    .co(sum_carry_c0_r0_s1)
  );
  wire sum_sum_c0_r1_s2, sum_carry_c0_r1_s2;
  subbyte_full_adder sum_add_c0_r1_s2 (
    .a(weight[33]),
    .b(weight[44]),
    .ci(sum_sum_c0_r0_s1),
    .s(sum_sum_c0_r1_s2),
    .co(sum_carry_c0_r1_s2)
  );
  wire sum_sum_c1_r0_s1, sum_carry_c1_r0_s1;
  subbyte_full_adder sum_add_c1_r0_s1 (
    .a(weight[1]),
    .b(weight[12]),
    .ci(weight[23]),
    .s(sum_sum_c1_r0_s1),
    .co(sum_carry_c1_r0_s1)
  );
  wire sum_sum_c1_r1_s2, sum_carry_c1_r1_s2;
  subbyte_full_adder sum_add_c1_r1_s2 (
    .a(weight[34]),
    .b(weight[45]),
    .ci(sum_carry_c0_r0_s1),
    .s(sum_sum_c1_r1_s2),
    .co(sum_carry_c1_r1_s2)
  );
  wire sum_sum_c1_r2_s3, sum_carry_c1_r2_s3;
  subbyte_full_adder sum_add_c1_r2_s3 (
    .a(sum_sum_c1_r0_s1),
    .b(sum_carry_c0_r1_s2),
    .ci(sum_sum_c1_r1_s2),
    .s(sum_sum_c1_r2_s3),
    .co(sum_carry_c1_r2_s3)
  );
  wire sum_sum_c2_r0_s1, sum_carry_c2_r0_s1;
  subbyte_full_adder sum_add_c2_r0_s1 (
    .a(weight[2]),
    .b(weight[13]),
    .ci(weight[24]),
    .s(sum_sum_c2_r0_s1),
    .co(sum_carry_c2_r0_s1)
  );
  wire sum_sum_c2_r1_s2, sum_carry_c2_r1_s2;
  subbyte_full_adder sum_add_c2_r1_s2 (
    .a(weight[35]),
    .b(weight[46]),
    .ci(sum_carry_c1_r0_s1),
    .s(sum_sum_c2_r1_s2),
    .co(sum_carry_c2_r1_s2)
  );
  wire sum_sum_c2_r2_s3, sum_carry_c2_r2_s3;
  subbyte_full_adder sum_add_c2_r2_s3 (
    .a(sum_sum_c2_r0_s1),
    .b(sum_carry_c1_r1_s2),
    .ci(sum_sum_c2_r1_s2),
    .s(sum_sum_c2_r2_s3),
    .co(sum_carry_c2_r2_s3)
  );
  wire sum_sum_c2_r3_s4, sum_carry_c2_r3_s4;
  subbyte_half_adder sum_add_c2_r3_s4 (
    .a(sum_carry_c1_r2_s3),
    .b(sum_sum_c2_r2_s3),
    .s(sum_sum_c2_r3_s4),
    .co(sum_carry_c2_r3_s4)
  );
  wire sum_sum_c3_r0_s1, sum_carry_c3_r0_s1;
  subbyte_full_adder sum_add_c3_r0_s1 (
    .a(weight[3]),
    .b(weight[14]),
    .ci(weight[25]),
    .s(sum_sum_c3_r0_s1),
    .co(sum_carry_c3_r0_s1)
  );
  wire sum_sum_c3_r1_s2, sum_carry_c3_r1_s2;
  subbyte_full_adder sum_add_c3_r1_s2 (
    .a(weight[36]),
    .b(weight[47]),
    .ci(sum_carry_c2_r0_s1),
    .s(sum_sum_c3_r1_s2),
    .co(sum_carry_c3_r1_s2)
  );
  wire sum_sum_c3_r2_s3, sum_carry_c3_r2_s3;
  subbyte_full_adder sum_add_c3_r2_s3 (
    .a(sum_sum_c3_r0_s1),
    .b(sum_carry_c2_r1_s2),
    .ci(sum_sum_c3_r1_s2),
    .s(sum_sum_c3_r2_s3),
    .co(sum_carry_c3_r2_s3)
  );
  wire sum_sum_c3_r3_s5, sum_carry_c3_r3_s5;
  subbyte_full_adder sum_add_c3_r3_s5 (
    .a(sum_carry_c2_r2_s3),
    .b(sum_sum_c3_r2_s3),
    .ci(sum_carry_c2_r3_s4),
    .s(sum_sum_c3_r3_s5),
    .co(sum_carry_c3_r3_s5)
  );
  wire sum_sum_c4_r0_s1, sum_carry_c4_r0_s1;
  subbyte_full_adder sum_add_c4_r0_s1 (
    .a(weight[4]),
    .b(weight[15]),
    .ci(weight[26]),
    .s(sum_sum_c4_r0_s1),
    .co(sum_carry_c4_r0_s1)
  );
  wire sum_sum_c4_r1_s2, sum_carry_c4_r1_s2;
  subbyte_full_adder sum_add_c4_r1_s2 (
    .a(weight[37]),
    .b(weight[48]),
    .ci(sum_carry_c3_r0_s1),
    .s(sum_sum_c4_r1_s2),
    .co(sum_carry_c4_r1_s2)
  );
  wire sum_sum_c4_r2_s3, sum_carry_c4_r2_s3;
  subbyte_full_adder sum_add_c4_r2_s3 (
    .a(sum_sum_c4_r0_s1),
    .b(sum_carry_c3_r1_s2),
    .ci(sum_sum_c4_r1_s2),
    .s(sum_sum_c4_r2_s3),
    .co(sum_carry_c4_r2_s3)
  );
  wire sum_sum_c4_r3_s6, sum_carry_c4_r3_s6;
  subbyte_full_adder sum_add_c4_r3_s6 (
    .a(sum_carry_c3_r2_s3),
    .b(sum_sum_c4_r2_s3),
    .ci(sum_carry_c3_r3_s5),
    .s(sum_sum_c4_r3_s6),
    .co(sum_carry_c4_r3_s6)
  );
  wire sum_sum_c5_r0_s1, sum_carry_c5_r0_s1;
  subbyte_full_adder sum_add_c5_r0_s1 (
    .a(weight[5]),
    .b(weight[16]),
    .ci(weight[27]),
    .s(sum_sum_c5_r0_s1),
    .co(sum_carry_c5_r0_s1)
  );
  wire sum_sum_c5_r1_s2, sum_carry_c5_r1_s2;
  subbyte_full_adder sum_add_c5_r1_s2 (
    .a(weight[38]),
    .b(weight[49]),
    .ci(sum_carry_c4_r0_s1),
    .s(sum_sum_c5_r1_s2),
    .co(sum_carry_c5_r1_s2)
  );
  wire sum_sum_c5_r2_s3, sum_carry_c5_r2_s3;
  subbyte_full_adder sum_add_c5_r2_s3 (
    .a(sum_sum_c5_r0_s1),
    .b(sum_carry_c4_r1_s2),
    .ci(sum_sum_c5_r1_s2),
    .s(sum_sum_c5_r2_s3),
    .co(sum_carry_c5_r2_s3)
  );
  wire sum_sum_c5_r3_s7, sum_carry_c5_r3_s7;
  subbyte_full_adder sum_add_c5_r3_s7 (
    .a(sum_carry_c4_r2_s3),
    .b(sum_sum_c5_r2_s3),
    .ci(sum_carry_c4_r3_s6),
    .s(sum_sum_c5_r3_s7),
    .co(sum_carry_c5_r3_s7)
  );
  wire sum_sum_c6_r0_s1, sum_carry_c6_r0_s1;
  subbyte_full_adder sum_add_c6_r0_s1 (
    .a(weight[6]),
    .b(weight[17]),
    .ci(weight[28]),
    .s(sum_sum_c6_r0_s1),
    .co(sum_carry_c6_r0_s1)
  );
  wire sum_sum_c6_r1_s2, sum_carry_c6_r1_s2;
  subbyte_full_adder sum_add_c6_r1_s2 (
    .a(weight[39]),
    .b(weight[50]),
    .ci(sum_carry_c5_r0_s1),
    .s(sum_sum_c6_r1_s2),
    .co(sum_carry_c6_r1_s2)
  );
  wire sum_sum_c6_r2_s3, sum_carry_c6_r2_s3;
  subbyte_full_adder sum_add_c6_r2_s3 (
    .a(sum_sum_c6_r0_s1),
    .b(sum_carry_c5_r1_s2),
    .ci(sum_sum_c6_r1_s2),
    .s(sum_sum_c6_r2_s3),
    .co(sum_carry_c6_r2_s3)
  );
  wire sum_sum_c6_r3_s8, sum_carry_c6_r3_s8;
  subbyte_full_adder sum_add_c6_r3_s8 (
    .a(sum_carry_c5_r2_s3),
    .b(sum_sum_c6_r2_s3),
    .ci(sum_carry_c5_r3_s7),
    .s(sum_sum_c6_r3_s8),
    .co(sum_carry_c6_r3_s8)
  );
  wire sum_sum_c7_r0_s1, sum_carry_c7_r0_s1;
  subbyte_full_adder sum_add_c7_r0_s1 (
    .a(weight[7]),
    .b(weight[18]),
    .ci(weight[29]),
    .s(sum_sum_c7_r0_s1),
    .co(sum_carry_c7_r0_s1)
  );
  wire sum_sum_c7_r1_s2, sum_carry_c7_r1_s2;
  subbyte_full_adder sum_add_c7_r1_s2 (
    .a(weight[40]),
    .b(weight[51]),
    .ci(sum_carry_c6_r0_s1),
    .s(sum_sum_c7_r1_s2),
    .co(sum_carry_c7_r1_s2)
  );
  wire sum_sum_c7_r2_s3, sum_carry_c7_r2_s3;
  subbyte_full_adder sum_add_c7_r2_s3 (
    .a(sum_sum_c7_r0_s1),
    .b(sum_carry_c6_r1_s2),
    .ci(sum_sum_c7_r1_s2),
    .s(sum_sum_c7_r2_s3),
    .co(sum_carry_c7_r2_s3)
  );
  wire sum_sum_c7_r3_s9, sum_carry_c7_r3_s9;
  subbyte_full_adder sum_add_c7_r3_s9 (
    .a(sum_carry_c6_r2_s3),
    .b(sum_sum_c7_r2_s3),
    .ci(sum_carry_c6_r3_s8),
    .s(sum_sum_c7_r3_s9),
    .co(sum_carry_c7_r3_s9)
  );
  wire sum_sum_c8_r0_s1, sum_carry_c8_r0_s1;
  subbyte_full_adder sum_add_c8_r0_s1 (
    .a(weight[8]),
    .b(weight[19]),
    .ci(weight[30]),
    .s(sum_sum_c8_r0_s1),
    .co(sum_carry_c8_r0_s1)
  );
  wire sum_sum_c8_r1_s2, sum_carry_c8_r1_s2;
  subbyte_full_adder sum_add_c8_r1_s2 (
    .a(weight[41]),
    .b(weight[52]),
    .ci(sum_carry_c7_r0_s1),
    .s(sum_sum_c8_r1_s2),
    .co(sum_carry_c8_r1_s2)
  );
  wire sum_sum_c8_r2_s3, sum_carry_c8_r2_s3;
  subbyte_full_adder sum_add_c8_r2_s3 (
    .a(sum_sum_c8_r0_s1),
    .b(sum_carry_c7_r1_s2),
    .ci(sum_sum_c8_r1_s2),
    .s(sum_sum_c8_r2_s3),
    .co(sum_carry_c8_r2_s3)
  );
  wire sum_sum_c8_r3_s10, sum_carry_c8_r3_s10;
  subbyte_full_adder sum_add_c8_r3_s10 (
    .a(sum_carry_c7_r2_s3),
    .b(sum_sum_c8_r2_s3),
    .ci(sum_carry_c7_r3_s9),
    .s(sum_sum_c8_r3_s10),
    .co(sum_carry_c8_r3_s10)
  );
  wire sum_sum_c9_r0_s1, sum_carry_c9_r0_s1;
  subbyte_full_adder sum_add_c9_r0_s1 (
    .a(weight[9]),
    .b(weight[20]),
    .ci(weight[31]),
    .s(sum_sum_c9_r0_s1),
    .co(sum_carry_c9_r0_s1)
  );
  wire sum_sum_c9_r1_s2, sum_carry_c9_r1_s2;
  subbyte_full_adder sum_add_c9_r1_s2 (
    .a(weight[42]),
    .b(weight[53]),
    .ci(sum_carry_c8_r0_s1),
    .s(sum_sum_c9_r1_s2),
    .co(sum_carry_c9_r1_s2)
  );
  wire sum_sum_c9_r2_s3, sum_carry_c9_r2_s3;
  subbyte_full_adder sum_add_c9_r2_s3 (
    .a(sum_sum_c9_r0_s1),
    .b(sum_carry_c8_r1_s2),
    .ci(sum_sum_c9_r1_s2),
    .s(sum_sum_c9_r2_s3),
    .co(sum_carry_c9_r2_s3)
  );
  wire sum_sum_c9_r3_s11, sum_carry_c9_r3_s11;
  subbyte_full_adder sum_add_c9_r3_s11 (
    .a(sum_carry_c8_r2_s3),
    .b(sum_sum_c9_r2_s3),
    .ci(sum_carry_c8_r3_s10),
    .s(sum_sum_c9_r3_s11),
    .co(sum_carry_c9_r3_s11)
  );
  wire sum_sum_c10_r0_s1, sum_carry_c10_r0_s1;
  subbyte_full_adder sum_add_c10_r0_s1 (
    .a(weight[10]),
    .b(weight[21]),
    .ci(weight[32]),
    .s(sum_sum_c10_r0_s1),
    .co(sum_carry_c10_r0_s1)
  );
  wire sum_sum_c10_r1_s2, sum_carry_c10_r1_s2;
  subbyte_full_adder sum_add_c10_r1_s2 (
    .a(weight[43]),
    .b(weight[54]),
    .ci(sum_carry_c9_r0_s1),
    .s(sum_sum_c10_r1_s2),
    .co(sum_carry_c10_r1_s2)
  );
  wire sum_sum_c10_r2_s3, sum_carry_c10_r2_s3;
  subbyte_full_adder sum_add_c10_r2_s3 (
    .a(sum_sum_c10_r0_s1),
    .b(sum_carry_c9_r1_s2),
    .ci(sum_sum_c10_r1_s2),
    .s(sum_sum_c10_r2_s3),
    .co(sum_carry_c10_r2_s3)
  );
  wire sum_sum_c10_r3_s12, sum_carry_c10_r3_s12;
  subbyte_full_adder sum_add_c10_r3_s12 (
    .a(sum_carry_c9_r2_s3),
    .b(sum_sum_c10_r2_s3),
    .ci(sum_carry_c9_r3_s11),
    .s(sum_sum_c10_r3_s12),
    .co(sum_carry_c10_r3_s12)
  );
  wire sum_sum_c11_r0_s4, sum_carry_c11_r0_s4;
  subbyte_full_adder sum_add_c11_r0_s4 (
    .a(sum_carry_c10_r0_s1),
    .b(sum_carry_c10_r1_s2),
    .ci(sum_carry_c10_r2_s3),
    .s(sum_sum_c11_r0_s4),
    .co(sum_carry_c11_r0_s4)
  );
  wire sum_sum_c11_r1_s13, sum_carry_c11_r1_s13;
  subbyte_half_adder sum_add_c11_r1_s13 (
    .a(sum_sum_c11_r0_s4),
    .b(sum_carry_c10_r3_s12),
    .s(sum_sum_c11_r1_s13),
    .co(sum_carry_c11_r1_s13)
  );
  wire sum_sum_c12_r0_s14, sum_carry_c12_r0_s14;
  subbyte_half_adder sum_add_c12_r0_s14 (
    .a(sum_carry_c11_r0_s4),
    .b(sum_carry_c11_r1_s13),
    .s(sum_sum_c12_r0_s14),
    .co(sum_carry_c12_r0_s14)
  );
  wire [13:0] total = {
    sum_carry_c12_r0_s14, sum_sum_c12_r0_s14, sum_sum_c11_r1_s13, sum_sum_c10_r3_s12, sum_sum_c9_r3_s11,
    sum_sum_c8_r3_s10, sum_sum_c7_r3_s9, sum_sum_c6_r3_s8, sum_sum_c5_r3_s7, sum_sum_c4_r3_s6, sum_sum_c3_r3_s5,
    sum_sum_c2_r3_s4, sum_sum_c1_r2_s3, sum_sum_c0_r1_s2
  };
  wire leading_clear8 = ~(|total[13:6]);
  wire [13:0] leading_left8 = leading_clear8 ? {total[5:0], 8'd0} : total;
  wire leading_clear4 = ~(|leading_left8[13:10]);
  wire [13:0] leading_left4 = leading_clear4 ? {leading_left8[9:0], 4'd0} : leading_left8;
  wire leading_clear2 = ~(|leading_left4[13:12]);
  wire [13:0] leading_left2 = leading_clear2 ? {leading_left4[11:0], 2'd0} : leading_left4;
  wire leading_clear1 = ~(|leading_left2[13]);
  wire [13:0] leading_left1 = leading_clear1 ? {leading_left2[12:0], 1'b0} : leading_left2;
  wire signed [4:0] log_integer = 4'd3 - {leading_clear8, leading_clear4, leading_clear2, leading_clear1};
  wire signed [16:0] log_and_half = {log_integer, 12'd0} + 17'sd2049;
  wire [14:0] row_factor = log_and_half[14:0];
  reg [18:0] summed_scores0, summed_scores1, summed_scores2, summed_scores3, summed_scores4;
  reg [14:0] row_factor_q;
  wire [24:0] result;

  // result_lane 0
  wire [4:0] result_lane0_places = ~(summed_scores0[16:12] & {5{summed_scores0[18]}});
  wire [11:0] result_lane0_less_fraction = ~summed_scores0[11:0];
  wire result_lane0_carry =
    (result_lane0_less_fraction[11] & row_factor_q[11]) |
    ((result_lane0_less_fraction[11] | row_factor_q[11]) & ((result_lane0_less_fraction[10] & row_factor_q[10]) | ((result_lane0_less_fraction[10] | row_factor_q[10]) & ((result_lane0_less_fraction[9] & row_factor_q[9]) | ((result_lane0_less_fraction[9] | row_factor_q[9]) & ((result_lane0_less_fraction[8] & row_factor_q[8]) | ((result_lane0_less_fraction[8] | row_factor_q[8]) & ((result_lane0_less_fraction[7] & row_factor_q[7]) | ((result_lane0_less_fraction[7] | row_factor_q[7]) & ((result_lane0_less_fraction[6] & row_factor_q[6]) | ((result_lane0_less_fraction[6] | row_factor_q[6]) & ((result_lane0_less_fraction[5] & row_factor_q[5]) | ((result_lane0_less_fraction[5] | row_factor_q[5]) & ((result_lane0_less_fraction[4] & row_factor_q[4]) | ((result_lane0_less_fraction[4] | row_factor_q[4]) & ((result_lane0_less_fraction[3] & row_factor_q[3]) | ((result_lane0_less_fraction[3] | row_factor_q[3]) & ((result_lane0_less_fraction[2] & row_factor_q[2]) | ((result_lane0_less_fraction[2] | row_factor_q[2]) & ((result_lane0_less_fraction[1] & row_factor_q[1]) | ((result_lane0_less_fraction[1] | row_factor_q[1]) & result_lane0_less_fraction[0] & row_factor_q[0])))))))))))))))))))));
  wire result_lane0_exponent_sum_c0_r0_s1, result_lane0_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane0_exponent_add_c0_r0_s1 (
    .a(result_lane0_places[0]),
    .b(result_lane0_carry),
    .ci(row_factor_q[12]),
    .s(result_lane0_exponent_sum_c0_r0_s1),
    .co(result_lane0_exponent_carry_c0_r0_s1)
  );
  wire result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane0_exponent_add_c1_r0_s2 (
    .a(result_lane0_places[1]),
    .b(row_factor_q[13]),
    .ci(result_lane0_exponent_carry_c0_r0_s1),
    .s(result_lane0_exponent_sum_c1_r0_s2),
    .co(result_lane0_exponent_carry_c1_r0_s2)
  );
  wire result_lane0_exponent_sum_c2_r0_s3, result_lane0_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane0_exponent_add_c2_r0_s3 (
    .a(result_lane0_places[2]),
    .b(row_factor_q[14]),
    .ci(result_lane0_exponent_carry_c1_r0_s2),
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
  wire result_lane0_exponent_sum_c4_r0_s5, result_lane0_exponent_carry_c4_r0_s5;
  subbyte_half_adder result_lane0_exponent_add_c4_r0_s5 (
    .a(result_lane0_places[4]),
    .b(result_lane0_exponent_carry_c3_r0_s4),
    .s(result_lane0_exponent_sum_c4_r0_s5),
    .co(result_lane0_exponent_carry_c4_r0_s5)
  );
  wire [5:0] result_lane0_exponent = {
    result_lane0_exponent_carry_c4_r0_s5, result_lane0_exponent_sum_c4_r0_s5, result_lane0_exponent_sum_c3_r0_s4,
    result_lane0_exponent_sum_c2_r0_s3, result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_sum_c0_r0_s1
  };
  wire result_lane0_saturates = (|result_lane0_exponent[5]) & ~summed_scores0[17];

  assign result[4:0] = result_lane0_exponent[4:0] | {5{result_lane0_saturates}};

  // result_lane 1
  wire [4:0] result_lane1_places = ~(summed_scores1[16:12] & {5{summed_scores1[18]}});
  wire [11:0] result_lane1_less_fraction = ~summed_scores1[11:0];
  wire result_lane1_carry =
    (result_lane1_less_fraction[11] & row_factor_q[11]) |
    ((result_lane1_less_fraction[11] | row_factor_q[11]) & ((result_lane1_less_fraction[10] & row_factor_q[10]) | ((result_lane1_less_fraction[10] | row_factor_q[10]) & ((result_lane1_less_fraction[9] & row_factor_q[9]) | ((result_lane1_less_fraction[9] | row_factor_q[9]) & ((result_lane1_less_fraction[8] & row_factor_q[8]) | ((result_lane1_less_fraction[8] | row_factor_q[8]) & ((result_lane1_less_fraction[7] & row_factor_q[7]) | ((result_lane1_less_fraction[7] | row_factor_q[7]) & ((result_lane1_less_fraction[6] & row_factor_q[6]) | ((result_lane1_less_fraction[6] | row_factor_q[6]) & ((result_lane1_less_fraction[5] & row_factor_q[5]) | ((result_lane1_less_fraction[5] | row_factor_q[5]) & ((result_lane1_less_fraction[4] & row_factor_q[4]) | ((result_lane1_less_fraction[4] | row_factor_q[4]) & ((result_lane1_less_fraction[3] & row_factor_q[3]) | ((result_lane1_less_fraction[3] | row_factor_q[3]) & ((result_lane1_less_fraction[2] & row_factor_q[2]) | ((result_lane1_less_fraction[2] | row_factor_q[2]) & ((result_lane1_less_fraction[1] & row_factor_q[1]) | ((result_lane1_less_fraction[1] | row_factor_q[1]) & result_lane1_less_fraction[0] & row_factor_q[0])))))))))))))))))))));
  wire result_lane1_exponent_sum_c0_r0_s1, result_lane1_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane1_exponent_add_c0_r0_s1 (
    .a(result_lane1_places[0]),
    .b(result_lane1_carry),
    .ci(row_factor_q[12]),
    .s(result_lane1_exponent_sum_c0_r0_s1),
    .co(result_lane1_exponent_carry_c0_r0_s1)
  );
  wire result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane1_exponent_add_c1_r0_s2 (
    .a(result_lane1_places[1]),
    .b(row_factor_q[13]),
    .ci(result_lane1_exponent_carry_c0_r0_s1),
    .s(result_lane1_exponent_sum_c1_r0_s2),
    .co(result_lane1_exponent_carry_c1_r0_s2)
  );
  wire result_lane1_exponent_sum_c2_r0_s3, result_lane1_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane1_exponent_add_c2_r0_s3 (
    .a(result_lane1_places[2]),
    .b(row_factor_q[14]),
    .ci(result_lane1_exponent_carry_c1_r0_s2),
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
  wire result_lane1_exponent_sum_c4_r0_s5, result_lane1_exponent_carry_c4_r0_s5;
  subbyte_half_adder result_lane1_exponent_add_c4_r0_s5 (
    .a(result_lane1_places[4]),
    .b(result_lane1_exponent_carry_c3_r0_s4),
    .s(result_lane1_exponent_sum_c4_r0_s5),
    .co(result_lane1_exponent_carry_c4_r0_s5)
  );
  wire [5:0] result_lane1_exponent = {
    result_lane1_exponent_carry_c4_r0_s5, result_lane1_exponent_sum_c4_r0_s5, result_lane1_exponent_sum_c3_r0_s4,
    result_lane1_exponent_sum_c2_r0_s3, result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_sum_c0_r0_s1
  };
  wire result_lane1_saturates = (|result_lane1_exponent[5]) & ~summed_scores1[17];

  assign result[9:5] = result_lane1_exponent[4:0] | {5{result_lane1_saturates}};

  // result_lane 2
  wire [4:0] result_lane2_places = ~(summed_scores2[16:12] & {5{summed_scores2[18]}});
  wire [11:0] result_lane2_less_fraction = ~summed_scores2[11:0];
  wire result_lane2_carry =
    (result_lane2_less_fraction[11] & row_factor_q[11]) |
    ((result_lane2_less_fraction[11] | row_factor_q[11]) & ((result_lane2_less_fraction[10] & row_factor_q[10]) | ((result_lane2_less_fraction[10] | row_factor_q[10]) & ((result_lane2_less_fraction[9] & row_factor_q[9]) | ((result_lane2_less_fraction[9] | row_factor_q[9]) & ((result_lane2_less_fraction[8] & row_factor_q[8]) | ((result_lane2_less_fraction[8] | row_factor_q[8]) & ((result_lane2_less_fraction[7] & row_factor_q[7]) | ((result_lane2_less_fraction[7] | row_factor_q[7]) & ((result_lane2_less_fraction[6] & row_factor_q[6]) | ((result_lane2_less_fraction[6] | row_factor_q[6]) & ((result_lane2_less_fraction[5] & row_factor_q[5]) | ((result_lane2_less_fraction[5] | row_factor_q[5]) & ((result_lane2_less_fraction[4] & row_factor_q[4]) | ((result_lane2_less_fraction[4] | row_factor_q[4]) & ((result_lane2_less_fraction[3] & row_factor_q[3]) | ((result_lane2_less_fraction[3] | row_factor_q[3]) & ((result_lane2_less_fraction[2] & row_factor_q[2]) | ((result_lane2_less_fraction[2] | row_factor_q[2]) & ((result_lane2_less_fraction[1] & row_factor_q[1]) | ((result_lane2_less_fraction[1] | row_factor_q[1]) & result_lane2_less_fraction[0] & row_factor_q[0])))))))))))))))))))));
  wire result_lane2_exponent_sum_c0_r0_s1, result_lane2_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane2_exponent_add_c0_r0_s1 (
    .a(result_lane2_places[0]),
    .b(result_lane2_carry),
    .ci(row_factor_q[12]),
    .s(result_lane2_exponent_sum_c0_r0_s1),
    .co(result_lane2_exponent_carry_c0_r0_s1)
  );
  wire result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane2_exponent_add_c1_r0_s2 (
    .a(result_lane2_places[1]),
    .b(row_factor_q[13]),
    .ci(result_lane2_exponent_carry_c0_r0_s1),
    .s(result_lane2_exponent_sum_c1_r0_s2),
    .co(result_lane2_exponent_carry_c1_r0_s2)
  );
  wire result_lane2_exponent_sum_c2_r0_s3, result_lane2_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane2_exponent_add_c2_r0_s3 (
    .a(result_lane2_places[2]),
    .b(row_factor_q[14]),
    .ci(result_lane2_exponent_carry_c1_r0_s2),
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
  wire result_lane2_exponent_sum_c4_r0_s5, result_lane2_exponent_carry_c4_r0_s5;
  subbyte_half_adder result_lane2_exponent_add_c4_r0_s5 (
    .a(result_lane2_places[4]),
    .b(result_lane2_exponent_carry_c3_r0_s4),
    .s(result_lane2_exponent_sum_c4_r0_s5),
    .co(result_lane2_exponent_carry_c4_r0_s5)
  );
  wire [5:0] result_lane2_exponent = {
    result_lane2_exponent_carry_c4_r0_s5, result_lane2_exponent_sum_c4_r0_s5, result_lane2_exponent_sum_c3_r0_s4,
    result_lane2_exponent_sum_c2_r0_s3, result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_sum_c0_r0_s1
  };
  wire result_lane2_saturates = (|result_lane2_exponent[5]) & ~summed_scores2[17];

  assign result[14:10] = result_lane2_exponent[4:0] | {5{result_lane2_saturates}};

  // result_lane 3
  wire [4:0] result_lane3_places = ~(summed_scores3[16:12] & {5{summed_scores3[18]}});
  wire [11:0] result_lane3_less_fraction = ~summed_scores3[11:0];
  wire result_lane3_carry =
    (result_lane3_less_fraction[11] & row_factor_q[11]) |
    ((result_lane3_less_fraction[11] | row_factor_q[11]) & ((result_lane3_less_fraction[10] & row_factor_q[10]) | ((result_lane3_less_fraction[10] | row_factor_q[10]) & ((result_lane3_less_fraction[9] & row_factor_q[9]) | ((result_lane3_less_fraction[9] | row_factor_q[9]) & ((result_lane3_less_fraction[8] & row_factor_q[8]) | ((result_lane3_less_fraction[8] | row_factor_q[8]) & ((result_lane3_less_fraction[7] & row_factor_q[7]) | ((result_lane3_less_fraction[7] | row_factor_q[7]) & ((result_lane3_less_fraction[6] & row_factor_q[6]) | ((result_lane3_less_fraction[6] | row_factor_q[6]) & ((result_lane3_less_fraction[5] & row_factor_q[5]) | ((result_lane3_less_fraction[5] | row_factor_q[5]) & ((result_lane3_less_fraction[4] & row_factor_q[4]) | ((result_lane3_less_fraction[4] | row_factor_q[4]) & ((result_lane3_less_fraction[3] & row_factor_q[3]) | ((result_lane3_less_fraction[3] | row_factor_q[3]) & ((result_lane3_less_fraction[2] & row_factor_q[2]) | ((result_lane3_less_fraction[2] | row_factor_q[2]) & ((result_lane3_less_fraction[1] & row_factor_q[1]) | ((result_lane3_less_fraction[1] | row_factor_q[1]) & result_lane3_less_fraction[0] & row_factor_q[0])))))))))))))))))))));
  wire result_lane3_exponent_sum_c0_r0_s1, result_lane3_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane3_exponent_add_c0_r0_s1 (
    .a(result_lane3_places[0]),
    .b(result_lane3_carry),
    .ci(row_factor_q[12]),
    .s(result_lane3_exponent_sum_c0_r0_s1),
    .co(result_lane3_exponent_carry_c0_r0_s1)
  );
  wire result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane3_exponent_add_c1_r0_s2 (
    .a(result_lane3_places[1]),
    .b(row_factor_q[13]),
    .ci(result_lane3_exponent_carry_c0_r0_s1),
    .s(result_lane3_exponent_sum_c1_r0_s2),
    .co(result_lane3_exponent_carry_c1_r0_s2)
  );
  wire result_lane3_exponent_sum_c2_r0_s3, result_lane3_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane3_exponent_add_c2_r0_s3 (
    .a(result_lane3_places[2]),
    .b(row_factor_q[14]),
    .ci(result_lane3_exponent_carry_c1_r0_s2),
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
  wire result_lane3_exponent_sum_c4_r0_s5, result_lane3_exponent_carry_c4_r0_s5;
  subbyte_half_adder result_lane3_exponent_add_c4_r0_s5 (
    .a(result_lane3_places[4]),
    .b(result_lane3_exponent_carry_c3_r0_s4),
    .s(result_lane3_exponent_sum_c4_r0_s5),
    .co(result_lane3_exponent_carry_c4_r0_s5)
  );
  wire [5:0] result_lane3_exponent = {
    result_lane3_exponent_carry_c4_r0_s5, result_lane3_exponent_sum_c4_r0_s5, result_lane3_exponent_sum_c3_r0_s4,
    result_lane3_exponent_sum_c2_r0_s3, result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_sum_c0_r0_s1
  };
  wire result_lane3_saturates = (|result_lane3_exponent[5]) & ~summed_scores3[17];

  assign result[19:15] = result_lane3_exponent[4:0] | {5{result_lane3_saturates}};

  // result_lane 4
  wire [4:0] result_lane4_places = ~(summed_scores4[16:12] & {5{summed_scores4[18]}});
  wire [11:0] result_lane4_less_fraction = ~summed_scores4[11:0];
  wire result_lane4_carry =
    (result_lane4_less_fraction[11] & row_factor_q[11]) |
    ((result_lane4_less_fraction[11] | row_factor_q[11]) & ((result_lane4_less_fraction[10] & row_factor_q[10]) | ((result_lane4_less_fraction[10] | row_factor_q[10]) & ((result_lane4_less_fraction[9] & row_factor_q[9]) | ((result_lane4_less_fraction[9] | row_factor_q[9]) & ((result_lane4_less_fraction[8] & row_factor_q[8]) | ((result_lane4_less_fraction[8] | row_factor_q[8]) & ((result_lane4_less_fraction[7] & row_factor_q[7]) | ((result_lane4_less_fraction[7] | row_factor_q[7]) & ((result_lane4_less_fraction[6] & row_factor_q[6]) | ((result_lane4_less_fraction[6] | row_factor_q[6]) & ((result_lane4_less_fraction[5] & row_factor_q[5]) | ((result_lane4_less_fraction[5] | row_factor_q[5]) & ((result_lane4_less_fraction[4] & row_factor_q[4]) | ((result_lane4_less_fraction[4] | row_factor_q[4]) & ((result_lane4_less_fraction[3] & row_factor_q[3]) | ((result_lane4_less_fraction[3] | row_factor_q[3]) & ((result_lane4_less_fraction[2] & row_factor_q[2]) | ((result_lane4_less_fraction[2] | row_factor_q[2]) & ((result_lane4_less_fraction[1] & row_factor_q[1]) | ((result_lane4_less_fraction[1] | row_factor_q[1]) & result_lane4_less_fraction[0] & row_factor_q[0])))))))))))))))))))));
  wire result_lane4_exponent_sum_c0_r0_s1, result_lane4_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane4_exponent_add_c0_r0_s1 (
    .a(result_lane4_places[0]),
    .b(result_lane4_carry),
    .ci(row_factor_q[12]),
    .s(result_lane4_exponent_sum_c0_r0_s1),
    .co(result_lane4_exponent_carry_c0_r0_s1)
  );
  wire result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane4_exponent_add_c1_r0_s2 (
    .a(result_lane4_places[1]),
    .b(row_factor_q[13]),
    .ci(result_lane4_exponent_carry_c0_r0_s1),
    .s(result_lane4_exponent_sum_c1_r0_s2),
    .co(result_lane4_exponent_carry_c1_r0_s2)
  );
  wire result_lane4_exponent_sum_c2_r0_s3, result_lane4_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane4_exponent_add_c2_r0_s3 (
    .a(result_lane4_places[2]),
    .b(row_factor_q[14]),
    .ci(result_lane4_exponent_carry_c1_r0_s2),
    .s(result_lane4_exponent_sum_c2_r0_s3),
    .co(result_lane4_exponent_carry_c2_r0_s3)
  );
  wire result_lane4_exponent_sum_c3_r0_s4, result_lane4_exponent_carry_c3_r0_s4;
  subbyte_half_adder result_lane4_exponent_add_c3_r0_s4 (
    .a(result_lane4_places[3]),
    .b(result_lane4_exponent_carry_c2_r0_s3),
    .s(result_lane4_exponent_sum_c3_r0_s4),
    .co(result_lane4_exponent_carry_c3_r0_s4)
  );
  wire result_lane4_exponent_sum_c4_r0_s5, result_lane4_exponent_carry_c4_r0_s5;
  subbyte_half_adder result_lane4_exponent_add_c4_r0_s5 (
    .a(result_lane4_places[4]),
    .b(result_lane4_exponent_carry_c3_r0_s4),
    .s(result_lane4_exponent_sum_c4_r0_s5),
    .co(result_lane4_exponent_carry_c4_r0_s5)
  );
  wire [5:0] result_lane4_exponent = {
    result_lane4_exponent_carry_c4_r0_s5, result_lane4_exponent_sum_c4_r0_s5, result_lane4_exponent_sum_c3_r0_s4,
    result_lane4_exponent_sum_c2_r0_s3, result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_sum_c0_r0_s1
  };
  wire result_lane4_saturates = (|result_lane4_exponent[5]) & ~summed_scores4[17];

  assign result[24:20] = result_lane4_exponent[4:0] | {5{result_lane4_saturates}};
  reg [24:0] results;
  reg last0, last1, last2;

  assign stage0_valid = stage0_full;
  assign stage1_valid = stage1_full;
  assign stage2_valid = stage2_full;

  always @(posedge aclk)
    if (reset) stage0_full <= 1'b0;
    else if (stage0_load) stage0_full <= s_axis_tvalid;

  always @(posedge aclk)
    if (reset) stage1_full <= 1'b0;
    else if (stage1_load) stage1_full <= stage0_full;

  always @(posedge aclk)
    if (reset) stage2_full <= 1'b0;
    else if (stage2_load) stage2_full <= stage1_full;

  always @(posedge aclk)
    if (stage0_load) begin
      near_scores0 <= {near0, is_greatest[0], distance0_value};
      near_scores1 <= {near1, is_greatest[1], distance1_value};
      near_scores2 <= {near2, is_greatest[2], distance2_value};
      near_scores3 <= {near3, is_greatest[3], distance3_value};
      near_scores4 <= {near4, is_greatest[4], distance4_value};
      last0 <= s_axis_tlast;
    end

  always @(posedge aclk)
    if (stage1_load) begin
      summed_scores0 <= {near_scores0[18], near_scores0[17], near_scores0[16:0]};
      summed_scores1 <= {near_scores1[18], near_scores1[17], near_scores1[16:0]};
      summed_scores2 <= {near_scores2[18], near_scores2[17], near_scores2[16:0]};
      summed_scores3 <= {near_scores3[18], near_scores3[17], near_scores3[16:0]};
      summed_scores4 <= {near_scores4[18], near_scores4[17], near_scores4[16:0]};
      row_factor_q <= row_factor;
      last1 <= last0;
    end

  always @(posedge aclk)
    if (stage2_load) begin
      results <= result;
      last2 <= last1;
    end

  assign s_axis_tready = stage0_load;
  assign m_axis_tdata = {7'd0, results};
  assign m_axis_tlast = last2;
  assign m_axis_tvalid = stage2_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[87:85]};

  // the logarithm is rounded down to an integer
  wire unused_input_2 = &{1'b0, leading_left1[12:0]};
  wire unused_bits = &{1'b0, leading_left1[13], log_integer[4:3], log_and_half[16:15]};
endmodule

`default_nettype wire
