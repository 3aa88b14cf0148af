// opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_fp: fp32 number plus a weight times a bf16 outlier, rounded once
// content: sha256 54e5af9c87d1afd3
`default_nettype none

module opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_fp (
  input wire [31:0] start,
  input wire [3:0] code,
  input wire [15:0] x,
  output wire [31:0] sum
);
  wire [7:0] running_field = start[30:23];
  wire running_is_normal = |running_field;
  wire running_has_fraction = |start[22:0];
  wire running_is_special = &running_field;
  wire running_negative = start[31];
  wire [7:0] running_exponent = {running_field[7:1], running_field[0] | ~running_is_normal};
  wire [23:0] running_significand = {running_is_normal, start[22:0]};
  wire running_is_infinite = running_is_special & ~running_has_fraction;
  wire running_is_nan = running_is_special & running_has_fraction;
  wire [7:0] add_outlier_field = x[14:7];
  wire add_outlier_is_normal = |add_outlier_field;
  wire add_outlier_has_fraction = |x[6:0];
  wire add_outlier_is_special = &add_outlier_field;
  wire add_outlier_negative = x[15];
  wire [7:0] add_outlier_significand = {add_outlier_is_normal, x[6:0] & {7{add_outlier_is_normal}}};
  wire add_outlier_is_infinite = add_outlier_is_special & ~add_outlier_has_fraction;
  wire add_outlier_is_nan = add_outlier_is_special & add_outlier_has_fraction;
  wire add_weight_negative = code[3];
  wire add_weight_denormal = code[0] & code[1] & code[2];
  wire add_weight_is_integer = ~add_weight_denormal;
  wire add_weight_row0_low = code[0] & add_weight_is_integer;
  wire add_weight_row0_high = code[1] & ~code[0];
  wire add_weight_ones1 = code[0] & code[1];
  wire add_weight_row1_low = add_weight_ones1 & add_weight_is_integer;
  wire add_weight_row1_high = code[2] & ~add_weight_ones1;
  wire [9:0] add_row0_by0 = {1'b0, 1'b0, add_outlier_significand} & {10{add_weight_denormal}};
  wire [9:0] add_row0_by1 = {1'b0, add_outlier_significand, 1'b0} & {10{add_weight_row0_low}};
  wire [9:0] add_row0_by2 = {add_outlier_significand, 1'b0, 1'b0} & {10{add_weight_row0_high}};
  wire [9:0] add_row0 = add_row0_by0 | add_row0_by1 | add_row0_by2;
  wire [8:0] add_row1_by2 = {1'b0, add_outlier_significand} & {9{add_weight_row1_low}};
  wire [8:0] add_row1_by3 = {add_outlier_significand, 1'b0} & {9{add_weight_row1_high}};
  wire [8:0] add_row1 = add_row1_by2 | add_row1_by3;
  wire add_sum_c2_r0_s1, add_carry_c2_r0_s1;
  subbyte_half_adder add_add_c2_r0_s1 (.a(add_row0[2]), .b(add_row1[0]), .s(add_sum_c2_r0_s1), .co(add_carry_c2_r0_s1));
  wire add_sum_c3_r0_s2, add_carry_c3_r0_s2;
  subbyte_full_adder add_add_c3_r0_s2 (
    .a(add_row0[3]),
    .b(add_row1[1]),
    .ci(add_carry_c2_r0_s1),
    .s(add_sum_c3_r0_s2),
    .co(add_carry_c3_r0_s2)
  );
  wire add_sum_c4_r0_s3, add_carry_c4_r0_s3;
  subbyte_full_adder add_add_c4_r0_s3 (
    .a(add_row0[4]),
    .b(add_row1[2]),
    .ci(add_carry_c3_r0_s2),
    .s(add_sum_c4_r0_s3),
    .co(add_carry_c4_r0_s3)
  );
  wire add_sum_c5_r0_s4, add_carry_c5_r0_s4;
  subbyte_full_adder add_add_c5_r0_s4 (
    .a(add_row0[5]),
    .b(add_row1[3]),
    .ci(add_carry_c4_r0_s3),
    .s(add_sum_c5_r0_s4),
    .co(add_carry_c5_r0_s4)
  );
  wire add_sum_c6_r0_s5, add_carry_c6_r0_s5;
  subbyte_full_adder add_add_c6_r0_s5 (
    .a(add_row0[6]),
    .b(add_row1[4]),
    .ci(add_carry_c5_r0_s4),
    .s(add_sum_c6_r0_s5),
    .co(add_carry_c6_r0_s5)
  );
  wire add_sum_c7_r0_s6, add_carry_c7_r0_s6;
  subbyte_full_adder add_add_c7_r0_s6 (
    .a(add_row0[7]),
    .b(add_row1[5]),
    .ci(add_carry_c6_r0_s5),
    .s(add_sum_c7_r0_s6),
    .co(add_carry_c7_r0_s6)
  );
  wire add_sum_c8_r0_s7, add_carry_c8_r0_s7;
  subbyte_full_adder add_add_c8_r0_s7 (
    .a(add_row0[8]),
    .b(add_row1[6]),
    .ci(add_carry_c7_r0_s6),
    .s(add_sum_c8_r0_s7),
    .co(add_carry_c8_r0_s7)
  );
  wire add_sum_c9_r0_s8, add_carry_c9_r0_s8;
  subbyte_full_adder add_add_c9_r0_s8 (
    .a(add_row0[9]),
    .b(add_row1[7]),
    .ci(add_carry_c8_r0_s7),
    .s(add_sum_c9_r0_s8),
    .co(add_carry_c9_r0_s8)
  );
  wire add_sum_c10_r0_s9, add_carry_c10_r0_s9;
  subbyte_half_adder add_add_c10_r0_s9 (
    .a(add_row1[8]),
    .b(add_carry_c9_r0_s8),
    .s(add_sum_c10_r0_s9),
    .co(add_carry_c10_r0_s9)
  );
  wire [11:0] add_product = {
    add_carry_c10_r0_s9, add_sum_c10_r0_s9, add_sum_c9_r0_s8, add_sum_c8_r0_s7, add_sum_c7_r0_s6, add_sum_c6_r0_s5,
    add_sum_c5_r0_s4, add_sum_c4_r0_s3, add_sum_c3_r0_s2, add_sum_c2_r0_s1, add_row0[1], add_row0[0]
  };
  wire add_clear8 = ~(|add_product[11:4]);
  wire [11:0] add_left8 = add_clear8 ? {add_product[3:0], 8'd0} : add_product;
  wire add_clear4 = ~(|add_left8[11:8]);
  wire [11:0] add_left4 = add_clear4 ? {add_left8[7:0], 4'd0} : add_left8;
  wire add_clear2 = ~(|add_left4[11:10]);
  wire [11:0] add_left2 = add_clear2 ? {add_left4[9:0], 2'd0} : add_left4;
  wire add_clear1 = ~(|add_left2[11]);
  wire [11:0] add_left1 = add_clear1 ? {add_left2[10:0], 1'b0} : add_left2;
  wire signed [8:0] add_field_value = {1'b0, add_outlier_field};
  wire signed [10:0] add_top_exponent = {{2{add_field_value[8]}}, add_field_value} + 11'sd3;
  wire signed [4:0] add_moved_up = {1'b0, add_clear8, add_clear4, add_clear2, add_clear1};
  wire signed [10:0] add_own_exponent = add_top_exponent - {{6{add_moved_up[4]}}, add_moved_up};
  wire add_product_negative = add_weight_negative ^ add_outlier_negative;
  wire signed [10:0] add_exponent = add_own_exponent & {11{add_left1[11]}};
  wire [11:0] add_normal = add_left1;
  wire signed [8:0] add_sum_signed_a = {1'b0, running_exponent};
  wire signed [10:0] add_sum_exponent_a = {{2{add_sum_signed_a[8]}}, add_sum_signed_a};
  wire signed [10:0] add_sum_exponent_b = add_exponent;
  wire signed [11:0] add_sum_difference = add_sum_exponent_a - add_sum_exponent_b;
  wire add_sum_swaps = add_sum_difference[11];
  wire signed [11:0] add_sum_reverse = add_sum_exponent_b - add_sum_exponent_a;
  wire signed [11:0] add_sum_absolute = add_sum_swaps ? add_sum_reverse : add_sum_difference;
  wire [10:0] add_sum_distance = add_sum_absolute[10:0];
  wire signed [10:0] add_sum_larger = add_sum_swaps ? add_sum_exponent_b : add_sum_exponent_a;
  wire signed [11:0] add_sum_exponent = add_sum_larger + 11'sd1;
  wire [23:0] add_sum_x = running_significand;
  wire [23:0] add_sum_y = {add_normal, 12'd0};
  wire [23:0] add_sum_large = add_sum_swaps ? add_sum_y : add_sum_x;
  wire [23:0] add_sum_small = add_sum_swaps ? add_sum_x : add_sum_y;
  wire add_sum_align_is_far = |add_sum_distance[10:5];
  wire add_sum_align_is_near = ~add_sum_align_is_far;
  wire [23:0] add_sum_align_near = add_sum_small & {24{add_sum_align_is_near}};
  wire add_sum_align_stays1 = ~add_sum_distance[0];
  wire [24:0] add_sum_align_right1 = {
    add_sum_align_near[23] & add_sum_align_stays1, add_sum_distance[0] ? add_sum_align_near[23] : add_sum_align_near[22],
    add_sum_distance[0] ? add_sum_align_near[22] : add_sum_align_near[21],
    add_sum_distance[0] ? add_sum_align_near[21] : add_sum_align_near[20],
    add_sum_distance[0] ? add_sum_align_near[20] : add_sum_align_near[19],
    add_sum_distance[0] ? add_sum_align_near[19] : add_sum_align_near[18],
    add_sum_distance[0] ? add_sum_align_near[18] : add_sum_align_near[17],
    add_sum_distance[0] ? add_sum_align_near[17] : add_sum_align_near[16],
    add_sum_distance[0] ? add_sum_align_near[16] : add_sum_align_near[15],
    add_sum_distance[0] ? add_sum_align_near[15] : add_sum_align_near[14],
    add_sum_distance[0] ? add_sum_align_near[14] : add_sum_align_near[13],
    add_sum_distance[0] ? add_sum_align_near[13] : add_sum_align_near[12],
    add_sum_distance[0] ? add_sum_align_near[12] : add_sum_align_near[11],
    add_sum_distance[0] ? add_sum_align_near[11] : add_sum_align_near[10],
    add_sum_distance[0] ? add_sum_align_near[10] : add_sum_align_near[9],
    add_sum_distance[0] ? add_sum_align_near[9] : add_sum_align_near[8],
    add_sum_distance[0] ? add_sum_align_near[8] : add_sum_align_near[7],
    add_sum_distance[0] ? add_sum_align_near[7] : add_sum_align_near[6],
    add_sum_distance[0] ? add_sum_align_near[6] : add_sum_align_near[5],
    add_sum_distance[0] ? add_sum_align_near[5] : add_sum_align_near[4],
    add_sum_distance[0] ? add_sum_align_near[4] : add_sum_align_near[3],
    add_sum_distance[0] ? add_sum_align_near[3] : add_sum_align_near[2],
    add_sum_distance[0] ? add_sum_align_near[2] : add_sum_align_near[1],
    add_sum_distance[0] ? add_sum_align_near[1] : add_sum_align_near[0], add_sum_align_near[0] & add_sum_distance[0]
  };
  wire add_sum_align_stays2 = ~add_sum_distance[1];
  wire add_sum_align_lost2 = (|add_sum_align_right1[0]) & add_sum_distance[1];
  wire [25:0] add_sum_align_right2 = {
    add_sum_align_right1[24] & add_sum_align_stays2, add_sum_align_right1[23] & add_sum_align_stays2,
    add_sum_distance[1] ? add_sum_align_right1[24] : add_sum_align_right1[22],
    add_sum_distance[1] ? add_sum_align_right1[23] : add_sum_align_right1[21],
    add_sum_distance[1] ? add_sum_align_right1[22] : add_sum_align_right1[20],
    add_sum_distance[1] ? add_sum_align_right1[21] : add_sum_align_right1[19],
    add_sum_distance[1] ? add_sum_align_right1[20] : add_sum_align_right1[18],
    add_sum_distance[1] ? add_sum_align_right1[19] : add_sum_align_right1[17],
    add_sum_distance[1] ? add_sum_align_right1[18] : add_sum_align_right1[16],
    add_sum_distance[1] ? add_sum_align_right1[17] : add_sum_align_right1[15],
    add_sum_distance[1] ? add_sum_align_right1[16] : add_sum_align_right1[14],
    add_sum_distance[1] ? add_sum_align_right1[15] : add_sum_align_right1[13],
    add_sum_distance[1] ? add_sum_align_right1[14] : add_sum_align_right1[12],
    add_sum_distance[1] ? add_sum_align_right1[13] : add_sum_align_right1[11],
    add_sum_distance[1] ? add_sum_align_right1[12] : add_sum_align_right1[10],
    add_sum_distance[1] ? add_sum_align_right1[11] : add_sum_align_right1[9],
    add_sum_distance[1] ? add_sum_align_right1[10] : add_sum_align_right1[8],
    add_sum_distance[1] ? add_sum_align_right1[9] : add_sum_align_right1[7],
    add_sum_distance[1] ? add_sum_align_right1[8] : add_sum_align_right1[6],
    add_sum_distance[1] ? add_sum_align_right1[7] : add_sum_align_right1[5],
    add_sum_distance[1] ? add_sum_align_right1[6] : add_sum_align_right1[4],
    add_sum_distance[1] ? add_sum_align_right1[5] : add_sum_align_right1[3],
    add_sum_distance[1] ? add_sum_align_right1[4] : add_sum_align_right1[2],
    add_sum_distance[1] ? add_sum_align_right1[3] : add_sum_align_right1[1],
    add_sum_distance[1] ? add_sum_align_right1[2] : add_sum_align_right1[0], add_sum_align_right1[1] & add_sum_distance[1]
  };
  wire add_sum_align_stays4 = ~add_sum_distance[2];
  wire add_sum_align_lost4 =
    (|{add_sum_align_right2[0], add_sum_align_right2[1], add_sum_align_right2[2], add_sum_align_right2[3]}) &
    add_sum_distance[2];
  wire [25:0] add_sum_align_right4 = {
    add_sum_align_right2[25] & add_sum_align_stays4, add_sum_align_right2[24] & add_sum_align_stays4,
    add_sum_align_right2[23] & add_sum_align_stays4, add_sum_align_right2[22] & add_sum_align_stays4,
    add_sum_distance[2] ? add_sum_align_right2[25] : add_sum_align_right2[21],
    add_sum_distance[2] ? add_sum_align_right2[24] : add_sum_align_right2[20],
    add_sum_distance[2] ? add_sum_align_right2[23] : add_sum_align_right2[19],
    add_sum_distance[2] ? add_sum_align_right2[22] : add_sum_align_right2[18],
    add_sum_distance[2] ? add_sum_align_right2[21] : add_sum_align_right2[17],
    add_sum_distance[2] ? add_sum_align_right2[20] : add_sum_align_right2[16],
    add_sum_distance[2] ? add_sum_align_right2[19] : add_sum_align_right2[15],
    add_sum_distance[2] ? add_sum_align_right2[18] : add_sum_align_right2[14],
    add_sum_distance[2] ? add_sum_align_right2[17] : add_sum_align_right2[13],
    add_sum_distance[2] ? add_sum_align_right2[16] : add_sum_align_right2[12],
    add_sum_distance[2] ? add_sum_align_right2[15] : add_sum_align_right2[11],
    add_sum_distance[2] ? add_sum_align_right2[14] : add_sum_align_right2[10],
    add_sum_distance[2] ? add_sum_align_right2[13] : add_sum_align_right2[9],
    add_sum_distance[2] ? add_sum_align_right2[12] : add_sum_align_right2[8],
    add_sum_distance[2] ? add_sum_align_right2[11] : add_sum_align_right2[7],
    add_sum_distance[2] ? add_sum_align_right2[10] : add_sum_align_right2[6],
    add_sum_distance[2] ? add_sum_align_right2[9] : add_sum_align_right2[5],
    add_sum_distance[2] ? add_sum_align_right2[8] : add_sum_align_right2[4],
    add_sum_distance[2] ? add_sum_align_right2[7] : add_sum_align_right2[3],
    add_sum_distance[2] ? add_sum_align_right2[6] : add_sum_align_right2[2],
    add_sum_distance[2] ? add_sum_align_right2[5] : add_sum_align_right2[1],
    add_sum_distance[2] ? add_sum_align_right2[4] : add_sum_align_right2[0]
  };
  wire add_sum_align_stays8 = ~add_sum_distance[3];
  wire add_sum_align_lost8 =
    (|{add_sum_align_right4[0], add_sum_align_right4[1], add_sum_align_right4[2], add_sum_align_right4[3], add_sum_align_right4[4], add_sum_align_right4[5], add_sum_align_right4[6], add_sum_align_right4[7]}) &
    add_sum_distance[3];
  wire [25:0] add_sum_align_right8 = {
    add_sum_align_right4[25] & add_sum_align_stays8, add_sum_align_right4[24] & add_sum_align_stays8,
    add_sum_align_right4[23] & add_sum_align_stays8, add_sum_align_right4[22] & add_sum_align_stays8,
    add_sum_align_right4[21] & add_sum_align_stays8, add_sum_align_right4[20] & add_sum_align_stays8,
    add_sum_align_right4[19] & add_sum_align_stays8, add_sum_align_right4[18] & add_sum_align_stays8,
    add_sum_distance[3] ? add_sum_align_right4[25] : add_sum_align_right4[17],
    add_sum_distance[3] ? add_sum_align_right4[24] : add_sum_align_right4[16],
    add_sum_distance[3] ? add_sum_align_right4[23] : add_sum_align_right4[15],
    add_sum_distance[3] ? add_sum_align_right4[22] : add_sum_align_right4[14],
    add_sum_distance[3] ? add_sum_align_right4[21] : add_sum_align_right4[13],
    add_sum_distance[3] ? add_sum_align_right4[20] : add_sum_align_right4[12],
    add_sum_distance[3] ? add_sum_align_right4[19] : add_sum_align_right4[11],
    add_sum_distance[3] ? add_sum_align_right4[18] : add_sum_align_right4[10],
    add_sum_distance[3] ? add_sum_align_right4[17] : add_sum_align_right4[9],
    add_sum_distance[3] ? add_sum_align_right4[16] : add_sum_align_right4[8],
    add_sum_distance[3] ? add_sum_align_right4[15] : add_sum_align_right4[7],
    add_sum_distance[3] ? add_sum_align_right4[14] : add_sum_align_right4[6],
    add_sum_distance[3] ? add_sum_align_right4[13] : add_sum_align_right4[5],
    add_sum_distance[3] ? add_sum_align_right4[12] : add_sum_align_right4[4],
    add_sum_distance[3] ? add_sum_align_right4[11] : add_sum_align_right4[3],
    add_sum_distance[3] ? add_sum_align_right4[10] : add_sum_align_right4[2],
    add_sum_distance[3] ? add_sum_align_right4[9] : add_sum_align_right4[1],
    add_sum_distance[3] ? add_sum_align_right4[8] : add_sum_align_right4[0]
  };
  wire add_sum_align_stays16 = ~add_sum_distance[4];
  wire add_sum_align_lost16 =
    (|{add_sum_align_right8[0], add_sum_align_right8[1], add_sum_align_right8[2], add_sum_align_right8[3], add_sum_align_right8[4], add_sum_align_right8[5], add_sum_align_right8[6], add_sum_align_right8[7], add_sum_align_right8[8], add_sum_align_right8[9], add_sum_align_right8[10], add_sum_align_right8[11], add_sum_align_right8[12], add_sum_align_right8[13], add_sum_align_right8[14], add_sum_align_right8[15]}) &
    add_sum_distance[4];
  wire [25:0] add_sum_align_right16 = {
    add_sum_align_right8[25] & add_sum_align_stays16, add_sum_align_right8[24] & add_sum_align_stays16,
    add_sum_align_right8[23] & add_sum_align_stays16, add_sum_align_right8[22] & add_sum_align_stays16,
    add_sum_align_right8[21] & add_sum_align_stays16, add_sum_align_right8[20] & add_sum_align_stays16,
    add_sum_align_right8[19] & add_sum_align_stays16, add_sum_align_right8[18] & add_sum_align_stays16,
    add_sum_align_right8[17] & add_sum_align_stays16, add_sum_align_right8[16] & add_sum_align_stays16,
    add_sum_align_right8[15] & add_sum_align_stays16, add_sum_align_right8[14] & add_sum_align_stays16,
    add_sum_align_right8[13] & add_sum_align_stays16, add_sum_align_right8[12] & add_sum_align_stays16,
    add_sum_align_right8[11] & add_sum_align_stays16, add_sum_align_right8[10] & add_sum_align_stays16,
    add_sum_distance[4] ? add_sum_align_right8[25] : add_sum_align_right8[9],
    add_sum_distance[4] ? add_sum_align_right8[24] : add_sum_align_right8[8],
    add_sum_distance[4] ? add_sum_align_right8[23] : add_sum_align_right8[7],
    add_sum_distance[4] ? add_sum_align_right8[22] : add_sum_align_right8[6],
    add_sum_distance[4] ? add_sum_align_right8[21] : add_sum_align_right8[5],
    add_sum_distance[4] ? add_sum_align_right8[20] : add_sum_align_right8[4],
    add_sum_distance[4] ? add_sum_align_right8[19] : add_sum_align_right8[3],
    add_sum_distance[4] ? add_sum_align_right8[18] : add_sum_align_right8[2],
    add_sum_distance[4] ? add_sum_align_right8[17] : add_sum_align_right8[1],
    add_sum_distance[4] ? add_sum_align_right8[16] : add_sum_align_right8[0]
  };
  wire add_sum_subtracts = running_negative ^ add_product_negative;
  wire [27:0] add_sum_aligned = {
    1'b0, add_sum_align_right16,
    ((|add_sum_small) & add_sum_align_is_far) | add_sum_align_lost2 | add_sum_align_lost4 | add_sum_align_lost8 | add_sum_align_lost16
  };
  wire [28:0] add_sum_added =
    {1'b0, add_sum_large, 4'd1} + {add_sum_aligned ^ {28{add_sum_subtracts}}, add_sum_subtracts};
  wire [27:0] add_sum_total = add_sum_added[28:1];
  wire add_sum_is_below = add_sum_subtracts & add_sum_total[27];
  wire [27:0] add_sum_magnitude = (add_sum_total ^ {28{add_sum_is_below}}) + {27'd0, add_sum_is_below};
  wire add_sum_large_negative = add_sum_swaps ? add_product_negative : running_negative;
  wire add_sum_is_zero = ~(|add_sum_magnitude);
  wire add_sum_negative = (add_sum_large_negative ^ add_sum_is_below) & ~(add_sum_subtracts & add_sum_is_zero);
  wire add_special_nan = running_is_nan | 1'b0 | (running_is_infinite & 1'b0 & (running_negative ^ add_product_negative));
  wire add_special_infinite = running_is_infinite | 1'b0;
  wire add_special_sign =
    (running_is_infinite & running_negative) | (1'b0 & add_product_negative) | (add_sum_negative & ~add_special_infinite);
  wire signed [10:0] add_result_room = add_sum_exponent[10:0] - 11'd1;
  wire [10:0] add_result_most_left = add_result_room;
  wire [27:0] add_result_stop = 28'h8000000 >> add_result_most_left;
  wire [27:0] add_result_counted = add_sum_magnitude | add_result_stop;
  wire add_result_low_l1_2 = ~add_result_counted[1];
  wire add_result_occupied_l1_2 = add_result_counted[1] | add_result_counted[0];
  wire add_result_low_l1_3 = ~add_result_counted[3];
  wire add_result_occupied_l1_3 = add_result_counted[3] | add_result_counted[2];
  wire add_result_low_l1_4 = ~add_result_counted[5];
  wire add_result_occupied_l1_4 = add_result_counted[5] | add_result_counted[4];
  wire add_result_low_l1_5 = ~add_result_counted[7];
  wire add_result_occupied_l1_5 = add_result_counted[7] | add_result_counted[6];
  wire add_result_low_l1_6 = ~add_result_counted[9];
  wire add_result_occupied_l1_6 = add_result_counted[9] | add_result_counted[8];
  wire add_result_low_l1_7 = ~add_result_counted[11];
  wire add_result_occupied_l1_7 = add_result_counted[11] | add_result_counted[10];
  wire add_result_low_l1_8 = ~add_result_counted[13];
  wire add_result_occupied_l1_8 = add_result_counted[13] | add_result_counted[12];
  wire add_result_low_l1_9 = ~add_result_counted[15];
  wire add_result_occupied_l1_9 = add_result_counted[15] | add_result_counted[14];
  wire add_result_low_l1_10 = ~add_result_counted[17];
  wire add_result_occupied_l1_10 = add_result_counted[17] | add_result_counted[16];
  wire add_result_low_l1_11 = ~add_result_counted[19];
  wire add_result_occupied_l1_11 = add_result_counted[19] | add_result_counted[18];
  wire add_result_low_l1_12 = ~add_result_counted[21];
  wire add_result_occupied_l1_12 = add_result_counted[21] | add_result_counted[20];
  wire add_result_low_l1_13 = ~add_result_counted[23];
  wire add_result_occupied_l1_13 = add_result_counted[23] | add_result_counted[22];
  wire add_result_low_l1_14 = ~add_result_counted[25];
  wire add_result_occupied_l1_14 = add_result_counted[25] | add_result_counted[24];
  wire add_result_low_l1_15 = ~add_result_counted[27];
  wire add_result_occupied_l1_15 = add_result_counted[27] | add_result_counted[26];
  wire add_result_low_l2_1 = ~add_result_occupied_l1_3;
  wire add_result_count0_l2_1 =
    (add_result_occupied_l1_3 & add_result_low_l1_3) | (add_result_low_l2_1 & add_result_low_l1_2);
  wire add_result_occupied_l2_1 = add_result_occupied_l1_3 | add_result_occupied_l1_2;
  wire add_result_low_l2_2 = ~add_result_occupied_l1_5;
  wire add_result_count0_l2_2 =
    (add_result_occupied_l1_5 & add_result_low_l1_5) | (add_result_low_l2_2 & add_result_low_l1_4);
  wire add_result_occupied_l2_2 = add_result_occupied_l1_5 | add_result_occupied_l1_4;
  wire add_result_low_l2_3 = ~add_result_occupied_l1_7;
  wire add_result_count0_l2_3 =
    (add_result_occupied_l1_7 & add_result_low_l1_7) | (add_result_low_l2_3 & add_result_low_l1_6);
  wire add_result_occupied_l2_3 = add_result_occupied_l1_7 | add_result_occupied_l1_6;
  wire add_result_low_l2_4 = ~add_result_occupied_l1_9;
  wire add_result_count0_l2_4 =
    (add_result_occupied_l1_9 & add_result_low_l1_9) | (add_result_low_l2_4 & add_result_low_l1_8);
  wire add_result_occupied_l2_4 = add_result_occupied_l1_9 | add_result_occupied_l1_8;
  wire add_result_low_l2_5 = ~add_result_occupied_l1_11;
  wire add_result_count0_l2_5 =
    (add_result_occupied_l1_11 & add_result_low_l1_11) | (add_result_low_l2_5 & add_result_low_l1_10);
  wire add_result_occupied_l2_5 = add_result_occupied_l1_11 | add_result_occupied_l1_10;
  wire add_result_low_l2_6 = ~add_result_occupied_l1_13;
  wire add_result_count0_l2_6 =
    (add_result_occupied_l1_13 & add_result_low_l1_13) | (add_result_low_l2_6 & add_result_low_l1_12);
  wire add_result_occupied_l2_6 = add_result_occupied_l1_13 | add_result_occupied_l1_12;
  wire add_result_low_l2_7 = ~add_result_occupied_l1_15;
  wire add_result_count0_l2_7 =
    (add_result_occupied_l1_15 & add_result_low_l1_15) | (add_result_low_l2_7 & add_result_low_l1_14);
  wire add_result_occupied_l2_7 = add_result_occupied_l1_15 | add_result_occupied_l1_14;
  wire add_result_low_l3_0 = ~add_result_occupied_l2_1;
  wire add_result_count0_l3_0 = (add_result_occupied_l2_1 & add_result_count0_l2_1) | add_result_low_l3_0;
  wire add_result_count1_l3_0 = (add_result_occupied_l2_1 & add_result_low_l2_1) | add_result_low_l3_0;
  wire add_result_low_l3_1 = ~add_result_occupied_l2_3;
  wire add_result_count0_l3_1 =
    (add_result_occupied_l2_3 & add_result_count0_l2_3) | (add_result_low_l3_1 & add_result_count0_l2_2);
  wire add_result_count1_l3_1 =
    (add_result_occupied_l2_3 & add_result_low_l2_3) | (add_result_low_l3_1 & add_result_low_l2_2);
  wire add_result_occupied_l3_1 = add_result_occupied_l2_3 | add_result_occupied_l2_2;
  wire add_result_low_l3_2 = ~add_result_occupied_l2_5;
  wire add_result_count0_l3_2 =
    (add_result_occupied_l2_5 & add_result_count0_l2_5) | (add_result_low_l3_2 & add_result_count0_l2_4);
  wire add_result_count1_l3_2 =
    (add_result_occupied_l2_5 & add_result_low_l2_5) | (add_result_low_l3_2 & add_result_low_l2_4);
  wire add_result_occupied_l3_2 = add_result_occupied_l2_5 | add_result_occupied_l2_4;
  wire add_result_low_l3_3 = ~add_result_occupied_l2_7;
  wire add_result_count0_l3_3 =
    (add_result_occupied_l2_7 & add_result_count0_l2_7) | (add_result_low_l3_3 & add_result_count0_l2_6);
  wire add_result_count1_l3_3 =
    (add_result_occupied_l2_7 & add_result_low_l2_7) | (add_result_low_l3_3 & add_result_low_l2_6);
  wire add_result_occupied_l3_3 = add_result_occupied_l2_7 | add_result_occupied_l2_6;
  wire add_result_low_l4_0 = ~add_result_occupied_l3_1;
  wire add_result_count0_l4_0 =
    (add_result_occupied_l3_1 & add_result_count0_l3_1) | (add_result_low_l4_0 & add_result_count0_l3_0);
  wire add_result_count1_l4_0 =
    (add_result_occupied_l3_1 & add_result_count1_l3_1) | (add_result_low_l4_0 & add_result_count1_l3_0);
  wire add_result_count2_l4_0 =
    (add_result_occupied_l3_1 & add_result_low_l3_1) | (add_result_low_l4_0 & add_result_low_l3_0);
  wire add_result_low_l4_1 = ~add_result_occupied_l3_3;
  wire add_result_count0_l4_1 =
    (add_result_occupied_l3_3 & add_result_count0_l3_3) | (add_result_low_l4_1 & add_result_count0_l3_2);
  wire add_result_count1_l4_1 =
    (add_result_occupied_l3_3 & add_result_count1_l3_3) | (add_result_low_l4_1 & add_result_count1_l3_2);
  wire add_result_count2_l4_1 =
    (add_result_occupied_l3_3 & add_result_low_l3_3) | (add_result_low_l4_1 & add_result_low_l3_2);
  wire add_result_occupied_l4_1 = add_result_occupied_l3_3 | add_result_occupied_l3_2;
  wire add_result_low_l5_0 = ~add_result_occupied_l4_1;
  wire add_result_count0_l5_0 =
    (add_result_occupied_l4_1 & add_result_count0_l4_1) | (add_result_low_l5_0 & add_result_count0_l4_0);
  wire add_result_count1_l5_0 =
    (add_result_occupied_l4_1 & add_result_count1_l4_1) | (add_result_low_l5_0 & add_result_count1_l4_0);
  wire add_result_count2_l5_0 =
    (add_result_occupied_l4_1 & add_result_count2_l4_1) | (add_result_low_l5_0 & add_result_count2_l4_0);
  wire add_result_count3_l5_0 =
    (add_result_occupied_l4_1 & add_result_low_l4_1) | (add_result_low_l5_0 & add_result_low_l4_0);
  wire [4:0] add_result_zeros = {
    add_result_low_l5_0, add_result_count3_l5_0, add_result_count2_l5_0, add_result_count1_l5_0, add_result_count0_l5_0
  };
  wire [27:0] add_result_left16 = add_result_zeros[4] ? {add_sum_magnitude[11:0], 16'd0} : add_sum_magnitude;
  wire [27:0] add_result_left8 = add_result_zeros[3] ? {add_result_left16[19:0], 8'd0} : add_result_left16;
  wire [27:0] add_result_left4 = add_result_zeros[2] ? {add_result_left8[23:0], 4'd0} : add_result_left8;
  wire [27:0] add_result_left2 = add_result_zeros[1] ? {add_result_left4[25:0], 2'd0} : add_result_left4;
  wire [27:0] add_result_left1 = add_result_zeros[0] ? {add_result_left2[26:0], 1'b0} : add_result_left2;
  wire signed [5:0] add_result_moved_left = {1'b0, add_result_zeros};
  wire signed [12:0] add_result_placed_by_shift =
    add_sum_exponent - $signed({{6{add_result_moved_left[5]}}, add_result_moved_left});
  wire [23:0] add_result_kept = add_result_left1[27:4];
  wire add_result_round_up = add_result_left1[3] & ((|add_result_left1[2:0]) | 1'b0 | add_result_kept[0]);
  wire [7:0] add_result_low_exponent = add_result_placed_by_shift[7:0];
  wire add_result_is_huge = add_result_kept[23] & ((&add_result_low_exponent) | (|add_result_placed_by_shift[12:8]));
  wire [30:0] add_result_unrounded = {add_result_low_exponent & {8{add_result_kept[23]}}, add_result_kept[22:0]};
  wire [30:0] add_result_rounded = add_result_unrounded + {30'd0, add_result_round_up};
  wire add_result_result_is_special = add_result_is_huge | add_special_infinite | add_special_nan;
  wire add_result_result_is_plain = ~add_result_result_is_special;
  wire [22:0] add_result_fraction = add_result_rounded[22:0] & {23{add_result_result_is_plain}};

  assign sum = {
    add_special_sign & ~add_special_nan, add_result_rounded[30:23] | {8{add_result_result_is_special}},
    add_result_fraction[22] | add_special_nan, add_result_fraction[21:0]
  };

  // no outlier is infinite
  wire unused_input = &{1'b0, add_outlier_is_infinite};

  // no outlier is a NaN
  wire unused_input_2 = &{1'b0, add_outlier_is_nan};
  wire unused_bits = &{1'b0, add_sum_reverse[11], add_sum_absolute[11], add_sum_added[0]};
endmodule

`default_nettype wire
