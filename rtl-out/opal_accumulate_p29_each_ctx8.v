// opal_accumulate_p29_each_ctx8: running sum of scaled block products, in fp32 or exact to the end
// unit: opal_accumulate
// configuration: productBits=29 rounding=each extra=none contexts=8 stages=0
// latency: 1 clock edge
// content: sha256 b821d8626acee5bb
`default_nettype none

module opal_accumulate_p29_each_ctx8 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [28:0] p,
  input wire signed [9:0] p_exp,
  input wire invalid,
  output reg [31:0] acc
);
  wire [28:0] p_magnitude = (p ^ {29{p[28]}}) + {28'd0, p[28]};
  wire p_clear16 = ~(|p_magnitude[28:13]);
  wire [28:0] p_left16 = p_clear16 ? {p_magnitude[12:0], 16'd0} : p_magnitude;
  wire p_clear8 = ~(|p_left16[28:21]);
  wire [28:0] p_left8 = p_clear8 ? {p_left16[20:0], 8'd0} : p_left16;
  wire p_clear4 = ~(|p_left8[28:25]);
  wire [28:0] p_left4 = p_clear4 ? {p_left8[24:0], 4'd0} : p_left8;
  wire p_clear2 = ~(|p_left4[28:27]);
  wire [28:0] p_left2 = p_clear2 ? {p_left4[26:0], 2'd0} : p_left4;
  wire p_clear1 = ~(|p_left2[28]);
  wire [28:0] p_left1 = p_clear1 ? {p_left2[27:0], 1'b0} : p_left2;
  wire [28:0] p_normal = p_left1;
  wire signed [10:0] p_raised = {{1{p_exp[9]}}, p_exp} + 11'sd155;
  wire signed [5:0] p_down = {1'b0, p_clear16, p_clear8, p_clear4, p_clear2, p_clear1};
  wire signed [10:0] p_own_exponent = p_raised - {{5{p_down[5]}}, p_down};
  wire signed [10:0] p_exponent = p_own_exponent & {11{p_left1[28]}};
  reg [31:0] acc_before1, acc_before2, acc_before3, acc_before4, acc_before5, acc_before6, acc_before7;
  wire [31:0] start = clear ? 32'd0 : acc_before7;
  wire [7:0] start_field = start[30:23];
  wire start_is_normal = |start_field;
  wire start_has_fraction = |start[22:0];
  wire start_is_special = &start_field;
  wire start_negative = start[31];
  wire [7:0] start_exponent = {start_field[7:1], start_field[0] | ~start_is_normal};
  wire [23:0] start_significand = {start_is_normal, start[22:0]};
  wire start_is_infinite = start_is_special & ~start_has_fraction;
  wire start_is_nan = start_is_special & start_has_fraction;
  wire signed [8:0] add_sum_signed_a = {1'b0, start_exponent};
  wire signed [10:0] add_sum_exponent_a = {{2{add_sum_signed_a[8]}}, add_sum_signed_a};
  wire signed [10:0] add_sum_exponent_b = p_exponent;
  wire signed [11:0] add_sum_difference = add_sum_exponent_a - add_sum_exponent_b;
  wire add_sum_swaps = add_sum_difference[11];
  wire signed [11:0] add_sum_reverse = add_sum_exponent_b - add_sum_exponent_a;
  wire signed [11:0] add_sum_absolute = add_sum_swaps ? add_sum_reverse : add_sum_difference;
  wire [10:0] add_sum_distance = add_sum_absolute[10:0];
  wire signed [10:0] add_sum_larger = add_sum_swaps ? add_sum_exponent_b : add_sum_exponent_a;
  wire signed [11:0] add_sum_exponent = add_sum_larger + 11'sd1;
  wire [28:0] add_sum_x = {start_significand, 5'd0};
  wire [28:0] add_sum_y = p_normal;
  wire [28:0] add_sum_large = add_sum_swaps ? add_sum_y : add_sum_x;
  wire [28:0] add_sum_small = add_sum_swaps ? add_sum_x : add_sum_y;
  wire add_sum_align_is_far = |add_sum_distance[10:5];
  wire add_sum_align_is_near = ~add_sum_align_is_far;
  wire [28:0] add_sum_align_near = add_sum_small & {29{add_sum_align_is_near}};
  wire add_sum_align_stays1 = ~add_sum_distance[0];
  wire [29:0] add_sum_align_right1 = {
    add_sum_align_near[28] & add_sum_align_stays1, add_sum_distance[0] ? add_sum_align_near[28] : add_sum_align_near[27],
    add_sum_distance[0] ? add_sum_align_near[27] : add_sum_align_near[26],
    add_sum_distance[0] ? add_sum_align_near[26] : add_sum_align_near[25],
    add_sum_distance[0] ? add_sum_align_near[25] : add_sum_align_near[24],
    add_sum_distance[0] ? add_sum_align_near[24] : add_sum_align_near[23],
    add_sum_distance[0] ? add_sum_align_near[23] : add_sum_align_near[22],
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
  wire [30:0] add_sum_align_right2 = {
    add_sum_align_right1[29] & add_sum_align_stays2, add_sum_align_right1[28] & add_sum_align_stays2,
    add_sum_distance[1] ? add_sum_align_right1[29] : add_sum_align_right1[27],
    add_sum_distance[1] ? add_sum_align_right1[28] : add_sum_align_right1[26],
    add_sum_distance[1] ? add_sum_align_right1[27] : add_sum_align_right1[25],
    add_sum_distance[1] ? add_sum_align_right1[26] : add_sum_align_right1[24],
    add_sum_distance[1] ? add_sum_align_right1[25] : add_sum_align_right1[23],
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
  wire [30:0] add_sum_align_right4 = {
    add_sum_align_right2[30] & add_sum_align_stays4, add_sum_align_right2[29] & add_sum_align_stays4,
    add_sum_align_right2[28] & add_sum_align_stays4, add_sum_align_right2[27] & add_sum_align_stays4,
    add_sum_distance[2] ? add_sum_align_right2[30] : add_sum_align_right2[26],
    add_sum_distance[2] ? add_sum_align_right2[29] : add_sum_align_right2[25],
    add_sum_distance[2] ? add_sum_align_right2[28] : add_sum_align_right2[24],
    add_sum_distance[2] ? add_sum_align_right2[27] : add_sum_align_right2[23],
    add_sum_distance[2] ? add_sum_align_right2[26] : add_sum_align_right2[22],
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
  wire [30:0] add_sum_align_right8 = {
    add_sum_align_right4[30] & add_sum_align_stays8, add_sum_align_right4[29] & add_sum_align_stays8,
    add_sum_align_right4[28] & add_sum_align_stays8, add_sum_align_right4[27] & add_sum_align_stays8,
    add_sum_align_right4[26] & add_sum_align_stays8, add_sum_align_right4[25] & add_sum_align_stays8,
    add_sum_align_right4[24] & add_sum_align_stays8, add_sum_align_right4[23] & add_sum_align_stays8,
    add_sum_distance[3] ? add_sum_align_right4[30] : add_sum_align_right4[22],
    add_sum_distance[3] ? add_sum_align_right4[29] : add_sum_align_right4[21],
    add_sum_distance[3] ? add_sum_align_right4[28] : add_sum_align_right4[20],
    add_sum_distance[3] ? add_sum_align_right4[27] : add_sum_align_right4[19],
    add_sum_distance[3] ? add_sum_align_right4[26] : add_sum_align_right4[18],
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
  wire [30:0] add_sum_align_right16 = {
    add_sum_align_right8[30] & add_sum_align_stays16, add_sum_align_right8[29] & add_sum_align_stays16,
    add_sum_align_right8[28] & add_sum_align_stays16, add_sum_align_right8[27] & add_sum_align_stays16,
    add_sum_align_right8[26] & add_sum_align_stays16, add_sum_align_right8[25] & add_sum_align_stays16,
    add_sum_align_right8[24] & add_sum_align_stays16, add_sum_align_right8[23] & add_sum_align_stays16,
    add_sum_align_right8[22] & add_sum_align_stays16, add_sum_align_right8[21] & add_sum_align_stays16,
    add_sum_align_right8[20] & add_sum_align_stays16, add_sum_align_right8[19] & add_sum_align_stays16,
    add_sum_align_right8[18] & add_sum_align_stays16, add_sum_align_right8[17] & add_sum_align_stays16,
    add_sum_align_right8[16] & add_sum_align_stays16, add_sum_align_right8[15] & add_sum_align_stays16,
    add_sum_distance[4] ? add_sum_align_right8[30] : add_sum_align_right8[14],
    add_sum_distance[4] ? add_sum_align_right8[29] : add_sum_align_right8[13],
    add_sum_distance[4] ? add_sum_align_right8[28] : add_sum_align_right8[12],
    add_sum_distance[4] ? add_sum_align_right8[27] : add_sum_align_right8[11],
    add_sum_distance[4] ? add_sum_align_right8[26] : add_sum_align_right8[10],
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
  wire add_sum_subtracts = start_negative ^ p[28];
  wire [32:0] add_sum_aligned = {
    1'b0, add_sum_align_right16,
    ((|add_sum_small) & add_sum_align_is_far) | add_sum_align_lost2 | add_sum_align_lost4 | add_sum_align_lost8 | add_sum_align_lost16
  };
  wire [33:0] add_sum_added =
    {1'b0, add_sum_large, 4'd1} + {add_sum_aligned ^ {33{add_sum_subtracts}}, add_sum_subtracts};
  wire [32:0] add_sum_total = add_sum_added[33:1];
  wire add_sum_is_below = add_sum_subtracts & add_sum_total[32];
  wire [32:0] add_sum_magnitude = (add_sum_total ^ {33{add_sum_is_below}}) + {32'd0, add_sum_is_below};
  wire add_sum_large_negative = add_sum_swaps ? p[28] : start_negative;
  wire add_sum_is_zero = ~(|add_sum_magnitude);
  wire add_sum_negative = (add_sum_large_negative ^ add_sum_is_below) & ~(add_sum_subtracts & add_sum_is_zero);
  wire add_special_nan = start_is_nan | invalid | (start_is_infinite & 1'b0 & (start_negative ^ p[28]));
  wire add_special_infinite = start_is_infinite | 1'b0;
  wire add_special_sign =
    (start_is_infinite & start_negative) | (1'b0 & p[28]) | (add_sum_negative & ~add_special_infinite);
  wire signed [10:0] add_result_room = add_sum_exponent[10:0] - 11'd1;
  wire [10:0] add_result_most_left = add_result_room;
  wire [32:0] add_result_stop = 33'h100000000 >> add_result_most_left;
  wire [32:0] add_result_counted = add_sum_magnitude | add_result_stop;
  wire add_result_occupied_l1_15 = add_result_counted[0];
  wire add_result_low_l1_15 = ~add_result_occupied_l1_15;
  wire add_result_low_l1_16 = ~add_result_counted[2];
  wire add_result_occupied_l1_16 = add_result_counted[2] | add_result_counted[1];
  wire add_result_low_l1_17 = ~add_result_counted[4];
  wire add_result_occupied_l1_17 = add_result_counted[4] | add_result_counted[3];
  wire add_result_low_l1_18 = ~add_result_counted[6];
  wire add_result_occupied_l1_18 = add_result_counted[6] | add_result_counted[5];
  wire add_result_low_l1_19 = ~add_result_counted[8];
  wire add_result_occupied_l1_19 = add_result_counted[8] | add_result_counted[7];
  wire add_result_low_l1_20 = ~add_result_counted[10];
  wire add_result_occupied_l1_20 = add_result_counted[10] | add_result_counted[9];
  wire add_result_low_l1_21 = ~add_result_counted[12];
  wire add_result_occupied_l1_21 = add_result_counted[12] | add_result_counted[11];
  wire add_result_low_l1_22 = ~add_result_counted[14];
  wire add_result_occupied_l1_22 = add_result_counted[14] | add_result_counted[13];
  wire add_result_low_l1_23 = ~add_result_counted[16];
  wire add_result_occupied_l1_23 = add_result_counted[16] | add_result_counted[15];
  wire add_result_low_l1_24 = ~add_result_counted[18];
  wire add_result_occupied_l1_24 = add_result_counted[18] | add_result_counted[17];
  wire add_result_low_l1_25 = ~add_result_counted[20];
  wire add_result_occupied_l1_25 = add_result_counted[20] | add_result_counted[19];
  wire add_result_low_l1_26 = ~add_result_counted[22];
  wire add_result_occupied_l1_26 = add_result_counted[22] | add_result_counted[21];
  wire add_result_low_l1_27 = ~add_result_counted[24];
  wire add_result_occupied_l1_27 = add_result_counted[24] | add_result_counted[23];
  wire add_result_low_l1_28 = ~add_result_counted[26];
  wire add_result_occupied_l1_28 = add_result_counted[26] | add_result_counted[25];
  wire add_result_low_l1_29 = ~add_result_counted[28];
  wire add_result_occupied_l1_29 = add_result_counted[28] | add_result_counted[27];
  wire add_result_low_l1_30 = ~add_result_counted[30];
  wire add_result_occupied_l1_30 = add_result_counted[30] | add_result_counted[29];
  wire add_result_low_l1_31 = ~add_result_counted[32];
  wire add_result_occupied_l1_31 = add_result_counted[32] | add_result_counted[31];
  wire add_result_low_l2_7 = ~add_result_occupied_l1_15;
  wire add_result_count0_l2_7 = (add_result_occupied_l1_15 & add_result_low_l1_15) | add_result_low_l2_7;
  wire add_result_occupied_l2_7 = add_result_occupied_l1_15;
  wire add_result_low_l2_8 = ~add_result_occupied_l1_17;
  wire add_result_count0_l2_8 =
    (add_result_occupied_l1_17 & add_result_low_l1_17) | (add_result_low_l2_8 & add_result_low_l1_16);
  wire add_result_occupied_l2_8 = add_result_occupied_l1_17 | add_result_occupied_l1_16;
  wire add_result_low_l2_9 = ~add_result_occupied_l1_19;
  wire add_result_count0_l2_9 =
    (add_result_occupied_l1_19 & add_result_low_l1_19) | (add_result_low_l2_9 & add_result_low_l1_18);
  wire add_result_occupied_l2_9 = add_result_occupied_l1_19 | add_result_occupied_l1_18;
  wire add_result_low_l2_10 = ~add_result_occupied_l1_21;
  wire add_result_count0_l2_10 =
    (add_result_occupied_l1_21 & add_result_low_l1_21) | (add_result_low_l2_10 & add_result_low_l1_20);
  wire add_result_occupied_l2_10 = add_result_occupied_l1_21 | add_result_occupied_l1_20;
  wire add_result_low_l2_11 = ~add_result_occupied_l1_23;
  wire add_result_count0_l2_11 =
    (add_result_occupied_l1_23 & add_result_low_l1_23) | (add_result_low_l2_11 & add_result_low_l1_22);
  wire add_result_occupied_l2_11 = add_result_occupied_l1_23 | add_result_occupied_l1_22;
  wire add_result_low_l2_12 = ~add_result_occupied_l1_25;
  wire add_result_count0_l2_12 =
    (add_result_occupied_l1_25 & add_result_low_l1_25) | (add_result_low_l2_12 & add_result_low_l1_24);
  wire add_result_occupied_l2_12 = add_result_occupied_l1_25 | add_result_occupied_l1_24;
  wire add_result_low_l2_13 = ~add_result_occupied_l1_27;
  wire add_result_count0_l2_13 =
    (add_result_occupied_l1_27 & add_result_low_l1_27) | (add_result_low_l2_13 & add_result_low_l1_26);
  wire add_result_occupied_l2_13 = add_result_occupied_l1_27 | add_result_occupied_l1_26;
  wire add_result_low_l2_14 = ~add_result_occupied_l1_29;
  wire add_result_count0_l2_14 =
    (add_result_occupied_l1_29 & add_result_low_l1_29) | (add_result_low_l2_14 & add_result_low_l1_28);
  wire add_result_occupied_l2_14 = add_result_occupied_l1_29 | add_result_occupied_l1_28;
  wire add_result_low_l2_15 = ~add_result_occupied_l1_31;
  wire add_result_count0_l2_15 =
    (add_result_occupied_l1_31 & add_result_low_l1_31) | (add_result_low_l2_15 & add_result_low_l1_30);
  wire add_result_occupied_l2_15 = add_result_occupied_l1_31 | add_result_occupied_l1_30;
  wire add_result_low_l3_3 = ~add_result_occupied_l2_7;
  wire add_result_count0_l3_3 = (add_result_occupied_l2_7 & add_result_count0_l2_7) | add_result_low_l3_3;
  wire add_result_count1_l3_3 = (add_result_occupied_l2_7 & add_result_low_l2_7) | add_result_low_l3_3;
  wire add_result_occupied_l3_3 = add_result_occupied_l2_7;
  wire add_result_low_l3_4 = ~add_result_occupied_l2_9;
  wire add_result_count0_l3_4 =
    (add_result_occupied_l2_9 & add_result_count0_l2_9) | (add_result_low_l3_4 & add_result_count0_l2_8);
  wire add_result_count1_l3_4 =
    (add_result_occupied_l2_9 & add_result_low_l2_9) | (add_result_low_l3_4 & add_result_low_l2_8);
  wire add_result_occupied_l3_4 = add_result_occupied_l2_9 | add_result_occupied_l2_8;
  wire add_result_low_l3_5 = ~add_result_occupied_l2_11;
  wire add_result_count0_l3_5 =
    (add_result_occupied_l2_11 & add_result_count0_l2_11) | (add_result_low_l3_5 & add_result_count0_l2_10);
  wire add_result_count1_l3_5 =
    (add_result_occupied_l2_11 & add_result_low_l2_11) | (add_result_low_l3_5 & add_result_low_l2_10);
  wire add_result_occupied_l3_5 = add_result_occupied_l2_11 | add_result_occupied_l2_10;
  wire add_result_low_l3_6 = ~add_result_occupied_l2_13;
  wire add_result_count0_l3_6 =
    (add_result_occupied_l2_13 & add_result_count0_l2_13) | (add_result_low_l3_6 & add_result_count0_l2_12);
  wire add_result_count1_l3_6 =
    (add_result_occupied_l2_13 & add_result_low_l2_13) | (add_result_low_l3_6 & add_result_low_l2_12);
  wire add_result_occupied_l3_6 = add_result_occupied_l2_13 | add_result_occupied_l2_12;
  wire add_result_low_l3_7 = ~add_result_occupied_l2_15;
  wire add_result_count0_l3_7 =
    (add_result_occupied_l2_15 & add_result_count0_l2_15) | (add_result_low_l3_7 & add_result_count0_l2_14);
  wire add_result_count1_l3_7 =
    (add_result_occupied_l2_15 & add_result_low_l2_15) | (add_result_low_l3_7 & add_result_low_l2_14);
  wire add_result_occupied_l3_7 = add_result_occupied_l2_15 | add_result_occupied_l2_14;
  wire add_result_low_l4_1 = ~add_result_occupied_l3_3;
  wire add_result_count0_l4_1 = (add_result_occupied_l3_3 & add_result_count0_l3_3) | add_result_low_l4_1;
  wire add_result_count1_l4_1 = (add_result_occupied_l3_3 & add_result_count1_l3_3) | add_result_low_l4_1;
  wire add_result_count2_l4_1 = (add_result_occupied_l3_3 & add_result_low_l3_3) | add_result_low_l4_1;
  wire add_result_occupied_l4_1 = add_result_occupied_l3_3;
  wire add_result_low_l4_2 = ~add_result_occupied_l3_5;
  wire add_result_count0_l4_2 =
    (add_result_occupied_l3_5 & add_result_count0_l3_5) | (add_result_low_l4_2 & add_result_count0_l3_4);
  wire add_result_count1_l4_2 =
    (add_result_occupied_l3_5 & add_result_count1_l3_5) | (add_result_low_l4_2 & add_result_count1_l3_4);
  wire add_result_count2_l4_2 =
    (add_result_occupied_l3_5 & add_result_low_l3_5) | (add_result_low_l4_2 & add_result_low_l3_4);
  wire add_result_occupied_l4_2 = add_result_occupied_l3_5 | add_result_occupied_l3_4;
  wire add_result_low_l4_3 = ~add_result_occupied_l3_7;
  wire add_result_count0_l4_3 =
    (add_result_occupied_l3_7 & add_result_count0_l3_7) | (add_result_low_l4_3 & add_result_count0_l3_6);
  wire add_result_count1_l4_3 =
    (add_result_occupied_l3_7 & add_result_count1_l3_7) | (add_result_low_l4_3 & add_result_count1_l3_6);
  wire add_result_count2_l4_3 =
    (add_result_occupied_l3_7 & add_result_low_l3_7) | (add_result_low_l4_3 & add_result_low_l3_6);
  wire add_result_occupied_l4_3 = add_result_occupied_l3_7 | add_result_occupied_l3_6;
  wire add_result_low_l5_0 = ~add_result_occupied_l4_1;
  wire add_result_count0_l5_0 = (add_result_occupied_l4_1 & add_result_count0_l4_1) | add_result_low_l5_0;
  wire add_result_count1_l5_0 = (add_result_occupied_l4_1 & add_result_count1_l4_1) | add_result_low_l5_0;
  wire add_result_count2_l5_0 = (add_result_occupied_l4_1 & add_result_count2_l4_1) | add_result_low_l5_0;
  wire add_result_count3_l5_0 = (add_result_occupied_l4_1 & add_result_low_l4_1) | add_result_low_l5_0;
  wire add_result_low_l5_1 = ~add_result_occupied_l4_3;
  wire add_result_count0_l5_1 =
    (add_result_occupied_l4_3 & add_result_count0_l4_3) | (add_result_low_l5_1 & add_result_count0_l4_2);
  wire add_result_count1_l5_1 =
    (add_result_occupied_l4_3 & add_result_count1_l4_3) | (add_result_low_l5_1 & add_result_count1_l4_2);
  wire add_result_count2_l5_1 =
    (add_result_occupied_l4_3 & add_result_count2_l4_3) | (add_result_low_l5_1 & add_result_count2_l4_2);
  wire add_result_count3_l5_1 =
    (add_result_occupied_l4_3 & add_result_low_l4_3) | (add_result_low_l5_1 & add_result_low_l4_2);
  wire add_result_occupied_l5_1 = add_result_occupied_l4_3 | add_result_occupied_l4_2;
  wire add_result_low_l6_0 = ~add_result_occupied_l5_1;
  wire add_result_count0_l6_0 =
    (add_result_occupied_l5_1 & add_result_count0_l5_1) | (add_result_low_l6_0 & add_result_count0_l5_0);
  wire add_result_count1_l6_0 =
    (add_result_occupied_l5_1 & add_result_count1_l5_1) | (add_result_low_l6_0 & add_result_count1_l5_0);
  wire add_result_count2_l6_0 =
    (add_result_occupied_l5_1 & add_result_count2_l5_1) | (add_result_low_l6_0 & add_result_count2_l5_0);
  wire add_result_count3_l6_0 =
    (add_result_occupied_l5_1 & add_result_count3_l5_1) | (add_result_low_l6_0 & add_result_count3_l5_0);
  wire add_result_count4_l6_0 =
    (add_result_occupied_l5_1 & add_result_low_l5_1) | (add_result_low_l6_0 & add_result_low_l5_0);
  wire [5:0] add_result_zeros = {
    add_result_low_l6_0, add_result_count4_l6_0, add_result_count3_l6_0, add_result_count2_l6_0, add_result_count1_l6_0,
    add_result_count0_l6_0
  };
  wire [32:0] add_result_left32 = add_result_zeros[5] ? {add_sum_magnitude[0], 32'd0} : add_sum_magnitude;
  wire [32:0] add_result_left16 = add_result_zeros[4] ? {add_result_left32[16:0], 16'd0} : add_result_left32;
  wire [32:0] add_result_left8 = add_result_zeros[3] ? {add_result_left16[24:0], 8'd0} : add_result_left16;
  wire [32:0] add_result_left4 = add_result_zeros[2] ? {add_result_left8[28:0], 4'd0} : add_result_left8;
  wire [32:0] add_result_left2 = add_result_zeros[1] ? {add_result_left4[30:0], 2'd0} : add_result_left4;
  wire [32:0] add_result_left1 = add_result_zeros[0] ? {add_result_left2[31:0], 1'b0} : add_result_left2;
  wire signed [6:0] add_result_moved_left = {1'b0, add_result_zeros};
  wire signed [12:0] add_result_placed_by_shift =
    add_sum_exponent - $signed({{5{add_result_moved_left[6]}}, add_result_moved_left});
  wire [23:0] add_result_kept = add_result_left1[32:9];
  wire add_result_round_up = add_result_left1[8] & ((|add_result_left1[7:0]) | 1'b0 | add_result_kept[0]);
  wire [7:0] add_result_low_exponent = add_result_placed_by_shift[7:0];
  wire add_result_is_huge = add_result_kept[23] & ((&add_result_low_exponent) | (|add_result_placed_by_shift[12:8]));
  wire [30:0] add_result_unrounded = {add_result_low_exponent & {8{add_result_kept[23]}}, add_result_kept[22:0]};
  wire [30:0] add_result_rounded = add_result_unrounded + {30'd0, add_result_round_up};
  wire add_result_result_is_special = add_result_is_huge | add_special_infinite | add_special_nan;
  wire add_result_result_is_plain = ~add_result_result_is_special;
  wire [22:0] add_result_fraction = add_result_rounded[22:0] & {23{add_result_result_is_plain}};

  always @(posedge clk)
    if (rst) begin
      acc <= 32'd0;
      acc_before1 <= 32'd0;
      acc_before2 <= 32'd0;
      acc_before3 <= 32'd0;
      acc_before4 <= 32'd0;
      acc_before5 <= 32'd0;
      acc_before6 <= 32'd0;
      acc_before7 <= 32'd0;
    end
    else if (en) begin
      acc <= {
        add_special_sign & ~add_special_nan, add_result_rounded[30:23] | {8{add_result_result_is_special}},
        add_result_fraction[22] | add_special_nan, add_result_fraction[21:0]
      };
      acc_before1 <= acc;
      acc_before2 <= acc_before1;
      acc_before3 <= acc_before2;
      acc_before4 <= acc_before3;
      acc_before5 <= acc_before4;
      acc_before6 <= acc_before5;
      acc_before7 <= acc_before6;
    end

  wire unused_bits = &{1'b0, add_sum_reverse[11], add_sum_absolute[11], add_sum_added[0]};
endmodule

`default_nettype wire
