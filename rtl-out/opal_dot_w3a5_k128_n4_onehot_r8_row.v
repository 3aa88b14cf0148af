// opal_dot_w3a5_k128_n4_onehot_r8_row: one row of weights times a block whose elements and outliers were prepared for all rows
// content: sha256 1ce4cf94192bbf54
`default_nettype none

module opal_dot_w3a5_k128_n4_onehot_r8_row (
  input wire [383:0] w,
  input wire [639:0] q,
  input wire [383:0] sums,
  input wire [3:0] negative,
  input wire [59:0] magnitude,
  input wire [11:0] multiple,
  input wire [95:0] pointer,
  output wire [27:0] p
);
  wire [1151:0] pp;

  genvar i;
  generate
    for (i = 0; i < 64; i = i + 1) begin : pair
      wire [5:0] first_element = {{1{q[10*i+4]}}, q[10*i +: 5]};
      wire [5:0] second_element = {{1{q[10*i+9]}}, q[10*i+5 +: 5]};
      wire [2:0] decoder_first, decoder_second, decoder_both;
      opal_pair_decoder_3 decoder (.codes(w[6*i +: 6]), .first(decoder_first), .second(decoder_second), .both(decoder_both));
      wire [5:0] place0 =
        ((first_element & {6{decoder_first[0]}}) | (second_element & {6{decoder_second[0]}}) | (sums[6*i +: 6] & {6{decoder_both[0]}})) ^
        6'd31;
      wire [5:0] place1 =
        ((first_element & {6{decoder_first[1]}}) | (second_element & {6{decoder_second[1]}}) | (sums[6*i +: 6] & {6{decoder_both[1]}})) ^
        6'd31;
      wire [5:0] place2 =
        ((first_element & {6{decoder_first[2]}}) | (second_element & {6{decoder_second[2]}}) | (sums[6*i +: 6] & {6{decoder_both[2]}})) ^
        6'd32;

      assign pp[18*i +: 18] = {place2, place1, place0};
    end
  endgenerate

  wire [2:0] outlier0_weight_code;
  opal_group_planes_128x3 outlier0_planes (
    .lanes(w),
    .member(pointer[15:0]),
    .bank(pointer[23:16]),
    .lane(outlier0_weight_code)
  );
  wire outlier0_weight_row0_one = outlier0_weight_code[0];
  wire outlier0_weight_negative = outlier0_weight_code[2];
  wire outlier0_weight_row1_one = outlier0_weight_code[1] ^ (outlier0_weight_negative & outlier0_weight_row0_one);
  wire outlier0_weight_row1_two = outlier0_weight_negative & ~(outlier0_weight_row0_one | outlier0_weight_code[1]);
  wire outlier0_product_negative = ~(outlier0_weight_negative ^ negative[0]);
  wire [14:0] outlier0_product_row0_by0 = magnitude[14:0] & {15{outlier0_weight_row0_one}};
  wire [14:0] outlier0_product_row0 = outlier0_product_row0_by0;
  wire [15:0] outlier0_product_row1_by1 = {1'b0, magnitude[14:0]} & {16{outlier0_weight_row1_one}};
  wire [15:0] outlier0_product_row1_by2 = {magnitude[14:0], 1'b0} & {16{outlier0_weight_row1_two}};
  wire [15:0] outlier0_product_row1 = outlier0_product_row1_by1 | outlier0_product_row1_by2;
  wire outlier0_product_sum_c1_r0_s1, outlier0_product_carry_c1_r0_s1;
  subbyte_half_adder outlier0_product_add_c1_r0_s1 (
    .a(outlier0_product_row0[1]),
    .b(outlier0_product_row1[0]),
    .s(outlier0_product_sum_c1_r0_s1),
    .co(outlier0_product_carry_c1_r0_s1)
  );
  wire outlier0_product_sum_c2_r0_s2, outlier0_product_carry_c2_r0_s2;
  subbyte_full_adder outlier0_product_add_c2_r0_s2 (
    .a(outlier0_product_row0[2]),
    .b(outlier0_product_row1[1]),
    .ci(outlier0_product_carry_c1_r0_s1),
    .s(outlier0_product_sum_c2_r0_s2),
    .co(outlier0_product_carry_c2_r0_s2)
  );
  wire outlier0_product_sum_c3_r0_s3, outlier0_product_carry_c3_r0_s3;
  subbyte_full_adder outlier0_product_add_c3_r0_s3 (
    .a(outlier0_product_row0[3]),
    .b(outlier0_product_row1[2]),
    .ci(outlier0_product_carry_c2_r0_s2),
    .s(outlier0_product_sum_c3_r0_s3),
    .co(outlier0_product_carry_c3_r0_s3)
  );
  wire outlier0_product_sum_c4_r0_s4, outlier0_product_carry_c4_r0_s4;
  subbyte_full_adder outlier0_product_add_c4_r0_s4 (
    .a(outlier0_product_row0[4]),
    .b(outlier0_product_row1[3]),
    .ci(outlier0_product_carry_c3_r0_s3),
    .s(outlier0_product_sum_c4_r0_s4),
    .co(outlier0_product_carry_c4_r0_s4)
  );
  wire outlier0_product_sum_c5_r0_s5, outlier0_product_carry_c5_r0_s5;
  subbyte_full_adder outlier0_product_add_c5_r0_s5 (
    .a(outlier0_product_row0[5]),
    .b(outlier0_product_row1[4]),
    .ci(outlier0_product_carry_c4_r0_s4),
    .s(outlier0_product_sum_c5_r0_s5),
    .co(outlier0_product_carry_c5_r0_s5)
  );
  wire outlier0_product_sum_c6_r0_s6, outlier0_product_carry_c6_r0_s6;
  subbyte_full_adder outlier0_product_add_c6_r0_s6 (
    .a(outlier0_product_row0[6]),
    .b(outlier0_product_row1[5]),
    .ci(outlier0_product_carry_c5_r0_s5),
    .s(outlier0_product_sum_c6_r0_s6),
    .co(outlier0_product_carry_c6_r0_s6)
  );
  wire outlier0_product_sum_c7_r0_s7, outlier0_product_carry_c7_r0_s7;
  subbyte_full_adder outlier0_product_add_c7_r0_s7 (
    .a(outlier0_product_row0[7]),
    .b(outlier0_product_row1[6]),
    .ci(outlier0_product_carry_c6_r0_s6),
    .s(outlier0_product_sum_c7_r0_s7),
    .co(outlier0_product_carry_c7_r0_s7)
  );
  wire outlier0_product_sum_c8_r0_s8, outlier0_product_carry_c8_r0_s8;
  subbyte_full_adder outlier0_product_add_c8_r0_s8 (
    .a(outlier0_product_row0[8]),
    .b(outlier0_product_row1[7]),
    .ci(outlier0_product_carry_c7_r0_s7),
    .s(outlier0_product_sum_c8_r0_s8),
    .co(outlier0_product_carry_c8_r0_s8)
  );
  wire outlier0_product_sum_c9_r0_s9, outlier0_product_carry_c9_r0_s9;
  subbyte_full_adder outlier0_product_add_c9_r0_s9 (
    .a(outlier0_product_row0[9]),
    .b(outlier0_product_row1[8]),
    .ci(outlier0_product_carry_c8_r0_s8),
    .s(outlier0_product_sum_c9_r0_s9),
    .co(outlier0_product_carry_c9_r0_s9)
  );
  wire outlier0_product_sum_c10_r0_s10, outlier0_product_carry_c10_r0_s10;
  subbyte_full_adder outlier0_product_add_c10_r0_s10 (
    .a(outlier0_product_row0[10]),
    .b(outlier0_product_row1[9]),
    .ci(outlier0_product_carry_c9_r0_s9),
    .s(outlier0_product_sum_c10_r0_s10),
    .co(outlier0_product_carry_c10_r0_s10)
  );
  wire outlier0_product_sum_c11_r0_s11, outlier0_product_carry_c11_r0_s11;
  subbyte_full_adder outlier0_product_add_c11_r0_s11 (
    .a(outlier0_product_row0[11]),
    .b(outlier0_product_row1[10]),
    .ci(outlier0_product_carry_c10_r0_s10),
    .s(outlier0_product_sum_c11_r0_s11),
    .co(outlier0_product_carry_c11_r0_s11)
  );
  wire outlier0_product_sum_c12_r0_s12, outlier0_product_carry_c12_r0_s12;
  subbyte_full_adder outlier0_product_add_c12_r0_s12 (
    .a(outlier0_product_row0[12]),
    .b(outlier0_product_row1[11]),
    .ci(outlier0_product_carry_c11_r0_s11),
    .s(outlier0_product_sum_c12_r0_s12),
    .co(outlier0_product_carry_c12_r0_s12)
  );
  wire outlier0_product_sum_c13_r0_s13, outlier0_product_carry_c13_r0_s13;
  subbyte_full_adder outlier0_product_add_c13_r0_s13 (
    .a(outlier0_product_row0[13]),
    .b(outlier0_product_row1[12]),
    .ci(outlier0_product_carry_c12_r0_s12),
    .s(outlier0_product_sum_c13_r0_s13),
    .co(outlier0_product_carry_c13_r0_s13)
  );
  wire outlier0_product_sum_c14_r0_s14, outlier0_product_carry_c14_r0_s14;
  subbyte_full_adder outlier0_product_add_c14_r0_s14 (
    .a(outlier0_product_row0[14]),
    .b(outlier0_product_row1[13]),
    .ci(outlier0_product_carry_c13_r0_s13),
    .s(outlier0_product_sum_c14_r0_s14),
    .co(outlier0_product_carry_c14_r0_s14)
  );
  wire outlier0_product_sum_c15_r0_s15, outlier0_product_carry_c15_r0_s15;
  subbyte_half_adder outlier0_product_add_c15_r0_s15 (
    .a(outlier0_product_row1[14]),
    .b(outlier0_product_carry_c14_r0_s14),
    .s(outlier0_product_sum_c15_r0_s15),
    .co(outlier0_product_carry_c15_r0_s15)
  );
  wire outlier0_product_sum_c16_r0_s16 = outlier0_product_row1[15] ^ outlier0_product_carry_c15_r0_s15;
  wire [16:0] outlier0_product = {
    outlier0_product_sum_c16_r0_s16, outlier0_product_sum_c15_r0_s15, outlier0_product_sum_c14_r0_s14,
    outlier0_product_sum_c13_r0_s13, outlier0_product_sum_c12_r0_s12, outlier0_product_sum_c11_r0_s11,
    outlier0_product_sum_c10_r0_s10, outlier0_product_sum_c9_r0_s9, outlier0_product_sum_c8_r0_s8,
    outlier0_product_sum_c7_r0_s7, outlier0_product_sum_c6_r0_s6, outlier0_product_sum_c5_r0_s5,
    outlier0_product_sum_c4_r0_s4, outlier0_product_sum_c3_r0_s3, outlier0_product_sum_c2_r0_s2,
    outlier0_product_sum_c1_r0_s1, outlier0_product_row0[0]
  };
  wire [24:0] outlier0_shifted =
    ({16'd0, outlier0_product[16:8]} & {25{multiple[0]}}) | ({8'd0, outlier0_product} & {25{multiple[1]}}) |
    ({outlier0_product, 8'd0} & {25{multiple[2]}});
  wire [25:0] outlier0_strip = {~outlier0_product_negative, outlier0_shifted ^ {25{outlier0_product_negative}}};
  wire [2:0] outlier1_weight_code;
  opal_group_planes_128x3 outlier1_planes (
    .lanes(w),
    .member(pointer[39:24]),
    .bank(pointer[47:40]),
    .lane(outlier1_weight_code)
  );
  wire outlier1_weight_row0_one = outlier1_weight_code[0];
  wire outlier1_weight_negative = outlier1_weight_code[2];
  wire outlier1_weight_row1_one = outlier1_weight_code[1] ^ (outlier1_weight_negative & outlier1_weight_row0_one);
  wire outlier1_weight_row1_two = outlier1_weight_negative & ~(outlier1_weight_row0_one | outlier1_weight_code[1]);
  wire outlier1_product_negative = ~(outlier1_weight_negative ^ negative[1]);
  wire [14:0] outlier1_product_row0_by0 = magnitude[29:15] & {15{outlier1_weight_row0_one}};
  wire [14:0] outlier1_product_row0 = outlier1_product_row0_by0;
  wire [15:0] outlier1_product_row1_by1 = {1'b0, magnitude[29:15]} & {16{outlier1_weight_row1_one}};
  wire [15:0] outlier1_product_row1_by2 = {magnitude[29:15], 1'b0} & {16{outlier1_weight_row1_two}};
  wire [15:0] outlier1_product_row1 = outlier1_product_row1_by1 | outlier1_product_row1_by2;
  wire outlier1_product_sum_c1_r0_s1, outlier1_product_carry_c1_r0_s1;
  subbyte_half_adder outlier1_product_add_c1_r0_s1 (
    .a(outlier1_product_row0[1]),
    .b(outlier1_product_row1[0]),
    .s(outlier1_product_sum_c1_r0_s1),
    .co(outlier1_product_carry_c1_r0_s1)
  );
  wire outlier1_product_sum_c2_r0_s2, outlier1_product_carry_c2_r0_s2;
  subbyte_full_adder outlier1_product_add_c2_r0_s2 (
    .a(outlier1_product_row0[2]),
    .b(outlier1_product_row1[1]),
    .ci(outlier1_product_carry_c1_r0_s1),
    .s(outlier1_product_sum_c2_r0_s2),
    .co(outlier1_product_carry_c2_r0_s2)
  );
  wire outlier1_product_sum_c3_r0_s3, outlier1_product_carry_c3_r0_s3;
  subbyte_full_adder outlier1_product_add_c3_r0_s3 (
    .a(outlier1_product_row0[3]),
    .b(outlier1_product_row1[2]),
    .ci(outlier1_product_carry_c2_r0_s2),
    .s(outlier1_product_sum_c3_r0_s3),
    .co(outlier1_product_carry_c3_r0_s3)
  );
  wire outlier1_product_sum_c4_r0_s4, outlier1_product_carry_c4_r0_s4;
  subbyte_full_adder outlier1_product_add_c4_r0_s4 (
    .a(outlier1_product_row0[4]),
    .b(outlier1_product_row1[3]),
    .ci(outlier1_product_carry_c3_r0_s3),
    .s(outlier1_product_sum_c4_r0_s4),
    .co(outlier1_product_carry_c4_r0_s4)
  );
  wire outlier1_product_sum_c5_r0_s5, outlier1_product_carry_c5_r0_s5;
  subbyte_full_adder outlier1_product_add_c5_r0_s5 (
    .a(outlier1_product_row0[5]),
    .b(outlier1_product_row1[4]),
    .ci(outlier1_product_carry_c4_r0_s4),
    .s(outlier1_product_sum_c5_r0_s5),
    .co(outlier1_product_carry_c5_r0_s5)
  );
  wire outlier1_product_sum_c6_r0_s6, outlier1_product_carry_c6_r0_s6;
  subbyte_full_adder outlier1_product_add_c6_r0_s6 (
    .a(outlier1_product_row0[6]),
    .b(outlier1_product_row1[5]),
    .ci(outlier1_product_carry_c5_r0_s5),
    .s(outlier1_product_sum_c6_r0_s6),
    .co(outlier1_product_carry_c6_r0_s6)
  );
  wire outlier1_product_sum_c7_r0_s7, outlier1_product_carry_c7_r0_s7;
  subbyte_full_adder outlier1_product_add_c7_r0_s7 (
    .a(outlier1_product_row0[7]),
    .b(outlier1_product_row1[6]),
    .ci(outlier1_product_carry_c6_r0_s6),
    .s(outlier1_product_sum_c7_r0_s7),
    .co(outlier1_product_carry_c7_r0_s7)
  );
  wire outlier1_product_sum_c8_r0_s8, outlier1_product_carry_c8_r0_s8;
  subbyte_full_adder outlier1_product_add_c8_r0_s8 (
    .a(outlier1_product_row0[8]),
    .b(outlier1_product_row1[7]),
    .ci(outlier1_product_carry_c7_r0_s7),
    .s(outlier1_product_sum_c8_r0_s8),
    .co(outlier1_product_carry_c8_r0_s8)
  );
  wire outlier1_product_sum_c9_r0_s9, outlier1_product_carry_c9_r0_s9;
  subbyte_full_adder outlier1_product_add_c9_r0_s9 (
    .a(outlier1_product_row0[9]),
    .b(outlier1_product_row1[8]),
    .ci(outlier1_product_carry_c8_r0_s8),
    .s(outlier1_product_sum_c9_r0_s9),
    .co(outlier1_product_carry_c9_r0_s9)
  );
  wire outlier1_product_sum_c10_r0_s10, outlier1_product_carry_c10_r0_s10;
  subbyte_full_adder outlier1_product_add_c10_r0_s10 (
    .a(outlier1_product_row0[10]),
    .b(outlier1_product_row1[9]),
    .ci(outlier1_product_carry_c9_r0_s9),
    .s(outlier1_product_sum_c10_r0_s10),
    .co(outlier1_product_carry_c10_r0_s10)
  );
  wire outlier1_product_sum_c11_r0_s11, outlier1_product_carry_c11_r0_s11;
  subbyte_full_adder outlier1_product_add_c11_r0_s11 (
    .a(outlier1_product_row0[11]),
    .b(outlier1_product_row1[10]),
    .ci(outlier1_product_carry_c10_r0_s10),
    .s(outlier1_product_sum_c11_r0_s11),
    .co(outlier1_product_carry_c11_r0_s11)
  );
  wire outlier1_product_sum_c12_r0_s12, outlier1_product_carry_c12_r0_s12;
  subbyte_full_adder outlier1_product_add_c12_r0_s12 (
    .a(outlier1_product_row0[12]),
    .b(outlier1_product_row1[11]),
    .ci(outlier1_product_carry_c11_r0_s11),
    .s(outlier1_product_sum_c12_r0_s12),
    .co(outlier1_product_carry_c12_r0_s12)
  );
  wire outlier1_product_sum_c13_r0_s13, outlier1_product_carry_c13_r0_s13;
  subbyte_full_adder outlier1_product_add_c13_r0_s13 (
    .a(outlier1_product_row0[13]),
    .b(outlier1_product_row1[12]),
    .ci(outlier1_product_carry_c12_r0_s12),
    .s(outlier1_product_sum_c13_r0_s13),
    .co(outlier1_product_carry_c13_r0_s13)
  );
  wire outlier1_product_sum_c14_r0_s14, outlier1_product_carry_c14_r0_s14;
  subbyte_full_adder outlier1_product_add_c14_r0_s14 (
    .a(outlier1_product_row0[14]),
    .b(outlier1_product_row1[13]),
    .ci(outlier1_product_carry_c13_r0_s13),
    .s(outlier1_product_sum_c14_r0_s14),
    .co(outlier1_product_carry_c14_r0_s14)
  );
  wire outlier1_product_sum_c15_r0_s15, outlier1_product_carry_c15_r0_s15;
  subbyte_half_adder outlier1_product_add_c15_r0_s15 (
    .a(outlier1_product_row1[14]),
    .b(outlier1_product_carry_c14_r0_s14),
    .s(outlier1_product_sum_c15_r0_s15),
    .co(outlier1_product_carry_c15_r0_s15)
  );
  wire outlier1_product_sum_c16_r0_s16 = outlier1_product_row1[15] ^ outlier1_product_carry_c15_r0_s15;
  wire [16:0] outlier1_product = {
    outlier1_product_sum_c16_r0_s16, outlier1_product_sum_c15_r0_s15, outlier1_product_sum_c14_r0_s14,
    outlier1_product_sum_c13_r0_s13, outlier1_product_sum_c12_r0_s12, outlier1_product_sum_c11_r0_s11,
    outlier1_product_sum_c10_r0_s10, outlier1_product_sum_c9_r0_s9, outlier1_product_sum_c8_r0_s8,
    outlier1_product_sum_c7_r0_s7, outlier1_product_sum_c6_r0_s6, outlier1_product_sum_c5_r0_s5,
    outlier1_product_sum_c4_r0_s4, outlier1_product_sum_c3_r0_s3, outlier1_product_sum_c2_r0_s2,
    outlier1_product_sum_c1_r0_s1, outlier1_product_row0[0]
  };
  wire [24:0] outlier1_shifted =
    ({16'd0, outlier1_product[16:8]} & {25{multiple[3]}}) | ({8'd0, outlier1_product} & {25{multiple[4]}}) |
    ({outlier1_product, 8'd0} & {25{multiple[5]}});
  wire [25:0] outlier1_strip = {~outlier1_product_negative, outlier1_shifted ^ {25{outlier1_product_negative}}};
  wire [2:0] outlier2_weight_code;
  opal_group_planes_128x3 outlier2_planes (
    .lanes(w),
    .member(pointer[63:48]),
    .bank(pointer[71:64]),
    .lane(outlier2_weight_code)
  );
  wire outlier2_weight_row0_one = outlier2_weight_code[0];
  wire outlier2_weight_negative = outlier2_weight_code[2];
  wire outlier2_weight_row1_one = outlier2_weight_code[1] ^ (outlier2_weight_negative & outlier2_weight_row0_one);
  wire outlier2_weight_row1_two = outlier2_weight_negative & ~(outlier2_weight_row0_one | outlier2_weight_code[1]);
  wire outlier2_product_negative = ~(outlier2_weight_negative ^ negative[2]);
  wire [14:0] outlier2_product_row0_by0 = magnitude[44:30] & {15{outlier2_weight_row0_one}};
  wire [14:0] outlier2_product_row0 = outlier2_product_row0_by0;
  wire [15:0] outlier2_product_row1_by1 = {1'b0, magnitude[44:30]} & {16{outlier2_weight_row1_one}};
  wire [15:0] outlier2_product_row1_by2 = {magnitude[44:30], 1'b0} & {16{outlier2_weight_row1_two}};
  wire [15:0] outlier2_product_row1 = outlier2_product_row1_by1 | outlier2_product_row1_by2;
  wire outlier2_product_sum_c1_r0_s1, outlier2_product_carry_c1_r0_s1;
  subbyte_half_adder outlier2_product_add_c1_r0_s1 (
    .a(outlier2_product_row0[1]),
    .b(outlier2_product_row1[0]),
    .s(outlier2_product_sum_c1_r0_s1),
    .co(outlier2_product_carry_c1_r0_s1)
  );
  wire outlier2_product_sum_c2_r0_s2, outlier2_product_carry_c2_r0_s2;
  subbyte_full_adder outlier2_product_add_c2_r0_s2 (
    .a(outlier2_product_row0[2]),
    .b(outlier2_product_row1[1]),
    .ci(outlier2_product_carry_c1_r0_s1),
    .s(outlier2_product_sum_c2_r0_s2),
    .co(outlier2_product_carry_c2_r0_s2)
  );
  wire outlier2_product_sum_c3_r0_s3, outlier2_product_carry_c3_r0_s3;
  subbyte_full_adder outlier2_product_add_c3_r0_s3 (
    .a(outlier2_product_row0[3]),
    .b(outlier2_product_row1[2]),
    .ci(outlier2_product_carry_c2_r0_s2),
    .s(outlier2_product_sum_c3_r0_s3),
    .co(outlier2_product_carry_c3_r0_s3)
  );
  wire outlier2_product_sum_c4_r0_s4, outlier2_product_carry_c4_r0_s4;
  subbyte_full_adder outlier2_product_add_c4_r0_s4 (
    .a(outlier2_product_row0[4]),
    .b(outlier2_product_row1[3]),
    .ci(outlier2_product_carry_c3_r0_s3),
    .s(outlier2_product_sum_c4_r0_s4),
    .co(outlier2_product_carry_c4_r0_s4)
  );
  wire outlier2_product_sum_c5_r0_s5, outlier2_product_carry_c5_r0_s5;
  subbyte_full_adder outlier2_product_add_c5_r0_s5 (
    .a(outlier2_product_row0[5]),
    .b(outlier2_product_row1[4]),
    .ci(outlier2_product_carry_c4_r0_s4),
    .s(outlier2_product_sum_c5_r0_s5),
    .co(outlier2_product_carry_c5_r0_s5)
  );
  wire outlier2_product_sum_c6_r0_s6, outlier2_product_carry_c6_r0_s6;
  subbyte_full_adder outlier2_product_add_c6_r0_s6 (
    .a(outlier2_product_row0[6]),
    .b(outlier2_product_row1[5]),
    .ci(outlier2_product_carry_c5_r0_s5),
    .s(outlier2_product_sum_c6_r0_s6),
    .co(outlier2_product_carry_c6_r0_s6)
  );
  wire outlier2_product_sum_c7_r0_s7, outlier2_product_carry_c7_r0_s7;
  subbyte_full_adder outlier2_product_add_c7_r0_s7 (
    .a(outlier2_product_row0[7]),
    .b(outlier2_product_row1[6]),
    .ci(outlier2_product_carry_c6_r0_s6),
    .s(outlier2_product_sum_c7_r0_s7),
    .co(outlier2_product_carry_c7_r0_s7)
  );
  wire outlier2_product_sum_c8_r0_s8, outlier2_product_carry_c8_r0_s8;
  subbyte_full_adder outlier2_product_add_c8_r0_s8 (
    .a(outlier2_product_row0[8]),
    .b(outlier2_product_row1[7]),
    .ci(outlier2_product_carry_c7_r0_s7),
    .s(outlier2_product_sum_c8_r0_s8),
    .co(outlier2_product_carry_c8_r0_s8)
  );
  wire outlier2_product_sum_c9_r0_s9, outlier2_product_carry_c9_r0_s9;
  subbyte_full_adder outlier2_product_add_c9_r0_s9 (
    .a(outlier2_product_row0[9]),
    .b(outlier2_product_row1[8]),
    .ci(outlier2_product_carry_c8_r0_s8),
    .s(outlier2_product_sum_c9_r0_s9),
    .co(outlier2_product_carry_c9_r0_s9)
  );
  wire outlier2_product_sum_c10_r0_s10, outlier2_product_carry_c10_r0_s10;
  subbyte_full_adder outlier2_product_add_c10_r0_s10 (
    .a(outlier2_product_row0[10]),
    .b(outlier2_product_row1[9]),
    .ci(outlier2_product_carry_c9_r0_s9),
    .s(outlier2_product_sum_c10_r0_s10),
    .co(outlier2_product_carry_c10_r0_s10)
  );
  wire outlier2_product_sum_c11_r0_s11, outlier2_product_carry_c11_r0_s11;
  subbyte_full_adder outlier2_product_add_c11_r0_s11 (
    .a(outlier2_product_row0[11]),
    .b(outlier2_product_row1[10]),
    .ci(outlier2_product_carry_c10_r0_s10),
    .s(outlier2_product_sum_c11_r0_s11),
    .co(outlier2_product_carry_c11_r0_s11)
  );
  wire outlier2_product_sum_c12_r0_s12, outlier2_product_carry_c12_r0_s12;
  subbyte_full_adder outlier2_product_add_c12_r0_s12 (
    .a(outlier2_product_row0[12]),
    .b(outlier2_product_row1[11]),
    .ci(outlier2_product_carry_c11_r0_s11),
    .s(outlier2_product_sum_c12_r0_s12),
    .co(outlier2_product_carry_c12_r0_s12)
  );
  wire outlier2_product_sum_c13_r0_s13, outlier2_product_carry_c13_r0_s13;
  subbyte_full_adder outlier2_product_add_c13_r0_s13 (
    .a(outlier2_product_row0[13]),
    .b(outlier2_product_row1[12]),
    .ci(outlier2_product_carry_c12_r0_s12),
    .s(outlier2_product_sum_c13_r0_s13),
    .co(outlier2_product_carry_c13_r0_s13)
  );
  wire outlier2_product_sum_c14_r0_s14, outlier2_product_carry_c14_r0_s14;
  subbyte_full_adder outlier2_product_add_c14_r0_s14 (
    .a(outlier2_product_row0[14]),
    .b(outlier2_product_row1[13]),
    .ci(outlier2_product_carry_c13_r0_s13),
    .s(outlier2_product_sum_c14_r0_s14),
    .co(outlier2_product_carry_c14_r0_s14)
  );
  wire outlier2_product_sum_c15_r0_s15, outlier2_product_carry_c15_r0_s15;
  subbyte_half_adder outlier2_product_add_c15_r0_s15 (
    .a(outlier2_product_row1[14]),
    .b(outlier2_product_carry_c14_r0_s14),
    .s(outlier2_product_sum_c15_r0_s15),
    .co(outlier2_product_carry_c15_r0_s15)
  );
  wire outlier2_product_sum_c16_r0_s16 = outlier2_product_row1[15] ^ outlier2_product_carry_c15_r0_s15;
  wire [16:0] outlier2_product = {
    outlier2_product_sum_c16_r0_s16, outlier2_product_sum_c15_r0_s15, outlier2_product_sum_c14_r0_s14,
    outlier2_product_sum_c13_r0_s13, outlier2_product_sum_c12_r0_s12, outlier2_product_sum_c11_r0_s11,
    outlier2_product_sum_c10_r0_s10, outlier2_product_sum_c9_r0_s9, outlier2_product_sum_c8_r0_s8,
    outlier2_product_sum_c7_r0_s7, outlier2_product_sum_c6_r0_s6, outlier2_product_sum_c5_r0_s5,
    outlier2_product_sum_c4_r0_s4, outlier2_product_sum_c3_r0_s3, outlier2_product_sum_c2_r0_s2,
    outlier2_product_sum_c1_r0_s1, outlier2_product_row0[0]
  };
  wire [24:0] outlier2_shifted =
    ({16'd0, outlier2_product[16:8]} & {25{multiple[6]}}) | ({8'd0, outlier2_product} & {25{multiple[7]}}) |
    ({outlier2_product, 8'd0} & {25{multiple[8]}});
  wire [25:0] outlier2_strip = {~outlier2_product_negative, outlier2_shifted ^ {25{outlier2_product_negative}}};
  wire [2:0] outlier3_weight_code;
  opal_group_planes_128x3 outlier3_planes (
    .lanes(w),
    .member(pointer[87:72]),
    .bank(pointer[95:88]),
    .lane(outlier3_weight_code)
  );
  wire outlier3_weight_row0_one = outlier3_weight_code[0];
  wire outlier3_weight_negative = outlier3_weight_code[2];
  wire outlier3_weight_row1_one = outlier3_weight_code[1] ^ (outlier3_weight_negative & outlier3_weight_row0_one);
  wire outlier3_weight_row1_two = outlier3_weight_negative & ~(outlier3_weight_row0_one | outlier3_weight_code[1]);
  wire outlier3_product_negative = ~(outlier3_weight_negative ^ negative[3]);
  wire [14:0] outlier3_product_row0_by0 = magnitude[59:45] & {15{outlier3_weight_row0_one}};
  wire [14:0] outlier3_product_row0 = outlier3_product_row0_by0;
  wire [15:0] outlier3_product_row1_by1 = {1'b0, magnitude[59:45]} & {16{outlier3_weight_row1_one}};
  wire [15:0] outlier3_product_row1_by2 = {magnitude[59:45], 1'b0} & {16{outlier3_weight_row1_two}};
  wire [15:0] outlier3_product_row1 = outlier3_product_row1_by1 | outlier3_product_row1_by2;
  wire outlier3_product_sum_c1_r0_s1, outlier3_product_carry_c1_r0_s1;
  subbyte_half_adder outlier3_product_add_c1_r0_s1 (
    .a(outlier3_product_row0[1]),
    .b(outlier3_product_row1[0]),
    .s(outlier3_product_sum_c1_r0_s1),
    .co(outlier3_product_carry_c1_r0_s1)
  );
  wire outlier3_product_sum_c2_r0_s2, outlier3_product_carry_c2_r0_s2;
  subbyte_full_adder outlier3_product_add_c2_r0_s2 (
    .a(outlier3_product_row0[2]),
    .b(outlier3_product_row1[1]),
    .ci(outlier3_product_carry_c1_r0_s1),
    .s(outlier3_product_sum_c2_r0_s2),
    .co(outlier3_product_carry_c2_r0_s2)
  );
  wire outlier3_product_sum_c3_r0_s3, outlier3_product_carry_c3_r0_s3;
  subbyte_full_adder outlier3_product_add_c3_r0_s3 (
    .a(outlier3_product_row0[3]),
    .b(outlier3_product_row1[2]),
    .ci(outlier3_product_carry_c2_r0_s2),
    .s(outlier3_product_sum_c3_r0_s3),
    .co(outlier3_product_carry_c3_r0_s3)
  );
  wire outlier3_product_sum_c4_r0_s4, outlier3_product_carry_c4_r0_s4;
  subbyte_full_adder outlier3_product_add_c4_r0_s4 (
    .a(outlier3_product_row0[4]),
    .b(outlier3_product_row1[3]),
    .ci(outlier3_product_carry_c3_r0_s3),
    .s(outlier3_product_sum_c4_r0_s4),
    .co(outlier3_product_carry_c4_r0_s4)
  );
  wire outlier3_product_sum_c5_r0_s5, outlier3_product_carry_c5_r0_s5;
  subbyte_full_adder outlier3_product_add_c5_r0_s5 (
    .a(outlier3_product_row0[5]),
    .b(outlier3_product_row1[4]),
    .ci(outlier3_product_carry_c4_r0_s4),
    .s(outlier3_product_sum_c5_r0_s5),
    .co(outlier3_product_carry_c5_r0_s5)
  );
  wire outlier3_product_sum_c6_r0_s6, outlier3_product_carry_c6_r0_s6;
  subbyte_full_adder outlier3_product_add_c6_r0_s6 (
    .a(outlier3_product_row0[6]),
    .b(outlier3_product_row1[5]),
    .ci(outlier3_product_carry_c5_r0_s5),
    .s(outlier3_product_sum_c6_r0_s6),
    .co(outlier3_product_carry_c6_r0_s6)
  );
  wire outlier3_product_sum_c7_r0_s7, outlier3_product_carry_c7_r0_s7;
  subbyte_full_adder outlier3_product_add_c7_r0_s7 (
    .a(outlier3_product_row0[7]),
    .b(outlier3_product_row1[6]),
    .ci(outlier3_product_carry_c6_r0_s6),
    .s(outlier3_product_sum_c7_r0_s7),
    .co(outlier3_product_carry_c7_r0_s7)
  );
  wire outlier3_product_sum_c8_r0_s8, outlier3_product_carry_c8_r0_s8;
  subbyte_full_adder outlier3_product_add_c8_r0_s8 (
    .a(outlier3_product_row0[8]),
    .b(outlier3_product_row1[7]),
    .ci(outlier3_product_carry_c7_r0_s7),
    .s(outlier3_product_sum_c8_r0_s8),
    .co(outlier3_product_carry_c8_r0_s8)
  );
  wire outlier3_product_sum_c9_r0_s9, outlier3_product_carry_c9_r0_s9;
  subbyte_full_adder outlier3_product_add_c9_r0_s9 (
    .a(outlier3_product_row0[9]),
    .b(outlier3_product_row1[8]),
    .ci(outlier3_product_carry_c8_r0_s8),
    .s(outlier3_product_sum_c9_r0_s9),
    .co(outlier3_product_carry_c9_r0_s9)
  );
  wire outlier3_product_sum_c10_r0_s10, outlier3_product_carry_c10_r0_s10;
  subbyte_full_adder outlier3_product_add_c10_r0_s10 (
    .a(outlier3_product_row0[10]),
    .b(outlier3_product_row1[9]),
    .ci(outlier3_product_carry_c9_r0_s9),
    .s(outlier3_product_sum_c10_r0_s10),
    .co(outlier3_product_carry_c10_r0_s10)
  );
  wire outlier3_product_sum_c11_r0_s11, outlier3_product_carry_c11_r0_s11;
  subbyte_full_adder outlier3_product_add_c11_r0_s11 (
    .a(outlier3_product_row0[11]),
    .b(outlier3_product_row1[10]),
    .ci(outlier3_product_carry_c10_r0_s10),
    .s(outlier3_product_sum_c11_r0_s11),
    .co(outlier3_product_carry_c11_r0_s11)
  );
  wire outlier3_product_sum_c12_r0_s12, outlier3_product_carry_c12_r0_s12;
  subbyte_full_adder outlier3_product_add_c12_r0_s12 (
    .a(outlier3_product_row0[12]),
    .b(outlier3_product_row1[11]),
    .ci(outlier3_product_carry_c11_r0_s11),
    .s(outlier3_product_sum_c12_r0_s12),
    .co(outlier3_product_carry_c12_r0_s12)
  );
  wire outlier3_product_sum_c13_r0_s13, outlier3_product_carry_c13_r0_s13;
  subbyte_full_adder outlier3_product_add_c13_r0_s13 (
    .a(outlier3_product_row0[13]),
    .b(outlier3_product_row1[12]),
    .ci(outlier3_product_carry_c12_r0_s12),
    .s(outlier3_product_sum_c13_r0_s13),
    .co(outlier3_product_carry_c13_r0_s13)
  );
  wire outlier3_product_sum_c14_r0_s14, outlier3_product_carry_c14_r0_s14;
  subbyte_full_adder outlier3_product_add_c14_r0_s14 (
    .a(outlier3_product_row0[14]),
    .b(outlier3_product_row1[13]),
    .ci(outlier3_product_carry_c13_r0_s13),
    .s(outlier3_product_sum_c14_r0_s14),
    .co(outlier3_product_carry_c14_r0_s14)
  );
  wire outlier3_product_sum_c15_r0_s15, outlier3_product_carry_c15_r0_s15;
  subbyte_half_adder outlier3_product_add_c15_r0_s15 (
    .a(outlier3_product_row1[14]),
    .b(outlier3_product_carry_c14_r0_s14),
    .s(outlier3_product_sum_c15_r0_s15),
    .co(outlier3_product_carry_c15_r0_s15)
  );
  wire outlier3_product_sum_c16_r0_s16 = outlier3_product_row1[15] ^ outlier3_product_carry_c15_r0_s15;
  wire [16:0] outlier3_product = {
    outlier3_product_sum_c16_r0_s16, outlier3_product_sum_c15_r0_s15, outlier3_product_sum_c14_r0_s14,
    outlier3_product_sum_c13_r0_s13, outlier3_product_sum_c12_r0_s12, outlier3_product_sum_c11_r0_s11,
    outlier3_product_sum_c10_r0_s10, outlier3_product_sum_c9_r0_s9, outlier3_product_sum_c8_r0_s8,
    outlier3_product_sum_c7_r0_s7, outlier3_product_sum_c6_r0_s6, outlier3_product_sum_c5_r0_s5,
    outlier3_product_sum_c4_r0_s4, outlier3_product_sum_c3_r0_s3, outlier3_product_sum_c2_r0_s2,
    outlier3_product_sum_c1_r0_s1, outlier3_product_row0[0]
  };
  wire [24:0] outlier3_shifted =
    ({16'd0, outlier3_product[16:8]} & {25{multiple[9]}}) | ({8'd0, outlier3_product} & {25{multiple[10]}}) |
    ({outlier3_product, 8'd0} & {25{multiple[11]}});
  wire [25:0] outlier3_strip = {~outlier3_product_negative, outlier3_shifted ^ {25{outlier3_product_negative}}};
  wire [107:0] outliers = {
    outlier3_product_negative, outlier3_strip, outlier2_product_negative, outlier2_strip, outlier1_product_negative,
    outlier1_strip, outlier0_product_negative, outlier0_strip
  };
  wire [27:0] tree_sum;
  opal_dot_w3a5_k128_n4_onehot_r8_row_tree tree (.pp(pp), .extra(outliers), .sum(tree_sum));

  assign p = ~tree_sum;
endmodule

`default_nettype wire
