// log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=6 scoreBits=24 fractionBits=16 scores=natural schedule=parallel lanes=6
//   stages=0 approximation=mitchell sumBits=10 codeBits=6 output=fractional outputFractionBits=4
// latency: 1 clock edge
// content: sha256 5ddb02f19b545c58
`default_nettype none

module log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4 (
  input wire aclk,
  input wire aresetn,
  input wire [151:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [63:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  wire stage0_valid;
  wire stage0_load = ~stage0_valid | m_axis_tready;
  reg stage0_full;
  wire [5:0] takes_part = s_axis_tdata[149:144];
  wire [23:0] score0 = {~s_axis_tdata[23], s_axis_tdata[22:0]};
  wire [23:0] score1 = {~s_axis_tdata[47], s_axis_tdata[46:24]};
  wire [23:0] score2 = {~s_axis_tdata[71], s_axis_tdata[70:48]};
  wire [23:0] score3 = {~s_axis_tdata[95], s_axis_tdata[94:72]};
  wire [23:0] score4 = {~s_axis_tdata[119], s_axis_tdata[118:96]};
  wire [23:0] score5 = {~s_axis_tdata[143], s_axis_tdata[142:120]};
  wire [5:0] column23 = {score5[23], score4[23], score3[23], score2[23], score1[23], score0[23]};
  wire top23 = |(takes_part & column23);
  wire all_stay23 = ~top23;
  wire [5:0] race23 = takes_part & (column23 | {6{all_stay23}});
  wire [5:0] column22 = {score5[22], score4[22], score3[22], score2[22], score1[22], score0[22]};
  wire top22 = |(race23 & column22);
  wire all_stay22 = ~top22;
  wire [5:0] race22 = race23 & (column22 | {6{all_stay22}});
  wire [5:0] column21 = {score5[21], score4[21], score3[21], score2[21], score1[21], score0[21]};
  wire top21 = |(race22 & column21);
  wire all_stay21 = ~top21;
  wire [5:0] race21 = race22 & (column21 | {6{all_stay21}});
  wire [5:0] column20 = {score5[20], score4[20], score3[20], score2[20], score1[20], score0[20]};
  wire top20 = |(race21 & column20);
  wire all_stay20 = ~top20;
  wire [5:0] race20 = race21 & (column20 | {6{all_stay20}});
  wire [5:0] column19 = {score5[19], score4[19], score3[19], score2[19], score1[19], score0[19]};
  wire top19 = |(race20 & column19);
  wire all_stay19 = ~top19;
  wire [5:0] race19 = race20 & (column19 | {6{all_stay19}});
  wire [5:0] column18 = {score5[18], score4[18], score3[18], score2[18], score1[18], score0[18]};
  wire top18 = |(race19 & column18);
  wire all_stay18 = ~top18;
  wire [5:0] race18 = race19 & (column18 | {6{all_stay18}});
  wire [5:0] column17 = {score5[17], score4[17], score3[17], score2[17], score1[17], score0[17]};
  wire top17 = |(race18 & column17);
  wire all_stay17 = ~top17;
  wire [5:0] race17 = race18 & (column17 | {6{all_stay17}});
  wire [5:0] column16 = {score5[16], score4[16], score3[16], score2[16], score1[16], score0[16]};
  wire top16 = |(race17 & column16);
  wire all_stay16 = ~top16;
  wire [5:0] race16 = race17 & (column16 | {6{all_stay16}});
  wire [5:0] column15 = {score5[15], score4[15], score3[15], score2[15], score1[15], score0[15]};
  wire top15 = |(race16 & column15);
  wire all_stay15 = ~top15;
  wire [5:0] race15 = race16 & (column15 | {6{all_stay15}});
  wire [5:0] column14 = {score5[14], score4[14], score3[14], score2[14], score1[14], score0[14]};
  wire top14 = |(race15 & column14);
  wire all_stay14 = ~top14;
  wire [5:0] race14 = race15 & (column14 | {6{all_stay14}});
  wire [5:0] column13 = {score5[13], score4[13], score3[13], score2[13], score1[13], score0[13]};
  wire top13 = |(race14 & column13);
  wire all_stay13 = ~top13;
  wire [5:0] race13 = race14 & (column13 | {6{all_stay13}});
  wire [5:0] column12 = {score5[12], score4[12], score3[12], score2[12], score1[12], score0[12]};
  wire top12 = |(race13 & column12);
  wire all_stay12 = ~top12;
  wire [5:0] race12 = race13 & (column12 | {6{all_stay12}});
  wire [5:0] column11 = {score5[11], score4[11], score3[11], score2[11], score1[11], score0[11]};
  wire top11 = |(race12 & column11);
  wire all_stay11 = ~top11;
  wire [5:0] race11 = race12 & (column11 | {6{all_stay11}});
  wire [5:0] column10 = {score5[10], score4[10], score3[10], score2[10], score1[10], score0[10]};
  wire top10 = |(race11 & column10);
  wire all_stay10 = ~top10;
  wire [5:0] race10 = race11 & (column10 | {6{all_stay10}});
  wire [5:0] column9 = {score5[9], score4[9], score3[9], score2[9], score1[9], score0[9]};
  wire top9 = |(race10 & column9);
  wire all_stay9 = ~top9;
  wire [5:0] race9 = race10 & (column9 | {6{all_stay9}});
  wire [5:0] column8 = {score5[8], score4[8], score3[8], score2[8], score1[8], score0[8]};
  wire top8 = |(race9 & column8);
  wire all_stay8 = ~top8;
  wire [5:0] race8 = race9 & (column8 | {6{all_stay8}});
  wire [5:0] column7 = {score5[7], score4[7], score3[7], score2[7], score1[7], score0[7]};
  wire top7 = |(race8 & column7);
  wire all_stay7 = ~top7;
  wire [5:0] race7 = race8 & (column7 | {6{all_stay7}});
  wire [5:0] column6 = {score5[6], score4[6], score3[6], score2[6], score1[6], score0[6]};
  wire top6 = |(race7 & column6);
  wire all_stay6 = ~top6;
  wire [5:0] race6 = race7 & (column6 | {6{all_stay6}});
  wire [5:0] column5 = {score5[5], score4[5], score3[5], score2[5], score1[5], score0[5]};
  wire top5 = |(race6 & column5);
  wire all_stay5 = ~top5;
  wire [5:0] race5 = race6 & (column5 | {6{all_stay5}});
  wire [5:0] column4 = {score5[4], score4[4], score3[4], score2[4], score1[4], score0[4]};
  wire top4 = |(race5 & column4);
  wire all_stay4 = ~top4;
  wire [5:0] race4 = race5 & (column4 | {6{all_stay4}});
  wire [5:0] column3 = {score5[3], score4[3], score3[3], score2[3], score1[3], score0[3]};
  wire top3 = |(race4 & column3);
  wire all_stay3 = ~top3;
  wire [5:0] race3 = race4 & (column3 | {6{all_stay3}});
  wire [5:0] column2 = {score5[2], score4[2], score3[2], score2[2], score1[2], score0[2]};
  wire top2 = |(race3 & column2);
  wire all_stay2 = ~top2;
  wire [5:0] race2 = race3 & (column2 | {6{all_stay2}});
  wire [5:0] column1 = {score5[1], score4[1], score3[1], score2[1], score1[1], score0[1]};
  wire top1 = |(race2 & column1);
  wire all_stay1 = ~top1;
  wire [5:0] race1 = race2 & (column1 | {6{all_stay1}});
  wire [5:0] column0 = {score5[0], score4[0], score3[0], score2[0], score1[0], score0[0]};
  wire top0 = |(race1 & column0);
  wire all_stay0 = ~top0;
  wire [5:0] race0 = race1 & (column0 | {6{all_stay0}});
  wire [23:0] greatest = {
    top23, top22, top21, top20, top19, top18, top17, top16, top15, top14, top13, top12, top11, top10, top9, top8, top7,
    top6, top5, top4, top3, top2, top1, top0
  };
  wire [5:0] is_greatest = race0;
  wire [5:0] agrees_high = race22;
  wire [1:0] greatest_high_less_1 = greatest[23:22] - 2'd1;
  wire [21:0] not_greatest = ~greatest[21:0];
  wire distance0_above;
  wire [25:0] distance0_value;
  wire distance0_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance0 (
    .low(score0[21:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value),
    .is_far(distance0_is_far)
  );
  wire near0 =
    (agrees_high[0] | ((score0[23:22] == greatest_high_less_1) & distance0_above & takes_part[0])) & ~distance0_is_far;
  wire distance1_above;
  wire [25:0] distance1_value;
  wire distance1_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance1 (
    .low(score1[21:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value),
    .is_far(distance1_is_far)
  );
  wire near1 =
    (agrees_high[1] | ((score1[23:22] == greatest_high_less_1) & distance1_above & takes_part[1])) & ~distance1_is_far;
  wire distance2_above;
  wire [25:0] distance2_value;
  wire distance2_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance2 (
    .low(score2[21:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value),
    .is_far(distance2_is_far)
  );
  wire near2 =
    (agrees_high[2] | ((score2[23:22] == greatest_high_less_1) & distance2_above & takes_part[2])) & ~distance2_is_far;
  wire distance3_above;
  wire [25:0] distance3_value;
  wire distance3_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance3 (
    .low(score3[21:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value),
    .is_far(distance3_is_far)
  );
  wire near3 =
    (agrees_high[3] | ((score3[23:22] == greatest_high_less_1) & distance3_above & takes_part[3])) & ~distance3_is_far;
  wire distance4_above;
  wire [25:0] distance4_value;
  wire distance4_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance4 (
    .low(score4[21:0]),
    .not_max(not_greatest),
    .above(distance4_above),
    .value(distance4_value),
    .is_far(distance4_is_far)
  );
  wire near4 =
    (agrees_high[4] | ((score4[23:22] == greatest_high_less_1) & distance4_above & takes_part[4])) & ~distance4_is_far;
  wire distance5_above;
  wire [25:0] distance5_value;
  wire distance5_is_far;
  log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance distance5 (
    .low(score5[21:0]),
    .not_max(not_greatest),
    .above(distance5_above),
    .value(distance5_value),
    .is_far(distance5_is_far)
  );
  wire near5 =
    (agrees_high[5] | ((score5[23:22] == greatest_high_less_1) & distance5_above & takes_part[5])) & ~distance5_is_far;
  wire [65:0] weight;

  // weight_lane 0
  wire [20:0] weight_lane0_significand = {1'b1, distance0_value[19:0]};
  wire [5:0] weight_lane0_places = ~(distance0_value[25:20] & {6{near0}});
  wire weight_lane0_is_far = |weight_lane0_places[5:4];
  wire weight_lane0_is_near = ~weight_lane0_is_far;
  wire [9:0] weight_lane0_near = weight_lane0_significand[20:11] & {10{weight_lane0_is_near}};
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [9:0] weight_lane0_right1 = {
    weight_lane0_near[9] & weight_lane0_stays1, weight_lane0_places[0] ? weight_lane0_near[9] : weight_lane0_near[8],
    weight_lane0_places[0] ? weight_lane0_near[8] : weight_lane0_near[7],
    weight_lane0_places[0] ? weight_lane0_near[7] : weight_lane0_near[6],
    weight_lane0_places[0] ? weight_lane0_near[6] : weight_lane0_near[5],
    weight_lane0_places[0] ? weight_lane0_near[5] : weight_lane0_near[4],
    weight_lane0_places[0] ? weight_lane0_near[4] : weight_lane0_near[3],
    weight_lane0_places[0] ? weight_lane0_near[3] : weight_lane0_near[2],
    weight_lane0_places[0] ? weight_lane0_near[2] : weight_lane0_near[1],
    weight_lane0_places[0] ? weight_lane0_near[1] : weight_lane0_near[0]
  };
  wire weight_lane0_stays2 = ~weight_lane0_places[1];
  wire [9:0] weight_lane0_right2 = {
    weight_lane0_right1[9] & weight_lane0_stays2, weight_lane0_right1[8] & weight_lane0_stays2,
    weight_lane0_places[1] ? weight_lane0_right1[9] : weight_lane0_right1[7],
    weight_lane0_places[1] ? weight_lane0_right1[8] : weight_lane0_right1[6],
    weight_lane0_places[1] ? weight_lane0_right1[7] : weight_lane0_right1[5],
    weight_lane0_places[1] ? weight_lane0_right1[6] : weight_lane0_right1[4],
    weight_lane0_places[1] ? weight_lane0_right1[5] : weight_lane0_right1[3],
    weight_lane0_places[1] ? weight_lane0_right1[4] : weight_lane0_right1[2],
    weight_lane0_places[1] ? weight_lane0_right1[3] : weight_lane0_right1[1],
    weight_lane0_places[1] ? weight_lane0_right1[2] : weight_lane0_right1[0]
  };
  wire weight_lane0_stays4 = ~weight_lane0_places[2];
  wire [9:0] weight_lane0_right4 = {
    weight_lane0_right2[9] & weight_lane0_stays4, weight_lane0_right2[8] & weight_lane0_stays4,
    weight_lane0_right2[7] & weight_lane0_stays4, weight_lane0_right2[6] & weight_lane0_stays4,
    weight_lane0_places[2] ? weight_lane0_right2[9] : weight_lane0_right2[5],
    weight_lane0_places[2] ? weight_lane0_right2[8] : weight_lane0_right2[4],
    weight_lane0_places[2] ? weight_lane0_right2[7] : weight_lane0_right2[3],
    weight_lane0_places[2] ? weight_lane0_right2[6] : weight_lane0_right2[2],
    weight_lane0_places[2] ? weight_lane0_right2[5] : weight_lane0_right2[1],
    weight_lane0_places[2] ? weight_lane0_right2[4] : weight_lane0_right2[0]
  };
  wire weight_lane0_stays8 = ~weight_lane0_places[3];
  wire [9:0] weight_lane0_right8 = {
    weight_lane0_right4[9] & weight_lane0_stays8, weight_lane0_right4[8] & weight_lane0_stays8,
    weight_lane0_right4[7] & weight_lane0_stays8, weight_lane0_right4[6] & weight_lane0_stays8,
    weight_lane0_right4[5] & weight_lane0_stays8, weight_lane0_right4[4] & weight_lane0_stays8,
    weight_lane0_right4[3] & weight_lane0_stays8, weight_lane0_right4[2] & weight_lane0_stays8,
    weight_lane0_places[3] ? weight_lane0_right4[9] : weight_lane0_right4[1],
    weight_lane0_places[3] ? weight_lane0_right4[8] : weight_lane0_right4[0]
  };
  wire [9:0] weight_lane0_moved = weight_lane0_right8;

  assign weight[10:0] = {1'b0, weight_lane0_moved} | (11'd1024 & {11{is_greatest[0]}});
  wire weight_lane0_unused_lane_bits_2 = &{1'b0, weight_lane0_significand[10:0]};

  // weight_lane 1
  wire [20:0] weight_lane1_significand = {1'b1, distance1_value[19:0]};
  wire [5:0] weight_lane1_places = ~(distance1_value[25:20] & {6{near1}});
  wire weight_lane1_is_far = |weight_lane1_places[5:4];
  wire weight_lane1_is_near = ~weight_lane1_is_far;
  wire [9:0] weight_lane1_near = weight_lane1_significand[20:11] & {10{weight_lane1_is_near}};
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [9:0] weight_lane1_right1 = {
    weight_lane1_near[9] & weight_lane1_stays1, weight_lane1_places[0] ? weight_lane1_near[9] : weight_lane1_near[8],
    weight_lane1_places[0] ? weight_lane1_near[8] : weight_lane1_near[7],
    weight_lane1_places[0] ? weight_lane1_near[7] : weight_lane1_near[6],
    weight_lane1_places[0] ? weight_lane1_near[6] : weight_lane1_near[5],
    weight_lane1_places[0] ? weight_lane1_near[5] : weight_lane1_near[4],
    weight_lane1_places[0] ? weight_lane1_near[4] : weight_lane1_near[3],
    weight_lane1_places[0] ? weight_lane1_near[3] : weight_lane1_near[2],
    weight_lane1_places[0] ? weight_lane1_near[2] : weight_lane1_near[1],
    weight_lane1_places[0] ? weight_lane1_near[1] : weight_lane1_near[0]
  };
  wire weight_lane1_stays2 = ~weight_lane1_places[1];
  wire [9:0] weight_lane1_right2 = {
    weight_lane1_right1[9] & weight_lane1_stays2, weight_lane1_right1[8] & weight_lane1_stays2,
    weight_lane1_places[1] ? weight_lane1_right1[9] : weight_lane1_right1[7],
    weight_lane1_places[1] ? weight_lane1_right1[8] : weight_lane1_right1[6],
    weight_lane1_places[1] ? weight_lane1_right1[7] : weight_lane1_right1[5],
    weight_lane1_places[1] ? weight_lane1_right1[6] : weight_lane1_right1[4],
    weight_lane1_places[1] ? weight_lane1_right1[5] : weight_lane1_right1[3],
    weight_lane1_places[1] ? weight_lane1_right1[4] : weight_lane1_right1[2],
    weight_lane1_places[1] ? weight_lane1_right1[3] : weight_lane1_right1[1],
    weight_lane1_places[1] ? weight_lane1_right1[2] : weight_lane1_right1[0]
  };
  wire weight_lane1_stays4 = ~weight_lane1_places[2];
  wire [9:0] weight_lane1_right4 = {
    weight_lane1_right2[9] & weight_lane1_stays4, weight_lane1_right2[8] & weight_lane1_stays4,
    weight_lane1_right2[7] & weight_lane1_stays4, weight_lane1_right2[6] & weight_lane1_stays4,
    weight_lane1_places[2] ? weight_lane1_right2[9] : weight_lane1_right2[5],
    weight_lane1_places[2] ? weight_lane1_right2[8] : weight_lane1_right2[4],
    weight_lane1_places[2] ? weight_lane1_right2[7] : weight_lane1_right2[3],
    weight_lane1_places[2] ? weight_lane1_right2[6] : weight_lane1_right2[2],
    weight_lane1_places[2] ? weight_lane1_right2[5] : weight_lane1_right2[1],
    weight_lane1_places[2] ? weight_lane1_right2[4] : weight_lane1_right2[0]
  };
  wire weight_lane1_stays8 = ~weight_lane1_places[3];
  wire [9:0] weight_lane1_right8 = {
    weight_lane1_right4[9] & weight_lane1_stays8, weight_lane1_right4[8] & weight_lane1_stays8,
    weight_lane1_right4[7] & weight_lane1_stays8, weight_lane1_right4[6] & weight_lane1_stays8,
    weight_lane1_right4[5] & weight_lane1_stays8, weight_lane1_right4[4] & weight_lane1_stays8,
    weight_lane1_right4[3] & weight_lane1_stays8, weight_lane1_right4[2] & weight_lane1_stays8,
    weight_lane1_places[3] ? weight_lane1_right4[9] : weight_lane1_right4[1],
    weight_lane1_places[3] ? weight_lane1_right4[8] : weight_lane1_right4[0]
  };
  wire [9:0] weight_lane1_moved = weight_lane1_right8;

  assign weight[21:11] = {1'b0, weight_lane1_moved} | (11'd1024 & {11{is_greatest[1]}});
  wire weight_lane1_unused_lane_bits_3 = &{1'b0, weight_lane1_significand[10:0]};

  // weight_lane 2
  wire [20:0] weight_lane2_significand = {1'b1, distance2_value[19:0]};
  wire [5:0] weight_lane2_places = ~(distance2_value[25:20] & {6{near2}});
  wire weight_lane2_is_far = |weight_lane2_places[5:4];
  wire weight_lane2_is_near = ~weight_lane2_is_far;
  wire [9:0] weight_lane2_near = weight_lane2_significand[20:11] & {10{weight_lane2_is_near}};
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [9:0] weight_lane2_right1 = {
    weight_lane2_near[9] & weight_lane2_stays1, weight_lane2_places[0] ? weight_lane2_near[9] : weight_lane2_near[8],
    weight_lane2_places[0] ? weight_lane2_near[8] : weight_lane2_near[7],
    weight_lane2_places[0] ? weight_lane2_near[7] : weight_lane2_near[6],
    weight_lane2_places[0] ? weight_lane2_near[6] : weight_lane2_near[5],
    weight_lane2_places[0] ? weight_lane2_near[5] : weight_lane2_near[4],
    weight_lane2_places[0] ? weight_lane2_near[4] : weight_lane2_near[3],
    weight_lane2_places[0] ? weight_lane2_near[3] : weight_lane2_near[2],
    weight_lane2_places[0] ? weight_lane2_near[2] : weight_lane2_near[1],
    weight_lane2_places[0] ? weight_lane2_near[1] : weight_lane2_near[0]
  };
  wire weight_lane2_stays2 = ~weight_lane2_places[1];
  wire [9:0] weight_lane2_right2 = {
    weight_lane2_right1[9] & weight_lane2_stays2, weight_lane2_right1[8] & weight_lane2_stays2,
    weight_lane2_places[1] ? weight_lane2_right1[9] : weight_lane2_right1[7],
    weight_lane2_places[1] ? weight_lane2_right1[8] : weight_lane2_right1[6],
    weight_lane2_places[1] ? weight_lane2_right1[7] : weight_lane2_right1[5],
    weight_lane2_places[1] ? weight_lane2_right1[6] : weight_lane2_right1[4],
    weight_lane2_places[1] ? weight_lane2_right1[5] : weight_lane2_right1[3],
    weight_lane2_places[1] ? weight_lane2_right1[4] : weight_lane2_right1[2],
    weight_lane2_places[1] ? weight_lane2_right1[3] : weight_lane2_right1[1],
    weight_lane2_places[1] ? weight_lane2_right1[2] : weight_lane2_right1[0]
  };
  wire weight_lane2_stays4 = ~weight_lane2_places[2];
  wire [9:0] weight_lane2_right4 = {
    weight_lane2_right2[9] & weight_lane2_stays4, weight_lane2_right2[8] & weight_lane2_stays4,
    weight_lane2_right2[7] & weight_lane2_stays4, weight_lane2_right2[6] & weight_lane2_stays4,
    weight_lane2_places[2] ? weight_lane2_right2[9] : weight_lane2_right2[5],
    weight_lane2_places[2] ? weight_lane2_right2[8] : weight_lane2_right2[4],
    weight_lane2_places[2] ? weight_lane2_right2[7] : weight_lane2_right2[3],
    weight_lane2_places[2] ? weight_lane2_right2[6] : weight_lane2_right2[2],
    weight_lane2_places[2] ? weight_lane2_right2[5] : weight_lane2_right2[1],
    weight_lane2_places[2] ? weight_lane2_right2[4] : weight_lane2_right2[0]
  };
  wire weight_lane2_stays8 = ~weight_lane2_places[3];
  wire [9:0] weight_lane2_right8 = {
    weight_lane2_right4[9] & weight_lane2_stays8, weight_lane2_right4[8] & weight_lane2_stays8,
    weight_lane2_right4[7] & weight_lane2_stays8, weight_lane2_right4[6] & weight_lane2_stays8,
    weight_lane2_right4[5] & weight_lane2_stays8, weight_lane2_right4[4] & weight_lane2_stays8,
    weight_lane2_right4[3] & weight_lane2_stays8, weight_lane2_right4[2] & weight_lane2_stays8,
    weight_lane2_places[3] ? weight_lane2_right4[9] : weight_lane2_right4[1],
    weight_lane2_places[3] ? weight_lane2_right4[8] : weight_lane2_right4[0]
  };
  wire [9:0] weight_lane2_moved = weight_lane2_right8;

  assign weight[32:22] = {1'b0, weight_lane2_moved} | (11'd1024 & {11{is_greatest[2]}});
  wire weight_lane2_unused_lane_bits_4 = &{1'b0, weight_lane2_significand[10:0]};

  // weight_lane 3
  wire [20:0] weight_lane3_significand = {1'b1, distance3_value[19:0]};
  wire [5:0] weight_lane3_places = ~(distance3_value[25:20] & {6{near3}});
  wire weight_lane3_is_far = |weight_lane3_places[5:4];
  wire weight_lane3_is_near = ~weight_lane3_is_far;
  wire [9:0] weight_lane3_near = weight_lane3_significand[20:11] & {10{weight_lane3_is_near}};
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [9:0] weight_lane3_right1 = {
    weight_lane3_near[9] & weight_lane3_stays1, weight_lane3_places[0] ? weight_lane3_near[9] : weight_lane3_near[8],
    weight_lane3_places[0] ? weight_lane3_near[8] : weight_lane3_near[7],
    weight_lane3_places[0] ? weight_lane3_near[7] : weight_lane3_near[6],
    weight_lane3_places[0] ? weight_lane3_near[6] : weight_lane3_near[5],
    weight_lane3_places[0] ? weight_lane3_near[5] : weight_lane3_near[4],
    weight_lane3_places[0] ? weight_lane3_near[4] : weight_lane3_near[3],
    weight_lane3_places[0] ? weight_lane3_near[3] : weight_lane3_near[2],
    weight_lane3_places[0] ? weight_lane3_near[2] : weight_lane3_near[1],
    weight_lane3_places[0] ? weight_lane3_near[1] : weight_lane3_near[0]
  };
  wire weight_lane3_stays2 = ~weight_lane3_places[1];
  wire [9:0] weight_lane3_right2 = {
    weight_lane3_right1[9] & weight_lane3_stays2, weight_lane3_right1[8] & weight_lane3_stays2,
    weight_lane3_places[1] ? weight_lane3_right1[9] : weight_lane3_right1[7],
    weight_lane3_places[1] ? weight_lane3_right1[8] : weight_lane3_right1[6],
    weight_lane3_places[1] ? weight_lane3_right1[7] : weight_lane3_right1[5],
    weight_lane3_places[1] ? weight_lane3_right1[6] : weight_lane3_right1[4],
    weight_lane3_places[1] ? weight_lane3_right1[5] : weight_lane3_right1[3],
    weight_lane3_places[1] ? weight_lane3_right1[4] : weight_lane3_right1[2],
    weight_lane3_places[1] ? weight_lane3_right1[3] : weight_lane3_right1[1],
    weight_lane3_places[1] ? weight_lane3_right1[2] : weight_lane3_right1[0]
  };
  wire weight_lane3_stays4 = ~weight_lane3_places[2];
  wire [9:0] weight_lane3_right4 = {
    weight_lane3_right2[9] & weight_lane3_stays4, weight_lane3_right2[8] & weight_lane3_stays4,
    weight_lane3_right2[7] & weight_lane3_stays4, weight_lane3_right2[6] & weight_lane3_stays4,
    weight_lane3_places[2] ? weight_lane3_right2[9] : weight_lane3_right2[5],
    weight_lane3_places[2] ? weight_lane3_right2[8] : weight_lane3_right2[4],
    weight_lane3_places[2] ? weight_lane3_right2[7] : weight_lane3_right2[3],
    weight_lane3_places[2] ? weight_lane3_right2[6] : weight_lane3_right2[2],
    weight_lane3_places[2] ? weight_lane3_right2[5] : weight_lane3_right2[1],
    weight_lane3_places[2] ? weight_lane3_right2[4] : weight_lane3_right2[0]
  };
  wire weight_lane3_stays8 = ~weight_lane3_places[3];
  wire [9:0] weight_lane3_right8 = {
    weight_lane3_right4[9] & weight_lane3_stays8, weight_lane3_right4[8] & weight_lane3_stays8,
    weight_lane3_right4[7] & weight_lane3_stays8, weight_lane3_right4[6] & weight_lane3_stays8,
    weight_lane3_right4[5] & weight_lane3_stays8, weight_lane3_right4[4] & weight_lane3_stays8,
    weight_lane3_right4[3] & weight_lane3_stays8, weight_lane3_right4[2] & weight_lane3_stays8,
    weight_lane3_places[3] ? weight_lane3_right4[9] : weight_lane3_right4[1],
    weight_lane3_places[3] ? weight_lane3_right4[8] : weight_lane3_right4[0]
  };
  wire [9:0] weight_lane3_moved = weight_lane3_right8;

  assign weight[43:33] = {1'b0, weight_lane3_moved} | (11'd1024 & {11{is_greatest[3]}});
  wire weight_lane3_unused_lane_bits_5 = &{1'b0, weight_lane3_significand[10:0]};

  // weight_lane 4
  wire [20:0] weight_lane4_significand = {1'b1, distance4_value[19:0]};
  wire [5:0] weight_lane4_places = ~(distance4_value[25:20] & {6{near4}});
  wire weight_lane4_is_far = |weight_lane4_places[5:4];
  wire weight_lane4_is_near = ~weight_lane4_is_far;
  wire [9:0] weight_lane4_near = weight_lane4_significand[20:11] & {10{weight_lane4_is_near}};
  wire weight_lane4_stays1 = ~weight_lane4_places[0];
  wire [9:0] weight_lane4_right1 = {
    weight_lane4_near[9] & weight_lane4_stays1, weight_lane4_places[0] ? weight_lane4_near[9] : weight_lane4_near[8],
    weight_lane4_places[0] ? weight_lane4_near[8] : weight_lane4_near[7],
    weight_lane4_places[0] ? weight_lane4_near[7] : weight_lane4_near[6],
    weight_lane4_places[0] ? weight_lane4_near[6] : weight_lane4_near[5],
    weight_lane4_places[0] ? weight_lane4_near[5] : weight_lane4_near[4],
    weight_lane4_places[0] ? weight_lane4_near[4] : weight_lane4_near[3],
    weight_lane4_places[0] ? weight_lane4_near[3] : weight_lane4_near[2],
    weight_lane4_places[0] ? weight_lane4_near[2] : weight_lane4_near[1],
    weight_lane4_places[0] ? weight_lane4_near[1] : weight_lane4_near[0]
  };
  wire weight_lane4_stays2 = ~weight_lane4_places[1];
  wire [9:0] weight_lane4_right2 = {
    weight_lane4_right1[9] & weight_lane4_stays2, weight_lane4_right1[8] & weight_lane4_stays2,
    weight_lane4_places[1] ? weight_lane4_right1[9] : weight_lane4_right1[7],
    weight_lane4_places[1] ? weight_lane4_right1[8] : weight_lane4_right1[6],
    weight_lane4_places[1] ? weight_lane4_right1[7] : weight_lane4_right1[5],
    weight_lane4_places[1] ? weight_lane4_right1[6] : weight_lane4_right1[4],
    weight_lane4_places[1] ? weight_lane4_right1[5] : weight_lane4_right1[3],
    weight_lane4_places[1] ? weight_lane4_right1[4] : weight_lane4_right1[2],
    weight_lane4_places[1] ? weight_lane4_right1[3] : weight_lane4_right1[1],
    weight_lane4_places[1] ? weight_lane4_right1[2] : weight_lane4_right1[0]
  };
  wire weight_lane4_stays4 = ~weight_lane4_places[2];
  wire [9:0] weight_lane4_right4 = {
    weight_lane4_right2[9] & weight_lane4_stays4, weight_lane4_right2[8] & weight_lane4_stays4,
    weight_lane4_right2[7] & weight_lane4_stays4, weight_lane4_right2[6] & weight_lane4_stays4,
    weight_lane4_places[2] ? weight_lane4_right2[9] : weight_lane4_right2[5],
    weight_lane4_places[2] ? weight_lane4_right2[8] : weight_lane4_right2[4],
    weight_lane4_places[2] ? weight_lane4_right2[7] : weight_lane4_right2[3],
    weight_lane4_places[2] ? weight_lane4_right2[6] : weight_lane4_right2[2],
    weight_lane4_places[2] ? weight_lane4_right2[5] : weight_lane4_right2[1],
    weight_lane4_places[2] ? weight_lane4_right2[4] : weight_lane4_right2[0]
  };
  wire weight_lane4_stays8 = ~weight_lane4_places[3];
  wire [9:0] weight_lane4_right8 = {
    weight_lane4_right4[9] & weight_lane4_stays8, weight_lane4_right4[8] & weight_lane4_stays8,
    weight_lane4_right4[7] & weight_lane4_stays8, weight_lane4_right4[6] & weight_lane4_stays8,
    weight_lane4_right4[5] & weight_lane4_stays8, weight_lane4_right4[4] & weight_lane4_stays8,
    weight_lane4_right4[3] & weight_lane4_stays8, weight_lane4_right4[2] & weight_lane4_stays8,
    weight_lane4_places[3] ? weight_lane4_right4[9] : weight_lane4_right4[1],
    weight_lane4_places[3] ? weight_lane4_right4[8] : weight_lane4_right4[0]
  };
  wire [9:0] weight_lane4_moved = weight_lane4_right8;

  assign weight[54:44] = {1'b0, weight_lane4_moved} | (11'd1024 & {11{is_greatest[4]}});
  wire weight_lane4_unused_lane_bits_6 = &{1'b0, weight_lane4_significand[10:0]};

  // weight_lane 5
  wire [20:0] weight_lane5_significand = {1'b1, distance5_value[19:0]};
  wire [5:0] weight_lane5_places = ~(distance5_value[25:20] & {6{near5}});
  wire weight_lane5_is_far = |weight_lane5_places[5:4];
  wire weight_lane5_is_near = ~weight_lane5_is_far;
  wire [9:0] weight_lane5_near = weight_lane5_significand[20:11] & {10{weight_lane5_is_near}};
  wire weight_lane5_stays1 = ~weight_lane5_places[0];
  wire [9:0] weight_lane5_right1 = {
    weight_lane5_near[9] & weight_lane5_stays1, weight_lane5_places[0] ? weight_lane5_near[9] : weight_lane5_near[8],
    weight_lane5_places[0] ? weight_lane5_near[8] : weight_lane5_near[7],
    weight_lane5_places[0] ? weight_lane5_near[7] : weight_lane5_near[6],
    weight_lane5_places[0] ? weight_lane5_near[6] : weight_lane5_near[5],
    weight_lane5_places[0] ? weight_lane5_near[5] : weight_lane5_near[4],
    weight_lane5_places[0] ? weight_lane5_near[4] : weight_lane5_near[3],
    weight_lane5_places[0] ? weight_lane5_near[3] : weight_lane5_near[2],
    weight_lane5_places[0] ? weight_lane5_near[2] : weight_lane5_near[1],
    weight_lane5_places[0] ? weight_lane5_near[1] : weight_lane5_near[0]
  };
  wire weight_lane5_stays2 = ~weight_lane5_places[1];
  wire [9:0] weight_lane5_right2 = {
    weight_lane5_right1[9] & weight_lane5_stays2, weight_lane5_right1[8] & weight_lane5_stays2,
    weight_lane5_places[1] ? weight_lane5_right1[9] : weight_lane5_right1[7],
    weight_lane5_places[1] ? weight_lane5_right1[8] : weight_lane5_right1[6],
    weight_lane5_places[1] ? weight_lane5_right1[7] : weight_lane5_right1[5],
    weight_lane5_places[1] ? weight_lane5_right1[6] : weight_lane5_right1[4],
    weight_lane5_places[1] ? weight_lane5_right1[5] : weight_lane5_right1[3],
    weight_lane5_places[1] ? weight_lane5_right1[4] : weight_lane5_right1[2],
    weight_lane5_places[1] ? weight_lane5_right1[3] : weight_lane5_right1[1],
    weight_lane5_places[1] ? weight_lane5_right1[2] : weight_lane5_right1[0]
  };
  wire weight_lane5_stays4 = ~weight_lane5_places[2];
  wire [9:0] weight_lane5_right4 = {
    weight_lane5_right2[9] & weight_lane5_stays4, weight_lane5_right2[8] & weight_lane5_stays4,
    weight_lane5_right2[7] & weight_lane5_stays4, weight_lane5_right2[6] & weight_lane5_stays4,
    weight_lane5_places[2] ? weight_lane5_right2[9] : weight_lane5_right2[5],
    weight_lane5_places[2] ? weight_lane5_right2[8] : weight_lane5_right2[4],
    weight_lane5_places[2] ? weight_lane5_right2[7] : weight_lane5_right2[3],
    weight_lane5_places[2] ? weight_lane5_right2[6] : weight_lane5_right2[2],
    weight_lane5_places[2] ? weight_lane5_right2[5] : weight_lane5_right2[1],
    weight_lane5_places[2] ? weight_lane5_right2[4] : weight_lane5_right2[0]
  };
  wire weight_lane5_stays8 = ~weight_lane5_places[3];
  wire [9:0] weight_lane5_right8 = {
    weight_lane5_right4[9] & weight_lane5_stays8, weight_lane5_right4[8] & weight_lane5_stays8,
    weight_lane5_right4[7] & weight_lane5_stays8, weight_lane5_right4[6] & weight_lane5_stays8,
    weight_lane5_right4[5] & weight_lane5_stays8, weight_lane5_right4[4] & weight_lane5_stays8,
    weight_lane5_right4[3] & weight_lane5_stays8, weight_lane5_right4[2] & weight_lane5_stays8,
    weight_lane5_places[3] ? weight_lane5_right4[9] : weight_lane5_right4[1],
    weight_lane5_places[3] ? weight_lane5_right4[8] : weight_lane5_right4[0]
  };
  wire [9:0] weight_lane5_moved = weight_lane5_right8;

  assign weight[65:55] = {1'b0, weight_lane5_moved} | (11'd1024 & {11{is_greatest[5]}});
  wire weight_lane5_unused_lane_bits_7 = &{1'b0, weight_lane5_significand[10:0]};
  wire sum_sum_c0_r0_s1, sum_carry_c0_r0_s1;
  subbyte_full_adder sum_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[11]),
    .ci(weight[22]),
    .s(sum_sum_c0_r0_s1),
    .co(sum_carry_c0_r0_s1)
  );
  wire sum_sum_c0_r1_s1, sum_carry_c0_r1_s1;
  subbyte_full_adder sum_add_c0_r1_s1 (
    .a(weight[33]),
    .b(weight[44]),
    .ci(weight[55]),
    .s(sum_sum_c0_r1_s1),
    .co(sum_carry_c0_r1_s1)
  );
  wire sum_sum_c0_r2_s2, sum_carry_c0_r2_s2;
  subbyte_half_adder sum_add_c0_r2_s2 (
    .a(sum_sum_c0_r0_s1),
    .b(sum_sum_c0_r1_s1),
    .s(sum_sum_c0_r2_s2),
    .co(sum_carry_c0_r2_s2)
  );
  wire sum_sum_c1_r0_s1, sum_carry_c1_r0_s1;
  subbyte_full_adder sum_add_c1_r0_s1 (
    .a(weight[1]),
    .b(weight[12]),
    .ci(weight[23]),
    .s(sum_sum_c1_r0_s1),
    .co(sum_carry_c1_r0_s1)
  );
  wire sum_sum_c1_r1_s1, sum_carry_c1_r1_s1;
  subbyte_full_adder sum_add_c1_r1_s1 (
    .a(weight[34]),
    .b(weight[45]),
    .ci(weight[56]),
    .s(sum_sum_c1_r1_s1),
    .co(sum_carry_c1_r1_s1)
  );
  wire sum_sum_c1_r2_s2, sum_carry_c1_r2_s2;
  subbyte_full_adder sum_add_c1_r2_s2 (
    .a(sum_carry_c0_r0_s1),
    .b(sum_carry_c0_r1_s1),
    .ci(sum_sum_c1_r0_s1),
    .s(sum_sum_c1_r2_s2),
    .co(sum_carry_c1_r2_s2)
  );
  wire sum_sum_c1_r3_s3, sum_carry_c1_r3_s3;
  subbyte_full_adder sum_add_c1_r3_s3 (
    .a(sum_sum_c1_r1_s1),
    .b(sum_carry_c0_r2_s2),
    .ci(sum_sum_c1_r2_s2),
    .s(sum_sum_c1_r3_s3),
    .co(sum_carry_c1_r3_s3)
  );
  wire sum_sum_c2_r0_s1, sum_carry_c2_r0_s1;
  subbyte_full_adder sum_add_c2_r0_s1 (
    .a(weight[2]),
    .b(weight[13]),
    .ci(weight[24]),
    .s(sum_sum_c2_r0_s1),
    .co(sum_carry_c2_r0_s1)
  );
  wire sum_sum_c2_r1_s1, sum_carry_c2_r1_s1;
  subbyte_full_adder sum_add_c2_r1_s1 (
    .a(weight[35]),
    .b(weight[46]),
    .ci(weight[57]),
    .s(sum_sum_c2_r1_s1),
    .co(sum_carry_c2_r1_s1)
  );
  wire sum_sum_c2_r2_s2, sum_carry_c2_r2_s2;
  subbyte_full_adder sum_add_c2_r2_s2 (
    .a(sum_carry_c1_r0_s1),
    .b(sum_carry_c1_r1_s1),
    .ci(sum_sum_c2_r0_s1),
    .s(sum_sum_c2_r2_s2),
    .co(sum_carry_c2_r2_s2)
  );
  wire sum_sum_c2_r3_s3, sum_carry_c2_r3_s3;
  subbyte_full_adder sum_add_c2_r3_s3 (
    .a(sum_sum_c2_r1_s1),
    .b(sum_carry_c1_r2_s2),
    .ci(sum_sum_c2_r2_s2),
    .s(sum_sum_c2_r3_s3),
    .co(sum_carry_c2_r3_s3)
  );
  wire sum_sum_c2_r4_s4, sum_carry_c2_r4_s4;
  subbyte_half_adder sum_add_c2_r4_s4 (
    .a(sum_carry_c1_r3_s3),
    .b(sum_sum_c2_r3_s3),
    .s(sum_sum_c2_r4_s4),
    .co(sum_carry_c2_r4_s4)
  );
  wire sum_sum_c3_r0_s1, sum_carry_c3_r0_s1;
  subbyte_full_adder sum_add_c3_r0_s1 (
    .a(weight[3]),
    .b(weight[14]),
    .ci(weight[25]),
    .s(sum_sum_c3_r0_s1),
    .co(sum_carry_c3_r0_s1)
  );
  wire sum_sum_c3_r1_s1, sum_carry_c3_r1_s1;
  subbyte_full_adder sum_add_c3_r1_s1 (
    .a(weight[36]),
    .b(weight[47]),
    .ci(weight[58]),
    .s(sum_sum_c3_r1_s1),
    .co(sum_carry_c3_r1_s1)
  );
  wire sum_sum_c3_r2_s2, sum_carry_c3_r2_s2;
  subbyte_full_adder sum_add_c3_r2_s2 (
    .a(sum_carry_c2_r0_s1),
    .b(sum_carry_c2_r1_s1),
    .ci(sum_sum_c3_r0_s1),
    .s(sum_sum_c3_r2_s2),
    .co(sum_carry_c3_r2_s2)
  );
  wire sum_sum_c3_r3_s3, sum_carry_c3_r3_s3;
  subbyte_full_adder sum_add_c3_r3_s3 (
    .a(sum_sum_c3_r1_s1),
    .b(sum_carry_c2_r2_s2),
    .ci(sum_sum_c3_r2_s2),
    .s(sum_sum_c3_r3_s3),
    .co(sum_carry_c3_r3_s3)
  );
  wire sum_sum_c3_r4_s5, sum_carry_c3_r4_s5;
  subbyte_full_adder sum_add_c3_r4_s5 (
    .a(sum_carry_c2_r3_s3),
    .b(sum_sum_c3_r3_s3),
    .ci(sum_carry_c2_r4_s4),
    .s(sum_sum_c3_r4_s5),
    .co(sum_carry_c3_r4_s5)
  );
  wire sum_sum_c4_r0_s1, sum_carry_c4_r0_s1;
  subbyte_full_adder sum_add_c4_r0_s1 (
    .a(weight[4]),
    .b(weight[15]),
    .ci(weight[26]),
    .s(sum_sum_c4_r0_s1),
    .co(sum_carry_c4_r0_s1)
  );
  wire sum_sum_c4_r1_s1, sum_carry_c4_r1_s1;
  subbyte_full_adder sum_add_c4_r1_s1 (
    .a(weight[37]),
    .b(weight[48]),
    .ci(weight[59]),
    .s(sum_sum_c4_r1_s1),
    .co(sum_carry_c4_r1_s1)
  );
  wire sum_sum_c4_r2_s2, sum_carry_c4_r2_s2;
  subbyte_full_adder sum_add_c4_r2_s2 (
    .a(sum_carry_c3_r0_s1),
    .b(sum_carry_c3_r1_s1),
    .ci(sum_sum_c4_r0_s1),
    .s(sum_sum_c4_r2_s2),
    .co(sum_carry_c4_r2_s2)
  );
  wire sum_sum_c4_r3_s3, sum_carry_c4_r3_s3;
  subbyte_full_adder sum_add_c4_r3_s3 (
    .a(sum_sum_c4_r1_s1),
    .b(sum_carry_c3_r2_s2),
    .ci(sum_sum_c4_r2_s2),
    .s(sum_sum_c4_r3_s3),
    .co(sum_carry_c4_r3_s3)
  );
  wire sum_sum_c4_r4_s6, sum_carry_c4_r4_s6;
  subbyte_full_adder sum_add_c4_r4_s6 (
    .a(sum_carry_c3_r3_s3),
    .b(sum_sum_c4_r3_s3),
    .ci(sum_carry_c3_r4_s5),
    .s(sum_sum_c4_r4_s6),
    .co(sum_carry_c4_r4_s6)
  );
  wire sum_sum_c5_r0_s1, sum_carry_c5_r0_s1;
  subbyte_full_adder sum_add_c5_r0_s1 (
    .a(weight[5]),
    .b(weight[16]),
    .ci(weight[27]),
    .s(sum_sum_c5_r0_s1),
    .co(sum_carry_c5_r0_s1)
  );
  wire sum_sum_c5_r1_s1, sum_carry_c5_r1_s1;
  subbyte_full_adder sum_add_c5_r1_s1 (
    .a(weight[38]),
    .b(weight[49]),
    .ci(weight[60]),
    .s(sum_sum_c5_r1_s1),
    .co(sum_carry_c5_r1_s1)
  );
  wire sum_sum_c5_r2_s2, sum_carry_c5_r2_s2;
  subbyte_full_adder sum_add_c5_r2_s2 (
    .a(sum_carry_c4_r0_s1),
    .b(sum_carry_c4_r1_s1),
    .ci(sum_sum_c5_r0_s1),
    .s(sum_sum_c5_r2_s2),
    .co(sum_carry_c5_r2_s2)
  );
  wire sum_sum_c5_r3_s3, sum_carry_c5_r3_s3;
  subbyte_full_adder sum_add_c5_r3_s3 (
    .a(sum_sum_c5_r1_s1),
    .b(sum_carry_c4_r2_s2),
    .ci(sum_sum_c5_r2_s2),
    .s(sum_sum_c5_r3_s3),
    .co(sum_carry_c5_r3_s3)
  );
  wire sum_sum_c5_r4_s7, sum_carry_c5_r4_s7;
  subbyte_full_adder sum_add_c5_r4_s7 (
    .a(sum_carry_c4_r3_s3),
    .b(sum_sum_c5_r3_s3),
    .ci(sum_carry_c4_r4_s6),
    .s(sum_sum_c5_r4_s7),
    .co(sum_carry_c5_r4_s7)
  );
  wire sum_sum_c6_r0_s1, sum_carry_c6_r0_s1;
  subbyte_full_adder sum_add_c6_r0_s1 (
    .a(weight[6]),
    .b(weight[17]),
    .ci(weight[28]),
    .s(sum_sum_c6_r0_s1),
    .co(sum_carry_c6_r0_s1)
  );
  wire sum_sum_c6_r1_s1, sum_carry_c6_r1_s1;
  subbyte_full_adder sum_add_c6_r1_s1 (
    .a(weight[39]),
    .b(weight[50]),
    .ci(weight[61]),
    .s(sum_sum_c6_r1_s1),
    .co(sum_carry_c6_r1_s1)
  );
  wire sum_sum_c6_r2_s2, sum_carry_c6_r2_s2;
  subbyte_full_adder sum_add_c6_r2_s2 (
    .a(sum_carry_c5_r0_s1),
    .b(sum_carry_c5_r1_s1),
    .ci(sum_sum_c6_r0_s1),
    .s(sum_sum_c6_r2_s2),
    .co(sum_carry_c6_r2_s2)
  );
  wire sum_sum_c6_r3_s3, sum_carry_c6_r3_s3;
  subbyte_full_adder sum_add_c6_r3_s3 (
    .a(sum_sum_c6_r1_s1),
    .b(sum_carry_c5_r2_s2),
    .ci(sum_sum_c6_r2_s2),
    .s(sum_sum_c6_r3_s3),
    .co(sum_carry_c6_r3_s3)
  );
  wire sum_sum_c6_r4_s8, sum_carry_c6_r4_s8;
  subbyte_full_adder sum_add_c6_r4_s8 (
    .a(sum_carry_c5_r3_s3),
    .b(sum_sum_c6_r3_s3),
    .ci(sum_carry_c5_r4_s7),
    .s(sum_sum_c6_r4_s8),
    .co(sum_carry_c6_r4_s8)
  );
  wire sum_sum_c7_r0_s1, sum_carry_c7_r0_s1;
  subbyte_full_adder sum_add_c7_r0_s1 (
    .a(weight[7]),
    .b(weight[18]),
    .ci(weight[29]),
    .s(sum_sum_c7_r0_s1),
    .co(sum_carry_c7_r0_s1)
  );
  wire sum_sum_c7_r1_s1, sum_carry_c7_r1_s1;
  subbyte_full_adder sum_add_c7_r1_s1 (
    .a(weight[40]),
    .b(weight[51]),
    .ci(weight[62]),
    .s(sum_sum_c7_r1_s1),
    .co(sum_carry_c7_r1_s1)
  );
  wire sum_sum_c7_r2_s2, sum_carry_c7_r2_s2;
  subbyte_full_adder sum_add_c7_r2_s2 (
    .a(sum_carry_c6_r0_s1),
    .b(sum_carry_c6_r1_s1),
    .ci(sum_sum_c7_r0_s1),
    .s(sum_sum_c7_r2_s2),
    .co(sum_carry_c7_r2_s2)
  );
  wire sum_sum_c7_r3_s3, sum_carry_c7_r3_s3;
  subbyte_full_adder sum_add_c7_r3_s3 (
    .a(sum_sum_c7_r1_s1),
    .b(sum_carry_c6_r2_s2),
    .ci(sum_sum_c7_r2_s2),
    .s(sum_sum_c7_r3_s3),
    .co(sum_carry_c7_r3_s3)
  );
  wire sum_sum_c7_r4_s9, sum_carry_c7_r4_s9;
  subbyte_full_adder sum_add_c7_r4_s9 (
    .a(sum_carry_c6_r3_s3),
    .b(sum_sum_c7_r3_s3),
    .ci(sum_carry_c6_r4_s8),
    .s(sum_sum_c7_r4_s9),
    .co(sum_carry_c7_r4_s9)
  );
  wire sum_sum_c8_r0_s1, sum_carry_c8_r0_s1;
  subbyte_full_adder sum_add_c8_r0_s1 (
    .a(weight[8]),
    .b(weight[19]),
    .ci(weight[30]),
    .s(sum_sum_c8_r0_s1),
    .co(sum_carry_c8_r0_s1)
  );
  wire sum_sum_c8_r1_s1, sum_carry_c8_r1_s1;
  subbyte_full_adder sum_add_c8_r1_s1 (
    .a(weight[41]),
    .b(weight[52]),
    .ci(weight[63]),
    .s(sum_sum_c8_r1_s1),
    .co(sum_carry_c8_r1_s1)
  );
  wire sum_sum_c8_r2_s2, sum_carry_c8_r2_s2;
  subbyte_full_adder sum_add_c8_r2_s2 (
    .a(sum_carry_c7_r0_s1),
    .b(sum_carry_c7_r1_s1),
    .ci(sum_sum_c8_r0_s1),
    .s(sum_sum_c8_r2_s2),
    .co(sum_carry_c8_r2_s2)
  );
  wire sum_sum_c8_r3_s3, sum_carry_c8_r3_s3;
  subbyte_full_adder sum_add_c8_r3_s3 (
    .a(sum_sum_c8_r1_s1),
    .b(sum_carry_c7_r2_s2),
    .ci(sum_sum_c8_r2_s2),
    .s(sum_sum_c8_r3_s3),
    .co(sum_carry_c8_r3_s3)
  );
  wire sum_sum_c8_r4_s10, sum_carry_c8_r4_s10;
  subbyte_full_adder sum_add_c8_r4_s10 (
    .a(sum_carry_c7_r3_s3),
    .b(sum_sum_c8_r3_s3),
    .ci(sum_carry_c7_r4_s9),
    .s(sum_sum_c8_r4_s10),
    .co(sum_carry_c8_r4_s10)
  );
  wire sum_sum_c9_r0_s1, sum_carry_c9_r0_s1;
  subbyte_full_adder sum_add_c9_r0_s1 (
    .a(weight[9]),
    .b(weight[20]),
    .ci(weight[31]),
    .s(sum_sum_c9_r0_s1),
    .co(sum_carry_c9_r0_s1)
  );
  wire sum_sum_c9_r1_s1, sum_carry_c9_r1_s1;
  subbyte_full_adder sum_add_c9_r1_s1 (
    .a(weight[42]),
    .b(weight[53]),
    .ci(weight[64]),
    .s(sum_sum_c9_r1_s1),
    .co(sum_carry_c9_r1_s1)
  );
  wire sum_sum_c9_r2_s2, sum_carry_c9_r2_s2;
  subbyte_full_adder sum_add_c9_r2_s2 (
    .a(sum_carry_c8_r0_s1),
    .b(sum_carry_c8_r1_s1),
    .ci(sum_sum_c9_r0_s1),
    .s(sum_sum_c9_r2_s2),
    .co(sum_carry_c9_r2_s2)
  );
  wire sum_sum_c9_r3_s3, sum_carry_c9_r3_s3;
  subbyte_full_adder sum_add_c9_r3_s3 (
    .a(sum_sum_c9_r1_s1),
    .b(sum_carry_c8_r2_s2),
    .ci(sum_sum_c9_r2_s2),
    .s(sum_sum_c9_r3_s3),
    .co(sum_carry_c9_r3_s3)
  );
  wire sum_sum_c9_r4_s11, sum_carry_c9_r4_s11;
  subbyte_full_adder sum_add_c9_r4_s11 (
    .a(sum_carry_c8_r3_s3),
    .b(sum_sum_c9_r3_s3),
    .ci(sum_carry_c8_r4_s10),
    .s(sum_sum_c9_r4_s11),
    .co(sum_carry_c9_r4_s11)
  );
  wire sum_sum_c10_r0_s1, sum_carry_c10_r0_s1;
  subbyte_full_adder sum_add_c10_r0_s1 (
    .a(weight[10]),
    .b(weight[21]),
    .ci(weight[32]),
    .s(sum_sum_c10_r0_s1),
    .co(sum_carry_c10_r0_s1)
  );
  wire sum_sum_c10_r1_s1, sum_carry_c10_r1_s1;
  subbyte_full_adder sum_add_c10_r1_s1 (
    .a(weight[43]),
    .b(weight[54]),
    .ci(weight[65]),
    .s(sum_sum_c10_r1_s1),
    .co(sum_carry_c10_r1_s1)
  );
  wire sum_sum_c10_r2_s2, sum_carry_c10_r2_s2;
  subbyte_full_adder sum_add_c10_r2_s2 (
    .a(sum_carry_c9_r0_s1),
    .b(sum_carry_c9_r1_s1),
    .ci(sum_sum_c10_r0_s1),
    .s(sum_sum_c10_r2_s2),
    .co(sum_carry_c10_r2_s2)
  );
  wire sum_sum_c10_r3_s3, sum_carry_c10_r3_s3;
  subbyte_full_adder sum_add_c10_r3_s3 (
    .a(sum_sum_c10_r1_s1),
    .b(sum_carry_c9_r2_s2),
    .ci(sum_sum_c10_r2_s2),
    .s(sum_sum_c10_r3_s3),
    .co(sum_carry_c10_r3_s3)
  );
  wire sum_sum_c10_r4_s12, sum_carry_c10_r4_s12;
  subbyte_full_adder sum_add_c10_r4_s12 (
    .a(sum_carry_c9_r3_s3),
    .b(sum_sum_c10_r3_s3),
    .ci(sum_carry_c9_r4_s11),
    .s(sum_sum_c10_r4_s12),
    .co(sum_carry_c10_r4_s12)
  );
  wire sum_sum_c11_r0_s3, sum_carry_c11_r0_s3;
  subbyte_full_adder sum_add_c11_r0_s3 (
    .a(sum_carry_c10_r0_s1),
    .b(sum_carry_c10_r1_s1),
    .ci(sum_carry_c10_r2_s2),
    .s(sum_sum_c11_r0_s3),
    .co(sum_carry_c11_r0_s3)
  );
  wire sum_sum_c11_r1_s13, sum_carry_c11_r1_s13;
  subbyte_full_adder sum_add_c11_r1_s13 (
    .a(sum_sum_c11_r0_s3),
    .b(sum_carry_c10_r3_s3),
    .ci(sum_carry_c10_r4_s12),
    .s(sum_sum_c11_r1_s13),
    .co(sum_carry_c11_r1_s13)
  );
  wire sum_sum_c12_r0_s14, sum_carry_c12_r0_s14;
  subbyte_half_adder sum_add_c12_r0_s14 (
    .a(sum_carry_c11_r0_s3),
    .b(sum_carry_c11_r1_s13),
    .s(sum_sum_c12_r0_s14),
    .co(sum_carry_c12_r0_s14)
  );
  wire [13:0] total = {
    sum_carry_c12_r0_s14, sum_sum_c12_r0_s14, sum_sum_c11_r1_s13, sum_sum_c10_r4_s12, sum_sum_c9_r4_s11,
    sum_sum_c8_r4_s10, sum_sum_c7_r4_s9, sum_sum_c6_r4_s8, sum_sum_c5_r4_s7, sum_sum_c4_r4_s6, sum_sum_c3_r4_s5,
    sum_sum_c2_r4_s4, sum_sum_c1_r3_s3, sum_sum_c0_r2_s2
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
  wire signed [24:0] log_and_half = {log_integer, 20'd0} + 25'sh8001;
  wire signed [24:0] log_fraction = {5'd0, leading_left1[12:0], 7'd0};
  wire signed [22:0] log_sum = log_and_half[22:0] + log_fraction[22:0];
  wire [22:0] row_factor = log_sum;
  wire [59:0] result;

  // result_lane 0
  wire [5:0] result_lane0_places = ~distance0_value[25:20];
  wire [19:0] result_lane0_less_fraction = ~distance0_value[19:0];
  wire result_lane0_carry =
    (result_lane0_less_fraction[15] & row_factor[15]) |
    ((result_lane0_less_fraction[15] | row_factor[15]) & ((result_lane0_less_fraction[14] & row_factor[14]) | ((result_lane0_less_fraction[14] | row_factor[14]) & ((result_lane0_less_fraction[13] & row_factor[13]) | ((result_lane0_less_fraction[13] | row_factor[13]) & ((result_lane0_less_fraction[12] & row_factor[12]) | ((result_lane0_less_fraction[12] | row_factor[12]) & ((result_lane0_less_fraction[11] & row_factor[11]) | ((result_lane0_less_fraction[11] | row_factor[11]) & ((result_lane0_less_fraction[10] & row_factor[10]) | ((result_lane0_less_fraction[10] | row_factor[10]) & ((result_lane0_less_fraction[9] & row_factor[9]) | ((result_lane0_less_fraction[9] | row_factor[9]) & ((result_lane0_less_fraction[8] & row_factor[8]) | ((result_lane0_less_fraction[8] | row_factor[8]) & ((result_lane0_less_fraction[7] & row_factor[7]) | ((result_lane0_less_fraction[7] | row_factor[7]) & ((result_lane0_less_fraction[6] & row_factor[6]) | ((result_lane0_less_fraction[6] | row_factor[6]) & ((result_lane0_less_fraction[5] & row_factor[5]) | ((result_lane0_less_fraction[5] | row_factor[5]) & ((result_lane0_less_fraction[4] & row_factor[4]) | ((result_lane0_less_fraction[4] | row_factor[4]) & ((result_lane0_less_fraction[3] & row_factor[3]) | ((result_lane0_less_fraction[3] | row_factor[3]) & ((result_lane0_less_fraction[2] & row_factor[2]) | ((result_lane0_less_fraction[2] | row_factor[2]) & ((result_lane0_less_fraction[1] & row_factor[1]) | ((result_lane0_less_fraction[1] | row_factor[1]) & result_lane0_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane0_exponent_sum_c0_r0_s1, result_lane0_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane0_exponent_add_c0_r0_s1 (
    .a(result_lane0_less_fraction[16]),
    .b(result_lane0_carry),
    .ci(row_factor[16]),
    .s(result_lane0_exponent_sum_c0_r0_s1),
    .co(result_lane0_exponent_carry_c0_r0_s1)
  );
  wire result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane0_exponent_add_c1_r0_s2 (
    .a(result_lane0_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane0_exponent_carry_c0_r0_s1),
    .s(result_lane0_exponent_sum_c1_r0_s2),
    .co(result_lane0_exponent_carry_c1_r0_s2)
  );
  wire result_lane0_exponent_sum_c2_r0_s3, result_lane0_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane0_exponent_add_c2_r0_s3 (
    .a(result_lane0_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane0_exponent_carry_c1_r0_s2),
    .s(result_lane0_exponent_sum_c2_r0_s3),
    .co(result_lane0_exponent_carry_c2_r0_s3)
  );
  wire result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane0_exponent_add_c3_r0_s4 (
    .a(result_lane0_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane0_exponent_carry_c2_r0_s3),
    .s(result_lane0_exponent_sum_c3_r0_s4),
    .co(result_lane0_exponent_carry_c3_r0_s4)
  );
  wire result_lane0_exponent_sum_c4_r0_s5, result_lane0_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane0_exponent_add_c4_r0_s5 (
    .a(result_lane0_places[0]),
    .b(row_factor[20]),
    .ci(result_lane0_exponent_carry_c3_r0_s4),
    .s(result_lane0_exponent_sum_c4_r0_s5),
    .co(result_lane0_exponent_carry_c4_r0_s5)
  );
  wire result_lane0_exponent_sum_c5_r0_s6, result_lane0_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane0_exponent_add_c5_r0_s6 (
    .a(result_lane0_places[1]),
    .b(row_factor[21]),
    .ci(result_lane0_exponent_carry_c4_r0_s5),
    .s(result_lane0_exponent_sum_c5_r0_s6),
    .co(result_lane0_exponent_carry_c5_r0_s6)
  );
  wire result_lane0_exponent_sum_c6_r0_s7, result_lane0_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane0_exponent_add_c6_r0_s7 (
    .a(result_lane0_places[2]),
    .b(row_factor[22]),
    .ci(result_lane0_exponent_carry_c5_r0_s6),
    .s(result_lane0_exponent_sum_c6_r0_s7),
    .co(result_lane0_exponent_carry_c6_r0_s7)
  );
  wire result_lane0_exponent_sum_c7_r0_s8, result_lane0_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane0_exponent_add_c7_r0_s8 (
    .a(result_lane0_places[3]),
    .b(result_lane0_exponent_carry_c6_r0_s7),
    .s(result_lane0_exponent_sum_c7_r0_s8),
    .co(result_lane0_exponent_carry_c7_r0_s8)
  );
  wire result_lane0_exponent_sum_c8_r0_s9, result_lane0_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane0_exponent_add_c8_r0_s9 (
    .a(result_lane0_places[4]),
    .b(result_lane0_exponent_carry_c7_r0_s8),
    .s(result_lane0_exponent_sum_c8_r0_s9),
    .co(result_lane0_exponent_carry_c8_r0_s9)
  );
  wire result_lane0_exponent_sum_c9_r0_s10, result_lane0_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane0_exponent_add_c9_r0_s10 (
    .a(result_lane0_places[5]),
    .b(result_lane0_exponent_carry_c8_r0_s9),
    .s(result_lane0_exponent_sum_c9_r0_s10),
    .co(result_lane0_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane0_exponent = {
    result_lane0_exponent_carry_c9_r0_s10, result_lane0_exponent_sum_c9_r0_s10, result_lane0_exponent_sum_c8_r0_s9,
    result_lane0_exponent_sum_c7_r0_s8, result_lane0_exponent_sum_c6_r0_s7, result_lane0_exponent_sum_c5_r0_s6,
    result_lane0_exponent_sum_c4_r0_s5, result_lane0_exponent_sum_c3_r0_s4, result_lane0_exponent_sum_c2_r0_s3,
    result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_sum_c0_r0_s1
  };
  wire result_lane0_saturates = ((|result_lane0_exponent[10]) & ~is_greatest[0]) | ~near0;

  assign result[9:0] = result_lane0_exponent[9:0] | {10{result_lane0_saturates}};

  // result_lane 1
  wire [5:0] result_lane1_places = ~distance1_value[25:20];
  wire [19:0] result_lane1_less_fraction = ~distance1_value[19:0];
  wire result_lane1_carry =
    (result_lane1_less_fraction[15] & row_factor[15]) |
    ((result_lane1_less_fraction[15] | row_factor[15]) & ((result_lane1_less_fraction[14] & row_factor[14]) | ((result_lane1_less_fraction[14] | row_factor[14]) & ((result_lane1_less_fraction[13] & row_factor[13]) | ((result_lane1_less_fraction[13] | row_factor[13]) & ((result_lane1_less_fraction[12] & row_factor[12]) | ((result_lane1_less_fraction[12] | row_factor[12]) & ((result_lane1_less_fraction[11] & row_factor[11]) | ((result_lane1_less_fraction[11] | row_factor[11]) & ((result_lane1_less_fraction[10] & row_factor[10]) | ((result_lane1_less_fraction[10] | row_factor[10]) & ((result_lane1_less_fraction[9] & row_factor[9]) | ((result_lane1_less_fraction[9] | row_factor[9]) & ((result_lane1_less_fraction[8] & row_factor[8]) | ((result_lane1_less_fraction[8] | row_factor[8]) & ((result_lane1_less_fraction[7] & row_factor[7]) | ((result_lane1_less_fraction[7] | row_factor[7]) & ((result_lane1_less_fraction[6] & row_factor[6]) | ((result_lane1_less_fraction[6] | row_factor[6]) & ((result_lane1_less_fraction[5] & row_factor[5]) | ((result_lane1_less_fraction[5] | row_factor[5]) & ((result_lane1_less_fraction[4] & row_factor[4]) | ((result_lane1_less_fraction[4] | row_factor[4]) & ((result_lane1_less_fraction[3] & row_factor[3]) | ((result_lane1_less_fraction[3] | row_factor[3]) & ((result_lane1_less_fraction[2] & row_factor[2]) | ((result_lane1_less_fraction[2] | row_factor[2]) & ((result_lane1_less_fraction[1] & row_factor[1]) | ((result_lane1_less_fraction[1] | row_factor[1]) & result_lane1_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane1_exponent_sum_c0_r0_s1, result_lane1_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane1_exponent_add_c0_r0_s1 (
    .a(result_lane1_less_fraction[16]),
    .b(result_lane1_carry),
    .ci(row_factor[16]),
    .s(result_lane1_exponent_sum_c0_r0_s1),
    .co(result_lane1_exponent_carry_c0_r0_s1)
  );
  wire result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane1_exponent_add_c1_r0_s2 (
    .a(result_lane1_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane1_exponent_carry_c0_r0_s1),
    .s(result_lane1_exponent_sum_c1_r0_s2),
    .co(result_lane1_exponent_carry_c1_r0_s2)
  );
  wire result_lane1_exponent_sum_c2_r0_s3, result_lane1_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane1_exponent_add_c2_r0_s3 (
    .a(result_lane1_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane1_exponent_carry_c1_r0_s2),
    .s(result_lane1_exponent_sum_c2_r0_s3),
    .co(result_lane1_exponent_carry_c2_r0_s3)
  );
  wire result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane1_exponent_add_c3_r0_s4 (
    .a(result_lane1_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane1_exponent_carry_c2_r0_s3),
    .s(result_lane1_exponent_sum_c3_r0_s4),
    .co(result_lane1_exponent_carry_c3_r0_s4)
  );
  wire result_lane1_exponent_sum_c4_r0_s5, result_lane1_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane1_exponent_add_c4_r0_s5 (
    .a(result_lane1_places[0]),
    .b(row_factor[20]),
    .ci(result_lane1_exponent_carry_c3_r0_s4),
    .s(result_lane1_exponent_sum_c4_r0_s5),
    .co(result_lane1_exponent_carry_c4_r0_s5)
  );
  wire result_lane1_exponent_sum_c5_r0_s6, result_lane1_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane1_exponent_add_c5_r0_s6 (
    .a(result_lane1_places[1]),
    .b(row_factor[21]),
    .ci(result_lane1_exponent_carry_c4_r0_s5),
    .s(result_lane1_exponent_sum_c5_r0_s6),
    .co(result_lane1_exponent_carry_c5_r0_s6)
  );
  wire result_lane1_exponent_sum_c6_r0_s7, result_lane1_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane1_exponent_add_c6_r0_s7 (
    .a(result_lane1_places[2]),
    .b(row_factor[22]),
    .ci(result_lane1_exponent_carry_c5_r0_s6),
    .s(result_lane1_exponent_sum_c6_r0_s7),
    .co(result_lane1_exponent_carry_c6_r0_s7)
  );
  wire result_lane1_exponent_sum_c7_r0_s8, result_lane1_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane1_exponent_add_c7_r0_s8 (
    .a(result_lane1_places[3]),
    .b(result_lane1_exponent_carry_c6_r0_s7),
    .s(result_lane1_exponent_sum_c7_r0_s8),
    .co(result_lane1_exponent_carry_c7_r0_s8)
  );
  wire result_lane1_exponent_sum_c8_r0_s9, result_lane1_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane1_exponent_add_c8_r0_s9 (
    .a(result_lane1_places[4]),
    .b(result_lane1_exponent_carry_c7_r0_s8),
    .s(result_lane1_exponent_sum_c8_r0_s9),
    .co(result_lane1_exponent_carry_c8_r0_s9)
  );
  wire result_lane1_exponent_sum_c9_r0_s10, result_lane1_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane1_exponent_add_c9_r0_s10 (
    .a(result_lane1_places[5]),
    .b(result_lane1_exponent_carry_c8_r0_s9),
    .s(result_lane1_exponent_sum_c9_r0_s10),
    .co(result_lane1_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane1_exponent = {
    result_lane1_exponent_carry_c9_r0_s10, result_lane1_exponent_sum_c9_r0_s10, result_lane1_exponent_sum_c8_r0_s9,
    result_lane1_exponent_sum_c7_r0_s8, result_lane1_exponent_sum_c6_r0_s7, result_lane1_exponent_sum_c5_r0_s6,
    result_lane1_exponent_sum_c4_r0_s5, result_lane1_exponent_sum_c3_r0_s4, result_lane1_exponent_sum_c2_r0_s3,
    result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_sum_c0_r0_s1
  };
  wire result_lane1_saturates = ((|result_lane1_exponent[10]) & ~is_greatest[1]) | ~near1;

  assign result[19:10] = result_lane1_exponent[9:0] | {10{result_lane1_saturates}};

  // result_lane 2
  wire [5:0] result_lane2_places = ~distance2_value[25:20];
  wire [19:0] result_lane2_less_fraction = ~distance2_value[19:0];
  wire result_lane2_carry =
    (result_lane2_less_fraction[15] & row_factor[15]) |
    ((result_lane2_less_fraction[15] | row_factor[15]) & ((result_lane2_less_fraction[14] & row_factor[14]) | ((result_lane2_less_fraction[14] | row_factor[14]) & ((result_lane2_less_fraction[13] & row_factor[13]) | ((result_lane2_less_fraction[13] | row_factor[13]) & ((result_lane2_less_fraction[12] & row_factor[12]) | ((result_lane2_less_fraction[12] | row_factor[12]) & ((result_lane2_less_fraction[11] & row_factor[11]) | ((result_lane2_less_fraction[11] | row_factor[11]) & ((result_lane2_less_fraction[10] & row_factor[10]) | ((result_lane2_less_fraction[10] | row_factor[10]) & ((result_lane2_less_fraction[9] & row_factor[9]) | ((result_lane2_less_fraction[9] | row_factor[9]) & ((result_lane2_less_fraction[8] & row_factor[8]) | ((result_lane2_less_fraction[8] | row_factor[8]) & ((result_lane2_less_fraction[7] & row_factor[7]) | ((result_lane2_less_fraction[7] | row_factor[7]) & ((result_lane2_less_fraction[6] & row_factor[6]) | ((result_lane2_less_fraction[6] | row_factor[6]) & ((result_lane2_less_fraction[5] & row_factor[5]) | ((result_lane2_less_fraction[5] | row_factor[5]) & ((result_lane2_less_fraction[4] & row_factor[4]) | ((result_lane2_less_fraction[4] | row_factor[4]) & ((result_lane2_less_fraction[3] & row_factor[3]) | ((result_lane2_less_fraction[3] | row_factor[3]) & ((result_lane2_less_fraction[2] & row_factor[2]) | ((result_lane2_less_fraction[2] | row_factor[2]) & ((result_lane2_less_fraction[1] & row_factor[1]) | ((result_lane2_less_fraction[1] | row_factor[1]) & result_lane2_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane2_exponent_sum_c0_r0_s1, result_lane2_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane2_exponent_add_c0_r0_s1 (
    .a(result_lane2_less_fraction[16]),
    .b(result_lane2_carry),
    .ci(row_factor[16]),
    .s(result_lane2_exponent_sum_c0_r0_s1),
    .co(result_lane2_exponent_carry_c0_r0_s1)
  );
  wire result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane2_exponent_add_c1_r0_s2 (
    .a(result_lane2_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane2_exponent_carry_c0_r0_s1),
    .s(result_lane2_exponent_sum_c1_r0_s2),
    .co(result_lane2_exponent_carry_c1_r0_s2)
  );
  wire result_lane2_exponent_sum_c2_r0_s3, result_lane2_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane2_exponent_add_c2_r0_s3 (
    .a(result_lane2_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane2_exponent_carry_c1_r0_s2),
    .s(result_lane2_exponent_sum_c2_r0_s3),
    .co(result_lane2_exponent_carry_c2_r0_s3)
  );
  wire result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane2_exponent_add_c3_r0_s4 (
    .a(result_lane2_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane2_exponent_carry_c2_r0_s3),
    .s(result_lane2_exponent_sum_c3_r0_s4),
    .co(result_lane2_exponent_carry_c3_r0_s4)
  );
  wire result_lane2_exponent_sum_c4_r0_s5, result_lane2_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane2_exponent_add_c4_r0_s5 (
    .a(result_lane2_places[0]),
    .b(row_factor[20]),
    .ci(result_lane2_exponent_carry_c3_r0_s4),
    .s(result_lane2_exponent_sum_c4_r0_s5),
    .co(result_lane2_exponent_carry_c4_r0_s5)
  );
  wire result_lane2_exponent_sum_c5_r0_s6, result_lane2_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane2_exponent_add_c5_r0_s6 (
    .a(result_lane2_places[1]),
    .b(row_factor[21]),
    .ci(result_lane2_exponent_carry_c4_r0_s5),
    .s(result_lane2_exponent_sum_c5_r0_s6),
    .co(result_lane2_exponent_carry_c5_r0_s6)
  );
  wire result_lane2_exponent_sum_c6_r0_s7, result_lane2_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane2_exponent_add_c6_r0_s7 (
    .a(result_lane2_places[2]),
    .b(row_factor[22]),
    .ci(result_lane2_exponent_carry_c5_r0_s6),
    .s(result_lane2_exponent_sum_c6_r0_s7),
    .co(result_lane2_exponent_carry_c6_r0_s7)
  );
  wire result_lane2_exponent_sum_c7_r0_s8, result_lane2_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane2_exponent_add_c7_r0_s8 (
    .a(result_lane2_places[3]),
    .b(result_lane2_exponent_carry_c6_r0_s7),
    .s(result_lane2_exponent_sum_c7_r0_s8),
    .co(result_lane2_exponent_carry_c7_r0_s8)
  );
  wire result_lane2_exponent_sum_c8_r0_s9, result_lane2_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane2_exponent_add_c8_r0_s9 (
    .a(result_lane2_places[4]),
    .b(result_lane2_exponent_carry_c7_r0_s8),
    .s(result_lane2_exponent_sum_c8_r0_s9),
    .co(result_lane2_exponent_carry_c8_r0_s9)
  );
  wire result_lane2_exponent_sum_c9_r0_s10, result_lane2_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane2_exponent_add_c9_r0_s10 (
    .a(result_lane2_places[5]),
    .b(result_lane2_exponent_carry_c8_r0_s9),
    .s(result_lane2_exponent_sum_c9_r0_s10),
    .co(result_lane2_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane2_exponent = {
    result_lane2_exponent_carry_c9_r0_s10, result_lane2_exponent_sum_c9_r0_s10, result_lane2_exponent_sum_c8_r0_s9,
    result_lane2_exponent_sum_c7_r0_s8, result_lane2_exponent_sum_c6_r0_s7, result_lane2_exponent_sum_c5_r0_s6,
    result_lane2_exponent_sum_c4_r0_s5, result_lane2_exponent_sum_c3_r0_s4, result_lane2_exponent_sum_c2_r0_s3,
    result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_sum_c0_r0_s1
  };
  wire result_lane2_saturates = ((|result_lane2_exponent[10]) & ~is_greatest[2]) | ~near2;

  assign result[29:20] = result_lane2_exponent[9:0] | {10{result_lane2_saturates}};

  // result_lane 3
  wire [5:0] result_lane3_places = ~distance3_value[25:20];
  wire [19:0] result_lane3_less_fraction = ~distance3_value[19:0];
  wire result_lane3_carry =
    (result_lane3_less_fraction[15] & row_factor[15]) |
    ((result_lane3_less_fraction[15] | row_factor[15]) & ((result_lane3_less_fraction[14] & row_factor[14]) | ((result_lane3_less_fraction[14] | row_factor[14]) & ((result_lane3_less_fraction[13] & row_factor[13]) | ((result_lane3_less_fraction[13] | row_factor[13]) & ((result_lane3_less_fraction[12] & row_factor[12]) | ((result_lane3_less_fraction[12] | row_factor[12]) & ((result_lane3_less_fraction[11] & row_factor[11]) | ((result_lane3_less_fraction[11] | row_factor[11]) & ((result_lane3_less_fraction[10] & row_factor[10]) | ((result_lane3_less_fraction[10] | row_factor[10]) & ((result_lane3_less_fraction[9] & row_factor[9]) | ((result_lane3_less_fraction[9] | row_factor[9]) & ((result_lane3_less_fraction[8] & row_factor[8]) | ((result_lane3_less_fraction[8] | row_factor[8]) & ((result_lane3_less_fraction[7] & row_factor[7]) | ((result_lane3_less_fraction[7] | row_factor[7]) & ((result_lane3_less_fraction[6] & row_factor[6]) | ((result_lane3_less_fraction[6] | row_factor[6]) & ((result_lane3_less_fraction[5] & row_factor[5]) | ((result_lane3_less_fraction[5] | row_factor[5]) & ((result_lane3_less_fraction[4] & row_factor[4]) | ((result_lane3_less_fraction[4] | row_factor[4]) & ((result_lane3_less_fraction[3] & row_factor[3]) | ((result_lane3_less_fraction[3] | row_factor[3]) & ((result_lane3_less_fraction[2] & row_factor[2]) | ((result_lane3_less_fraction[2] | row_factor[2]) & ((result_lane3_less_fraction[1] & row_factor[1]) | ((result_lane3_less_fraction[1] | row_factor[1]) & result_lane3_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane3_exponent_sum_c0_r0_s1, result_lane3_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane3_exponent_add_c0_r0_s1 (
    .a(result_lane3_less_fraction[16]),
    .b(result_lane3_carry),
    .ci(row_factor[16]),
    .s(result_lane3_exponent_sum_c0_r0_s1),
    .co(result_lane3_exponent_carry_c0_r0_s1)
  );
  wire result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane3_exponent_add_c1_r0_s2 (
    .a(result_lane3_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane3_exponent_carry_c0_r0_s1),
    .s(result_lane3_exponent_sum_c1_r0_s2),
    .co(result_lane3_exponent_carry_c1_r0_s2)
  );
  wire result_lane3_exponent_sum_c2_r0_s3, result_lane3_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane3_exponent_add_c2_r0_s3 (
    .a(result_lane3_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane3_exponent_carry_c1_r0_s2),
    .s(result_lane3_exponent_sum_c2_r0_s3),
    .co(result_lane3_exponent_carry_c2_r0_s3)
  );
  wire result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane3_exponent_add_c3_r0_s4 (
    .a(result_lane3_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane3_exponent_carry_c2_r0_s3),
    .s(result_lane3_exponent_sum_c3_r0_s4),
    .co(result_lane3_exponent_carry_c3_r0_s4)
  );
  wire result_lane3_exponent_sum_c4_r0_s5, result_lane3_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane3_exponent_add_c4_r0_s5 (
    .a(result_lane3_places[0]),
    .b(row_factor[20]),
    .ci(result_lane3_exponent_carry_c3_r0_s4),
    .s(result_lane3_exponent_sum_c4_r0_s5),
    .co(result_lane3_exponent_carry_c4_r0_s5)
  );
  wire result_lane3_exponent_sum_c5_r0_s6, result_lane3_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane3_exponent_add_c5_r0_s6 (
    .a(result_lane3_places[1]),
    .b(row_factor[21]),
    .ci(result_lane3_exponent_carry_c4_r0_s5),
    .s(result_lane3_exponent_sum_c5_r0_s6),
    .co(result_lane3_exponent_carry_c5_r0_s6)
  );
  wire result_lane3_exponent_sum_c6_r0_s7, result_lane3_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane3_exponent_add_c6_r0_s7 (
    .a(result_lane3_places[2]),
    .b(row_factor[22]),
    .ci(result_lane3_exponent_carry_c5_r0_s6),
    .s(result_lane3_exponent_sum_c6_r0_s7),
    .co(result_lane3_exponent_carry_c6_r0_s7)
  );
  wire result_lane3_exponent_sum_c7_r0_s8, result_lane3_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane3_exponent_add_c7_r0_s8 (
    .a(result_lane3_places[3]),
    .b(result_lane3_exponent_carry_c6_r0_s7),
    .s(result_lane3_exponent_sum_c7_r0_s8),
    .co(result_lane3_exponent_carry_c7_r0_s8)
  );
  wire result_lane3_exponent_sum_c8_r0_s9, result_lane3_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane3_exponent_add_c8_r0_s9 (
    .a(result_lane3_places[4]),
    .b(result_lane3_exponent_carry_c7_r0_s8),
    .s(result_lane3_exponent_sum_c8_r0_s9),
    .co(result_lane3_exponent_carry_c8_r0_s9)
  );
  wire result_lane3_exponent_sum_c9_r0_s10, result_lane3_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane3_exponent_add_c9_r0_s10 (
    .a(result_lane3_places[5]),
    .b(result_lane3_exponent_carry_c8_r0_s9),
    .s(result_lane3_exponent_sum_c9_r0_s10),
    .co(result_lane3_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane3_exponent = {
    result_lane3_exponent_carry_c9_r0_s10, result_lane3_exponent_sum_c9_r0_s10, result_lane3_exponent_sum_c8_r0_s9,
    result_lane3_exponent_sum_c7_r0_s8, result_lane3_exponent_sum_c6_r0_s7, result_lane3_exponent_sum_c5_r0_s6,
    result_lane3_exponent_sum_c4_r0_s5, result_lane3_exponent_sum_c3_r0_s4, result_lane3_exponent_sum_c2_r0_s3,
    result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_sum_c0_r0_s1
  };
  wire result_lane3_saturates = ((|result_lane3_exponent[10]) & ~is_greatest[3]) | ~near3;

  assign result[39:30] = result_lane3_exponent[9:0] | {10{result_lane3_saturates}};

  // result_lane 4
  wire [5:0] result_lane4_places = ~distance4_value[25:20];
  wire [19:0] result_lane4_less_fraction = ~distance4_value[19:0];
  wire result_lane4_carry =
    (result_lane4_less_fraction[15] & row_factor[15]) |
    ((result_lane4_less_fraction[15] | row_factor[15]) & ((result_lane4_less_fraction[14] & row_factor[14]) | ((result_lane4_less_fraction[14] | row_factor[14]) & ((result_lane4_less_fraction[13] & row_factor[13]) | ((result_lane4_less_fraction[13] | row_factor[13]) & ((result_lane4_less_fraction[12] & row_factor[12]) | ((result_lane4_less_fraction[12] | row_factor[12]) & ((result_lane4_less_fraction[11] & row_factor[11]) | ((result_lane4_less_fraction[11] | row_factor[11]) & ((result_lane4_less_fraction[10] & row_factor[10]) | ((result_lane4_less_fraction[10] | row_factor[10]) & ((result_lane4_less_fraction[9] & row_factor[9]) | ((result_lane4_less_fraction[9] | row_factor[9]) & ((result_lane4_less_fraction[8] & row_factor[8]) | ((result_lane4_less_fraction[8] | row_factor[8]) & ((result_lane4_less_fraction[7] & row_factor[7]) | ((result_lane4_less_fraction[7] | row_factor[7]) & ((result_lane4_less_fraction[6] & row_factor[6]) | ((result_lane4_less_fraction[6] | row_factor[6]) & ((result_lane4_less_fraction[5] & row_factor[5]) | ((result_lane4_less_fraction[5] | row_factor[5]) & ((result_lane4_less_fraction[4] & row_factor[4]) | ((result_lane4_less_fraction[4] | row_factor[4]) & ((result_lane4_less_fraction[3] & row_factor[3]) | ((result_lane4_less_fraction[3] | row_factor[3]) & ((result_lane4_less_fraction[2] & row_factor[2]) | ((result_lane4_less_fraction[2] | row_factor[2]) & ((result_lane4_less_fraction[1] & row_factor[1]) | ((result_lane4_less_fraction[1] | row_factor[1]) & result_lane4_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane4_exponent_sum_c0_r0_s1, result_lane4_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane4_exponent_add_c0_r0_s1 (
    .a(result_lane4_less_fraction[16]),
    .b(result_lane4_carry),
    .ci(row_factor[16]),
    .s(result_lane4_exponent_sum_c0_r0_s1),
    .co(result_lane4_exponent_carry_c0_r0_s1)
  );
  wire result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane4_exponent_add_c1_r0_s2 (
    .a(result_lane4_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane4_exponent_carry_c0_r0_s1),
    .s(result_lane4_exponent_sum_c1_r0_s2),
    .co(result_lane4_exponent_carry_c1_r0_s2)
  );
  wire result_lane4_exponent_sum_c2_r0_s3, result_lane4_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane4_exponent_add_c2_r0_s3 (
    .a(result_lane4_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane4_exponent_carry_c1_r0_s2),
    .s(result_lane4_exponent_sum_c2_r0_s3),
    .co(result_lane4_exponent_carry_c2_r0_s3)
  );
  wire result_lane4_exponent_sum_c3_r0_s4, result_lane4_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane4_exponent_add_c3_r0_s4 (
    .a(result_lane4_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane4_exponent_carry_c2_r0_s3),
    .s(result_lane4_exponent_sum_c3_r0_s4),
    .co(result_lane4_exponent_carry_c3_r0_s4)
  );
  wire result_lane4_exponent_sum_c4_r0_s5, result_lane4_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane4_exponent_add_c4_r0_s5 (
    .a(result_lane4_places[0]),
    .b(row_factor[20]),
    .ci(result_lane4_exponent_carry_c3_r0_s4),
    .s(result_lane4_exponent_sum_c4_r0_s5),
    .co(result_lane4_exponent_carry_c4_r0_s5)
  );
  wire result_lane4_exponent_sum_c5_r0_s6, result_lane4_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane4_exponent_add_c5_r0_s6 (
    .a(result_lane4_places[1]),
    .b(row_factor[21]),
    .ci(result_lane4_exponent_carry_c4_r0_s5),
    .s(result_lane4_exponent_sum_c5_r0_s6),
    .co(result_lane4_exponent_carry_c5_r0_s6)
  );
  wire result_lane4_exponent_sum_c6_r0_s7, result_lane4_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane4_exponent_add_c6_r0_s7 (
    .a(result_lane4_places[2]),
    .b(row_factor[22]),
    .ci(result_lane4_exponent_carry_c5_r0_s6),
    .s(result_lane4_exponent_sum_c6_r0_s7),
    .co(result_lane4_exponent_carry_c6_r0_s7)
  );
  wire result_lane4_exponent_sum_c7_r0_s8, result_lane4_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane4_exponent_add_c7_r0_s8 (
    .a(result_lane4_places[3]),
    .b(result_lane4_exponent_carry_c6_r0_s7),
    .s(result_lane4_exponent_sum_c7_r0_s8),
    .co(result_lane4_exponent_carry_c7_r0_s8)
  );
  wire result_lane4_exponent_sum_c8_r0_s9, result_lane4_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane4_exponent_add_c8_r0_s9 (
    .a(result_lane4_places[4]),
    .b(result_lane4_exponent_carry_c7_r0_s8),
    .s(result_lane4_exponent_sum_c8_r0_s9),
    .co(result_lane4_exponent_carry_c8_r0_s9)
  );
  wire result_lane4_exponent_sum_c9_r0_s10, result_lane4_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane4_exponent_add_c9_r0_s10 (
    .a(result_lane4_places[5]),
    .b(result_lane4_exponent_carry_c8_r0_s9),
    .s(result_lane4_exponent_sum_c9_r0_s10),
    .co(result_lane4_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane4_exponent = {
    result_lane4_exponent_carry_c9_r0_s10, result_lane4_exponent_sum_c9_r0_s10, result_lane4_exponent_sum_c8_r0_s9,
    result_lane4_exponent_sum_c7_r0_s8, result_lane4_exponent_sum_c6_r0_s7, result_lane4_exponent_sum_c5_r0_s6,
    result_lane4_exponent_sum_c4_r0_s5, result_lane4_exponent_sum_c3_r0_s4, result_lane4_exponent_sum_c2_r0_s3,
    result_lane4_exponent_sum_c1_r0_s2, result_lane4_exponent_sum_c0_r0_s1
  };
  wire result_lane4_saturates = ((|result_lane4_exponent[10]) & ~is_greatest[4]) | ~near4;

  assign result[49:40] = result_lane4_exponent[9:0] | {10{result_lane4_saturates}};

  // result_lane 5
  wire [5:0] result_lane5_places = ~distance5_value[25:20];
  wire [19:0] result_lane5_less_fraction = ~distance5_value[19:0];
  wire result_lane5_carry =
    (result_lane5_less_fraction[15] & row_factor[15]) |
    ((result_lane5_less_fraction[15] | row_factor[15]) & ((result_lane5_less_fraction[14] & row_factor[14]) | ((result_lane5_less_fraction[14] | row_factor[14]) & ((result_lane5_less_fraction[13] & row_factor[13]) | ((result_lane5_less_fraction[13] | row_factor[13]) & ((result_lane5_less_fraction[12] & row_factor[12]) | ((result_lane5_less_fraction[12] | row_factor[12]) & ((result_lane5_less_fraction[11] & row_factor[11]) | ((result_lane5_less_fraction[11] | row_factor[11]) & ((result_lane5_less_fraction[10] & row_factor[10]) | ((result_lane5_less_fraction[10] | row_factor[10]) & ((result_lane5_less_fraction[9] & row_factor[9]) | ((result_lane5_less_fraction[9] | row_factor[9]) & ((result_lane5_less_fraction[8] & row_factor[8]) | ((result_lane5_less_fraction[8] | row_factor[8]) & ((result_lane5_less_fraction[7] & row_factor[7]) | ((result_lane5_less_fraction[7] | row_factor[7]) & ((result_lane5_less_fraction[6] & row_factor[6]) | ((result_lane5_less_fraction[6] | row_factor[6]) & ((result_lane5_less_fraction[5] & row_factor[5]) | ((result_lane5_less_fraction[5] | row_factor[5]) & ((result_lane5_less_fraction[4] & row_factor[4]) | ((result_lane5_less_fraction[4] | row_factor[4]) & ((result_lane5_less_fraction[3] & row_factor[3]) | ((result_lane5_less_fraction[3] | row_factor[3]) & ((result_lane5_less_fraction[2] & row_factor[2]) | ((result_lane5_less_fraction[2] | row_factor[2]) & ((result_lane5_less_fraction[1] & row_factor[1]) | ((result_lane5_less_fraction[1] | row_factor[1]) & result_lane5_less_fraction[0] & row_factor[0])))))))))))))))))))))))))))));
  wire result_lane5_exponent_sum_c0_r0_s1, result_lane5_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane5_exponent_add_c0_r0_s1 (
    .a(result_lane5_less_fraction[16]),
    .b(result_lane5_carry),
    .ci(row_factor[16]),
    .s(result_lane5_exponent_sum_c0_r0_s1),
    .co(result_lane5_exponent_carry_c0_r0_s1)
  );
  wire result_lane5_exponent_sum_c1_r0_s2, result_lane5_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane5_exponent_add_c1_r0_s2 (
    .a(result_lane5_less_fraction[17]),
    .b(row_factor[17]),
    .ci(result_lane5_exponent_carry_c0_r0_s1),
    .s(result_lane5_exponent_sum_c1_r0_s2),
    .co(result_lane5_exponent_carry_c1_r0_s2)
  );
  wire result_lane5_exponent_sum_c2_r0_s3, result_lane5_exponent_carry_c2_r0_s3;
  subbyte_full_adder result_lane5_exponent_add_c2_r0_s3 (
    .a(result_lane5_less_fraction[18]),
    .b(row_factor[18]),
    .ci(result_lane5_exponent_carry_c1_r0_s2),
    .s(result_lane5_exponent_sum_c2_r0_s3),
    .co(result_lane5_exponent_carry_c2_r0_s3)
  );
  wire result_lane5_exponent_sum_c3_r0_s4, result_lane5_exponent_carry_c3_r0_s4;
  subbyte_full_adder result_lane5_exponent_add_c3_r0_s4 (
    .a(result_lane5_less_fraction[19]),
    .b(row_factor[19]),
    .ci(result_lane5_exponent_carry_c2_r0_s3),
    .s(result_lane5_exponent_sum_c3_r0_s4),
    .co(result_lane5_exponent_carry_c3_r0_s4)
  );
  wire result_lane5_exponent_sum_c4_r0_s5, result_lane5_exponent_carry_c4_r0_s5;
  subbyte_full_adder result_lane5_exponent_add_c4_r0_s5 (
    .a(result_lane5_places[0]),
    .b(row_factor[20]),
    .ci(result_lane5_exponent_carry_c3_r0_s4),
    .s(result_lane5_exponent_sum_c4_r0_s5),
    .co(result_lane5_exponent_carry_c4_r0_s5)
  );
  wire result_lane5_exponent_sum_c5_r0_s6, result_lane5_exponent_carry_c5_r0_s6;
  subbyte_full_adder result_lane5_exponent_add_c5_r0_s6 (
    .a(result_lane5_places[1]),
    .b(row_factor[21]),
    .ci(result_lane5_exponent_carry_c4_r0_s5),
    .s(result_lane5_exponent_sum_c5_r0_s6),
    .co(result_lane5_exponent_carry_c5_r0_s6)
  );
  wire result_lane5_exponent_sum_c6_r0_s7, result_lane5_exponent_carry_c6_r0_s7;
  subbyte_full_adder result_lane5_exponent_add_c6_r0_s7 (
    .a(result_lane5_places[2]),
    .b(row_factor[22]),
    .ci(result_lane5_exponent_carry_c5_r0_s6),
    .s(result_lane5_exponent_sum_c6_r0_s7),
    .co(result_lane5_exponent_carry_c6_r0_s7)
  );
  wire result_lane5_exponent_sum_c7_r0_s8, result_lane5_exponent_carry_c7_r0_s8;
  subbyte_half_adder result_lane5_exponent_add_c7_r0_s8 (
    .a(result_lane5_places[3]),
    .b(result_lane5_exponent_carry_c6_r0_s7),
    .s(result_lane5_exponent_sum_c7_r0_s8),
    .co(result_lane5_exponent_carry_c7_r0_s8)
  );
  wire result_lane5_exponent_sum_c8_r0_s9, result_lane5_exponent_carry_c8_r0_s9;
  subbyte_half_adder result_lane5_exponent_add_c8_r0_s9 (
    .a(result_lane5_places[4]),
    .b(result_lane5_exponent_carry_c7_r0_s8),
    .s(result_lane5_exponent_sum_c8_r0_s9),
    .co(result_lane5_exponent_carry_c8_r0_s9)
  );
  wire result_lane5_exponent_sum_c9_r0_s10, result_lane5_exponent_carry_c9_r0_s10;
  subbyte_half_adder result_lane5_exponent_add_c9_r0_s10 (
    .a(result_lane5_places[5]),
    .b(result_lane5_exponent_carry_c8_r0_s9),
    .s(result_lane5_exponent_sum_c9_r0_s10),
    .co(result_lane5_exponent_carry_c9_r0_s10)
  );
  wire [10:0] result_lane5_exponent = {
    result_lane5_exponent_carry_c9_r0_s10, result_lane5_exponent_sum_c9_r0_s10, result_lane5_exponent_sum_c8_r0_s9,
    result_lane5_exponent_sum_c7_r0_s8, result_lane5_exponent_sum_c6_r0_s7, result_lane5_exponent_sum_c5_r0_s6,
    result_lane5_exponent_sum_c4_r0_s5, result_lane5_exponent_sum_c3_r0_s4, result_lane5_exponent_sum_c2_r0_s3,
    result_lane5_exponent_sum_c1_r0_s2, result_lane5_exponent_sum_c0_r0_s1
  };
  wire result_lane5_saturates = ((|result_lane5_exponent[10]) & ~is_greatest[5]) | ~near5;

  assign result[59:50] = result_lane5_exponent[9:0] | {10{result_lane5_saturates}};
  reg [59:0] results;
  reg last0;

  assign stage0_valid = stage0_full;

  always @(posedge aclk)
    if (reset) stage0_full <= 1'b0;
    else if (stage0_load) stage0_full <= s_axis_tvalid;

  always @(posedge aclk)
    if (stage0_load) begin
      results <= result;
      last0 <= s_axis_tlast;
    end

  assign s_axis_tready = stage0_load;
  assign m_axis_tdata = {4'd0, results};
  assign m_axis_tlast = last0;
  assign m_axis_tvalid = stage0_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[151:150]};
  wire unused_bits = &{1'b0, leading_left1[13], log_integer[4:3], log_and_half[24:23], log_fraction[24:23]};
endmodule

`default_nettype wire
