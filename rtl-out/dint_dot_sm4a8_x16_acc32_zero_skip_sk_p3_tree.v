// dint_dot_sm4a8_x16_acc32_zero_skip_sk_p3_tree: compression tree of dint_dot_sm4a8_x16_acc32_zero_skip_sk_p3
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 2646d204530f30d3
`default_nettype none

module dint_dot_sm4a8_x16_acc32_zero_skip_sk_p3_tree (
  input wire clk,
  input wire [335:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[10]), .ci(pp[21]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[31]), .b(pp[42]), .ci(pp[52]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[63]), .b(pp[73]), .ci(pp[84]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[94]), .b(pp[105]), .ci(pp[115]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[126]), .b(pp[136]), .ci(pp[147]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[157]), .b(pp[168]), .ci(pp[178]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[189]), .b(pp[199]), .ci(pp[210]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[220]), .b(pp[231]), .ci(pp[241]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[252]), .b(pp[262]), .ci(pp[273]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[283]), .b(pp[294]), .ci(pp[304]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s2, carry_c0_r10_s2;
  subbyte_full_adder add_c0_r10_s2 (.a(pp[315]), .b(pp[325]), .ci(sum_c0_r0_s1), .s(sum_c0_r10_s2), .co(carry_c0_r10_s2));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(sum_c0_r1_s1),
    .b(sum_c0_r2_s1),
    .ci(sum_c0_r3_s1),
    .s(sum_c0_r11_s2),
    .co(carry_c0_r11_s2)
  );
  wire sum_c0_r12_s2, carry_c0_r12_s2;
  subbyte_full_adder add_c0_r12_s2 (
    .a(sum_c0_r4_s1),
    .b(sum_c0_r5_s1),
    .ci(sum_c0_r6_s1),
    .s(sum_c0_r12_s2),
    .co(carry_c0_r12_s2)
  );
  wire sum_c0_r13_s2, carry_c0_r13_s2;
  subbyte_full_adder add_c0_r13_s2 (
    .a(sum_c0_r7_s1),
    .b(sum_c0_r8_s1),
    .ci(sum_c0_r9_s1),
    .s(sum_c0_r13_s2),
    .co(carry_c0_r13_s2)
  );
  wire sum_c0_r14_s3, carry_c0_r14_s3;
  subbyte_full_adder add_c0_r14_s3 (
    .a(sum_c0_r10_s2),
    .b(sum_c0_r11_s2),
    .ci(sum_c0_r12_s2),
    .s(sum_c0_r14_s3),
    .co(carry_c0_r14_s3)
  );
  reg sum_c0_r13_s2_q1, sum_c0_r13_s2_q2, sum_c0_r13_s2_q3, sum_c0_r14_s3_q1, sum_c0_r14_s3_q2;
  reg sum_c0_r14_s3_q3;
  wire sum_c0_r15_s4, carry_c0_r15_s4;
  subbyte_full_adder add_c0_r15_s4 (
    .a(sum_c0_r13_s2_q3),
    .b(sum_c0_r14_s3_q3),
    .ci(start[0]),
    .s(sum_c0_r15_s4),
    .co(carry_c0_r15_s4)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[22]), .ci(pp[43]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[64]), .b(pp[85]), .ci(pp[106]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[127]), .b(pp[148]), .ci(pp[169]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[190]), .b(pp[211]), .ci(pp[232]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[253]), .b(pp[274]), .ci(pp[295]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (
    .a(pp[316]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r5_s2),
    .co(carry_c1_r5_s2)
  );
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(carry_c0_r2_s1),
    .b(carry_c0_r3_s1),
    .ci(carry_c0_r4_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(carry_c0_r5_s1),
    .b(carry_c0_r6_s1),
    .ci(carry_c0_r7_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r8_s1),
    .b(carry_c0_r9_s1),
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r9_s2),
    .co(carry_c1_r9_s2)
  );
  wire sum_c1_r10_s3, carry_c1_r10_s3;
  subbyte_full_adder add_c1_r10_s3 (
    .a(sum_c1_r4_s1),
    .b(carry_c0_r10_s2),
    .ci(carry_c0_r11_s2),
    .s(sum_c1_r10_s3),
    .co(carry_c1_r10_s3)
  );
  wire sum_c1_r11_s3, carry_c1_r11_s3;
  subbyte_full_adder add_c1_r11_s3 (
    .a(carry_c0_r12_s2),
    .b(carry_c0_r13_s2),
    .ci(sum_c1_r5_s2),
    .s(sum_c1_r11_s3),
    .co(carry_c1_r11_s3)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(sum_c1_r6_s2),
    .b(sum_c1_r7_s2),
    .ci(sum_c1_r8_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  reg sum_c1_r9_s2_q1, sum_c1_r10_s3_q1, carry_c0_r14_s3_q1;
  wire sum_c1_r13_s4, carry_c1_r13_s4;
  subbyte_full_adder add_c1_r13_s4 (
    .a(sum_c1_r9_s2_q1),
    .b(sum_c1_r10_s3_q1),
    .ci(carry_c0_r14_s3_q1),
    .s(sum_c1_r13_s4),
    .co(carry_c1_r13_s4)
  );
  reg sum_c1_r11_s3_q1, sum_c1_r12_s3_q1;
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_full_adder add_c1_r14_s5 (
    .a(sum_c1_r11_s3_q1),
    .b(sum_c1_r12_s3_q1),
    .ci(sum_c1_r13_s4),
    .s(sum_c1_r14_s5),
    .co(carry_c1_r14_s5)
  );
  reg sum_c1_r14_s5_q2, sum_c1_r14_s5_q3;
  wire sum_c1_r15_s6, carry_c1_r15_s6;
  subbyte_full_adder add_c1_r15_s6 (
    .a(sum_c1_r14_s5_q3),
    .b(start[1]),
    .ci(carry_c0_r15_s4),
    .s(sum_c1_r15_s6),
    .co(carry_c1_r15_s6)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[11]), .ci(pp[20]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[23]), .b(pp[32]), .ci(pp[41]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[44]), .b(pp[53]), .ci(pp[62]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[65]), .b(pp[74]), .ci(pp[83]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[86]), .b(pp[95]), .ci(pp[104]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[107]), .b(pp[116]), .ci(pp[125]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[128]), .b(pp[137]), .ci(pp[146]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[149]), .b(pp[158]), .ci(pp[167]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[170]), .b(pp[179]), .ci(pp[188]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[191]), .b(pp[200]), .ci(pp[209]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[212]), .b(pp[221]), .ci(pp[230]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[233]), .b(pp[242]), .ci(pp[251]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[254]), .b(pp[263]), .ci(pp[272]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[275]), .b(pp[284]), .ci(pp[293]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[296]), .b(pp[305]), .ci(pp[314]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[317]), .b(pp[326]), .ci(pp[335]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r16_s2),
    .co(carry_c2_r16_s2)
  );
  wire sum_c2_r17_s2, carry_c2_r17_s2;
  subbyte_full_adder add_c2_r17_s2 (
    .a(carry_c1_r3_s1),
    .b(carry_c1_r4_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r17_s2),
    .co(carry_c2_r17_s2)
  );
  wire sum_c2_r18_s2, carry_c2_r18_s2;
  subbyte_full_adder add_c2_r18_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r18_s2),
    .co(carry_c2_r18_s2)
  );
  wire sum_c2_r19_s2, carry_c2_r19_s2;
  subbyte_full_adder add_c2_r19_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r19_s2),
    .co(carry_c2_r19_s2)
  );
  wire sum_c2_r20_s2, carry_c2_r20_s2;
  subbyte_full_adder add_c2_r20_s2 (
    .a(sum_c2_r7_s1),
    .b(sum_c2_r8_s1),
    .ci(sum_c2_r9_s1),
    .s(sum_c2_r20_s2),
    .co(carry_c2_r20_s2)
  );
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(sum_c2_r10_s1),
    .b(sum_c2_r11_s1),
    .ci(sum_c2_r12_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r13_s1),
    .b(sum_c2_r14_s1),
    .ci(sum_c2_r15_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s3, carry_c2_r23_s3;
  subbyte_full_adder add_c2_r23_s3 (
    .a(carry_c1_r5_s2),
    .b(carry_c1_r6_s2),
    .ci(carry_c1_r7_s2),
    .s(sum_c2_r23_s3),
    .co(carry_c2_r23_s3)
  );
  wire sum_c2_r24_s3, carry_c2_r24_s3;
  subbyte_full_adder add_c2_r24_s3 (
    .a(carry_c1_r8_s2),
    .b(carry_c1_r9_s2),
    .ci(sum_c2_r16_s2),
    .s(sum_c2_r24_s3),
    .co(carry_c2_r24_s3)
  );
  wire sum_c2_r25_s3, carry_c2_r25_s3;
  subbyte_full_adder add_c2_r25_s3 (
    .a(sum_c2_r17_s2),
    .b(sum_c2_r18_s2),
    .ci(sum_c2_r19_s2),
    .s(sum_c2_r25_s3),
    .co(carry_c2_r25_s3)
  );
  wire sum_c2_r26_s3, carry_c2_r26_s3;
  subbyte_full_adder add_c2_r26_s3 (
    .a(sum_c2_r20_s2),
    .b(sum_c2_r21_s2),
    .ci(sum_c2_r22_s2),
    .s(sum_c2_r26_s3),
    .co(carry_c2_r26_s3)
  );
  reg carry_c1_r10_s3_q1, carry_c1_r11_s3_q1, carry_c1_r12_s3_q1;
  wire sum_c2_r27_s4, carry_c2_r27_s4;
  subbyte_full_adder add_c2_r27_s4 (
    .a(carry_c1_r10_s3_q1),
    .b(carry_c1_r11_s3_q1),
    .ci(carry_c1_r12_s3_q1),
    .s(sum_c2_r27_s4),
    .co(carry_c2_r27_s4)
  );
  reg sum_c2_r23_s3_q1, sum_c2_r24_s3_q1, sum_c2_r25_s3_q1;
  wire sum_c2_r28_s4, carry_c2_r28_s4;
  subbyte_full_adder add_c2_r28_s4 (
    .a(sum_c2_r23_s3_q1),
    .b(sum_c2_r24_s3_q1),
    .ci(sum_c2_r25_s3_q1),
    .s(sum_c2_r28_s4),
    .co(carry_c2_r28_s4)
  );
  reg sum_c2_r26_s3_q1;
  wire sum_c2_r29_s5, carry_c2_r29_s5;
  subbyte_full_adder add_c2_r29_s5 (
    .a(sum_c2_r26_s3_q1),
    .b(carry_c1_r13_s4),
    .ci(sum_c2_r27_s4),
    .s(sum_c2_r29_s5),
    .co(carry_c2_r29_s5)
  );
  wire sum_c2_r30_s6, carry_c2_r30_s6;
  subbyte_full_adder add_c2_r30_s6 (
    .a(sum_c2_r28_s4),
    .b(carry_c1_r14_s5),
    .ci(sum_c2_r29_s5),
    .s(sum_c2_r30_s6),
    .co(carry_c2_r30_s6)
  );
  reg sum_c2_r30_s6_q2, sum_c2_r30_s6_q3;
  wire sum_c2_r31_s7, carry_c2_r31_s7;
  subbyte_full_adder add_c2_r31_s7 (
    .a(sum_c2_r30_s6_q3),
    .b(start[2]),
    .ci(carry_c1_r15_s6),
    .s(sum_c2_r31_s7),
    .co(carry_c2_r31_s7)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[12]), .ci(pp[24]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[33]), .b(pp[45]), .ci(pp[54]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[66]), .b(pp[75]), .ci(pp[87]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[96]), .b(pp[108]), .ci(pp[117]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[129]), .b(pp[138]), .ci(pp[150]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[159]), .b(pp[171]), .ci(pp[180]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[192]), .b(pp[201]), .ci(pp[213]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[222]), .b(pp[234]), .ci(pp[243]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[255]), .b(pp[264]), .ci(pp[276]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[285]), .b(pp[297]), .ci(pp[306]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s2, carry_c3_r10_s2;
  subbyte_full_adder add_c3_r10_s2 (
    .a(pp[318]),
    .b(pp[327]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r10_s2),
    .co(carry_c3_r10_s2)
  );
  wire sum_c3_r11_s2, carry_c3_r11_s2;
  subbyte_full_adder add_c3_r11_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r11_s2),
    .co(carry_c3_r11_s2)
  );
  wire sum_c3_r12_s2, carry_c3_r12_s2;
  subbyte_full_adder add_c3_r12_s2 (
    .a(carry_c2_r4_s1),
    .b(carry_c2_r5_s1),
    .ci(carry_c2_r6_s1),
    .s(sum_c3_r12_s2),
    .co(carry_c3_r12_s2)
  );
  wire sum_c3_r13_s2, carry_c3_r13_s2;
  subbyte_full_adder add_c3_r13_s2 (
    .a(carry_c2_r7_s1),
    .b(carry_c2_r8_s1),
    .ci(carry_c2_r9_s1),
    .s(sum_c3_r13_s2),
    .co(carry_c3_r13_s2)
  );
  wire sum_c3_r14_s2, carry_c3_r14_s2;
  subbyte_full_adder add_c3_r14_s2 (
    .a(carry_c2_r10_s1),
    .b(carry_c2_r11_s1),
    .ci(carry_c2_r12_s1),
    .s(sum_c3_r14_s2),
    .co(carry_c3_r14_s2)
  );
  wire sum_c3_r15_s2, carry_c3_r15_s2;
  subbyte_full_adder add_c3_r15_s2 (
    .a(carry_c2_r13_s1),
    .b(carry_c2_r14_s1),
    .ci(carry_c2_r15_s1),
    .s(sum_c3_r15_s2),
    .co(carry_c3_r15_s2)
  );
  wire sum_c3_r16_s2, carry_c3_r16_s2;
  subbyte_full_adder add_c3_r16_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r16_s2),
    .co(carry_c3_r16_s2)
  );
  wire sum_c3_r17_s2, carry_c3_r17_s2;
  subbyte_full_adder add_c3_r17_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r17_s2),
    .co(carry_c3_r17_s2)
  );
  wire sum_c3_r18_s2, carry_c3_r18_s2;
  subbyte_full_adder add_c3_r18_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r18_s2),
    .co(carry_c3_r18_s2)
  );
  wire sum_c3_r19_s3, carry_c3_r19_s3;
  subbyte_full_adder add_c3_r19_s3 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s2),
    .ci(carry_c2_r16_s2),
    .s(sum_c3_r19_s3),
    .co(carry_c3_r19_s3)
  );
  wire sum_c3_r20_s3, carry_c3_r20_s3;
  subbyte_full_adder add_c3_r20_s3 (
    .a(carry_c2_r17_s2),
    .b(carry_c2_r18_s2),
    .ci(carry_c2_r19_s2),
    .s(sum_c3_r20_s3),
    .co(carry_c3_r20_s3)
  );
  wire sum_c3_r21_s3, carry_c3_r21_s3;
  subbyte_full_adder add_c3_r21_s3 (
    .a(carry_c2_r20_s2),
    .b(carry_c2_r21_s2),
    .ci(carry_c2_r22_s2),
    .s(sum_c3_r21_s3),
    .co(carry_c3_r21_s3)
  );
  wire sum_c3_r22_s3, carry_c3_r22_s3;
  subbyte_full_adder add_c3_r22_s3 (
    .a(sum_c3_r11_s2),
    .b(sum_c3_r12_s2),
    .ci(sum_c3_r13_s2),
    .s(sum_c3_r22_s3),
    .co(carry_c3_r22_s3)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(sum_c3_r14_s2),
    .b(sum_c3_r15_s2),
    .ci(sum_c3_r16_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s4, carry_c3_r24_s4;
  subbyte_full_adder add_c3_r24_s4 (
    .a(sum_c3_r17_s2),
    .b(sum_c3_r18_s2),
    .ci(sum_c3_r19_s3),
    .s(sum_c3_r24_s4),
    .co(carry_c3_r24_s4)
  );
  reg carry_c2_r23_s3_q1, carry_c2_r24_s3_q1, carry_c2_r25_s3_q1;
  wire sum_c3_r25_s4, carry_c3_r25_s4;
  subbyte_full_adder add_c3_r25_s4 (
    .a(carry_c2_r23_s3_q1),
    .b(carry_c2_r24_s3_q1),
    .ci(carry_c2_r25_s3_q1),
    .s(sum_c3_r25_s4),
    .co(carry_c3_r25_s4)
  );
  reg carry_c2_r26_s3_q1, sum_c3_r20_s3_q1, sum_c3_r21_s3_q1;
  wire sum_c3_r26_s4, carry_c3_r26_s4;
  subbyte_full_adder add_c3_r26_s4 (
    .a(carry_c2_r26_s3_q1),
    .b(sum_c3_r20_s3_q1),
    .ci(sum_c3_r21_s3_q1),
    .s(sum_c3_r26_s4),
    .co(carry_c3_r26_s4)
  );
  reg sum_c3_r22_s3_q1, sum_c3_r23_s3_q1, sum_c3_r24_s4_q1;
  wire sum_c3_r27_s5, carry_c3_r27_s5;
  subbyte_full_adder add_c3_r27_s5 (
    .a(sum_c3_r22_s3_q1),
    .b(sum_c3_r23_s3_q1),
    .ci(sum_c3_r24_s4_q1),
    .s(sum_c3_r27_s5),
    .co(carry_c3_r27_s5)
  );
  wire sum_c3_r28_s5, carry_c3_r28_s5;
  subbyte_full_adder add_c3_r28_s5 (
    .a(carry_c2_r27_s4),
    .b(carry_c2_r28_s4),
    .ci(sum_c3_r25_s4),
    .s(sum_c3_r28_s5),
    .co(carry_c3_r28_s5)
  );
  wire sum_c3_r29_s6, carry_c3_r29_s6;
  subbyte_full_adder add_c3_r29_s6 (
    .a(sum_c3_r26_s4),
    .b(sum_c3_r27_s5),
    .ci(carry_c2_r29_s5),
    .s(sum_c3_r29_s6),
    .co(carry_c3_r29_s6)
  );
  wire sum_c3_r30_s7, carry_c3_r30_s7;
  subbyte_full_adder add_c3_r30_s7 (
    .a(sum_c3_r28_s5),
    .b(carry_c2_r30_s6),
    .ci(sum_c3_r29_s6),
    .s(sum_c3_r30_s7),
    .co(carry_c3_r30_s7)
  );
  reg sum_c3_r30_s7_q2, sum_c3_r30_s7_q3;
  wire sum_c3_r31_s8, carry_c3_r31_s8;
  subbyte_full_adder add_c3_r31_s8 (
    .a(sum_c3_r30_s7_q3),
    .b(start[3]),
    .ci(carry_c2_r31_s7),
    .s(sum_c3_r31_s8),
    .co(carry_c3_r31_s8)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[13]), .ci(pp[25]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[34]), .b(pp[46]), .ci(pp[55]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[67]), .b(pp[76]), .ci(pp[88]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[97]), .b(pp[109]), .ci(pp[118]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[130]), .b(pp[139]), .ci(pp[151]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[160]), .b(pp[172]), .ci(pp[181]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[193]), .b(pp[202]), .ci(pp[214]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[223]), .b(pp[235]), .ci(pp[244]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[256]), .b(pp[265]), .ci(pp[277]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[286]), .b(pp[298]), .ci(pp[307]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s2, carry_c4_r10_s2;
  subbyte_full_adder add_c4_r10_s2 (
    .a(pp[319]),
    .b(pp[328]),
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
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s3, carry_c4_r17_s3;
  subbyte_full_adder add_c4_r17_s3 (
    .a(sum_c4_r9_s1),
    .b(carry_c3_r10_s2),
    .ci(sum_c4_r10_s2),
    .s(sum_c4_r17_s3),
    .co(carry_c4_r17_s3)
  );
  wire sum_c4_r18_s3, carry_c4_r18_s3;
  subbyte_full_adder add_c4_r18_s3 (
    .a(carry_c3_r11_s2),
    .b(carry_c3_r12_s2),
    .ci(carry_c3_r13_s2),
    .s(sum_c4_r18_s3),
    .co(carry_c4_r18_s3)
  );
  wire sum_c4_r19_s3, carry_c4_r19_s3;
  subbyte_full_adder add_c4_r19_s3 (
    .a(carry_c3_r14_s2),
    .b(carry_c3_r15_s2),
    .ci(carry_c3_r16_s2),
    .s(sum_c4_r19_s3),
    .co(carry_c4_r19_s3)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(carry_c3_r17_s2),
    .b(carry_c3_r18_s2),
    .ci(sum_c4_r11_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(sum_c4_r12_s2),
    .b(sum_c4_r13_s2),
    .ci(sum_c4_r14_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s4, carry_c4_r22_s4;
  subbyte_full_adder add_c4_r22_s4 (
    .a(sum_c4_r15_s2),
    .b(sum_c4_r16_s2),
    .ci(carry_c3_r19_s3),
    .s(sum_c4_r22_s4),
    .co(carry_c4_r22_s4)
  );
  reg sum_c4_r17_s3_q1, carry_c3_r20_s3_q1, carry_c3_r21_s3_q1;
  wire sum_c4_r23_s4, carry_c4_r23_s4;
  subbyte_full_adder add_c4_r23_s4 (
    .a(sum_c4_r17_s3_q1),
    .b(carry_c3_r20_s3_q1),
    .ci(carry_c3_r21_s3_q1),
    .s(sum_c4_r23_s4),
    .co(carry_c4_r23_s4)
  );
  reg carry_c3_r22_s3_q1, carry_c3_r23_s3_q1, carry_c3_r24_s4_q1;
  wire sum_c4_r24_s5, carry_c4_r24_s5;
  subbyte_full_adder add_c4_r24_s5 (
    .a(carry_c3_r22_s3_q1),
    .b(carry_c3_r23_s3_q1),
    .ci(carry_c3_r24_s4_q1),
    .s(sum_c4_r24_s5),
    .co(carry_c4_r24_s5)
  );
  reg sum_c4_r18_s3_q1, sum_c4_r19_s3_q1, sum_c4_r20_s3_q1;
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(sum_c4_r18_s3_q1),
    .b(sum_c4_r19_s3_q1),
    .ci(sum_c4_r20_s3_q1),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  reg sum_c4_r21_s3_q1, sum_c4_r22_s4_q1;
  wire sum_c4_r26_s5, carry_c4_r26_s5;
  subbyte_full_adder add_c4_r26_s5 (
    .a(sum_c4_r21_s3_q1),
    .b(sum_c4_r22_s4_q1),
    .ci(carry_c3_r25_s4),
    .s(sum_c4_r26_s5),
    .co(carry_c4_r26_s5)
  );
  wire sum_c4_r27_s6, carry_c4_r27_s6;
  subbyte_full_adder add_c4_r27_s6 (
    .a(carry_c3_r26_s4),
    .b(carry_c3_r27_s5),
    .ci(sum_c4_r23_s4),
    .s(sum_c4_r27_s6),
    .co(carry_c4_r27_s6)
  );
  wire sum_c4_r28_s6, carry_c4_r28_s6;
  subbyte_full_adder add_c4_r28_s6 (
    .a(sum_c4_r24_s5),
    .b(sum_c4_r25_s4),
    .ci(sum_c4_r26_s5),
    .s(sum_c4_r28_s6),
    .co(carry_c4_r28_s6)
  );
  wire sum_c4_r29_s7, carry_c4_r29_s7;
  subbyte_full_adder add_c4_r29_s7 (
    .a(carry_c3_r28_s5),
    .b(sum_c4_r27_s6),
    .ci(sum_c4_r28_s6),
    .s(sum_c4_r29_s7),
    .co(carry_c4_r29_s7)
  );
  wire sum_c4_r30_s8, carry_c4_r30_s8;
  subbyte_full_adder add_c4_r30_s8 (
    .a(carry_c3_r29_s6),
    .b(sum_c4_r29_s7),
    .ci(carry_c3_r30_s7),
    .s(sum_c4_r30_s8),
    .co(carry_c4_r30_s8)
  );
  reg sum_c4_r30_s8_q2, sum_c4_r30_s8_q3;
  wire sum_c4_r31_s9, carry_c4_r31_s9;
  subbyte_full_adder add_c4_r31_s9 (
    .a(sum_c4_r30_s8_q3),
    .b(start[4]),
    .ci(carry_c3_r31_s8),
    .s(sum_c4_r31_s9),
    .co(carry_c4_r31_s9)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[14]), .ci(pp[26]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[35]), .b(pp[47]), .ci(pp[56]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[68]), .b(pp[77]), .ci(pp[89]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[98]), .b(pp[110]), .ci(pp[119]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[131]), .b(pp[140]), .ci(pp[152]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[161]), .b(pp[173]), .ci(pp[182]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[194]), .b(pp[203]), .ci(pp[215]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[224]), .b(pp[236]), .ci(pp[245]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[257]), .b(pp[266]), .ci(pp[278]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[287]), .b(pp[299]), .ci(pp[308]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (
    .a(pp[320]),
    .b(pp[329]),
    .ci(carry_c4_r0_s1),
    .s(sum_c5_r10_s2),
    .co(carry_c5_r10_s2)
  );
  wire sum_c5_r11_s2, carry_c5_r11_s2;
  subbyte_full_adder add_c5_r11_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r11_s2),
    .co(carry_c5_r11_s2)
  );
  wire sum_c5_r12_s2, carry_c5_r12_s2;
  subbyte_full_adder add_c5_r12_s2 (
    .a(carry_c4_r4_s1),
    .b(carry_c4_r5_s1),
    .ci(carry_c4_r6_s1),
    .s(sum_c5_r12_s2),
    .co(carry_c5_r12_s2)
  );
  wire sum_c5_r13_s2, carry_c5_r13_s2;
  subbyte_full_adder add_c5_r13_s2 (
    .a(carry_c4_r7_s1),
    .b(carry_c4_r8_s1),
    .ci(carry_c4_r9_s1),
    .s(sum_c5_r13_s2),
    .co(carry_c5_r13_s2)
  );
  wire sum_c5_r14_s2, carry_c5_r14_s2;
  subbyte_full_adder add_c5_r14_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r14_s2),
    .co(carry_c5_r14_s2)
  );
  wire sum_c5_r15_s2, carry_c5_r15_s2;
  subbyte_full_adder add_c5_r15_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r15_s2),
    .co(carry_c5_r15_s2)
  );
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s3, carry_c5_r17_s3;
  subbyte_full_adder add_c5_r17_s3 (
    .a(sum_c5_r9_s1),
    .b(carry_c4_r10_s2),
    .ci(sum_c5_r10_s2),
    .s(sum_c5_r17_s3),
    .co(carry_c5_r17_s3)
  );
  wire sum_c5_r18_s3, carry_c5_r18_s3;
  subbyte_full_adder add_c5_r18_s3 (
    .a(carry_c4_r11_s2),
    .b(carry_c4_r12_s2),
    .ci(carry_c4_r13_s2),
    .s(sum_c5_r18_s3),
    .co(carry_c5_r18_s3)
  );
  wire sum_c5_r19_s3, carry_c5_r19_s3;
  subbyte_full_adder add_c5_r19_s3 (
    .a(carry_c4_r14_s2),
    .b(carry_c4_r15_s2),
    .ci(carry_c4_r16_s2),
    .s(sum_c5_r19_s3),
    .co(carry_c5_r19_s3)
  );
  wire sum_c5_r20_s3, carry_c5_r20_s3;
  subbyte_full_adder add_c5_r20_s3 (
    .a(sum_c5_r11_s2),
    .b(sum_c5_r12_s2),
    .ci(sum_c5_r13_s2),
    .s(sum_c5_r20_s3),
    .co(carry_c5_r20_s3)
  );
  wire sum_c5_r21_s3, carry_c5_r21_s3;
  subbyte_full_adder add_c5_r21_s3 (
    .a(sum_c5_r14_s2),
    .b(sum_c5_r15_s2),
    .ci(sum_c5_r16_s2),
    .s(sum_c5_r21_s3),
    .co(carry_c5_r21_s3)
  );
  reg carry_c4_r17_s3_q1, sum_c5_r17_s3_q1, carry_c4_r18_s3_q1;
  wire sum_c5_r22_s4, carry_c5_r22_s4;
  subbyte_full_adder add_c5_r22_s4 (
    .a(carry_c4_r17_s3_q1),
    .b(sum_c5_r17_s3_q1),
    .ci(carry_c4_r18_s3_q1),
    .s(sum_c5_r22_s4),
    .co(carry_c5_r22_s4)
  );
  reg carry_c4_r19_s3_q1, carry_c4_r20_s3_q1, carry_c4_r21_s3_q1;
  wire sum_c5_r23_s4, carry_c5_r23_s4;
  subbyte_full_adder add_c5_r23_s4 (
    .a(carry_c4_r19_s3_q1),
    .b(carry_c4_r20_s3_q1),
    .ci(carry_c4_r21_s3_q1),
    .s(sum_c5_r23_s4),
    .co(carry_c5_r23_s4)
  );
  reg carry_c4_r22_s4_q1, sum_c5_r18_s3_q1, sum_c5_r19_s3_q1;
  wire sum_c5_r24_s5, carry_c5_r24_s5;
  subbyte_full_adder add_c5_r24_s5 (
    .a(carry_c4_r22_s4_q1),
    .b(sum_c5_r18_s3_q1),
    .ci(sum_c5_r19_s3_q1),
    .s(sum_c5_r24_s5),
    .co(carry_c5_r24_s5)
  );
  reg sum_c5_r20_s3_q1, sum_c5_r21_s3_q1;
  wire sum_c5_r25_s5, carry_c5_r25_s5;
  subbyte_full_adder add_c5_r25_s5 (
    .a(sum_c5_r20_s3_q1),
    .b(sum_c5_r21_s3_q1),
    .ci(carry_c4_r23_s4),
    .s(sum_c5_r25_s5),
    .co(carry_c5_r25_s5)
  );
  wire sum_c5_r26_s6, carry_c5_r26_s6;
  subbyte_full_adder add_c5_r26_s6 (
    .a(carry_c4_r24_s5),
    .b(carry_c4_r25_s4),
    .ci(sum_c5_r22_s4),
    .s(sum_c5_r26_s6),
    .co(carry_c5_r26_s6)
  );
  wire sum_c5_r27_s6, carry_c5_r27_s6;
  subbyte_full_adder add_c5_r27_s6 (
    .a(sum_c5_r23_s4),
    .b(sum_c5_r24_s5),
    .ci(carry_c4_r26_s5),
    .s(sum_c5_r27_s6),
    .co(carry_c5_r27_s6)
  );
  wire sum_c5_r28_s7, carry_c5_r28_s7;
  subbyte_full_adder add_c5_r28_s7 (
    .a(sum_c5_r25_s5),
    .b(carry_c4_r27_s6),
    .ci(carry_c4_r28_s6),
    .s(sum_c5_r28_s7),
    .co(carry_c5_r28_s7)
  );
  wire sum_c5_r29_s8, carry_c5_r29_s8;
  subbyte_full_adder add_c5_r29_s8 (
    .a(sum_c5_r26_s6),
    .b(sum_c5_r27_s6),
    .ci(carry_c4_r29_s7),
    .s(sum_c5_r29_s8),
    .co(carry_c5_r29_s8)
  );
  wire sum_c5_r30_s9, carry_c5_r30_s9;
  subbyte_full_adder add_c5_r30_s9 (
    .a(sum_c5_r28_s7),
    .b(sum_c5_r29_s8),
    .ci(carry_c4_r30_s8),
    .s(sum_c5_r30_s9),
    .co(carry_c5_r30_s9)
  );
  reg sum_c5_r30_s9_q2, sum_c5_r30_s9_q3;
  wire sum_c5_r31_s10, carry_c5_r31_s10;
  subbyte_full_adder add_c5_r31_s10 (
    .a(sum_c5_r30_s9_q3),
    .b(start[5]),
    .ci(carry_c4_r31_s9),
    .s(sum_c5_r31_s10),
    .co(carry_c5_r31_s10)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[15]), .ci(pp[27]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[36]), .b(pp[48]), .ci(pp[57]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[69]), .b(pp[78]), .ci(pp[90]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[99]), .b(pp[111]), .ci(pp[120]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[132]), .b(pp[141]), .ci(pp[153]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[162]), .b(pp[174]), .ci(pp[183]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[195]), .b(pp[204]), .ci(pp[216]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[225]), .b(pp[237]), .ci(pp[246]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[258]), .b(pp[267]), .ci(pp[279]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[288]), .b(pp[300]), .ci(pp[309]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s2, carry_c6_r10_s2;
  subbyte_full_adder add_c6_r10_s2 (
    .a(pp[321]),
    .b(pp[330]),
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
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r14_s2),
    .co(carry_c6_r14_s2)
  );
  wire sum_c6_r15_s2, carry_c6_r15_s2;
  subbyte_full_adder add_c6_r15_s2 (
    .a(sum_c6_r3_s1),
    .b(sum_c6_r4_s1),
    .ci(sum_c6_r5_s1),
    .s(sum_c6_r15_s2),
    .co(carry_c6_r15_s2)
  );
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(sum_c6_r6_s1),
    .b(sum_c6_r7_s1),
    .ci(sum_c6_r8_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s3, carry_c6_r17_s3;
  subbyte_full_adder add_c6_r17_s3 (
    .a(sum_c6_r9_s1),
    .b(carry_c5_r10_s2),
    .ci(sum_c6_r10_s2),
    .s(sum_c6_r17_s3),
    .co(carry_c6_r17_s3)
  );
  wire sum_c6_r18_s3, carry_c6_r18_s3;
  subbyte_full_adder add_c6_r18_s3 (
    .a(carry_c5_r11_s2),
    .b(carry_c5_r12_s2),
    .ci(carry_c5_r13_s2),
    .s(sum_c6_r18_s3),
    .co(carry_c6_r18_s3)
  );
  wire sum_c6_r19_s3, carry_c6_r19_s3;
  subbyte_full_adder add_c6_r19_s3 (
    .a(carry_c5_r14_s2),
    .b(carry_c5_r15_s2),
    .ci(carry_c5_r16_s2),
    .s(sum_c6_r19_s3),
    .co(carry_c6_r19_s3)
  );
  wire sum_c6_r20_s3, carry_c6_r20_s3;
  subbyte_full_adder add_c6_r20_s3 (
    .a(sum_c6_r11_s2),
    .b(sum_c6_r12_s2),
    .ci(sum_c6_r13_s2),
    .s(sum_c6_r20_s3),
    .co(carry_c6_r20_s3)
  );
  wire sum_c6_r21_s3, carry_c6_r21_s3;
  subbyte_full_adder add_c6_r21_s3 (
    .a(sum_c6_r14_s2),
    .b(sum_c6_r15_s2),
    .ci(sum_c6_r16_s2),
    .s(sum_c6_r21_s3),
    .co(carry_c6_r21_s3)
  );
  reg carry_c5_r17_s3_q1, sum_c6_r17_s3_q1, carry_c5_r18_s3_q1;
  wire sum_c6_r22_s4, carry_c6_r22_s4;
  subbyte_full_adder add_c6_r22_s4 (
    .a(carry_c5_r17_s3_q1),
    .b(sum_c6_r17_s3_q1),
    .ci(carry_c5_r18_s3_q1),
    .s(sum_c6_r22_s4),
    .co(carry_c6_r22_s4)
  );
  reg carry_c5_r19_s3_q1, carry_c5_r20_s3_q1, carry_c5_r21_s3_q1;
  wire sum_c6_r23_s4, carry_c6_r23_s4;
  subbyte_full_adder add_c6_r23_s4 (
    .a(carry_c5_r19_s3_q1),
    .b(carry_c5_r20_s3_q1),
    .ci(carry_c5_r21_s3_q1),
    .s(sum_c6_r23_s4),
    .co(carry_c6_r23_s4)
  );
  reg sum_c6_r18_s3_q1, sum_c6_r19_s3_q1, sum_c6_r20_s3_q1;
  wire sum_c6_r24_s4, carry_c6_r24_s4;
  subbyte_full_adder add_c6_r24_s4 (
    .a(sum_c6_r18_s3_q1),
    .b(sum_c6_r19_s3_q1),
    .ci(sum_c6_r20_s3_q1),
    .s(sum_c6_r24_s4),
    .co(carry_c6_r24_s4)
  );
  reg sum_c6_r21_s3_q1;
  wire sum_c6_r25_s5, carry_c6_r25_s5;
  subbyte_full_adder add_c6_r25_s5 (
    .a(sum_c6_r21_s3_q1),
    .b(carry_c5_r22_s4),
    .ci(carry_c5_r23_s4),
    .s(sum_c6_r25_s5),
    .co(carry_c6_r25_s5)
  );
  wire sum_c6_r26_s6, carry_c6_r26_s6;
  subbyte_full_adder add_c6_r26_s6 (
    .a(carry_c5_r24_s5),
    .b(sum_c6_r22_s4),
    .ci(sum_c6_r23_s4),
    .s(sum_c6_r26_s6),
    .co(carry_c6_r26_s6)
  );
  wire sum_c6_r27_s7, carry_c6_r27_s7;
  subbyte_full_adder add_c6_r27_s7 (
    .a(sum_c6_r24_s4),
    .b(carry_c5_r25_s5),
    .ci(carry_c5_r26_s6),
    .s(sum_c6_r27_s7),
    .co(carry_c6_r27_s7)
  );
  wire sum_c6_r28_s7, carry_c6_r28_s7;
  subbyte_full_adder add_c6_r28_s7 (
    .a(carry_c5_r27_s6),
    .b(sum_c6_r25_s5),
    .ci(sum_c6_r26_s6),
    .s(sum_c6_r28_s7),
    .co(carry_c6_r28_s7)
  );
  wire sum_c6_r29_s8, carry_c6_r29_s8;
  subbyte_full_adder add_c6_r29_s8 (
    .a(sum_c6_r27_s7),
    .b(carry_c5_r28_s7),
    .ci(sum_c6_r28_s7),
    .s(sum_c6_r29_s8),
    .co(carry_c6_r29_s8)
  );
  wire sum_c6_r30_s10, carry_c6_r30_s10;
  subbyte_full_adder add_c6_r30_s10 (
    .a(carry_c5_r29_s8),
    .b(sum_c6_r29_s8),
    .ci(carry_c5_r30_s9),
    .s(sum_c6_r30_s10),
    .co(carry_c6_r30_s10)
  );
  reg sum_c6_r30_s10_q2, sum_c6_r30_s10_q3;
  wire sum_c6_r31_s11, carry_c6_r31_s11;
  subbyte_full_adder add_c6_r31_s11 (
    .a(sum_c6_r30_s10_q3),
    .b(start[6]),
    .ci(carry_c5_r31_s10),
    .s(sum_c6_r31_s11),
    .co(carry_c6_r31_s11)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[16]), .ci(pp[28]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[37]), .b(pp[49]), .ci(pp[58]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[70]), .b(pp[79]), .ci(pp[91]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[100]), .b(pp[112]), .ci(pp[121]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[133]), .b(pp[142]), .ci(pp[154]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[163]), .b(pp[175]), .ci(pp[184]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[196]), .b(pp[205]), .ci(pp[217]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[226]), .b(pp[238]), .ci(pp[247]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[259]), .b(pp[268]), .ci(pp[280]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[289]), .b(pp[301]), .ci(pp[310]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(pp[322]),
    .b(pp[331]),
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
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r14_s2),
    .co(carry_c7_r14_s2)
  );
  wire sum_c7_r15_s2, carry_c7_r15_s2;
  subbyte_full_adder add_c7_r15_s2 (
    .a(sum_c7_r3_s1),
    .b(sum_c7_r4_s1),
    .ci(sum_c7_r5_s1),
    .s(sum_c7_r15_s2),
    .co(carry_c7_r15_s2)
  );
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(sum_c7_r6_s1),
    .b(sum_c7_r7_s1),
    .ci(sum_c7_r8_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s3, carry_c7_r17_s3;
  subbyte_full_adder add_c7_r17_s3 (
    .a(sum_c7_r9_s1),
    .b(carry_c6_r10_s2),
    .ci(sum_c7_r10_s2),
    .s(sum_c7_r17_s3),
    .co(carry_c7_r17_s3)
  );
  wire sum_c7_r18_s3, carry_c7_r18_s3;
  subbyte_full_adder add_c7_r18_s3 (
    .a(carry_c6_r11_s2),
    .b(carry_c6_r12_s2),
    .ci(carry_c6_r13_s2),
    .s(sum_c7_r18_s3),
    .co(carry_c7_r18_s3)
  );
  wire sum_c7_r19_s3, carry_c7_r19_s3;
  subbyte_full_adder add_c7_r19_s3 (
    .a(carry_c6_r14_s2),
    .b(carry_c6_r15_s2),
    .ci(carry_c6_r16_s2),
    .s(sum_c7_r19_s3),
    .co(carry_c7_r19_s3)
  );
  wire sum_c7_r20_s3, carry_c7_r20_s3;
  subbyte_full_adder add_c7_r20_s3 (
    .a(sum_c7_r11_s2),
    .b(sum_c7_r12_s2),
    .ci(sum_c7_r13_s2),
    .s(sum_c7_r20_s3),
    .co(carry_c7_r20_s3)
  );
  wire sum_c7_r21_s3, carry_c7_r21_s3;
  subbyte_full_adder add_c7_r21_s3 (
    .a(sum_c7_r14_s2),
    .b(sum_c7_r15_s2),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r21_s3),
    .co(carry_c7_r21_s3)
  );
  reg carry_c6_r17_s3_q1, sum_c7_r17_s3_q1, carry_c6_r18_s3_q1;
  wire sum_c7_r22_s4, carry_c7_r22_s4;
  subbyte_full_adder add_c7_r22_s4 (
    .a(carry_c6_r17_s3_q1),
    .b(sum_c7_r17_s3_q1),
    .ci(carry_c6_r18_s3_q1),
    .s(sum_c7_r22_s4),
    .co(carry_c7_r22_s4)
  );
  reg carry_c6_r19_s3_q1, carry_c6_r20_s3_q1, carry_c6_r21_s3_q1;
  wire sum_c7_r23_s4, carry_c7_r23_s4;
  subbyte_full_adder add_c7_r23_s4 (
    .a(carry_c6_r19_s3_q1),
    .b(carry_c6_r20_s3_q1),
    .ci(carry_c6_r21_s3_q1),
    .s(sum_c7_r23_s4),
    .co(carry_c7_r23_s4)
  );
  reg sum_c7_r18_s3_q1, sum_c7_r19_s3_q1, sum_c7_r20_s3_q1;
  wire sum_c7_r24_s4, carry_c7_r24_s4;
  subbyte_full_adder add_c7_r24_s4 (
    .a(sum_c7_r18_s3_q1),
    .b(sum_c7_r19_s3_q1),
    .ci(sum_c7_r20_s3_q1),
    .s(sum_c7_r24_s4),
    .co(carry_c7_r24_s4)
  );
  reg sum_c7_r21_s3_q1;
  wire sum_c7_r25_s5, carry_c7_r25_s5;
  subbyte_full_adder add_c7_r25_s5 (
    .a(sum_c7_r21_s3_q1),
    .b(carry_c6_r22_s4),
    .ci(carry_c6_r23_s4),
    .s(sum_c7_r25_s5),
    .co(carry_c7_r25_s5)
  );
  wire sum_c7_r26_s5, carry_c7_r26_s5;
  subbyte_full_adder add_c7_r26_s5 (
    .a(carry_c6_r24_s4),
    .b(sum_c7_r22_s4),
    .ci(sum_c7_r23_s4),
    .s(sum_c7_r26_s5),
    .co(carry_c7_r26_s5)
  );
  wire sum_c7_r27_s7, carry_c7_r27_s7;
  subbyte_full_adder add_c7_r27_s7 (
    .a(sum_c7_r24_s4),
    .b(carry_c6_r25_s5),
    .ci(carry_c6_r26_s6),
    .s(sum_c7_r27_s7),
    .co(carry_c7_r27_s7)
  );
  wire sum_c7_r28_s8, carry_c7_r28_s8;
  subbyte_full_adder add_c7_r28_s8 (
    .a(sum_c7_r25_s5),
    .b(sum_c7_r26_s5),
    .ci(carry_c6_r27_s7),
    .s(sum_c7_r28_s8),
    .co(carry_c7_r28_s8)
  );
  wire sum_c7_r29_s9, carry_c7_r29_s9;
  subbyte_full_adder add_c7_r29_s9 (
    .a(carry_c6_r28_s7),
    .b(sum_c7_r27_s7),
    .ci(sum_c7_r28_s8),
    .s(sum_c7_r29_s9),
    .co(carry_c7_r29_s9)
  );
  reg carry_c6_r29_s8_q2, sum_c7_r29_s9_q2, carry_c6_r30_s10_q2;
  wire sum_c7_r30_s11, carry_c7_r30_s11;
  subbyte_full_adder add_c7_r30_s11 (
    .a(carry_c6_r29_s8_q2),
    .b(sum_c7_r29_s9_q2),
    .ci(carry_c6_r30_s10_q2),
    .s(sum_c7_r30_s11),
    .co(carry_c7_r30_s11)
  );
  reg sum_c7_r30_s11_q3;
  wire sum_c7_r31_s12, carry_c7_r31_s12;
  subbyte_full_adder add_c7_r31_s12 (
    .a(sum_c7_r30_s11_q3),
    .b(start[7]),
    .ci(carry_c6_r31_s11),
    .s(sum_c7_r31_s12),
    .co(carry_c7_r31_s12)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[17]), .ci(pp[29]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[38]), .b(pp[50]), .ci(pp[59]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[71]), .b(pp[80]), .ci(pp[92]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[101]), .b(pp[113]), .ci(pp[122]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[134]), .b(pp[143]), .ci(pp[155]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[164]), .b(pp[176]), .ci(pp[185]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[197]), .b(pp[206]), .ci(pp[218]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[227]), .b(pp[239]), .ci(pp[248]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[260]), .b(pp[269]), .ci(pp[281]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[290]), .b(pp[302]), .ci(pp[311]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s2, carry_c8_r10_s2;
  subbyte_full_adder add_c8_r10_s2 (
    .a(pp[323]),
    .b(pp[332]),
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
    .a(sum_c8_r11_s2),
    .b(sum_c8_r12_s2),
    .ci(sum_c8_r13_s2),
    .s(sum_c8_r20_s3),
    .co(carry_c8_r20_s3)
  );
  wire sum_c8_r21_s3, carry_c8_r21_s3;
  subbyte_full_adder add_c8_r21_s3 (
    .a(sum_c8_r14_s2),
    .b(sum_c8_r15_s2),
    .ci(sum_c8_r16_s2),
    .s(sum_c8_r21_s3),
    .co(carry_c8_r21_s3)
  );
  reg carry_c7_r17_s3_q1, sum_c8_r17_s3_q1, carry_c7_r18_s3_q1;
  wire sum_c8_r22_s4, carry_c8_r22_s4;
  subbyte_full_adder add_c8_r22_s4 (
    .a(carry_c7_r17_s3_q1),
    .b(sum_c8_r17_s3_q1),
    .ci(carry_c7_r18_s3_q1),
    .s(sum_c8_r22_s4),
    .co(carry_c8_r22_s4)
  );
  reg carry_c7_r19_s3_q1, carry_c7_r20_s3_q1, carry_c7_r21_s3_q1;
  wire sum_c8_r23_s4, carry_c8_r23_s4;
  subbyte_full_adder add_c8_r23_s4 (
    .a(carry_c7_r19_s3_q1),
    .b(carry_c7_r20_s3_q1),
    .ci(carry_c7_r21_s3_q1),
    .s(sum_c8_r23_s4),
    .co(carry_c8_r23_s4)
  );
  reg sum_c8_r18_s3_q1, sum_c8_r19_s3_q1, sum_c8_r20_s3_q1;
  wire sum_c8_r24_s4, carry_c8_r24_s4;
  subbyte_full_adder add_c8_r24_s4 (
    .a(sum_c8_r18_s3_q1),
    .b(sum_c8_r19_s3_q1),
    .ci(sum_c8_r20_s3_q1),
    .s(sum_c8_r24_s4),
    .co(carry_c8_r24_s4)
  );
  reg sum_c8_r21_s3_q1;
  wire sum_c8_r25_s5, carry_c8_r25_s5;
  subbyte_full_adder add_c8_r25_s5 (
    .a(sum_c8_r21_s3_q1),
    .b(carry_c7_r22_s4),
    .ci(carry_c7_r23_s4),
    .s(sum_c8_r25_s5),
    .co(carry_c8_r25_s5)
  );
  wire sum_c8_r26_s5, carry_c8_r26_s5;
  subbyte_full_adder add_c8_r26_s5 (
    .a(carry_c7_r24_s4),
    .b(sum_c8_r22_s4),
    .ci(sum_c8_r23_s4),
    .s(sum_c8_r26_s5),
    .co(carry_c8_r26_s5)
  );
  wire sum_c8_r27_s6, carry_c8_r27_s6;
  subbyte_full_adder add_c8_r27_s6 (
    .a(sum_c8_r24_s4),
    .b(carry_c7_r25_s5),
    .ci(carry_c7_r26_s5),
    .s(sum_c8_r27_s6),
    .co(carry_c8_r27_s6)
  );
  wire sum_c8_r28_s8, carry_c8_r28_s8;
  subbyte_full_adder add_c8_r28_s8 (
    .a(sum_c8_r25_s5),
    .b(sum_c8_r26_s5),
    .ci(carry_c7_r27_s7),
    .s(sum_c8_r28_s8),
    .co(carry_c8_r28_s8)
  );
  wire sum_c8_r29_s9, carry_c8_r29_s9;
  subbyte_full_adder add_c8_r29_s9 (
    .a(carry_c7_r28_s8),
    .b(sum_c8_r27_s6),
    .ci(sum_c8_r28_s8),
    .s(sum_c8_r29_s9),
    .co(carry_c8_r29_s9)
  );
  reg carry_c7_r29_s9_q2, sum_c8_r29_s9_q2;
  wire sum_c8_r30_s12, carry_c8_r30_s12;
  subbyte_full_adder add_c8_r30_s12 (
    .a(carry_c7_r29_s9_q2),
    .b(sum_c8_r29_s9_q2),
    .ci(carry_c7_r30_s11),
    .s(sum_c8_r30_s12),
    .co(carry_c8_r30_s12)
  );
  reg sum_c8_r30_s12_q3;
  wire sum_c8_r31_s13, carry_c8_r31_s13;
  subbyte_full_adder add_c8_r31_s13 (
    .a(sum_c8_r30_s12_q3),
    .b(start[8]),
    .ci(carry_c7_r31_s12),
    .s(sum_c8_r31_s13),
    .co(carry_c8_r31_s13)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[18]), .ci(pp[30]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[39]), .b(pp[51]), .ci(pp[60]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[72]), .b(pp[81]), .ci(pp[93]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[102]), .b(pp[114]), .ci(pp[123]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[135]), .b(pp[144]), .ci(pp[156]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[165]), .b(pp[177]), .ci(pp[186]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[198]), .b(pp[207]), .ci(pp[219]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[228]), .b(pp[240]), .ci(pp[249]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[261]), .b(pp[270]), .ci(pp[282]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[291]), .b(pp[303]), .ci(pp[312]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s2, carry_c9_r10_s2;
  subbyte_full_adder add_c9_r10_s2 (
    .a(pp[324]),
    .b(pp[333]),
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
  reg carry_c8_r17_s3_q1, sum_c9_r17_s3_q1, carry_c8_r18_s3_q1;
  wire sum_c9_r22_s4, carry_c9_r22_s4;
  subbyte_full_adder add_c9_r22_s4 (
    .a(carry_c8_r17_s3_q1),
    .b(sum_c9_r17_s3_q1),
    .ci(carry_c8_r18_s3_q1),
    .s(sum_c9_r22_s4),
    .co(carry_c9_r22_s4)
  );
  reg carry_c8_r19_s3_q1, carry_c8_r20_s3_q1, carry_c8_r21_s3_q1;
  wire sum_c9_r23_s4, carry_c9_r23_s4;
  subbyte_full_adder add_c9_r23_s4 (
    .a(carry_c8_r19_s3_q1),
    .b(carry_c8_r20_s3_q1),
    .ci(carry_c8_r21_s3_q1),
    .s(sum_c9_r23_s4),
    .co(carry_c9_r23_s4)
  );
  reg sum_c9_r18_s3_q1, sum_c9_r19_s3_q1, sum_c9_r20_s3_q1;
  wire sum_c9_r24_s4, carry_c9_r24_s4;
  subbyte_full_adder add_c9_r24_s4 (
    .a(sum_c9_r18_s3_q1),
    .b(sum_c9_r19_s3_q1),
    .ci(sum_c9_r20_s3_q1),
    .s(sum_c9_r24_s4),
    .co(carry_c9_r24_s4)
  );
  reg sum_c9_r21_s3_q1;
  wire sum_c9_r25_s5, carry_c9_r25_s5;
  subbyte_full_adder add_c9_r25_s5 (
    .a(sum_c9_r21_s3_q1),
    .b(carry_c8_r22_s4),
    .ci(carry_c8_r23_s4),
    .s(sum_c9_r25_s5),
    .co(carry_c9_r25_s5)
  );
  wire sum_c9_r26_s5, carry_c9_r26_s5;
  subbyte_full_adder add_c9_r26_s5 (
    .a(carry_c8_r24_s4),
    .b(sum_c9_r22_s4),
    .ci(sum_c9_r23_s4),
    .s(sum_c9_r26_s5),
    .co(carry_c9_r26_s5)
  );
  wire sum_c9_r27_s6, carry_c9_r27_s6;
  subbyte_full_adder add_c9_r27_s6 (
    .a(sum_c9_r24_s4),
    .b(carry_c8_r25_s5),
    .ci(carry_c8_r26_s5),
    .s(sum_c9_r27_s6),
    .co(carry_c9_r27_s6)
  );
  wire sum_c9_r28_s7, carry_c9_r28_s7;
  subbyte_full_adder add_c9_r28_s7 (
    .a(sum_c9_r25_s5),
    .b(sum_c9_r26_s5),
    .ci(carry_c8_r27_s6),
    .s(sum_c9_r28_s7),
    .co(carry_c9_r28_s7)
  );
  wire sum_c9_r29_s9, carry_c9_r29_s9;
  subbyte_full_adder add_c9_r29_s9 (
    .a(sum_c9_r27_s6),
    .b(carry_c8_r28_s8),
    .ci(sum_c9_r28_s7),
    .s(sum_c9_r29_s9),
    .co(carry_c9_r29_s9)
  );
  reg carry_c8_r29_s9_q2, sum_c9_r29_s9_q2;
  wire sum_c9_r30_s13, carry_c9_r30_s13;
  subbyte_full_adder add_c9_r30_s13 (
    .a(carry_c8_r29_s9_q2),
    .b(sum_c9_r29_s9_q2),
    .ci(carry_c8_r30_s12),
    .s(sum_c9_r30_s13),
    .co(carry_c9_r30_s13)
  );
  reg sum_c9_r30_s13_q3;
  wire sum_c9_r31_s14, carry_c9_r31_s14;
  subbyte_full_adder add_c9_r31_s14 (
    .a(sum_c9_r30_s13_q3),
    .b(start[9]),
    .ci(carry_c8_r31_s13),
    .s(sum_c9_r31_s14),
    .co(carry_c9_r31_s14)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[19]), .b(pp[40]), .ci(pp[61]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[82]), .b(pp[103]), .ci(pp[124]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[145]), .b(pp[166]), .ci(pp[187]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[208]), .b(pp[229]), .ci(pp[250]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[271]), .b(pp[292]), .ci(pp[313]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[334]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r5_s2),
    .co(carry_c10_r5_s2)
  );
  wire sum_c10_r6_s2, carry_c10_r6_s2;
  subbyte_full_adder add_c10_r6_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r6_s2),
    .co(carry_c10_r6_s2)
  );
  wire sum_c10_r7_s2, carry_c10_r7_s2;
  subbyte_full_adder add_c10_r7_s2 (
    .a(carry_c9_r5_s1),
    .b(carry_c9_r6_s1),
    .ci(carry_c9_r7_s1),
    .s(sum_c10_r7_s2),
    .co(carry_c10_r7_s2)
  );
  wire sum_c10_r8_s2, carry_c10_r8_s2;
  subbyte_full_adder add_c10_r8_s2 (
    .a(carry_c9_r8_s1),
    .b(carry_c9_r9_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r8_s2),
    .co(carry_c10_r8_s2)
  );
  wire sum_c10_r9_s2, carry_c10_r9_s2;
  subbyte_full_adder add_c10_r9_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r9_s2),
    .co(carry_c10_r9_s2)
  );
  wire sum_c10_r10_s3, carry_c10_r10_s3;
  subbyte_full_adder add_c10_r10_s3 (
    .a(sum_c10_r4_s1),
    .b(carry_c9_r10_s2),
    .ci(carry_c9_r11_s2),
    .s(sum_c10_r10_s3),
    .co(carry_c10_r10_s3)
  );
  wire sum_c10_r11_s3, carry_c10_r11_s3;
  subbyte_full_adder add_c10_r11_s3 (
    .a(carry_c9_r12_s2),
    .b(carry_c9_r13_s2),
    .ci(carry_c9_r14_s2),
    .s(sum_c10_r11_s3),
    .co(carry_c10_r11_s3)
  );
  wire sum_c10_r12_s3, carry_c10_r12_s3;
  subbyte_full_adder add_c10_r12_s3 (
    .a(carry_c9_r15_s2),
    .b(carry_c9_r16_s2),
    .ci(sum_c10_r5_s2),
    .s(sum_c10_r12_s3),
    .co(carry_c10_r12_s3)
  );
  wire sum_c10_r13_s3, carry_c10_r13_s3;
  subbyte_full_adder add_c10_r13_s3 (
    .a(sum_c10_r6_s2),
    .b(sum_c10_r7_s2),
    .ci(sum_c10_r8_s2),
    .s(sum_c10_r13_s3),
    .co(carry_c10_r13_s3)
  );
  reg sum_c10_r9_s2_q1, carry_c9_r17_s3_q1, sum_c10_r10_s3_q1;
  wire sum_c10_r14_s4, carry_c10_r14_s4;
  subbyte_full_adder add_c10_r14_s4 (
    .a(sum_c10_r9_s2_q1),
    .b(carry_c9_r17_s3_q1),
    .ci(sum_c10_r10_s3_q1),
    .s(sum_c10_r14_s4),
    .co(carry_c10_r14_s4)
  );
  reg carry_c9_r18_s3_q1, carry_c9_r19_s3_q1, carry_c9_r20_s3_q1;
  wire sum_c10_r15_s4, carry_c10_r15_s4;
  subbyte_full_adder add_c10_r15_s4 (
    .a(carry_c9_r18_s3_q1),
    .b(carry_c9_r19_s3_q1),
    .ci(carry_c9_r20_s3_q1),
    .s(sum_c10_r15_s4),
    .co(carry_c10_r15_s4)
  );
  reg carry_c9_r21_s3_q1, sum_c10_r11_s3_q1, sum_c10_r12_s3_q1;
  wire sum_c10_r16_s4, carry_c10_r16_s4;
  subbyte_full_adder add_c10_r16_s4 (
    .a(carry_c9_r21_s3_q1),
    .b(sum_c10_r11_s3_q1),
    .ci(sum_c10_r12_s3_q1),
    .s(sum_c10_r16_s4),
    .co(carry_c10_r16_s4)
  );
  reg sum_c10_r13_s3_q1;
  wire sum_c10_r17_s5, carry_c10_r17_s5;
  subbyte_full_adder add_c10_r17_s5 (
    .a(sum_c10_r13_s3_q1),
    .b(carry_c9_r22_s4),
    .ci(carry_c9_r23_s4),
    .s(sum_c10_r17_s5),
    .co(carry_c10_r17_s5)
  );
  wire sum_c10_r18_s5, carry_c10_r18_s5;
  subbyte_full_adder add_c10_r18_s5 (
    .a(carry_c9_r24_s4),
    .b(sum_c10_r14_s4),
    .ci(sum_c10_r15_s4),
    .s(sum_c10_r18_s5),
    .co(carry_c10_r18_s5)
  );
  wire sum_c10_r19_s6, carry_c10_r19_s6;
  subbyte_full_adder add_c10_r19_s6 (
    .a(sum_c10_r16_s4),
    .b(carry_c9_r25_s5),
    .ci(carry_c9_r26_s5),
    .s(sum_c10_r19_s6),
    .co(carry_c10_r19_s6)
  );
  wire sum_c10_r20_s7, carry_c10_r20_s7;
  subbyte_full_adder add_c10_r20_s7 (
    .a(sum_c10_r17_s5),
    .b(sum_c10_r18_s5),
    .ci(carry_c9_r27_s6),
    .s(sum_c10_r20_s7),
    .co(carry_c10_r20_s7)
  );
  wire sum_c10_r21_s8, carry_c10_r21_s8;
  subbyte_full_adder add_c10_r21_s8 (
    .a(sum_c10_r19_s6),
    .b(carry_c9_r28_s7),
    .ci(sum_c10_r20_s7),
    .s(sum_c10_r21_s8),
    .co(carry_c10_r21_s8)
  );
  reg carry_c9_r29_s9_q2, sum_c10_r21_s8_q2;
  wire sum_c10_r22_s14, carry_c10_r22_s14;
  subbyte_full_adder add_c10_r22_s14 (
    .a(carry_c9_r29_s9_q2),
    .b(sum_c10_r21_s8_q2),
    .ci(carry_c9_r30_s13),
    .s(sum_c10_r22_s14),
    .co(carry_c10_r22_s14)
  );
  reg sum_c10_r22_s14_q3;
  wire sum_c10_r23_s15, carry_c10_r23_s15;
  subbyte_full_adder add_c10_r23_s15 (
    .a(sum_c10_r22_s14_q3),
    .b(start[10]),
    .ci(carry_c9_r31_s14),
    .s(sum_c10_r23_s15),
    .co(carry_c10_r23_s15)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s3, carry_c11_r1_s3;
  subbyte_full_adder add_c11_r1_s3 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s2),
    .s(sum_c11_r1_s3),
    .co(carry_c11_r1_s3)
  );
  wire sum_c11_r2_s3, carry_c11_r2_s3;
  subbyte_full_adder add_c11_r2_s3 (
    .a(carry_c10_r6_s2),
    .b(carry_c10_r7_s2),
    .ci(carry_c10_r8_s2),
    .s(sum_c11_r2_s3),
    .co(carry_c11_r2_s3)
  );
  wire sum_c11_r3_s4, carry_c11_r3_s4;
  subbyte_full_adder add_c11_r3_s4 (
    .a(carry_c10_r9_s2),
    .b(sum_c11_r0_s2),
    .ci(carry_c10_r10_s3),
    .s(sum_c11_r3_s4),
    .co(carry_c11_r3_s4)
  );
  reg sum_c11_r1_s3_q1, carry_c10_r11_s3_q1, carry_c10_r12_s3_q1;
  wire sum_c11_r4_s4, carry_c11_r4_s4;
  subbyte_full_adder add_c11_r4_s4 (
    .a(sum_c11_r1_s3_q1),
    .b(carry_c10_r11_s3_q1),
    .ci(carry_c10_r12_s3_q1),
    .s(sum_c11_r4_s4),
    .co(carry_c11_r4_s4)
  );
  reg carry_c10_r13_s3_q1, sum_c11_r2_s3_q1, sum_c11_r3_s4_q1;
  wire sum_c11_r5_s5, carry_c11_r5_s5;
  subbyte_full_adder add_c11_r5_s5 (
    .a(carry_c10_r13_s3_q1),
    .b(sum_c11_r2_s3_q1),
    .ci(sum_c11_r3_s4_q1),
    .s(sum_c11_r5_s5),
    .co(carry_c11_r5_s5)
  );
  wire sum_c11_r6_s5, carry_c11_r6_s5;
  subbyte_full_adder add_c11_r6_s5 (
    .a(carry_c10_r14_s4),
    .b(carry_c10_r15_s4),
    .ci(carry_c10_r16_s4),
    .s(sum_c11_r6_s5),
    .co(carry_c11_r6_s5)
  );
  wire sum_c11_r7_s6, carry_c11_r7_s6;
  subbyte_full_adder add_c11_r7_s6 (
    .a(sum_c11_r4_s4),
    .b(sum_c11_r5_s5),
    .ci(carry_c10_r17_s5),
    .s(sum_c11_r7_s6),
    .co(carry_c11_r7_s6)
  );
  wire sum_c11_r8_s7, carry_c11_r8_s7;
  subbyte_full_adder add_c11_r8_s7 (
    .a(carry_c10_r18_s5),
    .b(sum_c11_r6_s5),
    .ci(sum_c11_r7_s6),
    .s(sum_c11_r8_s7),
    .co(carry_c11_r8_s7)
  );
  wire sum_c11_r9_s8, carry_c11_r9_s8;
  subbyte_full_adder add_c11_r9_s8 (
    .a(carry_c10_r19_s6),
    .b(sum_c11_r8_s7),
    .ci(carry_c10_r20_s7),
    .s(sum_c11_r9_s8),
    .co(carry_c11_r9_s8)
  );
  reg sum_c11_r9_s8_q2, carry_c10_r21_s8_q2;
  wire sum_c11_r10_s15, carry_c11_r10_s15;
  subbyte_full_adder add_c11_r10_s15 (
    .a(sum_c11_r9_s8_q2),
    .b(carry_c10_r21_s8_q2),
    .ci(carry_c10_r22_s14),
    .s(sum_c11_r10_s15),
    .co(carry_c11_r10_s15)
  );
  reg sum_c11_r10_s15_q3;
  wire sum_c11_r11_s16, carry_c11_r11_s16;
  subbyte_full_adder add_c11_r11_s16 (
    .a(sum_c11_r10_s15_q3),
    .b(start[11]),
    .ci(carry_c10_r23_s15),
    .s(sum_c11_r11_s16),
    .co(carry_c11_r11_s16)
  );
  reg carry_c11_r0_s2_q1, carry_c11_r1_s3_q1, carry_c11_r2_s3_q1;
  wire sum_c12_r0_s4, carry_c12_r0_s4;
  subbyte_full_adder add_c12_r0_s4 (
    .a(carry_c11_r0_s2_q1),
    .b(carry_c11_r1_s3_q1),
    .ci(carry_c11_r2_s3_q1),
    .s(sum_c12_r0_s4),
    .co(carry_c12_r0_s4)
  );
  reg carry_c11_r3_s4_q1;
  wire sum_c12_r1_s6, carry_c12_r1_s6;
  subbyte_full_adder add_c12_r1_s6 (
    .a(carry_c11_r3_s4_q1),
    .b(carry_c11_r4_s4),
    .ci(carry_c11_r5_s5),
    .s(sum_c12_r1_s6),
    .co(carry_c12_r1_s6)
  );
  wire sum_c12_r2_s7, carry_c12_r2_s7;
  subbyte_full_adder add_c12_r2_s7 (
    .a(sum_c12_r0_s4),
    .b(carry_c11_r6_s5),
    .ci(sum_c12_r1_s6),
    .s(sum_c12_r2_s7),
    .co(carry_c12_r2_s7)
  );
  wire sum_c12_r3_s8, carry_c12_r3_s8;
  subbyte_full_adder add_c12_r3_s8 (
    .a(carry_c11_r7_s6),
    .b(carry_c11_r8_s7),
    .ci(sum_c12_r2_s7),
    .s(sum_c12_r3_s8),
    .co(carry_c12_r3_s8)
  );
  reg carry_c11_r9_s8_q2, sum_c12_r3_s8_q2;
  wire sum_c12_r4_s16, carry_c12_r4_s16;
  subbyte_full_adder add_c12_r4_s16 (
    .a(carry_c11_r9_s8_q2),
    .b(sum_c12_r3_s8_q2),
    .ci(carry_c11_r10_s15),
    .s(sum_c12_r4_s16),
    .co(carry_c12_r4_s16)
  );
  reg sum_c12_r4_s16_q3;
  wire sum_c12_r5_s17, carry_c12_r5_s17;
  subbyte_full_adder add_c12_r5_s17 (
    .a(sum_c12_r4_s16_q3),
    .b(start[12]),
    .ci(carry_c11_r11_s16),
    .s(sum_c12_r5_s17),
    .co(carry_c12_r5_s17)
  );
  wire sum_c13_r0_s7 = ~(carry_c12_r0_s4 ^ carry_c12_r1_s6);
  wire carry_c13_r0_s7 = carry_c12_r0_s4 | carry_c12_r1_s6;
  wire sum_c13_r1_s9, carry_c13_r1_s9;
  subbyte_full_adder add_c13_r1_s9 (
    .a(sum_c13_r0_s7),
    .b(carry_c12_r2_s7),
    .ci(carry_c12_r3_s8),
    .s(sum_c13_r1_s9),
    .co(carry_c13_r1_s9)
  );
  reg sum_c13_r1_s9_q2, sum_c13_r1_s9_q3, carry_c12_r4_s16_q3;
  wire sum_c13_r2_s17, carry_c13_r2_s17;
  subbyte_full_adder add_c13_r2_s17 (
    .a(sum_c13_r1_s9_q3),
    .b(carry_c12_r4_s16_q3),
    .ci(start[13]),
    .s(sum_c13_r2_s17),
    .co(carry_c13_r2_s17)
  );
  reg carry_c13_r0_s7_q2, carry_c13_r0_s7_q3, carry_c13_r1_s9_q2, carry_c13_r1_s9_q3;
  wire sum_c14_r0_s10, carry_c14_r0_s10;
  subbyte_full_adder add_c14_r0_s10 (
    .a(carry_c13_r0_s7_q3),
    .b(carry_c13_r1_s9_q3),
    .ci(start[14]),
    .s(sum_c14_r0_s10),
    .co(carry_c14_r0_s10)
  );
  wire sum_c15_r0_s11 = ~(start[15] ^ carry_c14_r0_s10);
  wire carry_c15_r0_s11 = start[15] | carry_c14_r0_s10;
  wire sum_c16_r0_s12 = ~(start[16] ^ carry_c15_r0_s11);
  wire carry_c16_r0_s12 = start[16] | carry_c15_r0_s11;
  wire sum_c17_r0_s13 = ~(start[17] ^ carry_c16_r0_s12);
  wire carry_c17_r0_s13 = start[17] | carry_c16_r0_s12;
  wire sum_c18_r0_s14 = ~(start[18] ^ carry_c17_r0_s13);
  wire carry_c18_r0_s14 = start[18] | carry_c17_r0_s13;
  wire sum_c19_r0_s15 = ~(start[19] ^ carry_c18_r0_s14);
  wire carry_c19_r0_s15 = start[19] | carry_c18_r0_s14;
  wire sum_c20_r0_s16 = ~(start[20] ^ carry_c19_r0_s15);
  wire carry_c20_r0_s16 = start[20] | carry_c19_r0_s15;
  wire sum_c21_r0_s17 = ~(start[21] ^ carry_c20_r0_s16);
  wire carry_c21_r0_s17 = start[21] | carry_c20_r0_s16;
  wire sum_c22_r0_s18 = ~(start[22] ^ carry_c21_r0_s17);
  wire carry_c22_r0_s18 = start[22] | carry_c21_r0_s17;
  wire sum_c23_r0_s19 = ~(start[23] ^ carry_c22_r0_s18);
  wire carry_c23_r0_s19 = start[23] | carry_c22_r0_s18;
  wire sum_c24_r0_s20 = ~(start[24] ^ carry_c23_r0_s19);
  wire carry_c24_r0_s20 = start[24] | carry_c23_r0_s19;
  wire sum_c25_r0_s21 = ~(start[25] ^ carry_c24_r0_s20);
  wire carry_c25_r0_s21 = start[25] | carry_c24_r0_s20;
  wire sum_c26_r0_s22 = ~(start[26] ^ carry_c25_r0_s21);
  wire carry_c26_r0_s22 = start[26] | carry_c25_r0_s21;
  wire sum_c27_r0_s23 = ~(start[27] ^ carry_c26_r0_s22);
  wire carry_c27_r0_s23 = start[27] | carry_c26_r0_s22;
  wire sum_c28_r0_s24 = ~(start[28] ^ carry_c27_r0_s23);
  wire carry_c28_r0_s24 = start[28] | carry_c27_r0_s23;
  wire sum_c29_r0_s25 = ~(start[29] ^ carry_c28_r0_s24);
  wire carry_c29_r0_s25 = start[29] | carry_c28_r0_s24;
  wire sum_c30_r0_s26 = ~(start[30] ^ carry_c29_r0_s25);
  wire carry_c30_r0_s26 = start[30] | carry_c29_r0_s25;
  wire sum_c31_r0_s27 = start[31] ^ carry_c30_r0_s26;
  wire half_c13 = sum_c13_r2_s17 ^ carry_c12_r5_s17;
  wire half_c14 = carry_c13_r2_s17 ^ sum_c14_r0_s10;
  wire half_c31 = ~sum_c31_r0_s27;
  wire g_c13_l0 = sum_c13_r2_s17 & carry_c12_r5_s17;
  wire g_c14_l0 = carry_c13_r2_s17 & sum_c14_r0_s10;
  wire g_c15_l1 = sum_c15_r0_s11 & g_c14_l0;
  wire p_c15_l1 = sum_c15_r0_s11 & half_c14;
  wire p_c17_l1 = sum_c17_r0_s13 & sum_c16_r0_s12;
  wire p_c19_l1 = sum_c19_r0_s15 & sum_c18_r0_s14;
  wire p_c21_l1 = sum_c21_r0_s17 & sum_c20_r0_s16;
  wire p_c23_l1 = sum_c23_r0_s19 & sum_c22_r0_s18;
  wire p_c25_l1 = sum_c25_r0_s21 & sum_c24_r0_s20;
  wire p_c27_l1 = sum_c27_r0_s23 & sum_c26_r0_s22;
  wire p_c29_l1 = sum_c29_r0_s25 & sum_c28_r0_s24;
  wire g_c14_l2 = g_c14_l0 | (half_c14 & g_c13_l0);
  wire g_c15_l2 = g_c15_l1 | (p_c15_l1 & g_c13_l0);
  wire p_c18_l2 = sum_c18_r0_s14 & p_c17_l1;
  wire p_c19_l2 = p_c19_l1 & p_c17_l1;
  wire p_c22_l2 = sum_c22_r0_s18 & p_c21_l1;
  wire p_c23_l2 = p_c23_l1 & p_c21_l1;
  wire p_c26_l2 = sum_c26_r0_s22 & p_c25_l1;
  wire p_c27_l2 = p_c27_l1 & p_c25_l1;
  wire p_c30_l2 = sum_c30_r0_s26 & p_c29_l1;
  wire p_c20_l3 = sum_c20_r0_s16 & p_c19_l2;
  wire p_c21_l3 = p_c21_l1 & p_c19_l2;
  wire p_c22_l3 = p_c22_l2 & p_c19_l2;
  wire p_c23_l3 = p_c23_l2 & p_c19_l2;
  wire p_c28_l3 = sum_c28_r0_s24 & p_c27_l2;
  wire p_c29_l3 = p_c29_l1 & p_c27_l2;
  wire p_c30_l3 = p_c30_l2 & p_c27_l2;
  wire p_c24_l4 = sum_c24_r0_s20 & p_c23_l3;
  wire p_c25_l4 = p_c25_l1 & p_c23_l3;
  wire p_c26_l4 = p_c26_l2 & p_c23_l3;
  wire p_c27_l4 = p_c27_l2 & p_c23_l3;
  wire p_c28_l4 = p_c28_l3 & p_c23_l3;
  wire p_c29_l4 = p_c29_l3 & p_c23_l3;
  wire p_c30_l4 = p_c30_l3 & p_c23_l3;
  wire g_c16_l5 = sum_c16_r0_s12 & g_c15_l2;
  wire g_c17_l5 = p_c17_l1 & g_c15_l2;
  wire g_c18_l5 = p_c18_l2 & g_c15_l2;
  wire g_c19_l5 = p_c19_l2 & g_c15_l2;
  wire g_c20_l5 = p_c20_l3 & g_c15_l2;
  wire g_c21_l5 = p_c21_l3 & g_c15_l2;
  wire g_c22_l5 = p_c22_l3 & g_c15_l2;
  wire g_c23_l5 = p_c23_l3 & g_c15_l2;
  wire g_c24_l5 = p_c24_l4 & g_c15_l2;
  wire g_c25_l5 = p_c25_l4 & g_c15_l2;
  wire g_c26_l5 = p_c26_l4 & g_c15_l2;
  wire g_c27_l5 = p_c27_l4 & g_c15_l2;
  wire g_c28_l5 = p_c28_l4 & g_c15_l2;
  wire g_c29_l5 = p_c29_l4 & g_c15_l2;
  wire g_c30_l5 = p_c30_l4 & g_c15_l2;

  always @(posedge clk)
    begin
      sum_c0_r13_s2_q1 <= sum_c0_r13_s2;
      sum_c0_r13_s2_q2 <= sum_c0_r13_s2_q1;
      sum_c0_r13_s2_q3 <= sum_c0_r13_s2_q2;
      sum_c0_r14_s3_q1 <= sum_c0_r14_s3;
      sum_c0_r14_s3_q2 <= sum_c0_r14_s3_q1;
      sum_c0_r14_s3_q3 <= sum_c0_r14_s3_q2;
      sum_c1_r9_s2_q1 <= sum_c1_r9_s2;
      sum_c1_r10_s3_q1 <= sum_c1_r10_s3;
      carry_c0_r14_s3_q1 <= carry_c0_r14_s3;
      sum_c1_r11_s3_q1 <= sum_c1_r11_s3;
      sum_c1_r12_s3_q1 <= sum_c1_r12_s3;
      sum_c1_r14_s5_q2 <= sum_c1_r14_s5;
      sum_c1_r14_s5_q3 <= sum_c1_r14_s5_q2;
      carry_c1_r10_s3_q1 <= carry_c1_r10_s3;
      carry_c1_r11_s3_q1 <= carry_c1_r11_s3;
      carry_c1_r12_s3_q1 <= carry_c1_r12_s3;
      sum_c2_r23_s3_q1 <= sum_c2_r23_s3;
      sum_c2_r24_s3_q1 <= sum_c2_r24_s3;
      sum_c2_r25_s3_q1 <= sum_c2_r25_s3;
      sum_c2_r26_s3_q1 <= sum_c2_r26_s3;
      sum_c2_r30_s6_q2 <= sum_c2_r30_s6;
      sum_c2_r30_s6_q3 <= sum_c2_r30_s6_q2;
      carry_c2_r23_s3_q1 <= carry_c2_r23_s3;
      carry_c2_r24_s3_q1 <= carry_c2_r24_s3;
      carry_c2_r25_s3_q1 <= carry_c2_r25_s3;
      carry_c2_r26_s3_q1 <= carry_c2_r26_s3;
      sum_c3_r20_s3_q1 <= sum_c3_r20_s3;
      sum_c3_r21_s3_q1 <= sum_c3_r21_s3;
      sum_c3_r22_s3_q1 <= sum_c3_r22_s3;
      sum_c3_r23_s3_q1 <= sum_c3_r23_s3;
      sum_c3_r24_s4_q1 <= sum_c3_r24_s4;
      sum_c3_r30_s7_q2 <= sum_c3_r30_s7;
      sum_c3_r30_s7_q3 <= sum_c3_r30_s7_q2;
      sum_c4_r17_s3_q1 <= sum_c4_r17_s3;
      carry_c3_r20_s3_q1 <= carry_c3_r20_s3;
      carry_c3_r21_s3_q1 <= carry_c3_r21_s3;
      carry_c3_r22_s3_q1 <= carry_c3_r22_s3;
      carry_c3_r23_s3_q1 <= carry_c3_r23_s3;
      carry_c3_r24_s4_q1 <= carry_c3_r24_s4;
      sum_c4_r18_s3_q1 <= sum_c4_r18_s3;
      sum_c4_r19_s3_q1 <= sum_c4_r19_s3;
      sum_c4_r20_s3_q1 <= sum_c4_r20_s3;
      sum_c4_r21_s3_q1 <= sum_c4_r21_s3;
      sum_c4_r22_s4_q1 <= sum_c4_r22_s4;
      sum_c4_r30_s8_q2 <= sum_c4_r30_s8;
      sum_c4_r30_s8_q3 <= sum_c4_r30_s8_q2;
      carry_c4_r17_s3_q1 <= carry_c4_r17_s3;
      sum_c5_r17_s3_q1 <= sum_c5_r17_s3;
      carry_c4_r18_s3_q1 <= carry_c4_r18_s3;
      carry_c4_r19_s3_q1 <= carry_c4_r19_s3;
      carry_c4_r20_s3_q1 <= carry_c4_r20_s3;
      carry_c4_r21_s3_q1 <= carry_c4_r21_s3;
      carry_c4_r22_s4_q1 <= carry_c4_r22_s4;
      sum_c5_r18_s3_q1 <= sum_c5_r18_s3;
      sum_c5_r19_s3_q1 <= sum_c5_r19_s3;
      sum_c5_r20_s3_q1 <= sum_c5_r20_s3;
      sum_c5_r21_s3_q1 <= sum_c5_r21_s3;
      sum_c5_r30_s9_q2 <= sum_c5_r30_s9;
      sum_c5_r30_s9_q3 <= sum_c5_r30_s9_q2;
      carry_c5_r17_s3_q1 <= carry_c5_r17_s3;
      sum_c6_r17_s3_q1 <= sum_c6_r17_s3;
      carry_c5_r18_s3_q1 <= carry_c5_r18_s3;
      carry_c5_r19_s3_q1 <= carry_c5_r19_s3;
      carry_c5_r20_s3_q1 <= carry_c5_r20_s3;
      carry_c5_r21_s3_q1 <= carry_c5_r21_s3;
      sum_c6_r18_s3_q1 <= sum_c6_r18_s3;
      sum_c6_r19_s3_q1 <= sum_c6_r19_s3;
      sum_c6_r20_s3_q1 <= sum_c6_r20_s3;
      sum_c6_r21_s3_q1 <= sum_c6_r21_s3;
      sum_c6_r30_s10_q2 <= sum_c6_r30_s10;
      sum_c6_r30_s10_q3 <= sum_c6_r30_s10_q2;
      carry_c6_r17_s3_q1 <= carry_c6_r17_s3;
      sum_c7_r17_s3_q1 <= sum_c7_r17_s3;
      carry_c6_r18_s3_q1 <= carry_c6_r18_s3;
      carry_c6_r19_s3_q1 <= carry_c6_r19_s3;
      carry_c6_r20_s3_q1 <= carry_c6_r20_s3;
      carry_c6_r21_s3_q1 <= carry_c6_r21_s3;
      sum_c7_r18_s3_q1 <= sum_c7_r18_s3;
      sum_c7_r19_s3_q1 <= sum_c7_r19_s3;
      sum_c7_r20_s3_q1 <= sum_c7_r20_s3;
      sum_c7_r21_s3_q1 <= sum_c7_r21_s3;
      carry_c6_r29_s8_q2 <= carry_c6_r29_s8;
      sum_c7_r29_s9_q2 <= sum_c7_r29_s9;
      carry_c6_r30_s10_q2 <= carry_c6_r30_s10;
      sum_c7_r30_s11_q3 <= sum_c7_r30_s11;
      carry_c7_r17_s3_q1 <= carry_c7_r17_s3;
      sum_c8_r17_s3_q1 <= sum_c8_r17_s3;
      carry_c7_r18_s3_q1 <= carry_c7_r18_s3;
      carry_c7_r19_s3_q1 <= carry_c7_r19_s3;
      carry_c7_r20_s3_q1 <= carry_c7_r20_s3;
      carry_c7_r21_s3_q1 <= carry_c7_r21_s3;
      sum_c8_r18_s3_q1 <= sum_c8_r18_s3;
      sum_c8_r19_s3_q1 <= sum_c8_r19_s3;
      sum_c8_r20_s3_q1 <= sum_c8_r20_s3;
      sum_c8_r21_s3_q1 <= sum_c8_r21_s3;
      carry_c7_r29_s9_q2 <= carry_c7_r29_s9;
      sum_c8_r29_s9_q2 <= sum_c8_r29_s9;
      sum_c8_r30_s12_q3 <= sum_c8_r30_s12;
      carry_c8_r17_s3_q1 <= carry_c8_r17_s3;
      sum_c9_r17_s3_q1 <= sum_c9_r17_s3;
      carry_c8_r18_s3_q1 <= carry_c8_r18_s3;
      carry_c8_r19_s3_q1 <= carry_c8_r19_s3;
      carry_c8_r20_s3_q1 <= carry_c8_r20_s3;
      carry_c8_r21_s3_q1 <= carry_c8_r21_s3;
      sum_c9_r18_s3_q1 <= sum_c9_r18_s3;
      sum_c9_r19_s3_q1 <= sum_c9_r19_s3;
      sum_c9_r20_s3_q1 <= sum_c9_r20_s3;
      sum_c9_r21_s3_q1 <= sum_c9_r21_s3;
      carry_c8_r29_s9_q2 <= carry_c8_r29_s9;
      sum_c9_r29_s9_q2 <= sum_c9_r29_s9;
      sum_c9_r30_s13_q3 <= sum_c9_r30_s13;
      sum_c10_r9_s2_q1 <= sum_c10_r9_s2;
      carry_c9_r17_s3_q1 <= carry_c9_r17_s3;
      sum_c10_r10_s3_q1 <= sum_c10_r10_s3;
      carry_c9_r18_s3_q1 <= carry_c9_r18_s3;
      carry_c9_r19_s3_q1 <= carry_c9_r19_s3;
      carry_c9_r20_s3_q1 <= carry_c9_r20_s3;
      carry_c9_r21_s3_q1 <= carry_c9_r21_s3;
      sum_c10_r11_s3_q1 <= sum_c10_r11_s3;
      sum_c10_r12_s3_q1 <= sum_c10_r12_s3;
      sum_c10_r13_s3_q1 <= sum_c10_r13_s3;
      carry_c9_r29_s9_q2 <= carry_c9_r29_s9;
      sum_c10_r21_s8_q2 <= sum_c10_r21_s8;
      sum_c10_r22_s14_q3 <= sum_c10_r22_s14;
      sum_c11_r1_s3_q1 <= sum_c11_r1_s3;
      carry_c10_r11_s3_q1 <= carry_c10_r11_s3;
      carry_c10_r12_s3_q1 <= carry_c10_r12_s3;
      carry_c10_r13_s3_q1 <= carry_c10_r13_s3;
      sum_c11_r2_s3_q1 <= sum_c11_r2_s3;
      sum_c11_r3_s4_q1 <= sum_c11_r3_s4;
      sum_c11_r9_s8_q2 <= sum_c11_r9_s8;
      carry_c10_r21_s8_q2 <= carry_c10_r21_s8;
      sum_c11_r10_s15_q3 <= sum_c11_r10_s15;
      carry_c11_r0_s2_q1 <= carry_c11_r0_s2;
      carry_c11_r1_s3_q1 <= carry_c11_r1_s3;
      carry_c11_r2_s3_q1 <= carry_c11_r2_s3;
      carry_c11_r3_s4_q1 <= carry_c11_r3_s4;
      carry_c11_r9_s8_q2 <= carry_c11_r9_s8;
      sum_c12_r3_s8_q2 <= sum_c12_r3_s8;
      sum_c12_r4_s16_q3 <= sum_c12_r4_s16;
      sum_c13_r1_s9_q2 <= sum_c13_r1_s9;
      sum_c13_r1_s9_q3 <= sum_c13_r1_s9_q2;
      carry_c12_r4_s16_q3 <= carry_c12_r4_s16;
      carry_c13_r0_s7_q2 <= carry_c13_r0_s7;
      carry_c13_r0_s7_q3 <= carry_c13_r0_s7_q2;
      carry_c13_r1_s9_q2 <= carry_c13_r1_s9;
      carry_c13_r1_s9_q3 <= carry_c13_r1_s9_q2;
    end

  assign sum = {
    half_c31 ^ g_c30_l5, sum_c30_r0_s26 ^ g_c29_l5, sum_c29_r0_s25 ^ g_c28_l5, sum_c28_r0_s24 ^ g_c27_l5,
    sum_c27_r0_s23 ^ g_c26_l5, sum_c26_r0_s22 ^ g_c25_l5, sum_c25_r0_s21 ^ g_c24_l5, sum_c24_r0_s20 ^ g_c23_l5,
    sum_c23_r0_s19 ^ g_c22_l5, sum_c22_r0_s18 ^ g_c21_l5, sum_c21_r0_s17 ^ g_c20_l5, sum_c20_r0_s16 ^ g_c19_l5,
    sum_c19_r0_s15 ^ g_c18_l5, sum_c18_r0_s14 ^ g_c17_l5, sum_c17_r0_s13 ^ g_c16_l5, sum_c16_r0_s12 ^ g_c15_l2,
    sum_c15_r0_s11 ^ g_c14_l2, half_c14 ^ g_c13_l0, half_c13, sum_c12_r5_s17, sum_c11_r11_s16, sum_c10_r23_s15,
    sum_c9_r31_s14, sum_c8_r31_s13, sum_c7_r31_s12, sum_c6_r31_s11, sum_c5_r31_s10, sum_c4_r31_s9, sum_c3_r31_s8,
    sum_c2_r31_s7, sum_c1_r15_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
