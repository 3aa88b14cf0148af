// log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance: distance of a score to the maximum, scaled
// content: sha256 a9a6bb27b53db055
`default_nettype none

module log2_softmax_n6_s24f16_natural_mitchell_g10_c6f4_distance (
  input wire [21:0] low,
  input wire [21:0] not_max,
  output wire above,
  output wire [25:0] value,
  output wire is_far
);
  wire minus_sum_c0_r0_s1, minus_carry_c0_r0_s1;
  subbyte_half_adder minus_add_c0_r0_s1 (.a(low[0]), .b(not_max[0]), .s(minus_sum_c0_r0_s1), .co(minus_carry_c0_r0_s1));
  wire minus_sum_c1_r0_s2, minus_carry_c1_r0_s2;
  subbyte_full_adder minus_add_c1_r0_s2 (
    .a(low[1]),
    .b(not_max[1]),
    .ci(minus_carry_c0_r0_s1),
    .s(minus_sum_c1_r0_s2),
    .co(minus_carry_c1_r0_s2)
  );
  wire minus_sum_c2_r0_s3, minus_carry_c2_r0_s3;
  subbyte_full_adder minus_add_c2_r0_s3 (
    .a(low[2]),
    .b(not_max[2]),
    .ci(minus_carry_c1_r0_s2),
    .s(minus_sum_c2_r0_s3),
    .co(minus_carry_c2_r0_s3)
  );
  wire minus_sum_c3_r0_s4, minus_carry_c3_r0_s4;
  subbyte_full_adder minus_add_c3_r0_s4 (
    .a(low[3]),
    .b(not_max[3]),
    .ci(minus_carry_c2_r0_s3),
    .s(minus_sum_c3_r0_s4),
    .co(minus_carry_c3_r0_s4)
  );
  wire minus_sum_c4_r0_s5, minus_carry_c4_r0_s5;
  subbyte_full_adder minus_add_c4_r0_s5 (
    .a(low[4]),
    .b(not_max[4]),
    .ci(minus_carry_c3_r0_s4),
    .s(minus_sum_c4_r0_s5),
    .co(minus_carry_c4_r0_s5)
  );
  wire minus_sum_c5_r0_s6, minus_carry_c5_r0_s6;
  subbyte_full_adder minus_add_c5_r0_s6 (
    .a(low[5]),
    .b(not_max[5]),
    .ci(minus_carry_c4_r0_s5),
    .s(minus_sum_c5_r0_s6),
    .co(minus_carry_c5_r0_s6)
  );
  wire minus_sum_c6_r0_s7, minus_carry_c6_r0_s7;
  subbyte_full_adder minus_add_c6_r0_s7 (
    .a(low[6]),
    .b(not_max[6]),
    .ci(minus_carry_c5_r0_s6),
    .s(minus_sum_c6_r0_s7),
    .co(minus_carry_c6_r0_s7)
  );
  wire minus_sum_c7_r0_s8, minus_carry_c7_r0_s8;
  subbyte_full_adder minus_add_c7_r0_s8 (
    .a(low[7]),
    .b(not_max[7]),
    .ci(minus_carry_c6_r0_s7),
    .s(minus_sum_c7_r0_s8),
    .co(minus_carry_c7_r0_s8)
  );
  wire minus_sum_c8_r0_s9, minus_carry_c8_r0_s9;
  subbyte_full_adder minus_add_c8_r0_s9 (
    .a(low[8]),
    .b(not_max[8]),
    .ci(minus_carry_c7_r0_s8),
    .s(minus_sum_c8_r0_s9),
    .co(minus_carry_c8_r0_s9)
  );
  wire minus_sum_c9_r0_s10, minus_carry_c9_r0_s10;
  subbyte_full_adder minus_add_c9_r0_s10 (
    .a(low[9]),
    .b(not_max[9]),
    .ci(minus_carry_c8_r0_s9),
    .s(minus_sum_c9_r0_s10),
    .co(minus_carry_c9_r0_s10)
  );
  wire minus_sum_c10_r0_s11, minus_carry_c10_r0_s11;
  subbyte_full_adder minus_add_c10_r0_s11 (
    .a(low[10]),
    .b(not_max[10]),
    .ci(minus_carry_c9_r0_s10),
    .s(minus_sum_c10_r0_s11),
    .co(minus_carry_c10_r0_s11)
  );
  wire minus_sum_c11_r0_s12, minus_carry_c11_r0_s12;
  subbyte_full_adder minus_add_c11_r0_s12 (
    .a(low[11]),
    .b(not_max[11]),
    .ci(minus_carry_c10_r0_s11),
    .s(minus_sum_c11_r0_s12),
    .co(minus_carry_c11_r0_s12)
  );
  wire minus_sum_c12_r0_s13, minus_carry_c12_r0_s13;
  subbyte_full_adder minus_add_c12_r0_s13 (
    .a(low[12]),
    .b(not_max[12]),
    .ci(minus_carry_c11_r0_s12),
    .s(minus_sum_c12_r0_s13),
    .co(minus_carry_c12_r0_s13)
  );
  wire minus_sum_c13_r0_s14, minus_carry_c13_r0_s14;
  subbyte_full_adder minus_add_c13_r0_s14 (
    .a(low[13]),
    .b(not_max[13]),
    .ci(minus_carry_c12_r0_s13),
    .s(minus_sum_c13_r0_s14),
    .co(minus_carry_c13_r0_s14)
  );
  wire minus_sum_c14_r0_s15, minus_carry_c14_r0_s15;
  subbyte_full_adder minus_add_c14_r0_s15 (
    .a(low[14]),
    .b(not_max[14]),
    .ci(minus_carry_c13_r0_s14),
    .s(minus_sum_c14_r0_s15),
    .co(minus_carry_c14_r0_s15)
  );
  wire minus_sum_c15_r0_s16, minus_carry_c15_r0_s16;
  subbyte_full_adder minus_add_c15_r0_s16 (
    .a(low[15]),
    .b(not_max[15]),
    .ci(minus_carry_c14_r0_s15),
    .s(minus_sum_c15_r0_s16),
    .co(minus_carry_c15_r0_s16)
  );
  wire minus_sum_c16_r0_s17, minus_carry_c16_r0_s17;
  subbyte_full_adder minus_add_c16_r0_s17 (
    .a(low[16]),
    .b(not_max[16]),
    .ci(minus_carry_c15_r0_s16),
    .s(minus_sum_c16_r0_s17),
    .co(minus_carry_c16_r0_s17)
  );
  wire minus_sum_c17_r0_s18, minus_carry_c17_r0_s18;
  subbyte_full_adder minus_add_c17_r0_s18 (
    .a(low[17]),
    .b(not_max[17]),
    .ci(minus_carry_c16_r0_s17),
    .s(minus_sum_c17_r0_s18),
    .co(minus_carry_c17_r0_s18)
  );
  wire minus_sum_c18_r0_s19, minus_carry_c18_r0_s19;
  subbyte_full_adder minus_add_c18_r0_s19 (
    .a(low[18]),
    .b(not_max[18]),
    .ci(minus_carry_c17_r0_s18),
    .s(minus_sum_c18_r0_s19),
    .co(minus_carry_c18_r0_s19)
  );
  wire minus_sum_c19_r0_s20, minus_carry_c19_r0_s20;
  subbyte_full_adder minus_add_c19_r0_s20 (
    .a(low[19]),
    .b(not_max[19]),
    .ci(minus_carry_c18_r0_s19),
    .s(minus_sum_c19_r0_s20),
    .co(minus_carry_c19_r0_s20)
  );
  wire minus_sum_c20_r0_s21, minus_carry_c20_r0_s21;
  subbyte_full_adder minus_add_c20_r0_s21 (
    .a(low[20]),
    .b(not_max[20]),
    .ci(minus_carry_c19_r0_s20),
    .s(minus_sum_c20_r0_s21),
    .co(minus_carry_c20_r0_s21)
  );
  wire minus_sum_c21_r0_s22, minus_carry_c21_r0_s22;
  subbyte_full_adder minus_add_c21_r0_s22 (
    .a(low[21]),
    .b(not_max[21]),
    .ci(minus_carry_c20_r0_s21),
    .s(minus_sum_c21_r0_s22),
    .co(minus_carry_c21_r0_s22)
  );
  wire [22:0] difference = {
    minus_carry_c21_r0_s22, minus_sum_c21_r0_s22, minus_sum_c20_r0_s21, minus_sum_c19_r0_s20, minus_sum_c18_r0_s19,
    minus_sum_c17_r0_s18, minus_sum_c16_r0_s17, minus_sum_c15_r0_s16, minus_sum_c14_r0_s15, minus_sum_c13_r0_s14,
    minus_sum_c12_r0_s13, minus_sum_c11_r0_s12, minus_sum_c10_r0_s11, minus_sum_c9_r0_s10, minus_sum_c8_r0_s9,
    minus_sum_c7_r0_s8, minus_sum_c6_r0_s7, minus_sum_c5_r0_s6, minus_sum_c4_r0_s5, minus_sum_c3_r0_s4,
    minus_sum_c2_r0_s3, minus_sum_c1_r0_s2, minus_sum_c0_r0_s1
  };
  wire [21:0] distance = ~difference[21:0];
  wire nine_sum_c3_r0_s1, nine_carry_c3_r0_s1;
  subbyte_half_adder nine_add_c3_r0_s1 (
    .a(distance[3]),
    .b(distance[0]),
    .s(nine_sum_c3_r0_s1),
    .co(nine_carry_c3_r0_s1)
  );
  wire nine_sum_c4_r0_s2, nine_carry_c4_r0_s2;
  subbyte_full_adder nine_add_c4_r0_s2 (
    .a(distance[4]),
    .b(distance[1]),
    .ci(nine_carry_c3_r0_s1),
    .s(nine_sum_c4_r0_s2),
    .co(nine_carry_c4_r0_s2)
  );
  wire nine_sum_c5_r0_s3, nine_carry_c5_r0_s3;
  subbyte_full_adder nine_add_c5_r0_s3 (
    .a(distance[5]),
    .b(distance[2]),
    .ci(nine_carry_c4_r0_s2),
    .s(nine_sum_c5_r0_s3),
    .co(nine_carry_c5_r0_s3)
  );
  wire nine_sum_c6_r0_s4, nine_carry_c6_r0_s4;
  subbyte_full_adder nine_add_c6_r0_s4 (
    .a(distance[6]),
    .b(distance[3]),
    .ci(nine_carry_c5_r0_s3),
    .s(nine_sum_c6_r0_s4),
    .co(nine_carry_c6_r0_s4)
  );
  wire nine_sum_c7_r0_s5, nine_carry_c7_r0_s5;
  subbyte_full_adder nine_add_c7_r0_s5 (
    .a(distance[7]),
    .b(distance[4]),
    .ci(nine_carry_c6_r0_s4),
    .s(nine_sum_c7_r0_s5),
    .co(nine_carry_c7_r0_s5)
  );
  wire nine_sum_c8_r0_s6, nine_carry_c8_r0_s6;
  subbyte_full_adder nine_add_c8_r0_s6 (
    .a(distance[8]),
    .b(distance[5]),
    .ci(nine_carry_c7_r0_s5),
    .s(nine_sum_c8_r0_s6),
    .co(nine_carry_c8_r0_s6)
  );
  wire nine_sum_c9_r0_s7, nine_carry_c9_r0_s7;
  subbyte_full_adder nine_add_c9_r0_s7 (
    .a(distance[9]),
    .b(distance[6]),
    .ci(nine_carry_c8_r0_s6),
    .s(nine_sum_c9_r0_s7),
    .co(nine_carry_c9_r0_s7)
  );
  wire nine_sum_c10_r0_s8, nine_carry_c10_r0_s8;
  subbyte_full_adder nine_add_c10_r0_s8 (
    .a(distance[10]),
    .b(distance[7]),
    .ci(nine_carry_c9_r0_s7),
    .s(nine_sum_c10_r0_s8),
    .co(nine_carry_c10_r0_s8)
  );
  wire nine_sum_c11_r0_s9, nine_carry_c11_r0_s9;
  subbyte_full_adder nine_add_c11_r0_s9 (
    .a(distance[11]),
    .b(distance[8]),
    .ci(nine_carry_c10_r0_s8),
    .s(nine_sum_c11_r0_s9),
    .co(nine_carry_c11_r0_s9)
  );
  wire nine_sum_c12_r0_s10, nine_carry_c12_r0_s10;
  subbyte_full_adder nine_add_c12_r0_s10 (
    .a(distance[12]),
    .b(distance[9]),
    .ci(nine_carry_c11_r0_s9),
    .s(nine_sum_c12_r0_s10),
    .co(nine_carry_c12_r0_s10)
  );
  wire nine_sum_c13_r0_s11, nine_carry_c13_r0_s11;
  subbyte_full_adder nine_add_c13_r0_s11 (
    .a(distance[13]),
    .b(distance[10]),
    .ci(nine_carry_c12_r0_s10),
    .s(nine_sum_c13_r0_s11),
    .co(nine_carry_c13_r0_s11)
  );
  wire nine_sum_c14_r0_s12, nine_carry_c14_r0_s12;
  subbyte_full_adder nine_add_c14_r0_s12 (
    .a(distance[14]),
    .b(distance[11]),
    .ci(nine_carry_c13_r0_s11),
    .s(nine_sum_c14_r0_s12),
    .co(nine_carry_c14_r0_s12)
  );
  wire nine_sum_c15_r0_s13, nine_carry_c15_r0_s13;
  subbyte_full_adder nine_add_c15_r0_s13 (
    .a(distance[15]),
    .b(distance[12]),
    .ci(nine_carry_c14_r0_s12),
    .s(nine_sum_c15_r0_s13),
    .co(nine_carry_c15_r0_s13)
  );
  wire nine_sum_c16_r0_s14, nine_carry_c16_r0_s14;
  subbyte_full_adder nine_add_c16_r0_s14 (
    .a(distance[16]),
    .b(distance[13]),
    .ci(nine_carry_c15_r0_s13),
    .s(nine_sum_c16_r0_s14),
    .co(nine_carry_c16_r0_s14)
  );
  wire nine_sum_c17_r0_s15, nine_carry_c17_r0_s15;
  subbyte_full_adder nine_add_c17_r0_s15 (
    .a(distance[17]),
    .b(distance[14]),
    .ci(nine_carry_c16_r0_s14),
    .s(nine_sum_c17_r0_s15),
    .co(nine_carry_c17_r0_s15)
  );
  wire nine_sum_c18_r0_s16, nine_carry_c18_r0_s16;
  subbyte_full_adder nine_add_c18_r0_s16 (
    .a(distance[18]),
    .b(distance[15]),
    .ci(nine_carry_c17_r0_s15),
    .s(nine_sum_c18_r0_s16),
    .co(nine_carry_c18_r0_s16)
  );
  wire nine_sum_c19_r0_s17, nine_carry_c19_r0_s17;
  subbyte_full_adder nine_add_c19_r0_s17 (
    .a(distance[19]),
    .b(distance[16]),
    .ci(nine_carry_c18_r0_s16),
    .s(nine_sum_c19_r0_s17),
    .co(nine_carry_c19_r0_s17)
  );
  wire nine_sum_c20_r0_s18, nine_carry_c20_r0_s18;
  subbyte_full_adder nine_add_c20_r0_s18 (
    .a(distance[20]),
    .b(distance[17]),
    .ci(nine_carry_c19_r0_s17),
    .s(nine_sum_c20_r0_s18),
    .co(nine_carry_c20_r0_s18)
  );
  wire nine_sum_c21_r0_s19, nine_carry_c21_r0_s19;
  subbyte_full_adder nine_add_c21_r0_s19 (
    .a(distance[21]),
    .b(distance[18]),
    .ci(nine_carry_c20_r0_s18),
    .s(nine_sum_c21_r0_s19),
    .co(nine_carry_c21_r0_s19)
  );
  wire nine_sum_c22_r0_s20, nine_carry_c22_r0_s20;
  subbyte_half_adder nine_add_c22_r0_s20 (
    .a(distance[19]),
    .b(nine_carry_c21_r0_s19),
    .s(nine_sum_c22_r0_s20),
    .co(nine_carry_c22_r0_s20)
  );
  wire nine_sum_c23_r0_s21, nine_carry_c23_r0_s21;
  subbyte_half_adder nine_add_c23_r0_s21 (
    .a(distance[20]),
    .b(nine_carry_c22_r0_s20),
    .s(nine_sum_c23_r0_s21),
    .co(nine_carry_c23_r0_s21)
  );
  wire nine_sum_c24_r0_s22, nine_carry_c24_r0_s22;
  subbyte_half_adder nine_add_c24_r0_s22 (
    .a(distance[21]),
    .b(nine_carry_c23_r0_s21),
    .s(nine_sum_c24_r0_s22),
    .co(nine_carry_c24_r0_s22)
  );
  wire [25:0] nine_times = {
    nine_carry_c24_r0_s22, nine_sum_c24_r0_s22, nine_sum_c23_r0_s21, nine_sum_c22_r0_s20, nine_sum_c21_r0_s19,
    nine_sum_c20_r0_s18, nine_sum_c19_r0_s17, nine_sum_c18_r0_s16, nine_sum_c17_r0_s15, nine_sum_c16_r0_s14,
    nine_sum_c15_r0_s13, nine_sum_c14_r0_s12, nine_sum_c13_r0_s11, nine_sum_c12_r0_s10, nine_sum_c11_r0_s9,
    nine_sum_c10_r0_s8, nine_sum_c9_r0_s7, nine_sum_c8_r0_s6, nine_sum_c7_r0_s5, nine_sum_c6_r0_s4, nine_sum_c5_r0_s3,
    nine_sum_c4_r0_s2, nine_sum_c3_r0_s1, distance[2], distance[1], distance[0]
  };
  wire minus23_sum_c5_r0_s1 = ~(nine_times[5] ^ difference[0]);
  wire minus23_carry_c5_r0_s1 = nine_times[5] | difference[0];
  wire minus23_sum_c6_r0_s2, minus23_carry_c6_r0_s2;
  subbyte_full_adder minus23_add_c6_r0_s2 (
    .a(nine_times[6]),
    .b(difference[1]),
    .ci(minus23_carry_c5_r0_s1),
    .s(minus23_sum_c6_r0_s2),
    .co(minus23_carry_c6_r0_s2)
  );
  wire minus23_sum_c7_r0_s3, minus23_carry_c7_r0_s3;
  subbyte_full_adder minus23_add_c7_r0_s3 (
    .a(nine_times[7]),
    .b(difference[2]),
    .ci(minus23_carry_c6_r0_s2),
    .s(minus23_sum_c7_r0_s3),
    .co(minus23_carry_c7_r0_s3)
  );
  wire minus23_sum_c8_r0_s4, minus23_carry_c8_r0_s4;
  subbyte_full_adder minus23_add_c8_r0_s4 (
    .a(nine_times[8]),
    .b(difference[3]),
    .ci(minus23_carry_c7_r0_s3),
    .s(minus23_sum_c8_r0_s4),
    .co(minus23_carry_c8_r0_s4)
  );
  wire minus23_sum_c9_r0_s5, minus23_carry_c9_r0_s5;
  subbyte_full_adder minus23_add_c9_r0_s5 (
    .a(nine_times[9]),
    .b(difference[4]),
    .ci(minus23_carry_c8_r0_s4),
    .s(minus23_sum_c9_r0_s5),
    .co(minus23_carry_c9_r0_s5)
  );
  wire minus23_sum_c10_r0_s6, minus23_carry_c10_r0_s6;
  subbyte_full_adder minus23_add_c10_r0_s6 (
    .a(nine_times[10]),
    .b(difference[5]),
    .ci(minus23_carry_c9_r0_s5),
    .s(minus23_sum_c10_r0_s6),
    .co(minus23_carry_c10_r0_s6)
  );
  wire minus23_sum_c11_r0_s7, minus23_carry_c11_r0_s7;
  subbyte_full_adder minus23_add_c11_r0_s7 (
    .a(nine_times[11]),
    .b(difference[6]),
    .ci(minus23_carry_c10_r0_s6),
    .s(minus23_sum_c11_r0_s7),
    .co(minus23_carry_c11_r0_s7)
  );
  wire minus23_sum_c12_r0_s8, minus23_carry_c12_r0_s8;
  subbyte_full_adder minus23_add_c12_r0_s8 (
    .a(nine_times[12]),
    .b(difference[7]),
    .ci(minus23_carry_c11_r0_s7),
    .s(minus23_sum_c12_r0_s8),
    .co(minus23_carry_c12_r0_s8)
  );
  wire minus23_sum_c13_r0_s9, minus23_carry_c13_r0_s9;
  subbyte_full_adder minus23_add_c13_r0_s9 (
    .a(nine_times[13]),
    .b(difference[8]),
    .ci(minus23_carry_c12_r0_s8),
    .s(minus23_sum_c13_r0_s9),
    .co(minus23_carry_c13_r0_s9)
  );
  wire minus23_sum_c14_r0_s10, minus23_carry_c14_r0_s10;
  subbyte_full_adder minus23_add_c14_r0_s10 (
    .a(nine_times[14]),
    .b(difference[9]),
    .ci(minus23_carry_c13_r0_s9),
    .s(minus23_sum_c14_r0_s10),
    .co(minus23_carry_c14_r0_s10)
  );
  wire minus23_sum_c15_r0_s11, minus23_carry_c15_r0_s11;
  subbyte_full_adder minus23_add_c15_r0_s11 (
    .a(nine_times[15]),
    .b(difference[10]),
    .ci(minus23_carry_c14_r0_s10),
    .s(minus23_sum_c15_r0_s11),
    .co(minus23_carry_c15_r0_s11)
  );
  wire minus23_sum_c16_r0_s12, minus23_carry_c16_r0_s12;
  subbyte_full_adder minus23_add_c16_r0_s12 (
    .a(nine_times[16]),
    .b(difference[11]),
    .ci(minus23_carry_c15_r0_s11),
    .s(minus23_sum_c16_r0_s12),
    .co(minus23_carry_c16_r0_s12)
  );
  wire minus23_sum_c17_r0_s13, minus23_carry_c17_r0_s13;
  subbyte_full_adder minus23_add_c17_r0_s13 (
    .a(nine_times[17]),
    .b(difference[12]),
    .ci(minus23_carry_c16_r0_s12),
    .s(minus23_sum_c17_r0_s13),
    .co(minus23_carry_c17_r0_s13)
  );
  wire minus23_sum_c18_r0_s14, minus23_carry_c18_r0_s14;
  subbyte_full_adder minus23_add_c18_r0_s14 (
    .a(nine_times[18]),
    .b(difference[13]),
    .ci(minus23_carry_c17_r0_s13),
    .s(minus23_sum_c18_r0_s14),
    .co(minus23_carry_c18_r0_s14)
  );
  wire minus23_sum_c19_r0_s15, minus23_carry_c19_r0_s15;
  subbyte_full_adder minus23_add_c19_r0_s15 (
    .a(nine_times[19]),
    .b(difference[14]),
    .ci(minus23_carry_c18_r0_s14),
    .s(minus23_sum_c19_r0_s15),
    .co(minus23_carry_c19_r0_s15)
  );
  wire minus23_sum_c20_r0_s16, minus23_carry_c20_r0_s16;
  subbyte_full_adder minus23_add_c20_r0_s16 (
    .a(nine_times[20]),
    .b(difference[15]),
    .ci(minus23_carry_c19_r0_s15),
    .s(minus23_sum_c20_r0_s16),
    .co(minus23_carry_c20_r0_s16)
  );
  wire minus23_sum_c21_r0_s17, minus23_carry_c21_r0_s17;
  subbyte_full_adder minus23_add_c21_r0_s17 (
    .a(nine_times[21]),
    .b(difference[16]),
    .ci(minus23_carry_c20_r0_s16),
    .s(minus23_sum_c21_r0_s17),
    .co(minus23_carry_c21_r0_s17)
  );
  wire minus23_sum_c22_r0_s18, minus23_carry_c22_r0_s18;
  subbyte_full_adder minus23_add_c22_r0_s18 (
    .a(nine_times[22]),
    .b(difference[17]),
    .ci(minus23_carry_c21_r0_s17),
    .s(minus23_sum_c22_r0_s18),
    .co(minus23_carry_c22_r0_s18)
  );
  wire minus23_sum_c23_r0_s19, minus23_carry_c23_r0_s19;
  subbyte_full_adder minus23_add_c23_r0_s19 (
    .a(nine_times[23]),
    .b(difference[18]),
    .ci(minus23_carry_c22_r0_s18),
    .s(minus23_sum_c23_r0_s19),
    .co(minus23_carry_c23_r0_s19)
  );
  wire minus23_sum_c24_r0_s20, minus23_carry_c24_r0_s20;
  subbyte_full_adder minus23_add_c24_r0_s20 (
    .a(nine_times[24]),
    .b(difference[19]),
    .ci(minus23_carry_c23_r0_s19),
    .s(minus23_sum_c24_r0_s20),
    .co(minus23_carry_c24_r0_s20)
  );
  wire minus23_sum_c25_r0_s21 = nine_times[25] ^ difference[20] ^ minus23_carry_c24_r0_s20;
  wire [25:0] scaled = {
    minus23_sum_c25_r0_s21, minus23_sum_c24_r0_s20, minus23_sum_c23_r0_s19, minus23_sum_c22_r0_s18,
    minus23_sum_c21_r0_s17, minus23_sum_c20_r0_s16, minus23_sum_c19_r0_s15, minus23_sum_c18_r0_s14,
    minus23_sum_c17_r0_s13, minus23_sum_c16_r0_s12, minus23_sum_c15_r0_s11, minus23_sum_c14_r0_s10,
    minus23_sum_c13_r0_s9, minus23_sum_c12_r0_s8, minus23_sum_c11_r0_s7, minus23_sum_c10_r0_s6, minus23_sum_c9_r0_s5,
    minus23_sum_c8_r0_s4, minus23_sum_c7_r0_s3, minus23_sum_c6_r0_s2, minus23_sum_c5_r0_s1, nine_times[4], nine_times[3],
    nine_times[2], nine_times[1], nine_times[0]
  };

  assign above = difference[22];
  assign value = scaled;
  assign is_far =
    ~difference[21] &
    (~difference[20] | (~difference[19] & ~difference[18] & (~difference[17] | ~difference[16] | ~difference[15])));
endmodule

`default_nettype wire
