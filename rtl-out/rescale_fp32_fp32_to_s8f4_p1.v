// rescale_fp32_fp32_to_s8f4_p1: integer with exponent, or fp32, times a scale, rounded to fp32, bf16 or fixed point
// unit: rescale
// configuration: input=fp32 scale=fp32 output=fixed fixedBits=8 fractionBits=4 stages=1
// latency: 1 clock edge
// content: sha256 4d14a9c71f341187
`default_nettype none

module rescale_fp32_fp32_to_s8f4_p1 (
  input wire clk,
  input wire en,
  input wire [31:0] x,
  input wire [31:0] scale,
  output wire signed [7:0] y
);
  wire [7:0] scale_field = scale[30:23];
  wire scale_is_normal = |scale_field;
  wire scale_has_fraction = |scale[22:0];
  wire scale_is_special = &scale_field;
  wire scale_negative = scale[31];
  wire [7:0] scale_exponent = {scale_field[7:1], scale_field[0] | ~scale_is_normal};
  wire [23:0] scale_significand = {scale_is_normal, scale[22:0]};
  wire scale_is_zero = ~(scale_is_normal | scale_has_fraction);
  wire scale_is_infinite = scale_is_special & ~scale_has_fraction;
  wire scale_is_nan = scale_is_special & scale_has_fraction;
  wire [7:0] x_field = x[30:23];
  wire x_is_normal = |x_field;
  wire x_has_fraction = |x[22:0];
  wire x_is_special = &x_field;
  wire x_negative = x[31];
  wire [7:0] x_exponent = {x_field[7:1], x_field[0] | ~x_is_normal};
  wire [23:0] x_significand = {x_is_normal, x[22:0]};
  wire x_is_zero = ~(x_is_normal | x_has_fraction);
  wire x_is_infinite = x_is_special & ~x_has_fraction;
  wire x_is_nan = x_is_special & x_has_fraction;
  wire [8:0] exponent_sum = scale_exponent + x_exponent;
  wire signed [9:0] signed_sum = {1'b0, exponent_sum};
  wire signed [10:0] product_exponent = {{1{signed_sum[9]}}, signed_sum} - 11'sd126;
  wire product_is_zero = scale_is_zero | x_is_zero;
  wire product_is_infinite = scale_is_infinite | x_is_infinite;
  wire product_negative = scale_negative ^ x_negative;
  wire [47:0] product;
  significand_mul_24x24 multiply (.x(scale_significand), .y(x_significand), .p(product));
  wire product_is_nan = scale_is_nan | x_is_nan | (product_is_infinite & product_is_zero);
  wire normal_clear32 = ~(|product[47:16]);
  wire [47:0] normal_left32 = normal_clear32 ? {product[15:0], 32'd0} : product;
  wire normal_clear16 = ~(|normal_left32[47:32]);
  wire [47:0] normal_left16 = normal_clear16 ? {normal_left32[31:0], 16'd0} : normal_left32;
  wire normal_clear8 = ~(|normal_left16[47:40]);
  wire [47:0] normal_left8 = normal_clear8 ? {normal_left16[39:0], 8'd0} : normal_left16;
  wire normal_clear4 = ~(|normal_left8[47:44]);
  wire [47:0] normal_left4 = normal_clear4 ? {normal_left8[43:0], 4'd0} : normal_left8;
  wire normal_clear2 = ~(|normal_left4[47:46]);
  wire [47:0] normal_left2 = normal_clear2 ? {normal_left4[45:0], 2'd0} : normal_left4;
  wire normal_clear1 = ~(|normal_left2[47]);
  wire [47:0] normal_left1 = normal_clear1 ? {normal_left2[46:0], 1'b0} : normal_left2;
  wire signed [6:0] down = {
    1'b0, normal_clear32, normal_clear16, normal_clear8, normal_clear4, normal_clear2, normal_clear1
  };
  wire signed [10:0] own_exponent = product_exponent - {{4{down[6]}}, down};
  wire signed [10:0] term_exponent = own_exponent & {11{normal_left1[47]}};
  reg negative_q;
  reg signed [10:0] exponent_q;
  reg [47:0] significand_q;
  reg is_infinite_q, is_nan_q;
  wire signed [11:0] fixed_below_top = 12'sd130 - {{1{exponent_q[10]}}, exponent_q};
  wire fixed_is_over = fixed_below_top[11] & (|significand_q);
  wire fixed_is_inside = ~fixed_below_top[11];
  wire [10:0] fixed_amount = fixed_below_top[10:0] & {11{fixed_is_inside}};
  wire fixed_align_is_far = |fixed_amount[10:6];
  wire fixed_align_is_near = ~fixed_align_is_far;
  wire [47:0] fixed_align_near = significand_q & {48{fixed_align_is_near}};
  wire fixed_align_stays1 = ~fixed_amount[0];
  wire fixed_align_lost1 = (|fixed_align_near[0]) & fixed_amount[0];
  wire [47:0] fixed_align_right1 = {
    fixed_align_near[47] & fixed_align_stays1, fixed_amount[0] ? fixed_align_near[47] : fixed_align_near[46],
    fixed_amount[0] ? fixed_align_near[46] : fixed_align_near[45],
    fixed_amount[0] ? fixed_align_near[45] : fixed_align_near[44],
    fixed_amount[0] ? fixed_align_near[44] : fixed_align_near[43],
    fixed_amount[0] ? fixed_align_near[43] : fixed_align_near[42],
    fixed_amount[0] ? fixed_align_near[42] : fixed_align_near[41],
    fixed_amount[0] ? fixed_align_near[41] : fixed_align_near[40],
    fixed_amount[0] ? fixed_align_near[40] : fixed_align_near[39],
    fixed_amount[0] ? fixed_align_near[39] : fixed_align_near[38],
    fixed_amount[0] ? fixed_align_near[38] : fixed_align_near[37],
    fixed_amount[0] ? fixed_align_near[37] : fixed_align_near[36],
    fixed_amount[0] ? fixed_align_near[36] : fixed_align_near[35],
    fixed_amount[0] ? fixed_align_near[35] : fixed_align_near[34],
    fixed_amount[0] ? fixed_align_near[34] : fixed_align_near[33],
    fixed_amount[0] ? fixed_align_near[33] : fixed_align_near[32],
    fixed_amount[0] ? fixed_align_near[32] : fixed_align_near[31],
    fixed_amount[0] ? fixed_align_near[31] : fixed_align_near[30],
    fixed_amount[0] ? fixed_align_near[30] : fixed_align_near[29],
    fixed_amount[0] ? fixed_align_near[29] : fixed_align_near[28],
    fixed_amount[0] ? fixed_align_near[28] : fixed_align_near[27],
    fixed_amount[0] ? fixed_align_near[27] : fixed_align_near[26],
    fixed_amount[0] ? fixed_align_near[26] : fixed_align_near[25],
    fixed_amount[0] ? fixed_align_near[25] : fixed_align_near[24],
    fixed_amount[0] ? fixed_align_near[24] : fixed_align_near[23],
    fixed_amount[0] ? fixed_align_near[23] : fixed_align_near[22],
    fixed_amount[0] ? fixed_align_near[22] : fixed_align_near[21],
    fixed_amount[0] ? fixed_align_near[21] : fixed_align_near[20],
    fixed_amount[0] ? fixed_align_near[20] : fixed_align_near[19],
    fixed_amount[0] ? fixed_align_near[19] : fixed_align_near[18],
    fixed_amount[0] ? fixed_align_near[18] : fixed_align_near[17],
    fixed_amount[0] ? fixed_align_near[17] : fixed_align_near[16],
    fixed_amount[0] ? fixed_align_near[16] : fixed_align_near[15],
    fixed_amount[0] ? fixed_align_near[15] : fixed_align_near[14],
    fixed_amount[0] ? fixed_align_near[14] : fixed_align_near[13],
    fixed_amount[0] ? fixed_align_near[13] : fixed_align_near[12],
    fixed_amount[0] ? fixed_align_near[12] : fixed_align_near[11],
    fixed_amount[0] ? fixed_align_near[11] : fixed_align_near[10],
    fixed_amount[0] ? fixed_align_near[10] : fixed_align_near[9],
    fixed_amount[0] ? fixed_align_near[9] : fixed_align_near[8],
    fixed_amount[0] ? fixed_align_near[8] : fixed_align_near[7],
    fixed_amount[0] ? fixed_align_near[7] : fixed_align_near[6],
    fixed_amount[0] ? fixed_align_near[6] : fixed_align_near[5],
    fixed_amount[0] ? fixed_align_near[5] : fixed_align_near[4],
    fixed_amount[0] ? fixed_align_near[4] : fixed_align_near[3],
    fixed_amount[0] ? fixed_align_near[3] : fixed_align_near[2],
    fixed_amount[0] ? fixed_align_near[2] : fixed_align_near[1],
    fixed_amount[0] ? fixed_align_near[1] : fixed_align_near[0]
  };
  wire fixed_align_stays2 = ~fixed_amount[1];
  wire fixed_align_lost2 = (|{fixed_align_right1[0], fixed_align_right1[1]}) & fixed_amount[1];
  wire [47:0] fixed_align_right2 = {
    fixed_align_right1[47] & fixed_align_stays2, fixed_align_right1[46] & fixed_align_stays2,
    fixed_amount[1] ? fixed_align_right1[47] : fixed_align_right1[45],
    fixed_amount[1] ? fixed_align_right1[46] : fixed_align_right1[44],
    fixed_amount[1] ? fixed_align_right1[45] : fixed_align_right1[43],
    fixed_amount[1] ? fixed_align_right1[44] : fixed_align_right1[42],
    fixed_amount[1] ? fixed_align_right1[43] : fixed_align_right1[41],
    fixed_amount[1] ? fixed_align_right1[42] : fixed_align_right1[40],
    fixed_amount[1] ? fixed_align_right1[41] : fixed_align_right1[39],
    fixed_amount[1] ? fixed_align_right1[40] : fixed_align_right1[38],
    fixed_amount[1] ? fixed_align_right1[39] : fixed_align_right1[37],
    fixed_amount[1] ? fixed_align_right1[38] : fixed_align_right1[36],
    fixed_amount[1] ? fixed_align_right1[37] : fixed_align_right1[35],
    fixed_amount[1] ? fixed_align_right1[36] : fixed_align_right1[34],
    fixed_amount[1] ? fixed_align_right1[35] : fixed_align_right1[33],
    fixed_amount[1] ? fixed_align_right1[34] : fixed_align_right1[32],
    fixed_amount[1] ? fixed_align_right1[33] : fixed_align_right1[31],
    fixed_amount[1] ? fixed_align_right1[32] : fixed_align_right1[30],
    fixed_amount[1] ? fixed_align_right1[31] : fixed_align_right1[29],
    fixed_amount[1] ? fixed_align_right1[30] : fixed_align_right1[28],
    fixed_amount[1] ? fixed_align_right1[29] : fixed_align_right1[27],
    fixed_amount[1] ? fixed_align_right1[28] : fixed_align_right1[26],
    fixed_amount[1] ? fixed_align_right1[27] : fixed_align_right1[25],
    fixed_amount[1] ? fixed_align_right1[26] : fixed_align_right1[24],
    fixed_amount[1] ? fixed_align_right1[25] : fixed_align_right1[23],
    fixed_amount[1] ? fixed_align_right1[24] : fixed_align_right1[22],
    fixed_amount[1] ? fixed_align_right1[23] : fixed_align_right1[21],
    fixed_amount[1] ? fixed_align_right1[22] : fixed_align_right1[20],
    fixed_amount[1] ? fixed_align_right1[21] : fixed_align_right1[19],
    fixed_amount[1] ? fixed_align_right1[20] : fixed_align_right1[18],
    fixed_amount[1] ? fixed_align_right1[19] : fixed_align_right1[17],
    fixed_amount[1] ? fixed_align_right1[18] : fixed_align_right1[16],
    fixed_amount[1] ? fixed_align_right1[17] : fixed_align_right1[15],
    fixed_amount[1] ? fixed_align_right1[16] : fixed_align_right1[14],
    fixed_amount[1] ? fixed_align_right1[15] : fixed_align_right1[13],
    fixed_amount[1] ? fixed_align_right1[14] : fixed_align_right1[12],
    fixed_amount[1] ? fixed_align_right1[13] : fixed_align_right1[11],
    fixed_amount[1] ? fixed_align_right1[12] : fixed_align_right1[10],
    fixed_amount[1] ? fixed_align_right1[11] : fixed_align_right1[9],
    fixed_amount[1] ? fixed_align_right1[10] : fixed_align_right1[8],
    fixed_amount[1] ? fixed_align_right1[9] : fixed_align_right1[7],
    fixed_amount[1] ? fixed_align_right1[8] : fixed_align_right1[6],
    fixed_amount[1] ? fixed_align_right1[7] : fixed_align_right1[5],
    fixed_amount[1] ? fixed_align_right1[6] : fixed_align_right1[4],
    fixed_amount[1] ? fixed_align_right1[5] : fixed_align_right1[3],
    fixed_amount[1] ? fixed_align_right1[4] : fixed_align_right1[2],
    fixed_amount[1] ? fixed_align_right1[3] : fixed_align_right1[1],
    fixed_amount[1] ? fixed_align_right1[2] : fixed_align_right1[0]
  };
  wire fixed_align_stays4 = ~fixed_amount[2];
  wire fixed_align_lost4 =
    (|{fixed_align_right2[0], fixed_align_right2[1], fixed_align_right2[2], fixed_align_right2[3]}) & fixed_amount[2];
  wire [47:0] fixed_align_right4 = {
    fixed_align_right2[47] & fixed_align_stays4, fixed_align_right2[46] & fixed_align_stays4,
    fixed_align_right2[45] & fixed_align_stays4, fixed_align_right2[44] & fixed_align_stays4,
    fixed_amount[2] ? fixed_align_right2[47] : fixed_align_right2[43],
    fixed_amount[2] ? fixed_align_right2[46] : fixed_align_right2[42],
    fixed_amount[2] ? fixed_align_right2[45] : fixed_align_right2[41],
    fixed_amount[2] ? fixed_align_right2[44] : fixed_align_right2[40],
    fixed_amount[2] ? fixed_align_right2[43] : fixed_align_right2[39],
    fixed_amount[2] ? fixed_align_right2[42] : fixed_align_right2[38],
    fixed_amount[2] ? fixed_align_right2[41] : fixed_align_right2[37],
    fixed_amount[2] ? fixed_align_right2[40] : fixed_align_right2[36],
    fixed_amount[2] ? fixed_align_right2[39] : fixed_align_right2[35],
    fixed_amount[2] ? fixed_align_right2[38] : fixed_align_right2[34],
    fixed_amount[2] ? fixed_align_right2[37] : fixed_align_right2[33],
    fixed_amount[2] ? fixed_align_right2[36] : fixed_align_right2[32],
    fixed_amount[2] ? fixed_align_right2[35] : fixed_align_right2[31],
    fixed_amount[2] ? fixed_align_right2[34] : fixed_align_right2[30],
    fixed_amount[2] ? fixed_align_right2[33] : fixed_align_right2[29],
    fixed_amount[2] ? fixed_align_right2[32] : fixed_align_right2[28],
    fixed_amount[2] ? fixed_align_right2[31] : fixed_align_right2[27],
    fixed_amount[2] ? fixed_align_right2[30] : fixed_align_right2[26],
    fixed_amount[2] ? fixed_align_right2[29] : fixed_align_right2[25],
    fixed_amount[2] ? fixed_align_right2[28] : fixed_align_right2[24],
    fixed_amount[2] ? fixed_align_right2[27] : fixed_align_right2[23],
    fixed_amount[2] ? fixed_align_right2[26] : fixed_align_right2[22],
    fixed_amount[2] ? fixed_align_right2[25] : fixed_align_right2[21],
    fixed_amount[2] ? fixed_align_right2[24] : fixed_align_right2[20],
    fixed_amount[2] ? fixed_align_right2[23] : fixed_align_right2[19],
    fixed_amount[2] ? fixed_align_right2[22] : fixed_align_right2[18],
    fixed_amount[2] ? fixed_align_right2[21] : fixed_align_right2[17],
    fixed_amount[2] ? fixed_align_right2[20] : fixed_align_right2[16],
    fixed_amount[2] ? fixed_align_right2[19] : fixed_align_right2[15],
    fixed_amount[2] ? fixed_align_right2[18] : fixed_align_right2[14],
    fixed_amount[2] ? fixed_align_right2[17] : fixed_align_right2[13],
    fixed_amount[2] ? fixed_align_right2[16] : fixed_align_right2[12],
    fixed_amount[2] ? fixed_align_right2[15] : fixed_align_right2[11],
    fixed_amount[2] ? fixed_align_right2[14] : fixed_align_right2[10],
    fixed_amount[2] ? fixed_align_right2[13] : fixed_align_right2[9],
    fixed_amount[2] ? fixed_align_right2[12] : fixed_align_right2[8],
    fixed_amount[2] ? fixed_align_right2[11] : fixed_align_right2[7],
    fixed_amount[2] ? fixed_align_right2[10] : fixed_align_right2[6],
    fixed_amount[2] ? fixed_align_right2[9] : fixed_align_right2[5],
    fixed_amount[2] ? fixed_align_right2[8] : fixed_align_right2[4],
    fixed_amount[2] ? fixed_align_right2[7] : fixed_align_right2[3],
    fixed_amount[2] ? fixed_align_right2[6] : fixed_align_right2[2],
    fixed_amount[2] ? fixed_align_right2[5] : fixed_align_right2[1],
    fixed_amount[2] ? fixed_align_right2[4] : fixed_align_right2[0]
  };
  wire fixed_align_stays8 = ~fixed_amount[3];
  wire fixed_align_lost8 =
    (|{fixed_align_right4[0], fixed_align_right4[1], fixed_align_right4[2], fixed_align_right4[3], fixed_align_right4[4], fixed_align_right4[5], fixed_align_right4[6], fixed_align_right4[7]}) &
    fixed_amount[3];
  wire [47:0] fixed_align_right8 = {
    fixed_align_right4[47] & fixed_align_stays8, fixed_align_right4[46] & fixed_align_stays8,
    fixed_align_right4[45] & fixed_align_stays8, fixed_align_right4[44] & fixed_align_stays8,
    fixed_align_right4[43] & fixed_align_stays8, fixed_align_right4[42] & fixed_align_stays8,
    fixed_align_right4[41] & fixed_align_stays8, fixed_align_right4[40] & fixed_align_stays8,
    fixed_amount[3] ? fixed_align_right4[47] : fixed_align_right4[39],
    fixed_amount[3] ? fixed_align_right4[46] : fixed_align_right4[38],
    fixed_amount[3] ? fixed_align_right4[45] : fixed_align_right4[37],
    fixed_amount[3] ? fixed_align_right4[44] : fixed_align_right4[36],
    fixed_amount[3] ? fixed_align_right4[43] : fixed_align_right4[35],
    fixed_amount[3] ? fixed_align_right4[42] : fixed_align_right4[34],
    fixed_amount[3] ? fixed_align_right4[41] : fixed_align_right4[33],
    fixed_amount[3] ? fixed_align_right4[40] : fixed_align_right4[32],
    fixed_amount[3] ? fixed_align_right4[39] : fixed_align_right4[31],
    fixed_amount[3] ? fixed_align_right4[38] : fixed_align_right4[30],
    fixed_amount[3] ? fixed_align_right4[37] : fixed_align_right4[29],
    fixed_amount[3] ? fixed_align_right4[36] : fixed_align_right4[28],
    fixed_amount[3] ? fixed_align_right4[35] : fixed_align_right4[27],
    fixed_amount[3] ? fixed_align_right4[34] : fixed_align_right4[26],
    fixed_amount[3] ? fixed_align_right4[33] : fixed_align_right4[25],
    fixed_amount[3] ? fixed_align_right4[32] : fixed_align_right4[24],
    fixed_amount[3] ? fixed_align_right4[31] : fixed_align_right4[23],
    fixed_amount[3] ? fixed_align_right4[30] : fixed_align_right4[22],
    fixed_amount[3] ? fixed_align_right4[29] : fixed_align_right4[21],
    fixed_amount[3] ? fixed_align_right4[28] : fixed_align_right4[20],
    fixed_amount[3] ? fixed_align_right4[27] : fixed_align_right4[19],
    fixed_amount[3] ? fixed_align_right4[26] : fixed_align_right4[18],
    fixed_amount[3] ? fixed_align_right4[25] : fixed_align_right4[17],
    fixed_amount[3] ? fixed_align_right4[24] : fixed_align_right4[16],
    fixed_amount[3] ? fixed_align_right4[23] : fixed_align_right4[15],
    fixed_amount[3] ? fixed_align_right4[22] : fixed_align_right4[14],
    fixed_amount[3] ? fixed_align_right4[21] : fixed_align_right4[13],
    fixed_amount[3] ? fixed_align_right4[20] : fixed_align_right4[12],
    fixed_amount[3] ? fixed_align_right4[19] : fixed_align_right4[11],
    fixed_amount[3] ? fixed_align_right4[18] : fixed_align_right4[10],
    fixed_amount[3] ? fixed_align_right4[17] : fixed_align_right4[9],
    fixed_amount[3] ? fixed_align_right4[16] : fixed_align_right4[8],
    fixed_amount[3] ? fixed_align_right4[15] : fixed_align_right4[7],
    fixed_amount[3] ? fixed_align_right4[14] : fixed_align_right4[6],
    fixed_amount[3] ? fixed_align_right4[13] : fixed_align_right4[5],
    fixed_amount[3] ? fixed_align_right4[12] : fixed_align_right4[4],
    fixed_amount[3] ? fixed_align_right4[11] : fixed_align_right4[3],
    fixed_amount[3] ? fixed_align_right4[10] : fixed_align_right4[2],
    fixed_amount[3] ? fixed_align_right4[9] : fixed_align_right4[1],
    fixed_amount[3] ? fixed_align_right4[8] : fixed_align_right4[0]
  };
  wire fixed_align_stays16 = ~fixed_amount[4];
  wire fixed_align_lost16 =
    (|{fixed_align_right8[0], fixed_align_right8[1], fixed_align_right8[2], fixed_align_right8[3], fixed_align_right8[4], fixed_align_right8[5], fixed_align_right8[6], fixed_align_right8[7], fixed_align_right8[8], fixed_align_right8[9], fixed_align_right8[10], fixed_align_right8[11], fixed_align_right8[12], fixed_align_right8[13], fixed_align_right8[14], fixed_align_right8[15]}) &
    fixed_amount[4];
  wire [47:0] fixed_align_right16 = {
    fixed_align_right8[47] & fixed_align_stays16, fixed_align_right8[46] & fixed_align_stays16,
    fixed_align_right8[45] & fixed_align_stays16, fixed_align_right8[44] & fixed_align_stays16,
    fixed_align_right8[43] & fixed_align_stays16, fixed_align_right8[42] & fixed_align_stays16,
    fixed_align_right8[41] & fixed_align_stays16, fixed_align_right8[40] & fixed_align_stays16,
    fixed_align_right8[39] & fixed_align_stays16, fixed_align_right8[38] & fixed_align_stays16,
    fixed_align_right8[37] & fixed_align_stays16, fixed_align_right8[36] & fixed_align_stays16,
    fixed_align_right8[35] & fixed_align_stays16, fixed_align_right8[34] & fixed_align_stays16,
    fixed_align_right8[33] & fixed_align_stays16, fixed_align_right8[32] & fixed_align_stays16,
    fixed_amount[4] ? fixed_align_right8[47] : fixed_align_right8[31],
    fixed_amount[4] ? fixed_align_right8[46] : fixed_align_right8[30],
    fixed_amount[4] ? fixed_align_right8[45] : fixed_align_right8[29],
    fixed_amount[4] ? fixed_align_right8[44] : fixed_align_right8[28],
    fixed_amount[4] ? fixed_align_right8[43] : fixed_align_right8[27],
    fixed_amount[4] ? fixed_align_right8[42] : fixed_align_right8[26],
    fixed_amount[4] ? fixed_align_right8[41] : fixed_align_right8[25],
    fixed_amount[4] ? fixed_align_right8[40] : fixed_align_right8[24],
    fixed_amount[4] ? fixed_align_right8[39] : fixed_align_right8[23],
    fixed_amount[4] ? fixed_align_right8[38] : fixed_align_right8[22],
    fixed_amount[4] ? fixed_align_right8[37] : fixed_align_right8[21],
    fixed_amount[4] ? fixed_align_right8[36] : fixed_align_right8[20],
    fixed_amount[4] ? fixed_align_right8[35] : fixed_align_right8[19],
    fixed_amount[4] ? fixed_align_right8[34] : fixed_align_right8[18],
    fixed_amount[4] ? fixed_align_right8[33] : fixed_align_right8[17],
    fixed_amount[4] ? fixed_align_right8[32] : fixed_align_right8[16],
    fixed_amount[4] ? fixed_align_right8[31] : fixed_align_right8[15],
    fixed_amount[4] ? fixed_align_right8[30] : fixed_align_right8[14],
    fixed_amount[4] ? fixed_align_right8[29] : fixed_align_right8[13],
    fixed_amount[4] ? fixed_align_right8[28] : fixed_align_right8[12],
    fixed_amount[4] ? fixed_align_right8[27] : fixed_align_right8[11],
    fixed_amount[4] ? fixed_align_right8[26] : fixed_align_right8[10],
    fixed_amount[4] ? fixed_align_right8[25] : fixed_align_right8[9],
    fixed_amount[4] ? fixed_align_right8[24] : fixed_align_right8[8],
    fixed_amount[4] ? fixed_align_right8[23] : fixed_align_right8[7],
    fixed_amount[4] ? fixed_align_right8[22] : fixed_align_right8[6],
    fixed_amount[4] ? fixed_align_right8[21] : fixed_align_right8[5],
    fixed_amount[4] ? fixed_align_right8[20] : fixed_align_right8[4],
    fixed_amount[4] ? fixed_align_right8[19] : fixed_align_right8[3],
    fixed_amount[4] ? fixed_align_right8[18] : fixed_align_right8[2],
    fixed_amount[4] ? fixed_align_right8[17] : fixed_align_right8[1],
    fixed_amount[4] ? fixed_align_right8[16] : fixed_align_right8[0]
  };
  wire fixed_align_stays32 = ~fixed_amount[5];
  wire fixed_align_lost32 =
    (|{fixed_align_right16[0], fixed_align_right16[1], fixed_align_right16[2], fixed_align_right16[3], fixed_align_right16[4], fixed_align_right16[5], fixed_align_right16[6], fixed_align_right16[7], fixed_align_right16[8], fixed_align_right16[9], fixed_align_right16[10], fixed_align_right16[11], fixed_align_right16[12], fixed_align_right16[13], fixed_align_right16[14], fixed_align_right16[15], fixed_align_right16[16], fixed_align_right16[17], fixed_align_right16[18], fixed_align_right16[19], fixed_align_right16[20], fixed_align_right16[21], fixed_align_right16[22], fixed_align_right16[23], fixed_align_right16[24], fixed_align_right16[25], fixed_align_right16[26], fixed_align_right16[27], fixed_align_right16[28], fixed_align_right16[29], fixed_align_right16[30], fixed_align_right16[31]}) &
    fixed_amount[5];
  wire [47:0] fixed_align_right32 = {
    fixed_align_right16[47] & fixed_align_stays32, fixed_align_right16[46] & fixed_align_stays32,
    fixed_align_right16[45] & fixed_align_stays32, fixed_align_right16[44] & fixed_align_stays32,
    fixed_align_right16[43] & fixed_align_stays32, fixed_align_right16[42] & fixed_align_stays32,
    fixed_align_right16[41] & fixed_align_stays32, fixed_align_right16[40] & fixed_align_stays32,
    fixed_align_right16[39] & fixed_align_stays32, fixed_align_right16[38] & fixed_align_stays32,
    fixed_align_right16[37] & fixed_align_stays32, fixed_align_right16[36] & fixed_align_stays32,
    fixed_align_right16[35] & fixed_align_stays32, fixed_align_right16[34] & fixed_align_stays32,
    fixed_align_right16[33] & fixed_align_stays32, fixed_align_right16[32] & fixed_align_stays32,
    fixed_align_right16[31] & fixed_align_stays32, fixed_align_right16[30] & fixed_align_stays32,
    fixed_align_right16[29] & fixed_align_stays32, fixed_align_right16[28] & fixed_align_stays32,
    fixed_align_right16[27] & fixed_align_stays32, fixed_align_right16[26] & fixed_align_stays32,
    fixed_align_right16[25] & fixed_align_stays32, fixed_align_right16[24] & fixed_align_stays32,
    fixed_align_right16[23] & fixed_align_stays32, fixed_align_right16[22] & fixed_align_stays32,
    fixed_align_right16[21] & fixed_align_stays32, fixed_align_right16[20] & fixed_align_stays32,
    fixed_align_right16[19] & fixed_align_stays32, fixed_align_right16[18] & fixed_align_stays32,
    fixed_align_right16[17] & fixed_align_stays32, fixed_align_right16[16] & fixed_align_stays32,
    fixed_amount[5] ? fixed_align_right16[47] : fixed_align_right16[15],
    fixed_amount[5] ? fixed_align_right16[46] : fixed_align_right16[14],
    fixed_amount[5] ? fixed_align_right16[45] : fixed_align_right16[13],
    fixed_amount[5] ? fixed_align_right16[44] : fixed_align_right16[12],
    fixed_amount[5] ? fixed_align_right16[43] : fixed_align_right16[11],
    fixed_amount[5] ? fixed_align_right16[42] : fixed_align_right16[10],
    fixed_amount[5] ? fixed_align_right16[41] : fixed_align_right16[9],
    fixed_amount[5] ? fixed_align_right16[40] : fixed_align_right16[8],
    fixed_amount[5] ? fixed_align_right16[39] : fixed_align_right16[7],
    fixed_amount[5] ? fixed_align_right16[38] : fixed_align_right16[6],
    fixed_amount[5] ? fixed_align_right16[37] : fixed_align_right16[5],
    fixed_amount[5] ? fixed_align_right16[36] : fixed_align_right16[4],
    fixed_amount[5] ? fixed_align_right16[35] : fixed_align_right16[3],
    fixed_amount[5] ? fixed_align_right16[34] : fixed_align_right16[2],
    fixed_amount[5] ? fixed_align_right16[33] : fixed_align_right16[1],
    fixed_amount[5] ? fixed_align_right16[32] : fixed_align_right16[0]
  };
  wire [7:0] fixed_whole = fixed_align_right32[47:40];
  wire fixed_round_up =
    fixed_align_right32[39] &
    ((|fixed_align_right32[38:0]) | ((|significand_q) & fixed_align_is_far) | fixed_align_lost1 | fixed_align_lost2 | fixed_align_lost4 | fixed_align_lost8 | fixed_align_lost16 | fixed_align_lost32 | fixed_whole[0]);
  wire [8:0] fixed_rounded = fixed_whole + {7'd0, fixed_round_up};
  wire fixed_saturates =
    fixed_is_over | (negative_q ? (fixed_rounded > 9'd128) : (fixed_rounded >= 9'd128)) | is_infinite_q;
  wire fixed_positive = ~negative_q;
  wire [7:0] fixed_signed_value = (fixed_rounded[7:0] ^ {8{negative_q}}) + {7'd0, negative_q};
  wire fixed_is_number = ~is_nan_q;

  always @(posedge clk)
    if (en) begin
      negative_q <= product_negative;
      exponent_q <= term_exponent;
      significand_q <= normal_left1;
      is_infinite_q <= product_is_infinite;
      is_nan_q <= product_is_nan;
    end

  assign y =
    (fixed_saturates ? {negative_q, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive} : fixed_signed_value) &
    {8{fixed_is_number}};
endmodule

`default_nettype wire
