// opal_dot_sm4a4_k32_n4_external_tree: compression tree of opal_dot_sm4a4_k32_n4_external
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 c957d5c3015fd3c6
`default_nettype none

module opal_dot_sm4a4_k32_n4_external_tree (
  input wire [415:0] pp,
  input wire [115:0] extra,
  output wire [29:0] sum
);
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
  wire carry_c27_r0_s1 = extra[27];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[28]), .ci(extra[29]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[57]), .b(extra[58]), .ci(extra[86]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (
    .a(extra[87]),
    .b(extra[115]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r2_s2),
    .co(carry_c0_r2_s2)
  );
  wire sum_c0_r3_s3, carry_c0_r3_s3;
  subbyte_half_adder add_c0_r3_s3 (.a(sum_c0_r1_s1), .b(sum_c0_r2_s2), .s(sum_c0_r3_s3), .co(carry_c0_r3_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(extra[1]), .b(extra[30]), .ci(extra[59]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[88]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r1_s2),
    .co(carry_c1_r1_s2)
  );
  wire sum_c1_r2_s4, carry_c1_r2_s4;
  subbyte_full_adder add_c1_r2_s4 (
    .a(sum_c1_r0_s1),
    .b(carry_c0_r2_s2),
    .ci(carry_c0_r3_s3),
    .s(sum_c1_r2_s4),
    .co(carry_c1_r2_s4)
  );
  wire sum_c1_r3_s5, carry_c1_r3_s5;
  subbyte_half_adder add_c1_r3_s5 (.a(sum_c1_r1_s2), .b(sum_c1_r2_s4), .s(sum_c1_r3_s5), .co(carry_c1_r3_s5));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[31]), .ci(extra[60]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[89]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s5, carry_c2_r2_s5;
  subbyte_full_adder add_c2_r2_s5 (
    .a(carry_c1_r1_s2),
    .b(sum_c2_r1_s2),
    .ci(carry_c1_r2_s4),
    .s(sum_c2_r2_s5),
    .co(carry_c2_r2_s5)
  );
  wire sum_c2_r3_s6, carry_c2_r3_s6;
  subbyte_half_adder add_c2_r3_s6 (.a(carry_c1_r3_s5), .b(sum_c2_r2_s5), .s(sum_c2_r3_s6), .co(carry_c2_r3_s6));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[32]), .ci(extra[61]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[90]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s6, carry_c3_r2_s6;
  subbyte_full_adder add_c3_r2_s6 (
    .a(carry_c2_r1_s2),
    .b(sum_c3_r1_s2),
    .ci(carry_c2_r2_s5),
    .s(sum_c3_r2_s6),
    .co(carry_c3_r2_s6)
  );
  wire sum_c3_r3_s7, carry_c3_r3_s7;
  subbyte_half_adder add_c3_r3_s7 (.a(carry_c2_r3_s6), .b(sum_c3_r2_s6), .s(sum_c3_r3_s7), .co(carry_c3_r3_s7));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(extra[4]), .b(extra[33]), .ci(extra[62]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(extra[91]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s7, carry_c4_r2_s7;
  subbyte_full_adder add_c4_r2_s7 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r2_s6),
    .s(sum_c4_r2_s7),
    .co(carry_c4_r2_s7)
  );
  wire sum_c4_r3_s8, carry_c4_r3_s8;
  subbyte_half_adder add_c4_r3_s8 (.a(carry_c3_r3_s7), .b(sum_c4_r2_s7), .s(sum_c4_r3_s8), .co(carry_c4_r3_s8));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[0]), .b(pp[6]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[32]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[39]), .b(pp[45]), .ci(pp[52]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[58]), .b(pp[65]), .ci(pp[71]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[78]), .b(pp[84]), .ci(pp[91]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[97]), .b(pp[104]), .ci(pp[110]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[117]), .b(pp[123]), .ci(pp[130]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[136]), .b(pp[143]), .ci(pp[149]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[156]), .b(pp[162]), .ci(pp[169]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[175]), .b(pp[182]), .ci(pp[188]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[195]), .b(pp[201]), .ci(pp[208]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[214]), .b(pp[221]), .ci(pp[227]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[234]), .b(pp[240]), .ci(pp[247]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[253]), .b(pp[260]), .ci(pp[266]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[273]), .b(pp[279]), .ci(pp[286]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[292]), .b(pp[299]), .ci(pp[305]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[312]), .b(pp[318]), .ci(pp[325]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[344]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[351]), .b(pp[357]), .ci(pp[364]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[370]), .b(pp[377]), .ci(pp[383]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[390]), .b(pp[396]), .ci(pp[403]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s2, carry_c5_r21_s2;
  subbyte_full_adder add_c5_r21_s2 (
    .a(pp[409]),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s2, carry_c5_r25_s2;
  subbyte_full_adder add_c5_r25_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r25_s2),
    .co(carry_c5_r25_s2)
  );
  wire sum_c5_r26_s2, carry_c5_r26_s2;
  subbyte_full_adder add_c5_r26_s2 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(sum_c5_r16_s1),
    .s(sum_c5_r26_s2),
    .co(carry_c5_r26_s2)
  );
  wire sum_c5_r27_s2, carry_c5_r27_s2;
  subbyte_full_adder add_c5_r27_s2 (
    .a(sum_c5_r17_s1),
    .b(sum_c5_r18_s1),
    .ci(sum_c5_r19_s1),
    .s(sum_c5_r27_s2),
    .co(carry_c5_r27_s2)
  );
  wire sum_c5_r28_s3, carry_c5_r28_s3;
  subbyte_full_adder add_c5_r28_s3 (
    .a(sum_c5_r20_s1),
    .b(sum_c5_r21_s2),
    .ci(sum_c5_r22_s2),
    .s(sum_c5_r28_s3),
    .co(carry_c5_r28_s3)
  );
  wire sum_c5_r29_s3, carry_c5_r29_s3;
  subbyte_full_adder add_c5_r29_s3 (
    .a(sum_c5_r23_s2),
    .b(sum_c5_r24_s2),
    .ci(sum_c5_r25_s2),
    .s(sum_c5_r29_s3),
    .co(carry_c5_r29_s3)
  );
  wire sum_c5_r30_s4, carry_c5_r30_s4;
  subbyte_full_adder add_c5_r30_s4 (
    .a(sum_c5_r26_s2),
    .b(sum_c5_r27_s2),
    .ci(sum_c5_r28_s3),
    .s(sum_c5_r30_s4),
    .co(carry_c5_r30_s4)
  );
  wire sum_c5_r31_s5, carry_c5_r31_s5;
  subbyte_full_adder add_c5_r31_s5 (
    .a(sum_c5_r29_s3),
    .b(sum_c5_r30_s4),
    .ci(extra[5]),
    .s(sum_c5_r31_s5),
    .co(carry_c5_r31_s5)
  );
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (
    .a(extra[34]),
    .b(extra[63]),
    .ci(extra[92]),
    .s(sum_c5_r32_s1),
    .co(carry_c5_r32_s1)
  );
  wire sum_c5_r33_s6, carry_c5_r33_s6;
  subbyte_full_adder add_c5_r33_s6 (
    .a(sum_c5_r31_s5),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r32_s1),
    .s(sum_c5_r33_s6),
    .co(carry_c5_r33_s6)
  );
  wire sum_c5_r34_s8, carry_c5_r34_s8;
  subbyte_full_adder add_c5_r34_s8 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r33_s6),
    .ci(carry_c4_r2_s7),
    .s(sum_c5_r34_s8),
    .co(carry_c5_r34_s8)
  );
  wire sum_c5_r35_s9, carry_c5_r35_s9;
  subbyte_half_adder add_c5_r35_s9 (.a(carry_c4_r3_s8), .b(sum_c5_r34_s8), .s(sum_c5_r35_s9), .co(carry_c5_r35_s9));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[1]), .b(pp[14]), .ci(pp[27]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[40]), .b(pp[53]), .ci(pp[66]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[79]), .b(pp[92]), .ci(pp[105]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[118]), .b(pp[131]), .ci(pp[144]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[157]), .b(pp[170]), .ci(pp[183]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[196]), .b(pp[209]), .ci(pp[222]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[235]), .b(pp[248]), .ci(pp[261]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[274]), .b(pp[287]), .ci(pp[300]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[313]), .b(pp[326]), .ci(pp[339]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[352]), .b(pp[365]), .ci(pp[378]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s2, carry_c6_r10_s2;
  subbyte_full_adder add_c6_r10_s2 (
    .a(pp[391]),
    .b(pp[404]),
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
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r12_s2),
    .co(carry_c6_r12_s2)
  );
  wire sum_c6_r13_s2, carry_c6_r13_s2;
  subbyte_full_adder add_c6_r13_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r13_s2),
    .co(carry_c6_r13_s2)
  );
  wire sum_c6_r14_s2, carry_c6_r14_s2;
  subbyte_full_adder add_c6_r14_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r14_s2),
    .co(carry_c6_r14_s2)
  );
  wire sum_c6_r15_s2, carry_c6_r15_s2;
  subbyte_full_adder add_c6_r15_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r15_s2),
    .co(carry_c6_r15_s2)
  );
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s2, carry_c6_r18_s2;
  subbyte_full_adder add_c6_r18_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r18_s2),
    .co(carry_c6_r18_s2)
  );
  wire sum_c6_r19_s2, carry_c6_r19_s2;
  subbyte_full_adder add_c6_r19_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r19_s2),
    .co(carry_c6_r19_s2)
  );
  wire sum_c6_r20_s2, carry_c6_r20_s2;
  subbyte_full_adder add_c6_r20_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r20_s2),
    .co(carry_c6_r20_s2)
  );
  wire sum_c6_r21_s3, carry_c6_r21_s3;
  subbyte_full_adder add_c6_r21_s3 (
    .a(sum_c6_r10_s2),
    .b(carry_c5_r21_s2),
    .ci(carry_c5_r22_s2),
    .s(sum_c6_r21_s3),
    .co(carry_c6_r21_s3)
  );
  wire sum_c6_r22_s3, carry_c6_r22_s3;
  subbyte_full_adder add_c6_r22_s3 (
    .a(carry_c5_r23_s2),
    .b(carry_c5_r24_s2),
    .ci(carry_c5_r25_s2),
    .s(sum_c6_r22_s3),
    .co(carry_c6_r22_s3)
  );
  wire sum_c6_r23_s3, carry_c6_r23_s3;
  subbyte_full_adder add_c6_r23_s3 (
    .a(carry_c5_r26_s2),
    .b(carry_c5_r27_s2),
    .ci(sum_c6_r11_s2),
    .s(sum_c6_r23_s3),
    .co(carry_c6_r23_s3)
  );
  wire sum_c6_r24_s3, carry_c6_r24_s3;
  subbyte_full_adder add_c6_r24_s3 (
    .a(sum_c6_r12_s2),
    .b(sum_c6_r13_s2),
    .ci(sum_c6_r14_s2),
    .s(sum_c6_r24_s3),
    .co(carry_c6_r24_s3)
  );
  wire sum_c6_r25_s3, carry_c6_r25_s3;
  subbyte_full_adder add_c6_r25_s3 (
    .a(sum_c6_r15_s2),
    .b(sum_c6_r16_s2),
    .ci(sum_c6_r17_s2),
    .s(sum_c6_r25_s3),
    .co(carry_c6_r25_s3)
  );
  wire sum_c6_r26_s3, carry_c6_r26_s3;
  subbyte_full_adder add_c6_r26_s3 (
    .a(sum_c6_r18_s2),
    .b(sum_c6_r19_s2),
    .ci(sum_c6_r20_s2),
    .s(sum_c6_r26_s3),
    .co(carry_c6_r26_s3)
  );
  wire sum_c6_r27_s4, carry_c6_r27_s4;
  subbyte_full_adder add_c6_r27_s4 (
    .a(carry_c5_r28_s3),
    .b(carry_c5_r29_s3),
    .ci(sum_c6_r21_s3),
    .s(sum_c6_r27_s4),
    .co(carry_c6_r27_s4)
  );
  wire sum_c6_r28_s4, carry_c6_r28_s4;
  subbyte_full_adder add_c6_r28_s4 (
    .a(sum_c6_r22_s3),
    .b(sum_c6_r23_s3),
    .ci(sum_c6_r24_s3),
    .s(sum_c6_r28_s4),
    .co(carry_c6_r28_s4)
  );
  wire sum_c6_r29_s5, carry_c6_r29_s5;
  subbyte_full_adder add_c6_r29_s5 (
    .a(sum_c6_r25_s3),
    .b(sum_c6_r26_s3),
    .ci(carry_c5_r30_s4),
    .s(sum_c6_r29_s5),
    .co(carry_c6_r29_s5)
  );
  wire sum_c6_r30_s6, carry_c6_r30_s6;
  subbyte_full_adder add_c6_r30_s6 (
    .a(sum_c6_r27_s4),
    .b(sum_c6_r28_s4),
    .ci(sum_c6_r29_s5),
    .s(sum_c6_r30_s6),
    .co(carry_c6_r30_s6)
  );
  wire sum_c6_r31_s7, carry_c6_r31_s7;
  subbyte_full_adder add_c6_r31_s7 (
    .a(sum_c6_r30_s6),
    .b(extra[6]),
    .ci(extra[35]),
    .s(sum_c6_r31_s7),
    .co(carry_c6_r31_s7)
  );
  wire sum_c6_r32_s6, carry_c6_r32_s6;
  subbyte_full_adder add_c6_r32_s6 (
    .a(extra[64]),
    .b(extra[93]),
    .ci(carry_c5_r31_s5),
    .s(sum_c6_r32_s6),
    .co(carry_c6_r32_s6)
  );
  wire sum_c6_r33_s8, carry_c6_r33_s8;
  subbyte_full_adder add_c6_r33_s8 (
    .a(carry_c5_r32_s1),
    .b(sum_c6_r31_s7),
    .ci(sum_c6_r32_s6),
    .s(sum_c6_r33_s8),
    .co(carry_c6_r33_s8)
  );
  wire sum_c6_r34_s9, carry_c6_r34_s9;
  subbyte_full_adder add_c6_r34_s9 (
    .a(carry_c5_r33_s6),
    .b(sum_c6_r33_s8),
    .ci(carry_c5_r34_s8),
    .s(sum_c6_r34_s9),
    .co(carry_c6_r34_s9)
  );
  wire sum_c6_r35_s10, carry_c6_r35_s10;
  subbyte_half_adder add_c6_r35_s10 (.a(carry_c5_r35_s9), .b(sum_c6_r34_s9), .s(sum_c6_r35_s10), .co(carry_c6_r35_s10));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[2]), .b(pp[7]), .ci(pp[12]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[15]), .b(pp[20]), .ci(pp[25]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[28]), .b(pp[33]), .ci(pp[38]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[41]), .b(pp[46]), .ci(pp[51]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[54]), .b(pp[59]), .ci(pp[64]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[67]), .b(pp[72]), .ci(pp[77]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[80]), .b(pp[85]), .ci(pp[90]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[93]), .b(pp[98]), .ci(pp[103]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[106]), .b(pp[111]), .ci(pp[116]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[119]), .b(pp[124]), .ci(pp[129]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[132]), .b(pp[137]), .ci(pp[142]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[145]), .b(pp[150]), .ci(pp[155]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[158]), .b(pp[163]), .ci(pp[168]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[171]), .b(pp[176]), .ci(pp[181]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[184]), .b(pp[189]), .ci(pp[194]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[197]), .b(pp[202]), .ci(pp[207]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[210]), .b(pp[215]), .ci(pp[220]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[223]), .b(pp[228]), .ci(pp[233]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[236]), .b(pp[241]), .ci(pp[246]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[249]), .b(pp[254]), .ci(pp[259]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[262]), .b(pp[267]), .ci(pp[272]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[275]), .b(pp[280]), .ci(pp[285]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[288]), .b(pp[293]), .ci(pp[298]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[301]), .b(pp[306]), .ci(pp[311]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[314]), .b(pp[319]), .ci(pp[324]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[327]), .b(pp[332]), .ci(pp[337]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[340]), .b(pp[345]), .ci(pp[350]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[353]), .b(pp[358]), .ci(pp[363]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[366]), .b(pp[371]), .ci(pp[376]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[379]), .b(pp[384]), .ci(pp[389]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[392]), .b(pp[397]), .ci(pp[402]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[405]), .b(pp[410]), .ci(pp[415]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s2, carry_c7_r32_s2;
  subbyte_full_adder add_c7_r32_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r32_s2),
    .co(carry_c7_r32_s2)
  );
  wire sum_c7_r33_s2, carry_c7_r33_s2;
  subbyte_full_adder add_c7_r33_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r33_s2),
    .co(carry_c7_r33_s2)
  );
  wire sum_c7_r34_s2, carry_c7_r34_s2;
  subbyte_full_adder add_c7_r34_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r34_s2),
    .co(carry_c7_r34_s2)
  );
  wire sum_c7_r35_s2, carry_c7_r35_s2;
  subbyte_full_adder add_c7_r35_s2 (
    .a(carry_c6_r9_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r35_s2),
    .co(carry_c7_r35_s2)
  );
  wire sum_c7_r36_s2, carry_c7_r36_s2;
  subbyte_full_adder add_c7_r36_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r36_s2),
    .co(carry_c7_r36_s2)
  );
  wire sum_c7_r37_s2, carry_c7_r37_s2;
  subbyte_full_adder add_c7_r37_s2 (
    .a(sum_c7_r5_s1),
    .b(sum_c7_r6_s1),
    .ci(sum_c7_r7_s1),
    .s(sum_c7_r37_s2),
    .co(carry_c7_r37_s2)
  );
  wire sum_c7_r38_s2, carry_c7_r38_s2;
  subbyte_full_adder add_c7_r38_s2 (
    .a(sum_c7_r8_s1),
    .b(sum_c7_r9_s1),
    .ci(sum_c7_r10_s1),
    .s(sum_c7_r38_s2),
    .co(carry_c7_r38_s2)
  );
  wire sum_c7_r39_s2, carry_c7_r39_s2;
  subbyte_full_adder add_c7_r39_s2 (
    .a(sum_c7_r11_s1),
    .b(sum_c7_r12_s1),
    .ci(sum_c7_r13_s1),
    .s(sum_c7_r39_s2),
    .co(carry_c7_r39_s2)
  );
  wire sum_c7_r40_s2, carry_c7_r40_s2;
  subbyte_full_adder add_c7_r40_s2 (
    .a(sum_c7_r14_s1),
    .b(sum_c7_r15_s1),
    .ci(sum_c7_r16_s1),
    .s(sum_c7_r40_s2),
    .co(carry_c7_r40_s2)
  );
  wire sum_c7_r41_s2, carry_c7_r41_s2;
  subbyte_full_adder add_c7_r41_s2 (
    .a(sum_c7_r17_s1),
    .b(sum_c7_r18_s1),
    .ci(sum_c7_r19_s1),
    .s(sum_c7_r41_s2),
    .co(carry_c7_r41_s2)
  );
  wire sum_c7_r42_s2, carry_c7_r42_s2;
  subbyte_full_adder add_c7_r42_s2 (
    .a(sum_c7_r20_s1),
    .b(sum_c7_r21_s1),
    .ci(sum_c7_r22_s1),
    .s(sum_c7_r42_s2),
    .co(carry_c7_r42_s2)
  );
  wire sum_c7_r43_s2, carry_c7_r43_s2;
  subbyte_full_adder add_c7_r43_s2 (
    .a(sum_c7_r23_s1),
    .b(sum_c7_r24_s1),
    .ci(sum_c7_r25_s1),
    .s(sum_c7_r43_s2),
    .co(carry_c7_r43_s2)
  );
  wire sum_c7_r44_s2, carry_c7_r44_s2;
  subbyte_full_adder add_c7_r44_s2 (
    .a(sum_c7_r26_s1),
    .b(sum_c7_r27_s1),
    .ci(sum_c7_r28_s1),
    .s(sum_c7_r44_s2),
    .co(carry_c7_r44_s2)
  );
  wire sum_c7_r45_s2, carry_c7_r45_s2;
  subbyte_full_adder add_c7_r45_s2 (
    .a(sum_c7_r29_s1),
    .b(sum_c7_r30_s1),
    .ci(sum_c7_r31_s1),
    .s(sum_c7_r45_s2),
    .co(carry_c7_r45_s2)
  );
  wire sum_c7_r46_s3, carry_c7_r46_s3;
  subbyte_full_adder add_c7_r46_s3 (
    .a(carry_c6_r10_s2),
    .b(carry_c6_r11_s2),
    .ci(carry_c6_r12_s2),
    .s(sum_c7_r46_s3),
    .co(carry_c7_r46_s3)
  );
  wire sum_c7_r47_s3, carry_c7_r47_s3;
  subbyte_full_adder add_c7_r47_s3 (
    .a(carry_c6_r13_s2),
    .b(carry_c6_r14_s2),
    .ci(carry_c6_r15_s2),
    .s(sum_c7_r47_s3),
    .co(carry_c7_r47_s3)
  );
  wire sum_c7_r48_s3, carry_c7_r48_s3;
  subbyte_full_adder add_c7_r48_s3 (
    .a(carry_c6_r16_s2),
    .b(carry_c6_r17_s2),
    .ci(carry_c6_r18_s2),
    .s(sum_c7_r48_s3),
    .co(carry_c7_r48_s3)
  );
  wire sum_c7_r49_s3, carry_c7_r49_s3;
  subbyte_full_adder add_c7_r49_s3 (
    .a(carry_c6_r19_s2),
    .b(carry_c6_r20_s2),
    .ci(sum_c7_r32_s2),
    .s(sum_c7_r49_s3),
    .co(carry_c7_r49_s3)
  );
  wire sum_c7_r50_s3, carry_c7_r50_s3;
  subbyte_full_adder add_c7_r50_s3 (
    .a(sum_c7_r33_s2),
    .b(sum_c7_r34_s2),
    .ci(sum_c7_r35_s2),
    .s(sum_c7_r50_s3),
    .co(carry_c7_r50_s3)
  );
  wire sum_c7_r51_s3, carry_c7_r51_s3;
  subbyte_full_adder add_c7_r51_s3 (
    .a(sum_c7_r36_s2),
    .b(sum_c7_r37_s2),
    .ci(sum_c7_r38_s2),
    .s(sum_c7_r51_s3),
    .co(carry_c7_r51_s3)
  );
  wire sum_c7_r52_s3, carry_c7_r52_s3;
  subbyte_full_adder add_c7_r52_s3 (
    .a(sum_c7_r39_s2),
    .b(sum_c7_r40_s2),
    .ci(sum_c7_r41_s2),
    .s(sum_c7_r52_s3),
    .co(carry_c7_r52_s3)
  );
  wire sum_c7_r53_s3, carry_c7_r53_s3;
  subbyte_full_adder add_c7_r53_s3 (
    .a(sum_c7_r42_s2),
    .b(sum_c7_r43_s2),
    .ci(sum_c7_r44_s2),
    .s(sum_c7_r53_s3),
    .co(carry_c7_r53_s3)
  );
  wire sum_c7_r54_s4, carry_c7_r54_s4;
  subbyte_full_adder add_c7_r54_s4 (
    .a(sum_c7_r45_s2),
    .b(carry_c6_r21_s3),
    .ci(carry_c6_r22_s3),
    .s(sum_c7_r54_s4),
    .co(carry_c7_r54_s4)
  );
  wire sum_c7_r55_s4, carry_c7_r55_s4;
  subbyte_full_adder add_c7_r55_s4 (
    .a(carry_c6_r23_s3),
    .b(carry_c6_r24_s3),
    .ci(carry_c6_r25_s3),
    .s(sum_c7_r55_s4),
    .co(carry_c7_r55_s4)
  );
  wire sum_c7_r56_s4, carry_c7_r56_s4;
  subbyte_full_adder add_c7_r56_s4 (
    .a(carry_c6_r26_s3),
    .b(sum_c7_r46_s3),
    .ci(sum_c7_r47_s3),
    .s(sum_c7_r56_s4),
    .co(carry_c7_r56_s4)
  );
  wire sum_c7_r57_s4, carry_c7_r57_s4;
  subbyte_full_adder add_c7_r57_s4 (
    .a(sum_c7_r48_s3),
    .b(sum_c7_r49_s3),
    .ci(sum_c7_r50_s3),
    .s(sum_c7_r57_s4),
    .co(carry_c7_r57_s4)
  );
  wire sum_c7_r58_s4, carry_c7_r58_s4;
  subbyte_full_adder add_c7_r58_s4 (
    .a(sum_c7_r51_s3),
    .b(sum_c7_r52_s3),
    .ci(sum_c7_r53_s3),
    .s(sum_c7_r58_s4),
    .co(carry_c7_r58_s4)
  );
  wire sum_c7_r59_s6, carry_c7_r59_s6;
  subbyte_full_adder add_c7_r59_s6 (
    .a(carry_c6_r27_s4),
    .b(carry_c6_r28_s4),
    .ci(carry_c6_r29_s5),
    .s(sum_c7_r59_s6),
    .co(carry_c7_r59_s6)
  );
  wire sum_c7_r60_s5, carry_c7_r60_s5;
  subbyte_full_adder add_c7_r60_s5 (
    .a(sum_c7_r54_s4),
    .b(sum_c7_r55_s4),
    .ci(sum_c7_r56_s4),
    .s(sum_c7_r60_s5),
    .co(carry_c7_r60_s5)
  );
  wire sum_c7_r61_s7, carry_c7_r61_s7;
  subbyte_full_adder add_c7_r61_s7 (
    .a(sum_c7_r57_s4),
    .b(sum_c7_r58_s4),
    .ci(carry_c6_r30_s6),
    .s(sum_c7_r61_s7),
    .co(carry_c7_r61_s7)
  );
  wire sum_c7_r62_s8, carry_c7_r62_s8;
  subbyte_full_adder add_c7_r62_s8 (
    .a(sum_c7_r59_s6),
    .b(sum_c7_r60_s5),
    .ci(sum_c7_r61_s7),
    .s(sum_c7_r62_s8),
    .co(carry_c7_r62_s8)
  );
  wire sum_c7_r63_s9, carry_c7_r63_s9;
  subbyte_full_adder add_c7_r63_s9 (
    .a(sum_c7_r62_s8),
    .b(extra[7]),
    .ci(extra[36]),
    .s(sum_c7_r63_s9),
    .co(carry_c7_r63_s9)
  );
  wire sum_c7_r64_s8, carry_c7_r64_s8;
  subbyte_full_adder add_c7_r64_s8 (
    .a(extra[65]),
    .b(extra[94]),
    .ci(carry_c6_r31_s7),
    .s(sum_c7_r64_s8),
    .co(carry_c7_r64_s8)
  );
  wire sum_c7_r65_s10, carry_c7_r65_s10;
  subbyte_full_adder add_c7_r65_s10 (
    .a(carry_c6_r32_s6),
    .b(sum_c7_r63_s9),
    .ci(sum_c7_r64_s8),
    .s(sum_c7_r65_s10),
    .co(carry_c7_r65_s10)
  );
  wire sum_c7_r66_s11, carry_c7_r66_s11;
  subbyte_full_adder add_c7_r66_s11 (
    .a(carry_c6_r33_s8),
    .b(sum_c7_r65_s10),
    .ci(carry_c6_r34_s9),
    .s(sum_c7_r66_s11),
    .co(carry_c7_r66_s11)
  );
  wire sum_c7_r67_s12, carry_c7_r67_s12;
  subbyte_half_adder add_c7_r67_s12 (.a(carry_c6_r35_s10), .b(sum_c7_r66_s11), .s(sum_c7_r67_s12), .co(carry_c7_r67_s12));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[3]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[34]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[42]), .b(pp[47]), .ci(pp[55]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[73]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[81]), .b(pp[86]), .ci(pp[94]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[99]), .b(pp[107]), .ci(pp[112]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[120]), .b(pp[125]), .ci(pp[133]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[151]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[159]), .b(pp[164]), .ci(pp[172]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[190]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[198]), .b(pp[203]), .ci(pp[211]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[216]), .b(pp[224]), .ci(pp[229]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[237]), .b(pp[242]), .ci(pp[250]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[255]), .b(pp[263]), .ci(pp[268]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[276]), .b(pp[281]), .ci(pp[289]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[294]), .b(pp[302]), .ci(pp[307]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[315]), .b(pp[320]), .ci(pp[328]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[333]), .b(pp[341]), .ci(pp[346]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[354]), .b(pp[359]), .ci(pp[367]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[372]), .b(pp[380]), .ci(pp[385]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[393]), .b(pp[398]), .ci(pp[406]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(pp[411]),
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
    .ci(carry_c7_r16_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s2, carry_c8_r27_s2;
  subbyte_full_adder add_c8_r27_s2 (
    .a(carry_c7_r17_s1),
    .b(carry_c7_r18_s1),
    .ci(carry_c7_r19_s1),
    .s(sum_c8_r27_s2),
    .co(carry_c8_r27_s2)
  );
  wire sum_c8_r28_s2, carry_c8_r28_s2;
  subbyte_full_adder add_c8_r28_s2 (
    .a(carry_c7_r20_s1),
    .b(carry_c7_r21_s1),
    .ci(carry_c7_r22_s1),
    .s(sum_c8_r28_s2),
    .co(carry_c8_r28_s2)
  );
  wire sum_c8_r29_s2, carry_c8_r29_s2;
  subbyte_full_adder add_c8_r29_s2 (
    .a(carry_c7_r23_s1),
    .b(carry_c7_r24_s1),
    .ci(carry_c7_r25_s1),
    .s(sum_c8_r29_s2),
    .co(carry_c8_r29_s2)
  );
  wire sum_c8_r30_s2, carry_c8_r30_s2;
  subbyte_full_adder add_c8_r30_s2 (
    .a(carry_c7_r26_s1),
    .b(carry_c7_r27_s1),
    .ci(carry_c7_r28_s1),
    .s(sum_c8_r30_s2),
    .co(carry_c8_r30_s2)
  );
  wire sum_c8_r31_s2, carry_c8_r31_s2;
  subbyte_full_adder add_c8_r31_s2 (
    .a(carry_c7_r29_s1),
    .b(carry_c7_r30_s1),
    .ci(carry_c7_r31_s1),
    .s(sum_c8_r31_s2),
    .co(carry_c8_r31_s2)
  );
  wire sum_c8_r32_s2, carry_c8_r32_s2;
  subbyte_full_adder add_c8_r32_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r32_s2),
    .co(carry_c8_r32_s2)
  );
  wire sum_c8_r33_s2, carry_c8_r33_s2;
  subbyte_full_adder add_c8_r33_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r33_s2),
    .co(carry_c8_r33_s2)
  );
  wire sum_c8_r34_s2, carry_c8_r34_s2;
  subbyte_full_adder add_c8_r34_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r34_s2),
    .co(carry_c8_r34_s2)
  );
  wire sum_c8_r35_s2, carry_c8_r35_s2;
  subbyte_full_adder add_c8_r35_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r35_s2),
    .co(carry_c8_r35_s2)
  );
  wire sum_c8_r36_s2, carry_c8_r36_s2;
  subbyte_full_adder add_c8_r36_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r36_s2),
    .co(carry_c8_r36_s2)
  );
  wire sum_c8_r37_s2, carry_c8_r37_s2;
  subbyte_full_adder add_c8_r37_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r37_s2),
    .co(carry_c8_r37_s2)
  );
  wire sum_c8_r38_s2, carry_c8_r38_s2;
  subbyte_full_adder add_c8_r38_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r38_s2),
    .co(carry_c8_r38_s2)
  );
  wire sum_c8_r39_s3, carry_c8_r39_s3;
  subbyte_full_adder add_c8_r39_s3 (
    .a(carry_c7_r32_s2),
    .b(carry_c7_r33_s2),
    .ci(carry_c7_r34_s2),
    .s(sum_c8_r39_s3),
    .co(carry_c8_r39_s3)
  );
  wire sum_c8_r40_s3, carry_c8_r40_s3;
  subbyte_full_adder add_c8_r40_s3 (
    .a(carry_c7_r35_s2),
    .b(carry_c7_r36_s2),
    .ci(carry_c7_r37_s2),
    .s(sum_c8_r40_s3),
    .co(carry_c8_r40_s3)
  );
  wire sum_c8_r41_s3, carry_c8_r41_s3;
  subbyte_full_adder add_c8_r41_s3 (
    .a(carry_c7_r38_s2),
    .b(carry_c7_r39_s2),
    .ci(carry_c7_r40_s2),
    .s(sum_c8_r41_s3),
    .co(carry_c8_r41_s3)
  );
  wire sum_c8_r42_s3, carry_c8_r42_s3;
  subbyte_full_adder add_c8_r42_s3 (
    .a(carry_c7_r41_s2),
    .b(carry_c7_r42_s2),
    .ci(carry_c7_r43_s2),
    .s(sum_c8_r42_s3),
    .co(carry_c8_r42_s3)
  );
  wire sum_c8_r43_s3, carry_c8_r43_s3;
  subbyte_full_adder add_c8_r43_s3 (
    .a(carry_c7_r44_s2),
    .b(carry_c7_r45_s2),
    .ci(sum_c8_r21_s2),
    .s(sum_c8_r43_s3),
    .co(carry_c8_r43_s3)
  );
  wire sum_c8_r44_s3, carry_c8_r44_s3;
  subbyte_full_adder add_c8_r44_s3 (
    .a(sum_c8_r22_s2),
    .b(sum_c8_r23_s2),
    .ci(sum_c8_r24_s2),
    .s(sum_c8_r44_s3),
    .co(carry_c8_r44_s3)
  );
  wire sum_c8_r45_s3, carry_c8_r45_s3;
  subbyte_full_adder add_c8_r45_s3 (
    .a(sum_c8_r25_s2),
    .b(sum_c8_r26_s2),
    .ci(sum_c8_r27_s2),
    .s(sum_c8_r45_s3),
    .co(carry_c8_r45_s3)
  );
  wire sum_c8_r46_s3, carry_c8_r46_s3;
  subbyte_full_adder add_c8_r46_s3 (
    .a(sum_c8_r28_s2),
    .b(sum_c8_r29_s2),
    .ci(sum_c8_r30_s2),
    .s(sum_c8_r46_s3),
    .co(carry_c8_r46_s3)
  );
  wire sum_c8_r47_s3, carry_c8_r47_s3;
  subbyte_full_adder add_c8_r47_s3 (
    .a(sum_c8_r31_s2),
    .b(sum_c8_r32_s2),
    .ci(sum_c8_r33_s2),
    .s(sum_c8_r47_s3),
    .co(carry_c8_r47_s3)
  );
  wire sum_c8_r48_s3, carry_c8_r48_s3;
  subbyte_full_adder add_c8_r48_s3 (
    .a(sum_c8_r34_s2),
    .b(sum_c8_r35_s2),
    .ci(sum_c8_r36_s2),
    .s(sum_c8_r48_s3),
    .co(carry_c8_r48_s3)
  );
  wire sum_c8_r49_s4, carry_c8_r49_s4;
  subbyte_full_adder add_c8_r49_s4 (
    .a(sum_c8_r37_s2),
    .b(sum_c8_r38_s2),
    .ci(carry_c7_r46_s3),
    .s(sum_c8_r49_s4),
    .co(carry_c8_r49_s4)
  );
  wire sum_c8_r50_s4, carry_c8_r50_s4;
  subbyte_full_adder add_c8_r50_s4 (
    .a(carry_c7_r47_s3),
    .b(carry_c7_r48_s3),
    .ci(carry_c7_r49_s3),
    .s(sum_c8_r50_s4),
    .co(carry_c8_r50_s4)
  );
  wire sum_c8_r51_s4, carry_c8_r51_s4;
  subbyte_full_adder add_c8_r51_s4 (
    .a(carry_c7_r50_s3),
    .b(carry_c7_r51_s3),
    .ci(carry_c7_r52_s3),
    .s(sum_c8_r51_s4),
    .co(carry_c8_r51_s4)
  );
  wire sum_c8_r52_s4, carry_c8_r52_s4;
  subbyte_full_adder add_c8_r52_s4 (
    .a(carry_c7_r53_s3),
    .b(sum_c8_r39_s3),
    .ci(sum_c8_r40_s3),
    .s(sum_c8_r52_s4),
    .co(carry_c8_r52_s4)
  );
  wire sum_c8_r53_s4, carry_c8_r53_s4;
  subbyte_full_adder add_c8_r53_s4 (
    .a(sum_c8_r41_s3),
    .b(sum_c8_r42_s3),
    .ci(sum_c8_r43_s3),
    .s(sum_c8_r53_s4),
    .co(carry_c8_r53_s4)
  );
  wire sum_c8_r54_s4, carry_c8_r54_s4;
  subbyte_full_adder add_c8_r54_s4 (
    .a(sum_c8_r44_s3),
    .b(sum_c8_r45_s3),
    .ci(sum_c8_r46_s3),
    .s(sum_c8_r54_s4),
    .co(carry_c8_r54_s4)
  );
  wire sum_c8_r55_s5, carry_c8_r55_s5;
  subbyte_full_adder add_c8_r55_s5 (
    .a(sum_c8_r47_s3),
    .b(sum_c8_r48_s3),
    .ci(sum_c8_r49_s4),
    .s(sum_c8_r55_s5),
    .co(carry_c8_r55_s5)
  );
  wire sum_c8_r56_s5, carry_c8_r56_s5;
  subbyte_full_adder add_c8_r56_s5 (
    .a(carry_c7_r54_s4),
    .b(carry_c7_r55_s4),
    .ci(carry_c7_r56_s4),
    .s(sum_c8_r56_s5),
    .co(carry_c8_r56_s5)
  );
  wire sum_c8_r57_s5, carry_c8_r57_s5;
  subbyte_full_adder add_c8_r57_s5 (
    .a(carry_c7_r57_s4),
    .b(carry_c7_r58_s4),
    .ci(sum_c8_r50_s4),
    .s(sum_c8_r57_s5),
    .co(carry_c8_r57_s5)
  );
  wire sum_c8_r58_s5, carry_c8_r58_s5;
  subbyte_full_adder add_c8_r58_s5 (
    .a(sum_c8_r51_s4),
    .b(sum_c8_r52_s4),
    .ci(sum_c8_r53_s4),
    .s(sum_c8_r58_s5),
    .co(carry_c8_r58_s5)
  );
  wire sum_c8_r59_s7, carry_c8_r59_s7;
  subbyte_full_adder add_c8_r59_s7 (
    .a(sum_c8_r54_s4),
    .b(sum_c8_r55_s5),
    .ci(carry_c7_r59_s6),
    .s(sum_c8_r59_s7),
    .co(carry_c8_r59_s7)
  );
  wire sum_c8_r60_s6, carry_c8_r60_s6;
  subbyte_full_adder add_c8_r60_s6 (
    .a(carry_c7_r60_s5),
    .b(sum_c8_r56_s5),
    .ci(sum_c8_r57_s5),
    .s(sum_c8_r60_s6),
    .co(carry_c8_r60_s6)
  );
  wire sum_c8_r61_s8, carry_c8_r61_s8;
  subbyte_full_adder add_c8_r61_s8 (
    .a(sum_c8_r58_s5),
    .b(carry_c7_r61_s7),
    .ci(sum_c8_r59_s7),
    .s(sum_c8_r61_s8),
    .co(carry_c8_r61_s8)
  );
  wire sum_c8_r62_s9, carry_c8_r62_s9;
  subbyte_full_adder add_c8_r62_s9 (
    .a(carry_c7_r62_s8),
    .b(sum_c8_r60_s6),
    .ci(sum_c8_r61_s8),
    .s(sum_c8_r62_s9),
    .co(carry_c8_r62_s9)
  );
  wire sum_c8_r63_s10, carry_c8_r63_s10;
  subbyte_full_adder add_c8_r63_s10 (
    .a(sum_c8_r62_s9),
    .b(extra[8]),
    .ci(extra[37]),
    .s(sum_c8_r63_s10),
    .co(carry_c8_r63_s10)
  );
  wire sum_c8_r64_s10, carry_c8_r64_s10;
  subbyte_full_adder add_c8_r64_s10 (
    .a(extra[66]),
    .b(extra[95]),
    .ci(carry_c7_r63_s9),
    .s(sum_c8_r64_s10),
    .co(carry_c8_r64_s10)
  );
  wire sum_c8_r65_s11, carry_c8_r65_s11;
  subbyte_full_adder add_c8_r65_s11 (
    .a(sum_c8_r63_s10),
    .b(carry_c7_r64_s8),
    .ci(sum_c8_r64_s10),
    .s(sum_c8_r65_s11),
    .co(carry_c8_r65_s11)
  );
  wire sum_c8_r66_s12, carry_c8_r66_s12;
  subbyte_full_adder add_c8_r66_s12 (
    .a(carry_c7_r65_s10),
    .b(sum_c8_r65_s11),
    .ci(carry_c7_r66_s11),
    .s(sum_c8_r66_s12),
    .co(carry_c8_r66_s12)
  );
  wire sum_c8_r67_s13, carry_c8_r67_s13;
  subbyte_half_adder add_c8_r67_s13 (.a(carry_c7_r67_s12), .b(sum_c8_r66_s12), .s(sum_c8_r67_s13), .co(carry_c8_r67_s13));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[4]), .b(pp[9]), .ci(pp[17]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[35]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[43]), .b(pp[48]), .ci(pp[56]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[74]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[82]), .b(pp[87]), .ci(pp[95]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[100]), .b(pp[108]), .ci(pp[113]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[121]), .b(pp[126]), .ci(pp[134]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[139]), .b(pp[147]), .ci(pp[152]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[160]), .b(pp[165]), .ci(pp[173]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[191]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[199]), .b(pp[204]), .ci(pp[212]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[217]), .b(pp[225]), .ci(pp[230]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[238]), .b(pp[243]), .ci(pp[251]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[256]), .b(pp[264]), .ci(pp[269]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[277]), .b(pp[282]), .ci(pp[290]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[295]), .b(pp[303]), .ci(pp[308]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[316]), .b(pp[321]), .ci(pp[329]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[334]), .b(pp[342]), .ci(pp[347]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[355]), .b(pp[360]), .ci(pp[368]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[373]), .b(pp[381]), .ci(pp[386]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[394]), .b(pp[399]), .ci(pp[407]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(pp[412]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(carry_c8_r16_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s2, carry_c9_r27_s2;
  subbyte_full_adder add_c9_r27_s2 (
    .a(carry_c8_r17_s1),
    .b(carry_c8_r18_s1),
    .ci(carry_c8_r19_s1),
    .s(sum_c9_r27_s2),
    .co(carry_c9_r27_s2)
  );
  wire sum_c9_r28_s2, carry_c9_r28_s2;
  subbyte_full_adder add_c9_r28_s2 (
    .a(carry_c8_r20_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r28_s2),
    .co(carry_c9_r28_s2)
  );
  wire sum_c9_r29_s2, carry_c9_r29_s2;
  subbyte_full_adder add_c9_r29_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r29_s2),
    .co(carry_c9_r29_s2)
  );
  wire sum_c9_r30_s2, carry_c9_r30_s2;
  subbyte_full_adder add_c9_r30_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r30_s2),
    .co(carry_c9_r30_s2)
  );
  wire sum_c9_r31_s2, carry_c9_r31_s2;
  subbyte_full_adder add_c9_r31_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r31_s2),
    .co(carry_c9_r31_s2)
  );
  wire sum_c9_r32_s2, carry_c9_r32_s2;
  subbyte_full_adder add_c9_r32_s2 (
    .a(sum_c9_r11_s1),
    .b(sum_c9_r12_s1),
    .ci(sum_c9_r13_s1),
    .s(sum_c9_r32_s2),
    .co(carry_c9_r32_s2)
  );
  wire sum_c9_r33_s2, carry_c9_r33_s2;
  subbyte_full_adder add_c9_r33_s2 (
    .a(sum_c9_r14_s1),
    .b(sum_c9_r15_s1),
    .ci(sum_c9_r16_s1),
    .s(sum_c9_r33_s2),
    .co(carry_c9_r33_s2)
  );
  wire sum_c9_r34_s2, carry_c9_r34_s2;
  subbyte_full_adder add_c9_r34_s2 (
    .a(sum_c9_r17_s1),
    .b(sum_c9_r18_s1),
    .ci(sum_c9_r19_s1),
    .s(sum_c9_r34_s2),
    .co(carry_c9_r34_s2)
  );
  wire sum_c9_r35_s3, carry_c9_r35_s3;
  subbyte_full_adder add_c9_r35_s3 (
    .a(sum_c9_r20_s1),
    .b(carry_c8_r21_s2),
    .ci(carry_c8_r22_s2),
    .s(sum_c9_r35_s3),
    .co(carry_c9_r35_s3)
  );
  wire sum_c9_r36_s3, carry_c9_r36_s3;
  subbyte_full_adder add_c9_r36_s3 (
    .a(carry_c8_r23_s2),
    .b(carry_c8_r24_s2),
    .ci(carry_c8_r25_s2),
    .s(sum_c9_r36_s3),
    .co(carry_c9_r36_s3)
  );
  wire sum_c9_r37_s3, carry_c9_r37_s3;
  subbyte_full_adder add_c9_r37_s3 (
    .a(carry_c8_r26_s2),
    .b(carry_c8_r27_s2),
    .ci(carry_c8_r28_s2),
    .s(sum_c9_r37_s3),
    .co(carry_c9_r37_s3)
  );
  wire sum_c9_r38_s3, carry_c9_r38_s3;
  subbyte_full_adder add_c9_r38_s3 (
    .a(carry_c8_r29_s2),
    .b(carry_c8_r30_s2),
    .ci(carry_c8_r31_s2),
    .s(sum_c9_r38_s3),
    .co(carry_c9_r38_s3)
  );
  wire sum_c9_r39_s3, carry_c9_r39_s3;
  subbyte_full_adder add_c9_r39_s3 (
    .a(carry_c8_r32_s2),
    .b(carry_c8_r33_s2),
    .ci(carry_c8_r34_s2),
    .s(sum_c9_r39_s3),
    .co(carry_c9_r39_s3)
  );
  wire sum_c9_r40_s3, carry_c9_r40_s3;
  subbyte_full_adder add_c9_r40_s3 (
    .a(carry_c8_r35_s2),
    .b(carry_c8_r36_s2),
    .ci(carry_c8_r37_s2),
    .s(sum_c9_r40_s3),
    .co(carry_c9_r40_s3)
  );
  wire sum_c9_r41_s3, carry_c9_r41_s3;
  subbyte_full_adder add_c9_r41_s3 (
    .a(carry_c8_r38_s2),
    .b(sum_c9_r21_s2),
    .ci(sum_c9_r22_s2),
    .s(sum_c9_r41_s3),
    .co(carry_c9_r41_s3)
  );
  wire sum_c9_r42_s3, carry_c9_r42_s3;
  subbyte_full_adder add_c9_r42_s3 (
    .a(sum_c9_r23_s2),
    .b(sum_c9_r24_s2),
    .ci(sum_c9_r25_s2),
    .s(sum_c9_r42_s3),
    .co(carry_c9_r42_s3)
  );
  wire sum_c9_r43_s3, carry_c9_r43_s3;
  subbyte_full_adder add_c9_r43_s3 (
    .a(sum_c9_r26_s2),
    .b(sum_c9_r27_s2),
    .ci(sum_c9_r28_s2),
    .s(sum_c9_r43_s3),
    .co(carry_c9_r43_s3)
  );
  wire sum_c9_r44_s3, carry_c9_r44_s3;
  subbyte_full_adder add_c9_r44_s3 (
    .a(sum_c9_r29_s2),
    .b(sum_c9_r30_s2),
    .ci(sum_c9_r31_s2),
    .s(sum_c9_r44_s3),
    .co(carry_c9_r44_s3)
  );
  wire sum_c9_r45_s3, carry_c9_r45_s3;
  subbyte_full_adder add_c9_r45_s3 (
    .a(sum_c9_r32_s2),
    .b(sum_c9_r33_s2),
    .ci(sum_c9_r34_s2),
    .s(sum_c9_r45_s3),
    .co(carry_c9_r45_s3)
  );
  wire sum_c9_r46_s4, carry_c9_r46_s4;
  subbyte_full_adder add_c9_r46_s4 (
    .a(carry_c8_r39_s3),
    .b(carry_c8_r40_s3),
    .ci(carry_c8_r41_s3),
    .s(sum_c9_r46_s4),
    .co(carry_c9_r46_s4)
  );
  wire sum_c9_r47_s4, carry_c9_r47_s4;
  subbyte_full_adder add_c9_r47_s4 (
    .a(carry_c8_r42_s3),
    .b(carry_c8_r43_s3),
    .ci(carry_c8_r44_s3),
    .s(sum_c9_r47_s4),
    .co(carry_c9_r47_s4)
  );
  wire sum_c9_r48_s4, carry_c9_r48_s4;
  subbyte_full_adder add_c9_r48_s4 (
    .a(carry_c8_r45_s3),
    .b(carry_c8_r46_s3),
    .ci(carry_c8_r47_s3),
    .s(sum_c9_r48_s4),
    .co(carry_c9_r48_s4)
  );
  wire sum_c9_r49_s4, carry_c9_r49_s4;
  subbyte_full_adder add_c9_r49_s4 (
    .a(carry_c8_r48_s3),
    .b(sum_c9_r35_s3),
    .ci(sum_c9_r36_s3),
    .s(sum_c9_r49_s4),
    .co(carry_c9_r49_s4)
  );
  wire sum_c9_r50_s4, carry_c9_r50_s4;
  subbyte_full_adder add_c9_r50_s4 (
    .a(sum_c9_r37_s3),
    .b(sum_c9_r38_s3),
    .ci(sum_c9_r39_s3),
    .s(sum_c9_r50_s4),
    .co(carry_c9_r50_s4)
  );
  wire sum_c9_r51_s4, carry_c9_r51_s4;
  subbyte_full_adder add_c9_r51_s4 (
    .a(sum_c9_r40_s3),
    .b(sum_c9_r41_s3),
    .ci(sum_c9_r42_s3),
    .s(sum_c9_r51_s4),
    .co(carry_c9_r51_s4)
  );
  wire sum_c9_r52_s4, carry_c9_r52_s4;
  subbyte_full_adder add_c9_r52_s4 (
    .a(sum_c9_r43_s3),
    .b(sum_c9_r44_s3),
    .ci(sum_c9_r45_s3),
    .s(sum_c9_r52_s4),
    .co(carry_c9_r52_s4)
  );
  wire sum_c9_r53_s5, carry_c9_r53_s5;
  subbyte_full_adder add_c9_r53_s5 (
    .a(carry_c8_r49_s4),
    .b(carry_c8_r50_s4),
    .ci(carry_c8_r51_s4),
    .s(sum_c9_r53_s5),
    .co(carry_c9_r53_s5)
  );
  wire sum_c9_r54_s5, carry_c9_r54_s5;
  subbyte_full_adder add_c9_r54_s5 (
    .a(carry_c8_r52_s4),
    .b(carry_c8_r53_s4),
    .ci(carry_c8_r54_s4),
    .s(sum_c9_r54_s5),
    .co(carry_c9_r54_s5)
  );
  wire sum_c9_r55_s6, carry_c9_r55_s6;
  subbyte_full_adder add_c9_r55_s6 (
    .a(carry_c8_r55_s5),
    .b(sum_c9_r46_s4),
    .ci(sum_c9_r47_s4),
    .s(sum_c9_r55_s6),
    .co(carry_c9_r55_s6)
  );
  wire sum_c9_r56_s5, carry_c9_r56_s5;
  subbyte_full_adder add_c9_r56_s5 (
    .a(sum_c9_r48_s4),
    .b(sum_c9_r49_s4),
    .ci(sum_c9_r50_s4),
    .s(sum_c9_r56_s5),
    .co(carry_c9_r56_s5)
  );
  wire sum_c9_r57_s6, carry_c9_r57_s6;
  subbyte_full_adder add_c9_r57_s6 (
    .a(sum_c9_r51_s4),
    .b(sum_c9_r52_s4),
    .ci(carry_c8_r56_s5),
    .s(sum_c9_r57_s6),
    .co(carry_c9_r57_s6)
  );
  wire sum_c9_r58_s6, carry_c9_r58_s6;
  subbyte_full_adder add_c9_r58_s6 (
    .a(carry_c8_r57_s5),
    .b(carry_c8_r58_s5),
    .ci(sum_c9_r53_s5),
    .s(sum_c9_r58_s6),
    .co(carry_c9_r58_s6)
  );
  wire sum_c9_r59_s7, carry_c9_r59_s7;
  subbyte_full_adder add_c9_r59_s7 (
    .a(sum_c9_r54_s5),
    .b(sum_c9_r55_s6),
    .ci(sum_c9_r56_s5),
    .s(sum_c9_r59_s7),
    .co(carry_c9_r59_s7)
  );
  wire sum_c9_r60_s8, carry_c9_r60_s8;
  subbyte_full_adder add_c9_r60_s8 (
    .a(carry_c8_r59_s7),
    .b(sum_c9_r57_s6),
    .ci(carry_c8_r60_s6),
    .s(sum_c9_r60_s8),
    .co(carry_c9_r60_s8)
  );
  wire sum_c9_r61_s9, carry_c9_r61_s9;
  subbyte_full_adder add_c9_r61_s9 (
    .a(sum_c9_r58_s6),
    .b(sum_c9_r59_s7),
    .ci(carry_c8_r61_s8),
    .s(sum_c9_r61_s9),
    .co(carry_c9_r61_s9)
  );
  wire sum_c9_r62_s10, carry_c9_r62_s10;
  subbyte_full_adder add_c9_r62_s10 (
    .a(sum_c9_r60_s8),
    .b(carry_c8_r62_s9),
    .ci(sum_c9_r61_s9),
    .s(sum_c9_r62_s10),
    .co(carry_c9_r62_s10)
  );
  wire sum_c9_r63_s11, carry_c9_r63_s11;
  subbyte_full_adder add_c9_r63_s11 (
    .a(sum_c9_r62_s10),
    .b(extra[9]),
    .ci(extra[38]),
    .s(sum_c9_r63_s11),
    .co(carry_c9_r63_s11)
  );
  wire sum_c9_r64_s11, carry_c9_r64_s11;
  subbyte_full_adder add_c9_r64_s11 (
    .a(extra[67]),
    .b(extra[96]),
    .ci(carry_c8_r63_s10),
    .s(sum_c9_r64_s11),
    .co(carry_c9_r64_s11)
  );
  wire sum_c9_r65_s12, carry_c9_r65_s12;
  subbyte_full_adder add_c9_r65_s12 (
    .a(sum_c9_r63_s11),
    .b(carry_c8_r64_s10),
    .ci(sum_c9_r64_s11),
    .s(sum_c9_r65_s12),
    .co(carry_c9_r65_s12)
  );
  wire sum_c9_r66_s13, carry_c9_r66_s13;
  subbyte_full_adder add_c9_r66_s13 (
    .a(carry_c8_r65_s11),
    .b(sum_c9_r65_s12),
    .ci(carry_c8_r66_s12),
    .s(sum_c9_r66_s13),
    .co(carry_c9_r66_s13)
  );
  wire sum_c9_r67_s14, carry_c9_r67_s14;
  subbyte_half_adder add_c9_r67_s14 (.a(carry_c8_r67_s13), .b(sum_c9_r66_s13), .s(sum_c9_r67_s14), .co(carry_c9_r67_s14));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[5]), .b(pp[10]), .ci(pp[18]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[36]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[44]), .b(pp[49]), .ci(pp[57]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[75]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[83]), .b(pp[88]), .ci(pp[96]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[101]), .b(pp[109]), .ci(pp[114]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[122]), .b(pp[127]), .ci(pp[135]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[140]), .b(pp[148]), .ci(pp[153]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[161]), .b(pp[166]), .ci(pp[174]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[192]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[200]), .b(pp[205]), .ci(pp[213]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[218]), .b(pp[226]), .ci(pp[231]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[239]), .b(pp[244]), .ci(pp[252]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[257]), .b(pp[265]), .ci(pp[270]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[278]), .b(pp[283]), .ci(pp[291]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[296]), .b(pp[304]), .ci(pp[309]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[317]), .b(pp[322]), .ci(pp[330]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[335]), .b(pp[343]), .ci(pp[348]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[356]), .b(pp[361]), .ci(pp[369]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[374]), .b(pp[382]), .ci(pp[387]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[395]), .b(pp[400]), .ci(pp[408]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s2, carry_c10_r21_s2;
  subbyte_full_adder add_c10_r21_s2 (
    .a(pp[413]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r21_s2),
    .co(carry_c10_r21_s2)
  );
  wire sum_c10_r22_s2, carry_c10_r22_s2;
  subbyte_full_adder add_c10_r22_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r22_s2),
    .co(carry_c10_r22_s2)
  );
  wire sum_c10_r23_s2, carry_c10_r23_s2;
  subbyte_full_adder add_c10_r23_s2 (
    .a(carry_c9_r5_s1),
    .b(carry_c9_r6_s1),
    .ci(carry_c9_r7_s1),
    .s(sum_c10_r23_s2),
    .co(carry_c10_r23_s2)
  );
  wire sum_c10_r24_s2, carry_c10_r24_s2;
  subbyte_full_adder add_c10_r24_s2 (
    .a(carry_c9_r8_s1),
    .b(carry_c9_r9_s1),
    .ci(carry_c9_r10_s1),
    .s(sum_c10_r24_s2),
    .co(carry_c10_r24_s2)
  );
  wire sum_c10_r25_s2, carry_c10_r25_s2;
  subbyte_full_adder add_c10_r25_s2 (
    .a(carry_c9_r11_s1),
    .b(carry_c9_r12_s1),
    .ci(carry_c9_r13_s1),
    .s(sum_c10_r25_s2),
    .co(carry_c10_r25_s2)
  );
  wire sum_c10_r26_s2, carry_c10_r26_s2;
  subbyte_full_adder add_c10_r26_s2 (
    .a(carry_c9_r14_s1),
    .b(carry_c9_r15_s1),
    .ci(carry_c9_r16_s1),
    .s(sum_c10_r26_s2),
    .co(carry_c10_r26_s2)
  );
  wire sum_c10_r27_s2, carry_c10_r27_s2;
  subbyte_full_adder add_c10_r27_s2 (
    .a(carry_c9_r17_s1),
    .b(carry_c9_r18_s1),
    .ci(carry_c9_r19_s1),
    .s(sum_c10_r27_s2),
    .co(carry_c10_r27_s2)
  );
  wire sum_c10_r28_s2, carry_c10_r28_s2;
  subbyte_full_adder add_c10_r28_s2 (
    .a(carry_c9_r20_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r28_s2),
    .co(carry_c10_r28_s2)
  );
  wire sum_c10_r29_s2, carry_c10_r29_s2;
  subbyte_full_adder add_c10_r29_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r29_s2),
    .co(carry_c10_r29_s2)
  );
  wire sum_c10_r30_s2, carry_c10_r30_s2;
  subbyte_full_adder add_c10_r30_s2 (
    .a(sum_c10_r5_s1),
    .b(sum_c10_r6_s1),
    .ci(sum_c10_r7_s1),
    .s(sum_c10_r30_s2),
    .co(carry_c10_r30_s2)
  );
  wire sum_c10_r31_s2, carry_c10_r31_s2;
  subbyte_full_adder add_c10_r31_s2 (
    .a(sum_c10_r8_s1),
    .b(sum_c10_r9_s1),
    .ci(sum_c10_r10_s1),
    .s(sum_c10_r31_s2),
    .co(carry_c10_r31_s2)
  );
  wire sum_c10_r32_s2, carry_c10_r32_s2;
  subbyte_full_adder add_c10_r32_s2 (
    .a(sum_c10_r11_s1),
    .b(sum_c10_r12_s1),
    .ci(sum_c10_r13_s1),
    .s(sum_c10_r32_s2),
    .co(carry_c10_r32_s2)
  );
  wire sum_c10_r33_s2, carry_c10_r33_s2;
  subbyte_full_adder add_c10_r33_s2 (
    .a(sum_c10_r14_s1),
    .b(sum_c10_r15_s1),
    .ci(sum_c10_r16_s1),
    .s(sum_c10_r33_s2),
    .co(carry_c10_r33_s2)
  );
  wire sum_c10_r34_s2, carry_c10_r34_s2;
  subbyte_full_adder add_c10_r34_s2 (
    .a(sum_c10_r17_s1),
    .b(sum_c10_r18_s1),
    .ci(sum_c10_r19_s1),
    .s(sum_c10_r34_s2),
    .co(carry_c10_r34_s2)
  );
  wire sum_c10_r35_s3, carry_c10_r35_s3;
  subbyte_full_adder add_c10_r35_s3 (
    .a(sum_c10_r20_s1),
    .b(carry_c9_r21_s2),
    .ci(carry_c9_r22_s2),
    .s(sum_c10_r35_s3),
    .co(carry_c10_r35_s3)
  );
  wire sum_c10_r36_s3, carry_c10_r36_s3;
  subbyte_full_adder add_c10_r36_s3 (
    .a(carry_c9_r23_s2),
    .b(carry_c9_r24_s2),
    .ci(carry_c9_r25_s2),
    .s(sum_c10_r36_s3),
    .co(carry_c10_r36_s3)
  );
  wire sum_c10_r37_s3, carry_c10_r37_s3;
  subbyte_full_adder add_c10_r37_s3 (
    .a(carry_c9_r26_s2),
    .b(carry_c9_r27_s2),
    .ci(carry_c9_r28_s2),
    .s(sum_c10_r37_s3),
    .co(carry_c10_r37_s3)
  );
  wire sum_c10_r38_s3, carry_c10_r38_s3;
  subbyte_full_adder add_c10_r38_s3 (
    .a(carry_c9_r29_s2),
    .b(carry_c9_r30_s2),
    .ci(carry_c9_r31_s2),
    .s(sum_c10_r38_s3),
    .co(carry_c10_r38_s3)
  );
  wire sum_c10_r39_s3, carry_c10_r39_s3;
  subbyte_full_adder add_c10_r39_s3 (
    .a(carry_c9_r32_s2),
    .b(carry_c9_r33_s2),
    .ci(carry_c9_r34_s2),
    .s(sum_c10_r39_s3),
    .co(carry_c10_r39_s3)
  );
  wire sum_c10_r40_s3, carry_c10_r40_s3;
  subbyte_full_adder add_c10_r40_s3 (
    .a(sum_c10_r21_s2),
    .b(sum_c10_r22_s2),
    .ci(sum_c10_r23_s2),
    .s(sum_c10_r40_s3),
    .co(carry_c10_r40_s3)
  );
  wire sum_c10_r41_s3, carry_c10_r41_s3;
  subbyte_full_adder add_c10_r41_s3 (
    .a(sum_c10_r24_s2),
    .b(sum_c10_r25_s2),
    .ci(sum_c10_r26_s2),
    .s(sum_c10_r41_s3),
    .co(carry_c10_r41_s3)
  );
  wire sum_c10_r42_s3, carry_c10_r42_s3;
  subbyte_full_adder add_c10_r42_s3 (
    .a(sum_c10_r27_s2),
    .b(sum_c10_r28_s2),
    .ci(sum_c10_r29_s2),
    .s(sum_c10_r42_s3),
    .co(carry_c10_r42_s3)
  );
  wire sum_c10_r43_s3, carry_c10_r43_s3;
  subbyte_full_adder add_c10_r43_s3 (
    .a(sum_c10_r30_s2),
    .b(sum_c10_r31_s2),
    .ci(sum_c10_r32_s2),
    .s(sum_c10_r43_s3),
    .co(carry_c10_r43_s3)
  );
  wire sum_c10_r44_s4, carry_c10_r44_s4;
  subbyte_full_adder add_c10_r44_s4 (
    .a(sum_c10_r33_s2),
    .b(sum_c10_r34_s2),
    .ci(carry_c9_r35_s3),
    .s(sum_c10_r44_s4),
    .co(carry_c10_r44_s4)
  );
  wire sum_c10_r45_s4, carry_c10_r45_s4;
  subbyte_full_adder add_c10_r45_s4 (
    .a(carry_c9_r36_s3),
    .b(carry_c9_r37_s3),
    .ci(carry_c9_r38_s3),
    .s(sum_c10_r45_s4),
    .co(carry_c10_r45_s4)
  );
  wire sum_c10_r46_s4, carry_c10_r46_s4;
  subbyte_full_adder add_c10_r46_s4 (
    .a(carry_c9_r39_s3),
    .b(carry_c9_r40_s3),
    .ci(carry_c9_r41_s3),
    .s(sum_c10_r46_s4),
    .co(carry_c10_r46_s4)
  );
  wire sum_c10_r47_s4, carry_c10_r47_s4;
  subbyte_full_adder add_c10_r47_s4 (
    .a(carry_c9_r42_s3),
    .b(carry_c9_r43_s3),
    .ci(carry_c9_r44_s3),
    .s(sum_c10_r47_s4),
    .co(carry_c10_r47_s4)
  );
  wire sum_c10_r48_s4, carry_c10_r48_s4;
  subbyte_full_adder add_c10_r48_s4 (
    .a(carry_c9_r45_s3),
    .b(sum_c10_r35_s3),
    .ci(sum_c10_r36_s3),
    .s(sum_c10_r48_s4),
    .co(carry_c10_r48_s4)
  );
  wire sum_c10_r49_s4, carry_c10_r49_s4;
  subbyte_full_adder add_c10_r49_s4 (
    .a(sum_c10_r37_s3),
    .b(sum_c10_r38_s3),
    .ci(sum_c10_r39_s3),
    .s(sum_c10_r49_s4),
    .co(carry_c10_r49_s4)
  );
  wire sum_c10_r50_s4, carry_c10_r50_s4;
  subbyte_full_adder add_c10_r50_s4 (
    .a(sum_c10_r40_s3),
    .b(sum_c10_r41_s3),
    .ci(sum_c10_r42_s3),
    .s(sum_c10_r50_s4),
    .co(carry_c10_r50_s4)
  );
  wire sum_c10_r51_s5, carry_c10_r51_s5;
  subbyte_full_adder add_c10_r51_s5 (
    .a(sum_c10_r43_s3),
    .b(sum_c10_r44_s4),
    .ci(carry_c9_r46_s4),
    .s(sum_c10_r51_s5),
    .co(carry_c10_r51_s5)
  );
  wire sum_c10_r52_s5, carry_c10_r52_s5;
  subbyte_full_adder add_c10_r52_s5 (
    .a(carry_c9_r47_s4),
    .b(carry_c9_r48_s4),
    .ci(carry_c9_r49_s4),
    .s(sum_c10_r52_s5),
    .co(carry_c10_r52_s5)
  );
  wire sum_c10_r53_s5, carry_c10_r53_s5;
  subbyte_full_adder add_c10_r53_s5 (
    .a(carry_c9_r50_s4),
    .b(carry_c9_r51_s4),
    .ci(carry_c9_r52_s4),
    .s(sum_c10_r53_s5),
    .co(carry_c10_r53_s5)
  );
  wire sum_c10_r54_s5, carry_c10_r54_s5;
  subbyte_full_adder add_c10_r54_s5 (
    .a(sum_c10_r45_s4),
    .b(sum_c10_r46_s4),
    .ci(sum_c10_r47_s4),
    .s(sum_c10_r54_s5),
    .co(carry_c10_r54_s5)
  );
  wire sum_c10_r55_s5, carry_c10_r55_s5;
  subbyte_full_adder add_c10_r55_s5 (
    .a(sum_c10_r48_s4),
    .b(sum_c10_r49_s4),
    .ci(sum_c10_r50_s4),
    .s(sum_c10_r55_s5),
    .co(carry_c10_r55_s5)
  );
  wire sum_c10_r56_s6, carry_c10_r56_s6;
  subbyte_full_adder add_c10_r56_s6 (
    .a(sum_c10_r51_s5),
    .b(carry_c9_r53_s5),
    .ci(carry_c9_r54_s5),
    .s(sum_c10_r56_s6),
    .co(carry_c10_r56_s6)
  );
  wire sum_c10_r57_s7, carry_c10_r57_s7;
  subbyte_full_adder add_c10_r57_s7 (
    .a(carry_c9_r55_s6),
    .b(carry_c9_r56_s5),
    .ci(sum_c10_r52_s5),
    .s(sum_c10_r57_s7),
    .co(carry_c10_r57_s7)
  );
  wire sum_c10_r58_s6, carry_c10_r58_s6;
  subbyte_full_adder add_c10_r58_s6 (
    .a(sum_c10_r53_s5),
    .b(sum_c10_r54_s5),
    .ci(sum_c10_r55_s5),
    .s(sum_c10_r58_s6),
    .co(carry_c10_r58_s6)
  );
  wire sum_c10_r59_s8, carry_c10_r59_s8;
  subbyte_full_adder add_c10_r59_s8 (
    .a(carry_c9_r57_s6),
    .b(carry_c9_r58_s6),
    .ci(carry_c9_r59_s7),
    .s(sum_c10_r59_s8),
    .co(carry_c10_r59_s8)
  );
  wire sum_c10_r60_s8, carry_c10_r60_s8;
  subbyte_full_adder add_c10_r60_s8 (
    .a(sum_c10_r56_s6),
    .b(sum_c10_r57_s7),
    .ci(sum_c10_r58_s6),
    .s(sum_c10_r60_s8),
    .co(carry_c10_r60_s8)
  );
  wire sum_c10_r61_s10, carry_c10_r61_s10;
  subbyte_full_adder add_c10_r61_s10 (
    .a(carry_c9_r60_s8),
    .b(carry_c9_r61_s9),
    .ci(sum_c10_r59_s8),
    .s(sum_c10_r61_s10),
    .co(carry_c10_r61_s10)
  );
  wire sum_c10_r62_s11, carry_c10_r62_s11;
  subbyte_full_adder add_c10_r62_s11 (
    .a(sum_c10_r60_s8),
    .b(carry_c9_r62_s10),
    .ci(sum_c10_r61_s10),
    .s(sum_c10_r62_s11),
    .co(carry_c10_r62_s11)
  );
  wire sum_c10_r63_s12, carry_c10_r63_s12;
  subbyte_full_adder add_c10_r63_s12 (
    .a(sum_c10_r62_s11),
    .b(extra[10]),
    .ci(extra[39]),
    .s(sum_c10_r63_s12),
    .co(carry_c10_r63_s12)
  );
  wire sum_c10_r64_s12, carry_c10_r64_s12;
  subbyte_full_adder add_c10_r64_s12 (
    .a(extra[68]),
    .b(extra[97]),
    .ci(carry_c9_r63_s11),
    .s(sum_c10_r64_s12),
    .co(carry_c10_r64_s12)
  );
  wire sum_c10_r65_s13, carry_c10_r65_s13;
  subbyte_full_adder add_c10_r65_s13 (
    .a(sum_c10_r63_s12),
    .b(carry_c9_r64_s11),
    .ci(sum_c10_r64_s12),
    .s(sum_c10_r65_s13),
    .co(carry_c10_r65_s13)
  );
  wire sum_c10_r66_s14, carry_c10_r66_s14;
  subbyte_full_adder add_c10_r66_s14 (
    .a(carry_c9_r65_s12),
    .b(sum_c10_r65_s13),
    .ci(carry_c9_r66_s13),
    .s(sum_c10_r66_s14),
    .co(carry_c10_r66_s14)
  );
  wire sum_c10_r67_s15, carry_c10_r67_s15;
  subbyte_half_adder add_c10_r67_s15 (
    .a(carry_c9_r67_s14),
    .b(sum_c10_r66_s14),
    .s(sum_c10_r67_s15),
    .co(carry_c10_r67_s15)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[24]), .ci(pp[37]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[76]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[89]), .b(pp[102]), .ci(pp[115]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[128]), .b(pp[141]), .ci(pp[154]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[167]), .b(pp[180]), .ci(pp[193]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[206]), .b(pp[219]), .ci(pp[232]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[245]), .b(pp[258]), .ci(pp[271]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[284]), .b(pp[297]), .ci(pp[310]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[323]), .b(pp[336]), .ci(pp[349]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[362]), .b(pp[375]), .ci(pp[388]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s2, carry_c11_r10_s2;
  subbyte_full_adder add_c11_r10_s2 (
    .a(pp[401]),
    .b(pp[414]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r10_s2),
    .co(carry_c11_r10_s2)
  );
  wire sum_c11_r11_s2, carry_c11_r11_s2;
  subbyte_full_adder add_c11_r11_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r11_s2),
    .co(carry_c11_r11_s2)
  );
  wire sum_c11_r12_s2, carry_c11_r12_s2;
  subbyte_full_adder add_c11_r12_s2 (
    .a(carry_c10_r4_s1),
    .b(carry_c10_r5_s1),
    .ci(carry_c10_r6_s1),
    .s(sum_c11_r12_s2),
    .co(carry_c11_r12_s2)
  );
  wire sum_c11_r13_s2, carry_c11_r13_s2;
  subbyte_full_adder add_c11_r13_s2 (
    .a(carry_c10_r7_s1),
    .b(carry_c10_r8_s1),
    .ci(carry_c10_r9_s1),
    .s(sum_c11_r13_s2),
    .co(carry_c11_r13_s2)
  );
  wire sum_c11_r14_s2, carry_c11_r14_s2;
  subbyte_full_adder add_c11_r14_s2 (
    .a(carry_c10_r10_s1),
    .b(carry_c10_r11_s1),
    .ci(carry_c10_r12_s1),
    .s(sum_c11_r14_s2),
    .co(carry_c11_r14_s2)
  );
  wire sum_c11_r15_s2, carry_c11_r15_s2;
  subbyte_full_adder add_c11_r15_s2 (
    .a(carry_c10_r13_s1),
    .b(carry_c10_r14_s1),
    .ci(carry_c10_r15_s1),
    .s(sum_c11_r15_s2),
    .co(carry_c11_r15_s2)
  );
  wire sum_c11_r16_s2, carry_c11_r16_s2;
  subbyte_full_adder add_c11_r16_s2 (
    .a(carry_c10_r16_s1),
    .b(carry_c10_r17_s1),
    .ci(carry_c10_r18_s1),
    .s(sum_c11_r16_s2),
    .co(carry_c11_r16_s2)
  );
  wire sum_c11_r17_s2, carry_c11_r17_s2;
  subbyte_full_adder add_c11_r17_s2 (
    .a(carry_c10_r19_s1),
    .b(carry_c10_r20_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r17_s2),
    .co(carry_c11_r17_s2)
  );
  wire sum_c11_r18_s2, carry_c11_r18_s2;
  subbyte_full_adder add_c11_r18_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r18_s2),
    .co(carry_c11_r18_s2)
  );
  wire sum_c11_r19_s2, carry_c11_r19_s2;
  subbyte_full_adder add_c11_r19_s2 (
    .a(sum_c11_r4_s1),
    .b(sum_c11_r5_s1),
    .ci(sum_c11_r6_s1),
    .s(sum_c11_r19_s2),
    .co(carry_c11_r19_s2)
  );
  wire sum_c11_r20_s2, carry_c11_r20_s2;
  subbyte_full_adder add_c11_r20_s2 (
    .a(sum_c11_r7_s1),
    .b(sum_c11_r8_s1),
    .ci(sum_c11_r9_s1),
    .s(sum_c11_r20_s2),
    .co(carry_c11_r20_s2)
  );
  wire sum_c11_r21_s3, carry_c11_r21_s3;
  subbyte_full_adder add_c11_r21_s3 (
    .a(sum_c11_r10_s2),
    .b(carry_c10_r21_s2),
    .ci(carry_c10_r22_s2),
    .s(sum_c11_r21_s3),
    .co(carry_c11_r21_s3)
  );
  wire sum_c11_r22_s3, carry_c11_r22_s3;
  subbyte_full_adder add_c11_r22_s3 (
    .a(carry_c10_r23_s2),
    .b(carry_c10_r24_s2),
    .ci(carry_c10_r25_s2),
    .s(sum_c11_r22_s3),
    .co(carry_c11_r22_s3)
  );
  wire sum_c11_r23_s3, carry_c11_r23_s3;
  subbyte_full_adder add_c11_r23_s3 (
    .a(carry_c10_r26_s2),
    .b(carry_c10_r27_s2),
    .ci(carry_c10_r28_s2),
    .s(sum_c11_r23_s3),
    .co(carry_c11_r23_s3)
  );
  wire sum_c11_r24_s3, carry_c11_r24_s3;
  subbyte_full_adder add_c11_r24_s3 (
    .a(carry_c10_r29_s2),
    .b(carry_c10_r30_s2),
    .ci(carry_c10_r31_s2),
    .s(sum_c11_r24_s3),
    .co(carry_c11_r24_s3)
  );
  wire sum_c11_r25_s3, carry_c11_r25_s3;
  subbyte_full_adder add_c11_r25_s3 (
    .a(carry_c10_r32_s2),
    .b(carry_c10_r33_s2),
    .ci(carry_c10_r34_s2),
    .s(sum_c11_r25_s3),
    .co(carry_c11_r25_s3)
  );
  wire sum_c11_r26_s3, carry_c11_r26_s3;
  subbyte_full_adder add_c11_r26_s3 (
    .a(sum_c11_r11_s2),
    .b(sum_c11_r12_s2),
    .ci(sum_c11_r13_s2),
    .s(sum_c11_r26_s3),
    .co(carry_c11_r26_s3)
  );
  wire sum_c11_r27_s3, carry_c11_r27_s3;
  subbyte_full_adder add_c11_r27_s3 (
    .a(sum_c11_r14_s2),
    .b(sum_c11_r15_s2),
    .ci(sum_c11_r16_s2),
    .s(sum_c11_r27_s3),
    .co(carry_c11_r27_s3)
  );
  wire sum_c11_r28_s3, carry_c11_r28_s3;
  subbyte_full_adder add_c11_r28_s3 (
    .a(sum_c11_r17_s2),
    .b(sum_c11_r18_s2),
    .ci(sum_c11_r19_s2),
    .s(sum_c11_r28_s3),
    .co(carry_c11_r28_s3)
  );
  wire sum_c11_r29_s4, carry_c11_r29_s4;
  subbyte_full_adder add_c11_r29_s4 (
    .a(sum_c11_r20_s2),
    .b(carry_c10_r35_s3),
    .ci(carry_c10_r36_s3),
    .s(sum_c11_r29_s4),
    .co(carry_c11_r29_s4)
  );
  wire sum_c11_r30_s4, carry_c11_r30_s4;
  subbyte_full_adder add_c11_r30_s4 (
    .a(carry_c10_r37_s3),
    .b(carry_c10_r38_s3),
    .ci(carry_c10_r39_s3),
    .s(sum_c11_r30_s4),
    .co(carry_c11_r30_s4)
  );
  wire sum_c11_r31_s4, carry_c11_r31_s4;
  subbyte_full_adder add_c11_r31_s4 (
    .a(carry_c10_r40_s3),
    .b(carry_c10_r41_s3),
    .ci(carry_c10_r42_s3),
    .s(sum_c11_r31_s4),
    .co(carry_c11_r31_s4)
  );
  wire sum_c11_r32_s4, carry_c11_r32_s4;
  subbyte_full_adder add_c11_r32_s4 (
    .a(carry_c10_r43_s3),
    .b(sum_c11_r21_s3),
    .ci(sum_c11_r22_s3),
    .s(sum_c11_r32_s4),
    .co(carry_c11_r32_s4)
  );
  wire sum_c11_r33_s4, carry_c11_r33_s4;
  subbyte_full_adder add_c11_r33_s4 (
    .a(sum_c11_r23_s3),
    .b(sum_c11_r24_s3),
    .ci(sum_c11_r25_s3),
    .s(sum_c11_r33_s4),
    .co(carry_c11_r33_s4)
  );
  wire sum_c11_r34_s4, carry_c11_r34_s4;
  subbyte_full_adder add_c11_r34_s4 (
    .a(sum_c11_r26_s3),
    .b(sum_c11_r27_s3),
    .ci(sum_c11_r28_s3),
    .s(sum_c11_r34_s4),
    .co(carry_c11_r34_s4)
  );
  wire sum_c11_r35_s5, carry_c11_r35_s5;
  subbyte_full_adder add_c11_r35_s5 (
    .a(carry_c10_r44_s4),
    .b(carry_c10_r45_s4),
    .ci(carry_c10_r46_s4),
    .s(sum_c11_r35_s5),
    .co(carry_c11_r35_s5)
  );
  wire sum_c11_r36_s5, carry_c11_r36_s5;
  subbyte_full_adder add_c11_r36_s5 (
    .a(carry_c10_r47_s4),
    .b(carry_c10_r48_s4),
    .ci(carry_c10_r49_s4),
    .s(sum_c11_r36_s5),
    .co(carry_c11_r36_s5)
  );
  wire sum_c11_r37_s5, carry_c11_r37_s5;
  subbyte_full_adder add_c11_r37_s5 (
    .a(carry_c10_r50_s4),
    .b(sum_c11_r29_s4),
    .ci(sum_c11_r30_s4),
    .s(sum_c11_r37_s5),
    .co(carry_c11_r37_s5)
  );
  wire sum_c11_r38_s5, carry_c11_r38_s5;
  subbyte_full_adder add_c11_r38_s5 (
    .a(sum_c11_r31_s4),
    .b(sum_c11_r32_s4),
    .ci(sum_c11_r33_s4),
    .s(sum_c11_r38_s5),
    .co(carry_c11_r38_s5)
  );
  wire sum_c11_r39_s6, carry_c11_r39_s6;
  subbyte_full_adder add_c11_r39_s6 (
    .a(sum_c11_r34_s4),
    .b(carry_c10_r51_s5),
    .ci(carry_c10_r52_s5),
    .s(sum_c11_r39_s6),
    .co(carry_c11_r39_s6)
  );
  wire sum_c11_r40_s6, carry_c11_r40_s6;
  subbyte_full_adder add_c11_r40_s6 (
    .a(carry_c10_r53_s5),
    .b(carry_c10_r54_s5),
    .ci(carry_c10_r55_s5),
    .s(sum_c11_r40_s6),
    .co(carry_c11_r40_s6)
  );
  wire sum_c11_r41_s6, carry_c11_r41_s6;
  subbyte_full_adder add_c11_r41_s6 (
    .a(sum_c11_r35_s5),
    .b(sum_c11_r36_s5),
    .ci(sum_c11_r37_s5),
    .s(sum_c11_r41_s6),
    .co(carry_c11_r41_s6)
  );
  wire sum_c11_r42_s7, carry_c11_r42_s7;
  subbyte_full_adder add_c11_r42_s7 (
    .a(sum_c11_r38_s5),
    .b(sum_c11_r39_s6),
    .ci(carry_c10_r56_s6),
    .s(sum_c11_r42_s7),
    .co(carry_c11_r42_s7)
  );
  wire sum_c11_r43_s8, carry_c11_r43_s8;
  subbyte_full_adder add_c11_r43_s8 (
    .a(carry_c10_r57_s7),
    .b(carry_c10_r58_s6),
    .ci(sum_c11_r40_s6),
    .s(sum_c11_r43_s8),
    .co(carry_c11_r43_s8)
  );
  wire sum_c11_r44_s9, carry_c11_r44_s9;
  subbyte_full_adder add_c11_r44_s9 (
    .a(sum_c11_r41_s6),
    .b(sum_c11_r42_s7),
    .ci(carry_c10_r59_s8),
    .s(sum_c11_r44_s9),
    .co(carry_c11_r44_s9)
  );
  wire sum_c11_r45_s10, carry_c11_r45_s10;
  subbyte_full_adder add_c11_r45_s10 (
    .a(carry_c10_r60_s8),
    .b(sum_c11_r43_s8),
    .ci(sum_c11_r44_s9),
    .s(sum_c11_r45_s10),
    .co(carry_c11_r45_s10)
  );
  wire sum_c11_r46_s12, carry_c11_r46_s12;
  subbyte_full_adder add_c11_r46_s12 (
    .a(carry_c10_r61_s10),
    .b(sum_c11_r45_s10),
    .ci(carry_c10_r62_s11),
    .s(sum_c11_r46_s12),
    .co(carry_c11_r46_s12)
  );
  wire sum_c11_r47_s13, carry_c11_r47_s13;
  subbyte_full_adder add_c11_r47_s13 (
    .a(sum_c11_r46_s12),
    .b(extra[11]),
    .ci(extra[40]),
    .s(sum_c11_r47_s13),
    .co(carry_c11_r47_s13)
  );
  wire sum_c11_r48_s13, carry_c11_r48_s13;
  subbyte_full_adder add_c11_r48_s13 (
    .a(extra[69]),
    .b(extra[98]),
    .ci(carry_c10_r63_s12),
    .s(sum_c11_r48_s13),
    .co(carry_c11_r48_s13)
  );
  wire sum_c11_r49_s14, carry_c11_r49_s14;
  subbyte_full_adder add_c11_r49_s14 (
    .a(sum_c11_r47_s13),
    .b(carry_c10_r64_s12),
    .ci(sum_c11_r48_s13),
    .s(sum_c11_r49_s14),
    .co(carry_c11_r49_s14)
  );
  wire sum_c11_r50_s15, carry_c11_r50_s15;
  subbyte_full_adder add_c11_r50_s15 (
    .a(carry_c10_r65_s13),
    .b(sum_c11_r49_s14),
    .ci(carry_c10_r66_s14),
    .s(sum_c11_r50_s15),
    .co(carry_c11_r50_s15)
  );
  wire sum_c11_r51_s16, carry_c11_r51_s16;
  subbyte_half_adder add_c11_r51_s16 (
    .a(carry_c10_r67_s15),
    .b(sum_c11_r50_s15),
    .s(sum_c11_r51_s16),
    .co(carry_c11_r51_s16)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r1_s2),
    .co(carry_c12_r1_s2)
  );
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r2_s2),
    .co(carry_c12_r2_s2)
  );
  wire sum_c12_r3_s3, carry_c12_r3_s3;
  subbyte_full_adder add_c12_r3_s3 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s2),
    .ci(carry_c11_r11_s2),
    .s(sum_c12_r3_s3),
    .co(carry_c12_r3_s3)
  );
  wire sum_c12_r4_s3, carry_c12_r4_s3;
  subbyte_full_adder add_c12_r4_s3 (
    .a(carry_c11_r12_s2),
    .b(carry_c11_r13_s2),
    .ci(carry_c11_r14_s2),
    .s(sum_c12_r4_s3),
    .co(carry_c12_r4_s3)
  );
  wire sum_c12_r5_s3, carry_c12_r5_s3;
  subbyte_full_adder add_c12_r5_s3 (
    .a(carry_c11_r15_s2),
    .b(carry_c11_r16_s2),
    .ci(carry_c11_r17_s2),
    .s(sum_c12_r5_s3),
    .co(carry_c12_r5_s3)
  );
  wire sum_c12_r6_s3, carry_c12_r6_s3;
  subbyte_full_adder add_c12_r6_s3 (
    .a(carry_c11_r18_s2),
    .b(carry_c11_r19_s2),
    .ci(carry_c11_r20_s2),
    .s(sum_c12_r6_s3),
    .co(carry_c12_r6_s3)
  );
  wire sum_c12_r7_s3, carry_c12_r7_s3;
  subbyte_full_adder add_c12_r7_s3 (
    .a(sum_c12_r0_s2),
    .b(sum_c12_r1_s2),
    .ci(sum_c12_r2_s2),
    .s(sum_c12_r7_s3),
    .co(carry_c12_r7_s3)
  );
  wire sum_c12_r8_s4, carry_c12_r8_s4;
  subbyte_full_adder add_c12_r8_s4 (
    .a(sum_c12_r3_s3),
    .b(carry_c11_r21_s3),
    .ci(carry_c11_r22_s3),
    .s(sum_c12_r8_s4),
    .co(carry_c12_r8_s4)
  );
  wire sum_c12_r9_s4, carry_c12_r9_s4;
  subbyte_full_adder add_c12_r9_s4 (
    .a(carry_c11_r23_s3),
    .b(carry_c11_r24_s3),
    .ci(carry_c11_r25_s3),
    .s(sum_c12_r9_s4),
    .co(carry_c12_r9_s4)
  );
  wire sum_c12_r10_s4, carry_c12_r10_s4;
  subbyte_full_adder add_c12_r10_s4 (
    .a(carry_c11_r26_s3),
    .b(carry_c11_r27_s3),
    .ci(carry_c11_r28_s3),
    .s(sum_c12_r10_s4),
    .co(carry_c12_r10_s4)
  );
  wire sum_c12_r11_s4, carry_c12_r11_s4;
  subbyte_full_adder add_c12_r11_s4 (
    .a(sum_c12_r4_s3),
    .b(sum_c12_r5_s3),
    .ci(sum_c12_r6_s3),
    .s(sum_c12_r11_s4),
    .co(carry_c12_r11_s4)
  );
  wire sum_c12_r12_s5, carry_c12_r12_s5;
  subbyte_full_adder add_c12_r12_s5 (
    .a(sum_c12_r7_s3),
    .b(carry_c11_r29_s4),
    .ci(carry_c11_r30_s4),
    .s(sum_c12_r12_s5),
    .co(carry_c12_r12_s5)
  );
  wire sum_c12_r13_s5, carry_c12_r13_s5;
  subbyte_full_adder add_c12_r13_s5 (
    .a(carry_c11_r31_s4),
    .b(carry_c11_r32_s4),
    .ci(carry_c11_r33_s4),
    .s(sum_c12_r13_s5),
    .co(carry_c12_r13_s5)
  );
  wire sum_c12_r14_s5, carry_c12_r14_s5;
  subbyte_full_adder add_c12_r14_s5 (
    .a(carry_c11_r34_s4),
    .b(sum_c12_r8_s4),
    .ci(sum_c12_r9_s4),
    .s(sum_c12_r14_s5),
    .co(carry_c12_r14_s5)
  );
  wire sum_c12_r15_s6, carry_c12_r15_s6;
  subbyte_full_adder add_c12_r15_s6 (
    .a(sum_c12_r10_s4),
    .b(sum_c12_r11_s4),
    .ci(carry_c11_r35_s5),
    .s(sum_c12_r15_s6),
    .co(carry_c12_r15_s6)
  );
  wire sum_c12_r16_s6, carry_c12_r16_s6;
  subbyte_full_adder add_c12_r16_s6 (
    .a(carry_c11_r36_s5),
    .b(carry_c11_r37_s5),
    .ci(carry_c11_r38_s5),
    .s(sum_c12_r16_s6),
    .co(carry_c12_r16_s6)
  );
  wire sum_c12_r17_s6, carry_c12_r17_s6;
  subbyte_full_adder add_c12_r17_s6 (
    .a(sum_c12_r12_s5),
    .b(sum_c12_r13_s5),
    .ci(sum_c12_r14_s5),
    .s(sum_c12_r17_s6),
    .co(carry_c12_r17_s6)
  );
  wire sum_c12_r18_s7, carry_c12_r18_s7;
  subbyte_full_adder add_c12_r18_s7 (
    .a(carry_c11_r39_s6),
    .b(sum_c12_r15_s6),
    .ci(carry_c11_r40_s6),
    .s(sum_c12_r18_s7),
    .co(carry_c12_r18_s7)
  );
  wire sum_c12_r19_s7, carry_c12_r19_s7;
  subbyte_full_adder add_c12_r19_s7 (
    .a(carry_c11_r41_s6),
    .b(sum_c12_r16_s6),
    .ci(sum_c12_r17_s6),
    .s(sum_c12_r19_s7),
    .co(carry_c12_r19_s7)
  );
  wire sum_c12_r20_s9, carry_c12_r20_s9;
  subbyte_full_adder add_c12_r20_s9 (
    .a(carry_c11_r42_s7),
    .b(sum_c12_r18_s7),
    .ci(carry_c11_r43_s8),
    .s(sum_c12_r20_s9),
    .co(carry_c12_r20_s9)
  );
  wire sum_c12_r21_s10, carry_c12_r21_s10;
  subbyte_full_adder add_c12_r21_s10 (
    .a(sum_c12_r19_s7),
    .b(carry_c11_r44_s9),
    .ci(sum_c12_r20_s9),
    .s(sum_c12_r21_s10),
    .co(carry_c12_r21_s10)
  );
  wire sum_c12_r22_s13, carry_c12_r22_s13;
  subbyte_full_adder add_c12_r22_s13 (
    .a(carry_c11_r45_s10),
    .b(sum_c12_r21_s10),
    .ci(carry_c11_r46_s12),
    .s(sum_c12_r22_s13),
    .co(carry_c12_r22_s13)
  );
  wire sum_c12_r23_s14, carry_c12_r23_s14;
  subbyte_full_adder add_c12_r23_s14 (
    .a(sum_c12_r22_s13),
    .b(extra[12]),
    .ci(extra[41]),
    .s(sum_c12_r23_s14),
    .co(carry_c12_r23_s14)
  );
  wire sum_c12_r24_s14, carry_c12_r24_s14;
  subbyte_full_adder add_c12_r24_s14 (
    .a(extra[70]),
    .b(extra[99]),
    .ci(carry_c11_r47_s13),
    .s(sum_c12_r24_s14),
    .co(carry_c12_r24_s14)
  );
  wire sum_c12_r25_s15, carry_c12_r25_s15;
  subbyte_full_adder add_c12_r25_s15 (
    .a(sum_c12_r23_s14),
    .b(carry_c11_r48_s13),
    .ci(sum_c12_r24_s14),
    .s(sum_c12_r25_s15),
    .co(carry_c12_r25_s15)
  );
  wire sum_c12_r26_s16, carry_c12_r26_s16;
  subbyte_full_adder add_c12_r26_s16 (
    .a(carry_c11_r49_s14),
    .b(sum_c12_r25_s15),
    .ci(carry_c11_r50_s15),
    .s(sum_c12_r26_s16),
    .co(carry_c12_r26_s16)
  );
  wire sum_c12_r27_s17, carry_c12_r27_s17;
  subbyte_half_adder add_c12_r27_s17 (
    .a(carry_c11_r51_s16),
    .b(sum_c12_r26_s16),
    .s(sum_c12_r27_s17),
    .co(carry_c12_r27_s17)
  );
  wire sum_c13_r0_s3, carry_c13_r0_s3;
  subbyte_full_adder add_c13_r0_s3 (
    .a(carry_c12_r0_s2),
    .b(carry_c12_r1_s2),
    .ci(carry_c12_r2_s2),
    .s(sum_c13_r0_s3),
    .co(carry_c13_r0_s3)
  );
  wire sum_c13_r1_s4, carry_c13_r1_s4;
  subbyte_full_adder add_c13_r1_s4 (
    .a(carry_c12_r3_s3),
    .b(carry_c12_r4_s3),
    .ci(carry_c12_r5_s3),
    .s(sum_c13_r1_s4),
    .co(carry_c13_r1_s4)
  );
  wire sum_c13_r2_s4, carry_c13_r2_s4;
  subbyte_full_adder add_c13_r2_s4 (
    .a(carry_c12_r6_s3),
    .b(carry_c12_r7_s3),
    .ci(sum_c13_r0_s3),
    .s(sum_c13_r2_s4),
    .co(carry_c13_r2_s4)
  );
  wire sum_c13_r3_s5, carry_c13_r3_s5;
  subbyte_full_adder add_c13_r3_s5 (
    .a(carry_c12_r8_s4),
    .b(carry_c12_r9_s4),
    .ci(carry_c12_r10_s4),
    .s(sum_c13_r3_s5),
    .co(carry_c13_r3_s5)
  );
  wire sum_c13_r4_s5, carry_c13_r4_s5;
  subbyte_full_adder add_c13_r4_s5 (
    .a(carry_c12_r11_s4),
    .b(sum_c13_r1_s4),
    .ci(sum_c13_r2_s4),
    .s(sum_c13_r4_s5),
    .co(carry_c13_r4_s5)
  );
  wire sum_c13_r5_s6, carry_c13_r5_s6;
  subbyte_full_adder add_c13_r5_s6 (
    .a(carry_c12_r12_s5),
    .b(carry_c12_r13_s5),
    .ci(carry_c12_r14_s5),
    .s(sum_c13_r5_s6),
    .co(carry_c13_r5_s6)
  );
  wire sum_c13_r6_s7, carry_c13_r6_s7;
  subbyte_full_adder add_c13_r6_s7 (
    .a(sum_c13_r3_s5),
    .b(sum_c13_r4_s5),
    .ci(carry_c12_r15_s6),
    .s(sum_c13_r6_s7),
    .co(carry_c13_r6_s7)
  );
  wire sum_c13_r7_s7, carry_c13_r7_s7;
  subbyte_full_adder add_c13_r7_s7 (
    .a(carry_c12_r16_s6),
    .b(carry_c12_r17_s6),
    .ci(sum_c13_r5_s6),
    .s(sum_c13_r7_s7),
    .co(carry_c13_r7_s7)
  );
  wire sum_c13_r8_s8, carry_c13_r8_s8;
  subbyte_full_adder add_c13_r8_s8 (
    .a(sum_c13_r6_s7),
    .b(carry_c12_r18_s7),
    .ci(carry_c12_r19_s7),
    .s(sum_c13_r8_s8),
    .co(carry_c13_r8_s8)
  );
  wire sum_c13_r9_s10, carry_c13_r9_s10;
  subbyte_full_adder add_c13_r9_s10 (
    .a(sum_c13_r7_s7),
    .b(carry_c12_r20_s9),
    .ci(sum_c13_r8_s8),
    .s(sum_c13_r9_s10),
    .co(carry_c13_r9_s10)
  );
  wire sum_c13_r10_s14, carry_c13_r10_s14;
  subbyte_full_adder add_c13_r10_s14 (
    .a(carry_c12_r21_s10),
    .b(sum_c13_r9_s10),
    .ci(carry_c12_r22_s13),
    .s(sum_c13_r10_s14),
    .co(carry_c13_r10_s14)
  );
  wire sum_c13_r11_s15, carry_c13_r11_s15;
  subbyte_full_adder add_c13_r11_s15 (
    .a(sum_c13_r10_s14),
    .b(extra[13]),
    .ci(extra[42]),
    .s(sum_c13_r11_s15),
    .co(carry_c13_r11_s15)
  );
  wire sum_c13_r12_s15, carry_c13_r12_s15;
  subbyte_full_adder add_c13_r12_s15 (
    .a(extra[71]),
    .b(extra[100]),
    .ci(carry_c12_r23_s14),
    .s(sum_c13_r12_s15),
    .co(carry_c13_r12_s15)
  );
  wire sum_c13_r13_s16, carry_c13_r13_s16;
  subbyte_full_adder add_c13_r13_s16 (
    .a(sum_c13_r11_s15),
    .b(carry_c12_r24_s14),
    .ci(sum_c13_r12_s15),
    .s(sum_c13_r13_s16),
    .co(carry_c13_r13_s16)
  );
  wire sum_c13_r14_s17, carry_c13_r14_s17;
  subbyte_full_adder add_c13_r14_s17 (
    .a(carry_c12_r25_s15),
    .b(sum_c13_r13_s16),
    .ci(carry_c12_r26_s16),
    .s(sum_c13_r14_s17),
    .co(carry_c13_r14_s17)
  );
  wire sum_c13_r15_s18, carry_c13_r15_s18;
  subbyte_half_adder add_c13_r15_s18 (
    .a(carry_c12_r27_s17),
    .b(sum_c13_r14_s17),
    .s(sum_c13_r15_s18),
    .co(carry_c13_r15_s18)
  );
  wire sum_c14_r0_s5, carry_c14_r0_s5;
  subbyte_full_adder add_c14_r0_s5 (
    .a(carry_c13_r0_s3),
    .b(carry_c13_r1_s4),
    .ci(carry_c13_r2_s4),
    .s(sum_c14_r0_s5),
    .co(carry_c14_r0_s5)
  );
  wire sum_c14_r1_s6, carry_c14_r1_s6;
  subbyte_full_adder add_c14_r1_s6 (
    .a(carry_c13_r3_s5),
    .b(carry_c13_r4_s5),
    .ci(sum_c14_r0_s5),
    .s(sum_c14_r1_s6),
    .co(carry_c14_r1_s6)
  );
  wire sum_c14_r2_s8, carry_c14_r2_s8;
  subbyte_full_adder add_c14_r2_s8 (
    .a(carry_c13_r5_s6),
    .b(carry_c13_r6_s7),
    .ci(sum_c14_r1_s6),
    .s(sum_c14_r2_s8),
    .co(carry_c14_r2_s8)
  );
  wire sum_c14_r3_s9, carry_c14_r3_s9;
  subbyte_full_adder add_c14_r3_s9 (
    .a(carry_c13_r7_s7),
    .b(sum_c14_r2_s8),
    .ci(carry_c13_r8_s8),
    .s(sum_c14_r3_s9),
    .co(carry_c14_r3_s9)
  );
  wire sum_c14_r4_s15, carry_c14_r4_s15;
  subbyte_full_adder add_c14_r4_s15 (
    .a(sum_c14_r3_s9),
    .b(carry_c13_r9_s10),
    .ci(carry_c13_r10_s14),
    .s(sum_c14_r4_s15),
    .co(carry_c14_r4_s15)
  );
  wire sum_c14_r5_s16, carry_c14_r5_s16;
  subbyte_full_adder add_c14_r5_s16 (
    .a(sum_c14_r4_s15),
    .b(extra[14]),
    .ci(extra[43]),
    .s(sum_c14_r5_s16),
    .co(carry_c14_r5_s16)
  );
  wire sum_c14_r6_s16, carry_c14_r6_s16;
  subbyte_full_adder add_c14_r6_s16 (
    .a(extra[72]),
    .b(extra[101]),
    .ci(carry_c13_r11_s15),
    .s(sum_c14_r6_s16),
    .co(carry_c14_r6_s16)
  );
  wire sum_c14_r7_s17, carry_c14_r7_s17;
  subbyte_full_adder add_c14_r7_s17 (
    .a(sum_c14_r5_s16),
    .b(carry_c13_r12_s15),
    .ci(sum_c14_r6_s16),
    .s(sum_c14_r7_s17),
    .co(carry_c14_r7_s17)
  );
  wire sum_c14_r8_s18, carry_c14_r8_s18;
  subbyte_full_adder add_c14_r8_s18 (
    .a(carry_c13_r13_s16),
    .b(sum_c14_r7_s17),
    .ci(carry_c13_r14_s17),
    .s(sum_c14_r8_s18),
    .co(carry_c14_r8_s18)
  );
  wire sum_c14_r9_s19, carry_c14_r9_s19;
  subbyte_half_adder add_c14_r9_s19 (
    .a(carry_c13_r15_s18),
    .b(sum_c14_r8_s18),
    .s(sum_c14_r9_s19),
    .co(carry_c14_r9_s19)
  );
  wire sum_c15_r0_s7 = ~(carry_c14_r0_s5 ^ carry_c14_r1_s6);
  wire carry_c15_r0_s7 = carry_c14_r0_s5 | carry_c14_r1_s6;
  wire sum_c15_r1_s10, carry_c15_r1_s10;
  subbyte_full_adder add_c15_r1_s10 (
    .a(sum_c15_r0_s7),
    .b(carry_c14_r2_s8),
    .ci(carry_c14_r3_s9),
    .s(sum_c15_r1_s10),
    .co(carry_c15_r1_s10)
  );
  wire sum_c15_r2_s16, carry_c15_r2_s16;
  subbyte_full_adder add_c15_r2_s16 (
    .a(sum_c15_r1_s10),
    .b(carry_c14_r4_s15),
    .ci(extra[15]),
    .s(sum_c15_r2_s16),
    .co(carry_c15_r2_s16)
  );
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (
    .a(extra[44]),
    .b(extra[73]),
    .ci(extra[102]),
    .s(sum_c15_r3_s1),
    .co(carry_c15_r3_s1)
  );
  wire sum_c15_r4_s17, carry_c15_r4_s17;
  subbyte_full_adder add_c15_r4_s17 (
    .a(sum_c15_r2_s16),
    .b(carry_c14_r5_s16),
    .ci(sum_c15_r3_s1),
    .s(sum_c15_r4_s17),
    .co(carry_c15_r4_s17)
  );
  wire sum_c15_r5_s18, carry_c15_r5_s18;
  subbyte_full_adder add_c15_r5_s18 (
    .a(carry_c14_r6_s16),
    .b(sum_c15_r4_s17),
    .ci(carry_c14_r7_s17),
    .s(sum_c15_r5_s18),
    .co(carry_c15_r5_s18)
  );
  wire sum_c15_r6_s20, carry_c15_r6_s20;
  subbyte_full_adder add_c15_r6_s20 (
    .a(sum_c15_r5_s18),
    .b(carry_c14_r8_s18),
    .ci(carry_c14_r9_s19),
    .s(sum_c15_r6_s20),
    .co(carry_c15_r6_s20)
  );
  wire sum_c16_r0_s11, carry_c16_r0_s11;
  subbyte_full_adder add_c16_r0_s11 (
    .a(carry_c15_r0_s7),
    .b(carry_c15_r1_s10),
    .ci(extra[16]),
    .s(sum_c16_r0_s11),
    .co(carry_c16_r0_s11)
  );
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (
    .a(extra[45]),
    .b(extra[74]),
    .ci(extra[103]),
    .s(sum_c16_r1_s1),
    .co(carry_c16_r1_s1)
  );
  wire sum_c16_r2_s17, carry_c16_r2_s17;
  subbyte_full_adder add_c16_r2_s17 (
    .a(carry_c15_r2_s16),
    .b(sum_c16_r0_s11),
    .ci(carry_c15_r3_s1),
    .s(sum_c16_r2_s17),
    .co(carry_c16_r2_s17)
  );
  wire sum_c16_r3_s18, carry_c16_r3_s18;
  subbyte_full_adder add_c16_r3_s18 (
    .a(sum_c16_r1_s1),
    .b(sum_c16_r2_s17),
    .ci(carry_c15_r4_s17),
    .s(sum_c16_r3_s18),
    .co(carry_c16_r3_s18)
  );
  wire sum_c16_r4_s21, carry_c16_r4_s21;
  subbyte_full_adder add_c16_r4_s21 (
    .a(sum_c16_r3_s18),
    .b(carry_c15_r5_s18),
    .ci(carry_c15_r6_s20),
    .s(sum_c16_r4_s21),
    .co(carry_c16_r4_s21)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (
    .a(extra[46]),
    .b(extra[75]),
    .ci(extra[104]),
    .s(sum_c17_r1_s1),
    .co(carry_c17_r1_s1)
  );
  wire sum_c17_r2_s12, carry_c17_r2_s12;
  subbyte_full_adder add_c17_r2_s12 (
    .a(carry_c16_r0_s11),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s1),
    .s(sum_c17_r2_s12),
    .co(carry_c17_r2_s12)
  );
  wire sum_c17_r3_s18, carry_c17_r3_s18;
  subbyte_full_adder add_c17_r3_s18 (
    .a(sum_c17_r1_s1),
    .b(carry_c16_r2_s17),
    .ci(sum_c17_r2_s12),
    .s(sum_c17_r3_s18),
    .co(carry_c17_r3_s18)
  );
  wire sum_c17_r4_s22, carry_c17_r4_s22;
  subbyte_full_adder add_c17_r4_s22 (
    .a(carry_c16_r3_s18),
    .b(sum_c17_r3_s18),
    .ci(carry_c16_r4_s21),
    .s(sum_c17_r4_s22),
    .co(carry_c17_r4_s22)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[47]),
    .b(extra[76]),
    .ci(extra[105]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s2, carry_c18_r2_s2;
  subbyte_full_adder add_c18_r2_s2 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s1),
    .s(sum_c18_r2_s2),
    .co(carry_c18_r2_s2)
  );
  wire sum_c18_r3_s13, carry_c18_r3_s13;
  subbyte_full_adder add_c18_r3_s13 (
    .a(sum_c18_r1_s1),
    .b(carry_c17_r2_s12),
    .ci(sum_c18_r2_s2),
    .s(sum_c18_r3_s13),
    .co(carry_c18_r3_s13)
  );
  wire sum_c18_r4_s23, carry_c18_r4_s23;
  subbyte_full_adder add_c18_r4_s23 (
    .a(carry_c17_r3_s18),
    .b(sum_c18_r3_s13),
    .ci(carry_c17_r4_s22),
    .s(sum_c18_r4_s23),
    .co(carry_c18_r4_s23)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[48]),
    .b(extra[77]),
    .ci(extra[106]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s2),
    .co(carry_c19_r2_s2)
  );
  wire sum_c19_r3_s3, carry_c19_r3_s3;
  subbyte_full_adder add_c19_r3_s3 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s2),
    .ci(sum_c19_r2_s2),
    .s(sum_c19_r3_s3),
    .co(carry_c19_r3_s3)
  );
  wire sum_c19_r4_s24, carry_c19_r4_s24;
  subbyte_full_adder add_c19_r4_s24 (
    .a(carry_c18_r3_s13),
    .b(sum_c19_r3_s3),
    .ci(carry_c18_r4_s23),
    .s(sum_c19_r4_s24),
    .co(carry_c19_r4_s24)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[49]),
    .b(extra[78]),
    .ci(extra[107]),
    .s(sum_c20_r1_s1),
    .co(carry_c20_r1_s1)
  );
  wire sum_c20_r2_s2, carry_c20_r2_s2;
  subbyte_full_adder add_c20_r2_s2 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s1),
    .s(sum_c20_r2_s2),
    .co(carry_c20_r2_s2)
  );
  wire sum_c20_r3_s3, carry_c20_r3_s3;
  subbyte_full_adder add_c20_r3_s3 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s2),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s3),
    .co(carry_c20_r3_s3)
  );
  wire sum_c20_r4_s25, carry_c20_r4_s25;
  subbyte_full_adder add_c20_r4_s25 (
    .a(carry_c19_r3_s3),
    .b(sum_c20_r3_s3),
    .ci(carry_c19_r4_s24),
    .s(sum_c20_r4_s25),
    .co(carry_c20_r4_s25)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[50]),
    .b(extra[79]),
    .ci(extra[108]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s2, carry_c21_r2_s2;
  subbyte_full_adder add_c21_r2_s2 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s1),
    .s(sum_c21_r2_s2),
    .co(carry_c21_r2_s2)
  );
  wire sum_c21_r3_s3, carry_c21_r3_s3;
  subbyte_full_adder add_c21_r3_s3 (
    .a(sum_c21_r1_s1),
    .b(carry_c20_r2_s2),
    .ci(sum_c21_r2_s2),
    .s(sum_c21_r3_s3),
    .co(carry_c21_r3_s3)
  );
  wire sum_c21_r4_s26, carry_c21_r4_s26;
  subbyte_full_adder add_c21_r4_s26 (
    .a(carry_c20_r3_s3),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s25),
    .s(sum_c21_r4_s26),
    .co(carry_c21_r4_s26)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[51]),
    .b(extra[80]),
    .ci(extra[109]),
    .s(sum_c22_r1_s1),
    .co(carry_c22_r1_s1)
  );
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s3, carry_c22_r3_s3;
  subbyte_full_adder add_c22_r3_s3 (
    .a(sum_c22_r1_s1),
    .b(carry_c21_r2_s2),
    .ci(sum_c22_r2_s2),
    .s(sum_c22_r3_s3),
    .co(carry_c22_r3_s3)
  );
  wire sum_c22_r4_s27, carry_c22_r4_s27;
  subbyte_full_adder add_c22_r4_s27 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s26),
    .s(sum_c22_r4_s27),
    .co(carry_c22_r4_s27)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[52]),
    .b(extra[81]),
    .ci(extra[110]),
    .s(sum_c23_r1_s1),
    .co(carry_c23_r1_s1)
  );
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s1),
    .s(sum_c23_r2_s2),
    .co(carry_c23_r2_s2)
  );
  wire sum_c23_r3_s3, carry_c23_r3_s3;
  subbyte_full_adder add_c23_r3_s3 (
    .a(sum_c23_r1_s1),
    .b(carry_c22_r2_s2),
    .ci(sum_c23_r2_s2),
    .s(sum_c23_r3_s3),
    .co(carry_c23_r3_s3)
  );
  wire sum_c23_r4_s28, carry_c23_r4_s28;
  subbyte_full_adder add_c23_r4_s28 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s27),
    .s(sum_c23_r4_s28),
    .co(carry_c23_r4_s28)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[53]),
    .b(extra[82]),
    .ci(extra[111]),
    .s(sum_c24_r1_s1),
    .co(carry_c24_r1_s1)
  );
  wire sum_c24_r2_s2, carry_c24_r2_s2;
  subbyte_full_adder add_c24_r2_s2 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s1),
    .s(sum_c24_r2_s2),
    .co(carry_c24_r2_s2)
  );
  wire sum_c24_r3_s3, carry_c24_r3_s3;
  subbyte_full_adder add_c24_r3_s3 (
    .a(sum_c24_r1_s1),
    .b(carry_c23_r2_s2),
    .ci(sum_c24_r2_s2),
    .s(sum_c24_r3_s3),
    .co(carry_c24_r3_s3)
  );
  wire sum_c24_r4_s29, carry_c24_r4_s29;
  subbyte_full_adder add_c24_r4_s29 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s28),
    .s(sum_c24_r4_s29),
    .co(carry_c24_r4_s29)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[54]),
    .b(extra[83]),
    .ci(extra[112]),
    .s(sum_c25_r1_s1),
    .co(carry_c25_r1_s1)
  );
  wire sum_c25_r2_s2, carry_c25_r2_s2;
  subbyte_full_adder add_c25_r2_s2 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s1),
    .s(sum_c25_r2_s2),
    .co(carry_c25_r2_s2)
  );
  wire sum_c25_r3_s3, carry_c25_r3_s3;
  subbyte_full_adder add_c25_r3_s3 (
    .a(sum_c25_r1_s1),
    .b(carry_c24_r2_s2),
    .ci(sum_c25_r2_s2),
    .s(sum_c25_r3_s3),
    .co(carry_c25_r3_s3)
  );
  wire sum_c25_r4_s30, carry_c25_r4_s30;
  subbyte_full_adder add_c25_r4_s30 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s29),
    .s(sum_c25_r4_s30),
    .co(carry_c25_r4_s30)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[55]),
    .b(extra[84]),
    .ci(extra[113]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s2, carry_c26_r2_s2;
  subbyte_full_adder add_c26_r2_s2 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s1),
    .s(sum_c26_r2_s2),
    .co(carry_c26_r2_s2)
  );
  wire sum_c26_r3_s3, carry_c26_r3_s3;
  subbyte_full_adder add_c26_r3_s3 (
    .a(sum_c26_r1_s1),
    .b(carry_c25_r2_s2),
    .ci(sum_c26_r2_s2),
    .s(sum_c26_r3_s3),
    .co(carry_c26_r3_s3)
  );
  wire sum_c26_r4_s31, carry_c26_r4_s31;
  subbyte_full_adder add_c26_r4_s31 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s30),
    .s(sum_c26_r4_s31),
    .co(carry_c26_r4_s31)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(extra[56]),
    .b(extra[85]),
    .ci(extra[114]),
    .s(sum_c27_r1_s1),
    .co(carry_c27_r1_s1)
  );
  wire sum_c27_r2_s2, carry_c27_r2_s2;
  subbyte_full_adder add_c27_r2_s2 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s1),
    .s(sum_c27_r2_s2),
    .co(carry_c27_r2_s2)
  );
  wire sum_c27_r3_s3, carry_c27_r3_s3;
  subbyte_full_adder add_c27_r3_s3 (
    .a(sum_c27_r1_s1),
    .b(carry_c26_r2_s2),
    .ci(sum_c27_r2_s2),
    .s(sum_c27_r3_s3),
    .co(carry_c27_r3_s3)
  );
  wire sum_c27_r4_s32, carry_c27_r4_s32;
  subbyte_full_adder add_c27_r4_s32 (
    .a(carry_c26_r3_s3),
    .b(sum_c27_r3_s3),
    .ci(carry_c26_r4_s31),
    .s(sum_c27_r4_s32),
    .co(carry_c27_r4_s32)
  );
  wire sum_c28_r0_s2 = ~carry_c27_r0_s1;
  wire carry_c28_r0_s2 = carry_c27_r0_s1;
  wire sum_c28_r1_s3, carry_c28_r1_s3;
  subbyte_full_adder add_c28_r1_s3 (
    .a(carry_c27_r1_s1),
    .b(sum_c28_r0_s2),
    .ci(carry_c27_r2_s2),
    .s(sum_c28_r1_s3),
    .co(carry_c28_r1_s3)
  );
  wire sum_c28_r2_s33, carry_c28_r2_s33;
  subbyte_full_adder add_c28_r2_s33 (
    .a(sum_c28_r1_s3),
    .b(carry_c27_r3_s3),
    .ci(carry_c27_r4_s32),
    .s(sum_c28_r2_s33),
    .co(carry_c28_r2_s33)
  );
  wire sum_c29_r0_s34 = carry_c28_r0_s2 ^ carry_c28_r1_s3 ^ carry_c28_r2_s33;

  assign sum = {
    sum_c29_r0_s34, sum_c28_r2_s33, sum_c27_r4_s32, sum_c26_r4_s31, sum_c25_r4_s30, sum_c24_r4_s29, sum_c23_r4_s28,
    sum_c22_r4_s27, sum_c21_r4_s26, sum_c20_r4_s25, sum_c19_r4_s24, sum_c18_r4_s23, sum_c17_r4_s22, sum_c16_r4_s21,
    sum_c15_r6_s20, sum_c14_r9_s19, sum_c13_r15_s18, sum_c12_r27_s17, sum_c11_r51_s16, sum_c10_r67_s15, sum_c9_r67_s14,
    sum_c8_r67_s13, sum_c7_r67_s12, sum_c6_r35_s10, sum_c5_r35_s9, sum_c4_r3_s8, sum_c3_r3_s7, sum_c2_r3_s6,
    sum_c1_r3_s5, sum_c0_r3_s3
  };
endmodule

`default_nettype wire
