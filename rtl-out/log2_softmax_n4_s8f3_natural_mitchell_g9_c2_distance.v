// log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance: distance of a score to the maximum, scaled
// content: sha256 adcdc8b553721401
`default_nettype none

module log2_softmax_n4_s8f3_natural_mitchell_g9_c2_distance (
  input wire [5:0] low,
  input wire [5:0] not_max,
  output wire above,
  output wire [10:0] value
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
  wire [6:0] difference = {
    minus_carry_c5_r0_s6, minus_sum_c5_r0_s6, minus_sum_c4_r0_s5, minus_sum_c3_r0_s4, minus_sum_c2_r0_s3,
    minus_sum_c1_r0_s2, minus_sum_c0_r0_s1
  };
  wire [5:0] distance = ~difference[5:0];
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
  subbyte_half_adder nine_add_c6_r0_s4 (
    .a(distance[3]),
    .b(nine_carry_c5_r0_s3),
    .s(nine_sum_c6_r0_s4),
    .co(nine_carry_c6_r0_s4)
  );
  wire nine_sum_c7_r0_s5, nine_carry_c7_r0_s5;
  subbyte_half_adder nine_add_c7_r0_s5 (
    .a(distance[4]),
    .b(nine_carry_c6_r0_s4),
    .s(nine_sum_c7_r0_s5),
    .co(nine_carry_c7_r0_s5)
  );
  wire nine_sum_c8_r0_s6, nine_carry_c8_r0_s6;
  subbyte_half_adder nine_add_c8_r0_s6 (
    .a(distance[5]),
    .b(nine_carry_c7_r0_s5),
    .s(nine_sum_c8_r0_s6),
    .co(nine_carry_c8_r0_s6)
  );
  wire [9:0] nine_times = {
    nine_carry_c8_r0_s6, nine_sum_c8_r0_s6, nine_sum_c7_r0_s5, nine_sum_c6_r0_s4, nine_sum_c5_r0_s3, nine_sum_c4_r0_s2,
    nine_sum_c3_r0_s1, distance[2], distance[1], distance[0]
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
  wire minus23_sum_c10_r0_s6 = difference[5] ^ minus23_carry_c9_r0_s5;
  wire [10:0] scaled = {
    minus23_sum_c10_r0_s6, minus23_sum_c9_r0_s5, minus23_sum_c8_r0_s4, minus23_sum_c7_r0_s3, minus23_sum_c6_r0_s2,
    minus23_sum_c5_r0_s1, nine_times[4], nine_times[3], nine_times[2], nine_times[1], nine_times[0]
  };

  assign above = difference[6];
  assign value = scaled;
endmodule

`default_nettype wire
