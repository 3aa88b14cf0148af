// log2_softmax_n8_online4_s16f8_natural_pow2_g10_c4: softmax of a row as powers of two, without multiplier or divider
// unit: log2_softmax
// configuration: rowLength=8 scoreBits=16 fractionBits=8 scores=natural schedule=online lanes=4
//   stages=0 approximation=pow2 sumBits=10 codeBits=4 output=code outputFractionBits=0
// latency: 3 clock edges
// content: sha256 f46d83f845a8bd78
`default_nettype none

module log2_softmax_n8_online4_s16f8_natural_pow2_g10_c4 (
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
  wire no_space, popped_last, entered_last_beat;
  reg entered_full, summed_full, row_done_full, active_full, out_full;
  wire out_load = ~out_full | m_axis_tready;
  wire pop = active_full & out_load;
  wire active_load = ~active_full | (pop & popped_last);
  wire row_done_load = ~row_done_full | active_load;
  reg summed_last;
  wire add = summed_full & (~summed_last | row_done_load);
  wire summed_load = ~summed_full | add;
  wire push = entered_full & summed_load & (~no_space | pop);
  wire entered_load = ~entered_full | push;
  wire accept = entered_load & s_axis_tvalid;
  wire finish = add & summed_last;
  reg beat_count;
  wire ends_row = s_axis_tlast | (beat_count == 1'b1);
  wire row_goes_on = ~ends_row;
  wire more_beats = beat_count + 1'b1;
  reg [67:0] entered_data;
  reg entered_last;
  wire [15:0] beat_score0 = {~s_axis_tdata[15], s_axis_tdata[14:0]};
  wire [15:0] beat_score1 = {~s_axis_tdata[31], s_axis_tdata[30:16]};
  wire [15:0] beat_score2 = {~s_axis_tdata[47], s_axis_tdata[46:32]};
  wire [15:0] beat_score3 = {~s_axis_tdata[63], s_axis_tdata[62:48]};
  wire [3:0] beat_takes_part = s_axis_tdata[67:64];
  wire [3:0] beat_column15 = {beat_score3[15], beat_score2[15], beat_score1[15], beat_score0[15]};
  wire beat_top15 = |(beat_takes_part & beat_column15);
  wire beat_all_stay15 = ~beat_top15;
  wire [3:0] beat_race15 = beat_takes_part & (beat_column15 | {4{beat_all_stay15}});
  wire [3:0] beat_column14 = {beat_score3[14], beat_score2[14], beat_score1[14], beat_score0[14]};
  wire beat_top14 = |(beat_race15 & beat_column14);
  wire beat_all_stay14 = ~beat_top14;
  wire [3:0] beat_race14 = beat_race15 & (beat_column14 | {4{beat_all_stay14}});
  wire [3:0] beat_column13 = {beat_score3[13], beat_score2[13], beat_score1[13], beat_score0[13]};
  wire beat_top13 = |(beat_race14 & beat_column13);
  wire beat_all_stay13 = ~beat_top13;
  wire [3:0] beat_race13 = beat_race14 & (beat_column13 | {4{beat_all_stay13}});
  wire [3:0] beat_column12 = {beat_score3[12], beat_score2[12], beat_score1[12], beat_score0[12]};
  wire beat_top12 = |(beat_race13 & beat_column12);
  wire beat_all_stay12 = ~beat_top12;
  wire [3:0] beat_race12 = beat_race13 & (beat_column12 | {4{beat_all_stay12}});
  wire [3:0] beat_column11 = {beat_score3[11], beat_score2[11], beat_score1[11], beat_score0[11]};
  wire beat_top11 = |(beat_race12 & beat_column11);
  wire beat_all_stay11 = ~beat_top11;
  wire [3:0] beat_race11 = beat_race12 & (beat_column11 | {4{beat_all_stay11}});
  wire [3:0] beat_column10 = {beat_score3[10], beat_score2[10], beat_score1[10], beat_score0[10]};
  wire beat_top10 = |(beat_race11 & beat_column10);
  wire beat_all_stay10 = ~beat_top10;
  wire [3:0] beat_race10 = beat_race11 & (beat_column10 | {4{beat_all_stay10}});
  wire [3:0] beat_column9 = {beat_score3[9], beat_score2[9], beat_score1[9], beat_score0[9]};
  wire beat_top9 = |(beat_race10 & beat_column9);
  wire beat_all_stay9 = ~beat_top9;
  wire [3:0] beat_race9 = beat_race10 & (beat_column9 | {4{beat_all_stay9}});
  wire [3:0] beat_column8 = {beat_score3[8], beat_score2[8], beat_score1[8], beat_score0[8]};
  wire beat_top8 = |(beat_race9 & beat_column8);
  wire beat_all_stay8 = ~beat_top8;
  wire [3:0] beat_race8 = beat_race9 & (beat_column8 | {4{beat_all_stay8}});
  wire [3:0] beat_column7 = {beat_score3[7], beat_score2[7], beat_score1[7], beat_score0[7]};
  wire beat_top7 = |(beat_race8 & beat_column7);
  wire beat_all_stay7 = ~beat_top7;
  wire [3:0] beat_race7 = beat_race8 & (beat_column7 | {4{beat_all_stay7}});
  wire [3:0] beat_column6 = {beat_score3[6], beat_score2[6], beat_score1[6], beat_score0[6]};
  wire beat_top6 = |(beat_race7 & beat_column6);
  wire beat_all_stay6 = ~beat_top6;
  wire [3:0] beat_race6 = beat_race7 & (beat_column6 | {4{beat_all_stay6}});
  wire [3:0] beat_column5 = {beat_score3[5], beat_score2[5], beat_score1[5], beat_score0[5]};
  wire beat_top5 = |(beat_race6 & beat_column5);
  wire beat_all_stay5 = ~beat_top5;
  wire [3:0] beat_race5 = beat_race6 & (beat_column5 | {4{beat_all_stay5}});
  wire [3:0] beat_column4 = {beat_score3[4], beat_score2[4], beat_score1[4], beat_score0[4]};
  wire beat_top4 = |(beat_race5 & beat_column4);
  wire beat_all_stay4 = ~beat_top4;
  wire [3:0] beat_race4 = beat_race5 & (beat_column4 | {4{beat_all_stay4}});
  wire [3:0] beat_column3 = {beat_score3[3], beat_score2[3], beat_score1[3], beat_score0[3]};
  wire beat_top3 = |(beat_race4 & beat_column3);
  wire beat_all_stay3 = ~beat_top3;
  wire [3:0] beat_race3 = beat_race4 & (beat_column3 | {4{beat_all_stay3}});
  wire [3:0] beat_column2 = {beat_score3[2], beat_score2[2], beat_score1[2], beat_score0[2]};
  wire beat_top2 = |(beat_race3 & beat_column2);
  wire beat_all_stay2 = ~beat_top2;
  wire [3:0] beat_race2 = beat_race3 & (beat_column2 | {4{beat_all_stay2}});
  wire [3:0] beat_column1 = {beat_score3[1], beat_score2[1], beat_score1[1], beat_score0[1]};
  wire beat_top1 = |(beat_race2 & beat_column1);
  wire beat_all_stay1 = ~beat_top1;
  wire [3:0] beat_race1 = beat_race2 & (beat_column1 | {4{beat_all_stay1}});
  wire [3:0] beat_column0 = {beat_score3[0], beat_score2[0], beat_score1[0], beat_score0[0]};
  wire beat_top0 = |(beat_race1 & beat_column0);
  wire [15:0] beat_greatest = {
    beat_top15, beat_top14, beat_top13, beat_top12, beat_top11, beat_top10, beat_top9, beat_top8, beat_top7, beat_top6,
    beat_top5, beat_top4, beat_top3, beat_top2, beat_top1, beat_top0
  };
  wire signed [15:0] beat_greatest_score = {~beat_greatest[15], beat_greatest[14:0]};
  wire signed [18:0] beat_moved3 = {beat_greatest_score, 3'd0};
  wire signed [19:0] beat_moved4 = {beat_greatest_score, 4'd0};
  wire signed [20:0] beat_times_24 = {{2{beat_moved3[18]}}, beat_moved3} + {{1{beat_moved4[19]}}, beat_moved4};
  wire signed [20:0] beat_times_23 = beat_times_24 - {{5{beat_greatest_score[15]}}, beat_greatest_score};
  wire beat_rounds_up = |beat_times_23[11:0];
  wire signed [10:0] beat_ceiling = {{2{beat_times_23[20]}}, beat_times_23[20:12]} + {10'd0, beat_rounds_up};
  reg signed [10:0] beat_top;
  reg beat_any;
  reg signed [10:0] top;
  reg top_is_set;
  wire top_grows = ((beat_top > top) | ~top_is_set) & beat_any;
  wire signed [10:0] next_top = top_grows ? beat_top : top;
  wire [10:0] top_difference = beat_top - top;
  wire [43:0] weight;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : weight_lane
      wire signed [18:0] moved3 = {entered_data[16*i +: 16], 3'd0};
      wire signed [19:0] moved4 = {entered_data[16*i +: 16], 4'd0};
      wire signed [20:0] times_24 = {{2{moved3[18]}}, moved3} + {{1{moved4[19]}}, moved4};
      wire signed [20:0] times_23 = times_24 - {{5{entered_data[16*i+15]}}, entered_data[16*i +: 16]};
      wire [11:0] minus_whole = $signed({{2{times_23[20]}}, times_23[20:12]}) - next_top;
      wire is_top = ~minus_whole[11] & entered_data[i+64];
      wire is_near_score = ((&minus_whole[11:4]) & entered_data[i+64]) | is_top;
      wire [15:0] distance = {minus_whole[3:0], times_23[11:0]};
      wire rounds_up = distance[11] & (|distance[10:0]);
      wire [1:0] significand = {rounds_up, ~rounds_up};
      wire [3:0] places = ~(distance[15:12] & {4{is_near_score}});
      wire stays1 = ~places[0];
      wire [2:0] right1 = {significand[1] & stays1, places[0] ? significand[1] : significand[0], significand[0] & places[0]};
      wire stays2 = ~places[1];
      wire [4:0] right2 = {
        right1[2] & stays2, right1[1] & stays2, places[1] ? right1[2] : right1[0], right1[1] & places[1],
        right1[0] & places[1]
      };
      wire stays4 = ~places[2];
      wire [8:0] right4 = {
        right2[4] & stays4, right2[3] & stays4, right2[2] & stays4, right2[1] & stays4, places[2] ? right2[4] : right2[0],
        right2[3] & places[2], right2[2] & places[2], right2[1] & places[2], right2[0] & places[2]
      };
      wire stays8 = ~places[3];
      wire [10:0] right8 = {
        right4[8] & stays8, right4[7] & stays8, right4[6] & stays8, right4[5] & stays8, right4[4] & stays8,
        right4[3] & stays8, right4[2] & stays8, right4[1] & stays8, places[3] ? right4[8] : right4[0], right4[7] & places[3],
        right4[6] & places[3]
      };
      wire [10:0] moved = right8;

      assign weight[11*i +: 11] = moved | (11'd1024 & {11{is_top}});
    end
  endgenerate

  wire beat_sum_c0_r0_s1, beat_carry_c0_r0_s1;
  subbyte_full_adder beat_add_c0_r0_s1 (
    .a(weight[0]),
    .b(weight[11]),
    .ci(weight[22]),
    .s(beat_sum_c0_r0_s1),
    .co(beat_carry_c0_r0_s1)
  );
  wire beat_sum_c0_r1_s2, beat_carry_c0_r1_s2;
  subbyte_half_adder beat_add_c0_r1_s2 (
    .a(weight[33]),
    .b(beat_sum_c0_r0_s1),
    .s(beat_sum_c0_r1_s2),
    .co(beat_carry_c0_r1_s2)
  );
  wire beat_sum_c1_r0_s1, beat_carry_c1_r0_s1;
  subbyte_full_adder beat_add_c1_r0_s1 (
    .a(weight[1]),
    .b(weight[12]),
    .ci(weight[23]),
    .s(beat_sum_c1_r0_s1),
    .co(beat_carry_c1_r0_s1)
  );
  wire beat_sum_c1_r1_s2, beat_carry_c1_r1_s2;
  subbyte_full_adder beat_add_c1_r1_s2 (
    .a(weight[34]),
    .b(beat_carry_c0_r0_s1),
    .ci(beat_sum_c1_r0_s1),
    .s(beat_sum_c1_r1_s2),
    .co(beat_carry_c1_r1_s2)
  );
  wire beat_sum_c1_r2_s3, beat_carry_c1_r2_s3;
  subbyte_half_adder beat_add_c1_r2_s3 (
    .a(beat_carry_c0_r1_s2),
    .b(beat_sum_c1_r1_s2),
    .s(beat_sum_c1_r2_s3),
    .co(beat_carry_c1_r2_s3)
  );
  wire beat_sum_c2_r0_s1, beat_carry_c2_r0_s1;
  subbyte_full_adder beat_add_c2_r0_s1 (
    .a(weight[2]),
    .b(weight[13]),
    .ci(weight[24]),
    .s(beat_sum_c2_r0_s1),
    .co(beat_carry_c2_r0_s1)
  );
  wire beat_sum_c2_r1_s2, beat_carry_c2_r1_s2;
  subbyte_full_adder beat_add_c2_r1_s2 (
    .a(weight[35]),
    .b(beat_carry_c1_r0_s1),
    .ci(beat_sum_c2_r0_s1),
    .s(beat_sum_c2_r1_s2),
    .co(beat_carry_c2_r1_s2)
  );
  wire beat_sum_c2_r2_s4, beat_carry_c2_r2_s4;
  subbyte_full_adder beat_add_c2_r2_s4 (
    .a(beat_carry_c1_r1_s2),
    .b(beat_sum_c2_r1_s2),
    .ci(beat_carry_c1_r2_s3),
    .s(beat_sum_c2_r2_s4),
    .co(beat_carry_c2_r2_s4)
  );
  wire beat_sum_c3_r0_s1, beat_carry_c3_r0_s1;
  subbyte_full_adder beat_add_c3_r0_s1 (
    .a(weight[3]),
    .b(weight[14]),
    .ci(weight[25]),
    .s(beat_sum_c3_r0_s1),
    .co(beat_carry_c3_r0_s1)
  );
  wire beat_sum_c3_r1_s2, beat_carry_c3_r1_s2;
  subbyte_full_adder beat_add_c3_r1_s2 (
    .a(weight[36]),
    .b(beat_carry_c2_r0_s1),
    .ci(beat_sum_c3_r0_s1),
    .s(beat_sum_c3_r1_s2),
    .co(beat_carry_c3_r1_s2)
  );
  wire beat_sum_c3_r2_s5, beat_carry_c3_r2_s5;
  subbyte_full_adder beat_add_c3_r2_s5 (
    .a(beat_carry_c2_r1_s2),
    .b(beat_sum_c3_r1_s2),
    .ci(beat_carry_c2_r2_s4),
    .s(beat_sum_c3_r2_s5),
    .co(beat_carry_c3_r2_s5)
  );
  wire beat_sum_c4_r0_s1, beat_carry_c4_r0_s1;
  subbyte_full_adder beat_add_c4_r0_s1 (
    .a(weight[4]),
    .b(weight[15]),
    .ci(weight[26]),
    .s(beat_sum_c4_r0_s1),
    .co(beat_carry_c4_r0_s1)
  );
  wire beat_sum_c4_r1_s2, beat_carry_c4_r1_s2;
  subbyte_full_adder beat_add_c4_r1_s2 (
    .a(weight[37]),
    .b(beat_carry_c3_r0_s1),
    .ci(beat_sum_c4_r0_s1),
    .s(beat_sum_c4_r1_s2),
    .co(beat_carry_c4_r1_s2)
  );
  wire beat_sum_c4_r2_s6, beat_carry_c4_r2_s6;
  subbyte_full_adder beat_add_c4_r2_s6 (
    .a(beat_carry_c3_r1_s2),
    .b(beat_sum_c4_r1_s2),
    .ci(beat_carry_c3_r2_s5),
    .s(beat_sum_c4_r2_s6),
    .co(beat_carry_c4_r2_s6)
  );
  wire beat_sum_c5_r0_s1, beat_carry_c5_r0_s1;
  subbyte_full_adder beat_add_c5_r0_s1 (
    .a(weight[5]),
    .b(weight[16]),
    .ci(weight[27]),
    .s(beat_sum_c5_r0_s1),
    .co(beat_carry_c5_r0_s1)
  );
  wire beat_sum_c5_r1_s2, beat_carry_c5_r1_s2;
  subbyte_full_adder beat_add_c5_r1_s2 (
    .a(weight[38]),
    .b(beat_carry_c4_r0_s1),
    .ci(beat_sum_c5_r0_s1),
    .s(beat_sum_c5_r1_s2),
    .co(beat_carry_c5_r1_s2)
  );
  wire beat_sum_c5_r2_s7, beat_carry_c5_r2_s7;
  subbyte_full_adder beat_add_c5_r2_s7 (
    .a(beat_carry_c4_r1_s2),
    .b(beat_sum_c5_r1_s2),
    .ci(beat_carry_c4_r2_s6),
    .s(beat_sum_c5_r2_s7),
    .co(beat_carry_c5_r2_s7)
  );
  wire beat_sum_c6_r0_s1, beat_carry_c6_r0_s1;
  subbyte_full_adder beat_add_c6_r0_s1 (
    .a(weight[6]),
    .b(weight[17]),
    .ci(weight[28]),
    .s(beat_sum_c6_r0_s1),
    .co(beat_carry_c6_r0_s1)
  );
  wire beat_sum_c6_r1_s2, beat_carry_c6_r1_s2;
  subbyte_full_adder beat_add_c6_r1_s2 (
    .a(weight[39]),
    .b(beat_carry_c5_r0_s1),
    .ci(beat_sum_c6_r0_s1),
    .s(beat_sum_c6_r1_s2),
    .co(beat_carry_c6_r1_s2)
  );
  wire beat_sum_c6_r2_s8, beat_carry_c6_r2_s8;
  subbyte_full_adder beat_add_c6_r2_s8 (
    .a(beat_carry_c5_r1_s2),
    .b(beat_sum_c6_r1_s2),
    .ci(beat_carry_c5_r2_s7),
    .s(beat_sum_c6_r2_s8),
    .co(beat_carry_c6_r2_s8)
  );
  wire beat_sum_c7_r0_s1, beat_carry_c7_r0_s1;
  subbyte_full_adder beat_add_c7_r0_s1 (
    .a(weight[7]),
    .b(weight[18]),
    .ci(weight[29]),
    .s(beat_sum_c7_r0_s1),
    .co(beat_carry_c7_r0_s1)
  );
  wire beat_sum_c7_r1_s2, beat_carry_c7_r1_s2;
  subbyte_full_adder beat_add_c7_r1_s2 (
    .a(weight[40]),
    .b(beat_carry_c6_r0_s1),
    .ci(beat_sum_c7_r0_s1),
    .s(beat_sum_c7_r1_s2),
    .co(beat_carry_c7_r1_s2)
  );
  wire beat_sum_c7_r2_s9, beat_carry_c7_r2_s9;
  subbyte_full_adder beat_add_c7_r2_s9 (
    .a(beat_carry_c6_r1_s2),
    .b(beat_sum_c7_r1_s2),
    .ci(beat_carry_c6_r2_s8),
    .s(beat_sum_c7_r2_s9),
    .co(beat_carry_c7_r2_s9)
  );
  wire beat_sum_c8_r0_s1, beat_carry_c8_r0_s1;
  subbyte_full_adder beat_add_c8_r0_s1 (
    .a(weight[8]),
    .b(weight[19]),
    .ci(weight[30]),
    .s(beat_sum_c8_r0_s1),
    .co(beat_carry_c8_r0_s1)
  );
  wire beat_sum_c8_r1_s2, beat_carry_c8_r1_s2;
  subbyte_full_adder beat_add_c8_r1_s2 (
    .a(weight[41]),
    .b(beat_carry_c7_r0_s1),
    .ci(beat_sum_c8_r0_s1),
    .s(beat_sum_c8_r1_s2),
    .co(beat_carry_c8_r1_s2)
  );
  wire beat_sum_c8_r2_s10, beat_carry_c8_r2_s10;
  subbyte_full_adder beat_add_c8_r2_s10 (
    .a(beat_carry_c7_r1_s2),
    .b(beat_sum_c8_r1_s2),
    .ci(beat_carry_c7_r2_s9),
    .s(beat_sum_c8_r2_s10),
    .co(beat_carry_c8_r2_s10)
  );
  wire beat_sum_c9_r0_s1, beat_carry_c9_r0_s1;
  subbyte_full_adder beat_add_c9_r0_s1 (
    .a(weight[9]),
    .b(weight[20]),
    .ci(weight[31]),
    .s(beat_sum_c9_r0_s1),
    .co(beat_carry_c9_r0_s1)
  );
  wire beat_sum_c9_r1_s2, beat_carry_c9_r1_s2;
  subbyte_full_adder beat_add_c9_r1_s2 (
    .a(weight[42]),
    .b(beat_carry_c8_r0_s1),
    .ci(beat_sum_c9_r0_s1),
    .s(beat_sum_c9_r1_s2),
    .co(beat_carry_c9_r1_s2)
  );
  wire beat_sum_c9_r2_s11, beat_carry_c9_r2_s11;
  subbyte_full_adder beat_add_c9_r2_s11 (
    .a(beat_carry_c8_r1_s2),
    .b(beat_sum_c9_r1_s2),
    .ci(beat_carry_c8_r2_s10),
    .s(beat_sum_c9_r2_s11),
    .co(beat_carry_c9_r2_s11)
  );
  wire beat_sum_c10_r0_s1, beat_carry_c10_r0_s1;
  subbyte_full_adder beat_add_c10_r0_s1 (
    .a(weight[10]),
    .b(weight[21]),
    .ci(weight[32]),
    .s(beat_sum_c10_r0_s1),
    .co(beat_carry_c10_r0_s1)
  );
  wire beat_sum_c10_r1_s2, beat_carry_c10_r1_s2;
  subbyte_full_adder beat_add_c10_r1_s2 (
    .a(weight[43]),
    .b(beat_carry_c9_r0_s1),
    .ci(beat_sum_c10_r0_s1),
    .s(beat_sum_c10_r1_s2),
    .co(beat_carry_c10_r1_s2)
  );
  wire beat_sum_c10_r2_s12, beat_carry_c10_r2_s12;
  subbyte_full_adder beat_add_c10_r2_s12 (
    .a(beat_carry_c9_r1_s2),
    .b(beat_sum_c10_r1_s2),
    .ci(beat_carry_c9_r2_s11),
    .s(beat_sum_c10_r2_s12),
    .co(beat_carry_c10_r2_s12)
  );
  wire beat_sum_c11_r0_s13, beat_carry_c11_r0_s13;
  subbyte_full_adder beat_add_c11_r0_s13 (
    .a(beat_carry_c10_r0_s1),
    .b(beat_carry_c10_r1_s2),
    .ci(beat_carry_c10_r2_s12),
    .s(beat_sum_c11_r0_s13),
    .co(beat_carry_c11_r0_s13)
  );
  wire [13:0] beat_total = {
    1'b0, beat_carry_c11_r0_s13, beat_sum_c11_r0_s13, beat_sum_c10_r2_s12, beat_sum_c9_r2_s11, beat_sum_c8_r2_s10,
    beat_sum_c7_r2_s9, beat_sum_c6_r2_s8, beat_sum_c5_r2_s7, beat_sum_c4_r2_s6, beat_sum_c3_r2_s5, beat_sum_c2_r2_s4,
    beat_sum_c1_r2_s3, beat_sum_c0_r1_s2
  };
  reg [13:0] beat_sum;
  reg [10:0] growth;
  reg [13:0] sum;
  wire shrink_is_far = |growth[10:4];
  wire shrink_is_near = ~shrink_is_far;
  wire [13:0] shrink_near = sum & {14{shrink_is_near}};
  wire shrink_stays1 = ~growth[0];
  wire [13:0] shrink_right1 = {
    shrink_near[13] & shrink_stays1, growth[0] ? shrink_near[13] : shrink_near[12],
    growth[0] ? shrink_near[12] : shrink_near[11], growth[0] ? shrink_near[11] : shrink_near[10],
    growth[0] ? shrink_near[10] : shrink_near[9], growth[0] ? shrink_near[9] : shrink_near[8],
    growth[0] ? shrink_near[8] : shrink_near[7], growth[0] ? shrink_near[7] : shrink_near[6],
    growth[0] ? shrink_near[6] : shrink_near[5], growth[0] ? shrink_near[5] : shrink_near[4],
    growth[0] ? shrink_near[4] : shrink_near[3], growth[0] ? shrink_near[3] : shrink_near[2],
    growth[0] ? shrink_near[2] : shrink_near[1], growth[0] ? shrink_near[1] : shrink_near[0]
  };
  wire shrink_stays2 = ~growth[1];
  wire [13:0] shrink_right2 = {
    shrink_right1[13] & shrink_stays2, shrink_right1[12] & shrink_stays2,
    growth[1] ? shrink_right1[13] : shrink_right1[11], growth[1] ? shrink_right1[12] : shrink_right1[10],
    growth[1] ? shrink_right1[11] : shrink_right1[9], growth[1] ? shrink_right1[10] : shrink_right1[8],
    growth[1] ? shrink_right1[9] : shrink_right1[7], growth[1] ? shrink_right1[8] : shrink_right1[6],
    growth[1] ? shrink_right1[7] : shrink_right1[5], growth[1] ? shrink_right1[6] : shrink_right1[4],
    growth[1] ? shrink_right1[5] : shrink_right1[3], growth[1] ? shrink_right1[4] : shrink_right1[2],
    growth[1] ? shrink_right1[3] : shrink_right1[1], growth[1] ? shrink_right1[2] : shrink_right1[0]
  };
  wire shrink_stays4 = ~growth[2];
  wire [13:0] shrink_right4 = {
    shrink_right2[13] & shrink_stays4, shrink_right2[12] & shrink_stays4, shrink_right2[11] & shrink_stays4,
    shrink_right2[10] & shrink_stays4, growth[2] ? shrink_right2[13] : shrink_right2[9],
    growth[2] ? shrink_right2[12] : shrink_right2[8], growth[2] ? shrink_right2[11] : shrink_right2[7],
    growth[2] ? shrink_right2[10] : shrink_right2[6], growth[2] ? shrink_right2[9] : shrink_right2[5],
    growth[2] ? shrink_right2[8] : shrink_right2[4], growth[2] ? shrink_right2[7] : shrink_right2[3],
    growth[2] ? shrink_right2[6] : shrink_right2[2], growth[2] ? shrink_right2[5] : shrink_right2[1],
    growth[2] ? shrink_right2[4] : shrink_right2[0]
  };
  wire shrink_stays8 = ~growth[3];
  wire [13:0] shrink_right8 = {
    shrink_right4[13] & shrink_stays8, shrink_right4[12] & shrink_stays8, shrink_right4[11] & shrink_stays8,
    shrink_right4[10] & shrink_stays8, shrink_right4[9] & shrink_stays8, shrink_right4[8] & shrink_stays8,
    shrink_right4[7] & shrink_stays8, shrink_right4[6] & shrink_stays8, growth[3] ? shrink_right4[13] : shrink_right4[5],
    growth[3] ? shrink_right4[12] : shrink_right4[4], growth[3] ? shrink_right4[11] : shrink_right4[3],
    growth[3] ? shrink_right4[10] : shrink_right4[2], growth[3] ? shrink_right4[9] : shrink_right4[1],
    growth[3] ? shrink_right4[8] : shrink_right4[0]
  };
  wire [13:0] sum_shrunk = shrink_right8;
  wire [13:0] sum_total = sum_shrunk + beat_sum;
  wire keeps_sum = ~summed_last;
  reg [13:0] row_sum;
  reg signed [10:0] row_top;
  wire leading_clear8 = ~(|row_sum[13:6]);
  wire [13:0] leading_left8 = leading_clear8 ? {row_sum[5:0], 8'd0} : row_sum;
  wire leading_clear4 = ~(|leading_left8[13:10]);
  wire [13:0] leading_left4 = leading_clear4 ? {leading_left8[9:0], 4'd0} : leading_left8;
  wire leading_clear2 = ~(|leading_left4[13:12]);
  wire [13:0] leading_left2 = leading_clear2 ? {leading_left4[11:0], 2'd0} : leading_left4;
  wire leading_clear1 = ~(|leading_left2[13]);
  wire [13:0] leading_left1 = leading_clear1 ? {leading_left2[12:0], 1'b0} : leading_left2;
  wire signed [4:0] log_integer = 4'd3 - {leading_clear8, leading_clear4, leading_clear2, leading_clear1};
  wire signed [16:0] log_and_half = {log_integer, 12'd0} + 17'sd2049;
  reg [16:0] factor;
  reg signed [10:0] read_top;
  wire [68:0] entered_beat = {entered_last, entered_data};
  reg [1:0] row_buffer_write;
  wire row_buffer_write_goes_on = row_buffer_write != 2'd3;
  wire [1:0] row_buffer_write_next = row_buffer_write + 2'd1;
  reg [1:0] row_buffer_read;
  wire row_buffer_read_goes_on = row_buffer_read != 2'd3;
  wire [1:0] row_buffer_read_next = row_buffer_read + 2'd1;
  wire row_buffer_write0 = push & (row_buffer_write == 2'd0);
  reg [68:0] row_buffer_beat0;
  wire row_buffer_write1 = push & (row_buffer_write == 2'd1);
  reg [68:0] row_buffer_beat1;
  wire row_buffer_write2 = push & (row_buffer_write == 2'd2);
  reg [68:0] row_buffer_beat2;
  wire row_buffer_write3 = push & (row_buffer_write == 2'd3);
  reg [68:0] row_buffer_beat3;
  reg row_buffer_full;
  reg [2:0] row_buffer_count;
  wire [2:0] row_buffer_one_more = row_buffer_count + 3'd1;
  wire [2:0] row_buffer_one_less = row_buffer_count - 3'd1;
  wire [2:0] row_buffer_moved_count = push ? row_buffer_one_more : row_buffer_one_less;
  reg [68:0] row_buffer_oldest;

  always @* begin
    case (row_buffer_read)
      2'd0: row_buffer_oldest = row_buffer_beat0;
      2'd1: row_buffer_oldest = row_buffer_beat1;
      2'd2: row_buffer_oldest = row_buffer_beat2;
      default: row_buffer_oldest = row_buffer_beat3;
    endcase
  end

  wire [15:0] result;

  genvar j;
  generate
    for (j = 0; j < 4; j = j + 1) begin : result_lane
      wire signed [18:0] moved3 = {row_buffer_oldest[16*j +: 16], 3'd0};
      wire signed [19:0] moved4 = {row_buffer_oldest[16*j +: 16], 4'd0};
      wire signed [20:0] times_24 = {{2{moved3[18]}}, moved3} + {{1{moved4[19]}}, moved4};
      wire signed [20:0] times_23 = times_24 - {{5{row_buffer_oldest[16*j+15]}}, row_buffer_oldest[16*j +: 16]};
      wire [11:0] minus_whole = $signed({{2{times_23[20]}}, times_23[20:12]}) - read_top;
      wire is_top = ~minus_whole[11] & row_buffer_oldest[j+64];
      wire is_near_score = ((&minus_whole[11:4]) & row_buffer_oldest[j+64]) | is_top;
      wire [15:0] distance = {minus_whole[3:0], times_23[11:0]};
      wire [3:0] places = ~distance[15:12];
      wire [11:0] less_fraction = ~distance[11:0];
      wire carry =
        (less_fraction[11] & factor[11]) |
        ((less_fraction[11] | factor[11]) & ((less_fraction[10] & factor[10]) | ((less_fraction[10] | factor[10]) & ((less_fraction[9] & factor[9]) | ((less_fraction[9] | factor[9]) & ((less_fraction[8] & factor[8]) | ((less_fraction[8] | factor[8]) & ((less_fraction[7] & factor[7]) | ((less_fraction[7] | factor[7]) & ((less_fraction[6] & factor[6]) | ((less_fraction[6] | factor[6]) & ((less_fraction[5] & factor[5]) | ((less_fraction[5] | factor[5]) & ((less_fraction[4] & factor[4]) | ((less_fraction[4] | factor[4]) & ((less_fraction[3] & factor[3]) | ((less_fraction[3] | factor[3]) & ((less_fraction[2] & factor[2]) | ((less_fraction[2] | factor[2]) & ((less_fraction[1] & factor[1]) | ((less_fraction[1] | factor[1]) & less_fraction[0] & factor[0])))))))))))))))))))));
      wire signed [5:0] log_extended = {{1{factor[16]}}, factor[16:12]};
      wire exponent_sum_c0_r0_s1, exponent_carry_c0_r0_s1;
      subbyte_full_adder exponent_add_c0_r0_s1 (
        .a(places[0]),
        .b(carry),
        .ci(log_extended[0]),
        .s(exponent_sum_c0_r0_s1),
        .co(exponent_carry_c0_r0_s1)
      );
      wire exponent_sum_c1_r0_s2, exponent_carry_c1_r0_s2;
      subbyte_full_adder exponent_add_c1_r0_s2 (
        .a(places[1]),
        .b(log_extended[1]),
        .ci(exponent_carry_c0_r0_s1),
        .s(exponent_sum_c1_r0_s2),
        .co(exponent_carry_c1_r0_s2)
      );
      wire exponent_sum_c2_r0_s3, exponent_carry_c2_r0_s3;
      subbyte_full_adder exponent_add_c2_r0_s3 (
        .a(places[2]),
        .b(log_extended[2]),
        .ci(exponent_carry_c1_r0_s2),
        .s(exponent_sum_c2_r0_s3),
        .co(exponent_carry_c2_r0_s3)
      );
      wire exponent_sum_c3_r0_s4, exponent_carry_c3_r0_s4;
      subbyte_full_adder exponent_add_c3_r0_s4 (
        .a(places[3]),
        .b(log_extended[3]),
        .ci(exponent_carry_c2_r0_s3),
        .s(exponent_sum_c3_r0_s4),
        .co(exponent_carry_c3_r0_s4)
      );
      wire exponent_sum_c4_r0_s5, exponent_carry_c4_r0_s5;
      subbyte_full_adder exponent_add_c4_r0_s5 (
        .a(log_extended[4]),
        .b(is_top),
        .ci(exponent_carry_c3_r0_s4),
        .s(exponent_sum_c4_r0_s5),
        .co(exponent_carry_c4_r0_s5)
      );
      wire exponent_sum_c5_r0_s6 = log_extended[5] ^ is_top ^ exponent_carry_c4_r0_s5;
      wire [5:0] exponent = {
        exponent_sum_c5_r0_s6, exponent_sum_c4_r0_s5, exponent_sum_c3_r0_s4, exponent_sum_c2_r0_s3, exponent_sum_c1_r0_s2,
        exponent_sum_c0_r0_s1
      };
      wire is_negative = exponent[5];
      wire saturates = ((|exponent[4]) & ~is_negative) | ~is_near_score;

      assign result[4*j +: 4] = (exponent[3:0] & {4{~is_negative}}) | {4{saturates}};
    end
  endgenerate

  reg [15:0] results;
  reg last_of_row;

  assign no_space = row_buffer_full;
  assign popped_last = row_buffer_oldest[68];
  assign entered_last_beat = entered_last;

  always @(posedge aclk)
    if (reset) begin
      entered_full <= 1'b0;
      summed_full <= 1'b0;
      row_done_full <= 1'b0;
      active_full <= 1'b0;
      out_full <= 1'b0;
      row_buffer_full <= 1'b0;
    end
    else begin
      entered_full <= accept | (entered_full & ~push);
      summed_full <= push | (summed_full & ~add);
      row_done_full <= finish | (row_done_full & ~active_load);
      active_full <= active_load ? row_done_full : active_full;
      out_full <= pop | (out_full & ~out_load);
      row_buffer_full <= (push ^ pop) ? (row_buffer_moved_count == 3'd4) : row_buffer_full;
    end

  always @(posedge aclk)
    summed_last <= push ? entered_last_beat : summed_last;

  always @(posedge aclk)
    if (reset) beat_count <= 1'b0;
    else if (accept) beat_count <= more_beats & row_goes_on;

  always @(posedge aclk)
    if (entered_load) begin
      entered_data <= s_axis_tdata[67:0];
      entered_last <= ends_row;
      beat_top <= beat_ceiling;
      beat_any <= |s_axis_tdata[67:64];
    end

  always @(posedge aclk)
    if (push) begin
      top <= next_top;
      beat_sum <= beat_total;
      growth <= top_difference & {11{top_grows}};
    end

  always @(posedge aclk)
    if (reset) begin
      top_is_set <= 1'b0;
      row_buffer_write <= 2'd0;
    end
    else if (push) begin
      top_is_set <= (top_is_set | beat_any) & ~entered_last;
      row_buffer_write <= row_buffer_write_next & {2{row_buffer_write_goes_on}};
    end

  always @(posedge aclk)
    if (reset) sum <= 14'd0;
    else if (add) sum <= sum_total & {14{keeps_sum}};

  always @(posedge aclk)
    if (finish) begin
      row_sum <= sum_total;
      row_top <= top;
    end

  always @(posedge aclk)
    if (active_load) begin
      factor <= log_and_half;
      read_top <= row_top;
    end

  always @(posedge aclk)
    if (reset) row_buffer_read <= 2'd0;
    else if (pop) row_buffer_read <= row_buffer_read_next & {2{row_buffer_read_goes_on}};

  always @(posedge aclk)
    if (row_buffer_write0) row_buffer_beat0 <= entered_beat;

  always @(posedge aclk)
    if (row_buffer_write1) row_buffer_beat1 <= entered_beat;

  always @(posedge aclk)
    if (row_buffer_write2) row_buffer_beat2 <= entered_beat;

  always @(posedge aclk)
    if (row_buffer_write3) row_buffer_beat3 <= entered_beat;

  always @(posedge aclk)
    if (reset) row_buffer_count <= 3'd0;
    else if (push ^ pop) row_buffer_count <= row_buffer_moved_count;

  always @(posedge aclk)
    if (out_load) begin
      results <= result;
      last_of_row <= row_buffer_oldest[68];
    end

  assign s_axis_tready = entered_load;
  assign m_axis_tdata = results;
  assign m_axis_tlast = last_of_row;
  assign m_axis_tvalid = out_full;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[71:68]};

  // the logarithm is rounded down to an integer
  wire unused_input_2 = &{1'b0, leading_left1[12:0]};
  wire unused_bits = &{1'b0, leading_left1[13]};
endmodule

`default_nettype wire
