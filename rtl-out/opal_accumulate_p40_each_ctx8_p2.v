// opal_accumulate_p40_each_ctx8_p2: running sum of scaled block products, in fp32 or exact to the end
// unit: opal_accumulate
// configuration: productBits=40 rounding=each extra=none contexts=8 stages=2
// latency: 3 clock edges
// content: sha256 be4b0256a5f7c340
`default_nettype none

module opal_accumulate_p40_each_ctx8_p2 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [39:0] p,
  input wire signed [9:0] p_exp,
  input wire invalid,
  output reg [31:0] acc
);
  reg travel_en_1, travel_en_2, travel_clear_1, travel_clear_2;
  reg signed [39:0] p_in;
  reg signed [9:0] exponent_in;
  reg invalid_in;
  wire [39:0] p_magnitude = (p_in ^ {40{p_in[39]}}) + {39'd0, p_in[39]};
  wire p_clear32 = ~(|p_magnitude[39:8]);
  wire [39:0] p_left32 = p_clear32 ? {p_magnitude[7:0], 32'd0} : p_magnitude;
  wire p_clear16 = ~(|p_left32[39:24]);
  wire [39:0] p_left16 = p_clear16 ? {p_left32[23:0], 16'd0} : p_left32;
  wire p_clear8 = ~(|p_left16[39:32]);
  wire [39:0] p_left8 = p_clear8 ? {p_left16[31:0], 8'd0} : p_left16;
  wire p_clear4 = ~(|p_left8[39:36]);
  wire [39:0] p_left4 = p_clear4 ? {p_left8[35:0], 4'd0} : p_left8;
  wire p_clear2 = ~(|p_left4[39:38]);
  wire [39:0] p_left2 = p_clear2 ? {p_left4[37:0], 2'd0} : p_left4;
  wire p_clear1 = ~(|p_left2[39]);
  wire [39:0] p_left1 = p_clear1 ? {p_left2[38:0], 1'b0} : p_left2;
  wire [39:0] p_normal = p_left1;
  wire signed [10:0] p_raised = {{1{exponent_in[9]}}, exponent_in} + 11'sd166;
  wire signed [6:0] p_down = {1'b0, p_clear32, p_clear16, p_clear8, p_clear4, p_clear2, p_clear1};
  wire signed [10:0] p_own_exponent = p_raised - {{4{p_down[6]}}, p_down};
  wire signed [10:0] p_exponent = p_own_exponent & {11{p_left1[39]}};
  reg negative_t;
  reg signed [10:0] exponent_t;
  reg [39:0] significand_t;
  reg is_infinite_t, is_nan_t;
  reg [31:0] acc_before1, acc_before2, acc_before3, acc_before4, acc_before5, acc_before6, acc_before7;
  wire [31:0] start = travel_clear_2 ? 32'd0 : acc_before7;
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
  wire signed [10:0] add_sum_exponent_b = exponent_t;
  wire signed [11:0] add_sum_difference = add_sum_exponent_a - add_sum_exponent_b;
  wire add_sum_swaps = add_sum_difference[11];
  wire signed [11:0] add_sum_reverse = add_sum_exponent_b - add_sum_exponent_a;
  wire signed [11:0] add_sum_absolute = add_sum_swaps ? add_sum_reverse : add_sum_difference;
  wire [10:0] add_sum_distance = add_sum_absolute[10:0];
  wire signed [10:0] add_sum_larger = add_sum_swaps ? add_sum_exponent_b : add_sum_exponent_a;
  wire signed [11:0] add_sum_exponent = add_sum_larger + 11'sd1;
  wire [39:0] add_sum_x = {start_significand, 16'd0};
  wire [39:0] add_sum_y = significand_t;
  wire [39:0] add_sum_large = add_sum_swaps ? add_sum_y : add_sum_x;
  wire [39:0] add_sum_small = add_sum_swaps ? add_sum_x : add_sum_y;
  wire add_sum_align_is_far = |add_sum_distance[10:6];
  wire add_sum_align_is_near = ~add_sum_align_is_far;
  wire [39:0] add_sum_align_near = add_sum_small & {40{add_sum_align_is_near}};
  wire add_sum_align_stays1 = ~add_sum_distance[0];
  wire [40:0] add_sum_align_right1 = {
    add_sum_align_near[39] & add_sum_align_stays1, add_sum_distance[0] ? add_sum_align_near[39] : add_sum_align_near[38],
    add_sum_distance[0] ? add_sum_align_near[38] : add_sum_align_near[37],
    add_sum_distance[0] ? add_sum_align_near[37] : add_sum_align_near[36],
    add_sum_distance[0] ? add_sum_align_near[36] : add_sum_align_near[35],
    add_sum_distance[0] ? add_sum_align_near[35] : add_sum_align_near[34],
    add_sum_distance[0] ? add_sum_align_near[34] : add_sum_align_near[33],
    add_sum_distance[0] ? add_sum_align_near[33] : add_sum_align_near[32],
    add_sum_distance[0] ? add_sum_align_near[32] : add_sum_align_near[31],
    add_sum_distance[0] ? add_sum_align_near[31] : add_sum_align_near[30],
    add_sum_distance[0] ? add_sum_align_near[30] : add_sum_align_near[29],
    add_sum_distance[0] ? add_sum_align_near[29] : add_sum_align_near[28],
    add_sum_distance[0] ? add_sum_align_near[28] : add_sum_align_near[27],
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
  wire [41:0] add_sum_align_right2 = {
    add_sum_align_right1[40] & add_sum_align_stays2, add_sum_align_right1[39] & add_sum_align_stays2,
    add_sum_distance[1] ? add_sum_align_right1[40] : add_sum_align_right1[38],
    add_sum_distance[1] ? add_sum_align_right1[39] : add_sum_align_right1[37],
    add_sum_distance[1] ? add_sum_align_right1[38] : add_sum_align_right1[36],
    add_sum_distance[1] ? add_sum_align_right1[37] : add_sum_align_right1[35],
    add_sum_distance[1] ? add_sum_align_right1[36] : add_sum_align_right1[34],
    add_sum_distance[1] ? add_sum_align_right1[35] : add_sum_align_right1[33],
    add_sum_distance[1] ? add_sum_align_right1[34] : add_sum_align_right1[32],
    add_sum_distance[1] ? add_sum_align_right1[33] : add_sum_align_right1[31],
    add_sum_distance[1] ? add_sum_align_right1[32] : add_sum_align_right1[30],
    add_sum_distance[1] ? add_sum_align_right1[31] : add_sum_align_right1[29],
    add_sum_distance[1] ? add_sum_align_right1[30] : add_sum_align_right1[28],
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
  wire [41:0] add_sum_align_right4 = {
    add_sum_align_right2[41] & add_sum_align_stays4, add_sum_align_right2[40] & add_sum_align_stays4,
    add_sum_align_right2[39] & add_sum_align_stays4, add_sum_align_right2[38] & add_sum_align_stays4,
    add_sum_distance[2] ? add_sum_align_right2[41] : add_sum_align_right2[37],
    add_sum_distance[2] ? add_sum_align_right2[40] : add_sum_align_right2[36],
    add_sum_distance[2] ? add_sum_align_right2[39] : add_sum_align_right2[35],
    add_sum_distance[2] ? add_sum_align_right2[38] : add_sum_align_right2[34],
    add_sum_distance[2] ? add_sum_align_right2[37] : add_sum_align_right2[33],
    add_sum_distance[2] ? add_sum_align_right2[36] : add_sum_align_right2[32],
    add_sum_distance[2] ? add_sum_align_right2[35] : add_sum_align_right2[31],
    add_sum_distance[2] ? add_sum_align_right2[34] : add_sum_align_right2[30],
    add_sum_distance[2] ? add_sum_align_right2[33] : add_sum_align_right2[29],
    add_sum_distance[2] ? add_sum_align_right2[32] : add_sum_align_right2[28],
    add_sum_distance[2] ? add_sum_align_right2[31] : add_sum_align_right2[27],
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
  wire [41:0] add_sum_align_right8 = {
    add_sum_align_right4[41] & add_sum_align_stays8, add_sum_align_right4[40] & add_sum_align_stays8,
    add_sum_align_right4[39] & add_sum_align_stays8, add_sum_align_right4[38] & add_sum_align_stays8,
    add_sum_align_right4[37] & add_sum_align_stays8, add_sum_align_right4[36] & add_sum_align_stays8,
    add_sum_align_right4[35] & add_sum_align_stays8, add_sum_align_right4[34] & add_sum_align_stays8,
    add_sum_distance[3] ? add_sum_align_right4[41] : add_sum_align_right4[33],
    add_sum_distance[3] ? add_sum_align_right4[40] : add_sum_align_right4[32],
    add_sum_distance[3] ? add_sum_align_right4[39] : add_sum_align_right4[31],
    add_sum_distance[3] ? add_sum_align_right4[38] : add_sum_align_right4[30],
    add_sum_distance[3] ? add_sum_align_right4[37] : add_sum_align_right4[29],
    add_sum_distance[3] ? add_sum_align_right4[36] : add_sum_align_right4[28],
    add_sum_distance[3] ? add_sum_align_right4[35] : add_sum_align_right4[27],
    add_sum_distance[3] ? add_sum_align_right4[34] : add_sum_align_right4[26],
    add_sum_distance[3] ? add_sum_align_right4[33] : add_sum_align_right4[25],
    add_sum_distance[3] ? add_sum_align_right4[32] : add_sum_align_right4[24],
    add_sum_distance[3] ? add_sum_align_right4[31] : add_sum_align_right4[23],
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
  wire [41:0] add_sum_align_right16 = {
    add_sum_align_right8[41] & add_sum_align_stays16, add_sum_align_right8[40] & add_sum_align_stays16,
    add_sum_align_right8[39] & add_sum_align_stays16, add_sum_align_right8[38] & add_sum_align_stays16,
    add_sum_align_right8[37] & add_sum_align_stays16, add_sum_align_right8[36] & add_sum_align_stays16,
    add_sum_align_right8[35] & add_sum_align_stays16, add_sum_align_right8[34] & add_sum_align_stays16,
    add_sum_align_right8[33] & add_sum_align_stays16, add_sum_align_right8[32] & add_sum_align_stays16,
    add_sum_align_right8[31] & add_sum_align_stays16, add_sum_align_right8[30] & add_sum_align_stays16,
    add_sum_align_right8[29] & add_sum_align_stays16, add_sum_align_right8[28] & add_sum_align_stays16,
    add_sum_align_right8[27] & add_sum_align_stays16, add_sum_align_right8[26] & add_sum_align_stays16,
    add_sum_distance[4] ? add_sum_align_right8[41] : add_sum_align_right8[25],
    add_sum_distance[4] ? add_sum_align_right8[40] : add_sum_align_right8[24],
    add_sum_distance[4] ? add_sum_align_right8[39] : add_sum_align_right8[23],
    add_sum_distance[4] ? add_sum_align_right8[38] : add_sum_align_right8[22],
    add_sum_distance[4] ? add_sum_align_right8[37] : add_sum_align_right8[21],
    add_sum_distance[4] ? add_sum_align_right8[36] : add_sum_align_right8[20],
    add_sum_distance[4] ? add_sum_align_right8[35] : add_sum_align_right8[19],
    add_sum_distance[4] ? add_sum_align_right8[34] : add_sum_align_right8[18],
    add_sum_distance[4] ? add_sum_align_right8[33] : add_sum_align_right8[17],
    add_sum_distance[4] ? add_sum_align_right8[32] : add_sum_align_right8[16],
    add_sum_distance[4] ? add_sum_align_right8[31] : add_sum_align_right8[15],
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
  wire add_sum_align_stays32 = ~add_sum_distance[5];
  wire add_sum_align_lost32 =
    (|{add_sum_align_right16[0], add_sum_align_right16[1], add_sum_align_right16[2], add_sum_align_right16[3], add_sum_align_right16[4], add_sum_align_right16[5], add_sum_align_right16[6], add_sum_align_right16[7], add_sum_align_right16[8], add_sum_align_right16[9], add_sum_align_right16[10], add_sum_align_right16[11], add_sum_align_right16[12], add_sum_align_right16[13], add_sum_align_right16[14], add_sum_align_right16[15], add_sum_align_right16[16], add_sum_align_right16[17], add_sum_align_right16[18], add_sum_align_right16[19], add_sum_align_right16[20], add_sum_align_right16[21], add_sum_align_right16[22], add_sum_align_right16[23], add_sum_align_right16[24], add_sum_align_right16[25], add_sum_align_right16[26], add_sum_align_right16[27], add_sum_align_right16[28], add_sum_align_right16[29], add_sum_align_right16[30], add_sum_align_right16[31]}) &
    add_sum_distance[5];
  wire [41:0] add_sum_align_right32 = {
    add_sum_align_right16[41] & add_sum_align_stays32, add_sum_align_right16[40] & add_sum_align_stays32,
    add_sum_align_right16[39] & add_sum_align_stays32, add_sum_align_right16[38] & add_sum_align_stays32,
    add_sum_align_right16[37] & add_sum_align_stays32, add_sum_align_right16[36] & add_sum_align_stays32,
    add_sum_align_right16[35] & add_sum_align_stays32, add_sum_align_right16[34] & add_sum_align_stays32,
    add_sum_align_right16[33] & add_sum_align_stays32, add_sum_align_right16[32] & add_sum_align_stays32,
    add_sum_align_right16[31] & add_sum_align_stays32, add_sum_align_right16[30] & add_sum_align_stays32,
    add_sum_align_right16[29] & add_sum_align_stays32, add_sum_align_right16[28] & add_sum_align_stays32,
    add_sum_align_right16[27] & add_sum_align_stays32, add_sum_align_right16[26] & add_sum_align_stays32,
    add_sum_align_right16[25] & add_sum_align_stays32, add_sum_align_right16[24] & add_sum_align_stays32,
    add_sum_align_right16[23] & add_sum_align_stays32, add_sum_align_right16[22] & add_sum_align_stays32,
    add_sum_align_right16[21] & add_sum_align_stays32, add_sum_align_right16[20] & add_sum_align_stays32,
    add_sum_align_right16[19] & add_sum_align_stays32, add_sum_align_right16[18] & add_sum_align_stays32,
    add_sum_align_right16[17] & add_sum_align_stays32, add_sum_align_right16[16] & add_sum_align_stays32,
    add_sum_align_right16[15] & add_sum_align_stays32, add_sum_align_right16[14] & add_sum_align_stays32,
    add_sum_align_right16[13] & add_sum_align_stays32, add_sum_align_right16[12] & add_sum_align_stays32,
    add_sum_align_right16[11] & add_sum_align_stays32, add_sum_align_right16[10] & add_sum_align_stays32,
    add_sum_distance[5] ? add_sum_align_right16[41] : add_sum_align_right16[9],
    add_sum_distance[5] ? add_sum_align_right16[40] : add_sum_align_right16[8],
    add_sum_distance[5] ? add_sum_align_right16[39] : add_sum_align_right16[7],
    add_sum_distance[5] ? add_sum_align_right16[38] : add_sum_align_right16[6],
    add_sum_distance[5] ? add_sum_align_right16[37] : add_sum_align_right16[5],
    add_sum_distance[5] ? add_sum_align_right16[36] : add_sum_align_right16[4],
    add_sum_distance[5] ? add_sum_align_right16[35] : add_sum_align_right16[3],
    add_sum_distance[5] ? add_sum_align_right16[34] : add_sum_align_right16[2],
    add_sum_distance[5] ? add_sum_align_right16[33] : add_sum_align_right16[1],
    add_sum_distance[5] ? add_sum_align_right16[32] : add_sum_align_right16[0]
  };
  wire add_sum_subtracts = start_negative ^ negative_t;
  wire [43:0] add_sum_aligned = {
    1'b0, add_sum_align_right32,
    ((|add_sum_small) & add_sum_align_is_far) | add_sum_align_lost2 | add_sum_align_lost4 | add_sum_align_lost8 | add_sum_align_lost16 | add_sum_align_lost32
  };
  wire [44:0] add_sum_added =
    {1'b0, add_sum_large, 4'd1} + {add_sum_aligned ^ {44{add_sum_subtracts}}, add_sum_subtracts};
  wire [43:0] add_sum_total = add_sum_added[44:1];
  wire add_sum_is_below = add_sum_subtracts & add_sum_total[43];
  wire [43:0] add_sum_magnitude = (add_sum_total ^ {44{add_sum_is_below}}) + {43'd0, add_sum_is_below};
  wire add_sum_large_negative = add_sum_swaps ? negative_t : start_negative;
  wire add_sum_is_zero = ~(|add_sum_magnitude);
  wire add_sum_negative = (add_sum_large_negative ^ add_sum_is_below) & ~(add_sum_subtracts & add_sum_is_zero);
  wire add_special_nan = start_is_nan | is_nan_t | (start_is_infinite & is_infinite_t & (start_negative ^ negative_t));
  wire add_special_infinite = start_is_infinite | is_infinite_t;
  wire add_special_sign =
    (start_is_infinite & start_negative) | (is_infinite_t & negative_t) | (add_sum_negative & ~add_special_infinite);
  wire signed [10:0] add_result_room = add_sum_exponent[10:0] - 11'd1;
  wire [10:0] add_result_most_left = add_result_room;
  wire [43:0] add_result_stop = 44'h80000000000 >> add_result_most_left;
  wire [43:0] add_result_counted = add_sum_magnitude | add_result_stop;
  wire add_result_low_l1_10 = ~add_result_counted[1];
  wire add_result_occupied_l1_10 = add_result_counted[1] | add_result_counted[0];
  wire add_result_low_l1_11 = ~add_result_counted[3];
  wire add_result_occupied_l1_11 = add_result_counted[3] | add_result_counted[2];
  wire add_result_low_l1_12 = ~add_result_counted[5];
  wire add_result_occupied_l1_12 = add_result_counted[5] | add_result_counted[4];
  wire add_result_low_l1_13 = ~add_result_counted[7];
  wire add_result_occupied_l1_13 = add_result_counted[7] | add_result_counted[6];
  wire add_result_low_l1_14 = ~add_result_counted[9];
  wire add_result_occupied_l1_14 = add_result_counted[9] | add_result_counted[8];
  wire add_result_low_l1_15 = ~add_result_counted[11];
  wire add_result_occupied_l1_15 = add_result_counted[11] | add_result_counted[10];
  wire add_result_low_l1_16 = ~add_result_counted[13];
  wire add_result_occupied_l1_16 = add_result_counted[13] | add_result_counted[12];
  wire add_result_low_l1_17 = ~add_result_counted[15];
  wire add_result_occupied_l1_17 = add_result_counted[15] | add_result_counted[14];
  wire add_result_low_l1_18 = ~add_result_counted[17];
  wire add_result_occupied_l1_18 = add_result_counted[17] | add_result_counted[16];
  wire add_result_low_l1_19 = ~add_result_counted[19];
  wire add_result_occupied_l1_19 = add_result_counted[19] | add_result_counted[18];
  wire add_result_low_l1_20 = ~add_result_counted[21];
  wire add_result_occupied_l1_20 = add_result_counted[21] | add_result_counted[20];
  wire add_result_low_l1_21 = ~add_result_counted[23];
  wire add_result_occupied_l1_21 = add_result_counted[23] | add_result_counted[22];
  wire add_result_low_l1_22 = ~add_result_counted[25];
  wire add_result_occupied_l1_22 = add_result_counted[25] | add_result_counted[24];
  wire add_result_low_l1_23 = ~add_result_counted[27];
  wire add_result_occupied_l1_23 = add_result_counted[27] | add_result_counted[26];
  wire add_result_low_l1_24 = ~add_result_counted[29];
  wire add_result_occupied_l1_24 = add_result_counted[29] | add_result_counted[28];
  wire add_result_low_l1_25 = ~add_result_counted[31];
  wire add_result_occupied_l1_25 = add_result_counted[31] | add_result_counted[30];
  wire add_result_low_l1_26 = ~add_result_counted[33];
  wire add_result_occupied_l1_26 = add_result_counted[33] | add_result_counted[32];
  wire add_result_low_l1_27 = ~add_result_counted[35];
  wire add_result_occupied_l1_27 = add_result_counted[35] | add_result_counted[34];
  wire add_result_low_l1_28 = ~add_result_counted[37];
  wire add_result_occupied_l1_28 = add_result_counted[37] | add_result_counted[36];
  wire add_result_low_l1_29 = ~add_result_counted[39];
  wire add_result_occupied_l1_29 = add_result_counted[39] | add_result_counted[38];
  wire add_result_low_l1_30 = ~add_result_counted[41];
  wire add_result_occupied_l1_30 = add_result_counted[41] | add_result_counted[40];
  wire add_result_low_l1_31 = ~add_result_counted[43];
  wire add_result_occupied_l1_31 = add_result_counted[43] | add_result_counted[42];
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
  wire add_result_low_l3_2 = ~add_result_occupied_l2_5;
  wire add_result_count0_l3_2 = (add_result_occupied_l2_5 & add_result_count0_l2_5) | add_result_low_l3_2;
  wire add_result_count1_l3_2 = (add_result_occupied_l2_5 & add_result_low_l2_5) | add_result_low_l3_2;
  wire add_result_occupied_l3_2 = add_result_occupied_l2_5;
  wire add_result_low_l3_3 = ~add_result_occupied_l2_7;
  wire add_result_count0_l3_3 =
    (add_result_occupied_l2_7 & add_result_count0_l2_7) | (add_result_low_l3_3 & add_result_count0_l2_6);
  wire add_result_count1_l3_3 =
    (add_result_occupied_l2_7 & add_result_low_l2_7) | (add_result_low_l3_3 & add_result_low_l2_6);
  wire add_result_occupied_l3_3 = add_result_occupied_l2_7 | add_result_occupied_l2_6;
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
  wire add_result_count0_l4_1 =
    (add_result_occupied_l3_3 & add_result_count0_l3_3) | (add_result_low_l4_1 & add_result_count0_l3_2);
  wire add_result_count1_l4_1 =
    (add_result_occupied_l3_3 & add_result_count1_l3_3) | (add_result_low_l4_1 & add_result_count1_l3_2);
  wire add_result_count2_l4_1 =
    (add_result_occupied_l3_3 & add_result_low_l3_3) | (add_result_low_l4_1 & add_result_low_l3_2);
  wire add_result_occupied_l4_1 = add_result_occupied_l3_3 | add_result_occupied_l3_2;
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
  wire [43:0] add_result_left32 = add_result_zeros[5] ? {add_sum_magnitude[11:0], 32'd0} : add_sum_magnitude;
  wire [43:0] add_result_left16 = add_result_zeros[4] ? {add_result_left32[27:0], 16'd0} : add_result_left32;
  wire [43:0] add_result_left8 = add_result_zeros[3] ? {add_result_left16[35:0], 8'd0} : add_result_left16;
  wire [43:0] add_result_left4 = add_result_zeros[2] ? {add_result_left8[39:0], 4'd0} : add_result_left8;
  wire [43:0] add_result_left2 = add_result_zeros[1] ? {add_result_left4[41:0], 2'd0} : add_result_left4;
  wire [43:0] add_result_left1 = add_result_zeros[0] ? {add_result_left2[42:0], 1'b0} : add_result_left2;
  wire signed [6:0] add_result_moved_left = {1'b0, add_result_zeros};
  wire signed [12:0] add_result_placed_by_shift =
    add_sum_exponent - $signed({{5{add_result_moved_left[6]}}, add_result_moved_left});
  wire [23:0] add_result_kept = add_result_left1[43:20];
  wire add_result_round_up = add_result_left1[19] & ((|add_result_left1[18:0]) | 1'b0 | add_result_kept[0]);
  wire [7:0] add_result_low_exponent = add_result_placed_by_shift[7:0];
  wire add_result_is_huge = add_result_kept[23] & ((&add_result_low_exponent) | (|add_result_placed_by_shift[12:8]));
  wire [30:0] add_result_unrounded = {add_result_low_exponent & {8{add_result_kept[23]}}, add_result_kept[22:0]};
  wire [30:0] add_result_rounded = add_result_unrounded + {30'd0, add_result_round_up};
  wire add_result_result_is_special = add_result_is_huge | add_special_infinite | add_special_nan;
  wire add_result_result_is_plain = ~add_result_result_is_special;
  wire [22:0] add_result_fraction = add_result_rounded[22:0] & {23{add_result_result_is_plain}};

  always @(posedge clk)
    if (rst) begin
      travel_en_1 <= 1'b0;
      travel_en_2 <= 1'b0;
      travel_clear_1 <= 1'b0;
      travel_clear_2 <= 1'b0;
    end
    else begin
      travel_en_1 <= en;
      travel_en_2 <= travel_en_1;
      travel_clear_1 <= clear;
      travel_clear_2 <= travel_clear_1;
    end

  always @(posedge clk)
    begin
      p_in <= p;
      exponent_in <= p_exp;
      invalid_in <= invalid;
      negative_t <= p_in[39];
      exponent_t <= p_exponent;
      significand_t <= p_normal;
      is_infinite_t <= 1'b0;
      is_nan_t <= invalid_in;
    end

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
    else if (travel_en_2) begin
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
