// opal_dot_sm3a3_k32_n4_onehot_tree: compression tree of opal_dot_sm3a3_k32_n4_onehot
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 3ac4c627121793ae
`default_nettype none

module opal_dot_sm3a3_k32_n4_onehot_tree (
  input wire [191:0] pp,
  input wire [107:0] extra,
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
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[26]), .ci(extra[27]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[53]), .b(extra[54]), .ci(extra[80]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (
    .a(extra[81]),
    .b(extra[107]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r2_s2),
    .co(carry_c0_r2_s2)
  );
  wire sum_c0_r3_s3, carry_c0_r3_s3;
  subbyte_half_adder add_c0_r3_s3 (.a(sum_c0_r1_s1), .b(sum_c0_r2_s2), .s(sum_c0_r3_s3), .co(carry_c0_r3_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(extra[1]), .b(extra[28]), .ci(extra[55]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[82]),
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
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[29]), .ci(extra[56]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[83]),
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
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[30]), .ci(extra[57]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[84]),
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
  subbyte_full_adder add_c4_r0_s1 (.a(extra[4]), .b(extra[31]), .ci(extra[58]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(extra[85]),
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
  subbyte_full_adder add_c5_r0_s1 (.a(extra[5]), .b(extra[32]), .ci(extra[59]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s2, carry_c5_r1_s2;
  subbyte_full_adder add_c5_r1_s2 (
    .a(extra[86]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r1_s2),
    .co(carry_c5_r1_s2)
  );
  wire sum_c5_r2_s8, carry_c5_r2_s8;
  subbyte_full_adder add_c5_r2_s8 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r1_s2),
    .ci(carry_c4_r2_s7),
    .s(sum_c5_r2_s8),
    .co(carry_c5_r2_s8)
  );
  wire sum_c5_r3_s9, carry_c5_r3_s9;
  subbyte_half_adder add_c5_r3_s9 (.a(carry_c4_r3_s8), .b(sum_c5_r2_s8), .s(sum_c5_r3_s9), .co(carry_c5_r3_s9));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[0]), .b(pp[5]), .ci(pp[6]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[11]), .b(pp[12]), .ci(pp[17]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[18]), .b(pp[23]), .ci(pp[24]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[29]), .b(pp[30]), .ci(pp[35]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[36]), .b(pp[41]), .ci(pp[42]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[47]), .b(pp[48]), .ci(pp[53]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[54]), .b(pp[59]), .ci(pp[60]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[65]), .b(pp[66]), .ci(pp[71]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[72]), .b(pp[77]), .ci(pp[78]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[83]), .b(pp[84]), .ci(pp[89]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[90]), .b(pp[95]), .ci(pp[96]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[101]), .b(pp[102]), .ci(pp[107]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[108]), .b(pp[113]), .ci(pp[114]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[119]), .b(pp[120]), .ci(pp[125]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[126]), .b(pp[131]), .ci(pp[132]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[137]), .b(pp[138]), .ci(pp[143]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[144]), .b(pp[149]), .ci(pp[150]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[155]), .b(pp[156]), .ci(pp[161]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[162]), .b(pp[167]), .ci(pp[168]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[173]), .b(pp[174]), .ci(pp[179]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[180]), .b(pp[185]), .ci(pp[186]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(pp[191]),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s2, carry_c6_r23_s2;
  subbyte_full_adder add_c6_r23_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r23_s2),
    .co(carry_c6_r23_s2)
  );
  wire sum_c6_r24_s2, carry_c6_r24_s2;
  subbyte_full_adder add_c6_r24_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r24_s2),
    .co(carry_c6_r24_s2)
  );
  wire sum_c6_r25_s2, carry_c6_r25_s2;
  subbyte_full_adder add_c6_r25_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r25_s2),
    .co(carry_c6_r25_s2)
  );
  wire sum_c6_r26_s2, carry_c6_r26_s2;
  subbyte_full_adder add_c6_r26_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r26_s2),
    .co(carry_c6_r26_s2)
  );
  wire sum_c6_r27_s2, carry_c6_r27_s2;
  subbyte_full_adder add_c6_r27_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r27_s2),
    .co(carry_c6_r27_s2)
  );
  wire sum_c6_r28_s3, carry_c6_r28_s3;
  subbyte_full_adder add_c6_r28_s3 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s2),
    .ci(sum_c6_r22_s2),
    .s(sum_c6_r28_s3),
    .co(carry_c6_r28_s3)
  );
  wire sum_c6_r29_s3, carry_c6_r29_s3;
  subbyte_full_adder add_c6_r29_s3 (
    .a(sum_c6_r23_s2),
    .b(sum_c6_r24_s2),
    .ci(sum_c6_r25_s2),
    .s(sum_c6_r29_s3),
    .co(carry_c6_r29_s3)
  );
  wire sum_c6_r30_s4, carry_c6_r30_s4;
  subbyte_full_adder add_c6_r30_s4 (
    .a(sum_c6_r26_s2),
    .b(sum_c6_r27_s2),
    .ci(sum_c6_r28_s3),
    .s(sum_c6_r30_s4),
    .co(carry_c6_r30_s4)
  );
  wire sum_c6_r31_s5, carry_c6_r31_s5;
  subbyte_full_adder add_c6_r31_s5 (
    .a(sum_c6_r29_s3),
    .b(sum_c6_r30_s4),
    .ci(extra[6]),
    .s(sum_c6_r31_s5),
    .co(carry_c6_r31_s5)
  );
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (
    .a(extra[33]),
    .b(extra[60]),
    .ci(extra[87]),
    .s(sum_c6_r32_s1),
    .co(carry_c6_r32_s1)
  );
  wire sum_c6_r33_s6, carry_c6_r33_s6;
  subbyte_full_adder add_c6_r33_s6 (
    .a(sum_c6_r31_s5),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r32_s1),
    .s(sum_c6_r33_s6),
    .co(carry_c6_r33_s6)
  );
  wire sum_c6_r34_s9, carry_c6_r34_s9;
  subbyte_full_adder add_c6_r34_s9 (
    .a(carry_c5_r1_s2),
    .b(sum_c6_r33_s6),
    .ci(carry_c5_r2_s8),
    .s(sum_c6_r34_s9),
    .co(carry_c6_r34_s9)
  );
  wire sum_c6_r35_s10, carry_c6_r35_s10;
  subbyte_half_adder add_c6_r35_s10 (.a(carry_c5_r3_s9), .b(sum_c6_r34_s9), .s(sum_c6_r35_s10), .co(carry_c6_r35_s10));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[1]), .b(pp[7]), .ci(pp[13]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[19]), .b(pp[25]), .ci(pp[31]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[37]), .b(pp[43]), .ci(pp[49]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[55]), .b(pp[61]), .ci(pp[67]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[73]), .b(pp[79]), .ci(pp[85]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[91]), .b(pp[97]), .ci(pp[103]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[109]), .b(pp[115]), .ci(pp[121]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[127]), .b(pp[133]), .ci(pp[139]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[145]), .b(pp[151]), .ci(pp[157]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[163]), .b(pp[169]), .ci(pp[175]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(pp[181]),
    .b(pp[187]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r10_s2),
    .co(carry_c7_r10_s2)
  );
  wire sum_c7_r11_s2, carry_c7_r11_s2;
  subbyte_full_adder add_c7_r11_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r11_s2),
    .co(carry_c7_r11_s2)
  );
  wire sum_c7_r12_s2, carry_c7_r12_s2;
  subbyte_full_adder add_c7_r12_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r12_s2),
    .co(carry_c7_r12_s2)
  );
  wire sum_c7_r13_s2, carry_c7_r13_s2;
  subbyte_full_adder add_c7_r13_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r13_s2),
    .co(carry_c7_r13_s2)
  );
  wire sum_c7_r14_s2, carry_c7_r14_s2;
  subbyte_full_adder add_c7_r14_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r14_s2),
    .co(carry_c7_r14_s2)
  );
  wire sum_c7_r15_s2, carry_c7_r15_s2;
  subbyte_full_adder add_c7_r15_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r15_s2),
    .co(carry_c7_r15_s2)
  );
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s2, carry_c7_r19_s2;
  subbyte_full_adder add_c7_r19_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r19_s2),
    .co(carry_c7_r19_s2)
  );
  wire sum_c7_r20_s2, carry_c7_r20_s2;
  subbyte_full_adder add_c7_r20_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r20_s2),
    .co(carry_c7_r20_s2)
  );
  wire sum_c7_r21_s3, carry_c7_r21_s3;
  subbyte_full_adder add_c7_r21_s3 (
    .a(sum_c7_r10_s2),
    .b(carry_c6_r21_s2),
    .ci(carry_c6_r22_s2),
    .s(sum_c7_r21_s3),
    .co(carry_c7_r21_s3)
  );
  wire sum_c7_r22_s3, carry_c7_r22_s3;
  subbyte_full_adder add_c7_r22_s3 (
    .a(carry_c6_r23_s2),
    .b(carry_c6_r24_s2),
    .ci(carry_c6_r25_s2),
    .s(sum_c7_r22_s3),
    .co(carry_c7_r22_s3)
  );
  wire sum_c7_r23_s3, carry_c7_r23_s3;
  subbyte_full_adder add_c7_r23_s3 (
    .a(carry_c6_r26_s2),
    .b(carry_c6_r27_s2),
    .ci(sum_c7_r11_s2),
    .s(sum_c7_r23_s3),
    .co(carry_c7_r23_s3)
  );
  wire sum_c7_r24_s3, carry_c7_r24_s3;
  subbyte_full_adder add_c7_r24_s3 (
    .a(sum_c7_r12_s2),
    .b(sum_c7_r13_s2),
    .ci(sum_c7_r14_s2),
    .s(sum_c7_r24_s3),
    .co(carry_c7_r24_s3)
  );
  wire sum_c7_r25_s3, carry_c7_r25_s3;
  subbyte_full_adder add_c7_r25_s3 (
    .a(sum_c7_r15_s2),
    .b(sum_c7_r16_s2),
    .ci(sum_c7_r17_s2),
    .s(sum_c7_r25_s3),
    .co(carry_c7_r25_s3)
  );
  wire sum_c7_r26_s3, carry_c7_r26_s3;
  subbyte_full_adder add_c7_r26_s3 (
    .a(sum_c7_r18_s2),
    .b(sum_c7_r19_s2),
    .ci(sum_c7_r20_s2),
    .s(sum_c7_r26_s3),
    .co(carry_c7_r26_s3)
  );
  wire sum_c7_r27_s4, carry_c7_r27_s4;
  subbyte_full_adder add_c7_r27_s4 (
    .a(carry_c6_r28_s3),
    .b(carry_c6_r29_s3),
    .ci(sum_c7_r21_s3),
    .s(sum_c7_r27_s4),
    .co(carry_c7_r27_s4)
  );
  wire sum_c7_r28_s4, carry_c7_r28_s4;
  subbyte_full_adder add_c7_r28_s4 (
    .a(sum_c7_r22_s3),
    .b(sum_c7_r23_s3),
    .ci(sum_c7_r24_s3),
    .s(sum_c7_r28_s4),
    .co(carry_c7_r28_s4)
  );
  wire sum_c7_r29_s5, carry_c7_r29_s5;
  subbyte_full_adder add_c7_r29_s5 (
    .a(sum_c7_r25_s3),
    .b(sum_c7_r26_s3),
    .ci(carry_c6_r30_s4),
    .s(sum_c7_r29_s5),
    .co(carry_c7_r29_s5)
  );
  wire sum_c7_r30_s6, carry_c7_r30_s6;
  subbyte_full_adder add_c7_r30_s6 (
    .a(sum_c7_r27_s4),
    .b(sum_c7_r28_s4),
    .ci(sum_c7_r29_s5),
    .s(sum_c7_r30_s6),
    .co(carry_c7_r30_s6)
  );
  wire sum_c7_r31_s7, carry_c7_r31_s7;
  subbyte_full_adder add_c7_r31_s7 (
    .a(sum_c7_r30_s6),
    .b(extra[7]),
    .ci(extra[34]),
    .s(sum_c7_r31_s7),
    .co(carry_c7_r31_s7)
  );
  wire sum_c7_r32_s6, carry_c7_r32_s6;
  subbyte_full_adder add_c7_r32_s6 (
    .a(extra[61]),
    .b(extra[88]),
    .ci(carry_c6_r31_s5),
    .s(sum_c7_r32_s6),
    .co(carry_c7_r32_s6)
  );
  wire sum_c7_r33_s8, carry_c7_r33_s8;
  subbyte_full_adder add_c7_r33_s8 (
    .a(carry_c6_r32_s1),
    .b(sum_c7_r31_s7),
    .ci(sum_c7_r32_s6),
    .s(sum_c7_r33_s8),
    .co(carry_c7_r33_s8)
  );
  wire sum_c7_r34_s10, carry_c7_r34_s10;
  subbyte_full_adder add_c7_r34_s10 (
    .a(carry_c6_r33_s6),
    .b(sum_c7_r33_s8),
    .ci(carry_c6_r34_s9),
    .s(sum_c7_r34_s10),
    .co(carry_c7_r34_s10)
  );
  wire sum_c7_r35_s11, carry_c7_r35_s11;
  subbyte_half_adder add_c7_r35_s11 (.a(carry_c6_r35_s10), .b(sum_c7_r34_s10), .s(sum_c7_r35_s11), .co(carry_c7_r35_s11));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[2]), .b(pp[8]), .ci(pp[14]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[20]), .b(pp[26]), .ci(pp[32]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[38]), .b(pp[44]), .ci(pp[50]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[56]), .b(pp[62]), .ci(pp[68]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[74]), .b(pp[80]), .ci(pp[86]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[92]), .b(pp[98]), .ci(pp[104]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[110]), .b(pp[116]), .ci(pp[122]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[128]), .b(pp[134]), .ci(pp[140]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[146]), .b(pp[152]), .ci(pp[158]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[164]), .b(pp[170]), .ci(pp[176]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s2, carry_c8_r10_s2;
  subbyte_full_adder add_c8_r10_s2 (
    .a(pp[182]),
    .b(pp[188]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r10_s2),
    .co(carry_c8_r10_s2)
  );
  wire sum_c8_r11_s2, carry_c8_r11_s2;
  subbyte_full_adder add_c8_r11_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r11_s2),
    .co(carry_c8_r11_s2)
  );
  wire sum_c8_r12_s2, carry_c8_r12_s2;
  subbyte_full_adder add_c8_r12_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r12_s2),
    .co(carry_c8_r12_s2)
  );
  wire sum_c8_r13_s2, carry_c8_r13_s2;
  subbyte_full_adder add_c8_r13_s2 (
    .a(carry_c7_r7_s1),
    .b(carry_c7_r8_s1),
    .ci(carry_c7_r9_s1),
    .s(sum_c8_r13_s2),
    .co(carry_c8_r13_s2)
  );
  wire sum_c8_r14_s2, carry_c8_r14_s2;
  subbyte_full_adder add_c8_r14_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r14_s2),
    .co(carry_c8_r14_s2)
  );
  wire sum_c8_r15_s2, carry_c8_r15_s2;
  subbyte_full_adder add_c8_r15_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r15_s2),
    .co(carry_c8_r15_s2)
  );
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r16_s2),
    .co(carry_c8_r16_s2)
  );
  wire sum_c8_r17_s3, carry_c8_r17_s3;
  subbyte_full_adder add_c8_r17_s3 (
    .a(sum_c8_r9_s1),
    .b(carry_c7_r10_s2),
    .ci(sum_c8_r10_s2),
    .s(sum_c8_r17_s3),
    .co(carry_c8_r17_s3)
  );
  wire sum_c8_r18_s3, carry_c8_r18_s3;
  subbyte_full_adder add_c8_r18_s3 (
    .a(carry_c7_r11_s2),
    .b(carry_c7_r12_s2),
    .ci(carry_c7_r13_s2),
    .s(sum_c8_r18_s3),
    .co(carry_c8_r18_s3)
  );
  wire sum_c8_r19_s3, carry_c8_r19_s3;
  subbyte_full_adder add_c8_r19_s3 (
    .a(carry_c7_r14_s2),
    .b(carry_c7_r15_s2),
    .ci(carry_c7_r16_s2),
    .s(sum_c8_r19_s3),
    .co(carry_c8_r19_s3)
  );
  wire sum_c8_r20_s3, carry_c8_r20_s3;
  subbyte_full_adder add_c8_r20_s3 (
    .a(carry_c7_r17_s2),
    .b(carry_c7_r18_s2),
    .ci(carry_c7_r19_s2),
    .s(sum_c8_r20_s3),
    .co(carry_c8_r20_s3)
  );
  wire sum_c8_r21_s3, carry_c8_r21_s3;
  subbyte_full_adder add_c8_r21_s3 (
    .a(carry_c7_r20_s2),
    .b(sum_c8_r11_s2),
    .ci(sum_c8_r12_s2),
    .s(sum_c8_r21_s3),
    .co(carry_c8_r21_s3)
  );
  wire sum_c8_r22_s3, carry_c8_r22_s3;
  subbyte_full_adder add_c8_r22_s3 (
    .a(sum_c8_r13_s2),
    .b(sum_c8_r14_s2),
    .ci(sum_c8_r15_s2),
    .s(sum_c8_r22_s3),
    .co(carry_c8_r22_s3)
  );
  wire sum_c8_r23_s4, carry_c8_r23_s4;
  subbyte_full_adder add_c8_r23_s4 (
    .a(sum_c8_r16_s2),
    .b(sum_c8_r17_s3),
    .ci(carry_c7_r21_s3),
    .s(sum_c8_r23_s4),
    .co(carry_c8_r23_s4)
  );
  wire sum_c8_r24_s4, carry_c8_r24_s4;
  subbyte_full_adder add_c8_r24_s4 (
    .a(carry_c7_r22_s3),
    .b(carry_c7_r23_s3),
    .ci(carry_c7_r24_s3),
    .s(sum_c8_r24_s4),
    .co(carry_c8_r24_s4)
  );
  wire sum_c8_r25_s4, carry_c8_r25_s4;
  subbyte_full_adder add_c8_r25_s4 (
    .a(carry_c7_r25_s3),
    .b(carry_c7_r26_s3),
    .ci(sum_c8_r18_s3),
    .s(sum_c8_r25_s4),
    .co(carry_c8_r25_s4)
  );
  wire sum_c8_r26_s4, carry_c8_r26_s4;
  subbyte_full_adder add_c8_r26_s4 (
    .a(sum_c8_r19_s3),
    .b(sum_c8_r20_s3),
    .ci(sum_c8_r21_s3),
    .s(sum_c8_r26_s4),
    .co(carry_c8_r26_s4)
  );
  wire sum_c8_r27_s5, carry_c8_r27_s5;
  subbyte_full_adder add_c8_r27_s5 (
    .a(sum_c8_r22_s3),
    .b(sum_c8_r23_s4),
    .ci(carry_c7_r27_s4),
    .s(sum_c8_r27_s5),
    .co(carry_c8_r27_s5)
  );
  wire sum_c8_r28_s6, carry_c8_r28_s6;
  subbyte_full_adder add_c8_r28_s6 (
    .a(carry_c7_r28_s4),
    .b(carry_c7_r29_s5),
    .ci(sum_c8_r24_s4),
    .s(sum_c8_r28_s6),
    .co(carry_c8_r28_s6)
  );
  wire sum_c8_r29_s6, carry_c8_r29_s6;
  subbyte_full_adder add_c8_r29_s6 (
    .a(sum_c8_r25_s4),
    .b(sum_c8_r26_s4),
    .ci(sum_c8_r27_s5),
    .s(sum_c8_r29_s6),
    .co(carry_c8_r29_s6)
  );
  wire sum_c8_r30_s7, carry_c8_r30_s7;
  subbyte_full_adder add_c8_r30_s7 (
    .a(carry_c7_r30_s6),
    .b(sum_c8_r28_s6),
    .ci(sum_c8_r29_s6),
    .s(sum_c8_r30_s7),
    .co(carry_c8_r30_s7)
  );
  wire sum_c8_r31_s8, carry_c8_r31_s8;
  subbyte_full_adder add_c8_r31_s8 (
    .a(sum_c8_r30_s7),
    .b(extra[8]),
    .ci(extra[35]),
    .s(sum_c8_r31_s8),
    .co(carry_c8_r31_s8)
  );
  wire sum_c8_r32_s8, carry_c8_r32_s8;
  subbyte_full_adder add_c8_r32_s8 (
    .a(extra[62]),
    .b(extra[89]),
    .ci(carry_c7_r31_s7),
    .s(sum_c8_r32_s8),
    .co(carry_c8_r32_s8)
  );
  wire sum_c8_r33_s9, carry_c8_r33_s9;
  subbyte_full_adder add_c8_r33_s9 (
    .a(carry_c7_r32_s6),
    .b(sum_c8_r31_s8),
    .ci(sum_c8_r32_s8),
    .s(sum_c8_r33_s9),
    .co(carry_c8_r33_s9)
  );
  wire sum_c8_r34_s11, carry_c8_r34_s11;
  subbyte_full_adder add_c8_r34_s11 (
    .a(carry_c7_r33_s8),
    .b(sum_c8_r33_s9),
    .ci(carry_c7_r34_s10),
    .s(sum_c8_r34_s11),
    .co(carry_c8_r34_s11)
  );
  wire sum_c8_r35_s12, carry_c8_r35_s12;
  subbyte_half_adder add_c8_r35_s12 (.a(carry_c7_r35_s11), .b(sum_c8_r34_s11), .s(sum_c8_r35_s12), .co(carry_c8_r35_s12));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[3]), .b(pp[9]), .ci(pp[15]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[21]), .b(pp[27]), .ci(pp[33]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[39]), .b(pp[45]), .ci(pp[51]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[57]), .b(pp[63]), .ci(pp[69]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[75]), .b(pp[81]), .ci(pp[87]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[93]), .b(pp[99]), .ci(pp[105]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[111]), .b(pp[117]), .ci(pp[123]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[129]), .b(pp[135]), .ci(pp[141]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[147]), .b(pp[153]), .ci(pp[159]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[165]), .b(pp[171]), .ci(pp[177]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s2, carry_c9_r10_s2;
  subbyte_full_adder add_c9_r10_s2 (
    .a(pp[183]),
    .b(pp[189]),
    .ci(carry_c8_r0_s1),
    .s(sum_c9_r10_s2),
    .co(carry_c9_r10_s2)
  );
  wire sum_c9_r11_s2, carry_c9_r11_s2;
  subbyte_full_adder add_c9_r11_s2 (
    .a(carry_c8_r1_s1),
    .b(carry_c8_r2_s1),
    .ci(carry_c8_r3_s1),
    .s(sum_c9_r11_s2),
    .co(carry_c9_r11_s2)
  );
  wire sum_c9_r12_s2, carry_c9_r12_s2;
  subbyte_full_adder add_c9_r12_s2 (
    .a(carry_c8_r4_s1),
    .b(carry_c8_r5_s1),
    .ci(carry_c8_r6_s1),
    .s(sum_c9_r12_s2),
    .co(carry_c9_r12_s2)
  );
  wire sum_c9_r13_s2, carry_c9_r13_s2;
  subbyte_full_adder add_c9_r13_s2 (
    .a(carry_c8_r7_s1),
    .b(carry_c8_r8_s1),
    .ci(carry_c8_r9_s1),
    .s(sum_c9_r13_s2),
    .co(carry_c9_r13_s2)
  );
  wire sum_c9_r14_s2, carry_c9_r14_s2;
  subbyte_full_adder add_c9_r14_s2 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r14_s2),
    .co(carry_c9_r14_s2)
  );
  wire sum_c9_r15_s2, carry_c9_r15_s2;
  subbyte_full_adder add_c9_r15_s2 (
    .a(sum_c9_r3_s1),
    .b(sum_c9_r4_s1),
    .ci(sum_c9_r5_s1),
    .s(sum_c9_r15_s2),
    .co(carry_c9_r15_s2)
  );
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(sum_c9_r6_s1),
    .b(sum_c9_r7_s1),
    .ci(sum_c9_r8_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s3, carry_c9_r17_s3;
  subbyte_full_adder add_c9_r17_s3 (
    .a(sum_c9_r9_s1),
    .b(carry_c8_r10_s2),
    .ci(sum_c9_r10_s2),
    .s(sum_c9_r17_s3),
    .co(carry_c9_r17_s3)
  );
  wire sum_c9_r18_s3, carry_c9_r18_s3;
  subbyte_full_adder add_c9_r18_s3 (
    .a(carry_c8_r11_s2),
    .b(carry_c8_r12_s2),
    .ci(carry_c8_r13_s2),
    .s(sum_c9_r18_s3),
    .co(carry_c9_r18_s3)
  );
  wire sum_c9_r19_s3, carry_c9_r19_s3;
  subbyte_full_adder add_c9_r19_s3 (
    .a(carry_c8_r14_s2),
    .b(carry_c8_r15_s2),
    .ci(carry_c8_r16_s2),
    .s(sum_c9_r19_s3),
    .co(carry_c9_r19_s3)
  );
  wire sum_c9_r20_s3, carry_c9_r20_s3;
  subbyte_full_adder add_c9_r20_s3 (
    .a(sum_c9_r11_s2),
    .b(sum_c9_r12_s2),
    .ci(sum_c9_r13_s2),
    .s(sum_c9_r20_s3),
    .co(carry_c9_r20_s3)
  );
  wire sum_c9_r21_s3, carry_c9_r21_s3;
  subbyte_full_adder add_c9_r21_s3 (
    .a(sum_c9_r14_s2),
    .b(sum_c9_r15_s2),
    .ci(sum_c9_r16_s2),
    .s(sum_c9_r21_s3),
    .co(carry_c9_r21_s3)
  );
  wire sum_c9_r22_s4, carry_c9_r22_s4;
  subbyte_full_adder add_c9_r22_s4 (
    .a(carry_c8_r17_s3),
    .b(sum_c9_r17_s3),
    .ci(carry_c8_r18_s3),
    .s(sum_c9_r22_s4),
    .co(carry_c9_r22_s4)
  );
  wire sum_c9_r23_s4, carry_c9_r23_s4;
  subbyte_full_adder add_c9_r23_s4 (
    .a(carry_c8_r19_s3),
    .b(carry_c8_r20_s3),
    .ci(carry_c8_r21_s3),
    .s(sum_c9_r23_s4),
    .co(carry_c9_r23_s4)
  );
  wire sum_c9_r24_s4, carry_c9_r24_s4;
  subbyte_full_adder add_c9_r24_s4 (
    .a(carry_c8_r22_s3),
    .b(sum_c9_r18_s3),
    .ci(sum_c9_r19_s3),
    .s(sum_c9_r24_s4),
    .co(carry_c9_r24_s4)
  );
  wire sum_c9_r25_s5, carry_c9_r25_s5;
  subbyte_full_adder add_c9_r25_s5 (
    .a(sum_c9_r20_s3),
    .b(sum_c9_r21_s3),
    .ci(carry_c8_r23_s4),
    .s(sum_c9_r25_s5),
    .co(carry_c9_r25_s5)
  );
  wire sum_c9_r26_s5, carry_c9_r26_s5;
  subbyte_full_adder add_c9_r26_s5 (
    .a(sum_c9_r22_s4),
    .b(carry_c8_r24_s4),
    .ci(carry_c8_r25_s4),
    .s(sum_c9_r26_s5),
    .co(carry_c9_r26_s5)
  );
  wire sum_c9_r27_s5, carry_c9_r27_s5;
  subbyte_full_adder add_c9_r27_s5 (
    .a(carry_c8_r26_s4),
    .b(sum_c9_r23_s4),
    .ci(sum_c9_r24_s4),
    .s(sum_c9_r27_s5),
    .co(carry_c9_r27_s5)
  );
  wire sum_c9_r28_s7, carry_c9_r28_s7;
  subbyte_full_adder add_c9_r28_s7 (
    .a(sum_c9_r25_s5),
    .b(carry_c8_r27_s5),
    .ci(carry_c8_r28_s6),
    .s(sum_c9_r28_s7),
    .co(carry_c9_r28_s7)
  );
  wire sum_c9_r29_s7, carry_c9_r29_s7;
  subbyte_full_adder add_c9_r29_s7 (
    .a(carry_c8_r29_s6),
    .b(sum_c9_r26_s5),
    .ci(sum_c9_r27_s5),
    .s(sum_c9_r29_s7),
    .co(carry_c9_r29_s7)
  );
  wire sum_c9_r30_s8, carry_c9_r30_s8;
  subbyte_full_adder add_c9_r30_s8 (
    .a(sum_c9_r28_s7),
    .b(carry_c8_r30_s7),
    .ci(sum_c9_r29_s7),
    .s(sum_c9_r30_s8),
    .co(carry_c9_r30_s8)
  );
  wire sum_c9_r31_s9, carry_c9_r31_s9;
  subbyte_full_adder add_c9_r31_s9 (
    .a(sum_c9_r30_s8),
    .b(extra[9]),
    .ci(extra[36]),
    .s(sum_c9_r31_s9),
    .co(carry_c9_r31_s9)
  );
  wire sum_c9_r32_s9, carry_c9_r32_s9;
  subbyte_full_adder add_c9_r32_s9 (
    .a(extra[63]),
    .b(extra[90]),
    .ci(carry_c8_r31_s8),
    .s(sum_c9_r32_s9),
    .co(carry_c9_r32_s9)
  );
  wire sum_c9_r33_s10, carry_c9_r33_s10;
  subbyte_full_adder add_c9_r33_s10 (
    .a(sum_c9_r31_s9),
    .b(carry_c8_r32_s8),
    .ci(sum_c9_r32_s9),
    .s(sum_c9_r33_s10),
    .co(carry_c9_r33_s10)
  );
  wire sum_c9_r34_s12, carry_c9_r34_s12;
  subbyte_full_adder add_c9_r34_s12 (
    .a(carry_c8_r33_s9),
    .b(sum_c9_r33_s10),
    .ci(carry_c8_r34_s11),
    .s(sum_c9_r34_s12),
    .co(carry_c9_r34_s12)
  );
  wire sum_c9_r35_s13, carry_c9_r35_s13;
  subbyte_half_adder add_c9_r35_s13 (.a(carry_c8_r35_s12), .b(sum_c9_r34_s12), .s(sum_c9_r35_s13), .co(carry_c9_r35_s13));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[4]), .b(pp[10]), .ci(pp[16]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[22]), .b(pp[28]), .ci(pp[34]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[40]), .b(pp[46]), .ci(pp[52]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[58]), .b(pp[64]), .ci(pp[70]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[76]), .b(pp[82]), .ci(pp[88]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[94]), .b(pp[100]), .ci(pp[106]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[112]), .b(pp[118]), .ci(pp[124]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[130]), .b(pp[136]), .ci(pp[142]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[148]), .b(pp[154]), .ci(pp[160]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[166]), .b(pp[172]), .ci(pp[178]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(pp[184]),
    .b(pp[190]),
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
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r14_s2),
    .co(carry_c10_r14_s2)
  );
  wire sum_c10_r15_s2, carry_c10_r15_s2;
  subbyte_full_adder add_c10_r15_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r15_s2),
    .co(carry_c10_r15_s2)
  );
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s3, carry_c10_r17_s3;
  subbyte_full_adder add_c10_r17_s3 (
    .a(sum_c10_r9_s1),
    .b(carry_c9_r10_s2),
    .ci(sum_c10_r10_s2),
    .s(sum_c10_r17_s3),
    .co(carry_c10_r17_s3)
  );
  wire sum_c10_r18_s3, carry_c10_r18_s3;
  subbyte_full_adder add_c10_r18_s3 (
    .a(carry_c9_r11_s2),
    .b(carry_c9_r12_s2),
    .ci(carry_c9_r13_s2),
    .s(sum_c10_r18_s3),
    .co(carry_c10_r18_s3)
  );
  wire sum_c10_r19_s3, carry_c10_r19_s3;
  subbyte_full_adder add_c10_r19_s3 (
    .a(carry_c9_r14_s2),
    .b(carry_c9_r15_s2),
    .ci(carry_c9_r16_s2),
    .s(sum_c10_r19_s3),
    .co(carry_c10_r19_s3)
  );
  wire sum_c10_r20_s3, carry_c10_r20_s3;
  subbyte_full_adder add_c10_r20_s3 (
    .a(sum_c10_r11_s2),
    .b(sum_c10_r12_s2),
    .ci(sum_c10_r13_s2),
    .s(sum_c10_r20_s3),
    .co(carry_c10_r20_s3)
  );
  wire sum_c10_r21_s3, carry_c10_r21_s3;
  subbyte_full_adder add_c10_r21_s3 (
    .a(sum_c10_r14_s2),
    .b(sum_c10_r15_s2),
    .ci(sum_c10_r16_s2),
    .s(sum_c10_r21_s3),
    .co(carry_c10_r21_s3)
  );
  wire sum_c10_r22_s4, carry_c10_r22_s4;
  subbyte_full_adder add_c10_r22_s4 (
    .a(carry_c9_r17_s3),
    .b(sum_c10_r17_s3),
    .ci(carry_c9_r18_s3),
    .s(sum_c10_r22_s4),
    .co(carry_c10_r22_s4)
  );
  wire sum_c10_r23_s4, carry_c10_r23_s4;
  subbyte_full_adder add_c10_r23_s4 (
    .a(carry_c9_r19_s3),
    .b(carry_c9_r20_s3),
    .ci(carry_c9_r21_s3),
    .s(sum_c10_r23_s4),
    .co(carry_c10_r23_s4)
  );
  wire sum_c10_r24_s4, carry_c10_r24_s4;
  subbyte_full_adder add_c10_r24_s4 (
    .a(sum_c10_r18_s3),
    .b(sum_c10_r19_s3),
    .ci(sum_c10_r20_s3),
    .s(sum_c10_r24_s4),
    .co(carry_c10_r24_s4)
  );
  wire sum_c10_r25_s5, carry_c10_r25_s5;
  subbyte_full_adder add_c10_r25_s5 (
    .a(sum_c10_r21_s3),
    .b(carry_c9_r22_s4),
    .ci(sum_c10_r22_s4),
    .s(sum_c10_r25_s5),
    .co(carry_c10_r25_s5)
  );
  wire sum_c10_r26_s6, carry_c10_r26_s6;
  subbyte_full_adder add_c10_r26_s6 (
    .a(carry_c9_r23_s4),
    .b(carry_c9_r24_s4),
    .ci(carry_c9_r25_s5),
    .s(sum_c10_r26_s6),
    .co(carry_c10_r26_s6)
  );
  wire sum_c10_r27_s6, carry_c10_r27_s6;
  subbyte_full_adder add_c10_r27_s6 (
    .a(sum_c10_r23_s4),
    .b(sum_c10_r24_s4),
    .ci(sum_c10_r25_s5),
    .s(sum_c10_r27_s6),
    .co(carry_c10_r27_s6)
  );
  wire sum_c10_r28_s7, carry_c10_r28_s7;
  subbyte_full_adder add_c10_r28_s7 (
    .a(carry_c9_r26_s5),
    .b(carry_c9_r27_s5),
    .ci(sum_c10_r26_s6),
    .s(sum_c10_r28_s7),
    .co(carry_c10_r28_s7)
  );
  wire sum_c10_r29_s8, carry_c10_r29_s8;
  subbyte_full_adder add_c10_r29_s8 (
    .a(sum_c10_r27_s6),
    .b(carry_c9_r28_s7),
    .ci(carry_c9_r29_s7),
    .s(sum_c10_r29_s8),
    .co(carry_c10_r29_s8)
  );
  wire sum_c10_r30_s9, carry_c10_r30_s9;
  subbyte_full_adder add_c10_r30_s9 (
    .a(sum_c10_r28_s7),
    .b(sum_c10_r29_s8),
    .ci(carry_c9_r30_s8),
    .s(sum_c10_r30_s9),
    .co(carry_c10_r30_s9)
  );
  wire sum_c10_r31_s10, carry_c10_r31_s10;
  subbyte_full_adder add_c10_r31_s10 (
    .a(sum_c10_r30_s9),
    .b(extra[10]),
    .ci(extra[37]),
    .s(sum_c10_r31_s10),
    .co(carry_c10_r31_s10)
  );
  wire sum_c10_r32_s10, carry_c10_r32_s10;
  subbyte_full_adder add_c10_r32_s10 (
    .a(extra[64]),
    .b(extra[91]),
    .ci(carry_c9_r31_s9),
    .s(sum_c10_r32_s10),
    .co(carry_c10_r32_s10)
  );
  wire sum_c10_r33_s11, carry_c10_r33_s11;
  subbyte_full_adder add_c10_r33_s11 (
    .a(sum_c10_r31_s10),
    .b(carry_c9_r32_s9),
    .ci(sum_c10_r32_s10),
    .s(sum_c10_r33_s11),
    .co(carry_c10_r33_s11)
  );
  wire sum_c10_r34_s13, carry_c10_r34_s13;
  subbyte_full_adder add_c10_r34_s13 (
    .a(carry_c9_r33_s10),
    .b(sum_c10_r33_s11),
    .ci(carry_c9_r34_s12),
    .s(sum_c10_r34_s13),
    .co(carry_c10_r34_s13)
  );
  wire sum_c10_r35_s14, carry_c10_r35_s14;
  subbyte_half_adder add_c10_r35_s14 (
    .a(carry_c9_r35_s13),
    .b(sum_c10_r34_s13),
    .s(sum_c10_r35_s14),
    .co(carry_c10_r35_s14)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s3, carry_c11_r3_s3;
  subbyte_full_adder add_c11_r3_s3 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s2),
    .ci(carry_c10_r11_s2),
    .s(sum_c11_r3_s3),
    .co(carry_c11_r3_s3)
  );
  wire sum_c11_r4_s3, carry_c11_r4_s3;
  subbyte_full_adder add_c11_r4_s3 (
    .a(carry_c10_r12_s2),
    .b(carry_c10_r13_s2),
    .ci(carry_c10_r14_s2),
    .s(sum_c11_r4_s3),
    .co(carry_c11_r4_s3)
  );
  wire sum_c11_r5_s3, carry_c11_r5_s3;
  subbyte_full_adder add_c11_r5_s3 (
    .a(carry_c10_r15_s2),
    .b(carry_c10_r16_s2),
    .ci(sum_c11_r0_s2),
    .s(sum_c11_r5_s3),
    .co(carry_c11_r5_s3)
  );
  wire sum_c11_r6_s4, carry_c11_r6_s4;
  subbyte_full_adder add_c11_r6_s4 (
    .a(sum_c11_r1_s2),
    .b(sum_c11_r2_s2),
    .ci(carry_c10_r17_s3),
    .s(sum_c11_r6_s4),
    .co(carry_c11_r6_s4)
  );
  wire sum_c11_r7_s4, carry_c11_r7_s4;
  subbyte_full_adder add_c11_r7_s4 (
    .a(sum_c11_r3_s3),
    .b(carry_c10_r18_s3),
    .ci(carry_c10_r19_s3),
    .s(sum_c11_r7_s4),
    .co(carry_c11_r7_s4)
  );
  wire sum_c11_r8_s4, carry_c11_r8_s4;
  subbyte_full_adder add_c11_r8_s4 (
    .a(carry_c10_r20_s3),
    .b(carry_c10_r21_s3),
    .ci(sum_c11_r4_s3),
    .s(sum_c11_r8_s4),
    .co(carry_c11_r8_s4)
  );
  wire sum_c11_r9_s5, carry_c11_r9_s5;
  subbyte_full_adder add_c11_r9_s5 (
    .a(sum_c11_r5_s3),
    .b(sum_c11_r6_s4),
    .ci(carry_c10_r22_s4),
    .s(sum_c11_r9_s5),
    .co(carry_c11_r9_s5)
  );
  wire sum_c11_r10_s5, carry_c11_r10_s5;
  subbyte_full_adder add_c11_r10_s5 (
    .a(carry_c10_r23_s4),
    .b(carry_c10_r24_s4),
    .ci(sum_c11_r7_s4),
    .s(sum_c11_r10_s5),
    .co(carry_c11_r10_s5)
  );
  wire sum_c11_r11_s6, carry_c11_r11_s6;
  subbyte_full_adder add_c11_r11_s6 (
    .a(sum_c11_r8_s4),
    .b(sum_c11_r9_s5),
    .ci(carry_c10_r25_s5),
    .s(sum_c11_r11_s6),
    .co(carry_c11_r11_s6)
  );
  wire sum_c11_r12_s7, carry_c11_r12_s7;
  subbyte_full_adder add_c11_r12_s7 (
    .a(carry_c10_r26_s6),
    .b(carry_c10_r27_s6),
    .ci(sum_c11_r10_s5),
    .s(sum_c11_r12_s7),
    .co(carry_c11_r12_s7)
  );
  wire sum_c11_r13_s8, carry_c11_r13_s8;
  subbyte_full_adder add_c11_r13_s8 (
    .a(sum_c11_r11_s6),
    .b(carry_c10_r28_s7),
    .ci(sum_c11_r12_s7),
    .s(sum_c11_r13_s8),
    .co(carry_c11_r13_s8)
  );
  wire sum_c11_r14_s10, carry_c11_r14_s10;
  subbyte_full_adder add_c11_r14_s10 (
    .a(carry_c10_r29_s8),
    .b(sum_c11_r13_s8),
    .ci(carry_c10_r30_s9),
    .s(sum_c11_r14_s10),
    .co(carry_c11_r14_s10)
  );
  wire sum_c11_r15_s11, carry_c11_r15_s11;
  subbyte_full_adder add_c11_r15_s11 (
    .a(sum_c11_r14_s10),
    .b(extra[11]),
    .ci(extra[38]),
    .s(sum_c11_r15_s11),
    .co(carry_c11_r15_s11)
  );
  wire sum_c11_r16_s11, carry_c11_r16_s11;
  subbyte_full_adder add_c11_r16_s11 (
    .a(extra[65]),
    .b(extra[92]),
    .ci(carry_c10_r31_s10),
    .s(sum_c11_r16_s11),
    .co(carry_c11_r16_s11)
  );
  wire sum_c11_r17_s12, carry_c11_r17_s12;
  subbyte_full_adder add_c11_r17_s12 (
    .a(sum_c11_r15_s11),
    .b(carry_c10_r32_s10),
    .ci(sum_c11_r16_s11),
    .s(sum_c11_r17_s12),
    .co(carry_c11_r17_s12)
  );
  wire sum_c11_r18_s14, carry_c11_r18_s14;
  subbyte_full_adder add_c11_r18_s14 (
    .a(carry_c10_r33_s11),
    .b(sum_c11_r17_s12),
    .ci(carry_c10_r34_s13),
    .s(sum_c11_r18_s14),
    .co(carry_c11_r18_s14)
  );
  wire sum_c11_r19_s15, carry_c11_r19_s15;
  subbyte_half_adder add_c11_r19_s15 (
    .a(carry_c10_r35_s14),
    .b(sum_c11_r18_s14),
    .s(sum_c11_r19_s15),
    .co(carry_c11_r19_s15)
  );
  wire sum_c12_r0_s3, carry_c12_r0_s3;
  subbyte_full_adder add_c12_r0_s3 (
    .a(carry_c11_r0_s2),
    .b(carry_c11_r1_s2),
    .ci(carry_c11_r2_s2),
    .s(sum_c12_r0_s3),
    .co(carry_c12_r0_s3)
  );
  wire sum_c12_r1_s4, carry_c12_r1_s4;
  subbyte_full_adder add_c12_r1_s4 (
    .a(carry_c11_r3_s3),
    .b(carry_c11_r4_s3),
    .ci(carry_c11_r5_s3),
    .s(sum_c12_r1_s4),
    .co(carry_c12_r1_s4)
  );
  wire sum_c12_r2_s5, carry_c12_r2_s5;
  subbyte_full_adder add_c12_r2_s5 (
    .a(carry_c11_r6_s4),
    .b(sum_c12_r0_s3),
    .ci(carry_c11_r7_s4),
    .s(sum_c12_r2_s5),
    .co(carry_c12_r2_s5)
  );
  wire sum_c12_r3_s6, carry_c12_r3_s6;
  subbyte_full_adder add_c12_r3_s6 (
    .a(carry_c11_r8_s4),
    .b(carry_c11_r9_s5),
    .ci(sum_c12_r1_s4),
    .s(sum_c12_r3_s6),
    .co(carry_c12_r3_s6)
  );
  wire sum_c12_r4_s7, carry_c12_r4_s7;
  subbyte_full_adder add_c12_r4_s7 (
    .a(sum_c12_r2_s5),
    .b(carry_c11_r10_s5),
    .ci(carry_c11_r11_s6),
    .s(sum_c12_r4_s7),
    .co(carry_c12_r4_s7)
  );
  wire sum_c12_r5_s8, carry_c12_r5_s8;
  subbyte_full_adder add_c12_r5_s8 (
    .a(sum_c12_r3_s6),
    .b(carry_c11_r12_s7),
    .ci(sum_c12_r4_s7),
    .s(sum_c12_r5_s8),
    .co(carry_c12_r5_s8)
  );
  wire sum_c12_r6_s11, carry_c12_r6_s11;
  subbyte_full_adder add_c12_r6_s11 (
    .a(carry_c11_r13_s8),
    .b(sum_c12_r5_s8),
    .ci(carry_c11_r14_s10),
    .s(sum_c12_r6_s11),
    .co(carry_c12_r6_s11)
  );
  wire sum_c12_r7_s12, carry_c12_r7_s12;
  subbyte_full_adder add_c12_r7_s12 (
    .a(sum_c12_r6_s11),
    .b(extra[12]),
    .ci(extra[39]),
    .s(sum_c12_r7_s12),
    .co(carry_c12_r7_s12)
  );
  wire sum_c12_r8_s12, carry_c12_r8_s12;
  subbyte_full_adder add_c12_r8_s12 (
    .a(extra[66]),
    .b(extra[93]),
    .ci(carry_c11_r15_s11),
    .s(sum_c12_r8_s12),
    .co(carry_c12_r8_s12)
  );
  wire sum_c12_r9_s13, carry_c12_r9_s13;
  subbyte_full_adder add_c12_r9_s13 (
    .a(sum_c12_r7_s12),
    .b(carry_c11_r16_s11),
    .ci(sum_c12_r8_s12),
    .s(sum_c12_r9_s13),
    .co(carry_c12_r9_s13)
  );
  wire sum_c12_r10_s15, carry_c12_r10_s15;
  subbyte_full_adder add_c12_r10_s15 (
    .a(carry_c11_r17_s12),
    .b(sum_c12_r9_s13),
    .ci(carry_c11_r18_s14),
    .s(sum_c12_r10_s15),
    .co(carry_c12_r10_s15)
  );
  wire sum_c12_r11_s16, carry_c12_r11_s16;
  subbyte_half_adder add_c12_r11_s16 (
    .a(carry_c11_r19_s15),
    .b(sum_c12_r10_s15),
    .s(sum_c12_r11_s16),
    .co(carry_c12_r11_s16)
  );
  wire sum_c13_r0_s6, carry_c13_r0_s6;
  subbyte_full_adder add_c13_r0_s6 (
    .a(carry_c12_r0_s3),
    .b(carry_c12_r1_s4),
    .ci(carry_c12_r2_s5),
    .s(sum_c13_r0_s6),
    .co(carry_c13_r0_s6)
  );
  wire sum_c13_r1_s8, carry_c13_r1_s8;
  subbyte_full_adder add_c13_r1_s8 (
    .a(carry_c12_r3_s6),
    .b(sum_c13_r0_s6),
    .ci(carry_c12_r4_s7),
    .s(sum_c13_r1_s8),
    .co(carry_c13_r1_s8)
  );
  wire sum_c13_r2_s12, carry_c13_r2_s12;
  subbyte_full_adder add_c13_r2_s12 (
    .a(sum_c13_r1_s8),
    .b(carry_c12_r5_s8),
    .ci(carry_c12_r6_s11),
    .s(sum_c13_r2_s12),
    .co(carry_c13_r2_s12)
  );
  wire sum_c13_r3_s13, carry_c13_r3_s13;
  subbyte_full_adder add_c13_r3_s13 (
    .a(sum_c13_r2_s12),
    .b(extra[13]),
    .ci(extra[40]),
    .s(sum_c13_r3_s13),
    .co(carry_c13_r3_s13)
  );
  wire sum_c13_r4_s13, carry_c13_r4_s13;
  subbyte_full_adder add_c13_r4_s13 (
    .a(extra[67]),
    .b(extra[94]),
    .ci(carry_c12_r7_s12),
    .s(sum_c13_r4_s13),
    .co(carry_c13_r4_s13)
  );
  wire sum_c13_r5_s14, carry_c13_r5_s14;
  subbyte_full_adder add_c13_r5_s14 (
    .a(sum_c13_r3_s13),
    .b(carry_c12_r8_s12),
    .ci(sum_c13_r4_s13),
    .s(sum_c13_r5_s14),
    .co(carry_c13_r5_s14)
  );
  wire sum_c13_r6_s16, carry_c13_r6_s16;
  subbyte_full_adder add_c13_r6_s16 (
    .a(carry_c12_r9_s13),
    .b(sum_c13_r5_s14),
    .ci(carry_c12_r10_s15),
    .s(sum_c13_r6_s16),
    .co(carry_c13_r6_s16)
  );
  wire sum_c13_r7_s17, carry_c13_r7_s17;
  subbyte_half_adder add_c13_r7_s17 (
    .a(carry_c12_r11_s16),
    .b(sum_c13_r6_s16),
    .s(sum_c13_r7_s17),
    .co(carry_c13_r7_s17)
  );
  wire sum_c14_r0_s13, carry_c14_r0_s13;
  subbyte_full_adder add_c14_r0_s13 (
    .a(carry_c13_r0_s6),
    .b(carry_c13_r1_s8),
    .ci(carry_c13_r2_s12),
    .s(sum_c14_r0_s13),
    .co(carry_c14_r0_s13)
  );
  wire sum_c14_r1_s14, carry_c14_r1_s14;
  subbyte_full_adder add_c14_r1_s14 (
    .a(sum_c14_r0_s13),
    .b(extra[14]),
    .ci(extra[41]),
    .s(sum_c14_r1_s14),
    .co(carry_c14_r1_s14)
  );
  wire sum_c14_r2_s14, carry_c14_r2_s14;
  subbyte_full_adder add_c14_r2_s14 (
    .a(extra[68]),
    .b(extra[95]),
    .ci(carry_c13_r3_s13),
    .s(sum_c14_r2_s14),
    .co(carry_c14_r2_s14)
  );
  wire sum_c14_r3_s15, carry_c14_r3_s15;
  subbyte_full_adder add_c14_r3_s15 (
    .a(sum_c14_r1_s14),
    .b(carry_c13_r4_s13),
    .ci(sum_c14_r2_s14),
    .s(sum_c14_r3_s15),
    .co(carry_c14_r3_s15)
  );
  wire sum_c14_r4_s17, carry_c14_r4_s17;
  subbyte_full_adder add_c14_r4_s17 (
    .a(carry_c13_r5_s14),
    .b(sum_c14_r3_s15),
    .ci(carry_c13_r6_s16),
    .s(sum_c14_r4_s17),
    .co(carry_c14_r4_s17)
  );
  wire sum_c14_r5_s18, carry_c14_r5_s18;
  subbyte_half_adder add_c14_r5_s18 (.a(carry_c13_r7_s17), .b(sum_c14_r4_s17), .s(sum_c14_r5_s18), .co(carry_c14_r5_s18));
  wire sum_c15_r0_s14 = ~(carry_c14_r0_s13 ^ extra[15]);
  wire carry_c15_r0_s14 = carry_c14_r0_s13 | extra[15];
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (
    .a(extra[42]),
    .b(extra[69]),
    .ci(extra[96]),
    .s(sum_c15_r1_s1),
    .co(carry_c15_r1_s1)
  );
  wire sum_c15_r2_s15, carry_c15_r2_s15;
  subbyte_full_adder add_c15_r2_s15 (
    .a(sum_c15_r0_s14),
    .b(carry_c14_r1_s14),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r2_s15),
    .co(carry_c15_r2_s15)
  );
  wire sum_c15_r3_s16, carry_c15_r3_s16;
  subbyte_full_adder add_c15_r3_s16 (
    .a(carry_c14_r2_s14),
    .b(sum_c15_r2_s15),
    .ci(carry_c14_r3_s15),
    .s(sum_c15_r3_s16),
    .co(carry_c15_r3_s16)
  );
  wire sum_c15_r4_s19, carry_c15_r4_s19;
  subbyte_full_adder add_c15_r4_s19 (
    .a(sum_c15_r3_s16),
    .b(carry_c14_r4_s17),
    .ci(carry_c14_r5_s18),
    .s(sum_c15_r4_s19),
    .co(carry_c15_r4_s19)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (
    .a(extra[43]),
    .b(extra[70]),
    .ci(extra[97]),
    .s(sum_c16_r1_s1),
    .co(carry_c16_r1_s1)
  );
  wire sum_c16_r2_s15, carry_c16_r2_s15;
  subbyte_full_adder add_c16_r2_s15 (
    .a(carry_c15_r0_s14),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s1),
    .s(sum_c16_r2_s15),
    .co(carry_c16_r2_s15)
  );
  wire sum_c16_r3_s16, carry_c16_r3_s16;
  subbyte_full_adder add_c16_r3_s16 (
    .a(sum_c16_r1_s1),
    .b(sum_c16_r2_s15),
    .ci(carry_c15_r2_s15),
    .s(sum_c16_r3_s16),
    .co(carry_c16_r3_s16)
  );
  wire sum_c16_r4_s20, carry_c16_r4_s20;
  subbyte_full_adder add_c16_r4_s20 (
    .a(sum_c16_r3_s16),
    .b(carry_c15_r3_s16),
    .ci(carry_c15_r4_s19),
    .s(sum_c16_r4_s20),
    .co(carry_c16_r4_s20)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (
    .a(extra[44]),
    .b(extra[71]),
    .ci(extra[98]),
    .s(sum_c17_r1_s1),
    .co(carry_c17_r1_s1)
  );
  wire sum_c17_r2_s2, carry_c17_r2_s2;
  subbyte_full_adder add_c17_r2_s2 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s1),
    .s(sum_c17_r2_s2),
    .co(carry_c17_r2_s2)
  );
  wire sum_c17_r3_s16, carry_c17_r3_s16;
  subbyte_full_adder add_c17_r3_s16 (
    .a(sum_c17_r1_s1),
    .b(carry_c16_r2_s15),
    .ci(sum_c17_r2_s2),
    .s(sum_c17_r3_s16),
    .co(carry_c17_r3_s16)
  );
  wire sum_c17_r4_s21, carry_c17_r4_s21;
  subbyte_full_adder add_c17_r4_s21 (
    .a(carry_c16_r3_s16),
    .b(sum_c17_r3_s16),
    .ci(carry_c16_r4_s20),
    .s(sum_c17_r4_s21),
    .co(carry_c17_r4_s21)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[45]),
    .b(extra[72]),
    .ci(extra[99]),
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
  wire sum_c18_r3_s3, carry_c18_r3_s3;
  subbyte_full_adder add_c18_r3_s3 (
    .a(sum_c18_r1_s1),
    .b(carry_c17_r2_s2),
    .ci(sum_c18_r2_s2),
    .s(sum_c18_r3_s3),
    .co(carry_c18_r3_s3)
  );
  wire sum_c18_r4_s22, carry_c18_r4_s22;
  subbyte_full_adder add_c18_r4_s22 (
    .a(carry_c17_r3_s16),
    .b(sum_c18_r3_s3),
    .ci(carry_c17_r4_s21),
    .s(sum_c18_r4_s22),
    .co(carry_c18_r4_s22)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[46]),
    .b(extra[73]),
    .ci(extra[100]),
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
  wire sum_c19_r4_s23, carry_c19_r4_s23;
  subbyte_full_adder add_c19_r4_s23 (
    .a(carry_c18_r3_s3),
    .b(sum_c19_r3_s3),
    .ci(carry_c18_r4_s22),
    .s(sum_c19_r4_s23),
    .co(carry_c19_r4_s23)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[47]),
    .b(extra[74]),
    .ci(extra[101]),
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
  wire sum_c20_r4_s24, carry_c20_r4_s24;
  subbyte_full_adder add_c20_r4_s24 (
    .a(carry_c19_r3_s3),
    .b(sum_c20_r3_s3),
    .ci(carry_c19_r4_s23),
    .s(sum_c20_r4_s24),
    .co(carry_c20_r4_s24)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[48]),
    .b(extra[75]),
    .ci(extra[102]),
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
  wire sum_c21_r4_s25, carry_c21_r4_s25;
  subbyte_full_adder add_c21_r4_s25 (
    .a(carry_c20_r3_s3),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s24),
    .s(sum_c21_r4_s25),
    .co(carry_c21_r4_s25)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[49]),
    .b(extra[76]),
    .ci(extra[103]),
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
  wire sum_c22_r4_s26, carry_c22_r4_s26;
  subbyte_full_adder add_c22_r4_s26 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s25),
    .s(sum_c22_r4_s26),
    .co(carry_c22_r4_s26)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[50]),
    .b(extra[77]),
    .ci(extra[104]),
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
  wire sum_c23_r4_s27, carry_c23_r4_s27;
  subbyte_full_adder add_c23_r4_s27 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s26),
    .s(sum_c23_r4_s27),
    .co(carry_c23_r4_s27)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[51]),
    .b(extra[78]),
    .ci(extra[105]),
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
  wire sum_c24_r4_s28, carry_c24_r4_s28;
  subbyte_full_adder add_c24_r4_s28 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s27),
    .s(sum_c24_r4_s28),
    .co(carry_c24_r4_s28)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[52]),
    .b(extra[79]),
    .ci(extra[106]),
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
  wire sum_c25_r4_s29, carry_c25_r4_s29;
  subbyte_full_adder add_c25_r4_s29 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s28),
    .s(sum_c25_r4_s29),
    .co(carry_c25_r4_s29)
  );
  wire sum_c26_r0_s2 = ~carry_c25_r0_s1;
  wire carry_c26_r0_s2 = carry_c25_r0_s1;
  wire sum_c26_r1_s3, carry_c26_r1_s3;
  subbyte_full_adder add_c26_r1_s3 (
    .a(carry_c25_r1_s1),
    .b(sum_c26_r0_s2),
    .ci(carry_c25_r2_s2),
    .s(sum_c26_r1_s3),
    .co(carry_c26_r1_s3)
  );
  wire sum_c26_r2_s30, carry_c26_r2_s30;
  subbyte_full_adder add_c26_r2_s30 (
    .a(sum_c26_r1_s3),
    .b(carry_c25_r3_s3),
    .ci(carry_c25_r4_s29),
    .s(sum_c26_r2_s30),
    .co(carry_c26_r2_s30)
  );
  wire sum_c27_r0_s31 = carry_c26_r0_s2 ^ carry_c26_r1_s3 ^ carry_c26_r2_s30;

  assign sum = {
    sum_c27_r0_s31, sum_c26_r2_s30, sum_c25_r4_s29, sum_c24_r4_s28, sum_c23_r4_s27, sum_c22_r4_s26, sum_c21_r4_s25,
    sum_c20_r4_s24, sum_c19_r4_s23, sum_c18_r4_s22, sum_c17_r4_s21, sum_c16_r4_s20, sum_c15_r4_s19, sum_c14_r5_s18,
    sum_c13_r7_s17, sum_c12_r11_s16, sum_c11_r19_s15, sum_c10_r35_s14, sum_c9_r35_s13, sum_c8_r35_s12, sum_c7_r35_s11,
    sum_c6_r35_s10, sum_c5_r3_s9, sum_c4_r3_s8, sum_c3_r3_s7, sum_c2_r3_s6, sum_c1_r3_s5, sum_c0_r3_s3
  };
endmodule

`default_nettype wire
