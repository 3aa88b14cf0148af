// significand_mul_22x8: unsigned product of two significands
// latency: none, combinational
// content: sha256 48091d803707c4a2
`default_nettype none

module significand_mul_22x8 (
  input wire [21:0] x,
  input wire [7:0] y,
  output wire [29:0] p
);
  wire [7:0] row0 = y & {8{x[0]}};
  wire [7:0] row1 = y & {8{x[1]}};
  wire [7:0] row2 = y & {8{x[2]}};
  wire [7:0] row3 = y & {8{x[3]}};
  wire [7:0] row4 = y & {8{x[4]}};
  wire [7:0] row5 = y & {8{x[5]}};
  wire [7:0] row6 = y & {8{x[6]}};
  wire [7:0] row7 = y & {8{x[7]}};
  wire [7:0] row8 = y & {8{x[8]}};
  wire [7:0] row9 = y & {8{x[9]}};
  wire [7:0] row10 = y & {8{x[10]}};
  wire [7:0] row11 = y & {8{x[11]}};
  wire [7:0] row12 = y & {8{x[12]}};
  wire [7:0] row13 = y & {8{x[13]}};
  wire [7:0] row14 = y & {8{x[14]}};
  wire [7:0] row15 = y & {8{x[15]}};
  wire [7:0] row16 = y & {8{x[16]}};
  wire [7:0] row17 = y & {8{x[17]}};
  wire [7:0] row18 = y & {8{x[18]}};
  wire [7:0] row19 = y & {8{x[19]}};
  wire [7:0] row20 = y & {8{x[20]}};
  wire [7:0] row21 = y & {8{x[21]}};
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
  subbyte_full_adder add_c8_r0_s1 (.a(row1[7]), .b(row2[6]), .ci(row3[5]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(row4[4]), .b(row5[3]), .ci(row6[2]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s2, carry_c8_r2_s2;
  subbyte_full_adder add_c8_r2_s2 (.a(row7[1]), .b(row8[0]), .ci(carry_c7_r0_s1), .s(sum_c8_r2_s2), .co(carry_c8_r2_s2));
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
  subbyte_full_adder add_c9_r0_s1 (.a(row2[7]), .b(row3[6]), .ci(row4[5]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(row5[4]), .b(row6[3]), .ci(row7[2]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s2, carry_c9_r2_s2;
  subbyte_full_adder add_c9_r2_s2 (.a(row8[1]), .b(row9[0]), .ci(carry_c8_r0_s1), .s(sum_c9_r2_s2), .co(carry_c9_r2_s2));
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
  subbyte_full_adder add_c10_r0_s1 (.a(row3[7]), .b(row4[6]), .ci(row5[5]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(row6[4]), .b(row7[3]), .ci(row8[2]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s2, carry_c10_r2_s2;
  subbyte_full_adder add_c10_r2_s2 (
    .a(row9[1]),
    .b(row10[0]),
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
  subbyte_full_adder add_c11_r0_s1 (.a(row4[7]), .b(row5[6]), .ci(row6[5]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(row7[4]), .b(row8[3]), .ci(row9[2]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(row10[1]),
    .b(row11[0]),
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
  subbyte_full_adder add_c12_r0_s1 (.a(row5[7]), .b(row6[6]), .ci(row7[5]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(row8[4]), .b(row9[3]), .ci(row10[2]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(row11[1]),
    .b(row12[0]),
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
  subbyte_full_adder add_c13_r0_s1 (.a(row6[7]), .b(row7[6]), .ci(row8[5]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(row9[4]), .b(row10[3]), .ci(row11[2]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s2, carry_c13_r2_s2;
  subbyte_full_adder add_c13_r2_s2 (
    .a(row12[1]),
    .b(row13[0]),
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
  subbyte_full_adder add_c14_r0_s1 (.a(row7[7]), .b(row8[6]), .ci(row9[5]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(row10[4]), .b(row11[3]), .ci(row12[2]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s2, carry_c14_r2_s2;
  subbyte_full_adder add_c14_r2_s2 (
    .a(row13[1]),
    .b(row14[0]),
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
  subbyte_full_adder add_c15_r0_s1 (.a(row8[7]), .b(row9[6]), .ci(row10[5]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(row11[4]), .b(row12[3]), .ci(row13[2]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s2, carry_c15_r2_s2;
  subbyte_full_adder add_c15_r2_s2 (
    .a(row14[1]),
    .b(row15[0]),
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
  subbyte_full_adder add_c16_r0_s1 (.a(row9[7]), .b(row10[6]), .ci(row11[5]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(row12[4]), .b(row13[3]), .ci(row14[2]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s2, carry_c16_r2_s2;
  subbyte_full_adder add_c16_r2_s2 (
    .a(row15[1]),
    .b(row16[0]),
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
  subbyte_full_adder add_c17_r0_s1 (.a(row10[7]), .b(row11[6]), .ci(row12[5]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(row13[4]), .b(row14[3]), .ci(row15[2]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s2, carry_c17_r2_s2;
  subbyte_full_adder add_c17_r2_s2 (
    .a(row16[1]),
    .b(row17[0]),
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
  subbyte_full_adder add_c18_r0_s1 (.a(row11[7]), .b(row12[6]), .ci(row13[5]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(row14[4]), .b(row15[3]), .ci(row16[2]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s2, carry_c18_r2_s2;
  subbyte_full_adder add_c18_r2_s2 (
    .a(row17[1]),
    .b(row18[0]),
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
  subbyte_full_adder add_c19_r0_s1 (.a(row12[7]), .b(row13[6]), .ci(row14[5]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(row15[4]), .b(row16[3]), .ci(row17[2]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(row18[1]),
    .b(row19[0]),
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
  subbyte_full_adder add_c20_r0_s1 (.a(row13[7]), .b(row14[6]), .ci(row15[5]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(row16[4]), .b(row17[3]), .ci(row18[2]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s2, carry_c20_r2_s2;
  subbyte_full_adder add_c20_r2_s2 (
    .a(row19[1]),
    .b(row20[0]),
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
  subbyte_full_adder add_c21_r0_s1 (.a(row14[7]), .b(row15[6]), .ci(row16[5]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(row17[4]), .b(row18[3]), .ci(row19[2]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s2, carry_c21_r2_s2;
  subbyte_full_adder add_c21_r2_s2 (
    .a(row20[1]),
    .b(row21[0]),
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
  subbyte_full_adder add_c22_r0_s1 (.a(row15[7]), .b(row16[6]), .ci(row17[5]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(row18[4]), .b(row19[3]), .ci(row20[2]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(row21[1]),
    .b(carry_c21_r0_s1),
    .ci(carry_c21_r1_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s3, carry_c22_r3_s3;
  subbyte_full_adder add_c22_r3_s3 (
    .a(sum_c22_r0_s1),
    .b(sum_c22_r1_s1),
    .ci(carry_c21_r2_s2),
    .s(sum_c22_r3_s3),
    .co(carry_c22_r3_s3)
  );
  wire sum_c22_r4_s4, carry_c22_r4_s4;
  subbyte_full_adder add_c22_r4_s4 (
    .a(carry_c21_r3_s2),
    .b(sum_c22_r2_s2),
    .ci(sum_c22_r3_s3),
    .s(sum_c22_r4_s4),
    .co(carry_c22_r4_s4)
  );
  wire sum_c22_r5_s5, carry_c22_r5_s5;
  subbyte_full_adder add_c22_r5_s5 (
    .a(carry_c21_r4_s3),
    .b(sum_c22_r4_s4),
    .ci(carry_c21_r5_s4),
    .s(sum_c22_r5_s5),
    .co(carry_c22_r5_s5)
  );
  wire sum_c22_r6_s22, carry_c22_r6_s22;
  subbyte_half_adder add_c22_r6_s22 (.a(sum_c22_r5_s5), .b(carry_c21_r6_s21), .s(sum_c22_r6_s22), .co(carry_c22_r6_s22));
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(row16[7]), .b(row17[6]), .ci(row18[5]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(row19[4]), .b(row20[3]), .ci(row21[2]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(carry_c22_r0_s1),
    .b(carry_c22_r1_s1),
    .ci(sum_c23_r0_s1),
    .s(sum_c23_r2_s2),
    .co(carry_c23_r2_s2)
  );
  wire sum_c23_r3_s4, carry_c23_r3_s4;
  subbyte_full_adder add_c23_r3_s4 (
    .a(sum_c23_r1_s1),
    .b(carry_c22_r2_s2),
    .ci(carry_c22_r3_s3),
    .s(sum_c23_r3_s4),
    .co(carry_c23_r3_s4)
  );
  wire sum_c23_r4_s5, carry_c23_r4_s5;
  subbyte_full_adder add_c23_r4_s5 (
    .a(sum_c23_r2_s2),
    .b(carry_c22_r4_s4),
    .ci(sum_c23_r3_s4),
    .s(sum_c23_r4_s5),
    .co(carry_c23_r4_s5)
  );
  wire sum_c23_r5_s23, carry_c23_r5_s23;
  subbyte_full_adder add_c23_r5_s23 (
    .a(carry_c22_r5_s5),
    .b(sum_c23_r4_s5),
    .ci(carry_c22_r6_s22),
    .s(sum_c23_r5_s23),
    .co(carry_c23_r5_s23)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(row17[7]), .b(row18[6]), .ci(row19[5]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(row20[4]),
    .b(row21[3]),
    .ci(carry_c23_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s3, carry_c24_r2_s3;
  subbyte_full_adder add_c24_r2_s3 (
    .a(carry_c23_r1_s1),
    .b(sum_c24_r0_s1),
    .ci(sum_c24_r1_s2),
    .s(sum_c24_r2_s3),
    .co(carry_c24_r2_s3)
  );
  wire sum_c24_r3_s5, carry_c24_r3_s5;
  subbyte_full_adder add_c24_r3_s5 (
    .a(carry_c23_r2_s2),
    .b(sum_c24_r2_s3),
    .ci(carry_c23_r3_s4),
    .s(sum_c24_r3_s5),
    .co(carry_c24_r3_s5)
  );
  wire sum_c24_r4_s24, carry_c24_r4_s24;
  subbyte_full_adder add_c24_r4_s24 (
    .a(sum_c24_r3_s5),
    .b(carry_c23_r4_s5),
    .ci(carry_c23_r5_s23),
    .s(sum_c24_r4_s24),
    .co(carry_c24_r4_s24)
  );
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(row18[7]), .b(row19[6]), .ci(row20[5]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(row21[4]),
    .b(carry_c24_r0_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s4, carry_c25_r2_s4;
  subbyte_full_adder add_c25_r2_s4 (
    .a(carry_c24_r1_s2),
    .b(carry_c24_r2_s3),
    .ci(sum_c25_r1_s2),
    .s(sum_c25_r2_s4),
    .co(carry_c25_r2_s4)
  );
  wire sum_c25_r3_s25, carry_c25_r3_s25;
  subbyte_full_adder add_c25_r3_s25 (
    .a(sum_c25_r2_s4),
    .b(carry_c24_r3_s5),
    .ci(carry_c24_r4_s24),
    .s(sum_c25_r3_s25),
    .co(carry_c25_r3_s25)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(row19[7]), .b(row20[6]), .ci(row21[5]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s3, carry_c26_r1_s3;
  subbyte_full_adder add_c26_r1_s3 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s2),
    .s(sum_c26_r1_s3),
    .co(carry_c26_r1_s3)
  );
  wire sum_c26_r2_s26, carry_c26_r2_s26;
  subbyte_full_adder add_c26_r2_s26 (
    .a(sum_c26_r1_s3),
    .b(carry_c25_r2_s4),
    .ci(carry_c25_r3_s25),
    .s(sum_c26_r2_s26),
    .co(carry_c26_r2_s26)
  );
  wire sum_c27_r0_s2, carry_c27_r0_s2;
  subbyte_full_adder add_c27_r0_s2 (
    .a(row20[7]),
    .b(row21[6]),
    .ci(carry_c26_r0_s1),
    .s(sum_c27_r0_s2),
    .co(carry_c27_r0_s2)
  );
  wire sum_c27_r1_s27, carry_c27_r1_s27;
  subbyte_full_adder add_c27_r1_s27 (
    .a(sum_c27_r0_s2),
    .b(carry_c26_r1_s3),
    .ci(carry_c26_r2_s26),
    .s(sum_c27_r1_s27),
    .co(carry_c27_r1_s27)
  );
  wire sum_c28_r0_s28, carry_c28_r0_s28;
  subbyte_full_adder add_c28_r0_s28 (
    .a(row21[7]),
    .b(carry_c27_r0_s2),
    .ci(carry_c27_r1_s27),
    .s(sum_c28_r0_s28),
    .co(carry_c28_r0_s28)
  );

  assign p = {
    carry_c28_r0_s28, sum_c28_r0_s28, sum_c27_r1_s27, sum_c26_r2_s26, sum_c25_r3_s25, sum_c24_r4_s24, sum_c23_r5_s23,
    sum_c22_r6_s22, sum_c21_r6_s21, sum_c20_r6_s20, sum_c19_r6_s19, sum_c18_r6_s18, sum_c17_r6_s17, sum_c16_r6_s16,
    sum_c15_r6_s15, sum_c14_r6_s14, sum_c13_r6_s13, sum_c12_r6_s12, sum_c11_r6_s11, sum_c10_r6_s10, sum_c9_r6_s9,
    sum_c8_r6_s8, sum_c7_r6_s7, sum_c6_r5_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1,
    row0[0]
  };
endmodule

`default_nettype wire
