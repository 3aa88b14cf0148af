// int_dot_w8a8_x16_acc32_baugh_wooley_tree: compression tree of int_dot_w8a8_x16_acc32_baugh_wooley
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 375e0109122b920b
`default_nettype none

module int_dot_w8a8_x16_acc32_baugh_wooley_tree (
  input wire [1023:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
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
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[64]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[128]), .b(pp[192]), .ci(pp[256]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[320]), .b(pp[384]), .ci(pp[448]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[512]), .b(pp[576]), .ci(pp[640]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[704]), .b(pp[768]), .ci(pp[832]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s2, carry_c0_r5_s2;
  subbyte_full_adder add_c0_r5_s2 (.a(pp[896]), .b(pp[960]), .ci(sum_c0_r0_s1), .s(sum_c0_r5_s2), .co(carry_c0_r5_s2));
  wire sum_c0_r6_s2, carry_c0_r6_s2;
  subbyte_full_adder add_c0_r6_s2 (
    .a(sum_c0_r1_s1),
    .b(sum_c0_r2_s1),
    .ci(sum_c0_r3_s1),
    .s(sum_c0_r6_s2),
    .co(carry_c0_r6_s2)
  );
  wire sum_c0_r7_s3, carry_c0_r7_s3;
  subbyte_full_adder add_c0_r7_s3 (
    .a(sum_c0_r4_s1),
    .b(sum_c0_r5_s2),
    .ci(sum_c0_r6_s2),
    .s(sum_c0_r7_s3),
    .co(carry_c0_r7_s3)
  );
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[8]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[65]), .b(pp[72]), .ci(pp[129]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[136]), .b(pp[193]), .ci(pp[200]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[257]), .b(pp[264]), .ci(pp[321]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[328]), .b(pp[385]), .ci(pp[392]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[449]), .b(pp[456]), .ci(pp[513]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[520]), .b(pp[577]), .ci(pp[584]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[641]), .b(pp[648]), .ci(pp[705]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[712]), .b(pp[769]), .ci(pp[776]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[833]), .b(pp[840]), .ci(pp[897]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s1, carry_c1_r10_s1;
  subbyte_full_adder add_c1_r10_s1 (.a(pp[904]), .b(pp[961]), .ci(pp[968]), .s(sum_c1_r10_s1), .co(carry_c1_r10_s1));
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
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r12_s2),
    .co(carry_c1_r12_s2)
  );
  wire sum_c1_r13_s2, carry_c1_r13_s2;
  subbyte_full_adder add_c1_r13_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r13_s2),
    .co(carry_c1_r13_s2)
  );
  wire sum_c1_r14_s2, carry_c1_r14_s2;
  subbyte_full_adder add_c1_r14_s2 (
    .a(sum_c1_r4_s1),
    .b(sum_c1_r5_s1),
    .ci(sum_c1_r6_s1),
    .s(sum_c1_r14_s2),
    .co(carry_c1_r14_s2)
  );
  wire sum_c1_r15_s2, carry_c1_r15_s2;
  subbyte_full_adder add_c1_r15_s2 (
    .a(sum_c1_r7_s1),
    .b(sum_c1_r8_s1),
    .ci(sum_c1_r9_s1),
    .s(sum_c1_r15_s2),
    .co(carry_c1_r15_s2)
  );
  wire sum_c1_r16_s3, carry_c1_r16_s3;
  subbyte_full_adder add_c1_r16_s3 (
    .a(sum_c1_r10_s1),
    .b(carry_c0_r5_s2),
    .ci(carry_c0_r6_s2),
    .s(sum_c1_r16_s3),
    .co(carry_c1_r16_s3)
  );
  wire sum_c1_r17_s3, carry_c1_r17_s3;
  subbyte_full_adder add_c1_r17_s3 (
    .a(sum_c1_r11_s2),
    .b(sum_c1_r12_s2),
    .ci(sum_c1_r13_s2),
    .s(sum_c1_r17_s3),
    .co(carry_c1_r17_s3)
  );
  wire sum_c1_r18_s4, carry_c1_r18_s4;
  subbyte_full_adder add_c1_r18_s4 (
    .a(sum_c1_r14_s2),
    .b(sum_c1_r15_s2),
    .ci(carry_c0_r7_s3),
    .s(sum_c1_r18_s4),
    .co(carry_c1_r18_s4)
  );
  wire sum_c1_r19_s5, carry_c1_r19_s5;
  subbyte_full_adder add_c1_r19_s5 (
    .a(sum_c1_r16_s3),
    .b(sum_c1_r17_s3),
    .ci(sum_c1_r18_s4),
    .s(sum_c1_r19_s5),
    .co(carry_c1_r19_s5)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[9]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[16]), .b(pp[66]), .ci(pp[73]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[80]), .b(pp[130]), .ci(pp[137]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[144]), .b(pp[194]), .ci(pp[201]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[208]), .b(pp[258]), .ci(pp[265]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[272]), .b(pp[322]), .ci(pp[329]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[336]), .b(pp[386]), .ci(pp[393]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[400]), .b(pp[450]), .ci(pp[457]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[464]), .b(pp[514]), .ci(pp[521]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[528]), .b(pp[578]), .ci(pp[585]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[592]), .b(pp[642]), .ci(pp[649]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[656]), .b(pp[706]), .ci(pp[713]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[720]), .b(pp[770]), .ci(pp[777]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[784]), .b(pp[834]), .ci(pp[841]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[848]), .b(pp[898]), .ci(pp[905]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[912]), .b(pp[962]), .ci(pp[969]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(pp[976]),
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
    .a(carry_c1_r5_s1),
    .b(carry_c1_r6_s1),
    .ci(carry_c1_r7_s1),
    .s(sum_c2_r18_s2),
    .co(carry_c2_r18_s2)
  );
  wire sum_c2_r19_s2, carry_c2_r19_s2;
  subbyte_full_adder add_c2_r19_s2 (
    .a(carry_c1_r8_s1),
    .b(carry_c1_r9_s1),
    .ci(carry_c1_r10_s1),
    .s(sum_c2_r19_s2),
    .co(carry_c2_r19_s2)
  );
  wire sum_c2_r20_s2, carry_c2_r20_s2;
  subbyte_full_adder add_c2_r20_s2 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(sum_c2_r2_s1),
    .s(sum_c2_r20_s2),
    .co(carry_c2_r20_s2)
  );
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(sum_c2_r3_s1),
    .b(sum_c2_r4_s1),
    .ci(sum_c2_r5_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r6_s1),
    .b(sum_c2_r7_s1),
    .ci(sum_c2_r8_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s2, carry_c2_r23_s2;
  subbyte_full_adder add_c2_r23_s2 (
    .a(sum_c2_r9_s1),
    .b(sum_c2_r10_s1),
    .ci(sum_c2_r11_s1),
    .s(sum_c2_r23_s2),
    .co(carry_c2_r23_s2)
  );
  wire sum_c2_r24_s2, carry_c2_r24_s2;
  subbyte_full_adder add_c2_r24_s2 (
    .a(sum_c2_r12_s1),
    .b(sum_c2_r13_s1),
    .ci(sum_c2_r14_s1),
    .s(sum_c2_r24_s2),
    .co(carry_c2_r24_s2)
  );
  wire sum_c2_r25_s3, carry_c2_r25_s3;
  subbyte_full_adder add_c2_r25_s3 (
    .a(sum_c2_r15_s1),
    .b(carry_c1_r11_s2),
    .ci(carry_c1_r12_s2),
    .s(sum_c2_r25_s3),
    .co(carry_c2_r25_s3)
  );
  wire sum_c2_r26_s3, carry_c2_r26_s3;
  subbyte_full_adder add_c2_r26_s3 (
    .a(carry_c1_r13_s2),
    .b(carry_c1_r14_s2),
    .ci(carry_c1_r15_s2),
    .s(sum_c2_r26_s3),
    .co(carry_c2_r26_s3)
  );
  wire sum_c2_r27_s3, carry_c2_r27_s3;
  subbyte_full_adder add_c2_r27_s3 (
    .a(sum_c2_r16_s2),
    .b(sum_c2_r17_s2),
    .ci(sum_c2_r18_s2),
    .s(sum_c2_r27_s3),
    .co(carry_c2_r27_s3)
  );
  wire sum_c2_r28_s3, carry_c2_r28_s3;
  subbyte_full_adder add_c2_r28_s3 (
    .a(sum_c2_r19_s2),
    .b(sum_c2_r20_s2),
    .ci(sum_c2_r21_s2),
    .s(sum_c2_r28_s3),
    .co(carry_c2_r28_s3)
  );
  wire sum_c2_r29_s3, carry_c2_r29_s3;
  subbyte_full_adder add_c2_r29_s3 (
    .a(sum_c2_r22_s2),
    .b(sum_c2_r23_s2),
    .ci(sum_c2_r24_s2),
    .s(sum_c2_r29_s3),
    .co(carry_c2_r29_s3)
  );
  wire sum_c2_r30_s5, carry_c2_r30_s5;
  subbyte_full_adder add_c2_r30_s5 (
    .a(carry_c1_r16_s3),
    .b(carry_c1_r17_s3),
    .ci(carry_c1_r18_s4),
    .s(sum_c2_r30_s5),
    .co(carry_c2_r30_s5)
  );
  wire sum_c2_r31_s4, carry_c2_r31_s4;
  subbyte_full_adder add_c2_r31_s4 (
    .a(sum_c2_r25_s3),
    .b(sum_c2_r26_s3),
    .ci(sum_c2_r27_s3),
    .s(sum_c2_r31_s4),
    .co(carry_c2_r31_s4)
  );
  wire sum_c2_r32_s6, carry_c2_r32_s6;
  subbyte_full_adder add_c2_r32_s6 (
    .a(sum_c2_r28_s3),
    .b(sum_c2_r29_s3),
    .ci(carry_c1_r19_s5),
    .s(sum_c2_r32_s6),
    .co(carry_c2_r32_s6)
  );
  wire sum_c2_r33_s7, carry_c2_r33_s7;
  subbyte_full_adder add_c2_r33_s7 (
    .a(sum_c2_r30_s5),
    .b(sum_c2_r31_s4),
    .ci(sum_c2_r32_s6),
    .s(sum_c2_r33_s7),
    .co(carry_c2_r33_s7)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[10]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[17]), .b(pp[24]), .ci(pp[67]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[74]), .b(pp[81]), .ci(pp[88]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[131]), .b(pp[138]), .ci(pp[145]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[152]), .b(pp[195]), .ci(pp[202]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[209]), .b(pp[216]), .ci(pp[259]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[266]), .b(pp[273]), .ci(pp[280]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[323]), .b(pp[330]), .ci(pp[337]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[344]), .b(pp[387]), .ci(pp[394]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[401]), .b(pp[408]), .ci(pp[451]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[458]), .b(pp[465]), .ci(pp[472]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[515]), .b(pp[522]), .ci(pp[529]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[536]), .b(pp[579]), .ci(pp[586]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[593]), .b(pp[600]), .ci(pp[643]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[650]), .b(pp[657]), .ci(pp[664]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[707]), .b(pp[714]), .ci(pp[721]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[728]), .b(pp[771]), .ci(pp[778]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[785]), .b(pp[792]), .ci(pp[835]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[842]), .b(pp[849]), .ci(pp[856]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[899]), .b(pp[906]), .ci(pp[913]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[920]), .b(pp[963]), .ci(pp[970]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s2, carry_c3_r21_s2;
  subbyte_full_adder add_c3_r21_s2 (
    .a(pp[977]),
    .b(pp[984]),
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
    .ci(carry_c2_r23_s2),
    .s(sum_c3_r36_s3),
    .co(carry_c3_r36_s3)
  );
  wire sum_c3_r37_s3, carry_c3_r37_s3;
  subbyte_full_adder add_c3_r37_s3 (
    .a(carry_c2_r24_s2),
    .b(sum_c3_r22_s2),
    .ci(sum_c3_r23_s2),
    .s(sum_c3_r37_s3),
    .co(carry_c3_r37_s3)
  );
  wire sum_c3_r38_s3, carry_c3_r38_s3;
  subbyte_full_adder add_c3_r38_s3 (
    .a(sum_c3_r24_s2),
    .b(sum_c3_r25_s2),
    .ci(sum_c3_r26_s2),
    .s(sum_c3_r38_s3),
    .co(carry_c3_r38_s3)
  );
  wire sum_c3_r39_s3, carry_c3_r39_s3;
  subbyte_full_adder add_c3_r39_s3 (
    .a(sum_c3_r27_s2),
    .b(sum_c3_r28_s2),
    .ci(sum_c3_r29_s2),
    .s(sum_c3_r39_s3),
    .co(carry_c3_r39_s3)
  );
  wire sum_c3_r40_s3, carry_c3_r40_s3;
  subbyte_full_adder add_c3_r40_s3 (
    .a(sum_c3_r30_s2),
    .b(sum_c3_r31_s2),
    .ci(sum_c3_r32_s2),
    .s(sum_c3_r40_s3),
    .co(carry_c3_r40_s3)
  );
  wire sum_c3_r41_s4, carry_c3_r41_s4;
  subbyte_full_adder add_c3_r41_s4 (
    .a(sum_c3_r33_s2),
    .b(carry_c2_r25_s3),
    .ci(carry_c2_r26_s3),
    .s(sum_c3_r41_s4),
    .co(carry_c3_r41_s4)
  );
  wire sum_c3_r42_s4, carry_c3_r42_s4;
  subbyte_full_adder add_c3_r42_s4 (
    .a(carry_c2_r27_s3),
    .b(carry_c2_r28_s3),
    .ci(carry_c2_r29_s3),
    .s(sum_c3_r42_s4),
    .co(carry_c3_r42_s4)
  );
  wire sum_c3_r43_s4, carry_c3_r43_s4;
  subbyte_full_adder add_c3_r43_s4 (
    .a(sum_c3_r34_s3),
    .b(sum_c3_r35_s3),
    .ci(sum_c3_r36_s3),
    .s(sum_c3_r43_s4),
    .co(carry_c3_r43_s4)
  );
  wire sum_c3_r44_s4, carry_c3_r44_s4;
  subbyte_full_adder add_c3_r44_s4 (
    .a(sum_c3_r37_s3),
    .b(sum_c3_r38_s3),
    .ci(sum_c3_r39_s3),
    .s(sum_c3_r44_s4),
    .co(carry_c3_r44_s4)
  );
  wire sum_c3_r45_s6, carry_c3_r45_s6;
  subbyte_full_adder add_c3_r45_s6 (
    .a(sum_c3_r40_s3),
    .b(carry_c2_r30_s5),
    .ci(carry_c2_r31_s4),
    .s(sum_c3_r45_s6),
    .co(carry_c3_r45_s6)
  );
  wire sum_c3_r46_s5, carry_c3_r46_s5;
  subbyte_full_adder add_c3_r46_s5 (
    .a(sum_c3_r41_s4),
    .b(sum_c3_r42_s4),
    .ci(sum_c3_r43_s4),
    .s(sum_c3_r46_s5),
    .co(carry_c3_r46_s5)
  );
  wire sum_c3_r47_s8, carry_c3_r47_s8;
  subbyte_full_adder add_c3_r47_s8 (
    .a(sum_c3_r44_s4),
    .b(carry_c2_r32_s6),
    .ci(carry_c2_r33_s7),
    .s(sum_c3_r47_s8),
    .co(carry_c3_r47_s8)
  );
  wire sum_c3_r48_s9, carry_c3_r48_s9;
  subbyte_full_adder add_c3_r48_s9 (
    .a(sum_c3_r45_s6),
    .b(sum_c3_r46_s5),
    .ci(sum_c3_r47_s8),
    .s(sum_c3_r48_s9),
    .co(carry_c3_r48_s9)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[11]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[18]), .b(pp[25]), .ci(pp[32]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[68]), .b(pp[75]), .ci(pp[82]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[89]), .b(pp[96]), .ci(pp[132]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[139]), .b(pp[146]), .ci(pp[153]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[160]), .b(pp[196]), .ci(pp[203]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[210]), .b(pp[217]), .ci(pp[224]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[260]), .b(pp[267]), .ci(pp[274]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[281]), .b(pp[288]), .ci(pp[324]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[345]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[352]), .b(pp[388]), .ci(pp[395]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[402]), .b(pp[409]), .ci(pp[416]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[452]), .b(pp[459]), .ci(pp[466]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[473]), .b(pp[480]), .ci(pp[516]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[523]), .b(pp[530]), .ci(pp[537]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[544]), .b(pp[580]), .ci(pp[587]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[594]), .b(pp[601]), .ci(pp[608]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[644]), .b(pp[651]), .ci(pp[658]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[665]), .b(pp[672]), .ci(pp[708]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[715]), .b(pp[722]), .ci(pp[729]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[736]), .b(pp[772]), .ci(pp[779]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[786]), .b(pp[793]), .ci(pp[800]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[836]), .b(pp[843]), .ci(pp[850]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[857]), .b(pp[864]), .ci(pp[900]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[907]), .b(pp[914]), .ci(pp[921]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[928]), .b(pp[964]), .ci(pp[971]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[978]), .b(pp[985]), .ci(pp[992]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s2, carry_c4_r27_s2;
  subbyte_full_adder add_c4_r27_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r27_s2),
    .co(carry_c4_r27_s2)
  );
  wire sum_c4_r28_s2, carry_c4_r28_s2;
  subbyte_full_adder add_c4_r28_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r28_s2),
    .co(carry_c4_r28_s2)
  );
  wire sum_c4_r29_s2, carry_c4_r29_s2;
  subbyte_full_adder add_c4_r29_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r29_s2),
    .co(carry_c4_r29_s2)
  );
  wire sum_c4_r30_s2, carry_c4_r30_s2;
  subbyte_full_adder add_c4_r30_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(carry_c3_r11_s1),
    .s(sum_c4_r30_s2),
    .co(carry_c4_r30_s2)
  );
  wire sum_c4_r31_s2, carry_c4_r31_s2;
  subbyte_full_adder add_c4_r31_s2 (
    .a(carry_c3_r12_s1),
    .b(carry_c3_r13_s1),
    .ci(carry_c3_r14_s1),
    .s(sum_c4_r31_s2),
    .co(carry_c4_r31_s2)
  );
  wire sum_c4_r32_s2, carry_c4_r32_s2;
  subbyte_full_adder add_c4_r32_s2 (
    .a(carry_c3_r15_s1),
    .b(carry_c3_r16_s1),
    .ci(carry_c3_r17_s1),
    .s(sum_c4_r32_s2),
    .co(carry_c4_r32_s2)
  );
  wire sum_c4_r33_s2, carry_c4_r33_s2;
  subbyte_full_adder add_c4_r33_s2 (
    .a(carry_c3_r18_s1),
    .b(carry_c3_r19_s1),
    .ci(carry_c3_r20_s1),
    .s(sum_c4_r33_s2),
    .co(carry_c4_r33_s2)
  );
  wire sum_c4_r34_s2, carry_c4_r34_s2;
  subbyte_full_adder add_c4_r34_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r34_s2),
    .co(carry_c4_r34_s2)
  );
  wire sum_c4_r35_s2, carry_c4_r35_s2;
  subbyte_full_adder add_c4_r35_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r35_s2),
    .co(carry_c4_r35_s2)
  );
  wire sum_c4_r36_s2, carry_c4_r36_s2;
  subbyte_full_adder add_c4_r36_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r36_s2),
    .co(carry_c4_r36_s2)
  );
  wire sum_c4_r37_s2, carry_c4_r37_s2;
  subbyte_full_adder add_c4_r37_s2 (
    .a(sum_c4_r9_s1),
    .b(sum_c4_r10_s1),
    .ci(sum_c4_r11_s1),
    .s(sum_c4_r37_s2),
    .co(carry_c4_r37_s2)
  );
  wire sum_c4_r38_s2, carry_c4_r38_s2;
  subbyte_full_adder add_c4_r38_s2 (
    .a(sum_c4_r12_s1),
    .b(sum_c4_r13_s1),
    .ci(sum_c4_r14_s1),
    .s(sum_c4_r38_s2),
    .co(carry_c4_r38_s2)
  );
  wire sum_c4_r39_s2, carry_c4_r39_s2;
  subbyte_full_adder add_c4_r39_s2 (
    .a(sum_c4_r15_s1),
    .b(sum_c4_r16_s1),
    .ci(sum_c4_r17_s1),
    .s(sum_c4_r39_s2),
    .co(carry_c4_r39_s2)
  );
  wire sum_c4_r40_s2, carry_c4_r40_s2;
  subbyte_full_adder add_c4_r40_s2 (
    .a(sum_c4_r18_s1),
    .b(sum_c4_r19_s1),
    .ci(sum_c4_r20_s1),
    .s(sum_c4_r40_s2),
    .co(carry_c4_r40_s2)
  );
  wire sum_c4_r41_s2, carry_c4_r41_s2;
  subbyte_full_adder add_c4_r41_s2 (
    .a(sum_c4_r21_s1),
    .b(sum_c4_r22_s1),
    .ci(sum_c4_r23_s1),
    .s(sum_c4_r41_s2),
    .co(carry_c4_r41_s2)
  );
  wire sum_c4_r42_s2, carry_c4_r42_s2;
  subbyte_full_adder add_c4_r42_s2 (
    .a(sum_c4_r24_s1),
    .b(sum_c4_r25_s1),
    .ci(sum_c4_r26_s1),
    .s(sum_c4_r42_s2),
    .co(carry_c4_r42_s2)
  );
  wire sum_c4_r43_s3, carry_c4_r43_s3;
  subbyte_full_adder add_c4_r43_s3 (
    .a(carry_c3_r21_s2),
    .b(carry_c3_r22_s2),
    .ci(carry_c3_r23_s2),
    .s(sum_c4_r43_s3),
    .co(carry_c4_r43_s3)
  );
  wire sum_c4_r44_s3, carry_c4_r44_s3;
  subbyte_full_adder add_c4_r44_s3 (
    .a(carry_c3_r24_s2),
    .b(carry_c3_r25_s2),
    .ci(carry_c3_r26_s2),
    .s(sum_c4_r44_s3),
    .co(carry_c4_r44_s3)
  );
  wire sum_c4_r45_s3, carry_c4_r45_s3;
  subbyte_full_adder add_c4_r45_s3 (
    .a(carry_c3_r27_s2),
    .b(carry_c3_r28_s2),
    .ci(carry_c3_r29_s2),
    .s(sum_c4_r45_s3),
    .co(carry_c4_r45_s3)
  );
  wire sum_c4_r46_s3, carry_c4_r46_s3;
  subbyte_full_adder add_c4_r46_s3 (
    .a(carry_c3_r30_s2),
    .b(carry_c3_r31_s2),
    .ci(carry_c3_r32_s2),
    .s(sum_c4_r46_s3),
    .co(carry_c4_r46_s3)
  );
  wire sum_c4_r47_s3, carry_c4_r47_s3;
  subbyte_full_adder add_c4_r47_s3 (
    .a(carry_c3_r33_s2),
    .b(sum_c4_r27_s2),
    .ci(sum_c4_r28_s2),
    .s(sum_c4_r47_s3),
    .co(carry_c4_r47_s3)
  );
  wire sum_c4_r48_s3, carry_c4_r48_s3;
  subbyte_full_adder add_c4_r48_s3 (
    .a(sum_c4_r29_s2),
    .b(sum_c4_r30_s2),
    .ci(sum_c4_r31_s2),
    .s(sum_c4_r48_s3),
    .co(carry_c4_r48_s3)
  );
  wire sum_c4_r49_s3, carry_c4_r49_s3;
  subbyte_full_adder add_c4_r49_s3 (
    .a(sum_c4_r32_s2),
    .b(sum_c4_r33_s2),
    .ci(sum_c4_r34_s2),
    .s(sum_c4_r49_s3),
    .co(carry_c4_r49_s3)
  );
  wire sum_c4_r50_s3, carry_c4_r50_s3;
  subbyte_full_adder add_c4_r50_s3 (
    .a(sum_c4_r35_s2),
    .b(sum_c4_r36_s2),
    .ci(sum_c4_r37_s2),
    .s(sum_c4_r50_s3),
    .co(carry_c4_r50_s3)
  );
  wire sum_c4_r51_s3, carry_c4_r51_s3;
  subbyte_full_adder add_c4_r51_s3 (
    .a(sum_c4_r38_s2),
    .b(sum_c4_r39_s2),
    .ci(sum_c4_r40_s2),
    .s(sum_c4_r51_s3),
    .co(carry_c4_r51_s3)
  );
  wire sum_c4_r52_s4, carry_c4_r52_s4;
  subbyte_full_adder add_c4_r52_s4 (
    .a(sum_c4_r41_s2),
    .b(sum_c4_r42_s2),
    .ci(carry_c3_r34_s3),
    .s(sum_c4_r52_s4),
    .co(carry_c4_r52_s4)
  );
  wire sum_c4_r53_s4, carry_c4_r53_s4;
  subbyte_full_adder add_c4_r53_s4 (
    .a(carry_c3_r35_s3),
    .b(carry_c3_r36_s3),
    .ci(carry_c3_r37_s3),
    .s(sum_c4_r53_s4),
    .co(carry_c4_r53_s4)
  );
  wire sum_c4_r54_s4, carry_c4_r54_s4;
  subbyte_full_adder add_c4_r54_s4 (
    .a(carry_c3_r38_s3),
    .b(carry_c3_r39_s3),
    .ci(carry_c3_r40_s3),
    .s(sum_c4_r54_s4),
    .co(carry_c4_r54_s4)
  );
  wire sum_c4_r55_s4, carry_c4_r55_s4;
  subbyte_full_adder add_c4_r55_s4 (
    .a(sum_c4_r43_s3),
    .b(sum_c4_r44_s3),
    .ci(sum_c4_r45_s3),
    .s(sum_c4_r55_s4),
    .co(carry_c4_r55_s4)
  );
  wire sum_c4_r56_s4, carry_c4_r56_s4;
  subbyte_full_adder add_c4_r56_s4 (
    .a(sum_c4_r46_s3),
    .b(sum_c4_r47_s3),
    .ci(sum_c4_r48_s3),
    .s(sum_c4_r56_s4),
    .co(carry_c4_r56_s4)
  );
  wire sum_c4_r57_s4, carry_c4_r57_s4;
  subbyte_full_adder add_c4_r57_s4 (
    .a(sum_c4_r49_s3),
    .b(sum_c4_r50_s3),
    .ci(sum_c4_r51_s3),
    .s(sum_c4_r57_s4),
    .co(carry_c4_r57_s4)
  );
  wire sum_c4_r58_s5, carry_c4_r58_s5;
  subbyte_full_adder add_c4_r58_s5 (
    .a(sum_c4_r52_s4),
    .b(carry_c3_r41_s4),
    .ci(carry_c3_r42_s4),
    .s(sum_c4_r58_s5),
    .co(carry_c4_r58_s5)
  );
  wire sum_c4_r59_s5, carry_c4_r59_s5;
  subbyte_full_adder add_c4_r59_s5 (
    .a(carry_c3_r43_s4),
    .b(carry_c3_r44_s4),
    .ci(sum_c4_r53_s4),
    .s(sum_c4_r59_s5),
    .co(carry_c4_r59_s5)
  );
  wire sum_c4_r60_s5, carry_c4_r60_s5;
  subbyte_full_adder add_c4_r60_s5 (
    .a(sum_c4_r54_s4),
    .b(sum_c4_r55_s4),
    .ci(sum_c4_r56_s4),
    .s(sum_c4_r60_s5),
    .co(carry_c4_r60_s5)
  );
  wire sum_c4_r61_s7, carry_c4_r61_s7;
  subbyte_full_adder add_c4_r61_s7 (
    .a(sum_c4_r57_s4),
    .b(carry_c3_r45_s6),
    .ci(carry_c3_r46_s5),
    .s(sum_c4_r61_s7),
    .co(carry_c4_r61_s7)
  );
  wire sum_c4_r62_s6, carry_c4_r62_s6;
  subbyte_full_adder add_c4_r62_s6 (
    .a(sum_c4_r58_s5),
    .b(sum_c4_r59_s5),
    .ci(sum_c4_r60_s5),
    .s(sum_c4_r62_s6),
    .co(carry_c4_r62_s6)
  );
  wire sum_c4_r63_s10, carry_c4_r63_s10;
  subbyte_full_adder add_c4_r63_s10 (
    .a(carry_c3_r47_s8),
    .b(carry_c3_r48_s9),
    .ci(sum_c4_r61_s7),
    .s(sum_c4_r63_s10),
    .co(carry_c4_r63_s10)
  );
  wire sum_c4_r64_s11, carry_c4_r64_s11;
  subbyte_half_adder add_c4_r64_s11 (.a(sum_c4_r62_s6), .b(sum_c4_r63_s10), .s(sum_c4_r64_s11), .co(carry_c4_r64_s11));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[12]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[33]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[40]), .b(pp[69]), .ci(pp[76]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[83]), .b(pp[90]), .ci(pp[97]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[104]), .b(pp[133]), .ci(pp[140]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[147]), .b(pp[154]), .ci(pp[161]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[168]), .b(pp[197]), .ci(pp[204]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[211]), .b(pp[218]), .ci(pp[225]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[232]), .b(pp[261]), .ci(pp[268]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[275]), .b(pp[282]), .ci(pp[289]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[296]), .b(pp[325]), .ci(pp[332]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[339]), .b(pp[346]), .ci(pp[353]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[360]), .b(pp[389]), .ci(pp[396]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[403]), .b(pp[410]), .ci(pp[417]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[424]), .b(pp[453]), .ci(pp[460]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[467]), .b(pp[474]), .ci(pp[481]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[488]), .b(pp[517]), .ci(pp[524]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[531]), .b(pp[538]), .ci(pp[545]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[552]), .b(pp[581]), .ci(pp[588]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[595]), .b(pp[602]), .ci(pp[609]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[616]), .b(pp[645]), .ci(pp[652]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[659]), .b(pp[666]), .ci(pp[673]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[680]), .b(pp[709]), .ci(pp[716]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[723]), .b(pp[730]), .ci(pp[737]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[744]), .b(pp[773]), .ci(pp[780]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[787]), .b(pp[794]), .ci(pp[801]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[808]), .b(pp[837]), .ci(pp[844]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[851]), .b(pp[858]), .ci(pp[865]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[872]), .b(pp[901]), .ci(pp[908]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[915]), .b(pp[922]), .ci(pp[929]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[936]), .b(pp[965]), .ci(pp[972]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[979]), .b(pp[986]), .ci(pp[993]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s2, carry_c5_r32_s2;
  subbyte_full_adder add_c5_r32_s2 (
    .a(pp[1000]),
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
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r41_s2),
    .co(carry_c5_r41_s2)
  );
  wire sum_c5_r42_s2, carry_c5_r42_s2;
  subbyte_full_adder add_c5_r42_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r42_s2),
    .co(carry_c5_r42_s2)
  );
  wire sum_c5_r43_s2, carry_c5_r43_s2;
  subbyte_full_adder add_c5_r43_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(sum_c5_r16_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(sum_c5_r17_s1),
    .b(sum_c5_r18_s1),
    .ci(sum_c5_r19_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(sum_c5_r20_s1),
    .b(sum_c5_r21_s1),
    .ci(sum_c5_r22_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(sum_c5_r23_s1),
    .b(sum_c5_r24_s1),
    .ci(sum_c5_r25_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s2, carry_c5_r50_s2;
  subbyte_full_adder add_c5_r50_s2 (
    .a(sum_c5_r26_s1),
    .b(sum_c5_r27_s1),
    .ci(sum_c5_r28_s1),
    .s(sum_c5_r50_s2),
    .co(carry_c5_r50_s2)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(sum_c5_r29_s1),
    .b(sum_c5_r30_s1),
    .ci(sum_c5_r31_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s3, carry_c5_r52_s3;
  subbyte_full_adder add_c5_r52_s3 (
    .a(carry_c4_r27_s2),
    .b(carry_c4_r28_s2),
    .ci(carry_c4_r29_s2),
    .s(sum_c5_r52_s3),
    .co(carry_c5_r52_s3)
  );
  wire sum_c5_r53_s3, carry_c5_r53_s3;
  subbyte_full_adder add_c5_r53_s3 (
    .a(carry_c4_r30_s2),
    .b(carry_c4_r31_s2),
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
    .b(sum_c5_r32_s2),
    .ci(sum_c5_r33_s2),
    .s(sum_c5_r57_s3),
    .co(carry_c5_r57_s3)
  );
  wire sum_c5_r58_s3, carry_c5_r58_s3;
  subbyte_full_adder add_c5_r58_s3 (
    .a(sum_c5_r34_s2),
    .b(sum_c5_r35_s2),
    .ci(sum_c5_r36_s2),
    .s(sum_c5_r58_s3),
    .co(carry_c5_r58_s3)
  );
  wire sum_c5_r59_s3, carry_c5_r59_s3;
  subbyte_full_adder add_c5_r59_s3 (
    .a(sum_c5_r37_s2),
    .b(sum_c5_r38_s2),
    .ci(sum_c5_r39_s2),
    .s(sum_c5_r59_s3),
    .co(carry_c5_r59_s3)
  );
  wire sum_c5_r60_s3, carry_c5_r60_s3;
  subbyte_full_adder add_c5_r60_s3 (
    .a(sum_c5_r40_s2),
    .b(sum_c5_r41_s2),
    .ci(sum_c5_r42_s2),
    .s(sum_c5_r60_s3),
    .co(carry_c5_r60_s3)
  );
  wire sum_c5_r61_s3, carry_c5_r61_s3;
  subbyte_full_adder add_c5_r61_s3 (
    .a(sum_c5_r43_s2),
    .b(sum_c5_r44_s2),
    .ci(sum_c5_r45_s2),
    .s(sum_c5_r61_s3),
    .co(carry_c5_r61_s3)
  );
  wire sum_c5_r62_s3, carry_c5_r62_s3;
  subbyte_full_adder add_c5_r62_s3 (
    .a(sum_c5_r46_s2),
    .b(sum_c5_r47_s2),
    .ci(sum_c5_r48_s2),
    .s(sum_c5_r62_s3),
    .co(carry_c5_r62_s3)
  );
  wire sum_c5_r63_s3, carry_c5_r63_s3;
  subbyte_full_adder add_c5_r63_s3 (
    .a(sum_c5_r49_s2),
    .b(sum_c5_r50_s2),
    .ci(sum_c5_r51_s2),
    .s(sum_c5_r63_s3),
    .co(carry_c5_r63_s3)
  );
  wire sum_c5_r64_s4, carry_c5_r64_s4;
  subbyte_full_adder add_c5_r64_s4 (
    .a(carry_c4_r43_s3),
    .b(carry_c4_r44_s3),
    .ci(carry_c4_r45_s3),
    .s(sum_c5_r64_s4),
    .co(carry_c5_r64_s4)
  );
  wire sum_c5_r65_s4, carry_c5_r65_s4;
  subbyte_full_adder add_c5_r65_s4 (
    .a(carry_c4_r46_s3),
    .b(carry_c4_r47_s3),
    .ci(carry_c4_r48_s3),
    .s(sum_c5_r65_s4),
    .co(carry_c5_r65_s4)
  );
  wire sum_c5_r66_s4, carry_c5_r66_s4;
  subbyte_full_adder add_c5_r66_s4 (
    .a(carry_c4_r49_s3),
    .b(carry_c4_r50_s3),
    .ci(carry_c4_r51_s3),
    .s(sum_c5_r66_s4),
    .co(carry_c5_r66_s4)
  );
  wire sum_c5_r67_s4, carry_c5_r67_s4;
  subbyte_full_adder add_c5_r67_s4 (
    .a(sum_c5_r52_s3),
    .b(sum_c5_r53_s3),
    .ci(sum_c5_r54_s3),
    .s(sum_c5_r67_s4),
    .co(carry_c5_r67_s4)
  );
  wire sum_c5_r68_s4, carry_c5_r68_s4;
  subbyte_full_adder add_c5_r68_s4 (
    .a(sum_c5_r55_s3),
    .b(sum_c5_r56_s3),
    .ci(sum_c5_r57_s3),
    .s(sum_c5_r68_s4),
    .co(carry_c5_r68_s4)
  );
  wire sum_c5_r69_s4, carry_c5_r69_s4;
  subbyte_full_adder add_c5_r69_s4 (
    .a(sum_c5_r58_s3),
    .b(sum_c5_r59_s3),
    .ci(sum_c5_r60_s3),
    .s(sum_c5_r69_s4),
    .co(carry_c5_r69_s4)
  );
  wire sum_c5_r70_s4, carry_c5_r70_s4;
  subbyte_full_adder add_c5_r70_s4 (
    .a(sum_c5_r61_s3),
    .b(sum_c5_r62_s3),
    .ci(sum_c5_r63_s3),
    .s(sum_c5_r70_s4),
    .co(carry_c5_r70_s4)
  );
  wire sum_c5_r71_s5, carry_c5_r71_s5;
  subbyte_full_adder add_c5_r71_s5 (
    .a(carry_c4_r52_s4),
    .b(carry_c4_r53_s4),
    .ci(carry_c4_r54_s4),
    .s(sum_c5_r71_s5),
    .co(carry_c5_r71_s5)
  );
  wire sum_c5_r72_s5, carry_c5_r72_s5;
  subbyte_full_adder add_c5_r72_s5 (
    .a(carry_c4_r55_s4),
    .b(carry_c4_r56_s4),
    .ci(carry_c4_r57_s4),
    .s(sum_c5_r72_s5),
    .co(carry_c5_r72_s5)
  );
  wire sum_c5_r73_s5, carry_c5_r73_s5;
  subbyte_full_adder add_c5_r73_s5 (
    .a(sum_c5_r64_s4),
    .b(sum_c5_r65_s4),
    .ci(sum_c5_r66_s4),
    .s(sum_c5_r73_s5),
    .co(carry_c5_r73_s5)
  );
  wire sum_c5_r74_s5, carry_c5_r74_s5;
  subbyte_full_adder add_c5_r74_s5 (
    .a(sum_c5_r67_s4),
    .b(sum_c5_r68_s4),
    .ci(sum_c5_r69_s4),
    .s(sum_c5_r74_s5),
    .co(carry_c5_r74_s5)
  );
  wire sum_c5_r75_s6, carry_c5_r75_s6;
  subbyte_full_adder add_c5_r75_s6 (
    .a(sum_c5_r70_s4),
    .b(carry_c4_r58_s5),
    .ci(carry_c4_r59_s5),
    .s(sum_c5_r75_s6),
    .co(carry_c5_r75_s6)
  );
  wire sum_c5_r76_s6, carry_c5_r76_s6;
  subbyte_full_adder add_c5_r76_s6 (
    .a(carry_c4_r60_s5),
    .b(sum_c5_r71_s5),
    .ci(sum_c5_r72_s5),
    .s(sum_c5_r76_s6),
    .co(carry_c5_r76_s6)
  );
  wire sum_c5_r77_s8, carry_c5_r77_s8;
  subbyte_full_adder add_c5_r77_s8 (
    .a(sum_c5_r73_s5),
    .b(sum_c5_r74_s5),
    .ci(carry_c4_r61_s7),
    .s(sum_c5_r77_s8),
    .co(carry_c5_r77_s8)
  );
  wire sum_c5_r78_s7, carry_c5_r78_s7;
  subbyte_full_adder add_c5_r78_s7 (
    .a(carry_c4_r62_s6),
    .b(sum_c5_r75_s6),
    .ci(sum_c5_r76_s6),
    .s(sum_c5_r78_s7),
    .co(carry_c5_r78_s7)
  );
  wire sum_c5_r79_s11, carry_c5_r79_s11;
  subbyte_full_adder add_c5_r79_s11 (
    .a(sum_c5_r77_s8),
    .b(carry_c4_r63_s10),
    .ci(sum_c5_r78_s7),
    .s(sum_c5_r79_s11),
    .co(carry_c5_r79_s11)
  );
  wire sum_c5_r80_s12, carry_c5_r80_s12;
  subbyte_half_adder add_c5_r80_s12 (.a(carry_c4_r64_s11), .b(sum_c5_r79_s11), .s(sum_c5_r80_s12), .co(carry_c5_r80_s12));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[13]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[20]), .b(pp[27]), .ci(pp[34]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[41]), .b(pp[48]), .ci(pp[70]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[77]), .b(pp[84]), .ci(pp[91]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[98]), .b(pp[105]), .ci(pp[112]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[134]), .b(pp[141]), .ci(pp[148]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[155]), .b(pp[162]), .ci(pp[169]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[176]), .b(pp[198]), .ci(pp[205]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[212]), .b(pp[219]), .ci(pp[226]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[233]), .b(pp[240]), .ci(pp[262]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[269]), .b(pp[276]), .ci(pp[283]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[290]), .b(pp[297]), .ci(pp[304]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[326]), .b(pp[333]), .ci(pp[340]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[347]), .b(pp[354]), .ci(pp[361]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[368]), .b(pp[390]), .ci(pp[397]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[404]), .b(pp[411]), .ci(pp[418]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[425]), .b(pp[432]), .ci(pp[454]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[461]), .b(pp[468]), .ci(pp[475]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[482]), .b(pp[489]), .ci(pp[496]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[518]), .b(pp[525]), .ci(pp[532]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[539]), .b(pp[546]), .ci(pp[553]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[560]), .b(pp[582]), .ci(pp[589]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[596]), .b(pp[603]), .ci(pp[610]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[617]), .b(pp[624]), .ci(pp[646]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[653]), .b(pp[660]), .ci(pp[667]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[674]), .b(pp[681]), .ci(pp[688]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[710]), .b(pp[717]), .ci(pp[724]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[731]), .b(pp[738]), .ci(pp[745]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[752]), .b(pp[774]), .ci(pp[781]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[788]), .b(pp[795]), .ci(pp[802]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[809]), .b(pp[816]), .ci(pp[838]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[845]), .b(pp[852]), .ci(pp[859]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[866]), .b(pp[873]), .ci(pp[880]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[902]), .b(pp[909]), .ci(pp[916]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[923]), .b(pp[930]), .ci(pp[937]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[944]), .b(pp[966]), .ci(pp[973]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[980]), .b(pp[987]), .ci(pp[994]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s2, carry_c6_r37_s2;
  subbyte_full_adder add_c6_r37_s2 (
    .a(pp[1001]),
    .b(pp[1008]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r37_s2),
    .co(carry_c6_r37_s2)
  );
  wire sum_c6_r38_s2, carry_c6_r38_s2;
  subbyte_full_adder add_c6_r38_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r38_s2),
    .co(carry_c6_r38_s2)
  );
  wire sum_c6_r39_s2, carry_c6_r39_s2;
  subbyte_full_adder add_c6_r39_s2 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r39_s2),
    .co(carry_c6_r39_s2)
  );
  wire sum_c6_r40_s2, carry_c6_r40_s2;
  subbyte_full_adder add_c6_r40_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r40_s2),
    .co(carry_c6_r40_s2)
  );
  wire sum_c6_r41_s2, carry_c6_r41_s2;
  subbyte_full_adder add_c6_r41_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r41_s2),
    .co(carry_c6_r41_s2)
  );
  wire sum_c6_r42_s2, carry_c6_r42_s2;
  subbyte_full_adder add_c6_r42_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r42_s2),
    .co(carry_c6_r42_s2)
  );
  wire sum_c6_r43_s2, carry_c6_r43_s2;
  subbyte_full_adder add_c6_r43_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r43_s2),
    .co(carry_c6_r43_s2)
  );
  wire sum_c6_r44_s2, carry_c6_r44_s2;
  subbyte_full_adder add_c6_r44_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(carry_c5_r21_s1),
    .s(sum_c6_r44_s2),
    .co(carry_c6_r44_s2)
  );
  wire sum_c6_r45_s2, carry_c6_r45_s2;
  subbyte_full_adder add_c6_r45_s2 (
    .a(carry_c5_r22_s1),
    .b(carry_c5_r23_s1),
    .ci(carry_c5_r24_s1),
    .s(sum_c6_r45_s2),
    .co(carry_c6_r45_s2)
  );
  wire sum_c6_r46_s2, carry_c6_r46_s2;
  subbyte_full_adder add_c6_r46_s2 (
    .a(carry_c5_r25_s1),
    .b(carry_c5_r26_s1),
    .ci(carry_c5_r27_s1),
    .s(sum_c6_r46_s2),
    .co(carry_c6_r46_s2)
  );
  wire sum_c6_r47_s2, carry_c6_r47_s2;
  subbyte_full_adder add_c6_r47_s2 (
    .a(carry_c5_r28_s1),
    .b(carry_c5_r29_s1),
    .ci(carry_c5_r30_s1),
    .s(sum_c6_r47_s2),
    .co(carry_c6_r47_s2)
  );
  wire sum_c6_r48_s2, carry_c6_r48_s2;
  subbyte_full_adder add_c6_r48_s2 (
    .a(carry_c5_r31_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r48_s2),
    .co(carry_c6_r48_s2)
  );
  wire sum_c6_r49_s2, carry_c6_r49_s2;
  subbyte_full_adder add_c6_r49_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r49_s2),
    .co(carry_c6_r49_s2)
  );
  wire sum_c6_r50_s2, carry_c6_r50_s2;
  subbyte_full_adder add_c6_r50_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r50_s2),
    .co(carry_c6_r50_s2)
  );
  wire sum_c6_r51_s2, carry_c6_r51_s2;
  subbyte_full_adder add_c6_r51_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r51_s2),
    .co(carry_c6_r51_s2)
  );
  wire sum_c6_r52_s2, carry_c6_r52_s2;
  subbyte_full_adder add_c6_r52_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r52_s2),
    .co(carry_c6_r52_s2)
  );
  wire sum_c6_r53_s2, carry_c6_r53_s2;
  subbyte_full_adder add_c6_r53_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r53_s2),
    .co(carry_c6_r53_s2)
  );
  wire sum_c6_r54_s2, carry_c6_r54_s2;
  subbyte_full_adder add_c6_r54_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r54_s2),
    .co(carry_c6_r54_s2)
  );
  wire sum_c6_r55_s2, carry_c6_r55_s2;
  subbyte_full_adder add_c6_r55_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r55_s2),
    .co(carry_c6_r55_s2)
  );
  wire sum_c6_r56_s2, carry_c6_r56_s2;
  subbyte_full_adder add_c6_r56_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r56_s2),
    .co(carry_c6_r56_s2)
  );
  wire sum_c6_r57_s2, carry_c6_r57_s2;
  subbyte_full_adder add_c6_r57_s2 (
    .a(sum_c6_r26_s1),
    .b(sum_c6_r27_s1),
    .ci(sum_c6_r28_s1),
    .s(sum_c6_r57_s2),
    .co(carry_c6_r57_s2)
  );
  wire sum_c6_r58_s2, carry_c6_r58_s2;
  subbyte_full_adder add_c6_r58_s2 (
    .a(sum_c6_r29_s1),
    .b(sum_c6_r30_s1),
    .ci(sum_c6_r31_s1),
    .s(sum_c6_r58_s2),
    .co(carry_c6_r58_s2)
  );
  wire sum_c6_r59_s2, carry_c6_r59_s2;
  subbyte_full_adder add_c6_r59_s2 (
    .a(sum_c6_r32_s1),
    .b(sum_c6_r33_s1),
    .ci(sum_c6_r34_s1),
    .s(sum_c6_r59_s2),
    .co(carry_c6_r59_s2)
  );
  wire sum_c6_r60_s3, carry_c6_r60_s3;
  subbyte_full_adder add_c6_r60_s3 (
    .a(sum_c6_r35_s1),
    .b(sum_c6_r36_s1),
    .ci(sum_c6_r37_s2),
    .s(sum_c6_r60_s3),
    .co(carry_c6_r60_s3)
  );
  wire sum_c6_r61_s3, carry_c6_r61_s3;
  subbyte_full_adder add_c6_r61_s3 (
    .a(carry_c5_r32_s2),
    .b(carry_c5_r33_s2),
    .ci(carry_c5_r34_s2),
    .s(sum_c6_r61_s3),
    .co(carry_c6_r61_s3)
  );
  wire sum_c6_r62_s3, carry_c6_r62_s3;
  subbyte_full_adder add_c6_r62_s3 (
    .a(carry_c5_r35_s2),
    .b(carry_c5_r36_s2),
    .ci(carry_c5_r37_s2),
    .s(sum_c6_r62_s3),
    .co(carry_c6_r62_s3)
  );
  wire sum_c6_r63_s3, carry_c6_r63_s3;
  subbyte_full_adder add_c6_r63_s3 (
    .a(carry_c5_r38_s2),
    .b(carry_c5_r39_s2),
    .ci(carry_c5_r40_s2),
    .s(sum_c6_r63_s3),
    .co(carry_c6_r63_s3)
  );
  wire sum_c6_r64_s3, carry_c6_r64_s3;
  subbyte_full_adder add_c6_r64_s3 (
    .a(carry_c5_r41_s2),
    .b(carry_c5_r42_s2),
    .ci(carry_c5_r43_s2),
    .s(sum_c6_r64_s3),
    .co(carry_c6_r64_s3)
  );
  wire sum_c6_r65_s3, carry_c6_r65_s3;
  subbyte_full_adder add_c6_r65_s3 (
    .a(carry_c5_r44_s2),
    .b(carry_c5_r45_s2),
    .ci(carry_c5_r46_s2),
    .s(sum_c6_r65_s3),
    .co(carry_c6_r65_s3)
  );
  wire sum_c6_r66_s3, carry_c6_r66_s3;
  subbyte_full_adder add_c6_r66_s3 (
    .a(carry_c5_r47_s2),
    .b(carry_c5_r48_s2),
    .ci(carry_c5_r49_s2),
    .s(sum_c6_r66_s3),
    .co(carry_c6_r66_s3)
  );
  wire sum_c6_r67_s3, carry_c6_r67_s3;
  subbyte_full_adder add_c6_r67_s3 (
    .a(carry_c5_r50_s2),
    .b(carry_c5_r51_s2),
    .ci(sum_c6_r38_s2),
    .s(sum_c6_r67_s3),
    .co(carry_c6_r67_s3)
  );
  wire sum_c6_r68_s3, carry_c6_r68_s3;
  subbyte_full_adder add_c6_r68_s3 (
    .a(sum_c6_r39_s2),
    .b(sum_c6_r40_s2),
    .ci(sum_c6_r41_s2),
    .s(sum_c6_r68_s3),
    .co(carry_c6_r68_s3)
  );
  wire sum_c6_r69_s3, carry_c6_r69_s3;
  subbyte_full_adder add_c6_r69_s3 (
    .a(sum_c6_r42_s2),
    .b(sum_c6_r43_s2),
    .ci(sum_c6_r44_s2),
    .s(sum_c6_r69_s3),
    .co(carry_c6_r69_s3)
  );
  wire sum_c6_r70_s3, carry_c6_r70_s3;
  subbyte_full_adder add_c6_r70_s3 (
    .a(sum_c6_r45_s2),
    .b(sum_c6_r46_s2),
    .ci(sum_c6_r47_s2),
    .s(sum_c6_r70_s3),
    .co(carry_c6_r70_s3)
  );
  wire sum_c6_r71_s3, carry_c6_r71_s3;
  subbyte_full_adder add_c6_r71_s3 (
    .a(sum_c6_r48_s2),
    .b(sum_c6_r49_s2),
    .ci(sum_c6_r50_s2),
    .s(sum_c6_r71_s3),
    .co(carry_c6_r71_s3)
  );
  wire sum_c6_r72_s3, carry_c6_r72_s3;
  subbyte_full_adder add_c6_r72_s3 (
    .a(sum_c6_r51_s2),
    .b(sum_c6_r52_s2),
    .ci(sum_c6_r53_s2),
    .s(sum_c6_r72_s3),
    .co(carry_c6_r72_s3)
  );
  wire sum_c6_r73_s3, carry_c6_r73_s3;
  subbyte_full_adder add_c6_r73_s3 (
    .a(sum_c6_r54_s2),
    .b(sum_c6_r55_s2),
    .ci(sum_c6_r56_s2),
    .s(sum_c6_r73_s3),
    .co(carry_c6_r73_s3)
  );
  wire sum_c6_r74_s3, carry_c6_r74_s3;
  subbyte_full_adder add_c6_r74_s3 (
    .a(sum_c6_r57_s2),
    .b(sum_c6_r58_s2),
    .ci(sum_c6_r59_s2),
    .s(sum_c6_r74_s3),
    .co(carry_c6_r74_s3)
  );
  wire sum_c6_r75_s4, carry_c6_r75_s4;
  subbyte_full_adder add_c6_r75_s4 (
    .a(sum_c6_r60_s3),
    .b(carry_c5_r52_s3),
    .ci(carry_c5_r53_s3),
    .s(sum_c6_r75_s4),
    .co(carry_c6_r75_s4)
  );
  wire sum_c6_r76_s4, carry_c6_r76_s4;
  subbyte_full_adder add_c6_r76_s4 (
    .a(carry_c5_r54_s3),
    .b(carry_c5_r55_s3),
    .ci(carry_c5_r56_s3),
    .s(sum_c6_r76_s4),
    .co(carry_c6_r76_s4)
  );
  wire sum_c6_r77_s4, carry_c6_r77_s4;
  subbyte_full_adder add_c6_r77_s4 (
    .a(carry_c5_r57_s3),
    .b(carry_c5_r58_s3),
    .ci(carry_c5_r59_s3),
    .s(sum_c6_r77_s4),
    .co(carry_c6_r77_s4)
  );
  wire sum_c6_r78_s4, carry_c6_r78_s4;
  subbyte_full_adder add_c6_r78_s4 (
    .a(carry_c5_r60_s3),
    .b(carry_c5_r61_s3),
    .ci(carry_c5_r62_s3),
    .s(sum_c6_r78_s4),
    .co(carry_c6_r78_s4)
  );
  wire sum_c6_r79_s4, carry_c6_r79_s4;
  subbyte_full_adder add_c6_r79_s4 (
    .a(carry_c5_r63_s3),
    .b(sum_c6_r61_s3),
    .ci(sum_c6_r62_s3),
    .s(sum_c6_r79_s4),
    .co(carry_c6_r79_s4)
  );
  wire sum_c6_r80_s4, carry_c6_r80_s4;
  subbyte_full_adder add_c6_r80_s4 (
    .a(sum_c6_r63_s3),
    .b(sum_c6_r64_s3),
    .ci(sum_c6_r65_s3),
    .s(sum_c6_r80_s4),
    .co(carry_c6_r80_s4)
  );
  wire sum_c6_r81_s4, carry_c6_r81_s4;
  subbyte_full_adder add_c6_r81_s4 (
    .a(sum_c6_r66_s3),
    .b(sum_c6_r67_s3),
    .ci(sum_c6_r68_s3),
    .s(sum_c6_r81_s4),
    .co(carry_c6_r81_s4)
  );
  wire sum_c6_r82_s4, carry_c6_r82_s4;
  subbyte_full_adder add_c6_r82_s4 (
    .a(sum_c6_r69_s3),
    .b(sum_c6_r70_s3),
    .ci(sum_c6_r71_s3),
    .s(sum_c6_r82_s4),
    .co(carry_c6_r82_s4)
  );
  wire sum_c6_r83_s4, carry_c6_r83_s4;
  subbyte_full_adder add_c6_r83_s4 (
    .a(sum_c6_r72_s3),
    .b(sum_c6_r73_s3),
    .ci(sum_c6_r74_s3),
    .s(sum_c6_r83_s4),
    .co(carry_c6_r83_s4)
  );
  wire sum_c6_r84_s5, carry_c6_r84_s5;
  subbyte_full_adder add_c6_r84_s5 (
    .a(carry_c5_r64_s4),
    .b(carry_c5_r65_s4),
    .ci(carry_c5_r66_s4),
    .s(sum_c6_r84_s5),
    .co(carry_c6_r84_s5)
  );
  wire sum_c6_r85_s5, carry_c6_r85_s5;
  subbyte_full_adder add_c6_r85_s5 (
    .a(carry_c5_r67_s4),
    .b(carry_c5_r68_s4),
    .ci(carry_c5_r69_s4),
    .s(sum_c6_r85_s5),
    .co(carry_c6_r85_s5)
  );
  wire sum_c6_r86_s5, carry_c6_r86_s5;
  subbyte_full_adder add_c6_r86_s5 (
    .a(carry_c5_r70_s4),
    .b(sum_c6_r75_s4),
    .ci(sum_c6_r76_s4),
    .s(sum_c6_r86_s5),
    .co(carry_c6_r86_s5)
  );
  wire sum_c6_r87_s5, carry_c6_r87_s5;
  subbyte_full_adder add_c6_r87_s5 (
    .a(sum_c6_r77_s4),
    .b(sum_c6_r78_s4),
    .ci(sum_c6_r79_s4),
    .s(sum_c6_r87_s5),
    .co(carry_c6_r87_s5)
  );
  wire sum_c6_r88_s5, carry_c6_r88_s5;
  subbyte_full_adder add_c6_r88_s5 (
    .a(sum_c6_r80_s4),
    .b(sum_c6_r81_s4),
    .ci(sum_c6_r82_s4),
    .s(sum_c6_r88_s5),
    .co(carry_c6_r88_s5)
  );
  wire sum_c6_r89_s6, carry_c6_r89_s6;
  subbyte_full_adder add_c6_r89_s6 (
    .a(sum_c6_r83_s4),
    .b(carry_c5_r71_s5),
    .ci(carry_c5_r72_s5),
    .s(sum_c6_r89_s6),
    .co(carry_c6_r89_s6)
  );
  wire sum_c6_r90_s6, carry_c6_r90_s6;
  subbyte_full_adder add_c6_r90_s6 (
    .a(carry_c5_r73_s5),
    .b(carry_c5_r74_s5),
    .ci(sum_c6_r84_s5),
    .s(sum_c6_r90_s6),
    .co(carry_c6_r90_s6)
  );
  wire sum_c6_r91_s6, carry_c6_r91_s6;
  subbyte_full_adder add_c6_r91_s6 (
    .a(sum_c6_r85_s5),
    .b(sum_c6_r86_s5),
    .ci(sum_c6_r87_s5),
    .s(sum_c6_r91_s6),
    .co(carry_c6_r91_s6)
  );
  wire sum_c6_r92_s7, carry_c6_r92_s7;
  subbyte_full_adder add_c6_r92_s7 (
    .a(sum_c6_r88_s5),
    .b(carry_c5_r75_s6),
    .ci(carry_c5_r76_s6),
    .s(sum_c6_r92_s7),
    .co(carry_c6_r92_s7)
  );
  wire sum_c6_r93_s7, carry_c6_r93_s7;
  subbyte_full_adder add_c6_r93_s7 (
    .a(sum_c6_r89_s6),
    .b(sum_c6_r90_s6),
    .ci(sum_c6_r91_s6),
    .s(sum_c6_r93_s7),
    .co(carry_c6_r93_s7)
  );
  wire sum_c6_r94_s9, carry_c6_r94_s9;
  subbyte_full_adder add_c6_r94_s9 (
    .a(carry_c5_r77_s8),
    .b(carry_c5_r78_s7),
    .ci(sum_c6_r92_s7),
    .s(sum_c6_r94_s9),
    .co(carry_c6_r94_s9)
  );
  wire sum_c6_r95_s12, carry_c6_r95_s12;
  subbyte_full_adder add_c6_r95_s12 (
    .a(sum_c6_r93_s7),
    .b(carry_c5_r79_s11),
    .ci(sum_c6_r94_s9),
    .s(sum_c6_r95_s12),
    .co(carry_c6_r95_s12)
  );
  wire sum_c6_r96_s13, carry_c6_r96_s13;
  subbyte_half_adder add_c6_r96_s13 (.a(carry_c5_r80_s12), .b(sum_c6_r95_s12), .s(sum_c6_r96_s13), .co(carry_c6_r96_s13));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[14]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[21]), .b(pp[28]), .ci(pp[35]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[42]), .b(pp[49]), .ci(pp[56]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[71]), .b(pp[78]), .ci(pp[85]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[92]), .b(pp[99]), .ci(pp[106]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[113]), .b(pp[120]), .ci(pp[135]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[142]), .b(pp[149]), .ci(pp[156]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[163]), .b(pp[170]), .ci(pp[177]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[184]), .b(pp[199]), .ci(pp[206]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[213]), .b(pp[220]), .ci(pp[227]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[234]), .b(pp[241]), .ci(pp[248]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[263]), .b(pp[270]), .ci(pp[277]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[284]), .b(pp[291]), .ci(pp[298]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[305]), .b(pp[312]), .ci(pp[327]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[334]), .b(pp[341]), .ci(pp[348]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[355]), .b(pp[362]), .ci(pp[369]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[376]), .b(pp[391]), .ci(pp[398]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[405]), .b(pp[412]), .ci(pp[419]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[426]), .b(pp[433]), .ci(pp[440]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[455]), .b(pp[462]), .ci(pp[469]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[476]), .b(pp[483]), .ci(pp[490]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[497]), .b(pp[504]), .ci(pp[519]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[526]), .b(pp[533]), .ci(pp[540]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[547]), .b(pp[554]), .ci(pp[561]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[568]), .b(pp[583]), .ci(pp[590]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[597]), .b(pp[604]), .ci(pp[611]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[618]), .b(pp[625]), .ci(pp[632]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[647]), .b(pp[654]), .ci(pp[661]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[668]), .b(pp[675]), .ci(pp[682]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[689]), .b(pp[696]), .ci(pp[711]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[718]), .b(pp[725]), .ci(pp[732]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[739]), .b(pp[746]), .ci(pp[753]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[760]), .b(pp[775]), .ci(pp[782]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[789]), .b(pp[796]), .ci(pp[803]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[810]), .b(pp[817]), .ci(pp[824]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[839]), .b(pp[846]), .ci(pp[853]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[860]), .b(pp[867]), .ci(pp[874]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[881]), .b(pp[888]), .ci(pp[903]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[910]), .b(pp[917]), .ci(pp[924]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[931]), .b(pp[938]), .ci(pp[945]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[952]), .b(pp[967]), .ci(pp[974]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[981]), .b(pp[988]), .ci(pp[995]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[1002]), .b(pp[1009]), .ci(pp[1016]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
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
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r55_s2),
    .co(carry_c7_r55_s2)
  );
  wire sum_c7_r56_s2, carry_c7_r56_s2;
  subbyte_full_adder add_c7_r56_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r56_s2),
    .co(carry_c7_r56_s2)
  );
  wire sum_c7_r57_s2, carry_c7_r57_s2;
  subbyte_full_adder add_c7_r57_s2 (
    .a(sum_c7_r5_s1),
    .b(sum_c7_r6_s1),
    .ci(sum_c7_r7_s1),
    .s(sum_c7_r57_s2),
    .co(carry_c7_r57_s2)
  );
  wire sum_c7_r58_s2, carry_c7_r58_s2;
  subbyte_full_adder add_c7_r58_s2 (
    .a(sum_c7_r8_s1),
    .b(sum_c7_r9_s1),
    .ci(sum_c7_r10_s1),
    .s(sum_c7_r58_s2),
    .co(carry_c7_r58_s2)
  );
  wire sum_c7_r59_s2, carry_c7_r59_s2;
  subbyte_full_adder add_c7_r59_s2 (
    .a(sum_c7_r11_s1),
    .b(sum_c7_r12_s1),
    .ci(sum_c7_r13_s1),
    .s(sum_c7_r59_s2),
    .co(carry_c7_r59_s2)
  );
  wire sum_c7_r60_s2, carry_c7_r60_s2;
  subbyte_full_adder add_c7_r60_s2 (
    .a(sum_c7_r14_s1),
    .b(sum_c7_r15_s1),
    .ci(sum_c7_r16_s1),
    .s(sum_c7_r60_s2),
    .co(carry_c7_r60_s2)
  );
  wire sum_c7_r61_s2, carry_c7_r61_s2;
  subbyte_full_adder add_c7_r61_s2 (
    .a(sum_c7_r17_s1),
    .b(sum_c7_r18_s1),
    .ci(sum_c7_r19_s1),
    .s(sum_c7_r61_s2),
    .co(carry_c7_r61_s2)
  );
  wire sum_c7_r62_s2, carry_c7_r62_s2;
  subbyte_full_adder add_c7_r62_s2 (
    .a(sum_c7_r20_s1),
    .b(sum_c7_r21_s1),
    .ci(sum_c7_r22_s1),
    .s(sum_c7_r62_s2),
    .co(carry_c7_r62_s2)
  );
  wire sum_c7_r63_s2, carry_c7_r63_s2;
  subbyte_full_adder add_c7_r63_s2 (
    .a(sum_c7_r23_s1),
    .b(sum_c7_r24_s1),
    .ci(sum_c7_r25_s1),
    .s(sum_c7_r63_s2),
    .co(carry_c7_r63_s2)
  );
  wire sum_c7_r64_s2, carry_c7_r64_s2;
  subbyte_full_adder add_c7_r64_s2 (
    .a(sum_c7_r26_s1),
    .b(sum_c7_r27_s1),
    .ci(sum_c7_r28_s1),
    .s(sum_c7_r64_s2),
    .co(carry_c7_r64_s2)
  );
  wire sum_c7_r65_s2, carry_c7_r65_s2;
  subbyte_full_adder add_c7_r65_s2 (
    .a(sum_c7_r29_s1),
    .b(sum_c7_r30_s1),
    .ci(sum_c7_r31_s1),
    .s(sum_c7_r65_s2),
    .co(carry_c7_r65_s2)
  );
  wire sum_c7_r66_s2, carry_c7_r66_s2;
  subbyte_full_adder add_c7_r66_s2 (
    .a(sum_c7_r32_s1),
    .b(sum_c7_r33_s1),
    .ci(sum_c7_r34_s1),
    .s(sum_c7_r66_s2),
    .co(carry_c7_r66_s2)
  );
  wire sum_c7_r67_s2, carry_c7_r67_s2;
  subbyte_full_adder add_c7_r67_s2 (
    .a(sum_c7_r35_s1),
    .b(sum_c7_r36_s1),
    .ci(sum_c7_r37_s1),
    .s(sum_c7_r67_s2),
    .co(carry_c7_r67_s2)
  );
  wire sum_c7_r68_s2, carry_c7_r68_s2;
  subbyte_full_adder add_c7_r68_s2 (
    .a(sum_c7_r38_s1),
    .b(sum_c7_r39_s1),
    .ci(sum_c7_r40_s1),
    .s(sum_c7_r68_s2),
    .co(carry_c7_r68_s2)
  );
  wire sum_c7_r69_s3, carry_c7_r69_s3;
  subbyte_full_adder add_c7_r69_s3 (
    .a(sum_c7_r41_s1),
    .b(sum_c7_r42_s1),
    .ci(carry_c6_r37_s2),
    .s(sum_c7_r69_s3),
    .co(carry_c7_r69_s3)
  );
  wire sum_c7_r70_s3, carry_c7_r70_s3;
  subbyte_full_adder add_c7_r70_s3 (
    .a(carry_c6_r38_s2),
    .b(carry_c6_r39_s2),
    .ci(carry_c6_r40_s2),
    .s(sum_c7_r70_s3),
    .co(carry_c7_r70_s3)
  );
  wire sum_c7_r71_s3, carry_c7_r71_s3;
  subbyte_full_adder add_c7_r71_s3 (
    .a(carry_c6_r41_s2),
    .b(carry_c6_r42_s2),
    .ci(carry_c6_r43_s2),
    .s(sum_c7_r71_s3),
    .co(carry_c7_r71_s3)
  );
  wire sum_c7_r72_s3, carry_c7_r72_s3;
  subbyte_full_adder add_c7_r72_s3 (
    .a(carry_c6_r44_s2),
    .b(carry_c6_r45_s2),
    .ci(carry_c6_r46_s2),
    .s(sum_c7_r72_s3),
    .co(carry_c7_r72_s3)
  );
  wire sum_c7_r73_s3, carry_c7_r73_s3;
  subbyte_full_adder add_c7_r73_s3 (
    .a(carry_c6_r47_s2),
    .b(carry_c6_r48_s2),
    .ci(carry_c6_r49_s2),
    .s(sum_c7_r73_s3),
    .co(carry_c7_r73_s3)
  );
  wire sum_c7_r74_s3, carry_c7_r74_s3;
  subbyte_full_adder add_c7_r74_s3 (
    .a(carry_c6_r50_s2),
    .b(carry_c6_r51_s2),
    .ci(carry_c6_r52_s2),
    .s(sum_c7_r74_s3),
    .co(carry_c7_r74_s3)
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
  wire sum_c7_r77_s4, carry_c7_r77_s4;
  subbyte_full_adder add_c7_r77_s4 (
    .a(carry_c6_r59_s2),
    .b(carry_c6_r60_s3),
    .ci(sum_c7_r43_s2),
    .s(sum_c7_r77_s4),
    .co(carry_c7_r77_s4)
  );
  wire sum_c7_r78_s3, carry_c7_r78_s3;
  subbyte_full_adder add_c7_r78_s3 (
    .a(sum_c7_r44_s2),
    .b(sum_c7_r45_s2),
    .ci(sum_c7_r46_s2),
    .s(sum_c7_r78_s3),
    .co(carry_c7_r78_s3)
  );
  wire sum_c7_r79_s3, carry_c7_r79_s3;
  subbyte_full_adder add_c7_r79_s3 (
    .a(sum_c7_r47_s2),
    .b(sum_c7_r48_s2),
    .ci(sum_c7_r49_s2),
    .s(sum_c7_r79_s3),
    .co(carry_c7_r79_s3)
  );
  wire sum_c7_r80_s3, carry_c7_r80_s3;
  subbyte_full_adder add_c7_r80_s3 (
    .a(sum_c7_r50_s2),
    .b(sum_c7_r51_s2),
    .ci(sum_c7_r52_s2),
    .s(sum_c7_r80_s3),
    .co(carry_c7_r80_s3)
  );
  wire sum_c7_r81_s3, carry_c7_r81_s3;
  subbyte_full_adder add_c7_r81_s3 (
    .a(sum_c7_r53_s2),
    .b(sum_c7_r54_s2),
    .ci(sum_c7_r55_s2),
    .s(sum_c7_r81_s3),
    .co(carry_c7_r81_s3)
  );
  wire sum_c7_r82_s3, carry_c7_r82_s3;
  subbyte_full_adder add_c7_r82_s3 (
    .a(sum_c7_r56_s2),
    .b(sum_c7_r57_s2),
    .ci(sum_c7_r58_s2),
    .s(sum_c7_r82_s3),
    .co(carry_c7_r82_s3)
  );
  wire sum_c7_r83_s3, carry_c7_r83_s3;
  subbyte_full_adder add_c7_r83_s3 (
    .a(sum_c7_r59_s2),
    .b(sum_c7_r60_s2),
    .ci(sum_c7_r61_s2),
    .s(sum_c7_r83_s3),
    .co(carry_c7_r83_s3)
  );
  wire sum_c7_r84_s3, carry_c7_r84_s3;
  subbyte_full_adder add_c7_r84_s3 (
    .a(sum_c7_r62_s2),
    .b(sum_c7_r63_s2),
    .ci(sum_c7_r64_s2),
    .s(sum_c7_r84_s3),
    .co(carry_c7_r84_s3)
  );
  wire sum_c7_r85_s3, carry_c7_r85_s3;
  subbyte_full_adder add_c7_r85_s3 (
    .a(sum_c7_r65_s2),
    .b(sum_c7_r66_s2),
    .ci(sum_c7_r67_s2),
    .s(sum_c7_r85_s3),
    .co(carry_c7_r85_s3)
  );
  wire sum_c7_r86_s4, carry_c7_r86_s4;
  subbyte_full_adder add_c7_r86_s4 (
    .a(sum_c7_r68_s2),
    .b(sum_c7_r69_s3),
    .ci(carry_c6_r61_s3),
    .s(sum_c7_r86_s4),
    .co(carry_c7_r86_s4)
  );
  wire sum_c7_r87_s4, carry_c7_r87_s4;
  subbyte_full_adder add_c7_r87_s4 (
    .a(carry_c6_r62_s3),
    .b(carry_c6_r63_s3),
    .ci(carry_c6_r64_s3),
    .s(sum_c7_r87_s4),
    .co(carry_c7_r87_s4)
  );
  wire sum_c7_r88_s4, carry_c7_r88_s4;
  subbyte_full_adder add_c7_r88_s4 (
    .a(carry_c6_r65_s3),
    .b(carry_c6_r66_s3),
    .ci(carry_c6_r67_s3),
    .s(sum_c7_r88_s4),
    .co(carry_c7_r88_s4)
  );
  wire sum_c7_r89_s4, carry_c7_r89_s4;
  subbyte_full_adder add_c7_r89_s4 (
    .a(carry_c6_r68_s3),
    .b(carry_c6_r69_s3),
    .ci(carry_c6_r70_s3),
    .s(sum_c7_r89_s4),
    .co(carry_c7_r89_s4)
  );
  wire sum_c7_r90_s4, carry_c7_r90_s4;
  subbyte_full_adder add_c7_r90_s4 (
    .a(carry_c6_r71_s3),
    .b(carry_c6_r72_s3),
    .ci(carry_c6_r73_s3),
    .s(sum_c7_r90_s4),
    .co(carry_c7_r90_s4)
  );
  wire sum_c7_r91_s4, carry_c7_r91_s4;
  subbyte_full_adder add_c7_r91_s4 (
    .a(carry_c6_r74_s3),
    .b(sum_c7_r70_s3),
    .ci(sum_c7_r71_s3),
    .s(sum_c7_r91_s4),
    .co(carry_c7_r91_s4)
  );
  wire sum_c7_r92_s4, carry_c7_r92_s4;
  subbyte_full_adder add_c7_r92_s4 (
    .a(sum_c7_r72_s3),
    .b(sum_c7_r73_s3),
    .ci(sum_c7_r74_s3),
    .s(sum_c7_r92_s4),
    .co(carry_c7_r92_s4)
  );
  wire sum_c7_r93_s5, carry_c7_r93_s5;
  subbyte_full_adder add_c7_r93_s5 (
    .a(sum_c7_r75_s3),
    .b(sum_c7_r76_s3),
    .ci(sum_c7_r77_s4),
    .s(sum_c7_r93_s5),
    .co(carry_c7_r93_s5)
  );
  wire sum_c7_r94_s4, carry_c7_r94_s4;
  subbyte_full_adder add_c7_r94_s4 (
    .a(sum_c7_r78_s3),
    .b(sum_c7_r79_s3),
    .ci(sum_c7_r80_s3),
    .s(sum_c7_r94_s4),
    .co(carry_c7_r94_s4)
  );
  wire sum_c7_r95_s4, carry_c7_r95_s4;
  subbyte_full_adder add_c7_r95_s4 (
    .a(sum_c7_r81_s3),
    .b(sum_c7_r82_s3),
    .ci(sum_c7_r83_s3),
    .s(sum_c7_r95_s4),
    .co(carry_c7_r95_s4)
  );
  wire sum_c7_r96_s5, carry_c7_r96_s5;
  subbyte_full_adder add_c7_r96_s5 (
    .a(sum_c7_r84_s3),
    .b(sum_c7_r85_s3),
    .ci(sum_c7_r86_s4),
    .s(sum_c7_r96_s5),
    .co(carry_c7_r96_s5)
  );
  wire sum_c7_r97_s5, carry_c7_r97_s5;
  subbyte_full_adder add_c7_r97_s5 (
    .a(carry_c6_r75_s4),
    .b(carry_c6_r76_s4),
    .ci(carry_c6_r77_s4),
    .s(sum_c7_r97_s5),
    .co(carry_c7_r97_s5)
  );
  wire sum_c7_r98_s5, carry_c7_r98_s5;
  subbyte_full_adder add_c7_r98_s5 (
    .a(carry_c6_r78_s4),
    .b(carry_c6_r79_s4),
    .ci(carry_c6_r80_s4),
    .s(sum_c7_r98_s5),
    .co(carry_c7_r98_s5)
  );
  wire sum_c7_r99_s5, carry_c7_r99_s5;
  subbyte_full_adder add_c7_r99_s5 (
    .a(carry_c6_r81_s4),
    .b(carry_c6_r82_s4),
    .ci(carry_c6_r83_s4),
    .s(sum_c7_r99_s5),
    .co(carry_c7_r99_s5)
  );
  wire sum_c7_r100_s5, carry_c7_r100_s5;
  subbyte_full_adder add_c7_r100_s5 (
    .a(sum_c7_r87_s4),
    .b(sum_c7_r88_s4),
    .ci(sum_c7_r89_s4),
    .s(sum_c7_r100_s5),
    .co(carry_c7_r100_s5)
  );
  wire sum_c7_r101_s5, carry_c7_r101_s5;
  subbyte_full_adder add_c7_r101_s5 (
    .a(sum_c7_r90_s4),
    .b(sum_c7_r91_s4),
    .ci(sum_c7_r92_s4),
    .s(sum_c7_r101_s5),
    .co(carry_c7_r101_s5)
  );
  wire sum_c7_r102_s6, carry_c7_r102_s6;
  subbyte_full_adder add_c7_r102_s6 (
    .a(sum_c7_r93_s5),
    .b(sum_c7_r94_s4),
    .ci(sum_c7_r95_s4),
    .s(sum_c7_r102_s6),
    .co(carry_c7_r102_s6)
  );
  wire sum_c7_r103_s6, carry_c7_r103_s6;
  subbyte_full_adder add_c7_r103_s6 (
    .a(sum_c7_r96_s5),
    .b(carry_c6_r84_s5),
    .ci(carry_c6_r85_s5),
    .s(sum_c7_r103_s6),
    .co(carry_c7_r103_s6)
  );
  wire sum_c7_r104_s6, carry_c7_r104_s6;
  subbyte_full_adder add_c7_r104_s6 (
    .a(carry_c6_r86_s5),
    .b(carry_c6_r87_s5),
    .ci(carry_c6_r88_s5),
    .s(sum_c7_r104_s6),
    .co(carry_c7_r104_s6)
  );
  wire sum_c7_r105_s6, carry_c7_r105_s6;
  subbyte_full_adder add_c7_r105_s6 (
    .a(sum_c7_r97_s5),
    .b(sum_c7_r98_s5),
    .ci(sum_c7_r99_s5),
    .s(sum_c7_r105_s6),
    .co(carry_c7_r105_s6)
  );
  wire sum_c7_r106_s7, carry_c7_r106_s7;
  subbyte_full_adder add_c7_r106_s7 (
    .a(sum_c7_r100_s5),
    .b(sum_c7_r101_s5),
    .ci(sum_c7_r102_s6),
    .s(sum_c7_r106_s7),
    .co(carry_c7_r106_s7)
  );
  wire sum_c7_r107_s7, carry_c7_r107_s7;
  subbyte_full_adder add_c7_r107_s7 (
    .a(carry_c6_r89_s6),
    .b(carry_c6_r90_s6),
    .ci(carry_c6_r91_s6),
    .s(sum_c7_r107_s7),
    .co(carry_c7_r107_s7)
  );
  wire sum_c7_r108_s7, carry_c7_r108_s7;
  subbyte_full_adder add_c7_r108_s7 (
    .a(sum_c7_r103_s6),
    .b(sum_c7_r104_s6),
    .ci(sum_c7_r105_s6),
    .s(sum_c7_r108_s7),
    .co(carry_c7_r108_s7)
  );
  wire sum_c7_r109_s8, carry_c7_r109_s8;
  subbyte_full_adder add_c7_r109_s8 (
    .a(sum_c7_r106_s7),
    .b(carry_c6_r92_s7),
    .ci(carry_c6_r93_s7),
    .s(sum_c7_r109_s8),
    .co(carry_c7_r109_s8)
  );
  wire sum_c7_r110_s10, carry_c7_r110_s10;
  subbyte_full_adder add_c7_r110_s10 (
    .a(sum_c7_r107_s7),
    .b(sum_c7_r108_s7),
    .ci(carry_c6_r94_s9),
    .s(sum_c7_r110_s10),
    .co(carry_c7_r110_s10)
  );
  wire sum_c7_r111_s13, carry_c7_r111_s13;
  subbyte_full_adder add_c7_r111_s13 (
    .a(sum_c7_r109_s8),
    .b(sum_c7_r110_s10),
    .ci(carry_c6_r95_s12),
    .s(sum_c7_r111_s13),
    .co(carry_c7_r111_s13)
  );
  wire sum_c7_r112_s14, carry_c7_r112_s14;
  subbyte_half_adder add_c7_r112_s14 (
    .a(carry_c6_r96_s13),
    .b(sum_c7_r111_s13),
    .s(sum_c7_r112_s14),
    .co(carry_c7_r112_s14)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[15]), .ci(pp[22]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[29]), .b(pp[36]), .ci(pp[43]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[50]), .b(pp[57]), .ci(pp[79]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[86]), .b(pp[93]), .ci(pp[100]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[107]), .b(pp[114]), .ci(pp[121]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[143]), .b(pp[150]), .ci(pp[157]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[164]), .b(pp[171]), .ci(pp[178]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[185]), .b(pp[207]), .ci(pp[214]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[221]), .b(pp[228]), .ci(pp[235]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[242]), .b(pp[249]), .ci(pp[271]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[278]), .b(pp[285]), .ci(pp[292]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[299]), .b(pp[306]), .ci(pp[313]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[335]), .b(pp[342]), .ci(pp[349]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[356]), .b(pp[363]), .ci(pp[370]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[377]), .b(pp[399]), .ci(pp[406]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[413]), .b(pp[420]), .ci(pp[427]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[434]), .b(pp[441]), .ci(pp[463]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[470]), .b(pp[477]), .ci(pp[484]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[491]), .b(pp[498]), .ci(pp[505]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[527]), .b(pp[534]), .ci(pp[541]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[548]), .b(pp[555]), .ci(pp[562]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[569]), .b(pp[591]), .ci(pp[598]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[605]), .b(pp[612]), .ci(pp[619]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[626]), .b(pp[633]), .ci(pp[655]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[662]), .b(pp[669]), .ci(pp[676]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[683]), .b(pp[690]), .ci(pp[697]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[719]), .b(pp[726]), .ci(pp[733]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[740]), .b(pp[747]), .ci(pp[754]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[761]), .b(pp[783]), .ci(pp[790]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[797]), .b(pp[804]), .ci(pp[811]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[818]), .b(pp[825]), .ci(pp[847]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[854]), .b(pp[861]), .ci(pp[868]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[875]), .b(pp[882]), .ci(pp[889]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[911]), .b(pp[918]), .ci(pp[925]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[932]), .b(pp[939]), .ci(pp[946]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[953]), .b(pp[975]), .ci(pp[982]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[989]), .b(pp[996]), .ci(pp[1003]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s2, carry_c8_r37_s2;
  subbyte_full_adder add_c8_r37_s2 (
    .a(pp[1010]),
    .b(pp[1017]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r37_s2),
    .co(carry_c8_r37_s2)
  );
  wire sum_c8_r38_s2, carry_c8_r38_s2;
  subbyte_full_adder add_c8_r38_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r38_s2),
    .co(carry_c8_r38_s2)
  );
  wire sum_c8_r39_s2, carry_c8_r39_s2;
  subbyte_full_adder add_c8_r39_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r39_s2),
    .co(carry_c8_r39_s2)
  );
  wire sum_c8_r40_s2, carry_c8_r40_s2;
  subbyte_full_adder add_c8_r40_s2 (
    .a(carry_c7_r7_s1),
    .b(carry_c7_r8_s1),
    .ci(carry_c7_r9_s1),
    .s(sum_c8_r40_s2),
    .co(carry_c8_r40_s2)
  );
  wire sum_c8_r41_s2, carry_c8_r41_s2;
  subbyte_full_adder add_c8_r41_s2 (
    .a(carry_c7_r10_s1),
    .b(carry_c7_r11_s1),
    .ci(carry_c7_r12_s1),
    .s(sum_c8_r41_s2),
    .co(carry_c8_r41_s2)
  );
  wire sum_c8_r42_s2, carry_c8_r42_s2;
  subbyte_full_adder add_c8_r42_s2 (
    .a(carry_c7_r13_s1),
    .b(carry_c7_r14_s1),
    .ci(carry_c7_r15_s1),
    .s(sum_c8_r42_s2),
    .co(carry_c8_r42_s2)
  );
  wire sum_c8_r43_s2, carry_c8_r43_s2;
  subbyte_full_adder add_c8_r43_s2 (
    .a(carry_c7_r16_s1),
    .b(carry_c7_r17_s1),
    .ci(carry_c7_r18_s1),
    .s(sum_c8_r43_s2),
    .co(carry_c8_r43_s2)
  );
  wire sum_c8_r44_s2, carry_c8_r44_s2;
  subbyte_full_adder add_c8_r44_s2 (
    .a(carry_c7_r19_s1),
    .b(carry_c7_r20_s1),
    .ci(carry_c7_r21_s1),
    .s(sum_c8_r44_s2),
    .co(carry_c8_r44_s2)
  );
  wire sum_c8_r45_s2, carry_c8_r45_s2;
  subbyte_full_adder add_c8_r45_s2 (
    .a(carry_c7_r22_s1),
    .b(carry_c7_r23_s1),
    .ci(carry_c7_r24_s1),
    .s(sum_c8_r45_s2),
    .co(carry_c8_r45_s2)
  );
  wire sum_c8_r46_s2, carry_c8_r46_s2;
  subbyte_full_adder add_c8_r46_s2 (
    .a(carry_c7_r25_s1),
    .b(carry_c7_r26_s1),
    .ci(carry_c7_r27_s1),
    .s(sum_c8_r46_s2),
    .co(carry_c8_r46_s2)
  );
  wire sum_c8_r47_s2, carry_c8_r47_s2;
  subbyte_full_adder add_c8_r47_s2 (
    .a(carry_c7_r28_s1),
    .b(carry_c7_r29_s1),
    .ci(carry_c7_r30_s1),
    .s(sum_c8_r47_s2),
    .co(carry_c8_r47_s2)
  );
  wire sum_c8_r48_s2, carry_c8_r48_s2;
  subbyte_full_adder add_c8_r48_s2 (
    .a(carry_c7_r31_s1),
    .b(carry_c7_r32_s1),
    .ci(carry_c7_r33_s1),
    .s(sum_c8_r48_s2),
    .co(carry_c8_r48_s2)
  );
  wire sum_c8_r49_s2, carry_c8_r49_s2;
  subbyte_full_adder add_c8_r49_s2 (
    .a(carry_c7_r34_s1),
    .b(carry_c7_r35_s1),
    .ci(carry_c7_r36_s1),
    .s(sum_c8_r49_s2),
    .co(carry_c8_r49_s2)
  );
  wire sum_c8_r50_s2, carry_c8_r50_s2;
  subbyte_full_adder add_c8_r50_s2 (
    .a(carry_c7_r37_s1),
    .b(carry_c7_r38_s1),
    .ci(carry_c7_r39_s1),
    .s(sum_c8_r50_s2),
    .co(carry_c8_r50_s2)
  );
  wire sum_c8_r51_s2, carry_c8_r51_s2;
  subbyte_full_adder add_c8_r51_s2 (
    .a(carry_c7_r40_s1),
    .b(carry_c7_r41_s1),
    .ci(carry_c7_r42_s1),
    .s(sum_c8_r51_s2),
    .co(carry_c8_r51_s2)
  );
  wire sum_c8_r52_s2, carry_c8_r52_s2;
  subbyte_full_adder add_c8_r52_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r52_s2),
    .co(carry_c8_r52_s2)
  );
  wire sum_c8_r53_s2, carry_c8_r53_s2;
  subbyte_full_adder add_c8_r53_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r53_s2),
    .co(carry_c8_r53_s2)
  );
  wire sum_c8_r54_s2, carry_c8_r54_s2;
  subbyte_full_adder add_c8_r54_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r54_s2),
    .co(carry_c8_r54_s2)
  );
  wire sum_c8_r55_s2, carry_c8_r55_s2;
  subbyte_full_adder add_c8_r55_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r55_s2),
    .co(carry_c8_r55_s2)
  );
  wire sum_c8_r56_s2, carry_c8_r56_s2;
  subbyte_full_adder add_c8_r56_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r56_s2),
    .co(carry_c8_r56_s2)
  );
  wire sum_c8_r57_s2, carry_c8_r57_s2;
  subbyte_full_adder add_c8_r57_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r57_s2),
    .co(carry_c8_r57_s2)
  );
  wire sum_c8_r58_s2, carry_c8_r58_s2;
  subbyte_full_adder add_c8_r58_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r58_s2),
    .co(carry_c8_r58_s2)
  );
  wire sum_c8_r59_s2, carry_c8_r59_s2;
  subbyte_full_adder add_c8_r59_s2 (
    .a(sum_c8_r21_s1),
    .b(sum_c8_r22_s1),
    .ci(sum_c8_r23_s1),
    .s(sum_c8_r59_s2),
    .co(carry_c8_r59_s2)
  );
  wire sum_c8_r60_s2, carry_c8_r60_s2;
  subbyte_full_adder add_c8_r60_s2 (
    .a(sum_c8_r24_s1),
    .b(sum_c8_r25_s1),
    .ci(sum_c8_r26_s1),
    .s(sum_c8_r60_s2),
    .co(carry_c8_r60_s2)
  );
  wire sum_c8_r61_s2, carry_c8_r61_s2;
  subbyte_full_adder add_c8_r61_s2 (
    .a(sum_c8_r27_s1),
    .b(sum_c8_r28_s1),
    .ci(sum_c8_r29_s1),
    .s(sum_c8_r61_s2),
    .co(carry_c8_r61_s2)
  );
  wire sum_c8_r62_s2, carry_c8_r62_s2;
  subbyte_full_adder add_c8_r62_s2 (
    .a(sum_c8_r30_s1),
    .b(sum_c8_r31_s1),
    .ci(sum_c8_r32_s1),
    .s(sum_c8_r62_s2),
    .co(carry_c8_r62_s2)
  );
  wire sum_c8_r63_s2, carry_c8_r63_s2;
  subbyte_full_adder add_c8_r63_s2 (
    .a(sum_c8_r33_s1),
    .b(sum_c8_r34_s1),
    .ci(sum_c8_r35_s1),
    .s(sum_c8_r63_s2),
    .co(carry_c8_r63_s2)
  );
  wire sum_c8_r64_s3, carry_c8_r64_s3;
  subbyte_full_adder add_c8_r64_s3 (
    .a(sum_c8_r36_s1),
    .b(sum_c8_r37_s2),
    .ci(carry_c7_r43_s2),
    .s(sum_c8_r64_s3),
    .co(carry_c8_r64_s3)
  );
  wire sum_c8_r65_s3, carry_c8_r65_s3;
  subbyte_full_adder add_c8_r65_s3 (
    .a(carry_c7_r44_s2),
    .b(carry_c7_r45_s2),
    .ci(carry_c7_r46_s2),
    .s(sum_c8_r65_s3),
    .co(carry_c8_r65_s3)
  );
  wire sum_c8_r66_s3, carry_c8_r66_s3;
  subbyte_full_adder add_c8_r66_s3 (
    .a(carry_c7_r47_s2),
    .b(carry_c7_r48_s2),
    .ci(carry_c7_r49_s2),
    .s(sum_c8_r66_s3),
    .co(carry_c8_r66_s3)
  );
  wire sum_c8_r67_s3, carry_c8_r67_s3;
  subbyte_full_adder add_c8_r67_s3 (
    .a(carry_c7_r50_s2),
    .b(carry_c7_r51_s2),
    .ci(carry_c7_r52_s2),
    .s(sum_c8_r67_s3),
    .co(carry_c8_r67_s3)
  );
  wire sum_c8_r68_s3, carry_c8_r68_s3;
  subbyte_full_adder add_c8_r68_s3 (
    .a(carry_c7_r53_s2),
    .b(carry_c7_r54_s2),
    .ci(carry_c7_r55_s2),
    .s(sum_c8_r68_s3),
    .co(carry_c8_r68_s3)
  );
  wire sum_c8_r69_s3, carry_c8_r69_s3;
  subbyte_full_adder add_c8_r69_s3 (
    .a(carry_c7_r56_s2),
    .b(carry_c7_r57_s2),
    .ci(carry_c7_r58_s2),
    .s(sum_c8_r69_s3),
    .co(carry_c8_r69_s3)
  );
  wire sum_c8_r70_s3, carry_c8_r70_s3;
  subbyte_full_adder add_c8_r70_s3 (
    .a(carry_c7_r59_s2),
    .b(carry_c7_r60_s2),
    .ci(carry_c7_r61_s2),
    .s(sum_c8_r70_s3),
    .co(carry_c8_r70_s3)
  );
  wire sum_c8_r71_s3, carry_c8_r71_s3;
  subbyte_full_adder add_c8_r71_s3 (
    .a(carry_c7_r62_s2),
    .b(carry_c7_r63_s2),
    .ci(carry_c7_r64_s2),
    .s(sum_c8_r71_s3),
    .co(carry_c8_r71_s3)
  );
  wire sum_c8_r72_s3, carry_c8_r72_s3;
  subbyte_full_adder add_c8_r72_s3 (
    .a(carry_c7_r65_s2),
    .b(carry_c7_r66_s2),
    .ci(carry_c7_r67_s2),
    .s(sum_c8_r72_s3),
    .co(carry_c8_r72_s3)
  );
  wire sum_c8_r73_s4, carry_c8_r73_s4;
  subbyte_full_adder add_c8_r73_s4 (
    .a(carry_c7_r68_s2),
    .b(carry_c7_r69_s3),
    .ci(sum_c8_r38_s2),
    .s(sum_c8_r73_s4),
    .co(carry_c8_r73_s4)
  );
  wire sum_c8_r74_s3, carry_c8_r74_s3;
  subbyte_full_adder add_c8_r74_s3 (
    .a(sum_c8_r39_s2),
    .b(sum_c8_r40_s2),
    .ci(sum_c8_r41_s2),
    .s(sum_c8_r74_s3),
    .co(carry_c8_r74_s3)
  );
  wire sum_c8_r75_s3, carry_c8_r75_s3;
  subbyte_full_adder add_c8_r75_s3 (
    .a(sum_c8_r42_s2),
    .b(sum_c8_r43_s2),
    .ci(sum_c8_r44_s2),
    .s(sum_c8_r75_s3),
    .co(carry_c8_r75_s3)
  );
  wire sum_c8_r76_s3, carry_c8_r76_s3;
  subbyte_full_adder add_c8_r76_s3 (
    .a(sum_c8_r45_s2),
    .b(sum_c8_r46_s2),
    .ci(sum_c8_r47_s2),
    .s(sum_c8_r76_s3),
    .co(carry_c8_r76_s3)
  );
  wire sum_c8_r77_s3, carry_c8_r77_s3;
  subbyte_full_adder add_c8_r77_s3 (
    .a(sum_c8_r48_s2),
    .b(sum_c8_r49_s2),
    .ci(sum_c8_r50_s2),
    .s(sum_c8_r77_s3),
    .co(carry_c8_r77_s3)
  );
  wire sum_c8_r78_s3, carry_c8_r78_s3;
  subbyte_full_adder add_c8_r78_s3 (
    .a(sum_c8_r51_s2),
    .b(sum_c8_r52_s2),
    .ci(sum_c8_r53_s2),
    .s(sum_c8_r78_s3),
    .co(carry_c8_r78_s3)
  );
  wire sum_c8_r79_s3, carry_c8_r79_s3;
  subbyte_full_adder add_c8_r79_s3 (
    .a(sum_c8_r54_s2),
    .b(sum_c8_r55_s2),
    .ci(sum_c8_r56_s2),
    .s(sum_c8_r79_s3),
    .co(carry_c8_r79_s3)
  );
  wire sum_c8_r80_s3, carry_c8_r80_s3;
  subbyte_full_adder add_c8_r80_s3 (
    .a(sum_c8_r57_s2),
    .b(sum_c8_r58_s2),
    .ci(sum_c8_r59_s2),
    .s(sum_c8_r80_s3),
    .co(carry_c8_r80_s3)
  );
  wire sum_c8_r81_s3, carry_c8_r81_s3;
  subbyte_full_adder add_c8_r81_s3 (
    .a(sum_c8_r60_s2),
    .b(sum_c8_r61_s2),
    .ci(sum_c8_r62_s2),
    .s(sum_c8_r81_s3),
    .co(carry_c8_r81_s3)
  );
  wire sum_c8_r82_s4, carry_c8_r82_s4;
  subbyte_full_adder add_c8_r82_s4 (
    .a(sum_c8_r63_s2),
    .b(sum_c8_r64_s3),
    .ci(carry_c7_r70_s3),
    .s(sum_c8_r82_s4),
    .co(carry_c8_r82_s4)
  );
  wire sum_c8_r83_s4, carry_c8_r83_s4;
  subbyte_full_adder add_c8_r83_s4 (
    .a(carry_c7_r71_s3),
    .b(carry_c7_r72_s3),
    .ci(carry_c7_r73_s3),
    .s(sum_c8_r83_s4),
    .co(carry_c8_r83_s4)
  );
  wire sum_c8_r84_s4, carry_c8_r84_s4;
  subbyte_full_adder add_c8_r84_s4 (
    .a(carry_c7_r74_s3),
    .b(carry_c7_r75_s3),
    .ci(carry_c7_r76_s3),
    .s(sum_c8_r84_s4),
    .co(carry_c8_r84_s4)
  );
  wire sum_c8_r85_s5, carry_c8_r85_s5;
  subbyte_full_adder add_c8_r85_s5 (
    .a(carry_c7_r77_s4),
    .b(carry_c7_r78_s3),
    .ci(carry_c7_r79_s3),
    .s(sum_c8_r85_s5),
    .co(carry_c8_r85_s5)
  );
  wire sum_c8_r86_s4, carry_c8_r86_s4;
  subbyte_full_adder add_c8_r86_s4 (
    .a(carry_c7_r80_s3),
    .b(carry_c7_r81_s3),
    .ci(carry_c7_r82_s3),
    .s(sum_c8_r86_s4),
    .co(carry_c8_r86_s4)
  );
  wire sum_c8_r87_s4, carry_c8_r87_s4;
  subbyte_full_adder add_c8_r87_s4 (
    .a(carry_c7_r83_s3),
    .b(carry_c7_r84_s3),
    .ci(carry_c7_r85_s3),
    .s(sum_c8_r87_s4),
    .co(carry_c8_r87_s4)
  );
  wire sum_c8_r88_s4, carry_c8_r88_s4;
  subbyte_full_adder add_c8_r88_s4 (
    .a(sum_c8_r65_s3),
    .b(sum_c8_r66_s3),
    .ci(sum_c8_r67_s3),
    .s(sum_c8_r88_s4),
    .co(carry_c8_r88_s4)
  );
  wire sum_c8_r89_s4, carry_c8_r89_s4;
  subbyte_full_adder add_c8_r89_s4 (
    .a(sum_c8_r68_s3),
    .b(sum_c8_r69_s3),
    .ci(sum_c8_r70_s3),
    .s(sum_c8_r89_s4),
    .co(carry_c8_r89_s4)
  );
  wire sum_c8_r90_s5, carry_c8_r90_s5;
  subbyte_full_adder add_c8_r90_s5 (
    .a(sum_c8_r71_s3),
    .b(sum_c8_r72_s3),
    .ci(sum_c8_r73_s4),
    .s(sum_c8_r90_s5),
    .co(carry_c8_r90_s5)
  );
  wire sum_c8_r91_s4, carry_c8_r91_s4;
  subbyte_full_adder add_c8_r91_s4 (
    .a(sum_c8_r74_s3),
    .b(sum_c8_r75_s3),
    .ci(sum_c8_r76_s3),
    .s(sum_c8_r91_s4),
    .co(carry_c8_r91_s4)
  );
  wire sum_c8_r92_s4, carry_c8_r92_s4;
  subbyte_full_adder add_c8_r92_s4 (
    .a(sum_c8_r77_s3),
    .b(sum_c8_r78_s3),
    .ci(sum_c8_r79_s3),
    .s(sum_c8_r92_s4),
    .co(carry_c8_r92_s4)
  );
  wire sum_c8_r93_s5, carry_c8_r93_s5;
  subbyte_full_adder add_c8_r93_s5 (
    .a(sum_c8_r80_s3),
    .b(sum_c8_r81_s3),
    .ci(carry_c7_r86_s4),
    .s(sum_c8_r93_s5),
    .co(carry_c8_r93_s5)
  );
  wire sum_c8_r94_s5, carry_c8_r94_s5;
  subbyte_full_adder add_c8_r94_s5 (
    .a(sum_c8_r82_s4),
    .b(carry_c7_r87_s4),
    .ci(carry_c7_r88_s4),
    .s(sum_c8_r94_s5),
    .co(carry_c8_r94_s5)
  );
  wire sum_c8_r95_s5, carry_c8_r95_s5;
  subbyte_full_adder add_c8_r95_s5 (
    .a(carry_c7_r89_s4),
    .b(carry_c7_r90_s4),
    .ci(carry_c7_r91_s4),
    .s(sum_c8_r95_s5),
    .co(carry_c8_r95_s5)
  );
  wire sum_c8_r96_s6, carry_c8_r96_s6;
  subbyte_full_adder add_c8_r96_s6 (
    .a(carry_c7_r92_s4),
    .b(carry_c7_r93_s5),
    .ci(carry_c7_r94_s4),
    .s(sum_c8_r96_s6),
    .co(carry_c8_r96_s6)
  );
  wire sum_c8_r97_s6, carry_c8_r97_s6;
  subbyte_full_adder add_c8_r97_s6 (
    .a(carry_c7_r95_s4),
    .b(carry_c7_r96_s5),
    .ci(sum_c8_r83_s4),
    .s(sum_c8_r97_s6),
    .co(carry_c8_r97_s6)
  );
  wire sum_c8_r98_s6, carry_c8_r98_s6;
  subbyte_full_adder add_c8_r98_s6 (
    .a(sum_c8_r84_s4),
    .b(sum_c8_r85_s5),
    .ci(sum_c8_r86_s4),
    .s(sum_c8_r98_s6),
    .co(carry_c8_r98_s6)
  );
  wire sum_c8_r99_s5, carry_c8_r99_s5;
  subbyte_full_adder add_c8_r99_s5 (
    .a(sum_c8_r87_s4),
    .b(sum_c8_r88_s4),
    .ci(sum_c8_r89_s4),
    .s(sum_c8_r99_s5),
    .co(carry_c8_r99_s5)
  );
  wire sum_c8_r100_s6, carry_c8_r100_s6;
  subbyte_full_adder add_c8_r100_s6 (
    .a(sum_c8_r90_s5),
    .b(sum_c8_r91_s4),
    .ci(sum_c8_r92_s4),
    .s(sum_c8_r100_s6),
    .co(carry_c8_r100_s6)
  );
  wire sum_c8_r101_s6, carry_c8_r101_s6;
  subbyte_full_adder add_c8_r101_s6 (
    .a(sum_c8_r93_s5),
    .b(carry_c7_r97_s5),
    .ci(carry_c7_r98_s5),
    .s(sum_c8_r101_s6),
    .co(carry_c8_r101_s6)
  );
  wire sum_c8_r102_s6, carry_c8_r102_s6;
  subbyte_full_adder add_c8_r102_s6 (
    .a(carry_c7_r99_s5),
    .b(carry_c7_r100_s5),
    .ci(carry_c7_r101_s5),
    .s(sum_c8_r102_s6),
    .co(carry_c8_r102_s6)
  );
  wire sum_c8_r103_s7, carry_c8_r103_s7;
  subbyte_full_adder add_c8_r103_s7 (
    .a(carry_c7_r102_s6),
    .b(sum_c8_r94_s5),
    .ci(sum_c8_r95_s5),
    .s(sum_c8_r103_s7),
    .co(carry_c8_r103_s7)
  );
  wire sum_c8_r104_s7, carry_c8_r104_s7;
  subbyte_full_adder add_c8_r104_s7 (
    .a(sum_c8_r96_s6),
    .b(sum_c8_r97_s6),
    .ci(sum_c8_r98_s6),
    .s(sum_c8_r104_s7),
    .co(carry_c8_r104_s7)
  );
  wire sum_c8_r105_s7, carry_c8_r105_s7;
  subbyte_full_adder add_c8_r105_s7 (
    .a(sum_c8_r99_s5),
    .b(sum_c8_r100_s6),
    .ci(carry_c7_r103_s6),
    .s(sum_c8_r105_s7),
    .co(carry_c8_r105_s7)
  );
  wire sum_c8_r106_s8, carry_c8_r106_s8;
  subbyte_full_adder add_c8_r106_s8 (
    .a(carry_c7_r104_s6),
    .b(carry_c7_r105_s6),
    .ci(carry_c7_r106_s7),
    .s(sum_c8_r106_s8),
    .co(carry_c8_r106_s8)
  );
  wire sum_c8_r107_s8, carry_c8_r107_s8;
  subbyte_full_adder add_c8_r107_s8 (
    .a(sum_c8_r101_s6),
    .b(sum_c8_r102_s6),
    .ci(sum_c8_r103_s7),
    .s(sum_c8_r107_s8),
    .co(carry_c8_r107_s8)
  );
  wire sum_c8_r108_s8, carry_c8_r108_s8;
  subbyte_full_adder add_c8_r108_s8 (
    .a(sum_c8_r104_s7),
    .b(sum_c8_r105_s7),
    .ci(carry_c7_r107_s7),
    .s(sum_c8_r108_s8),
    .co(carry_c8_r108_s8)
  );
  wire sum_c8_r109_s9, carry_c8_r109_s9;
  subbyte_full_adder add_c8_r109_s9 (
    .a(carry_c7_r108_s7),
    .b(sum_c8_r106_s8),
    .ci(sum_c8_r107_s8),
    .s(sum_c8_r109_s9),
    .co(carry_c8_r109_s9)
  );
  wire sum_c8_r110_s10, carry_c8_r110_s10;
  subbyte_full_adder add_c8_r110_s10 (
    .a(sum_c8_r108_s8),
    .b(carry_c7_r109_s8),
    .ci(sum_c8_r109_s9),
    .s(sum_c8_r110_s10),
    .co(carry_c8_r110_s10)
  );
  wire sum_c8_r111_s14, carry_c8_r111_s14;
  subbyte_full_adder add_c8_r111_s14 (
    .a(carry_c7_r110_s10),
    .b(sum_c8_r110_s10),
    .ci(carry_c7_r111_s13),
    .s(sum_c8_r111_s14),
    .co(carry_c8_r111_s14)
  );
  wire sum_c8_r112_s15, carry_c8_r112_s15;
  subbyte_half_adder add_c8_r112_s15 (
    .a(carry_c7_r112_s14),
    .b(sum_c8_r111_s14),
    .s(sum_c8_r112_s15),
    .co(carry_c8_r112_s15)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[23]), .ci(pp[30]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[37]), .b(pp[44]), .ci(pp[51]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[58]), .b(pp[87]), .ci(pp[94]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[101]), .b(pp[108]), .ci(pp[115]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[122]), .b(pp[151]), .ci(pp[158]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[165]), .b(pp[172]), .ci(pp[179]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[186]), .b(pp[215]), .ci(pp[222]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[229]), .b(pp[236]), .ci(pp[243]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[250]), .b(pp[279]), .ci(pp[286]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[293]), .b(pp[300]), .ci(pp[307]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[314]), .b(pp[343]), .ci(pp[350]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[357]), .b(pp[364]), .ci(pp[371]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[378]), .b(pp[407]), .ci(pp[414]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[421]), .b(pp[428]), .ci(pp[435]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[442]), .b(pp[471]), .ci(pp[478]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[485]), .b(pp[492]), .ci(pp[499]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[506]), .b(pp[535]), .ci(pp[542]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[549]), .b(pp[556]), .ci(pp[563]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[570]), .b(pp[599]), .ci(pp[606]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[613]), .b(pp[620]), .ci(pp[627]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[634]), .b(pp[663]), .ci(pp[670]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[677]), .b(pp[684]), .ci(pp[691]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[698]), .b(pp[727]), .ci(pp[734]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[741]), .b(pp[748]), .ci(pp[755]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[762]), .b(pp[791]), .ci(pp[798]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[805]), .b(pp[812]), .ci(pp[819]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[826]), .b(pp[855]), .ci(pp[862]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[869]), .b(pp[876]), .ci(pp[883]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[890]), .b(pp[919]), .ci(pp[926]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[933]), .b(pp[940]), .ci(pp[947]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[954]), .b(pp[983]), .ci(pp[990]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[997]), .b(pp[1004]), .ci(pp[1011]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s2, carry_c9_r32_s2;
  subbyte_full_adder add_c9_r32_s2 (
    .a(pp[1018]),
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
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r44_s2),
    .co(carry_c9_r44_s2)
  );
  wire sum_c9_r45_s2, carry_c9_r45_s2;
  subbyte_full_adder add_c9_r45_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r45_s2),
    .co(carry_c9_r45_s2)
  );
  wire sum_c9_r46_s2, carry_c9_r46_s2;
  subbyte_full_adder add_c9_r46_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r46_s2),
    .co(carry_c9_r46_s2)
  );
  wire sum_c9_r47_s2, carry_c9_r47_s2;
  subbyte_full_adder add_c9_r47_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r47_s2),
    .co(carry_c9_r47_s2)
  );
  wire sum_c9_r48_s2, carry_c9_r48_s2;
  subbyte_full_adder add_c9_r48_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r48_s2),
    .co(carry_c9_r48_s2)
  );
  wire sum_c9_r49_s2, carry_c9_r49_s2;
  subbyte_full_adder add_c9_r49_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r49_s2),
    .co(carry_c9_r49_s2)
  );
  wire sum_c9_r50_s2, carry_c9_r50_s2;
  subbyte_full_adder add_c9_r50_s2 (
    .a(sum_c9_r16_s1),
    .b(sum_c9_r17_s1),
    .ci(sum_c9_r18_s1),
    .s(sum_c9_r50_s2),
    .co(carry_c9_r50_s2)
  );
  wire sum_c9_r51_s2, carry_c9_r51_s2;
  subbyte_full_adder add_c9_r51_s2 (
    .a(sum_c9_r19_s1),
    .b(sum_c9_r20_s1),
    .ci(sum_c9_r21_s1),
    .s(sum_c9_r51_s2),
    .co(carry_c9_r51_s2)
  );
  wire sum_c9_r52_s2, carry_c9_r52_s2;
  subbyte_full_adder add_c9_r52_s2 (
    .a(sum_c9_r22_s1),
    .b(sum_c9_r23_s1),
    .ci(sum_c9_r24_s1),
    .s(sum_c9_r52_s2),
    .co(carry_c9_r52_s2)
  );
  wire sum_c9_r53_s2, carry_c9_r53_s2;
  subbyte_full_adder add_c9_r53_s2 (
    .a(sum_c9_r25_s1),
    .b(sum_c9_r26_s1),
    .ci(sum_c9_r27_s1),
    .s(sum_c9_r53_s2),
    .co(carry_c9_r53_s2)
  );
  wire sum_c9_r54_s2, carry_c9_r54_s2;
  subbyte_full_adder add_c9_r54_s2 (
    .a(sum_c9_r28_s1),
    .b(sum_c9_r29_s1),
    .ci(sum_c9_r30_s1),
    .s(sum_c9_r54_s2),
    .co(carry_c9_r54_s2)
  );
  wire sum_c9_r55_s3, carry_c9_r55_s3;
  subbyte_full_adder add_c9_r55_s3 (
    .a(sum_c9_r31_s1),
    .b(carry_c8_r37_s2),
    .ci(carry_c8_r38_s2),
    .s(sum_c9_r55_s3),
    .co(carry_c9_r55_s3)
  );
  wire sum_c9_r56_s3, carry_c9_r56_s3;
  subbyte_full_adder add_c9_r56_s3 (
    .a(carry_c8_r39_s2),
    .b(carry_c8_r40_s2),
    .ci(carry_c8_r41_s2),
    .s(sum_c9_r56_s3),
    .co(carry_c9_r56_s3)
  );
  wire sum_c9_r57_s3, carry_c9_r57_s3;
  subbyte_full_adder add_c9_r57_s3 (
    .a(carry_c8_r42_s2),
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
    .b(sum_c9_r32_s2),
    .ci(sum_c9_r33_s2),
    .s(sum_c9_r64_s3),
    .co(carry_c9_r64_s3)
  );
  wire sum_c9_r65_s3, carry_c9_r65_s3;
  subbyte_full_adder add_c9_r65_s3 (
    .a(sum_c9_r34_s2),
    .b(sum_c9_r35_s2),
    .ci(sum_c9_r36_s2),
    .s(sum_c9_r65_s3),
    .co(carry_c9_r65_s3)
  );
  wire sum_c9_r66_s3, carry_c9_r66_s3;
  subbyte_full_adder add_c9_r66_s3 (
    .a(sum_c9_r37_s2),
    .b(sum_c9_r38_s2),
    .ci(sum_c9_r39_s2),
    .s(sum_c9_r66_s3),
    .co(carry_c9_r66_s3)
  );
  wire sum_c9_r67_s3, carry_c9_r67_s3;
  subbyte_full_adder add_c9_r67_s3 (
    .a(sum_c9_r40_s2),
    .b(sum_c9_r41_s2),
    .ci(sum_c9_r42_s2),
    .s(sum_c9_r67_s3),
    .co(carry_c9_r67_s3)
  );
  wire sum_c9_r68_s3, carry_c9_r68_s3;
  subbyte_full_adder add_c9_r68_s3 (
    .a(sum_c9_r43_s2),
    .b(sum_c9_r44_s2),
    .ci(sum_c9_r45_s2),
    .s(sum_c9_r68_s3),
    .co(carry_c9_r68_s3)
  );
  wire sum_c9_r69_s3, carry_c9_r69_s3;
  subbyte_full_adder add_c9_r69_s3 (
    .a(sum_c9_r46_s2),
    .b(sum_c9_r47_s2),
    .ci(sum_c9_r48_s2),
    .s(sum_c9_r69_s3),
    .co(carry_c9_r69_s3)
  );
  wire sum_c9_r70_s3, carry_c9_r70_s3;
  subbyte_full_adder add_c9_r70_s3 (
    .a(sum_c9_r49_s2),
    .b(sum_c9_r50_s2),
    .ci(sum_c9_r51_s2),
    .s(sum_c9_r70_s3),
    .co(carry_c9_r70_s3)
  );
  wire sum_c9_r71_s3, carry_c9_r71_s3;
  subbyte_full_adder add_c9_r71_s3 (
    .a(sum_c9_r52_s2),
    .b(sum_c9_r53_s2),
    .ci(sum_c9_r54_s2),
    .s(sum_c9_r71_s3),
    .co(carry_c9_r71_s3)
  );
  wire sum_c9_r72_s4, carry_c9_r72_s4;
  subbyte_full_adder add_c9_r72_s4 (
    .a(carry_c8_r64_s3),
    .b(sum_c9_r55_s3),
    .ci(carry_c8_r65_s3),
    .s(sum_c9_r72_s4),
    .co(carry_c9_r72_s4)
  );
  wire sum_c9_r73_s4, carry_c9_r73_s4;
  subbyte_full_adder add_c9_r73_s4 (
    .a(carry_c8_r66_s3),
    .b(carry_c8_r67_s3),
    .ci(carry_c8_r68_s3),
    .s(sum_c9_r73_s4),
    .co(carry_c9_r73_s4)
  );
  wire sum_c9_r74_s4, carry_c9_r74_s4;
  subbyte_full_adder add_c9_r74_s4 (
    .a(carry_c8_r69_s3),
    .b(carry_c8_r70_s3),
    .ci(carry_c8_r71_s3),
    .s(sum_c9_r74_s4),
    .co(carry_c9_r74_s4)
  );
  wire sum_c9_r75_s5, carry_c9_r75_s5;
  subbyte_full_adder add_c9_r75_s5 (
    .a(carry_c8_r72_s3),
    .b(carry_c8_r73_s4),
    .ci(carry_c8_r74_s3),
    .s(sum_c9_r75_s5),
    .co(carry_c9_r75_s5)
  );
  wire sum_c9_r76_s4, carry_c9_r76_s4;
  subbyte_full_adder add_c9_r76_s4 (
    .a(carry_c8_r75_s3),
    .b(carry_c8_r76_s3),
    .ci(carry_c8_r77_s3),
    .s(sum_c9_r76_s4),
    .co(carry_c9_r76_s4)
  );
  wire sum_c9_r77_s4, carry_c9_r77_s4;
  subbyte_full_adder add_c9_r77_s4 (
    .a(carry_c8_r78_s3),
    .b(carry_c8_r79_s3),
    .ci(carry_c8_r80_s3),
    .s(sum_c9_r77_s4),
    .co(carry_c9_r77_s4)
  );
  wire sum_c9_r78_s4, carry_c9_r78_s4;
  subbyte_full_adder add_c9_r78_s4 (
    .a(carry_c8_r81_s3),
    .b(sum_c9_r56_s3),
    .ci(sum_c9_r57_s3),
    .s(sum_c9_r78_s4),
    .co(carry_c9_r78_s4)
  );
  wire sum_c9_r79_s4, carry_c9_r79_s4;
  subbyte_full_adder add_c9_r79_s4 (
    .a(sum_c9_r58_s3),
    .b(sum_c9_r59_s3),
    .ci(sum_c9_r60_s3),
    .s(sum_c9_r79_s4),
    .co(carry_c9_r79_s4)
  );
  wire sum_c9_r80_s4, carry_c9_r80_s4;
  subbyte_full_adder add_c9_r80_s4 (
    .a(sum_c9_r61_s3),
    .b(sum_c9_r62_s3),
    .ci(sum_c9_r63_s3),
    .s(sum_c9_r80_s4),
    .co(carry_c9_r80_s4)
  );
  wire sum_c9_r81_s4, carry_c9_r81_s4;
  subbyte_full_adder add_c9_r81_s4 (
    .a(sum_c9_r64_s3),
    .b(sum_c9_r65_s3),
    .ci(sum_c9_r66_s3),
    .s(sum_c9_r81_s4),
    .co(carry_c9_r81_s4)
  );
  wire sum_c9_r82_s4, carry_c9_r82_s4;
  subbyte_full_adder add_c9_r82_s4 (
    .a(sum_c9_r67_s3),
    .b(sum_c9_r68_s3),
    .ci(sum_c9_r69_s3),
    .s(sum_c9_r82_s4),
    .co(carry_c9_r82_s4)
  );
  wire sum_c9_r83_s5, carry_c9_r83_s5;
  subbyte_full_adder add_c9_r83_s5 (
    .a(sum_c9_r70_s3),
    .b(sum_c9_r71_s3),
    .ci(carry_c8_r82_s4),
    .s(sum_c9_r83_s5),
    .co(carry_c9_r83_s5)
  );
  wire sum_c9_r84_s5, carry_c9_r84_s5;
  subbyte_full_adder add_c9_r84_s5 (
    .a(sum_c9_r72_s4),
    .b(carry_c8_r83_s4),
    .ci(carry_c8_r84_s4),
    .s(sum_c9_r84_s5),
    .co(carry_c9_r84_s5)
  );
  wire sum_c9_r85_s6, carry_c9_r85_s6;
  subbyte_full_adder add_c9_r85_s6 (
    .a(carry_c8_r85_s5),
    .b(carry_c8_r86_s4),
    .ci(carry_c8_r87_s4),
    .s(sum_c9_r85_s6),
    .co(carry_c9_r85_s6)
  );
  wire sum_c9_r86_s6, carry_c9_r86_s6;
  subbyte_full_adder add_c9_r86_s6 (
    .a(carry_c8_r88_s4),
    .b(carry_c8_r89_s4),
    .ci(carry_c8_r90_s5),
    .s(sum_c9_r86_s6),
    .co(carry_c9_r86_s6)
  );
  wire sum_c9_r87_s6, carry_c9_r87_s6;
  subbyte_full_adder add_c9_r87_s6 (
    .a(carry_c8_r91_s4),
    .b(carry_c8_r92_s4),
    .ci(carry_c8_r93_s5),
    .s(sum_c9_r87_s6),
    .co(carry_c9_r87_s6)
  );
  wire sum_c9_r88_s6, carry_c9_r88_s6;
  subbyte_full_adder add_c9_r88_s6 (
    .a(sum_c9_r73_s4),
    .b(sum_c9_r74_s4),
    .ci(sum_c9_r75_s5),
    .s(sum_c9_r88_s6),
    .co(carry_c9_r88_s6)
  );
  wire sum_c9_r89_s5, carry_c9_r89_s5;
  subbyte_full_adder add_c9_r89_s5 (
    .a(sum_c9_r76_s4),
    .b(sum_c9_r77_s4),
    .ci(sum_c9_r78_s4),
    .s(sum_c9_r89_s5),
    .co(carry_c9_r89_s5)
  );
  wire sum_c9_r90_s5, carry_c9_r90_s5;
  subbyte_full_adder add_c9_r90_s5 (
    .a(sum_c9_r79_s4),
    .b(sum_c9_r80_s4),
    .ci(sum_c9_r81_s4),
    .s(sum_c9_r90_s5),
    .co(carry_c9_r90_s5)
  );
  wire sum_c9_r91_s6, carry_c9_r91_s6;
  subbyte_full_adder add_c9_r91_s6 (
    .a(sum_c9_r82_s4),
    .b(sum_c9_r83_s5),
    .ci(carry_c8_r94_s5),
    .s(sum_c9_r91_s6),
    .co(carry_c9_r91_s6)
  );
  wire sum_c9_r92_s7, carry_c9_r92_s7;
  subbyte_full_adder add_c9_r92_s7 (
    .a(carry_c8_r95_s5),
    .b(carry_c8_r96_s6),
    .ci(carry_c8_r97_s6),
    .s(sum_c9_r92_s7),
    .co(carry_c9_r92_s7)
  );
  wire sum_c9_r93_s7, carry_c9_r93_s7;
  subbyte_full_adder add_c9_r93_s7 (
    .a(carry_c8_r98_s6),
    .b(carry_c8_r99_s5),
    .ci(carry_c8_r100_s6),
    .s(sum_c9_r93_s7),
    .co(carry_c9_r93_s7)
  );
  wire sum_c9_r94_s7, carry_c9_r94_s7;
  subbyte_full_adder add_c9_r94_s7 (
    .a(sum_c9_r84_s5),
    .b(sum_c9_r85_s6),
    .ci(sum_c9_r86_s6),
    .s(sum_c9_r94_s7),
    .co(carry_c9_r94_s7)
  );
  wire sum_c9_r95_s7, carry_c9_r95_s7;
  subbyte_full_adder add_c9_r95_s7 (
    .a(sum_c9_r87_s6),
    .b(sum_c9_r88_s6),
    .ci(sum_c9_r89_s5),
    .s(sum_c9_r95_s7),
    .co(carry_c9_r95_s7)
  );
  wire sum_c9_r96_s7, carry_c9_r96_s7;
  subbyte_full_adder add_c9_r96_s7 (
    .a(sum_c9_r90_s5),
    .b(sum_c9_r91_s6),
    .ci(carry_c8_r101_s6),
    .s(sum_c9_r96_s7),
    .co(carry_c9_r96_s7)
  );
  wire sum_c9_r97_s8, carry_c9_r97_s8;
  subbyte_full_adder add_c9_r97_s8 (
    .a(carry_c8_r102_s6),
    .b(carry_c8_r103_s7),
    .ci(carry_c8_r104_s7),
    .s(sum_c9_r97_s8),
    .co(carry_c9_r97_s8)
  );
  wire sum_c9_r98_s8, carry_c9_r98_s8;
  subbyte_full_adder add_c9_r98_s8 (
    .a(sum_c9_r92_s7),
    .b(sum_c9_r93_s7),
    .ci(sum_c9_r94_s7),
    .s(sum_c9_r98_s8),
    .co(carry_c9_r98_s8)
  );
  wire sum_c9_r99_s8, carry_c9_r99_s8;
  subbyte_full_adder add_c9_r99_s8 (
    .a(sum_c9_r95_s7),
    .b(carry_c8_r105_s7),
    .ci(sum_c9_r96_s7),
    .s(sum_c9_r99_s8),
    .co(carry_c9_r99_s8)
  );
  wire sum_c9_r100_s9, carry_c9_r100_s9;
  subbyte_full_adder add_c9_r100_s9 (
    .a(carry_c8_r106_s8),
    .b(carry_c8_r107_s8),
    .ci(sum_c9_r97_s8),
    .s(sum_c9_r100_s9),
    .co(carry_c9_r100_s9)
  );
  wire sum_c9_r101_s9, carry_c9_r101_s9;
  subbyte_full_adder add_c9_r101_s9 (
    .a(sum_c9_r98_s8),
    .b(carry_c8_r108_s8),
    .ci(sum_c9_r99_s8),
    .s(sum_c9_r101_s9),
    .co(carry_c9_r101_s9)
  );
  wire sum_c9_r102_s10, carry_c9_r102_s10;
  subbyte_full_adder add_c9_r102_s10 (
    .a(carry_c8_r109_s9),
    .b(sum_c9_r100_s9),
    .ci(sum_c9_r101_s9),
    .s(sum_c9_r102_s10),
    .co(carry_c9_r102_s10)
  );
  wire sum_c9_r103_s15, carry_c9_r103_s15;
  subbyte_full_adder add_c9_r103_s15 (
    .a(carry_c8_r110_s10),
    .b(sum_c9_r102_s10),
    .ci(carry_c8_r111_s14),
    .s(sum_c9_r103_s15),
    .co(carry_c9_r103_s15)
  );
  wire sum_c9_r104_s16, carry_c9_r104_s16;
  subbyte_half_adder add_c9_r104_s16 (
    .a(carry_c8_r112_s15),
    .b(sum_c9_r103_s15),
    .s(sum_c9_r104_s16),
    .co(carry_c9_r104_s16)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(start[10]), .b(pp[31]), .ci(pp[38]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[45]), .b(pp[52]), .ci(pp[59]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[95]), .b(pp[102]), .ci(pp[109]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[116]), .b(pp[123]), .ci(pp[159]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[166]), .b(pp[173]), .ci(pp[180]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[187]), .b(pp[223]), .ci(pp[230]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[237]), .b(pp[244]), .ci(pp[251]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[287]), .b(pp[294]), .ci(pp[301]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[308]), .b(pp[315]), .ci(pp[351]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[358]), .b(pp[365]), .ci(pp[372]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[379]), .b(pp[415]), .ci(pp[422]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[429]), .b(pp[436]), .ci(pp[443]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[479]), .b(pp[486]), .ci(pp[493]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[500]), .b(pp[507]), .ci(pp[543]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[550]), .b(pp[557]), .ci(pp[564]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[571]), .b(pp[607]), .ci(pp[614]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[621]), .b(pp[628]), .ci(pp[635]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[671]), .b(pp[678]), .ci(pp[685]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[692]), .b(pp[699]), .ci(pp[735]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[742]), .b(pp[749]), .ci(pp[756]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[763]), .b(pp[799]), .ci(pp[806]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[813]), .b(pp[820]), .ci(pp[827]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[863]), .b(pp[870]), .ci(pp[877]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[884]), .b(pp[891]), .ci(pp[927]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[934]), .b(pp[941]), .ci(pp[948]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[955]), .b(pp[991]), .ci(pp[998]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (
    .a(pp[1005]),
    .b(pp[1012]),
    .ci(pp[1019]),
    .s(sum_c10_r26_s1),
    .co(carry_c10_r26_s1)
  );
  wire sum_c10_r27_s2, carry_c10_r27_s2;
  subbyte_full_adder add_c10_r27_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r27_s2),
    .co(carry_c10_r27_s2)
  );
  wire sum_c10_r28_s2, carry_c10_r28_s2;
  subbyte_full_adder add_c10_r28_s2 (
    .a(carry_c9_r3_s1),
    .b(carry_c9_r4_s1),
    .ci(carry_c9_r5_s1),
    .s(sum_c10_r28_s2),
    .co(carry_c10_r28_s2)
  );
  wire sum_c10_r29_s2, carry_c10_r29_s2;
  subbyte_full_adder add_c10_r29_s2 (
    .a(carry_c9_r6_s1),
    .b(carry_c9_r7_s1),
    .ci(carry_c9_r8_s1),
    .s(sum_c10_r29_s2),
    .co(carry_c10_r29_s2)
  );
  wire sum_c10_r30_s2, carry_c10_r30_s2;
  subbyte_full_adder add_c10_r30_s2 (
    .a(carry_c9_r9_s1),
    .b(carry_c9_r10_s1),
    .ci(carry_c9_r11_s1),
    .s(sum_c10_r30_s2),
    .co(carry_c10_r30_s2)
  );
  wire sum_c10_r31_s2, carry_c10_r31_s2;
  subbyte_full_adder add_c10_r31_s2 (
    .a(carry_c9_r12_s1),
    .b(carry_c9_r13_s1),
    .ci(carry_c9_r14_s1),
    .s(sum_c10_r31_s2),
    .co(carry_c10_r31_s2)
  );
  wire sum_c10_r32_s2, carry_c10_r32_s2;
  subbyte_full_adder add_c10_r32_s2 (
    .a(carry_c9_r15_s1),
    .b(carry_c9_r16_s1),
    .ci(carry_c9_r17_s1),
    .s(sum_c10_r32_s2),
    .co(carry_c10_r32_s2)
  );
  wire sum_c10_r33_s2, carry_c10_r33_s2;
  subbyte_full_adder add_c10_r33_s2 (
    .a(carry_c9_r18_s1),
    .b(carry_c9_r19_s1),
    .ci(carry_c9_r20_s1),
    .s(sum_c10_r33_s2),
    .co(carry_c10_r33_s2)
  );
  wire sum_c10_r34_s2, carry_c10_r34_s2;
  subbyte_full_adder add_c10_r34_s2 (
    .a(carry_c9_r21_s1),
    .b(carry_c9_r22_s1),
    .ci(carry_c9_r23_s1),
    .s(sum_c10_r34_s2),
    .co(carry_c10_r34_s2)
  );
  wire sum_c10_r35_s2, carry_c10_r35_s2;
  subbyte_full_adder add_c10_r35_s2 (
    .a(carry_c9_r24_s1),
    .b(carry_c9_r25_s1),
    .ci(carry_c9_r26_s1),
    .s(sum_c10_r35_s2),
    .co(carry_c10_r35_s2)
  );
  wire sum_c10_r36_s2, carry_c10_r36_s2;
  subbyte_full_adder add_c10_r36_s2 (
    .a(carry_c9_r27_s1),
    .b(carry_c9_r28_s1),
    .ci(carry_c9_r29_s1),
    .s(sum_c10_r36_s2),
    .co(carry_c10_r36_s2)
  );
  wire sum_c10_r37_s2, carry_c10_r37_s2;
  subbyte_full_adder add_c10_r37_s2 (
    .a(carry_c9_r30_s1),
    .b(carry_c9_r31_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r37_s2),
    .co(carry_c10_r37_s2)
  );
  wire sum_c10_r38_s2, carry_c10_r38_s2;
  subbyte_full_adder add_c10_r38_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r38_s2),
    .co(carry_c10_r38_s2)
  );
  wire sum_c10_r39_s2, carry_c10_r39_s2;
  subbyte_full_adder add_c10_r39_s2 (
    .a(sum_c10_r4_s1),
    .b(sum_c10_r5_s1),
    .ci(sum_c10_r6_s1),
    .s(sum_c10_r39_s2),
    .co(carry_c10_r39_s2)
  );
  wire sum_c10_r40_s2, carry_c10_r40_s2;
  subbyte_full_adder add_c10_r40_s2 (
    .a(sum_c10_r7_s1),
    .b(sum_c10_r8_s1),
    .ci(sum_c10_r9_s1),
    .s(sum_c10_r40_s2),
    .co(carry_c10_r40_s2)
  );
  wire sum_c10_r41_s2, carry_c10_r41_s2;
  subbyte_full_adder add_c10_r41_s2 (
    .a(sum_c10_r10_s1),
    .b(sum_c10_r11_s1),
    .ci(sum_c10_r12_s1),
    .s(sum_c10_r41_s2),
    .co(carry_c10_r41_s2)
  );
  wire sum_c10_r42_s2, carry_c10_r42_s2;
  subbyte_full_adder add_c10_r42_s2 (
    .a(sum_c10_r13_s1),
    .b(sum_c10_r14_s1),
    .ci(sum_c10_r15_s1),
    .s(sum_c10_r42_s2),
    .co(carry_c10_r42_s2)
  );
  wire sum_c10_r43_s2, carry_c10_r43_s2;
  subbyte_full_adder add_c10_r43_s2 (
    .a(sum_c10_r16_s1),
    .b(sum_c10_r17_s1),
    .ci(sum_c10_r18_s1),
    .s(sum_c10_r43_s2),
    .co(carry_c10_r43_s2)
  );
  wire sum_c10_r44_s2, carry_c10_r44_s2;
  subbyte_full_adder add_c10_r44_s2 (
    .a(sum_c10_r19_s1),
    .b(sum_c10_r20_s1),
    .ci(sum_c10_r21_s1),
    .s(sum_c10_r44_s2),
    .co(carry_c10_r44_s2)
  );
  wire sum_c10_r45_s2, carry_c10_r45_s2;
  subbyte_full_adder add_c10_r45_s2 (
    .a(sum_c10_r22_s1),
    .b(sum_c10_r23_s1),
    .ci(sum_c10_r24_s1),
    .s(sum_c10_r45_s2),
    .co(carry_c10_r45_s2)
  );
  wire sum_c10_r46_s3, carry_c10_r46_s3;
  subbyte_full_adder add_c10_r46_s3 (
    .a(sum_c10_r25_s1),
    .b(sum_c10_r26_s1),
    .ci(carry_c9_r32_s2),
    .s(sum_c10_r46_s3),
    .co(carry_c10_r46_s3)
  );
  wire sum_c10_r47_s3, carry_c10_r47_s3;
  subbyte_full_adder add_c10_r47_s3 (
    .a(carry_c9_r33_s2),
    .b(carry_c9_r34_s2),
    .ci(carry_c9_r35_s2),
    .s(sum_c10_r47_s3),
    .co(carry_c10_r47_s3)
  );
  wire sum_c10_r48_s3, carry_c10_r48_s3;
  subbyte_full_adder add_c10_r48_s3 (
    .a(carry_c9_r36_s2),
    .b(carry_c9_r37_s2),
    .ci(carry_c9_r38_s2),
    .s(sum_c10_r48_s3),
    .co(carry_c10_r48_s3)
  );
  wire sum_c10_r49_s3, carry_c10_r49_s3;
  subbyte_full_adder add_c10_r49_s3 (
    .a(carry_c9_r39_s2),
    .b(carry_c9_r40_s2),
    .ci(carry_c9_r41_s2),
    .s(sum_c10_r49_s3),
    .co(carry_c10_r49_s3)
  );
  wire sum_c10_r50_s3, carry_c10_r50_s3;
  subbyte_full_adder add_c10_r50_s3 (
    .a(carry_c9_r42_s2),
    .b(carry_c9_r43_s2),
    .ci(carry_c9_r44_s2),
    .s(sum_c10_r50_s3),
    .co(carry_c10_r50_s3)
  );
  wire sum_c10_r51_s3, carry_c10_r51_s3;
  subbyte_full_adder add_c10_r51_s3 (
    .a(carry_c9_r45_s2),
    .b(carry_c9_r46_s2),
    .ci(carry_c9_r47_s2),
    .s(sum_c10_r51_s3),
    .co(carry_c10_r51_s3)
  );
  wire sum_c10_r52_s3, carry_c10_r52_s3;
  subbyte_full_adder add_c10_r52_s3 (
    .a(carry_c9_r48_s2),
    .b(carry_c9_r49_s2),
    .ci(carry_c9_r50_s2),
    .s(sum_c10_r52_s3),
    .co(carry_c10_r52_s3)
  );
  wire sum_c10_r53_s3, carry_c10_r53_s3;
  subbyte_full_adder add_c10_r53_s3 (
    .a(carry_c9_r51_s2),
    .b(carry_c9_r52_s2),
    .ci(carry_c9_r53_s2),
    .s(sum_c10_r53_s3),
    .co(carry_c10_r53_s3)
  );
  wire sum_c10_r54_s3, carry_c10_r54_s3;
  subbyte_full_adder add_c10_r54_s3 (
    .a(carry_c9_r54_s2),
    .b(sum_c10_r27_s2),
    .ci(sum_c10_r28_s2),
    .s(sum_c10_r54_s3),
    .co(carry_c10_r54_s3)
  );
  wire sum_c10_r55_s3, carry_c10_r55_s3;
  subbyte_full_adder add_c10_r55_s3 (
    .a(sum_c10_r29_s2),
    .b(sum_c10_r30_s2),
    .ci(sum_c10_r31_s2),
    .s(sum_c10_r55_s3),
    .co(carry_c10_r55_s3)
  );
  wire sum_c10_r56_s3, carry_c10_r56_s3;
  subbyte_full_adder add_c10_r56_s3 (
    .a(sum_c10_r32_s2),
    .b(sum_c10_r33_s2),
    .ci(sum_c10_r34_s2),
    .s(sum_c10_r56_s3),
    .co(carry_c10_r56_s3)
  );
  wire sum_c10_r57_s3, carry_c10_r57_s3;
  subbyte_full_adder add_c10_r57_s3 (
    .a(sum_c10_r35_s2),
    .b(sum_c10_r36_s2),
    .ci(sum_c10_r37_s2),
    .s(sum_c10_r57_s3),
    .co(carry_c10_r57_s3)
  );
  wire sum_c10_r58_s3, carry_c10_r58_s3;
  subbyte_full_adder add_c10_r58_s3 (
    .a(sum_c10_r38_s2),
    .b(sum_c10_r39_s2),
    .ci(sum_c10_r40_s2),
    .s(sum_c10_r58_s3),
    .co(carry_c10_r58_s3)
  );
  wire sum_c10_r59_s3, carry_c10_r59_s3;
  subbyte_full_adder add_c10_r59_s3 (
    .a(sum_c10_r41_s2),
    .b(sum_c10_r42_s2),
    .ci(sum_c10_r43_s2),
    .s(sum_c10_r59_s3),
    .co(carry_c10_r59_s3)
  );
  wire sum_c10_r60_s4, carry_c10_r60_s4;
  subbyte_full_adder add_c10_r60_s4 (
    .a(sum_c10_r44_s2),
    .b(sum_c10_r45_s2),
    .ci(carry_c9_r55_s3),
    .s(sum_c10_r60_s4),
    .co(carry_c10_r60_s4)
  );
  wire sum_c10_r61_s4, carry_c10_r61_s4;
  subbyte_full_adder add_c10_r61_s4 (
    .a(sum_c10_r46_s3),
    .b(carry_c9_r56_s3),
    .ci(carry_c9_r57_s3),
    .s(sum_c10_r61_s4),
    .co(carry_c10_r61_s4)
  );
  wire sum_c10_r62_s4, carry_c10_r62_s4;
  subbyte_full_adder add_c10_r62_s4 (
    .a(carry_c9_r58_s3),
    .b(carry_c9_r59_s3),
    .ci(carry_c9_r60_s3),
    .s(sum_c10_r62_s4),
    .co(carry_c10_r62_s4)
  );
  wire sum_c10_r63_s4, carry_c10_r63_s4;
  subbyte_full_adder add_c10_r63_s4 (
    .a(carry_c9_r61_s3),
    .b(carry_c9_r62_s3),
    .ci(carry_c9_r63_s3),
    .s(sum_c10_r63_s4),
    .co(carry_c10_r63_s4)
  );
  wire sum_c10_r64_s4, carry_c10_r64_s4;
  subbyte_full_adder add_c10_r64_s4 (
    .a(carry_c9_r64_s3),
    .b(carry_c9_r65_s3),
    .ci(carry_c9_r66_s3),
    .s(sum_c10_r64_s4),
    .co(carry_c10_r64_s4)
  );
  wire sum_c10_r65_s4, carry_c10_r65_s4;
  subbyte_full_adder add_c10_r65_s4 (
    .a(carry_c9_r67_s3),
    .b(carry_c9_r68_s3),
    .ci(carry_c9_r69_s3),
    .s(sum_c10_r65_s4),
    .co(carry_c10_r65_s4)
  );
  wire sum_c10_r66_s4, carry_c10_r66_s4;
  subbyte_full_adder add_c10_r66_s4 (
    .a(carry_c9_r70_s3),
    .b(carry_c9_r71_s3),
    .ci(sum_c10_r47_s3),
    .s(sum_c10_r66_s4),
    .co(carry_c10_r66_s4)
  );
  wire sum_c10_r67_s4, carry_c10_r67_s4;
  subbyte_full_adder add_c10_r67_s4 (
    .a(sum_c10_r48_s3),
    .b(sum_c10_r49_s3),
    .ci(sum_c10_r50_s3),
    .s(sum_c10_r67_s4),
    .co(carry_c10_r67_s4)
  );
  wire sum_c10_r68_s4, carry_c10_r68_s4;
  subbyte_full_adder add_c10_r68_s4 (
    .a(sum_c10_r51_s3),
    .b(sum_c10_r52_s3),
    .ci(sum_c10_r53_s3),
    .s(sum_c10_r68_s4),
    .co(carry_c10_r68_s4)
  );
  wire sum_c10_r69_s4, carry_c10_r69_s4;
  subbyte_full_adder add_c10_r69_s4 (
    .a(sum_c10_r54_s3),
    .b(sum_c10_r55_s3),
    .ci(sum_c10_r56_s3),
    .s(sum_c10_r69_s4),
    .co(carry_c10_r69_s4)
  );
  wire sum_c10_r70_s4, carry_c10_r70_s4;
  subbyte_full_adder add_c10_r70_s4 (
    .a(sum_c10_r57_s3),
    .b(sum_c10_r58_s3),
    .ci(sum_c10_r59_s3),
    .s(sum_c10_r70_s4),
    .co(carry_c10_r70_s4)
  );
  wire sum_c10_r71_s5, carry_c10_r71_s5;
  subbyte_full_adder add_c10_r71_s5 (
    .a(sum_c10_r60_s4),
    .b(carry_c9_r72_s4),
    .ci(carry_c9_r73_s4),
    .s(sum_c10_r71_s5),
    .co(carry_c10_r71_s5)
  );
  wire sum_c10_r72_s6, carry_c10_r72_s6;
  subbyte_full_adder add_c10_r72_s6 (
    .a(carry_c9_r74_s4),
    .b(carry_c9_r75_s5),
    .ci(carry_c9_r76_s4),
    .s(sum_c10_r72_s6),
    .co(carry_c10_r72_s6)
  );
  wire sum_c10_r73_s5, carry_c10_r73_s5;
  subbyte_full_adder add_c10_r73_s5 (
    .a(carry_c9_r77_s4),
    .b(carry_c9_r78_s4),
    .ci(carry_c9_r79_s4),
    .s(sum_c10_r73_s5),
    .co(carry_c10_r73_s5)
  );
  wire sum_c10_r74_s5, carry_c10_r74_s5;
  subbyte_full_adder add_c10_r74_s5 (
    .a(carry_c9_r80_s4),
    .b(carry_c9_r81_s4),
    .ci(carry_c9_r82_s4),
    .s(sum_c10_r74_s5),
    .co(carry_c10_r74_s5)
  );
  wire sum_c10_r75_s6, carry_c10_r75_s6;
  subbyte_full_adder add_c10_r75_s6 (
    .a(carry_c9_r83_s5),
    .b(sum_c10_r61_s4),
    .ci(sum_c10_r62_s4),
    .s(sum_c10_r75_s6),
    .co(carry_c10_r75_s6)
  );
  wire sum_c10_r76_s5, carry_c10_r76_s5;
  subbyte_full_adder add_c10_r76_s5 (
    .a(sum_c10_r63_s4),
    .b(sum_c10_r64_s4),
    .ci(sum_c10_r65_s4),
    .s(sum_c10_r76_s5),
    .co(carry_c10_r76_s5)
  );
  wire sum_c10_r77_s5, carry_c10_r77_s5;
  subbyte_full_adder add_c10_r77_s5 (
    .a(sum_c10_r66_s4),
    .b(sum_c10_r67_s4),
    .ci(sum_c10_r68_s4),
    .s(sum_c10_r77_s5),
    .co(carry_c10_r77_s5)
  );
  wire sum_c10_r78_s6, carry_c10_r78_s6;
  subbyte_full_adder add_c10_r78_s6 (
    .a(sum_c10_r69_s4),
    .b(sum_c10_r70_s4),
    .ci(sum_c10_r71_s5),
    .s(sum_c10_r78_s6),
    .co(carry_c10_r78_s6)
  );
  wire sum_c10_r79_s7, carry_c10_r79_s7;
  subbyte_full_adder add_c10_r79_s7 (
    .a(carry_c9_r84_s5),
    .b(carry_c9_r85_s6),
    .ci(carry_c9_r86_s6),
    .s(sum_c10_r79_s7),
    .co(carry_c10_r79_s7)
  );
  wire sum_c10_r80_s7, carry_c10_r80_s7;
  subbyte_full_adder add_c10_r80_s7 (
    .a(carry_c9_r87_s6),
    .b(carry_c9_r88_s6),
    .ci(carry_c9_r89_s5),
    .s(sum_c10_r80_s7),
    .co(carry_c10_r80_s7)
  );
  wire sum_c10_r81_s7, carry_c10_r81_s7;
  subbyte_full_adder add_c10_r81_s7 (
    .a(carry_c9_r90_s5),
    .b(sum_c10_r72_s6),
    .ci(sum_c10_r73_s5),
    .s(sum_c10_r81_s7),
    .co(carry_c10_r81_s7)
  );
  wire sum_c10_r82_s7, carry_c10_r82_s7;
  subbyte_full_adder add_c10_r82_s7 (
    .a(sum_c10_r74_s5),
    .b(sum_c10_r75_s6),
    .ci(sum_c10_r76_s5),
    .s(sum_c10_r82_s7),
    .co(carry_c10_r82_s7)
  );
  wire sum_c10_r83_s7, carry_c10_r83_s7;
  subbyte_full_adder add_c10_r83_s7 (
    .a(sum_c10_r77_s5),
    .b(sum_c10_r78_s6),
    .ci(carry_c9_r91_s6),
    .s(sum_c10_r83_s7),
    .co(carry_c10_r83_s7)
  );
  wire sum_c10_r84_s8, carry_c10_r84_s8;
  subbyte_full_adder add_c10_r84_s8 (
    .a(carry_c9_r92_s7),
    .b(carry_c9_r93_s7),
    .ci(carry_c9_r94_s7),
    .s(sum_c10_r84_s8),
    .co(carry_c10_r84_s8)
  );
  wire sum_c10_r85_s8, carry_c10_r85_s8;
  subbyte_full_adder add_c10_r85_s8 (
    .a(carry_c9_r95_s7),
    .b(sum_c10_r79_s7),
    .ci(sum_c10_r80_s7),
    .s(sum_c10_r85_s8),
    .co(carry_c10_r85_s8)
  );
  wire sum_c10_r86_s8, carry_c10_r86_s8;
  subbyte_full_adder add_c10_r86_s8 (
    .a(sum_c10_r81_s7),
    .b(sum_c10_r82_s7),
    .ci(sum_c10_r83_s7),
    .s(sum_c10_r86_s8),
    .co(carry_c10_r86_s8)
  );
  wire sum_c10_r87_s9, carry_c10_r87_s9;
  subbyte_full_adder add_c10_r87_s9 (
    .a(carry_c9_r96_s7),
    .b(carry_c9_r97_s8),
    .ci(carry_c9_r98_s8),
    .s(sum_c10_r87_s9),
    .co(carry_c10_r87_s9)
  );
  wire sum_c10_r88_s9, carry_c10_r88_s9;
  subbyte_full_adder add_c10_r88_s9 (
    .a(sum_c10_r84_s8),
    .b(sum_c10_r85_s8),
    .ci(sum_c10_r86_s8),
    .s(sum_c10_r88_s9),
    .co(carry_c10_r88_s9)
  );
  wire sum_c10_r89_s10, carry_c10_r89_s10;
  subbyte_full_adder add_c10_r89_s10 (
    .a(carry_c9_r99_s8),
    .b(carry_c9_r100_s9),
    .ci(sum_c10_r87_s9),
    .s(sum_c10_r89_s10),
    .co(carry_c10_r89_s10)
  );
  wire sum_c10_r90_s11, carry_c10_r90_s11;
  subbyte_full_adder add_c10_r90_s11 (
    .a(sum_c10_r88_s9),
    .b(carry_c9_r101_s9),
    .ci(carry_c9_r102_s10),
    .s(sum_c10_r90_s11),
    .co(carry_c10_r90_s11)
  );
  wire sum_c10_r91_s16, carry_c10_r91_s16;
  subbyte_full_adder add_c10_r91_s16 (
    .a(sum_c10_r89_s10),
    .b(sum_c10_r90_s11),
    .ci(carry_c9_r103_s15),
    .s(sum_c10_r91_s16),
    .co(carry_c10_r91_s16)
  );
  wire sum_c10_r92_s17, carry_c10_r92_s17;
  subbyte_half_adder add_c10_r92_s17 (
    .a(carry_c9_r104_s16),
    .b(sum_c10_r91_s16),
    .s(sum_c10_r92_s17),
    .co(carry_c10_r92_s17)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(start[11]), .b(pp[39]), .ci(pp[46]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[53]), .b(pp[60]), .ci(pp[103]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[110]), .b(pp[117]), .ci(pp[124]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[167]), .b(pp[174]), .ci(pp[181]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[188]), .b(pp[231]), .ci(pp[238]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[245]), .b(pp[252]), .ci(pp[295]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[302]), .b(pp[309]), .ci(pp[316]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[359]), .b(pp[366]), .ci(pp[373]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[380]), .b(pp[423]), .ci(pp[430]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[437]), .b(pp[444]), .ci(pp[487]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[494]), .b(pp[501]), .ci(pp[508]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[551]), .b(pp[558]), .ci(pp[565]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[572]), .b(pp[615]), .ci(pp[622]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[629]), .b(pp[636]), .ci(pp[679]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[686]), .b(pp[693]), .ci(pp[700]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[743]), .b(pp[750]), .ci(pp[757]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[764]), .b(pp[807]), .ci(pp[814]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[821]), .b(pp[828]), .ci(pp[871]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[878]), .b(pp[885]), .ci(pp[892]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (.a(pp[935]), .b(pp[942]), .ci(pp[949]), .s(sum_c11_r19_s1), .co(carry_c11_r19_s1));
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (.a(pp[956]), .b(pp[999]), .ci(pp[1006]), .s(sum_c11_r20_s1), .co(carry_c11_r20_s1));
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(pp[1013]),
    .b(pp[1020]),
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
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r30_s2),
    .co(carry_c11_r30_s2)
  );
  wire sum_c11_r31_s2, carry_c11_r31_s2;
  subbyte_full_adder add_c11_r31_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r31_s2),
    .co(carry_c11_r31_s2)
  );
  wire sum_c11_r32_s2, carry_c11_r32_s2;
  subbyte_full_adder add_c11_r32_s2 (
    .a(sum_c11_r4_s1),
    .b(sum_c11_r5_s1),
    .ci(sum_c11_r6_s1),
    .s(sum_c11_r32_s2),
    .co(carry_c11_r32_s2)
  );
  wire sum_c11_r33_s2, carry_c11_r33_s2;
  subbyte_full_adder add_c11_r33_s2 (
    .a(sum_c11_r7_s1),
    .b(sum_c11_r8_s1),
    .ci(sum_c11_r9_s1),
    .s(sum_c11_r33_s2),
    .co(carry_c11_r33_s2)
  );
  wire sum_c11_r34_s2, carry_c11_r34_s2;
  subbyte_full_adder add_c11_r34_s2 (
    .a(sum_c11_r10_s1),
    .b(sum_c11_r11_s1),
    .ci(sum_c11_r12_s1),
    .s(sum_c11_r34_s2),
    .co(carry_c11_r34_s2)
  );
  wire sum_c11_r35_s2, carry_c11_r35_s2;
  subbyte_full_adder add_c11_r35_s2 (
    .a(sum_c11_r13_s1),
    .b(sum_c11_r14_s1),
    .ci(sum_c11_r15_s1),
    .s(sum_c11_r35_s2),
    .co(carry_c11_r35_s2)
  );
  wire sum_c11_r36_s2, carry_c11_r36_s2;
  subbyte_full_adder add_c11_r36_s2 (
    .a(sum_c11_r16_s1),
    .b(sum_c11_r17_s1),
    .ci(sum_c11_r18_s1),
    .s(sum_c11_r36_s2),
    .co(carry_c11_r36_s2)
  );
  wire sum_c11_r37_s3, carry_c11_r37_s3;
  subbyte_full_adder add_c11_r37_s3 (
    .a(sum_c11_r19_s1),
    .b(sum_c11_r20_s1),
    .ci(sum_c11_r21_s2),
    .s(sum_c11_r37_s3),
    .co(carry_c11_r37_s3)
  );
  wire sum_c11_r38_s3, carry_c11_r38_s3;
  subbyte_full_adder add_c11_r38_s3 (
    .a(carry_c10_r27_s2),
    .b(carry_c10_r28_s2),
    .ci(carry_c10_r29_s2),
    .s(sum_c11_r38_s3),
    .co(carry_c11_r38_s3)
  );
  wire sum_c11_r39_s3, carry_c11_r39_s3;
  subbyte_full_adder add_c11_r39_s3 (
    .a(carry_c10_r30_s2),
    .b(carry_c10_r31_s2),
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
    .b(sum_c11_r22_s2),
    .ci(sum_c11_r23_s2),
    .s(sum_c11_r44_s3),
    .co(carry_c11_r44_s3)
  );
  wire sum_c11_r45_s3, carry_c11_r45_s3;
  subbyte_full_adder add_c11_r45_s3 (
    .a(sum_c11_r24_s2),
    .b(sum_c11_r25_s2),
    .ci(sum_c11_r26_s2),
    .s(sum_c11_r45_s3),
    .co(carry_c11_r45_s3)
  );
  wire sum_c11_r46_s3, carry_c11_r46_s3;
  subbyte_full_adder add_c11_r46_s3 (
    .a(sum_c11_r27_s2),
    .b(sum_c11_r28_s2),
    .ci(sum_c11_r29_s2),
    .s(sum_c11_r46_s3),
    .co(carry_c11_r46_s3)
  );
  wire sum_c11_r47_s3, carry_c11_r47_s3;
  subbyte_full_adder add_c11_r47_s3 (
    .a(sum_c11_r30_s2),
    .b(sum_c11_r31_s2),
    .ci(sum_c11_r32_s2),
    .s(sum_c11_r47_s3),
    .co(carry_c11_r47_s3)
  );
  wire sum_c11_r48_s3, carry_c11_r48_s3;
  subbyte_full_adder add_c11_r48_s3 (
    .a(sum_c11_r33_s2),
    .b(sum_c11_r34_s2),
    .ci(sum_c11_r35_s2),
    .s(sum_c11_r48_s3),
    .co(carry_c11_r48_s3)
  );
  wire sum_c11_r49_s4, carry_c11_r49_s4;
  subbyte_full_adder add_c11_r49_s4 (
    .a(sum_c11_r36_s2),
    .b(sum_c11_r37_s3),
    .ci(carry_c10_r46_s3),
    .s(sum_c11_r49_s4),
    .co(carry_c11_r49_s4)
  );
  wire sum_c11_r50_s4, carry_c11_r50_s4;
  subbyte_full_adder add_c11_r50_s4 (
    .a(carry_c10_r47_s3),
    .b(carry_c10_r48_s3),
    .ci(carry_c10_r49_s3),
    .s(sum_c11_r50_s4),
    .co(carry_c11_r50_s4)
  );
  wire sum_c11_r51_s4, carry_c11_r51_s4;
  subbyte_full_adder add_c11_r51_s4 (
    .a(carry_c10_r50_s3),
    .b(carry_c10_r51_s3),
    .ci(carry_c10_r52_s3),
    .s(sum_c11_r51_s4),
    .co(carry_c11_r51_s4)
  );
  wire sum_c11_r52_s4, carry_c11_r52_s4;
  subbyte_full_adder add_c11_r52_s4 (
    .a(carry_c10_r53_s3),
    .b(carry_c10_r54_s3),
    .ci(carry_c10_r55_s3),
    .s(sum_c11_r52_s4),
    .co(carry_c11_r52_s4)
  );
  wire sum_c11_r53_s4, carry_c11_r53_s4;
  subbyte_full_adder add_c11_r53_s4 (
    .a(carry_c10_r56_s3),
    .b(carry_c10_r57_s3),
    .ci(carry_c10_r58_s3),
    .s(sum_c11_r53_s4),
    .co(carry_c11_r53_s4)
  );
  wire sum_c11_r54_s5, carry_c11_r54_s5;
  subbyte_full_adder add_c11_r54_s5 (
    .a(carry_c10_r59_s3),
    .b(carry_c10_r60_s4),
    .ci(sum_c11_r38_s3),
    .s(sum_c11_r54_s5),
    .co(carry_c11_r54_s5)
  );
  wire sum_c11_r55_s4, carry_c11_r55_s4;
  subbyte_full_adder add_c11_r55_s4 (
    .a(sum_c11_r39_s3),
    .b(sum_c11_r40_s3),
    .ci(sum_c11_r41_s3),
    .s(sum_c11_r55_s4),
    .co(carry_c11_r55_s4)
  );
  wire sum_c11_r56_s4, carry_c11_r56_s4;
  subbyte_full_adder add_c11_r56_s4 (
    .a(sum_c11_r42_s3),
    .b(sum_c11_r43_s3),
    .ci(sum_c11_r44_s3),
    .s(sum_c11_r56_s4),
    .co(carry_c11_r56_s4)
  );
  wire sum_c11_r57_s4, carry_c11_r57_s4;
  subbyte_full_adder add_c11_r57_s4 (
    .a(sum_c11_r45_s3),
    .b(sum_c11_r46_s3),
    .ci(sum_c11_r47_s3),
    .s(sum_c11_r57_s4),
    .co(carry_c11_r57_s4)
  );
  wire sum_c11_r58_s5, carry_c11_r58_s5;
  subbyte_full_adder add_c11_r58_s5 (
    .a(sum_c11_r48_s3),
    .b(sum_c11_r49_s4),
    .ci(carry_c10_r61_s4),
    .s(sum_c11_r58_s5),
    .co(carry_c11_r58_s5)
  );
  wire sum_c11_r59_s5, carry_c11_r59_s5;
  subbyte_full_adder add_c11_r59_s5 (
    .a(carry_c10_r62_s4),
    .b(carry_c10_r63_s4),
    .ci(carry_c10_r64_s4),
    .s(sum_c11_r59_s5),
    .co(carry_c11_r59_s5)
  );
  wire sum_c11_r60_s5, carry_c11_r60_s5;
  subbyte_full_adder add_c11_r60_s5 (
    .a(carry_c10_r65_s4),
    .b(carry_c10_r66_s4),
    .ci(carry_c10_r67_s4),
    .s(sum_c11_r60_s5),
    .co(carry_c11_r60_s5)
  );
  wire sum_c11_r61_s5, carry_c11_r61_s5;
  subbyte_full_adder add_c11_r61_s5 (
    .a(carry_c10_r68_s4),
    .b(carry_c10_r69_s4),
    .ci(carry_c10_r70_s4),
    .s(sum_c11_r61_s5),
    .co(carry_c11_r61_s5)
  );
  wire sum_c11_r62_s5, carry_c11_r62_s5;
  subbyte_full_adder add_c11_r62_s5 (
    .a(sum_c11_r50_s4),
    .b(sum_c11_r51_s4),
    .ci(sum_c11_r52_s4),
    .s(sum_c11_r62_s5),
    .co(carry_c11_r62_s5)
  );
  wire sum_c11_r63_s6, carry_c11_r63_s6;
  subbyte_full_adder add_c11_r63_s6 (
    .a(sum_c11_r53_s4),
    .b(sum_c11_r54_s5),
    .ci(sum_c11_r55_s4),
    .s(sum_c11_r63_s6),
    .co(carry_c11_r63_s6)
  );
  wire sum_c11_r64_s6, carry_c11_r64_s6;
  subbyte_full_adder add_c11_r64_s6 (
    .a(sum_c11_r56_s4),
    .b(sum_c11_r57_s4),
    .ci(carry_c10_r71_s5),
    .s(sum_c11_r64_s6),
    .co(carry_c11_r64_s6)
  );
  wire sum_c11_r65_s7, carry_c11_r65_s7;
  subbyte_full_adder add_c11_r65_s7 (
    .a(sum_c11_r58_s5),
    .b(carry_c10_r72_s6),
    .ci(carry_c10_r73_s5),
    .s(sum_c11_r65_s7),
    .co(carry_c11_r65_s7)
  );
  wire sum_c11_r66_s7, carry_c11_r66_s7;
  subbyte_full_adder add_c11_r66_s7 (
    .a(carry_c10_r74_s5),
    .b(carry_c10_r75_s6),
    .ci(carry_c10_r76_s5),
    .s(sum_c11_r66_s7),
    .co(carry_c11_r66_s7)
  );
  wire sum_c11_r67_s7, carry_c11_r67_s7;
  subbyte_full_adder add_c11_r67_s7 (
    .a(carry_c10_r77_s5),
    .b(carry_c10_r78_s6),
    .ci(sum_c11_r59_s5),
    .s(sum_c11_r67_s7),
    .co(carry_c11_r67_s7)
  );
  wire sum_c11_r68_s6, carry_c11_r68_s6;
  subbyte_full_adder add_c11_r68_s6 (
    .a(sum_c11_r60_s5),
    .b(sum_c11_r61_s5),
    .ci(sum_c11_r62_s5),
    .s(sum_c11_r68_s6),
    .co(carry_c11_r68_s6)
  );
  wire sum_c11_r69_s8, carry_c11_r69_s8;
  subbyte_full_adder add_c11_r69_s8 (
    .a(sum_c11_r63_s6),
    .b(sum_c11_r64_s6),
    .ci(carry_c10_r79_s7),
    .s(sum_c11_r69_s8),
    .co(carry_c11_r69_s8)
  );
  wire sum_c11_r70_s8, carry_c11_r70_s8;
  subbyte_full_adder add_c11_r70_s8 (
    .a(carry_c10_r80_s7),
    .b(carry_c10_r81_s7),
    .ci(carry_c10_r82_s7),
    .s(sum_c11_r70_s8),
    .co(carry_c11_r70_s8)
  );
  wire sum_c11_r71_s8, carry_c11_r71_s8;
  subbyte_full_adder add_c11_r71_s8 (
    .a(carry_c10_r83_s7),
    .b(sum_c11_r65_s7),
    .ci(sum_c11_r66_s7),
    .s(sum_c11_r71_s8),
    .co(carry_c11_r71_s8)
  );
  wire sum_c11_r72_s9, carry_c11_r72_s9;
  subbyte_full_adder add_c11_r72_s9 (
    .a(sum_c11_r67_s7),
    .b(sum_c11_r68_s6),
    .ci(sum_c11_r69_s8),
    .s(sum_c11_r72_s9),
    .co(carry_c11_r72_s9)
  );
  wire sum_c11_r73_s9, carry_c11_r73_s9;
  subbyte_full_adder add_c11_r73_s9 (
    .a(carry_c10_r84_s8),
    .b(carry_c10_r85_s8),
    .ci(carry_c10_r86_s8),
    .s(sum_c11_r73_s9),
    .co(carry_c11_r73_s9)
  );
  wire sum_c11_r74_s10, carry_c11_r74_s10;
  subbyte_full_adder add_c11_r74_s10 (
    .a(sum_c11_r70_s8),
    .b(sum_c11_r71_s8),
    .ci(sum_c11_r72_s9),
    .s(sum_c11_r74_s10),
    .co(carry_c11_r74_s10)
  );
  wire sum_c11_r75_s10, carry_c11_r75_s10;
  subbyte_full_adder add_c11_r75_s10 (
    .a(carry_c10_r87_s9),
    .b(carry_c10_r88_s9),
    .ci(sum_c11_r73_s9),
    .s(sum_c11_r75_s10),
    .co(carry_c11_r75_s10)
  );
  wire sum_c11_r76_s11, carry_c11_r76_s11;
  subbyte_full_adder add_c11_r76_s11 (
    .a(sum_c11_r74_s10),
    .b(carry_c10_r89_s10),
    .ci(sum_c11_r75_s10),
    .s(sum_c11_r76_s11),
    .co(carry_c11_r76_s11)
  );
  wire sum_c11_r77_s17, carry_c11_r77_s17;
  subbyte_full_adder add_c11_r77_s17 (
    .a(carry_c10_r90_s11),
    .b(sum_c11_r76_s11),
    .ci(carry_c10_r91_s16),
    .s(sum_c11_r77_s17),
    .co(carry_c11_r77_s17)
  );
  wire sum_c11_r78_s18, carry_c11_r78_s18;
  subbyte_half_adder add_c11_r78_s18 (
    .a(carry_c10_r92_s17),
    .b(sum_c11_r77_s17),
    .s(sum_c11_r78_s18),
    .co(carry_c11_r78_s18)
  );
  wire sum_c12_r0_s1 = ~(start[12] ^ pp[47]);
  wire carry_c12_r0_s1 = start[12] | pp[47];
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[54]), .b(pp[61]), .ci(pp[111]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[118]), .b(pp[125]), .ci(pp[175]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[182]), .b(pp[189]), .ci(pp[239]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[246]), .b(pp[253]), .ci(pp[303]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[310]), .b(pp[317]), .ci(pp[367]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[374]), .b(pp[381]), .ci(pp[431]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[438]), .b(pp[445]), .ci(pp[495]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[502]), .b(pp[509]), .ci(pp[559]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[566]), .b(pp[573]), .ci(pp[623]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[630]), .b(pp[637]), .ci(pp[687]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[694]), .b(pp[701]), .ci(pp[751]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[758]), .b(pp[765]), .ci(pp[815]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[822]), .b(pp[829]), .ci(pp[879]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[886]), .b(pp[893]), .ci(pp[943]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[950]), .b(pp[957]), .ci(pp[1007]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s2, carry_c12_r16_s2;
  subbyte_full_adder add_c12_r16_s2 (
    .a(pp[1014]),
    .b(pp[1021]),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r16_s2),
    .co(carry_c12_r16_s2)
  );
  wire sum_c12_r17_s2, carry_c12_r17_s2;
  subbyte_full_adder add_c12_r17_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r17_s2),
    .co(carry_c12_r17_s2)
  );
  wire sum_c12_r18_s2, carry_c12_r18_s2;
  subbyte_full_adder add_c12_r18_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r18_s2),
    .co(carry_c12_r18_s2)
  );
  wire sum_c12_r19_s2, carry_c12_r19_s2;
  subbyte_full_adder add_c12_r19_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r19_s2),
    .co(carry_c12_r19_s2)
  );
  wire sum_c12_r20_s2, carry_c12_r20_s2;
  subbyte_full_adder add_c12_r20_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r20_s2),
    .co(carry_c12_r20_s2)
  );
  wire sum_c12_r21_s2, carry_c12_r21_s2;
  subbyte_full_adder add_c12_r21_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r21_s2),
    .co(carry_c12_r21_s2)
  );
  wire sum_c12_r22_s2, carry_c12_r22_s2;
  subbyte_full_adder add_c12_r22_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r22_s2),
    .co(carry_c12_r22_s2)
  );
  wire sum_c12_r23_s2, carry_c12_r23_s2;
  subbyte_full_adder add_c12_r23_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r23_s2),
    .co(carry_c12_r23_s2)
  );
  wire sum_c12_r24_s2, carry_c12_r24_s2;
  subbyte_full_adder add_c12_r24_s2 (
    .a(sum_c12_r1_s1),
    .b(sum_c12_r2_s1),
    .ci(sum_c12_r3_s1),
    .s(sum_c12_r24_s2),
    .co(carry_c12_r24_s2)
  );
  wire sum_c12_r25_s2, carry_c12_r25_s2;
  subbyte_full_adder add_c12_r25_s2 (
    .a(sum_c12_r4_s1),
    .b(sum_c12_r5_s1),
    .ci(sum_c12_r6_s1),
    .s(sum_c12_r25_s2),
    .co(carry_c12_r25_s2)
  );
  wire sum_c12_r26_s2, carry_c12_r26_s2;
  subbyte_full_adder add_c12_r26_s2 (
    .a(sum_c12_r7_s1),
    .b(sum_c12_r8_s1),
    .ci(sum_c12_r9_s1),
    .s(sum_c12_r26_s2),
    .co(carry_c12_r26_s2)
  );
  wire sum_c12_r27_s2, carry_c12_r27_s2;
  subbyte_full_adder add_c12_r27_s2 (
    .a(sum_c12_r10_s1),
    .b(sum_c12_r11_s1),
    .ci(sum_c12_r12_s1),
    .s(sum_c12_r27_s2),
    .co(carry_c12_r27_s2)
  );
  wire sum_c12_r28_s2, carry_c12_r28_s2;
  subbyte_full_adder add_c12_r28_s2 (
    .a(sum_c12_r13_s1),
    .b(sum_c12_r14_s1),
    .ci(sum_c12_r15_s1),
    .s(sum_c12_r28_s2),
    .co(carry_c12_r28_s2)
  );
  wire sum_c12_r29_s3, carry_c12_r29_s3;
  subbyte_full_adder add_c12_r29_s3 (
    .a(sum_c12_r16_s2),
    .b(carry_c11_r21_s2),
    .ci(carry_c11_r22_s2),
    .s(sum_c12_r29_s3),
    .co(carry_c12_r29_s3)
  );
  wire sum_c12_r30_s3, carry_c12_r30_s3;
  subbyte_full_adder add_c12_r30_s3 (
    .a(carry_c11_r23_s2),
    .b(carry_c11_r24_s2),
    .ci(carry_c11_r25_s2),
    .s(sum_c12_r30_s3),
    .co(carry_c12_r30_s3)
  );
  wire sum_c12_r31_s3, carry_c12_r31_s3;
  subbyte_full_adder add_c12_r31_s3 (
    .a(carry_c11_r26_s2),
    .b(carry_c11_r27_s2),
    .ci(carry_c11_r28_s2),
    .s(sum_c12_r31_s3),
    .co(carry_c12_r31_s3)
  );
  wire sum_c12_r32_s3, carry_c12_r32_s3;
  subbyte_full_adder add_c12_r32_s3 (
    .a(carry_c11_r29_s2),
    .b(carry_c11_r30_s2),
    .ci(carry_c11_r31_s2),
    .s(sum_c12_r32_s3),
    .co(carry_c12_r32_s3)
  );
  wire sum_c12_r33_s3, carry_c12_r33_s3;
  subbyte_full_adder add_c12_r33_s3 (
    .a(carry_c11_r32_s2),
    .b(carry_c11_r33_s2),
    .ci(carry_c11_r34_s2),
    .s(sum_c12_r33_s3),
    .co(carry_c12_r33_s3)
  );
  wire sum_c12_r34_s4, carry_c12_r34_s4;
  subbyte_full_adder add_c12_r34_s4 (
    .a(carry_c11_r35_s2),
    .b(carry_c11_r36_s2),
    .ci(carry_c11_r37_s3),
    .s(sum_c12_r34_s4),
    .co(carry_c12_r34_s4)
  );
  wire sum_c12_r35_s3, carry_c12_r35_s3;
  subbyte_full_adder add_c12_r35_s3 (
    .a(sum_c12_r17_s2),
    .b(sum_c12_r18_s2),
    .ci(sum_c12_r19_s2),
    .s(sum_c12_r35_s3),
    .co(carry_c12_r35_s3)
  );
  wire sum_c12_r36_s3, carry_c12_r36_s3;
  subbyte_full_adder add_c12_r36_s3 (
    .a(sum_c12_r20_s2),
    .b(sum_c12_r21_s2),
    .ci(sum_c12_r22_s2),
    .s(sum_c12_r36_s3),
    .co(carry_c12_r36_s3)
  );
  wire sum_c12_r37_s3, carry_c12_r37_s3;
  subbyte_full_adder add_c12_r37_s3 (
    .a(sum_c12_r23_s2),
    .b(sum_c12_r24_s2),
    .ci(sum_c12_r25_s2),
    .s(sum_c12_r37_s3),
    .co(carry_c12_r37_s3)
  );
  wire sum_c12_r38_s3, carry_c12_r38_s3;
  subbyte_full_adder add_c12_r38_s3 (
    .a(sum_c12_r26_s2),
    .b(sum_c12_r27_s2),
    .ci(sum_c12_r28_s2),
    .s(sum_c12_r38_s3),
    .co(carry_c12_r38_s3)
  );
  wire sum_c12_r39_s4, carry_c12_r39_s4;
  subbyte_full_adder add_c12_r39_s4 (
    .a(sum_c12_r29_s3),
    .b(carry_c11_r38_s3),
    .ci(carry_c11_r39_s3),
    .s(sum_c12_r39_s4),
    .co(carry_c12_r39_s4)
  );
  wire sum_c12_r40_s4, carry_c12_r40_s4;
  subbyte_full_adder add_c12_r40_s4 (
    .a(carry_c11_r40_s3),
    .b(carry_c11_r41_s3),
    .ci(carry_c11_r42_s3),
    .s(sum_c12_r40_s4),
    .co(carry_c12_r40_s4)
  );
  wire sum_c12_r41_s4, carry_c12_r41_s4;
  subbyte_full_adder add_c12_r41_s4 (
    .a(carry_c11_r43_s3),
    .b(carry_c11_r44_s3),
    .ci(carry_c11_r45_s3),
    .s(sum_c12_r41_s4),
    .co(carry_c12_r41_s4)
  );
  wire sum_c12_r42_s4, carry_c12_r42_s4;
  subbyte_full_adder add_c12_r42_s4 (
    .a(carry_c11_r46_s3),
    .b(carry_c11_r47_s3),
    .ci(carry_c11_r48_s3),
    .s(sum_c12_r42_s4),
    .co(carry_c12_r42_s4)
  );
  wire sum_c12_r43_s5, carry_c12_r43_s5;
  subbyte_full_adder add_c12_r43_s5 (
    .a(carry_c11_r49_s4),
    .b(sum_c12_r30_s3),
    .ci(sum_c12_r31_s3),
    .s(sum_c12_r43_s5),
    .co(carry_c12_r43_s5)
  );
  wire sum_c12_r44_s5, carry_c12_r44_s5;
  subbyte_full_adder add_c12_r44_s5 (
    .a(sum_c12_r32_s3),
    .b(sum_c12_r33_s3),
    .ci(sum_c12_r34_s4),
    .s(sum_c12_r44_s5),
    .co(carry_c12_r44_s5)
  );
  wire sum_c12_r45_s4, carry_c12_r45_s4;
  subbyte_full_adder add_c12_r45_s4 (
    .a(sum_c12_r35_s3),
    .b(sum_c12_r36_s3),
    .ci(sum_c12_r37_s3),
    .s(sum_c12_r45_s4),
    .co(carry_c12_r45_s4)
  );
  wire sum_c12_r46_s5, carry_c12_r46_s5;
  subbyte_full_adder add_c12_r46_s5 (
    .a(sum_c12_r38_s3),
    .b(carry_c11_r50_s4),
    .ci(carry_c11_r51_s4),
    .s(sum_c12_r46_s5),
    .co(carry_c12_r46_s5)
  );
  wire sum_c12_r47_s6, carry_c12_r47_s6;
  subbyte_full_adder add_c12_r47_s6 (
    .a(carry_c11_r52_s4),
    .b(carry_c11_r53_s4),
    .ci(carry_c11_r54_s5),
    .s(sum_c12_r47_s6),
    .co(carry_c12_r47_s6)
  );
  wire sum_c12_r48_s5, carry_c12_r48_s5;
  subbyte_full_adder add_c12_r48_s5 (
    .a(carry_c11_r55_s4),
    .b(carry_c11_r56_s4),
    .ci(carry_c11_r57_s4),
    .s(sum_c12_r48_s5),
    .co(carry_c12_r48_s5)
  );
  wire sum_c12_r49_s5, carry_c12_r49_s5;
  subbyte_full_adder add_c12_r49_s5 (
    .a(sum_c12_r39_s4),
    .b(sum_c12_r40_s4),
    .ci(sum_c12_r41_s4),
    .s(sum_c12_r49_s5),
    .co(carry_c12_r49_s5)
  );
  wire sum_c12_r50_s6, carry_c12_r50_s6;
  subbyte_full_adder add_c12_r50_s6 (
    .a(sum_c12_r42_s4),
    .b(sum_c12_r43_s5),
    .ci(sum_c12_r44_s5),
    .s(sum_c12_r50_s6),
    .co(carry_c12_r50_s6)
  );
  wire sum_c12_r51_s6, carry_c12_r51_s6;
  subbyte_full_adder add_c12_r51_s6 (
    .a(sum_c12_r45_s4),
    .b(carry_c11_r58_s5),
    .ci(carry_c11_r59_s5),
    .s(sum_c12_r51_s6),
    .co(carry_c12_r51_s6)
  );
  wire sum_c12_r52_s6, carry_c12_r52_s6;
  subbyte_full_adder add_c12_r52_s6 (
    .a(carry_c11_r60_s5),
    .b(carry_c11_r61_s5),
    .ci(carry_c11_r62_s5),
    .s(sum_c12_r52_s6),
    .co(carry_c12_r52_s6)
  );
  wire sum_c12_r53_s7, carry_c12_r53_s7;
  subbyte_full_adder add_c12_r53_s7 (
    .a(carry_c11_r63_s6),
    .b(carry_c11_r64_s6),
    .ci(sum_c12_r46_s5),
    .s(sum_c12_r53_s7),
    .co(carry_c12_r53_s7)
  );
  wire sum_c12_r54_s7, carry_c12_r54_s7;
  subbyte_full_adder add_c12_r54_s7 (
    .a(sum_c12_r47_s6),
    .b(sum_c12_r48_s5),
    .ci(sum_c12_r49_s5),
    .s(sum_c12_r54_s7),
    .co(carry_c12_r54_s7)
  );
  wire sum_c12_r55_s8, carry_c12_r55_s8;
  subbyte_full_adder add_c12_r55_s8 (
    .a(sum_c12_r50_s6),
    .b(sum_c12_r51_s6),
    .ci(carry_c11_r65_s7),
    .s(sum_c12_r55_s8),
    .co(carry_c12_r55_s8)
  );
  wire sum_c12_r56_s8, carry_c12_r56_s8;
  subbyte_full_adder add_c12_r56_s8 (
    .a(carry_c11_r66_s7),
    .b(carry_c11_r67_s7),
    .ci(carry_c11_r68_s6),
    .s(sum_c12_r56_s8),
    .co(carry_c12_r56_s8)
  );
  wire sum_c12_r57_s8, carry_c12_r57_s8;
  subbyte_full_adder add_c12_r57_s8 (
    .a(sum_c12_r52_s6),
    .b(sum_c12_r53_s7),
    .ci(sum_c12_r54_s7),
    .s(sum_c12_r57_s8),
    .co(carry_c12_r57_s8)
  );
  wire sum_c12_r58_s9, carry_c12_r58_s9;
  subbyte_full_adder add_c12_r58_s9 (
    .a(carry_c11_r69_s8),
    .b(sum_c12_r55_s8),
    .ci(carry_c11_r70_s8),
    .s(sum_c12_r58_s9),
    .co(carry_c12_r58_s9)
  );
  wire sum_c12_r59_s10, carry_c12_r59_s10;
  subbyte_full_adder add_c12_r59_s10 (
    .a(carry_c11_r71_s8),
    .b(carry_c11_r72_s9),
    .ci(sum_c12_r56_s8),
    .s(sum_c12_r59_s10),
    .co(carry_c12_r59_s10)
  );
  wire sum_c12_r60_s10, carry_c12_r60_s10;
  subbyte_full_adder add_c12_r60_s10 (
    .a(sum_c12_r57_s8),
    .b(sum_c12_r58_s9),
    .ci(carry_c11_r73_s9),
    .s(sum_c12_r60_s10),
    .co(carry_c12_r60_s10)
  );
  wire sum_c12_r61_s11, carry_c12_r61_s11;
  subbyte_full_adder add_c12_r61_s11 (
    .a(carry_c11_r74_s10),
    .b(sum_c12_r59_s10),
    .ci(sum_c12_r60_s10),
    .s(sum_c12_r61_s11),
    .co(carry_c12_r61_s11)
  );
  wire sum_c12_r62_s12, carry_c12_r62_s12;
  subbyte_full_adder add_c12_r62_s12 (
    .a(carry_c11_r75_s10),
    .b(sum_c12_r61_s11),
    .ci(carry_c11_r76_s11),
    .s(sum_c12_r62_s12),
    .co(carry_c12_r62_s12)
  );
  wire sum_c12_r63_s19, carry_c12_r63_s19;
  subbyte_full_adder add_c12_r63_s19 (
    .a(sum_c12_r62_s12),
    .b(carry_c11_r77_s17),
    .ci(carry_c11_r78_s18),
    .s(sum_c12_r63_s19),
    .co(carry_c12_r63_s19)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(start[13]), .b(pp[55]), .ci(pp[62]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[119]), .b(pp[126]), .ci(pp[183]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[190]), .b(pp[247]), .ci(pp[254]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[311]), .b(pp[318]), .ci(pp[375]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[382]), .b(pp[439]), .ci(pp[446]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[503]), .b(pp[510]), .ci(pp[567]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[574]), .b(pp[631]), .ci(pp[638]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[695]), .b(pp[702]), .ci(pp[759]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[766]), .b(pp[823]), .ci(pp[830]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[887]), .b(pp[894]), .ci(pp[951]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[958]), .b(pp[1015]), .ci(pp[1022]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s2, carry_c13_r11_s2;
  subbyte_full_adder add_c13_r11_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r11_s2),
    .co(carry_c13_r11_s2)
  );
  wire sum_c13_r12_s2, carry_c13_r12_s2;
  subbyte_full_adder add_c13_r12_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r12_s2),
    .co(carry_c13_r12_s2)
  );
  wire sum_c13_r13_s2, carry_c13_r13_s2;
  subbyte_full_adder add_c13_r13_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r13_s2),
    .co(carry_c13_r13_s2)
  );
  wire sum_c13_r14_s2, carry_c13_r14_s2;
  subbyte_full_adder add_c13_r14_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r14_s2),
    .co(carry_c13_r14_s2)
  );
  wire sum_c13_r15_s2, carry_c13_r15_s2;
  subbyte_full_adder add_c13_r15_s2 (
    .a(carry_c12_r12_s1),
    .b(carry_c12_r13_s1),
    .ci(carry_c12_r14_s1),
    .s(sum_c13_r15_s2),
    .co(carry_c13_r15_s2)
  );
  wire sum_c13_r16_s3, carry_c13_r16_s3;
  subbyte_full_adder add_c13_r16_s3 (
    .a(carry_c12_r15_s1),
    .b(carry_c12_r16_s2),
    .ci(sum_c13_r0_s1),
    .s(sum_c13_r16_s3),
    .co(carry_c13_r16_s3)
  );
  wire sum_c13_r17_s2, carry_c13_r17_s2;
  subbyte_full_adder add_c13_r17_s2 (
    .a(sum_c13_r1_s1),
    .b(sum_c13_r2_s1),
    .ci(sum_c13_r3_s1),
    .s(sum_c13_r17_s2),
    .co(carry_c13_r17_s2)
  );
  wire sum_c13_r18_s2, carry_c13_r18_s2;
  subbyte_full_adder add_c13_r18_s2 (
    .a(sum_c13_r4_s1),
    .b(sum_c13_r5_s1),
    .ci(sum_c13_r6_s1),
    .s(sum_c13_r18_s2),
    .co(carry_c13_r18_s2)
  );
  wire sum_c13_r19_s2, carry_c13_r19_s2;
  subbyte_full_adder add_c13_r19_s2 (
    .a(sum_c13_r7_s1),
    .b(sum_c13_r8_s1),
    .ci(sum_c13_r9_s1),
    .s(sum_c13_r19_s2),
    .co(carry_c13_r19_s2)
  );
  wire sum_c13_r20_s3, carry_c13_r20_s3;
  subbyte_full_adder add_c13_r20_s3 (
    .a(sum_c13_r10_s1),
    .b(carry_c12_r17_s2),
    .ci(carry_c12_r18_s2),
    .s(sum_c13_r20_s3),
    .co(carry_c13_r20_s3)
  );
  wire sum_c13_r21_s3, carry_c13_r21_s3;
  subbyte_full_adder add_c13_r21_s3 (
    .a(carry_c12_r19_s2),
    .b(carry_c12_r20_s2),
    .ci(carry_c12_r21_s2),
    .s(sum_c13_r21_s3),
    .co(carry_c13_r21_s3)
  );
  wire sum_c13_r22_s3, carry_c13_r22_s3;
  subbyte_full_adder add_c13_r22_s3 (
    .a(carry_c12_r22_s2),
    .b(carry_c12_r23_s2),
    .ci(carry_c12_r24_s2),
    .s(sum_c13_r22_s3),
    .co(carry_c13_r22_s3)
  );
  wire sum_c13_r23_s3, carry_c13_r23_s3;
  subbyte_full_adder add_c13_r23_s3 (
    .a(carry_c12_r25_s2),
    .b(carry_c12_r26_s2),
    .ci(carry_c12_r27_s2),
    .s(sum_c13_r23_s3),
    .co(carry_c13_r23_s3)
  );
  wire sum_c13_r24_s3, carry_c13_r24_s3;
  subbyte_full_adder add_c13_r24_s3 (
    .a(carry_c12_r28_s2),
    .b(sum_c13_r11_s2),
    .ci(sum_c13_r12_s2),
    .s(sum_c13_r24_s3),
    .co(carry_c13_r24_s3)
  );
  wire sum_c13_r25_s3, carry_c13_r25_s3;
  subbyte_full_adder add_c13_r25_s3 (
    .a(sum_c13_r13_s2),
    .b(sum_c13_r14_s2),
    .ci(sum_c13_r15_s2),
    .s(sum_c13_r25_s3),
    .co(carry_c13_r25_s3)
  );
  wire sum_c13_r26_s4, carry_c13_r26_s4;
  subbyte_full_adder add_c13_r26_s4 (
    .a(sum_c13_r16_s3),
    .b(sum_c13_r17_s2),
    .ci(sum_c13_r18_s2),
    .s(sum_c13_r26_s4),
    .co(carry_c13_r26_s4)
  );
  wire sum_c13_r27_s4, carry_c13_r27_s4;
  subbyte_full_adder add_c13_r27_s4 (
    .a(sum_c13_r19_s2),
    .b(carry_c12_r29_s3),
    .ci(carry_c12_r30_s3),
    .s(sum_c13_r27_s4),
    .co(carry_c13_r27_s4)
  );
  wire sum_c13_r28_s4, carry_c13_r28_s4;
  subbyte_full_adder add_c13_r28_s4 (
    .a(carry_c12_r31_s3),
    .b(carry_c12_r32_s3),
    .ci(carry_c12_r33_s3),
    .s(sum_c13_r28_s4),
    .co(carry_c13_r28_s4)
  );
  wire sum_c13_r29_s5, carry_c13_r29_s5;
  subbyte_full_adder add_c13_r29_s5 (
    .a(carry_c12_r34_s4),
    .b(carry_c12_r35_s3),
    .ci(carry_c12_r36_s3),
    .s(sum_c13_r29_s5),
    .co(carry_c13_r29_s5)
  );
  wire sum_c13_r30_s4, carry_c13_r30_s4;
  subbyte_full_adder add_c13_r30_s4 (
    .a(carry_c12_r37_s3),
    .b(carry_c12_r38_s3),
    .ci(sum_c13_r20_s3),
    .s(sum_c13_r30_s4),
    .co(carry_c13_r30_s4)
  );
  wire sum_c13_r31_s4, carry_c13_r31_s4;
  subbyte_full_adder add_c13_r31_s4 (
    .a(sum_c13_r21_s3),
    .b(sum_c13_r22_s3),
    .ci(sum_c13_r23_s3),
    .s(sum_c13_r31_s4),
    .co(carry_c13_r31_s4)
  );
  wire sum_c13_r32_s5, carry_c13_r32_s5;
  subbyte_full_adder add_c13_r32_s5 (
    .a(sum_c13_r24_s3),
    .b(sum_c13_r25_s3),
    .ci(sum_c13_r26_s4),
    .s(sum_c13_r32_s5),
    .co(carry_c13_r32_s5)
  );
  wire sum_c13_r33_s5, carry_c13_r33_s5;
  subbyte_full_adder add_c13_r33_s5 (
    .a(sum_c13_r27_s4),
    .b(carry_c12_r39_s4),
    .ci(carry_c12_r40_s4),
    .s(sum_c13_r33_s5),
    .co(carry_c13_r33_s5)
  );
  wire sum_c13_r34_s6, carry_c13_r34_s6;
  subbyte_full_adder add_c13_r34_s6 (
    .a(carry_c12_r41_s4),
    .b(carry_c12_r42_s4),
    .ci(carry_c12_r43_s5),
    .s(sum_c13_r34_s6),
    .co(carry_c13_r34_s6)
  );
  wire sum_c13_r35_s6, carry_c13_r35_s6;
  subbyte_full_adder add_c13_r35_s6 (
    .a(carry_c12_r44_s5),
    .b(carry_c12_r45_s4),
    .ci(sum_c13_r28_s4),
    .s(sum_c13_r35_s6),
    .co(carry_c13_r35_s6)
  );
  wire sum_c13_r36_s6, carry_c13_r36_s6;
  subbyte_full_adder add_c13_r36_s6 (
    .a(sum_c13_r29_s5),
    .b(sum_c13_r30_s4),
    .ci(sum_c13_r31_s4),
    .s(sum_c13_r36_s6),
    .co(carry_c13_r36_s6)
  );
  wire sum_c13_r37_s7, carry_c13_r37_s7;
  subbyte_full_adder add_c13_r37_s7 (
    .a(sum_c13_r32_s5),
    .b(carry_c12_r46_s5),
    .ci(carry_c12_r47_s6),
    .s(sum_c13_r37_s7),
    .co(carry_c13_r37_s7)
  );
  wire sum_c13_r38_s7, carry_c13_r38_s7;
  subbyte_full_adder add_c13_r38_s7 (
    .a(carry_c12_r48_s5),
    .b(carry_c12_r49_s5),
    .ci(carry_c12_r50_s6),
    .s(sum_c13_r38_s7),
    .co(carry_c13_r38_s7)
  );
  wire sum_c13_r39_s7, carry_c13_r39_s7;
  subbyte_full_adder add_c13_r39_s7 (
    .a(sum_c13_r33_s5),
    .b(sum_c13_r34_s6),
    .ci(sum_c13_r35_s6),
    .s(sum_c13_r39_s7),
    .co(carry_c13_r39_s7)
  );
  wire sum_c13_r40_s7, carry_c13_r40_s7;
  subbyte_full_adder add_c13_r40_s7 (
    .a(sum_c13_r36_s6),
    .b(carry_c12_r51_s6),
    .ci(carry_c12_r52_s6),
    .s(sum_c13_r40_s7),
    .co(carry_c13_r40_s7)
  );
  wire sum_c13_r41_s8, carry_c13_r41_s8;
  subbyte_full_adder add_c13_r41_s8 (
    .a(carry_c12_r53_s7),
    .b(carry_c12_r54_s7),
    .ci(sum_c13_r37_s7),
    .s(sum_c13_r41_s8),
    .co(carry_c13_r41_s8)
  );
  wire sum_c13_r42_s9, carry_c13_r42_s9;
  subbyte_full_adder add_c13_r42_s9 (
    .a(sum_c13_r38_s7),
    .b(sum_c13_r39_s7),
    .ci(carry_c12_r55_s8),
    .s(sum_c13_r42_s9),
    .co(carry_c13_r42_s9)
  );
  wire sum_c13_r43_s9, carry_c13_r43_s9;
  subbyte_full_adder add_c13_r43_s9 (
    .a(sum_c13_r40_s7),
    .b(carry_c12_r56_s8),
    .ci(carry_c12_r57_s8),
    .s(sum_c13_r43_s9),
    .co(carry_c13_r43_s9)
  );
  wire sum_c13_r44_s10, carry_c13_r44_s10;
  subbyte_full_adder add_c13_r44_s10 (
    .a(sum_c13_r41_s8),
    .b(sum_c13_r42_s9),
    .ci(carry_c12_r58_s9),
    .s(sum_c13_r44_s10),
    .co(carry_c13_r44_s10)
  );
  wire sum_c13_r45_s11, carry_c13_r45_s11;
  subbyte_full_adder add_c13_r45_s11 (
    .a(carry_c12_r59_s10),
    .b(sum_c13_r43_s9),
    .ci(sum_c13_r44_s10),
    .s(sum_c13_r45_s11),
    .co(carry_c13_r45_s11)
  );
  wire sum_c13_r46_s12, carry_c13_r46_s12;
  subbyte_full_adder add_c13_r46_s12 (
    .a(carry_c12_r60_s10),
    .b(carry_c12_r61_s11),
    .ci(sum_c13_r45_s11),
    .s(sum_c13_r46_s12),
    .co(carry_c13_r46_s12)
  );
  wire sum_c13_r47_s20, carry_c13_r47_s20;
  subbyte_full_adder add_c13_r47_s20 (
    .a(sum_c13_r46_s12),
    .b(carry_c12_r62_s12),
    .ci(carry_c12_r63_s19),
    .s(sum_c13_r47_s20),
    .co(carry_c13_r47_s20)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(start[14]), .b(pp[63]), .ci(pp[127]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[191]), .b(pp[255]), .ci(pp[319]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[383]), .b(pp[447]), .ci(pp[511]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[575]), .b(pp[639]), .ci(pp[703]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[767]), .b(pp[831]), .ci(pp[895]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s2, carry_c14_r5_s2;
  subbyte_full_adder add_c14_r5_s2 (
    .a(pp[959]),
    .b(pp[1023]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r5_s2),
    .co(carry_c14_r5_s2)
  );
  wire sum_c14_r6_s2, carry_c14_r6_s2;
  subbyte_full_adder add_c14_r6_s2 (
    .a(carry_c13_r1_s1),
    .b(carry_c13_r2_s1),
    .ci(carry_c13_r3_s1),
    .s(sum_c14_r6_s2),
    .co(carry_c14_r6_s2)
  );
  wire sum_c14_r7_s2, carry_c14_r7_s2;
  subbyte_full_adder add_c14_r7_s2 (
    .a(carry_c13_r4_s1),
    .b(carry_c13_r5_s1),
    .ci(carry_c13_r6_s1),
    .s(sum_c14_r7_s2),
    .co(carry_c14_r7_s2)
  );
  wire sum_c14_r8_s2, carry_c14_r8_s2;
  subbyte_full_adder add_c14_r8_s2 (
    .a(carry_c13_r7_s1),
    .b(carry_c13_r8_s1),
    .ci(carry_c13_r9_s1),
    .s(sum_c14_r8_s2),
    .co(carry_c14_r8_s2)
  );
  wire sum_c14_r9_s2, carry_c14_r9_s2;
  subbyte_full_adder add_c14_r9_s2 (
    .a(carry_c13_r10_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r9_s2),
    .co(carry_c14_r9_s2)
  );
  wire sum_c14_r10_s2, carry_c14_r10_s2;
  subbyte_full_adder add_c14_r10_s2 (
    .a(sum_c14_r2_s1),
    .b(sum_c14_r3_s1),
    .ci(sum_c14_r4_s1),
    .s(sum_c14_r10_s2),
    .co(carry_c14_r10_s2)
  );
  wire sum_c14_r11_s3, carry_c14_r11_s3;
  subbyte_full_adder add_c14_r11_s3 (
    .a(sum_c14_r5_s2),
    .b(carry_c13_r11_s2),
    .ci(carry_c13_r12_s2),
    .s(sum_c14_r11_s3),
    .co(carry_c14_r11_s3)
  );
  wire sum_c14_r12_s3, carry_c14_r12_s3;
  subbyte_full_adder add_c14_r12_s3 (
    .a(carry_c13_r13_s2),
    .b(carry_c13_r14_s2),
    .ci(carry_c13_r15_s2),
    .s(sum_c14_r12_s3),
    .co(carry_c14_r12_s3)
  );
  wire sum_c14_r13_s4, carry_c14_r13_s4;
  subbyte_full_adder add_c14_r13_s4 (
    .a(carry_c13_r16_s3),
    .b(carry_c13_r17_s2),
    .ci(carry_c13_r18_s2),
    .s(sum_c14_r13_s4),
    .co(carry_c14_r13_s4)
  );
  wire sum_c14_r14_s3, carry_c14_r14_s3;
  subbyte_full_adder add_c14_r14_s3 (
    .a(carry_c13_r19_s2),
    .b(sum_c14_r6_s2),
    .ci(sum_c14_r7_s2),
    .s(sum_c14_r14_s3),
    .co(carry_c14_r14_s3)
  );
  wire sum_c14_r15_s3, carry_c14_r15_s3;
  subbyte_full_adder add_c14_r15_s3 (
    .a(sum_c14_r8_s2),
    .b(sum_c14_r9_s2),
    .ci(sum_c14_r10_s2),
    .s(sum_c14_r15_s3),
    .co(carry_c14_r15_s3)
  );
  wire sum_c14_r16_s4, carry_c14_r16_s4;
  subbyte_full_adder add_c14_r16_s4 (
    .a(carry_c13_r20_s3),
    .b(carry_c13_r21_s3),
    .ci(carry_c13_r22_s3),
    .s(sum_c14_r16_s4),
    .co(carry_c14_r16_s4)
  );
  wire sum_c14_r17_s4, carry_c14_r17_s4;
  subbyte_full_adder add_c14_r17_s4 (
    .a(carry_c13_r23_s3),
    .b(carry_c13_r24_s3),
    .ci(carry_c13_r25_s3),
    .s(sum_c14_r17_s4),
    .co(carry_c14_r17_s4)
  );
  wire sum_c14_r18_s5, carry_c14_r18_s5;
  subbyte_full_adder add_c14_r18_s5 (
    .a(carry_c13_r26_s4),
    .b(sum_c14_r11_s3),
    .ci(sum_c14_r12_s3),
    .s(sum_c14_r18_s5),
    .co(carry_c14_r18_s5)
  );
  wire sum_c14_r19_s5, carry_c14_r19_s5;
  subbyte_full_adder add_c14_r19_s5 (
    .a(sum_c14_r13_s4),
    .b(sum_c14_r14_s3),
    .ci(sum_c14_r15_s3),
    .s(sum_c14_r19_s5),
    .co(carry_c14_r19_s5)
  );
  wire sum_c14_r20_s6, carry_c14_r20_s6;
  subbyte_full_adder add_c14_r20_s6 (
    .a(carry_c13_r27_s4),
    .b(carry_c13_r28_s4),
    .ci(carry_c13_r29_s5),
    .s(sum_c14_r20_s6),
    .co(carry_c14_r20_s6)
  );
  wire sum_c14_r21_s6, carry_c14_r21_s6;
  subbyte_full_adder add_c14_r21_s6 (
    .a(carry_c13_r30_s4),
    .b(carry_c13_r31_s4),
    .ci(carry_c13_r32_s5),
    .s(sum_c14_r21_s6),
    .co(carry_c14_r21_s6)
  );
  wire sum_c14_r22_s6, carry_c14_r22_s6;
  subbyte_full_adder add_c14_r22_s6 (
    .a(sum_c14_r16_s4),
    .b(sum_c14_r17_s4),
    .ci(sum_c14_r18_s5),
    .s(sum_c14_r22_s6),
    .co(carry_c14_r22_s6)
  );
  wire sum_c14_r23_s7, carry_c14_r23_s7;
  subbyte_full_adder add_c14_r23_s7 (
    .a(sum_c14_r19_s5),
    .b(carry_c13_r33_s5),
    .ci(carry_c13_r34_s6),
    .s(sum_c14_r23_s7),
    .co(carry_c14_r23_s7)
  );
  wire sum_c14_r24_s7, carry_c14_r24_s7;
  subbyte_full_adder add_c14_r24_s7 (
    .a(carry_c13_r35_s6),
    .b(carry_c13_r36_s6),
    .ci(sum_c14_r20_s6),
    .s(sum_c14_r24_s7),
    .co(carry_c14_r24_s7)
  );
  wire sum_c14_r25_s8, carry_c14_r25_s8;
  subbyte_full_adder add_c14_r25_s8 (
    .a(sum_c14_r21_s6),
    .b(sum_c14_r22_s6),
    .ci(carry_c13_r37_s7),
    .s(sum_c14_r25_s8),
    .co(carry_c14_r25_s8)
  );
  wire sum_c14_r26_s8, carry_c14_r26_s8;
  subbyte_full_adder add_c14_r26_s8 (
    .a(carry_c13_r38_s7),
    .b(carry_c13_r39_s7),
    .ci(sum_c14_r23_s7),
    .s(sum_c14_r26_s8),
    .co(carry_c14_r26_s8)
  );
  wire sum_c14_r27_s9, carry_c14_r27_s9;
  subbyte_full_adder add_c14_r27_s9 (
    .a(sum_c14_r24_s7),
    .b(carry_c13_r40_s7),
    .ci(sum_c14_r25_s8),
    .s(sum_c14_r27_s9),
    .co(carry_c14_r27_s9)
  );
  wire sum_c14_r28_s10, carry_c14_r28_s10;
  subbyte_full_adder add_c14_r28_s10 (
    .a(carry_c13_r41_s8),
    .b(carry_c13_r42_s9),
    .ci(sum_c14_r26_s8),
    .s(sum_c14_r28_s10),
    .co(carry_c14_r28_s10)
  );
  wire sum_c14_r29_s11, carry_c14_r29_s11;
  subbyte_full_adder add_c14_r29_s11 (
    .a(sum_c14_r27_s9),
    .b(carry_c13_r43_s9),
    .ci(carry_c13_r44_s10),
    .s(sum_c14_r29_s11),
    .co(carry_c14_r29_s11)
  );
  wire sum_c14_r30_s12, carry_c14_r30_s12;
  subbyte_full_adder add_c14_r30_s12 (
    .a(sum_c14_r28_s10),
    .b(carry_c13_r45_s11),
    .ci(sum_c14_r29_s11),
    .s(sum_c14_r30_s12),
    .co(carry_c14_r30_s12)
  );
  wire sum_c14_r31_s21, carry_c14_r31_s21;
  subbyte_full_adder add_c14_r31_s21 (
    .a(carry_c13_r46_s12),
    .b(sum_c14_r30_s12),
    .ci(carry_c13_r47_s20),
    .s(sum_c14_r31_s21),
    .co(carry_c14_r31_s21)
  );
  wire sum_c15_r0_s2, carry_c15_r0_s2;
  subbyte_full_adder add_c15_r0_s2 (
    .a(start[15]),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s1),
    .s(sum_c15_r0_s2),
    .co(carry_c15_r0_s2)
  );
  wire sum_c15_r1_s2, carry_c15_r1_s2;
  subbyte_full_adder add_c15_r1_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r1_s2),
    .co(carry_c15_r1_s2)
  );
  wire sum_c15_r2_s3, carry_c15_r2_s3;
  subbyte_full_adder add_c15_r2_s3 (
    .a(carry_c14_r5_s2),
    .b(carry_c14_r6_s2),
    .ci(carry_c14_r7_s2),
    .s(sum_c15_r2_s3),
    .co(carry_c15_r2_s3)
  );
  wire sum_c15_r3_s3, carry_c15_r3_s3;
  subbyte_full_adder add_c15_r3_s3 (
    .a(carry_c14_r8_s2),
    .b(carry_c14_r9_s2),
    .ci(carry_c14_r10_s2),
    .s(sum_c15_r3_s3),
    .co(carry_c15_r3_s3)
  );
  wire sum_c15_r4_s4, carry_c15_r4_s4;
  subbyte_full_adder add_c15_r4_s4 (
    .a(sum_c15_r0_s2),
    .b(sum_c15_r1_s2),
    .ci(carry_c14_r11_s3),
    .s(sum_c15_r4_s4),
    .co(carry_c15_r4_s4)
  );
  wire sum_c15_r5_s5, carry_c15_r5_s5;
  subbyte_full_adder add_c15_r5_s5 (
    .a(carry_c14_r12_s3),
    .b(carry_c14_r13_s4),
    .ci(carry_c14_r14_s3),
    .s(sum_c15_r5_s5),
    .co(carry_c15_r5_s5)
  );
  wire sum_c15_r6_s4, carry_c15_r6_s4;
  subbyte_full_adder add_c15_r6_s4 (
    .a(carry_c14_r15_s3),
    .b(sum_c15_r2_s3),
    .ci(sum_c15_r3_s3),
    .s(sum_c15_r6_s4),
    .co(carry_c15_r6_s4)
  );
  wire sum_c15_r7_s5, carry_c15_r7_s5;
  subbyte_full_adder add_c15_r7_s5 (
    .a(sum_c15_r4_s4),
    .b(carry_c14_r16_s4),
    .ci(carry_c14_r17_s4),
    .s(sum_c15_r7_s5),
    .co(carry_c15_r7_s5)
  );
  wire sum_c15_r8_s6, carry_c15_r8_s6;
  subbyte_full_adder add_c15_r8_s6 (
    .a(carry_c14_r18_s5),
    .b(carry_c14_r19_s5),
    .ci(sum_c15_r5_s5),
    .s(sum_c15_r8_s6),
    .co(carry_c15_r8_s6)
  );
  wire sum_c15_r9_s7, carry_c15_r9_s7;
  subbyte_full_adder add_c15_r9_s7 (
    .a(sum_c15_r6_s4),
    .b(carry_c14_r20_s6),
    .ci(carry_c14_r21_s6),
    .s(sum_c15_r9_s7),
    .co(carry_c15_r9_s7)
  );
  wire sum_c15_r10_s7, carry_c15_r10_s7;
  subbyte_full_adder add_c15_r10_s7 (
    .a(carry_c14_r22_s6),
    .b(sum_c15_r7_s5),
    .ci(sum_c15_r8_s6),
    .s(sum_c15_r10_s7),
    .co(carry_c15_r10_s7)
  );
  wire sum_c15_r11_s8, carry_c15_r11_s8;
  subbyte_full_adder add_c15_r11_s8 (
    .a(carry_c14_r23_s7),
    .b(carry_c14_r24_s7),
    .ci(sum_c15_r9_s7),
    .s(sum_c15_r11_s8),
    .co(carry_c15_r11_s8)
  );
  wire sum_c15_r12_s9, carry_c15_r12_s9;
  subbyte_full_adder add_c15_r12_s9 (
    .a(sum_c15_r10_s7),
    .b(carry_c14_r25_s8),
    .ci(carry_c14_r26_s8),
    .s(sum_c15_r12_s9),
    .co(carry_c15_r12_s9)
  );
  wire sum_c15_r13_s10, carry_c15_r13_s10;
  subbyte_full_adder add_c15_r13_s10 (
    .a(sum_c15_r11_s8),
    .b(carry_c14_r27_s9),
    .ci(sum_c15_r12_s9),
    .s(sum_c15_r13_s10),
    .co(carry_c15_r13_s10)
  );
  wire sum_c15_r14_s12, carry_c15_r14_s12;
  subbyte_full_adder add_c15_r14_s12 (
    .a(carry_c14_r28_s10),
    .b(sum_c15_r13_s10),
    .ci(carry_c14_r29_s11),
    .s(sum_c15_r14_s12),
    .co(carry_c15_r14_s12)
  );
  wire sum_c15_r15_s22, carry_c15_r15_s22;
  subbyte_full_adder add_c15_r15_s22 (
    .a(sum_c15_r14_s12),
    .b(carry_c14_r30_s12),
    .ci(carry_c14_r31_s21),
    .s(sum_c15_r15_s22),
    .co(carry_c15_r15_s22)
  );
  wire sum_c16_r0_s3, carry_c16_r0_s3;
  subbyte_full_adder add_c16_r0_s3 (
    .a(start[16]),
    .b(carry_c15_r0_s2),
    .ci(carry_c15_r1_s2),
    .s(sum_c16_r0_s3),
    .co(carry_c16_r0_s3)
  );
  wire sum_c16_r1_s4, carry_c16_r1_s4;
  subbyte_full_adder add_c16_r1_s4 (
    .a(carry_c15_r2_s3),
    .b(carry_c15_r3_s3),
    .ci(sum_c16_r0_s3),
    .s(sum_c16_r1_s4),
    .co(carry_c16_r1_s4)
  );
  wire sum_c16_r2_s6, carry_c16_r2_s6;
  subbyte_full_adder add_c16_r2_s6 (
    .a(carry_c15_r4_s4),
    .b(carry_c15_r5_s5),
    .ci(carry_c15_r6_s4),
    .s(sum_c16_r2_s6),
    .co(carry_c16_r2_s6)
  );
  wire sum_c16_r3_s7, carry_c16_r3_s7;
  subbyte_full_adder add_c16_r3_s7 (
    .a(sum_c16_r1_s4),
    .b(carry_c15_r7_s5),
    .ci(carry_c15_r8_s6),
    .s(sum_c16_r3_s7),
    .co(carry_c16_r3_s7)
  );
  wire sum_c16_r4_s8, carry_c16_r4_s8;
  subbyte_full_adder add_c16_r4_s8 (
    .a(sum_c16_r2_s6),
    .b(carry_c15_r9_s7),
    .ci(carry_c15_r10_s7),
    .s(sum_c16_r4_s8),
    .co(carry_c16_r4_s8)
  );
  wire sum_c16_r5_s9, carry_c16_r5_s9;
  subbyte_full_adder add_c16_r5_s9 (
    .a(sum_c16_r3_s7),
    .b(carry_c15_r11_s8),
    .ci(sum_c16_r4_s8),
    .s(sum_c16_r5_s9),
    .co(carry_c16_r5_s9)
  );
  wire sum_c16_r6_s11, carry_c16_r6_s11;
  subbyte_full_adder add_c16_r6_s11 (
    .a(carry_c15_r12_s9),
    .b(sum_c16_r5_s9),
    .ci(carry_c15_r13_s10),
    .s(sum_c16_r6_s11),
    .co(carry_c16_r6_s11)
  );
  wire sum_c16_r7_s23, carry_c16_r7_s23;
  subbyte_full_adder add_c16_r7_s23 (
    .a(sum_c16_r6_s11),
    .b(carry_c15_r14_s12),
    .ci(carry_c15_r15_s22),
    .s(sum_c16_r7_s23),
    .co(carry_c16_r7_s23)
  );
  wire sum_c17_r0_s5, carry_c17_r0_s5;
  subbyte_full_adder add_c17_r0_s5 (
    .a(start[17]),
    .b(carry_c16_r0_s3),
    .ci(carry_c16_r1_s4),
    .s(sum_c17_r0_s5),
    .co(carry_c17_r0_s5)
  );
  wire sum_c17_r1_s8, carry_c17_r1_s8;
  subbyte_full_adder add_c17_r1_s8 (
    .a(sum_c17_r0_s5),
    .b(carry_c16_r2_s6),
    .ci(carry_c16_r3_s7),
    .s(sum_c17_r1_s8),
    .co(carry_c17_r1_s8)
  );
  wire sum_c17_r2_s10, carry_c17_r2_s10;
  subbyte_full_adder add_c17_r2_s10 (
    .a(sum_c17_r1_s8),
    .b(carry_c16_r4_s8),
    .ci(carry_c16_r5_s9),
    .s(sum_c17_r2_s10),
    .co(carry_c17_r2_s10)
  );
  wire sum_c17_r3_s24, carry_c17_r3_s24;
  subbyte_full_adder add_c17_r3_s24 (
    .a(sum_c17_r2_s10),
    .b(carry_c16_r6_s11),
    .ci(carry_c16_r7_s23),
    .s(sum_c17_r3_s24),
    .co(carry_c17_r3_s24)
  );
  wire sum_c18_r0_s9, carry_c18_r0_s9;
  subbyte_full_adder add_c18_r0_s9 (
    .a(start[18]),
    .b(carry_c17_r0_s5),
    .ci(carry_c17_r1_s8),
    .s(sum_c18_r0_s9),
    .co(carry_c18_r0_s9)
  );
  wire sum_c18_r1_s25, carry_c18_r1_s25;
  subbyte_full_adder add_c18_r1_s25 (
    .a(sum_c18_r0_s9),
    .b(carry_c17_r2_s10),
    .ci(carry_c17_r3_s24),
    .s(sum_c18_r1_s25),
    .co(carry_c18_r1_s25)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s26, carry_c19_r1_s26;
  subbyte_full_adder add_c19_r1_s26 (
    .a(sum_c19_r0_s1),
    .b(carry_c18_r0_s9),
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
    sum_c17_r3_s24, sum_c16_r7_s23, sum_c15_r15_s22, sum_c14_r31_s21, sum_c13_r47_s20, sum_c12_r63_s19, sum_c11_r78_s18,
    sum_c10_r92_s17, sum_c9_r104_s16, sum_c8_r112_s15, sum_c7_r112_s14, sum_c6_r96_s13, sum_c5_r80_s12, sum_c4_r64_s11,
    sum_c3_r48_s9, sum_c2_r33_s7, sum_c1_r19_s5, sum_c0_r7_s3
  };
endmodule

`default_nettype wire
