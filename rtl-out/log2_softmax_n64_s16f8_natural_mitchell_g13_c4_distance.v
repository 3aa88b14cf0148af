// log2_softmax_n64_s16f8_natural_mitchell_g13_c4_distance: distance of a score to the maximum, scaled
// content: sha256 0914224b28c225b9
`default_nettype none

module log2_softmax_n64_s16f8_natural_mitchell_g13_c4_distance (
  input wire [11:0] low,
  input wire [11:0] not_max,
  output wire above,
  output wire [15:0] value,
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
  wire [12:0] difference = {
    minus_carry_c11_r0_s12, minus_sum_c11_r0_s12, minus_sum_c10_r0_s11, minus_sum_c9_r0_s10, minus_sum_c8_r0_s9,
    minus_sum_c7_r0_s8, minus_sum_c6_r0_s7, minus_sum_c5_r0_s6, minus_sum_c4_r0_s5, minus_sum_c3_r0_s4,
    minus_sum_c2_r0_s3, minus_sum_c1_r0_s2, minus_sum_c0_r0_s1
  };
  wire [11:0] distance = ~difference[11:0];
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
  subbyte_half_adder nine_add_c12_r0_s10 (
    .a(distance[9]),
    .b(nine_carry_c11_r0_s9),
    .s(nine_sum_c12_r0_s10),
    .co(nine_carry_c12_r0_s10)
  );
  wire nine_sum_c13_r0_s11, nine_carry_c13_r0_s11;
  subbyte_half_adder nine_add_c13_r0_s11 (
    .a(distance[10]),
    .b(nine_carry_c12_r0_s10),
    .s(nine_sum_c13_r0_s11),
    .co(nine_carry_c13_r0_s11)
  );
  wire nine_sum_c14_r0_s12, nine_carry_c14_r0_s12;
  subbyte_half_adder nine_add_c14_r0_s12 (
    .a(distance[11]),
    .b(nine_carry_c13_r0_s11),
    .s(nine_sum_c14_r0_s12),
    .co(nine_carry_c14_r0_s12)
  );
  wire [15:0] nine_times = {
    nine_carry_c14_r0_s12, nine_sum_c14_r0_s12, nine_sum_c13_r0_s11, nine_sum_c12_r0_s10, nine_sum_c11_r0_s9,
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
  wire minus23_sum_c15_r0_s11 = nine_times[15] ^ difference[10] ^ minus23_carry_c14_r0_s10;
  wire [15:0] scaled = {
    minus23_sum_c15_r0_s11, minus23_sum_c14_r0_s10, minus23_sum_c13_r0_s9, minus23_sum_c12_r0_s8, minus23_sum_c11_r0_s7,
    minus23_sum_c10_r0_s6, minus23_sum_c9_r0_s5, minus23_sum_c8_r0_s4, minus23_sum_c7_r0_s3, minus23_sum_c6_r0_s2,
    minus23_sum_c5_r0_s1, nine_times[4], nine_times[3], nine_times[2], nine_times[1], nine_times[0]
  };

  assign above = difference[12];
  assign value = scaled;
  assign is_far = ~difference[11] & (~difference[10] | (~difference[9] & ~difference[8]));
endmodule

`default_nettype wire
