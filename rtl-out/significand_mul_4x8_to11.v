// significand_mul_4x8_to11: unsigned product of two significands
// latency: none, combinational
// content: sha256 2415c5a94a443a9f
`default_nettype none

module significand_mul_4x8_to11 (
  input wire [3:0] x,
  input wire [7:0] y,
  output wire [10:0] p
);
  wire [7:0] row0 = y & {8{x[0]}};
  wire [7:0] row1 = y & {8{x[1]}};
  wire [7:0] row2 = y & {8{x[2]}};
  wire [7:0] row3 = y & {8{x[3]}};
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_half_adder add_c1_r0_s1 (.a(row0[1]), .b(row1[0]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(row0[2]), .b(row1[1]), .ci(row2[0]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_half_adder add_c2_r1_s2 (.a(carry_c1_r0_s1), .b(sum_c2_r0_s1), .s(sum_c2_r1_s2), .co(carry_c2_r1_s2));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(row0[3]), .b(row1[2]), .ci(row2[1]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(row3[0]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_half_adder add_c3_r2_s3 (.a(carry_c2_r1_s2), .b(sum_c3_r1_s2), .s(sum_c3_r2_s3), .co(carry_c3_r2_s3));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(row0[4]), .b(row1[3]), .ci(row2[2]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(row3[1]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s4, carry_c4_r2_s4;
  subbyte_full_adder add_c4_r2_s4 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r2_s3),
    .s(sum_c4_r2_s4),
    .co(carry_c4_r2_s4)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(row0[5]), .b(row1[4]), .ci(row2[3]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (
    .a(row3[2]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r1_s2),
    .co(carry_c5_r1_s2)
  );
  wire sum_c5_r2_s5, carry_c5_r2_s5;
  subbyte_full_adder add_c5_r2_s5 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r1_s2),
    .ci(carry_c4_r2_s4),
    .s(sum_c5_r2_s5),
    .co(carry_c5_r2_s5)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(row0[6]), .b(row1[5]), .ci(row2[4]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s2, carry_c6_r1_s2;
  subbyte_full_adder add_c6_r1_s2 (
    .a(row3[3]),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r1_s2),
    .co(carry_c6_r1_s2)
  );
  wire sum_c6_r2_s6, carry_c6_r2_s6;
  subbyte_full_adder add_c6_r2_s6 (
    .a(carry_c5_r1_s2),
    .b(sum_c6_r1_s2),
    .ci(carry_c5_r2_s5),
    .s(sum_c6_r2_s6),
    .co(carry_c6_r2_s6)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(row0[7]), .b(row1[6]), .ci(row2[5]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (
    .a(row3[4]),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r1_s2),
    .co(carry_c7_r1_s2)
  );
  wire sum_c7_r2_s7, carry_c7_r2_s7;
  subbyte_full_adder add_c7_r2_s7 (
    .a(carry_c6_r1_s2),
    .b(sum_c7_r1_s2),
    .ci(carry_c6_r2_s6),
    .s(sum_c7_r2_s7),
    .co(carry_c7_r2_s7)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(row1[7]), .b(row2[6]), .ci(row3[5]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s3, carry_c8_r1_s3;
  subbyte_full_adder add_c8_r1_s3 (
    .a(carry_c7_r0_s1),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r1_s2),
    .s(sum_c8_r1_s3),
    .co(carry_c8_r1_s3)
  );
  wire sum_c8_r2_s8, carry_c8_r2_s8;
  subbyte_half_adder add_c8_r2_s8 (.a(sum_c8_r1_s3), .b(carry_c7_r2_s7), .s(sum_c8_r2_s8), .co(carry_c8_r2_s8));
  wire sum_c9_r0_s2, carry_c9_r0_s2;
  subbyte_full_adder add_c9_r0_s2 (.a(row2[7]), .b(row3[6]), .ci(carry_c8_r0_s1), .s(sum_c9_r0_s2), .co(carry_c9_r0_s2));
  wire sum_c9_r1_s9, carry_c9_r1_s9;
  subbyte_full_adder add_c9_r1_s9 (
    .a(sum_c9_r0_s2),
    .b(carry_c8_r1_s3),
    .ci(carry_c8_r2_s8),
    .s(sum_c9_r1_s9),
    .co(carry_c9_r1_s9)
  );
  wire sum_c10_r0_s10 = row3[7] ^ carry_c9_r0_s2 ^ carry_c9_r1_s9;

  assign p = {
    sum_c10_r0_s10, sum_c9_r1_s9, sum_c8_r2_s8, sum_c7_r2_s7, sum_c6_r2_s6, sum_c5_r2_s5, sum_c4_r2_s4, sum_c3_r2_s3,
    sum_c2_r1_s2, sum_c1_r0_s1, row0[0]
  };
endmodule

`default_nettype wire
