// opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_owq: fp32 number plus a bf16 weight times the activation of its column, rounded once
// content: sha256 34f76b4addfec108
`default_nettype none

module opal_dot_sm4a4_k16_n2_fp_onehot_owq1_p2_owq (
  input wire [31:0] start,
  input wire [15:0] v,
  input wire [3:0] element,
  input wire signed [7:0] e,
  input wire has_outlier,
  input wire [15:0] outlier,
  output wire [31:0] sum
);
  wire signed [9:0] element_unit = $signed({{1{e[7]}}, e}) - 9'sd2;
  wire [3:0] element_magnitude = (element ^ {4{element[3]}}) + {3'd0, element[3]};
  wire element_clear2 = ~(|element_magnitude[3:2]);
  wire [3:0] element_left2 = element_clear2 ? {element_magnitude[1:0], 2'd0} : element_magnitude;
  wire element_clear1 = ~(|element_left2[3]);
  wire [3:0] element_left1 = element_clear1 ? {element_left2[2:0], 1'b0} : element_left2;
  wire [3:0] element_normal = element_left1;
  wire signed [10:0] element_raised = {{1{element_unit[9]}}, element_unit} + 11'sd130;
  wire signed [2:0] element_down = {1'b0, element_clear2, element_clear1};
  wire signed [10:0] element_own_exponent = element_raised - {{8{element_down[2]}}, element_down};
  wire signed [10:0] element_exponent = element_own_exponent & {11{element_left1[3]}};
  wire [7:0] element_significand = {element_normal, 4'd0};
  wire [7:0] outlier_field = outlier[14:7];
  wire outlier_is_normal = |outlier_field;
  wire outlier_has_fraction = |outlier[6:0];
  wire outlier_is_special = &outlier_field;
  wire outlier_negative = outlier[15];
  wire [7:0] outlier_significand = {outlier_is_normal, outlier[6:0] & {7{outlier_is_normal}}};
  wire outlier_is_infinite = outlier_is_special & ~outlier_has_fraction;
  wire outlier_is_nan = outlier_is_special & outlier_has_fraction;
  wire signed [8:0] signed_exponent = {1'b0, outlier_field};
  wire activation_negative = has_outlier ? outlier_negative : element[3];
  wire signed [10:0] activation_exponent = has_outlier ? {{2{signed_exponent[8]}}, signed_exponent} : element_exponent;
  wire [7:0] activation_significand = has_outlier ? outlier_significand : element_significand;
  wire [7:0] weight_field = v[14:7];
  wire weight_is_normal = |weight_field;
  wire weight_has_fraction = |v[6:0];
  wire weight_is_special = &weight_field;
  wire weight_negative = v[15];
  wire [7:0] weight_exponent = {weight_field[7:1], weight_field[0] | ~weight_is_normal};
  wire [7:0] weight_significand = {weight_is_normal, v[6:0]};
  wire weight_is_infinite = weight_is_special & ~weight_has_fraction;
  wire weight_is_nan = weight_is_special & weight_has_fraction;
  wire product_product_negative = activation_negative ^ weight_negative;
  wire [15:0] product_product;
  significand_mul_8x8 product_multiply (.x(activation_significand), .y(weight_significand), .p(product_product));
  wire product_product_is_nan = weight_is_nan | (weight_is_infinite & ~activation_significand[7]);
  wire signed [8:0] product_signed_field = {1'b0, weight_exponent};
  wire signed [11:0] product_exponent_sum =
    {{1{activation_exponent[10]}}, activation_exponent} + {{3{product_signed_field[8]}}, product_signed_field};
  wire signed [11:0] product_product_exponent = product_exponent_sum - 12'sd126;
  wire product_normal_clear8 = ~(|product_product[15:8]);
  wire [15:0] product_normal_left8 = product_normal_clear8 ? {product_product[7:0], 8'd0} : product_product;
  wire product_normal_clear4 = ~(|product_normal_left8[15:12]);
  wire [15:0] product_normal_left4 = product_normal_clear4 ? {product_normal_left8[11:0], 4'd0} : product_normal_left8;
  wire product_normal_clear2 = ~(|product_normal_left4[15:14]);
  wire [15:0] product_normal_left2 = product_normal_clear2 ? {product_normal_left4[13:0], 2'd0} : product_normal_left4;
  wire product_normal_clear1 = ~(|product_normal_left2[15]);
  wire [15:0] product_normal_left1 = product_normal_clear1 ? {product_normal_left2[14:0], 1'b0} : product_normal_left2;
  wire signed [4:0] product_down = {
    1'b0, product_normal_clear8, product_normal_clear4, product_normal_clear2, product_normal_clear1
  };
  wire signed [11:0] product_own_exponent = product_product_exponent - {{7{product_down[4]}}, product_down};
  wire signed [11:0] product_term_exponent = product_own_exponent & {12{product_normal_left1[15]}};
  wire [7:0] running_field = start[30:23];
  wire running_is_normal = |running_field;
  wire running_has_fraction = |start[22:0];
  wire running_is_special = &running_field;
  wire running_negative = start[31];
  wire [7:0] running_exponent = {running_field[7:1], running_field[0] | ~running_is_normal};
  wire [23:0] running_significand = {running_is_normal, start[22:0]};
  wire running_is_infinite = running_is_special & ~running_has_fraction;
  wire running_is_nan = running_is_special & running_has_fraction;
  wire signed [8:0] add_sum_signed_a = {1'b0, running_exponent};
  wire signed [11:0] add_sum_exponent_a = {{3{add_sum_signed_a[8]}}, add_sum_signed_a};
  wire signed [11:0] add_sum_exponent_b = product_term_exponent;
  wire signed [12:0] add_sum_difference = add_sum_exponent_a - add_sum_exponent_b;
  wire add_sum_swaps = add_sum_difference[12];
  wire signed [12:0] add_sum_reverse = add_sum_exponent_b - add_sum_exponent_a;
  wire signed [12:0] add_sum_absolute = add_sum_swaps ? add_sum_reverse : add_sum_difference;
  wire [11:0] add_sum_distance = add_sum_absolute[11:0];
  wire signed [11:0] add_sum_larger = add_sum_swaps ? add_sum_exponent_b : add_sum_exponent_a;
  wire signed [12:0] add_sum_exponent = add_sum_larger + 12'sd1;
  wire [23:0] add_sum_x = running_significand;
  wire [23:0] add_sum_y = {product_normal_left1, 8'd0};
  wire [23:0] add_sum_large = add_sum_swaps ? add_sum_y : add_sum_x;
  wire [23:0] add_sum_small = add_sum_swaps ? add_sum_x : add_sum_y;
  wire add_sum_align_is_far = |add_sum_distance[11:5];
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
  wire add_sum_subtracts = running_negative ^ product_product_negative;
  wire [27:0] add_sum_aligned = {
    1'b0, add_sum_align_right16,
    ((|add_sum_small) & add_sum_align_is_far) | add_sum_align_lost2 | add_sum_align_lost4 | add_sum_align_lost8 | add_sum_align_lost16
  };
  wire [28:0] add_sum_added =
    {1'b0, add_sum_large, 4'd1} + {add_sum_aligned ^ {28{add_sum_subtracts}}, add_sum_subtracts};
  wire [27:0] add_sum_total = add_sum_added[28:1];
  wire add_sum_is_below = add_sum_subtracts & add_sum_total[27];
  wire [27:0] add_sum_magnitude = (add_sum_total ^ {28{add_sum_is_below}}) + {27'd0, add_sum_is_below};
  wire add_sum_large_negative = add_sum_swaps ? product_product_negative : running_negative;
  wire add_sum_is_zero = ~(|add_sum_magnitude);
  wire add_sum_negative = (add_sum_large_negative ^ add_sum_is_below) & ~(add_sum_subtracts & add_sum_is_zero);
  wire add_special_nan =
    running_is_nan | product_product_is_nan |
    (running_is_infinite & weight_is_infinite & (running_negative ^ product_product_negative));
  wire add_special_infinite = running_is_infinite | weight_is_infinite;
  wire add_special_sign =
    (running_is_infinite & running_negative) | (weight_is_infinite & product_product_negative) |
    (add_sum_negative & ~add_special_infinite);
  wire signed [11:0] add_result_room = add_sum_exponent[11:0] - 12'd1;
  wire [11:0] add_result_most_left = add_result_room;
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
  wire signed [13:0] add_result_placed_by_shift =
    add_sum_exponent - $signed({{7{add_result_moved_left[5]}}, add_result_moved_left});
  wire [23:0] add_result_kept = add_result_left1[27:4];
  wire add_result_round_up = add_result_left1[3] & ((|add_result_left1[2:0]) | 1'b0 | add_result_kept[0]);
  wire [7:0] add_result_low_exponent = add_result_placed_by_shift[7:0];
  wire add_result_is_huge = add_result_kept[23] & ((&add_result_low_exponent) | (|add_result_placed_by_shift[13:8]));
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
  wire unused_input = &{1'b0, outlier_is_infinite};

  // no outlier is a NaN
  wire unused_input_2 = &{1'b0, outlier_is_nan};
  wire unused_bits = &{1'b0, add_sum_reverse[12], add_sum_absolute[12], add_sum_added[0]};
endmodule

`default_nettype wire
