// rescale_p48_fp32_to_fp32_p2: integer with exponent, or fp32, times a scale, rounded to fp32, bf16 or fixed point
// unit: rescale
// configuration: input=integer productBits=48 scale=fp32 output=fp32 stages=2
// latency: 2 clock edges
// content: sha256 19021498be9a2bea
`default_nettype none

module rescale_p48_fp32_to_fp32_p2 (
  input wire clk,
  input wire en,
  input wire signed [47:0] p,
  input wire signed [9:0] p_exp,
  input wire [31:0] scale,
  output wire [31:0] y
);
  wire [7:0] scale_field = scale[30:23];
  wire scale_is_normal = |scale_field;
  wire scale_has_fraction = |scale[22:0];
  wire scale_is_special = &scale_field;
  wire scale_negative = scale[31];
  wire [7:0] scale_exponent = {scale_field[7:1], scale_field[0] | ~scale_is_normal};
  wire [23:0] scale_significand = {scale_is_normal, scale[22:0]};
  wire scale_is_infinite = scale_is_special & ~scale_has_fraction;
  wire scale_is_nan = scale_is_special & scale_has_fraction;
  reg scale_negative_q;
  reg [7:0] scale_exponent_q;
  reg [23:0] scale_significand_q;
  reg scale_is_infinite_q, scale_is_nan_q;
  wire [47:0] p_magnitude = (p ^ {48{p[47]}}) + {47'd0, p[47]};
  wire p_clear32 = ~(|p_magnitude[47:16]);
  wire [47:0] p_left32 = p_clear32 ? {p_magnitude[15:0], 32'd0} : p_magnitude;
  wire p_clear16 = ~(|p_left32[47:32]);
  wire [47:0] p_left16 = p_clear16 ? {p_left32[31:0], 16'd0} : p_left32;
  wire p_clear8 = ~(|p_left16[47:40]);
  wire [47:0] p_left8 = p_clear8 ? {p_left16[39:0], 8'd0} : p_left16;
  wire p_clear4 = ~(|p_left8[47:44]);
  wire [47:0] p_left4 = p_clear4 ? {p_left8[43:0], 4'd0} : p_left8;
  wire p_clear2 = ~(|p_left4[47:46]);
  wire [47:0] p_left2 = p_clear2 ? {p_left4[45:0], 2'd0} : p_left4;
  wire p_clear1 = ~(|p_left2[47]);
  wire [47:0] p_left1 = p_clear1 ? {p_left2[46:0], 1'b0} : p_left2;
  wire [47:0] p_normal = p_left1;
  wire signed [10:0] p_raised = {{1{p_exp[9]}}, p_exp} + 11'sd174;
  wire signed [6:0] p_down = {1'b0, p_clear32, p_clear16, p_clear8, p_clear4, p_clear2, p_clear1};
  wire signed [10:0] p_own_exponent = p_raised - {{4{p_down[6]}}, p_down};
  wire signed [10:0] p_exponent = p_own_exponent & {11{p_left1[47]}};
  reg p_negative_q;
  reg signed [10:0] p_exponent_q;
  reg [47:0] p_significand_q;
  wire product_negative = p_negative_q ^ scale_negative_q;
  wire [71:0] product;
  significand_mul_48x24 multiply (.x(p_significand_q), .y(scale_significand_q), .p(product));
  wire product_is_nan = scale_is_nan_q | (scale_is_infinite_q & ~p_significand_q[47]);
  wire signed [8:0] signed_field = {1'b0, scale_exponent_q};
  wire signed [11:0] exponent_sum = {{1{p_exponent_q[10]}}, p_exponent_q} + {{3{signed_field[8]}}, signed_field};
  wire signed [11:0] product_exponent = exponent_sum - 12'sd126;
  wire normal_clear64 = ~(|product[71:8]);
  wire [71:0] normal_left64 = normal_clear64 ? {product[7:0], 64'd0} : product;
  wire normal_clear32 = ~(|normal_left64[71:40]);
  wire [71:0] normal_left32 = normal_clear32 ? {normal_left64[39:0], 32'd0} : normal_left64;
  wire normal_clear16 = ~(|normal_left32[71:56]);
  wire [71:0] normal_left16 = normal_clear16 ? {normal_left32[55:0], 16'd0} : normal_left32;
  wire normal_clear8 = ~(|normal_left16[71:64]);
  wire [71:0] normal_left8 = normal_clear8 ? {normal_left16[63:0], 8'd0} : normal_left16;
  wire normal_clear4 = ~(|normal_left8[71:68]);
  wire [71:0] normal_left4 = normal_clear4 ? {normal_left8[67:0], 4'd0} : normal_left8;
  wire normal_clear2 = ~(|normal_left4[71:70]);
  wire [71:0] normal_left2 = normal_clear2 ? {normal_left4[69:0], 2'd0} : normal_left4;
  wire normal_clear1 = ~(|normal_left2[71]);
  wire [71:0] normal_left1 = normal_clear1 ? {normal_left2[70:0], 1'b0} : normal_left2;
  wire signed [7:0] down = {
    1'b0, normal_clear64, normal_clear32, normal_clear16, normal_clear8, normal_clear4, normal_clear2, normal_clear1
  };
  wire signed [11:0] own_exponent = product_exponent - {{4{down[7]}}, down};
  wire signed [11:0] term_exponent = own_exponent & {12{normal_left1[71]}};
  reg negative_q;
  reg signed [11:0] exponent_q;
  reg [71:0] significand_q;
  reg is_infinite_q, is_nan_q;
  wire result_clear64 = ~(|significand_q[71:8]);
  wire [71:0] result_left64 = result_clear64 ? {significand_q[7:0], 64'd0} : significand_q;
  wire result_clear32 = ~(|result_left64[71:40]);
  wire [71:0] result_left32 = result_clear32 ? {result_left64[39:0], 32'd0} : result_left64;
  wire result_clear16 = ~(|result_left32[71:56]);
  wire [71:0] result_left16 = result_clear16 ? {result_left32[55:0], 16'd0} : result_left32;
  wire result_clear8 = ~(|result_left16[71:64]);
  wire [71:0] result_left8 = result_clear8 ? {result_left16[63:0], 8'd0} : result_left16;
  wire result_clear4 = ~(|result_left8[71:68]);
  wire [71:0] result_left4 = result_clear4 ? {result_left8[67:0], 4'd0} : result_left8;
  wire result_clear2 = ~(|result_left4[71:70]);
  wire [71:0] result_left2 = result_clear2 ? {result_left4[69:0], 2'd0} : result_left4;
  wire result_clear1 = ~(|result_left2[71]);
  wire [71:0] result_left1 = result_clear1 ? {result_left2[70:0], 1'b0} : result_left2;
  wire signed [7:0] result_moved_left = {
    1'b0, result_clear64, result_clear32, result_clear16, result_clear8, result_clear4, result_clear2, result_clear1
  };
  wire signed [12:0] result_placed_by_shift = exponent_q - $signed({{4{result_moved_left[7]}}, result_moved_left});
  wire result_is_low = result_placed_by_shift < 13'sd1;
  wire signed [12:0] result_lack = 13'sd1 - result_placed_by_shift;
  wire [12:0] result_below_least = result_lack & {13{result_is_low}};
  wire result_place_is_far = |result_below_least[12:7];
  wire result_place_is_near = ~result_place_is_far;
  wire [71:0] result_place_near = result_left1 & {72{result_place_is_near}};
  wire result_place_stays1 = ~result_below_least[0];
  wire result_place_lost1 = (|result_place_near[0]) & result_below_least[0];
  wire [71:0] result_place_right1 = {
    result_place_near[71] & result_place_stays1, result_below_least[0] ? result_place_near[71] : result_place_near[70],
    result_below_least[0] ? result_place_near[70] : result_place_near[69],
    result_below_least[0] ? result_place_near[69] : result_place_near[68],
    result_below_least[0] ? result_place_near[68] : result_place_near[67],
    result_below_least[0] ? result_place_near[67] : result_place_near[66],
    result_below_least[0] ? result_place_near[66] : result_place_near[65],
    result_below_least[0] ? result_place_near[65] : result_place_near[64],
    result_below_least[0] ? result_place_near[64] : result_place_near[63],
    result_below_least[0] ? result_place_near[63] : result_place_near[62],
    result_below_least[0] ? result_place_near[62] : result_place_near[61],
    result_below_least[0] ? result_place_near[61] : result_place_near[60],
    result_below_least[0] ? result_place_near[60] : result_place_near[59],
    result_below_least[0] ? result_place_near[59] : result_place_near[58],
    result_below_least[0] ? result_place_near[58] : result_place_near[57],
    result_below_least[0] ? result_place_near[57] : result_place_near[56],
    result_below_least[0] ? result_place_near[56] : result_place_near[55],
    result_below_least[0] ? result_place_near[55] : result_place_near[54],
    result_below_least[0] ? result_place_near[54] : result_place_near[53],
    result_below_least[0] ? result_place_near[53] : result_place_near[52],
    result_below_least[0] ? result_place_near[52] : result_place_near[51],
    result_below_least[0] ? result_place_near[51] : result_place_near[50],
    result_below_least[0] ? result_place_near[50] : result_place_near[49],
    result_below_least[0] ? result_place_near[49] : result_place_near[48],
    result_below_least[0] ? result_place_near[48] : result_place_near[47],
    result_below_least[0] ? result_place_near[47] : result_place_near[46],
    result_below_least[0] ? result_place_near[46] : result_place_near[45],
    result_below_least[0] ? result_place_near[45] : result_place_near[44],
    result_below_least[0] ? result_place_near[44] : result_place_near[43],
    result_below_least[0] ? result_place_near[43] : result_place_near[42],
    result_below_least[0] ? result_place_near[42] : result_place_near[41],
    result_below_least[0] ? result_place_near[41] : result_place_near[40],
    result_below_least[0] ? result_place_near[40] : result_place_near[39],
    result_below_least[0] ? result_place_near[39] : result_place_near[38],
    result_below_least[0] ? result_place_near[38] : result_place_near[37],
    result_below_least[0] ? result_place_near[37] : result_place_near[36],
    result_below_least[0] ? result_place_near[36] : result_place_near[35],
    result_below_least[0] ? result_place_near[35] : result_place_near[34],
    result_below_least[0] ? result_place_near[34] : result_place_near[33],
    result_below_least[0] ? result_place_near[33] : result_place_near[32],
    result_below_least[0] ? result_place_near[32] : result_place_near[31],
    result_below_least[0] ? result_place_near[31] : result_place_near[30],
    result_below_least[0] ? result_place_near[30] : result_place_near[29],
    result_below_least[0] ? result_place_near[29] : result_place_near[28],
    result_below_least[0] ? result_place_near[28] : result_place_near[27],
    result_below_least[0] ? result_place_near[27] : result_place_near[26],
    result_below_least[0] ? result_place_near[26] : result_place_near[25],
    result_below_least[0] ? result_place_near[25] : result_place_near[24],
    result_below_least[0] ? result_place_near[24] : result_place_near[23],
    result_below_least[0] ? result_place_near[23] : result_place_near[22],
    result_below_least[0] ? result_place_near[22] : result_place_near[21],
    result_below_least[0] ? result_place_near[21] : result_place_near[20],
    result_below_least[0] ? result_place_near[20] : result_place_near[19],
    result_below_least[0] ? result_place_near[19] : result_place_near[18],
    result_below_least[0] ? result_place_near[18] : result_place_near[17],
    result_below_least[0] ? result_place_near[17] : result_place_near[16],
    result_below_least[0] ? result_place_near[16] : result_place_near[15],
    result_below_least[0] ? result_place_near[15] : result_place_near[14],
    result_below_least[0] ? result_place_near[14] : result_place_near[13],
    result_below_least[0] ? result_place_near[13] : result_place_near[12],
    result_below_least[0] ? result_place_near[12] : result_place_near[11],
    result_below_least[0] ? result_place_near[11] : result_place_near[10],
    result_below_least[0] ? result_place_near[10] : result_place_near[9],
    result_below_least[0] ? result_place_near[9] : result_place_near[8],
    result_below_least[0] ? result_place_near[8] : result_place_near[7],
    result_below_least[0] ? result_place_near[7] : result_place_near[6],
    result_below_least[0] ? result_place_near[6] : result_place_near[5],
    result_below_least[0] ? result_place_near[5] : result_place_near[4],
    result_below_least[0] ? result_place_near[4] : result_place_near[3],
    result_below_least[0] ? result_place_near[3] : result_place_near[2],
    result_below_least[0] ? result_place_near[2] : result_place_near[1],
    result_below_least[0] ? result_place_near[1] : result_place_near[0]
  };
  wire result_place_stays2 = ~result_below_least[1];
  wire result_place_lost2 = (|{result_place_right1[0], result_place_right1[1]}) & result_below_least[1];
  wire [71:0] result_place_right2 = {
    result_place_right1[71] & result_place_stays2, result_place_right1[70] & result_place_stays2,
    result_below_least[1] ? result_place_right1[71] : result_place_right1[69],
    result_below_least[1] ? result_place_right1[70] : result_place_right1[68],
    result_below_least[1] ? result_place_right1[69] : result_place_right1[67],
    result_below_least[1] ? result_place_right1[68] : result_place_right1[66],
    result_below_least[1] ? result_place_right1[67] : result_place_right1[65],
    result_below_least[1] ? result_place_right1[66] : result_place_right1[64],
    result_below_least[1] ? result_place_right1[65] : result_place_right1[63],
    result_below_least[1] ? result_place_right1[64] : result_place_right1[62],
    result_below_least[1] ? result_place_right1[63] : result_place_right1[61],
    result_below_least[1] ? result_place_right1[62] : result_place_right1[60],
    result_below_least[1] ? result_place_right1[61] : result_place_right1[59],
    result_below_least[1] ? result_place_right1[60] : result_place_right1[58],
    result_below_least[1] ? result_place_right1[59] : result_place_right1[57],
    result_below_least[1] ? result_place_right1[58] : result_place_right1[56],
    result_below_least[1] ? result_place_right1[57] : result_place_right1[55],
    result_below_least[1] ? result_place_right1[56] : result_place_right1[54],
    result_below_least[1] ? result_place_right1[55] : result_place_right1[53],
    result_below_least[1] ? result_place_right1[54] : result_place_right1[52],
    result_below_least[1] ? result_place_right1[53] : result_place_right1[51],
    result_below_least[1] ? result_place_right1[52] : result_place_right1[50],
    result_below_least[1] ? result_place_right1[51] : result_place_right1[49],
    result_below_least[1] ? result_place_right1[50] : result_place_right1[48],
    result_below_least[1] ? result_place_right1[49] : result_place_right1[47],
    result_below_least[1] ? result_place_right1[48] : result_place_right1[46],
    result_below_least[1] ? result_place_right1[47] : result_place_right1[45],
    result_below_least[1] ? result_place_right1[46] : result_place_right1[44],
    result_below_least[1] ? result_place_right1[45] : result_place_right1[43],
    result_below_least[1] ? result_place_right1[44] : result_place_right1[42],
    result_below_least[1] ? result_place_right1[43] : result_place_right1[41],
    result_below_least[1] ? result_place_right1[42] : result_place_right1[40],
    result_below_least[1] ? result_place_right1[41] : result_place_right1[39],
    result_below_least[1] ? result_place_right1[40] : result_place_right1[38],
    result_below_least[1] ? result_place_right1[39] : result_place_right1[37],
    result_below_least[1] ? result_place_right1[38] : result_place_right1[36],
    result_below_least[1] ? result_place_right1[37] : result_place_right1[35],
    result_below_least[1] ? result_place_right1[36] : result_place_right1[34],
    result_below_least[1] ? result_place_right1[35] : result_place_right1[33],
    result_below_least[1] ? result_place_right1[34] : result_place_right1[32],
    result_below_least[1] ? result_place_right1[33] : result_place_right1[31],
    result_below_least[1] ? result_place_right1[32] : result_place_right1[30],
    result_below_least[1] ? result_place_right1[31] : result_place_right1[29],
    result_below_least[1] ? result_place_right1[30] : result_place_right1[28],
    result_below_least[1] ? result_place_right1[29] : result_place_right1[27],
    result_below_least[1] ? result_place_right1[28] : result_place_right1[26],
    result_below_least[1] ? result_place_right1[27] : result_place_right1[25],
    result_below_least[1] ? result_place_right1[26] : result_place_right1[24],
    result_below_least[1] ? result_place_right1[25] : result_place_right1[23],
    result_below_least[1] ? result_place_right1[24] : result_place_right1[22],
    result_below_least[1] ? result_place_right1[23] : result_place_right1[21],
    result_below_least[1] ? result_place_right1[22] : result_place_right1[20],
    result_below_least[1] ? result_place_right1[21] : result_place_right1[19],
    result_below_least[1] ? result_place_right1[20] : result_place_right1[18],
    result_below_least[1] ? result_place_right1[19] : result_place_right1[17],
    result_below_least[1] ? result_place_right1[18] : result_place_right1[16],
    result_below_least[1] ? result_place_right1[17] : result_place_right1[15],
    result_below_least[1] ? result_place_right1[16] : result_place_right1[14],
    result_below_least[1] ? result_place_right1[15] : result_place_right1[13],
    result_below_least[1] ? result_place_right1[14] : result_place_right1[12],
    result_below_least[1] ? result_place_right1[13] : result_place_right1[11],
    result_below_least[1] ? result_place_right1[12] : result_place_right1[10],
    result_below_least[1] ? result_place_right1[11] : result_place_right1[9],
    result_below_least[1] ? result_place_right1[10] : result_place_right1[8],
    result_below_least[1] ? result_place_right1[9] : result_place_right1[7],
    result_below_least[1] ? result_place_right1[8] : result_place_right1[6],
    result_below_least[1] ? result_place_right1[7] : result_place_right1[5],
    result_below_least[1] ? result_place_right1[6] : result_place_right1[4],
    result_below_least[1] ? result_place_right1[5] : result_place_right1[3],
    result_below_least[1] ? result_place_right1[4] : result_place_right1[2],
    result_below_least[1] ? result_place_right1[3] : result_place_right1[1],
    result_below_least[1] ? result_place_right1[2] : result_place_right1[0]
  };
  wire result_place_stays4 = ~result_below_least[2];
  wire result_place_lost4 =
    (|{result_place_right2[0], result_place_right2[1], result_place_right2[2], result_place_right2[3]}) &
    result_below_least[2];
  wire [71:0] result_place_right4 = {
    result_place_right2[71] & result_place_stays4, result_place_right2[70] & result_place_stays4,
    result_place_right2[69] & result_place_stays4, result_place_right2[68] & result_place_stays4,
    result_below_least[2] ? result_place_right2[71] : result_place_right2[67],
    result_below_least[2] ? result_place_right2[70] : result_place_right2[66],
    result_below_least[2] ? result_place_right2[69] : result_place_right2[65],
    result_below_least[2] ? result_place_right2[68] : result_place_right2[64],
    result_below_least[2] ? result_place_right2[67] : result_place_right2[63],
    result_below_least[2] ? result_place_right2[66] : result_place_right2[62],
    result_below_least[2] ? result_place_right2[65] : result_place_right2[61],
    result_below_least[2] ? result_place_right2[64] : result_place_right2[60],
    result_below_least[2] ? result_place_right2[63] : result_place_right2[59],
    result_below_least[2] ? result_place_right2[62] : result_place_right2[58],
    result_below_least[2] ? result_place_right2[61] : result_place_right2[57],
    result_below_least[2] ? result_place_right2[60] : result_place_right2[56],
    result_below_least[2] ? result_place_right2[59] : result_place_right2[55],
    result_below_least[2] ? result_place_right2[58] : result_place_right2[54],
    result_below_least[2] ? result_place_right2[57] : result_place_right2[53],
    result_below_least[2] ? result_place_right2[56] : result_place_right2[52],
    result_below_least[2] ? result_place_right2[55] : result_place_right2[51],
    result_below_least[2] ? result_place_right2[54] : result_place_right2[50],
    result_below_least[2] ? result_place_right2[53] : result_place_right2[49],
    result_below_least[2] ? result_place_right2[52] : result_place_right2[48],
    result_below_least[2] ? result_place_right2[51] : result_place_right2[47],
    result_below_least[2] ? result_place_right2[50] : result_place_right2[46],
    result_below_least[2] ? result_place_right2[49] : result_place_right2[45],
    result_below_least[2] ? result_place_right2[48] : result_place_right2[44],
    result_below_least[2] ? result_place_right2[47] : result_place_right2[43],
    result_below_least[2] ? result_place_right2[46] : result_place_right2[42],
    result_below_least[2] ? result_place_right2[45] : result_place_right2[41],
    result_below_least[2] ? result_place_right2[44] : result_place_right2[40],
    result_below_least[2] ? result_place_right2[43] : result_place_right2[39],
    result_below_least[2] ? result_place_right2[42] : result_place_right2[38],
    result_below_least[2] ? result_place_right2[41] : result_place_right2[37],
    result_below_least[2] ? result_place_right2[40] : result_place_right2[36],
    result_below_least[2] ? result_place_right2[39] : result_place_right2[35],
    result_below_least[2] ? result_place_right2[38] : result_place_right2[34],
    result_below_least[2] ? result_place_right2[37] : result_place_right2[33],
    result_below_least[2] ? result_place_right2[36] : result_place_right2[32],
    result_below_least[2] ? result_place_right2[35] : result_place_right2[31],
    result_below_least[2] ? result_place_right2[34] : result_place_right2[30],
    result_below_least[2] ? result_place_right2[33] : result_place_right2[29],
    result_below_least[2] ? result_place_right2[32] : result_place_right2[28],
    result_below_least[2] ? result_place_right2[31] : result_place_right2[27],
    result_below_least[2] ? result_place_right2[30] : result_place_right2[26],
    result_below_least[2] ? result_place_right2[29] : result_place_right2[25],
    result_below_least[2] ? result_place_right2[28] : result_place_right2[24],
    result_below_least[2] ? result_place_right2[27] : result_place_right2[23],
    result_below_least[2] ? result_place_right2[26] : result_place_right2[22],
    result_below_least[2] ? result_place_right2[25] : result_place_right2[21],
    result_below_least[2] ? result_place_right2[24] : result_place_right2[20],
    result_below_least[2] ? result_place_right2[23] : result_place_right2[19],
    result_below_least[2] ? result_place_right2[22] : result_place_right2[18],
    result_below_least[2] ? result_place_right2[21] : result_place_right2[17],
    result_below_least[2] ? result_place_right2[20] : result_place_right2[16],
    result_below_least[2] ? result_place_right2[19] : result_place_right2[15],
    result_below_least[2] ? result_place_right2[18] : result_place_right2[14],
    result_below_least[2] ? result_place_right2[17] : result_place_right2[13],
    result_below_least[2] ? result_place_right2[16] : result_place_right2[12],
    result_below_least[2] ? result_place_right2[15] : result_place_right2[11],
    result_below_least[2] ? result_place_right2[14] : result_place_right2[10],
    result_below_least[2] ? result_place_right2[13] : result_place_right2[9],
    result_below_least[2] ? result_place_right2[12] : result_place_right2[8],
    result_below_least[2] ? result_place_right2[11] : result_place_right2[7],
    result_below_least[2] ? result_place_right2[10] : result_place_right2[6],
    result_below_least[2] ? result_place_right2[9] : result_place_right2[5],
    result_below_least[2] ? result_place_right2[8] : result_place_right2[4],
    result_below_least[2] ? result_place_right2[7] : result_place_right2[3],
    result_below_least[2] ? result_place_right2[6] : result_place_right2[2],
    result_below_least[2] ? result_place_right2[5] : result_place_right2[1],
    result_below_least[2] ? result_place_right2[4] : result_place_right2[0]
  };
  wire result_place_stays8 = ~result_below_least[3];
  wire result_place_lost8 =
    (|{result_place_right4[0], result_place_right4[1], result_place_right4[2], result_place_right4[3], result_place_right4[4], result_place_right4[5], result_place_right4[6], result_place_right4[7]}) &
    result_below_least[3];
  wire [71:0] result_place_right8 = {
    result_place_right4[71] & result_place_stays8, result_place_right4[70] & result_place_stays8,
    result_place_right4[69] & result_place_stays8, result_place_right4[68] & result_place_stays8,
    result_place_right4[67] & result_place_stays8, result_place_right4[66] & result_place_stays8,
    result_place_right4[65] & result_place_stays8, result_place_right4[64] & result_place_stays8,
    result_below_least[3] ? result_place_right4[71] : result_place_right4[63],
    result_below_least[3] ? result_place_right4[70] : result_place_right4[62],
    result_below_least[3] ? result_place_right4[69] : result_place_right4[61],
    result_below_least[3] ? result_place_right4[68] : result_place_right4[60],
    result_below_least[3] ? result_place_right4[67] : result_place_right4[59],
    result_below_least[3] ? result_place_right4[66] : result_place_right4[58],
    result_below_least[3] ? result_place_right4[65] : result_place_right4[57],
    result_below_least[3] ? result_place_right4[64] : result_place_right4[56],
    result_below_least[3] ? result_place_right4[63] : result_place_right4[55],
    result_below_least[3] ? result_place_right4[62] : result_place_right4[54],
    result_below_least[3] ? result_place_right4[61] : result_place_right4[53],
    result_below_least[3] ? result_place_right4[60] : result_place_right4[52],
    result_below_least[3] ? result_place_right4[59] : result_place_right4[51],
    result_below_least[3] ? result_place_right4[58] : result_place_right4[50],
    result_below_least[3] ? result_place_right4[57] : result_place_right4[49],
    result_below_least[3] ? result_place_right4[56] : result_place_right4[48],
    result_below_least[3] ? result_place_right4[55] : result_place_right4[47],
    result_below_least[3] ? result_place_right4[54] : result_place_right4[46],
    result_below_least[3] ? result_place_right4[53] : result_place_right4[45],
    result_below_least[3] ? result_place_right4[52] : result_place_right4[44],
    result_below_least[3] ? result_place_right4[51] : result_place_right4[43],
    result_below_least[3] ? result_place_right4[50] : result_place_right4[42],
    result_below_least[3] ? result_place_right4[49] : result_place_right4[41],
    result_below_least[3] ? result_place_right4[48] : result_place_right4[40],
    result_below_least[3] ? result_place_right4[47] : result_place_right4[39],
    result_below_least[3] ? result_place_right4[46] : result_place_right4[38],
    result_below_least[3] ? result_place_right4[45] : result_place_right4[37],
    result_below_least[3] ? result_place_right4[44] : result_place_right4[36],
    result_below_least[3] ? result_place_right4[43] : result_place_right4[35],
    result_below_least[3] ? result_place_right4[42] : result_place_right4[34],
    result_below_least[3] ? result_place_right4[41] : result_place_right4[33],
    result_below_least[3] ? result_place_right4[40] : result_place_right4[32],
    result_below_least[3] ? result_place_right4[39] : result_place_right4[31],
    result_below_least[3] ? result_place_right4[38] : result_place_right4[30],
    result_below_least[3] ? result_place_right4[37] : result_place_right4[29],
    result_below_least[3] ? result_place_right4[36] : result_place_right4[28],
    result_below_least[3] ? result_place_right4[35] : result_place_right4[27],
    result_below_least[3] ? result_place_right4[34] : result_place_right4[26],
    result_below_least[3] ? result_place_right4[33] : result_place_right4[25],
    result_below_least[3] ? result_place_right4[32] : result_place_right4[24],
    result_below_least[3] ? result_place_right4[31] : result_place_right4[23],
    result_below_least[3] ? result_place_right4[30] : result_place_right4[22],
    result_below_least[3] ? result_place_right4[29] : result_place_right4[21],
    result_below_least[3] ? result_place_right4[28] : result_place_right4[20],
    result_below_least[3] ? result_place_right4[27] : result_place_right4[19],
    result_below_least[3] ? result_place_right4[26] : result_place_right4[18],
    result_below_least[3] ? result_place_right4[25] : result_place_right4[17],
    result_below_least[3] ? result_place_right4[24] : result_place_right4[16],
    result_below_least[3] ? result_place_right4[23] : result_place_right4[15],
    result_below_least[3] ? result_place_right4[22] : result_place_right4[14],
    result_below_least[3] ? result_place_right4[21] : result_place_right4[13],
    result_below_least[3] ? result_place_right4[20] : result_place_right4[12],
    result_below_least[3] ? result_place_right4[19] : result_place_right4[11],
    result_below_least[3] ? result_place_right4[18] : result_place_right4[10],
    result_below_least[3] ? result_place_right4[17] : result_place_right4[9],
    result_below_least[3] ? result_place_right4[16] : result_place_right4[8],
    result_below_least[3] ? result_place_right4[15] : result_place_right4[7],
    result_below_least[3] ? result_place_right4[14] : result_place_right4[6],
    result_below_least[3] ? result_place_right4[13] : result_place_right4[5],
    result_below_least[3] ? result_place_right4[12] : result_place_right4[4],
    result_below_least[3] ? result_place_right4[11] : result_place_right4[3],
    result_below_least[3] ? result_place_right4[10] : result_place_right4[2],
    result_below_least[3] ? result_place_right4[9] : result_place_right4[1],
    result_below_least[3] ? result_place_right4[8] : result_place_right4[0]
  };
  wire result_place_stays16 = ~result_below_least[4];
  wire result_place_lost16 =
    (|{result_place_right8[0], result_place_right8[1], result_place_right8[2], result_place_right8[3], result_place_right8[4], result_place_right8[5], result_place_right8[6], result_place_right8[7], result_place_right8[8], result_place_right8[9], result_place_right8[10], result_place_right8[11], result_place_right8[12], result_place_right8[13], result_place_right8[14], result_place_right8[15]}) &
    result_below_least[4];
  wire [71:0] result_place_right16 = {
    result_place_right8[71] & result_place_stays16, result_place_right8[70] & result_place_stays16,
    result_place_right8[69] & result_place_stays16, result_place_right8[68] & result_place_stays16,
    result_place_right8[67] & result_place_stays16, result_place_right8[66] & result_place_stays16,
    result_place_right8[65] & result_place_stays16, result_place_right8[64] & result_place_stays16,
    result_place_right8[63] & result_place_stays16, result_place_right8[62] & result_place_stays16,
    result_place_right8[61] & result_place_stays16, result_place_right8[60] & result_place_stays16,
    result_place_right8[59] & result_place_stays16, result_place_right8[58] & result_place_stays16,
    result_place_right8[57] & result_place_stays16, result_place_right8[56] & result_place_stays16,
    result_below_least[4] ? result_place_right8[71] : result_place_right8[55],
    result_below_least[4] ? result_place_right8[70] : result_place_right8[54],
    result_below_least[4] ? result_place_right8[69] : result_place_right8[53],
    result_below_least[4] ? result_place_right8[68] : result_place_right8[52],
    result_below_least[4] ? result_place_right8[67] : result_place_right8[51],
    result_below_least[4] ? result_place_right8[66] : result_place_right8[50],
    result_below_least[4] ? result_place_right8[65] : result_place_right8[49],
    result_below_least[4] ? result_place_right8[64] : result_place_right8[48],
    result_below_least[4] ? result_place_right8[63] : result_place_right8[47],
    result_below_least[4] ? result_place_right8[62] : result_place_right8[46],
    result_below_least[4] ? result_place_right8[61] : result_place_right8[45],
    result_below_least[4] ? result_place_right8[60] : result_place_right8[44],
    result_below_least[4] ? result_place_right8[59] : result_place_right8[43],
    result_below_least[4] ? result_place_right8[58] : result_place_right8[42],
    result_below_least[4] ? result_place_right8[57] : result_place_right8[41],
    result_below_least[4] ? result_place_right8[56] : result_place_right8[40],
    result_below_least[4] ? result_place_right8[55] : result_place_right8[39],
    result_below_least[4] ? result_place_right8[54] : result_place_right8[38],
    result_below_least[4] ? result_place_right8[53] : result_place_right8[37],
    result_below_least[4] ? result_place_right8[52] : result_place_right8[36],
    result_below_least[4] ? result_place_right8[51] : result_place_right8[35],
    result_below_least[4] ? result_place_right8[50] : result_place_right8[34],
    result_below_least[4] ? result_place_right8[49] : result_place_right8[33],
    result_below_least[4] ? result_place_right8[48] : result_place_right8[32],
    result_below_least[4] ? result_place_right8[47] : result_place_right8[31],
    result_below_least[4] ? result_place_right8[46] : result_place_right8[30],
    result_below_least[4] ? result_place_right8[45] : result_place_right8[29],
    result_below_least[4] ? result_place_right8[44] : result_place_right8[28],
    result_below_least[4] ? result_place_right8[43] : result_place_right8[27],
    result_below_least[4] ? result_place_right8[42] : result_place_right8[26],
    result_below_least[4] ? result_place_right8[41] : result_place_right8[25],
    result_below_least[4] ? result_place_right8[40] : result_place_right8[24],
    result_below_least[4] ? result_place_right8[39] : result_place_right8[23],
    result_below_least[4] ? result_place_right8[38] : result_place_right8[22],
    result_below_least[4] ? result_place_right8[37] : result_place_right8[21],
    result_below_least[4] ? result_place_right8[36] : result_place_right8[20],
    result_below_least[4] ? result_place_right8[35] : result_place_right8[19],
    result_below_least[4] ? result_place_right8[34] : result_place_right8[18],
    result_below_least[4] ? result_place_right8[33] : result_place_right8[17],
    result_below_least[4] ? result_place_right8[32] : result_place_right8[16],
    result_below_least[4] ? result_place_right8[31] : result_place_right8[15],
    result_below_least[4] ? result_place_right8[30] : result_place_right8[14],
    result_below_least[4] ? result_place_right8[29] : result_place_right8[13],
    result_below_least[4] ? result_place_right8[28] : result_place_right8[12],
    result_below_least[4] ? result_place_right8[27] : result_place_right8[11],
    result_below_least[4] ? result_place_right8[26] : result_place_right8[10],
    result_below_least[4] ? result_place_right8[25] : result_place_right8[9],
    result_below_least[4] ? result_place_right8[24] : result_place_right8[8],
    result_below_least[4] ? result_place_right8[23] : result_place_right8[7],
    result_below_least[4] ? result_place_right8[22] : result_place_right8[6],
    result_below_least[4] ? result_place_right8[21] : result_place_right8[5],
    result_below_least[4] ? result_place_right8[20] : result_place_right8[4],
    result_below_least[4] ? result_place_right8[19] : result_place_right8[3],
    result_below_least[4] ? result_place_right8[18] : result_place_right8[2],
    result_below_least[4] ? result_place_right8[17] : result_place_right8[1],
    result_below_least[4] ? result_place_right8[16] : result_place_right8[0]
  };
  wire result_place_stays32 = ~result_below_least[5];
  wire result_place_lost32 =
    (|{result_place_right16[0], result_place_right16[1], result_place_right16[2], result_place_right16[3], result_place_right16[4], result_place_right16[5], result_place_right16[6], result_place_right16[7], result_place_right16[8], result_place_right16[9], result_place_right16[10], result_place_right16[11], result_place_right16[12], result_place_right16[13], result_place_right16[14], result_place_right16[15], result_place_right16[16], result_place_right16[17], result_place_right16[18], result_place_right16[19], result_place_right16[20], result_place_right16[21], result_place_right16[22], result_place_right16[23], result_place_right16[24], result_place_right16[25], result_place_right16[26], result_place_right16[27], result_place_right16[28], result_place_right16[29], result_place_right16[30], result_place_right16[31]}) &
    result_below_least[5];
  wire [71:0] result_place_right32 = {
    result_place_right16[71] & result_place_stays32, result_place_right16[70] & result_place_stays32,
    result_place_right16[69] & result_place_stays32, result_place_right16[68] & result_place_stays32,
    result_place_right16[67] & result_place_stays32, result_place_right16[66] & result_place_stays32,
    result_place_right16[65] & result_place_stays32, result_place_right16[64] & result_place_stays32,
    result_place_right16[63] & result_place_stays32, result_place_right16[62] & result_place_stays32,
    result_place_right16[61] & result_place_stays32, result_place_right16[60] & result_place_stays32,
    result_place_right16[59] & result_place_stays32, result_place_right16[58] & result_place_stays32,
    result_place_right16[57] & result_place_stays32, result_place_right16[56] & result_place_stays32,
    result_place_right16[55] & result_place_stays32, result_place_right16[54] & result_place_stays32,
    result_place_right16[53] & result_place_stays32, result_place_right16[52] & result_place_stays32,
    result_place_right16[51] & result_place_stays32, result_place_right16[50] & result_place_stays32,
    result_place_right16[49] & result_place_stays32, result_place_right16[48] & result_place_stays32,
    result_place_right16[47] & result_place_stays32, result_place_right16[46] & result_place_stays32,
    result_place_right16[45] & result_place_stays32, result_place_right16[44] & result_place_stays32,
    result_place_right16[43] & result_place_stays32, result_place_right16[42] & result_place_stays32,
    result_place_right16[41] & result_place_stays32, result_place_right16[40] & result_place_stays32,
    result_below_least[5] ? result_place_right16[71] : result_place_right16[39],
    result_below_least[5] ? result_place_right16[70] : result_place_right16[38],
    result_below_least[5] ? result_place_right16[69] : result_place_right16[37],
    result_below_least[5] ? result_place_right16[68] : result_place_right16[36],
    result_below_least[5] ? result_place_right16[67] : result_place_right16[35],
    result_below_least[5] ? result_place_right16[66] : result_place_right16[34],
    result_below_least[5] ? result_place_right16[65] : result_place_right16[33],
    result_below_least[5] ? result_place_right16[64] : result_place_right16[32],
    result_below_least[5] ? result_place_right16[63] : result_place_right16[31],
    result_below_least[5] ? result_place_right16[62] : result_place_right16[30],
    result_below_least[5] ? result_place_right16[61] : result_place_right16[29],
    result_below_least[5] ? result_place_right16[60] : result_place_right16[28],
    result_below_least[5] ? result_place_right16[59] : result_place_right16[27],
    result_below_least[5] ? result_place_right16[58] : result_place_right16[26],
    result_below_least[5] ? result_place_right16[57] : result_place_right16[25],
    result_below_least[5] ? result_place_right16[56] : result_place_right16[24],
    result_below_least[5] ? result_place_right16[55] : result_place_right16[23],
    result_below_least[5] ? result_place_right16[54] : result_place_right16[22],
    result_below_least[5] ? result_place_right16[53] : result_place_right16[21],
    result_below_least[5] ? result_place_right16[52] : result_place_right16[20],
    result_below_least[5] ? result_place_right16[51] : result_place_right16[19],
    result_below_least[5] ? result_place_right16[50] : result_place_right16[18],
    result_below_least[5] ? result_place_right16[49] : result_place_right16[17],
    result_below_least[5] ? result_place_right16[48] : result_place_right16[16],
    result_below_least[5] ? result_place_right16[47] : result_place_right16[15],
    result_below_least[5] ? result_place_right16[46] : result_place_right16[14],
    result_below_least[5] ? result_place_right16[45] : result_place_right16[13],
    result_below_least[5] ? result_place_right16[44] : result_place_right16[12],
    result_below_least[5] ? result_place_right16[43] : result_place_right16[11],
    result_below_least[5] ? result_place_right16[42] : result_place_right16[10],
    result_below_least[5] ? result_place_right16[41] : result_place_right16[9],
    result_below_least[5] ? result_place_right16[40] : result_place_right16[8],
    result_below_least[5] ? result_place_right16[39] : result_place_right16[7],
    result_below_least[5] ? result_place_right16[38] : result_place_right16[6],
    result_below_least[5] ? result_place_right16[37] : result_place_right16[5],
    result_below_least[5] ? result_place_right16[36] : result_place_right16[4],
    result_below_least[5] ? result_place_right16[35] : result_place_right16[3],
    result_below_least[5] ? result_place_right16[34] : result_place_right16[2],
    result_below_least[5] ? result_place_right16[33] : result_place_right16[1],
    result_below_least[5] ? result_place_right16[32] : result_place_right16[0]
  };
  wire result_place_stays64 = ~result_below_least[6];
  wire result_place_lost64 =
    (|{result_place_right32[0], result_place_right32[1], result_place_right32[2], result_place_right32[3], result_place_right32[4], result_place_right32[5], result_place_right32[6], result_place_right32[7], result_place_right32[8], result_place_right32[9], result_place_right32[10], result_place_right32[11], result_place_right32[12], result_place_right32[13], result_place_right32[14], result_place_right32[15], result_place_right32[16], result_place_right32[17], result_place_right32[18], result_place_right32[19], result_place_right32[20], result_place_right32[21], result_place_right32[22], result_place_right32[23], result_place_right32[24], result_place_right32[25], result_place_right32[26], result_place_right32[27], result_place_right32[28], result_place_right32[29], result_place_right32[30], result_place_right32[31], result_place_right32[32], result_place_right32[33], result_place_right32[34], result_place_right32[35], result_place_right32[36], result_place_right32[37], result_place_right32[38], result_place_right32[39], result_place_right32[40], result_place_right32[41], result_place_right32[42], result_place_right32[43], result_place_right32[44], result_place_right32[45], result_place_right32[46], result_place_right32[47], result_place_right32[48], result_place_right32[49], result_place_right32[50], result_place_right32[51], result_place_right32[52], result_place_right32[53], result_place_right32[54], result_place_right32[55], result_place_right32[56], result_place_right32[57], result_place_right32[58], result_place_right32[59], result_place_right32[60], result_place_right32[61], result_place_right32[62], result_place_right32[63]}) &
    result_below_least[6];
  wire [71:0] result_place_right64 = {
    result_place_right32[71] & result_place_stays64, result_place_right32[70] & result_place_stays64,
    result_place_right32[69] & result_place_stays64, result_place_right32[68] & result_place_stays64,
    result_place_right32[67] & result_place_stays64, result_place_right32[66] & result_place_stays64,
    result_place_right32[65] & result_place_stays64, result_place_right32[64] & result_place_stays64,
    result_place_right32[63] & result_place_stays64, result_place_right32[62] & result_place_stays64,
    result_place_right32[61] & result_place_stays64, result_place_right32[60] & result_place_stays64,
    result_place_right32[59] & result_place_stays64, result_place_right32[58] & result_place_stays64,
    result_place_right32[57] & result_place_stays64, result_place_right32[56] & result_place_stays64,
    result_place_right32[55] & result_place_stays64, result_place_right32[54] & result_place_stays64,
    result_place_right32[53] & result_place_stays64, result_place_right32[52] & result_place_stays64,
    result_place_right32[51] & result_place_stays64, result_place_right32[50] & result_place_stays64,
    result_place_right32[49] & result_place_stays64, result_place_right32[48] & result_place_stays64,
    result_place_right32[47] & result_place_stays64, result_place_right32[46] & result_place_stays64,
    result_place_right32[45] & result_place_stays64, result_place_right32[44] & result_place_stays64,
    result_place_right32[43] & result_place_stays64, result_place_right32[42] & result_place_stays64,
    result_place_right32[41] & result_place_stays64, result_place_right32[40] & result_place_stays64,
    result_place_right32[39] & result_place_stays64, result_place_right32[38] & result_place_stays64,
    result_place_right32[37] & result_place_stays64, result_place_right32[36] & result_place_stays64,
    result_place_right32[35] & result_place_stays64, result_place_right32[34] & result_place_stays64,
    result_place_right32[33] & result_place_stays64, result_place_right32[32] & result_place_stays64,
    result_place_right32[31] & result_place_stays64, result_place_right32[30] & result_place_stays64,
    result_place_right32[29] & result_place_stays64, result_place_right32[28] & result_place_stays64,
    result_place_right32[27] & result_place_stays64, result_place_right32[26] & result_place_stays64,
    result_place_right32[25] & result_place_stays64, result_place_right32[24] & result_place_stays64,
    result_place_right32[23] & result_place_stays64, result_place_right32[22] & result_place_stays64,
    result_place_right32[21] & result_place_stays64, result_place_right32[20] & result_place_stays64,
    result_place_right32[19] & result_place_stays64, result_place_right32[18] & result_place_stays64,
    result_place_right32[17] & result_place_stays64, result_place_right32[16] & result_place_stays64,
    result_place_right32[15] & result_place_stays64, result_place_right32[14] & result_place_stays64,
    result_place_right32[13] & result_place_stays64, result_place_right32[12] & result_place_stays64,
    result_place_right32[11] & result_place_stays64, result_place_right32[10] & result_place_stays64,
    result_place_right32[9] & result_place_stays64, result_place_right32[8] & result_place_stays64,
    result_below_least[6] ? result_place_right32[71] : result_place_right32[7],
    result_below_least[6] ? result_place_right32[70] : result_place_right32[6],
    result_below_least[6] ? result_place_right32[69] : result_place_right32[5],
    result_below_least[6] ? result_place_right32[68] : result_place_right32[4],
    result_below_least[6] ? result_place_right32[67] : result_place_right32[3],
    result_below_least[6] ? result_place_right32[66] : result_place_right32[2],
    result_below_least[6] ? result_place_right32[65] : result_place_right32[1],
    result_below_least[6] ? result_place_right32[64] : result_place_right32[0]
  };
  wire result_below_sticky =
    ((|result_left1) & result_place_is_far) | result_place_lost1 | result_place_lost2 | result_place_lost4 |
    result_place_lost8 | result_place_lost16 | result_place_lost32 | result_place_lost64;
  wire signed [12:0] result_placed_exponent = result_is_low ? 13'sd1 : result_placed_by_shift;
  wire [23:0] result_kept = result_place_right64[71:48];
  wire result_round_up =
    result_place_right64[47] & ((|result_place_right64[46:0]) | result_below_sticky | result_kept[0]);
  wire [7:0] result_low_exponent = result_placed_exponent[7:0];
  wire result_is_huge = result_kept[23] & ((&result_low_exponent) | (|result_placed_exponent[12:8]));
  wire [30:0] result_unrounded = {result_low_exponent & {8{result_kept[23]}}, result_kept[22:0]};
  wire [30:0] result_rounded = result_unrounded + {30'd0, result_round_up};
  wire result_result_is_special = result_is_huge | is_infinite_q | is_nan_q;
  wire result_result_is_plain = ~result_result_is_special;
  wire [22:0] result_fraction = result_rounded[22:0] & {23{result_result_is_plain}};

  always @(posedge clk)
    if (en) begin
      scale_negative_q <= scale_negative;
      scale_exponent_q <= scale_exponent;
      scale_significand_q <= scale_significand;
      scale_is_infinite_q <= scale_is_infinite;
      scale_is_nan_q <= scale_is_nan;
      p_negative_q <= p[47];
      p_exponent_q <= p_exponent;
      p_significand_q <= p_normal;
      negative_q <= product_negative;
      exponent_q <= term_exponent;
      significand_q <= normal_left1;
      is_infinite_q <= scale_is_infinite_q;
      is_nan_q <= product_is_nan;
    end

  assign y = {
    negative_q & ~is_nan_q, result_rounded[30:23] | {8{result_result_is_special}}, result_fraction[22] | is_nan_q,
    result_fraction[21:0]
  };
endmodule

`default_nettype wire
