// exp_softmax_n4_s16f3_base2_r3_fixed_p1: softmax of a row by tables and multipliers, right to 2 %: the baseline
// unit: exp_softmax
// configuration: rowLength=4 scoreBits=16 fractionBits=3 scores=base2 schedule=parallel lanes=4
//   stages=1 range=3 output=fixed
// latency: 2 clock edges
// content: sha256 cca2d7fac11fcfb2
`default_nettype none

module exp_softmax_n4_s16f3_base2_r3_fixed_p1 (
  input wire aclk,
  input wire aresetn,
  input wire [71:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [39:0] m_axis_tdata,
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
  wire [3:0] agrees_high = race8;
  wire [7:0] greatest_high_less_1 = greatest[15:8] - 8'd1;
  wire [7:0] not_greatest = ~greatest[7:0];
  wire distance0_above;
  wire [7:0] distance0_value;
  exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance distance0 (
    .low(score0[7:0]),
    .not_max(not_greatest),
    .above(distance0_above),
    .value(distance0_value)
  );
  wire near0 = agrees_high[0] | ((score0[15:8] == greatest_high_less_1) & distance0_above & takes_part[0]);
  wire within_reach0 = near0 & ((&distance0_value[7]) | is_greatest[0]);
  wire distance1_above;
  wire [7:0] distance1_value;
  exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance distance1 (
    .low(score1[7:0]),
    .not_max(not_greatest),
    .above(distance1_above),
    .value(distance1_value)
  );
  wire near1 = agrees_high[1] | ((score1[15:8] == greatest_high_less_1) & distance1_above & takes_part[1]);
  wire within_reach1 = near1 & ((&distance1_value[7]) | is_greatest[1]);
  wire distance2_above;
  wire [7:0] distance2_value;
  exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance distance2 (
    .low(score2[7:0]),
    .not_max(not_greatest),
    .above(distance2_above),
    .value(distance2_value)
  );
  wire near2 = agrees_high[2] | ((score2[15:8] == greatest_high_less_1) & distance2_above & takes_part[2]);
  wire within_reach2 = near2 & ((&distance2_value[7]) | is_greatest[2]);
  wire distance3_above;
  wire [7:0] distance3_value;
  exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance distance3 (
    .low(score3[7:0]),
    .not_max(not_greatest),
    .above(distance3_above),
    .value(distance3_value)
  );
  wire near3 = agrees_high[3] | ((score3[15:8] == greatest_high_less_1) & distance3_above & takes_part[3]);
  wire within_reach3 = near3 & ((&distance3_value[7]) | is_greatest[3]);
  reg [8:0] near_scores0, near_scores1, near_scores2, near_scores3;
  wire [43:0] weight;

  // weight_lane 0
  reg [7:0] weight_lane0_power_fraction;

  always @* begin
    case (near_scores0[2:0])
      3'd0: weight_lane0_power_fraction = 8'd0;
      3'd1: weight_lane0_power_fraction = 8'd23;
      3'd2: weight_lane0_power_fraction = 8'd48;
      3'd3: weight_lane0_power_fraction = 8'd76;
      3'd4: weight_lane0_power_fraction = 8'd106;
      3'd5: weight_lane0_power_fraction = 8'd139;
      3'd6: weight_lane0_power_fraction = 8'd175;
      3'd7: weight_lane0_power_fraction = 8'd214;
      default: weight_lane0_power_fraction = 8'd0;
    endcase
  end

  wire [8:0] weight_lane0_significand = {1'b1, weight_lane0_power_fraction};
  wire [3:0] weight_lane0_places = ~(near_scores0[6:3] & {4{near_scores0[8]}});
  wire weight_lane0_stays1 = ~weight_lane0_places[0];
  wire [9:0] weight_lane0_right1 = {
    weight_lane0_significand[8] & weight_lane0_stays1,
    weight_lane0_places[0] ? weight_lane0_significand[8] : weight_lane0_significand[7],
    weight_lane0_places[0] ? weight_lane0_significand[7] : weight_lane0_significand[6],
    weight_lane0_places[0] ? weight_lane0_significand[6] : weight_lane0_significand[5],
    weight_lane0_places[0] ? weight_lane0_significand[5] : weight_lane0_significand[4],
    weight_lane0_places[0] ? weight_lane0_significand[4] : weight_lane0_significand[3],
    weight_lane0_places[0] ? weight_lane0_significand[3] : weight_lane0_significand[2],
    weight_lane0_places[0] ? weight_lane0_significand[2] : weight_lane0_significand[1],
    weight_lane0_places[0] ? weight_lane0_significand[1] : weight_lane0_significand[0],
    weight_lane0_significand[0] & weight_lane0_places[0]
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

  assign weight[10:0] = {1'b0, weight_lane0_moved} | (11'd1024 & {11{near_scores0[7]}});

  // weight_lane 1
  reg [7:0] weight_lane1_power_fraction;

  always @* begin
    case (near_scores1[2:0])
      3'd0: weight_lane1_power_fraction = 8'd0;
      3'd1: weight_lane1_power_fraction = 8'd23;
      3'd2: weight_lane1_power_fraction = 8'd48;
      3'd3: weight_lane1_power_fraction = 8'd76;
      3'd4: weight_lane1_power_fraction = 8'd106;
      3'd5: weight_lane1_power_fraction = 8'd139;
      3'd6: weight_lane1_power_fraction = 8'd175;
      3'd7: weight_lane1_power_fraction = 8'd214;
      default: weight_lane1_power_fraction = 8'd0;
    endcase
  end

  wire [8:0] weight_lane1_significand = {1'b1, weight_lane1_power_fraction};
  wire [3:0] weight_lane1_places = ~(near_scores1[6:3] & {4{near_scores1[8]}});
  wire weight_lane1_stays1 = ~weight_lane1_places[0];
  wire [9:0] weight_lane1_right1 = {
    weight_lane1_significand[8] & weight_lane1_stays1,
    weight_lane1_places[0] ? weight_lane1_significand[8] : weight_lane1_significand[7],
    weight_lane1_places[0] ? weight_lane1_significand[7] : weight_lane1_significand[6],
    weight_lane1_places[0] ? weight_lane1_significand[6] : weight_lane1_significand[5],
    weight_lane1_places[0] ? weight_lane1_significand[5] : weight_lane1_significand[4],
    weight_lane1_places[0] ? weight_lane1_significand[4] : weight_lane1_significand[3],
    weight_lane1_places[0] ? weight_lane1_significand[3] : weight_lane1_significand[2],
    weight_lane1_places[0] ? weight_lane1_significand[2] : weight_lane1_significand[1],
    weight_lane1_places[0] ? weight_lane1_significand[1] : weight_lane1_significand[0],
    weight_lane1_significand[0] & weight_lane1_places[0]
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

  assign weight[21:11] = {1'b0, weight_lane1_moved} | (11'd1024 & {11{near_scores1[7]}});

  // weight_lane 2
  reg [7:0] weight_lane2_power_fraction;

  always @* begin
    case (near_scores2[2:0])
      3'd0: weight_lane2_power_fraction = 8'd0;
      3'd1: weight_lane2_power_fraction = 8'd23;
      3'd2: weight_lane2_power_fraction = 8'd48;
      3'd3: weight_lane2_power_fraction = 8'd76;
      3'd4: weight_lane2_power_fraction = 8'd106;
      3'd5: weight_lane2_power_fraction = 8'd139;
      3'd6: weight_lane2_power_fraction = 8'd175;
      3'd7: weight_lane2_power_fraction = 8'd214;
      default: weight_lane2_power_fraction = 8'd0;
    endcase
  end

  wire [8:0] weight_lane2_significand = {1'b1, weight_lane2_power_fraction};
  wire [3:0] weight_lane2_places = ~(near_scores2[6:3] & {4{near_scores2[8]}});
  wire weight_lane2_stays1 = ~weight_lane2_places[0];
  wire [9:0] weight_lane2_right1 = {
    weight_lane2_significand[8] & weight_lane2_stays1,
    weight_lane2_places[0] ? weight_lane2_significand[8] : weight_lane2_significand[7],
    weight_lane2_places[0] ? weight_lane2_significand[7] : weight_lane2_significand[6],
    weight_lane2_places[0] ? weight_lane2_significand[6] : weight_lane2_significand[5],
    weight_lane2_places[0] ? weight_lane2_significand[5] : weight_lane2_significand[4],
    weight_lane2_places[0] ? weight_lane2_significand[4] : weight_lane2_significand[3],
    weight_lane2_places[0] ? weight_lane2_significand[3] : weight_lane2_significand[2],
    weight_lane2_places[0] ? weight_lane2_significand[2] : weight_lane2_significand[1],
    weight_lane2_places[0] ? weight_lane2_significand[1] : weight_lane2_significand[0],
    weight_lane2_significand[0] & weight_lane2_places[0]
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

  assign weight[32:22] = {1'b0, weight_lane2_moved} | (11'd1024 & {11{near_scores2[7]}});

  // weight_lane 3
  reg [7:0] weight_lane3_power_fraction;

  always @* begin
    case (near_scores3[2:0])
      3'd0: weight_lane3_power_fraction = 8'd0;
      3'd1: weight_lane3_power_fraction = 8'd23;
      3'd2: weight_lane3_power_fraction = 8'd48;
      3'd3: weight_lane3_power_fraction = 8'd76;
      3'd4: weight_lane3_power_fraction = 8'd106;
      3'd5: weight_lane3_power_fraction = 8'd139;
      3'd6: weight_lane3_power_fraction = 8'd175;
      3'd7: weight_lane3_power_fraction = 8'd214;
      default: weight_lane3_power_fraction = 8'd0;
    endcase
  end

  wire [8:0] weight_lane3_significand = {1'b1, weight_lane3_power_fraction};
  wire [3:0] weight_lane3_places = ~(near_scores3[6:3] & {4{near_scores3[8]}});
  wire weight_lane3_stays1 = ~weight_lane3_places[0];
  wire [9:0] weight_lane3_right1 = {
    weight_lane3_significand[8] & weight_lane3_stays1,
    weight_lane3_places[0] ? weight_lane3_significand[8] : weight_lane3_significand[7],
    weight_lane3_places[0] ? weight_lane3_significand[7] : weight_lane3_significand[6],
    weight_lane3_places[0] ? weight_lane3_significand[6] : weight_lane3_significand[5],
    weight_lane3_places[0] ? weight_lane3_significand[5] : weight_lane3_significand[4],
    weight_lane3_places[0] ? weight_lane3_significand[4] : weight_lane3_significand[3],
    weight_lane3_places[0] ? weight_lane3_significand[3] : weight_lane3_significand[2],
    weight_lane3_places[0] ? weight_lane3_significand[2] : weight_lane3_significand[1],
    weight_lane3_places[0] ? weight_lane3_significand[1] : weight_lane3_significand[0],
    weight_lane3_significand[0] & weight_lane3_places[0]
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

  assign weight[43:33] = {1'b0, weight_lane3_moved} | (11'd1024 & {11{near_scores3[7]}});
  wire sum_sum_c0_r0_s1, sum_carry_c0_r0_s1;
  subbyte_full_adder sum_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[11]),
    .ci(weight[22]),
    .s(sum_sum_c0_r0_s1),
    .co(sum_carry_c0_r0_s1)
  );
  wire sum_sum_c0_r1_s2, sum_carry_c0_r1_s2;
  subbyte_half_adder sum_add_c0_r1_s2 (
    .a(weight[33]),
    .b(sum_sum_c0_r0_s1),
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
    .b(weight[13]),
    .ci(weight[24]),
    .s(sum_sum_c2_r0_s1),
    .co(sum_carry_c2_r0_s1)
  );
  wire sum_sum_c2_r1_s2, sum_carry_c2_r1_s2;
  subbyte_full_adder sum_add_c2_r1_s2 (
    .a(weight[35]),
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
    .b(weight[14]),
    .ci(weight[25]),
    .s(sum_sum_c3_r0_s1),
    .co(sum_carry_c3_r0_s1)
  );
  wire sum_sum_c3_r1_s2, sum_carry_c3_r1_s2;
  subbyte_full_adder sum_add_c3_r1_s2 (
    .a(weight[36]),
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
    .b(weight[15]),
    .ci(weight[26]),
    .s(sum_sum_c4_r0_s1),
    .co(sum_carry_c4_r0_s1)
  );
  wire sum_sum_c4_r1_s2, sum_carry_c4_r1_s2;
  subbyte_full_adder sum_add_c4_r1_s2 (
    .a(weight[37]),
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
    .b(weight[16]),
    .ci(weight[27]),
    .s(sum_sum_c5_r0_s1),
    .co(sum_carry_c5_r0_s1)
  );
  wire sum_sum_c5_r1_s2, sum_carry_c5_r1_s2;
  subbyte_full_adder sum_add_c5_r1_s2 (
    .a(weight[38]),
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
    .b(weight[17]),
    .ci(weight[28]),
    .s(sum_sum_c6_r0_s1),
    .co(sum_carry_c6_r0_s1)
  );
  wire sum_sum_c6_r1_s2, sum_carry_c6_r1_s2;
  subbyte_full_adder sum_add_c6_r1_s2 (
    .a(weight[39]),
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
    .b(weight[18]),
    .ci(weight[29]),
    .s(sum_sum_c7_r0_s1),
    .co(sum_carry_c7_r0_s1)
  );
  wire sum_sum_c7_r1_s2, sum_carry_c7_r1_s2;
  subbyte_full_adder sum_add_c7_r1_s2 (
    .a(weight[40]),
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
    .b(weight[19]),
    .ci(weight[30]),
    .s(sum_sum_c8_r0_s1),
    .co(sum_carry_c8_r0_s1)
  );
  wire sum_sum_c8_r1_s2, sum_carry_c8_r1_s2;
  subbyte_full_adder sum_add_c8_r1_s2 (
    .a(weight[41]),
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
    .b(weight[20]),
    .ci(weight[31]),
    .s(sum_sum_c9_r0_s1),
    .co(sum_carry_c9_r0_s1)
  );
  wire sum_sum_c9_r1_s2, sum_carry_c9_r1_s2;
  subbyte_full_adder sum_add_c9_r1_s2 (
    .a(weight[42]),
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
    .b(sum_carry_c9_r0_s1),
    .ci(sum_sum_c10_r0_s1),
    .s(sum_sum_c10_r1_s2),
    .co(sum_carry_c10_r1_s2)
  );
  wire sum_sum_c10_r2_s12, sum_carry_c10_r2_s12;
  subbyte_full_adder sum_add_c10_r2_s12 (
    .a(sum_carry_c9_r1_s2),
    .b(sum_sum_c10_r1_s2),
    .ci(sum_carry_c9_r2_s11),
    .s(sum_sum_c10_r2_s12),
    .co(sum_carry_c10_r2_s12)
  );
  wire sum_sum_c11_r0_s13, sum_carry_c11_r0_s13;
  subbyte_full_adder sum_add_c11_r0_s13 (
    .a(sum_carry_c10_r0_s1),
    .b(sum_carry_c10_r1_s2),
    .ci(sum_carry_c10_r2_s12),
    .s(sum_sum_c11_r0_s13),
    .co(sum_carry_c11_r0_s13)
  );
  wire [12:0] total = {
    sum_carry_c11_r0_s13, sum_sum_c11_r0_s13, sum_sum_c10_r2_s12, sum_sum_c9_r2_s11, sum_sum_c8_r2_s10, sum_sum_c7_r2_s9,
    sum_sum_c6_r2_s8, sum_sum_c5_r2_s7, sum_sum_c4_r2_s6, sum_sum_c3_r2_s5, sum_sum_c2_r2_s4, sum_sum_c1_r2_s3,
    sum_sum_c0_r1_s2
  };
  wire leading_clear8 = ~(|total[12:5]);
  wire [12:0] leading_left8 = leading_clear8 ? {total[4:0], 8'd0} : total;
  wire leading_clear4 = ~(|leading_left8[12:9]);
  wire [12:0] leading_left4 = leading_clear4 ? {leading_left8[8:0], 4'd0} : leading_left8;
  wire leading_clear2 = ~(|leading_left4[12:11]);
  wire [12:0] leading_left2 = leading_clear2 ? {leading_left4[10:0], 2'd0} : leading_left4;
  wire leading_clear1 = ~(|leading_left2[12]);
  wire [12:0] leading_left1 = leading_clear1 ? {leading_left2[11:0], 1'b0} : leading_left2;
  reg [7:0] reciprocal_fraction;

  always @* begin
    case (leading_left1[11:4])
      8'd0: reciprocal_fraction = 8'd255;
      8'd1: reciprocal_fraction = 8'd253;
      8'd2: reciprocal_fraction = 8'd251;
      8'd3: reciprocal_fraction = 8'd249;
      8'd4: reciprocal_fraction = 8'd247;
      8'd5: reciprocal_fraction = 8'd245;
      8'd6: reciprocal_fraction = 8'd243;
      8'd7: reciprocal_fraction = 8'd241;
      8'd8: reciprocal_fraction = 8'd240;
      8'd9: reciprocal_fraction = 8'd238;
      8'd10: reciprocal_fraction = 8'd236;
      8'd11: reciprocal_fraction = 8'd234;
      8'd12: reciprocal_fraction = 8'd232;
      8'd13: reciprocal_fraction = 8'd230;
      8'd14: reciprocal_fraction = 8'd229;
      8'd15: reciprocal_fraction = 8'd227;
      8'd16: reciprocal_fraction = 8'd225;
      8'd17: reciprocal_fraction = 8'd223;
      8'd18: reciprocal_fraction = 8'd221;
      8'd19: reciprocal_fraction = 8'd220;
      8'd20: reciprocal_fraction = 8'd218;
      8'd21: reciprocal_fraction = 8'd216;
      8'd22: reciprocal_fraction = 8'd215;
      8'd23: reciprocal_fraction = 8'd213;
      8'd24: reciprocal_fraction = 8'd211;
      8'd25: reciprocal_fraction = 8'd210;
      8'd26: reciprocal_fraction = 8'd208;
      8'd27: reciprocal_fraction = 8'd206;
      8'd28: reciprocal_fraction = 8'd205;
      8'd29: reciprocal_fraction = 8'd203;
      8'd30: reciprocal_fraction = 8'd201;
      8'd31: reciprocal_fraction = 8'd200;
      8'd32: reciprocal_fraction = 8'd198;
      8'd33: reciprocal_fraction = 8'd197;
      8'd34: reciprocal_fraction = 8'd195;
      8'd35: reciprocal_fraction = 8'd194;
      8'd36: reciprocal_fraction = 8'd192;
      8'd37: reciprocal_fraction = 8'd191;
      8'd38: reciprocal_fraction = 8'd189;
      8'd39: reciprocal_fraction = 8'd188;
      8'd40: reciprocal_fraction = 8'd186;
      8'd41: reciprocal_fraction = 8'd185;
      8'd42: reciprocal_fraction = 8'd183;
      8'd43: reciprocal_fraction = 8'd182;
      8'd44: reciprocal_fraction = 8'd180;
      8'd45: reciprocal_fraction = 8'd179;
      8'd46: reciprocal_fraction = 8'd177;
      8'd47: reciprocal_fraction = 8'd176;
      8'd48: reciprocal_fraction = 8'd174;
      8'd49: reciprocal_fraction = 8'd173;
      8'd50: reciprocal_fraction = 8'd172;
      8'd51: reciprocal_fraction = 8'd170;
      8'd52: reciprocal_fraction = 8'd169;
      8'd53: reciprocal_fraction = 8'd167;
      8'd54: reciprocal_fraction = 8'd166;
      8'd55: reciprocal_fraction = 8'd165;
      8'd56: reciprocal_fraction = 8'd163;
      8'd57: reciprocal_fraction = 8'd162;
      8'd58: reciprocal_fraction = 8'd161;
      8'd59: reciprocal_fraction = 8'd159;
      8'd60: reciprocal_fraction = 8'd158;
      8'd61: reciprocal_fraction = 8'd157;
      8'd62: reciprocal_fraction = 8'd156;
      8'd63: reciprocal_fraction = 8'd154;
      8'd64: reciprocal_fraction = 8'd153;
      8'd65: reciprocal_fraction = 8'd152;
      8'd66: reciprocal_fraction = 8'd150;
      8'd67: reciprocal_fraction = 8'd149;
      8'd68: reciprocal_fraction = 8'd148;
      8'd69: reciprocal_fraction = 8'd147;
      8'd70: reciprocal_fraction = 8'd145;
      8'd71: reciprocal_fraction = 8'd144;
      8'd72: reciprocal_fraction = 8'd143;
      8'd73: reciprocal_fraction = 8'd142;
      8'd74: reciprocal_fraction = 8'd141;
      8'd75: reciprocal_fraction = 8'd139;
      8'd76: reciprocal_fraction = 8'd138;
      8'd77: reciprocal_fraction = 8'd137;
      8'd78: reciprocal_fraction = 8'd136;
      8'd79: reciprocal_fraction = 8'd135;
      8'd80: reciprocal_fraction = 8'd134;
      8'd81: reciprocal_fraction = 8'd132;
      8'd82: reciprocal_fraction = 8'd131;
      8'd83: reciprocal_fraction = 8'd130;
      8'd84: reciprocal_fraction = 8'd129;
      8'd85: reciprocal_fraction = 8'd128;
      8'd86: reciprocal_fraction = 8'd127;
      8'd87: reciprocal_fraction = 8'd126;
      8'd88: reciprocal_fraction = 8'd124;
      8'd89: reciprocal_fraction = 8'd123;
      8'd90: reciprocal_fraction = 8'd122;
      8'd91: reciprocal_fraction = 8'd121;
      8'd92: reciprocal_fraction = 8'd120;
      8'd93: reciprocal_fraction = 8'd119;
      8'd94: reciprocal_fraction = 8'd118;
      8'd95: reciprocal_fraction = 8'd117;
      8'd96: reciprocal_fraction = 8'd116;
      8'd97: reciprocal_fraction = 8'd115;
      8'd98: reciprocal_fraction = 8'd114;
      8'd99: reciprocal_fraction = 8'd113;
      8'd100: reciprocal_fraction = 8'd112;
      8'd101: reciprocal_fraction = 8'd111;
      8'd102: reciprocal_fraction = 8'd110;
      8'd103: reciprocal_fraction = 8'd109;
      8'd104: reciprocal_fraction = 8'd108;
      8'd105: reciprocal_fraction = 8'd107;
      8'd106: reciprocal_fraction = 8'd106;
      8'd107: reciprocal_fraction = 8'd105;
      8'd108: reciprocal_fraction = 8'd104;
      8'd109: reciprocal_fraction = 8'd103;
      8'd110: reciprocal_fraction = 8'd102;
      8'd111: reciprocal_fraction = 8'd101;
      8'd112: reciprocal_fraction = 8'd100;
      8'd113: reciprocal_fraction = 8'd99;
      8'd114: reciprocal_fraction = 8'd98;
      8'd115: reciprocal_fraction = 8'd97;
      8'd116: reciprocal_fraction = 8'd96;
      8'd117: reciprocal_fraction = 8'd95;
      8'd118: reciprocal_fraction = 8'd94;
      8'd119: reciprocal_fraction = 8'd93;
      8'd120: reciprocal_fraction = 8'd92;
      8'd121: reciprocal_fraction = 8'd91;
      8'd122: reciprocal_fraction = 8'd90;
      8'd123: reciprocal_fraction = 8'd89;
      8'd124: reciprocal_fraction = 8'd88;
      8'd125: reciprocal_fraction = 8'd88;
      8'd126: reciprocal_fraction = 8'd87;
      8'd127: reciprocal_fraction = 8'd86;
      8'd128: reciprocal_fraction = 8'd85;
      8'd129: reciprocal_fraction = 8'd84;
      8'd130: reciprocal_fraction = 8'd83;
      8'd131: reciprocal_fraction = 8'd82;
      8'd132: reciprocal_fraction = 8'd81;
      8'd133: reciprocal_fraction = 8'd81;
      8'd134: reciprocal_fraction = 8'd80;
      8'd135: reciprocal_fraction = 8'd79;
      8'd136: reciprocal_fraction = 8'd78;
      8'd137: reciprocal_fraction = 8'd77;
      8'd138: reciprocal_fraction = 8'd76;
      8'd139: reciprocal_fraction = 8'd75;
      8'd140: reciprocal_fraction = 8'd75;
      8'd141: reciprocal_fraction = 8'd74;
      8'd142: reciprocal_fraction = 8'd73;
      8'd143: reciprocal_fraction = 8'd72;
      8'd144: reciprocal_fraction = 8'd71;
      8'd145: reciprocal_fraction = 8'd70;
      8'd146: reciprocal_fraction = 8'd70;
      8'd147: reciprocal_fraction = 8'd69;
      8'd148: reciprocal_fraction = 8'd68;
      8'd149: reciprocal_fraction = 8'd67;
      8'd150: reciprocal_fraction = 8'd66;
      8'd151: reciprocal_fraction = 8'd66;
      8'd152: reciprocal_fraction = 8'd65;
      8'd153: reciprocal_fraction = 8'd64;
      8'd154: reciprocal_fraction = 8'd63;
      8'd155: reciprocal_fraction = 8'd63;
      8'd156: reciprocal_fraction = 8'd62;
      8'd157: reciprocal_fraction = 8'd61;
      8'd158: reciprocal_fraction = 8'd60;
      8'd159: reciprocal_fraction = 8'd59;
      8'd160: reciprocal_fraction = 8'd59;
      8'd161: reciprocal_fraction = 8'd58;
      8'd162: reciprocal_fraction = 8'd57;
      8'd163: reciprocal_fraction = 8'd56;
      8'd164: reciprocal_fraction = 8'd56;
      8'd165: reciprocal_fraction = 8'd55;
      8'd166: reciprocal_fraction = 8'd54;
      8'd167: reciprocal_fraction = 8'd53;
      8'd168: reciprocal_fraction = 8'd53;
      8'd169: reciprocal_fraction = 8'd52;
      8'd170: reciprocal_fraction = 8'd51;
      8'd171: reciprocal_fraction = 8'd51;
      8'd172: reciprocal_fraction = 8'd50;
      8'd173: reciprocal_fraction = 8'd49;
      8'd174: reciprocal_fraction = 8'd48;
      8'd175: reciprocal_fraction = 8'd48;
      8'd176: reciprocal_fraction = 8'd47;
      8'd177: reciprocal_fraction = 8'd46;
      8'd178: reciprocal_fraction = 8'd46;
      8'd179: reciprocal_fraction = 8'd45;
      8'd180: reciprocal_fraction = 8'd44;
      8'd181: reciprocal_fraction = 8'd44;
      8'd182: reciprocal_fraction = 8'd43;
      8'd183: reciprocal_fraction = 8'd42;
      8'd184: reciprocal_fraction = 8'd42;
      8'd185: reciprocal_fraction = 8'd41;
      8'd186: reciprocal_fraction = 8'd40;
      8'd187: reciprocal_fraction = 8'd40;
      8'd188: reciprocal_fraction = 8'd39;
      8'd189: reciprocal_fraction = 8'd38;
      8'd190: reciprocal_fraction = 8'd38;
      8'd191: reciprocal_fraction = 8'd37;
      8'd192: reciprocal_fraction = 8'd36;
      8'd193: reciprocal_fraction = 8'd36;
      8'd194: reciprocal_fraction = 8'd35;
      8'd195: reciprocal_fraction = 8'd34;
      8'd196: reciprocal_fraction = 8'd34;
      8'd197: reciprocal_fraction = 8'd33;
      8'd198: reciprocal_fraction = 8'd32;
      8'd199: reciprocal_fraction = 8'd32;
      8'd200: reciprocal_fraction = 8'd31;
      8'd201: reciprocal_fraction = 8'd30;
      8'd202: reciprocal_fraction = 8'd30;
      8'd203: reciprocal_fraction = 8'd29;
      8'd204: reciprocal_fraction = 8'd29;
      8'd205: reciprocal_fraction = 8'd28;
      8'd206: reciprocal_fraction = 8'd27;
      8'd207: reciprocal_fraction = 8'd27;
      8'd208: reciprocal_fraction = 8'd26;
      8'd209: reciprocal_fraction = 8'd26;
      8'd210: reciprocal_fraction = 8'd25;
      8'd211: reciprocal_fraction = 8'd24;
      8'd212: reciprocal_fraction = 8'd24;
      8'd213: reciprocal_fraction = 8'd23;
      8'd214: reciprocal_fraction = 8'd23;
      8'd215: reciprocal_fraction = 8'd22;
      8'd216: reciprocal_fraction = 8'd21;
      8'd217: reciprocal_fraction = 8'd21;
      8'd218: reciprocal_fraction = 8'd20;
      8'd219: reciprocal_fraction = 8'd20;
      8'd220: reciprocal_fraction = 8'd19;
      8'd221: reciprocal_fraction = 8'd18;
      8'd222: reciprocal_fraction = 8'd18;
      8'd223: reciprocal_fraction = 8'd17;
      8'd224: reciprocal_fraction = 8'd17;
      8'd225: reciprocal_fraction = 8'd16;
      8'd226: reciprocal_fraction = 8'd16;
      8'd227: reciprocal_fraction = 8'd15;
      8'd228: reciprocal_fraction = 8'd15;
      8'd229: reciprocal_fraction = 8'd14;
      8'd230: reciprocal_fraction = 8'd13;
      8'd231: reciprocal_fraction = 8'd13;
      8'd232: reciprocal_fraction = 8'd12;
      8'd233: reciprocal_fraction = 8'd12;
      8'd234: reciprocal_fraction = 8'd11;
      8'd235: reciprocal_fraction = 8'd11;
      8'd236: reciprocal_fraction = 8'd10;
      8'd237: reciprocal_fraction = 8'd10;
      8'd238: reciprocal_fraction = 8'd9;
      8'd239: reciprocal_fraction = 8'd9;
      8'd240: reciprocal_fraction = 8'd8;
      8'd241: reciprocal_fraction = 8'd7;
      8'd242: reciprocal_fraction = 8'd7;
      8'd243: reciprocal_fraction = 8'd6;
      8'd244: reciprocal_fraction = 8'd6;
      8'd245: reciprocal_fraction = 8'd5;
      8'd246: reciprocal_fraction = 8'd5;
      8'd247: reciprocal_fraction = 8'd4;
      8'd248: reciprocal_fraction = 8'd4;
      8'd249: reciprocal_fraction = 8'd3;
      8'd250: reciprocal_fraction = 8'd3;
      8'd251: reciprocal_fraction = 8'd2;
      8'd252: reciprocal_fraction = 8'd2;
      8'd253: reciprocal_fraction = 8'd1;
      8'd254: reciprocal_fraction = 8'd1;
      8'd255: reciprocal_fraction = 8'd0;
      default: reciprocal_fraction = 8'd0;
    endcase
  end

  wire [12:0] row_factor = {leading_clear8, leading_clear4, leading_clear2, leading_clear1, 1'b1, reciprocal_fraction};
  wire [39:0] result;

  // result_lane 0
  reg [7:0] result_lane0_power_fraction;

  always @* begin
    case (near_scores0[2:0])
      3'd0: result_lane0_power_fraction = 8'd0;
      3'd1: result_lane0_power_fraction = 8'd23;
      3'd2: result_lane0_power_fraction = 8'd48;
      3'd3: result_lane0_power_fraction = 8'd76;
      3'd4: result_lane0_power_fraction = 8'd106;
      3'd5: result_lane0_power_fraction = 8'd139;
      3'd6: result_lane0_power_fraction = 8'd175;
      3'd7: result_lane0_power_fraction = 8'd214;
      default: result_lane0_power_fraction = 8'd0;
    endcase
  end

  wire [7:0] result_lane0_row0 = result_lane0_power_fraction & {8{row_factor[0]}};
  wire [7:0] result_lane0_row1 = result_lane0_power_fraction & {8{row_factor[1]}};
  wire [7:0] result_lane0_row2 = result_lane0_power_fraction & {8{row_factor[2]}};
  wire [7:0] result_lane0_row3 = result_lane0_power_fraction & {8{row_factor[3]}};
  wire [7:0] result_lane0_row4 = result_lane0_power_fraction & {8{row_factor[4]}};
  wire [7:0] result_lane0_row5 = result_lane0_power_fraction & {8{row_factor[5]}};
  wire [7:0] result_lane0_row6 = result_lane0_power_fraction & {8{row_factor[6]}};
  wire [7:0] result_lane0_row7 = result_lane0_power_fraction & {8{row_factor[7]}};
  wire result_lane0_unused_times_add_c1_r0_s1_s, result_lane0_times_carry_c1_r0_s1;
  subbyte_half_adder result_lane0_times_add_c1_r0_s1 (
    .a(result_lane0_row0[1]),
    .b(result_lane0_row1[0]),
    .s(result_lane0_unused_times_add_c1_r0_s1_s),
    .co(result_lane0_times_carry_c1_r0_s1)
  );
  wire result_lane0_times_sum_c2_r0_s1, result_lane0_times_carry_c2_r0_s1;
  subbyte_full_adder result_lane0_times_add_c2_r0_s1 (
    .a(result_lane0_row0[2]),
    .b(result_lane0_row1[1]),
    .ci(result_lane0_row2[0]),
    .s(result_lane0_times_sum_c2_r0_s1),
    .co(result_lane0_times_carry_c2_r0_s1)
  );
  wire result_lane0_unused_times_add_c2_r1_s2_s, result_lane0_times_carry_c2_r1_s2;
  subbyte_half_adder result_lane0_times_add_c2_r1_s2 (
    .a(result_lane0_times_carry_c1_r0_s1),
    .b(result_lane0_times_sum_c2_r0_s1),
    .s(result_lane0_unused_times_add_c2_r1_s2_s),
    .co(result_lane0_times_carry_c2_r1_s2)
  );
  wire result_lane0_times_sum_c3_r0_s1, result_lane0_times_carry_c3_r0_s1;
  subbyte_full_adder result_lane0_times_add_c3_r0_s1 (
    .a(result_lane0_row0[3]),
    .b(result_lane0_row1[2]),
    .ci(result_lane0_row2[1]),
    .s(result_lane0_times_sum_c3_r0_s1),
    .co(result_lane0_times_carry_c3_r0_s1)
  );
  wire result_lane0_times_sum_c3_r1_s2, result_lane0_times_carry_c3_r1_s2;
  subbyte_full_adder result_lane0_times_add_c3_r1_s2 (
    .a(result_lane0_row3[0]),
    .b(result_lane0_times_carry_c2_r0_s1),
    .ci(result_lane0_times_sum_c3_r0_s1),
    .s(result_lane0_times_sum_c3_r1_s2),
    .co(result_lane0_times_carry_c3_r1_s2)
  );
  wire result_lane0_unused_times_add_c3_r2_s3_s, result_lane0_times_carry_c3_r2_s3;
  subbyte_half_adder result_lane0_times_add_c3_r2_s3 (
    .a(result_lane0_times_carry_c2_r1_s2),
    .b(result_lane0_times_sum_c3_r1_s2),
    .s(result_lane0_unused_times_add_c3_r2_s3_s),
    .co(result_lane0_times_carry_c3_r2_s3)
  );
  wire result_lane0_times_sum_c4_r0_s1, result_lane0_times_carry_c4_r0_s1;
  subbyte_full_adder result_lane0_times_add_c4_r0_s1 (
    .a(result_lane0_row0[4]),
    .b(result_lane0_row1[3]),
    .ci(result_lane0_row2[2]),
    .s(result_lane0_times_sum_c4_r0_s1),
    .co(result_lane0_times_carry_c4_r0_s1)
  );
  wire result_lane0_times_sum_c4_r1_s2, result_lane0_times_carry_c4_r1_s2;
  subbyte_full_adder result_lane0_times_add_c4_r1_s2 (
    .a(result_lane0_row3[1]),
    .b(result_lane0_row4[0]),
    .ci(result_lane0_times_carry_c3_r0_s1),
    .s(result_lane0_times_sum_c4_r1_s2),
    .co(result_lane0_times_carry_c4_r1_s2)
  );
  wire result_lane0_times_sum_c4_r2_s3, result_lane0_times_carry_c4_r2_s3;
  subbyte_full_adder result_lane0_times_add_c4_r2_s3 (
    .a(result_lane0_times_sum_c4_r0_s1),
    .b(result_lane0_times_sum_c4_r1_s2),
    .ci(result_lane0_times_carry_c3_r1_s2),
    .s(result_lane0_times_sum_c4_r2_s3),
    .co(result_lane0_times_carry_c4_r2_s3)
  );
  wire result_lane0_unused_times_add_c4_r3_s4_s, result_lane0_times_carry_c4_r3_s4;
  subbyte_half_adder result_lane0_times_add_c4_r3_s4 (
    .a(result_lane0_times_carry_c3_r2_s3),
    .b(result_lane0_times_sum_c4_r2_s3),
    .s(result_lane0_unused_times_add_c4_r3_s4_s),
    .co(result_lane0_times_carry_c4_r3_s4)
  );
  wire result_lane0_times_sum_c5_r0_s1, result_lane0_times_carry_c5_r0_s1;
  subbyte_full_adder result_lane0_times_add_c5_r0_s1 (
    .a(result_lane0_row0[5]),
    .b(result_lane0_row1[4]),
    .ci(result_lane0_row2[3]),
    .s(result_lane0_times_sum_c5_r0_s1),
    .co(result_lane0_times_carry_c5_r0_s1)
  );
  wire result_lane0_times_sum_c5_r1_s1, result_lane0_times_carry_c5_r1_s1;
  subbyte_full_adder result_lane0_times_add_c5_r1_s1 (
    .a(result_lane0_row3[2]),
    .b(result_lane0_row4[1]),
    .ci(result_lane0_row5[0]),
    .s(result_lane0_times_sum_c5_r1_s1),
    .co(result_lane0_times_carry_c5_r1_s1)
  );
  wire result_lane0_times_sum_c5_r2_s2, result_lane0_times_carry_c5_r2_s2;
  subbyte_full_adder result_lane0_times_add_c5_r2_s2 (
    .a(result_lane0_times_carry_c4_r0_s1),
    .b(result_lane0_times_sum_c5_r0_s1),
    .ci(result_lane0_times_sum_c5_r1_s1),
    .s(result_lane0_times_sum_c5_r2_s2),
    .co(result_lane0_times_carry_c5_r2_s2)
  );
  wire result_lane0_times_sum_c5_r3_s4, result_lane0_times_carry_c5_r3_s4;
  subbyte_full_adder result_lane0_times_add_c5_r3_s4 (
    .a(result_lane0_times_carry_c4_r1_s2),
    .b(result_lane0_times_sum_c5_r2_s2),
    .ci(result_lane0_times_carry_c4_r2_s3),
    .s(result_lane0_times_sum_c5_r3_s4),
    .co(result_lane0_times_carry_c5_r3_s4)
  );
  wire result_lane0_unused_times_add_c5_r4_s5_s, result_lane0_times_carry_c5_r4_s5;
  subbyte_half_adder result_lane0_times_add_c5_r4_s5 (
    .a(result_lane0_times_carry_c4_r3_s4),
    .b(result_lane0_times_sum_c5_r3_s4),
    .s(result_lane0_unused_times_add_c5_r4_s5_s),
    .co(result_lane0_times_carry_c5_r4_s5)
  );
  wire result_lane0_times_sum_c6_r0_s1, result_lane0_times_carry_c6_r0_s1;
  subbyte_full_adder result_lane0_times_add_c6_r0_s1 (
    .a(result_lane0_row0[6]),
    .b(result_lane0_row1[5]),
    .ci(result_lane0_row2[4]),
    .s(result_lane0_times_sum_c6_r0_s1),
    .co(result_lane0_times_carry_c6_r0_s1)
  );
  wire result_lane0_times_sum_c6_r1_s1, result_lane0_times_carry_c6_r1_s1;
  subbyte_full_adder result_lane0_times_add_c6_r1_s1 (
    .a(result_lane0_row3[3]),
    .b(result_lane0_row4[2]),
    .ci(result_lane0_row5[1]),
    .s(result_lane0_times_sum_c6_r1_s1),
    .co(result_lane0_times_carry_c6_r1_s1)
  );
  wire result_lane0_times_sum_c6_r2_s2, result_lane0_times_carry_c6_r2_s2;
  subbyte_full_adder result_lane0_times_add_c6_r2_s2 (
    .a(result_lane0_row6[0]),
    .b(result_lane0_times_carry_c5_r0_s1),
    .ci(result_lane0_times_carry_c5_r1_s1),
    .s(result_lane0_times_sum_c6_r2_s2),
    .co(result_lane0_times_carry_c6_r2_s2)
  );
  wire result_lane0_times_sum_c6_r3_s3, result_lane0_times_carry_c6_r3_s3;
  subbyte_full_adder result_lane0_times_add_c6_r3_s3 (
    .a(result_lane0_times_sum_c6_r0_s1),
    .b(result_lane0_times_sum_c6_r1_s1),
    .ci(result_lane0_times_carry_c5_r2_s2),
    .s(result_lane0_times_sum_c6_r3_s3),
    .co(result_lane0_times_carry_c6_r3_s3)
  );
  wire result_lane0_times_sum_c6_r4_s5, result_lane0_times_carry_c6_r4_s5;
  subbyte_full_adder result_lane0_times_add_c6_r4_s5 (
    .a(result_lane0_times_sum_c6_r2_s2),
    .b(result_lane0_times_sum_c6_r3_s3),
    .ci(result_lane0_times_carry_c5_r3_s4),
    .s(result_lane0_times_sum_c6_r4_s5),
    .co(result_lane0_times_carry_c6_r4_s5)
  );
  wire result_lane0_unused_times_add_c6_r5_s6_s, result_lane0_times_carry_c6_r5_s6;
  subbyte_half_adder result_lane0_times_add_c6_r5_s6 (
    .a(result_lane0_times_carry_c5_r4_s5),
    .b(result_lane0_times_sum_c6_r4_s5),
    .s(result_lane0_unused_times_add_c6_r5_s6_s),
    .co(result_lane0_times_carry_c6_r5_s6)
  );
  wire result_lane0_times_sum_c7_r0_s1, result_lane0_times_carry_c7_r0_s1;
  subbyte_full_adder result_lane0_times_add_c7_r0_s1 (
    .a(result_lane0_row0[7]),
    .b(result_lane0_row1[6]),
    .ci(result_lane0_row2[5]),
    .s(result_lane0_times_sum_c7_r0_s1),
    .co(result_lane0_times_carry_c7_r0_s1)
  );
  wire result_lane0_times_sum_c7_r1_s1, result_lane0_times_carry_c7_r1_s1;
  subbyte_full_adder result_lane0_times_add_c7_r1_s1 (
    .a(result_lane0_row3[4]),
    .b(result_lane0_row4[3]),
    .ci(result_lane0_row5[2]),
    .s(result_lane0_times_sum_c7_r1_s1),
    .co(result_lane0_times_carry_c7_r1_s1)
  );
  wire result_lane0_times_sum_c7_r2_s2, result_lane0_times_carry_c7_r2_s2;
  subbyte_full_adder result_lane0_times_add_c7_r2_s2 (
    .a(result_lane0_row6[1]),
    .b(result_lane0_row7[0]),
    .ci(result_lane0_times_carry_c6_r0_s1),
    .s(result_lane0_times_sum_c7_r2_s2),
    .co(result_lane0_times_carry_c7_r2_s2)
  );
  wire result_lane0_times_sum_c7_r3_s2, result_lane0_times_carry_c7_r3_s2;
  subbyte_full_adder result_lane0_times_add_c7_r3_s2 (
    .a(result_lane0_times_carry_c6_r1_s1),
    .b(result_lane0_times_sum_c7_r0_s1),
    .ci(result_lane0_times_sum_c7_r1_s1),
    .s(result_lane0_times_sum_c7_r3_s2),
    .co(result_lane0_times_carry_c7_r3_s2)
  );
  wire result_lane0_times_sum_c7_r4_s3, result_lane0_times_carry_c7_r4_s3;
  subbyte_full_adder result_lane0_times_add_c7_r4_s3 (
    .a(result_lane0_times_sum_c7_r2_s2),
    .b(result_lane0_times_carry_c6_r2_s2),
    .ci(result_lane0_times_sum_c7_r3_s2),
    .s(result_lane0_times_sum_c7_r4_s3),
    .co(result_lane0_times_carry_c7_r4_s3)
  );
  wire result_lane0_times_sum_c7_r5_s6, result_lane0_times_carry_c7_r5_s6;
  subbyte_full_adder result_lane0_times_add_c7_r5_s6 (
    .a(result_lane0_times_carry_c6_r3_s3),
    .b(result_lane0_times_sum_c7_r4_s3),
    .ci(result_lane0_times_carry_c6_r4_s5),
    .s(result_lane0_times_sum_c7_r5_s6),
    .co(result_lane0_times_carry_c7_r5_s6)
  );
  wire result_lane0_times_sum_c7_r6_s7, result_lane0_times_carry_c7_r6_s7;
  subbyte_half_adder result_lane0_times_add_c7_r6_s7 (
    .a(result_lane0_times_carry_c6_r5_s6),
    .b(result_lane0_times_sum_c7_r5_s6),
    .s(result_lane0_times_sum_c7_r6_s7),
    .co(result_lane0_times_carry_c7_r6_s7)
  );
  wire result_lane0_times_sum_c8_r0_s1, result_lane0_times_carry_c8_r0_s1;
  subbyte_full_adder result_lane0_times_add_c8_r0_s1 (
    .a(result_lane0_row1[7]),
    .b(result_lane0_row2[6]),
    .ci(result_lane0_row3[5]),
    .s(result_lane0_times_sum_c8_r0_s1),
    .co(result_lane0_times_carry_c8_r0_s1)
  );
  wire result_lane0_times_sum_c8_r1_s1, result_lane0_times_carry_c8_r1_s1;
  subbyte_full_adder result_lane0_times_add_c8_r1_s1 (
    .a(result_lane0_row4[4]),
    .b(result_lane0_row5[3]),
    .ci(result_lane0_row6[2]),
    .s(result_lane0_times_sum_c8_r1_s1),
    .co(result_lane0_times_carry_c8_r1_s1)
  );
  wire result_lane0_times_sum_c8_r2_s1, result_lane0_times_carry_c8_r2_s1;
  subbyte_full_adder result_lane0_times_add_c8_r2_s1 (
    .a(result_lane0_row7[1]),
    .b(result_lane0_power_fraction[0]),
    .ci(row_factor[0]),
    .s(result_lane0_times_sum_c8_r2_s1),
    .co(result_lane0_times_carry_c8_r2_s1)
  );
  wire result_lane0_times_sum_c8_r3_s2, result_lane0_times_carry_c8_r3_s2;
  subbyte_full_adder result_lane0_times_add_c8_r3_s2 (
    .a(result_lane0_times_carry_c7_r0_s1),
    .b(result_lane0_times_carry_c7_r1_s1),
    .ci(result_lane0_times_sum_c8_r0_s1),
    .s(result_lane0_times_sum_c8_r3_s2),
    .co(result_lane0_times_carry_c8_r3_s2)
  );
  wire result_lane0_times_sum_c8_r4_s3, result_lane0_times_carry_c8_r4_s3;
  subbyte_full_adder result_lane0_times_add_c8_r4_s3 (
    .a(result_lane0_times_sum_c8_r1_s1),
    .b(result_lane0_times_sum_c8_r2_s1),
    .ci(result_lane0_times_carry_c7_r2_s2),
    .s(result_lane0_times_sum_c8_r4_s3),
    .co(result_lane0_times_carry_c8_r4_s3)
  );
  wire result_lane0_times_sum_c8_r5_s4, result_lane0_times_carry_c8_r5_s4;
  subbyte_full_adder result_lane0_times_add_c8_r5_s4 (
    .a(result_lane0_times_carry_c7_r3_s2),
    .b(result_lane0_times_sum_c8_r3_s2),
    .ci(result_lane0_times_sum_c8_r4_s3),
    .s(result_lane0_times_sum_c8_r5_s4),
    .co(result_lane0_times_carry_c8_r5_s4)
  );
  wire result_lane0_times_sum_c8_r6_s7, result_lane0_times_carry_c8_r6_s7;
  subbyte_full_adder result_lane0_times_add_c8_r6_s7 (
    .a(result_lane0_times_carry_c7_r4_s3),
    .b(result_lane0_times_sum_c8_r5_s4),
    .ci(result_lane0_times_carry_c7_r5_s6),
    .s(result_lane0_times_sum_c8_r6_s7),
    .co(result_lane0_times_carry_c8_r6_s7)
  );
  wire result_lane0_times_sum_c8_r7_s8, result_lane0_times_carry_c8_r7_s8;
  subbyte_half_adder result_lane0_times_add_c8_r7_s8 (
    .a(result_lane0_times_carry_c7_r6_s7),
    .b(result_lane0_times_sum_c8_r6_s7),
    .s(result_lane0_times_sum_c8_r7_s8),
    .co(result_lane0_times_carry_c8_r7_s8)
  );
  wire result_lane0_times_sum_c9_r0_s1, result_lane0_times_carry_c9_r0_s1;
  subbyte_full_adder result_lane0_times_add_c9_r0_s1 (
    .a(result_lane0_row2[7]),
    .b(result_lane0_row3[6]),
    .ci(result_lane0_row4[5]),
    .s(result_lane0_times_sum_c9_r0_s1),
    .co(result_lane0_times_carry_c9_r0_s1)
  );
  wire result_lane0_times_sum_c9_r1_s1, result_lane0_times_carry_c9_r1_s1;
  subbyte_full_adder result_lane0_times_add_c9_r1_s1 (
    .a(result_lane0_row5[4]),
    .b(result_lane0_row6[3]),
    .ci(result_lane0_row7[2]),
    .s(result_lane0_times_sum_c9_r1_s1),
    .co(result_lane0_times_carry_c9_r1_s1)
  );
  wire result_lane0_times_sum_c9_r2_s2, result_lane0_times_carry_c9_r2_s2;
  subbyte_full_adder result_lane0_times_add_c9_r2_s2 (
    .a(result_lane0_power_fraction[1]),
    .b(row_factor[1]),
    .ci(result_lane0_times_carry_c8_r0_s1),
    .s(result_lane0_times_sum_c9_r2_s2),
    .co(result_lane0_times_carry_c9_r2_s2)
  );
  wire result_lane0_times_sum_c9_r3_s2, result_lane0_times_carry_c9_r3_s2;
  subbyte_full_adder result_lane0_times_add_c9_r3_s2 (
    .a(result_lane0_times_carry_c8_r1_s1),
    .b(result_lane0_times_carry_c8_r2_s1),
    .ci(result_lane0_times_sum_c9_r0_s1),
    .s(result_lane0_times_sum_c9_r3_s2),
    .co(result_lane0_times_carry_c9_r3_s2)
  );
  wire result_lane0_times_sum_c9_r4_s3, result_lane0_times_carry_c9_r4_s3;
  subbyte_full_adder result_lane0_times_add_c9_r4_s3 (
    .a(result_lane0_times_sum_c9_r1_s1),
    .b(result_lane0_times_sum_c9_r2_s2),
    .ci(result_lane0_times_carry_c8_r3_s2),
    .s(result_lane0_times_sum_c9_r4_s3),
    .co(result_lane0_times_carry_c9_r4_s3)
  );
  wire result_lane0_times_sum_c9_r5_s4, result_lane0_times_carry_c9_r5_s4;
  subbyte_full_adder result_lane0_times_add_c9_r5_s4 (
    .a(result_lane0_times_carry_c8_r4_s3),
    .b(result_lane0_times_sum_c9_r3_s2),
    .ci(result_lane0_times_sum_c9_r4_s3),
    .s(result_lane0_times_sum_c9_r5_s4),
    .co(result_lane0_times_carry_c9_r5_s4)
  );
  wire result_lane0_times_sum_c9_r6_s8, result_lane0_times_carry_c9_r6_s8;
  subbyte_full_adder result_lane0_times_add_c9_r6_s8 (
    .a(result_lane0_times_carry_c8_r5_s4),
    .b(result_lane0_times_sum_c9_r5_s4),
    .ci(result_lane0_times_carry_c8_r6_s7),
    .s(result_lane0_times_sum_c9_r6_s8),
    .co(result_lane0_times_carry_c9_r6_s8)
  );
  wire result_lane0_times_sum_c9_r7_s9, result_lane0_times_carry_c9_r7_s9;
  subbyte_half_adder result_lane0_times_add_c9_r7_s9 (
    .a(result_lane0_times_carry_c8_r7_s8),
    .b(result_lane0_times_sum_c9_r6_s8),
    .s(result_lane0_times_sum_c9_r7_s9),
    .co(result_lane0_times_carry_c9_r7_s9)
  );
  wire result_lane0_times_sum_c10_r0_s1, result_lane0_times_carry_c10_r0_s1;
  subbyte_full_adder result_lane0_times_add_c10_r0_s1 (
    .a(result_lane0_row3[7]),
    .b(result_lane0_row4[6]),
    .ci(result_lane0_row5[5]),
    .s(result_lane0_times_sum_c10_r0_s1),
    .co(result_lane0_times_carry_c10_r0_s1)
  );
  wire result_lane0_times_sum_c10_r1_s1, result_lane0_times_carry_c10_r1_s1;
  subbyte_full_adder result_lane0_times_add_c10_r1_s1 (
    .a(result_lane0_row6[4]),
    .b(result_lane0_row7[3]),
    .ci(result_lane0_power_fraction[2]),
    .s(result_lane0_times_sum_c10_r1_s1),
    .co(result_lane0_times_carry_c10_r1_s1)
  );
  wire result_lane0_times_sum_c10_r2_s2, result_lane0_times_carry_c10_r2_s2;
  subbyte_full_adder result_lane0_times_add_c10_r2_s2 (
    .a(row_factor[2]),
    .b(result_lane0_times_carry_c9_r0_s1),
    .ci(result_lane0_times_carry_c9_r1_s1),
    .s(result_lane0_times_sum_c10_r2_s2),
    .co(result_lane0_times_carry_c10_r2_s2)
  );
  wire result_lane0_times_sum_c10_r3_s3, result_lane0_times_carry_c10_r3_s3;
  subbyte_full_adder result_lane0_times_add_c10_r3_s3 (
    .a(result_lane0_times_sum_c10_r0_s1),
    .b(result_lane0_times_sum_c10_r1_s1),
    .ci(result_lane0_times_carry_c9_r2_s2),
    .s(result_lane0_times_sum_c10_r3_s3),
    .co(result_lane0_times_carry_c10_r3_s3)
  );
  wire result_lane0_times_sum_c10_r4_s4, result_lane0_times_carry_c10_r4_s4;
  subbyte_full_adder result_lane0_times_add_c10_r4_s4 (
    .a(result_lane0_times_carry_c9_r3_s2),
    .b(result_lane0_times_sum_c10_r2_s2),
    .ci(result_lane0_times_sum_c10_r3_s3),
    .s(result_lane0_times_sum_c10_r4_s4),
    .co(result_lane0_times_carry_c10_r4_s4)
  );
  wire result_lane0_times_sum_c10_r5_s5, result_lane0_times_carry_c10_r5_s5;
  subbyte_full_adder result_lane0_times_add_c10_r5_s5 (
    .a(result_lane0_times_carry_c9_r4_s3),
    .b(result_lane0_times_carry_c9_r5_s4),
    .ci(result_lane0_times_sum_c10_r4_s4),
    .s(result_lane0_times_sum_c10_r5_s5),
    .co(result_lane0_times_carry_c10_r5_s5)
  );
  wire result_lane0_times_sum_c10_r6_s10, result_lane0_times_carry_c10_r6_s10;
  subbyte_full_adder result_lane0_times_add_c10_r6_s10 (
    .a(result_lane0_times_sum_c10_r5_s5),
    .b(result_lane0_times_carry_c9_r6_s8),
    .ci(result_lane0_times_carry_c9_r7_s9),
    .s(result_lane0_times_sum_c10_r6_s10),
    .co(result_lane0_times_carry_c10_r6_s10)
  );
  wire result_lane0_times_sum_c11_r0_s1, result_lane0_times_carry_c11_r0_s1;
  subbyte_full_adder result_lane0_times_add_c11_r0_s1 (
    .a(result_lane0_row4[7]),
    .b(result_lane0_row5[6]),
    .ci(result_lane0_row6[5]),
    .s(result_lane0_times_sum_c11_r0_s1),
    .co(result_lane0_times_carry_c11_r0_s1)
  );
  wire result_lane0_times_sum_c11_r1_s1, result_lane0_times_carry_c11_r1_s1;
  subbyte_full_adder result_lane0_times_add_c11_r1_s1 (
    .a(result_lane0_row7[4]),
    .b(result_lane0_power_fraction[3]),
    .ci(row_factor[3]),
    .s(result_lane0_times_sum_c11_r1_s1),
    .co(result_lane0_times_carry_c11_r1_s1)
  );
  wire result_lane0_times_sum_c11_r2_s2, result_lane0_times_carry_c11_r2_s2;
  subbyte_full_adder result_lane0_times_add_c11_r2_s2 (
    .a(result_lane0_times_carry_c10_r0_s1),
    .b(result_lane0_times_carry_c10_r1_s1),
    .ci(result_lane0_times_sum_c11_r0_s1),
    .s(result_lane0_times_sum_c11_r2_s2),
    .co(result_lane0_times_carry_c11_r2_s2)
  );
  wire result_lane0_times_sum_c11_r3_s4, result_lane0_times_carry_c11_r3_s4;
  subbyte_full_adder result_lane0_times_add_c11_r3_s4 (
    .a(result_lane0_times_sum_c11_r1_s1),
    .b(result_lane0_times_carry_c10_r2_s2),
    .ci(result_lane0_times_carry_c10_r3_s3),
    .s(result_lane0_times_sum_c11_r3_s4),
    .co(result_lane0_times_carry_c11_r3_s4)
  );
  wire result_lane0_times_sum_c11_r4_s5, result_lane0_times_carry_c11_r4_s5;
  subbyte_full_adder result_lane0_times_add_c11_r4_s5 (
    .a(result_lane0_times_sum_c11_r2_s2),
    .b(result_lane0_times_carry_c10_r4_s4),
    .ci(result_lane0_times_sum_c11_r3_s4),
    .s(result_lane0_times_sum_c11_r4_s5),
    .co(result_lane0_times_carry_c11_r4_s5)
  );
  wire result_lane0_times_sum_c11_r5_s11, result_lane0_times_carry_c11_r5_s11;
  subbyte_full_adder result_lane0_times_add_c11_r5_s11 (
    .a(result_lane0_times_carry_c10_r5_s5),
    .b(result_lane0_times_sum_c11_r4_s5),
    .ci(result_lane0_times_carry_c10_r6_s10),
    .s(result_lane0_times_sum_c11_r5_s11),
    .co(result_lane0_times_carry_c11_r5_s11)
  );
  wire result_lane0_times_sum_c12_r0_s1, result_lane0_times_carry_c12_r0_s1;
  subbyte_full_adder result_lane0_times_add_c12_r0_s1 (
    .a(result_lane0_row5[7]),
    .b(result_lane0_row6[6]),
    .ci(result_lane0_row7[5]),
    .s(result_lane0_times_sum_c12_r0_s1),
    .co(result_lane0_times_carry_c12_r0_s1)
  );
  wire result_lane0_times_sum_c12_r1_s2, result_lane0_times_carry_c12_r1_s2;
  subbyte_full_adder result_lane0_times_add_c12_r1_s2 (
    .a(result_lane0_power_fraction[4]),
    .b(row_factor[4]),
    .ci(result_lane0_times_carry_c11_r0_s1),
    .s(result_lane0_times_sum_c12_r1_s2),
    .co(result_lane0_times_carry_c12_r1_s2)
  );
  wire result_lane0_times_sum_c12_r2_s3, result_lane0_times_carry_c12_r2_s3;
  subbyte_full_adder result_lane0_times_add_c12_r2_s3 (
    .a(result_lane0_times_carry_c11_r1_s1),
    .b(result_lane0_times_sum_c12_r0_s1),
    .ci(result_lane0_times_sum_c12_r1_s2),
    .s(result_lane0_times_sum_c12_r2_s3),
    .co(result_lane0_times_carry_c12_r2_s3)
  );
  wire result_lane0_times_sum_c12_r3_s5, result_lane0_times_carry_c12_r3_s5;
  subbyte_full_adder result_lane0_times_add_c12_r3_s5 (
    .a(result_lane0_times_carry_c11_r2_s2),
    .b(result_lane0_times_sum_c12_r2_s3),
    .ci(result_lane0_times_carry_c11_r3_s4),
    .s(result_lane0_times_sum_c12_r3_s5),
    .co(result_lane0_times_carry_c12_r3_s5)
  );
  wire result_lane0_times_sum_c12_r4_s12, result_lane0_times_carry_c12_r4_s12;
  subbyte_full_adder result_lane0_times_add_c12_r4_s12 (
    .a(result_lane0_times_sum_c12_r3_s5),
    .b(result_lane0_times_carry_c11_r4_s5),
    .ci(result_lane0_times_carry_c11_r5_s11),
    .s(result_lane0_times_sum_c12_r4_s12),
    .co(result_lane0_times_carry_c12_r4_s12)
  );
  wire result_lane0_times_sum_c13_r0_s1, result_lane0_times_carry_c13_r0_s1;
  subbyte_full_adder result_lane0_times_add_c13_r0_s1 (
    .a(result_lane0_row6[7]),
    .b(result_lane0_row7[6]),
    .ci(result_lane0_power_fraction[5]),
    .s(result_lane0_times_sum_c13_r0_s1),
    .co(result_lane0_times_carry_c13_r0_s1)
  );
  wire result_lane0_times_sum_c13_r1_s2, result_lane0_times_carry_c13_r1_s2;
  subbyte_full_adder result_lane0_times_add_c13_r1_s2 (
    .a(row_factor[5]),
    .b(result_lane0_times_carry_c12_r0_s1),
    .ci(result_lane0_times_sum_c13_r0_s1),
    .s(result_lane0_times_sum_c13_r1_s2),
    .co(result_lane0_times_carry_c13_r1_s2)
  );
  wire result_lane0_times_sum_c13_r2_s4, result_lane0_times_carry_c13_r2_s4;
  subbyte_full_adder result_lane0_times_add_c13_r2_s4 (
    .a(result_lane0_times_carry_c12_r1_s2),
    .b(result_lane0_times_carry_c12_r2_s3),
    .ci(result_lane0_times_sum_c13_r1_s2),
    .s(result_lane0_times_sum_c13_r2_s4),
    .co(result_lane0_times_carry_c13_r2_s4)
  );
  wire result_lane0_times_sum_c13_r3_s13, result_lane0_times_carry_c13_r3_s13;
  subbyte_full_adder result_lane0_times_add_c13_r3_s13 (
    .a(result_lane0_times_sum_c13_r2_s4),
    .b(result_lane0_times_carry_c12_r3_s5),
    .ci(result_lane0_times_carry_c12_r4_s12),
    .s(result_lane0_times_sum_c13_r3_s13),
    .co(result_lane0_times_carry_c13_r3_s13)
  );
  wire result_lane0_times_sum_c14_r0_s1, result_lane0_times_carry_c14_r0_s1;
  subbyte_full_adder result_lane0_times_add_c14_r0_s1 (
    .a(result_lane0_row7[7]),
    .b(result_lane0_power_fraction[6]),
    .ci(row_factor[6]),
    .s(result_lane0_times_sum_c14_r0_s1),
    .co(result_lane0_times_carry_c14_r0_s1)
  );
  wire result_lane0_times_sum_c14_r1_s3, result_lane0_times_carry_c14_r1_s3;
  subbyte_full_adder result_lane0_times_add_c14_r1_s3 (
    .a(result_lane0_times_carry_c13_r0_s1),
    .b(result_lane0_times_sum_c14_r0_s1),
    .ci(result_lane0_times_carry_c13_r1_s2),
    .s(result_lane0_times_sum_c14_r1_s3),
    .co(result_lane0_times_carry_c14_r1_s3)
  );
  wire result_lane0_times_sum_c14_r2_s14, result_lane0_times_carry_c14_r2_s14;
  subbyte_full_adder result_lane0_times_add_c14_r2_s14 (
    .a(result_lane0_times_sum_c14_r1_s3),
    .b(result_lane0_times_carry_c13_r2_s4),
    .ci(result_lane0_times_carry_c13_r3_s13),
    .s(result_lane0_times_sum_c14_r2_s14),
    .co(result_lane0_times_carry_c14_r2_s14)
  );
  wire result_lane0_times_sum_c15_r0_s2, result_lane0_times_carry_c15_r0_s2;
  subbyte_full_adder result_lane0_times_add_c15_r0_s2 (
    .a(result_lane0_power_fraction[7]),
    .b(row_factor[7]),
    .ci(result_lane0_times_carry_c14_r0_s1),
    .s(result_lane0_times_sum_c15_r0_s2),
    .co(result_lane0_times_carry_c15_r0_s2)
  );
  wire result_lane0_times_sum_c15_r1_s15, result_lane0_times_carry_c15_r1_s15;
  subbyte_full_adder result_lane0_times_add_c15_r1_s15 (
    .a(result_lane0_times_sum_c15_r0_s2),
    .b(result_lane0_times_carry_c14_r1_s3),
    .ci(result_lane0_times_carry_c14_r2_s14),
    .s(result_lane0_times_sum_c15_r1_s15),
    .co(result_lane0_times_carry_c15_r1_s15)
  );
  wire result_lane0_times_sum_c16_r0_s16 = ~(result_lane0_times_carry_c15_r0_s2 ^ result_lane0_times_carry_c15_r1_s15);
  wire result_lane0_times_carry_c16_r0_s16 = result_lane0_times_carry_c15_r0_s2 | result_lane0_times_carry_c15_r1_s15;
  wire [17:0] result_lane0_product = {
    result_lane0_times_carry_c16_r0_s16, result_lane0_times_sum_c16_r0_s16, result_lane0_times_sum_c15_r1_s15,
    result_lane0_times_sum_c14_r2_s14, result_lane0_times_sum_c13_r3_s13, result_lane0_times_sum_c12_r4_s12,
    result_lane0_times_sum_c11_r5_s11, result_lane0_times_sum_c10_r6_s10, result_lane0_times_sum_c9_r7_s9,
    result_lane0_times_sum_c8_r7_s8, result_lane0_times_sum_c7_r6_s7, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [3:0] result_lane0_zeros = row_factor[12:9];
  wire [3:0] result_lane0_scale = near_scores0[6:3];
  wire [4:0] result_lane0_sum_places = 5'd2 - {1'b0, result_lane0_zeros};
  wire [4:0] result_lane0_places = result_lane0_sum_places - {~near_scores0[7], result_lane0_scale};
  wire [17:0] result_lane0_counted = result_lane0_product & {18{near_scores0[8]}};
  wire result_lane0_is_far = |result_lane0_places[4];
  wire result_lane0_is_near = ~result_lane0_is_far;
  wire [10:0] result_lane0_near = result_lane0_counted[17:7] & {11{result_lane0_is_near}};
  wire result_lane0_stays1 = ~result_lane0_places[0];
  wire [10:0] result_lane0_right1 = {
    result_lane0_near[10] & result_lane0_stays1, result_lane0_places[0] ? result_lane0_near[10] : result_lane0_near[9],
    result_lane0_places[0] ? result_lane0_near[9] : result_lane0_near[8],
    result_lane0_places[0] ? result_lane0_near[8] : result_lane0_near[7],
    result_lane0_places[0] ? result_lane0_near[7] : result_lane0_near[6],
    result_lane0_places[0] ? result_lane0_near[6] : result_lane0_near[5],
    result_lane0_places[0] ? result_lane0_near[5] : result_lane0_near[4],
    result_lane0_places[0] ? result_lane0_near[4] : result_lane0_near[3],
    result_lane0_places[0] ? result_lane0_near[3] : result_lane0_near[2],
    result_lane0_places[0] ? result_lane0_near[2] : result_lane0_near[1],
    result_lane0_places[0] ? result_lane0_near[1] : result_lane0_near[0]
  };
  wire result_lane0_stays2 = ~result_lane0_places[1];
  wire [10:0] result_lane0_right2 = {
    result_lane0_right1[10] & result_lane0_stays2, result_lane0_right1[9] & result_lane0_stays2,
    result_lane0_places[1] ? result_lane0_right1[10] : result_lane0_right1[8],
    result_lane0_places[1] ? result_lane0_right1[9] : result_lane0_right1[7],
    result_lane0_places[1] ? result_lane0_right1[8] : result_lane0_right1[6],
    result_lane0_places[1] ? result_lane0_right1[7] : result_lane0_right1[5],
    result_lane0_places[1] ? result_lane0_right1[6] : result_lane0_right1[4],
    result_lane0_places[1] ? result_lane0_right1[5] : result_lane0_right1[3],
    result_lane0_places[1] ? result_lane0_right1[4] : result_lane0_right1[2],
    result_lane0_places[1] ? result_lane0_right1[3] : result_lane0_right1[1],
    result_lane0_places[1] ? result_lane0_right1[2] : result_lane0_right1[0]
  };
  wire result_lane0_stays4 = ~result_lane0_places[2];
  wire [10:0] result_lane0_right4 = {
    result_lane0_right2[10] & result_lane0_stays4, result_lane0_right2[9] & result_lane0_stays4,
    result_lane0_right2[8] & result_lane0_stays4, result_lane0_right2[7] & result_lane0_stays4,
    result_lane0_places[2] ? result_lane0_right2[10] : result_lane0_right2[6],
    result_lane0_places[2] ? result_lane0_right2[9] : result_lane0_right2[5],
    result_lane0_places[2] ? result_lane0_right2[8] : result_lane0_right2[4],
    result_lane0_places[2] ? result_lane0_right2[7] : result_lane0_right2[3],
    result_lane0_places[2] ? result_lane0_right2[6] : result_lane0_right2[2],
    result_lane0_places[2] ? result_lane0_right2[5] : result_lane0_right2[1],
    result_lane0_places[2] ? result_lane0_right2[4] : result_lane0_right2[0]
  };
  wire result_lane0_stays8 = ~result_lane0_places[3];
  wire [10:0] result_lane0_right8 = {
    result_lane0_right4[10] & result_lane0_stays8, result_lane0_right4[9] & result_lane0_stays8,
    result_lane0_right4[8] & result_lane0_stays8, result_lane0_right4[7] & result_lane0_stays8,
    result_lane0_right4[6] & result_lane0_stays8, result_lane0_right4[5] & result_lane0_stays8,
    result_lane0_right4[4] & result_lane0_stays8, result_lane0_right4[3] & result_lane0_stays8,
    result_lane0_places[3] ? result_lane0_right4[10] : result_lane0_right4[2],
    result_lane0_places[3] ? result_lane0_right4[9] : result_lane0_right4[1],
    result_lane0_places[3] ? result_lane0_right4[8] : result_lane0_right4[0]
  };
  wire [10:0] result_lane0_moved = result_lane0_right8;
  wire result_lane0_over = |result_lane0_moved[10];

  assign result[9:0] = result_lane0_moved[9:0] | {10{result_lane0_over}};
  wire result_lane0_unused_lane_bits_2 = &{1'b0, result_lane0_row0[0], result_lane0_product[6:0], result_lane0_counted[6:0]};

  // result_lane 1
  reg [7:0] result_lane1_power_fraction;

  always @* begin
    case (near_scores1[2:0])
      3'd0: result_lane1_power_fraction = 8'd0;
      3'd1: result_lane1_power_fraction = 8'd23;
      3'd2: result_lane1_power_fraction = 8'd48;
      3'd3: result_lane1_power_fraction = 8'd76;
      3'd4: result_lane1_power_fraction = 8'd106;
      3'd5: result_lane1_power_fraction = 8'd139;
      3'd6: result_lane1_power_fraction = 8'd175;
      3'd7: result_lane1_power_fraction = 8'd214;
      default: result_lane1_power_fraction = 8'd0;
    endcase
  end

  wire [7:0] result_lane1_row0 = result_lane1_power_fraction & {8{row_factor[0]}};
  wire [7:0] result_lane1_row1 = result_lane1_power_fraction & {8{row_factor[1]}};
  wire [7:0] result_lane1_row2 = result_lane1_power_fraction & {8{row_factor[2]}};
  wire [7:0] result_lane1_row3 = result_lane1_power_fraction & {8{row_factor[3]}};
  wire [7:0] result_lane1_row4 = result_lane1_power_fraction & {8{row_factor[4]}};
  wire [7:0] result_lane1_row5 = result_lane1_power_fraction & {8{row_factor[5]}};
  wire [7:0] result_lane1_row6 = result_lane1_power_fraction & {8{row_factor[6]}};
  wire [7:0] result_lane1_row7 = result_lane1_power_fraction & {8{row_factor[7]}};
  wire result_lane1_unused_times_add_c1_r0_s1_s, result_lane1_times_carry_c1_r0_s1;
  subbyte_half_adder result_lane1_times_add_c1_r0_s1 (
    .a(result_lane1_row0[1]),
    .b(result_lane1_row1[0]),
    .s(result_lane1_unused_times_add_c1_r0_s1_s),
    .co(result_lane1_times_carry_c1_r0_s1)
  );
  wire result_lane1_times_sum_c2_r0_s1, result_lane1_times_carry_c2_r0_s1;
  subbyte_full_adder result_lane1_times_add_c2_r0_s1 (
    .a(result_lane1_row0[2]),
    .b(result_lane1_row1[1]),
    .ci(result_lane1_row2[0]),
    .s(result_lane1_times_sum_c2_r0_s1),
    .co(result_lane1_times_carry_c2_r0_s1)
  );
  wire result_lane1_unused_times_add_c2_r1_s2_s, result_lane1_times_carry_c2_r1_s2;
  subbyte_half_adder result_lane1_times_add_c2_r1_s2 (
    .a(result_lane1_times_carry_c1_r0_s1),
    .b(result_lane1_times_sum_c2_r0_s1),
    .s(result_lane1_unused_times_add_c2_r1_s2_s),
    .co(result_lane1_times_carry_c2_r1_s2)
  );
  wire result_lane1_times_sum_c3_r0_s1, result_lane1_times_carry_c3_r0_s1;
  subbyte_full_adder result_lane1_times_add_c3_r0_s1 (
    .a(result_lane1_row0[3]),
    .b(result_lane1_row1[2]),
    .ci(result_lane1_row2[1]),
    .s(result_lane1_times_sum_c3_r0_s1),
    .co(result_lane1_times_carry_c3_r0_s1)
  );
  wire result_lane1_times_sum_c3_r1_s2, result_lane1_times_carry_c3_r1_s2;
  subbyte_full_adder result_lane1_times_add_c3_r1_s2 (
    .a(result_lane1_row3[0]),
    .b(result_lane1_times_carry_c2_r0_s1),
    .ci(result_lane1_times_sum_c3_r0_s1),
    .s(result_lane1_times_sum_c3_r1_s2),
    .co(result_lane1_times_carry_c3_r1_s2)
  );
  wire result_lane1_unused_times_add_c3_r2_s3_s, result_lane1_times_carry_c3_r2_s3;
  subbyte_half_adder result_lane1_times_add_c3_r2_s3 (
    .a(result_lane1_times_carry_c2_r1_s2),
    .b(result_lane1_times_sum_c3_r1_s2),
    .s(result_lane1_unused_times_add_c3_r2_s3_s),
    .co(result_lane1_times_carry_c3_r2_s3)
  );
  wire result_lane1_times_sum_c4_r0_s1, result_lane1_times_carry_c4_r0_s1;
  subbyte_full_adder result_lane1_times_add_c4_r0_s1 (
    .a(result_lane1_row0[4]),
    .b(result_lane1_row1[3]),
    .ci(result_lane1_row2[2]),
    .s(result_lane1_times_sum_c4_r0_s1),
    .co(result_lane1_times_carry_c4_r0_s1)
  );
  wire result_lane1_times_sum_c4_r1_s2, result_lane1_times_carry_c4_r1_s2;
  subbyte_full_adder result_lane1_times_add_c4_r1_s2 (
    .a(result_lane1_row3[1]),
    .b(result_lane1_row4[0]),
    .ci(result_lane1_times_carry_c3_r0_s1),
    .s(result_lane1_times_sum_c4_r1_s2),
    .co(result_lane1_times_carry_c4_r1_s2)
  );
  wire result_lane1_times_sum_c4_r2_s3, result_lane1_times_carry_c4_r2_s3;
  subbyte_full_adder result_lane1_times_add_c4_r2_s3 (
    .a(result_lane1_times_sum_c4_r0_s1),
    .b(result_lane1_times_sum_c4_r1_s2),
    .ci(result_lane1_times_carry_c3_r1_s2),
    .s(result_lane1_times_sum_c4_r2_s3),
    .co(result_lane1_times_carry_c4_r2_s3)
  );
  wire result_lane1_unused_times_add_c4_r3_s4_s, result_lane1_times_carry_c4_r3_s4;
  subbyte_half_adder result_lane1_times_add_c4_r3_s4 (
    .a(result_lane1_times_carry_c3_r2_s3),
    .b(result_lane1_times_sum_c4_r2_s3),
    .s(result_lane1_unused_times_add_c4_r3_s4_s),
    .co(result_lane1_times_carry_c4_r3_s4)
  );
  wire result_lane1_times_sum_c5_r0_s1, result_lane1_times_carry_c5_r0_s1;
  subbyte_full_adder result_lane1_times_add_c5_r0_s1 (
    .a(result_lane1_row0[5]),
    .b(result_lane1_row1[4]),
    .ci(result_lane1_row2[3]),
    .s(result_lane1_times_sum_c5_r0_s1),
    .co(result_lane1_times_carry_c5_r0_s1)
  );
  wire result_lane1_times_sum_c5_r1_s1, result_lane1_times_carry_c5_r1_s1;
  subbyte_full_adder result_lane1_times_add_c5_r1_s1 (
    .a(result_lane1_row3[2]),
    .b(result_lane1_row4[1]),
    .ci(result_lane1_row5[0]),
    .s(result_lane1_times_sum_c5_r1_s1),
    .co(result_lane1_times_carry_c5_r1_s1)
  );
  wire result_lane1_times_sum_c5_r2_s2, result_lane1_times_carry_c5_r2_s2;
  subbyte_full_adder result_lane1_times_add_c5_r2_s2 (
    .a(result_lane1_times_carry_c4_r0_s1),
    .b(result_lane1_times_sum_c5_r0_s1),
    .ci(result_lane1_times_sum_c5_r1_s1),
    .s(result_lane1_times_sum_c5_r2_s2),
    .co(result_lane1_times_carry_c5_r2_s2)
  );
  wire result_lane1_times_sum_c5_r3_s4, result_lane1_times_carry_c5_r3_s4;
  subbyte_full_adder result_lane1_times_add_c5_r3_s4 (
    .a(result_lane1_times_carry_c4_r1_s2),
    .b(result_lane1_times_sum_c5_r2_s2),
    .ci(result_lane1_times_carry_c4_r2_s3),
    .s(result_lane1_times_sum_c5_r3_s4),
    .co(result_lane1_times_carry_c5_r3_s4)
  );
  wire result_lane1_unused_times_add_c5_r4_s5_s, result_lane1_times_carry_c5_r4_s5;
  subbyte_half_adder result_lane1_times_add_c5_r4_s5 (
    .a(result_lane1_times_carry_c4_r3_s4),
    .b(result_lane1_times_sum_c5_r3_s4),
    .s(result_lane1_unused_times_add_c5_r4_s5_s),
    .co(result_lane1_times_carry_c5_r4_s5)
  );
  wire result_lane1_times_sum_c6_r0_s1, result_lane1_times_carry_c6_r0_s1;
  subbyte_full_adder result_lane1_times_add_c6_r0_s1 (
    .a(result_lane1_row0[6]),
    .b(result_lane1_row1[5]),
    .ci(result_lane1_row2[4]),
    .s(result_lane1_times_sum_c6_r0_s1),
    .co(result_lane1_times_carry_c6_r0_s1)
  );
  wire result_lane1_times_sum_c6_r1_s1, result_lane1_times_carry_c6_r1_s1;
  subbyte_full_adder result_lane1_times_add_c6_r1_s1 (
    .a(result_lane1_row3[3]),
    .b(result_lane1_row4[2]),
    .ci(result_lane1_row5[1]),
    .s(result_lane1_times_sum_c6_r1_s1),
    .co(result_lane1_times_carry_c6_r1_s1)
  );
  wire result_lane1_times_sum_c6_r2_s2, result_lane1_times_carry_c6_r2_s2;
  subbyte_full_adder result_lane1_times_add_c6_r2_s2 (
    .a(result_lane1_row6[0]),
    .b(result_lane1_times_carry_c5_r0_s1),
    .ci(result_lane1_times_carry_c5_r1_s1),
    .s(result_lane1_times_sum_c6_r2_s2),
    .co(result_lane1_times_carry_c6_r2_s2)
  );
  wire result_lane1_times_sum_c6_r3_s3, result_lane1_times_carry_c6_r3_s3;
  subbyte_full_adder result_lane1_times_add_c6_r3_s3 (
    .a(result_lane1_times_sum_c6_r0_s1),
    .b(result_lane1_times_sum_c6_r1_s1),
    .ci(result_lane1_times_carry_c5_r2_s2),
    .s(result_lane1_times_sum_c6_r3_s3),
    .co(result_lane1_times_carry_c6_r3_s3)
  );
  wire result_lane1_times_sum_c6_r4_s5, result_lane1_times_carry_c6_r4_s5;
  subbyte_full_adder result_lane1_times_add_c6_r4_s5 (
    .a(result_lane1_times_sum_c6_r2_s2),
    .b(result_lane1_times_sum_c6_r3_s3),
    .ci(result_lane1_times_carry_c5_r3_s4),
    .s(result_lane1_times_sum_c6_r4_s5),
    .co(result_lane1_times_carry_c6_r4_s5)
  );
  wire result_lane1_unused_times_add_c6_r5_s6_s, result_lane1_times_carry_c6_r5_s6;
  subbyte_half_adder result_lane1_times_add_c6_r5_s6 (
    .a(result_lane1_times_carry_c5_r4_s5),
    .b(result_lane1_times_sum_c6_r4_s5),
    .s(result_lane1_unused_times_add_c6_r5_s6_s),
    .co(result_lane1_times_carry_c6_r5_s6)
  );
  wire result_lane1_times_sum_c7_r0_s1, result_lane1_times_carry_c7_r0_s1;
  subbyte_full_adder result_lane1_times_add_c7_r0_s1 (
    .a(result_lane1_row0[7]),
    .b(result_lane1_row1[6]),
    .ci(result_lane1_row2[5]),
    .s(result_lane1_times_sum_c7_r0_s1),
    .co(result_lane1_times_carry_c7_r0_s1)
  );
  wire result_lane1_times_sum_c7_r1_s1, result_lane1_times_carry_c7_r1_s1;
  subbyte_full_adder result_lane1_times_add_c7_r1_s1 (
    .a(result_lane1_row3[4]),
    .b(result_lane1_row4[3]),
    .ci(result_lane1_row5[2]),
    .s(result_lane1_times_sum_c7_r1_s1),
    .co(result_lane1_times_carry_c7_r1_s1)
  );
  wire result_lane1_times_sum_c7_r2_s2, result_lane1_times_carry_c7_r2_s2;
  subbyte_full_adder result_lane1_times_add_c7_r2_s2 (
    .a(result_lane1_row6[1]),
    .b(result_lane1_row7[0]),
    .ci(result_lane1_times_carry_c6_r0_s1),
    .s(result_lane1_times_sum_c7_r2_s2),
    .co(result_lane1_times_carry_c7_r2_s2)
  );
  wire result_lane1_times_sum_c7_r3_s2, result_lane1_times_carry_c7_r3_s2;
  subbyte_full_adder result_lane1_times_add_c7_r3_s2 (
    .a(result_lane1_times_carry_c6_r1_s1),
    .b(result_lane1_times_sum_c7_r0_s1),
    .ci(result_lane1_times_sum_c7_r1_s1),
    .s(result_lane1_times_sum_c7_r3_s2),
    .co(result_lane1_times_carry_c7_r3_s2)
  );
  wire result_lane1_times_sum_c7_r4_s3, result_lane1_times_carry_c7_r4_s3;
  subbyte_full_adder result_lane1_times_add_c7_r4_s3 (
    .a(result_lane1_times_sum_c7_r2_s2),
    .b(result_lane1_times_carry_c6_r2_s2),
    .ci(result_lane1_times_sum_c7_r3_s2),
    .s(result_lane1_times_sum_c7_r4_s3),
    .co(result_lane1_times_carry_c7_r4_s3)
  );
  wire result_lane1_times_sum_c7_r5_s6, result_lane1_times_carry_c7_r5_s6;
  subbyte_full_adder result_lane1_times_add_c7_r5_s6 (
    .a(result_lane1_times_carry_c6_r3_s3),
    .b(result_lane1_times_sum_c7_r4_s3),
    .ci(result_lane1_times_carry_c6_r4_s5),
    .s(result_lane1_times_sum_c7_r5_s6),
    .co(result_lane1_times_carry_c7_r5_s6)
  );
  wire result_lane1_times_sum_c7_r6_s7, result_lane1_times_carry_c7_r6_s7;
  subbyte_half_adder result_lane1_times_add_c7_r6_s7 (
    .a(result_lane1_times_carry_c6_r5_s6),
    .b(result_lane1_times_sum_c7_r5_s6),
    .s(result_lane1_times_sum_c7_r6_s7),
    .co(result_lane1_times_carry_c7_r6_s7)
  );
  wire result_lane1_times_sum_c8_r0_s1, result_lane1_times_carry_c8_r0_s1;
  subbyte_full_adder result_lane1_times_add_c8_r0_s1 (
    .a(result_lane1_row1[7]),
    .b(result_lane1_row2[6]),
    .ci(result_lane1_row3[5]),
    .s(result_lane1_times_sum_c8_r0_s1),
    .co(result_lane1_times_carry_c8_r0_s1)
  );
  wire result_lane1_times_sum_c8_r1_s1, result_lane1_times_carry_c8_r1_s1;
  subbyte_full_adder result_lane1_times_add_c8_r1_s1 (
    .a(result_lane1_row4[4]),
    .b(result_lane1_row5[3]),
    .ci(result_lane1_row6[2]),
    .s(result_lane1_times_sum_c8_r1_s1),
    .co(result_lane1_times_carry_c8_r1_s1)
  );
  wire result_lane1_times_sum_c8_r2_s1, result_lane1_times_carry_c8_r2_s1;
  subbyte_full_adder result_lane1_times_add_c8_r2_s1 (
    .a(result_lane1_row7[1]),
    .b(result_lane1_power_fraction[0]),
    .ci(row_factor[0]),
    .s(result_lane1_times_sum_c8_r2_s1),
    .co(result_lane1_times_carry_c8_r2_s1)
  );
  wire result_lane1_times_sum_c8_r3_s2, result_lane1_times_carry_c8_r3_s2;
  subbyte_full_adder result_lane1_times_add_c8_r3_s2 (
    .a(result_lane1_times_carry_c7_r0_s1),
    .b(result_lane1_times_carry_c7_r1_s1),
    .ci(result_lane1_times_sum_c8_r0_s1),
    .s(result_lane1_times_sum_c8_r3_s2),
    .co(result_lane1_times_carry_c8_r3_s2)
  );
  wire result_lane1_times_sum_c8_r4_s3, result_lane1_times_carry_c8_r4_s3;
  subbyte_full_adder result_lane1_times_add_c8_r4_s3 (
    .a(result_lane1_times_sum_c8_r1_s1),
    .b(result_lane1_times_sum_c8_r2_s1),
    .ci(result_lane1_times_carry_c7_r2_s2),
    .s(result_lane1_times_sum_c8_r4_s3),
    .co(result_lane1_times_carry_c8_r4_s3)
  );
  wire result_lane1_times_sum_c8_r5_s4, result_lane1_times_carry_c8_r5_s4;
  subbyte_full_adder result_lane1_times_add_c8_r5_s4 (
    .a(result_lane1_times_carry_c7_r3_s2),
    .b(result_lane1_times_sum_c8_r3_s2),
    .ci(result_lane1_times_sum_c8_r4_s3),
    .s(result_lane1_times_sum_c8_r5_s4),
    .co(result_lane1_times_carry_c8_r5_s4)
  );
  wire result_lane1_times_sum_c8_r6_s7, result_lane1_times_carry_c8_r6_s7;
  subbyte_full_adder result_lane1_times_add_c8_r6_s7 (
    .a(result_lane1_times_carry_c7_r4_s3),
    .b(result_lane1_times_sum_c8_r5_s4),
    .ci(result_lane1_times_carry_c7_r5_s6),
    .s(result_lane1_times_sum_c8_r6_s7),
    .co(result_lane1_times_carry_c8_r6_s7)
  );
  wire result_lane1_times_sum_c8_r7_s8, result_lane1_times_carry_c8_r7_s8;
  subbyte_half_adder result_lane1_times_add_c8_r7_s8 (
    .a(result_lane1_times_carry_c7_r6_s7),
    .b(result_lane1_times_sum_c8_r6_s7),
    .s(result_lane1_times_sum_c8_r7_s8),
    .co(result_lane1_times_carry_c8_r7_s8)
  );
  wire result_lane1_times_sum_c9_r0_s1, result_lane1_times_carry_c9_r0_s1;
  subbyte_full_adder result_lane1_times_add_c9_r0_s1 (
    .a(result_lane1_row2[7]),
    .b(result_lane1_row3[6]),
    .ci(result_lane1_row4[5]),
    .s(result_lane1_times_sum_c9_r0_s1),
    .co(result_lane1_times_carry_c9_r0_s1)
  );
  wire result_lane1_times_sum_c9_r1_s1, result_lane1_times_carry_c9_r1_s1;
  subbyte_full_adder result_lane1_times_add_c9_r1_s1 (
    .a(result_lane1_row5[4]),
    .b(result_lane1_row6[3]),
    .ci(result_lane1_row7[2]),
    .s(result_lane1_times_sum_c9_r1_s1),
    .co(result_lane1_times_carry_c9_r1_s1)
  );
  wire result_lane1_times_sum_c9_r2_s2, result_lane1_times_carry_c9_r2_s2;
  subbyte_full_adder result_lane1_times_add_c9_r2_s2 (
    .a(result_lane1_power_fraction[1]),
    .b(row_factor[1]),
    .ci(result_lane1_times_carry_c8_r0_s1),
    .s(result_lane1_times_sum_c9_r2_s2),
    .co(result_lane1_times_carry_c9_r2_s2)
  );
  wire result_lane1_times_sum_c9_r3_s2, result_lane1_times_carry_c9_r3_s2;
  subbyte_full_adder result_lane1_times_add_c9_r3_s2 (
    .a(result_lane1_times_carry_c8_r1_s1),
    .b(result_lane1_times_carry_c8_r2_s1),
    .ci(result_lane1_times_sum_c9_r0_s1),
    .s(result_lane1_times_sum_c9_r3_s2),
    .co(result_lane1_times_carry_c9_r3_s2)
  );
  wire result_lane1_times_sum_c9_r4_s3, result_lane1_times_carry_c9_r4_s3;
  subbyte_full_adder result_lane1_times_add_c9_r4_s3 (
    .a(result_lane1_times_sum_c9_r1_s1),
    .b(result_lane1_times_sum_c9_r2_s2),
    .ci(result_lane1_times_carry_c8_r3_s2),
    .s(result_lane1_times_sum_c9_r4_s3),
    .co(result_lane1_times_carry_c9_r4_s3)
  );
  wire result_lane1_times_sum_c9_r5_s4, result_lane1_times_carry_c9_r5_s4;
  subbyte_full_adder result_lane1_times_add_c9_r5_s4 (
    .a(result_lane1_times_carry_c8_r4_s3),
    .b(result_lane1_times_sum_c9_r3_s2),
    .ci(result_lane1_times_sum_c9_r4_s3),
    .s(result_lane1_times_sum_c9_r5_s4),
    .co(result_lane1_times_carry_c9_r5_s4)
  );
  wire result_lane1_times_sum_c9_r6_s8, result_lane1_times_carry_c9_r6_s8;
  subbyte_full_adder result_lane1_times_add_c9_r6_s8 (
    .a(result_lane1_times_carry_c8_r5_s4),
    .b(result_lane1_times_sum_c9_r5_s4),
    .ci(result_lane1_times_carry_c8_r6_s7),
    .s(result_lane1_times_sum_c9_r6_s8),
    .co(result_lane1_times_carry_c9_r6_s8)
  );
  wire result_lane1_times_sum_c9_r7_s9, result_lane1_times_carry_c9_r7_s9;
  subbyte_half_adder result_lane1_times_add_c9_r7_s9 (
    .a(result_lane1_times_carry_c8_r7_s8),
    .b(result_lane1_times_sum_c9_r6_s8),
    .s(result_lane1_times_sum_c9_r7_s9),
    .co(result_lane1_times_carry_c9_r7_s9)
  );
  wire result_lane1_times_sum_c10_r0_s1, result_lane1_times_carry_c10_r0_s1;
  subbyte_full_adder result_lane1_times_add_c10_r0_s1 (
    .a(result_lane1_row3[7]),
    .b(result_lane1_row4[6]),
    .ci(result_lane1_row5[5]),
    .s(result_lane1_times_sum_c10_r0_s1),
    .co(result_lane1_times_carry_c10_r0_s1)
  );
  wire result_lane1_times_sum_c10_r1_s1, result_lane1_times_carry_c10_r1_s1;
  subbyte_full_adder result_lane1_times_add_c10_r1_s1 (
    .a(result_lane1_row6[4]),
    .b(result_lane1_row7[3]),
    .ci(result_lane1_power_fraction[2]),
    .s(result_lane1_times_sum_c10_r1_s1),
    .co(result_lane1_times_carry_c10_r1_s1)
  );
  wire result_lane1_times_sum_c10_r2_s2, result_lane1_times_carry_c10_r2_s2;
  subbyte_full_adder result_lane1_times_add_c10_r2_s2 (
    .a(row_factor[2]),
    .b(result_lane1_times_carry_c9_r0_s1),
    .ci(result_lane1_times_carry_c9_r1_s1),
    .s(result_lane1_times_sum_c10_r2_s2),
    .co(result_lane1_times_carry_c10_r2_s2)
  );
  wire result_lane1_times_sum_c10_r3_s3, result_lane1_times_carry_c10_r3_s3;
  subbyte_full_adder result_lane1_times_add_c10_r3_s3 (
    .a(result_lane1_times_sum_c10_r0_s1),
    .b(result_lane1_times_sum_c10_r1_s1),
    .ci(result_lane1_times_carry_c9_r2_s2),
    .s(result_lane1_times_sum_c10_r3_s3),
    .co(result_lane1_times_carry_c10_r3_s3)
  );
  wire result_lane1_times_sum_c10_r4_s4, result_lane1_times_carry_c10_r4_s4;
  subbyte_full_adder result_lane1_times_add_c10_r4_s4 (
    .a(result_lane1_times_carry_c9_r3_s2),
    .b(result_lane1_times_sum_c10_r2_s2),
    .ci(result_lane1_times_sum_c10_r3_s3),
    .s(result_lane1_times_sum_c10_r4_s4),
    .co(result_lane1_times_carry_c10_r4_s4)
  );
  wire result_lane1_times_sum_c10_r5_s5, result_lane1_times_carry_c10_r5_s5;
  subbyte_full_adder result_lane1_times_add_c10_r5_s5 (
    .a(result_lane1_times_carry_c9_r4_s3),
    .b(result_lane1_times_carry_c9_r5_s4),
    .ci(result_lane1_times_sum_c10_r4_s4),
    .s(result_lane1_times_sum_c10_r5_s5),
    .co(result_lane1_times_carry_c10_r5_s5)
  );
  wire result_lane1_times_sum_c10_r6_s10, result_lane1_times_carry_c10_r6_s10;
  subbyte_full_adder result_lane1_times_add_c10_r6_s10 (
    .a(result_lane1_times_sum_c10_r5_s5),
    .b(result_lane1_times_carry_c9_r6_s8),
    .ci(result_lane1_times_carry_c9_r7_s9),
    .s(result_lane1_times_sum_c10_r6_s10),
    .co(result_lane1_times_carry_c10_r6_s10)
  );
  wire result_lane1_times_sum_c11_r0_s1, result_lane1_times_carry_c11_r0_s1;
  subbyte_full_adder result_lane1_times_add_c11_r0_s1 (
    .a(result_lane1_row4[7]),
    .b(result_lane1_row5[6]),
    .ci(result_lane1_row6[5]),
    .s(result_lane1_times_sum_c11_r0_s1),
    .co(result_lane1_times_carry_c11_r0_s1)
  );
  wire result_lane1_times_sum_c11_r1_s1, result_lane1_times_carry_c11_r1_s1;
  subbyte_full_adder result_lane1_times_add_c11_r1_s1 (
    .a(result_lane1_row7[4]),
    .b(result_lane1_power_fraction[3]),
    .ci(row_factor[3]),
    .s(result_lane1_times_sum_c11_r1_s1),
    .co(result_lane1_times_carry_c11_r1_s1)
  );
  wire result_lane1_times_sum_c11_r2_s2, result_lane1_times_carry_c11_r2_s2;
  subbyte_full_adder result_lane1_times_add_c11_r2_s2 (
    .a(result_lane1_times_carry_c10_r0_s1),
    .b(result_lane1_times_carry_c10_r1_s1),
    .ci(result_lane1_times_sum_c11_r0_s1),
    .s(result_lane1_times_sum_c11_r2_s2),
    .co(result_lane1_times_carry_c11_r2_s2)
  );
  wire result_lane1_times_sum_c11_r3_s4, result_lane1_times_carry_c11_r3_s4;
  subbyte_full_adder result_lane1_times_add_c11_r3_s4 (
    .a(result_lane1_times_sum_c11_r1_s1),
    .b(result_lane1_times_carry_c10_r2_s2),
    .ci(result_lane1_times_carry_c10_r3_s3),
    .s(result_lane1_times_sum_c11_r3_s4),
    .co(result_lane1_times_carry_c11_r3_s4)
  );
  wire result_lane1_times_sum_c11_r4_s5, result_lane1_times_carry_c11_r4_s5;
  subbyte_full_adder result_lane1_times_add_c11_r4_s5 (
    .a(result_lane1_times_sum_c11_r2_s2),
    .b(result_lane1_times_carry_c10_r4_s4),
    .ci(result_lane1_times_sum_c11_r3_s4),
    .s(result_lane1_times_sum_c11_r4_s5),
    .co(result_lane1_times_carry_c11_r4_s5)
  );
  wire result_lane1_times_sum_c11_r5_s11, result_lane1_times_carry_c11_r5_s11;
  subbyte_full_adder result_lane1_times_add_c11_r5_s11 (
    .a(result_lane1_times_carry_c10_r5_s5),
    .b(result_lane1_times_sum_c11_r4_s5),
    .ci(result_lane1_times_carry_c10_r6_s10),
    .s(result_lane1_times_sum_c11_r5_s11),
    .co(result_lane1_times_carry_c11_r5_s11)
  );
  wire result_lane1_times_sum_c12_r0_s1, result_lane1_times_carry_c12_r0_s1;
  subbyte_full_adder result_lane1_times_add_c12_r0_s1 (
    .a(result_lane1_row5[7]),
    .b(result_lane1_row6[6]),
    .ci(result_lane1_row7[5]),
    .s(result_lane1_times_sum_c12_r0_s1),
    .co(result_lane1_times_carry_c12_r0_s1)
  );
  wire result_lane1_times_sum_c12_r1_s2, result_lane1_times_carry_c12_r1_s2;
  subbyte_full_adder result_lane1_times_add_c12_r1_s2 (
    .a(result_lane1_power_fraction[4]),
    .b(row_factor[4]),
    .ci(result_lane1_times_carry_c11_r0_s1),
    .s(result_lane1_times_sum_c12_r1_s2),
    .co(result_lane1_times_carry_c12_r1_s2)
  );
  wire result_lane1_times_sum_c12_r2_s3, result_lane1_times_carry_c12_r2_s3;
  subbyte_full_adder result_lane1_times_add_c12_r2_s3 (
    .a(result_lane1_times_carry_c11_r1_s1),
    .b(result_lane1_times_sum_c12_r0_s1),
    .ci(result_lane1_times_sum_c12_r1_s2),
    .s(result_lane1_times_sum_c12_r2_s3),
    .co(result_lane1_times_carry_c12_r2_s3)
  );
  wire result_lane1_times_sum_c12_r3_s5, result_lane1_times_carry_c12_r3_s5;
  subbyte_full_adder result_lane1_times_add_c12_r3_s5 (
    .a(result_lane1_times_carry_c11_r2_s2),
    .b(result_lane1_times_sum_c12_r2_s3),
    .ci(result_lane1_times_carry_c11_r3_s4),
    .s(result_lane1_times_sum_c12_r3_s5),
    .co(result_lane1_times_carry_c12_r3_s5)
  );
  wire result_lane1_times_sum_c12_r4_s12, result_lane1_times_carry_c12_r4_s12;
  subbyte_full_adder result_lane1_times_add_c12_r4_s12 (
    .a(result_lane1_times_sum_c12_r3_s5),
    .b(result_lane1_times_carry_c11_r4_s5),
    .ci(result_lane1_times_carry_c11_r5_s11),
    .s(result_lane1_times_sum_c12_r4_s12),
    .co(result_lane1_times_carry_c12_r4_s12)
  );
  wire result_lane1_times_sum_c13_r0_s1, result_lane1_times_carry_c13_r0_s1;
  subbyte_full_adder result_lane1_times_add_c13_r0_s1 (
    .a(result_lane1_row6[7]),
    .b(result_lane1_row7[6]),
    .ci(result_lane1_power_fraction[5]),
    .s(result_lane1_times_sum_c13_r0_s1),
    .co(result_lane1_times_carry_c13_r0_s1)
  );
  wire result_lane1_times_sum_c13_r1_s2, result_lane1_times_carry_c13_r1_s2;
  subbyte_full_adder result_lane1_times_add_c13_r1_s2 (
    .a(row_factor[5]),
    .b(result_lane1_times_carry_c12_r0_s1),
    .ci(result_lane1_times_sum_c13_r0_s1),
    .s(result_lane1_times_sum_c13_r1_s2),
    .co(result_lane1_times_carry_c13_r1_s2)
  );
  wire result_lane1_times_sum_c13_r2_s4, result_lane1_times_carry_c13_r2_s4;
  subbyte_full_adder result_lane1_times_add_c13_r2_s4 (
    .a(result_lane1_times_carry_c12_r1_s2),
    .b(result_lane1_times_carry_c12_r2_s3),
    .ci(result_lane1_times_sum_c13_r1_s2),
    .s(result_lane1_times_sum_c13_r2_s4),
    .co(result_lane1_times_carry_c13_r2_s4)
  );
  wire result_lane1_times_sum_c13_r3_s13, result_lane1_times_carry_c13_r3_s13;
  subbyte_full_adder result_lane1_times_add_c13_r3_s13 (
    .a(result_lane1_times_sum_c13_r2_s4),
    .b(result_lane1_times_carry_c12_r3_s5),
    .ci(result_lane1_times_carry_c12_r4_s12),
    .s(result_lane1_times_sum_c13_r3_s13),
    .co(result_lane1_times_carry_c13_r3_s13)
  );
  wire result_lane1_times_sum_c14_r0_s1, result_lane1_times_carry_c14_r0_s1;
  subbyte_full_adder result_lane1_times_add_c14_r0_s1 (
    .a(result_lane1_row7[7]),
    .b(result_lane1_power_fraction[6]),
    .ci(row_factor[6]),
    .s(result_lane1_times_sum_c14_r0_s1),
    .co(result_lane1_times_carry_c14_r0_s1)
  );
  wire result_lane1_times_sum_c14_r1_s3, result_lane1_times_carry_c14_r1_s3;
  subbyte_full_adder result_lane1_times_add_c14_r1_s3 (
    .a(result_lane1_times_carry_c13_r0_s1),
    .b(result_lane1_times_sum_c14_r0_s1),
    .ci(result_lane1_times_carry_c13_r1_s2),
    .s(result_lane1_times_sum_c14_r1_s3),
    .co(result_lane1_times_carry_c14_r1_s3)
  );
  wire result_lane1_times_sum_c14_r2_s14, result_lane1_times_carry_c14_r2_s14;
  subbyte_full_adder result_lane1_times_add_c14_r2_s14 (
    .a(result_lane1_times_sum_c14_r1_s3),
    .b(result_lane1_times_carry_c13_r2_s4),
    .ci(result_lane1_times_carry_c13_r3_s13),
    .s(result_lane1_times_sum_c14_r2_s14),
    .co(result_lane1_times_carry_c14_r2_s14)
  );
  wire result_lane1_times_sum_c15_r0_s2, result_lane1_times_carry_c15_r0_s2;
  subbyte_full_adder result_lane1_times_add_c15_r0_s2 (
    .a(result_lane1_power_fraction[7]),
    .b(row_factor[7]),
    .ci(result_lane1_times_carry_c14_r0_s1),
    .s(result_lane1_times_sum_c15_r0_s2),
    .co(result_lane1_times_carry_c15_r0_s2)
  );
  wire result_lane1_times_sum_c15_r1_s15, result_lane1_times_carry_c15_r1_s15;
  subbyte_full_adder result_lane1_times_add_c15_r1_s15 (
    .a(result_lane1_times_sum_c15_r0_s2),
    .b(result_lane1_times_carry_c14_r1_s3),
    .ci(result_lane1_times_carry_c14_r2_s14),
    .s(result_lane1_times_sum_c15_r1_s15),
    .co(result_lane1_times_carry_c15_r1_s15)
  );
  wire result_lane1_times_sum_c16_r0_s16 = ~(result_lane1_times_carry_c15_r0_s2 ^ result_lane1_times_carry_c15_r1_s15);
  wire result_lane1_times_carry_c16_r0_s16 = result_lane1_times_carry_c15_r0_s2 | result_lane1_times_carry_c15_r1_s15;
  wire [17:0] result_lane1_product = {
    result_lane1_times_carry_c16_r0_s16, result_lane1_times_sum_c16_r0_s16, result_lane1_times_sum_c15_r1_s15,
    result_lane1_times_sum_c14_r2_s14, result_lane1_times_sum_c13_r3_s13, result_lane1_times_sum_c12_r4_s12,
    result_lane1_times_sum_c11_r5_s11, result_lane1_times_sum_c10_r6_s10, result_lane1_times_sum_c9_r7_s9,
    result_lane1_times_sum_c8_r7_s8, result_lane1_times_sum_c7_r6_s7, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [3:0] result_lane1_zeros = row_factor[12:9];
  wire [3:0] result_lane1_scale = near_scores1[6:3];
  wire [4:0] result_lane1_sum_places = 5'd2 - {1'b0, result_lane1_zeros};
  wire [4:0] result_lane1_places = result_lane1_sum_places - {~near_scores1[7], result_lane1_scale};
  wire [17:0] result_lane1_counted = result_lane1_product & {18{near_scores1[8]}};
  wire result_lane1_is_far = |result_lane1_places[4];
  wire result_lane1_is_near = ~result_lane1_is_far;
  wire [10:0] result_lane1_near = result_lane1_counted[17:7] & {11{result_lane1_is_near}};
  wire result_lane1_stays1 = ~result_lane1_places[0];
  wire [10:0] result_lane1_right1 = {
    result_lane1_near[10] & result_lane1_stays1, result_lane1_places[0] ? result_lane1_near[10] : result_lane1_near[9],
    result_lane1_places[0] ? result_lane1_near[9] : result_lane1_near[8],
    result_lane1_places[0] ? result_lane1_near[8] : result_lane1_near[7],
    result_lane1_places[0] ? result_lane1_near[7] : result_lane1_near[6],
    result_lane1_places[0] ? result_lane1_near[6] : result_lane1_near[5],
    result_lane1_places[0] ? result_lane1_near[5] : result_lane1_near[4],
    result_lane1_places[0] ? result_lane1_near[4] : result_lane1_near[3],
    result_lane1_places[0] ? result_lane1_near[3] : result_lane1_near[2],
    result_lane1_places[0] ? result_lane1_near[2] : result_lane1_near[1],
    result_lane1_places[0] ? result_lane1_near[1] : result_lane1_near[0]
  };
  wire result_lane1_stays2 = ~result_lane1_places[1];
  wire [10:0] result_lane1_right2 = {
    result_lane1_right1[10] & result_lane1_stays2, result_lane1_right1[9] & result_lane1_stays2,
    result_lane1_places[1] ? result_lane1_right1[10] : result_lane1_right1[8],
    result_lane1_places[1] ? result_lane1_right1[9] : result_lane1_right1[7],
    result_lane1_places[1] ? result_lane1_right1[8] : result_lane1_right1[6],
    result_lane1_places[1] ? result_lane1_right1[7] : result_lane1_right1[5],
    result_lane1_places[1] ? result_lane1_right1[6] : result_lane1_right1[4],
    result_lane1_places[1] ? result_lane1_right1[5] : result_lane1_right1[3],
    result_lane1_places[1] ? result_lane1_right1[4] : result_lane1_right1[2],
    result_lane1_places[1] ? result_lane1_right1[3] : result_lane1_right1[1],
    result_lane1_places[1] ? result_lane1_right1[2] : result_lane1_right1[0]
  };
  wire result_lane1_stays4 = ~result_lane1_places[2];
  wire [10:0] result_lane1_right4 = {
    result_lane1_right2[10] & result_lane1_stays4, result_lane1_right2[9] & result_lane1_stays4,
    result_lane1_right2[8] & result_lane1_stays4, result_lane1_right2[7] & result_lane1_stays4,
    result_lane1_places[2] ? result_lane1_right2[10] : result_lane1_right2[6],
    result_lane1_places[2] ? result_lane1_right2[9] : result_lane1_right2[5],
    result_lane1_places[2] ? result_lane1_right2[8] : result_lane1_right2[4],
    result_lane1_places[2] ? result_lane1_right2[7] : result_lane1_right2[3],
    result_lane1_places[2] ? result_lane1_right2[6] : result_lane1_right2[2],
    result_lane1_places[2] ? result_lane1_right2[5] : result_lane1_right2[1],
    result_lane1_places[2] ? result_lane1_right2[4] : result_lane1_right2[0]
  };
  wire result_lane1_stays8 = ~result_lane1_places[3];
  wire [10:0] result_lane1_right8 = {
    result_lane1_right4[10] & result_lane1_stays8, result_lane1_right4[9] & result_lane1_stays8,
    result_lane1_right4[8] & result_lane1_stays8, result_lane1_right4[7] & result_lane1_stays8,
    result_lane1_right4[6] & result_lane1_stays8, result_lane1_right4[5] & result_lane1_stays8,
    result_lane1_right4[4] & result_lane1_stays8, result_lane1_right4[3] & result_lane1_stays8,
    result_lane1_places[3] ? result_lane1_right4[10] : result_lane1_right4[2],
    result_lane1_places[3] ? result_lane1_right4[9] : result_lane1_right4[1],
    result_lane1_places[3] ? result_lane1_right4[8] : result_lane1_right4[0]
  };
  wire [10:0] result_lane1_moved = result_lane1_right8;
  wire result_lane1_over = |result_lane1_moved[10];

  assign result[19:10] = result_lane1_moved[9:0] | {10{result_lane1_over}};
  wire result_lane1_unused_lane_bits_3 = &{1'b0, result_lane1_row0[0], result_lane1_product[6:0], result_lane1_counted[6:0]};

  // result_lane 2
  reg [7:0] result_lane2_power_fraction;

  always @* begin
    case (near_scores2[2:0])
      3'd0: result_lane2_power_fraction = 8'd0;
      3'd1: result_lane2_power_fraction = 8'd23;
      3'd2: result_lane2_power_fraction = 8'd48;
      3'd3: result_lane2_power_fraction = 8'd76;
      3'd4: result_lane2_power_fraction = 8'd106;
      3'd5: result_lane2_power_fraction = 8'd139;
      3'd6: result_lane2_power_fraction = 8'd175;
      3'd7: result_lane2_power_fraction = 8'd214;
      default: result_lane2_power_fraction = 8'd0;
    endcase
  end

  wire [7:0] result_lane2_row0 = result_lane2_power_fraction & {8{row_factor[0]}};
  wire [7:0] result_lane2_row1 = result_lane2_power_fraction & {8{row_factor[1]}};
  wire [7:0] result_lane2_row2 = result_lane2_power_fraction & {8{row_factor[2]}};
  wire [7:0] result_lane2_row3 = result_lane2_power_fraction & {8{row_factor[3]}};
  wire [7:0] result_lane2_row4 = result_lane2_power_fraction & {8{row_factor[4]}};
  wire [7:0] result_lane2_row5 = result_lane2_power_fraction & {8{row_factor[5]}};
  wire [7:0] result_lane2_row6 = result_lane2_power_fraction & {8{row_factor[6]}};
  wire [7:0] result_lane2_row7 = result_lane2_power_fraction & {8{row_factor[7]}};
  wire result_lane2_unused_times_add_c1_r0_s1_s, result_lane2_times_carry_c1_r0_s1;
  subbyte_half_adder result_lane2_times_add_c1_r0_s1 (
    .a(result_lane2_row0[1]),
    .b(result_lane2_row1[0]),
    .s(result_lane2_unused_times_add_c1_r0_s1_s),
    .co(result_lane2_times_carry_c1_r0_s1)
  );
  wire result_lane2_times_sum_c2_r0_s1, result_lane2_times_carry_c2_r0_s1;
  subbyte_full_adder result_lane2_times_add_c2_r0_s1 (
    .a(result_lane2_row0[2]),
    .b(result_lane2_row1[1]),
    .ci(result_lane2_row2[0]),
    .s(result_lane2_times_sum_c2_r0_s1),
    .co(result_lane2_times_carry_c2_r0_s1)
  );
  wire result_lane2_unused_times_add_c2_r1_s2_s, result_lane2_times_carry_c2_r1_s2;
  subbyte_half_adder result_lane2_times_add_c2_r1_s2 (
    .a(result_lane2_times_carry_c1_r0_s1),
    .b(result_lane2_times_sum_c2_r0_s1),
    .s(result_lane2_unused_times_add_c2_r1_s2_s),
    .co(result_lane2_times_carry_c2_r1_s2)
  );
  wire result_lane2_times_sum_c3_r0_s1, result_lane2_times_carry_c3_r0_s1;
  subbyte_full_adder result_lane2_times_add_c3_r0_s1 (
    .a(result_lane2_row0[3]),
    .b(result_lane2_row1[2]),
    .ci(result_lane2_row2[1]),
    .s(result_lane2_times_sum_c3_r0_s1),
    .co(result_lane2_times_carry_c3_r0_s1)
  );
  wire result_lane2_times_sum_c3_r1_s2, result_lane2_times_carry_c3_r1_s2;
  subbyte_full_adder result_lane2_times_add_c3_r1_s2 (
    .a(result_lane2_row3[0]),
    .b(result_lane2_times_carry_c2_r0_s1),
    .ci(result_lane2_times_sum_c3_r0_s1),
    .s(result_lane2_times_sum_c3_r1_s2),
    .co(result_lane2_times_carry_c3_r1_s2)
  );
  wire result_lane2_unused_times_add_c3_r2_s3_s, result_lane2_times_carry_c3_r2_s3;
  subbyte_half_adder result_lane2_times_add_c3_r2_s3 (
    .a(result_lane2_times_carry_c2_r1_s2),
    .b(result_lane2_times_sum_c3_r1_s2),
    .s(result_lane2_unused_times_add_c3_r2_s3_s),
    .co(result_lane2_times_carry_c3_r2_s3)
  );
  wire result_lane2_times_sum_c4_r0_s1, result_lane2_times_carry_c4_r0_s1;
  subbyte_full_adder result_lane2_times_add_c4_r0_s1 (
    .a(result_lane2_row0[4]),
    .b(result_lane2_row1[3]),
    .ci(result_lane2_row2[2]),
    .s(result_lane2_times_sum_c4_r0_s1),
    .co(result_lane2_times_carry_c4_r0_s1)
  );
  wire result_lane2_times_sum_c4_r1_s2, result_lane2_times_carry_c4_r1_s2;
  subbyte_full_adder result_lane2_times_add_c4_r1_s2 (
    .a(result_lane2_row3[1]),
    .b(result_lane2_row4[0]),
    .ci(result_lane2_times_carry_c3_r0_s1),
    .s(result_lane2_times_sum_c4_r1_s2),
    .co(result_lane2_times_carry_c4_r1_s2)
  );
  wire result_lane2_times_sum_c4_r2_s3, result_lane2_times_carry_c4_r2_s3;
  subbyte_full_adder result_lane2_times_add_c4_r2_s3 (
    .a(result_lane2_times_sum_c4_r0_s1),
    .b(result_lane2_times_sum_c4_r1_s2),
    .ci(result_lane2_times_carry_c3_r1_s2),
    .s(result_lane2_times_sum_c4_r2_s3),
    .co(result_lane2_times_carry_c4_r2_s3)
  );
  wire result_lane2_unused_times_add_c4_r3_s4_s, result_lane2_times_carry_c4_r3_s4;
  subbyte_half_adder result_lane2_times_add_c4_r3_s4 (
    .a(result_lane2_times_carry_c3_r2_s3),
    .b(result_lane2_times_sum_c4_r2_s3),
    .s(result_lane2_unused_times_add_c4_r3_s4_s),
    .co(result_lane2_times_carry_c4_r3_s4)
  );
  wire result_lane2_times_sum_c5_r0_s1, result_lane2_times_carry_c5_r0_s1;
  subbyte_full_adder result_lane2_times_add_c5_r0_s1 (
    .a(result_lane2_row0[5]),
    .b(result_lane2_row1[4]),
    .ci(result_lane2_row2[3]),
    .s(result_lane2_times_sum_c5_r0_s1),
    .co(result_lane2_times_carry_c5_r0_s1)
  );
  wire result_lane2_times_sum_c5_r1_s1, result_lane2_times_carry_c5_r1_s1;
  subbyte_full_adder result_lane2_times_add_c5_r1_s1 (
    .a(result_lane2_row3[2]),
    .b(result_lane2_row4[1]),
    .ci(result_lane2_row5[0]),
    .s(result_lane2_times_sum_c5_r1_s1),
    .co(result_lane2_times_carry_c5_r1_s1)
  );
  wire result_lane2_times_sum_c5_r2_s2, result_lane2_times_carry_c5_r2_s2;
  subbyte_full_adder result_lane2_times_add_c5_r2_s2 (
    .a(result_lane2_times_carry_c4_r0_s1),
    .b(result_lane2_times_sum_c5_r0_s1),
    .ci(result_lane2_times_sum_c5_r1_s1),
    .s(result_lane2_times_sum_c5_r2_s2),
    .co(result_lane2_times_carry_c5_r2_s2)
  );
  wire result_lane2_times_sum_c5_r3_s4, result_lane2_times_carry_c5_r3_s4;
  subbyte_full_adder result_lane2_times_add_c5_r3_s4 (
    .a(result_lane2_times_carry_c4_r1_s2),
    .b(result_lane2_times_sum_c5_r2_s2),
    .ci(result_lane2_times_carry_c4_r2_s3),
    .s(result_lane2_times_sum_c5_r3_s4),
    .co(result_lane2_times_carry_c5_r3_s4)
  );
  wire result_lane2_unused_times_add_c5_r4_s5_s, result_lane2_times_carry_c5_r4_s5;
  subbyte_half_adder result_lane2_times_add_c5_r4_s5 (
    .a(result_lane2_times_carry_c4_r3_s4),
    .b(result_lane2_times_sum_c5_r3_s4),
    .s(result_lane2_unused_times_add_c5_r4_s5_s),
    .co(result_lane2_times_carry_c5_r4_s5)
  );
  wire result_lane2_times_sum_c6_r0_s1, result_lane2_times_carry_c6_r0_s1;
  subbyte_full_adder result_lane2_times_add_c6_r0_s1 (
    .a(result_lane2_row0[6]),
    .b(result_lane2_row1[5]),
    .ci(result_lane2_row2[4]),
    .s(result_lane2_times_sum_c6_r0_s1),
    .co(result_lane2_times_carry_c6_r0_s1)
  );
  wire result_lane2_times_sum_c6_r1_s1, result_lane2_times_carry_c6_r1_s1;
  subbyte_full_adder result_lane2_times_add_c6_r1_s1 (
    .a(result_lane2_row3[3]),
    .b(result_lane2_row4[2]),
    .ci(result_lane2_row5[1]),
    .s(result_lane2_times_sum_c6_r1_s1),
    .co(result_lane2_times_carry_c6_r1_s1)
  );
  wire result_lane2_times_sum_c6_r2_s2, result_lane2_times_carry_c6_r2_s2;
  subbyte_full_adder result_lane2_times_add_c6_r2_s2 (
    .a(result_lane2_row6[0]),
    .b(result_lane2_times_carry_c5_r0_s1),
    .ci(result_lane2_times_carry_c5_r1_s1),
    .s(result_lane2_times_sum_c6_r2_s2),
    .co(result_lane2_times_carry_c6_r2_s2)
  );
  wire result_lane2_times_sum_c6_r3_s3, result_lane2_times_carry_c6_r3_s3;
  subbyte_full_adder result_lane2_times_add_c6_r3_s3 (
    .a(result_lane2_times_sum_c6_r0_s1),
    .b(result_lane2_times_sum_c6_r1_s1),
    .ci(result_lane2_times_carry_c5_r2_s2),
    .s(result_lane2_times_sum_c6_r3_s3),
    .co(result_lane2_times_carry_c6_r3_s3)
  );
  wire result_lane2_times_sum_c6_r4_s5, result_lane2_times_carry_c6_r4_s5;
  subbyte_full_adder result_lane2_times_add_c6_r4_s5 (
    .a(result_lane2_times_sum_c6_r2_s2),
    .b(result_lane2_times_sum_c6_r3_s3),
    .ci(result_lane2_times_carry_c5_r3_s4),
    .s(result_lane2_times_sum_c6_r4_s5),
    .co(result_lane2_times_carry_c6_r4_s5)
  );
  wire result_lane2_unused_times_add_c6_r5_s6_s, result_lane2_times_carry_c6_r5_s6;
  subbyte_half_adder result_lane2_times_add_c6_r5_s6 (
    .a(result_lane2_times_carry_c5_r4_s5),
    .b(result_lane2_times_sum_c6_r4_s5),
    .s(result_lane2_unused_times_add_c6_r5_s6_s),
    .co(result_lane2_times_carry_c6_r5_s6)
  );
  wire result_lane2_times_sum_c7_r0_s1, result_lane2_times_carry_c7_r0_s1;
  subbyte_full_adder result_lane2_times_add_c7_r0_s1 (
    .a(result_lane2_row0[7]),
    .b(result_lane2_row1[6]),
    .ci(result_lane2_row2[5]),
    .s(result_lane2_times_sum_c7_r0_s1),
    .co(result_lane2_times_carry_c7_r0_s1)
  );
  wire result_lane2_times_sum_c7_r1_s1, result_lane2_times_carry_c7_r1_s1;
  subbyte_full_adder result_lane2_times_add_c7_r1_s1 (
    .a(result_lane2_row3[4]),
    .b(result_lane2_row4[3]),
    .ci(result_lane2_row5[2]),
    .s(result_lane2_times_sum_c7_r1_s1),
    .co(result_lane2_times_carry_c7_r1_s1)
  );
  wire result_lane2_times_sum_c7_r2_s2, result_lane2_times_carry_c7_r2_s2;
  subbyte_full_adder result_lane2_times_add_c7_r2_s2 (
    .a(result_lane2_row6[1]),
    .b(result_lane2_row7[0]),
    .ci(result_lane2_times_carry_c6_r0_s1),
    .s(result_lane2_times_sum_c7_r2_s2),
    .co(result_lane2_times_carry_c7_r2_s2)
  );
  wire result_lane2_times_sum_c7_r3_s2, result_lane2_times_carry_c7_r3_s2;
  subbyte_full_adder result_lane2_times_add_c7_r3_s2 (
    .a(result_lane2_times_carry_c6_r1_s1),
    .b(result_lane2_times_sum_c7_r0_s1),
    .ci(result_lane2_times_sum_c7_r1_s1),
    .s(result_lane2_times_sum_c7_r3_s2),
    .co(result_lane2_times_carry_c7_r3_s2)
  );
  wire result_lane2_times_sum_c7_r4_s3, result_lane2_times_carry_c7_r4_s3;
  subbyte_full_adder result_lane2_times_add_c7_r4_s3 (
    .a(result_lane2_times_sum_c7_r2_s2),
    .b(result_lane2_times_carry_c6_r2_s2),
    .ci(result_lane2_times_sum_c7_r3_s2),
    .s(result_lane2_times_sum_c7_r4_s3),
    .co(result_lane2_times_carry_c7_r4_s3)
  );
  wire result_lane2_times_sum_c7_r5_s6, result_lane2_times_carry_c7_r5_s6;
  subbyte_full_adder result_lane2_times_add_c7_r5_s6 (
    .a(result_lane2_times_carry_c6_r3_s3),
    .b(result_lane2_times_sum_c7_r4_s3),
    .ci(result_lane2_times_carry_c6_r4_s5),
    .s(result_lane2_times_sum_c7_r5_s6),
    .co(result_lane2_times_carry_c7_r5_s6)
  );
  wire result_lane2_times_sum_c7_r6_s7, result_lane2_times_carry_c7_r6_s7;
  subbyte_half_adder result_lane2_times_add_c7_r6_s7 (
    .a(result_lane2_times_carry_c6_r5_s6),
    .b(result_lane2_times_sum_c7_r5_s6),
    .s(result_lane2_times_sum_c7_r6_s7),
    .co(result_lane2_times_carry_c7_r6_s7)
  );
  wire result_lane2_times_sum_c8_r0_s1, result_lane2_times_carry_c8_r0_s1;
  subbyte_full_adder result_lane2_times_add_c8_r0_s1 (
    .a(result_lane2_row1[7]),
    .b(result_lane2_row2[6]),
    .ci(result_lane2_row3[5]),
    .s(result_lane2_times_sum_c8_r0_s1),
    .co(result_lane2_times_carry_c8_r0_s1)
  );
  wire result_lane2_times_sum_c8_r1_s1, result_lane2_times_carry_c8_r1_s1;
  subbyte_full_adder result_lane2_times_add_c8_r1_s1 (
    .a(result_lane2_row4[4]),
    .b(result_lane2_row5[3]),
    .ci(result_lane2_row6[2]),
    .s(result_lane2_times_sum_c8_r1_s1),
    .co(result_lane2_times_carry_c8_r1_s1)
  );
  wire result_lane2_times_sum_c8_r2_s1, result_lane2_times_carry_c8_r2_s1;
  subbyte_full_adder result_lane2_times_add_c8_r2_s1 (
    .a(result_lane2_row7[1]),
    .b(result_lane2_power_fraction[0]),
    .ci(row_factor[0]),
    .s(result_lane2_times_sum_c8_r2_s1),
    .co(result_lane2_times_carry_c8_r2_s1)
  );
  wire result_lane2_times_sum_c8_r3_s2, result_lane2_times_carry_c8_r3_s2;
  subbyte_full_adder result_lane2_times_add_c8_r3_s2 (
    .a(result_lane2_times_carry_c7_r0_s1),
    .b(result_lane2_times_carry_c7_r1_s1),
    .ci(result_lane2_times_sum_c8_r0_s1),
    .s(result_lane2_times_sum_c8_r3_s2),
    .co(result_lane2_times_carry_c8_r3_s2)
  );
  wire result_lane2_times_sum_c8_r4_s3, result_lane2_times_carry_c8_r4_s3;
  subbyte_full_adder result_lane2_times_add_c8_r4_s3 (
    .a(result_lane2_times_sum_c8_r1_s1),
    .b(result_lane2_times_sum_c8_r2_s1),
    .ci(result_lane2_times_carry_c7_r2_s2),
    .s(result_lane2_times_sum_c8_r4_s3),
    .co(result_lane2_times_carry_c8_r4_s3)
  );
  wire result_lane2_times_sum_c8_r5_s4, result_lane2_times_carry_c8_r5_s4;
  subbyte_full_adder result_lane2_times_add_c8_r5_s4 (
    .a(result_lane2_times_carry_c7_r3_s2),
    .b(result_lane2_times_sum_c8_r3_s2),
    .ci(result_lane2_times_sum_c8_r4_s3),
    .s(result_lane2_times_sum_c8_r5_s4),
    .co(result_lane2_times_carry_c8_r5_s4)
  );
  wire result_lane2_times_sum_c8_r6_s7, result_lane2_times_carry_c8_r6_s7;
  subbyte_full_adder result_lane2_times_add_c8_r6_s7 (
    .a(result_lane2_times_carry_c7_r4_s3),
    .b(result_lane2_times_sum_c8_r5_s4),
    .ci(result_lane2_times_carry_c7_r5_s6),
    .s(result_lane2_times_sum_c8_r6_s7),
    .co(result_lane2_times_carry_c8_r6_s7)
  );
  wire result_lane2_times_sum_c8_r7_s8, result_lane2_times_carry_c8_r7_s8;
  subbyte_half_adder result_lane2_times_add_c8_r7_s8 (
    .a(result_lane2_times_carry_c7_r6_s7),
    .b(result_lane2_times_sum_c8_r6_s7),
    .s(result_lane2_times_sum_c8_r7_s8),
    .co(result_lane2_times_carry_c8_r7_s8)
  );
  wire result_lane2_times_sum_c9_r0_s1, result_lane2_times_carry_c9_r0_s1;
  subbyte_full_adder result_lane2_times_add_c9_r0_s1 (
    .a(result_lane2_row2[7]),
    .b(result_lane2_row3[6]),
    .ci(result_lane2_row4[5]),
    .s(result_lane2_times_sum_c9_r0_s1),
    .co(result_lane2_times_carry_c9_r0_s1)
  );
  wire result_lane2_times_sum_c9_r1_s1, result_lane2_times_carry_c9_r1_s1;
  subbyte_full_adder result_lane2_times_add_c9_r1_s1 (
    .a(result_lane2_row5[4]),
    .b(result_lane2_row6[3]),
    .ci(result_lane2_row7[2]),
    .s(result_lane2_times_sum_c9_r1_s1),
    .co(result_lane2_times_carry_c9_r1_s1)
  );
  wire result_lane2_times_sum_c9_r2_s2, result_lane2_times_carry_c9_r2_s2;
  subbyte_full_adder result_lane2_times_add_c9_r2_s2 (
    .a(result_lane2_power_fraction[1]),
    .b(row_factor[1]),
    .ci(result_lane2_times_carry_c8_r0_s1),
    .s(result_lane2_times_sum_c9_r2_s2),
    .co(result_lane2_times_carry_c9_r2_s2)
  );
  wire result_lane2_times_sum_c9_r3_s2, result_lane2_times_carry_c9_r3_s2;
  subbyte_full_adder result_lane2_times_add_c9_r3_s2 (
    .a(result_lane2_times_carry_c8_r1_s1),
    .b(result_lane2_times_carry_c8_r2_s1),
    .ci(result_lane2_times_sum_c9_r0_s1),
    .s(result_lane2_times_sum_c9_r3_s2),
    .co(result_lane2_times_carry_c9_r3_s2)
  );
  wire result_lane2_times_sum_c9_r4_s3, result_lane2_times_carry_c9_r4_s3;
  subbyte_full_adder result_lane2_times_add_c9_r4_s3 (
    .a(result_lane2_times_sum_c9_r1_s1),
    .b(result_lane2_times_sum_c9_r2_s2),
    .ci(result_lane2_times_carry_c8_r3_s2),
    .s(result_lane2_times_sum_c9_r4_s3),
    .co(result_lane2_times_carry_c9_r4_s3)
  );
  wire result_lane2_times_sum_c9_r5_s4, result_lane2_times_carry_c9_r5_s4;
  subbyte_full_adder result_lane2_times_add_c9_r5_s4 (
    .a(result_lane2_times_carry_c8_r4_s3),
    .b(result_lane2_times_sum_c9_r3_s2),
    .ci(result_lane2_times_sum_c9_r4_s3),
    .s(result_lane2_times_sum_c9_r5_s4),
    .co(result_lane2_times_carry_c9_r5_s4)
  );
  wire result_lane2_times_sum_c9_r6_s8, result_lane2_times_carry_c9_r6_s8;
  subbyte_full_adder result_lane2_times_add_c9_r6_s8 (
    .a(result_lane2_times_carry_c8_r5_s4),
    .b(result_lane2_times_sum_c9_r5_s4),
    .ci(result_lane2_times_carry_c8_r6_s7),
    .s(result_lane2_times_sum_c9_r6_s8),
    .co(result_lane2_times_carry_c9_r6_s8)
  );
  wire result_lane2_times_sum_c9_r7_s9, result_lane2_times_carry_c9_r7_s9;
  subbyte_half_adder result_lane2_times_add_c9_r7_s9 (
    .a(result_lane2_times_carry_c8_r7_s8),
    .b(result_lane2_times_sum_c9_r6_s8),
    .s(result_lane2_times_sum_c9_r7_s9),
    .co(result_lane2_times_carry_c9_r7_s9)
  );
  wire result_lane2_times_sum_c10_r0_s1, result_lane2_times_carry_c10_r0_s1;
  subbyte_full_adder result_lane2_times_add_c10_r0_s1 (
    .a(result_lane2_row3[7]),
    .b(result_lane2_row4[6]),
    .ci(result_lane2_row5[5]),
    .s(result_lane2_times_sum_c10_r0_s1),
    .co(result_lane2_times_carry_c10_r0_s1)
  );
  wire result_lane2_times_sum_c10_r1_s1, result_lane2_times_carry_c10_r1_s1;
  subbyte_full_adder result_lane2_times_add_c10_r1_s1 (
    .a(result_lane2_row6[4]),
    .b(result_lane2_row7[3]),
    .ci(result_lane2_power_fraction[2]),
    .s(result_lane2_times_sum_c10_r1_s1),
    .co(result_lane2_times_carry_c10_r1_s1)
  );
  wire result_lane2_times_sum_c10_r2_s2, result_lane2_times_carry_c10_r2_s2;
  subbyte_full_adder result_lane2_times_add_c10_r2_s2 (
    .a(row_factor[2]),
    .b(result_lane2_times_carry_c9_r0_s1),
    .ci(result_lane2_times_carry_c9_r1_s1),
    .s(result_lane2_times_sum_c10_r2_s2),
    .co(result_lane2_times_carry_c10_r2_s2)
  );
  wire result_lane2_times_sum_c10_r3_s3, result_lane2_times_carry_c10_r3_s3;
  subbyte_full_adder result_lane2_times_add_c10_r3_s3 (
    .a(result_lane2_times_sum_c10_r0_s1),
    .b(result_lane2_times_sum_c10_r1_s1),
    .ci(result_lane2_times_carry_c9_r2_s2),
    .s(result_lane2_times_sum_c10_r3_s3),
    .co(result_lane2_times_carry_c10_r3_s3)
  );
  wire result_lane2_times_sum_c10_r4_s4, result_lane2_times_carry_c10_r4_s4;
  subbyte_full_adder result_lane2_times_add_c10_r4_s4 (
    .a(result_lane2_times_carry_c9_r3_s2),
    .b(result_lane2_times_sum_c10_r2_s2),
    .ci(result_lane2_times_sum_c10_r3_s3),
    .s(result_lane2_times_sum_c10_r4_s4),
    .co(result_lane2_times_carry_c10_r4_s4)
  );
  wire result_lane2_times_sum_c10_r5_s5, result_lane2_times_carry_c10_r5_s5;
  subbyte_full_adder result_lane2_times_add_c10_r5_s5 (
    .a(result_lane2_times_carry_c9_r4_s3),
    .b(result_lane2_times_carry_c9_r5_s4),
    .ci(result_lane2_times_sum_c10_r4_s4),
    .s(result_lane2_times_sum_c10_r5_s5),
    .co(result_lane2_times_carry_c10_r5_s5)
  );
  wire result_lane2_times_sum_c10_r6_s10, result_lane2_times_carry_c10_r6_s10;
  subbyte_full_adder result_lane2_times_add_c10_r6_s10 (
    .a(result_lane2_times_sum_c10_r5_s5),
    .b(result_lane2_times_carry_c9_r6_s8),
    .ci(result_lane2_times_carry_c9_r7_s9),
    .s(result_lane2_times_sum_c10_r6_s10),
    .co(result_lane2_times_carry_c10_r6_s10)
  );
  wire result_lane2_times_sum_c11_r0_s1, result_lane2_times_carry_c11_r0_s1;
  subbyte_full_adder result_lane2_times_add_c11_r0_s1 (
    .a(result_lane2_row4[7]),
    .b(result_lane2_row5[6]),
    .ci(result_lane2_row6[5]),
    .s(result_lane2_times_sum_c11_r0_s1),
    .co(result_lane2_times_carry_c11_r0_s1)
  );
  wire result_lane2_times_sum_c11_r1_s1, result_lane2_times_carry_c11_r1_s1;
  subbyte_full_adder result_lane2_times_add_c11_r1_s1 (
    .a(result_lane2_row7[4]),
    .b(result_lane2_power_fraction[3]),
    .ci(row_factor[3]),
    .s(result_lane2_times_sum_c11_r1_s1),
    .co(result_lane2_times_carry_c11_r1_s1)
  );
  wire result_lane2_times_sum_c11_r2_s2, result_lane2_times_carry_c11_r2_s2;
  subbyte_full_adder result_lane2_times_add_c11_r2_s2 (
    .a(result_lane2_times_carry_c10_r0_s1),
    .b(result_lane2_times_carry_c10_r1_s1),
    .ci(result_lane2_times_sum_c11_r0_s1),
    .s(result_lane2_times_sum_c11_r2_s2),
    .co(result_lane2_times_carry_c11_r2_s2)
  );
  wire result_lane2_times_sum_c11_r3_s4, result_lane2_times_carry_c11_r3_s4;
  subbyte_full_adder result_lane2_times_add_c11_r3_s4 (
    .a(result_lane2_times_sum_c11_r1_s1),
    .b(result_lane2_times_carry_c10_r2_s2),
    .ci(result_lane2_times_carry_c10_r3_s3),
    .s(result_lane2_times_sum_c11_r3_s4),
    .co(result_lane2_times_carry_c11_r3_s4)
  );
  wire result_lane2_times_sum_c11_r4_s5, result_lane2_times_carry_c11_r4_s5;
  subbyte_full_adder result_lane2_times_add_c11_r4_s5 (
    .a(result_lane2_times_sum_c11_r2_s2),
    .b(result_lane2_times_carry_c10_r4_s4),
    .ci(result_lane2_times_sum_c11_r3_s4),
    .s(result_lane2_times_sum_c11_r4_s5),
    .co(result_lane2_times_carry_c11_r4_s5)
  );
  wire result_lane2_times_sum_c11_r5_s11, result_lane2_times_carry_c11_r5_s11;
  subbyte_full_adder result_lane2_times_add_c11_r5_s11 (
    .a(result_lane2_times_carry_c10_r5_s5),
    .b(result_lane2_times_sum_c11_r4_s5),
    .ci(result_lane2_times_carry_c10_r6_s10),
    .s(result_lane2_times_sum_c11_r5_s11),
    .co(result_lane2_times_carry_c11_r5_s11)
  );
  wire result_lane2_times_sum_c12_r0_s1, result_lane2_times_carry_c12_r0_s1;
  subbyte_full_adder result_lane2_times_add_c12_r0_s1 (
    .a(result_lane2_row5[7]),
    .b(result_lane2_row6[6]),
    .ci(result_lane2_row7[5]),
    .s(result_lane2_times_sum_c12_r0_s1),
    .co(result_lane2_times_carry_c12_r0_s1)
  );
  wire result_lane2_times_sum_c12_r1_s2, result_lane2_times_carry_c12_r1_s2;
  subbyte_full_adder result_lane2_times_add_c12_r1_s2 (
    .a(result_lane2_power_fraction[4]),
    .b(row_factor[4]),
    .ci(result_lane2_times_carry_c11_r0_s1),
    .s(result_lane2_times_sum_c12_r1_s2),
    .co(result_lane2_times_carry_c12_r1_s2)
  );
  wire result_lane2_times_sum_c12_r2_s3, result_lane2_times_carry_c12_r2_s3;
  subbyte_full_adder result_lane2_times_add_c12_r2_s3 (
    .a(result_lane2_times_carry_c11_r1_s1),
    .b(result_lane2_times_sum_c12_r0_s1),
    .ci(result_lane2_times_sum_c12_r1_s2),
    .s(result_lane2_times_sum_c12_r2_s3),
    .co(result_lane2_times_carry_c12_r2_s3)
  );
  wire result_lane2_times_sum_c12_r3_s5, result_lane2_times_carry_c12_r3_s5;
  subbyte_full_adder result_lane2_times_add_c12_r3_s5 (
    .a(result_lane2_times_carry_c11_r2_s2),
    .b(result_lane2_times_sum_c12_r2_s3),
    .ci(result_lane2_times_carry_c11_r3_s4),
    .s(result_lane2_times_sum_c12_r3_s5),
    .co(result_lane2_times_carry_c12_r3_s5)
  );
  wire result_lane2_times_sum_c12_r4_s12, result_lane2_times_carry_c12_r4_s12;
  subbyte_full_adder result_lane2_times_add_c12_r4_s12 (
    .a(result_lane2_times_sum_c12_r3_s5),
    .b(result_lane2_times_carry_c11_r4_s5),
    .ci(result_lane2_times_carry_c11_r5_s11),
    .s(result_lane2_times_sum_c12_r4_s12),
    .co(result_lane2_times_carry_c12_r4_s12)
  );
  wire result_lane2_times_sum_c13_r0_s1, result_lane2_times_carry_c13_r0_s1;
  subbyte_full_adder result_lane2_times_add_c13_r0_s1 (
    .a(result_lane2_row6[7]),
    .b(result_lane2_row7[6]),
    .ci(result_lane2_power_fraction[5]),
    .s(result_lane2_times_sum_c13_r0_s1),
    .co(result_lane2_times_carry_c13_r0_s1)
  );
  wire result_lane2_times_sum_c13_r1_s2, result_lane2_times_carry_c13_r1_s2;
  subbyte_full_adder result_lane2_times_add_c13_r1_s2 (
    .a(row_factor[5]),
    .b(result_lane2_times_carry_c12_r0_s1),
    .ci(result_lane2_times_sum_c13_r0_s1),
    .s(result_lane2_times_sum_c13_r1_s2),
    .co(result_lane2_times_carry_c13_r1_s2)
  );
  wire result_lane2_times_sum_c13_r2_s4, result_lane2_times_carry_c13_r2_s4;
  subbyte_full_adder result_lane2_times_add_c13_r2_s4 (
    .a(result_lane2_times_carry_c12_r1_s2),
    .b(result_lane2_times_carry_c12_r2_s3),
    .ci(result_lane2_times_sum_c13_r1_s2),
    .s(result_lane2_times_sum_c13_r2_s4),
    .co(result_lane2_times_carry_c13_r2_s4)
  );
  wire result_lane2_times_sum_c13_r3_s13, result_lane2_times_carry_c13_r3_s13;
  subbyte_full_adder result_lane2_times_add_c13_r3_s13 (
    .a(result_lane2_times_sum_c13_r2_s4),
    .b(result_lane2_times_carry_c12_r3_s5),
    .ci(result_lane2_times_carry_c12_r4_s12),
    .s(result_lane2_times_sum_c13_r3_s13),
    .co(result_lane2_times_carry_c13_r3_s13)
  );
  wire result_lane2_times_sum_c14_r0_s1, result_lane2_times_carry_c14_r0_s1;
  subbyte_full_adder result_lane2_times_add_c14_r0_s1 (
    .a(result_lane2_row7[7]),
    .b(result_lane2_power_fraction[6]),
    .ci(row_factor[6]),
    .s(result_lane2_times_sum_c14_r0_s1),
    .co(result_lane2_times_carry_c14_r0_s1)
  );
  wire result_lane2_times_sum_c14_r1_s3, result_lane2_times_carry_c14_r1_s3;
  subbyte_full_adder result_lane2_times_add_c14_r1_s3 (
    .a(result_lane2_times_carry_c13_r0_s1),
    .b(result_lane2_times_sum_c14_r0_s1),
    .ci(result_lane2_times_carry_c13_r1_s2),
    .s(result_lane2_times_sum_c14_r1_s3),
    .co(result_lane2_times_carry_c14_r1_s3)
  );
  wire result_lane2_times_sum_c14_r2_s14, result_lane2_times_carry_c14_r2_s14;
  subbyte_full_adder result_lane2_times_add_c14_r2_s14 (
    .a(result_lane2_times_sum_c14_r1_s3),
    .b(result_lane2_times_carry_c13_r2_s4),
    .ci(result_lane2_times_carry_c13_r3_s13),
    .s(result_lane2_times_sum_c14_r2_s14),
    .co(result_lane2_times_carry_c14_r2_s14)
  );
  wire result_lane2_times_sum_c15_r0_s2, result_lane2_times_carry_c15_r0_s2;
  subbyte_full_adder result_lane2_times_add_c15_r0_s2 (
    .a(result_lane2_power_fraction[7]),
    .b(row_factor[7]),
    .ci(result_lane2_times_carry_c14_r0_s1),
    .s(result_lane2_times_sum_c15_r0_s2),
    .co(result_lane2_times_carry_c15_r0_s2)
  );
  wire result_lane2_times_sum_c15_r1_s15, result_lane2_times_carry_c15_r1_s15;
  subbyte_full_adder result_lane2_times_add_c15_r1_s15 (
    .a(result_lane2_times_sum_c15_r0_s2),
    .b(result_lane2_times_carry_c14_r1_s3),
    .ci(result_lane2_times_carry_c14_r2_s14),
    .s(result_lane2_times_sum_c15_r1_s15),
    .co(result_lane2_times_carry_c15_r1_s15)
  );
  wire result_lane2_times_sum_c16_r0_s16 = ~(result_lane2_times_carry_c15_r0_s2 ^ result_lane2_times_carry_c15_r1_s15);
  wire result_lane2_times_carry_c16_r0_s16 = result_lane2_times_carry_c15_r0_s2 | result_lane2_times_carry_c15_r1_s15;
  wire [17:0] result_lane2_product = {
    result_lane2_times_carry_c16_r0_s16, result_lane2_times_sum_c16_r0_s16, result_lane2_times_sum_c15_r1_s15,
    result_lane2_times_sum_c14_r2_s14, result_lane2_times_sum_c13_r3_s13, result_lane2_times_sum_c12_r4_s12,
    result_lane2_times_sum_c11_r5_s11, result_lane2_times_sum_c10_r6_s10, result_lane2_times_sum_c9_r7_s9,
    result_lane2_times_sum_c8_r7_s8, result_lane2_times_sum_c7_r6_s7, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [3:0] result_lane2_zeros = row_factor[12:9];
  wire [3:0] result_lane2_scale = near_scores2[6:3];
  wire [4:0] result_lane2_sum_places = 5'd2 - {1'b0, result_lane2_zeros};
  wire [4:0] result_lane2_places = result_lane2_sum_places - {~near_scores2[7], result_lane2_scale};
  wire [17:0] result_lane2_counted = result_lane2_product & {18{near_scores2[8]}};
  wire result_lane2_is_far = |result_lane2_places[4];
  wire result_lane2_is_near = ~result_lane2_is_far;
  wire [10:0] result_lane2_near = result_lane2_counted[17:7] & {11{result_lane2_is_near}};
  wire result_lane2_stays1 = ~result_lane2_places[0];
  wire [10:0] result_lane2_right1 = {
    result_lane2_near[10] & result_lane2_stays1, result_lane2_places[0] ? result_lane2_near[10] : result_lane2_near[9],
    result_lane2_places[0] ? result_lane2_near[9] : result_lane2_near[8],
    result_lane2_places[0] ? result_lane2_near[8] : result_lane2_near[7],
    result_lane2_places[0] ? result_lane2_near[7] : result_lane2_near[6],
    result_lane2_places[0] ? result_lane2_near[6] : result_lane2_near[5],
    result_lane2_places[0] ? result_lane2_near[5] : result_lane2_near[4],
    result_lane2_places[0] ? result_lane2_near[4] : result_lane2_near[3],
    result_lane2_places[0] ? result_lane2_near[3] : result_lane2_near[2],
    result_lane2_places[0] ? result_lane2_near[2] : result_lane2_near[1],
    result_lane2_places[0] ? result_lane2_near[1] : result_lane2_near[0]
  };
  wire result_lane2_stays2 = ~result_lane2_places[1];
  wire [10:0] result_lane2_right2 = {
    result_lane2_right1[10] & result_lane2_stays2, result_lane2_right1[9] & result_lane2_stays2,
    result_lane2_places[1] ? result_lane2_right1[10] : result_lane2_right1[8],
    result_lane2_places[1] ? result_lane2_right1[9] : result_lane2_right1[7],
    result_lane2_places[1] ? result_lane2_right1[8] : result_lane2_right1[6],
    result_lane2_places[1] ? result_lane2_right1[7] : result_lane2_right1[5],
    result_lane2_places[1] ? result_lane2_right1[6] : result_lane2_right1[4],
    result_lane2_places[1] ? result_lane2_right1[5] : result_lane2_right1[3],
    result_lane2_places[1] ? result_lane2_right1[4] : result_lane2_right1[2],
    result_lane2_places[1] ? result_lane2_right1[3] : result_lane2_right1[1],
    result_lane2_places[1] ? result_lane2_right1[2] : result_lane2_right1[0]
  };
  wire result_lane2_stays4 = ~result_lane2_places[2];
  wire [10:0] result_lane2_right4 = {
    result_lane2_right2[10] & result_lane2_stays4, result_lane2_right2[9] & result_lane2_stays4,
    result_lane2_right2[8] & result_lane2_stays4, result_lane2_right2[7] & result_lane2_stays4,
    result_lane2_places[2] ? result_lane2_right2[10] : result_lane2_right2[6],
    result_lane2_places[2] ? result_lane2_right2[9] : result_lane2_right2[5],
    result_lane2_places[2] ? result_lane2_right2[8] : result_lane2_right2[4],
    result_lane2_places[2] ? result_lane2_right2[7] : result_lane2_right2[3],
    result_lane2_places[2] ? result_lane2_right2[6] : result_lane2_right2[2],
    result_lane2_places[2] ? result_lane2_right2[5] : result_lane2_right2[1],
    result_lane2_places[2] ? result_lane2_right2[4] : result_lane2_right2[0]
  };
  wire result_lane2_stays8 = ~result_lane2_places[3];
  wire [10:0] result_lane2_right8 = {
    result_lane2_right4[10] & result_lane2_stays8, result_lane2_right4[9] & result_lane2_stays8,
    result_lane2_right4[8] & result_lane2_stays8, result_lane2_right4[7] & result_lane2_stays8,
    result_lane2_right4[6] & result_lane2_stays8, result_lane2_right4[5] & result_lane2_stays8,
    result_lane2_right4[4] & result_lane2_stays8, result_lane2_right4[3] & result_lane2_stays8,
    result_lane2_places[3] ? result_lane2_right4[10] : result_lane2_right4[2],
    result_lane2_places[3] ? result_lane2_right4[9] : result_lane2_right4[1],
    result_lane2_places[3] ? result_lane2_right4[8] : result_lane2_right4[0]
  };
  wire [10:0] result_lane2_moved = result_lane2_right8;
  wire result_lane2_over = |result_lane2_moved[10];

  assign result[29:20] = result_lane2_moved[9:0] | {10{result_lane2_over}};
  wire result_lane2_unused_lane_bits_4 = &{1'b0, result_lane2_row0[0], result_lane2_product[6:0], result_lane2_counted[6:0]};

  // result_lane 3
  reg [7:0] result_lane3_power_fraction;

  always @* begin
    case (near_scores3[2:0])
      3'd0: result_lane3_power_fraction = 8'd0;
      3'd1: result_lane3_power_fraction = 8'd23;
      3'd2: result_lane3_power_fraction = 8'd48;
      3'd3: result_lane3_power_fraction = 8'd76;
      3'd4: result_lane3_power_fraction = 8'd106;
      3'd5: result_lane3_power_fraction = 8'd139;
      3'd6: result_lane3_power_fraction = 8'd175;
      3'd7: result_lane3_power_fraction = 8'd214;
      default: result_lane3_power_fraction = 8'd0;
    endcase
  end

  wire [7:0] result_lane3_row0 = result_lane3_power_fraction & {8{row_factor[0]}};
  wire [7:0] result_lane3_row1 = result_lane3_power_fraction & {8{row_factor[1]}};
  wire [7:0] result_lane3_row2 = result_lane3_power_fraction & {8{row_factor[2]}};
  wire [7:0] result_lane3_row3 = result_lane3_power_fraction & {8{row_factor[3]}};
  wire [7:0] result_lane3_row4 = result_lane3_power_fraction & {8{row_factor[4]}};
  wire [7:0] result_lane3_row5 = result_lane3_power_fraction & {8{row_factor[5]}};
  wire [7:0] result_lane3_row6 = result_lane3_power_fraction & {8{row_factor[6]}};
  wire [7:0] result_lane3_row7 = result_lane3_power_fraction & {8{row_factor[7]}};
  wire result_lane3_unused_times_add_c1_r0_s1_s, result_lane3_times_carry_c1_r0_s1;
  subbyte_half_adder result_lane3_times_add_c1_r0_s1 (
    .a(result_lane3_row0[1]),
    .b(result_lane3_row1[0]),
    .s(result_lane3_unused_times_add_c1_r0_s1_s),
    .co(result_lane3_times_carry_c1_r0_s1)
  );
  wire result_lane3_times_sum_c2_r0_s1, result_lane3_times_carry_c2_r0_s1;
  subbyte_full_adder result_lane3_times_add_c2_r0_s1 (
    .a(result_lane3_row0[2]),
    .b(result_lane3_row1[1]),
    .ci(result_lane3_row2[0]),
    .s(result_lane3_times_sum_c2_r0_s1),
    .co(result_lane3_times_carry_c2_r0_s1)
  );
  wire result_lane3_unused_times_add_c2_r1_s2_s, result_lane3_times_carry_c2_r1_s2;
  subbyte_half_adder result_lane3_times_add_c2_r1_s2 (
    .a(result_lane3_times_carry_c1_r0_s1),
    .b(result_lane3_times_sum_c2_r0_s1),
    .s(result_lane3_unused_times_add_c2_r1_s2_s),
    .co(result_lane3_times_carry_c2_r1_s2)
  );
  wire result_lane3_times_sum_c3_r0_s1, result_lane3_times_carry_c3_r0_s1;
  subbyte_full_adder result_lane3_times_add_c3_r0_s1 (
    .a(result_lane3_row0[3]),
    .b(result_lane3_row1[2]),
    .ci(result_lane3_row2[1]),
    .s(result_lane3_times_sum_c3_r0_s1),
    .co(result_lane3_times_carry_c3_r0_s1)
  );
  wire result_lane3_times_sum_c3_r1_s2, result_lane3_times_carry_c3_r1_s2;
  subbyte_full_adder result_lane3_times_add_c3_r1_s2 (
    .a(result_lane3_row3[0]),
    .b(result_lane3_times_carry_c2_r0_s1),
    .ci(result_lane3_times_sum_c3_r0_s1),
    .s(result_lane3_times_sum_c3_r1_s2),
    .co(result_lane3_times_carry_c3_r1_s2)
  );
  wire result_lane3_unused_times_add_c3_r2_s3_s, result_lane3_times_carry_c3_r2_s3;
  subbyte_half_adder result_lane3_times_add_c3_r2_s3 (
    .a(result_lane3_times_carry_c2_r1_s2),
    .b(result_lane3_times_sum_c3_r1_s2),
    .s(result_lane3_unused_times_add_c3_r2_s3_s),
    .co(result_lane3_times_carry_c3_r2_s3)
  );
  wire result_lane3_times_sum_c4_r0_s1, result_lane3_times_carry_c4_r0_s1;
  subbyte_full_adder result_lane3_times_add_c4_r0_s1 (
    .a(result_lane3_row0[4]),
    .b(result_lane3_row1[3]),
    .ci(result_lane3_row2[2]),
    .s(result_lane3_times_sum_c4_r0_s1),
    .co(result_lane3_times_carry_c4_r0_s1)
  );
  wire result_lane3_times_sum_c4_r1_s2, result_lane3_times_carry_c4_r1_s2;
  subbyte_full_adder result_lane3_times_add_c4_r1_s2 (
    .a(result_lane3_row3[1]),
    .b(result_lane3_row4[0]),
    .ci(result_lane3_times_carry_c3_r0_s1),
    .s(result_lane3_times_sum_c4_r1_s2),
    .co(result_lane3_times_carry_c4_r1_s2)
  );
  wire result_lane3_times_sum_c4_r2_s3, result_lane3_times_carry_c4_r2_s3;
  subbyte_full_adder result_lane3_times_add_c4_r2_s3 (
    .a(result_lane3_times_sum_c4_r0_s1),
    .b(result_lane3_times_sum_c4_r1_s2),
    .ci(result_lane3_times_carry_c3_r1_s2),
    .s(result_lane3_times_sum_c4_r2_s3),
    .co(result_lane3_times_carry_c4_r2_s3)
  );
  wire result_lane3_unused_times_add_c4_r3_s4_s, result_lane3_times_carry_c4_r3_s4;
  subbyte_half_adder result_lane3_times_add_c4_r3_s4 (
    .a(result_lane3_times_carry_c3_r2_s3),
    .b(result_lane3_times_sum_c4_r2_s3),
    .s(result_lane3_unused_times_add_c4_r3_s4_s),
    .co(result_lane3_times_carry_c4_r3_s4)
  );
  wire result_lane3_times_sum_c5_r0_s1, result_lane3_times_carry_c5_r0_s1;
  subbyte_full_adder result_lane3_times_add_c5_r0_s1 (
    .a(result_lane3_row0[5]),
    .b(result_lane3_row1[4]),
    .ci(result_lane3_row2[3]),
    .s(result_lane3_times_sum_c5_r0_s1),
    .co(result_lane3_times_carry_c5_r0_s1)
  );
  wire result_lane3_times_sum_c5_r1_s1, result_lane3_times_carry_c5_r1_s1;
  subbyte_full_adder result_lane3_times_add_c5_r1_s1 (
    .a(result_lane3_row3[2]),
    .b(result_lane3_row4[1]),
    .ci(result_lane3_row5[0]),
    .s(result_lane3_times_sum_c5_r1_s1),
    .co(result_lane3_times_carry_c5_r1_s1)
  );
  wire result_lane3_times_sum_c5_r2_s2, result_lane3_times_carry_c5_r2_s2;
  subbyte_full_adder result_lane3_times_add_c5_r2_s2 (
    .a(result_lane3_times_carry_c4_r0_s1),
    .b(result_lane3_times_sum_c5_r0_s1),
    .ci(result_lane3_times_sum_c5_r1_s1),
    .s(result_lane3_times_sum_c5_r2_s2),
    .co(result_lane3_times_carry_c5_r2_s2)
  );
  wire result_lane3_times_sum_c5_r3_s4, result_lane3_times_carry_c5_r3_s4;
  subbyte_full_adder result_lane3_times_add_c5_r3_s4 (
    .a(result_lane3_times_carry_c4_r1_s2),
    .b(result_lane3_times_sum_c5_r2_s2),
    .ci(result_lane3_times_carry_c4_r2_s3),
    .s(result_lane3_times_sum_c5_r3_s4),
    .co(result_lane3_times_carry_c5_r3_s4)
  );
  wire result_lane3_unused_times_add_c5_r4_s5_s, result_lane3_times_carry_c5_r4_s5;
  subbyte_half_adder result_lane3_times_add_c5_r4_s5 (
    .a(result_lane3_times_carry_c4_r3_s4),
    .b(result_lane3_times_sum_c5_r3_s4),
    .s(result_lane3_unused_times_add_c5_r4_s5_s),
    .co(result_lane3_times_carry_c5_r4_s5)
  );
  wire result_lane3_times_sum_c6_r0_s1, result_lane3_times_carry_c6_r0_s1;
  subbyte_full_adder result_lane3_times_add_c6_r0_s1 (
    .a(result_lane3_row0[6]),
    .b(result_lane3_row1[5]),
    .ci(result_lane3_row2[4]),
    .s(result_lane3_times_sum_c6_r0_s1),
    .co(result_lane3_times_carry_c6_r0_s1)
  );
  wire result_lane3_times_sum_c6_r1_s1, result_lane3_times_carry_c6_r1_s1;
  subbyte_full_adder result_lane3_times_add_c6_r1_s1 (
    .a(result_lane3_row3[3]),
    .b(result_lane3_row4[2]),
    .ci(result_lane3_row5[1]),
    .s(result_lane3_times_sum_c6_r1_s1),
    .co(result_lane3_times_carry_c6_r1_s1)
  );
  wire result_lane3_times_sum_c6_r2_s2, result_lane3_times_carry_c6_r2_s2;
  subbyte_full_adder result_lane3_times_add_c6_r2_s2 (
    .a(result_lane3_row6[0]),
    .b(result_lane3_times_carry_c5_r0_s1),
    .ci(result_lane3_times_carry_c5_r1_s1),
    .s(result_lane3_times_sum_c6_r2_s2),
    .co(result_lane3_times_carry_c6_r2_s2)
  );
  wire result_lane3_times_sum_c6_r3_s3, result_lane3_times_carry_c6_r3_s3;
  subbyte_full_adder result_lane3_times_add_c6_r3_s3 (
    .a(result_lane3_times_sum_c6_r0_s1),
    .b(result_lane3_times_sum_c6_r1_s1),
    .ci(result_lane3_times_carry_c5_r2_s2),
    .s(result_lane3_times_sum_c6_r3_s3),
    .co(result_lane3_times_carry_c6_r3_s3)
  );
  wire result_lane3_times_sum_c6_r4_s5, result_lane3_times_carry_c6_r4_s5;
  subbyte_full_adder result_lane3_times_add_c6_r4_s5 (
    .a(result_lane3_times_sum_c6_r2_s2),
    .b(result_lane3_times_sum_c6_r3_s3),
    .ci(result_lane3_times_carry_c5_r3_s4),
    .s(result_lane3_times_sum_c6_r4_s5),
    .co(result_lane3_times_carry_c6_r4_s5)
  );
  wire result_lane3_unused_times_add_c6_r5_s6_s, result_lane3_times_carry_c6_r5_s6;
  subbyte_half_adder result_lane3_times_add_c6_r5_s6 (
    .a(result_lane3_times_carry_c5_r4_s5),
    .b(result_lane3_times_sum_c6_r4_s5),
    .s(result_lane3_unused_times_add_c6_r5_s6_s),
    .co(result_lane3_times_carry_c6_r5_s6)
  );
  wire result_lane3_times_sum_c7_r0_s1, result_lane3_times_carry_c7_r0_s1;
  subbyte_full_adder result_lane3_times_add_c7_r0_s1 (
    .a(result_lane3_row0[7]),
    .b(result_lane3_row1[6]),
    .ci(result_lane3_row2[5]),
    .s(result_lane3_times_sum_c7_r0_s1),
    .co(result_lane3_times_carry_c7_r0_s1)
  );
  wire result_lane3_times_sum_c7_r1_s1, result_lane3_times_carry_c7_r1_s1;
  subbyte_full_adder result_lane3_times_add_c7_r1_s1 (
    .a(result_lane3_row3[4]),
    .b(result_lane3_row4[3]),
    .ci(result_lane3_row5[2]),
    .s(result_lane3_times_sum_c7_r1_s1),
    .co(result_lane3_times_carry_c7_r1_s1)
  );
  wire result_lane3_times_sum_c7_r2_s2, result_lane3_times_carry_c7_r2_s2;
  subbyte_full_adder result_lane3_times_add_c7_r2_s2 (
    .a(result_lane3_row6[1]),
    .b(result_lane3_row7[0]),
    .ci(result_lane3_times_carry_c6_r0_s1),
    .s(result_lane3_times_sum_c7_r2_s2),
    .co(result_lane3_times_carry_c7_r2_s2)
  );
  wire result_lane3_times_sum_c7_r3_s2, result_lane3_times_carry_c7_r3_s2;
  subbyte_full_adder result_lane3_times_add_c7_r3_s2 (
    .a(result_lane3_times_carry_c6_r1_s1),
    .b(result_lane3_times_sum_c7_r0_s1),
    .ci(result_lane3_times_sum_c7_r1_s1),
    .s(result_lane3_times_sum_c7_r3_s2),
    .co(result_lane3_times_carry_c7_r3_s2)
  );
  wire result_lane3_times_sum_c7_r4_s3, result_lane3_times_carry_c7_r4_s3;
  subbyte_full_adder result_lane3_times_add_c7_r4_s3 (
    .a(result_lane3_times_sum_c7_r2_s2),
    .b(result_lane3_times_carry_c6_r2_s2),
    .ci(result_lane3_times_sum_c7_r3_s2),
    .s(result_lane3_times_sum_c7_r4_s3),
    .co(result_lane3_times_carry_c7_r4_s3)
  );
  wire result_lane3_times_sum_c7_r5_s6, result_lane3_times_carry_c7_r5_s6;
  subbyte_full_adder result_lane3_times_add_c7_r5_s6 (
    .a(result_lane3_times_carry_c6_r3_s3),
    .b(result_lane3_times_sum_c7_r4_s3),
    .ci(result_lane3_times_carry_c6_r4_s5),
    .s(result_lane3_times_sum_c7_r5_s6),
    .co(result_lane3_times_carry_c7_r5_s6)
  );
  wire result_lane3_times_sum_c7_r6_s7, result_lane3_times_carry_c7_r6_s7;
  subbyte_half_adder result_lane3_times_add_c7_r6_s7 (
    .a(result_lane3_times_carry_c6_r5_s6),
    .b(result_lane3_times_sum_c7_r5_s6),
    .s(result_lane3_times_sum_c7_r6_s7),
    .co(result_lane3_times_carry_c7_r6_s7)
  );
  wire result_lane3_times_sum_c8_r0_s1, result_lane3_times_carry_c8_r0_s1;
  subbyte_full_adder result_lane3_times_add_c8_r0_s1 (
    .a(result_lane3_row1[7]),
    .b(result_lane3_row2[6]),
    .ci(result_lane3_row3[5]),
    .s(result_lane3_times_sum_c8_r0_s1),
    .co(result_lane3_times_carry_c8_r0_s1)
  );
  wire result_lane3_times_sum_c8_r1_s1, result_lane3_times_carry_c8_r1_s1;
  subbyte_full_adder result_lane3_times_add_c8_r1_s1 (
    .a(result_lane3_row4[4]),
    .b(result_lane3_row5[3]),
    .ci(result_lane3_row6[2]),
    .s(result_lane3_times_sum_c8_r1_s1),
    .co(result_lane3_times_carry_c8_r1_s1)
  );
  wire result_lane3_times_sum_c8_r2_s1, result_lane3_times_carry_c8_r2_s1;
  subbyte_full_adder result_lane3_times_add_c8_r2_s1 (
    .a(result_lane3_row7[1]),
    .b(result_lane3_power_fraction[0]),
    .ci(row_factor[0]),
    .s(result_lane3_times_sum_c8_r2_s1),
    .co(result_lane3_times_carry_c8_r2_s1)
  );
  wire result_lane3_times_sum_c8_r3_s2, result_lane3_times_carry_c8_r3_s2;
  subbyte_full_adder result_lane3_times_add_c8_r3_s2 (
    .a(result_lane3_times_carry_c7_r0_s1),
    .b(result_lane3_times_carry_c7_r1_s1),
    .ci(result_lane3_times_sum_c8_r0_s1),
    .s(result_lane3_times_sum_c8_r3_s2),
    .co(result_lane3_times_carry_c8_r3_s2)
  );
  wire result_lane3_times_sum_c8_r4_s3, result_lane3_times_carry_c8_r4_s3;
  subbyte_full_adder result_lane3_times_add_c8_r4_s3 (
    .a(result_lane3_times_sum_c8_r1_s1),
    .b(result_lane3_times_sum_c8_r2_s1),
    .ci(result_lane3_times_carry_c7_r2_s2),
    .s(result_lane3_times_sum_c8_r4_s3),
    .co(result_lane3_times_carry_c8_r4_s3)
  );
  wire result_lane3_times_sum_c8_r5_s4, result_lane3_times_carry_c8_r5_s4;
  subbyte_full_adder result_lane3_times_add_c8_r5_s4 (
    .a(result_lane3_times_carry_c7_r3_s2),
    .b(result_lane3_times_sum_c8_r3_s2),
    .ci(result_lane3_times_sum_c8_r4_s3),
    .s(result_lane3_times_sum_c8_r5_s4),
    .co(result_lane3_times_carry_c8_r5_s4)
  );
  wire result_lane3_times_sum_c8_r6_s7, result_lane3_times_carry_c8_r6_s7;
  subbyte_full_adder result_lane3_times_add_c8_r6_s7 (
    .a(result_lane3_times_carry_c7_r4_s3),
    .b(result_lane3_times_sum_c8_r5_s4),
    .ci(result_lane3_times_carry_c7_r5_s6),
    .s(result_lane3_times_sum_c8_r6_s7),
    .co(result_lane3_times_carry_c8_r6_s7)
  );
  wire result_lane3_times_sum_c8_r7_s8, result_lane3_times_carry_c8_r7_s8;
  subbyte_half_adder result_lane3_times_add_c8_r7_s8 (
    .a(result_lane3_times_carry_c7_r6_s7),
    .b(result_lane3_times_sum_c8_r6_s7),
    .s(result_lane3_times_sum_c8_r7_s8),
    .co(result_lane3_times_carry_c8_r7_s8)
  );
  wire result_lane3_times_sum_c9_r0_s1, result_lane3_times_carry_c9_r0_s1;
  subbyte_full_adder result_lane3_times_add_c9_r0_s1 (
    .a(result_lane3_row2[7]),
    .b(result_lane3_row3[6]),
    .ci(result_lane3_row4[5]),
    .s(result_lane3_times_sum_c9_r0_s1),
    .co(result_lane3_times_carry_c9_r0_s1)
  );
  wire result_lane3_times_sum_c9_r1_s1, result_lane3_times_carry_c9_r1_s1;
  subbyte_full_adder result_lane3_times_add_c9_r1_s1 (
    .a(result_lane3_row5[4]),
    .b(result_lane3_row6[3]),
    .ci(result_lane3_row7[2]),
    .s(result_lane3_times_sum_c9_r1_s1),
    .co(result_lane3_times_carry_c9_r1_s1)
  );
  wire result_lane3_times_sum_c9_r2_s2, result_lane3_times_carry_c9_r2_s2;
  subbyte_full_adder result_lane3_times_add_c9_r2_s2 (
    .a(result_lane3_power_fraction[1]),
    .b(row_factor[1]),
    .ci(result_lane3_times_carry_c8_r0_s1),
    .s(result_lane3_times_sum_c9_r2_s2),
    .co(result_lane3_times_carry_c9_r2_s2)
  );
  wire result_lane3_times_sum_c9_r3_s2, result_lane3_times_carry_c9_r3_s2;
  subbyte_full_adder result_lane3_times_add_c9_r3_s2 (
    .a(result_lane3_times_carry_c8_r1_s1),
    .b(result_lane3_times_carry_c8_r2_s1),
    .ci(result_lane3_times_sum_c9_r0_s1),
    .s(result_lane3_times_sum_c9_r3_s2),
    .co(result_lane3_times_carry_c9_r3_s2)
  );
  wire result_lane3_times_sum_c9_r4_s3, result_lane3_times_carry_c9_r4_s3;
  subbyte_full_adder result_lane3_times_add_c9_r4_s3 (
    .a(result_lane3_times_sum_c9_r1_s1),
    .b(result_lane3_times_sum_c9_r2_s2),
    .ci(result_lane3_times_carry_c8_r3_s2),
    .s(result_lane3_times_sum_c9_r4_s3),
    .co(result_lane3_times_carry_c9_r4_s3)
  );
  wire result_lane3_times_sum_c9_r5_s4, result_lane3_times_carry_c9_r5_s4;
  subbyte_full_adder result_lane3_times_add_c9_r5_s4 (
    .a(result_lane3_times_carry_c8_r4_s3),
    .b(result_lane3_times_sum_c9_r3_s2),
    .ci(result_lane3_times_sum_c9_r4_s3),
    .s(result_lane3_times_sum_c9_r5_s4),
    .co(result_lane3_times_carry_c9_r5_s4)
  );
  wire result_lane3_times_sum_c9_r6_s8, result_lane3_times_carry_c9_r6_s8;
  subbyte_full_adder result_lane3_times_add_c9_r6_s8 (
    .a(result_lane3_times_carry_c8_r5_s4),
    .b(result_lane3_times_sum_c9_r5_s4),
    .ci(result_lane3_times_carry_c8_r6_s7),
    .s(result_lane3_times_sum_c9_r6_s8),
    .co(result_lane3_times_carry_c9_r6_s8)
  );
  wire result_lane3_times_sum_c9_r7_s9, result_lane3_times_carry_c9_r7_s9;
  subbyte_half_adder result_lane3_times_add_c9_r7_s9 (
    .a(result_lane3_times_carry_c8_r7_s8),
    .b(result_lane3_times_sum_c9_r6_s8),
    .s(result_lane3_times_sum_c9_r7_s9),
    .co(result_lane3_times_carry_c9_r7_s9)
  );
  wire result_lane3_times_sum_c10_r0_s1, result_lane3_times_carry_c10_r0_s1;
  subbyte_full_adder result_lane3_times_add_c10_r0_s1 (
    .a(result_lane3_row3[7]),
    .b(result_lane3_row4[6]),
    .ci(result_lane3_row5[5]),
    .s(result_lane3_times_sum_c10_r0_s1),
    .co(result_lane3_times_carry_c10_r0_s1)
  );
  wire result_lane3_times_sum_c10_r1_s1, result_lane3_times_carry_c10_r1_s1;
  subbyte_full_adder result_lane3_times_add_c10_r1_s1 (
    .a(result_lane3_row6[4]),
    .b(result_lane3_row7[3]),
    .ci(result_lane3_power_fraction[2]),
    .s(result_lane3_times_sum_c10_r1_s1),
    .co(result_lane3_times_carry_c10_r1_s1)
  );
  wire result_lane3_times_sum_c10_r2_s2, result_lane3_times_carry_c10_r2_s2;
  subbyte_full_adder result_lane3_times_add_c10_r2_s2 (
    .a(row_factor[2]),
    .b(result_lane3_times_carry_c9_r0_s1),
    .ci(result_lane3_times_carry_c9_r1_s1),
    .s(result_lane3_times_sum_c10_r2_s2),
    .co(result_lane3_times_carry_c10_r2_s2)
  );
  wire result_lane3_times_sum_c10_r3_s3, result_lane3_times_carry_c10_r3_s3;
  subbyte_full_adder result_lane3_times_add_c10_r3_s3 (
    .a(result_lane3_times_sum_c10_r0_s1),
    .b(result_lane3_times_sum_c10_r1_s1),
    .ci(result_lane3_times_carry_c9_r2_s2),
    .s(result_lane3_times_sum_c10_r3_s3),
    .co(result_lane3_times_carry_c10_r3_s3)
  );
  wire result_lane3_times_sum_c10_r4_s4, result_lane3_times_carry_c10_r4_s4;
  subbyte_full_adder result_lane3_times_add_c10_r4_s4 (
    .a(result_lane3_times_carry_c9_r3_s2),
    .b(result_lane3_times_sum_c10_r2_s2),
    .ci(result_lane3_times_sum_c10_r3_s3),
    .s(result_lane3_times_sum_c10_r4_s4),
    .co(result_lane3_times_carry_c10_r4_s4)
  );
  wire result_lane3_times_sum_c10_r5_s5, result_lane3_times_carry_c10_r5_s5;
  subbyte_full_adder result_lane3_times_add_c10_r5_s5 (
    .a(result_lane3_times_carry_c9_r4_s3),
    .b(result_lane3_times_carry_c9_r5_s4),
    .ci(result_lane3_times_sum_c10_r4_s4),
    .s(result_lane3_times_sum_c10_r5_s5),
    .co(result_lane3_times_carry_c10_r5_s5)
  );
  wire result_lane3_times_sum_c10_r6_s10, result_lane3_times_carry_c10_r6_s10;
  subbyte_full_adder result_lane3_times_add_c10_r6_s10 (
    .a(result_lane3_times_sum_c10_r5_s5),
    .b(result_lane3_times_carry_c9_r6_s8),
    .ci(result_lane3_times_carry_c9_r7_s9),
    .s(result_lane3_times_sum_c10_r6_s10),
    .co(result_lane3_times_carry_c10_r6_s10)
  );
  wire result_lane3_times_sum_c11_r0_s1, result_lane3_times_carry_c11_r0_s1;
  subbyte_full_adder result_lane3_times_add_c11_r0_s1 (
    .a(result_lane3_row4[7]),
    .b(result_lane3_row5[6]),
    .ci(result_lane3_row6[5]),
    .s(result_lane3_times_sum_c11_r0_s1),
    .co(result_lane3_times_carry_c11_r0_s1)
  );
  wire result_lane3_times_sum_c11_r1_s1, result_lane3_times_carry_c11_r1_s1;
  subbyte_full_adder result_lane3_times_add_c11_r1_s1 (
    .a(result_lane3_row7[4]),
    .b(result_lane3_power_fraction[3]),
    .ci(row_factor[3]),
    .s(result_lane3_times_sum_c11_r1_s1),
    .co(result_lane3_times_carry_c11_r1_s1)
  );
  wire result_lane3_times_sum_c11_r2_s2, result_lane3_times_carry_c11_r2_s2;
  subbyte_full_adder result_lane3_times_add_c11_r2_s2 (
    .a(result_lane3_times_carry_c10_r0_s1),
    .b(result_lane3_times_carry_c10_r1_s1),
    .ci(result_lane3_times_sum_c11_r0_s1),
    .s(result_lane3_times_sum_c11_r2_s2),
    .co(result_lane3_times_carry_c11_r2_s2)
  );
  wire result_lane3_times_sum_c11_r3_s4, result_lane3_times_carry_c11_r3_s4;
  subbyte_full_adder result_lane3_times_add_c11_r3_s4 (
    .a(result_lane3_times_sum_c11_r1_s1),
    .b(result_lane3_times_carry_c10_r2_s2),
    .ci(result_lane3_times_carry_c10_r3_s3),
    .s(result_lane3_times_sum_c11_r3_s4),
    .co(result_lane3_times_carry_c11_r3_s4)
  );
  wire result_lane3_times_sum_c11_r4_s5, result_lane3_times_carry_c11_r4_s5;
  subbyte_full_adder result_lane3_times_add_c11_r4_s5 (
    .a(result_lane3_times_sum_c11_r2_s2),
    .b(result_lane3_times_carry_c10_r4_s4),
    .ci(result_lane3_times_sum_c11_r3_s4),
    .s(result_lane3_times_sum_c11_r4_s5),
    .co(result_lane3_times_carry_c11_r4_s5)
  );
  wire result_lane3_times_sum_c11_r5_s11, result_lane3_times_carry_c11_r5_s11;
  subbyte_full_adder result_lane3_times_add_c11_r5_s11 (
    .a(result_lane3_times_carry_c10_r5_s5),
    .b(result_lane3_times_sum_c11_r4_s5),
    .ci(result_lane3_times_carry_c10_r6_s10),
    .s(result_lane3_times_sum_c11_r5_s11),
    .co(result_lane3_times_carry_c11_r5_s11)
  );
  wire result_lane3_times_sum_c12_r0_s1, result_lane3_times_carry_c12_r0_s1;
  subbyte_full_adder result_lane3_times_add_c12_r0_s1 (
    .a(result_lane3_row5[7]),
    .b(result_lane3_row6[6]),
    .ci(result_lane3_row7[5]),
    .s(result_lane3_times_sum_c12_r0_s1),
    .co(result_lane3_times_carry_c12_r0_s1)
  );
  wire result_lane3_times_sum_c12_r1_s2, result_lane3_times_carry_c12_r1_s2;
  subbyte_full_adder result_lane3_times_add_c12_r1_s2 (
    .a(result_lane3_power_fraction[4]),
    .b(row_factor[4]),
    .ci(result_lane3_times_carry_c11_r0_s1),
    .s(result_lane3_times_sum_c12_r1_s2),
    .co(result_lane3_times_carry_c12_r1_s2)
  );
  wire result_lane3_times_sum_c12_r2_s3, result_lane3_times_carry_c12_r2_s3;
  subbyte_full_adder result_lane3_times_add_c12_r2_s3 (
    .a(result_lane3_times_carry_c11_r1_s1),
    .b(result_lane3_times_sum_c12_r0_s1),
    .ci(result_lane3_times_sum_c12_r1_s2),
    .s(result_lane3_times_sum_c12_r2_s3),
    .co(result_lane3_times_carry_c12_r2_s3)
  );
  wire result_lane3_times_sum_c12_r3_s5, result_lane3_times_carry_c12_r3_s5;
  subbyte_full_adder result_lane3_times_add_c12_r3_s5 (
    .a(result_lane3_times_carry_c11_r2_s2),
    .b(result_lane3_times_sum_c12_r2_s3),
    .ci(result_lane3_times_carry_c11_r3_s4),
    .s(result_lane3_times_sum_c12_r3_s5),
    .co(result_lane3_times_carry_c12_r3_s5)
  );
  wire result_lane3_times_sum_c12_r4_s12, result_lane3_times_carry_c12_r4_s12;
  subbyte_full_adder result_lane3_times_add_c12_r4_s12 (
    .a(result_lane3_times_sum_c12_r3_s5),
    .b(result_lane3_times_carry_c11_r4_s5),
    .ci(result_lane3_times_carry_c11_r5_s11),
    .s(result_lane3_times_sum_c12_r4_s12),
    .co(result_lane3_times_carry_c12_r4_s12)
  );
  wire result_lane3_times_sum_c13_r0_s1, result_lane3_times_carry_c13_r0_s1;
  subbyte_full_adder result_lane3_times_add_c13_r0_s1 (
    .a(result_lane3_row6[7]),
    .b(result_lane3_row7[6]),
    .ci(result_lane3_power_fraction[5]),
    .s(result_lane3_times_sum_c13_r0_s1),
    .co(result_lane3_times_carry_c13_r0_s1)
  );
  wire result_lane3_times_sum_c13_r1_s2, result_lane3_times_carry_c13_r1_s2;
  subbyte_full_adder result_lane3_times_add_c13_r1_s2 (
    .a(row_factor[5]),
    .b(result_lane3_times_carry_c12_r0_s1),
    .ci(result_lane3_times_sum_c13_r0_s1),
    .s(result_lane3_times_sum_c13_r1_s2),
    .co(result_lane3_times_carry_c13_r1_s2)
  );
  wire result_lane3_times_sum_c13_r2_s4, result_lane3_times_carry_c13_r2_s4;
  subbyte_full_adder result_lane3_times_add_c13_r2_s4 (
    .a(result_lane3_times_carry_c12_r1_s2),
    .b(result_lane3_times_carry_c12_r2_s3),
    .ci(result_lane3_times_sum_c13_r1_s2),
    .s(result_lane3_times_sum_c13_r2_s4),
    .co(result_lane3_times_carry_c13_r2_s4)
  );
  wire result_lane3_times_sum_c13_r3_s13, result_lane3_times_carry_c13_r3_s13;
  subbyte_full_adder result_lane3_times_add_c13_r3_s13 (
    .a(result_lane3_times_sum_c13_r2_s4),
    .b(result_lane3_times_carry_c12_r3_s5),
    .ci(result_lane3_times_carry_c12_r4_s12),
    .s(result_lane3_times_sum_c13_r3_s13),
    .co(result_lane3_times_carry_c13_r3_s13)
  );
  wire result_lane3_times_sum_c14_r0_s1, result_lane3_times_carry_c14_r0_s1;
  subbyte_full_adder result_lane3_times_add_c14_r0_s1 (
    .a(result_lane3_row7[7]),
    .b(result_lane3_power_fraction[6]),
    .ci(row_factor[6]),
    .s(result_lane3_times_sum_c14_r0_s1),
    .co(result_lane3_times_carry_c14_r0_s1)
  );
  wire result_lane3_times_sum_c14_r1_s3, result_lane3_times_carry_c14_r1_s3;
  subbyte_full_adder result_lane3_times_add_c14_r1_s3 (
    .a(result_lane3_times_carry_c13_r0_s1),
    .b(result_lane3_times_sum_c14_r0_s1),
    .ci(result_lane3_times_carry_c13_r1_s2),
    .s(result_lane3_times_sum_c14_r1_s3),
    .co(result_lane3_times_carry_c14_r1_s3)
  );
  wire result_lane3_times_sum_c14_r2_s14, result_lane3_times_carry_c14_r2_s14;
  subbyte_full_adder result_lane3_times_add_c14_r2_s14 (
    .a(result_lane3_times_sum_c14_r1_s3),
    .b(result_lane3_times_carry_c13_r2_s4),
    .ci(result_lane3_times_carry_c13_r3_s13),
    .s(result_lane3_times_sum_c14_r2_s14),
    .co(result_lane3_times_carry_c14_r2_s14)
  );
  wire result_lane3_times_sum_c15_r0_s2, result_lane3_times_carry_c15_r0_s2;
  subbyte_full_adder result_lane3_times_add_c15_r0_s2 (
    .a(result_lane3_power_fraction[7]),
    .b(row_factor[7]),
    .ci(result_lane3_times_carry_c14_r0_s1),
    .s(result_lane3_times_sum_c15_r0_s2),
    .co(result_lane3_times_carry_c15_r0_s2)
  );
  wire result_lane3_times_sum_c15_r1_s15, result_lane3_times_carry_c15_r1_s15;
  subbyte_full_adder result_lane3_times_add_c15_r1_s15 (
    .a(result_lane3_times_sum_c15_r0_s2),
    .b(result_lane3_times_carry_c14_r1_s3),
    .ci(result_lane3_times_carry_c14_r2_s14),
    .s(result_lane3_times_sum_c15_r1_s15),
    .co(result_lane3_times_carry_c15_r1_s15)
  );
  wire result_lane3_times_sum_c16_r0_s16 = ~(result_lane3_times_carry_c15_r0_s2 ^ result_lane3_times_carry_c15_r1_s15);
  wire result_lane3_times_carry_c16_r0_s16 = result_lane3_times_carry_c15_r0_s2 | result_lane3_times_carry_c15_r1_s15;
  wire [17:0] result_lane3_product = {
    result_lane3_times_carry_c16_r0_s16, result_lane3_times_sum_c16_r0_s16, result_lane3_times_sum_c15_r1_s15,
    result_lane3_times_sum_c14_r2_s14, result_lane3_times_sum_c13_r3_s13, result_lane3_times_sum_c12_r4_s12,
    result_lane3_times_sum_c11_r5_s11, result_lane3_times_sum_c10_r6_s10, result_lane3_times_sum_c9_r7_s9,
    result_lane3_times_sum_c8_r7_s8, result_lane3_times_sum_c7_r6_s7, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0
  };
  wire [3:0] result_lane3_zeros = row_factor[12:9];
  wire [3:0] result_lane3_scale = near_scores3[6:3];
  wire [4:0] result_lane3_sum_places = 5'd2 - {1'b0, result_lane3_zeros};
  wire [4:0] result_lane3_places = result_lane3_sum_places - {~near_scores3[7], result_lane3_scale};
  wire [17:0] result_lane3_counted = result_lane3_product & {18{near_scores3[8]}};
  wire result_lane3_is_far = |result_lane3_places[4];
  wire result_lane3_is_near = ~result_lane3_is_far;
  wire [10:0] result_lane3_near = result_lane3_counted[17:7] & {11{result_lane3_is_near}};
  wire result_lane3_stays1 = ~result_lane3_places[0];
  wire [10:0] result_lane3_right1 = {
    result_lane3_near[10] & result_lane3_stays1, result_lane3_places[0] ? result_lane3_near[10] : result_lane3_near[9],
    result_lane3_places[0] ? result_lane3_near[9] : result_lane3_near[8],
    result_lane3_places[0] ? result_lane3_near[8] : result_lane3_near[7],
    result_lane3_places[0] ? result_lane3_near[7] : result_lane3_near[6],
    result_lane3_places[0] ? result_lane3_near[6] : result_lane3_near[5],
    result_lane3_places[0] ? result_lane3_near[5] : result_lane3_near[4],
    result_lane3_places[0] ? result_lane3_near[4] : result_lane3_near[3],
    result_lane3_places[0] ? result_lane3_near[3] : result_lane3_near[2],
    result_lane3_places[0] ? result_lane3_near[2] : result_lane3_near[1],
    result_lane3_places[0] ? result_lane3_near[1] : result_lane3_near[0]
  };
  wire result_lane3_stays2 = ~result_lane3_places[1];
  wire [10:0] result_lane3_right2 = {
    result_lane3_right1[10] & result_lane3_stays2, result_lane3_right1[9] & result_lane3_stays2,
    result_lane3_places[1] ? result_lane3_right1[10] : result_lane3_right1[8],
    result_lane3_places[1] ? result_lane3_right1[9] : result_lane3_right1[7],
    result_lane3_places[1] ? result_lane3_right1[8] : result_lane3_right1[6],
    result_lane3_places[1] ? result_lane3_right1[7] : result_lane3_right1[5],
    result_lane3_places[1] ? result_lane3_right1[6] : result_lane3_right1[4],
    result_lane3_places[1] ? result_lane3_right1[5] : result_lane3_right1[3],
    result_lane3_places[1] ? result_lane3_right1[4] : result_lane3_right1[2],
    result_lane3_places[1] ? result_lane3_right1[3] : result_lane3_right1[1],
    result_lane3_places[1] ? result_lane3_right1[2] : result_lane3_right1[0]
  };
  wire result_lane3_stays4 = ~result_lane3_places[2];
  wire [10:0] result_lane3_right4 = {
    result_lane3_right2[10] & result_lane3_stays4, result_lane3_right2[9] & result_lane3_stays4,
    result_lane3_right2[8] & result_lane3_stays4, result_lane3_right2[7] & result_lane3_stays4,
    result_lane3_places[2] ? result_lane3_right2[10] : result_lane3_right2[6],
    result_lane3_places[2] ? result_lane3_right2[9] : result_lane3_right2[5],
    result_lane3_places[2] ? result_lane3_right2[8] : result_lane3_right2[4],
    result_lane3_places[2] ? result_lane3_right2[7] : result_lane3_right2[3],
    result_lane3_places[2] ? result_lane3_right2[6] : result_lane3_right2[2],
    result_lane3_places[2] ? result_lane3_right2[5] : result_lane3_right2[1],
    result_lane3_places[2] ? result_lane3_right2[4] : result_lane3_right2[0]
  };
  wire result_lane3_stays8 = ~result_lane3_places[3];
  wire [10:0] result_lane3_right8 = {
    result_lane3_right4[10] & result_lane3_stays8, result_lane3_right4[9] & result_lane3_stays8,
    result_lane3_right4[8] & result_lane3_stays8, result_lane3_right4[7] & result_lane3_stays8,
    result_lane3_right4[6] & result_lane3_stays8, result_lane3_right4[5] & result_lane3_stays8,
    result_lane3_right4[4] & result_lane3_stays8, result_lane3_right4[3] & result_lane3_stays8,
    result_lane3_places[3] ? result_lane3_right4[10] : result_lane3_right4[2],
    result_lane3_places[3] ? result_lane3_right4[9] : result_lane3_right4[1],
    result_lane3_places[3] ? result_lane3_right4[8] : result_lane3_right4[0]
  };
  wire [10:0] result_lane3_moved = result_lane3_right8;
  wire result_lane3_over = |result_lane3_moved[10];

  assign result[39:30] = result_lane3_moved[9:0] | {10{result_lane3_over}};
  wire result_lane3_unused_lane_bits_5 = &{1'b0, result_lane3_row0[0], result_lane3_product[6:0], result_lane3_counted[6:0]};
  reg [39:0] results;
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
      near_scores0 <= {within_reach0, is_greatest[0], distance0_value[6:0]};
      near_scores1 <= {within_reach1, is_greatest[1], distance1_value[6:0]};
      near_scores2 <= {within_reach2, is_greatest[2], distance2_value[6:0]};
      near_scores3 <= {within_reach3, is_greatest[3], distance3_value[6:0]};
      last0 <= s_axis_tlast;
    end

  always @(posedge aclk)
    if (stage1_load) begin
      results <= result;
      last1 <= last0;
    end

  assign s_axis_tready = stage0_load;
  assign m_axis_tdata = results;
  assign m_axis_tlast = last1;
  assign m_axis_tvalid = stage1_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[71:68]};

  // the table looks at the leading bits
  wire unused_input_2 = &{1'b0, leading_left1[3:0]};
  wire unused_bits = &{1'b0, leading_left1[12], row_factor[8]};
endmodule

`default_nettype wire
