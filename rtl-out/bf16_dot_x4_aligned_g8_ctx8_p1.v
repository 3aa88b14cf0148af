// bf16_dot_x4_aligned_g8_ctx8_p1: bf16 dot product, accumulated in fp32
// unit: bf16_dot
// configuration: weight=bf16 accumulate=aligned guardBits=8 denormals=keep contexts=8 stages=1 lanes=4
// latency: 2 clock edges
// content: sha256 128277e5a2da1b16
`default_nettype none

module bf16_dot_x4_aligned_g8_ctx8_p1 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [63:0] w,
  input wire [63:0] a,
  output reg [31:0] acc
);
  reg travel_en, travel_clear;
  reg [31:0] acc_before1, acc_before2, acc_before3, acc_before4, acc_before5, acc_before6, acc_before7;
  wire [31:0] start = travel_clear ? 32'd0 : acc_before7;
  wire [63:0] significand;
  wire [35:0] place;
  wire [3:0] negative, nan, plus_infinity, minus_infinity, minus_zero;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : lane
      wire [15:0] w_code = w[16*i +: 16];
      wire [15:0] a_code = a[16*i +: 16];
      wire [7:0] a_field = a_code[14:7];
      wire a_is_normal = |a_field;
      wire a_has_fraction = |a_code[6:0];
      wire a_is_special = &a_field;
      wire a_negative = a_code[15];
      wire [7:0] a_exponent = {a_field[7:1], a_field[0] | ~a_is_normal};
      wire [7:0] a_significand = {a_is_normal, a_code[6:0]};
      wire a_is_zero = ~(a_is_normal | a_has_fraction);
      wire a_is_infinite = a_is_special & ~a_has_fraction;
      wire a_is_nan = a_is_special & a_has_fraction;
      wire [7:0] w_field = w_code[14:7];
      wire w_is_normal = |w_field;
      wire w_has_fraction = |w_code[6:0];
      wire w_is_special = &w_field;
      wire w_negative = w_code[15];
      wire [7:0] w_exponent = {w_field[7:1], w_field[0] | ~w_is_normal};
      wire [7:0] w_significand = {w_is_normal, w_code[6:0]};
      wire w_is_zero = ~(w_is_normal | w_has_fraction);
      wire w_is_infinite = w_is_special & ~w_has_fraction;
      wire w_is_nan = w_is_special & w_has_fraction;
      wire product_is_zero = w_is_zero | a_is_zero;
      wire product_is_infinite = w_is_infinite | a_is_infinite;
      wire product_negative = w_negative ^ a_negative;
      wire [15:0] product;
      significand_mul_8x8 multiply (.x(w_significand), .y(a_significand), .p(product));
      wire product_is_nan = w_is_nan | a_is_nan | (product_is_infinite & product_is_zero);
      wire [8:0] both_exponents = w_exponent + a_exponent;
      wire counts = ~product_is_zero;
      wire [8:0] own_place = both_exponents & {9{counts}};

      assign significand[16*i +: 16] = product;
      assign place[9*i +: 9] = own_place;
      assign negative[i] = product_negative;
      assign nan[i] = product_is_nan;
      assign plus_infinity[i] = product_is_infinite & ~product_negative;
      assign minus_infinity[i] = product_is_infinite & product_negative;
      assign minus_zero[i] = product_is_zero & product_negative;
    end
  endgenerate

  wire some_nan = |nan;
  wire some_plus_infinity = |plus_infinity;
  wire some_minus_infinity = |minus_infinity;
  wire all_minus_zero = &minus_zero;
  wire [8:0] among_greatest_l1_0 = (place[8:0] >= place[17:9]) ? place[8:0] : place[17:9];
  wire [8:0] among_greatest_l1_1 = (place[26:18] >= place[35:27]) ? place[26:18] : place[35:27];
  wire [8:0] among_greatest_l2_0 =
    (among_greatest_l1_0 >= among_greatest_l1_1)
      ? among_greatest_l1_0
      : among_greatest_l1_1;
  reg [63:0] significands_t;
  reg [35:0] places_t;
  reg [3:0] negatives_t;
  reg nan_t, plus_infinity_t, minus_infinity_t, all_minus_zero_t;
  reg [8:0] greatest_place_t;
  wire [7:0] start_field = start[30:23];
  wire start_is_normal = |start_field;
  wire start_has_fraction = |start[22:0];
  wire start_is_special = &start_field;
  wire start_negative = start[31];
  wire [7:0] start_exponent = {start_field[7:1], start_field[0] | ~start_is_normal};
  wire [23:0] start_significand = {start_is_normal, start[22:0]};
  wire start_is_zero = ~(start_is_normal | start_has_fraction);
  wire start_is_infinite = start_is_special & ~start_has_fraction;
  wire start_is_nan = start_is_special & start_has_fraction;
  wire signed [8:0] align_signed_field = {1'b0, start_exponent};
  wire signed [10:0] align_accumulator_place = {{2{align_signed_field[8]}}, align_signed_field} + 11'sd127;
  wire signed [9:0] align_signed_place = {1'b0, greatest_place_t};
  wire signed [10:0] align_lane_place = {{1{align_signed_place[9]}}, align_signed_place};
  wire signed [11:0] align_lane_above = align_lane_place - align_accumulator_place;
  wire align_lane_leads = ~align_lane_above[11] & (|greatest_place_t);
  wire signed [10:0] align_common_place = align_lane_leads ? align_lane_place : align_accumulator_place;
  wire [9:0] align_accumulator_below = align_lane_above[9:0] & {10{align_lane_leads}};
  wire [8:0] low_place = align_common_place[8:0];
  wire [139:0] strip;

  genvar j;
  generate
    for (j = 0; j < 4; j = j + 1) begin : shifter
      wire minus = negatives_t[j];
      wire signed [8:0] difference = low_place - places_t[9*j +: 9];
      wire [8:0] distance = difference;
      wire is_far = |distance[8:5];
      wire is_near = ~is_far;
      wire [15:0] near = significands_t[16*j +: 16] & {16{is_near}};
      wire stays1 = ~distance[0];
      wire [16:0] right1 = {
        near[15] & stays1, distance[0] ? near[15] : near[14], distance[0] ? near[14] : near[13],
        distance[0] ? near[13] : near[12], distance[0] ? near[12] : near[11], distance[0] ? near[11] : near[10],
        distance[0] ? near[10] : near[9], distance[0] ? near[9] : near[8], distance[0] ? near[8] : near[7],
        distance[0] ? near[7] : near[6], distance[0] ? near[6] : near[5], distance[0] ? near[5] : near[4],
        distance[0] ? near[4] : near[3], distance[0] ? near[3] : near[2], distance[0] ? near[2] : near[1],
        distance[0] ? near[1] : near[0], near[0] & distance[0]
      };
      wire stays2 = ~distance[1];
      wire [18:0] right2 = {
        right1[16] & stays2, right1[15] & stays2, distance[1] ? right1[16] : right1[14],
        distance[1] ? right1[15] : right1[13], distance[1] ? right1[14] : right1[12], distance[1] ? right1[13] : right1[11],
        distance[1] ? right1[12] : right1[10], distance[1] ? right1[11] : right1[9], distance[1] ? right1[10] : right1[8],
        distance[1] ? right1[9] : right1[7], distance[1] ? right1[8] : right1[6], distance[1] ? right1[7] : right1[5],
        distance[1] ? right1[6] : right1[4], distance[1] ? right1[5] : right1[3], distance[1] ? right1[4] : right1[2],
        distance[1] ? right1[3] : right1[1], distance[1] ? right1[2] : right1[0], right1[1] & distance[1],
        right1[0] & distance[1]
      };
      wire stays4 = ~distance[2];
      wire [22:0] right4 = {
        right2[18] & stays4, right2[17] & stays4, right2[16] & stays4, right2[15] & stays4,
        distance[2] ? right2[18] : right2[14], distance[2] ? right2[17] : right2[13], distance[2] ? right2[16] : right2[12],
        distance[2] ? right2[15] : right2[11], distance[2] ? right2[14] : right2[10], distance[2] ? right2[13] : right2[9],
        distance[2] ? right2[12] : right2[8], distance[2] ? right2[11] : right2[7], distance[2] ? right2[10] : right2[6],
        distance[2] ? right2[9] : right2[5], distance[2] ? right2[8] : right2[4], distance[2] ? right2[7] : right2[3],
        distance[2] ? right2[6] : right2[2], distance[2] ? right2[5] : right2[1], distance[2] ? right2[4] : right2[0],
        right2[3] & distance[2], right2[2] & distance[2], right2[1] & distance[2], right2[0] & distance[2]
      };
      wire stays8 = ~distance[3];
      wire [30:0] right8 = {
        right4[22] & stays8, right4[21] & stays8, right4[20] & stays8, right4[19] & stays8, right4[18] & stays8,
        right4[17] & stays8, right4[16] & stays8, right4[15] & stays8, distance[3] ? right4[22] : right4[14],
        distance[3] ? right4[21] : right4[13], distance[3] ? right4[20] : right4[12], distance[3] ? right4[19] : right4[11],
        distance[3] ? right4[18] : right4[10], distance[3] ? right4[17] : right4[9], distance[3] ? right4[16] : right4[8],
        distance[3] ? right4[15] : right4[7], distance[3] ? right4[14] : right4[6], distance[3] ? right4[13] : right4[5],
        distance[3] ? right4[12] : right4[4], distance[3] ? right4[11] : right4[3], distance[3] ? right4[10] : right4[2],
        distance[3] ? right4[9] : right4[1], distance[3] ? right4[8] : right4[0], right4[7] & distance[3],
        right4[6] & distance[3], right4[5] & distance[3], right4[4] & distance[3], right4[3] & distance[3],
        right4[2] & distance[3], right4[1] & distance[3], right4[0] & distance[3]
      };
      wire stays16 = ~distance[4];
      wire [32:0] right16 = {
        right8[30] & stays16, right8[29] & stays16, right8[28] & stays16, right8[27] & stays16, right8[26] & stays16,
        right8[25] & stays16, right8[24] & stays16, right8[23] & stays16, right8[22] & stays16, right8[21] & stays16,
        right8[20] & stays16, right8[19] & stays16, right8[18] & stays16, right8[17] & stays16, right8[16] & stays16,
        right8[15] & stays16, distance[4] ? right8[30] : right8[14], distance[4] ? right8[29] : right8[13],
        distance[4] ? right8[28] : right8[12], distance[4] ? right8[27] : right8[11], distance[4] ? right8[26] : right8[10],
        distance[4] ? right8[25] : right8[9], distance[4] ? right8[24] : right8[8], distance[4] ? right8[23] : right8[7],
        distance[4] ? right8[22] : right8[6], distance[4] ? right8[21] : right8[5], distance[4] ? right8[20] : right8[4],
        distance[4] ? right8[19] : right8[3], distance[4] ? right8[18] : right8[2], distance[4] ? right8[17] : right8[1],
        distance[4] ? right8[16] : right8[0], right8[15] & distance[4], right8[14] & distance[4]
      };
      wire only_top = (distance == 9'd32) & significands_t[16*j+15];
      wire [32:0] magnitude = {right16[32:1], right16[0] | only_top};

      assign strip[35*j +: 35] = {minus, ~minus, magnitude ^ {33{minus}}};
    end
  endgenerate

  wire start_is_far = |align_accumulator_below[9:5];
  wire start_is_near = ~start_is_far;
  wire [23:0] start_near = start_significand & {24{start_is_near}};
  wire start_stays1 = ~align_accumulator_below[0];
  wire [24:0] start_right1 = {
    start_near[23] & start_stays1, align_accumulator_below[0] ? start_near[23] : start_near[22],
    align_accumulator_below[0] ? start_near[22] : start_near[21],
    align_accumulator_below[0] ? start_near[21] : start_near[20],
    align_accumulator_below[0] ? start_near[20] : start_near[19],
    align_accumulator_below[0] ? start_near[19] : start_near[18],
    align_accumulator_below[0] ? start_near[18] : start_near[17],
    align_accumulator_below[0] ? start_near[17] : start_near[16],
    align_accumulator_below[0] ? start_near[16] : start_near[15],
    align_accumulator_below[0] ? start_near[15] : start_near[14],
    align_accumulator_below[0] ? start_near[14] : start_near[13],
    align_accumulator_below[0] ? start_near[13] : start_near[12],
    align_accumulator_below[0] ? start_near[12] : start_near[11],
    align_accumulator_below[0] ? start_near[11] : start_near[10],
    align_accumulator_below[0] ? start_near[10] : start_near[9],
    align_accumulator_below[0] ? start_near[9] : start_near[8],
    align_accumulator_below[0] ? start_near[8] : start_near[7],
    align_accumulator_below[0] ? start_near[7] : start_near[6],
    align_accumulator_below[0] ? start_near[6] : start_near[5],
    align_accumulator_below[0] ? start_near[5] : start_near[4],
    align_accumulator_below[0] ? start_near[4] : start_near[3],
    align_accumulator_below[0] ? start_near[3] : start_near[2],
    align_accumulator_below[0] ? start_near[2] : start_near[1],
    align_accumulator_below[0] ? start_near[1] : start_near[0], start_near[0] & align_accumulator_below[0]
  };
  wire start_stays2 = ~align_accumulator_below[1];
  wire [26:0] start_right2 = {
    start_right1[24] & start_stays2, start_right1[23] & start_stays2,
    align_accumulator_below[1] ? start_right1[24] : start_right1[22],
    align_accumulator_below[1] ? start_right1[23] : start_right1[21],
    align_accumulator_below[1] ? start_right1[22] : start_right1[20],
    align_accumulator_below[1] ? start_right1[21] : start_right1[19],
    align_accumulator_below[1] ? start_right1[20] : start_right1[18],
    align_accumulator_below[1] ? start_right1[19] : start_right1[17],
    align_accumulator_below[1] ? start_right1[18] : start_right1[16],
    align_accumulator_below[1] ? start_right1[17] : start_right1[15],
    align_accumulator_below[1] ? start_right1[16] : start_right1[14],
    align_accumulator_below[1] ? start_right1[15] : start_right1[13],
    align_accumulator_below[1] ? start_right1[14] : start_right1[12],
    align_accumulator_below[1] ? start_right1[13] : start_right1[11],
    align_accumulator_below[1] ? start_right1[12] : start_right1[10],
    align_accumulator_below[1] ? start_right1[11] : start_right1[9],
    align_accumulator_below[1] ? start_right1[10] : start_right1[8],
    align_accumulator_below[1] ? start_right1[9] : start_right1[7],
    align_accumulator_below[1] ? start_right1[8] : start_right1[6],
    align_accumulator_below[1] ? start_right1[7] : start_right1[5],
    align_accumulator_below[1] ? start_right1[6] : start_right1[4],
    align_accumulator_below[1] ? start_right1[5] : start_right1[3],
    align_accumulator_below[1] ? start_right1[4] : start_right1[2],
    align_accumulator_below[1] ? start_right1[3] : start_right1[1],
    align_accumulator_below[1] ? start_right1[2] : start_right1[0], start_right1[1] & align_accumulator_below[1],
    start_right1[0] & align_accumulator_below[1]
  };
  wire start_stays4 = ~align_accumulator_below[2];
  wire [30:0] start_right4 = {
    start_right2[26] & start_stays4, start_right2[25] & start_stays4, start_right2[24] & start_stays4,
    start_right2[23] & start_stays4, align_accumulator_below[2] ? start_right2[26] : start_right2[22],
    align_accumulator_below[2] ? start_right2[25] : start_right2[21],
    align_accumulator_below[2] ? start_right2[24] : start_right2[20],
    align_accumulator_below[2] ? start_right2[23] : start_right2[19],
    align_accumulator_below[2] ? start_right2[22] : start_right2[18],
    align_accumulator_below[2] ? start_right2[21] : start_right2[17],
    align_accumulator_below[2] ? start_right2[20] : start_right2[16],
    align_accumulator_below[2] ? start_right2[19] : start_right2[15],
    align_accumulator_below[2] ? start_right2[18] : start_right2[14],
    align_accumulator_below[2] ? start_right2[17] : start_right2[13],
    align_accumulator_below[2] ? start_right2[16] : start_right2[12],
    align_accumulator_below[2] ? start_right2[15] : start_right2[11],
    align_accumulator_below[2] ? start_right2[14] : start_right2[10],
    align_accumulator_below[2] ? start_right2[13] : start_right2[9],
    align_accumulator_below[2] ? start_right2[12] : start_right2[8],
    align_accumulator_below[2] ? start_right2[11] : start_right2[7],
    align_accumulator_below[2] ? start_right2[10] : start_right2[6],
    align_accumulator_below[2] ? start_right2[9] : start_right2[5],
    align_accumulator_below[2] ? start_right2[8] : start_right2[4],
    align_accumulator_below[2] ? start_right2[7] : start_right2[3],
    align_accumulator_below[2] ? start_right2[6] : start_right2[2],
    align_accumulator_below[2] ? start_right2[5] : start_right2[1],
    align_accumulator_below[2] ? start_right2[4] : start_right2[0], start_right2[3] & align_accumulator_below[2],
    start_right2[2] & align_accumulator_below[2], start_right2[1] & align_accumulator_below[2],
    start_right2[0] & align_accumulator_below[2]
  };
  wire start_stays8 = ~align_accumulator_below[3];
  wire [31:0] start_right8 = {
    start_right4[30] & start_stays8, start_right4[29] & start_stays8, start_right4[28] & start_stays8,
    start_right4[27] & start_stays8, start_right4[26] & start_stays8, start_right4[25] & start_stays8,
    start_right4[24] & start_stays8, start_right4[23] & start_stays8,
    align_accumulator_below[3] ? start_right4[30] : start_right4[22],
    align_accumulator_below[3] ? start_right4[29] : start_right4[21],
    align_accumulator_below[3] ? start_right4[28] : start_right4[20],
    align_accumulator_below[3] ? start_right4[27] : start_right4[19],
    align_accumulator_below[3] ? start_right4[26] : start_right4[18],
    align_accumulator_below[3] ? start_right4[25] : start_right4[17],
    align_accumulator_below[3] ? start_right4[24] : start_right4[16],
    align_accumulator_below[3] ? start_right4[23] : start_right4[15],
    align_accumulator_below[3] ? start_right4[22] : start_right4[14],
    align_accumulator_below[3] ? start_right4[21] : start_right4[13],
    align_accumulator_below[3] ? start_right4[20] : start_right4[12],
    align_accumulator_below[3] ? start_right4[19] : start_right4[11],
    align_accumulator_below[3] ? start_right4[18] : start_right4[10],
    align_accumulator_below[3] ? start_right4[17] : start_right4[9],
    align_accumulator_below[3] ? start_right4[16] : start_right4[8],
    align_accumulator_below[3] ? start_right4[15] : start_right4[7],
    align_accumulator_below[3] ? start_right4[14] : start_right4[6],
    align_accumulator_below[3] ? start_right4[13] : start_right4[5],
    align_accumulator_below[3] ? start_right4[12] : start_right4[4],
    align_accumulator_below[3] ? start_right4[11] : start_right4[3],
    align_accumulator_below[3] ? start_right4[10] : start_right4[2],
    align_accumulator_below[3] ? start_right4[9] : start_right4[1],
    align_accumulator_below[3] ? start_right4[8] : start_right4[0], start_right4[7] & align_accumulator_below[3]
  };
  wire start_stays16 = ~align_accumulator_below[4];
  wire [31:0] start_right16 = {
    start_right8[31] & start_stays16, start_right8[30] & start_stays16, start_right8[29] & start_stays16,
    start_right8[28] & start_stays16, start_right8[27] & start_stays16, start_right8[26] & start_stays16,
    start_right8[25] & start_stays16, start_right8[24] & start_stays16, start_right8[23] & start_stays16,
    start_right8[22] & start_stays16, start_right8[21] & start_stays16, start_right8[20] & start_stays16,
    start_right8[19] & start_stays16, start_right8[18] & start_stays16, start_right8[17] & start_stays16,
    start_right8[16] & start_stays16, align_accumulator_below[4] ? start_right8[31] : start_right8[15],
    align_accumulator_below[4] ? start_right8[30] : start_right8[14],
    align_accumulator_below[4] ? start_right8[29] : start_right8[13],
    align_accumulator_below[4] ? start_right8[28] : start_right8[12],
    align_accumulator_below[4] ? start_right8[27] : start_right8[11],
    align_accumulator_below[4] ? start_right8[26] : start_right8[10],
    align_accumulator_below[4] ? start_right8[25] : start_right8[9],
    align_accumulator_below[4] ? start_right8[24] : start_right8[8],
    align_accumulator_below[4] ? start_right8[23] : start_right8[7],
    align_accumulator_below[4] ? start_right8[22] : start_right8[6],
    align_accumulator_below[4] ? start_right8[21] : start_right8[5],
    align_accumulator_below[4] ? start_right8[20] : start_right8[4],
    align_accumulator_below[4] ? start_right8[19] : start_right8[3],
    align_accumulator_below[4] ? start_right8[18] : start_right8[2],
    align_accumulator_below[4] ? start_right8[17] : start_right8[1],
    align_accumulator_below[4] ? start_right8[16] : start_right8[0]
  };
  wire [32:0] start_magnitude = {1'b0, start_right16};
  wire [174:0] terms = {start_negative, ~start_negative, start_magnitude ^ {33{start_negative}}, strip};
  wire [36:0] total;
  bf16_dot_x4_aligned_g8_ctx8_p1_tree tree (.pp(terms), .sum(total));
  wire result_is_below = total[36];
  wire [35:0] result_size = (total[35:0] ^ {36{result_is_below}}) + {35'd0, result_is_below};
  wire signed [11:0] result_exponent = {{1{align_common_place[10]}}, align_common_place} + 12'shf85;
  wire result_plus = plus_infinity_t | (start_is_infinite & ~start_negative);
  wire result_minus = minus_infinity_t | (start_is_infinite & start_negative);
  wire result_infinite = result_plus | result_minus;
  wire result_negative =
    result_infinite
      ? result_minus
      : (result_is_below | (all_minus_zero_t & start_is_zero & start_negative));
  wire result_nan = nan_t | start_is_nan | (result_plus & result_minus);
  wire signed [10:0] result_room = result_exponent[10:0] - 11'd1;
  wire [10:0] result_most_left = result_room;
  wire [35:0] result_stop = 36'h800000000 >> result_most_left;
  wire [35:0] result_counted = result_size | result_stop;
  wire result_low_l1_14 = ~result_counted[1];
  wire result_occupied_l1_14 = result_counted[1] | result_counted[0];
  wire result_low_l1_15 = ~result_counted[3];
  wire result_occupied_l1_15 = result_counted[3] | result_counted[2];
  wire result_low_l1_16 = ~result_counted[5];
  wire result_occupied_l1_16 = result_counted[5] | result_counted[4];
  wire result_low_l1_17 = ~result_counted[7];
  wire result_occupied_l1_17 = result_counted[7] | result_counted[6];
  wire result_low_l1_18 = ~result_counted[9];
  wire result_occupied_l1_18 = result_counted[9] | result_counted[8];
  wire result_low_l1_19 = ~result_counted[11];
  wire result_occupied_l1_19 = result_counted[11] | result_counted[10];
  wire result_low_l1_20 = ~result_counted[13];
  wire result_occupied_l1_20 = result_counted[13] | result_counted[12];
  wire result_low_l1_21 = ~result_counted[15];
  wire result_occupied_l1_21 = result_counted[15] | result_counted[14];
  wire result_low_l1_22 = ~result_counted[17];
  wire result_occupied_l1_22 = result_counted[17] | result_counted[16];
  wire result_low_l1_23 = ~result_counted[19];
  wire result_occupied_l1_23 = result_counted[19] | result_counted[18];
  wire result_low_l1_24 = ~result_counted[21];
  wire result_occupied_l1_24 = result_counted[21] | result_counted[20];
  wire result_low_l1_25 = ~result_counted[23];
  wire result_occupied_l1_25 = result_counted[23] | result_counted[22];
  wire result_low_l1_26 = ~result_counted[25];
  wire result_occupied_l1_26 = result_counted[25] | result_counted[24];
  wire result_low_l1_27 = ~result_counted[27];
  wire result_occupied_l1_27 = result_counted[27] | result_counted[26];
  wire result_low_l1_28 = ~result_counted[29];
  wire result_occupied_l1_28 = result_counted[29] | result_counted[28];
  wire result_low_l1_29 = ~result_counted[31];
  wire result_occupied_l1_29 = result_counted[31] | result_counted[30];
  wire result_low_l1_30 = ~result_counted[33];
  wire result_occupied_l1_30 = result_counted[33] | result_counted[32];
  wire result_low_l1_31 = ~result_counted[35];
  wire result_occupied_l1_31 = result_counted[35] | result_counted[34];
  wire result_low_l2_7 = ~result_occupied_l1_15;
  wire result_count0_l2_7 = (result_occupied_l1_15 & result_low_l1_15) | (result_low_l2_7 & result_low_l1_14);
  wire result_occupied_l2_7 = result_occupied_l1_15 | result_occupied_l1_14;
  wire result_low_l2_8 = ~result_occupied_l1_17;
  wire result_count0_l2_8 = (result_occupied_l1_17 & result_low_l1_17) | (result_low_l2_8 & result_low_l1_16);
  wire result_occupied_l2_8 = result_occupied_l1_17 | result_occupied_l1_16;
  wire result_low_l2_9 = ~result_occupied_l1_19;
  wire result_count0_l2_9 = (result_occupied_l1_19 & result_low_l1_19) | (result_low_l2_9 & result_low_l1_18);
  wire result_occupied_l2_9 = result_occupied_l1_19 | result_occupied_l1_18;
  wire result_low_l2_10 = ~result_occupied_l1_21;
  wire result_count0_l2_10 = (result_occupied_l1_21 & result_low_l1_21) | (result_low_l2_10 & result_low_l1_20);
  wire result_occupied_l2_10 = result_occupied_l1_21 | result_occupied_l1_20;
  wire result_low_l2_11 = ~result_occupied_l1_23;
  wire result_count0_l2_11 = (result_occupied_l1_23 & result_low_l1_23) | (result_low_l2_11 & result_low_l1_22);
  wire result_occupied_l2_11 = result_occupied_l1_23 | result_occupied_l1_22;
  wire result_low_l2_12 = ~result_occupied_l1_25;
  wire result_count0_l2_12 = (result_occupied_l1_25 & result_low_l1_25) | (result_low_l2_12 & result_low_l1_24);
  wire result_occupied_l2_12 = result_occupied_l1_25 | result_occupied_l1_24;
  wire result_low_l2_13 = ~result_occupied_l1_27;
  wire result_count0_l2_13 = (result_occupied_l1_27 & result_low_l1_27) | (result_low_l2_13 & result_low_l1_26);
  wire result_occupied_l2_13 = result_occupied_l1_27 | result_occupied_l1_26;
  wire result_low_l2_14 = ~result_occupied_l1_29;
  wire result_count0_l2_14 = (result_occupied_l1_29 & result_low_l1_29) | (result_low_l2_14 & result_low_l1_28);
  wire result_occupied_l2_14 = result_occupied_l1_29 | result_occupied_l1_28;
  wire result_low_l2_15 = ~result_occupied_l1_31;
  wire result_count0_l2_15 = (result_occupied_l1_31 & result_low_l1_31) | (result_low_l2_15 & result_low_l1_30);
  wire result_occupied_l2_15 = result_occupied_l1_31 | result_occupied_l1_30;
  wire result_low_l3_3 = ~result_occupied_l2_7;
  wire result_count0_l3_3 = (result_occupied_l2_7 & result_count0_l2_7) | result_low_l3_3;
  wire result_count1_l3_3 = (result_occupied_l2_7 & result_low_l2_7) | result_low_l3_3;
  wire result_occupied_l3_3 = result_occupied_l2_7;
  wire result_low_l3_4 = ~result_occupied_l2_9;
  wire result_count0_l3_4 = (result_occupied_l2_9 & result_count0_l2_9) | (result_low_l3_4 & result_count0_l2_8);
  wire result_count1_l3_4 = (result_occupied_l2_9 & result_low_l2_9) | (result_low_l3_4 & result_low_l2_8);
  wire result_occupied_l3_4 = result_occupied_l2_9 | result_occupied_l2_8;
  wire result_low_l3_5 = ~result_occupied_l2_11;
  wire result_count0_l3_5 = (result_occupied_l2_11 & result_count0_l2_11) | (result_low_l3_5 & result_count0_l2_10);
  wire result_count1_l3_5 = (result_occupied_l2_11 & result_low_l2_11) | (result_low_l3_5 & result_low_l2_10);
  wire result_occupied_l3_5 = result_occupied_l2_11 | result_occupied_l2_10;
  wire result_low_l3_6 = ~result_occupied_l2_13;
  wire result_count0_l3_6 = (result_occupied_l2_13 & result_count0_l2_13) | (result_low_l3_6 & result_count0_l2_12);
  wire result_count1_l3_6 = (result_occupied_l2_13 & result_low_l2_13) | (result_low_l3_6 & result_low_l2_12);
  wire result_occupied_l3_6 = result_occupied_l2_13 | result_occupied_l2_12;
  wire result_low_l3_7 = ~result_occupied_l2_15;
  wire result_count0_l3_7 = (result_occupied_l2_15 & result_count0_l2_15) | (result_low_l3_7 & result_count0_l2_14);
  wire result_count1_l3_7 = (result_occupied_l2_15 & result_low_l2_15) | (result_low_l3_7 & result_low_l2_14);
  wire result_occupied_l3_7 = result_occupied_l2_15 | result_occupied_l2_14;
  wire result_low_l4_1 = ~result_occupied_l3_3;
  wire result_count0_l4_1 = (result_occupied_l3_3 & result_count0_l3_3) | result_low_l4_1;
  wire result_count1_l4_1 = (result_occupied_l3_3 & result_count1_l3_3) | result_low_l4_1;
  wire result_count2_l4_1 = (result_occupied_l3_3 & result_low_l3_3) | result_low_l4_1;
  wire result_occupied_l4_1 = result_occupied_l3_3;
  wire result_low_l4_2 = ~result_occupied_l3_5;
  wire result_count0_l4_2 = (result_occupied_l3_5 & result_count0_l3_5) | (result_low_l4_2 & result_count0_l3_4);
  wire result_count1_l4_2 = (result_occupied_l3_5 & result_count1_l3_5) | (result_low_l4_2 & result_count1_l3_4);
  wire result_count2_l4_2 = (result_occupied_l3_5 & result_low_l3_5) | (result_low_l4_2 & result_low_l3_4);
  wire result_occupied_l4_2 = result_occupied_l3_5 | result_occupied_l3_4;
  wire result_low_l4_3 = ~result_occupied_l3_7;
  wire result_count0_l4_3 = (result_occupied_l3_7 & result_count0_l3_7) | (result_low_l4_3 & result_count0_l3_6);
  wire result_count1_l4_3 = (result_occupied_l3_7 & result_count1_l3_7) | (result_low_l4_3 & result_count1_l3_6);
  wire result_count2_l4_3 = (result_occupied_l3_7 & result_low_l3_7) | (result_low_l4_3 & result_low_l3_6);
  wire result_occupied_l4_3 = result_occupied_l3_7 | result_occupied_l3_6;
  wire result_low_l5_0 = ~result_occupied_l4_1;
  wire result_count0_l5_0 = (result_occupied_l4_1 & result_count0_l4_1) | result_low_l5_0;
  wire result_count1_l5_0 = (result_occupied_l4_1 & result_count1_l4_1) | result_low_l5_0;
  wire result_count2_l5_0 = (result_occupied_l4_1 & result_count2_l4_1) | result_low_l5_0;
  wire result_count3_l5_0 = (result_occupied_l4_1 & result_low_l4_1) | result_low_l5_0;
  wire result_low_l5_1 = ~result_occupied_l4_3;
  wire result_count0_l5_1 = (result_occupied_l4_3 & result_count0_l4_3) | (result_low_l5_1 & result_count0_l4_2);
  wire result_count1_l5_1 = (result_occupied_l4_3 & result_count1_l4_3) | (result_low_l5_1 & result_count1_l4_2);
  wire result_count2_l5_1 = (result_occupied_l4_3 & result_count2_l4_3) | (result_low_l5_1 & result_count2_l4_2);
  wire result_count3_l5_1 = (result_occupied_l4_3 & result_low_l4_3) | (result_low_l5_1 & result_low_l4_2);
  wire result_occupied_l5_1 = result_occupied_l4_3 | result_occupied_l4_2;
  wire result_low_l6_0 = ~result_occupied_l5_1;
  wire result_count0_l6_0 = (result_occupied_l5_1 & result_count0_l5_1) | (result_low_l6_0 & result_count0_l5_0);
  wire result_count1_l6_0 = (result_occupied_l5_1 & result_count1_l5_1) | (result_low_l6_0 & result_count1_l5_0);
  wire result_count2_l6_0 = (result_occupied_l5_1 & result_count2_l5_1) | (result_low_l6_0 & result_count2_l5_0);
  wire result_count3_l6_0 = (result_occupied_l5_1 & result_count3_l5_1) | (result_low_l6_0 & result_count3_l5_0);
  wire result_count4_l6_0 = (result_occupied_l5_1 & result_low_l5_1) | (result_low_l6_0 & result_low_l5_0);
  wire [5:0] result_zeros = {
    result_low_l6_0, result_count4_l6_0, result_count3_l6_0, result_count2_l6_0, result_count1_l6_0, result_count0_l6_0
  };
  wire [35:0] result_left32 = result_zeros[5] ? {result_size[3:0], 32'd0} : result_size;
  wire [35:0] result_left16 = result_zeros[4] ? {result_left32[19:0], 16'd0} : result_left32;
  wire [35:0] result_left8 = result_zeros[3] ? {result_left16[27:0], 8'd0} : result_left16;
  wire [35:0] result_left4 = result_zeros[2] ? {result_left8[31:0], 4'd0} : result_left8;
  wire [35:0] result_left2 = result_zeros[1] ? {result_left4[33:0], 2'd0} : result_left4;
  wire [35:0] result_left1 = result_zeros[0] ? {result_left2[34:0], 1'b0} : result_left2;
  wire signed [6:0] result_moved_left = {1'b0, result_zeros};
  wire signed [12:0] result_placed_by_shift = result_exponent - $signed({{5{result_moved_left[6]}}, result_moved_left});
  wire [23:0] result_kept = result_left1[35:12];
  wire result_round_up = result_left1[11] & ((|result_left1[10:0]) | 1'b0 | result_kept[0]);
  wire [7:0] result_low_exponent = result_placed_by_shift[7:0];
  wire result_is_huge = result_kept[23] & ((&result_low_exponent) | (|result_placed_by_shift[12:8]));
  wire [30:0] result_unrounded = {result_low_exponent & {8{result_kept[23]}}, result_kept[22:0]};
  wire [30:0] result_rounded = result_unrounded + {30'd0, result_round_up};
  wire result_result_is_special = result_is_huge | result_infinite | result_nan;
  wire result_result_is_plain = ~result_result_is_special;
  wire [22:0] result_fraction = result_rounded[22:0] & {23{result_result_is_plain}};

  always @(posedge clk)
    if (rst) begin
      travel_en <= 1'b0;
      travel_clear <= 1'b0;
    end
    else begin
      travel_en <= en;
      travel_clear <= clear;
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
    else if (travel_en) begin
      acc <= {
        result_negative & ~result_nan, result_rounded[30:23] | {8{result_result_is_special}},
        result_fraction[22] | result_nan, result_fraction[21:0]
      };
      acc_before1 <= acc;
      acc_before2 <= acc_before1;
      acc_before3 <= acc_before2;
      acc_before4 <= acc_before3;
      acc_before5 <= acc_before4;
      acc_before6 <= acc_before5;
      acc_before7 <= acc_before6;
    end

  always @(posedge clk)
    begin
      significands_t <= significand;
      places_t <= place;
      negatives_t <= negative;
      nan_t <= some_nan;
      plus_infinity_t <= some_plus_infinity;
      minus_infinity_t <= some_minus_infinity;
      all_minus_zero_t <= all_minus_zero;
      greatest_place_t <= among_greatest_l2_0;
    end

  wire unused_bits = &{1'b0, align_lane_above[10]};
endmodule

`default_nettype wire
