// opal_dot_w8a8_k16_n2_onehot_tree: compression tree of opal_dot_w8a8_k16_n2_onehot
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 7b904313f55018f8
`default_nettype none

module opal_dot_w8a8_k16_n2_onehot_tree (
  input wire [639:0] pp,
  input wire [63:0] extra,
  output wire [31:0] sum
);
  wire carry_c14_r0_s1 = pp[37];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire carry_c27_r0_s1 = extra[27];
  wire carry_c28_r0_s1 = extra[28];
  wire carry_c29_r0_s1 = extra[29];
  wire carry_c30_r0_s1 = extra[30];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[31]), .ci(extra[32]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(extra[63]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[0]), .b(pp[9]), .ci(pp[40]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[49]), .b(pp[80]), .ci(pp[89]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[120]), .b(pp[129]), .ci(pp[160]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[169]), .b(pp[200]), .ci(pp[209]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[240]), .b(pp[249]), .ci(pp[280]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[289]), .b(pp[320]), .ci(pp[329]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[360]), .b(pp[369]), .ci(pp[400]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[409]), .b(pp[440]), .ci(pp[449]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[480]), .b(pp[489]), .ci(pp[520]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[529]), .b(pp[560]), .ci(pp[569]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s2, carry_c1_r10_s2;
  subbyte_full_adder add_c1_r10_s2 (.a(pp[600]), .b(pp[609]), .ci(sum_c1_r0_s1), .s(sum_c1_r10_s2), .co(carry_c1_r10_s2));
  wire sum_c1_r11_s2, carry_c1_r11_s2;
  subbyte_full_adder add_c1_r11_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r11_s2),
    .co(carry_c1_r11_s2)
  );
  wire sum_c1_r12_s2, carry_c1_r12_s2;
  subbyte_full_adder add_c1_r12_s2 (
    .a(sum_c1_r4_s1),
    .b(sum_c1_r5_s1),
    .ci(sum_c1_r6_s1),
    .s(sum_c1_r12_s2),
    .co(carry_c1_r12_s2)
  );
  wire sum_c1_r13_s2, carry_c1_r13_s2;
  subbyte_full_adder add_c1_r13_s2 (
    .a(sum_c1_r7_s1),
    .b(sum_c1_r8_s1),
    .ci(sum_c1_r9_s1),
    .s(sum_c1_r13_s2),
    .co(carry_c1_r13_s2)
  );
  wire sum_c1_r14_s3, carry_c1_r14_s3;
  subbyte_full_adder add_c1_r14_s3 (
    .a(sum_c1_r10_s2),
    .b(sum_c1_r11_s2),
    .ci(sum_c1_r12_s2),
    .s(sum_c1_r14_s3),
    .co(carry_c1_r14_s3)
  );
  wire sum_c1_r15_s4, carry_c1_r15_s4;
  subbyte_full_adder add_c1_r15_s4 (
    .a(sum_c1_r13_s2),
    .b(sum_c1_r14_s3),
    .ci(extra[1]),
    .s(sum_c1_r15_s4),
    .co(carry_c1_r15_s4)
  );
  wire sum_c1_r16_s5, carry_c1_r16_s5;
  subbyte_full_adder add_c1_r16_s5 (
    .a(extra[33]),
    .b(sum_c1_r15_s4),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r16_s5),
    .co(carry_c1_r16_s5)
  );
  wire sum_c1_r17_s6, carry_c1_r17_s6;
  subbyte_half_adder add_c1_r17_s6 (.a(carry_c0_r1_s2), .b(sum_c1_r16_s5), .s(sum_c1_r17_s6), .co(carry_c1_r17_s6));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[1]), .b(pp[41]), .ci(pp[81]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[121]), .b(pp[161]), .ci(pp[201]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[241]), .b(pp[281]), .ci(pp[321]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[361]), .b(pp[401]), .ci(pp[441]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[481]), .b(pp[521]), .ci(pp[561]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (
    .a(pp[601]),
    .b(carry_c1_r0_s1),
    .ci(carry_c1_r1_s1),
    .s(sum_c2_r5_s2),
    .co(carry_c2_r5_s2)
  );
  wire sum_c2_r6_s2, carry_c2_r6_s2;
  subbyte_full_adder add_c2_r6_s2 (
    .a(carry_c1_r2_s1),
    .b(carry_c1_r3_s1),
    .ci(carry_c1_r4_s1),
    .s(sum_c2_r6_s2),
    .co(carry_c2_r6_s2)
  );
  wire sum_c2_r7_s2, carry_c2_r7_s2;
  subbyte_full_adder add_c2_r7_s2 (
    .a(carry_c1_r5_s1),
    .b(carry_c1_r6_s1),
    .ci(carry_c1_r7_s1),
    .s(sum_c2_r7_s2),
    .co(carry_c2_r7_s2)
  );
  wire sum_c2_r8_s2, carry_c2_r8_s2;
  subbyte_full_adder add_c2_r8_s2 (
    .a(carry_c1_r8_s1),
    .b(carry_c1_r9_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r8_s2),
    .co(carry_c2_r8_s2)
  );
  wire sum_c2_r9_s2, carry_c2_r9_s2;
  subbyte_full_adder add_c2_r9_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r9_s2),
    .co(carry_c2_r9_s2)
  );
  wire sum_c2_r10_s3, carry_c2_r10_s3;
  subbyte_full_adder add_c2_r10_s3 (
    .a(sum_c2_r4_s1),
    .b(carry_c1_r10_s2),
    .ci(carry_c1_r11_s2),
    .s(sum_c2_r10_s3),
    .co(carry_c2_r10_s3)
  );
  wire sum_c2_r11_s3, carry_c2_r11_s3;
  subbyte_full_adder add_c2_r11_s3 (
    .a(carry_c1_r12_s2),
    .b(carry_c1_r13_s2),
    .ci(sum_c2_r5_s2),
    .s(sum_c2_r11_s3),
    .co(carry_c2_r11_s3)
  );
  wire sum_c2_r12_s3, carry_c2_r12_s3;
  subbyte_full_adder add_c2_r12_s3 (
    .a(sum_c2_r6_s2),
    .b(sum_c2_r7_s2),
    .ci(sum_c2_r8_s2),
    .s(sum_c2_r12_s3),
    .co(carry_c2_r12_s3)
  );
  wire sum_c2_r13_s4, carry_c2_r13_s4;
  subbyte_full_adder add_c2_r13_s4 (
    .a(sum_c2_r9_s2),
    .b(sum_c2_r10_s3),
    .ci(carry_c1_r14_s3),
    .s(sum_c2_r13_s4),
    .co(carry_c2_r13_s4)
  );
  wire sum_c2_r14_s5, carry_c2_r14_s5;
  subbyte_full_adder add_c2_r14_s5 (
    .a(sum_c2_r11_s3),
    .b(sum_c2_r12_s3),
    .ci(sum_c2_r13_s4),
    .s(sum_c2_r14_s5),
    .co(carry_c2_r14_s5)
  );
  wire sum_c2_r15_s6, carry_c2_r15_s6;
  subbyte_full_adder add_c2_r15_s6 (
    .a(sum_c2_r14_s5),
    .b(extra[2]),
    .ci(extra[34]),
    .s(sum_c2_r15_s6),
    .co(carry_c2_r15_s6)
  );
  wire sum_c2_r16_s7, carry_c2_r16_s7;
  subbyte_full_adder add_c2_r16_s7 (
    .a(carry_c1_r15_s4),
    .b(sum_c2_r15_s6),
    .ci(carry_c1_r16_s5),
    .s(sum_c2_r16_s7),
    .co(carry_c2_r16_s7)
  );
  wire sum_c2_r17_s8, carry_c2_r17_s8;
  subbyte_half_adder add_c2_r17_s8 (.a(carry_c1_r17_s6), .b(sum_c2_r16_s7), .s(sum_c2_r17_s8), .co(carry_c2_r17_s8));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[19]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[42]), .b(pp[50]), .ci(pp[59]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[82]), .b(pp[90]), .ci(pp[99]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[122]), .b(pp[130]), .ci(pp[139]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[162]), .b(pp[170]), .ci(pp[179]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[202]), .b(pp[210]), .ci(pp[219]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[242]), .b(pp[250]), .ci(pp[259]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[282]), .b(pp[290]), .ci(pp[299]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[322]), .b(pp[330]), .ci(pp[339]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[362]), .b(pp[370]), .ci(pp[379]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[402]), .b(pp[410]), .ci(pp[419]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[442]), .b(pp[450]), .ci(pp[459]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[482]), .b(pp[490]), .ci(pp[499]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[522]), .b(pp[530]), .ci(pp[539]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[562]), .b(pp[570]), .ci(pp[579]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[602]), .b(pp[610]), .ci(pp[619]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s2, carry_c3_r16_s2;
  subbyte_full_adder add_c3_r16_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r16_s2),
    .co(carry_c3_r16_s2)
  );
  wire sum_c3_r17_s2, carry_c3_r17_s2;
  subbyte_full_adder add_c3_r17_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r17_s2),
    .co(carry_c3_r17_s2)
  );
  wire sum_c3_r18_s2, carry_c3_r18_s2;
  subbyte_full_adder add_c3_r18_s2 (
    .a(sum_c3_r1_s1),
    .b(sum_c3_r2_s1),
    .ci(sum_c3_r3_s1),
    .s(sum_c3_r18_s2),
    .co(carry_c3_r18_s2)
  );
  wire sum_c3_r19_s2, carry_c3_r19_s2;
  subbyte_full_adder add_c3_r19_s2 (
    .a(sum_c3_r4_s1),
    .b(sum_c3_r5_s1),
    .ci(sum_c3_r6_s1),
    .s(sum_c3_r19_s2),
    .co(carry_c3_r19_s2)
  );
  wire sum_c3_r20_s2, carry_c3_r20_s2;
  subbyte_full_adder add_c3_r20_s2 (
    .a(sum_c3_r7_s1),
    .b(sum_c3_r8_s1),
    .ci(sum_c3_r9_s1),
    .s(sum_c3_r20_s2),
    .co(carry_c3_r20_s2)
  );
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(sum_c3_r10_s1),
    .b(sum_c3_r11_s1),
    .ci(sum_c3_r12_s1),
    .s(sum_c3_r21_s2),
    .co(carry_c3_r21_s2)
  );
  wire sum_c3_r22_s2, carry_c3_r22_s2;
  subbyte_full_adder add_c3_r22_s2 (
    .a(sum_c3_r13_s1),
    .b(sum_c3_r14_s1),
    .ci(sum_c3_r15_s1),
    .s(sum_c3_r22_s2),
    .co(carry_c3_r22_s2)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(carry_c2_r5_s2),
    .b(carry_c2_r6_s2),
    .ci(carry_c2_r7_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s3, carry_c3_r24_s3;
  subbyte_full_adder add_c3_r24_s3 (
    .a(carry_c2_r8_s2),
    .b(carry_c2_r9_s2),
    .ci(sum_c3_r16_s2),
    .s(sum_c3_r24_s3),
    .co(carry_c3_r24_s3)
  );
  wire sum_c3_r25_s3, carry_c3_r25_s3;
  subbyte_full_adder add_c3_r25_s3 (
    .a(sum_c3_r17_s2),
    .b(sum_c3_r18_s2),
    .ci(sum_c3_r19_s2),
    .s(sum_c3_r25_s3),
    .co(carry_c3_r25_s3)
  );
  wire sum_c3_r26_s3, carry_c3_r26_s3;
  subbyte_full_adder add_c3_r26_s3 (
    .a(sum_c3_r20_s2),
    .b(sum_c3_r21_s2),
    .ci(sum_c3_r22_s2),
    .s(sum_c3_r26_s3),
    .co(carry_c3_r26_s3)
  );
  wire sum_c3_r27_s4, carry_c3_r27_s4;
  subbyte_full_adder add_c3_r27_s4 (
    .a(carry_c2_r10_s3),
    .b(carry_c2_r11_s3),
    .ci(carry_c2_r12_s3),
    .s(sum_c3_r27_s4),
    .co(carry_c3_r27_s4)
  );
  wire sum_c3_r28_s4, carry_c3_r28_s4;
  subbyte_full_adder add_c3_r28_s4 (
    .a(sum_c3_r23_s3),
    .b(sum_c3_r24_s3),
    .ci(sum_c3_r25_s3),
    .s(sum_c3_r28_s4),
    .co(carry_c3_r28_s4)
  );
  wire sum_c3_r29_s6, carry_c3_r29_s6;
  subbyte_full_adder add_c3_r29_s6 (
    .a(sum_c3_r26_s3),
    .b(carry_c2_r13_s4),
    .ci(carry_c2_r14_s5),
    .s(sum_c3_r29_s6),
    .co(carry_c3_r29_s6)
  );
  wire sum_c3_r30_s7, carry_c3_r30_s7;
  subbyte_full_adder add_c3_r30_s7 (
    .a(sum_c3_r27_s4),
    .b(sum_c3_r28_s4),
    .ci(sum_c3_r29_s6),
    .s(sum_c3_r30_s7),
    .co(carry_c3_r30_s7)
  );
  wire sum_c3_r31_s8, carry_c3_r31_s8;
  subbyte_full_adder add_c3_r31_s8 (
    .a(sum_c3_r30_s7),
    .b(extra[3]),
    .ci(extra[35]),
    .s(sum_c3_r31_s8),
    .co(carry_c3_r31_s8)
  );
  wire sum_c3_r32_s9, carry_c3_r32_s9;
  subbyte_full_adder add_c3_r32_s9 (
    .a(carry_c2_r15_s6),
    .b(sum_c3_r31_s8),
    .ci(carry_c2_r16_s7),
    .s(sum_c3_r32_s9),
    .co(carry_c3_r32_s9)
  );
  wire sum_c3_r33_s10, carry_c3_r33_s10;
  subbyte_half_adder add_c3_r33_s10 (.a(carry_c2_r17_s8), .b(sum_c3_r32_s9), .s(sum_c3_r33_s10), .co(carry_c3_r33_s10));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[43]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[51]), .b(pp[83]), .ci(pp[91]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[123]), .b(pp[131]), .ci(pp[163]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[171]), .b(pp[203]), .ci(pp[211]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[243]), .b(pp[251]), .ci(pp[283]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[291]), .b(pp[323]), .ci(pp[331]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[363]), .b(pp[371]), .ci(pp[403]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[411]), .b(pp[443]), .ci(pp[451]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[483]), .b(pp[491]), .ci(pp[523]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[531]), .b(pp[563]), .ci(pp[571]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s2, carry_c4_r10_s2;
  subbyte_full_adder add_c4_r10_s2 (
    .a(pp[603]),
    .b(pp[611]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r10_s2),
    .co(carry_c4_r10_s2)
  );
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s2, carry_c4_r14_s2;
  subbyte_full_adder add_c4_r14_s2 (
    .a(carry_c3_r10_s1),
    .b(carry_c3_r11_s1),
    .ci(carry_c3_r12_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(carry_c3_r13_s1),
    .b(carry_c3_r14_s1),
    .ci(carry_c3_r15_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s2, carry_c4_r18_s2;
  subbyte_full_adder add_c4_r18_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r18_s2),
    .co(carry_c4_r18_s2)
  );
  wire sum_c4_r19_s3, carry_c4_r19_s3;
  subbyte_full_adder add_c4_r19_s3 (
    .a(sum_c4_r9_s1),
    .b(sum_c4_r10_s2),
    .ci(carry_c3_r16_s2),
    .s(sum_c4_r19_s3),
    .co(carry_c4_r19_s3)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(carry_c3_r17_s2),
    .b(carry_c3_r18_s2),
    .ci(carry_c3_r19_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(carry_c3_r20_s2),
    .b(carry_c3_r21_s2),
    .ci(carry_c3_r22_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s3, carry_c4_r22_s3;
  subbyte_full_adder add_c4_r22_s3 (
    .a(sum_c4_r11_s2),
    .b(sum_c4_r12_s2),
    .ci(sum_c4_r13_s2),
    .s(sum_c4_r22_s3),
    .co(carry_c4_r22_s3)
  );
  wire sum_c4_r23_s3, carry_c4_r23_s3;
  subbyte_full_adder add_c4_r23_s3 (
    .a(sum_c4_r14_s2),
    .b(sum_c4_r15_s2),
    .ci(sum_c4_r16_s2),
    .s(sum_c4_r23_s3),
    .co(carry_c4_r23_s3)
  );
  wire sum_c4_r24_s4, carry_c4_r24_s4;
  subbyte_full_adder add_c4_r24_s4 (
    .a(sum_c4_r17_s2),
    .b(sum_c4_r18_s2),
    .ci(sum_c4_r19_s3),
    .s(sum_c4_r24_s4),
    .co(carry_c4_r24_s4)
  );
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(carry_c3_r23_s3),
    .b(carry_c3_r24_s3),
    .ci(carry_c3_r25_s3),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  wire sum_c4_r26_s4, carry_c4_r26_s4;
  subbyte_full_adder add_c4_r26_s4 (
    .a(carry_c3_r26_s3),
    .b(sum_c4_r20_s3),
    .ci(sum_c4_r21_s3),
    .s(sum_c4_r26_s4),
    .co(carry_c4_r26_s4)
  );
  wire sum_c4_r27_s5, carry_c4_r27_s5;
  subbyte_full_adder add_c4_r27_s5 (
    .a(sum_c4_r22_s3),
    .b(sum_c4_r23_s3),
    .ci(sum_c4_r24_s4),
    .s(sum_c4_r27_s5),
    .co(carry_c4_r27_s5)
  );
  wire sum_c4_r28_s5, carry_c4_r28_s5;
  subbyte_full_adder add_c4_r28_s5 (
    .a(carry_c3_r27_s4),
    .b(carry_c3_r28_s4),
    .ci(sum_c4_r25_s4),
    .s(sum_c4_r28_s5),
    .co(carry_c4_r28_s5)
  );
  wire sum_c4_r29_s7, carry_c4_r29_s7;
  subbyte_full_adder add_c4_r29_s7 (
    .a(sum_c4_r26_s4),
    .b(sum_c4_r27_s5),
    .ci(carry_c3_r29_s6),
    .s(sum_c4_r29_s7),
    .co(carry_c4_r29_s7)
  );
  wire sum_c4_r30_s8, carry_c4_r30_s8;
  subbyte_full_adder add_c4_r30_s8 (
    .a(carry_c3_r30_s7),
    .b(sum_c4_r28_s5),
    .ci(sum_c4_r29_s7),
    .s(sum_c4_r30_s8),
    .co(carry_c4_r30_s8)
  );
  wire sum_c4_r31_s9, carry_c4_r31_s9;
  subbyte_full_adder add_c4_r31_s9 (
    .a(sum_c4_r30_s8),
    .b(extra[4]),
    .ci(extra[36]),
    .s(sum_c4_r31_s9),
    .co(carry_c4_r31_s9)
  );
  wire sum_c4_r32_s10, carry_c4_r32_s10;
  subbyte_full_adder add_c4_r32_s10 (
    .a(carry_c3_r31_s8),
    .b(sum_c4_r31_s9),
    .ci(carry_c3_r32_s9),
    .s(sum_c4_r32_s10),
    .co(carry_c4_r32_s10)
  );
  wire sum_c4_r33_s11, carry_c4_r33_s11;
  subbyte_half_adder add_c4_r33_s11 (.a(carry_c3_r33_s10), .b(sum_c4_r32_s10), .s(sum_c4_r33_s11), .co(carry_c4_r33_s11));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[20]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[29]), .b(pp[44]), .ci(pp[52]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[60]), .b(pp[69]), .ci(pp[84]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[92]), .b(pp[100]), .ci(pp[109]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[124]), .b(pp[132]), .ci(pp[140]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[149]), .b(pp[164]), .ci(pp[172]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[180]), .b(pp[189]), .ci(pp[204]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[212]), .b(pp[220]), .ci(pp[229]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[244]), .b(pp[252]), .ci(pp[260]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[269]), .b(pp[284]), .ci(pp[292]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[300]), .b(pp[309]), .ci(pp[324]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[332]), .b(pp[340]), .ci(pp[349]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[364]), .b(pp[372]), .ci(pp[380]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[389]), .b(pp[404]), .ci(pp[412]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[420]), .b(pp[429]), .ci(pp[444]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[452]), .b(pp[460]), .ci(pp[469]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[484]), .b(pp[492]), .ci(pp[500]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[509]), .b(pp[524]), .ci(pp[532]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[540]), .b(pp[549]), .ci(pp[564]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[572]), .b(pp[580]), .ci(pp[589]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[604]), .b(pp[612]), .ci(pp[620]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s2, carry_c5_r21_s2;
  subbyte_full_adder add_c5_r21_s2 (
    .a(pp[629]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s2, carry_c5_r25_s2;
  subbyte_full_adder add_c5_r25_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r25_s2),
    .co(carry_c5_r25_s2)
  );
  wire sum_c5_r26_s2, carry_c5_r26_s2;
  subbyte_full_adder add_c5_r26_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r26_s2),
    .co(carry_c5_r26_s2)
  );
  wire sum_c5_r27_s2, carry_c5_r27_s2;
  subbyte_full_adder add_c5_r27_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r27_s2),
    .co(carry_c5_r27_s2)
  );
  wire sum_c5_r28_s2, carry_c5_r28_s2;
  subbyte_full_adder add_c5_r28_s2 (
    .a(sum_c5_r10_s1),
    .b(sum_c5_r11_s1),
    .ci(sum_c5_r12_s1),
    .s(sum_c5_r28_s2),
    .co(carry_c5_r28_s2)
  );
  wire sum_c5_r29_s2, carry_c5_r29_s2;
  subbyte_full_adder add_c5_r29_s2 (
    .a(sum_c5_r13_s1),
    .b(sum_c5_r14_s1),
    .ci(sum_c5_r15_s1),
    .s(sum_c5_r29_s2),
    .co(carry_c5_r29_s2)
  );
  wire sum_c5_r30_s2, carry_c5_r30_s2;
  subbyte_full_adder add_c5_r30_s2 (
    .a(sum_c5_r16_s1),
    .b(sum_c5_r17_s1),
    .ci(sum_c5_r18_s1),
    .s(sum_c5_r30_s2),
    .co(carry_c5_r30_s2)
  );
  wire sum_c5_r31_s3, carry_c5_r31_s3;
  subbyte_full_adder add_c5_r31_s3 (
    .a(sum_c5_r19_s1),
    .b(sum_c5_r20_s1),
    .ci(carry_c4_r10_s2),
    .s(sum_c5_r31_s3),
    .co(carry_c5_r31_s3)
  );
  wire sum_c5_r32_s3, carry_c5_r32_s3;
  subbyte_full_adder add_c5_r32_s3 (
    .a(carry_c4_r11_s2),
    .b(carry_c4_r12_s2),
    .ci(carry_c4_r13_s2),
    .s(sum_c5_r32_s3),
    .co(carry_c5_r32_s3)
  );
  wire sum_c5_r33_s3, carry_c5_r33_s3;
  subbyte_full_adder add_c5_r33_s3 (
    .a(carry_c4_r14_s2),
    .b(carry_c4_r15_s2),
    .ci(carry_c4_r16_s2),
    .s(sum_c5_r33_s3),
    .co(carry_c5_r33_s3)
  );
  wire sum_c5_r34_s3, carry_c5_r34_s3;
  subbyte_full_adder add_c5_r34_s3 (
    .a(carry_c4_r17_s2),
    .b(carry_c4_r18_s2),
    .ci(sum_c5_r21_s2),
    .s(sum_c5_r34_s3),
    .co(carry_c5_r34_s3)
  );
  wire sum_c5_r35_s3, carry_c5_r35_s3;
  subbyte_full_adder add_c5_r35_s3 (
    .a(sum_c5_r22_s2),
    .b(sum_c5_r23_s2),
    .ci(sum_c5_r24_s2),
    .s(sum_c5_r35_s3),
    .co(carry_c5_r35_s3)
  );
  wire sum_c5_r36_s3, carry_c5_r36_s3;
  subbyte_full_adder add_c5_r36_s3 (
    .a(sum_c5_r25_s2),
    .b(sum_c5_r26_s2),
    .ci(sum_c5_r27_s2),
    .s(sum_c5_r36_s3),
    .co(carry_c5_r36_s3)
  );
  wire sum_c5_r37_s3, carry_c5_r37_s3;
  subbyte_full_adder add_c5_r37_s3 (
    .a(sum_c5_r28_s2),
    .b(sum_c5_r29_s2),
    .ci(sum_c5_r30_s2),
    .s(sum_c5_r37_s3),
    .co(carry_c5_r37_s3)
  );
  wire sum_c5_r38_s4, carry_c5_r38_s4;
  subbyte_full_adder add_c5_r38_s4 (
    .a(sum_c5_r31_s3),
    .b(carry_c4_r19_s3),
    .ci(carry_c4_r20_s3),
    .s(sum_c5_r38_s4),
    .co(carry_c5_r38_s4)
  );
  wire sum_c5_r39_s4, carry_c5_r39_s4;
  subbyte_full_adder add_c5_r39_s4 (
    .a(carry_c4_r21_s3),
    .b(carry_c4_r22_s3),
    .ci(carry_c4_r23_s3),
    .s(sum_c5_r39_s4),
    .co(carry_c5_r39_s4)
  );
  wire sum_c5_r40_s5, carry_c5_r40_s5;
  subbyte_full_adder add_c5_r40_s5 (
    .a(carry_c4_r24_s4),
    .b(sum_c5_r32_s3),
    .ci(sum_c5_r33_s3),
    .s(sum_c5_r40_s5),
    .co(carry_c5_r40_s5)
  );
  wire sum_c5_r41_s4, carry_c5_r41_s4;
  subbyte_full_adder add_c5_r41_s4 (
    .a(sum_c5_r34_s3),
    .b(sum_c5_r35_s3),
    .ci(sum_c5_r36_s3),
    .s(sum_c5_r41_s4),
    .co(carry_c5_r41_s4)
  );
  wire sum_c5_r42_s5, carry_c5_r42_s5;
  subbyte_full_adder add_c5_r42_s5 (
    .a(sum_c5_r37_s3),
    .b(sum_c5_r38_s4),
    .ci(carry_c4_r25_s4),
    .s(sum_c5_r42_s5),
    .co(carry_c5_r42_s5)
  );
  wire sum_c5_r43_s6, carry_c5_r43_s6;
  subbyte_full_adder add_c5_r43_s6 (
    .a(carry_c4_r26_s4),
    .b(carry_c4_r27_s5),
    .ci(sum_c5_r39_s4),
    .s(sum_c5_r43_s6),
    .co(carry_c5_r43_s6)
  );
  wire sum_c5_r44_s6, carry_c5_r44_s6;
  subbyte_full_adder add_c5_r44_s6 (
    .a(sum_c5_r40_s5),
    .b(sum_c5_r41_s4),
    .ci(sum_c5_r42_s5),
    .s(sum_c5_r44_s6),
    .co(carry_c5_r44_s6)
  );
  wire sum_c5_r45_s8, carry_c5_r45_s8;
  subbyte_full_adder add_c5_r45_s8 (
    .a(carry_c4_r28_s5),
    .b(carry_c4_r29_s7),
    .ci(sum_c5_r43_s6),
    .s(sum_c5_r45_s8),
    .co(carry_c5_r45_s8)
  );
  wire sum_c5_r46_s9, carry_c5_r46_s9;
  subbyte_full_adder add_c5_r46_s9 (
    .a(sum_c5_r44_s6),
    .b(carry_c4_r30_s8),
    .ci(sum_c5_r45_s8),
    .s(sum_c5_r46_s9),
    .co(carry_c5_r46_s9)
  );
  wire sum_c5_r47_s10, carry_c5_r47_s10;
  subbyte_full_adder add_c5_r47_s10 (
    .a(sum_c5_r46_s9),
    .b(extra[5]),
    .ci(extra[37]),
    .s(sum_c5_r47_s10),
    .co(carry_c5_r47_s10)
  );
  wire sum_c5_r48_s11, carry_c5_r48_s11;
  subbyte_full_adder add_c5_r48_s11 (
    .a(carry_c4_r31_s9),
    .b(sum_c5_r47_s10),
    .ci(carry_c4_r32_s10),
    .s(sum_c5_r48_s11),
    .co(carry_c5_r48_s11)
  );
  wire sum_c5_r49_s12, carry_c5_r49_s12;
  subbyte_half_adder add_c5_r49_s12 (.a(carry_c4_r33_s11), .b(sum_c5_r48_s11), .s(sum_c5_r49_s12), .co(carry_c5_r49_s12));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[45]), .b(pp[53]), .ci(pp[61]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[85]), .b(pp[93]), .ci(pp[101]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[125]), .b(pp[133]), .ci(pp[141]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[165]), .b(pp[173]), .ci(pp[181]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[205]), .b(pp[213]), .ci(pp[221]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[245]), .b(pp[253]), .ci(pp[261]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[285]), .b(pp[293]), .ci(pp[301]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[325]), .b(pp[333]), .ci(pp[341]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[365]), .b(pp[373]), .ci(pp[381]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[405]), .b(pp[413]), .ci(pp[421]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[445]), .b(pp[453]), .ci(pp[461]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[485]), .b(pp[493]), .ci(pp[501]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[525]), .b(pp[533]), .ci(pp[541]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[565]), .b(pp[573]), .ci(pp[581]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[605]), .b(pp[613]), .ci(pp[621]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s2, carry_c6_r18_s2;
  subbyte_full_adder add_c6_r18_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r18_s2),
    .co(carry_c6_r18_s2)
  );
  wire sum_c6_r19_s2, carry_c6_r19_s2;
  subbyte_full_adder add_c6_r19_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(carry_c5_r11_s1),
    .s(sum_c6_r19_s2),
    .co(carry_c6_r19_s2)
  );
  wire sum_c6_r20_s2, carry_c6_r20_s2;
  subbyte_full_adder add_c6_r20_s2 (
    .a(carry_c5_r12_s1),
    .b(carry_c5_r13_s1),
    .ci(carry_c5_r14_s1),
    .s(sum_c6_r20_s2),
    .co(carry_c6_r20_s2)
  );
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(carry_c5_r15_s1),
    .b(carry_c5_r16_s1),
    .ci(carry_c5_r17_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(carry_c5_r18_s1),
    .b(carry_c5_r19_s1),
    .ci(carry_c5_r20_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s2, carry_c6_r23_s2;
  subbyte_full_adder add_c6_r23_s2 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r23_s2),
    .co(carry_c6_r23_s2)
  );
  wire sum_c6_r24_s2, carry_c6_r24_s2;
  subbyte_full_adder add_c6_r24_s2 (
    .a(sum_c6_r3_s1),
    .b(sum_c6_r4_s1),
    .ci(sum_c6_r5_s1),
    .s(sum_c6_r24_s2),
    .co(carry_c6_r24_s2)
  );
  wire sum_c6_r25_s2, carry_c6_r25_s2;
  subbyte_full_adder add_c6_r25_s2 (
    .a(sum_c6_r6_s1),
    .b(sum_c6_r7_s1),
    .ci(sum_c6_r8_s1),
    .s(sum_c6_r25_s2),
    .co(carry_c6_r25_s2)
  );
  wire sum_c6_r26_s2, carry_c6_r26_s2;
  subbyte_full_adder add_c6_r26_s2 (
    .a(sum_c6_r9_s1),
    .b(sum_c6_r10_s1),
    .ci(sum_c6_r11_s1),
    .s(sum_c6_r26_s2),
    .co(carry_c6_r26_s2)
  );
  wire sum_c6_r27_s2, carry_c6_r27_s2;
  subbyte_full_adder add_c6_r27_s2 (
    .a(sum_c6_r12_s1),
    .b(sum_c6_r13_s1),
    .ci(sum_c6_r14_s1),
    .s(sum_c6_r27_s2),
    .co(carry_c6_r27_s2)
  );
  wire sum_c6_r28_s3, carry_c6_r28_s3;
  subbyte_full_adder add_c6_r28_s3 (
    .a(sum_c6_r15_s1),
    .b(carry_c5_r21_s2),
    .ci(carry_c5_r22_s2),
    .s(sum_c6_r28_s3),
    .co(carry_c6_r28_s3)
  );
  wire sum_c6_r29_s3, carry_c6_r29_s3;
  subbyte_full_adder add_c6_r29_s3 (
    .a(carry_c5_r23_s2),
    .b(carry_c5_r24_s2),
    .ci(carry_c5_r25_s2),
    .s(sum_c6_r29_s3),
    .co(carry_c6_r29_s3)
  );
  wire sum_c6_r30_s3, carry_c6_r30_s3;
  subbyte_full_adder add_c6_r30_s3 (
    .a(carry_c5_r26_s2),
    .b(carry_c5_r27_s2),
    .ci(carry_c5_r28_s2),
    .s(sum_c6_r30_s3),
    .co(carry_c6_r30_s3)
  );
  wire sum_c6_r31_s4, carry_c6_r31_s4;
  subbyte_full_adder add_c6_r31_s4 (
    .a(carry_c5_r29_s2),
    .b(carry_c5_r30_s2),
    .ci(carry_c5_r31_s3),
    .s(sum_c6_r31_s4),
    .co(carry_c6_r31_s4)
  );
  wire sum_c6_r32_s3, carry_c6_r32_s3;
  subbyte_full_adder add_c6_r32_s3 (
    .a(sum_c6_r16_s2),
    .b(sum_c6_r17_s2),
    .ci(sum_c6_r18_s2),
    .s(sum_c6_r32_s3),
    .co(carry_c6_r32_s3)
  );
  wire sum_c6_r33_s3, carry_c6_r33_s3;
  subbyte_full_adder add_c6_r33_s3 (
    .a(sum_c6_r19_s2),
    .b(sum_c6_r20_s2),
    .ci(sum_c6_r21_s2),
    .s(sum_c6_r33_s3),
    .co(carry_c6_r33_s3)
  );
  wire sum_c6_r34_s3, carry_c6_r34_s3;
  subbyte_full_adder add_c6_r34_s3 (
    .a(sum_c6_r22_s2),
    .b(sum_c6_r23_s2),
    .ci(sum_c6_r24_s2),
    .s(sum_c6_r34_s3),
    .co(carry_c6_r34_s3)
  );
  wire sum_c6_r35_s3, carry_c6_r35_s3;
  subbyte_full_adder add_c6_r35_s3 (
    .a(sum_c6_r25_s2),
    .b(sum_c6_r26_s2),
    .ci(sum_c6_r27_s2),
    .s(sum_c6_r35_s3),
    .co(carry_c6_r35_s3)
  );
  wire sum_c6_r36_s4, carry_c6_r36_s4;
  subbyte_full_adder add_c6_r36_s4 (
    .a(carry_c5_r32_s3),
    .b(carry_c5_r33_s3),
    .ci(carry_c5_r34_s3),
    .s(sum_c6_r36_s4),
    .co(carry_c6_r36_s4)
  );
  wire sum_c6_r37_s4, carry_c6_r37_s4;
  subbyte_full_adder add_c6_r37_s4 (
    .a(carry_c5_r35_s3),
    .b(carry_c5_r36_s3),
    .ci(carry_c5_r37_s3),
    .s(sum_c6_r37_s4),
    .co(carry_c6_r37_s4)
  );
  wire sum_c6_r38_s4, carry_c6_r38_s4;
  subbyte_full_adder add_c6_r38_s4 (
    .a(sum_c6_r28_s3),
    .b(sum_c6_r29_s3),
    .ci(sum_c6_r30_s3),
    .s(sum_c6_r38_s4),
    .co(carry_c6_r38_s4)
  );
  wire sum_c6_r39_s5, carry_c6_r39_s5;
  subbyte_full_adder add_c6_r39_s5 (
    .a(sum_c6_r31_s4),
    .b(sum_c6_r32_s3),
    .ci(sum_c6_r33_s3),
    .s(sum_c6_r39_s5),
    .co(carry_c6_r39_s5)
  );
  wire sum_c6_r40_s5, carry_c6_r40_s5;
  subbyte_full_adder add_c6_r40_s5 (
    .a(sum_c6_r34_s3),
    .b(sum_c6_r35_s3),
    .ci(carry_c5_r38_s4),
    .s(sum_c6_r40_s5),
    .co(carry_c6_r40_s5)
  );
  wire sum_c6_r41_s6, carry_c6_r41_s6;
  subbyte_full_adder add_c6_r41_s6 (
    .a(carry_c5_r39_s4),
    .b(carry_c5_r40_s5),
    .ci(carry_c5_r41_s4),
    .s(sum_c6_r41_s6),
    .co(carry_c6_r41_s6)
  );
  wire sum_c6_r42_s5, carry_c6_r42_s5;
  subbyte_full_adder add_c6_r42_s5 (
    .a(sum_c6_r36_s4),
    .b(sum_c6_r37_s4),
    .ci(sum_c6_r38_s4),
    .s(sum_c6_r42_s5),
    .co(carry_c6_r42_s5)
  );
  wire sum_c6_r43_s6, carry_c6_r43_s6;
  subbyte_full_adder add_c6_r43_s6 (
    .a(sum_c6_r39_s5),
    .b(sum_c6_r40_s5),
    .ci(carry_c5_r42_s5),
    .s(sum_c6_r43_s6),
    .co(carry_c6_r43_s6)
  );
  wire sum_c6_r44_s7, carry_c6_r44_s7;
  subbyte_full_adder add_c6_r44_s7 (
    .a(carry_c5_r43_s6),
    .b(carry_c5_r44_s6),
    .ci(sum_c6_r41_s6),
    .s(sum_c6_r44_s7),
    .co(carry_c6_r44_s7)
  );
  wire sum_c6_r45_s9, carry_c6_r45_s9;
  subbyte_full_adder add_c6_r45_s9 (
    .a(sum_c6_r42_s5),
    .b(sum_c6_r43_s6),
    .ci(carry_c5_r45_s8),
    .s(sum_c6_r45_s9),
    .co(carry_c6_r45_s9)
  );
  wire sum_c6_r46_s10, carry_c6_r46_s10;
  subbyte_full_adder add_c6_r46_s10 (
    .a(sum_c6_r44_s7),
    .b(sum_c6_r45_s9),
    .ci(carry_c5_r46_s9),
    .s(sum_c6_r46_s10),
    .co(carry_c6_r46_s10)
  );
  wire sum_c6_r47_s11, carry_c6_r47_s11;
  subbyte_full_adder add_c6_r47_s11 (
    .a(sum_c6_r46_s10),
    .b(extra[6]),
    .ci(extra[38]),
    .s(sum_c6_r47_s11),
    .co(carry_c6_r47_s11)
  );
  wire sum_c6_r48_s12, carry_c6_r48_s12;
  subbyte_full_adder add_c6_r48_s12 (
    .a(carry_c5_r47_s10),
    .b(sum_c6_r47_s11),
    .ci(carry_c5_r48_s11),
    .s(sum_c6_r48_s12),
    .co(carry_c6_r48_s12)
  );
  wire sum_c6_r49_s13, carry_c6_r49_s13;
  subbyte_half_adder add_c6_r49_s13 (.a(carry_c5_r49_s12), .b(sum_c6_r48_s12), .s(sum_c6_r49_s13), .co(carry_c6_r49_s13));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[30]), .b(pp[39]), .ci(pp[46]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[54]), .b(pp[62]), .ci(pp[70]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[79]), .b(pp[86]), .ci(pp[94]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[102]), .b(pp[110]), .ci(pp[119]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[126]), .b(pp[134]), .ci(pp[142]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[150]), .b(pp[159]), .ci(pp[166]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[174]), .b(pp[182]), .ci(pp[190]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[199]), .b(pp[206]), .ci(pp[214]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[222]), .b(pp[230]), .ci(pp[239]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[246]), .b(pp[254]), .ci(pp[262]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[270]), .b(pp[279]), .ci(pp[286]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[294]), .b(pp[302]), .ci(pp[310]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[319]), .b(pp[326]), .ci(pp[334]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[342]), .b(pp[350]), .ci(pp[359]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[366]), .b(pp[374]), .ci(pp[382]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[390]), .b(pp[399]), .ci(pp[406]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[414]), .b(pp[422]), .ci(pp[430]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[439]), .b(pp[446]), .ci(pp[454]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[462]), .b(pp[470]), .ci(pp[479]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[486]), .b(pp[494]), .ci(pp[502]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[510]), .b(pp[519]), .ci(pp[526]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[534]), .b(pp[542]), .ci(pp[550]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[559]), .b(pp[566]), .ci(pp[574]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[582]), .b(pp[590]), .ci(pp[599]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[606]), .b(pp[614]), .ci(pp[622]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s2, carry_c7_r26_s2;
  subbyte_full_adder add_c7_r26_s2 (
    .a(pp[630]),
    .b(pp[639]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r26_s2),
    .co(carry_c7_r26_s2)
  );
  wire sum_c7_r27_s2, carry_c7_r27_s2;
  subbyte_full_adder add_c7_r27_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r27_s2),
    .co(carry_c7_r27_s2)
  );
  wire sum_c7_r28_s2, carry_c7_r28_s2;
  subbyte_full_adder add_c7_r28_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r28_s2),
    .co(carry_c7_r28_s2)
  );
  wire sum_c7_r29_s2, carry_c7_r29_s2;
  subbyte_full_adder add_c7_r29_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r29_s2),
    .co(carry_c7_r29_s2)
  );
  wire sum_c7_r30_s2, carry_c7_r30_s2;
  subbyte_full_adder add_c7_r30_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r30_s2),
    .co(carry_c7_r30_s2)
  );
  wire sum_c7_r31_s2, carry_c7_r31_s2;
  subbyte_full_adder add_c7_r31_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r31_s2),
    .co(carry_c7_r31_s2)
  );
  wire sum_c7_r32_s2, carry_c7_r32_s2;
  subbyte_full_adder add_c7_r32_s2 (
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r32_s2),
    .co(carry_c7_r32_s2)
  );
  wire sum_c7_r33_s2, carry_c7_r33_s2;
  subbyte_full_adder add_c7_r33_s2 (
    .a(sum_c7_r3_s1),
    .b(sum_c7_r4_s1),
    .ci(sum_c7_r5_s1),
    .s(sum_c7_r33_s2),
    .co(carry_c7_r33_s2)
  );
  wire sum_c7_r34_s2, carry_c7_r34_s2;
  subbyte_full_adder add_c7_r34_s2 (
    .a(sum_c7_r6_s1),
    .b(sum_c7_r7_s1),
    .ci(sum_c7_r8_s1),
    .s(sum_c7_r34_s2),
    .co(carry_c7_r34_s2)
  );
  wire sum_c7_r35_s2, carry_c7_r35_s2;
  subbyte_full_adder add_c7_r35_s2 (
    .a(sum_c7_r9_s1),
    .b(sum_c7_r10_s1),
    .ci(sum_c7_r11_s1),
    .s(sum_c7_r35_s2),
    .co(carry_c7_r35_s2)
  );
  wire sum_c7_r36_s2, carry_c7_r36_s2;
  subbyte_full_adder add_c7_r36_s2 (
    .a(sum_c7_r12_s1),
    .b(sum_c7_r13_s1),
    .ci(sum_c7_r14_s1),
    .s(sum_c7_r36_s2),
    .co(carry_c7_r36_s2)
  );
  wire sum_c7_r37_s2, carry_c7_r37_s2;
  subbyte_full_adder add_c7_r37_s2 (
    .a(sum_c7_r15_s1),
    .b(sum_c7_r16_s1),
    .ci(sum_c7_r17_s1),
    .s(sum_c7_r37_s2),
    .co(carry_c7_r37_s2)
  );
  wire sum_c7_r38_s2, carry_c7_r38_s2;
  subbyte_full_adder add_c7_r38_s2 (
    .a(sum_c7_r18_s1),
    .b(sum_c7_r19_s1),
    .ci(sum_c7_r20_s1),
    .s(sum_c7_r38_s2),
    .co(carry_c7_r38_s2)
  );
  wire sum_c7_r39_s2, carry_c7_r39_s2;
  subbyte_full_adder add_c7_r39_s2 (
    .a(sum_c7_r21_s1),
    .b(sum_c7_r22_s1),
    .ci(sum_c7_r23_s1),
    .s(sum_c7_r39_s2),
    .co(carry_c7_r39_s2)
  );
  wire sum_c7_r40_s3, carry_c7_r40_s3;
  subbyte_full_adder add_c7_r40_s3 (
    .a(sum_c7_r24_s1),
    .b(sum_c7_r25_s1),
    .ci(sum_c7_r26_s2),
    .s(sum_c7_r40_s3),
    .co(carry_c7_r40_s3)
  );
  wire sum_c7_r41_s3, carry_c7_r41_s3;
  subbyte_full_adder add_c7_r41_s3 (
    .a(carry_c6_r16_s2),
    .b(carry_c6_r17_s2),
    .ci(carry_c6_r18_s2),
    .s(sum_c7_r41_s3),
    .co(carry_c7_r41_s3)
  );
  wire sum_c7_r42_s3, carry_c7_r42_s3;
  subbyte_full_adder add_c7_r42_s3 (
    .a(carry_c6_r19_s2),
    .b(carry_c6_r20_s2),
    .ci(carry_c6_r21_s2),
    .s(sum_c7_r42_s3),
    .co(carry_c7_r42_s3)
  );
  wire sum_c7_r43_s3, carry_c7_r43_s3;
  subbyte_full_adder add_c7_r43_s3 (
    .a(carry_c6_r22_s2),
    .b(carry_c6_r23_s2),
    .ci(carry_c6_r24_s2),
    .s(sum_c7_r43_s3),
    .co(carry_c7_r43_s3)
  );
  wire sum_c7_r44_s3, carry_c7_r44_s3;
  subbyte_full_adder add_c7_r44_s3 (
    .a(carry_c6_r25_s2),
    .b(carry_c6_r26_s2),
    .ci(carry_c6_r27_s2),
    .s(sum_c7_r44_s3),
    .co(carry_c7_r44_s3)
  );
  wire sum_c7_r45_s3, carry_c7_r45_s3;
  subbyte_full_adder add_c7_r45_s3 (
    .a(sum_c7_r27_s2),
    .b(sum_c7_r28_s2),
    .ci(sum_c7_r29_s2),
    .s(sum_c7_r45_s3),
    .co(carry_c7_r45_s3)
  );
  wire sum_c7_r46_s3, carry_c7_r46_s3;
  subbyte_full_adder add_c7_r46_s3 (
    .a(sum_c7_r30_s2),
    .b(sum_c7_r31_s2),
    .ci(sum_c7_r32_s2),
    .s(sum_c7_r46_s3),
    .co(carry_c7_r46_s3)
  );
  wire sum_c7_r47_s3, carry_c7_r47_s3;
  subbyte_full_adder add_c7_r47_s3 (
    .a(sum_c7_r33_s2),
    .b(sum_c7_r34_s2),
    .ci(sum_c7_r35_s2),
    .s(sum_c7_r47_s3),
    .co(carry_c7_r47_s3)
  );
  wire sum_c7_r48_s3, carry_c7_r48_s3;
  subbyte_full_adder add_c7_r48_s3 (
    .a(sum_c7_r36_s2),
    .b(sum_c7_r37_s2),
    .ci(sum_c7_r38_s2),
    .s(sum_c7_r48_s3),
    .co(carry_c7_r48_s3)
  );
  wire sum_c7_r49_s4, carry_c7_r49_s4;
  subbyte_full_adder add_c7_r49_s4 (
    .a(sum_c7_r39_s2),
    .b(sum_c7_r40_s3),
    .ci(carry_c6_r28_s3),
    .s(sum_c7_r49_s4),
    .co(carry_c7_r49_s4)
  );
  wire sum_c7_r50_s5, carry_c7_r50_s5;
  subbyte_full_adder add_c7_r50_s5 (
    .a(carry_c6_r29_s3),
    .b(carry_c6_r30_s3),
    .ci(carry_c6_r31_s4),
    .s(sum_c7_r50_s5),
    .co(carry_c7_r50_s5)
  );
  wire sum_c7_r51_s4, carry_c7_r51_s4;
  subbyte_full_adder add_c7_r51_s4 (
    .a(carry_c6_r32_s3),
    .b(carry_c6_r33_s3),
    .ci(carry_c6_r34_s3),
    .s(sum_c7_r51_s4),
    .co(carry_c7_r51_s4)
  );
  wire sum_c7_r52_s4, carry_c7_r52_s4;
  subbyte_full_adder add_c7_r52_s4 (
    .a(carry_c6_r35_s3),
    .b(sum_c7_r41_s3),
    .ci(sum_c7_r42_s3),
    .s(sum_c7_r52_s4),
    .co(carry_c7_r52_s4)
  );
  wire sum_c7_r53_s4, carry_c7_r53_s4;
  subbyte_full_adder add_c7_r53_s4 (
    .a(sum_c7_r43_s3),
    .b(sum_c7_r44_s3),
    .ci(sum_c7_r45_s3),
    .s(sum_c7_r53_s4),
    .co(carry_c7_r53_s4)
  );
  wire sum_c7_r54_s4, carry_c7_r54_s4;
  subbyte_full_adder add_c7_r54_s4 (
    .a(sum_c7_r46_s3),
    .b(sum_c7_r47_s3),
    .ci(sum_c7_r48_s3),
    .s(sum_c7_r54_s4),
    .co(carry_c7_r54_s4)
  );
  wire sum_c7_r55_s5, carry_c7_r55_s5;
  subbyte_full_adder add_c7_r55_s5 (
    .a(sum_c7_r49_s4),
    .b(carry_c6_r36_s4),
    .ci(carry_c6_r37_s4),
    .s(sum_c7_r55_s5),
    .co(carry_c7_r55_s5)
  );
  wire sum_c7_r56_s6, carry_c7_r56_s6;
  subbyte_full_adder add_c7_r56_s6 (
    .a(carry_c6_r38_s4),
    .b(carry_c6_r39_s5),
    .ci(carry_c6_r40_s5),
    .s(sum_c7_r56_s6),
    .co(carry_c7_r56_s6)
  );
  wire sum_c7_r57_s6, carry_c7_r57_s6;
  subbyte_full_adder add_c7_r57_s6 (
    .a(sum_c7_r50_s5),
    .b(sum_c7_r51_s4),
    .ci(sum_c7_r52_s4),
    .s(sum_c7_r57_s6),
    .co(carry_c7_r57_s6)
  );
  wire sum_c7_r58_s7, carry_c7_r58_s7;
  subbyte_full_adder add_c7_r58_s7 (
    .a(sum_c7_r53_s4),
    .b(sum_c7_r54_s4),
    .ci(carry_c6_r41_s6),
    .s(sum_c7_r58_s7),
    .co(carry_c7_r58_s7)
  );
  wire sum_c7_r59_s7, carry_c7_r59_s7;
  subbyte_full_adder add_c7_r59_s7 (
    .a(carry_c6_r42_s5),
    .b(carry_c6_r43_s6),
    .ci(sum_c7_r55_s5),
    .s(sum_c7_r59_s7),
    .co(carry_c7_r59_s7)
  );
  wire sum_c7_r60_s8, carry_c7_r60_s8;
  subbyte_full_adder add_c7_r60_s8 (
    .a(sum_c7_r56_s6),
    .b(sum_c7_r57_s6),
    .ci(sum_c7_r58_s7),
    .s(sum_c7_r60_s8),
    .co(carry_c7_r60_s8)
  );
  wire sum_c7_r61_s9, carry_c7_r61_s9;
  subbyte_full_adder add_c7_r61_s9 (
    .a(carry_c6_r44_s7),
    .b(sum_c7_r59_s7),
    .ci(sum_c7_r60_s8),
    .s(sum_c7_r61_s9),
    .co(carry_c7_r61_s9)
  );
  wire sum_c7_r62_s11, carry_c7_r62_s11;
  subbyte_full_adder add_c7_r62_s11 (
    .a(carry_c6_r45_s9),
    .b(sum_c7_r61_s9),
    .ci(carry_c6_r46_s10),
    .s(sum_c7_r62_s11),
    .co(carry_c7_r62_s11)
  );
  wire sum_c7_r63_s12, carry_c7_r63_s12;
  subbyte_full_adder add_c7_r63_s12 (
    .a(sum_c7_r62_s11),
    .b(extra[7]),
    .ci(extra[39]),
    .s(sum_c7_r63_s12),
    .co(carry_c7_r63_s12)
  );
  wire sum_c7_r64_s13, carry_c7_r64_s13;
  subbyte_full_adder add_c7_r64_s13 (
    .a(carry_c6_r47_s11),
    .b(sum_c7_r63_s12),
    .ci(carry_c6_r48_s12),
    .s(sum_c7_r64_s13),
    .co(carry_c7_r64_s13)
  );
  wire sum_c7_r65_s14, carry_c7_r65_s14;
  subbyte_half_adder add_c7_r65_s14 (.a(carry_c6_r49_s13), .b(sum_c7_r64_s13), .s(sum_c7_r65_s14), .co(carry_c7_r65_s14));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[23]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[31]), .b(pp[47]), .ci(pp[55]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[63]), .b(pp[71]), .ci(pp[87]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[95]), .b(pp[103]), .ci(pp[111]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[127]), .b(pp[135]), .ci(pp[143]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[151]), .b(pp[167]), .ci(pp[175]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[183]), .b(pp[191]), .ci(pp[207]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[215]), .b(pp[223]), .ci(pp[231]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[247]), .b(pp[255]), .ci(pp[263]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[271]), .b(pp[287]), .ci(pp[295]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[303]), .b(pp[311]), .ci(pp[327]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[335]), .b(pp[343]), .ci(pp[351]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[367]), .b(pp[375]), .ci(pp[383]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[391]), .b(pp[407]), .ci(pp[415]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[423]), .b(pp[431]), .ci(pp[447]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[455]), .b(pp[463]), .ci(pp[471]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[487]), .b(pp[495]), .ci(pp[503]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[511]), .b(pp[527]), .ci(pp[535]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[543]), .b(pp[551]), .ci(pp[567]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[575]), .b(pp[583]), .ci(pp[591]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[607]), .b(pp[615]), .ci(pp[623]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(pp[631]),
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
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r30_s2),
    .co(carry_c8_r30_s2)
  );
  wire sum_c8_r31_s2, carry_c8_r31_s2;
  subbyte_full_adder add_c8_r31_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r31_s2),
    .co(carry_c8_r31_s2)
  );
  wire sum_c8_r32_s2, carry_c8_r32_s2;
  subbyte_full_adder add_c8_r32_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r32_s2),
    .co(carry_c8_r32_s2)
  );
  wire sum_c8_r33_s2, carry_c8_r33_s2;
  subbyte_full_adder add_c8_r33_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r33_s2),
    .co(carry_c8_r33_s2)
  );
  wire sum_c8_r34_s2, carry_c8_r34_s2;
  subbyte_full_adder add_c8_r34_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r34_s2),
    .co(carry_c8_r34_s2)
  );
  wire sum_c8_r35_s2, carry_c8_r35_s2;
  subbyte_full_adder add_c8_r35_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r35_s2),
    .co(carry_c8_r35_s2)
  );
  wire sum_c8_r36_s2, carry_c8_r36_s2;
  subbyte_full_adder add_c8_r36_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r36_s2),
    .co(carry_c8_r36_s2)
  );
  wire sum_c8_r37_s3, carry_c8_r37_s3;
  subbyte_full_adder add_c8_r37_s3 (
    .a(carry_c7_r26_s2),
    .b(carry_c7_r27_s2),
    .ci(carry_c7_r28_s2),
    .s(sum_c8_r37_s3),
    .co(carry_c8_r37_s3)
  );
  wire sum_c8_r38_s3, carry_c8_r38_s3;
  subbyte_full_adder add_c8_r38_s3 (
    .a(carry_c7_r29_s2),
    .b(carry_c7_r30_s2),
    .ci(carry_c7_r31_s2),
    .s(sum_c8_r38_s3),
    .co(carry_c8_r38_s3)
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
  wire sum_c8_r41_s4, carry_c8_r41_s4;
  subbyte_full_adder add_c8_r41_s4 (
    .a(carry_c7_r38_s2),
    .b(carry_c7_r39_s2),
    .ci(carry_c7_r40_s3),
    .s(sum_c8_r41_s4),
    .co(carry_c8_r41_s4)
  );
  wire sum_c8_r42_s3, carry_c8_r42_s3;
  subbyte_full_adder add_c8_r42_s3 (
    .a(sum_c8_r21_s2),
    .b(sum_c8_r22_s2),
    .ci(sum_c8_r23_s2),
    .s(sum_c8_r42_s3),
    .co(carry_c8_r42_s3)
  );
  wire sum_c8_r43_s3, carry_c8_r43_s3;
  subbyte_full_adder add_c8_r43_s3 (
    .a(sum_c8_r24_s2),
    .b(sum_c8_r25_s2),
    .ci(sum_c8_r26_s2),
    .s(sum_c8_r43_s3),
    .co(carry_c8_r43_s3)
  );
  wire sum_c8_r44_s3, carry_c8_r44_s3;
  subbyte_full_adder add_c8_r44_s3 (
    .a(sum_c8_r27_s2),
    .b(sum_c8_r28_s2),
    .ci(sum_c8_r29_s2),
    .s(sum_c8_r44_s3),
    .co(carry_c8_r44_s3)
  );
  wire sum_c8_r45_s3, carry_c8_r45_s3;
  subbyte_full_adder add_c8_r45_s3 (
    .a(sum_c8_r30_s2),
    .b(sum_c8_r31_s2),
    .ci(sum_c8_r32_s2),
    .s(sum_c8_r45_s3),
    .co(carry_c8_r45_s3)
  );
  wire sum_c8_r46_s3, carry_c8_r46_s3;
  subbyte_full_adder add_c8_r46_s3 (
    .a(sum_c8_r33_s2),
    .b(sum_c8_r34_s2),
    .ci(sum_c8_r35_s2),
    .s(sum_c8_r46_s3),
    .co(carry_c8_r46_s3)
  );
  wire sum_c8_r47_s4, carry_c8_r47_s4;
  subbyte_full_adder add_c8_r47_s4 (
    .a(sum_c8_r36_s2),
    .b(carry_c7_r41_s3),
    .ci(carry_c7_r42_s3),
    .s(sum_c8_r47_s4),
    .co(carry_c8_r47_s4)
  );
  wire sum_c8_r48_s4, carry_c8_r48_s4;
  subbyte_full_adder add_c8_r48_s4 (
    .a(carry_c7_r43_s3),
    .b(carry_c7_r44_s3),
    .ci(carry_c7_r45_s3),
    .s(sum_c8_r48_s4),
    .co(carry_c8_r48_s4)
  );
  wire sum_c8_r49_s4, carry_c8_r49_s4;
  subbyte_full_adder add_c8_r49_s4 (
    .a(carry_c7_r46_s3),
    .b(carry_c7_r47_s3),
    .ci(carry_c7_r48_s3),
    .s(sum_c8_r49_s4),
    .co(carry_c8_r49_s4)
  );
  wire sum_c8_r50_s4, carry_c8_r50_s4;
  subbyte_full_adder add_c8_r50_s4 (
    .a(sum_c8_r37_s3),
    .b(sum_c8_r38_s3),
    .ci(sum_c8_r39_s3),
    .s(sum_c8_r50_s4),
    .co(carry_c8_r50_s4)
  );
  wire sum_c8_r51_s5, carry_c8_r51_s5;
  subbyte_full_adder add_c8_r51_s5 (
    .a(sum_c8_r40_s3),
    .b(sum_c8_r41_s4),
    .ci(sum_c8_r42_s3),
    .s(sum_c8_r51_s5),
    .co(carry_c8_r51_s5)
  );
  wire sum_c8_r52_s4, carry_c8_r52_s4;
  subbyte_full_adder add_c8_r52_s4 (
    .a(sum_c8_r43_s3),
    .b(sum_c8_r44_s3),
    .ci(sum_c8_r45_s3),
    .s(sum_c8_r52_s4),
    .co(carry_c8_r52_s4)
  );
  wire sum_c8_r53_s6, carry_c8_r53_s6;
  subbyte_full_adder add_c8_r53_s6 (
    .a(sum_c8_r46_s3),
    .b(carry_c7_r49_s4),
    .ci(carry_c7_r50_s5),
    .s(sum_c8_r53_s6),
    .co(carry_c8_r53_s6)
  );
  wire sum_c8_r54_s5, carry_c8_r54_s5;
  subbyte_full_adder add_c8_r54_s5 (
    .a(carry_c7_r51_s4),
    .b(carry_c7_r52_s4),
    .ci(carry_c7_r53_s4),
    .s(sum_c8_r54_s5),
    .co(carry_c8_r54_s5)
  );
  wire sum_c8_r55_s5, carry_c8_r55_s5;
  subbyte_full_adder add_c8_r55_s5 (
    .a(carry_c7_r54_s4),
    .b(sum_c8_r47_s4),
    .ci(sum_c8_r48_s4),
    .s(sum_c8_r55_s5),
    .co(carry_c8_r55_s5)
  );
  wire sum_c8_r56_s6, carry_c8_r56_s6;
  subbyte_full_adder add_c8_r56_s6 (
    .a(sum_c8_r49_s4),
    .b(sum_c8_r50_s4),
    .ci(sum_c8_r51_s5),
    .s(sum_c8_r56_s6),
    .co(carry_c8_r56_s6)
  );
  wire sum_c8_r57_s7, carry_c8_r57_s7;
  subbyte_full_adder add_c8_r57_s7 (
    .a(sum_c8_r52_s4),
    .b(sum_c8_r53_s6),
    .ci(carry_c7_r55_s5),
    .s(sum_c8_r57_s7),
    .co(carry_c8_r57_s7)
  );
  wire sum_c8_r58_s7, carry_c8_r58_s7;
  subbyte_full_adder add_c8_r58_s7 (
    .a(carry_c7_r56_s6),
    .b(carry_c7_r57_s6),
    .ci(sum_c8_r54_s5),
    .s(sum_c8_r58_s7),
    .co(carry_c8_r58_s7)
  );
  wire sum_c8_r59_s8, carry_c8_r59_s8;
  subbyte_full_adder add_c8_r59_s8 (
    .a(sum_c8_r55_s5),
    .b(sum_c8_r56_s6),
    .ci(carry_c7_r58_s7),
    .s(sum_c8_r59_s8),
    .co(carry_c8_r59_s8)
  );
  wire sum_c8_r60_s9, carry_c8_r60_s9;
  subbyte_full_adder add_c8_r60_s9 (
    .a(sum_c8_r57_s7),
    .b(carry_c7_r59_s7),
    .ci(carry_c7_r60_s8),
    .s(sum_c8_r60_s9),
    .co(carry_c8_r60_s9)
  );
  wire sum_c8_r61_s10, carry_c8_r61_s10;
  subbyte_full_adder add_c8_r61_s10 (
    .a(sum_c8_r58_s7),
    .b(sum_c8_r59_s8),
    .ci(carry_c7_r61_s9),
    .s(sum_c8_r61_s10),
    .co(carry_c8_r61_s10)
  );
  wire sum_c8_r62_s12, carry_c8_r62_s12;
  subbyte_full_adder add_c8_r62_s12 (
    .a(sum_c8_r60_s9),
    .b(sum_c8_r61_s10),
    .ci(carry_c7_r62_s11),
    .s(sum_c8_r62_s12),
    .co(carry_c8_r62_s12)
  );
  wire sum_c8_r63_s13, carry_c8_r63_s13;
  subbyte_full_adder add_c8_r63_s13 (
    .a(sum_c8_r62_s12),
    .b(extra[8]),
    .ci(extra[40]),
    .s(sum_c8_r63_s13),
    .co(carry_c8_r63_s13)
  );
  wire sum_c8_r64_s14, carry_c8_r64_s14;
  subbyte_full_adder add_c8_r64_s14 (
    .a(carry_c7_r63_s12),
    .b(sum_c8_r63_s13),
    .ci(carry_c7_r64_s13),
    .s(sum_c8_r64_s14),
    .co(carry_c8_r64_s14)
  );
  wire sum_c8_r65_s15, carry_c8_r65_s15;
  subbyte_half_adder add_c8_r65_s15 (.a(carry_c7_r65_s14), .b(sum_c8_r64_s14), .s(sum_c8_r65_s15), .co(carry_c8_r65_s15));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[8]), .b(pp[16]), .ci(pp[24]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[32]), .b(pp[48]), .ci(pp[56]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[64]), .b(pp[72]), .ci(pp[88]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[96]), .b(pp[104]), .ci(pp[112]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[128]), .b(pp[136]), .ci(pp[144]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[152]), .b(pp[168]), .ci(pp[176]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[184]), .b(pp[192]), .ci(pp[208]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[216]), .b(pp[224]), .ci(pp[232]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[248]), .b(pp[256]), .ci(pp[264]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[272]), .b(pp[288]), .ci(pp[296]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[304]), .b(pp[312]), .ci(pp[328]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[336]), .b(pp[344]), .ci(pp[352]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[368]), .b(pp[376]), .ci(pp[384]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[392]), .b(pp[408]), .ci(pp[416]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[424]), .b(pp[432]), .ci(pp[448]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[456]), .b(pp[464]), .ci(pp[472]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[488]), .b(pp[496]), .ci(pp[504]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[512]), .b(pp[528]), .ci(pp[536]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[544]), .b(pp[552]), .ci(pp[568]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[576]), .b(pp[584]), .ci(pp[592]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[608]), .b(pp[616]), .ci(pp[624]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(pp[632]),
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
    .ci(sum_c9_r21_s2),
    .s(sum_c9_r40_s3),
    .co(carry_c9_r40_s3)
  );
  wire sum_c9_r41_s3, carry_c9_r41_s3;
  subbyte_full_adder add_c9_r41_s3 (
    .a(sum_c9_r22_s2),
    .b(sum_c9_r23_s2),
    .ci(sum_c9_r24_s2),
    .s(sum_c9_r41_s3),
    .co(carry_c9_r41_s3)
  );
  wire sum_c9_r42_s3, carry_c9_r42_s3;
  subbyte_full_adder add_c9_r42_s3 (
    .a(sum_c9_r25_s2),
    .b(sum_c9_r26_s2),
    .ci(sum_c9_r27_s2),
    .s(sum_c9_r42_s3),
    .co(carry_c9_r42_s3)
  );
  wire sum_c9_r43_s3, carry_c9_r43_s3;
  subbyte_full_adder add_c9_r43_s3 (
    .a(sum_c9_r28_s2),
    .b(sum_c9_r29_s2),
    .ci(sum_c9_r30_s2),
    .s(sum_c9_r43_s3),
    .co(carry_c9_r43_s3)
  );
  wire sum_c9_r44_s3, carry_c9_r44_s3;
  subbyte_full_adder add_c9_r44_s3 (
    .a(sum_c9_r31_s2),
    .b(sum_c9_r32_s2),
    .ci(sum_c9_r33_s2),
    .s(sum_c9_r44_s3),
    .co(carry_c9_r44_s3)
  );
  wire sum_c9_r45_s4, carry_c9_r45_s4;
  subbyte_full_adder add_c9_r45_s4 (
    .a(sum_c9_r34_s2),
    .b(carry_c8_r37_s3),
    .ci(carry_c8_r38_s3),
    .s(sum_c9_r45_s4),
    .co(carry_c9_r45_s4)
  );
  wire sum_c9_r46_s5, carry_c9_r46_s5;
  subbyte_full_adder add_c9_r46_s5 (
    .a(carry_c8_r39_s3),
    .b(carry_c8_r40_s3),
    .ci(carry_c8_r41_s4),
    .s(sum_c9_r46_s5),
    .co(carry_c9_r46_s5)
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
    .ci(sum_c9_r35_s3),
    .s(sum_c9_r48_s4),
    .co(carry_c9_r48_s4)
  );
  wire sum_c9_r49_s4, carry_c9_r49_s4;
  subbyte_full_adder add_c9_r49_s4 (
    .a(sum_c9_r36_s3),
    .b(sum_c9_r37_s3),
    .ci(sum_c9_r38_s3),
    .s(sum_c9_r49_s4),
    .co(carry_c9_r49_s4)
  );
  wire sum_c9_r50_s4, carry_c9_r50_s4;
  subbyte_full_adder add_c9_r50_s4 (
    .a(sum_c9_r39_s3),
    .b(sum_c9_r40_s3),
    .ci(sum_c9_r41_s3),
    .s(sum_c9_r50_s4),
    .co(carry_c9_r50_s4)
  );
  wire sum_c9_r51_s4, carry_c9_r51_s4;
  subbyte_full_adder add_c9_r51_s4 (
    .a(sum_c9_r42_s3),
    .b(sum_c9_r43_s3),
    .ci(sum_c9_r44_s3),
    .s(sum_c9_r51_s4),
    .co(carry_c9_r51_s4)
  );
  wire sum_c9_r52_s5, carry_c9_r52_s5;
  subbyte_full_adder add_c9_r52_s5 (
    .a(carry_c8_r47_s4),
    .b(carry_c8_r48_s4),
    .ci(carry_c8_r49_s4),
    .s(sum_c9_r52_s5),
    .co(carry_c9_r52_s5)
  );
  wire sum_c9_r53_s6, carry_c9_r53_s6;
  subbyte_full_adder add_c9_r53_s6 (
    .a(carry_c8_r50_s4),
    .b(carry_c8_r51_s5),
    .ci(carry_c8_r52_s4),
    .s(sum_c9_r53_s6),
    .co(carry_c9_r53_s6)
  );
  wire sum_c9_r54_s6, carry_c9_r54_s6;
  subbyte_full_adder add_c9_r54_s6 (
    .a(sum_c9_r45_s4),
    .b(sum_c9_r46_s5),
    .ci(sum_c9_r47_s4),
    .s(sum_c9_r54_s6),
    .co(carry_c9_r54_s6)
  );
  wire sum_c9_r55_s5, carry_c9_r55_s5;
  subbyte_full_adder add_c9_r55_s5 (
    .a(sum_c9_r48_s4),
    .b(sum_c9_r49_s4),
    .ci(sum_c9_r50_s4),
    .s(sum_c9_r55_s5),
    .co(carry_c9_r55_s5)
  );
  wire sum_c9_r56_s7, carry_c9_r56_s7;
  subbyte_full_adder add_c9_r56_s7 (
    .a(sum_c9_r51_s4),
    .b(carry_c8_r53_s6),
    .ci(carry_c8_r54_s5),
    .s(sum_c9_r56_s7),
    .co(carry_c9_r56_s7)
  );
  wire sum_c9_r57_s7, carry_c9_r57_s7;
  subbyte_full_adder add_c9_r57_s7 (
    .a(carry_c8_r55_s5),
    .b(carry_c8_r56_s6),
    .ci(sum_c9_r52_s5),
    .s(sum_c9_r57_s7),
    .co(carry_c9_r57_s7)
  );
  wire sum_c9_r58_s7, carry_c9_r58_s7;
  subbyte_full_adder add_c9_r58_s7 (
    .a(sum_c9_r53_s6),
    .b(sum_c9_r54_s6),
    .ci(sum_c9_r55_s5),
    .s(sum_c9_r58_s7),
    .co(carry_c9_r58_s7)
  );
  wire sum_c9_r59_s8, carry_c9_r59_s8;
  subbyte_full_adder add_c9_r59_s8 (
    .a(carry_c8_r57_s7),
    .b(sum_c9_r56_s7),
    .ci(carry_c8_r58_s7),
    .s(sum_c9_r59_s8),
    .co(carry_c9_r59_s8)
  );
  wire sum_c9_r60_s9, carry_c9_r60_s9;
  subbyte_full_adder add_c9_r60_s9 (
    .a(carry_c8_r59_s8),
    .b(sum_c9_r57_s7),
    .ci(sum_c9_r58_s7),
    .s(sum_c9_r60_s9),
    .co(carry_c9_r60_s9)
  );
  wire sum_c9_r61_s10, carry_c9_r61_s10;
  subbyte_full_adder add_c9_r61_s10 (
    .a(sum_c9_r59_s8),
    .b(carry_c8_r60_s9),
    .ci(sum_c9_r60_s9),
    .s(sum_c9_r61_s10),
    .co(carry_c9_r61_s10)
  );
  wire sum_c9_r62_s13, carry_c9_r62_s13;
  subbyte_full_adder add_c9_r62_s13 (
    .a(carry_c8_r61_s10),
    .b(sum_c9_r61_s10),
    .ci(carry_c8_r62_s12),
    .s(sum_c9_r62_s13),
    .co(carry_c9_r62_s13)
  );
  wire sum_c9_r63_s14, carry_c9_r63_s14;
  subbyte_full_adder add_c9_r63_s14 (
    .a(sum_c9_r62_s13),
    .b(extra[9]),
    .ci(extra[41]),
    .s(sum_c9_r63_s14),
    .co(carry_c9_r63_s14)
  );
  wire sum_c9_r64_s15, carry_c9_r64_s15;
  subbyte_full_adder add_c9_r64_s15 (
    .a(carry_c8_r63_s13),
    .b(sum_c9_r63_s14),
    .ci(carry_c8_r64_s14),
    .s(sum_c9_r64_s15),
    .co(carry_c9_r64_s15)
  );
  wire sum_c9_r65_s16, carry_c9_r65_s16;
  subbyte_half_adder add_c9_r65_s16 (.a(carry_c8_r65_s15), .b(sum_c9_r64_s15), .s(sum_c9_r65_s16), .co(carry_c9_r65_s16));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[17]), .b(pp[25]), .ci(pp[33]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[57]), .b(pp[65]), .ci(pp[73]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[97]), .b(pp[105]), .ci(pp[113]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[137]), .b(pp[145]), .ci(pp[153]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[193]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[217]), .b(pp[225]), .ci(pp[233]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[257]), .b(pp[265]), .ci(pp[273]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[297]), .b(pp[305]), .ci(pp[313]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[337]), .b(pp[345]), .ci(pp[353]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[377]), .b(pp[385]), .ci(pp[393]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[417]), .b(pp[425]), .ci(pp[433]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[457]), .b(pp[465]), .ci(pp[473]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[497]), .b(pp[505]), .ci(pp[513]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[537]), .b(pp[545]), .ci(pp[553]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[577]), .b(pp[585]), .ci(pp[593]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[617]), .b(pp[625]), .ci(pp[633]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s2, carry_c10_r17_s2;
  subbyte_full_adder add_c10_r17_s2 (
    .a(carry_c9_r3_s1),
    .b(carry_c9_r4_s1),
    .ci(carry_c9_r5_s1),
    .s(sum_c10_r17_s2),
    .co(carry_c10_r17_s2)
  );
  wire sum_c10_r18_s2, carry_c10_r18_s2;
  subbyte_full_adder add_c10_r18_s2 (
    .a(carry_c9_r6_s1),
    .b(carry_c9_r7_s1),
    .ci(carry_c9_r8_s1),
    .s(sum_c10_r18_s2),
    .co(carry_c10_r18_s2)
  );
  wire sum_c10_r19_s2, carry_c10_r19_s2;
  subbyte_full_adder add_c10_r19_s2 (
    .a(carry_c9_r9_s1),
    .b(carry_c9_r10_s1),
    .ci(carry_c9_r11_s1),
    .s(sum_c10_r19_s2),
    .co(carry_c10_r19_s2)
  );
  wire sum_c10_r20_s2, carry_c10_r20_s2;
  subbyte_full_adder add_c10_r20_s2 (
    .a(carry_c9_r12_s1),
    .b(carry_c9_r13_s1),
    .ci(carry_c9_r14_s1),
    .s(sum_c10_r20_s2),
    .co(carry_c10_r20_s2)
  );
  wire sum_c10_r21_s2, carry_c10_r21_s2;
  subbyte_full_adder add_c10_r21_s2 (
    .a(carry_c9_r15_s1),
    .b(carry_c9_r16_s1),
    .ci(carry_c9_r17_s1),
    .s(sum_c10_r21_s2),
    .co(carry_c10_r21_s2)
  );
  wire sum_c10_r22_s2, carry_c10_r22_s2;
  subbyte_full_adder add_c10_r22_s2 (
    .a(carry_c9_r18_s1),
    .b(carry_c9_r19_s1),
    .ci(carry_c9_r20_s1),
    .s(sum_c10_r22_s2),
    .co(carry_c10_r22_s2)
  );
  wire sum_c10_r23_s2, carry_c10_r23_s2;
  subbyte_full_adder add_c10_r23_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r23_s2),
    .co(carry_c10_r23_s2)
  );
  wire sum_c10_r24_s2, carry_c10_r24_s2;
  subbyte_full_adder add_c10_r24_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r24_s2),
    .co(carry_c10_r24_s2)
  );
  wire sum_c10_r25_s2, carry_c10_r25_s2;
  subbyte_full_adder add_c10_r25_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r25_s2),
    .co(carry_c10_r25_s2)
  );
  wire sum_c10_r26_s2, carry_c10_r26_s2;
  subbyte_full_adder add_c10_r26_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r26_s2),
    .co(carry_c10_r26_s2)
  );
  wire sum_c10_r27_s2, carry_c10_r27_s2;
  subbyte_full_adder add_c10_r27_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r27_s2),
    .co(carry_c10_r27_s2)
  );
  wire sum_c10_r28_s3, carry_c10_r28_s3;
  subbyte_full_adder add_c10_r28_s3 (
    .a(sum_c10_r15_s1),
    .b(carry_c9_r21_s2),
    .ci(carry_c9_r22_s2),
    .s(sum_c10_r28_s3),
    .co(carry_c10_r28_s3)
  );
  wire sum_c10_r29_s3, carry_c10_r29_s3;
  subbyte_full_adder add_c10_r29_s3 (
    .a(carry_c9_r23_s2),
    .b(carry_c9_r24_s2),
    .ci(carry_c9_r25_s2),
    .s(sum_c10_r29_s3),
    .co(carry_c10_r29_s3)
  );
  wire sum_c10_r30_s3, carry_c10_r30_s3;
  subbyte_full_adder add_c10_r30_s3 (
    .a(carry_c9_r26_s2),
    .b(carry_c9_r27_s2),
    .ci(carry_c9_r28_s2),
    .s(sum_c10_r30_s3),
    .co(carry_c10_r30_s3)
  );
  wire sum_c10_r31_s3, carry_c10_r31_s3;
  subbyte_full_adder add_c10_r31_s3 (
    .a(carry_c9_r29_s2),
    .b(carry_c9_r30_s2),
    .ci(carry_c9_r31_s2),
    .s(sum_c10_r31_s3),
    .co(carry_c10_r31_s3)
  );
  wire sum_c10_r32_s3, carry_c10_r32_s3;
  subbyte_full_adder add_c10_r32_s3 (
    .a(carry_c9_r32_s2),
    .b(carry_c9_r33_s2),
    .ci(carry_c9_r34_s2),
    .s(sum_c10_r32_s3),
    .co(carry_c10_r32_s3)
  );
  wire sum_c10_r33_s3, carry_c10_r33_s3;
  subbyte_full_adder add_c10_r33_s3 (
    .a(sum_c10_r16_s2),
    .b(sum_c10_r17_s2),
    .ci(sum_c10_r18_s2),
    .s(sum_c10_r33_s3),
    .co(carry_c10_r33_s3)
  );
  wire sum_c10_r34_s3, carry_c10_r34_s3;
  subbyte_full_adder add_c10_r34_s3 (
    .a(sum_c10_r19_s2),
    .b(sum_c10_r20_s2),
    .ci(sum_c10_r21_s2),
    .s(sum_c10_r34_s3),
    .co(carry_c10_r34_s3)
  );
  wire sum_c10_r35_s3, carry_c10_r35_s3;
  subbyte_full_adder add_c10_r35_s3 (
    .a(sum_c10_r22_s2),
    .b(sum_c10_r23_s2),
    .ci(sum_c10_r24_s2),
    .s(sum_c10_r35_s3),
    .co(carry_c10_r35_s3)
  );
  wire sum_c10_r36_s3, carry_c10_r36_s3;
  subbyte_full_adder add_c10_r36_s3 (
    .a(sum_c10_r25_s2),
    .b(sum_c10_r26_s2),
    .ci(sum_c10_r27_s2),
    .s(sum_c10_r36_s3),
    .co(carry_c10_r36_s3)
  );
  wire sum_c10_r37_s4, carry_c10_r37_s4;
  subbyte_full_adder add_c10_r37_s4 (
    .a(carry_c9_r35_s3),
    .b(carry_c9_r36_s3),
    .ci(carry_c9_r37_s3),
    .s(sum_c10_r37_s4),
    .co(carry_c10_r37_s4)
  );
  wire sum_c10_r38_s4, carry_c10_r38_s4;
  subbyte_full_adder add_c10_r38_s4 (
    .a(carry_c9_r38_s3),
    .b(carry_c9_r39_s3),
    .ci(carry_c9_r40_s3),
    .s(sum_c10_r38_s4),
    .co(carry_c10_r38_s4)
  );
  wire sum_c10_r39_s4, carry_c10_r39_s4;
  subbyte_full_adder add_c10_r39_s4 (
    .a(carry_c9_r41_s3),
    .b(carry_c9_r42_s3),
    .ci(carry_c9_r43_s3),
    .s(sum_c10_r39_s4),
    .co(carry_c10_r39_s4)
  );
  wire sum_c10_r40_s4, carry_c10_r40_s4;
  subbyte_full_adder add_c10_r40_s4 (
    .a(carry_c9_r44_s3),
    .b(sum_c10_r28_s3),
    .ci(sum_c10_r29_s3),
    .s(sum_c10_r40_s4),
    .co(carry_c10_r40_s4)
  );
  wire sum_c10_r41_s4, carry_c10_r41_s4;
  subbyte_full_adder add_c10_r41_s4 (
    .a(sum_c10_r30_s3),
    .b(sum_c10_r31_s3),
    .ci(sum_c10_r32_s3),
    .s(sum_c10_r41_s4),
    .co(carry_c10_r41_s4)
  );
  wire sum_c10_r42_s4, carry_c10_r42_s4;
  subbyte_full_adder add_c10_r42_s4 (
    .a(sum_c10_r33_s3),
    .b(sum_c10_r34_s3),
    .ci(sum_c10_r35_s3),
    .s(sum_c10_r42_s4),
    .co(carry_c10_r42_s4)
  );
  wire sum_c10_r43_s6, carry_c10_r43_s6;
  subbyte_full_adder add_c10_r43_s6 (
    .a(sum_c10_r36_s3),
    .b(carry_c9_r45_s4),
    .ci(carry_c9_r46_s5),
    .s(sum_c10_r43_s6),
    .co(carry_c10_r43_s6)
  );
  wire sum_c10_r44_s5, carry_c10_r44_s5;
  subbyte_full_adder add_c10_r44_s5 (
    .a(carry_c9_r47_s4),
    .b(carry_c9_r48_s4),
    .ci(carry_c9_r49_s4),
    .s(sum_c10_r44_s5),
    .co(carry_c10_r44_s5)
  );
  wire sum_c10_r45_s5, carry_c10_r45_s5;
  subbyte_full_adder add_c10_r45_s5 (
    .a(carry_c9_r50_s4),
    .b(carry_c9_r51_s4),
    .ci(sum_c10_r37_s4),
    .s(sum_c10_r45_s5),
    .co(carry_c10_r45_s5)
  );
  wire sum_c10_r46_s5, carry_c10_r46_s5;
  subbyte_full_adder add_c10_r46_s5 (
    .a(sum_c10_r38_s4),
    .b(sum_c10_r39_s4),
    .ci(sum_c10_r40_s4),
    .s(sum_c10_r46_s5),
    .co(carry_c10_r46_s5)
  );
  wire sum_c10_r47_s6, carry_c10_r47_s6;
  subbyte_full_adder add_c10_r47_s6 (
    .a(sum_c10_r41_s4),
    .b(sum_c10_r42_s4),
    .ci(carry_c9_r52_s5),
    .s(sum_c10_r47_s6),
    .co(carry_c10_r47_s6)
  );
  wire sum_c10_r48_s7, carry_c10_r48_s7;
  subbyte_full_adder add_c10_r48_s7 (
    .a(carry_c9_r53_s6),
    .b(carry_c9_r54_s6),
    .ci(carry_c9_r55_s5),
    .s(sum_c10_r48_s7),
    .co(carry_c10_r48_s7)
  );
  wire sum_c10_r49_s7, carry_c10_r49_s7;
  subbyte_full_adder add_c10_r49_s7 (
    .a(sum_c10_r43_s6),
    .b(sum_c10_r44_s5),
    .ci(sum_c10_r45_s5),
    .s(sum_c10_r49_s7),
    .co(carry_c10_r49_s7)
  );
  wire sum_c10_r50_s8, carry_c10_r50_s8;
  subbyte_full_adder add_c10_r50_s8 (
    .a(sum_c10_r46_s5),
    .b(carry_c9_r56_s7),
    .ci(sum_c10_r47_s6),
    .s(sum_c10_r50_s8),
    .co(carry_c10_r50_s8)
  );
  wire sum_c10_r51_s8, carry_c10_r51_s8;
  subbyte_full_adder add_c10_r51_s8 (
    .a(carry_c9_r57_s7),
    .b(carry_c9_r58_s7),
    .ci(sum_c10_r48_s7),
    .s(sum_c10_r51_s8),
    .co(carry_c10_r51_s8)
  );
  wire sum_c10_r52_s9, carry_c10_r52_s9;
  subbyte_full_adder add_c10_r52_s9 (
    .a(sum_c10_r49_s7),
    .b(carry_c9_r59_s8),
    .ci(sum_c10_r50_s8),
    .s(sum_c10_r52_s9),
    .co(carry_c10_r52_s9)
  );
  wire sum_c10_r53_s10, carry_c10_r53_s10;
  subbyte_full_adder add_c10_r53_s10 (
    .a(carry_c9_r60_s9),
    .b(sum_c10_r51_s8),
    .ci(sum_c10_r52_s9),
    .s(sum_c10_r53_s10),
    .co(carry_c10_r53_s10)
  );
  wire sum_c10_r54_s14, carry_c10_r54_s14;
  subbyte_full_adder add_c10_r54_s14 (
    .a(carry_c9_r61_s10),
    .b(sum_c10_r53_s10),
    .ci(carry_c9_r62_s13),
    .s(sum_c10_r54_s14),
    .co(carry_c10_r54_s14)
  );
  wire sum_c10_r55_s15, carry_c10_r55_s15;
  subbyte_full_adder add_c10_r55_s15 (
    .a(sum_c10_r54_s14),
    .b(extra[10]),
    .ci(extra[42]),
    .s(sum_c10_r55_s15),
    .co(carry_c10_r55_s15)
  );
  wire sum_c10_r56_s16, carry_c10_r56_s16;
  subbyte_full_adder add_c10_r56_s16 (
    .a(carry_c9_r63_s14),
    .b(sum_c10_r55_s15),
    .ci(carry_c9_r64_s15),
    .s(sum_c10_r56_s16),
    .co(carry_c10_r56_s16)
  );
  wire sum_c10_r57_s17, carry_c10_r57_s17;
  subbyte_half_adder add_c10_r57_s17 (
    .a(carry_c9_r65_s16),
    .b(sum_c10_r56_s16),
    .s(sum_c10_r57_s17),
    .co(carry_c10_r57_s17)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[18]), .b(pp[26]), .ci(pp[34]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[58]), .b(pp[66]), .ci(pp[74]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[98]), .b(pp[106]), .ci(pp[114]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[154]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[194]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[218]), .b(pp[226]), .ci(pp[234]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[258]), .b(pp[266]), .ci(pp[274]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[298]), .b(pp[306]), .ci(pp[314]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[338]), .b(pp[346]), .ci(pp[354]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[378]), .b(pp[386]), .ci(pp[394]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[418]), .b(pp[426]), .ci(pp[434]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[458]), .b(pp[466]), .ci(pp[474]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[498]), .b(pp[506]), .ci(pp[514]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[538]), .b(pp[546]), .ci(pp[554]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[578]), .b(pp[586]), .ci(pp[594]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[618]), .b(pp[626]), .ci(pp[634]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s2, carry_c11_r16_s2;
  subbyte_full_adder add_c11_r16_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r16_s2),
    .co(carry_c11_r16_s2)
  );
  wire sum_c11_r17_s2, carry_c11_r17_s2;
  subbyte_full_adder add_c11_r17_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r17_s2),
    .co(carry_c11_r17_s2)
  );
  wire sum_c11_r18_s2, carry_c11_r18_s2;
  subbyte_full_adder add_c11_r18_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r18_s2),
    .co(carry_c11_r18_s2)
  );
  wire sum_c11_r19_s2, carry_c11_r19_s2;
  subbyte_full_adder add_c11_r19_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r19_s2),
    .co(carry_c11_r19_s2)
  );
  wire sum_c11_r20_s2, carry_c11_r20_s2;
  subbyte_full_adder add_c11_r20_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r20_s2),
    .co(carry_c11_r20_s2)
  );
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(carry_c10_r15_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r21_s2),
    .co(carry_c11_r21_s2)
  );
  wire sum_c11_r22_s2, carry_c11_r22_s2;
  subbyte_full_adder add_c11_r22_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r22_s2),
    .co(carry_c11_r22_s2)
  );
  wire sum_c11_r23_s2, carry_c11_r23_s2;
  subbyte_full_adder add_c11_r23_s2 (
    .a(sum_c11_r5_s1),
    .b(sum_c11_r6_s1),
    .ci(sum_c11_r7_s1),
    .s(sum_c11_r23_s2),
    .co(carry_c11_r23_s2)
  );
  wire sum_c11_r24_s2, carry_c11_r24_s2;
  subbyte_full_adder add_c11_r24_s2 (
    .a(sum_c11_r8_s1),
    .b(sum_c11_r9_s1),
    .ci(sum_c11_r10_s1),
    .s(sum_c11_r24_s2),
    .co(carry_c11_r24_s2)
  );
  wire sum_c11_r25_s2, carry_c11_r25_s2;
  subbyte_full_adder add_c11_r25_s2 (
    .a(sum_c11_r11_s1),
    .b(sum_c11_r12_s1),
    .ci(sum_c11_r13_s1),
    .s(sum_c11_r25_s2),
    .co(carry_c11_r25_s2)
  );
  wire sum_c11_r26_s3, carry_c11_r26_s3;
  subbyte_full_adder add_c11_r26_s3 (
    .a(sum_c11_r14_s1),
    .b(sum_c11_r15_s1),
    .ci(carry_c10_r16_s2),
    .s(sum_c11_r26_s3),
    .co(carry_c11_r26_s3)
  );
  wire sum_c11_r27_s3, carry_c11_r27_s3;
  subbyte_full_adder add_c11_r27_s3 (
    .a(carry_c10_r17_s2),
    .b(carry_c10_r18_s2),
    .ci(carry_c10_r19_s2),
    .s(sum_c11_r27_s3),
    .co(carry_c11_r27_s3)
  );
  wire sum_c11_r28_s3, carry_c11_r28_s3;
  subbyte_full_adder add_c11_r28_s3 (
    .a(carry_c10_r20_s2),
    .b(carry_c10_r21_s2),
    .ci(carry_c10_r22_s2),
    .s(sum_c11_r28_s3),
    .co(carry_c11_r28_s3)
  );
  wire sum_c11_r29_s3, carry_c11_r29_s3;
  subbyte_full_adder add_c11_r29_s3 (
    .a(carry_c10_r23_s2),
    .b(carry_c10_r24_s2),
    .ci(carry_c10_r25_s2),
    .s(sum_c11_r29_s3),
    .co(carry_c11_r29_s3)
  );
  wire sum_c11_r30_s3, carry_c11_r30_s3;
  subbyte_full_adder add_c11_r30_s3 (
    .a(carry_c10_r26_s2),
    .b(carry_c10_r27_s2),
    .ci(sum_c11_r16_s2),
    .s(sum_c11_r30_s3),
    .co(carry_c11_r30_s3)
  );
  wire sum_c11_r31_s3, carry_c11_r31_s3;
  subbyte_full_adder add_c11_r31_s3 (
    .a(sum_c11_r17_s2),
    .b(sum_c11_r18_s2),
    .ci(sum_c11_r19_s2),
    .s(sum_c11_r31_s3),
    .co(carry_c11_r31_s3)
  );
  wire sum_c11_r32_s3, carry_c11_r32_s3;
  subbyte_full_adder add_c11_r32_s3 (
    .a(sum_c11_r20_s2),
    .b(sum_c11_r21_s2),
    .ci(sum_c11_r22_s2),
    .s(sum_c11_r32_s3),
    .co(carry_c11_r32_s3)
  );
  wire sum_c11_r33_s3, carry_c11_r33_s3;
  subbyte_full_adder add_c11_r33_s3 (
    .a(sum_c11_r23_s2),
    .b(sum_c11_r24_s2),
    .ci(sum_c11_r25_s2),
    .s(sum_c11_r33_s3),
    .co(carry_c11_r33_s3)
  );
  wire sum_c11_r34_s4, carry_c11_r34_s4;
  subbyte_full_adder add_c11_r34_s4 (
    .a(sum_c11_r26_s3),
    .b(carry_c10_r28_s3),
    .ci(carry_c10_r29_s3),
    .s(sum_c11_r34_s4),
    .co(carry_c11_r34_s4)
  );
  wire sum_c11_r35_s4, carry_c11_r35_s4;
  subbyte_full_adder add_c11_r35_s4 (
    .a(carry_c10_r30_s3),
    .b(carry_c10_r31_s3),
    .ci(carry_c10_r32_s3),
    .s(sum_c11_r35_s4),
    .co(carry_c11_r35_s4)
  );
  wire sum_c11_r36_s4, carry_c11_r36_s4;
  subbyte_full_adder add_c11_r36_s4 (
    .a(carry_c10_r33_s3),
    .b(carry_c10_r34_s3),
    .ci(carry_c10_r35_s3),
    .s(sum_c11_r36_s4),
    .co(carry_c11_r36_s4)
  );
  wire sum_c11_r37_s4, carry_c11_r37_s4;
  subbyte_full_adder add_c11_r37_s4 (
    .a(carry_c10_r36_s3),
    .b(sum_c11_r27_s3),
    .ci(sum_c11_r28_s3),
    .s(sum_c11_r37_s4),
    .co(carry_c11_r37_s4)
  );
  wire sum_c11_r38_s4, carry_c11_r38_s4;
  subbyte_full_adder add_c11_r38_s4 (
    .a(sum_c11_r29_s3),
    .b(sum_c11_r30_s3),
    .ci(sum_c11_r31_s3),
    .s(sum_c11_r38_s4),
    .co(carry_c11_r38_s4)
  );
  wire sum_c11_r39_s5, carry_c11_r39_s5;
  subbyte_full_adder add_c11_r39_s5 (
    .a(sum_c11_r32_s3),
    .b(sum_c11_r33_s3),
    .ci(carry_c10_r37_s4),
    .s(sum_c11_r39_s5),
    .co(carry_c11_r39_s5)
  );
  wire sum_c11_r40_s5, carry_c11_r40_s5;
  subbyte_full_adder add_c11_r40_s5 (
    .a(carry_c10_r38_s4),
    .b(carry_c10_r39_s4),
    .ci(carry_c10_r40_s4),
    .s(sum_c11_r40_s5),
    .co(carry_c11_r40_s5)
  );
  wire sum_c11_r41_s5, carry_c11_r41_s5;
  subbyte_full_adder add_c11_r41_s5 (
    .a(carry_c10_r41_s4),
    .b(carry_c10_r42_s4),
    .ci(sum_c11_r34_s4),
    .s(sum_c11_r41_s5),
    .co(carry_c11_r41_s5)
  );
  wire sum_c11_r42_s5, carry_c11_r42_s5;
  subbyte_full_adder add_c11_r42_s5 (
    .a(sum_c11_r35_s4),
    .b(sum_c11_r36_s4),
    .ci(sum_c11_r37_s4),
    .s(sum_c11_r42_s5),
    .co(carry_c11_r42_s5)
  );
  wire sum_c11_r43_s7, carry_c11_r43_s7;
  subbyte_full_adder add_c11_r43_s7 (
    .a(sum_c11_r38_s4),
    .b(sum_c11_r39_s5),
    .ci(carry_c10_r43_s6),
    .s(sum_c11_r43_s7),
    .co(carry_c11_r43_s7)
  );
  wire sum_c11_r44_s6, carry_c11_r44_s6;
  subbyte_full_adder add_c11_r44_s6 (
    .a(carry_c10_r44_s5),
    .b(carry_c10_r45_s5),
    .ci(carry_c10_r46_s5),
    .s(sum_c11_r44_s6),
    .co(carry_c11_r44_s6)
  );
  wire sum_c11_r45_s6, carry_c11_r45_s6;
  subbyte_full_adder add_c11_r45_s6 (
    .a(sum_c11_r40_s5),
    .b(sum_c11_r41_s5),
    .ci(sum_c11_r42_s5),
    .s(sum_c11_r45_s6),
    .co(carry_c11_r45_s6)
  );
  wire sum_c11_r46_s8, carry_c11_r46_s8;
  subbyte_full_adder add_c11_r46_s8 (
    .a(carry_c10_r47_s6),
    .b(sum_c11_r43_s7),
    .ci(carry_c10_r48_s7),
    .s(sum_c11_r46_s8),
    .co(carry_c11_r46_s8)
  );
  wire sum_c11_r47_s8, carry_c11_r47_s8;
  subbyte_full_adder add_c11_r47_s8 (
    .a(carry_c10_r49_s7),
    .b(sum_c11_r44_s6),
    .ci(sum_c11_r45_s6),
    .s(sum_c11_r47_s8),
    .co(carry_c11_r47_s8)
  );
  wire sum_c11_r48_s9, carry_c11_r48_s9;
  subbyte_full_adder add_c11_r48_s9 (
    .a(carry_c10_r50_s8),
    .b(sum_c11_r46_s8),
    .ci(carry_c10_r51_s8),
    .s(sum_c11_r48_s9),
    .co(carry_c11_r48_s9)
  );
  wire sum_c11_r49_s10, carry_c11_r49_s10;
  subbyte_full_adder add_c11_r49_s10 (
    .a(sum_c11_r47_s8),
    .b(carry_c10_r52_s9),
    .ci(sum_c11_r48_s9),
    .s(sum_c11_r49_s10),
    .co(carry_c11_r49_s10)
  );
  wire sum_c11_r50_s15, carry_c11_r50_s15;
  subbyte_full_adder add_c11_r50_s15 (
    .a(carry_c10_r53_s10),
    .b(sum_c11_r49_s10),
    .ci(carry_c10_r54_s14),
    .s(sum_c11_r50_s15),
    .co(carry_c11_r50_s15)
  );
  wire sum_c11_r51_s16, carry_c11_r51_s16;
  subbyte_full_adder add_c11_r51_s16 (
    .a(sum_c11_r50_s15),
    .b(extra[11]),
    .ci(extra[43]),
    .s(sum_c11_r51_s16),
    .co(carry_c11_r51_s16)
  );
  wire sum_c11_r52_s17, carry_c11_r52_s17;
  subbyte_full_adder add_c11_r52_s17 (
    .a(carry_c10_r55_s15),
    .b(sum_c11_r51_s16),
    .ci(carry_c10_r56_s16),
    .s(sum_c11_r52_s17),
    .co(carry_c11_r52_s17)
  );
  wire sum_c11_r53_s18, carry_c11_r53_s18;
  subbyte_half_adder add_c11_r53_s18 (
    .a(carry_c10_r57_s17),
    .b(sum_c11_r52_s17),
    .s(sum_c11_r53_s18),
    .co(carry_c11_r53_s18)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[27]), .b(pp[35]), .ci(pp[67]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[75]), .b(pp[107]), .ci(pp[115]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[147]), .b(pp[155]), .ci(pp[187]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[195]), .b(pp[227]), .ci(pp[235]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[267]), .b(pp[275]), .ci(pp[307]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[315]), .b(pp[347]), .ci(pp[355]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[387]), .b(pp[395]), .ci(pp[427]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[435]), .b(pp[467]), .ci(pp[475]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[507]), .b(pp[515]), .ci(pp[547]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[555]), .b(pp[587]), .ci(pp[595]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s2, carry_c12_r10_s2;
  subbyte_full_adder add_c12_r10_s2 (
    .a(pp[627]),
    .b(pp[635]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r10_s2),
    .co(carry_c12_r10_s2)
  );
  wire sum_c12_r11_s2, carry_c12_r11_s2;
  subbyte_full_adder add_c12_r11_s2 (
    .a(carry_c11_r1_s1),
    .b(carry_c11_r2_s1),
    .ci(carry_c11_r3_s1),
    .s(sum_c12_r11_s2),
    .co(carry_c12_r11_s2)
  );
  wire sum_c12_r12_s2, carry_c12_r12_s2;
  subbyte_full_adder add_c12_r12_s2 (
    .a(carry_c11_r4_s1),
    .b(carry_c11_r5_s1),
    .ci(carry_c11_r6_s1),
    .s(sum_c12_r12_s2),
    .co(carry_c12_r12_s2)
  );
  wire sum_c12_r13_s2, carry_c12_r13_s2;
  subbyte_full_adder add_c12_r13_s2 (
    .a(carry_c11_r7_s1),
    .b(carry_c11_r8_s1),
    .ci(carry_c11_r9_s1),
    .s(sum_c12_r13_s2),
    .co(carry_c12_r13_s2)
  );
  wire sum_c12_r14_s2, carry_c12_r14_s2;
  subbyte_full_adder add_c12_r14_s2 (
    .a(carry_c11_r10_s1),
    .b(carry_c11_r11_s1),
    .ci(carry_c11_r12_s1),
    .s(sum_c12_r14_s2),
    .co(carry_c12_r14_s2)
  );
  wire sum_c12_r15_s2, carry_c12_r15_s2;
  subbyte_full_adder add_c12_r15_s2 (
    .a(carry_c11_r13_s1),
    .b(carry_c11_r14_s1),
    .ci(carry_c11_r15_s1),
    .s(sum_c12_r15_s2),
    .co(carry_c12_r15_s2)
  );
  wire sum_c12_r16_s2, carry_c12_r16_s2;
  subbyte_full_adder add_c12_r16_s2 (
    .a(sum_c12_r0_s1),
    .b(sum_c12_r1_s1),
    .ci(sum_c12_r2_s1),
    .s(sum_c12_r16_s2),
    .co(carry_c12_r16_s2)
  );
  wire sum_c12_r17_s2, carry_c12_r17_s2;
  subbyte_full_adder add_c12_r17_s2 (
    .a(sum_c12_r3_s1),
    .b(sum_c12_r4_s1),
    .ci(sum_c12_r5_s1),
    .s(sum_c12_r17_s2),
    .co(carry_c12_r17_s2)
  );
  wire sum_c12_r18_s2, carry_c12_r18_s2;
  subbyte_full_adder add_c12_r18_s2 (
    .a(sum_c12_r6_s1),
    .b(sum_c12_r7_s1),
    .ci(sum_c12_r8_s1),
    .s(sum_c12_r18_s2),
    .co(carry_c12_r18_s2)
  );
  wire sum_c12_r19_s3, carry_c12_r19_s3;
  subbyte_full_adder add_c12_r19_s3 (
    .a(sum_c12_r9_s1),
    .b(sum_c12_r10_s2),
    .ci(carry_c11_r16_s2),
    .s(sum_c12_r19_s3),
    .co(carry_c12_r19_s3)
  );
  wire sum_c12_r20_s3, carry_c12_r20_s3;
  subbyte_full_adder add_c12_r20_s3 (
    .a(carry_c11_r17_s2),
    .b(carry_c11_r18_s2),
    .ci(carry_c11_r19_s2),
    .s(sum_c12_r20_s3),
    .co(carry_c12_r20_s3)
  );
  wire sum_c12_r21_s3, carry_c12_r21_s3;
  subbyte_full_adder add_c12_r21_s3 (
    .a(carry_c11_r20_s2),
    .b(carry_c11_r21_s2),
    .ci(carry_c11_r22_s2),
    .s(sum_c12_r21_s3),
    .co(carry_c12_r21_s3)
  );
  wire sum_c12_r22_s3, carry_c12_r22_s3;
  subbyte_full_adder add_c12_r22_s3 (
    .a(carry_c11_r23_s2),
    .b(carry_c11_r24_s2),
    .ci(carry_c11_r25_s2),
    .s(sum_c12_r22_s3),
    .co(carry_c12_r22_s3)
  );
  wire sum_c12_r23_s3, carry_c12_r23_s3;
  subbyte_full_adder add_c12_r23_s3 (
    .a(sum_c12_r11_s2),
    .b(sum_c12_r12_s2),
    .ci(sum_c12_r13_s2),
    .s(sum_c12_r23_s3),
    .co(carry_c12_r23_s3)
  );
  wire sum_c12_r24_s3, carry_c12_r24_s3;
  subbyte_full_adder add_c12_r24_s3 (
    .a(sum_c12_r14_s2),
    .b(sum_c12_r15_s2),
    .ci(sum_c12_r16_s2),
    .s(sum_c12_r24_s3),
    .co(carry_c12_r24_s3)
  );
  wire sum_c12_r25_s4, carry_c12_r25_s4;
  subbyte_full_adder add_c12_r25_s4 (
    .a(sum_c12_r17_s2),
    .b(sum_c12_r18_s2),
    .ci(carry_c11_r26_s3),
    .s(sum_c12_r25_s4),
    .co(carry_c12_r25_s4)
  );
  wire sum_c12_r26_s4, carry_c12_r26_s4;
  subbyte_full_adder add_c12_r26_s4 (
    .a(sum_c12_r19_s3),
    .b(carry_c11_r27_s3),
    .ci(carry_c11_r28_s3),
    .s(sum_c12_r26_s4),
    .co(carry_c12_r26_s4)
  );
  wire sum_c12_r27_s4, carry_c12_r27_s4;
  subbyte_full_adder add_c12_r27_s4 (
    .a(carry_c11_r29_s3),
    .b(carry_c11_r30_s3),
    .ci(carry_c11_r31_s3),
    .s(sum_c12_r27_s4),
    .co(carry_c12_r27_s4)
  );
  wire sum_c12_r28_s4, carry_c12_r28_s4;
  subbyte_full_adder add_c12_r28_s4 (
    .a(carry_c11_r32_s3),
    .b(carry_c11_r33_s3),
    .ci(sum_c12_r20_s3),
    .s(sum_c12_r28_s4),
    .co(carry_c12_r28_s4)
  );
  wire sum_c12_r29_s4, carry_c12_r29_s4;
  subbyte_full_adder add_c12_r29_s4 (
    .a(sum_c12_r21_s3),
    .b(sum_c12_r22_s3),
    .ci(sum_c12_r23_s3),
    .s(sum_c12_r29_s4),
    .co(carry_c12_r29_s4)
  );
  wire sum_c12_r30_s5, carry_c12_r30_s5;
  subbyte_full_adder add_c12_r30_s5 (
    .a(sum_c12_r24_s3),
    .b(sum_c12_r25_s4),
    .ci(carry_c11_r34_s4),
    .s(sum_c12_r30_s5),
    .co(carry_c12_r30_s5)
  );
  wire sum_c12_r31_s5, carry_c12_r31_s5;
  subbyte_full_adder add_c12_r31_s5 (
    .a(carry_c11_r35_s4),
    .b(carry_c11_r36_s4),
    .ci(carry_c11_r37_s4),
    .s(sum_c12_r31_s5),
    .co(carry_c12_r31_s5)
  );
  wire sum_c12_r32_s5, carry_c12_r32_s5;
  subbyte_full_adder add_c12_r32_s5 (
    .a(carry_c11_r38_s4),
    .b(sum_c12_r26_s4),
    .ci(sum_c12_r27_s4),
    .s(sum_c12_r32_s5),
    .co(carry_c12_r32_s5)
  );
  wire sum_c12_r33_s6, carry_c12_r33_s6;
  subbyte_full_adder add_c12_r33_s6 (
    .a(sum_c12_r28_s4),
    .b(sum_c12_r29_s4),
    .ci(carry_c11_r39_s5),
    .s(sum_c12_r33_s6),
    .co(carry_c12_r33_s6)
  );
  wire sum_c12_r34_s6, carry_c12_r34_s6;
  subbyte_full_adder add_c12_r34_s6 (
    .a(sum_c12_r30_s5),
    .b(carry_c11_r40_s5),
    .ci(carry_c11_r41_s5),
    .s(sum_c12_r34_s6),
    .co(carry_c12_r34_s6)
  );
  wire sum_c12_r35_s6, carry_c12_r35_s6;
  subbyte_full_adder add_c12_r35_s6 (
    .a(carry_c11_r42_s5),
    .b(sum_c12_r31_s5),
    .ci(sum_c12_r32_s5),
    .s(sum_c12_r35_s6),
    .co(carry_c12_r35_s6)
  );
  wire sum_c12_r36_s8, carry_c12_r36_s8;
  subbyte_full_adder add_c12_r36_s8 (
    .a(sum_c12_r33_s6),
    .b(carry_c11_r43_s7),
    .ci(carry_c11_r44_s6),
    .s(sum_c12_r36_s8),
    .co(carry_c12_r36_s8)
  );
  wire sum_c12_r37_s7, carry_c12_r37_s7;
  subbyte_full_adder add_c12_r37_s7 (
    .a(carry_c11_r45_s6),
    .b(sum_c12_r34_s6),
    .ci(sum_c12_r35_s6),
    .s(sum_c12_r37_s7),
    .co(carry_c12_r37_s7)
  );
  wire sum_c12_r38_s9, carry_c12_r38_s9;
  subbyte_full_adder add_c12_r38_s9 (
    .a(carry_c11_r46_s8),
    .b(sum_c12_r36_s8),
    .ci(carry_c11_r47_s8),
    .s(sum_c12_r38_s9),
    .co(carry_c12_r38_s9)
  );
  wire sum_c12_r39_s10, carry_c12_r39_s10;
  subbyte_full_adder add_c12_r39_s10 (
    .a(sum_c12_r37_s7),
    .b(carry_c11_r48_s9),
    .ci(sum_c12_r38_s9),
    .s(sum_c12_r39_s10),
    .co(carry_c12_r39_s10)
  );
  wire sum_c12_r40_s16, carry_c12_r40_s16;
  subbyte_full_adder add_c12_r40_s16 (
    .a(carry_c11_r49_s10),
    .b(sum_c12_r39_s10),
    .ci(carry_c11_r50_s15),
    .s(sum_c12_r40_s16),
    .co(carry_c12_r40_s16)
  );
  wire sum_c12_r41_s17, carry_c12_r41_s17;
  subbyte_full_adder add_c12_r41_s17 (
    .a(sum_c12_r40_s16),
    .b(extra[12]),
    .ci(extra[44]),
    .s(sum_c12_r41_s17),
    .co(carry_c12_r41_s17)
  );
  wire sum_c12_r42_s18, carry_c12_r42_s18;
  subbyte_full_adder add_c12_r42_s18 (
    .a(carry_c11_r51_s16),
    .b(sum_c12_r41_s17),
    .ci(carry_c11_r52_s17),
    .s(sum_c12_r42_s18),
    .co(carry_c12_r42_s18)
  );
  wire sum_c12_r43_s19, carry_c12_r43_s19;
  subbyte_half_adder add_c12_r43_s19 (
    .a(carry_c11_r53_s18),
    .b(sum_c12_r42_s18),
    .s(sum_c12_r43_s19),
    .co(carry_c12_r43_s19)
  );
  wire sum_c13_r0_s1 = ~(pp[28] ^ pp[36]);
  wire carry_c13_r0_s1 = pp[28] | pp[36];
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[68]), .b(pp[76]), .ci(pp[108]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[116]), .b(pp[148]), .ci(pp[156]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[188]), .b(pp[196]), .ci(pp[228]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[236]), .b(pp[268]), .ci(pp[276]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[308]), .b(pp[316]), .ci(pp[348]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[356]), .b(pp[388]), .ci(pp[396]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[428]), .b(pp[436]), .ci(pp[468]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[476]), .b(pp[508]), .ci(pp[516]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[548]), .b(pp[556]), .ci(pp[588]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[596]), .b(pp[628]), .ci(pp[636]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s2, carry_c13_r11_s2;
  subbyte_full_adder add_c13_r11_s2 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s1),
    .s(sum_c13_r11_s2),
    .co(carry_c13_r11_s2)
  );
  wire sum_c13_r12_s2, carry_c13_r12_s2;
  subbyte_full_adder add_c13_r12_s2 (
    .a(carry_c12_r2_s1),
    .b(carry_c12_r3_s1),
    .ci(carry_c12_r4_s1),
    .s(sum_c13_r12_s2),
    .co(carry_c13_r12_s2)
  );
  wire sum_c13_r13_s2, carry_c13_r13_s2;
  subbyte_full_adder add_c13_r13_s2 (
    .a(carry_c12_r5_s1),
    .b(carry_c12_r6_s1),
    .ci(carry_c12_r7_s1),
    .s(sum_c13_r13_s2),
    .co(carry_c13_r13_s2)
  );
  wire sum_c13_r14_s2, carry_c13_r14_s2;
  subbyte_full_adder add_c13_r14_s2 (
    .a(carry_c12_r8_s1),
    .b(carry_c12_r9_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r14_s2),
    .co(carry_c13_r14_s2)
  );
  wire sum_c13_r15_s2, carry_c13_r15_s2;
  subbyte_full_adder add_c13_r15_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r15_s2),
    .co(carry_c13_r15_s2)
  );
  wire sum_c13_r16_s2, carry_c13_r16_s2;
  subbyte_full_adder add_c13_r16_s2 (
    .a(sum_c13_r5_s1),
    .b(sum_c13_r6_s1),
    .ci(sum_c13_r7_s1),
    .s(sum_c13_r16_s2),
    .co(carry_c13_r16_s2)
  );
  wire sum_c13_r17_s2, carry_c13_r17_s2;
  subbyte_full_adder add_c13_r17_s2 (
    .a(sum_c13_r8_s1),
    .b(sum_c13_r9_s1),
    .ci(sum_c13_r10_s1),
    .s(sum_c13_r17_s2),
    .co(carry_c13_r17_s2)
  );
  wire sum_c13_r18_s3, carry_c13_r18_s3;
  subbyte_full_adder add_c13_r18_s3 (
    .a(carry_c12_r10_s2),
    .b(carry_c12_r11_s2),
    .ci(carry_c12_r12_s2),
    .s(sum_c13_r18_s3),
    .co(carry_c13_r18_s3)
  );
  wire sum_c13_r19_s3, carry_c13_r19_s3;
  subbyte_full_adder add_c13_r19_s3 (
    .a(carry_c12_r13_s2),
    .b(carry_c12_r14_s2),
    .ci(carry_c12_r15_s2),
    .s(sum_c13_r19_s3),
    .co(carry_c13_r19_s3)
  );
  wire sum_c13_r20_s3, carry_c13_r20_s3;
  subbyte_full_adder add_c13_r20_s3 (
    .a(carry_c12_r16_s2),
    .b(carry_c12_r17_s2),
    .ci(carry_c12_r18_s2),
    .s(sum_c13_r20_s3),
    .co(carry_c13_r20_s3)
  );
  wire sum_c13_r21_s3, carry_c13_r21_s3;
  subbyte_full_adder add_c13_r21_s3 (
    .a(sum_c13_r11_s2),
    .b(sum_c13_r12_s2),
    .ci(sum_c13_r13_s2),
    .s(sum_c13_r21_s3),
    .co(carry_c13_r21_s3)
  );
  wire sum_c13_r22_s3, carry_c13_r22_s3;
  subbyte_full_adder add_c13_r22_s3 (
    .a(sum_c13_r14_s2),
    .b(sum_c13_r15_s2),
    .ci(sum_c13_r16_s2),
    .s(sum_c13_r22_s3),
    .co(carry_c13_r22_s3)
  );
  wire sum_c13_r23_s4, carry_c13_r23_s4;
  subbyte_full_adder add_c13_r23_s4 (
    .a(sum_c13_r17_s2),
    .b(carry_c12_r19_s3),
    .ci(carry_c12_r20_s3),
    .s(sum_c13_r23_s4),
    .co(carry_c13_r23_s4)
  );
  wire sum_c13_r24_s4, carry_c13_r24_s4;
  subbyte_full_adder add_c13_r24_s4 (
    .a(carry_c12_r21_s3),
    .b(carry_c12_r22_s3),
    .ci(carry_c12_r23_s3),
    .s(sum_c13_r24_s4),
    .co(carry_c13_r24_s4)
  );
  wire sum_c13_r25_s5, carry_c13_r25_s5;
  subbyte_full_adder add_c13_r25_s5 (
    .a(carry_c12_r24_s3),
    .b(carry_c12_r25_s4),
    .ci(sum_c13_r18_s3),
    .s(sum_c13_r25_s5),
    .co(carry_c13_r25_s5)
  );
  wire sum_c13_r26_s4, carry_c13_r26_s4;
  subbyte_full_adder add_c13_r26_s4 (
    .a(sum_c13_r19_s3),
    .b(sum_c13_r20_s3),
    .ci(sum_c13_r21_s3),
    .s(sum_c13_r26_s4),
    .co(carry_c13_r26_s4)
  );
  wire sum_c13_r27_s5, carry_c13_r27_s5;
  subbyte_full_adder add_c13_r27_s5 (
    .a(sum_c13_r22_s3),
    .b(sum_c13_r23_s4),
    .ci(carry_c12_r26_s4),
    .s(sum_c13_r27_s5),
    .co(carry_c13_r27_s5)
  );
  wire sum_c13_r28_s5, carry_c13_r28_s5;
  subbyte_full_adder add_c13_r28_s5 (
    .a(carry_c12_r27_s4),
    .b(carry_c12_r28_s4),
    .ci(carry_c12_r29_s4),
    .s(sum_c13_r28_s5),
    .co(carry_c13_r28_s5)
  );
  wire sum_c13_r29_s6, carry_c13_r29_s6;
  subbyte_full_adder add_c13_r29_s6 (
    .a(sum_c13_r24_s4),
    .b(sum_c13_r25_s5),
    .ci(sum_c13_r26_s4),
    .s(sum_c13_r29_s6),
    .co(carry_c13_r29_s6)
  );
  wire sum_c13_r30_s6, carry_c13_r30_s6;
  subbyte_full_adder add_c13_r30_s6 (
    .a(carry_c12_r30_s5),
    .b(sum_c13_r27_s5),
    .ci(carry_c12_r31_s5),
    .s(sum_c13_r30_s6),
    .co(carry_c13_r30_s6)
  );
  wire sum_c13_r31_s7, carry_c13_r31_s7;
  subbyte_full_adder add_c13_r31_s7 (
    .a(carry_c12_r32_s5),
    .b(carry_c12_r33_s6),
    .ci(sum_c13_r28_s5),
    .s(sum_c13_r31_s7),
    .co(carry_c13_r31_s7)
  );
  wire sum_c13_r32_s7, carry_c13_r32_s7;
  subbyte_full_adder add_c13_r32_s7 (
    .a(sum_c13_r29_s6),
    .b(sum_c13_r30_s6),
    .ci(carry_c12_r34_s6),
    .s(sum_c13_r32_s7),
    .co(carry_c13_r32_s7)
  );
  wire sum_c13_r33_s9, carry_c13_r33_s9;
  subbyte_full_adder add_c13_r33_s9 (
    .a(carry_c12_r35_s6),
    .b(sum_c13_r31_s7),
    .ci(carry_c12_r36_s8),
    .s(sum_c13_r33_s9),
    .co(carry_c13_r33_s9)
  );
  wire sum_c13_r34_s10, carry_c13_r34_s10;
  subbyte_full_adder add_c13_r34_s10 (
    .a(sum_c13_r32_s7),
    .b(carry_c12_r37_s7),
    .ci(sum_c13_r33_s9),
    .s(sum_c13_r34_s10),
    .co(carry_c13_r34_s10)
  );
  wire sum_c13_r35_s11, carry_c13_r35_s11;
  subbyte_full_adder add_c13_r35_s11 (
    .a(carry_c12_r38_s9),
    .b(sum_c13_r34_s10),
    .ci(carry_c12_r39_s10),
    .s(sum_c13_r35_s11),
    .co(carry_c13_r35_s11)
  );
  wire sum_c13_r36_s17, carry_c13_r36_s17;
  subbyte_full_adder add_c13_r36_s17 (
    .a(sum_c13_r35_s11),
    .b(carry_c12_r40_s16),
    .ci(extra[13]),
    .s(sum_c13_r36_s17),
    .co(carry_c13_r36_s17)
  );
  wire sum_c13_r37_s18, carry_c13_r37_s18;
  subbyte_full_adder add_c13_r37_s18 (
    .a(extra[45]),
    .b(sum_c13_r36_s17),
    .ci(carry_c12_r41_s17),
    .s(sum_c13_r37_s18),
    .co(carry_c13_r37_s18)
  );
  wire sum_c13_r38_s20, carry_c13_r38_s20;
  subbyte_full_adder add_c13_r38_s20 (
    .a(sum_c13_r37_s18),
    .b(carry_c12_r42_s18),
    .ci(carry_c12_r43_s19),
    .s(sum_c13_r38_s20),
    .co(carry_c13_r38_s20)
  );
  wire sum_c14_r0_s1 = ~carry_c14_r0_s1;
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[77]), .b(pp[117]), .ci(pp[157]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[197]), .b(pp[237]), .ci(pp[277]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[317]), .b(pp[357]), .ci(pp[397]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[437]), .b(pp[477]), .ci(pp[517]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[557]), .b(pp[597]), .ci(pp[637]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s2, carry_c14_r6_s2;
  subbyte_full_adder add_c14_r6_s2 (
    .a(carry_c13_r0_s1),
    .b(sum_c14_r0_s1),
    .ci(carry_c13_r1_s1),
    .s(sum_c14_r6_s2),
    .co(carry_c14_r6_s2)
  );
  wire sum_c14_r7_s2, carry_c14_r7_s2;
  subbyte_full_adder add_c14_r7_s2 (
    .a(carry_c13_r2_s1),
    .b(carry_c13_r3_s1),
    .ci(carry_c13_r4_s1),
    .s(sum_c14_r7_s2),
    .co(carry_c14_r7_s2)
  );
  wire sum_c14_r8_s2, carry_c14_r8_s2;
  subbyte_full_adder add_c14_r8_s2 (
    .a(carry_c13_r5_s1),
    .b(carry_c13_r6_s1),
    .ci(carry_c13_r7_s1),
    .s(sum_c14_r8_s2),
    .co(carry_c14_r8_s2)
  );
  wire sum_c14_r9_s2, carry_c14_r9_s2;
  subbyte_full_adder add_c14_r9_s2 (
    .a(carry_c13_r8_s1),
    .b(carry_c13_r9_s1),
    .ci(carry_c13_r10_s1),
    .s(sum_c14_r9_s2),
    .co(carry_c14_r9_s2)
  );
  wire sum_c14_r10_s2, carry_c14_r10_s2;
  subbyte_full_adder add_c14_r10_s2 (
    .a(sum_c14_r1_s1),
    .b(sum_c14_r2_s1),
    .ci(sum_c14_r3_s1),
    .s(sum_c14_r10_s2),
    .co(carry_c14_r10_s2)
  );
  wire sum_c14_r11_s3, carry_c14_r11_s3;
  subbyte_full_adder add_c14_r11_s3 (
    .a(sum_c14_r4_s1),
    .b(sum_c14_r5_s1),
    .ci(sum_c14_r6_s2),
    .s(sum_c14_r11_s3),
    .co(carry_c14_r11_s3)
  );
  wire sum_c14_r12_s3, carry_c14_r12_s3;
  subbyte_full_adder add_c14_r12_s3 (
    .a(carry_c13_r11_s2),
    .b(carry_c13_r12_s2),
    .ci(carry_c13_r13_s2),
    .s(sum_c14_r12_s3),
    .co(carry_c14_r12_s3)
  );
  wire sum_c14_r13_s3, carry_c14_r13_s3;
  subbyte_full_adder add_c14_r13_s3 (
    .a(carry_c13_r14_s2),
    .b(carry_c13_r15_s2),
    .ci(carry_c13_r16_s2),
    .s(sum_c14_r13_s3),
    .co(carry_c14_r13_s3)
  );
  wire sum_c14_r14_s3, carry_c14_r14_s3;
  subbyte_full_adder add_c14_r14_s3 (
    .a(carry_c13_r17_s2),
    .b(sum_c14_r7_s2),
    .ci(sum_c14_r8_s2),
    .s(sum_c14_r14_s3),
    .co(carry_c14_r14_s3)
  );
  wire sum_c14_r15_s4, carry_c14_r15_s4;
  subbyte_full_adder add_c14_r15_s4 (
    .a(sum_c14_r9_s2),
    .b(sum_c14_r10_s2),
    .ci(sum_c14_r11_s3),
    .s(sum_c14_r15_s4),
    .co(carry_c14_r15_s4)
  );
  wire sum_c14_r16_s4, carry_c14_r16_s4;
  subbyte_full_adder add_c14_r16_s4 (
    .a(carry_c13_r18_s3),
    .b(carry_c13_r19_s3),
    .ci(carry_c13_r20_s3),
    .s(sum_c14_r16_s4),
    .co(carry_c14_r16_s4)
  );
  wire sum_c14_r17_s4, carry_c14_r17_s4;
  subbyte_full_adder add_c14_r17_s4 (
    .a(carry_c13_r21_s3),
    .b(carry_c13_r22_s3),
    .ci(sum_c14_r12_s3),
    .s(sum_c14_r17_s4),
    .co(carry_c14_r17_s4)
  );
  wire sum_c14_r18_s5, carry_c14_r18_s5;
  subbyte_full_adder add_c14_r18_s5 (
    .a(sum_c14_r13_s3),
    .b(sum_c14_r14_s3),
    .ci(sum_c14_r15_s4),
    .s(sum_c14_r18_s5),
    .co(carry_c14_r18_s5)
  );
  wire sum_c14_r19_s6, carry_c14_r19_s6;
  subbyte_full_adder add_c14_r19_s6 (
    .a(carry_c13_r23_s4),
    .b(carry_c13_r24_s4),
    .ci(carry_c13_r25_s5),
    .s(sum_c14_r19_s6),
    .co(carry_c14_r19_s6)
  );
  wire sum_c14_r20_s5, carry_c14_r20_s5;
  subbyte_full_adder add_c14_r20_s5 (
    .a(carry_c13_r26_s4),
    .b(sum_c14_r16_s4),
    .ci(sum_c14_r17_s4),
    .s(sum_c14_r20_s5),
    .co(carry_c14_r20_s5)
  );
  wire sum_c14_r21_s6, carry_c14_r21_s6;
  subbyte_full_adder add_c14_r21_s6 (
    .a(sum_c14_r18_s5),
    .b(carry_c13_r27_s5),
    .ci(carry_c13_r28_s5),
    .s(sum_c14_r21_s6),
    .co(carry_c14_r21_s6)
  );
  wire sum_c14_r22_s7, carry_c14_r22_s7;
  subbyte_full_adder add_c14_r22_s7 (
    .a(carry_c13_r29_s6),
    .b(sum_c14_r19_s6),
    .ci(sum_c14_r20_s5),
    .s(sum_c14_r22_s7),
    .co(carry_c14_r22_s7)
  );
  wire sum_c14_r23_s8, carry_c14_r23_s8;
  subbyte_full_adder add_c14_r23_s8 (
    .a(carry_c13_r30_s6),
    .b(sum_c14_r21_s6),
    .ci(carry_c13_r31_s7),
    .s(sum_c14_r23_s8),
    .co(carry_c14_r23_s8)
  );
  wire sum_c14_r24_s9, carry_c14_r24_s9;
  subbyte_full_adder add_c14_r24_s9 (
    .a(sum_c14_r22_s7),
    .b(carry_c13_r32_s7),
    .ci(sum_c14_r23_s8),
    .s(sum_c14_r24_s9),
    .co(carry_c14_r24_s9)
  );
  wire sum_c14_r25_s11, carry_c14_r25_s11;
  subbyte_full_adder add_c14_r25_s11 (
    .a(carry_c13_r33_s9),
    .b(sum_c14_r24_s9),
    .ci(carry_c13_r34_s10),
    .s(sum_c14_r25_s11),
    .co(carry_c14_r25_s11)
  );
  wire sum_c14_r26_s12, carry_c14_r26_s12;
  subbyte_full_adder add_c14_r26_s12 (
    .a(sum_c14_r25_s11),
    .b(carry_c13_r35_s11),
    .ci(extra[14]),
    .s(sum_c14_r26_s12),
    .co(carry_c14_r26_s12)
  );
  wire sum_c14_r27_s18, carry_c14_r27_s18;
  subbyte_full_adder add_c14_r27_s18 (
    .a(extra[46]),
    .b(carry_c13_r36_s17),
    .ci(sum_c14_r26_s12),
    .s(sum_c14_r27_s18),
    .co(carry_c14_r27_s18)
  );
  wire sum_c14_r28_s21, carry_c14_r28_s21;
  subbyte_full_adder add_c14_r28_s21 (
    .a(carry_c13_r37_s18),
    .b(sum_c14_r27_s18),
    .ci(carry_c13_r38_s20),
    .s(sum_c14_r28_s21),
    .co(carry_c14_r28_s21)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[38]), .b(pp[78]), .ci(pp[118]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[158]), .b(pp[198]), .ci(pp[238]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[278]), .b(pp[318]), .ci(pp[358]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[398]), .b(pp[438]), .ci(pp[478]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[518]), .b(pp[558]), .ci(pp[598]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s2, carry_c15_r5_s2;
  subbyte_full_adder add_c15_r5_s2 (
    .a(pp[638]),
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
    .a(carry_c14_r5_s1),
    .b(sum_c15_r0_s1),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r7_s2),
    .co(carry_c15_r7_s2)
  );
  wire sum_c15_r8_s2, carry_c15_r8_s2;
  subbyte_full_adder add_c15_r8_s2 (
    .a(sum_c15_r2_s1),
    .b(sum_c15_r3_s1),
    .ci(sum_c15_r4_s1),
    .s(sum_c15_r8_s2),
    .co(carry_c15_r8_s2)
  );
  wire sum_c15_r9_s3, carry_c15_r9_s3;
  subbyte_full_adder add_c15_r9_s3 (
    .a(carry_c14_r6_s2),
    .b(sum_c15_r5_s2),
    .ci(carry_c14_r7_s2),
    .s(sum_c15_r9_s3),
    .co(carry_c15_r9_s3)
  );
  wire sum_c15_r10_s3, carry_c15_r10_s3;
  subbyte_full_adder add_c15_r10_s3 (
    .a(carry_c14_r8_s2),
    .b(carry_c14_r9_s2),
    .ci(carry_c14_r10_s2),
    .s(sum_c15_r10_s3),
    .co(carry_c15_r10_s3)
  );
  wire sum_c15_r11_s4, carry_c15_r11_s4;
  subbyte_full_adder add_c15_r11_s4 (
    .a(carry_c14_r11_s3),
    .b(sum_c15_r6_s2),
    .ci(sum_c15_r7_s2),
    .s(sum_c15_r11_s4),
    .co(carry_c15_r11_s4)
  );
  wire sum_c15_r12_s4, carry_c15_r12_s4;
  subbyte_full_adder add_c15_r12_s4 (
    .a(sum_c15_r8_s2),
    .b(sum_c15_r9_s3),
    .ci(carry_c14_r12_s3),
    .s(sum_c15_r12_s4),
    .co(carry_c15_r12_s4)
  );
  wire sum_c15_r13_s5, carry_c15_r13_s5;
  subbyte_full_adder add_c15_r13_s5 (
    .a(carry_c14_r13_s3),
    .b(carry_c14_r14_s3),
    .ci(carry_c14_r15_s4),
    .s(sum_c15_r13_s5),
    .co(carry_c15_r13_s5)
  );
  wire sum_c15_r14_s5, carry_c15_r14_s5;
  subbyte_full_adder add_c15_r14_s5 (
    .a(sum_c15_r10_s3),
    .b(sum_c15_r11_s4),
    .ci(sum_c15_r12_s4),
    .s(sum_c15_r14_s5),
    .co(carry_c15_r14_s5)
  );
  wire sum_c15_r15_s6, carry_c15_r15_s6;
  subbyte_full_adder add_c15_r15_s6 (
    .a(carry_c14_r16_s4),
    .b(carry_c14_r17_s4),
    .ci(carry_c14_r18_s5),
    .s(sum_c15_r15_s6),
    .co(carry_c15_r15_s6)
  );
  wire sum_c15_r16_s7, carry_c15_r16_s7;
  subbyte_full_adder add_c15_r16_s7 (
    .a(sum_c15_r13_s5),
    .b(sum_c15_r14_s5),
    .ci(carry_c14_r19_s6),
    .s(sum_c15_r16_s7),
    .co(carry_c15_r16_s7)
  );
  wire sum_c15_r17_s7, carry_c15_r17_s7;
  subbyte_full_adder add_c15_r17_s7 (
    .a(carry_c14_r20_s5),
    .b(sum_c15_r15_s6),
    .ci(carry_c14_r21_s6),
    .s(sum_c15_r17_s7),
    .co(carry_c15_r17_s7)
  );
  wire sum_c15_r18_s8, carry_c15_r18_s8;
  subbyte_full_adder add_c15_r18_s8 (
    .a(sum_c15_r16_s7),
    .b(carry_c14_r22_s7),
    .ci(sum_c15_r17_s7),
    .s(sum_c15_r18_s8),
    .co(carry_c15_r18_s8)
  );
  wire sum_c15_r19_s10, carry_c15_r19_s10;
  subbyte_full_adder add_c15_r19_s10 (
    .a(carry_c14_r23_s8),
    .b(sum_c15_r18_s8),
    .ci(carry_c14_r24_s9),
    .s(sum_c15_r19_s10),
    .co(carry_c15_r19_s10)
  );
  wire sum_c15_r20_s12, carry_c15_r20_s12;
  subbyte_full_adder add_c15_r20_s12 (
    .a(sum_c15_r19_s10),
    .b(carry_c14_r25_s11),
    .ci(extra[15]),
    .s(sum_c15_r20_s12),
    .co(carry_c15_r20_s12)
  );
  wire sum_c15_r21_s13, carry_c15_r21_s13;
  subbyte_full_adder add_c15_r21_s13 (
    .a(extra[47]),
    .b(carry_c14_r26_s12),
    .ci(sum_c15_r20_s12),
    .s(sum_c15_r21_s13),
    .co(carry_c15_r21_s13)
  );
  wire sum_c15_r22_s22, carry_c15_r22_s22;
  subbyte_full_adder add_c15_r22_s22 (
    .a(carry_c14_r27_s18),
    .b(sum_c15_r21_s13),
    .ci(carry_c14_r28_s21),
    .s(sum_c15_r22_s22),
    .co(carry_c15_r22_s22)
  );
  wire sum_c16_r0_s2 = ~carry_c15_r0_s1;
  wire carry_c16_r0_s2 = carry_c15_r0_s1;
  wire sum_c16_r1_s2, carry_c16_r1_s2;
  subbyte_full_adder add_c16_r1_s2 (
    .a(carry_c15_r1_s1),
    .b(carry_c15_r2_s1),
    .ci(carry_c15_r3_s1),
    .s(sum_c16_r1_s2),
    .co(carry_c16_r1_s2)
  );
  wire sum_c16_r2_s3, carry_c16_r2_s3;
  subbyte_full_adder add_c16_r2_s3 (
    .a(carry_c15_r4_s1),
    .b(carry_c15_r5_s2),
    .ci(sum_c16_r0_s2),
    .s(sum_c16_r2_s3),
    .co(carry_c16_r2_s3)
  );
  wire sum_c16_r3_s3, carry_c16_r3_s3;
  subbyte_full_adder add_c16_r3_s3 (
    .a(carry_c15_r6_s2),
    .b(carry_c15_r7_s2),
    .ci(carry_c15_r8_s2),
    .s(sum_c16_r3_s3),
    .co(carry_c16_r3_s3)
  );
  wire sum_c16_r4_s4, carry_c16_r4_s4;
  subbyte_full_adder add_c16_r4_s4 (
    .a(sum_c16_r1_s2),
    .b(carry_c15_r9_s3),
    .ci(sum_c16_r2_s3),
    .s(sum_c16_r4_s4),
    .co(carry_c16_r4_s4)
  );
  wire sum_c16_r5_s5, carry_c16_r5_s5;
  subbyte_full_adder add_c16_r5_s5 (
    .a(carry_c15_r10_s3),
    .b(carry_c15_r11_s4),
    .ci(sum_c16_r3_s3),
    .s(sum_c16_r5_s5),
    .co(carry_c16_r5_s5)
  );
  wire sum_c16_r6_s6, carry_c16_r6_s6;
  subbyte_full_adder add_c16_r6_s6 (
    .a(carry_c15_r12_s4),
    .b(sum_c16_r4_s4),
    .ci(carry_c15_r13_s5),
    .s(sum_c16_r6_s6),
    .co(carry_c16_r6_s6)
  );
  wire sum_c16_r7_s7, carry_c16_r7_s7;
  subbyte_full_adder add_c16_r7_s7 (
    .a(carry_c15_r14_s5),
    .b(sum_c16_r5_s5),
    .ci(sum_c16_r6_s6),
    .s(sum_c16_r7_s7),
    .co(carry_c16_r7_s7)
  );
  wire sum_c16_r8_s8, carry_c16_r8_s8;
  subbyte_full_adder add_c16_r8_s8 (
    .a(carry_c15_r15_s6),
    .b(sum_c16_r7_s7),
    .ci(carry_c15_r16_s7),
    .s(sum_c16_r8_s8),
    .co(carry_c16_r8_s8)
  );
  wire sum_c16_r9_s9, carry_c16_r9_s9;
  subbyte_full_adder add_c16_r9_s9 (
    .a(carry_c15_r17_s7),
    .b(sum_c16_r8_s8),
    .ci(carry_c15_r18_s8),
    .s(sum_c16_r9_s9),
    .co(carry_c16_r9_s9)
  );
  wire sum_c16_r10_s11, carry_c16_r10_s11;
  subbyte_full_adder add_c16_r10_s11 (
    .a(sum_c16_r9_s9),
    .b(carry_c15_r19_s10),
    .ci(extra[16]),
    .s(sum_c16_r10_s11),
    .co(carry_c16_r10_s11)
  );
  wire sum_c16_r11_s13, carry_c16_r11_s13;
  subbyte_full_adder add_c16_r11_s13 (
    .a(extra[48]),
    .b(carry_c15_r20_s12),
    .ci(sum_c16_r10_s11),
    .s(sum_c16_r11_s13),
    .co(carry_c16_r11_s13)
  );
  wire sum_c16_r12_s23, carry_c16_r12_s23;
  subbyte_full_adder add_c16_r12_s23 (
    .a(carry_c15_r21_s13),
    .b(sum_c16_r11_s13),
    .ci(carry_c15_r22_s22),
    .s(sum_c16_r12_s23),
    .co(carry_c16_r12_s23)
  );
  wire sum_c17_r0_s4, carry_c17_r0_s4;
  subbyte_full_adder add_c17_r0_s4 (
    .a(carry_c16_r0_s2),
    .b(carry_c16_r1_s2),
    .ci(carry_c16_r2_s3),
    .s(sum_c17_r0_s4),
    .co(carry_c17_r0_s4)
  );
  wire sum_c17_r1_s5, carry_c17_r1_s5;
  subbyte_full_adder add_c17_r1_s5 (
    .a(carry_c16_r3_s3),
    .b(sum_c17_r0_s4),
    .ci(carry_c16_r4_s4),
    .s(sum_c17_r1_s5),
    .co(carry_c17_r1_s5)
  );
  wire sum_c17_r2_s7, carry_c17_r2_s7;
  subbyte_full_adder add_c17_r2_s7 (
    .a(carry_c16_r5_s5),
    .b(sum_c17_r1_s5),
    .ci(carry_c16_r6_s6),
    .s(sum_c17_r2_s7),
    .co(carry_c17_r2_s7)
  );
  wire sum_c17_r3_s9, carry_c17_r3_s9;
  subbyte_full_adder add_c17_r3_s9 (
    .a(carry_c16_r7_s7),
    .b(sum_c17_r2_s7),
    .ci(carry_c16_r8_s8),
    .s(sum_c17_r3_s9),
    .co(carry_c17_r3_s9)
  );
  wire sum_c17_r4_s10, carry_c17_r4_s10;
  subbyte_full_adder add_c17_r4_s10 (
    .a(sum_c17_r3_s9),
    .b(carry_c16_r9_s9),
    .ci(extra[17]),
    .s(sum_c17_r4_s10),
    .co(carry_c17_r4_s10)
  );
  wire sum_c17_r5_s12, carry_c17_r5_s12;
  subbyte_full_adder add_c17_r5_s12 (
    .a(extra[49]),
    .b(carry_c16_r10_s11),
    .ci(sum_c17_r4_s10),
    .s(sum_c17_r5_s12),
    .co(carry_c17_r5_s12)
  );
  wire sum_c17_r6_s24, carry_c17_r6_s24;
  subbyte_full_adder add_c17_r6_s24 (
    .a(carry_c16_r11_s13),
    .b(sum_c17_r5_s12),
    .ci(carry_c16_r12_s23),
    .s(sum_c17_r6_s24),
    .co(carry_c17_r6_s24)
  );
  wire sum_c18_r0_s5 = ~carry_c17_r0_s4;
  wire carry_c18_r0_s5 = carry_c17_r0_s4;
  wire sum_c18_r1_s8, carry_c18_r1_s8;
  subbyte_full_adder add_c18_r1_s8 (
    .a(sum_c18_r0_s5),
    .b(carry_c17_r1_s5),
    .ci(carry_c17_r2_s7),
    .s(sum_c18_r1_s8),
    .co(carry_c18_r1_s8)
  );
  wire sum_c18_r2_s10, carry_c18_r2_s10;
  subbyte_full_adder add_c18_r2_s10 (
    .a(sum_c18_r1_s8),
    .b(carry_c17_r3_s9),
    .ci(extra[18]),
    .s(sum_c18_r2_s10),
    .co(carry_c18_r2_s10)
  );
  wire sum_c18_r3_s11, carry_c18_r3_s11;
  subbyte_full_adder add_c18_r3_s11 (
    .a(extra[50]),
    .b(carry_c17_r4_s10),
    .ci(sum_c18_r2_s10),
    .s(sum_c18_r3_s11),
    .co(carry_c18_r3_s11)
  );
  wire sum_c18_r4_s25, carry_c18_r4_s25;
  subbyte_full_adder add_c18_r4_s25 (
    .a(carry_c17_r5_s12),
    .b(sum_c18_r3_s11),
    .ci(carry_c17_r6_s24),
    .s(sum_c18_r4_s25),
    .co(carry_c18_r4_s25)
  );
  wire sum_c19_r0_s9, carry_c19_r0_s9;
  subbyte_full_adder add_c19_r0_s9 (
    .a(carry_c18_r0_s5),
    .b(carry_c18_r1_s8),
    .ci(extra[19]),
    .s(sum_c19_r0_s9),
    .co(carry_c19_r0_s9)
  );
  wire sum_c19_r1_s11, carry_c19_r1_s11;
  subbyte_full_adder add_c19_r1_s11 (
    .a(extra[51]),
    .b(carry_c18_r2_s10),
    .ci(sum_c19_r0_s9),
    .s(sum_c19_r1_s11),
    .co(carry_c19_r1_s11)
  );
  wire sum_c19_r2_s26, carry_c19_r2_s26;
  subbyte_full_adder add_c19_r2_s26 (
    .a(carry_c18_r3_s11),
    .b(sum_c19_r1_s11),
    .ci(carry_c18_r4_s25),
    .s(sum_c19_r2_s26),
    .co(carry_c19_r2_s26)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s10, carry_c20_r1_s10;
  subbyte_full_adder add_c20_r1_s10 (
    .a(extra[52]),
    .b(carry_c19_r0_s9),
    .ci(sum_c20_r0_s1),
    .s(sum_c20_r1_s10),
    .co(carry_c20_r1_s10)
  );
  wire sum_c20_r2_s27, carry_c20_r2_s27;
  subbyte_full_adder add_c20_r2_s27 (
    .a(carry_c19_r1_s11),
    .b(sum_c20_r1_s10),
    .ci(carry_c19_r2_s26),
    .s(sum_c20_r2_s27),
    .co(carry_c20_r2_s27)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s2, carry_c21_r1_s2;
  subbyte_full_adder add_c21_r1_s2 (
    .a(extra[53]),
    .b(carry_c20_r0_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r1_s2),
    .co(carry_c21_r1_s2)
  );
  wire sum_c21_r2_s28, carry_c21_r2_s28;
  subbyte_full_adder add_c21_r2_s28 (
    .a(carry_c20_r1_s10),
    .b(sum_c21_r1_s2),
    .ci(carry_c20_r2_s27),
    .s(sum_c21_r2_s28),
    .co(carry_c21_r2_s28)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s2, carry_c22_r1_s2;
  subbyte_full_adder add_c22_r1_s2 (
    .a(extra[54]),
    .b(carry_c21_r0_s1),
    .ci(sum_c22_r0_s1),
    .s(sum_c22_r1_s2),
    .co(carry_c22_r1_s2)
  );
  wire sum_c22_r2_s29, carry_c22_r2_s29;
  subbyte_full_adder add_c22_r2_s29 (
    .a(carry_c21_r1_s2),
    .b(sum_c22_r1_s2),
    .ci(carry_c21_r2_s28),
    .s(sum_c22_r2_s29),
    .co(carry_c22_r2_s29)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s2, carry_c23_r1_s2;
  subbyte_full_adder add_c23_r1_s2 (
    .a(extra[55]),
    .b(carry_c22_r0_s1),
    .ci(sum_c23_r0_s1),
    .s(sum_c23_r1_s2),
    .co(carry_c23_r1_s2)
  );
  wire sum_c23_r2_s30, carry_c23_r2_s30;
  subbyte_full_adder add_c23_r2_s30 (
    .a(carry_c22_r1_s2),
    .b(sum_c23_r1_s2),
    .ci(carry_c22_r2_s29),
    .s(sum_c23_r2_s30),
    .co(carry_c23_r2_s30)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(extra[56]),
    .b(carry_c23_r0_s1),
    .ci(sum_c24_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s31, carry_c24_r2_s31;
  subbyte_full_adder add_c24_r2_s31 (
    .a(carry_c23_r1_s2),
    .b(sum_c24_r1_s2),
    .ci(carry_c23_r2_s30),
    .s(sum_c24_r2_s31),
    .co(carry_c24_r2_s31)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(extra[57]),
    .b(carry_c24_r0_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s32, carry_c25_r2_s32;
  subbyte_full_adder add_c25_r2_s32 (
    .a(carry_c24_r1_s2),
    .b(sum_c25_r1_s2),
    .ci(carry_c24_r2_s31),
    .s(sum_c25_r2_s32),
    .co(carry_c25_r2_s32)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s2, carry_c26_r1_s2;
  subbyte_full_adder add_c26_r1_s2 (
    .a(extra[58]),
    .b(carry_c25_r0_s1),
    .ci(sum_c26_r0_s1),
    .s(sum_c26_r1_s2),
    .co(carry_c26_r1_s2)
  );
  wire sum_c26_r2_s33, carry_c26_r2_s33;
  subbyte_full_adder add_c26_r2_s33 (
    .a(carry_c25_r1_s2),
    .b(sum_c26_r1_s2),
    .ci(carry_c25_r2_s32),
    .s(sum_c26_r2_s33),
    .co(carry_c26_r2_s33)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s2, carry_c27_r1_s2;
  subbyte_full_adder add_c27_r1_s2 (
    .a(extra[59]),
    .b(carry_c26_r0_s1),
    .ci(sum_c27_r0_s1),
    .s(sum_c27_r1_s2),
    .co(carry_c27_r1_s2)
  );
  wire sum_c27_r2_s34, carry_c27_r2_s34;
  subbyte_full_adder add_c27_r2_s34 (
    .a(carry_c26_r1_s2),
    .b(sum_c27_r1_s2),
    .ci(carry_c26_r2_s33),
    .s(sum_c27_r2_s34),
    .co(carry_c27_r2_s34)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s2, carry_c28_r1_s2;
  subbyte_full_adder add_c28_r1_s2 (
    .a(extra[60]),
    .b(carry_c27_r0_s1),
    .ci(sum_c28_r0_s1),
    .s(sum_c28_r1_s2),
    .co(carry_c28_r1_s2)
  );
  wire sum_c28_r2_s35, carry_c28_r2_s35;
  subbyte_full_adder add_c28_r2_s35 (
    .a(carry_c27_r1_s2),
    .b(sum_c28_r1_s2),
    .ci(carry_c27_r2_s34),
    .s(sum_c28_r2_s35),
    .co(carry_c28_r2_s35)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s2, carry_c29_r1_s2;
  subbyte_full_adder add_c29_r1_s2 (
    .a(extra[61]),
    .b(carry_c28_r0_s1),
    .ci(sum_c29_r0_s1),
    .s(sum_c29_r1_s2),
    .co(carry_c29_r1_s2)
  );
  wire sum_c29_r2_s36, carry_c29_r2_s36;
  subbyte_full_adder add_c29_r2_s36 (
    .a(carry_c28_r1_s2),
    .b(sum_c29_r1_s2),
    .ci(carry_c28_r2_s35),
    .s(sum_c29_r2_s36),
    .co(carry_c29_r2_s36)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s2, carry_c30_r1_s2;
  subbyte_full_adder add_c30_r1_s2 (
    .a(extra[62]),
    .b(carry_c29_r0_s1),
    .ci(sum_c30_r0_s1),
    .s(sum_c30_r1_s2),
    .co(carry_c30_r1_s2)
  );
  wire sum_c30_r2_s37, carry_c30_r2_s37;
  subbyte_full_adder add_c30_r2_s37 (
    .a(carry_c29_r1_s2),
    .b(sum_c30_r1_s2),
    .ci(carry_c29_r2_s36),
    .s(sum_c30_r2_s37),
    .co(carry_c30_r2_s37)
  );
  wire sum_c31_r0_s38 = carry_c30_r0_s1 ^ carry_c30_r1_s2 ^ carry_c30_r2_s37;

  assign sum = {
    sum_c31_r0_s38, sum_c30_r2_s37, sum_c29_r2_s36, sum_c28_r2_s35, sum_c27_r2_s34, sum_c26_r2_s33, sum_c25_r2_s32,
    sum_c24_r2_s31, sum_c23_r2_s30, sum_c22_r2_s29, sum_c21_r2_s28, sum_c20_r2_s27, sum_c19_r2_s26, sum_c18_r4_s25,
    sum_c17_r6_s24, sum_c16_r12_s23, sum_c15_r22_s22, sum_c14_r28_s21, sum_c13_r38_s20, sum_c12_r43_s19, sum_c11_r53_s18,
    sum_c10_r57_s17, sum_c9_r65_s16, sum_c8_r65_s15, sum_c7_r65_s14, sum_c6_r49_s13, sum_c5_r49_s12, sum_c4_r33_s11,
    sum_c3_r33_s10, sum_c2_r17_s8, sum_c1_r17_s6, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
