// rescale_p13_bf16_to_bf16: integer with exponent, or fp32, times a scale, rounded to fp32, bf16 or fixed point
// unit: rescale
// configuration: input=integer productBits=13 scale=bf16 output=bf16 stages=0
// latency: none, combinational
// content: sha256 4e6045af08168ef1
`default_nettype none

module rescale_p13_bf16_to_bf16 (
  input wire signed [12:0] p,
  input wire signed [9:0] p_exp,
  input wire [15:0] scale,
  output wire [15:0] y
);
  wire [7:0] scale_field = scale[14:7];
  wire scale_is_normal = |scale_field;
  wire scale_has_fraction = |scale[6:0];
  wire scale_is_special = &scale_field;
  wire scale_negative = scale[15];
  wire [7:0] scale_exponent = {scale_field[7:1], scale_field[0] | ~scale_is_normal};
  wire [7:0] scale_significand = {scale_is_normal, scale[6:0]};
  wire scale_is_infinite = scale_is_special & ~scale_has_fraction;
  wire scale_is_nan = scale_is_special & scale_has_fraction;
  wire [12:0] p_magnitude = (p ^ {13{p[12]}}) + {12'd0, p[12]};
  wire p_clear8 = ~(|p_magnitude[12:5]);
  wire [12:0] p_left8 = p_clear8 ? {p_magnitude[4:0], 8'd0} : p_magnitude;
  wire p_clear4 = ~(|p_left8[12:9]);
  wire [12:0] p_left4 = p_clear4 ? {p_left8[8:0], 4'd0} : p_left8;
  wire p_clear2 = ~(|p_left4[12:11]);
  wire [12:0] p_left2 = p_clear2 ? {p_left4[10:0], 2'd0} : p_left4;
  wire p_clear1 = ~(|p_left2[12]);
  wire [12:0] p_left1 = p_clear1 ? {p_left2[11:0], 1'b0} : p_left2;
  wire [12:0] p_normal = p_left1;
  wire signed [10:0] p_raised = {{1{p_exp[9]}}, p_exp} + 11'sd139;
  wire signed [4:0] p_down = {1'b0, p_clear8, p_clear4, p_clear2, p_clear1};
  wire signed [10:0] p_own_exponent = p_raised - {{6{p_down[4]}}, p_down};
  wire signed [10:0] p_exponent = p_own_exponent & {11{p_left1[12]}};
  wire product_negative = p[12] ^ scale_negative;
  wire [20:0] product;
  significand_mul_13x8 multiply (.x(p_normal), .y(scale_significand), .p(product));
  wire product_is_nan = scale_is_nan | (scale_is_infinite & ~p_normal[12]);
  wire signed [8:0] signed_field = {1'b0, scale_exponent};
  wire signed [11:0] exponent_sum = {{1{p_exponent[10]}}, p_exponent} + {{3{signed_field[8]}}, signed_field};
  wire signed [11:0] product_exponent = exponent_sum - 12'sd126;
  wire normal_clear16 = ~(|product[20:5]);
  wire [20:0] normal_left16 = normal_clear16 ? {product[4:0], 16'd0} : product;
  wire normal_clear8 = ~(|normal_left16[20:13]);
  wire [20:0] normal_left8 = normal_clear8 ? {normal_left16[12:0], 8'd0} : normal_left16;
  wire normal_clear4 = ~(|normal_left8[20:17]);
  wire [20:0] normal_left4 = normal_clear4 ? {normal_left8[16:0], 4'd0} : normal_left8;
  wire normal_clear2 = ~(|normal_left4[20:19]);
  wire [20:0] normal_left2 = normal_clear2 ? {normal_left4[18:0], 2'd0} : normal_left4;
  wire normal_clear1 = ~(|normal_left2[20]);
  wire [20:0] normal_left1 = normal_clear1 ? {normal_left2[19:0], 1'b0} : normal_left2;
  wire signed [5:0] down = {1'b0, normal_clear16, normal_clear8, normal_clear4, normal_clear2, normal_clear1};
  wire signed [11:0] own_exponent = product_exponent - {{6{down[5]}}, down};
  wire signed [11:0] term_exponent = own_exponent & {12{normal_left1[20]}};
  wire result_clear16 = ~(|normal_left1[20:5]);
  wire [20:0] result_left16 = result_clear16 ? {normal_left1[4:0], 16'd0} : normal_left1;
  wire result_clear8 = ~(|result_left16[20:13]);
  wire [20:0] result_left8 = result_clear8 ? {result_left16[12:0], 8'd0} : result_left16;
  wire result_clear4 = ~(|result_left8[20:17]);
  wire [20:0] result_left4 = result_clear4 ? {result_left8[16:0], 4'd0} : result_left8;
  wire result_clear2 = ~(|result_left4[20:19]);
  wire [20:0] result_left2 = result_clear2 ? {result_left4[18:0], 2'd0} : result_left4;
  wire result_clear1 = ~(|result_left2[20]);
  wire [20:0] result_left1 = result_clear1 ? {result_left2[19:0], 1'b0} : result_left2;
  wire signed [5:0] result_moved_left = {
    1'b0, result_clear16, result_clear8, result_clear4, result_clear2, result_clear1
  };
  wire signed [12:0] result_placed_by_shift = term_exponent - $signed({{6{result_moved_left[5]}}, result_moved_left});
  wire result_is_low = result_placed_by_shift < 13'sd1;
  wire signed [12:0] result_lack = 13'sd1 - result_placed_by_shift;
  wire [12:0] result_below_least = result_lack & {13{result_is_low}};
  wire result_place_is_far = |result_below_least[12:5];
  wire result_place_is_near = ~result_place_is_far;
  wire [20:0] result_place_near = result_left1 & {21{result_place_is_near}};
  wire result_place_stays1 = ~result_below_least[0];
  wire result_place_lost1 = (|result_place_near[0]) & result_below_least[0];
  wire [20:0] result_place_right1 = {
    result_place_near[20] & result_place_stays1, result_below_least[0] ? result_place_near[20] : result_place_near[19],
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
  wire [20:0] result_place_right2 = {
    result_place_right1[20] & result_place_stays2, result_place_right1[19] & result_place_stays2,
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
  wire [20:0] result_place_right4 = {
    result_place_right2[20] & result_place_stays4, result_place_right2[19] & result_place_stays4,
    result_place_right2[18] & result_place_stays4, result_place_right2[17] & result_place_stays4,
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
  wire [20:0] result_place_right8 = {
    result_place_right4[20] & result_place_stays8, result_place_right4[19] & result_place_stays8,
    result_place_right4[18] & result_place_stays8, result_place_right4[17] & result_place_stays8,
    result_place_right4[16] & result_place_stays8, result_place_right4[15] & result_place_stays8,
    result_place_right4[14] & result_place_stays8, result_place_right4[13] & result_place_stays8,
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
  wire [20:0] result_place_right16 = {
    result_place_right8[20] & result_place_stays16, result_place_right8[19] & result_place_stays16,
    result_place_right8[18] & result_place_stays16, result_place_right8[17] & result_place_stays16,
    result_place_right8[16] & result_place_stays16, result_place_right8[15] & result_place_stays16,
    result_place_right8[14] & result_place_stays16, result_place_right8[13] & result_place_stays16,
    result_place_right8[12] & result_place_stays16, result_place_right8[11] & result_place_stays16,
    result_place_right8[10] & result_place_stays16, result_place_right8[9] & result_place_stays16,
    result_place_right8[8] & result_place_stays16, result_place_right8[7] & result_place_stays16,
    result_place_right8[6] & result_place_stays16, result_place_right8[5] & result_place_stays16,
    result_below_least[4] ? result_place_right8[20] : result_place_right8[4],
    result_below_least[4] ? result_place_right8[19] : result_place_right8[3],
    result_below_least[4] ? result_place_right8[18] : result_place_right8[2],
    result_below_least[4] ? result_place_right8[17] : result_place_right8[1],
    result_below_least[4] ? result_place_right8[16] : result_place_right8[0]
  };
  wire result_below_sticky =
    ((|result_left1) & result_place_is_far) | result_place_lost1 | result_place_lost2 | result_place_lost4 |
    result_place_lost8 | result_place_lost16;
  wire signed [12:0] result_placed_exponent = result_is_low ? 13'sd1 : result_placed_by_shift;
  wire [7:0] result_kept = result_place_right16[20:13];
  wire result_round_up =
    result_place_right16[12] & ((|result_place_right16[11:0]) | result_below_sticky | result_kept[0]);
  wire [7:0] result_low_exponent = result_placed_exponent[7:0];
  wire result_is_huge = result_kept[7] & ((&result_low_exponent) | (|result_placed_exponent[12:8]));
  wire [14:0] result_unrounded = {result_low_exponent & {8{result_kept[7]}}, result_kept[6:0]};
  wire [14:0] result_rounded = result_unrounded + {14'd0, result_round_up};
  wire result_result_is_special = result_is_huge | scale_is_infinite | product_is_nan;
  wire result_result_is_plain = ~result_result_is_special;
  wire [6:0] result_fraction = result_rounded[6:0] & {7{result_result_is_plain}};

  assign y = {
    product_negative & ~product_is_nan, result_rounded[14:7] | {8{result_result_is_special}},
    result_fraction[6] | product_is_nan, result_fraction[5:0]
  };
endmodule

`default_nettype wire
