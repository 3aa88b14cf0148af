// log2_softmax_n4_s8f3_natural_mitchell_g9_c2: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=4 scoreBits=8 fractionBits=3 scores=natural schedule=parallel lanes=4
//   stages=0 approximation=mitchell sumBits=9 codeBits=2 output=code outputFractionBits=0
// latency: 1 clock edge
// content: sha256 53a40e5b5ae041a1
`default_nettype none

module log2_softmax_n4_s8f3_natural_mitchell_g9_c2 (
  input wire aclk,
  input wire aresetn,
  input wire [39:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [7:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  wire stage0_valid;
  wire stage0_load = ~stage0_valid | m_axis_tready;
  reg stage0_full;
  wire [3:0] takes_part = s_axis_tdata[35:32];
  wire [7:0] score0 = {~s_axis_tdata[7], s_axis_tdata[6:0]};
  wire [7:0] score1 = {~s_axis_tdata[15], s_axis_tdata[14:8]};
  wire [7:0] score2 = {~s_axis_tdata[23], s_axis_tdata[22:16]};
  wire [7:0] score3 = {~s_axis_tdata[31], s_axis_tdata[30:24]};
  wire [3:0] column7 = {score3[7], score2[7], score1[7], score0[7]};
  wire top7 = |(takes_part & column7);
  wire all_stay7 = ~top7;
  wire [3:0] race7 = takes_part & (column7 | {4{all_stay7}});
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
  wire [7:0] greatest = {top7, top6, top5, top4, top3, top2, top1, top0};
  wire [3:0] is_greatest = race0;
  wire [3:0] agrees_high = race6;
  wire [1:0] greatest_high_less_1 = greatest[7:6] - 2'd1;
  wire [5:0] not_greatest = ~greatest[5:0];
  wire distance0_above;
  wire [10:0] distance0_value;
  log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance distance0 (
    .low(score0[5:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value)
  );
  wire near0 = agrees_high[0] | ((score0[7:6] == greatest_high_less_1) & distance0_above & takes_part[0]);
  wire distance1_above;
  wire [10:0] distance1_value;
  log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance distance1 (
    .low(score1[5:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value)
  );
  wire near1 = agrees_high[1] | ((score1[7:6] == greatest_high_less_1) & distance1_above & takes_part[1]);
  wire distance2_above;
  wire [10:0] distance2_value;
  log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance distance2 (
    .low(score2[5:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value)
  );
  wire near2 = agrees_high[2] | ((score2[7:6] == greatest_high_less_1) & distance2_above & takes_part[2]);
  wire distance3_above;
  wire [10:0] distance3_value;
  log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance distance3 (
    .low(score3[5:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value)
  );
  wire near3 = agrees_high[3] | ((score3[7:6] == greatest_high_less_1) & distance3_above & takes_part[3]);
  wire [39:0] weight;

  // weight_lane 0
  wire [7:0] weight_lane0_significand = {1'b1, distance0_value[6:0]};
  wire [3:0] weight_lane0_places = ~(distance0_value[10:7] & {4{near0}});
  wire weight_lane0_is_far = |weight_lane0_places[3];
  wire weight_lane0_is_near = ~weight_lane0_is_far;
  wire [7:0] weight_lane0_near = weight_lane0_significand & {8{weight_lane0_is_near}};
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [8:0] weight_lane0_right1 = {
    weight_lane0_near[7] & weight_lane0_stays1, weight_lane0_places[0] ? weight_lane0_near[7] : weight_lane0_near[6],
    weight_lane0_places[0] ? weight_lane0_near[6] : weight_lane0_near[5],
    weight_lane0_places[0] ? weight_lane0_near[5] : weight_lane0_near[4],
    weight_lane0_places[0] ? weight_lane0_near[4] : weight_lane0_near[3],
    weight_lane0_places[0] ? weight_lane0_near[3] : weight_lane0_near[2],
    weight_lane0_places[0] ? weight_lane0_near[2] : weight_lane0_near[1],
    weight_lane0_places[0] ? weight_lane0_near[1] : weight_lane0_near[0], weight_lane0_near[0] & weight_lane0_places[0]
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
  wire weight_lane0_only_top = (weight_lane0_places == 4'd8) & weight_lane0_significand[7];
  wire [8:0] weight_lane0_moved = {weight_lane0_right4[8:1], weight_lane0_right4[0] | weight_lane0_only_top};

  assign weight[9:0] = {1'b0, weight_lane0_moved} | (10'd512 & {10{is_greatest[0]}});

  // weight_lane 1
  wire [7:0] weight_lane1_significand = {1'b1, distance1_value[6:0]};
  wire [3:0] weight_lane1_places = ~(distance1_value[10:7] & {4{near1}});
  wire weight_lane1_is_far = |weight_lane1_places[3];
  wire weight_lane1_is_near = ~weight_lane1_is_far;
  wire [7:0] weight_lane1_near = weight_lane1_significand & {8{weight_lane1_is_near}};
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [8:0] weight_lane1_right1 = {
    weight_lane1_near[7] & weight_lane1_stays1, weight_lane1_places[0] ? weight_lane1_near[7] : weight_lane1_near[6],
    weight_lane1_places[0] ? weight_lane1_near[6] : weight_lane1_near[5],
    weight_lane1_places[0] ? weight_lane1_near[5] : weight_lane1_near[4],
    weight_lane1_places[0] ? weight_lane1_near[4] : weight_lane1_near[3],
    weight_lane1_places[0] ? weight_lane1_near[3] : weight_lane1_near[2],
    weight_lane1_places[0] ? weight_lane1_near[2] : weight_lane1_near[1],
    weight_lane1_places[0] ? weight_lane1_near[1] : weight_lane1_near[0], weight_lane1_near[0] & weight_lane1_places[0]
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
  wire weight_lane1_only_top = (weight_lane1_places == 4'd8) & weight_lane1_significand[7];
  wire [8:0] weight_lane1_moved = {weight_lane1_right4[8:1], weight_lane1_right4[0] | weight_lane1_only_top};

  assign weight[19:10] = {1'b0, weight_lane1_moved} | (10'd512 & {10{is_greatest[1]}});

  // weight_lane 2
  wire [7:0] weight_lane2_significand = {1'b1, distance2_value[6:0]};
  wire [3:0] weight_lane2_places = ~(distance2_value[10:7] & {4{near2}});
  wire weight_lane2_is_far = |weight_lane2_places[3];
  wire weight_lane2_is_near = ~weight_lane2_is_far;
  wire [7:0] weight_lane2_near = weight_lane2_significand & {8{weight_lane2_is_near}};
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [8:0] weight_lane2_right1 = {
    weight_lane2_near[7] & weight_lane2_stays1, weight_lane2_places[0] ? weight_lane2_near[7] : weight_lane2_near[6],
    weight_lane2_places[0] ? weight_lane2_near[6] : weight_lane2_near[5],
    weight_lane2_places[0] ? weight_lane2_near[5] : weight_lane2_near[4],
    weight_lane2_places[0] ? weight_lane2_near[4] : weight_lane2_near[3],
    weight_lane2_places[0] ? weight_lane2_near[3] : weight_lane2_near[2],
    weight_lane2_places[0] ? weight_lane2_near[2] : weight_lane2_near[1],
    weight_lane2_places[0] ? weight_lane2_near[1] : weight_lane2_near[0], weight_lane2_near[0] & weight_lane2_places[0]
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
  wire weight_lane2_only_top = (weight_lane2_places == 4'd8) & weight_lane2_significand[7];
  wire [8:0] weight_lane2_moved = {weight_lane2_right4[8:1], weight_lane2_right4[0] | weight_lane2_only_top};

  assign weight[29:20] = {1'b0, weight_lane2_moved} | (10'd512 & {10{is_greatest[2]}});

  // weight_lane 3
  wire [7:0] weight_lane3_significand = {1'b1, distance3_value[6:0]};
  wire [3:0] weight_lane3_places = ~(distance3_value[10:7] & {4{near3}});
  wire weight_lane3_is_far = |weight_lane3_places[3];
  wire weight_lane3_is_near = ~weight_lane3_is_far;
  wire [7:0] weight_lane3_near = weight_lane3_significand & {8{weight_lane3_is_near}};
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [8:0] weight_lane3_right1 = {
    weight_lane3_near[7] & weight_lane3_stays1, weight_lane3_places[0] ? weight_lane3_near[7] : weight_lane3_near[6],
    weight_lane3_places[0] ? weight_lane3_near[6] : weight_lane3_near[5],
    weight_lane3_places[0] ? weight_lane3_near[5] : weight_lane3_near[4],
    weight_lane3_places[0] ? weight_lane3_near[4] : weight_lane3_near[3],
    weight_lane3_places[0] ? weight_lane3_near[3] : weight_lane3_near[2],
    weight_lane3_places[0] ? weight_lane3_near[2] : weight_lane3_near[1],
    weight_lane3_places[0] ? weight_lane3_near[1] : weight_lane3_near[0], weight_lane3_near[0] & weight_lane3_places[0]
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
  wire weight_lane3_only_top = (weight_lane3_places == 4'd8) & weight_lane3_significand[7];
  wire [8:0] weight_lane3_moved = {weight_lane3_right4[8:1], weight_lane3_right4[0] | weight_lane3_only_top};

  assign weight[39:30] = {1'b0, weight_lane3_moved} | (10'd512 & {10{is_greatest[3]}});
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
  wire signed [11:0] log_and_half = {log_integer, 7'd0} + 12'sd65;
  wire signed [11:0] log_fraction = {5'd0, leading_left1[10:4]};
  wire signed [8:0] log_sum = log_and_half[8:0] + log_fraction[8:0];
  wire [8:0] row_factor = log_sum;
  wire [7:0] result;

  // result_lane 0
  wire [3:0] result_lane0_places = ~(distance0_value[10:7] & {4{near0}});
  wire [6:0] result_lane0_less_fraction = ~distance0_value[6:0];
  wire result_lane0_carry =
    (result_lane0_less_fraction[6] & row_factor[6]) |
    ((result_lane0_less_fraction[6] | row_factor[6]) & ((result_lane0_less_fraction[5] & row_factor[5]) | ((result_lane0_less_fraction[5] | row_factor[5]) & ((result_lane0_less_fraction[4] & row_factor[4]) | ((result_lane0_less_fraction[4] | row_factor[4]) & ((result_lane0_less_fraction[3] & row_factor[3]) | ((result_lane0_less_fraction[3] | row_factor[3]) & ((result_lane0_less_fraction[2] & row_factor[2]) | ((result_lane0_less_fraction[2] | row_factor[2]) & ((result_lane0_less_fraction[1] & row_factor[1]) | ((result_lane0_less_fraction[1] | row_factor[1]) & result_lane0_less_fraction[0] & row_factor[0])))))))))));
  wire result_lane0_exponent_sum_c0_r0_s1, result_lane0_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane0_exponent_add_c0_r0_s1 (
    .a(result_lane0_places[0]),
    .b(result_lane0_carry),
    .ci(row_factor[7]),
    .s(result_lane0_exponent_sum_c0_r0_s1),
    .co(result_lane0_exponent_carry_c0_r0_s1)
  );
  wire result_lane0_exponent_sum_c1_r0_s2, result_lane0_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane0_exponent_add_c1_r0_s2 (
    .a(result_lane0_places[1]),
    .b(row_factor[8]),
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
  wire result_lane0_saturates = (|result_lane0_exponent[4:2]) & ~is_greatest[0];

  assign result[1:0] = result_lane0_exponent[1:0] | {2{result_lane0_saturates}};

  // result_lane 1
  wire [3:0] result_lane1_places = ~(distance1_value[10:7] & {4{near1}});
  wire [6:0] result_lane1_less_fraction = ~distance1_value[6:0];
  wire result_lane1_carry =
    (result_lane1_less_fraction[6] & row_factor[6]) |
    ((result_lane1_less_fraction[6] | row_factor[6]) & ((result_lane1_less_fraction[5] & row_factor[5]) | ((result_lane1_less_fraction[5] | row_factor[5]) & ((result_lane1_less_fraction[4] & row_factor[4]) | ((result_lane1_less_fraction[4] | row_factor[4]) & ((result_lane1_less_fraction[3] & row_factor[3]) | ((result_lane1_less_fraction[3] | row_factor[3]) & ((result_lane1_less_fraction[2] & row_factor[2]) | ((result_lane1_less_fraction[2] | row_factor[2]) & ((result_lane1_less_fraction[1] & row_factor[1]) | ((result_lane1_less_fraction[1] | row_factor[1]) & result_lane1_less_fraction[0] & row_factor[0])))))))))));
  wire result_lane1_exponent_sum_c0_r0_s1, result_lane1_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane1_exponent_add_c0_r0_s1 (
    .a(result_lane1_places[0]),
    .b(result_lane1_carry),
    .ci(row_factor[7]),
    .s(result_lane1_exponent_sum_c0_r0_s1),
    .co(result_lane1_exponent_carry_c0_r0_s1)
  );
  wire result_lane1_exponent_sum_c1_r0_s2, result_lane1_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane1_exponent_add_c1_r0_s2 (
    .a(result_lane1_places[1]),
    .b(row_factor[8]),
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
  wire result_lane1_saturates = (|result_lane1_exponent[4:2]) & ~is_greatest[1];

  assign result[3:2] = result_lane1_exponent[1:0] | {2{result_lane1_saturates}};

  // result_lane 2
  wire [3:0] result_lane2_places = ~(distance2_value[10:7] & {4{near2}});
  wire [6:0] result_lane2_less_fraction = ~distance2_value[6:0];
  wire result_lane2_carry =
    (result_lane2_less_fraction[6] & row_factor[6]) |
    ((result_lane2_less_fraction[6] | row_factor[6]) & ((result_lane2_less_fraction[5] & row_factor[5]) | ((result_lane2_less_fraction[5] | row_factor[5]) & ((result_lane2_less_fraction[4] & row_factor[4]) | ((result_lane2_less_fraction[4] | row_factor[4]) & ((result_lane2_less_fraction[3] & row_factor[3]) | ((result_lane2_less_fraction[3] | row_factor[3]) & ((result_lane2_less_fraction[2] & row_factor[2]) | ((result_lane2_less_fraction[2] | row_factor[2]) & ((result_lane2_less_fraction[1] & row_factor[1]) | ((result_lane2_less_fraction[1] | row_factor[1]) & result_lane2_less_fraction[0] & row_factor[0])))))))))));
  wire result_lane2_exponent_sum_c0_r0_s1, result_lane2_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane2_exponent_add_c0_r0_s1 (
    .a(result_lane2_places[0]),
    .b(result_lane2_carry),
    .ci(row_factor[7]),
    .s(result_lane2_exponent_sum_c0_r0_s1),
    .co(result_lane2_exponent_carry_c0_r0_s1)
  );
  wire result_lane2_exponent_sum_c1_r0_s2, result_lane2_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane2_exponent_add_c1_r0_s2 (
    .a(result_lane2_places[1]),
    .b(row_factor[8]),
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
  wire result_lane2_saturates = (|result_lane2_exponent[4:2]) & ~is_greatest[2];

  assign result[5:4] = result_lane2_exponent[1:0] | {2{result_lane2_saturates}};

  // result_lane 3
  wire [3:0] result_lane3_places = ~(distance3_value[10:7] & {4{near3}});
  wire [6:0] result_lane3_less_fraction = ~distance3_value[6:0];
  wire result_lane3_carry =
    (result_lane3_less_fraction[6] & row_factor[6]) |
    ((result_lane3_less_fraction[6] | row_factor[6]) & ((result_lane3_less_fraction[5] & row_factor[5]) | ((result_lane3_less_fraction[5] | row_factor[5]) & ((result_lane3_less_fraction[4] & row_factor[4]) | ((result_lane3_less_fraction[4] | row_factor[4]) & ((result_lane3_less_fraction[3] & row_factor[3]) | ((result_lane3_less_fraction[3] | row_factor[3]) & ((result_lane3_less_fraction[2] & row_factor[2]) | ((result_lane3_less_fraction[2] | row_factor[2]) & ((result_lane3_less_fraction[1] & row_factor[1]) | ((result_lane3_less_fraction[1] | row_factor[1]) & result_lane3_less_fraction[0] & row_factor[0])))))))))));
  wire result_lane3_exponent_sum_c0_r0_s1, result_lane3_exponent_carry_c0_r0_s1;
  subbyte_full_adder result_lane3_exponent_add_c0_r0_s1 (
    .a(result_lane3_places[0]),
    .b(result_lane3_carry),
    .ci(row_factor[7]),
    .s(result_lane3_exponent_sum_c0_r0_s1),
    .co(result_lane3_exponent_carry_c0_r0_s1)
  );
  wire result_lane3_exponent_sum_c1_r0_s2, result_lane3_exponent_carry_c1_r0_s2;
  subbyte_full_adder result_lane3_exponent_add_c1_r0_s2 (
    .a(result_lane3_places[1]),
    .b(row_factor[8]),
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
  wire result_lane3_saturates = (|result_lane3_exponent[4:2]) & ~is_greatest[3];

  assign result[7:6] = result_lane3_exponent[1:0] | {2{result_lane3_saturates}};
  reg [7:0] results;
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
  assign m_axis_tdata = results;
  assign m_axis_tlast = last0;
  assign m_axis_tvalid = stage0_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[39:36]};
  wire unused_bits = &{1'b0, leading_left4[0], leading_left2[2:0], leading_left1[11], leading_left1[3:0], log_integer[4:2], log_and_half[11:9], log_fraction[11:9]};
endmodule

`default_nettype wire
