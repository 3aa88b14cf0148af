// log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance: distance of a score to the maximum, scaled
// content: sha256 60ad616b66d2aa80
`default_nettype none

module log2_softmax_n4_s16f8_base2_mitchell_plus_g9_c3_p1_distance (
  input wire [11:0] low,
  input wire [11:0] not_max,
  output wire above,
  output wire [11:0] value
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
  wire negate_carry_c0_r0_s1 = difference[0];
  wire negate_sum_c0_r0_s1 = ~negate_carry_c0_r0_s1;
  wire negate_sum_c1_r0_s2, negate_carry_c1_r0_s2;
  subbyte_half_adder negate_add_c1_r0_s2 (
    .a(difference[1]),
    .b(negate_carry_c0_r0_s1),
    .s(negate_sum_c1_r0_s2),
    .co(negate_carry_c1_r0_s2)
  );
  wire negate_sum_c2_r0_s3, negate_carry_c2_r0_s3;
  subbyte_half_adder negate_add_c2_r0_s3 (
    .a(difference[2]),
    .b(negate_carry_c1_r0_s2),
    .s(negate_sum_c2_r0_s3),
    .co(negate_carry_c2_r0_s3)
  );
  wire negate_sum_c3_r0_s4, negate_carry_c3_r0_s4;
  subbyte_half_adder negate_add_c3_r0_s4 (
    .a(difference[3]),
    .b(negate_carry_c2_r0_s3),
    .s(negate_sum_c3_r0_s4),
    .co(negate_carry_c3_r0_s4)
  );
  wire negate_sum_c4_r0_s5, negate_carry_c4_r0_s5;
  subbyte_half_adder negate_add_c4_r0_s5 (
    .a(difference[4]),
    .b(negate_carry_c3_r0_s4),
    .s(negate_sum_c4_r0_s5),
    .co(negate_carry_c4_r0_s5)
  );
  wire negate_sum_c5_r0_s6, negate_carry_c5_r0_s6;
  subbyte_half_adder negate_add_c5_r0_s6 (
    .a(difference[5]),
    .b(negate_carry_c4_r0_s5),
    .s(negate_sum_c5_r0_s6),
    .co(negate_carry_c5_r0_s6)
  );
  wire negate_sum_c6_r0_s7, negate_carry_c6_r0_s7;
  subbyte_half_adder negate_add_c6_r0_s7 (
    .a(difference[6]),
    .b(negate_carry_c5_r0_s6),
    .s(negate_sum_c6_r0_s7),
    .co(negate_carry_c6_r0_s7)
  );
  wire negate_sum_c7_r0_s8, negate_carry_c7_r0_s8;
  subbyte_half_adder negate_add_c7_r0_s8 (
    .a(difference[7]),
    .b(negate_carry_c6_r0_s7),
    .s(negate_sum_c7_r0_s8),
    .co(negate_carry_c7_r0_s8)
  );
  wire negate_sum_c8_r0_s9, negate_carry_c8_r0_s9;
  subbyte_half_adder negate_add_c8_r0_s9 (
    .a(difference[8]),
    .b(negate_carry_c7_r0_s8),
    .s(negate_sum_c8_r0_s9),
    .co(negate_carry_c8_r0_s9)
  );
  wire negate_sum_c9_r0_s10, negate_carry_c9_r0_s10;
  subbyte_half_adder negate_add_c9_r0_s10 (
    .a(difference[9]),
    .b(negate_carry_c8_r0_s9),
    .s(negate_sum_c9_r0_s10),
    .co(negate_carry_c9_r0_s10)
  );
  wire negate_sum_c10_r0_s11, negate_carry_c10_r0_s11;
  subbyte_half_adder negate_add_c10_r0_s11 (
    .a(difference[10]),
    .b(negate_carry_c9_r0_s10),
    .s(negate_sum_c10_r0_s11),
    .co(negate_carry_c10_r0_s11)
  );
  wire negate_sum_c11_r0_s12 = difference[11] ^ negate_carry_c10_r0_s11;
  wire [11:0] scaled = {
    negate_sum_c11_r0_s12, negate_sum_c10_r0_s11, negate_sum_c9_r0_s10, negate_sum_c8_r0_s9, negate_sum_c7_r0_s8,
    negate_sum_c6_r0_s7, negate_sum_c5_r0_s6, negate_sum_c4_r0_s5, negate_sum_c3_r0_s4, negate_sum_c2_r0_s3,
    negate_sum_c1_r0_s2, negate_sum_c0_r0_s1
  };

  assign above = difference[12];
  assign value = scaled;
endmodule

`default_nettype wire
