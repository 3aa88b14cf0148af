// opal_dot_w4a4_k16_n2_mux_tree: compression tree of opal_dot_w4a4_k16_n2_mux
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 041ed8e0304d72c4
`default_nettype none

module opal_dot_w4a4_k16_n2_mux_tree (
  input wire [255:0] pp,
  input wire [55:0] extra,
  output wire [27:0] sum
);
  wire carry_c16_r0_s1 = extra[16];
  wire carry_c17_r0_s1 = extra[17];
  wire carry_c18_r0_s1 = extra[18];
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[27]), .ci(extra[28]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(extra[55]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(extra[1]),
    .b(extra[29]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c1_r1_s3, carry_c1_r1_s3;
  subbyte_half_adder add_c1_r1_s3 (.a(carry_c0_r1_s2), .b(sum_c1_r0_s2), .s(sum_c1_r1_s3), .co(carry_c1_r1_s3));
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_full_adder add_c2_r0_s3 (
    .a(extra[2]),
    .b(extra[30]),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r0_s3),
    .co(carry_c2_r0_s3)
  );
  wire sum_c2_r1_s4, carry_c2_r1_s4;
  subbyte_half_adder add_c2_r1_s4 (.a(carry_c1_r1_s3), .b(sum_c2_r0_s3), .s(sum_c2_r1_s4), .co(carry_c2_r1_s4));
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_full_adder add_c3_r0_s4 (
    .a(extra[3]),
    .b(extra[31]),
    .ci(carry_c2_r0_s3),
    .s(sum_c3_r0_s4),
    .co(carry_c3_r0_s4)
  );
  wire sum_c3_r1_s5, carry_c3_r1_s5;
  subbyte_half_adder add_c3_r1_s5 (.a(carry_c2_r1_s4), .b(sum_c3_r0_s4), .s(sum_c3_r1_s5), .co(carry_c3_r1_s5));
  wire sum_c4_r0_s5, carry_c4_r0_s5;
  subbyte_full_adder add_c4_r0_s5 (
    .a(extra[4]),
    .b(extra[32]),
    .ci(carry_c3_r0_s4),
    .s(sum_c4_r0_s5),
    .co(carry_c4_r0_s5)
  );
  wire sum_c4_r1_s6, carry_c4_r1_s6;
  subbyte_half_adder add_c4_r1_s6 (.a(carry_c3_r1_s5), .b(sum_c4_r0_s5), .s(sum_c4_r1_s6), .co(carry_c4_r1_s6));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[0]), .b(pp[16]), .ci(pp[32]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[48]), .b(pp[64]), .ci(pp[80]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[96]), .b(pp[112]), .ci(pp[128]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[144]), .b(pp[160]), .ci(pp[176]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[192]), .b(pp[208]), .ci(pp[224]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (
    .a(pp[240]),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r5_s2),
    .co(carry_c5_r5_s2)
  );
  wire sum_c5_r6_s2, carry_c5_r6_s2;
  subbyte_full_adder add_c5_r6_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r6_s2),
    .co(carry_c5_r6_s2)
  );
  wire sum_c5_r7_s3, carry_c5_r7_s3;
  subbyte_full_adder add_c5_r7_s3 (
    .a(sum_c5_r5_s2),
    .b(sum_c5_r6_s2),
    .ci(extra[5]),
    .s(sum_c5_r7_s3),
    .co(carry_c5_r7_s3)
  );
  wire sum_c5_r8_s6, carry_c5_r8_s6;
  subbyte_full_adder add_c5_r8_s6 (
    .a(extra[33]),
    .b(sum_c5_r7_s3),
    .ci(carry_c4_r0_s5),
    .s(sum_c5_r8_s6),
    .co(carry_c5_r8_s6)
  );
  wire sum_c5_r9_s7, carry_c5_r9_s7;
  subbyte_half_adder add_c5_r9_s7 (.a(carry_c4_r1_s6), .b(sum_c5_r8_s6), .s(sum_c5_r9_s7), .co(carry_c5_r9_s7));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[1]), .b(pp[4]), .ci(pp[17]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[20]), .b(pp[33]), .ci(pp[36]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[49]), .b(pp[52]), .ci(pp[65]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[68]), .b(pp[81]), .ci(pp[84]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[97]), .b(pp[100]), .ci(pp[113]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[116]), .b(pp[129]), .ci(pp[132]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[145]), .b(pp[148]), .ci(pp[161]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[164]), .b(pp[177]), .ci(pp[180]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[193]), .b(pp[196]), .ci(pp[209]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[212]), .b(pp[225]), .ci(pp[228]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s2, carry_c6_r10_s2;
  subbyte_full_adder add_c6_r10_s2 (
    .a(pp[241]),
    .b(pp[244]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r10_s2),
    .co(carry_c6_r10_s2)
  );
  wire sum_c6_r11_s2, carry_c6_r11_s2;
  subbyte_full_adder add_c6_r11_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r11_s2),
    .co(carry_c6_r11_s2)
  );
  wire sum_c6_r12_s2, carry_c6_r12_s2;
  subbyte_full_adder add_c6_r12_s2 (
    .a(carry_c5_r4_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r12_s2),
    .co(carry_c6_r12_s2)
  );
  wire sum_c6_r13_s2, carry_c6_r13_s2;
  subbyte_full_adder add_c6_r13_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r13_s2),
    .co(carry_c6_r13_s2)
  );
  wire sum_c6_r14_s2, carry_c6_r14_s2;
  subbyte_full_adder add_c6_r14_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r14_s2),
    .co(carry_c6_r14_s2)
  );
  wire sum_c6_r15_s3, carry_c6_r15_s3;
  subbyte_full_adder add_c6_r15_s3 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s2),
    .s(sum_c6_r15_s3),
    .co(carry_c6_r15_s3)
  );
  wire sum_c6_r16_s3, carry_c6_r16_s3;
  subbyte_full_adder add_c6_r16_s3 (
    .a(carry_c5_r5_s2),
    .b(carry_c5_r6_s2),
    .ci(sum_c6_r11_s2),
    .s(sum_c6_r16_s3),
    .co(carry_c6_r16_s3)
  );
  wire sum_c6_r17_s3, carry_c6_r17_s3;
  subbyte_full_adder add_c6_r17_s3 (
    .a(sum_c6_r12_s2),
    .b(sum_c6_r13_s2),
    .ci(sum_c6_r14_s2),
    .s(sum_c6_r17_s3),
    .co(carry_c6_r17_s3)
  );
  wire sum_c6_r18_s4, carry_c6_r18_s4;
  subbyte_full_adder add_c6_r18_s4 (
    .a(sum_c6_r15_s3),
    .b(sum_c6_r16_s3),
    .ci(sum_c6_r17_s3),
    .s(sum_c6_r18_s4),
    .co(carry_c6_r18_s4)
  );
  wire sum_c6_r19_s5, carry_c6_r19_s5;
  subbyte_full_adder add_c6_r19_s5 (
    .a(sum_c6_r18_s4),
    .b(extra[6]),
    .ci(extra[34]),
    .s(sum_c6_r19_s5),
    .co(carry_c6_r19_s5)
  );
  wire sum_c6_r20_s7, carry_c6_r20_s7;
  subbyte_full_adder add_c6_r20_s7 (
    .a(carry_c5_r7_s3),
    .b(sum_c6_r19_s5),
    .ci(carry_c5_r8_s6),
    .s(sum_c6_r20_s7),
    .co(carry_c6_r20_s7)
  );
  wire sum_c6_r21_s8, carry_c6_r21_s8;
  subbyte_half_adder add_c6_r21_s8 (.a(carry_c5_r9_s7), .b(sum_c6_r20_s7), .s(sum_c6_r21_s8), .co(carry_c6_r21_s8));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[2]), .b(pp[5]), .ci(pp[8]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[18]), .b(pp[21]), .ci(pp[24]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[34]), .b(pp[37]), .ci(pp[40]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[50]), .b(pp[53]), .ci(pp[56]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[66]), .b(pp[69]), .ci(pp[72]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[82]), .b(pp[85]), .ci(pp[88]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[98]), .b(pp[101]), .ci(pp[104]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[114]), .b(pp[117]), .ci(pp[120]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[130]), .b(pp[133]), .ci(pp[136]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[146]), .b(pp[149]), .ci(pp[152]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[162]), .b(pp[165]), .ci(pp[168]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[178]), .b(pp[181]), .ci(pp[184]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[194]), .b(pp[197]), .ci(pp[200]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[210]), .b(pp[213]), .ci(pp[216]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[226]), .b(pp[229]), .ci(pp[232]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[242]), .b(pp[245]), .ci(pp[248]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s2, carry_c7_r19_s2;
  subbyte_full_adder add_c7_r19_s2 (
    .a(carry_c6_r9_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r19_s2),
    .co(carry_c7_r19_s2)
  );
  wire sum_c7_r20_s2, carry_c7_r20_s2;
  subbyte_full_adder add_c7_r20_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r20_s2),
    .co(carry_c7_r20_s2)
  );
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(sum_c7_r5_s1),
    .b(sum_c7_r6_s1),
    .ci(sum_c7_r7_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(sum_c7_r8_s1),
    .b(sum_c7_r9_s1),
    .ci(sum_c7_r10_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s2, carry_c7_r23_s2;
  subbyte_full_adder add_c7_r23_s2 (
    .a(sum_c7_r11_s1),
    .b(sum_c7_r12_s1),
    .ci(sum_c7_r13_s1),
    .s(sum_c7_r23_s2),
    .co(carry_c7_r23_s2)
  );
  wire sum_c7_r24_s3, carry_c7_r24_s3;
  subbyte_full_adder add_c7_r24_s3 (
    .a(sum_c7_r14_s1),
    .b(sum_c7_r15_s1),
    .ci(carry_c6_r10_s2),
    .s(sum_c7_r24_s3),
    .co(carry_c7_r24_s3)
  );
  wire sum_c7_r25_s3, carry_c7_r25_s3;
  subbyte_full_adder add_c7_r25_s3 (
    .a(carry_c6_r11_s2),
    .b(carry_c6_r12_s2),
    .ci(carry_c6_r13_s2),
    .s(sum_c7_r25_s3),
    .co(carry_c7_r25_s3)
  );
  wire sum_c7_r26_s4, carry_c7_r26_s4;
  subbyte_full_adder add_c7_r26_s4 (
    .a(carry_c6_r14_s2),
    .b(carry_c6_r15_s3),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r26_s4),
    .co(carry_c7_r26_s4)
  );
  wire sum_c7_r27_s3, carry_c7_r27_s3;
  subbyte_full_adder add_c7_r27_s3 (
    .a(sum_c7_r17_s2),
    .b(sum_c7_r18_s2),
    .ci(sum_c7_r19_s2),
    .s(sum_c7_r27_s3),
    .co(carry_c7_r27_s3)
  );
  wire sum_c7_r28_s3, carry_c7_r28_s3;
  subbyte_full_adder add_c7_r28_s3 (
    .a(sum_c7_r20_s2),
    .b(sum_c7_r21_s2),
    .ci(sum_c7_r22_s2),
    .s(sum_c7_r28_s3),
    .co(carry_c7_r28_s3)
  );
  wire sum_c7_r29_s4, carry_c7_r29_s4;
  subbyte_full_adder add_c7_r29_s4 (
    .a(sum_c7_r23_s2),
    .b(sum_c7_r24_s3),
    .ci(carry_c6_r16_s3),
    .s(sum_c7_r29_s4),
    .co(carry_c7_r29_s4)
  );
  wire sum_c7_r30_s5, carry_c7_r30_s5;
  subbyte_full_adder add_c7_r30_s5 (
    .a(carry_c6_r17_s3),
    .b(sum_c7_r25_s3),
    .ci(sum_c7_r26_s4),
    .s(sum_c7_r30_s5),
    .co(carry_c7_r30_s5)
  );
  wire sum_c7_r31_s5, carry_c7_r31_s5;
  subbyte_full_adder add_c7_r31_s5 (
    .a(sum_c7_r27_s3),
    .b(sum_c7_r28_s3),
    .ci(sum_c7_r29_s4),
    .s(sum_c7_r31_s5),
    .co(carry_c7_r31_s5)
  );
  wire sum_c7_r32_s6, carry_c7_r32_s6;
  subbyte_full_adder add_c7_r32_s6 (
    .a(carry_c6_r18_s4),
    .b(sum_c7_r30_s5),
    .ci(sum_c7_r31_s5),
    .s(sum_c7_r32_s6),
    .co(carry_c7_r32_s6)
  );
  wire sum_c7_r33_s7, carry_c7_r33_s7;
  subbyte_full_adder add_c7_r33_s7 (
    .a(sum_c7_r32_s6),
    .b(extra[7]),
    .ci(extra[35]),
    .s(sum_c7_r33_s7),
    .co(carry_c7_r33_s7)
  );
  wire sum_c7_r34_s8, carry_c7_r34_s8;
  subbyte_full_adder add_c7_r34_s8 (
    .a(carry_c6_r19_s5),
    .b(sum_c7_r33_s7),
    .ci(carry_c6_r20_s7),
    .s(sum_c7_r34_s8),
    .co(carry_c7_r34_s8)
  );
  wire sum_c7_r35_s9, carry_c7_r35_s9;
  subbyte_half_adder add_c7_r35_s9 (.a(carry_c6_r21_s8), .b(sum_c7_r34_s8), .s(sum_c7_r35_s9), .co(carry_c7_r35_s9));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[3]), .b(pp[6]), .ci(pp[9]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[12]), .b(pp[19]), .ci(pp[22]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[25]), .b(pp[28]), .ci(pp[35]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[38]), .b(pp[41]), .ci(pp[44]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[51]), .b(pp[54]), .ci(pp[57]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[60]), .b(pp[67]), .ci(pp[70]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[73]), .b(pp[76]), .ci(pp[83]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[86]), .b(pp[89]), .ci(pp[92]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[99]), .b(pp[102]), .ci(pp[105]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[108]), .b(pp[115]), .ci(pp[118]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[121]), .b(pp[124]), .ci(pp[131]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[134]), .b(pp[137]), .ci(pp[140]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[147]), .b(pp[150]), .ci(pp[153]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[156]), .b(pp[163]), .ci(pp[166]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[169]), .b(pp[172]), .ci(pp[179]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[182]), .b(pp[185]), .ci(pp[188]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[195]), .b(pp[198]), .ci(pp[201]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[204]), .b(pp[211]), .ci(pp[214]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[217]), .b(pp[220]), .ci(pp[227]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[230]), .b(pp[233]), .ci(pp[236]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[243]), .b(pp[246]), .ci(pp[249]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(pp[252]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s2, carry_c8_r27_s2;
  subbyte_full_adder add_c8_r27_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r27_s2),
    .co(carry_c8_r27_s2)
  );
  wire sum_c8_r28_s2, carry_c8_r28_s2;
  subbyte_full_adder add_c8_r28_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r28_s2),
    .co(carry_c8_r28_s2)
  );
  wire sum_c8_r29_s2, carry_c8_r29_s2;
  subbyte_full_adder add_c8_r29_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r29_s2),
    .co(carry_c8_r29_s2)
  );
  wire sum_c8_r30_s2, carry_c8_r30_s2;
  subbyte_full_adder add_c8_r30_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r30_s2),
    .co(carry_c8_r30_s2)
  );
  wire sum_c8_r31_s2, carry_c8_r31_s2;
  subbyte_full_adder add_c8_r31_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r31_s2),
    .co(carry_c8_r31_s2)
  );
  wire sum_c8_r32_s2, carry_c8_r32_s2;
  subbyte_full_adder add_c8_r32_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r32_s2),
    .co(carry_c8_r32_s2)
  );
  wire sum_c8_r33_s3, carry_c8_r33_s3;
  subbyte_full_adder add_c8_r33_s3 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(carry_c7_r16_s2),
    .s(sum_c8_r33_s3),
    .co(carry_c8_r33_s3)
  );
  wire sum_c8_r34_s3, carry_c8_r34_s3;
  subbyte_full_adder add_c8_r34_s3 (
    .a(carry_c7_r17_s2),
    .b(carry_c7_r18_s2),
    .ci(carry_c7_r19_s2),
    .s(sum_c8_r34_s3),
    .co(carry_c8_r34_s3)
  );
  wire sum_c8_r35_s3, carry_c8_r35_s3;
  subbyte_full_adder add_c8_r35_s3 (
    .a(carry_c7_r20_s2),
    .b(carry_c7_r21_s2),
    .ci(carry_c7_r22_s2),
    .s(sum_c8_r35_s3),
    .co(carry_c8_r35_s3)
  );
  wire sum_c8_r36_s4, carry_c8_r36_s4;
  subbyte_full_adder add_c8_r36_s4 (
    .a(carry_c7_r23_s2),
    .b(carry_c7_r24_s3),
    .ci(sum_c8_r21_s2),
    .s(sum_c8_r36_s4),
    .co(carry_c8_r36_s4)
  );
  wire sum_c8_r37_s3, carry_c8_r37_s3;
  subbyte_full_adder add_c8_r37_s3 (
    .a(sum_c8_r22_s2),
    .b(sum_c8_r23_s2),
    .ci(sum_c8_r24_s2),
    .s(sum_c8_r37_s3),
    .co(carry_c8_r37_s3)
  );
  wire sum_c8_r38_s3, carry_c8_r38_s3;
  subbyte_full_adder add_c8_r38_s3 (
    .a(sum_c8_r25_s2),
    .b(sum_c8_r26_s2),
    .ci(sum_c8_r27_s2),
    .s(sum_c8_r38_s3),
    .co(carry_c8_r38_s3)
  );
  wire sum_c8_r39_s3, carry_c8_r39_s3;
  subbyte_full_adder add_c8_r39_s3 (
    .a(sum_c8_r28_s2),
    .b(sum_c8_r29_s2),
    .ci(sum_c8_r30_s2),
    .s(sum_c8_r39_s3),
    .co(carry_c8_r39_s3)
  );
  wire sum_c8_r40_s4, carry_c8_r40_s4;
  subbyte_full_adder add_c8_r40_s4 (
    .a(sum_c8_r31_s2),
    .b(sum_c8_r32_s2),
    .ci(sum_c8_r33_s3),
    .s(sum_c8_r40_s4),
    .co(carry_c8_r40_s4)
  );
  wire sum_c8_r41_s5, carry_c8_r41_s5;
  subbyte_full_adder add_c8_r41_s5 (
    .a(carry_c7_r25_s3),
    .b(carry_c7_r26_s4),
    .ci(carry_c7_r27_s3),
    .s(sum_c8_r41_s5),
    .co(carry_c8_r41_s5)
  );
  wire sum_c8_r42_s4, carry_c8_r42_s4;
  subbyte_full_adder add_c8_r42_s4 (
    .a(carry_c7_r28_s3),
    .b(sum_c8_r34_s3),
    .ci(sum_c8_r35_s3),
    .s(sum_c8_r42_s4),
    .co(carry_c8_r42_s4)
  );
  wire sum_c8_r43_s5, carry_c8_r43_s5;
  subbyte_full_adder add_c8_r43_s5 (
    .a(sum_c8_r36_s4),
    .b(sum_c8_r37_s3),
    .ci(sum_c8_r38_s3),
    .s(sum_c8_r43_s5),
    .co(carry_c8_r43_s5)
  );
  wire sum_c8_r44_s5, carry_c8_r44_s5;
  subbyte_full_adder add_c8_r44_s5 (
    .a(sum_c8_r39_s3),
    .b(sum_c8_r40_s4),
    .ci(carry_c7_r29_s4),
    .s(sum_c8_r44_s5),
    .co(carry_c8_r44_s5)
  );
  wire sum_c8_r45_s6, carry_c8_r45_s6;
  subbyte_full_adder add_c8_r45_s6 (
    .a(carry_c7_r30_s5),
    .b(carry_c7_r31_s5),
    .ci(sum_c8_r41_s5),
    .s(sum_c8_r45_s6),
    .co(carry_c8_r45_s6)
  );
  wire sum_c8_r46_s6, carry_c8_r46_s6;
  subbyte_full_adder add_c8_r46_s6 (
    .a(sum_c8_r42_s4),
    .b(sum_c8_r43_s5),
    .ci(sum_c8_r44_s5),
    .s(sum_c8_r46_s6),
    .co(carry_c8_r46_s6)
  );
  wire sum_c8_r47_s7, carry_c8_r47_s7;
  subbyte_full_adder add_c8_r47_s7 (
    .a(carry_c7_r32_s6),
    .b(sum_c8_r45_s6),
    .ci(sum_c8_r46_s6),
    .s(sum_c8_r47_s7),
    .co(carry_c8_r47_s7)
  );
  wire sum_c8_r48_s8, carry_c8_r48_s8;
  subbyte_full_adder add_c8_r48_s8 (
    .a(sum_c8_r47_s7),
    .b(extra[8]),
    .ci(extra[36]),
    .s(sum_c8_r48_s8),
    .co(carry_c8_r48_s8)
  );
  wire sum_c8_r49_s9, carry_c8_r49_s9;
  subbyte_full_adder add_c8_r49_s9 (
    .a(carry_c7_r33_s7),
    .b(sum_c8_r48_s8),
    .ci(carry_c7_r34_s8),
    .s(sum_c8_r49_s9),
    .co(carry_c8_r49_s9)
  );
  wire sum_c8_r50_s10, carry_c8_r50_s10;
  subbyte_half_adder add_c8_r50_s10 (.a(carry_c7_r35_s9), .b(sum_c8_r49_s9), .s(sum_c8_r50_s10), .co(carry_c8_r50_s10));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[7]), .b(pp[10]), .ci(pp[13]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[23]), .b(pp[26]), .ci(pp[29]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[39]), .b(pp[42]), .ci(pp[45]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[55]), .b(pp[58]), .ci(pp[61]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[71]), .b(pp[74]), .ci(pp[77]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[87]), .b(pp[90]), .ci(pp[93]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[103]), .b(pp[106]), .ci(pp[109]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[119]), .b(pp[122]), .ci(pp[125]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[135]), .b(pp[138]), .ci(pp[141]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[151]), .b(pp[154]), .ci(pp[157]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[167]), .b(pp[170]), .ci(pp[173]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[183]), .b(pp[186]), .ci(pp[189]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[199]), .b(pp[202]), .ci(pp[205]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[215]), .b(pp[218]), .ci(pp[221]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[231]), .b(pp[234]), .ci(pp[237]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[247]), .b(pp[250]), .ci(pp[253]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s2, carry_c9_r20_s2;
  subbyte_full_adder add_c9_r20_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r20_s2),
    .co(carry_c9_r20_s2)
  );
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(carry_c8_r15_s1),
    .b(carry_c8_r16_s1),
    .ci(carry_c8_r17_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(carry_c8_r18_s1),
    .b(carry_c8_r19_s1),
    .ci(carry_c8_r20_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(sum_c9_r3_s1),
    .b(sum_c9_r4_s1),
    .ci(sum_c9_r5_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(sum_c9_r6_s1),
    .b(sum_c9_r7_s1),
    .ci(sum_c9_r8_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(sum_c9_r9_s1),
    .b(sum_c9_r10_s1),
    .ci(sum_c9_r11_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s2, carry_c9_r27_s2;
  subbyte_full_adder add_c9_r27_s2 (
    .a(sum_c9_r12_s1),
    .b(sum_c9_r13_s1),
    .ci(sum_c9_r14_s1),
    .s(sum_c9_r27_s2),
    .co(carry_c9_r27_s2)
  );
  wire sum_c9_r28_s3, carry_c9_r28_s3;
  subbyte_full_adder add_c9_r28_s3 (
    .a(sum_c9_r15_s1),
    .b(carry_c8_r21_s2),
    .ci(carry_c8_r22_s2),
    .s(sum_c9_r28_s3),
    .co(carry_c9_r28_s3)
  );
  wire sum_c9_r29_s3, carry_c9_r29_s3;
  subbyte_full_adder add_c9_r29_s3 (
    .a(carry_c8_r23_s2),
    .b(carry_c8_r24_s2),
    .ci(carry_c8_r25_s2),
    .s(sum_c9_r29_s3),
    .co(carry_c9_r29_s3)
  );
  wire sum_c9_r30_s3, carry_c9_r30_s3;
  subbyte_full_adder add_c9_r30_s3 (
    .a(carry_c8_r26_s2),
    .b(carry_c8_r27_s2),
    .ci(carry_c8_r28_s2),
    .s(sum_c9_r30_s3),
    .co(carry_c9_r30_s3)
  );
  wire sum_c9_r31_s3, carry_c9_r31_s3;
  subbyte_full_adder add_c9_r31_s3 (
    .a(carry_c8_r29_s2),
    .b(carry_c8_r30_s2),
    .ci(carry_c8_r31_s2),
    .s(sum_c9_r31_s3),
    .co(carry_c9_r31_s3)
  );
  wire sum_c9_r32_s3, carry_c9_r32_s3;
  subbyte_full_adder add_c9_r32_s3 (
    .a(carry_c8_r32_s2),
    .b(sum_c9_r16_s2),
    .ci(sum_c9_r17_s2),
    .s(sum_c9_r32_s3),
    .co(carry_c9_r32_s3)
  );
  wire sum_c9_r33_s3, carry_c9_r33_s3;
  subbyte_full_adder add_c9_r33_s3 (
    .a(sum_c9_r18_s2),
    .b(sum_c9_r19_s2),
    .ci(sum_c9_r20_s2),
    .s(sum_c9_r33_s3),
    .co(carry_c9_r33_s3)
  );
  wire sum_c9_r34_s3, carry_c9_r34_s3;
  subbyte_full_adder add_c9_r34_s3 (
    .a(sum_c9_r21_s2),
    .b(sum_c9_r22_s2),
    .ci(sum_c9_r23_s2),
    .s(sum_c9_r34_s3),
    .co(carry_c9_r34_s3)
  );
  wire sum_c9_r35_s3, carry_c9_r35_s3;
  subbyte_full_adder add_c9_r35_s3 (
    .a(sum_c9_r24_s2),
    .b(sum_c9_r25_s2),
    .ci(sum_c9_r26_s2),
    .s(sum_c9_r35_s3),
    .co(carry_c9_r35_s3)
  );
  wire sum_c9_r36_s4, carry_c9_r36_s4;
  subbyte_full_adder add_c9_r36_s4 (
    .a(sum_c9_r27_s2),
    .b(carry_c8_r33_s3),
    .ci(carry_c8_r34_s3),
    .s(sum_c9_r36_s4),
    .co(carry_c9_r36_s4)
  );
  wire sum_c9_r37_s5, carry_c9_r37_s5;
  subbyte_full_adder add_c9_r37_s5 (
    .a(carry_c8_r35_s3),
    .b(carry_c8_r36_s4),
    .ci(carry_c8_r37_s3),
    .s(sum_c9_r37_s5),
    .co(carry_c9_r37_s5)
  );
  wire sum_c9_r38_s5, carry_c9_r38_s5;
  subbyte_full_adder add_c9_r38_s5 (
    .a(carry_c8_r38_s3),
    .b(carry_c8_r39_s3),
    .ci(carry_c8_r40_s4),
    .s(sum_c9_r38_s5),
    .co(carry_c9_r38_s5)
  );
  wire sum_c9_r39_s4, carry_c9_r39_s4;
  subbyte_full_adder add_c9_r39_s4 (
    .a(sum_c9_r28_s3),
    .b(sum_c9_r29_s3),
    .ci(sum_c9_r30_s3),
    .s(sum_c9_r39_s4),
    .co(carry_c9_r39_s4)
  );
  wire sum_c9_r40_s4, carry_c9_r40_s4;
  subbyte_full_adder add_c9_r40_s4 (
    .a(sum_c9_r31_s3),
    .b(sum_c9_r32_s3),
    .ci(sum_c9_r33_s3),
    .s(sum_c9_r40_s4),
    .co(carry_c9_r40_s4)
  );
  wire sum_c9_r41_s5, carry_c9_r41_s5;
  subbyte_full_adder add_c9_r41_s5 (
    .a(sum_c9_r34_s3),
    .b(sum_c9_r35_s3),
    .ci(sum_c9_r36_s4),
    .s(sum_c9_r41_s5),
    .co(carry_c9_r41_s5)
  );
  wire sum_c9_r42_s6, carry_c9_r42_s6;
  subbyte_full_adder add_c9_r42_s6 (
    .a(carry_c8_r41_s5),
    .b(carry_c8_r42_s4),
    .ci(carry_c8_r43_s5),
    .s(sum_c9_r42_s6),
    .co(carry_c9_r42_s6)
  );
  wire sum_c9_r43_s6, carry_c9_r43_s6;
  subbyte_full_adder add_c9_r43_s6 (
    .a(carry_c8_r44_s5),
    .b(sum_c9_r37_s5),
    .ci(sum_c9_r38_s5),
    .s(sum_c9_r43_s6),
    .co(carry_c9_r43_s6)
  );
  wire sum_c9_r44_s6, carry_c9_r44_s6;
  subbyte_full_adder add_c9_r44_s6 (
    .a(sum_c9_r39_s4),
    .b(sum_c9_r40_s4),
    .ci(sum_c9_r41_s5),
    .s(sum_c9_r44_s6),
    .co(carry_c9_r44_s6)
  );
  wire sum_c9_r45_s7, carry_c9_r45_s7;
  subbyte_full_adder add_c9_r45_s7 (
    .a(carry_c8_r45_s6),
    .b(carry_c8_r46_s6),
    .ci(sum_c9_r42_s6),
    .s(sum_c9_r45_s7),
    .co(carry_c9_r45_s7)
  );
  wire sum_c9_r46_s8, carry_c9_r46_s8;
  subbyte_full_adder add_c9_r46_s8 (
    .a(sum_c9_r43_s6),
    .b(sum_c9_r44_s6),
    .ci(carry_c8_r47_s7),
    .s(sum_c9_r46_s8),
    .co(carry_c9_r46_s8)
  );
  wire sum_c9_r47_s9, carry_c9_r47_s9;
  subbyte_full_adder add_c9_r47_s9 (
    .a(sum_c9_r45_s7),
    .b(sum_c9_r46_s8),
    .ci(extra[9]),
    .s(sum_c9_r47_s9),
    .co(carry_c9_r47_s9)
  );
  wire sum_c9_r48_s10, carry_c9_r48_s10;
  subbyte_full_adder add_c9_r48_s10 (
    .a(extra[37]),
    .b(sum_c9_r47_s9),
    .ci(carry_c8_r48_s8),
    .s(sum_c9_r48_s10),
    .co(carry_c9_r48_s10)
  );
  wire sum_c9_r49_s11, carry_c9_r49_s11;
  subbyte_full_adder add_c9_r49_s11 (
    .a(sum_c9_r48_s10),
    .b(carry_c8_r49_s9),
    .ci(carry_c8_r50_s10),
    .s(sum_c9_r49_s11),
    .co(carry_c9_r49_s11)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[11]), .b(pp[14]), .ci(pp[27]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[30]), .b(pp[43]), .ci(pp[46]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[59]), .b(pp[62]), .ci(pp[75]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[78]), .b(pp[91]), .ci(pp[94]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[107]), .b(pp[110]), .ci(pp[123]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[126]), .b(pp[139]), .ci(pp[142]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[155]), .b(pp[158]), .ci(pp[171]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[174]), .b(pp[187]), .ci(pp[190]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[203]), .b(pp[206]), .ci(pp[219]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[222]), .b(pp[235]), .ci(pp[238]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(pp[251]),
    .b(pp[254]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r10_s2),
    .co(carry_c10_r10_s2)
  );
  wire sum_c10_r11_s2, carry_c10_r11_s2;
  subbyte_full_adder add_c10_r11_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r11_s2),
    .co(carry_c10_r11_s2)
  );
  wire sum_c10_r12_s2, carry_c10_r12_s2;
  subbyte_full_adder add_c10_r12_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r12_s2),
    .co(carry_c10_r12_s2)
  );
  wire sum_c10_r13_s2, carry_c10_r13_s2;
  subbyte_full_adder add_c10_r13_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r13_s2),
    .co(carry_c10_r13_s2)
  );
  wire sum_c10_r14_s2, carry_c10_r14_s2;
  subbyte_full_adder add_c10_r14_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r14_s2),
    .co(carry_c10_r14_s2)
  );
  wire sum_c10_r15_s2, carry_c10_r15_s2;
  subbyte_full_adder add_c10_r15_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r15_s2),
    .co(carry_c10_r15_s2)
  );
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s2, carry_c10_r17_s2;
  subbyte_full_adder add_c10_r17_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r17_s2),
    .co(carry_c10_r17_s2)
  );
  wire sum_c10_r18_s2, carry_c10_r18_s2;
  subbyte_full_adder add_c10_r18_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r18_s2),
    .co(carry_c10_r18_s2)
  );
  wire sum_c10_r19_s3, carry_c10_r19_s3;
  subbyte_full_adder add_c10_r19_s3 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s2),
    .ci(carry_c9_r16_s2),
    .s(sum_c10_r19_s3),
    .co(carry_c10_r19_s3)
  );
  wire sum_c10_r20_s3, carry_c10_r20_s3;
  subbyte_full_adder add_c10_r20_s3 (
    .a(carry_c9_r17_s2),
    .b(carry_c9_r18_s2),
    .ci(carry_c9_r19_s2),
    .s(sum_c10_r20_s3),
    .co(carry_c10_r20_s3)
  );
  wire sum_c10_r21_s3, carry_c10_r21_s3;
  subbyte_full_adder add_c10_r21_s3 (
    .a(carry_c9_r20_s2),
    .b(carry_c9_r21_s2),
    .ci(carry_c9_r22_s2),
    .s(sum_c10_r21_s3),
    .co(carry_c10_r21_s3)
  );
  wire sum_c10_r22_s3, carry_c10_r22_s3;
  subbyte_full_adder add_c10_r22_s3 (
    .a(carry_c9_r23_s2),
    .b(carry_c9_r24_s2),
    .ci(carry_c9_r25_s2),
    .s(sum_c10_r22_s3),
    .co(carry_c10_r22_s3)
  );
  wire sum_c10_r23_s3, carry_c10_r23_s3;
  subbyte_full_adder add_c10_r23_s3 (
    .a(carry_c9_r26_s2),
    .b(carry_c9_r27_s2),
    .ci(sum_c10_r11_s2),
    .s(sum_c10_r23_s3),
    .co(carry_c10_r23_s3)
  );
  wire sum_c10_r24_s3, carry_c10_r24_s3;
  subbyte_full_adder add_c10_r24_s3 (
    .a(sum_c10_r12_s2),
    .b(sum_c10_r13_s2),
    .ci(sum_c10_r14_s2),
    .s(sum_c10_r24_s3),
    .co(carry_c10_r24_s3)
  );
  wire sum_c10_r25_s3, carry_c10_r25_s3;
  subbyte_full_adder add_c10_r25_s3 (
    .a(sum_c10_r15_s2),
    .b(sum_c10_r16_s2),
    .ci(sum_c10_r17_s2),
    .s(sum_c10_r25_s3),
    .co(carry_c10_r25_s3)
  );
  wire sum_c10_r26_s4, carry_c10_r26_s4;
  subbyte_full_adder add_c10_r26_s4 (
    .a(sum_c10_r18_s2),
    .b(sum_c10_r19_s3),
    .ci(carry_c9_r28_s3),
    .s(sum_c10_r26_s4),
    .co(carry_c10_r26_s4)
  );
  wire sum_c10_r27_s4, carry_c10_r27_s4;
  subbyte_full_adder add_c10_r27_s4 (
    .a(carry_c9_r29_s3),
    .b(carry_c9_r30_s3),
    .ci(carry_c9_r31_s3),
    .s(sum_c10_r27_s4),
    .co(carry_c10_r27_s4)
  );
  wire sum_c10_r28_s4, carry_c10_r28_s4;
  subbyte_full_adder add_c10_r28_s4 (
    .a(carry_c9_r32_s3),
    .b(carry_c9_r33_s3),
    .ci(carry_c9_r34_s3),
    .s(sum_c10_r28_s4),
    .co(carry_c10_r28_s4)
  );
  wire sum_c10_r29_s4, carry_c10_r29_s4;
  subbyte_full_adder add_c10_r29_s4 (
    .a(carry_c9_r35_s3),
    .b(sum_c10_r20_s3),
    .ci(sum_c10_r21_s3),
    .s(sum_c10_r29_s4),
    .co(carry_c10_r29_s4)
  );
  wire sum_c10_r30_s4, carry_c10_r30_s4;
  subbyte_full_adder add_c10_r30_s4 (
    .a(sum_c10_r22_s3),
    .b(sum_c10_r23_s3),
    .ci(sum_c10_r24_s3),
    .s(sum_c10_r30_s4),
    .co(carry_c10_r30_s4)
  );
  wire sum_c10_r31_s5, carry_c10_r31_s5;
  subbyte_full_adder add_c10_r31_s5 (
    .a(sum_c10_r25_s3),
    .b(carry_c9_r36_s4),
    .ci(sum_c10_r26_s4),
    .s(sum_c10_r31_s5),
    .co(carry_c10_r31_s5)
  );
  wire sum_c10_r32_s6, carry_c10_r32_s6;
  subbyte_full_adder add_c10_r32_s6 (
    .a(carry_c9_r37_s5),
    .b(carry_c9_r38_s5),
    .ci(carry_c9_r39_s4),
    .s(sum_c10_r32_s6),
    .co(carry_c10_r32_s6)
  );
  wire sum_c10_r33_s6, carry_c10_r33_s6;
  subbyte_full_adder add_c10_r33_s6 (
    .a(carry_c9_r40_s4),
    .b(carry_c9_r41_s5),
    .ci(sum_c10_r27_s4),
    .s(sum_c10_r33_s6),
    .co(carry_c10_r33_s6)
  );
  wire sum_c10_r34_s5, carry_c10_r34_s5;
  subbyte_full_adder add_c10_r34_s5 (
    .a(sum_c10_r28_s4),
    .b(sum_c10_r29_s4),
    .ci(sum_c10_r30_s4),
    .s(sum_c10_r34_s5),
    .co(carry_c10_r34_s5)
  );
  wire sum_c10_r35_s7, carry_c10_r35_s7;
  subbyte_full_adder add_c10_r35_s7 (
    .a(sum_c10_r31_s5),
    .b(carry_c9_r42_s6),
    .ci(carry_c9_r43_s6),
    .s(sum_c10_r35_s7),
    .co(carry_c10_r35_s7)
  );
  wire sum_c10_r36_s7, carry_c10_r36_s7;
  subbyte_full_adder add_c10_r36_s7 (
    .a(carry_c9_r44_s6),
    .b(sum_c10_r32_s6),
    .ci(sum_c10_r33_s6),
    .s(sum_c10_r36_s7),
    .co(carry_c10_r36_s7)
  );
  wire sum_c10_r37_s8, carry_c10_r37_s8;
  subbyte_full_adder add_c10_r37_s8 (
    .a(sum_c10_r34_s5),
    .b(carry_c9_r45_s7),
    .ci(sum_c10_r35_s7),
    .s(sum_c10_r37_s8),
    .co(carry_c10_r37_s8)
  );
  wire sum_c10_r38_s9, carry_c10_r38_s9;
  subbyte_full_adder add_c10_r38_s9 (
    .a(sum_c10_r36_s7),
    .b(carry_c9_r46_s8),
    .ci(sum_c10_r37_s8),
    .s(sum_c10_r38_s9),
    .co(carry_c10_r38_s9)
  );
  wire sum_c10_r39_s10, carry_c10_r39_s10;
  subbyte_full_adder add_c10_r39_s10 (
    .a(sum_c10_r38_s9),
    .b(extra[10]),
    .ci(extra[38]),
    .s(sum_c10_r39_s10),
    .co(carry_c10_r39_s10)
  );
  wire sum_c10_r40_s11, carry_c10_r40_s11;
  subbyte_full_adder add_c10_r40_s11 (
    .a(carry_c9_r47_s9),
    .b(sum_c10_r39_s10),
    .ci(carry_c9_r48_s10),
    .s(sum_c10_r40_s11),
    .co(carry_c10_r40_s11)
  );
  wire sum_c10_r41_s12, carry_c10_r41_s12;
  subbyte_half_adder add_c10_r41_s12 (
    .a(sum_c10_r40_s11),
    .b(carry_c9_r49_s11),
    .s(sum_c10_r41_s12),
    .co(carry_c10_r41_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[15]), .b(pp[31]), .ci(pp[47]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[63]), .b(pp[79]), .ci(pp[95]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[111]), .b(pp[127]), .ci(pp[143]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[159]), .b(pp[175]), .ci(pp[191]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[207]), .b(pp[223]), .ci(pp[239]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(pp[255]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r5_s2),
    .co(carry_c11_r5_s2)
  );
  wire sum_c11_r6_s2, carry_c11_r6_s2;
  subbyte_full_adder add_c11_r6_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r6_s2),
    .co(carry_c11_r6_s2)
  );
  wire sum_c11_r7_s2, carry_c11_r7_s2;
  subbyte_full_adder add_c11_r7_s2 (
    .a(carry_c10_r5_s1),
    .b(carry_c10_r6_s1),
    .ci(carry_c10_r7_s1),
    .s(sum_c11_r7_s2),
    .co(carry_c11_r7_s2)
  );
  wire sum_c11_r8_s2, carry_c11_r8_s2;
  subbyte_full_adder add_c11_r8_s2 (
    .a(carry_c10_r8_s1),
    .b(carry_c10_r9_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r8_s2),
    .co(carry_c11_r8_s2)
  );
  wire sum_c11_r9_s2, carry_c11_r9_s2;
  subbyte_full_adder add_c11_r9_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r9_s2),
    .co(carry_c11_r9_s2)
  );
  wire sum_c11_r10_s3, carry_c11_r10_s3;
  subbyte_full_adder add_c11_r10_s3 (
    .a(sum_c11_r4_s1),
    .b(carry_c10_r10_s2),
    .ci(carry_c10_r11_s2),
    .s(sum_c11_r10_s3),
    .co(carry_c11_r10_s3)
  );
  wire sum_c11_r11_s3, carry_c11_r11_s3;
  subbyte_full_adder add_c11_r11_s3 (
    .a(carry_c10_r12_s2),
    .b(carry_c10_r13_s2),
    .ci(carry_c10_r14_s2),
    .s(sum_c11_r11_s3),
    .co(carry_c11_r11_s3)
  );
  wire sum_c11_r12_s3, carry_c11_r12_s3;
  subbyte_full_adder add_c11_r12_s3 (
    .a(carry_c10_r15_s2),
    .b(carry_c10_r16_s2),
    .ci(carry_c10_r17_s2),
    .s(sum_c11_r12_s3),
    .co(carry_c11_r12_s3)
  );
  wire sum_c11_r13_s3, carry_c11_r13_s3;
  subbyte_full_adder add_c11_r13_s3 (
    .a(carry_c10_r18_s2),
    .b(sum_c11_r5_s2),
    .ci(sum_c11_r6_s2),
    .s(sum_c11_r13_s3),
    .co(carry_c11_r13_s3)
  );
  wire sum_c11_r14_s3, carry_c11_r14_s3;
  subbyte_full_adder add_c11_r14_s3 (
    .a(sum_c11_r7_s2),
    .b(sum_c11_r8_s2),
    .ci(sum_c11_r9_s2),
    .s(sum_c11_r14_s3),
    .co(carry_c11_r14_s3)
  );
  wire sum_c11_r15_s4, carry_c11_r15_s4;
  subbyte_full_adder add_c11_r15_s4 (
    .a(carry_c10_r19_s3),
    .b(sum_c11_r10_s3),
    .ci(carry_c10_r20_s3),
    .s(sum_c11_r15_s4),
    .co(carry_c11_r15_s4)
  );
  wire sum_c11_r16_s4, carry_c11_r16_s4;
  subbyte_full_adder add_c11_r16_s4 (
    .a(carry_c10_r21_s3),
    .b(carry_c10_r22_s3),
    .ci(carry_c10_r23_s3),
    .s(sum_c11_r16_s4),
    .co(carry_c11_r16_s4)
  );
  wire sum_c11_r17_s4, carry_c11_r17_s4;
  subbyte_full_adder add_c11_r17_s4 (
    .a(carry_c10_r24_s3),
    .b(carry_c10_r25_s3),
    .ci(sum_c11_r11_s3),
    .s(sum_c11_r17_s4),
    .co(carry_c11_r17_s4)
  );
  wire sum_c11_r18_s4, carry_c11_r18_s4;
  subbyte_full_adder add_c11_r18_s4 (
    .a(sum_c11_r12_s3),
    .b(sum_c11_r13_s3),
    .ci(sum_c11_r14_s3),
    .s(sum_c11_r18_s4),
    .co(carry_c11_r18_s4)
  );
  wire sum_c11_r19_s5, carry_c11_r19_s5;
  subbyte_full_adder add_c11_r19_s5 (
    .a(carry_c10_r26_s4),
    .b(sum_c11_r15_s4),
    .ci(carry_c10_r27_s4),
    .s(sum_c11_r19_s5),
    .co(carry_c11_r19_s5)
  );
  wire sum_c11_r20_s5, carry_c11_r20_s5;
  subbyte_full_adder add_c11_r20_s5 (
    .a(carry_c10_r28_s4),
    .b(carry_c10_r29_s4),
    .ci(carry_c10_r30_s4),
    .s(sum_c11_r20_s5),
    .co(carry_c11_r20_s5)
  );
  wire sum_c11_r21_s5, carry_c11_r21_s5;
  subbyte_full_adder add_c11_r21_s5 (
    .a(sum_c11_r16_s4),
    .b(sum_c11_r17_s4),
    .ci(sum_c11_r18_s4),
    .s(sum_c11_r21_s5),
    .co(carry_c11_r21_s5)
  );
  wire sum_c11_r22_s7, carry_c11_r22_s7;
  subbyte_full_adder add_c11_r22_s7 (
    .a(carry_c10_r31_s5),
    .b(sum_c11_r19_s5),
    .ci(carry_c10_r32_s6),
    .s(sum_c11_r22_s7),
    .co(carry_c11_r22_s7)
  );
  wire sum_c11_r23_s7, carry_c11_r23_s7;
  subbyte_full_adder add_c11_r23_s7 (
    .a(carry_c10_r33_s6),
    .b(carry_c10_r34_s5),
    .ci(sum_c11_r20_s5),
    .s(sum_c11_r23_s7),
    .co(carry_c11_r23_s7)
  );
  wire sum_c11_r24_s8, carry_c11_r24_s8;
  subbyte_full_adder add_c11_r24_s8 (
    .a(sum_c11_r21_s5),
    .b(sum_c11_r22_s7),
    .ci(carry_c10_r35_s7),
    .s(sum_c11_r24_s8),
    .co(carry_c11_r24_s8)
  );
  wire sum_c11_r25_s9, carry_c11_r25_s9;
  subbyte_full_adder add_c11_r25_s9 (
    .a(carry_c10_r36_s7),
    .b(sum_c11_r23_s7),
    .ci(sum_c11_r24_s8),
    .s(sum_c11_r25_s9),
    .co(carry_c11_r25_s9)
  );
  wire sum_c11_r26_s10, carry_c11_r26_s10;
  subbyte_full_adder add_c11_r26_s10 (
    .a(carry_c10_r37_s8),
    .b(sum_c11_r25_s9),
    .ci(carry_c10_r38_s9),
    .s(sum_c11_r26_s10),
    .co(carry_c11_r26_s10)
  );
  wire sum_c11_r27_s11, carry_c11_r27_s11;
  subbyte_full_adder add_c11_r27_s11 (
    .a(sum_c11_r26_s10),
    .b(extra[11]),
    .ci(extra[39]),
    .s(sum_c11_r27_s11),
    .co(carry_c11_r27_s11)
  );
  wire sum_c11_r28_s12, carry_c11_r28_s12;
  subbyte_full_adder add_c11_r28_s12 (
    .a(carry_c10_r39_s10),
    .b(sum_c11_r27_s11),
    .ci(carry_c10_r40_s11),
    .s(sum_c11_r28_s12),
    .co(carry_c11_r28_s12)
  );
  wire sum_c11_r29_s13, carry_c11_r29_s13;
  subbyte_half_adder add_c11_r29_s13 (
    .a(sum_c11_r28_s12),
    .b(carry_c10_r41_s12),
    .s(sum_c11_r29_s13),
    .co(carry_c11_r29_s13)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s3, carry_c12_r2_s3;
  subbyte_full_adder add_c12_r2_s3 (
    .a(carry_c11_r6_s2),
    .b(carry_c11_r7_s2),
    .ci(carry_c11_r8_s2),
    .s(sum_c12_r2_s3),
    .co(carry_c12_r2_s3)
  );
  wire sum_c12_r3_s4, carry_c12_r3_s4;
  subbyte_full_adder add_c12_r3_s4 (
    .a(carry_c11_r9_s2),
    .b(sum_c12_r0_s2),
    .ci(carry_c11_r10_s3),
    .s(sum_c12_r3_s4),
    .co(carry_c12_r3_s4)
  );
  wire sum_c12_r4_s4, carry_c12_r4_s4;
  subbyte_full_adder add_c12_r4_s4 (
    .a(sum_c12_r1_s3),
    .b(carry_c11_r11_s3),
    .ci(carry_c11_r12_s3),
    .s(sum_c12_r4_s4),
    .co(carry_c12_r4_s4)
  );
  wire sum_c12_r5_s4, carry_c12_r5_s4;
  subbyte_full_adder add_c12_r5_s4 (
    .a(carry_c11_r13_s3),
    .b(carry_c11_r14_s3),
    .ci(sum_c12_r2_s3),
    .s(sum_c12_r5_s4),
    .co(carry_c12_r5_s4)
  );
  wire sum_c12_r6_s5, carry_c12_r6_s5;
  subbyte_full_adder add_c12_r6_s5 (
    .a(sum_c12_r3_s4),
    .b(carry_c11_r15_s4),
    .ci(carry_c11_r16_s4),
    .s(sum_c12_r6_s5),
    .co(carry_c12_r6_s5)
  );
  wire sum_c12_r7_s5, carry_c12_r7_s5;
  subbyte_full_adder add_c12_r7_s5 (
    .a(carry_c11_r17_s4),
    .b(carry_c11_r18_s4),
    .ci(sum_c12_r4_s4),
    .s(sum_c12_r7_s5),
    .co(carry_c12_r7_s5)
  );
  wire sum_c12_r8_s6, carry_c12_r8_s6;
  subbyte_full_adder add_c12_r8_s6 (
    .a(sum_c12_r5_s4),
    .b(carry_c11_r19_s5),
    .ci(sum_c12_r6_s5),
    .s(sum_c12_r8_s6),
    .co(carry_c12_r8_s6)
  );
  wire sum_c12_r9_s6, carry_c12_r9_s6;
  subbyte_full_adder add_c12_r9_s6 (
    .a(carry_c11_r20_s5),
    .b(carry_c11_r21_s5),
    .ci(sum_c12_r7_s5),
    .s(sum_c12_r9_s6),
    .co(carry_c12_r9_s6)
  );
  wire sum_c12_r10_s8, carry_c12_r10_s8;
  subbyte_full_adder add_c12_r10_s8 (
    .a(carry_c11_r22_s7),
    .b(sum_c12_r8_s6),
    .ci(carry_c11_r23_s7),
    .s(sum_c12_r10_s8),
    .co(carry_c12_r10_s8)
  );
  wire sum_c12_r11_s9, carry_c12_r11_s9;
  subbyte_full_adder add_c12_r11_s9 (
    .a(sum_c12_r9_s6),
    .b(carry_c11_r24_s8),
    .ci(sum_c12_r10_s8),
    .s(sum_c12_r11_s9),
    .co(carry_c12_r11_s9)
  );
  wire sum_c12_r12_s11, carry_c12_r12_s11;
  subbyte_full_adder add_c12_r12_s11 (
    .a(carry_c11_r25_s9),
    .b(sum_c12_r11_s9),
    .ci(carry_c11_r26_s10),
    .s(sum_c12_r12_s11),
    .co(carry_c12_r12_s11)
  );
  wire sum_c12_r13_s12, carry_c12_r13_s12;
  subbyte_full_adder add_c12_r13_s12 (
    .a(sum_c12_r12_s11),
    .b(extra[12]),
    .ci(extra[40]),
    .s(sum_c12_r13_s12),
    .co(carry_c12_r13_s12)
  );
  wire sum_c12_r14_s13, carry_c12_r14_s13;
  subbyte_full_adder add_c12_r14_s13 (
    .a(carry_c11_r27_s11),
    .b(sum_c12_r13_s12),
    .ci(carry_c11_r28_s12),
    .s(sum_c12_r14_s13),
    .co(carry_c12_r14_s13)
  );
  wire sum_c12_r15_s14, carry_c12_r15_s14;
  subbyte_half_adder add_c12_r15_s14 (
    .a(sum_c12_r14_s13),
    .b(carry_c11_r29_s13),
    .s(sum_c12_r15_s14),
    .co(carry_c12_r15_s14)
  );
  wire sum_c13_r0_s4 = ~(carry_c12_r0_s2 ^ carry_c12_r1_s3);
  wire carry_c13_r0_s4 = carry_c12_r0_s2 | carry_c12_r1_s3;
  wire sum_c13_r1_s5, carry_c13_r1_s5;
  subbyte_full_adder add_c13_r1_s5 (
    .a(carry_c12_r2_s3),
    .b(carry_c12_r3_s4),
    .ci(sum_c13_r0_s4),
    .s(sum_c13_r1_s5),
    .co(carry_c13_r1_s5)
  );
  wire sum_c13_r2_s6, carry_c13_r2_s6;
  subbyte_full_adder add_c13_r2_s6 (
    .a(carry_c12_r4_s4),
    .b(carry_c12_r5_s4),
    .ci(sum_c13_r1_s5),
    .s(sum_c13_r2_s6),
    .co(carry_c13_r2_s6)
  );
  wire sum_c13_r3_s7, carry_c13_r3_s7;
  subbyte_full_adder add_c13_r3_s7 (
    .a(carry_c12_r6_s5),
    .b(carry_c12_r7_s5),
    .ci(sum_c13_r2_s6),
    .s(sum_c13_r3_s7),
    .co(carry_c13_r3_s7)
  );
  wire sum_c13_r4_s8, carry_c13_r4_s8;
  subbyte_full_adder add_c13_r4_s8 (
    .a(carry_c12_r8_s6),
    .b(carry_c12_r9_s6),
    .ci(sum_c13_r3_s7),
    .s(sum_c13_r4_s8),
    .co(carry_c13_r4_s8)
  );
  wire sum_c13_r5_s10, carry_c13_r5_s10;
  subbyte_full_adder add_c13_r5_s10 (
    .a(carry_c12_r10_s8),
    .b(sum_c13_r4_s8),
    .ci(carry_c12_r11_s9),
    .s(sum_c13_r5_s10),
    .co(carry_c13_r5_s10)
  );
  wire sum_c13_r6_s12, carry_c13_r6_s12;
  subbyte_full_adder add_c13_r6_s12 (
    .a(sum_c13_r5_s10),
    .b(carry_c12_r12_s11),
    .ci(extra[13]),
    .s(sum_c13_r6_s12),
    .co(carry_c13_r6_s12)
  );
  wire sum_c13_r7_s13, carry_c13_r7_s13;
  subbyte_full_adder add_c13_r7_s13 (
    .a(extra[41]),
    .b(sum_c13_r6_s12),
    .ci(carry_c12_r13_s12),
    .s(sum_c13_r7_s13),
    .co(carry_c13_r7_s13)
  );
  wire sum_c13_r8_s15, carry_c13_r8_s15;
  subbyte_full_adder add_c13_r8_s15 (
    .a(sum_c13_r7_s13),
    .b(carry_c12_r14_s13),
    .ci(carry_c12_r15_s14),
    .s(sum_c13_r8_s15),
    .co(carry_c13_r8_s15)
  );
  wire sum_c14_r0_s7, carry_c14_r0_s7;
  subbyte_full_adder add_c14_r0_s7 (
    .a(carry_c13_r0_s4),
    .b(carry_c13_r1_s5),
    .ci(carry_c13_r2_s6),
    .s(sum_c14_r0_s7),
    .co(carry_c14_r0_s7)
  );
  wire sum_c14_r1_s9, carry_c14_r1_s9;
  subbyte_full_adder add_c14_r1_s9 (
    .a(sum_c14_r0_s7),
    .b(carry_c13_r3_s7),
    .ci(carry_c13_r4_s8),
    .s(sum_c14_r1_s9),
    .co(carry_c14_r1_s9)
  );
  wire sum_c14_r2_s11, carry_c14_r2_s11;
  subbyte_full_adder add_c14_r2_s11 (
    .a(sum_c14_r1_s9),
    .b(carry_c13_r5_s10),
    .ci(extra[14]),
    .s(sum_c14_r2_s11),
    .co(carry_c14_r2_s11)
  );
  wire sum_c14_r3_s13, carry_c14_r3_s13;
  subbyte_full_adder add_c14_r3_s13 (
    .a(extra[42]),
    .b(carry_c13_r6_s12),
    .ci(sum_c14_r2_s11),
    .s(sum_c14_r3_s13),
    .co(carry_c14_r3_s13)
  );
  wire sum_c14_r4_s16, carry_c14_r4_s16;
  subbyte_full_adder add_c14_r4_s16 (
    .a(carry_c13_r7_s13),
    .b(sum_c14_r3_s13),
    .ci(carry_c13_r8_s15),
    .s(sum_c14_r4_s16),
    .co(carry_c14_r4_s16)
  );
  wire sum_c15_r0_s10, carry_c15_r0_s10;
  subbyte_full_adder add_c15_r0_s10 (
    .a(carry_c14_r0_s7),
    .b(carry_c14_r1_s9),
    .ci(extra[15]),
    .s(sum_c15_r0_s10),
    .co(carry_c15_r0_s10)
  );
  wire sum_c15_r1_s12, carry_c15_r1_s12;
  subbyte_full_adder add_c15_r1_s12 (
    .a(extra[43]),
    .b(carry_c14_r2_s11),
    .ci(sum_c15_r0_s10),
    .s(sum_c15_r1_s12),
    .co(carry_c15_r1_s12)
  );
  wire sum_c15_r2_s17, carry_c15_r2_s17;
  subbyte_full_adder add_c15_r2_s17 (
    .a(carry_c14_r3_s13),
    .b(sum_c15_r1_s12),
    .ci(carry_c14_r4_s16),
    .s(sum_c15_r2_s17),
    .co(carry_c15_r2_s17)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s11, carry_c16_r1_s11;
  subbyte_full_adder add_c16_r1_s11 (
    .a(extra[44]),
    .b(carry_c15_r0_s10),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r1_s11),
    .co(carry_c16_r1_s11)
  );
  wire sum_c16_r2_s18, carry_c16_r2_s18;
  subbyte_full_adder add_c16_r2_s18 (
    .a(carry_c15_r1_s12),
    .b(sum_c16_r1_s11),
    .ci(carry_c15_r2_s17),
    .s(sum_c16_r2_s18),
    .co(carry_c16_r2_s18)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(extra[45]),
    .b(carry_c16_r0_s1),
    .ci(sum_c17_r0_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s19, carry_c17_r2_s19;
  subbyte_full_adder add_c17_r2_s19 (
    .a(carry_c16_r1_s11),
    .b(sum_c17_r1_s2),
    .ci(carry_c16_r2_s18),
    .s(sum_c17_r2_s19),
    .co(carry_c17_r2_s19)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s2, carry_c18_r1_s2;
  subbyte_full_adder add_c18_r1_s2 (
    .a(extra[46]),
    .b(carry_c17_r0_s1),
    .ci(sum_c18_r0_s1),
    .s(sum_c18_r1_s2),
    .co(carry_c18_r1_s2)
  );
  wire sum_c18_r2_s20, carry_c18_r2_s20;
  subbyte_full_adder add_c18_r2_s20 (
    .a(carry_c17_r1_s2),
    .b(sum_c18_r1_s2),
    .ci(carry_c17_r2_s19),
    .s(sum_c18_r2_s20),
    .co(carry_c18_r2_s20)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s2, carry_c19_r1_s2;
  subbyte_full_adder add_c19_r1_s2 (
    .a(extra[47]),
    .b(carry_c18_r0_s1),
    .ci(sum_c19_r0_s1),
    .s(sum_c19_r1_s2),
    .co(carry_c19_r1_s2)
  );
  wire sum_c19_r2_s21, carry_c19_r2_s21;
  subbyte_full_adder add_c19_r2_s21 (
    .a(carry_c18_r1_s2),
    .b(sum_c19_r1_s2),
    .ci(carry_c18_r2_s20),
    .s(sum_c19_r2_s21),
    .co(carry_c19_r2_s21)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s2, carry_c20_r1_s2;
  subbyte_full_adder add_c20_r1_s2 (
    .a(extra[48]),
    .b(carry_c19_r0_s1),
    .ci(sum_c20_r0_s1),
    .s(sum_c20_r1_s2),
    .co(carry_c20_r1_s2)
  );
  wire sum_c20_r2_s22, carry_c20_r2_s22;
  subbyte_full_adder add_c20_r2_s22 (
    .a(carry_c19_r1_s2),
    .b(sum_c20_r1_s2),
    .ci(carry_c19_r2_s21),
    .s(sum_c20_r2_s22),
    .co(carry_c20_r2_s22)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s2, carry_c21_r1_s2;
  subbyte_full_adder add_c21_r1_s2 (
    .a(extra[49]),
    .b(carry_c20_r0_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r1_s2),
    .co(carry_c21_r1_s2)
  );
  wire sum_c21_r2_s23, carry_c21_r2_s23;
  subbyte_full_adder add_c21_r2_s23 (
    .a(carry_c20_r1_s2),
    .b(sum_c21_r1_s2),
    .ci(carry_c20_r2_s22),
    .s(sum_c21_r2_s23),
    .co(carry_c21_r2_s23)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s2, carry_c22_r1_s2;
  subbyte_full_adder add_c22_r1_s2 (
    .a(extra[50]),
    .b(carry_c21_r0_s1),
    .ci(sum_c22_r0_s1),
    .s(sum_c22_r1_s2),
    .co(carry_c22_r1_s2)
  );
  wire sum_c22_r2_s24, carry_c22_r2_s24;
  subbyte_full_adder add_c22_r2_s24 (
    .a(carry_c21_r1_s2),
    .b(sum_c22_r1_s2),
    .ci(carry_c21_r2_s23),
    .s(sum_c22_r2_s24),
    .co(carry_c22_r2_s24)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s2, carry_c23_r1_s2;
  subbyte_full_adder add_c23_r1_s2 (
    .a(extra[51]),
    .b(carry_c22_r0_s1),
    .ci(sum_c23_r0_s1),
    .s(sum_c23_r1_s2),
    .co(carry_c23_r1_s2)
  );
  wire sum_c23_r2_s25, carry_c23_r2_s25;
  subbyte_full_adder add_c23_r2_s25 (
    .a(carry_c22_r1_s2),
    .b(sum_c23_r1_s2),
    .ci(carry_c22_r2_s24),
    .s(sum_c23_r2_s25),
    .co(carry_c23_r2_s25)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(extra[52]),
    .b(carry_c23_r0_s1),
    .ci(sum_c24_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s26, carry_c24_r2_s26;
  subbyte_full_adder add_c24_r2_s26 (
    .a(carry_c23_r1_s2),
    .b(sum_c24_r1_s2),
    .ci(carry_c23_r2_s25),
    .s(sum_c24_r2_s26),
    .co(carry_c24_r2_s26)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(extra[53]),
    .b(carry_c24_r0_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s27, carry_c25_r2_s27;
  subbyte_full_adder add_c25_r2_s27 (
    .a(carry_c24_r1_s2),
    .b(sum_c25_r1_s2),
    .ci(carry_c24_r2_s26),
    .s(sum_c25_r2_s27),
    .co(carry_c25_r2_s27)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s2, carry_c26_r1_s2;
  subbyte_full_adder add_c26_r1_s2 (
    .a(extra[54]),
    .b(carry_c25_r0_s1),
    .ci(sum_c26_r0_s1),
    .s(sum_c26_r1_s2),
    .co(carry_c26_r1_s2)
  );
  wire sum_c26_r2_s28, carry_c26_r2_s28;
  subbyte_full_adder add_c26_r2_s28 (
    .a(carry_c25_r1_s2),
    .b(sum_c26_r1_s2),
    .ci(carry_c25_r2_s27),
    .s(sum_c26_r2_s28),
    .co(carry_c26_r2_s28)
  );
  wire sum_c27_r0_s29 = carry_c26_r0_s1 ^ carry_c26_r1_s2 ^ carry_c26_r2_s28;

  assign sum = {
    sum_c27_r0_s29, sum_c26_r2_s28, sum_c25_r2_s27, sum_c24_r2_s26, sum_c23_r2_s25, sum_c22_r2_s24, sum_c21_r2_s23,
    sum_c20_r2_s22, sum_c19_r2_s21, sum_c18_r2_s20, sum_c17_r2_s19, sum_c16_r2_s18, sum_c15_r2_s17, sum_c14_r4_s16,
    sum_c13_r8_s15, sum_c12_r15_s14, sum_c11_r29_s13, sum_c10_r41_s12, sum_c9_r49_s11, sum_c8_r50_s10, sum_c7_r35_s9,
    sum_c6_r21_s8, sum_c5_r9_s7, sum_c4_r1_s6, sum_c3_r1_s5, sum_c2_r1_s4, sum_c1_r1_s3, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
