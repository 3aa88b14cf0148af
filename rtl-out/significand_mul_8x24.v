// significand_mul_8x24: unsigned product of two significands
// latency: none, combinational
// content: sha256 c8165fce48fe256c
`default_nettype none

module significand_mul_8x24 (
  input wire [7:0] x,
  input wire [23:0] y,
  output wire [31:0] p
);
  wire [23:0] row0 = y & {24{x[0]}};
  wire [23:0] row1 = y & {24{x[1]}};
  wire [23:0] row2 = y & {24{x[2]}};
  wire [23:0] row3 = y & {24{x[3]}};
  wire [23:0] row4 = y & {24{x[4]}};
  wire [23:0] row5 = y & {24{x[5]}};
  wire [23:0] row6 = y & {24{x[6]}};
  wire [23:0] row7 = y & {24{x[7]}};
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
  subbyte_full_adder add_c4_r1_s2 (.a(row3[1]), .b(row4[0]), .ci(carry_c3_r0_s1), .s(sum_c4_r1_s2), .co(carry_c4_r1_s2));
  wire sum_c4_r2_s3, carry_c4_r2_s3;
  subbyte_full_adder add_c4_r2_s3 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r1_s2),
    .s(sum_c4_r2_s3),
    .co(carry_c4_r2_s3)
  );
  wire sum_c4_r3_s4, carry_c4_r3_s4;
  subbyte_half_adder add_c4_r3_s4 (.a(carry_c3_r2_s3), .b(sum_c4_r2_s3), .s(sum_c4_r3_s4), .co(carry_c4_r3_s4));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(row0[5]), .b(row1[4]), .ci(row2[3]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(row3[2]), .b(row4[1]), .ci(row5[0]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s2, carry_c5_r2_s2;
  subbyte_full_adder add_c5_r2_s2 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r2_s2),
    .co(carry_c5_r2_s2)
  );
  wire sum_c5_r3_s4, carry_c5_r3_s4;
  subbyte_full_adder add_c5_r3_s4 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r2_s2),
    .ci(carry_c4_r2_s3),
    .s(sum_c5_r3_s4),
    .co(carry_c5_r3_s4)
  );
  wire sum_c5_r4_s5, carry_c5_r4_s5;
  subbyte_half_adder add_c5_r4_s5 (.a(carry_c4_r3_s4), .b(sum_c5_r3_s4), .s(sum_c5_r4_s5), .co(carry_c5_r4_s5));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(row0[6]), .b(row1[5]), .ci(row2[4]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(row3[3]), .b(row4[2]), .ci(row5[1]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (
    .a(row6[0]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r2_s2),
    .co(carry_c6_r2_s2)
  );
  wire sum_c6_r3_s3, carry_c6_r3_s3;
  subbyte_full_adder add_c6_r3_s3 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(carry_c5_r2_s2),
    .s(sum_c6_r3_s3),
    .co(carry_c6_r3_s3)
  );
  wire sum_c6_r4_s5, carry_c6_r4_s5;
  subbyte_full_adder add_c6_r4_s5 (
    .a(sum_c6_r2_s2),
    .b(sum_c6_r3_s3),
    .ci(carry_c5_r3_s4),
    .s(sum_c6_r4_s5),
    .co(carry_c6_r4_s5)
  );
  wire sum_c6_r5_s6, carry_c6_r5_s6;
  subbyte_half_adder add_c6_r5_s6 (.a(carry_c5_r4_s5), .b(sum_c6_r4_s5), .s(sum_c6_r5_s6), .co(carry_c6_r5_s6));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(row0[7]), .b(row1[6]), .ci(row2[5]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(row3[4]), .b(row4[3]), .ci(row5[2]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s2, carry_c7_r2_s2;
  subbyte_full_adder add_c7_r2_s2 (.a(row6[1]), .b(row7[0]), .ci(carry_c6_r0_s1), .s(sum_c7_r2_s2), .co(carry_c7_r2_s2));
  wire sum_c7_r3_s2, carry_c7_r3_s2;
  subbyte_full_adder add_c7_r3_s2 (
    .a(carry_c6_r1_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r3_s2),
    .co(carry_c7_r3_s2)
  );
  wire sum_c7_r4_s3, carry_c7_r4_s3;
  subbyte_full_adder add_c7_r4_s3 (
    .a(sum_c7_r2_s2),
    .b(carry_c6_r2_s2),
    .ci(sum_c7_r3_s2),
    .s(sum_c7_r4_s3),
    .co(carry_c7_r4_s3)
  );
  wire sum_c7_r5_s6, carry_c7_r5_s6;
  subbyte_full_adder add_c7_r5_s6 (
    .a(carry_c6_r3_s3),
    .b(sum_c7_r4_s3),
    .ci(carry_c6_r4_s5),
    .s(sum_c7_r5_s6),
    .co(carry_c7_r5_s6)
  );
  wire sum_c7_r6_s7, carry_c7_r6_s7;
  subbyte_half_adder add_c7_r6_s7 (.a(carry_c6_r5_s6), .b(sum_c7_r5_s6), .s(sum_c7_r6_s7), .co(carry_c7_r6_s7));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(row0[8]), .b(row1[7]), .ci(row2[6]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(row3[5]), .b(row4[4]), .ci(row5[3]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (.a(row6[2]), .b(row7[1]), .ci(carry_c7_r0_s1), .s(sum_c8_r2_s2), .co(carry_c8_r2_s2));
  wire sum_c8_r3_s2, carry_c8_r3_s2;
  subbyte_full_adder add_c8_r3_s2 (
    .a(carry_c7_r1_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r3_s2),
    .co(carry_c8_r3_s2)
  );
  wire sum_c8_r4_s3, carry_c8_r4_s3;
  subbyte_full_adder add_c8_r4_s3 (
    .a(carry_c7_r2_s2),
    .b(sum_c8_r2_s2),
    .ci(carry_c7_r3_s2),
    .s(sum_c8_r4_s3),
    .co(carry_c8_r4_s3)
  );
  wire sum_c8_r5_s4, carry_c8_r5_s4;
  subbyte_full_adder add_c8_r5_s4 (
    .a(sum_c8_r3_s2),
    .b(sum_c8_r4_s3),
    .ci(carry_c7_r4_s3),
    .s(sum_c8_r5_s4),
    .co(carry_c8_r5_s4)
  );
  wire sum_c8_r6_s8, carry_c8_r6_s8;
  subbyte_full_adder add_c8_r6_s8 (
    .a(sum_c8_r5_s4),
    .b(carry_c7_r5_s6),
    .ci(carry_c7_r6_s7),
    .s(sum_c8_r6_s8),
    .co(carry_c8_r6_s8)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(row0[9]), .b(row1[8]), .ci(row2[7]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(row3[6]), .b(row4[5]), .ci(row5[4]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s2, carry_c9_r2_s2;
  subbyte_full_adder add_c9_r2_s2 (.a(row6[3]), .b(row7[2]), .ci(carry_c8_r0_s1), .s(sum_c9_r2_s2), .co(carry_c9_r2_s2));
  wire sum_c9_r3_s2, carry_c9_r3_s2;
  subbyte_full_adder add_c9_r3_s2 (
    .a(carry_c8_r1_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r3_s2),
    .co(carry_c9_r3_s2)
  );
  wire sum_c9_r4_s3, carry_c9_r4_s3;
  subbyte_full_adder add_c9_r4_s3 (
    .a(carry_c8_r2_s2),
    .b(sum_c9_r2_s2),
    .ci(carry_c8_r3_s2),
    .s(sum_c9_r4_s3),
    .co(carry_c9_r4_s3)
  );
  wire sum_c9_r5_s4, carry_c9_r5_s4;
  subbyte_full_adder add_c9_r5_s4 (
    .a(sum_c9_r3_s2),
    .b(carry_c8_r4_s3),
    .ci(sum_c9_r4_s3),
    .s(sum_c9_r5_s4),
    .co(carry_c9_r5_s4)
  );
  wire sum_c9_r6_s9, carry_c9_r6_s9;
  subbyte_full_adder add_c9_r6_s9 (
    .a(carry_c8_r5_s4),
    .b(sum_c9_r5_s4),
    .ci(carry_c8_r6_s8),
    .s(sum_c9_r6_s9),
    .co(carry_c9_r6_s9)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(row0[10]), .b(row1[9]), .ci(row2[8]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(row3[7]), .b(row4[6]), .ci(row5[5]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s2, carry_c10_r2_s2;
  subbyte_full_adder add_c10_r2_s2 (
    .a(row6[4]),
    .b(row7[3]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r2_s2),
    .co(carry_c10_r2_s2)
  );
  wire sum_c10_r3_s2, carry_c10_r3_s2;
  subbyte_full_adder add_c10_r3_s2 (
    .a(carry_c9_r1_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r3_s2),
    .co(carry_c10_r3_s2)
  );
  wire sum_c10_r4_s3, carry_c10_r4_s3;
  subbyte_full_adder add_c10_r4_s3 (
    .a(carry_c9_r2_s2),
    .b(sum_c10_r2_s2),
    .ci(carry_c9_r3_s2),
    .s(sum_c10_r4_s3),
    .co(carry_c10_r4_s3)
  );
  wire sum_c10_r5_s4, carry_c10_r5_s4;
  subbyte_full_adder add_c10_r5_s4 (
    .a(sum_c10_r3_s2),
    .b(carry_c9_r4_s3),
    .ci(sum_c10_r4_s3),
    .s(sum_c10_r5_s4),
    .co(carry_c10_r5_s4)
  );
  wire sum_c10_r6_s10, carry_c10_r6_s10;
  subbyte_full_adder add_c10_r6_s10 (
    .a(carry_c9_r5_s4),
    .b(sum_c10_r5_s4),
    .ci(carry_c9_r6_s9),
    .s(sum_c10_r6_s10),
    .co(carry_c10_r6_s10)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(row0[11]), .b(row1[10]), .ci(row2[9]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(row3[8]), .b(row4[7]), .ci(row5[6]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(row6[5]),
    .b(row7[4]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s2, carry_c11_r3_s2;
  subbyte_full_adder add_c11_r3_s2 (
    .a(carry_c10_r1_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r3_s2),
    .co(carry_c11_r3_s2)
  );
  wire sum_c11_r4_s3, carry_c11_r4_s3;
  subbyte_full_adder add_c11_r4_s3 (
    .a(carry_c10_r2_s2),
    .b(sum_c11_r2_s2),
    .ci(carry_c10_r3_s2),
    .s(sum_c11_r4_s3),
    .co(carry_c11_r4_s3)
  );
  wire sum_c11_r5_s4, carry_c11_r5_s4;
  subbyte_full_adder add_c11_r5_s4 (
    .a(sum_c11_r3_s2),
    .b(carry_c10_r4_s3),
    .ci(sum_c11_r4_s3),
    .s(sum_c11_r5_s4),
    .co(carry_c11_r5_s4)
  );
  wire sum_c11_r6_s11, carry_c11_r6_s11;
  subbyte_full_adder add_c11_r6_s11 (
    .a(carry_c10_r5_s4),
    .b(sum_c11_r5_s4),
    .ci(carry_c10_r6_s10),
    .s(sum_c11_r6_s11),
    .co(carry_c11_r6_s11)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(row0[12]), .b(row1[11]), .ci(row2[10]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(row3[9]), .b(row4[8]), .ci(row5[7]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(row6[6]),
    .b(row7[5]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r2_s2),
    .co(carry_c12_r2_s2)
  );
  wire sum_c12_r3_s2, carry_c12_r3_s2;
  subbyte_full_adder add_c12_r3_s2 (
    .a(carry_c11_r1_s1),
    .b(sum_c12_r0_s1),
    .ci(sum_c12_r1_s1),
    .s(sum_c12_r3_s2),
    .co(carry_c12_r3_s2)
  );
  wire sum_c12_r4_s3, carry_c12_r4_s3;
  subbyte_full_adder add_c12_r4_s3 (
    .a(carry_c11_r2_s2),
    .b(sum_c12_r2_s2),
    .ci(carry_c11_r3_s2),
    .s(sum_c12_r4_s3),
    .co(carry_c12_r4_s3)
  );
  wire sum_c12_r5_s4, carry_c12_r5_s4;
  subbyte_full_adder add_c12_r5_s4 (
    .a(sum_c12_r3_s2),
    .b(carry_c11_r4_s3),
    .ci(sum_c12_r4_s3),
    .s(sum_c12_r5_s4),
    .co(carry_c12_r5_s4)
  );
  wire sum_c12_r6_s12, carry_c12_r6_s12;
  subbyte_full_adder add_c12_r6_s12 (
    .a(carry_c11_r5_s4),
    .b(sum_c12_r5_s4),
    .ci(carry_c11_r6_s11),
    .s(sum_c12_r6_s12),
    .co(carry_c12_r6_s12)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(row0[13]), .b(row1[12]), .ci(row2[11]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(row3[10]), .b(row4[9]), .ci(row5[8]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s2, carry_c13_r2_s2;
  subbyte_full_adder add_c13_r2_s2 (
    .a(row6[7]),
    .b(row7[6]),
    .ci(carry_c12_r0_s1),
    .s(sum_c13_r2_s2),
    .co(carry_c13_r2_s2)
  );
  wire sum_c13_r3_s2, carry_c13_r3_s2;
  subbyte_full_adder add_c13_r3_s2 (
    .a(carry_c12_r1_s1),
    .b(sum_c13_r0_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r3_s2),
    .co(carry_c13_r3_s2)
  );
  wire sum_c13_r4_s3, carry_c13_r4_s3;
  subbyte_full_adder add_c13_r4_s3 (
    .a(carry_c12_r2_s2),
    .b(sum_c13_r2_s2),
    .ci(carry_c12_r3_s2),
    .s(sum_c13_r4_s3),
    .co(carry_c13_r4_s3)
  );
  wire sum_c13_r5_s4, carry_c13_r5_s4;
  subbyte_full_adder add_c13_r5_s4 (
    .a(sum_c13_r3_s2),
    .b(carry_c12_r4_s3),
    .ci(sum_c13_r4_s3),
    .s(sum_c13_r5_s4),
    .co(carry_c13_r5_s4)
  );
  wire sum_c13_r6_s13, carry_c13_r6_s13;
  subbyte_full_adder add_c13_r6_s13 (
    .a(carry_c12_r5_s4),
    .b(sum_c13_r5_s4),
    .ci(carry_c12_r6_s12),
    .s(sum_c13_r6_s13),
    .co(carry_c13_r6_s13)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(row0[14]), .b(row1[13]), .ci(row2[12]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(row3[11]), .b(row4[10]), .ci(row5[9]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s2, carry_c14_r2_s2;
  subbyte_full_adder add_c14_r2_s2 (
    .a(row6[8]),
    .b(row7[7]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r2_s2),
    .co(carry_c14_r2_s2)
  );
  wire sum_c14_r3_s2, carry_c14_r3_s2;
  subbyte_full_adder add_c14_r3_s2 (
    .a(carry_c13_r1_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r3_s2),
    .co(carry_c14_r3_s2)
  );
  wire sum_c14_r4_s3, carry_c14_r4_s3;
  subbyte_full_adder add_c14_r4_s3 (
    .a(carry_c13_r2_s2),
    .b(sum_c14_r2_s2),
    .ci(carry_c13_r3_s2),
    .s(sum_c14_r4_s3),
    .co(carry_c14_r4_s3)
  );
  wire sum_c14_r5_s4, carry_c14_r5_s4;
  subbyte_full_adder add_c14_r5_s4 (
    .a(sum_c14_r3_s2),
    .b(carry_c13_r4_s3),
    .ci(sum_c14_r4_s3),
    .s(sum_c14_r5_s4),
    .co(carry_c14_r5_s4)
  );
  wire sum_c14_r6_s14, carry_c14_r6_s14;
  subbyte_full_adder add_c14_r6_s14 (
    .a(carry_c13_r5_s4),
    .b(sum_c14_r5_s4),
    .ci(carry_c13_r6_s13),
    .s(sum_c14_r6_s14),
    .co(carry_c14_r6_s14)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(row0[15]), .b(row1[14]), .ci(row2[13]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(row3[12]), .b(row4[11]), .ci(row5[10]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s2, carry_c15_r2_s2;
  subbyte_full_adder add_c15_r2_s2 (
    .a(row6[9]),
    .b(row7[8]),
    .ci(carry_c14_r0_s1),
    .s(sum_c15_r2_s2),
    .co(carry_c15_r2_s2)
  );
  wire sum_c15_r3_s2, carry_c15_r3_s2;
  subbyte_full_adder add_c15_r3_s2 (
    .a(carry_c14_r1_s1),
    .b(sum_c15_r0_s1),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r3_s2),
    .co(carry_c15_r3_s2)
  );
  wire sum_c15_r4_s3, carry_c15_r4_s3;
  subbyte_full_adder add_c15_r4_s3 (
    .a(carry_c14_r2_s2),
    .b(sum_c15_r2_s2),
    .ci(carry_c14_r3_s2),
    .s(sum_c15_r4_s3),
    .co(carry_c15_r4_s3)
  );
  wire sum_c15_r5_s4, carry_c15_r5_s4;
  subbyte_full_adder add_c15_r5_s4 (
    .a(sum_c15_r3_s2),
    .b(carry_c14_r4_s3),
    .ci(sum_c15_r4_s3),
    .s(sum_c15_r5_s4),
    .co(carry_c15_r5_s4)
  );
  wire sum_c15_r6_s15, carry_c15_r6_s15;
  subbyte_full_adder add_c15_r6_s15 (
    .a(carry_c14_r5_s4),
    .b(sum_c15_r5_s4),
    .ci(carry_c14_r6_s14),
    .s(sum_c15_r6_s15),
    .co(carry_c15_r6_s15)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(row0[16]), .b(row1[15]), .ci(row2[14]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(row3[13]), .b(row4[12]), .ci(row5[11]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s2, carry_c16_r2_s2;
  subbyte_full_adder add_c16_r2_s2 (
    .a(row6[10]),
    .b(row7[9]),
    .ci(carry_c15_r0_s1),
    .s(sum_c16_r2_s2),
    .co(carry_c16_r2_s2)
  );
  wire sum_c16_r3_s2, carry_c16_r3_s2;
  subbyte_full_adder add_c16_r3_s2 (
    .a(carry_c15_r1_s1),
    .b(sum_c16_r0_s1),
    .ci(sum_c16_r1_s1),
    .s(sum_c16_r3_s2),
    .co(carry_c16_r3_s2)
  );
  wire sum_c16_r4_s3, carry_c16_r4_s3;
  subbyte_full_adder add_c16_r4_s3 (
    .a(carry_c15_r2_s2),
    .b(sum_c16_r2_s2),
    .ci(carry_c15_r3_s2),
    .s(sum_c16_r4_s3),
    .co(carry_c16_r4_s3)
  );
  wire sum_c16_r5_s4, carry_c16_r5_s4;
  subbyte_full_adder add_c16_r5_s4 (
    .a(sum_c16_r3_s2),
    .b(carry_c15_r4_s3),
    .ci(sum_c16_r4_s3),
    .s(sum_c16_r5_s4),
    .co(carry_c16_r5_s4)
  );
  wire sum_c16_r6_s16, carry_c16_r6_s16;
  subbyte_full_adder add_c16_r6_s16 (
    .a(carry_c15_r5_s4),
    .b(sum_c16_r5_s4),
    .ci(carry_c15_r6_s15),
    .s(sum_c16_r6_s16),
    .co(carry_c16_r6_s16)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(row0[17]), .b(row1[16]), .ci(row2[15]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(row3[14]), .b(row4[13]), .ci(row5[12]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s2, carry_c17_r2_s2;
  subbyte_full_adder add_c17_r2_s2 (
    .a(row6[11]),
    .b(row7[10]),
    .ci(carry_c16_r0_s1),
    .s(sum_c17_r2_s2),
    .co(carry_c17_r2_s2)
  );
  wire sum_c17_r3_s2, carry_c17_r3_s2;
  subbyte_full_adder add_c17_r3_s2 (
    .a(carry_c16_r1_s1),
    .b(sum_c17_r0_s1),
    .ci(sum_c17_r1_s1),
    .s(sum_c17_r3_s2),
    .co(carry_c17_r3_s2)
  );
  wire sum_c17_r4_s3, carry_c17_r4_s3;
  subbyte_full_adder add_c17_r4_s3 (
    .a(carry_c16_r2_s2),
    .b(sum_c17_r2_s2),
    .ci(carry_c16_r3_s2),
    .s(sum_c17_r4_s3),
    .co(carry_c17_r4_s3)
  );
  wire sum_c17_r5_s4, carry_c17_r5_s4;
  subbyte_full_adder add_c17_r5_s4 (
    .a(sum_c17_r3_s2),
    .b(carry_c16_r4_s3),
    .ci(sum_c17_r4_s3),
    .s(sum_c17_r5_s4),
    .co(carry_c17_r5_s4)
  );
  wire sum_c17_r6_s17, carry_c17_r6_s17;
  subbyte_full_adder add_c17_r6_s17 (
    .a(carry_c16_r5_s4),
    .b(sum_c17_r5_s4),
    .ci(carry_c16_r6_s16),
    .s(sum_c17_r6_s17),
    .co(carry_c17_r6_s17)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(row0[18]), .b(row1[17]), .ci(row2[16]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(row3[15]), .b(row4[14]), .ci(row5[13]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s2, carry_c18_r2_s2;
  subbyte_full_adder add_c18_r2_s2 (
    .a(row6[12]),
    .b(row7[11]),
    .ci(carry_c17_r0_s1),
    .s(sum_c18_r2_s2),
    .co(carry_c18_r2_s2)
  );
  wire sum_c18_r3_s2, carry_c18_r3_s2;
  subbyte_full_adder add_c18_r3_s2 (
    .a(carry_c17_r1_s1),
    .b(sum_c18_r0_s1),
    .ci(sum_c18_r1_s1),
    .s(sum_c18_r3_s2),
    .co(carry_c18_r3_s2)
  );
  wire sum_c18_r4_s3, carry_c18_r4_s3;
  subbyte_full_adder add_c18_r4_s3 (
    .a(carry_c17_r2_s2),
    .b(sum_c18_r2_s2),
    .ci(carry_c17_r3_s2),
    .s(sum_c18_r4_s3),
    .co(carry_c18_r4_s3)
  );
  wire sum_c18_r5_s4, carry_c18_r5_s4;
  subbyte_full_adder add_c18_r5_s4 (
    .a(sum_c18_r3_s2),
    .b(carry_c17_r4_s3),
    .ci(sum_c18_r4_s3),
    .s(sum_c18_r5_s4),
    .co(carry_c18_r5_s4)
  );
  wire sum_c18_r6_s18, carry_c18_r6_s18;
  subbyte_full_adder add_c18_r6_s18 (
    .a(carry_c17_r5_s4),
    .b(sum_c18_r5_s4),
    .ci(carry_c17_r6_s17),
    .s(sum_c18_r6_s18),
    .co(carry_c18_r6_s18)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(row0[19]), .b(row1[18]), .ci(row2[17]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(row3[16]), .b(row4[15]), .ci(row5[14]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(row6[13]),
    .b(row7[12]),
    .ci(carry_c18_r0_s1),
    .s(sum_c19_r2_s2),
    .co(carry_c19_r2_s2)
  );
  wire sum_c19_r3_s2, carry_c19_r3_s2;
  subbyte_full_adder add_c19_r3_s2 (
    .a(carry_c18_r1_s1),
    .b(sum_c19_r0_s1),
    .ci(sum_c19_r1_s1),
    .s(sum_c19_r3_s2),
    .co(carry_c19_r3_s2)
  );
  wire sum_c19_r4_s3, carry_c19_r4_s3;
  subbyte_full_adder add_c19_r4_s3 (
    .a(carry_c18_r2_s2),
    .b(sum_c19_r2_s2),
    .ci(carry_c18_r3_s2),
    .s(sum_c19_r4_s3),
    .co(carry_c19_r4_s3)
  );
  wire sum_c19_r5_s4, carry_c19_r5_s4;
  subbyte_full_adder add_c19_r5_s4 (
    .a(sum_c19_r3_s2),
    .b(carry_c18_r4_s3),
    .ci(sum_c19_r4_s3),
    .s(sum_c19_r5_s4),
    .co(carry_c19_r5_s4)
  );
  wire sum_c19_r6_s19, carry_c19_r6_s19;
  subbyte_full_adder add_c19_r6_s19 (
    .a(carry_c18_r5_s4),
    .b(sum_c19_r5_s4),
    .ci(carry_c18_r6_s18),
    .s(sum_c19_r6_s19),
    .co(carry_c19_r6_s19)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(row0[20]), .b(row1[19]), .ci(row2[18]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(row3[17]), .b(row4[16]), .ci(row5[15]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s2, carry_c20_r2_s2;
  subbyte_full_adder add_c20_r2_s2 (
    .a(row6[14]),
    .b(row7[13]),
    .ci(carry_c19_r0_s1),
    .s(sum_c20_r2_s2),
    .co(carry_c20_r2_s2)
  );
  wire sum_c20_r3_s2, carry_c20_r3_s2;
  subbyte_full_adder add_c20_r3_s2 (
    .a(carry_c19_r1_s1),
    .b(sum_c20_r0_s1),
    .ci(sum_c20_r1_s1),
    .s(sum_c20_r3_s2),
    .co(carry_c20_r3_s2)
  );
  wire sum_c20_r4_s3, carry_c20_r4_s3;
  subbyte_full_adder add_c20_r4_s3 (
    .a(carry_c19_r2_s2),
    .b(sum_c20_r2_s2),
    .ci(carry_c19_r3_s2),
    .s(sum_c20_r4_s3),
    .co(carry_c20_r4_s3)
  );
  wire sum_c20_r5_s4, carry_c20_r5_s4;
  subbyte_full_adder add_c20_r5_s4 (
    .a(sum_c20_r3_s2),
    .b(carry_c19_r4_s3),
    .ci(sum_c20_r4_s3),
    .s(sum_c20_r5_s4),
    .co(carry_c20_r5_s4)
  );
  wire sum_c20_r6_s20, carry_c20_r6_s20;
  subbyte_full_adder add_c20_r6_s20 (
    .a(carry_c19_r5_s4),
    .b(sum_c20_r5_s4),
    .ci(carry_c19_r6_s19),
    .s(sum_c20_r6_s20),
    .co(carry_c20_r6_s20)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(row0[21]), .b(row1[20]), .ci(row2[19]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(row3[18]), .b(row4[17]), .ci(row5[16]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s2, carry_c21_r2_s2;
  subbyte_full_adder add_c21_r2_s2 (
    .a(row6[15]),
    .b(row7[14]),
    .ci(carry_c20_r0_s1),
    .s(sum_c21_r2_s2),
    .co(carry_c21_r2_s2)
  );
  wire sum_c21_r3_s2, carry_c21_r3_s2;
  subbyte_full_adder add_c21_r3_s2 (
    .a(carry_c20_r1_s1),
    .b(sum_c21_r0_s1),
    .ci(sum_c21_r1_s1),
    .s(sum_c21_r3_s2),
    .co(carry_c21_r3_s2)
  );
  wire sum_c21_r4_s3, carry_c21_r4_s3;
  subbyte_full_adder add_c21_r4_s3 (
    .a(carry_c20_r2_s2),
    .b(sum_c21_r2_s2),
    .ci(carry_c20_r3_s2),
    .s(sum_c21_r4_s3),
    .co(carry_c21_r4_s3)
  );
  wire sum_c21_r5_s4, carry_c21_r5_s4;
  subbyte_full_adder add_c21_r5_s4 (
    .a(sum_c21_r3_s2),
    .b(carry_c20_r4_s3),
    .ci(sum_c21_r4_s3),
    .s(sum_c21_r5_s4),
    .co(carry_c21_r5_s4)
  );
  wire sum_c21_r6_s21, carry_c21_r6_s21;
  subbyte_full_adder add_c21_r6_s21 (
    .a(carry_c20_r5_s4),
    .b(sum_c21_r5_s4),
    .ci(carry_c20_r6_s20),
    .s(sum_c21_r6_s21),
    .co(carry_c21_r6_s21)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(row0[22]), .b(row1[21]), .ci(row2[20]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(row3[19]), .b(row4[18]), .ci(row5[17]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(row6[16]),
    .b(row7[15]),
    .ci(carry_c21_r0_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s2, carry_c22_r3_s2;
  subbyte_full_adder add_c22_r3_s2 (
    .a(carry_c21_r1_s1),
    .b(sum_c22_r0_s1),
    .ci(sum_c22_r1_s1),
    .s(sum_c22_r3_s2),
    .co(carry_c22_r3_s2)
  );
  wire sum_c22_r4_s3, carry_c22_r4_s3;
  subbyte_full_adder add_c22_r4_s3 (
    .a(carry_c21_r2_s2),
    .b(sum_c22_r2_s2),
    .ci(carry_c21_r3_s2),
    .s(sum_c22_r4_s3),
    .co(carry_c22_r4_s3)
  );
  wire sum_c22_r5_s4, carry_c22_r5_s4;
  subbyte_full_adder add_c22_r5_s4 (
    .a(sum_c22_r3_s2),
    .b(carry_c21_r4_s3),
    .ci(sum_c22_r4_s3),
    .s(sum_c22_r5_s4),
    .co(carry_c22_r5_s4)
  );
  wire sum_c22_r6_s22, carry_c22_r6_s22;
  subbyte_full_adder add_c22_r6_s22 (
    .a(carry_c21_r5_s4),
    .b(sum_c22_r5_s4),
    .ci(carry_c21_r6_s21),
    .s(sum_c22_r6_s22),
    .co(carry_c22_r6_s22)
  );
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(row0[23]), .b(row1[22]), .ci(row2[21]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(row3[20]), .b(row4[19]), .ci(row5[18]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(row6[17]),
    .b(row7[16]),
    .ci(carry_c22_r0_s1),
    .s(sum_c23_r2_s2),
    .co(carry_c23_r2_s2)
  );
  wire sum_c23_r3_s2, carry_c23_r3_s2;
  subbyte_full_adder add_c23_r3_s2 (
    .a(carry_c22_r1_s1),
    .b(sum_c23_r0_s1),
    .ci(sum_c23_r1_s1),
    .s(sum_c23_r3_s2),
    .co(carry_c23_r3_s2)
  );
  wire sum_c23_r4_s3, carry_c23_r4_s3;
  subbyte_full_adder add_c23_r4_s3 (
    .a(carry_c22_r2_s2),
    .b(sum_c23_r2_s2),
    .ci(carry_c22_r3_s2),
    .s(sum_c23_r4_s3),
    .co(carry_c23_r4_s3)
  );
  wire sum_c23_r5_s4, carry_c23_r5_s4;
  subbyte_full_adder add_c23_r5_s4 (
    .a(sum_c23_r3_s2),
    .b(carry_c22_r4_s3),
    .ci(sum_c23_r4_s3),
    .s(sum_c23_r5_s4),
    .co(carry_c23_r5_s4)
  );
  wire sum_c23_r6_s23, carry_c23_r6_s23;
  subbyte_full_adder add_c23_r6_s23 (
    .a(carry_c22_r5_s4),
    .b(sum_c23_r5_s4),
    .ci(carry_c22_r6_s22),
    .s(sum_c23_r6_s23),
    .co(carry_c23_r6_s23)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(row1[23]), .b(row2[22]), .ci(row3[21]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(row4[20]), .b(row5[19]), .ci(row6[18]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s2, carry_c24_r2_s2;
  subbyte_full_adder add_c24_r2_s2 (
    .a(row7[17]),
    .b(carry_c23_r0_s1),
    .ci(carry_c23_r1_s1),
    .s(sum_c24_r2_s2),
    .co(carry_c24_r2_s2)
  );
  wire sum_c24_r3_s3, carry_c24_r3_s3;
  subbyte_full_adder add_c24_r3_s3 (
    .a(sum_c24_r0_s1),
    .b(sum_c24_r1_s1),
    .ci(carry_c23_r2_s2),
    .s(sum_c24_r3_s3),
    .co(carry_c24_r3_s3)
  );
  wire sum_c24_r4_s4, carry_c24_r4_s4;
  subbyte_full_adder add_c24_r4_s4 (
    .a(carry_c23_r3_s2),
    .b(sum_c24_r2_s2),
    .ci(sum_c24_r3_s3),
    .s(sum_c24_r4_s4),
    .co(carry_c24_r4_s4)
  );
  wire sum_c24_r5_s5, carry_c24_r5_s5;
  subbyte_full_adder add_c24_r5_s5 (
    .a(carry_c23_r4_s3),
    .b(sum_c24_r4_s4),
    .ci(carry_c23_r5_s4),
    .s(sum_c24_r5_s5),
    .co(carry_c24_r5_s5)
  );
  wire sum_c24_r6_s24, carry_c24_r6_s24;
  subbyte_half_adder add_c24_r6_s24 (.a(sum_c24_r5_s5), .b(carry_c23_r6_s23), .s(sum_c24_r6_s24), .co(carry_c24_r6_s24));
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(row2[23]), .b(row3[22]), .ci(row4[21]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (.a(row5[20]), .b(row6[19]), .ci(row7[18]), .s(sum_c25_r1_s1), .co(carry_c25_r1_s1));
  wire sum_c25_r2_s2, carry_c25_r2_s2;
  subbyte_full_adder add_c25_r2_s2 (
    .a(carry_c24_r0_s1),
    .b(carry_c24_r1_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r2_s2),
    .co(carry_c25_r2_s2)
  );
  wire sum_c25_r3_s4, carry_c25_r3_s4;
  subbyte_full_adder add_c25_r3_s4 (
    .a(sum_c25_r1_s1),
    .b(carry_c24_r2_s2),
    .ci(carry_c24_r3_s3),
    .s(sum_c25_r3_s4),
    .co(carry_c25_r3_s4)
  );
  wire sum_c25_r4_s5, carry_c25_r4_s5;
  subbyte_full_adder add_c25_r4_s5 (
    .a(sum_c25_r2_s2),
    .b(carry_c24_r4_s4),
    .ci(sum_c25_r3_s4),
    .s(sum_c25_r4_s5),
    .co(carry_c25_r4_s5)
  );
  wire sum_c25_r5_s25, carry_c25_r5_s25;
  subbyte_full_adder add_c25_r5_s25 (
    .a(carry_c24_r5_s5),
    .b(sum_c25_r4_s5),
    .ci(carry_c24_r6_s24),
    .s(sum_c25_r5_s25),
    .co(carry_c25_r5_s25)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(row3[23]), .b(row4[22]), .ci(row5[21]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s2, carry_c26_r1_s2;
  subbyte_full_adder add_c26_r1_s2 (
    .a(row6[20]),
    .b(row7[19]),
    .ci(carry_c25_r0_s1),
    .s(sum_c26_r1_s2),
    .co(carry_c26_r1_s2)
  );
  wire sum_c26_r2_s3, carry_c26_r2_s3;
  subbyte_full_adder add_c26_r2_s3 (
    .a(carry_c25_r1_s1),
    .b(sum_c26_r0_s1),
    .ci(sum_c26_r1_s2),
    .s(sum_c26_r2_s3),
    .co(carry_c26_r2_s3)
  );
  wire sum_c26_r3_s5, carry_c26_r3_s5;
  subbyte_full_adder add_c26_r3_s5 (
    .a(carry_c25_r2_s2),
    .b(sum_c26_r2_s3),
    .ci(carry_c25_r3_s4),
    .s(sum_c26_r3_s5),
    .co(carry_c26_r3_s5)
  );
  wire sum_c26_r4_s26, carry_c26_r4_s26;
  subbyte_full_adder add_c26_r4_s26 (
    .a(sum_c26_r3_s5),
    .b(carry_c25_r4_s5),
    .ci(carry_c25_r5_s25),
    .s(sum_c26_r4_s26),
    .co(carry_c26_r4_s26)
  );
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (.a(row4[23]), .b(row5[22]), .ci(row6[21]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s2, carry_c27_r1_s2;
  subbyte_full_adder add_c27_r1_s2 (
    .a(row7[20]),
    .b(carry_c26_r0_s1),
    .ci(sum_c27_r0_s1),
    .s(sum_c27_r1_s2),
    .co(carry_c27_r1_s2)
  );
  wire sum_c27_r2_s4, carry_c27_r2_s4;
  subbyte_full_adder add_c27_r2_s4 (
    .a(carry_c26_r1_s2),
    .b(carry_c26_r2_s3),
    .ci(sum_c27_r1_s2),
    .s(sum_c27_r2_s4),
    .co(carry_c27_r2_s4)
  );
  wire sum_c27_r3_s27, carry_c27_r3_s27;
  subbyte_full_adder add_c27_r3_s27 (
    .a(sum_c27_r2_s4),
    .b(carry_c26_r3_s5),
    .ci(carry_c26_r4_s26),
    .s(sum_c27_r3_s27),
    .co(carry_c27_r3_s27)
  );
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (.a(row5[23]), .b(row6[22]), .ci(row7[21]), .s(sum_c28_r0_s1), .co(carry_c28_r0_s1));
  wire sum_c28_r1_s3, carry_c28_r1_s3;
  subbyte_full_adder add_c28_r1_s3 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s2),
    .s(sum_c28_r1_s3),
    .co(carry_c28_r1_s3)
  );
  wire sum_c28_r2_s28, carry_c28_r2_s28;
  subbyte_full_adder add_c28_r2_s28 (
    .a(sum_c28_r1_s3),
    .b(carry_c27_r2_s4),
    .ci(carry_c27_r3_s27),
    .s(sum_c28_r2_s28),
    .co(carry_c28_r2_s28)
  );
  wire sum_c29_r0_s2, carry_c29_r0_s2;
  subbyte_full_adder add_c29_r0_s2 (
    .a(row6[23]),
    .b(row7[22]),
    .ci(carry_c28_r0_s1),
    .s(sum_c29_r0_s2),
    .co(carry_c29_r0_s2)
  );
  wire sum_c29_r1_s29, carry_c29_r1_s29;
  subbyte_full_adder add_c29_r1_s29 (
    .a(sum_c29_r0_s2),
    .b(carry_c28_r1_s3),
    .ci(carry_c28_r2_s28),
    .s(sum_c29_r1_s29),
    .co(carry_c29_r1_s29)
  );
  wire sum_c30_r0_s30, carry_c30_r0_s30;
  subbyte_full_adder add_c30_r0_s30 (
    .a(row7[23]),
    .b(carry_c29_r0_s2),
    .ci(carry_c29_r1_s29),
    .s(sum_c30_r0_s30),
    .co(carry_c30_r0_s30)
  );

  assign p = {
    carry_c30_r0_s30, sum_c30_r0_s30, sum_c29_r1_s29, sum_c28_r2_s28, sum_c27_r3_s27, sum_c26_r4_s26, sum_c25_r5_s25,
    sum_c24_r6_s24, sum_c23_r6_s23, sum_c22_r6_s22, sum_c21_r6_s21, sum_c20_r6_s20, sum_c19_r6_s19, sum_c18_r6_s18,
    sum_c17_r6_s17, sum_c16_r6_s16, sum_c15_r6_s15, sum_c14_r6_s14, sum_c13_r6_s13, sum_c12_r6_s12, sum_c11_r6_s11,
    sum_c10_r6_s10, sum_c9_r6_s9, sum_c8_r6_s8, sum_c7_r6_s7, sum_c6_r5_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3,
    sum_c2_r1_s2, sum_c1_r0_s1, row0[0]
  };
endmodule

`default_nettype wire
