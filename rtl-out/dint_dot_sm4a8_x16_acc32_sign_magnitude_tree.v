// dint_dot_sm4a8_x16_acc32_sign_magnitude_tree: compression tree of dint_dot_sm4a8_x16_acc32_sign_magnitude
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 11cf01e35964d915
`default_nettype none

module dint_dot_sm4a8_x16_acc32_sign_magnitude_tree (
  input wire [447:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c12_r0_s1 = start[12];
  wire carry_c15_r0_s1 = start[15];
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
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[29]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[57]), .b(pp[85]), .ci(pp[113]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[141]), .b(pp[169]), .ci(pp[197]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[225]), .b(pp[253]), .ci(pp[281]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[309]), .b(pp[337]), .ci(pp[365]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[393]), .b(pp[421]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
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
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(pp[438]),
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
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(pp[439]),
    .b(pp[447]),
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
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r27_s2),
    .co(carry_c3_r27_s2)
  );
  wire sum_c3_r28_s2, carry_c3_r28_s2;
  subbyte_full_adder add_c3_r28_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r28_s2),
    .co(carry_c3_r28_s2)
  );
  wire sum_c3_r29_s2, carry_c3_r29_s2;
  subbyte_full_adder add_c3_r29_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r29_s2),
    .co(carry_c3_r29_s2)
  );
  wire sum_c3_r30_s2, carry_c3_r30_s2;
  subbyte_full_adder add_c3_r30_s2 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s1),
    .ci(sum_c3_r11_s1),
    .s(sum_c3_r30_s2),
    .co(carry_c3_r30_s2)
  );
  wire sum_c3_r31_s2, carry_c3_r31_s2;
  subbyte_full_adder add_c3_r31_s2 (
    .a(sum_c3_r12_s1),
    .b(sum_c3_r13_s1),
    .ci(sum_c3_r14_s1),
    .s(sum_c3_r31_s2),
    .co(carry_c3_r31_s2)
  );
  wire sum_c3_r32_s2, carry_c3_r32_s2;
  subbyte_full_adder add_c3_r32_s2 (
    .a(sum_c3_r15_s1),
    .b(sum_c3_r16_s1),
    .ci(sum_c3_r17_s1),
    .s(sum_c3_r32_s2),
    .co(carry_c3_r32_s2)
  );
  wire sum_c3_r33_s2, carry_c3_r33_s2;
  subbyte_full_adder add_c3_r33_s2 (
    .a(sum_c3_r18_s1),
    .b(sum_c3_r19_s1),
    .ci(sum_c3_r20_s1),
    .s(sum_c3_r33_s2),
    .co(carry_c3_r33_s2)
  );
  wire sum_c3_r34_s3, carry_c3_r34_s3;
  subbyte_full_adder add_c3_r34_s3 (
    .a(sum_c3_r21_s2),
    .b(carry_c2_r16_s2),
    .ci(carry_c2_r17_s2),
    .s(sum_c3_r34_s3),
    .co(carry_c3_r34_s3)
  );
  wire sum_c3_r35_s3, carry_c3_r35_s3;
  subbyte_full_adder add_c3_r35_s3 (
    .a(carry_c2_r18_s2),
    .b(carry_c2_r19_s2),
    .ci(carry_c2_r20_s2),
    .s(sum_c3_r35_s3),
    .co(carry_c3_r35_s3)
  );
  wire sum_c3_r36_s3, carry_c3_r36_s3;
  subbyte_full_adder add_c3_r36_s3 (
    .a(carry_c2_r21_s2),
    .b(carry_c2_r22_s2),
    .ci(sum_c3_r22_s2),
    .s(sum_c3_r36_s3),
    .co(carry_c3_r36_s3)
  );
  wire sum_c3_r37_s3, carry_c3_r37_s3;
  subbyte_full_adder add_c3_r37_s3 (
    .a(sum_c3_r23_s2),
    .b(sum_c3_r24_s2),
    .ci(sum_c3_r25_s2),
    .s(sum_c3_r37_s3),
    .co(carry_c3_r37_s3)
  );
  wire sum_c3_r38_s3, carry_c3_r38_s3;
  subbyte_full_adder add_c3_r38_s3 (
    .a(sum_c3_r26_s2),
    .b(sum_c3_r27_s2),
    .ci(sum_c3_r28_s2),
    .s(sum_c3_r38_s3),
    .co(carry_c3_r38_s3)
  );
  wire sum_c3_r39_s3, carry_c3_r39_s3;
  subbyte_full_adder add_c3_r39_s3 (
    .a(sum_c3_r29_s2),
    .b(sum_c3_r30_s2),
    .ci(sum_c3_r31_s2),
    .s(sum_c3_r39_s3),
    .co(carry_c3_r39_s3)
  );
  wire sum_c3_r40_s4, carry_c3_r40_s4;
  subbyte_full_adder add_c3_r40_s4 (
    .a(sum_c3_r32_s2),
    .b(sum_c3_r33_s2),
    .ci(carry_c2_r23_s3),
    .s(sum_c3_r40_s4),
    .co(carry_c3_r40_s4)
  );
  wire sum_c3_r41_s4, carry_c3_r41_s4;
  subbyte_full_adder add_c3_r41_s4 (
    .a(carry_c2_r24_s3),
    .b(carry_c2_r25_s3),
    .ci(carry_c2_r26_s3),
    .s(sum_c3_r41_s4),
    .co(carry_c3_r41_s4)
  );
  wire sum_c3_r42_s5, carry_c3_r42_s5;
  subbyte_full_adder add_c3_r42_s5 (
    .a(carry_c2_r27_s4),
    .b(sum_c3_r34_s3),
    .ci(sum_c3_r35_s3),
    .s(sum_c3_r42_s5),
    .co(carry_c3_r42_s5)
  );
  wire sum_c3_r43_s4, carry_c3_r43_s4;
  subbyte_full_adder add_c3_r43_s4 (
    .a(sum_c3_r36_s3),
    .b(sum_c3_r37_s3),
    .ci(sum_c3_r38_s3),
    .s(sum_c3_r43_s4),
    .co(carry_c3_r43_s4)
  );
  wire sum_c3_r44_s5, carry_c3_r44_s5;
  subbyte_full_adder add_c3_r44_s5 (
    .a(sum_c3_r39_s3),
    .b(sum_c3_r40_s4),
    .ci(carry_c2_r28_s4),
    .s(sum_c3_r44_s5),
    .co(carry_c3_r44_s5)
  );
  wire sum_c3_r45_s6, carry_c3_r45_s6;
  subbyte_full_adder add_c3_r45_s6 (
    .a(carry_c2_r29_s4),
    .b(sum_c3_r41_s4),
    .ci(sum_c3_r42_s5),
    .s(sum_c3_r45_s6),
    .co(carry_c3_r45_s6)
  );
  wire sum_c3_r46_s7, carry_c3_r46_s7;
  subbyte_full_adder add_c3_r46_s7 (
    .a(sum_c3_r43_s4),
    .b(sum_c3_r44_s5),
    .ci(carry_c2_r30_s6),
    .s(sum_c3_r46_s7),
    .co(carry_c3_r46_s7)
  );
  wire sum_c3_r47_s8, carry_c3_r47_s8;
  subbyte_full_adder add_c3_r47_s8 (
    .a(sum_c3_r45_s6),
    .b(carry_c2_r31_s7),
    .ci(sum_c3_r46_s7),
    .s(sum_c3_r47_s8),
    .co(carry_c3_r47_s8)
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
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(pp[440]),
    .b(carry_c3_r0_s1),
    .ci(carry_c3_r1_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(carry_c3_r2_s1),
    .b(carry_c3_r3_s1),
    .ci(carry_c3_r4_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s2, carry_c4_r18_s2;
  subbyte_full_adder add_c4_r18_s2 (
    .a(carry_c3_r5_s1),
    .b(carry_c3_r6_s1),
    .ci(carry_c3_r7_s1),
    .s(sum_c4_r18_s2),
    .co(carry_c4_r18_s2)
  );
  wire sum_c4_r19_s2, carry_c4_r19_s2;
  subbyte_full_adder add_c4_r19_s2 (
    .a(carry_c3_r8_s1),
    .b(carry_c3_r9_s1),
    .ci(carry_c3_r10_s1),
    .s(sum_c4_r19_s2),
    .co(carry_c4_r19_s2)
  );
  wire sum_c4_r20_s2, carry_c4_r20_s2;
  subbyte_full_adder add_c4_r20_s2 (
    .a(carry_c3_r11_s1),
    .b(carry_c3_r12_s1),
    .ci(carry_c3_r13_s1),
    .s(sum_c4_r20_s2),
    .co(carry_c4_r20_s2)
  );
  wire sum_c4_r21_s2, carry_c4_r21_s2;
  subbyte_full_adder add_c4_r21_s2 (
    .a(carry_c3_r14_s1),
    .b(carry_c3_r15_s1),
    .ci(carry_c3_r16_s1),
    .s(sum_c4_r21_s2),
    .co(carry_c4_r21_s2)
  );
  wire sum_c4_r22_s2, carry_c4_r22_s2;
  subbyte_full_adder add_c4_r22_s2 (
    .a(carry_c3_r17_s1),
    .b(carry_c3_r18_s1),
    .ci(carry_c3_r19_s1),
    .s(sum_c4_r22_s2),
    .co(carry_c4_r22_s2)
  );
  wire sum_c4_r23_s2, carry_c4_r23_s2;
  subbyte_full_adder add_c4_r23_s2 (
    .a(carry_c3_r20_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r23_s2),
    .co(carry_c4_r23_s2)
  );
  wire sum_c4_r24_s2, carry_c4_r24_s2;
  subbyte_full_adder add_c4_r24_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r24_s2),
    .co(carry_c4_r24_s2)
  );
  wire sum_c4_r25_s2, carry_c4_r25_s2;
  subbyte_full_adder add_c4_r25_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r25_s2),
    .co(carry_c4_r25_s2)
  );
  wire sum_c4_r26_s2, carry_c4_r26_s2;
  subbyte_full_adder add_c4_r26_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r26_s2),
    .co(carry_c4_r26_s2)
  );
  wire sum_c4_r27_s2, carry_c4_r27_s2;
  subbyte_full_adder add_c4_r27_s2 (
    .a(sum_c4_r11_s1),
    .b(sum_c4_r12_s1),
    .ci(sum_c4_r13_s1),
    .s(sum_c4_r27_s2),
    .co(carry_c4_r27_s2)
  );
  wire sum_c4_r28_s3, carry_c4_r28_s3;
  subbyte_full_adder add_c4_r28_s3 (
    .a(sum_c4_r14_s1),
    .b(sum_c4_r15_s1),
    .ci(carry_c3_r21_s2),
    .s(sum_c4_r28_s3),
    .co(carry_c4_r28_s3)
  );
  wire sum_c4_r29_s3, carry_c4_r29_s3;
  subbyte_full_adder add_c4_r29_s3 (
    .a(carry_c3_r22_s2),
    .b(carry_c3_r23_s2),
    .ci(carry_c3_r24_s2),
    .s(sum_c4_r29_s3),
    .co(carry_c4_r29_s3)
  );
  wire sum_c4_r30_s3, carry_c4_r30_s3;
  subbyte_full_adder add_c4_r30_s3 (
    .a(carry_c3_r25_s2),
    .b(carry_c3_r26_s2),
    .ci(carry_c3_r27_s2),
    .s(sum_c4_r30_s3),
    .co(carry_c4_r30_s3)
  );
  wire sum_c4_r31_s3, carry_c4_r31_s3;
  subbyte_full_adder add_c4_r31_s3 (
    .a(carry_c3_r28_s2),
    .b(carry_c3_r29_s2),
    .ci(carry_c3_r30_s2),
    .s(sum_c4_r31_s3),
    .co(carry_c4_r31_s3)
  );
  wire sum_c4_r32_s3, carry_c4_r32_s3;
  subbyte_full_adder add_c4_r32_s3 (
    .a(carry_c3_r31_s2),
    .b(carry_c3_r32_s2),
    .ci(carry_c3_r33_s2),
    .s(sum_c4_r32_s3),
    .co(carry_c4_r32_s3)
  );
  wire sum_c4_r33_s3, carry_c4_r33_s3;
  subbyte_full_adder add_c4_r33_s3 (
    .a(sum_c4_r16_s2),
    .b(sum_c4_r17_s2),
    .ci(sum_c4_r18_s2),
    .s(sum_c4_r33_s3),
    .co(carry_c4_r33_s3)
  );
  wire sum_c4_r34_s3, carry_c4_r34_s3;
  subbyte_full_adder add_c4_r34_s3 (
    .a(sum_c4_r19_s2),
    .b(sum_c4_r20_s2),
    .ci(sum_c4_r21_s2),
    .s(sum_c4_r34_s3),
    .co(carry_c4_r34_s3)
  );
  wire sum_c4_r35_s3, carry_c4_r35_s3;
  subbyte_full_adder add_c4_r35_s3 (
    .a(sum_c4_r22_s2),
    .b(sum_c4_r23_s2),
    .ci(sum_c4_r24_s2),
    .s(sum_c4_r35_s3),
    .co(carry_c4_r35_s3)
  );
  wire sum_c4_r36_s3, carry_c4_r36_s3;
  subbyte_full_adder add_c4_r36_s3 (
    .a(sum_c4_r25_s2),
    .b(sum_c4_r26_s2),
    .ci(sum_c4_r27_s2),
    .s(sum_c4_r36_s3),
    .co(carry_c4_r36_s3)
  );
  wire sum_c4_r37_s4, carry_c4_r37_s4;
  subbyte_full_adder add_c4_r37_s4 (
    .a(sum_c4_r28_s3),
    .b(carry_c3_r34_s3),
    .ci(carry_c3_r35_s3),
    .s(sum_c4_r37_s4),
    .co(carry_c4_r37_s4)
  );
  wire sum_c4_r38_s4, carry_c4_r38_s4;
  subbyte_full_adder add_c4_r38_s4 (
    .a(carry_c3_r36_s3),
    .b(carry_c3_r37_s3),
    .ci(carry_c3_r38_s3),
    .s(sum_c4_r38_s4),
    .co(carry_c4_r38_s4)
  );
  wire sum_c4_r39_s5, carry_c4_r39_s5;
  subbyte_full_adder add_c4_r39_s5 (
    .a(carry_c3_r39_s3),
    .b(carry_c3_r40_s4),
    .ci(sum_c4_r29_s3),
    .s(sum_c4_r39_s5),
    .co(carry_c4_r39_s5)
  );
  wire sum_c4_r40_s4, carry_c4_r40_s4;
  subbyte_full_adder add_c4_r40_s4 (
    .a(sum_c4_r30_s3),
    .b(sum_c4_r31_s3),
    .ci(sum_c4_r32_s3),
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
  wire sum_c4_r42_s6, carry_c4_r42_s6;
  subbyte_full_adder add_c4_r42_s6 (
    .a(sum_c4_r36_s3),
    .b(carry_c3_r41_s4),
    .ci(carry_c3_r42_s5),
    .s(sum_c4_r42_s6),
    .co(carry_c4_r42_s6)
  );
  wire sum_c4_r43_s5, carry_c4_r43_s5;
  subbyte_full_adder add_c4_r43_s5 (
    .a(carry_c3_r43_s4),
    .b(sum_c4_r37_s4),
    .ci(sum_c4_r38_s4),
    .s(sum_c4_r43_s5),
    .co(carry_c4_r43_s5)
  );
  wire sum_c4_r44_s6, carry_c4_r44_s6;
  subbyte_full_adder add_c4_r44_s6 (
    .a(sum_c4_r39_s5),
    .b(sum_c4_r40_s4),
    .ci(sum_c4_r41_s4),
    .s(sum_c4_r44_s6),
    .co(carry_c4_r44_s6)
  );
  wire sum_c4_r45_s7, carry_c4_r45_s7;
  subbyte_full_adder add_c4_r45_s7 (
    .a(carry_c3_r44_s5),
    .b(carry_c3_r45_s6),
    .ci(sum_c4_r42_s6),
    .s(sum_c4_r45_s7),
    .co(carry_c4_r45_s7)
  );
  wire sum_c4_r46_s8, carry_c4_r46_s8;
  subbyte_full_adder add_c4_r46_s8 (
    .a(sum_c4_r43_s5),
    .b(sum_c4_r44_s6),
    .ci(carry_c3_r46_s7),
    .s(sum_c4_r46_s8),
    .co(carry_c4_r46_s8)
  );
  wire sum_c4_r47_s9, carry_c4_r47_s9;
  subbyte_full_adder add_c4_r47_s9 (
    .a(sum_c4_r45_s7),
    .b(sum_c4_r46_s8),
    .ci(carry_c3_r47_s8),
    .s(sum_c4_r47_s9),
    .co(carry_c4_r47_s9)
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
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(pp[441]),
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
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r21_s2),
    .co(carry_c5_r21_s2)
  );
  wire sum_c5_r22_s2, carry_c5_r22_s2;
  subbyte_full_adder add_c5_r22_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r22_s2),
    .co(carry_c5_r22_s2)
  );
  wire sum_c5_r23_s2, carry_c5_r23_s2;
  subbyte_full_adder add_c5_r23_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r23_s2),
    .co(carry_c5_r23_s2)
  );
  wire sum_c5_r24_s2, carry_c5_r24_s2;
  subbyte_full_adder add_c5_r24_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r24_s2),
    .co(carry_c5_r24_s2)
  );
  wire sum_c5_r25_s2, carry_c5_r25_s2;
  subbyte_full_adder add_c5_r25_s2 (
    .a(sum_c5_r10_s1),
    .b(sum_c5_r11_s1),
    .ci(sum_c5_r12_s1),
    .s(sum_c5_r25_s2),
    .co(carry_c5_r25_s2)
  );
  wire sum_c5_r26_s2, carry_c5_r26_s2;
  subbyte_full_adder add_c5_r26_s2 (
    .a(sum_c5_r13_s1),
    .b(sum_c5_r14_s1),
    .ci(sum_c5_r15_s1),
    .s(sum_c5_r26_s2),
    .co(carry_c5_r26_s2)
  );
  wire sum_c5_r27_s3, carry_c5_r27_s3;
  subbyte_full_adder add_c5_r27_s3 (
    .a(carry_c4_r16_s2),
    .b(carry_c4_r17_s2),
    .ci(carry_c4_r18_s2),
    .s(sum_c5_r27_s3),
    .co(carry_c5_r27_s3)
  );
  wire sum_c5_r28_s3, carry_c5_r28_s3;
  subbyte_full_adder add_c5_r28_s3 (
    .a(carry_c4_r19_s2),
    .b(carry_c4_r20_s2),
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
  wire sum_c5_r31_s4, carry_c5_r31_s4;
  subbyte_full_adder add_c5_r31_s4 (
    .a(carry_c4_r28_s3),
    .b(sum_c5_r16_s2),
    .ci(sum_c5_r17_s2),
    .s(sum_c5_r31_s4),
    .co(carry_c5_r31_s4)
  );
  wire sum_c5_r32_s3, carry_c5_r32_s3;
  subbyte_full_adder add_c5_r32_s3 (
    .a(sum_c5_r18_s2),
    .b(sum_c5_r19_s2),
    .ci(sum_c5_r20_s2),
    .s(sum_c5_r32_s3),
    .co(carry_c5_r32_s3)
  );
  wire sum_c5_r33_s3, carry_c5_r33_s3;
  subbyte_full_adder add_c5_r33_s3 (
    .a(sum_c5_r21_s2),
    .b(sum_c5_r22_s2),
    .ci(sum_c5_r23_s2),
    .s(sum_c5_r33_s3),
    .co(carry_c5_r33_s3)
  );
  wire sum_c5_r34_s3, carry_c5_r34_s3;
  subbyte_full_adder add_c5_r34_s3 (
    .a(sum_c5_r24_s2),
    .b(sum_c5_r25_s2),
    .ci(sum_c5_r26_s2),
    .s(sum_c5_r34_s3),
    .co(carry_c5_r34_s3)
  );
  wire sum_c5_r35_s4, carry_c5_r35_s4;
  subbyte_full_adder add_c5_r35_s4 (
    .a(carry_c4_r29_s3),
    .b(carry_c4_r30_s3),
    .ci(carry_c4_r31_s3),
    .s(sum_c5_r35_s4),
    .co(carry_c5_r35_s4)
  );
  wire sum_c5_r36_s4, carry_c5_r36_s4;
  subbyte_full_adder add_c5_r36_s4 (
    .a(carry_c4_r32_s3),
    .b(carry_c4_r33_s3),
    .ci(carry_c4_r34_s3),
    .s(sum_c5_r36_s4),
    .co(carry_c5_r36_s4)
  );
  wire sum_c5_r37_s4, carry_c5_r37_s4;
  subbyte_full_adder add_c5_r37_s4 (
    .a(carry_c4_r35_s3),
    .b(carry_c4_r36_s3),
    .ci(sum_c5_r27_s3),
    .s(sum_c5_r37_s4),
    .co(carry_c5_r37_s4)
  );
  wire sum_c5_r38_s4, carry_c5_r38_s4;
  subbyte_full_adder add_c5_r38_s4 (
    .a(sum_c5_r28_s3),
    .b(sum_c5_r29_s3),
    .ci(sum_c5_r30_s3),
    .s(sum_c5_r38_s4),
    .co(carry_c5_r38_s4)
  );
  wire sum_c5_r39_s5, carry_c5_r39_s5;
  subbyte_full_adder add_c5_r39_s5 (
    .a(sum_c5_r31_s4),
    .b(sum_c5_r32_s3),
    .ci(sum_c5_r33_s3),
    .s(sum_c5_r39_s5),
    .co(carry_c5_r39_s5)
  );
  wire sum_c5_r40_s5, carry_c5_r40_s5;
  subbyte_full_adder add_c5_r40_s5 (
    .a(sum_c5_r34_s3),
    .b(carry_c4_r37_s4),
    .ci(carry_c4_r38_s4),
    .s(sum_c5_r40_s5),
    .co(carry_c5_r40_s5)
  );
  wire sum_c5_r41_s6, carry_c5_r41_s6;
  subbyte_full_adder add_c5_r41_s6 (
    .a(carry_c4_r39_s5),
    .b(carry_c4_r40_s4),
    .ci(carry_c4_r41_s4),
    .s(sum_c5_r41_s6),
    .co(carry_c5_r41_s6)
  );
  wire sum_c5_r42_s5, carry_c5_r42_s5;
  subbyte_full_adder add_c5_r42_s5 (
    .a(sum_c5_r35_s4),
    .b(sum_c5_r36_s4),
    .ci(sum_c5_r37_s4),
    .s(sum_c5_r42_s5),
    .co(carry_c5_r42_s5)
  );
  wire sum_c5_r43_s7, carry_c5_r43_s7;
  subbyte_full_adder add_c5_r43_s7 (
    .a(sum_c5_r38_s4),
    .b(sum_c5_r39_s5),
    .ci(carry_c4_r42_s6),
    .s(sum_c5_r43_s7),
    .co(carry_c5_r43_s7)
  );
  wire sum_c5_r44_s7, carry_c5_r44_s7;
  subbyte_full_adder add_c5_r44_s7 (
    .a(carry_c4_r43_s5),
    .b(carry_c4_r44_s6),
    .ci(sum_c5_r40_s5),
    .s(sum_c5_r44_s7),
    .co(carry_c5_r44_s7)
  );
  wire sum_c5_r45_s8, carry_c5_r45_s8;
  subbyte_full_adder add_c5_r45_s8 (
    .a(sum_c5_r41_s6),
    .b(sum_c5_r42_s5),
    .ci(sum_c5_r43_s7),
    .s(sum_c5_r45_s8),
    .co(carry_c5_r45_s8)
  );
  wire sum_c5_r46_s9, carry_c5_r46_s9;
  subbyte_full_adder add_c5_r46_s9 (
    .a(carry_c4_r45_s7),
    .b(carry_c4_r46_s8),
    .ci(sum_c5_r44_s7),
    .s(sum_c5_r46_s9),
    .co(carry_c5_r46_s9)
  );
  wire sum_c5_r47_s10, carry_c5_r47_s10;
  subbyte_full_adder add_c5_r47_s10 (
    .a(sum_c5_r45_s8),
    .b(carry_c4_r47_s9),
    .ci(sum_c5_r46_s9),
    .s(sum_c5_r47_s10),
    .co(carry_c5_r47_s10)
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
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(pp[442]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(carry_c5_r2_s1),
    .b(carry_c5_r3_s1),
    .ci(carry_c5_r4_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s2, carry_c6_r18_s2;
  subbyte_full_adder add_c6_r18_s2 (
    .a(carry_c5_r5_s1),
    .b(carry_c5_r6_s1),
    .ci(carry_c5_r7_s1),
    .s(sum_c6_r18_s2),
    .co(carry_c6_r18_s2)
  );
  wire sum_c6_r19_s2, carry_c6_r19_s2;
  subbyte_full_adder add_c6_r19_s2 (
    .a(carry_c5_r8_s1),
    .b(carry_c5_r9_s1),
    .ci(carry_c5_r10_s1),
    .s(sum_c6_r19_s2),
    .co(carry_c6_r19_s2)
  );
  wire sum_c6_r20_s2, carry_c6_r20_s2;
  subbyte_full_adder add_c6_r20_s2 (
    .a(carry_c5_r11_s1),
    .b(carry_c5_r12_s1),
    .ci(carry_c5_r13_s1),
    .s(sum_c6_r20_s2),
    .co(carry_c6_r20_s2)
  );
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(carry_c5_r14_s1),
    .b(carry_c5_r15_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s2, carry_c6_r23_s2;
  subbyte_full_adder add_c6_r23_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r23_s2),
    .co(carry_c6_r23_s2)
  );
  wire sum_c6_r24_s2, carry_c6_r24_s2;
  subbyte_full_adder add_c6_r24_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r24_s2),
    .co(carry_c6_r24_s2)
  );
  wire sum_c6_r25_s2, carry_c6_r25_s2;
  subbyte_full_adder add_c6_r25_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r25_s2),
    .co(carry_c6_r25_s2)
  );
  wire sum_c6_r26_s2, carry_c6_r26_s2;
  subbyte_full_adder add_c6_r26_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r26_s2),
    .co(carry_c6_r26_s2)
  );
  wire sum_c6_r27_s3, carry_c6_r27_s3;
  subbyte_full_adder add_c6_r27_s3 (
    .a(carry_c5_r16_s2),
    .b(carry_c5_r17_s2),
    .ci(carry_c5_r18_s2),
    .s(sum_c6_r27_s3),
    .co(carry_c6_r27_s3)
  );
  wire sum_c6_r28_s3, carry_c6_r28_s3;
  subbyte_full_adder add_c6_r28_s3 (
    .a(carry_c5_r19_s2),
    .b(carry_c5_r20_s2),
    .ci(carry_c5_r21_s2),
    .s(sum_c6_r28_s3),
    .co(carry_c6_r28_s3)
  );
  wire sum_c6_r29_s3, carry_c6_r29_s3;
  subbyte_full_adder add_c6_r29_s3 (
    .a(carry_c5_r22_s2),
    .b(carry_c5_r23_s2),
    .ci(carry_c5_r24_s2),
    .s(sum_c6_r29_s3),
    .co(carry_c6_r29_s3)
  );
  wire sum_c6_r30_s3, carry_c6_r30_s3;
  subbyte_full_adder add_c6_r30_s3 (
    .a(carry_c5_r25_s2),
    .b(carry_c5_r26_s2),
    .ci(sum_c6_r16_s2),
    .s(sum_c6_r30_s3),
    .co(carry_c6_r30_s3)
  );
  wire sum_c6_r31_s3, carry_c6_r31_s3;
  subbyte_full_adder add_c6_r31_s3 (
    .a(sum_c6_r17_s2),
    .b(sum_c6_r18_s2),
    .ci(sum_c6_r19_s2),
    .s(sum_c6_r31_s3),
    .co(carry_c6_r31_s3)
  );
  wire sum_c6_r32_s3, carry_c6_r32_s3;
  subbyte_full_adder add_c6_r32_s3 (
    .a(sum_c6_r20_s2),
    .b(sum_c6_r21_s2),
    .ci(sum_c6_r22_s2),
    .s(sum_c6_r32_s3),
    .co(carry_c6_r32_s3)
  );
  wire sum_c6_r33_s3, carry_c6_r33_s3;
  subbyte_full_adder add_c6_r33_s3 (
    .a(sum_c6_r23_s2),
    .b(sum_c6_r24_s2),
    .ci(sum_c6_r25_s2),
    .s(sum_c6_r33_s3),
    .co(carry_c6_r33_s3)
  );
  wire sum_c6_r34_s4, carry_c6_r34_s4;
  subbyte_full_adder add_c6_r34_s4 (
    .a(sum_c6_r26_s2),
    .b(carry_c5_r27_s3),
    .ci(carry_c5_r28_s3),
    .s(sum_c6_r34_s4),
    .co(carry_c6_r34_s4)
  );
  wire sum_c6_r35_s5, carry_c6_r35_s5;
  subbyte_full_adder add_c6_r35_s5 (
    .a(carry_c5_r29_s3),
    .b(carry_c5_r30_s3),
    .ci(carry_c5_r31_s4),
    .s(sum_c6_r35_s5),
    .co(carry_c6_r35_s5)
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
    .a(sum_c6_r27_s3),
    .b(sum_c6_r28_s3),
    .ci(sum_c6_r29_s3),
    .s(sum_c6_r37_s4),
    .co(carry_c6_r37_s4)
  );
  wire sum_c6_r38_s4, carry_c6_r38_s4;
  subbyte_full_adder add_c6_r38_s4 (
    .a(sum_c6_r30_s3),
    .b(sum_c6_r31_s3),
    .ci(sum_c6_r32_s3),
    .s(sum_c6_r38_s4),
    .co(carry_c6_r38_s4)
  );
  wire sum_c6_r39_s5, carry_c6_r39_s5;
  subbyte_full_adder add_c6_r39_s5 (
    .a(sum_c6_r33_s3),
    .b(carry_c5_r35_s4),
    .ci(carry_c5_r36_s4),
    .s(sum_c6_r39_s5),
    .co(carry_c6_r39_s5)
  );
  wire sum_c6_r40_s6, carry_c6_r40_s6;
  subbyte_full_adder add_c6_r40_s6 (
    .a(carry_c5_r37_s4),
    .b(carry_c5_r38_s4),
    .ci(carry_c5_r39_s5),
    .s(sum_c6_r40_s6),
    .co(carry_c6_r40_s6)
  );
  wire sum_c6_r41_s6, carry_c6_r41_s6;
  subbyte_full_adder add_c6_r41_s6 (
    .a(sum_c6_r34_s4),
    .b(sum_c6_r35_s5),
    .ci(sum_c6_r36_s4),
    .s(sum_c6_r41_s6),
    .co(carry_c6_r41_s6)
  );
  wire sum_c6_r42_s6, carry_c6_r42_s6;
  subbyte_full_adder add_c6_r42_s6 (
    .a(sum_c6_r37_s4),
    .b(sum_c6_r38_s4),
    .ci(carry_c5_r40_s5),
    .s(sum_c6_r42_s6),
    .co(carry_c6_r42_s6)
  );
  wire sum_c6_r43_s7, carry_c6_r43_s7;
  subbyte_full_adder add_c6_r43_s7 (
    .a(carry_c5_r41_s6),
    .b(carry_c5_r42_s5),
    .ci(sum_c6_r39_s5),
    .s(sum_c6_r43_s7),
    .co(carry_c6_r43_s7)
  );
  wire sum_c6_r44_s8, carry_c6_r44_s8;
  subbyte_full_adder add_c6_r44_s8 (
    .a(sum_c6_r40_s6),
    .b(sum_c6_r41_s6),
    .ci(carry_c5_r43_s7),
    .s(sum_c6_r44_s8),
    .co(carry_c6_r44_s8)
  );
  wire sum_c6_r45_s9, carry_c6_r45_s9;
  subbyte_full_adder add_c6_r45_s9 (
    .a(sum_c6_r42_s6),
    .b(carry_c5_r44_s7),
    .ci(carry_c5_r45_s8),
    .s(sum_c6_r45_s9),
    .co(carry_c6_r45_s9)
  );
  wire sum_c6_r46_s10, carry_c6_r46_s10;
  subbyte_full_adder add_c6_r46_s10 (
    .a(sum_c6_r43_s7),
    .b(sum_c6_r44_s8),
    .ci(carry_c5_r46_s9),
    .s(sum_c6_r46_s10),
    .co(carry_c6_r46_s10)
  );
  wire sum_c6_r47_s11, carry_c6_r47_s11;
  subbyte_full_adder add_c6_r47_s11 (
    .a(sum_c6_r45_s9),
    .b(sum_c6_r46_s10),
    .ci(carry_c5_r47_s10),
    .s(sum_c6_r47_s11),
    .co(carry_c6_r47_s11)
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
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(pp[443]),
    .b(carry_c6_r0_s1),
    .ci(carry_c6_r1_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(carry_c6_r2_s1),
    .b(carry_c6_r3_s1),
    .ci(carry_c6_r4_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(carry_c6_r5_s1),
    .b(carry_c6_r6_s1),
    .ci(carry_c6_r7_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s2, carry_c7_r19_s2;
  subbyte_full_adder add_c7_r19_s2 (
    .a(carry_c6_r8_s1),
    .b(carry_c6_r9_s1),
    .ci(carry_c6_r10_s1),
    .s(sum_c7_r19_s2),
    .co(carry_c7_r19_s2)
  );
  wire sum_c7_r20_s2, carry_c7_r20_s2;
  subbyte_full_adder add_c7_r20_s2 (
    .a(carry_c6_r11_s1),
    .b(carry_c6_r12_s1),
    .ci(carry_c6_r13_s1),
    .s(sum_c7_r20_s2),
    .co(carry_c7_r20_s2)
  );
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(carry_c6_r14_s1),
    .b(carry_c6_r15_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s2, carry_c7_r23_s2;
  subbyte_full_adder add_c7_r23_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r23_s2),
    .co(carry_c7_r23_s2)
  );
  wire sum_c7_r24_s2, carry_c7_r24_s2;
  subbyte_full_adder add_c7_r24_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r24_s2),
    .co(carry_c7_r24_s2)
  );
  wire sum_c7_r25_s2, carry_c7_r25_s2;
  subbyte_full_adder add_c7_r25_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r25_s2),
    .co(carry_c7_r25_s2)
  );
  wire sum_c7_r26_s2, carry_c7_r26_s2;
  subbyte_full_adder add_c7_r26_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r26_s2),
    .co(carry_c7_r26_s2)
  );
  wire sum_c7_r27_s3, carry_c7_r27_s3;
  subbyte_full_adder add_c7_r27_s3 (
    .a(carry_c6_r16_s2),
    .b(carry_c6_r17_s2),
    .ci(carry_c6_r18_s2),
    .s(sum_c7_r27_s3),
    .co(carry_c7_r27_s3)
  );
  wire sum_c7_r28_s3, carry_c7_r28_s3;
  subbyte_full_adder add_c7_r28_s3 (
    .a(carry_c6_r19_s2),
    .b(carry_c6_r20_s2),
    .ci(carry_c6_r21_s2),
    .s(sum_c7_r28_s3),
    .co(carry_c7_r28_s3)
  );
  wire sum_c7_r29_s3, carry_c7_r29_s3;
  subbyte_full_adder add_c7_r29_s3 (
    .a(carry_c6_r22_s2),
    .b(carry_c6_r23_s2),
    .ci(carry_c6_r24_s2),
    .s(sum_c7_r29_s3),
    .co(carry_c7_r29_s3)
  );
  wire sum_c7_r30_s3, carry_c7_r30_s3;
  subbyte_full_adder add_c7_r30_s3 (
    .a(carry_c6_r25_s2),
    .b(carry_c6_r26_s2),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r30_s3),
    .co(carry_c7_r30_s3)
  );
  wire sum_c7_r31_s3, carry_c7_r31_s3;
  subbyte_full_adder add_c7_r31_s3 (
    .a(sum_c7_r17_s2),
    .b(sum_c7_r18_s2),
    .ci(sum_c7_r19_s2),
    .s(sum_c7_r31_s3),
    .co(carry_c7_r31_s3)
  );
  wire sum_c7_r32_s3, carry_c7_r32_s3;
  subbyte_full_adder add_c7_r32_s3 (
    .a(sum_c7_r20_s2),
    .b(sum_c7_r21_s2),
    .ci(sum_c7_r22_s2),
    .s(sum_c7_r32_s3),
    .co(carry_c7_r32_s3)
  );
  wire sum_c7_r33_s3, carry_c7_r33_s3;
  subbyte_full_adder add_c7_r33_s3 (
    .a(sum_c7_r23_s2),
    .b(sum_c7_r24_s2),
    .ci(sum_c7_r25_s2),
    .s(sum_c7_r33_s3),
    .co(carry_c7_r33_s3)
  );
  wire sum_c7_r34_s4, carry_c7_r34_s4;
  subbyte_full_adder add_c7_r34_s4 (
    .a(sum_c7_r26_s2),
    .b(carry_c6_r27_s3),
    .ci(carry_c6_r28_s3),
    .s(sum_c7_r34_s4),
    .co(carry_c7_r34_s4)
  );
  wire sum_c7_r35_s4, carry_c7_r35_s4;
  subbyte_full_adder add_c7_r35_s4 (
    .a(carry_c6_r29_s3),
    .b(carry_c6_r30_s3),
    .ci(carry_c6_r31_s3),
    .s(sum_c7_r35_s4),
    .co(carry_c7_r35_s4)
  );
  wire sum_c7_r36_s4, carry_c7_r36_s4;
  subbyte_full_adder add_c7_r36_s4 (
    .a(carry_c6_r32_s3),
    .b(carry_c6_r33_s3),
    .ci(sum_c7_r27_s3),
    .s(sum_c7_r36_s4),
    .co(carry_c7_r36_s4)
  );
  wire sum_c7_r37_s4, carry_c7_r37_s4;
  subbyte_full_adder add_c7_r37_s4 (
    .a(sum_c7_r28_s3),
    .b(sum_c7_r29_s3),
    .ci(sum_c7_r30_s3),
    .s(sum_c7_r37_s4),
    .co(carry_c7_r37_s4)
  );
  wire sum_c7_r38_s4, carry_c7_r38_s4;
  subbyte_full_adder add_c7_r38_s4 (
    .a(sum_c7_r31_s3),
    .b(sum_c7_r32_s3),
    .ci(sum_c7_r33_s3),
    .s(sum_c7_r38_s4),
    .co(carry_c7_r38_s4)
  );
  wire sum_c7_r39_s6, carry_c7_r39_s6;
  subbyte_full_adder add_c7_r39_s6 (
    .a(carry_c6_r34_s4),
    .b(carry_c6_r35_s5),
    .ci(carry_c6_r36_s4),
    .s(sum_c7_r39_s6),
    .co(carry_c7_r39_s6)
  );
  wire sum_c7_r40_s5, carry_c7_r40_s5;
  subbyte_full_adder add_c7_r40_s5 (
    .a(carry_c6_r37_s4),
    .b(carry_c6_r38_s4),
    .ci(sum_c7_r34_s4),
    .s(sum_c7_r40_s5),
    .co(carry_c7_r40_s5)
  );
  wire sum_c7_r41_s5, carry_c7_r41_s5;
  subbyte_full_adder add_c7_r41_s5 (
    .a(sum_c7_r35_s4),
    .b(sum_c7_r36_s4),
    .ci(sum_c7_r37_s4),
    .s(sum_c7_r41_s5),
    .co(carry_c7_r41_s5)
  );
  wire sum_c7_r42_s7, carry_c7_r42_s7;
  subbyte_full_adder add_c7_r42_s7 (
    .a(sum_c7_r38_s4),
    .b(carry_c6_r39_s5),
    .ci(carry_c6_r40_s6),
    .s(sum_c7_r42_s7),
    .co(carry_c7_r42_s7)
  );
  wire sum_c7_r43_s7, carry_c7_r43_s7;
  subbyte_full_adder add_c7_r43_s7 (
    .a(carry_c6_r41_s6),
    .b(sum_c7_r39_s6),
    .ci(sum_c7_r40_s5),
    .s(sum_c7_r43_s7),
    .co(carry_c7_r43_s7)
  );
  wire sum_c7_r44_s8, carry_c7_r44_s8;
  subbyte_full_adder add_c7_r44_s8 (
    .a(sum_c7_r41_s5),
    .b(carry_c6_r42_s6),
    .ci(carry_c6_r43_s7),
    .s(sum_c7_r44_s8),
    .co(carry_c7_r44_s8)
  );
  wire sum_c7_r45_s9, carry_c7_r45_s9;
  subbyte_full_adder add_c7_r45_s9 (
    .a(carry_c6_r44_s8),
    .b(sum_c7_r42_s7),
    .ci(sum_c7_r43_s7),
    .s(sum_c7_r45_s9),
    .co(carry_c7_r45_s9)
  );
  wire sum_c7_r46_s10, carry_c7_r46_s10;
  subbyte_full_adder add_c7_r46_s10 (
    .a(sum_c7_r44_s8),
    .b(carry_c6_r45_s9),
    .ci(sum_c7_r45_s9),
    .s(sum_c7_r46_s10),
    .co(carry_c7_r46_s10)
  );
  wire sum_c7_r47_s12, carry_c7_r47_s12;
  subbyte_full_adder add_c7_r47_s12 (
    .a(carry_c6_r46_s10),
    .b(sum_c7_r46_s10),
    .ci(carry_c6_r47_s11),
    .s(sum_c7_r47_s12),
    .co(carry_c7_r47_s12)
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
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(pp[444]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r16_s2),
    .co(carry_c8_r16_s2)
  );
  wire sum_c8_r17_s2, carry_c8_r17_s2;
  subbyte_full_adder add_c8_r17_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r17_s2),
    .co(carry_c8_r17_s2)
  );
  wire sum_c8_r18_s2, carry_c8_r18_s2;
  subbyte_full_adder add_c8_r18_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r18_s2),
    .co(carry_c8_r18_s2)
  );
  wire sum_c8_r19_s2, carry_c8_r19_s2;
  subbyte_full_adder add_c8_r19_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r19_s2),
    .co(carry_c8_r19_s2)
  );
  wire sum_c8_r20_s2, carry_c8_r20_s2;
  subbyte_full_adder add_c8_r20_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r20_s2),
    .co(carry_c8_r20_s2)
  );
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s3, carry_c8_r27_s3;
  subbyte_full_adder add_c8_r27_s3 (
    .a(carry_c7_r16_s2),
    .b(carry_c7_r17_s2),
    .ci(carry_c7_r18_s2),
    .s(sum_c8_r27_s3),
    .co(carry_c8_r27_s3)
  );
  wire sum_c8_r28_s3, carry_c8_r28_s3;
  subbyte_full_adder add_c8_r28_s3 (
    .a(carry_c7_r19_s2),
    .b(carry_c7_r20_s2),
    .ci(carry_c7_r21_s2),
    .s(sum_c8_r28_s3),
    .co(carry_c8_r28_s3)
  );
  wire sum_c8_r29_s3, carry_c8_r29_s3;
  subbyte_full_adder add_c8_r29_s3 (
    .a(carry_c7_r22_s2),
    .b(carry_c7_r23_s2),
    .ci(carry_c7_r24_s2),
    .s(sum_c8_r29_s3),
    .co(carry_c8_r29_s3)
  );
  wire sum_c8_r30_s3, carry_c8_r30_s3;
  subbyte_full_adder add_c8_r30_s3 (
    .a(carry_c7_r25_s2),
    .b(carry_c7_r26_s2),
    .ci(sum_c8_r16_s2),
    .s(sum_c8_r30_s3),
    .co(carry_c8_r30_s3)
  );
  wire sum_c8_r31_s3, carry_c8_r31_s3;
  subbyte_full_adder add_c8_r31_s3 (
    .a(sum_c8_r17_s2),
    .b(sum_c8_r18_s2),
    .ci(sum_c8_r19_s2),
    .s(sum_c8_r31_s3),
    .co(carry_c8_r31_s3)
  );
  wire sum_c8_r32_s3, carry_c8_r32_s3;
  subbyte_full_adder add_c8_r32_s3 (
    .a(sum_c8_r20_s2),
    .b(sum_c8_r21_s2),
    .ci(sum_c8_r22_s2),
    .s(sum_c8_r32_s3),
    .co(carry_c8_r32_s3)
  );
  wire sum_c8_r33_s3, carry_c8_r33_s3;
  subbyte_full_adder add_c8_r33_s3 (
    .a(sum_c8_r23_s2),
    .b(sum_c8_r24_s2),
    .ci(sum_c8_r25_s2),
    .s(sum_c8_r33_s3),
    .co(carry_c8_r33_s3)
  );
  wire sum_c8_r34_s4, carry_c8_r34_s4;
  subbyte_full_adder add_c8_r34_s4 (
    .a(sum_c8_r26_s2),
    .b(carry_c7_r27_s3),
    .ci(carry_c7_r28_s3),
    .s(sum_c8_r34_s4),
    .co(carry_c8_r34_s4)
  );
  wire sum_c8_r35_s4, carry_c8_r35_s4;
  subbyte_full_adder add_c8_r35_s4 (
    .a(carry_c7_r29_s3),
    .b(carry_c7_r30_s3),
    .ci(carry_c7_r31_s3),
    .s(sum_c8_r35_s4),
    .co(carry_c8_r35_s4)
  );
  wire sum_c8_r36_s4, carry_c8_r36_s4;
  subbyte_full_adder add_c8_r36_s4 (
    .a(carry_c7_r32_s3),
    .b(carry_c7_r33_s3),
    .ci(sum_c8_r27_s3),
    .s(sum_c8_r36_s4),
    .co(carry_c8_r36_s4)
  );
  wire sum_c8_r37_s4, carry_c8_r37_s4;
  subbyte_full_adder add_c8_r37_s4 (
    .a(sum_c8_r28_s3),
    .b(sum_c8_r29_s3),
    .ci(sum_c8_r30_s3),
    .s(sum_c8_r37_s4),
    .co(carry_c8_r37_s4)
  );
  wire sum_c8_r38_s4, carry_c8_r38_s4;
  subbyte_full_adder add_c8_r38_s4 (
    .a(sum_c8_r31_s3),
    .b(sum_c8_r32_s3),
    .ci(sum_c8_r33_s3),
    .s(sum_c8_r38_s4),
    .co(carry_c8_r38_s4)
  );
  wire sum_c8_r39_s5, carry_c8_r39_s5;
  subbyte_full_adder add_c8_r39_s5 (
    .a(carry_c7_r34_s4),
    .b(carry_c7_r35_s4),
    .ci(carry_c7_r36_s4),
    .s(sum_c8_r39_s5),
    .co(carry_c8_r39_s5)
  );
  wire sum_c8_r40_s5, carry_c8_r40_s5;
  subbyte_full_adder add_c8_r40_s5 (
    .a(carry_c7_r37_s4),
    .b(carry_c7_r38_s4),
    .ci(sum_c8_r34_s4),
    .s(sum_c8_r40_s5),
    .co(carry_c8_r40_s5)
  );
  wire sum_c8_r41_s5, carry_c8_r41_s5;
  subbyte_full_adder add_c8_r41_s5 (
    .a(sum_c8_r35_s4),
    .b(sum_c8_r36_s4),
    .ci(sum_c8_r37_s4),
    .s(sum_c8_r41_s5),
    .co(carry_c8_r41_s5)
  );
  wire sum_c8_r42_s7, carry_c8_r42_s7;
  subbyte_full_adder add_c8_r42_s7 (
    .a(sum_c8_r38_s4),
    .b(carry_c7_r39_s6),
    .ci(carry_c7_r40_s5),
    .s(sum_c8_r42_s7),
    .co(carry_c8_r42_s7)
  );
  wire sum_c8_r43_s6, carry_c8_r43_s6;
  subbyte_full_adder add_c8_r43_s6 (
    .a(carry_c7_r41_s5),
    .b(sum_c8_r39_s5),
    .ci(sum_c8_r40_s5),
    .s(sum_c8_r43_s6),
    .co(carry_c8_r43_s6)
  );
  wire sum_c8_r44_s8, carry_c8_r44_s8;
  subbyte_full_adder add_c8_r44_s8 (
    .a(sum_c8_r41_s5),
    .b(carry_c7_r42_s7),
    .ci(carry_c7_r43_s7),
    .s(sum_c8_r44_s8),
    .co(carry_c8_r44_s8)
  );
  wire sum_c8_r45_s9, carry_c8_r45_s9;
  subbyte_full_adder add_c8_r45_s9 (
    .a(sum_c8_r42_s7),
    .b(sum_c8_r43_s6),
    .ci(carry_c7_r44_s8),
    .s(sum_c8_r45_s9),
    .co(carry_c8_r45_s9)
  );
  wire sum_c8_r46_s10, carry_c8_r46_s10;
  subbyte_full_adder add_c8_r46_s10 (
    .a(carry_c7_r45_s9),
    .b(sum_c8_r44_s8),
    .ci(sum_c8_r45_s9),
    .s(sum_c8_r46_s10),
    .co(carry_c8_r46_s10)
  );
  wire sum_c8_r47_s13, carry_c8_r47_s13;
  subbyte_full_adder add_c8_r47_s13 (
    .a(carry_c7_r46_s10),
    .b(sum_c8_r46_s10),
    .ci(carry_c7_r47_s12),
    .s(sum_c8_r47_s13),
    .co(carry_c8_r47_s13)
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
  wire sum_c9_r11_s2, carry_c9_r11_s2;
  subbyte_full_adder add_c9_r11_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r11_s2),
    .co(carry_c9_r11_s2)
  );
  wire sum_c9_r12_s2, carry_c9_r12_s2;
  subbyte_full_adder add_c9_r12_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r12_s2),
    .co(carry_c9_r12_s2)
  );
  wire sum_c9_r13_s2, carry_c9_r13_s2;
  subbyte_full_adder add_c9_r13_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r13_s2),
    .co(carry_c9_r13_s2)
  );
  wire sum_c9_r14_s2, carry_c9_r14_s2;
  subbyte_full_adder add_c9_r14_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r14_s2),
    .co(carry_c9_r14_s2)
  );
  wire sum_c9_r15_s2, carry_c9_r15_s2;
  subbyte_full_adder add_c9_r15_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r15_s2),
    .co(carry_c9_r15_s2)
  );
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(carry_c8_r15_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s3, carry_c9_r20_s3;
  subbyte_full_adder add_c9_r20_s3 (
    .a(carry_c8_r16_s2),
    .b(carry_c8_r17_s2),
    .ci(carry_c8_r18_s2),
    .s(sum_c9_r20_s3),
    .co(carry_c9_r20_s3)
  );
  wire sum_c9_r21_s3, carry_c9_r21_s3;
  subbyte_full_adder add_c9_r21_s3 (
    .a(carry_c8_r19_s2),
    .b(carry_c8_r20_s2),
    .ci(carry_c8_r21_s2),
    .s(sum_c9_r21_s3),
    .co(carry_c9_r21_s3)
  );
  wire sum_c9_r22_s3, carry_c9_r22_s3;
  subbyte_full_adder add_c9_r22_s3 (
    .a(carry_c8_r22_s2),
    .b(carry_c8_r23_s2),
    .ci(carry_c8_r24_s2),
    .s(sum_c9_r22_s3),
    .co(carry_c9_r22_s3)
  );
  wire sum_c9_r23_s3, carry_c9_r23_s3;
  subbyte_full_adder add_c9_r23_s3 (
    .a(carry_c8_r25_s2),
    .b(carry_c8_r26_s2),
    .ci(sum_c9_r11_s2),
    .s(sum_c9_r23_s3),
    .co(carry_c9_r23_s3)
  );
  wire sum_c9_r24_s3, carry_c9_r24_s3;
  subbyte_full_adder add_c9_r24_s3 (
    .a(sum_c9_r12_s2),
    .b(sum_c9_r13_s2),
    .ci(sum_c9_r14_s2),
    .s(sum_c9_r24_s3),
    .co(carry_c9_r24_s3)
  );
  wire sum_c9_r25_s3, carry_c9_r25_s3;
  subbyte_full_adder add_c9_r25_s3 (
    .a(sum_c9_r15_s2),
    .b(sum_c9_r16_s2),
    .ci(sum_c9_r17_s2),
    .s(sum_c9_r25_s3),
    .co(carry_c9_r25_s3)
  );
  wire sum_c9_r26_s4, carry_c9_r26_s4;
  subbyte_full_adder add_c9_r26_s4 (
    .a(sum_c9_r18_s2),
    .b(sum_c9_r19_s2),
    .ci(carry_c8_r27_s3),
    .s(sum_c9_r26_s4),
    .co(carry_c9_r26_s4)
  );
  wire sum_c9_r27_s4, carry_c9_r27_s4;
  subbyte_full_adder add_c9_r27_s4 (
    .a(carry_c8_r28_s3),
    .b(carry_c8_r29_s3),
    .ci(carry_c8_r30_s3),
    .s(sum_c9_r27_s4),
    .co(carry_c9_r27_s4)
  );
  wire sum_c9_r28_s4, carry_c9_r28_s4;
  subbyte_full_adder add_c9_r28_s4 (
    .a(carry_c8_r31_s3),
    .b(carry_c8_r32_s3),
    .ci(carry_c8_r33_s3),
    .s(sum_c9_r28_s4),
    .co(carry_c9_r28_s4)
  );
  wire sum_c9_r29_s4, carry_c9_r29_s4;
  subbyte_full_adder add_c9_r29_s4 (
    .a(sum_c9_r20_s3),
    .b(sum_c9_r21_s3),
    .ci(sum_c9_r22_s3),
    .s(sum_c9_r29_s4),
    .co(carry_c9_r29_s4)
  );
  wire sum_c9_r30_s4, carry_c9_r30_s4;
  subbyte_full_adder add_c9_r30_s4 (
    .a(sum_c9_r23_s3),
    .b(sum_c9_r24_s3),
    .ci(sum_c9_r25_s3),
    .s(sum_c9_r30_s4),
    .co(carry_c9_r30_s4)
  );
  wire sum_c9_r31_s5, carry_c9_r31_s5;
  subbyte_full_adder add_c9_r31_s5 (
    .a(sum_c9_r26_s4),
    .b(carry_c8_r34_s4),
    .ci(carry_c8_r35_s4),
    .s(sum_c9_r31_s5),
    .co(carry_c9_r31_s5)
  );
  wire sum_c9_r32_s5, carry_c9_r32_s5;
  subbyte_full_adder add_c9_r32_s5 (
    .a(carry_c8_r36_s4),
    .b(carry_c8_r37_s4),
    .ci(carry_c8_r38_s4),
    .s(sum_c9_r32_s5),
    .co(carry_c9_r32_s5)
  );
  wire sum_c9_r33_s5, carry_c9_r33_s5;
  subbyte_full_adder add_c9_r33_s5 (
    .a(sum_c9_r27_s4),
    .b(sum_c9_r28_s4),
    .ci(sum_c9_r29_s4),
    .s(sum_c9_r33_s5),
    .co(carry_c9_r33_s5)
  );
  wire sum_c9_r34_s6, carry_c9_r34_s6;
  subbyte_full_adder add_c9_r34_s6 (
    .a(sum_c9_r30_s4),
    .b(carry_c8_r39_s5),
    .ci(carry_c8_r40_s5),
    .s(sum_c9_r34_s6),
    .co(carry_c9_r34_s6)
  );
  wire sum_c9_r35_s6, carry_c9_r35_s6;
  subbyte_full_adder add_c9_r35_s6 (
    .a(carry_c8_r41_s5),
    .b(sum_c9_r31_s5),
    .ci(sum_c9_r32_s5),
    .s(sum_c9_r35_s6),
    .co(carry_c9_r35_s6)
  );
  wire sum_c9_r36_s8, carry_c9_r36_s8;
  subbyte_full_adder add_c9_r36_s8 (
    .a(sum_c9_r33_s5),
    .b(carry_c8_r42_s7),
    .ci(carry_c8_r43_s6),
    .s(sum_c9_r36_s8),
    .co(carry_c9_r36_s8)
  );
  wire sum_c9_r37_s9, carry_c9_r37_s9;
  subbyte_full_adder add_c9_r37_s9 (
    .a(sum_c9_r34_s6),
    .b(sum_c9_r35_s6),
    .ci(carry_c8_r44_s8),
    .s(sum_c9_r37_s9),
    .co(carry_c9_r37_s9)
  );
  wire sum_c9_r38_s10, carry_c9_r38_s10;
  subbyte_full_adder add_c9_r38_s10 (
    .a(carry_c8_r45_s9),
    .b(sum_c9_r36_s8),
    .ci(sum_c9_r37_s9),
    .s(sum_c9_r38_s10),
    .co(carry_c9_r38_s10)
  );
  wire sum_c9_r39_s14, carry_c9_r39_s14;
  subbyte_full_adder add_c9_r39_s14 (
    .a(carry_c8_r46_s10),
    .b(sum_c9_r38_s10),
    .ci(carry_c8_r47_s13),
    .s(sum_c9_r39_s14),
    .co(carry_c9_r39_s14)
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
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[418]),
    .b(pp[446]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r5_s2),
    .co(carry_c10_r5_s2)
  );
  wire sum_c10_r6_s2, carry_c10_r6_s2;
  subbyte_full_adder add_c10_r6_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r6_s2),
    .co(carry_c10_r6_s2)
  );
  wire sum_c10_r7_s2, carry_c10_r7_s2;
  subbyte_full_adder add_c10_r7_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r7_s2),
    .co(carry_c10_r7_s2)
  );
  wire sum_c10_r8_s2, carry_c10_r8_s2;
  subbyte_full_adder add_c10_r8_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r8_s2),
    .co(carry_c10_r8_s2)
  );
  wire sum_c10_r9_s2, carry_c10_r9_s2;
  subbyte_full_adder add_c10_r9_s2 (
    .a(carry_c9_r10_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r9_s2),
    .co(carry_c10_r9_s2)
  );
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r10_s2),
    .co(carry_c10_r10_s2)
  );
  wire sum_c10_r11_s3, carry_c10_r11_s3;
  subbyte_full_adder add_c10_r11_s3 (
    .a(sum_c10_r5_s2),
    .b(carry_c9_r11_s2),
    .ci(carry_c9_r12_s2),
    .s(sum_c10_r11_s3),
    .co(carry_c10_r11_s3)
  );
  wire sum_c10_r12_s3, carry_c10_r12_s3;
  subbyte_full_adder add_c10_r12_s3 (
    .a(carry_c9_r13_s2),
    .b(carry_c9_r14_s2),
    .ci(carry_c9_r15_s2),
    .s(sum_c10_r12_s3),
    .co(carry_c10_r12_s3)
  );
  wire sum_c10_r13_s3, carry_c10_r13_s3;
  subbyte_full_adder add_c10_r13_s3 (
    .a(carry_c9_r16_s2),
    .b(carry_c9_r17_s2),
    .ci(carry_c9_r18_s2),
    .s(sum_c10_r13_s3),
    .co(carry_c10_r13_s3)
  );
  wire sum_c10_r14_s3, carry_c10_r14_s3;
  subbyte_full_adder add_c10_r14_s3 (
    .a(carry_c9_r19_s2),
    .b(sum_c10_r6_s2),
    .ci(sum_c10_r7_s2),
    .s(sum_c10_r14_s3),
    .co(carry_c10_r14_s3)
  );
  wire sum_c10_r15_s3, carry_c10_r15_s3;
  subbyte_full_adder add_c10_r15_s3 (
    .a(sum_c10_r8_s2),
    .b(sum_c10_r9_s2),
    .ci(sum_c10_r10_s2),
    .s(sum_c10_r15_s3),
    .co(carry_c10_r15_s3)
  );
  wire sum_c10_r16_s4, carry_c10_r16_s4;
  subbyte_full_adder add_c10_r16_s4 (
    .a(carry_c9_r20_s3),
    .b(carry_c9_r21_s3),
    .ci(carry_c9_r22_s3),
    .s(sum_c10_r16_s4),
    .co(carry_c10_r16_s4)
  );
  wire sum_c10_r17_s4, carry_c10_r17_s4;
  subbyte_full_adder add_c10_r17_s4 (
    .a(carry_c9_r23_s3),
    .b(carry_c9_r24_s3),
    .ci(carry_c9_r25_s3),
    .s(sum_c10_r17_s4),
    .co(carry_c10_r17_s4)
  );
  wire sum_c10_r18_s4, carry_c10_r18_s4;
  subbyte_full_adder add_c10_r18_s4 (
    .a(sum_c10_r11_s3),
    .b(sum_c10_r12_s3),
    .ci(sum_c10_r13_s3),
    .s(sum_c10_r18_s4),
    .co(carry_c10_r18_s4)
  );
  wire sum_c10_r19_s5, carry_c10_r19_s5;
  subbyte_full_adder add_c10_r19_s5 (
    .a(sum_c10_r14_s3),
    .b(sum_c10_r15_s3),
    .ci(carry_c9_r26_s4),
    .s(sum_c10_r19_s5),
    .co(carry_c10_r19_s5)
  );
  wire sum_c10_r20_s5, carry_c10_r20_s5;
  subbyte_full_adder add_c10_r20_s5 (
    .a(carry_c9_r27_s4),
    .b(carry_c9_r28_s4),
    .ci(carry_c9_r29_s4),
    .s(sum_c10_r20_s5),
    .co(carry_c10_r20_s5)
  );
  wire sum_c10_r21_s5, carry_c10_r21_s5;
  subbyte_full_adder add_c10_r21_s5 (
    .a(carry_c9_r30_s4),
    .b(sum_c10_r16_s4),
    .ci(sum_c10_r17_s4),
    .s(sum_c10_r21_s5),
    .co(carry_c10_r21_s5)
  );
  wire sum_c10_r22_s6, carry_c10_r22_s6;
  subbyte_full_adder add_c10_r22_s6 (
    .a(sum_c10_r18_s4),
    .b(sum_c10_r19_s5),
    .ci(carry_c9_r31_s5),
    .s(sum_c10_r22_s6),
    .co(carry_c10_r22_s6)
  );
  wire sum_c10_r23_s6, carry_c10_r23_s6;
  subbyte_full_adder add_c10_r23_s6 (
    .a(carry_c9_r32_s5),
    .b(carry_c9_r33_s5),
    .ci(sum_c10_r20_s5),
    .s(sum_c10_r23_s6),
    .co(carry_c10_r23_s6)
  );
  wire sum_c10_r24_s7, carry_c10_r24_s7;
  subbyte_full_adder add_c10_r24_s7 (
    .a(sum_c10_r21_s5),
    .b(sum_c10_r22_s6),
    .ci(carry_c9_r34_s6),
    .s(sum_c10_r24_s7),
    .co(carry_c10_r24_s7)
  );
  wire sum_c10_r25_s8, carry_c10_r25_s8;
  subbyte_full_adder add_c10_r25_s8 (
    .a(carry_c9_r35_s6),
    .b(sum_c10_r23_s6),
    .ci(sum_c10_r24_s7),
    .s(sum_c10_r25_s8),
    .co(carry_c10_r25_s8)
  );
  wire sum_c10_r26_s10, carry_c10_r26_s10;
  subbyte_full_adder add_c10_r26_s10 (
    .a(carry_c9_r36_s8),
    .b(sum_c10_r25_s8),
    .ci(carry_c9_r37_s9),
    .s(sum_c10_r26_s10),
    .co(carry_c10_r26_s10)
  );
  wire sum_c10_r27_s15, carry_c10_r27_s15;
  subbyte_full_adder add_c10_r27_s15 (
    .a(carry_c9_r38_s10),
    .b(sum_c10_r26_s10),
    .ci(carry_c9_r39_s14),
    .s(sum_c10_r27_s15),
    .co(carry_c10_r27_s15)
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
  wire sum_c11_r2_s3, carry_c11_r2_s3;
  subbyte_full_adder add_c11_r2_s3 (
    .a(carry_c10_r5_s2),
    .b(carry_c10_r6_s2),
    .ci(carry_c10_r7_s2),
    .s(sum_c11_r2_s3),
    .co(carry_c11_r2_s3)
  );
  wire sum_c11_r3_s3, carry_c11_r3_s3;
  subbyte_full_adder add_c11_r3_s3 (
    .a(carry_c10_r8_s2),
    .b(carry_c10_r9_s2),
    .ci(carry_c10_r10_s2),
    .s(sum_c11_r3_s3),
    .co(carry_c11_r3_s3)
  );
  wire sum_c11_r4_s4, carry_c11_r4_s4;
  subbyte_full_adder add_c11_r4_s4 (
    .a(sum_c11_r0_s2),
    .b(sum_c11_r1_s2),
    .ci(carry_c10_r11_s3),
    .s(sum_c11_r4_s4),
    .co(carry_c11_r4_s4)
  );
  wire sum_c11_r5_s4, carry_c11_r5_s4;
  subbyte_full_adder add_c11_r5_s4 (
    .a(carry_c10_r12_s3),
    .b(carry_c10_r13_s3),
    .ci(carry_c10_r14_s3),
    .s(sum_c11_r5_s4),
    .co(carry_c11_r5_s4)
  );
  wire sum_c11_r6_s4, carry_c11_r6_s4;
  subbyte_full_adder add_c11_r6_s4 (
    .a(carry_c10_r15_s3),
    .b(sum_c11_r2_s3),
    .ci(sum_c11_r3_s3),
    .s(sum_c11_r6_s4),
    .co(carry_c11_r6_s4)
  );
  wire sum_c11_r7_s5, carry_c11_r7_s5;
  subbyte_full_adder add_c11_r7_s5 (
    .a(sum_c11_r4_s4),
    .b(carry_c10_r16_s4),
    .ci(carry_c10_r17_s4),
    .s(sum_c11_r7_s5),
    .co(carry_c11_r7_s5)
  );
  wire sum_c11_r8_s6, carry_c11_r8_s6;
  subbyte_full_adder add_c11_r8_s6 (
    .a(carry_c10_r18_s4),
    .b(carry_c10_r19_s5),
    .ci(sum_c11_r5_s4),
    .s(sum_c11_r8_s6),
    .co(carry_c11_r8_s6)
  );
  wire sum_c11_r9_s6, carry_c11_r9_s6;
  subbyte_full_adder add_c11_r9_s6 (
    .a(sum_c11_r6_s4),
    .b(carry_c10_r20_s5),
    .ci(carry_c10_r21_s5),
    .s(sum_c11_r9_s6),
    .co(carry_c11_r9_s6)
  );
  wire sum_c11_r10_s7, carry_c11_r10_s7;
  subbyte_full_adder add_c11_r10_s7 (
    .a(sum_c11_r7_s5),
    .b(sum_c11_r8_s6),
    .ci(carry_c10_r22_s6),
    .s(sum_c11_r10_s7),
    .co(carry_c11_r10_s7)
  );
  wire sum_c11_r11_s8, carry_c11_r11_s8;
  subbyte_full_adder add_c11_r11_s8 (
    .a(carry_c10_r23_s6),
    .b(sum_c11_r9_s6),
    .ci(sum_c11_r10_s7),
    .s(sum_c11_r11_s8),
    .co(carry_c11_r11_s8)
  );
  wire sum_c11_r12_s9, carry_c11_r12_s9;
  subbyte_full_adder add_c11_r12_s9 (
    .a(carry_c10_r24_s7),
    .b(carry_c10_r25_s8),
    .ci(sum_c11_r11_s8),
    .s(sum_c11_r12_s9),
    .co(carry_c11_r12_s9)
  );
  wire sum_c11_r13_s16, carry_c11_r13_s16;
  subbyte_full_adder add_c11_r13_s16 (
    .a(carry_c10_r26_s10),
    .b(sum_c11_r12_s9),
    .ci(carry_c10_r27_s15),
    .s(sum_c11_r13_s16),
    .co(carry_c11_r13_s16)
  );
  wire sum_c12_r0_s1 = ~carry_c12_r0_s1;
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(sum_c12_r0_s1),
    .b(carry_c11_r0_s2),
    .ci(carry_c11_r1_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s4, carry_c12_r2_s4;
  subbyte_full_adder add_c12_r2_s4 (
    .a(carry_c11_r2_s3),
    .b(carry_c11_r3_s3),
    .ci(sum_c12_r1_s3),
    .s(sum_c12_r2_s4),
    .co(carry_c12_r2_s4)
  );
  wire sum_c12_r3_s5, carry_c12_r3_s5;
  subbyte_full_adder add_c12_r3_s5 (
    .a(carry_c11_r4_s4),
    .b(carry_c11_r5_s4),
    .ci(carry_c11_r6_s4),
    .s(sum_c12_r3_s5),
    .co(carry_c12_r3_s5)
  );
  wire sum_c12_r4_s7, carry_c12_r4_s7;
  subbyte_full_adder add_c12_r4_s7 (
    .a(sum_c12_r2_s4),
    .b(carry_c11_r7_s5),
    .ci(carry_c11_r8_s6),
    .s(sum_c12_r4_s7),
    .co(carry_c12_r4_s7)
  );
  wire sum_c12_r5_s8, carry_c12_r5_s8;
  subbyte_full_adder add_c12_r5_s8 (
    .a(sum_c12_r3_s5),
    .b(carry_c11_r9_s6),
    .ci(carry_c11_r10_s7),
    .s(sum_c12_r5_s8),
    .co(carry_c12_r5_s8)
  );
  wire sum_c12_r6_s9, carry_c12_r6_s9;
  subbyte_full_adder add_c12_r6_s9 (
    .a(sum_c12_r4_s7),
    .b(carry_c11_r11_s8),
    .ci(sum_c12_r5_s8),
    .s(sum_c12_r6_s9),
    .co(carry_c12_r6_s9)
  );
  wire sum_c12_r7_s17, carry_c12_r7_s17;
  subbyte_full_adder add_c12_r7_s17 (
    .a(carry_c11_r12_s9),
    .b(sum_c12_r6_s9),
    .ci(carry_c11_r13_s16),
    .s(sum_c12_r7_s17),
    .co(carry_c12_r7_s17)
  );
  wire sum_c13_r0_s4, carry_c13_r0_s4;
  subbyte_full_adder add_c13_r0_s4 (
    .a(start[13]),
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s3),
    .s(sum_c13_r0_s4),
    .co(carry_c13_r0_s4)
  );
  wire sum_c13_r1_s6, carry_c13_r1_s6;
  subbyte_full_adder add_c13_r1_s6 (
    .a(sum_c13_r0_s4),
    .b(carry_c12_r2_s4),
    .ci(carry_c12_r3_s5),
    .s(sum_c13_r1_s6),
    .co(carry_c13_r1_s6)
  );
  wire sum_c13_r2_s9, carry_c13_r2_s9;
  subbyte_full_adder add_c13_r2_s9 (
    .a(sum_c13_r1_s6),
    .b(carry_c12_r4_s7),
    .ci(carry_c12_r5_s8),
    .s(sum_c13_r2_s9),
    .co(carry_c13_r2_s9)
  );
  wire sum_c13_r3_s18, carry_c13_r3_s18;
  subbyte_full_adder add_c13_r3_s18 (
    .a(sum_c13_r2_s9),
    .b(carry_c12_r6_s9),
    .ci(carry_c12_r7_s17),
    .s(sum_c13_r3_s18),
    .co(carry_c13_r3_s18)
  );
  wire sum_c14_r0_s7, carry_c14_r0_s7;
  subbyte_full_adder add_c14_r0_s7 (
    .a(start[14]),
    .b(carry_c13_r0_s4),
    .ci(carry_c13_r1_s6),
    .s(sum_c14_r0_s7),
    .co(carry_c14_r0_s7)
  );
  wire sum_c14_r1_s19, carry_c14_r1_s19;
  subbyte_full_adder add_c14_r1_s19 (
    .a(sum_c14_r0_s7),
    .b(carry_c13_r2_s9),
    .ci(carry_c13_r3_s18),
    .s(sum_c14_r1_s19),
    .co(carry_c14_r1_s19)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s20, carry_c15_r1_s20;
  subbyte_full_adder add_c15_r1_s20 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r0_s7),
    .ci(carry_c14_r1_s19),
    .s(sum_c15_r1_s20),
    .co(carry_c15_r1_s20)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s21, carry_c16_r1_s21;
  subbyte_full_adder add_c16_r1_s21 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s20),
    .s(sum_c16_r1_s21),
    .co(carry_c16_r1_s21)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s22, carry_c17_r1_s22;
  subbyte_full_adder add_c17_r1_s22 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s21),
    .s(sum_c17_r1_s22),
    .co(carry_c17_r1_s22)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s23, carry_c18_r1_s23;
  subbyte_full_adder add_c18_r1_s23 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s22),
    .s(sum_c18_r1_s23),
    .co(carry_c18_r1_s23)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s24, carry_c19_r1_s24;
  subbyte_full_adder add_c19_r1_s24 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
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
    sum_c17_r1_s22, sum_c16_r1_s21, sum_c15_r1_s20, sum_c14_r1_s19, sum_c13_r3_s18, sum_c12_r7_s17, sum_c11_r13_s16,
    sum_c10_r27_s15, sum_c9_r39_s14, sum_c8_r47_s13, sum_c7_r47_s12, sum_c6_r47_s11, sum_c5_r47_s10, sum_c4_r47_s9,
    sum_c3_r47_s8, sum_c2_r31_s7, sum_c1_r15_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
