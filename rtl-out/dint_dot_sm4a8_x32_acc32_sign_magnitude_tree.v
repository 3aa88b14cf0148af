// dint_dot_sm4a8_x32_acc32_sign_magnitude_tree: compression tree of dint_dot_sm4a8_x32_acc32_sign_magnitude
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 e8b3240bafa0ea2c
`default_nettype none

module dint_dot_sm4a8_x32_acc32_sign_magnitude_tree (
  input wire [895:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c13_r0_s1 = start[13];
  wire carry_c16_r0_s1 = start[16];
  wire carry_c17_r0_s1 = start[17];
  wire carry_c18_r0_s1 = start[18];
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
  subbyte_full_adder add_c0_r1_s1 (.a(pp[28]), .b(pp[37]), .ci(pp[56]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[65]), .b(pp[84]), .ci(pp[93]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[112]), .b(pp[121]), .ci(pp[140]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[149]), .b(pp[168]), .ci(pp[177]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[196]), .b(pp[205]), .ci(pp[224]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[233]), .b(pp[252]), .ci(pp[261]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[280]), .b(pp[289]), .ci(pp[308]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[317]), .b(pp[336]), .ci(pp[345]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[364]), .b(pp[373]), .ci(pp[392]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[401]), .b(pp[420]), .ci(pp[429]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s1, carry_c0_r11_s1;
  subbyte_full_adder add_c0_r11_s1 (.a(pp[448]), .b(pp[457]), .ci(pp[476]), .s(sum_c0_r11_s1), .co(carry_c0_r11_s1));
  wire sum_c0_r12_s1, carry_c0_r12_s1;
  subbyte_full_adder add_c0_r12_s1 (.a(pp[485]), .b(pp[504]), .ci(pp[513]), .s(sum_c0_r12_s1), .co(carry_c0_r12_s1));
  wire sum_c0_r13_s1, carry_c0_r13_s1;
  subbyte_full_adder add_c0_r13_s1 (.a(pp[532]), .b(pp[541]), .ci(pp[560]), .s(sum_c0_r13_s1), .co(carry_c0_r13_s1));
  wire sum_c0_r14_s1, carry_c0_r14_s1;
  subbyte_full_adder add_c0_r14_s1 (.a(pp[569]), .b(pp[588]), .ci(pp[597]), .s(sum_c0_r14_s1), .co(carry_c0_r14_s1));
  wire sum_c0_r15_s1, carry_c0_r15_s1;
  subbyte_full_adder add_c0_r15_s1 (.a(pp[616]), .b(pp[625]), .ci(pp[644]), .s(sum_c0_r15_s1), .co(carry_c0_r15_s1));
  wire sum_c0_r16_s1, carry_c0_r16_s1;
  subbyte_full_adder add_c0_r16_s1 (.a(pp[653]), .b(pp[672]), .ci(pp[681]), .s(sum_c0_r16_s1), .co(carry_c0_r16_s1));
  wire sum_c0_r17_s1, carry_c0_r17_s1;
  subbyte_full_adder add_c0_r17_s1 (.a(pp[700]), .b(pp[709]), .ci(pp[728]), .s(sum_c0_r17_s1), .co(carry_c0_r17_s1));
  wire sum_c0_r18_s1, carry_c0_r18_s1;
  subbyte_full_adder add_c0_r18_s1 (.a(pp[737]), .b(pp[756]), .ci(pp[765]), .s(sum_c0_r18_s1), .co(carry_c0_r18_s1));
  wire sum_c0_r19_s1, carry_c0_r19_s1;
  subbyte_full_adder add_c0_r19_s1 (.a(pp[784]), .b(pp[793]), .ci(pp[812]), .s(sum_c0_r19_s1), .co(carry_c0_r19_s1));
  wire sum_c0_r20_s1, carry_c0_r20_s1;
  subbyte_full_adder add_c0_r20_s1 (.a(pp[821]), .b(pp[840]), .ci(pp[849]), .s(sum_c0_r20_s1), .co(carry_c0_r20_s1));
  wire sum_c0_r21_s2, carry_c0_r21_s2;
  subbyte_full_adder add_c0_r21_s2 (.a(pp[868]), .b(pp[877]), .ci(sum_c0_r0_s1), .s(sum_c0_r21_s2), .co(carry_c0_r21_s2));
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
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[29]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[57]), .b(pp[85]), .ci(pp[113]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[141]), .b(pp[169]), .ci(pp[197]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[225]), .b(pp[253]), .ci(pp[281]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[309]), .b(pp[337]), .ci(pp[365]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[393]), .b(pp[421]), .ci(pp[449]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[477]), .b(pp[505]), .ci(pp[533]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[561]), .b(pp[589]), .ci(pp[617]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[645]), .b(pp[673]), .ci(pp[701]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[729]), .b(pp[757]), .ci(pp[785]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s1, carry_c1_r10_s1;
  subbyte_full_adder add_c1_r10_s1 (.a(pp[813]), .b(pp[841]), .ci(pp[869]), .s(sum_c1_r10_s1), .co(carry_c1_r10_s1));
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
  subbyte_full_adder add_c2_r1_s1 (.a(pp[18]), .b(pp[30]), .ci(pp[38]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[46]), .b(pp[58]), .ci(pp[66]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[74]), .b(pp[86]), .ci(pp[94]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[102]), .b(pp[114]), .ci(pp[122]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[130]), .b(pp[142]), .ci(pp[150]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[158]), .b(pp[170]), .ci(pp[178]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[186]), .b(pp[198]), .ci(pp[206]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[214]), .b(pp[226]), .ci(pp[234]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[242]), .b(pp[254]), .ci(pp[262]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[270]), .b(pp[282]), .ci(pp[290]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[298]), .b(pp[310]), .ci(pp[318]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[326]), .b(pp[338]), .ci(pp[346]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[354]), .b(pp[366]), .ci(pp[374]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[382]), .b(pp[394]), .ci(pp[402]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[410]), .b(pp[422]), .ci(pp[430]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[438]), .b(pp[450]), .ci(pp[458]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[466]), .b(pp[478]), .ci(pp[486]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[494]), .b(pp[506]), .ci(pp[514]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[522]), .b(pp[534]), .ci(pp[542]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[550]), .b(pp[562]), .ci(pp[570]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s1, carry_c2_r21_s1;
  subbyte_full_adder add_c2_r21_s1 (.a(pp[578]), .b(pp[590]), .ci(pp[598]), .s(sum_c2_r21_s1), .co(carry_c2_r21_s1));
  wire sum_c2_r22_s1, carry_c2_r22_s1;
  subbyte_full_adder add_c2_r22_s1 (.a(pp[606]), .b(pp[618]), .ci(pp[626]), .s(sum_c2_r22_s1), .co(carry_c2_r22_s1));
  wire sum_c2_r23_s1, carry_c2_r23_s1;
  subbyte_full_adder add_c2_r23_s1 (.a(pp[634]), .b(pp[646]), .ci(pp[654]), .s(sum_c2_r23_s1), .co(carry_c2_r23_s1));
  wire sum_c2_r24_s1, carry_c2_r24_s1;
  subbyte_full_adder add_c2_r24_s1 (.a(pp[662]), .b(pp[674]), .ci(pp[682]), .s(sum_c2_r24_s1), .co(carry_c2_r24_s1));
  wire sum_c2_r25_s1, carry_c2_r25_s1;
  subbyte_full_adder add_c2_r25_s1 (.a(pp[690]), .b(pp[702]), .ci(pp[710]), .s(sum_c2_r25_s1), .co(carry_c2_r25_s1));
  wire sum_c2_r26_s1, carry_c2_r26_s1;
  subbyte_full_adder add_c2_r26_s1 (.a(pp[718]), .b(pp[730]), .ci(pp[738]), .s(sum_c2_r26_s1), .co(carry_c2_r26_s1));
  wire sum_c2_r27_s1, carry_c2_r27_s1;
  subbyte_full_adder add_c2_r27_s1 (.a(pp[746]), .b(pp[758]), .ci(pp[766]), .s(sum_c2_r27_s1), .co(carry_c2_r27_s1));
  wire sum_c2_r28_s1, carry_c2_r28_s1;
  subbyte_full_adder add_c2_r28_s1 (.a(pp[774]), .b(pp[786]), .ci(pp[794]), .s(sum_c2_r28_s1), .co(carry_c2_r28_s1));
  wire sum_c2_r29_s1, carry_c2_r29_s1;
  subbyte_full_adder add_c2_r29_s1 (.a(pp[802]), .b(pp[814]), .ci(pp[822]), .s(sum_c2_r29_s1), .co(carry_c2_r29_s1));
  wire sum_c2_r30_s1, carry_c2_r30_s1;
  subbyte_full_adder add_c2_r30_s1 (.a(pp[830]), .b(pp[842]), .ci(pp[850]), .s(sum_c2_r30_s1), .co(carry_c2_r30_s1));
  wire sum_c2_r31_s1, carry_c2_r31_s1;
  subbyte_full_adder add_c2_r31_s1 (.a(pp[858]), .b(pp[870]), .ci(pp[878]), .s(sum_c2_r31_s1), .co(carry_c2_r31_s1));
  wire sum_c2_r32_s2, carry_c2_r32_s2;
  subbyte_full_adder add_c2_r32_s2 (
    .a(pp[886]),
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
  subbyte_full_adder add_c3_r1_s1 (.a(pp[19]), .b(pp[27]), .ci(pp[31]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[39]), .b(pp[47]), .ci(pp[55]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[59]), .b(pp[67]), .ci(pp[75]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[83]), .b(pp[87]), .ci(pp[95]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[103]), .b(pp[111]), .ci(pp[115]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[123]), .b(pp[131]), .ci(pp[139]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[143]), .b(pp[151]), .ci(pp[159]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[167]), .b(pp[171]), .ci(pp[179]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[187]), .b(pp[195]), .ci(pp[199]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[207]), .b(pp[215]), .ci(pp[223]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[227]), .b(pp[235]), .ci(pp[243]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[251]), .b(pp[255]), .ci(pp[263]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[271]), .b(pp[279]), .ci(pp[283]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[291]), .b(pp[299]), .ci(pp[307]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[311]), .b(pp[319]), .ci(pp[327]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[335]), .b(pp[339]), .ci(pp[347]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[355]), .b(pp[363]), .ci(pp[367]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[375]), .b(pp[383]), .ci(pp[391]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[395]), .b(pp[403]), .ci(pp[411]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[419]), .b(pp[423]), .ci(pp[431]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s1, carry_c3_r21_s1;
  subbyte_full_adder add_c3_r21_s1 (.a(pp[439]), .b(pp[447]), .ci(pp[451]), .s(sum_c3_r21_s1), .co(carry_c3_r21_s1));
  wire sum_c3_r22_s1, carry_c3_r22_s1;
  subbyte_full_adder add_c3_r22_s1 (.a(pp[459]), .b(pp[467]), .ci(pp[475]), .s(sum_c3_r22_s1), .co(carry_c3_r22_s1));
  wire sum_c3_r23_s1, carry_c3_r23_s1;
  subbyte_full_adder add_c3_r23_s1 (.a(pp[479]), .b(pp[487]), .ci(pp[495]), .s(sum_c3_r23_s1), .co(carry_c3_r23_s1));
  wire sum_c3_r24_s1, carry_c3_r24_s1;
  subbyte_full_adder add_c3_r24_s1 (.a(pp[503]), .b(pp[507]), .ci(pp[515]), .s(sum_c3_r24_s1), .co(carry_c3_r24_s1));
  wire sum_c3_r25_s1, carry_c3_r25_s1;
  subbyte_full_adder add_c3_r25_s1 (.a(pp[523]), .b(pp[531]), .ci(pp[535]), .s(sum_c3_r25_s1), .co(carry_c3_r25_s1));
  wire sum_c3_r26_s1, carry_c3_r26_s1;
  subbyte_full_adder add_c3_r26_s1 (.a(pp[543]), .b(pp[551]), .ci(pp[559]), .s(sum_c3_r26_s1), .co(carry_c3_r26_s1));
  wire sum_c3_r27_s1, carry_c3_r27_s1;
  subbyte_full_adder add_c3_r27_s1 (.a(pp[563]), .b(pp[571]), .ci(pp[579]), .s(sum_c3_r27_s1), .co(carry_c3_r27_s1));
  wire sum_c3_r28_s1, carry_c3_r28_s1;
  subbyte_full_adder add_c3_r28_s1 (.a(pp[587]), .b(pp[591]), .ci(pp[599]), .s(sum_c3_r28_s1), .co(carry_c3_r28_s1));
  wire sum_c3_r29_s1, carry_c3_r29_s1;
  subbyte_full_adder add_c3_r29_s1 (.a(pp[607]), .b(pp[615]), .ci(pp[619]), .s(sum_c3_r29_s1), .co(carry_c3_r29_s1));
  wire sum_c3_r30_s1, carry_c3_r30_s1;
  subbyte_full_adder add_c3_r30_s1 (.a(pp[627]), .b(pp[635]), .ci(pp[643]), .s(sum_c3_r30_s1), .co(carry_c3_r30_s1));
  wire sum_c3_r31_s1, carry_c3_r31_s1;
  subbyte_full_adder add_c3_r31_s1 (.a(pp[647]), .b(pp[655]), .ci(pp[663]), .s(sum_c3_r31_s1), .co(carry_c3_r31_s1));
  wire sum_c3_r32_s1, carry_c3_r32_s1;
  subbyte_full_adder add_c3_r32_s1 (.a(pp[671]), .b(pp[675]), .ci(pp[683]), .s(sum_c3_r32_s1), .co(carry_c3_r32_s1));
  wire sum_c3_r33_s1, carry_c3_r33_s1;
  subbyte_full_adder add_c3_r33_s1 (.a(pp[691]), .b(pp[699]), .ci(pp[703]), .s(sum_c3_r33_s1), .co(carry_c3_r33_s1));
  wire sum_c3_r34_s1, carry_c3_r34_s1;
  subbyte_full_adder add_c3_r34_s1 (.a(pp[711]), .b(pp[719]), .ci(pp[727]), .s(sum_c3_r34_s1), .co(carry_c3_r34_s1));
  wire sum_c3_r35_s1, carry_c3_r35_s1;
  subbyte_full_adder add_c3_r35_s1 (.a(pp[731]), .b(pp[739]), .ci(pp[747]), .s(sum_c3_r35_s1), .co(carry_c3_r35_s1));
  wire sum_c3_r36_s1, carry_c3_r36_s1;
  subbyte_full_adder add_c3_r36_s1 (.a(pp[755]), .b(pp[759]), .ci(pp[767]), .s(sum_c3_r36_s1), .co(carry_c3_r36_s1));
  wire sum_c3_r37_s1, carry_c3_r37_s1;
  subbyte_full_adder add_c3_r37_s1 (.a(pp[775]), .b(pp[783]), .ci(pp[787]), .s(sum_c3_r37_s1), .co(carry_c3_r37_s1));
  wire sum_c3_r38_s1, carry_c3_r38_s1;
  subbyte_full_adder add_c3_r38_s1 (.a(pp[795]), .b(pp[803]), .ci(pp[811]), .s(sum_c3_r38_s1), .co(carry_c3_r38_s1));
  wire sum_c3_r39_s1, carry_c3_r39_s1;
  subbyte_full_adder add_c3_r39_s1 (.a(pp[815]), .b(pp[823]), .ci(pp[831]), .s(sum_c3_r39_s1), .co(carry_c3_r39_s1));
  wire sum_c3_r40_s1, carry_c3_r40_s1;
  subbyte_full_adder add_c3_r40_s1 (.a(pp[839]), .b(pp[843]), .ci(pp[851]), .s(sum_c3_r40_s1), .co(carry_c3_r40_s1));
  wire sum_c3_r41_s1, carry_c3_r41_s1;
  subbyte_full_adder add_c3_r41_s1 (.a(pp[859]), .b(pp[867]), .ci(pp[871]), .s(sum_c3_r41_s1), .co(carry_c3_r41_s1));
  wire sum_c3_r42_s1, carry_c3_r42_s1;
  subbyte_full_adder add_c3_r42_s1 (.a(pp[879]), .b(pp[887]), .ci(pp[895]), .s(sum_c3_r42_s1), .co(carry_c3_r42_s1));
  wire sum_c3_r43_s2, carry_c3_r43_s2;
  subbyte_full_adder add_c3_r43_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r43_s2),
    .co(carry_c3_r43_s2)
  );
  wire sum_c3_r44_s2, carry_c3_r44_s2;
  subbyte_full_adder add_c3_r44_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(carry_c2_r5_s1),
    .s(sum_c3_r44_s2),
    .co(carry_c3_r44_s2)
  );
  wire sum_c3_r45_s2, carry_c3_r45_s2;
  subbyte_full_adder add_c3_r45_s2 (
    .a(carry_c2_r6_s1),
    .b(carry_c2_r7_s1),
    .ci(carry_c2_r8_s1),
    .s(sum_c3_r45_s2),
    .co(carry_c3_r45_s2)
  );
  wire sum_c3_r46_s2, carry_c3_r46_s2;
  subbyte_full_adder add_c3_r46_s2 (
    .a(carry_c2_r9_s1),
    .b(carry_c2_r10_s1),
    .ci(carry_c2_r11_s1),
    .s(sum_c3_r46_s2),
    .co(carry_c3_r46_s2)
  );
  wire sum_c3_r47_s2, carry_c3_r47_s2;
  subbyte_full_adder add_c3_r47_s2 (
    .a(carry_c2_r12_s1),
    .b(carry_c2_r13_s1),
    .ci(carry_c2_r14_s1),
    .s(sum_c3_r47_s2),
    .co(carry_c3_r47_s2)
  );
  wire sum_c3_r48_s2, carry_c3_r48_s2;
  subbyte_full_adder add_c3_r48_s2 (
    .a(carry_c2_r15_s1),
    .b(carry_c2_r16_s1),
    .ci(carry_c2_r17_s1),
    .s(sum_c3_r48_s2),
    .co(carry_c3_r48_s2)
  );
  wire sum_c3_r49_s2, carry_c3_r49_s2;
  subbyte_full_adder add_c3_r49_s2 (
    .a(carry_c2_r18_s1),
    .b(carry_c2_r19_s1),
    .ci(carry_c2_r20_s1),
    .s(sum_c3_r49_s2),
    .co(carry_c3_r49_s2)
  );
  wire sum_c3_r50_s2, carry_c3_r50_s2;
  subbyte_full_adder add_c3_r50_s2 (
    .a(carry_c2_r21_s1),
    .b(carry_c2_r22_s1),
    .ci(carry_c2_r23_s1),
    .s(sum_c3_r50_s2),
    .co(carry_c3_r50_s2)
  );
  wire sum_c3_r51_s2, carry_c3_r51_s2;
  subbyte_full_adder add_c3_r51_s2 (
    .a(carry_c2_r24_s1),
    .b(carry_c2_r25_s1),
    .ci(carry_c2_r26_s1),
    .s(sum_c3_r51_s2),
    .co(carry_c3_r51_s2)
  );
  wire sum_c3_r52_s2, carry_c3_r52_s2;
  subbyte_full_adder add_c3_r52_s2 (
    .a(carry_c2_r27_s1),
    .b(carry_c2_r28_s1),
    .ci(carry_c2_r29_s1),
    .s(sum_c3_r52_s2),
    .co(carry_c3_r52_s2)
  );
  wire sum_c3_r53_s2, carry_c3_r53_s2;
  subbyte_full_adder add_c3_r53_s2 (
    .a(carry_c2_r30_s1),
    .b(carry_c2_r31_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r53_s2),
    .co(carry_c3_r53_s2)
  );
  wire sum_c3_r54_s2, carry_c3_r54_s2;
  subbyte_full_adder add_c3_r54_s2 (
    .a(sum_c3_r1_s1),
    .b(sum_c3_r2_s1),
    .ci(sum_c3_r3_s1),
    .s(sum_c3_r54_s2),
    .co(carry_c3_r54_s2)
  );
  wire sum_c3_r55_s2, carry_c3_r55_s2;
  subbyte_full_adder add_c3_r55_s2 (
    .a(sum_c3_r4_s1),
    .b(sum_c3_r5_s1),
    .ci(sum_c3_r6_s1),
    .s(sum_c3_r55_s2),
    .co(carry_c3_r55_s2)
  );
  wire sum_c3_r56_s2, carry_c3_r56_s2;
  subbyte_full_adder add_c3_r56_s2 (
    .a(sum_c3_r7_s1),
    .b(sum_c3_r8_s1),
    .ci(sum_c3_r9_s1),
    .s(sum_c3_r56_s2),
    .co(carry_c3_r56_s2)
  );
  wire sum_c3_r57_s2, carry_c3_r57_s2;
  subbyte_full_adder add_c3_r57_s2 (
    .a(sum_c3_r10_s1),
    .b(sum_c3_r11_s1),
    .ci(sum_c3_r12_s1),
    .s(sum_c3_r57_s2),
    .co(carry_c3_r57_s2)
  );
  wire sum_c3_r58_s2, carry_c3_r58_s2;
  subbyte_full_adder add_c3_r58_s2 (
    .a(sum_c3_r13_s1),
    .b(sum_c3_r14_s1),
    .ci(sum_c3_r15_s1),
    .s(sum_c3_r58_s2),
    .co(carry_c3_r58_s2)
  );
  wire sum_c3_r59_s2, carry_c3_r59_s2;
  subbyte_full_adder add_c3_r59_s2 (
    .a(sum_c3_r16_s1),
    .b(sum_c3_r17_s1),
    .ci(sum_c3_r18_s1),
    .s(sum_c3_r59_s2),
    .co(carry_c3_r59_s2)
  );
  wire sum_c3_r60_s2, carry_c3_r60_s2;
  subbyte_full_adder add_c3_r60_s2 (
    .a(sum_c3_r19_s1),
    .b(sum_c3_r20_s1),
    .ci(sum_c3_r21_s1),
    .s(sum_c3_r60_s2),
    .co(carry_c3_r60_s2)
  );
  wire sum_c3_r61_s2, carry_c3_r61_s2;
  subbyte_full_adder add_c3_r61_s2 (
    .a(sum_c3_r22_s1),
    .b(sum_c3_r23_s1),
    .ci(sum_c3_r24_s1),
    .s(sum_c3_r61_s2),
    .co(carry_c3_r61_s2)
  );
  wire sum_c3_r62_s2, carry_c3_r62_s2;
  subbyte_full_adder add_c3_r62_s2 (
    .a(sum_c3_r25_s1),
    .b(sum_c3_r26_s1),
    .ci(sum_c3_r27_s1),
    .s(sum_c3_r62_s2),
    .co(carry_c3_r62_s2)
  );
  wire sum_c3_r63_s2, carry_c3_r63_s2;
  subbyte_full_adder add_c3_r63_s2 (
    .a(sum_c3_r28_s1),
    .b(sum_c3_r29_s1),
    .ci(sum_c3_r30_s1),
    .s(sum_c3_r63_s2),
    .co(carry_c3_r63_s2)
  );
  wire sum_c3_r64_s2, carry_c3_r64_s2;
  subbyte_full_adder add_c3_r64_s2 (
    .a(sum_c3_r31_s1),
    .b(sum_c3_r32_s1),
    .ci(sum_c3_r33_s1),
    .s(sum_c3_r64_s2),
    .co(carry_c3_r64_s2)
  );
  wire sum_c3_r65_s2, carry_c3_r65_s2;
  subbyte_full_adder add_c3_r65_s2 (
    .a(sum_c3_r34_s1),
    .b(sum_c3_r35_s1),
    .ci(sum_c3_r36_s1),
    .s(sum_c3_r65_s2),
    .co(carry_c3_r65_s2)
  );
  wire sum_c3_r66_s2, carry_c3_r66_s2;
  subbyte_full_adder add_c3_r66_s2 (
    .a(sum_c3_r37_s1),
    .b(sum_c3_r38_s1),
    .ci(sum_c3_r39_s1),
    .s(sum_c3_r66_s2),
    .co(carry_c3_r66_s2)
  );
  wire sum_c3_r67_s2, carry_c3_r67_s2;
  subbyte_full_adder add_c3_r67_s2 (
    .a(sum_c3_r40_s1),
    .b(sum_c3_r41_s1),
    .ci(sum_c3_r42_s1),
    .s(sum_c3_r67_s2),
    .co(carry_c3_r67_s2)
  );
  wire sum_c3_r68_s3, carry_c3_r68_s3;
  subbyte_full_adder add_c3_r68_s3 (
    .a(carry_c2_r32_s2),
    .b(carry_c2_r33_s2),
    .ci(carry_c2_r34_s2),
    .s(sum_c3_r68_s3),
    .co(carry_c3_r68_s3)
  );
  wire sum_c3_r69_s3, carry_c3_r69_s3;
  subbyte_full_adder add_c3_r69_s3 (
    .a(carry_c2_r35_s2),
    .b(carry_c2_r36_s2),
    .ci(carry_c2_r37_s2),
    .s(sum_c3_r69_s3),
    .co(carry_c3_r69_s3)
  );
  wire sum_c3_r70_s3, carry_c3_r70_s3;
  subbyte_full_adder add_c3_r70_s3 (
    .a(carry_c2_r38_s2),
    .b(carry_c2_r39_s2),
    .ci(carry_c2_r40_s2),
    .s(sum_c3_r70_s3),
    .co(carry_c3_r70_s3)
  );
  wire sum_c3_r71_s3, carry_c3_r71_s3;
  subbyte_full_adder add_c3_r71_s3 (
    .a(carry_c2_r41_s2),
    .b(carry_c2_r42_s2),
    .ci(carry_c2_r43_s2),
    .s(sum_c3_r71_s3),
    .co(carry_c3_r71_s3)
  );
  wire sum_c3_r72_s3, carry_c3_r72_s3;
  subbyte_full_adder add_c3_r72_s3 (
    .a(carry_c2_r44_s2),
    .b(carry_c2_r45_s2),
    .ci(sum_c3_r43_s2),
    .s(sum_c3_r72_s3),
    .co(carry_c3_r72_s3)
  );
  wire sum_c3_r73_s3, carry_c3_r73_s3;
  subbyte_full_adder add_c3_r73_s3 (
    .a(sum_c3_r44_s2),
    .b(sum_c3_r45_s2),
    .ci(sum_c3_r46_s2),
    .s(sum_c3_r73_s3),
    .co(carry_c3_r73_s3)
  );
  wire sum_c3_r74_s3, carry_c3_r74_s3;
  subbyte_full_adder add_c3_r74_s3 (
    .a(sum_c3_r47_s2),
    .b(sum_c3_r48_s2),
    .ci(sum_c3_r49_s2),
    .s(sum_c3_r74_s3),
    .co(carry_c3_r74_s3)
  );
  wire sum_c3_r75_s3, carry_c3_r75_s3;
  subbyte_full_adder add_c3_r75_s3 (
    .a(sum_c3_r50_s2),
    .b(sum_c3_r51_s2),
    .ci(sum_c3_r52_s2),
    .s(sum_c3_r75_s3),
    .co(carry_c3_r75_s3)
  );
  wire sum_c3_r76_s3, carry_c3_r76_s3;
  subbyte_full_adder add_c3_r76_s3 (
    .a(sum_c3_r53_s2),
    .b(sum_c3_r54_s2),
    .ci(sum_c3_r55_s2),
    .s(sum_c3_r76_s3),
    .co(carry_c3_r76_s3)
  );
  wire sum_c3_r77_s3, carry_c3_r77_s3;
  subbyte_full_adder add_c3_r77_s3 (
    .a(sum_c3_r56_s2),
    .b(sum_c3_r57_s2),
    .ci(sum_c3_r58_s2),
    .s(sum_c3_r77_s3),
    .co(carry_c3_r77_s3)
  );
  wire sum_c3_r78_s3, carry_c3_r78_s3;
  subbyte_full_adder add_c3_r78_s3 (
    .a(sum_c3_r59_s2),
    .b(sum_c3_r60_s2),
    .ci(sum_c3_r61_s2),
    .s(sum_c3_r78_s3),
    .co(carry_c3_r78_s3)
  );
  wire sum_c3_r79_s3, carry_c3_r79_s3;
  subbyte_full_adder add_c3_r79_s3 (
    .a(sum_c3_r62_s2),
    .b(sum_c3_r63_s2),
    .ci(sum_c3_r64_s2),
    .s(sum_c3_r79_s3),
    .co(carry_c3_r79_s3)
  );
  wire sum_c3_r80_s3, carry_c3_r80_s3;
  subbyte_full_adder add_c3_r80_s3 (
    .a(sum_c3_r65_s2),
    .b(sum_c3_r66_s2),
    .ci(sum_c3_r67_s2),
    .s(sum_c3_r80_s3),
    .co(carry_c3_r80_s3)
  );
  wire sum_c3_r81_s4, carry_c3_r81_s4;
  subbyte_full_adder add_c3_r81_s4 (
    .a(carry_c2_r46_s3),
    .b(carry_c2_r47_s3),
    .ci(carry_c2_r48_s3),
    .s(sum_c3_r81_s4),
    .co(carry_c3_r81_s4)
  );
  wire sum_c3_r82_s5, carry_c3_r82_s5;
  subbyte_full_adder add_c3_r82_s5 (
    .a(carry_c2_r49_s3),
    .b(carry_c2_r50_s4),
    .ci(carry_c2_r51_s3),
    .s(sum_c3_r82_s5),
    .co(carry_c3_r82_s5)
  );
  wire sum_c3_r83_s4, carry_c3_r83_s4;
  subbyte_full_adder add_c3_r83_s4 (
    .a(carry_c2_r52_s3),
    .b(carry_c2_r53_s3),
    .ci(carry_c2_r54_s3),
    .s(sum_c3_r83_s4),
    .co(carry_c3_r83_s4)
  );
  wire sum_c3_r84_s4, carry_c3_r84_s4;
  subbyte_full_adder add_c3_r84_s4 (
    .a(sum_c3_r68_s3),
    .b(sum_c3_r69_s3),
    .ci(sum_c3_r70_s3),
    .s(sum_c3_r84_s4),
    .co(carry_c3_r84_s4)
  );
  wire sum_c3_r85_s4, carry_c3_r85_s4;
  subbyte_full_adder add_c3_r85_s4 (
    .a(sum_c3_r71_s3),
    .b(sum_c3_r72_s3),
    .ci(sum_c3_r73_s3),
    .s(sum_c3_r85_s4),
    .co(carry_c3_r85_s4)
  );
  wire sum_c3_r86_s4, carry_c3_r86_s4;
  subbyte_full_adder add_c3_r86_s4 (
    .a(sum_c3_r74_s3),
    .b(sum_c3_r75_s3),
    .ci(sum_c3_r76_s3),
    .s(sum_c3_r86_s4),
    .co(carry_c3_r86_s4)
  );
  wire sum_c3_r87_s4, carry_c3_r87_s4;
  subbyte_full_adder add_c3_r87_s4 (
    .a(sum_c3_r77_s3),
    .b(sum_c3_r78_s3),
    .ci(sum_c3_r79_s3),
    .s(sum_c3_r87_s4),
    .co(carry_c3_r87_s4)
  );
  wire sum_c3_r88_s6, carry_c3_r88_s6;
  subbyte_full_adder add_c3_r88_s6 (
    .a(sum_c3_r80_s3),
    .b(carry_c2_r55_s4),
    .ci(carry_c2_r56_s5),
    .s(sum_c3_r88_s6),
    .co(carry_c3_r88_s6)
  );
  wire sum_c3_r89_s6, carry_c3_r89_s6;
  subbyte_full_adder add_c3_r89_s6 (
    .a(carry_c2_r57_s5),
    .b(carry_c2_r58_s5),
    .ci(carry_c2_r59_s4),
    .s(sum_c3_r89_s6),
    .co(carry_c3_r89_s6)
  );
  wire sum_c3_r90_s6, carry_c3_r90_s6;
  subbyte_full_adder add_c3_r90_s6 (
    .a(sum_c3_r81_s4),
    .b(sum_c3_r82_s5),
    .ci(sum_c3_r83_s4),
    .s(sum_c3_r90_s6),
    .co(carry_c3_r90_s6)
  );
  wire sum_c3_r91_s5, carry_c3_r91_s5;
  subbyte_full_adder add_c3_r91_s5 (
    .a(sum_c3_r84_s4),
    .b(sum_c3_r85_s4),
    .ci(sum_c3_r86_s4),
    .s(sum_c3_r91_s5),
    .co(carry_c3_r91_s5)
  );
  wire sum_c3_r92_s7, carry_c3_r92_s7;
  subbyte_full_adder add_c3_r92_s7 (
    .a(sum_c3_r87_s4),
    .b(carry_c2_r60_s6),
    .ci(carry_c2_r61_s6),
    .s(sum_c3_r92_s7),
    .co(carry_c3_r92_s7)
  );
  wire sum_c3_r93_s7, carry_c3_r93_s7;
  subbyte_full_adder add_c3_r93_s7 (
    .a(sum_c3_r88_s6),
    .b(sum_c3_r89_s6),
    .ci(sum_c3_r90_s6),
    .s(sum_c3_r93_s7),
    .co(carry_c3_r93_s7)
  );
  wire sum_c3_r94_s9, carry_c3_r94_s9;
  subbyte_full_adder add_c3_r94_s9 (
    .a(sum_c3_r91_s5),
    .b(carry_c2_r62_s7),
    .ci(carry_c2_r63_s8),
    .s(sum_c3_r94_s9),
    .co(carry_c3_r94_s9)
  );
  wire sum_c3_r95_s10, carry_c3_r95_s10;
  subbyte_full_adder add_c3_r95_s10 (
    .a(sum_c3_r92_s7),
    .b(sum_c3_r93_s7),
    .ci(sum_c3_r94_s9),
    .s(sum_c3_r95_s10),
    .co(carry_c3_r95_s10)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[12]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[20]), .b(pp[32]), .ci(pp[40]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[48]), .b(pp[60]), .ci(pp[68]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[76]), .b(pp[88]), .ci(pp[96]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[104]), .b(pp[116]), .ci(pp[124]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[132]), .b(pp[144]), .ci(pp[152]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[160]), .b(pp[172]), .ci(pp[180]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[188]), .b(pp[200]), .ci(pp[208]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[216]), .b(pp[228]), .ci(pp[236]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[244]), .b(pp[256]), .ci(pp[264]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[272]), .b(pp[284]), .ci(pp[292]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[300]), .b(pp[312]), .ci(pp[320]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[328]), .b(pp[340]), .ci(pp[348]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[356]), .b(pp[368]), .ci(pp[376]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[384]), .b(pp[396]), .ci(pp[404]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[412]), .b(pp[424]), .ci(pp[432]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[440]), .b(pp[452]), .ci(pp[460]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[468]), .b(pp[480]), .ci(pp[488]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[496]), .b(pp[508]), .ci(pp[516]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[524]), .b(pp[536]), .ci(pp[544]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[552]), .b(pp[564]), .ci(pp[572]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[580]), .b(pp[592]), .ci(pp[600]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[608]), .b(pp[620]), .ci(pp[628]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[636]), .b(pp[648]), .ci(pp[656]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[664]), .b(pp[676]), .ci(pp[684]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[692]), .b(pp[704]), .ci(pp[712]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[720]), .b(pp[732]), .ci(pp[740]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[748]), .b(pp[760]), .ci(pp[768]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[776]), .b(pp[788]), .ci(pp[796]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[804]), .b(pp[816]), .ci(pp[824]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[832]), .b(pp[844]), .ci(pp[852]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[860]), .b(pp[872]), .ci(pp[880]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s2, carry_c4_r32_s2;
  subbyte_full_adder add_c4_r32_s2 (
    .a(pp[888]),
    .b(carry_c3_r0_s1),
    .ci(carry_c3_r1_s1),
    .s(sum_c4_r32_s2),
    .co(carry_c4_r32_s2)
  );
  wire sum_c4_r33_s2, carry_c4_r33_s2;
  subbyte_full_adder add_c4_r33_s2 (
    .a(carry_c3_r2_s1),
    .b(carry_c3_r3_s1),
    .ci(carry_c3_r4_s1),
    .s(sum_c4_r33_s2),
    .co(carry_c4_r33_s2)
  );
  wire sum_c4_r34_s2, carry_c4_r34_s2;
  subbyte_full_adder add_c4_r34_s2 (
    .a(carry_c3_r5_s1),
    .b(carry_c3_r6_s1),
    .ci(carry_c3_r7_s1),
    .s(sum_c4_r34_s2),
    .co(carry_c4_r34_s2)
  );
  wire sum_c4_r35_s2, carry_c4_r35_s2;
  subbyte_full_adder add_c4_r35_s2 (
    .a(carry_c3_r8_s1),
    .b(carry_c3_r9_s1),
    .ci(carry_c3_r10_s1),
    .s(sum_c4_r35_s2),
    .co(carry_c4_r35_s2)
  );
  wire sum_c4_r36_s2, carry_c4_r36_s2;
  subbyte_full_adder add_c4_r36_s2 (
    .a(carry_c3_r11_s1),
    .b(carry_c3_r12_s1),
    .ci(carry_c3_r13_s1),
    .s(sum_c4_r36_s2),
    .co(carry_c4_r36_s2)
  );
  wire sum_c4_r37_s2, carry_c4_r37_s2;
  subbyte_full_adder add_c4_r37_s2 (
    .a(carry_c3_r14_s1),
    .b(carry_c3_r15_s1),
    .ci(carry_c3_r16_s1),
    .s(sum_c4_r37_s2),
    .co(carry_c4_r37_s2)
  );
  wire sum_c4_r38_s2, carry_c4_r38_s2;
  subbyte_full_adder add_c4_r38_s2 (
    .a(carry_c3_r17_s1),
    .b(carry_c3_r18_s1),
    .ci(carry_c3_r19_s1),
    .s(sum_c4_r38_s2),
    .co(carry_c4_r38_s2)
  );
  wire sum_c4_r39_s2, carry_c4_r39_s2;
  subbyte_full_adder add_c4_r39_s2 (
    .a(carry_c3_r20_s1),
    .b(carry_c3_r21_s1),
    .ci(carry_c3_r22_s1),
    .s(sum_c4_r39_s2),
    .co(carry_c4_r39_s2)
  );
  wire sum_c4_r40_s2, carry_c4_r40_s2;
  subbyte_full_adder add_c4_r40_s2 (
    .a(carry_c3_r23_s1),
    .b(carry_c3_r24_s1),
    .ci(carry_c3_r25_s1),
    .s(sum_c4_r40_s2),
    .co(carry_c4_r40_s2)
  );
  wire sum_c4_r41_s2, carry_c4_r41_s2;
  subbyte_full_adder add_c4_r41_s2 (
    .a(carry_c3_r26_s1),
    .b(carry_c3_r27_s1),
    .ci(carry_c3_r28_s1),
    .s(sum_c4_r41_s2),
    .co(carry_c4_r41_s2)
  );
  wire sum_c4_r42_s2, carry_c4_r42_s2;
  subbyte_full_adder add_c4_r42_s2 (
    .a(carry_c3_r29_s1),
    .b(carry_c3_r30_s1),
    .ci(carry_c3_r31_s1),
    .s(sum_c4_r42_s2),
    .co(carry_c4_r42_s2)
  );
  wire sum_c4_r43_s2, carry_c4_r43_s2;
  subbyte_full_adder add_c4_r43_s2 (
    .a(carry_c3_r32_s1),
    .b(carry_c3_r33_s1),
    .ci(carry_c3_r34_s1),
    .s(sum_c4_r43_s2),
    .co(carry_c4_r43_s2)
  );
  wire sum_c4_r44_s2, carry_c4_r44_s2;
  subbyte_full_adder add_c4_r44_s2 (
    .a(carry_c3_r35_s1),
    .b(carry_c3_r36_s1),
    .ci(carry_c3_r37_s1),
    .s(sum_c4_r44_s2),
    .co(carry_c4_r44_s2)
  );
  wire sum_c4_r45_s2, carry_c4_r45_s2;
  subbyte_full_adder add_c4_r45_s2 (
    .a(carry_c3_r38_s1),
    .b(carry_c3_r39_s1),
    .ci(carry_c3_r40_s1),
    .s(sum_c4_r45_s2),
    .co(carry_c4_r45_s2)
  );
  wire sum_c4_r46_s2, carry_c4_r46_s2;
  subbyte_full_adder add_c4_r46_s2 (
    .a(carry_c3_r41_s1),
    .b(carry_c3_r42_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r46_s2),
    .co(carry_c4_r46_s2)
  );
  wire sum_c4_r47_s2, carry_c4_r47_s2;
  subbyte_full_adder add_c4_r47_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r47_s2),
    .co(carry_c4_r47_s2)
  );
  wire sum_c4_r48_s2, carry_c4_r48_s2;
  subbyte_full_adder add_c4_r48_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r48_s2),
    .co(carry_c4_r48_s2)
  );
  wire sum_c4_r49_s2, carry_c4_r49_s2;
  subbyte_full_adder add_c4_r49_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r49_s2),
    .co(carry_c4_r49_s2)
  );
  wire sum_c4_r50_s2, carry_c4_r50_s2;
  subbyte_full_adder add_c4_r50_s2 (
    .a(sum_c4_r10_s1),
    .b(sum_c4_r11_s1),
    .ci(sum_c4_r12_s1),
    .s(sum_c4_r50_s2),
    .co(carry_c4_r50_s2)
  );
  wire sum_c4_r51_s2, carry_c4_r51_s2;
  subbyte_full_adder add_c4_r51_s2 (
    .a(sum_c4_r13_s1),
    .b(sum_c4_r14_s1),
    .ci(sum_c4_r15_s1),
    .s(sum_c4_r51_s2),
    .co(carry_c4_r51_s2)
  );
  wire sum_c4_r52_s2, carry_c4_r52_s2;
  subbyte_full_adder add_c4_r52_s2 (
    .a(sum_c4_r16_s1),
    .b(sum_c4_r17_s1),
    .ci(sum_c4_r18_s1),
    .s(sum_c4_r52_s2),
    .co(carry_c4_r52_s2)
  );
  wire sum_c4_r53_s2, carry_c4_r53_s2;
  subbyte_full_adder add_c4_r53_s2 (
    .a(sum_c4_r19_s1),
    .b(sum_c4_r20_s1),
    .ci(sum_c4_r21_s1),
    .s(sum_c4_r53_s2),
    .co(carry_c4_r53_s2)
  );
  wire sum_c4_r54_s2, carry_c4_r54_s2;
  subbyte_full_adder add_c4_r54_s2 (
    .a(sum_c4_r22_s1),
    .b(sum_c4_r23_s1),
    .ci(sum_c4_r24_s1),
    .s(sum_c4_r54_s2),
    .co(carry_c4_r54_s2)
  );
  wire sum_c4_r55_s2, carry_c4_r55_s2;
  subbyte_full_adder add_c4_r55_s2 (
    .a(sum_c4_r25_s1),
    .b(sum_c4_r26_s1),
    .ci(sum_c4_r27_s1),
    .s(sum_c4_r55_s2),
    .co(carry_c4_r55_s2)
  );
  wire sum_c4_r56_s2, carry_c4_r56_s2;
  subbyte_full_adder add_c4_r56_s2 (
    .a(sum_c4_r28_s1),
    .b(sum_c4_r29_s1),
    .ci(sum_c4_r30_s1),
    .s(sum_c4_r56_s2),
    .co(carry_c4_r56_s2)
  );
  wire sum_c4_r57_s3, carry_c4_r57_s3;
  subbyte_full_adder add_c4_r57_s3 (
    .a(sum_c4_r31_s1),
    .b(carry_c3_r43_s2),
    .ci(carry_c3_r44_s2),
    .s(sum_c4_r57_s3),
    .co(carry_c4_r57_s3)
  );
  wire sum_c4_r58_s3, carry_c4_r58_s3;
  subbyte_full_adder add_c4_r58_s3 (
    .a(carry_c3_r45_s2),
    .b(carry_c3_r46_s2),
    .ci(carry_c3_r47_s2),
    .s(sum_c4_r58_s3),
    .co(carry_c4_r58_s3)
  );
  wire sum_c4_r59_s3, carry_c4_r59_s3;
  subbyte_full_adder add_c4_r59_s3 (
    .a(carry_c3_r48_s2),
    .b(carry_c3_r49_s2),
    .ci(carry_c3_r50_s2),
    .s(sum_c4_r59_s3),
    .co(carry_c4_r59_s3)
  );
  wire sum_c4_r60_s3, carry_c4_r60_s3;
  subbyte_full_adder add_c4_r60_s3 (
    .a(carry_c3_r51_s2),
    .b(carry_c3_r52_s2),
    .ci(carry_c3_r53_s2),
    .s(sum_c4_r60_s3),
    .co(carry_c4_r60_s3)
  );
  wire sum_c4_r61_s3, carry_c4_r61_s3;
  subbyte_full_adder add_c4_r61_s3 (
    .a(carry_c3_r54_s2),
    .b(carry_c3_r55_s2),
    .ci(carry_c3_r56_s2),
    .s(sum_c4_r61_s3),
    .co(carry_c4_r61_s3)
  );
  wire sum_c4_r62_s3, carry_c4_r62_s3;
  subbyte_full_adder add_c4_r62_s3 (
    .a(carry_c3_r57_s2),
    .b(carry_c3_r58_s2),
    .ci(carry_c3_r59_s2),
    .s(sum_c4_r62_s3),
    .co(carry_c4_r62_s3)
  );
  wire sum_c4_r63_s3, carry_c4_r63_s3;
  subbyte_full_adder add_c4_r63_s3 (
    .a(carry_c3_r60_s2),
    .b(carry_c3_r61_s2),
    .ci(carry_c3_r62_s2),
    .s(sum_c4_r63_s3),
    .co(carry_c4_r63_s3)
  );
  wire sum_c4_r64_s3, carry_c4_r64_s3;
  subbyte_full_adder add_c4_r64_s3 (
    .a(carry_c3_r63_s2),
    .b(carry_c3_r64_s2),
    .ci(carry_c3_r65_s2),
    .s(sum_c4_r64_s3),
    .co(carry_c4_r64_s3)
  );
  wire sum_c4_r65_s3, carry_c4_r65_s3;
  subbyte_full_adder add_c4_r65_s3 (
    .a(carry_c3_r66_s2),
    .b(carry_c3_r67_s2),
    .ci(sum_c4_r32_s2),
    .s(sum_c4_r65_s3),
    .co(carry_c4_r65_s3)
  );
  wire sum_c4_r66_s3, carry_c4_r66_s3;
  subbyte_full_adder add_c4_r66_s3 (
    .a(sum_c4_r33_s2),
    .b(sum_c4_r34_s2),
    .ci(sum_c4_r35_s2),
    .s(sum_c4_r66_s3),
    .co(carry_c4_r66_s3)
  );
  wire sum_c4_r67_s3, carry_c4_r67_s3;
  subbyte_full_adder add_c4_r67_s3 (
    .a(sum_c4_r36_s2),
    .b(sum_c4_r37_s2),
    .ci(sum_c4_r38_s2),
    .s(sum_c4_r67_s3),
    .co(carry_c4_r67_s3)
  );
  wire sum_c4_r68_s3, carry_c4_r68_s3;
  subbyte_full_adder add_c4_r68_s3 (
    .a(sum_c4_r39_s2),
    .b(sum_c4_r40_s2),
    .ci(sum_c4_r41_s2),
    .s(sum_c4_r68_s3),
    .co(carry_c4_r68_s3)
  );
  wire sum_c4_r69_s3, carry_c4_r69_s3;
  subbyte_full_adder add_c4_r69_s3 (
    .a(sum_c4_r42_s2),
    .b(sum_c4_r43_s2),
    .ci(sum_c4_r44_s2),
    .s(sum_c4_r69_s3),
    .co(carry_c4_r69_s3)
  );
  wire sum_c4_r70_s3, carry_c4_r70_s3;
  subbyte_full_adder add_c4_r70_s3 (
    .a(sum_c4_r45_s2),
    .b(sum_c4_r46_s2),
    .ci(sum_c4_r47_s2),
    .s(sum_c4_r70_s3),
    .co(carry_c4_r70_s3)
  );
  wire sum_c4_r71_s3, carry_c4_r71_s3;
  subbyte_full_adder add_c4_r71_s3 (
    .a(sum_c4_r48_s2),
    .b(sum_c4_r49_s2),
    .ci(sum_c4_r50_s2),
    .s(sum_c4_r71_s3),
    .co(carry_c4_r71_s3)
  );
  wire sum_c4_r72_s3, carry_c4_r72_s3;
  subbyte_full_adder add_c4_r72_s3 (
    .a(sum_c4_r51_s2),
    .b(sum_c4_r52_s2),
    .ci(sum_c4_r53_s2),
    .s(sum_c4_r72_s3),
    .co(carry_c4_r72_s3)
  );
  wire sum_c4_r73_s3, carry_c4_r73_s3;
  subbyte_full_adder add_c4_r73_s3 (
    .a(sum_c4_r54_s2),
    .b(sum_c4_r55_s2),
    .ci(sum_c4_r56_s2),
    .s(sum_c4_r73_s3),
    .co(carry_c4_r73_s3)
  );
  wire sum_c4_r74_s4, carry_c4_r74_s4;
  subbyte_full_adder add_c4_r74_s4 (
    .a(carry_c3_r68_s3),
    .b(carry_c3_r69_s3),
    .ci(carry_c3_r70_s3),
    .s(sum_c4_r74_s4),
    .co(carry_c4_r74_s4)
  );
  wire sum_c4_r75_s4, carry_c4_r75_s4;
  subbyte_full_adder add_c4_r75_s4 (
    .a(carry_c3_r71_s3),
    .b(carry_c3_r72_s3),
    .ci(carry_c3_r73_s3),
    .s(sum_c4_r75_s4),
    .co(carry_c4_r75_s4)
  );
  wire sum_c4_r76_s4, carry_c4_r76_s4;
  subbyte_full_adder add_c4_r76_s4 (
    .a(carry_c3_r74_s3),
    .b(carry_c3_r75_s3),
    .ci(carry_c3_r76_s3),
    .s(sum_c4_r76_s4),
    .co(carry_c4_r76_s4)
  );
  wire sum_c4_r77_s4, carry_c4_r77_s4;
  subbyte_full_adder add_c4_r77_s4 (
    .a(carry_c3_r77_s3),
    .b(carry_c3_r78_s3),
    .ci(carry_c3_r79_s3),
    .s(sum_c4_r77_s4),
    .co(carry_c4_r77_s4)
  );
  wire sum_c4_r78_s4, carry_c4_r78_s4;
  subbyte_full_adder add_c4_r78_s4 (
    .a(carry_c3_r80_s3),
    .b(sum_c4_r57_s3),
    .ci(sum_c4_r58_s3),
    .s(sum_c4_r78_s4),
    .co(carry_c4_r78_s4)
  );
  wire sum_c4_r79_s4, carry_c4_r79_s4;
  subbyte_full_adder add_c4_r79_s4 (
    .a(sum_c4_r59_s3),
    .b(sum_c4_r60_s3),
    .ci(sum_c4_r61_s3),
    .s(sum_c4_r79_s4),
    .co(carry_c4_r79_s4)
  );
  wire sum_c4_r80_s4, carry_c4_r80_s4;
  subbyte_full_adder add_c4_r80_s4 (
    .a(sum_c4_r62_s3),
    .b(sum_c4_r63_s3),
    .ci(sum_c4_r64_s3),
    .s(sum_c4_r80_s4),
    .co(carry_c4_r80_s4)
  );
  wire sum_c4_r81_s4, carry_c4_r81_s4;
  subbyte_full_adder add_c4_r81_s4 (
    .a(sum_c4_r65_s3),
    .b(sum_c4_r66_s3),
    .ci(sum_c4_r67_s3),
    .s(sum_c4_r81_s4),
    .co(carry_c4_r81_s4)
  );
  wire sum_c4_r82_s4, carry_c4_r82_s4;
  subbyte_full_adder add_c4_r82_s4 (
    .a(sum_c4_r68_s3),
    .b(sum_c4_r69_s3),
    .ci(sum_c4_r70_s3),
    .s(sum_c4_r82_s4),
    .co(carry_c4_r82_s4)
  );
  wire sum_c4_r83_s4, carry_c4_r83_s4;
  subbyte_full_adder add_c4_r83_s4 (
    .a(sum_c4_r71_s3),
    .b(sum_c4_r72_s3),
    .ci(sum_c4_r73_s3),
    .s(sum_c4_r83_s4),
    .co(carry_c4_r83_s4)
  );
  wire sum_c4_r84_s6, carry_c4_r84_s6;
  subbyte_full_adder add_c4_r84_s6 (
    .a(carry_c3_r81_s4),
    .b(carry_c3_r82_s5),
    .ci(carry_c3_r83_s4),
    .s(sum_c4_r84_s6),
    .co(carry_c4_r84_s6)
  );
  wire sum_c4_r85_s5, carry_c4_r85_s5;
  subbyte_full_adder add_c4_r85_s5 (
    .a(carry_c3_r84_s4),
    .b(carry_c3_r85_s4),
    .ci(carry_c3_r86_s4),
    .s(sum_c4_r85_s5),
    .co(carry_c4_r85_s5)
  );
  wire sum_c4_r86_s5, carry_c4_r86_s5;
  subbyte_full_adder add_c4_r86_s5 (
    .a(carry_c3_r87_s4),
    .b(sum_c4_r74_s4),
    .ci(sum_c4_r75_s4),
    .s(sum_c4_r86_s5),
    .co(carry_c4_r86_s5)
  );
  wire sum_c4_r87_s5, carry_c4_r87_s5;
  subbyte_full_adder add_c4_r87_s5 (
    .a(sum_c4_r76_s4),
    .b(sum_c4_r77_s4),
    .ci(sum_c4_r78_s4),
    .s(sum_c4_r87_s5),
    .co(carry_c4_r87_s5)
  );
  wire sum_c4_r88_s5, carry_c4_r88_s5;
  subbyte_full_adder add_c4_r88_s5 (
    .a(sum_c4_r79_s4),
    .b(sum_c4_r80_s4),
    .ci(sum_c4_r81_s4),
    .s(sum_c4_r88_s5),
    .co(carry_c4_r88_s5)
  );
  wire sum_c4_r89_s7, carry_c4_r89_s7;
  subbyte_full_adder add_c4_r89_s7 (
    .a(sum_c4_r82_s4),
    .b(sum_c4_r83_s4),
    .ci(carry_c3_r88_s6),
    .s(sum_c4_r89_s7),
    .co(carry_c4_r89_s7)
  );
  wire sum_c4_r90_s7, carry_c4_r90_s7;
  subbyte_full_adder add_c4_r90_s7 (
    .a(carry_c3_r89_s6),
    .b(carry_c3_r90_s6),
    .ci(carry_c3_r91_s5),
    .s(sum_c4_r90_s7),
    .co(carry_c4_r90_s7)
  );
  wire sum_c4_r91_s7, carry_c4_r91_s7;
  subbyte_full_adder add_c4_r91_s7 (
    .a(sum_c4_r84_s6),
    .b(sum_c4_r85_s5),
    .ci(sum_c4_r86_s5),
    .s(sum_c4_r91_s7),
    .co(carry_c4_r91_s7)
  );
  wire sum_c4_r92_s8, carry_c4_r92_s8;
  subbyte_full_adder add_c4_r92_s8 (
    .a(sum_c4_r87_s5),
    .b(sum_c4_r88_s5),
    .ci(sum_c4_r89_s7),
    .s(sum_c4_r92_s8),
    .co(carry_c4_r92_s8)
  );
  wire sum_c4_r93_s8, carry_c4_r93_s8;
  subbyte_full_adder add_c4_r93_s8 (
    .a(carry_c3_r92_s7),
    .b(carry_c3_r93_s7),
    .ci(sum_c4_r90_s7),
    .s(sum_c4_r93_s8),
    .co(carry_c4_r93_s8)
  );
  wire sum_c4_r94_s10, carry_c4_r94_s10;
  subbyte_full_adder add_c4_r94_s10 (
    .a(sum_c4_r91_s7),
    .b(sum_c4_r92_s8),
    .ci(carry_c3_r94_s9),
    .s(sum_c4_r94_s10),
    .co(carry_c4_r94_s10)
  );
  wire sum_c4_r95_s11, carry_c4_r95_s11;
  subbyte_full_adder add_c4_r95_s11 (
    .a(carry_c3_r95_s10),
    .b(sum_c4_r93_s8),
    .ci(sum_c4_r94_s10),
    .s(sum_c4_r95_s11),
    .co(carry_c4_r95_s11)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[21]), .b(pp[33]), .ci(pp[41]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[49]), .b(pp[61]), .ci(pp[69]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[77]), .b(pp[89]), .ci(pp[97]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[105]), .b(pp[117]), .ci(pp[125]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[133]), .b(pp[145]), .ci(pp[153]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[161]), .b(pp[173]), .ci(pp[181]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[189]), .b(pp[201]), .ci(pp[209]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[217]), .b(pp[229]), .ci(pp[237]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[245]), .b(pp[257]), .ci(pp[265]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[273]), .b(pp[285]), .ci(pp[293]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[301]), .b(pp[313]), .ci(pp[321]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[329]), .b(pp[341]), .ci(pp[349]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[357]), .b(pp[369]), .ci(pp[377]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[385]), .b(pp[397]), .ci(pp[405]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[413]), .b(pp[425]), .ci(pp[433]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[441]), .b(pp[453]), .ci(pp[461]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[469]), .b(pp[481]), .ci(pp[489]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[497]), .b(pp[509]), .ci(pp[517]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[525]), .b(pp[537]), .ci(pp[545]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[553]), .b(pp[565]), .ci(pp[573]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[581]), .b(pp[593]), .ci(pp[601]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[609]), .b(pp[621]), .ci(pp[629]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[637]), .b(pp[649]), .ci(pp[657]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[665]), .b(pp[677]), .ci(pp[685]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[693]), .b(pp[705]), .ci(pp[713]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[721]), .b(pp[733]), .ci(pp[741]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[749]), .b(pp[761]), .ci(pp[769]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[777]), .b(pp[789]), .ci(pp[797]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[805]), .b(pp[817]), .ci(pp[825]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[833]), .b(pp[845]), .ci(pp[853]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[861]), .b(pp[873]), .ci(pp[881]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s2, carry_c5_r32_s2;
  subbyte_full_adder add_c5_r32_s2 (
    .a(pp[889]),
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
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(sum_c5_r15_s1),
    .b(sum_c5_r16_s1),
    .ci(sum_c5_r17_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(sum_c5_r18_s1),
    .b(sum_c5_r19_s1),
    .ci(sum_c5_r20_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s2, carry_c5_r50_s2;
  subbyte_full_adder add_c5_r50_s2 (
    .a(sum_c5_r21_s1),
    .b(sum_c5_r22_s1),
    .ci(sum_c5_r23_s1),
    .s(sum_c5_r50_s2),
    .co(carry_c5_r50_s2)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(sum_c5_r24_s1),
    .b(sum_c5_r25_s1),
    .ci(sum_c5_r26_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s2, carry_c5_r52_s2;
  subbyte_full_adder add_c5_r52_s2 (
    .a(sum_c5_r27_s1),
    .b(sum_c5_r28_s1),
    .ci(sum_c5_r29_s1),
    .s(sum_c5_r52_s2),
    .co(carry_c5_r52_s2)
  );
  wire sum_c5_r53_s3, carry_c5_r53_s3;
  subbyte_full_adder add_c5_r53_s3 (
    .a(sum_c5_r30_s1),
    .b(sum_c5_r31_s1),
    .ci(carry_c4_r32_s2),
    .s(sum_c5_r53_s3),
    .co(carry_c5_r53_s3)
  );
  wire sum_c5_r54_s3, carry_c5_r54_s3;
  subbyte_full_adder add_c5_r54_s3 (
    .a(carry_c4_r33_s2),
    .b(carry_c4_r34_s2),
    .ci(carry_c4_r35_s2),
    .s(sum_c5_r54_s3),
    .co(carry_c5_r54_s3)
  );
  wire sum_c5_r55_s3, carry_c5_r55_s3;
  subbyte_full_adder add_c5_r55_s3 (
    .a(carry_c4_r36_s2),
    .b(carry_c4_r37_s2),
    .ci(carry_c4_r38_s2),
    .s(sum_c5_r55_s3),
    .co(carry_c5_r55_s3)
  );
  wire sum_c5_r56_s3, carry_c5_r56_s3;
  subbyte_full_adder add_c5_r56_s3 (
    .a(carry_c4_r39_s2),
    .b(carry_c4_r40_s2),
    .ci(carry_c4_r41_s2),
    .s(sum_c5_r56_s3),
    .co(carry_c5_r56_s3)
  );
  wire sum_c5_r57_s3, carry_c5_r57_s3;
  subbyte_full_adder add_c5_r57_s3 (
    .a(carry_c4_r42_s2),
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
    .a(sum_c5_r32_s2),
    .b(sum_c5_r33_s2),
    .ci(sum_c5_r34_s2),
    .s(sum_c5_r62_s3),
    .co(carry_c5_r62_s3)
  );
  wire sum_c5_r63_s3, carry_c5_r63_s3;
  subbyte_full_adder add_c5_r63_s3 (
    .a(sum_c5_r35_s2),
    .b(sum_c5_r36_s2),
    .ci(sum_c5_r37_s2),
    .s(sum_c5_r63_s3),
    .co(carry_c5_r63_s3)
  );
  wire sum_c5_r64_s3, carry_c5_r64_s3;
  subbyte_full_adder add_c5_r64_s3 (
    .a(sum_c5_r38_s2),
    .b(sum_c5_r39_s2),
    .ci(sum_c5_r40_s2),
    .s(sum_c5_r64_s3),
    .co(carry_c5_r64_s3)
  );
  wire sum_c5_r65_s3, carry_c5_r65_s3;
  subbyte_full_adder add_c5_r65_s3 (
    .a(sum_c5_r41_s2),
    .b(sum_c5_r42_s2),
    .ci(sum_c5_r43_s2),
    .s(sum_c5_r65_s3),
    .co(carry_c5_r65_s3)
  );
  wire sum_c5_r66_s3, carry_c5_r66_s3;
  subbyte_full_adder add_c5_r66_s3 (
    .a(sum_c5_r44_s2),
    .b(sum_c5_r45_s2),
    .ci(sum_c5_r46_s2),
    .s(sum_c5_r66_s3),
    .co(carry_c5_r66_s3)
  );
  wire sum_c5_r67_s3, carry_c5_r67_s3;
  subbyte_full_adder add_c5_r67_s3 (
    .a(sum_c5_r47_s2),
    .b(sum_c5_r48_s2),
    .ci(sum_c5_r49_s2),
    .s(sum_c5_r67_s3),
    .co(carry_c5_r67_s3)
  );
  wire sum_c5_r68_s3, carry_c5_r68_s3;
  subbyte_full_adder add_c5_r68_s3 (
    .a(sum_c5_r50_s2),
    .b(sum_c5_r51_s2),
    .ci(sum_c5_r52_s2),
    .s(sum_c5_r68_s3),
    .co(carry_c5_r68_s3)
  );
  wire sum_c5_r69_s4, carry_c5_r69_s4;
  subbyte_full_adder add_c5_r69_s4 (
    .a(sum_c5_r53_s3),
    .b(carry_c4_r57_s3),
    .ci(carry_c4_r58_s3),
    .s(sum_c5_r69_s4),
    .co(carry_c5_r69_s4)
  );
  wire sum_c5_r70_s4, carry_c5_r70_s4;
  subbyte_full_adder add_c5_r70_s4 (
    .a(carry_c4_r59_s3),
    .b(carry_c4_r60_s3),
    .ci(carry_c4_r61_s3),
    .s(sum_c5_r70_s4),
    .co(carry_c5_r70_s4)
  );
  wire sum_c5_r71_s4, carry_c5_r71_s4;
  subbyte_full_adder add_c5_r71_s4 (
    .a(carry_c4_r62_s3),
    .b(carry_c4_r63_s3),
    .ci(carry_c4_r64_s3),
    .s(sum_c5_r71_s4),
    .co(carry_c5_r71_s4)
  );
  wire sum_c5_r72_s4, carry_c5_r72_s4;
  subbyte_full_adder add_c5_r72_s4 (
    .a(carry_c4_r65_s3),
    .b(carry_c4_r66_s3),
    .ci(carry_c4_r67_s3),
    .s(sum_c5_r72_s4),
    .co(carry_c5_r72_s4)
  );
  wire sum_c5_r73_s4, carry_c5_r73_s4;
  subbyte_full_adder add_c5_r73_s4 (
    .a(carry_c4_r68_s3),
    .b(carry_c4_r69_s3),
    .ci(carry_c4_r70_s3),
    .s(sum_c5_r73_s4),
    .co(carry_c5_r73_s4)
  );
  wire sum_c5_r74_s4, carry_c5_r74_s4;
  subbyte_full_adder add_c5_r74_s4 (
    .a(carry_c4_r71_s3),
    .b(carry_c4_r72_s3),
    .ci(carry_c4_r73_s3),
    .s(sum_c5_r74_s4),
    .co(carry_c5_r74_s4)
  );
  wire sum_c5_r75_s4, carry_c5_r75_s4;
  subbyte_full_adder add_c5_r75_s4 (
    .a(sum_c5_r54_s3),
    .b(sum_c5_r55_s3),
    .ci(sum_c5_r56_s3),
    .s(sum_c5_r75_s4),
    .co(carry_c5_r75_s4)
  );
  wire sum_c5_r76_s4, carry_c5_r76_s4;
  subbyte_full_adder add_c5_r76_s4 (
    .a(sum_c5_r57_s3),
    .b(sum_c5_r58_s3),
    .ci(sum_c5_r59_s3),
    .s(sum_c5_r76_s4),
    .co(carry_c5_r76_s4)
  );
  wire sum_c5_r77_s4, carry_c5_r77_s4;
  subbyte_full_adder add_c5_r77_s4 (
    .a(sum_c5_r60_s3),
    .b(sum_c5_r61_s3),
    .ci(sum_c5_r62_s3),
    .s(sum_c5_r77_s4),
    .co(carry_c5_r77_s4)
  );
  wire sum_c5_r78_s4, carry_c5_r78_s4;
  subbyte_full_adder add_c5_r78_s4 (
    .a(sum_c5_r63_s3),
    .b(sum_c5_r64_s3),
    .ci(sum_c5_r65_s3),
    .s(sum_c5_r78_s4),
    .co(carry_c5_r78_s4)
  );
  wire sum_c5_r79_s4, carry_c5_r79_s4;
  subbyte_full_adder add_c5_r79_s4 (
    .a(sum_c5_r66_s3),
    .b(sum_c5_r67_s3),
    .ci(sum_c5_r68_s3),
    .s(sum_c5_r79_s4),
    .co(carry_c5_r79_s4)
  );
  wire sum_c5_r80_s5, carry_c5_r80_s5;
  subbyte_full_adder add_c5_r80_s5 (
    .a(carry_c4_r74_s4),
    .b(carry_c4_r75_s4),
    .ci(carry_c4_r76_s4),
    .s(sum_c5_r80_s5),
    .co(carry_c5_r80_s5)
  );
  wire sum_c5_r81_s5, carry_c5_r81_s5;
  subbyte_full_adder add_c5_r81_s5 (
    .a(carry_c4_r77_s4),
    .b(carry_c4_r78_s4),
    .ci(carry_c4_r79_s4),
    .s(sum_c5_r81_s5),
    .co(carry_c5_r81_s5)
  );
  wire sum_c5_r82_s5, carry_c5_r82_s5;
  subbyte_full_adder add_c5_r82_s5 (
    .a(carry_c4_r80_s4),
    .b(carry_c4_r81_s4),
    .ci(carry_c4_r82_s4),
    .s(sum_c5_r82_s5),
    .co(carry_c5_r82_s5)
  );
  wire sum_c5_r83_s5, carry_c5_r83_s5;
  subbyte_full_adder add_c5_r83_s5 (
    .a(carry_c4_r83_s4),
    .b(sum_c5_r69_s4),
    .ci(sum_c5_r70_s4),
    .s(sum_c5_r83_s5),
    .co(carry_c5_r83_s5)
  );
  wire sum_c5_r84_s5, carry_c5_r84_s5;
  subbyte_full_adder add_c5_r84_s5 (
    .a(sum_c5_r71_s4),
    .b(sum_c5_r72_s4),
    .ci(sum_c5_r73_s4),
    .s(sum_c5_r84_s5),
    .co(carry_c5_r84_s5)
  );
  wire sum_c5_r85_s5, carry_c5_r85_s5;
  subbyte_full_adder add_c5_r85_s5 (
    .a(sum_c5_r74_s4),
    .b(sum_c5_r75_s4),
    .ci(sum_c5_r76_s4),
    .s(sum_c5_r85_s5),
    .co(carry_c5_r85_s5)
  );
  wire sum_c5_r86_s5, carry_c5_r86_s5;
  subbyte_full_adder add_c5_r86_s5 (
    .a(sum_c5_r77_s4),
    .b(sum_c5_r78_s4),
    .ci(sum_c5_r79_s4),
    .s(sum_c5_r86_s5),
    .co(carry_c5_r86_s5)
  );
  wire sum_c5_r87_s7, carry_c5_r87_s7;
  subbyte_full_adder add_c5_r87_s7 (
    .a(carry_c4_r84_s6),
    .b(carry_c4_r85_s5),
    .ci(carry_c4_r86_s5),
    .s(sum_c5_r87_s7),
    .co(carry_c5_r87_s7)
  );
  wire sum_c5_r88_s6, carry_c5_r88_s6;
  subbyte_full_adder add_c5_r88_s6 (
    .a(carry_c4_r87_s5),
    .b(carry_c4_r88_s5),
    .ci(sum_c5_r80_s5),
    .s(sum_c5_r88_s6),
    .co(carry_c5_r88_s6)
  );
  wire sum_c5_r89_s6, carry_c5_r89_s6;
  subbyte_full_adder add_c5_r89_s6 (
    .a(sum_c5_r81_s5),
    .b(sum_c5_r82_s5),
    .ci(sum_c5_r83_s5),
    .s(sum_c5_r89_s6),
    .co(carry_c5_r89_s6)
  );
  wire sum_c5_r90_s6, carry_c5_r90_s6;
  subbyte_full_adder add_c5_r90_s6 (
    .a(sum_c5_r84_s5),
    .b(sum_c5_r85_s5),
    .ci(sum_c5_r86_s5),
    .s(sum_c5_r90_s6),
    .co(carry_c5_r90_s6)
  );
  wire sum_c5_r91_s8, carry_c5_r91_s8;
  subbyte_full_adder add_c5_r91_s8 (
    .a(carry_c4_r89_s7),
    .b(carry_c4_r90_s7),
    .ci(carry_c4_r91_s7),
    .s(sum_c5_r91_s8),
    .co(carry_c5_r91_s8)
  );
  wire sum_c5_r92_s9, carry_c5_r92_s9;
  subbyte_full_adder add_c5_r92_s9 (
    .a(carry_c4_r92_s8),
    .b(sum_c5_r87_s7),
    .ci(sum_c5_r88_s6),
    .s(sum_c5_r92_s9),
    .co(carry_c5_r92_s9)
  );
  wire sum_c5_r93_s9, carry_c5_r93_s9;
  subbyte_full_adder add_c5_r93_s9 (
    .a(sum_c5_r89_s6),
    .b(sum_c5_r90_s6),
    .ci(carry_c4_r93_s8),
    .s(sum_c5_r93_s9),
    .co(carry_c5_r93_s9)
  );
  wire sum_c5_r94_s11, carry_c5_r94_s11;
  subbyte_full_adder add_c5_r94_s11 (
    .a(carry_c4_r94_s10),
    .b(sum_c5_r91_s8),
    .ci(sum_c5_r92_s9),
    .s(sum_c5_r94_s11),
    .co(carry_c5_r94_s11)
  );
  wire sum_c5_r95_s12, carry_c5_r95_s12;
  subbyte_full_adder add_c5_r95_s12 (
    .a(sum_c5_r93_s9),
    .b(carry_c4_r95_s11),
    .ci(sum_c5_r94_s11),
    .s(sum_c5_r95_s12),
    .co(carry_c5_r95_s12)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[14]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[22]), .b(pp[34]), .ci(pp[42]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[50]), .b(pp[62]), .ci(pp[70]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[78]), .b(pp[90]), .ci(pp[98]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[106]), .b(pp[118]), .ci(pp[126]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[134]), .b(pp[146]), .ci(pp[154]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[162]), .b(pp[174]), .ci(pp[182]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[190]), .b(pp[202]), .ci(pp[210]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[218]), .b(pp[230]), .ci(pp[238]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[246]), .b(pp[258]), .ci(pp[266]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[274]), .b(pp[286]), .ci(pp[294]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[302]), .b(pp[314]), .ci(pp[322]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[330]), .b(pp[342]), .ci(pp[350]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[358]), .b(pp[370]), .ci(pp[378]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[386]), .b(pp[398]), .ci(pp[406]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[414]), .b(pp[426]), .ci(pp[434]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[442]), .b(pp[454]), .ci(pp[462]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[470]), .b(pp[482]), .ci(pp[490]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[498]), .b(pp[510]), .ci(pp[518]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[526]), .b(pp[538]), .ci(pp[546]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[554]), .b(pp[566]), .ci(pp[574]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[582]), .b(pp[594]), .ci(pp[602]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[610]), .b(pp[622]), .ci(pp[630]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[638]), .b(pp[650]), .ci(pp[658]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[666]), .b(pp[678]), .ci(pp[686]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[694]), .b(pp[706]), .ci(pp[714]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[722]), .b(pp[734]), .ci(pp[742]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[750]), .b(pp[762]), .ci(pp[770]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[778]), .b(pp[790]), .ci(pp[798]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[806]), .b(pp[818]), .ci(pp[826]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[834]), .b(pp[846]), .ci(pp[854]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[862]), .b(pp[874]), .ci(pp[882]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s2, carry_c6_r32_s2;
  subbyte_full_adder add_c6_r32_s2 (
    .a(pp[890]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r32_s2),
    .co(carry_c6_r32_s2)
  );
  wire sum_c6_r33_s2, carry_c6_r33_s2;
  subbyte_full_adder add_c6_r33_s2 (
    .a(carry_c5_r2_s1),
    .b(carry_c5_r3_s1),
    .ci(carry_c5_r4_s1),
    .s(sum_c6_r33_s2),
    .co(carry_c6_r33_s2)
  );
  wire sum_c6_r34_s2, carry_c6_r34_s2;
  subbyte_full_adder add_c6_r34_s2 (
    .a(carry_c5_r5_s1),
    .b(carry_c5_r6_s1),
    .ci(carry_c5_r7_s1),
    .s(sum_c6_r34_s2),
    .co(carry_c6_r34_s2)
  );
  wire sum_c6_r35_s2, carry_c6_r35_s2;
  subbyte_full_adder add_c6_r35_s2 (
    .a(carry_c5_r8_s1),
    .b(carry_c5_r9_s1),
    .ci(carry_c5_r10_s1),
    .s(sum_c6_r35_s2),
    .co(carry_c6_r35_s2)
  );
  wire sum_c6_r36_s2, carry_c6_r36_s2;
  subbyte_full_adder add_c6_r36_s2 (
    .a(carry_c5_r11_s1),
    .b(carry_c5_r12_s1),
    .ci(carry_c5_r13_s1),
    .s(sum_c6_r36_s2),
    .co(carry_c6_r36_s2)
  );
  wire sum_c6_r37_s2, carry_c6_r37_s2;
  subbyte_full_adder add_c6_r37_s2 (
    .a(carry_c5_r14_s1),
    .b(carry_c5_r15_s1),
    .ci(carry_c5_r16_s1),
    .s(sum_c6_r37_s2),
    .co(carry_c6_r37_s2)
  );
  wire sum_c6_r38_s2, carry_c6_r38_s2;
  subbyte_full_adder add_c6_r38_s2 (
    .a(carry_c5_r17_s1),
    .b(carry_c5_r18_s1),
    .ci(carry_c5_r19_s1),
    .s(sum_c6_r38_s2),
    .co(carry_c6_r38_s2)
  );
  wire sum_c6_r39_s2, carry_c6_r39_s2;
  subbyte_full_adder add_c6_r39_s2 (
    .a(carry_c5_r20_s1),
    .b(carry_c5_r21_s1),
    .ci(carry_c5_r22_s1),
    .s(sum_c6_r39_s2),
    .co(carry_c6_r39_s2)
  );
  wire sum_c6_r40_s2, carry_c6_r40_s2;
  subbyte_full_adder add_c6_r40_s2 (
    .a(carry_c5_r23_s1),
    .b(carry_c5_r24_s1),
    .ci(carry_c5_r25_s1),
    .s(sum_c6_r40_s2),
    .co(carry_c6_r40_s2)
  );
  wire sum_c6_r41_s2, carry_c6_r41_s2;
  subbyte_full_adder add_c6_r41_s2 (
    .a(carry_c5_r26_s1),
    .b(carry_c5_r27_s1),
    .ci(carry_c5_r28_s1),
    .s(sum_c6_r41_s2),
    .co(carry_c6_r41_s2)
  );
  wire sum_c6_r42_s2, carry_c6_r42_s2;
  subbyte_full_adder add_c6_r42_s2 (
    .a(carry_c5_r29_s1),
    .b(carry_c5_r30_s1),
    .ci(carry_c5_r31_s1),
    .s(sum_c6_r42_s2),
    .co(carry_c6_r42_s2)
  );
  wire sum_c6_r43_s2, carry_c6_r43_s2;
  subbyte_full_adder add_c6_r43_s2 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r43_s2),
    .co(carry_c6_r43_s2)
  );
  wire sum_c6_r44_s2, carry_c6_r44_s2;
  subbyte_full_adder add_c6_r44_s2 (
    .a(sum_c6_r3_s1),
    .b(sum_c6_r4_s1),
    .ci(sum_c6_r5_s1),
    .s(sum_c6_r44_s2),
    .co(carry_c6_r44_s2)
  );
  wire sum_c6_r45_s2, carry_c6_r45_s2;
  subbyte_full_adder add_c6_r45_s2 (
    .a(sum_c6_r6_s1),
    .b(sum_c6_r7_s1),
    .ci(sum_c6_r8_s1),
    .s(sum_c6_r45_s2),
    .co(carry_c6_r45_s2)
  );
  wire sum_c6_r46_s2, carry_c6_r46_s2;
  subbyte_full_adder add_c6_r46_s2 (
    .a(sum_c6_r9_s1),
    .b(sum_c6_r10_s1),
    .ci(sum_c6_r11_s1),
    .s(sum_c6_r46_s2),
    .co(carry_c6_r46_s2)
  );
  wire sum_c6_r47_s2, carry_c6_r47_s2;
  subbyte_full_adder add_c6_r47_s2 (
    .a(sum_c6_r12_s1),
    .b(sum_c6_r13_s1),
    .ci(sum_c6_r14_s1),
    .s(sum_c6_r47_s2),
    .co(carry_c6_r47_s2)
  );
  wire sum_c6_r48_s2, carry_c6_r48_s2;
  subbyte_full_adder add_c6_r48_s2 (
    .a(sum_c6_r15_s1),
    .b(sum_c6_r16_s1),
    .ci(sum_c6_r17_s1),
    .s(sum_c6_r48_s2),
    .co(carry_c6_r48_s2)
  );
  wire sum_c6_r49_s2, carry_c6_r49_s2;
  subbyte_full_adder add_c6_r49_s2 (
    .a(sum_c6_r18_s1),
    .b(sum_c6_r19_s1),
    .ci(sum_c6_r20_s1),
    .s(sum_c6_r49_s2),
    .co(carry_c6_r49_s2)
  );
  wire sum_c6_r50_s2, carry_c6_r50_s2;
  subbyte_full_adder add_c6_r50_s2 (
    .a(sum_c6_r21_s1),
    .b(sum_c6_r22_s1),
    .ci(sum_c6_r23_s1),
    .s(sum_c6_r50_s2),
    .co(carry_c6_r50_s2)
  );
  wire sum_c6_r51_s2, carry_c6_r51_s2;
  subbyte_full_adder add_c6_r51_s2 (
    .a(sum_c6_r24_s1),
    .b(sum_c6_r25_s1),
    .ci(sum_c6_r26_s1),
    .s(sum_c6_r51_s2),
    .co(carry_c6_r51_s2)
  );
  wire sum_c6_r52_s2, carry_c6_r52_s2;
  subbyte_full_adder add_c6_r52_s2 (
    .a(sum_c6_r27_s1),
    .b(sum_c6_r28_s1),
    .ci(sum_c6_r29_s1),
    .s(sum_c6_r52_s2),
    .co(carry_c6_r52_s2)
  );
  wire sum_c6_r53_s3, carry_c6_r53_s3;
  subbyte_full_adder add_c6_r53_s3 (
    .a(sum_c6_r30_s1),
    .b(sum_c6_r31_s1),
    .ci(carry_c5_r32_s2),
    .s(sum_c6_r53_s3),
    .co(carry_c6_r53_s3)
  );
  wire sum_c6_r54_s3, carry_c6_r54_s3;
  subbyte_full_adder add_c6_r54_s3 (
    .a(carry_c5_r33_s2),
    .b(carry_c5_r34_s2),
    .ci(carry_c5_r35_s2),
    .s(sum_c6_r54_s3),
    .co(carry_c6_r54_s3)
  );
  wire sum_c6_r55_s3, carry_c6_r55_s3;
  subbyte_full_adder add_c6_r55_s3 (
    .a(carry_c5_r36_s2),
    .b(carry_c5_r37_s2),
    .ci(carry_c5_r38_s2),
    .s(sum_c6_r55_s3),
    .co(carry_c6_r55_s3)
  );
  wire sum_c6_r56_s3, carry_c6_r56_s3;
  subbyte_full_adder add_c6_r56_s3 (
    .a(carry_c5_r39_s2),
    .b(carry_c5_r40_s2),
    .ci(carry_c5_r41_s2),
    .s(sum_c6_r56_s3),
    .co(carry_c6_r56_s3)
  );
  wire sum_c6_r57_s3, carry_c6_r57_s3;
  subbyte_full_adder add_c6_r57_s3 (
    .a(carry_c5_r42_s2),
    .b(carry_c5_r43_s2),
    .ci(carry_c5_r44_s2),
    .s(sum_c6_r57_s3),
    .co(carry_c6_r57_s3)
  );
  wire sum_c6_r58_s3, carry_c6_r58_s3;
  subbyte_full_adder add_c6_r58_s3 (
    .a(carry_c5_r45_s2),
    .b(carry_c5_r46_s2),
    .ci(carry_c5_r47_s2),
    .s(sum_c6_r58_s3),
    .co(carry_c6_r58_s3)
  );
  wire sum_c6_r59_s3, carry_c6_r59_s3;
  subbyte_full_adder add_c6_r59_s3 (
    .a(carry_c5_r48_s2),
    .b(carry_c5_r49_s2),
    .ci(carry_c5_r50_s2),
    .s(sum_c6_r59_s3),
    .co(carry_c6_r59_s3)
  );
  wire sum_c6_r60_s3, carry_c6_r60_s3;
  subbyte_full_adder add_c6_r60_s3 (
    .a(carry_c5_r51_s2),
    .b(carry_c5_r52_s2),
    .ci(sum_c6_r32_s2),
    .s(sum_c6_r60_s3),
    .co(carry_c6_r60_s3)
  );
  wire sum_c6_r61_s3, carry_c6_r61_s3;
  subbyte_full_adder add_c6_r61_s3 (
    .a(sum_c6_r33_s2),
    .b(sum_c6_r34_s2),
    .ci(sum_c6_r35_s2),
    .s(sum_c6_r61_s3),
    .co(carry_c6_r61_s3)
  );
  wire sum_c6_r62_s3, carry_c6_r62_s3;
  subbyte_full_adder add_c6_r62_s3 (
    .a(sum_c6_r36_s2),
    .b(sum_c6_r37_s2),
    .ci(sum_c6_r38_s2),
    .s(sum_c6_r62_s3),
    .co(carry_c6_r62_s3)
  );
  wire sum_c6_r63_s3, carry_c6_r63_s3;
  subbyte_full_adder add_c6_r63_s3 (
    .a(sum_c6_r39_s2),
    .b(sum_c6_r40_s2),
    .ci(sum_c6_r41_s2),
    .s(sum_c6_r63_s3),
    .co(carry_c6_r63_s3)
  );
  wire sum_c6_r64_s3, carry_c6_r64_s3;
  subbyte_full_adder add_c6_r64_s3 (
    .a(sum_c6_r42_s2),
    .b(sum_c6_r43_s2),
    .ci(sum_c6_r44_s2),
    .s(sum_c6_r64_s3),
    .co(carry_c6_r64_s3)
  );
  wire sum_c6_r65_s3, carry_c6_r65_s3;
  subbyte_full_adder add_c6_r65_s3 (
    .a(sum_c6_r45_s2),
    .b(sum_c6_r46_s2),
    .ci(sum_c6_r47_s2),
    .s(sum_c6_r65_s3),
    .co(carry_c6_r65_s3)
  );
  wire sum_c6_r66_s3, carry_c6_r66_s3;
  subbyte_full_adder add_c6_r66_s3 (
    .a(sum_c6_r48_s2),
    .b(sum_c6_r49_s2),
    .ci(sum_c6_r50_s2),
    .s(sum_c6_r66_s3),
    .co(carry_c6_r66_s3)
  );
  wire sum_c6_r67_s4, carry_c6_r67_s4;
  subbyte_full_adder add_c6_r67_s4 (
    .a(sum_c6_r51_s2),
    .b(sum_c6_r52_s2),
    .ci(carry_c5_r53_s3),
    .s(sum_c6_r67_s4),
    .co(carry_c6_r67_s4)
  );
  wire sum_c6_r68_s4, carry_c6_r68_s4;
  subbyte_full_adder add_c6_r68_s4 (
    .a(sum_c6_r53_s3),
    .b(carry_c5_r54_s3),
    .ci(carry_c5_r55_s3),
    .s(sum_c6_r68_s4),
    .co(carry_c6_r68_s4)
  );
  wire sum_c6_r69_s4, carry_c6_r69_s4;
  subbyte_full_adder add_c6_r69_s4 (
    .a(carry_c5_r56_s3),
    .b(carry_c5_r57_s3),
    .ci(carry_c5_r58_s3),
    .s(sum_c6_r69_s4),
    .co(carry_c6_r69_s4)
  );
  wire sum_c6_r70_s4, carry_c6_r70_s4;
  subbyte_full_adder add_c6_r70_s4 (
    .a(carry_c5_r59_s3),
    .b(carry_c5_r60_s3),
    .ci(carry_c5_r61_s3),
    .s(sum_c6_r70_s4),
    .co(carry_c6_r70_s4)
  );
  wire sum_c6_r71_s4, carry_c6_r71_s4;
  subbyte_full_adder add_c6_r71_s4 (
    .a(carry_c5_r62_s3),
    .b(carry_c5_r63_s3),
    .ci(carry_c5_r64_s3),
    .s(sum_c6_r71_s4),
    .co(carry_c6_r71_s4)
  );
  wire sum_c6_r72_s4, carry_c6_r72_s4;
  subbyte_full_adder add_c6_r72_s4 (
    .a(carry_c5_r65_s3),
    .b(carry_c5_r66_s3),
    .ci(carry_c5_r67_s3),
    .s(sum_c6_r72_s4),
    .co(carry_c6_r72_s4)
  );
  wire sum_c6_r73_s4, carry_c6_r73_s4;
  subbyte_full_adder add_c6_r73_s4 (
    .a(carry_c5_r68_s3),
    .b(sum_c6_r54_s3),
    .ci(sum_c6_r55_s3),
    .s(sum_c6_r73_s4),
    .co(carry_c6_r73_s4)
  );
  wire sum_c6_r74_s4, carry_c6_r74_s4;
  subbyte_full_adder add_c6_r74_s4 (
    .a(sum_c6_r56_s3),
    .b(sum_c6_r57_s3),
    .ci(sum_c6_r58_s3),
    .s(sum_c6_r74_s4),
    .co(carry_c6_r74_s4)
  );
  wire sum_c6_r75_s4, carry_c6_r75_s4;
  subbyte_full_adder add_c6_r75_s4 (
    .a(sum_c6_r59_s3),
    .b(sum_c6_r60_s3),
    .ci(sum_c6_r61_s3),
    .s(sum_c6_r75_s4),
    .co(carry_c6_r75_s4)
  );
  wire sum_c6_r76_s4, carry_c6_r76_s4;
  subbyte_full_adder add_c6_r76_s4 (
    .a(sum_c6_r62_s3),
    .b(sum_c6_r63_s3),
    .ci(sum_c6_r64_s3),
    .s(sum_c6_r76_s4),
    .co(carry_c6_r76_s4)
  );
  wire sum_c6_r77_s5, carry_c6_r77_s5;
  subbyte_full_adder add_c6_r77_s5 (
    .a(sum_c6_r65_s3),
    .b(sum_c6_r66_s3),
    .ci(sum_c6_r67_s4),
    .s(sum_c6_r77_s5),
    .co(carry_c6_r77_s5)
  );
  wire sum_c6_r78_s5, carry_c6_r78_s5;
  subbyte_full_adder add_c6_r78_s5 (
    .a(carry_c5_r69_s4),
    .b(carry_c5_r70_s4),
    .ci(carry_c5_r71_s4),
    .s(sum_c6_r78_s5),
    .co(carry_c6_r78_s5)
  );
  wire sum_c6_r79_s5, carry_c6_r79_s5;
  subbyte_full_adder add_c6_r79_s5 (
    .a(carry_c5_r72_s4),
    .b(carry_c5_r73_s4),
    .ci(carry_c5_r74_s4),
    .s(sum_c6_r79_s5),
    .co(carry_c6_r79_s5)
  );
  wire sum_c6_r80_s5, carry_c6_r80_s5;
  subbyte_full_adder add_c6_r80_s5 (
    .a(carry_c5_r75_s4),
    .b(carry_c5_r76_s4),
    .ci(carry_c5_r77_s4),
    .s(sum_c6_r80_s5),
    .co(carry_c6_r80_s5)
  );
  wire sum_c6_r81_s5, carry_c6_r81_s5;
  subbyte_full_adder add_c6_r81_s5 (
    .a(carry_c5_r78_s4),
    .b(carry_c5_r79_s4),
    .ci(sum_c6_r68_s4),
    .s(sum_c6_r81_s5),
    .co(carry_c6_r81_s5)
  );
  wire sum_c6_r82_s5, carry_c6_r82_s5;
  subbyte_full_adder add_c6_r82_s5 (
    .a(sum_c6_r69_s4),
    .b(sum_c6_r70_s4),
    .ci(sum_c6_r71_s4),
    .s(sum_c6_r82_s5),
    .co(carry_c6_r82_s5)
  );
  wire sum_c6_r83_s5, carry_c6_r83_s5;
  subbyte_full_adder add_c6_r83_s5 (
    .a(sum_c6_r72_s4),
    .b(sum_c6_r73_s4),
    .ci(sum_c6_r74_s4),
    .s(sum_c6_r83_s5),
    .co(carry_c6_r83_s5)
  );
  wire sum_c6_r84_s6, carry_c6_r84_s6;
  subbyte_full_adder add_c6_r84_s6 (
    .a(sum_c6_r75_s4),
    .b(sum_c6_r76_s4),
    .ci(sum_c6_r77_s5),
    .s(sum_c6_r84_s6),
    .co(carry_c6_r84_s6)
  );
  wire sum_c6_r85_s6, carry_c6_r85_s6;
  subbyte_full_adder add_c6_r85_s6 (
    .a(carry_c5_r80_s5),
    .b(carry_c5_r81_s5),
    .ci(carry_c5_r82_s5),
    .s(sum_c6_r85_s6),
    .co(carry_c6_r85_s6)
  );
  wire sum_c6_r86_s6, carry_c6_r86_s6;
  subbyte_full_adder add_c6_r86_s6 (
    .a(carry_c5_r83_s5),
    .b(carry_c5_r84_s5),
    .ci(carry_c5_r85_s5),
    .s(sum_c6_r86_s6),
    .co(carry_c6_r86_s6)
  );
  wire sum_c6_r87_s6, carry_c6_r87_s6;
  subbyte_full_adder add_c6_r87_s6 (
    .a(carry_c5_r86_s5),
    .b(sum_c6_r78_s5),
    .ci(sum_c6_r79_s5),
    .s(sum_c6_r87_s6),
    .co(carry_c6_r87_s6)
  );
  wire sum_c6_r88_s6, carry_c6_r88_s6;
  subbyte_full_adder add_c6_r88_s6 (
    .a(sum_c6_r80_s5),
    .b(sum_c6_r81_s5),
    .ci(sum_c6_r82_s5),
    .s(sum_c6_r88_s6),
    .co(carry_c6_r88_s6)
  );
  wire sum_c6_r89_s8, carry_c6_r89_s8;
  subbyte_full_adder add_c6_r89_s8 (
    .a(sum_c6_r83_s5),
    .b(sum_c6_r84_s6),
    .ci(carry_c5_r87_s7),
    .s(sum_c6_r89_s8),
    .co(carry_c6_r89_s8)
  );
  wire sum_c6_r90_s7, carry_c6_r90_s7;
  subbyte_full_adder add_c6_r90_s7 (
    .a(carry_c5_r88_s6),
    .b(carry_c5_r89_s6),
    .ci(carry_c5_r90_s6),
    .s(sum_c6_r90_s7),
    .co(carry_c6_r90_s7)
  );
  wire sum_c6_r91_s7, carry_c6_r91_s7;
  subbyte_full_adder add_c6_r91_s7 (
    .a(sum_c6_r85_s6),
    .b(sum_c6_r86_s6),
    .ci(sum_c6_r87_s6),
    .s(sum_c6_r91_s7),
    .co(carry_c6_r91_s7)
  );
  wire sum_c6_r92_s9, carry_c6_r92_s9;
  subbyte_full_adder add_c6_r92_s9 (
    .a(sum_c6_r88_s6),
    .b(sum_c6_r89_s8),
    .ci(carry_c5_r91_s8),
    .s(sum_c6_r92_s9),
    .co(carry_c6_r92_s9)
  );
  wire sum_c6_r93_s10, carry_c6_r93_s10;
  subbyte_full_adder add_c6_r93_s10 (
    .a(carry_c5_r92_s9),
    .b(sum_c6_r90_s7),
    .ci(sum_c6_r91_s7),
    .s(sum_c6_r93_s10),
    .co(carry_c6_r93_s10)
  );
  wire sum_c6_r94_s12, carry_c6_r94_s12;
  subbyte_full_adder add_c6_r94_s12 (
    .a(carry_c5_r93_s9),
    .b(sum_c6_r92_s9),
    .ci(carry_c5_r94_s11),
    .s(sum_c6_r94_s12),
    .co(carry_c6_r94_s12)
  );
  wire sum_c6_r95_s13, carry_c6_r95_s13;
  subbyte_full_adder add_c6_r95_s13 (
    .a(sum_c6_r93_s10),
    .b(sum_c6_r94_s12),
    .ci(carry_c5_r95_s12),
    .s(sum_c6_r95_s13),
    .co(carry_c6_r95_s13)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[15]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[23]), .b(pp[35]), .ci(pp[43]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[51]), .b(pp[63]), .ci(pp[71]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[79]), .b(pp[91]), .ci(pp[99]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[107]), .b(pp[119]), .ci(pp[127]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[135]), .b(pp[147]), .ci(pp[155]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[163]), .b(pp[175]), .ci(pp[183]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[191]), .b(pp[203]), .ci(pp[211]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[219]), .b(pp[231]), .ci(pp[239]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[247]), .b(pp[259]), .ci(pp[267]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[275]), .b(pp[287]), .ci(pp[295]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[303]), .b(pp[315]), .ci(pp[323]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[331]), .b(pp[343]), .ci(pp[351]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[359]), .b(pp[371]), .ci(pp[379]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[387]), .b(pp[399]), .ci(pp[407]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[415]), .b(pp[427]), .ci(pp[435]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[443]), .b(pp[455]), .ci(pp[463]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[471]), .b(pp[483]), .ci(pp[491]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[499]), .b(pp[511]), .ci(pp[519]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[527]), .b(pp[539]), .ci(pp[547]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[555]), .b(pp[567]), .ci(pp[575]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[583]), .b(pp[595]), .ci(pp[603]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[611]), .b(pp[623]), .ci(pp[631]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[639]), .b(pp[651]), .ci(pp[659]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[667]), .b(pp[679]), .ci(pp[687]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[695]), .b(pp[707]), .ci(pp[715]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[723]), .b(pp[735]), .ci(pp[743]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[751]), .b(pp[763]), .ci(pp[771]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[779]), .b(pp[791]), .ci(pp[799]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[807]), .b(pp[819]), .ci(pp[827]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[835]), .b(pp[847]), .ci(pp[855]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[863]), .b(pp[875]), .ci(pp[883]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s2, carry_c7_r32_s2;
  subbyte_full_adder add_c7_r32_s2 (
    .a(pp[891]),
    .b(carry_c6_r0_s1),
    .ci(carry_c6_r1_s1),
    .s(sum_c7_r32_s2),
    .co(carry_c7_r32_s2)
  );
  wire sum_c7_r33_s2, carry_c7_r33_s2;
  subbyte_full_adder add_c7_r33_s2 (
    .a(carry_c6_r2_s1),
    .b(carry_c6_r3_s1),
    .ci(carry_c6_r4_s1),
    .s(sum_c7_r33_s2),
    .co(carry_c7_r33_s2)
  );
  wire sum_c7_r34_s2, carry_c7_r34_s2;
  subbyte_full_adder add_c7_r34_s2 (
    .a(carry_c6_r5_s1),
    .b(carry_c6_r6_s1),
    .ci(carry_c6_r7_s1),
    .s(sum_c7_r34_s2),
    .co(carry_c7_r34_s2)
  );
  wire sum_c7_r35_s2, carry_c7_r35_s2;
  subbyte_full_adder add_c7_r35_s2 (
    .a(carry_c6_r8_s1),
    .b(carry_c6_r9_s1),
    .ci(carry_c6_r10_s1),
    .s(sum_c7_r35_s2),
    .co(carry_c7_r35_s2)
  );
  wire sum_c7_r36_s2, carry_c7_r36_s2;
  subbyte_full_adder add_c7_r36_s2 (
    .a(carry_c6_r11_s1),
    .b(carry_c6_r12_s1),
    .ci(carry_c6_r13_s1),
    .s(sum_c7_r36_s2),
    .co(carry_c7_r36_s2)
  );
  wire sum_c7_r37_s2, carry_c7_r37_s2;
  subbyte_full_adder add_c7_r37_s2 (
    .a(carry_c6_r14_s1),
    .b(carry_c6_r15_s1),
    .ci(carry_c6_r16_s1),
    .s(sum_c7_r37_s2),
    .co(carry_c7_r37_s2)
  );
  wire sum_c7_r38_s2, carry_c7_r38_s2;
  subbyte_full_adder add_c7_r38_s2 (
    .a(carry_c6_r17_s1),
    .b(carry_c6_r18_s1),
    .ci(carry_c6_r19_s1),
    .s(sum_c7_r38_s2),
    .co(carry_c7_r38_s2)
  );
  wire sum_c7_r39_s2, carry_c7_r39_s2;
  subbyte_full_adder add_c7_r39_s2 (
    .a(carry_c6_r20_s1),
    .b(carry_c6_r21_s1),
    .ci(carry_c6_r22_s1),
    .s(sum_c7_r39_s2),
    .co(carry_c7_r39_s2)
  );
  wire sum_c7_r40_s2, carry_c7_r40_s2;
  subbyte_full_adder add_c7_r40_s2 (
    .a(carry_c6_r23_s1),
    .b(carry_c6_r24_s1),
    .ci(carry_c6_r25_s1),
    .s(sum_c7_r40_s2),
    .co(carry_c7_r40_s2)
  );
  wire sum_c7_r41_s2, carry_c7_r41_s2;
  subbyte_full_adder add_c7_r41_s2 (
    .a(carry_c6_r26_s1),
    .b(carry_c6_r27_s1),
    .ci(carry_c6_r28_s1),
    .s(sum_c7_r41_s2),
    .co(carry_c7_r41_s2)
  );
  wire sum_c7_r42_s2, carry_c7_r42_s2;
  subbyte_full_adder add_c7_r42_s2 (
    .a(carry_c6_r29_s1),
    .b(carry_c6_r30_s1),
    .ci(carry_c6_r31_s1),
    .s(sum_c7_r42_s2),
    .co(carry_c7_r42_s2)
  );
  wire sum_c7_r43_s2, carry_c7_r43_s2;
  subbyte_full_adder add_c7_r43_s2 (
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r43_s2),
    .co(carry_c7_r43_s2)
  );
  wire sum_c7_r44_s2, carry_c7_r44_s2;
  subbyte_full_adder add_c7_r44_s2 (
    .a(sum_c7_r3_s1),
    .b(sum_c7_r4_s1),
    .ci(sum_c7_r5_s1),
    .s(sum_c7_r44_s2),
    .co(carry_c7_r44_s2)
  );
  wire sum_c7_r45_s2, carry_c7_r45_s2;
  subbyte_full_adder add_c7_r45_s2 (
    .a(sum_c7_r6_s1),
    .b(sum_c7_r7_s1),
    .ci(sum_c7_r8_s1),
    .s(sum_c7_r45_s2),
    .co(carry_c7_r45_s2)
  );
  wire sum_c7_r46_s2, carry_c7_r46_s2;
  subbyte_full_adder add_c7_r46_s2 (
    .a(sum_c7_r9_s1),
    .b(sum_c7_r10_s1),
    .ci(sum_c7_r11_s1),
    .s(sum_c7_r46_s2),
    .co(carry_c7_r46_s2)
  );
  wire sum_c7_r47_s2, carry_c7_r47_s2;
  subbyte_full_adder add_c7_r47_s2 (
    .a(sum_c7_r12_s1),
    .b(sum_c7_r13_s1),
    .ci(sum_c7_r14_s1),
    .s(sum_c7_r47_s2),
    .co(carry_c7_r47_s2)
  );
  wire sum_c7_r48_s2, carry_c7_r48_s2;
  subbyte_full_adder add_c7_r48_s2 (
    .a(sum_c7_r15_s1),
    .b(sum_c7_r16_s1),
    .ci(sum_c7_r17_s1),
    .s(sum_c7_r48_s2),
    .co(carry_c7_r48_s2)
  );
  wire sum_c7_r49_s2, carry_c7_r49_s2;
  subbyte_full_adder add_c7_r49_s2 (
    .a(sum_c7_r18_s1),
    .b(sum_c7_r19_s1),
    .ci(sum_c7_r20_s1),
    .s(sum_c7_r49_s2),
    .co(carry_c7_r49_s2)
  );
  wire sum_c7_r50_s2, carry_c7_r50_s2;
  subbyte_full_adder add_c7_r50_s2 (
    .a(sum_c7_r21_s1),
    .b(sum_c7_r22_s1),
    .ci(sum_c7_r23_s1),
    .s(sum_c7_r50_s2),
    .co(carry_c7_r50_s2)
  );
  wire sum_c7_r51_s2, carry_c7_r51_s2;
  subbyte_full_adder add_c7_r51_s2 (
    .a(sum_c7_r24_s1),
    .b(sum_c7_r25_s1),
    .ci(sum_c7_r26_s1),
    .s(sum_c7_r51_s2),
    .co(carry_c7_r51_s2)
  );
  wire sum_c7_r52_s2, carry_c7_r52_s2;
  subbyte_full_adder add_c7_r52_s2 (
    .a(sum_c7_r27_s1),
    .b(sum_c7_r28_s1),
    .ci(sum_c7_r29_s1),
    .s(sum_c7_r52_s2),
    .co(carry_c7_r52_s2)
  );
  wire sum_c7_r53_s3, carry_c7_r53_s3;
  subbyte_full_adder add_c7_r53_s3 (
    .a(sum_c7_r30_s1),
    .b(sum_c7_r31_s1),
    .ci(carry_c6_r32_s2),
    .s(sum_c7_r53_s3),
    .co(carry_c7_r53_s3)
  );
  wire sum_c7_r54_s3, carry_c7_r54_s3;
  subbyte_full_adder add_c7_r54_s3 (
    .a(carry_c6_r33_s2),
    .b(carry_c6_r34_s2),
    .ci(carry_c6_r35_s2),
    .s(sum_c7_r54_s3),
    .co(carry_c7_r54_s3)
  );
  wire sum_c7_r55_s3, carry_c7_r55_s3;
  subbyte_full_adder add_c7_r55_s3 (
    .a(carry_c6_r36_s2),
    .b(carry_c6_r37_s2),
    .ci(carry_c6_r38_s2),
    .s(sum_c7_r55_s3),
    .co(carry_c7_r55_s3)
  );
  wire sum_c7_r56_s3, carry_c7_r56_s3;
  subbyte_full_adder add_c7_r56_s3 (
    .a(carry_c6_r39_s2),
    .b(carry_c6_r40_s2),
    .ci(carry_c6_r41_s2),
    .s(sum_c7_r56_s3),
    .co(carry_c7_r56_s3)
  );
  wire sum_c7_r57_s3, carry_c7_r57_s3;
  subbyte_full_adder add_c7_r57_s3 (
    .a(carry_c6_r42_s2),
    .b(carry_c6_r43_s2),
    .ci(carry_c6_r44_s2),
    .s(sum_c7_r57_s3),
    .co(carry_c7_r57_s3)
  );
  wire sum_c7_r58_s3, carry_c7_r58_s3;
  subbyte_full_adder add_c7_r58_s3 (
    .a(carry_c6_r45_s2),
    .b(carry_c6_r46_s2),
    .ci(carry_c6_r47_s2),
    .s(sum_c7_r58_s3),
    .co(carry_c7_r58_s3)
  );
  wire sum_c7_r59_s3, carry_c7_r59_s3;
  subbyte_full_adder add_c7_r59_s3 (
    .a(carry_c6_r48_s2),
    .b(carry_c6_r49_s2),
    .ci(carry_c6_r50_s2),
    .s(sum_c7_r59_s3),
    .co(carry_c7_r59_s3)
  );
  wire sum_c7_r60_s3, carry_c7_r60_s3;
  subbyte_full_adder add_c7_r60_s3 (
    .a(carry_c6_r51_s2),
    .b(carry_c6_r52_s2),
    .ci(sum_c7_r32_s2),
    .s(sum_c7_r60_s3),
    .co(carry_c7_r60_s3)
  );
  wire sum_c7_r61_s3, carry_c7_r61_s3;
  subbyte_full_adder add_c7_r61_s3 (
    .a(sum_c7_r33_s2),
    .b(sum_c7_r34_s2),
    .ci(sum_c7_r35_s2),
    .s(sum_c7_r61_s3),
    .co(carry_c7_r61_s3)
  );
  wire sum_c7_r62_s3, carry_c7_r62_s3;
  subbyte_full_adder add_c7_r62_s3 (
    .a(sum_c7_r36_s2),
    .b(sum_c7_r37_s2),
    .ci(sum_c7_r38_s2),
    .s(sum_c7_r62_s3),
    .co(carry_c7_r62_s3)
  );
  wire sum_c7_r63_s3, carry_c7_r63_s3;
  subbyte_full_adder add_c7_r63_s3 (
    .a(sum_c7_r39_s2),
    .b(sum_c7_r40_s2),
    .ci(sum_c7_r41_s2),
    .s(sum_c7_r63_s3),
    .co(carry_c7_r63_s3)
  );
  wire sum_c7_r64_s3, carry_c7_r64_s3;
  subbyte_full_adder add_c7_r64_s3 (
    .a(sum_c7_r42_s2),
    .b(sum_c7_r43_s2),
    .ci(sum_c7_r44_s2),
    .s(sum_c7_r64_s3),
    .co(carry_c7_r64_s3)
  );
  wire sum_c7_r65_s3, carry_c7_r65_s3;
  subbyte_full_adder add_c7_r65_s3 (
    .a(sum_c7_r45_s2),
    .b(sum_c7_r46_s2),
    .ci(sum_c7_r47_s2),
    .s(sum_c7_r65_s3),
    .co(carry_c7_r65_s3)
  );
  wire sum_c7_r66_s3, carry_c7_r66_s3;
  subbyte_full_adder add_c7_r66_s3 (
    .a(sum_c7_r48_s2),
    .b(sum_c7_r49_s2),
    .ci(sum_c7_r50_s2),
    .s(sum_c7_r66_s3),
    .co(carry_c7_r66_s3)
  );
  wire sum_c7_r67_s4, carry_c7_r67_s4;
  subbyte_full_adder add_c7_r67_s4 (
    .a(sum_c7_r51_s2),
    .b(sum_c7_r52_s2),
    .ci(carry_c6_r53_s3),
    .s(sum_c7_r67_s4),
    .co(carry_c7_r67_s4)
  );
  wire sum_c7_r68_s4, carry_c7_r68_s4;
  subbyte_full_adder add_c7_r68_s4 (
    .a(sum_c7_r53_s3),
    .b(carry_c6_r54_s3),
    .ci(carry_c6_r55_s3),
    .s(sum_c7_r68_s4),
    .co(carry_c7_r68_s4)
  );
  wire sum_c7_r69_s4, carry_c7_r69_s4;
  subbyte_full_adder add_c7_r69_s4 (
    .a(carry_c6_r56_s3),
    .b(carry_c6_r57_s3),
    .ci(carry_c6_r58_s3),
    .s(sum_c7_r69_s4),
    .co(carry_c7_r69_s4)
  );
  wire sum_c7_r70_s4, carry_c7_r70_s4;
  subbyte_full_adder add_c7_r70_s4 (
    .a(carry_c6_r59_s3),
    .b(carry_c6_r60_s3),
    .ci(carry_c6_r61_s3),
    .s(sum_c7_r70_s4),
    .co(carry_c7_r70_s4)
  );
  wire sum_c7_r71_s4, carry_c7_r71_s4;
  subbyte_full_adder add_c7_r71_s4 (
    .a(carry_c6_r62_s3),
    .b(carry_c6_r63_s3),
    .ci(carry_c6_r64_s3),
    .s(sum_c7_r71_s4),
    .co(carry_c7_r71_s4)
  );
  wire sum_c7_r72_s5, carry_c7_r72_s5;
  subbyte_full_adder add_c7_r72_s5 (
    .a(carry_c6_r65_s3),
    .b(carry_c6_r66_s3),
    .ci(carry_c6_r67_s4),
    .s(sum_c7_r72_s5),
    .co(carry_c7_r72_s5)
  );
  wire sum_c7_r73_s4, carry_c7_r73_s4;
  subbyte_full_adder add_c7_r73_s4 (
    .a(sum_c7_r54_s3),
    .b(sum_c7_r55_s3),
    .ci(sum_c7_r56_s3),
    .s(sum_c7_r73_s4),
    .co(carry_c7_r73_s4)
  );
  wire sum_c7_r74_s4, carry_c7_r74_s4;
  subbyte_full_adder add_c7_r74_s4 (
    .a(sum_c7_r57_s3),
    .b(sum_c7_r58_s3),
    .ci(sum_c7_r59_s3),
    .s(sum_c7_r74_s4),
    .co(carry_c7_r74_s4)
  );
  wire sum_c7_r75_s4, carry_c7_r75_s4;
  subbyte_full_adder add_c7_r75_s4 (
    .a(sum_c7_r60_s3),
    .b(sum_c7_r61_s3),
    .ci(sum_c7_r62_s3),
    .s(sum_c7_r75_s4),
    .co(carry_c7_r75_s4)
  );
  wire sum_c7_r76_s4, carry_c7_r76_s4;
  subbyte_full_adder add_c7_r76_s4 (
    .a(sum_c7_r63_s3),
    .b(sum_c7_r64_s3),
    .ci(sum_c7_r65_s3),
    .s(sum_c7_r76_s4),
    .co(carry_c7_r76_s4)
  );
  wire sum_c7_r77_s5, carry_c7_r77_s5;
  subbyte_full_adder add_c7_r77_s5 (
    .a(sum_c7_r66_s3),
    .b(sum_c7_r67_s4),
    .ci(carry_c6_r68_s4),
    .s(sum_c7_r77_s5),
    .co(carry_c7_r77_s5)
  );
  wire sum_c7_r78_s5, carry_c7_r78_s5;
  subbyte_full_adder add_c7_r78_s5 (
    .a(carry_c6_r69_s4),
    .b(carry_c6_r70_s4),
    .ci(carry_c6_r71_s4),
    .s(sum_c7_r78_s5),
    .co(carry_c7_r78_s5)
  );
  wire sum_c7_r79_s5, carry_c7_r79_s5;
  subbyte_full_adder add_c7_r79_s5 (
    .a(carry_c6_r72_s4),
    .b(carry_c6_r73_s4),
    .ci(carry_c6_r74_s4),
    .s(sum_c7_r79_s5),
    .co(carry_c7_r79_s5)
  );
  wire sum_c7_r80_s6, carry_c7_r80_s6;
  subbyte_full_adder add_c7_r80_s6 (
    .a(carry_c6_r75_s4),
    .b(carry_c6_r76_s4),
    .ci(carry_c6_r77_s5),
    .s(sum_c7_r80_s6),
    .co(carry_c7_r80_s6)
  );
  wire sum_c7_r81_s5, carry_c7_r81_s5;
  subbyte_full_adder add_c7_r81_s5 (
    .a(sum_c7_r68_s4),
    .b(sum_c7_r69_s4),
    .ci(sum_c7_r70_s4),
    .s(sum_c7_r81_s5),
    .co(carry_c7_r81_s5)
  );
  wire sum_c7_r82_s6, carry_c7_r82_s6;
  subbyte_full_adder add_c7_r82_s6 (
    .a(sum_c7_r71_s4),
    .b(sum_c7_r72_s5),
    .ci(sum_c7_r73_s4),
    .s(sum_c7_r82_s6),
    .co(carry_c7_r82_s6)
  );
  wire sum_c7_r83_s5, carry_c7_r83_s5;
  subbyte_full_adder add_c7_r83_s5 (
    .a(sum_c7_r74_s4),
    .b(sum_c7_r75_s4),
    .ci(sum_c7_r76_s4),
    .s(sum_c7_r83_s5),
    .co(carry_c7_r83_s5)
  );
  wire sum_c7_r84_s6, carry_c7_r84_s6;
  subbyte_full_adder add_c7_r84_s6 (
    .a(sum_c7_r77_s5),
    .b(carry_c6_r78_s5),
    .ci(carry_c6_r79_s5),
    .s(sum_c7_r84_s6),
    .co(carry_c7_r84_s6)
  );
  wire sum_c7_r85_s6, carry_c7_r85_s6;
  subbyte_full_adder add_c7_r85_s6 (
    .a(carry_c6_r80_s5),
    .b(carry_c6_r81_s5),
    .ci(carry_c6_r82_s5),
    .s(sum_c7_r85_s6),
    .co(carry_c7_r85_s6)
  );
  wire sum_c7_r86_s7, carry_c7_r86_s7;
  subbyte_full_adder add_c7_r86_s7 (
    .a(carry_c6_r83_s5),
    .b(carry_c6_r84_s6),
    .ci(sum_c7_r78_s5),
    .s(sum_c7_r86_s7),
    .co(carry_c7_r86_s7)
  );
  wire sum_c7_r87_s7, carry_c7_r87_s7;
  subbyte_full_adder add_c7_r87_s7 (
    .a(sum_c7_r79_s5),
    .b(sum_c7_r80_s6),
    .ci(sum_c7_r81_s5),
    .s(sum_c7_r87_s7),
    .co(carry_c7_r87_s7)
  );
  wire sum_c7_r88_s7, carry_c7_r88_s7;
  subbyte_full_adder add_c7_r88_s7 (
    .a(sum_c7_r82_s6),
    .b(sum_c7_r83_s5),
    .ci(carry_c6_r85_s6),
    .s(sum_c7_r88_s7),
    .co(carry_c7_r88_s7)
  );
  wire sum_c7_r89_s7, carry_c7_r89_s7;
  subbyte_full_adder add_c7_r89_s7 (
    .a(carry_c6_r86_s6),
    .b(carry_c6_r87_s6),
    .ci(carry_c6_r88_s6),
    .s(sum_c7_r89_s7),
    .co(carry_c7_r89_s7)
  );
  wire sum_c7_r90_s8, carry_c7_r90_s8;
  subbyte_full_adder add_c7_r90_s8 (
    .a(sum_c7_r84_s6),
    .b(sum_c7_r85_s6),
    .ci(sum_c7_r86_s7),
    .s(sum_c7_r90_s8),
    .co(carry_c7_r90_s8)
  );
  wire sum_c7_r91_s9, carry_c7_r91_s9;
  subbyte_full_adder add_c7_r91_s9 (
    .a(sum_c7_r87_s7),
    .b(carry_c6_r89_s8),
    .ci(sum_c7_r88_s7),
    .s(sum_c7_r91_s9),
    .co(carry_c7_r91_s9)
  );
  wire sum_c7_r92_s8, carry_c7_r92_s8;
  subbyte_full_adder add_c7_r92_s8 (
    .a(carry_c6_r90_s7),
    .b(carry_c6_r91_s7),
    .ci(sum_c7_r89_s7),
    .s(sum_c7_r92_s8),
    .co(carry_c7_r92_s8)
  );
  wire sum_c7_r93_s10, carry_c7_r93_s10;
  subbyte_full_adder add_c7_r93_s10 (
    .a(sum_c7_r90_s8),
    .b(carry_c6_r92_s9),
    .ci(sum_c7_r91_s9),
    .s(sum_c7_r93_s10),
    .co(carry_c7_r93_s10)
  );
  wire sum_c7_r94_s13, carry_c7_r94_s13;
  subbyte_full_adder add_c7_r94_s13 (
    .a(carry_c6_r93_s10),
    .b(sum_c7_r92_s8),
    .ci(carry_c6_r94_s12),
    .s(sum_c7_r94_s13),
    .co(carry_c7_r94_s13)
  );
  wire sum_c7_r95_s14, carry_c7_r95_s14;
  subbyte_full_adder add_c7_r95_s14 (
    .a(sum_c7_r93_s10),
    .b(sum_c7_r94_s13),
    .ci(carry_c6_r95_s13),
    .s(sum_c7_r95_s14),
    .co(carry_c7_r95_s14)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[24]), .b(pp[36]), .ci(pp[44]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[52]), .b(pp[64]), .ci(pp[72]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[80]), .b(pp[92]), .ci(pp[100]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[108]), .b(pp[120]), .ci(pp[128]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[136]), .b(pp[148]), .ci(pp[156]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[164]), .b(pp[176]), .ci(pp[184]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[192]), .b(pp[204]), .ci(pp[212]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[220]), .b(pp[232]), .ci(pp[240]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[248]), .b(pp[260]), .ci(pp[268]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[276]), .b(pp[288]), .ci(pp[296]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[304]), .b(pp[316]), .ci(pp[324]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[332]), .b(pp[344]), .ci(pp[352]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[360]), .b(pp[372]), .ci(pp[380]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[388]), .b(pp[400]), .ci(pp[408]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[416]), .b(pp[428]), .ci(pp[436]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[444]), .b(pp[456]), .ci(pp[464]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[472]), .b(pp[484]), .ci(pp[492]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[500]), .b(pp[512]), .ci(pp[520]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[528]), .b(pp[540]), .ci(pp[548]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[556]), .b(pp[568]), .ci(pp[576]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[584]), .b(pp[596]), .ci(pp[604]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[612]), .b(pp[624]), .ci(pp[632]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[640]), .b(pp[652]), .ci(pp[660]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[668]), .b(pp[680]), .ci(pp[688]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[696]), .b(pp[708]), .ci(pp[716]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[724]), .b(pp[736]), .ci(pp[744]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[752]), .b(pp[764]), .ci(pp[772]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[780]), .b(pp[792]), .ci(pp[800]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[808]), .b(pp[820]), .ci(pp[828]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[836]), .b(pp[848]), .ci(pp[856]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[864]), .b(pp[876]), .ci(pp[884]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s2, carry_c8_r32_s2;
  subbyte_full_adder add_c8_r32_s2 (
    .a(pp[892]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r32_s2),
    .co(carry_c8_r32_s2)
  );
  wire sum_c8_r33_s2, carry_c8_r33_s2;
  subbyte_full_adder add_c8_r33_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r33_s2),
    .co(carry_c8_r33_s2)
  );
  wire sum_c8_r34_s2, carry_c8_r34_s2;
  subbyte_full_adder add_c8_r34_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r34_s2),
    .co(carry_c8_r34_s2)
  );
  wire sum_c8_r35_s2, carry_c8_r35_s2;
  subbyte_full_adder add_c8_r35_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r35_s2),
    .co(carry_c8_r35_s2)
  );
  wire sum_c8_r36_s2, carry_c8_r36_s2;
  subbyte_full_adder add_c8_r36_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r36_s2),
    .co(carry_c8_r36_s2)
  );
  wire sum_c8_r37_s2, carry_c8_r37_s2;
  subbyte_full_adder add_c8_r37_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(carry_c7_r16_s1),
    .s(sum_c8_r37_s2),
    .co(carry_c8_r37_s2)
  );
  wire sum_c8_r38_s2, carry_c8_r38_s2;
  subbyte_full_adder add_c8_r38_s2 (
    .a(carry_c7_r17_s1),
    .b(carry_c7_r18_s1),
    .ci(carry_c7_r19_s1),
    .s(sum_c8_r38_s2),
    .co(carry_c8_r38_s2)
  );
  wire sum_c8_r39_s2, carry_c8_r39_s2;
  subbyte_full_adder add_c8_r39_s2 (
    .a(carry_c7_r20_s1),
    .b(carry_c7_r21_s1),
    .ci(carry_c7_r22_s1),
    .s(sum_c8_r39_s2),
    .co(carry_c8_r39_s2)
  );
  wire sum_c8_r40_s2, carry_c8_r40_s2;
  subbyte_full_adder add_c8_r40_s2 (
    .a(carry_c7_r23_s1),
    .b(carry_c7_r24_s1),
    .ci(carry_c7_r25_s1),
    .s(sum_c8_r40_s2),
    .co(carry_c8_r40_s2)
  );
  wire sum_c8_r41_s2, carry_c8_r41_s2;
  subbyte_full_adder add_c8_r41_s2 (
    .a(carry_c7_r26_s1),
    .b(carry_c7_r27_s1),
    .ci(carry_c7_r28_s1),
    .s(sum_c8_r41_s2),
    .co(carry_c8_r41_s2)
  );
  wire sum_c8_r42_s2, carry_c8_r42_s2;
  subbyte_full_adder add_c8_r42_s2 (
    .a(carry_c7_r29_s1),
    .b(carry_c7_r30_s1),
    .ci(carry_c7_r31_s1),
    .s(sum_c8_r42_s2),
    .co(carry_c8_r42_s2)
  );
  wire sum_c8_r43_s2, carry_c8_r43_s2;
  subbyte_full_adder add_c8_r43_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r43_s2),
    .co(carry_c8_r43_s2)
  );
  wire sum_c8_r44_s2, carry_c8_r44_s2;
  subbyte_full_adder add_c8_r44_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r44_s2),
    .co(carry_c8_r44_s2)
  );
  wire sum_c8_r45_s2, carry_c8_r45_s2;
  subbyte_full_adder add_c8_r45_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r45_s2),
    .co(carry_c8_r45_s2)
  );
  wire sum_c8_r46_s2, carry_c8_r46_s2;
  subbyte_full_adder add_c8_r46_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r46_s2),
    .co(carry_c8_r46_s2)
  );
  wire sum_c8_r47_s2, carry_c8_r47_s2;
  subbyte_full_adder add_c8_r47_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r47_s2),
    .co(carry_c8_r47_s2)
  );
  wire sum_c8_r48_s2, carry_c8_r48_s2;
  subbyte_full_adder add_c8_r48_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r48_s2),
    .co(carry_c8_r48_s2)
  );
  wire sum_c8_r49_s2, carry_c8_r49_s2;
  subbyte_full_adder add_c8_r49_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r49_s2),
    .co(carry_c8_r49_s2)
  );
  wire sum_c8_r50_s2, carry_c8_r50_s2;
  subbyte_full_adder add_c8_r50_s2 (
    .a(sum_c8_r21_s1),
    .b(sum_c8_r22_s1),
    .ci(sum_c8_r23_s1),
    .s(sum_c8_r50_s2),
    .co(carry_c8_r50_s2)
  );
  wire sum_c8_r51_s2, carry_c8_r51_s2;
  subbyte_full_adder add_c8_r51_s2 (
    .a(sum_c8_r24_s1),
    .b(sum_c8_r25_s1),
    .ci(sum_c8_r26_s1),
    .s(sum_c8_r51_s2),
    .co(carry_c8_r51_s2)
  );
  wire sum_c8_r52_s2, carry_c8_r52_s2;
  subbyte_full_adder add_c8_r52_s2 (
    .a(sum_c8_r27_s1),
    .b(sum_c8_r28_s1),
    .ci(sum_c8_r29_s1),
    .s(sum_c8_r52_s2),
    .co(carry_c8_r52_s2)
  );
  wire sum_c8_r53_s3, carry_c8_r53_s3;
  subbyte_full_adder add_c8_r53_s3 (
    .a(sum_c8_r30_s1),
    .b(sum_c8_r31_s1),
    .ci(carry_c7_r32_s2),
    .s(sum_c8_r53_s3),
    .co(carry_c8_r53_s3)
  );
  wire sum_c8_r54_s3, carry_c8_r54_s3;
  subbyte_full_adder add_c8_r54_s3 (
    .a(carry_c7_r33_s2),
    .b(carry_c7_r34_s2),
    .ci(carry_c7_r35_s2),
    .s(sum_c8_r54_s3),
    .co(carry_c8_r54_s3)
  );
  wire sum_c8_r55_s3, carry_c8_r55_s3;
  subbyte_full_adder add_c8_r55_s3 (
    .a(carry_c7_r36_s2),
    .b(carry_c7_r37_s2),
    .ci(carry_c7_r38_s2),
    .s(sum_c8_r55_s3),
    .co(carry_c8_r55_s3)
  );
  wire sum_c8_r56_s3, carry_c8_r56_s3;
  subbyte_full_adder add_c8_r56_s3 (
    .a(carry_c7_r39_s2),
    .b(carry_c7_r40_s2),
    .ci(carry_c7_r41_s2),
    .s(sum_c8_r56_s3),
    .co(carry_c8_r56_s3)
  );
  wire sum_c8_r57_s3, carry_c8_r57_s3;
  subbyte_full_adder add_c8_r57_s3 (
    .a(carry_c7_r42_s2),
    .b(carry_c7_r43_s2),
    .ci(carry_c7_r44_s2),
    .s(sum_c8_r57_s3),
    .co(carry_c8_r57_s3)
  );
  wire sum_c8_r58_s3, carry_c8_r58_s3;
  subbyte_full_adder add_c8_r58_s3 (
    .a(carry_c7_r45_s2),
    .b(carry_c7_r46_s2),
    .ci(carry_c7_r47_s2),
    .s(sum_c8_r58_s3),
    .co(carry_c8_r58_s3)
  );
  wire sum_c8_r59_s3, carry_c8_r59_s3;
  subbyte_full_adder add_c8_r59_s3 (
    .a(carry_c7_r48_s2),
    .b(carry_c7_r49_s2),
    .ci(carry_c7_r50_s2),
    .s(sum_c8_r59_s3),
    .co(carry_c8_r59_s3)
  );
  wire sum_c8_r60_s3, carry_c8_r60_s3;
  subbyte_full_adder add_c8_r60_s3 (
    .a(carry_c7_r51_s2),
    .b(carry_c7_r52_s2),
    .ci(sum_c8_r32_s2),
    .s(sum_c8_r60_s3),
    .co(carry_c8_r60_s3)
  );
  wire sum_c8_r61_s3, carry_c8_r61_s3;
  subbyte_full_adder add_c8_r61_s3 (
    .a(sum_c8_r33_s2),
    .b(sum_c8_r34_s2),
    .ci(sum_c8_r35_s2),
    .s(sum_c8_r61_s3),
    .co(carry_c8_r61_s3)
  );
  wire sum_c8_r62_s3, carry_c8_r62_s3;
  subbyte_full_adder add_c8_r62_s3 (
    .a(sum_c8_r36_s2),
    .b(sum_c8_r37_s2),
    .ci(sum_c8_r38_s2),
    .s(sum_c8_r62_s3),
    .co(carry_c8_r62_s3)
  );
  wire sum_c8_r63_s3, carry_c8_r63_s3;
  subbyte_full_adder add_c8_r63_s3 (
    .a(sum_c8_r39_s2),
    .b(sum_c8_r40_s2),
    .ci(sum_c8_r41_s2),
    .s(sum_c8_r63_s3),
    .co(carry_c8_r63_s3)
  );
  wire sum_c8_r64_s3, carry_c8_r64_s3;
  subbyte_full_adder add_c8_r64_s3 (
    .a(sum_c8_r42_s2),
    .b(sum_c8_r43_s2),
    .ci(sum_c8_r44_s2),
    .s(sum_c8_r64_s3),
    .co(carry_c8_r64_s3)
  );
  wire sum_c8_r65_s3, carry_c8_r65_s3;
  subbyte_full_adder add_c8_r65_s3 (
    .a(sum_c8_r45_s2),
    .b(sum_c8_r46_s2),
    .ci(sum_c8_r47_s2),
    .s(sum_c8_r65_s3),
    .co(carry_c8_r65_s3)
  );
  wire sum_c8_r66_s3, carry_c8_r66_s3;
  subbyte_full_adder add_c8_r66_s3 (
    .a(sum_c8_r48_s2),
    .b(sum_c8_r49_s2),
    .ci(sum_c8_r50_s2),
    .s(sum_c8_r66_s3),
    .co(carry_c8_r66_s3)
  );
  wire sum_c8_r67_s4, carry_c8_r67_s4;
  subbyte_full_adder add_c8_r67_s4 (
    .a(sum_c8_r51_s2),
    .b(sum_c8_r52_s2),
    .ci(carry_c7_r53_s3),
    .s(sum_c8_r67_s4),
    .co(carry_c8_r67_s4)
  );
  wire sum_c8_r68_s4, carry_c8_r68_s4;
  subbyte_full_adder add_c8_r68_s4 (
    .a(sum_c8_r53_s3),
    .b(carry_c7_r54_s3),
    .ci(carry_c7_r55_s3),
    .s(sum_c8_r68_s4),
    .co(carry_c8_r68_s4)
  );
  wire sum_c8_r69_s4, carry_c8_r69_s4;
  subbyte_full_adder add_c8_r69_s4 (
    .a(carry_c7_r56_s3),
    .b(carry_c7_r57_s3),
    .ci(carry_c7_r58_s3),
    .s(sum_c8_r69_s4),
    .co(carry_c8_r69_s4)
  );
  wire sum_c8_r70_s4, carry_c8_r70_s4;
  subbyte_full_adder add_c8_r70_s4 (
    .a(carry_c7_r59_s3),
    .b(carry_c7_r60_s3),
    .ci(carry_c7_r61_s3),
    .s(sum_c8_r70_s4),
    .co(carry_c8_r70_s4)
  );
  wire sum_c8_r71_s4, carry_c8_r71_s4;
  subbyte_full_adder add_c8_r71_s4 (
    .a(carry_c7_r62_s3),
    .b(carry_c7_r63_s3),
    .ci(carry_c7_r64_s3),
    .s(sum_c8_r71_s4),
    .co(carry_c8_r71_s4)
  );
  wire sum_c8_r72_s5, carry_c8_r72_s5;
  subbyte_full_adder add_c8_r72_s5 (
    .a(carry_c7_r65_s3),
    .b(carry_c7_r66_s3),
    .ci(carry_c7_r67_s4),
    .s(sum_c8_r72_s5),
    .co(carry_c8_r72_s5)
  );
  wire sum_c8_r73_s4, carry_c8_r73_s4;
  subbyte_full_adder add_c8_r73_s4 (
    .a(sum_c8_r54_s3),
    .b(sum_c8_r55_s3),
    .ci(sum_c8_r56_s3),
    .s(sum_c8_r73_s4),
    .co(carry_c8_r73_s4)
  );
  wire sum_c8_r74_s4, carry_c8_r74_s4;
  subbyte_full_adder add_c8_r74_s4 (
    .a(sum_c8_r57_s3),
    .b(sum_c8_r58_s3),
    .ci(sum_c8_r59_s3),
    .s(sum_c8_r74_s4),
    .co(carry_c8_r74_s4)
  );
  wire sum_c8_r75_s4, carry_c8_r75_s4;
  subbyte_full_adder add_c8_r75_s4 (
    .a(sum_c8_r60_s3),
    .b(sum_c8_r61_s3),
    .ci(sum_c8_r62_s3),
    .s(sum_c8_r75_s4),
    .co(carry_c8_r75_s4)
  );
  wire sum_c8_r76_s4, carry_c8_r76_s4;
  subbyte_full_adder add_c8_r76_s4 (
    .a(sum_c8_r63_s3),
    .b(sum_c8_r64_s3),
    .ci(sum_c8_r65_s3),
    .s(sum_c8_r76_s4),
    .co(carry_c8_r76_s4)
  );
  wire sum_c8_r77_s5, carry_c8_r77_s5;
  subbyte_full_adder add_c8_r77_s5 (
    .a(sum_c8_r66_s3),
    .b(sum_c8_r67_s4),
    .ci(carry_c7_r68_s4),
    .s(sum_c8_r77_s5),
    .co(carry_c8_r77_s5)
  );
  wire sum_c8_r78_s5, carry_c8_r78_s5;
  subbyte_full_adder add_c8_r78_s5 (
    .a(carry_c7_r69_s4),
    .b(carry_c7_r70_s4),
    .ci(carry_c7_r71_s4),
    .s(sum_c8_r78_s5),
    .co(carry_c8_r78_s5)
  );
  wire sum_c8_r79_s6, carry_c8_r79_s6;
  subbyte_full_adder add_c8_r79_s6 (
    .a(carry_c7_r72_s5),
    .b(carry_c7_r73_s4),
    .ci(carry_c7_r74_s4),
    .s(sum_c8_r79_s6),
    .co(carry_c8_r79_s6)
  );
  wire sum_c8_r80_s5, carry_c8_r80_s5;
  subbyte_full_adder add_c8_r80_s5 (
    .a(carry_c7_r75_s4),
    .b(carry_c7_r76_s4),
    .ci(sum_c8_r68_s4),
    .s(sum_c8_r80_s5),
    .co(carry_c8_r80_s5)
  );
  wire sum_c8_r81_s5, carry_c8_r81_s5;
  subbyte_full_adder add_c8_r81_s5 (
    .a(sum_c8_r69_s4),
    .b(sum_c8_r70_s4),
    .ci(sum_c8_r71_s4),
    .s(sum_c8_r81_s5),
    .co(carry_c8_r81_s5)
  );
  wire sum_c8_r82_s6, carry_c8_r82_s6;
  subbyte_full_adder add_c8_r82_s6 (
    .a(sum_c8_r72_s5),
    .b(sum_c8_r73_s4),
    .ci(sum_c8_r74_s4),
    .s(sum_c8_r82_s6),
    .co(carry_c8_r82_s6)
  );
  wire sum_c8_r83_s6, carry_c8_r83_s6;
  subbyte_full_adder add_c8_r83_s6 (
    .a(sum_c8_r75_s4),
    .b(sum_c8_r76_s4),
    .ci(carry_c7_r77_s5),
    .s(sum_c8_r83_s6),
    .co(carry_c8_r83_s6)
  );
  wire sum_c8_r84_s6, carry_c8_r84_s6;
  subbyte_full_adder add_c8_r84_s6 (
    .a(sum_c8_r77_s5),
    .b(carry_c7_r78_s5),
    .ci(carry_c7_r79_s5),
    .s(sum_c8_r84_s6),
    .co(carry_c8_r84_s6)
  );
  wire sum_c8_r85_s7, carry_c8_r85_s7;
  subbyte_full_adder add_c8_r85_s7 (
    .a(carry_c7_r80_s6),
    .b(carry_c7_r81_s5),
    .ci(carry_c7_r82_s6),
    .s(sum_c8_r85_s7),
    .co(carry_c8_r85_s7)
  );
  wire sum_c8_r86_s7, carry_c8_r86_s7;
  subbyte_full_adder add_c8_r86_s7 (
    .a(carry_c7_r83_s5),
    .b(sum_c8_r78_s5),
    .ci(sum_c8_r79_s6),
    .s(sum_c8_r86_s7),
    .co(carry_c8_r86_s7)
  );
  wire sum_c8_r87_s7, carry_c8_r87_s7;
  subbyte_full_adder add_c8_r87_s7 (
    .a(sum_c8_r80_s5),
    .b(sum_c8_r81_s5),
    .ci(sum_c8_r82_s6),
    .s(sum_c8_r87_s7),
    .co(carry_c8_r87_s7)
  );
  wire sum_c8_r88_s7, carry_c8_r88_s7;
  subbyte_full_adder add_c8_r88_s7 (
    .a(sum_c8_r83_s6),
    .b(carry_c7_r84_s6),
    .ci(carry_c7_r85_s6),
    .s(sum_c8_r88_s7),
    .co(carry_c8_r88_s7)
  );
  wire sum_c8_r89_s8, carry_c8_r89_s8;
  subbyte_full_adder add_c8_r89_s8 (
    .a(carry_c7_r86_s7),
    .b(carry_c7_r87_s7),
    .ci(sum_c8_r84_s6),
    .s(sum_c8_r89_s8),
    .co(carry_c8_r89_s8)
  );
  wire sum_c8_r90_s8, carry_c8_r90_s8;
  subbyte_full_adder add_c8_r90_s8 (
    .a(sum_c8_r85_s7),
    .b(sum_c8_r86_s7),
    .ci(sum_c8_r87_s7),
    .s(sum_c8_r90_s8),
    .co(carry_c8_r90_s8)
  );
  wire sum_c8_r91_s9, carry_c8_r91_s9;
  subbyte_full_adder add_c8_r91_s9 (
    .a(carry_c7_r88_s7),
    .b(carry_c7_r89_s7),
    .ci(carry_c7_r90_s8),
    .s(sum_c8_r91_s9),
    .co(carry_c8_r91_s9)
  );
  wire sum_c8_r92_s9, carry_c8_r92_s9;
  subbyte_full_adder add_c8_r92_s9 (
    .a(sum_c8_r88_s7),
    .b(sum_c8_r89_s8),
    .ci(sum_c8_r90_s8),
    .s(sum_c8_r92_s9),
    .co(carry_c8_r92_s9)
  );
  wire sum_c8_r93_s10, carry_c8_r93_s10;
  subbyte_full_adder add_c8_r93_s10 (
    .a(carry_c7_r91_s9),
    .b(carry_c7_r92_s8),
    .ci(sum_c8_r91_s9),
    .s(sum_c8_r93_s10),
    .co(carry_c8_r93_s10)
  );
  wire sum_c8_r94_s14, carry_c8_r94_s14;
  subbyte_full_adder add_c8_r94_s14 (
    .a(sum_c8_r92_s9),
    .b(carry_c7_r93_s10),
    .ci(carry_c7_r94_s13),
    .s(sum_c8_r94_s14),
    .co(carry_c8_r94_s14)
  );
  wire sum_c8_r95_s15, carry_c8_r95_s15;
  subbyte_full_adder add_c8_r95_s15 (
    .a(sum_c8_r93_s10),
    .b(sum_c8_r94_s14),
    .ci(carry_c7_r95_s14),
    .s(sum_c8_r95_s15),
    .co(carry_c8_r95_s15)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[17]), .ci(pp[25]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[45]), .b(pp[53]), .ci(pp[73]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[81]), .b(pp[101]), .ci(pp[109]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[129]), .b(pp[137]), .ci(pp[157]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[165]), .b(pp[185]), .ci(pp[193]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[213]), .b(pp[221]), .ci(pp[241]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[249]), .b(pp[269]), .ci(pp[277]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[297]), .b(pp[305]), .ci(pp[325]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[333]), .b(pp[353]), .ci(pp[361]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[381]), .b(pp[389]), .ci(pp[409]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[417]), .b(pp[437]), .ci(pp[445]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[465]), .b(pp[473]), .ci(pp[493]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[501]), .b(pp[521]), .ci(pp[529]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[549]), .b(pp[557]), .ci(pp[577]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[585]), .b(pp[605]), .ci(pp[613]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[633]), .b(pp[641]), .ci(pp[661]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[669]), .b(pp[689]), .ci(pp[697]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[717]), .b(pp[725]), .ci(pp[745]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[753]), .b(pp[773]), .ci(pp[781]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[801]), .b(pp[809]), .ci(pp[829]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[837]), .b(pp[857]), .ci(pp[865]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(pp[885]),
    .b(pp[893]),
    .ci(carry_c8_r0_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(carry_c8_r1_s1),
    .b(carry_c8_r2_s1),
    .ci(carry_c8_r3_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(carry_c8_r4_s1),
    .b(carry_c8_r5_s1),
    .ci(carry_c8_r6_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(carry_c8_r7_s1),
    .b(carry_c8_r8_s1),
    .ci(carry_c8_r9_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(carry_c8_r10_s1),
    .b(carry_c8_r11_s1),
    .ci(carry_c8_r12_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(carry_c8_r13_s1),
    .b(carry_c8_r14_s1),
    .ci(carry_c8_r15_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s2, carry_c9_r27_s2;
  subbyte_full_adder add_c9_r27_s2 (
    .a(carry_c8_r16_s1),
    .b(carry_c8_r17_s1),
    .ci(carry_c8_r18_s1),
    .s(sum_c9_r27_s2),
    .co(carry_c9_r27_s2)
  );
  wire sum_c9_r28_s2, carry_c9_r28_s2;
  subbyte_full_adder add_c9_r28_s2 (
    .a(carry_c8_r19_s1),
    .b(carry_c8_r20_s1),
    .ci(carry_c8_r21_s1),
    .s(sum_c9_r28_s2),
    .co(carry_c9_r28_s2)
  );
  wire sum_c9_r29_s2, carry_c9_r29_s2;
  subbyte_full_adder add_c9_r29_s2 (
    .a(carry_c8_r22_s1),
    .b(carry_c8_r23_s1),
    .ci(carry_c8_r24_s1),
    .s(sum_c9_r29_s2),
    .co(carry_c9_r29_s2)
  );
  wire sum_c9_r30_s2, carry_c9_r30_s2;
  subbyte_full_adder add_c9_r30_s2 (
    .a(carry_c8_r25_s1),
    .b(carry_c8_r26_s1),
    .ci(carry_c8_r27_s1),
    .s(sum_c9_r30_s2),
    .co(carry_c9_r30_s2)
  );
  wire sum_c9_r31_s2, carry_c9_r31_s2;
  subbyte_full_adder add_c9_r31_s2 (
    .a(carry_c8_r28_s1),
    .b(carry_c8_r29_s1),
    .ci(carry_c8_r30_s1),
    .s(sum_c9_r31_s2),
    .co(carry_c9_r31_s2)
  );
  wire sum_c9_r32_s2, carry_c9_r32_s2;
  subbyte_full_adder add_c9_r32_s2 (
    .a(carry_c8_r31_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r32_s2),
    .co(carry_c9_r32_s2)
  );
  wire sum_c9_r33_s2, carry_c9_r33_s2;
  subbyte_full_adder add_c9_r33_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r33_s2),
    .co(carry_c9_r33_s2)
  );
  wire sum_c9_r34_s2, carry_c9_r34_s2;
  subbyte_full_adder add_c9_r34_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r34_s2),
    .co(carry_c9_r34_s2)
  );
  wire sum_c9_r35_s2, carry_c9_r35_s2;
  subbyte_full_adder add_c9_r35_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r35_s2),
    .co(carry_c9_r35_s2)
  );
  wire sum_c9_r36_s2, carry_c9_r36_s2;
  subbyte_full_adder add_c9_r36_s2 (
    .a(sum_c9_r11_s1),
    .b(sum_c9_r12_s1),
    .ci(sum_c9_r13_s1),
    .s(sum_c9_r36_s2),
    .co(carry_c9_r36_s2)
  );
  wire sum_c9_r37_s2, carry_c9_r37_s2;
  subbyte_full_adder add_c9_r37_s2 (
    .a(sum_c9_r14_s1),
    .b(sum_c9_r15_s1),
    .ci(sum_c9_r16_s1),
    .s(sum_c9_r37_s2),
    .co(carry_c9_r37_s2)
  );
  wire sum_c9_r38_s2, carry_c9_r38_s2;
  subbyte_full_adder add_c9_r38_s2 (
    .a(sum_c9_r17_s1),
    .b(sum_c9_r18_s1),
    .ci(sum_c9_r19_s1),
    .s(sum_c9_r38_s2),
    .co(carry_c9_r38_s2)
  );
  wire sum_c9_r39_s3, carry_c9_r39_s3;
  subbyte_full_adder add_c9_r39_s3 (
    .a(sum_c9_r20_s1),
    .b(sum_c9_r21_s2),
    .ci(carry_c8_r32_s2),
    .s(sum_c9_r39_s3),
    .co(carry_c9_r39_s3)
  );
  wire sum_c9_r40_s3, carry_c9_r40_s3;
  subbyte_full_adder add_c9_r40_s3 (
    .a(carry_c8_r33_s2),
    .b(carry_c8_r34_s2),
    .ci(carry_c8_r35_s2),
    .s(sum_c9_r40_s3),
    .co(carry_c9_r40_s3)
  );
  wire sum_c9_r41_s3, carry_c9_r41_s3;
  subbyte_full_adder add_c9_r41_s3 (
    .a(carry_c8_r36_s2),
    .b(carry_c8_r37_s2),
    .ci(carry_c8_r38_s2),
    .s(sum_c9_r41_s3),
    .co(carry_c9_r41_s3)
  );
  wire sum_c9_r42_s3, carry_c9_r42_s3;
  subbyte_full_adder add_c9_r42_s3 (
    .a(carry_c8_r39_s2),
    .b(carry_c8_r40_s2),
    .ci(carry_c8_r41_s2),
    .s(sum_c9_r42_s3),
    .co(carry_c9_r42_s3)
  );
  wire sum_c9_r43_s3, carry_c9_r43_s3;
  subbyte_full_adder add_c9_r43_s3 (
    .a(carry_c8_r42_s2),
    .b(carry_c8_r43_s2),
    .ci(carry_c8_r44_s2),
    .s(sum_c9_r43_s3),
    .co(carry_c9_r43_s3)
  );
  wire sum_c9_r44_s3, carry_c9_r44_s3;
  subbyte_full_adder add_c9_r44_s3 (
    .a(carry_c8_r45_s2),
    .b(carry_c8_r46_s2),
    .ci(carry_c8_r47_s2),
    .s(sum_c9_r44_s3),
    .co(carry_c9_r44_s3)
  );
  wire sum_c9_r45_s3, carry_c9_r45_s3;
  subbyte_full_adder add_c9_r45_s3 (
    .a(carry_c8_r48_s2),
    .b(carry_c8_r49_s2),
    .ci(carry_c8_r50_s2),
    .s(sum_c9_r45_s3),
    .co(carry_c9_r45_s3)
  );
  wire sum_c9_r46_s3, carry_c9_r46_s3;
  subbyte_full_adder add_c9_r46_s3 (
    .a(carry_c8_r51_s2),
    .b(carry_c8_r52_s2),
    .ci(sum_c9_r22_s2),
    .s(sum_c9_r46_s3),
    .co(carry_c9_r46_s3)
  );
  wire sum_c9_r47_s3, carry_c9_r47_s3;
  subbyte_full_adder add_c9_r47_s3 (
    .a(sum_c9_r23_s2),
    .b(sum_c9_r24_s2),
    .ci(sum_c9_r25_s2),
    .s(sum_c9_r47_s3),
    .co(carry_c9_r47_s3)
  );
  wire sum_c9_r48_s3, carry_c9_r48_s3;
  subbyte_full_adder add_c9_r48_s3 (
    .a(sum_c9_r26_s2),
    .b(sum_c9_r27_s2),
    .ci(sum_c9_r28_s2),
    .s(sum_c9_r48_s3),
    .co(carry_c9_r48_s3)
  );
  wire sum_c9_r49_s3, carry_c9_r49_s3;
  subbyte_full_adder add_c9_r49_s3 (
    .a(sum_c9_r29_s2),
    .b(sum_c9_r30_s2),
    .ci(sum_c9_r31_s2),
    .s(sum_c9_r49_s3),
    .co(carry_c9_r49_s3)
  );
  wire sum_c9_r50_s3, carry_c9_r50_s3;
  subbyte_full_adder add_c9_r50_s3 (
    .a(sum_c9_r32_s2),
    .b(sum_c9_r33_s2),
    .ci(sum_c9_r34_s2),
    .s(sum_c9_r50_s3),
    .co(carry_c9_r50_s3)
  );
  wire sum_c9_r51_s3, carry_c9_r51_s3;
  subbyte_full_adder add_c9_r51_s3 (
    .a(sum_c9_r35_s2),
    .b(sum_c9_r36_s2),
    .ci(sum_c9_r37_s2),
    .s(sum_c9_r51_s3),
    .co(carry_c9_r51_s3)
  );
  wire sum_c9_r52_s4, carry_c9_r52_s4;
  subbyte_full_adder add_c9_r52_s4 (
    .a(sum_c9_r38_s2),
    .b(carry_c8_r53_s3),
    .ci(sum_c9_r39_s3),
    .s(sum_c9_r52_s4),
    .co(carry_c9_r52_s4)
  );
  wire sum_c9_r53_s4, carry_c9_r53_s4;
  subbyte_full_adder add_c9_r53_s4 (
    .a(carry_c8_r54_s3),
    .b(carry_c8_r55_s3),
    .ci(carry_c8_r56_s3),
    .s(sum_c9_r53_s4),
    .co(carry_c9_r53_s4)
  );
  wire sum_c9_r54_s4, carry_c9_r54_s4;
  subbyte_full_adder add_c9_r54_s4 (
    .a(carry_c8_r57_s3),
    .b(carry_c8_r58_s3),
    .ci(carry_c8_r59_s3),
    .s(sum_c9_r54_s4),
    .co(carry_c9_r54_s4)
  );
  wire sum_c9_r55_s4, carry_c9_r55_s4;
  subbyte_full_adder add_c9_r55_s4 (
    .a(carry_c8_r60_s3),
    .b(carry_c8_r61_s3),
    .ci(carry_c8_r62_s3),
    .s(sum_c9_r55_s4),
    .co(carry_c9_r55_s4)
  );
  wire sum_c9_r56_s4, carry_c9_r56_s4;
  subbyte_full_adder add_c9_r56_s4 (
    .a(carry_c8_r63_s3),
    .b(carry_c8_r64_s3),
    .ci(carry_c8_r65_s3),
    .s(sum_c9_r56_s4),
    .co(carry_c9_r56_s4)
  );
  wire sum_c9_r57_s5, carry_c9_r57_s5;
  subbyte_full_adder add_c9_r57_s5 (
    .a(carry_c8_r66_s3),
    .b(carry_c8_r67_s4),
    .ci(sum_c9_r40_s3),
    .s(sum_c9_r57_s5),
    .co(carry_c9_r57_s5)
  );
  wire sum_c9_r58_s4, carry_c9_r58_s4;
  subbyte_full_adder add_c9_r58_s4 (
    .a(sum_c9_r41_s3),
    .b(sum_c9_r42_s3),
    .ci(sum_c9_r43_s3),
    .s(sum_c9_r58_s4),
    .co(carry_c9_r58_s4)
  );
  wire sum_c9_r59_s4, carry_c9_r59_s4;
  subbyte_full_adder add_c9_r59_s4 (
    .a(sum_c9_r44_s3),
    .b(sum_c9_r45_s3),
    .ci(sum_c9_r46_s3),
    .s(sum_c9_r59_s4),
    .co(carry_c9_r59_s4)
  );
  wire sum_c9_r60_s4, carry_c9_r60_s4;
  subbyte_full_adder add_c9_r60_s4 (
    .a(sum_c9_r47_s3),
    .b(sum_c9_r48_s3),
    .ci(sum_c9_r49_s3),
    .s(sum_c9_r60_s4),
    .co(carry_c9_r60_s4)
  );
  wire sum_c9_r61_s5, carry_c9_r61_s5;
  subbyte_full_adder add_c9_r61_s5 (
    .a(sum_c9_r50_s3),
    .b(sum_c9_r51_s3),
    .ci(sum_c9_r52_s4),
    .s(sum_c9_r61_s5),
    .co(carry_c9_r61_s5)
  );
  wire sum_c9_r62_s5, carry_c9_r62_s5;
  subbyte_full_adder add_c9_r62_s5 (
    .a(carry_c8_r68_s4),
    .b(carry_c8_r69_s4),
    .ci(carry_c8_r70_s4),
    .s(sum_c9_r62_s5),
    .co(carry_c9_r62_s5)
  );
  wire sum_c9_r63_s6, carry_c9_r63_s6;
  subbyte_full_adder add_c9_r63_s6 (
    .a(carry_c8_r71_s4),
    .b(carry_c8_r72_s5),
    .ci(carry_c8_r73_s4),
    .s(sum_c9_r63_s6),
    .co(carry_c9_r63_s6)
  );
  wire sum_c9_r64_s5, carry_c9_r64_s5;
  subbyte_full_adder add_c9_r64_s5 (
    .a(carry_c8_r74_s4),
    .b(carry_c8_r75_s4),
    .ci(carry_c8_r76_s4),
    .s(sum_c9_r64_s5),
    .co(carry_c9_r64_s5)
  );
  wire sum_c9_r65_s5, carry_c9_r65_s5;
  subbyte_full_adder add_c9_r65_s5 (
    .a(sum_c9_r53_s4),
    .b(sum_c9_r54_s4),
    .ci(sum_c9_r55_s4),
    .s(sum_c9_r65_s5),
    .co(carry_c9_r65_s5)
  );
  wire sum_c9_r66_s6, carry_c9_r66_s6;
  subbyte_full_adder add_c9_r66_s6 (
    .a(sum_c9_r56_s4),
    .b(sum_c9_r57_s5),
    .ci(sum_c9_r58_s4),
    .s(sum_c9_r66_s6),
    .co(carry_c9_r66_s6)
  );
  wire sum_c9_r67_s6, carry_c9_r67_s6;
  subbyte_full_adder add_c9_r67_s6 (
    .a(sum_c9_r59_s4),
    .b(sum_c9_r60_s4),
    .ci(sum_c9_r61_s5),
    .s(sum_c9_r67_s6),
    .co(carry_c9_r67_s6)
  );
  wire sum_c9_r68_s7, carry_c9_r68_s7;
  subbyte_full_adder add_c9_r68_s7 (
    .a(carry_c8_r77_s5),
    .b(carry_c8_r78_s5),
    .ci(carry_c8_r79_s6),
    .s(sum_c9_r68_s7),
    .co(carry_c9_r68_s7)
  );
  wire sum_c9_r69_s7, carry_c9_r69_s7;
  subbyte_full_adder add_c9_r69_s7 (
    .a(carry_c8_r80_s5),
    .b(carry_c8_r81_s5),
    .ci(carry_c8_r82_s6),
    .s(sum_c9_r69_s7),
    .co(carry_c9_r69_s7)
  );
  wire sum_c9_r70_s7, carry_c9_r70_s7;
  subbyte_full_adder add_c9_r70_s7 (
    .a(carry_c8_r83_s6),
    .b(sum_c9_r62_s5),
    .ci(sum_c9_r63_s6),
    .s(sum_c9_r70_s7),
    .co(carry_c9_r70_s7)
  );
  wire sum_c9_r71_s7, carry_c9_r71_s7;
  subbyte_full_adder add_c9_r71_s7 (
    .a(sum_c9_r64_s5),
    .b(sum_c9_r65_s5),
    .ci(sum_c9_r66_s6),
    .s(sum_c9_r71_s7),
    .co(carry_c9_r71_s7)
  );
  wire sum_c9_r72_s8, carry_c9_r72_s8;
  subbyte_full_adder add_c9_r72_s8 (
    .a(sum_c9_r67_s6),
    .b(carry_c8_r84_s6),
    .ci(carry_c8_r85_s7),
    .s(sum_c9_r72_s8),
    .co(carry_c9_r72_s8)
  );
  wire sum_c9_r73_s8, carry_c9_r73_s8;
  subbyte_full_adder add_c9_r73_s8 (
    .a(carry_c8_r86_s7),
    .b(carry_c8_r87_s7),
    .ci(sum_c9_r68_s7),
    .s(sum_c9_r73_s8),
    .co(carry_c9_r73_s8)
  );
  wire sum_c9_r74_s8, carry_c9_r74_s8;
  subbyte_full_adder add_c9_r74_s8 (
    .a(sum_c9_r69_s7),
    .b(sum_c9_r70_s7),
    .ci(sum_c9_r71_s7),
    .s(sum_c9_r74_s8),
    .co(carry_c9_r74_s8)
  );
  wire sum_c9_r75_s9, carry_c9_r75_s9;
  subbyte_full_adder add_c9_r75_s9 (
    .a(carry_c8_r88_s7),
    .b(carry_c8_r89_s8),
    .ci(carry_c8_r90_s8),
    .s(sum_c9_r75_s9),
    .co(carry_c9_r75_s9)
  );
  wire sum_c9_r76_s9, carry_c9_r76_s9;
  subbyte_full_adder add_c9_r76_s9 (
    .a(sum_c9_r72_s8),
    .b(sum_c9_r73_s8),
    .ci(sum_c9_r74_s8),
    .s(sum_c9_r76_s9),
    .co(carry_c9_r76_s9)
  );
  wire sum_c9_r77_s10, carry_c9_r77_s10;
  subbyte_full_adder add_c9_r77_s10 (
    .a(carry_c8_r91_s9),
    .b(carry_c8_r92_s9),
    .ci(sum_c9_r75_s9),
    .s(sum_c9_r77_s10),
    .co(carry_c9_r77_s10)
  );
  wire sum_c9_r78_s11, carry_c9_r78_s11;
  subbyte_full_adder add_c9_r78_s11 (
    .a(sum_c9_r76_s9),
    .b(carry_c8_r93_s10),
    .ci(sum_c9_r77_s10),
    .s(sum_c9_r78_s11),
    .co(carry_c9_r78_s11)
  );
  wire sum_c9_r79_s16, carry_c9_r79_s16;
  subbyte_full_adder add_c9_r79_s16 (
    .a(carry_c8_r94_s14),
    .b(sum_c9_r78_s11),
    .ci(carry_c8_r95_s15),
    .s(sum_c9_r79_s16),
    .co(carry_c9_r79_s16)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[26]), .ci(pp[54]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[82]), .b(pp[110]), .ci(pp[138]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[166]), .b(pp[194]), .ci(pp[222]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[250]), .b(pp[278]), .ci(pp[306]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[334]), .b(pp[362]), .ci(pp[390]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[418]), .b(pp[446]), .ci(pp[474]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[502]), .b(pp[530]), .ci(pp[558]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[586]), .b(pp[614]), .ci(pp[642]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[670]), .b(pp[698]), .ci(pp[726]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[754]), .b(pp[782]), .ci(pp[810]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[838]), .b(pp[866]), .ci(pp[894]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s2, carry_c10_r11_s2;
  subbyte_full_adder add_c10_r11_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r11_s2),
    .co(carry_c10_r11_s2)
  );
  wire sum_c10_r12_s2, carry_c10_r12_s2;
  subbyte_full_adder add_c10_r12_s2 (
    .a(carry_c9_r3_s1),
    .b(carry_c9_r4_s1),
    .ci(carry_c9_r5_s1),
    .s(sum_c10_r12_s2),
    .co(carry_c10_r12_s2)
  );
  wire sum_c10_r13_s2, carry_c10_r13_s2;
  subbyte_full_adder add_c10_r13_s2 (
    .a(carry_c9_r6_s1),
    .b(carry_c9_r7_s1),
    .ci(carry_c9_r8_s1),
    .s(sum_c10_r13_s2),
    .co(carry_c10_r13_s2)
  );
  wire sum_c10_r14_s2, carry_c10_r14_s2;
  subbyte_full_adder add_c10_r14_s2 (
    .a(carry_c9_r9_s1),
    .b(carry_c9_r10_s1),
    .ci(carry_c9_r11_s1),
    .s(sum_c10_r14_s2),
    .co(carry_c10_r14_s2)
  );
  wire sum_c10_r15_s2, carry_c10_r15_s2;
  subbyte_full_adder add_c10_r15_s2 (
    .a(carry_c9_r12_s1),
    .b(carry_c9_r13_s1),
    .ci(carry_c9_r14_s1),
    .s(sum_c10_r15_s2),
    .co(carry_c10_r15_s2)
  );
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(carry_c9_r15_s1),
    .b(carry_c9_r16_s1),
    .ci(carry_c9_r17_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s2, carry_c10_r17_s2;
  subbyte_full_adder add_c10_r17_s2 (
    .a(carry_c9_r18_s1),
    .b(carry_c9_r19_s1),
    .ci(carry_c9_r20_s1),
    .s(sum_c10_r17_s2),
    .co(carry_c10_r17_s2)
  );
  wire sum_c10_r18_s2, carry_c10_r18_s2;
  subbyte_full_adder add_c10_r18_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r18_s2),
    .co(carry_c10_r18_s2)
  );
  wire sum_c10_r19_s2, carry_c10_r19_s2;
  subbyte_full_adder add_c10_r19_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r19_s2),
    .co(carry_c10_r19_s2)
  );
  wire sum_c10_r20_s2, carry_c10_r20_s2;
  subbyte_full_adder add_c10_r20_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r20_s2),
    .co(carry_c10_r20_s2)
  );
  wire sum_c10_r21_s3, carry_c10_r21_s3;
  subbyte_full_adder add_c10_r21_s3 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(carry_c9_r21_s2),
    .s(sum_c10_r21_s3),
    .co(carry_c10_r21_s3)
  );
  wire sum_c10_r22_s3, carry_c10_r22_s3;
  subbyte_full_adder add_c10_r22_s3 (
    .a(carry_c9_r22_s2),
    .b(carry_c9_r23_s2),
    .ci(carry_c9_r24_s2),
    .s(sum_c10_r22_s3),
    .co(carry_c10_r22_s3)
  );
  wire sum_c10_r23_s3, carry_c10_r23_s3;
  subbyte_full_adder add_c10_r23_s3 (
    .a(carry_c9_r25_s2),
    .b(carry_c9_r26_s2),
    .ci(carry_c9_r27_s2),
    .s(sum_c10_r23_s3),
    .co(carry_c10_r23_s3)
  );
  wire sum_c10_r24_s3, carry_c10_r24_s3;
  subbyte_full_adder add_c10_r24_s3 (
    .a(carry_c9_r28_s2),
    .b(carry_c9_r29_s2),
    .ci(carry_c9_r30_s2),
    .s(sum_c10_r24_s3),
    .co(carry_c10_r24_s3)
  );
  wire sum_c10_r25_s3, carry_c10_r25_s3;
  subbyte_full_adder add_c10_r25_s3 (
    .a(carry_c9_r31_s2),
    .b(carry_c9_r32_s2),
    .ci(carry_c9_r33_s2),
    .s(sum_c10_r25_s3),
    .co(carry_c10_r25_s3)
  );
  wire sum_c10_r26_s3, carry_c10_r26_s3;
  subbyte_full_adder add_c10_r26_s3 (
    .a(carry_c9_r34_s2),
    .b(carry_c9_r35_s2),
    .ci(carry_c9_r36_s2),
    .s(sum_c10_r26_s3),
    .co(carry_c10_r26_s3)
  );
  wire sum_c10_r27_s3, carry_c10_r27_s3;
  subbyte_full_adder add_c10_r27_s3 (
    .a(carry_c9_r37_s2),
    .b(carry_c9_r38_s2),
    .ci(sum_c10_r11_s2),
    .s(sum_c10_r27_s3),
    .co(carry_c10_r27_s3)
  );
  wire sum_c10_r28_s3, carry_c10_r28_s3;
  subbyte_full_adder add_c10_r28_s3 (
    .a(sum_c10_r12_s2),
    .b(sum_c10_r13_s2),
    .ci(sum_c10_r14_s2),
    .s(sum_c10_r28_s3),
    .co(carry_c10_r28_s3)
  );
  wire sum_c10_r29_s3, carry_c10_r29_s3;
  subbyte_full_adder add_c10_r29_s3 (
    .a(sum_c10_r15_s2),
    .b(sum_c10_r16_s2),
    .ci(sum_c10_r17_s2),
    .s(sum_c10_r29_s3),
    .co(carry_c10_r29_s3)
  );
  wire sum_c10_r30_s3, carry_c10_r30_s3;
  subbyte_full_adder add_c10_r30_s3 (
    .a(sum_c10_r18_s2),
    .b(sum_c10_r19_s2),
    .ci(sum_c10_r20_s2),
    .s(sum_c10_r30_s3),
    .co(carry_c10_r30_s3)
  );
  wire sum_c10_r31_s4, carry_c10_r31_s4;
  subbyte_full_adder add_c10_r31_s4 (
    .a(sum_c10_r21_s3),
    .b(carry_c9_r39_s3),
    .ci(carry_c9_r40_s3),
    .s(sum_c10_r31_s4),
    .co(carry_c10_r31_s4)
  );
  wire sum_c10_r32_s4, carry_c10_r32_s4;
  subbyte_full_adder add_c10_r32_s4 (
    .a(carry_c9_r41_s3),
    .b(carry_c9_r42_s3),
    .ci(carry_c9_r43_s3),
    .s(sum_c10_r32_s4),
    .co(carry_c10_r32_s4)
  );
  wire sum_c10_r33_s4, carry_c10_r33_s4;
  subbyte_full_adder add_c10_r33_s4 (
    .a(carry_c9_r44_s3),
    .b(carry_c9_r45_s3),
    .ci(carry_c9_r46_s3),
    .s(sum_c10_r33_s4),
    .co(carry_c10_r33_s4)
  );
  wire sum_c10_r34_s4, carry_c10_r34_s4;
  subbyte_full_adder add_c10_r34_s4 (
    .a(carry_c9_r47_s3),
    .b(carry_c9_r48_s3),
    .ci(carry_c9_r49_s3),
    .s(sum_c10_r34_s4),
    .co(carry_c10_r34_s4)
  );
  wire sum_c10_r35_s4, carry_c10_r35_s4;
  subbyte_full_adder add_c10_r35_s4 (
    .a(carry_c9_r50_s3),
    .b(carry_c9_r51_s3),
    .ci(sum_c10_r22_s3),
    .s(sum_c10_r35_s4),
    .co(carry_c10_r35_s4)
  );
  wire sum_c10_r36_s4, carry_c10_r36_s4;
  subbyte_full_adder add_c10_r36_s4 (
    .a(sum_c10_r23_s3),
    .b(sum_c10_r24_s3),
    .ci(sum_c10_r25_s3),
    .s(sum_c10_r36_s4),
    .co(carry_c10_r36_s4)
  );
  wire sum_c10_r37_s4, carry_c10_r37_s4;
  subbyte_full_adder add_c10_r37_s4 (
    .a(sum_c10_r26_s3),
    .b(sum_c10_r27_s3),
    .ci(sum_c10_r28_s3),
    .s(sum_c10_r37_s4),
    .co(carry_c10_r37_s4)
  );
  wire sum_c10_r38_s5, carry_c10_r38_s5;
  subbyte_full_adder add_c10_r38_s5 (
    .a(sum_c10_r29_s3),
    .b(sum_c10_r30_s3),
    .ci(carry_c9_r52_s4),
    .s(sum_c10_r38_s5),
    .co(carry_c10_r38_s5)
  );
  wire sum_c10_r39_s5, carry_c10_r39_s5;
  subbyte_full_adder add_c10_r39_s5 (
    .a(sum_c10_r31_s4),
    .b(carry_c9_r53_s4),
    .ci(carry_c9_r54_s4),
    .s(sum_c10_r39_s5),
    .co(carry_c10_r39_s5)
  );
  wire sum_c10_r40_s6, carry_c10_r40_s6;
  subbyte_full_adder add_c10_r40_s6 (
    .a(carry_c9_r55_s4),
    .b(carry_c9_r56_s4),
    .ci(carry_c9_r57_s5),
    .s(sum_c10_r40_s6),
    .co(carry_c10_r40_s6)
  );
  wire sum_c10_r41_s5, carry_c10_r41_s5;
  subbyte_full_adder add_c10_r41_s5 (
    .a(carry_c9_r58_s4),
    .b(carry_c9_r59_s4),
    .ci(carry_c9_r60_s4),
    .s(sum_c10_r41_s5),
    .co(carry_c10_r41_s5)
  );
  wire sum_c10_r42_s6, carry_c10_r42_s6;
  subbyte_full_adder add_c10_r42_s6 (
    .a(carry_c9_r61_s5),
    .b(sum_c10_r32_s4),
    .ci(sum_c10_r33_s4),
    .s(sum_c10_r42_s6),
    .co(carry_c10_r42_s6)
  );
  wire sum_c10_r43_s5, carry_c10_r43_s5;
  subbyte_full_adder add_c10_r43_s5 (
    .a(sum_c10_r34_s4),
    .b(sum_c10_r35_s4),
    .ci(sum_c10_r36_s4),
    .s(sum_c10_r43_s5),
    .co(carry_c10_r43_s5)
  );
  wire sum_c10_r44_s6, carry_c10_r44_s6;
  subbyte_full_adder add_c10_r44_s6 (
    .a(sum_c10_r37_s4),
    .b(sum_c10_r38_s5),
    .ci(carry_c9_r62_s5),
    .s(sum_c10_r44_s6),
    .co(carry_c10_r44_s6)
  );
  wire sum_c10_r45_s7, carry_c10_r45_s7;
  subbyte_full_adder add_c10_r45_s7 (
    .a(carry_c9_r63_s6),
    .b(carry_c9_r64_s5),
    .ci(carry_c9_r65_s5),
    .s(sum_c10_r45_s7),
    .co(carry_c10_r45_s7)
  );
  wire sum_c10_r46_s7, carry_c10_r46_s7;
  subbyte_full_adder add_c10_r46_s7 (
    .a(carry_c9_r66_s6),
    .b(carry_c9_r67_s6),
    .ci(sum_c10_r39_s5),
    .s(sum_c10_r46_s7),
    .co(carry_c10_r46_s7)
  );
  wire sum_c10_r47_s7, carry_c10_r47_s7;
  subbyte_full_adder add_c10_r47_s7 (
    .a(sum_c10_r40_s6),
    .b(sum_c10_r41_s5),
    .ci(sum_c10_r42_s6),
    .s(sum_c10_r47_s7),
    .co(carry_c10_r47_s7)
  );
  wire sum_c10_r48_s8, carry_c10_r48_s8;
  subbyte_full_adder add_c10_r48_s8 (
    .a(sum_c10_r43_s5),
    .b(sum_c10_r44_s6),
    .ci(carry_c9_r68_s7),
    .s(sum_c10_r48_s8),
    .co(carry_c10_r48_s8)
  );
  wire sum_c10_r49_s8, carry_c10_r49_s8;
  subbyte_full_adder add_c10_r49_s8 (
    .a(carry_c9_r69_s7),
    .b(carry_c9_r70_s7),
    .ci(carry_c9_r71_s7),
    .s(sum_c10_r49_s8),
    .co(carry_c10_r49_s8)
  );
  wire sum_c10_r50_s8, carry_c10_r50_s8;
  subbyte_full_adder add_c10_r50_s8 (
    .a(sum_c10_r45_s7),
    .b(sum_c10_r46_s7),
    .ci(sum_c10_r47_s7),
    .s(sum_c10_r50_s8),
    .co(carry_c10_r50_s8)
  );
  wire sum_c10_r51_s9, carry_c10_r51_s9;
  subbyte_full_adder add_c10_r51_s9 (
    .a(sum_c10_r48_s8),
    .b(carry_c9_r72_s8),
    .ci(carry_c9_r73_s8),
    .s(sum_c10_r51_s9),
    .co(carry_c10_r51_s9)
  );
  wire sum_c10_r52_s9, carry_c10_r52_s9;
  subbyte_full_adder add_c10_r52_s9 (
    .a(carry_c9_r74_s8),
    .b(sum_c10_r49_s8),
    .ci(sum_c10_r50_s8),
    .s(sum_c10_r52_s9),
    .co(carry_c10_r52_s9)
  );
  wire sum_c10_r53_s10, carry_c10_r53_s10;
  subbyte_full_adder add_c10_r53_s10 (
    .a(carry_c9_r75_s9),
    .b(carry_c9_r76_s9),
    .ci(sum_c10_r51_s9),
    .s(sum_c10_r53_s10),
    .co(carry_c10_r53_s10)
  );
  wire sum_c10_r54_s11, carry_c10_r54_s11;
  subbyte_full_adder add_c10_r54_s11 (
    .a(sum_c10_r52_s9),
    .b(carry_c9_r77_s10),
    .ci(sum_c10_r53_s10),
    .s(sum_c10_r54_s11),
    .co(carry_c10_r54_s11)
  );
  wire sum_c10_r55_s17, carry_c10_r55_s17;
  subbyte_full_adder add_c10_r55_s17 (
    .a(carry_c9_r78_s11),
    .b(sum_c10_r54_s11),
    .ci(carry_c9_r79_s16),
    .s(sum_c10_r55_s17),
    .co(carry_c10_r55_s17)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(start[11]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(carry_c10_r5_s1),
    .b(carry_c10_r6_s1),
    .ci(carry_c10_r7_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s2, carry_c11_r3_s2;
  subbyte_full_adder add_c11_r3_s2 (
    .a(carry_c10_r8_s1),
    .b(carry_c10_r9_s1),
    .ci(carry_c10_r10_s1),
    .s(sum_c11_r3_s2),
    .co(carry_c11_r3_s2)
  );
  wire sum_c11_r4_s3, carry_c11_r4_s3;
  subbyte_full_adder add_c11_r4_s3 (
    .a(carry_c10_r11_s2),
    .b(carry_c10_r12_s2),
    .ci(carry_c10_r13_s2),
    .s(sum_c11_r4_s3),
    .co(carry_c11_r4_s3)
  );
  wire sum_c11_r5_s3, carry_c11_r5_s3;
  subbyte_full_adder add_c11_r5_s3 (
    .a(carry_c10_r14_s2),
    .b(carry_c10_r15_s2),
    .ci(carry_c10_r16_s2),
    .s(sum_c11_r5_s3),
    .co(carry_c11_r5_s3)
  );
  wire sum_c11_r6_s3, carry_c11_r6_s3;
  subbyte_full_adder add_c11_r6_s3 (
    .a(carry_c10_r17_s2),
    .b(carry_c10_r18_s2),
    .ci(carry_c10_r19_s2),
    .s(sum_c11_r6_s3),
    .co(carry_c11_r6_s3)
  );
  wire sum_c11_r7_s4, carry_c11_r7_s4;
  subbyte_full_adder add_c11_r7_s4 (
    .a(carry_c10_r20_s2),
    .b(carry_c10_r21_s3),
    .ci(sum_c11_r0_s2),
    .s(sum_c11_r7_s4),
    .co(carry_c11_r7_s4)
  );
  wire sum_c11_r8_s3, carry_c11_r8_s3;
  subbyte_full_adder add_c11_r8_s3 (
    .a(sum_c11_r1_s2),
    .b(sum_c11_r2_s2),
    .ci(sum_c11_r3_s2),
    .s(sum_c11_r8_s3),
    .co(carry_c11_r8_s3)
  );
  wire sum_c11_r9_s4, carry_c11_r9_s4;
  subbyte_full_adder add_c11_r9_s4 (
    .a(carry_c10_r22_s3),
    .b(carry_c10_r23_s3),
    .ci(carry_c10_r24_s3),
    .s(sum_c11_r9_s4),
    .co(carry_c11_r9_s4)
  );
  wire sum_c11_r10_s4, carry_c11_r10_s4;
  subbyte_full_adder add_c11_r10_s4 (
    .a(carry_c10_r25_s3),
    .b(carry_c10_r26_s3),
    .ci(carry_c10_r27_s3),
    .s(sum_c11_r10_s4),
    .co(carry_c11_r10_s4)
  );
  wire sum_c11_r11_s4, carry_c11_r11_s4;
  subbyte_full_adder add_c11_r11_s4 (
    .a(carry_c10_r28_s3),
    .b(carry_c10_r29_s3),
    .ci(carry_c10_r30_s3),
    .s(sum_c11_r11_s4),
    .co(carry_c11_r11_s4)
  );
  wire sum_c11_r12_s4, carry_c11_r12_s4;
  subbyte_full_adder add_c11_r12_s4 (
    .a(sum_c11_r4_s3),
    .b(sum_c11_r5_s3),
    .ci(sum_c11_r6_s3),
    .s(sum_c11_r12_s4),
    .co(carry_c11_r12_s4)
  );
  wire sum_c11_r13_s5, carry_c11_r13_s5;
  subbyte_full_adder add_c11_r13_s5 (
    .a(sum_c11_r7_s4),
    .b(sum_c11_r8_s3),
    .ci(carry_c10_r31_s4),
    .s(sum_c11_r13_s5),
    .co(carry_c11_r13_s5)
  );
  wire sum_c11_r14_s5, carry_c11_r14_s5;
  subbyte_full_adder add_c11_r14_s5 (
    .a(carry_c10_r32_s4),
    .b(carry_c10_r33_s4),
    .ci(carry_c10_r34_s4),
    .s(sum_c11_r14_s5),
    .co(carry_c11_r14_s5)
  );
  wire sum_c11_r15_s5, carry_c11_r15_s5;
  subbyte_full_adder add_c11_r15_s5 (
    .a(carry_c10_r35_s4),
    .b(carry_c10_r36_s4),
    .ci(carry_c10_r37_s4),
    .s(sum_c11_r15_s5),
    .co(carry_c11_r15_s5)
  );
  wire sum_c11_r16_s6, carry_c11_r16_s6;
  subbyte_full_adder add_c11_r16_s6 (
    .a(carry_c10_r38_s5),
    .b(sum_c11_r9_s4),
    .ci(sum_c11_r10_s4),
    .s(sum_c11_r16_s6),
    .co(carry_c11_r16_s6)
  );
  wire sum_c11_r17_s6, carry_c11_r17_s6;
  subbyte_full_adder add_c11_r17_s6 (
    .a(sum_c11_r11_s4),
    .b(sum_c11_r12_s4),
    .ci(sum_c11_r13_s5),
    .s(sum_c11_r17_s6),
    .co(carry_c11_r17_s6)
  );
  wire sum_c11_r18_s7, carry_c11_r18_s7;
  subbyte_full_adder add_c11_r18_s7 (
    .a(carry_c10_r39_s5),
    .b(carry_c10_r40_s6),
    .ci(carry_c10_r41_s5),
    .s(sum_c11_r18_s7),
    .co(carry_c11_r18_s7)
  );
  wire sum_c11_r19_s7, carry_c11_r19_s7;
  subbyte_full_adder add_c11_r19_s7 (
    .a(carry_c10_r42_s6),
    .b(carry_c10_r43_s5),
    .ci(sum_c11_r14_s5),
    .s(sum_c11_r19_s7),
    .co(carry_c11_r19_s7)
  );
  wire sum_c11_r20_s7, carry_c11_r20_s7;
  subbyte_full_adder add_c11_r20_s7 (
    .a(sum_c11_r15_s5),
    .b(sum_c11_r16_s6),
    .ci(sum_c11_r17_s6),
    .s(sum_c11_r20_s7),
    .co(carry_c11_r20_s7)
  );
  wire sum_c11_r21_s8, carry_c11_r21_s8;
  subbyte_full_adder add_c11_r21_s8 (
    .a(carry_c10_r44_s6),
    .b(carry_c10_r45_s7),
    .ci(carry_c10_r46_s7),
    .s(sum_c11_r21_s8),
    .co(carry_c11_r21_s8)
  );
  wire sum_c11_r22_s8, carry_c11_r22_s8;
  subbyte_full_adder add_c11_r22_s8 (
    .a(carry_c10_r47_s7),
    .b(sum_c11_r18_s7),
    .ci(sum_c11_r19_s7),
    .s(sum_c11_r22_s8),
    .co(carry_c11_r22_s8)
  );
  wire sum_c11_r23_s9, carry_c11_r23_s9;
  subbyte_full_adder add_c11_r23_s9 (
    .a(sum_c11_r20_s7),
    .b(carry_c10_r48_s8),
    .ci(carry_c10_r49_s8),
    .s(sum_c11_r23_s9),
    .co(carry_c11_r23_s9)
  );
  wire sum_c11_r24_s9, carry_c11_r24_s9;
  subbyte_full_adder add_c11_r24_s9 (
    .a(carry_c10_r50_s8),
    .b(sum_c11_r21_s8),
    .ci(sum_c11_r22_s8),
    .s(sum_c11_r24_s9),
    .co(carry_c11_r24_s9)
  );
  wire sum_c11_r25_s10, carry_c11_r25_s10;
  subbyte_full_adder add_c11_r25_s10 (
    .a(sum_c11_r23_s9),
    .b(carry_c10_r51_s9),
    .ci(carry_c10_r52_s9),
    .s(sum_c11_r25_s10),
    .co(carry_c11_r25_s10)
  );
  wire sum_c11_r26_s11, carry_c11_r26_s11;
  subbyte_full_adder add_c11_r26_s11 (
    .a(sum_c11_r24_s9),
    .b(carry_c10_r53_s10),
    .ci(sum_c11_r25_s10),
    .s(sum_c11_r26_s11),
    .co(carry_c11_r26_s11)
  );
  wire sum_c11_r27_s18, carry_c11_r27_s18;
  subbyte_full_adder add_c11_r27_s18 (
    .a(carry_c10_r54_s11),
    .b(sum_c11_r26_s11),
    .ci(carry_c10_r55_s17),
    .s(sum_c11_r27_s18),
    .co(carry_c11_r27_s18)
  );
  wire sum_c12_r0_s3, carry_c12_r0_s3;
  subbyte_full_adder add_c12_r0_s3 (
    .a(start[12]),
    .b(carry_c11_r0_s2),
    .ci(carry_c11_r1_s2),
    .s(sum_c12_r0_s3),
    .co(carry_c12_r0_s3)
  );
  wire sum_c12_r1_s4, carry_c12_r1_s4;
  subbyte_full_adder add_c12_r1_s4 (
    .a(carry_c11_r2_s2),
    .b(carry_c11_r3_s2),
    .ci(carry_c11_r4_s3),
    .s(sum_c12_r1_s4),
    .co(carry_c12_r1_s4)
  );
  wire sum_c12_r2_s5, carry_c12_r2_s5;
  subbyte_full_adder add_c12_r2_s5 (
    .a(carry_c11_r5_s3),
    .b(carry_c11_r6_s3),
    .ci(carry_c11_r7_s4),
    .s(sum_c12_r2_s5),
    .co(carry_c12_r2_s5)
  );
  wire sum_c12_r3_s5, carry_c12_r3_s5;
  subbyte_full_adder add_c12_r3_s5 (
    .a(carry_c11_r8_s3),
    .b(sum_c12_r0_s3),
    .ci(sum_c12_r1_s4),
    .s(sum_c12_r3_s5),
    .co(carry_c12_r3_s5)
  );
  wire sum_c12_r4_s5, carry_c12_r4_s5;
  subbyte_full_adder add_c12_r4_s5 (
    .a(carry_c11_r9_s4),
    .b(carry_c11_r10_s4),
    .ci(carry_c11_r11_s4),
    .s(sum_c12_r4_s5),
    .co(carry_c12_r4_s5)
  );
  wire sum_c12_r5_s6, carry_c12_r5_s6;
  subbyte_full_adder add_c12_r5_s6 (
    .a(carry_c11_r12_s4),
    .b(carry_c11_r13_s5),
    .ci(sum_c12_r2_s5),
    .s(sum_c12_r5_s6),
    .co(carry_c12_r5_s6)
  );
  wire sum_c12_r6_s6, carry_c12_r6_s6;
  subbyte_full_adder add_c12_r6_s6 (
    .a(sum_c12_r3_s5),
    .b(carry_c11_r14_s5),
    .ci(carry_c11_r15_s5),
    .s(sum_c12_r6_s6),
    .co(carry_c12_r6_s6)
  );
  wire sum_c12_r7_s7, carry_c12_r7_s7;
  subbyte_full_adder add_c12_r7_s7 (
    .a(carry_c11_r16_s6),
    .b(carry_c11_r17_s6),
    .ci(sum_c12_r4_s5),
    .s(sum_c12_r7_s7),
    .co(carry_c12_r7_s7)
  );
  wire sum_c12_r8_s8, carry_c12_r8_s8;
  subbyte_full_adder add_c12_r8_s8 (
    .a(sum_c12_r5_s6),
    .b(carry_c11_r18_s7),
    .ci(carry_c11_r19_s7),
    .s(sum_c12_r8_s8),
    .co(carry_c12_r8_s8)
  );
  wire sum_c12_r9_s8, carry_c12_r9_s8;
  subbyte_full_adder add_c12_r9_s8 (
    .a(carry_c11_r20_s7),
    .b(sum_c12_r6_s6),
    .ci(sum_c12_r7_s7),
    .s(sum_c12_r9_s8),
    .co(carry_c12_r9_s8)
  );
  wire sum_c12_r10_s9, carry_c12_r10_s9;
  subbyte_full_adder add_c12_r10_s9 (
    .a(carry_c11_r21_s8),
    .b(carry_c11_r22_s8),
    .ci(sum_c12_r8_s8),
    .s(sum_c12_r10_s9),
    .co(carry_c12_r10_s9)
  );
  wire sum_c12_r11_s10, carry_c12_r11_s10;
  subbyte_full_adder add_c12_r11_s10 (
    .a(sum_c12_r9_s8),
    .b(carry_c11_r23_s9),
    .ci(carry_c11_r24_s9),
    .s(sum_c12_r11_s10),
    .co(carry_c12_r11_s10)
  );
  wire sum_c12_r12_s11, carry_c12_r12_s11;
  subbyte_full_adder add_c12_r12_s11 (
    .a(sum_c12_r10_s9),
    .b(sum_c12_r11_s10),
    .ci(carry_c11_r25_s10),
    .s(sum_c12_r12_s11),
    .co(carry_c12_r12_s11)
  );
  wire sum_c12_r13_s19, carry_c12_r13_s19;
  subbyte_full_adder add_c12_r13_s19 (
    .a(sum_c12_r12_s11),
    .b(carry_c11_r26_s11),
    .ci(carry_c11_r27_s18),
    .s(sum_c12_r13_s19),
    .co(carry_c12_r13_s19)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s5, carry_c13_r1_s5;
  subbyte_full_adder add_c13_r1_s5 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r0_s3),
    .ci(carry_c12_r1_s4),
    .s(sum_c13_r1_s5),
    .co(carry_c13_r1_s5)
  );
  wire sum_c13_r2_s6, carry_c13_r2_s6;
  subbyte_full_adder add_c13_r2_s6 (
    .a(carry_c12_r2_s5),
    .b(carry_c12_r3_s5),
    .ci(sum_c13_r1_s5),
    .s(sum_c13_r2_s6),
    .co(carry_c13_r2_s6)
  );
  wire sum_c13_r3_s7, carry_c13_r3_s7;
  subbyte_full_adder add_c13_r3_s7 (
    .a(carry_c12_r4_s5),
    .b(carry_c12_r5_s6),
    .ci(sum_c13_r2_s6),
    .s(sum_c13_r3_s7),
    .co(carry_c13_r3_s7)
  );
  wire sum_c13_r4_s8, carry_c13_r4_s8;
  subbyte_full_adder add_c13_r4_s8 (
    .a(carry_c12_r6_s6),
    .b(carry_c12_r7_s7),
    .ci(sum_c13_r3_s7),
    .s(sum_c13_r4_s8),
    .co(carry_c13_r4_s8)
  );
  wire sum_c13_r5_s9, carry_c13_r5_s9;
  subbyte_full_adder add_c13_r5_s9 (
    .a(carry_c12_r8_s8),
    .b(carry_c12_r9_s8),
    .ci(sum_c13_r4_s8),
    .s(sum_c13_r5_s9),
    .co(carry_c13_r5_s9)
  );
  wire sum_c13_r6_s11, carry_c13_r6_s11;
  subbyte_full_adder add_c13_r6_s11 (
    .a(carry_c12_r10_s9),
    .b(sum_c13_r5_s9),
    .ci(carry_c12_r11_s10),
    .s(sum_c13_r6_s11),
    .co(carry_c13_r6_s11)
  );
  wire sum_c13_r7_s20, carry_c13_r7_s20;
  subbyte_full_adder add_c13_r7_s20 (
    .a(sum_c13_r6_s11),
    .b(carry_c12_r12_s11),
    .ci(carry_c12_r13_s19),
    .s(sum_c13_r7_s20),
    .co(carry_c13_r7_s20)
  );
  wire sum_c14_r0_s6, carry_c14_r0_s6;
  subbyte_full_adder add_c14_r0_s6 (
    .a(start[14]),
    .b(carry_c13_r0_s1),
    .ci(carry_c13_r1_s5),
    .s(sum_c14_r0_s6),
    .co(carry_c14_r0_s6)
  );
  wire sum_c14_r1_s8, carry_c14_r1_s8;
  subbyte_full_adder add_c14_r1_s8 (
    .a(sum_c14_r0_s6),
    .b(carry_c13_r2_s6),
    .ci(carry_c13_r3_s7),
    .s(sum_c14_r1_s8),
    .co(carry_c14_r1_s8)
  );
  wire sum_c14_r2_s10, carry_c14_r2_s10;
  subbyte_full_adder add_c14_r2_s10 (
    .a(sum_c14_r1_s8),
    .b(carry_c13_r4_s8),
    .ci(carry_c13_r5_s9),
    .s(sum_c14_r2_s10),
    .co(carry_c14_r2_s10)
  );
  wire sum_c14_r3_s21, carry_c14_r3_s21;
  subbyte_full_adder add_c14_r3_s21 (
    .a(sum_c14_r2_s10),
    .b(carry_c13_r6_s11),
    .ci(carry_c13_r7_s20),
    .s(sum_c14_r3_s21),
    .co(carry_c14_r3_s21)
  );
  wire sum_c15_r0_s9, carry_c15_r0_s9;
  subbyte_full_adder add_c15_r0_s9 (
    .a(start[15]),
    .b(carry_c14_r0_s6),
    .ci(carry_c14_r1_s8),
    .s(sum_c15_r0_s9),
    .co(carry_c15_r0_s9)
  );
  wire sum_c15_r1_s22, carry_c15_r1_s22;
  subbyte_full_adder add_c15_r1_s22 (
    .a(sum_c15_r0_s9),
    .b(carry_c14_r2_s10),
    .ci(carry_c14_r3_s21),
    .s(sum_c15_r1_s22),
    .co(carry_c15_r1_s22)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s23, carry_c16_r1_s23;
  subbyte_full_adder add_c16_r1_s23 (
    .a(sum_c16_r0_s1),
    .b(carry_c15_r0_s9),
    .ci(carry_c15_r1_s22),
    .s(sum_c16_r1_s23),
    .co(carry_c16_r1_s23)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s24, carry_c17_r1_s24;
  subbyte_full_adder add_c17_r1_s24 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s23),
    .s(sum_c17_r1_s24),
    .co(carry_c17_r1_s24)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s25, carry_c18_r1_s25;
  subbyte_full_adder add_c18_r1_s25 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s24),
    .s(sum_c18_r1_s25),
    .co(carry_c18_r1_s25)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s26, carry_c19_r1_s26;
  subbyte_full_adder add_c19_r1_s26 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s25),
    .s(sum_c19_r1_s26),
    .co(carry_c19_r1_s26)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s27, carry_c20_r1_s27;
  subbyte_full_adder add_c20_r1_s27 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s26),
    .s(sum_c20_r1_s27),
    .co(carry_c20_r1_s27)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s28, carry_c21_r1_s28;
  subbyte_full_adder add_c21_r1_s28 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s27),
    .s(sum_c21_r1_s28),
    .co(carry_c21_r1_s28)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s29, carry_c22_r1_s29;
  subbyte_full_adder add_c22_r1_s29 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s28),
    .s(sum_c22_r1_s29),
    .co(carry_c22_r1_s29)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s30, carry_c23_r1_s30;
  subbyte_full_adder add_c23_r1_s30 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s29),
    .s(sum_c23_r1_s30),
    .co(carry_c23_r1_s30)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s31, carry_c24_r1_s31;
  subbyte_full_adder add_c24_r1_s31 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s30),
    .s(sum_c24_r1_s31),
    .co(carry_c24_r1_s31)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s32, carry_c25_r1_s32;
  subbyte_full_adder add_c25_r1_s32 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s31),
    .s(sum_c25_r1_s32),
    .co(carry_c25_r1_s32)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s33, carry_c26_r1_s33;
  subbyte_full_adder add_c26_r1_s33 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s32),
    .s(sum_c26_r1_s33),
    .co(carry_c26_r1_s33)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s34, carry_c27_r1_s34;
  subbyte_full_adder add_c27_r1_s34 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s33),
    .s(sum_c27_r1_s34),
    .co(carry_c27_r1_s34)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s35, carry_c28_r1_s35;
  subbyte_full_adder add_c28_r1_s35 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s34),
    .s(sum_c28_r1_s35),
    .co(carry_c28_r1_s35)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s36, carry_c29_r1_s36;
  subbyte_full_adder add_c29_r1_s36 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s35),
    .s(sum_c29_r1_s36),
    .co(carry_c29_r1_s36)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s37, carry_c30_r1_s37;
  subbyte_full_adder add_c30_r1_s37 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s36),
    .s(sum_c30_r1_s37),
    .co(carry_c30_r1_s37)
  );
  wire sum_c31_r0_s38 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s37;

  assign sum = {
    ~sum_c31_r0_s38, sum_c30_r1_s37, sum_c29_r1_s36, sum_c28_r1_s35, sum_c27_r1_s34, sum_c26_r1_s33, sum_c25_r1_s32,
    sum_c24_r1_s31, sum_c23_r1_s30, sum_c22_r1_s29, sum_c21_r1_s28, sum_c20_r1_s27, sum_c19_r1_s26, sum_c18_r1_s25,
    sum_c17_r1_s24, sum_c16_r1_s23, sum_c15_r1_s22, sum_c14_r3_s21, sum_c13_r7_s20, sum_c12_r13_s19, sum_c11_r27_s18,
    sum_c10_r55_s17, sum_c9_r79_s16, sum_c8_r95_s15, sum_c7_r95_s14, sum_c6_r95_s13, sum_c5_r95_s12, sum_c4_r95_s11,
    sum_c3_r95_s10, sum_c2_r63_s8, sum_c1_r31_s6, sum_c0_r31_s4
  };
endmodule

`default_nettype wire
