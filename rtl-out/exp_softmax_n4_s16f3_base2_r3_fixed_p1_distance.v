// exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance: distance of a score to the maximum, scaled
// content: sha256 a60f90ce67af5c74
`default_nettype none

module exp_softmax_n4_s16f3_base2_r3_fixed_p1_distance (
  input wire [7:0] low,
  input wire [7:0] not_max,
  output wire above,
  output wire [7:0] value
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
  wire [8:0] difference = {
    minus_carry_c7_r0_s8, minus_sum_c7_r0_s8, minus_sum_c6_r0_s7, minus_sum_c5_r0_s6, minus_sum_c4_r0_s5,
    minus_sum_c3_r0_s4, minus_sum_c2_r0_s3, minus_sum_c1_r0_s2, minus_sum_c0_r0_s1
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
  wire negate_sum_c7_r0_s8 = difference[7] ^ negate_carry_c6_r0_s7;
  wire [7:0] scaled = {
    negate_sum_c7_r0_s8, negate_sum_c6_r0_s7, negate_sum_c5_r0_s6, negate_sum_c4_r0_s5, negate_sum_c3_r0_s4,
    negate_sum_c2_r0_s3, negate_sum_c1_r0_s2, negate_sum_c0_r0_s1
  };

  assign above = difference[8];
  assign value = scaled;
endmodule

`default_nettype wire
