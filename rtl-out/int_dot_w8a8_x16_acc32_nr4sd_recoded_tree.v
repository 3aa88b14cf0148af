// int_dot_w8a8_x16_acc32_nr4sd_recoded_tree: compression tree of int_dot_w8a8_x16_acc32_nr4sd_recoded
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 a8ed2f74b78822d5
`default_nettype none

module int_dot_w8a8_x16_acc32_nr4sd_recoded_tree (
  input wire [639:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c12_r0_s1 = start[12];
  wire carry_c13_r0_s1 = start[13];
  wire carry_c15_r0_s1 = start[15];
  wire carry_c17_r0_s1 = start[17];
  wire carry_c19_r0_s1 = start[19];
  wire carry_c20_r0_s1 = start[20];
  wire carry_c21_r0_s1 = start[21];
  wire carry_c22_r0_s1 = start[22];
  wire carry_c23_r0_s1 = start[23];
  wire carry_c24_r0_s1 = start[24];
  wire carry_c25_r0_s1 = start[25];
  wire carry_c26_r0_s1 = start[26];
  wire carry_c27_r0_s1 = start[27];
  wire carry_c28_r0_s1 = start[28];
  wire carry_c29_r0_s1 = start[29];
  wire carry_c30_r0_s1 = start[30];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[9]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[40]), .b(pp[49]), .ci(pp[80]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[89]), .b(pp[120]), .ci(pp[129]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[160]), .b(pp[169]), .ci(pp[200]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[209]), .b(pp[240]), .ci(pp[249]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[280]), .b(pp[289]), .ci(pp[320]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[329]), .b(pp[360]), .ci(pp[369]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[400]), .b(pp[409]), .ci(pp[440]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[449]), .b(pp[480]), .ci(pp[489]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[520]), .b(pp[529]), .ci(pp[560]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[569]), .b(pp[600]), .ci(pp[609]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r11_s2),
    .co(carry_c0_r11_s2)
  );
  wire sum_c0_r12_s2, carry_c0_r12_s2;
  subbyte_full_adder add_c0_r12_s2 (
    .a(sum_c0_r3_s1),
    .b(sum_c0_r4_s1),
    .ci(sum_c0_r5_s1),
    .s(sum_c0_r12_s2),
    .co(carry_c0_r12_s2)
  );
  wire sum_c0_r13_s2, carry_c0_r13_s2;
  subbyte_full_adder add_c0_r13_s2 (
    .a(sum_c0_r6_s1),
    .b(sum_c0_r7_s1),
    .ci(sum_c0_r8_s1),
    .s(sum_c0_r13_s2),
    .co(carry_c0_r13_s2)
  );
  wire sum_c0_r14_s3, carry_c0_r14_s3;
  subbyte_full_adder add_c0_r14_s3 (
    .a(sum_c0_r9_s1),
    .b(sum_c0_r10_s1),
    .ci(sum_c0_r11_s2),
    .s(sum_c0_r14_s3),
    .co(carry_c0_r14_s3)
  );
  wire sum_c0_r15_s4, carry_c0_r15_s4;
  subbyte_full_adder add_c0_r15_s4 (
    .a(sum_c0_r12_s2),
    .b(sum_c0_r13_s2),
    .ci(sum_c0_r14_s3),
    .s(sum_c0_r15_s4),
    .co(carry_c0_r15_s4)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[41]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[81]), .b(pp[121]), .ci(pp[161]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[201]), .b(pp[241]), .ci(pp[281]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[321]), .b(pp[361]), .ci(pp[401]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[441]), .b(pp[481]), .ci(pp[521]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[561]), .b(pp[601]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(carry_c0_r1_s1),
    .b(carry_c0_r2_s1),
    .ci(carry_c0_r3_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(carry_c0_r4_s1),
    .b(carry_c0_r5_s1),
    .ci(carry_c0_r6_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r7_s1),
    .b(carry_c0_r8_s1),
    .ci(carry_c0_r9_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(carry_c0_r10_s1),
    .b(sum_c1_r0_s1),
    .ci(sum_c1_r1_s1),
    .s(sum_c1_r9_s2),
    .co(carry_c1_r9_s2)
  );
  wire sum_c1_r10_s2, carry_c1_r10_s2;
  subbyte_full_adder add_c1_r10_s2 (
    .a(sum_c1_r2_s1),
    .b(sum_c1_r3_s1),
    .ci(sum_c1_r4_s1),
    .s(sum_c1_r10_s2),
    .co(carry_c1_r10_s2)
  );
  wire sum_c1_r11_s3, carry_c1_r11_s3;
  subbyte_full_adder add_c1_r11_s3 (
    .a(sum_c1_r5_s2),
    .b(carry_c0_r11_s2),
    .ci(carry_c0_r12_s2),
    .s(sum_c1_r11_s3),
    .co(carry_c1_r11_s3)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(carry_c0_r13_s2),
    .b(sum_c1_r6_s2),
    .ci(sum_c1_r7_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s3, carry_c1_r13_s3;
  subbyte_full_adder add_c1_r13_s3 (
    .a(sum_c1_r8_s2),
    .b(sum_c1_r9_s2),
    .ci(sum_c1_r10_s2),
    .s(sum_c1_r13_s3),
    .co(carry_c1_r13_s3)
  );
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_full_adder add_c1_r14_s5 (
    .a(carry_c0_r14_s3),
    .b(carry_c0_r15_s4),
    .ci(sum_c1_r11_s3),
    .s(sum_c1_r14_s5),
    .co(carry_c1_r14_s5)
  );
  wire sum_c1_r15_s6, carry_c1_r15_s6;
  subbyte_full_adder add_c1_r15_s6 (
    .a(sum_c1_r12_s3),
    .b(sum_c1_r13_s3),
    .ci(sum_c1_r14_s5),
    .s(sum_c1_r15_s6),
    .co(carry_c1_r15_s6)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[10]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[19]), .b(pp[42]), .ci(pp[50]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[59]), .b(pp[82]), .ci(pp[90]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[99]), .b(pp[122]), .ci(pp[130]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[139]), .b(pp[162]), .ci(pp[170]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[179]), .b(pp[202]), .ci(pp[210]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[219]), .b(pp[242]), .ci(pp[250]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[259]), .b(pp[282]), .ci(pp[290]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[299]), .b(pp[322]), .ci(pp[330]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[339]), .b(pp[362]), .ci(pp[370]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[379]), .b(pp[402]), .ci(pp[410]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[419]), .b(pp[442]), .ci(pp[450]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[459]), .b(pp[482]), .ci(pp[490]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[499]), .b(pp[522]), .ci(pp[530]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[539]), .b(pp[562]), .ci(pp[570]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[579]), .b(pp[602]), .ci(pp[610]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(pp[619]),
    .b(carry_c1_r0_s1),
    .ci(carry_c1_r1_s1),
    .s(sum_c2_r16_s2),
    .co(carry_c2_r16_s2)
  );
  wire sum_c2_r17_s2, carry_c2_r17_s2;
  subbyte_full_adder add_c2_r17_s2 (
    .a(carry_c1_r2_s1),
    .b(carry_c1_r3_s1),
    .ci(carry_c1_r4_s1),
    .s(sum_c2_r17_s2),
    .co(carry_c2_r17_s2)
  );
  wire sum_c2_r18_s2, carry_c2_r18_s2;
  subbyte_full_adder add_c2_r18_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r18_s2),
    .co(carry_c2_r18_s2)
  );
  wire sum_c2_r19_s2, carry_c2_r19_s2;
  subbyte_full_adder add_c2_r19_s2 (
    .a(sum_c2_r3_s1),
    .b(sum_c2_r4_s1),
    .ci(sum_c2_r5_s1),
    .s(sum_c2_r19_s2),
    .co(carry_c2_r19_s2)
  );
  wire sum_c2_r20_s2, carry_c2_r20_s2;
  subbyte_full_adder add_c2_r20_s2 (
    .a(sum_c2_r6_s1),
    .b(sum_c2_r7_s1),
    .ci(sum_c2_r8_s1),
    .s(sum_c2_r20_s2),
    .co(carry_c2_r20_s2)
  );
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(sum_c2_r9_s1),
    .b(sum_c2_r10_s1),
    .ci(sum_c2_r11_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r12_s1),
    .b(sum_c2_r13_s1),
    .ci(sum_c2_r14_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s3, carry_c2_r23_s3;
  subbyte_full_adder add_c2_r23_s3 (
    .a(sum_c2_r15_s1),
    .b(carry_c1_r5_s2),
    .ci(carry_c1_r6_s2),
    .s(sum_c2_r23_s3),
    .co(carry_c2_r23_s3)
  );
  wire sum_c2_r24_s3, carry_c2_r24_s3;
  subbyte_full_adder add_c2_r24_s3 (
    .a(carry_c1_r7_s2),
    .b(carry_c1_r8_s2),
    .ci(carry_c1_r9_s2),
    .s(sum_c2_r24_s3),
    .co(carry_c2_r24_s3)
  );
  wire sum_c2_r25_s3, carry_c2_r25_s3;
  subbyte_full_adder add_c2_r25_s3 (
    .a(carry_c1_r10_s2),
    .b(sum_c2_r16_s2),
    .ci(sum_c2_r17_s2),
    .s(sum_c2_r25_s3),
    .co(carry_c2_r25_s3)
  );
  wire sum_c2_r26_s3, carry_c2_r26_s3;
  subbyte_full_adder add_c2_r26_s3 (
    .a(sum_c2_r18_s2),
    .b(sum_c2_r19_s2),
    .ci(sum_c2_r20_s2),
    .s(sum_c2_r26_s3),
    .co(carry_c2_r26_s3)
  );
  wire sum_c2_r27_s4, carry_c2_r27_s4;
  subbyte_full_adder add_c2_r27_s4 (
    .a(sum_c2_r21_s2),
    .b(sum_c2_r22_s2),
    .ci(sum_c2_r23_s3),
    .s(sum_c2_r27_s4),
    .co(carry_c2_r27_s4)
  );
  wire sum_c2_r28_s4, carry_c2_r28_s4;
  subbyte_full_adder add_c2_r28_s4 (
    .a(carry_c1_r11_s3),
    .b(carry_c1_r12_s3),
    .ci(carry_c1_r13_s3),
    .s(sum_c2_r28_s4),
    .co(carry_c2_r28_s4)
  );
  wire sum_c2_r29_s4, carry_c2_r29_s4;
  subbyte_full_adder add_c2_r29_s4 (
    .a(sum_c2_r24_s3),
    .b(sum_c2_r25_s3),
    .ci(sum_c2_r26_s3),
    .s(sum_c2_r29_s4),
    .co(carry_c2_r29_s4)
  );
  wire sum_c2_r30_s6, carry_c2_r30_s6;
  subbyte_full_adder add_c2_r30_s6 (
    .a(sum_c2_r27_s4),
    .b(carry_c1_r14_s5),
    .ci(sum_c2_r28_s4),
    .s(sum_c2_r30_s6),
    .co(carry_c2_r30_s6)
  );
  wire sum_c2_r31_s7, carry_c2_r31_s7;
  subbyte_full_adder add_c2_r31_s7 (
    .a(sum_c2_r29_s4),
    .b(carry_c1_r15_s6),
    .ci(sum_c2_r30_s6),
    .s(sum_c2_r31_s7),
    .co(carry_c2_r31_s7)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[11]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[43]), .b(pp[51]), .ci(pp[83]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[91]), .b(pp[123]), .ci(pp[131]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[163]), .b(pp[171]), .ci(pp[203]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[211]), .b(pp[243]), .ci(pp[251]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[283]), .b(pp[291]), .ci(pp[323]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[331]), .b(pp[363]), .ci(pp[371]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[403]), .b(pp[411]), .ci(pp[443]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[451]), .b(pp[483]), .ci(pp[491]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[523]), .b(pp[531]), .ci(pp[563]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[571]), .b(pp[603]), .ci(pp[611]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s2, carry_c3_r11_s2;
  subbyte_full_adder add_c3_r11_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r11_s2),
    .co(carry_c3_r11_s2)
  );
  wire sum_c3_r12_s2, carry_c3_r12_s2;
  subbyte_full_adder add_c3_r12_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(carry_c2_r5_s1),
    .s(sum_c3_r12_s2),
    .co(carry_c3_r12_s2)
  );
  wire sum_c3_r13_s2, carry_c3_r13_s2;
  subbyte_full_adder add_c3_r13_s2 (
    .a(carry_c2_r6_s1),
    .b(carry_c2_r7_s1),
    .ci(carry_c2_r8_s1),
    .s(sum_c3_r13_s2),
    .co(carry_c3_r13_s2)
  );
  wire sum_c3_r14_s2, carry_c3_r14_s2;
  subbyte_full_adder add_c3_r14_s2 (
    .a(carry_c2_r9_s1),
    .b(carry_c2_r10_s1),
    .ci(carry_c2_r11_s1),
    .s(sum_c3_r14_s2),
    .co(carry_c3_r14_s2)
  );
  wire sum_c3_r15_s2, carry_c3_r15_s2;
  subbyte_full_adder add_c3_r15_s2 (
    .a(carry_c2_r12_s1),
    .b(carry_c2_r13_s1),
    .ci(carry_c2_r14_s1),
    .s(sum_c3_r15_s2),
    .co(carry_c3_r15_s2)
  );
  wire sum_c3_r16_s2, carry_c3_r16_s2;
  subbyte_full_adder add_c3_r16_s2 (
    .a(carry_c2_r15_s1),
    .b(sum_c3_r0_s1),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r16_s2),
    .co(carry_c3_r16_s2)
  );
  wire sum_c3_r17_s2, carry_c3_r17_s2;
  subbyte_full_adder add_c3_r17_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r17_s2),
    .co(carry_c3_r17_s2)
  );
  wire sum_c3_r18_s2, carry_c3_r18_s2;
  subbyte_full_adder add_c3_r18_s2 (
    .a(sum_c3_r5_s1),
    .b(sum_c3_r6_s1),
    .ci(sum_c3_r7_s1),
    .s(sum_c3_r18_s2),
    .co(carry_c3_r18_s2)
  );
  wire sum_c3_r19_s2, carry_c3_r19_s2;
  subbyte_full_adder add_c3_r19_s2 (
    .a(sum_c3_r8_s1),
    .b(sum_c3_r9_s1),
    .ci(sum_c3_r10_s1),
    .s(sum_c3_r19_s2),
    .co(carry_c3_r19_s2)
  );
  wire sum_c3_r20_s3, carry_c3_r20_s3;
  subbyte_full_adder add_c3_r20_s3 (
    .a(carry_c2_r16_s2),
    .b(carry_c2_r17_s2),
    .ci(carry_c2_r18_s2),
    .s(sum_c3_r20_s3),
    .co(carry_c3_r20_s3)
  );
  wire sum_c3_r21_s3, carry_c3_r21_s3;
  subbyte_full_adder add_c3_r21_s3 (
    .a(carry_c2_r19_s2),
    .b(carry_c2_r20_s2),
    .ci(carry_c2_r21_s2),
    .s(sum_c3_r21_s3),
    .co(carry_c3_r21_s3)
  );
  wire sum_c3_r22_s3, carry_c3_r22_s3;
  subbyte_full_adder add_c3_r22_s3 (
    .a(carry_c2_r22_s2),
    .b(sum_c3_r11_s2),
    .ci(sum_c3_r12_s2),
    .s(sum_c3_r22_s3),
    .co(carry_c3_r22_s3)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(sum_c3_r13_s2),
    .b(sum_c3_r14_s2),
    .ci(sum_c3_r15_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s3, carry_c3_r24_s3;
  subbyte_full_adder add_c3_r24_s3 (
    .a(sum_c3_r16_s2),
    .b(sum_c3_r17_s2),
    .ci(sum_c3_r18_s2),
    .s(sum_c3_r24_s3),
    .co(carry_c3_r24_s3)
  );
  wire sum_c3_r25_s4, carry_c3_r25_s4;
  subbyte_full_adder add_c3_r25_s4 (
    .a(sum_c3_r19_s2),
    .b(carry_c2_r23_s3),
    .ci(carry_c2_r24_s3),
    .s(sum_c3_r25_s4),
    .co(carry_c3_r25_s4)
  );
  wire sum_c3_r26_s5, carry_c3_r26_s5;
  subbyte_full_adder add_c3_r26_s5 (
    .a(carry_c2_r25_s3),
    .b(carry_c2_r26_s3),
    .ci(carry_c2_r27_s4),
    .s(sum_c3_r26_s5),
    .co(carry_c3_r26_s5)
  );
  wire sum_c3_r27_s4, carry_c3_r27_s4;
  subbyte_full_adder add_c3_r27_s4 (
    .a(sum_c3_r20_s3),
    .b(sum_c3_r21_s3),
    .ci(sum_c3_r22_s3),
    .s(sum_c3_r27_s4),
    .co(carry_c3_r27_s4)
  );
  wire sum_c3_r28_s5, carry_c3_r28_s5;
  subbyte_full_adder add_c3_r28_s5 (
    .a(sum_c3_r23_s3),
    .b(sum_c3_r24_s3),
    .ci(sum_c3_r25_s4),
    .s(sum_c3_r28_s5),
    .co(carry_c3_r28_s5)
  );
  wire sum_c3_r29_s6, carry_c3_r29_s6;
  subbyte_full_adder add_c3_r29_s6 (
    .a(carry_c2_r28_s4),
    .b(carry_c2_r29_s4),
    .ci(sum_c3_r26_s5),
    .s(sum_c3_r29_s6),
    .co(carry_c3_r29_s6)
  );
  wire sum_c3_r30_s7, carry_c3_r30_s7;
  subbyte_full_adder add_c3_r30_s7 (
    .a(sum_c3_r27_s4),
    .b(sum_c3_r28_s5),
    .ci(carry_c2_r30_s6),
    .s(sum_c3_r30_s7),
    .co(carry_c3_r30_s7)
  );
  wire sum_c3_r31_s8, carry_c3_r31_s8;
  subbyte_full_adder add_c3_r31_s8 (
    .a(sum_c3_r29_s6),
    .b(carry_c2_r31_s7),
    .ci(sum_c3_r30_s7),
    .s(sum_c3_r31_s8),
    .co(carry_c3_r31_s8)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[12]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[20]), .b(pp[29]), .ci(pp[44]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[52]), .b(pp[60]), .ci(pp[69]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[84]), .b(pp[92]), .ci(pp[100]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[109]), .b(pp[124]), .ci(pp[132]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[140]), .b(pp[149]), .ci(pp[164]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[172]), .b(pp[180]), .ci(pp[189]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[204]), .b(pp[212]), .ci(pp[220]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[229]), .b(pp[244]), .ci(pp[252]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[260]), .b(pp[269]), .ci(pp[284]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[292]), .b(pp[300]), .ci(pp[309]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[324]), .b(pp[332]), .ci(pp[340]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[349]), .b(pp[364]), .ci(pp[372]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[380]), .b(pp[389]), .ci(pp[404]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[412]), .b(pp[420]), .ci(pp[429]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[444]), .b(pp[452]), .ci(pp[460]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[469]), .b(pp[484]), .ci(pp[492]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[500]), .b(pp[509]), .ci(pp[524]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[532]), .b(pp[540]), .ci(pp[549]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[564]), .b(pp[572]), .ci(pp[580]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[589]), .b(pp[604]), .ci(pp[612]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s2, carry_c4_r21_s2;
  subbyte_full_adder add_c4_r21_s2 (
    .a(pp[620]),
    .b(pp[629]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r21_s2),
    .co(carry_c4_r21_s2)
  );
  wire sum_c4_r22_s2, carry_c4_r22_s2;
  subbyte_full_adder add_c4_r22_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r22_s2),
    .co(carry_c4_r22_s2)
  );
  wire sum_c4_r23_s2, carry_c4_r23_s2;
  subbyte_full_adder add_c4_r23_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r23_s2),
    .co(carry_c4_r23_s2)
  );
  wire sum_c4_r24_s2, carry_c4_r24_s2;
  subbyte_full_adder add_c4_r24_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r24_s2),
    .co(carry_c4_r24_s2)
  );
  wire sum_c4_r25_s2, carry_c4_r25_s2;
  subbyte_full_adder add_c4_r25_s2 (
    .a(carry_c3_r10_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r25_s2),
    .co(carry_c4_r25_s2)
  );
  wire sum_c4_r26_s2, carry_c4_r26_s2;
  subbyte_full_adder add_c4_r26_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r26_s2),
    .co(carry_c4_r26_s2)
  );
  wire sum_c4_r27_s2, carry_c4_r27_s2;
  subbyte_full_adder add_c4_r27_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r27_s2),
    .co(carry_c4_r27_s2)
  );
  wire sum_c4_r28_s2, carry_c4_r28_s2;
  subbyte_full_adder add_c4_r28_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r28_s2),
    .co(carry_c4_r28_s2)
  );
  wire sum_c4_r29_s2, carry_c4_r29_s2;
  subbyte_full_adder add_c4_r29_s2 (
    .a(sum_c4_r11_s1),
    .b(sum_c4_r12_s1),
    .ci(sum_c4_r13_s1),
    .s(sum_c4_r29_s2),
    .co(carry_c4_r29_s2)
  );
  wire sum_c4_r30_s2, carry_c4_r30_s2;
  subbyte_full_adder add_c4_r30_s2 (
    .a(sum_c4_r14_s1),
    .b(sum_c4_r15_s1),
    .ci(sum_c4_r16_s1),
    .s(sum_c4_r30_s2),
    .co(carry_c4_r30_s2)
  );
  wire sum_c4_r31_s2, carry_c4_r31_s2;
  subbyte_full_adder add_c4_r31_s2 (
    .a(sum_c4_r17_s1),
    .b(sum_c4_r18_s1),
    .ci(sum_c4_r19_s1),
    .s(sum_c4_r31_s2),
    .co(carry_c4_r31_s2)
  );
  wire sum_c4_r32_s3, carry_c4_r32_s3;
  subbyte_full_adder add_c4_r32_s3 (
    .a(sum_c4_r20_s1),
    .b(sum_c4_r21_s2),
    .ci(carry_c3_r11_s2),
    .s(sum_c4_r32_s3),
    .co(carry_c4_r32_s3)
  );
  wire sum_c4_r33_s3, carry_c4_r33_s3;
  subbyte_full_adder add_c4_r33_s3 (
    .a(carry_c3_r12_s2),
    .b(carry_c3_r13_s2),
    .ci(carry_c3_r14_s2),
    .s(sum_c4_r33_s3),
    .co(carry_c4_r33_s3)
  );
  wire sum_c4_r34_s3, carry_c4_r34_s3;
  subbyte_full_adder add_c4_r34_s3 (
    .a(carry_c3_r15_s2),
    .b(carry_c3_r16_s2),
    .ci(carry_c3_r17_s2),
    .s(sum_c4_r34_s3),
    .co(carry_c4_r34_s3)
  );
  wire sum_c4_r35_s3, carry_c4_r35_s3;
  subbyte_full_adder add_c4_r35_s3 (
    .a(carry_c3_r18_s2),
    .b(carry_c3_r19_s2),
    .ci(sum_c4_r22_s2),
    .s(sum_c4_r35_s3),
    .co(carry_c4_r35_s3)
  );
  wire sum_c4_r36_s3, carry_c4_r36_s3;
  subbyte_full_adder add_c4_r36_s3 (
    .a(sum_c4_r23_s2),
    .b(sum_c4_r24_s2),
    .ci(sum_c4_r25_s2),
    .s(sum_c4_r36_s3),
    .co(carry_c4_r36_s3)
  );
  wire sum_c4_r37_s3, carry_c4_r37_s3;
  subbyte_full_adder add_c4_r37_s3 (
    .a(sum_c4_r26_s2),
    .b(sum_c4_r27_s2),
    .ci(sum_c4_r28_s2),
    .s(sum_c4_r37_s3),
    .co(carry_c4_r37_s3)
  );
  wire sum_c4_r38_s3, carry_c4_r38_s3;
  subbyte_full_adder add_c4_r38_s3 (
    .a(sum_c4_r29_s2),
    .b(sum_c4_r30_s2),
    .ci(sum_c4_r31_s2),
    .s(sum_c4_r38_s3),
    .co(carry_c4_r38_s3)
  );
  wire sum_c4_r39_s4, carry_c4_r39_s4;
  subbyte_full_adder add_c4_r39_s4 (
    .a(sum_c4_r32_s3),
    .b(carry_c3_r20_s3),
    .ci(carry_c3_r21_s3),
    .s(sum_c4_r39_s4),
    .co(carry_c4_r39_s4)
  );
  wire sum_c4_r40_s4, carry_c4_r40_s4;
  subbyte_full_adder add_c4_r40_s4 (
    .a(carry_c3_r22_s3),
    .b(carry_c3_r23_s3),
    .ci(carry_c3_r24_s3),
    .s(sum_c4_r40_s4),
    .co(carry_c4_r40_s4)
  );
  wire sum_c4_r41_s4, carry_c4_r41_s4;
  subbyte_full_adder add_c4_r41_s4 (
    .a(sum_c4_r33_s3),
    .b(sum_c4_r34_s3),
    .ci(sum_c4_r35_s3),
    .s(sum_c4_r41_s4),
    .co(carry_c4_r41_s4)
  );
  wire sum_c4_r42_s4, carry_c4_r42_s4;
  subbyte_full_adder add_c4_r42_s4 (
    .a(sum_c4_r36_s3),
    .b(sum_c4_r37_s3),
    .ci(sum_c4_r38_s3),
    .s(sum_c4_r42_s4),
    .co(carry_c4_r42_s4)
  );
  wire sum_c4_r43_s6, carry_c4_r43_s6;
  subbyte_full_adder add_c4_r43_s6 (
    .a(carry_c3_r25_s4),
    .b(carry_c3_r26_s5),
    .ci(carry_c3_r27_s4),
    .s(sum_c4_r43_s6),
    .co(carry_c4_r43_s6)
  );
  wire sum_c4_r44_s6, carry_c4_r44_s6;
  subbyte_full_adder add_c4_r44_s6 (
    .a(carry_c3_r28_s5),
    .b(sum_c4_r39_s4),
    .ci(sum_c4_r40_s4),
    .s(sum_c4_r44_s6),
    .co(carry_c4_r44_s6)
  );
  wire sum_c4_r45_s7, carry_c4_r45_s7;
  subbyte_full_adder add_c4_r45_s7 (
    .a(sum_c4_r41_s4),
    .b(sum_c4_r42_s4),
    .ci(carry_c3_r29_s6),
    .s(sum_c4_r45_s7),
    .co(carry_c4_r45_s7)
  );
  wire sum_c4_r46_s8, carry_c4_r46_s8;
  subbyte_full_adder add_c4_r46_s8 (
    .a(sum_c4_r43_s6),
    .b(sum_c4_r44_s6),
    .ci(carry_c3_r30_s7),
    .s(sum_c4_r46_s8),
    .co(carry_c4_r46_s8)
  );
  wire sum_c4_r47_s9, carry_c4_r47_s9;
  subbyte_full_adder add_c4_r47_s9 (
    .a(sum_c4_r45_s7),
    .b(sum_c4_r46_s8),
    .ci(carry_c3_r31_s8),
    .s(sum_c4_r47_s9),
    .co(carry_c4_r47_s9)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[21]), .b(pp[45]), .ci(pp[53]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[61]), .b(pp[85]), .ci(pp[93]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[101]), .b(pp[125]), .ci(pp[133]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[141]), .b(pp[165]), .ci(pp[173]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[181]), .b(pp[205]), .ci(pp[213]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[221]), .b(pp[245]), .ci(pp[253]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[261]), .b(pp[285]), .ci(pp[293]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[301]), .b(pp[325]), .ci(pp[333]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[341]), .b(pp[365]), .ci(pp[373]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[381]), .b(pp[405]), .ci(pp[413]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[421]), .b(pp[445]), .ci(pp[453]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[461]), .b(pp[485]), .ci(pp[493]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[501]), .b(pp[525]), .ci(pp[533]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[541]), .b(pp[565]), .ci(pp[573]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[581]), .b(pp[605]), .ci(pp[613]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(pp[621]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s2, carry_c5_r17_s2;
  subbyte_full_adder add_c5_r17_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r17_s2),
    .co(carry_c5_r17_s2)
  );
  wire sum_c5_r18_s2, carry_c5_r18_s2;
  subbyte_full_adder add_c5_r18_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r18_s2),
    .co(carry_c5_r18_s2)
  );
  wire sum_c5_r19_s2, carry_c5_r19_s2;
  subbyte_full_adder add_c5_r19_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r19_s2),
    .co(carry_c5_r19_s2)
  );
  wire sum_c5_r20_s2, carry_c5_r20_s2;
  subbyte_full_adder add_c5_r20_s2 (
    .a(carry_c4_r11_s1),
    .b(carry_c4_r12_s1),
    .ci(carry_c4_r13_s1),
    .s(sum_c5_r20_s2),
    .co(carry_c5_r20_s2)
  );
  wire sum_c5_r21_s2, carry_c5_r21_s2;
  subbyte_full_adder add_c5_r21_s2 (
    .a(carry_c4_r14_s1),
    .b(carry_c4_r15_s1),
    .ci(carry_c4_r16_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(carry_c4_r17_s1),
    .b(carry_c4_r18_s1),
    .ci(carry_c4_r19_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(carry_c4_r20_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s2, carry_c5_r25_s2;
  subbyte_full_adder add_c5_r25_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r25_s2),
    .co(carry_c5_r25_s2)
  );
  wire sum_c5_r26_s2, carry_c5_r26_s2;
  subbyte_full_adder add_c5_r26_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r26_s2),
    .co(carry_c5_r26_s2)
  );
  wire sum_c5_r27_s2, carry_c5_r27_s2;
  subbyte_full_adder add_c5_r27_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r27_s2),
    .co(carry_c5_r27_s2)
  );
  wire sum_c5_r28_s3, carry_c5_r28_s3;
  subbyte_full_adder add_c5_r28_s3 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(carry_c4_r21_s2),
    .s(sum_c5_r28_s3),
    .co(carry_c5_r28_s3)
  );
  wire sum_c5_r29_s3, carry_c5_r29_s3;
  subbyte_full_adder add_c5_r29_s3 (
    .a(carry_c4_r22_s2),
    .b(carry_c4_r23_s2),
    .ci(carry_c4_r24_s2),
    .s(sum_c5_r29_s3),
    .co(carry_c5_r29_s3)
  );
  wire sum_c5_r30_s3, carry_c5_r30_s3;
  subbyte_full_adder add_c5_r30_s3 (
    .a(carry_c4_r25_s2),
    .b(carry_c4_r26_s2),
    .ci(carry_c4_r27_s2),
    .s(sum_c5_r30_s3),
    .co(carry_c5_r30_s3)
  );
  wire sum_c5_r31_s3, carry_c5_r31_s3;
  subbyte_full_adder add_c5_r31_s3 (
    .a(carry_c4_r28_s2),
    .b(carry_c4_r29_s2),
    .ci(carry_c4_r30_s2),
    .s(sum_c5_r31_s3),
    .co(carry_c5_r31_s3)
  );
  wire sum_c5_r32_s3, carry_c5_r32_s3;
  subbyte_full_adder add_c5_r32_s3 (
    .a(carry_c4_r31_s2),
    .b(sum_c5_r16_s2),
    .ci(sum_c5_r17_s2),
    .s(sum_c5_r32_s3),
    .co(carry_c5_r32_s3)
  );
  wire sum_c5_r33_s3, carry_c5_r33_s3;
  subbyte_full_adder add_c5_r33_s3 (
    .a(sum_c5_r18_s2),
    .b(sum_c5_r19_s2),
    .ci(sum_c5_r20_s2),
    .s(sum_c5_r33_s3),
    .co(carry_c5_r33_s3)
  );
  wire sum_c5_r34_s3, carry_c5_r34_s3;
  subbyte_full_adder add_c5_r34_s3 (
    .a(sum_c5_r21_s2),
    .b(sum_c5_r22_s2),
    .ci(sum_c5_r23_s2),
    .s(sum_c5_r34_s3),
    .co(carry_c5_r34_s3)
  );
  wire sum_c5_r35_s3, carry_c5_r35_s3;
  subbyte_full_adder add_c5_r35_s3 (
    .a(sum_c5_r24_s2),
    .b(sum_c5_r25_s2),
    .ci(sum_c5_r26_s2),
    .s(sum_c5_r35_s3),
    .co(carry_c5_r35_s3)
  );
  wire sum_c5_r36_s4, carry_c5_r36_s4;
  subbyte_full_adder add_c5_r36_s4 (
    .a(sum_c5_r27_s2),
    .b(sum_c5_r28_s3),
    .ci(carry_c4_r32_s3),
    .s(sum_c5_r36_s4),
    .co(carry_c5_r36_s4)
  );
  wire sum_c5_r37_s4, carry_c5_r37_s4;
  subbyte_full_adder add_c5_r37_s4 (
    .a(carry_c4_r33_s3),
    .b(carry_c4_r34_s3),
    .ci(carry_c4_r35_s3),
    .s(sum_c5_r37_s4),
    .co(carry_c5_r37_s4)
  );
  wire sum_c5_r38_s4, carry_c5_r38_s4;
  subbyte_full_adder add_c5_r38_s4 (
    .a(carry_c4_r36_s3),
    .b(carry_c4_r37_s3),
    .ci(carry_c4_r38_s3),
    .s(sum_c5_r38_s4),
    .co(carry_c5_r38_s4)
  );
  wire sum_c5_r39_s4, carry_c5_r39_s4;
  subbyte_full_adder add_c5_r39_s4 (
    .a(sum_c5_r29_s3),
    .b(sum_c5_r30_s3),
    .ci(sum_c5_r31_s3),
    .s(sum_c5_r39_s4),
    .co(carry_c5_r39_s4)
  );
  wire sum_c5_r40_s4, carry_c5_r40_s4;
  subbyte_full_adder add_c5_r40_s4 (
    .a(sum_c5_r32_s3),
    .b(sum_c5_r33_s3),
    .ci(sum_c5_r34_s3),
    .s(sum_c5_r40_s4),
    .co(carry_c5_r40_s4)
  );
  wire sum_c5_r41_s5, carry_c5_r41_s5;
  subbyte_full_adder add_c5_r41_s5 (
    .a(sum_c5_r35_s3),
    .b(sum_c5_r36_s4),
    .ci(carry_c4_r39_s4),
    .s(sum_c5_r41_s5),
    .co(carry_c5_r41_s5)
  );
  wire sum_c5_r42_s5, carry_c5_r42_s5;
  subbyte_full_adder add_c5_r42_s5 (
    .a(carry_c4_r40_s4),
    .b(carry_c4_r41_s4),
    .ci(carry_c4_r42_s4),
    .s(sum_c5_r42_s5),
    .co(carry_c5_r42_s5)
  );
  wire sum_c5_r43_s5, carry_c5_r43_s5;
  subbyte_full_adder add_c5_r43_s5 (
    .a(sum_c5_r37_s4),
    .b(sum_c5_r38_s4),
    .ci(sum_c5_r39_s4),
    .s(sum_c5_r43_s5),
    .co(carry_c5_r43_s5)
  );
  wire sum_c5_r44_s7, carry_c5_r44_s7;
  subbyte_full_adder add_c5_r44_s7 (
    .a(sum_c5_r40_s4),
    .b(sum_c5_r41_s5),
    .ci(carry_c4_r43_s6),
    .s(sum_c5_r44_s7),
    .co(carry_c5_r44_s7)
  );
  wire sum_c5_r45_s7, carry_c5_r45_s7;
  subbyte_full_adder add_c5_r45_s7 (
    .a(carry_c4_r44_s6),
    .b(sum_c5_r42_s5),
    .ci(sum_c5_r43_s5),
    .s(sum_c5_r45_s7),
    .co(carry_c5_r45_s7)
  );
  wire sum_c5_r46_s9, carry_c5_r46_s9;
  subbyte_full_adder add_c5_r46_s9 (
    .a(carry_c4_r45_s7),
    .b(sum_c5_r44_s7),
    .ci(carry_c4_r46_s8),
    .s(sum_c5_r46_s9),
    .co(carry_c5_r46_s9)
  );
  wire sum_c5_r47_s10, carry_c5_r47_s10;
  subbyte_full_adder add_c5_r47_s10 (
    .a(sum_c5_r45_s7),
    .b(sum_c5_r46_s9),
    .ci(carry_c4_r47_s9),
    .s(sum_c5_r47_s10),
    .co(carry_c5_r47_s10)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[14]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[39]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[46]), .b(pp[54]), .ci(pp[62]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[70]), .b(pp[79]), .ci(pp[86]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[94]), .b(pp[102]), .ci(pp[110]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[119]), .b(pp[126]), .ci(pp[134]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[142]), .b(pp[150]), .ci(pp[159]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[166]), .b(pp[174]), .ci(pp[182]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[190]), .b(pp[199]), .ci(pp[206]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[214]), .b(pp[222]), .ci(pp[230]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[239]), .b(pp[246]), .ci(pp[254]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[262]), .b(pp[270]), .ci(pp[279]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[286]), .b(pp[294]), .ci(pp[302]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[310]), .b(pp[319]), .ci(pp[326]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[334]), .b(pp[342]), .ci(pp[350]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[359]), .b(pp[366]), .ci(pp[374]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[382]), .b(pp[390]), .ci(pp[399]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[406]), .b(pp[414]), .ci(pp[422]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[430]), .b(pp[439]), .ci(pp[446]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[454]), .b(pp[462]), .ci(pp[470]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[479]), .b(pp[486]), .ci(pp[494]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[502]), .b(pp[510]), .ci(pp[519]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[526]), .b(pp[534]), .ci(pp[542]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[550]), .b(pp[559]), .ci(pp[566]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[574]), .b(pp[582]), .ci(pp[590]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[599]), .b(pp[606]), .ci(pp[614]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[622]), .b(pp[630]), .ci(pp[639]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s2, carry_c6_r27_s2;
  subbyte_full_adder add_c6_r27_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r27_s2),
    .co(carry_c6_r27_s2)
  );
  wire sum_c6_r28_s2, carry_c6_r28_s2;
  subbyte_full_adder add_c6_r28_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r28_s2),
    .co(carry_c6_r28_s2)
  );
  wire sum_c6_r29_s2, carry_c6_r29_s2;
  subbyte_full_adder add_c6_r29_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r29_s2),
    .co(carry_c6_r29_s2)
  );
  wire sum_c6_r30_s2, carry_c6_r30_s2;
  subbyte_full_adder add_c6_r30_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(carry_c5_r11_s1),
    .s(sum_c6_r30_s2),
    .co(carry_c6_r30_s2)
  );
  wire sum_c6_r31_s2, carry_c6_r31_s2;
  subbyte_full_adder add_c6_r31_s2 (
    .a(carry_c5_r12_s1),
    .b(carry_c5_r13_s1),
    .ci(carry_c5_r14_s1),
    .s(sum_c6_r31_s2),
    .co(carry_c6_r31_s2)
  );
  wire sum_c6_r32_s2, carry_c6_r32_s2;
  subbyte_full_adder add_c6_r32_s2 (
    .a(carry_c5_r15_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r32_s2),
    .co(carry_c6_r32_s2)
  );
  wire sum_c6_r33_s2, carry_c6_r33_s2;
  subbyte_full_adder add_c6_r33_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r33_s2),
    .co(carry_c6_r33_s2)
  );
  wire sum_c6_r34_s2, carry_c6_r34_s2;
  subbyte_full_adder add_c6_r34_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r34_s2),
    .co(carry_c6_r34_s2)
  );
  wire sum_c6_r35_s2, carry_c6_r35_s2;
  subbyte_full_adder add_c6_r35_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r35_s2),
    .co(carry_c6_r35_s2)
  );
  wire sum_c6_r36_s2, carry_c6_r36_s2;
  subbyte_full_adder add_c6_r36_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r36_s2),
    .co(carry_c6_r36_s2)
  );
  wire sum_c6_r37_s2, carry_c6_r37_s2;
  subbyte_full_adder add_c6_r37_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r37_s2),
    .co(carry_c6_r37_s2)
  );
  wire sum_c6_r38_s2, carry_c6_r38_s2;
  subbyte_full_adder add_c6_r38_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r38_s2),
    .co(carry_c6_r38_s2)
  );
  wire sum_c6_r39_s2, carry_c6_r39_s2;
  subbyte_full_adder add_c6_r39_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r39_s2),
    .co(carry_c6_r39_s2)
  );
  wire sum_c6_r40_s2, carry_c6_r40_s2;
  subbyte_full_adder add_c6_r40_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r40_s2),
    .co(carry_c6_r40_s2)
  );
  wire sum_c6_r41_s3, carry_c6_r41_s3;
  subbyte_full_adder add_c6_r41_s3 (
    .a(sum_c6_r26_s1),
    .b(carry_c5_r16_s2),
    .ci(carry_c5_r17_s2),
    .s(sum_c6_r41_s3),
    .co(carry_c6_r41_s3)
  );
  wire sum_c6_r42_s3, carry_c6_r42_s3;
  subbyte_full_adder add_c6_r42_s3 (
    .a(carry_c5_r18_s2),
    .b(carry_c5_r19_s2),
    .ci(carry_c5_r20_s2),
    .s(sum_c6_r42_s3),
    .co(carry_c6_r42_s3)
  );
  wire sum_c6_r43_s3, carry_c6_r43_s3;
  subbyte_full_adder add_c6_r43_s3 (
    .a(carry_c5_r21_s2),
    .b(carry_c5_r22_s2),
    .ci(carry_c5_r23_s2),
    .s(sum_c6_r43_s3),
    .co(carry_c6_r43_s3)
  );
  wire sum_c6_r44_s3, carry_c6_r44_s3;
  subbyte_full_adder add_c6_r44_s3 (
    .a(carry_c5_r24_s2),
    .b(carry_c5_r25_s2),
    .ci(carry_c5_r26_s2),
    .s(sum_c6_r44_s3),
    .co(carry_c6_r44_s3)
  );
  wire sum_c6_r45_s4, carry_c6_r45_s4;
  subbyte_full_adder add_c6_r45_s4 (
    .a(carry_c5_r27_s2),
    .b(carry_c5_r28_s3),
    .ci(sum_c6_r27_s2),
    .s(sum_c6_r45_s4),
    .co(carry_c6_r45_s4)
  );
  wire sum_c6_r46_s3, carry_c6_r46_s3;
  subbyte_full_adder add_c6_r46_s3 (
    .a(sum_c6_r28_s2),
    .b(sum_c6_r29_s2),
    .ci(sum_c6_r30_s2),
    .s(sum_c6_r46_s3),
    .co(carry_c6_r46_s3)
  );
  wire sum_c6_r47_s3, carry_c6_r47_s3;
  subbyte_full_adder add_c6_r47_s3 (
    .a(sum_c6_r31_s2),
    .b(sum_c6_r32_s2),
    .ci(sum_c6_r33_s2),
    .s(sum_c6_r47_s3),
    .co(carry_c6_r47_s3)
  );
  wire sum_c6_r48_s3, carry_c6_r48_s3;
  subbyte_full_adder add_c6_r48_s3 (
    .a(sum_c6_r34_s2),
    .b(sum_c6_r35_s2),
    .ci(sum_c6_r36_s2),
    .s(sum_c6_r48_s3),
    .co(carry_c6_r48_s3)
  );
  wire sum_c6_r49_s3, carry_c6_r49_s3;
  subbyte_full_adder add_c6_r49_s3 (
    .a(sum_c6_r37_s2),
    .b(sum_c6_r38_s2),
    .ci(sum_c6_r39_s2),
    .s(sum_c6_r49_s3),
    .co(carry_c6_r49_s3)
  );
  wire sum_c6_r50_s4, carry_c6_r50_s4;
  subbyte_full_adder add_c6_r50_s4 (
    .a(sum_c6_r40_s2),
    .b(carry_c5_r29_s3),
    .ci(carry_c5_r30_s3),
    .s(sum_c6_r50_s4),
    .co(carry_c6_r50_s4)
  );
  wire sum_c6_r51_s4, carry_c6_r51_s4;
  subbyte_full_adder add_c6_r51_s4 (
    .a(carry_c5_r31_s3),
    .b(carry_c5_r32_s3),
    .ci(carry_c5_r33_s3),
    .s(sum_c6_r51_s4),
    .co(carry_c6_r51_s4)
  );
  wire sum_c6_r52_s5, carry_c6_r52_s5;
  subbyte_full_adder add_c6_r52_s5 (
    .a(carry_c5_r34_s3),
    .b(carry_c5_r35_s3),
    .ci(carry_c5_r36_s4),
    .s(sum_c6_r52_s5),
    .co(carry_c6_r52_s5)
  );
  wire sum_c6_r53_s4, carry_c6_r53_s4;
  subbyte_full_adder add_c6_r53_s4 (
    .a(sum_c6_r41_s3),
    .b(sum_c6_r42_s3),
    .ci(sum_c6_r43_s3),
    .s(sum_c6_r53_s4),
    .co(carry_c6_r53_s4)
  );
  wire sum_c6_r54_s5, carry_c6_r54_s5;
  subbyte_full_adder add_c6_r54_s5 (
    .a(sum_c6_r44_s3),
    .b(sum_c6_r45_s4),
    .ci(sum_c6_r46_s3),
    .s(sum_c6_r54_s5),
    .co(carry_c6_r54_s5)
  );
  wire sum_c6_r55_s4, carry_c6_r55_s4;
  subbyte_full_adder add_c6_r55_s4 (
    .a(sum_c6_r47_s3),
    .b(sum_c6_r48_s3),
    .ci(sum_c6_r49_s3),
    .s(sum_c6_r55_s4),
    .co(carry_c6_r55_s4)
  );
  wire sum_c6_r56_s5, carry_c6_r56_s5;
  subbyte_full_adder add_c6_r56_s5 (
    .a(carry_c5_r37_s4),
    .b(carry_c5_r38_s4),
    .ci(carry_c5_r39_s4),
    .s(sum_c6_r56_s5),
    .co(carry_c6_r56_s5)
  );
  wire sum_c6_r57_s5, carry_c6_r57_s5;
  subbyte_full_adder add_c6_r57_s5 (
    .a(carry_c5_r40_s4),
    .b(sum_c6_r50_s4),
    .ci(sum_c6_r51_s4),
    .s(sum_c6_r57_s5),
    .co(carry_c6_r57_s5)
  );
  wire sum_c6_r58_s6, carry_c6_r58_s6;
  subbyte_full_adder add_c6_r58_s6 (
    .a(sum_c6_r52_s5),
    .b(sum_c6_r53_s4),
    .ci(sum_c6_r54_s5),
    .s(sum_c6_r58_s6),
    .co(carry_c6_r58_s6)
  );
  wire sum_c6_r59_s6, carry_c6_r59_s6;
  subbyte_full_adder add_c6_r59_s6 (
    .a(sum_c6_r55_s4),
    .b(carry_c5_r41_s5),
    .ci(carry_c5_r42_s5),
    .s(sum_c6_r59_s6),
    .co(carry_c6_r59_s6)
  );
  wire sum_c6_r60_s6, carry_c6_r60_s6;
  subbyte_full_adder add_c6_r60_s6 (
    .a(carry_c5_r43_s5),
    .b(sum_c6_r56_s5),
    .ci(sum_c6_r57_s5),
    .s(sum_c6_r60_s6),
    .co(carry_c6_r60_s6)
  );
  wire sum_c6_r61_s8, carry_c6_r61_s8;
  subbyte_full_adder add_c6_r61_s8 (
    .a(sum_c6_r58_s6),
    .b(carry_c5_r44_s7),
    .ci(sum_c6_r59_s6),
    .s(sum_c6_r61_s8),
    .co(carry_c6_r61_s8)
  );
  wire sum_c6_r62_s10, carry_c6_r62_s10;
  subbyte_full_adder add_c6_r62_s10 (
    .a(carry_c5_r45_s7),
    .b(sum_c6_r60_s6),
    .ci(carry_c5_r46_s9),
    .s(sum_c6_r62_s10),
    .co(carry_c6_r62_s10)
  );
  wire sum_c6_r63_s11, carry_c6_r63_s11;
  subbyte_full_adder add_c6_r63_s11 (
    .a(sum_c6_r61_s8),
    .b(sum_c6_r62_s10),
    .ci(carry_c5_r47_s10),
    .s(sum_c6_r63_s11),
    .co(carry_c6_r63_s11)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[15]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[47]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[55]), .b(pp[63]), .ci(pp[71]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[87]), .b(pp[95]), .ci(pp[103]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[111]), .b(pp[127]), .ci(pp[135]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[143]), .b(pp[151]), .ci(pp[167]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[175]), .b(pp[183]), .ci(pp[191]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[207]), .b(pp[215]), .ci(pp[223]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[231]), .b(pp[247]), .ci(pp[255]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[263]), .b(pp[271]), .ci(pp[287]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[295]), .b(pp[303]), .ci(pp[311]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[327]), .b(pp[335]), .ci(pp[343]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[351]), .b(pp[367]), .ci(pp[375]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[383]), .b(pp[391]), .ci(pp[407]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[415]), .b(pp[423]), .ci(pp[431]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[447]), .b(pp[455]), .ci(pp[463]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[471]), .b(pp[487]), .ci(pp[495]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[503]), .b(pp[511]), .ci(pp[527]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[535]), .b(pp[543]), .ci(pp[551]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[567]), .b(pp[575]), .ci(pp[583]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[591]), .b(pp[607]), .ci(pp[615]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(pp[623]),
    .b(pp[631]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s2, carry_c7_r23_s2;
  subbyte_full_adder add_c7_r23_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r23_s2),
    .co(carry_c7_r23_s2)
  );
  wire sum_c7_r24_s2, carry_c7_r24_s2;
  subbyte_full_adder add_c7_r24_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r24_s2),
    .co(carry_c7_r24_s2)
  );
  wire sum_c7_r25_s2, carry_c7_r25_s2;
  subbyte_full_adder add_c7_r25_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r25_s2),
    .co(carry_c7_r25_s2)
  );
  wire sum_c7_r26_s2, carry_c7_r26_s2;
  subbyte_full_adder add_c7_r26_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r26_s2),
    .co(carry_c7_r26_s2)
  );
  wire sum_c7_r27_s2, carry_c7_r27_s2;
  subbyte_full_adder add_c7_r27_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r27_s2),
    .co(carry_c7_r27_s2)
  );
  wire sum_c7_r28_s2, carry_c7_r28_s2;
  subbyte_full_adder add_c7_r28_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(carry_c6_r21_s1),
    .s(sum_c7_r28_s2),
    .co(carry_c7_r28_s2)
  );
  wire sum_c7_r29_s2, carry_c7_r29_s2;
  subbyte_full_adder add_c7_r29_s2 (
    .a(carry_c6_r22_s1),
    .b(carry_c6_r23_s1),
    .ci(carry_c6_r24_s1),
    .s(sum_c7_r29_s2),
    .co(carry_c7_r29_s2)
  );
  wire sum_c7_r30_s2, carry_c7_r30_s2;
  subbyte_full_adder add_c7_r30_s2 (
    .a(carry_c6_r25_s1),
    .b(carry_c6_r26_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r30_s2),
    .co(carry_c7_r30_s2)
  );
  wire sum_c7_r31_s2, carry_c7_r31_s2;
  subbyte_full_adder add_c7_r31_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r31_s2),
    .co(carry_c7_r31_s2)
  );
  wire sum_c7_r32_s2, carry_c7_r32_s2;
  subbyte_full_adder add_c7_r32_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r32_s2),
    .co(carry_c7_r32_s2)
  );
  wire sum_c7_r33_s2, carry_c7_r33_s2;
  subbyte_full_adder add_c7_r33_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r33_s2),
    .co(carry_c7_r33_s2)
  );
  wire sum_c7_r34_s2, carry_c7_r34_s2;
  subbyte_full_adder add_c7_r34_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r34_s2),
    .co(carry_c7_r34_s2)
  );
  wire sum_c7_r35_s2, carry_c7_r35_s2;
  subbyte_full_adder add_c7_r35_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r35_s2),
    .co(carry_c7_r35_s2)
  );
  wire sum_c7_r36_s2, carry_c7_r36_s2;
  subbyte_full_adder add_c7_r36_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r36_s2),
    .co(carry_c7_r36_s2)
  );
  wire sum_c7_r37_s3, carry_c7_r37_s3;
  subbyte_full_adder add_c7_r37_s3 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s2),
    .s(sum_c7_r37_s3),
    .co(carry_c7_r37_s3)
  );
  wire sum_c7_r38_s3, carry_c7_r38_s3;
  subbyte_full_adder add_c7_r38_s3 (
    .a(carry_c6_r27_s2),
    .b(carry_c6_r28_s2),
    .ci(carry_c6_r29_s2),
    .s(sum_c7_r38_s3),
    .co(carry_c7_r38_s3)
  );
  wire sum_c7_r39_s3, carry_c7_r39_s3;
  subbyte_full_adder add_c7_r39_s3 (
    .a(carry_c6_r30_s2),
    .b(carry_c6_r31_s2),
    .ci(carry_c6_r32_s2),
    .s(sum_c7_r39_s3),
    .co(carry_c7_r39_s3)
  );
  wire sum_c7_r40_s3, carry_c7_r40_s3;
  subbyte_full_adder add_c7_r40_s3 (
    .a(carry_c6_r33_s2),
    .b(carry_c6_r34_s2),
    .ci(carry_c6_r35_s2),
    .s(sum_c7_r40_s3),
    .co(carry_c7_r40_s3)
  );
  wire sum_c7_r41_s3, carry_c7_r41_s3;
  subbyte_full_adder add_c7_r41_s3 (
    .a(carry_c6_r36_s2),
    .b(carry_c6_r37_s2),
    .ci(carry_c6_r38_s2),
    .s(sum_c7_r41_s3),
    .co(carry_c7_r41_s3)
  );
  wire sum_c7_r42_s3, carry_c7_r42_s3;
  subbyte_full_adder add_c7_r42_s3 (
    .a(carry_c6_r39_s2),
    .b(carry_c6_r40_s2),
    .ci(sum_c7_r22_s2),
    .s(sum_c7_r42_s3),
    .co(carry_c7_r42_s3)
  );
  wire sum_c7_r43_s3, carry_c7_r43_s3;
  subbyte_full_adder add_c7_r43_s3 (
    .a(sum_c7_r23_s2),
    .b(sum_c7_r24_s2),
    .ci(sum_c7_r25_s2),
    .s(sum_c7_r43_s3),
    .co(carry_c7_r43_s3)
  );
  wire sum_c7_r44_s3, carry_c7_r44_s3;
  subbyte_full_adder add_c7_r44_s3 (
    .a(sum_c7_r26_s2),
    .b(sum_c7_r27_s2),
    .ci(sum_c7_r28_s2),
    .s(sum_c7_r44_s3),
    .co(carry_c7_r44_s3)
  );
  wire sum_c7_r45_s3, carry_c7_r45_s3;
  subbyte_full_adder add_c7_r45_s3 (
    .a(sum_c7_r29_s2),
    .b(sum_c7_r30_s2),
    .ci(sum_c7_r31_s2),
    .s(sum_c7_r45_s3),
    .co(carry_c7_r45_s3)
  );
  wire sum_c7_r46_s3, carry_c7_r46_s3;
  subbyte_full_adder add_c7_r46_s3 (
    .a(sum_c7_r32_s2),
    .b(sum_c7_r33_s2),
    .ci(sum_c7_r34_s2),
    .s(sum_c7_r46_s3),
    .co(carry_c7_r46_s3)
  );
  wire sum_c7_r47_s4, carry_c7_r47_s4;
  subbyte_full_adder add_c7_r47_s4 (
    .a(sum_c7_r35_s2),
    .b(sum_c7_r36_s2),
    .ci(sum_c7_r37_s3),
    .s(sum_c7_r47_s4),
    .co(carry_c7_r47_s4)
  );
  wire sum_c7_r48_s4, carry_c7_r48_s4;
  subbyte_full_adder add_c7_r48_s4 (
    .a(carry_c6_r41_s3),
    .b(carry_c6_r42_s3),
    .ci(carry_c6_r43_s3),
    .s(sum_c7_r48_s4),
    .co(carry_c7_r48_s4)
  );
  wire sum_c7_r49_s5, carry_c7_r49_s5;
  subbyte_full_adder add_c7_r49_s5 (
    .a(carry_c6_r44_s3),
    .b(carry_c6_r45_s4),
    .ci(carry_c6_r46_s3),
    .s(sum_c7_r49_s5),
    .co(carry_c7_r49_s5)
  );
  wire sum_c7_r50_s4, carry_c7_r50_s4;
  subbyte_full_adder add_c7_r50_s4 (
    .a(carry_c6_r47_s3),
    .b(carry_c6_r48_s3),
    .ci(carry_c6_r49_s3),
    .s(sum_c7_r50_s4),
    .co(carry_c7_r50_s4)
  );
  wire sum_c7_r51_s4, carry_c7_r51_s4;
  subbyte_full_adder add_c7_r51_s4 (
    .a(sum_c7_r38_s3),
    .b(sum_c7_r39_s3),
    .ci(sum_c7_r40_s3),
    .s(sum_c7_r51_s4),
    .co(carry_c7_r51_s4)
  );
  wire sum_c7_r52_s4, carry_c7_r52_s4;
  subbyte_full_adder add_c7_r52_s4 (
    .a(sum_c7_r41_s3),
    .b(sum_c7_r42_s3),
    .ci(sum_c7_r43_s3),
    .s(sum_c7_r52_s4),
    .co(carry_c7_r52_s4)
  );
  wire sum_c7_r53_s4, carry_c7_r53_s4;
  subbyte_full_adder add_c7_r53_s4 (
    .a(sum_c7_r44_s3),
    .b(sum_c7_r45_s3),
    .ci(sum_c7_r46_s3),
    .s(sum_c7_r53_s4),
    .co(carry_c7_r53_s4)
  );
  wire sum_c7_r54_s5, carry_c7_r54_s5;
  subbyte_full_adder add_c7_r54_s5 (
    .a(sum_c7_r47_s4),
    .b(carry_c6_r50_s4),
    .ci(carry_c6_r51_s4),
    .s(sum_c7_r54_s5),
    .co(carry_c7_r54_s5)
  );
  wire sum_c7_r55_s6, carry_c7_r55_s6;
  subbyte_full_adder add_c7_r55_s6 (
    .a(carry_c6_r52_s5),
    .b(carry_c6_r53_s4),
    .ci(carry_c6_r54_s5),
    .s(sum_c7_r55_s6),
    .co(carry_c7_r55_s6)
  );
  wire sum_c7_r56_s6, carry_c7_r56_s6;
  subbyte_full_adder add_c7_r56_s6 (
    .a(carry_c6_r55_s4),
    .b(sum_c7_r48_s4),
    .ci(sum_c7_r49_s5),
    .s(sum_c7_r56_s6),
    .co(carry_c7_r56_s6)
  );
  wire sum_c7_r57_s5, carry_c7_r57_s5;
  subbyte_full_adder add_c7_r57_s5 (
    .a(sum_c7_r50_s4),
    .b(sum_c7_r51_s4),
    .ci(sum_c7_r52_s4),
    .s(sum_c7_r57_s5),
    .co(carry_c7_r57_s5)
  );
  wire sum_c7_r58_s6, carry_c7_r58_s6;
  subbyte_full_adder add_c7_r58_s6 (
    .a(sum_c7_r53_s4),
    .b(carry_c6_r56_s5),
    .ci(carry_c6_r57_s5),
    .s(sum_c7_r58_s6),
    .co(carry_c7_r58_s6)
  );
  wire sum_c7_r59_s7, carry_c7_r59_s7;
  subbyte_full_adder add_c7_r59_s7 (
    .a(carry_c6_r58_s6),
    .b(sum_c7_r54_s5),
    .ci(sum_c7_r55_s6),
    .s(sum_c7_r59_s7),
    .co(carry_c7_r59_s7)
  );
  wire sum_c7_r60_s7, carry_c7_r60_s7;
  subbyte_full_adder add_c7_r60_s7 (
    .a(sum_c7_r56_s6),
    .b(sum_c7_r57_s5),
    .ci(carry_c6_r59_s6),
    .s(sum_c7_r60_s7),
    .co(carry_c7_r60_s7)
  );
  wire sum_c7_r61_s8, carry_c7_r61_s8;
  subbyte_full_adder add_c7_r61_s8 (
    .a(carry_c6_r60_s6),
    .b(sum_c7_r58_s6),
    .ci(sum_c7_r59_s7),
    .s(sum_c7_r61_s8),
    .co(carry_c7_r61_s8)
  );
  wire sum_c7_r62_s11, carry_c7_r62_s11;
  subbyte_full_adder add_c7_r62_s11 (
    .a(sum_c7_r60_s7),
    .b(carry_c6_r61_s8),
    .ci(carry_c6_r62_s10),
    .s(sum_c7_r62_s11),
    .co(carry_c7_r62_s11)
  );
  wire sum_c7_r63_s12, carry_c7_r63_s12;
  subbyte_full_adder add_c7_r63_s12 (
    .a(sum_c7_r61_s8),
    .b(sum_c7_r62_s11),
    .ci(carry_c6_r63_s11),
    .s(sum_c7_r63_s12),
    .co(carry_c7_r63_s12)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[24]), .b(pp[32]), .ci(pp[48]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[56]), .b(pp[64]), .ci(pp[72]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[88]), .b(pp[96]), .ci(pp[104]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[112]), .b(pp[128]), .ci(pp[136]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[144]), .b(pp[152]), .ci(pp[168]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[176]), .b(pp[184]), .ci(pp[192]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[208]), .b(pp[216]), .ci(pp[224]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[232]), .b(pp[248]), .ci(pp[256]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[264]), .b(pp[272]), .ci(pp[288]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[296]), .b(pp[304]), .ci(pp[312]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[328]), .b(pp[336]), .ci(pp[344]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[352]), .b(pp[368]), .ci(pp[376]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[384]), .b(pp[392]), .ci(pp[408]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[416]), .b(pp[424]), .ci(pp[432]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[448]), .b(pp[456]), .ci(pp[464]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[472]), .b(pp[488]), .ci(pp[496]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[504]), .b(pp[512]), .ci(pp[528]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[536]), .b(pp[544]), .ci(pp[552]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[568]), .b(pp[576]), .ci(pp[584]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[592]), .b(pp[608]), .ci(pp[616]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(pp[624]),
    .b(pp[632]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(carry_c7_r7_s1),
    .b(carry_c7_r8_s1),
    .ci(carry_c7_r9_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(carry_c7_r10_s1),
    .b(carry_c7_r11_s1),
    .ci(carry_c7_r12_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(carry_c7_r13_s1),
    .b(carry_c7_r14_s1),
    .ci(carry_c7_r15_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s2, carry_c8_r27_s2;
  subbyte_full_adder add_c8_r27_s2 (
    .a(carry_c7_r16_s1),
    .b(carry_c7_r17_s1),
    .ci(carry_c7_r18_s1),
    .s(sum_c8_r27_s2),
    .co(carry_c8_r27_s2)
  );
  wire sum_c8_r28_s2, carry_c8_r28_s2;
  subbyte_full_adder add_c8_r28_s2 (
    .a(carry_c7_r19_s1),
    .b(carry_c7_r20_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r28_s2),
    .co(carry_c8_r28_s2)
  );
  wire sum_c8_r29_s2, carry_c8_r29_s2;
  subbyte_full_adder add_c8_r29_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r29_s2),
    .co(carry_c8_r29_s2)
  );
  wire sum_c8_r30_s2, carry_c8_r30_s2;
  subbyte_full_adder add_c8_r30_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r30_s2),
    .co(carry_c8_r30_s2)
  );
  wire sum_c8_r31_s2, carry_c8_r31_s2;
  subbyte_full_adder add_c8_r31_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r31_s2),
    .co(carry_c8_r31_s2)
  );
  wire sum_c8_r32_s2, carry_c8_r32_s2;
  subbyte_full_adder add_c8_r32_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r32_s2),
    .co(carry_c8_r32_s2)
  );
  wire sum_c8_r33_s2, carry_c8_r33_s2;
  subbyte_full_adder add_c8_r33_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r33_s2),
    .co(carry_c8_r33_s2)
  );
  wire sum_c8_r34_s2, carry_c8_r34_s2;
  subbyte_full_adder add_c8_r34_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r34_s2),
    .co(carry_c8_r34_s2)
  );
  wire sum_c8_r35_s3, carry_c8_r35_s3;
  subbyte_full_adder add_c8_r35_s3 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(carry_c7_r21_s2),
    .s(sum_c8_r35_s3),
    .co(carry_c8_r35_s3)
  );
  wire sum_c8_r36_s3, carry_c8_r36_s3;
  subbyte_full_adder add_c8_r36_s3 (
    .a(sum_c8_r21_s2),
    .b(carry_c7_r22_s2),
    .ci(carry_c7_r23_s2),
    .s(sum_c8_r36_s3),
    .co(carry_c8_r36_s3)
  );
  wire sum_c8_r37_s3, carry_c8_r37_s3;
  subbyte_full_adder add_c8_r37_s3 (
    .a(carry_c7_r24_s2),
    .b(carry_c7_r25_s2),
    .ci(carry_c7_r26_s2),
    .s(sum_c8_r37_s3),
    .co(carry_c8_r37_s3)
  );
  wire sum_c8_r38_s3, carry_c8_r38_s3;
  subbyte_full_adder add_c8_r38_s3 (
    .a(carry_c7_r27_s2),
    .b(carry_c7_r28_s2),
    .ci(carry_c7_r29_s2),
    .s(sum_c8_r38_s3),
    .co(carry_c8_r38_s3)
  );
  wire sum_c8_r39_s3, carry_c8_r39_s3;
  subbyte_full_adder add_c8_r39_s3 (
    .a(carry_c7_r30_s2),
    .b(carry_c7_r31_s2),
    .ci(carry_c7_r32_s2),
    .s(sum_c8_r39_s3),
    .co(carry_c8_r39_s3)
  );
  wire sum_c8_r40_s3, carry_c8_r40_s3;
  subbyte_full_adder add_c8_r40_s3 (
    .a(carry_c7_r33_s2),
    .b(carry_c7_r34_s2),
    .ci(carry_c7_r35_s2),
    .s(sum_c8_r40_s3),
    .co(carry_c8_r40_s3)
  );
  wire sum_c8_r41_s4, carry_c8_r41_s4;
  subbyte_full_adder add_c8_r41_s4 (
    .a(carry_c7_r36_s2),
    .b(carry_c7_r37_s3),
    .ci(sum_c8_r22_s2),
    .s(sum_c8_r41_s4),
    .co(carry_c8_r41_s4)
  );
  wire sum_c8_r42_s3, carry_c8_r42_s3;
  subbyte_full_adder add_c8_r42_s3 (
    .a(sum_c8_r23_s2),
    .b(sum_c8_r24_s2),
    .ci(sum_c8_r25_s2),
    .s(sum_c8_r42_s3),
    .co(carry_c8_r42_s3)
  );
  wire sum_c8_r43_s3, carry_c8_r43_s3;
  subbyte_full_adder add_c8_r43_s3 (
    .a(sum_c8_r26_s2),
    .b(sum_c8_r27_s2),
    .ci(sum_c8_r28_s2),
    .s(sum_c8_r43_s3),
    .co(carry_c8_r43_s3)
  );
  wire sum_c8_r44_s3, carry_c8_r44_s3;
  subbyte_full_adder add_c8_r44_s3 (
    .a(sum_c8_r29_s2),
    .b(sum_c8_r30_s2),
    .ci(sum_c8_r31_s2),
    .s(sum_c8_r44_s3),
    .co(carry_c8_r44_s3)
  );
  wire sum_c8_r45_s3, carry_c8_r45_s3;
  subbyte_full_adder add_c8_r45_s3 (
    .a(sum_c8_r32_s2),
    .b(sum_c8_r33_s2),
    .ci(sum_c8_r34_s2),
    .s(sum_c8_r45_s3),
    .co(carry_c8_r45_s3)
  );
  wire sum_c8_r46_s4, carry_c8_r46_s4;
  subbyte_full_adder add_c8_r46_s4 (
    .a(sum_c8_r35_s3),
    .b(carry_c7_r38_s3),
    .ci(carry_c7_r39_s3),
    .s(sum_c8_r46_s4),
    .co(carry_c8_r46_s4)
  );
  wire sum_c8_r47_s4, carry_c8_r47_s4;
  subbyte_full_adder add_c8_r47_s4 (
    .a(carry_c7_r40_s3),
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
  wire sum_c8_r49_s5, carry_c8_r49_s5;
  subbyte_full_adder add_c8_r49_s5 (
    .a(carry_c7_r46_s3),
    .b(carry_c7_r47_s4),
    .ci(sum_c8_r36_s3),
    .s(sum_c8_r49_s5),
    .co(carry_c8_r49_s5)
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
    .a(carry_c7_r48_s4),
    .b(carry_c7_r49_s5),
    .ci(carry_c7_r50_s4),
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
    .a(sum_c8_r46_s4),
    .b(sum_c8_r47_s4),
    .ci(sum_c8_r48_s4),
    .s(sum_c8_r55_s5),
    .co(carry_c8_r55_s5)
  );
  wire sum_c8_r56_s6, carry_c8_r56_s6;
  subbyte_full_adder add_c8_r56_s6 (
    .a(sum_c8_r49_s5),
    .b(sum_c8_r50_s4),
    .ci(sum_c8_r51_s5),
    .s(sum_c8_r56_s6),
    .co(carry_c8_r56_s6)
  );
  wire sum_c8_r57_s7, carry_c8_r57_s7;
  subbyte_full_adder add_c8_r57_s7 (
    .a(sum_c8_r52_s4),
    .b(carry_c7_r54_s5),
    .ci(carry_c7_r55_s6),
    .s(sum_c8_r57_s7),
    .co(carry_c8_r57_s7)
  );
  wire sum_c8_r58_s7, carry_c8_r58_s7;
  subbyte_full_adder add_c8_r58_s7 (
    .a(carry_c7_r56_s6),
    .b(carry_c7_r57_s5),
    .ci(sum_c8_r53_s6),
    .s(sum_c8_r58_s7),
    .co(carry_c8_r58_s7)
  );
  wire sum_c8_r59_s7, carry_c8_r59_s7;
  subbyte_full_adder add_c8_r59_s7 (
    .a(sum_c8_r54_s5),
    .b(sum_c8_r55_s5),
    .ci(sum_c8_r56_s6),
    .s(sum_c8_r59_s7),
    .co(carry_c8_r59_s7)
  );
  wire sum_c8_r60_s8, carry_c8_r60_s8;
  subbyte_full_adder add_c8_r60_s8 (
    .a(carry_c7_r58_s6),
    .b(carry_c7_r59_s7),
    .ci(carry_c7_r60_s7),
    .s(sum_c8_r60_s8),
    .co(carry_c8_r60_s8)
  );
  wire sum_c8_r61_s8, carry_c8_r61_s8;
  subbyte_full_adder add_c8_r61_s8 (
    .a(sum_c8_r57_s7),
    .b(sum_c8_r58_s7),
    .ci(sum_c8_r59_s7),
    .s(sum_c8_r61_s8),
    .co(carry_c8_r61_s8)
  );
  wire sum_c8_r62_s9, carry_c8_r62_s9;
  subbyte_full_adder add_c8_r62_s9 (
    .a(carry_c7_r61_s8),
    .b(sum_c8_r60_s8),
    .ci(sum_c8_r61_s8),
    .s(sum_c8_r62_s9),
    .co(carry_c8_r62_s9)
  );
  wire sum_c8_r63_s13, carry_c8_r63_s13;
  subbyte_full_adder add_c8_r63_s13 (
    .a(carry_c7_r62_s11),
    .b(sum_c8_r62_s9),
    .ci(carry_c7_r63_s12),
    .s(sum_c8_r63_s13),
    .co(carry_c8_r63_s13)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[17]), .ci(pp[25]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[33]), .b(pp[57]), .ci(pp[65]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[73]), .b(pp[97]), .ci(pp[105]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[113]), .b(pp[137]), .ci(pp[145]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[153]), .b(pp[177]), .ci(pp[185]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[193]), .b(pp[217]), .ci(pp[225]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[233]), .b(pp[257]), .ci(pp[265]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[273]), .b(pp[297]), .ci(pp[305]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[313]), .b(pp[337]), .ci(pp[345]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[353]), .b(pp[377]), .ci(pp[385]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[393]), .b(pp[417]), .ci(pp[425]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[433]), .b(pp[457]), .ci(pp[465]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[473]), .b(pp[497]), .ci(pp[505]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[513]), .b(pp[537]), .ci(pp[545]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[553]), .b(pp[577]), .ci(pp[585]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[593]), .b(pp[617]), .ci(pp[625]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(pp[633]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s2, carry_c9_r20_s2;
  subbyte_full_adder add_c9_r20_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r20_s2),
    .co(carry_c9_r20_s2)
  );
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(carry_c8_r16_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(carry_c8_r17_s1),
    .b(carry_c8_r18_s1),
    .ci(carry_c8_r19_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(carry_c8_r20_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s2, carry_c9_r27_s2;
  subbyte_full_adder add_c9_r27_s2 (
    .a(sum_c9_r11_s1),
    .b(sum_c9_r12_s1),
    .ci(sum_c9_r13_s1),
    .s(sum_c9_r27_s2),
    .co(carry_c9_r27_s2)
  );
  wire sum_c9_r28_s3, carry_c9_r28_s3;
  subbyte_full_adder add_c9_r28_s3 (
    .a(sum_c9_r14_s1),
    .b(sum_c9_r15_s1),
    .ci(carry_c8_r21_s2),
    .s(sum_c9_r28_s3),
    .co(carry_c9_r28_s3)
  );
  wire sum_c9_r29_s3, carry_c9_r29_s3;
  subbyte_full_adder add_c9_r29_s3 (
    .a(carry_c8_r22_s2),
    .b(carry_c8_r23_s2),
    .ci(carry_c8_r24_s2),
    .s(sum_c9_r29_s3),
    .co(carry_c9_r29_s3)
  );
  wire sum_c9_r30_s3, carry_c9_r30_s3;
  subbyte_full_adder add_c9_r30_s3 (
    .a(carry_c8_r25_s2),
    .b(carry_c8_r26_s2),
    .ci(carry_c8_r27_s2),
    .s(sum_c9_r30_s3),
    .co(carry_c9_r30_s3)
  );
  wire sum_c9_r31_s3, carry_c9_r31_s3;
  subbyte_full_adder add_c9_r31_s3 (
    .a(carry_c8_r28_s2),
    .b(carry_c8_r29_s2),
    .ci(carry_c8_r30_s2),
    .s(sum_c9_r31_s3),
    .co(carry_c9_r31_s3)
  );
  wire sum_c9_r32_s3, carry_c9_r32_s3;
  subbyte_full_adder add_c9_r32_s3 (
    .a(carry_c8_r31_s2),
    .b(carry_c8_r32_s2),
    .ci(carry_c8_r33_s2),
    .s(sum_c9_r32_s3),
    .co(carry_c9_r32_s3)
  );
  wire sum_c9_r33_s4, carry_c9_r33_s4;
  subbyte_full_adder add_c9_r33_s4 (
    .a(carry_c8_r34_s2),
    .b(carry_c8_r35_s3),
    .ci(sum_c9_r16_s2),
    .s(sum_c9_r33_s4),
    .co(carry_c9_r33_s4)
  );
  wire sum_c9_r34_s3, carry_c9_r34_s3;
  subbyte_full_adder add_c9_r34_s3 (
    .a(sum_c9_r17_s2),
    .b(sum_c9_r18_s2),
    .ci(sum_c9_r19_s2),
    .s(sum_c9_r34_s3),
    .co(carry_c9_r34_s3)
  );
  wire sum_c9_r35_s3, carry_c9_r35_s3;
  subbyte_full_adder add_c9_r35_s3 (
    .a(sum_c9_r20_s2),
    .b(sum_c9_r21_s2),
    .ci(sum_c9_r22_s2),
    .s(sum_c9_r35_s3),
    .co(carry_c9_r35_s3)
  );
  wire sum_c9_r36_s3, carry_c9_r36_s3;
  subbyte_full_adder add_c9_r36_s3 (
    .a(sum_c9_r23_s2),
    .b(sum_c9_r24_s2),
    .ci(sum_c9_r25_s2),
    .s(sum_c9_r36_s3),
    .co(carry_c9_r36_s3)
  );
  wire sum_c9_r37_s4, carry_c9_r37_s4;
  subbyte_full_adder add_c9_r37_s4 (
    .a(sum_c9_r26_s2),
    .b(sum_c9_r27_s2),
    .ci(sum_c9_r28_s3),
    .s(sum_c9_r37_s4),
    .co(carry_c9_r37_s4)
  );
  wire sum_c9_r38_s4, carry_c9_r38_s4;
  subbyte_full_adder add_c9_r38_s4 (
    .a(carry_c8_r36_s3),
    .b(carry_c8_r37_s3),
    .ci(carry_c8_r38_s3),
    .s(sum_c9_r38_s4),
    .co(carry_c9_r38_s4)
  );
  wire sum_c9_r39_s5, carry_c9_r39_s5;
  subbyte_full_adder add_c9_r39_s5 (
    .a(carry_c8_r39_s3),
    .b(carry_c8_r40_s3),
    .ci(carry_c8_r41_s4),
    .s(sum_c9_r39_s5),
    .co(carry_c9_r39_s5)
  );
  wire sum_c9_r40_s4, carry_c9_r40_s4;
  subbyte_full_adder add_c9_r40_s4 (
    .a(carry_c8_r42_s3),
    .b(carry_c8_r43_s3),
    .ci(carry_c8_r44_s3),
    .s(sum_c9_r40_s4),
    .co(carry_c9_r40_s4)
  );
  wire sum_c9_r41_s4, carry_c9_r41_s4;
  subbyte_full_adder add_c9_r41_s4 (
    .a(carry_c8_r45_s3),
    .b(sum_c9_r29_s3),
    .ci(sum_c9_r30_s3),
    .s(sum_c9_r41_s4),
    .co(carry_c9_r41_s4)
  );
  wire sum_c9_r42_s5, carry_c9_r42_s5;
  subbyte_full_adder add_c9_r42_s5 (
    .a(sum_c9_r31_s3),
    .b(sum_c9_r32_s3),
    .ci(sum_c9_r33_s4),
    .s(sum_c9_r42_s5),
    .co(carry_c9_r42_s5)
  );
  wire sum_c9_r43_s4, carry_c9_r43_s4;
  subbyte_full_adder add_c9_r43_s4 (
    .a(sum_c9_r34_s3),
    .b(sum_c9_r35_s3),
    .ci(sum_c9_r36_s3),
    .s(sum_c9_r43_s4),
    .co(carry_c9_r43_s4)
  );
  wire sum_c9_r44_s5, carry_c9_r44_s5;
  subbyte_full_adder add_c9_r44_s5 (
    .a(sum_c9_r37_s4),
    .b(carry_c8_r46_s4),
    .ci(carry_c8_r47_s4),
    .s(sum_c9_r44_s5),
    .co(carry_c9_r44_s5)
  );
  wire sum_c9_r45_s6, carry_c9_r45_s6;
  subbyte_full_adder add_c9_r45_s6 (
    .a(carry_c8_r48_s4),
    .b(carry_c8_r49_s5),
    .ci(carry_c8_r50_s4),
    .s(sum_c9_r45_s6),
    .co(carry_c9_r45_s6)
  );
  wire sum_c9_r46_s6, carry_c9_r46_s6;
  subbyte_full_adder add_c9_r46_s6 (
    .a(carry_c8_r51_s5),
    .b(carry_c8_r52_s4),
    .ci(sum_c9_r38_s4),
    .s(sum_c9_r46_s6),
    .co(carry_c9_r46_s6)
  );
  wire sum_c9_r47_s6, carry_c9_r47_s6;
  subbyte_full_adder add_c9_r47_s6 (
    .a(sum_c9_r39_s5),
    .b(sum_c9_r40_s4),
    .ci(sum_c9_r41_s4),
    .s(sum_c9_r47_s6),
    .co(carry_c9_r47_s6)
  );
  wire sum_c9_r48_s7, carry_c9_r48_s7;
  subbyte_full_adder add_c9_r48_s7 (
    .a(sum_c9_r42_s5),
    .b(sum_c9_r43_s4),
    .ci(carry_c8_r53_s6),
    .s(sum_c9_r48_s7),
    .co(carry_c9_r48_s7)
  );
  wire sum_c9_r49_s7, carry_c9_r49_s7;
  subbyte_full_adder add_c9_r49_s7 (
    .a(carry_c8_r54_s5),
    .b(carry_c8_r55_s5),
    .ci(carry_c8_r56_s6),
    .s(sum_c9_r49_s7),
    .co(carry_c9_r49_s7)
  );
  wire sum_c9_r50_s7, carry_c9_r50_s7;
  subbyte_full_adder add_c9_r50_s7 (
    .a(sum_c9_r44_s5),
    .b(sum_c9_r45_s6),
    .ci(sum_c9_r46_s6),
    .s(sum_c9_r50_s7),
    .co(carry_c9_r50_s7)
  );
  wire sum_c9_r51_s8, carry_c9_r51_s8;
  subbyte_full_adder add_c9_r51_s8 (
    .a(sum_c9_r47_s6),
    .b(sum_c9_r48_s7),
    .ci(carry_c8_r57_s7),
    .s(sum_c9_r51_s8),
    .co(carry_c9_r51_s8)
  );
  wire sum_c9_r52_s8, carry_c9_r52_s8;
  subbyte_full_adder add_c9_r52_s8 (
    .a(carry_c8_r58_s7),
    .b(carry_c8_r59_s7),
    .ci(sum_c9_r49_s7),
    .s(sum_c9_r52_s8),
    .co(carry_c9_r52_s8)
  );
  wire sum_c9_r53_s9, carry_c9_r53_s9;
  subbyte_full_adder add_c9_r53_s9 (
    .a(sum_c9_r50_s7),
    .b(sum_c9_r51_s8),
    .ci(carry_c8_r60_s8),
    .s(sum_c9_r53_s9),
    .co(carry_c9_r53_s9)
  );
  wire sum_c9_r54_s10, carry_c9_r54_s10;
  subbyte_full_adder add_c9_r54_s10 (
    .a(carry_c8_r61_s8),
    .b(sum_c9_r52_s8),
    .ci(sum_c9_r53_s9),
    .s(sum_c9_r54_s10),
    .co(carry_c9_r54_s10)
  );
  wire sum_c9_r55_s14, carry_c9_r55_s14;
  subbyte_full_adder add_c9_r55_s14 (
    .a(carry_c8_r62_s9),
    .b(sum_c9_r54_s10),
    .ci(carry_c8_r63_s13),
    .s(sum_c9_r55_s14),
    .co(carry_c9_r55_s14)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[18]), .ci(pp[26]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[34]), .b(pp[58]), .ci(pp[66]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[74]), .b(pp[98]), .ci(pp[106]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[114]), .b(pp[138]), .ci(pp[146]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[154]), .b(pp[178]), .ci(pp[186]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[194]), .b(pp[218]), .ci(pp[226]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[234]), .b(pp[258]), .ci(pp[266]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[274]), .b(pp[298]), .ci(pp[306]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[314]), .b(pp[338]), .ci(pp[346]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[354]), .b(pp[378]), .ci(pp[386]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[394]), .b(pp[418]), .ci(pp[426]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[434]), .b(pp[458]), .ci(pp[466]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[474]), .b(pp[498]), .ci(pp[506]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[514]), .b(pp[538]), .ci(pp[546]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[554]), .b(pp[578]), .ci(pp[586]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[594]), .b(pp[618]), .ci(pp[626]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(pp[634]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s2, carry_c10_r17_s2;
  subbyte_full_adder add_c10_r17_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r17_s2),
    .co(carry_c10_r17_s2)
  );
  wire sum_c10_r18_s2, carry_c10_r18_s2;
  subbyte_full_adder add_c10_r18_s2 (
    .a(carry_c9_r5_s1),
    .b(carry_c9_r6_s1),
    .ci(carry_c9_r7_s1),
    .s(sum_c10_r18_s2),
    .co(carry_c10_r18_s2)
  );
  wire sum_c10_r19_s2, carry_c10_r19_s2;
  subbyte_full_adder add_c10_r19_s2 (
    .a(carry_c9_r8_s1),
    .b(carry_c9_r9_s1),
    .ci(carry_c9_r10_s1),
    .s(sum_c10_r19_s2),
    .co(carry_c10_r19_s2)
  );
  wire sum_c10_r20_s2, carry_c10_r20_s2;
  subbyte_full_adder add_c10_r20_s2 (
    .a(carry_c9_r11_s1),
    .b(carry_c9_r12_s1),
    .ci(carry_c9_r13_s1),
    .s(sum_c10_r20_s2),
    .co(carry_c10_r20_s2)
  );
  wire sum_c10_r21_s2, carry_c10_r21_s2;
  subbyte_full_adder add_c10_r21_s2 (
    .a(carry_c9_r14_s1),
    .b(carry_c9_r15_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r21_s2),
    .co(carry_c10_r21_s2)
  );
  wire sum_c10_r22_s2, carry_c10_r22_s2;
  subbyte_full_adder add_c10_r22_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r22_s2),
    .co(carry_c10_r22_s2)
  );
  wire sum_c10_r23_s2, carry_c10_r23_s2;
  subbyte_full_adder add_c10_r23_s2 (
    .a(sum_c10_r4_s1),
    .b(sum_c10_r5_s1),
    .ci(sum_c10_r6_s1),
    .s(sum_c10_r23_s2),
    .co(carry_c10_r23_s2)
  );
  wire sum_c10_r24_s2, carry_c10_r24_s2;
  subbyte_full_adder add_c10_r24_s2 (
    .a(sum_c10_r7_s1),
    .b(sum_c10_r8_s1),
    .ci(sum_c10_r9_s1),
    .s(sum_c10_r24_s2),
    .co(carry_c10_r24_s2)
  );
  wire sum_c10_r25_s2, carry_c10_r25_s2;
  subbyte_full_adder add_c10_r25_s2 (
    .a(sum_c10_r10_s1),
    .b(sum_c10_r11_s1),
    .ci(sum_c10_r12_s1),
    .s(sum_c10_r25_s2),
    .co(carry_c10_r25_s2)
  );
  wire sum_c10_r26_s2, carry_c10_r26_s2;
  subbyte_full_adder add_c10_r26_s2 (
    .a(sum_c10_r13_s1),
    .b(sum_c10_r14_s1),
    .ci(sum_c10_r15_s1),
    .s(sum_c10_r26_s2),
    .co(carry_c10_r26_s2)
  );
  wire sum_c10_r27_s3, carry_c10_r27_s3;
  subbyte_full_adder add_c10_r27_s3 (
    .a(carry_c9_r16_s2),
    .b(carry_c9_r17_s2),
    .ci(carry_c9_r18_s2),
    .s(sum_c10_r27_s3),
    .co(carry_c10_r27_s3)
  );
  wire sum_c10_r28_s3, carry_c10_r28_s3;
  subbyte_full_adder add_c10_r28_s3 (
    .a(carry_c9_r19_s2),
    .b(carry_c9_r20_s2),
    .ci(carry_c9_r21_s2),
    .s(sum_c10_r28_s3),
    .co(carry_c10_r28_s3)
  );
  wire sum_c10_r29_s3, carry_c10_r29_s3;
  subbyte_full_adder add_c10_r29_s3 (
    .a(carry_c9_r22_s2),
    .b(carry_c9_r23_s2),
    .ci(carry_c9_r24_s2),
    .s(sum_c10_r29_s3),
    .co(carry_c10_r29_s3)
  );
  wire sum_c10_r30_s3, carry_c10_r30_s3;
  subbyte_full_adder add_c10_r30_s3 (
    .a(carry_c9_r25_s2),
    .b(carry_c9_r26_s2),
    .ci(carry_c9_r27_s2),
    .s(sum_c10_r30_s3),
    .co(carry_c10_r30_s3)
  );
  wire sum_c10_r31_s4, carry_c10_r31_s4;
  subbyte_full_adder add_c10_r31_s4 (
    .a(carry_c9_r28_s3),
    .b(sum_c10_r16_s2),
    .ci(sum_c10_r17_s2),
    .s(sum_c10_r31_s4),
    .co(carry_c10_r31_s4)
  );
  wire sum_c10_r32_s3, carry_c10_r32_s3;
  subbyte_full_adder add_c10_r32_s3 (
    .a(sum_c10_r18_s2),
    .b(sum_c10_r19_s2),
    .ci(sum_c10_r20_s2),
    .s(sum_c10_r32_s3),
    .co(carry_c10_r32_s3)
  );
  wire sum_c10_r33_s3, carry_c10_r33_s3;
  subbyte_full_adder add_c10_r33_s3 (
    .a(sum_c10_r21_s2),
    .b(sum_c10_r22_s2),
    .ci(sum_c10_r23_s2),
    .s(sum_c10_r33_s3),
    .co(carry_c10_r33_s3)
  );
  wire sum_c10_r34_s3, carry_c10_r34_s3;
  subbyte_full_adder add_c10_r34_s3 (
    .a(sum_c10_r24_s2),
    .b(sum_c10_r25_s2),
    .ci(sum_c10_r26_s2),
    .s(sum_c10_r34_s3),
    .co(carry_c10_r34_s3)
  );
  wire sum_c10_r35_s4, carry_c10_r35_s4;
  subbyte_full_adder add_c10_r35_s4 (
    .a(carry_c9_r29_s3),
    .b(carry_c9_r30_s3),
    .ci(carry_c9_r31_s3),
    .s(sum_c10_r35_s4),
    .co(carry_c10_r35_s4)
  );
  wire sum_c10_r36_s5, carry_c10_r36_s5;
  subbyte_full_adder add_c10_r36_s5 (
    .a(carry_c9_r32_s3),
    .b(carry_c9_r33_s4),
    .ci(carry_c9_r34_s3),
    .s(sum_c10_r36_s5),
    .co(carry_c10_r36_s5)
  );
  wire sum_c10_r37_s5, carry_c10_r37_s5;
  subbyte_full_adder add_c10_r37_s5 (
    .a(carry_c9_r35_s3),
    .b(carry_c9_r36_s3),
    .ci(carry_c9_r37_s4),
    .s(sum_c10_r37_s5),
    .co(carry_c10_r37_s5)
  );
  wire sum_c10_r38_s4, carry_c10_r38_s4;
  subbyte_full_adder add_c10_r38_s4 (
    .a(sum_c10_r27_s3),
    .b(sum_c10_r28_s3),
    .ci(sum_c10_r29_s3),
    .s(sum_c10_r38_s4),
    .co(carry_c10_r38_s4)
  );
  wire sum_c10_r39_s5, carry_c10_r39_s5;
  subbyte_full_adder add_c10_r39_s5 (
    .a(sum_c10_r30_s3),
    .b(sum_c10_r31_s4),
    .ci(sum_c10_r32_s3),
    .s(sum_c10_r39_s5),
    .co(carry_c10_r39_s5)
  );
  wire sum_c10_r40_s5, carry_c10_r40_s5;
  subbyte_full_adder add_c10_r40_s5 (
    .a(sum_c10_r33_s3),
    .b(sum_c10_r34_s3),
    .ci(carry_c9_r38_s4),
    .s(sum_c10_r40_s5),
    .co(carry_c10_r40_s5)
  );
  wire sum_c10_r41_s6, carry_c10_r41_s6;
  subbyte_full_adder add_c10_r41_s6 (
    .a(carry_c9_r39_s5),
    .b(carry_c9_r40_s4),
    .ci(carry_c9_r41_s4),
    .s(sum_c10_r41_s6),
    .co(carry_c10_r41_s6)
  );
  wire sum_c10_r42_s6, carry_c10_r42_s6;
  subbyte_full_adder add_c10_r42_s6 (
    .a(carry_c9_r42_s5),
    .b(carry_c9_r43_s4),
    .ci(sum_c10_r35_s4),
    .s(sum_c10_r42_s6),
    .co(carry_c10_r42_s6)
  );
  wire sum_c10_r43_s6, carry_c10_r43_s6;
  subbyte_full_adder add_c10_r43_s6 (
    .a(sum_c10_r36_s5),
    .b(sum_c10_r37_s5),
    .ci(sum_c10_r38_s4),
    .s(sum_c10_r43_s6),
    .co(carry_c10_r43_s6)
  );
  wire sum_c10_r44_s6, carry_c10_r44_s6;
  subbyte_full_adder add_c10_r44_s6 (
    .a(sum_c10_r39_s5),
    .b(sum_c10_r40_s5),
    .ci(carry_c9_r44_s5),
    .s(sum_c10_r44_s6),
    .co(carry_c10_r44_s6)
  );
  wire sum_c10_r45_s7, carry_c10_r45_s7;
  subbyte_full_adder add_c10_r45_s7 (
    .a(carry_c9_r45_s6),
    .b(carry_c9_r46_s6),
    .ci(carry_c9_r47_s6),
    .s(sum_c10_r45_s7),
    .co(carry_c10_r45_s7)
  );
  wire sum_c10_r46_s7, carry_c10_r46_s7;
  subbyte_full_adder add_c10_r46_s7 (
    .a(sum_c10_r41_s6),
    .b(sum_c10_r42_s6),
    .ci(sum_c10_r43_s6),
    .s(sum_c10_r46_s7),
    .co(carry_c10_r46_s7)
  );
  wire sum_c10_r47_s8, carry_c10_r47_s8;
  subbyte_full_adder add_c10_r47_s8 (
    .a(carry_c9_r48_s7),
    .b(sum_c10_r44_s6),
    .ci(carry_c9_r49_s7),
    .s(sum_c10_r47_s8),
    .co(carry_c10_r47_s8)
  );
  wire sum_c10_r48_s8, carry_c10_r48_s8;
  subbyte_full_adder add_c10_r48_s8 (
    .a(carry_c9_r50_s7),
    .b(sum_c10_r45_s7),
    .ci(sum_c10_r46_s7),
    .s(sum_c10_r48_s8),
    .co(carry_c10_r48_s8)
  );
  wire sum_c10_r49_s9, carry_c10_r49_s9;
  subbyte_full_adder add_c10_r49_s9 (
    .a(carry_c9_r51_s8),
    .b(sum_c10_r47_s8),
    .ci(carry_c9_r52_s8),
    .s(sum_c10_r49_s9),
    .co(carry_c10_r49_s9)
  );
  wire sum_c10_r50_s10, carry_c10_r50_s10;
  subbyte_full_adder add_c10_r50_s10 (
    .a(sum_c10_r48_s8),
    .b(carry_c9_r53_s9),
    .ci(sum_c10_r49_s9),
    .s(sum_c10_r50_s10),
    .co(carry_c10_r50_s10)
  );
  wire sum_c10_r51_s15, carry_c10_r51_s15;
  subbyte_full_adder add_c10_r51_s15 (
    .a(carry_c9_r54_s10),
    .b(sum_c10_r50_s10),
    .ci(carry_c9_r55_s14),
    .s(sum_c10_r51_s15),
    .co(carry_c10_r51_s15)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(start[11]), .b(pp[27]), .ci(pp[35]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[67]), .b(pp[75]), .ci(pp[107]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[115]), .b(pp[147]), .ci(pp[155]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[187]), .b(pp[195]), .ci(pp[227]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[235]), .b(pp[267]), .ci(pp[275]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[307]), .b(pp[315]), .ci(pp[347]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[355]), .b(pp[387]), .ci(pp[395]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[427]), .b(pp[435]), .ci(pp[467]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[475]), .b(pp[507]), .ci(pp[515]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[547]), .b(pp[555]), .ci(pp[587]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[595]), .b(pp[627]), .ci(pp[635]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s2, carry_c11_r11_s2;
  subbyte_full_adder add_c11_r11_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r11_s2),
    .co(carry_c11_r11_s2)
  );
  wire sum_c11_r12_s2, carry_c11_r12_s2;
  subbyte_full_adder add_c11_r12_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r12_s2),
    .co(carry_c11_r12_s2)
  );
  wire sum_c11_r13_s2, carry_c11_r13_s2;
  subbyte_full_adder add_c11_r13_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r13_s2),
    .co(carry_c11_r13_s2)
  );
  wire sum_c11_r14_s2, carry_c11_r14_s2;
  subbyte_full_adder add_c11_r14_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r14_s2),
    .co(carry_c11_r14_s2)
  );
  wire sum_c11_r15_s2, carry_c11_r15_s2;
  subbyte_full_adder add_c11_r15_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r15_s2),
    .co(carry_c11_r15_s2)
  );
  wire sum_c11_r16_s2, carry_c11_r16_s2;
  subbyte_full_adder add_c11_r16_s2 (
    .a(carry_c10_r15_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r16_s2),
    .co(carry_c11_r16_s2)
  );
  wire sum_c11_r17_s2, carry_c11_r17_s2;
  subbyte_full_adder add_c11_r17_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r17_s2),
    .co(carry_c11_r17_s2)
  );
  wire sum_c11_r18_s2, carry_c11_r18_s2;
  subbyte_full_adder add_c11_r18_s2 (
    .a(sum_c11_r5_s1),
    .b(sum_c11_r6_s1),
    .ci(sum_c11_r7_s1),
    .s(sum_c11_r18_s2),
    .co(carry_c11_r18_s2)
  );
  wire sum_c11_r19_s2, carry_c11_r19_s2;
  subbyte_full_adder add_c11_r19_s2 (
    .a(sum_c11_r8_s1),
    .b(sum_c11_r9_s1),
    .ci(sum_c11_r10_s1),
    .s(sum_c11_r19_s2),
    .co(carry_c11_r19_s2)
  );
  wire sum_c11_r20_s3, carry_c11_r20_s3;
  subbyte_full_adder add_c11_r20_s3 (
    .a(carry_c10_r16_s2),
    .b(carry_c10_r17_s2),
    .ci(carry_c10_r18_s2),
    .s(sum_c11_r20_s3),
    .co(carry_c11_r20_s3)
  );
  wire sum_c11_r21_s3, carry_c11_r21_s3;
  subbyte_full_adder add_c11_r21_s3 (
    .a(carry_c10_r19_s2),
    .b(carry_c10_r20_s2),
    .ci(carry_c10_r21_s2),
    .s(sum_c11_r21_s3),
    .co(carry_c11_r21_s3)
  );
  wire sum_c11_r22_s3, carry_c11_r22_s3;
  subbyte_full_adder add_c11_r22_s3 (
    .a(carry_c10_r22_s2),
    .b(carry_c10_r23_s2),
    .ci(carry_c10_r24_s2),
    .s(sum_c11_r22_s3),
    .co(carry_c11_r22_s3)
  );
  wire sum_c11_r23_s3, carry_c11_r23_s3;
  subbyte_full_adder add_c11_r23_s3 (
    .a(carry_c10_r25_s2),
    .b(carry_c10_r26_s2),
    .ci(sum_c11_r11_s2),
    .s(sum_c11_r23_s3),
    .co(carry_c11_r23_s3)
  );
  wire sum_c11_r24_s3, carry_c11_r24_s3;
  subbyte_full_adder add_c11_r24_s3 (
    .a(sum_c11_r12_s2),
    .b(sum_c11_r13_s2),
    .ci(sum_c11_r14_s2),
    .s(sum_c11_r24_s3),
    .co(carry_c11_r24_s3)
  );
  wire sum_c11_r25_s3, carry_c11_r25_s3;
  subbyte_full_adder add_c11_r25_s3 (
    .a(sum_c11_r15_s2),
    .b(sum_c11_r16_s2),
    .ci(sum_c11_r17_s2),
    .s(sum_c11_r25_s3),
    .co(carry_c11_r25_s3)
  );
  wire sum_c11_r26_s4, carry_c11_r26_s4;
  subbyte_full_adder add_c11_r26_s4 (
    .a(sum_c11_r18_s2),
    .b(sum_c11_r19_s2),
    .ci(carry_c10_r27_s3),
    .s(sum_c11_r26_s4),
    .co(carry_c11_r26_s4)
  );
  wire sum_c11_r27_s4, carry_c11_r27_s4;
  subbyte_full_adder add_c11_r27_s4 (
    .a(carry_c10_r28_s3),
    .b(carry_c10_r29_s3),
    .ci(carry_c10_r30_s3),
    .s(sum_c11_r27_s4),
    .co(carry_c11_r27_s4)
  );
  wire sum_c11_r28_s5, carry_c11_r28_s5;
  subbyte_full_adder add_c11_r28_s5 (
    .a(carry_c10_r31_s4),
    .b(carry_c10_r32_s3),
    .ci(carry_c10_r33_s3),
    .s(sum_c11_r28_s5),
    .co(carry_c11_r28_s5)
  );
  wire sum_c11_r29_s4, carry_c11_r29_s4;
  subbyte_full_adder add_c11_r29_s4 (
    .a(carry_c10_r34_s3),
    .b(sum_c11_r20_s3),
    .ci(sum_c11_r21_s3),
    .s(sum_c11_r29_s4),
    .co(carry_c11_r29_s4)
  );
  wire sum_c11_r30_s4, carry_c11_r30_s4;
  subbyte_full_adder add_c11_r30_s4 (
    .a(sum_c11_r22_s3),
    .b(sum_c11_r23_s3),
    .ci(sum_c11_r24_s3),
    .s(sum_c11_r30_s4),
    .co(carry_c11_r30_s4)
  );
  wire sum_c11_r31_s5, carry_c11_r31_s5;
  subbyte_full_adder add_c11_r31_s5 (
    .a(sum_c11_r25_s3),
    .b(sum_c11_r26_s4),
    .ci(carry_c10_r35_s4),
    .s(sum_c11_r31_s5),
    .co(carry_c11_r31_s5)
  );
  wire sum_c11_r32_s6, carry_c11_r32_s6;
  subbyte_full_adder add_c11_r32_s6 (
    .a(carry_c10_r36_s5),
    .b(carry_c10_r37_s5),
    .ci(carry_c10_r38_s4),
    .s(sum_c11_r32_s6),
    .co(carry_c11_r32_s6)
  );
  wire sum_c11_r33_s6, carry_c11_r33_s6;
  subbyte_full_adder add_c11_r33_s6 (
    .a(carry_c10_r39_s5),
    .b(sum_c11_r27_s4),
    .ci(sum_c11_r28_s5),
    .s(sum_c11_r33_s6),
    .co(carry_c11_r33_s6)
  );
  wire sum_c11_r34_s6, carry_c11_r34_s6;
  subbyte_full_adder add_c11_r34_s6 (
    .a(sum_c11_r29_s4),
    .b(sum_c11_r30_s4),
    .ci(carry_c10_r40_s5),
    .s(sum_c11_r34_s6),
    .co(carry_c11_r34_s6)
  );
  wire sum_c11_r35_s7, carry_c11_r35_s7;
  subbyte_full_adder add_c11_r35_s7 (
    .a(sum_c11_r31_s5),
    .b(carry_c10_r41_s6),
    .ci(carry_c10_r42_s6),
    .s(sum_c11_r35_s7),
    .co(carry_c11_r35_s7)
  );
  wire sum_c11_r36_s7, carry_c11_r36_s7;
  subbyte_full_adder add_c11_r36_s7 (
    .a(carry_c10_r43_s6),
    .b(sum_c11_r32_s6),
    .ci(sum_c11_r33_s6),
    .s(sum_c11_r36_s7),
    .co(carry_c11_r36_s7)
  );
  wire sum_c11_r37_s8, carry_c11_r37_s8;
  subbyte_full_adder add_c11_r37_s8 (
    .a(sum_c11_r34_s6),
    .b(carry_c10_r44_s6),
    .ci(carry_c10_r45_s7),
    .s(sum_c11_r37_s8),
    .co(carry_c11_r37_s8)
  );
  wire sum_c11_r38_s8, carry_c11_r38_s8;
  subbyte_full_adder add_c11_r38_s8 (
    .a(carry_c10_r46_s7),
    .b(sum_c11_r35_s7),
    .ci(sum_c11_r36_s7),
    .s(sum_c11_r38_s8),
    .co(carry_c11_r38_s8)
  );
  wire sum_c11_r39_s9, carry_c11_r39_s9;
  subbyte_full_adder add_c11_r39_s9 (
    .a(carry_c10_r47_s8),
    .b(sum_c11_r37_s8),
    .ci(carry_c10_r48_s8),
    .s(sum_c11_r39_s9),
    .co(carry_c11_r39_s9)
  );
  wire sum_c11_r40_s10, carry_c11_r40_s10;
  subbyte_full_adder add_c11_r40_s10 (
    .a(sum_c11_r38_s8),
    .b(carry_c10_r49_s9),
    .ci(sum_c11_r39_s9),
    .s(sum_c11_r40_s10),
    .co(carry_c11_r40_s10)
  );
  wire sum_c11_r41_s16, carry_c11_r41_s16;
  subbyte_full_adder add_c11_r41_s16 (
    .a(carry_c10_r50_s10),
    .b(sum_c11_r40_s10),
    .ci(carry_c10_r51_s15),
    .s(sum_c11_r41_s16),
    .co(carry_c11_r41_s16)
  );
  wire sum_c12_r0_s1 = ~carry_c12_r0_s1;
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (.a(sum_c12_r0_s1), .b(pp[28]), .ci(pp[36]), .s(sum_c12_r1_s2), .co(carry_c12_r1_s2));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[68]), .b(pp[76]), .ci(pp[108]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[116]), .b(pp[148]), .ci(pp[156]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[188]), .b(pp[196]), .ci(pp[228]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[236]), .b(pp[268]), .ci(pp[276]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[308]), .b(pp[316]), .ci(pp[348]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[356]), .b(pp[388]), .ci(pp[396]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[428]), .b(pp[436]), .ci(pp[468]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[476]), .b(pp[508]), .ci(pp[516]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[548]), .b(pp[556]), .ci(pp[588]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[596]), .b(pp[628]), .ci(pp[636]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s2, carry_c12_r12_s2;
  subbyte_full_adder add_c12_r12_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r12_s2),
    .co(carry_c12_r12_s2)
  );
  wire sum_c12_r13_s2, carry_c12_r13_s2;
  subbyte_full_adder add_c12_r13_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r13_s2),
    .co(carry_c12_r13_s2)
  );
  wire sum_c12_r14_s2, carry_c12_r14_s2;
  subbyte_full_adder add_c12_r14_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r14_s2),
    .co(carry_c12_r14_s2)
  );
  wire sum_c12_r15_s3, carry_c12_r15_s3;
  subbyte_full_adder add_c12_r15_s3 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(sum_c12_r1_s2),
    .s(sum_c12_r15_s3),
    .co(carry_c12_r15_s3)
  );
  wire sum_c12_r16_s2, carry_c12_r16_s2;
  subbyte_full_adder add_c12_r16_s2 (
    .a(sum_c12_r2_s1),
    .b(sum_c12_r3_s1),
    .ci(sum_c12_r4_s1),
    .s(sum_c12_r16_s2),
    .co(carry_c12_r16_s2)
  );
  wire sum_c12_r17_s2, carry_c12_r17_s2;
  subbyte_full_adder add_c12_r17_s2 (
    .a(sum_c12_r5_s1),
    .b(sum_c12_r6_s1),
    .ci(sum_c12_r7_s1),
    .s(sum_c12_r17_s2),
    .co(carry_c12_r17_s2)
  );
  wire sum_c12_r18_s2, carry_c12_r18_s2;
  subbyte_full_adder add_c12_r18_s2 (
    .a(sum_c12_r8_s1),
    .b(sum_c12_r9_s1),
    .ci(sum_c12_r10_s1),
    .s(sum_c12_r18_s2),
    .co(carry_c12_r18_s2)
  );
  wire sum_c12_r19_s3, carry_c12_r19_s3;
  subbyte_full_adder add_c12_r19_s3 (
    .a(sum_c12_r11_s1),
    .b(carry_c11_r11_s2),
    .ci(carry_c11_r12_s2),
    .s(sum_c12_r19_s3),
    .co(carry_c12_r19_s3)
  );
  wire sum_c12_r20_s3, carry_c12_r20_s3;
  subbyte_full_adder add_c12_r20_s3 (
    .a(carry_c11_r13_s2),
    .b(carry_c11_r14_s2),
    .ci(carry_c11_r15_s2),
    .s(sum_c12_r20_s3),
    .co(carry_c12_r20_s3)
  );
  wire sum_c12_r21_s3, carry_c12_r21_s3;
  subbyte_full_adder add_c12_r21_s3 (
    .a(carry_c11_r16_s2),
    .b(carry_c11_r17_s2),
    .ci(carry_c11_r18_s2),
    .s(sum_c12_r21_s3),
    .co(carry_c12_r21_s3)
  );
  wire sum_c12_r22_s3, carry_c12_r22_s3;
  subbyte_full_adder add_c12_r22_s3 (
    .a(carry_c11_r19_s2),
    .b(sum_c12_r12_s2),
    .ci(sum_c12_r13_s2),
    .s(sum_c12_r22_s3),
    .co(carry_c12_r22_s3)
  );
  wire sum_c12_r23_s4, carry_c12_r23_s4;
  subbyte_full_adder add_c12_r23_s4 (
    .a(sum_c12_r14_s2),
    .b(sum_c12_r15_s3),
    .ci(sum_c12_r16_s2),
    .s(sum_c12_r23_s4),
    .co(carry_c12_r23_s4)
  );
  wire sum_c12_r24_s4, carry_c12_r24_s4;
  subbyte_full_adder add_c12_r24_s4 (
    .a(sum_c12_r17_s2),
    .b(sum_c12_r18_s2),
    .ci(carry_c11_r20_s3),
    .s(sum_c12_r24_s4),
    .co(carry_c12_r24_s4)
  );
  wire sum_c12_r25_s4, carry_c12_r25_s4;
  subbyte_full_adder add_c12_r25_s4 (
    .a(carry_c11_r21_s3),
    .b(carry_c11_r22_s3),
    .ci(carry_c11_r23_s3),
    .s(sum_c12_r25_s4),
    .co(carry_c12_r25_s4)
  );
  wire sum_c12_r26_s4, carry_c12_r26_s4;
  subbyte_full_adder add_c12_r26_s4 (
    .a(carry_c11_r24_s3),
    .b(carry_c11_r25_s3),
    .ci(sum_c12_r19_s3),
    .s(sum_c12_r26_s4),
    .co(carry_c12_r26_s4)
  );
  wire sum_c12_r27_s4, carry_c12_r27_s4;
  subbyte_full_adder add_c12_r27_s4 (
    .a(sum_c12_r20_s3),
    .b(sum_c12_r21_s3),
    .ci(sum_c12_r22_s3),
    .s(sum_c12_r27_s4),
    .co(carry_c12_r27_s4)
  );
  wire sum_c12_r28_s5, carry_c12_r28_s5;
  subbyte_full_adder add_c12_r28_s5 (
    .a(sum_c12_r23_s4),
    .b(carry_c11_r26_s4),
    .ci(sum_c12_r24_s4),
    .s(sum_c12_r28_s5),
    .co(carry_c12_r28_s5)
  );
  wire sum_c12_r29_s6, carry_c12_r29_s6;
  subbyte_full_adder add_c12_r29_s6 (
    .a(carry_c11_r27_s4),
    .b(carry_c11_r28_s5),
    .ci(carry_c11_r29_s4),
    .s(sum_c12_r29_s6),
    .co(carry_c12_r29_s6)
  );
  wire sum_c12_r30_s5, carry_c12_r30_s5;
  subbyte_full_adder add_c12_r30_s5 (
    .a(carry_c11_r30_s4),
    .b(sum_c12_r25_s4),
    .ci(sum_c12_r26_s4),
    .s(sum_c12_r30_s5),
    .co(carry_c12_r30_s5)
  );
  wire sum_c12_r31_s6, carry_c12_r31_s6;
  subbyte_full_adder add_c12_r31_s6 (
    .a(sum_c12_r27_s4),
    .b(carry_c11_r31_s5),
    .ci(sum_c12_r28_s5),
    .s(sum_c12_r31_s6),
    .co(carry_c12_r31_s6)
  );
  wire sum_c12_r32_s7, carry_c12_r32_s7;
  subbyte_full_adder add_c12_r32_s7 (
    .a(carry_c11_r32_s6),
    .b(carry_c11_r33_s6),
    .ci(carry_c11_r34_s6),
    .s(sum_c12_r32_s7),
    .co(carry_c12_r32_s7)
  );
  wire sum_c12_r33_s7, carry_c12_r33_s7;
  subbyte_full_adder add_c12_r33_s7 (
    .a(sum_c12_r29_s6),
    .b(sum_c12_r30_s5),
    .ci(sum_c12_r31_s6),
    .s(sum_c12_r33_s7),
    .co(carry_c12_r33_s7)
  );
  wire sum_c12_r34_s8, carry_c12_r34_s8;
  subbyte_full_adder add_c12_r34_s8 (
    .a(carry_c11_r35_s7),
    .b(carry_c11_r36_s7),
    .ci(sum_c12_r32_s7),
    .s(sum_c12_r34_s8),
    .co(carry_c12_r34_s8)
  );
  wire sum_c12_r35_s9, carry_c12_r35_s9;
  subbyte_full_adder add_c12_r35_s9 (
    .a(sum_c12_r33_s7),
    .b(carry_c11_r37_s8),
    .ci(carry_c11_r38_s8),
    .s(sum_c12_r35_s9),
    .co(carry_c12_r35_s9)
  );
  wire sum_c12_r36_s10, carry_c12_r36_s10;
  subbyte_full_adder add_c12_r36_s10 (
    .a(sum_c12_r34_s8),
    .b(carry_c11_r39_s9),
    .ci(sum_c12_r35_s9),
    .s(sum_c12_r36_s10),
    .co(carry_c12_r36_s10)
  );
  wire sum_c12_r37_s17, carry_c12_r37_s17;
  subbyte_full_adder add_c12_r37_s17 (
    .a(carry_c11_r40_s10),
    .b(sum_c12_r36_s10),
    .ci(carry_c11_r41_s16),
    .s(sum_c12_r37_s17),
    .co(carry_c12_r37_s17)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s2, carry_c13_r1_s2;
  subbyte_full_adder add_c13_r1_s2 (
    .a(carry_c12_r0_s1),
    .b(sum_c13_r0_s1),
    .ci(pp[37]),
    .s(sum_c13_r1_s2),
    .co(carry_c13_r1_s2)
  );
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[77]), .b(pp[117]), .ci(pp[157]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[197]), .b(pp[237]), .ci(pp[277]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[317]), .b(pp[357]), .ci(pp[397]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[437]), .b(pp[477]), .ci(pp[517]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[557]), .b(pp[597]), .ci(pp[637]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s3, carry_c13_r7_s3;
  subbyte_full_adder add_c13_r7_s3 (
    .a(sum_c13_r1_s2),
    .b(carry_c12_r1_s2),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r7_s3),
    .co(carry_c13_r7_s3)
  );
  wire sum_c13_r8_s2, carry_c13_r8_s2;
  subbyte_full_adder add_c13_r8_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r8_s2),
    .co(carry_c13_r8_s2)
  );
  wire sum_c13_r9_s2, carry_c13_r9_s2;
  subbyte_full_adder add_c13_r9_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r9_s2),
    .co(carry_c13_r9_s2)
  );
  wire sum_c13_r10_s2, carry_c13_r10_s2;
  subbyte_full_adder add_c13_r10_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r10_s2),
    .co(carry_c13_r10_s2)
  );
  wire sum_c13_r11_s2, carry_c13_r11_s2;
  subbyte_full_adder add_c13_r11_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r11_s2),
    .co(carry_c13_r11_s2)
  );
  wire sum_c13_r12_s3, carry_c13_r12_s3;
  subbyte_full_adder add_c13_r12_s3 (
    .a(sum_c13_r5_s1),
    .b(sum_c13_r6_s1),
    .ci(carry_c12_r12_s2),
    .s(sum_c13_r12_s3),
    .co(carry_c13_r12_s3)
  );
  wire sum_c13_r13_s4, carry_c13_r13_s4;
  subbyte_full_adder add_c13_r13_s4 (
    .a(carry_c12_r13_s2),
    .b(carry_c12_r14_s2),
    .ci(carry_c12_r15_s3),
    .s(sum_c13_r13_s4),
    .co(carry_c13_r13_s4)
  );
  wire sum_c13_r14_s3, carry_c13_r14_s3;
  subbyte_full_adder add_c13_r14_s3 (
    .a(carry_c12_r16_s2),
    .b(carry_c12_r17_s2),
    .ci(carry_c12_r18_s2),
    .s(sum_c13_r14_s3),
    .co(carry_c13_r14_s3)
  );
  wire sum_c13_r15_s4, carry_c13_r15_s4;
  subbyte_full_adder add_c13_r15_s4 (
    .a(sum_c13_r7_s3),
    .b(sum_c13_r8_s2),
    .ci(sum_c13_r9_s2),
    .s(sum_c13_r15_s4),
    .co(carry_c13_r15_s4)
  );
  wire sum_c13_r16_s4, carry_c13_r16_s4;
  subbyte_full_adder add_c13_r16_s4 (
    .a(sum_c13_r10_s2),
    .b(sum_c13_r11_s2),
    .ci(sum_c13_r12_s3),
    .s(sum_c13_r16_s4),
    .co(carry_c13_r16_s4)
  );
  wire sum_c13_r17_s4, carry_c13_r17_s4;
  subbyte_full_adder add_c13_r17_s4 (
    .a(carry_c12_r19_s3),
    .b(carry_c12_r20_s3),
    .ci(carry_c12_r21_s3),
    .s(sum_c13_r17_s4),
    .co(carry_c13_r17_s4)
  );
  wire sum_c13_r18_s5, carry_c13_r18_s5;
  subbyte_full_adder add_c13_r18_s5 (
    .a(carry_c12_r22_s3),
    .b(carry_c12_r23_s4),
    .ci(sum_c13_r13_s4),
    .s(sum_c13_r18_s5),
    .co(carry_c13_r18_s5)
  );
  wire sum_c13_r19_s5, carry_c13_r19_s5;
  subbyte_full_adder add_c13_r19_s5 (
    .a(sum_c13_r14_s3),
    .b(sum_c13_r15_s4),
    .ci(sum_c13_r16_s4),
    .s(sum_c13_r19_s5),
    .co(carry_c13_r19_s5)
  );
  wire sum_c13_r20_s5, carry_c13_r20_s5;
  subbyte_full_adder add_c13_r20_s5 (
    .a(carry_c12_r24_s4),
    .b(carry_c12_r25_s4),
    .ci(carry_c12_r26_s4),
    .s(sum_c13_r20_s5),
    .co(carry_c13_r20_s5)
  );
  wire sum_c13_r21_s6, carry_c13_r21_s6;
  subbyte_full_adder add_c13_r21_s6 (
    .a(carry_c12_r27_s4),
    .b(sum_c13_r17_s4),
    .ci(sum_c13_r18_s5),
    .s(sum_c13_r21_s6),
    .co(carry_c13_r21_s6)
  );
  wire sum_c13_r22_s7, carry_c13_r22_s7;
  subbyte_full_adder add_c13_r22_s7 (
    .a(sum_c13_r19_s5),
    .b(carry_c12_r28_s5),
    .ci(carry_c12_r29_s6),
    .s(sum_c13_r22_s7),
    .co(carry_c13_r22_s7)
  );
  wire sum_c13_r23_s7, carry_c13_r23_s7;
  subbyte_full_adder add_c13_r23_s7 (
    .a(carry_c12_r30_s5),
    .b(sum_c13_r20_s5),
    .ci(sum_c13_r21_s6),
    .s(sum_c13_r23_s7),
    .co(carry_c13_r23_s7)
  );
  wire sum_c13_r24_s8, carry_c13_r24_s8;
  subbyte_full_adder add_c13_r24_s8 (
    .a(carry_c12_r31_s6),
    .b(sum_c13_r22_s7),
    .ci(carry_c12_r32_s7),
    .s(sum_c13_r24_s8),
    .co(carry_c13_r24_s8)
  );
  wire sum_c13_r25_s9, carry_c13_r25_s9;
  subbyte_full_adder add_c13_r25_s9 (
    .a(carry_c12_r33_s7),
    .b(sum_c13_r23_s7),
    .ci(sum_c13_r24_s8),
    .s(sum_c13_r25_s9),
    .co(carry_c13_r25_s9)
  );
  wire sum_c13_r26_s10, carry_c13_r26_s10;
  subbyte_full_adder add_c13_r26_s10 (
    .a(carry_c12_r34_s8),
    .b(sum_c13_r25_s9),
    .ci(carry_c12_r35_s9),
    .s(sum_c13_r26_s10),
    .co(carry_c13_r26_s10)
  );
  wire sum_c13_r27_s18, carry_c13_r27_s18;
  subbyte_full_adder add_c13_r27_s18 (
    .a(sum_c13_r26_s10),
    .b(carry_c12_r36_s10),
    .ci(carry_c12_r37_s17),
    .s(sum_c13_r27_s18),
    .co(carry_c13_r27_s18)
  );
  wire sum_c14_r0_s2, carry_c14_r0_s2;
  subbyte_full_adder add_c14_r0_s2 (
    .a(start[14]),
    .b(carry_c13_r0_s1),
    .ci(pp[38]),
    .s(sum_c14_r0_s2),
    .co(carry_c14_r0_s2)
  );
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[78]), .b(pp[118]), .ci(pp[158]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[198]), .b(pp[238]), .ci(pp[278]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[318]), .b(pp[358]), .ci(pp[398]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[438]), .b(pp[478]), .ci(pp[518]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[558]), .b(pp[598]), .ci(pp[638]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s3, carry_c14_r6_s3;
  subbyte_full_adder add_c14_r6_s3 (
    .a(carry_c13_r1_s2),
    .b(sum_c14_r0_s2),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r6_s3),
    .co(carry_c14_r6_s3)
  );
  wire sum_c14_r7_s2, carry_c14_r7_s2;
  subbyte_full_adder add_c14_r7_s2 (
    .a(carry_c13_r3_s1),
    .b(carry_c13_r4_s1),
    .ci(carry_c13_r5_s1),
    .s(sum_c14_r7_s2),
    .co(carry_c14_r7_s2)
  );
  wire sum_c14_r8_s2, carry_c14_r8_s2;
  subbyte_full_adder add_c14_r8_s2 (
    .a(carry_c13_r6_s1),
    .b(sum_c14_r1_s1),
    .ci(sum_c14_r2_s1),
    .s(sum_c14_r8_s2),
    .co(carry_c14_r8_s2)
  );
  wire sum_c14_r9_s2, carry_c14_r9_s2;
  subbyte_full_adder add_c14_r9_s2 (
    .a(sum_c14_r3_s1),
    .b(sum_c14_r4_s1),
    .ci(sum_c14_r5_s1),
    .s(sum_c14_r9_s2),
    .co(carry_c14_r9_s2)
  );
  wire sum_c14_r10_s4, carry_c14_r10_s4;
  subbyte_full_adder add_c14_r10_s4 (
    .a(sum_c14_r6_s3),
    .b(carry_c13_r7_s3),
    .ci(carry_c13_r8_s2),
    .s(sum_c14_r10_s4),
    .co(carry_c14_r10_s4)
  );
  wire sum_c14_r11_s3, carry_c14_r11_s3;
  subbyte_full_adder add_c14_r11_s3 (
    .a(carry_c13_r9_s2),
    .b(carry_c13_r10_s2),
    .ci(carry_c13_r11_s2),
    .s(sum_c14_r11_s3),
    .co(carry_c14_r11_s3)
  );
  wire sum_c14_r12_s3, carry_c14_r12_s3;
  subbyte_full_adder add_c14_r12_s3 (
    .a(sum_c14_r7_s2),
    .b(sum_c14_r8_s2),
    .ci(sum_c14_r9_s2),
    .s(sum_c14_r12_s3),
    .co(carry_c14_r12_s3)
  );
  wire sum_c14_r13_s5, carry_c14_r13_s5;
  subbyte_full_adder add_c14_r13_s5 (
    .a(carry_c13_r12_s3),
    .b(carry_c13_r13_s4),
    .ci(carry_c13_r14_s3),
    .s(sum_c14_r13_s5),
    .co(carry_c14_r13_s5)
  );
  wire sum_c14_r14_s5, carry_c14_r14_s5;
  subbyte_full_adder add_c14_r14_s5 (
    .a(carry_c13_r15_s4),
    .b(carry_c13_r16_s4),
    .ci(sum_c14_r10_s4),
    .s(sum_c14_r14_s5),
    .co(carry_c14_r14_s5)
  );
  wire sum_c14_r15_s5, carry_c14_r15_s5;
  subbyte_full_adder add_c14_r15_s5 (
    .a(sum_c14_r11_s3),
    .b(sum_c14_r12_s3),
    .ci(carry_c13_r17_s4),
    .s(sum_c14_r15_s5),
    .co(carry_c14_r15_s5)
  );
  wire sum_c14_r16_s6, carry_c14_r16_s6;
  subbyte_full_adder add_c14_r16_s6 (
    .a(carry_c13_r18_s5),
    .b(carry_c13_r19_s5),
    .ci(sum_c14_r13_s5),
    .s(sum_c14_r16_s6),
    .co(carry_c14_r16_s6)
  );
  wire sum_c14_r17_s6, carry_c14_r17_s6;
  subbyte_full_adder add_c14_r17_s6 (
    .a(sum_c14_r14_s5),
    .b(sum_c14_r15_s5),
    .ci(carry_c13_r20_s5),
    .s(sum_c14_r17_s6),
    .co(carry_c14_r17_s6)
  );
  wire sum_c14_r18_s8, carry_c14_r18_s8;
  subbyte_full_adder add_c14_r18_s8 (
    .a(carry_c13_r21_s6),
    .b(sum_c14_r16_s6),
    .ci(carry_c13_r22_s7),
    .s(sum_c14_r18_s8),
    .co(carry_c14_r18_s8)
  );
  wire sum_c14_r19_s9, carry_c14_r19_s9;
  subbyte_full_adder add_c14_r19_s9 (
    .a(sum_c14_r17_s6),
    .b(carry_c13_r23_s7),
    .ci(sum_c14_r18_s8),
    .s(sum_c14_r19_s9),
    .co(carry_c14_r19_s9)
  );
  wire sum_c14_r20_s10, carry_c14_r20_s10;
  subbyte_full_adder add_c14_r20_s10 (
    .a(carry_c13_r24_s8),
    .b(carry_c13_r25_s9),
    .ci(sum_c14_r19_s9),
    .s(sum_c14_r20_s10),
    .co(carry_c14_r20_s10)
  );
  wire sum_c14_r21_s19, carry_c14_r21_s19;
  subbyte_full_adder add_c14_r21_s19 (
    .a(carry_c13_r26_s10),
    .b(sum_c14_r20_s10),
    .ci(carry_c13_r27_s18),
    .s(sum_c14_r21_s19),
    .co(carry_c14_r21_s19)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s3, carry_c15_r1_s3;
  subbyte_full_adder add_c15_r1_s3 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r0_s2),
    .ci(carry_c14_r1_s1),
    .s(sum_c15_r1_s3),
    .co(carry_c15_r1_s3)
  );
  wire sum_c15_r2_s2, carry_c15_r2_s2;
  subbyte_full_adder add_c15_r2_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r2_s2),
    .co(carry_c15_r2_s2)
  );
  wire sum_c15_r3_s4, carry_c15_r3_s4;
  subbyte_full_adder add_c15_r3_s4 (
    .a(carry_c14_r5_s1),
    .b(carry_c14_r6_s3),
    .ci(sum_c15_r1_s3),
    .s(sum_c15_r3_s4),
    .co(carry_c15_r3_s4)
  );
  wire sum_c15_r4_s3, carry_c15_r4_s3;
  subbyte_full_adder add_c15_r4_s3 (
    .a(carry_c14_r7_s2),
    .b(carry_c14_r8_s2),
    .ci(carry_c14_r9_s2),
    .s(sum_c15_r4_s3),
    .co(carry_c15_r4_s3)
  );
  wire sum_c15_r5_s5, carry_c15_r5_s5;
  subbyte_full_adder add_c15_r5_s5 (
    .a(sum_c15_r2_s2),
    .b(sum_c15_r3_s4),
    .ci(carry_c14_r10_s4),
    .s(sum_c15_r5_s5),
    .co(carry_c15_r5_s5)
  );
  wire sum_c15_r6_s4, carry_c15_r6_s4;
  subbyte_full_adder add_c15_r6_s4 (
    .a(carry_c14_r11_s3),
    .b(carry_c14_r12_s3),
    .ci(sum_c15_r4_s3),
    .s(sum_c15_r6_s4),
    .co(carry_c15_r6_s4)
  );
  wire sum_c15_r7_s6, carry_c15_r7_s6;
  subbyte_full_adder add_c15_r7_s6 (
    .a(sum_c15_r5_s5),
    .b(carry_c14_r13_s5),
    .ci(carry_c14_r14_s5),
    .s(sum_c15_r7_s6),
    .co(carry_c15_r7_s6)
  );
  wire sum_c15_r8_s7, carry_c15_r8_s7;
  subbyte_full_adder add_c15_r8_s7 (
    .a(sum_c15_r6_s4),
    .b(carry_c14_r15_s5),
    .ci(carry_c14_r16_s6),
    .s(sum_c15_r8_s7),
    .co(carry_c15_r8_s7)
  );
  wire sum_c15_r9_s8, carry_c15_r9_s8;
  subbyte_full_adder add_c15_r9_s8 (
    .a(sum_c15_r7_s6),
    .b(carry_c14_r17_s6),
    .ci(sum_c15_r8_s7),
    .s(sum_c15_r9_s8),
    .co(carry_c15_r9_s8)
  );
  wire sum_c15_r10_s10, carry_c15_r10_s10;
  subbyte_full_adder add_c15_r10_s10 (
    .a(carry_c14_r18_s8),
    .b(sum_c15_r9_s8),
    .ci(carry_c14_r19_s9),
    .s(sum_c15_r10_s10),
    .co(carry_c15_r10_s10)
  );
  wire sum_c15_r11_s20, carry_c15_r11_s20;
  subbyte_full_adder add_c15_r11_s20 (
    .a(sum_c15_r10_s10),
    .b(carry_c14_r20_s10),
    .ci(carry_c14_r21_s19),
    .s(sum_c15_r11_s20),
    .co(carry_c15_r11_s20)
  );
  wire sum_c16_r0_s4, carry_c16_r0_s4;
  subbyte_full_adder add_c16_r0_s4 (
    .a(start[16]),
    .b(carry_c15_r0_s1),
    .ci(carry_c15_r1_s3),
    .s(sum_c16_r0_s4),
    .co(carry_c16_r0_s4)
  );
  wire sum_c16_r1_s5, carry_c16_r1_s5;
  subbyte_full_adder add_c16_r1_s5 (
    .a(carry_c15_r2_s2),
    .b(sum_c16_r0_s4),
    .ci(carry_c15_r3_s4),
    .s(sum_c16_r1_s5),
    .co(carry_c16_r1_s5)
  );
  wire sum_c16_r2_s6, carry_c16_r2_s6;
  subbyte_full_adder add_c16_r2_s6 (
    .a(carry_c15_r4_s3),
    .b(sum_c16_r1_s5),
    .ci(carry_c15_r5_s5),
    .s(sum_c16_r2_s6),
    .co(carry_c16_r2_s6)
  );
  wire sum_c16_r3_s7, carry_c16_r3_s7;
  subbyte_full_adder add_c16_r3_s7 (
    .a(carry_c15_r6_s4),
    .b(sum_c16_r2_s6),
    .ci(carry_c15_r7_s6),
    .s(sum_c16_r3_s7),
    .co(carry_c16_r3_s7)
  );
  wire sum_c16_r4_s9, carry_c16_r4_s9;
  subbyte_full_adder add_c16_r4_s9 (
    .a(carry_c15_r8_s7),
    .b(sum_c16_r3_s7),
    .ci(carry_c15_r9_s8),
    .s(sum_c16_r4_s9),
    .co(carry_c16_r4_s9)
  );
  wire sum_c16_r5_s21, carry_c16_r5_s21;
  subbyte_full_adder add_c16_r5_s21 (
    .a(sum_c16_r4_s9),
    .b(carry_c15_r10_s10),
    .ci(carry_c15_r11_s20),
    .s(sum_c16_r5_s21),
    .co(carry_c16_r5_s21)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s6, carry_c17_r1_s6;
  subbyte_full_adder add_c17_r1_s6 (
    .a(sum_c17_r0_s1),
    .b(carry_c16_r0_s4),
    .ci(carry_c16_r1_s5),
    .s(sum_c17_r1_s6),
    .co(carry_c17_r1_s6)
  );
  wire sum_c17_r2_s8, carry_c17_r2_s8;
  subbyte_full_adder add_c17_r2_s8 (
    .a(sum_c17_r1_s6),
    .b(carry_c16_r2_s6),
    .ci(carry_c16_r3_s7),
    .s(sum_c17_r2_s8),
    .co(carry_c17_r2_s8)
  );
  wire sum_c17_r3_s22, carry_c17_r3_s22;
  subbyte_full_adder add_c17_r3_s22 (
    .a(sum_c17_r2_s8),
    .b(carry_c16_r4_s9),
    .ci(carry_c16_r5_s21),
    .s(sum_c17_r3_s22),
    .co(carry_c17_r3_s22)
  );
  wire sum_c18_r0_s7, carry_c18_r0_s7;
  subbyte_full_adder add_c18_r0_s7 (
    .a(start[18]),
    .b(carry_c17_r0_s1),
    .ci(carry_c17_r1_s6),
    .s(sum_c18_r0_s7),
    .co(carry_c18_r0_s7)
  );
  wire sum_c18_r1_s23, carry_c18_r1_s23;
  subbyte_full_adder add_c18_r1_s23 (
    .a(sum_c18_r0_s7),
    .b(carry_c17_r2_s8),
    .ci(carry_c17_r3_s22),
    .s(sum_c18_r1_s23),
    .co(carry_c18_r1_s23)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s24, carry_c19_r1_s24;
  subbyte_full_adder add_c19_r1_s24 (
    .a(sum_c19_r0_s1),
    .b(carry_c18_r0_s7),
    .ci(carry_c18_r1_s23),
    .s(sum_c19_r1_s24),
    .co(carry_c19_r1_s24)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s25, carry_c20_r1_s25;
  subbyte_full_adder add_c20_r1_s25 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s24),
    .s(sum_c20_r1_s25),
    .co(carry_c20_r1_s25)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s26, carry_c21_r1_s26;
  subbyte_full_adder add_c21_r1_s26 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s25),
    .s(sum_c21_r1_s26),
    .co(carry_c21_r1_s26)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s27, carry_c22_r1_s27;
  subbyte_full_adder add_c22_r1_s27 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s26),
    .s(sum_c22_r1_s27),
    .co(carry_c22_r1_s27)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s28, carry_c23_r1_s28;
  subbyte_full_adder add_c23_r1_s28 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s27),
    .s(sum_c23_r1_s28),
    .co(carry_c23_r1_s28)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s29, carry_c24_r1_s29;
  subbyte_full_adder add_c24_r1_s29 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s28),
    .s(sum_c24_r1_s29),
    .co(carry_c24_r1_s29)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s30, carry_c25_r1_s30;
  subbyte_full_adder add_c25_r1_s30 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s29),
    .s(sum_c25_r1_s30),
    .co(carry_c25_r1_s30)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s31, carry_c26_r1_s31;
  subbyte_full_adder add_c26_r1_s31 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s30),
    .s(sum_c26_r1_s31),
    .co(carry_c26_r1_s31)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s32, carry_c27_r1_s32;
  subbyte_full_adder add_c27_r1_s32 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s31),
    .s(sum_c27_r1_s32),
    .co(carry_c27_r1_s32)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s33, carry_c28_r1_s33;
  subbyte_full_adder add_c28_r1_s33 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s32),
    .s(sum_c28_r1_s33),
    .co(carry_c28_r1_s33)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s34, carry_c29_r1_s34;
  subbyte_full_adder add_c29_r1_s34 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s33),
    .s(sum_c29_r1_s34),
    .co(carry_c29_r1_s34)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s35, carry_c30_r1_s35;
  subbyte_full_adder add_c30_r1_s35 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s34),
    .s(sum_c30_r1_s35),
    .co(carry_c30_r1_s35)
  );
  wire sum_c31_r0_s36 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s35;

  assign sum = {
    ~sum_c31_r0_s36, sum_c30_r1_s35, sum_c29_r1_s34, sum_c28_r1_s33, sum_c27_r1_s32, sum_c26_r1_s31, sum_c25_r1_s30,
    sum_c24_r1_s29, sum_c23_r1_s28, sum_c22_r1_s27, sum_c21_r1_s26, sum_c20_r1_s25, sum_c19_r1_s24, sum_c18_r1_s23,
    sum_c17_r3_s22, sum_c16_r5_s21, sum_c15_r11_s20, sum_c14_r21_s19, sum_c13_r27_s18, sum_c12_r37_s17, sum_c11_r41_s16,
    sum_c10_r51_s15, sum_c9_r55_s14, sum_c8_r63_s13, sum_c7_r63_s12, sum_c6_r63_s11, sum_c5_r47_s10, sum_c4_r47_s9,
    sum_c3_r31_s8, sum_c2_r31_s7, sum_c1_r15_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
