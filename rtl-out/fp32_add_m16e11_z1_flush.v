// fp32_add_m16e11_z1_flush: fp32 number plus an exact product, rounded once
// latency: none, combinational
// content: sha256 61f4d2942ba8101c
`default_nettype none

module fp32_add_m16e11_z1_flush (
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
  wire [23:0] number_significand = {number_is_normal, number[22:0] & {23{number_is_normal}}};
  wire number_is_infinite = number_is_special & ~number_has_fraction;
  wire number_is_nan = number_is_special & number_has_fraction;
  wire signed [8:0] sum_signed_a = {1'b0, number_field};
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
  wire [26:0] sum_align_right2 = {
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
    sum_distance[1] ? sum_align_right1[2] : sum_align_right1[0], sum_align_right1[1] & sum_distance[1],
    sum_align_right1[0] & sum_distance[1]
  };
  wire sum_align_stays4 = ~sum_distance[2];
  wire sum_align_lost4 =
    (|{sum_align_right2[0], sum_align_right2[1], sum_align_right2[2], sum_align_right2[3]}) & sum_distance[2];
  wire [26:0] sum_align_right4 = {
    sum_align_right2[26] & sum_align_stays4, sum_align_right2[25] & sum_align_stays4,
    sum_align_right2[24] & sum_align_stays4, sum_align_right2[23] & sum_align_stays4,
    sum_distance[2] ? sum_align_right2[26] : sum_align_right2[22],
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
  wire [26:0] sum_align_right8 = {
    sum_align_right4[26] & sum_align_stays8, sum_align_right4[25] & sum_align_stays8,
    sum_align_right4[24] & sum_align_stays8, sum_align_right4[23] & sum_align_stays8,
    sum_align_right4[22] & sum_align_stays8, sum_align_right4[21] & sum_align_stays8,
    sum_align_right4[20] & sum_align_stays8, sum_align_right4[19] & sum_align_stays8,
    sum_distance[3] ? sum_align_right4[26] : sum_align_right4[18],
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
  wire [26:0] sum_align_right16 = {
    sum_align_right8[26] & sum_align_stays16, sum_align_right8[25] & sum_align_stays16,
    sum_align_right8[24] & sum_align_stays16, sum_align_right8[23] & sum_align_stays16,
    sum_align_right8[22] & sum_align_stays16, sum_align_right8[21] & sum_align_stays16,
    sum_align_right8[20] & sum_align_stays16, sum_align_right8[19] & sum_align_stays16,
    sum_align_right8[18] & sum_align_stays16, sum_align_right8[17] & sum_align_stays16,
    sum_align_right8[16] & sum_align_stays16, sum_align_right8[15] & sum_align_stays16,
    sum_align_right8[14] & sum_align_stays16, sum_align_right8[13] & sum_align_stays16,
    sum_align_right8[12] & sum_align_stays16, sum_align_right8[11] & sum_align_stays16,
    sum_distance[4] ? sum_align_right8[26] : sum_align_right8[10],
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
  wire [28:0] sum_aligned = {
    1'b0, sum_align_right16, ((|sum_small) & sum_align_is_far) | sum_align_lost4 | sum_align_lost8 | sum_align_lost16
  };
  wire [29:0] sum_added = {1'b0, sum_large, 5'd1} + {sum_aligned ^ {29{sum_subtracts}}, sum_subtracts};
  wire [28:0] sum_total = sum_added[29:1];
  wire sum_is_below = sum_subtracts & sum_total[28];
  wire [28:0] sum_magnitude = (sum_total ^ {29{sum_is_below}}) + {28'd0, sum_is_below};
  wire sum_large_negative = sum_swaps ? negative : number_negative;
  wire sum_is_zero = ~(|sum_magnitude);
  wire sum_negative = (sum_large_negative ^ sum_is_below) & ~(sum_subtracts & sum_is_zero);
  wire special_nan = number_is_nan | nan | (number_is_infinite & infinite & (number_negative ^ negative));
  wire special_infinite = number_is_infinite | infinite;
  wire special_sign = (number_is_infinite & number_negative) | (infinite & negative) | (sum_negative & ~special_infinite);
  wire result_clear16 = ~(|sum_magnitude[28:13]);
  wire [28:0] result_left16 = result_clear16 ? {sum_magnitude[12:0], 16'd0} : sum_magnitude;
  wire result_clear8 = ~(|result_left16[28:21]);
  wire [28:0] result_left8 = result_clear8 ? {result_left16[20:0], 8'd0} : result_left16;
  wire result_clear4 = ~(|result_left8[28:25]);
  wire [28:0] result_left4 = result_clear4 ? {result_left8[24:0], 4'd0} : result_left8;
  wire result_clear2 = ~(|result_left4[28:27]);
  wire [28:0] result_left2 = result_clear2 ? {result_left4[26:0], 2'd0} : result_left4;
  wire result_clear1 = ~(|result_left2[28]);
  wire [28:0] result_left1 = result_clear1 ? {result_left2[27:0], 1'b0} : result_left2;
  wire signed [5:0] result_moved_left = {
    1'b0, result_clear16, result_clear8, result_clear4, result_clear2, result_clear1
  };
  wire signed [12:0] result_placed_by_shift = sum_exponent - $signed({{6{result_moved_left[5]}}, result_moved_left});
  wire result_is_tiny = result_placed_by_shift < 13'sd1;
  wire result_is_least = (result_placed_by_shift == 13'sd0) & (&result_left1[28:5]);
  wire result_stays = ~result_is_tiny;
  wire [28:0] result_remaining = {
    (result_stays & result_left1[28]) | result_is_least, result_left1[27:5] & {23{result_stays}},
    result_left1[4:0] & {5{result_stays}}
  };
  wire signed [12:0] result_field_exponent = result_is_tiny ? 13'sd1 : result_placed_by_shift;
  wire [23:0] result_kept = result_remaining[28:5];
  wire result_round_up = result_remaining[4] & ((|result_remaining[3:0]) | 1'b0 | result_kept[0]);
  wire [7:0] result_low_exponent = result_field_exponent[7:0];
  wire result_is_huge = result_kept[23] & ((&result_low_exponent) | (|result_field_exponent[12:8]));
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
