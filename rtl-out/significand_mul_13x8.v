// significand_mul_13x8: unsigned product of two significands
// latency: none, combinational
// content: sha256 32274c78fbfefb26
`default_nettype none

module significand_mul_13x8 (
  input wire [12:0] x,
  input wire [7:0] y,
  output wire [20:0] p
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
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s1),
    .s(sum_c13_r2_s2),
    .co(carry_c13_r2_s2)
  );
  wire sum_c13_r3_s3, carry_c13_r3_s3;
  subbyte_full_adder add_c13_r3_s3 (
    .a(sum_c13_r0_s1),
    .b(sum_c13_r1_s1),
    .ci(carry_c12_r2_s2),
    .s(sum_c13_r3_s3),
    .co(carry_c13_r3_s3)
  );
  wire sum_c13_r4_s4, carry_c13_r4_s4;
  subbyte_full_adder add_c13_r4_s4 (
    .a(carry_c12_r3_s2),
    .b(sum_c13_r2_s2),
    .ci(sum_c13_r3_s3),
    .s(sum_c13_r4_s4),
    .co(carry_c13_r4_s4)
  );
  wire sum_c13_r5_s5, carry_c13_r5_s5;
  subbyte_full_adder add_c13_r5_s5 (
    .a(carry_c12_r4_s3),
    .b(sum_c13_r4_s4),
    .ci(carry_c12_r5_s4),
    .s(sum_c13_r5_s5),
    .co(carry_c13_r5_s5)
  );
  wire sum_c13_r6_s13, carry_c13_r6_s13;
  subbyte_half_adder add_c13_r6_s13 (.a(sum_c13_r5_s5), .b(carry_c12_r6_s12), .s(sum_c13_r6_s13), .co(carry_c13_r6_s13));
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(row7[7]), .b(row8[6]), .ci(row9[5]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(row10[4]), .b(row11[3]), .ci(row12[2]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s2, carry_c14_r2_s2;
  subbyte_full_adder add_c14_r2_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(sum_c14_r0_s1),
    .s(sum_c14_r2_s2),
    .co(carry_c14_r2_s2)
  );
  wire sum_c14_r3_s4, carry_c14_r3_s4;
  subbyte_full_adder add_c14_r3_s4 (
    .a(sum_c14_r1_s1),
    .b(carry_c13_r2_s2),
    .ci(carry_c13_r3_s3),
    .s(sum_c14_r3_s4),
    .co(carry_c14_r3_s4)
  );
  wire sum_c14_r4_s5, carry_c14_r4_s5;
  subbyte_full_adder add_c14_r4_s5 (
    .a(sum_c14_r2_s2),
    .b(carry_c13_r4_s4),
    .ci(sum_c14_r3_s4),
    .s(sum_c14_r4_s5),
    .co(carry_c14_r4_s5)
  );
  wire sum_c14_r5_s14, carry_c14_r5_s14;
  subbyte_full_adder add_c14_r5_s14 (
    .a(carry_c13_r5_s5),
    .b(sum_c14_r4_s5),
    .ci(carry_c13_r6_s13),
    .s(sum_c14_r5_s14),
    .co(carry_c14_r5_s14)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(row8[7]), .b(row9[6]), .ci(row10[5]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s2, carry_c15_r1_s2;
  subbyte_full_adder add_c15_r1_s2 (
    .a(row11[4]),
    .b(row12[3]),
    .ci(carry_c14_r0_s1),
    .s(sum_c15_r1_s2),
    .co(carry_c15_r1_s2)
  );
  wire sum_c15_r2_s3, carry_c15_r2_s3;
  subbyte_full_adder add_c15_r2_s3 (
    .a(carry_c14_r1_s1),
    .b(sum_c15_r0_s1),
    .ci(sum_c15_r1_s2),
    .s(sum_c15_r2_s3),
    .co(carry_c15_r2_s3)
  );
  wire sum_c15_r3_s5, carry_c15_r3_s5;
  subbyte_full_adder add_c15_r3_s5 (
    .a(carry_c14_r2_s2),
    .b(sum_c15_r2_s3),
    .ci(carry_c14_r3_s4),
    .s(sum_c15_r3_s5),
    .co(carry_c15_r3_s5)
  );
  wire sum_c15_r4_s15, carry_c15_r4_s15;
  subbyte_full_adder add_c15_r4_s15 (
    .a(sum_c15_r3_s5),
    .b(carry_c14_r4_s5),
    .ci(carry_c14_r5_s14),
    .s(sum_c15_r4_s15),
    .co(carry_c15_r4_s15)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(row9[7]), .b(row10[6]), .ci(row11[5]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s2, carry_c16_r1_s2;
  subbyte_full_adder add_c16_r1_s2 (
    .a(row12[4]),
    .b(carry_c15_r0_s1),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r1_s2),
    .co(carry_c16_r1_s2)
  );
  wire sum_c16_r2_s4, carry_c16_r2_s4;
  subbyte_full_adder add_c16_r2_s4 (
    .a(carry_c15_r1_s2),
    .b(carry_c15_r2_s3),
    .ci(sum_c16_r1_s2),
    .s(sum_c16_r2_s4),
    .co(carry_c16_r2_s4)
  );
  wire sum_c16_r3_s16, carry_c16_r3_s16;
  subbyte_full_adder add_c16_r3_s16 (
    .a(sum_c16_r2_s4),
    .b(carry_c15_r3_s5),
    .ci(carry_c15_r4_s15),
    .s(sum_c16_r3_s16),
    .co(carry_c16_r3_s16)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(row10[7]), .b(row11[6]), .ci(row12[5]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s3, carry_c17_r1_s3;
  subbyte_full_adder add_c17_r1_s3 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s2),
    .s(sum_c17_r1_s3),
    .co(carry_c17_r1_s3)
  );
  wire sum_c17_r2_s17, carry_c17_r2_s17;
  subbyte_full_adder add_c17_r2_s17 (
    .a(sum_c17_r1_s3),
    .b(carry_c16_r2_s4),
    .ci(carry_c16_r3_s16),
    .s(sum_c17_r2_s17),
    .co(carry_c17_r2_s17)
  );
  wire sum_c18_r0_s2, carry_c18_r0_s2;
  subbyte_full_adder add_c18_r0_s2 (
    .a(row11[7]),
    .b(row12[6]),
    .ci(carry_c17_r0_s1),
    .s(sum_c18_r0_s2),
    .co(carry_c18_r0_s2)
  );
  wire sum_c18_r1_s18, carry_c18_r1_s18;
  subbyte_full_adder add_c18_r1_s18 (
    .a(sum_c18_r0_s2),
    .b(carry_c17_r1_s3),
    .ci(carry_c17_r2_s17),
    .s(sum_c18_r1_s18),
    .co(carry_c18_r1_s18)
  );
  wire sum_c19_r0_s19, carry_c19_r0_s19;
  subbyte_full_adder add_c19_r0_s19 (
    .a(row12[7]),
    .b(carry_c18_r0_s2),
    .ci(carry_c18_r1_s18),
    .s(sum_c19_r0_s19),
    .co(carry_c19_r0_s19)
  );

  assign p = {
    carry_c19_r0_s19, sum_c19_r0_s19, sum_c18_r1_s18, sum_c17_r2_s17, sum_c16_r3_s16, sum_c15_r4_s15, sum_c14_r5_s14,
    sum_c13_r6_s13, sum_c12_r6_s12, sum_c11_r6_s11, sum_c10_r6_s10, sum_c9_r6_s9, sum_c8_r6_s8, sum_c7_r6_s7,
    sum_c6_r5_s6, sum_c5_r4_s5, sum_c4_r3_s4, sum_c3_r2_s3, sum_c2_r1_s2, sum_c1_r0_s1, row0[0]
  };
endmodule

`default_nettype wire
