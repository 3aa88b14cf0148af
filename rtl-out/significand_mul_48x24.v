// significand_mul_48x24: unsigned product of two significands
// latency: none, combinational
// content: sha256 b51adfae0309ba38
`default_nettype none

module significand_mul_48x24 (
  input wire [47:0] x,
  input wire [23:0] y,
  output wire [71:0] p
);
  wire [23:0] row0 = y & {24{x[0]}};
  wire [23:0] row1 = y & {24{x[1]}};
  wire [23:0] row2 = y & {24{x[2]}};
  wire [23:0] row3 = y & {24{x[3]}};
  wire [23:0] row4 = y & {24{x[4]}};
  wire [23:0] row5 = y & {24{x[5]}};
  wire [23:0] row6 = y & {24{x[6]}};
  wire [23:0] row7 = y & {24{x[7]}};
  wire [23:0] row8 = y & {24{x[8]}};
  wire [23:0] row9 = y & {24{x[9]}};
  wire [23:0] row10 = y & {24{x[10]}};
  wire [23:0] row11 = y & {24{x[11]}};
  wire [23:0] row12 = y & {24{x[12]}};
  wire [23:0] row13 = y & {24{x[13]}};
  wire [23:0] row14 = y & {24{x[14]}};
  wire [23:0] row15 = y & {24{x[15]}};
  wire [23:0] row16 = y & {24{x[16]}};
  wire [23:0] row17 = y & {24{x[17]}};
  wire [23:0] row18 = y & {24{x[18]}};
  wire [23:0] row19 = y & {24{x[19]}};
  wire [23:0] row20 = y & {24{x[20]}};
  wire [23:0] row21 = y & {24{x[21]}};
  wire [23:0] row22 = y & {24{x[22]}};
  wire [23:0] row23 = y & {24{x[23]}};
  wire [23:0] row24 = y & {24{x[24]}};
  wire [23:0] row25 = y & {24{x[25]}};
  wire [23:0] row26 = y & {24{x[26]}};
  wire [23:0] row27 = y & {24{x[27]}};
  wire [23:0] row28 = y & {24{x[28]}};
  wire [23:0] row29 = y & {24{x[29]}};
  wire [23:0] row30 = y & {24{x[30]}};
  wire [23:0] row31 = y & {24{x[31]}};
  wire [23:0] row32 = y & {24{x[32]}};
  wire [23:0] row33 = y & {24{x[33]}};
  wire [23:0] row34 = y & {24{x[34]}};
  wire [23:0] row35 = y & {24{x[35]}};
  wire [23:0] row36 = y & {24{x[36]}};
  wire [23:0] row37 = y & {24{x[37]}};
  wire [23:0] row38 = y & {24{x[38]}};
  wire [23:0] row39 = y & {24{x[39]}};
  wire [23:0] row40 = y & {24{x[40]}};
  wire [23:0] row41 = y & {24{x[41]}};
  wire [23:0] row42 = y & {24{x[42]}};
  wire [23:0] row43 = y & {24{x[43]}};
  wire [23:0] row44 = y & {24{x[44]}};
  wire [23:0] row45 = y & {24{x[45]}};
  wire [23:0] row46 = y & {24{x[46]}};
  wire [23:0] row47 = y & {24{x[47]}};
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
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(row6[2]), .b(row7[1]), .ci(row8[0]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s2, carry_c8_r3_s2;
  subbyte_full_adder add_c8_r3_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r3_s2),
    .co(carry_c8_r3_s2)
  );
  wire sum_c8_r4_s3, carry_c8_r4_s3;
  subbyte_full_adder add_c8_r4_s3 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(carry_c7_r2_s2),
    .s(sum_c8_r4_s3),
    .co(carry_c8_r4_s3)
  );
  wire sum_c8_r5_s4, carry_c8_r5_s4;
  subbyte_full_adder add_c8_r5_s4 (
    .a(carry_c7_r3_s2),
    .b(sum_c8_r3_s2),
    .ci(sum_c8_r4_s3),
    .s(sum_c8_r5_s4),
    .co(carry_c8_r5_s4)
  );
  wire sum_c8_r6_s7, carry_c8_r6_s7;
  subbyte_full_adder add_c8_r6_s7 (
    .a(carry_c7_r4_s3),
    .b(sum_c8_r5_s4),
    .ci(carry_c7_r5_s6),
    .s(sum_c8_r6_s7),
    .co(carry_c8_r6_s7)
  );
  wire sum_c8_r7_s8, carry_c8_r7_s8;
  subbyte_half_adder add_c8_r7_s8 (.a(carry_c7_r6_s7), .b(sum_c8_r6_s7), .s(sum_c8_r7_s8), .co(carry_c8_r7_s8));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(row0[9]), .b(row1[8]), .ci(row2[7]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(row3[6]), .b(row4[5]), .ci(row5[4]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(row6[3]), .b(row7[2]), .ci(row8[1]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s2, carry_c9_r3_s2;
  subbyte_full_adder add_c9_r3_s2 (
    .a(row9[0]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r3_s2),
    .co(carry_c9_r3_s2)
  );
  wire sum_c9_r4_s2, carry_c9_r4_s2;
  subbyte_full_adder add_c9_r4_s2 (
    .a(carry_c8_r2_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r4_s2),
    .co(carry_c9_r4_s2)
  );
  wire sum_c9_r5_s4, carry_c9_r5_s4;
  subbyte_full_adder add_c9_r5_s4 (
    .a(sum_c9_r2_s1),
    .b(carry_c8_r3_s2),
    .ci(carry_c8_r4_s3),
    .s(sum_c9_r5_s4),
    .co(carry_c9_r5_s4)
  );
  wire sum_c9_r6_s5, carry_c9_r6_s5;
  subbyte_full_adder add_c9_r6_s5 (
    .a(sum_c9_r3_s2),
    .b(sum_c9_r4_s2),
    .ci(carry_c8_r5_s4),
    .s(sum_c9_r6_s5),
    .co(carry_c9_r6_s5)
  );
  wire sum_c9_r7_s8, carry_c9_r7_s8;
  subbyte_full_adder add_c9_r7_s8 (
    .a(sum_c9_r5_s4),
    .b(sum_c9_r6_s5),
    .ci(carry_c8_r6_s7),
    .s(sum_c9_r7_s8),
    .co(carry_c9_r7_s8)
  );
  wire sum_c9_r8_s9, carry_c9_r8_s9;
  subbyte_half_adder add_c9_r8_s9 (.a(carry_c8_r7_s8), .b(sum_c9_r7_s8), .s(sum_c9_r8_s9), .co(carry_c9_r8_s9));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(row0[10]), .b(row1[9]), .ci(row2[8]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(row3[7]), .b(row4[6]), .ci(row5[5]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(row6[4]), .b(row7[3]), .ci(row8[2]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s2, carry_c10_r3_s2;
  subbyte_full_adder add_c10_r3_s2 (
    .a(row9[1]),
    .b(row10[0]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r3_s2),
    .co(carry_c10_r3_s2)
  );
  wire sum_c10_r4_s2, carry_c10_r4_s2;
  subbyte_full_adder add_c10_r4_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r4_s2),
    .co(carry_c10_r4_s2)
  );
  wire sum_c10_r5_s3, carry_c10_r5_s3;
  subbyte_full_adder add_c10_r5_s3 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s2),
    .s(sum_c10_r5_s3),
    .co(carry_c10_r5_s3)
  );
  wire sum_c10_r6_s3, carry_c10_r6_s3;
  subbyte_full_adder add_c10_r6_s3 (
    .a(carry_c9_r3_s2),
    .b(carry_c9_r4_s2),
    .ci(sum_c10_r4_s2),
    .s(sum_c10_r6_s3),
    .co(carry_c10_r6_s3)
  );
  wire sum_c10_r7_s5, carry_c10_r7_s5;
  subbyte_full_adder add_c10_r7_s5 (
    .a(sum_c10_r5_s3),
    .b(carry_c9_r5_s4),
    .ci(sum_c10_r6_s3),
    .s(sum_c10_r7_s5),
    .co(carry_c10_r7_s5)
  );
  wire sum_c10_r8_s9, carry_c10_r8_s9;
  subbyte_full_adder add_c10_r8_s9 (
    .a(carry_c9_r6_s5),
    .b(sum_c10_r7_s5),
    .ci(carry_c9_r7_s8),
    .s(sum_c10_r8_s9),
    .co(carry_c10_r8_s9)
  );
  wire sum_c10_r9_s10, carry_c10_r9_s10;
  subbyte_half_adder add_c10_r9_s10 (.a(carry_c9_r8_s9), .b(sum_c10_r8_s9), .s(sum_c10_r9_s10), .co(carry_c10_r9_s10));
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(row0[11]), .b(row1[10]), .ci(row2[9]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(row3[8]), .b(row4[7]), .ci(row5[6]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(row6[5]), .b(row7[4]), .ci(row8[3]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(row9[2]), .b(row10[1]), .ci(row11[0]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s2, carry_c11_r4_s2;
  subbyte_full_adder add_c11_r4_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r4_s2),
    .co(carry_c11_r4_s2)
  );
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(sum_c11_r0_s1),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r5_s2),
    .co(carry_c11_r5_s2)
  );
  wire sum_c11_r6_s3, carry_c11_r6_s3;
  subbyte_full_adder add_c11_r6_s3 (
    .a(sum_c11_r3_s1),
    .b(carry_c10_r3_s2),
    .ci(carry_c10_r4_s2),
    .s(sum_c11_r6_s3),
    .co(carry_c11_r6_s3)
  );
  wire sum_c11_r7_s4, carry_c11_r7_s4;
  subbyte_full_adder add_c11_r7_s4 (
    .a(carry_c10_r5_s3),
    .b(sum_c11_r4_s2),
    .ci(sum_c11_r5_s2),
    .s(sum_c11_r7_s4),
    .co(carry_c11_r7_s4)
  );
  wire sum_c11_r8_s5, carry_c11_r8_s5;
  subbyte_full_adder add_c11_r8_s5 (
    .a(sum_c11_r6_s3),
    .b(carry_c10_r6_s3),
    .ci(sum_c11_r7_s4),
    .s(sum_c11_r8_s5),
    .co(carry_c11_r8_s5)
  );
  wire sum_c11_r9_s10, carry_c11_r9_s10;
  subbyte_full_adder add_c11_r9_s10 (
    .a(carry_c10_r7_s5),
    .b(sum_c11_r8_s5),
    .ci(carry_c10_r8_s9),
    .s(sum_c11_r9_s10),
    .co(carry_c11_r9_s10)
  );
  wire sum_c11_r10_s11, carry_c11_r10_s11;
  subbyte_half_adder add_c11_r10_s11 (
    .a(carry_c10_r9_s10),
    .b(sum_c11_r9_s10),
    .s(sum_c11_r10_s11),
    .co(carry_c11_r10_s11)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(row0[12]), .b(row1[11]), .ci(row2[10]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(row3[9]), .b(row4[8]), .ci(row5[7]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(row6[6]), .b(row7[5]), .ci(row8[4]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(row9[3]), .b(row10[2]), .ci(row11[1]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s2, carry_c12_r4_s2;
  subbyte_full_adder add_c12_r4_s2 (
    .a(row12[0]),
    .b(carry_c11_r0_s1),
    .ci(carry_c11_r1_s1),
    .s(sum_c12_r4_s2),
    .co(carry_c12_r4_s2)
  );
  wire sum_c12_r5_s2, carry_c12_r5_s2;
  subbyte_full_adder add_c12_r5_s2 (
    .a(carry_c11_r2_s1),
    .b(carry_c11_r3_s1),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r5_s2),
    .co(carry_c12_r5_s2)
  );
  wire sum_c12_r6_s2, carry_c12_r6_s2;
  subbyte_full_adder add_c12_r6_s2 (
    .a(sum_c12_r1_s1),
    .b(sum_c12_r2_s1),
    .ci(sum_c12_r3_s1),
    .s(sum_c12_r6_s2),
    .co(carry_c12_r6_s2)
  );
  wire sum_c12_r7_s3, carry_c12_r7_s3;
  subbyte_full_adder add_c12_r7_s3 (
    .a(carry_c11_r4_s2),
    .b(carry_c11_r5_s2),
    .ci(sum_c12_r4_s2),
    .s(sum_c12_r7_s3),
    .co(carry_c12_r7_s3)
  );
  wire sum_c12_r8_s4, carry_c12_r8_s4;
  subbyte_full_adder add_c12_r8_s4 (
    .a(sum_c12_r5_s2),
    .b(sum_c12_r6_s2),
    .ci(carry_c11_r6_s3),
    .s(sum_c12_r8_s4),
    .co(carry_c12_r8_s4)
  );
  wire sum_c12_r9_s5, carry_c12_r9_s5;
  subbyte_full_adder add_c12_r9_s5 (
    .a(carry_c11_r7_s4),
    .b(sum_c12_r7_s3),
    .ci(sum_c12_r8_s4),
    .s(sum_c12_r9_s5),
    .co(carry_c12_r9_s5)
  );
  wire sum_c12_r10_s11, carry_c12_r10_s11;
  subbyte_full_adder add_c12_r10_s11 (
    .a(carry_c11_r8_s5),
    .b(sum_c12_r9_s5),
    .ci(carry_c11_r9_s10),
    .s(sum_c12_r10_s11),
    .co(carry_c12_r10_s11)
  );
  wire sum_c12_r11_s12, carry_c12_r11_s12;
  subbyte_half_adder add_c12_r11_s12 (
    .a(carry_c11_r10_s11),
    .b(sum_c12_r10_s11),
    .s(sum_c12_r11_s12),
    .co(carry_c12_r11_s12)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(row0[13]), .b(row1[12]), .ci(row2[11]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(row3[10]), .b(row4[9]), .ci(row5[8]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(row6[7]), .b(row7[6]), .ci(row8[5]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(row9[4]), .b(row10[3]), .ci(row11[2]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s2, carry_c13_r4_s2;
  subbyte_full_adder add_c13_r4_s2 (
    .a(row12[1]),
    .b(row13[0]),
    .ci(carry_c12_r0_s1),
    .s(sum_c13_r4_s2),
    .co(carry_c13_r4_s2)
  );
  wire sum_c13_r5_s2, carry_c13_r5_s2;
  subbyte_full_adder add_c13_r5_s2 (
    .a(carry_c12_r1_s1),
    .b(carry_c12_r2_s1),
    .ci(carry_c12_r3_s1),
    .s(sum_c13_r5_s2),
    .co(carry_c13_r5_s2)
  );
  wire sum_c13_r6_s2, carry_c13_r6_s2;
  subbyte_full_adder add_c13_r6_s2 (
    .a(sum_c13_r0_s1),
    .b(sum_c13_r1_s1),
    .ci(sum_c13_r2_s1),
    .s(sum_c13_r6_s2),
    .co(carry_c13_r6_s2)
  );
  wire sum_c13_r7_s3, carry_c13_r7_s3;
  subbyte_full_adder add_c13_r7_s3 (
    .a(sum_c13_r3_s1),
    .b(sum_c13_r4_s2),
    .ci(carry_c12_r4_s2),
    .s(sum_c13_r7_s3),
    .co(carry_c13_r7_s3)
  );
  wire sum_c13_r8_s3, carry_c13_r8_s3;
  subbyte_full_adder add_c13_r8_s3 (
    .a(carry_c12_r5_s2),
    .b(carry_c12_r6_s2),
    .ci(sum_c13_r5_s2),
    .s(sum_c13_r8_s3),
    .co(carry_c13_r8_s3)
  );
  wire sum_c13_r9_s4, carry_c13_r9_s4;
  subbyte_full_adder add_c13_r9_s4 (
    .a(sum_c13_r6_s2),
    .b(sum_c13_r7_s3),
    .ci(carry_c12_r7_s3),
    .s(sum_c13_r9_s4),
    .co(carry_c13_r9_s4)
  );
  wire sum_c13_r10_s5, carry_c13_r10_s5;
  subbyte_full_adder add_c13_r10_s5 (
    .a(carry_c12_r8_s4),
    .b(sum_c13_r8_s3),
    .ci(sum_c13_r9_s4),
    .s(sum_c13_r10_s5),
    .co(carry_c13_r10_s5)
  );
  wire sum_c13_r11_s12, carry_c13_r11_s12;
  subbyte_full_adder add_c13_r11_s12 (
    .a(carry_c12_r9_s5),
    .b(sum_c13_r10_s5),
    .ci(carry_c12_r10_s11),
    .s(sum_c13_r11_s12),
    .co(carry_c13_r11_s12)
  );
  wire sum_c13_r12_s13, carry_c13_r12_s13;
  subbyte_half_adder add_c13_r12_s13 (
    .a(carry_c12_r11_s12),
    .b(sum_c13_r11_s12),
    .s(sum_c13_r12_s13),
    .co(carry_c13_r12_s13)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(row0[14]), .b(row1[13]), .ci(row2[12]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(row3[11]), .b(row4[10]), .ci(row5[9]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(row6[8]), .b(row7[7]), .ci(row8[6]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(row9[5]), .b(row10[4]), .ci(row11[3]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(row12[2]), .b(row13[1]), .ci(row14[0]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s2, carry_c14_r5_s2;
  subbyte_full_adder add_c14_r5_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r5_s2),
    .co(carry_c14_r5_s2)
  );
  wire sum_c14_r6_s2, carry_c14_r6_s2;
  subbyte_full_adder add_c14_r6_s2 (
    .a(carry_c13_r3_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r6_s2),
    .co(carry_c14_r6_s2)
  );
  wire sum_c14_r7_s2, carry_c14_r7_s2;
  subbyte_full_adder add_c14_r7_s2 (
    .a(sum_c14_r2_s1),
    .b(sum_c14_r3_s1),
    .ci(sum_c14_r4_s1),
    .s(sum_c14_r7_s2),
    .co(carry_c14_r7_s2)
  );
  wire sum_c14_r8_s3, carry_c14_r8_s3;
  subbyte_full_adder add_c14_r8_s3 (
    .a(carry_c13_r4_s2),
    .b(carry_c13_r5_s2),
    .ci(carry_c13_r6_s2),
    .s(sum_c14_r8_s3),
    .co(carry_c14_r8_s3)
  );
  wire sum_c14_r9_s3, carry_c14_r9_s3;
  subbyte_full_adder add_c14_r9_s3 (
    .a(sum_c14_r5_s2),
    .b(sum_c14_r6_s2),
    .ci(sum_c14_r7_s2),
    .s(sum_c14_r9_s3),
    .co(carry_c14_r9_s3)
  );
  wire sum_c14_r10_s4, carry_c14_r10_s4;
  subbyte_full_adder add_c14_r10_s4 (
    .a(carry_c13_r7_s3),
    .b(carry_c13_r8_s3),
    .ci(sum_c14_r8_s3),
    .s(sum_c14_r10_s4),
    .co(carry_c14_r10_s4)
  );
  wire sum_c14_r11_s6, carry_c14_r11_s6;
  subbyte_full_adder add_c14_r11_s6 (
    .a(sum_c14_r9_s3),
    .b(carry_c13_r9_s4),
    .ci(carry_c13_r10_s5),
    .s(sum_c14_r11_s6),
    .co(carry_c14_r11_s6)
  );
  wire sum_c14_r12_s13, carry_c14_r12_s13;
  subbyte_full_adder add_c14_r12_s13 (
    .a(sum_c14_r10_s4),
    .b(sum_c14_r11_s6),
    .ci(carry_c13_r11_s12),
    .s(sum_c14_r12_s13),
    .co(carry_c14_r12_s13)
  );
  wire sum_c14_r13_s14, carry_c14_r13_s14;
  subbyte_half_adder add_c14_r13_s14 (
    .a(carry_c13_r12_s13),
    .b(sum_c14_r12_s13),
    .s(sum_c14_r13_s14),
    .co(carry_c14_r13_s14)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(row0[15]), .b(row1[14]), .ci(row2[13]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(row3[12]), .b(row4[11]), .ci(row5[10]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(row6[9]), .b(row7[8]), .ci(row8[7]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(row9[6]), .b(row10[5]), .ci(row11[4]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(row12[3]), .b(row13[2]), .ci(row14[1]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s2, carry_c15_r5_s2;
  subbyte_full_adder add_c15_r5_s2 (
    .a(row15[0]),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s1),
    .s(sum_c15_r5_s2),
    .co(carry_c15_r5_s2)
  );
  wire sum_c15_r6_s2, carry_c15_r6_s2;
  subbyte_full_adder add_c15_r6_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r6_s2),
    .co(carry_c15_r6_s2)
  );
  wire sum_c15_r7_s2, carry_c15_r7_s2;
  subbyte_full_adder add_c15_r7_s2 (
    .a(sum_c15_r0_s1),
    .b(sum_c15_r1_s1),
    .ci(sum_c15_r2_s1),
    .s(sum_c15_r7_s2),
    .co(carry_c15_r7_s2)
  );
  wire sum_c15_r8_s3, carry_c15_r8_s3;
  subbyte_full_adder add_c15_r8_s3 (
    .a(sum_c15_r3_s1),
    .b(sum_c15_r4_s1),
    .ci(carry_c14_r5_s2),
    .s(sum_c15_r8_s3),
    .co(carry_c15_r8_s3)
  );
  wire sum_c15_r9_s3, carry_c15_r9_s3;
  subbyte_full_adder add_c15_r9_s3 (
    .a(carry_c14_r6_s2),
    .b(carry_c14_r7_s2),
    .ci(sum_c15_r5_s2),
    .s(sum_c15_r9_s3),
    .co(carry_c15_r9_s3)
  );
  wire sum_c15_r10_s4, carry_c15_r10_s4;
  subbyte_full_adder add_c15_r10_s4 (
    .a(sum_c15_r6_s2),
    .b(sum_c15_r7_s2),
    .ci(sum_c15_r8_s3),
    .s(sum_c15_r10_s4),
    .co(carry_c15_r10_s4)
  );
  wire sum_c15_r11_s4, carry_c15_r11_s4;
  subbyte_full_adder add_c15_r11_s4 (
    .a(carry_c14_r8_s3),
    .b(carry_c14_r9_s3),
    .ci(sum_c15_r9_s3),
    .s(sum_c15_r11_s4),
    .co(carry_c15_r11_s4)
  );
  wire sum_c15_r12_s5, carry_c15_r12_s5;
  subbyte_full_adder add_c15_r12_s5 (
    .a(sum_c15_r10_s4),
    .b(carry_c14_r10_s4),
    .ci(sum_c15_r11_s4),
    .s(sum_c15_r12_s5),
    .co(carry_c15_r12_s5)
  );
  wire sum_c15_r13_s14, carry_c15_r13_s14;
  subbyte_full_adder add_c15_r13_s14 (
    .a(carry_c14_r11_s6),
    .b(sum_c15_r12_s5),
    .ci(carry_c14_r12_s13),
    .s(sum_c15_r13_s14),
    .co(carry_c15_r13_s14)
  );
  wire sum_c15_r14_s15, carry_c15_r14_s15;
  subbyte_half_adder add_c15_r14_s15 (
    .a(carry_c14_r13_s14),
    .b(sum_c15_r13_s14),
    .s(sum_c15_r14_s15),
    .co(carry_c15_r14_s15)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(row0[16]), .b(row1[15]), .ci(row2[14]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(row3[13]), .b(row4[12]), .ci(row5[11]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(row6[10]), .b(row7[9]), .ci(row8[8]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(row9[7]), .b(row10[6]), .ci(row11[5]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(row12[4]), .b(row13[3]), .ci(row14[2]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s2, carry_c16_r5_s2;
  subbyte_full_adder add_c16_r5_s2 (
    .a(row15[1]),
    .b(row16[0]),
    .ci(carry_c15_r0_s1),
    .s(sum_c16_r5_s2),
    .co(carry_c16_r5_s2)
  );
  wire sum_c16_r6_s2, carry_c16_r6_s2;
  subbyte_full_adder add_c16_r6_s2 (
    .a(carry_c15_r1_s1),
    .b(carry_c15_r2_s1),
    .ci(carry_c15_r3_s1),
    .s(sum_c16_r6_s2),
    .co(carry_c16_r6_s2)
  );
  wire sum_c16_r7_s2, carry_c16_r7_s2;
  subbyte_full_adder add_c16_r7_s2 (
    .a(carry_c15_r4_s1),
    .b(sum_c16_r0_s1),
    .ci(sum_c16_r1_s1),
    .s(sum_c16_r7_s2),
    .co(carry_c16_r7_s2)
  );
  wire sum_c16_r8_s2, carry_c16_r8_s2;
  subbyte_full_adder add_c16_r8_s2 (
    .a(sum_c16_r2_s1),
    .b(sum_c16_r3_s1),
    .ci(sum_c16_r4_s1),
    .s(sum_c16_r8_s2),
    .co(carry_c16_r8_s2)
  );
  wire sum_c16_r9_s3, carry_c16_r9_s3;
  subbyte_full_adder add_c16_r9_s3 (
    .a(sum_c16_r5_s2),
    .b(carry_c15_r5_s2),
    .ci(carry_c15_r6_s2),
    .s(sum_c16_r9_s3),
    .co(carry_c16_r9_s3)
  );
  wire sum_c16_r10_s3, carry_c16_r10_s3;
  subbyte_full_adder add_c16_r10_s3 (
    .a(carry_c15_r7_s2),
    .b(sum_c16_r6_s2),
    .ci(sum_c16_r7_s2),
    .s(sum_c16_r10_s3),
    .co(carry_c16_r10_s3)
  );
  wire sum_c16_r11_s4, carry_c16_r11_s4;
  subbyte_full_adder add_c16_r11_s4 (
    .a(sum_c16_r8_s2),
    .b(carry_c15_r8_s3),
    .ci(carry_c15_r9_s3),
    .s(sum_c16_r11_s4),
    .co(carry_c16_r11_s4)
  );
  wire sum_c16_r12_s5, carry_c16_r12_s5;
  subbyte_full_adder add_c16_r12_s5 (
    .a(carry_c15_r10_s4),
    .b(sum_c16_r9_s3),
    .ci(sum_c16_r10_s3),
    .s(sum_c16_r12_s5),
    .co(carry_c16_r12_s5)
  );
  wire sum_c16_r13_s6, carry_c16_r13_s6;
  subbyte_full_adder add_c16_r13_s6 (
    .a(sum_c16_r11_s4),
    .b(carry_c15_r11_s4),
    .ci(sum_c16_r12_s5),
    .s(sum_c16_r13_s6),
    .co(carry_c16_r13_s6)
  );
  wire sum_c16_r14_s15, carry_c16_r14_s15;
  subbyte_full_adder add_c16_r14_s15 (
    .a(carry_c15_r12_s5),
    .b(sum_c16_r13_s6),
    .ci(carry_c15_r13_s14),
    .s(sum_c16_r14_s15),
    .co(carry_c16_r14_s15)
  );
  wire sum_c16_r15_s16, carry_c16_r15_s16;
  subbyte_half_adder add_c16_r15_s16 (
    .a(carry_c15_r14_s15),
    .b(sum_c16_r14_s15),
    .s(sum_c16_r15_s16),
    .co(carry_c16_r15_s16)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(row0[17]), .b(row1[16]), .ci(row2[15]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(row3[14]), .b(row4[13]), .ci(row5[12]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s1, carry_c17_r2_s1;
  subbyte_full_adder add_c17_r2_s1 (.a(row6[11]), .b(row7[10]), .ci(row8[9]), .s(sum_c17_r2_s1), .co(carry_c17_r2_s1));
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (.a(row9[8]), .b(row10[7]), .ci(row11[6]), .s(sum_c17_r3_s1), .co(carry_c17_r3_s1));
  wire sum_c17_r4_s1, carry_c17_r4_s1;
  subbyte_full_adder add_c17_r4_s1 (.a(row12[5]), .b(row13[4]), .ci(row14[3]), .s(sum_c17_r4_s1), .co(carry_c17_r4_s1));
  wire sum_c17_r5_s1, carry_c17_r5_s1;
  subbyte_full_adder add_c17_r5_s1 (.a(row15[2]), .b(row16[1]), .ci(row17[0]), .s(sum_c17_r5_s1), .co(carry_c17_r5_s1));
  wire sum_c17_r6_s2, carry_c17_r6_s2;
  subbyte_full_adder add_c17_r6_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r6_s2),
    .co(carry_c17_r6_s2)
  );
  wire sum_c17_r7_s2, carry_c17_r7_s2;
  subbyte_full_adder add_c17_r7_s2 (
    .a(carry_c16_r3_s1),
    .b(carry_c16_r4_s1),
    .ci(sum_c17_r0_s1),
    .s(sum_c17_r7_s2),
    .co(carry_c17_r7_s2)
  );
  wire sum_c17_r8_s2, carry_c17_r8_s2;
  subbyte_full_adder add_c17_r8_s2 (
    .a(sum_c17_r1_s1),
    .b(sum_c17_r2_s1),
    .ci(sum_c17_r3_s1),
    .s(sum_c17_r8_s2),
    .co(carry_c17_r8_s2)
  );
  wire sum_c17_r9_s3, carry_c17_r9_s3;
  subbyte_full_adder add_c17_r9_s3 (
    .a(sum_c17_r4_s1),
    .b(sum_c17_r5_s1),
    .ci(carry_c16_r5_s2),
    .s(sum_c17_r9_s3),
    .co(carry_c17_r9_s3)
  );
  wire sum_c17_r10_s3, carry_c17_r10_s3;
  subbyte_full_adder add_c17_r10_s3 (
    .a(carry_c16_r6_s2),
    .b(carry_c16_r7_s2),
    .ci(carry_c16_r8_s2),
    .s(sum_c17_r10_s3),
    .co(carry_c17_r10_s3)
  );
  wire sum_c17_r11_s3, carry_c17_r11_s3;
  subbyte_full_adder add_c17_r11_s3 (
    .a(sum_c17_r6_s2),
    .b(sum_c17_r7_s2),
    .ci(sum_c17_r8_s2),
    .s(sum_c17_r11_s3),
    .co(carry_c17_r11_s3)
  );
  wire sum_c17_r12_s4, carry_c17_r12_s4;
  subbyte_full_adder add_c17_r12_s4 (
    .a(sum_c17_r9_s3),
    .b(carry_c16_r9_s3),
    .ci(carry_c16_r10_s3),
    .s(sum_c17_r12_s4),
    .co(carry_c17_r12_s4)
  );
  wire sum_c17_r13_s5, carry_c17_r13_s5;
  subbyte_full_adder add_c17_r13_s5 (
    .a(sum_c17_r10_s3),
    .b(sum_c17_r11_s3),
    .ci(carry_c16_r11_s4),
    .s(sum_c17_r13_s5),
    .co(carry_c17_r13_s5)
  );
  wire sum_c17_r14_s6, carry_c17_r14_s6;
  subbyte_full_adder add_c17_r14_s6 (
    .a(carry_c16_r12_s5),
    .b(sum_c17_r12_s4),
    .ci(sum_c17_r13_s5),
    .s(sum_c17_r14_s6),
    .co(carry_c17_r14_s6)
  );
  wire sum_c17_r15_s16, carry_c17_r15_s16;
  subbyte_full_adder add_c17_r15_s16 (
    .a(carry_c16_r13_s6),
    .b(sum_c17_r14_s6),
    .ci(carry_c16_r14_s15),
    .s(sum_c17_r15_s16),
    .co(carry_c17_r15_s16)
  );
  wire sum_c17_r16_s17, carry_c17_r16_s17;
  subbyte_half_adder add_c17_r16_s17 (
    .a(carry_c16_r15_s16),
    .b(sum_c17_r15_s16),
    .s(sum_c17_r16_s17),
    .co(carry_c17_r16_s17)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(row0[18]), .b(row1[17]), .ci(row2[16]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(row3[15]), .b(row4[14]), .ci(row5[13]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s1, carry_c18_r2_s1;
  subbyte_full_adder add_c18_r2_s1 (.a(row6[12]), .b(row7[11]), .ci(row8[10]), .s(sum_c18_r2_s1), .co(carry_c18_r2_s1));
  wire sum_c18_r3_s1, carry_c18_r3_s1;
  subbyte_full_adder add_c18_r3_s1 (.a(row9[9]), .b(row10[8]), .ci(row11[7]), .s(sum_c18_r3_s1), .co(carry_c18_r3_s1));
  wire sum_c18_r4_s1, carry_c18_r4_s1;
  subbyte_full_adder add_c18_r4_s1 (.a(row12[6]), .b(row13[5]), .ci(row14[4]), .s(sum_c18_r4_s1), .co(carry_c18_r4_s1));
  wire sum_c18_r5_s1, carry_c18_r5_s1;
  subbyte_full_adder add_c18_r5_s1 (.a(row15[3]), .b(row16[2]), .ci(row17[1]), .s(sum_c18_r5_s1), .co(carry_c18_r5_s1));
  wire sum_c18_r6_s2, carry_c18_r6_s2;
  subbyte_full_adder add_c18_r6_s2 (
    .a(row18[0]),
    .b(carry_c17_r0_s1),
    .ci(carry_c17_r1_s1),
    .s(sum_c18_r6_s2),
    .co(carry_c18_r6_s2)
  );
  wire sum_c18_r7_s2, carry_c18_r7_s2;
  subbyte_full_adder add_c18_r7_s2 (
    .a(carry_c17_r2_s1),
    .b(carry_c17_r3_s1),
    .ci(carry_c17_r4_s1),
    .s(sum_c18_r7_s2),
    .co(carry_c18_r7_s2)
  );
  wire sum_c18_r8_s2, carry_c18_r8_s2;
  subbyte_full_adder add_c18_r8_s2 (
    .a(carry_c17_r5_s1),
    .b(sum_c18_r0_s1),
    .ci(sum_c18_r1_s1),
    .s(sum_c18_r8_s2),
    .co(carry_c18_r8_s2)
  );
  wire sum_c18_r9_s2, carry_c18_r9_s2;
  subbyte_full_adder add_c18_r9_s2 (
    .a(sum_c18_r2_s1),
    .b(sum_c18_r3_s1),
    .ci(sum_c18_r4_s1),
    .s(sum_c18_r9_s2),
    .co(carry_c18_r9_s2)
  );
  wire sum_c18_r10_s3, carry_c18_r10_s3;
  subbyte_full_adder add_c18_r10_s3 (
    .a(sum_c18_r5_s1),
    .b(carry_c17_r6_s2),
    .ci(carry_c17_r7_s2),
    .s(sum_c18_r10_s3),
    .co(carry_c18_r10_s3)
  );
  wire sum_c18_r11_s4, carry_c18_r11_s4;
  subbyte_full_adder add_c18_r11_s4 (
    .a(carry_c17_r8_s2),
    .b(carry_c17_r9_s3),
    .ci(sum_c18_r6_s2),
    .s(sum_c18_r11_s4),
    .co(carry_c18_r11_s4)
  );
  wire sum_c18_r12_s3, carry_c18_r12_s3;
  subbyte_full_adder add_c18_r12_s3 (
    .a(sum_c18_r7_s2),
    .b(sum_c18_r8_s2),
    .ci(sum_c18_r9_s2),
    .s(sum_c18_r12_s3),
    .co(carry_c18_r12_s3)
  );
  wire sum_c18_r13_s4, carry_c18_r13_s4;
  subbyte_full_adder add_c18_r13_s4 (
    .a(carry_c17_r10_s3),
    .b(carry_c17_r11_s3),
    .ci(sum_c18_r10_s3),
    .s(sum_c18_r13_s4),
    .co(carry_c18_r13_s4)
  );
  wire sum_c18_r14_s5, carry_c18_r14_s5;
  subbyte_full_adder add_c18_r14_s5 (
    .a(sum_c18_r11_s4),
    .b(sum_c18_r12_s3),
    .ci(carry_c17_r12_s4),
    .s(sum_c18_r14_s5),
    .co(carry_c18_r14_s5)
  );
  wire sum_c18_r15_s6, carry_c18_r15_s6;
  subbyte_full_adder add_c18_r15_s6 (
    .a(carry_c17_r13_s5),
    .b(sum_c18_r13_s4),
    .ci(sum_c18_r14_s5),
    .s(sum_c18_r15_s6),
    .co(carry_c18_r15_s6)
  );
  wire sum_c18_r16_s17, carry_c18_r16_s17;
  subbyte_full_adder add_c18_r16_s17 (
    .a(carry_c17_r14_s6),
    .b(sum_c18_r15_s6),
    .ci(carry_c17_r15_s16),
    .s(sum_c18_r16_s17),
    .co(carry_c18_r16_s17)
  );
  wire sum_c18_r17_s18, carry_c18_r17_s18;
  subbyte_half_adder add_c18_r17_s18 (
    .a(carry_c17_r16_s17),
    .b(sum_c18_r16_s17),
    .s(sum_c18_r17_s18),
    .co(carry_c18_r17_s18)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(row0[19]), .b(row1[18]), .ci(row2[17]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(row3[16]), .b(row4[15]), .ci(row5[14]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s1, carry_c19_r2_s1;
  subbyte_full_adder add_c19_r2_s1 (.a(row6[13]), .b(row7[12]), .ci(row8[11]), .s(sum_c19_r2_s1), .co(carry_c19_r2_s1));
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (.a(row9[10]), .b(row10[9]), .ci(row11[8]), .s(sum_c19_r3_s1), .co(carry_c19_r3_s1));
  wire sum_c19_r4_s1, carry_c19_r4_s1;
  subbyte_full_adder add_c19_r4_s1 (.a(row12[7]), .b(row13[6]), .ci(row14[5]), .s(sum_c19_r4_s1), .co(carry_c19_r4_s1));
  wire sum_c19_r5_s1, carry_c19_r5_s1;
  subbyte_full_adder add_c19_r5_s1 (.a(row15[4]), .b(row16[3]), .ci(row17[2]), .s(sum_c19_r5_s1), .co(carry_c19_r5_s1));
  wire sum_c19_r6_s2, carry_c19_r6_s2;
  subbyte_full_adder add_c19_r6_s2 (
    .a(row18[1]),
    .b(row19[0]),
    .ci(carry_c18_r0_s1),
    .s(sum_c19_r6_s2),
    .co(carry_c19_r6_s2)
  );
  wire sum_c19_r7_s2, carry_c19_r7_s2;
  subbyte_full_adder add_c19_r7_s2 (
    .a(carry_c18_r1_s1),
    .b(carry_c18_r2_s1),
    .ci(carry_c18_r3_s1),
    .s(sum_c19_r7_s2),
    .co(carry_c19_r7_s2)
  );
  wire sum_c19_r8_s2, carry_c19_r8_s2;
  subbyte_full_adder add_c19_r8_s2 (
    .a(carry_c18_r4_s1),
    .b(carry_c18_r5_s1),
    .ci(sum_c19_r0_s1),
    .s(sum_c19_r8_s2),
    .co(carry_c19_r8_s2)
  );
  wire sum_c19_r9_s2, carry_c19_r9_s2;
  subbyte_full_adder add_c19_r9_s2 (
    .a(sum_c19_r1_s1),
    .b(sum_c19_r2_s1),
    .ci(sum_c19_r3_s1),
    .s(sum_c19_r9_s2),
    .co(carry_c19_r9_s2)
  );
  wire sum_c19_r10_s3, carry_c19_r10_s3;
  subbyte_full_adder add_c19_r10_s3 (
    .a(sum_c19_r4_s1),
    .b(sum_c19_r5_s1),
    .ci(sum_c19_r6_s2),
    .s(sum_c19_r10_s3),
    .co(carry_c19_r10_s3)
  );
  wire sum_c19_r11_s3, carry_c19_r11_s3;
  subbyte_full_adder add_c19_r11_s3 (
    .a(carry_c18_r6_s2),
    .b(carry_c18_r7_s2),
    .ci(carry_c18_r8_s2),
    .s(sum_c19_r11_s3),
    .co(carry_c19_r11_s3)
  );
  wire sum_c19_r12_s3, carry_c19_r12_s3;
  subbyte_full_adder add_c19_r12_s3 (
    .a(carry_c18_r9_s2),
    .b(sum_c19_r7_s2),
    .ci(sum_c19_r8_s2),
    .s(sum_c19_r12_s3),
    .co(carry_c19_r12_s3)
  );
  wire sum_c19_r13_s4, carry_c19_r13_s4;
  subbyte_full_adder add_c19_r13_s4 (
    .a(sum_c19_r9_s2),
    .b(sum_c19_r10_s3),
    .ci(carry_c18_r10_s3),
    .s(sum_c19_r13_s4),
    .co(carry_c19_r13_s4)
  );
  wire sum_c19_r14_s5, carry_c19_r14_s5;
  subbyte_full_adder add_c19_r14_s5 (
    .a(carry_c18_r11_s4),
    .b(carry_c18_r12_s3),
    .ci(sum_c19_r11_s3),
    .s(sum_c19_r14_s5),
    .co(carry_c19_r14_s5)
  );
  wire sum_c19_r15_s5, carry_c19_r15_s5;
  subbyte_full_adder add_c19_r15_s5 (
    .a(sum_c19_r12_s3),
    .b(sum_c19_r13_s4),
    .ci(carry_c18_r13_s4),
    .s(sum_c19_r15_s5),
    .co(carry_c19_r15_s5)
  );
  wire sum_c19_r16_s6, carry_c19_r16_s6;
  subbyte_full_adder add_c19_r16_s6 (
    .a(sum_c19_r14_s5),
    .b(carry_c18_r14_s5),
    .ci(sum_c19_r15_s5),
    .s(sum_c19_r16_s6),
    .co(carry_c19_r16_s6)
  );
  wire sum_c19_r17_s18, carry_c19_r17_s18;
  subbyte_full_adder add_c19_r17_s18 (
    .a(carry_c18_r15_s6),
    .b(sum_c19_r16_s6),
    .ci(carry_c18_r16_s17),
    .s(sum_c19_r17_s18),
    .co(carry_c19_r17_s18)
  );
  wire sum_c19_r18_s19, carry_c19_r18_s19;
  subbyte_half_adder add_c19_r18_s19 (
    .a(carry_c18_r17_s18),
    .b(sum_c19_r17_s18),
    .s(sum_c19_r18_s19),
    .co(carry_c19_r18_s19)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(row0[20]), .b(row1[19]), .ci(row2[18]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(row3[17]), .b(row4[16]), .ci(row5[15]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s1, carry_c20_r2_s1;
  subbyte_full_adder add_c20_r2_s1 (.a(row6[14]), .b(row7[13]), .ci(row8[12]), .s(sum_c20_r2_s1), .co(carry_c20_r2_s1));
  wire sum_c20_r3_s1, carry_c20_r3_s1;
  subbyte_full_adder add_c20_r3_s1 (.a(row9[11]), .b(row10[10]), .ci(row11[9]), .s(sum_c20_r3_s1), .co(carry_c20_r3_s1));
  wire sum_c20_r4_s1, carry_c20_r4_s1;
  subbyte_full_adder add_c20_r4_s1 (.a(row12[8]), .b(row13[7]), .ci(row14[6]), .s(sum_c20_r4_s1), .co(carry_c20_r4_s1));
  wire sum_c20_r5_s1, carry_c20_r5_s1;
  subbyte_full_adder add_c20_r5_s1 (.a(row15[5]), .b(row16[4]), .ci(row17[3]), .s(sum_c20_r5_s1), .co(carry_c20_r5_s1));
  wire sum_c20_r6_s1, carry_c20_r6_s1;
  subbyte_full_adder add_c20_r6_s1 (.a(row18[2]), .b(row19[1]), .ci(row20[0]), .s(sum_c20_r6_s1), .co(carry_c20_r6_s1));
  wire sum_c20_r7_s2, carry_c20_r7_s2;
  subbyte_full_adder add_c20_r7_s2 (
    .a(carry_c19_r0_s1),
    .b(carry_c19_r1_s1),
    .ci(carry_c19_r2_s1),
    .s(sum_c20_r7_s2),
    .co(carry_c20_r7_s2)
  );
  wire sum_c20_r8_s2, carry_c20_r8_s2;
  subbyte_full_adder add_c20_r8_s2 (
    .a(carry_c19_r3_s1),
    .b(carry_c19_r4_s1),
    .ci(carry_c19_r5_s1),
    .s(sum_c20_r8_s2),
    .co(carry_c20_r8_s2)
  );
  wire sum_c20_r9_s2, carry_c20_r9_s2;
  subbyte_full_adder add_c20_r9_s2 (
    .a(sum_c20_r0_s1),
    .b(sum_c20_r1_s1),
    .ci(sum_c20_r2_s1),
    .s(sum_c20_r9_s2),
    .co(carry_c20_r9_s2)
  );
  wire sum_c20_r10_s2, carry_c20_r10_s2;
  subbyte_full_adder add_c20_r10_s2 (
    .a(sum_c20_r3_s1),
    .b(sum_c20_r4_s1),
    .ci(sum_c20_r5_s1),
    .s(sum_c20_r10_s2),
    .co(carry_c20_r10_s2)
  );
  wire sum_c20_r11_s3, carry_c20_r11_s3;
  subbyte_full_adder add_c20_r11_s3 (
    .a(sum_c20_r6_s1),
    .b(carry_c19_r6_s2),
    .ci(carry_c19_r7_s2),
    .s(sum_c20_r11_s3),
    .co(carry_c20_r11_s3)
  );
  wire sum_c20_r12_s4, carry_c20_r12_s4;
  subbyte_full_adder add_c20_r12_s4 (
    .a(carry_c19_r8_s2),
    .b(carry_c19_r9_s2),
    .ci(carry_c19_r10_s3),
    .s(sum_c20_r12_s4),
    .co(carry_c20_r12_s4)
  );
  wire sum_c20_r13_s3, carry_c20_r13_s3;
  subbyte_full_adder add_c20_r13_s3 (
    .a(sum_c20_r7_s2),
    .b(sum_c20_r8_s2),
    .ci(sum_c20_r9_s2),
    .s(sum_c20_r13_s3),
    .co(carry_c20_r13_s3)
  );
  wire sum_c20_r14_s4, carry_c20_r14_s4;
  subbyte_full_adder add_c20_r14_s4 (
    .a(sum_c20_r10_s2),
    .b(sum_c20_r11_s3),
    .ci(carry_c19_r11_s3),
    .s(sum_c20_r14_s4),
    .co(carry_c20_r14_s4)
  );
  wire sum_c20_r15_s5, carry_c20_r15_s5;
  subbyte_full_adder add_c20_r15_s5 (
    .a(carry_c19_r12_s3),
    .b(sum_c20_r12_s4),
    .ci(sum_c20_r13_s3),
    .s(sum_c20_r15_s5),
    .co(carry_c20_r15_s5)
  );
  wire sum_c20_r16_s6, carry_c20_r16_s6;
  subbyte_full_adder add_c20_r16_s6 (
    .a(carry_c19_r13_s4),
    .b(sum_c20_r14_s4),
    .ci(carry_c19_r14_s5),
    .s(sum_c20_r16_s6),
    .co(carry_c20_r16_s6)
  );
  wire sum_c20_r17_s7, carry_c20_r17_s7;
  subbyte_full_adder add_c20_r17_s7 (
    .a(sum_c20_r15_s5),
    .b(carry_c19_r15_s5),
    .ci(sum_c20_r16_s6),
    .s(sum_c20_r17_s7),
    .co(carry_c20_r17_s7)
  );
  wire sum_c20_r18_s19, carry_c20_r18_s19;
  subbyte_full_adder add_c20_r18_s19 (
    .a(carry_c19_r16_s6),
    .b(sum_c20_r17_s7),
    .ci(carry_c19_r17_s18),
    .s(sum_c20_r18_s19),
    .co(carry_c20_r18_s19)
  );
  wire sum_c20_r19_s20, carry_c20_r19_s20;
  subbyte_half_adder add_c20_r19_s20 (
    .a(carry_c19_r18_s19),
    .b(sum_c20_r18_s19),
    .s(sum_c20_r19_s20),
    .co(carry_c20_r19_s20)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(row0[21]), .b(row1[20]), .ci(row2[19]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(row3[18]), .b(row4[17]), .ci(row5[16]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (.a(row6[15]), .b(row7[14]), .ci(row8[13]), .s(sum_c21_r2_s1), .co(carry_c21_r2_s1));
  wire sum_c21_r3_s1, carry_c21_r3_s1;
  subbyte_full_adder add_c21_r3_s1 (.a(row9[12]), .b(row10[11]), .ci(row11[10]), .s(sum_c21_r3_s1), .co(carry_c21_r3_s1));
  wire sum_c21_r4_s1, carry_c21_r4_s1;
  subbyte_full_adder add_c21_r4_s1 (.a(row12[9]), .b(row13[8]), .ci(row14[7]), .s(sum_c21_r4_s1), .co(carry_c21_r4_s1));
  wire sum_c21_r5_s1, carry_c21_r5_s1;
  subbyte_full_adder add_c21_r5_s1 (.a(row15[6]), .b(row16[5]), .ci(row17[4]), .s(sum_c21_r5_s1), .co(carry_c21_r5_s1));
  wire sum_c21_r6_s1, carry_c21_r6_s1;
  subbyte_full_adder add_c21_r6_s1 (.a(row18[3]), .b(row19[2]), .ci(row20[1]), .s(sum_c21_r6_s1), .co(carry_c21_r6_s1));
  wire sum_c21_r7_s2, carry_c21_r7_s2;
  subbyte_full_adder add_c21_r7_s2 (
    .a(row21[0]),
    .b(carry_c20_r0_s1),
    .ci(carry_c20_r1_s1),
    .s(sum_c21_r7_s2),
    .co(carry_c21_r7_s2)
  );
  wire sum_c21_r8_s2, carry_c21_r8_s2;
  subbyte_full_adder add_c21_r8_s2 (
    .a(carry_c20_r2_s1),
    .b(carry_c20_r3_s1),
    .ci(carry_c20_r4_s1),
    .s(sum_c21_r8_s2),
    .co(carry_c21_r8_s2)
  );
  wire sum_c21_r9_s2, carry_c21_r9_s2;
  subbyte_full_adder add_c21_r9_s2 (
    .a(carry_c20_r5_s1),
    .b(carry_c20_r6_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r9_s2),
    .co(carry_c21_r9_s2)
  );
  wire sum_c21_r10_s2, carry_c21_r10_s2;
  subbyte_full_adder add_c21_r10_s2 (
    .a(sum_c21_r1_s1),
    .b(sum_c21_r2_s1),
    .ci(sum_c21_r3_s1),
    .s(sum_c21_r10_s2),
    .co(carry_c21_r10_s2)
  );
  wire sum_c21_r11_s2, carry_c21_r11_s2;
  subbyte_full_adder add_c21_r11_s2 (
    .a(sum_c21_r4_s1),
    .b(sum_c21_r5_s1),
    .ci(sum_c21_r6_s1),
    .s(sum_c21_r11_s2),
    .co(carry_c21_r11_s2)
  );
  wire sum_c21_r12_s3, carry_c21_r12_s3;
  subbyte_full_adder add_c21_r12_s3 (
    .a(carry_c20_r7_s2),
    .b(carry_c20_r8_s2),
    .ci(carry_c20_r9_s2),
    .s(sum_c21_r12_s3),
    .co(carry_c21_r12_s3)
  );
  wire sum_c21_r13_s3, carry_c21_r13_s3;
  subbyte_full_adder add_c21_r13_s3 (
    .a(carry_c20_r10_s2),
    .b(sum_c21_r7_s2),
    .ci(sum_c21_r8_s2),
    .s(sum_c21_r13_s3),
    .co(carry_c21_r13_s3)
  );
  wire sum_c21_r14_s3, carry_c21_r14_s3;
  subbyte_full_adder add_c21_r14_s3 (
    .a(sum_c21_r9_s2),
    .b(sum_c21_r10_s2),
    .ci(sum_c21_r11_s2),
    .s(sum_c21_r14_s3),
    .co(carry_c21_r14_s3)
  );
  wire sum_c21_r15_s5, carry_c21_r15_s5;
  subbyte_full_adder add_c21_r15_s5 (
    .a(carry_c20_r11_s3),
    .b(carry_c20_r12_s4),
    .ci(carry_c20_r13_s3),
    .s(sum_c21_r15_s5),
    .co(carry_c21_r15_s5)
  );
  wire sum_c21_r16_s4, carry_c21_r16_s4;
  subbyte_full_adder add_c21_r16_s4 (
    .a(sum_c21_r12_s3),
    .b(sum_c21_r13_s3),
    .ci(sum_c21_r14_s3),
    .s(sum_c21_r16_s4),
    .co(carry_c21_r16_s4)
  );
  wire sum_c21_r17_s6, carry_c21_r17_s6;
  subbyte_full_adder add_c21_r17_s6 (
    .a(carry_c20_r14_s4),
    .b(carry_c20_r15_s5),
    .ci(sum_c21_r15_s5),
    .s(sum_c21_r17_s6),
    .co(carry_c21_r17_s6)
  );
  wire sum_c21_r18_s7, carry_c21_r18_s7;
  subbyte_full_adder add_c21_r18_s7 (
    .a(sum_c21_r16_s4),
    .b(carry_c20_r16_s6),
    .ci(sum_c21_r17_s6),
    .s(sum_c21_r18_s7),
    .co(carry_c21_r18_s7)
  );
  wire sum_c21_r19_s20, carry_c21_r19_s20;
  subbyte_full_adder add_c21_r19_s20 (
    .a(carry_c20_r17_s7),
    .b(sum_c21_r18_s7),
    .ci(carry_c20_r18_s19),
    .s(sum_c21_r19_s20),
    .co(carry_c21_r19_s20)
  );
  wire sum_c21_r20_s21, carry_c21_r20_s21;
  subbyte_half_adder add_c21_r20_s21 (
    .a(carry_c20_r19_s20),
    .b(sum_c21_r19_s20),
    .s(sum_c21_r20_s21),
    .co(carry_c21_r20_s21)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(row0[22]), .b(row1[21]), .ci(row2[20]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(row3[19]), .b(row4[18]), .ci(row5[17]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (.a(row6[16]), .b(row7[15]), .ci(row8[14]), .s(sum_c22_r2_s1), .co(carry_c22_r2_s1));
  wire sum_c22_r3_s1, carry_c22_r3_s1;
  subbyte_full_adder add_c22_r3_s1 (.a(row9[13]), .b(row10[12]), .ci(row11[11]), .s(sum_c22_r3_s1), .co(carry_c22_r3_s1));
  wire sum_c22_r4_s1, carry_c22_r4_s1;
  subbyte_full_adder add_c22_r4_s1 (.a(row12[10]), .b(row13[9]), .ci(row14[8]), .s(sum_c22_r4_s1), .co(carry_c22_r4_s1));
  wire sum_c22_r5_s1, carry_c22_r5_s1;
  subbyte_full_adder add_c22_r5_s1 (.a(row15[7]), .b(row16[6]), .ci(row17[5]), .s(sum_c22_r5_s1), .co(carry_c22_r5_s1));
  wire sum_c22_r6_s1, carry_c22_r6_s1;
  subbyte_full_adder add_c22_r6_s1 (.a(row18[4]), .b(row19[3]), .ci(row20[2]), .s(sum_c22_r6_s1), .co(carry_c22_r6_s1));
  wire sum_c22_r7_s2, carry_c22_r7_s2;
  subbyte_full_adder add_c22_r7_s2 (
    .a(row21[1]),
    .b(row22[0]),
    .ci(carry_c21_r0_s1),
    .s(sum_c22_r7_s2),
    .co(carry_c22_r7_s2)
  );
  wire sum_c22_r8_s2, carry_c22_r8_s2;
  subbyte_full_adder add_c22_r8_s2 (
    .a(carry_c21_r1_s1),
    .b(carry_c21_r2_s1),
    .ci(carry_c21_r3_s1),
    .s(sum_c22_r8_s2),
    .co(carry_c22_r8_s2)
  );
  wire sum_c22_r9_s2, carry_c22_r9_s2;
  subbyte_full_adder add_c22_r9_s2 (
    .a(carry_c21_r4_s1),
    .b(carry_c21_r5_s1),
    .ci(carry_c21_r6_s1),
    .s(sum_c22_r9_s2),
    .co(carry_c22_r9_s2)
  );
  wire sum_c22_r10_s2, carry_c22_r10_s2;
  subbyte_full_adder add_c22_r10_s2 (
    .a(sum_c22_r0_s1),
    .b(sum_c22_r1_s1),
    .ci(sum_c22_r2_s1),
    .s(sum_c22_r10_s2),
    .co(carry_c22_r10_s2)
  );
  wire sum_c22_r11_s2, carry_c22_r11_s2;
  subbyte_full_adder add_c22_r11_s2 (
    .a(sum_c22_r3_s1),
    .b(sum_c22_r4_s1),
    .ci(sum_c22_r5_s1),
    .s(sum_c22_r11_s2),
    .co(carry_c22_r11_s2)
  );
  wire sum_c22_r12_s3, carry_c22_r12_s3;
  subbyte_full_adder add_c22_r12_s3 (
    .a(sum_c22_r6_s1),
    .b(sum_c22_r7_s2),
    .ci(carry_c21_r7_s2),
    .s(sum_c22_r12_s3),
    .co(carry_c22_r12_s3)
  );
  wire sum_c22_r13_s3, carry_c22_r13_s3;
  subbyte_full_adder add_c22_r13_s3 (
    .a(carry_c21_r8_s2),
    .b(carry_c21_r9_s2),
    .ci(carry_c21_r10_s2),
    .s(sum_c22_r13_s3),
    .co(carry_c22_r13_s3)
  );
  wire sum_c22_r14_s3, carry_c22_r14_s3;
  subbyte_full_adder add_c22_r14_s3 (
    .a(carry_c21_r11_s2),
    .b(sum_c22_r8_s2),
    .ci(sum_c22_r9_s2),
    .s(sum_c22_r14_s3),
    .co(carry_c22_r14_s3)
  );
  wire sum_c22_r15_s4, carry_c22_r15_s4;
  subbyte_full_adder add_c22_r15_s4 (
    .a(sum_c22_r10_s2),
    .b(sum_c22_r11_s2),
    .ci(sum_c22_r12_s3),
    .s(sum_c22_r15_s4),
    .co(carry_c22_r15_s4)
  );
  wire sum_c22_r16_s4, carry_c22_r16_s4;
  subbyte_full_adder add_c22_r16_s4 (
    .a(carry_c21_r12_s3),
    .b(carry_c21_r13_s3),
    .ci(carry_c21_r14_s3),
    .s(sum_c22_r16_s4),
    .co(carry_c22_r16_s4)
  );
  wire sum_c22_r17_s5, carry_c22_r17_s5;
  subbyte_full_adder add_c22_r17_s5 (
    .a(sum_c22_r13_s3),
    .b(sum_c22_r14_s3),
    .ci(sum_c22_r15_s4),
    .s(sum_c22_r17_s5),
    .co(carry_c22_r17_s5)
  );
  wire sum_c22_r18_s6, carry_c22_r18_s6;
  subbyte_full_adder add_c22_r18_s6 (
    .a(carry_c21_r15_s5),
    .b(carry_c21_r16_s4),
    .ci(sum_c22_r16_s4),
    .s(sum_c22_r18_s6),
    .co(carry_c22_r18_s6)
  );
  wire sum_c22_r19_s7, carry_c22_r19_s7;
  subbyte_full_adder add_c22_r19_s7 (
    .a(sum_c22_r17_s5),
    .b(carry_c21_r17_s6),
    .ci(sum_c22_r18_s6),
    .s(sum_c22_r19_s7),
    .co(carry_c22_r19_s7)
  );
  wire sum_c22_r20_s21, carry_c22_r20_s21;
  subbyte_full_adder add_c22_r20_s21 (
    .a(carry_c21_r18_s7),
    .b(sum_c22_r19_s7),
    .ci(carry_c21_r19_s20),
    .s(sum_c22_r20_s21),
    .co(carry_c22_r20_s21)
  );
  wire sum_c22_r21_s22, carry_c22_r21_s22;
  subbyte_half_adder add_c22_r21_s22 (
    .a(carry_c21_r20_s21),
    .b(sum_c22_r20_s21),
    .s(sum_c22_r21_s22),
    .co(carry_c22_r21_s22)
  );
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(row0[23]), .b(row1[22]), .ci(row2[21]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(row3[20]), .b(row4[19]), .ci(row5[18]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (.a(row6[17]), .b(row7[16]), .ci(row8[15]), .s(sum_c23_r2_s1), .co(carry_c23_r2_s1));
  wire sum_c23_r3_s1, carry_c23_r3_s1;
  subbyte_full_adder add_c23_r3_s1 (.a(row9[14]), .b(row10[13]), .ci(row11[12]), .s(sum_c23_r3_s1), .co(carry_c23_r3_s1));
  wire sum_c23_r4_s1, carry_c23_r4_s1;
  subbyte_full_adder add_c23_r4_s1 (.a(row12[11]), .b(row13[10]), .ci(row14[9]), .s(sum_c23_r4_s1), .co(carry_c23_r4_s1));
  wire sum_c23_r5_s1, carry_c23_r5_s1;
  subbyte_full_adder add_c23_r5_s1 (.a(row15[8]), .b(row16[7]), .ci(row17[6]), .s(sum_c23_r5_s1), .co(carry_c23_r5_s1));
  wire sum_c23_r6_s1, carry_c23_r6_s1;
  subbyte_full_adder add_c23_r6_s1 (.a(row18[5]), .b(row19[4]), .ci(row20[3]), .s(sum_c23_r6_s1), .co(carry_c23_r6_s1));
  wire sum_c23_r7_s1, carry_c23_r7_s1;
  subbyte_full_adder add_c23_r7_s1 (.a(row21[2]), .b(row22[1]), .ci(row23[0]), .s(sum_c23_r7_s1), .co(carry_c23_r7_s1));
  wire sum_c23_r8_s2, carry_c23_r8_s2;
  subbyte_full_adder add_c23_r8_s2 (
    .a(carry_c22_r0_s1),
    .b(carry_c22_r1_s1),
    .ci(carry_c22_r2_s1),
    .s(sum_c23_r8_s2),
    .co(carry_c23_r8_s2)
  );
  wire sum_c23_r9_s2, carry_c23_r9_s2;
  subbyte_full_adder add_c23_r9_s2 (
    .a(carry_c22_r3_s1),
    .b(carry_c22_r4_s1),
    .ci(carry_c22_r5_s1),
    .s(sum_c23_r9_s2),
    .co(carry_c23_r9_s2)
  );
  wire sum_c23_r10_s2, carry_c23_r10_s2;
  subbyte_full_adder add_c23_r10_s2 (
    .a(carry_c22_r6_s1),
    .b(sum_c23_r0_s1),
    .ci(sum_c23_r1_s1),
    .s(sum_c23_r10_s2),
    .co(carry_c23_r10_s2)
  );
  wire sum_c23_r11_s2, carry_c23_r11_s2;
  subbyte_full_adder add_c23_r11_s2 (
    .a(sum_c23_r2_s1),
    .b(sum_c23_r3_s1),
    .ci(sum_c23_r4_s1),
    .s(sum_c23_r11_s2),
    .co(carry_c23_r11_s2)
  );
  wire sum_c23_r12_s2, carry_c23_r12_s2;
  subbyte_full_adder add_c23_r12_s2 (
    .a(sum_c23_r5_s1),
    .b(sum_c23_r6_s1),
    .ci(sum_c23_r7_s1),
    .s(sum_c23_r12_s2),
    .co(carry_c23_r12_s2)
  );
  wire sum_c23_r13_s3, carry_c23_r13_s3;
  subbyte_full_adder add_c23_r13_s3 (
    .a(carry_c22_r7_s2),
    .b(carry_c22_r8_s2),
    .ci(carry_c22_r9_s2),
    .s(sum_c23_r13_s3),
    .co(carry_c23_r13_s3)
  );
  wire sum_c23_r14_s3, carry_c23_r14_s3;
  subbyte_full_adder add_c23_r14_s3 (
    .a(carry_c22_r10_s2),
    .b(carry_c22_r11_s2),
    .ci(sum_c23_r8_s2),
    .s(sum_c23_r14_s3),
    .co(carry_c23_r14_s3)
  );
  wire sum_c23_r15_s3, carry_c23_r15_s3;
  subbyte_full_adder add_c23_r15_s3 (
    .a(sum_c23_r9_s2),
    .b(sum_c23_r10_s2),
    .ci(sum_c23_r11_s2),
    .s(sum_c23_r15_s3),
    .co(carry_c23_r15_s3)
  );
  wire sum_c23_r16_s4, carry_c23_r16_s4;
  subbyte_full_adder add_c23_r16_s4 (
    .a(sum_c23_r12_s2),
    .b(carry_c22_r12_s3),
    .ci(carry_c22_r13_s3),
    .s(sum_c23_r16_s4),
    .co(carry_c23_r16_s4)
  );
  wire sum_c23_r17_s5, carry_c23_r17_s5;
  subbyte_full_adder add_c23_r17_s5 (
    .a(carry_c22_r14_s3),
    .b(carry_c22_r15_s4),
    .ci(sum_c23_r13_s3),
    .s(sum_c23_r17_s5),
    .co(carry_c23_r17_s5)
  );
  wire sum_c23_r18_s5, carry_c23_r18_s5;
  subbyte_full_adder add_c23_r18_s5 (
    .a(sum_c23_r14_s3),
    .b(sum_c23_r15_s3),
    .ci(sum_c23_r16_s4),
    .s(sum_c23_r18_s5),
    .co(carry_c23_r18_s5)
  );
  wire sum_c23_r19_s6, carry_c23_r19_s6;
  subbyte_full_adder add_c23_r19_s6 (
    .a(carry_c22_r16_s4),
    .b(carry_c22_r17_s5),
    .ci(sum_c23_r17_s5),
    .s(sum_c23_r19_s6),
    .co(carry_c23_r19_s6)
  );
  wire sum_c23_r20_s7, carry_c23_r20_s7;
  subbyte_full_adder add_c23_r20_s7 (
    .a(sum_c23_r18_s5),
    .b(carry_c22_r18_s6),
    .ci(sum_c23_r19_s6),
    .s(sum_c23_r20_s7),
    .co(carry_c23_r20_s7)
  );
  wire sum_c23_r21_s22, carry_c23_r21_s22;
  subbyte_full_adder add_c23_r21_s22 (
    .a(carry_c22_r19_s7),
    .b(sum_c23_r20_s7),
    .ci(carry_c22_r20_s21),
    .s(sum_c23_r21_s22),
    .co(carry_c23_r21_s22)
  );
  wire sum_c23_r22_s23, carry_c23_r22_s23;
  subbyte_half_adder add_c23_r22_s23 (
    .a(carry_c22_r21_s22),
    .b(sum_c23_r21_s22),
    .s(sum_c23_r22_s23),
    .co(carry_c23_r22_s23)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(row1[23]), .b(row2[22]), .ci(row3[21]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(row4[20]), .b(row5[19]), .ci(row6[18]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (.a(row7[17]), .b(row8[16]), .ci(row9[15]), .s(sum_c24_r2_s1), .co(carry_c24_r2_s1));
  wire sum_c24_r3_s1, carry_c24_r3_s1;
  subbyte_full_adder add_c24_r3_s1 (
    .a(row10[14]),
    .b(row11[13]),
    .ci(row12[12]),
    .s(sum_c24_r3_s1),
    .co(carry_c24_r3_s1)
  );
  wire sum_c24_r4_s1, carry_c24_r4_s1;
  subbyte_full_adder add_c24_r4_s1 (.a(row13[11]), .b(row14[10]), .ci(row15[9]), .s(sum_c24_r4_s1), .co(carry_c24_r4_s1));
  wire sum_c24_r5_s1, carry_c24_r5_s1;
  subbyte_full_adder add_c24_r5_s1 (.a(row16[8]), .b(row17[7]), .ci(row18[6]), .s(sum_c24_r5_s1), .co(carry_c24_r5_s1));
  wire sum_c24_r6_s1, carry_c24_r6_s1;
  subbyte_full_adder add_c24_r6_s1 (.a(row19[5]), .b(row20[4]), .ci(row21[3]), .s(sum_c24_r6_s1), .co(carry_c24_r6_s1));
  wire sum_c24_r7_s1, carry_c24_r7_s1;
  subbyte_full_adder add_c24_r7_s1 (.a(row22[2]), .b(row23[1]), .ci(row24[0]), .s(sum_c24_r7_s1), .co(carry_c24_r7_s1));
  wire sum_c24_r8_s2, carry_c24_r8_s2;
  subbyte_full_adder add_c24_r8_s2 (
    .a(carry_c23_r0_s1),
    .b(carry_c23_r1_s1),
    .ci(carry_c23_r2_s1),
    .s(sum_c24_r8_s2),
    .co(carry_c24_r8_s2)
  );
  wire sum_c24_r9_s2, carry_c24_r9_s2;
  subbyte_full_adder add_c24_r9_s2 (
    .a(carry_c23_r3_s1),
    .b(carry_c23_r4_s1),
    .ci(carry_c23_r5_s1),
    .s(sum_c24_r9_s2),
    .co(carry_c24_r9_s2)
  );
  wire sum_c24_r10_s2, carry_c24_r10_s2;
  subbyte_full_adder add_c24_r10_s2 (
    .a(carry_c23_r6_s1),
    .b(carry_c23_r7_s1),
    .ci(sum_c24_r0_s1),
    .s(sum_c24_r10_s2),
    .co(carry_c24_r10_s2)
  );
  wire sum_c24_r11_s2, carry_c24_r11_s2;
  subbyte_full_adder add_c24_r11_s2 (
    .a(sum_c24_r1_s1),
    .b(sum_c24_r2_s1),
    .ci(sum_c24_r3_s1),
    .s(sum_c24_r11_s2),
    .co(carry_c24_r11_s2)
  );
  wire sum_c24_r12_s2, carry_c24_r12_s2;
  subbyte_full_adder add_c24_r12_s2 (
    .a(sum_c24_r4_s1),
    .b(sum_c24_r5_s1),
    .ci(sum_c24_r6_s1),
    .s(sum_c24_r12_s2),
    .co(carry_c24_r12_s2)
  );
  wire sum_c24_r13_s3, carry_c24_r13_s3;
  subbyte_full_adder add_c24_r13_s3 (
    .a(sum_c24_r7_s1),
    .b(carry_c23_r8_s2),
    .ci(carry_c23_r9_s2),
    .s(sum_c24_r13_s3),
    .co(carry_c24_r13_s3)
  );
  wire sum_c24_r14_s3, carry_c24_r14_s3;
  subbyte_full_adder add_c24_r14_s3 (
    .a(carry_c23_r10_s2),
    .b(carry_c23_r11_s2),
    .ci(carry_c23_r12_s2),
    .s(sum_c24_r14_s3),
    .co(carry_c24_r14_s3)
  );
  wire sum_c24_r15_s3, carry_c24_r15_s3;
  subbyte_full_adder add_c24_r15_s3 (
    .a(sum_c24_r8_s2),
    .b(sum_c24_r9_s2),
    .ci(sum_c24_r10_s2),
    .s(sum_c24_r15_s3),
    .co(carry_c24_r15_s3)
  );
  wire sum_c24_r16_s4, carry_c24_r16_s4;
  subbyte_full_adder add_c24_r16_s4 (
    .a(sum_c24_r11_s2),
    .b(sum_c24_r12_s2),
    .ci(carry_c23_r13_s3),
    .s(sum_c24_r16_s4),
    .co(carry_c24_r16_s4)
  );
  wire sum_c24_r17_s4, carry_c24_r17_s4;
  subbyte_full_adder add_c24_r17_s4 (
    .a(carry_c23_r14_s3),
    .b(carry_c23_r15_s3),
    .ci(sum_c24_r13_s3),
    .s(sum_c24_r17_s4),
    .co(carry_c24_r17_s4)
  );
  wire sum_c24_r18_s5, carry_c24_r18_s5;
  subbyte_full_adder add_c24_r18_s5 (
    .a(sum_c24_r14_s3),
    .b(sum_c24_r15_s3),
    .ci(carry_c23_r16_s4),
    .s(sum_c24_r18_s5),
    .co(carry_c24_r18_s5)
  );
  wire sum_c24_r19_s6, carry_c24_r19_s6;
  subbyte_full_adder add_c24_r19_s6 (
    .a(sum_c24_r16_s4),
    .b(carry_c23_r17_s5),
    .ci(carry_c23_r18_s5),
    .s(sum_c24_r19_s6),
    .co(carry_c24_r19_s6)
  );
  wire sum_c24_r20_s7, carry_c24_r20_s7;
  subbyte_full_adder add_c24_r20_s7 (
    .a(sum_c24_r17_s4),
    .b(sum_c24_r18_s5),
    .ci(carry_c23_r19_s6),
    .s(sum_c24_r20_s7),
    .co(carry_c24_r20_s7)
  );
  wire sum_c24_r21_s8, carry_c24_r21_s8;
  subbyte_full_adder add_c24_r21_s8 (
    .a(sum_c24_r19_s6),
    .b(sum_c24_r20_s7),
    .ci(carry_c23_r20_s7),
    .s(sum_c24_r21_s8),
    .co(carry_c24_r21_s8)
  );
  wire sum_c24_r22_s24, carry_c24_r22_s24;
  subbyte_full_adder add_c24_r22_s24 (
    .a(sum_c24_r21_s8),
    .b(carry_c23_r21_s22),
    .ci(carry_c23_r22_s23),
    .s(sum_c24_r22_s24),
    .co(carry_c24_r22_s24)
  );
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(row2[23]), .b(row3[22]), .ci(row4[21]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (.a(row5[20]), .b(row6[19]), .ci(row7[18]), .s(sum_c25_r1_s1), .co(carry_c25_r1_s1));
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (.a(row8[17]), .b(row9[16]), .ci(row10[15]), .s(sum_c25_r2_s1), .co(carry_c25_r2_s1));
  wire sum_c25_r3_s1, carry_c25_r3_s1;
  subbyte_full_adder add_c25_r3_s1 (
    .a(row11[14]),
    .b(row12[13]),
    .ci(row13[12]),
    .s(sum_c25_r3_s1),
    .co(carry_c25_r3_s1)
  );
  wire sum_c25_r4_s1, carry_c25_r4_s1;
  subbyte_full_adder add_c25_r4_s1 (.a(row14[11]), .b(row15[10]), .ci(row16[9]), .s(sum_c25_r4_s1), .co(carry_c25_r4_s1));
  wire sum_c25_r5_s1, carry_c25_r5_s1;
  subbyte_full_adder add_c25_r5_s1 (.a(row17[8]), .b(row18[7]), .ci(row19[6]), .s(sum_c25_r5_s1), .co(carry_c25_r5_s1));
  wire sum_c25_r6_s1, carry_c25_r6_s1;
  subbyte_full_adder add_c25_r6_s1 (.a(row20[5]), .b(row21[4]), .ci(row22[3]), .s(sum_c25_r6_s1), .co(carry_c25_r6_s1));
  wire sum_c25_r7_s1, carry_c25_r7_s1;
  subbyte_full_adder add_c25_r7_s1 (.a(row23[2]), .b(row24[1]), .ci(row25[0]), .s(sum_c25_r7_s1), .co(carry_c25_r7_s1));
  wire sum_c25_r8_s2, carry_c25_r8_s2;
  subbyte_full_adder add_c25_r8_s2 (
    .a(carry_c24_r0_s1),
    .b(carry_c24_r1_s1),
    .ci(carry_c24_r2_s1),
    .s(sum_c25_r8_s2),
    .co(carry_c25_r8_s2)
  );
  wire sum_c25_r9_s2, carry_c25_r9_s2;
  subbyte_full_adder add_c25_r9_s2 (
    .a(carry_c24_r3_s1),
    .b(carry_c24_r4_s1),
    .ci(carry_c24_r5_s1),
    .s(sum_c25_r9_s2),
    .co(carry_c25_r9_s2)
  );
  wire sum_c25_r10_s2, carry_c25_r10_s2;
  subbyte_full_adder add_c25_r10_s2 (
    .a(carry_c24_r6_s1),
    .b(carry_c24_r7_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r10_s2),
    .co(carry_c25_r10_s2)
  );
  wire sum_c25_r11_s2, carry_c25_r11_s2;
  subbyte_full_adder add_c25_r11_s2 (
    .a(sum_c25_r1_s1),
    .b(sum_c25_r2_s1),
    .ci(sum_c25_r3_s1),
    .s(sum_c25_r11_s2),
    .co(carry_c25_r11_s2)
  );
  wire sum_c25_r12_s2, carry_c25_r12_s2;
  subbyte_full_adder add_c25_r12_s2 (
    .a(sum_c25_r4_s1),
    .b(sum_c25_r5_s1),
    .ci(sum_c25_r6_s1),
    .s(sum_c25_r12_s2),
    .co(carry_c25_r12_s2)
  );
  wire sum_c25_r13_s3, carry_c25_r13_s3;
  subbyte_full_adder add_c25_r13_s3 (
    .a(sum_c25_r7_s1),
    .b(carry_c24_r8_s2),
    .ci(carry_c24_r9_s2),
    .s(sum_c25_r13_s3),
    .co(carry_c25_r13_s3)
  );
  wire sum_c25_r14_s3, carry_c25_r14_s3;
  subbyte_full_adder add_c25_r14_s3 (
    .a(carry_c24_r10_s2),
    .b(carry_c24_r11_s2),
    .ci(carry_c24_r12_s2),
    .s(sum_c25_r14_s3),
    .co(carry_c25_r14_s3)
  );
  wire sum_c25_r15_s3, carry_c25_r15_s3;
  subbyte_full_adder add_c25_r15_s3 (
    .a(sum_c25_r8_s2),
    .b(sum_c25_r9_s2),
    .ci(sum_c25_r10_s2),
    .s(sum_c25_r15_s3),
    .co(carry_c25_r15_s3)
  );
  wire sum_c25_r16_s4, carry_c25_r16_s4;
  subbyte_full_adder add_c25_r16_s4 (
    .a(sum_c25_r11_s2),
    .b(sum_c25_r12_s2),
    .ci(carry_c24_r13_s3),
    .s(sum_c25_r16_s4),
    .co(carry_c25_r16_s4)
  );
  wire sum_c25_r17_s4, carry_c25_r17_s4;
  subbyte_full_adder add_c25_r17_s4 (
    .a(carry_c24_r14_s3),
    .b(carry_c24_r15_s3),
    .ci(sum_c25_r13_s3),
    .s(sum_c25_r17_s4),
    .co(carry_c25_r17_s4)
  );
  wire sum_c25_r18_s5, carry_c25_r18_s5;
  subbyte_full_adder add_c25_r18_s5 (
    .a(sum_c25_r14_s3),
    .b(sum_c25_r15_s3),
    .ci(carry_c24_r16_s4),
    .s(sum_c25_r18_s5),
    .co(carry_c25_r18_s5)
  );
  wire sum_c25_r19_s6, carry_c25_r19_s6;
  subbyte_full_adder add_c25_r19_s6 (
    .a(sum_c25_r16_s4),
    .b(carry_c24_r17_s4),
    .ci(carry_c24_r18_s5),
    .s(sum_c25_r19_s6),
    .co(carry_c25_r19_s6)
  );
  wire sum_c25_r20_s7, carry_c25_r20_s7;
  subbyte_full_adder add_c25_r20_s7 (
    .a(sum_c25_r17_s4),
    .b(sum_c25_r18_s5),
    .ci(carry_c24_r19_s6),
    .s(sum_c25_r20_s7),
    .co(carry_c25_r20_s7)
  );
  wire sum_c25_r21_s8, carry_c25_r21_s8;
  subbyte_full_adder add_c25_r21_s8 (
    .a(sum_c25_r19_s6),
    .b(carry_c24_r20_s7),
    .ci(sum_c25_r20_s7),
    .s(sum_c25_r21_s8),
    .co(carry_c25_r21_s8)
  );
  wire sum_c25_r22_s25, carry_c25_r22_s25;
  subbyte_full_adder add_c25_r22_s25 (
    .a(carry_c24_r21_s8),
    .b(sum_c25_r21_s8),
    .ci(carry_c24_r22_s24),
    .s(sum_c25_r22_s25),
    .co(carry_c25_r22_s25)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(row3[23]), .b(row4[22]), .ci(row5[21]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (.a(row6[20]), .b(row7[19]), .ci(row8[18]), .s(sum_c26_r1_s1), .co(carry_c26_r1_s1));
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (.a(row9[17]), .b(row10[16]), .ci(row11[15]), .s(sum_c26_r2_s1), .co(carry_c26_r2_s1));
  wire sum_c26_r3_s1, carry_c26_r3_s1;
  subbyte_full_adder add_c26_r3_s1 (
    .a(row12[14]),
    .b(row13[13]),
    .ci(row14[12]),
    .s(sum_c26_r3_s1),
    .co(carry_c26_r3_s1)
  );
  wire sum_c26_r4_s1, carry_c26_r4_s1;
  subbyte_full_adder add_c26_r4_s1 (.a(row15[11]), .b(row16[10]), .ci(row17[9]), .s(sum_c26_r4_s1), .co(carry_c26_r4_s1));
  wire sum_c26_r5_s1, carry_c26_r5_s1;
  subbyte_full_adder add_c26_r5_s1 (.a(row18[8]), .b(row19[7]), .ci(row20[6]), .s(sum_c26_r5_s1), .co(carry_c26_r5_s1));
  wire sum_c26_r6_s1, carry_c26_r6_s1;
  subbyte_full_adder add_c26_r6_s1 (.a(row21[5]), .b(row22[4]), .ci(row23[3]), .s(sum_c26_r6_s1), .co(carry_c26_r6_s1));
  wire sum_c26_r7_s1, carry_c26_r7_s1;
  subbyte_full_adder add_c26_r7_s1 (.a(row24[2]), .b(row25[1]), .ci(row26[0]), .s(sum_c26_r7_s1), .co(carry_c26_r7_s1));
  wire sum_c26_r8_s2, carry_c26_r8_s2;
  subbyte_full_adder add_c26_r8_s2 (
    .a(carry_c25_r0_s1),
    .b(carry_c25_r1_s1),
    .ci(carry_c25_r2_s1),
    .s(sum_c26_r8_s2),
    .co(carry_c26_r8_s2)
  );
  wire sum_c26_r9_s2, carry_c26_r9_s2;
  subbyte_full_adder add_c26_r9_s2 (
    .a(carry_c25_r3_s1),
    .b(carry_c25_r4_s1),
    .ci(carry_c25_r5_s1),
    .s(sum_c26_r9_s2),
    .co(carry_c26_r9_s2)
  );
  wire sum_c26_r10_s2, carry_c26_r10_s2;
  subbyte_full_adder add_c26_r10_s2 (
    .a(carry_c25_r6_s1),
    .b(carry_c25_r7_s1),
    .ci(sum_c26_r0_s1),
    .s(sum_c26_r10_s2),
    .co(carry_c26_r10_s2)
  );
  wire sum_c26_r11_s2, carry_c26_r11_s2;
  subbyte_full_adder add_c26_r11_s2 (
    .a(sum_c26_r1_s1),
    .b(sum_c26_r2_s1),
    .ci(sum_c26_r3_s1),
    .s(sum_c26_r11_s2),
    .co(carry_c26_r11_s2)
  );
  wire sum_c26_r12_s2, carry_c26_r12_s2;
  subbyte_full_adder add_c26_r12_s2 (
    .a(sum_c26_r4_s1),
    .b(sum_c26_r5_s1),
    .ci(sum_c26_r6_s1),
    .s(sum_c26_r12_s2),
    .co(carry_c26_r12_s2)
  );
  wire sum_c26_r13_s3, carry_c26_r13_s3;
  subbyte_full_adder add_c26_r13_s3 (
    .a(sum_c26_r7_s1),
    .b(carry_c25_r8_s2),
    .ci(carry_c25_r9_s2),
    .s(sum_c26_r13_s3),
    .co(carry_c26_r13_s3)
  );
  wire sum_c26_r14_s3, carry_c26_r14_s3;
  subbyte_full_adder add_c26_r14_s3 (
    .a(carry_c25_r10_s2),
    .b(carry_c25_r11_s2),
    .ci(carry_c25_r12_s2),
    .s(sum_c26_r14_s3),
    .co(carry_c26_r14_s3)
  );
  wire sum_c26_r15_s3, carry_c26_r15_s3;
  subbyte_full_adder add_c26_r15_s3 (
    .a(sum_c26_r8_s2),
    .b(sum_c26_r9_s2),
    .ci(sum_c26_r10_s2),
    .s(sum_c26_r15_s3),
    .co(carry_c26_r15_s3)
  );
  wire sum_c26_r16_s4, carry_c26_r16_s4;
  subbyte_full_adder add_c26_r16_s4 (
    .a(sum_c26_r11_s2),
    .b(sum_c26_r12_s2),
    .ci(carry_c25_r13_s3),
    .s(sum_c26_r16_s4),
    .co(carry_c26_r16_s4)
  );
  wire sum_c26_r17_s4, carry_c26_r17_s4;
  subbyte_full_adder add_c26_r17_s4 (
    .a(carry_c25_r14_s3),
    .b(carry_c25_r15_s3),
    .ci(sum_c26_r13_s3),
    .s(sum_c26_r17_s4),
    .co(carry_c26_r17_s4)
  );
  wire sum_c26_r18_s5, carry_c26_r18_s5;
  subbyte_full_adder add_c26_r18_s5 (
    .a(sum_c26_r14_s3),
    .b(sum_c26_r15_s3),
    .ci(carry_c25_r16_s4),
    .s(sum_c26_r18_s5),
    .co(carry_c26_r18_s5)
  );
  wire sum_c26_r19_s6, carry_c26_r19_s6;
  subbyte_full_adder add_c26_r19_s6 (
    .a(sum_c26_r16_s4),
    .b(carry_c25_r17_s4),
    .ci(carry_c25_r18_s5),
    .s(sum_c26_r19_s6),
    .co(carry_c26_r19_s6)
  );
  wire sum_c26_r20_s7, carry_c26_r20_s7;
  subbyte_full_adder add_c26_r20_s7 (
    .a(sum_c26_r17_s4),
    .b(sum_c26_r18_s5),
    .ci(carry_c25_r19_s6),
    .s(sum_c26_r20_s7),
    .co(carry_c26_r20_s7)
  );
  wire sum_c26_r21_s8, carry_c26_r21_s8;
  subbyte_full_adder add_c26_r21_s8 (
    .a(sum_c26_r19_s6),
    .b(carry_c25_r20_s7),
    .ci(sum_c26_r20_s7),
    .s(sum_c26_r21_s8),
    .co(carry_c26_r21_s8)
  );
  wire sum_c26_r22_s26, carry_c26_r22_s26;
  subbyte_full_adder add_c26_r22_s26 (
    .a(carry_c25_r21_s8),
    .b(sum_c26_r21_s8),
    .ci(carry_c25_r22_s25),
    .s(sum_c26_r22_s26),
    .co(carry_c26_r22_s26)
  );
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (.a(row4[23]), .b(row5[22]), .ci(row6[21]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (.a(row7[20]), .b(row8[19]), .ci(row9[18]), .s(sum_c27_r1_s1), .co(carry_c27_r1_s1));
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (
    .a(row10[17]),
    .b(row11[16]),
    .ci(row12[15]),
    .s(sum_c27_r2_s1),
    .co(carry_c27_r2_s1)
  );
  wire sum_c27_r3_s1, carry_c27_r3_s1;
  subbyte_full_adder add_c27_r3_s1 (
    .a(row13[14]),
    .b(row14[13]),
    .ci(row15[12]),
    .s(sum_c27_r3_s1),
    .co(carry_c27_r3_s1)
  );
  wire sum_c27_r4_s1, carry_c27_r4_s1;
  subbyte_full_adder add_c27_r4_s1 (.a(row16[11]), .b(row17[10]), .ci(row18[9]), .s(sum_c27_r4_s1), .co(carry_c27_r4_s1));
  wire sum_c27_r5_s1, carry_c27_r5_s1;
  subbyte_full_adder add_c27_r5_s1 (.a(row19[8]), .b(row20[7]), .ci(row21[6]), .s(sum_c27_r5_s1), .co(carry_c27_r5_s1));
  wire sum_c27_r6_s1, carry_c27_r6_s1;
  subbyte_full_adder add_c27_r6_s1 (.a(row22[5]), .b(row23[4]), .ci(row24[3]), .s(sum_c27_r6_s1), .co(carry_c27_r6_s1));
  wire sum_c27_r7_s1, carry_c27_r7_s1;
  subbyte_full_adder add_c27_r7_s1 (.a(row25[2]), .b(row26[1]), .ci(row27[0]), .s(sum_c27_r7_s1), .co(carry_c27_r7_s1));
  wire sum_c27_r8_s2, carry_c27_r8_s2;
  subbyte_full_adder add_c27_r8_s2 (
    .a(carry_c26_r0_s1),
    .b(carry_c26_r1_s1),
    .ci(carry_c26_r2_s1),
    .s(sum_c27_r8_s2),
    .co(carry_c27_r8_s2)
  );
  wire sum_c27_r9_s2, carry_c27_r9_s2;
  subbyte_full_adder add_c27_r9_s2 (
    .a(carry_c26_r3_s1),
    .b(carry_c26_r4_s1),
    .ci(carry_c26_r5_s1),
    .s(sum_c27_r9_s2),
    .co(carry_c27_r9_s2)
  );
  wire sum_c27_r10_s2, carry_c27_r10_s2;
  subbyte_full_adder add_c27_r10_s2 (
    .a(carry_c26_r6_s1),
    .b(carry_c26_r7_s1),
    .ci(sum_c27_r0_s1),
    .s(sum_c27_r10_s2),
    .co(carry_c27_r10_s2)
  );
  wire sum_c27_r11_s2, carry_c27_r11_s2;
  subbyte_full_adder add_c27_r11_s2 (
    .a(sum_c27_r1_s1),
    .b(sum_c27_r2_s1),
    .ci(sum_c27_r3_s1),
    .s(sum_c27_r11_s2),
    .co(carry_c27_r11_s2)
  );
  wire sum_c27_r12_s2, carry_c27_r12_s2;
  subbyte_full_adder add_c27_r12_s2 (
    .a(sum_c27_r4_s1),
    .b(sum_c27_r5_s1),
    .ci(sum_c27_r6_s1),
    .s(sum_c27_r12_s2),
    .co(carry_c27_r12_s2)
  );
  wire sum_c27_r13_s3, carry_c27_r13_s3;
  subbyte_full_adder add_c27_r13_s3 (
    .a(sum_c27_r7_s1),
    .b(carry_c26_r8_s2),
    .ci(carry_c26_r9_s2),
    .s(sum_c27_r13_s3),
    .co(carry_c27_r13_s3)
  );
  wire sum_c27_r14_s3, carry_c27_r14_s3;
  subbyte_full_adder add_c27_r14_s3 (
    .a(carry_c26_r10_s2),
    .b(carry_c26_r11_s2),
    .ci(carry_c26_r12_s2),
    .s(sum_c27_r14_s3),
    .co(carry_c27_r14_s3)
  );
  wire sum_c27_r15_s3, carry_c27_r15_s3;
  subbyte_full_adder add_c27_r15_s3 (
    .a(sum_c27_r8_s2),
    .b(sum_c27_r9_s2),
    .ci(sum_c27_r10_s2),
    .s(sum_c27_r15_s3),
    .co(carry_c27_r15_s3)
  );
  wire sum_c27_r16_s4, carry_c27_r16_s4;
  subbyte_full_adder add_c27_r16_s4 (
    .a(sum_c27_r11_s2),
    .b(sum_c27_r12_s2),
    .ci(carry_c26_r13_s3),
    .s(sum_c27_r16_s4),
    .co(carry_c27_r16_s4)
  );
  wire sum_c27_r17_s4, carry_c27_r17_s4;
  subbyte_full_adder add_c27_r17_s4 (
    .a(carry_c26_r14_s3),
    .b(carry_c26_r15_s3),
    .ci(sum_c27_r13_s3),
    .s(sum_c27_r17_s4),
    .co(carry_c27_r17_s4)
  );
  wire sum_c27_r18_s5, carry_c27_r18_s5;
  subbyte_full_adder add_c27_r18_s5 (
    .a(sum_c27_r14_s3),
    .b(sum_c27_r15_s3),
    .ci(carry_c26_r16_s4),
    .s(sum_c27_r18_s5),
    .co(carry_c27_r18_s5)
  );
  wire sum_c27_r19_s6, carry_c27_r19_s6;
  subbyte_full_adder add_c27_r19_s6 (
    .a(sum_c27_r16_s4),
    .b(carry_c26_r17_s4),
    .ci(carry_c26_r18_s5),
    .s(sum_c27_r19_s6),
    .co(carry_c27_r19_s6)
  );
  wire sum_c27_r20_s7, carry_c27_r20_s7;
  subbyte_full_adder add_c27_r20_s7 (
    .a(sum_c27_r17_s4),
    .b(sum_c27_r18_s5),
    .ci(carry_c26_r19_s6),
    .s(sum_c27_r20_s7),
    .co(carry_c27_r20_s7)
  );
  wire sum_c27_r21_s8, carry_c27_r21_s8;
  subbyte_full_adder add_c27_r21_s8 (
    .a(sum_c27_r19_s6),
    .b(carry_c26_r20_s7),
    .ci(sum_c27_r20_s7),
    .s(sum_c27_r21_s8),
    .co(carry_c27_r21_s8)
  );
  wire sum_c27_r22_s27, carry_c27_r22_s27;
  subbyte_full_adder add_c27_r22_s27 (
    .a(carry_c26_r21_s8),
    .b(sum_c27_r21_s8),
    .ci(carry_c26_r22_s26),
    .s(sum_c27_r22_s27),
    .co(carry_c27_r22_s27)
  );
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (.a(row5[23]), .b(row6[22]), .ci(row7[21]), .s(sum_c28_r0_s1), .co(carry_c28_r0_s1));
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (.a(row8[20]), .b(row9[19]), .ci(row10[18]), .s(sum_c28_r1_s1), .co(carry_c28_r1_s1));
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (
    .a(row11[17]),
    .b(row12[16]),
    .ci(row13[15]),
    .s(sum_c28_r2_s1),
    .co(carry_c28_r2_s1)
  );
  wire sum_c28_r3_s1, carry_c28_r3_s1;
  subbyte_full_adder add_c28_r3_s1 (
    .a(row14[14]),
    .b(row15[13]),
    .ci(row16[12]),
    .s(sum_c28_r3_s1),
    .co(carry_c28_r3_s1)
  );
  wire sum_c28_r4_s1, carry_c28_r4_s1;
  subbyte_full_adder add_c28_r4_s1 (.a(row17[11]), .b(row18[10]), .ci(row19[9]), .s(sum_c28_r4_s1), .co(carry_c28_r4_s1));
  wire sum_c28_r5_s1, carry_c28_r5_s1;
  subbyte_full_adder add_c28_r5_s1 (.a(row20[8]), .b(row21[7]), .ci(row22[6]), .s(sum_c28_r5_s1), .co(carry_c28_r5_s1));
  wire sum_c28_r6_s1, carry_c28_r6_s1;
  subbyte_full_adder add_c28_r6_s1 (.a(row23[5]), .b(row24[4]), .ci(row25[3]), .s(sum_c28_r6_s1), .co(carry_c28_r6_s1));
  wire sum_c28_r7_s1, carry_c28_r7_s1;
  subbyte_full_adder add_c28_r7_s1 (.a(row26[2]), .b(row27[1]), .ci(row28[0]), .s(sum_c28_r7_s1), .co(carry_c28_r7_s1));
  wire sum_c28_r8_s2, carry_c28_r8_s2;
  subbyte_full_adder add_c28_r8_s2 (
    .a(carry_c27_r0_s1),
    .b(carry_c27_r1_s1),
    .ci(carry_c27_r2_s1),
    .s(sum_c28_r8_s2),
    .co(carry_c28_r8_s2)
  );
  wire sum_c28_r9_s2, carry_c28_r9_s2;
  subbyte_full_adder add_c28_r9_s2 (
    .a(carry_c27_r3_s1),
    .b(carry_c27_r4_s1),
    .ci(carry_c27_r5_s1),
    .s(sum_c28_r9_s2),
    .co(carry_c28_r9_s2)
  );
  wire sum_c28_r10_s2, carry_c28_r10_s2;
  subbyte_full_adder add_c28_r10_s2 (
    .a(carry_c27_r6_s1),
    .b(carry_c27_r7_s1),
    .ci(sum_c28_r0_s1),
    .s(sum_c28_r10_s2),
    .co(carry_c28_r10_s2)
  );
  wire sum_c28_r11_s2, carry_c28_r11_s2;
  subbyte_full_adder add_c28_r11_s2 (
    .a(sum_c28_r1_s1),
    .b(sum_c28_r2_s1),
    .ci(sum_c28_r3_s1),
    .s(sum_c28_r11_s2),
    .co(carry_c28_r11_s2)
  );
  wire sum_c28_r12_s2, carry_c28_r12_s2;
  subbyte_full_adder add_c28_r12_s2 (
    .a(sum_c28_r4_s1),
    .b(sum_c28_r5_s1),
    .ci(sum_c28_r6_s1),
    .s(sum_c28_r12_s2),
    .co(carry_c28_r12_s2)
  );
  wire sum_c28_r13_s3, carry_c28_r13_s3;
  subbyte_full_adder add_c28_r13_s3 (
    .a(sum_c28_r7_s1),
    .b(carry_c27_r8_s2),
    .ci(carry_c27_r9_s2),
    .s(sum_c28_r13_s3),
    .co(carry_c28_r13_s3)
  );
  wire sum_c28_r14_s3, carry_c28_r14_s3;
  subbyte_full_adder add_c28_r14_s3 (
    .a(carry_c27_r10_s2),
    .b(carry_c27_r11_s2),
    .ci(carry_c27_r12_s2),
    .s(sum_c28_r14_s3),
    .co(carry_c28_r14_s3)
  );
  wire sum_c28_r15_s3, carry_c28_r15_s3;
  subbyte_full_adder add_c28_r15_s3 (
    .a(sum_c28_r8_s2),
    .b(sum_c28_r9_s2),
    .ci(sum_c28_r10_s2),
    .s(sum_c28_r15_s3),
    .co(carry_c28_r15_s3)
  );
  wire sum_c28_r16_s4, carry_c28_r16_s4;
  subbyte_full_adder add_c28_r16_s4 (
    .a(sum_c28_r11_s2),
    .b(sum_c28_r12_s2),
    .ci(carry_c27_r13_s3),
    .s(sum_c28_r16_s4),
    .co(carry_c28_r16_s4)
  );
  wire sum_c28_r17_s4, carry_c28_r17_s4;
  subbyte_full_adder add_c28_r17_s4 (
    .a(carry_c27_r14_s3),
    .b(carry_c27_r15_s3),
    .ci(sum_c28_r13_s3),
    .s(sum_c28_r17_s4),
    .co(carry_c28_r17_s4)
  );
  wire sum_c28_r18_s5, carry_c28_r18_s5;
  subbyte_full_adder add_c28_r18_s5 (
    .a(sum_c28_r14_s3),
    .b(sum_c28_r15_s3),
    .ci(carry_c27_r16_s4),
    .s(sum_c28_r18_s5),
    .co(carry_c28_r18_s5)
  );
  wire sum_c28_r19_s6, carry_c28_r19_s6;
  subbyte_full_adder add_c28_r19_s6 (
    .a(sum_c28_r16_s4),
    .b(carry_c27_r17_s4),
    .ci(carry_c27_r18_s5),
    .s(sum_c28_r19_s6),
    .co(carry_c28_r19_s6)
  );
  wire sum_c28_r20_s7, carry_c28_r20_s7;
  subbyte_full_adder add_c28_r20_s7 (
    .a(sum_c28_r17_s4),
    .b(sum_c28_r18_s5),
    .ci(carry_c27_r19_s6),
    .s(sum_c28_r20_s7),
    .co(carry_c28_r20_s7)
  );
  wire sum_c28_r21_s8, carry_c28_r21_s8;
  subbyte_full_adder add_c28_r21_s8 (
    .a(sum_c28_r19_s6),
    .b(carry_c27_r20_s7),
    .ci(sum_c28_r20_s7),
    .s(sum_c28_r21_s8),
    .co(carry_c28_r21_s8)
  );
  wire sum_c28_r22_s28, carry_c28_r22_s28;
  subbyte_full_adder add_c28_r22_s28 (
    .a(carry_c27_r21_s8),
    .b(sum_c28_r21_s8),
    .ci(carry_c27_r22_s27),
    .s(sum_c28_r22_s28),
    .co(carry_c28_r22_s28)
  );
  wire sum_c29_r0_s1, carry_c29_r0_s1;
  subbyte_full_adder add_c29_r0_s1 (.a(row6[23]), .b(row7[22]), .ci(row8[21]), .s(sum_c29_r0_s1), .co(carry_c29_r0_s1));
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (.a(row9[20]), .b(row10[19]), .ci(row11[18]), .s(sum_c29_r1_s1), .co(carry_c29_r1_s1));
  wire sum_c29_r2_s1, carry_c29_r2_s1;
  subbyte_full_adder add_c29_r2_s1 (
    .a(row12[17]),
    .b(row13[16]),
    .ci(row14[15]),
    .s(sum_c29_r2_s1),
    .co(carry_c29_r2_s1)
  );
  wire sum_c29_r3_s1, carry_c29_r3_s1;
  subbyte_full_adder add_c29_r3_s1 (
    .a(row15[14]),
    .b(row16[13]),
    .ci(row17[12]),
    .s(sum_c29_r3_s1),
    .co(carry_c29_r3_s1)
  );
  wire sum_c29_r4_s1, carry_c29_r4_s1;
  subbyte_full_adder add_c29_r4_s1 (.a(row18[11]), .b(row19[10]), .ci(row20[9]), .s(sum_c29_r4_s1), .co(carry_c29_r4_s1));
  wire sum_c29_r5_s1, carry_c29_r5_s1;
  subbyte_full_adder add_c29_r5_s1 (.a(row21[8]), .b(row22[7]), .ci(row23[6]), .s(sum_c29_r5_s1), .co(carry_c29_r5_s1));
  wire sum_c29_r6_s1, carry_c29_r6_s1;
  subbyte_full_adder add_c29_r6_s1 (.a(row24[5]), .b(row25[4]), .ci(row26[3]), .s(sum_c29_r6_s1), .co(carry_c29_r6_s1));
  wire sum_c29_r7_s1, carry_c29_r7_s1;
  subbyte_full_adder add_c29_r7_s1 (.a(row27[2]), .b(row28[1]), .ci(row29[0]), .s(sum_c29_r7_s1), .co(carry_c29_r7_s1));
  wire sum_c29_r8_s2, carry_c29_r8_s2;
  subbyte_full_adder add_c29_r8_s2 (
    .a(carry_c28_r0_s1),
    .b(carry_c28_r1_s1),
    .ci(carry_c28_r2_s1),
    .s(sum_c29_r8_s2),
    .co(carry_c29_r8_s2)
  );
  wire sum_c29_r9_s2, carry_c29_r9_s2;
  subbyte_full_adder add_c29_r9_s2 (
    .a(carry_c28_r3_s1),
    .b(carry_c28_r4_s1),
    .ci(carry_c28_r5_s1),
    .s(sum_c29_r9_s2),
    .co(carry_c29_r9_s2)
  );
  wire sum_c29_r10_s2, carry_c29_r10_s2;
  subbyte_full_adder add_c29_r10_s2 (
    .a(carry_c28_r6_s1),
    .b(carry_c28_r7_s1),
    .ci(sum_c29_r0_s1),
    .s(sum_c29_r10_s2),
    .co(carry_c29_r10_s2)
  );
  wire sum_c29_r11_s2, carry_c29_r11_s2;
  subbyte_full_adder add_c29_r11_s2 (
    .a(sum_c29_r1_s1),
    .b(sum_c29_r2_s1),
    .ci(sum_c29_r3_s1),
    .s(sum_c29_r11_s2),
    .co(carry_c29_r11_s2)
  );
  wire sum_c29_r12_s2, carry_c29_r12_s2;
  subbyte_full_adder add_c29_r12_s2 (
    .a(sum_c29_r4_s1),
    .b(sum_c29_r5_s1),
    .ci(sum_c29_r6_s1),
    .s(sum_c29_r12_s2),
    .co(carry_c29_r12_s2)
  );
  wire sum_c29_r13_s3, carry_c29_r13_s3;
  subbyte_full_adder add_c29_r13_s3 (
    .a(sum_c29_r7_s1),
    .b(carry_c28_r8_s2),
    .ci(carry_c28_r9_s2),
    .s(sum_c29_r13_s3),
    .co(carry_c29_r13_s3)
  );
  wire sum_c29_r14_s3, carry_c29_r14_s3;
  subbyte_full_adder add_c29_r14_s3 (
    .a(carry_c28_r10_s2),
    .b(carry_c28_r11_s2),
    .ci(carry_c28_r12_s2),
    .s(sum_c29_r14_s3),
    .co(carry_c29_r14_s3)
  );
  wire sum_c29_r15_s3, carry_c29_r15_s3;
  subbyte_full_adder add_c29_r15_s3 (
    .a(sum_c29_r8_s2),
    .b(sum_c29_r9_s2),
    .ci(sum_c29_r10_s2),
    .s(sum_c29_r15_s3),
    .co(carry_c29_r15_s3)
  );
  wire sum_c29_r16_s4, carry_c29_r16_s4;
  subbyte_full_adder add_c29_r16_s4 (
    .a(sum_c29_r11_s2),
    .b(sum_c29_r12_s2),
    .ci(carry_c28_r13_s3),
    .s(sum_c29_r16_s4),
    .co(carry_c29_r16_s4)
  );
  wire sum_c29_r17_s4, carry_c29_r17_s4;
  subbyte_full_adder add_c29_r17_s4 (
    .a(carry_c28_r14_s3),
    .b(carry_c28_r15_s3),
    .ci(sum_c29_r13_s3),
    .s(sum_c29_r17_s4),
    .co(carry_c29_r17_s4)
  );
  wire sum_c29_r18_s5, carry_c29_r18_s5;
  subbyte_full_adder add_c29_r18_s5 (
    .a(sum_c29_r14_s3),
    .b(sum_c29_r15_s3),
    .ci(carry_c28_r16_s4),
    .s(sum_c29_r18_s5),
    .co(carry_c29_r18_s5)
  );
  wire sum_c29_r19_s6, carry_c29_r19_s6;
  subbyte_full_adder add_c29_r19_s6 (
    .a(sum_c29_r16_s4),
    .b(carry_c28_r17_s4),
    .ci(carry_c28_r18_s5),
    .s(sum_c29_r19_s6),
    .co(carry_c29_r19_s6)
  );
  wire sum_c29_r20_s7, carry_c29_r20_s7;
  subbyte_full_adder add_c29_r20_s7 (
    .a(sum_c29_r17_s4),
    .b(sum_c29_r18_s5),
    .ci(carry_c28_r19_s6),
    .s(sum_c29_r20_s7),
    .co(carry_c29_r20_s7)
  );
  wire sum_c29_r21_s8, carry_c29_r21_s8;
  subbyte_full_adder add_c29_r21_s8 (
    .a(sum_c29_r19_s6),
    .b(carry_c28_r20_s7),
    .ci(sum_c29_r20_s7),
    .s(sum_c29_r21_s8),
    .co(carry_c29_r21_s8)
  );
  wire sum_c29_r22_s29, carry_c29_r22_s29;
  subbyte_full_adder add_c29_r22_s29 (
    .a(carry_c28_r21_s8),
    .b(sum_c29_r21_s8),
    .ci(carry_c28_r22_s28),
    .s(sum_c29_r22_s29),
    .co(carry_c29_r22_s29)
  );
  wire sum_c30_r0_s1, carry_c30_r0_s1;
  subbyte_full_adder add_c30_r0_s1 (.a(row7[23]), .b(row8[22]), .ci(row9[21]), .s(sum_c30_r0_s1), .co(carry_c30_r0_s1));
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (
    .a(row10[20]),
    .b(row11[19]),
    .ci(row12[18]),
    .s(sum_c30_r1_s1),
    .co(carry_c30_r1_s1)
  );
  wire sum_c30_r2_s1, carry_c30_r2_s1;
  subbyte_full_adder add_c30_r2_s1 (
    .a(row13[17]),
    .b(row14[16]),
    .ci(row15[15]),
    .s(sum_c30_r2_s1),
    .co(carry_c30_r2_s1)
  );
  wire sum_c30_r3_s1, carry_c30_r3_s1;
  subbyte_full_adder add_c30_r3_s1 (
    .a(row16[14]),
    .b(row17[13]),
    .ci(row18[12]),
    .s(sum_c30_r3_s1),
    .co(carry_c30_r3_s1)
  );
  wire sum_c30_r4_s1, carry_c30_r4_s1;
  subbyte_full_adder add_c30_r4_s1 (.a(row19[11]), .b(row20[10]), .ci(row21[9]), .s(sum_c30_r4_s1), .co(carry_c30_r4_s1));
  wire sum_c30_r5_s1, carry_c30_r5_s1;
  subbyte_full_adder add_c30_r5_s1 (.a(row22[8]), .b(row23[7]), .ci(row24[6]), .s(sum_c30_r5_s1), .co(carry_c30_r5_s1));
  wire sum_c30_r6_s1, carry_c30_r6_s1;
  subbyte_full_adder add_c30_r6_s1 (.a(row25[5]), .b(row26[4]), .ci(row27[3]), .s(sum_c30_r6_s1), .co(carry_c30_r6_s1));
  wire sum_c30_r7_s1, carry_c30_r7_s1;
  subbyte_full_adder add_c30_r7_s1 (.a(row28[2]), .b(row29[1]), .ci(row30[0]), .s(sum_c30_r7_s1), .co(carry_c30_r7_s1));
  wire sum_c30_r8_s2, carry_c30_r8_s2;
  subbyte_full_adder add_c30_r8_s2 (
    .a(carry_c29_r0_s1),
    .b(carry_c29_r1_s1),
    .ci(carry_c29_r2_s1),
    .s(sum_c30_r8_s2),
    .co(carry_c30_r8_s2)
  );
  wire sum_c30_r9_s2, carry_c30_r9_s2;
  subbyte_full_adder add_c30_r9_s2 (
    .a(carry_c29_r3_s1),
    .b(carry_c29_r4_s1),
    .ci(carry_c29_r5_s1),
    .s(sum_c30_r9_s2),
    .co(carry_c30_r9_s2)
  );
  wire sum_c30_r10_s2, carry_c30_r10_s2;
  subbyte_full_adder add_c30_r10_s2 (
    .a(carry_c29_r6_s1),
    .b(carry_c29_r7_s1),
    .ci(sum_c30_r0_s1),
    .s(sum_c30_r10_s2),
    .co(carry_c30_r10_s2)
  );
  wire sum_c30_r11_s2, carry_c30_r11_s2;
  subbyte_full_adder add_c30_r11_s2 (
    .a(sum_c30_r1_s1),
    .b(sum_c30_r2_s1),
    .ci(sum_c30_r3_s1),
    .s(sum_c30_r11_s2),
    .co(carry_c30_r11_s2)
  );
  wire sum_c30_r12_s2, carry_c30_r12_s2;
  subbyte_full_adder add_c30_r12_s2 (
    .a(sum_c30_r4_s1),
    .b(sum_c30_r5_s1),
    .ci(sum_c30_r6_s1),
    .s(sum_c30_r12_s2),
    .co(carry_c30_r12_s2)
  );
  wire sum_c30_r13_s3, carry_c30_r13_s3;
  subbyte_full_adder add_c30_r13_s3 (
    .a(sum_c30_r7_s1),
    .b(carry_c29_r8_s2),
    .ci(carry_c29_r9_s2),
    .s(sum_c30_r13_s3),
    .co(carry_c30_r13_s3)
  );
  wire sum_c30_r14_s3, carry_c30_r14_s3;
  subbyte_full_adder add_c30_r14_s3 (
    .a(carry_c29_r10_s2),
    .b(carry_c29_r11_s2),
    .ci(carry_c29_r12_s2),
    .s(sum_c30_r14_s3),
    .co(carry_c30_r14_s3)
  );
  wire sum_c30_r15_s3, carry_c30_r15_s3;
  subbyte_full_adder add_c30_r15_s3 (
    .a(sum_c30_r8_s2),
    .b(sum_c30_r9_s2),
    .ci(sum_c30_r10_s2),
    .s(sum_c30_r15_s3),
    .co(carry_c30_r15_s3)
  );
  wire sum_c30_r16_s4, carry_c30_r16_s4;
  subbyte_full_adder add_c30_r16_s4 (
    .a(sum_c30_r11_s2),
    .b(sum_c30_r12_s2),
    .ci(carry_c29_r13_s3),
    .s(sum_c30_r16_s4),
    .co(carry_c30_r16_s4)
  );
  wire sum_c30_r17_s4, carry_c30_r17_s4;
  subbyte_full_adder add_c30_r17_s4 (
    .a(carry_c29_r14_s3),
    .b(carry_c29_r15_s3),
    .ci(sum_c30_r13_s3),
    .s(sum_c30_r17_s4),
    .co(carry_c30_r17_s4)
  );
  wire sum_c30_r18_s5, carry_c30_r18_s5;
  subbyte_full_adder add_c30_r18_s5 (
    .a(sum_c30_r14_s3),
    .b(sum_c30_r15_s3),
    .ci(carry_c29_r16_s4),
    .s(sum_c30_r18_s5),
    .co(carry_c30_r18_s5)
  );
  wire sum_c30_r19_s6, carry_c30_r19_s6;
  subbyte_full_adder add_c30_r19_s6 (
    .a(sum_c30_r16_s4),
    .b(carry_c29_r17_s4),
    .ci(carry_c29_r18_s5),
    .s(sum_c30_r19_s6),
    .co(carry_c30_r19_s6)
  );
  wire sum_c30_r20_s7, carry_c30_r20_s7;
  subbyte_full_adder add_c30_r20_s7 (
    .a(sum_c30_r17_s4),
    .b(sum_c30_r18_s5),
    .ci(carry_c29_r19_s6),
    .s(sum_c30_r20_s7),
    .co(carry_c30_r20_s7)
  );
  wire sum_c30_r21_s8, carry_c30_r21_s8;
  subbyte_full_adder add_c30_r21_s8 (
    .a(sum_c30_r19_s6),
    .b(carry_c29_r20_s7),
    .ci(sum_c30_r20_s7),
    .s(sum_c30_r21_s8),
    .co(carry_c30_r21_s8)
  );
  wire sum_c30_r22_s30, carry_c30_r22_s30;
  subbyte_full_adder add_c30_r22_s30 (
    .a(carry_c29_r21_s8),
    .b(sum_c30_r21_s8),
    .ci(carry_c29_r22_s29),
    .s(sum_c30_r22_s30),
    .co(carry_c30_r22_s30)
  );
  wire sum_c31_r0_s1, carry_c31_r0_s1;
  subbyte_full_adder add_c31_r0_s1 (.a(row8[23]), .b(row9[22]), .ci(row10[21]), .s(sum_c31_r0_s1), .co(carry_c31_r0_s1));
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (
    .a(row11[20]),
    .b(row12[19]),
    .ci(row13[18]),
    .s(sum_c31_r1_s1),
    .co(carry_c31_r1_s1)
  );
  wire sum_c31_r2_s1, carry_c31_r2_s1;
  subbyte_full_adder add_c31_r2_s1 (
    .a(row14[17]),
    .b(row15[16]),
    .ci(row16[15]),
    .s(sum_c31_r2_s1),
    .co(carry_c31_r2_s1)
  );
  wire sum_c31_r3_s1, carry_c31_r3_s1;
  subbyte_full_adder add_c31_r3_s1 (
    .a(row17[14]),
    .b(row18[13]),
    .ci(row19[12]),
    .s(sum_c31_r3_s1),
    .co(carry_c31_r3_s1)
  );
  wire sum_c31_r4_s1, carry_c31_r4_s1;
  subbyte_full_adder add_c31_r4_s1 (.a(row20[11]), .b(row21[10]), .ci(row22[9]), .s(sum_c31_r4_s1), .co(carry_c31_r4_s1));
  wire sum_c31_r5_s1, carry_c31_r5_s1;
  subbyte_full_adder add_c31_r5_s1 (.a(row23[8]), .b(row24[7]), .ci(row25[6]), .s(sum_c31_r5_s1), .co(carry_c31_r5_s1));
  wire sum_c31_r6_s1, carry_c31_r6_s1;
  subbyte_full_adder add_c31_r6_s1 (.a(row26[5]), .b(row27[4]), .ci(row28[3]), .s(sum_c31_r6_s1), .co(carry_c31_r6_s1));
  wire sum_c31_r7_s1, carry_c31_r7_s1;
  subbyte_full_adder add_c31_r7_s1 (.a(row29[2]), .b(row30[1]), .ci(row31[0]), .s(sum_c31_r7_s1), .co(carry_c31_r7_s1));
  wire sum_c31_r8_s2, carry_c31_r8_s2;
  subbyte_full_adder add_c31_r8_s2 (
    .a(carry_c30_r0_s1),
    .b(carry_c30_r1_s1),
    .ci(carry_c30_r2_s1),
    .s(sum_c31_r8_s2),
    .co(carry_c31_r8_s2)
  );
  wire sum_c31_r9_s2, carry_c31_r9_s2;
  subbyte_full_adder add_c31_r9_s2 (
    .a(carry_c30_r3_s1),
    .b(carry_c30_r4_s1),
    .ci(carry_c30_r5_s1),
    .s(sum_c31_r9_s2),
    .co(carry_c31_r9_s2)
  );
  wire sum_c31_r10_s2, carry_c31_r10_s2;
  subbyte_full_adder add_c31_r10_s2 (
    .a(carry_c30_r6_s1),
    .b(carry_c30_r7_s1),
    .ci(sum_c31_r0_s1),
    .s(sum_c31_r10_s2),
    .co(carry_c31_r10_s2)
  );
  wire sum_c31_r11_s2, carry_c31_r11_s2;
  subbyte_full_adder add_c31_r11_s2 (
    .a(sum_c31_r1_s1),
    .b(sum_c31_r2_s1),
    .ci(sum_c31_r3_s1),
    .s(sum_c31_r11_s2),
    .co(carry_c31_r11_s2)
  );
  wire sum_c31_r12_s2, carry_c31_r12_s2;
  subbyte_full_adder add_c31_r12_s2 (
    .a(sum_c31_r4_s1),
    .b(sum_c31_r5_s1),
    .ci(sum_c31_r6_s1),
    .s(sum_c31_r12_s2),
    .co(carry_c31_r12_s2)
  );
  wire sum_c31_r13_s3, carry_c31_r13_s3;
  subbyte_full_adder add_c31_r13_s3 (
    .a(sum_c31_r7_s1),
    .b(carry_c30_r8_s2),
    .ci(carry_c30_r9_s2),
    .s(sum_c31_r13_s3),
    .co(carry_c31_r13_s3)
  );
  wire sum_c31_r14_s3, carry_c31_r14_s3;
  subbyte_full_adder add_c31_r14_s3 (
    .a(carry_c30_r10_s2),
    .b(carry_c30_r11_s2),
    .ci(carry_c30_r12_s2),
    .s(sum_c31_r14_s3),
    .co(carry_c31_r14_s3)
  );
  wire sum_c31_r15_s3, carry_c31_r15_s3;
  subbyte_full_adder add_c31_r15_s3 (
    .a(sum_c31_r8_s2),
    .b(sum_c31_r9_s2),
    .ci(sum_c31_r10_s2),
    .s(sum_c31_r15_s3),
    .co(carry_c31_r15_s3)
  );
  wire sum_c31_r16_s4, carry_c31_r16_s4;
  subbyte_full_adder add_c31_r16_s4 (
    .a(sum_c31_r11_s2),
    .b(sum_c31_r12_s2),
    .ci(carry_c30_r13_s3),
    .s(sum_c31_r16_s4),
    .co(carry_c31_r16_s4)
  );
  wire sum_c31_r17_s4, carry_c31_r17_s4;
  subbyte_full_adder add_c31_r17_s4 (
    .a(carry_c30_r14_s3),
    .b(carry_c30_r15_s3),
    .ci(sum_c31_r13_s3),
    .s(sum_c31_r17_s4),
    .co(carry_c31_r17_s4)
  );
  wire sum_c31_r18_s5, carry_c31_r18_s5;
  subbyte_full_adder add_c31_r18_s5 (
    .a(sum_c31_r14_s3),
    .b(sum_c31_r15_s3),
    .ci(carry_c30_r16_s4),
    .s(sum_c31_r18_s5),
    .co(carry_c31_r18_s5)
  );
  wire sum_c31_r19_s6, carry_c31_r19_s6;
  subbyte_full_adder add_c31_r19_s6 (
    .a(sum_c31_r16_s4),
    .b(carry_c30_r17_s4),
    .ci(carry_c30_r18_s5),
    .s(sum_c31_r19_s6),
    .co(carry_c31_r19_s6)
  );
  wire sum_c31_r20_s7, carry_c31_r20_s7;
  subbyte_full_adder add_c31_r20_s7 (
    .a(sum_c31_r17_s4),
    .b(sum_c31_r18_s5),
    .ci(carry_c30_r19_s6),
    .s(sum_c31_r20_s7),
    .co(carry_c31_r20_s7)
  );
  wire sum_c31_r21_s8, carry_c31_r21_s8;
  subbyte_full_adder add_c31_r21_s8 (
    .a(sum_c31_r19_s6),
    .b(carry_c30_r20_s7),
    .ci(sum_c31_r20_s7),
    .s(sum_c31_r21_s8),
    .co(carry_c31_r21_s8)
  );
  wire sum_c31_r22_s31, carry_c31_r22_s31;
  subbyte_full_adder add_c31_r22_s31 (
    .a(carry_c30_r21_s8),
    .b(sum_c31_r21_s8),
    .ci(carry_c30_r22_s30),
    .s(sum_c31_r22_s31),
    .co(carry_c31_r22_s31)
  );
  wire sum_c32_r0_s1, carry_c32_r0_s1;
  subbyte_full_adder add_c32_r0_s1 (.a(row9[23]), .b(row10[22]), .ci(row11[21]), .s(sum_c32_r0_s1), .co(carry_c32_r0_s1));
  wire sum_c32_r1_s1, carry_c32_r1_s1;
  subbyte_full_adder add_c32_r1_s1 (
    .a(row12[20]),
    .b(row13[19]),
    .ci(row14[18]),
    .s(sum_c32_r1_s1),
    .co(carry_c32_r1_s1)
  );
  wire sum_c32_r2_s1, carry_c32_r2_s1;
  subbyte_full_adder add_c32_r2_s1 (
    .a(row15[17]),
    .b(row16[16]),
    .ci(row17[15]),
    .s(sum_c32_r2_s1),
    .co(carry_c32_r2_s1)
  );
  wire sum_c32_r3_s1, carry_c32_r3_s1;
  subbyte_full_adder add_c32_r3_s1 (
    .a(row18[14]),
    .b(row19[13]),
    .ci(row20[12]),
    .s(sum_c32_r3_s1),
    .co(carry_c32_r3_s1)
  );
  wire sum_c32_r4_s1, carry_c32_r4_s1;
  subbyte_full_adder add_c32_r4_s1 (.a(row21[11]), .b(row22[10]), .ci(row23[9]), .s(sum_c32_r4_s1), .co(carry_c32_r4_s1));
  wire sum_c32_r5_s1, carry_c32_r5_s1;
  subbyte_full_adder add_c32_r5_s1 (.a(row24[8]), .b(row25[7]), .ci(row26[6]), .s(sum_c32_r5_s1), .co(carry_c32_r5_s1));
  wire sum_c32_r6_s1, carry_c32_r6_s1;
  subbyte_full_adder add_c32_r6_s1 (.a(row27[5]), .b(row28[4]), .ci(row29[3]), .s(sum_c32_r6_s1), .co(carry_c32_r6_s1));
  wire sum_c32_r7_s1, carry_c32_r7_s1;
  subbyte_full_adder add_c32_r7_s1 (.a(row30[2]), .b(row31[1]), .ci(row32[0]), .s(sum_c32_r7_s1), .co(carry_c32_r7_s1));
  wire sum_c32_r8_s2, carry_c32_r8_s2;
  subbyte_full_adder add_c32_r8_s2 (
    .a(carry_c31_r0_s1),
    .b(carry_c31_r1_s1),
    .ci(carry_c31_r2_s1),
    .s(sum_c32_r8_s2),
    .co(carry_c32_r8_s2)
  );
  wire sum_c32_r9_s2, carry_c32_r9_s2;
  subbyte_full_adder add_c32_r9_s2 (
    .a(carry_c31_r3_s1),
    .b(carry_c31_r4_s1),
    .ci(carry_c31_r5_s1),
    .s(sum_c32_r9_s2),
    .co(carry_c32_r9_s2)
  );
  wire sum_c32_r10_s2, carry_c32_r10_s2;
  subbyte_full_adder add_c32_r10_s2 (
    .a(carry_c31_r6_s1),
    .b(carry_c31_r7_s1),
    .ci(sum_c32_r0_s1),
    .s(sum_c32_r10_s2),
    .co(carry_c32_r10_s2)
  );
  wire sum_c32_r11_s2, carry_c32_r11_s2;
  subbyte_full_adder add_c32_r11_s2 (
    .a(sum_c32_r1_s1),
    .b(sum_c32_r2_s1),
    .ci(sum_c32_r3_s1),
    .s(sum_c32_r11_s2),
    .co(carry_c32_r11_s2)
  );
  wire sum_c32_r12_s2, carry_c32_r12_s2;
  subbyte_full_adder add_c32_r12_s2 (
    .a(sum_c32_r4_s1),
    .b(sum_c32_r5_s1),
    .ci(sum_c32_r6_s1),
    .s(sum_c32_r12_s2),
    .co(carry_c32_r12_s2)
  );
  wire sum_c32_r13_s3, carry_c32_r13_s3;
  subbyte_full_adder add_c32_r13_s3 (
    .a(sum_c32_r7_s1),
    .b(carry_c31_r8_s2),
    .ci(carry_c31_r9_s2),
    .s(sum_c32_r13_s3),
    .co(carry_c32_r13_s3)
  );
  wire sum_c32_r14_s3, carry_c32_r14_s3;
  subbyte_full_adder add_c32_r14_s3 (
    .a(carry_c31_r10_s2),
    .b(carry_c31_r11_s2),
    .ci(carry_c31_r12_s2),
    .s(sum_c32_r14_s3),
    .co(carry_c32_r14_s3)
  );
  wire sum_c32_r15_s3, carry_c32_r15_s3;
  subbyte_full_adder add_c32_r15_s3 (
    .a(sum_c32_r8_s2),
    .b(sum_c32_r9_s2),
    .ci(sum_c32_r10_s2),
    .s(sum_c32_r15_s3),
    .co(carry_c32_r15_s3)
  );
  wire sum_c32_r16_s4, carry_c32_r16_s4;
  subbyte_full_adder add_c32_r16_s4 (
    .a(sum_c32_r11_s2),
    .b(sum_c32_r12_s2),
    .ci(carry_c31_r13_s3),
    .s(sum_c32_r16_s4),
    .co(carry_c32_r16_s4)
  );
  wire sum_c32_r17_s4, carry_c32_r17_s4;
  subbyte_full_adder add_c32_r17_s4 (
    .a(carry_c31_r14_s3),
    .b(carry_c31_r15_s3),
    .ci(sum_c32_r13_s3),
    .s(sum_c32_r17_s4),
    .co(carry_c32_r17_s4)
  );
  wire sum_c32_r18_s5, carry_c32_r18_s5;
  subbyte_full_adder add_c32_r18_s5 (
    .a(sum_c32_r14_s3),
    .b(sum_c32_r15_s3),
    .ci(carry_c31_r16_s4),
    .s(sum_c32_r18_s5),
    .co(carry_c32_r18_s5)
  );
  wire sum_c32_r19_s6, carry_c32_r19_s6;
  subbyte_full_adder add_c32_r19_s6 (
    .a(sum_c32_r16_s4),
    .b(carry_c31_r17_s4),
    .ci(carry_c31_r18_s5),
    .s(sum_c32_r19_s6),
    .co(carry_c32_r19_s6)
  );
  wire sum_c32_r20_s7, carry_c32_r20_s7;
  subbyte_full_adder add_c32_r20_s7 (
    .a(sum_c32_r17_s4),
    .b(sum_c32_r18_s5),
    .ci(carry_c31_r19_s6),
    .s(sum_c32_r20_s7),
    .co(carry_c32_r20_s7)
  );
  wire sum_c32_r21_s8, carry_c32_r21_s8;
  subbyte_full_adder add_c32_r21_s8 (
    .a(sum_c32_r19_s6),
    .b(carry_c31_r20_s7),
    .ci(sum_c32_r20_s7),
    .s(sum_c32_r21_s8),
    .co(carry_c32_r21_s8)
  );
  wire sum_c32_r22_s32, carry_c32_r22_s32;
  subbyte_full_adder add_c32_r22_s32 (
    .a(carry_c31_r21_s8),
    .b(sum_c32_r21_s8),
    .ci(carry_c31_r22_s31),
    .s(sum_c32_r22_s32),
    .co(carry_c32_r22_s32)
  );
  wire sum_c33_r0_s1, carry_c33_r0_s1;
  subbyte_full_adder add_c33_r0_s1 (
    .a(row10[23]),
    .b(row11[22]),
    .ci(row12[21]),
    .s(sum_c33_r0_s1),
    .co(carry_c33_r0_s1)
  );
  wire sum_c33_r1_s1, carry_c33_r1_s1;
  subbyte_full_adder add_c33_r1_s1 (
    .a(row13[20]),
    .b(row14[19]),
    .ci(row15[18]),
    .s(sum_c33_r1_s1),
    .co(carry_c33_r1_s1)
  );
  wire sum_c33_r2_s1, carry_c33_r2_s1;
  subbyte_full_adder add_c33_r2_s1 (
    .a(row16[17]),
    .b(row17[16]),
    .ci(row18[15]),
    .s(sum_c33_r2_s1),
    .co(carry_c33_r2_s1)
  );
  wire sum_c33_r3_s1, carry_c33_r3_s1;
  subbyte_full_adder add_c33_r3_s1 (
    .a(row19[14]),
    .b(row20[13]),
    .ci(row21[12]),
    .s(sum_c33_r3_s1),
    .co(carry_c33_r3_s1)
  );
  wire sum_c33_r4_s1, carry_c33_r4_s1;
  subbyte_full_adder add_c33_r4_s1 (.a(row22[11]), .b(row23[10]), .ci(row24[9]), .s(sum_c33_r4_s1), .co(carry_c33_r4_s1));
  wire sum_c33_r5_s1, carry_c33_r5_s1;
  subbyte_full_adder add_c33_r5_s1 (.a(row25[8]), .b(row26[7]), .ci(row27[6]), .s(sum_c33_r5_s1), .co(carry_c33_r5_s1));
  wire sum_c33_r6_s1, carry_c33_r6_s1;
  subbyte_full_adder add_c33_r6_s1 (.a(row28[5]), .b(row29[4]), .ci(row30[3]), .s(sum_c33_r6_s1), .co(carry_c33_r6_s1));
  wire sum_c33_r7_s1, carry_c33_r7_s1;
  subbyte_full_adder add_c33_r7_s1 (.a(row31[2]), .b(row32[1]), .ci(row33[0]), .s(sum_c33_r7_s1), .co(carry_c33_r7_s1));
  wire sum_c33_r8_s2, carry_c33_r8_s2;
  subbyte_full_adder add_c33_r8_s2 (
    .a(carry_c32_r0_s1),
    .b(carry_c32_r1_s1),
    .ci(carry_c32_r2_s1),
    .s(sum_c33_r8_s2),
    .co(carry_c33_r8_s2)
  );
  wire sum_c33_r9_s2, carry_c33_r9_s2;
  subbyte_full_adder add_c33_r9_s2 (
    .a(carry_c32_r3_s1),
    .b(carry_c32_r4_s1),
    .ci(carry_c32_r5_s1),
    .s(sum_c33_r9_s2),
    .co(carry_c33_r9_s2)
  );
  wire sum_c33_r10_s2, carry_c33_r10_s2;
  subbyte_full_adder add_c33_r10_s2 (
    .a(carry_c32_r6_s1),
    .b(carry_c32_r7_s1),
    .ci(sum_c33_r0_s1),
    .s(sum_c33_r10_s2),
    .co(carry_c33_r10_s2)
  );
  wire sum_c33_r11_s2, carry_c33_r11_s2;
  subbyte_full_adder add_c33_r11_s2 (
    .a(sum_c33_r1_s1),
    .b(sum_c33_r2_s1),
    .ci(sum_c33_r3_s1),
    .s(sum_c33_r11_s2),
    .co(carry_c33_r11_s2)
  );
  wire sum_c33_r12_s2, carry_c33_r12_s2;
  subbyte_full_adder add_c33_r12_s2 (
    .a(sum_c33_r4_s1),
    .b(sum_c33_r5_s1),
    .ci(sum_c33_r6_s1),
    .s(sum_c33_r12_s2),
    .co(carry_c33_r12_s2)
  );
  wire sum_c33_r13_s3, carry_c33_r13_s3;
  subbyte_full_adder add_c33_r13_s3 (
    .a(sum_c33_r7_s1),
    .b(carry_c32_r8_s2),
    .ci(carry_c32_r9_s2),
    .s(sum_c33_r13_s3),
    .co(carry_c33_r13_s3)
  );
  wire sum_c33_r14_s3, carry_c33_r14_s3;
  subbyte_full_adder add_c33_r14_s3 (
    .a(carry_c32_r10_s2),
    .b(carry_c32_r11_s2),
    .ci(carry_c32_r12_s2),
    .s(sum_c33_r14_s3),
    .co(carry_c33_r14_s3)
  );
  wire sum_c33_r15_s3, carry_c33_r15_s3;
  subbyte_full_adder add_c33_r15_s3 (
    .a(sum_c33_r8_s2),
    .b(sum_c33_r9_s2),
    .ci(sum_c33_r10_s2),
    .s(sum_c33_r15_s3),
    .co(carry_c33_r15_s3)
  );
  wire sum_c33_r16_s4, carry_c33_r16_s4;
  subbyte_full_adder add_c33_r16_s4 (
    .a(sum_c33_r11_s2),
    .b(sum_c33_r12_s2),
    .ci(carry_c32_r13_s3),
    .s(sum_c33_r16_s4),
    .co(carry_c33_r16_s4)
  );
  wire sum_c33_r17_s4, carry_c33_r17_s4;
  subbyte_full_adder add_c33_r17_s4 (
    .a(carry_c32_r14_s3),
    .b(carry_c32_r15_s3),
    .ci(sum_c33_r13_s3),
    .s(sum_c33_r17_s4),
    .co(carry_c33_r17_s4)
  );
  wire sum_c33_r18_s5, carry_c33_r18_s5;
  subbyte_full_adder add_c33_r18_s5 (
    .a(sum_c33_r14_s3),
    .b(sum_c33_r15_s3),
    .ci(carry_c32_r16_s4),
    .s(sum_c33_r18_s5),
    .co(carry_c33_r18_s5)
  );
  wire sum_c33_r19_s6, carry_c33_r19_s6;
  subbyte_full_adder add_c33_r19_s6 (
    .a(sum_c33_r16_s4),
    .b(carry_c32_r17_s4),
    .ci(carry_c32_r18_s5),
    .s(sum_c33_r19_s6),
    .co(carry_c33_r19_s6)
  );
  wire sum_c33_r20_s7, carry_c33_r20_s7;
  subbyte_full_adder add_c33_r20_s7 (
    .a(sum_c33_r17_s4),
    .b(sum_c33_r18_s5),
    .ci(carry_c32_r19_s6),
    .s(sum_c33_r20_s7),
    .co(carry_c33_r20_s7)
  );
  wire sum_c33_r21_s8, carry_c33_r21_s8;
  subbyte_full_adder add_c33_r21_s8 (
    .a(sum_c33_r19_s6),
    .b(carry_c32_r20_s7),
    .ci(sum_c33_r20_s7),
    .s(sum_c33_r21_s8),
    .co(carry_c33_r21_s8)
  );
  wire sum_c33_r22_s33, carry_c33_r22_s33;
  subbyte_full_adder add_c33_r22_s33 (
    .a(carry_c32_r21_s8),
    .b(sum_c33_r21_s8),
    .ci(carry_c32_r22_s32),
    .s(sum_c33_r22_s33),
    .co(carry_c33_r22_s33)
  );
  wire sum_c34_r0_s1, carry_c34_r0_s1;
  subbyte_full_adder add_c34_r0_s1 (
    .a(row11[23]),
    .b(row12[22]),
    .ci(row13[21]),
    .s(sum_c34_r0_s1),
    .co(carry_c34_r0_s1)
  );
  wire sum_c34_r1_s1, carry_c34_r1_s1;
  subbyte_full_adder add_c34_r1_s1 (
    .a(row14[20]),
    .b(row15[19]),
    .ci(row16[18]),
    .s(sum_c34_r1_s1),
    .co(carry_c34_r1_s1)
  );
  wire sum_c34_r2_s1, carry_c34_r2_s1;
  subbyte_full_adder add_c34_r2_s1 (
    .a(row17[17]),
    .b(row18[16]),
    .ci(row19[15]),
    .s(sum_c34_r2_s1),
    .co(carry_c34_r2_s1)
  );
  wire sum_c34_r3_s1, carry_c34_r3_s1;
  subbyte_full_adder add_c34_r3_s1 (
    .a(row20[14]),
    .b(row21[13]),
    .ci(row22[12]),
    .s(sum_c34_r3_s1),
    .co(carry_c34_r3_s1)
  );
  wire sum_c34_r4_s1, carry_c34_r4_s1;
  subbyte_full_adder add_c34_r4_s1 (.a(row23[11]), .b(row24[10]), .ci(row25[9]), .s(sum_c34_r4_s1), .co(carry_c34_r4_s1));
  wire sum_c34_r5_s1, carry_c34_r5_s1;
  subbyte_full_adder add_c34_r5_s1 (.a(row26[8]), .b(row27[7]), .ci(row28[6]), .s(sum_c34_r5_s1), .co(carry_c34_r5_s1));
  wire sum_c34_r6_s1, carry_c34_r6_s1;
  subbyte_full_adder add_c34_r6_s1 (.a(row29[5]), .b(row30[4]), .ci(row31[3]), .s(sum_c34_r6_s1), .co(carry_c34_r6_s1));
  wire sum_c34_r7_s1, carry_c34_r7_s1;
  subbyte_full_adder add_c34_r7_s1 (.a(row32[2]), .b(row33[1]), .ci(row34[0]), .s(sum_c34_r7_s1), .co(carry_c34_r7_s1));
  wire sum_c34_r8_s2, carry_c34_r8_s2;
  subbyte_full_adder add_c34_r8_s2 (
    .a(carry_c33_r0_s1),
    .b(carry_c33_r1_s1),
    .ci(carry_c33_r2_s1),
    .s(sum_c34_r8_s2),
    .co(carry_c34_r8_s2)
  );
  wire sum_c34_r9_s2, carry_c34_r9_s2;
  subbyte_full_adder add_c34_r9_s2 (
    .a(carry_c33_r3_s1),
    .b(carry_c33_r4_s1),
    .ci(carry_c33_r5_s1),
    .s(sum_c34_r9_s2),
    .co(carry_c34_r9_s2)
  );
  wire sum_c34_r10_s2, carry_c34_r10_s2;
  subbyte_full_adder add_c34_r10_s2 (
    .a(carry_c33_r6_s1),
    .b(carry_c33_r7_s1),
    .ci(sum_c34_r0_s1),
    .s(sum_c34_r10_s2),
    .co(carry_c34_r10_s2)
  );
  wire sum_c34_r11_s2, carry_c34_r11_s2;
  subbyte_full_adder add_c34_r11_s2 (
    .a(sum_c34_r1_s1),
    .b(sum_c34_r2_s1),
    .ci(sum_c34_r3_s1),
    .s(sum_c34_r11_s2),
    .co(carry_c34_r11_s2)
  );
  wire sum_c34_r12_s2, carry_c34_r12_s2;
  subbyte_full_adder add_c34_r12_s2 (
    .a(sum_c34_r4_s1),
    .b(sum_c34_r5_s1),
    .ci(sum_c34_r6_s1),
    .s(sum_c34_r12_s2),
    .co(carry_c34_r12_s2)
  );
  wire sum_c34_r13_s3, carry_c34_r13_s3;
  subbyte_full_adder add_c34_r13_s3 (
    .a(sum_c34_r7_s1),
    .b(carry_c33_r8_s2),
    .ci(carry_c33_r9_s2),
    .s(sum_c34_r13_s3),
    .co(carry_c34_r13_s3)
  );
  wire sum_c34_r14_s3, carry_c34_r14_s3;
  subbyte_full_adder add_c34_r14_s3 (
    .a(carry_c33_r10_s2),
    .b(carry_c33_r11_s2),
    .ci(carry_c33_r12_s2),
    .s(sum_c34_r14_s3),
    .co(carry_c34_r14_s3)
  );
  wire sum_c34_r15_s3, carry_c34_r15_s3;
  subbyte_full_adder add_c34_r15_s3 (
    .a(sum_c34_r8_s2),
    .b(sum_c34_r9_s2),
    .ci(sum_c34_r10_s2),
    .s(sum_c34_r15_s3),
    .co(carry_c34_r15_s3)
  );
  wire sum_c34_r16_s4, carry_c34_r16_s4;
  subbyte_full_adder add_c34_r16_s4 (
    .a(sum_c34_r11_s2),
    .b(sum_c34_r12_s2),
    .ci(carry_c33_r13_s3),
    .s(sum_c34_r16_s4),
    .co(carry_c34_r16_s4)
  );
  wire sum_c34_r17_s4, carry_c34_r17_s4;
  subbyte_full_adder add_c34_r17_s4 (
    .a(carry_c33_r14_s3),
    .b(carry_c33_r15_s3),
    .ci(sum_c34_r13_s3),
    .s(sum_c34_r17_s4),
    .co(carry_c34_r17_s4)
  );
  wire sum_c34_r18_s5, carry_c34_r18_s5;
  subbyte_full_adder add_c34_r18_s5 (
    .a(sum_c34_r14_s3),
    .b(sum_c34_r15_s3),
    .ci(carry_c33_r16_s4),
    .s(sum_c34_r18_s5),
    .co(carry_c34_r18_s5)
  );
  wire sum_c34_r19_s6, carry_c34_r19_s6;
  subbyte_full_adder add_c34_r19_s6 (
    .a(sum_c34_r16_s4),
    .b(carry_c33_r17_s4),
    .ci(carry_c33_r18_s5),
    .s(sum_c34_r19_s6),
    .co(carry_c34_r19_s6)
  );
  wire sum_c34_r20_s7, carry_c34_r20_s7;
  subbyte_full_adder add_c34_r20_s7 (
    .a(sum_c34_r17_s4),
    .b(sum_c34_r18_s5),
    .ci(carry_c33_r19_s6),
    .s(sum_c34_r20_s7),
    .co(carry_c34_r20_s7)
  );
  wire sum_c34_r21_s8, carry_c34_r21_s8;
  subbyte_full_adder add_c34_r21_s8 (
    .a(sum_c34_r19_s6),
    .b(carry_c33_r20_s7),
    .ci(sum_c34_r20_s7),
    .s(sum_c34_r21_s8),
    .co(carry_c34_r21_s8)
  );
  wire sum_c34_r22_s34, carry_c34_r22_s34;
  subbyte_full_adder add_c34_r22_s34 (
    .a(carry_c33_r21_s8),
    .b(sum_c34_r21_s8),
    .ci(carry_c33_r22_s33),
    .s(sum_c34_r22_s34),
    .co(carry_c34_r22_s34)
  );
  wire sum_c35_r0_s1, carry_c35_r0_s1;
  subbyte_full_adder add_c35_r0_s1 (
    .a(row12[23]),
    .b(row13[22]),
    .ci(row14[21]),
    .s(sum_c35_r0_s1),
    .co(carry_c35_r0_s1)
  );
  wire sum_c35_r1_s1, carry_c35_r1_s1;
  subbyte_full_adder add_c35_r1_s1 (
    .a(row15[20]),
    .b(row16[19]),
    .ci(row17[18]),
    .s(sum_c35_r1_s1),
    .co(carry_c35_r1_s1)
  );
  wire sum_c35_r2_s1, carry_c35_r2_s1;
  subbyte_full_adder add_c35_r2_s1 (
    .a(row18[17]),
    .b(row19[16]),
    .ci(row20[15]),
    .s(sum_c35_r2_s1),
    .co(carry_c35_r2_s1)
  );
  wire sum_c35_r3_s1, carry_c35_r3_s1;
  subbyte_full_adder add_c35_r3_s1 (
    .a(row21[14]),
    .b(row22[13]),
    .ci(row23[12]),
    .s(sum_c35_r3_s1),
    .co(carry_c35_r3_s1)
  );
  wire sum_c35_r4_s1, carry_c35_r4_s1;
  subbyte_full_adder add_c35_r4_s1 (.a(row24[11]), .b(row25[10]), .ci(row26[9]), .s(sum_c35_r4_s1), .co(carry_c35_r4_s1));
  wire sum_c35_r5_s1, carry_c35_r5_s1;
  subbyte_full_adder add_c35_r5_s1 (.a(row27[8]), .b(row28[7]), .ci(row29[6]), .s(sum_c35_r5_s1), .co(carry_c35_r5_s1));
  wire sum_c35_r6_s1, carry_c35_r6_s1;
  subbyte_full_adder add_c35_r6_s1 (.a(row30[5]), .b(row31[4]), .ci(row32[3]), .s(sum_c35_r6_s1), .co(carry_c35_r6_s1));
  wire sum_c35_r7_s1, carry_c35_r7_s1;
  subbyte_full_adder add_c35_r7_s1 (.a(row33[2]), .b(row34[1]), .ci(row35[0]), .s(sum_c35_r7_s1), .co(carry_c35_r7_s1));
  wire sum_c35_r8_s2, carry_c35_r8_s2;
  subbyte_full_adder add_c35_r8_s2 (
    .a(carry_c34_r0_s1),
    .b(carry_c34_r1_s1),
    .ci(carry_c34_r2_s1),
    .s(sum_c35_r8_s2),
    .co(carry_c35_r8_s2)
  );
  wire sum_c35_r9_s2, carry_c35_r9_s2;
  subbyte_full_adder add_c35_r9_s2 (
    .a(carry_c34_r3_s1),
    .b(carry_c34_r4_s1),
    .ci(carry_c34_r5_s1),
    .s(sum_c35_r9_s2),
    .co(carry_c35_r9_s2)
  );
  wire sum_c35_r10_s2, carry_c35_r10_s2;
  subbyte_full_adder add_c35_r10_s2 (
    .a(carry_c34_r6_s1),
    .b(carry_c34_r7_s1),
    .ci(sum_c35_r0_s1),
    .s(sum_c35_r10_s2),
    .co(carry_c35_r10_s2)
  );
  wire sum_c35_r11_s2, carry_c35_r11_s2;
  subbyte_full_adder add_c35_r11_s2 (
    .a(sum_c35_r1_s1),
    .b(sum_c35_r2_s1),
    .ci(sum_c35_r3_s1),
    .s(sum_c35_r11_s2),
    .co(carry_c35_r11_s2)
  );
  wire sum_c35_r12_s2, carry_c35_r12_s2;
  subbyte_full_adder add_c35_r12_s2 (
    .a(sum_c35_r4_s1),
    .b(sum_c35_r5_s1),
    .ci(sum_c35_r6_s1),
    .s(sum_c35_r12_s2),
    .co(carry_c35_r12_s2)
  );
  wire sum_c35_r13_s3, carry_c35_r13_s3;
  subbyte_full_adder add_c35_r13_s3 (
    .a(sum_c35_r7_s1),
    .b(carry_c34_r8_s2),
    .ci(carry_c34_r9_s2),
    .s(sum_c35_r13_s3),
    .co(carry_c35_r13_s3)
  );
  wire sum_c35_r14_s3, carry_c35_r14_s3;
  subbyte_full_adder add_c35_r14_s3 (
    .a(carry_c34_r10_s2),
    .b(carry_c34_r11_s2),
    .ci(carry_c34_r12_s2),
    .s(sum_c35_r14_s3),
    .co(carry_c35_r14_s3)
  );
  wire sum_c35_r15_s3, carry_c35_r15_s3;
  subbyte_full_adder add_c35_r15_s3 (
    .a(sum_c35_r8_s2),
    .b(sum_c35_r9_s2),
    .ci(sum_c35_r10_s2),
    .s(sum_c35_r15_s3),
    .co(carry_c35_r15_s3)
  );
  wire sum_c35_r16_s4, carry_c35_r16_s4;
  subbyte_full_adder add_c35_r16_s4 (
    .a(sum_c35_r11_s2),
    .b(sum_c35_r12_s2),
    .ci(carry_c34_r13_s3),
    .s(sum_c35_r16_s4),
    .co(carry_c35_r16_s4)
  );
  wire sum_c35_r17_s4, carry_c35_r17_s4;
  subbyte_full_adder add_c35_r17_s4 (
    .a(carry_c34_r14_s3),
    .b(carry_c34_r15_s3),
    .ci(sum_c35_r13_s3),
    .s(sum_c35_r17_s4),
    .co(carry_c35_r17_s4)
  );
  wire sum_c35_r18_s5, carry_c35_r18_s5;
  subbyte_full_adder add_c35_r18_s5 (
    .a(sum_c35_r14_s3),
    .b(sum_c35_r15_s3),
    .ci(carry_c34_r16_s4),
    .s(sum_c35_r18_s5),
    .co(carry_c35_r18_s5)
  );
  wire sum_c35_r19_s6, carry_c35_r19_s6;
  subbyte_full_adder add_c35_r19_s6 (
    .a(sum_c35_r16_s4),
    .b(carry_c34_r17_s4),
    .ci(carry_c34_r18_s5),
    .s(sum_c35_r19_s6),
    .co(carry_c35_r19_s6)
  );
  wire sum_c35_r20_s7, carry_c35_r20_s7;
  subbyte_full_adder add_c35_r20_s7 (
    .a(sum_c35_r17_s4),
    .b(sum_c35_r18_s5),
    .ci(carry_c34_r19_s6),
    .s(sum_c35_r20_s7),
    .co(carry_c35_r20_s7)
  );
  wire sum_c35_r21_s8, carry_c35_r21_s8;
  subbyte_full_adder add_c35_r21_s8 (
    .a(sum_c35_r19_s6),
    .b(carry_c34_r20_s7),
    .ci(sum_c35_r20_s7),
    .s(sum_c35_r21_s8),
    .co(carry_c35_r21_s8)
  );
  wire sum_c35_r22_s35, carry_c35_r22_s35;
  subbyte_full_adder add_c35_r22_s35 (
    .a(carry_c34_r21_s8),
    .b(sum_c35_r21_s8),
    .ci(carry_c34_r22_s34),
    .s(sum_c35_r22_s35),
    .co(carry_c35_r22_s35)
  );
  wire sum_c36_r0_s1, carry_c36_r0_s1;
  subbyte_full_adder add_c36_r0_s1 (
    .a(row13[23]),
    .b(row14[22]),
    .ci(row15[21]),
    .s(sum_c36_r0_s1),
    .co(carry_c36_r0_s1)
  );
  wire sum_c36_r1_s1, carry_c36_r1_s1;
  subbyte_full_adder add_c36_r1_s1 (
    .a(row16[20]),
    .b(row17[19]),
    .ci(row18[18]),
    .s(sum_c36_r1_s1),
    .co(carry_c36_r1_s1)
  );
  wire sum_c36_r2_s1, carry_c36_r2_s1;
  subbyte_full_adder add_c36_r2_s1 (
    .a(row19[17]),
    .b(row20[16]),
    .ci(row21[15]),
    .s(sum_c36_r2_s1),
    .co(carry_c36_r2_s1)
  );
  wire sum_c36_r3_s1, carry_c36_r3_s1;
  subbyte_full_adder add_c36_r3_s1 (
    .a(row22[14]),
    .b(row23[13]),
    .ci(row24[12]),
    .s(sum_c36_r3_s1),
    .co(carry_c36_r3_s1)
  );
  wire sum_c36_r4_s1, carry_c36_r4_s1;
  subbyte_full_adder add_c36_r4_s1 (.a(row25[11]), .b(row26[10]), .ci(row27[9]), .s(sum_c36_r4_s1), .co(carry_c36_r4_s1));
  wire sum_c36_r5_s1, carry_c36_r5_s1;
  subbyte_full_adder add_c36_r5_s1 (.a(row28[8]), .b(row29[7]), .ci(row30[6]), .s(sum_c36_r5_s1), .co(carry_c36_r5_s1));
  wire sum_c36_r6_s1, carry_c36_r6_s1;
  subbyte_full_adder add_c36_r6_s1 (.a(row31[5]), .b(row32[4]), .ci(row33[3]), .s(sum_c36_r6_s1), .co(carry_c36_r6_s1));
  wire sum_c36_r7_s1, carry_c36_r7_s1;
  subbyte_full_adder add_c36_r7_s1 (.a(row34[2]), .b(row35[1]), .ci(row36[0]), .s(sum_c36_r7_s1), .co(carry_c36_r7_s1));
  wire sum_c36_r8_s2, carry_c36_r8_s2;
  subbyte_full_adder add_c36_r8_s2 (
    .a(carry_c35_r0_s1),
    .b(carry_c35_r1_s1),
    .ci(carry_c35_r2_s1),
    .s(sum_c36_r8_s2),
    .co(carry_c36_r8_s2)
  );
  wire sum_c36_r9_s2, carry_c36_r9_s2;
  subbyte_full_adder add_c36_r9_s2 (
    .a(carry_c35_r3_s1),
    .b(carry_c35_r4_s1),
    .ci(carry_c35_r5_s1),
    .s(sum_c36_r9_s2),
    .co(carry_c36_r9_s2)
  );
  wire sum_c36_r10_s2, carry_c36_r10_s2;
  subbyte_full_adder add_c36_r10_s2 (
    .a(carry_c35_r6_s1),
    .b(carry_c35_r7_s1),
    .ci(sum_c36_r0_s1),
    .s(sum_c36_r10_s2),
    .co(carry_c36_r10_s2)
  );
  wire sum_c36_r11_s2, carry_c36_r11_s2;
  subbyte_full_adder add_c36_r11_s2 (
    .a(sum_c36_r1_s1),
    .b(sum_c36_r2_s1),
    .ci(sum_c36_r3_s1),
    .s(sum_c36_r11_s2),
    .co(carry_c36_r11_s2)
  );
  wire sum_c36_r12_s2, carry_c36_r12_s2;
  subbyte_full_adder add_c36_r12_s2 (
    .a(sum_c36_r4_s1),
    .b(sum_c36_r5_s1),
    .ci(sum_c36_r6_s1),
    .s(sum_c36_r12_s2),
    .co(carry_c36_r12_s2)
  );
  wire sum_c36_r13_s3, carry_c36_r13_s3;
  subbyte_full_adder add_c36_r13_s3 (
    .a(sum_c36_r7_s1),
    .b(carry_c35_r8_s2),
    .ci(carry_c35_r9_s2),
    .s(sum_c36_r13_s3),
    .co(carry_c36_r13_s3)
  );
  wire sum_c36_r14_s3, carry_c36_r14_s3;
  subbyte_full_adder add_c36_r14_s3 (
    .a(carry_c35_r10_s2),
    .b(carry_c35_r11_s2),
    .ci(carry_c35_r12_s2),
    .s(sum_c36_r14_s3),
    .co(carry_c36_r14_s3)
  );
  wire sum_c36_r15_s3, carry_c36_r15_s3;
  subbyte_full_adder add_c36_r15_s3 (
    .a(sum_c36_r8_s2),
    .b(sum_c36_r9_s2),
    .ci(sum_c36_r10_s2),
    .s(sum_c36_r15_s3),
    .co(carry_c36_r15_s3)
  );
  wire sum_c36_r16_s4, carry_c36_r16_s4;
  subbyte_full_adder add_c36_r16_s4 (
    .a(sum_c36_r11_s2),
    .b(sum_c36_r12_s2),
    .ci(carry_c35_r13_s3),
    .s(sum_c36_r16_s4),
    .co(carry_c36_r16_s4)
  );
  wire sum_c36_r17_s4, carry_c36_r17_s4;
  subbyte_full_adder add_c36_r17_s4 (
    .a(carry_c35_r14_s3),
    .b(carry_c35_r15_s3),
    .ci(sum_c36_r13_s3),
    .s(sum_c36_r17_s4),
    .co(carry_c36_r17_s4)
  );
  wire sum_c36_r18_s5, carry_c36_r18_s5;
  subbyte_full_adder add_c36_r18_s5 (
    .a(sum_c36_r14_s3),
    .b(sum_c36_r15_s3),
    .ci(carry_c35_r16_s4),
    .s(sum_c36_r18_s5),
    .co(carry_c36_r18_s5)
  );
  wire sum_c36_r19_s6, carry_c36_r19_s6;
  subbyte_full_adder add_c36_r19_s6 (
    .a(sum_c36_r16_s4),
    .b(carry_c35_r17_s4),
    .ci(carry_c35_r18_s5),
    .s(sum_c36_r19_s6),
    .co(carry_c36_r19_s6)
  );
  wire sum_c36_r20_s7, carry_c36_r20_s7;
  subbyte_full_adder add_c36_r20_s7 (
    .a(sum_c36_r17_s4),
    .b(sum_c36_r18_s5),
    .ci(carry_c35_r19_s6),
    .s(sum_c36_r20_s7),
    .co(carry_c36_r20_s7)
  );
  wire sum_c36_r21_s8, carry_c36_r21_s8;
  subbyte_full_adder add_c36_r21_s8 (
    .a(sum_c36_r19_s6),
    .b(carry_c35_r20_s7),
    .ci(sum_c36_r20_s7),
    .s(sum_c36_r21_s8),
    .co(carry_c36_r21_s8)
  );
  wire sum_c36_r22_s36, carry_c36_r22_s36;
  subbyte_full_adder add_c36_r22_s36 (
    .a(carry_c35_r21_s8),
    .b(sum_c36_r21_s8),
    .ci(carry_c35_r22_s35),
    .s(sum_c36_r22_s36),
    .co(carry_c36_r22_s36)
  );
  wire sum_c37_r0_s1, carry_c37_r0_s1;
  subbyte_full_adder add_c37_r0_s1 (
    .a(row14[23]),
    .b(row15[22]),
    .ci(row16[21]),
    .s(sum_c37_r0_s1),
    .co(carry_c37_r0_s1)
  );
  wire sum_c37_r1_s1, carry_c37_r1_s1;
  subbyte_full_adder add_c37_r1_s1 (
    .a(row17[20]),
    .b(row18[19]),
    .ci(row19[18]),
    .s(sum_c37_r1_s1),
    .co(carry_c37_r1_s1)
  );
  wire sum_c37_r2_s1, carry_c37_r2_s1;
  subbyte_full_adder add_c37_r2_s1 (
    .a(row20[17]),
    .b(row21[16]),
    .ci(row22[15]),
    .s(sum_c37_r2_s1),
    .co(carry_c37_r2_s1)
  );
  wire sum_c37_r3_s1, carry_c37_r3_s1;
  subbyte_full_adder add_c37_r3_s1 (
    .a(row23[14]),
    .b(row24[13]),
    .ci(row25[12]),
    .s(sum_c37_r3_s1),
    .co(carry_c37_r3_s1)
  );
  wire sum_c37_r4_s1, carry_c37_r4_s1;
  subbyte_full_adder add_c37_r4_s1 (.a(row26[11]), .b(row27[10]), .ci(row28[9]), .s(sum_c37_r4_s1), .co(carry_c37_r4_s1));
  wire sum_c37_r5_s1, carry_c37_r5_s1;
  subbyte_full_adder add_c37_r5_s1 (.a(row29[8]), .b(row30[7]), .ci(row31[6]), .s(sum_c37_r5_s1), .co(carry_c37_r5_s1));
  wire sum_c37_r6_s1, carry_c37_r6_s1;
  subbyte_full_adder add_c37_r6_s1 (.a(row32[5]), .b(row33[4]), .ci(row34[3]), .s(sum_c37_r6_s1), .co(carry_c37_r6_s1));
  wire sum_c37_r7_s1, carry_c37_r7_s1;
  subbyte_full_adder add_c37_r7_s1 (.a(row35[2]), .b(row36[1]), .ci(row37[0]), .s(sum_c37_r7_s1), .co(carry_c37_r7_s1));
  wire sum_c37_r8_s2, carry_c37_r8_s2;
  subbyte_full_adder add_c37_r8_s2 (
    .a(carry_c36_r0_s1),
    .b(carry_c36_r1_s1),
    .ci(carry_c36_r2_s1),
    .s(sum_c37_r8_s2),
    .co(carry_c37_r8_s2)
  );
  wire sum_c37_r9_s2, carry_c37_r9_s2;
  subbyte_full_adder add_c37_r9_s2 (
    .a(carry_c36_r3_s1),
    .b(carry_c36_r4_s1),
    .ci(carry_c36_r5_s1),
    .s(sum_c37_r9_s2),
    .co(carry_c37_r9_s2)
  );
  wire sum_c37_r10_s2, carry_c37_r10_s2;
  subbyte_full_adder add_c37_r10_s2 (
    .a(carry_c36_r6_s1),
    .b(carry_c36_r7_s1),
    .ci(sum_c37_r0_s1),
    .s(sum_c37_r10_s2),
    .co(carry_c37_r10_s2)
  );
  wire sum_c37_r11_s2, carry_c37_r11_s2;
  subbyte_full_adder add_c37_r11_s2 (
    .a(sum_c37_r1_s1),
    .b(sum_c37_r2_s1),
    .ci(sum_c37_r3_s1),
    .s(sum_c37_r11_s2),
    .co(carry_c37_r11_s2)
  );
  wire sum_c37_r12_s2, carry_c37_r12_s2;
  subbyte_full_adder add_c37_r12_s2 (
    .a(sum_c37_r4_s1),
    .b(sum_c37_r5_s1),
    .ci(sum_c37_r6_s1),
    .s(sum_c37_r12_s2),
    .co(carry_c37_r12_s2)
  );
  wire sum_c37_r13_s3, carry_c37_r13_s3;
  subbyte_full_adder add_c37_r13_s3 (
    .a(sum_c37_r7_s1),
    .b(carry_c36_r8_s2),
    .ci(carry_c36_r9_s2),
    .s(sum_c37_r13_s3),
    .co(carry_c37_r13_s3)
  );
  wire sum_c37_r14_s3, carry_c37_r14_s3;
  subbyte_full_adder add_c37_r14_s3 (
    .a(carry_c36_r10_s2),
    .b(carry_c36_r11_s2),
    .ci(carry_c36_r12_s2),
    .s(sum_c37_r14_s3),
    .co(carry_c37_r14_s3)
  );
  wire sum_c37_r15_s3, carry_c37_r15_s3;
  subbyte_full_adder add_c37_r15_s3 (
    .a(sum_c37_r8_s2),
    .b(sum_c37_r9_s2),
    .ci(sum_c37_r10_s2),
    .s(sum_c37_r15_s3),
    .co(carry_c37_r15_s3)
  );
  wire sum_c37_r16_s4, carry_c37_r16_s4;
  subbyte_full_adder add_c37_r16_s4 (
    .a(sum_c37_r11_s2),
    .b(sum_c37_r12_s2),
    .ci(carry_c36_r13_s3),
    .s(sum_c37_r16_s4),
    .co(carry_c37_r16_s4)
  );
  wire sum_c37_r17_s4, carry_c37_r17_s4;
  subbyte_full_adder add_c37_r17_s4 (
    .a(carry_c36_r14_s3),
    .b(carry_c36_r15_s3),
    .ci(sum_c37_r13_s3),
    .s(sum_c37_r17_s4),
    .co(carry_c37_r17_s4)
  );
  wire sum_c37_r18_s5, carry_c37_r18_s5;
  subbyte_full_adder add_c37_r18_s5 (
    .a(sum_c37_r14_s3),
    .b(sum_c37_r15_s3),
    .ci(carry_c36_r16_s4),
    .s(sum_c37_r18_s5),
    .co(carry_c37_r18_s5)
  );
  wire sum_c37_r19_s6, carry_c37_r19_s6;
  subbyte_full_adder add_c37_r19_s6 (
    .a(sum_c37_r16_s4),
    .b(carry_c36_r17_s4),
    .ci(carry_c36_r18_s5),
    .s(sum_c37_r19_s6),
    .co(carry_c37_r19_s6)
  );
  wire sum_c37_r20_s7, carry_c37_r20_s7;
  subbyte_full_adder add_c37_r20_s7 (
    .a(sum_c37_r17_s4),
    .b(sum_c37_r18_s5),
    .ci(carry_c36_r19_s6),
    .s(sum_c37_r20_s7),
    .co(carry_c37_r20_s7)
  );
  wire sum_c37_r21_s8, carry_c37_r21_s8;
  subbyte_full_adder add_c37_r21_s8 (
    .a(sum_c37_r19_s6),
    .b(carry_c36_r20_s7),
    .ci(sum_c37_r20_s7),
    .s(sum_c37_r21_s8),
    .co(carry_c37_r21_s8)
  );
  wire sum_c37_r22_s37, carry_c37_r22_s37;
  subbyte_full_adder add_c37_r22_s37 (
    .a(carry_c36_r21_s8),
    .b(sum_c37_r21_s8),
    .ci(carry_c36_r22_s36),
    .s(sum_c37_r22_s37),
    .co(carry_c37_r22_s37)
  );
  wire sum_c38_r0_s1, carry_c38_r0_s1;
  subbyte_full_adder add_c38_r0_s1 (
    .a(row15[23]),
    .b(row16[22]),
    .ci(row17[21]),
    .s(sum_c38_r0_s1),
    .co(carry_c38_r0_s1)
  );
  wire sum_c38_r1_s1, carry_c38_r1_s1;
  subbyte_full_adder add_c38_r1_s1 (
    .a(row18[20]),
    .b(row19[19]),
    .ci(row20[18]),
    .s(sum_c38_r1_s1),
    .co(carry_c38_r1_s1)
  );
  wire sum_c38_r2_s1, carry_c38_r2_s1;
  subbyte_full_adder add_c38_r2_s1 (
    .a(row21[17]),
    .b(row22[16]),
    .ci(row23[15]),
    .s(sum_c38_r2_s1),
    .co(carry_c38_r2_s1)
  );
  wire sum_c38_r3_s1, carry_c38_r3_s1;
  subbyte_full_adder add_c38_r3_s1 (
    .a(row24[14]),
    .b(row25[13]),
    .ci(row26[12]),
    .s(sum_c38_r3_s1),
    .co(carry_c38_r3_s1)
  );
  wire sum_c38_r4_s1, carry_c38_r4_s1;
  subbyte_full_adder add_c38_r4_s1 (.a(row27[11]), .b(row28[10]), .ci(row29[9]), .s(sum_c38_r4_s1), .co(carry_c38_r4_s1));
  wire sum_c38_r5_s1, carry_c38_r5_s1;
  subbyte_full_adder add_c38_r5_s1 (.a(row30[8]), .b(row31[7]), .ci(row32[6]), .s(sum_c38_r5_s1), .co(carry_c38_r5_s1));
  wire sum_c38_r6_s1, carry_c38_r6_s1;
  subbyte_full_adder add_c38_r6_s1 (.a(row33[5]), .b(row34[4]), .ci(row35[3]), .s(sum_c38_r6_s1), .co(carry_c38_r6_s1));
  wire sum_c38_r7_s1, carry_c38_r7_s1;
  subbyte_full_adder add_c38_r7_s1 (.a(row36[2]), .b(row37[1]), .ci(row38[0]), .s(sum_c38_r7_s1), .co(carry_c38_r7_s1));
  wire sum_c38_r8_s2, carry_c38_r8_s2;
  subbyte_full_adder add_c38_r8_s2 (
    .a(carry_c37_r0_s1),
    .b(carry_c37_r1_s1),
    .ci(carry_c37_r2_s1),
    .s(sum_c38_r8_s2),
    .co(carry_c38_r8_s2)
  );
  wire sum_c38_r9_s2, carry_c38_r9_s2;
  subbyte_full_adder add_c38_r9_s2 (
    .a(carry_c37_r3_s1),
    .b(carry_c37_r4_s1),
    .ci(carry_c37_r5_s1),
    .s(sum_c38_r9_s2),
    .co(carry_c38_r9_s2)
  );
  wire sum_c38_r10_s2, carry_c38_r10_s2;
  subbyte_full_adder add_c38_r10_s2 (
    .a(carry_c37_r6_s1),
    .b(carry_c37_r7_s1),
    .ci(sum_c38_r0_s1),
    .s(sum_c38_r10_s2),
    .co(carry_c38_r10_s2)
  );
  wire sum_c38_r11_s2, carry_c38_r11_s2;
  subbyte_full_adder add_c38_r11_s2 (
    .a(sum_c38_r1_s1),
    .b(sum_c38_r2_s1),
    .ci(sum_c38_r3_s1),
    .s(sum_c38_r11_s2),
    .co(carry_c38_r11_s2)
  );
  wire sum_c38_r12_s2, carry_c38_r12_s2;
  subbyte_full_adder add_c38_r12_s2 (
    .a(sum_c38_r4_s1),
    .b(sum_c38_r5_s1),
    .ci(sum_c38_r6_s1),
    .s(sum_c38_r12_s2),
    .co(carry_c38_r12_s2)
  );
  wire sum_c38_r13_s3, carry_c38_r13_s3;
  subbyte_full_adder add_c38_r13_s3 (
    .a(sum_c38_r7_s1),
    .b(carry_c37_r8_s2),
    .ci(carry_c37_r9_s2),
    .s(sum_c38_r13_s3),
    .co(carry_c38_r13_s3)
  );
  wire sum_c38_r14_s3, carry_c38_r14_s3;
  subbyte_full_adder add_c38_r14_s3 (
    .a(carry_c37_r10_s2),
    .b(carry_c37_r11_s2),
    .ci(carry_c37_r12_s2),
    .s(sum_c38_r14_s3),
    .co(carry_c38_r14_s3)
  );
  wire sum_c38_r15_s3, carry_c38_r15_s3;
  subbyte_full_adder add_c38_r15_s3 (
    .a(sum_c38_r8_s2),
    .b(sum_c38_r9_s2),
    .ci(sum_c38_r10_s2),
    .s(sum_c38_r15_s3),
    .co(carry_c38_r15_s3)
  );
  wire sum_c38_r16_s4, carry_c38_r16_s4;
  subbyte_full_adder add_c38_r16_s4 (
    .a(sum_c38_r11_s2),
    .b(sum_c38_r12_s2),
    .ci(carry_c37_r13_s3),
    .s(sum_c38_r16_s4),
    .co(carry_c38_r16_s4)
  );
  wire sum_c38_r17_s4, carry_c38_r17_s4;
  subbyte_full_adder add_c38_r17_s4 (
    .a(carry_c37_r14_s3),
    .b(carry_c37_r15_s3),
    .ci(sum_c38_r13_s3),
    .s(sum_c38_r17_s4),
    .co(carry_c38_r17_s4)
  );
  wire sum_c38_r18_s5, carry_c38_r18_s5;
  subbyte_full_adder add_c38_r18_s5 (
    .a(sum_c38_r14_s3),
    .b(sum_c38_r15_s3),
    .ci(carry_c37_r16_s4),
    .s(sum_c38_r18_s5),
    .co(carry_c38_r18_s5)
  );
  wire sum_c38_r19_s6, carry_c38_r19_s6;
  subbyte_full_adder add_c38_r19_s6 (
    .a(sum_c38_r16_s4),
    .b(carry_c37_r17_s4),
    .ci(carry_c37_r18_s5),
    .s(sum_c38_r19_s6),
    .co(carry_c38_r19_s6)
  );
  wire sum_c38_r20_s7, carry_c38_r20_s7;
  subbyte_full_adder add_c38_r20_s7 (
    .a(sum_c38_r17_s4),
    .b(sum_c38_r18_s5),
    .ci(carry_c37_r19_s6),
    .s(sum_c38_r20_s7),
    .co(carry_c38_r20_s7)
  );
  wire sum_c38_r21_s8, carry_c38_r21_s8;
  subbyte_full_adder add_c38_r21_s8 (
    .a(sum_c38_r19_s6),
    .b(carry_c37_r20_s7),
    .ci(sum_c38_r20_s7),
    .s(sum_c38_r21_s8),
    .co(carry_c38_r21_s8)
  );
  wire sum_c38_r22_s38, carry_c38_r22_s38;
  subbyte_full_adder add_c38_r22_s38 (
    .a(carry_c37_r21_s8),
    .b(sum_c38_r21_s8),
    .ci(carry_c37_r22_s37),
    .s(sum_c38_r22_s38),
    .co(carry_c38_r22_s38)
  );
  wire sum_c39_r0_s1, carry_c39_r0_s1;
  subbyte_full_adder add_c39_r0_s1 (
    .a(row16[23]),
    .b(row17[22]),
    .ci(row18[21]),
    .s(sum_c39_r0_s1),
    .co(carry_c39_r0_s1)
  );
  wire sum_c39_r1_s1, carry_c39_r1_s1;
  subbyte_full_adder add_c39_r1_s1 (
    .a(row19[20]),
    .b(row20[19]),
    .ci(row21[18]),
    .s(sum_c39_r1_s1),
    .co(carry_c39_r1_s1)
  );
  wire sum_c39_r2_s1, carry_c39_r2_s1;
  subbyte_full_adder add_c39_r2_s1 (
    .a(row22[17]),
    .b(row23[16]),
    .ci(row24[15]),
    .s(sum_c39_r2_s1),
    .co(carry_c39_r2_s1)
  );
  wire sum_c39_r3_s1, carry_c39_r3_s1;
  subbyte_full_adder add_c39_r3_s1 (
    .a(row25[14]),
    .b(row26[13]),
    .ci(row27[12]),
    .s(sum_c39_r3_s1),
    .co(carry_c39_r3_s1)
  );
  wire sum_c39_r4_s1, carry_c39_r4_s1;
  subbyte_full_adder add_c39_r4_s1 (.a(row28[11]), .b(row29[10]), .ci(row30[9]), .s(sum_c39_r4_s1), .co(carry_c39_r4_s1));
  wire sum_c39_r5_s1, carry_c39_r5_s1;
  subbyte_full_adder add_c39_r5_s1 (.a(row31[8]), .b(row32[7]), .ci(row33[6]), .s(sum_c39_r5_s1), .co(carry_c39_r5_s1));
  wire sum_c39_r6_s1, carry_c39_r6_s1;
  subbyte_full_adder add_c39_r6_s1 (.a(row34[5]), .b(row35[4]), .ci(row36[3]), .s(sum_c39_r6_s1), .co(carry_c39_r6_s1));
  wire sum_c39_r7_s1, carry_c39_r7_s1;
  subbyte_full_adder add_c39_r7_s1 (.a(row37[2]), .b(row38[1]), .ci(row39[0]), .s(sum_c39_r7_s1), .co(carry_c39_r7_s1));
  wire sum_c39_r8_s2, carry_c39_r8_s2;
  subbyte_full_adder add_c39_r8_s2 (
    .a(carry_c38_r0_s1),
    .b(carry_c38_r1_s1),
    .ci(carry_c38_r2_s1),
    .s(sum_c39_r8_s2),
    .co(carry_c39_r8_s2)
  );
  wire sum_c39_r9_s2, carry_c39_r9_s2;
  subbyte_full_adder add_c39_r9_s2 (
    .a(carry_c38_r3_s1),
    .b(carry_c38_r4_s1),
    .ci(carry_c38_r5_s1),
    .s(sum_c39_r9_s2),
    .co(carry_c39_r9_s2)
  );
  wire sum_c39_r10_s2, carry_c39_r10_s2;
  subbyte_full_adder add_c39_r10_s2 (
    .a(carry_c38_r6_s1),
    .b(carry_c38_r7_s1),
    .ci(sum_c39_r0_s1),
    .s(sum_c39_r10_s2),
    .co(carry_c39_r10_s2)
  );
  wire sum_c39_r11_s2, carry_c39_r11_s2;
  subbyte_full_adder add_c39_r11_s2 (
    .a(sum_c39_r1_s1),
    .b(sum_c39_r2_s1),
    .ci(sum_c39_r3_s1),
    .s(sum_c39_r11_s2),
    .co(carry_c39_r11_s2)
  );
  wire sum_c39_r12_s2, carry_c39_r12_s2;
  subbyte_full_adder add_c39_r12_s2 (
    .a(sum_c39_r4_s1),
    .b(sum_c39_r5_s1),
    .ci(sum_c39_r6_s1),
    .s(sum_c39_r12_s2),
    .co(carry_c39_r12_s2)
  );
  wire sum_c39_r13_s3, carry_c39_r13_s3;
  subbyte_full_adder add_c39_r13_s3 (
    .a(sum_c39_r7_s1),
    .b(carry_c38_r8_s2),
    .ci(carry_c38_r9_s2),
    .s(sum_c39_r13_s3),
    .co(carry_c39_r13_s3)
  );
  wire sum_c39_r14_s3, carry_c39_r14_s3;
  subbyte_full_adder add_c39_r14_s3 (
    .a(carry_c38_r10_s2),
    .b(carry_c38_r11_s2),
    .ci(carry_c38_r12_s2),
    .s(sum_c39_r14_s3),
    .co(carry_c39_r14_s3)
  );
  wire sum_c39_r15_s3, carry_c39_r15_s3;
  subbyte_full_adder add_c39_r15_s3 (
    .a(sum_c39_r8_s2),
    .b(sum_c39_r9_s2),
    .ci(sum_c39_r10_s2),
    .s(sum_c39_r15_s3),
    .co(carry_c39_r15_s3)
  );
  wire sum_c39_r16_s4, carry_c39_r16_s4;
  subbyte_full_adder add_c39_r16_s4 (
    .a(sum_c39_r11_s2),
    .b(sum_c39_r12_s2),
    .ci(carry_c38_r13_s3),
    .s(sum_c39_r16_s4),
    .co(carry_c39_r16_s4)
  );
  wire sum_c39_r17_s4, carry_c39_r17_s4;
  subbyte_full_adder add_c39_r17_s4 (
    .a(carry_c38_r14_s3),
    .b(carry_c38_r15_s3),
    .ci(sum_c39_r13_s3),
    .s(sum_c39_r17_s4),
    .co(carry_c39_r17_s4)
  );
  wire sum_c39_r18_s5, carry_c39_r18_s5;
  subbyte_full_adder add_c39_r18_s5 (
    .a(sum_c39_r14_s3),
    .b(sum_c39_r15_s3),
    .ci(carry_c38_r16_s4),
    .s(sum_c39_r18_s5),
    .co(carry_c39_r18_s5)
  );
  wire sum_c39_r19_s6, carry_c39_r19_s6;
  subbyte_full_adder add_c39_r19_s6 (
    .a(sum_c39_r16_s4),
    .b(carry_c38_r17_s4),
    .ci(carry_c38_r18_s5),
    .s(sum_c39_r19_s6),
    .co(carry_c39_r19_s6)
  );
  wire sum_c39_r20_s7, carry_c39_r20_s7;
  subbyte_full_adder add_c39_r20_s7 (
    .a(sum_c39_r17_s4),
    .b(sum_c39_r18_s5),
    .ci(carry_c38_r19_s6),
    .s(sum_c39_r20_s7),
    .co(carry_c39_r20_s7)
  );
  wire sum_c39_r21_s8, carry_c39_r21_s8;
  subbyte_full_adder add_c39_r21_s8 (
    .a(sum_c39_r19_s6),
    .b(carry_c38_r20_s7),
    .ci(sum_c39_r20_s7),
    .s(sum_c39_r21_s8),
    .co(carry_c39_r21_s8)
  );
  wire sum_c39_r22_s39, carry_c39_r22_s39;
  subbyte_full_adder add_c39_r22_s39 (
    .a(carry_c38_r21_s8),
    .b(sum_c39_r21_s8),
    .ci(carry_c38_r22_s38),
    .s(sum_c39_r22_s39),
    .co(carry_c39_r22_s39)
  );
  wire sum_c40_r0_s1, carry_c40_r0_s1;
  subbyte_full_adder add_c40_r0_s1 (
    .a(row17[23]),
    .b(row18[22]),
    .ci(row19[21]),
    .s(sum_c40_r0_s1),
    .co(carry_c40_r0_s1)
  );
  wire sum_c40_r1_s1, carry_c40_r1_s1;
  subbyte_full_adder add_c40_r1_s1 (
    .a(row20[20]),
    .b(row21[19]),
    .ci(row22[18]),
    .s(sum_c40_r1_s1),
    .co(carry_c40_r1_s1)
  );
  wire sum_c40_r2_s1, carry_c40_r2_s1;
  subbyte_full_adder add_c40_r2_s1 (
    .a(row23[17]),
    .b(row24[16]),
    .ci(row25[15]),
    .s(sum_c40_r2_s1),
    .co(carry_c40_r2_s1)
  );
  wire sum_c40_r3_s1, carry_c40_r3_s1;
  subbyte_full_adder add_c40_r3_s1 (
    .a(row26[14]),
    .b(row27[13]),
    .ci(row28[12]),
    .s(sum_c40_r3_s1),
    .co(carry_c40_r3_s1)
  );
  wire sum_c40_r4_s1, carry_c40_r4_s1;
  subbyte_full_adder add_c40_r4_s1 (.a(row29[11]), .b(row30[10]), .ci(row31[9]), .s(sum_c40_r4_s1), .co(carry_c40_r4_s1));
  wire sum_c40_r5_s1, carry_c40_r5_s1;
  subbyte_full_adder add_c40_r5_s1 (.a(row32[8]), .b(row33[7]), .ci(row34[6]), .s(sum_c40_r5_s1), .co(carry_c40_r5_s1));
  wire sum_c40_r6_s1, carry_c40_r6_s1;
  subbyte_full_adder add_c40_r6_s1 (.a(row35[5]), .b(row36[4]), .ci(row37[3]), .s(sum_c40_r6_s1), .co(carry_c40_r6_s1));
  wire sum_c40_r7_s1, carry_c40_r7_s1;
  subbyte_full_adder add_c40_r7_s1 (.a(row38[2]), .b(row39[1]), .ci(row40[0]), .s(sum_c40_r7_s1), .co(carry_c40_r7_s1));
  wire sum_c40_r8_s2, carry_c40_r8_s2;
  subbyte_full_adder add_c40_r8_s2 (
    .a(carry_c39_r0_s1),
    .b(carry_c39_r1_s1),
    .ci(carry_c39_r2_s1),
    .s(sum_c40_r8_s2),
    .co(carry_c40_r8_s2)
  );
  wire sum_c40_r9_s2, carry_c40_r9_s2;
  subbyte_full_adder add_c40_r9_s2 (
    .a(carry_c39_r3_s1),
    .b(carry_c39_r4_s1),
    .ci(carry_c39_r5_s1),
    .s(sum_c40_r9_s2),
    .co(carry_c40_r9_s2)
  );
  wire sum_c40_r10_s2, carry_c40_r10_s2;
  subbyte_full_adder add_c40_r10_s2 (
    .a(carry_c39_r6_s1),
    .b(carry_c39_r7_s1),
    .ci(sum_c40_r0_s1),
    .s(sum_c40_r10_s2),
    .co(carry_c40_r10_s2)
  );
  wire sum_c40_r11_s2, carry_c40_r11_s2;
  subbyte_full_adder add_c40_r11_s2 (
    .a(sum_c40_r1_s1),
    .b(sum_c40_r2_s1),
    .ci(sum_c40_r3_s1),
    .s(sum_c40_r11_s2),
    .co(carry_c40_r11_s2)
  );
  wire sum_c40_r12_s2, carry_c40_r12_s2;
  subbyte_full_adder add_c40_r12_s2 (
    .a(sum_c40_r4_s1),
    .b(sum_c40_r5_s1),
    .ci(sum_c40_r6_s1),
    .s(sum_c40_r12_s2),
    .co(carry_c40_r12_s2)
  );
  wire sum_c40_r13_s3, carry_c40_r13_s3;
  subbyte_full_adder add_c40_r13_s3 (
    .a(sum_c40_r7_s1),
    .b(carry_c39_r8_s2),
    .ci(carry_c39_r9_s2),
    .s(sum_c40_r13_s3),
    .co(carry_c40_r13_s3)
  );
  wire sum_c40_r14_s3, carry_c40_r14_s3;
  subbyte_full_adder add_c40_r14_s3 (
    .a(carry_c39_r10_s2),
    .b(carry_c39_r11_s2),
    .ci(carry_c39_r12_s2),
    .s(sum_c40_r14_s3),
    .co(carry_c40_r14_s3)
  );
  wire sum_c40_r15_s3, carry_c40_r15_s3;
  subbyte_full_adder add_c40_r15_s3 (
    .a(sum_c40_r8_s2),
    .b(sum_c40_r9_s2),
    .ci(sum_c40_r10_s2),
    .s(sum_c40_r15_s3),
    .co(carry_c40_r15_s3)
  );
  wire sum_c40_r16_s4, carry_c40_r16_s4;
  subbyte_full_adder add_c40_r16_s4 (
    .a(sum_c40_r11_s2),
    .b(sum_c40_r12_s2),
    .ci(carry_c39_r13_s3),
    .s(sum_c40_r16_s4),
    .co(carry_c40_r16_s4)
  );
  wire sum_c40_r17_s4, carry_c40_r17_s4;
  subbyte_full_adder add_c40_r17_s4 (
    .a(carry_c39_r14_s3),
    .b(carry_c39_r15_s3),
    .ci(sum_c40_r13_s3),
    .s(sum_c40_r17_s4),
    .co(carry_c40_r17_s4)
  );
  wire sum_c40_r18_s5, carry_c40_r18_s5;
  subbyte_full_adder add_c40_r18_s5 (
    .a(sum_c40_r14_s3),
    .b(sum_c40_r15_s3),
    .ci(carry_c39_r16_s4),
    .s(sum_c40_r18_s5),
    .co(carry_c40_r18_s5)
  );
  wire sum_c40_r19_s6, carry_c40_r19_s6;
  subbyte_full_adder add_c40_r19_s6 (
    .a(sum_c40_r16_s4),
    .b(carry_c39_r17_s4),
    .ci(carry_c39_r18_s5),
    .s(sum_c40_r19_s6),
    .co(carry_c40_r19_s6)
  );
  wire sum_c40_r20_s7, carry_c40_r20_s7;
  subbyte_full_adder add_c40_r20_s7 (
    .a(sum_c40_r17_s4),
    .b(sum_c40_r18_s5),
    .ci(carry_c39_r19_s6),
    .s(sum_c40_r20_s7),
    .co(carry_c40_r20_s7)
  );
  wire sum_c40_r21_s8, carry_c40_r21_s8;
  subbyte_full_adder add_c40_r21_s8 (
    .a(sum_c40_r19_s6),
    .b(carry_c39_r20_s7),
    .ci(sum_c40_r20_s7),
    .s(sum_c40_r21_s8),
    .co(carry_c40_r21_s8)
  );
  wire sum_c40_r22_s40, carry_c40_r22_s40;
  subbyte_full_adder add_c40_r22_s40 (
    .a(carry_c39_r21_s8),
    .b(sum_c40_r21_s8),
    .ci(carry_c39_r22_s39),
    .s(sum_c40_r22_s40),
    .co(carry_c40_r22_s40)
  );
  wire sum_c41_r0_s1, carry_c41_r0_s1;
  subbyte_full_adder add_c41_r0_s1 (
    .a(row18[23]),
    .b(row19[22]),
    .ci(row20[21]),
    .s(sum_c41_r0_s1),
    .co(carry_c41_r0_s1)
  );
  wire sum_c41_r1_s1, carry_c41_r1_s1;
  subbyte_full_adder add_c41_r1_s1 (
    .a(row21[20]),
    .b(row22[19]),
    .ci(row23[18]),
    .s(sum_c41_r1_s1),
    .co(carry_c41_r1_s1)
  );
  wire sum_c41_r2_s1, carry_c41_r2_s1;
  subbyte_full_adder add_c41_r2_s1 (
    .a(row24[17]),
    .b(row25[16]),
    .ci(row26[15]),
    .s(sum_c41_r2_s1),
    .co(carry_c41_r2_s1)
  );
  wire sum_c41_r3_s1, carry_c41_r3_s1;
  subbyte_full_adder add_c41_r3_s1 (
    .a(row27[14]),
    .b(row28[13]),
    .ci(row29[12]),
    .s(sum_c41_r3_s1),
    .co(carry_c41_r3_s1)
  );
  wire sum_c41_r4_s1, carry_c41_r4_s1;
  subbyte_full_adder add_c41_r4_s1 (.a(row30[11]), .b(row31[10]), .ci(row32[9]), .s(sum_c41_r4_s1), .co(carry_c41_r4_s1));
  wire sum_c41_r5_s1, carry_c41_r5_s1;
  subbyte_full_adder add_c41_r5_s1 (.a(row33[8]), .b(row34[7]), .ci(row35[6]), .s(sum_c41_r5_s1), .co(carry_c41_r5_s1));
  wire sum_c41_r6_s1, carry_c41_r6_s1;
  subbyte_full_adder add_c41_r6_s1 (.a(row36[5]), .b(row37[4]), .ci(row38[3]), .s(sum_c41_r6_s1), .co(carry_c41_r6_s1));
  wire sum_c41_r7_s1, carry_c41_r7_s1;
  subbyte_full_adder add_c41_r7_s1 (.a(row39[2]), .b(row40[1]), .ci(row41[0]), .s(sum_c41_r7_s1), .co(carry_c41_r7_s1));
  wire sum_c41_r8_s2, carry_c41_r8_s2;
  subbyte_full_adder add_c41_r8_s2 (
    .a(carry_c40_r0_s1),
    .b(carry_c40_r1_s1),
    .ci(carry_c40_r2_s1),
    .s(sum_c41_r8_s2),
    .co(carry_c41_r8_s2)
  );
  wire sum_c41_r9_s2, carry_c41_r9_s2;
  subbyte_full_adder add_c41_r9_s2 (
    .a(carry_c40_r3_s1),
    .b(carry_c40_r4_s1),
    .ci(carry_c40_r5_s1),
    .s(sum_c41_r9_s2),
    .co(carry_c41_r9_s2)
  );
  wire sum_c41_r10_s2, carry_c41_r10_s2;
  subbyte_full_adder add_c41_r10_s2 (
    .a(carry_c40_r6_s1),
    .b(carry_c40_r7_s1),
    .ci(sum_c41_r0_s1),
    .s(sum_c41_r10_s2),
    .co(carry_c41_r10_s2)
  );
  wire sum_c41_r11_s2, carry_c41_r11_s2;
  subbyte_full_adder add_c41_r11_s2 (
    .a(sum_c41_r1_s1),
    .b(sum_c41_r2_s1),
    .ci(sum_c41_r3_s1),
    .s(sum_c41_r11_s2),
    .co(carry_c41_r11_s2)
  );
  wire sum_c41_r12_s2, carry_c41_r12_s2;
  subbyte_full_adder add_c41_r12_s2 (
    .a(sum_c41_r4_s1),
    .b(sum_c41_r5_s1),
    .ci(sum_c41_r6_s1),
    .s(sum_c41_r12_s2),
    .co(carry_c41_r12_s2)
  );
  wire sum_c41_r13_s3, carry_c41_r13_s3;
  subbyte_full_adder add_c41_r13_s3 (
    .a(sum_c41_r7_s1),
    .b(carry_c40_r8_s2),
    .ci(carry_c40_r9_s2),
    .s(sum_c41_r13_s3),
    .co(carry_c41_r13_s3)
  );
  wire sum_c41_r14_s3, carry_c41_r14_s3;
  subbyte_full_adder add_c41_r14_s3 (
    .a(carry_c40_r10_s2),
    .b(carry_c40_r11_s2),
    .ci(carry_c40_r12_s2),
    .s(sum_c41_r14_s3),
    .co(carry_c41_r14_s3)
  );
  wire sum_c41_r15_s3, carry_c41_r15_s3;
  subbyte_full_adder add_c41_r15_s3 (
    .a(sum_c41_r8_s2),
    .b(sum_c41_r9_s2),
    .ci(sum_c41_r10_s2),
    .s(sum_c41_r15_s3),
    .co(carry_c41_r15_s3)
  );
  wire sum_c41_r16_s4, carry_c41_r16_s4;
  subbyte_full_adder add_c41_r16_s4 (
    .a(sum_c41_r11_s2),
    .b(sum_c41_r12_s2),
    .ci(carry_c40_r13_s3),
    .s(sum_c41_r16_s4),
    .co(carry_c41_r16_s4)
  );
  wire sum_c41_r17_s4, carry_c41_r17_s4;
  subbyte_full_adder add_c41_r17_s4 (
    .a(carry_c40_r14_s3),
    .b(carry_c40_r15_s3),
    .ci(sum_c41_r13_s3),
    .s(sum_c41_r17_s4),
    .co(carry_c41_r17_s4)
  );
  wire sum_c41_r18_s5, carry_c41_r18_s5;
  subbyte_full_adder add_c41_r18_s5 (
    .a(sum_c41_r14_s3),
    .b(sum_c41_r15_s3),
    .ci(carry_c40_r16_s4),
    .s(sum_c41_r18_s5),
    .co(carry_c41_r18_s5)
  );
  wire sum_c41_r19_s6, carry_c41_r19_s6;
  subbyte_full_adder add_c41_r19_s6 (
    .a(sum_c41_r16_s4),
    .b(carry_c40_r17_s4),
    .ci(carry_c40_r18_s5),
    .s(sum_c41_r19_s6),
    .co(carry_c41_r19_s6)
  );
  wire sum_c41_r20_s7, carry_c41_r20_s7;
  subbyte_full_adder add_c41_r20_s7 (
    .a(sum_c41_r17_s4),
    .b(sum_c41_r18_s5),
    .ci(carry_c40_r19_s6),
    .s(sum_c41_r20_s7),
    .co(carry_c41_r20_s7)
  );
  wire sum_c41_r21_s8, carry_c41_r21_s8;
  subbyte_full_adder add_c41_r21_s8 (
    .a(sum_c41_r19_s6),
    .b(carry_c40_r20_s7),
    .ci(sum_c41_r20_s7),
    .s(sum_c41_r21_s8),
    .co(carry_c41_r21_s8)
  );
  wire sum_c41_r22_s41, carry_c41_r22_s41;
  subbyte_full_adder add_c41_r22_s41 (
    .a(carry_c40_r21_s8),
    .b(sum_c41_r21_s8),
    .ci(carry_c40_r22_s40),
    .s(sum_c41_r22_s41),
    .co(carry_c41_r22_s41)
  );
  wire sum_c42_r0_s1, carry_c42_r0_s1;
  subbyte_full_adder add_c42_r0_s1 (
    .a(row19[23]),
    .b(row20[22]),
    .ci(row21[21]),
    .s(sum_c42_r0_s1),
    .co(carry_c42_r0_s1)
  );
  wire sum_c42_r1_s1, carry_c42_r1_s1;
  subbyte_full_adder add_c42_r1_s1 (
    .a(row22[20]),
    .b(row23[19]),
    .ci(row24[18]),
    .s(sum_c42_r1_s1),
    .co(carry_c42_r1_s1)
  );
  wire sum_c42_r2_s1, carry_c42_r2_s1;
  subbyte_full_adder add_c42_r2_s1 (
    .a(row25[17]),
    .b(row26[16]),
    .ci(row27[15]),
    .s(sum_c42_r2_s1),
    .co(carry_c42_r2_s1)
  );
  wire sum_c42_r3_s1, carry_c42_r3_s1;
  subbyte_full_adder add_c42_r3_s1 (
    .a(row28[14]),
    .b(row29[13]),
    .ci(row30[12]),
    .s(sum_c42_r3_s1),
    .co(carry_c42_r3_s1)
  );
  wire sum_c42_r4_s1, carry_c42_r4_s1;
  subbyte_full_adder add_c42_r4_s1 (.a(row31[11]), .b(row32[10]), .ci(row33[9]), .s(sum_c42_r4_s1), .co(carry_c42_r4_s1));
  wire sum_c42_r5_s1, carry_c42_r5_s1;
  subbyte_full_adder add_c42_r5_s1 (.a(row34[8]), .b(row35[7]), .ci(row36[6]), .s(sum_c42_r5_s1), .co(carry_c42_r5_s1));
  wire sum_c42_r6_s1, carry_c42_r6_s1;
  subbyte_full_adder add_c42_r6_s1 (.a(row37[5]), .b(row38[4]), .ci(row39[3]), .s(sum_c42_r6_s1), .co(carry_c42_r6_s1));
  wire sum_c42_r7_s1, carry_c42_r7_s1;
  subbyte_full_adder add_c42_r7_s1 (.a(row40[2]), .b(row41[1]), .ci(row42[0]), .s(sum_c42_r7_s1), .co(carry_c42_r7_s1));
  wire sum_c42_r8_s2, carry_c42_r8_s2;
  subbyte_full_adder add_c42_r8_s2 (
    .a(carry_c41_r0_s1),
    .b(carry_c41_r1_s1),
    .ci(carry_c41_r2_s1),
    .s(sum_c42_r8_s2),
    .co(carry_c42_r8_s2)
  );
  wire sum_c42_r9_s2, carry_c42_r9_s2;
  subbyte_full_adder add_c42_r9_s2 (
    .a(carry_c41_r3_s1),
    .b(carry_c41_r4_s1),
    .ci(carry_c41_r5_s1),
    .s(sum_c42_r9_s2),
    .co(carry_c42_r9_s2)
  );
  wire sum_c42_r10_s2, carry_c42_r10_s2;
  subbyte_full_adder add_c42_r10_s2 (
    .a(carry_c41_r6_s1),
    .b(carry_c41_r7_s1),
    .ci(sum_c42_r0_s1),
    .s(sum_c42_r10_s2),
    .co(carry_c42_r10_s2)
  );
  wire sum_c42_r11_s2, carry_c42_r11_s2;
  subbyte_full_adder add_c42_r11_s2 (
    .a(sum_c42_r1_s1),
    .b(sum_c42_r2_s1),
    .ci(sum_c42_r3_s1),
    .s(sum_c42_r11_s2),
    .co(carry_c42_r11_s2)
  );
  wire sum_c42_r12_s2, carry_c42_r12_s2;
  subbyte_full_adder add_c42_r12_s2 (
    .a(sum_c42_r4_s1),
    .b(sum_c42_r5_s1),
    .ci(sum_c42_r6_s1),
    .s(sum_c42_r12_s2),
    .co(carry_c42_r12_s2)
  );
  wire sum_c42_r13_s3, carry_c42_r13_s3;
  subbyte_full_adder add_c42_r13_s3 (
    .a(sum_c42_r7_s1),
    .b(carry_c41_r8_s2),
    .ci(carry_c41_r9_s2),
    .s(sum_c42_r13_s3),
    .co(carry_c42_r13_s3)
  );
  wire sum_c42_r14_s3, carry_c42_r14_s3;
  subbyte_full_adder add_c42_r14_s3 (
    .a(carry_c41_r10_s2),
    .b(carry_c41_r11_s2),
    .ci(carry_c41_r12_s2),
    .s(sum_c42_r14_s3),
    .co(carry_c42_r14_s3)
  );
  wire sum_c42_r15_s3, carry_c42_r15_s3;
  subbyte_full_adder add_c42_r15_s3 (
    .a(sum_c42_r8_s2),
    .b(sum_c42_r9_s2),
    .ci(sum_c42_r10_s2),
    .s(sum_c42_r15_s3),
    .co(carry_c42_r15_s3)
  );
  wire sum_c42_r16_s4, carry_c42_r16_s4;
  subbyte_full_adder add_c42_r16_s4 (
    .a(sum_c42_r11_s2),
    .b(sum_c42_r12_s2),
    .ci(carry_c41_r13_s3),
    .s(sum_c42_r16_s4),
    .co(carry_c42_r16_s4)
  );
  wire sum_c42_r17_s4, carry_c42_r17_s4;
  subbyte_full_adder add_c42_r17_s4 (
    .a(carry_c41_r14_s3),
    .b(carry_c41_r15_s3),
    .ci(sum_c42_r13_s3),
    .s(sum_c42_r17_s4),
    .co(carry_c42_r17_s4)
  );
  wire sum_c42_r18_s5, carry_c42_r18_s5;
  subbyte_full_adder add_c42_r18_s5 (
    .a(sum_c42_r14_s3),
    .b(sum_c42_r15_s3),
    .ci(carry_c41_r16_s4),
    .s(sum_c42_r18_s5),
    .co(carry_c42_r18_s5)
  );
  wire sum_c42_r19_s6, carry_c42_r19_s6;
  subbyte_full_adder add_c42_r19_s6 (
    .a(sum_c42_r16_s4),
    .b(carry_c41_r17_s4),
    .ci(carry_c41_r18_s5),
    .s(sum_c42_r19_s6),
    .co(carry_c42_r19_s6)
  );
  wire sum_c42_r20_s7, carry_c42_r20_s7;
  subbyte_full_adder add_c42_r20_s7 (
    .a(sum_c42_r17_s4),
    .b(sum_c42_r18_s5),
    .ci(carry_c41_r19_s6),
    .s(sum_c42_r20_s7),
    .co(carry_c42_r20_s7)
  );
  wire sum_c42_r21_s8, carry_c42_r21_s8;
  subbyte_full_adder add_c42_r21_s8 (
    .a(sum_c42_r19_s6),
    .b(carry_c41_r20_s7),
    .ci(sum_c42_r20_s7),
    .s(sum_c42_r21_s8),
    .co(carry_c42_r21_s8)
  );
  wire sum_c42_r22_s42, carry_c42_r22_s42;
  subbyte_full_adder add_c42_r22_s42 (
    .a(carry_c41_r21_s8),
    .b(sum_c42_r21_s8),
    .ci(carry_c41_r22_s41),
    .s(sum_c42_r22_s42),
    .co(carry_c42_r22_s42)
  );
  wire sum_c43_r0_s1, carry_c43_r0_s1;
  subbyte_full_adder add_c43_r0_s1 (
    .a(row20[23]),
    .b(row21[22]),
    .ci(row22[21]),
    .s(sum_c43_r0_s1),
    .co(carry_c43_r0_s1)
  );
  wire sum_c43_r1_s1, carry_c43_r1_s1;
  subbyte_full_adder add_c43_r1_s1 (
    .a(row23[20]),
    .b(row24[19]),
    .ci(row25[18]),
    .s(sum_c43_r1_s1),
    .co(carry_c43_r1_s1)
  );
  wire sum_c43_r2_s1, carry_c43_r2_s1;
  subbyte_full_adder add_c43_r2_s1 (
    .a(row26[17]),
    .b(row27[16]),
    .ci(row28[15]),
    .s(sum_c43_r2_s1),
    .co(carry_c43_r2_s1)
  );
  wire sum_c43_r3_s1, carry_c43_r3_s1;
  subbyte_full_adder add_c43_r3_s1 (
    .a(row29[14]),
    .b(row30[13]),
    .ci(row31[12]),
    .s(sum_c43_r3_s1),
    .co(carry_c43_r3_s1)
  );
  wire sum_c43_r4_s1, carry_c43_r4_s1;
  subbyte_full_adder add_c43_r4_s1 (.a(row32[11]), .b(row33[10]), .ci(row34[9]), .s(sum_c43_r4_s1), .co(carry_c43_r4_s1));
  wire sum_c43_r5_s1, carry_c43_r5_s1;
  subbyte_full_adder add_c43_r5_s1 (.a(row35[8]), .b(row36[7]), .ci(row37[6]), .s(sum_c43_r5_s1), .co(carry_c43_r5_s1));
  wire sum_c43_r6_s1, carry_c43_r6_s1;
  subbyte_full_adder add_c43_r6_s1 (.a(row38[5]), .b(row39[4]), .ci(row40[3]), .s(sum_c43_r6_s1), .co(carry_c43_r6_s1));
  wire sum_c43_r7_s1, carry_c43_r7_s1;
  subbyte_full_adder add_c43_r7_s1 (.a(row41[2]), .b(row42[1]), .ci(row43[0]), .s(sum_c43_r7_s1), .co(carry_c43_r7_s1));
  wire sum_c43_r8_s2, carry_c43_r8_s2;
  subbyte_full_adder add_c43_r8_s2 (
    .a(carry_c42_r0_s1),
    .b(carry_c42_r1_s1),
    .ci(carry_c42_r2_s1),
    .s(sum_c43_r8_s2),
    .co(carry_c43_r8_s2)
  );
  wire sum_c43_r9_s2, carry_c43_r9_s2;
  subbyte_full_adder add_c43_r9_s2 (
    .a(carry_c42_r3_s1),
    .b(carry_c42_r4_s1),
    .ci(carry_c42_r5_s1),
    .s(sum_c43_r9_s2),
    .co(carry_c43_r9_s2)
  );
  wire sum_c43_r10_s2, carry_c43_r10_s2;
  subbyte_full_adder add_c43_r10_s2 (
    .a(carry_c42_r6_s1),
    .b(carry_c42_r7_s1),
    .ci(sum_c43_r0_s1),
    .s(sum_c43_r10_s2),
    .co(carry_c43_r10_s2)
  );
  wire sum_c43_r11_s2, carry_c43_r11_s2;
  subbyte_full_adder add_c43_r11_s2 (
    .a(sum_c43_r1_s1),
    .b(sum_c43_r2_s1),
    .ci(sum_c43_r3_s1),
    .s(sum_c43_r11_s2),
    .co(carry_c43_r11_s2)
  );
  wire sum_c43_r12_s2, carry_c43_r12_s2;
  subbyte_full_adder add_c43_r12_s2 (
    .a(sum_c43_r4_s1),
    .b(sum_c43_r5_s1),
    .ci(sum_c43_r6_s1),
    .s(sum_c43_r12_s2),
    .co(carry_c43_r12_s2)
  );
  wire sum_c43_r13_s3, carry_c43_r13_s3;
  subbyte_full_adder add_c43_r13_s3 (
    .a(sum_c43_r7_s1),
    .b(carry_c42_r8_s2),
    .ci(carry_c42_r9_s2),
    .s(sum_c43_r13_s3),
    .co(carry_c43_r13_s3)
  );
  wire sum_c43_r14_s3, carry_c43_r14_s3;
  subbyte_full_adder add_c43_r14_s3 (
    .a(carry_c42_r10_s2),
    .b(carry_c42_r11_s2),
    .ci(carry_c42_r12_s2),
    .s(sum_c43_r14_s3),
    .co(carry_c43_r14_s3)
  );
  wire sum_c43_r15_s3, carry_c43_r15_s3;
  subbyte_full_adder add_c43_r15_s3 (
    .a(sum_c43_r8_s2),
    .b(sum_c43_r9_s2),
    .ci(sum_c43_r10_s2),
    .s(sum_c43_r15_s3),
    .co(carry_c43_r15_s3)
  );
  wire sum_c43_r16_s4, carry_c43_r16_s4;
  subbyte_full_adder add_c43_r16_s4 (
    .a(sum_c43_r11_s2),
    .b(sum_c43_r12_s2),
    .ci(carry_c42_r13_s3),
    .s(sum_c43_r16_s4),
    .co(carry_c43_r16_s4)
  );
  wire sum_c43_r17_s4, carry_c43_r17_s4;
  subbyte_full_adder add_c43_r17_s4 (
    .a(carry_c42_r14_s3),
    .b(carry_c42_r15_s3),
    .ci(sum_c43_r13_s3),
    .s(sum_c43_r17_s4),
    .co(carry_c43_r17_s4)
  );
  wire sum_c43_r18_s5, carry_c43_r18_s5;
  subbyte_full_adder add_c43_r18_s5 (
    .a(sum_c43_r14_s3),
    .b(sum_c43_r15_s3),
    .ci(carry_c42_r16_s4),
    .s(sum_c43_r18_s5),
    .co(carry_c43_r18_s5)
  );
  wire sum_c43_r19_s6, carry_c43_r19_s6;
  subbyte_full_adder add_c43_r19_s6 (
    .a(sum_c43_r16_s4),
    .b(carry_c42_r17_s4),
    .ci(carry_c42_r18_s5),
    .s(sum_c43_r19_s6),
    .co(carry_c43_r19_s6)
  );
  wire sum_c43_r20_s7, carry_c43_r20_s7;
  subbyte_full_adder add_c43_r20_s7 (
    .a(sum_c43_r17_s4),
    .b(sum_c43_r18_s5),
    .ci(carry_c42_r19_s6),
    .s(sum_c43_r20_s7),
    .co(carry_c43_r20_s7)
  );
  wire sum_c43_r21_s8, carry_c43_r21_s8;
  subbyte_full_adder add_c43_r21_s8 (
    .a(sum_c43_r19_s6),
    .b(carry_c42_r20_s7),
    .ci(sum_c43_r20_s7),
    .s(sum_c43_r21_s8),
    .co(carry_c43_r21_s8)
  );
  wire sum_c43_r22_s43, carry_c43_r22_s43;
  subbyte_full_adder add_c43_r22_s43 (
    .a(carry_c42_r21_s8),
    .b(sum_c43_r21_s8),
    .ci(carry_c42_r22_s42),
    .s(sum_c43_r22_s43),
    .co(carry_c43_r22_s43)
  );
  wire sum_c44_r0_s1, carry_c44_r0_s1;
  subbyte_full_adder add_c44_r0_s1 (
    .a(row21[23]),
    .b(row22[22]),
    .ci(row23[21]),
    .s(sum_c44_r0_s1),
    .co(carry_c44_r0_s1)
  );
  wire sum_c44_r1_s1, carry_c44_r1_s1;
  subbyte_full_adder add_c44_r1_s1 (
    .a(row24[20]),
    .b(row25[19]),
    .ci(row26[18]),
    .s(sum_c44_r1_s1),
    .co(carry_c44_r1_s1)
  );
  wire sum_c44_r2_s1, carry_c44_r2_s1;
  subbyte_full_adder add_c44_r2_s1 (
    .a(row27[17]),
    .b(row28[16]),
    .ci(row29[15]),
    .s(sum_c44_r2_s1),
    .co(carry_c44_r2_s1)
  );
  wire sum_c44_r3_s1, carry_c44_r3_s1;
  subbyte_full_adder add_c44_r3_s1 (
    .a(row30[14]),
    .b(row31[13]),
    .ci(row32[12]),
    .s(sum_c44_r3_s1),
    .co(carry_c44_r3_s1)
  );
  wire sum_c44_r4_s1, carry_c44_r4_s1;
  subbyte_full_adder add_c44_r4_s1 (.a(row33[11]), .b(row34[10]), .ci(row35[9]), .s(sum_c44_r4_s1), .co(carry_c44_r4_s1));
  wire sum_c44_r5_s1, carry_c44_r5_s1;
  subbyte_full_adder add_c44_r5_s1 (.a(row36[8]), .b(row37[7]), .ci(row38[6]), .s(sum_c44_r5_s1), .co(carry_c44_r5_s1));
  wire sum_c44_r6_s1, carry_c44_r6_s1;
  subbyte_full_adder add_c44_r6_s1 (.a(row39[5]), .b(row40[4]), .ci(row41[3]), .s(sum_c44_r6_s1), .co(carry_c44_r6_s1));
  wire sum_c44_r7_s1, carry_c44_r7_s1;
  subbyte_full_adder add_c44_r7_s1 (.a(row42[2]), .b(row43[1]), .ci(row44[0]), .s(sum_c44_r7_s1), .co(carry_c44_r7_s1));
  wire sum_c44_r8_s2, carry_c44_r8_s2;
  subbyte_full_adder add_c44_r8_s2 (
    .a(carry_c43_r0_s1),
    .b(carry_c43_r1_s1),
    .ci(carry_c43_r2_s1),
    .s(sum_c44_r8_s2),
    .co(carry_c44_r8_s2)
  );
  wire sum_c44_r9_s2, carry_c44_r9_s2;
  subbyte_full_adder add_c44_r9_s2 (
    .a(carry_c43_r3_s1),
    .b(carry_c43_r4_s1),
    .ci(carry_c43_r5_s1),
    .s(sum_c44_r9_s2),
    .co(carry_c44_r9_s2)
  );
  wire sum_c44_r10_s2, carry_c44_r10_s2;
  subbyte_full_adder add_c44_r10_s2 (
    .a(carry_c43_r6_s1),
    .b(carry_c43_r7_s1),
    .ci(sum_c44_r0_s1),
    .s(sum_c44_r10_s2),
    .co(carry_c44_r10_s2)
  );
  wire sum_c44_r11_s2, carry_c44_r11_s2;
  subbyte_full_adder add_c44_r11_s2 (
    .a(sum_c44_r1_s1),
    .b(sum_c44_r2_s1),
    .ci(sum_c44_r3_s1),
    .s(sum_c44_r11_s2),
    .co(carry_c44_r11_s2)
  );
  wire sum_c44_r12_s2, carry_c44_r12_s2;
  subbyte_full_adder add_c44_r12_s2 (
    .a(sum_c44_r4_s1),
    .b(sum_c44_r5_s1),
    .ci(sum_c44_r6_s1),
    .s(sum_c44_r12_s2),
    .co(carry_c44_r12_s2)
  );
  wire sum_c44_r13_s3, carry_c44_r13_s3;
  subbyte_full_adder add_c44_r13_s3 (
    .a(sum_c44_r7_s1),
    .b(carry_c43_r8_s2),
    .ci(carry_c43_r9_s2),
    .s(sum_c44_r13_s3),
    .co(carry_c44_r13_s3)
  );
  wire sum_c44_r14_s3, carry_c44_r14_s3;
  subbyte_full_adder add_c44_r14_s3 (
    .a(carry_c43_r10_s2),
    .b(carry_c43_r11_s2),
    .ci(carry_c43_r12_s2),
    .s(sum_c44_r14_s3),
    .co(carry_c44_r14_s3)
  );
  wire sum_c44_r15_s3, carry_c44_r15_s3;
  subbyte_full_adder add_c44_r15_s3 (
    .a(sum_c44_r8_s2),
    .b(sum_c44_r9_s2),
    .ci(sum_c44_r10_s2),
    .s(sum_c44_r15_s3),
    .co(carry_c44_r15_s3)
  );
  wire sum_c44_r16_s4, carry_c44_r16_s4;
  subbyte_full_adder add_c44_r16_s4 (
    .a(sum_c44_r11_s2),
    .b(sum_c44_r12_s2),
    .ci(carry_c43_r13_s3),
    .s(sum_c44_r16_s4),
    .co(carry_c44_r16_s4)
  );
  wire sum_c44_r17_s4, carry_c44_r17_s4;
  subbyte_full_adder add_c44_r17_s4 (
    .a(carry_c43_r14_s3),
    .b(carry_c43_r15_s3),
    .ci(sum_c44_r13_s3),
    .s(sum_c44_r17_s4),
    .co(carry_c44_r17_s4)
  );
  wire sum_c44_r18_s5, carry_c44_r18_s5;
  subbyte_full_adder add_c44_r18_s5 (
    .a(sum_c44_r14_s3),
    .b(sum_c44_r15_s3),
    .ci(carry_c43_r16_s4),
    .s(sum_c44_r18_s5),
    .co(carry_c44_r18_s5)
  );
  wire sum_c44_r19_s6, carry_c44_r19_s6;
  subbyte_full_adder add_c44_r19_s6 (
    .a(sum_c44_r16_s4),
    .b(carry_c43_r17_s4),
    .ci(carry_c43_r18_s5),
    .s(sum_c44_r19_s6),
    .co(carry_c44_r19_s6)
  );
  wire sum_c44_r20_s7, carry_c44_r20_s7;
  subbyte_full_adder add_c44_r20_s7 (
    .a(sum_c44_r17_s4),
    .b(sum_c44_r18_s5),
    .ci(carry_c43_r19_s6),
    .s(sum_c44_r20_s7),
    .co(carry_c44_r20_s7)
  );
  wire sum_c44_r21_s8, carry_c44_r21_s8;
  subbyte_full_adder add_c44_r21_s8 (
    .a(sum_c44_r19_s6),
    .b(carry_c43_r20_s7),
    .ci(sum_c44_r20_s7),
    .s(sum_c44_r21_s8),
    .co(carry_c44_r21_s8)
  );
  wire sum_c44_r22_s44, carry_c44_r22_s44;
  subbyte_full_adder add_c44_r22_s44 (
    .a(carry_c43_r21_s8),
    .b(sum_c44_r21_s8),
    .ci(carry_c43_r22_s43),
    .s(sum_c44_r22_s44),
    .co(carry_c44_r22_s44)
  );
  wire sum_c45_r0_s1, carry_c45_r0_s1;
  subbyte_full_adder add_c45_r0_s1 (
    .a(row22[23]),
    .b(row23[22]),
    .ci(row24[21]),
    .s(sum_c45_r0_s1),
    .co(carry_c45_r0_s1)
  );
  wire sum_c45_r1_s1, carry_c45_r1_s1;
  subbyte_full_adder add_c45_r1_s1 (
    .a(row25[20]),
    .b(row26[19]),
    .ci(row27[18]),
    .s(sum_c45_r1_s1),
    .co(carry_c45_r1_s1)
  );
  wire sum_c45_r2_s1, carry_c45_r2_s1;
  subbyte_full_adder add_c45_r2_s1 (
    .a(row28[17]),
    .b(row29[16]),
    .ci(row30[15]),
    .s(sum_c45_r2_s1),
    .co(carry_c45_r2_s1)
  );
  wire sum_c45_r3_s1, carry_c45_r3_s1;
  subbyte_full_adder add_c45_r3_s1 (
    .a(row31[14]),
    .b(row32[13]),
    .ci(row33[12]),
    .s(sum_c45_r3_s1),
    .co(carry_c45_r3_s1)
  );
  wire sum_c45_r4_s1, carry_c45_r4_s1;
  subbyte_full_adder add_c45_r4_s1 (.a(row34[11]), .b(row35[10]), .ci(row36[9]), .s(sum_c45_r4_s1), .co(carry_c45_r4_s1));
  wire sum_c45_r5_s1, carry_c45_r5_s1;
  subbyte_full_adder add_c45_r5_s1 (.a(row37[8]), .b(row38[7]), .ci(row39[6]), .s(sum_c45_r5_s1), .co(carry_c45_r5_s1));
  wire sum_c45_r6_s1, carry_c45_r6_s1;
  subbyte_full_adder add_c45_r6_s1 (.a(row40[5]), .b(row41[4]), .ci(row42[3]), .s(sum_c45_r6_s1), .co(carry_c45_r6_s1));
  wire sum_c45_r7_s1, carry_c45_r7_s1;
  subbyte_full_adder add_c45_r7_s1 (.a(row43[2]), .b(row44[1]), .ci(row45[0]), .s(sum_c45_r7_s1), .co(carry_c45_r7_s1));
  wire sum_c45_r8_s2, carry_c45_r8_s2;
  subbyte_full_adder add_c45_r8_s2 (
    .a(carry_c44_r0_s1),
    .b(carry_c44_r1_s1),
    .ci(carry_c44_r2_s1),
    .s(sum_c45_r8_s2),
    .co(carry_c45_r8_s2)
  );
  wire sum_c45_r9_s2, carry_c45_r9_s2;
  subbyte_full_adder add_c45_r9_s2 (
    .a(carry_c44_r3_s1),
    .b(carry_c44_r4_s1),
    .ci(carry_c44_r5_s1),
    .s(sum_c45_r9_s2),
    .co(carry_c45_r9_s2)
  );
  wire sum_c45_r10_s2, carry_c45_r10_s2;
  subbyte_full_adder add_c45_r10_s2 (
    .a(carry_c44_r6_s1),
    .b(carry_c44_r7_s1),
    .ci(sum_c45_r0_s1),
    .s(sum_c45_r10_s2),
    .co(carry_c45_r10_s2)
  );
  wire sum_c45_r11_s2, carry_c45_r11_s2;
  subbyte_full_adder add_c45_r11_s2 (
    .a(sum_c45_r1_s1),
    .b(sum_c45_r2_s1),
    .ci(sum_c45_r3_s1),
    .s(sum_c45_r11_s2),
    .co(carry_c45_r11_s2)
  );
  wire sum_c45_r12_s2, carry_c45_r12_s2;
  subbyte_full_adder add_c45_r12_s2 (
    .a(sum_c45_r4_s1),
    .b(sum_c45_r5_s1),
    .ci(sum_c45_r6_s1),
    .s(sum_c45_r12_s2),
    .co(carry_c45_r12_s2)
  );
  wire sum_c45_r13_s3, carry_c45_r13_s3;
  subbyte_full_adder add_c45_r13_s3 (
    .a(sum_c45_r7_s1),
    .b(carry_c44_r8_s2),
    .ci(carry_c44_r9_s2),
    .s(sum_c45_r13_s3),
    .co(carry_c45_r13_s3)
  );
  wire sum_c45_r14_s3, carry_c45_r14_s3;
  subbyte_full_adder add_c45_r14_s3 (
    .a(carry_c44_r10_s2),
    .b(carry_c44_r11_s2),
    .ci(carry_c44_r12_s2),
    .s(sum_c45_r14_s3),
    .co(carry_c45_r14_s3)
  );
  wire sum_c45_r15_s3, carry_c45_r15_s3;
  subbyte_full_adder add_c45_r15_s3 (
    .a(sum_c45_r8_s2),
    .b(sum_c45_r9_s2),
    .ci(sum_c45_r10_s2),
    .s(sum_c45_r15_s3),
    .co(carry_c45_r15_s3)
  );
  wire sum_c45_r16_s4, carry_c45_r16_s4;
  subbyte_full_adder add_c45_r16_s4 (
    .a(sum_c45_r11_s2),
    .b(sum_c45_r12_s2),
    .ci(carry_c44_r13_s3),
    .s(sum_c45_r16_s4),
    .co(carry_c45_r16_s4)
  );
  wire sum_c45_r17_s4, carry_c45_r17_s4;
  subbyte_full_adder add_c45_r17_s4 (
    .a(carry_c44_r14_s3),
    .b(carry_c44_r15_s3),
    .ci(sum_c45_r13_s3),
    .s(sum_c45_r17_s4),
    .co(carry_c45_r17_s4)
  );
  wire sum_c45_r18_s5, carry_c45_r18_s5;
  subbyte_full_adder add_c45_r18_s5 (
    .a(sum_c45_r14_s3),
    .b(sum_c45_r15_s3),
    .ci(carry_c44_r16_s4),
    .s(sum_c45_r18_s5),
    .co(carry_c45_r18_s5)
  );
  wire sum_c45_r19_s6, carry_c45_r19_s6;
  subbyte_full_adder add_c45_r19_s6 (
    .a(sum_c45_r16_s4),
    .b(carry_c44_r17_s4),
    .ci(carry_c44_r18_s5),
    .s(sum_c45_r19_s6),
    .co(carry_c45_r19_s6)
  );
  wire sum_c45_r20_s7, carry_c45_r20_s7;
  subbyte_full_adder add_c45_r20_s7 (
    .a(sum_c45_r17_s4),
    .b(sum_c45_r18_s5),
    .ci(carry_c44_r19_s6),
    .s(sum_c45_r20_s7),
    .co(carry_c45_r20_s7)
  );
  wire sum_c45_r21_s8, carry_c45_r21_s8;
  subbyte_full_adder add_c45_r21_s8 (
    .a(sum_c45_r19_s6),
    .b(carry_c44_r20_s7),
    .ci(sum_c45_r20_s7),
    .s(sum_c45_r21_s8),
    .co(carry_c45_r21_s8)
  );
  wire sum_c45_r22_s45, carry_c45_r22_s45;
  subbyte_full_adder add_c45_r22_s45 (
    .a(carry_c44_r21_s8),
    .b(sum_c45_r21_s8),
    .ci(carry_c44_r22_s44),
    .s(sum_c45_r22_s45),
    .co(carry_c45_r22_s45)
  );
  wire sum_c46_r0_s1, carry_c46_r0_s1;
  subbyte_full_adder add_c46_r0_s1 (
    .a(row23[23]),
    .b(row24[22]),
    .ci(row25[21]),
    .s(sum_c46_r0_s1),
    .co(carry_c46_r0_s1)
  );
  wire sum_c46_r1_s1, carry_c46_r1_s1;
  subbyte_full_adder add_c46_r1_s1 (
    .a(row26[20]),
    .b(row27[19]),
    .ci(row28[18]),
    .s(sum_c46_r1_s1),
    .co(carry_c46_r1_s1)
  );
  wire sum_c46_r2_s1, carry_c46_r2_s1;
  subbyte_full_adder add_c46_r2_s1 (
    .a(row29[17]),
    .b(row30[16]),
    .ci(row31[15]),
    .s(sum_c46_r2_s1),
    .co(carry_c46_r2_s1)
  );
  wire sum_c46_r3_s1, carry_c46_r3_s1;
  subbyte_full_adder add_c46_r3_s1 (
    .a(row32[14]),
    .b(row33[13]),
    .ci(row34[12]),
    .s(sum_c46_r3_s1),
    .co(carry_c46_r3_s1)
  );
  wire sum_c46_r4_s1, carry_c46_r4_s1;
  subbyte_full_adder add_c46_r4_s1 (.a(row35[11]), .b(row36[10]), .ci(row37[9]), .s(sum_c46_r4_s1), .co(carry_c46_r4_s1));
  wire sum_c46_r5_s1, carry_c46_r5_s1;
  subbyte_full_adder add_c46_r5_s1 (.a(row38[8]), .b(row39[7]), .ci(row40[6]), .s(sum_c46_r5_s1), .co(carry_c46_r5_s1));
  wire sum_c46_r6_s1, carry_c46_r6_s1;
  subbyte_full_adder add_c46_r6_s1 (.a(row41[5]), .b(row42[4]), .ci(row43[3]), .s(sum_c46_r6_s1), .co(carry_c46_r6_s1));
  wire sum_c46_r7_s1, carry_c46_r7_s1;
  subbyte_full_adder add_c46_r7_s1 (.a(row44[2]), .b(row45[1]), .ci(row46[0]), .s(sum_c46_r7_s1), .co(carry_c46_r7_s1));
  wire sum_c46_r8_s2, carry_c46_r8_s2;
  subbyte_full_adder add_c46_r8_s2 (
    .a(carry_c45_r0_s1),
    .b(carry_c45_r1_s1),
    .ci(carry_c45_r2_s1),
    .s(sum_c46_r8_s2),
    .co(carry_c46_r8_s2)
  );
  wire sum_c46_r9_s2, carry_c46_r9_s2;
  subbyte_full_adder add_c46_r9_s2 (
    .a(carry_c45_r3_s1),
    .b(carry_c45_r4_s1),
    .ci(carry_c45_r5_s1),
    .s(sum_c46_r9_s2),
    .co(carry_c46_r9_s2)
  );
  wire sum_c46_r10_s2, carry_c46_r10_s2;
  subbyte_full_adder add_c46_r10_s2 (
    .a(carry_c45_r6_s1),
    .b(carry_c45_r7_s1),
    .ci(sum_c46_r0_s1),
    .s(sum_c46_r10_s2),
    .co(carry_c46_r10_s2)
  );
  wire sum_c46_r11_s2, carry_c46_r11_s2;
  subbyte_full_adder add_c46_r11_s2 (
    .a(sum_c46_r1_s1),
    .b(sum_c46_r2_s1),
    .ci(sum_c46_r3_s1),
    .s(sum_c46_r11_s2),
    .co(carry_c46_r11_s2)
  );
  wire sum_c46_r12_s2, carry_c46_r12_s2;
  subbyte_full_adder add_c46_r12_s2 (
    .a(sum_c46_r4_s1),
    .b(sum_c46_r5_s1),
    .ci(sum_c46_r6_s1),
    .s(sum_c46_r12_s2),
    .co(carry_c46_r12_s2)
  );
  wire sum_c46_r13_s3, carry_c46_r13_s3;
  subbyte_full_adder add_c46_r13_s3 (
    .a(sum_c46_r7_s1),
    .b(carry_c45_r8_s2),
    .ci(carry_c45_r9_s2),
    .s(sum_c46_r13_s3),
    .co(carry_c46_r13_s3)
  );
  wire sum_c46_r14_s3, carry_c46_r14_s3;
  subbyte_full_adder add_c46_r14_s3 (
    .a(carry_c45_r10_s2),
    .b(carry_c45_r11_s2),
    .ci(carry_c45_r12_s2),
    .s(sum_c46_r14_s3),
    .co(carry_c46_r14_s3)
  );
  wire sum_c46_r15_s3, carry_c46_r15_s3;
  subbyte_full_adder add_c46_r15_s3 (
    .a(sum_c46_r8_s2),
    .b(sum_c46_r9_s2),
    .ci(sum_c46_r10_s2),
    .s(sum_c46_r15_s3),
    .co(carry_c46_r15_s3)
  );
  wire sum_c46_r16_s4, carry_c46_r16_s4;
  subbyte_full_adder add_c46_r16_s4 (
    .a(sum_c46_r11_s2),
    .b(sum_c46_r12_s2),
    .ci(carry_c45_r13_s3),
    .s(sum_c46_r16_s4),
    .co(carry_c46_r16_s4)
  );
  wire sum_c46_r17_s4, carry_c46_r17_s4;
  subbyte_full_adder add_c46_r17_s4 (
    .a(carry_c45_r14_s3),
    .b(carry_c45_r15_s3),
    .ci(sum_c46_r13_s3),
    .s(sum_c46_r17_s4),
    .co(carry_c46_r17_s4)
  );
  wire sum_c46_r18_s5, carry_c46_r18_s5;
  subbyte_full_adder add_c46_r18_s5 (
    .a(sum_c46_r14_s3),
    .b(sum_c46_r15_s3),
    .ci(carry_c45_r16_s4),
    .s(sum_c46_r18_s5),
    .co(carry_c46_r18_s5)
  );
  wire sum_c46_r19_s6, carry_c46_r19_s6;
  subbyte_full_adder add_c46_r19_s6 (
    .a(sum_c46_r16_s4),
    .b(carry_c45_r17_s4),
    .ci(carry_c45_r18_s5),
    .s(sum_c46_r19_s6),
    .co(carry_c46_r19_s6)
  );
  wire sum_c46_r20_s7, carry_c46_r20_s7;
  subbyte_full_adder add_c46_r20_s7 (
    .a(sum_c46_r17_s4),
    .b(sum_c46_r18_s5),
    .ci(carry_c45_r19_s6),
    .s(sum_c46_r20_s7),
    .co(carry_c46_r20_s7)
  );
  wire sum_c46_r21_s8, carry_c46_r21_s8;
  subbyte_full_adder add_c46_r21_s8 (
    .a(sum_c46_r19_s6),
    .b(carry_c45_r20_s7),
    .ci(sum_c46_r20_s7),
    .s(sum_c46_r21_s8),
    .co(carry_c46_r21_s8)
  );
  wire sum_c46_r22_s46, carry_c46_r22_s46;
  subbyte_full_adder add_c46_r22_s46 (
    .a(carry_c45_r21_s8),
    .b(sum_c46_r21_s8),
    .ci(carry_c45_r22_s45),
    .s(sum_c46_r22_s46),
    .co(carry_c46_r22_s46)
  );
  wire sum_c47_r0_s1, carry_c47_r0_s1;
  subbyte_full_adder add_c47_r0_s1 (
    .a(row24[23]),
    .b(row25[22]),
    .ci(row26[21]),
    .s(sum_c47_r0_s1),
    .co(carry_c47_r0_s1)
  );
  wire sum_c47_r1_s1, carry_c47_r1_s1;
  subbyte_full_adder add_c47_r1_s1 (
    .a(row27[20]),
    .b(row28[19]),
    .ci(row29[18]),
    .s(sum_c47_r1_s1),
    .co(carry_c47_r1_s1)
  );
  wire sum_c47_r2_s1, carry_c47_r2_s1;
  subbyte_full_adder add_c47_r2_s1 (
    .a(row30[17]),
    .b(row31[16]),
    .ci(row32[15]),
    .s(sum_c47_r2_s1),
    .co(carry_c47_r2_s1)
  );
  wire sum_c47_r3_s1, carry_c47_r3_s1;
  subbyte_full_adder add_c47_r3_s1 (
    .a(row33[14]),
    .b(row34[13]),
    .ci(row35[12]),
    .s(sum_c47_r3_s1),
    .co(carry_c47_r3_s1)
  );
  wire sum_c47_r4_s1, carry_c47_r4_s1;
  subbyte_full_adder add_c47_r4_s1 (.a(row36[11]), .b(row37[10]), .ci(row38[9]), .s(sum_c47_r4_s1), .co(carry_c47_r4_s1));
  wire sum_c47_r5_s1, carry_c47_r5_s1;
  subbyte_full_adder add_c47_r5_s1 (.a(row39[8]), .b(row40[7]), .ci(row41[6]), .s(sum_c47_r5_s1), .co(carry_c47_r5_s1));
  wire sum_c47_r6_s1, carry_c47_r6_s1;
  subbyte_full_adder add_c47_r6_s1 (.a(row42[5]), .b(row43[4]), .ci(row44[3]), .s(sum_c47_r6_s1), .co(carry_c47_r6_s1));
  wire sum_c47_r7_s1, carry_c47_r7_s1;
  subbyte_full_adder add_c47_r7_s1 (.a(row45[2]), .b(row46[1]), .ci(row47[0]), .s(sum_c47_r7_s1), .co(carry_c47_r7_s1));
  wire sum_c47_r8_s2, carry_c47_r8_s2;
  subbyte_full_adder add_c47_r8_s2 (
    .a(carry_c46_r0_s1),
    .b(carry_c46_r1_s1),
    .ci(carry_c46_r2_s1),
    .s(sum_c47_r8_s2),
    .co(carry_c47_r8_s2)
  );
  wire sum_c47_r9_s2, carry_c47_r9_s2;
  subbyte_full_adder add_c47_r9_s2 (
    .a(carry_c46_r3_s1),
    .b(carry_c46_r4_s1),
    .ci(carry_c46_r5_s1),
    .s(sum_c47_r9_s2),
    .co(carry_c47_r9_s2)
  );
  wire sum_c47_r10_s2, carry_c47_r10_s2;
  subbyte_full_adder add_c47_r10_s2 (
    .a(carry_c46_r6_s1),
    .b(carry_c46_r7_s1),
    .ci(sum_c47_r0_s1),
    .s(sum_c47_r10_s2),
    .co(carry_c47_r10_s2)
  );
  wire sum_c47_r11_s2, carry_c47_r11_s2;
  subbyte_full_adder add_c47_r11_s2 (
    .a(sum_c47_r1_s1),
    .b(sum_c47_r2_s1),
    .ci(sum_c47_r3_s1),
    .s(sum_c47_r11_s2),
    .co(carry_c47_r11_s2)
  );
  wire sum_c47_r12_s2, carry_c47_r12_s2;
  subbyte_full_adder add_c47_r12_s2 (
    .a(sum_c47_r4_s1),
    .b(sum_c47_r5_s1),
    .ci(sum_c47_r6_s1),
    .s(sum_c47_r12_s2),
    .co(carry_c47_r12_s2)
  );
  wire sum_c47_r13_s3, carry_c47_r13_s3;
  subbyte_full_adder add_c47_r13_s3 (
    .a(sum_c47_r7_s1),
    .b(carry_c46_r8_s2),
    .ci(carry_c46_r9_s2),
    .s(sum_c47_r13_s3),
    .co(carry_c47_r13_s3)
  );
  wire sum_c47_r14_s3, carry_c47_r14_s3;
  subbyte_full_adder add_c47_r14_s3 (
    .a(carry_c46_r10_s2),
    .b(carry_c46_r11_s2),
    .ci(carry_c46_r12_s2),
    .s(sum_c47_r14_s3),
    .co(carry_c47_r14_s3)
  );
  wire sum_c47_r15_s3, carry_c47_r15_s3;
  subbyte_full_adder add_c47_r15_s3 (
    .a(sum_c47_r8_s2),
    .b(sum_c47_r9_s2),
    .ci(sum_c47_r10_s2),
    .s(sum_c47_r15_s3),
    .co(carry_c47_r15_s3)
  );
  wire sum_c47_r16_s4, carry_c47_r16_s4;
  subbyte_full_adder add_c47_r16_s4 (
    .a(sum_c47_r11_s2),
    .b(sum_c47_r12_s2),
    .ci(carry_c46_r13_s3),
    .s(sum_c47_r16_s4),
    .co(carry_c47_r16_s4)
  );
  wire sum_c47_r17_s4, carry_c47_r17_s4;
  subbyte_full_adder add_c47_r17_s4 (
    .a(carry_c46_r14_s3),
    .b(carry_c46_r15_s3),
    .ci(sum_c47_r13_s3),
    .s(sum_c47_r17_s4),
    .co(carry_c47_r17_s4)
  );
  wire sum_c47_r18_s5, carry_c47_r18_s5;
  subbyte_full_adder add_c47_r18_s5 (
    .a(sum_c47_r14_s3),
    .b(sum_c47_r15_s3),
    .ci(carry_c46_r16_s4),
    .s(sum_c47_r18_s5),
    .co(carry_c47_r18_s5)
  );
  wire sum_c47_r19_s6, carry_c47_r19_s6;
  subbyte_full_adder add_c47_r19_s6 (
    .a(sum_c47_r16_s4),
    .b(carry_c46_r17_s4),
    .ci(carry_c46_r18_s5),
    .s(sum_c47_r19_s6),
    .co(carry_c47_r19_s6)
  );
  wire sum_c47_r20_s7, carry_c47_r20_s7;
  subbyte_full_adder add_c47_r20_s7 (
    .a(sum_c47_r17_s4),
    .b(sum_c47_r18_s5),
    .ci(carry_c46_r19_s6),
    .s(sum_c47_r20_s7),
    .co(carry_c47_r20_s7)
  );
  wire sum_c47_r21_s8, carry_c47_r21_s8;
  subbyte_full_adder add_c47_r21_s8 (
    .a(sum_c47_r19_s6),
    .b(carry_c46_r20_s7),
    .ci(sum_c47_r20_s7),
    .s(sum_c47_r21_s8),
    .co(carry_c47_r21_s8)
  );
  wire sum_c47_r22_s47, carry_c47_r22_s47;
  subbyte_full_adder add_c47_r22_s47 (
    .a(carry_c46_r21_s8),
    .b(sum_c47_r21_s8),
    .ci(carry_c46_r22_s46),
    .s(sum_c47_r22_s47),
    .co(carry_c47_r22_s47)
  );
  wire sum_c48_r0_s1, carry_c48_r0_s1;
  subbyte_full_adder add_c48_r0_s1 (
    .a(row25[23]),
    .b(row26[22]),
    .ci(row27[21]),
    .s(sum_c48_r0_s1),
    .co(carry_c48_r0_s1)
  );
  wire sum_c48_r1_s1, carry_c48_r1_s1;
  subbyte_full_adder add_c48_r1_s1 (
    .a(row28[20]),
    .b(row29[19]),
    .ci(row30[18]),
    .s(sum_c48_r1_s1),
    .co(carry_c48_r1_s1)
  );
  wire sum_c48_r2_s1, carry_c48_r2_s1;
  subbyte_full_adder add_c48_r2_s1 (
    .a(row31[17]),
    .b(row32[16]),
    .ci(row33[15]),
    .s(sum_c48_r2_s1),
    .co(carry_c48_r2_s1)
  );
  wire sum_c48_r3_s1, carry_c48_r3_s1;
  subbyte_full_adder add_c48_r3_s1 (
    .a(row34[14]),
    .b(row35[13]),
    .ci(row36[12]),
    .s(sum_c48_r3_s1),
    .co(carry_c48_r3_s1)
  );
  wire sum_c48_r4_s1, carry_c48_r4_s1;
  subbyte_full_adder add_c48_r4_s1 (.a(row37[11]), .b(row38[10]), .ci(row39[9]), .s(sum_c48_r4_s1), .co(carry_c48_r4_s1));
  wire sum_c48_r5_s1, carry_c48_r5_s1;
  subbyte_full_adder add_c48_r5_s1 (.a(row40[8]), .b(row41[7]), .ci(row42[6]), .s(sum_c48_r5_s1), .co(carry_c48_r5_s1));
  wire sum_c48_r6_s1, carry_c48_r6_s1;
  subbyte_full_adder add_c48_r6_s1 (.a(row43[5]), .b(row44[4]), .ci(row45[3]), .s(sum_c48_r6_s1), .co(carry_c48_r6_s1));
  wire sum_c48_r7_s2, carry_c48_r7_s2;
  subbyte_full_adder add_c48_r7_s2 (
    .a(row46[2]),
    .b(row47[1]),
    .ci(carry_c47_r0_s1),
    .s(sum_c48_r7_s2),
    .co(carry_c48_r7_s2)
  );
  wire sum_c48_r8_s2, carry_c48_r8_s2;
  subbyte_full_adder add_c48_r8_s2 (
    .a(carry_c47_r1_s1),
    .b(carry_c47_r2_s1),
    .ci(carry_c47_r3_s1),
    .s(sum_c48_r8_s2),
    .co(carry_c48_r8_s2)
  );
  wire sum_c48_r9_s2, carry_c48_r9_s2;
  subbyte_full_adder add_c48_r9_s2 (
    .a(carry_c47_r4_s1),
    .b(carry_c47_r5_s1),
    .ci(carry_c47_r6_s1),
    .s(sum_c48_r9_s2),
    .co(carry_c48_r9_s2)
  );
  wire sum_c48_r10_s2, carry_c48_r10_s2;
  subbyte_full_adder add_c48_r10_s2 (
    .a(carry_c47_r7_s1),
    .b(sum_c48_r0_s1),
    .ci(sum_c48_r1_s1),
    .s(sum_c48_r10_s2),
    .co(carry_c48_r10_s2)
  );
  wire sum_c48_r11_s2, carry_c48_r11_s2;
  subbyte_full_adder add_c48_r11_s2 (
    .a(sum_c48_r2_s1),
    .b(sum_c48_r3_s1),
    .ci(sum_c48_r4_s1),
    .s(sum_c48_r11_s2),
    .co(carry_c48_r11_s2)
  );
  wire sum_c48_r12_s3, carry_c48_r12_s3;
  subbyte_full_adder add_c48_r12_s3 (
    .a(sum_c48_r5_s1),
    .b(sum_c48_r6_s1),
    .ci(sum_c48_r7_s2),
    .s(sum_c48_r12_s3),
    .co(carry_c48_r12_s3)
  );
  wire sum_c48_r13_s3, carry_c48_r13_s3;
  subbyte_full_adder add_c48_r13_s3 (
    .a(carry_c47_r8_s2),
    .b(carry_c47_r9_s2),
    .ci(carry_c47_r10_s2),
    .s(sum_c48_r13_s3),
    .co(carry_c48_r13_s3)
  );
  wire sum_c48_r14_s3, carry_c48_r14_s3;
  subbyte_full_adder add_c48_r14_s3 (
    .a(carry_c47_r11_s2),
    .b(carry_c47_r12_s2),
    .ci(sum_c48_r8_s2),
    .s(sum_c48_r14_s3),
    .co(carry_c48_r14_s3)
  );
  wire sum_c48_r15_s3, carry_c48_r15_s3;
  subbyte_full_adder add_c48_r15_s3 (
    .a(sum_c48_r9_s2),
    .b(sum_c48_r10_s2),
    .ci(sum_c48_r11_s2),
    .s(sum_c48_r15_s3),
    .co(carry_c48_r15_s3)
  );
  wire sum_c48_r16_s4, carry_c48_r16_s4;
  subbyte_full_adder add_c48_r16_s4 (
    .a(sum_c48_r12_s3),
    .b(carry_c47_r13_s3),
    .ci(carry_c47_r14_s3),
    .s(sum_c48_r16_s4),
    .co(carry_c48_r16_s4)
  );
  wire sum_c48_r17_s4, carry_c48_r17_s4;
  subbyte_full_adder add_c48_r17_s4 (
    .a(carry_c47_r15_s3),
    .b(sum_c48_r13_s3),
    .ci(sum_c48_r14_s3),
    .s(sum_c48_r17_s4),
    .co(carry_c48_r17_s4)
  );
  wire sum_c48_r18_s5, carry_c48_r18_s5;
  subbyte_full_adder add_c48_r18_s5 (
    .a(sum_c48_r15_s3),
    .b(carry_c47_r16_s4),
    .ci(carry_c47_r17_s4),
    .s(sum_c48_r18_s5),
    .co(carry_c48_r18_s5)
  );
  wire sum_c48_r19_s6, carry_c48_r19_s6;
  subbyte_full_adder add_c48_r19_s6 (
    .a(carry_c47_r18_s5),
    .b(sum_c48_r16_s4),
    .ci(sum_c48_r17_s4),
    .s(sum_c48_r19_s6),
    .co(carry_c48_r19_s6)
  );
  wire sum_c48_r20_s7, carry_c48_r20_s7;
  subbyte_full_adder add_c48_r20_s7 (
    .a(sum_c48_r18_s5),
    .b(carry_c47_r19_s6),
    .ci(sum_c48_r19_s6),
    .s(sum_c48_r20_s7),
    .co(carry_c48_r20_s7)
  );
  wire sum_c48_r21_s9, carry_c48_r21_s9;
  subbyte_full_adder add_c48_r21_s9 (
    .a(carry_c47_r20_s7),
    .b(sum_c48_r20_s7),
    .ci(carry_c47_r21_s8),
    .s(sum_c48_r21_s9),
    .co(carry_c48_r21_s9)
  );
  wire sum_c48_r22_s48, carry_c48_r22_s48;
  subbyte_half_adder add_c48_r22_s48 (
    .a(sum_c48_r21_s9),
    .b(carry_c47_r22_s47),
    .s(sum_c48_r22_s48),
    .co(carry_c48_r22_s48)
  );
  wire sum_c49_r0_s1, carry_c49_r0_s1;
  subbyte_full_adder add_c49_r0_s1 (
    .a(row26[23]),
    .b(row27[22]),
    .ci(row28[21]),
    .s(sum_c49_r0_s1),
    .co(carry_c49_r0_s1)
  );
  wire sum_c49_r1_s1, carry_c49_r1_s1;
  subbyte_full_adder add_c49_r1_s1 (
    .a(row29[20]),
    .b(row30[19]),
    .ci(row31[18]),
    .s(sum_c49_r1_s1),
    .co(carry_c49_r1_s1)
  );
  wire sum_c49_r2_s1, carry_c49_r2_s1;
  subbyte_full_adder add_c49_r2_s1 (
    .a(row32[17]),
    .b(row33[16]),
    .ci(row34[15]),
    .s(sum_c49_r2_s1),
    .co(carry_c49_r2_s1)
  );
  wire sum_c49_r3_s1, carry_c49_r3_s1;
  subbyte_full_adder add_c49_r3_s1 (
    .a(row35[14]),
    .b(row36[13]),
    .ci(row37[12]),
    .s(sum_c49_r3_s1),
    .co(carry_c49_r3_s1)
  );
  wire sum_c49_r4_s1, carry_c49_r4_s1;
  subbyte_full_adder add_c49_r4_s1 (.a(row38[11]), .b(row39[10]), .ci(row40[9]), .s(sum_c49_r4_s1), .co(carry_c49_r4_s1));
  wire sum_c49_r5_s1, carry_c49_r5_s1;
  subbyte_full_adder add_c49_r5_s1 (.a(row41[8]), .b(row42[7]), .ci(row43[6]), .s(sum_c49_r5_s1), .co(carry_c49_r5_s1));
  wire sum_c49_r6_s1, carry_c49_r6_s1;
  subbyte_full_adder add_c49_r6_s1 (.a(row44[5]), .b(row45[4]), .ci(row46[3]), .s(sum_c49_r6_s1), .co(carry_c49_r6_s1));
  wire sum_c49_r7_s2, carry_c49_r7_s2;
  subbyte_full_adder add_c49_r7_s2 (
    .a(row47[2]),
    .b(carry_c48_r0_s1),
    .ci(carry_c48_r1_s1),
    .s(sum_c49_r7_s2),
    .co(carry_c49_r7_s2)
  );
  wire sum_c49_r8_s2, carry_c49_r8_s2;
  subbyte_full_adder add_c49_r8_s2 (
    .a(carry_c48_r2_s1),
    .b(carry_c48_r3_s1),
    .ci(carry_c48_r4_s1),
    .s(sum_c49_r8_s2),
    .co(carry_c49_r8_s2)
  );
  wire sum_c49_r9_s2, carry_c49_r9_s2;
  subbyte_full_adder add_c49_r9_s2 (
    .a(carry_c48_r5_s1),
    .b(carry_c48_r6_s1),
    .ci(sum_c49_r0_s1),
    .s(sum_c49_r9_s2),
    .co(carry_c49_r9_s2)
  );
  wire sum_c49_r10_s2, carry_c49_r10_s2;
  subbyte_full_adder add_c49_r10_s2 (
    .a(sum_c49_r1_s1),
    .b(sum_c49_r2_s1),
    .ci(sum_c49_r3_s1),
    .s(sum_c49_r10_s2),
    .co(carry_c49_r10_s2)
  );
  wire sum_c49_r11_s2, carry_c49_r11_s2;
  subbyte_full_adder add_c49_r11_s2 (
    .a(sum_c49_r4_s1),
    .b(sum_c49_r5_s1),
    .ci(sum_c49_r6_s1),
    .s(sum_c49_r11_s2),
    .co(carry_c49_r11_s2)
  );
  wire sum_c49_r12_s3, carry_c49_r12_s3;
  subbyte_full_adder add_c49_r12_s3 (
    .a(carry_c48_r7_s2),
    .b(carry_c48_r8_s2),
    .ci(carry_c48_r9_s2),
    .s(sum_c49_r12_s3),
    .co(carry_c49_r12_s3)
  );
  wire sum_c49_r13_s4, carry_c49_r13_s4;
  subbyte_full_adder add_c49_r13_s4 (
    .a(carry_c48_r10_s2),
    .b(carry_c48_r11_s2),
    .ci(carry_c48_r12_s3),
    .s(sum_c49_r13_s4),
    .co(carry_c49_r13_s4)
  );
  wire sum_c49_r14_s3, carry_c49_r14_s3;
  subbyte_full_adder add_c49_r14_s3 (
    .a(sum_c49_r7_s2),
    .b(sum_c49_r8_s2),
    .ci(sum_c49_r9_s2),
    .s(sum_c49_r14_s3),
    .co(carry_c49_r14_s3)
  );
  wire sum_c49_r15_s4, carry_c49_r15_s4;
  subbyte_full_adder add_c49_r15_s4 (
    .a(sum_c49_r10_s2),
    .b(sum_c49_r11_s2),
    .ci(carry_c48_r13_s3),
    .s(sum_c49_r15_s4),
    .co(carry_c49_r15_s4)
  );
  wire sum_c49_r16_s4, carry_c49_r16_s4;
  subbyte_full_adder add_c49_r16_s4 (
    .a(carry_c48_r14_s3),
    .b(carry_c48_r15_s3),
    .ci(sum_c49_r12_s3),
    .s(sum_c49_r16_s4),
    .co(carry_c49_r16_s4)
  );
  wire sum_c49_r17_s5, carry_c49_r17_s5;
  subbyte_full_adder add_c49_r17_s5 (
    .a(sum_c49_r13_s4),
    .b(sum_c49_r14_s3),
    .ci(sum_c49_r15_s4),
    .s(sum_c49_r17_s5),
    .co(carry_c49_r17_s5)
  );
  wire sum_c49_r18_s5, carry_c49_r18_s5;
  subbyte_full_adder add_c49_r18_s5 (
    .a(carry_c48_r16_s4),
    .b(carry_c48_r17_s4),
    .ci(sum_c49_r16_s4),
    .s(sum_c49_r18_s5),
    .co(carry_c49_r18_s5)
  );
  wire sum_c49_r19_s7, carry_c49_r19_s7;
  subbyte_full_adder add_c49_r19_s7 (
    .a(sum_c49_r17_s5),
    .b(carry_c48_r18_s5),
    .ci(carry_c48_r19_s6),
    .s(sum_c49_r19_s7),
    .co(carry_c49_r19_s7)
  );
  wire sum_c49_r20_s8, carry_c49_r20_s8;
  subbyte_full_adder add_c49_r20_s8 (
    .a(sum_c49_r18_s5),
    .b(sum_c49_r19_s7),
    .ci(carry_c48_r20_s7),
    .s(sum_c49_r20_s8),
    .co(carry_c49_r20_s8)
  );
  wire sum_c49_r21_s49, carry_c49_r21_s49;
  subbyte_full_adder add_c49_r21_s49 (
    .a(sum_c49_r20_s8),
    .b(carry_c48_r21_s9),
    .ci(carry_c48_r22_s48),
    .s(sum_c49_r21_s49),
    .co(carry_c49_r21_s49)
  );
  wire sum_c50_r0_s1, carry_c50_r0_s1;
  subbyte_full_adder add_c50_r0_s1 (
    .a(row27[23]),
    .b(row28[22]),
    .ci(row29[21]),
    .s(sum_c50_r0_s1),
    .co(carry_c50_r0_s1)
  );
  wire sum_c50_r1_s1, carry_c50_r1_s1;
  subbyte_full_adder add_c50_r1_s1 (
    .a(row30[20]),
    .b(row31[19]),
    .ci(row32[18]),
    .s(sum_c50_r1_s1),
    .co(carry_c50_r1_s1)
  );
  wire sum_c50_r2_s1, carry_c50_r2_s1;
  subbyte_full_adder add_c50_r2_s1 (
    .a(row33[17]),
    .b(row34[16]),
    .ci(row35[15]),
    .s(sum_c50_r2_s1),
    .co(carry_c50_r2_s1)
  );
  wire sum_c50_r3_s1, carry_c50_r3_s1;
  subbyte_full_adder add_c50_r3_s1 (
    .a(row36[14]),
    .b(row37[13]),
    .ci(row38[12]),
    .s(sum_c50_r3_s1),
    .co(carry_c50_r3_s1)
  );
  wire sum_c50_r4_s1, carry_c50_r4_s1;
  subbyte_full_adder add_c50_r4_s1 (.a(row39[11]), .b(row40[10]), .ci(row41[9]), .s(sum_c50_r4_s1), .co(carry_c50_r4_s1));
  wire sum_c50_r5_s1, carry_c50_r5_s1;
  subbyte_full_adder add_c50_r5_s1 (.a(row42[8]), .b(row43[7]), .ci(row44[6]), .s(sum_c50_r5_s1), .co(carry_c50_r5_s1));
  wire sum_c50_r6_s1, carry_c50_r6_s1;
  subbyte_full_adder add_c50_r6_s1 (.a(row45[5]), .b(row46[4]), .ci(row47[3]), .s(sum_c50_r6_s1), .co(carry_c50_r6_s1));
  wire sum_c50_r7_s2, carry_c50_r7_s2;
  subbyte_full_adder add_c50_r7_s2 (
    .a(carry_c49_r0_s1),
    .b(carry_c49_r1_s1),
    .ci(carry_c49_r2_s1),
    .s(sum_c50_r7_s2),
    .co(carry_c50_r7_s2)
  );
  wire sum_c50_r8_s2, carry_c50_r8_s2;
  subbyte_full_adder add_c50_r8_s2 (
    .a(carry_c49_r3_s1),
    .b(carry_c49_r4_s1),
    .ci(carry_c49_r5_s1),
    .s(sum_c50_r8_s2),
    .co(carry_c50_r8_s2)
  );
  wire sum_c50_r9_s2, carry_c50_r9_s2;
  subbyte_full_adder add_c50_r9_s2 (
    .a(carry_c49_r6_s1),
    .b(sum_c50_r0_s1),
    .ci(sum_c50_r1_s1),
    .s(sum_c50_r9_s2),
    .co(carry_c50_r9_s2)
  );
  wire sum_c50_r10_s2, carry_c50_r10_s2;
  subbyte_full_adder add_c50_r10_s2 (
    .a(sum_c50_r2_s1),
    .b(sum_c50_r3_s1),
    .ci(sum_c50_r4_s1),
    .s(sum_c50_r10_s2),
    .co(carry_c50_r10_s2)
  );
  wire sum_c50_r11_s3, carry_c50_r11_s3;
  subbyte_full_adder add_c50_r11_s3 (
    .a(sum_c50_r5_s1),
    .b(sum_c50_r6_s1),
    .ci(carry_c49_r7_s2),
    .s(sum_c50_r11_s3),
    .co(carry_c50_r11_s3)
  );
  wire sum_c50_r12_s3, carry_c50_r12_s3;
  subbyte_full_adder add_c50_r12_s3 (
    .a(carry_c49_r8_s2),
    .b(carry_c49_r9_s2),
    .ci(carry_c49_r10_s2),
    .s(sum_c50_r12_s3),
    .co(carry_c50_r12_s3)
  );
  wire sum_c50_r13_s3, carry_c50_r13_s3;
  subbyte_full_adder add_c50_r13_s3 (
    .a(carry_c49_r11_s2),
    .b(sum_c50_r7_s2),
    .ci(sum_c50_r8_s2),
    .s(sum_c50_r13_s3),
    .co(carry_c50_r13_s3)
  );
  wire sum_c50_r14_s4, carry_c50_r14_s4;
  subbyte_full_adder add_c50_r14_s4 (
    .a(sum_c50_r9_s2),
    .b(sum_c50_r10_s2),
    .ci(sum_c50_r11_s3),
    .s(sum_c50_r14_s4),
    .co(carry_c50_r14_s4)
  );
  wire sum_c50_r15_s5, carry_c50_r15_s5;
  subbyte_full_adder add_c50_r15_s5 (
    .a(carry_c49_r12_s3),
    .b(carry_c49_r13_s4),
    .ci(carry_c49_r14_s3),
    .s(sum_c50_r15_s5),
    .co(carry_c50_r15_s5)
  );
  wire sum_c50_r16_s5, carry_c50_r16_s5;
  subbyte_full_adder add_c50_r16_s5 (
    .a(sum_c50_r12_s3),
    .b(sum_c50_r13_s3),
    .ci(sum_c50_r14_s4),
    .s(sum_c50_r16_s5),
    .co(carry_c50_r16_s5)
  );
  wire sum_c50_r17_s6, carry_c50_r17_s6;
  subbyte_full_adder add_c50_r17_s6 (
    .a(carry_c49_r15_s4),
    .b(carry_c49_r16_s4),
    .ci(carry_c49_r17_s5),
    .s(sum_c50_r17_s6),
    .co(carry_c50_r17_s6)
  );
  wire sum_c50_r18_s6, carry_c50_r18_s6;
  subbyte_full_adder add_c50_r18_s6 (
    .a(sum_c50_r15_s5),
    .b(sum_c50_r16_s5),
    .ci(carry_c49_r18_s5),
    .s(sum_c50_r18_s6),
    .co(carry_c50_r18_s6)
  );
  wire sum_c50_r19_s8, carry_c50_r19_s8;
  subbyte_full_adder add_c50_r19_s8 (
    .a(sum_c50_r17_s6),
    .b(carry_c49_r19_s7),
    .ci(sum_c50_r18_s6),
    .s(sum_c50_r19_s8),
    .co(carry_c50_r19_s8)
  );
  wire sum_c50_r20_s50, carry_c50_r20_s50;
  subbyte_full_adder add_c50_r20_s50 (
    .a(carry_c49_r20_s8),
    .b(sum_c50_r19_s8),
    .ci(carry_c49_r21_s49),
    .s(sum_c50_r20_s50),
    .co(carry_c50_r20_s50)
  );
  wire sum_c51_r0_s1, carry_c51_r0_s1;
  subbyte_full_adder add_c51_r0_s1 (
    .a(row28[23]),
    .b(row29[22]),
    .ci(row30[21]),
    .s(sum_c51_r0_s1),
    .co(carry_c51_r0_s1)
  );
  wire sum_c51_r1_s1, carry_c51_r1_s1;
  subbyte_full_adder add_c51_r1_s1 (
    .a(row31[20]),
    .b(row32[19]),
    .ci(row33[18]),
    .s(sum_c51_r1_s1),
    .co(carry_c51_r1_s1)
  );
  wire sum_c51_r2_s1, carry_c51_r2_s1;
  subbyte_full_adder add_c51_r2_s1 (
    .a(row34[17]),
    .b(row35[16]),
    .ci(row36[15]),
    .s(sum_c51_r2_s1),
    .co(carry_c51_r2_s1)
  );
  wire sum_c51_r3_s1, carry_c51_r3_s1;
  subbyte_full_adder add_c51_r3_s1 (
    .a(row37[14]),
    .b(row38[13]),
    .ci(row39[12]),
    .s(sum_c51_r3_s1),
    .co(carry_c51_r3_s1)
  );
  wire sum_c51_r4_s1, carry_c51_r4_s1;
  subbyte_full_adder add_c51_r4_s1 (.a(row40[11]), .b(row41[10]), .ci(row42[9]), .s(sum_c51_r4_s1), .co(carry_c51_r4_s1));
  wire sum_c51_r5_s1, carry_c51_r5_s1;
  subbyte_full_adder add_c51_r5_s1 (.a(row43[8]), .b(row44[7]), .ci(row45[6]), .s(sum_c51_r5_s1), .co(carry_c51_r5_s1));
  wire sum_c51_r6_s2, carry_c51_r6_s2;
  subbyte_full_adder add_c51_r6_s2 (
    .a(row46[5]),
    .b(row47[4]),
    .ci(carry_c50_r0_s1),
    .s(sum_c51_r6_s2),
    .co(carry_c51_r6_s2)
  );
  wire sum_c51_r7_s2, carry_c51_r7_s2;
  subbyte_full_adder add_c51_r7_s2 (
    .a(carry_c50_r1_s1),
    .b(carry_c50_r2_s1),
    .ci(carry_c50_r3_s1),
    .s(sum_c51_r7_s2),
    .co(carry_c51_r7_s2)
  );
  wire sum_c51_r8_s2, carry_c51_r8_s2;
  subbyte_full_adder add_c51_r8_s2 (
    .a(carry_c50_r4_s1),
    .b(carry_c50_r5_s1),
    .ci(carry_c50_r6_s1),
    .s(sum_c51_r8_s2),
    .co(carry_c51_r8_s2)
  );
  wire sum_c51_r9_s2, carry_c51_r9_s2;
  subbyte_full_adder add_c51_r9_s2 (
    .a(sum_c51_r0_s1),
    .b(sum_c51_r1_s1),
    .ci(sum_c51_r2_s1),
    .s(sum_c51_r9_s2),
    .co(carry_c51_r9_s2)
  );
  wire sum_c51_r10_s2, carry_c51_r10_s2;
  subbyte_full_adder add_c51_r10_s2 (
    .a(sum_c51_r3_s1),
    .b(sum_c51_r4_s1),
    .ci(sum_c51_r5_s1),
    .s(sum_c51_r10_s2),
    .co(carry_c51_r10_s2)
  );
  wire sum_c51_r11_s3, carry_c51_r11_s3;
  subbyte_full_adder add_c51_r11_s3 (
    .a(sum_c51_r6_s2),
    .b(carry_c50_r7_s2),
    .ci(carry_c50_r8_s2),
    .s(sum_c51_r11_s3),
    .co(carry_c51_r11_s3)
  );
  wire sum_c51_r12_s3, carry_c51_r12_s3;
  subbyte_full_adder add_c51_r12_s3 (
    .a(carry_c50_r9_s2),
    .b(carry_c50_r10_s2),
    .ci(sum_c51_r7_s2),
    .s(sum_c51_r12_s3),
    .co(carry_c51_r12_s3)
  );
  wire sum_c51_r13_s3, carry_c51_r13_s3;
  subbyte_full_adder add_c51_r13_s3 (
    .a(sum_c51_r8_s2),
    .b(sum_c51_r9_s2),
    .ci(sum_c51_r10_s2),
    .s(sum_c51_r13_s3),
    .co(carry_c51_r13_s3)
  );
  wire sum_c51_r14_s4, carry_c51_r14_s4;
  subbyte_full_adder add_c51_r14_s4 (
    .a(carry_c50_r11_s3),
    .b(carry_c50_r12_s3),
    .ci(carry_c50_r13_s3),
    .s(sum_c51_r14_s4),
    .co(carry_c51_r14_s4)
  );
  wire sum_c51_r15_s5, carry_c51_r15_s5;
  subbyte_full_adder add_c51_r15_s5 (
    .a(carry_c50_r14_s4),
    .b(sum_c51_r11_s3),
    .ci(sum_c51_r12_s3),
    .s(sum_c51_r15_s5),
    .co(carry_c51_r15_s5)
  );
  wire sum_c51_r16_s6, carry_c51_r16_s6;
  subbyte_full_adder add_c51_r16_s6 (
    .a(sum_c51_r13_s3),
    .b(carry_c50_r15_s5),
    .ci(carry_c50_r16_s5),
    .s(sum_c51_r16_s6),
    .co(carry_c51_r16_s6)
  );
  wire sum_c51_r17_s7, carry_c51_r17_s7;
  subbyte_full_adder add_c51_r17_s7 (
    .a(sum_c51_r14_s4),
    .b(sum_c51_r15_s5),
    .ci(carry_c50_r17_s6),
    .s(sum_c51_r17_s7),
    .co(carry_c51_r17_s7)
  );
  wire sum_c51_r18_s8, carry_c51_r18_s8;
  subbyte_full_adder add_c51_r18_s8 (
    .a(sum_c51_r16_s6),
    .b(carry_c50_r18_s6),
    .ci(sum_c51_r17_s7),
    .s(sum_c51_r18_s8),
    .co(carry_c51_r18_s8)
  );
  wire sum_c51_r19_s51, carry_c51_r19_s51;
  subbyte_full_adder add_c51_r19_s51 (
    .a(carry_c50_r19_s8),
    .b(sum_c51_r18_s8),
    .ci(carry_c50_r20_s50),
    .s(sum_c51_r19_s51),
    .co(carry_c51_r19_s51)
  );
  wire sum_c52_r0_s1, carry_c52_r0_s1;
  subbyte_full_adder add_c52_r0_s1 (
    .a(row29[23]),
    .b(row30[22]),
    .ci(row31[21]),
    .s(sum_c52_r0_s1),
    .co(carry_c52_r0_s1)
  );
  wire sum_c52_r1_s1, carry_c52_r1_s1;
  subbyte_full_adder add_c52_r1_s1 (
    .a(row32[20]),
    .b(row33[19]),
    .ci(row34[18]),
    .s(sum_c52_r1_s1),
    .co(carry_c52_r1_s1)
  );
  wire sum_c52_r2_s1, carry_c52_r2_s1;
  subbyte_full_adder add_c52_r2_s1 (
    .a(row35[17]),
    .b(row36[16]),
    .ci(row37[15]),
    .s(sum_c52_r2_s1),
    .co(carry_c52_r2_s1)
  );
  wire sum_c52_r3_s1, carry_c52_r3_s1;
  subbyte_full_adder add_c52_r3_s1 (
    .a(row38[14]),
    .b(row39[13]),
    .ci(row40[12]),
    .s(sum_c52_r3_s1),
    .co(carry_c52_r3_s1)
  );
  wire sum_c52_r4_s1, carry_c52_r4_s1;
  subbyte_full_adder add_c52_r4_s1 (.a(row41[11]), .b(row42[10]), .ci(row43[9]), .s(sum_c52_r4_s1), .co(carry_c52_r4_s1));
  wire sum_c52_r5_s1, carry_c52_r5_s1;
  subbyte_full_adder add_c52_r5_s1 (.a(row44[8]), .b(row45[7]), .ci(row46[6]), .s(sum_c52_r5_s1), .co(carry_c52_r5_s1));
  wire sum_c52_r6_s2, carry_c52_r6_s2;
  subbyte_full_adder add_c52_r6_s2 (
    .a(row47[5]),
    .b(carry_c51_r0_s1),
    .ci(carry_c51_r1_s1),
    .s(sum_c52_r6_s2),
    .co(carry_c52_r6_s2)
  );
  wire sum_c52_r7_s2, carry_c52_r7_s2;
  subbyte_full_adder add_c52_r7_s2 (
    .a(carry_c51_r2_s1),
    .b(carry_c51_r3_s1),
    .ci(carry_c51_r4_s1),
    .s(sum_c52_r7_s2),
    .co(carry_c52_r7_s2)
  );
  wire sum_c52_r8_s2, carry_c52_r8_s2;
  subbyte_full_adder add_c52_r8_s2 (
    .a(carry_c51_r5_s1),
    .b(sum_c52_r0_s1),
    .ci(sum_c52_r1_s1),
    .s(sum_c52_r8_s2),
    .co(carry_c52_r8_s2)
  );
  wire sum_c52_r9_s2, carry_c52_r9_s2;
  subbyte_full_adder add_c52_r9_s2 (
    .a(sum_c52_r2_s1),
    .b(sum_c52_r3_s1),
    .ci(sum_c52_r4_s1),
    .s(sum_c52_r9_s2),
    .co(carry_c52_r9_s2)
  );
  wire sum_c52_r10_s3, carry_c52_r10_s3;
  subbyte_full_adder add_c52_r10_s3 (
    .a(sum_c52_r5_s1),
    .b(carry_c51_r6_s2),
    .ci(carry_c51_r7_s2),
    .s(sum_c52_r10_s3),
    .co(carry_c52_r10_s3)
  );
  wire sum_c52_r11_s3, carry_c52_r11_s3;
  subbyte_full_adder add_c52_r11_s3 (
    .a(carry_c51_r8_s2),
    .b(carry_c51_r9_s2),
    .ci(carry_c51_r10_s2),
    .s(sum_c52_r11_s3),
    .co(carry_c52_r11_s3)
  );
  wire sum_c52_r12_s3, carry_c52_r12_s3;
  subbyte_full_adder add_c52_r12_s3 (
    .a(sum_c52_r6_s2),
    .b(sum_c52_r7_s2),
    .ci(sum_c52_r8_s2),
    .s(sum_c52_r12_s3),
    .co(carry_c52_r12_s3)
  );
  wire sum_c52_r13_s4, carry_c52_r13_s4;
  subbyte_full_adder add_c52_r13_s4 (
    .a(sum_c52_r9_s2),
    .b(sum_c52_r10_s3),
    .ci(carry_c51_r11_s3),
    .s(sum_c52_r13_s4),
    .co(carry_c52_r13_s4)
  );
  wire sum_c52_r14_s4, carry_c52_r14_s4;
  subbyte_full_adder add_c52_r14_s4 (
    .a(carry_c51_r12_s3),
    .b(carry_c51_r13_s3),
    .ci(sum_c52_r11_s3),
    .s(sum_c52_r14_s4),
    .co(carry_c52_r14_s4)
  );
  wire sum_c52_r15_s5, carry_c52_r15_s5;
  subbyte_full_adder add_c52_r15_s5 (
    .a(sum_c52_r12_s3),
    .b(sum_c52_r13_s4),
    .ci(carry_c51_r14_s4),
    .s(sum_c52_r15_s5),
    .co(carry_c52_r15_s5)
  );
  wire sum_c52_r16_s6, carry_c52_r16_s6;
  subbyte_full_adder add_c52_r16_s6 (
    .a(carry_c51_r15_s5),
    .b(sum_c52_r14_s4),
    .ci(sum_c52_r15_s5),
    .s(sum_c52_r16_s6),
    .co(carry_c52_r16_s6)
  );
  wire sum_c52_r17_s8, carry_c52_r17_s8;
  subbyte_full_adder add_c52_r17_s8 (
    .a(carry_c51_r16_s6),
    .b(sum_c52_r16_s6),
    .ci(carry_c51_r17_s7),
    .s(sum_c52_r17_s8),
    .co(carry_c52_r17_s8)
  );
  wire sum_c52_r18_s52, carry_c52_r18_s52;
  subbyte_full_adder add_c52_r18_s52 (
    .a(sum_c52_r17_s8),
    .b(carry_c51_r18_s8),
    .ci(carry_c51_r19_s51),
    .s(sum_c52_r18_s52),
    .co(carry_c52_r18_s52)
  );
  wire sum_c53_r0_s1, carry_c53_r0_s1;
  subbyte_full_adder add_c53_r0_s1 (
    .a(row30[23]),
    .b(row31[22]),
    .ci(row32[21]),
    .s(sum_c53_r0_s1),
    .co(carry_c53_r0_s1)
  );
  wire sum_c53_r1_s1, carry_c53_r1_s1;
  subbyte_full_adder add_c53_r1_s1 (
    .a(row33[20]),
    .b(row34[19]),
    .ci(row35[18]),
    .s(sum_c53_r1_s1),
    .co(carry_c53_r1_s1)
  );
  wire sum_c53_r2_s1, carry_c53_r2_s1;
  subbyte_full_adder add_c53_r2_s1 (
    .a(row36[17]),
    .b(row37[16]),
    .ci(row38[15]),
    .s(sum_c53_r2_s1),
    .co(carry_c53_r2_s1)
  );
  wire sum_c53_r3_s1, carry_c53_r3_s1;
  subbyte_full_adder add_c53_r3_s1 (
    .a(row39[14]),
    .b(row40[13]),
    .ci(row41[12]),
    .s(sum_c53_r3_s1),
    .co(carry_c53_r3_s1)
  );
  wire sum_c53_r4_s1, carry_c53_r4_s1;
  subbyte_full_adder add_c53_r4_s1 (.a(row42[11]), .b(row43[10]), .ci(row44[9]), .s(sum_c53_r4_s1), .co(carry_c53_r4_s1));
  wire sum_c53_r5_s1, carry_c53_r5_s1;
  subbyte_full_adder add_c53_r5_s1 (.a(row45[8]), .b(row46[7]), .ci(row47[6]), .s(sum_c53_r5_s1), .co(carry_c53_r5_s1));
  wire sum_c53_r6_s2, carry_c53_r6_s2;
  subbyte_full_adder add_c53_r6_s2 (
    .a(carry_c52_r0_s1),
    .b(carry_c52_r1_s1),
    .ci(carry_c52_r2_s1),
    .s(sum_c53_r6_s2),
    .co(carry_c53_r6_s2)
  );
  wire sum_c53_r7_s2, carry_c53_r7_s2;
  subbyte_full_adder add_c53_r7_s2 (
    .a(carry_c52_r3_s1),
    .b(carry_c52_r4_s1),
    .ci(carry_c52_r5_s1),
    .s(sum_c53_r7_s2),
    .co(carry_c53_r7_s2)
  );
  wire sum_c53_r8_s2, carry_c53_r8_s2;
  subbyte_full_adder add_c53_r8_s2 (
    .a(sum_c53_r0_s1),
    .b(sum_c53_r1_s1),
    .ci(sum_c53_r2_s1),
    .s(sum_c53_r8_s2),
    .co(carry_c53_r8_s2)
  );
  wire sum_c53_r9_s2, carry_c53_r9_s2;
  subbyte_full_adder add_c53_r9_s2 (
    .a(sum_c53_r3_s1),
    .b(sum_c53_r4_s1),
    .ci(sum_c53_r5_s1),
    .s(sum_c53_r9_s2),
    .co(carry_c53_r9_s2)
  );
  wire sum_c53_r10_s3, carry_c53_r10_s3;
  subbyte_full_adder add_c53_r10_s3 (
    .a(carry_c52_r6_s2),
    .b(carry_c52_r7_s2),
    .ci(carry_c52_r8_s2),
    .s(sum_c53_r10_s3),
    .co(carry_c53_r10_s3)
  );
  wire sum_c53_r11_s3, carry_c53_r11_s3;
  subbyte_full_adder add_c53_r11_s3 (
    .a(carry_c52_r9_s2),
    .b(sum_c53_r6_s2),
    .ci(sum_c53_r7_s2),
    .s(sum_c53_r11_s3),
    .co(carry_c53_r11_s3)
  );
  wire sum_c53_r12_s4, carry_c53_r12_s4;
  subbyte_full_adder add_c53_r12_s4 (
    .a(sum_c53_r8_s2),
    .b(sum_c53_r9_s2),
    .ci(carry_c52_r10_s3),
    .s(sum_c53_r12_s4),
    .co(carry_c53_r12_s4)
  );
  wire sum_c53_r13_s4, carry_c53_r13_s4;
  subbyte_full_adder add_c53_r13_s4 (
    .a(carry_c52_r11_s3),
    .b(carry_c52_r12_s3),
    .ci(sum_c53_r10_s3),
    .s(sum_c53_r13_s4),
    .co(carry_c53_r13_s4)
  );
  wire sum_c53_r14_s5, carry_c53_r14_s5;
  subbyte_full_adder add_c53_r14_s5 (
    .a(sum_c53_r11_s3),
    .b(sum_c53_r12_s4),
    .ci(carry_c52_r13_s4),
    .s(sum_c53_r14_s5),
    .co(carry_c53_r14_s5)
  );
  wire sum_c53_r15_s6, carry_c53_r15_s6;
  subbyte_full_adder add_c53_r15_s6 (
    .a(carry_c52_r14_s4),
    .b(sum_c53_r13_s4),
    .ci(sum_c53_r14_s5),
    .s(sum_c53_r15_s6),
    .co(carry_c53_r15_s6)
  );
  wire sum_c53_r16_s7, carry_c53_r16_s7;
  subbyte_full_adder add_c53_r16_s7 (
    .a(carry_c52_r15_s5),
    .b(carry_c52_r16_s6),
    .ci(sum_c53_r15_s6),
    .s(sum_c53_r16_s7),
    .co(carry_c53_r16_s7)
  );
  wire sum_c53_r17_s53, carry_c53_r17_s53;
  subbyte_full_adder add_c53_r17_s53 (
    .a(carry_c52_r17_s8),
    .b(sum_c53_r16_s7),
    .ci(carry_c52_r18_s52),
    .s(sum_c53_r17_s53),
    .co(carry_c53_r17_s53)
  );
  wire sum_c54_r0_s1, carry_c54_r0_s1;
  subbyte_full_adder add_c54_r0_s1 (
    .a(row31[23]),
    .b(row32[22]),
    .ci(row33[21]),
    .s(sum_c54_r0_s1),
    .co(carry_c54_r0_s1)
  );
  wire sum_c54_r1_s1, carry_c54_r1_s1;
  subbyte_full_adder add_c54_r1_s1 (
    .a(row34[20]),
    .b(row35[19]),
    .ci(row36[18]),
    .s(sum_c54_r1_s1),
    .co(carry_c54_r1_s1)
  );
  wire sum_c54_r2_s1, carry_c54_r2_s1;
  subbyte_full_adder add_c54_r2_s1 (
    .a(row37[17]),
    .b(row38[16]),
    .ci(row39[15]),
    .s(sum_c54_r2_s1),
    .co(carry_c54_r2_s1)
  );
  wire sum_c54_r3_s1, carry_c54_r3_s1;
  subbyte_full_adder add_c54_r3_s1 (
    .a(row40[14]),
    .b(row41[13]),
    .ci(row42[12]),
    .s(sum_c54_r3_s1),
    .co(carry_c54_r3_s1)
  );
  wire sum_c54_r4_s1, carry_c54_r4_s1;
  subbyte_full_adder add_c54_r4_s1 (.a(row43[11]), .b(row44[10]), .ci(row45[9]), .s(sum_c54_r4_s1), .co(carry_c54_r4_s1));
  wire sum_c54_r5_s2, carry_c54_r5_s2;
  subbyte_full_adder add_c54_r5_s2 (
    .a(row46[8]),
    .b(row47[7]),
    .ci(carry_c53_r0_s1),
    .s(sum_c54_r5_s2),
    .co(carry_c54_r5_s2)
  );
  wire sum_c54_r6_s2, carry_c54_r6_s2;
  subbyte_full_adder add_c54_r6_s2 (
    .a(carry_c53_r1_s1),
    .b(carry_c53_r2_s1),
    .ci(carry_c53_r3_s1),
    .s(sum_c54_r6_s2),
    .co(carry_c54_r6_s2)
  );
  wire sum_c54_r7_s2, carry_c54_r7_s2;
  subbyte_full_adder add_c54_r7_s2 (
    .a(carry_c53_r4_s1),
    .b(carry_c53_r5_s1),
    .ci(sum_c54_r0_s1),
    .s(sum_c54_r7_s2),
    .co(carry_c54_r7_s2)
  );
  wire sum_c54_r8_s2, carry_c54_r8_s2;
  subbyte_full_adder add_c54_r8_s2 (
    .a(sum_c54_r1_s1),
    .b(sum_c54_r2_s1),
    .ci(sum_c54_r3_s1),
    .s(sum_c54_r8_s2),
    .co(carry_c54_r8_s2)
  );
  wire sum_c54_r9_s3, carry_c54_r9_s3;
  subbyte_full_adder add_c54_r9_s3 (
    .a(sum_c54_r4_s1),
    .b(sum_c54_r5_s2),
    .ci(carry_c53_r6_s2),
    .s(sum_c54_r9_s3),
    .co(carry_c54_r9_s3)
  );
  wire sum_c54_r10_s3, carry_c54_r10_s3;
  subbyte_full_adder add_c54_r10_s3 (
    .a(carry_c53_r7_s2),
    .b(carry_c53_r8_s2),
    .ci(carry_c53_r9_s2),
    .s(sum_c54_r10_s3),
    .co(carry_c54_r10_s3)
  );
  wire sum_c54_r11_s3, carry_c54_r11_s3;
  subbyte_full_adder add_c54_r11_s3 (
    .a(sum_c54_r6_s2),
    .b(sum_c54_r7_s2),
    .ci(sum_c54_r8_s2),
    .s(sum_c54_r11_s3),
    .co(carry_c54_r11_s3)
  );
  wire sum_c54_r12_s4, carry_c54_r12_s4;
  subbyte_full_adder add_c54_r12_s4 (
    .a(sum_c54_r9_s3),
    .b(carry_c53_r10_s3),
    .ci(carry_c53_r11_s3),
    .s(sum_c54_r12_s4),
    .co(carry_c54_r12_s4)
  );
  wire sum_c54_r13_s5, carry_c54_r13_s5;
  subbyte_full_adder add_c54_r13_s5 (
    .a(carry_c53_r12_s4),
    .b(sum_c54_r10_s3),
    .ci(sum_c54_r11_s3),
    .s(sum_c54_r13_s5),
    .co(carry_c54_r13_s5)
  );
  wire sum_c54_r14_s6, carry_c54_r14_s6;
  subbyte_full_adder add_c54_r14_s6 (
    .a(carry_c53_r13_s4),
    .b(carry_c53_r14_s5),
    .ci(sum_c54_r12_s4),
    .s(sum_c54_r14_s6),
    .co(carry_c54_r14_s6)
  );
  wire sum_c54_r15_s7, carry_c54_r15_s7;
  subbyte_full_adder add_c54_r15_s7 (
    .a(sum_c54_r13_s5),
    .b(carry_c53_r15_s6),
    .ci(sum_c54_r14_s6),
    .s(sum_c54_r15_s7),
    .co(carry_c54_r15_s7)
  );
  wire sum_c54_r16_s54, carry_c54_r16_s54;
  subbyte_full_adder add_c54_r16_s54 (
    .a(carry_c53_r16_s7),
    .b(sum_c54_r15_s7),
    .ci(carry_c53_r17_s53),
    .s(sum_c54_r16_s54),
    .co(carry_c54_r16_s54)
  );
  wire sum_c55_r0_s1, carry_c55_r0_s1;
  subbyte_full_adder add_c55_r0_s1 (
    .a(row32[23]),
    .b(row33[22]),
    .ci(row34[21]),
    .s(sum_c55_r0_s1),
    .co(carry_c55_r0_s1)
  );
  wire sum_c55_r1_s1, carry_c55_r1_s1;
  subbyte_full_adder add_c55_r1_s1 (
    .a(row35[20]),
    .b(row36[19]),
    .ci(row37[18]),
    .s(sum_c55_r1_s1),
    .co(carry_c55_r1_s1)
  );
  wire sum_c55_r2_s1, carry_c55_r2_s1;
  subbyte_full_adder add_c55_r2_s1 (
    .a(row38[17]),
    .b(row39[16]),
    .ci(row40[15]),
    .s(sum_c55_r2_s1),
    .co(carry_c55_r2_s1)
  );
  wire sum_c55_r3_s1, carry_c55_r3_s1;
  subbyte_full_adder add_c55_r3_s1 (
    .a(row41[14]),
    .b(row42[13]),
    .ci(row43[12]),
    .s(sum_c55_r3_s1),
    .co(carry_c55_r3_s1)
  );
  wire sum_c55_r4_s1, carry_c55_r4_s1;
  subbyte_full_adder add_c55_r4_s1 (.a(row44[11]), .b(row45[10]), .ci(row46[9]), .s(sum_c55_r4_s1), .co(carry_c55_r4_s1));
  wire sum_c55_r5_s2, carry_c55_r5_s2;
  subbyte_full_adder add_c55_r5_s2 (
    .a(row47[8]),
    .b(carry_c54_r0_s1),
    .ci(carry_c54_r1_s1),
    .s(sum_c55_r5_s2),
    .co(carry_c55_r5_s2)
  );
  wire sum_c55_r6_s2, carry_c55_r6_s2;
  subbyte_full_adder add_c55_r6_s2 (
    .a(carry_c54_r2_s1),
    .b(carry_c54_r3_s1),
    .ci(carry_c54_r4_s1),
    .s(sum_c55_r6_s2),
    .co(carry_c55_r6_s2)
  );
  wire sum_c55_r7_s2, carry_c55_r7_s2;
  subbyte_full_adder add_c55_r7_s2 (
    .a(sum_c55_r0_s1),
    .b(sum_c55_r1_s1),
    .ci(sum_c55_r2_s1),
    .s(sum_c55_r7_s2),
    .co(carry_c55_r7_s2)
  );
  wire sum_c55_r8_s3, carry_c55_r8_s3;
  subbyte_full_adder add_c55_r8_s3 (
    .a(sum_c55_r3_s1),
    .b(sum_c55_r4_s1),
    .ci(carry_c54_r5_s2),
    .s(sum_c55_r8_s3),
    .co(carry_c55_r8_s3)
  );
  wire sum_c55_r9_s3, carry_c55_r9_s3;
  subbyte_full_adder add_c55_r9_s3 (
    .a(carry_c54_r6_s2),
    .b(carry_c54_r7_s2),
    .ci(carry_c54_r8_s2),
    .s(sum_c55_r9_s3),
    .co(carry_c55_r9_s3)
  );
  wire sum_c55_r10_s3, carry_c55_r10_s3;
  subbyte_full_adder add_c55_r10_s3 (
    .a(sum_c55_r5_s2),
    .b(sum_c55_r6_s2),
    .ci(sum_c55_r7_s2),
    .s(sum_c55_r10_s3),
    .co(carry_c55_r10_s3)
  );
  wire sum_c55_r11_s4, carry_c55_r11_s4;
  subbyte_full_adder add_c55_r11_s4 (
    .a(sum_c55_r8_s3),
    .b(carry_c54_r9_s3),
    .ci(carry_c54_r10_s3),
    .s(sum_c55_r11_s4),
    .co(carry_c55_r11_s4)
  );
  wire sum_c55_r12_s4, carry_c55_r12_s4;
  subbyte_full_adder add_c55_r12_s4 (
    .a(carry_c54_r11_s3),
    .b(sum_c55_r9_s3),
    .ci(sum_c55_r10_s3),
    .s(sum_c55_r12_s4),
    .co(carry_c55_r12_s4)
  );
  wire sum_c55_r13_s6, carry_c55_r13_s6;
  subbyte_full_adder add_c55_r13_s6 (
    .a(sum_c55_r11_s4),
    .b(carry_c54_r12_s4),
    .ci(carry_c54_r13_s5),
    .s(sum_c55_r13_s6),
    .co(carry_c55_r13_s6)
  );
  wire sum_c55_r14_s7, carry_c55_r14_s7;
  subbyte_full_adder add_c55_r14_s7 (
    .a(sum_c55_r12_s4),
    .b(carry_c54_r14_s6),
    .ci(sum_c55_r13_s6),
    .s(sum_c55_r14_s7),
    .co(carry_c55_r14_s7)
  );
  wire sum_c55_r15_s55, carry_c55_r15_s55;
  subbyte_full_adder add_c55_r15_s55 (
    .a(carry_c54_r15_s7),
    .b(sum_c55_r14_s7),
    .ci(carry_c54_r16_s54),
    .s(sum_c55_r15_s55),
    .co(carry_c55_r15_s55)
  );
  wire sum_c56_r0_s1, carry_c56_r0_s1;
  subbyte_full_adder add_c56_r0_s1 (
    .a(row33[23]),
    .b(row34[22]),
    .ci(row35[21]),
    .s(sum_c56_r0_s1),
    .co(carry_c56_r0_s1)
  );
  wire sum_c56_r1_s1, carry_c56_r1_s1;
  subbyte_full_adder add_c56_r1_s1 (
    .a(row36[20]),
    .b(row37[19]),
    .ci(row38[18]),
    .s(sum_c56_r1_s1),
    .co(carry_c56_r1_s1)
  );
  wire sum_c56_r2_s1, carry_c56_r2_s1;
  subbyte_full_adder add_c56_r2_s1 (
    .a(row39[17]),
    .b(row40[16]),
    .ci(row41[15]),
    .s(sum_c56_r2_s1),
    .co(carry_c56_r2_s1)
  );
  wire sum_c56_r3_s1, carry_c56_r3_s1;
  subbyte_full_adder add_c56_r3_s1 (
    .a(row42[14]),
    .b(row43[13]),
    .ci(row44[12]),
    .s(sum_c56_r3_s1),
    .co(carry_c56_r3_s1)
  );
  wire sum_c56_r4_s1, carry_c56_r4_s1;
  subbyte_full_adder add_c56_r4_s1 (.a(row45[11]), .b(row46[10]), .ci(row47[9]), .s(sum_c56_r4_s1), .co(carry_c56_r4_s1));
  wire sum_c56_r5_s2, carry_c56_r5_s2;
  subbyte_full_adder add_c56_r5_s2 (
    .a(carry_c55_r0_s1),
    .b(carry_c55_r1_s1),
    .ci(carry_c55_r2_s1),
    .s(sum_c56_r5_s2),
    .co(carry_c56_r5_s2)
  );
  wire sum_c56_r6_s2, carry_c56_r6_s2;
  subbyte_full_adder add_c56_r6_s2 (
    .a(carry_c55_r3_s1),
    .b(carry_c55_r4_s1),
    .ci(sum_c56_r0_s1),
    .s(sum_c56_r6_s2),
    .co(carry_c56_r6_s2)
  );
  wire sum_c56_r7_s2, carry_c56_r7_s2;
  subbyte_full_adder add_c56_r7_s2 (
    .a(sum_c56_r1_s1),
    .b(sum_c56_r2_s1),
    .ci(sum_c56_r3_s1),
    .s(sum_c56_r7_s2),
    .co(carry_c56_r7_s2)
  );
  wire sum_c56_r8_s3, carry_c56_r8_s3;
  subbyte_full_adder add_c56_r8_s3 (
    .a(sum_c56_r4_s1),
    .b(carry_c55_r5_s2),
    .ci(carry_c55_r6_s2),
    .s(sum_c56_r8_s3),
    .co(carry_c56_r8_s3)
  );
  wire sum_c56_r9_s4, carry_c56_r9_s4;
  subbyte_full_adder add_c56_r9_s4 (
    .a(carry_c55_r7_s2),
    .b(carry_c55_r8_s3),
    .ci(sum_c56_r5_s2),
    .s(sum_c56_r9_s4),
    .co(carry_c56_r9_s4)
  );
  wire sum_c56_r10_s4, carry_c56_r10_s4;
  subbyte_full_adder add_c56_r10_s4 (
    .a(sum_c56_r6_s2),
    .b(sum_c56_r7_s2),
    .ci(carry_c55_r9_s3),
    .s(sum_c56_r10_s4),
    .co(carry_c56_r10_s4)
  );
  wire sum_c56_r11_s5, carry_c56_r11_s5;
  subbyte_full_adder add_c56_r11_s5 (
    .a(carry_c55_r10_s3),
    .b(sum_c56_r8_s3),
    .ci(sum_c56_r9_s4),
    .s(sum_c56_r11_s5),
    .co(carry_c56_r11_s5)
  );
  wire sum_c56_r12_s5, carry_c56_r12_s5;
  subbyte_full_adder add_c56_r12_s5 (
    .a(carry_c55_r11_s4),
    .b(sum_c56_r10_s4),
    .ci(carry_c55_r12_s4),
    .s(sum_c56_r12_s5),
    .co(carry_c56_r12_s5)
  );
  wire sum_c56_r13_s7, carry_c56_r13_s7;
  subbyte_full_adder add_c56_r13_s7 (
    .a(sum_c56_r11_s5),
    .b(sum_c56_r12_s5),
    .ci(carry_c55_r13_s6),
    .s(sum_c56_r13_s7),
    .co(carry_c56_r13_s7)
  );
  wire sum_c56_r14_s56, carry_c56_r14_s56;
  subbyte_full_adder add_c56_r14_s56 (
    .a(sum_c56_r13_s7),
    .b(carry_c55_r14_s7),
    .ci(carry_c55_r15_s55),
    .s(sum_c56_r14_s56),
    .co(carry_c56_r14_s56)
  );
  wire sum_c57_r0_s1, carry_c57_r0_s1;
  subbyte_full_adder add_c57_r0_s1 (
    .a(row34[23]),
    .b(row35[22]),
    .ci(row36[21]),
    .s(sum_c57_r0_s1),
    .co(carry_c57_r0_s1)
  );
  wire sum_c57_r1_s1, carry_c57_r1_s1;
  subbyte_full_adder add_c57_r1_s1 (
    .a(row37[20]),
    .b(row38[19]),
    .ci(row39[18]),
    .s(sum_c57_r1_s1),
    .co(carry_c57_r1_s1)
  );
  wire sum_c57_r2_s1, carry_c57_r2_s1;
  subbyte_full_adder add_c57_r2_s1 (
    .a(row40[17]),
    .b(row41[16]),
    .ci(row42[15]),
    .s(sum_c57_r2_s1),
    .co(carry_c57_r2_s1)
  );
  wire sum_c57_r3_s1, carry_c57_r3_s1;
  subbyte_full_adder add_c57_r3_s1 (
    .a(row43[14]),
    .b(row44[13]),
    .ci(row45[12]),
    .s(sum_c57_r3_s1),
    .co(carry_c57_r3_s1)
  );
  wire sum_c57_r4_s2, carry_c57_r4_s2;
  subbyte_full_adder add_c57_r4_s2 (
    .a(row46[11]),
    .b(row47[10]),
    .ci(carry_c56_r0_s1),
    .s(sum_c57_r4_s2),
    .co(carry_c57_r4_s2)
  );
  wire sum_c57_r5_s2, carry_c57_r5_s2;
  subbyte_full_adder add_c57_r5_s2 (
    .a(carry_c56_r1_s1),
    .b(carry_c56_r2_s1),
    .ci(carry_c56_r3_s1),
    .s(sum_c57_r5_s2),
    .co(carry_c57_r5_s2)
  );
  wire sum_c57_r6_s2, carry_c57_r6_s2;
  subbyte_full_adder add_c57_r6_s2 (
    .a(carry_c56_r4_s1),
    .b(sum_c57_r0_s1),
    .ci(sum_c57_r1_s1),
    .s(sum_c57_r6_s2),
    .co(carry_c57_r6_s2)
  );
  wire sum_c57_r7_s3, carry_c57_r7_s3;
  subbyte_full_adder add_c57_r7_s3 (
    .a(sum_c57_r2_s1),
    .b(sum_c57_r3_s1),
    .ci(sum_c57_r4_s2),
    .s(sum_c57_r7_s3),
    .co(carry_c57_r7_s3)
  );
  wire sum_c57_r8_s3, carry_c57_r8_s3;
  subbyte_full_adder add_c57_r8_s3 (
    .a(carry_c56_r5_s2),
    .b(carry_c56_r6_s2),
    .ci(carry_c56_r7_s2),
    .s(sum_c57_r8_s3),
    .co(carry_c57_r8_s3)
  );
  wire sum_c57_r9_s4, carry_c57_r9_s4;
  subbyte_full_adder add_c57_r9_s4 (
    .a(sum_c57_r5_s2),
    .b(sum_c57_r6_s2),
    .ci(sum_c57_r7_s3),
    .s(sum_c57_r9_s4),
    .co(carry_c57_r9_s4)
  );
  wire sum_c57_r10_s5, carry_c57_r10_s5;
  subbyte_full_adder add_c57_r10_s5 (
    .a(carry_c56_r8_s3),
    .b(carry_c56_r9_s4),
    .ci(sum_c57_r8_s3),
    .s(sum_c57_r10_s5),
    .co(carry_c57_r10_s5)
  );
  wire sum_c57_r11_s6, carry_c57_r11_s6;
  subbyte_full_adder add_c57_r11_s6 (
    .a(sum_c57_r9_s4),
    .b(carry_c56_r10_s4),
    .ci(carry_c56_r11_s5),
    .s(sum_c57_r11_s6),
    .co(carry_c57_r11_s6)
  );
  wire sum_c57_r12_s7, carry_c57_r12_s7;
  subbyte_full_adder add_c57_r12_s7 (
    .a(sum_c57_r10_s5),
    .b(carry_c56_r12_s5),
    .ci(sum_c57_r11_s6),
    .s(sum_c57_r12_s7),
    .co(carry_c57_r12_s7)
  );
  wire sum_c57_r13_s57, carry_c57_r13_s57;
  subbyte_full_adder add_c57_r13_s57 (
    .a(carry_c56_r13_s7),
    .b(sum_c57_r12_s7),
    .ci(carry_c56_r14_s56),
    .s(sum_c57_r13_s57),
    .co(carry_c57_r13_s57)
  );
  wire sum_c58_r0_s1, carry_c58_r0_s1;
  subbyte_full_adder add_c58_r0_s1 (
    .a(row35[23]),
    .b(row36[22]),
    .ci(row37[21]),
    .s(sum_c58_r0_s1),
    .co(carry_c58_r0_s1)
  );
  wire sum_c58_r1_s1, carry_c58_r1_s1;
  subbyte_full_adder add_c58_r1_s1 (
    .a(row38[20]),
    .b(row39[19]),
    .ci(row40[18]),
    .s(sum_c58_r1_s1),
    .co(carry_c58_r1_s1)
  );
  wire sum_c58_r2_s1, carry_c58_r2_s1;
  subbyte_full_adder add_c58_r2_s1 (
    .a(row41[17]),
    .b(row42[16]),
    .ci(row43[15]),
    .s(sum_c58_r2_s1),
    .co(carry_c58_r2_s1)
  );
  wire sum_c58_r3_s1, carry_c58_r3_s1;
  subbyte_full_adder add_c58_r3_s1 (
    .a(row44[14]),
    .b(row45[13]),
    .ci(row46[12]),
    .s(sum_c58_r3_s1),
    .co(carry_c58_r3_s1)
  );
  wire sum_c58_r4_s2, carry_c58_r4_s2;
  subbyte_full_adder add_c58_r4_s2 (
    .a(row47[11]),
    .b(carry_c57_r0_s1),
    .ci(carry_c57_r1_s1),
    .s(sum_c58_r4_s2),
    .co(carry_c58_r4_s2)
  );
  wire sum_c58_r5_s2, carry_c58_r5_s2;
  subbyte_full_adder add_c58_r5_s2 (
    .a(carry_c57_r2_s1),
    .b(carry_c57_r3_s1),
    .ci(sum_c58_r0_s1),
    .s(sum_c58_r5_s2),
    .co(carry_c58_r5_s2)
  );
  wire sum_c58_r6_s2, carry_c58_r6_s2;
  subbyte_full_adder add_c58_r6_s2 (
    .a(sum_c58_r1_s1),
    .b(sum_c58_r2_s1),
    .ci(sum_c58_r3_s1),
    .s(sum_c58_r6_s2),
    .co(carry_c58_r6_s2)
  );
  wire sum_c58_r7_s3, carry_c58_r7_s3;
  subbyte_full_adder add_c58_r7_s3 (
    .a(carry_c57_r4_s2),
    .b(carry_c57_r5_s2),
    .ci(carry_c57_r6_s2),
    .s(sum_c58_r7_s3),
    .co(carry_c58_r7_s3)
  );
  wire sum_c58_r8_s4, carry_c58_r8_s4;
  subbyte_full_adder add_c58_r8_s4 (
    .a(carry_c57_r7_s3),
    .b(sum_c58_r4_s2),
    .ci(sum_c58_r5_s2),
    .s(sum_c58_r8_s4),
    .co(carry_c58_r8_s4)
  );
  wire sum_c58_r9_s5, carry_c58_r9_s5;
  subbyte_full_adder add_c58_r9_s5 (
    .a(sum_c58_r6_s2),
    .b(carry_c57_r8_s3),
    .ci(carry_c57_r9_s4),
    .s(sum_c58_r9_s5),
    .co(carry_c58_r9_s5)
  );
  wire sum_c58_r10_s6, carry_c58_r10_s6;
  subbyte_full_adder add_c58_r10_s6 (
    .a(sum_c58_r7_s3),
    .b(sum_c58_r8_s4),
    .ci(carry_c57_r10_s5),
    .s(sum_c58_r10_s6),
    .co(carry_c58_r10_s6)
  );
  wire sum_c58_r11_s7, carry_c58_r11_s7;
  subbyte_full_adder add_c58_r11_s7 (
    .a(sum_c58_r9_s5),
    .b(carry_c57_r11_s6),
    .ci(sum_c58_r10_s6),
    .s(sum_c58_r11_s7),
    .co(carry_c58_r11_s7)
  );
  wire sum_c58_r12_s58, carry_c58_r12_s58;
  subbyte_full_adder add_c58_r12_s58 (
    .a(carry_c57_r12_s7),
    .b(sum_c58_r11_s7),
    .ci(carry_c57_r13_s57),
    .s(sum_c58_r12_s58),
    .co(carry_c58_r12_s58)
  );
  wire sum_c59_r0_s1, carry_c59_r0_s1;
  subbyte_full_adder add_c59_r0_s1 (
    .a(row36[23]),
    .b(row37[22]),
    .ci(row38[21]),
    .s(sum_c59_r0_s1),
    .co(carry_c59_r0_s1)
  );
  wire sum_c59_r1_s1, carry_c59_r1_s1;
  subbyte_full_adder add_c59_r1_s1 (
    .a(row39[20]),
    .b(row40[19]),
    .ci(row41[18]),
    .s(sum_c59_r1_s1),
    .co(carry_c59_r1_s1)
  );
  wire sum_c59_r2_s1, carry_c59_r2_s1;
  subbyte_full_adder add_c59_r2_s1 (
    .a(row42[17]),
    .b(row43[16]),
    .ci(row44[15]),
    .s(sum_c59_r2_s1),
    .co(carry_c59_r2_s1)
  );
  wire sum_c59_r3_s1, carry_c59_r3_s1;
  subbyte_full_adder add_c59_r3_s1 (
    .a(row45[14]),
    .b(row46[13]),
    .ci(row47[12]),
    .s(sum_c59_r3_s1),
    .co(carry_c59_r3_s1)
  );
  wire sum_c59_r4_s2, carry_c59_r4_s2;
  subbyte_full_adder add_c59_r4_s2 (
    .a(carry_c58_r0_s1),
    .b(carry_c58_r1_s1),
    .ci(carry_c58_r2_s1),
    .s(sum_c59_r4_s2),
    .co(carry_c59_r4_s2)
  );
  wire sum_c59_r5_s2, carry_c59_r5_s2;
  subbyte_full_adder add_c59_r5_s2 (
    .a(carry_c58_r3_s1),
    .b(sum_c59_r0_s1),
    .ci(sum_c59_r1_s1),
    .s(sum_c59_r5_s2),
    .co(carry_c59_r5_s2)
  );
  wire sum_c59_r6_s3, carry_c59_r6_s3;
  subbyte_full_adder add_c59_r6_s3 (
    .a(sum_c59_r2_s1),
    .b(sum_c59_r3_s1),
    .ci(carry_c58_r4_s2),
    .s(sum_c59_r6_s3),
    .co(carry_c59_r6_s3)
  );
  wire sum_c59_r7_s3, carry_c59_r7_s3;
  subbyte_full_adder add_c59_r7_s3 (
    .a(carry_c58_r5_s2),
    .b(carry_c58_r6_s2),
    .ci(sum_c59_r4_s2),
    .s(sum_c59_r7_s3),
    .co(carry_c59_r7_s3)
  );
  wire sum_c59_r8_s4, carry_c59_r8_s4;
  subbyte_full_adder add_c59_r8_s4 (
    .a(sum_c59_r5_s2),
    .b(sum_c59_r6_s3),
    .ci(carry_c58_r7_s3),
    .s(sum_c59_r8_s4),
    .co(carry_c59_r8_s4)
  );
  wire sum_c59_r9_s5, carry_c59_r9_s5;
  subbyte_full_adder add_c59_r9_s5 (
    .a(carry_c58_r8_s4),
    .b(sum_c59_r7_s3),
    .ci(sum_c59_r8_s4),
    .s(sum_c59_r9_s5),
    .co(carry_c59_r9_s5)
  );
  wire sum_c59_r10_s7, carry_c59_r10_s7;
  subbyte_full_adder add_c59_r10_s7 (
    .a(carry_c58_r9_s5),
    .b(sum_c59_r9_s5),
    .ci(carry_c58_r10_s6),
    .s(sum_c59_r10_s7),
    .co(carry_c59_r10_s7)
  );
  wire sum_c59_r11_s59, carry_c59_r11_s59;
  subbyte_full_adder add_c59_r11_s59 (
    .a(sum_c59_r10_s7),
    .b(carry_c58_r11_s7),
    .ci(carry_c58_r12_s58),
    .s(sum_c59_r11_s59),
    .co(carry_c59_r11_s59)
  );
  wire sum_c60_r0_s1, carry_c60_r0_s1;
  subbyte_full_adder add_c60_r0_s1 (
    .a(row37[23]),
    .b(row38[22]),
    .ci(row39[21]),
    .s(sum_c60_r0_s1),
    .co(carry_c60_r0_s1)
  );
  wire sum_c60_r1_s1, carry_c60_r1_s1;
  subbyte_full_adder add_c60_r1_s1 (
    .a(row40[20]),
    .b(row41[19]),
    .ci(row42[18]),
    .s(sum_c60_r1_s1),
    .co(carry_c60_r1_s1)
  );
  wire sum_c60_r2_s1, carry_c60_r2_s1;
  subbyte_full_adder add_c60_r2_s1 (
    .a(row43[17]),
    .b(row44[16]),
    .ci(row45[15]),
    .s(sum_c60_r2_s1),
    .co(carry_c60_r2_s1)
  );
  wire sum_c60_r3_s2, carry_c60_r3_s2;
  subbyte_full_adder add_c60_r3_s2 (
    .a(row46[14]),
    .b(row47[13]),
    .ci(carry_c59_r0_s1),
    .s(sum_c60_r3_s2),
    .co(carry_c60_r3_s2)
  );
  wire sum_c60_r4_s2, carry_c60_r4_s2;
  subbyte_full_adder add_c60_r4_s2 (
    .a(carry_c59_r1_s1),
    .b(carry_c59_r2_s1),
    .ci(carry_c59_r3_s1),
    .s(sum_c60_r4_s2),
    .co(carry_c60_r4_s2)
  );
  wire sum_c60_r5_s2, carry_c60_r5_s2;
  subbyte_full_adder add_c60_r5_s2 (
    .a(sum_c60_r0_s1),
    .b(sum_c60_r1_s1),
    .ci(sum_c60_r2_s1),
    .s(sum_c60_r5_s2),
    .co(carry_c60_r5_s2)
  );
  wire sum_c60_r6_s3, carry_c60_r6_s3;
  subbyte_full_adder add_c60_r6_s3 (
    .a(sum_c60_r3_s2),
    .b(carry_c59_r4_s2),
    .ci(carry_c59_r5_s2),
    .s(sum_c60_r6_s3),
    .co(carry_c60_r6_s3)
  );
  wire sum_c60_r7_s4, carry_c60_r7_s4;
  subbyte_full_adder add_c60_r7_s4 (
    .a(sum_c60_r4_s2),
    .b(sum_c60_r5_s2),
    .ci(carry_c59_r6_s3),
    .s(sum_c60_r7_s4),
    .co(carry_c60_r7_s4)
  );
  wire sum_c60_r8_s5, carry_c60_r8_s5;
  subbyte_full_adder add_c60_r8_s5 (
    .a(carry_c59_r7_s3),
    .b(sum_c60_r6_s3),
    .ci(sum_c60_r7_s4),
    .s(sum_c60_r8_s5),
    .co(carry_c60_r8_s5)
  );
  wire sum_c60_r9_s6, carry_c60_r9_s6;
  subbyte_full_adder add_c60_r9_s6 (
    .a(carry_c59_r8_s4),
    .b(carry_c59_r9_s5),
    .ci(sum_c60_r8_s5),
    .s(sum_c60_r9_s6),
    .co(carry_c60_r9_s6)
  );
  wire sum_c60_r10_s60, carry_c60_r10_s60;
  subbyte_full_adder add_c60_r10_s60 (
    .a(carry_c59_r10_s7),
    .b(sum_c60_r9_s6),
    .ci(carry_c59_r11_s59),
    .s(sum_c60_r10_s60),
    .co(carry_c60_r10_s60)
  );
  wire sum_c61_r0_s1, carry_c61_r0_s1;
  subbyte_full_adder add_c61_r0_s1 (
    .a(row38[23]),
    .b(row39[22]),
    .ci(row40[21]),
    .s(sum_c61_r0_s1),
    .co(carry_c61_r0_s1)
  );
  wire sum_c61_r1_s1, carry_c61_r1_s1;
  subbyte_full_adder add_c61_r1_s1 (
    .a(row41[20]),
    .b(row42[19]),
    .ci(row43[18]),
    .s(sum_c61_r1_s1),
    .co(carry_c61_r1_s1)
  );
  wire sum_c61_r2_s1, carry_c61_r2_s1;
  subbyte_full_adder add_c61_r2_s1 (
    .a(row44[17]),
    .b(row45[16]),
    .ci(row46[15]),
    .s(sum_c61_r2_s1),
    .co(carry_c61_r2_s1)
  );
  wire sum_c61_r3_s2, carry_c61_r3_s2;
  subbyte_full_adder add_c61_r3_s2 (
    .a(row47[14]),
    .b(carry_c60_r0_s1),
    .ci(carry_c60_r1_s1),
    .s(sum_c61_r3_s2),
    .co(carry_c61_r3_s2)
  );
  wire sum_c61_r4_s2, carry_c61_r4_s2;
  subbyte_full_adder add_c61_r4_s2 (
    .a(carry_c60_r2_s1),
    .b(sum_c61_r0_s1),
    .ci(sum_c61_r1_s1),
    .s(sum_c61_r4_s2),
    .co(carry_c61_r4_s2)
  );
  wire sum_c61_r5_s3, carry_c61_r5_s3;
  subbyte_full_adder add_c61_r5_s3 (
    .a(sum_c61_r2_s1),
    .b(carry_c60_r3_s2),
    .ci(carry_c60_r4_s2),
    .s(sum_c61_r5_s3),
    .co(carry_c61_r5_s3)
  );
  wire sum_c61_r6_s3, carry_c61_r6_s3;
  subbyte_full_adder add_c61_r6_s3 (
    .a(carry_c60_r5_s2),
    .b(sum_c61_r3_s2),
    .ci(sum_c61_r4_s2),
    .s(sum_c61_r6_s3),
    .co(carry_c61_r6_s3)
  );
  wire sum_c61_r7_s5, carry_c61_r7_s5;
  subbyte_full_adder add_c61_r7_s5 (
    .a(sum_c61_r5_s3),
    .b(carry_c60_r6_s3),
    .ci(carry_c60_r7_s4),
    .s(sum_c61_r7_s5),
    .co(carry_c61_r7_s5)
  );
  wire sum_c61_r8_s6, carry_c61_r8_s6;
  subbyte_full_adder add_c61_r8_s6 (
    .a(sum_c61_r6_s3),
    .b(carry_c60_r8_s5),
    .ci(sum_c61_r7_s5),
    .s(sum_c61_r8_s6),
    .co(carry_c61_r8_s6)
  );
  wire sum_c61_r9_s61, carry_c61_r9_s61;
  subbyte_full_adder add_c61_r9_s61 (
    .a(carry_c60_r9_s6),
    .b(sum_c61_r8_s6),
    .ci(carry_c60_r10_s60),
    .s(sum_c61_r9_s61),
    .co(carry_c61_r9_s61)
  );
  wire sum_c62_r0_s1, carry_c62_r0_s1;
  subbyte_full_adder add_c62_r0_s1 (
    .a(row39[23]),
    .b(row40[22]),
    .ci(row41[21]),
    .s(sum_c62_r0_s1),
    .co(carry_c62_r0_s1)
  );
  wire sum_c62_r1_s1, carry_c62_r1_s1;
  subbyte_full_adder add_c62_r1_s1 (
    .a(row42[20]),
    .b(row43[19]),
    .ci(row44[18]),
    .s(sum_c62_r1_s1),
    .co(carry_c62_r1_s1)
  );
  wire sum_c62_r2_s1, carry_c62_r2_s1;
  subbyte_full_adder add_c62_r2_s1 (
    .a(row45[17]),
    .b(row46[16]),
    .ci(row47[15]),
    .s(sum_c62_r2_s1),
    .co(carry_c62_r2_s1)
  );
  wire sum_c62_r3_s2, carry_c62_r3_s2;
  subbyte_full_adder add_c62_r3_s2 (
    .a(carry_c61_r0_s1),
    .b(carry_c61_r1_s1),
    .ci(carry_c61_r2_s1),
    .s(sum_c62_r3_s2),
    .co(carry_c62_r3_s2)
  );
  wire sum_c62_r4_s2, carry_c62_r4_s2;
  subbyte_full_adder add_c62_r4_s2 (
    .a(sum_c62_r0_s1),
    .b(sum_c62_r1_s1),
    .ci(sum_c62_r2_s1),
    .s(sum_c62_r4_s2),
    .co(carry_c62_r4_s2)
  );
  wire sum_c62_r5_s3, carry_c62_r5_s3;
  subbyte_full_adder add_c62_r5_s3 (
    .a(carry_c61_r3_s2),
    .b(carry_c61_r4_s2),
    .ci(sum_c62_r3_s2),
    .s(sum_c62_r5_s3),
    .co(carry_c62_r5_s3)
  );
  wire sum_c62_r6_s4, carry_c62_r6_s4;
  subbyte_full_adder add_c62_r6_s4 (
    .a(sum_c62_r4_s2),
    .b(carry_c61_r5_s3),
    .ci(carry_c61_r6_s3),
    .s(sum_c62_r6_s4),
    .co(carry_c62_r6_s4)
  );
  wire sum_c62_r7_s6, carry_c62_r7_s6;
  subbyte_full_adder add_c62_r7_s6 (
    .a(sum_c62_r5_s3),
    .b(sum_c62_r6_s4),
    .ci(carry_c61_r7_s5),
    .s(sum_c62_r7_s6),
    .co(carry_c62_r7_s6)
  );
  wire sum_c62_r8_s62, carry_c62_r8_s62;
  subbyte_full_adder add_c62_r8_s62 (
    .a(sum_c62_r7_s6),
    .b(carry_c61_r8_s6),
    .ci(carry_c61_r9_s61),
    .s(sum_c62_r8_s62),
    .co(carry_c62_r8_s62)
  );
  wire sum_c63_r0_s1, carry_c63_r0_s1;
  subbyte_full_adder add_c63_r0_s1 (
    .a(row40[23]),
    .b(row41[22]),
    .ci(row42[21]),
    .s(sum_c63_r0_s1),
    .co(carry_c63_r0_s1)
  );
  wire sum_c63_r1_s1, carry_c63_r1_s1;
  subbyte_full_adder add_c63_r1_s1 (
    .a(row43[20]),
    .b(row44[19]),
    .ci(row45[18]),
    .s(sum_c63_r1_s1),
    .co(carry_c63_r1_s1)
  );
  wire sum_c63_r2_s2, carry_c63_r2_s2;
  subbyte_full_adder add_c63_r2_s2 (
    .a(row46[17]),
    .b(row47[16]),
    .ci(carry_c62_r0_s1),
    .s(sum_c63_r2_s2),
    .co(carry_c63_r2_s2)
  );
  wire sum_c63_r3_s2, carry_c63_r3_s2;
  subbyte_full_adder add_c63_r3_s2 (
    .a(carry_c62_r1_s1),
    .b(carry_c62_r2_s1),
    .ci(sum_c63_r0_s1),
    .s(sum_c63_r3_s2),
    .co(carry_c63_r3_s2)
  );
  wire sum_c63_r4_s3, carry_c63_r4_s3;
  subbyte_full_adder add_c63_r4_s3 (
    .a(sum_c63_r1_s1),
    .b(sum_c63_r2_s2),
    .ci(carry_c62_r3_s2),
    .s(sum_c63_r4_s3),
    .co(carry_c63_r4_s3)
  );
  wire sum_c63_r5_s4, carry_c63_r5_s4;
  subbyte_full_adder add_c63_r5_s4 (
    .a(carry_c62_r4_s2),
    .b(sum_c63_r3_s2),
    .ci(sum_c63_r4_s3),
    .s(sum_c63_r5_s4),
    .co(carry_c63_r5_s4)
  );
  wire sum_c63_r6_s5, carry_c63_r6_s5;
  subbyte_full_adder add_c63_r6_s5 (
    .a(carry_c62_r5_s3),
    .b(sum_c63_r5_s4),
    .ci(carry_c62_r6_s4),
    .s(sum_c63_r6_s5),
    .co(carry_c63_r6_s5)
  );
  wire sum_c63_r7_s63, carry_c63_r7_s63;
  subbyte_full_adder add_c63_r7_s63 (
    .a(sum_c63_r6_s5),
    .b(carry_c62_r7_s6),
    .ci(carry_c62_r8_s62),
    .s(sum_c63_r7_s63),
    .co(carry_c63_r7_s63)
  );
  wire sum_c64_r0_s1, carry_c64_r0_s1;
  subbyte_full_adder add_c64_r0_s1 (
    .a(row41[23]),
    .b(row42[22]),
    .ci(row43[21]),
    .s(sum_c64_r0_s1),
    .co(carry_c64_r0_s1)
  );
  wire sum_c64_r1_s1, carry_c64_r1_s1;
  subbyte_full_adder add_c64_r1_s1 (
    .a(row44[20]),
    .b(row45[19]),
    .ci(row46[18]),
    .s(sum_c64_r1_s1),
    .co(carry_c64_r1_s1)
  );
  wire sum_c64_r2_s2, carry_c64_r2_s2;
  subbyte_full_adder add_c64_r2_s2 (
    .a(row47[17]),
    .b(carry_c63_r0_s1),
    .ci(carry_c63_r1_s1),
    .s(sum_c64_r2_s2),
    .co(carry_c64_r2_s2)
  );
  wire sum_c64_r3_s3, carry_c64_r3_s3;
  subbyte_full_adder add_c64_r3_s3 (
    .a(sum_c64_r0_s1),
    .b(sum_c64_r1_s1),
    .ci(carry_c63_r2_s2),
    .s(sum_c64_r3_s3),
    .co(carry_c64_r3_s3)
  );
  wire sum_c64_r4_s4, carry_c64_r4_s4;
  subbyte_full_adder add_c64_r4_s4 (
    .a(carry_c63_r3_s2),
    .b(sum_c64_r2_s2),
    .ci(sum_c64_r3_s3),
    .s(sum_c64_r4_s4),
    .co(carry_c64_r4_s4)
  );
  wire sum_c64_r5_s5, carry_c64_r5_s5;
  subbyte_full_adder add_c64_r5_s5 (
    .a(carry_c63_r4_s3),
    .b(carry_c63_r5_s4),
    .ci(sum_c64_r4_s4),
    .s(sum_c64_r5_s5),
    .co(carry_c64_r5_s5)
  );
  wire sum_c64_r6_s64, carry_c64_r6_s64;
  subbyte_full_adder add_c64_r6_s64 (
    .a(carry_c63_r6_s5),
    .b(sum_c64_r5_s5),
    .ci(carry_c63_r7_s63),
    .s(sum_c64_r6_s64),
    .co(carry_c64_r6_s64)
  );
  wire sum_c65_r0_s1, carry_c65_r0_s1;
  subbyte_full_adder add_c65_r0_s1 (
    .a(row42[23]),
    .b(row43[22]),
    .ci(row44[21]),
    .s(sum_c65_r0_s1),
    .co(carry_c65_r0_s1)
  );
  wire sum_c65_r1_s1, carry_c65_r1_s1;
  subbyte_full_adder add_c65_r1_s1 (
    .a(row45[20]),
    .b(row46[19]),
    .ci(row47[18]),
    .s(sum_c65_r1_s1),
    .co(carry_c65_r1_s1)
  );
  wire sum_c65_r2_s2, carry_c65_r2_s2;
  subbyte_full_adder add_c65_r2_s2 (
    .a(carry_c64_r0_s1),
    .b(carry_c64_r1_s1),
    .ci(sum_c65_r0_s1),
    .s(sum_c65_r2_s2),
    .co(carry_c65_r2_s2)
  );
  wire sum_c65_r3_s4, carry_c65_r3_s4;
  subbyte_full_adder add_c65_r3_s4 (
    .a(sum_c65_r1_s1),
    .b(carry_c64_r2_s2),
    .ci(carry_c64_r3_s3),
    .s(sum_c65_r3_s4),
    .co(carry_c65_r3_s4)
  );
  wire sum_c65_r4_s5, carry_c65_r4_s5;
  subbyte_full_adder add_c65_r4_s5 (
    .a(sum_c65_r2_s2),
    .b(carry_c64_r4_s4),
    .ci(sum_c65_r3_s4),
    .s(sum_c65_r4_s5),
    .co(carry_c65_r4_s5)
  );
  wire sum_c65_r5_s65, carry_c65_r5_s65;
  subbyte_full_adder add_c65_r5_s65 (
    .a(carry_c64_r5_s5),
    .b(sum_c65_r4_s5),
    .ci(carry_c64_r6_s64),
    .s(sum_c65_r5_s65),
    .co(carry_c65_r5_s65)
  );
  wire sum_c66_r0_s1, carry_c66_r0_s1;
  subbyte_full_adder add_c66_r0_s1 (
    .a(row43[23]),
    .b(row44[22]),
    .ci(row45[21]),
    .s(sum_c66_r0_s1),
    .co(carry_c66_r0_s1)
  );
  wire sum_c66_r1_s2, carry_c66_r1_s2;
  subbyte_full_adder add_c66_r1_s2 (
    .a(row46[20]),
    .b(row47[19]),
    .ci(carry_c65_r0_s1),
    .s(sum_c66_r1_s2),
    .co(carry_c66_r1_s2)
  );
  wire sum_c66_r2_s3, carry_c66_r2_s3;
  subbyte_full_adder add_c66_r2_s3 (
    .a(carry_c65_r1_s1),
    .b(sum_c66_r0_s1),
    .ci(sum_c66_r1_s2),
    .s(sum_c66_r2_s3),
    .co(carry_c66_r2_s3)
  );
  wire sum_c66_r3_s5, carry_c66_r3_s5;
  subbyte_full_adder add_c66_r3_s5 (
    .a(carry_c65_r2_s2),
    .b(sum_c66_r2_s3),
    .ci(carry_c65_r3_s4),
    .s(sum_c66_r3_s5),
    .co(carry_c66_r3_s5)
  );
  wire sum_c66_r4_s66, carry_c66_r4_s66;
  subbyte_full_adder add_c66_r4_s66 (
    .a(sum_c66_r3_s5),
    .b(carry_c65_r4_s5),
    .ci(carry_c65_r5_s65),
    .s(sum_c66_r4_s66),
    .co(carry_c66_r4_s66)
  );
  wire sum_c67_r0_s1, carry_c67_r0_s1;
  subbyte_full_adder add_c67_r0_s1 (
    .a(row44[23]),
    .b(row45[22]),
    .ci(row46[21]),
    .s(sum_c67_r0_s1),
    .co(carry_c67_r0_s1)
  );
  wire sum_c67_r1_s2, carry_c67_r1_s2;
  subbyte_full_adder add_c67_r1_s2 (
    .a(row47[20]),
    .b(carry_c66_r0_s1),
    .ci(sum_c67_r0_s1),
    .s(sum_c67_r1_s2),
    .co(carry_c67_r1_s2)
  );
  wire sum_c67_r2_s4, carry_c67_r2_s4;
  subbyte_full_adder add_c67_r2_s4 (
    .a(carry_c66_r1_s2),
    .b(carry_c66_r2_s3),
    .ci(sum_c67_r1_s2),
    .s(sum_c67_r2_s4),
    .co(carry_c67_r2_s4)
  );
  wire sum_c67_r3_s67, carry_c67_r3_s67;
  subbyte_full_adder add_c67_r3_s67 (
    .a(sum_c67_r2_s4),
    .b(carry_c66_r3_s5),
    .ci(carry_c66_r4_s66),
    .s(sum_c67_r3_s67),
    .co(carry_c67_r3_s67)
  );
  wire sum_c68_r0_s1, carry_c68_r0_s1;
  subbyte_full_adder add_c68_r0_s1 (
    .a(row45[23]),
    .b(row46[22]),
    .ci(row47[21]),
    .s(sum_c68_r0_s1),
    .co(carry_c68_r0_s1)
  );
  wire sum_c68_r1_s3, carry_c68_r1_s3;
  subbyte_full_adder add_c68_r1_s3 (
    .a(carry_c67_r0_s1),
    .b(sum_c68_r0_s1),
    .ci(carry_c67_r1_s2),
    .s(sum_c68_r1_s3),
    .co(carry_c68_r1_s3)
  );
  wire sum_c68_r2_s68, carry_c68_r2_s68;
  subbyte_full_adder add_c68_r2_s68 (
    .a(sum_c68_r1_s3),
    .b(carry_c67_r2_s4),
    .ci(carry_c67_r3_s67),
    .s(sum_c68_r2_s68),
    .co(carry_c68_r2_s68)
  );
  wire sum_c69_r0_s2, carry_c69_r0_s2;
  subbyte_full_adder add_c69_r0_s2 (
    .a(row46[23]),
    .b(row47[22]),
    .ci(carry_c68_r0_s1),
    .s(sum_c69_r0_s2),
    .co(carry_c69_r0_s2)
  );
  wire sum_c69_r1_s69, carry_c69_r1_s69;
  subbyte_full_adder add_c69_r1_s69 (
    .a(sum_c69_r0_s2),
    .b(carry_c68_r1_s3),
    .ci(carry_c68_r2_s68),
    .s(sum_c69_r1_s69),
    .co(carry_c69_r1_s69)
  );
  wire sum_c70_r0_s70, carry_c70_r0_s70;
  subbyte_full_adder add_c70_r0_s70 (
    .a(row47[23]),
    .b(carry_c69_r0_s2),
    .ci(carry_c69_r1_s69),
    .s(sum_c70_r0_s70),
    .co(carry_c70_r0_s70)
  );

  assign p = {
    carry_c70_r0_s70, sum_c70_r0_s70, sum_c69_r1_s69, sum_c68_r2_s68, sum_c67_r3_s67, sum_c66_r4_s66, sum_c65_r5_s65,
    sum_c64_r6_s64, sum_c63_r7_s63, sum_c62_r8_s62, sum_c61_r9_s61, sum_c60_r10_s60, sum_c59_r11_s59, sum_c58_r12_s58,
    sum_c57_r13_s57, sum_c56_r14_s56, sum_c55_r15_s55, sum_c54_r16_s54, sum_c53_r17_s53, sum_c52_r18_s52,
    sum_c51_r19_s51, sum_c50_r20_s50, sum_c49_r21_s49, sum_c48_r22_s48, sum_c47_r22_s47, sum_c46_r22_s46,
    sum_c45_r22_s45, sum_c44_r22_s44, sum_c43_r22_s43, sum_c42_r22_s42, sum_c41_r22_s41, sum_c40_r22_s40,
    sum_c39_r22_s39, sum_c38_r22_s38, sum_c37_r22_s37, sum_c36_r22_s36, sum_c35_r22_s35, sum_c34_r22_s34,
    sum_c33_r22_s33, sum_c32_r22_s32, sum_c31_r22_s31, sum_c30_r22_s30, sum_c29_r22_s29, sum_c28_r22_s28,
    sum_c27_r22_s27, sum_c26_r22_s26, sum_c25_r22_s25, sum_c24_r22_s24, sum_c23_r22_s23, sum_c22_r21_s22,
    sum_c21_r20_s21, sum_c20_r19_s20, sum_c19_r18_s19, sum_c18_r17_s18, sum_c17_r16_s17, sum_c16_r15_s16,
    sum_c15_r14_s15, sum_c14_r13_s14, sum_c13_r12_s13, sum_c12_r11_s12, sum_c11_r10_s11, sum_c10_r9_s10, sum_c9_r8_s9,
    sum_c8_r7_s8, sum_c7_r6_s7, sum_c6_r5_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1,
    row0[0]
  };
endmodule

`default_nettype wire
