// dint_dot_sm4a8_x16_acc28_zero_skip_tree: compression tree of dint_dot_sm4a8_x16_acc28_zero_skip
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 0144a3fd0dfe0da8
`default_nettype none

module dint_dot_sm4a8_x16_acc28_zero_skip_tree (
  input wire [335:0] pp,
  input wire [27:0] start,
  output wire [27:0] sum
);
  wire carry_c13_r0_s1 = start[13];
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
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[10]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[21]), .b(pp[31]), .ci(pp[42]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[52]), .b(pp[63]), .ci(pp[73]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[84]), .b(pp[94]), .ci(pp[105]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[115]), .b(pp[126]), .ci(pp[136]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[147]), .b(pp[157]), .ci(pp[168]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[178]), .b(pp[189]), .ci(pp[199]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[210]), .b(pp[220]), .ci(pp[231]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[241]), .b(pp[252]), .ci(pp[262]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[273]), .b(pp[283]), .ci(pp[294]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[304]), .b(pp[315]), .ci(pp[325]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
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
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[22]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[43]), .b(pp[64]), .ci(pp[85]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[106]), .b(pp[127]), .ci(pp[148]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[169]), .b(pp[190]), .ci(pp[211]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[232]), .b(pp[253]), .ci(pp[274]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[295]), .b(pp[316]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
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
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[11]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[20]), .b(pp[23]), .ci(pp[32]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[41]), .b(pp[44]), .ci(pp[53]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[62]), .b(pp[65]), .ci(pp[74]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[83]), .b(pp[86]), .ci(pp[95]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[104]), .b(pp[107]), .ci(pp[116]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[125]), .b(pp[128]), .ci(pp[137]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[146]), .b(pp[149]), .ci(pp[158]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[167]), .b(pp[170]), .ci(pp[179]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[188]), .b(pp[191]), .ci(pp[200]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[209]), .b(pp[212]), .ci(pp[221]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[230]), .b(pp[233]), .ci(pp[242]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[251]), .b(pp[254]), .ci(pp[263]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[272]), .b(pp[275]), .ci(pp[284]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[293]), .b(pp[296]), .ci(pp[305]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[314]), .b(pp[317]), .ci(pp[326]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(pp[335]),
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
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[12]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[24]), .b(pp[33]), .ci(pp[45]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[54]), .b(pp[66]), .ci(pp[75]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[87]), .b(pp[96]), .ci(pp[108]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[117]), .b(pp[129]), .ci(pp[138]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[150]), .b(pp[159]), .ci(pp[171]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[180]), .b(pp[192]), .ci(pp[201]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[213]), .b(pp[222]), .ci(pp[234]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[243]), .b(pp[255]), .ci(pp[264]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[276]), .b(pp[285]), .ci(pp[297]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[306]), .b(pp[318]), .ci(pp[327]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
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
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[13]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[25]), .b(pp[34]), .ci(pp[46]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[55]), .b(pp[67]), .ci(pp[76]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[88]), .b(pp[97]), .ci(pp[109]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[118]), .b(pp[130]), .ci(pp[139]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[151]), .b(pp[160]), .ci(pp[172]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[181]), .b(pp[193]), .ci(pp[202]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[214]), .b(pp[223]), .ci(pp[235]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[244]), .b(pp[256]), .ci(pp[265]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[277]), .b(pp[286]), .ci(pp[298]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[307]), .b(pp[319]), .ci(pp[328]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s2, carry_c4_r14_s2;
  subbyte_full_adder add_c4_r14_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s3, carry_c4_r18_s3;
  subbyte_full_adder add_c4_r18_s3 (
    .a(sum_c4_r10_s1),
    .b(carry_c3_r11_s2),
    .ci(carry_c3_r12_s2),
    .s(sum_c4_r18_s3),
    .co(carry_c4_r18_s3)
  );
  wire sum_c4_r19_s3, carry_c4_r19_s3;
  subbyte_full_adder add_c4_r19_s3 (
    .a(carry_c3_r13_s2),
    .b(carry_c3_r14_s2),
    .ci(carry_c3_r15_s2),
    .s(sum_c4_r19_s3),
    .co(carry_c4_r19_s3)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(carry_c3_r16_s2),
    .b(carry_c3_r17_s2),
    .ci(carry_c3_r18_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(carry_c3_r19_s2),
    .b(sum_c4_r11_s2),
    .ci(sum_c4_r12_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s3, carry_c4_r22_s3;
  subbyte_full_adder add_c4_r22_s3 (
    .a(sum_c4_r13_s2),
    .b(sum_c4_r14_s2),
    .ci(sum_c4_r15_s2),
    .s(sum_c4_r22_s3),
    .co(carry_c4_r22_s3)
  );
  wire sum_c4_r23_s4, carry_c4_r23_s4;
  subbyte_full_adder add_c4_r23_s4 (
    .a(sum_c4_r16_s2),
    .b(sum_c4_r17_s2),
    .ci(carry_c3_r20_s3),
    .s(sum_c4_r23_s4),
    .co(carry_c4_r23_s4)
  );
  wire sum_c4_r24_s4, carry_c4_r24_s4;
  subbyte_full_adder add_c4_r24_s4 (
    .a(carry_c3_r21_s3),
    .b(carry_c3_r22_s3),
    .ci(carry_c3_r23_s3),
    .s(sum_c4_r24_s4),
    .co(carry_c4_r24_s4)
  );
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(carry_c3_r24_s3),
    .b(sum_c4_r18_s3),
    .ci(sum_c4_r19_s3),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  wire sum_c4_r26_s4, carry_c4_r26_s4;
  subbyte_full_adder add_c4_r26_s4 (
    .a(sum_c4_r20_s3),
    .b(sum_c4_r21_s3),
    .ci(sum_c4_r22_s3),
    .s(sum_c4_r26_s4),
    .co(carry_c4_r26_s4)
  );
  wire sum_c4_r27_s6, carry_c4_r27_s6;
  subbyte_full_adder add_c4_r27_s6 (
    .a(carry_c3_r25_s4),
    .b(sum_c4_r23_s4),
    .ci(carry_c3_r26_s5),
    .s(sum_c4_r27_s6),
    .co(carry_c4_r27_s6)
  );
  wire sum_c4_r28_s6, carry_c4_r28_s6;
  subbyte_full_adder add_c4_r28_s6 (
    .a(carry_c3_r27_s4),
    .b(carry_c3_r28_s5),
    .ci(sum_c4_r24_s4),
    .s(sum_c4_r28_s6),
    .co(carry_c4_r28_s6)
  );
  wire sum_c4_r29_s7, carry_c4_r29_s7;
  subbyte_full_adder add_c4_r29_s7 (
    .a(sum_c4_r25_s4),
    .b(sum_c4_r26_s4),
    .ci(sum_c4_r27_s6),
    .s(sum_c4_r29_s7),
    .co(carry_c4_r29_s7)
  );
  wire sum_c4_r30_s8, carry_c4_r30_s8;
  subbyte_full_adder add_c4_r30_s8 (
    .a(carry_c3_r29_s6),
    .b(sum_c4_r28_s6),
    .ci(sum_c4_r29_s7),
    .s(sum_c4_r30_s8),
    .co(carry_c4_r30_s8)
  );
  wire sum_c4_r31_s9, carry_c4_r31_s9;
  subbyte_full_adder add_c4_r31_s9 (
    .a(carry_c3_r30_s7),
    .b(sum_c4_r30_s8),
    .ci(carry_c3_r31_s8),
    .s(sum_c4_r31_s9),
    .co(carry_c4_r31_s9)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[14]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[26]), .b(pp[35]), .ci(pp[47]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[56]), .b(pp[68]), .ci(pp[77]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[89]), .b(pp[98]), .ci(pp[110]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[119]), .b(pp[131]), .ci(pp[140]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[152]), .b(pp[161]), .ci(pp[173]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[182]), .b(pp[194]), .ci(pp[203]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[215]), .b(pp[224]), .ci(pp[236]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[245]), .b(pp[257]), .ci(pp[266]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[278]), .b(pp[287]), .ci(pp[299]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[308]), .b(pp[320]), .ci(pp[329]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s2, carry_c5_r11_s2;
  subbyte_full_adder add_c5_r11_s2 (
    .a(carry_c4_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r11_s2),
    .co(carry_c5_r11_s2)
  );
  wire sum_c5_r12_s2, carry_c5_r12_s2;
  subbyte_full_adder add_c5_r12_s2 (
    .a(carry_c4_r3_s1),
    .b(carry_c4_r4_s1),
    .ci(carry_c4_r5_s1),
    .s(sum_c5_r12_s2),
    .co(carry_c5_r12_s2)
  );
  wire sum_c5_r13_s2, carry_c5_r13_s2;
  subbyte_full_adder add_c5_r13_s2 (
    .a(carry_c4_r6_s1),
    .b(carry_c4_r7_s1),
    .ci(carry_c4_r8_s1),
    .s(sum_c5_r13_s2),
    .co(carry_c5_r13_s2)
  );
  wire sum_c5_r14_s2, carry_c5_r14_s2;
  subbyte_full_adder add_c5_r14_s2 (
    .a(carry_c4_r9_s1),
    .b(carry_c4_r10_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r14_s2),
    .co(carry_c5_r14_s2)
  );
  wire sum_c5_r15_s2, carry_c5_r15_s2;
  subbyte_full_adder add_c5_r15_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r15_s2),
    .co(carry_c5_r15_s2)
  );
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s2, carry_c5_r17_s2;
  subbyte_full_adder add_c5_r17_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r17_s2),
    .co(carry_c5_r17_s2)
  );
  wire sum_c5_r18_s3, carry_c5_r18_s3;
  subbyte_full_adder add_c5_r18_s3 (
    .a(sum_c5_r10_s1),
    .b(carry_c4_r11_s2),
    .ci(carry_c4_r12_s2),
    .s(sum_c5_r18_s3),
    .co(carry_c5_r18_s3)
  );
  wire sum_c5_r19_s3, carry_c5_r19_s3;
  subbyte_full_adder add_c5_r19_s3 (
    .a(carry_c4_r13_s2),
    .b(carry_c4_r14_s2),
    .ci(carry_c4_r15_s2),
    .s(sum_c5_r19_s3),
    .co(carry_c5_r19_s3)
  );
  wire sum_c5_r20_s3, carry_c5_r20_s3;
  subbyte_full_adder add_c5_r20_s3 (
    .a(carry_c4_r16_s2),
    .b(carry_c4_r17_s2),
    .ci(sum_c5_r11_s2),
    .s(sum_c5_r20_s3),
    .co(carry_c5_r20_s3)
  );
  wire sum_c5_r21_s3, carry_c5_r21_s3;
  subbyte_full_adder add_c5_r21_s3 (
    .a(sum_c5_r12_s2),
    .b(sum_c5_r13_s2),
    .ci(sum_c5_r14_s2),
    .s(sum_c5_r21_s3),
    .co(carry_c5_r21_s3)
  );
  wire sum_c5_r22_s3, carry_c5_r22_s3;
  subbyte_full_adder add_c5_r22_s3 (
    .a(sum_c5_r15_s2),
    .b(sum_c5_r16_s2),
    .ci(sum_c5_r17_s2),
    .s(sum_c5_r22_s3),
    .co(carry_c5_r22_s3)
  );
  wire sum_c5_r23_s4, carry_c5_r23_s4;
  subbyte_full_adder add_c5_r23_s4 (
    .a(carry_c4_r18_s3),
    .b(carry_c4_r19_s3),
    .ci(carry_c4_r20_s3),
    .s(sum_c5_r23_s4),
    .co(carry_c5_r23_s4)
  );
  wire sum_c5_r24_s4, carry_c5_r24_s4;
  subbyte_full_adder add_c5_r24_s4 (
    .a(carry_c4_r21_s3),
    .b(carry_c4_r22_s3),
    .ci(sum_c5_r18_s3),
    .s(sum_c5_r24_s4),
    .co(carry_c5_r24_s4)
  );
  wire sum_c5_r25_s4, carry_c5_r25_s4;
  subbyte_full_adder add_c5_r25_s4 (
    .a(sum_c5_r19_s3),
    .b(sum_c5_r20_s3),
    .ci(sum_c5_r21_s3),
    .s(sum_c5_r25_s4),
    .co(carry_c5_r25_s4)
  );
  wire sum_c5_r26_s5, carry_c5_r26_s5;
  subbyte_full_adder add_c5_r26_s5 (
    .a(sum_c5_r22_s3),
    .b(carry_c4_r23_s4),
    .ci(carry_c4_r24_s4),
    .s(sum_c5_r26_s5),
    .co(carry_c5_r26_s5)
  );
  wire sum_c5_r27_s5, carry_c5_r27_s5;
  subbyte_full_adder add_c5_r27_s5 (
    .a(carry_c4_r25_s4),
    .b(carry_c4_r26_s4),
    .ci(sum_c5_r23_s4),
    .s(sum_c5_r27_s5),
    .co(carry_c5_r27_s5)
  );
  wire sum_c5_r28_s7, carry_c5_r28_s7;
  subbyte_full_adder add_c5_r28_s7 (
    .a(sum_c5_r24_s4),
    .b(sum_c5_r25_s4),
    .ci(carry_c4_r27_s6),
    .s(sum_c5_r28_s7),
    .co(carry_c5_r28_s7)
  );
  wire sum_c5_r29_s8, carry_c5_r29_s8;
  subbyte_full_adder add_c5_r29_s8 (
    .a(sum_c5_r26_s5),
    .b(carry_c4_r28_s6),
    .ci(carry_c4_r29_s7),
    .s(sum_c5_r29_s8),
    .co(carry_c5_r29_s8)
  );
  wire sum_c5_r30_s9, carry_c5_r30_s9;
  subbyte_full_adder add_c5_r30_s9 (
    .a(sum_c5_r27_s5),
    .b(sum_c5_r28_s7),
    .ci(carry_c4_r30_s8),
    .s(sum_c5_r30_s9),
    .co(carry_c5_r30_s9)
  );
  wire sum_c5_r31_s10, carry_c5_r31_s10;
  subbyte_full_adder add_c5_r31_s10 (
    .a(sum_c5_r29_s8),
    .b(sum_c5_r30_s9),
    .ci(carry_c4_r31_s9),
    .s(sum_c5_r31_s10),
    .co(carry_c5_r31_s10)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[15]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[27]), .b(pp[36]), .ci(pp[48]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[57]), .b(pp[69]), .ci(pp[78]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[90]), .b(pp[99]), .ci(pp[111]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[120]), .b(pp[132]), .ci(pp[141]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[153]), .b(pp[162]), .ci(pp[174]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[183]), .b(pp[195]), .ci(pp[204]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[216]), .b(pp[225]), .ci(pp[237]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[246]), .b(pp[258]), .ci(pp[267]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[279]), .b(pp[288]), .ci(pp[300]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[309]), .b(pp[321]), .ci(pp[330]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s2, carry_c6_r11_s2;
  subbyte_full_adder add_c6_r11_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r11_s2),
    .co(carry_c6_r11_s2)
  );
  wire sum_c6_r12_s2, carry_c6_r12_s2;
  subbyte_full_adder add_c6_r12_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r12_s2),
    .co(carry_c6_r12_s2)
  );
  wire sum_c6_r13_s2, carry_c6_r13_s2;
  subbyte_full_adder add_c6_r13_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r13_s2),
    .co(carry_c6_r13_s2)
  );
  wire sum_c6_r14_s2, carry_c6_r14_s2;
  subbyte_full_adder add_c6_r14_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r14_s2),
    .co(carry_c6_r14_s2)
  );
  wire sum_c6_r15_s2, carry_c6_r15_s2;
  subbyte_full_adder add_c6_r15_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r15_s2),
    .co(carry_c6_r15_s2)
  );
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s3, carry_c6_r18_s3;
  subbyte_full_adder add_c6_r18_s3 (
    .a(sum_c6_r10_s1),
    .b(carry_c5_r11_s2),
    .ci(carry_c5_r12_s2),
    .s(sum_c6_r18_s3),
    .co(carry_c6_r18_s3)
  );
  wire sum_c6_r19_s3, carry_c6_r19_s3;
  subbyte_full_adder add_c6_r19_s3 (
    .a(carry_c5_r13_s2),
    .b(carry_c5_r14_s2),
    .ci(carry_c5_r15_s2),
    .s(sum_c6_r19_s3),
    .co(carry_c6_r19_s3)
  );
  wire sum_c6_r20_s3, carry_c6_r20_s3;
  subbyte_full_adder add_c6_r20_s3 (
    .a(carry_c5_r16_s2),
    .b(carry_c5_r17_s2),
    .ci(sum_c6_r11_s2),
    .s(sum_c6_r20_s3),
    .co(carry_c6_r20_s3)
  );
  wire sum_c6_r21_s3, carry_c6_r21_s3;
  subbyte_full_adder add_c6_r21_s3 (
    .a(sum_c6_r12_s2),
    .b(sum_c6_r13_s2),
    .ci(sum_c6_r14_s2),
    .s(sum_c6_r21_s3),
    .co(carry_c6_r21_s3)
  );
  wire sum_c6_r22_s3, carry_c6_r22_s3;
  subbyte_full_adder add_c6_r22_s3 (
    .a(sum_c6_r15_s2),
    .b(sum_c6_r16_s2),
    .ci(sum_c6_r17_s2),
    .s(sum_c6_r22_s3),
    .co(carry_c6_r22_s3)
  );
  wire sum_c6_r23_s4, carry_c6_r23_s4;
  subbyte_full_adder add_c6_r23_s4 (
    .a(carry_c5_r18_s3),
    .b(carry_c5_r19_s3),
    .ci(carry_c5_r20_s3),
    .s(sum_c6_r23_s4),
    .co(carry_c6_r23_s4)
  );
  wire sum_c6_r24_s4, carry_c6_r24_s4;
  subbyte_full_adder add_c6_r24_s4 (
    .a(carry_c5_r21_s3),
    .b(carry_c5_r22_s3),
    .ci(sum_c6_r18_s3),
    .s(sum_c6_r24_s4),
    .co(carry_c6_r24_s4)
  );
  wire sum_c6_r25_s4, carry_c6_r25_s4;
  subbyte_full_adder add_c6_r25_s4 (
    .a(sum_c6_r19_s3),
    .b(sum_c6_r20_s3),
    .ci(sum_c6_r21_s3),
    .s(sum_c6_r25_s4),
    .co(carry_c6_r25_s4)
  );
  wire sum_c6_r26_s5, carry_c6_r26_s5;
  subbyte_full_adder add_c6_r26_s5 (
    .a(sum_c6_r22_s3),
    .b(carry_c5_r23_s4),
    .ci(carry_c5_r24_s4),
    .s(sum_c6_r26_s5),
    .co(carry_c6_r26_s5)
  );
  wire sum_c6_r27_s5, carry_c6_r27_s5;
  subbyte_full_adder add_c6_r27_s5 (
    .a(carry_c5_r25_s4),
    .b(sum_c6_r23_s4),
    .ci(sum_c6_r24_s4),
    .s(sum_c6_r27_s5),
    .co(carry_c6_r27_s5)
  );
  wire sum_c6_r28_s6, carry_c6_r28_s6;
  subbyte_full_adder add_c6_r28_s6 (
    .a(sum_c6_r25_s4),
    .b(carry_c5_r26_s5),
    .ci(carry_c5_r27_s5),
    .s(sum_c6_r28_s6),
    .co(carry_c6_r28_s6)
  );
  wire sum_c6_r29_s8, carry_c6_r29_s8;
  subbyte_full_adder add_c6_r29_s8 (
    .a(carry_c5_r28_s7),
    .b(sum_c6_r26_s5),
    .ci(sum_c6_r27_s5),
    .s(sum_c6_r29_s8),
    .co(carry_c6_r29_s8)
  );
  wire sum_c6_r30_s9, carry_c6_r30_s9;
  subbyte_full_adder add_c6_r30_s9 (
    .a(sum_c6_r28_s6),
    .b(carry_c5_r29_s8),
    .ci(sum_c6_r29_s8),
    .s(sum_c6_r30_s9),
    .co(carry_c6_r30_s9)
  );
  wire sum_c6_r31_s11, carry_c6_r31_s11;
  subbyte_full_adder add_c6_r31_s11 (
    .a(carry_c5_r30_s9),
    .b(sum_c6_r30_s9),
    .ci(carry_c5_r31_s10),
    .s(sum_c6_r31_s11),
    .co(carry_c6_r31_s11)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[16]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[28]), .b(pp[37]), .ci(pp[49]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[58]), .b(pp[70]), .ci(pp[79]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[91]), .b(pp[100]), .ci(pp[112]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[121]), .b(pp[133]), .ci(pp[142]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[154]), .b(pp[163]), .ci(pp[175]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[184]), .b(pp[196]), .ci(pp[205]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[217]), .b(pp[226]), .ci(pp[238]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[247]), .b(pp[259]), .ci(pp[268]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[280]), .b(pp[289]), .ci(pp[301]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[310]), .b(pp[322]), .ci(pp[331]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s2, carry_c7_r11_s2;
  subbyte_full_adder add_c7_r11_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r11_s2),
    .co(carry_c7_r11_s2)
  );
  wire sum_c7_r12_s2, carry_c7_r12_s2;
  subbyte_full_adder add_c7_r12_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r12_s2),
    .co(carry_c7_r12_s2)
  );
  wire sum_c7_r13_s2, carry_c7_r13_s2;
  subbyte_full_adder add_c7_r13_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r13_s2),
    .co(carry_c7_r13_s2)
  );
  wire sum_c7_r14_s2, carry_c7_r14_s2;
  subbyte_full_adder add_c7_r14_s2 (
    .a(carry_c6_r9_s1),
    .b(carry_c6_r10_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r14_s2),
    .co(carry_c7_r14_s2)
  );
  wire sum_c7_r15_s2, carry_c7_r15_s2;
  subbyte_full_adder add_c7_r15_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r15_s2),
    .co(carry_c7_r15_s2)
  );
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s3, carry_c7_r18_s3;
  subbyte_full_adder add_c7_r18_s3 (
    .a(sum_c7_r10_s1),
    .b(carry_c6_r11_s2),
    .ci(carry_c6_r12_s2),
    .s(sum_c7_r18_s3),
    .co(carry_c7_r18_s3)
  );
  wire sum_c7_r19_s3, carry_c7_r19_s3;
  subbyte_full_adder add_c7_r19_s3 (
    .a(carry_c6_r13_s2),
    .b(carry_c6_r14_s2),
    .ci(carry_c6_r15_s2),
    .s(sum_c7_r19_s3),
    .co(carry_c7_r19_s3)
  );
  wire sum_c7_r20_s3, carry_c7_r20_s3;
  subbyte_full_adder add_c7_r20_s3 (
    .a(carry_c6_r16_s2),
    .b(carry_c6_r17_s2),
    .ci(sum_c7_r11_s2),
    .s(sum_c7_r20_s3),
    .co(carry_c7_r20_s3)
  );
  wire sum_c7_r21_s3, carry_c7_r21_s3;
  subbyte_full_adder add_c7_r21_s3 (
    .a(sum_c7_r12_s2),
    .b(sum_c7_r13_s2),
    .ci(sum_c7_r14_s2),
    .s(sum_c7_r21_s3),
    .co(carry_c7_r21_s3)
  );
  wire sum_c7_r22_s3, carry_c7_r22_s3;
  subbyte_full_adder add_c7_r22_s3 (
    .a(sum_c7_r15_s2),
    .b(sum_c7_r16_s2),
    .ci(sum_c7_r17_s2),
    .s(sum_c7_r22_s3),
    .co(carry_c7_r22_s3)
  );
  wire sum_c7_r23_s4, carry_c7_r23_s4;
  subbyte_full_adder add_c7_r23_s4 (
    .a(carry_c6_r18_s3),
    .b(carry_c6_r19_s3),
    .ci(carry_c6_r20_s3),
    .s(sum_c7_r23_s4),
    .co(carry_c7_r23_s4)
  );
  wire sum_c7_r24_s4, carry_c7_r24_s4;
  subbyte_full_adder add_c7_r24_s4 (
    .a(carry_c6_r21_s3),
    .b(carry_c6_r22_s3),
    .ci(sum_c7_r18_s3),
    .s(sum_c7_r24_s4),
    .co(carry_c7_r24_s4)
  );
  wire sum_c7_r25_s4, carry_c7_r25_s4;
  subbyte_full_adder add_c7_r25_s4 (
    .a(sum_c7_r19_s3),
    .b(sum_c7_r20_s3),
    .ci(sum_c7_r21_s3),
    .s(sum_c7_r25_s4),
    .co(carry_c7_r25_s4)
  );
  wire sum_c7_r26_s5, carry_c7_r26_s5;
  subbyte_full_adder add_c7_r26_s5 (
    .a(sum_c7_r22_s3),
    .b(carry_c6_r23_s4),
    .ci(carry_c6_r24_s4),
    .s(sum_c7_r26_s5),
    .co(carry_c7_r26_s5)
  );
  wire sum_c7_r27_s5, carry_c7_r27_s5;
  subbyte_full_adder add_c7_r27_s5 (
    .a(carry_c6_r25_s4),
    .b(sum_c7_r23_s4),
    .ci(sum_c7_r24_s4),
    .s(sum_c7_r27_s5),
    .co(carry_c7_r27_s5)
  );
  wire sum_c7_r28_s6, carry_c7_r28_s6;
  subbyte_full_adder add_c7_r28_s6 (
    .a(sum_c7_r25_s4),
    .b(carry_c6_r26_s5),
    .ci(carry_c6_r27_s5),
    .s(sum_c7_r28_s6),
    .co(carry_c7_r28_s6)
  );
  wire sum_c7_r29_s7, carry_c7_r29_s7;
  subbyte_full_adder add_c7_r29_s7 (
    .a(sum_c7_r26_s5),
    .b(sum_c7_r27_s5),
    .ci(carry_c6_r28_s6),
    .s(sum_c7_r29_s7),
    .co(carry_c7_r29_s7)
  );
  wire sum_c7_r30_s9, carry_c7_r30_s9;
  subbyte_full_adder add_c7_r30_s9 (
    .a(carry_c6_r29_s8),
    .b(sum_c7_r28_s6),
    .ci(sum_c7_r29_s7),
    .s(sum_c7_r30_s9),
    .co(carry_c7_r30_s9)
  );
  wire sum_c7_r31_s12, carry_c7_r31_s12;
  subbyte_full_adder add_c7_r31_s12 (
    .a(carry_c6_r30_s9),
    .b(sum_c7_r30_s9),
    .ci(carry_c6_r31_s11),
    .s(sum_c7_r31_s12),
    .co(carry_c7_r31_s12)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[17]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[29]), .b(pp[38]), .ci(pp[50]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[59]), .b(pp[71]), .ci(pp[80]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[92]), .b(pp[101]), .ci(pp[113]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[122]), .b(pp[134]), .ci(pp[143]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[155]), .b(pp[164]), .ci(pp[176]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[185]), .b(pp[197]), .ci(pp[206]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[218]), .b(pp[227]), .ci(pp[239]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[248]), .b(pp[260]), .ci(pp[269]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[281]), .b(pp[290]), .ci(pp[302]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[311]), .b(pp[323]), .ci(pp[332]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s2, carry_c8_r11_s2;
  subbyte_full_adder add_c8_r11_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r11_s2),
    .co(carry_c8_r11_s2)
  );
  wire sum_c8_r12_s2, carry_c8_r12_s2;
  subbyte_full_adder add_c8_r12_s2 (
    .a(carry_c7_r3_s1),
    .b(carry_c7_r4_s1),
    .ci(carry_c7_r5_s1),
    .s(sum_c8_r12_s2),
    .co(carry_c8_r12_s2)
  );
  wire sum_c8_r13_s2, carry_c8_r13_s2;
  subbyte_full_adder add_c8_r13_s2 (
    .a(carry_c7_r6_s1),
    .b(carry_c7_r7_s1),
    .ci(carry_c7_r8_s1),
    .s(sum_c8_r13_s2),
    .co(carry_c8_r13_s2)
  );
  wire sum_c8_r14_s2, carry_c8_r14_s2;
  subbyte_full_adder add_c8_r14_s2 (
    .a(carry_c7_r9_s1),
    .b(carry_c7_r10_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r14_s2),
    .co(carry_c8_r14_s2)
  );
  wire sum_c8_r15_s2, carry_c8_r15_s2;
  subbyte_full_adder add_c8_r15_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r15_s2),
    .co(carry_c8_r15_s2)
  );
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r16_s2),
    .co(carry_c8_r16_s2)
  );
  wire sum_c8_r17_s2, carry_c8_r17_s2;
  subbyte_full_adder add_c8_r17_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r17_s2),
    .co(carry_c8_r17_s2)
  );
  wire sum_c8_r18_s3, carry_c8_r18_s3;
  subbyte_full_adder add_c8_r18_s3 (
    .a(sum_c8_r10_s1),
    .b(carry_c7_r11_s2),
    .ci(carry_c7_r12_s2),
    .s(sum_c8_r18_s3),
    .co(carry_c8_r18_s3)
  );
  wire sum_c8_r19_s3, carry_c8_r19_s3;
  subbyte_full_adder add_c8_r19_s3 (
    .a(carry_c7_r13_s2),
    .b(carry_c7_r14_s2),
    .ci(carry_c7_r15_s2),
    .s(sum_c8_r19_s3),
    .co(carry_c8_r19_s3)
  );
  wire sum_c8_r20_s3, carry_c8_r20_s3;
  subbyte_full_adder add_c8_r20_s3 (
    .a(carry_c7_r16_s2),
    .b(carry_c7_r17_s2),
    .ci(sum_c8_r11_s2),
    .s(sum_c8_r20_s3),
    .co(carry_c8_r20_s3)
  );
  wire sum_c8_r21_s3, carry_c8_r21_s3;
  subbyte_full_adder add_c8_r21_s3 (
    .a(sum_c8_r12_s2),
    .b(sum_c8_r13_s2),
    .ci(sum_c8_r14_s2),
    .s(sum_c8_r21_s3),
    .co(carry_c8_r21_s3)
  );
  wire sum_c8_r22_s3, carry_c8_r22_s3;
  subbyte_full_adder add_c8_r22_s3 (
    .a(sum_c8_r15_s2),
    .b(sum_c8_r16_s2),
    .ci(sum_c8_r17_s2),
    .s(sum_c8_r22_s3),
    .co(carry_c8_r22_s3)
  );
  wire sum_c8_r23_s4, carry_c8_r23_s4;
  subbyte_full_adder add_c8_r23_s4 (
    .a(carry_c7_r18_s3),
    .b(carry_c7_r19_s3),
    .ci(carry_c7_r20_s3),
    .s(sum_c8_r23_s4),
    .co(carry_c8_r23_s4)
  );
  wire sum_c8_r24_s4, carry_c8_r24_s4;
  subbyte_full_adder add_c8_r24_s4 (
    .a(carry_c7_r21_s3),
    .b(carry_c7_r22_s3),
    .ci(sum_c8_r18_s3),
    .s(sum_c8_r24_s4),
    .co(carry_c8_r24_s4)
  );
  wire sum_c8_r25_s4, carry_c8_r25_s4;
  subbyte_full_adder add_c8_r25_s4 (
    .a(sum_c8_r19_s3),
    .b(sum_c8_r20_s3),
    .ci(sum_c8_r21_s3),
    .s(sum_c8_r25_s4),
    .co(carry_c8_r25_s4)
  );
  wire sum_c8_r26_s5, carry_c8_r26_s5;
  subbyte_full_adder add_c8_r26_s5 (
    .a(sum_c8_r22_s3),
    .b(carry_c7_r23_s4),
    .ci(carry_c7_r24_s4),
    .s(sum_c8_r26_s5),
    .co(carry_c8_r26_s5)
  );
  wire sum_c8_r27_s5, carry_c8_r27_s5;
  subbyte_full_adder add_c8_r27_s5 (
    .a(carry_c7_r25_s4),
    .b(sum_c8_r23_s4),
    .ci(sum_c8_r24_s4),
    .s(sum_c8_r27_s5),
    .co(carry_c8_r27_s5)
  );
  wire sum_c8_r28_s6, carry_c8_r28_s6;
  subbyte_full_adder add_c8_r28_s6 (
    .a(sum_c8_r25_s4),
    .b(carry_c7_r26_s5),
    .ci(carry_c7_r27_s5),
    .s(sum_c8_r28_s6),
    .co(carry_c8_r28_s6)
  );
  wire sum_c8_r29_s7, carry_c8_r29_s7;
  subbyte_full_adder add_c8_r29_s7 (
    .a(sum_c8_r26_s5),
    .b(sum_c8_r27_s5),
    .ci(carry_c7_r28_s6),
    .s(sum_c8_r29_s7),
    .co(carry_c8_r29_s7)
  );
  wire sum_c8_r30_s8, carry_c8_r30_s8;
  subbyte_full_adder add_c8_r30_s8 (
    .a(carry_c7_r29_s7),
    .b(sum_c8_r28_s6),
    .ci(sum_c8_r29_s7),
    .s(sum_c8_r30_s8),
    .co(carry_c8_r30_s8)
  );
  wire sum_c8_r31_s13, carry_c8_r31_s13;
  subbyte_full_adder add_c8_r31_s13 (
    .a(carry_c7_r30_s9),
    .b(sum_c8_r30_s8),
    .ci(carry_c7_r31_s12),
    .s(sum_c8_r31_s13),
    .co(carry_c8_r31_s13)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[9]), .ci(pp[18]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[30]), .b(pp[39]), .ci(pp[51]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[60]), .b(pp[72]), .ci(pp[81]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[93]), .b(pp[102]), .ci(pp[114]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[123]), .b(pp[135]), .ci(pp[144]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[156]), .b(pp[165]), .ci(pp[177]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[186]), .b(pp[198]), .ci(pp[207]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[219]), .b(pp[228]), .ci(pp[240]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[249]), .b(pp[261]), .ci(pp[270]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[282]), .b(pp[291]), .ci(pp[303]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[312]), .b(pp[324]), .ci(pp[333]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
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
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r14_s2),
    .co(carry_c9_r14_s2)
  );
  wire sum_c9_r15_s2, carry_c9_r15_s2;
  subbyte_full_adder add_c9_r15_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r15_s2),
    .co(carry_c9_r15_s2)
  );
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s3, carry_c9_r18_s3;
  subbyte_full_adder add_c9_r18_s3 (
    .a(sum_c9_r10_s1),
    .b(carry_c8_r11_s2),
    .ci(carry_c8_r12_s2),
    .s(sum_c9_r18_s3),
    .co(carry_c9_r18_s3)
  );
  wire sum_c9_r19_s3, carry_c9_r19_s3;
  subbyte_full_adder add_c9_r19_s3 (
    .a(carry_c8_r13_s2),
    .b(carry_c8_r14_s2),
    .ci(carry_c8_r15_s2),
    .s(sum_c9_r19_s3),
    .co(carry_c9_r19_s3)
  );
  wire sum_c9_r20_s3, carry_c9_r20_s3;
  subbyte_full_adder add_c9_r20_s3 (
    .a(carry_c8_r16_s2),
    .b(carry_c8_r17_s2),
    .ci(sum_c9_r11_s2),
    .s(sum_c9_r20_s3),
    .co(carry_c9_r20_s3)
  );
  wire sum_c9_r21_s3, carry_c9_r21_s3;
  subbyte_full_adder add_c9_r21_s3 (
    .a(sum_c9_r12_s2),
    .b(sum_c9_r13_s2),
    .ci(sum_c9_r14_s2),
    .s(sum_c9_r21_s3),
    .co(carry_c9_r21_s3)
  );
  wire sum_c9_r22_s3, carry_c9_r22_s3;
  subbyte_full_adder add_c9_r22_s3 (
    .a(sum_c9_r15_s2),
    .b(sum_c9_r16_s2),
    .ci(sum_c9_r17_s2),
    .s(sum_c9_r22_s3),
    .co(carry_c9_r22_s3)
  );
  wire sum_c9_r23_s4, carry_c9_r23_s4;
  subbyte_full_adder add_c9_r23_s4 (
    .a(carry_c8_r18_s3),
    .b(carry_c8_r19_s3),
    .ci(carry_c8_r20_s3),
    .s(sum_c9_r23_s4),
    .co(carry_c9_r23_s4)
  );
  wire sum_c9_r24_s4, carry_c9_r24_s4;
  subbyte_full_adder add_c9_r24_s4 (
    .a(carry_c8_r21_s3),
    .b(carry_c8_r22_s3),
    .ci(sum_c9_r18_s3),
    .s(sum_c9_r24_s4),
    .co(carry_c9_r24_s4)
  );
  wire sum_c9_r25_s4, carry_c9_r25_s4;
  subbyte_full_adder add_c9_r25_s4 (
    .a(sum_c9_r19_s3),
    .b(sum_c9_r20_s3),
    .ci(sum_c9_r21_s3),
    .s(sum_c9_r25_s4),
    .co(carry_c9_r25_s4)
  );
  wire sum_c9_r26_s5, carry_c9_r26_s5;
  subbyte_full_adder add_c9_r26_s5 (
    .a(sum_c9_r22_s3),
    .b(carry_c8_r23_s4),
    .ci(carry_c8_r24_s4),
    .s(sum_c9_r26_s5),
    .co(carry_c9_r26_s5)
  );
  wire sum_c9_r27_s5, carry_c9_r27_s5;
  subbyte_full_adder add_c9_r27_s5 (
    .a(carry_c8_r25_s4),
    .b(sum_c9_r23_s4),
    .ci(sum_c9_r24_s4),
    .s(sum_c9_r27_s5),
    .co(carry_c9_r27_s5)
  );
  wire sum_c9_r28_s6, carry_c9_r28_s6;
  subbyte_full_adder add_c9_r28_s6 (
    .a(sum_c9_r25_s4),
    .b(carry_c8_r26_s5),
    .ci(carry_c8_r27_s5),
    .s(sum_c9_r28_s6),
    .co(carry_c9_r28_s6)
  );
  wire sum_c9_r29_s7, carry_c9_r29_s7;
  subbyte_full_adder add_c9_r29_s7 (
    .a(sum_c9_r26_s5),
    .b(sum_c9_r27_s5),
    .ci(carry_c8_r28_s6),
    .s(sum_c9_r29_s7),
    .co(carry_c9_r29_s7)
  );
  wire sum_c9_r30_s8, carry_c9_r30_s8;
  subbyte_full_adder add_c9_r30_s8 (
    .a(sum_c9_r28_s6),
    .b(carry_c8_r29_s7),
    .ci(sum_c9_r29_s7),
    .s(sum_c9_r30_s8),
    .co(carry_c9_r30_s8)
  );
  wire sum_c9_r31_s14, carry_c9_r31_s14;
  subbyte_full_adder add_c9_r31_s14 (
    .a(carry_c8_r30_s8),
    .b(sum_c9_r30_s8),
    .ci(carry_c8_r31_s13),
    .s(sum_c9_r31_s14),
    .co(carry_c9_r31_s14)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[19]), .ci(pp[40]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[61]), .b(pp[82]), .ci(pp[103]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[124]), .b(pp[145]), .ci(pp[166]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[187]), .b(pp[208]), .ci(pp[229]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[250]), .b(pp[271]), .ci(pp[292]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[313]),
    .b(pp[334]),
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
    .ci(sum_c10_r6_s2),
    .s(sum_c10_r13_s3),
    .co(carry_c10_r13_s3)
  );
  wire sum_c10_r14_s3, carry_c10_r14_s3;
  subbyte_full_adder add_c10_r14_s3 (
    .a(sum_c10_r7_s2),
    .b(sum_c10_r8_s2),
    .ci(sum_c10_r9_s2),
    .s(sum_c10_r14_s3),
    .co(carry_c10_r14_s3)
  );
  wire sum_c10_r15_s4, carry_c10_r15_s4;
  subbyte_full_adder add_c10_r15_s4 (
    .a(sum_c10_r10_s2),
    .b(carry_c9_r18_s3),
    .ci(carry_c9_r19_s3),
    .s(sum_c10_r15_s4),
    .co(carry_c10_r15_s4)
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
    .a(sum_c10_r11_s3),
    .b(sum_c10_r12_s3),
    .ci(sum_c10_r13_s3),
    .s(sum_c10_r17_s4),
    .co(carry_c10_r17_s4)
  );
  wire sum_c10_r18_s5, carry_c10_r18_s5;
  subbyte_full_adder add_c10_r18_s5 (
    .a(sum_c10_r14_s3),
    .b(carry_c9_r23_s4),
    .ci(carry_c9_r24_s4),
    .s(sum_c10_r18_s5),
    .co(carry_c10_r18_s5)
  );
  wire sum_c10_r19_s5, carry_c10_r19_s5;
  subbyte_full_adder add_c10_r19_s5 (
    .a(carry_c9_r25_s4),
    .b(sum_c10_r15_s4),
    .ci(sum_c10_r16_s4),
    .s(sum_c10_r19_s5),
    .co(carry_c10_r19_s5)
  );
  wire sum_c10_r20_s6, carry_c10_r20_s6;
  subbyte_full_adder add_c10_r20_s6 (
    .a(sum_c10_r17_s4),
    .b(carry_c9_r26_s5),
    .ci(carry_c9_r27_s5),
    .s(sum_c10_r20_s6),
    .co(carry_c10_r20_s6)
  );
  wire sum_c10_r21_s7, carry_c10_r21_s7;
  subbyte_full_adder add_c10_r21_s7 (
    .a(sum_c10_r18_s5),
    .b(sum_c10_r19_s5),
    .ci(carry_c9_r28_s6),
    .s(sum_c10_r21_s7),
    .co(carry_c10_r21_s7)
  );
  wire sum_c10_r22_s8, carry_c10_r22_s8;
  subbyte_full_adder add_c10_r22_s8 (
    .a(sum_c10_r20_s6),
    .b(carry_c9_r29_s7),
    .ci(sum_c10_r21_s7),
    .s(sum_c10_r22_s8),
    .co(carry_c10_r22_s8)
  );
  wire sum_c10_r23_s15, carry_c10_r23_s15;
  subbyte_full_adder add_c10_r23_s15 (
    .a(carry_c9_r30_s8),
    .b(sum_c10_r22_s8),
    .ci(carry_c9_r31_s14),
    .s(sum_c10_r23_s15),
    .co(carry_c10_r23_s15)
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
  wire sum_c11_r6_s5, carry_c11_r6_s5;
  subbyte_full_adder add_c11_r6_s5 (
    .a(sum_c11_r2_s3),
    .b(sum_c11_r3_s3),
    .ci(sum_c11_r4_s4),
    .s(sum_c11_r6_s5),
    .co(carry_c11_r6_s5)
  );
  wire sum_c11_r7_s5, carry_c11_r7_s5;
  subbyte_full_adder add_c11_r7_s5 (
    .a(carry_c10_r15_s4),
    .b(carry_c10_r16_s4),
    .ci(carry_c10_r17_s4),
    .s(sum_c11_r7_s5),
    .co(carry_c11_r7_s5)
  );
  wire sum_c11_r8_s6, carry_c11_r8_s6;
  subbyte_full_adder add_c11_r8_s6 (
    .a(sum_c11_r5_s4),
    .b(sum_c11_r6_s5),
    .ci(carry_c10_r18_s5),
    .s(sum_c11_r8_s6),
    .co(carry_c11_r8_s6)
  );
  wire sum_c11_r9_s7, carry_c11_r9_s7;
  subbyte_full_adder add_c11_r9_s7 (
    .a(carry_c10_r19_s5),
    .b(sum_c11_r7_s5),
    .ci(sum_c11_r8_s6),
    .s(sum_c11_r9_s7),
    .co(carry_c11_r9_s7)
  );
  wire sum_c11_r10_s8, carry_c11_r10_s8;
  subbyte_full_adder add_c11_r10_s8 (
    .a(carry_c10_r20_s6),
    .b(sum_c11_r9_s7),
    .ci(carry_c10_r21_s7),
    .s(sum_c11_r10_s8),
    .co(carry_c11_r10_s8)
  );
  wire sum_c11_r11_s16, carry_c11_r11_s16;
  subbyte_full_adder add_c11_r11_s16 (
    .a(sum_c11_r10_s8),
    .b(carry_c10_r22_s8),
    .ci(carry_c10_r23_s15),
    .s(sum_c11_r11_s16),
    .co(carry_c11_r11_s16)
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
    .a(carry_c11_r2_s3),
    .b(carry_c11_r3_s3),
    .ci(sum_c12_r0_s3),
    .s(sum_c12_r1_s4),
    .co(carry_c12_r1_s4)
  );
  wire sum_c12_r2_s6, carry_c12_r2_s6;
  subbyte_full_adder add_c12_r2_s6 (
    .a(carry_c11_r4_s4),
    .b(carry_c11_r5_s4),
    .ci(carry_c11_r6_s5),
    .s(sum_c12_r2_s6),
    .co(carry_c12_r2_s6)
  );
  wire sum_c12_r3_s7, carry_c12_r3_s7;
  subbyte_full_adder add_c12_r3_s7 (
    .a(sum_c12_r1_s4),
    .b(carry_c11_r7_s5),
    .ci(sum_c12_r2_s6),
    .s(sum_c12_r3_s7),
    .co(carry_c12_r3_s7)
  );
  wire sum_c12_r4_s8, carry_c12_r4_s8;
  subbyte_full_adder add_c12_r4_s8 (
    .a(carry_c11_r8_s6),
    .b(carry_c11_r9_s7),
    .ci(sum_c12_r3_s7),
    .s(sum_c12_r4_s8),
    .co(carry_c12_r4_s8)
  );
  wire sum_c12_r5_s17, carry_c12_r5_s17;
  subbyte_full_adder add_c12_r5_s17 (
    .a(carry_c11_r10_s8),
    .b(sum_c12_r4_s8),
    .ci(carry_c11_r11_s16),
    .s(sum_c12_r5_s17),
    .co(carry_c12_r5_s17)
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
  wire sum_c13_r2_s8, carry_c13_r2_s8;
  subbyte_full_adder add_c13_r2_s8 (
    .a(sum_c13_r1_s5),
    .b(carry_c12_r2_s6),
    .ci(carry_c12_r3_s7),
    .s(sum_c13_r2_s8),
    .co(carry_c13_r2_s8)
  );
  wire sum_c13_r3_s18, carry_c13_r3_s18;
  subbyte_full_adder add_c13_r3_s18 (
    .a(sum_c13_r2_s8),
    .b(carry_c12_r4_s8),
    .ci(carry_c12_r5_s17),
    .s(sum_c13_r3_s18),
    .co(carry_c13_r3_s18)
  );
  wire sum_c14_r0_s6, carry_c14_r0_s6;
  subbyte_full_adder add_c14_r0_s6 (
    .a(start[14]),
    .b(carry_c13_r0_s1),
    .ci(carry_c13_r1_s5),
    .s(sum_c14_r0_s6),
    .co(carry_c14_r0_s6)
  );
  wire sum_c14_r1_s19, carry_c14_r1_s19;
  subbyte_full_adder add_c14_r1_s19 (
    .a(sum_c14_r0_s6),
    .b(carry_c13_r2_s8),
    .ci(carry_c13_r3_s18),
    .s(sum_c14_r1_s19),
    .co(carry_c14_r1_s19)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s20, carry_c15_r1_s20;
  subbyte_full_adder add_c15_r1_s20 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r0_s6),
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
  wire sum_c27_r0_s32 = start[27] ^ carry_c26_r0_s1 ^ carry_c26_r1_s31;

  assign sum = {
    ~sum_c27_r0_s32, sum_c26_r1_s31, sum_c25_r1_s30, sum_c24_r1_s29, sum_c23_r1_s28, sum_c22_r1_s27, sum_c21_r1_s26,
    sum_c20_r1_s25, sum_c19_r1_s24, sum_c18_r1_s23, sum_c17_r1_s22, sum_c16_r1_s21, sum_c15_r1_s20, sum_c14_r1_s19,
    sum_c13_r3_s18, sum_c12_r5_s17, sum_c11_r11_s16, sum_c10_r23_s15, sum_c9_r31_s14, sum_c8_r31_s13, sum_c7_r31_s12,
    sum_c6_r31_s11, sum_c5_r31_s10, sum_c4_r31_s9, sum_c3_r31_s8, sum_c2_r31_s7, sum_c1_r15_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
