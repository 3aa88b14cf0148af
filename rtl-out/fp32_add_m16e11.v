// fp32_add_m16e11: fp32 number plus an exact product, rounded once
// latency: none, combinational
// content: sha256 7eebe84dd7a858d1
`default_nettype none

module fp32_add_m16e11 (
  input wire [31:0] number,
  input wire negative,
  input wire signed [10:0] exponent,
  input wire [15:0] significand,
  input wire infinite,
  input wire nan,
  output wire [31:0] sum
);
  wire [7:0] number_field = number[30:23];
  wire number_is_normal = |number_field;
  wire number_has_fraction = |number[22:0];
  wire number_is_special = &number_field;
  wire number_negative = number[31];
  wire [7:0] number_exponent = {number_field[7:1], number_field[0] | ~number_is_normal};
  wire [23:0] number_significand = {number_is_normal, number[22:0]};
  wire number_is_infinite = number_is_special & ~number_has_fraction;
  wire number_is_nan = number_is_special & number_has_fraction;
  wire signed [8:0] sum_signed_a = {1'b0, number_exponent};
  wire signed [10:0] sum_exponent_a = {{2{sum_signed_a[8]}}, sum_signed_a};
  wire signed [10:0] sum_exponent_b = exponent;
  wire signed [11:0] sum_difference = sum_exponent_a - sum_exponent_b;
  wire sum_swaps = sum_difference[11];
  wire signed [11:0] sum_reverse = sum_exponent_b - sum_exponent_a;
  wire signed [11:0] sum_absolute = sum_swaps ? sum_reverse : sum_difference;
  wire [10:0] sum_distance = sum_absolute[10:0];
  wire signed [10:0] sum_larger = sum_swaps ? sum_exponent_b : sum_exponent_a;
  wire signed [11:0] sum_exponent = sum_larger + 11'sd1;
  wire [23:0] sum_x = number_significand;
  wire [23:0] sum_y = {significand, 8'd0};
  wire [23:0] sum_large = sum_swaps ? sum_y : sum_x;
  wire [23:0] sum_small = sum_swaps ? sum_x : sum_y;
  wire sum_align_is_far = |sum_distance[10:5];
  wire sum_align_is_near = ~sum_align_is_far;
  wire [23:0] sum_align_near = sum_small & {24{sum_align_is_near}};
  wire sum_align_stays1 = ~sum_distance[0];
  wire [24:0] sum_align_right1 = {
    sum_align_near[23] & sum_align_stays1, sum_distance[0] ? sum_align_near[23] : sum_align_near[22],
    sum_distance[0] ? sum_align_near[22] : sum_align_near[21], sum_distance[0] ? sum_align_near[21] : sum_align_near[20],
    sum_distance[0] ? sum_align_near[20] : sum_align_near[19], sum_distance[0] ? sum_align_near[19] : sum_align_near[18],
    sum_distance[0] ? sum_align_near[18] : sum_align_near[17], sum_distance[0] ? sum_align_near[17] : sum_align_near[16],
    sum_distance[0] ? sum_align_near[16] : sum_align_near[15], sum_distance[0] ? sum_align_near[15] : sum_align_near[14],
    sum_distance[0] ? sum_align_near[14] : sum_align_near[13], sum_distance[0] ? sum_align_near[13] : sum_align_near[12],
    sum_distance[0] ? sum_align_near[12] : sum_align_near[11], sum_distance[0] ? sum_align_near[11] : sum_align_near[10],
    sum_distance[0] ? sum_align_near[10] : sum_align_near[9], sum_distance[0] ? sum_align_near[9] : sum_align_near[8],
    sum_distance[0] ? sum_align_near[8] : sum_align_near[7], sum_distance[0] ? sum_align_near[7] : sum_align_near[6],
    sum_distance[0] ? sum_align_near[6] : sum_align_near[5], sum_distance[0] ? sum_align_near[5] : sum_align_near[4],
    sum_distance[0] ? sum_align_near[4] : sum_align_near[3], sum_distance[0] ? sum_align_near[3] : sum_align_near[2],
    sum_distance[0] ? sum_align_near[2] : sum_align_near[1], sum_distance[0] ? sum_align_near[1] : sum_align_near[0],
    sum_align_near[0] & sum_distance[0]
  };
  wire sum_align_stays2 = ~sum_distance[1];
  wire sum_align_lost2 = (|sum_align_right1[0]) & sum_distance[1];
  wire [25:0] sum_align_right2 = {
    sum_align_right1[24] & sum_align_stays2, sum_align_right1[23] & sum_align_stays2,
    sum_distance[1] ? sum_align_right1[24] : sum_align_right1[22],
    sum_distance[1] ? sum_align_right1[23] : sum_align_right1[21],
    sum_distance[1] ? sum_align_right1[22] : sum_align_right1[20],
    sum_distance[1] ? sum_align_right1[21] : sum_align_right1[19],
    sum_distance[1] ? sum_align_right1[20] : sum_align_right1[18],
    sum_distance[1] ? sum_align_right1[19] : sum_align_right1[17],
    sum_distance[1] ? sum_align_right1[18] : sum_align_right1[16],
    sum_distance[1] ? sum_align_right1[17] : sum_align_right1[15],
    sum_distance[1] ? sum_align_right1[16] : sum_align_right1[14],
    sum_distance[1] ? sum_align_right1[15] : sum_align_right1[13],
    sum_distance[1] ? sum_align_right1[14] : sum_align_right1[12],
    sum_distance[1] ? sum_align_right1[13] : sum_align_right1[11],
    sum_distance[1] ? sum_align_right1[12] : sum_align_right1[10],
    sum_distance[1] ? sum_align_right1[11] : sum_align_right1[9],
    sum_distance[1] ? sum_align_right1[10] : sum_align_right1[8],
    sum_distance[1] ? sum_align_right1[9] : sum_align_right1[7],
    sum_distance[1] ? sum_align_right1[8] : sum_align_right1[6],
    sum_distance[1] ? sum_align_right1[7] : sum_align_right1[5],
    sum_distance[1] ? sum_align_right1[6] : sum_align_right1[4],
    sum_distance[1] ? sum_align_right1[5] : sum_align_right1[3],
    sum_distance[1] ? sum_align_right1[4] : sum_align_right1[2],
    sum_distance[1] ? sum_align_right1[3] : sum_align_right1[1],
    sum_distance[1] ? sum_align_right1[2] : sum_align_right1[0], sum_align_right1[1] & sum_distance[1]
  };
  wire sum_align_stays4 = ~sum_distance[2];
  wire sum_align_lost4 =
    (|{sum_align_right2[0], sum_align_right2[1], sum_align_right2[2], sum_align_right2[3]}) & sum_distance[2];
  wire [25:0] sum_align_right4 = {
    sum_align_right2[25] & sum_align_stays4, sum_align_right2[24] & sum_align_stays4,
    sum_align_right2[23] & sum_align_stays4, sum_align_right2[22] & sum_align_stays4,
    sum_distance[2] ? sum_align_right2[25] : sum_align_right2[21],
    sum_distance[2] ? sum_align_right2[24] : sum_align_right2[20],
    sum_distance[2] ? sum_align_right2[23] : sum_align_right2[19],
    sum_distance[2] ? sum_align_right2[22] : sum_align_right2[18],
    sum_distance[2] ? sum_align_right2[21] : sum_align_right2[17],
    sum_distance[2] ? sum_align_right2[20] : sum_align_right2[16],
    sum_distance[2] ? sum_align_right2[19] : sum_align_right2[15],
    sum_distance[2] ? sum_align_right2[18] : sum_align_right2[14],
    sum_distance[2] ? sum_align_right2[17] : sum_align_right2[13],
    sum_distance[2] ? sum_align_right2[16] : sum_align_right2[12],
    sum_distance[2] ? sum_align_right2[15] : sum_align_right2[11],
    sum_distance[2] ? sum_align_right2[14] : sum_align_right2[10],
    sum_distance[2] ? sum_align_right2[13] : sum_align_right2[9],
    sum_distance[2] ? sum_align_right2[12] : sum_align_right2[8],
    sum_distance[2] ? sum_align_right2[11] : sum_align_right2[7],
    sum_distance[2] ? sum_align_right2[10] : sum_align_right2[6],
    sum_distance[2] ? sum_align_right2[9] : sum_align_right2[5],
    sum_distance[2] ? sum_align_right2[8] : sum_align_right2[4],
    sum_distance[2] ? sum_align_right2[7] : sum_align_right2[3],
    sum_distance[2] ? sum_align_right2[6] : sum_align_right2[2],
    sum_distance[2] ? sum_align_right2[5] : sum_align_right2[1],
    sum_distance[2] ? sum_align_right2[4] : sum_align_right2[0]
  };
  wire sum_align_stays8 = ~sum_distance[3];
  wire sum_align_lost8 =
    (|{sum_align_right4[0], sum_align_right4[1], sum_align_right4[2], sum_align_right4[3], sum_align_right4[4], sum_align_right4[5], sum_align_right4[6], sum_align_right4[7]}) &
    sum_distance[3];
  wire [25:0] sum_align_right8 = {
    sum_align_right4[25] & sum_align_stays8, sum_align_right4[24] & sum_align_stays8,
    sum_align_right4[23] & sum_align_stays8, sum_align_right4[22] & sum_align_stays8,
    sum_align_right4[21] & sum_align_stays8, sum_align_right4[20] & sum_align_stays8,
    sum_align_right4[19] & sum_align_stays8, sum_align_right4[18] & sum_align_stays8,
    sum_distance[3] ? sum_align_right4[25] : sum_align_right4[17],
    sum_distance[3] ? sum_align_right4[24] : sum_align_right4[16],
    sum_distance[3] ? sum_align_right4[23] : sum_align_right4[15],
    sum_distance[3] ? sum_align_right4[22] : sum_align_right4[14],
    sum_distance[3] ? sum_align_right4[21] : sum_align_right4[13],
    sum_distance[3] ? sum_align_right4[20] : sum_align_right4[12],
    sum_distance[3] ? sum_align_right4[19] : sum_align_right4[11],
    sum_distance[3] ? sum_align_right4[18] : sum_align_right4[10],
    sum_distance[3] ? sum_align_right4[17] : sum_align_right4[9],
    sum_distance[3] ? sum_align_right4[16] : sum_align_right4[8],
    sum_distance[3] ? sum_align_right4[15] : sum_align_right4[7],
    sum_distance[3] ? sum_align_right4[14] : sum_align_right4[6],
    sum_distance[3] ? sum_align_right4[13] : sum_align_right4[5],
    sum_distance[3] ? sum_align_right4[12] : sum_align_right4[4],
    sum_distance[3] ? sum_align_right4[11] : sum_align_right4[3],
    sum_distance[3] ? sum_align_right4[10] : sum_align_right4[2],
    sum_distance[3] ? sum_align_right4[9] : sum_align_right4[1],
    sum_distance[3] ? sum_align_right4[8] : sum_align_right4[0]
  };
  wire sum_align_stays16 = ~sum_distance[4];
  wire sum_align_lost16 =
    (|{sum_align_right8[0], sum_align_right8[1], sum_align_right8[2], sum_align_right8[3], sum_align_right8[4], sum_align_right8[5], sum_align_right8[6], sum_align_right8[7], sum_align_right8[8], sum_align_right8[9], sum_align_right8[10], sum_align_right8[11], sum_align_right8[12], sum_align_right8[13], sum_align_right8[14], sum_align_right8[15]}) &
    sum_distance[4];
  wire [25:0] sum_align_right16 = {
    sum_align_right8[25] & sum_align_stays16, sum_align_right8[24] & sum_align_stays16,
    sum_align_right8[23] & sum_align_stays16, sum_align_right8[22] & sum_align_stays16,
    sum_align_right8[21] & sum_align_stays16, sum_align_right8[20] & sum_align_stays16,
    sum_align_right8[19] & sum_align_stays16, sum_align_right8[18] & sum_align_stays16,
    sum_align_right8[17] & sum_align_stays16, sum_align_right8[16] & sum_align_stays16,
    sum_align_right8[15] & sum_align_stays16, sum_align_right8[14] & sum_align_stays16,
    sum_align_right8[13] & sum_align_stays16, sum_align_right8[12] & sum_align_stays16,
    sum_align_right8[11] & sum_align_stays16, sum_align_right8[10] & sum_align_stays16,
    sum_distance[4] ? sum_align_right8[25] : sum_align_right8[9],
    sum_distance[4] ? sum_align_right8[24] : sum_align_right8[8],
    sum_distance[4] ? sum_align_right8[23] : sum_align_right8[7],
    sum_distance[4] ? sum_align_right8[22] : sum_align_right8[6],
    sum_distance[4] ? sum_align_right8[21] : sum_align_right8[5],
    sum_distance[4] ? sum_align_right8[20] : sum_align_right8[4],
    sum_distance[4] ? sum_align_right8[19] : sum_align_right8[3],
    sum_distance[4] ? sum_align_right8[18] : sum_align_right8[2],
    sum_distance[4] ? sum_align_right8[17] : sum_align_right8[1],
    sum_distance[4] ? sum_align_right8[16] : sum_align_right8[0]
  };
  wire sum_subtracts = number_negative ^ negative;
  wire [27:0] sum_aligned = {
    1'b0, sum_align_right16,
    ((|sum_small) & sum_align_is_far) | sum_align_lost2 | sum_align_lost4 | sum_align_lost8 | sum_align_lost16
  };
  wire [28:0] sum_added = {1'b0, sum_large, 4'd1} + {sum_aligned ^ {28{sum_subtracts}}, sum_subtracts};
  wire [27:0] sum_total = sum_added[28:1];
  wire sum_is_below = sum_subtracts & sum_total[27];
  wire [27:0] sum_magnitude = (sum_total ^ {28{sum_is_below}}) + {27'd0, sum_is_below};
  wire sum_large_negative = sum_swaps ? negative : number_negative;
  wire sum_is_zero = ~(|sum_magnitude);
  wire sum_negative = (sum_large_negative ^ sum_is_below) & ~(sum_subtracts & sum_is_zero);
  wire special_nan = number_is_nan | nan | (number_is_infinite & infinite & (number_negative ^ negative));
  wire special_infinite = number_is_infinite | infinite;
  wire special_sign = (number_is_infinite & number_negative) | (infinite & negative) | (sum_negative & ~special_infinite);
  wire signed [10:0] result_room = sum_exponent[10:0] - 11'd1;
  wire [10:0] result_most_left = result_room;
  wire [27:0] result_stop = 28'h8000000 >> result_most_left;
  wire [27:0] result_counted = sum_magnitude | result_stop;
  wire result_low_l1_2 = ~result_counted[1];
  wire result_occupied_l1_2 = result_counted[1] | result_counted[0];
  wire result_low_l1_3 = ~result_counted[3];
  wire result_occupied_l1_3 = result_counted[3] | result_counted[2];
  wire result_low_l1_4 = ~result_counted[5];
  wire result_occupied_l1_4 = result_counted[5] | result_counted[4];
  wire result_low_l1_5 = ~result_counted[7];
  wire result_occupied_l1_5 = result_counted[7] | result_counted[6];
  wire result_low_l1_6 = ~result_counted[9];
  wire result_occupied_l1_6 = result_counted[9] | result_counted[8];
  wire result_low_l1_7 = ~result_counted[11];
  wire result_occupied_l1_7 = result_counted[11] | result_counted[10];
  wire result_low_l1_8 = ~result_counted[13];
  wire result_occupied_l1_8 = result_counted[13] | result_counted[12];
  wire result_low_l1_9 = ~result_counted[15];
  wire result_occupied_l1_9 = result_counted[15] | result_counted[14];
  wire result_low_l1_10 = ~result_counted[17];
  wire result_occupied_l1_10 = result_counted[17] | result_counted[16];
  wire result_low_l1_11 = ~result_counted[19];
  wire result_occupied_l1_11 = result_counted[19] | result_counted[18];
  wire result_low_l1_12 = ~result_counted[21];
  wire result_occupied_l1_12 = result_counted[21] | result_counted[20];
  wire result_low_l1_13 = ~result_counted[23];
  wire result_occupied_l1_13 = result_counted[23] | result_counted[22];
  wire result_low_l1_14 = ~result_counted[25];
  wire result_occupied_l1_14 = result_counted[25] | result_counted[24];
  wire result_low_l1_15 = ~result_counted[27];
  wire result_occupied_l1_15 = result_counted[27] | result_counted[26];
  wire result_low_l2_1 = ~result_occupied_l1_3;
  wire result_count0_l2_1 = (result_occupied_l1_3 & result_low_l1_3) | (result_low_l2_1 & result_low_l1_2);
  wire result_occupied_l2_1 = result_occupied_l1_3 | result_occupied_l1_2;
  wire result_low_l2_2 = ~result_occupied_l1_5;
  wire result_count0_l2_2 = (result_occupied_l1_5 & result_low_l1_5) | (result_low_l2_2 & result_low_l1_4);
  wire result_occupied_l2_2 = result_occupied_l1_5 | result_occupied_l1_4;
  wire result_low_l2_3 = ~result_occupied_l1_7;
  wire result_count0_l2_3 = (result_occupied_l1_7 & result_low_l1_7) | (result_low_l2_3 & result_low_l1_6);
  wire result_occupied_l2_3 = result_occupied_l1_7 | result_occupied_l1_6;
  wire result_low_l2_4 = ~result_occupied_l1_9;
  wire result_count0_l2_4 = (result_occupied_l1_9 & result_low_l1_9) | (result_low_l2_4 & result_low_l1_8);
  wire result_occupied_l2_4 = result_occupied_l1_9 | result_occupied_l1_8;
  wire result_low_l2_5 = ~result_occupied_l1_11;
  wire result_count0_l2_5 = (result_occupied_l1_11 & result_low_l1_11) | (result_low_l2_5 & result_low_l1_10);
  wire result_occupied_l2_5 = result_occupied_l1_11 | result_occupied_l1_10;
  wire result_low_l2_6 = ~result_occupied_l1_13;
  wire result_count0_l2_6 = (result_occupied_l1_13 & result_low_l1_13) | (result_low_l2_6 & result_low_l1_12);
  wire result_occupied_l2_6 = result_occupied_l1_13 | result_occupied_l1_12;
  wire result_low_l2_7 = ~result_occupied_l1_15;
  wire result_count0_l2_7 = (result_occupied_l1_15 & result_low_l1_15) | (result_low_l2_7 & result_low_l1_14);
  wire result_occupied_l2_7 = result_occupied_l1_15 | result_occupied_l1_14;
  wire result_low_l3_0 = ~result_occupied_l2_1;
  wire result_count0_l3_0 = (result_occupied_l2_1 & result_count0_l2_1) | result_low_l3_0;
  wire result_count1_l3_0 = (result_occupied_l2_1 & result_low_l2_1) | result_low_l3_0;
  wire result_low_l3_1 = ~result_occupied_l2_3;
  wire result_count0_l3_1 = (result_occupied_l2_3 & result_count0_l2_3) | (result_low_l3_1 & result_count0_l2_2);
  wire result_count1_l3_1 = (result_occupied_l2_3 & result_low_l2_3) | (result_low_l3_1 & result_low_l2_2);
  wire result_occupied_l3_1 = result_occupied_l2_3 | result_occupied_l2_2;
  wire result_low_l3_2 = ~result_occupied_l2_5;
  wire result_count0_l3_2 = (result_occupied_l2_5 & result_count0_l2_5) | (result_low_l3_2 & result_count0_l2_4);
  wire result_count1_l3_2 = (result_occupied_l2_5 & result_low_l2_5) | (result_low_l3_2 & result_low_l2_4);
  wire result_occupied_l3_2 = result_occupied_l2_5 | result_occupied_l2_4;
  wire result_low_l3_3 = ~result_occupied_l2_7;
  wire result_count0_l3_3 = (result_occupied_l2_7 & result_count0_l2_7) | (result_low_l3_3 & result_count0_l2_6);
  wire result_count1_l3_3 = (result_occupied_l2_7 & result_low_l2_7) | (result_low_l3_3 & result_low_l2_6);
  wire result_occupied_l3_3 = result_occupied_l2_7 | result_occupied_l2_6;
  wire result_low_l4_0 = ~result_occupied_l3_1;
  wire result_count0_l4_0 = (result_occupied_l3_1 & result_count0_l3_1) | (result_low_l4_0 & result_count0_l3_0);
  wire result_count1_l4_0 = (result_occupied_l3_1 & result_count1_l3_1) | (result_low_l4_0 & result_count1_l3_0);
  wire result_count2_l4_0 = (result_occupied_l3_1 & result_low_l3_1) | (result_low_l4_0 & result_low_l3_0);
  wire result_low_l4_1 = ~result_occupied_l3_3;
  wire result_count0_l4_1 = (result_occupied_l3_3 & result_count0_l3_3) | (result_low_l4_1 & result_count0_l3_2);
  wire result_count1_l4_1 = (result_occupied_l3_3 & result_count1_l3_3) | (result_low_l4_1 & result_count1_l3_2);
  wire result_count2_l4_1 = (result_occupied_l3_3 & result_low_l3_3) | (result_low_l4_1 & result_low_l3_2);
  wire result_occupied_l4_1 = result_occupied_l3_3 | result_occupied_l3_2;
  wire result_low_l5_0 = ~result_occupied_l4_1;
  wire result_count0_l5_0 = (result_occupied_l4_1 & result_count0_l4_1) | (result_low_l5_0 & result_count0_l4_0);
  wire result_count1_l5_0 = (result_occupied_l4_1 & result_count1_l4_1) | (result_low_l5_0 & result_count1_l4_0);
  wire result_count2_l5_0 = (result_occupied_l4_1 & result_count2_l4_1) | (result_low_l5_0 & result_count2_l4_0);
  wire result_count3_l5_0 = (result_occupied_l4_1 & result_low_l4_1) | (result_low_l5_0 & result_low_l4_0);
  wire [4:0] result_zeros = {
    result_low_l5_0, result_count3_l5_0, result_count2_l5_0, result_count1_l5_0, result_count0_l5_0
  };
  wire [27:0] result_left16 = result_zeros[4] ? {sum_magnitude[11:0], 16'd0} : sum_magnitude;
  wire [27:0] result_left8 = result_zeros[3] ? {result_left16[19:0], 8'd0} : result_left16;
  wire [27:0] result_left4 = result_zeros[2] ? {result_left8[23:0], 4'd0} : result_left8;
  wire [27:0] result_left2 = result_zeros[1] ? {result_left4[25:0], 2'd0} : result_left4;
  wire [27:0] result_left1 = result_zeros[0] ? {result_left2[26:0], 1'b0} : result_left2;
  wire signed [5:0] result_moved_left = {1'b0, result_zeros};
  wire signed [12:0] result_placed_by_shift = sum_exponent - $signed({{6{result_moved_left[5]}}, result_moved_left});
  wire [23:0] result_kept = result_left1[27:4];
  wire result_round_up = result_left1[3] & ((|result_left1[2:0]) | 1'b0 | result_kept[0]);
  wire [7:0] result_low_exponent = result_placed_by_shift[7:0];
  wire result_is_huge = result_kept[23] & ((&result_low_exponent) | (|result_placed_by_shift[12:8]));
  wire [30:0] result_unrounded = {result_low_exponent & {8{result_kept[23]}}, result_kept[22:0]};
  wire [30:0] result_rounded = result_unrounded + {30'd0, result_round_up};
  wire result_result_is_special = result_is_huge | special_infinite | special_nan;
  wire result_result_is_plain = ~result_result_is_special;
  wire [22:0] result_fraction = result_rounded[22:0] & {23{result_result_is_plain}};

  assign sum = {
    special_sign & ~special_nan, result_rounded[30:23] | {8{result_result_is_special}},
    result_fraction[22] | special_nan, result_fraction[21:0]
  };
  wire unused_bits = &{1'b0, sum_reverse[11], sum_absolute[11], sum_added[0]};
endmodule

`default_nettype wire
