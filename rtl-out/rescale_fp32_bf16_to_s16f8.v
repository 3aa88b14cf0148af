// rescale_fp32_bf16_to_s16f8: integer with exponent, or fp32, times a scale, rounded to fp32, bf16 or fixed point
// unit: rescale
// configuration: input=fp32 scale=bf16 output=fixed fixedBits=16 fractionBits=8 stages=0
// latency: none, combinational
// content: sha256 92933d4c2aed9d6c
`default_nettype none

module rescale_fp32_bf16_to_s16f8 (
  input wire [31:0] x,
  input wire [15:0] scale,
  output wire signed [15:0] y
);
  wire [7:0] scale_field = scale[14:7];
  wire scale_is_normal = |scale_field;
  wire scale_has_fraction = |scale[6:0];
  wire scale_is_special = &scale_field;
  wire scale_negative = scale[15];
  wire [7:0] scale_exponent = {scale_field[7:1], scale_field[0] | ~scale_is_normal};
  wire [7:0] scale_significand = {scale_is_normal, scale[6:0]};
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
  wire [31:0] product;
  significand_mul_8x24 multiply (.x(scale_significand), .y(x_significand), .p(product));
  wire product_is_nan = scale_is_nan | x_is_nan | (product_is_infinite & product_is_zero);
  wire normal_clear16 = ~(|product[31:16]);
  wire [31:0] normal_left16 = normal_clear16 ? {product[15:0], 16'd0} : product;
  wire normal_clear8 = ~(|normal_left16[31:24]);
  wire [31:0] normal_left8 = normal_clear8 ? {normal_left16[23:0], 8'd0} : normal_left16;
  wire normal_clear4 = ~(|normal_left8[31:28]);
  wire [31:0] normal_left4 = normal_clear4 ? {normal_left8[27:0], 4'd0} : normal_left8;
  wire normal_clear2 = ~(|normal_left4[31:30]);
  wire [31:0] normal_left2 = normal_clear2 ? {normal_left4[29:0], 2'd0} : normal_left4;
  wire normal_clear1 = ~(|normal_left2[31]);
  wire [31:0] normal_left1 = normal_clear1 ? {normal_left2[30:0], 1'b0} : normal_left2;
  wire signed [5:0] down = {1'b0, normal_clear16, normal_clear8, normal_clear4, normal_clear2, normal_clear1};
  wire signed [10:0] own_exponent = product_exponent - {{5{down[5]}}, down};
  wire signed [10:0] term_exponent = own_exponent & {11{normal_left1[31]}};
  wire signed [11:0] fixed_below_top = 12'sd134 - {{1{term_exponent[10]}}, term_exponent};
  wire fixed_is_over = fixed_below_top[11] & (|normal_left1);
  wire fixed_is_inside = ~fixed_below_top[11];
  wire [10:0] fixed_amount = fixed_below_top[10:0] & {11{fixed_is_inside}};
  wire fixed_align_is_far = |fixed_amount[10:6];
  wire fixed_align_is_near = ~fixed_align_is_far;
  wire [31:0] fixed_align_near = normal_left1 & {32{fixed_align_is_near}};
  wire fixed_align_stays1 = ~fixed_amount[0];
  wire fixed_align_lost1 = (|fixed_align_near[0]) & fixed_amount[0];
  wire [31:0] fixed_align_right1 = {
    fixed_align_near[31] & fixed_align_stays1, fixed_amount[0] ? fixed_align_near[31] : fixed_align_near[30],
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
  wire [31:0] fixed_align_right2 = {
    fixed_align_right1[31] & fixed_align_stays2, fixed_align_right1[30] & fixed_align_stays2,
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
  wire [31:0] fixed_align_right4 = {
    fixed_align_right2[31] & fixed_align_stays4, fixed_align_right2[30] & fixed_align_stays4,
    fixed_align_right2[29] & fixed_align_stays4, fixed_align_right2[28] & fixed_align_stays4,
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
  wire [31:0] fixed_align_right8 = {
    fixed_align_right4[31] & fixed_align_stays8, fixed_align_right4[30] & fixed_align_stays8,
    fixed_align_right4[29] & fixed_align_stays8, fixed_align_right4[28] & fixed_align_stays8,
    fixed_align_right4[27] & fixed_align_stays8, fixed_align_right4[26] & fixed_align_stays8,
    fixed_align_right4[25] & fixed_align_stays8, fixed_align_right4[24] & fixed_align_stays8,
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
  wire [31:0] fixed_align_right16 = {
    fixed_align_right8[31] & fixed_align_stays16, fixed_align_right8[30] & fixed_align_stays16,
    fixed_align_right8[29] & fixed_align_stays16, fixed_align_right8[28] & fixed_align_stays16,
    fixed_align_right8[27] & fixed_align_stays16, fixed_align_right8[26] & fixed_align_stays16,
    fixed_align_right8[25] & fixed_align_stays16, fixed_align_right8[24] & fixed_align_stays16,
    fixed_align_right8[23] & fixed_align_stays16, fixed_align_right8[22] & fixed_align_stays16,
    fixed_align_right8[21] & fixed_align_stays16, fixed_align_right8[20] & fixed_align_stays16,
    fixed_align_right8[19] & fixed_align_stays16, fixed_align_right8[18] & fixed_align_stays16,
    fixed_align_right8[17] & fixed_align_stays16, fixed_align_right8[16] & fixed_align_stays16,
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
  wire [31:0] fixed_align_right32 = {
    fixed_align_right16[31] & fixed_align_stays32, fixed_align_right16[30] & fixed_align_stays32,
    fixed_align_right16[29] & fixed_align_stays32, fixed_align_right16[28] & fixed_align_stays32,
    fixed_align_right16[27] & fixed_align_stays32, fixed_align_right16[26] & fixed_align_stays32,
    fixed_align_right16[25] & fixed_align_stays32, fixed_align_right16[24] & fixed_align_stays32,
    fixed_align_right16[23] & fixed_align_stays32, fixed_align_right16[22] & fixed_align_stays32,
    fixed_align_right16[21] & fixed_align_stays32, fixed_align_right16[20] & fixed_align_stays32,
    fixed_align_right16[19] & fixed_align_stays32, fixed_align_right16[18] & fixed_align_stays32,
    fixed_align_right16[17] & fixed_align_stays32, fixed_align_right16[16] & fixed_align_stays32,
    fixed_align_right16[15] & fixed_align_stays32, fixed_align_right16[14] & fixed_align_stays32,
    fixed_align_right16[13] & fixed_align_stays32, fixed_align_right16[12] & fixed_align_stays32,
    fixed_align_right16[11] & fixed_align_stays32, fixed_align_right16[10] & fixed_align_stays32,
    fixed_align_right16[9] & fixed_align_stays32, fixed_align_right16[8] & fixed_align_stays32,
    fixed_align_right16[7] & fixed_align_stays32, fixed_align_right16[6] & fixed_align_stays32,
    fixed_align_right16[5] & fixed_align_stays32, fixed_align_right16[4] & fixed_align_stays32,
    fixed_align_right16[3] & fixed_align_stays32, fixed_align_right16[2] & fixed_align_stays32,
    fixed_align_right16[1] & fixed_align_stays32, fixed_align_right16[0] & fixed_align_stays32
  };
  wire [15:0] fixed_whole = fixed_align_right32[31:16];
  wire fixed_round_up =
    fixed_align_right32[15] &
    ((|fixed_align_right32[14:0]) | ((|normal_left1) & fixed_align_is_far) | fixed_align_lost1 | fixed_align_lost2 | fixed_align_lost4 | fixed_align_lost8 | fixed_align_lost16 | fixed_align_lost32 | fixed_whole[0]);
  wire [16:0] fixed_rounded = fixed_whole + {15'd0, fixed_round_up};
  wire fixed_saturates =
    fixed_is_over | (product_negative ? (fixed_rounded > 17'h8000) : (fixed_rounded >= 17'h8000)) | product_is_infinite;
  wire fixed_positive = ~product_negative;
  wire [15:0] fixed_signed_value = (fixed_rounded[15:0] ^ {16{product_negative}}) + {15'd0, product_negative};
  wire fixed_is_number = ~product_is_nan;

  assign y =
    (fixed_saturates ? {product_negative, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive, fixed_positive} : fixed_signed_value) &
    {16{fixed_is_number}};
endmodule

`default_nettype wire
