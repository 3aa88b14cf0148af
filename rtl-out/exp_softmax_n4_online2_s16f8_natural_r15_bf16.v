// exp_softmax_n4_online2_s16f8_natural_r15_bf16: softmax of a row by tables and multipliers, right to 2 %: the baseline
// unit: exp_softmax
// configuration: rowLength=4 scoreBits=16 fractionBits=8 scores=natural schedule=online lanes=2
//   stages=0 range=15 output=bf16
// latency: 3 clock edges
// content: sha256 0e22597e653d20b3
`default_nettype none

module exp_softmax_n4_online2_s16f8_natural_r15_bf16 (
  input wire aclk,
  input wire aresetn,
  input wire [39:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [31:0] m_axis_tdata,
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
  reg [33:0] entered_data;
  reg entered_last;
  wire [15:0] beat_score0 = {~s_axis_tdata[15], s_axis_tdata[14:0]};
  wire [15:0] beat_score1 = {~s_axis_tdata[31], s_axis_tdata[30:16]};
  wire [1:0] beat_takes_part = s_axis_tdata[33:32];
  wire [1:0] beat_column15 = {beat_score1[15], beat_score0[15]};
  wire beat_top15 = |(beat_takes_part & beat_column15);
  wire beat_all_stay15 = ~beat_top15;
  wire [1:0] beat_race15 = beat_takes_part & (beat_column15 | {2{beat_all_stay15}});
  wire [1:0] beat_column14 = {beat_score1[14], beat_score0[14]};
  wire beat_top14 = |(beat_race15 & beat_column14);
  wire beat_all_stay14 = ~beat_top14;
  wire [1:0] beat_race14 = beat_race15 & (beat_column14 | {2{beat_all_stay14}});
  wire [1:0] beat_column13 = {beat_score1[13], beat_score0[13]};
  wire beat_top13 = |(beat_race14 & beat_column13);
  wire beat_all_stay13 = ~beat_top13;
  wire [1:0] beat_race13 = beat_race14 & (beat_column13 | {2{beat_all_stay13}});
  wire [1:0] beat_column12 = {beat_score1[12], beat_score0[12]};
  wire beat_top12 = |(beat_race13 & beat_column12);
  wire beat_all_stay12 = ~beat_top12;
  wire [1:0] beat_race12 = beat_race13 & (beat_column12 | {2{beat_all_stay12}});
  wire [1:0] beat_column11 = {beat_score1[11], beat_score0[11]};
  wire beat_top11 = |(beat_race12 & beat_column11);
  wire beat_all_stay11 = ~beat_top11;
  wire [1:0] beat_race11 = beat_race12 & (beat_column11 | {2{beat_all_stay11}});
  wire [1:0] beat_column10 = {beat_score1[10], beat_score0[10]};
  wire beat_top10 = |(beat_race11 & beat_column10);
  wire beat_all_stay10 = ~beat_top10;
  wire [1:0] beat_race10 = beat_race11 & (beat_column10 | {2{beat_all_stay10}});
  wire [1:0] beat_column9 = {beat_score1[9], beat_score0[9]};
  wire beat_top9 = |(beat_race10 & beat_column9);
  wire beat_all_stay9 = ~beat_top9;
  wire [1:0] beat_race9 = beat_race10 & (beat_column9 | {2{beat_all_stay9}});
  wire [1:0] beat_column8 = {beat_score1[8], beat_score0[8]};
  wire beat_top8 = |(beat_race9 & beat_column8);
  wire beat_all_stay8 = ~beat_top8;
  wire [1:0] beat_race8 = beat_race9 & (beat_column8 | {2{beat_all_stay8}});
  wire [1:0] beat_column7 = {beat_score1[7], beat_score0[7]};
  wire beat_top7 = |(beat_race8 & beat_column7);
  wire beat_all_stay7 = ~beat_top7;
  wire [1:0] beat_race7 = beat_race8 & (beat_column7 | {2{beat_all_stay7}});
  wire [1:0] beat_column6 = {beat_score1[6], beat_score0[6]};
  wire beat_top6 = |(beat_race7 & beat_column6);
  wire beat_all_stay6 = ~beat_top6;
  wire [1:0] beat_race6 = beat_race7 & (beat_column6 | {2{beat_all_stay6}});
  wire [1:0] beat_column5 = {beat_score1[5], beat_score0[5]};
  wire beat_top5 = |(beat_race6 & beat_column5);
  wire beat_all_stay5 = ~beat_top5;
  wire [1:0] beat_race5 = beat_race6 & (beat_column5 | {2{beat_all_stay5}});
  wire [1:0] beat_column4 = {beat_score1[4], beat_score0[4]};
  wire beat_top4 = |(beat_race5 & beat_column4);
  wire beat_all_stay4 = ~beat_top4;
  wire [1:0] beat_race4 = beat_race5 & (beat_column4 | {2{beat_all_stay4}});
  wire [1:0] beat_column3 = {beat_score1[3], beat_score0[3]};
  wire beat_top3 = |(beat_race4 & beat_column3);
  wire beat_all_stay3 = ~beat_top3;
  wire [1:0] beat_race3 = beat_race4 & (beat_column3 | {2{beat_all_stay3}});
  wire [1:0] beat_column2 = {beat_score1[2], beat_score0[2]};
  wire beat_top2 = |(beat_race3 & beat_column2);
  wire beat_all_stay2 = ~beat_top2;
  wire [1:0] beat_race2 = beat_race3 & (beat_column2 | {2{beat_all_stay2}});
  wire [1:0] beat_column1 = {beat_score1[1], beat_score0[1]};
  wire beat_top1 = |(beat_race2 & beat_column1);
  wire beat_all_stay1 = ~beat_top1;
  wire [1:0] beat_race1 = beat_race2 & (beat_column1 | {2{beat_all_stay1}});
  wire [1:0] beat_column0 = {beat_score1[0], beat_score0[0]};
  wire beat_top0 = |(beat_race1 & beat_column0);
  wire [15:0] beat_greatest = {
    beat_top15, beat_top14, beat_top13, beat_top12, beat_top11, beat_top10, beat_top9, beat_top8, beat_top7, beat_top6,
    beat_top5, beat_top4, beat_top3, beat_top2, beat_top1, beat_top0
  };
  wire signed [15:0] beat_greatest_score = {~beat_greatest[15], beat_greatest[14:0]};
  wire signed [24:0] beat_moved9 = {beat_greatest_score, 9'd0};
  wire signed [25:0] beat_moved10 = {beat_greatest_score, 10'd0};
  wire signed [26:0] beat_times_24 = {{2{beat_moved9[24]}}, beat_moved9} + {{1{beat_moved10[25]}}, beat_moved10};
  wire signed [21:0] beat_moved6 = {beat_greatest_score, 6'd0};
  wire signed [26:0] beat_times_23 = beat_times_24 - {{5{beat_moved6[21]}}, beat_moved6};
  wire signed [17:0] beat_moved2 = {beat_greatest_score, 2'd0};
  wire signed [26:0] beat_times_5 =
    {{11{beat_greatest_score[15]}}, beat_greatest_score} + {{9{beat_moved2[17]}}, beat_moved2};
  wire signed [26:0] beat_times_1477 = beat_times_23 + beat_times_5;
  wire beat_rounds_up = |beat_times_1477[17:0];
  wire signed [10:0] beat_ceiling = {{2{beat_times_1477[26]}}, beat_times_1477[26:18]} + {10'd0, beat_rounds_up};
  reg signed [10:0] beat_top;
  reg beat_any;
  reg signed [10:0] top;
  reg top_is_set;
  wire top_grows = ((beat_top > top) | ~top_is_set) & beat_any;
  wire signed [10:0] next_top = top_grows ? beat_top : top;
  wire [10:0] top_difference = beat_top - top;
  wire [23:0] weight;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : weight_lane
      wire signed [24:0] moved9 = {entered_data[16*i +: 16], 9'd0};
      wire signed [25:0] moved10 = {entered_data[16*i +: 16], 10'd0};
      wire signed [26:0] times_24 = {{2{moved9[24]}}, moved9} + {{1{moved10[25]}}, moved10};
      wire signed [21:0] moved6 = {entered_data[16*i +: 16], 6'd0};
      wire signed [26:0] times_23 = times_24 - {{5{moved6[21]}}, moved6};
      wire signed [17:0] moved2 = {entered_data[16*i +: 16], 2'd0};
      wire signed [26:0] times_5 = {{11{entered_data[16*i+15]}}, entered_data[16*i +: 16]} + {{9{moved2[17]}}, moved2};
      wire signed [26:0] times_1477 = times_23 + times_5;
      wire [11:0] minus_whole = $signed({{2{times_1477[26]}}, times_1477[26:18]}) - next_top;
      wire is_top = ~minus_whole[11] & entered_data[i+32];
      wire is_near_score = ((&minus_whole[11:4]) & entered_data[i+32]) | is_top;
      wire [10:0] distance = {minus_whole[3:0], times_1477[17:11]};
      reg [7:0] power_fraction;

      always @* begin
        case (distance[6:0])
          7'd0: power_fraction = 8'd1;
          7'd1: power_fraction = 8'd2;
          7'd2: power_fraction = 8'd3;
          7'd3: power_fraction = 8'd5;
          7'd4: power_fraction = 8'd6;
          7'd5: power_fraction = 8'd8;
          7'd6: power_fraction = 8'd9;
          7'd7: power_fraction = 8'd11;
          7'd8: power_fraction = 8'd12;
          7'd9: power_fraction = 8'd14;
          7'd10: power_fraction = 8'd15;
          7'd11: power_fraction = 8'd16;
          7'd12: power_fraction = 8'd18;
          7'd13: power_fraction = 8'd19;
          7'd14: power_fraction = 8'd21;
          7'd15: power_fraction = 8'd22;
          7'd16: power_fraction = 8'd24;
          7'd17: power_fraction = 8'd25;
          7'd18: power_fraction = 8'd27;
          7'd19: power_fraction = 8'd29;
          7'd20: power_fraction = 8'd30;
          7'd21: power_fraction = 8'd32;
          7'd22: power_fraction = 8'd33;
          7'd23: power_fraction = 8'd35;
          7'd24: power_fraction = 8'd36;
          7'd25: power_fraction = 8'd38;
          7'd26: power_fraction = 8'd40;
          7'd27: power_fraction = 8'd41;
          7'd28: power_fraction = 8'd43;
          7'd29: power_fraction = 8'd44;
          7'd30: power_fraction = 8'd46;
          7'd31: power_fraction = 8'd48;
          7'd32: power_fraction = 8'd49;
          7'd33: power_fraction = 8'd51;
          7'd34: power_fraction = 8'd53;
          7'd35: power_fraction = 8'd54;
          7'd36: power_fraction = 8'd56;
          7'd37: power_fraction = 8'd58;
          7'd38: power_fraction = 8'd59;
          7'd39: power_fraction = 8'd61;
          7'd40: power_fraction = 8'd63;
          7'd41: power_fraction = 8'd65;
          7'd42: power_fraction = 8'd66;
          7'd43: power_fraction = 8'd68;
          7'd44: power_fraction = 8'd70;
          7'd45: power_fraction = 8'd72;
          7'd46: power_fraction = 8'd73;
          7'd47: power_fraction = 8'd75;
          7'd48: power_fraction = 8'd77;
          7'd49: power_fraction = 8'd79;
          7'd50: power_fraction = 8'd81;
          7'd51: power_fraction = 8'd82;
          7'd52: power_fraction = 8'd84;
          7'd53: power_fraction = 8'd86;
          7'd54: power_fraction = 8'd88;
          7'd55: power_fraction = 8'd90;
          7'd56: power_fraction = 8'd92;
          7'd57: power_fraction = 8'd94;
          7'd58: power_fraction = 8'd95;
          7'd59: power_fraction = 8'd97;
          7'd60: power_fraction = 8'd99;
          7'd61: power_fraction = 8'd101;
          7'd62: power_fraction = 8'd103;
          7'd63: power_fraction = 8'd105;
          7'd64: power_fraction = 8'd107;
          7'd65: power_fraction = 8'd109;
          7'd66: power_fraction = 8'd111;
          7'd67: power_fraction = 8'd113;
          7'd68: power_fraction = 8'd115;
          7'd69: power_fraction = 8'd117;
          7'd70: power_fraction = 8'd119;
          7'd71: power_fraction = 8'd121;
          7'd72: power_fraction = 8'd123;
          7'd73: power_fraction = 8'd125;
          7'd74: power_fraction = 8'd127;
          7'd75: power_fraction = 8'd129;
          7'd76: power_fraction = 8'd131;
          7'd77: power_fraction = 8'd133;
          7'd78: power_fraction = 8'd136;
          7'd79: power_fraction = 8'd138;
          7'd80: power_fraction = 8'd140;
          7'd81: power_fraction = 8'd142;
          7'd82: power_fraction = 8'd144;
          7'd83: power_fraction = 8'd146;
          7'd84: power_fraction = 8'd149;
          7'd85: power_fraction = 8'd151;
          7'd86: power_fraction = 8'd153;
          7'd87: power_fraction = 8'd155;
          7'd88: power_fraction = 8'd157;
          7'd89: power_fraction = 8'd160;
          7'd90: power_fraction = 8'd162;
          7'd91: power_fraction = 8'd164;
          7'd92: power_fraction = 8'd166;
          7'd93: power_fraction = 8'd169;
          7'd94: power_fraction = 8'd171;
          7'd95: power_fraction = 8'd173;
          7'd96: power_fraction = 8'd176;
          7'd97: power_fraction = 8'd178;
          7'd98: power_fraction = 8'd180;
          7'd99: power_fraction = 8'd183;
          7'd100: power_fraction = 8'd185;
          7'd101: power_fraction = 8'd188;
          7'd102: power_fraction = 8'd190;
          7'd103: power_fraction = 8'd192;
          7'd104: power_fraction = 8'd195;
          7'd105: power_fraction = 8'd197;
          7'd106: power_fraction = 8'd200;
          7'd107: power_fraction = 8'd202;
          7'd108: power_fraction = 8'd205;
          7'd109: power_fraction = 8'd207;
          7'd110: power_fraction = 8'd210;
          7'd111: power_fraction = 8'd212;
          7'd112: power_fraction = 8'd215;
          7'd113: power_fraction = 8'd217;
          7'd114: power_fraction = 8'd220;
          7'd115: power_fraction = 8'd222;
          7'd116: power_fraction = 8'd225;
          7'd117: power_fraction = 8'd228;
          7'd118: power_fraction = 8'd230;
          7'd119: power_fraction = 8'd233;
          7'd120: power_fraction = 8'd236;
          7'd121: power_fraction = 8'd238;
          7'd122: power_fraction = 8'd241;
          7'd123: power_fraction = 8'd244;
          7'd124: power_fraction = 8'd246;
          7'd125: power_fraction = 8'd249;
          7'd126: power_fraction = 8'd252;
          7'd127: power_fraction = 8'd255;
          default: power_fraction = 8'd0;
        endcase
      end

      wire [8:0] significand = {1'b1, power_fraction};
      wire [3:0] places = ~(distance[10:7] & {4{is_near_score}});
      wire stays1 = ~places[0];
      wire [9:0] right1 = {
        significand[8] & stays1, places[0] ? significand[8] : significand[7], places[0] ? significand[7] : significand[6],
        places[0] ? significand[6] : significand[5], places[0] ? significand[5] : significand[4],
        places[0] ? significand[4] : significand[3], places[0] ? significand[3] : significand[2],
        places[0] ? significand[2] : significand[1], places[0] ? significand[1] : significand[0], significand[0] & places[0]
      };
      wire stays2 = ~places[1];
      wire [10:0] right2 = {
        right1[9] & stays2, right1[8] & stays2, places[1] ? right1[9] : right1[7], places[1] ? right1[8] : right1[6],
        places[1] ? right1[7] : right1[5], places[1] ? right1[6] : right1[4], places[1] ? right1[5] : right1[3],
        places[1] ? right1[4] : right1[2], places[1] ? right1[3] : right1[1], places[1] ? right1[2] : right1[0],
        right1[1] & places[1]
      };
      wire stays4 = ~places[2];
      wire [10:0] right4 = {
        right2[10] & stays4, right2[9] & stays4, right2[8] & stays4, right2[7] & stays4, places[2] ? right2[10] : right2[6],
        places[2] ? right2[9] : right2[5], places[2] ? right2[8] : right2[4], places[2] ? right2[7] : right2[3],
        places[2] ? right2[6] : right2[2], places[2] ? right2[5] : right2[1], places[2] ? right2[4] : right2[0]
      };
      wire stays8 = ~places[3];
      wire [10:0] right8 = {
        right4[10] & stays8, right4[9] & stays8, right4[8] & stays8, right4[7] & stays8, right4[6] & stays8,
        right4[5] & stays8, right4[4] & stays8, right4[3] & stays8, places[3] ? right4[10] : right4[2],
        places[3] ? right4[9] : right4[1], places[3] ? right4[8] : right4[0]
      };
      wire [10:0] moved = right8;

      assign weight[12*i +: 12] = {1'b0, moved} | (12'd2056 & {12{is_top}});
      wire unused_lane_bits = &{1'b0, times_1477[10:0]};
    end
  endgenerate

  wire beat_sum_c0_r0_s1, beat_carry_c0_r0_s1;
  subbyte_half_adder beat_add_c0_r0_s1 (.a(weight[0]), .b(weight[12]), .s(beat_sum_c0_r0_s1), .co(beat_carry_c0_r0_s1));
  wire beat_sum_c1_r0_s2, beat_carry_c1_r0_s2;
  subbyte_full_adder beat_add_c1_r0_s2 (
    .a(weight[1]),
    .b(weight[13]),
    .ci(beat_carry_c0_r0_s1),
    .s(beat_sum_c1_r0_s2),
    .co(beat_carry_c1_r0_s2)
  );
  wire beat_sum_c2_r0_s3, beat_carry_c2_r0_s3;
  subbyte_full_adder beat_add_c2_r0_s3 (
    .a(weight[2]),
    .b(weight[14]),
    .ci(beat_carry_c1_r0_s2),
    .s(beat_sum_c2_r0_s3),
    .co(beat_carry_c2_r0_s3)
  );
  wire beat_sum_c3_r0_s4, beat_carry_c3_r0_s4;
  subbyte_full_adder beat_add_c3_r0_s4 (
    .a(weight[3]),
    .b(weight[15]),
    .ci(beat_carry_c2_r0_s3),
    .s(beat_sum_c3_r0_s4),
    .co(beat_carry_c3_r0_s4)
  );
  wire beat_sum_c4_r0_s5, beat_carry_c4_r0_s5;
  subbyte_full_adder beat_add_c4_r0_s5 (
    .a(weight[4]),
    .b(weight[16]),
    .ci(beat_carry_c3_r0_s4),
    .s(beat_sum_c4_r0_s5),
    .co(beat_carry_c4_r0_s5)
  );
  wire beat_sum_c5_r0_s6, beat_carry_c5_r0_s6;
  subbyte_full_adder beat_add_c5_r0_s6 (
    .a(weight[5]),
    .b(weight[17]),
    .ci(beat_carry_c4_r0_s5),
    .s(beat_sum_c5_r0_s6),
    .co(beat_carry_c5_r0_s6)
  );
  wire beat_sum_c6_r0_s7, beat_carry_c6_r0_s7;
  subbyte_full_adder beat_add_c6_r0_s7 (
    .a(weight[6]),
    .b(weight[18]),
    .ci(beat_carry_c5_r0_s6),
    .s(beat_sum_c6_r0_s7),
    .co(beat_carry_c6_r0_s7)
  );
  wire beat_sum_c7_r0_s8, beat_carry_c7_r0_s8;
  subbyte_full_adder beat_add_c7_r0_s8 (
    .a(weight[7]),
    .b(weight[19]),
    .ci(beat_carry_c6_r0_s7),
    .s(beat_sum_c7_r0_s8),
    .co(beat_carry_c7_r0_s8)
  );
  wire beat_sum_c8_r0_s9, beat_carry_c8_r0_s9;
  subbyte_full_adder beat_add_c8_r0_s9 (
    .a(weight[8]),
    .b(weight[20]),
    .ci(beat_carry_c7_r0_s8),
    .s(beat_sum_c8_r0_s9),
    .co(beat_carry_c8_r0_s9)
  );
  wire beat_sum_c9_r0_s10, beat_carry_c9_r0_s10;
  subbyte_full_adder beat_add_c9_r0_s10 (
    .a(weight[9]),
    .b(weight[21]),
    .ci(beat_carry_c8_r0_s9),
    .s(beat_sum_c9_r0_s10),
    .co(beat_carry_c9_r0_s10)
  );
  wire beat_sum_c10_r0_s11, beat_carry_c10_r0_s11;
  subbyte_full_adder beat_add_c10_r0_s11 (
    .a(weight[10]),
    .b(weight[22]),
    .ci(beat_carry_c9_r0_s10),
    .s(beat_sum_c10_r0_s11),
    .co(beat_carry_c10_r0_s11)
  );
  wire beat_sum_c11_r0_s12, beat_carry_c11_r0_s12;
  subbyte_full_adder beat_add_c11_r0_s12 (
    .a(weight[11]),
    .b(weight[23]),
    .ci(beat_carry_c10_r0_s11),
    .s(beat_sum_c11_r0_s12),
    .co(beat_carry_c11_r0_s12)
  );
  wire [13:0] beat_total = {
    1'b0, beat_carry_c11_r0_s12, beat_sum_c11_r0_s12, beat_sum_c10_r0_s11, beat_sum_c9_r0_s10, beat_sum_c8_r0_s9,
    beat_sum_c7_r0_s8, beat_sum_c6_r0_s7, beat_sum_c5_r0_s6, beat_sum_c4_r0_s5, beat_sum_c3_r0_s4, beat_sum_c2_r0_s3,
    beat_sum_c1_r0_s2, beat_sum_c0_r0_s1
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
  reg [7:0] reciprocal_fraction;

  always @* begin
    case (leading_left1[12:5])
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

  reg [12:0] factor;
  reg signed [10:0] read_top;
  wire [34:0] entered_beat = {entered_last, entered_data};
  reg [1:0] row_buffer_write;
  wire row_buffer_write_goes_on = row_buffer_write != 2'd3;
  wire [1:0] row_buffer_write_next = row_buffer_write + 2'd1;
  reg [1:0] row_buffer_read;
  wire row_buffer_read_goes_on = row_buffer_read != 2'd3;
  wire [1:0] row_buffer_read_next = row_buffer_read + 2'd1;
  wire row_buffer_write0 = push & (row_buffer_write == 2'd0);
  reg [34:0] row_buffer_beat0;
  wire row_buffer_write1 = push & (row_buffer_write == 2'd1);
  reg [34:0] row_buffer_beat1;
  wire row_buffer_write2 = push & (row_buffer_write == 2'd2);
  reg [34:0] row_buffer_beat2;
  wire row_buffer_write3 = push & (row_buffer_write == 2'd3);
  reg [34:0] row_buffer_beat3;
  reg row_buffer_full;
  reg [2:0] row_buffer_count;
  wire [2:0] row_buffer_one_more = row_buffer_count + 3'd1;
  wire [2:0] row_buffer_one_less = row_buffer_count - 3'd1;
  wire [2:0] row_buffer_moved_count = push ? row_buffer_one_more : row_buffer_one_less;
  reg [34:0] row_buffer_oldest;

  always @* begin
    case (row_buffer_read)
      2'd0: row_buffer_oldest = row_buffer_beat0;
      2'd1: row_buffer_oldest = row_buffer_beat1;
      2'd2: row_buffer_oldest = row_buffer_beat2;
      default: row_buffer_oldest = row_buffer_beat3;
    endcase
  end

  wire [31:0] result;

  genvar j;
  generate
    for (j = 0; j < 2; j = j + 1) begin : result_lane
      wire signed [24:0] moved9 = {row_buffer_oldest[16*j +: 16], 9'd0};
      wire signed [25:0] moved10 = {row_buffer_oldest[16*j +: 16], 10'd0};
      wire signed [26:0] times_24 = {{2{moved9[24]}}, moved9} + {{1{moved10[25]}}, moved10};
      wire signed [21:0] moved6 = {row_buffer_oldest[16*j +: 16], 6'd0};
      wire signed [26:0] times_23 = times_24 - {{5{moved6[21]}}, moved6};
      wire signed [17:0] moved2 = {row_buffer_oldest[16*j +: 16], 2'd0};
      wire signed [26:0] times_5 =
        {{11{row_buffer_oldest[16*j+15]}}, row_buffer_oldest[16*j +: 16]} + {{9{moved2[17]}}, moved2};
      wire signed [26:0] times_1477 = times_23 + times_5;
      wire [11:0] minus_whole = $signed({{2{times_1477[26]}}, times_1477[26:18]}) - read_top;
      wire is_top = ~minus_whole[11] & row_buffer_oldest[j+32];
      wire is_near_score = ((&minus_whole[11:4]) & row_buffer_oldest[j+32]) | is_top;
      wire [10:0] distance = {minus_whole[3:0], times_1477[17:11]};
      reg [7:0] power_fraction;

      always @* begin
        case (distance[6:0])
          7'd0: power_fraction = 8'd1;
          7'd1: power_fraction = 8'd2;
          7'd2: power_fraction = 8'd3;
          7'd3: power_fraction = 8'd5;
          7'd4: power_fraction = 8'd6;
          7'd5: power_fraction = 8'd8;
          7'd6: power_fraction = 8'd9;
          7'd7: power_fraction = 8'd11;
          7'd8: power_fraction = 8'd12;
          7'd9: power_fraction = 8'd14;
          7'd10: power_fraction = 8'd15;
          7'd11: power_fraction = 8'd16;
          7'd12: power_fraction = 8'd18;
          7'd13: power_fraction = 8'd19;
          7'd14: power_fraction = 8'd21;
          7'd15: power_fraction = 8'd22;
          7'd16: power_fraction = 8'd24;
          7'd17: power_fraction = 8'd25;
          7'd18: power_fraction = 8'd27;
          7'd19: power_fraction = 8'd29;
          7'd20: power_fraction = 8'd30;
          7'd21: power_fraction = 8'd32;
          7'd22: power_fraction = 8'd33;
          7'd23: power_fraction = 8'd35;
          7'd24: power_fraction = 8'd36;
          7'd25: power_fraction = 8'd38;
          7'd26: power_fraction = 8'd40;
          7'd27: power_fraction = 8'd41;
          7'd28: power_fraction = 8'd43;
          7'd29: power_fraction = 8'd44;
          7'd30: power_fraction = 8'd46;
          7'd31: power_fraction = 8'd48;
          7'd32: power_fraction = 8'd49;
          7'd33: power_fraction = 8'd51;
          7'd34: power_fraction = 8'd53;
          7'd35: power_fraction = 8'd54;
          7'd36: power_fraction = 8'd56;
          7'd37: power_fraction = 8'd58;
          7'd38: power_fraction = 8'd59;
          7'd39: power_fraction = 8'd61;
          7'd40: power_fraction = 8'd63;
          7'd41: power_fraction = 8'd65;
          7'd42: power_fraction = 8'd66;
          7'd43: power_fraction = 8'd68;
          7'd44: power_fraction = 8'd70;
          7'd45: power_fraction = 8'd72;
          7'd46: power_fraction = 8'd73;
          7'd47: power_fraction = 8'd75;
          7'd48: power_fraction = 8'd77;
          7'd49: power_fraction = 8'd79;
          7'd50: power_fraction = 8'd81;
          7'd51: power_fraction = 8'd82;
          7'd52: power_fraction = 8'd84;
          7'd53: power_fraction = 8'd86;
          7'd54: power_fraction = 8'd88;
          7'd55: power_fraction = 8'd90;
          7'd56: power_fraction = 8'd92;
          7'd57: power_fraction = 8'd94;
          7'd58: power_fraction = 8'd95;
          7'd59: power_fraction = 8'd97;
          7'd60: power_fraction = 8'd99;
          7'd61: power_fraction = 8'd101;
          7'd62: power_fraction = 8'd103;
          7'd63: power_fraction = 8'd105;
          7'd64: power_fraction = 8'd107;
          7'd65: power_fraction = 8'd109;
          7'd66: power_fraction = 8'd111;
          7'd67: power_fraction = 8'd113;
          7'd68: power_fraction = 8'd115;
          7'd69: power_fraction = 8'd117;
          7'd70: power_fraction = 8'd119;
          7'd71: power_fraction = 8'd121;
          7'd72: power_fraction = 8'd123;
          7'd73: power_fraction = 8'd125;
          7'd74: power_fraction = 8'd127;
          7'd75: power_fraction = 8'd129;
          7'd76: power_fraction = 8'd131;
          7'd77: power_fraction = 8'd133;
          7'd78: power_fraction = 8'd136;
          7'd79: power_fraction = 8'd138;
          7'd80: power_fraction = 8'd140;
          7'd81: power_fraction = 8'd142;
          7'd82: power_fraction = 8'd144;
          7'd83: power_fraction = 8'd146;
          7'd84: power_fraction = 8'd149;
          7'd85: power_fraction = 8'd151;
          7'd86: power_fraction = 8'd153;
          7'd87: power_fraction = 8'd155;
          7'd88: power_fraction = 8'd157;
          7'd89: power_fraction = 8'd160;
          7'd90: power_fraction = 8'd162;
          7'd91: power_fraction = 8'd164;
          7'd92: power_fraction = 8'd166;
          7'd93: power_fraction = 8'd169;
          7'd94: power_fraction = 8'd171;
          7'd95: power_fraction = 8'd173;
          7'd96: power_fraction = 8'd176;
          7'd97: power_fraction = 8'd178;
          7'd98: power_fraction = 8'd180;
          7'd99: power_fraction = 8'd183;
          7'd100: power_fraction = 8'd185;
          7'd101: power_fraction = 8'd188;
          7'd102: power_fraction = 8'd190;
          7'd103: power_fraction = 8'd192;
          7'd104: power_fraction = 8'd195;
          7'd105: power_fraction = 8'd197;
          7'd106: power_fraction = 8'd200;
          7'd107: power_fraction = 8'd202;
          7'd108: power_fraction = 8'd205;
          7'd109: power_fraction = 8'd207;
          7'd110: power_fraction = 8'd210;
          7'd111: power_fraction = 8'd212;
          7'd112: power_fraction = 8'd215;
          7'd113: power_fraction = 8'd217;
          7'd114: power_fraction = 8'd220;
          7'd115: power_fraction = 8'd222;
          7'd116: power_fraction = 8'd225;
          7'd117: power_fraction = 8'd228;
          7'd118: power_fraction = 8'd230;
          7'd119: power_fraction = 8'd233;
          7'd120: power_fraction = 8'd236;
          7'd121: power_fraction = 8'd238;
          7'd122: power_fraction = 8'd241;
          7'd123: power_fraction = 8'd244;
          7'd124: power_fraction = 8'd246;
          7'd125: power_fraction = 8'd249;
          7'd126: power_fraction = 8'd252;
          7'd127: power_fraction = 8'd255;
          default: power_fraction = 8'd0;
        endcase
      end

      wire [7:0] row0 = power_fraction & {8{factor[0]}};
      wire [7:0] row1 = power_fraction & {8{factor[1]}};
      wire [7:0] row2 = power_fraction & {8{factor[2]}};
      wire [7:0] row3 = power_fraction & {8{factor[3]}};
      wire [7:0] row4 = power_fraction & {8{factor[4]}};
      wire [7:0] row5 = power_fraction & {8{factor[5]}};
      wire [7:0] row6 = power_fraction & {8{factor[6]}};
      wire [7:0] row7 = power_fraction & {8{factor[7]}};
      wire unused_times_add_c1_r0_s1_s, times_carry_c1_r0_s1;
      subbyte_half_adder times_add_c1_r0_s1 (
        .a(row0[1]),
        .b(row1[0]),
        .s(unused_times_add_c1_r0_s1_s),
        .co(times_carry_c1_r0_s1)
      );
      wire times_sum_c2_r0_s1, times_carry_c2_r0_s1;
      subbyte_full_adder times_add_c2_r0_s1 (
        .a(row0[2]),
        .b(row1[1]),
        .ci(row2[0]),
        .s(times_sum_c2_r0_s1),
        .co(times_carry_c2_r0_s1)
      );
      wire unused_times_add_c2_r1_s2_s, times_carry_c2_r1_s2;
      subbyte_half_adder times_add_c2_r1_s2 (
        .a(times_carry_c1_r0_s1),
        .b(times_sum_c2_r0_s1),
        .s(unused_times_add_c2_r1_s2_s),
        .co(times_carry_c2_r1_s2)
      );
      wire times_sum_c3_r0_s1, times_carry_c3_r0_s1;
      subbyte_full_adder times_add_c3_r0_s1 (
        .a(row0[3]),
        .b(row1[2]),
        .ci(row2[1]),
        .s(times_sum_c3_r0_s1),
        .co(times_carry_c3_r0_s1)
      );
      wire times_sum_c3_r1_s2, times_carry_c3_r1_s2;
      subbyte_full_adder times_add_c3_r1_s2 (
        .a(row3[0]),
        .b(times_carry_c2_r0_s1),
        .ci(times_sum_c3_r0_s1),
        .s(times_sum_c3_r1_s2),
        .co(times_carry_c3_r1_s2)
      );
      wire unused_times_add_c3_r2_s3_s, times_carry_c3_r2_s3;
      subbyte_half_adder times_add_c3_r2_s3 (
        .a(times_carry_c2_r1_s2),
        .b(times_sum_c3_r1_s2),
        .s(unused_times_add_c3_r2_s3_s),
        .co(times_carry_c3_r2_s3)
      );
      wire times_sum_c4_r0_s1, times_carry_c4_r0_s1;
      subbyte_full_adder times_add_c4_r0_s1 (
        .a(row0[4]),
        .b(row1[3]),
        .ci(row2[2]),
        .s(times_sum_c4_r0_s1),
        .co(times_carry_c4_r0_s1)
      );
      wire times_sum_c4_r1_s2, times_carry_c4_r1_s2;
      subbyte_full_adder times_add_c4_r1_s2 (
        .a(row3[1]),
        .b(row4[0]),
        .ci(times_carry_c3_r0_s1),
        .s(times_sum_c4_r1_s2),
        .co(times_carry_c4_r1_s2)
      );
      wire times_sum_c4_r2_s3, times_carry_c4_r2_s3;
      subbyte_full_adder times_add_c4_r2_s3 (
        .a(times_sum_c4_r0_s1),
        .b(times_sum_c4_r1_s2),
        .ci(times_carry_c3_r1_s2),
        .s(times_sum_c4_r2_s3),
        .co(times_carry_c4_r2_s3)
      );
      wire unused_times_add_c4_r3_s4_s, times_carry_c4_r3_s4;
      subbyte_half_adder times_add_c4_r3_s4 (
        .a(times_carry_c3_r2_s3),
        .b(times_sum_c4_r2_s3),
        .s(unused_times_add_c4_r3_s4_s),
        .co(times_carry_c4_r3_s4)
      );
      wire times_sum_c5_r0_s1, times_carry_c5_r0_s1;
      subbyte_full_adder times_add_c5_r0_s1 (
        .a(row0[5]),
        .b(row1[4]),
        .ci(row2[3]),
        .s(times_sum_c5_r0_s1),
        .co(times_carry_c5_r0_s1)
      );
      wire times_sum_c5_r1_s1, times_carry_c5_r1_s1;
      subbyte_full_adder times_add_c5_r1_s1 (
        .a(row3[2]),
        .b(row4[1]),
        .ci(row5[0]),
        .s(times_sum_c5_r1_s1),
        .co(times_carry_c5_r1_s1)
      );
      wire times_sum_c5_r2_s2, times_carry_c5_r2_s2;
      subbyte_full_adder times_add_c5_r2_s2 (
        .a(times_carry_c4_r0_s1),
        .b(times_sum_c5_r0_s1),
        .ci(times_sum_c5_r1_s1),
        .s(times_sum_c5_r2_s2),
        .co(times_carry_c5_r2_s2)
      );
      wire times_sum_c5_r3_s4, times_carry_c5_r3_s4;
      subbyte_full_adder times_add_c5_r3_s4 (
        .a(times_carry_c4_r1_s2),
        .b(times_sum_c5_r2_s2),
        .ci(times_carry_c4_r2_s3),
        .s(times_sum_c5_r3_s4),
        .co(times_carry_c5_r3_s4)
      );
      wire unused_times_add_c5_r4_s5_s, times_carry_c5_r4_s5;
      subbyte_half_adder times_add_c5_r4_s5 (
        .a(times_carry_c4_r3_s4),
        .b(times_sum_c5_r3_s4),
        .s(unused_times_add_c5_r4_s5_s),
        .co(times_carry_c5_r4_s5)
      );
      wire times_sum_c6_r0_s1, times_carry_c6_r0_s1;
      subbyte_full_adder times_add_c6_r0_s1 (
        .a(row0[6]),
        .b(row1[5]),
        .ci(row2[4]),
        .s(times_sum_c6_r0_s1),
        .co(times_carry_c6_r0_s1)
      );
      wire times_sum_c6_r1_s1, times_carry_c6_r1_s1;
      subbyte_full_adder times_add_c6_r1_s1 (
        .a(row3[3]),
        .b(row4[2]),
        .ci(row5[1]),
        .s(times_sum_c6_r1_s1),
        .co(times_carry_c6_r1_s1)
      );
      wire times_sum_c6_r2_s2, times_carry_c6_r2_s2;
      subbyte_full_adder times_add_c6_r2_s2 (
        .a(row6[0]),
        .b(times_carry_c5_r0_s1),
        .ci(times_carry_c5_r1_s1),
        .s(times_sum_c6_r2_s2),
        .co(times_carry_c6_r2_s2)
      );
      wire times_sum_c6_r3_s3, times_carry_c6_r3_s3;
      subbyte_full_adder times_add_c6_r3_s3 (
        .a(times_sum_c6_r0_s1),
        .b(times_sum_c6_r1_s1),
        .ci(times_carry_c5_r2_s2),
        .s(times_sum_c6_r3_s3),
        .co(times_carry_c6_r3_s3)
      );
      wire times_sum_c6_r4_s5, times_carry_c6_r4_s5;
      subbyte_full_adder times_add_c6_r4_s5 (
        .a(times_sum_c6_r2_s2),
        .b(times_sum_c6_r3_s3),
        .ci(times_carry_c5_r3_s4),
        .s(times_sum_c6_r4_s5),
        .co(times_carry_c6_r4_s5)
      );
      wire unused_times_add_c6_r5_s6_s, times_carry_c6_r5_s6;
      subbyte_half_adder times_add_c6_r5_s6 (
        .a(times_carry_c5_r4_s5),
        .b(times_sum_c6_r4_s5),
        .s(unused_times_add_c6_r5_s6_s),
        .co(times_carry_c6_r5_s6)
      );
      wire times_sum_c7_r0_s1, times_carry_c7_r0_s1;
      subbyte_full_adder times_add_c7_r0_s1 (
        .a(row0[7]),
        .b(row1[6]),
        .ci(row2[5]),
        .s(times_sum_c7_r0_s1),
        .co(times_carry_c7_r0_s1)
      );
      wire times_sum_c7_r1_s1, times_carry_c7_r1_s1;
      subbyte_full_adder times_add_c7_r1_s1 (
        .a(row3[4]),
        .b(row4[3]),
        .ci(row5[2]),
        .s(times_sum_c7_r1_s1),
        .co(times_carry_c7_r1_s1)
      );
      wire times_sum_c7_r2_s2, times_carry_c7_r2_s2;
      subbyte_full_adder times_add_c7_r2_s2 (
        .a(row6[1]),
        .b(row7[0]),
        .ci(times_carry_c6_r0_s1),
        .s(times_sum_c7_r2_s2),
        .co(times_carry_c7_r2_s2)
      );
      wire times_sum_c7_r3_s2, times_carry_c7_r3_s2;
      subbyte_full_adder times_add_c7_r3_s2 (
        .a(times_carry_c6_r1_s1),
        .b(times_sum_c7_r0_s1),
        .ci(times_sum_c7_r1_s1),
        .s(times_sum_c7_r3_s2),
        .co(times_carry_c7_r3_s2)
      );
      wire times_sum_c7_r4_s3, times_carry_c7_r4_s3;
      subbyte_full_adder times_add_c7_r4_s3 (
        .a(times_sum_c7_r2_s2),
        .b(times_carry_c6_r2_s2),
        .ci(times_sum_c7_r3_s2),
        .s(times_sum_c7_r4_s3),
        .co(times_carry_c7_r4_s3)
      );
      wire times_sum_c7_r5_s6, times_carry_c7_r5_s6;
      subbyte_full_adder times_add_c7_r5_s6 (
        .a(times_carry_c6_r3_s3),
        .b(times_sum_c7_r4_s3),
        .ci(times_carry_c6_r4_s5),
        .s(times_sum_c7_r5_s6),
        .co(times_carry_c7_r5_s6)
      );
      wire unused_times_add_c7_r6_s7_s, times_carry_c7_r6_s7;
      subbyte_half_adder times_add_c7_r6_s7 (
        .a(times_carry_c6_r5_s6),
        .b(times_sum_c7_r5_s6),
        .s(unused_times_add_c7_r6_s7_s),
        .co(times_carry_c7_r6_s7)
      );
      wire times_sum_c8_r0_s1, times_carry_c8_r0_s1;
      subbyte_full_adder times_add_c8_r0_s1 (
        .a(row1[7]),
        .b(row2[6]),
        .ci(row3[5]),
        .s(times_sum_c8_r0_s1),
        .co(times_carry_c8_r0_s1)
      );
      wire times_sum_c8_r1_s1, times_carry_c8_r1_s1;
      subbyte_full_adder times_add_c8_r1_s1 (
        .a(row4[4]),
        .b(row5[3]),
        .ci(row6[2]),
        .s(times_sum_c8_r1_s1),
        .co(times_carry_c8_r1_s1)
      );
      wire times_sum_c8_r2_s1, times_carry_c8_r2_s1;
      subbyte_full_adder times_add_c8_r2_s1 (
        .a(row7[1]),
        .b(power_fraction[0]),
        .ci(factor[0]),
        .s(times_sum_c8_r2_s1),
        .co(times_carry_c8_r2_s1)
      );
      wire times_sum_c8_r3_s2, times_carry_c8_r3_s2;
      subbyte_full_adder times_add_c8_r3_s2 (
        .a(times_carry_c7_r0_s1),
        .b(times_carry_c7_r1_s1),
        .ci(times_sum_c8_r0_s1),
        .s(times_sum_c8_r3_s2),
        .co(times_carry_c8_r3_s2)
      );
      wire times_sum_c8_r4_s3, times_carry_c8_r4_s3;
      subbyte_full_adder times_add_c8_r4_s3 (
        .a(times_sum_c8_r1_s1),
        .b(times_sum_c8_r2_s1),
        .ci(times_carry_c7_r2_s2),
        .s(times_sum_c8_r4_s3),
        .co(times_carry_c8_r4_s3)
      );
      wire times_sum_c8_r5_s4, times_carry_c8_r5_s4;
      subbyte_full_adder times_add_c8_r5_s4 (
        .a(times_carry_c7_r3_s2),
        .b(times_sum_c8_r3_s2),
        .ci(times_sum_c8_r4_s3),
        .s(times_sum_c8_r5_s4),
        .co(times_carry_c8_r5_s4)
      );
      wire times_sum_c8_r6_s7, times_carry_c8_r6_s7;
      subbyte_full_adder times_add_c8_r6_s7 (
        .a(times_carry_c7_r4_s3),
        .b(times_sum_c8_r5_s4),
        .ci(times_carry_c7_r5_s6),
        .s(times_sum_c8_r6_s7),
        .co(times_carry_c8_r6_s7)
      );
      wire unused_times_add_c8_r7_s8_s, times_carry_c8_r7_s8;
      subbyte_half_adder times_add_c8_r7_s8 (
        .a(times_carry_c7_r6_s7),
        .b(times_sum_c8_r6_s7),
        .s(unused_times_add_c8_r7_s8_s),
        .co(times_carry_c8_r7_s8)
      );
      wire times_sum_c9_r0_s1, times_carry_c9_r0_s1;
      subbyte_full_adder times_add_c9_r0_s1 (
        .a(row2[7]),
        .b(row3[6]),
        .ci(row4[5]),
        .s(times_sum_c9_r0_s1),
        .co(times_carry_c9_r0_s1)
      );
      wire times_sum_c9_r1_s1, times_carry_c9_r1_s1;
      subbyte_full_adder times_add_c9_r1_s1 (
        .a(row5[4]),
        .b(row6[3]),
        .ci(row7[2]),
        .s(times_sum_c9_r1_s1),
        .co(times_carry_c9_r1_s1)
      );
      wire times_sum_c9_r2_s2, times_carry_c9_r2_s2;
      subbyte_full_adder times_add_c9_r2_s2 (
        .a(power_fraction[1]),
        .b(factor[1]),
        .ci(times_carry_c8_r0_s1),
        .s(times_sum_c9_r2_s2),
        .co(times_carry_c9_r2_s2)
      );
      wire times_sum_c9_r3_s2, times_carry_c9_r3_s2;
      subbyte_full_adder times_add_c9_r3_s2 (
        .a(times_carry_c8_r1_s1),
        .b(times_carry_c8_r2_s1),
        .ci(times_sum_c9_r0_s1),
        .s(times_sum_c9_r3_s2),
        .co(times_carry_c9_r3_s2)
      );
      wire times_sum_c9_r4_s3, times_carry_c9_r4_s3;
      subbyte_full_adder times_add_c9_r4_s3 (
        .a(times_sum_c9_r1_s1),
        .b(times_sum_c9_r2_s2),
        .ci(times_carry_c8_r3_s2),
        .s(times_sum_c9_r4_s3),
        .co(times_carry_c9_r4_s3)
      );
      wire times_sum_c9_r5_s4, times_carry_c9_r5_s4;
      subbyte_full_adder times_add_c9_r5_s4 (
        .a(times_carry_c8_r4_s3),
        .b(times_sum_c9_r3_s2),
        .ci(times_sum_c9_r4_s3),
        .s(times_sum_c9_r5_s4),
        .co(times_carry_c9_r5_s4)
      );
      wire times_sum_c9_r6_s8, times_carry_c9_r6_s8;
      subbyte_full_adder times_add_c9_r6_s8 (
        .a(times_carry_c8_r5_s4),
        .b(times_sum_c9_r5_s4),
        .ci(times_carry_c8_r6_s7),
        .s(times_sum_c9_r6_s8),
        .co(times_carry_c9_r6_s8)
      );
      wire times_sum_c9_r7_s9, times_carry_c9_r7_s9;
      subbyte_half_adder times_add_c9_r7_s9 (
        .a(times_carry_c8_r7_s8),
        .b(times_sum_c9_r6_s8),
        .s(times_sum_c9_r7_s9),
        .co(times_carry_c9_r7_s9)
      );
      wire times_sum_c10_r0_s1, times_carry_c10_r0_s1;
      subbyte_full_adder times_add_c10_r0_s1 (
        .a(row3[7]),
        .b(row4[6]),
        .ci(row5[5]),
        .s(times_sum_c10_r0_s1),
        .co(times_carry_c10_r0_s1)
      );
      wire times_sum_c10_r1_s1, times_carry_c10_r1_s1;
      subbyte_full_adder times_add_c10_r1_s1 (
        .a(row6[4]),
        .b(row7[3]),
        .ci(power_fraction[2]),
        .s(times_sum_c10_r1_s1),
        .co(times_carry_c10_r1_s1)
      );
      wire times_sum_c10_r2_s2, times_carry_c10_r2_s2;
      subbyte_full_adder times_add_c10_r2_s2 (
        .a(factor[2]),
        .b(times_carry_c9_r0_s1),
        .ci(times_carry_c9_r1_s1),
        .s(times_sum_c10_r2_s2),
        .co(times_carry_c10_r2_s2)
      );
      wire times_sum_c10_r3_s3, times_carry_c10_r3_s3;
      subbyte_full_adder times_add_c10_r3_s3 (
        .a(times_sum_c10_r0_s1),
        .b(times_sum_c10_r1_s1),
        .ci(times_carry_c9_r2_s2),
        .s(times_sum_c10_r3_s3),
        .co(times_carry_c10_r3_s3)
      );
      wire times_sum_c10_r4_s4, times_carry_c10_r4_s4;
      subbyte_full_adder times_add_c10_r4_s4 (
        .a(times_carry_c9_r3_s2),
        .b(times_sum_c10_r2_s2),
        .ci(times_sum_c10_r3_s3),
        .s(times_sum_c10_r4_s4),
        .co(times_carry_c10_r4_s4)
      );
      wire times_sum_c10_r5_s5, times_carry_c10_r5_s5;
      subbyte_full_adder times_add_c10_r5_s5 (
        .a(times_carry_c9_r4_s3),
        .b(times_carry_c9_r5_s4),
        .ci(times_sum_c10_r4_s4),
        .s(times_sum_c10_r5_s5),
        .co(times_carry_c10_r5_s5)
      );
      wire times_sum_c10_r6_s10, times_carry_c10_r6_s10;
      subbyte_full_adder times_add_c10_r6_s10 (
        .a(times_sum_c10_r5_s5),
        .b(times_carry_c9_r6_s8),
        .ci(times_carry_c9_r7_s9),
        .s(times_sum_c10_r6_s10),
        .co(times_carry_c10_r6_s10)
      );
      wire times_sum_c11_r0_s1, times_carry_c11_r0_s1;
      subbyte_full_adder times_add_c11_r0_s1 (
        .a(row4[7]),
        .b(row5[6]),
        .ci(row6[5]),
        .s(times_sum_c11_r0_s1),
        .co(times_carry_c11_r0_s1)
      );
      wire times_sum_c11_r1_s1, times_carry_c11_r1_s1;
      subbyte_full_adder times_add_c11_r1_s1 (
        .a(row7[4]),
        .b(power_fraction[3]),
        .ci(factor[3]),
        .s(times_sum_c11_r1_s1),
        .co(times_carry_c11_r1_s1)
      );
      wire times_sum_c11_r2_s2, times_carry_c11_r2_s2;
      subbyte_full_adder times_add_c11_r2_s2 (
        .a(times_carry_c10_r0_s1),
        .b(times_carry_c10_r1_s1),
        .ci(times_sum_c11_r0_s1),
        .s(times_sum_c11_r2_s2),
        .co(times_carry_c11_r2_s2)
      );
      wire times_sum_c11_r3_s4, times_carry_c11_r3_s4;
      subbyte_full_adder times_add_c11_r3_s4 (
        .a(times_sum_c11_r1_s1),
        .b(times_carry_c10_r2_s2),
        .ci(times_carry_c10_r3_s3),
        .s(times_sum_c11_r3_s4),
        .co(times_carry_c11_r3_s4)
      );
      wire times_sum_c11_r4_s5, times_carry_c11_r4_s5;
      subbyte_full_adder times_add_c11_r4_s5 (
        .a(times_sum_c11_r2_s2),
        .b(times_carry_c10_r4_s4),
        .ci(times_sum_c11_r3_s4),
        .s(times_sum_c11_r4_s5),
        .co(times_carry_c11_r4_s5)
      );
      wire times_sum_c11_r5_s11, times_carry_c11_r5_s11;
      subbyte_full_adder times_add_c11_r5_s11 (
        .a(times_carry_c10_r5_s5),
        .b(times_sum_c11_r4_s5),
        .ci(times_carry_c10_r6_s10),
        .s(times_sum_c11_r5_s11),
        .co(times_carry_c11_r5_s11)
      );
      wire times_sum_c12_r0_s1, times_carry_c12_r0_s1;
      subbyte_full_adder times_add_c12_r0_s1 (
        .a(row5[7]),
        .b(row6[6]),
        .ci(row7[5]),
        .s(times_sum_c12_r0_s1),
        .co(times_carry_c12_r0_s1)
      );
      wire times_sum_c12_r1_s2, times_carry_c12_r1_s2;
      subbyte_full_adder times_add_c12_r1_s2 (
        .a(power_fraction[4]),
        .b(factor[4]),
        .ci(times_carry_c11_r0_s1),
        .s(times_sum_c12_r1_s2),
        .co(times_carry_c12_r1_s2)
      );
      wire times_sum_c12_r2_s3, times_carry_c12_r2_s3;
      subbyte_full_adder times_add_c12_r2_s3 (
        .a(times_carry_c11_r1_s1),
        .b(times_sum_c12_r0_s1),
        .ci(times_sum_c12_r1_s2),
        .s(times_sum_c12_r2_s3),
        .co(times_carry_c12_r2_s3)
      );
      wire times_sum_c12_r3_s5, times_carry_c12_r3_s5;
      subbyte_full_adder times_add_c12_r3_s5 (
        .a(times_carry_c11_r2_s2),
        .b(times_sum_c12_r2_s3),
        .ci(times_carry_c11_r3_s4),
        .s(times_sum_c12_r3_s5),
        .co(times_carry_c12_r3_s5)
      );
      wire times_sum_c12_r4_s12, times_carry_c12_r4_s12;
      subbyte_full_adder times_add_c12_r4_s12 (
        .a(times_sum_c12_r3_s5),
        .b(times_carry_c11_r4_s5),
        .ci(times_carry_c11_r5_s11),
        .s(times_sum_c12_r4_s12),
        .co(times_carry_c12_r4_s12)
      );
      wire times_sum_c13_r0_s1, times_carry_c13_r0_s1;
      subbyte_full_adder times_add_c13_r0_s1 (
        .a(row6[7]),
        .b(row7[6]),
        .ci(power_fraction[5]),
        .s(times_sum_c13_r0_s1),
        .co(times_carry_c13_r0_s1)
      );
      wire times_sum_c13_r1_s2, times_carry_c13_r1_s2;
      subbyte_full_adder times_add_c13_r1_s2 (
        .a(factor[5]),
        .b(times_carry_c12_r0_s1),
        .ci(times_sum_c13_r0_s1),
        .s(times_sum_c13_r1_s2),
        .co(times_carry_c13_r1_s2)
      );
      wire times_sum_c13_r2_s4, times_carry_c13_r2_s4;
      subbyte_full_adder times_add_c13_r2_s4 (
        .a(times_carry_c12_r1_s2),
        .b(times_carry_c12_r2_s3),
        .ci(times_sum_c13_r1_s2),
        .s(times_sum_c13_r2_s4),
        .co(times_carry_c13_r2_s4)
      );
      wire times_sum_c13_r3_s13, times_carry_c13_r3_s13;
      subbyte_full_adder times_add_c13_r3_s13 (
        .a(times_sum_c13_r2_s4),
        .b(times_carry_c12_r3_s5),
        .ci(times_carry_c12_r4_s12),
        .s(times_sum_c13_r3_s13),
        .co(times_carry_c13_r3_s13)
      );
      wire times_sum_c14_r0_s1, times_carry_c14_r0_s1;
      subbyte_full_adder times_add_c14_r0_s1 (
        .a(row7[7]),
        .b(power_fraction[6]),
        .ci(factor[6]),
        .s(times_sum_c14_r0_s1),
        .co(times_carry_c14_r0_s1)
      );
      wire times_sum_c14_r1_s3, times_carry_c14_r1_s3;
      subbyte_full_adder times_add_c14_r1_s3 (
        .a(times_carry_c13_r0_s1),
        .b(times_sum_c14_r0_s1),
        .ci(times_carry_c13_r1_s2),
        .s(times_sum_c14_r1_s3),
        .co(times_carry_c14_r1_s3)
      );
      wire times_sum_c14_r2_s14, times_carry_c14_r2_s14;
      subbyte_full_adder times_add_c14_r2_s14 (
        .a(times_sum_c14_r1_s3),
        .b(times_carry_c13_r2_s4),
        .ci(times_carry_c13_r3_s13),
        .s(times_sum_c14_r2_s14),
        .co(times_carry_c14_r2_s14)
      );
      wire times_sum_c15_r0_s2, times_carry_c15_r0_s2;
      subbyte_full_adder times_add_c15_r0_s2 (
        .a(power_fraction[7]),
        .b(factor[7]),
        .ci(times_carry_c14_r0_s1),
        .s(times_sum_c15_r0_s2),
        .co(times_carry_c15_r0_s2)
      );
      wire times_sum_c15_r1_s15, times_carry_c15_r1_s15;
      subbyte_full_adder times_add_c15_r1_s15 (
        .a(times_sum_c15_r0_s2),
        .b(times_carry_c14_r1_s3),
        .ci(times_carry_c14_r2_s14),
        .s(times_sum_c15_r1_s15),
        .co(times_carry_c15_r1_s15)
      );
      wire times_sum_c16_r0_s16 = ~(times_carry_c15_r0_s2 ^ times_carry_c15_r1_s15);
      wire times_carry_c16_r0_s16 = times_carry_c15_r0_s2 | times_carry_c15_r1_s15;
      wire [17:0] product = {
        times_carry_c16_r0_s16, times_sum_c16_r0_s16, times_sum_c15_r1_s15, times_sum_c14_r2_s14, times_sum_c13_r3_s13,
        times_sum_c12_r4_s12, times_sum_c11_r5_s11, times_sum_c10_r6_s10, times_sum_c9_r7_s9, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0
      };
      wire [3:0] zeros = factor[12:9];
      wire [3:0] scale = distance[10:7];
      wire [4:0] sum_places = 5'd3 - {1'b0, zeros};
      wire [4:0] places = sum_places - {~is_top, scale};
      wire is_one_or_more = product[17];
      wire [6:0] fraction = is_one_or_more ? product[16:10] : product[15:9];
      wire [7:0] unmoved_field = 8'd127 + {7'd0, is_one_or_more};
      wire [7:0] field = unmoved_field - {3'd0, places};

      assign result[16*j +: 16] = {1'b0, field, fraction} & {16{is_near_score}};
      wire unused_lane_bits_2 = &{1'b0, times_1477[10:0], row0[0], product[8:0]};
    end
  endgenerate

  reg [31:0] results;
  reg last_of_row;

  assign no_space = row_buffer_full;
  assign popped_last = row_buffer_oldest[34];
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
      entered_data <= s_axis_tdata[33:0];
      entered_last <= ends_row;
      beat_top <= beat_ceiling;
      beat_any <= |s_axis_tdata[33:32];
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
      factor <= {leading_clear8, leading_clear4, leading_clear2, leading_clear1, 1'b1, reciprocal_fraction};
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
      last_of_row <= row_buffer_oldest[34];
    end

  assign s_axis_tready = entered_load;
  assign m_axis_tdata = results;
  assign m_axis_tlast = last_of_row;
  assign m_axis_tvalid = out_full;

  // padding to whole bytes
  wire unused_input = &{1'b0, s_axis_tdata[39:34]};

  // the table looks at the leading bits
  wire unused_input_2 = &{1'b0, leading_left1[4:0]};
  wire unused_bits = &{1'b0, leading_left1[13], factor[8]};
endmodule

`default_nettype wire
