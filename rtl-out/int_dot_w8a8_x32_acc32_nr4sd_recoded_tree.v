// int_dot_w8a8_x32_acc32_nr4sd_recoded_tree: compression tree of int_dot_w8a8_x32_acc32_nr4sd_recoded
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 067e197a0021b095
`default_nettype none

module int_dot_w8a8_x32_acc32_nr4sd_recoded_tree (
  input wire [1279:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c13_r0_s1 = start[13];
  wire carry_c14_r0_s1 = start[14];
  wire carry_c16_r0_s1 = start[16];
  wire carry_c18_r0_s1 = start[18];
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
  wire sum_c0_r11_s1, carry_c0_r11_s1;
  subbyte_full_adder add_c0_r11_s1 (.a(pp[640]), .b(pp[649]), .ci(pp[680]), .s(sum_c0_r11_s1), .co(carry_c0_r11_s1));
  wire sum_c0_r12_s1, carry_c0_r12_s1;
  subbyte_full_adder add_c0_r12_s1 (.a(pp[689]), .b(pp[720]), .ci(pp[729]), .s(sum_c0_r12_s1), .co(carry_c0_r12_s1));
  wire sum_c0_r13_s1, carry_c0_r13_s1;
  subbyte_full_adder add_c0_r13_s1 (.a(pp[760]), .b(pp[769]), .ci(pp[800]), .s(sum_c0_r13_s1), .co(carry_c0_r13_s1));
  wire sum_c0_r14_s1, carry_c0_r14_s1;
  subbyte_full_adder add_c0_r14_s1 (.a(pp[809]), .b(pp[840]), .ci(pp[849]), .s(sum_c0_r14_s1), .co(carry_c0_r14_s1));
  wire sum_c0_r15_s1, carry_c0_r15_s1;
  subbyte_full_adder add_c0_r15_s1 (.a(pp[880]), .b(pp[889]), .ci(pp[920]), .s(sum_c0_r15_s1), .co(carry_c0_r15_s1));
  wire sum_c0_r16_s1, carry_c0_r16_s1;
  subbyte_full_adder add_c0_r16_s1 (.a(pp[929]), .b(pp[960]), .ci(pp[969]), .s(sum_c0_r16_s1), .co(carry_c0_r16_s1));
  wire sum_c0_r17_s1, carry_c0_r17_s1;
  subbyte_full_adder add_c0_r17_s1 (.a(pp[1000]), .b(pp[1009]), .ci(pp[1040]), .s(sum_c0_r17_s1), .co(carry_c0_r17_s1));
  wire sum_c0_r18_s1, carry_c0_r18_s1;
  subbyte_full_adder add_c0_r18_s1 (.a(pp[1049]), .b(pp[1080]), .ci(pp[1089]), .s(sum_c0_r18_s1), .co(carry_c0_r18_s1));
  wire sum_c0_r19_s1, carry_c0_r19_s1;
  subbyte_full_adder add_c0_r19_s1 (.a(pp[1120]), .b(pp[1129]), .ci(pp[1160]), .s(sum_c0_r19_s1), .co(carry_c0_r19_s1));
  wire sum_c0_r20_s1, carry_c0_r20_s1;
  subbyte_full_adder add_c0_r20_s1 (.a(pp[1169]), .b(pp[1200]), .ci(pp[1209]), .s(sum_c0_r20_s1), .co(carry_c0_r20_s1));
  wire sum_c0_r21_s2, carry_c0_r21_s2;
  subbyte_full_adder add_c0_r21_s2 (
    .a(pp[1240]),
    .b(pp[1249]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r21_s2),
    .co(carry_c0_r21_s2)
  );
  wire sum_c0_r22_s2, carry_c0_r22_s2;
  subbyte_full_adder add_c0_r22_s2 (
    .a(sum_c0_r1_s1),
    .b(sum_c0_r2_s1),
    .ci(sum_c0_r3_s1),
    .s(sum_c0_r22_s2),
    .co(carry_c0_r22_s2)
  );
  wire sum_c0_r23_s2, carry_c0_r23_s2;
  subbyte_full_adder add_c0_r23_s2 (
    .a(sum_c0_r4_s1),
    .b(sum_c0_r5_s1),
    .ci(sum_c0_r6_s1),
    .s(sum_c0_r23_s2),
    .co(carry_c0_r23_s2)
  );
  wire sum_c0_r24_s2, carry_c0_r24_s2;
  subbyte_full_adder add_c0_r24_s2 (
    .a(sum_c0_r7_s1),
    .b(sum_c0_r8_s1),
    .ci(sum_c0_r9_s1),
    .s(sum_c0_r24_s2),
    .co(carry_c0_r24_s2)
  );
  wire sum_c0_r25_s2, carry_c0_r25_s2;
  subbyte_full_adder add_c0_r25_s2 (
    .a(sum_c0_r10_s1),
    .b(sum_c0_r11_s1),
    .ci(sum_c0_r12_s1),
    .s(sum_c0_r25_s2),
    .co(carry_c0_r25_s2)
  );
  wire sum_c0_r26_s2, carry_c0_r26_s2;
  subbyte_full_adder add_c0_r26_s2 (
    .a(sum_c0_r13_s1),
    .b(sum_c0_r14_s1),
    .ci(sum_c0_r15_s1),
    .s(sum_c0_r26_s2),
    .co(carry_c0_r26_s2)
  );
  wire sum_c0_r27_s2, carry_c0_r27_s2;
  subbyte_full_adder add_c0_r27_s2 (
    .a(sum_c0_r16_s1),
    .b(sum_c0_r17_s1),
    .ci(sum_c0_r18_s1),
    .s(sum_c0_r27_s2),
    .co(carry_c0_r27_s2)
  );
  wire sum_c0_r28_s3, carry_c0_r28_s3;
  subbyte_full_adder add_c0_r28_s3 (
    .a(sum_c0_r19_s1),
    .b(sum_c0_r20_s1),
    .ci(sum_c0_r21_s2),
    .s(sum_c0_r28_s3),
    .co(carry_c0_r28_s3)
  );
  wire sum_c0_r29_s3, carry_c0_r29_s3;
  subbyte_full_adder add_c0_r29_s3 (
    .a(sum_c0_r22_s2),
    .b(sum_c0_r23_s2),
    .ci(sum_c0_r24_s2),
    .s(sum_c0_r29_s3),
    .co(carry_c0_r29_s3)
  );
  wire sum_c0_r30_s3, carry_c0_r30_s3;
  subbyte_full_adder add_c0_r30_s3 (
    .a(sum_c0_r25_s2),
    .b(sum_c0_r26_s2),
    .ci(sum_c0_r27_s2),
    .s(sum_c0_r30_s3),
    .co(carry_c0_r30_s3)
  );
  wire sum_c0_r31_s4, carry_c0_r31_s4;
  subbyte_full_adder add_c0_r31_s4 (
    .a(sum_c0_r28_s3),
    .b(sum_c0_r29_s3),
    .ci(sum_c0_r30_s3),
    .s(sum_c0_r31_s4),
    .co(carry_c0_r31_s4)
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
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[561]), .b(pp[601]), .ci(pp[641]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[681]), .b(pp[721]), .ci(pp[761]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[801]), .b(pp[841]), .ci(pp[881]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[921]), .b(pp[961]), .ci(pp[1001]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[1041]), .b(pp[1081]), .ci(pp[1121]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s1, carry_c1_r10_s1;
  subbyte_full_adder add_c1_r10_s1 (.a(pp[1161]), .b(pp[1201]), .ci(pp[1241]), .s(sum_c1_r10_s1), .co(carry_c1_r10_s1));
  wire sum_c1_r11_s2, carry_c1_r11_s2;
  subbyte_full_adder add_c1_r11_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r11_s2),
    .co(carry_c1_r11_s2)
  );
  wire sum_c1_r12_s2, carry_c1_r12_s2;
  subbyte_full_adder add_c1_r12_s2 (
    .a(carry_c0_r3_s1),
    .b(carry_c0_r4_s1),
    .ci(carry_c0_r5_s1),
    .s(sum_c1_r12_s2),
    .co(carry_c1_r12_s2)
  );
  wire sum_c1_r13_s2, carry_c1_r13_s2;
  subbyte_full_adder add_c1_r13_s2 (
    .a(carry_c0_r6_s1),
    .b(carry_c0_r7_s1),
    .ci(carry_c0_r8_s1),
    .s(sum_c1_r13_s2),
    .co(carry_c1_r13_s2)
  );
  wire sum_c1_r14_s2, carry_c1_r14_s2;
  subbyte_full_adder add_c1_r14_s2 (
    .a(carry_c0_r9_s1),
    .b(carry_c0_r10_s1),
    .ci(carry_c0_r11_s1),
    .s(sum_c1_r14_s2),
    .co(carry_c1_r14_s2)
  );
  wire sum_c1_r15_s2, carry_c1_r15_s2;
  subbyte_full_adder add_c1_r15_s2 (
    .a(carry_c0_r12_s1),
    .b(carry_c0_r13_s1),
    .ci(carry_c0_r14_s1),
    .s(sum_c1_r15_s2),
    .co(carry_c1_r15_s2)
  );
  wire sum_c1_r16_s2, carry_c1_r16_s2;
  subbyte_full_adder add_c1_r16_s2 (
    .a(carry_c0_r15_s1),
    .b(carry_c0_r16_s1),
    .ci(carry_c0_r17_s1),
    .s(sum_c1_r16_s2),
    .co(carry_c1_r16_s2)
  );
  wire sum_c1_r17_s2, carry_c1_r17_s2;
  subbyte_full_adder add_c1_r17_s2 (
    .a(carry_c0_r18_s1),
    .b(carry_c0_r19_s1),
    .ci(carry_c0_r20_s1),
    .s(sum_c1_r17_s2),
    .co(carry_c1_r17_s2)
  );
  wire sum_c1_r18_s2, carry_c1_r18_s2;
  subbyte_full_adder add_c1_r18_s2 (
    .a(sum_c1_r0_s1),
    .b(sum_c1_r1_s1),
    .ci(sum_c1_r2_s1),
    .s(sum_c1_r18_s2),
    .co(carry_c1_r18_s2)
  );
  wire sum_c1_r19_s2, carry_c1_r19_s2;
  subbyte_full_adder add_c1_r19_s2 (
    .a(sum_c1_r3_s1),
    .b(sum_c1_r4_s1),
    .ci(sum_c1_r5_s1),
    .s(sum_c1_r19_s2),
    .co(carry_c1_r19_s2)
  );
  wire sum_c1_r20_s2, carry_c1_r20_s2;
  subbyte_full_adder add_c1_r20_s2 (
    .a(sum_c1_r6_s1),
    .b(sum_c1_r7_s1),
    .ci(sum_c1_r8_s1),
    .s(sum_c1_r20_s2),
    .co(carry_c1_r20_s2)
  );
  wire sum_c1_r21_s3, carry_c1_r21_s3;
  subbyte_full_adder add_c1_r21_s3 (
    .a(sum_c1_r9_s1),
    .b(sum_c1_r10_s1),
    .ci(carry_c0_r21_s2),
    .s(sum_c1_r21_s3),
    .co(carry_c1_r21_s3)
  );
  wire sum_c1_r22_s3, carry_c1_r22_s3;
  subbyte_full_adder add_c1_r22_s3 (
    .a(carry_c0_r22_s2),
    .b(carry_c0_r23_s2),
    .ci(carry_c0_r24_s2),
    .s(sum_c1_r22_s3),
    .co(carry_c1_r22_s3)
  );
  wire sum_c1_r23_s3, carry_c1_r23_s3;
  subbyte_full_adder add_c1_r23_s3 (
    .a(carry_c0_r25_s2),
    .b(carry_c0_r26_s2),
    .ci(carry_c0_r27_s2),
    .s(sum_c1_r23_s3),
    .co(carry_c1_r23_s3)
  );
  wire sum_c1_r24_s4, carry_c1_r24_s4;
  subbyte_full_adder add_c1_r24_s4 (
    .a(carry_c0_r28_s3),
    .b(sum_c1_r11_s2),
    .ci(sum_c1_r12_s2),
    .s(sum_c1_r24_s4),
    .co(carry_c1_r24_s4)
  );
  wire sum_c1_r25_s3, carry_c1_r25_s3;
  subbyte_full_adder add_c1_r25_s3 (
    .a(sum_c1_r13_s2),
    .b(sum_c1_r14_s2),
    .ci(sum_c1_r15_s2),
    .s(sum_c1_r25_s3),
    .co(carry_c1_r25_s3)
  );
  wire sum_c1_r26_s3, carry_c1_r26_s3;
  subbyte_full_adder add_c1_r26_s3 (
    .a(sum_c1_r16_s2),
    .b(sum_c1_r17_s2),
    .ci(sum_c1_r18_s2),
    .s(sum_c1_r26_s3),
    .co(carry_c1_r26_s3)
  );
  wire sum_c1_r27_s4, carry_c1_r27_s4;
  subbyte_full_adder add_c1_r27_s4 (
    .a(sum_c1_r19_s2),
    .b(sum_c1_r20_s2),
    .ci(sum_c1_r21_s3),
    .s(sum_c1_r27_s4),
    .co(carry_c1_r27_s4)
  );
  wire sum_c1_r28_s4, carry_c1_r28_s4;
  subbyte_full_adder add_c1_r28_s4 (
    .a(carry_c0_r29_s3),
    .b(carry_c0_r30_s3),
    .ci(sum_c1_r22_s3),
    .s(sum_c1_r28_s4),
    .co(carry_c1_r28_s4)
  );
  wire sum_c1_r29_s5, carry_c1_r29_s5;
  subbyte_full_adder add_c1_r29_s5 (
    .a(sum_c1_r23_s3),
    .b(sum_c1_r24_s4),
    .ci(sum_c1_r25_s3),
    .s(sum_c1_r29_s5),
    .co(carry_c1_r29_s5)
  );
  wire sum_c1_r30_s5, carry_c1_r30_s5;
  subbyte_full_adder add_c1_r30_s5 (
    .a(sum_c1_r26_s3),
    .b(sum_c1_r27_s4),
    .ci(carry_c0_r31_s4),
    .s(sum_c1_r30_s5),
    .co(carry_c1_r30_s5)
  );
  wire sum_c1_r31_s6, carry_c1_r31_s6;
  subbyte_full_adder add_c1_r31_s6 (
    .a(sum_c1_r28_s4),
    .b(sum_c1_r29_s5),
    .ci(sum_c1_r30_s5),
    .s(sum_c1_r31_s6),
    .co(carry_c1_r31_s6)
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
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[619]), .b(pp[642]), .ci(pp[650]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[659]), .b(pp[682]), .ci(pp[690]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[699]), .b(pp[722]), .ci(pp[730]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[739]), .b(pp[762]), .ci(pp[770]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[779]), .b(pp[802]), .ci(pp[810]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s1, carry_c2_r21_s1;
  subbyte_full_adder add_c2_r21_s1 (.a(pp[819]), .b(pp[842]), .ci(pp[850]), .s(sum_c2_r21_s1), .co(carry_c2_r21_s1));
  wire sum_c2_r22_s1, carry_c2_r22_s1;
  subbyte_full_adder add_c2_r22_s1 (.a(pp[859]), .b(pp[882]), .ci(pp[890]), .s(sum_c2_r22_s1), .co(carry_c2_r22_s1));
  wire sum_c2_r23_s1, carry_c2_r23_s1;
  subbyte_full_adder add_c2_r23_s1 (.a(pp[899]), .b(pp[922]), .ci(pp[930]), .s(sum_c2_r23_s1), .co(carry_c2_r23_s1));
  wire sum_c2_r24_s1, carry_c2_r24_s1;
  subbyte_full_adder add_c2_r24_s1 (.a(pp[939]), .b(pp[962]), .ci(pp[970]), .s(sum_c2_r24_s1), .co(carry_c2_r24_s1));
  wire sum_c2_r25_s1, carry_c2_r25_s1;
  subbyte_full_adder add_c2_r25_s1 (.a(pp[979]), .b(pp[1002]), .ci(pp[1010]), .s(sum_c2_r25_s1), .co(carry_c2_r25_s1));
  wire sum_c2_r26_s1, carry_c2_r26_s1;
  subbyte_full_adder add_c2_r26_s1 (.a(pp[1019]), .b(pp[1042]), .ci(pp[1050]), .s(sum_c2_r26_s1), .co(carry_c2_r26_s1));
  wire sum_c2_r27_s1, carry_c2_r27_s1;
  subbyte_full_adder add_c2_r27_s1 (.a(pp[1059]), .b(pp[1082]), .ci(pp[1090]), .s(sum_c2_r27_s1), .co(carry_c2_r27_s1));
  wire sum_c2_r28_s1, carry_c2_r28_s1;
  subbyte_full_adder add_c2_r28_s1 (.a(pp[1099]), .b(pp[1122]), .ci(pp[1130]), .s(sum_c2_r28_s1), .co(carry_c2_r28_s1));
  wire sum_c2_r29_s1, carry_c2_r29_s1;
  subbyte_full_adder add_c2_r29_s1 (.a(pp[1139]), .b(pp[1162]), .ci(pp[1170]), .s(sum_c2_r29_s1), .co(carry_c2_r29_s1));
  wire sum_c2_r30_s1, carry_c2_r30_s1;
  subbyte_full_adder add_c2_r30_s1 (.a(pp[1179]), .b(pp[1202]), .ci(pp[1210]), .s(sum_c2_r30_s1), .co(carry_c2_r30_s1));
  wire sum_c2_r31_s1, carry_c2_r31_s1;
  subbyte_full_adder add_c2_r31_s1 (.a(pp[1219]), .b(pp[1242]), .ci(pp[1250]), .s(sum_c2_r31_s1), .co(carry_c2_r31_s1));
  wire sum_c2_r32_s2, carry_c2_r32_s2;
  subbyte_full_adder add_c2_r32_s2 (
    .a(pp[1259]),
    .b(carry_c1_r0_s1),
    .ci(carry_c1_r1_s1),
    .s(sum_c2_r32_s2),
    .co(carry_c2_r32_s2)
  );
  wire sum_c2_r33_s2, carry_c2_r33_s2;
  subbyte_full_adder add_c2_r33_s2 (
    .a(carry_c1_r2_s1),
    .b(carry_c1_r3_s1),
    .ci(carry_c1_r4_s1),
    .s(sum_c2_r33_s2),
    .co(carry_c2_r33_s2)
  );
  wire sum_c2_r34_s2, carry_c2_r34_s2;
  subbyte_full_adder add_c2_r34_s2 (
    .a(carry_c1_r5_s1),
    .b(carry_c1_r6_s1),
    .ci(carry_c1_r7_s1),
    .s(sum_c2_r34_s2),
    .co(carry_c2_r34_s2)
  );
  wire sum_c2_r35_s2, carry_c2_r35_s2;
  subbyte_full_adder add_c2_r35_s2 (
    .a(carry_c1_r8_s1),
    .b(carry_c1_r9_s1),
    .ci(carry_c1_r10_s1),
    .s(sum_c2_r35_s2),
    .co(carry_c2_r35_s2)
  );
  wire sum_c2_r36_s2, carry_c2_r36_s2;
  subbyte_full_adder add_c2_r36_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r36_s2),
    .co(carry_c2_r36_s2)
  );
  wire sum_c2_r37_s2, carry_c2_r37_s2;
  subbyte_full_adder add_c2_r37_s2 (
    .a(sum_c2_r3_s1),
    .b(sum_c2_r4_s1),
    .ci(sum_c2_r5_s1),
    .s(sum_c2_r37_s2),
    .co(carry_c2_r37_s2)
  );
  wire sum_c2_r38_s2, carry_c2_r38_s2;
  subbyte_full_adder add_c2_r38_s2 (
    .a(sum_c2_r6_s1),
    .b(sum_c2_r7_s1),
    .ci(sum_c2_r8_s1),
    .s(sum_c2_r38_s2),
    .co(carry_c2_r38_s2)
  );
  wire sum_c2_r39_s2, carry_c2_r39_s2;
  subbyte_full_adder add_c2_r39_s2 (
    .a(sum_c2_r9_s1),
    .b(sum_c2_r10_s1),
    .ci(sum_c2_r11_s1),
    .s(sum_c2_r39_s2),
    .co(carry_c2_r39_s2)
  );
  wire sum_c2_r40_s2, carry_c2_r40_s2;
  subbyte_full_adder add_c2_r40_s2 (
    .a(sum_c2_r12_s1),
    .b(sum_c2_r13_s1),
    .ci(sum_c2_r14_s1),
    .s(sum_c2_r40_s2),
    .co(carry_c2_r40_s2)
  );
  wire sum_c2_r41_s2, carry_c2_r41_s2;
  subbyte_full_adder add_c2_r41_s2 (
    .a(sum_c2_r15_s1),
    .b(sum_c2_r16_s1),
    .ci(sum_c2_r17_s1),
    .s(sum_c2_r41_s2),
    .co(carry_c2_r41_s2)
  );
  wire sum_c2_r42_s2, carry_c2_r42_s2;
  subbyte_full_adder add_c2_r42_s2 (
    .a(sum_c2_r18_s1),
    .b(sum_c2_r19_s1),
    .ci(sum_c2_r20_s1),
    .s(sum_c2_r42_s2),
    .co(carry_c2_r42_s2)
  );
  wire sum_c2_r43_s2, carry_c2_r43_s2;
  subbyte_full_adder add_c2_r43_s2 (
    .a(sum_c2_r21_s1),
    .b(sum_c2_r22_s1),
    .ci(sum_c2_r23_s1),
    .s(sum_c2_r43_s2),
    .co(carry_c2_r43_s2)
  );
  wire sum_c2_r44_s2, carry_c2_r44_s2;
  subbyte_full_adder add_c2_r44_s2 (
    .a(sum_c2_r24_s1),
    .b(sum_c2_r25_s1),
    .ci(sum_c2_r26_s1),
    .s(sum_c2_r44_s2),
    .co(carry_c2_r44_s2)
  );
  wire sum_c2_r45_s2, carry_c2_r45_s2;
  subbyte_full_adder add_c2_r45_s2 (
    .a(sum_c2_r27_s1),
    .b(sum_c2_r28_s1),
    .ci(sum_c2_r29_s1),
    .s(sum_c2_r45_s2),
    .co(carry_c2_r45_s2)
  );
  wire sum_c2_r46_s3, carry_c2_r46_s3;
  subbyte_full_adder add_c2_r46_s3 (
    .a(sum_c2_r30_s1),
    .b(sum_c2_r31_s1),
    .ci(carry_c1_r11_s2),
    .s(sum_c2_r46_s3),
    .co(carry_c2_r46_s3)
  );
  wire sum_c2_r47_s3, carry_c2_r47_s3;
  subbyte_full_adder add_c2_r47_s3 (
    .a(carry_c1_r12_s2),
    .b(carry_c1_r13_s2),
    .ci(carry_c1_r14_s2),
    .s(sum_c2_r47_s3),
    .co(carry_c2_r47_s3)
  );
  wire sum_c2_r48_s3, carry_c2_r48_s3;
  subbyte_full_adder add_c2_r48_s3 (
    .a(carry_c1_r15_s2),
    .b(carry_c1_r16_s2),
    .ci(carry_c1_r17_s2),
    .s(sum_c2_r48_s3),
    .co(carry_c2_r48_s3)
  );
  wire sum_c2_r49_s3, carry_c2_r49_s3;
  subbyte_full_adder add_c2_r49_s3 (
    .a(carry_c1_r18_s2),
    .b(carry_c1_r19_s2),
    .ci(carry_c1_r20_s2),
    .s(sum_c2_r49_s3),
    .co(carry_c2_r49_s3)
  );
  wire sum_c2_r50_s4, carry_c2_r50_s4;
  subbyte_full_adder add_c2_r50_s4 (
    .a(carry_c1_r21_s3),
    .b(sum_c2_r32_s2),
    .ci(sum_c2_r33_s2),
    .s(sum_c2_r50_s4),
    .co(carry_c2_r50_s4)
  );
  wire sum_c2_r51_s3, carry_c2_r51_s3;
  subbyte_full_adder add_c2_r51_s3 (
    .a(sum_c2_r34_s2),
    .b(sum_c2_r35_s2),
    .ci(sum_c2_r36_s2),
    .s(sum_c2_r51_s3),
    .co(carry_c2_r51_s3)
  );
  wire sum_c2_r52_s3, carry_c2_r52_s3;
  subbyte_full_adder add_c2_r52_s3 (
    .a(sum_c2_r37_s2),
    .b(sum_c2_r38_s2),
    .ci(sum_c2_r39_s2),
    .s(sum_c2_r52_s3),
    .co(carry_c2_r52_s3)
  );
  wire sum_c2_r53_s3, carry_c2_r53_s3;
  subbyte_full_adder add_c2_r53_s3 (
    .a(sum_c2_r40_s2),
    .b(sum_c2_r41_s2),
    .ci(sum_c2_r42_s2),
    .s(sum_c2_r53_s3),
    .co(carry_c2_r53_s3)
  );
  wire sum_c2_r54_s3, carry_c2_r54_s3;
  subbyte_full_adder add_c2_r54_s3 (
    .a(sum_c2_r43_s2),
    .b(sum_c2_r44_s2),
    .ci(sum_c2_r45_s2),
    .s(sum_c2_r54_s3),
    .co(carry_c2_r54_s3)
  );
  wire sum_c2_r55_s4, carry_c2_r55_s4;
  subbyte_full_adder add_c2_r55_s4 (
    .a(sum_c2_r46_s3),
    .b(carry_c1_r22_s3),
    .ci(carry_c1_r23_s3),
    .s(sum_c2_r55_s4),
    .co(carry_c2_r55_s4)
  );
  wire sum_c2_r56_s5, carry_c2_r56_s5;
  subbyte_full_adder add_c2_r56_s5 (
    .a(carry_c1_r24_s4),
    .b(carry_c1_r25_s3),
    .ci(carry_c1_r26_s3),
    .s(sum_c2_r56_s5),
    .co(carry_c2_r56_s5)
  );
  wire sum_c2_r57_s5, carry_c2_r57_s5;
  subbyte_full_adder add_c2_r57_s5 (
    .a(carry_c1_r27_s4),
    .b(sum_c2_r47_s3),
    .ci(sum_c2_r48_s3),
    .s(sum_c2_r57_s5),
    .co(carry_c2_r57_s5)
  );
  wire sum_c2_r58_s5, carry_c2_r58_s5;
  subbyte_full_adder add_c2_r58_s5 (
    .a(sum_c2_r49_s3),
    .b(sum_c2_r50_s4),
    .ci(sum_c2_r51_s3),
    .s(sum_c2_r58_s5),
    .co(carry_c2_r58_s5)
  );
  wire sum_c2_r59_s4, carry_c2_r59_s4;
  subbyte_full_adder add_c2_r59_s4 (
    .a(sum_c2_r52_s3),
    .b(sum_c2_r53_s3),
    .ci(sum_c2_r54_s3),
    .s(sum_c2_r59_s4),
    .co(carry_c2_r59_s4)
  );
  wire sum_c2_r60_s6, carry_c2_r60_s6;
  subbyte_full_adder add_c2_r60_s6 (
    .a(carry_c1_r28_s4),
    .b(carry_c1_r29_s5),
    .ci(sum_c2_r55_s4),
    .s(sum_c2_r60_s6),
    .co(carry_c2_r60_s6)
  );
  wire sum_c2_r61_s6, carry_c2_r61_s6;
  subbyte_full_adder add_c2_r61_s6 (
    .a(sum_c2_r56_s5),
    .b(sum_c2_r57_s5),
    .ci(sum_c2_r58_s5),
    .s(sum_c2_r61_s6),
    .co(carry_c2_r61_s6)
  );
  wire sum_c2_r62_s7, carry_c2_r62_s7;
  subbyte_full_adder add_c2_r62_s7 (
    .a(sum_c2_r59_s4),
    .b(carry_c1_r30_s5),
    .ci(carry_c1_r31_s6),
    .s(sum_c2_r62_s7),
    .co(carry_c2_r62_s7)
  );
  wire sum_c2_r63_s8, carry_c2_r63_s8;
  subbyte_full_adder add_c2_r63_s8 (
    .a(sum_c2_r60_s6),
    .b(sum_c2_r61_s6),
    .ci(sum_c2_r62_s7),
    .s(sum_c2_r63_s8),
    .co(carry_c2_r63_s8)
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
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[643]), .b(pp[651]), .ci(pp[683]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[691]), .b(pp[723]), .ci(pp[731]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[763]), .b(pp[771]), .ci(pp[803]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[811]), .b(pp[843]), .ci(pp[851]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[883]), .b(pp[891]), .ci(pp[923]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[931]), .b(pp[963]), .ci(pp[971]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[1003]), .b(pp[1011]), .ci(pp[1043]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[1051]), .b(pp[1083]), .ci(pp[1091]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[1123]), .b(pp[1131]), .ci(pp[1163]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[1171]), .b(pp[1203]), .ci(pp[1211]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(pp[1243]),
    .b(pp[1251]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r21_s2),
    .co(carry_c3_r21_s2)
  );
  wire sum_c3_r22_s2, carry_c3_r22_s2;
  subbyte_full_adder add_c3_r22_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r22_s2),
    .co(carry_c3_r22_s2)
  );
  wire sum_c3_r23_s2, carry_c3_r23_s2;
  subbyte_full_adder add_c3_r23_s2 (
    .a(carry_c2_r4_s1),
    .b(carry_c2_r5_s1),
    .ci(carry_c2_r6_s1),
    .s(sum_c3_r23_s2),
    .co(carry_c3_r23_s2)
  );
  wire sum_c3_r24_s2, carry_c3_r24_s2;
  subbyte_full_adder add_c3_r24_s2 (
    .a(carry_c2_r7_s1),
    .b(carry_c2_r8_s1),
    .ci(carry_c2_r9_s1),
    .s(sum_c3_r24_s2),
    .co(carry_c3_r24_s2)
  );
  wire sum_c3_r25_s2, carry_c3_r25_s2;
  subbyte_full_adder add_c3_r25_s2 (
    .a(carry_c2_r10_s1),
    .b(carry_c2_r11_s1),
    .ci(carry_c2_r12_s1),
    .s(sum_c3_r25_s2),
    .co(carry_c3_r25_s2)
  );
  wire sum_c3_r26_s2, carry_c3_r26_s2;
  subbyte_full_adder add_c3_r26_s2 (
    .a(carry_c2_r13_s1),
    .b(carry_c2_r14_s1),
    .ci(carry_c2_r15_s1),
    .s(sum_c3_r26_s2),
    .co(carry_c3_r26_s2)
  );
  wire sum_c3_r27_s2, carry_c3_r27_s2;
  subbyte_full_adder add_c3_r27_s2 (
    .a(carry_c2_r16_s1),
    .b(carry_c2_r17_s1),
    .ci(carry_c2_r18_s1),
    .s(sum_c3_r27_s2),
    .co(carry_c3_r27_s2)
  );
  wire sum_c3_r28_s2, carry_c3_r28_s2;
  subbyte_full_adder add_c3_r28_s2 (
    .a(carry_c2_r19_s1),
    .b(carry_c2_r20_s1),
    .ci(carry_c2_r21_s1),
    .s(sum_c3_r28_s2),
    .co(carry_c3_r28_s2)
  );
  wire sum_c3_r29_s2, carry_c3_r29_s2;
  subbyte_full_adder add_c3_r29_s2 (
    .a(carry_c2_r22_s1),
    .b(carry_c2_r23_s1),
    .ci(carry_c2_r24_s1),
    .s(sum_c3_r29_s2),
    .co(carry_c3_r29_s2)
  );
  wire sum_c3_r30_s2, carry_c3_r30_s2;
  subbyte_full_adder add_c3_r30_s2 (
    .a(carry_c2_r25_s1),
    .b(carry_c2_r26_s1),
    .ci(carry_c2_r27_s1),
    .s(sum_c3_r30_s2),
    .co(carry_c3_r30_s2)
  );
  wire sum_c3_r31_s2, carry_c3_r31_s2;
  subbyte_full_adder add_c3_r31_s2 (
    .a(carry_c2_r28_s1),
    .b(carry_c2_r29_s1),
    .ci(carry_c2_r30_s1),
    .s(sum_c3_r31_s2),
    .co(carry_c3_r31_s2)
  );
  wire sum_c3_r32_s2, carry_c3_r32_s2;
  subbyte_full_adder add_c3_r32_s2 (
    .a(carry_c2_r31_s1),
    .b(sum_c3_r0_s1),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r32_s2),
    .co(carry_c3_r32_s2)
  );
  wire sum_c3_r33_s2, carry_c3_r33_s2;
  subbyte_full_adder add_c3_r33_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r33_s2),
    .co(carry_c3_r33_s2)
  );
  wire sum_c3_r34_s2, carry_c3_r34_s2;
  subbyte_full_adder add_c3_r34_s2 (
    .a(sum_c3_r5_s1),
    .b(sum_c3_r6_s1),
    .ci(sum_c3_r7_s1),
    .s(sum_c3_r34_s2),
    .co(carry_c3_r34_s2)
  );
  wire sum_c3_r35_s2, carry_c3_r35_s2;
  subbyte_full_adder add_c3_r35_s2 (
    .a(sum_c3_r8_s1),
    .b(sum_c3_r9_s1),
    .ci(sum_c3_r10_s1),
    .s(sum_c3_r35_s2),
    .co(carry_c3_r35_s2)
  );
  wire sum_c3_r36_s2, carry_c3_r36_s2;
  subbyte_full_adder add_c3_r36_s2 (
    .a(sum_c3_r11_s1),
    .b(sum_c3_r12_s1),
    .ci(sum_c3_r13_s1),
    .s(sum_c3_r36_s2),
    .co(carry_c3_r36_s2)
  );
  wire sum_c3_r37_s2, carry_c3_r37_s2;
  subbyte_full_adder add_c3_r37_s2 (
    .a(sum_c3_r14_s1),
    .b(sum_c3_r15_s1),
    .ci(sum_c3_r16_s1),
    .s(sum_c3_r37_s2),
    .co(carry_c3_r37_s2)
  );
  wire sum_c3_r38_s2, carry_c3_r38_s2;
  subbyte_full_adder add_c3_r38_s2 (
    .a(sum_c3_r17_s1),
    .b(sum_c3_r18_s1),
    .ci(sum_c3_r19_s1),
    .s(sum_c3_r38_s2),
    .co(carry_c3_r38_s2)
  );
  wire sum_c3_r39_s3, carry_c3_r39_s3;
  subbyte_full_adder add_c3_r39_s3 (
    .a(sum_c3_r20_s1),
    .b(sum_c3_r21_s2),
    .ci(carry_c2_r32_s2),
    .s(sum_c3_r39_s3),
    .co(carry_c3_r39_s3)
  );
  wire sum_c3_r40_s3, carry_c3_r40_s3;
  subbyte_full_adder add_c3_r40_s3 (
    .a(carry_c2_r33_s2),
    .b(carry_c2_r34_s2),
    .ci(carry_c2_r35_s2),
    .s(sum_c3_r40_s3),
    .co(carry_c3_r40_s3)
  );
  wire sum_c3_r41_s3, carry_c3_r41_s3;
  subbyte_full_adder add_c3_r41_s3 (
    .a(carry_c2_r36_s2),
    .b(carry_c2_r37_s2),
    .ci(carry_c2_r38_s2),
    .s(sum_c3_r41_s3),
    .co(carry_c3_r41_s3)
  );
  wire sum_c3_r42_s3, carry_c3_r42_s3;
  subbyte_full_adder add_c3_r42_s3 (
    .a(carry_c2_r39_s2),
    .b(carry_c2_r40_s2),
    .ci(carry_c2_r41_s2),
    .s(sum_c3_r42_s3),
    .co(carry_c3_r42_s3)
  );
  wire sum_c3_r43_s3, carry_c3_r43_s3;
  subbyte_full_adder add_c3_r43_s3 (
    .a(carry_c2_r42_s2),
    .b(carry_c2_r43_s2),
    .ci(carry_c2_r44_s2),
    .s(sum_c3_r43_s3),
    .co(carry_c3_r43_s3)
  );
  wire sum_c3_r44_s3, carry_c3_r44_s3;
  subbyte_full_adder add_c3_r44_s3 (
    .a(carry_c2_r45_s2),
    .b(sum_c3_r22_s2),
    .ci(sum_c3_r23_s2),
    .s(sum_c3_r44_s3),
    .co(carry_c3_r44_s3)
  );
  wire sum_c3_r45_s3, carry_c3_r45_s3;
  subbyte_full_adder add_c3_r45_s3 (
    .a(sum_c3_r24_s2),
    .b(sum_c3_r25_s2),
    .ci(sum_c3_r26_s2),
    .s(sum_c3_r45_s3),
    .co(carry_c3_r45_s3)
  );
  wire sum_c3_r46_s3, carry_c3_r46_s3;
  subbyte_full_adder add_c3_r46_s3 (
    .a(sum_c3_r27_s2),
    .b(sum_c3_r28_s2),
    .ci(sum_c3_r29_s2),
    .s(sum_c3_r46_s3),
    .co(carry_c3_r46_s3)
  );
  wire sum_c3_r47_s3, carry_c3_r47_s3;
  subbyte_full_adder add_c3_r47_s3 (
    .a(sum_c3_r30_s2),
    .b(sum_c3_r31_s2),
    .ci(sum_c3_r32_s2),
    .s(sum_c3_r47_s3),
    .co(carry_c3_r47_s3)
  );
  wire sum_c3_r48_s3, carry_c3_r48_s3;
  subbyte_full_adder add_c3_r48_s3 (
    .a(sum_c3_r33_s2),
    .b(sum_c3_r34_s2),
    .ci(sum_c3_r35_s2),
    .s(sum_c3_r48_s3),
    .co(carry_c3_r48_s3)
  );
  wire sum_c3_r49_s3, carry_c3_r49_s3;
  subbyte_full_adder add_c3_r49_s3 (
    .a(sum_c3_r36_s2),
    .b(sum_c3_r37_s2),
    .ci(sum_c3_r38_s2),
    .s(sum_c3_r49_s3),
    .co(carry_c3_r49_s3)
  );
  wire sum_c3_r50_s4, carry_c3_r50_s4;
  subbyte_full_adder add_c3_r50_s4 (
    .a(carry_c2_r46_s3),
    .b(sum_c3_r39_s3),
    .ci(carry_c2_r47_s3),
    .s(sum_c3_r50_s4),
    .co(carry_c3_r50_s4)
  );
  wire sum_c3_r51_s5, carry_c3_r51_s5;
  subbyte_full_adder add_c3_r51_s5 (
    .a(carry_c2_r48_s3),
    .b(carry_c2_r49_s3),
    .ci(carry_c2_r50_s4),
    .s(sum_c3_r51_s5),
    .co(carry_c3_r51_s5)
  );
  wire sum_c3_r52_s4, carry_c3_r52_s4;
  subbyte_full_adder add_c3_r52_s4 (
    .a(carry_c2_r51_s3),
    .b(carry_c2_r52_s3),
    .ci(carry_c2_r53_s3),
    .s(sum_c3_r52_s4),
    .co(carry_c3_r52_s4)
  );
  wire sum_c3_r53_s4, carry_c3_r53_s4;
  subbyte_full_adder add_c3_r53_s4 (
    .a(carry_c2_r54_s3),
    .b(sum_c3_r40_s3),
    .ci(sum_c3_r41_s3),
    .s(sum_c3_r53_s4),
    .co(carry_c3_r53_s4)
  );
  wire sum_c3_r54_s4, carry_c3_r54_s4;
  subbyte_full_adder add_c3_r54_s4 (
    .a(sum_c3_r42_s3),
    .b(sum_c3_r43_s3),
    .ci(sum_c3_r44_s3),
    .s(sum_c3_r54_s4),
    .co(carry_c3_r54_s4)
  );
  wire sum_c3_r55_s4, carry_c3_r55_s4;
  subbyte_full_adder add_c3_r55_s4 (
    .a(sum_c3_r45_s3),
    .b(sum_c3_r46_s3),
    .ci(sum_c3_r47_s3),
    .s(sum_c3_r55_s4),
    .co(carry_c3_r55_s4)
  );
  wire sum_c3_r56_s5, carry_c3_r56_s5;
  subbyte_full_adder add_c3_r56_s5 (
    .a(sum_c3_r48_s3),
    .b(sum_c3_r49_s3),
    .ci(sum_c3_r50_s4),
    .s(sum_c3_r56_s5),
    .co(carry_c3_r56_s5)
  );
  wire sum_c3_r57_s6, carry_c3_r57_s6;
  subbyte_full_adder add_c3_r57_s6 (
    .a(carry_c2_r55_s4),
    .b(carry_c2_r56_s5),
    .ci(carry_c2_r57_s5),
    .s(sum_c3_r57_s6),
    .co(carry_c3_r57_s6)
  );
  wire sum_c3_r58_s6, carry_c3_r58_s6;
  subbyte_full_adder add_c3_r58_s6 (
    .a(carry_c2_r58_s5),
    .b(carry_c2_r59_s4),
    .ci(sum_c3_r51_s5),
    .s(sum_c3_r58_s6),
    .co(carry_c3_r58_s6)
  );
  wire sum_c3_r59_s5, carry_c3_r59_s5;
  subbyte_full_adder add_c3_r59_s5 (
    .a(sum_c3_r52_s4),
    .b(sum_c3_r53_s4),
    .ci(sum_c3_r54_s4),
    .s(sum_c3_r59_s5),
    .co(carry_c3_r59_s5)
  );
  wire sum_c3_r60_s7, carry_c3_r60_s7;
  subbyte_full_adder add_c3_r60_s7 (
    .a(sum_c3_r55_s4),
    .b(sum_c3_r56_s5),
    .ci(carry_c2_r60_s6),
    .s(sum_c3_r60_s7),
    .co(carry_c3_r60_s7)
  );
  wire sum_c3_r61_s7, carry_c3_r61_s7;
  subbyte_full_adder add_c3_r61_s7 (
    .a(carry_c2_r61_s6),
    .b(sum_c3_r57_s6),
    .ci(sum_c3_r58_s6),
    .s(sum_c3_r61_s7),
    .co(carry_c3_r61_s7)
  );
  wire sum_c3_r62_s8, carry_c3_r62_s8;
  subbyte_full_adder add_c3_r62_s8 (
    .a(sum_c3_r59_s5),
    .b(carry_c2_r62_s7),
    .ci(sum_c3_r60_s7),
    .s(sum_c3_r62_s8),
    .co(carry_c3_r62_s8)
  );
  wire sum_c3_r63_s9, carry_c3_r63_s9;
  subbyte_full_adder add_c3_r63_s9 (
    .a(carry_c2_r63_s8),
    .b(sum_c3_r61_s7),
    .ci(sum_c3_r62_s8),
    .s(sum_c3_r63_s9),
    .co(carry_c3_r63_s9)
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
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[620]), .b(pp[629]), .ci(pp[644]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[652]), .b(pp[660]), .ci(pp[669]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[684]), .b(pp[692]), .ci(pp[700]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[709]), .b(pp[724]), .ci(pp[732]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[740]), .b(pp[749]), .ci(pp[764]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[772]), .b(pp[780]), .ci(pp[789]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[804]), .b(pp[812]), .ci(pp[820]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[829]), .b(pp[844]), .ci(pp[852]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[860]), .b(pp[869]), .ci(pp[884]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[892]), .b(pp[900]), .ci(pp[909]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[924]), .b(pp[932]), .ci(pp[940]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[949]), .b(pp[964]), .ci(pp[972]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[980]), .b(pp[989]), .ci(pp[1004]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[1012]), .b(pp[1020]), .ci(pp[1029]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[1044]), .b(pp[1052]), .ci(pp[1060]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[1069]), .b(pp[1084]), .ci(pp[1092]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[1100]), .b(pp[1109]), .ci(pp[1124]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[1132]), .b(pp[1140]), .ci(pp[1149]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[1164]), .b(pp[1172]), .ci(pp[1180]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[1189]), .b(pp[1204]), .ci(pp[1212]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[1220]), .b(pp[1229]), .ci(pp[1244]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[1252]), .b(pp[1260]), .ci(pp[1269]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s2, carry_c4_r43_s2;
  subbyte_full_adder add_c4_r43_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r43_s2),
    .co(carry_c4_r43_s2)
  );
  wire sum_c4_r44_s2, carry_c4_r44_s2;
  subbyte_full_adder add_c4_r44_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r44_s2),
    .co(carry_c4_r44_s2)
  );
  wire sum_c4_r45_s2, carry_c4_r45_s2;
  subbyte_full_adder add_c4_r45_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r45_s2),
    .co(carry_c4_r45_s2)
  );
  wire sum_c4_r46_s2, carry_c4_r46_s2;
  subbyte_full_adder add_c4_r46_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(carry_c3_r11_s1),
    .s(sum_c4_r46_s2),
    .co(carry_c4_r46_s2)
  );
  wire sum_c4_r47_s2, carry_c4_r47_s2;
  subbyte_full_adder add_c4_r47_s2 (
    .a(carry_c3_r12_s1),
    .b(carry_c3_r13_s1),
    .ci(carry_c3_r14_s1),
    .s(sum_c4_r47_s2),
    .co(carry_c4_r47_s2)
  );
  wire sum_c4_r48_s2, carry_c4_r48_s2;
  subbyte_full_adder add_c4_r48_s2 (
    .a(carry_c3_r15_s1),
    .b(carry_c3_r16_s1),
    .ci(carry_c3_r17_s1),
    .s(sum_c4_r48_s2),
    .co(carry_c4_r48_s2)
  );
  wire sum_c4_r49_s2, carry_c4_r49_s2;
  subbyte_full_adder add_c4_r49_s2 (
    .a(carry_c3_r18_s1),
    .b(carry_c3_r19_s1),
    .ci(carry_c3_r20_s1),
    .s(sum_c4_r49_s2),
    .co(carry_c4_r49_s2)
  );
  wire sum_c4_r50_s2, carry_c4_r50_s2;
  subbyte_full_adder add_c4_r50_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r50_s2),
    .co(carry_c4_r50_s2)
  );
  wire sum_c4_r51_s2, carry_c4_r51_s2;
  subbyte_full_adder add_c4_r51_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r51_s2),
    .co(carry_c4_r51_s2)
  );
  wire sum_c4_r52_s2, carry_c4_r52_s2;
  subbyte_full_adder add_c4_r52_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r52_s2),
    .co(carry_c4_r52_s2)
  );
  wire sum_c4_r53_s2, carry_c4_r53_s2;
  subbyte_full_adder add_c4_r53_s2 (
    .a(sum_c4_r9_s1),
    .b(sum_c4_r10_s1),
    .ci(sum_c4_r11_s1),
    .s(sum_c4_r53_s2),
    .co(carry_c4_r53_s2)
  );
  wire sum_c4_r54_s2, carry_c4_r54_s2;
  subbyte_full_adder add_c4_r54_s2 (
    .a(sum_c4_r12_s1),
    .b(sum_c4_r13_s1),
    .ci(sum_c4_r14_s1),
    .s(sum_c4_r54_s2),
    .co(carry_c4_r54_s2)
  );
  wire sum_c4_r55_s2, carry_c4_r55_s2;
  subbyte_full_adder add_c4_r55_s2 (
    .a(sum_c4_r15_s1),
    .b(sum_c4_r16_s1),
    .ci(sum_c4_r17_s1),
    .s(sum_c4_r55_s2),
    .co(carry_c4_r55_s2)
  );
  wire sum_c4_r56_s2, carry_c4_r56_s2;
  subbyte_full_adder add_c4_r56_s2 (
    .a(sum_c4_r18_s1),
    .b(sum_c4_r19_s1),
    .ci(sum_c4_r20_s1),
    .s(sum_c4_r56_s2),
    .co(carry_c4_r56_s2)
  );
  wire sum_c4_r57_s2, carry_c4_r57_s2;
  subbyte_full_adder add_c4_r57_s2 (
    .a(sum_c4_r21_s1),
    .b(sum_c4_r22_s1),
    .ci(sum_c4_r23_s1),
    .s(sum_c4_r57_s2),
    .co(carry_c4_r57_s2)
  );
  wire sum_c4_r58_s2, carry_c4_r58_s2;
  subbyte_full_adder add_c4_r58_s2 (
    .a(sum_c4_r24_s1),
    .b(sum_c4_r25_s1),
    .ci(sum_c4_r26_s1),
    .s(sum_c4_r58_s2),
    .co(carry_c4_r58_s2)
  );
  wire sum_c4_r59_s2, carry_c4_r59_s2;
  subbyte_full_adder add_c4_r59_s2 (
    .a(sum_c4_r27_s1),
    .b(sum_c4_r28_s1),
    .ci(sum_c4_r29_s1),
    .s(sum_c4_r59_s2),
    .co(carry_c4_r59_s2)
  );
  wire sum_c4_r60_s2, carry_c4_r60_s2;
  subbyte_full_adder add_c4_r60_s2 (
    .a(sum_c4_r30_s1),
    .b(sum_c4_r31_s1),
    .ci(sum_c4_r32_s1),
    .s(sum_c4_r60_s2),
    .co(carry_c4_r60_s2)
  );
  wire sum_c4_r61_s2, carry_c4_r61_s2;
  subbyte_full_adder add_c4_r61_s2 (
    .a(sum_c4_r33_s1),
    .b(sum_c4_r34_s1),
    .ci(sum_c4_r35_s1),
    .s(sum_c4_r61_s2),
    .co(carry_c4_r61_s2)
  );
  wire sum_c4_r62_s2, carry_c4_r62_s2;
  subbyte_full_adder add_c4_r62_s2 (
    .a(sum_c4_r36_s1),
    .b(sum_c4_r37_s1),
    .ci(sum_c4_r38_s1),
    .s(sum_c4_r62_s2),
    .co(carry_c4_r62_s2)
  );
  wire sum_c4_r63_s2, carry_c4_r63_s2;
  subbyte_full_adder add_c4_r63_s2 (
    .a(sum_c4_r39_s1),
    .b(sum_c4_r40_s1),
    .ci(sum_c4_r41_s1),
    .s(sum_c4_r63_s2),
    .co(carry_c4_r63_s2)
  );
  wire sum_c4_r64_s3, carry_c4_r64_s3;
  subbyte_full_adder add_c4_r64_s3 (
    .a(sum_c4_r42_s1),
    .b(carry_c3_r21_s2),
    .ci(carry_c3_r22_s2),
    .s(sum_c4_r64_s3),
    .co(carry_c4_r64_s3)
  );
  wire sum_c4_r65_s3, carry_c4_r65_s3;
  subbyte_full_adder add_c4_r65_s3 (
    .a(carry_c3_r23_s2),
    .b(carry_c3_r24_s2),
    .ci(carry_c3_r25_s2),
    .s(sum_c4_r65_s3),
    .co(carry_c4_r65_s3)
  );
  wire sum_c4_r66_s3, carry_c4_r66_s3;
  subbyte_full_adder add_c4_r66_s3 (
    .a(carry_c3_r26_s2),
    .b(carry_c3_r27_s2),
    .ci(carry_c3_r28_s2),
    .s(sum_c4_r66_s3),
    .co(carry_c4_r66_s3)
  );
  wire sum_c4_r67_s3, carry_c4_r67_s3;
  subbyte_full_adder add_c4_r67_s3 (
    .a(carry_c3_r29_s2),
    .b(carry_c3_r30_s2),
    .ci(carry_c3_r31_s2),
    .s(sum_c4_r67_s3),
    .co(carry_c4_r67_s3)
  );
  wire sum_c4_r68_s3, carry_c4_r68_s3;
  subbyte_full_adder add_c4_r68_s3 (
    .a(carry_c3_r32_s2),
    .b(carry_c3_r33_s2),
    .ci(carry_c3_r34_s2),
    .s(sum_c4_r68_s3),
    .co(carry_c4_r68_s3)
  );
  wire sum_c4_r69_s3, carry_c4_r69_s3;
  subbyte_full_adder add_c4_r69_s3 (
    .a(carry_c3_r35_s2),
    .b(carry_c3_r36_s2),
    .ci(carry_c3_r37_s2),
    .s(sum_c4_r69_s3),
    .co(carry_c4_r69_s3)
  );
  wire sum_c4_r70_s3, carry_c4_r70_s3;
  subbyte_full_adder add_c4_r70_s3 (
    .a(carry_c3_r38_s2),
    .b(sum_c4_r43_s2),
    .ci(sum_c4_r44_s2),
    .s(sum_c4_r70_s3),
    .co(carry_c4_r70_s3)
  );
  wire sum_c4_r71_s3, carry_c4_r71_s3;
  subbyte_full_adder add_c4_r71_s3 (
    .a(sum_c4_r45_s2),
    .b(sum_c4_r46_s2),
    .ci(sum_c4_r47_s2),
    .s(sum_c4_r71_s3),
    .co(carry_c4_r71_s3)
  );
  wire sum_c4_r72_s3, carry_c4_r72_s3;
  subbyte_full_adder add_c4_r72_s3 (
    .a(sum_c4_r48_s2),
    .b(sum_c4_r49_s2),
    .ci(sum_c4_r50_s2),
    .s(sum_c4_r72_s3),
    .co(carry_c4_r72_s3)
  );
  wire sum_c4_r73_s3, carry_c4_r73_s3;
  subbyte_full_adder add_c4_r73_s3 (
    .a(sum_c4_r51_s2),
    .b(sum_c4_r52_s2),
    .ci(sum_c4_r53_s2),
    .s(sum_c4_r73_s3),
    .co(carry_c4_r73_s3)
  );
  wire sum_c4_r74_s3, carry_c4_r74_s3;
  subbyte_full_adder add_c4_r74_s3 (
    .a(sum_c4_r54_s2),
    .b(sum_c4_r55_s2),
    .ci(sum_c4_r56_s2),
    .s(sum_c4_r74_s3),
    .co(carry_c4_r74_s3)
  );
  wire sum_c4_r75_s3, carry_c4_r75_s3;
  subbyte_full_adder add_c4_r75_s3 (
    .a(sum_c4_r57_s2),
    .b(sum_c4_r58_s2),
    .ci(sum_c4_r59_s2),
    .s(sum_c4_r75_s3),
    .co(carry_c4_r75_s3)
  );
  wire sum_c4_r76_s3, carry_c4_r76_s3;
  subbyte_full_adder add_c4_r76_s3 (
    .a(sum_c4_r60_s2),
    .b(sum_c4_r61_s2),
    .ci(sum_c4_r62_s2),
    .s(sum_c4_r76_s3),
    .co(carry_c4_r76_s3)
  );
  wire sum_c4_r77_s4, carry_c4_r77_s4;
  subbyte_full_adder add_c4_r77_s4 (
    .a(sum_c4_r63_s2),
    .b(carry_c3_r39_s3),
    .ci(sum_c4_r64_s3),
    .s(sum_c4_r77_s4),
    .co(carry_c4_r77_s4)
  );
  wire sum_c4_r78_s4, carry_c4_r78_s4;
  subbyte_full_adder add_c4_r78_s4 (
    .a(carry_c3_r40_s3),
    .b(carry_c3_r41_s3),
    .ci(carry_c3_r42_s3),
    .s(sum_c4_r78_s4),
    .co(carry_c4_r78_s4)
  );
  wire sum_c4_r79_s4, carry_c4_r79_s4;
  subbyte_full_adder add_c4_r79_s4 (
    .a(carry_c3_r43_s3),
    .b(carry_c3_r44_s3),
    .ci(carry_c3_r45_s3),
    .s(sum_c4_r79_s4),
    .co(carry_c4_r79_s4)
  );
  wire sum_c4_r80_s4, carry_c4_r80_s4;
  subbyte_full_adder add_c4_r80_s4 (
    .a(carry_c3_r46_s3),
    .b(carry_c3_r47_s3),
    .ci(carry_c3_r48_s3),
    .s(sum_c4_r80_s4),
    .co(carry_c4_r80_s4)
  );
  wire sum_c4_r81_s4, carry_c4_r81_s4;
  subbyte_full_adder add_c4_r81_s4 (
    .a(carry_c3_r49_s3),
    .b(sum_c4_r65_s3),
    .ci(sum_c4_r66_s3),
    .s(sum_c4_r81_s4),
    .co(carry_c4_r81_s4)
  );
  wire sum_c4_r82_s4, carry_c4_r82_s4;
  subbyte_full_adder add_c4_r82_s4 (
    .a(sum_c4_r67_s3),
    .b(sum_c4_r68_s3),
    .ci(sum_c4_r69_s3),
    .s(sum_c4_r82_s4),
    .co(carry_c4_r82_s4)
  );
  wire sum_c4_r83_s4, carry_c4_r83_s4;
  subbyte_full_adder add_c4_r83_s4 (
    .a(sum_c4_r70_s3),
    .b(sum_c4_r71_s3),
    .ci(sum_c4_r72_s3),
    .s(sum_c4_r83_s4),
    .co(carry_c4_r83_s4)
  );
  wire sum_c4_r84_s4, carry_c4_r84_s4;
  subbyte_full_adder add_c4_r84_s4 (
    .a(sum_c4_r73_s3),
    .b(sum_c4_r74_s3),
    .ci(sum_c4_r75_s3),
    .s(sum_c4_r84_s4),
    .co(carry_c4_r84_s4)
  );
  wire sum_c4_r85_s5, carry_c4_r85_s5;
  subbyte_full_adder add_c4_r85_s5 (
    .a(sum_c4_r76_s3),
    .b(carry_c3_r50_s4),
    .ci(sum_c4_r77_s4),
    .s(sum_c4_r85_s5),
    .co(carry_c4_r85_s5)
  );
  wire sum_c4_r86_s6, carry_c4_r86_s6;
  subbyte_full_adder add_c4_r86_s6 (
    .a(carry_c3_r51_s5),
    .b(carry_c3_r52_s4),
    .ci(carry_c3_r53_s4),
    .s(sum_c4_r86_s6),
    .co(carry_c4_r86_s6)
  );
  wire sum_c4_r87_s6, carry_c4_r87_s6;
  subbyte_full_adder add_c4_r87_s6 (
    .a(carry_c3_r54_s4),
    .b(carry_c3_r55_s4),
    .ci(carry_c3_r56_s5),
    .s(sum_c4_r87_s6),
    .co(carry_c4_r87_s6)
  );
  wire sum_c4_r88_s5, carry_c4_r88_s5;
  subbyte_full_adder add_c4_r88_s5 (
    .a(sum_c4_r78_s4),
    .b(sum_c4_r79_s4),
    .ci(sum_c4_r80_s4),
    .s(sum_c4_r88_s5),
    .co(carry_c4_r88_s5)
  );
  wire sum_c4_r89_s5, carry_c4_r89_s5;
  subbyte_full_adder add_c4_r89_s5 (
    .a(sum_c4_r81_s4),
    .b(sum_c4_r82_s4),
    .ci(sum_c4_r83_s4),
    .s(sum_c4_r89_s5),
    .co(carry_c4_r89_s5)
  );
  wire sum_c4_r90_s7, carry_c4_r90_s7;
  subbyte_full_adder add_c4_r90_s7 (
    .a(sum_c4_r84_s4),
    .b(sum_c4_r85_s5),
    .ci(carry_c3_r57_s6),
    .s(sum_c4_r90_s7),
    .co(carry_c4_r90_s7)
  );
  wire sum_c4_r91_s7, carry_c4_r91_s7;
  subbyte_full_adder add_c4_r91_s7 (
    .a(carry_c3_r58_s6),
    .b(carry_c3_r59_s5),
    .ci(sum_c4_r86_s6),
    .s(sum_c4_r91_s7),
    .co(carry_c4_r91_s7)
  );
  wire sum_c4_r92_s7, carry_c4_r92_s7;
  subbyte_full_adder add_c4_r92_s7 (
    .a(sum_c4_r87_s6),
    .b(sum_c4_r88_s5),
    .ci(sum_c4_r89_s5),
    .s(sum_c4_r92_s7),
    .co(carry_c4_r92_s7)
  );
  wire sum_c4_r93_s8, carry_c4_r93_s8;
  subbyte_full_adder add_c4_r93_s8 (
    .a(carry_c3_r60_s7),
    .b(sum_c4_r90_s7),
    .ci(carry_c3_r61_s7),
    .s(sum_c4_r93_s8),
    .co(carry_c4_r93_s8)
  );
  wire sum_c4_r94_s9, carry_c4_r94_s9;
  subbyte_full_adder add_c4_r94_s9 (
    .a(sum_c4_r91_s7),
    .b(sum_c4_r92_s7),
    .ci(carry_c3_r62_s8),
    .s(sum_c4_r94_s9),
    .co(carry_c4_r94_s9)
  );
  wire sum_c4_r95_s10, carry_c4_r95_s10;
  subbyte_full_adder add_c4_r95_s10 (
    .a(sum_c4_r93_s8),
    .b(carry_c3_r63_s9),
    .ci(sum_c4_r94_s9),
    .s(sum_c4_r95_s10),
    .co(carry_c4_r95_s10)
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
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[621]), .b(pp[645]), .ci(pp[653]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[661]), .b(pp[685]), .ci(pp[693]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[701]), .b(pp[725]), .ci(pp[733]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[741]), .b(pp[765]), .ci(pp[773]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[781]), .b(pp[805]), .ci(pp[813]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[821]), .b(pp[845]), .ci(pp[853]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[861]), .b(pp[885]), .ci(pp[893]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[901]), .b(pp[925]), .ci(pp[933]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[941]), .b(pp[965]), .ci(pp[973]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[981]), .b(pp[1005]), .ci(pp[1013]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[1021]), .b(pp[1045]), .ci(pp[1053]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[1061]), .b(pp[1085]), .ci(pp[1093]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[1101]), .b(pp[1125]), .ci(pp[1133]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[1141]), .b(pp[1165]), .ci(pp[1173]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[1181]), .b(pp[1205]), .ci(pp[1213]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[1221]), .b(pp[1245]), .ci(pp[1253]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s2, carry_c5_r32_s2;
  subbyte_full_adder add_c5_r32_s2 (
    .a(pp[1261]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r32_s2),
    .co(carry_c5_r32_s2)
  );
  wire sum_c5_r33_s2, carry_c5_r33_s2;
  subbyte_full_adder add_c5_r33_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r33_s2),
    .co(carry_c5_r33_s2)
  );
  wire sum_c5_r34_s2, carry_c5_r34_s2;
  subbyte_full_adder add_c5_r34_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r34_s2),
    .co(carry_c5_r34_s2)
  );
  wire sum_c5_r35_s2, carry_c5_r35_s2;
  subbyte_full_adder add_c5_r35_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r35_s2),
    .co(carry_c5_r35_s2)
  );
  wire sum_c5_r36_s2, carry_c5_r36_s2;
  subbyte_full_adder add_c5_r36_s2 (
    .a(carry_c4_r11_s1),
    .b(carry_c4_r12_s1),
    .ci(carry_c4_r13_s1),
    .s(sum_c5_r36_s2),
    .co(carry_c5_r36_s2)
  );
  wire sum_c5_r37_s2, carry_c5_r37_s2;
  subbyte_full_adder add_c5_r37_s2 (
    .a(carry_c4_r14_s1),
    .b(carry_c4_r15_s1),
    .ci(carry_c4_r16_s1),
    .s(sum_c5_r37_s2),
    .co(carry_c5_r37_s2)
  );
  wire sum_c5_r38_s2, carry_c5_r38_s2;
  subbyte_full_adder add_c5_r38_s2 (
    .a(carry_c4_r17_s1),
    .b(carry_c4_r18_s1),
    .ci(carry_c4_r19_s1),
    .s(sum_c5_r38_s2),
    .co(carry_c5_r38_s2)
  );
  wire sum_c5_r39_s2, carry_c5_r39_s2;
  subbyte_full_adder add_c5_r39_s2 (
    .a(carry_c4_r20_s1),
    .b(carry_c4_r21_s1),
    .ci(carry_c4_r22_s1),
    .s(sum_c5_r39_s2),
    .co(carry_c5_r39_s2)
  );
  wire sum_c5_r40_s2, carry_c5_r40_s2;
  subbyte_full_adder add_c5_r40_s2 (
    .a(carry_c4_r23_s1),
    .b(carry_c4_r24_s1),
    .ci(carry_c4_r25_s1),
    .s(sum_c5_r40_s2),
    .co(carry_c5_r40_s2)
  );
  wire sum_c5_r41_s2, carry_c5_r41_s2;
  subbyte_full_adder add_c5_r41_s2 (
    .a(carry_c4_r26_s1),
    .b(carry_c4_r27_s1),
    .ci(carry_c4_r28_s1),
    .s(sum_c5_r41_s2),
    .co(carry_c5_r41_s2)
  );
  wire sum_c5_r42_s2, carry_c5_r42_s2;
  subbyte_full_adder add_c5_r42_s2 (
    .a(carry_c4_r29_s1),
    .b(carry_c4_r30_s1),
    .ci(carry_c4_r31_s1),
    .s(sum_c5_r42_s2),
    .co(carry_c5_r42_s2)
  );
  wire sum_c5_r43_s2, carry_c5_r43_s2;
  subbyte_full_adder add_c5_r43_s2 (
    .a(carry_c4_r32_s1),
    .b(carry_c4_r33_s1),
    .ci(carry_c4_r34_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(carry_c4_r35_s1),
    .b(carry_c4_r36_s1),
    .ci(carry_c4_r37_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(carry_c4_r38_s1),
    .b(carry_c4_r39_s1),
    .ci(carry_c4_r40_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(carry_c4_r41_s1),
    .b(carry_c4_r42_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s2, carry_c5_r50_s2;
  subbyte_full_adder add_c5_r50_s2 (
    .a(sum_c5_r10_s1),
    .b(sum_c5_r11_s1),
    .ci(sum_c5_r12_s1),
    .s(sum_c5_r50_s2),
    .co(carry_c5_r50_s2)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(sum_c5_r13_s1),
    .b(sum_c5_r14_s1),
    .ci(sum_c5_r15_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s2, carry_c5_r52_s2;
  subbyte_full_adder add_c5_r52_s2 (
    .a(sum_c5_r16_s1),
    .b(sum_c5_r17_s1),
    .ci(sum_c5_r18_s1),
    .s(sum_c5_r52_s2),
    .co(carry_c5_r52_s2)
  );
  wire sum_c5_r53_s2, carry_c5_r53_s2;
  subbyte_full_adder add_c5_r53_s2 (
    .a(sum_c5_r19_s1),
    .b(sum_c5_r20_s1),
    .ci(sum_c5_r21_s1),
    .s(sum_c5_r53_s2),
    .co(carry_c5_r53_s2)
  );
  wire sum_c5_r54_s2, carry_c5_r54_s2;
  subbyte_full_adder add_c5_r54_s2 (
    .a(sum_c5_r22_s1),
    .b(sum_c5_r23_s1),
    .ci(sum_c5_r24_s1),
    .s(sum_c5_r54_s2),
    .co(carry_c5_r54_s2)
  );
  wire sum_c5_r55_s2, carry_c5_r55_s2;
  subbyte_full_adder add_c5_r55_s2 (
    .a(sum_c5_r25_s1),
    .b(sum_c5_r26_s1),
    .ci(sum_c5_r27_s1),
    .s(sum_c5_r55_s2),
    .co(carry_c5_r55_s2)
  );
  wire sum_c5_r56_s2, carry_c5_r56_s2;
  subbyte_full_adder add_c5_r56_s2 (
    .a(sum_c5_r28_s1),
    .b(sum_c5_r29_s1),
    .ci(sum_c5_r30_s1),
    .s(sum_c5_r56_s2),
    .co(carry_c5_r56_s2)
  );
  wire sum_c5_r57_s3, carry_c5_r57_s3;
  subbyte_full_adder add_c5_r57_s3 (
    .a(sum_c5_r31_s1),
    .b(carry_c4_r43_s2),
    .ci(carry_c4_r44_s2),
    .s(sum_c5_r57_s3),
    .co(carry_c5_r57_s3)
  );
  wire sum_c5_r58_s3, carry_c5_r58_s3;
  subbyte_full_adder add_c5_r58_s3 (
    .a(carry_c4_r45_s2),
    .b(carry_c4_r46_s2),
    .ci(carry_c4_r47_s2),
    .s(sum_c5_r58_s3),
    .co(carry_c5_r58_s3)
  );
  wire sum_c5_r59_s3, carry_c5_r59_s3;
  subbyte_full_adder add_c5_r59_s3 (
    .a(carry_c4_r48_s2),
    .b(carry_c4_r49_s2),
    .ci(carry_c4_r50_s2),
    .s(sum_c5_r59_s3),
    .co(carry_c5_r59_s3)
  );
  wire sum_c5_r60_s3, carry_c5_r60_s3;
  subbyte_full_adder add_c5_r60_s3 (
    .a(carry_c4_r51_s2),
    .b(carry_c4_r52_s2),
    .ci(carry_c4_r53_s2),
    .s(sum_c5_r60_s3),
    .co(carry_c5_r60_s3)
  );
  wire sum_c5_r61_s3, carry_c5_r61_s3;
  subbyte_full_adder add_c5_r61_s3 (
    .a(carry_c4_r54_s2),
    .b(carry_c4_r55_s2),
    .ci(carry_c4_r56_s2),
    .s(sum_c5_r61_s3),
    .co(carry_c5_r61_s3)
  );
  wire sum_c5_r62_s3, carry_c5_r62_s3;
  subbyte_full_adder add_c5_r62_s3 (
    .a(carry_c4_r57_s2),
    .b(carry_c4_r58_s2),
    .ci(carry_c4_r59_s2),
    .s(sum_c5_r62_s3),
    .co(carry_c5_r62_s3)
  );
  wire sum_c5_r63_s3, carry_c5_r63_s3;
  subbyte_full_adder add_c5_r63_s3 (
    .a(carry_c4_r60_s2),
    .b(carry_c4_r61_s2),
    .ci(carry_c4_r62_s2),
    .s(sum_c5_r63_s3),
    .co(carry_c5_r63_s3)
  );
  wire sum_c5_r64_s3, carry_c5_r64_s3;
  subbyte_full_adder add_c5_r64_s3 (
    .a(carry_c4_r63_s2),
    .b(sum_c5_r32_s2),
    .ci(sum_c5_r33_s2),
    .s(sum_c5_r64_s3),
    .co(carry_c5_r64_s3)
  );
  wire sum_c5_r65_s3, carry_c5_r65_s3;
  subbyte_full_adder add_c5_r65_s3 (
    .a(sum_c5_r34_s2),
    .b(sum_c5_r35_s2),
    .ci(sum_c5_r36_s2),
    .s(sum_c5_r65_s3),
    .co(carry_c5_r65_s3)
  );
  wire sum_c5_r66_s3, carry_c5_r66_s3;
  subbyte_full_adder add_c5_r66_s3 (
    .a(sum_c5_r37_s2),
    .b(sum_c5_r38_s2),
    .ci(sum_c5_r39_s2),
    .s(sum_c5_r66_s3),
    .co(carry_c5_r66_s3)
  );
  wire sum_c5_r67_s3, carry_c5_r67_s3;
  subbyte_full_adder add_c5_r67_s3 (
    .a(sum_c5_r40_s2),
    .b(sum_c5_r41_s2),
    .ci(sum_c5_r42_s2),
    .s(sum_c5_r67_s3),
    .co(carry_c5_r67_s3)
  );
  wire sum_c5_r68_s3, carry_c5_r68_s3;
  subbyte_full_adder add_c5_r68_s3 (
    .a(sum_c5_r43_s2),
    .b(sum_c5_r44_s2),
    .ci(sum_c5_r45_s2),
    .s(sum_c5_r68_s3),
    .co(carry_c5_r68_s3)
  );
  wire sum_c5_r69_s3, carry_c5_r69_s3;
  subbyte_full_adder add_c5_r69_s3 (
    .a(sum_c5_r46_s2),
    .b(sum_c5_r47_s2),
    .ci(sum_c5_r48_s2),
    .s(sum_c5_r69_s3),
    .co(carry_c5_r69_s3)
  );
  wire sum_c5_r70_s3, carry_c5_r70_s3;
  subbyte_full_adder add_c5_r70_s3 (
    .a(sum_c5_r49_s2),
    .b(sum_c5_r50_s2),
    .ci(sum_c5_r51_s2),
    .s(sum_c5_r70_s3),
    .co(carry_c5_r70_s3)
  );
  wire sum_c5_r71_s3, carry_c5_r71_s3;
  subbyte_full_adder add_c5_r71_s3 (
    .a(sum_c5_r52_s2),
    .b(sum_c5_r53_s2),
    .ci(sum_c5_r54_s2),
    .s(sum_c5_r71_s3),
    .co(carry_c5_r71_s3)
  );
  wire sum_c5_r72_s4, carry_c5_r72_s4;
  subbyte_full_adder add_c5_r72_s4 (
    .a(sum_c5_r55_s2),
    .b(sum_c5_r56_s2),
    .ci(carry_c4_r64_s3),
    .s(sum_c5_r72_s4),
    .co(carry_c5_r72_s4)
  );
  wire sum_c5_r73_s4, carry_c5_r73_s4;
  subbyte_full_adder add_c5_r73_s4 (
    .a(carry_c4_r65_s3),
    .b(carry_c4_r66_s3),
    .ci(carry_c4_r67_s3),
    .s(sum_c5_r73_s4),
    .co(carry_c5_r73_s4)
  );
  wire sum_c5_r74_s4, carry_c5_r74_s4;
  subbyte_full_adder add_c5_r74_s4 (
    .a(carry_c4_r68_s3),
    .b(carry_c4_r69_s3),
    .ci(carry_c4_r70_s3),
    .s(sum_c5_r74_s4),
    .co(carry_c5_r74_s4)
  );
  wire sum_c5_r75_s4, carry_c5_r75_s4;
  subbyte_full_adder add_c5_r75_s4 (
    .a(carry_c4_r71_s3),
    .b(carry_c4_r72_s3),
    .ci(carry_c4_r73_s3),
    .s(sum_c5_r75_s4),
    .co(carry_c5_r75_s4)
  );
  wire sum_c5_r76_s4, carry_c5_r76_s4;
  subbyte_full_adder add_c5_r76_s4 (
    .a(carry_c4_r74_s3),
    .b(carry_c4_r75_s3),
    .ci(carry_c4_r76_s3),
    .s(sum_c5_r76_s4),
    .co(carry_c5_r76_s4)
  );
  wire sum_c5_r77_s4, carry_c5_r77_s4;
  subbyte_full_adder add_c5_r77_s4 (
    .a(sum_c5_r57_s3),
    .b(sum_c5_r58_s3),
    .ci(sum_c5_r59_s3),
    .s(sum_c5_r77_s4),
    .co(carry_c5_r77_s4)
  );
  wire sum_c5_r78_s4, carry_c5_r78_s4;
  subbyte_full_adder add_c5_r78_s4 (
    .a(sum_c5_r60_s3),
    .b(sum_c5_r61_s3),
    .ci(sum_c5_r62_s3),
    .s(sum_c5_r78_s4),
    .co(carry_c5_r78_s4)
  );
  wire sum_c5_r79_s4, carry_c5_r79_s4;
  subbyte_full_adder add_c5_r79_s4 (
    .a(sum_c5_r63_s3),
    .b(sum_c5_r64_s3),
    .ci(sum_c5_r65_s3),
    .s(sum_c5_r79_s4),
    .co(carry_c5_r79_s4)
  );
  wire sum_c5_r80_s4, carry_c5_r80_s4;
  subbyte_full_adder add_c5_r80_s4 (
    .a(sum_c5_r66_s3),
    .b(sum_c5_r67_s3),
    .ci(sum_c5_r68_s3),
    .s(sum_c5_r80_s4),
    .co(carry_c5_r80_s4)
  );
  wire sum_c5_r81_s4, carry_c5_r81_s4;
  subbyte_full_adder add_c5_r81_s4 (
    .a(sum_c5_r69_s3),
    .b(sum_c5_r70_s3),
    .ci(sum_c5_r71_s3),
    .s(sum_c5_r81_s4),
    .co(carry_c5_r81_s4)
  );
  wire sum_c5_r82_s5, carry_c5_r82_s5;
  subbyte_full_adder add_c5_r82_s5 (
    .a(sum_c5_r72_s4),
    .b(carry_c4_r77_s4),
    .ci(carry_c4_r78_s4),
    .s(sum_c5_r82_s5),
    .co(carry_c5_r82_s5)
  );
  wire sum_c5_r83_s5, carry_c5_r83_s5;
  subbyte_full_adder add_c5_r83_s5 (
    .a(carry_c4_r79_s4),
    .b(carry_c4_r80_s4),
    .ci(carry_c4_r81_s4),
    .s(sum_c5_r83_s5),
    .co(carry_c5_r83_s5)
  );
  wire sum_c5_r84_s5, carry_c5_r84_s5;
  subbyte_full_adder add_c5_r84_s5 (
    .a(carry_c4_r82_s4),
    .b(carry_c4_r83_s4),
    .ci(carry_c4_r84_s4),
    .s(sum_c5_r84_s5),
    .co(carry_c5_r84_s5)
  );
  wire sum_c5_r85_s5, carry_c5_r85_s5;
  subbyte_full_adder add_c5_r85_s5 (
    .a(sum_c5_r73_s4),
    .b(sum_c5_r74_s4),
    .ci(sum_c5_r75_s4),
    .s(sum_c5_r85_s5),
    .co(carry_c5_r85_s5)
  );
  wire sum_c5_r86_s5, carry_c5_r86_s5;
  subbyte_full_adder add_c5_r86_s5 (
    .a(sum_c5_r76_s4),
    .b(sum_c5_r77_s4),
    .ci(sum_c5_r78_s4),
    .s(sum_c5_r86_s5),
    .co(carry_c5_r86_s5)
  );
  wire sum_c5_r87_s5, carry_c5_r87_s5;
  subbyte_full_adder add_c5_r87_s5 (
    .a(sum_c5_r79_s4),
    .b(sum_c5_r80_s4),
    .ci(sum_c5_r81_s4),
    .s(sum_c5_r87_s5),
    .co(carry_c5_r87_s5)
  );
  wire sum_c5_r88_s7, carry_c5_r88_s7;
  subbyte_full_adder add_c5_r88_s7 (
    .a(carry_c4_r85_s5),
    .b(sum_c5_r82_s5),
    .ci(carry_c4_r86_s6),
    .s(sum_c5_r88_s7),
    .co(carry_c5_r88_s7)
  );
  wire sum_c5_r89_s7, carry_c5_r89_s7;
  subbyte_full_adder add_c5_r89_s7 (
    .a(carry_c4_r87_s6),
    .b(carry_c4_r88_s5),
    .ci(carry_c4_r89_s5),
    .s(sum_c5_r89_s7),
    .co(carry_c5_r89_s7)
  );
  wire sum_c5_r90_s6, carry_c5_r90_s6;
  subbyte_full_adder add_c5_r90_s6 (
    .a(sum_c5_r83_s5),
    .b(sum_c5_r84_s5),
    .ci(sum_c5_r85_s5),
    .s(sum_c5_r90_s6),
    .co(carry_c5_r90_s6)
  );
  wire sum_c5_r91_s8, carry_c5_r91_s8;
  subbyte_full_adder add_c5_r91_s8 (
    .a(sum_c5_r86_s5),
    .b(sum_c5_r87_s5),
    .ci(carry_c4_r90_s7),
    .s(sum_c5_r91_s8),
    .co(carry_c5_r91_s8)
  );
  wire sum_c5_r92_s8, carry_c5_r92_s8;
  subbyte_full_adder add_c5_r92_s8 (
    .a(sum_c5_r88_s7),
    .b(carry_c4_r91_s7),
    .ci(carry_c4_r92_s7),
    .s(sum_c5_r92_s8),
    .co(carry_c5_r92_s8)
  );
  wire sum_c5_r93_s9, carry_c5_r93_s9;
  subbyte_full_adder add_c5_r93_s9 (
    .a(sum_c5_r89_s7),
    .b(sum_c5_r90_s6),
    .ci(sum_c5_r91_s8),
    .s(sum_c5_r93_s9),
    .co(carry_c5_r93_s9)
  );
  wire sum_c5_r94_s10, carry_c5_r94_s10;
  subbyte_full_adder add_c5_r94_s10 (
    .a(carry_c4_r93_s8),
    .b(carry_c4_r94_s9),
    .ci(sum_c5_r92_s8),
    .s(sum_c5_r94_s10),
    .co(carry_c5_r94_s10)
  );
  wire sum_c5_r95_s11, carry_c5_r95_s11;
  subbyte_full_adder add_c5_r95_s11 (
    .a(sum_c5_r93_s9),
    .b(carry_c4_r95_s10),
    .ci(sum_c5_r94_s10),
    .s(sum_c5_r95_s11),
    .co(carry_c5_r95_s11)
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
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[646]), .b(pp[654]), .ci(pp[662]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[670]), .b(pp[679]), .ci(pp[686]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[694]), .b(pp[702]), .ci(pp[710]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[719]), .b(pp[726]), .ci(pp[734]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[742]), .b(pp[750]), .ci(pp[759]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[766]), .b(pp[774]), .ci(pp[782]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[790]), .b(pp[799]), .ci(pp[806]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[814]), .b(pp[822]), .ci(pp[830]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[839]), .b(pp[846]), .ci(pp[854]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[862]), .b(pp[870]), .ci(pp[879]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[886]), .b(pp[894]), .ci(pp[902]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[910]), .b(pp[919]), .ci(pp[926]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[934]), .b(pp[942]), .ci(pp[950]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[959]), .b(pp[966]), .ci(pp[974]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[982]), .b(pp[990]), .ci(pp[999]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[1006]), .b(pp[1014]), .ci(pp[1022]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s1, carry_c6_r43_s1;
  subbyte_full_adder add_c6_r43_s1 (.a(pp[1030]), .b(pp[1039]), .ci(pp[1046]), .s(sum_c6_r43_s1), .co(carry_c6_r43_s1));
  wire sum_c6_r44_s1, carry_c6_r44_s1;
  subbyte_full_adder add_c6_r44_s1 (.a(pp[1054]), .b(pp[1062]), .ci(pp[1070]), .s(sum_c6_r44_s1), .co(carry_c6_r44_s1));
  wire sum_c6_r45_s1, carry_c6_r45_s1;
  subbyte_full_adder add_c6_r45_s1 (.a(pp[1079]), .b(pp[1086]), .ci(pp[1094]), .s(sum_c6_r45_s1), .co(carry_c6_r45_s1));
  wire sum_c6_r46_s1, carry_c6_r46_s1;
  subbyte_full_adder add_c6_r46_s1 (.a(pp[1102]), .b(pp[1110]), .ci(pp[1119]), .s(sum_c6_r46_s1), .co(carry_c6_r46_s1));
  wire sum_c6_r47_s1, carry_c6_r47_s1;
  subbyte_full_adder add_c6_r47_s1 (.a(pp[1126]), .b(pp[1134]), .ci(pp[1142]), .s(sum_c6_r47_s1), .co(carry_c6_r47_s1));
  wire sum_c6_r48_s1, carry_c6_r48_s1;
  subbyte_full_adder add_c6_r48_s1 (.a(pp[1150]), .b(pp[1159]), .ci(pp[1166]), .s(sum_c6_r48_s1), .co(carry_c6_r48_s1));
  wire sum_c6_r49_s1, carry_c6_r49_s1;
  subbyte_full_adder add_c6_r49_s1 (.a(pp[1174]), .b(pp[1182]), .ci(pp[1190]), .s(sum_c6_r49_s1), .co(carry_c6_r49_s1));
  wire sum_c6_r50_s1, carry_c6_r50_s1;
  subbyte_full_adder add_c6_r50_s1 (.a(pp[1199]), .b(pp[1206]), .ci(pp[1214]), .s(sum_c6_r50_s1), .co(carry_c6_r50_s1));
  wire sum_c6_r51_s1, carry_c6_r51_s1;
  subbyte_full_adder add_c6_r51_s1 (.a(pp[1222]), .b(pp[1230]), .ci(pp[1239]), .s(sum_c6_r51_s1), .co(carry_c6_r51_s1));
  wire sum_c6_r52_s1, carry_c6_r52_s1;
  subbyte_full_adder add_c6_r52_s1 (.a(pp[1246]), .b(pp[1254]), .ci(pp[1262]), .s(sum_c6_r52_s1), .co(carry_c6_r52_s1));
  wire sum_c6_r53_s2, carry_c6_r53_s2;
  subbyte_full_adder add_c6_r53_s2 (
    .a(pp[1270]),
    .b(pp[1279]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r53_s2),
    .co(carry_c6_r53_s2)
  );
  wire sum_c6_r54_s2, carry_c6_r54_s2;
  subbyte_full_adder add_c6_r54_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r54_s2),
    .co(carry_c6_r54_s2)
  );
  wire sum_c6_r55_s2, carry_c6_r55_s2;
  subbyte_full_adder add_c6_r55_s2 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r55_s2),
    .co(carry_c6_r55_s2)
  );
  wire sum_c6_r56_s2, carry_c6_r56_s2;
  subbyte_full_adder add_c6_r56_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r56_s2),
    .co(carry_c6_r56_s2)
  );
  wire sum_c6_r57_s2, carry_c6_r57_s2;
  subbyte_full_adder add_c6_r57_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r57_s2),
    .co(carry_c6_r57_s2)
  );
  wire sum_c6_r58_s2, carry_c6_r58_s2;
  subbyte_full_adder add_c6_r58_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r58_s2),
    .co(carry_c6_r58_s2)
  );
  wire sum_c6_r59_s2, carry_c6_r59_s2;
  subbyte_full_adder add_c6_r59_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r59_s2),
    .co(carry_c6_r59_s2)
  );
  wire sum_c6_r60_s2, carry_c6_r60_s2;
  subbyte_full_adder add_c6_r60_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(carry_c5_r21_s1),
    .s(sum_c6_r60_s2),
    .co(carry_c6_r60_s2)
  );
  wire sum_c6_r61_s2, carry_c6_r61_s2;
  subbyte_full_adder add_c6_r61_s2 (
    .a(carry_c5_r22_s1),
    .b(carry_c5_r23_s1),
    .ci(carry_c5_r24_s1),
    .s(sum_c6_r61_s2),
    .co(carry_c6_r61_s2)
  );
  wire sum_c6_r62_s2, carry_c6_r62_s2;
  subbyte_full_adder add_c6_r62_s2 (
    .a(carry_c5_r25_s1),
    .b(carry_c5_r26_s1),
    .ci(carry_c5_r27_s1),
    .s(sum_c6_r62_s2),
    .co(carry_c6_r62_s2)
  );
  wire sum_c6_r63_s2, carry_c6_r63_s2;
  subbyte_full_adder add_c6_r63_s2 (
    .a(carry_c5_r28_s1),
    .b(carry_c5_r29_s1),
    .ci(carry_c5_r30_s1),
    .s(sum_c6_r63_s2),
    .co(carry_c6_r63_s2)
  );
  wire sum_c6_r64_s2, carry_c6_r64_s2;
  subbyte_full_adder add_c6_r64_s2 (
    .a(carry_c5_r31_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r64_s2),
    .co(carry_c6_r64_s2)
  );
  wire sum_c6_r65_s2, carry_c6_r65_s2;
  subbyte_full_adder add_c6_r65_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r65_s2),
    .co(carry_c6_r65_s2)
  );
  wire sum_c6_r66_s2, carry_c6_r66_s2;
  subbyte_full_adder add_c6_r66_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r66_s2),
    .co(carry_c6_r66_s2)
  );
  wire sum_c6_r67_s2, carry_c6_r67_s2;
  subbyte_full_adder add_c6_r67_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r67_s2),
    .co(carry_c6_r67_s2)
  );
  wire sum_c6_r68_s2, carry_c6_r68_s2;
  subbyte_full_adder add_c6_r68_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r68_s2),
    .co(carry_c6_r68_s2)
  );
  wire sum_c6_r69_s2, carry_c6_r69_s2;
  subbyte_full_adder add_c6_r69_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r69_s2),
    .co(carry_c6_r69_s2)
  );
  wire sum_c6_r70_s2, carry_c6_r70_s2;
  subbyte_full_adder add_c6_r70_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r70_s2),
    .co(carry_c6_r70_s2)
  );
  wire sum_c6_r71_s2, carry_c6_r71_s2;
  subbyte_full_adder add_c6_r71_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r71_s2),
    .co(carry_c6_r71_s2)
  );
  wire sum_c6_r72_s2, carry_c6_r72_s2;
  subbyte_full_adder add_c6_r72_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r72_s2),
    .co(carry_c6_r72_s2)
  );
  wire sum_c6_r73_s2, carry_c6_r73_s2;
  subbyte_full_adder add_c6_r73_s2 (
    .a(sum_c6_r26_s1),
    .b(sum_c6_r27_s1),
    .ci(sum_c6_r28_s1),
    .s(sum_c6_r73_s2),
    .co(carry_c6_r73_s2)
  );
  wire sum_c6_r74_s2, carry_c6_r74_s2;
  subbyte_full_adder add_c6_r74_s2 (
    .a(sum_c6_r29_s1),
    .b(sum_c6_r30_s1),
    .ci(sum_c6_r31_s1),
    .s(sum_c6_r74_s2),
    .co(carry_c6_r74_s2)
  );
  wire sum_c6_r75_s2, carry_c6_r75_s2;
  subbyte_full_adder add_c6_r75_s2 (
    .a(sum_c6_r32_s1),
    .b(sum_c6_r33_s1),
    .ci(sum_c6_r34_s1),
    .s(sum_c6_r75_s2),
    .co(carry_c6_r75_s2)
  );
  wire sum_c6_r76_s2, carry_c6_r76_s2;
  subbyte_full_adder add_c6_r76_s2 (
    .a(sum_c6_r35_s1),
    .b(sum_c6_r36_s1),
    .ci(sum_c6_r37_s1),
    .s(sum_c6_r76_s2),
    .co(carry_c6_r76_s2)
  );
  wire sum_c6_r77_s2, carry_c6_r77_s2;
  subbyte_full_adder add_c6_r77_s2 (
    .a(sum_c6_r38_s1),
    .b(sum_c6_r39_s1),
    .ci(sum_c6_r40_s1),
    .s(sum_c6_r77_s2),
    .co(carry_c6_r77_s2)
  );
  wire sum_c6_r78_s2, carry_c6_r78_s2;
  subbyte_full_adder add_c6_r78_s2 (
    .a(sum_c6_r41_s1),
    .b(sum_c6_r42_s1),
    .ci(sum_c6_r43_s1),
    .s(sum_c6_r78_s2),
    .co(carry_c6_r78_s2)
  );
  wire sum_c6_r79_s2, carry_c6_r79_s2;
  subbyte_full_adder add_c6_r79_s2 (
    .a(sum_c6_r44_s1),
    .b(sum_c6_r45_s1),
    .ci(sum_c6_r46_s1),
    .s(sum_c6_r79_s2),
    .co(carry_c6_r79_s2)
  );
  wire sum_c6_r80_s2, carry_c6_r80_s2;
  subbyte_full_adder add_c6_r80_s2 (
    .a(sum_c6_r47_s1),
    .b(sum_c6_r48_s1),
    .ci(sum_c6_r49_s1),
    .s(sum_c6_r80_s2),
    .co(carry_c6_r80_s2)
  );
  wire sum_c6_r81_s2, carry_c6_r81_s2;
  subbyte_full_adder add_c6_r81_s2 (
    .a(sum_c6_r50_s1),
    .b(sum_c6_r51_s1),
    .ci(sum_c6_r52_s1),
    .s(sum_c6_r81_s2),
    .co(carry_c6_r81_s2)
  );
  wire sum_c6_r82_s3, carry_c6_r82_s3;
  subbyte_full_adder add_c6_r82_s3 (
    .a(sum_c6_r53_s2),
    .b(carry_c5_r32_s2),
    .ci(carry_c5_r33_s2),
    .s(sum_c6_r82_s3),
    .co(carry_c6_r82_s3)
  );
  wire sum_c6_r83_s3, carry_c6_r83_s3;
  subbyte_full_adder add_c6_r83_s3 (
    .a(carry_c5_r34_s2),
    .b(carry_c5_r35_s2),
    .ci(carry_c5_r36_s2),
    .s(sum_c6_r83_s3),
    .co(carry_c6_r83_s3)
  );
  wire sum_c6_r84_s3, carry_c6_r84_s3;
  subbyte_full_adder add_c6_r84_s3 (
    .a(carry_c5_r37_s2),
    .b(carry_c5_r38_s2),
    .ci(carry_c5_r39_s2),
    .s(sum_c6_r84_s3),
    .co(carry_c6_r84_s3)
  );
  wire sum_c6_r85_s3, carry_c6_r85_s3;
  subbyte_full_adder add_c6_r85_s3 (
    .a(carry_c5_r40_s2),
    .b(carry_c5_r41_s2),
    .ci(carry_c5_r42_s2),
    .s(sum_c6_r85_s3),
    .co(carry_c6_r85_s3)
  );
  wire sum_c6_r86_s3, carry_c6_r86_s3;
  subbyte_full_adder add_c6_r86_s3 (
    .a(carry_c5_r43_s2),
    .b(carry_c5_r44_s2),
    .ci(carry_c5_r45_s2),
    .s(sum_c6_r86_s3),
    .co(carry_c6_r86_s3)
  );
  wire sum_c6_r87_s3, carry_c6_r87_s3;
  subbyte_full_adder add_c6_r87_s3 (
    .a(carry_c5_r46_s2),
    .b(carry_c5_r47_s2),
    .ci(carry_c5_r48_s2),
    .s(sum_c6_r87_s3),
    .co(carry_c6_r87_s3)
  );
  wire sum_c6_r88_s3, carry_c6_r88_s3;
  subbyte_full_adder add_c6_r88_s3 (
    .a(carry_c5_r49_s2),
    .b(carry_c5_r50_s2),
    .ci(carry_c5_r51_s2),
    .s(sum_c6_r88_s3),
    .co(carry_c6_r88_s3)
  );
  wire sum_c6_r89_s3, carry_c6_r89_s3;
  subbyte_full_adder add_c6_r89_s3 (
    .a(carry_c5_r52_s2),
    .b(carry_c5_r53_s2),
    .ci(carry_c5_r54_s2),
    .s(sum_c6_r89_s3),
    .co(carry_c6_r89_s3)
  );
  wire sum_c6_r90_s3, carry_c6_r90_s3;
  subbyte_full_adder add_c6_r90_s3 (
    .a(carry_c5_r55_s2),
    .b(carry_c5_r56_s2),
    .ci(sum_c6_r54_s2),
    .s(sum_c6_r90_s3),
    .co(carry_c6_r90_s3)
  );
  wire sum_c6_r91_s3, carry_c6_r91_s3;
  subbyte_full_adder add_c6_r91_s3 (
    .a(sum_c6_r55_s2),
    .b(sum_c6_r56_s2),
    .ci(sum_c6_r57_s2),
    .s(sum_c6_r91_s3),
    .co(carry_c6_r91_s3)
  );
  wire sum_c6_r92_s3, carry_c6_r92_s3;
  subbyte_full_adder add_c6_r92_s3 (
    .a(sum_c6_r58_s2),
    .b(sum_c6_r59_s2),
    .ci(sum_c6_r60_s2),
    .s(sum_c6_r92_s3),
    .co(carry_c6_r92_s3)
  );
  wire sum_c6_r93_s3, carry_c6_r93_s3;
  subbyte_full_adder add_c6_r93_s3 (
    .a(sum_c6_r61_s2),
    .b(sum_c6_r62_s2),
    .ci(sum_c6_r63_s2),
    .s(sum_c6_r93_s3),
    .co(carry_c6_r93_s3)
  );
  wire sum_c6_r94_s3, carry_c6_r94_s3;
  subbyte_full_adder add_c6_r94_s3 (
    .a(sum_c6_r64_s2),
    .b(sum_c6_r65_s2),
    .ci(sum_c6_r66_s2),
    .s(sum_c6_r94_s3),
    .co(carry_c6_r94_s3)
  );
  wire sum_c6_r95_s3, carry_c6_r95_s3;
  subbyte_full_adder add_c6_r95_s3 (
    .a(sum_c6_r67_s2),
    .b(sum_c6_r68_s2),
    .ci(sum_c6_r69_s2),
    .s(sum_c6_r95_s3),
    .co(carry_c6_r95_s3)
  );
  wire sum_c6_r96_s3, carry_c6_r96_s3;
  subbyte_full_adder add_c6_r96_s3 (
    .a(sum_c6_r70_s2),
    .b(sum_c6_r71_s2),
    .ci(sum_c6_r72_s2),
    .s(sum_c6_r96_s3),
    .co(carry_c6_r96_s3)
  );
  wire sum_c6_r97_s3, carry_c6_r97_s3;
  subbyte_full_adder add_c6_r97_s3 (
    .a(sum_c6_r73_s2),
    .b(sum_c6_r74_s2),
    .ci(sum_c6_r75_s2),
    .s(sum_c6_r97_s3),
    .co(carry_c6_r97_s3)
  );
  wire sum_c6_r98_s3, carry_c6_r98_s3;
  subbyte_full_adder add_c6_r98_s3 (
    .a(sum_c6_r76_s2),
    .b(sum_c6_r77_s2),
    .ci(sum_c6_r78_s2),
    .s(sum_c6_r98_s3),
    .co(carry_c6_r98_s3)
  );
  wire sum_c6_r99_s3, carry_c6_r99_s3;
  subbyte_full_adder add_c6_r99_s3 (
    .a(sum_c6_r79_s2),
    .b(sum_c6_r80_s2),
    .ci(sum_c6_r81_s2),
    .s(sum_c6_r99_s3),
    .co(carry_c6_r99_s3)
  );
  wire sum_c6_r100_s4, carry_c6_r100_s4;
  subbyte_full_adder add_c6_r100_s4 (
    .a(carry_c5_r57_s3),
    .b(carry_c5_r58_s3),
    .ci(carry_c5_r59_s3),
    .s(sum_c6_r100_s4),
    .co(carry_c6_r100_s4)
  );
  wire sum_c6_r101_s4, carry_c6_r101_s4;
  subbyte_full_adder add_c6_r101_s4 (
    .a(carry_c5_r60_s3),
    .b(carry_c5_r61_s3),
    .ci(carry_c5_r62_s3),
    .s(sum_c6_r101_s4),
    .co(carry_c6_r101_s4)
  );
  wire sum_c6_r102_s4, carry_c6_r102_s4;
  subbyte_full_adder add_c6_r102_s4 (
    .a(carry_c5_r63_s3),
    .b(carry_c5_r64_s3),
    .ci(carry_c5_r65_s3),
    .s(sum_c6_r102_s4),
    .co(carry_c6_r102_s4)
  );
  wire sum_c6_r103_s4, carry_c6_r103_s4;
  subbyte_full_adder add_c6_r103_s4 (
    .a(carry_c5_r66_s3),
    .b(carry_c5_r67_s3),
    .ci(carry_c5_r68_s3),
    .s(sum_c6_r103_s4),
    .co(carry_c6_r103_s4)
  );
  wire sum_c6_r104_s4, carry_c6_r104_s4;
  subbyte_full_adder add_c6_r104_s4 (
    .a(carry_c5_r69_s3),
    .b(carry_c5_r70_s3),
    .ci(carry_c5_r71_s3),
    .s(sum_c6_r104_s4),
    .co(carry_c6_r104_s4)
  );
  wire sum_c6_r105_s5, carry_c6_r105_s5;
  subbyte_full_adder add_c6_r105_s5 (
    .a(carry_c5_r72_s4),
    .b(sum_c6_r82_s3),
    .ci(sum_c6_r83_s3),
    .s(sum_c6_r105_s5),
    .co(carry_c6_r105_s5)
  );
  wire sum_c6_r106_s4, carry_c6_r106_s4;
  subbyte_full_adder add_c6_r106_s4 (
    .a(sum_c6_r84_s3),
    .b(sum_c6_r85_s3),
    .ci(sum_c6_r86_s3),
    .s(sum_c6_r106_s4),
    .co(carry_c6_r106_s4)
  );
  wire sum_c6_r107_s4, carry_c6_r107_s4;
  subbyte_full_adder add_c6_r107_s4 (
    .a(sum_c6_r87_s3),
    .b(sum_c6_r88_s3),
    .ci(sum_c6_r89_s3),
    .s(sum_c6_r107_s4),
    .co(carry_c6_r107_s4)
  );
  wire sum_c6_r108_s4, carry_c6_r108_s4;
  subbyte_full_adder add_c6_r108_s4 (
    .a(sum_c6_r90_s3),
    .b(sum_c6_r91_s3),
    .ci(sum_c6_r92_s3),
    .s(sum_c6_r108_s4),
    .co(carry_c6_r108_s4)
  );
  wire sum_c6_r109_s4, carry_c6_r109_s4;
  subbyte_full_adder add_c6_r109_s4 (
    .a(sum_c6_r93_s3),
    .b(sum_c6_r94_s3),
    .ci(sum_c6_r95_s3),
    .s(sum_c6_r109_s4),
    .co(carry_c6_r109_s4)
  );
  wire sum_c6_r110_s4, carry_c6_r110_s4;
  subbyte_full_adder add_c6_r110_s4 (
    .a(sum_c6_r96_s3),
    .b(sum_c6_r97_s3),
    .ci(sum_c6_r98_s3),
    .s(sum_c6_r110_s4),
    .co(carry_c6_r110_s4)
  );
  wire sum_c6_r111_s5, carry_c6_r111_s5;
  subbyte_full_adder add_c6_r111_s5 (
    .a(sum_c6_r99_s3),
    .b(carry_c5_r73_s4),
    .ci(carry_c5_r74_s4),
    .s(sum_c6_r111_s5),
    .co(carry_c6_r111_s5)
  );
  wire sum_c6_r112_s5, carry_c6_r112_s5;
  subbyte_full_adder add_c6_r112_s5 (
    .a(carry_c5_r75_s4),
    .b(carry_c5_r76_s4),
    .ci(carry_c5_r77_s4),
    .s(sum_c6_r112_s5),
    .co(carry_c6_r112_s5)
  );
  wire sum_c6_r113_s5, carry_c6_r113_s5;
  subbyte_full_adder add_c6_r113_s5 (
    .a(carry_c5_r78_s4),
    .b(carry_c5_r79_s4),
    .ci(carry_c5_r80_s4),
    .s(sum_c6_r113_s5),
    .co(carry_c6_r113_s5)
  );
  wire sum_c6_r114_s5, carry_c6_r114_s5;
  subbyte_full_adder add_c6_r114_s5 (
    .a(carry_c5_r81_s4),
    .b(sum_c6_r100_s4),
    .ci(sum_c6_r101_s4),
    .s(sum_c6_r114_s5),
    .co(carry_c6_r114_s5)
  );
  wire sum_c6_r115_s5, carry_c6_r115_s5;
  subbyte_full_adder add_c6_r115_s5 (
    .a(sum_c6_r102_s4),
    .b(sum_c6_r103_s4),
    .ci(sum_c6_r104_s4),
    .s(sum_c6_r115_s5),
    .co(carry_c6_r115_s5)
  );
  wire sum_c6_r116_s6, carry_c6_r116_s6;
  subbyte_full_adder add_c6_r116_s6 (
    .a(sum_c6_r105_s5),
    .b(sum_c6_r106_s4),
    .ci(sum_c6_r107_s4),
    .s(sum_c6_r116_s6),
    .co(carry_c6_r116_s6)
  );
  wire sum_c6_r117_s5, carry_c6_r117_s5;
  subbyte_full_adder add_c6_r117_s5 (
    .a(sum_c6_r108_s4),
    .b(sum_c6_r109_s4),
    .ci(sum_c6_r110_s4),
    .s(sum_c6_r117_s5),
    .co(carry_c6_r117_s5)
  );
  wire sum_c6_r118_s6, carry_c6_r118_s6;
  subbyte_full_adder add_c6_r118_s6 (
    .a(carry_c5_r82_s5),
    .b(carry_c5_r83_s5),
    .ci(carry_c5_r84_s5),
    .s(sum_c6_r118_s6),
    .co(carry_c6_r118_s6)
  );
  wire sum_c6_r119_s6, carry_c6_r119_s6;
  subbyte_full_adder add_c6_r119_s6 (
    .a(carry_c5_r85_s5),
    .b(carry_c5_r86_s5),
    .ci(carry_c5_r87_s5),
    .s(sum_c6_r119_s6),
    .co(carry_c6_r119_s6)
  );
  wire sum_c6_r120_s6, carry_c6_r120_s6;
  subbyte_full_adder add_c6_r120_s6 (
    .a(sum_c6_r111_s5),
    .b(sum_c6_r112_s5),
    .ci(sum_c6_r113_s5),
    .s(sum_c6_r120_s6),
    .co(carry_c6_r120_s6)
  );
  wire sum_c6_r121_s7, carry_c6_r121_s7;
  subbyte_full_adder add_c6_r121_s7 (
    .a(sum_c6_r114_s5),
    .b(sum_c6_r115_s5),
    .ci(sum_c6_r116_s6),
    .s(sum_c6_r121_s7),
    .co(carry_c6_r121_s7)
  );
  wire sum_c6_r122_s8, carry_c6_r122_s8;
  subbyte_full_adder add_c6_r122_s8 (
    .a(sum_c6_r117_s5),
    .b(carry_c5_r88_s7),
    .ci(carry_c5_r89_s7),
    .s(sum_c6_r122_s8),
    .co(carry_c6_r122_s8)
  );
  wire sum_c6_r123_s9, carry_c6_r123_s9;
  subbyte_full_adder add_c6_r123_s9 (
    .a(carry_c5_r90_s6),
    .b(carry_c5_r91_s8),
    .ci(sum_c6_r118_s6),
    .s(sum_c6_r123_s9),
    .co(carry_c6_r123_s9)
  );
  wire sum_c6_r124_s8, carry_c6_r124_s8;
  subbyte_full_adder add_c6_r124_s8 (
    .a(sum_c6_r119_s6),
    .b(sum_c6_r120_s6),
    .ci(sum_c6_r121_s7),
    .s(sum_c6_r124_s8),
    .co(carry_c6_r124_s8)
  );
  wire sum_c6_r125_s10, carry_c6_r125_s10;
  subbyte_full_adder add_c6_r125_s10 (
    .a(sum_c6_r122_s8),
    .b(carry_c5_r92_s8),
    .ci(carry_c5_r93_s9),
    .s(sum_c6_r125_s10),
    .co(carry_c6_r125_s10)
  );
  wire sum_c6_r126_s11, carry_c6_r126_s11;
  subbyte_full_adder add_c6_r126_s11 (
    .a(sum_c6_r123_s9),
    .b(sum_c6_r124_s8),
    .ci(carry_c5_r94_s10),
    .s(sum_c6_r126_s11),
    .co(carry_c6_r126_s11)
  );
  wire sum_c6_r127_s12, carry_c6_r127_s12;
  subbyte_full_adder add_c6_r127_s12 (
    .a(sum_c6_r125_s10),
    .b(sum_c6_r126_s11),
    .ci(carry_c5_r95_s11),
    .s(sum_c6_r127_s12),
    .co(carry_c6_r127_s12)
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
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[623]), .b(pp[631]), .ci(pp[647]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[655]), .b(pp[663]), .ci(pp[671]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[687]), .b(pp[695]), .ci(pp[703]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[711]), .b(pp[727]), .ci(pp[735]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[743]), .b(pp[751]), .ci(pp[767]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[775]), .b(pp[783]), .ci(pp[791]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[807]), .b(pp[815]), .ci(pp[823]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[831]), .b(pp[847]), .ci(pp[855]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[863]), .b(pp[871]), .ci(pp[887]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[895]), .b(pp[903]), .ci(pp[911]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[927]), .b(pp[935]), .ci(pp[943]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[951]), .b(pp[967]), .ci(pp[975]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[983]), .b(pp[991]), .ci(pp[1007]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[1015]), .b(pp[1023]), .ci(pp[1031]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[1047]), .b(pp[1055]), .ci(pp[1063]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[1071]), .b(pp[1087]), .ci(pp[1095]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[1103]), .b(pp[1111]), .ci(pp[1127]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[1135]), .b(pp[1143]), .ci(pp[1151]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[1167]), .b(pp[1175]), .ci(pp[1183]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[1191]), .b(pp[1207]), .ci(pp[1215]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[1223]), .b(pp[1231]), .ci(pp[1247]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[1255]), .b(pp[1263]), .ci(pp[1271]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s2, carry_c7_r43_s2;
  subbyte_full_adder add_c7_r43_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r43_s2),
    .co(carry_c7_r43_s2)
  );
  wire sum_c7_r44_s2, carry_c7_r44_s2;
  subbyte_full_adder add_c7_r44_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r44_s2),
    .co(carry_c7_r44_s2)
  );
  wire sum_c7_r45_s2, carry_c7_r45_s2;
  subbyte_full_adder add_c7_r45_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r45_s2),
    .co(carry_c7_r45_s2)
  );
  wire sum_c7_r46_s2, carry_c7_r46_s2;
  subbyte_full_adder add_c7_r46_s2 (
    .a(carry_c6_r9_s1),
    .b(carry_c6_r10_s1),
    .ci(carry_c6_r11_s1),
    .s(sum_c7_r46_s2),
    .co(carry_c7_r46_s2)
  );
  wire sum_c7_r47_s2, carry_c7_r47_s2;
  subbyte_full_adder add_c7_r47_s2 (
    .a(carry_c6_r12_s1),
    .b(carry_c6_r13_s1),
    .ci(carry_c6_r14_s1),
    .s(sum_c7_r47_s2),
    .co(carry_c7_r47_s2)
  );
  wire sum_c7_r48_s2, carry_c7_r48_s2;
  subbyte_full_adder add_c7_r48_s2 (
    .a(carry_c6_r15_s1),
    .b(carry_c6_r16_s1),
    .ci(carry_c6_r17_s1),
    .s(sum_c7_r48_s2),
    .co(carry_c7_r48_s2)
  );
  wire sum_c7_r49_s2, carry_c7_r49_s2;
  subbyte_full_adder add_c7_r49_s2 (
    .a(carry_c6_r18_s1),
    .b(carry_c6_r19_s1),
    .ci(carry_c6_r20_s1),
    .s(sum_c7_r49_s2),
    .co(carry_c7_r49_s2)
  );
  wire sum_c7_r50_s2, carry_c7_r50_s2;
  subbyte_full_adder add_c7_r50_s2 (
    .a(carry_c6_r21_s1),
    .b(carry_c6_r22_s1),
    .ci(carry_c6_r23_s1),
    .s(sum_c7_r50_s2),
    .co(carry_c7_r50_s2)
  );
  wire sum_c7_r51_s2, carry_c7_r51_s2;
  subbyte_full_adder add_c7_r51_s2 (
    .a(carry_c6_r24_s1),
    .b(carry_c6_r25_s1),
    .ci(carry_c6_r26_s1),
    .s(sum_c7_r51_s2),
    .co(carry_c7_r51_s2)
  );
  wire sum_c7_r52_s2, carry_c7_r52_s2;
  subbyte_full_adder add_c7_r52_s2 (
    .a(carry_c6_r27_s1),
    .b(carry_c6_r28_s1),
    .ci(carry_c6_r29_s1),
    .s(sum_c7_r52_s2),
    .co(carry_c7_r52_s2)
  );
  wire sum_c7_r53_s2, carry_c7_r53_s2;
  subbyte_full_adder add_c7_r53_s2 (
    .a(carry_c6_r30_s1),
    .b(carry_c6_r31_s1),
    .ci(carry_c6_r32_s1),
    .s(sum_c7_r53_s2),
    .co(carry_c7_r53_s2)
  );
  wire sum_c7_r54_s2, carry_c7_r54_s2;
  subbyte_full_adder add_c7_r54_s2 (
    .a(carry_c6_r33_s1),
    .b(carry_c6_r34_s1),
    .ci(carry_c6_r35_s1),
    .s(sum_c7_r54_s2),
    .co(carry_c7_r54_s2)
  );
  wire sum_c7_r55_s2, carry_c7_r55_s2;
  subbyte_full_adder add_c7_r55_s2 (
    .a(carry_c6_r36_s1),
    .b(carry_c6_r37_s1),
    .ci(carry_c6_r38_s1),
    .s(sum_c7_r55_s2),
    .co(carry_c7_r55_s2)
  );
  wire sum_c7_r56_s2, carry_c7_r56_s2;
  subbyte_full_adder add_c7_r56_s2 (
    .a(carry_c6_r39_s1),
    .b(carry_c6_r40_s1),
    .ci(carry_c6_r41_s1),
    .s(sum_c7_r56_s2),
    .co(carry_c7_r56_s2)
  );
  wire sum_c7_r57_s2, carry_c7_r57_s2;
  subbyte_full_adder add_c7_r57_s2 (
    .a(carry_c6_r42_s1),
    .b(carry_c6_r43_s1),
    .ci(carry_c6_r44_s1),
    .s(sum_c7_r57_s2),
    .co(carry_c7_r57_s2)
  );
  wire sum_c7_r58_s2, carry_c7_r58_s2;
  subbyte_full_adder add_c7_r58_s2 (
    .a(carry_c6_r45_s1),
    .b(carry_c6_r46_s1),
    .ci(carry_c6_r47_s1),
    .s(sum_c7_r58_s2),
    .co(carry_c7_r58_s2)
  );
  wire sum_c7_r59_s2, carry_c7_r59_s2;
  subbyte_full_adder add_c7_r59_s2 (
    .a(carry_c6_r48_s1),
    .b(carry_c6_r49_s1),
    .ci(carry_c6_r50_s1),
    .s(sum_c7_r59_s2),
    .co(carry_c7_r59_s2)
  );
  wire sum_c7_r60_s2, carry_c7_r60_s2;
  subbyte_full_adder add_c7_r60_s2 (
    .a(carry_c6_r51_s1),
    .b(carry_c6_r52_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r60_s2),
    .co(carry_c7_r60_s2)
  );
  wire sum_c7_r61_s2, carry_c7_r61_s2;
  subbyte_full_adder add_c7_r61_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r61_s2),
    .co(carry_c7_r61_s2)
  );
  wire sum_c7_r62_s2, carry_c7_r62_s2;
  subbyte_full_adder add_c7_r62_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r62_s2),
    .co(carry_c7_r62_s2)
  );
  wire sum_c7_r63_s2, carry_c7_r63_s2;
  subbyte_full_adder add_c7_r63_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r63_s2),
    .co(carry_c7_r63_s2)
  );
  wire sum_c7_r64_s2, carry_c7_r64_s2;
  subbyte_full_adder add_c7_r64_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r64_s2),
    .co(carry_c7_r64_s2)
  );
  wire sum_c7_r65_s2, carry_c7_r65_s2;
  subbyte_full_adder add_c7_r65_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r65_s2),
    .co(carry_c7_r65_s2)
  );
  wire sum_c7_r66_s2, carry_c7_r66_s2;
  subbyte_full_adder add_c7_r66_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r66_s2),
    .co(carry_c7_r66_s2)
  );
  wire sum_c7_r67_s2, carry_c7_r67_s2;
  subbyte_full_adder add_c7_r67_s2 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s1),
    .s(sum_c7_r67_s2),
    .co(carry_c7_r67_s2)
  );
  wire sum_c7_r68_s2, carry_c7_r68_s2;
  subbyte_full_adder add_c7_r68_s2 (
    .a(sum_c7_r22_s1),
    .b(sum_c7_r23_s1),
    .ci(sum_c7_r24_s1),
    .s(sum_c7_r68_s2),
    .co(carry_c7_r68_s2)
  );
  wire sum_c7_r69_s2, carry_c7_r69_s2;
  subbyte_full_adder add_c7_r69_s2 (
    .a(sum_c7_r25_s1),
    .b(sum_c7_r26_s1),
    .ci(sum_c7_r27_s1),
    .s(sum_c7_r69_s2),
    .co(carry_c7_r69_s2)
  );
  wire sum_c7_r70_s2, carry_c7_r70_s2;
  subbyte_full_adder add_c7_r70_s2 (
    .a(sum_c7_r28_s1),
    .b(sum_c7_r29_s1),
    .ci(sum_c7_r30_s1),
    .s(sum_c7_r70_s2),
    .co(carry_c7_r70_s2)
  );
  wire sum_c7_r71_s2, carry_c7_r71_s2;
  subbyte_full_adder add_c7_r71_s2 (
    .a(sum_c7_r31_s1),
    .b(sum_c7_r32_s1),
    .ci(sum_c7_r33_s1),
    .s(sum_c7_r71_s2),
    .co(carry_c7_r71_s2)
  );
  wire sum_c7_r72_s2, carry_c7_r72_s2;
  subbyte_full_adder add_c7_r72_s2 (
    .a(sum_c7_r34_s1),
    .b(sum_c7_r35_s1),
    .ci(sum_c7_r36_s1),
    .s(sum_c7_r72_s2),
    .co(carry_c7_r72_s2)
  );
  wire sum_c7_r73_s2, carry_c7_r73_s2;
  subbyte_full_adder add_c7_r73_s2 (
    .a(sum_c7_r37_s1),
    .b(sum_c7_r38_s1),
    .ci(sum_c7_r39_s1),
    .s(sum_c7_r73_s2),
    .co(carry_c7_r73_s2)
  );
  wire sum_c7_r74_s2, carry_c7_r74_s2;
  subbyte_full_adder add_c7_r74_s2 (
    .a(sum_c7_r40_s1),
    .b(sum_c7_r41_s1),
    .ci(sum_c7_r42_s1),
    .s(sum_c7_r74_s2),
    .co(carry_c7_r74_s2)
  );
  wire sum_c7_r75_s3, carry_c7_r75_s3;
  subbyte_full_adder add_c7_r75_s3 (
    .a(carry_c6_r53_s2),
    .b(carry_c6_r54_s2),
    .ci(carry_c6_r55_s2),
    .s(sum_c7_r75_s3),
    .co(carry_c7_r75_s3)
  );
  wire sum_c7_r76_s3, carry_c7_r76_s3;
  subbyte_full_adder add_c7_r76_s3 (
    .a(carry_c6_r56_s2),
    .b(carry_c6_r57_s2),
    .ci(carry_c6_r58_s2),
    .s(sum_c7_r76_s3),
    .co(carry_c7_r76_s3)
  );
  wire sum_c7_r77_s3, carry_c7_r77_s3;
  subbyte_full_adder add_c7_r77_s3 (
    .a(carry_c6_r59_s2),
    .b(carry_c6_r60_s2),
    .ci(carry_c6_r61_s2),
    .s(sum_c7_r77_s3),
    .co(carry_c7_r77_s3)
  );
  wire sum_c7_r78_s3, carry_c7_r78_s3;
  subbyte_full_adder add_c7_r78_s3 (
    .a(carry_c6_r62_s2),
    .b(carry_c6_r63_s2),
    .ci(carry_c6_r64_s2),
    .s(sum_c7_r78_s3),
    .co(carry_c7_r78_s3)
  );
  wire sum_c7_r79_s3, carry_c7_r79_s3;
  subbyte_full_adder add_c7_r79_s3 (
    .a(carry_c6_r65_s2),
    .b(carry_c6_r66_s2),
    .ci(carry_c6_r67_s2),
    .s(sum_c7_r79_s3),
    .co(carry_c7_r79_s3)
  );
  wire sum_c7_r80_s3, carry_c7_r80_s3;
  subbyte_full_adder add_c7_r80_s3 (
    .a(carry_c6_r68_s2),
    .b(carry_c6_r69_s2),
    .ci(carry_c6_r70_s2),
    .s(sum_c7_r80_s3),
    .co(carry_c7_r80_s3)
  );
  wire sum_c7_r81_s3, carry_c7_r81_s3;
  subbyte_full_adder add_c7_r81_s3 (
    .a(carry_c6_r71_s2),
    .b(carry_c6_r72_s2),
    .ci(carry_c6_r73_s2),
    .s(sum_c7_r81_s3),
    .co(carry_c7_r81_s3)
  );
  wire sum_c7_r82_s3, carry_c7_r82_s3;
  subbyte_full_adder add_c7_r82_s3 (
    .a(carry_c6_r74_s2),
    .b(carry_c6_r75_s2),
    .ci(carry_c6_r76_s2),
    .s(sum_c7_r82_s3),
    .co(carry_c7_r82_s3)
  );
  wire sum_c7_r83_s3, carry_c7_r83_s3;
  subbyte_full_adder add_c7_r83_s3 (
    .a(carry_c6_r77_s2),
    .b(carry_c6_r78_s2),
    .ci(carry_c6_r79_s2),
    .s(sum_c7_r83_s3),
    .co(carry_c7_r83_s3)
  );
  wire sum_c7_r84_s3, carry_c7_r84_s3;
  subbyte_full_adder add_c7_r84_s3 (
    .a(carry_c6_r80_s2),
    .b(carry_c6_r81_s2),
    .ci(sum_c7_r43_s2),
    .s(sum_c7_r84_s3),
    .co(carry_c7_r84_s3)
  );
  wire sum_c7_r85_s3, carry_c7_r85_s3;
  subbyte_full_adder add_c7_r85_s3 (
    .a(sum_c7_r44_s2),
    .b(sum_c7_r45_s2),
    .ci(sum_c7_r46_s2),
    .s(sum_c7_r85_s3),
    .co(carry_c7_r85_s3)
  );
  wire sum_c7_r86_s3, carry_c7_r86_s3;
  subbyte_full_adder add_c7_r86_s3 (
    .a(sum_c7_r47_s2),
    .b(sum_c7_r48_s2),
    .ci(sum_c7_r49_s2),
    .s(sum_c7_r86_s3),
    .co(carry_c7_r86_s3)
  );
  wire sum_c7_r87_s3, carry_c7_r87_s3;
  subbyte_full_adder add_c7_r87_s3 (
    .a(sum_c7_r50_s2),
    .b(sum_c7_r51_s2),
    .ci(sum_c7_r52_s2),
    .s(sum_c7_r87_s3),
    .co(carry_c7_r87_s3)
  );
  wire sum_c7_r88_s3, carry_c7_r88_s3;
  subbyte_full_adder add_c7_r88_s3 (
    .a(sum_c7_r53_s2),
    .b(sum_c7_r54_s2),
    .ci(sum_c7_r55_s2),
    .s(sum_c7_r88_s3),
    .co(carry_c7_r88_s3)
  );
  wire sum_c7_r89_s3, carry_c7_r89_s3;
  subbyte_full_adder add_c7_r89_s3 (
    .a(sum_c7_r56_s2),
    .b(sum_c7_r57_s2),
    .ci(sum_c7_r58_s2),
    .s(sum_c7_r89_s3),
    .co(carry_c7_r89_s3)
  );
  wire sum_c7_r90_s3, carry_c7_r90_s3;
  subbyte_full_adder add_c7_r90_s3 (
    .a(sum_c7_r59_s2),
    .b(sum_c7_r60_s2),
    .ci(sum_c7_r61_s2),
    .s(sum_c7_r90_s3),
    .co(carry_c7_r90_s3)
  );
  wire sum_c7_r91_s3, carry_c7_r91_s3;
  subbyte_full_adder add_c7_r91_s3 (
    .a(sum_c7_r62_s2),
    .b(sum_c7_r63_s2),
    .ci(sum_c7_r64_s2),
    .s(sum_c7_r91_s3),
    .co(carry_c7_r91_s3)
  );
  wire sum_c7_r92_s3, carry_c7_r92_s3;
  subbyte_full_adder add_c7_r92_s3 (
    .a(sum_c7_r65_s2),
    .b(sum_c7_r66_s2),
    .ci(sum_c7_r67_s2),
    .s(sum_c7_r92_s3),
    .co(carry_c7_r92_s3)
  );
  wire sum_c7_r93_s3, carry_c7_r93_s3;
  subbyte_full_adder add_c7_r93_s3 (
    .a(sum_c7_r68_s2),
    .b(sum_c7_r69_s2),
    .ci(sum_c7_r70_s2),
    .s(sum_c7_r93_s3),
    .co(carry_c7_r93_s3)
  );
  wire sum_c7_r94_s3, carry_c7_r94_s3;
  subbyte_full_adder add_c7_r94_s3 (
    .a(sum_c7_r71_s2),
    .b(sum_c7_r72_s2),
    .ci(sum_c7_r73_s2),
    .s(sum_c7_r94_s3),
    .co(carry_c7_r94_s3)
  );
  wire sum_c7_r95_s4, carry_c7_r95_s4;
  subbyte_full_adder add_c7_r95_s4 (
    .a(sum_c7_r74_s2),
    .b(carry_c6_r82_s3),
    .ci(carry_c6_r83_s3),
    .s(sum_c7_r95_s4),
    .co(carry_c7_r95_s4)
  );
  wire sum_c7_r96_s4, carry_c7_r96_s4;
  subbyte_full_adder add_c7_r96_s4 (
    .a(carry_c6_r84_s3),
    .b(carry_c6_r85_s3),
    .ci(carry_c6_r86_s3),
    .s(sum_c7_r96_s4),
    .co(carry_c7_r96_s4)
  );
  wire sum_c7_r97_s4, carry_c7_r97_s4;
  subbyte_full_adder add_c7_r97_s4 (
    .a(carry_c6_r87_s3),
    .b(carry_c6_r88_s3),
    .ci(carry_c6_r89_s3),
    .s(sum_c7_r97_s4),
    .co(carry_c7_r97_s4)
  );
  wire sum_c7_r98_s4, carry_c7_r98_s4;
  subbyte_full_adder add_c7_r98_s4 (
    .a(carry_c6_r90_s3),
    .b(carry_c6_r91_s3),
    .ci(carry_c6_r92_s3),
    .s(sum_c7_r98_s4),
    .co(carry_c7_r98_s4)
  );
  wire sum_c7_r99_s4, carry_c7_r99_s4;
  subbyte_full_adder add_c7_r99_s4 (
    .a(carry_c6_r93_s3),
    .b(carry_c6_r94_s3),
    .ci(carry_c6_r95_s3),
    .s(sum_c7_r99_s4),
    .co(carry_c7_r99_s4)
  );
  wire sum_c7_r100_s4, carry_c7_r100_s4;
  subbyte_full_adder add_c7_r100_s4 (
    .a(carry_c6_r96_s3),
    .b(carry_c6_r97_s3),
    .ci(carry_c6_r98_s3),
    .s(sum_c7_r100_s4),
    .co(carry_c7_r100_s4)
  );
  wire sum_c7_r101_s4, carry_c7_r101_s4;
  subbyte_full_adder add_c7_r101_s4 (
    .a(carry_c6_r99_s3),
    .b(sum_c7_r75_s3),
    .ci(sum_c7_r76_s3),
    .s(sum_c7_r101_s4),
    .co(carry_c7_r101_s4)
  );
  wire sum_c7_r102_s4, carry_c7_r102_s4;
  subbyte_full_adder add_c7_r102_s4 (
    .a(sum_c7_r77_s3),
    .b(sum_c7_r78_s3),
    .ci(sum_c7_r79_s3),
    .s(sum_c7_r102_s4),
    .co(carry_c7_r102_s4)
  );
  wire sum_c7_r103_s4, carry_c7_r103_s4;
  subbyte_full_adder add_c7_r103_s4 (
    .a(sum_c7_r80_s3),
    .b(sum_c7_r81_s3),
    .ci(sum_c7_r82_s3),
    .s(sum_c7_r103_s4),
    .co(carry_c7_r103_s4)
  );
  wire sum_c7_r104_s4, carry_c7_r104_s4;
  subbyte_full_adder add_c7_r104_s4 (
    .a(sum_c7_r83_s3),
    .b(sum_c7_r84_s3),
    .ci(sum_c7_r85_s3),
    .s(sum_c7_r104_s4),
    .co(carry_c7_r104_s4)
  );
  wire sum_c7_r105_s4, carry_c7_r105_s4;
  subbyte_full_adder add_c7_r105_s4 (
    .a(sum_c7_r86_s3),
    .b(sum_c7_r87_s3),
    .ci(sum_c7_r88_s3),
    .s(sum_c7_r105_s4),
    .co(carry_c7_r105_s4)
  );
  wire sum_c7_r106_s4, carry_c7_r106_s4;
  subbyte_full_adder add_c7_r106_s4 (
    .a(sum_c7_r89_s3),
    .b(sum_c7_r90_s3),
    .ci(sum_c7_r91_s3),
    .s(sum_c7_r106_s4),
    .co(carry_c7_r106_s4)
  );
  wire sum_c7_r107_s4, carry_c7_r107_s4;
  subbyte_full_adder add_c7_r107_s4 (
    .a(sum_c7_r92_s3),
    .b(sum_c7_r93_s3),
    .ci(sum_c7_r94_s3),
    .s(sum_c7_r107_s4),
    .co(carry_c7_r107_s4)
  );
  wire sum_c7_r108_s5, carry_c7_r108_s5;
  subbyte_full_adder add_c7_r108_s5 (
    .a(carry_c6_r100_s4),
    .b(carry_c6_r101_s4),
    .ci(carry_c6_r102_s4),
    .s(sum_c7_r108_s5),
    .co(carry_c7_r108_s5)
  );
  wire sum_c7_r109_s6, carry_c7_r109_s6;
  subbyte_full_adder add_c7_r109_s6 (
    .a(carry_c6_r103_s4),
    .b(carry_c6_r104_s4),
    .ci(carry_c6_r105_s5),
    .s(sum_c7_r109_s6),
    .co(carry_c7_r109_s6)
  );
  wire sum_c7_r110_s5, carry_c7_r110_s5;
  subbyte_full_adder add_c7_r110_s5 (
    .a(carry_c6_r106_s4),
    .b(carry_c6_r107_s4),
    .ci(carry_c6_r108_s4),
    .s(sum_c7_r110_s5),
    .co(carry_c7_r110_s5)
  );
  wire sum_c7_r111_s5, carry_c7_r111_s5;
  subbyte_full_adder add_c7_r111_s5 (
    .a(carry_c6_r109_s4),
    .b(carry_c6_r110_s4),
    .ci(sum_c7_r95_s4),
    .s(sum_c7_r111_s5),
    .co(carry_c7_r111_s5)
  );
  wire sum_c7_r112_s5, carry_c7_r112_s5;
  subbyte_full_adder add_c7_r112_s5 (
    .a(sum_c7_r96_s4),
    .b(sum_c7_r97_s4),
    .ci(sum_c7_r98_s4),
    .s(sum_c7_r112_s5),
    .co(carry_c7_r112_s5)
  );
  wire sum_c7_r113_s5, carry_c7_r113_s5;
  subbyte_full_adder add_c7_r113_s5 (
    .a(sum_c7_r99_s4),
    .b(sum_c7_r100_s4),
    .ci(sum_c7_r101_s4),
    .s(sum_c7_r113_s5),
    .co(carry_c7_r113_s5)
  );
  wire sum_c7_r114_s5, carry_c7_r114_s5;
  subbyte_full_adder add_c7_r114_s5 (
    .a(sum_c7_r102_s4),
    .b(sum_c7_r103_s4),
    .ci(sum_c7_r104_s4),
    .s(sum_c7_r114_s5),
    .co(carry_c7_r114_s5)
  );
  wire sum_c7_r115_s5, carry_c7_r115_s5;
  subbyte_full_adder add_c7_r115_s5 (
    .a(sum_c7_r105_s4),
    .b(sum_c7_r106_s4),
    .ci(sum_c7_r107_s4),
    .s(sum_c7_r115_s5),
    .co(carry_c7_r115_s5)
  );
  wire sum_c7_r116_s6, carry_c7_r116_s6;
  subbyte_full_adder add_c7_r116_s6 (
    .a(carry_c6_r111_s5),
    .b(carry_c6_r112_s5),
    .ci(carry_c6_r113_s5),
    .s(sum_c7_r116_s6),
    .co(carry_c7_r116_s6)
  );
  wire sum_c7_r117_s7, carry_c7_r117_s7;
  subbyte_full_adder add_c7_r117_s7 (
    .a(carry_c6_r114_s5),
    .b(carry_c6_r115_s5),
    .ci(carry_c6_r116_s6),
    .s(sum_c7_r117_s7),
    .co(carry_c7_r117_s7)
  );
  wire sum_c7_r118_s7, carry_c7_r118_s7;
  subbyte_full_adder add_c7_r118_s7 (
    .a(carry_c6_r117_s5),
    .b(sum_c7_r108_s5),
    .ci(sum_c7_r109_s6),
    .s(sum_c7_r118_s7),
    .co(carry_c7_r118_s7)
  );
  wire sum_c7_r119_s6, carry_c7_r119_s6;
  subbyte_full_adder add_c7_r119_s6 (
    .a(sum_c7_r110_s5),
    .b(sum_c7_r111_s5),
    .ci(sum_c7_r112_s5),
    .s(sum_c7_r119_s6),
    .co(carry_c7_r119_s6)
  );
  wire sum_c7_r120_s6, carry_c7_r120_s6;
  subbyte_full_adder add_c7_r120_s6 (
    .a(sum_c7_r113_s5),
    .b(sum_c7_r114_s5),
    .ci(sum_c7_r115_s5),
    .s(sum_c7_r120_s6),
    .co(carry_c7_r120_s6)
  );
  wire sum_c7_r121_s7, carry_c7_r121_s7;
  subbyte_full_adder add_c7_r121_s7 (
    .a(carry_c6_r118_s6),
    .b(carry_c6_r119_s6),
    .ci(carry_c6_r120_s6),
    .s(sum_c7_r121_s7),
    .co(carry_c7_r121_s7)
  );
  wire sum_c7_r122_s8, carry_c7_r122_s8;
  subbyte_full_adder add_c7_r122_s8 (
    .a(carry_c6_r121_s7),
    .b(sum_c7_r116_s6),
    .ci(sum_c7_r117_s7),
    .s(sum_c7_r122_s8),
    .co(carry_c7_r122_s8)
  );
  wire sum_c7_r123_s8, carry_c7_r123_s8;
  subbyte_full_adder add_c7_r123_s8 (
    .a(sum_c7_r118_s7),
    .b(sum_c7_r119_s6),
    .ci(sum_c7_r120_s6),
    .s(sum_c7_r123_s8),
    .co(carry_c7_r123_s8)
  );
  wire sum_c7_r124_s10, carry_c7_r124_s10;
  subbyte_full_adder add_c7_r124_s10 (
    .a(carry_c6_r122_s8),
    .b(carry_c6_r123_s9),
    .ci(carry_c6_r124_s8),
    .s(sum_c7_r124_s10),
    .co(carry_c7_r124_s10)
  );
  wire sum_c7_r125_s9, carry_c7_r125_s9;
  subbyte_full_adder add_c7_r125_s9 (
    .a(sum_c7_r121_s7),
    .b(sum_c7_r122_s8),
    .ci(sum_c7_r123_s8),
    .s(sum_c7_r125_s9),
    .co(carry_c7_r125_s9)
  );
  wire sum_c7_r126_s11, carry_c7_r126_s11;
  subbyte_full_adder add_c7_r126_s11 (
    .a(carry_c6_r125_s10),
    .b(sum_c7_r124_s10),
    .ci(sum_c7_r125_s9),
    .s(sum_c7_r126_s11),
    .co(carry_c7_r126_s11)
  );
  wire sum_c7_r127_s13, carry_c7_r127_s13;
  subbyte_full_adder add_c7_r127_s13 (
    .a(carry_c6_r126_s11),
    .b(sum_c7_r126_s11),
    .ci(carry_c6_r127_s12),
    .s(sum_c7_r127_s13),
    .co(carry_c7_r127_s13)
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
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[624]), .b(pp[632]), .ci(pp[648]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[656]), .b(pp[664]), .ci(pp[672]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[688]), .b(pp[696]), .ci(pp[704]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[712]), .b(pp[728]), .ci(pp[736]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[744]), .b(pp[752]), .ci(pp[768]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[776]), .b(pp[784]), .ci(pp[792]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[808]), .b(pp[816]), .ci(pp[824]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[832]), .b(pp[848]), .ci(pp[856]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[864]), .b(pp[872]), .ci(pp[888]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[896]), .b(pp[904]), .ci(pp[912]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[928]), .b(pp[936]), .ci(pp[944]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[952]), .b(pp[968]), .ci(pp[976]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[984]), .b(pp[992]), .ci(pp[1008]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[1016]), .b(pp[1024]), .ci(pp[1032]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[1048]), .b(pp[1056]), .ci(pp[1064]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[1072]), .b(pp[1088]), .ci(pp[1096]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[1104]), .b(pp[1112]), .ci(pp[1128]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[1136]), .b(pp[1144]), .ci(pp[1152]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[1168]), .b(pp[1176]), .ci(pp[1184]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[1192]), .b(pp[1208]), .ci(pp[1216]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[1224]), .b(pp[1232]), .ci(pp[1248]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[1256]), .b(pp[1264]), .ci(pp[1272]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s2, carry_c8_r43_s2;
  subbyte_full_adder add_c8_r43_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r43_s2),
    .co(carry_c8_r43_s2)
  );
  wire sum_c8_r44_s2, carry_c8_r44_s2;
  subbyte_full_adder add_c8_r44_s2 (
    .a(carry_c7_r3_s1),
    .b(carry_c7_r4_s1),
    .ci(carry_c7_r5_s1),
    .s(sum_c8_r44_s2),
    .co(carry_c8_r44_s2)
  );
  wire sum_c8_r45_s2, carry_c8_r45_s2;
  subbyte_full_adder add_c8_r45_s2 (
    .a(carry_c7_r6_s1),
    .b(carry_c7_r7_s1),
    .ci(carry_c7_r8_s1),
    .s(sum_c8_r45_s2),
    .co(carry_c8_r45_s2)
  );
  wire sum_c8_r46_s2, carry_c8_r46_s2;
  subbyte_full_adder add_c8_r46_s2 (
    .a(carry_c7_r9_s1),
    .b(carry_c7_r10_s1),
    .ci(carry_c7_r11_s1),
    .s(sum_c8_r46_s2),
    .co(carry_c8_r46_s2)
  );
  wire sum_c8_r47_s2, carry_c8_r47_s2;
  subbyte_full_adder add_c8_r47_s2 (
    .a(carry_c7_r12_s1),
    .b(carry_c7_r13_s1),
    .ci(carry_c7_r14_s1),
    .s(sum_c8_r47_s2),
    .co(carry_c8_r47_s2)
  );
  wire sum_c8_r48_s2, carry_c8_r48_s2;
  subbyte_full_adder add_c8_r48_s2 (
    .a(carry_c7_r15_s1),
    .b(carry_c7_r16_s1),
    .ci(carry_c7_r17_s1),
    .s(sum_c8_r48_s2),
    .co(carry_c8_r48_s2)
  );
  wire sum_c8_r49_s2, carry_c8_r49_s2;
  subbyte_full_adder add_c8_r49_s2 (
    .a(carry_c7_r18_s1),
    .b(carry_c7_r19_s1),
    .ci(carry_c7_r20_s1),
    .s(sum_c8_r49_s2),
    .co(carry_c8_r49_s2)
  );
  wire sum_c8_r50_s2, carry_c8_r50_s2;
  subbyte_full_adder add_c8_r50_s2 (
    .a(carry_c7_r21_s1),
    .b(carry_c7_r22_s1),
    .ci(carry_c7_r23_s1),
    .s(sum_c8_r50_s2),
    .co(carry_c8_r50_s2)
  );
  wire sum_c8_r51_s2, carry_c8_r51_s2;
  subbyte_full_adder add_c8_r51_s2 (
    .a(carry_c7_r24_s1),
    .b(carry_c7_r25_s1),
    .ci(carry_c7_r26_s1),
    .s(sum_c8_r51_s2),
    .co(carry_c8_r51_s2)
  );
  wire sum_c8_r52_s2, carry_c8_r52_s2;
  subbyte_full_adder add_c8_r52_s2 (
    .a(carry_c7_r27_s1),
    .b(carry_c7_r28_s1),
    .ci(carry_c7_r29_s1),
    .s(sum_c8_r52_s2),
    .co(carry_c8_r52_s2)
  );
  wire sum_c8_r53_s2, carry_c8_r53_s2;
  subbyte_full_adder add_c8_r53_s2 (
    .a(carry_c7_r30_s1),
    .b(carry_c7_r31_s1),
    .ci(carry_c7_r32_s1),
    .s(sum_c8_r53_s2),
    .co(carry_c8_r53_s2)
  );
  wire sum_c8_r54_s2, carry_c8_r54_s2;
  subbyte_full_adder add_c8_r54_s2 (
    .a(carry_c7_r33_s1),
    .b(carry_c7_r34_s1),
    .ci(carry_c7_r35_s1),
    .s(sum_c8_r54_s2),
    .co(carry_c8_r54_s2)
  );
  wire sum_c8_r55_s2, carry_c8_r55_s2;
  subbyte_full_adder add_c8_r55_s2 (
    .a(carry_c7_r36_s1),
    .b(carry_c7_r37_s1),
    .ci(carry_c7_r38_s1),
    .s(sum_c8_r55_s2),
    .co(carry_c8_r55_s2)
  );
  wire sum_c8_r56_s2, carry_c8_r56_s2;
  subbyte_full_adder add_c8_r56_s2 (
    .a(carry_c7_r39_s1),
    .b(carry_c7_r40_s1),
    .ci(carry_c7_r41_s1),
    .s(sum_c8_r56_s2),
    .co(carry_c8_r56_s2)
  );
  wire sum_c8_r57_s2, carry_c8_r57_s2;
  subbyte_full_adder add_c8_r57_s2 (
    .a(carry_c7_r42_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r57_s2),
    .co(carry_c8_r57_s2)
  );
  wire sum_c8_r58_s2, carry_c8_r58_s2;
  subbyte_full_adder add_c8_r58_s2 (
    .a(sum_c8_r2_s1),
    .b(sum_c8_r3_s1),
    .ci(sum_c8_r4_s1),
    .s(sum_c8_r58_s2),
    .co(carry_c8_r58_s2)
  );
  wire sum_c8_r59_s2, carry_c8_r59_s2;
  subbyte_full_adder add_c8_r59_s2 (
    .a(sum_c8_r5_s1),
    .b(sum_c8_r6_s1),
    .ci(sum_c8_r7_s1),
    .s(sum_c8_r59_s2),
    .co(carry_c8_r59_s2)
  );
  wire sum_c8_r60_s2, carry_c8_r60_s2;
  subbyte_full_adder add_c8_r60_s2 (
    .a(sum_c8_r8_s1),
    .b(sum_c8_r9_s1),
    .ci(sum_c8_r10_s1),
    .s(sum_c8_r60_s2),
    .co(carry_c8_r60_s2)
  );
  wire sum_c8_r61_s2, carry_c8_r61_s2;
  subbyte_full_adder add_c8_r61_s2 (
    .a(sum_c8_r11_s1),
    .b(sum_c8_r12_s1),
    .ci(sum_c8_r13_s1),
    .s(sum_c8_r61_s2),
    .co(carry_c8_r61_s2)
  );
  wire sum_c8_r62_s2, carry_c8_r62_s2;
  subbyte_full_adder add_c8_r62_s2 (
    .a(sum_c8_r14_s1),
    .b(sum_c8_r15_s1),
    .ci(sum_c8_r16_s1),
    .s(sum_c8_r62_s2),
    .co(carry_c8_r62_s2)
  );
  wire sum_c8_r63_s2, carry_c8_r63_s2;
  subbyte_full_adder add_c8_r63_s2 (
    .a(sum_c8_r17_s1),
    .b(sum_c8_r18_s1),
    .ci(sum_c8_r19_s1),
    .s(sum_c8_r63_s2),
    .co(carry_c8_r63_s2)
  );
  wire sum_c8_r64_s2, carry_c8_r64_s2;
  subbyte_full_adder add_c8_r64_s2 (
    .a(sum_c8_r20_s1),
    .b(sum_c8_r21_s1),
    .ci(sum_c8_r22_s1),
    .s(sum_c8_r64_s2),
    .co(carry_c8_r64_s2)
  );
  wire sum_c8_r65_s2, carry_c8_r65_s2;
  subbyte_full_adder add_c8_r65_s2 (
    .a(sum_c8_r23_s1),
    .b(sum_c8_r24_s1),
    .ci(sum_c8_r25_s1),
    .s(sum_c8_r65_s2),
    .co(carry_c8_r65_s2)
  );
  wire sum_c8_r66_s2, carry_c8_r66_s2;
  subbyte_full_adder add_c8_r66_s2 (
    .a(sum_c8_r26_s1),
    .b(sum_c8_r27_s1),
    .ci(sum_c8_r28_s1),
    .s(sum_c8_r66_s2),
    .co(carry_c8_r66_s2)
  );
  wire sum_c8_r67_s2, carry_c8_r67_s2;
  subbyte_full_adder add_c8_r67_s2 (
    .a(sum_c8_r29_s1),
    .b(sum_c8_r30_s1),
    .ci(sum_c8_r31_s1),
    .s(sum_c8_r67_s2),
    .co(carry_c8_r67_s2)
  );
  wire sum_c8_r68_s2, carry_c8_r68_s2;
  subbyte_full_adder add_c8_r68_s2 (
    .a(sum_c8_r32_s1),
    .b(sum_c8_r33_s1),
    .ci(sum_c8_r34_s1),
    .s(sum_c8_r68_s2),
    .co(carry_c8_r68_s2)
  );
  wire sum_c8_r69_s2, carry_c8_r69_s2;
  subbyte_full_adder add_c8_r69_s2 (
    .a(sum_c8_r35_s1),
    .b(sum_c8_r36_s1),
    .ci(sum_c8_r37_s1),
    .s(sum_c8_r69_s2),
    .co(carry_c8_r69_s2)
  );
  wire sum_c8_r70_s2, carry_c8_r70_s2;
  subbyte_full_adder add_c8_r70_s2 (
    .a(sum_c8_r38_s1),
    .b(sum_c8_r39_s1),
    .ci(sum_c8_r40_s1),
    .s(sum_c8_r70_s2),
    .co(carry_c8_r70_s2)
  );
  wire sum_c8_r71_s3, carry_c8_r71_s3;
  subbyte_full_adder add_c8_r71_s3 (
    .a(sum_c8_r41_s1),
    .b(sum_c8_r42_s1),
    .ci(carry_c7_r43_s2),
    .s(sum_c8_r71_s3),
    .co(carry_c8_r71_s3)
  );
  wire sum_c8_r72_s3, carry_c8_r72_s3;
  subbyte_full_adder add_c8_r72_s3 (
    .a(carry_c7_r44_s2),
    .b(carry_c7_r45_s2),
    .ci(carry_c7_r46_s2),
    .s(sum_c8_r72_s3),
    .co(carry_c8_r72_s3)
  );
  wire sum_c8_r73_s3, carry_c8_r73_s3;
  subbyte_full_adder add_c8_r73_s3 (
    .a(carry_c7_r47_s2),
    .b(carry_c7_r48_s2),
    .ci(carry_c7_r49_s2),
    .s(sum_c8_r73_s3),
    .co(carry_c8_r73_s3)
  );
  wire sum_c8_r74_s3, carry_c8_r74_s3;
  subbyte_full_adder add_c8_r74_s3 (
    .a(carry_c7_r50_s2),
    .b(carry_c7_r51_s2),
    .ci(carry_c7_r52_s2),
    .s(sum_c8_r74_s3),
    .co(carry_c8_r74_s3)
  );
  wire sum_c8_r75_s3, carry_c8_r75_s3;
  subbyte_full_adder add_c8_r75_s3 (
    .a(carry_c7_r53_s2),
    .b(carry_c7_r54_s2),
    .ci(carry_c7_r55_s2),
    .s(sum_c8_r75_s3),
    .co(carry_c8_r75_s3)
  );
  wire sum_c8_r76_s3, carry_c8_r76_s3;
  subbyte_full_adder add_c8_r76_s3 (
    .a(carry_c7_r56_s2),
    .b(carry_c7_r57_s2),
    .ci(carry_c7_r58_s2),
    .s(sum_c8_r76_s3),
    .co(carry_c8_r76_s3)
  );
  wire sum_c8_r77_s3, carry_c8_r77_s3;
  subbyte_full_adder add_c8_r77_s3 (
    .a(carry_c7_r59_s2),
    .b(carry_c7_r60_s2),
    .ci(carry_c7_r61_s2),
    .s(sum_c8_r77_s3),
    .co(carry_c8_r77_s3)
  );
  wire sum_c8_r78_s3, carry_c8_r78_s3;
  subbyte_full_adder add_c8_r78_s3 (
    .a(carry_c7_r62_s2),
    .b(carry_c7_r63_s2),
    .ci(carry_c7_r64_s2),
    .s(sum_c8_r78_s3),
    .co(carry_c8_r78_s3)
  );
  wire sum_c8_r79_s3, carry_c8_r79_s3;
  subbyte_full_adder add_c8_r79_s3 (
    .a(carry_c7_r65_s2),
    .b(carry_c7_r66_s2),
    .ci(carry_c7_r67_s2),
    .s(sum_c8_r79_s3),
    .co(carry_c8_r79_s3)
  );
  wire sum_c8_r80_s3, carry_c8_r80_s3;
  subbyte_full_adder add_c8_r80_s3 (
    .a(carry_c7_r68_s2),
    .b(carry_c7_r69_s2),
    .ci(carry_c7_r70_s2),
    .s(sum_c8_r80_s3),
    .co(carry_c8_r80_s3)
  );
  wire sum_c8_r81_s3, carry_c8_r81_s3;
  subbyte_full_adder add_c8_r81_s3 (
    .a(carry_c7_r71_s2),
    .b(carry_c7_r72_s2),
    .ci(carry_c7_r73_s2),
    .s(sum_c8_r81_s3),
    .co(carry_c8_r81_s3)
  );
  wire sum_c8_r82_s3, carry_c8_r82_s3;
  subbyte_full_adder add_c8_r82_s3 (
    .a(carry_c7_r74_s2),
    .b(sum_c8_r43_s2),
    .ci(sum_c8_r44_s2),
    .s(sum_c8_r82_s3),
    .co(carry_c8_r82_s3)
  );
  wire sum_c8_r83_s3, carry_c8_r83_s3;
  subbyte_full_adder add_c8_r83_s3 (
    .a(sum_c8_r45_s2),
    .b(sum_c8_r46_s2),
    .ci(sum_c8_r47_s2),
    .s(sum_c8_r83_s3),
    .co(carry_c8_r83_s3)
  );
  wire sum_c8_r84_s3, carry_c8_r84_s3;
  subbyte_full_adder add_c8_r84_s3 (
    .a(sum_c8_r48_s2),
    .b(sum_c8_r49_s2),
    .ci(sum_c8_r50_s2),
    .s(sum_c8_r84_s3),
    .co(carry_c8_r84_s3)
  );
  wire sum_c8_r85_s3, carry_c8_r85_s3;
  subbyte_full_adder add_c8_r85_s3 (
    .a(sum_c8_r51_s2),
    .b(sum_c8_r52_s2),
    .ci(sum_c8_r53_s2),
    .s(sum_c8_r85_s3),
    .co(carry_c8_r85_s3)
  );
  wire sum_c8_r86_s3, carry_c8_r86_s3;
  subbyte_full_adder add_c8_r86_s3 (
    .a(sum_c8_r54_s2),
    .b(sum_c8_r55_s2),
    .ci(sum_c8_r56_s2),
    .s(sum_c8_r86_s3),
    .co(carry_c8_r86_s3)
  );
  wire sum_c8_r87_s3, carry_c8_r87_s3;
  subbyte_full_adder add_c8_r87_s3 (
    .a(sum_c8_r57_s2),
    .b(sum_c8_r58_s2),
    .ci(sum_c8_r59_s2),
    .s(sum_c8_r87_s3),
    .co(carry_c8_r87_s3)
  );
  wire sum_c8_r88_s3, carry_c8_r88_s3;
  subbyte_full_adder add_c8_r88_s3 (
    .a(sum_c8_r60_s2),
    .b(sum_c8_r61_s2),
    .ci(sum_c8_r62_s2),
    .s(sum_c8_r88_s3),
    .co(carry_c8_r88_s3)
  );
  wire sum_c8_r89_s3, carry_c8_r89_s3;
  subbyte_full_adder add_c8_r89_s3 (
    .a(sum_c8_r63_s2),
    .b(sum_c8_r64_s2),
    .ci(sum_c8_r65_s2),
    .s(sum_c8_r89_s3),
    .co(carry_c8_r89_s3)
  );
  wire sum_c8_r90_s3, carry_c8_r90_s3;
  subbyte_full_adder add_c8_r90_s3 (
    .a(sum_c8_r66_s2),
    .b(sum_c8_r67_s2),
    .ci(sum_c8_r68_s2),
    .s(sum_c8_r90_s3),
    .co(carry_c8_r90_s3)
  );
  wire sum_c8_r91_s4, carry_c8_r91_s4;
  subbyte_full_adder add_c8_r91_s4 (
    .a(sum_c8_r69_s2),
    .b(sum_c8_r70_s2),
    .ci(sum_c8_r71_s3),
    .s(sum_c8_r91_s4),
    .co(carry_c8_r91_s4)
  );
  wire sum_c8_r92_s4, carry_c8_r92_s4;
  subbyte_full_adder add_c8_r92_s4 (
    .a(carry_c7_r75_s3),
    .b(carry_c7_r76_s3),
    .ci(carry_c7_r77_s3),
    .s(sum_c8_r92_s4),
    .co(carry_c8_r92_s4)
  );
  wire sum_c8_r93_s4, carry_c8_r93_s4;
  subbyte_full_adder add_c8_r93_s4 (
    .a(carry_c7_r78_s3),
    .b(carry_c7_r79_s3),
    .ci(carry_c7_r80_s3),
    .s(sum_c8_r93_s4),
    .co(carry_c8_r93_s4)
  );
  wire sum_c8_r94_s4, carry_c8_r94_s4;
  subbyte_full_adder add_c8_r94_s4 (
    .a(carry_c7_r81_s3),
    .b(carry_c7_r82_s3),
    .ci(carry_c7_r83_s3),
    .s(sum_c8_r94_s4),
    .co(carry_c8_r94_s4)
  );
  wire sum_c8_r95_s4, carry_c8_r95_s4;
  subbyte_full_adder add_c8_r95_s4 (
    .a(carry_c7_r84_s3),
    .b(carry_c7_r85_s3),
    .ci(carry_c7_r86_s3),
    .s(sum_c8_r95_s4),
    .co(carry_c8_r95_s4)
  );
  wire sum_c8_r96_s4, carry_c8_r96_s4;
  subbyte_full_adder add_c8_r96_s4 (
    .a(carry_c7_r87_s3),
    .b(carry_c7_r88_s3),
    .ci(carry_c7_r89_s3),
    .s(sum_c8_r96_s4),
    .co(carry_c8_r96_s4)
  );
  wire sum_c8_r97_s4, carry_c8_r97_s4;
  subbyte_full_adder add_c8_r97_s4 (
    .a(carry_c7_r90_s3),
    .b(carry_c7_r91_s3),
    .ci(carry_c7_r92_s3),
    .s(sum_c8_r97_s4),
    .co(carry_c8_r97_s4)
  );
  wire sum_c8_r98_s4, carry_c8_r98_s4;
  subbyte_full_adder add_c8_r98_s4 (
    .a(carry_c7_r93_s3),
    .b(carry_c7_r94_s3),
    .ci(sum_c8_r72_s3),
    .s(sum_c8_r98_s4),
    .co(carry_c8_r98_s4)
  );
  wire sum_c8_r99_s4, carry_c8_r99_s4;
  subbyte_full_adder add_c8_r99_s4 (
    .a(sum_c8_r73_s3),
    .b(sum_c8_r74_s3),
    .ci(sum_c8_r75_s3),
    .s(sum_c8_r99_s4),
    .co(carry_c8_r99_s4)
  );
  wire sum_c8_r100_s4, carry_c8_r100_s4;
  subbyte_full_adder add_c8_r100_s4 (
    .a(sum_c8_r76_s3),
    .b(sum_c8_r77_s3),
    .ci(sum_c8_r78_s3),
    .s(sum_c8_r100_s4),
    .co(carry_c8_r100_s4)
  );
  wire sum_c8_r101_s4, carry_c8_r101_s4;
  subbyte_full_adder add_c8_r101_s4 (
    .a(sum_c8_r79_s3),
    .b(sum_c8_r80_s3),
    .ci(sum_c8_r81_s3),
    .s(sum_c8_r101_s4),
    .co(carry_c8_r101_s4)
  );
  wire sum_c8_r102_s4, carry_c8_r102_s4;
  subbyte_full_adder add_c8_r102_s4 (
    .a(sum_c8_r82_s3),
    .b(sum_c8_r83_s3),
    .ci(sum_c8_r84_s3),
    .s(sum_c8_r102_s4),
    .co(carry_c8_r102_s4)
  );
  wire sum_c8_r103_s4, carry_c8_r103_s4;
  subbyte_full_adder add_c8_r103_s4 (
    .a(sum_c8_r85_s3),
    .b(sum_c8_r86_s3),
    .ci(sum_c8_r87_s3),
    .s(sum_c8_r103_s4),
    .co(carry_c8_r103_s4)
  );
  wire sum_c8_r104_s4, carry_c8_r104_s4;
  subbyte_full_adder add_c8_r104_s4 (
    .a(sum_c8_r88_s3),
    .b(sum_c8_r89_s3),
    .ci(sum_c8_r90_s3),
    .s(sum_c8_r104_s4),
    .co(carry_c8_r104_s4)
  );
  wire sum_c8_r105_s5, carry_c8_r105_s5;
  subbyte_full_adder add_c8_r105_s5 (
    .a(sum_c8_r91_s4),
    .b(carry_c7_r95_s4),
    .ci(carry_c7_r96_s4),
    .s(sum_c8_r105_s5),
    .co(carry_c8_r105_s5)
  );
  wire sum_c8_r106_s5, carry_c8_r106_s5;
  subbyte_full_adder add_c8_r106_s5 (
    .a(carry_c7_r97_s4),
    .b(carry_c7_r98_s4),
    .ci(carry_c7_r99_s4),
    .s(sum_c8_r106_s5),
    .co(carry_c8_r106_s5)
  );
  wire sum_c8_r107_s5, carry_c8_r107_s5;
  subbyte_full_adder add_c8_r107_s5 (
    .a(carry_c7_r100_s4),
    .b(carry_c7_r101_s4),
    .ci(carry_c7_r102_s4),
    .s(sum_c8_r107_s5),
    .co(carry_c8_r107_s5)
  );
  wire sum_c8_r108_s5, carry_c8_r108_s5;
  subbyte_full_adder add_c8_r108_s5 (
    .a(carry_c7_r103_s4),
    .b(carry_c7_r104_s4),
    .ci(carry_c7_r105_s4),
    .s(sum_c8_r108_s5),
    .co(carry_c8_r108_s5)
  );
  wire sum_c8_r109_s5, carry_c8_r109_s5;
  subbyte_full_adder add_c8_r109_s5 (
    .a(carry_c7_r106_s4),
    .b(carry_c7_r107_s4),
    .ci(sum_c8_r92_s4),
    .s(sum_c8_r109_s5),
    .co(carry_c8_r109_s5)
  );
  wire sum_c8_r110_s5, carry_c8_r110_s5;
  subbyte_full_adder add_c8_r110_s5 (
    .a(sum_c8_r93_s4),
    .b(sum_c8_r94_s4),
    .ci(sum_c8_r95_s4),
    .s(sum_c8_r110_s5),
    .co(carry_c8_r110_s5)
  );
  wire sum_c8_r111_s5, carry_c8_r111_s5;
  subbyte_full_adder add_c8_r111_s5 (
    .a(sum_c8_r96_s4),
    .b(sum_c8_r97_s4),
    .ci(sum_c8_r98_s4),
    .s(sum_c8_r111_s5),
    .co(carry_c8_r111_s5)
  );
  wire sum_c8_r112_s5, carry_c8_r112_s5;
  subbyte_full_adder add_c8_r112_s5 (
    .a(sum_c8_r99_s4),
    .b(sum_c8_r100_s4),
    .ci(sum_c8_r101_s4),
    .s(sum_c8_r112_s5),
    .co(carry_c8_r112_s5)
  );
  wire sum_c8_r113_s5, carry_c8_r113_s5;
  subbyte_full_adder add_c8_r113_s5 (
    .a(sum_c8_r102_s4),
    .b(sum_c8_r103_s4),
    .ci(sum_c8_r104_s4),
    .s(sum_c8_r113_s5),
    .co(carry_c8_r113_s5)
  );
  wire sum_c8_r114_s7, carry_c8_r114_s7;
  subbyte_full_adder add_c8_r114_s7 (
    .a(carry_c7_r108_s5),
    .b(carry_c7_r109_s6),
    .ci(carry_c7_r110_s5),
    .s(sum_c8_r114_s7),
    .co(carry_c8_r114_s7)
  );
  wire sum_c8_r115_s6, carry_c8_r115_s6;
  subbyte_full_adder add_c8_r115_s6 (
    .a(carry_c7_r111_s5),
    .b(carry_c7_r112_s5),
    .ci(carry_c7_r113_s5),
    .s(sum_c8_r115_s6),
    .co(carry_c8_r115_s6)
  );
  wire sum_c8_r116_s6, carry_c8_r116_s6;
  subbyte_full_adder add_c8_r116_s6 (
    .a(carry_c7_r114_s5),
    .b(carry_c7_r115_s5),
    .ci(sum_c8_r105_s5),
    .s(sum_c8_r116_s6),
    .co(carry_c8_r116_s6)
  );
  wire sum_c8_r117_s6, carry_c8_r117_s6;
  subbyte_full_adder add_c8_r117_s6 (
    .a(sum_c8_r106_s5),
    .b(sum_c8_r107_s5),
    .ci(sum_c8_r108_s5),
    .s(sum_c8_r117_s6),
    .co(carry_c8_r117_s6)
  );
  wire sum_c8_r118_s6, carry_c8_r118_s6;
  subbyte_full_adder add_c8_r118_s6 (
    .a(sum_c8_r109_s5),
    .b(sum_c8_r110_s5),
    .ci(sum_c8_r111_s5),
    .s(sum_c8_r118_s6),
    .co(carry_c8_r118_s6)
  );
  wire sum_c8_r119_s7, carry_c8_r119_s7;
  subbyte_full_adder add_c8_r119_s7 (
    .a(sum_c8_r112_s5),
    .b(sum_c8_r113_s5),
    .ci(carry_c7_r116_s6),
    .s(sum_c8_r119_s7),
    .co(carry_c8_r119_s7)
  );
  wire sum_c8_r120_s8, carry_c8_r120_s8;
  subbyte_full_adder add_c8_r120_s8 (
    .a(carry_c7_r117_s7),
    .b(carry_c7_r118_s7),
    .ci(carry_c7_r119_s6),
    .s(sum_c8_r120_s8),
    .co(carry_c8_r120_s8)
  );
  wire sum_c8_r121_s8, carry_c8_r121_s8;
  subbyte_full_adder add_c8_r121_s8 (
    .a(carry_c7_r120_s6),
    .b(sum_c8_r114_s7),
    .ci(sum_c8_r115_s6),
    .s(sum_c8_r121_s8),
    .co(carry_c8_r121_s8)
  );
  wire sum_c8_r122_s7, carry_c8_r122_s7;
  subbyte_full_adder add_c8_r122_s7 (
    .a(sum_c8_r116_s6),
    .b(sum_c8_r117_s6),
    .ci(sum_c8_r118_s6),
    .s(sum_c8_r122_s7),
    .co(carry_c8_r122_s7)
  );
  wire sum_c8_r123_s9, carry_c8_r123_s9;
  subbyte_full_adder add_c8_r123_s9 (
    .a(sum_c8_r119_s7),
    .b(carry_c7_r121_s7),
    .ci(carry_c7_r122_s8),
    .s(sum_c8_r123_s9),
    .co(carry_c8_r123_s9)
  );
  wire sum_c8_r124_s9, carry_c8_r124_s9;
  subbyte_full_adder add_c8_r124_s9 (
    .a(carry_c7_r123_s8),
    .b(sum_c8_r120_s8),
    .ci(sum_c8_r121_s8),
    .s(sum_c8_r124_s9),
    .co(carry_c8_r124_s9)
  );
  wire sum_c8_r125_s11, carry_c8_r125_s11;
  subbyte_full_adder add_c8_r125_s11 (
    .a(sum_c8_r122_s7),
    .b(carry_c7_r124_s10),
    .ci(carry_c7_r125_s9),
    .s(sum_c8_r125_s11),
    .co(carry_c8_r125_s11)
  );
  wire sum_c8_r126_s12, carry_c8_r126_s12;
  subbyte_full_adder add_c8_r126_s12 (
    .a(sum_c8_r123_s9),
    .b(sum_c8_r124_s9),
    .ci(carry_c7_r126_s11),
    .s(sum_c8_r126_s12),
    .co(carry_c8_r126_s12)
  );
  wire sum_c8_r127_s14, carry_c8_r127_s14;
  subbyte_full_adder add_c8_r127_s14 (
    .a(sum_c8_r125_s11),
    .b(sum_c8_r126_s12),
    .ci(carry_c7_r127_s13),
    .s(sum_c8_r127_s14),
    .co(carry_c8_r127_s14)
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
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[633]), .b(pp[657]), .ci(pp[665]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[673]), .b(pp[697]), .ci(pp[705]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[713]), .b(pp[737]), .ci(pp[745]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[753]), .b(pp[777]), .ci(pp[785]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[793]), .b(pp[817]), .ci(pp[825]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[833]), .b(pp[857]), .ci(pp[865]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[873]), .b(pp[897]), .ci(pp[905]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[913]), .b(pp[937]), .ci(pp[945]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[953]), .b(pp[977]), .ci(pp[985]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[993]), .b(pp[1017]), .ci(pp[1025]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[1033]), .b(pp[1057]), .ci(pp[1065]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[1073]), .b(pp[1097]), .ci(pp[1105]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[1113]), .b(pp[1137]), .ci(pp[1145]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[1153]), .b(pp[1177]), .ci(pp[1185]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[1193]), .b(pp[1217]), .ci(pp[1225]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[1233]), .b(pp[1257]), .ci(pp[1265]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s2, carry_c9_r32_s2;
  subbyte_full_adder add_c9_r32_s2 (
    .a(pp[1273]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r32_s2),
    .co(carry_c9_r32_s2)
  );
  wire sum_c9_r33_s2, carry_c9_r33_s2;
  subbyte_full_adder add_c9_r33_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r33_s2),
    .co(carry_c9_r33_s2)
  );
  wire sum_c9_r34_s2, carry_c9_r34_s2;
  subbyte_full_adder add_c9_r34_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r34_s2),
    .co(carry_c9_r34_s2)
  );
  wire sum_c9_r35_s2, carry_c9_r35_s2;
  subbyte_full_adder add_c9_r35_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r35_s2),
    .co(carry_c9_r35_s2)
  );
  wire sum_c9_r36_s2, carry_c9_r36_s2;
  subbyte_full_adder add_c9_r36_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r36_s2),
    .co(carry_c9_r36_s2)
  );
  wire sum_c9_r37_s2, carry_c9_r37_s2;
  subbyte_full_adder add_c9_r37_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(carry_c8_r16_s1),
    .s(sum_c9_r37_s2),
    .co(carry_c9_r37_s2)
  );
  wire sum_c9_r38_s2, carry_c9_r38_s2;
  subbyte_full_adder add_c9_r38_s2 (
    .a(carry_c8_r17_s1),
    .b(carry_c8_r18_s1),
    .ci(carry_c8_r19_s1),
    .s(sum_c9_r38_s2),
    .co(carry_c9_r38_s2)
  );
  wire sum_c9_r39_s2, carry_c9_r39_s2;
  subbyte_full_adder add_c9_r39_s2 (
    .a(carry_c8_r20_s1),
    .b(carry_c8_r21_s1),
    .ci(carry_c8_r22_s1),
    .s(sum_c9_r39_s2),
    .co(carry_c9_r39_s2)
  );
  wire sum_c9_r40_s2, carry_c9_r40_s2;
  subbyte_full_adder add_c9_r40_s2 (
    .a(carry_c8_r23_s1),
    .b(carry_c8_r24_s1),
    .ci(carry_c8_r25_s1),
    .s(sum_c9_r40_s2),
    .co(carry_c9_r40_s2)
  );
  wire sum_c9_r41_s2, carry_c9_r41_s2;
  subbyte_full_adder add_c9_r41_s2 (
    .a(carry_c8_r26_s1),
    .b(carry_c8_r27_s1),
    .ci(carry_c8_r28_s1),
    .s(sum_c9_r41_s2),
    .co(carry_c9_r41_s2)
  );
  wire sum_c9_r42_s2, carry_c9_r42_s2;
  subbyte_full_adder add_c9_r42_s2 (
    .a(carry_c8_r29_s1),
    .b(carry_c8_r30_s1),
    .ci(carry_c8_r31_s1),
    .s(sum_c9_r42_s2),
    .co(carry_c9_r42_s2)
  );
  wire sum_c9_r43_s2, carry_c9_r43_s2;
  subbyte_full_adder add_c9_r43_s2 (
    .a(carry_c8_r32_s1),
    .b(carry_c8_r33_s1),
    .ci(carry_c8_r34_s1),
    .s(sum_c9_r43_s2),
    .co(carry_c9_r43_s2)
  );
  wire sum_c9_r44_s2, carry_c9_r44_s2;
  subbyte_full_adder add_c9_r44_s2 (
    .a(carry_c8_r35_s1),
    .b(carry_c8_r36_s1),
    .ci(carry_c8_r37_s1),
    .s(sum_c9_r44_s2),
    .co(carry_c9_r44_s2)
  );
  wire sum_c9_r45_s2, carry_c9_r45_s2;
  subbyte_full_adder add_c9_r45_s2 (
    .a(carry_c8_r38_s1),
    .b(carry_c8_r39_s1),
    .ci(carry_c8_r40_s1),
    .s(sum_c9_r45_s2),
    .co(carry_c9_r45_s2)
  );
  wire sum_c9_r46_s2, carry_c9_r46_s2;
  subbyte_full_adder add_c9_r46_s2 (
    .a(carry_c8_r41_s1),
    .b(carry_c8_r42_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r46_s2),
    .co(carry_c9_r46_s2)
  );
  wire sum_c9_r47_s2, carry_c9_r47_s2;
  subbyte_full_adder add_c9_r47_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r47_s2),
    .co(carry_c9_r47_s2)
  );
  wire sum_c9_r48_s2, carry_c9_r48_s2;
  subbyte_full_adder add_c9_r48_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r48_s2),
    .co(carry_c9_r48_s2)
  );
  wire sum_c9_r49_s2, carry_c9_r49_s2;
  subbyte_full_adder add_c9_r49_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r49_s2),
    .co(carry_c9_r49_s2)
  );
  wire sum_c9_r50_s2, carry_c9_r50_s2;
  subbyte_full_adder add_c9_r50_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r50_s2),
    .co(carry_c9_r50_s2)
  );
  wire sum_c9_r51_s2, carry_c9_r51_s2;
  subbyte_full_adder add_c9_r51_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r51_s2),
    .co(carry_c9_r51_s2)
  );
  wire sum_c9_r52_s2, carry_c9_r52_s2;
  subbyte_full_adder add_c9_r52_s2 (
    .a(sum_c9_r16_s1),
    .b(sum_c9_r17_s1),
    .ci(sum_c9_r18_s1),
    .s(sum_c9_r52_s2),
    .co(carry_c9_r52_s2)
  );
  wire sum_c9_r53_s2, carry_c9_r53_s2;
  subbyte_full_adder add_c9_r53_s2 (
    .a(sum_c9_r19_s1),
    .b(sum_c9_r20_s1),
    .ci(sum_c9_r21_s1),
    .s(sum_c9_r53_s2),
    .co(carry_c9_r53_s2)
  );
  wire sum_c9_r54_s2, carry_c9_r54_s2;
  subbyte_full_adder add_c9_r54_s2 (
    .a(sum_c9_r22_s1),
    .b(sum_c9_r23_s1),
    .ci(sum_c9_r24_s1),
    .s(sum_c9_r54_s2),
    .co(carry_c9_r54_s2)
  );
  wire sum_c9_r55_s2, carry_c9_r55_s2;
  subbyte_full_adder add_c9_r55_s2 (
    .a(sum_c9_r25_s1),
    .b(sum_c9_r26_s1),
    .ci(sum_c9_r27_s1),
    .s(sum_c9_r55_s2),
    .co(carry_c9_r55_s2)
  );
  wire sum_c9_r56_s2, carry_c9_r56_s2;
  subbyte_full_adder add_c9_r56_s2 (
    .a(sum_c9_r28_s1),
    .b(sum_c9_r29_s1),
    .ci(sum_c9_r30_s1),
    .s(sum_c9_r56_s2),
    .co(carry_c9_r56_s2)
  );
  wire sum_c9_r57_s3, carry_c9_r57_s3;
  subbyte_full_adder add_c9_r57_s3 (
    .a(sum_c9_r31_s1),
    .b(carry_c8_r43_s2),
    .ci(carry_c8_r44_s2),
    .s(sum_c9_r57_s3),
    .co(carry_c9_r57_s3)
  );
  wire sum_c9_r58_s3, carry_c9_r58_s3;
  subbyte_full_adder add_c9_r58_s3 (
    .a(carry_c8_r45_s2),
    .b(carry_c8_r46_s2),
    .ci(carry_c8_r47_s2),
    .s(sum_c9_r58_s3),
    .co(carry_c9_r58_s3)
  );
  wire sum_c9_r59_s3, carry_c9_r59_s3;
  subbyte_full_adder add_c9_r59_s3 (
    .a(carry_c8_r48_s2),
    .b(carry_c8_r49_s2),
    .ci(carry_c8_r50_s2),
    .s(sum_c9_r59_s3),
    .co(carry_c9_r59_s3)
  );
  wire sum_c9_r60_s3, carry_c9_r60_s3;
  subbyte_full_adder add_c9_r60_s3 (
    .a(carry_c8_r51_s2),
    .b(carry_c8_r52_s2),
    .ci(carry_c8_r53_s2),
    .s(sum_c9_r60_s3),
    .co(carry_c9_r60_s3)
  );
  wire sum_c9_r61_s3, carry_c9_r61_s3;
  subbyte_full_adder add_c9_r61_s3 (
    .a(carry_c8_r54_s2),
    .b(carry_c8_r55_s2),
    .ci(carry_c8_r56_s2),
    .s(sum_c9_r61_s3),
    .co(carry_c9_r61_s3)
  );
  wire sum_c9_r62_s3, carry_c9_r62_s3;
  subbyte_full_adder add_c9_r62_s3 (
    .a(carry_c8_r57_s2),
    .b(carry_c8_r58_s2),
    .ci(carry_c8_r59_s2),
    .s(sum_c9_r62_s3),
    .co(carry_c9_r62_s3)
  );
  wire sum_c9_r63_s3, carry_c9_r63_s3;
  subbyte_full_adder add_c9_r63_s3 (
    .a(carry_c8_r60_s2),
    .b(carry_c8_r61_s2),
    .ci(carry_c8_r62_s2),
    .s(sum_c9_r63_s3),
    .co(carry_c9_r63_s3)
  );
  wire sum_c9_r64_s3, carry_c9_r64_s3;
  subbyte_full_adder add_c9_r64_s3 (
    .a(carry_c8_r63_s2),
    .b(carry_c8_r64_s2),
    .ci(carry_c8_r65_s2),
    .s(sum_c9_r64_s3),
    .co(carry_c9_r64_s3)
  );
  wire sum_c9_r65_s3, carry_c9_r65_s3;
  subbyte_full_adder add_c9_r65_s3 (
    .a(carry_c8_r66_s2),
    .b(carry_c8_r67_s2),
    .ci(carry_c8_r68_s2),
    .s(sum_c9_r65_s3),
    .co(carry_c9_r65_s3)
  );
  wire sum_c9_r66_s3, carry_c9_r66_s3;
  subbyte_full_adder add_c9_r66_s3 (
    .a(carry_c8_r69_s2),
    .b(carry_c8_r70_s2),
    .ci(sum_c9_r32_s2),
    .s(sum_c9_r66_s3),
    .co(carry_c9_r66_s3)
  );
  wire sum_c9_r67_s3, carry_c9_r67_s3;
  subbyte_full_adder add_c9_r67_s3 (
    .a(sum_c9_r33_s2),
    .b(sum_c9_r34_s2),
    .ci(sum_c9_r35_s2),
    .s(sum_c9_r67_s3),
    .co(carry_c9_r67_s3)
  );
  wire sum_c9_r68_s3, carry_c9_r68_s3;
  subbyte_full_adder add_c9_r68_s3 (
    .a(sum_c9_r36_s2),
    .b(sum_c9_r37_s2),
    .ci(sum_c9_r38_s2),
    .s(sum_c9_r68_s3),
    .co(carry_c9_r68_s3)
  );
  wire sum_c9_r69_s3, carry_c9_r69_s3;
  subbyte_full_adder add_c9_r69_s3 (
    .a(sum_c9_r39_s2),
    .b(sum_c9_r40_s2),
    .ci(sum_c9_r41_s2),
    .s(sum_c9_r69_s3),
    .co(carry_c9_r69_s3)
  );
  wire sum_c9_r70_s3, carry_c9_r70_s3;
  subbyte_full_adder add_c9_r70_s3 (
    .a(sum_c9_r42_s2),
    .b(sum_c9_r43_s2),
    .ci(sum_c9_r44_s2),
    .s(sum_c9_r70_s3),
    .co(carry_c9_r70_s3)
  );
  wire sum_c9_r71_s3, carry_c9_r71_s3;
  subbyte_full_adder add_c9_r71_s3 (
    .a(sum_c9_r45_s2),
    .b(sum_c9_r46_s2),
    .ci(sum_c9_r47_s2),
    .s(sum_c9_r71_s3),
    .co(carry_c9_r71_s3)
  );
  wire sum_c9_r72_s3, carry_c9_r72_s3;
  subbyte_full_adder add_c9_r72_s3 (
    .a(sum_c9_r48_s2),
    .b(sum_c9_r49_s2),
    .ci(sum_c9_r50_s2),
    .s(sum_c9_r72_s3),
    .co(carry_c9_r72_s3)
  );
  wire sum_c9_r73_s3, carry_c9_r73_s3;
  subbyte_full_adder add_c9_r73_s3 (
    .a(sum_c9_r51_s2),
    .b(sum_c9_r52_s2),
    .ci(sum_c9_r53_s2),
    .s(sum_c9_r73_s3),
    .co(carry_c9_r73_s3)
  );
  wire sum_c9_r74_s3, carry_c9_r74_s3;
  subbyte_full_adder add_c9_r74_s3 (
    .a(sum_c9_r54_s2),
    .b(sum_c9_r55_s2),
    .ci(sum_c9_r56_s2),
    .s(sum_c9_r74_s3),
    .co(carry_c9_r74_s3)
  );
  wire sum_c9_r75_s4, carry_c9_r75_s4;
  subbyte_full_adder add_c9_r75_s4 (
    .a(carry_c8_r71_s3),
    .b(carry_c8_r72_s3),
    .ci(carry_c8_r73_s3),
    .s(sum_c9_r75_s4),
    .co(carry_c9_r75_s4)
  );
  wire sum_c9_r76_s4, carry_c9_r76_s4;
  subbyte_full_adder add_c9_r76_s4 (
    .a(carry_c8_r74_s3),
    .b(carry_c8_r75_s3),
    .ci(carry_c8_r76_s3),
    .s(sum_c9_r76_s4),
    .co(carry_c9_r76_s4)
  );
  wire sum_c9_r77_s4, carry_c9_r77_s4;
  subbyte_full_adder add_c9_r77_s4 (
    .a(carry_c8_r77_s3),
    .b(carry_c8_r78_s3),
    .ci(carry_c8_r79_s3),
    .s(sum_c9_r77_s4),
    .co(carry_c9_r77_s4)
  );
  wire sum_c9_r78_s4, carry_c9_r78_s4;
  subbyte_full_adder add_c9_r78_s4 (
    .a(carry_c8_r80_s3),
    .b(carry_c8_r81_s3),
    .ci(carry_c8_r82_s3),
    .s(sum_c9_r78_s4),
    .co(carry_c9_r78_s4)
  );
  wire sum_c9_r79_s4, carry_c9_r79_s4;
  subbyte_full_adder add_c9_r79_s4 (
    .a(carry_c8_r83_s3),
    .b(carry_c8_r84_s3),
    .ci(carry_c8_r85_s3),
    .s(sum_c9_r79_s4),
    .co(carry_c9_r79_s4)
  );
  wire sum_c9_r80_s4, carry_c9_r80_s4;
  subbyte_full_adder add_c9_r80_s4 (
    .a(carry_c8_r86_s3),
    .b(carry_c8_r87_s3),
    .ci(carry_c8_r88_s3),
    .s(sum_c9_r80_s4),
    .co(carry_c9_r80_s4)
  );
  wire sum_c9_r81_s5, carry_c9_r81_s5;
  subbyte_full_adder add_c9_r81_s5 (
    .a(carry_c8_r89_s3),
    .b(carry_c8_r90_s3),
    .ci(carry_c8_r91_s4),
    .s(sum_c9_r81_s5),
    .co(carry_c9_r81_s5)
  );
  wire sum_c9_r82_s4, carry_c9_r82_s4;
  subbyte_full_adder add_c9_r82_s4 (
    .a(sum_c9_r57_s3),
    .b(sum_c9_r58_s3),
    .ci(sum_c9_r59_s3),
    .s(sum_c9_r82_s4),
    .co(carry_c9_r82_s4)
  );
  wire sum_c9_r83_s4, carry_c9_r83_s4;
  subbyte_full_adder add_c9_r83_s4 (
    .a(sum_c9_r60_s3),
    .b(sum_c9_r61_s3),
    .ci(sum_c9_r62_s3),
    .s(sum_c9_r83_s4),
    .co(carry_c9_r83_s4)
  );
  wire sum_c9_r84_s4, carry_c9_r84_s4;
  subbyte_full_adder add_c9_r84_s4 (
    .a(sum_c9_r63_s3),
    .b(sum_c9_r64_s3),
    .ci(sum_c9_r65_s3),
    .s(sum_c9_r84_s4),
    .co(carry_c9_r84_s4)
  );
  wire sum_c9_r85_s4, carry_c9_r85_s4;
  subbyte_full_adder add_c9_r85_s4 (
    .a(sum_c9_r66_s3),
    .b(sum_c9_r67_s3),
    .ci(sum_c9_r68_s3),
    .s(sum_c9_r85_s4),
    .co(carry_c9_r85_s4)
  );
  wire sum_c9_r86_s4, carry_c9_r86_s4;
  subbyte_full_adder add_c9_r86_s4 (
    .a(sum_c9_r69_s3),
    .b(sum_c9_r70_s3),
    .ci(sum_c9_r71_s3),
    .s(sum_c9_r86_s4),
    .co(carry_c9_r86_s4)
  );
  wire sum_c9_r87_s4, carry_c9_r87_s4;
  subbyte_full_adder add_c9_r87_s4 (
    .a(sum_c9_r72_s3),
    .b(sum_c9_r73_s3),
    .ci(sum_c9_r74_s3),
    .s(sum_c9_r87_s4),
    .co(carry_c9_r87_s4)
  );
  wire sum_c9_r88_s5, carry_c9_r88_s5;
  subbyte_full_adder add_c9_r88_s5 (
    .a(carry_c8_r92_s4),
    .b(carry_c8_r93_s4),
    .ci(carry_c8_r94_s4),
    .s(sum_c9_r88_s5),
    .co(carry_c9_r88_s5)
  );
  wire sum_c9_r89_s5, carry_c9_r89_s5;
  subbyte_full_adder add_c9_r89_s5 (
    .a(carry_c8_r95_s4),
    .b(carry_c8_r96_s4),
    .ci(carry_c8_r97_s4),
    .s(sum_c9_r89_s5),
    .co(carry_c9_r89_s5)
  );
  wire sum_c9_r90_s5, carry_c9_r90_s5;
  subbyte_full_adder add_c9_r90_s5 (
    .a(carry_c8_r98_s4),
    .b(carry_c8_r99_s4),
    .ci(carry_c8_r100_s4),
    .s(sum_c9_r90_s5),
    .co(carry_c9_r90_s5)
  );
  wire sum_c9_r91_s5, carry_c9_r91_s5;
  subbyte_full_adder add_c9_r91_s5 (
    .a(carry_c8_r101_s4),
    .b(carry_c8_r102_s4),
    .ci(carry_c8_r103_s4),
    .s(sum_c9_r91_s5),
    .co(carry_c9_r91_s5)
  );
  wire sum_c9_r92_s5, carry_c9_r92_s5;
  subbyte_full_adder add_c9_r92_s5 (
    .a(carry_c8_r104_s4),
    .b(sum_c9_r75_s4),
    .ci(sum_c9_r76_s4),
    .s(sum_c9_r92_s5),
    .co(carry_c9_r92_s5)
  );
  wire sum_c9_r93_s5, carry_c9_r93_s5;
  subbyte_full_adder add_c9_r93_s5 (
    .a(sum_c9_r77_s4),
    .b(sum_c9_r78_s4),
    .ci(sum_c9_r79_s4),
    .s(sum_c9_r93_s5),
    .co(carry_c9_r93_s5)
  );
  wire sum_c9_r94_s6, carry_c9_r94_s6;
  subbyte_full_adder add_c9_r94_s6 (
    .a(sum_c9_r80_s4),
    .b(sum_c9_r81_s5),
    .ci(sum_c9_r82_s4),
    .s(sum_c9_r94_s6),
    .co(carry_c9_r94_s6)
  );
  wire sum_c9_r95_s5, carry_c9_r95_s5;
  subbyte_full_adder add_c9_r95_s5 (
    .a(sum_c9_r83_s4),
    .b(sum_c9_r84_s4),
    .ci(sum_c9_r85_s4),
    .s(sum_c9_r95_s5),
    .co(carry_c9_r95_s5)
  );
  wire sum_c9_r96_s6, carry_c9_r96_s6;
  subbyte_full_adder add_c9_r96_s6 (
    .a(sum_c9_r86_s4),
    .b(sum_c9_r87_s4),
    .ci(carry_c8_r105_s5),
    .s(sum_c9_r96_s6),
    .co(carry_c9_r96_s6)
  );
  wire sum_c9_r97_s6, carry_c9_r97_s6;
  subbyte_full_adder add_c9_r97_s6 (
    .a(carry_c8_r106_s5),
    .b(carry_c8_r107_s5),
    .ci(carry_c8_r108_s5),
    .s(sum_c9_r97_s6),
    .co(carry_c9_r97_s6)
  );
  wire sum_c9_r98_s6, carry_c9_r98_s6;
  subbyte_full_adder add_c9_r98_s6 (
    .a(carry_c8_r109_s5),
    .b(carry_c8_r110_s5),
    .ci(carry_c8_r111_s5),
    .s(sum_c9_r98_s6),
    .co(carry_c9_r98_s6)
  );
  wire sum_c9_r99_s6, carry_c9_r99_s6;
  subbyte_full_adder add_c9_r99_s6 (
    .a(carry_c8_r112_s5),
    .b(carry_c8_r113_s5),
    .ci(sum_c9_r88_s5),
    .s(sum_c9_r99_s6),
    .co(carry_c9_r99_s6)
  );
  wire sum_c9_r100_s6, carry_c9_r100_s6;
  subbyte_full_adder add_c9_r100_s6 (
    .a(sum_c9_r89_s5),
    .b(sum_c9_r90_s5),
    .ci(sum_c9_r91_s5),
    .s(sum_c9_r100_s6),
    .co(carry_c9_r100_s6)
  );
  wire sum_c9_r101_s7, carry_c9_r101_s7;
  subbyte_full_adder add_c9_r101_s7 (
    .a(sum_c9_r92_s5),
    .b(sum_c9_r93_s5),
    .ci(sum_c9_r94_s6),
    .s(sum_c9_r101_s7),
    .co(carry_c9_r101_s7)
  );
  wire sum_c9_r102_s8, carry_c9_r102_s8;
  subbyte_full_adder add_c9_r102_s8 (
    .a(sum_c9_r95_s5),
    .b(sum_c9_r96_s6),
    .ci(carry_c8_r114_s7),
    .s(sum_c9_r102_s8),
    .co(carry_c9_r102_s8)
  );
  wire sum_c9_r103_s7, carry_c9_r103_s7;
  subbyte_full_adder add_c9_r103_s7 (
    .a(carry_c8_r115_s6),
    .b(carry_c8_r116_s6),
    .ci(carry_c8_r117_s6),
    .s(sum_c9_r103_s7),
    .co(carry_c9_r103_s7)
  );
  wire sum_c9_r104_s7, carry_c9_r104_s7;
  subbyte_full_adder add_c9_r104_s7 (
    .a(carry_c8_r118_s6),
    .b(sum_c9_r97_s6),
    .ci(sum_c9_r98_s6),
    .s(sum_c9_r104_s7),
    .co(carry_c9_r104_s7)
  );
  wire sum_c9_r105_s8, carry_c9_r105_s8;
  subbyte_full_adder add_c9_r105_s8 (
    .a(sum_c9_r99_s6),
    .b(sum_c9_r100_s6),
    .ci(sum_c9_r101_s7),
    .s(sum_c9_r105_s8),
    .co(carry_c9_r105_s8)
  );
  wire sum_c9_r106_s9, carry_c9_r106_s9;
  subbyte_full_adder add_c9_r106_s9 (
    .a(carry_c8_r119_s7),
    .b(sum_c9_r102_s8),
    .ci(carry_c8_r120_s8),
    .s(sum_c9_r106_s9),
    .co(carry_c9_r106_s9)
  );
  wire sum_c9_r107_s9, carry_c9_r107_s9;
  subbyte_full_adder add_c9_r107_s9 (
    .a(carry_c8_r121_s8),
    .b(carry_c8_r122_s7),
    .ci(sum_c9_r103_s7),
    .s(sum_c9_r107_s9),
    .co(carry_c9_r107_s9)
  );
  wire sum_c9_r108_s10, carry_c9_r108_s10;
  subbyte_full_adder add_c9_r108_s10 (
    .a(sum_c9_r104_s7),
    .b(sum_c9_r105_s8),
    .ci(sum_c9_r106_s9),
    .s(sum_c9_r108_s10),
    .co(carry_c9_r108_s10)
  );
  wire sum_c9_r109_s10, carry_c9_r109_s10;
  subbyte_full_adder add_c9_r109_s10 (
    .a(carry_c8_r123_s9),
    .b(carry_c8_r124_s9),
    .ci(sum_c9_r107_s9),
    .s(sum_c9_r109_s10),
    .co(carry_c9_r109_s10)
  );
  wire sum_c9_r110_s12, carry_c9_r110_s12;
  subbyte_full_adder add_c9_r110_s12 (
    .a(sum_c9_r108_s10),
    .b(carry_c8_r125_s11),
    .ci(sum_c9_r109_s10),
    .s(sum_c9_r110_s12),
    .co(carry_c9_r110_s12)
  );
  wire sum_c9_r111_s15, carry_c9_r111_s15;
  subbyte_full_adder add_c9_r111_s15 (
    .a(carry_c8_r126_s12),
    .b(sum_c9_r110_s12),
    .ci(carry_c8_r127_s14),
    .s(sum_c9_r111_s15),
    .co(carry_c9_r111_s15)
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
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[634]), .b(pp[658]), .ci(pp[666]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[674]), .b(pp[698]), .ci(pp[706]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[714]), .b(pp[738]), .ci(pp[746]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[754]), .b(pp[778]), .ci(pp[786]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[794]), .b(pp[818]), .ci(pp[826]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[834]), .b(pp[858]), .ci(pp[866]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[874]), .b(pp[898]), .ci(pp[906]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[914]), .b(pp[938]), .ci(pp[946]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[954]), .b(pp[978]), .ci(pp[986]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[994]), .b(pp[1018]), .ci(pp[1026]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (
    .a(pp[1034]),
    .b(pp[1058]),
    .ci(pp[1066]),
    .s(sum_c10_r26_s1),
    .co(carry_c10_r26_s1)
  );
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (
    .a(pp[1074]),
    .b(pp[1098]),
    .ci(pp[1106]),
    .s(sum_c10_r27_s1),
    .co(carry_c10_r27_s1)
  );
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (
    .a(pp[1114]),
    .b(pp[1138]),
    .ci(pp[1146]),
    .s(sum_c10_r28_s1),
    .co(carry_c10_r28_s1)
  );
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (
    .a(pp[1154]),
    .b(pp[1178]),
    .ci(pp[1186]),
    .s(sum_c10_r29_s1),
    .co(carry_c10_r29_s1)
  );
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (
    .a(pp[1194]),
    .b(pp[1218]),
    .ci(pp[1226]),
    .s(sum_c10_r30_s1),
    .co(carry_c10_r30_s1)
  );
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (
    .a(pp[1234]),
    .b(pp[1258]),
    .ci(pp[1266]),
    .s(sum_c10_r31_s1),
    .co(carry_c10_r31_s1)
  );
  wire sum_c10_r32_s2, carry_c10_r32_s2;
  subbyte_full_adder add_c10_r32_s2 (
    .a(pp[1274]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r32_s2),
    .co(carry_c10_r32_s2)
  );
  wire sum_c10_r33_s2, carry_c10_r33_s2;
  subbyte_full_adder add_c10_r33_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r33_s2),
    .co(carry_c10_r33_s2)
  );
  wire sum_c10_r34_s2, carry_c10_r34_s2;
  subbyte_full_adder add_c10_r34_s2 (
    .a(carry_c9_r5_s1),
    .b(carry_c9_r6_s1),
    .ci(carry_c9_r7_s1),
    .s(sum_c10_r34_s2),
    .co(carry_c10_r34_s2)
  );
  wire sum_c10_r35_s2, carry_c10_r35_s2;
  subbyte_full_adder add_c10_r35_s2 (
    .a(carry_c9_r8_s1),
    .b(carry_c9_r9_s1),
    .ci(carry_c9_r10_s1),
    .s(sum_c10_r35_s2),
    .co(carry_c10_r35_s2)
  );
  wire sum_c10_r36_s2, carry_c10_r36_s2;
  subbyte_full_adder add_c10_r36_s2 (
    .a(carry_c9_r11_s1),
    .b(carry_c9_r12_s1),
    .ci(carry_c9_r13_s1),
    .s(sum_c10_r36_s2),
    .co(carry_c10_r36_s2)
  );
  wire sum_c10_r37_s2, carry_c10_r37_s2;
  subbyte_full_adder add_c10_r37_s2 (
    .a(carry_c9_r14_s1),
    .b(carry_c9_r15_s1),
    .ci(carry_c9_r16_s1),
    .s(sum_c10_r37_s2),
    .co(carry_c10_r37_s2)
  );
  wire sum_c10_r38_s2, carry_c10_r38_s2;
  subbyte_full_adder add_c10_r38_s2 (
    .a(carry_c9_r17_s1),
    .b(carry_c9_r18_s1),
    .ci(carry_c9_r19_s1),
    .s(sum_c10_r38_s2),
    .co(carry_c10_r38_s2)
  );
  wire sum_c10_r39_s2, carry_c10_r39_s2;
  subbyte_full_adder add_c10_r39_s2 (
    .a(carry_c9_r20_s1),
    .b(carry_c9_r21_s1),
    .ci(carry_c9_r22_s1),
    .s(sum_c10_r39_s2),
    .co(carry_c10_r39_s2)
  );
  wire sum_c10_r40_s2, carry_c10_r40_s2;
  subbyte_full_adder add_c10_r40_s2 (
    .a(carry_c9_r23_s1),
    .b(carry_c9_r24_s1),
    .ci(carry_c9_r25_s1),
    .s(sum_c10_r40_s2),
    .co(carry_c10_r40_s2)
  );
  wire sum_c10_r41_s2, carry_c10_r41_s2;
  subbyte_full_adder add_c10_r41_s2 (
    .a(carry_c9_r26_s1),
    .b(carry_c9_r27_s1),
    .ci(carry_c9_r28_s1),
    .s(sum_c10_r41_s2),
    .co(carry_c10_r41_s2)
  );
  wire sum_c10_r42_s2, carry_c10_r42_s2;
  subbyte_full_adder add_c10_r42_s2 (
    .a(carry_c9_r29_s1),
    .b(carry_c9_r30_s1),
    .ci(carry_c9_r31_s1),
    .s(sum_c10_r42_s2),
    .co(carry_c10_r42_s2)
  );
  wire sum_c10_r43_s2, carry_c10_r43_s2;
  subbyte_full_adder add_c10_r43_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r43_s2),
    .co(carry_c10_r43_s2)
  );
  wire sum_c10_r44_s2, carry_c10_r44_s2;
  subbyte_full_adder add_c10_r44_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r44_s2),
    .co(carry_c10_r44_s2)
  );
  wire sum_c10_r45_s2, carry_c10_r45_s2;
  subbyte_full_adder add_c10_r45_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r45_s2),
    .co(carry_c10_r45_s2)
  );
  wire sum_c10_r46_s2, carry_c10_r46_s2;
  subbyte_full_adder add_c10_r46_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r46_s2),
    .co(carry_c10_r46_s2)
  );
  wire sum_c10_r47_s2, carry_c10_r47_s2;
  subbyte_full_adder add_c10_r47_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r47_s2),
    .co(carry_c10_r47_s2)
  );
  wire sum_c10_r48_s2, carry_c10_r48_s2;
  subbyte_full_adder add_c10_r48_s2 (
    .a(sum_c10_r15_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r48_s2),
    .co(carry_c10_r48_s2)
  );
  wire sum_c10_r49_s2, carry_c10_r49_s2;
  subbyte_full_adder add_c10_r49_s2 (
    .a(sum_c10_r18_s1),
    .b(sum_c10_r19_s1),
    .ci(sum_c10_r20_s1),
    .s(sum_c10_r49_s2),
    .co(carry_c10_r49_s2)
  );
  wire sum_c10_r50_s2, carry_c10_r50_s2;
  subbyte_full_adder add_c10_r50_s2 (
    .a(sum_c10_r21_s1),
    .b(sum_c10_r22_s1),
    .ci(sum_c10_r23_s1),
    .s(sum_c10_r50_s2),
    .co(carry_c10_r50_s2)
  );
  wire sum_c10_r51_s2, carry_c10_r51_s2;
  subbyte_full_adder add_c10_r51_s2 (
    .a(sum_c10_r24_s1),
    .b(sum_c10_r25_s1),
    .ci(sum_c10_r26_s1),
    .s(sum_c10_r51_s2),
    .co(carry_c10_r51_s2)
  );
  wire sum_c10_r52_s2, carry_c10_r52_s2;
  subbyte_full_adder add_c10_r52_s2 (
    .a(sum_c10_r27_s1),
    .b(sum_c10_r28_s1),
    .ci(sum_c10_r29_s1),
    .s(sum_c10_r52_s2),
    .co(carry_c10_r52_s2)
  );
  wire sum_c10_r53_s3, carry_c10_r53_s3;
  subbyte_full_adder add_c10_r53_s3 (
    .a(sum_c10_r30_s1),
    .b(sum_c10_r31_s1),
    .ci(carry_c9_r32_s2),
    .s(sum_c10_r53_s3),
    .co(carry_c10_r53_s3)
  );
  wire sum_c10_r54_s3, carry_c10_r54_s3;
  subbyte_full_adder add_c10_r54_s3 (
    .a(carry_c9_r33_s2),
    .b(carry_c9_r34_s2),
    .ci(carry_c9_r35_s2),
    .s(sum_c10_r54_s3),
    .co(carry_c10_r54_s3)
  );
  wire sum_c10_r55_s3, carry_c10_r55_s3;
  subbyte_full_adder add_c10_r55_s3 (
    .a(carry_c9_r36_s2),
    .b(carry_c9_r37_s2),
    .ci(carry_c9_r38_s2),
    .s(sum_c10_r55_s3),
    .co(carry_c10_r55_s3)
  );
  wire sum_c10_r56_s3, carry_c10_r56_s3;
  subbyte_full_adder add_c10_r56_s3 (
    .a(carry_c9_r39_s2),
    .b(carry_c9_r40_s2),
    .ci(carry_c9_r41_s2),
    .s(sum_c10_r56_s3),
    .co(carry_c10_r56_s3)
  );
  wire sum_c10_r57_s3, carry_c10_r57_s3;
  subbyte_full_adder add_c10_r57_s3 (
    .a(carry_c9_r42_s2),
    .b(carry_c9_r43_s2),
    .ci(carry_c9_r44_s2),
    .s(sum_c10_r57_s3),
    .co(carry_c10_r57_s3)
  );
  wire sum_c10_r58_s3, carry_c10_r58_s3;
  subbyte_full_adder add_c10_r58_s3 (
    .a(carry_c9_r45_s2),
    .b(carry_c9_r46_s2),
    .ci(carry_c9_r47_s2),
    .s(sum_c10_r58_s3),
    .co(carry_c10_r58_s3)
  );
  wire sum_c10_r59_s3, carry_c10_r59_s3;
  subbyte_full_adder add_c10_r59_s3 (
    .a(carry_c9_r48_s2),
    .b(carry_c9_r49_s2),
    .ci(carry_c9_r50_s2),
    .s(sum_c10_r59_s3),
    .co(carry_c10_r59_s3)
  );
  wire sum_c10_r60_s3, carry_c10_r60_s3;
  subbyte_full_adder add_c10_r60_s3 (
    .a(carry_c9_r51_s2),
    .b(carry_c9_r52_s2),
    .ci(carry_c9_r53_s2),
    .s(sum_c10_r60_s3),
    .co(carry_c10_r60_s3)
  );
  wire sum_c10_r61_s3, carry_c10_r61_s3;
  subbyte_full_adder add_c10_r61_s3 (
    .a(carry_c9_r54_s2),
    .b(carry_c9_r55_s2),
    .ci(carry_c9_r56_s2),
    .s(sum_c10_r61_s3),
    .co(carry_c10_r61_s3)
  );
  wire sum_c10_r62_s3, carry_c10_r62_s3;
  subbyte_full_adder add_c10_r62_s3 (
    .a(sum_c10_r32_s2),
    .b(sum_c10_r33_s2),
    .ci(sum_c10_r34_s2),
    .s(sum_c10_r62_s3),
    .co(carry_c10_r62_s3)
  );
  wire sum_c10_r63_s3, carry_c10_r63_s3;
  subbyte_full_adder add_c10_r63_s3 (
    .a(sum_c10_r35_s2),
    .b(sum_c10_r36_s2),
    .ci(sum_c10_r37_s2),
    .s(sum_c10_r63_s3),
    .co(carry_c10_r63_s3)
  );
  wire sum_c10_r64_s3, carry_c10_r64_s3;
  subbyte_full_adder add_c10_r64_s3 (
    .a(sum_c10_r38_s2),
    .b(sum_c10_r39_s2),
    .ci(sum_c10_r40_s2),
    .s(sum_c10_r64_s3),
    .co(carry_c10_r64_s3)
  );
  wire sum_c10_r65_s3, carry_c10_r65_s3;
  subbyte_full_adder add_c10_r65_s3 (
    .a(sum_c10_r41_s2),
    .b(sum_c10_r42_s2),
    .ci(sum_c10_r43_s2),
    .s(sum_c10_r65_s3),
    .co(carry_c10_r65_s3)
  );
  wire sum_c10_r66_s3, carry_c10_r66_s3;
  subbyte_full_adder add_c10_r66_s3 (
    .a(sum_c10_r44_s2),
    .b(sum_c10_r45_s2),
    .ci(sum_c10_r46_s2),
    .s(sum_c10_r66_s3),
    .co(carry_c10_r66_s3)
  );
  wire sum_c10_r67_s3, carry_c10_r67_s3;
  subbyte_full_adder add_c10_r67_s3 (
    .a(sum_c10_r47_s2),
    .b(sum_c10_r48_s2),
    .ci(sum_c10_r49_s2),
    .s(sum_c10_r67_s3),
    .co(carry_c10_r67_s3)
  );
  wire sum_c10_r68_s3, carry_c10_r68_s3;
  subbyte_full_adder add_c10_r68_s3 (
    .a(sum_c10_r50_s2),
    .b(sum_c10_r51_s2),
    .ci(sum_c10_r52_s2),
    .s(sum_c10_r68_s3),
    .co(carry_c10_r68_s3)
  );
  wire sum_c10_r69_s4, carry_c10_r69_s4;
  subbyte_full_adder add_c10_r69_s4 (
    .a(sum_c10_r53_s3),
    .b(carry_c9_r57_s3),
    .ci(carry_c9_r58_s3),
    .s(sum_c10_r69_s4),
    .co(carry_c10_r69_s4)
  );
  wire sum_c10_r70_s4, carry_c10_r70_s4;
  subbyte_full_adder add_c10_r70_s4 (
    .a(carry_c9_r59_s3),
    .b(carry_c9_r60_s3),
    .ci(carry_c9_r61_s3),
    .s(sum_c10_r70_s4),
    .co(carry_c10_r70_s4)
  );
  wire sum_c10_r71_s4, carry_c10_r71_s4;
  subbyte_full_adder add_c10_r71_s4 (
    .a(carry_c9_r62_s3),
    .b(carry_c9_r63_s3),
    .ci(carry_c9_r64_s3),
    .s(sum_c10_r71_s4),
    .co(carry_c10_r71_s4)
  );
  wire sum_c10_r72_s4, carry_c10_r72_s4;
  subbyte_full_adder add_c10_r72_s4 (
    .a(carry_c9_r65_s3),
    .b(carry_c9_r66_s3),
    .ci(carry_c9_r67_s3),
    .s(sum_c10_r72_s4),
    .co(carry_c10_r72_s4)
  );
  wire sum_c10_r73_s4, carry_c10_r73_s4;
  subbyte_full_adder add_c10_r73_s4 (
    .a(carry_c9_r68_s3),
    .b(carry_c9_r69_s3),
    .ci(carry_c9_r70_s3),
    .s(sum_c10_r73_s4),
    .co(carry_c10_r73_s4)
  );
  wire sum_c10_r74_s4, carry_c10_r74_s4;
  subbyte_full_adder add_c10_r74_s4 (
    .a(carry_c9_r71_s3),
    .b(carry_c9_r72_s3),
    .ci(carry_c9_r73_s3),
    .s(sum_c10_r74_s4),
    .co(carry_c10_r74_s4)
  );
  wire sum_c10_r75_s4, carry_c10_r75_s4;
  subbyte_full_adder add_c10_r75_s4 (
    .a(carry_c9_r74_s3),
    .b(sum_c10_r54_s3),
    .ci(sum_c10_r55_s3),
    .s(sum_c10_r75_s4),
    .co(carry_c10_r75_s4)
  );
  wire sum_c10_r76_s4, carry_c10_r76_s4;
  subbyte_full_adder add_c10_r76_s4 (
    .a(sum_c10_r56_s3),
    .b(sum_c10_r57_s3),
    .ci(sum_c10_r58_s3),
    .s(sum_c10_r76_s4),
    .co(carry_c10_r76_s4)
  );
  wire sum_c10_r77_s4, carry_c10_r77_s4;
  subbyte_full_adder add_c10_r77_s4 (
    .a(sum_c10_r59_s3),
    .b(sum_c10_r60_s3),
    .ci(sum_c10_r61_s3),
    .s(sum_c10_r77_s4),
    .co(carry_c10_r77_s4)
  );
  wire sum_c10_r78_s4, carry_c10_r78_s4;
  subbyte_full_adder add_c10_r78_s4 (
    .a(sum_c10_r62_s3),
    .b(sum_c10_r63_s3),
    .ci(sum_c10_r64_s3),
    .s(sum_c10_r78_s4),
    .co(carry_c10_r78_s4)
  );
  wire sum_c10_r79_s4, carry_c10_r79_s4;
  subbyte_full_adder add_c10_r79_s4 (
    .a(sum_c10_r65_s3),
    .b(sum_c10_r66_s3),
    .ci(sum_c10_r67_s3),
    .s(sum_c10_r79_s4),
    .co(carry_c10_r79_s4)
  );
  wire sum_c10_r80_s5, carry_c10_r80_s5;
  subbyte_full_adder add_c10_r80_s5 (
    .a(sum_c10_r68_s3),
    .b(carry_c9_r75_s4),
    .ci(carry_c9_r76_s4),
    .s(sum_c10_r80_s5),
    .co(carry_c10_r80_s5)
  );
  wire sum_c10_r81_s5, carry_c10_r81_s5;
  subbyte_full_adder add_c10_r81_s5 (
    .a(carry_c9_r77_s4),
    .b(carry_c9_r78_s4),
    .ci(carry_c9_r79_s4),
    .s(sum_c10_r81_s5),
    .co(carry_c10_r81_s5)
  );
  wire sum_c10_r82_s6, carry_c10_r82_s6;
  subbyte_full_adder add_c10_r82_s6 (
    .a(carry_c9_r80_s4),
    .b(carry_c9_r81_s5),
    .ci(carry_c9_r82_s4),
    .s(sum_c10_r82_s6),
    .co(carry_c10_r82_s6)
  );
  wire sum_c10_r83_s5, carry_c10_r83_s5;
  subbyte_full_adder add_c10_r83_s5 (
    .a(carry_c9_r83_s4),
    .b(carry_c9_r84_s4),
    .ci(carry_c9_r85_s4),
    .s(sum_c10_r83_s5),
    .co(carry_c10_r83_s5)
  );
  wire sum_c10_r84_s5, carry_c10_r84_s5;
  subbyte_full_adder add_c10_r84_s5 (
    .a(carry_c9_r86_s4),
    .b(carry_c9_r87_s4),
    .ci(sum_c10_r69_s4),
    .s(sum_c10_r84_s5),
    .co(carry_c10_r84_s5)
  );
  wire sum_c10_r85_s5, carry_c10_r85_s5;
  subbyte_full_adder add_c10_r85_s5 (
    .a(sum_c10_r70_s4),
    .b(sum_c10_r71_s4),
    .ci(sum_c10_r72_s4),
    .s(sum_c10_r85_s5),
    .co(carry_c10_r85_s5)
  );
  wire sum_c10_r86_s5, carry_c10_r86_s5;
  subbyte_full_adder add_c10_r86_s5 (
    .a(sum_c10_r73_s4),
    .b(sum_c10_r74_s4),
    .ci(sum_c10_r75_s4),
    .s(sum_c10_r86_s5),
    .co(carry_c10_r86_s5)
  );
  wire sum_c10_r87_s5, carry_c10_r87_s5;
  subbyte_full_adder add_c10_r87_s5 (
    .a(sum_c10_r76_s4),
    .b(sum_c10_r77_s4),
    .ci(sum_c10_r78_s4),
    .s(sum_c10_r87_s5),
    .co(carry_c10_r87_s5)
  );
  wire sum_c10_r88_s6, carry_c10_r88_s6;
  subbyte_full_adder add_c10_r88_s6 (
    .a(sum_c10_r79_s4),
    .b(carry_c9_r88_s5),
    .ci(carry_c9_r89_s5),
    .s(sum_c10_r88_s6),
    .co(carry_c10_r88_s6)
  );
  wire sum_c10_r89_s6, carry_c10_r89_s6;
  subbyte_full_adder add_c10_r89_s6 (
    .a(carry_c9_r90_s5),
    .b(carry_c9_r91_s5),
    .ci(carry_c9_r92_s5),
    .s(sum_c10_r89_s6),
    .co(carry_c10_r89_s6)
  );
  wire sum_c10_r90_s7, carry_c10_r90_s7;
  subbyte_full_adder add_c10_r90_s7 (
    .a(carry_c9_r93_s5),
    .b(carry_c9_r94_s6),
    .ci(carry_c9_r95_s5),
    .s(sum_c10_r90_s7),
    .co(carry_c10_r90_s7)
  );
  wire sum_c10_r91_s7, carry_c10_r91_s7;
  subbyte_full_adder add_c10_r91_s7 (
    .a(sum_c10_r80_s5),
    .b(sum_c10_r81_s5),
    .ci(sum_c10_r82_s6),
    .s(sum_c10_r91_s7),
    .co(carry_c10_r91_s7)
  );
  wire sum_c10_r92_s6, carry_c10_r92_s6;
  subbyte_full_adder add_c10_r92_s6 (
    .a(sum_c10_r83_s5),
    .b(sum_c10_r84_s5),
    .ci(sum_c10_r85_s5),
    .s(sum_c10_r92_s6),
    .co(carry_c10_r92_s6)
  );
  wire sum_c10_r93_s7, carry_c10_r93_s7;
  subbyte_full_adder add_c10_r93_s7 (
    .a(sum_c10_r86_s5),
    .b(sum_c10_r87_s5),
    .ci(carry_c9_r96_s6),
    .s(sum_c10_r93_s7),
    .co(carry_c10_r93_s7)
  );
  wire sum_c10_r94_s7, carry_c10_r94_s7;
  subbyte_full_adder add_c10_r94_s7 (
    .a(carry_c9_r97_s6),
    .b(carry_c9_r98_s6),
    .ci(carry_c9_r99_s6),
    .s(sum_c10_r94_s7),
    .co(carry_c10_r94_s7)
  );
  wire sum_c10_r95_s8, carry_c10_r95_s8;
  subbyte_full_adder add_c10_r95_s8 (
    .a(carry_c9_r100_s6),
    .b(carry_c9_r101_s7),
    .ci(sum_c10_r88_s6),
    .s(sum_c10_r95_s8),
    .co(carry_c10_r95_s8)
  );
  wire sum_c10_r96_s8, carry_c10_r96_s8;
  subbyte_full_adder add_c10_r96_s8 (
    .a(sum_c10_r89_s6),
    .b(sum_c10_r90_s7),
    .ci(sum_c10_r91_s7),
    .s(sum_c10_r96_s8),
    .co(carry_c10_r96_s8)
  );
  wire sum_c10_r97_s9, carry_c10_r97_s9;
  subbyte_full_adder add_c10_r97_s9 (
    .a(sum_c10_r92_s6),
    .b(sum_c10_r93_s7),
    .ci(carry_c9_r102_s8),
    .s(sum_c10_r97_s9),
    .co(carry_c10_r97_s9)
  );
  wire sum_c10_r98_s9, carry_c10_r98_s9;
  subbyte_full_adder add_c10_r98_s9 (
    .a(carry_c9_r103_s7),
    .b(carry_c9_r104_s7),
    .ci(carry_c9_r105_s8),
    .s(sum_c10_r98_s9),
    .co(carry_c10_r98_s9)
  );
  wire sum_c10_r99_s9, carry_c10_r99_s9;
  subbyte_full_adder add_c10_r99_s9 (
    .a(sum_c10_r94_s7),
    .b(sum_c10_r95_s8),
    .ci(sum_c10_r96_s8),
    .s(sum_c10_r99_s9),
    .co(carry_c10_r99_s9)
  );
  wire sum_c10_r100_s10, carry_c10_r100_s10;
  subbyte_full_adder add_c10_r100_s10 (
    .a(sum_c10_r97_s9),
    .b(carry_c9_r106_s9),
    .ci(carry_c9_r107_s9),
    .s(sum_c10_r100_s10),
    .co(carry_c10_r100_s10)
  );
  wire sum_c10_r101_s11, carry_c10_r101_s11;
  subbyte_full_adder add_c10_r101_s11 (
    .a(carry_c9_r108_s10),
    .b(sum_c10_r98_s9),
    .ci(sum_c10_r99_s9),
    .s(sum_c10_r101_s11),
    .co(carry_c10_r101_s11)
  );
  wire sum_c10_r102_s12, carry_c10_r102_s12;
  subbyte_full_adder add_c10_r102_s12 (
    .a(sum_c10_r100_s10),
    .b(carry_c9_r109_s10),
    .ci(sum_c10_r101_s11),
    .s(sum_c10_r102_s12),
    .co(carry_c10_r102_s12)
  );
  wire sum_c10_r103_s16, carry_c10_r103_s16;
  subbyte_full_adder add_c10_r103_s16 (
    .a(carry_c9_r110_s12),
    .b(sum_c10_r102_s12),
    .ci(carry_c9_r111_s15),
    .s(sum_c10_r103_s16),
    .co(carry_c10_r103_s16)
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
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[667]), .b(pp[675]), .ci(pp[707]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[715]), .b(pp[747]), .ci(pp[755]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[787]), .b(pp[795]), .ci(pp[827]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[835]), .b(pp[867]), .ci(pp[875]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[907]), .b(pp[915]), .ci(pp[947]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[955]), .b(pp[987]), .ci(pp[995]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (
    .a(pp[1027]),
    .b(pp[1035]),
    .ci(pp[1067]),
    .s(sum_c11_r17_s1),
    .co(carry_c11_r17_s1)
  );
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (
    .a(pp[1075]),
    .b(pp[1107]),
    .ci(pp[1115]),
    .s(sum_c11_r18_s1),
    .co(carry_c11_r18_s1)
  );
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (
    .a(pp[1147]),
    .b(pp[1155]),
    .ci(pp[1187]),
    .s(sum_c11_r19_s1),
    .co(carry_c11_r19_s1)
  );
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (
    .a(pp[1195]),
    .b(pp[1227]),
    .ci(pp[1235]),
    .s(sum_c11_r20_s1),
    .co(carry_c11_r20_s1)
  );
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(pp[1267]),
    .b(pp[1275]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r21_s2),
    .co(carry_c11_r21_s2)
  );
  wire sum_c11_r22_s2, carry_c11_r22_s2;
  subbyte_full_adder add_c11_r22_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r22_s2),
    .co(carry_c11_r22_s2)
  );
  wire sum_c11_r23_s2, carry_c11_r23_s2;
  subbyte_full_adder add_c11_r23_s2 (
    .a(carry_c10_r4_s1),
    .b(carry_c10_r5_s1),
    .ci(carry_c10_r6_s1),
    .s(sum_c11_r23_s2),
    .co(carry_c11_r23_s2)
  );
  wire sum_c11_r24_s2, carry_c11_r24_s2;
  subbyte_full_adder add_c11_r24_s2 (
    .a(carry_c10_r7_s1),
    .b(carry_c10_r8_s1),
    .ci(carry_c10_r9_s1),
    .s(sum_c11_r24_s2),
    .co(carry_c11_r24_s2)
  );
  wire sum_c11_r25_s2, carry_c11_r25_s2;
  subbyte_full_adder add_c11_r25_s2 (
    .a(carry_c10_r10_s1),
    .b(carry_c10_r11_s1),
    .ci(carry_c10_r12_s1),
    .s(sum_c11_r25_s2),
    .co(carry_c11_r25_s2)
  );
  wire sum_c11_r26_s2, carry_c11_r26_s2;
  subbyte_full_adder add_c11_r26_s2 (
    .a(carry_c10_r13_s1),
    .b(carry_c10_r14_s1),
    .ci(carry_c10_r15_s1),
    .s(sum_c11_r26_s2),
    .co(carry_c11_r26_s2)
  );
  wire sum_c11_r27_s2, carry_c11_r27_s2;
  subbyte_full_adder add_c11_r27_s2 (
    .a(carry_c10_r16_s1),
    .b(carry_c10_r17_s1),
    .ci(carry_c10_r18_s1),
    .s(sum_c11_r27_s2),
    .co(carry_c11_r27_s2)
  );
  wire sum_c11_r28_s2, carry_c11_r28_s2;
  subbyte_full_adder add_c11_r28_s2 (
    .a(carry_c10_r19_s1),
    .b(carry_c10_r20_s1),
    .ci(carry_c10_r21_s1),
    .s(sum_c11_r28_s2),
    .co(carry_c11_r28_s2)
  );
  wire sum_c11_r29_s2, carry_c11_r29_s2;
  subbyte_full_adder add_c11_r29_s2 (
    .a(carry_c10_r22_s1),
    .b(carry_c10_r23_s1),
    .ci(carry_c10_r24_s1),
    .s(sum_c11_r29_s2),
    .co(carry_c11_r29_s2)
  );
  wire sum_c11_r30_s2, carry_c11_r30_s2;
  subbyte_full_adder add_c11_r30_s2 (
    .a(carry_c10_r25_s1),
    .b(carry_c10_r26_s1),
    .ci(carry_c10_r27_s1),
    .s(sum_c11_r30_s2),
    .co(carry_c11_r30_s2)
  );
  wire sum_c11_r31_s2, carry_c11_r31_s2;
  subbyte_full_adder add_c11_r31_s2 (
    .a(carry_c10_r28_s1),
    .b(carry_c10_r29_s1),
    .ci(carry_c10_r30_s1),
    .s(sum_c11_r31_s2),
    .co(carry_c11_r31_s2)
  );
  wire sum_c11_r32_s2, carry_c11_r32_s2;
  subbyte_full_adder add_c11_r32_s2 (
    .a(carry_c10_r31_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r32_s2),
    .co(carry_c11_r32_s2)
  );
  wire sum_c11_r33_s2, carry_c11_r33_s2;
  subbyte_full_adder add_c11_r33_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r33_s2),
    .co(carry_c11_r33_s2)
  );
  wire sum_c11_r34_s2, carry_c11_r34_s2;
  subbyte_full_adder add_c11_r34_s2 (
    .a(sum_c11_r5_s1),
    .b(sum_c11_r6_s1),
    .ci(sum_c11_r7_s1),
    .s(sum_c11_r34_s2),
    .co(carry_c11_r34_s2)
  );
  wire sum_c11_r35_s2, carry_c11_r35_s2;
  subbyte_full_adder add_c11_r35_s2 (
    .a(sum_c11_r8_s1),
    .b(sum_c11_r9_s1),
    .ci(sum_c11_r10_s1),
    .s(sum_c11_r35_s2),
    .co(carry_c11_r35_s2)
  );
  wire sum_c11_r36_s2, carry_c11_r36_s2;
  subbyte_full_adder add_c11_r36_s2 (
    .a(sum_c11_r11_s1),
    .b(sum_c11_r12_s1),
    .ci(sum_c11_r13_s1),
    .s(sum_c11_r36_s2),
    .co(carry_c11_r36_s2)
  );
  wire sum_c11_r37_s2, carry_c11_r37_s2;
  subbyte_full_adder add_c11_r37_s2 (
    .a(sum_c11_r14_s1),
    .b(sum_c11_r15_s1),
    .ci(sum_c11_r16_s1),
    .s(sum_c11_r37_s2),
    .co(carry_c11_r37_s2)
  );
  wire sum_c11_r38_s2, carry_c11_r38_s2;
  subbyte_full_adder add_c11_r38_s2 (
    .a(sum_c11_r17_s1),
    .b(sum_c11_r18_s1),
    .ci(sum_c11_r19_s1),
    .s(sum_c11_r38_s2),
    .co(carry_c11_r38_s2)
  );
  wire sum_c11_r39_s3, carry_c11_r39_s3;
  subbyte_full_adder add_c11_r39_s3 (
    .a(sum_c11_r20_s1),
    .b(sum_c11_r21_s2),
    .ci(carry_c10_r32_s2),
    .s(sum_c11_r39_s3),
    .co(carry_c11_r39_s3)
  );
  wire sum_c11_r40_s3, carry_c11_r40_s3;
  subbyte_full_adder add_c11_r40_s3 (
    .a(carry_c10_r33_s2),
    .b(carry_c10_r34_s2),
    .ci(carry_c10_r35_s2),
    .s(sum_c11_r40_s3),
    .co(carry_c11_r40_s3)
  );
  wire sum_c11_r41_s3, carry_c11_r41_s3;
  subbyte_full_adder add_c11_r41_s3 (
    .a(carry_c10_r36_s2),
    .b(carry_c10_r37_s2),
    .ci(carry_c10_r38_s2),
    .s(sum_c11_r41_s3),
    .co(carry_c11_r41_s3)
  );
  wire sum_c11_r42_s3, carry_c11_r42_s3;
  subbyte_full_adder add_c11_r42_s3 (
    .a(carry_c10_r39_s2),
    .b(carry_c10_r40_s2),
    .ci(carry_c10_r41_s2),
    .s(sum_c11_r42_s3),
    .co(carry_c11_r42_s3)
  );
  wire sum_c11_r43_s3, carry_c11_r43_s3;
  subbyte_full_adder add_c11_r43_s3 (
    .a(carry_c10_r42_s2),
    .b(carry_c10_r43_s2),
    .ci(carry_c10_r44_s2),
    .s(sum_c11_r43_s3),
    .co(carry_c11_r43_s3)
  );
  wire sum_c11_r44_s3, carry_c11_r44_s3;
  subbyte_full_adder add_c11_r44_s3 (
    .a(carry_c10_r45_s2),
    .b(carry_c10_r46_s2),
    .ci(carry_c10_r47_s2),
    .s(sum_c11_r44_s3),
    .co(carry_c11_r44_s3)
  );
  wire sum_c11_r45_s3, carry_c11_r45_s3;
  subbyte_full_adder add_c11_r45_s3 (
    .a(carry_c10_r48_s2),
    .b(carry_c10_r49_s2),
    .ci(carry_c10_r50_s2),
    .s(sum_c11_r45_s3),
    .co(carry_c11_r45_s3)
  );
  wire sum_c11_r46_s3, carry_c11_r46_s3;
  subbyte_full_adder add_c11_r46_s3 (
    .a(carry_c10_r51_s2),
    .b(carry_c10_r52_s2),
    .ci(sum_c11_r22_s2),
    .s(sum_c11_r46_s3),
    .co(carry_c11_r46_s3)
  );
  wire sum_c11_r47_s3, carry_c11_r47_s3;
  subbyte_full_adder add_c11_r47_s3 (
    .a(sum_c11_r23_s2),
    .b(sum_c11_r24_s2),
    .ci(sum_c11_r25_s2),
    .s(sum_c11_r47_s3),
    .co(carry_c11_r47_s3)
  );
  wire sum_c11_r48_s3, carry_c11_r48_s3;
  subbyte_full_adder add_c11_r48_s3 (
    .a(sum_c11_r26_s2),
    .b(sum_c11_r27_s2),
    .ci(sum_c11_r28_s2),
    .s(sum_c11_r48_s3),
    .co(carry_c11_r48_s3)
  );
  wire sum_c11_r49_s3, carry_c11_r49_s3;
  subbyte_full_adder add_c11_r49_s3 (
    .a(sum_c11_r29_s2),
    .b(sum_c11_r30_s2),
    .ci(sum_c11_r31_s2),
    .s(sum_c11_r49_s3),
    .co(carry_c11_r49_s3)
  );
  wire sum_c11_r50_s3, carry_c11_r50_s3;
  subbyte_full_adder add_c11_r50_s3 (
    .a(sum_c11_r32_s2),
    .b(sum_c11_r33_s2),
    .ci(sum_c11_r34_s2),
    .s(sum_c11_r50_s3),
    .co(carry_c11_r50_s3)
  );
  wire sum_c11_r51_s3, carry_c11_r51_s3;
  subbyte_full_adder add_c11_r51_s3 (
    .a(sum_c11_r35_s2),
    .b(sum_c11_r36_s2),
    .ci(sum_c11_r37_s2),
    .s(sum_c11_r51_s3),
    .co(carry_c11_r51_s3)
  );
  wire sum_c11_r52_s4, carry_c11_r52_s4;
  subbyte_full_adder add_c11_r52_s4 (
    .a(sum_c11_r38_s2),
    .b(carry_c10_r53_s3),
    .ci(sum_c11_r39_s3),
    .s(sum_c11_r52_s4),
    .co(carry_c11_r52_s4)
  );
  wire sum_c11_r53_s4, carry_c11_r53_s4;
  subbyte_full_adder add_c11_r53_s4 (
    .a(carry_c10_r54_s3),
    .b(carry_c10_r55_s3),
    .ci(carry_c10_r56_s3),
    .s(sum_c11_r53_s4),
    .co(carry_c11_r53_s4)
  );
  wire sum_c11_r54_s4, carry_c11_r54_s4;
  subbyte_full_adder add_c11_r54_s4 (
    .a(carry_c10_r57_s3),
    .b(carry_c10_r58_s3),
    .ci(carry_c10_r59_s3),
    .s(sum_c11_r54_s4),
    .co(carry_c11_r54_s4)
  );
  wire sum_c11_r55_s4, carry_c11_r55_s4;
  subbyte_full_adder add_c11_r55_s4 (
    .a(carry_c10_r60_s3),
    .b(carry_c10_r61_s3),
    .ci(carry_c10_r62_s3),
    .s(sum_c11_r55_s4),
    .co(carry_c11_r55_s4)
  );
  wire sum_c11_r56_s4, carry_c11_r56_s4;
  subbyte_full_adder add_c11_r56_s4 (
    .a(carry_c10_r63_s3),
    .b(carry_c10_r64_s3),
    .ci(carry_c10_r65_s3),
    .s(sum_c11_r56_s4),
    .co(carry_c11_r56_s4)
  );
  wire sum_c11_r57_s4, carry_c11_r57_s4;
  subbyte_full_adder add_c11_r57_s4 (
    .a(carry_c10_r66_s3),
    .b(carry_c10_r67_s3),
    .ci(carry_c10_r68_s3),
    .s(sum_c11_r57_s4),
    .co(carry_c11_r57_s4)
  );
  wire sum_c11_r58_s4, carry_c11_r58_s4;
  subbyte_full_adder add_c11_r58_s4 (
    .a(sum_c11_r40_s3),
    .b(sum_c11_r41_s3),
    .ci(sum_c11_r42_s3),
    .s(sum_c11_r58_s4),
    .co(carry_c11_r58_s4)
  );
  wire sum_c11_r59_s4, carry_c11_r59_s4;
  subbyte_full_adder add_c11_r59_s4 (
    .a(sum_c11_r43_s3),
    .b(sum_c11_r44_s3),
    .ci(sum_c11_r45_s3),
    .s(sum_c11_r59_s4),
    .co(carry_c11_r59_s4)
  );
  wire sum_c11_r60_s4, carry_c11_r60_s4;
  subbyte_full_adder add_c11_r60_s4 (
    .a(sum_c11_r46_s3),
    .b(sum_c11_r47_s3),
    .ci(sum_c11_r48_s3),
    .s(sum_c11_r60_s4),
    .co(carry_c11_r60_s4)
  );
  wire sum_c11_r61_s4, carry_c11_r61_s4;
  subbyte_full_adder add_c11_r61_s4 (
    .a(sum_c11_r49_s3),
    .b(sum_c11_r50_s3),
    .ci(sum_c11_r51_s3),
    .s(sum_c11_r61_s4),
    .co(carry_c11_r61_s4)
  );
  wire sum_c11_r62_s5, carry_c11_r62_s5;
  subbyte_full_adder add_c11_r62_s5 (
    .a(sum_c11_r52_s4),
    .b(carry_c10_r69_s4),
    .ci(carry_c10_r70_s4),
    .s(sum_c11_r62_s5),
    .co(carry_c11_r62_s5)
  );
  wire sum_c11_r63_s5, carry_c11_r63_s5;
  subbyte_full_adder add_c11_r63_s5 (
    .a(carry_c10_r71_s4),
    .b(carry_c10_r72_s4),
    .ci(carry_c10_r73_s4),
    .s(sum_c11_r63_s5),
    .co(carry_c11_r63_s5)
  );
  wire sum_c11_r64_s5, carry_c11_r64_s5;
  subbyte_full_adder add_c11_r64_s5 (
    .a(carry_c10_r74_s4),
    .b(carry_c10_r75_s4),
    .ci(carry_c10_r76_s4),
    .s(sum_c11_r64_s5),
    .co(carry_c11_r64_s5)
  );
  wire sum_c11_r65_s5, carry_c11_r65_s5;
  subbyte_full_adder add_c11_r65_s5 (
    .a(carry_c10_r77_s4),
    .b(carry_c10_r78_s4),
    .ci(carry_c10_r79_s4),
    .s(sum_c11_r65_s5),
    .co(carry_c11_r65_s5)
  );
  wire sum_c11_r66_s5, carry_c11_r66_s5;
  subbyte_full_adder add_c11_r66_s5 (
    .a(sum_c11_r53_s4),
    .b(sum_c11_r54_s4),
    .ci(sum_c11_r55_s4),
    .s(sum_c11_r66_s5),
    .co(carry_c11_r66_s5)
  );
  wire sum_c11_r67_s5, carry_c11_r67_s5;
  subbyte_full_adder add_c11_r67_s5 (
    .a(sum_c11_r56_s4),
    .b(sum_c11_r57_s4),
    .ci(sum_c11_r58_s4),
    .s(sum_c11_r67_s5),
    .co(carry_c11_r67_s5)
  );
  wire sum_c11_r68_s5, carry_c11_r68_s5;
  subbyte_full_adder add_c11_r68_s5 (
    .a(sum_c11_r59_s4),
    .b(sum_c11_r60_s4),
    .ci(sum_c11_r61_s4),
    .s(sum_c11_r68_s5),
    .co(carry_c11_r68_s5)
  );
  wire sum_c11_r69_s7, carry_c11_r69_s7;
  subbyte_full_adder add_c11_r69_s7 (
    .a(carry_c10_r80_s5),
    .b(carry_c10_r81_s5),
    .ci(carry_c10_r82_s6),
    .s(sum_c11_r69_s7),
    .co(carry_c11_r69_s7)
  );
  wire sum_c11_r70_s6, carry_c11_r70_s6;
  subbyte_full_adder add_c11_r70_s6 (
    .a(carry_c10_r83_s5),
    .b(carry_c10_r84_s5),
    .ci(carry_c10_r85_s5),
    .s(sum_c11_r70_s6),
    .co(carry_c11_r70_s6)
  );
  wire sum_c11_r71_s6, carry_c11_r71_s6;
  subbyte_full_adder add_c11_r71_s6 (
    .a(carry_c10_r86_s5),
    .b(carry_c10_r87_s5),
    .ci(sum_c11_r62_s5),
    .s(sum_c11_r71_s6),
    .co(carry_c11_r71_s6)
  );
  wire sum_c11_r72_s6, carry_c11_r72_s6;
  subbyte_full_adder add_c11_r72_s6 (
    .a(sum_c11_r63_s5),
    .b(sum_c11_r64_s5),
    .ci(sum_c11_r65_s5),
    .s(sum_c11_r72_s6),
    .co(carry_c11_r72_s6)
  );
  wire sum_c11_r73_s6, carry_c11_r73_s6;
  subbyte_full_adder add_c11_r73_s6 (
    .a(sum_c11_r66_s5),
    .b(sum_c11_r67_s5),
    .ci(sum_c11_r68_s5),
    .s(sum_c11_r73_s6),
    .co(carry_c11_r73_s6)
  );
  wire sum_c11_r74_s8, carry_c11_r74_s8;
  subbyte_full_adder add_c11_r74_s8 (
    .a(carry_c10_r88_s6),
    .b(carry_c10_r89_s6),
    .ci(carry_c10_r90_s7),
    .s(sum_c11_r74_s8),
    .co(carry_c11_r74_s8)
  );
  wire sum_c11_r75_s8, carry_c11_r75_s8;
  subbyte_full_adder add_c11_r75_s8 (
    .a(carry_c10_r91_s7),
    .b(carry_c10_r92_s6),
    .ci(carry_c10_r93_s7),
    .s(sum_c11_r75_s8),
    .co(carry_c11_r75_s8)
  );
  wire sum_c11_r76_s8, carry_c11_r76_s8;
  subbyte_full_adder add_c11_r76_s8 (
    .a(sum_c11_r69_s7),
    .b(sum_c11_r70_s6),
    .ci(sum_c11_r71_s6),
    .s(sum_c11_r76_s8),
    .co(carry_c11_r76_s8)
  );
  wire sum_c11_r77_s8, carry_c11_r77_s8;
  subbyte_full_adder add_c11_r77_s8 (
    .a(sum_c11_r72_s6),
    .b(sum_c11_r73_s6),
    .ci(carry_c10_r94_s7),
    .s(sum_c11_r77_s8),
    .co(carry_c11_r77_s8)
  );
  wire sum_c11_r78_s10, carry_c11_r78_s10;
  subbyte_full_adder add_c11_r78_s10 (
    .a(carry_c10_r95_s8),
    .b(carry_c10_r96_s8),
    .ci(carry_c10_r97_s9),
    .s(sum_c11_r78_s10),
    .co(carry_c11_r78_s10)
  );
  wire sum_c11_r79_s9, carry_c11_r79_s9;
  subbyte_full_adder add_c11_r79_s9 (
    .a(sum_c11_r74_s8),
    .b(sum_c11_r75_s8),
    .ci(sum_c11_r76_s8),
    .s(sum_c11_r79_s9),
    .co(carry_c11_r79_s9)
  );
  wire sum_c11_r80_s10, carry_c11_r80_s10;
  subbyte_full_adder add_c11_r80_s10 (
    .a(sum_c11_r77_s8),
    .b(carry_c10_r98_s9),
    .ci(carry_c10_r99_s9),
    .s(sum_c11_r80_s10),
    .co(carry_c11_r80_s10)
  );
  wire sum_c11_r81_s11, carry_c11_r81_s11;
  subbyte_full_adder add_c11_r81_s11 (
    .a(sum_c11_r78_s10),
    .b(sum_c11_r79_s9),
    .ci(carry_c10_r100_s10),
    .s(sum_c11_r81_s11),
    .co(carry_c11_r81_s11)
  );
  wire sum_c11_r82_s12, carry_c11_r82_s12;
  subbyte_full_adder add_c11_r82_s12 (
    .a(carry_c10_r101_s11),
    .b(sum_c11_r80_s10),
    .ci(sum_c11_r81_s11),
    .s(sum_c11_r82_s12),
    .co(carry_c11_r82_s12)
  );
  wire sum_c11_r83_s17, carry_c11_r83_s17;
  subbyte_full_adder add_c11_r83_s17 (
    .a(carry_c10_r102_s12),
    .b(sum_c11_r82_s12),
    .ci(carry_c10_r103_s16),
    .s(sum_c11_r83_s17),
    .co(carry_c11_r83_s17)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(start[12]), .b(pp[28]), .ci(pp[36]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[68]), .b(pp[76]), .ci(pp[108]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[116]), .b(pp[148]), .ci(pp[156]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[188]), .b(pp[196]), .ci(pp[228]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[236]), .b(pp[268]), .ci(pp[276]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[308]), .b(pp[316]), .ci(pp[348]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[356]), .b(pp[388]), .ci(pp[396]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[428]), .b(pp[436]), .ci(pp[468]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[476]), .b(pp[508]), .ci(pp[516]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[548]), .b(pp[556]), .ci(pp[588]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[596]), .b(pp[628]), .ci(pp[636]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[668]), .b(pp[676]), .ci(pp[708]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[716]), .b(pp[748]), .ci(pp[756]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[788]), .b(pp[796]), .ci(pp[828]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[836]), .b(pp[868]), .ci(pp[876]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[908]), .b(pp[916]), .ci(pp[948]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s1, carry_c12_r16_s1;
  subbyte_full_adder add_c12_r16_s1 (.a(pp[956]), .b(pp[988]), .ci(pp[996]), .s(sum_c12_r16_s1), .co(carry_c12_r16_s1));
  wire sum_c12_r17_s1, carry_c12_r17_s1;
  subbyte_full_adder add_c12_r17_s1 (
    .a(pp[1028]),
    .b(pp[1036]),
    .ci(pp[1068]),
    .s(sum_c12_r17_s1),
    .co(carry_c12_r17_s1)
  );
  wire sum_c12_r18_s1, carry_c12_r18_s1;
  subbyte_full_adder add_c12_r18_s1 (
    .a(pp[1076]),
    .b(pp[1108]),
    .ci(pp[1116]),
    .s(sum_c12_r18_s1),
    .co(carry_c12_r18_s1)
  );
  wire sum_c12_r19_s1, carry_c12_r19_s1;
  subbyte_full_adder add_c12_r19_s1 (
    .a(pp[1148]),
    .b(pp[1156]),
    .ci(pp[1188]),
    .s(sum_c12_r19_s1),
    .co(carry_c12_r19_s1)
  );
  wire sum_c12_r20_s1, carry_c12_r20_s1;
  subbyte_full_adder add_c12_r20_s1 (
    .a(pp[1196]),
    .b(pp[1228]),
    .ci(pp[1236]),
    .s(sum_c12_r20_s1),
    .co(carry_c12_r20_s1)
  );
  wire sum_c12_r21_s2, carry_c12_r21_s2;
  subbyte_full_adder add_c12_r21_s2 (
    .a(pp[1268]),
    .b(pp[1276]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r21_s2),
    .co(carry_c12_r21_s2)
  );
  wire sum_c12_r22_s2, carry_c12_r22_s2;
  subbyte_full_adder add_c12_r22_s2 (
    .a(carry_c11_r1_s1),
    .b(carry_c11_r2_s1),
    .ci(carry_c11_r3_s1),
    .s(sum_c12_r22_s2),
    .co(carry_c12_r22_s2)
  );
  wire sum_c12_r23_s2, carry_c12_r23_s2;
  subbyte_full_adder add_c12_r23_s2 (
    .a(carry_c11_r4_s1),
    .b(carry_c11_r5_s1),
    .ci(carry_c11_r6_s1),
    .s(sum_c12_r23_s2),
    .co(carry_c12_r23_s2)
  );
  wire sum_c12_r24_s2, carry_c12_r24_s2;
  subbyte_full_adder add_c12_r24_s2 (
    .a(carry_c11_r7_s1),
    .b(carry_c11_r8_s1),
    .ci(carry_c11_r9_s1),
    .s(sum_c12_r24_s2),
    .co(carry_c12_r24_s2)
  );
  wire sum_c12_r25_s2, carry_c12_r25_s2;
  subbyte_full_adder add_c12_r25_s2 (
    .a(carry_c11_r10_s1),
    .b(carry_c11_r11_s1),
    .ci(carry_c11_r12_s1),
    .s(sum_c12_r25_s2),
    .co(carry_c12_r25_s2)
  );
  wire sum_c12_r26_s2, carry_c12_r26_s2;
  subbyte_full_adder add_c12_r26_s2 (
    .a(carry_c11_r13_s1),
    .b(carry_c11_r14_s1),
    .ci(carry_c11_r15_s1),
    .s(sum_c12_r26_s2),
    .co(carry_c12_r26_s2)
  );
  wire sum_c12_r27_s2, carry_c12_r27_s2;
  subbyte_full_adder add_c12_r27_s2 (
    .a(carry_c11_r16_s1),
    .b(carry_c11_r17_s1),
    .ci(carry_c11_r18_s1),
    .s(sum_c12_r27_s2),
    .co(carry_c12_r27_s2)
  );
  wire sum_c12_r28_s2, carry_c12_r28_s2;
  subbyte_full_adder add_c12_r28_s2 (
    .a(carry_c11_r19_s1),
    .b(carry_c11_r20_s1),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r28_s2),
    .co(carry_c12_r28_s2)
  );
  wire sum_c12_r29_s2, carry_c12_r29_s2;
  subbyte_full_adder add_c12_r29_s2 (
    .a(sum_c12_r1_s1),
    .b(sum_c12_r2_s1),
    .ci(sum_c12_r3_s1),
    .s(sum_c12_r29_s2),
    .co(carry_c12_r29_s2)
  );
  wire sum_c12_r30_s2, carry_c12_r30_s2;
  subbyte_full_adder add_c12_r30_s2 (
    .a(sum_c12_r4_s1),
    .b(sum_c12_r5_s1),
    .ci(sum_c12_r6_s1),
    .s(sum_c12_r30_s2),
    .co(carry_c12_r30_s2)
  );
  wire sum_c12_r31_s2, carry_c12_r31_s2;
  subbyte_full_adder add_c12_r31_s2 (
    .a(sum_c12_r7_s1),
    .b(sum_c12_r8_s1),
    .ci(sum_c12_r9_s1),
    .s(sum_c12_r31_s2),
    .co(carry_c12_r31_s2)
  );
  wire sum_c12_r32_s2, carry_c12_r32_s2;
  subbyte_full_adder add_c12_r32_s2 (
    .a(sum_c12_r10_s1),
    .b(sum_c12_r11_s1),
    .ci(sum_c12_r12_s1),
    .s(sum_c12_r32_s2),
    .co(carry_c12_r32_s2)
  );
  wire sum_c12_r33_s2, carry_c12_r33_s2;
  subbyte_full_adder add_c12_r33_s2 (
    .a(sum_c12_r13_s1),
    .b(sum_c12_r14_s1),
    .ci(sum_c12_r15_s1),
    .s(sum_c12_r33_s2),
    .co(carry_c12_r33_s2)
  );
  wire sum_c12_r34_s2, carry_c12_r34_s2;
  subbyte_full_adder add_c12_r34_s2 (
    .a(sum_c12_r16_s1),
    .b(sum_c12_r17_s1),
    .ci(sum_c12_r18_s1),
    .s(sum_c12_r34_s2),
    .co(carry_c12_r34_s2)
  );
  wire sum_c12_r35_s3, carry_c12_r35_s3;
  subbyte_full_adder add_c12_r35_s3 (
    .a(sum_c12_r19_s1),
    .b(sum_c12_r20_s1),
    .ci(carry_c11_r21_s2),
    .s(sum_c12_r35_s3),
    .co(carry_c12_r35_s3)
  );
  wire sum_c12_r36_s3, carry_c12_r36_s3;
  subbyte_full_adder add_c12_r36_s3 (
    .a(sum_c12_r21_s2),
    .b(carry_c11_r22_s2),
    .ci(carry_c11_r23_s2),
    .s(sum_c12_r36_s3),
    .co(carry_c12_r36_s3)
  );
  wire sum_c12_r37_s3, carry_c12_r37_s3;
  subbyte_full_adder add_c12_r37_s3 (
    .a(carry_c11_r24_s2),
    .b(carry_c11_r25_s2),
    .ci(carry_c11_r26_s2),
    .s(sum_c12_r37_s3),
    .co(carry_c12_r37_s3)
  );
  wire sum_c12_r38_s3, carry_c12_r38_s3;
  subbyte_full_adder add_c12_r38_s3 (
    .a(carry_c11_r27_s2),
    .b(carry_c11_r28_s2),
    .ci(carry_c11_r29_s2),
    .s(sum_c12_r38_s3),
    .co(carry_c12_r38_s3)
  );
  wire sum_c12_r39_s3, carry_c12_r39_s3;
  subbyte_full_adder add_c12_r39_s3 (
    .a(carry_c11_r30_s2),
    .b(carry_c11_r31_s2),
    .ci(carry_c11_r32_s2),
    .s(sum_c12_r39_s3),
    .co(carry_c12_r39_s3)
  );
  wire sum_c12_r40_s3, carry_c12_r40_s3;
  subbyte_full_adder add_c12_r40_s3 (
    .a(carry_c11_r33_s2),
    .b(carry_c11_r34_s2),
    .ci(carry_c11_r35_s2),
    .s(sum_c12_r40_s3),
    .co(carry_c12_r40_s3)
  );
  wire sum_c12_r41_s3, carry_c12_r41_s3;
  subbyte_full_adder add_c12_r41_s3 (
    .a(carry_c11_r36_s2),
    .b(carry_c11_r37_s2),
    .ci(carry_c11_r38_s2),
    .s(sum_c12_r41_s3),
    .co(carry_c12_r41_s3)
  );
  wire sum_c12_r42_s3, carry_c12_r42_s3;
  subbyte_full_adder add_c12_r42_s3 (
    .a(sum_c12_r22_s2),
    .b(sum_c12_r23_s2),
    .ci(sum_c12_r24_s2),
    .s(sum_c12_r42_s3),
    .co(carry_c12_r42_s3)
  );
  wire sum_c12_r43_s3, carry_c12_r43_s3;
  subbyte_full_adder add_c12_r43_s3 (
    .a(sum_c12_r25_s2),
    .b(sum_c12_r26_s2),
    .ci(sum_c12_r27_s2),
    .s(sum_c12_r43_s3),
    .co(carry_c12_r43_s3)
  );
  wire sum_c12_r44_s3, carry_c12_r44_s3;
  subbyte_full_adder add_c12_r44_s3 (
    .a(sum_c12_r28_s2),
    .b(sum_c12_r29_s2),
    .ci(sum_c12_r30_s2),
    .s(sum_c12_r44_s3),
    .co(carry_c12_r44_s3)
  );
  wire sum_c12_r45_s3, carry_c12_r45_s3;
  subbyte_full_adder add_c12_r45_s3 (
    .a(sum_c12_r31_s2),
    .b(sum_c12_r32_s2),
    .ci(sum_c12_r33_s2),
    .s(sum_c12_r45_s3),
    .co(carry_c12_r45_s3)
  );
  wire sum_c12_r46_s4, carry_c12_r46_s4;
  subbyte_full_adder add_c12_r46_s4 (
    .a(sum_c12_r34_s2),
    .b(sum_c12_r35_s3),
    .ci(carry_c11_r39_s3),
    .s(sum_c12_r46_s4),
    .co(carry_c12_r46_s4)
  );
  wire sum_c12_r47_s4, carry_c12_r47_s4;
  subbyte_full_adder add_c12_r47_s4 (
    .a(carry_c11_r40_s3),
    .b(carry_c11_r41_s3),
    .ci(carry_c11_r42_s3),
    .s(sum_c12_r47_s4),
    .co(carry_c12_r47_s4)
  );
  wire sum_c12_r48_s4, carry_c12_r48_s4;
  subbyte_full_adder add_c12_r48_s4 (
    .a(carry_c11_r43_s3),
    .b(carry_c11_r44_s3),
    .ci(carry_c11_r45_s3),
    .s(sum_c12_r48_s4),
    .co(carry_c12_r48_s4)
  );
  wire sum_c12_r49_s4, carry_c12_r49_s4;
  subbyte_full_adder add_c12_r49_s4 (
    .a(carry_c11_r46_s3),
    .b(carry_c11_r47_s3),
    .ci(carry_c11_r48_s3),
    .s(sum_c12_r49_s4),
    .co(carry_c12_r49_s4)
  );
  wire sum_c12_r50_s4, carry_c12_r50_s4;
  subbyte_full_adder add_c12_r50_s4 (
    .a(carry_c11_r49_s3),
    .b(carry_c11_r50_s3),
    .ci(carry_c11_r51_s3),
    .s(sum_c12_r50_s4),
    .co(carry_c12_r50_s4)
  );
  wire sum_c12_r51_s4, carry_c12_r51_s4;
  subbyte_full_adder add_c12_r51_s4 (
    .a(sum_c12_r36_s3),
    .b(sum_c12_r37_s3),
    .ci(sum_c12_r38_s3),
    .s(sum_c12_r51_s4),
    .co(carry_c12_r51_s4)
  );
  wire sum_c12_r52_s4, carry_c12_r52_s4;
  subbyte_full_adder add_c12_r52_s4 (
    .a(sum_c12_r39_s3),
    .b(sum_c12_r40_s3),
    .ci(sum_c12_r41_s3),
    .s(sum_c12_r52_s4),
    .co(carry_c12_r52_s4)
  );
  wire sum_c12_r53_s4, carry_c12_r53_s4;
  subbyte_full_adder add_c12_r53_s4 (
    .a(sum_c12_r42_s3),
    .b(sum_c12_r43_s3),
    .ci(sum_c12_r44_s3),
    .s(sum_c12_r53_s4),
    .co(carry_c12_r53_s4)
  );
  wire sum_c12_r54_s5, carry_c12_r54_s5;
  subbyte_full_adder add_c12_r54_s5 (
    .a(sum_c12_r45_s3),
    .b(sum_c12_r46_s4),
    .ci(carry_c11_r52_s4),
    .s(sum_c12_r54_s5),
    .co(carry_c12_r54_s5)
  );
  wire sum_c12_r55_s5, carry_c12_r55_s5;
  subbyte_full_adder add_c12_r55_s5 (
    .a(carry_c11_r53_s4),
    .b(carry_c11_r54_s4),
    .ci(carry_c11_r55_s4),
    .s(sum_c12_r55_s5),
    .co(carry_c12_r55_s5)
  );
  wire sum_c12_r56_s5, carry_c12_r56_s5;
  subbyte_full_adder add_c12_r56_s5 (
    .a(carry_c11_r56_s4),
    .b(carry_c11_r57_s4),
    .ci(carry_c11_r58_s4),
    .s(sum_c12_r56_s5),
    .co(carry_c12_r56_s5)
  );
  wire sum_c12_r57_s5, carry_c12_r57_s5;
  subbyte_full_adder add_c12_r57_s5 (
    .a(carry_c11_r59_s4),
    .b(carry_c11_r60_s4),
    .ci(carry_c11_r61_s4),
    .s(sum_c12_r57_s5),
    .co(carry_c12_r57_s5)
  );
  wire sum_c12_r58_s5, carry_c12_r58_s5;
  subbyte_full_adder add_c12_r58_s5 (
    .a(sum_c12_r47_s4),
    .b(sum_c12_r48_s4),
    .ci(sum_c12_r49_s4),
    .s(sum_c12_r58_s5),
    .co(carry_c12_r58_s5)
  );
  wire sum_c12_r59_s5, carry_c12_r59_s5;
  subbyte_full_adder add_c12_r59_s5 (
    .a(sum_c12_r50_s4),
    .b(sum_c12_r51_s4),
    .ci(sum_c12_r52_s4),
    .s(sum_c12_r59_s5),
    .co(carry_c12_r59_s5)
  );
  wire sum_c12_r60_s6, carry_c12_r60_s6;
  subbyte_full_adder add_c12_r60_s6 (
    .a(sum_c12_r53_s4),
    .b(sum_c12_r54_s5),
    .ci(carry_c11_r62_s5),
    .s(sum_c12_r60_s6),
    .co(carry_c12_r60_s6)
  );
  wire sum_c12_r61_s6, carry_c12_r61_s6;
  subbyte_full_adder add_c12_r61_s6 (
    .a(carry_c11_r63_s5),
    .b(carry_c11_r64_s5),
    .ci(carry_c11_r65_s5),
    .s(sum_c12_r61_s6),
    .co(carry_c12_r61_s6)
  );
  wire sum_c12_r62_s6, carry_c12_r62_s6;
  subbyte_full_adder add_c12_r62_s6 (
    .a(carry_c11_r66_s5),
    .b(carry_c11_r67_s5),
    .ci(carry_c11_r68_s5),
    .s(sum_c12_r62_s6),
    .co(carry_c12_r62_s6)
  );
  wire sum_c12_r63_s6, carry_c12_r63_s6;
  subbyte_full_adder add_c12_r63_s6 (
    .a(sum_c12_r55_s5),
    .b(sum_c12_r56_s5),
    .ci(sum_c12_r57_s5),
    .s(sum_c12_r63_s6),
    .co(carry_c12_r63_s6)
  );
  wire sum_c12_r64_s7, carry_c12_r64_s7;
  subbyte_full_adder add_c12_r64_s7 (
    .a(sum_c12_r58_s5),
    .b(sum_c12_r59_s5),
    .ci(sum_c12_r60_s6),
    .s(sum_c12_r64_s7),
    .co(carry_c12_r64_s7)
  );
  wire sum_c12_r65_s8, carry_c12_r65_s8;
  subbyte_full_adder add_c12_r65_s8 (
    .a(carry_c11_r69_s7),
    .b(carry_c11_r70_s6),
    .ci(carry_c11_r71_s6),
    .s(sum_c12_r65_s8),
    .co(carry_c12_r65_s8)
  );
  wire sum_c12_r66_s7, carry_c12_r66_s7;
  subbyte_full_adder add_c12_r66_s7 (
    .a(carry_c11_r72_s6),
    .b(carry_c11_r73_s6),
    .ci(sum_c12_r61_s6),
    .s(sum_c12_r66_s7),
    .co(carry_c12_r66_s7)
  );
  wire sum_c12_r67_s8, carry_c12_r67_s8;
  subbyte_full_adder add_c12_r67_s8 (
    .a(sum_c12_r62_s6),
    .b(sum_c12_r63_s6),
    .ci(sum_c12_r64_s7),
    .s(sum_c12_r67_s8),
    .co(carry_c12_r67_s8)
  );
  wire sum_c12_r68_s9, carry_c12_r68_s9;
  subbyte_full_adder add_c12_r68_s9 (
    .a(carry_c11_r74_s8),
    .b(carry_c11_r75_s8),
    .ci(carry_c11_r76_s8),
    .s(sum_c12_r68_s9),
    .co(carry_c12_r68_s9)
  );
  wire sum_c12_r69_s9, carry_c12_r69_s9;
  subbyte_full_adder add_c12_r69_s9 (
    .a(sum_c12_r65_s8),
    .b(sum_c12_r66_s7),
    .ci(sum_c12_r67_s8),
    .s(sum_c12_r69_s9),
    .co(carry_c12_r69_s9)
  );
  wire sum_c12_r70_s11, carry_c12_r70_s11;
  subbyte_full_adder add_c12_r70_s11 (
    .a(carry_c11_r77_s8),
    .b(carry_c11_r78_s10),
    .ci(carry_c11_r79_s9),
    .s(sum_c12_r70_s11),
    .co(carry_c12_r70_s11)
  );
  wire sum_c12_r71_s11, carry_c12_r71_s11;
  subbyte_full_adder add_c12_r71_s11 (
    .a(sum_c12_r68_s9),
    .b(sum_c12_r69_s9),
    .ci(carry_c11_r80_s10),
    .s(sum_c12_r71_s11),
    .co(carry_c12_r71_s11)
  );
  wire sum_c12_r72_s12, carry_c12_r72_s12;
  subbyte_full_adder add_c12_r72_s12 (
    .a(carry_c11_r81_s11),
    .b(sum_c12_r70_s11),
    .ci(sum_c12_r71_s11),
    .s(sum_c12_r72_s12),
    .co(carry_c12_r72_s12)
  );
  wire sum_c12_r73_s18, carry_c12_r73_s18;
  subbyte_full_adder add_c12_r73_s18 (
    .a(carry_c11_r82_s12),
    .b(sum_c12_r72_s12),
    .ci(carry_c11_r83_s17),
    .s(sum_c12_r73_s18),
    .co(carry_c12_r73_s18)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s2, carry_c13_r1_s2;
  subbyte_full_adder add_c13_r1_s2 (.a(sum_c13_r0_s1), .b(pp[37]), .ci(pp[77]), .s(sum_c13_r1_s2), .co(carry_c13_r1_s2));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[117]), .b(pp[157]), .ci(pp[197]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[237]), .b(pp[277]), .ci(pp[317]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[357]), .b(pp[397]), .ci(pp[437]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[477]), .b(pp[517]), .ci(pp[557]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[597]), .b(pp[637]), .ci(pp[677]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[717]), .b(pp[757]), .ci(pp[797]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[837]), .b(pp[877]), .ci(pp[917]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[957]), .b(pp[997]), .ci(pp[1037]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (
    .a(pp[1077]),
    .b(pp[1117]),
    .ci(pp[1157]),
    .s(sum_c13_r10_s1),
    .co(carry_c13_r10_s1)
  );
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (
    .a(pp[1197]),
    .b(pp[1237]),
    .ci(pp[1277]),
    .s(sum_c13_r11_s1),
    .co(carry_c13_r11_s1)
  );
  wire sum_c13_r12_s2, carry_c13_r12_s2;
  subbyte_full_adder add_c13_r12_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r12_s2),
    .co(carry_c13_r12_s2)
  );
  wire sum_c13_r13_s2, carry_c13_r13_s2;
  subbyte_full_adder add_c13_r13_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r13_s2),
    .co(carry_c13_r13_s2)
  );
  wire sum_c13_r14_s2, carry_c13_r14_s2;
  subbyte_full_adder add_c13_r14_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r14_s2),
    .co(carry_c13_r14_s2)
  );
  wire sum_c13_r15_s2, carry_c13_r15_s2;
  subbyte_full_adder add_c13_r15_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r15_s2),
    .co(carry_c13_r15_s2)
  );
  wire sum_c13_r16_s2, carry_c13_r16_s2;
  subbyte_full_adder add_c13_r16_s2 (
    .a(carry_c12_r12_s1),
    .b(carry_c12_r13_s1),
    .ci(carry_c12_r14_s1),
    .s(sum_c13_r16_s2),
    .co(carry_c13_r16_s2)
  );
  wire sum_c13_r17_s2, carry_c13_r17_s2;
  subbyte_full_adder add_c13_r17_s2 (
    .a(carry_c12_r15_s1),
    .b(carry_c12_r16_s1),
    .ci(carry_c12_r17_s1),
    .s(sum_c13_r17_s2),
    .co(carry_c13_r17_s2)
  );
  wire sum_c13_r18_s2, carry_c13_r18_s2;
  subbyte_full_adder add_c13_r18_s2 (
    .a(carry_c12_r18_s1),
    .b(carry_c12_r19_s1),
    .ci(carry_c12_r20_s1),
    .s(sum_c13_r18_s2),
    .co(carry_c13_r18_s2)
  );
  wire sum_c13_r19_s3, carry_c13_r19_s3;
  subbyte_full_adder add_c13_r19_s3 (
    .a(sum_c13_r1_s2),
    .b(sum_c13_r2_s1),
    .ci(sum_c13_r3_s1),
    .s(sum_c13_r19_s3),
    .co(carry_c13_r19_s3)
  );
  wire sum_c13_r20_s2, carry_c13_r20_s2;
  subbyte_full_adder add_c13_r20_s2 (
    .a(sum_c13_r4_s1),
    .b(sum_c13_r5_s1),
    .ci(sum_c13_r6_s1),
    .s(sum_c13_r20_s2),
    .co(carry_c13_r20_s2)
  );
  wire sum_c13_r21_s2, carry_c13_r21_s2;
  subbyte_full_adder add_c13_r21_s2 (
    .a(sum_c13_r7_s1),
    .b(sum_c13_r8_s1),
    .ci(sum_c13_r9_s1),
    .s(sum_c13_r21_s2),
    .co(carry_c13_r21_s2)
  );
  wire sum_c13_r22_s3, carry_c13_r22_s3;
  subbyte_full_adder add_c13_r22_s3 (
    .a(sum_c13_r10_s1),
    .b(sum_c13_r11_s1),
    .ci(carry_c12_r21_s2),
    .s(sum_c13_r22_s3),
    .co(carry_c13_r22_s3)
  );
  wire sum_c13_r23_s3, carry_c13_r23_s3;
  subbyte_full_adder add_c13_r23_s3 (
    .a(carry_c12_r22_s2),
    .b(carry_c12_r23_s2),
    .ci(carry_c12_r24_s2),
    .s(sum_c13_r23_s3),
    .co(carry_c13_r23_s3)
  );
  wire sum_c13_r24_s3, carry_c13_r24_s3;
  subbyte_full_adder add_c13_r24_s3 (
    .a(carry_c12_r25_s2),
    .b(carry_c12_r26_s2),
    .ci(carry_c12_r27_s2),
    .s(sum_c13_r24_s3),
    .co(carry_c13_r24_s3)
  );
  wire sum_c13_r25_s3, carry_c13_r25_s3;
  subbyte_full_adder add_c13_r25_s3 (
    .a(carry_c12_r28_s2),
    .b(carry_c12_r29_s2),
    .ci(carry_c12_r30_s2),
    .s(sum_c13_r25_s3),
    .co(carry_c13_r25_s3)
  );
  wire sum_c13_r26_s3, carry_c13_r26_s3;
  subbyte_full_adder add_c13_r26_s3 (
    .a(carry_c12_r31_s2),
    .b(carry_c12_r32_s2),
    .ci(carry_c12_r33_s2),
    .s(sum_c13_r26_s3),
    .co(carry_c13_r26_s3)
  );
  wire sum_c13_r27_s4, carry_c13_r27_s4;
  subbyte_full_adder add_c13_r27_s4 (
    .a(carry_c12_r34_s2),
    .b(carry_c12_r35_s3),
    .ci(sum_c13_r12_s2),
    .s(sum_c13_r27_s4),
    .co(carry_c13_r27_s4)
  );
  wire sum_c13_r28_s3, carry_c13_r28_s3;
  subbyte_full_adder add_c13_r28_s3 (
    .a(sum_c13_r13_s2),
    .b(sum_c13_r14_s2),
    .ci(sum_c13_r15_s2),
    .s(sum_c13_r28_s3),
    .co(carry_c13_r28_s3)
  );
  wire sum_c13_r29_s3, carry_c13_r29_s3;
  subbyte_full_adder add_c13_r29_s3 (
    .a(sum_c13_r16_s2),
    .b(sum_c13_r17_s2),
    .ci(sum_c13_r18_s2),
    .s(sum_c13_r29_s3),
    .co(carry_c13_r29_s3)
  );
  wire sum_c13_r30_s4, carry_c13_r30_s4;
  subbyte_full_adder add_c13_r30_s4 (
    .a(sum_c13_r19_s3),
    .b(sum_c13_r20_s2),
    .ci(sum_c13_r21_s2),
    .s(sum_c13_r30_s4),
    .co(carry_c13_r30_s4)
  );
  wire sum_c13_r31_s4, carry_c13_r31_s4;
  subbyte_full_adder add_c13_r31_s4 (
    .a(sum_c13_r22_s3),
    .b(carry_c12_r36_s3),
    .ci(carry_c12_r37_s3),
    .s(sum_c13_r31_s4),
    .co(carry_c13_r31_s4)
  );
  wire sum_c13_r32_s4, carry_c13_r32_s4;
  subbyte_full_adder add_c13_r32_s4 (
    .a(carry_c12_r38_s3),
    .b(carry_c12_r39_s3),
    .ci(carry_c12_r40_s3),
    .s(sum_c13_r32_s4),
    .co(carry_c13_r32_s4)
  );
  wire sum_c13_r33_s4, carry_c13_r33_s4;
  subbyte_full_adder add_c13_r33_s4 (
    .a(carry_c12_r41_s3),
    .b(carry_c12_r42_s3),
    .ci(carry_c12_r43_s3),
    .s(sum_c13_r33_s4),
    .co(carry_c13_r33_s4)
  );
  wire sum_c13_r34_s5, carry_c13_r34_s5;
  subbyte_full_adder add_c13_r34_s5 (
    .a(carry_c12_r44_s3),
    .b(carry_c12_r45_s3),
    .ci(carry_c12_r46_s4),
    .s(sum_c13_r34_s5),
    .co(carry_c13_r34_s5)
  );
  wire sum_c13_r35_s4, carry_c13_r35_s4;
  subbyte_full_adder add_c13_r35_s4 (
    .a(sum_c13_r23_s3),
    .b(sum_c13_r24_s3),
    .ci(sum_c13_r25_s3),
    .s(sum_c13_r35_s4),
    .co(carry_c13_r35_s4)
  );
  wire sum_c13_r36_s5, carry_c13_r36_s5;
  subbyte_full_adder add_c13_r36_s5 (
    .a(sum_c13_r26_s3),
    .b(sum_c13_r27_s4),
    .ci(sum_c13_r28_s3),
    .s(sum_c13_r36_s5),
    .co(carry_c13_r36_s5)
  );
  wire sum_c13_r37_s5, carry_c13_r37_s5;
  subbyte_full_adder add_c13_r37_s5 (
    .a(sum_c13_r29_s3),
    .b(sum_c13_r30_s4),
    .ci(carry_c12_r47_s4),
    .s(sum_c13_r37_s5),
    .co(carry_c13_r37_s5)
  );
  wire sum_c13_r38_s5, carry_c13_r38_s5;
  subbyte_full_adder add_c13_r38_s5 (
    .a(carry_c12_r48_s4),
    .b(carry_c12_r49_s4),
    .ci(carry_c12_r50_s4),
    .s(sum_c13_r38_s5),
    .co(carry_c13_r38_s5)
  );
  wire sum_c13_r39_s5, carry_c13_r39_s5;
  subbyte_full_adder add_c13_r39_s5 (
    .a(carry_c12_r51_s4),
    .b(carry_c12_r52_s4),
    .ci(carry_c12_r53_s4),
    .s(sum_c13_r39_s5),
    .co(carry_c13_r39_s5)
  );
  wire sum_c13_r40_s6, carry_c13_r40_s6;
  subbyte_full_adder add_c13_r40_s6 (
    .a(carry_c12_r54_s5),
    .b(sum_c13_r31_s4),
    .ci(sum_c13_r32_s4),
    .s(sum_c13_r40_s6),
    .co(carry_c13_r40_s6)
  );
  wire sum_c13_r41_s6, carry_c13_r41_s6;
  subbyte_full_adder add_c13_r41_s6 (
    .a(sum_c13_r33_s4),
    .b(sum_c13_r34_s5),
    .ci(sum_c13_r35_s4),
    .s(sum_c13_r41_s6),
    .co(carry_c13_r41_s6)
  );
  wire sum_c13_r42_s6, carry_c13_r42_s6;
  subbyte_full_adder add_c13_r42_s6 (
    .a(sum_c13_r36_s5),
    .b(sum_c13_r37_s5),
    .ci(carry_c12_r55_s5),
    .s(sum_c13_r42_s6),
    .co(carry_c13_r42_s6)
  );
  wire sum_c13_r43_s6, carry_c13_r43_s6;
  subbyte_full_adder add_c13_r43_s6 (
    .a(carry_c12_r56_s5),
    .b(carry_c12_r57_s5),
    .ci(carry_c12_r58_s5),
    .s(sum_c13_r43_s6),
    .co(carry_c13_r43_s6)
  );
  wire sum_c13_r44_s6, carry_c13_r44_s6;
  subbyte_full_adder add_c13_r44_s6 (
    .a(carry_c12_r59_s5),
    .b(sum_c13_r38_s5),
    .ci(sum_c13_r39_s5),
    .s(sum_c13_r44_s6),
    .co(carry_c13_r44_s6)
  );
  wire sum_c13_r45_s7, carry_c13_r45_s7;
  subbyte_full_adder add_c13_r45_s7 (
    .a(sum_c13_r40_s6),
    .b(sum_c13_r41_s6),
    .ci(carry_c12_r60_s6),
    .s(sum_c13_r45_s7),
    .co(carry_c13_r45_s7)
  );
  wire sum_c13_r46_s7, carry_c13_r46_s7;
  subbyte_full_adder add_c13_r46_s7 (
    .a(sum_c13_r42_s6),
    .b(carry_c12_r61_s6),
    .ci(carry_c12_r62_s6),
    .s(sum_c13_r46_s7),
    .co(carry_c13_r46_s7)
  );
  wire sum_c13_r47_s8, carry_c13_r47_s8;
  subbyte_full_adder add_c13_r47_s8 (
    .a(carry_c12_r63_s6),
    .b(carry_c12_r64_s7),
    .ci(sum_c13_r43_s6),
    .s(sum_c13_r47_s8),
    .co(carry_c13_r47_s8)
  );
  wire sum_c13_r48_s9, carry_c13_r48_s9;
  subbyte_full_adder add_c13_r48_s9 (
    .a(sum_c13_r44_s6),
    .b(sum_c13_r45_s7),
    .ci(carry_c12_r65_s8),
    .s(sum_c13_r48_s9),
    .co(carry_c13_r48_s9)
  );
  wire sum_c13_r49_s9, carry_c13_r49_s9;
  subbyte_full_adder add_c13_r49_s9 (
    .a(carry_c12_r66_s7),
    .b(carry_c12_r67_s8),
    .ci(sum_c13_r46_s7),
    .s(sum_c13_r49_s9),
    .co(carry_c13_r49_s9)
  );
  wire sum_c13_r50_s10, carry_c13_r50_s10;
  subbyte_full_adder add_c13_r50_s10 (
    .a(sum_c13_r47_s8),
    .b(sum_c13_r48_s9),
    .ci(carry_c12_r68_s9),
    .s(sum_c13_r50_s10),
    .co(carry_c13_r50_s10)
  );
  wire sum_c13_r51_s11, carry_c13_r51_s11;
  subbyte_full_adder add_c13_r51_s11 (
    .a(carry_c12_r69_s9),
    .b(sum_c13_r49_s9),
    .ci(sum_c13_r50_s10),
    .s(sum_c13_r51_s11),
    .co(carry_c13_r51_s11)
  );
  wire sum_c13_r52_s12, carry_c13_r52_s12;
  subbyte_full_adder add_c13_r52_s12 (
    .a(carry_c12_r70_s11),
    .b(sum_c13_r51_s11),
    .ci(carry_c12_r71_s11),
    .s(sum_c13_r52_s12),
    .co(carry_c13_r52_s12)
  );
  wire sum_c13_r53_s19, carry_c13_r53_s19;
  subbyte_full_adder add_c13_r53_s19 (
    .a(carry_c12_r72_s12),
    .b(sum_c13_r52_s12),
    .ci(carry_c12_r73_s18),
    .s(sum_c13_r53_s19),
    .co(carry_c13_r53_s19)
  );
  wire sum_c14_r0_s1 = ~carry_c14_r0_s1;
  wire sum_c14_r1_s2, carry_c14_r1_s2;
  subbyte_full_adder add_c14_r1_s2 (
    .a(carry_c13_r0_s1),
    .b(sum_c14_r0_s1),
    .ci(pp[38]),
    .s(sum_c14_r1_s2),
    .co(carry_c14_r1_s2)
  );
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[78]), .b(pp[118]), .ci(pp[158]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[198]), .b(pp[238]), .ci(pp[278]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[318]), .b(pp[358]), .ci(pp[398]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[438]), .b(pp[478]), .ci(pp[518]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[558]), .b(pp[598]), .ci(pp[638]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[678]), .b(pp[718]), .ci(pp[758]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[798]), .b(pp[838]), .ci(pp[878]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[918]), .b(pp[958]), .ci(pp[998]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s1, carry_c14_r10_s1;
  subbyte_full_adder add_c14_r10_s1 (
    .a(pp[1038]),
    .b(pp[1078]),
    .ci(pp[1118]),
    .s(sum_c14_r10_s1),
    .co(carry_c14_r10_s1)
  );
  wire sum_c14_r11_s1, carry_c14_r11_s1;
  subbyte_full_adder add_c14_r11_s1 (
    .a(pp[1158]),
    .b(pp[1198]),
    .ci(pp[1238]),
    .s(sum_c14_r11_s1),
    .co(carry_c14_r11_s1)
  );
  wire sum_c14_r12_s3, carry_c14_r12_s3;
  subbyte_full_adder add_c14_r12_s3 (
    .a(pp[1278]),
    .b(sum_c14_r1_s2),
    .ci(carry_c13_r1_s2),
    .s(sum_c14_r12_s3),
    .co(carry_c14_r12_s3)
  );
  wire sum_c14_r13_s2, carry_c14_r13_s2;
  subbyte_full_adder add_c14_r13_s2 (
    .a(carry_c13_r2_s1),
    .b(carry_c13_r3_s1),
    .ci(carry_c13_r4_s1),
    .s(sum_c14_r13_s2),
    .co(carry_c14_r13_s2)
  );
  wire sum_c14_r14_s2, carry_c14_r14_s2;
  subbyte_full_adder add_c14_r14_s2 (
    .a(carry_c13_r5_s1),
    .b(carry_c13_r6_s1),
    .ci(carry_c13_r7_s1),
    .s(sum_c14_r14_s2),
    .co(carry_c14_r14_s2)
  );
  wire sum_c14_r15_s2, carry_c14_r15_s2;
  subbyte_full_adder add_c14_r15_s2 (
    .a(carry_c13_r8_s1),
    .b(carry_c13_r9_s1),
    .ci(carry_c13_r10_s1),
    .s(sum_c14_r15_s2),
    .co(carry_c14_r15_s2)
  );
  wire sum_c14_r16_s2, carry_c14_r16_s2;
  subbyte_full_adder add_c14_r16_s2 (
    .a(carry_c13_r11_s1),
    .b(sum_c14_r2_s1),
    .ci(sum_c14_r3_s1),
    .s(sum_c14_r16_s2),
    .co(carry_c14_r16_s2)
  );
  wire sum_c14_r17_s2, carry_c14_r17_s2;
  subbyte_full_adder add_c14_r17_s2 (
    .a(sum_c14_r4_s1),
    .b(sum_c14_r5_s1),
    .ci(sum_c14_r6_s1),
    .s(sum_c14_r17_s2),
    .co(carry_c14_r17_s2)
  );
  wire sum_c14_r18_s2, carry_c14_r18_s2;
  subbyte_full_adder add_c14_r18_s2 (
    .a(sum_c14_r7_s1),
    .b(sum_c14_r8_s1),
    .ci(sum_c14_r9_s1),
    .s(sum_c14_r18_s2),
    .co(carry_c14_r18_s2)
  );
  wire sum_c14_r19_s4, carry_c14_r19_s4;
  subbyte_full_adder add_c14_r19_s4 (
    .a(sum_c14_r10_s1),
    .b(sum_c14_r11_s1),
    .ci(sum_c14_r12_s3),
    .s(sum_c14_r19_s4),
    .co(carry_c14_r19_s4)
  );
  wire sum_c14_r20_s3, carry_c14_r20_s3;
  subbyte_full_adder add_c14_r20_s3 (
    .a(carry_c13_r12_s2),
    .b(carry_c13_r13_s2),
    .ci(carry_c13_r14_s2),
    .s(sum_c14_r20_s3),
    .co(carry_c14_r20_s3)
  );
  wire sum_c14_r21_s3, carry_c14_r21_s3;
  subbyte_full_adder add_c14_r21_s3 (
    .a(carry_c13_r15_s2),
    .b(carry_c13_r16_s2),
    .ci(carry_c13_r17_s2),
    .s(sum_c14_r21_s3),
    .co(carry_c14_r21_s3)
  );
  wire sum_c14_r22_s4, carry_c14_r22_s4;
  subbyte_full_adder add_c14_r22_s4 (
    .a(carry_c13_r18_s2),
    .b(carry_c13_r19_s3),
    .ci(carry_c13_r20_s2),
    .s(sum_c14_r22_s4),
    .co(carry_c14_r22_s4)
  );
  wire sum_c14_r23_s4, carry_c14_r23_s4;
  subbyte_full_adder add_c14_r23_s4 (
    .a(carry_c13_r21_s2),
    .b(carry_c13_r22_s3),
    .ci(sum_c14_r13_s2),
    .s(sum_c14_r23_s4),
    .co(carry_c14_r23_s4)
  );
  wire sum_c14_r24_s3, carry_c14_r24_s3;
  subbyte_full_adder add_c14_r24_s3 (
    .a(sum_c14_r14_s2),
    .b(sum_c14_r15_s2),
    .ci(sum_c14_r16_s2),
    .s(sum_c14_r24_s3),
    .co(carry_c14_r24_s3)
  );
  wire sum_c14_r25_s5, carry_c14_r25_s5;
  subbyte_full_adder add_c14_r25_s5 (
    .a(sum_c14_r17_s2),
    .b(sum_c14_r18_s2),
    .ci(sum_c14_r19_s4),
    .s(sum_c14_r25_s5),
    .co(carry_c14_r25_s5)
  );
  wire sum_c14_r26_s4, carry_c14_r26_s4;
  subbyte_full_adder add_c14_r26_s4 (
    .a(carry_c13_r23_s3),
    .b(carry_c13_r24_s3),
    .ci(carry_c13_r25_s3),
    .s(sum_c14_r26_s4),
    .co(carry_c14_r26_s4)
  );
  wire sum_c14_r27_s5, carry_c14_r27_s5;
  subbyte_full_adder add_c14_r27_s5 (
    .a(carry_c13_r26_s3),
    .b(carry_c13_r27_s4),
    .ci(carry_c13_r28_s3),
    .s(sum_c14_r27_s5),
    .co(carry_c14_r27_s5)
  );
  wire sum_c14_r28_s5, carry_c14_r28_s5;
  subbyte_full_adder add_c14_r28_s5 (
    .a(carry_c13_r29_s3),
    .b(carry_c13_r30_s4),
    .ci(sum_c14_r20_s3),
    .s(sum_c14_r28_s5),
    .co(carry_c14_r28_s5)
  );
  wire sum_c14_r29_s5, carry_c14_r29_s5;
  subbyte_full_adder add_c14_r29_s5 (
    .a(sum_c14_r21_s3),
    .b(sum_c14_r22_s4),
    .ci(sum_c14_r23_s4),
    .s(sum_c14_r29_s5),
    .co(carry_c14_r29_s5)
  );
  wire sum_c14_r30_s6, carry_c14_r30_s6;
  subbyte_full_adder add_c14_r30_s6 (
    .a(sum_c14_r24_s3),
    .b(sum_c14_r25_s5),
    .ci(carry_c13_r31_s4),
    .s(sum_c14_r30_s6),
    .co(carry_c14_r30_s6)
  );
  wire sum_c14_r31_s6, carry_c14_r31_s6;
  subbyte_full_adder add_c14_r31_s6 (
    .a(carry_c13_r32_s4),
    .b(carry_c13_r33_s4),
    .ci(carry_c13_r34_s5),
    .s(sum_c14_r31_s6),
    .co(carry_c14_r31_s6)
  );
  wire sum_c14_r32_s6, carry_c14_r32_s6;
  subbyte_full_adder add_c14_r32_s6 (
    .a(carry_c13_r35_s4),
    .b(carry_c13_r36_s5),
    .ci(sum_c14_r26_s4),
    .s(sum_c14_r32_s6),
    .co(carry_c14_r32_s6)
  );
  wire sum_c14_r33_s6, carry_c14_r33_s6;
  subbyte_full_adder add_c14_r33_s6 (
    .a(sum_c14_r27_s5),
    .b(sum_c14_r28_s5),
    .ci(sum_c14_r29_s5),
    .s(sum_c14_r33_s6),
    .co(carry_c14_r33_s6)
  );
  wire sum_c14_r34_s7, carry_c14_r34_s7;
  subbyte_full_adder add_c14_r34_s7 (
    .a(carry_c13_r37_s5),
    .b(sum_c14_r30_s6),
    .ci(carry_c13_r38_s5),
    .s(sum_c14_r34_s7),
    .co(carry_c14_r34_s7)
  );
  wire sum_c14_r35_s7, carry_c14_r35_s7;
  subbyte_full_adder add_c14_r35_s7 (
    .a(carry_c13_r39_s5),
    .b(carry_c13_r40_s6),
    .ci(carry_c13_r41_s6),
    .s(sum_c14_r35_s7),
    .co(carry_c14_r35_s7)
  );
  wire sum_c14_r36_s7, carry_c14_r36_s7;
  subbyte_full_adder add_c14_r36_s7 (
    .a(sum_c14_r31_s6),
    .b(sum_c14_r32_s6),
    .ci(sum_c14_r33_s6),
    .s(sum_c14_r36_s7),
    .co(carry_c14_r36_s7)
  );
  wire sum_c14_r37_s8, carry_c14_r37_s8;
  subbyte_full_adder add_c14_r37_s8 (
    .a(carry_c13_r42_s6),
    .b(sum_c14_r34_s7),
    .ci(carry_c13_r43_s6),
    .s(sum_c14_r37_s8),
    .co(carry_c14_r37_s8)
  );
  wire sum_c14_r38_s8, carry_c14_r38_s8;
  subbyte_full_adder add_c14_r38_s8 (
    .a(carry_c13_r44_s6),
    .b(carry_c13_r45_s7),
    .ci(sum_c14_r35_s7),
    .s(sum_c14_r38_s8),
    .co(carry_c14_r38_s8)
  );
  wire sum_c14_r39_s9, carry_c14_r39_s9;
  subbyte_full_adder add_c14_r39_s9 (
    .a(sum_c14_r36_s7),
    .b(sum_c14_r37_s8),
    .ci(carry_c13_r46_s7),
    .s(sum_c14_r39_s9),
    .co(carry_c14_r39_s9)
  );
  wire sum_c14_r40_s10, carry_c14_r40_s10;
  subbyte_full_adder add_c14_r40_s10 (
    .a(carry_c13_r47_s8),
    .b(sum_c14_r38_s8),
    .ci(carry_c13_r48_s9),
    .s(sum_c14_r40_s10),
    .co(carry_c14_r40_s10)
  );
  wire sum_c14_r41_s11, carry_c14_r41_s11;
  subbyte_full_adder add_c14_r41_s11 (
    .a(sum_c14_r39_s9),
    .b(carry_c13_r49_s9),
    .ci(sum_c14_r40_s10),
    .s(sum_c14_r41_s11),
    .co(carry_c14_r41_s11)
  );
  wire sum_c14_r42_s12, carry_c14_r42_s12;
  subbyte_full_adder add_c14_r42_s12 (
    .a(carry_c13_r50_s10),
    .b(carry_c13_r51_s11),
    .ci(sum_c14_r41_s11),
    .s(sum_c14_r42_s12),
    .co(carry_c14_r42_s12)
  );
  wire sum_c14_r43_s20, carry_c14_r43_s20;
  subbyte_full_adder add_c14_r43_s20 (
    .a(carry_c13_r52_s12),
    .b(sum_c14_r42_s12),
    .ci(carry_c13_r53_s19),
    .s(sum_c14_r43_s20),
    .co(carry_c14_r43_s20)
  );
  wire sum_c15_r0_s3, carry_c15_r0_s3;
  subbyte_full_adder add_c15_r0_s3 (
    .a(start[15]),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s2),
    .s(sum_c15_r0_s3),
    .co(carry_c15_r0_s3)
  );
  wire sum_c15_r1_s2, carry_c15_r1_s2;
  subbyte_full_adder add_c15_r1_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r1_s2),
    .co(carry_c15_r1_s2)
  );
  wire sum_c15_r2_s2, carry_c15_r2_s2;
  subbyte_full_adder add_c15_r2_s2 (
    .a(carry_c14_r5_s1),
    .b(carry_c14_r6_s1),
    .ci(carry_c14_r7_s1),
    .s(sum_c15_r2_s2),
    .co(carry_c15_r2_s2)
  );
  wire sum_c15_r3_s2, carry_c15_r3_s2;
  subbyte_full_adder add_c15_r3_s2 (
    .a(carry_c14_r8_s1),
    .b(carry_c14_r9_s1),
    .ci(carry_c14_r10_s1),
    .s(sum_c15_r3_s2),
    .co(carry_c15_r3_s2)
  );
  wire sum_c15_r4_s4, carry_c15_r4_s4;
  subbyte_full_adder add_c15_r4_s4 (
    .a(carry_c14_r11_s1),
    .b(sum_c15_r0_s3),
    .ci(carry_c14_r12_s3),
    .s(sum_c15_r4_s4),
    .co(carry_c15_r4_s4)
  );
  wire sum_c15_r5_s3, carry_c15_r5_s3;
  subbyte_full_adder add_c15_r5_s3 (
    .a(carry_c14_r13_s2),
    .b(carry_c14_r14_s2),
    .ci(carry_c14_r15_s2),
    .s(sum_c15_r5_s3),
    .co(carry_c15_r5_s3)
  );
  wire sum_c15_r6_s3, carry_c15_r6_s3;
  subbyte_full_adder add_c15_r6_s3 (
    .a(carry_c14_r16_s2),
    .b(carry_c14_r17_s2),
    .ci(carry_c14_r18_s2),
    .s(sum_c15_r6_s3),
    .co(carry_c15_r6_s3)
  );
  wire sum_c15_r7_s5, carry_c15_r7_s5;
  subbyte_full_adder add_c15_r7_s5 (
    .a(carry_c14_r19_s4),
    .b(sum_c15_r1_s2),
    .ci(sum_c15_r2_s2),
    .s(sum_c15_r7_s5),
    .co(carry_c15_r7_s5)
  );
  wire sum_c15_r8_s5, carry_c15_r8_s5;
  subbyte_full_adder add_c15_r8_s5 (
    .a(sum_c15_r3_s2),
    .b(sum_c15_r4_s4),
    .ci(carry_c14_r20_s3),
    .s(sum_c15_r8_s5),
    .co(carry_c15_r8_s5)
  );
  wire sum_c15_r9_s5, carry_c15_r9_s5;
  subbyte_full_adder add_c15_r9_s5 (
    .a(carry_c14_r21_s3),
    .b(carry_c14_r22_s4),
    .ci(carry_c14_r23_s4),
    .s(sum_c15_r9_s5),
    .co(carry_c15_r9_s5)
  );
  wire sum_c15_r10_s6, carry_c15_r10_s6;
  subbyte_full_adder add_c15_r10_s6 (
    .a(carry_c14_r24_s3),
    .b(carry_c14_r25_s5),
    .ci(sum_c15_r5_s3),
    .s(sum_c15_r10_s6),
    .co(carry_c15_r10_s6)
  );
  wire sum_c15_r11_s6, carry_c15_r11_s6;
  subbyte_full_adder add_c15_r11_s6 (
    .a(sum_c15_r6_s3),
    .b(sum_c15_r7_s5),
    .ci(sum_c15_r8_s5),
    .s(sum_c15_r11_s6),
    .co(carry_c15_r11_s6)
  );
  wire sum_c15_r12_s6, carry_c15_r12_s6;
  subbyte_full_adder add_c15_r12_s6 (
    .a(carry_c14_r26_s4),
    .b(carry_c14_r27_s5),
    .ci(carry_c14_r28_s5),
    .s(sum_c15_r12_s6),
    .co(carry_c15_r12_s6)
  );
  wire sum_c15_r13_s7, carry_c15_r13_s7;
  subbyte_full_adder add_c15_r13_s7 (
    .a(carry_c14_r29_s5),
    .b(sum_c15_r9_s5),
    .ci(sum_c15_r10_s6),
    .s(sum_c15_r13_s7),
    .co(carry_c15_r13_s7)
  );
  wire sum_c15_r14_s7, carry_c15_r14_s7;
  subbyte_full_adder add_c15_r14_s7 (
    .a(sum_c15_r11_s6),
    .b(carry_c14_r30_s6),
    .ci(carry_c14_r31_s6),
    .s(sum_c15_r14_s7),
    .co(carry_c15_r14_s7)
  );
  wire sum_c15_r15_s7, carry_c15_r15_s7;
  subbyte_full_adder add_c15_r15_s7 (
    .a(carry_c14_r32_s6),
    .b(carry_c14_r33_s6),
    .ci(sum_c15_r12_s6),
    .s(sum_c15_r15_s7),
    .co(carry_c15_r15_s7)
  );
  wire sum_c15_r16_s8, carry_c15_r16_s8;
  subbyte_full_adder add_c15_r16_s8 (
    .a(sum_c15_r13_s7),
    .b(carry_c14_r34_s7),
    .ci(sum_c15_r14_s7),
    .s(sum_c15_r16_s8),
    .co(carry_c15_r16_s8)
  );
  wire sum_c15_r17_s8, carry_c15_r17_s8;
  subbyte_full_adder add_c15_r17_s8 (
    .a(carry_c14_r35_s7),
    .b(carry_c14_r36_s7),
    .ci(sum_c15_r15_s7),
    .s(sum_c15_r17_s8),
    .co(carry_c15_r17_s8)
  );
  wire sum_c15_r18_s9, carry_c15_r18_s9;
  subbyte_full_adder add_c15_r18_s9 (
    .a(carry_c14_r37_s8),
    .b(sum_c15_r16_s8),
    .ci(carry_c14_r38_s8),
    .s(sum_c15_r18_s9),
    .co(carry_c15_r18_s9)
  );
  wire sum_c15_r19_s10, carry_c15_r19_s10;
  subbyte_full_adder add_c15_r19_s10 (
    .a(sum_c15_r17_s8),
    .b(carry_c14_r39_s9),
    .ci(sum_c15_r18_s9),
    .s(sum_c15_r19_s10),
    .co(carry_c15_r19_s10)
  );
  wire sum_c15_r20_s12, carry_c15_r20_s12;
  subbyte_full_adder add_c15_r20_s12 (
    .a(carry_c14_r40_s10),
    .b(sum_c15_r19_s10),
    .ci(carry_c14_r41_s11),
    .s(sum_c15_r20_s12),
    .co(carry_c15_r20_s12)
  );
  wire sum_c15_r21_s21, carry_c15_r21_s21;
  subbyte_full_adder add_c15_r21_s21 (
    .a(sum_c15_r20_s12),
    .b(carry_c14_r42_s12),
    .ci(carry_c14_r43_s20),
    .s(sum_c15_r21_s21),
    .co(carry_c15_r21_s21)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s4, carry_c16_r1_s4;
  subbyte_full_adder add_c16_r1_s4 (
    .a(sum_c16_r0_s1),
    .b(carry_c15_r0_s3),
    .ci(carry_c15_r1_s2),
    .s(sum_c16_r1_s4),
    .co(carry_c16_r1_s4)
  );
  wire sum_c16_r2_s5, carry_c16_r2_s5;
  subbyte_full_adder add_c16_r2_s5 (
    .a(carry_c15_r2_s2),
    .b(carry_c15_r3_s2),
    .ci(carry_c15_r4_s4),
    .s(sum_c16_r2_s5),
    .co(carry_c16_r2_s5)
  );
  wire sum_c16_r3_s5, carry_c16_r3_s5;
  subbyte_full_adder add_c16_r3_s5 (
    .a(sum_c16_r1_s4),
    .b(carry_c15_r5_s3),
    .ci(carry_c15_r6_s3),
    .s(sum_c16_r3_s5),
    .co(carry_c16_r3_s5)
  );
  wire sum_c16_r4_s6, carry_c16_r4_s6;
  subbyte_full_adder add_c16_r4_s6 (
    .a(carry_c15_r7_s5),
    .b(sum_c16_r2_s5),
    .ci(carry_c15_r8_s5),
    .s(sum_c16_r4_s6),
    .co(carry_c16_r4_s6)
  );
  wire sum_c16_r5_s7, carry_c16_r5_s7;
  subbyte_full_adder add_c16_r5_s7 (
    .a(carry_c15_r9_s5),
    .b(carry_c15_r10_s6),
    .ci(carry_c15_r11_s6),
    .s(sum_c16_r5_s7),
    .co(carry_c16_r5_s7)
  );
  wire sum_c16_r6_s7, carry_c16_r6_s7;
  subbyte_full_adder add_c16_r6_s7 (
    .a(sum_c16_r3_s5),
    .b(sum_c16_r4_s6),
    .ci(carry_c15_r12_s6),
    .s(sum_c16_r6_s7),
    .co(carry_c16_r6_s7)
  );
  wire sum_c16_r7_s8, carry_c16_r7_s8;
  subbyte_full_adder add_c16_r7_s8 (
    .a(carry_c15_r13_s7),
    .b(sum_c16_r5_s7),
    .ci(carry_c15_r14_s7),
    .s(sum_c16_r7_s8),
    .co(carry_c16_r7_s8)
  );
  wire sum_c16_r8_s9, carry_c16_r8_s9;
  subbyte_full_adder add_c16_r8_s9 (
    .a(sum_c16_r6_s7),
    .b(carry_c15_r15_s7),
    .ci(sum_c16_r7_s8),
    .s(sum_c16_r8_s9),
    .co(carry_c16_r8_s9)
  );
  wire sum_c16_r9_s10, carry_c16_r9_s10;
  subbyte_full_adder add_c16_r9_s10 (
    .a(carry_c15_r16_s8),
    .b(carry_c15_r17_s8),
    .ci(sum_c16_r8_s9),
    .s(sum_c16_r9_s10),
    .co(carry_c16_r9_s10)
  );
  wire sum_c16_r10_s11, carry_c16_r10_s11;
  subbyte_full_adder add_c16_r10_s11 (
    .a(carry_c15_r18_s9),
    .b(sum_c16_r9_s10),
    .ci(carry_c15_r19_s10),
    .s(sum_c16_r10_s11),
    .co(carry_c16_r10_s11)
  );
  wire sum_c16_r11_s22, carry_c16_r11_s22;
  subbyte_full_adder add_c16_r11_s22 (
    .a(sum_c16_r10_s11),
    .b(carry_c15_r20_s12),
    .ci(carry_c15_r21_s21),
    .s(sum_c16_r11_s22),
    .co(carry_c16_r11_s22)
  );
  wire sum_c17_r0_s5, carry_c17_r0_s5;
  subbyte_full_adder add_c17_r0_s5 (
    .a(start[17]),
    .b(carry_c16_r0_s1),
    .ci(carry_c16_r1_s4),
    .s(sum_c17_r0_s5),
    .co(carry_c17_r0_s5)
  );
  wire sum_c17_r1_s6, carry_c17_r1_s6;
  subbyte_full_adder add_c17_r1_s6 (
    .a(carry_c16_r2_s5),
    .b(sum_c17_r0_s5),
    .ci(carry_c16_r3_s5),
    .s(sum_c17_r1_s6),
    .co(carry_c17_r1_s6)
  );
  wire sum_c17_r2_s8, carry_c17_r2_s8;
  subbyte_full_adder add_c17_r2_s8 (
    .a(carry_c16_r4_s6),
    .b(sum_c17_r1_s6),
    .ci(carry_c16_r5_s7),
    .s(sum_c17_r2_s8),
    .co(carry_c17_r2_s8)
  );
  wire sum_c17_r3_s9, carry_c17_r3_s9;
  subbyte_full_adder add_c17_r3_s9 (
    .a(carry_c16_r6_s7),
    .b(sum_c17_r2_s8),
    .ci(carry_c16_r7_s8),
    .s(sum_c17_r3_s9),
    .co(carry_c17_r3_s9)
  );
  wire sum_c17_r4_s11, carry_c17_r4_s11;
  subbyte_full_adder add_c17_r4_s11 (
    .a(sum_c17_r3_s9),
    .b(carry_c16_r8_s9),
    .ci(carry_c16_r9_s10),
    .s(sum_c17_r4_s11),
    .co(carry_c17_r4_s11)
  );
  wire sum_c17_r5_s23, carry_c17_r5_s23;
  subbyte_full_adder add_c17_r5_s23 (
    .a(sum_c17_r4_s11),
    .b(carry_c16_r10_s11),
    .ci(carry_c16_r11_s22),
    .s(sum_c17_r5_s23),
    .co(carry_c17_r5_s23)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s7, carry_c18_r1_s7;
  subbyte_full_adder add_c18_r1_s7 (
    .a(sum_c18_r0_s1),
    .b(carry_c17_r0_s5),
    .ci(carry_c17_r1_s6),
    .s(sum_c18_r1_s7),
    .co(carry_c18_r1_s7)
  );
  wire sum_c18_r2_s10, carry_c18_r2_s10;
  subbyte_full_adder add_c18_r2_s10 (
    .a(sum_c18_r1_s7),
    .b(carry_c17_r2_s8),
    .ci(carry_c17_r3_s9),
    .s(sum_c18_r2_s10),
    .co(carry_c18_r2_s10)
  );
  wire sum_c18_r3_s24, carry_c18_r3_s24;
  subbyte_full_adder add_c18_r3_s24 (
    .a(sum_c18_r2_s10),
    .b(carry_c17_r4_s11),
    .ci(carry_c17_r5_s23),
    .s(sum_c18_r3_s24),
    .co(carry_c18_r3_s24)
  );
  wire sum_c19_r0_s8, carry_c19_r0_s8;
  subbyte_full_adder add_c19_r0_s8 (
    .a(start[19]),
    .b(carry_c18_r0_s1),
    .ci(carry_c18_r1_s7),
    .s(sum_c19_r0_s8),
    .co(carry_c19_r0_s8)
  );
  wire sum_c19_r1_s25, carry_c19_r1_s25;
  subbyte_full_adder add_c19_r1_s25 (
    .a(sum_c19_r0_s8),
    .b(carry_c18_r2_s10),
    .ci(carry_c18_r3_s24),
    .s(sum_c19_r1_s25),
    .co(carry_c19_r1_s25)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s26, carry_c20_r1_s26;
  subbyte_full_adder add_c20_r1_s26 (
    .a(sum_c20_r0_s1),
    .b(carry_c19_r0_s8),
    .ci(carry_c19_r1_s25),
    .s(sum_c20_r1_s26),
    .co(carry_c20_r1_s26)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s27, carry_c21_r1_s27;
  subbyte_full_adder add_c21_r1_s27 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s26),
    .s(sum_c21_r1_s27),
    .co(carry_c21_r1_s27)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s28, carry_c22_r1_s28;
  subbyte_full_adder add_c22_r1_s28 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s27),
    .s(sum_c22_r1_s28),
    .co(carry_c22_r1_s28)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s29, carry_c23_r1_s29;
  subbyte_full_adder add_c23_r1_s29 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s28),
    .s(sum_c23_r1_s29),
    .co(carry_c23_r1_s29)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s30, carry_c24_r1_s30;
  subbyte_full_adder add_c24_r1_s30 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s29),
    .s(sum_c24_r1_s30),
    .co(carry_c24_r1_s30)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s31, carry_c25_r1_s31;
  subbyte_full_adder add_c25_r1_s31 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s30),
    .s(sum_c25_r1_s31),
    .co(carry_c25_r1_s31)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s32, carry_c26_r1_s32;
  subbyte_full_adder add_c26_r1_s32 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s31),
    .s(sum_c26_r1_s32),
    .co(carry_c26_r1_s32)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s33, carry_c27_r1_s33;
  subbyte_full_adder add_c27_r1_s33 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s32),
    .s(sum_c27_r1_s33),
    .co(carry_c27_r1_s33)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s34, carry_c28_r1_s34;
  subbyte_full_adder add_c28_r1_s34 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s33),
    .s(sum_c28_r1_s34),
    .co(carry_c28_r1_s34)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s35, carry_c29_r1_s35;
  subbyte_full_adder add_c29_r1_s35 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s34),
    .s(sum_c29_r1_s35),
    .co(carry_c29_r1_s35)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s36, carry_c30_r1_s36;
  subbyte_full_adder add_c30_r1_s36 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s35),
    .s(sum_c30_r1_s36),
    .co(carry_c30_r1_s36)
  );
  wire sum_c31_r0_s37 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s36;

  assign sum = {
    ~sum_c31_r0_s37, sum_c30_r1_s36, sum_c29_r1_s35, sum_c28_r1_s34, sum_c27_r1_s33, sum_c26_r1_s32, sum_c25_r1_s31,
    sum_c24_r1_s30, sum_c23_r1_s29, sum_c22_r1_s28, sum_c21_r1_s27, sum_c20_r1_s26, sum_c19_r1_s25, sum_c18_r3_s24,
    sum_c17_r5_s23, sum_c16_r11_s22, sum_c15_r21_s21, sum_c14_r43_s20, sum_c13_r53_s19, sum_c12_r73_s18, sum_c11_r83_s17,
    sum_c10_r103_s16, sum_c9_r111_s15, sum_c8_r127_s14, sum_c7_r127_s13, sum_c6_r127_s12, sum_c5_r95_s11, sum_c4_r95_s10,
    sum_c3_r63_s9, sum_c2_r63_s8, sum_c1_r31_s6, sum_c0_r31_s4
  };
endmodule

`default_nettype wire
