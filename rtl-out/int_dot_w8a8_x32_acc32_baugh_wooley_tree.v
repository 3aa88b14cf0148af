// int_dot_w8a8_x32_acc32_baugh_wooley_tree: compression tree of int_dot_w8a8_x32_acc32_baugh_wooley
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 d819f2a8f62a3b7f
`default_nettype none

module int_dot_w8a8_x32_acc32_baugh_wooley_tree (
  input wire [2047:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
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
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[896]), .b(pp[960]), .ci(pp[1024]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[1088]), .b(pp[1152]), .ci(pp[1216]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[1280]), .b(pp[1344]), .ci(pp[1408]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[1472]), .b(pp[1536]), .ci(pp[1600]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[1664]), .b(pp[1728]), .ci(pp[1792]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[1856]), .b(pp[1920]), .ci(pp[1984]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
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
  wire sum_c1_r11_s1, carry_c1_r11_s1;
  subbyte_full_adder add_c1_r11_s1 (.a(pp[1025]), .b(pp[1032]), .ci(pp[1089]), .s(sum_c1_r11_s1), .co(carry_c1_r11_s1));
  wire sum_c1_r12_s1, carry_c1_r12_s1;
  subbyte_full_adder add_c1_r12_s1 (.a(pp[1096]), .b(pp[1153]), .ci(pp[1160]), .s(sum_c1_r12_s1), .co(carry_c1_r12_s1));
  wire sum_c1_r13_s1, carry_c1_r13_s1;
  subbyte_full_adder add_c1_r13_s1 (.a(pp[1217]), .b(pp[1224]), .ci(pp[1281]), .s(sum_c1_r13_s1), .co(carry_c1_r13_s1));
  wire sum_c1_r14_s1, carry_c1_r14_s1;
  subbyte_full_adder add_c1_r14_s1 (.a(pp[1288]), .b(pp[1345]), .ci(pp[1352]), .s(sum_c1_r14_s1), .co(carry_c1_r14_s1));
  wire sum_c1_r15_s1, carry_c1_r15_s1;
  subbyte_full_adder add_c1_r15_s1 (.a(pp[1409]), .b(pp[1416]), .ci(pp[1473]), .s(sum_c1_r15_s1), .co(carry_c1_r15_s1));
  wire sum_c1_r16_s1, carry_c1_r16_s1;
  subbyte_full_adder add_c1_r16_s1 (.a(pp[1480]), .b(pp[1537]), .ci(pp[1544]), .s(sum_c1_r16_s1), .co(carry_c1_r16_s1));
  wire sum_c1_r17_s1, carry_c1_r17_s1;
  subbyte_full_adder add_c1_r17_s1 (.a(pp[1601]), .b(pp[1608]), .ci(pp[1665]), .s(sum_c1_r17_s1), .co(carry_c1_r17_s1));
  wire sum_c1_r18_s1, carry_c1_r18_s1;
  subbyte_full_adder add_c1_r18_s1 (.a(pp[1672]), .b(pp[1729]), .ci(pp[1736]), .s(sum_c1_r18_s1), .co(carry_c1_r18_s1));
  wire sum_c1_r19_s1, carry_c1_r19_s1;
  subbyte_full_adder add_c1_r19_s1 (.a(pp[1793]), .b(pp[1800]), .ci(pp[1857]), .s(sum_c1_r19_s1), .co(carry_c1_r19_s1));
  wire sum_c1_r20_s1, carry_c1_r20_s1;
  subbyte_full_adder add_c1_r20_s1 (.a(pp[1864]), .b(pp[1921]), .ci(pp[1928]), .s(sum_c1_r20_s1), .co(carry_c1_r20_s1));
  wire sum_c1_r21_s2, carry_c1_r21_s2;
  subbyte_full_adder add_c1_r21_s2 (
    .a(pp[1985]),
    .b(pp[1992]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r21_s2),
    .co(carry_c1_r21_s2)
  );
  wire sum_c1_r22_s2, carry_c1_r22_s2;
  subbyte_full_adder add_c1_r22_s2 (
    .a(carry_c0_r1_s1),
    .b(carry_c0_r2_s1),
    .ci(carry_c0_r3_s1),
    .s(sum_c1_r22_s2),
    .co(carry_c1_r22_s2)
  );
  wire sum_c1_r23_s2, carry_c1_r23_s2;
  subbyte_full_adder add_c1_r23_s2 (
    .a(carry_c0_r4_s1),
    .b(carry_c0_r5_s1),
    .ci(carry_c0_r6_s1),
    .s(sum_c1_r23_s2),
    .co(carry_c1_r23_s2)
  );
  wire sum_c1_r24_s2, carry_c1_r24_s2;
  subbyte_full_adder add_c1_r24_s2 (
    .a(carry_c0_r7_s1),
    .b(carry_c0_r8_s1),
    .ci(carry_c0_r9_s1),
    .s(sum_c1_r24_s2),
    .co(carry_c1_r24_s2)
  );
  wire sum_c1_r25_s2, carry_c1_r25_s2;
  subbyte_full_adder add_c1_r25_s2 (
    .a(carry_c0_r10_s1),
    .b(sum_c1_r0_s1),
    .ci(sum_c1_r1_s1),
    .s(sum_c1_r25_s2),
    .co(carry_c1_r25_s2)
  );
  wire sum_c1_r26_s2, carry_c1_r26_s2;
  subbyte_full_adder add_c1_r26_s2 (
    .a(sum_c1_r2_s1),
    .b(sum_c1_r3_s1),
    .ci(sum_c1_r4_s1),
    .s(sum_c1_r26_s2),
    .co(carry_c1_r26_s2)
  );
  wire sum_c1_r27_s2, carry_c1_r27_s2;
  subbyte_full_adder add_c1_r27_s2 (
    .a(sum_c1_r5_s1),
    .b(sum_c1_r6_s1),
    .ci(sum_c1_r7_s1),
    .s(sum_c1_r27_s2),
    .co(carry_c1_r27_s2)
  );
  wire sum_c1_r28_s2, carry_c1_r28_s2;
  subbyte_full_adder add_c1_r28_s2 (
    .a(sum_c1_r8_s1),
    .b(sum_c1_r9_s1),
    .ci(sum_c1_r10_s1),
    .s(sum_c1_r28_s2),
    .co(carry_c1_r28_s2)
  );
  wire sum_c1_r29_s2, carry_c1_r29_s2;
  subbyte_full_adder add_c1_r29_s2 (
    .a(sum_c1_r11_s1),
    .b(sum_c1_r12_s1),
    .ci(sum_c1_r13_s1),
    .s(sum_c1_r29_s2),
    .co(carry_c1_r29_s2)
  );
  wire sum_c1_r30_s2, carry_c1_r30_s2;
  subbyte_full_adder add_c1_r30_s2 (
    .a(sum_c1_r14_s1),
    .b(sum_c1_r15_s1),
    .ci(sum_c1_r16_s1),
    .s(sum_c1_r30_s2),
    .co(carry_c1_r30_s2)
  );
  wire sum_c1_r31_s2, carry_c1_r31_s2;
  subbyte_full_adder add_c1_r31_s2 (
    .a(sum_c1_r17_s1),
    .b(sum_c1_r18_s1),
    .ci(sum_c1_r19_s1),
    .s(sum_c1_r31_s2),
    .co(carry_c1_r31_s2)
  );
  wire sum_c1_r32_s3, carry_c1_r32_s3;
  subbyte_full_adder add_c1_r32_s3 (
    .a(sum_c1_r20_s1),
    .b(sum_c1_r21_s2),
    .ci(carry_c0_r11_s2),
    .s(sum_c1_r32_s3),
    .co(carry_c1_r32_s3)
  );
  wire sum_c1_r33_s3, carry_c1_r33_s3;
  subbyte_full_adder add_c1_r33_s3 (
    .a(carry_c0_r12_s2),
    .b(carry_c0_r13_s2),
    .ci(sum_c1_r22_s2),
    .s(sum_c1_r33_s3),
    .co(carry_c1_r33_s3)
  );
  wire sum_c1_r34_s3, carry_c1_r34_s3;
  subbyte_full_adder add_c1_r34_s3 (
    .a(sum_c1_r23_s2),
    .b(sum_c1_r24_s2),
    .ci(sum_c1_r25_s2),
    .s(sum_c1_r34_s3),
    .co(carry_c1_r34_s3)
  );
  wire sum_c1_r35_s3, carry_c1_r35_s3;
  subbyte_full_adder add_c1_r35_s3 (
    .a(sum_c1_r26_s2),
    .b(sum_c1_r27_s2),
    .ci(sum_c1_r28_s2),
    .s(sum_c1_r35_s3),
    .co(carry_c1_r35_s3)
  );
  wire sum_c1_r36_s3, carry_c1_r36_s3;
  subbyte_full_adder add_c1_r36_s3 (
    .a(sum_c1_r29_s2),
    .b(sum_c1_r30_s2),
    .ci(sum_c1_r31_s2),
    .s(sum_c1_r36_s3),
    .co(carry_c1_r36_s3)
  );
  wire sum_c1_r37_s5, carry_c1_r37_s5;
  subbyte_full_adder add_c1_r37_s5 (
    .a(carry_c0_r14_s3),
    .b(sum_c1_r32_s3),
    .ci(carry_c0_r15_s4),
    .s(sum_c1_r37_s5),
    .co(carry_c1_r37_s5)
  );
  wire sum_c1_r38_s4, carry_c1_r38_s4;
  subbyte_full_adder add_c1_r38_s4 (
    .a(sum_c1_r33_s3),
    .b(sum_c1_r34_s3),
    .ci(sum_c1_r35_s3),
    .s(sum_c1_r38_s4),
    .co(carry_c1_r38_s4)
  );
  wire sum_c1_r39_s6, carry_c1_r39_s6;
  subbyte_full_adder add_c1_r39_s6 (
    .a(sum_c1_r36_s3),
    .b(sum_c1_r37_s5),
    .ci(sum_c1_r38_s4),
    .s(sum_c1_r39_s6),
    .co(carry_c1_r39_s6)
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
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[976]), .b(pp[1026]), .ci(pp[1033]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[1040]), .b(pp[1090]), .ci(pp[1097]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[1104]), .b(pp[1154]), .ci(pp[1161]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[1168]), .b(pp[1218]), .ci(pp[1225]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[1232]), .b(pp[1282]), .ci(pp[1289]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s1, carry_c2_r21_s1;
  subbyte_full_adder add_c2_r21_s1 (.a(pp[1296]), .b(pp[1346]), .ci(pp[1353]), .s(sum_c2_r21_s1), .co(carry_c2_r21_s1));
  wire sum_c2_r22_s1, carry_c2_r22_s1;
  subbyte_full_adder add_c2_r22_s1 (.a(pp[1360]), .b(pp[1410]), .ci(pp[1417]), .s(sum_c2_r22_s1), .co(carry_c2_r22_s1));
  wire sum_c2_r23_s1, carry_c2_r23_s1;
  subbyte_full_adder add_c2_r23_s1 (.a(pp[1424]), .b(pp[1474]), .ci(pp[1481]), .s(sum_c2_r23_s1), .co(carry_c2_r23_s1));
  wire sum_c2_r24_s1, carry_c2_r24_s1;
  subbyte_full_adder add_c2_r24_s1 (.a(pp[1488]), .b(pp[1538]), .ci(pp[1545]), .s(sum_c2_r24_s1), .co(carry_c2_r24_s1));
  wire sum_c2_r25_s1, carry_c2_r25_s1;
  subbyte_full_adder add_c2_r25_s1 (.a(pp[1552]), .b(pp[1602]), .ci(pp[1609]), .s(sum_c2_r25_s1), .co(carry_c2_r25_s1));
  wire sum_c2_r26_s1, carry_c2_r26_s1;
  subbyte_full_adder add_c2_r26_s1 (.a(pp[1616]), .b(pp[1666]), .ci(pp[1673]), .s(sum_c2_r26_s1), .co(carry_c2_r26_s1));
  wire sum_c2_r27_s1, carry_c2_r27_s1;
  subbyte_full_adder add_c2_r27_s1 (.a(pp[1680]), .b(pp[1730]), .ci(pp[1737]), .s(sum_c2_r27_s1), .co(carry_c2_r27_s1));
  wire sum_c2_r28_s1, carry_c2_r28_s1;
  subbyte_full_adder add_c2_r28_s1 (.a(pp[1744]), .b(pp[1794]), .ci(pp[1801]), .s(sum_c2_r28_s1), .co(carry_c2_r28_s1));
  wire sum_c2_r29_s1, carry_c2_r29_s1;
  subbyte_full_adder add_c2_r29_s1 (.a(pp[1808]), .b(pp[1858]), .ci(pp[1865]), .s(sum_c2_r29_s1), .co(carry_c2_r29_s1));
  wire sum_c2_r30_s1, carry_c2_r30_s1;
  subbyte_full_adder add_c2_r30_s1 (.a(pp[1872]), .b(pp[1922]), .ci(pp[1929]), .s(sum_c2_r30_s1), .co(carry_c2_r30_s1));
  wire sum_c2_r31_s1, carry_c2_r31_s1;
  subbyte_full_adder add_c2_r31_s1 (.a(pp[1936]), .b(pp[1986]), .ci(pp[1993]), .s(sum_c2_r31_s1), .co(carry_c2_r31_s1));
  wire sum_c2_r32_s2, carry_c2_r32_s2;
  subbyte_full_adder add_c2_r32_s2 (
    .a(pp[2000]),
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
    .a(carry_c1_r11_s1),
    .b(carry_c1_r12_s1),
    .ci(carry_c1_r13_s1),
    .s(sum_c2_r36_s2),
    .co(carry_c2_r36_s2)
  );
  wire sum_c2_r37_s2, carry_c2_r37_s2;
  subbyte_full_adder add_c2_r37_s2 (
    .a(carry_c1_r14_s1),
    .b(carry_c1_r15_s1),
    .ci(carry_c1_r16_s1),
    .s(sum_c2_r37_s2),
    .co(carry_c2_r37_s2)
  );
  wire sum_c2_r38_s2, carry_c2_r38_s2;
  subbyte_full_adder add_c2_r38_s2 (
    .a(carry_c1_r17_s1),
    .b(carry_c1_r18_s1),
    .ci(carry_c1_r19_s1),
    .s(sum_c2_r38_s2),
    .co(carry_c2_r38_s2)
  );
  wire sum_c2_r39_s2, carry_c2_r39_s2;
  subbyte_full_adder add_c2_r39_s2 (
    .a(carry_c1_r20_s1),
    .b(sum_c2_r0_s1),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r39_s2),
    .co(carry_c2_r39_s2)
  );
  wire sum_c2_r40_s2, carry_c2_r40_s2;
  subbyte_full_adder add_c2_r40_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r40_s2),
    .co(carry_c2_r40_s2)
  );
  wire sum_c2_r41_s2, carry_c2_r41_s2;
  subbyte_full_adder add_c2_r41_s2 (
    .a(sum_c2_r5_s1),
    .b(sum_c2_r6_s1),
    .ci(sum_c2_r7_s1),
    .s(sum_c2_r41_s2),
    .co(carry_c2_r41_s2)
  );
  wire sum_c2_r42_s2, carry_c2_r42_s2;
  subbyte_full_adder add_c2_r42_s2 (
    .a(sum_c2_r8_s1),
    .b(sum_c2_r9_s1),
    .ci(sum_c2_r10_s1),
    .s(sum_c2_r42_s2),
    .co(carry_c2_r42_s2)
  );
  wire sum_c2_r43_s2, carry_c2_r43_s2;
  subbyte_full_adder add_c2_r43_s2 (
    .a(sum_c2_r11_s1),
    .b(sum_c2_r12_s1),
    .ci(sum_c2_r13_s1),
    .s(sum_c2_r43_s2),
    .co(carry_c2_r43_s2)
  );
  wire sum_c2_r44_s2, carry_c2_r44_s2;
  subbyte_full_adder add_c2_r44_s2 (
    .a(sum_c2_r14_s1),
    .b(sum_c2_r15_s1),
    .ci(sum_c2_r16_s1),
    .s(sum_c2_r44_s2),
    .co(carry_c2_r44_s2)
  );
  wire sum_c2_r45_s2, carry_c2_r45_s2;
  subbyte_full_adder add_c2_r45_s2 (
    .a(sum_c2_r17_s1),
    .b(sum_c2_r18_s1),
    .ci(sum_c2_r19_s1),
    .s(sum_c2_r45_s2),
    .co(carry_c2_r45_s2)
  );
  wire sum_c2_r46_s2, carry_c2_r46_s2;
  subbyte_full_adder add_c2_r46_s2 (
    .a(sum_c2_r20_s1),
    .b(sum_c2_r21_s1),
    .ci(sum_c2_r22_s1),
    .s(sum_c2_r46_s2),
    .co(carry_c2_r46_s2)
  );
  wire sum_c2_r47_s2, carry_c2_r47_s2;
  subbyte_full_adder add_c2_r47_s2 (
    .a(sum_c2_r23_s1),
    .b(sum_c2_r24_s1),
    .ci(sum_c2_r25_s1),
    .s(sum_c2_r47_s2),
    .co(carry_c2_r47_s2)
  );
  wire sum_c2_r48_s2, carry_c2_r48_s2;
  subbyte_full_adder add_c2_r48_s2 (
    .a(sum_c2_r26_s1),
    .b(sum_c2_r27_s1),
    .ci(sum_c2_r28_s1),
    .s(sum_c2_r48_s2),
    .co(carry_c2_r48_s2)
  );
  wire sum_c2_r49_s2, carry_c2_r49_s2;
  subbyte_full_adder add_c2_r49_s2 (
    .a(sum_c2_r29_s1),
    .b(sum_c2_r30_s1),
    .ci(sum_c2_r31_s1),
    .s(sum_c2_r49_s2),
    .co(carry_c2_r49_s2)
  );
  wire sum_c2_r50_s3, carry_c2_r50_s3;
  subbyte_full_adder add_c2_r50_s3 (
    .a(carry_c1_r21_s2),
    .b(carry_c1_r22_s2),
    .ci(carry_c1_r23_s2),
    .s(sum_c2_r50_s3),
    .co(carry_c2_r50_s3)
  );
  wire sum_c2_r51_s3, carry_c2_r51_s3;
  subbyte_full_adder add_c2_r51_s3 (
    .a(carry_c1_r24_s2),
    .b(carry_c1_r25_s2),
    .ci(carry_c1_r26_s2),
    .s(sum_c2_r51_s3),
    .co(carry_c2_r51_s3)
  );
  wire sum_c2_r52_s3, carry_c2_r52_s3;
  subbyte_full_adder add_c2_r52_s3 (
    .a(carry_c1_r27_s2),
    .b(carry_c1_r28_s2),
    .ci(carry_c1_r29_s2),
    .s(sum_c2_r52_s3),
    .co(carry_c2_r52_s3)
  );
  wire sum_c2_r53_s3, carry_c2_r53_s3;
  subbyte_full_adder add_c2_r53_s3 (
    .a(carry_c1_r30_s2),
    .b(carry_c1_r31_s2),
    .ci(sum_c2_r32_s2),
    .s(sum_c2_r53_s3),
    .co(carry_c2_r53_s3)
  );
  wire sum_c2_r54_s3, carry_c2_r54_s3;
  subbyte_full_adder add_c2_r54_s3 (
    .a(sum_c2_r33_s2),
    .b(sum_c2_r34_s2),
    .ci(sum_c2_r35_s2),
    .s(sum_c2_r54_s3),
    .co(carry_c2_r54_s3)
  );
  wire sum_c2_r55_s3, carry_c2_r55_s3;
  subbyte_full_adder add_c2_r55_s3 (
    .a(sum_c2_r36_s2),
    .b(sum_c2_r37_s2),
    .ci(sum_c2_r38_s2),
    .s(sum_c2_r55_s3),
    .co(carry_c2_r55_s3)
  );
  wire sum_c2_r56_s3, carry_c2_r56_s3;
  subbyte_full_adder add_c2_r56_s3 (
    .a(sum_c2_r39_s2),
    .b(sum_c2_r40_s2),
    .ci(sum_c2_r41_s2),
    .s(sum_c2_r56_s3),
    .co(carry_c2_r56_s3)
  );
  wire sum_c2_r57_s3, carry_c2_r57_s3;
  subbyte_full_adder add_c2_r57_s3 (
    .a(sum_c2_r42_s2),
    .b(sum_c2_r43_s2),
    .ci(sum_c2_r44_s2),
    .s(sum_c2_r57_s3),
    .co(carry_c2_r57_s3)
  );
  wire sum_c2_r58_s3, carry_c2_r58_s3;
  subbyte_full_adder add_c2_r58_s3 (
    .a(sum_c2_r45_s2),
    .b(sum_c2_r46_s2),
    .ci(sum_c2_r47_s2),
    .s(sum_c2_r58_s3),
    .co(carry_c2_r58_s3)
  );
  wire sum_c2_r59_s4, carry_c2_r59_s4;
  subbyte_full_adder add_c2_r59_s4 (
    .a(sum_c2_r48_s2),
    .b(sum_c2_r49_s2),
    .ci(carry_c1_r32_s3),
    .s(sum_c2_r59_s4),
    .co(carry_c2_r59_s4)
  );
  wire sum_c2_r60_s4, carry_c2_r60_s4;
  subbyte_full_adder add_c2_r60_s4 (
    .a(carry_c1_r33_s3),
    .b(carry_c1_r34_s3),
    .ci(carry_c1_r35_s3),
    .s(sum_c2_r60_s4),
    .co(carry_c2_r60_s4)
  );
  wire sum_c2_r61_s4, carry_c2_r61_s4;
  subbyte_full_adder add_c2_r61_s4 (
    .a(carry_c1_r36_s3),
    .b(sum_c2_r50_s3),
    .ci(sum_c2_r51_s3),
    .s(sum_c2_r61_s4),
    .co(carry_c2_r61_s4)
  );
  wire sum_c2_r62_s4, carry_c2_r62_s4;
  subbyte_full_adder add_c2_r62_s4 (
    .a(sum_c2_r52_s3),
    .b(sum_c2_r53_s3),
    .ci(sum_c2_r54_s3),
    .s(sum_c2_r62_s4),
    .co(carry_c2_r62_s4)
  );
  wire sum_c2_r63_s4, carry_c2_r63_s4;
  subbyte_full_adder add_c2_r63_s4 (
    .a(sum_c2_r55_s3),
    .b(sum_c2_r56_s3),
    .ci(sum_c2_r57_s3),
    .s(sum_c2_r63_s4),
    .co(carry_c2_r63_s4)
  );
  wire sum_c2_r64_s6, carry_c2_r64_s6;
  subbyte_full_adder add_c2_r64_s6 (
    .a(sum_c2_r58_s3),
    .b(sum_c2_r59_s4),
    .ci(carry_c1_r37_s5),
    .s(sum_c2_r64_s6),
    .co(carry_c2_r64_s6)
  );
  wire sum_c2_r65_s5, carry_c2_r65_s5;
  subbyte_full_adder add_c2_r65_s5 (
    .a(carry_c1_r38_s4),
    .b(sum_c2_r60_s4),
    .ci(sum_c2_r61_s4),
    .s(sum_c2_r65_s5),
    .co(carry_c2_r65_s5)
  );
  wire sum_c2_r66_s7, carry_c2_r66_s7;
  subbyte_full_adder add_c2_r66_s7 (
    .a(sum_c2_r62_s4),
    .b(sum_c2_r63_s4),
    .ci(sum_c2_r64_s6),
    .s(sum_c2_r66_s7),
    .co(carry_c2_r66_s7)
  );
  wire sum_c2_r67_s8, carry_c2_r67_s8;
  subbyte_full_adder add_c2_r67_s8 (
    .a(carry_c1_r39_s6),
    .b(sum_c2_r65_s5),
    .ci(sum_c2_r66_s7),
    .s(sum_c2_r67_s8),
    .co(carry_c2_r67_s8)
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
  wire sum_c3_r21_s1, carry_c3_r21_s1;
  subbyte_full_adder add_c3_r21_s1 (.a(pp[977]), .b(pp[984]), .ci(pp[1027]), .s(sum_c3_r21_s1), .co(carry_c3_r21_s1));
  wire sum_c3_r22_s1, carry_c3_r22_s1;
  subbyte_full_adder add_c3_r22_s1 (.a(pp[1034]), .b(pp[1041]), .ci(pp[1048]), .s(sum_c3_r22_s1), .co(carry_c3_r22_s1));
  wire sum_c3_r23_s1, carry_c3_r23_s1;
  subbyte_full_adder add_c3_r23_s1 (.a(pp[1091]), .b(pp[1098]), .ci(pp[1105]), .s(sum_c3_r23_s1), .co(carry_c3_r23_s1));
  wire sum_c3_r24_s1, carry_c3_r24_s1;
  subbyte_full_adder add_c3_r24_s1 (.a(pp[1112]), .b(pp[1155]), .ci(pp[1162]), .s(sum_c3_r24_s1), .co(carry_c3_r24_s1));
  wire sum_c3_r25_s1, carry_c3_r25_s1;
  subbyte_full_adder add_c3_r25_s1 (.a(pp[1169]), .b(pp[1176]), .ci(pp[1219]), .s(sum_c3_r25_s1), .co(carry_c3_r25_s1));
  wire sum_c3_r26_s1, carry_c3_r26_s1;
  subbyte_full_adder add_c3_r26_s1 (.a(pp[1226]), .b(pp[1233]), .ci(pp[1240]), .s(sum_c3_r26_s1), .co(carry_c3_r26_s1));
  wire sum_c3_r27_s1, carry_c3_r27_s1;
  subbyte_full_adder add_c3_r27_s1 (.a(pp[1283]), .b(pp[1290]), .ci(pp[1297]), .s(sum_c3_r27_s1), .co(carry_c3_r27_s1));
  wire sum_c3_r28_s1, carry_c3_r28_s1;
  subbyte_full_adder add_c3_r28_s1 (.a(pp[1304]), .b(pp[1347]), .ci(pp[1354]), .s(sum_c3_r28_s1), .co(carry_c3_r28_s1));
  wire sum_c3_r29_s1, carry_c3_r29_s1;
  subbyte_full_adder add_c3_r29_s1 (.a(pp[1361]), .b(pp[1368]), .ci(pp[1411]), .s(sum_c3_r29_s1), .co(carry_c3_r29_s1));
  wire sum_c3_r30_s1, carry_c3_r30_s1;
  subbyte_full_adder add_c3_r30_s1 (.a(pp[1418]), .b(pp[1425]), .ci(pp[1432]), .s(sum_c3_r30_s1), .co(carry_c3_r30_s1));
  wire sum_c3_r31_s1, carry_c3_r31_s1;
  subbyte_full_adder add_c3_r31_s1 (.a(pp[1475]), .b(pp[1482]), .ci(pp[1489]), .s(sum_c3_r31_s1), .co(carry_c3_r31_s1));
  wire sum_c3_r32_s1, carry_c3_r32_s1;
  subbyte_full_adder add_c3_r32_s1 (.a(pp[1496]), .b(pp[1539]), .ci(pp[1546]), .s(sum_c3_r32_s1), .co(carry_c3_r32_s1));
  wire sum_c3_r33_s1, carry_c3_r33_s1;
  subbyte_full_adder add_c3_r33_s1 (.a(pp[1553]), .b(pp[1560]), .ci(pp[1603]), .s(sum_c3_r33_s1), .co(carry_c3_r33_s1));
  wire sum_c3_r34_s1, carry_c3_r34_s1;
  subbyte_full_adder add_c3_r34_s1 (.a(pp[1610]), .b(pp[1617]), .ci(pp[1624]), .s(sum_c3_r34_s1), .co(carry_c3_r34_s1));
  wire sum_c3_r35_s1, carry_c3_r35_s1;
  subbyte_full_adder add_c3_r35_s1 (.a(pp[1667]), .b(pp[1674]), .ci(pp[1681]), .s(sum_c3_r35_s1), .co(carry_c3_r35_s1));
  wire sum_c3_r36_s1, carry_c3_r36_s1;
  subbyte_full_adder add_c3_r36_s1 (.a(pp[1688]), .b(pp[1731]), .ci(pp[1738]), .s(sum_c3_r36_s1), .co(carry_c3_r36_s1));
  wire sum_c3_r37_s1, carry_c3_r37_s1;
  subbyte_full_adder add_c3_r37_s1 (.a(pp[1745]), .b(pp[1752]), .ci(pp[1795]), .s(sum_c3_r37_s1), .co(carry_c3_r37_s1));
  wire sum_c3_r38_s1, carry_c3_r38_s1;
  subbyte_full_adder add_c3_r38_s1 (.a(pp[1802]), .b(pp[1809]), .ci(pp[1816]), .s(sum_c3_r38_s1), .co(carry_c3_r38_s1));
  wire sum_c3_r39_s1, carry_c3_r39_s1;
  subbyte_full_adder add_c3_r39_s1 (.a(pp[1859]), .b(pp[1866]), .ci(pp[1873]), .s(sum_c3_r39_s1), .co(carry_c3_r39_s1));
  wire sum_c3_r40_s1, carry_c3_r40_s1;
  subbyte_full_adder add_c3_r40_s1 (.a(pp[1880]), .b(pp[1923]), .ci(pp[1930]), .s(sum_c3_r40_s1), .co(carry_c3_r40_s1));
  wire sum_c3_r41_s1, carry_c3_r41_s1;
  subbyte_full_adder add_c3_r41_s1 (.a(pp[1937]), .b(pp[1944]), .ci(pp[1987]), .s(sum_c3_r41_s1), .co(carry_c3_r41_s1));
  wire sum_c3_r42_s1, carry_c3_r42_s1;
  subbyte_full_adder add_c3_r42_s1 (.a(pp[1994]), .b(pp[2001]), .ci(pp[2008]), .s(sum_c3_r42_s1), .co(carry_c3_r42_s1));
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
    .ci(carry_c2_r46_s2),
    .s(sum_c3_r72_s3),
    .co(carry_c3_r72_s3)
  );
  wire sum_c3_r73_s3, carry_c3_r73_s3;
  subbyte_full_adder add_c3_r73_s3 (
    .a(carry_c2_r47_s2),
    .b(carry_c2_r48_s2),
    .ci(carry_c2_r49_s2),
    .s(sum_c3_r73_s3),
    .co(carry_c3_r73_s3)
  );
  wire sum_c3_r74_s3, carry_c3_r74_s3;
  subbyte_full_adder add_c3_r74_s3 (
    .a(sum_c3_r43_s2),
    .b(sum_c3_r44_s2),
    .ci(sum_c3_r45_s2),
    .s(sum_c3_r74_s3),
    .co(carry_c3_r74_s3)
  );
  wire sum_c3_r75_s3, carry_c3_r75_s3;
  subbyte_full_adder add_c3_r75_s3 (
    .a(sum_c3_r46_s2),
    .b(sum_c3_r47_s2),
    .ci(sum_c3_r48_s2),
    .s(sum_c3_r75_s3),
    .co(carry_c3_r75_s3)
  );
  wire sum_c3_r76_s3, carry_c3_r76_s3;
  subbyte_full_adder add_c3_r76_s3 (
    .a(sum_c3_r49_s2),
    .b(sum_c3_r50_s2),
    .ci(sum_c3_r51_s2),
    .s(sum_c3_r76_s3),
    .co(carry_c3_r76_s3)
  );
  wire sum_c3_r77_s3, carry_c3_r77_s3;
  subbyte_full_adder add_c3_r77_s3 (
    .a(sum_c3_r52_s2),
    .b(sum_c3_r53_s2),
    .ci(sum_c3_r54_s2),
    .s(sum_c3_r77_s3),
    .co(carry_c3_r77_s3)
  );
  wire sum_c3_r78_s3, carry_c3_r78_s3;
  subbyte_full_adder add_c3_r78_s3 (
    .a(sum_c3_r55_s2),
    .b(sum_c3_r56_s2),
    .ci(sum_c3_r57_s2),
    .s(sum_c3_r78_s3),
    .co(carry_c3_r78_s3)
  );
  wire sum_c3_r79_s3, carry_c3_r79_s3;
  subbyte_full_adder add_c3_r79_s3 (
    .a(sum_c3_r58_s2),
    .b(sum_c3_r59_s2),
    .ci(sum_c3_r60_s2),
    .s(sum_c3_r79_s3),
    .co(carry_c3_r79_s3)
  );
  wire sum_c3_r80_s3, carry_c3_r80_s3;
  subbyte_full_adder add_c3_r80_s3 (
    .a(sum_c3_r61_s2),
    .b(sum_c3_r62_s2),
    .ci(sum_c3_r63_s2),
    .s(sum_c3_r80_s3),
    .co(carry_c3_r80_s3)
  );
  wire sum_c3_r81_s3, carry_c3_r81_s3;
  subbyte_full_adder add_c3_r81_s3 (
    .a(sum_c3_r64_s2),
    .b(sum_c3_r65_s2),
    .ci(sum_c3_r66_s2),
    .s(sum_c3_r81_s3),
    .co(carry_c3_r81_s3)
  );
  wire sum_c3_r82_s4, carry_c3_r82_s4;
  subbyte_full_adder add_c3_r82_s4 (
    .a(sum_c3_r67_s2),
    .b(carry_c2_r50_s3),
    .ci(carry_c2_r51_s3),
    .s(sum_c3_r82_s4),
    .co(carry_c3_r82_s4)
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
    .a(carry_c2_r55_s3),
    .b(carry_c2_r56_s3),
    .ci(carry_c2_r57_s3),
    .s(sum_c3_r84_s4),
    .co(carry_c3_r84_s4)
  );
  wire sum_c3_r85_s5, carry_c3_r85_s5;
  subbyte_full_adder add_c3_r85_s5 (
    .a(carry_c2_r58_s3),
    .b(carry_c2_r59_s4),
    .ci(sum_c3_r68_s3),
    .s(sum_c3_r85_s5),
    .co(carry_c3_r85_s5)
  );
  wire sum_c3_r86_s4, carry_c3_r86_s4;
  subbyte_full_adder add_c3_r86_s4 (
    .a(sum_c3_r69_s3),
    .b(sum_c3_r70_s3),
    .ci(sum_c3_r71_s3),
    .s(sum_c3_r86_s4),
    .co(carry_c3_r86_s4)
  );
  wire sum_c3_r87_s4, carry_c3_r87_s4;
  subbyte_full_adder add_c3_r87_s4 (
    .a(sum_c3_r72_s3),
    .b(sum_c3_r73_s3),
    .ci(sum_c3_r74_s3),
    .s(sum_c3_r87_s4),
    .co(carry_c3_r87_s4)
  );
  wire sum_c3_r88_s4, carry_c3_r88_s4;
  subbyte_full_adder add_c3_r88_s4 (
    .a(sum_c3_r75_s3),
    .b(sum_c3_r76_s3),
    .ci(sum_c3_r77_s3),
    .s(sum_c3_r88_s4),
    .co(carry_c3_r88_s4)
  );
  wire sum_c3_r89_s4, carry_c3_r89_s4;
  subbyte_full_adder add_c3_r89_s4 (
    .a(sum_c3_r78_s3),
    .b(sum_c3_r79_s3),
    .ci(sum_c3_r80_s3),
    .s(sum_c3_r89_s4),
    .co(carry_c3_r89_s4)
  );
  wire sum_c3_r90_s5, carry_c3_r90_s5;
  subbyte_full_adder add_c3_r90_s5 (
    .a(sum_c3_r81_s3),
    .b(carry_c2_r60_s4),
    .ci(carry_c2_r61_s4),
    .s(sum_c3_r90_s5),
    .co(carry_c3_r90_s5)
  );
  wire sum_c3_r91_s7, carry_c3_r91_s7;
  subbyte_full_adder add_c3_r91_s7 (
    .a(carry_c2_r62_s4),
    .b(carry_c2_r63_s4),
    .ci(carry_c2_r64_s6),
    .s(sum_c3_r91_s7),
    .co(carry_c3_r91_s7)
  );
  wire sum_c3_r92_s5, carry_c3_r92_s5;
  subbyte_full_adder add_c3_r92_s5 (
    .a(sum_c3_r82_s4),
    .b(sum_c3_r83_s4),
    .ci(sum_c3_r84_s4),
    .s(sum_c3_r92_s5),
    .co(carry_c3_r92_s5)
  );
  wire sum_c3_r93_s6, carry_c3_r93_s6;
  subbyte_full_adder add_c3_r93_s6 (
    .a(sum_c3_r85_s5),
    .b(sum_c3_r86_s4),
    .ci(sum_c3_r87_s4),
    .s(sum_c3_r93_s6),
    .co(carry_c3_r93_s6)
  );
  wire sum_c3_r94_s6, carry_c3_r94_s6;
  subbyte_full_adder add_c3_r94_s6 (
    .a(sum_c3_r88_s4),
    .b(sum_c3_r89_s4),
    .ci(carry_c2_r65_s5),
    .s(sum_c3_r94_s6),
    .co(carry_c3_r94_s6)
  );
  wire sum_c3_r95_s8, carry_c3_r95_s8;
  subbyte_full_adder add_c3_r95_s8 (
    .a(carry_c2_r66_s7),
    .b(sum_c3_r90_s5),
    .ci(sum_c3_r91_s7),
    .s(sum_c3_r95_s8),
    .co(carry_c3_r95_s8)
  );
  wire sum_c3_r96_s7, carry_c3_r96_s7;
  subbyte_full_adder add_c3_r96_s7 (
    .a(sum_c3_r92_s5),
    .b(sum_c3_r93_s6),
    .ci(sum_c3_r94_s6),
    .s(sum_c3_r96_s7),
    .co(carry_c3_r96_s7)
  );
  wire sum_c3_r97_s9, carry_c3_r97_s9;
  subbyte_full_adder add_c3_r97_s9 (
    .a(carry_c2_r67_s8),
    .b(sum_c3_r95_s8),
    .ci(sum_c3_r96_s7),
    .s(sum_c3_r97_s9),
    .co(carry_c3_r97_s9)
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
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[1028]), .b(pp[1035]), .ci(pp[1042]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[1049]), .b(pp[1056]), .ci(pp[1092]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[1099]), .b(pp[1106]), .ci(pp[1113]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[1120]), .b(pp[1156]), .ci(pp[1163]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[1170]), .b(pp[1177]), .ci(pp[1184]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[1220]), .b(pp[1227]), .ci(pp[1234]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[1241]), .b(pp[1248]), .ci(pp[1284]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[1291]), .b(pp[1298]), .ci(pp[1305]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[1312]), .b(pp[1348]), .ci(pp[1355]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[1362]), .b(pp[1369]), .ci(pp[1376]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[1412]), .b(pp[1419]), .ci(pp[1426]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[1433]), .b(pp[1440]), .ci(pp[1476]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[1483]), .b(pp[1490]), .ci(pp[1497]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[1504]), .b(pp[1540]), .ci(pp[1547]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[1554]), .b(pp[1561]), .ci(pp[1568]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[1604]), .b(pp[1611]), .ci(pp[1618]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s1, carry_c4_r43_s1;
  subbyte_full_adder add_c4_r43_s1 (.a(pp[1625]), .b(pp[1632]), .ci(pp[1668]), .s(sum_c4_r43_s1), .co(carry_c4_r43_s1));
  wire sum_c4_r44_s1, carry_c4_r44_s1;
  subbyte_full_adder add_c4_r44_s1 (.a(pp[1675]), .b(pp[1682]), .ci(pp[1689]), .s(sum_c4_r44_s1), .co(carry_c4_r44_s1));
  wire sum_c4_r45_s1, carry_c4_r45_s1;
  subbyte_full_adder add_c4_r45_s1 (.a(pp[1696]), .b(pp[1732]), .ci(pp[1739]), .s(sum_c4_r45_s1), .co(carry_c4_r45_s1));
  wire sum_c4_r46_s1, carry_c4_r46_s1;
  subbyte_full_adder add_c4_r46_s1 (.a(pp[1746]), .b(pp[1753]), .ci(pp[1760]), .s(sum_c4_r46_s1), .co(carry_c4_r46_s1));
  wire sum_c4_r47_s1, carry_c4_r47_s1;
  subbyte_full_adder add_c4_r47_s1 (.a(pp[1796]), .b(pp[1803]), .ci(pp[1810]), .s(sum_c4_r47_s1), .co(carry_c4_r47_s1));
  wire sum_c4_r48_s1, carry_c4_r48_s1;
  subbyte_full_adder add_c4_r48_s1 (.a(pp[1817]), .b(pp[1824]), .ci(pp[1860]), .s(sum_c4_r48_s1), .co(carry_c4_r48_s1));
  wire sum_c4_r49_s1, carry_c4_r49_s1;
  subbyte_full_adder add_c4_r49_s1 (.a(pp[1867]), .b(pp[1874]), .ci(pp[1881]), .s(sum_c4_r49_s1), .co(carry_c4_r49_s1));
  wire sum_c4_r50_s1, carry_c4_r50_s1;
  subbyte_full_adder add_c4_r50_s1 (.a(pp[1888]), .b(pp[1924]), .ci(pp[1931]), .s(sum_c4_r50_s1), .co(carry_c4_r50_s1));
  wire sum_c4_r51_s1, carry_c4_r51_s1;
  subbyte_full_adder add_c4_r51_s1 (.a(pp[1938]), .b(pp[1945]), .ci(pp[1952]), .s(sum_c4_r51_s1), .co(carry_c4_r51_s1));
  wire sum_c4_r52_s1, carry_c4_r52_s1;
  subbyte_full_adder add_c4_r52_s1 (.a(pp[1988]), .b(pp[1995]), .ci(pp[2002]), .s(sum_c4_r52_s1), .co(carry_c4_r52_s1));
  wire sum_c4_r53_s2, carry_c4_r53_s2;
  subbyte_full_adder add_c4_r53_s2 (
    .a(pp[2009]),
    .b(pp[2016]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r53_s2),
    .co(carry_c4_r53_s2)
  );
  wire sum_c4_r54_s2, carry_c4_r54_s2;
  subbyte_full_adder add_c4_r54_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r54_s2),
    .co(carry_c4_r54_s2)
  );
  wire sum_c4_r55_s2, carry_c4_r55_s2;
  subbyte_full_adder add_c4_r55_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r55_s2),
    .co(carry_c4_r55_s2)
  );
  wire sum_c4_r56_s2, carry_c4_r56_s2;
  subbyte_full_adder add_c4_r56_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r56_s2),
    .co(carry_c4_r56_s2)
  );
  wire sum_c4_r57_s2, carry_c4_r57_s2;
  subbyte_full_adder add_c4_r57_s2 (
    .a(carry_c3_r10_s1),
    .b(carry_c3_r11_s1),
    .ci(carry_c3_r12_s1),
    .s(sum_c4_r57_s2),
    .co(carry_c4_r57_s2)
  );
  wire sum_c4_r58_s2, carry_c4_r58_s2;
  subbyte_full_adder add_c4_r58_s2 (
    .a(carry_c3_r13_s1),
    .b(carry_c3_r14_s1),
    .ci(carry_c3_r15_s1),
    .s(sum_c4_r58_s2),
    .co(carry_c4_r58_s2)
  );
  wire sum_c4_r59_s2, carry_c4_r59_s2;
  subbyte_full_adder add_c4_r59_s2 (
    .a(carry_c3_r16_s1),
    .b(carry_c3_r17_s1),
    .ci(carry_c3_r18_s1),
    .s(sum_c4_r59_s2),
    .co(carry_c4_r59_s2)
  );
  wire sum_c4_r60_s2, carry_c4_r60_s2;
  subbyte_full_adder add_c4_r60_s2 (
    .a(carry_c3_r19_s1),
    .b(carry_c3_r20_s1),
    .ci(carry_c3_r21_s1),
    .s(sum_c4_r60_s2),
    .co(carry_c4_r60_s2)
  );
  wire sum_c4_r61_s2, carry_c4_r61_s2;
  subbyte_full_adder add_c4_r61_s2 (
    .a(carry_c3_r22_s1),
    .b(carry_c3_r23_s1),
    .ci(carry_c3_r24_s1),
    .s(sum_c4_r61_s2),
    .co(carry_c4_r61_s2)
  );
  wire sum_c4_r62_s2, carry_c4_r62_s2;
  subbyte_full_adder add_c4_r62_s2 (
    .a(carry_c3_r25_s1),
    .b(carry_c3_r26_s1),
    .ci(carry_c3_r27_s1),
    .s(sum_c4_r62_s2),
    .co(carry_c4_r62_s2)
  );
  wire sum_c4_r63_s2, carry_c4_r63_s2;
  subbyte_full_adder add_c4_r63_s2 (
    .a(carry_c3_r28_s1),
    .b(carry_c3_r29_s1),
    .ci(carry_c3_r30_s1),
    .s(sum_c4_r63_s2),
    .co(carry_c4_r63_s2)
  );
  wire sum_c4_r64_s2, carry_c4_r64_s2;
  subbyte_full_adder add_c4_r64_s2 (
    .a(carry_c3_r31_s1),
    .b(carry_c3_r32_s1),
    .ci(carry_c3_r33_s1),
    .s(sum_c4_r64_s2),
    .co(carry_c4_r64_s2)
  );
  wire sum_c4_r65_s2, carry_c4_r65_s2;
  subbyte_full_adder add_c4_r65_s2 (
    .a(carry_c3_r34_s1),
    .b(carry_c3_r35_s1),
    .ci(carry_c3_r36_s1),
    .s(sum_c4_r65_s2),
    .co(carry_c4_r65_s2)
  );
  wire sum_c4_r66_s2, carry_c4_r66_s2;
  subbyte_full_adder add_c4_r66_s2 (
    .a(carry_c3_r37_s1),
    .b(carry_c3_r38_s1),
    .ci(carry_c3_r39_s1),
    .s(sum_c4_r66_s2),
    .co(carry_c4_r66_s2)
  );
  wire sum_c4_r67_s2, carry_c4_r67_s2;
  subbyte_full_adder add_c4_r67_s2 (
    .a(carry_c3_r40_s1),
    .b(carry_c3_r41_s1),
    .ci(carry_c3_r42_s1),
    .s(sum_c4_r67_s2),
    .co(carry_c4_r67_s2)
  );
  wire sum_c4_r68_s2, carry_c4_r68_s2;
  subbyte_full_adder add_c4_r68_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r68_s2),
    .co(carry_c4_r68_s2)
  );
  wire sum_c4_r69_s2, carry_c4_r69_s2;
  subbyte_full_adder add_c4_r69_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r69_s2),
    .co(carry_c4_r69_s2)
  );
  wire sum_c4_r70_s2, carry_c4_r70_s2;
  subbyte_full_adder add_c4_r70_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r70_s2),
    .co(carry_c4_r70_s2)
  );
  wire sum_c4_r71_s2, carry_c4_r71_s2;
  subbyte_full_adder add_c4_r71_s2 (
    .a(sum_c4_r9_s1),
    .b(sum_c4_r10_s1),
    .ci(sum_c4_r11_s1),
    .s(sum_c4_r71_s2),
    .co(carry_c4_r71_s2)
  );
  wire sum_c4_r72_s2, carry_c4_r72_s2;
  subbyte_full_adder add_c4_r72_s2 (
    .a(sum_c4_r12_s1),
    .b(sum_c4_r13_s1),
    .ci(sum_c4_r14_s1),
    .s(sum_c4_r72_s2),
    .co(carry_c4_r72_s2)
  );
  wire sum_c4_r73_s2, carry_c4_r73_s2;
  subbyte_full_adder add_c4_r73_s2 (
    .a(sum_c4_r15_s1),
    .b(sum_c4_r16_s1),
    .ci(sum_c4_r17_s1),
    .s(sum_c4_r73_s2),
    .co(carry_c4_r73_s2)
  );
  wire sum_c4_r74_s2, carry_c4_r74_s2;
  subbyte_full_adder add_c4_r74_s2 (
    .a(sum_c4_r18_s1),
    .b(sum_c4_r19_s1),
    .ci(sum_c4_r20_s1),
    .s(sum_c4_r74_s2),
    .co(carry_c4_r74_s2)
  );
  wire sum_c4_r75_s2, carry_c4_r75_s2;
  subbyte_full_adder add_c4_r75_s2 (
    .a(sum_c4_r21_s1),
    .b(sum_c4_r22_s1),
    .ci(sum_c4_r23_s1),
    .s(sum_c4_r75_s2),
    .co(carry_c4_r75_s2)
  );
  wire sum_c4_r76_s2, carry_c4_r76_s2;
  subbyte_full_adder add_c4_r76_s2 (
    .a(sum_c4_r24_s1),
    .b(sum_c4_r25_s1),
    .ci(sum_c4_r26_s1),
    .s(sum_c4_r76_s2),
    .co(carry_c4_r76_s2)
  );
  wire sum_c4_r77_s2, carry_c4_r77_s2;
  subbyte_full_adder add_c4_r77_s2 (
    .a(sum_c4_r27_s1),
    .b(sum_c4_r28_s1),
    .ci(sum_c4_r29_s1),
    .s(sum_c4_r77_s2),
    .co(carry_c4_r77_s2)
  );
  wire sum_c4_r78_s2, carry_c4_r78_s2;
  subbyte_full_adder add_c4_r78_s2 (
    .a(sum_c4_r30_s1),
    .b(sum_c4_r31_s1),
    .ci(sum_c4_r32_s1),
    .s(sum_c4_r78_s2),
    .co(carry_c4_r78_s2)
  );
  wire sum_c4_r79_s2, carry_c4_r79_s2;
  subbyte_full_adder add_c4_r79_s2 (
    .a(sum_c4_r33_s1),
    .b(sum_c4_r34_s1),
    .ci(sum_c4_r35_s1),
    .s(sum_c4_r79_s2),
    .co(carry_c4_r79_s2)
  );
  wire sum_c4_r80_s2, carry_c4_r80_s2;
  subbyte_full_adder add_c4_r80_s2 (
    .a(sum_c4_r36_s1),
    .b(sum_c4_r37_s1),
    .ci(sum_c4_r38_s1),
    .s(sum_c4_r80_s2),
    .co(carry_c4_r80_s2)
  );
  wire sum_c4_r81_s2, carry_c4_r81_s2;
  subbyte_full_adder add_c4_r81_s2 (
    .a(sum_c4_r39_s1),
    .b(sum_c4_r40_s1),
    .ci(sum_c4_r41_s1),
    .s(sum_c4_r81_s2),
    .co(carry_c4_r81_s2)
  );
  wire sum_c4_r82_s2, carry_c4_r82_s2;
  subbyte_full_adder add_c4_r82_s2 (
    .a(sum_c4_r42_s1),
    .b(sum_c4_r43_s1),
    .ci(sum_c4_r44_s1),
    .s(sum_c4_r82_s2),
    .co(carry_c4_r82_s2)
  );
  wire sum_c4_r83_s2, carry_c4_r83_s2;
  subbyte_full_adder add_c4_r83_s2 (
    .a(sum_c4_r45_s1),
    .b(sum_c4_r46_s1),
    .ci(sum_c4_r47_s1),
    .s(sum_c4_r83_s2),
    .co(carry_c4_r83_s2)
  );
  wire sum_c4_r84_s2, carry_c4_r84_s2;
  subbyte_full_adder add_c4_r84_s2 (
    .a(sum_c4_r48_s1),
    .b(sum_c4_r49_s1),
    .ci(sum_c4_r50_s1),
    .s(sum_c4_r84_s2),
    .co(carry_c4_r84_s2)
  );
  wire sum_c4_r85_s3, carry_c4_r85_s3;
  subbyte_full_adder add_c4_r85_s3 (
    .a(sum_c4_r51_s1),
    .b(sum_c4_r52_s1),
    .ci(sum_c4_r53_s2),
    .s(sum_c4_r85_s3),
    .co(carry_c4_r85_s3)
  );
  wire sum_c4_r86_s3, carry_c4_r86_s3;
  subbyte_full_adder add_c4_r86_s3 (
    .a(carry_c3_r43_s2),
    .b(carry_c3_r44_s2),
    .ci(carry_c3_r45_s2),
    .s(sum_c4_r86_s3),
    .co(carry_c4_r86_s3)
  );
  wire sum_c4_r87_s3, carry_c4_r87_s3;
  subbyte_full_adder add_c4_r87_s3 (
    .a(carry_c3_r46_s2),
    .b(carry_c3_r47_s2),
    .ci(carry_c3_r48_s2),
    .s(sum_c4_r87_s3),
    .co(carry_c4_r87_s3)
  );
  wire sum_c4_r88_s3, carry_c4_r88_s3;
  subbyte_full_adder add_c4_r88_s3 (
    .a(carry_c3_r49_s2),
    .b(carry_c3_r50_s2),
    .ci(carry_c3_r51_s2),
    .s(sum_c4_r88_s3),
    .co(carry_c4_r88_s3)
  );
  wire sum_c4_r89_s3, carry_c4_r89_s3;
  subbyte_full_adder add_c4_r89_s3 (
    .a(carry_c3_r52_s2),
    .b(carry_c3_r53_s2),
    .ci(carry_c3_r54_s2),
    .s(sum_c4_r89_s3),
    .co(carry_c4_r89_s3)
  );
  wire sum_c4_r90_s3, carry_c4_r90_s3;
  subbyte_full_adder add_c4_r90_s3 (
    .a(carry_c3_r55_s2),
    .b(carry_c3_r56_s2),
    .ci(carry_c3_r57_s2),
    .s(sum_c4_r90_s3),
    .co(carry_c4_r90_s3)
  );
  wire sum_c4_r91_s3, carry_c4_r91_s3;
  subbyte_full_adder add_c4_r91_s3 (
    .a(carry_c3_r58_s2),
    .b(carry_c3_r59_s2),
    .ci(carry_c3_r60_s2),
    .s(sum_c4_r91_s3),
    .co(carry_c4_r91_s3)
  );
  wire sum_c4_r92_s3, carry_c4_r92_s3;
  subbyte_full_adder add_c4_r92_s3 (
    .a(carry_c3_r61_s2),
    .b(carry_c3_r62_s2),
    .ci(carry_c3_r63_s2),
    .s(sum_c4_r92_s3),
    .co(carry_c4_r92_s3)
  );
  wire sum_c4_r93_s3, carry_c4_r93_s3;
  subbyte_full_adder add_c4_r93_s3 (
    .a(carry_c3_r64_s2),
    .b(carry_c3_r65_s2),
    .ci(carry_c3_r66_s2),
    .s(sum_c4_r93_s3),
    .co(carry_c4_r93_s3)
  );
  wire sum_c4_r94_s3, carry_c4_r94_s3;
  subbyte_full_adder add_c4_r94_s3 (
    .a(carry_c3_r67_s2),
    .b(sum_c4_r54_s2),
    .ci(sum_c4_r55_s2),
    .s(sum_c4_r94_s3),
    .co(carry_c4_r94_s3)
  );
  wire sum_c4_r95_s3, carry_c4_r95_s3;
  subbyte_full_adder add_c4_r95_s3 (
    .a(sum_c4_r56_s2),
    .b(sum_c4_r57_s2),
    .ci(sum_c4_r58_s2),
    .s(sum_c4_r95_s3),
    .co(carry_c4_r95_s3)
  );
  wire sum_c4_r96_s3, carry_c4_r96_s3;
  subbyte_full_adder add_c4_r96_s3 (
    .a(sum_c4_r59_s2),
    .b(sum_c4_r60_s2),
    .ci(sum_c4_r61_s2),
    .s(sum_c4_r96_s3),
    .co(carry_c4_r96_s3)
  );
  wire sum_c4_r97_s3, carry_c4_r97_s3;
  subbyte_full_adder add_c4_r97_s3 (
    .a(sum_c4_r62_s2),
    .b(sum_c4_r63_s2),
    .ci(sum_c4_r64_s2),
    .s(sum_c4_r97_s3),
    .co(carry_c4_r97_s3)
  );
  wire sum_c4_r98_s3, carry_c4_r98_s3;
  subbyte_full_adder add_c4_r98_s3 (
    .a(sum_c4_r65_s2),
    .b(sum_c4_r66_s2),
    .ci(sum_c4_r67_s2),
    .s(sum_c4_r98_s3),
    .co(carry_c4_r98_s3)
  );
  wire sum_c4_r99_s3, carry_c4_r99_s3;
  subbyte_full_adder add_c4_r99_s3 (
    .a(sum_c4_r68_s2),
    .b(sum_c4_r69_s2),
    .ci(sum_c4_r70_s2),
    .s(sum_c4_r99_s3),
    .co(carry_c4_r99_s3)
  );
  wire sum_c4_r100_s3, carry_c4_r100_s3;
  subbyte_full_adder add_c4_r100_s3 (
    .a(sum_c4_r71_s2),
    .b(sum_c4_r72_s2),
    .ci(sum_c4_r73_s2),
    .s(sum_c4_r100_s3),
    .co(carry_c4_r100_s3)
  );
  wire sum_c4_r101_s3, carry_c4_r101_s3;
  subbyte_full_adder add_c4_r101_s3 (
    .a(sum_c4_r74_s2),
    .b(sum_c4_r75_s2),
    .ci(sum_c4_r76_s2),
    .s(sum_c4_r101_s3),
    .co(carry_c4_r101_s3)
  );
  wire sum_c4_r102_s3, carry_c4_r102_s3;
  subbyte_full_adder add_c4_r102_s3 (
    .a(sum_c4_r77_s2),
    .b(sum_c4_r78_s2),
    .ci(sum_c4_r79_s2),
    .s(sum_c4_r102_s3),
    .co(carry_c4_r102_s3)
  );
  wire sum_c4_r103_s3, carry_c4_r103_s3;
  subbyte_full_adder add_c4_r103_s3 (
    .a(sum_c4_r80_s2),
    .b(sum_c4_r81_s2),
    .ci(sum_c4_r82_s2),
    .s(sum_c4_r103_s3),
    .co(carry_c4_r103_s3)
  );
  wire sum_c4_r104_s4, carry_c4_r104_s4;
  subbyte_full_adder add_c4_r104_s4 (
    .a(sum_c4_r83_s2),
    .b(sum_c4_r84_s2),
    .ci(sum_c4_r85_s3),
    .s(sum_c4_r104_s4),
    .co(carry_c4_r104_s4)
  );
  wire sum_c4_r105_s4, carry_c4_r105_s4;
  subbyte_full_adder add_c4_r105_s4 (
    .a(carry_c3_r68_s3),
    .b(carry_c3_r69_s3),
    .ci(carry_c3_r70_s3),
    .s(sum_c4_r105_s4),
    .co(carry_c4_r105_s4)
  );
  wire sum_c4_r106_s4, carry_c4_r106_s4;
  subbyte_full_adder add_c4_r106_s4 (
    .a(carry_c3_r71_s3),
    .b(carry_c3_r72_s3),
    .ci(carry_c3_r73_s3),
    .s(sum_c4_r106_s4),
    .co(carry_c4_r106_s4)
  );
  wire sum_c4_r107_s4, carry_c4_r107_s4;
  subbyte_full_adder add_c4_r107_s4 (
    .a(carry_c3_r74_s3),
    .b(carry_c3_r75_s3),
    .ci(carry_c3_r76_s3),
    .s(sum_c4_r107_s4),
    .co(carry_c4_r107_s4)
  );
  wire sum_c4_r108_s4, carry_c4_r108_s4;
  subbyte_full_adder add_c4_r108_s4 (
    .a(carry_c3_r77_s3),
    .b(carry_c3_r78_s3),
    .ci(carry_c3_r79_s3),
    .s(sum_c4_r108_s4),
    .co(carry_c4_r108_s4)
  );
  wire sum_c4_r109_s4, carry_c4_r109_s4;
  subbyte_full_adder add_c4_r109_s4 (
    .a(carry_c3_r80_s3),
    .b(carry_c3_r81_s3),
    .ci(sum_c4_r86_s3),
    .s(sum_c4_r109_s4),
    .co(carry_c4_r109_s4)
  );
  wire sum_c4_r110_s4, carry_c4_r110_s4;
  subbyte_full_adder add_c4_r110_s4 (
    .a(sum_c4_r87_s3),
    .b(sum_c4_r88_s3),
    .ci(sum_c4_r89_s3),
    .s(sum_c4_r110_s4),
    .co(carry_c4_r110_s4)
  );
  wire sum_c4_r111_s4, carry_c4_r111_s4;
  subbyte_full_adder add_c4_r111_s4 (
    .a(sum_c4_r90_s3),
    .b(sum_c4_r91_s3),
    .ci(sum_c4_r92_s3),
    .s(sum_c4_r111_s4),
    .co(carry_c4_r111_s4)
  );
  wire sum_c4_r112_s4, carry_c4_r112_s4;
  subbyte_full_adder add_c4_r112_s4 (
    .a(sum_c4_r93_s3),
    .b(sum_c4_r94_s3),
    .ci(sum_c4_r95_s3),
    .s(sum_c4_r112_s4),
    .co(carry_c4_r112_s4)
  );
  wire sum_c4_r113_s4, carry_c4_r113_s4;
  subbyte_full_adder add_c4_r113_s4 (
    .a(sum_c4_r96_s3),
    .b(sum_c4_r97_s3),
    .ci(sum_c4_r98_s3),
    .s(sum_c4_r113_s4),
    .co(carry_c4_r113_s4)
  );
  wire sum_c4_r114_s4, carry_c4_r114_s4;
  subbyte_full_adder add_c4_r114_s4 (
    .a(sum_c4_r99_s3),
    .b(sum_c4_r100_s3),
    .ci(sum_c4_r101_s3),
    .s(sum_c4_r114_s4),
    .co(carry_c4_r114_s4)
  );
  wire sum_c4_r115_s5, carry_c4_r115_s5;
  subbyte_full_adder add_c4_r115_s5 (
    .a(sum_c4_r102_s3),
    .b(sum_c4_r103_s3),
    .ci(sum_c4_r104_s4),
    .s(sum_c4_r115_s5),
    .co(carry_c4_r115_s5)
  );
  wire sum_c4_r116_s5, carry_c4_r116_s5;
  subbyte_full_adder add_c4_r116_s5 (
    .a(carry_c3_r82_s4),
    .b(carry_c3_r83_s4),
    .ci(carry_c3_r84_s4),
    .s(sum_c4_r116_s5),
    .co(carry_c4_r116_s5)
  );
  wire sum_c4_r117_s6, carry_c4_r117_s6;
  subbyte_full_adder add_c4_r117_s6 (
    .a(carry_c3_r85_s5),
    .b(carry_c3_r86_s4),
    .ci(carry_c3_r87_s4),
    .s(sum_c4_r117_s6),
    .co(carry_c4_r117_s6)
  );
  wire sum_c4_r118_s5, carry_c4_r118_s5;
  subbyte_full_adder add_c4_r118_s5 (
    .a(carry_c3_r88_s4),
    .b(carry_c3_r89_s4),
    .ci(sum_c4_r105_s4),
    .s(sum_c4_r118_s5),
    .co(carry_c4_r118_s5)
  );
  wire sum_c4_r119_s5, carry_c4_r119_s5;
  subbyte_full_adder add_c4_r119_s5 (
    .a(sum_c4_r106_s4),
    .b(sum_c4_r107_s4),
    .ci(sum_c4_r108_s4),
    .s(sum_c4_r119_s5),
    .co(carry_c4_r119_s5)
  );
  wire sum_c4_r120_s5, carry_c4_r120_s5;
  subbyte_full_adder add_c4_r120_s5 (
    .a(sum_c4_r109_s4),
    .b(sum_c4_r110_s4),
    .ci(sum_c4_r111_s4),
    .s(sum_c4_r120_s5),
    .co(carry_c4_r120_s5)
  );
  wire sum_c4_r121_s5, carry_c4_r121_s5;
  subbyte_full_adder add_c4_r121_s5 (
    .a(sum_c4_r112_s4),
    .b(sum_c4_r113_s4),
    .ci(sum_c4_r114_s4),
    .s(sum_c4_r121_s5),
    .co(carry_c4_r121_s5)
  );
  wire sum_c4_r122_s8, carry_c4_r122_s8;
  subbyte_full_adder add_c4_r122_s8 (
    .a(sum_c4_r115_s5),
    .b(carry_c3_r90_s5),
    .ci(carry_c3_r91_s7),
    .s(sum_c4_r122_s8),
    .co(carry_c4_r122_s8)
  );
  wire sum_c4_r123_s7, carry_c4_r123_s7;
  subbyte_full_adder add_c4_r123_s7 (
    .a(carry_c3_r92_s5),
    .b(carry_c3_r93_s6),
    .ci(sum_c4_r116_s5),
    .s(sum_c4_r123_s7),
    .co(carry_c4_r123_s7)
  );
  wire sum_c4_r124_s7, carry_c4_r124_s7;
  subbyte_full_adder add_c4_r124_s7 (
    .a(sum_c4_r117_s6),
    .b(sum_c4_r118_s5),
    .ci(sum_c4_r119_s5),
    .s(sum_c4_r124_s7),
    .co(carry_c4_r124_s7)
  );
  wire sum_c4_r125_s7, carry_c4_r125_s7;
  subbyte_full_adder add_c4_r125_s7 (
    .a(sum_c4_r120_s5),
    .b(sum_c4_r121_s5),
    .ci(carry_c3_r94_s6),
    .s(sum_c4_r125_s7),
    .co(carry_c4_r125_s7)
  );
  wire sum_c4_r126_s9, carry_c4_r126_s9;
  subbyte_full_adder add_c4_r126_s9 (
    .a(carry_c3_r95_s8),
    .b(carry_c3_r96_s7),
    .ci(sum_c4_r122_s8),
    .s(sum_c4_r126_s9),
    .co(carry_c4_r126_s9)
  );
  wire sum_c4_r127_s8, carry_c4_r127_s8;
  subbyte_full_adder add_c4_r127_s8 (
    .a(sum_c4_r123_s7),
    .b(sum_c4_r124_s7),
    .ci(sum_c4_r125_s7),
    .s(sum_c4_r127_s8),
    .co(carry_c4_r127_s8)
  );
  wire sum_c4_r128_s10, carry_c4_r128_s10;
  subbyte_full_adder add_c4_r128_s10 (
    .a(carry_c3_r97_s9),
    .b(sum_c4_r126_s9),
    .ci(sum_c4_r127_s8),
    .s(sum_c4_r128_s10),
    .co(carry_c4_r128_s10)
  );
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
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[1000]), .b(pp[1029]), .ci(pp[1036]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[1043]), .b(pp[1050]), .ci(pp[1057]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[1064]), .b(pp[1093]), .ci(pp[1100]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[1107]), .b(pp[1114]), .ci(pp[1121]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[1128]), .b(pp[1157]), .ci(pp[1164]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[1171]), .b(pp[1178]), .ci(pp[1185]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[1192]), .b(pp[1221]), .ci(pp[1228]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[1235]), .b(pp[1242]), .ci(pp[1249]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[1256]), .b(pp[1285]), .ci(pp[1292]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[1299]), .b(pp[1306]), .ci(pp[1313]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[1320]), .b(pp[1349]), .ci(pp[1356]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s1, carry_c5_r43_s1;
  subbyte_full_adder add_c5_r43_s1 (.a(pp[1363]), .b(pp[1370]), .ci(pp[1377]), .s(sum_c5_r43_s1), .co(carry_c5_r43_s1));
  wire sum_c5_r44_s1, carry_c5_r44_s1;
  subbyte_full_adder add_c5_r44_s1 (.a(pp[1384]), .b(pp[1413]), .ci(pp[1420]), .s(sum_c5_r44_s1), .co(carry_c5_r44_s1));
  wire sum_c5_r45_s1, carry_c5_r45_s1;
  subbyte_full_adder add_c5_r45_s1 (.a(pp[1427]), .b(pp[1434]), .ci(pp[1441]), .s(sum_c5_r45_s1), .co(carry_c5_r45_s1));
  wire sum_c5_r46_s1, carry_c5_r46_s1;
  subbyte_full_adder add_c5_r46_s1 (.a(pp[1448]), .b(pp[1477]), .ci(pp[1484]), .s(sum_c5_r46_s1), .co(carry_c5_r46_s1));
  wire sum_c5_r47_s1, carry_c5_r47_s1;
  subbyte_full_adder add_c5_r47_s1 (.a(pp[1491]), .b(pp[1498]), .ci(pp[1505]), .s(sum_c5_r47_s1), .co(carry_c5_r47_s1));
  wire sum_c5_r48_s1, carry_c5_r48_s1;
  subbyte_full_adder add_c5_r48_s1 (.a(pp[1512]), .b(pp[1541]), .ci(pp[1548]), .s(sum_c5_r48_s1), .co(carry_c5_r48_s1));
  wire sum_c5_r49_s1, carry_c5_r49_s1;
  subbyte_full_adder add_c5_r49_s1 (.a(pp[1555]), .b(pp[1562]), .ci(pp[1569]), .s(sum_c5_r49_s1), .co(carry_c5_r49_s1));
  wire sum_c5_r50_s1, carry_c5_r50_s1;
  subbyte_full_adder add_c5_r50_s1 (.a(pp[1576]), .b(pp[1605]), .ci(pp[1612]), .s(sum_c5_r50_s1), .co(carry_c5_r50_s1));
  wire sum_c5_r51_s1, carry_c5_r51_s1;
  subbyte_full_adder add_c5_r51_s1 (.a(pp[1619]), .b(pp[1626]), .ci(pp[1633]), .s(sum_c5_r51_s1), .co(carry_c5_r51_s1));
  wire sum_c5_r52_s1, carry_c5_r52_s1;
  subbyte_full_adder add_c5_r52_s1 (.a(pp[1640]), .b(pp[1669]), .ci(pp[1676]), .s(sum_c5_r52_s1), .co(carry_c5_r52_s1));
  wire sum_c5_r53_s1, carry_c5_r53_s1;
  subbyte_full_adder add_c5_r53_s1 (.a(pp[1683]), .b(pp[1690]), .ci(pp[1697]), .s(sum_c5_r53_s1), .co(carry_c5_r53_s1));
  wire sum_c5_r54_s1, carry_c5_r54_s1;
  subbyte_full_adder add_c5_r54_s1 (.a(pp[1704]), .b(pp[1733]), .ci(pp[1740]), .s(sum_c5_r54_s1), .co(carry_c5_r54_s1));
  wire sum_c5_r55_s1, carry_c5_r55_s1;
  subbyte_full_adder add_c5_r55_s1 (.a(pp[1747]), .b(pp[1754]), .ci(pp[1761]), .s(sum_c5_r55_s1), .co(carry_c5_r55_s1));
  wire sum_c5_r56_s1, carry_c5_r56_s1;
  subbyte_full_adder add_c5_r56_s1 (.a(pp[1768]), .b(pp[1797]), .ci(pp[1804]), .s(sum_c5_r56_s1), .co(carry_c5_r56_s1));
  wire sum_c5_r57_s1, carry_c5_r57_s1;
  subbyte_full_adder add_c5_r57_s1 (.a(pp[1811]), .b(pp[1818]), .ci(pp[1825]), .s(sum_c5_r57_s1), .co(carry_c5_r57_s1));
  wire sum_c5_r58_s1, carry_c5_r58_s1;
  subbyte_full_adder add_c5_r58_s1 (.a(pp[1832]), .b(pp[1861]), .ci(pp[1868]), .s(sum_c5_r58_s1), .co(carry_c5_r58_s1));
  wire sum_c5_r59_s1, carry_c5_r59_s1;
  subbyte_full_adder add_c5_r59_s1 (.a(pp[1875]), .b(pp[1882]), .ci(pp[1889]), .s(sum_c5_r59_s1), .co(carry_c5_r59_s1));
  wire sum_c5_r60_s1, carry_c5_r60_s1;
  subbyte_full_adder add_c5_r60_s1 (.a(pp[1896]), .b(pp[1925]), .ci(pp[1932]), .s(sum_c5_r60_s1), .co(carry_c5_r60_s1));
  wire sum_c5_r61_s1, carry_c5_r61_s1;
  subbyte_full_adder add_c5_r61_s1 (.a(pp[1939]), .b(pp[1946]), .ci(pp[1953]), .s(sum_c5_r61_s1), .co(carry_c5_r61_s1));
  wire sum_c5_r62_s1, carry_c5_r62_s1;
  subbyte_full_adder add_c5_r62_s1 (.a(pp[1960]), .b(pp[1989]), .ci(pp[1996]), .s(sum_c5_r62_s1), .co(carry_c5_r62_s1));
  wire sum_c5_r63_s1, carry_c5_r63_s1;
  subbyte_full_adder add_c5_r63_s1 (.a(pp[2003]), .b(pp[2010]), .ci(pp[2017]), .s(sum_c5_r63_s1), .co(carry_c5_r63_s1));
  wire sum_c5_r64_s2, carry_c5_r64_s2;
  subbyte_full_adder add_c5_r64_s2 (
    .a(pp[2024]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r64_s2),
    .co(carry_c5_r64_s2)
  );
  wire sum_c5_r65_s2, carry_c5_r65_s2;
  subbyte_full_adder add_c5_r65_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r65_s2),
    .co(carry_c5_r65_s2)
  );
  wire sum_c5_r66_s2, carry_c5_r66_s2;
  subbyte_full_adder add_c5_r66_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r66_s2),
    .co(carry_c5_r66_s2)
  );
  wire sum_c5_r67_s2, carry_c5_r67_s2;
  subbyte_full_adder add_c5_r67_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r67_s2),
    .co(carry_c5_r67_s2)
  );
  wire sum_c5_r68_s2, carry_c5_r68_s2;
  subbyte_full_adder add_c5_r68_s2 (
    .a(carry_c4_r11_s1),
    .b(carry_c4_r12_s1),
    .ci(carry_c4_r13_s1),
    .s(sum_c5_r68_s2),
    .co(carry_c5_r68_s2)
  );
  wire sum_c5_r69_s2, carry_c5_r69_s2;
  subbyte_full_adder add_c5_r69_s2 (
    .a(carry_c4_r14_s1),
    .b(carry_c4_r15_s1),
    .ci(carry_c4_r16_s1),
    .s(sum_c5_r69_s2),
    .co(carry_c5_r69_s2)
  );
  wire sum_c5_r70_s2, carry_c5_r70_s2;
  subbyte_full_adder add_c5_r70_s2 (
    .a(carry_c4_r17_s1),
    .b(carry_c4_r18_s1),
    .ci(carry_c4_r19_s1),
    .s(sum_c5_r70_s2),
    .co(carry_c5_r70_s2)
  );
  wire sum_c5_r71_s2, carry_c5_r71_s2;
  subbyte_full_adder add_c5_r71_s2 (
    .a(carry_c4_r20_s1),
    .b(carry_c4_r21_s1),
    .ci(carry_c4_r22_s1),
    .s(sum_c5_r71_s2),
    .co(carry_c5_r71_s2)
  );
  wire sum_c5_r72_s2, carry_c5_r72_s2;
  subbyte_full_adder add_c5_r72_s2 (
    .a(carry_c4_r23_s1),
    .b(carry_c4_r24_s1),
    .ci(carry_c4_r25_s1),
    .s(sum_c5_r72_s2),
    .co(carry_c5_r72_s2)
  );
  wire sum_c5_r73_s2, carry_c5_r73_s2;
  subbyte_full_adder add_c5_r73_s2 (
    .a(carry_c4_r26_s1),
    .b(carry_c4_r27_s1),
    .ci(carry_c4_r28_s1),
    .s(sum_c5_r73_s2),
    .co(carry_c5_r73_s2)
  );
  wire sum_c5_r74_s2, carry_c5_r74_s2;
  subbyte_full_adder add_c5_r74_s2 (
    .a(carry_c4_r29_s1),
    .b(carry_c4_r30_s1),
    .ci(carry_c4_r31_s1),
    .s(sum_c5_r74_s2),
    .co(carry_c5_r74_s2)
  );
  wire sum_c5_r75_s2, carry_c5_r75_s2;
  subbyte_full_adder add_c5_r75_s2 (
    .a(carry_c4_r32_s1),
    .b(carry_c4_r33_s1),
    .ci(carry_c4_r34_s1),
    .s(sum_c5_r75_s2),
    .co(carry_c5_r75_s2)
  );
  wire sum_c5_r76_s2, carry_c5_r76_s2;
  subbyte_full_adder add_c5_r76_s2 (
    .a(carry_c4_r35_s1),
    .b(carry_c4_r36_s1),
    .ci(carry_c4_r37_s1),
    .s(sum_c5_r76_s2),
    .co(carry_c5_r76_s2)
  );
  wire sum_c5_r77_s2, carry_c5_r77_s2;
  subbyte_full_adder add_c5_r77_s2 (
    .a(carry_c4_r38_s1),
    .b(carry_c4_r39_s1),
    .ci(carry_c4_r40_s1),
    .s(sum_c5_r77_s2),
    .co(carry_c5_r77_s2)
  );
  wire sum_c5_r78_s2, carry_c5_r78_s2;
  subbyte_full_adder add_c5_r78_s2 (
    .a(carry_c4_r41_s1),
    .b(carry_c4_r42_s1),
    .ci(carry_c4_r43_s1),
    .s(sum_c5_r78_s2),
    .co(carry_c5_r78_s2)
  );
  wire sum_c5_r79_s2, carry_c5_r79_s2;
  subbyte_full_adder add_c5_r79_s2 (
    .a(carry_c4_r44_s1),
    .b(carry_c4_r45_s1),
    .ci(carry_c4_r46_s1),
    .s(sum_c5_r79_s2),
    .co(carry_c5_r79_s2)
  );
  wire sum_c5_r80_s2, carry_c5_r80_s2;
  subbyte_full_adder add_c5_r80_s2 (
    .a(carry_c4_r47_s1),
    .b(carry_c4_r48_s1),
    .ci(carry_c4_r49_s1),
    .s(sum_c5_r80_s2),
    .co(carry_c5_r80_s2)
  );
  wire sum_c5_r81_s2, carry_c5_r81_s2;
  subbyte_full_adder add_c5_r81_s2 (
    .a(carry_c4_r50_s1),
    .b(carry_c4_r51_s1),
    .ci(carry_c4_r52_s1),
    .s(sum_c5_r81_s2),
    .co(carry_c5_r81_s2)
  );
  wire sum_c5_r82_s2, carry_c5_r82_s2;
  subbyte_full_adder add_c5_r82_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r82_s2),
    .co(carry_c5_r82_s2)
  );
  wire sum_c5_r83_s2, carry_c5_r83_s2;
  subbyte_full_adder add_c5_r83_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r83_s2),
    .co(carry_c5_r83_s2)
  );
  wire sum_c5_r84_s2, carry_c5_r84_s2;
  subbyte_full_adder add_c5_r84_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r84_s2),
    .co(carry_c5_r84_s2)
  );
  wire sum_c5_r85_s2, carry_c5_r85_s2;
  subbyte_full_adder add_c5_r85_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r85_s2),
    .co(carry_c5_r85_s2)
  );
  wire sum_c5_r86_s2, carry_c5_r86_s2;
  subbyte_full_adder add_c5_r86_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r86_s2),
    .co(carry_c5_r86_s2)
  );
  wire sum_c5_r87_s2, carry_c5_r87_s2;
  subbyte_full_adder add_c5_r87_s2 (
    .a(sum_c5_r15_s1),
    .b(sum_c5_r16_s1),
    .ci(sum_c5_r17_s1),
    .s(sum_c5_r87_s2),
    .co(carry_c5_r87_s2)
  );
  wire sum_c5_r88_s2, carry_c5_r88_s2;
  subbyte_full_adder add_c5_r88_s2 (
    .a(sum_c5_r18_s1),
    .b(sum_c5_r19_s1),
    .ci(sum_c5_r20_s1),
    .s(sum_c5_r88_s2),
    .co(carry_c5_r88_s2)
  );
  wire sum_c5_r89_s2, carry_c5_r89_s2;
  subbyte_full_adder add_c5_r89_s2 (
    .a(sum_c5_r21_s1),
    .b(sum_c5_r22_s1),
    .ci(sum_c5_r23_s1),
    .s(sum_c5_r89_s2),
    .co(carry_c5_r89_s2)
  );
  wire sum_c5_r90_s2, carry_c5_r90_s2;
  subbyte_full_adder add_c5_r90_s2 (
    .a(sum_c5_r24_s1),
    .b(sum_c5_r25_s1),
    .ci(sum_c5_r26_s1),
    .s(sum_c5_r90_s2),
    .co(carry_c5_r90_s2)
  );
  wire sum_c5_r91_s2, carry_c5_r91_s2;
  subbyte_full_adder add_c5_r91_s2 (
    .a(sum_c5_r27_s1),
    .b(sum_c5_r28_s1),
    .ci(sum_c5_r29_s1),
    .s(sum_c5_r91_s2),
    .co(carry_c5_r91_s2)
  );
  wire sum_c5_r92_s2, carry_c5_r92_s2;
  subbyte_full_adder add_c5_r92_s2 (
    .a(sum_c5_r30_s1),
    .b(sum_c5_r31_s1),
    .ci(sum_c5_r32_s1),
    .s(sum_c5_r92_s2),
    .co(carry_c5_r92_s2)
  );
  wire sum_c5_r93_s2, carry_c5_r93_s2;
  subbyte_full_adder add_c5_r93_s2 (
    .a(sum_c5_r33_s1),
    .b(sum_c5_r34_s1),
    .ci(sum_c5_r35_s1),
    .s(sum_c5_r93_s2),
    .co(carry_c5_r93_s2)
  );
  wire sum_c5_r94_s2, carry_c5_r94_s2;
  subbyte_full_adder add_c5_r94_s2 (
    .a(sum_c5_r36_s1),
    .b(sum_c5_r37_s1),
    .ci(sum_c5_r38_s1),
    .s(sum_c5_r94_s2),
    .co(carry_c5_r94_s2)
  );
  wire sum_c5_r95_s2, carry_c5_r95_s2;
  subbyte_full_adder add_c5_r95_s2 (
    .a(sum_c5_r39_s1),
    .b(sum_c5_r40_s1),
    .ci(sum_c5_r41_s1),
    .s(sum_c5_r95_s2),
    .co(carry_c5_r95_s2)
  );
  wire sum_c5_r96_s2, carry_c5_r96_s2;
  subbyte_full_adder add_c5_r96_s2 (
    .a(sum_c5_r42_s1),
    .b(sum_c5_r43_s1),
    .ci(sum_c5_r44_s1),
    .s(sum_c5_r96_s2),
    .co(carry_c5_r96_s2)
  );
  wire sum_c5_r97_s2, carry_c5_r97_s2;
  subbyte_full_adder add_c5_r97_s2 (
    .a(sum_c5_r45_s1),
    .b(sum_c5_r46_s1),
    .ci(sum_c5_r47_s1),
    .s(sum_c5_r97_s2),
    .co(carry_c5_r97_s2)
  );
  wire sum_c5_r98_s2, carry_c5_r98_s2;
  subbyte_full_adder add_c5_r98_s2 (
    .a(sum_c5_r48_s1),
    .b(sum_c5_r49_s1),
    .ci(sum_c5_r50_s1),
    .s(sum_c5_r98_s2),
    .co(carry_c5_r98_s2)
  );
  wire sum_c5_r99_s2, carry_c5_r99_s2;
  subbyte_full_adder add_c5_r99_s2 (
    .a(sum_c5_r51_s1),
    .b(sum_c5_r52_s1),
    .ci(sum_c5_r53_s1),
    .s(sum_c5_r99_s2),
    .co(carry_c5_r99_s2)
  );
  wire sum_c5_r100_s2, carry_c5_r100_s2;
  subbyte_full_adder add_c5_r100_s2 (
    .a(sum_c5_r54_s1),
    .b(sum_c5_r55_s1),
    .ci(sum_c5_r56_s1),
    .s(sum_c5_r100_s2),
    .co(carry_c5_r100_s2)
  );
  wire sum_c5_r101_s2, carry_c5_r101_s2;
  subbyte_full_adder add_c5_r101_s2 (
    .a(sum_c5_r57_s1),
    .b(sum_c5_r58_s1),
    .ci(sum_c5_r59_s1),
    .s(sum_c5_r101_s2),
    .co(carry_c5_r101_s2)
  );
  wire sum_c5_r102_s2, carry_c5_r102_s2;
  subbyte_full_adder add_c5_r102_s2 (
    .a(sum_c5_r60_s1),
    .b(sum_c5_r61_s1),
    .ci(sum_c5_r62_s1),
    .s(sum_c5_r102_s2),
    .co(carry_c5_r102_s2)
  );
  wire sum_c5_r103_s3, carry_c5_r103_s3;
  subbyte_full_adder add_c5_r103_s3 (
    .a(sum_c5_r63_s1),
    .b(carry_c4_r53_s2),
    .ci(carry_c4_r54_s2),
    .s(sum_c5_r103_s3),
    .co(carry_c5_r103_s3)
  );
  wire sum_c5_r104_s3, carry_c5_r104_s3;
  subbyte_full_adder add_c5_r104_s3 (
    .a(carry_c4_r55_s2),
    .b(carry_c4_r56_s2),
    .ci(carry_c4_r57_s2),
    .s(sum_c5_r104_s3),
    .co(carry_c5_r104_s3)
  );
  wire sum_c5_r105_s3, carry_c5_r105_s3;
  subbyte_full_adder add_c5_r105_s3 (
    .a(carry_c4_r58_s2),
    .b(carry_c4_r59_s2),
    .ci(carry_c4_r60_s2),
    .s(sum_c5_r105_s3),
    .co(carry_c5_r105_s3)
  );
  wire sum_c5_r106_s3, carry_c5_r106_s3;
  subbyte_full_adder add_c5_r106_s3 (
    .a(carry_c4_r61_s2),
    .b(carry_c4_r62_s2),
    .ci(carry_c4_r63_s2),
    .s(sum_c5_r106_s3),
    .co(carry_c5_r106_s3)
  );
  wire sum_c5_r107_s3, carry_c5_r107_s3;
  subbyte_full_adder add_c5_r107_s3 (
    .a(carry_c4_r64_s2),
    .b(carry_c4_r65_s2),
    .ci(carry_c4_r66_s2),
    .s(sum_c5_r107_s3),
    .co(carry_c5_r107_s3)
  );
  wire sum_c5_r108_s3, carry_c5_r108_s3;
  subbyte_full_adder add_c5_r108_s3 (
    .a(carry_c4_r67_s2),
    .b(carry_c4_r68_s2),
    .ci(carry_c4_r69_s2),
    .s(sum_c5_r108_s3),
    .co(carry_c5_r108_s3)
  );
  wire sum_c5_r109_s3, carry_c5_r109_s3;
  subbyte_full_adder add_c5_r109_s3 (
    .a(carry_c4_r70_s2),
    .b(carry_c4_r71_s2),
    .ci(carry_c4_r72_s2),
    .s(sum_c5_r109_s3),
    .co(carry_c5_r109_s3)
  );
  wire sum_c5_r110_s3, carry_c5_r110_s3;
  subbyte_full_adder add_c5_r110_s3 (
    .a(carry_c4_r73_s2),
    .b(carry_c4_r74_s2),
    .ci(carry_c4_r75_s2),
    .s(sum_c5_r110_s3),
    .co(carry_c5_r110_s3)
  );
  wire sum_c5_r111_s3, carry_c5_r111_s3;
  subbyte_full_adder add_c5_r111_s3 (
    .a(carry_c4_r76_s2),
    .b(carry_c4_r77_s2),
    .ci(carry_c4_r78_s2),
    .s(sum_c5_r111_s3),
    .co(carry_c5_r111_s3)
  );
  wire sum_c5_r112_s3, carry_c5_r112_s3;
  subbyte_full_adder add_c5_r112_s3 (
    .a(carry_c4_r79_s2),
    .b(carry_c4_r80_s2),
    .ci(carry_c4_r81_s2),
    .s(sum_c5_r112_s3),
    .co(carry_c5_r112_s3)
  );
  wire sum_c5_r113_s3, carry_c5_r113_s3;
  subbyte_full_adder add_c5_r113_s3 (
    .a(carry_c4_r82_s2),
    .b(carry_c4_r83_s2),
    .ci(carry_c4_r84_s2),
    .s(sum_c5_r113_s3),
    .co(carry_c5_r113_s3)
  );
  wire sum_c5_r114_s4, carry_c5_r114_s4;
  subbyte_full_adder add_c5_r114_s4 (
    .a(carry_c4_r85_s3),
    .b(sum_c5_r64_s2),
    .ci(sum_c5_r65_s2),
    .s(sum_c5_r114_s4),
    .co(carry_c5_r114_s4)
  );
  wire sum_c5_r115_s3, carry_c5_r115_s3;
  subbyte_full_adder add_c5_r115_s3 (
    .a(sum_c5_r66_s2),
    .b(sum_c5_r67_s2),
    .ci(sum_c5_r68_s2),
    .s(sum_c5_r115_s3),
    .co(carry_c5_r115_s3)
  );
  wire sum_c5_r116_s3, carry_c5_r116_s3;
  subbyte_full_adder add_c5_r116_s3 (
    .a(sum_c5_r69_s2),
    .b(sum_c5_r70_s2),
    .ci(sum_c5_r71_s2),
    .s(sum_c5_r116_s3),
    .co(carry_c5_r116_s3)
  );
  wire sum_c5_r117_s3, carry_c5_r117_s3;
  subbyte_full_adder add_c5_r117_s3 (
    .a(sum_c5_r72_s2),
    .b(sum_c5_r73_s2),
    .ci(sum_c5_r74_s2),
    .s(sum_c5_r117_s3),
    .co(carry_c5_r117_s3)
  );
  wire sum_c5_r118_s3, carry_c5_r118_s3;
  subbyte_full_adder add_c5_r118_s3 (
    .a(sum_c5_r75_s2),
    .b(sum_c5_r76_s2),
    .ci(sum_c5_r77_s2),
    .s(sum_c5_r118_s3),
    .co(carry_c5_r118_s3)
  );
  wire sum_c5_r119_s3, carry_c5_r119_s3;
  subbyte_full_adder add_c5_r119_s3 (
    .a(sum_c5_r78_s2),
    .b(sum_c5_r79_s2),
    .ci(sum_c5_r80_s2),
    .s(sum_c5_r119_s3),
    .co(carry_c5_r119_s3)
  );
  wire sum_c5_r120_s3, carry_c5_r120_s3;
  subbyte_full_adder add_c5_r120_s3 (
    .a(sum_c5_r81_s2),
    .b(sum_c5_r82_s2),
    .ci(sum_c5_r83_s2),
    .s(sum_c5_r120_s3),
    .co(carry_c5_r120_s3)
  );
  wire sum_c5_r121_s3, carry_c5_r121_s3;
  subbyte_full_adder add_c5_r121_s3 (
    .a(sum_c5_r84_s2),
    .b(sum_c5_r85_s2),
    .ci(sum_c5_r86_s2),
    .s(sum_c5_r121_s3),
    .co(carry_c5_r121_s3)
  );
  wire sum_c5_r122_s3, carry_c5_r122_s3;
  subbyte_full_adder add_c5_r122_s3 (
    .a(sum_c5_r87_s2),
    .b(sum_c5_r88_s2),
    .ci(sum_c5_r89_s2),
    .s(sum_c5_r122_s3),
    .co(carry_c5_r122_s3)
  );
  wire sum_c5_r123_s3, carry_c5_r123_s3;
  subbyte_full_adder add_c5_r123_s3 (
    .a(sum_c5_r90_s2),
    .b(sum_c5_r91_s2),
    .ci(sum_c5_r92_s2),
    .s(sum_c5_r123_s3),
    .co(carry_c5_r123_s3)
  );
  wire sum_c5_r124_s3, carry_c5_r124_s3;
  subbyte_full_adder add_c5_r124_s3 (
    .a(sum_c5_r93_s2),
    .b(sum_c5_r94_s2),
    .ci(sum_c5_r95_s2),
    .s(sum_c5_r124_s3),
    .co(carry_c5_r124_s3)
  );
  wire sum_c5_r125_s3, carry_c5_r125_s3;
  subbyte_full_adder add_c5_r125_s3 (
    .a(sum_c5_r96_s2),
    .b(sum_c5_r97_s2),
    .ci(sum_c5_r98_s2),
    .s(sum_c5_r125_s3),
    .co(carry_c5_r125_s3)
  );
  wire sum_c5_r126_s3, carry_c5_r126_s3;
  subbyte_full_adder add_c5_r126_s3 (
    .a(sum_c5_r99_s2),
    .b(sum_c5_r100_s2),
    .ci(sum_c5_r101_s2),
    .s(sum_c5_r126_s3),
    .co(carry_c5_r126_s3)
  );
  wire sum_c5_r127_s4, carry_c5_r127_s4;
  subbyte_full_adder add_c5_r127_s4 (
    .a(sum_c5_r102_s2),
    .b(sum_c5_r103_s3),
    .ci(carry_c4_r86_s3),
    .s(sum_c5_r127_s4),
    .co(carry_c5_r127_s4)
  );
  wire sum_c5_r128_s4, carry_c5_r128_s4;
  subbyte_full_adder add_c5_r128_s4 (
    .a(carry_c4_r87_s3),
    .b(carry_c4_r88_s3),
    .ci(carry_c4_r89_s3),
    .s(sum_c5_r128_s4),
    .co(carry_c5_r128_s4)
  );
  wire sum_c5_r129_s4, carry_c5_r129_s4;
  subbyte_full_adder add_c5_r129_s4 (
    .a(carry_c4_r90_s3),
    .b(carry_c4_r91_s3),
    .ci(carry_c4_r92_s3),
    .s(sum_c5_r129_s4),
    .co(carry_c5_r129_s4)
  );
  wire sum_c5_r130_s4, carry_c5_r130_s4;
  subbyte_full_adder add_c5_r130_s4 (
    .a(carry_c4_r93_s3),
    .b(carry_c4_r94_s3),
    .ci(carry_c4_r95_s3),
    .s(sum_c5_r130_s4),
    .co(carry_c5_r130_s4)
  );
  wire sum_c5_r131_s4, carry_c5_r131_s4;
  subbyte_full_adder add_c5_r131_s4 (
    .a(carry_c4_r96_s3),
    .b(carry_c4_r97_s3),
    .ci(carry_c4_r98_s3),
    .s(sum_c5_r131_s4),
    .co(carry_c5_r131_s4)
  );
  wire sum_c5_r132_s4, carry_c5_r132_s4;
  subbyte_full_adder add_c5_r132_s4 (
    .a(carry_c4_r99_s3),
    .b(carry_c4_r100_s3),
    .ci(carry_c4_r101_s3),
    .s(sum_c5_r132_s4),
    .co(carry_c5_r132_s4)
  );
  wire sum_c5_r133_s5, carry_c5_r133_s5;
  subbyte_full_adder add_c5_r133_s5 (
    .a(carry_c4_r102_s3),
    .b(carry_c4_r103_s3),
    .ci(carry_c4_r104_s4),
    .s(sum_c5_r133_s5),
    .co(carry_c5_r133_s5)
  );
  wire sum_c5_r134_s4, carry_c5_r134_s4;
  subbyte_full_adder add_c5_r134_s4 (
    .a(sum_c5_r104_s3),
    .b(sum_c5_r105_s3),
    .ci(sum_c5_r106_s3),
    .s(sum_c5_r134_s4),
    .co(carry_c5_r134_s4)
  );
  wire sum_c5_r135_s4, carry_c5_r135_s4;
  subbyte_full_adder add_c5_r135_s4 (
    .a(sum_c5_r107_s3),
    .b(sum_c5_r108_s3),
    .ci(sum_c5_r109_s3),
    .s(sum_c5_r135_s4),
    .co(carry_c5_r135_s4)
  );
  wire sum_c5_r136_s4, carry_c5_r136_s4;
  subbyte_full_adder add_c5_r136_s4 (
    .a(sum_c5_r110_s3),
    .b(sum_c5_r111_s3),
    .ci(sum_c5_r112_s3),
    .s(sum_c5_r136_s4),
    .co(carry_c5_r136_s4)
  );
  wire sum_c5_r137_s5, carry_c5_r137_s5;
  subbyte_full_adder add_c5_r137_s5 (
    .a(sum_c5_r113_s3),
    .b(sum_c5_r114_s4),
    .ci(sum_c5_r115_s3),
    .s(sum_c5_r137_s5),
    .co(carry_c5_r137_s5)
  );
  wire sum_c5_r138_s4, carry_c5_r138_s4;
  subbyte_full_adder add_c5_r138_s4 (
    .a(sum_c5_r116_s3),
    .b(sum_c5_r117_s3),
    .ci(sum_c5_r118_s3),
    .s(sum_c5_r138_s4),
    .co(carry_c5_r138_s4)
  );
  wire sum_c5_r139_s4, carry_c5_r139_s4;
  subbyte_full_adder add_c5_r139_s4 (
    .a(sum_c5_r119_s3),
    .b(sum_c5_r120_s3),
    .ci(sum_c5_r121_s3),
    .s(sum_c5_r139_s4),
    .co(carry_c5_r139_s4)
  );
  wire sum_c5_r140_s4, carry_c5_r140_s4;
  subbyte_full_adder add_c5_r140_s4 (
    .a(sum_c5_r122_s3),
    .b(sum_c5_r123_s3),
    .ci(sum_c5_r124_s3),
    .s(sum_c5_r140_s4),
    .co(carry_c5_r140_s4)
  );
  wire sum_c5_r141_s5, carry_c5_r141_s5;
  subbyte_full_adder add_c5_r141_s5 (
    .a(sum_c5_r125_s3),
    .b(sum_c5_r126_s3),
    .ci(sum_c5_r127_s4),
    .s(sum_c5_r141_s5),
    .co(carry_c5_r141_s5)
  );
  wire sum_c5_r142_s5, carry_c5_r142_s5;
  subbyte_full_adder add_c5_r142_s5 (
    .a(carry_c4_r105_s4),
    .b(carry_c4_r106_s4),
    .ci(carry_c4_r107_s4),
    .s(sum_c5_r142_s5),
    .co(carry_c5_r142_s5)
  );
  wire sum_c5_r143_s5, carry_c5_r143_s5;
  subbyte_full_adder add_c5_r143_s5 (
    .a(carry_c4_r108_s4),
    .b(carry_c4_r109_s4),
    .ci(carry_c4_r110_s4),
    .s(sum_c5_r143_s5),
    .co(carry_c5_r143_s5)
  );
  wire sum_c5_r144_s5, carry_c5_r144_s5;
  subbyte_full_adder add_c5_r144_s5 (
    .a(carry_c4_r111_s4),
    .b(carry_c4_r112_s4),
    .ci(carry_c4_r113_s4),
    .s(sum_c5_r144_s5),
    .co(carry_c5_r144_s5)
  );
  wire sum_c5_r145_s6, carry_c5_r145_s6;
  subbyte_full_adder add_c5_r145_s6 (
    .a(carry_c4_r114_s4),
    .b(carry_c4_r115_s5),
    .ci(sum_c5_r128_s4),
    .s(sum_c5_r145_s6),
    .co(carry_c5_r145_s6)
  );
  wire sum_c5_r146_s5, carry_c5_r146_s5;
  subbyte_full_adder add_c5_r146_s5 (
    .a(sum_c5_r129_s4),
    .b(sum_c5_r130_s4),
    .ci(sum_c5_r131_s4),
    .s(sum_c5_r146_s5),
    .co(carry_c5_r146_s5)
  );
  wire sum_c5_r147_s6, carry_c5_r147_s6;
  subbyte_full_adder add_c5_r147_s6 (
    .a(sum_c5_r132_s4),
    .b(sum_c5_r133_s5),
    .ci(sum_c5_r134_s4),
    .s(sum_c5_r147_s6),
    .co(carry_c5_r147_s6)
  );
  wire sum_c5_r148_s6, carry_c5_r148_s6;
  subbyte_full_adder add_c5_r148_s6 (
    .a(sum_c5_r135_s4),
    .b(sum_c5_r136_s4),
    .ci(sum_c5_r137_s5),
    .s(sum_c5_r148_s6),
    .co(carry_c5_r148_s6)
  );
  wire sum_c5_r149_s5, carry_c5_r149_s5;
  subbyte_full_adder add_c5_r149_s5 (
    .a(sum_c5_r138_s4),
    .b(sum_c5_r139_s4),
    .ci(sum_c5_r140_s4),
    .s(sum_c5_r149_s5),
    .co(carry_c5_r149_s5)
  );
  wire sum_c5_r150_s7, carry_c5_r150_s7;
  subbyte_full_adder add_c5_r150_s7 (
    .a(sum_c5_r141_s5),
    .b(carry_c4_r116_s5),
    .ci(carry_c4_r117_s6),
    .s(sum_c5_r150_s7),
    .co(carry_c5_r150_s7)
  );
  wire sum_c5_r151_s6, carry_c5_r151_s6;
  subbyte_full_adder add_c5_r151_s6 (
    .a(carry_c4_r118_s5),
    .b(carry_c4_r119_s5),
    .ci(carry_c4_r120_s5),
    .s(sum_c5_r151_s6),
    .co(carry_c5_r151_s6)
  );
  wire sum_c5_r152_s6, carry_c5_r152_s6;
  subbyte_full_adder add_c5_r152_s6 (
    .a(carry_c4_r121_s5),
    .b(sum_c5_r142_s5),
    .ci(sum_c5_r143_s5),
    .s(sum_c5_r152_s6),
    .co(carry_c5_r152_s6)
  );
  wire sum_c5_r153_s7, carry_c5_r153_s7;
  subbyte_full_adder add_c5_r153_s7 (
    .a(sum_c5_r144_s5),
    .b(sum_c5_r145_s6),
    .ci(sum_c5_r146_s5),
    .s(sum_c5_r153_s7),
    .co(carry_c5_r153_s7)
  );
  wire sum_c5_r154_s7, carry_c5_r154_s7;
  subbyte_full_adder add_c5_r154_s7 (
    .a(sum_c5_r147_s6),
    .b(sum_c5_r148_s6),
    .ci(sum_c5_r149_s5),
    .s(sum_c5_r154_s7),
    .co(carry_c5_r154_s7)
  );
  wire sum_c5_r155_s9, carry_c5_r155_s9;
  subbyte_full_adder add_c5_r155_s9 (
    .a(carry_c4_r122_s8),
    .b(carry_c4_r123_s7),
    .ci(carry_c4_r124_s7),
    .s(sum_c5_r155_s9),
    .co(carry_c5_r155_s9)
  );
  wire sum_c5_r156_s8, carry_c5_r156_s8;
  subbyte_full_adder add_c5_r156_s8 (
    .a(carry_c4_r125_s7),
    .b(sum_c5_r150_s7),
    .ci(sum_c5_r151_s6),
    .s(sum_c5_r156_s8),
    .co(carry_c5_r156_s8)
  );
  wire sum_c5_r157_s8, carry_c5_r157_s8;
  subbyte_full_adder add_c5_r157_s8 (
    .a(sum_c5_r152_s6),
    .b(sum_c5_r153_s7),
    .ci(sum_c5_r154_s7),
    .s(sum_c5_r157_s8),
    .co(carry_c5_r157_s8)
  );
  wire sum_c5_r158_s10, carry_c5_r158_s10;
  subbyte_full_adder add_c5_r158_s10 (
    .a(carry_c4_r126_s9),
    .b(carry_c4_r127_s8),
    .ci(sum_c5_r155_s9),
    .s(sum_c5_r158_s10),
    .co(carry_c5_r158_s10)
  );
  wire sum_c5_r159_s11, carry_c5_r159_s11;
  subbyte_full_adder add_c5_r159_s11 (
    .a(sum_c5_r156_s8),
    .b(sum_c5_r157_s8),
    .ci(carry_c4_r128_s10),
    .s(sum_c5_r159_s11),
    .co(carry_c5_r159_s11)
  );
  wire sum_c5_r160_s12, carry_c5_r160_s12;
  subbyte_half_adder add_c5_r160_s12 (
    .a(sum_c5_r158_s10),
    .b(sum_c5_r159_s11),
    .s(sum_c5_r160_s12),
    .co(carry_c5_r160_s12)
  );
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
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[1001]), .b(pp[1008]), .ci(pp[1030]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[1037]), .b(pp[1044]), .ci(pp[1051]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[1058]), .b(pp[1065]), .ci(pp[1072]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[1094]), .b(pp[1101]), .ci(pp[1108]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[1115]), .b(pp[1122]), .ci(pp[1129]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[1136]), .b(pp[1158]), .ci(pp[1165]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s1, carry_c6_r43_s1;
  subbyte_full_adder add_c6_r43_s1 (.a(pp[1172]), .b(pp[1179]), .ci(pp[1186]), .s(sum_c6_r43_s1), .co(carry_c6_r43_s1));
  wire sum_c6_r44_s1, carry_c6_r44_s1;
  subbyte_full_adder add_c6_r44_s1 (.a(pp[1193]), .b(pp[1200]), .ci(pp[1222]), .s(sum_c6_r44_s1), .co(carry_c6_r44_s1));
  wire sum_c6_r45_s1, carry_c6_r45_s1;
  subbyte_full_adder add_c6_r45_s1 (.a(pp[1229]), .b(pp[1236]), .ci(pp[1243]), .s(sum_c6_r45_s1), .co(carry_c6_r45_s1));
  wire sum_c6_r46_s1, carry_c6_r46_s1;
  subbyte_full_adder add_c6_r46_s1 (.a(pp[1250]), .b(pp[1257]), .ci(pp[1264]), .s(sum_c6_r46_s1), .co(carry_c6_r46_s1));
  wire sum_c6_r47_s1, carry_c6_r47_s1;
  subbyte_full_adder add_c6_r47_s1 (.a(pp[1286]), .b(pp[1293]), .ci(pp[1300]), .s(sum_c6_r47_s1), .co(carry_c6_r47_s1));
  wire sum_c6_r48_s1, carry_c6_r48_s1;
  subbyte_full_adder add_c6_r48_s1 (.a(pp[1307]), .b(pp[1314]), .ci(pp[1321]), .s(sum_c6_r48_s1), .co(carry_c6_r48_s1));
  wire sum_c6_r49_s1, carry_c6_r49_s1;
  subbyte_full_adder add_c6_r49_s1 (.a(pp[1328]), .b(pp[1350]), .ci(pp[1357]), .s(sum_c6_r49_s1), .co(carry_c6_r49_s1));
  wire sum_c6_r50_s1, carry_c6_r50_s1;
  subbyte_full_adder add_c6_r50_s1 (.a(pp[1364]), .b(pp[1371]), .ci(pp[1378]), .s(sum_c6_r50_s1), .co(carry_c6_r50_s1));
  wire sum_c6_r51_s1, carry_c6_r51_s1;
  subbyte_full_adder add_c6_r51_s1 (.a(pp[1385]), .b(pp[1392]), .ci(pp[1414]), .s(sum_c6_r51_s1), .co(carry_c6_r51_s1));
  wire sum_c6_r52_s1, carry_c6_r52_s1;
  subbyte_full_adder add_c6_r52_s1 (.a(pp[1421]), .b(pp[1428]), .ci(pp[1435]), .s(sum_c6_r52_s1), .co(carry_c6_r52_s1));
  wire sum_c6_r53_s1, carry_c6_r53_s1;
  subbyte_full_adder add_c6_r53_s1 (.a(pp[1442]), .b(pp[1449]), .ci(pp[1456]), .s(sum_c6_r53_s1), .co(carry_c6_r53_s1));
  wire sum_c6_r54_s1, carry_c6_r54_s1;
  subbyte_full_adder add_c6_r54_s1 (.a(pp[1478]), .b(pp[1485]), .ci(pp[1492]), .s(sum_c6_r54_s1), .co(carry_c6_r54_s1));
  wire sum_c6_r55_s1, carry_c6_r55_s1;
  subbyte_full_adder add_c6_r55_s1 (.a(pp[1499]), .b(pp[1506]), .ci(pp[1513]), .s(sum_c6_r55_s1), .co(carry_c6_r55_s1));
  wire sum_c6_r56_s1, carry_c6_r56_s1;
  subbyte_full_adder add_c6_r56_s1 (.a(pp[1520]), .b(pp[1542]), .ci(pp[1549]), .s(sum_c6_r56_s1), .co(carry_c6_r56_s1));
  wire sum_c6_r57_s1, carry_c6_r57_s1;
  subbyte_full_adder add_c6_r57_s1 (.a(pp[1556]), .b(pp[1563]), .ci(pp[1570]), .s(sum_c6_r57_s1), .co(carry_c6_r57_s1));
  wire sum_c6_r58_s1, carry_c6_r58_s1;
  subbyte_full_adder add_c6_r58_s1 (.a(pp[1577]), .b(pp[1584]), .ci(pp[1606]), .s(sum_c6_r58_s1), .co(carry_c6_r58_s1));
  wire sum_c6_r59_s1, carry_c6_r59_s1;
  subbyte_full_adder add_c6_r59_s1 (.a(pp[1613]), .b(pp[1620]), .ci(pp[1627]), .s(sum_c6_r59_s1), .co(carry_c6_r59_s1));
  wire sum_c6_r60_s1, carry_c6_r60_s1;
  subbyte_full_adder add_c6_r60_s1 (.a(pp[1634]), .b(pp[1641]), .ci(pp[1648]), .s(sum_c6_r60_s1), .co(carry_c6_r60_s1));
  wire sum_c6_r61_s1, carry_c6_r61_s1;
  subbyte_full_adder add_c6_r61_s1 (.a(pp[1670]), .b(pp[1677]), .ci(pp[1684]), .s(sum_c6_r61_s1), .co(carry_c6_r61_s1));
  wire sum_c6_r62_s1, carry_c6_r62_s1;
  subbyte_full_adder add_c6_r62_s1 (.a(pp[1691]), .b(pp[1698]), .ci(pp[1705]), .s(sum_c6_r62_s1), .co(carry_c6_r62_s1));
  wire sum_c6_r63_s1, carry_c6_r63_s1;
  subbyte_full_adder add_c6_r63_s1 (.a(pp[1712]), .b(pp[1734]), .ci(pp[1741]), .s(sum_c6_r63_s1), .co(carry_c6_r63_s1));
  wire sum_c6_r64_s1, carry_c6_r64_s1;
  subbyte_full_adder add_c6_r64_s1 (.a(pp[1748]), .b(pp[1755]), .ci(pp[1762]), .s(sum_c6_r64_s1), .co(carry_c6_r64_s1));
  wire sum_c6_r65_s1, carry_c6_r65_s1;
  subbyte_full_adder add_c6_r65_s1 (.a(pp[1769]), .b(pp[1776]), .ci(pp[1798]), .s(sum_c6_r65_s1), .co(carry_c6_r65_s1));
  wire sum_c6_r66_s1, carry_c6_r66_s1;
  subbyte_full_adder add_c6_r66_s1 (.a(pp[1805]), .b(pp[1812]), .ci(pp[1819]), .s(sum_c6_r66_s1), .co(carry_c6_r66_s1));
  wire sum_c6_r67_s1, carry_c6_r67_s1;
  subbyte_full_adder add_c6_r67_s1 (.a(pp[1826]), .b(pp[1833]), .ci(pp[1840]), .s(sum_c6_r67_s1), .co(carry_c6_r67_s1));
  wire sum_c6_r68_s1, carry_c6_r68_s1;
  subbyte_full_adder add_c6_r68_s1 (.a(pp[1862]), .b(pp[1869]), .ci(pp[1876]), .s(sum_c6_r68_s1), .co(carry_c6_r68_s1));
  wire sum_c6_r69_s1, carry_c6_r69_s1;
  subbyte_full_adder add_c6_r69_s1 (.a(pp[1883]), .b(pp[1890]), .ci(pp[1897]), .s(sum_c6_r69_s1), .co(carry_c6_r69_s1));
  wire sum_c6_r70_s1, carry_c6_r70_s1;
  subbyte_full_adder add_c6_r70_s1 (.a(pp[1904]), .b(pp[1926]), .ci(pp[1933]), .s(sum_c6_r70_s1), .co(carry_c6_r70_s1));
  wire sum_c6_r71_s1, carry_c6_r71_s1;
  subbyte_full_adder add_c6_r71_s1 (.a(pp[1940]), .b(pp[1947]), .ci(pp[1954]), .s(sum_c6_r71_s1), .co(carry_c6_r71_s1));
  wire sum_c6_r72_s1, carry_c6_r72_s1;
  subbyte_full_adder add_c6_r72_s1 (.a(pp[1961]), .b(pp[1968]), .ci(pp[1990]), .s(sum_c6_r72_s1), .co(carry_c6_r72_s1));
  wire sum_c6_r73_s1, carry_c6_r73_s1;
  subbyte_full_adder add_c6_r73_s1 (.a(pp[1997]), .b(pp[2004]), .ci(pp[2011]), .s(sum_c6_r73_s1), .co(carry_c6_r73_s1));
  wire sum_c6_r74_s1, carry_c6_r74_s1;
  subbyte_full_adder add_c6_r74_s1 (.a(pp[2018]), .b(pp[2025]), .ci(pp[2032]), .s(sum_c6_r74_s1), .co(carry_c6_r74_s1));
  wire sum_c6_r75_s2, carry_c6_r75_s2;
  subbyte_full_adder add_c6_r75_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r75_s2),
    .co(carry_c6_r75_s2)
  );
  wire sum_c6_r76_s2, carry_c6_r76_s2;
  subbyte_full_adder add_c6_r76_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r76_s2),
    .co(carry_c6_r76_s2)
  );
  wire sum_c6_r77_s2, carry_c6_r77_s2;
  subbyte_full_adder add_c6_r77_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r77_s2),
    .co(carry_c6_r77_s2)
  );
  wire sum_c6_r78_s2, carry_c6_r78_s2;
  subbyte_full_adder add_c6_r78_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(carry_c5_r11_s1),
    .s(sum_c6_r78_s2),
    .co(carry_c6_r78_s2)
  );
  wire sum_c6_r79_s2, carry_c6_r79_s2;
  subbyte_full_adder add_c6_r79_s2 (
    .a(carry_c5_r12_s1),
    .b(carry_c5_r13_s1),
    .ci(carry_c5_r14_s1),
    .s(sum_c6_r79_s2),
    .co(carry_c6_r79_s2)
  );
  wire sum_c6_r80_s2, carry_c6_r80_s2;
  subbyte_full_adder add_c6_r80_s2 (
    .a(carry_c5_r15_s1),
    .b(carry_c5_r16_s1),
    .ci(carry_c5_r17_s1),
    .s(sum_c6_r80_s2),
    .co(carry_c6_r80_s2)
  );
  wire sum_c6_r81_s2, carry_c6_r81_s2;
  subbyte_full_adder add_c6_r81_s2 (
    .a(carry_c5_r18_s1),
    .b(carry_c5_r19_s1),
    .ci(carry_c5_r20_s1),
    .s(sum_c6_r81_s2),
    .co(carry_c6_r81_s2)
  );
  wire sum_c6_r82_s2, carry_c6_r82_s2;
  subbyte_full_adder add_c6_r82_s2 (
    .a(carry_c5_r21_s1),
    .b(carry_c5_r22_s1),
    .ci(carry_c5_r23_s1),
    .s(sum_c6_r82_s2),
    .co(carry_c6_r82_s2)
  );
  wire sum_c6_r83_s2, carry_c6_r83_s2;
  subbyte_full_adder add_c6_r83_s2 (
    .a(carry_c5_r24_s1),
    .b(carry_c5_r25_s1),
    .ci(carry_c5_r26_s1),
    .s(sum_c6_r83_s2),
    .co(carry_c6_r83_s2)
  );
  wire sum_c6_r84_s2, carry_c6_r84_s2;
  subbyte_full_adder add_c6_r84_s2 (
    .a(carry_c5_r27_s1),
    .b(carry_c5_r28_s1),
    .ci(carry_c5_r29_s1),
    .s(sum_c6_r84_s2),
    .co(carry_c6_r84_s2)
  );
  wire sum_c6_r85_s2, carry_c6_r85_s2;
  subbyte_full_adder add_c6_r85_s2 (
    .a(carry_c5_r30_s1),
    .b(carry_c5_r31_s1),
    .ci(carry_c5_r32_s1),
    .s(sum_c6_r85_s2),
    .co(carry_c6_r85_s2)
  );
  wire sum_c6_r86_s2, carry_c6_r86_s2;
  subbyte_full_adder add_c6_r86_s2 (
    .a(carry_c5_r33_s1),
    .b(carry_c5_r34_s1),
    .ci(carry_c5_r35_s1),
    .s(sum_c6_r86_s2),
    .co(carry_c6_r86_s2)
  );
  wire sum_c6_r87_s2, carry_c6_r87_s2;
  subbyte_full_adder add_c6_r87_s2 (
    .a(carry_c5_r36_s1),
    .b(carry_c5_r37_s1),
    .ci(carry_c5_r38_s1),
    .s(sum_c6_r87_s2),
    .co(carry_c6_r87_s2)
  );
  wire sum_c6_r88_s2, carry_c6_r88_s2;
  subbyte_full_adder add_c6_r88_s2 (
    .a(carry_c5_r39_s1),
    .b(carry_c5_r40_s1),
    .ci(carry_c5_r41_s1),
    .s(sum_c6_r88_s2),
    .co(carry_c6_r88_s2)
  );
  wire sum_c6_r89_s2, carry_c6_r89_s2;
  subbyte_full_adder add_c6_r89_s2 (
    .a(carry_c5_r42_s1),
    .b(carry_c5_r43_s1),
    .ci(carry_c5_r44_s1),
    .s(sum_c6_r89_s2),
    .co(carry_c6_r89_s2)
  );
  wire sum_c6_r90_s2, carry_c6_r90_s2;
  subbyte_full_adder add_c6_r90_s2 (
    .a(carry_c5_r45_s1),
    .b(carry_c5_r46_s1),
    .ci(carry_c5_r47_s1),
    .s(sum_c6_r90_s2),
    .co(carry_c6_r90_s2)
  );
  wire sum_c6_r91_s2, carry_c6_r91_s2;
  subbyte_full_adder add_c6_r91_s2 (
    .a(carry_c5_r48_s1),
    .b(carry_c5_r49_s1),
    .ci(carry_c5_r50_s1),
    .s(sum_c6_r91_s2),
    .co(carry_c6_r91_s2)
  );
  wire sum_c6_r92_s2, carry_c6_r92_s2;
  subbyte_full_adder add_c6_r92_s2 (
    .a(carry_c5_r51_s1),
    .b(carry_c5_r52_s1),
    .ci(carry_c5_r53_s1),
    .s(sum_c6_r92_s2),
    .co(carry_c6_r92_s2)
  );
  wire sum_c6_r93_s2, carry_c6_r93_s2;
  subbyte_full_adder add_c6_r93_s2 (
    .a(carry_c5_r54_s1),
    .b(carry_c5_r55_s1),
    .ci(carry_c5_r56_s1),
    .s(sum_c6_r93_s2),
    .co(carry_c6_r93_s2)
  );
  wire sum_c6_r94_s2, carry_c6_r94_s2;
  subbyte_full_adder add_c6_r94_s2 (
    .a(carry_c5_r57_s1),
    .b(carry_c5_r58_s1),
    .ci(carry_c5_r59_s1),
    .s(sum_c6_r94_s2),
    .co(carry_c6_r94_s2)
  );
  wire sum_c6_r95_s2, carry_c6_r95_s2;
  subbyte_full_adder add_c6_r95_s2 (
    .a(carry_c5_r60_s1),
    .b(carry_c5_r61_s1),
    .ci(carry_c5_r62_s1),
    .s(sum_c6_r95_s2),
    .co(carry_c6_r95_s2)
  );
  wire sum_c6_r96_s2, carry_c6_r96_s2;
  subbyte_full_adder add_c6_r96_s2 (
    .a(carry_c5_r63_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r96_s2),
    .co(carry_c6_r96_s2)
  );
  wire sum_c6_r97_s2, carry_c6_r97_s2;
  subbyte_full_adder add_c6_r97_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r97_s2),
    .co(carry_c6_r97_s2)
  );
  wire sum_c6_r98_s2, carry_c6_r98_s2;
  subbyte_full_adder add_c6_r98_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r98_s2),
    .co(carry_c6_r98_s2)
  );
  wire sum_c6_r99_s2, carry_c6_r99_s2;
  subbyte_full_adder add_c6_r99_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r99_s2),
    .co(carry_c6_r99_s2)
  );
  wire sum_c6_r100_s2, carry_c6_r100_s2;
  subbyte_full_adder add_c6_r100_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r100_s2),
    .co(carry_c6_r100_s2)
  );
  wire sum_c6_r101_s2, carry_c6_r101_s2;
  subbyte_full_adder add_c6_r101_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r101_s2),
    .co(carry_c6_r101_s2)
  );
  wire sum_c6_r102_s2, carry_c6_r102_s2;
  subbyte_full_adder add_c6_r102_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r102_s2),
    .co(carry_c6_r102_s2)
  );
  wire sum_c6_r103_s2, carry_c6_r103_s2;
  subbyte_full_adder add_c6_r103_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r103_s2),
    .co(carry_c6_r103_s2)
  );
  wire sum_c6_r104_s2, carry_c6_r104_s2;
  subbyte_full_adder add_c6_r104_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r104_s2),
    .co(carry_c6_r104_s2)
  );
  wire sum_c6_r105_s2, carry_c6_r105_s2;
  subbyte_full_adder add_c6_r105_s2 (
    .a(sum_c6_r26_s1),
    .b(sum_c6_r27_s1),
    .ci(sum_c6_r28_s1),
    .s(sum_c6_r105_s2),
    .co(carry_c6_r105_s2)
  );
  wire sum_c6_r106_s2, carry_c6_r106_s2;
  subbyte_full_adder add_c6_r106_s2 (
    .a(sum_c6_r29_s1),
    .b(sum_c6_r30_s1),
    .ci(sum_c6_r31_s1),
    .s(sum_c6_r106_s2),
    .co(carry_c6_r106_s2)
  );
  wire sum_c6_r107_s2, carry_c6_r107_s2;
  subbyte_full_adder add_c6_r107_s2 (
    .a(sum_c6_r32_s1),
    .b(sum_c6_r33_s1),
    .ci(sum_c6_r34_s1),
    .s(sum_c6_r107_s2),
    .co(carry_c6_r107_s2)
  );
  wire sum_c6_r108_s2, carry_c6_r108_s2;
  subbyte_full_adder add_c6_r108_s2 (
    .a(sum_c6_r35_s1),
    .b(sum_c6_r36_s1),
    .ci(sum_c6_r37_s1),
    .s(sum_c6_r108_s2),
    .co(carry_c6_r108_s2)
  );
  wire sum_c6_r109_s2, carry_c6_r109_s2;
  subbyte_full_adder add_c6_r109_s2 (
    .a(sum_c6_r38_s1),
    .b(sum_c6_r39_s1),
    .ci(sum_c6_r40_s1),
    .s(sum_c6_r109_s2),
    .co(carry_c6_r109_s2)
  );
  wire sum_c6_r110_s2, carry_c6_r110_s2;
  subbyte_full_adder add_c6_r110_s2 (
    .a(sum_c6_r41_s1),
    .b(sum_c6_r42_s1),
    .ci(sum_c6_r43_s1),
    .s(sum_c6_r110_s2),
    .co(carry_c6_r110_s2)
  );
  wire sum_c6_r111_s2, carry_c6_r111_s2;
  subbyte_full_adder add_c6_r111_s2 (
    .a(sum_c6_r44_s1),
    .b(sum_c6_r45_s1),
    .ci(sum_c6_r46_s1),
    .s(sum_c6_r111_s2),
    .co(carry_c6_r111_s2)
  );
  wire sum_c6_r112_s2, carry_c6_r112_s2;
  subbyte_full_adder add_c6_r112_s2 (
    .a(sum_c6_r47_s1),
    .b(sum_c6_r48_s1),
    .ci(sum_c6_r49_s1),
    .s(sum_c6_r112_s2),
    .co(carry_c6_r112_s2)
  );
  wire sum_c6_r113_s2, carry_c6_r113_s2;
  subbyte_full_adder add_c6_r113_s2 (
    .a(sum_c6_r50_s1),
    .b(sum_c6_r51_s1),
    .ci(sum_c6_r52_s1),
    .s(sum_c6_r113_s2),
    .co(carry_c6_r113_s2)
  );
  wire sum_c6_r114_s2, carry_c6_r114_s2;
  subbyte_full_adder add_c6_r114_s2 (
    .a(sum_c6_r53_s1),
    .b(sum_c6_r54_s1),
    .ci(sum_c6_r55_s1),
    .s(sum_c6_r114_s2),
    .co(carry_c6_r114_s2)
  );
  wire sum_c6_r115_s2, carry_c6_r115_s2;
  subbyte_full_adder add_c6_r115_s2 (
    .a(sum_c6_r56_s1),
    .b(sum_c6_r57_s1),
    .ci(sum_c6_r58_s1),
    .s(sum_c6_r115_s2),
    .co(carry_c6_r115_s2)
  );
  wire sum_c6_r116_s2, carry_c6_r116_s2;
  subbyte_full_adder add_c6_r116_s2 (
    .a(sum_c6_r59_s1),
    .b(sum_c6_r60_s1),
    .ci(sum_c6_r61_s1),
    .s(sum_c6_r116_s2),
    .co(carry_c6_r116_s2)
  );
  wire sum_c6_r117_s2, carry_c6_r117_s2;
  subbyte_full_adder add_c6_r117_s2 (
    .a(sum_c6_r62_s1),
    .b(sum_c6_r63_s1),
    .ci(sum_c6_r64_s1),
    .s(sum_c6_r117_s2),
    .co(carry_c6_r117_s2)
  );
  wire sum_c6_r118_s2, carry_c6_r118_s2;
  subbyte_full_adder add_c6_r118_s2 (
    .a(sum_c6_r65_s1),
    .b(sum_c6_r66_s1),
    .ci(sum_c6_r67_s1),
    .s(sum_c6_r118_s2),
    .co(carry_c6_r118_s2)
  );
  wire sum_c6_r119_s2, carry_c6_r119_s2;
  subbyte_full_adder add_c6_r119_s2 (
    .a(sum_c6_r68_s1),
    .b(sum_c6_r69_s1),
    .ci(sum_c6_r70_s1),
    .s(sum_c6_r119_s2),
    .co(carry_c6_r119_s2)
  );
  wire sum_c6_r120_s2, carry_c6_r120_s2;
  subbyte_full_adder add_c6_r120_s2 (
    .a(sum_c6_r71_s1),
    .b(sum_c6_r72_s1),
    .ci(sum_c6_r73_s1),
    .s(sum_c6_r120_s2),
    .co(carry_c6_r120_s2)
  );
  wire sum_c6_r121_s3, carry_c6_r121_s3;
  subbyte_full_adder add_c6_r121_s3 (
    .a(sum_c6_r74_s1),
    .b(carry_c5_r64_s2),
    .ci(carry_c5_r65_s2),
    .s(sum_c6_r121_s3),
    .co(carry_c6_r121_s3)
  );
  wire sum_c6_r122_s3, carry_c6_r122_s3;
  subbyte_full_adder add_c6_r122_s3 (
    .a(carry_c5_r66_s2),
    .b(carry_c5_r67_s2),
    .ci(carry_c5_r68_s2),
    .s(sum_c6_r122_s3),
    .co(carry_c6_r122_s3)
  );
  wire sum_c6_r123_s3, carry_c6_r123_s3;
  subbyte_full_adder add_c6_r123_s3 (
    .a(carry_c5_r69_s2),
    .b(carry_c5_r70_s2),
    .ci(carry_c5_r71_s2),
    .s(sum_c6_r123_s3),
    .co(carry_c6_r123_s3)
  );
  wire sum_c6_r124_s3, carry_c6_r124_s3;
  subbyte_full_adder add_c6_r124_s3 (
    .a(carry_c5_r72_s2),
    .b(carry_c5_r73_s2),
    .ci(carry_c5_r74_s2),
    .s(sum_c6_r124_s3),
    .co(carry_c6_r124_s3)
  );
  wire sum_c6_r125_s3, carry_c6_r125_s3;
  subbyte_full_adder add_c6_r125_s3 (
    .a(carry_c5_r75_s2),
    .b(carry_c5_r76_s2),
    .ci(carry_c5_r77_s2),
    .s(sum_c6_r125_s3),
    .co(carry_c6_r125_s3)
  );
  wire sum_c6_r126_s3, carry_c6_r126_s3;
  subbyte_full_adder add_c6_r126_s3 (
    .a(carry_c5_r78_s2),
    .b(carry_c5_r79_s2),
    .ci(carry_c5_r80_s2),
    .s(sum_c6_r126_s3),
    .co(carry_c6_r126_s3)
  );
  wire sum_c6_r127_s3, carry_c6_r127_s3;
  subbyte_full_adder add_c6_r127_s3 (
    .a(carry_c5_r81_s2),
    .b(carry_c5_r82_s2),
    .ci(carry_c5_r83_s2),
    .s(sum_c6_r127_s3),
    .co(carry_c6_r127_s3)
  );
  wire sum_c6_r128_s3, carry_c6_r128_s3;
  subbyte_full_adder add_c6_r128_s3 (
    .a(carry_c5_r84_s2),
    .b(carry_c5_r85_s2),
    .ci(carry_c5_r86_s2),
    .s(sum_c6_r128_s3),
    .co(carry_c6_r128_s3)
  );
  wire sum_c6_r129_s3, carry_c6_r129_s3;
  subbyte_full_adder add_c6_r129_s3 (
    .a(carry_c5_r87_s2),
    .b(carry_c5_r88_s2),
    .ci(carry_c5_r89_s2),
    .s(sum_c6_r129_s3),
    .co(carry_c6_r129_s3)
  );
  wire sum_c6_r130_s3, carry_c6_r130_s3;
  subbyte_full_adder add_c6_r130_s3 (
    .a(carry_c5_r90_s2),
    .b(carry_c5_r91_s2),
    .ci(carry_c5_r92_s2),
    .s(sum_c6_r130_s3),
    .co(carry_c6_r130_s3)
  );
  wire sum_c6_r131_s3, carry_c6_r131_s3;
  subbyte_full_adder add_c6_r131_s3 (
    .a(carry_c5_r93_s2),
    .b(carry_c5_r94_s2),
    .ci(carry_c5_r95_s2),
    .s(sum_c6_r131_s3),
    .co(carry_c6_r131_s3)
  );
  wire sum_c6_r132_s3, carry_c6_r132_s3;
  subbyte_full_adder add_c6_r132_s3 (
    .a(carry_c5_r96_s2),
    .b(carry_c5_r97_s2),
    .ci(carry_c5_r98_s2),
    .s(sum_c6_r132_s3),
    .co(carry_c6_r132_s3)
  );
  wire sum_c6_r133_s3, carry_c6_r133_s3;
  subbyte_full_adder add_c6_r133_s3 (
    .a(carry_c5_r99_s2),
    .b(carry_c5_r100_s2),
    .ci(carry_c5_r101_s2),
    .s(sum_c6_r133_s3),
    .co(carry_c6_r133_s3)
  );
  wire sum_c6_r134_s3, carry_c6_r134_s3;
  subbyte_full_adder add_c6_r134_s3 (
    .a(carry_c5_r102_s2),
    .b(sum_c6_r75_s2),
    .ci(sum_c6_r76_s2),
    .s(sum_c6_r134_s3),
    .co(carry_c6_r134_s3)
  );
  wire sum_c6_r135_s3, carry_c6_r135_s3;
  subbyte_full_adder add_c6_r135_s3 (
    .a(sum_c6_r77_s2),
    .b(sum_c6_r78_s2),
    .ci(sum_c6_r79_s2),
    .s(sum_c6_r135_s3),
    .co(carry_c6_r135_s3)
  );
  wire sum_c6_r136_s3, carry_c6_r136_s3;
  subbyte_full_adder add_c6_r136_s3 (
    .a(sum_c6_r80_s2),
    .b(sum_c6_r81_s2),
    .ci(sum_c6_r82_s2),
    .s(sum_c6_r136_s3),
    .co(carry_c6_r136_s3)
  );
  wire sum_c6_r137_s3, carry_c6_r137_s3;
  subbyte_full_adder add_c6_r137_s3 (
    .a(sum_c6_r83_s2),
    .b(sum_c6_r84_s2),
    .ci(sum_c6_r85_s2),
    .s(sum_c6_r137_s3),
    .co(carry_c6_r137_s3)
  );
  wire sum_c6_r138_s3, carry_c6_r138_s3;
  subbyte_full_adder add_c6_r138_s3 (
    .a(sum_c6_r86_s2),
    .b(sum_c6_r87_s2),
    .ci(sum_c6_r88_s2),
    .s(sum_c6_r138_s3),
    .co(carry_c6_r138_s3)
  );
  wire sum_c6_r139_s3, carry_c6_r139_s3;
  subbyte_full_adder add_c6_r139_s3 (
    .a(sum_c6_r89_s2),
    .b(sum_c6_r90_s2),
    .ci(sum_c6_r91_s2),
    .s(sum_c6_r139_s3),
    .co(carry_c6_r139_s3)
  );
  wire sum_c6_r140_s3, carry_c6_r140_s3;
  subbyte_full_adder add_c6_r140_s3 (
    .a(sum_c6_r92_s2),
    .b(sum_c6_r93_s2),
    .ci(sum_c6_r94_s2),
    .s(sum_c6_r140_s3),
    .co(carry_c6_r140_s3)
  );
  wire sum_c6_r141_s3, carry_c6_r141_s3;
  subbyte_full_adder add_c6_r141_s3 (
    .a(sum_c6_r95_s2),
    .b(sum_c6_r96_s2),
    .ci(sum_c6_r97_s2),
    .s(sum_c6_r141_s3),
    .co(carry_c6_r141_s3)
  );
  wire sum_c6_r142_s3, carry_c6_r142_s3;
  subbyte_full_adder add_c6_r142_s3 (
    .a(sum_c6_r98_s2),
    .b(sum_c6_r99_s2),
    .ci(sum_c6_r100_s2),
    .s(sum_c6_r142_s3),
    .co(carry_c6_r142_s3)
  );
  wire sum_c6_r143_s3, carry_c6_r143_s3;
  subbyte_full_adder add_c6_r143_s3 (
    .a(sum_c6_r101_s2),
    .b(sum_c6_r102_s2),
    .ci(sum_c6_r103_s2),
    .s(sum_c6_r143_s3),
    .co(carry_c6_r143_s3)
  );
  wire sum_c6_r144_s3, carry_c6_r144_s3;
  subbyte_full_adder add_c6_r144_s3 (
    .a(sum_c6_r104_s2),
    .b(sum_c6_r105_s2),
    .ci(sum_c6_r106_s2),
    .s(sum_c6_r144_s3),
    .co(carry_c6_r144_s3)
  );
  wire sum_c6_r145_s3, carry_c6_r145_s3;
  subbyte_full_adder add_c6_r145_s3 (
    .a(sum_c6_r107_s2),
    .b(sum_c6_r108_s2),
    .ci(sum_c6_r109_s2),
    .s(sum_c6_r145_s3),
    .co(carry_c6_r145_s3)
  );
  wire sum_c6_r146_s3, carry_c6_r146_s3;
  subbyte_full_adder add_c6_r146_s3 (
    .a(sum_c6_r110_s2),
    .b(sum_c6_r111_s2),
    .ci(sum_c6_r112_s2),
    .s(sum_c6_r146_s3),
    .co(carry_c6_r146_s3)
  );
  wire sum_c6_r147_s3, carry_c6_r147_s3;
  subbyte_full_adder add_c6_r147_s3 (
    .a(sum_c6_r113_s2),
    .b(sum_c6_r114_s2),
    .ci(sum_c6_r115_s2),
    .s(sum_c6_r147_s3),
    .co(carry_c6_r147_s3)
  );
  wire sum_c6_r148_s3, carry_c6_r148_s3;
  subbyte_full_adder add_c6_r148_s3 (
    .a(sum_c6_r116_s2),
    .b(sum_c6_r117_s2),
    .ci(sum_c6_r118_s2),
    .s(sum_c6_r148_s3),
    .co(carry_c6_r148_s3)
  );
  wire sum_c6_r149_s4, carry_c6_r149_s4;
  subbyte_full_adder add_c6_r149_s4 (
    .a(sum_c6_r119_s2),
    .b(sum_c6_r120_s2),
    .ci(carry_c5_r103_s3),
    .s(sum_c6_r149_s4),
    .co(carry_c6_r149_s4)
  );
  wire sum_c6_r150_s4, carry_c6_r150_s4;
  subbyte_full_adder add_c6_r150_s4 (
    .a(carry_c5_r104_s3),
    .b(carry_c5_r105_s3),
    .ci(carry_c5_r106_s3),
    .s(sum_c6_r150_s4),
    .co(carry_c6_r150_s4)
  );
  wire sum_c6_r151_s4, carry_c6_r151_s4;
  subbyte_full_adder add_c6_r151_s4 (
    .a(carry_c5_r107_s3),
    .b(carry_c5_r108_s3),
    .ci(carry_c5_r109_s3),
    .s(sum_c6_r151_s4),
    .co(carry_c6_r151_s4)
  );
  wire sum_c6_r152_s4, carry_c6_r152_s4;
  subbyte_full_adder add_c6_r152_s4 (
    .a(carry_c5_r110_s3),
    .b(carry_c5_r111_s3),
    .ci(carry_c5_r112_s3),
    .s(sum_c6_r152_s4),
    .co(carry_c6_r152_s4)
  );
  wire sum_c6_r153_s5, carry_c6_r153_s5;
  subbyte_full_adder add_c6_r153_s5 (
    .a(carry_c5_r113_s3),
    .b(carry_c5_r114_s4),
    .ci(carry_c5_r115_s3),
    .s(sum_c6_r153_s5),
    .co(carry_c6_r153_s5)
  );
  wire sum_c6_r154_s4, carry_c6_r154_s4;
  subbyte_full_adder add_c6_r154_s4 (
    .a(carry_c5_r116_s3),
    .b(carry_c5_r117_s3),
    .ci(carry_c5_r118_s3),
    .s(sum_c6_r154_s4),
    .co(carry_c6_r154_s4)
  );
  wire sum_c6_r155_s4, carry_c6_r155_s4;
  subbyte_full_adder add_c6_r155_s4 (
    .a(carry_c5_r119_s3),
    .b(carry_c5_r120_s3),
    .ci(carry_c5_r121_s3),
    .s(sum_c6_r155_s4),
    .co(carry_c6_r155_s4)
  );
  wire sum_c6_r156_s4, carry_c6_r156_s4;
  subbyte_full_adder add_c6_r156_s4 (
    .a(carry_c5_r122_s3),
    .b(carry_c5_r123_s3),
    .ci(carry_c5_r124_s3),
    .s(sum_c6_r156_s4),
    .co(carry_c6_r156_s4)
  );
  wire sum_c6_r157_s4, carry_c6_r157_s4;
  subbyte_full_adder add_c6_r157_s4 (
    .a(carry_c5_r125_s3),
    .b(carry_c5_r126_s3),
    .ci(sum_c6_r121_s3),
    .s(sum_c6_r157_s4),
    .co(carry_c6_r157_s4)
  );
  wire sum_c6_r158_s4, carry_c6_r158_s4;
  subbyte_full_adder add_c6_r158_s4 (
    .a(sum_c6_r122_s3),
    .b(sum_c6_r123_s3),
    .ci(sum_c6_r124_s3),
    .s(sum_c6_r158_s4),
    .co(carry_c6_r158_s4)
  );
  wire sum_c6_r159_s4, carry_c6_r159_s4;
  subbyte_full_adder add_c6_r159_s4 (
    .a(sum_c6_r125_s3),
    .b(sum_c6_r126_s3),
    .ci(sum_c6_r127_s3),
    .s(sum_c6_r159_s4),
    .co(carry_c6_r159_s4)
  );
  wire sum_c6_r160_s4, carry_c6_r160_s4;
  subbyte_full_adder add_c6_r160_s4 (
    .a(sum_c6_r128_s3),
    .b(sum_c6_r129_s3),
    .ci(sum_c6_r130_s3),
    .s(sum_c6_r160_s4),
    .co(carry_c6_r160_s4)
  );
  wire sum_c6_r161_s4, carry_c6_r161_s4;
  subbyte_full_adder add_c6_r161_s4 (
    .a(sum_c6_r131_s3),
    .b(sum_c6_r132_s3),
    .ci(sum_c6_r133_s3),
    .s(sum_c6_r161_s4),
    .co(carry_c6_r161_s4)
  );
  wire sum_c6_r162_s4, carry_c6_r162_s4;
  subbyte_full_adder add_c6_r162_s4 (
    .a(sum_c6_r134_s3),
    .b(sum_c6_r135_s3),
    .ci(sum_c6_r136_s3),
    .s(sum_c6_r162_s4),
    .co(carry_c6_r162_s4)
  );
  wire sum_c6_r163_s4, carry_c6_r163_s4;
  subbyte_full_adder add_c6_r163_s4 (
    .a(sum_c6_r137_s3),
    .b(sum_c6_r138_s3),
    .ci(sum_c6_r139_s3),
    .s(sum_c6_r163_s4),
    .co(carry_c6_r163_s4)
  );
  wire sum_c6_r164_s4, carry_c6_r164_s4;
  subbyte_full_adder add_c6_r164_s4 (
    .a(sum_c6_r140_s3),
    .b(sum_c6_r141_s3),
    .ci(sum_c6_r142_s3),
    .s(sum_c6_r164_s4),
    .co(carry_c6_r164_s4)
  );
  wire sum_c6_r165_s4, carry_c6_r165_s4;
  subbyte_full_adder add_c6_r165_s4 (
    .a(sum_c6_r143_s3),
    .b(sum_c6_r144_s3),
    .ci(sum_c6_r145_s3),
    .s(sum_c6_r165_s4),
    .co(carry_c6_r165_s4)
  );
  wire sum_c6_r166_s4, carry_c6_r166_s4;
  subbyte_full_adder add_c6_r166_s4 (
    .a(sum_c6_r146_s3),
    .b(sum_c6_r147_s3),
    .ci(sum_c6_r148_s3),
    .s(sum_c6_r166_s4),
    .co(carry_c6_r166_s4)
  );
  wire sum_c6_r167_s5, carry_c6_r167_s5;
  subbyte_full_adder add_c6_r167_s5 (
    .a(sum_c6_r149_s4),
    .b(carry_c5_r127_s4),
    .ci(carry_c5_r128_s4),
    .s(sum_c6_r167_s5),
    .co(carry_c6_r167_s5)
  );
  wire sum_c6_r168_s5, carry_c6_r168_s5;
  subbyte_full_adder add_c6_r168_s5 (
    .a(carry_c5_r129_s4),
    .b(carry_c5_r130_s4),
    .ci(carry_c5_r131_s4),
    .s(sum_c6_r168_s5),
    .co(carry_c6_r168_s5)
  );
  wire sum_c6_r169_s6, carry_c6_r169_s6;
  subbyte_full_adder add_c6_r169_s6 (
    .a(carry_c5_r132_s4),
    .b(carry_c5_r133_s5),
    .ci(carry_c5_r134_s4),
    .s(sum_c6_r169_s6),
    .co(carry_c6_r169_s6)
  );
  wire sum_c6_r170_s6, carry_c6_r170_s6;
  subbyte_full_adder add_c6_r170_s6 (
    .a(carry_c5_r135_s4),
    .b(carry_c5_r136_s4),
    .ci(carry_c5_r137_s5),
    .s(sum_c6_r170_s6),
    .co(carry_c6_r170_s6)
  );
  wire sum_c6_r171_s5, carry_c6_r171_s5;
  subbyte_full_adder add_c6_r171_s5 (
    .a(carry_c5_r138_s4),
    .b(carry_c5_r139_s4),
    .ci(carry_c5_r140_s4),
    .s(sum_c6_r171_s5),
    .co(carry_c6_r171_s5)
  );
  wire sum_c6_r172_s6, carry_c6_r172_s6;
  subbyte_full_adder add_c6_r172_s6 (
    .a(carry_c5_r141_s5),
    .b(sum_c6_r150_s4),
    .ci(sum_c6_r151_s4),
    .s(sum_c6_r172_s6),
    .co(carry_c6_r172_s6)
  );
  wire sum_c6_r173_s6, carry_c6_r173_s6;
  subbyte_full_adder add_c6_r173_s6 (
    .a(sum_c6_r152_s4),
    .b(sum_c6_r153_s5),
    .ci(sum_c6_r154_s4),
    .s(sum_c6_r173_s6),
    .co(carry_c6_r173_s6)
  );
  wire sum_c6_r174_s5, carry_c6_r174_s5;
  subbyte_full_adder add_c6_r174_s5 (
    .a(sum_c6_r155_s4),
    .b(sum_c6_r156_s4),
    .ci(sum_c6_r157_s4),
    .s(sum_c6_r174_s5),
    .co(carry_c6_r174_s5)
  );
  wire sum_c6_r175_s5, carry_c6_r175_s5;
  subbyte_full_adder add_c6_r175_s5 (
    .a(sum_c6_r158_s4),
    .b(sum_c6_r159_s4),
    .ci(sum_c6_r160_s4),
    .s(sum_c6_r175_s5),
    .co(carry_c6_r175_s5)
  );
  wire sum_c6_r176_s5, carry_c6_r176_s5;
  subbyte_full_adder add_c6_r176_s5 (
    .a(sum_c6_r161_s4),
    .b(sum_c6_r162_s4),
    .ci(sum_c6_r163_s4),
    .s(sum_c6_r176_s5),
    .co(carry_c6_r176_s5)
  );
  wire sum_c6_r177_s5, carry_c6_r177_s5;
  subbyte_full_adder add_c6_r177_s5 (
    .a(sum_c6_r164_s4),
    .b(sum_c6_r165_s4),
    .ci(sum_c6_r166_s4),
    .s(sum_c6_r177_s5),
    .co(carry_c6_r177_s5)
  );
  wire sum_c6_r178_s6, carry_c6_r178_s6;
  subbyte_full_adder add_c6_r178_s6 (
    .a(sum_c6_r167_s5),
    .b(carry_c5_r142_s5),
    .ci(carry_c5_r143_s5),
    .s(sum_c6_r178_s6),
    .co(carry_c6_r178_s6)
  );
  wire sum_c6_r179_s7, carry_c6_r179_s7;
  subbyte_full_adder add_c6_r179_s7 (
    .a(carry_c5_r144_s5),
    .b(carry_c5_r145_s6),
    .ci(carry_c5_r146_s5),
    .s(sum_c6_r179_s7),
    .co(carry_c6_r179_s7)
  );
  wire sum_c6_r180_s7, carry_c6_r180_s7;
  subbyte_full_adder add_c6_r180_s7 (
    .a(carry_c5_r147_s6),
    .b(carry_c5_r148_s6),
    .ci(carry_c5_r149_s5),
    .s(sum_c6_r180_s7),
    .co(carry_c6_r180_s7)
  );
  wire sum_c6_r181_s7, carry_c6_r181_s7;
  subbyte_full_adder add_c6_r181_s7 (
    .a(sum_c6_r168_s5),
    .b(sum_c6_r169_s6),
    .ci(sum_c6_r170_s6),
    .s(sum_c6_r181_s7),
    .co(carry_c6_r181_s7)
  );
  wire sum_c6_r182_s7, carry_c6_r182_s7;
  subbyte_full_adder add_c6_r182_s7 (
    .a(sum_c6_r171_s5),
    .b(sum_c6_r172_s6),
    .ci(sum_c6_r173_s6),
    .s(sum_c6_r182_s7),
    .co(carry_c6_r182_s7)
  );
  wire sum_c6_r183_s6, carry_c6_r183_s6;
  subbyte_full_adder add_c6_r183_s6 (
    .a(sum_c6_r174_s5),
    .b(sum_c6_r175_s5),
    .ci(sum_c6_r176_s5),
    .s(sum_c6_r183_s6),
    .co(carry_c6_r183_s6)
  );
  wire sum_c6_r184_s8, carry_c6_r184_s8;
  subbyte_full_adder add_c6_r184_s8 (
    .a(sum_c6_r177_s5),
    .b(carry_c5_r150_s7),
    .ci(carry_c5_r151_s6),
    .s(sum_c6_r184_s8),
    .co(carry_c6_r184_s8)
  );
  wire sum_c6_r185_s8, carry_c6_r185_s8;
  subbyte_full_adder add_c6_r185_s8 (
    .a(carry_c5_r152_s6),
    .b(carry_c5_r153_s7),
    .ci(carry_c5_r154_s7),
    .s(sum_c6_r185_s8),
    .co(carry_c6_r185_s8)
  );
  wire sum_c6_r186_s8, carry_c6_r186_s8;
  subbyte_full_adder add_c6_r186_s8 (
    .a(sum_c6_r178_s6),
    .b(sum_c6_r179_s7),
    .ci(sum_c6_r180_s7),
    .s(sum_c6_r186_s8),
    .co(carry_c6_r186_s8)
  );
  wire sum_c6_r187_s8, carry_c6_r187_s8;
  subbyte_full_adder add_c6_r187_s8 (
    .a(sum_c6_r181_s7),
    .b(sum_c6_r182_s7),
    .ci(sum_c6_r183_s6),
    .s(sum_c6_r187_s8),
    .co(carry_c6_r187_s8)
  );
  wire sum_c6_r188_s10, carry_c6_r188_s10;
  subbyte_full_adder add_c6_r188_s10 (
    .a(carry_c5_r155_s9),
    .b(carry_c5_r156_s8),
    .ci(carry_c5_r157_s8),
    .s(sum_c6_r188_s10),
    .co(carry_c6_r188_s10)
  );
  wire sum_c6_r189_s9, carry_c6_r189_s9;
  subbyte_full_adder add_c6_r189_s9 (
    .a(sum_c6_r184_s8),
    .b(sum_c6_r185_s8),
    .ci(sum_c6_r186_s8),
    .s(sum_c6_r189_s9),
    .co(carry_c6_r189_s9)
  );
  wire sum_c6_r190_s11, carry_c6_r190_s11;
  subbyte_full_adder add_c6_r190_s11 (
    .a(sum_c6_r187_s8),
    .b(carry_c5_r158_s10),
    .ci(sum_c6_r188_s10),
    .s(sum_c6_r190_s11),
    .co(carry_c6_r190_s11)
  );
  wire sum_c6_r191_s13, carry_c6_r191_s13;
  subbyte_full_adder add_c6_r191_s13 (
    .a(sum_c6_r189_s9),
    .b(carry_c5_r159_s11),
    .ci(carry_c5_r160_s12),
    .s(sum_c6_r191_s13),
    .co(carry_c6_r191_s13)
  );
  wire sum_c6_r192_s14, carry_c6_r192_s14;
  subbyte_half_adder add_c6_r192_s14 (
    .a(sum_c6_r190_s11),
    .b(sum_c6_r191_s13),
    .s(sum_c6_r192_s14),
    .co(carry_c6_r192_s14)
  );
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
  wire sum_c7_r43_s1, carry_c7_r43_s1;
  subbyte_full_adder add_c7_r43_s1 (.a(pp[1031]), .b(pp[1038]), .ci(pp[1045]), .s(sum_c7_r43_s1), .co(carry_c7_r43_s1));
  wire sum_c7_r44_s1, carry_c7_r44_s1;
  subbyte_full_adder add_c7_r44_s1 (.a(pp[1052]), .b(pp[1059]), .ci(pp[1066]), .s(sum_c7_r44_s1), .co(carry_c7_r44_s1));
  wire sum_c7_r45_s1, carry_c7_r45_s1;
  subbyte_full_adder add_c7_r45_s1 (.a(pp[1073]), .b(pp[1080]), .ci(pp[1095]), .s(sum_c7_r45_s1), .co(carry_c7_r45_s1));
  wire sum_c7_r46_s1, carry_c7_r46_s1;
  subbyte_full_adder add_c7_r46_s1 (.a(pp[1102]), .b(pp[1109]), .ci(pp[1116]), .s(sum_c7_r46_s1), .co(carry_c7_r46_s1));
  wire sum_c7_r47_s1, carry_c7_r47_s1;
  subbyte_full_adder add_c7_r47_s1 (.a(pp[1123]), .b(pp[1130]), .ci(pp[1137]), .s(sum_c7_r47_s1), .co(carry_c7_r47_s1));
  wire sum_c7_r48_s1, carry_c7_r48_s1;
  subbyte_full_adder add_c7_r48_s1 (.a(pp[1144]), .b(pp[1159]), .ci(pp[1166]), .s(sum_c7_r48_s1), .co(carry_c7_r48_s1));
  wire sum_c7_r49_s1, carry_c7_r49_s1;
  subbyte_full_adder add_c7_r49_s1 (.a(pp[1173]), .b(pp[1180]), .ci(pp[1187]), .s(sum_c7_r49_s1), .co(carry_c7_r49_s1));
  wire sum_c7_r50_s1, carry_c7_r50_s1;
  subbyte_full_adder add_c7_r50_s1 (.a(pp[1194]), .b(pp[1201]), .ci(pp[1208]), .s(sum_c7_r50_s1), .co(carry_c7_r50_s1));
  wire sum_c7_r51_s1, carry_c7_r51_s1;
  subbyte_full_adder add_c7_r51_s1 (.a(pp[1223]), .b(pp[1230]), .ci(pp[1237]), .s(sum_c7_r51_s1), .co(carry_c7_r51_s1));
  wire sum_c7_r52_s1, carry_c7_r52_s1;
  subbyte_full_adder add_c7_r52_s1 (.a(pp[1244]), .b(pp[1251]), .ci(pp[1258]), .s(sum_c7_r52_s1), .co(carry_c7_r52_s1));
  wire sum_c7_r53_s1, carry_c7_r53_s1;
  subbyte_full_adder add_c7_r53_s1 (.a(pp[1265]), .b(pp[1272]), .ci(pp[1287]), .s(sum_c7_r53_s1), .co(carry_c7_r53_s1));
  wire sum_c7_r54_s1, carry_c7_r54_s1;
  subbyte_full_adder add_c7_r54_s1 (.a(pp[1294]), .b(pp[1301]), .ci(pp[1308]), .s(sum_c7_r54_s1), .co(carry_c7_r54_s1));
  wire sum_c7_r55_s1, carry_c7_r55_s1;
  subbyte_full_adder add_c7_r55_s1 (.a(pp[1315]), .b(pp[1322]), .ci(pp[1329]), .s(sum_c7_r55_s1), .co(carry_c7_r55_s1));
  wire sum_c7_r56_s1, carry_c7_r56_s1;
  subbyte_full_adder add_c7_r56_s1 (.a(pp[1336]), .b(pp[1351]), .ci(pp[1358]), .s(sum_c7_r56_s1), .co(carry_c7_r56_s1));
  wire sum_c7_r57_s1, carry_c7_r57_s1;
  subbyte_full_adder add_c7_r57_s1 (.a(pp[1365]), .b(pp[1372]), .ci(pp[1379]), .s(sum_c7_r57_s1), .co(carry_c7_r57_s1));
  wire sum_c7_r58_s1, carry_c7_r58_s1;
  subbyte_full_adder add_c7_r58_s1 (.a(pp[1386]), .b(pp[1393]), .ci(pp[1400]), .s(sum_c7_r58_s1), .co(carry_c7_r58_s1));
  wire sum_c7_r59_s1, carry_c7_r59_s1;
  subbyte_full_adder add_c7_r59_s1 (.a(pp[1415]), .b(pp[1422]), .ci(pp[1429]), .s(sum_c7_r59_s1), .co(carry_c7_r59_s1));
  wire sum_c7_r60_s1, carry_c7_r60_s1;
  subbyte_full_adder add_c7_r60_s1 (.a(pp[1436]), .b(pp[1443]), .ci(pp[1450]), .s(sum_c7_r60_s1), .co(carry_c7_r60_s1));
  wire sum_c7_r61_s1, carry_c7_r61_s1;
  subbyte_full_adder add_c7_r61_s1 (.a(pp[1457]), .b(pp[1464]), .ci(pp[1479]), .s(sum_c7_r61_s1), .co(carry_c7_r61_s1));
  wire sum_c7_r62_s1, carry_c7_r62_s1;
  subbyte_full_adder add_c7_r62_s1 (.a(pp[1486]), .b(pp[1493]), .ci(pp[1500]), .s(sum_c7_r62_s1), .co(carry_c7_r62_s1));
  wire sum_c7_r63_s1, carry_c7_r63_s1;
  subbyte_full_adder add_c7_r63_s1 (.a(pp[1507]), .b(pp[1514]), .ci(pp[1521]), .s(sum_c7_r63_s1), .co(carry_c7_r63_s1));
  wire sum_c7_r64_s1, carry_c7_r64_s1;
  subbyte_full_adder add_c7_r64_s1 (.a(pp[1528]), .b(pp[1543]), .ci(pp[1550]), .s(sum_c7_r64_s1), .co(carry_c7_r64_s1));
  wire sum_c7_r65_s1, carry_c7_r65_s1;
  subbyte_full_adder add_c7_r65_s1 (.a(pp[1557]), .b(pp[1564]), .ci(pp[1571]), .s(sum_c7_r65_s1), .co(carry_c7_r65_s1));
  wire sum_c7_r66_s1, carry_c7_r66_s1;
  subbyte_full_adder add_c7_r66_s1 (.a(pp[1578]), .b(pp[1585]), .ci(pp[1592]), .s(sum_c7_r66_s1), .co(carry_c7_r66_s1));
  wire sum_c7_r67_s1, carry_c7_r67_s1;
  subbyte_full_adder add_c7_r67_s1 (.a(pp[1607]), .b(pp[1614]), .ci(pp[1621]), .s(sum_c7_r67_s1), .co(carry_c7_r67_s1));
  wire sum_c7_r68_s1, carry_c7_r68_s1;
  subbyte_full_adder add_c7_r68_s1 (.a(pp[1628]), .b(pp[1635]), .ci(pp[1642]), .s(sum_c7_r68_s1), .co(carry_c7_r68_s1));
  wire sum_c7_r69_s1, carry_c7_r69_s1;
  subbyte_full_adder add_c7_r69_s1 (.a(pp[1649]), .b(pp[1656]), .ci(pp[1671]), .s(sum_c7_r69_s1), .co(carry_c7_r69_s1));
  wire sum_c7_r70_s1, carry_c7_r70_s1;
  subbyte_full_adder add_c7_r70_s1 (.a(pp[1678]), .b(pp[1685]), .ci(pp[1692]), .s(sum_c7_r70_s1), .co(carry_c7_r70_s1));
  wire sum_c7_r71_s1, carry_c7_r71_s1;
  subbyte_full_adder add_c7_r71_s1 (.a(pp[1699]), .b(pp[1706]), .ci(pp[1713]), .s(sum_c7_r71_s1), .co(carry_c7_r71_s1));
  wire sum_c7_r72_s1, carry_c7_r72_s1;
  subbyte_full_adder add_c7_r72_s1 (.a(pp[1720]), .b(pp[1735]), .ci(pp[1742]), .s(sum_c7_r72_s1), .co(carry_c7_r72_s1));
  wire sum_c7_r73_s1, carry_c7_r73_s1;
  subbyte_full_adder add_c7_r73_s1 (.a(pp[1749]), .b(pp[1756]), .ci(pp[1763]), .s(sum_c7_r73_s1), .co(carry_c7_r73_s1));
  wire sum_c7_r74_s1, carry_c7_r74_s1;
  subbyte_full_adder add_c7_r74_s1 (.a(pp[1770]), .b(pp[1777]), .ci(pp[1784]), .s(sum_c7_r74_s1), .co(carry_c7_r74_s1));
  wire sum_c7_r75_s1, carry_c7_r75_s1;
  subbyte_full_adder add_c7_r75_s1 (.a(pp[1799]), .b(pp[1806]), .ci(pp[1813]), .s(sum_c7_r75_s1), .co(carry_c7_r75_s1));
  wire sum_c7_r76_s1, carry_c7_r76_s1;
  subbyte_full_adder add_c7_r76_s1 (.a(pp[1820]), .b(pp[1827]), .ci(pp[1834]), .s(sum_c7_r76_s1), .co(carry_c7_r76_s1));
  wire sum_c7_r77_s1, carry_c7_r77_s1;
  subbyte_full_adder add_c7_r77_s1 (.a(pp[1841]), .b(pp[1848]), .ci(pp[1863]), .s(sum_c7_r77_s1), .co(carry_c7_r77_s1));
  wire sum_c7_r78_s1, carry_c7_r78_s1;
  subbyte_full_adder add_c7_r78_s1 (.a(pp[1870]), .b(pp[1877]), .ci(pp[1884]), .s(sum_c7_r78_s1), .co(carry_c7_r78_s1));
  wire sum_c7_r79_s1, carry_c7_r79_s1;
  subbyte_full_adder add_c7_r79_s1 (.a(pp[1891]), .b(pp[1898]), .ci(pp[1905]), .s(sum_c7_r79_s1), .co(carry_c7_r79_s1));
  wire sum_c7_r80_s1, carry_c7_r80_s1;
  subbyte_full_adder add_c7_r80_s1 (.a(pp[1912]), .b(pp[1927]), .ci(pp[1934]), .s(sum_c7_r80_s1), .co(carry_c7_r80_s1));
  wire sum_c7_r81_s1, carry_c7_r81_s1;
  subbyte_full_adder add_c7_r81_s1 (.a(pp[1941]), .b(pp[1948]), .ci(pp[1955]), .s(sum_c7_r81_s1), .co(carry_c7_r81_s1));
  wire sum_c7_r82_s1, carry_c7_r82_s1;
  subbyte_full_adder add_c7_r82_s1 (.a(pp[1962]), .b(pp[1969]), .ci(pp[1976]), .s(sum_c7_r82_s1), .co(carry_c7_r82_s1));
  wire sum_c7_r83_s1, carry_c7_r83_s1;
  subbyte_full_adder add_c7_r83_s1 (.a(pp[1991]), .b(pp[1998]), .ci(pp[2005]), .s(sum_c7_r83_s1), .co(carry_c7_r83_s1));
  wire sum_c7_r84_s1, carry_c7_r84_s1;
  subbyte_full_adder add_c7_r84_s1 (.a(pp[2012]), .b(pp[2019]), .ci(pp[2026]), .s(sum_c7_r84_s1), .co(carry_c7_r84_s1));
  wire sum_c7_r85_s2, carry_c7_r85_s2;
  subbyte_full_adder add_c7_r85_s2 (
    .a(pp[2033]),
    .b(pp[2040]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r85_s2),
    .co(carry_c7_r85_s2)
  );
  wire sum_c7_r86_s2, carry_c7_r86_s2;
  subbyte_full_adder add_c7_r86_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r86_s2),
    .co(carry_c7_r86_s2)
  );
  wire sum_c7_r87_s2, carry_c7_r87_s2;
  subbyte_full_adder add_c7_r87_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r87_s2),
    .co(carry_c7_r87_s2)
  );
  wire sum_c7_r88_s2, carry_c7_r88_s2;
  subbyte_full_adder add_c7_r88_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r88_s2),
    .co(carry_c7_r88_s2)
  );
  wire sum_c7_r89_s2, carry_c7_r89_s2;
  subbyte_full_adder add_c7_r89_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r89_s2),
    .co(carry_c7_r89_s2)
  );
  wire sum_c7_r90_s2, carry_c7_r90_s2;
  subbyte_full_adder add_c7_r90_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r90_s2),
    .co(carry_c7_r90_s2)
  );
  wire sum_c7_r91_s2, carry_c7_r91_s2;
  subbyte_full_adder add_c7_r91_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r91_s2),
    .co(carry_c7_r91_s2)
  );
  wire sum_c7_r92_s2, carry_c7_r92_s2;
  subbyte_full_adder add_c7_r92_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(carry_c6_r21_s1),
    .s(sum_c7_r92_s2),
    .co(carry_c7_r92_s2)
  );
  wire sum_c7_r93_s2, carry_c7_r93_s2;
  subbyte_full_adder add_c7_r93_s2 (
    .a(carry_c6_r22_s1),
    .b(carry_c6_r23_s1),
    .ci(carry_c6_r24_s1),
    .s(sum_c7_r93_s2),
    .co(carry_c7_r93_s2)
  );
  wire sum_c7_r94_s2, carry_c7_r94_s2;
  subbyte_full_adder add_c7_r94_s2 (
    .a(carry_c6_r25_s1),
    .b(carry_c6_r26_s1),
    .ci(carry_c6_r27_s1),
    .s(sum_c7_r94_s2),
    .co(carry_c7_r94_s2)
  );
  wire sum_c7_r95_s2, carry_c7_r95_s2;
  subbyte_full_adder add_c7_r95_s2 (
    .a(carry_c6_r28_s1),
    .b(carry_c6_r29_s1),
    .ci(carry_c6_r30_s1),
    .s(sum_c7_r95_s2),
    .co(carry_c7_r95_s2)
  );
  wire sum_c7_r96_s2, carry_c7_r96_s2;
  subbyte_full_adder add_c7_r96_s2 (
    .a(carry_c6_r31_s1),
    .b(carry_c6_r32_s1),
    .ci(carry_c6_r33_s1),
    .s(sum_c7_r96_s2),
    .co(carry_c7_r96_s2)
  );
  wire sum_c7_r97_s2, carry_c7_r97_s2;
  subbyte_full_adder add_c7_r97_s2 (
    .a(carry_c6_r34_s1),
    .b(carry_c6_r35_s1),
    .ci(carry_c6_r36_s1),
    .s(sum_c7_r97_s2),
    .co(carry_c7_r97_s2)
  );
  wire sum_c7_r98_s2, carry_c7_r98_s2;
  subbyte_full_adder add_c7_r98_s2 (
    .a(carry_c6_r37_s1),
    .b(carry_c6_r38_s1),
    .ci(carry_c6_r39_s1),
    .s(sum_c7_r98_s2),
    .co(carry_c7_r98_s2)
  );
  wire sum_c7_r99_s2, carry_c7_r99_s2;
  subbyte_full_adder add_c7_r99_s2 (
    .a(carry_c6_r40_s1),
    .b(carry_c6_r41_s1),
    .ci(carry_c6_r42_s1),
    .s(sum_c7_r99_s2),
    .co(carry_c7_r99_s2)
  );
  wire sum_c7_r100_s2, carry_c7_r100_s2;
  subbyte_full_adder add_c7_r100_s2 (
    .a(carry_c6_r43_s1),
    .b(carry_c6_r44_s1),
    .ci(carry_c6_r45_s1),
    .s(sum_c7_r100_s2),
    .co(carry_c7_r100_s2)
  );
  wire sum_c7_r101_s2, carry_c7_r101_s2;
  subbyte_full_adder add_c7_r101_s2 (
    .a(carry_c6_r46_s1),
    .b(carry_c6_r47_s1),
    .ci(carry_c6_r48_s1),
    .s(sum_c7_r101_s2),
    .co(carry_c7_r101_s2)
  );
  wire sum_c7_r102_s2, carry_c7_r102_s2;
  subbyte_full_adder add_c7_r102_s2 (
    .a(carry_c6_r49_s1),
    .b(carry_c6_r50_s1),
    .ci(carry_c6_r51_s1),
    .s(sum_c7_r102_s2),
    .co(carry_c7_r102_s2)
  );
  wire sum_c7_r103_s2, carry_c7_r103_s2;
  subbyte_full_adder add_c7_r103_s2 (
    .a(carry_c6_r52_s1),
    .b(carry_c6_r53_s1),
    .ci(carry_c6_r54_s1),
    .s(sum_c7_r103_s2),
    .co(carry_c7_r103_s2)
  );
  wire sum_c7_r104_s2, carry_c7_r104_s2;
  subbyte_full_adder add_c7_r104_s2 (
    .a(carry_c6_r55_s1),
    .b(carry_c6_r56_s1),
    .ci(carry_c6_r57_s1),
    .s(sum_c7_r104_s2),
    .co(carry_c7_r104_s2)
  );
  wire sum_c7_r105_s2, carry_c7_r105_s2;
  subbyte_full_adder add_c7_r105_s2 (
    .a(carry_c6_r58_s1),
    .b(carry_c6_r59_s1),
    .ci(carry_c6_r60_s1),
    .s(sum_c7_r105_s2),
    .co(carry_c7_r105_s2)
  );
  wire sum_c7_r106_s2, carry_c7_r106_s2;
  subbyte_full_adder add_c7_r106_s2 (
    .a(carry_c6_r61_s1),
    .b(carry_c6_r62_s1),
    .ci(carry_c6_r63_s1),
    .s(sum_c7_r106_s2),
    .co(carry_c7_r106_s2)
  );
  wire sum_c7_r107_s2, carry_c7_r107_s2;
  subbyte_full_adder add_c7_r107_s2 (
    .a(carry_c6_r64_s1),
    .b(carry_c6_r65_s1),
    .ci(carry_c6_r66_s1),
    .s(sum_c7_r107_s2),
    .co(carry_c7_r107_s2)
  );
  wire sum_c7_r108_s2, carry_c7_r108_s2;
  subbyte_full_adder add_c7_r108_s2 (
    .a(carry_c6_r67_s1),
    .b(carry_c6_r68_s1),
    .ci(carry_c6_r69_s1),
    .s(sum_c7_r108_s2),
    .co(carry_c7_r108_s2)
  );
  wire sum_c7_r109_s2, carry_c7_r109_s2;
  subbyte_full_adder add_c7_r109_s2 (
    .a(carry_c6_r70_s1),
    .b(carry_c6_r71_s1),
    .ci(carry_c6_r72_s1),
    .s(sum_c7_r109_s2),
    .co(carry_c7_r109_s2)
  );
  wire sum_c7_r110_s2, carry_c7_r110_s2;
  subbyte_full_adder add_c7_r110_s2 (
    .a(carry_c6_r73_s1),
    .b(carry_c6_r74_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r110_s2),
    .co(carry_c7_r110_s2)
  );
  wire sum_c7_r111_s2, carry_c7_r111_s2;
  subbyte_full_adder add_c7_r111_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r111_s2),
    .co(carry_c7_r111_s2)
  );
  wire sum_c7_r112_s2, carry_c7_r112_s2;
  subbyte_full_adder add_c7_r112_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r112_s2),
    .co(carry_c7_r112_s2)
  );
  wire sum_c7_r113_s2, carry_c7_r113_s2;
  subbyte_full_adder add_c7_r113_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r113_s2),
    .co(carry_c7_r113_s2)
  );
  wire sum_c7_r114_s2, carry_c7_r114_s2;
  subbyte_full_adder add_c7_r114_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r114_s2),
    .co(carry_c7_r114_s2)
  );
  wire sum_c7_r115_s2, carry_c7_r115_s2;
  subbyte_full_adder add_c7_r115_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r115_s2),
    .co(carry_c7_r115_s2)
  );
  wire sum_c7_r116_s2, carry_c7_r116_s2;
  subbyte_full_adder add_c7_r116_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r116_s2),
    .co(carry_c7_r116_s2)
  );
  wire sum_c7_r117_s2, carry_c7_r117_s2;
  subbyte_full_adder add_c7_r117_s2 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s1),
    .s(sum_c7_r117_s2),
    .co(carry_c7_r117_s2)
  );
  wire sum_c7_r118_s2, carry_c7_r118_s2;
  subbyte_full_adder add_c7_r118_s2 (
    .a(sum_c7_r22_s1),
    .b(sum_c7_r23_s1),
    .ci(sum_c7_r24_s1),
    .s(sum_c7_r118_s2),
    .co(carry_c7_r118_s2)
  );
  wire sum_c7_r119_s2, carry_c7_r119_s2;
  subbyte_full_adder add_c7_r119_s2 (
    .a(sum_c7_r25_s1),
    .b(sum_c7_r26_s1),
    .ci(sum_c7_r27_s1),
    .s(sum_c7_r119_s2),
    .co(carry_c7_r119_s2)
  );
  wire sum_c7_r120_s2, carry_c7_r120_s2;
  subbyte_full_adder add_c7_r120_s2 (
    .a(sum_c7_r28_s1),
    .b(sum_c7_r29_s1),
    .ci(sum_c7_r30_s1),
    .s(sum_c7_r120_s2),
    .co(carry_c7_r120_s2)
  );
  wire sum_c7_r121_s2, carry_c7_r121_s2;
  subbyte_full_adder add_c7_r121_s2 (
    .a(sum_c7_r31_s1),
    .b(sum_c7_r32_s1),
    .ci(sum_c7_r33_s1),
    .s(sum_c7_r121_s2),
    .co(carry_c7_r121_s2)
  );
  wire sum_c7_r122_s2, carry_c7_r122_s2;
  subbyte_full_adder add_c7_r122_s2 (
    .a(sum_c7_r34_s1),
    .b(sum_c7_r35_s1),
    .ci(sum_c7_r36_s1),
    .s(sum_c7_r122_s2),
    .co(carry_c7_r122_s2)
  );
  wire sum_c7_r123_s2, carry_c7_r123_s2;
  subbyte_full_adder add_c7_r123_s2 (
    .a(sum_c7_r37_s1),
    .b(sum_c7_r38_s1),
    .ci(sum_c7_r39_s1),
    .s(sum_c7_r123_s2),
    .co(carry_c7_r123_s2)
  );
  wire sum_c7_r124_s2, carry_c7_r124_s2;
  subbyte_full_adder add_c7_r124_s2 (
    .a(sum_c7_r40_s1),
    .b(sum_c7_r41_s1),
    .ci(sum_c7_r42_s1),
    .s(sum_c7_r124_s2),
    .co(carry_c7_r124_s2)
  );
  wire sum_c7_r125_s2, carry_c7_r125_s2;
  subbyte_full_adder add_c7_r125_s2 (
    .a(sum_c7_r43_s1),
    .b(sum_c7_r44_s1),
    .ci(sum_c7_r45_s1),
    .s(sum_c7_r125_s2),
    .co(carry_c7_r125_s2)
  );
  wire sum_c7_r126_s2, carry_c7_r126_s2;
  subbyte_full_adder add_c7_r126_s2 (
    .a(sum_c7_r46_s1),
    .b(sum_c7_r47_s1),
    .ci(sum_c7_r48_s1),
    .s(sum_c7_r126_s2),
    .co(carry_c7_r126_s2)
  );
  wire sum_c7_r127_s2, carry_c7_r127_s2;
  subbyte_full_adder add_c7_r127_s2 (
    .a(sum_c7_r49_s1),
    .b(sum_c7_r50_s1),
    .ci(sum_c7_r51_s1),
    .s(sum_c7_r127_s2),
    .co(carry_c7_r127_s2)
  );
  wire sum_c7_r128_s2, carry_c7_r128_s2;
  subbyte_full_adder add_c7_r128_s2 (
    .a(sum_c7_r52_s1),
    .b(sum_c7_r53_s1),
    .ci(sum_c7_r54_s1),
    .s(sum_c7_r128_s2),
    .co(carry_c7_r128_s2)
  );
  wire sum_c7_r129_s2, carry_c7_r129_s2;
  subbyte_full_adder add_c7_r129_s2 (
    .a(sum_c7_r55_s1),
    .b(sum_c7_r56_s1),
    .ci(sum_c7_r57_s1),
    .s(sum_c7_r129_s2),
    .co(carry_c7_r129_s2)
  );
  wire sum_c7_r130_s2, carry_c7_r130_s2;
  subbyte_full_adder add_c7_r130_s2 (
    .a(sum_c7_r58_s1),
    .b(sum_c7_r59_s1),
    .ci(sum_c7_r60_s1),
    .s(sum_c7_r130_s2),
    .co(carry_c7_r130_s2)
  );
  wire sum_c7_r131_s2, carry_c7_r131_s2;
  subbyte_full_adder add_c7_r131_s2 (
    .a(sum_c7_r61_s1),
    .b(sum_c7_r62_s1),
    .ci(sum_c7_r63_s1),
    .s(sum_c7_r131_s2),
    .co(carry_c7_r131_s2)
  );
  wire sum_c7_r132_s2, carry_c7_r132_s2;
  subbyte_full_adder add_c7_r132_s2 (
    .a(sum_c7_r64_s1),
    .b(sum_c7_r65_s1),
    .ci(sum_c7_r66_s1),
    .s(sum_c7_r132_s2),
    .co(carry_c7_r132_s2)
  );
  wire sum_c7_r133_s2, carry_c7_r133_s2;
  subbyte_full_adder add_c7_r133_s2 (
    .a(sum_c7_r67_s1),
    .b(sum_c7_r68_s1),
    .ci(sum_c7_r69_s1),
    .s(sum_c7_r133_s2),
    .co(carry_c7_r133_s2)
  );
  wire sum_c7_r134_s2, carry_c7_r134_s2;
  subbyte_full_adder add_c7_r134_s2 (
    .a(sum_c7_r70_s1),
    .b(sum_c7_r71_s1),
    .ci(sum_c7_r72_s1),
    .s(sum_c7_r134_s2),
    .co(carry_c7_r134_s2)
  );
  wire sum_c7_r135_s2, carry_c7_r135_s2;
  subbyte_full_adder add_c7_r135_s2 (
    .a(sum_c7_r73_s1),
    .b(sum_c7_r74_s1),
    .ci(sum_c7_r75_s1),
    .s(sum_c7_r135_s2),
    .co(carry_c7_r135_s2)
  );
  wire sum_c7_r136_s2, carry_c7_r136_s2;
  subbyte_full_adder add_c7_r136_s2 (
    .a(sum_c7_r76_s1),
    .b(sum_c7_r77_s1),
    .ci(sum_c7_r78_s1),
    .s(sum_c7_r136_s2),
    .co(carry_c7_r136_s2)
  );
  wire sum_c7_r137_s2, carry_c7_r137_s2;
  subbyte_full_adder add_c7_r137_s2 (
    .a(sum_c7_r79_s1),
    .b(sum_c7_r80_s1),
    .ci(sum_c7_r81_s1),
    .s(sum_c7_r137_s2),
    .co(carry_c7_r137_s2)
  );
  wire sum_c7_r138_s2, carry_c7_r138_s2;
  subbyte_full_adder add_c7_r138_s2 (
    .a(sum_c7_r82_s1),
    .b(sum_c7_r83_s1),
    .ci(sum_c7_r84_s1),
    .s(sum_c7_r138_s2),
    .co(carry_c7_r138_s2)
  );
  wire sum_c7_r139_s3, carry_c7_r139_s3;
  subbyte_full_adder add_c7_r139_s3 (
    .a(sum_c7_r85_s2),
    .b(carry_c6_r75_s2),
    .ci(carry_c6_r76_s2),
    .s(sum_c7_r139_s3),
    .co(carry_c7_r139_s3)
  );
  wire sum_c7_r140_s3, carry_c7_r140_s3;
  subbyte_full_adder add_c7_r140_s3 (
    .a(carry_c6_r77_s2),
    .b(carry_c6_r78_s2),
    .ci(carry_c6_r79_s2),
    .s(sum_c7_r140_s3),
    .co(carry_c7_r140_s3)
  );
  wire sum_c7_r141_s3, carry_c7_r141_s3;
  subbyte_full_adder add_c7_r141_s3 (
    .a(carry_c6_r80_s2),
    .b(carry_c6_r81_s2),
    .ci(carry_c6_r82_s2),
    .s(sum_c7_r141_s3),
    .co(carry_c7_r141_s3)
  );
  wire sum_c7_r142_s3, carry_c7_r142_s3;
  subbyte_full_adder add_c7_r142_s3 (
    .a(carry_c6_r83_s2),
    .b(carry_c6_r84_s2),
    .ci(carry_c6_r85_s2),
    .s(sum_c7_r142_s3),
    .co(carry_c7_r142_s3)
  );
  wire sum_c7_r143_s3, carry_c7_r143_s3;
  subbyte_full_adder add_c7_r143_s3 (
    .a(carry_c6_r86_s2),
    .b(carry_c6_r87_s2),
    .ci(carry_c6_r88_s2),
    .s(sum_c7_r143_s3),
    .co(carry_c7_r143_s3)
  );
  wire sum_c7_r144_s3, carry_c7_r144_s3;
  subbyte_full_adder add_c7_r144_s3 (
    .a(carry_c6_r89_s2),
    .b(carry_c6_r90_s2),
    .ci(carry_c6_r91_s2),
    .s(sum_c7_r144_s3),
    .co(carry_c7_r144_s3)
  );
  wire sum_c7_r145_s3, carry_c7_r145_s3;
  subbyte_full_adder add_c7_r145_s3 (
    .a(carry_c6_r92_s2),
    .b(carry_c6_r93_s2),
    .ci(carry_c6_r94_s2),
    .s(sum_c7_r145_s3),
    .co(carry_c7_r145_s3)
  );
  wire sum_c7_r146_s3, carry_c7_r146_s3;
  subbyte_full_adder add_c7_r146_s3 (
    .a(carry_c6_r95_s2),
    .b(carry_c6_r96_s2),
    .ci(carry_c6_r97_s2),
    .s(sum_c7_r146_s3),
    .co(carry_c7_r146_s3)
  );
  wire sum_c7_r147_s3, carry_c7_r147_s3;
  subbyte_full_adder add_c7_r147_s3 (
    .a(carry_c6_r98_s2),
    .b(carry_c6_r99_s2),
    .ci(carry_c6_r100_s2),
    .s(sum_c7_r147_s3),
    .co(carry_c7_r147_s3)
  );
  wire sum_c7_r148_s3, carry_c7_r148_s3;
  subbyte_full_adder add_c7_r148_s3 (
    .a(carry_c6_r101_s2),
    .b(carry_c6_r102_s2),
    .ci(carry_c6_r103_s2),
    .s(sum_c7_r148_s3),
    .co(carry_c7_r148_s3)
  );
  wire sum_c7_r149_s3, carry_c7_r149_s3;
  subbyte_full_adder add_c7_r149_s3 (
    .a(carry_c6_r104_s2),
    .b(carry_c6_r105_s2),
    .ci(carry_c6_r106_s2),
    .s(sum_c7_r149_s3),
    .co(carry_c7_r149_s3)
  );
  wire sum_c7_r150_s3, carry_c7_r150_s3;
  subbyte_full_adder add_c7_r150_s3 (
    .a(carry_c6_r107_s2),
    .b(carry_c6_r108_s2),
    .ci(carry_c6_r109_s2),
    .s(sum_c7_r150_s3),
    .co(carry_c7_r150_s3)
  );
  wire sum_c7_r151_s3, carry_c7_r151_s3;
  subbyte_full_adder add_c7_r151_s3 (
    .a(carry_c6_r110_s2),
    .b(carry_c6_r111_s2),
    .ci(carry_c6_r112_s2),
    .s(sum_c7_r151_s3),
    .co(carry_c7_r151_s3)
  );
  wire sum_c7_r152_s3, carry_c7_r152_s3;
  subbyte_full_adder add_c7_r152_s3 (
    .a(carry_c6_r113_s2),
    .b(carry_c6_r114_s2),
    .ci(carry_c6_r115_s2),
    .s(sum_c7_r152_s3),
    .co(carry_c7_r152_s3)
  );
  wire sum_c7_r153_s3, carry_c7_r153_s3;
  subbyte_full_adder add_c7_r153_s3 (
    .a(carry_c6_r116_s2),
    .b(carry_c6_r117_s2),
    .ci(carry_c6_r118_s2),
    .s(sum_c7_r153_s3),
    .co(carry_c7_r153_s3)
  );
  wire sum_c7_r154_s3, carry_c7_r154_s3;
  subbyte_full_adder add_c7_r154_s3 (
    .a(carry_c6_r119_s2),
    .b(carry_c6_r120_s2),
    .ci(sum_c7_r86_s2),
    .s(sum_c7_r154_s3),
    .co(carry_c7_r154_s3)
  );
  wire sum_c7_r155_s3, carry_c7_r155_s3;
  subbyte_full_adder add_c7_r155_s3 (
    .a(sum_c7_r87_s2),
    .b(sum_c7_r88_s2),
    .ci(sum_c7_r89_s2),
    .s(sum_c7_r155_s3),
    .co(carry_c7_r155_s3)
  );
  wire sum_c7_r156_s3, carry_c7_r156_s3;
  subbyte_full_adder add_c7_r156_s3 (
    .a(sum_c7_r90_s2),
    .b(sum_c7_r91_s2),
    .ci(sum_c7_r92_s2),
    .s(sum_c7_r156_s3),
    .co(carry_c7_r156_s3)
  );
  wire sum_c7_r157_s3, carry_c7_r157_s3;
  subbyte_full_adder add_c7_r157_s3 (
    .a(sum_c7_r93_s2),
    .b(sum_c7_r94_s2),
    .ci(sum_c7_r95_s2),
    .s(sum_c7_r157_s3),
    .co(carry_c7_r157_s3)
  );
  wire sum_c7_r158_s3, carry_c7_r158_s3;
  subbyte_full_adder add_c7_r158_s3 (
    .a(sum_c7_r96_s2),
    .b(sum_c7_r97_s2),
    .ci(sum_c7_r98_s2),
    .s(sum_c7_r158_s3),
    .co(carry_c7_r158_s3)
  );
  wire sum_c7_r159_s3, carry_c7_r159_s3;
  subbyte_full_adder add_c7_r159_s3 (
    .a(sum_c7_r99_s2),
    .b(sum_c7_r100_s2),
    .ci(sum_c7_r101_s2),
    .s(sum_c7_r159_s3),
    .co(carry_c7_r159_s3)
  );
  wire sum_c7_r160_s3, carry_c7_r160_s3;
  subbyte_full_adder add_c7_r160_s3 (
    .a(sum_c7_r102_s2),
    .b(sum_c7_r103_s2),
    .ci(sum_c7_r104_s2),
    .s(sum_c7_r160_s3),
    .co(carry_c7_r160_s3)
  );
  wire sum_c7_r161_s3, carry_c7_r161_s3;
  subbyte_full_adder add_c7_r161_s3 (
    .a(sum_c7_r105_s2),
    .b(sum_c7_r106_s2),
    .ci(sum_c7_r107_s2),
    .s(sum_c7_r161_s3),
    .co(carry_c7_r161_s3)
  );
  wire sum_c7_r162_s3, carry_c7_r162_s3;
  subbyte_full_adder add_c7_r162_s3 (
    .a(sum_c7_r108_s2),
    .b(sum_c7_r109_s2),
    .ci(sum_c7_r110_s2),
    .s(sum_c7_r162_s3),
    .co(carry_c7_r162_s3)
  );
  wire sum_c7_r163_s3, carry_c7_r163_s3;
  subbyte_full_adder add_c7_r163_s3 (
    .a(sum_c7_r111_s2),
    .b(sum_c7_r112_s2),
    .ci(sum_c7_r113_s2),
    .s(sum_c7_r163_s3),
    .co(carry_c7_r163_s3)
  );
  wire sum_c7_r164_s3, carry_c7_r164_s3;
  subbyte_full_adder add_c7_r164_s3 (
    .a(sum_c7_r114_s2),
    .b(sum_c7_r115_s2),
    .ci(sum_c7_r116_s2),
    .s(sum_c7_r164_s3),
    .co(carry_c7_r164_s3)
  );
  wire sum_c7_r165_s3, carry_c7_r165_s3;
  subbyte_full_adder add_c7_r165_s3 (
    .a(sum_c7_r117_s2),
    .b(sum_c7_r118_s2),
    .ci(sum_c7_r119_s2),
    .s(sum_c7_r165_s3),
    .co(carry_c7_r165_s3)
  );
  wire sum_c7_r166_s3, carry_c7_r166_s3;
  subbyte_full_adder add_c7_r166_s3 (
    .a(sum_c7_r120_s2),
    .b(sum_c7_r121_s2),
    .ci(sum_c7_r122_s2),
    .s(sum_c7_r166_s3),
    .co(carry_c7_r166_s3)
  );
  wire sum_c7_r167_s3, carry_c7_r167_s3;
  subbyte_full_adder add_c7_r167_s3 (
    .a(sum_c7_r123_s2),
    .b(sum_c7_r124_s2),
    .ci(sum_c7_r125_s2),
    .s(sum_c7_r167_s3),
    .co(carry_c7_r167_s3)
  );
  wire sum_c7_r168_s3, carry_c7_r168_s3;
  subbyte_full_adder add_c7_r168_s3 (
    .a(sum_c7_r126_s2),
    .b(sum_c7_r127_s2),
    .ci(sum_c7_r128_s2),
    .s(sum_c7_r168_s3),
    .co(carry_c7_r168_s3)
  );
  wire sum_c7_r169_s3, carry_c7_r169_s3;
  subbyte_full_adder add_c7_r169_s3 (
    .a(sum_c7_r129_s2),
    .b(sum_c7_r130_s2),
    .ci(sum_c7_r131_s2),
    .s(sum_c7_r169_s3),
    .co(carry_c7_r169_s3)
  );
  wire sum_c7_r170_s3, carry_c7_r170_s3;
  subbyte_full_adder add_c7_r170_s3 (
    .a(sum_c7_r132_s2),
    .b(sum_c7_r133_s2),
    .ci(sum_c7_r134_s2),
    .s(sum_c7_r170_s3),
    .co(carry_c7_r170_s3)
  );
  wire sum_c7_r171_s3, carry_c7_r171_s3;
  subbyte_full_adder add_c7_r171_s3 (
    .a(sum_c7_r135_s2),
    .b(sum_c7_r136_s2),
    .ci(sum_c7_r137_s2),
    .s(sum_c7_r171_s3),
    .co(carry_c7_r171_s3)
  );
  wire sum_c7_r172_s4, carry_c7_r172_s4;
  subbyte_full_adder add_c7_r172_s4 (
    .a(sum_c7_r138_s2),
    .b(carry_c6_r121_s3),
    .ci(carry_c6_r122_s3),
    .s(sum_c7_r172_s4),
    .co(carry_c7_r172_s4)
  );
  wire sum_c7_r173_s4, carry_c7_r173_s4;
  subbyte_full_adder add_c7_r173_s4 (
    .a(carry_c6_r123_s3),
    .b(carry_c6_r124_s3),
    .ci(carry_c6_r125_s3),
    .s(sum_c7_r173_s4),
    .co(carry_c7_r173_s4)
  );
  wire sum_c7_r174_s4, carry_c7_r174_s4;
  subbyte_full_adder add_c7_r174_s4 (
    .a(carry_c6_r126_s3),
    .b(carry_c6_r127_s3),
    .ci(carry_c6_r128_s3),
    .s(sum_c7_r174_s4),
    .co(carry_c7_r174_s4)
  );
  wire sum_c7_r175_s4, carry_c7_r175_s4;
  subbyte_full_adder add_c7_r175_s4 (
    .a(carry_c6_r129_s3),
    .b(carry_c6_r130_s3),
    .ci(carry_c6_r131_s3),
    .s(sum_c7_r175_s4),
    .co(carry_c7_r175_s4)
  );
  wire sum_c7_r176_s4, carry_c7_r176_s4;
  subbyte_full_adder add_c7_r176_s4 (
    .a(carry_c6_r132_s3),
    .b(carry_c6_r133_s3),
    .ci(carry_c6_r134_s3),
    .s(sum_c7_r176_s4),
    .co(carry_c7_r176_s4)
  );
  wire sum_c7_r177_s4, carry_c7_r177_s4;
  subbyte_full_adder add_c7_r177_s4 (
    .a(carry_c6_r135_s3),
    .b(carry_c6_r136_s3),
    .ci(carry_c6_r137_s3),
    .s(sum_c7_r177_s4),
    .co(carry_c7_r177_s4)
  );
  wire sum_c7_r178_s4, carry_c7_r178_s4;
  subbyte_full_adder add_c7_r178_s4 (
    .a(carry_c6_r138_s3),
    .b(carry_c6_r139_s3),
    .ci(carry_c6_r140_s3),
    .s(sum_c7_r178_s4),
    .co(carry_c7_r178_s4)
  );
  wire sum_c7_r179_s4, carry_c7_r179_s4;
  subbyte_full_adder add_c7_r179_s4 (
    .a(carry_c6_r141_s3),
    .b(carry_c6_r142_s3),
    .ci(carry_c6_r143_s3),
    .s(sum_c7_r179_s4),
    .co(carry_c7_r179_s4)
  );
  wire sum_c7_r180_s4, carry_c7_r180_s4;
  subbyte_full_adder add_c7_r180_s4 (
    .a(carry_c6_r144_s3),
    .b(carry_c6_r145_s3),
    .ci(carry_c6_r146_s3),
    .s(sum_c7_r180_s4),
    .co(carry_c7_r180_s4)
  );
  wire sum_c7_r181_s5, carry_c7_r181_s5;
  subbyte_full_adder add_c7_r181_s5 (
    .a(carry_c6_r147_s3),
    .b(carry_c6_r148_s3),
    .ci(carry_c6_r149_s4),
    .s(sum_c7_r181_s5),
    .co(carry_c7_r181_s5)
  );
  wire sum_c7_r182_s4, carry_c7_r182_s4;
  subbyte_full_adder add_c7_r182_s4 (
    .a(sum_c7_r139_s3),
    .b(sum_c7_r140_s3),
    .ci(sum_c7_r141_s3),
    .s(sum_c7_r182_s4),
    .co(carry_c7_r182_s4)
  );
  wire sum_c7_r183_s4, carry_c7_r183_s4;
  subbyte_full_adder add_c7_r183_s4 (
    .a(sum_c7_r142_s3),
    .b(sum_c7_r143_s3),
    .ci(sum_c7_r144_s3),
    .s(sum_c7_r183_s4),
    .co(carry_c7_r183_s4)
  );
  wire sum_c7_r184_s4, carry_c7_r184_s4;
  subbyte_full_adder add_c7_r184_s4 (
    .a(sum_c7_r145_s3),
    .b(sum_c7_r146_s3),
    .ci(sum_c7_r147_s3),
    .s(sum_c7_r184_s4),
    .co(carry_c7_r184_s4)
  );
  wire sum_c7_r185_s4, carry_c7_r185_s4;
  subbyte_full_adder add_c7_r185_s4 (
    .a(sum_c7_r148_s3),
    .b(sum_c7_r149_s3),
    .ci(sum_c7_r150_s3),
    .s(sum_c7_r185_s4),
    .co(carry_c7_r185_s4)
  );
  wire sum_c7_r186_s4, carry_c7_r186_s4;
  subbyte_full_adder add_c7_r186_s4 (
    .a(sum_c7_r151_s3),
    .b(sum_c7_r152_s3),
    .ci(sum_c7_r153_s3),
    .s(sum_c7_r186_s4),
    .co(carry_c7_r186_s4)
  );
  wire sum_c7_r187_s4, carry_c7_r187_s4;
  subbyte_full_adder add_c7_r187_s4 (
    .a(sum_c7_r154_s3),
    .b(sum_c7_r155_s3),
    .ci(sum_c7_r156_s3),
    .s(sum_c7_r187_s4),
    .co(carry_c7_r187_s4)
  );
  wire sum_c7_r188_s4, carry_c7_r188_s4;
  subbyte_full_adder add_c7_r188_s4 (
    .a(sum_c7_r157_s3),
    .b(sum_c7_r158_s3),
    .ci(sum_c7_r159_s3),
    .s(sum_c7_r188_s4),
    .co(carry_c7_r188_s4)
  );
  wire sum_c7_r189_s4, carry_c7_r189_s4;
  subbyte_full_adder add_c7_r189_s4 (
    .a(sum_c7_r160_s3),
    .b(sum_c7_r161_s3),
    .ci(sum_c7_r162_s3),
    .s(sum_c7_r189_s4),
    .co(carry_c7_r189_s4)
  );
  wire sum_c7_r190_s4, carry_c7_r190_s4;
  subbyte_full_adder add_c7_r190_s4 (
    .a(sum_c7_r163_s3),
    .b(sum_c7_r164_s3),
    .ci(sum_c7_r165_s3),
    .s(sum_c7_r190_s4),
    .co(carry_c7_r190_s4)
  );
  wire sum_c7_r191_s4, carry_c7_r191_s4;
  subbyte_full_adder add_c7_r191_s4 (
    .a(sum_c7_r166_s3),
    .b(sum_c7_r167_s3),
    .ci(sum_c7_r168_s3),
    .s(sum_c7_r191_s4),
    .co(carry_c7_r191_s4)
  );
  wire sum_c7_r192_s4, carry_c7_r192_s4;
  subbyte_full_adder add_c7_r192_s4 (
    .a(sum_c7_r169_s3),
    .b(sum_c7_r170_s3),
    .ci(sum_c7_r171_s3),
    .s(sum_c7_r192_s4),
    .co(carry_c7_r192_s4)
  );
  wire sum_c7_r193_s5, carry_c7_r193_s5;
  subbyte_full_adder add_c7_r193_s5 (
    .a(carry_c6_r150_s4),
    .b(carry_c6_r151_s4),
    .ci(carry_c6_r152_s4),
    .s(sum_c7_r193_s5),
    .co(carry_c7_r193_s5)
  );
  wire sum_c7_r194_s6, carry_c7_r194_s6;
  subbyte_full_adder add_c7_r194_s6 (
    .a(carry_c6_r153_s5),
    .b(carry_c6_r154_s4),
    .ci(carry_c6_r155_s4),
    .s(sum_c7_r194_s6),
    .co(carry_c7_r194_s6)
  );
  wire sum_c7_r195_s5, carry_c7_r195_s5;
  subbyte_full_adder add_c7_r195_s5 (
    .a(carry_c6_r156_s4),
    .b(carry_c6_r157_s4),
    .ci(carry_c6_r158_s4),
    .s(sum_c7_r195_s5),
    .co(carry_c7_r195_s5)
  );
  wire sum_c7_r196_s5, carry_c7_r196_s5;
  subbyte_full_adder add_c7_r196_s5 (
    .a(carry_c6_r159_s4),
    .b(carry_c6_r160_s4),
    .ci(carry_c6_r161_s4),
    .s(sum_c7_r196_s5),
    .co(carry_c7_r196_s5)
  );
  wire sum_c7_r197_s5, carry_c7_r197_s5;
  subbyte_full_adder add_c7_r197_s5 (
    .a(carry_c6_r162_s4),
    .b(carry_c6_r163_s4),
    .ci(carry_c6_r164_s4),
    .s(sum_c7_r197_s5),
    .co(carry_c7_r197_s5)
  );
  wire sum_c7_r198_s5, carry_c7_r198_s5;
  subbyte_full_adder add_c7_r198_s5 (
    .a(carry_c6_r165_s4),
    .b(carry_c6_r166_s4),
    .ci(sum_c7_r172_s4),
    .s(sum_c7_r198_s5),
    .co(carry_c7_r198_s5)
  );
  wire sum_c7_r199_s5, carry_c7_r199_s5;
  subbyte_full_adder add_c7_r199_s5 (
    .a(sum_c7_r173_s4),
    .b(sum_c7_r174_s4),
    .ci(sum_c7_r175_s4),
    .s(sum_c7_r199_s5),
    .co(carry_c7_r199_s5)
  );
  wire sum_c7_r200_s5, carry_c7_r200_s5;
  subbyte_full_adder add_c7_r200_s5 (
    .a(sum_c7_r176_s4),
    .b(sum_c7_r177_s4),
    .ci(sum_c7_r178_s4),
    .s(sum_c7_r200_s5),
    .co(carry_c7_r200_s5)
  );
  wire sum_c7_r201_s6, carry_c7_r201_s6;
  subbyte_full_adder add_c7_r201_s6 (
    .a(sum_c7_r179_s4),
    .b(sum_c7_r180_s4),
    .ci(sum_c7_r181_s5),
    .s(sum_c7_r201_s6),
    .co(carry_c7_r201_s6)
  );
  wire sum_c7_r202_s5, carry_c7_r202_s5;
  subbyte_full_adder add_c7_r202_s5 (
    .a(sum_c7_r182_s4),
    .b(sum_c7_r183_s4),
    .ci(sum_c7_r184_s4),
    .s(sum_c7_r202_s5),
    .co(carry_c7_r202_s5)
  );
  wire sum_c7_r203_s5, carry_c7_r203_s5;
  subbyte_full_adder add_c7_r203_s5 (
    .a(sum_c7_r185_s4),
    .b(sum_c7_r186_s4),
    .ci(sum_c7_r187_s4),
    .s(sum_c7_r203_s5),
    .co(carry_c7_r203_s5)
  );
  wire sum_c7_r204_s5, carry_c7_r204_s5;
  subbyte_full_adder add_c7_r204_s5 (
    .a(sum_c7_r188_s4),
    .b(sum_c7_r189_s4),
    .ci(sum_c7_r190_s4),
    .s(sum_c7_r204_s5),
    .co(carry_c7_r204_s5)
  );
  wire sum_c7_r205_s6, carry_c7_r205_s6;
  subbyte_full_adder add_c7_r205_s6 (
    .a(sum_c7_r191_s4),
    .b(sum_c7_r192_s4),
    .ci(carry_c6_r167_s5),
    .s(sum_c7_r205_s6),
    .co(carry_c7_r205_s6)
  );
  wire sum_c7_r206_s7, carry_c7_r206_s7;
  subbyte_full_adder add_c7_r206_s7 (
    .a(carry_c6_r168_s5),
    .b(carry_c6_r169_s6),
    .ci(carry_c6_r170_s6),
    .s(sum_c7_r206_s7),
    .co(carry_c7_r206_s7)
  );
  wire sum_c7_r207_s7, carry_c7_r207_s7;
  subbyte_full_adder add_c7_r207_s7 (
    .a(carry_c6_r171_s5),
    .b(carry_c6_r172_s6),
    .ci(carry_c6_r173_s6),
    .s(sum_c7_r207_s7),
    .co(carry_c7_r207_s7)
  );
  wire sum_c7_r208_s6, carry_c7_r208_s6;
  subbyte_full_adder add_c7_r208_s6 (
    .a(carry_c6_r174_s5),
    .b(carry_c6_r175_s5),
    .ci(carry_c6_r176_s5),
    .s(sum_c7_r208_s6),
    .co(carry_c7_r208_s6)
  );
  wire sum_c7_r209_s7, carry_c7_r209_s7;
  subbyte_full_adder add_c7_r209_s7 (
    .a(carry_c6_r177_s5),
    .b(sum_c7_r193_s5),
    .ci(sum_c7_r194_s6),
    .s(sum_c7_r209_s7),
    .co(carry_c7_r209_s7)
  );
  wire sum_c7_r210_s6, carry_c7_r210_s6;
  subbyte_full_adder add_c7_r210_s6 (
    .a(sum_c7_r195_s5),
    .b(sum_c7_r196_s5),
    .ci(sum_c7_r197_s5),
    .s(sum_c7_r210_s6),
    .co(carry_c7_r210_s6)
  );
  wire sum_c7_r211_s6, carry_c7_r211_s6;
  subbyte_full_adder add_c7_r211_s6 (
    .a(sum_c7_r198_s5),
    .b(sum_c7_r199_s5),
    .ci(sum_c7_r200_s5),
    .s(sum_c7_r211_s6),
    .co(carry_c7_r211_s6)
  );
  wire sum_c7_r212_s7, carry_c7_r212_s7;
  subbyte_full_adder add_c7_r212_s7 (
    .a(sum_c7_r201_s6),
    .b(sum_c7_r202_s5),
    .ci(sum_c7_r203_s5),
    .s(sum_c7_r212_s7),
    .co(carry_c7_r212_s7)
  );
  wire sum_c7_r213_s7, carry_c7_r213_s7;
  subbyte_full_adder add_c7_r213_s7 (
    .a(sum_c7_r204_s5),
    .b(sum_c7_r205_s6),
    .ci(carry_c6_r178_s6),
    .s(sum_c7_r213_s7),
    .co(carry_c7_r213_s7)
  );
  wire sum_c7_r214_s8, carry_c7_r214_s8;
  subbyte_full_adder add_c7_r214_s8 (
    .a(carry_c6_r179_s7),
    .b(carry_c6_r180_s7),
    .ci(carry_c6_r181_s7),
    .s(sum_c7_r214_s8),
    .co(carry_c7_r214_s8)
  );
  wire sum_c7_r215_s8, carry_c7_r215_s8;
  subbyte_full_adder add_c7_r215_s8 (
    .a(carry_c6_r182_s7),
    .b(carry_c6_r183_s6),
    .ci(sum_c7_r206_s7),
    .s(sum_c7_r215_s8),
    .co(carry_c7_r215_s8)
  );
  wire sum_c7_r216_s8, carry_c7_r216_s8;
  subbyte_full_adder add_c7_r216_s8 (
    .a(sum_c7_r207_s7),
    .b(sum_c7_r208_s6),
    .ci(sum_c7_r209_s7),
    .s(sum_c7_r216_s8),
    .co(carry_c7_r216_s8)
  );
  wire sum_c7_r217_s8, carry_c7_r217_s8;
  subbyte_full_adder add_c7_r217_s8 (
    .a(sum_c7_r210_s6),
    .b(sum_c7_r211_s6),
    .ci(sum_c7_r212_s7),
    .s(sum_c7_r217_s8),
    .co(carry_c7_r217_s8)
  );
  wire sum_c7_r218_s9, carry_c7_r218_s9;
  subbyte_full_adder add_c7_r218_s9 (
    .a(sum_c7_r213_s7),
    .b(carry_c6_r184_s8),
    .ci(carry_c6_r185_s8),
    .s(sum_c7_r218_s9),
    .co(carry_c7_r218_s9)
  );
  wire sum_c7_r219_s9, carry_c7_r219_s9;
  subbyte_full_adder add_c7_r219_s9 (
    .a(carry_c6_r186_s8),
    .b(carry_c6_r187_s8),
    .ci(sum_c7_r214_s8),
    .s(sum_c7_r219_s9),
    .co(carry_c7_r219_s9)
  );
  wire sum_c7_r220_s9, carry_c7_r220_s9;
  subbyte_full_adder add_c7_r220_s9 (
    .a(sum_c7_r215_s8),
    .b(sum_c7_r216_s8),
    .ci(sum_c7_r217_s8),
    .s(sum_c7_r220_s9),
    .co(carry_c7_r220_s9)
  );
  wire sum_c7_r221_s11, carry_c7_r221_s11;
  subbyte_full_adder add_c7_r221_s11 (
    .a(carry_c6_r188_s10),
    .b(carry_c6_r189_s9),
    .ci(sum_c7_r218_s9),
    .s(sum_c7_r221_s11),
    .co(carry_c7_r221_s11)
  );
  wire sum_c7_r222_s12, carry_c7_r222_s12;
  subbyte_full_adder add_c7_r222_s12 (
    .a(sum_c7_r219_s9),
    .b(sum_c7_r220_s9),
    .ci(carry_c6_r190_s11),
    .s(sum_c7_r222_s12),
    .co(carry_c7_r222_s12)
  );
  wire sum_c7_r223_s14, carry_c7_r223_s14;
  subbyte_full_adder add_c7_r223_s14 (
    .a(sum_c7_r221_s11),
    .b(carry_c6_r191_s13),
    .ci(sum_c7_r222_s12),
    .s(sum_c7_r223_s14),
    .co(carry_c7_r223_s14)
  );
  wire sum_c7_r224_s15, carry_c7_r224_s15;
  subbyte_half_adder add_c7_r224_s15 (
    .a(carry_c6_r192_s14),
    .b(sum_c7_r223_s14),
    .s(sum_c7_r224_s15),
    .co(carry_c7_r224_s15)
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
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[1010]), .b(pp[1017]), .ci(pp[1039]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[1046]), .b(pp[1053]), .ci(pp[1060]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[1067]), .b(pp[1074]), .ci(pp[1081]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[1103]), .b(pp[1110]), .ci(pp[1117]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[1124]), .b(pp[1131]), .ci(pp[1138]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[1145]), .b(pp[1167]), .ci(pp[1174]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s1, carry_c8_r43_s1;
  subbyte_full_adder add_c8_r43_s1 (.a(pp[1181]), .b(pp[1188]), .ci(pp[1195]), .s(sum_c8_r43_s1), .co(carry_c8_r43_s1));
  wire sum_c8_r44_s1, carry_c8_r44_s1;
  subbyte_full_adder add_c8_r44_s1 (.a(pp[1202]), .b(pp[1209]), .ci(pp[1231]), .s(sum_c8_r44_s1), .co(carry_c8_r44_s1));
  wire sum_c8_r45_s1, carry_c8_r45_s1;
  subbyte_full_adder add_c8_r45_s1 (.a(pp[1238]), .b(pp[1245]), .ci(pp[1252]), .s(sum_c8_r45_s1), .co(carry_c8_r45_s1));
  wire sum_c8_r46_s1, carry_c8_r46_s1;
  subbyte_full_adder add_c8_r46_s1 (.a(pp[1259]), .b(pp[1266]), .ci(pp[1273]), .s(sum_c8_r46_s1), .co(carry_c8_r46_s1));
  wire sum_c8_r47_s1, carry_c8_r47_s1;
  subbyte_full_adder add_c8_r47_s1 (.a(pp[1295]), .b(pp[1302]), .ci(pp[1309]), .s(sum_c8_r47_s1), .co(carry_c8_r47_s1));
  wire sum_c8_r48_s1, carry_c8_r48_s1;
  subbyte_full_adder add_c8_r48_s1 (.a(pp[1316]), .b(pp[1323]), .ci(pp[1330]), .s(sum_c8_r48_s1), .co(carry_c8_r48_s1));
  wire sum_c8_r49_s1, carry_c8_r49_s1;
  subbyte_full_adder add_c8_r49_s1 (.a(pp[1337]), .b(pp[1359]), .ci(pp[1366]), .s(sum_c8_r49_s1), .co(carry_c8_r49_s1));
  wire sum_c8_r50_s1, carry_c8_r50_s1;
  subbyte_full_adder add_c8_r50_s1 (.a(pp[1373]), .b(pp[1380]), .ci(pp[1387]), .s(sum_c8_r50_s1), .co(carry_c8_r50_s1));
  wire sum_c8_r51_s1, carry_c8_r51_s1;
  subbyte_full_adder add_c8_r51_s1 (.a(pp[1394]), .b(pp[1401]), .ci(pp[1423]), .s(sum_c8_r51_s1), .co(carry_c8_r51_s1));
  wire sum_c8_r52_s1, carry_c8_r52_s1;
  subbyte_full_adder add_c8_r52_s1 (.a(pp[1430]), .b(pp[1437]), .ci(pp[1444]), .s(sum_c8_r52_s1), .co(carry_c8_r52_s1));
  wire sum_c8_r53_s1, carry_c8_r53_s1;
  subbyte_full_adder add_c8_r53_s1 (.a(pp[1451]), .b(pp[1458]), .ci(pp[1465]), .s(sum_c8_r53_s1), .co(carry_c8_r53_s1));
  wire sum_c8_r54_s1, carry_c8_r54_s1;
  subbyte_full_adder add_c8_r54_s1 (.a(pp[1487]), .b(pp[1494]), .ci(pp[1501]), .s(sum_c8_r54_s1), .co(carry_c8_r54_s1));
  wire sum_c8_r55_s1, carry_c8_r55_s1;
  subbyte_full_adder add_c8_r55_s1 (.a(pp[1508]), .b(pp[1515]), .ci(pp[1522]), .s(sum_c8_r55_s1), .co(carry_c8_r55_s1));
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (.a(pp[1529]), .b(pp[1551]), .ci(pp[1558]), .s(sum_c8_r56_s1), .co(carry_c8_r56_s1));
  wire sum_c8_r57_s1, carry_c8_r57_s1;
  subbyte_full_adder add_c8_r57_s1 (.a(pp[1565]), .b(pp[1572]), .ci(pp[1579]), .s(sum_c8_r57_s1), .co(carry_c8_r57_s1));
  wire sum_c8_r58_s1, carry_c8_r58_s1;
  subbyte_full_adder add_c8_r58_s1 (.a(pp[1586]), .b(pp[1593]), .ci(pp[1615]), .s(sum_c8_r58_s1), .co(carry_c8_r58_s1));
  wire sum_c8_r59_s1, carry_c8_r59_s1;
  subbyte_full_adder add_c8_r59_s1 (.a(pp[1622]), .b(pp[1629]), .ci(pp[1636]), .s(sum_c8_r59_s1), .co(carry_c8_r59_s1));
  wire sum_c8_r60_s1, carry_c8_r60_s1;
  subbyte_full_adder add_c8_r60_s1 (.a(pp[1643]), .b(pp[1650]), .ci(pp[1657]), .s(sum_c8_r60_s1), .co(carry_c8_r60_s1));
  wire sum_c8_r61_s1, carry_c8_r61_s1;
  subbyte_full_adder add_c8_r61_s1 (.a(pp[1679]), .b(pp[1686]), .ci(pp[1693]), .s(sum_c8_r61_s1), .co(carry_c8_r61_s1));
  wire sum_c8_r62_s1, carry_c8_r62_s1;
  subbyte_full_adder add_c8_r62_s1 (.a(pp[1700]), .b(pp[1707]), .ci(pp[1714]), .s(sum_c8_r62_s1), .co(carry_c8_r62_s1));
  wire sum_c8_r63_s1, carry_c8_r63_s1;
  subbyte_full_adder add_c8_r63_s1 (.a(pp[1721]), .b(pp[1743]), .ci(pp[1750]), .s(sum_c8_r63_s1), .co(carry_c8_r63_s1));
  wire sum_c8_r64_s1, carry_c8_r64_s1;
  subbyte_full_adder add_c8_r64_s1 (.a(pp[1757]), .b(pp[1764]), .ci(pp[1771]), .s(sum_c8_r64_s1), .co(carry_c8_r64_s1));
  wire sum_c8_r65_s1, carry_c8_r65_s1;
  subbyte_full_adder add_c8_r65_s1 (.a(pp[1778]), .b(pp[1785]), .ci(pp[1807]), .s(sum_c8_r65_s1), .co(carry_c8_r65_s1));
  wire sum_c8_r66_s1, carry_c8_r66_s1;
  subbyte_full_adder add_c8_r66_s1 (.a(pp[1814]), .b(pp[1821]), .ci(pp[1828]), .s(sum_c8_r66_s1), .co(carry_c8_r66_s1));
  wire sum_c8_r67_s1, carry_c8_r67_s1;
  subbyte_full_adder add_c8_r67_s1 (.a(pp[1835]), .b(pp[1842]), .ci(pp[1849]), .s(sum_c8_r67_s1), .co(carry_c8_r67_s1));
  wire sum_c8_r68_s1, carry_c8_r68_s1;
  subbyte_full_adder add_c8_r68_s1 (.a(pp[1871]), .b(pp[1878]), .ci(pp[1885]), .s(sum_c8_r68_s1), .co(carry_c8_r68_s1));
  wire sum_c8_r69_s1, carry_c8_r69_s1;
  subbyte_full_adder add_c8_r69_s1 (.a(pp[1892]), .b(pp[1899]), .ci(pp[1906]), .s(sum_c8_r69_s1), .co(carry_c8_r69_s1));
  wire sum_c8_r70_s1, carry_c8_r70_s1;
  subbyte_full_adder add_c8_r70_s1 (.a(pp[1913]), .b(pp[1935]), .ci(pp[1942]), .s(sum_c8_r70_s1), .co(carry_c8_r70_s1));
  wire sum_c8_r71_s1, carry_c8_r71_s1;
  subbyte_full_adder add_c8_r71_s1 (.a(pp[1949]), .b(pp[1956]), .ci(pp[1963]), .s(sum_c8_r71_s1), .co(carry_c8_r71_s1));
  wire sum_c8_r72_s1, carry_c8_r72_s1;
  subbyte_full_adder add_c8_r72_s1 (.a(pp[1970]), .b(pp[1977]), .ci(pp[1999]), .s(sum_c8_r72_s1), .co(carry_c8_r72_s1));
  wire sum_c8_r73_s1, carry_c8_r73_s1;
  subbyte_full_adder add_c8_r73_s1 (.a(pp[2006]), .b(pp[2013]), .ci(pp[2020]), .s(sum_c8_r73_s1), .co(carry_c8_r73_s1));
  wire sum_c8_r74_s1, carry_c8_r74_s1;
  subbyte_full_adder add_c8_r74_s1 (.a(pp[2027]), .b(pp[2034]), .ci(pp[2041]), .s(sum_c8_r74_s1), .co(carry_c8_r74_s1));
  wire sum_c8_r75_s2, carry_c8_r75_s2;
  subbyte_full_adder add_c8_r75_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r75_s2),
    .co(carry_c8_r75_s2)
  );
  wire sum_c8_r76_s2, carry_c8_r76_s2;
  subbyte_full_adder add_c8_r76_s2 (
    .a(carry_c7_r3_s1),
    .b(carry_c7_r4_s1),
    .ci(carry_c7_r5_s1),
    .s(sum_c8_r76_s2),
    .co(carry_c8_r76_s2)
  );
  wire sum_c8_r77_s2, carry_c8_r77_s2;
  subbyte_full_adder add_c8_r77_s2 (
    .a(carry_c7_r6_s1),
    .b(carry_c7_r7_s1),
    .ci(carry_c7_r8_s1),
    .s(sum_c8_r77_s2),
    .co(carry_c8_r77_s2)
  );
  wire sum_c8_r78_s2, carry_c8_r78_s2;
  subbyte_full_adder add_c8_r78_s2 (
    .a(carry_c7_r9_s1),
    .b(carry_c7_r10_s1),
    .ci(carry_c7_r11_s1),
    .s(sum_c8_r78_s2),
    .co(carry_c8_r78_s2)
  );
  wire sum_c8_r79_s2, carry_c8_r79_s2;
  subbyte_full_adder add_c8_r79_s2 (
    .a(carry_c7_r12_s1),
    .b(carry_c7_r13_s1),
    .ci(carry_c7_r14_s1),
    .s(sum_c8_r79_s2),
    .co(carry_c8_r79_s2)
  );
  wire sum_c8_r80_s2, carry_c8_r80_s2;
  subbyte_full_adder add_c8_r80_s2 (
    .a(carry_c7_r15_s1),
    .b(carry_c7_r16_s1),
    .ci(carry_c7_r17_s1),
    .s(sum_c8_r80_s2),
    .co(carry_c8_r80_s2)
  );
  wire sum_c8_r81_s2, carry_c8_r81_s2;
  subbyte_full_adder add_c8_r81_s2 (
    .a(carry_c7_r18_s1),
    .b(carry_c7_r19_s1),
    .ci(carry_c7_r20_s1),
    .s(sum_c8_r81_s2),
    .co(carry_c8_r81_s2)
  );
  wire sum_c8_r82_s2, carry_c8_r82_s2;
  subbyte_full_adder add_c8_r82_s2 (
    .a(carry_c7_r21_s1),
    .b(carry_c7_r22_s1),
    .ci(carry_c7_r23_s1),
    .s(sum_c8_r82_s2),
    .co(carry_c8_r82_s2)
  );
  wire sum_c8_r83_s2, carry_c8_r83_s2;
  subbyte_full_adder add_c8_r83_s2 (
    .a(carry_c7_r24_s1),
    .b(carry_c7_r25_s1),
    .ci(carry_c7_r26_s1),
    .s(sum_c8_r83_s2),
    .co(carry_c8_r83_s2)
  );
  wire sum_c8_r84_s2, carry_c8_r84_s2;
  subbyte_full_adder add_c8_r84_s2 (
    .a(carry_c7_r27_s1),
    .b(carry_c7_r28_s1),
    .ci(carry_c7_r29_s1),
    .s(sum_c8_r84_s2),
    .co(carry_c8_r84_s2)
  );
  wire sum_c8_r85_s2, carry_c8_r85_s2;
  subbyte_full_adder add_c8_r85_s2 (
    .a(carry_c7_r30_s1),
    .b(carry_c7_r31_s1),
    .ci(carry_c7_r32_s1),
    .s(sum_c8_r85_s2),
    .co(carry_c8_r85_s2)
  );
  wire sum_c8_r86_s2, carry_c8_r86_s2;
  subbyte_full_adder add_c8_r86_s2 (
    .a(carry_c7_r33_s1),
    .b(carry_c7_r34_s1),
    .ci(carry_c7_r35_s1),
    .s(sum_c8_r86_s2),
    .co(carry_c8_r86_s2)
  );
  wire sum_c8_r87_s2, carry_c8_r87_s2;
  subbyte_full_adder add_c8_r87_s2 (
    .a(carry_c7_r36_s1),
    .b(carry_c7_r37_s1),
    .ci(carry_c7_r38_s1),
    .s(sum_c8_r87_s2),
    .co(carry_c8_r87_s2)
  );
  wire sum_c8_r88_s2, carry_c8_r88_s2;
  subbyte_full_adder add_c8_r88_s2 (
    .a(carry_c7_r39_s1),
    .b(carry_c7_r40_s1),
    .ci(carry_c7_r41_s1),
    .s(sum_c8_r88_s2),
    .co(carry_c8_r88_s2)
  );
  wire sum_c8_r89_s2, carry_c8_r89_s2;
  subbyte_full_adder add_c8_r89_s2 (
    .a(carry_c7_r42_s1),
    .b(carry_c7_r43_s1),
    .ci(carry_c7_r44_s1),
    .s(sum_c8_r89_s2),
    .co(carry_c8_r89_s2)
  );
  wire sum_c8_r90_s2, carry_c8_r90_s2;
  subbyte_full_adder add_c8_r90_s2 (
    .a(carry_c7_r45_s1),
    .b(carry_c7_r46_s1),
    .ci(carry_c7_r47_s1),
    .s(sum_c8_r90_s2),
    .co(carry_c8_r90_s2)
  );
  wire sum_c8_r91_s2, carry_c8_r91_s2;
  subbyte_full_adder add_c8_r91_s2 (
    .a(carry_c7_r48_s1),
    .b(carry_c7_r49_s1),
    .ci(carry_c7_r50_s1),
    .s(sum_c8_r91_s2),
    .co(carry_c8_r91_s2)
  );
  wire sum_c8_r92_s2, carry_c8_r92_s2;
  subbyte_full_adder add_c8_r92_s2 (
    .a(carry_c7_r51_s1),
    .b(carry_c7_r52_s1),
    .ci(carry_c7_r53_s1),
    .s(sum_c8_r92_s2),
    .co(carry_c8_r92_s2)
  );
  wire sum_c8_r93_s2, carry_c8_r93_s2;
  subbyte_full_adder add_c8_r93_s2 (
    .a(carry_c7_r54_s1),
    .b(carry_c7_r55_s1),
    .ci(carry_c7_r56_s1),
    .s(sum_c8_r93_s2),
    .co(carry_c8_r93_s2)
  );
  wire sum_c8_r94_s2, carry_c8_r94_s2;
  subbyte_full_adder add_c8_r94_s2 (
    .a(carry_c7_r57_s1),
    .b(carry_c7_r58_s1),
    .ci(carry_c7_r59_s1),
    .s(sum_c8_r94_s2),
    .co(carry_c8_r94_s2)
  );
  wire sum_c8_r95_s2, carry_c8_r95_s2;
  subbyte_full_adder add_c8_r95_s2 (
    .a(carry_c7_r60_s1),
    .b(carry_c7_r61_s1),
    .ci(carry_c7_r62_s1),
    .s(sum_c8_r95_s2),
    .co(carry_c8_r95_s2)
  );
  wire sum_c8_r96_s2, carry_c8_r96_s2;
  subbyte_full_adder add_c8_r96_s2 (
    .a(carry_c7_r63_s1),
    .b(carry_c7_r64_s1),
    .ci(carry_c7_r65_s1),
    .s(sum_c8_r96_s2),
    .co(carry_c8_r96_s2)
  );
  wire sum_c8_r97_s2, carry_c8_r97_s2;
  subbyte_full_adder add_c8_r97_s2 (
    .a(carry_c7_r66_s1),
    .b(carry_c7_r67_s1),
    .ci(carry_c7_r68_s1),
    .s(sum_c8_r97_s2),
    .co(carry_c8_r97_s2)
  );
  wire sum_c8_r98_s2, carry_c8_r98_s2;
  subbyte_full_adder add_c8_r98_s2 (
    .a(carry_c7_r69_s1),
    .b(carry_c7_r70_s1),
    .ci(carry_c7_r71_s1),
    .s(sum_c8_r98_s2),
    .co(carry_c8_r98_s2)
  );
  wire sum_c8_r99_s2, carry_c8_r99_s2;
  subbyte_full_adder add_c8_r99_s2 (
    .a(carry_c7_r72_s1),
    .b(carry_c7_r73_s1),
    .ci(carry_c7_r74_s1),
    .s(sum_c8_r99_s2),
    .co(carry_c8_r99_s2)
  );
  wire sum_c8_r100_s2, carry_c8_r100_s2;
  subbyte_full_adder add_c8_r100_s2 (
    .a(carry_c7_r75_s1),
    .b(carry_c7_r76_s1),
    .ci(carry_c7_r77_s1),
    .s(sum_c8_r100_s2),
    .co(carry_c8_r100_s2)
  );
  wire sum_c8_r101_s2, carry_c8_r101_s2;
  subbyte_full_adder add_c8_r101_s2 (
    .a(carry_c7_r78_s1),
    .b(carry_c7_r79_s1),
    .ci(carry_c7_r80_s1),
    .s(sum_c8_r101_s2),
    .co(carry_c8_r101_s2)
  );
  wire sum_c8_r102_s2, carry_c8_r102_s2;
  subbyte_full_adder add_c8_r102_s2 (
    .a(carry_c7_r81_s1),
    .b(carry_c7_r82_s1),
    .ci(carry_c7_r83_s1),
    .s(sum_c8_r102_s2),
    .co(carry_c8_r102_s2)
  );
  wire sum_c8_r103_s2, carry_c8_r103_s2;
  subbyte_full_adder add_c8_r103_s2 (
    .a(carry_c7_r84_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r103_s2),
    .co(carry_c8_r103_s2)
  );
  wire sum_c8_r104_s2, carry_c8_r104_s2;
  subbyte_full_adder add_c8_r104_s2 (
    .a(sum_c8_r2_s1),
    .b(sum_c8_r3_s1),
    .ci(sum_c8_r4_s1),
    .s(sum_c8_r104_s2),
    .co(carry_c8_r104_s2)
  );
  wire sum_c8_r105_s2, carry_c8_r105_s2;
  subbyte_full_adder add_c8_r105_s2 (
    .a(sum_c8_r5_s1),
    .b(sum_c8_r6_s1),
    .ci(sum_c8_r7_s1),
    .s(sum_c8_r105_s2),
    .co(carry_c8_r105_s2)
  );
  wire sum_c8_r106_s2, carry_c8_r106_s2;
  subbyte_full_adder add_c8_r106_s2 (
    .a(sum_c8_r8_s1),
    .b(sum_c8_r9_s1),
    .ci(sum_c8_r10_s1),
    .s(sum_c8_r106_s2),
    .co(carry_c8_r106_s2)
  );
  wire sum_c8_r107_s2, carry_c8_r107_s2;
  subbyte_full_adder add_c8_r107_s2 (
    .a(sum_c8_r11_s1),
    .b(sum_c8_r12_s1),
    .ci(sum_c8_r13_s1),
    .s(sum_c8_r107_s2),
    .co(carry_c8_r107_s2)
  );
  wire sum_c8_r108_s2, carry_c8_r108_s2;
  subbyte_full_adder add_c8_r108_s2 (
    .a(sum_c8_r14_s1),
    .b(sum_c8_r15_s1),
    .ci(sum_c8_r16_s1),
    .s(sum_c8_r108_s2),
    .co(carry_c8_r108_s2)
  );
  wire sum_c8_r109_s2, carry_c8_r109_s2;
  subbyte_full_adder add_c8_r109_s2 (
    .a(sum_c8_r17_s1),
    .b(sum_c8_r18_s1),
    .ci(sum_c8_r19_s1),
    .s(sum_c8_r109_s2),
    .co(carry_c8_r109_s2)
  );
  wire sum_c8_r110_s2, carry_c8_r110_s2;
  subbyte_full_adder add_c8_r110_s2 (
    .a(sum_c8_r20_s1),
    .b(sum_c8_r21_s1),
    .ci(sum_c8_r22_s1),
    .s(sum_c8_r110_s2),
    .co(carry_c8_r110_s2)
  );
  wire sum_c8_r111_s2, carry_c8_r111_s2;
  subbyte_full_adder add_c8_r111_s2 (
    .a(sum_c8_r23_s1),
    .b(sum_c8_r24_s1),
    .ci(sum_c8_r25_s1),
    .s(sum_c8_r111_s2),
    .co(carry_c8_r111_s2)
  );
  wire sum_c8_r112_s2, carry_c8_r112_s2;
  subbyte_full_adder add_c8_r112_s2 (
    .a(sum_c8_r26_s1),
    .b(sum_c8_r27_s1),
    .ci(sum_c8_r28_s1),
    .s(sum_c8_r112_s2),
    .co(carry_c8_r112_s2)
  );
  wire sum_c8_r113_s2, carry_c8_r113_s2;
  subbyte_full_adder add_c8_r113_s2 (
    .a(sum_c8_r29_s1),
    .b(sum_c8_r30_s1),
    .ci(sum_c8_r31_s1),
    .s(sum_c8_r113_s2),
    .co(carry_c8_r113_s2)
  );
  wire sum_c8_r114_s2, carry_c8_r114_s2;
  subbyte_full_adder add_c8_r114_s2 (
    .a(sum_c8_r32_s1),
    .b(sum_c8_r33_s1),
    .ci(sum_c8_r34_s1),
    .s(sum_c8_r114_s2),
    .co(carry_c8_r114_s2)
  );
  wire sum_c8_r115_s2, carry_c8_r115_s2;
  subbyte_full_adder add_c8_r115_s2 (
    .a(sum_c8_r35_s1),
    .b(sum_c8_r36_s1),
    .ci(sum_c8_r37_s1),
    .s(sum_c8_r115_s2),
    .co(carry_c8_r115_s2)
  );
  wire sum_c8_r116_s2, carry_c8_r116_s2;
  subbyte_full_adder add_c8_r116_s2 (
    .a(sum_c8_r38_s1),
    .b(sum_c8_r39_s1),
    .ci(sum_c8_r40_s1),
    .s(sum_c8_r116_s2),
    .co(carry_c8_r116_s2)
  );
  wire sum_c8_r117_s2, carry_c8_r117_s2;
  subbyte_full_adder add_c8_r117_s2 (
    .a(sum_c8_r41_s1),
    .b(sum_c8_r42_s1),
    .ci(sum_c8_r43_s1),
    .s(sum_c8_r117_s2),
    .co(carry_c8_r117_s2)
  );
  wire sum_c8_r118_s2, carry_c8_r118_s2;
  subbyte_full_adder add_c8_r118_s2 (
    .a(sum_c8_r44_s1),
    .b(sum_c8_r45_s1),
    .ci(sum_c8_r46_s1),
    .s(sum_c8_r118_s2),
    .co(carry_c8_r118_s2)
  );
  wire sum_c8_r119_s2, carry_c8_r119_s2;
  subbyte_full_adder add_c8_r119_s2 (
    .a(sum_c8_r47_s1),
    .b(sum_c8_r48_s1),
    .ci(sum_c8_r49_s1),
    .s(sum_c8_r119_s2),
    .co(carry_c8_r119_s2)
  );
  wire sum_c8_r120_s2, carry_c8_r120_s2;
  subbyte_full_adder add_c8_r120_s2 (
    .a(sum_c8_r50_s1),
    .b(sum_c8_r51_s1),
    .ci(sum_c8_r52_s1),
    .s(sum_c8_r120_s2),
    .co(carry_c8_r120_s2)
  );
  wire sum_c8_r121_s2, carry_c8_r121_s2;
  subbyte_full_adder add_c8_r121_s2 (
    .a(sum_c8_r53_s1),
    .b(sum_c8_r54_s1),
    .ci(sum_c8_r55_s1),
    .s(sum_c8_r121_s2),
    .co(carry_c8_r121_s2)
  );
  wire sum_c8_r122_s2, carry_c8_r122_s2;
  subbyte_full_adder add_c8_r122_s2 (
    .a(sum_c8_r56_s1),
    .b(sum_c8_r57_s1),
    .ci(sum_c8_r58_s1),
    .s(sum_c8_r122_s2),
    .co(carry_c8_r122_s2)
  );
  wire sum_c8_r123_s2, carry_c8_r123_s2;
  subbyte_full_adder add_c8_r123_s2 (
    .a(sum_c8_r59_s1),
    .b(sum_c8_r60_s1),
    .ci(sum_c8_r61_s1),
    .s(sum_c8_r123_s2),
    .co(carry_c8_r123_s2)
  );
  wire sum_c8_r124_s2, carry_c8_r124_s2;
  subbyte_full_adder add_c8_r124_s2 (
    .a(sum_c8_r62_s1),
    .b(sum_c8_r63_s1),
    .ci(sum_c8_r64_s1),
    .s(sum_c8_r124_s2),
    .co(carry_c8_r124_s2)
  );
  wire sum_c8_r125_s2, carry_c8_r125_s2;
  subbyte_full_adder add_c8_r125_s2 (
    .a(sum_c8_r65_s1),
    .b(sum_c8_r66_s1),
    .ci(sum_c8_r67_s1),
    .s(sum_c8_r125_s2),
    .co(carry_c8_r125_s2)
  );
  wire sum_c8_r126_s2, carry_c8_r126_s2;
  subbyte_full_adder add_c8_r126_s2 (
    .a(sum_c8_r68_s1),
    .b(sum_c8_r69_s1),
    .ci(sum_c8_r70_s1),
    .s(sum_c8_r126_s2),
    .co(carry_c8_r126_s2)
  );
  wire sum_c8_r127_s2, carry_c8_r127_s2;
  subbyte_full_adder add_c8_r127_s2 (
    .a(sum_c8_r71_s1),
    .b(sum_c8_r72_s1),
    .ci(sum_c8_r73_s1),
    .s(sum_c8_r127_s2),
    .co(carry_c8_r127_s2)
  );
  wire sum_c8_r128_s3, carry_c8_r128_s3;
  subbyte_full_adder add_c8_r128_s3 (
    .a(sum_c8_r74_s1),
    .b(carry_c7_r85_s2),
    .ci(carry_c7_r86_s2),
    .s(sum_c8_r128_s3),
    .co(carry_c8_r128_s3)
  );
  wire sum_c8_r129_s3, carry_c8_r129_s3;
  subbyte_full_adder add_c8_r129_s3 (
    .a(carry_c7_r87_s2),
    .b(carry_c7_r88_s2),
    .ci(carry_c7_r89_s2),
    .s(sum_c8_r129_s3),
    .co(carry_c8_r129_s3)
  );
  wire sum_c8_r130_s3, carry_c8_r130_s3;
  subbyte_full_adder add_c8_r130_s3 (
    .a(carry_c7_r90_s2),
    .b(carry_c7_r91_s2),
    .ci(carry_c7_r92_s2),
    .s(sum_c8_r130_s3),
    .co(carry_c8_r130_s3)
  );
  wire sum_c8_r131_s3, carry_c8_r131_s3;
  subbyte_full_adder add_c8_r131_s3 (
    .a(carry_c7_r93_s2),
    .b(carry_c7_r94_s2),
    .ci(carry_c7_r95_s2),
    .s(sum_c8_r131_s3),
    .co(carry_c8_r131_s3)
  );
  wire sum_c8_r132_s3, carry_c8_r132_s3;
  subbyte_full_adder add_c8_r132_s3 (
    .a(carry_c7_r96_s2),
    .b(carry_c7_r97_s2),
    .ci(carry_c7_r98_s2),
    .s(sum_c8_r132_s3),
    .co(carry_c8_r132_s3)
  );
  wire sum_c8_r133_s3, carry_c8_r133_s3;
  subbyte_full_adder add_c8_r133_s3 (
    .a(carry_c7_r99_s2),
    .b(carry_c7_r100_s2),
    .ci(carry_c7_r101_s2),
    .s(sum_c8_r133_s3),
    .co(carry_c8_r133_s3)
  );
  wire sum_c8_r134_s3, carry_c8_r134_s3;
  subbyte_full_adder add_c8_r134_s3 (
    .a(carry_c7_r102_s2),
    .b(carry_c7_r103_s2),
    .ci(carry_c7_r104_s2),
    .s(sum_c8_r134_s3),
    .co(carry_c8_r134_s3)
  );
  wire sum_c8_r135_s3, carry_c8_r135_s3;
  subbyte_full_adder add_c8_r135_s3 (
    .a(carry_c7_r105_s2),
    .b(carry_c7_r106_s2),
    .ci(carry_c7_r107_s2),
    .s(sum_c8_r135_s3),
    .co(carry_c8_r135_s3)
  );
  wire sum_c8_r136_s3, carry_c8_r136_s3;
  subbyte_full_adder add_c8_r136_s3 (
    .a(carry_c7_r108_s2),
    .b(carry_c7_r109_s2),
    .ci(carry_c7_r110_s2),
    .s(sum_c8_r136_s3),
    .co(carry_c8_r136_s3)
  );
  wire sum_c8_r137_s3, carry_c8_r137_s3;
  subbyte_full_adder add_c8_r137_s3 (
    .a(carry_c7_r111_s2),
    .b(carry_c7_r112_s2),
    .ci(carry_c7_r113_s2),
    .s(sum_c8_r137_s3),
    .co(carry_c8_r137_s3)
  );
  wire sum_c8_r138_s3, carry_c8_r138_s3;
  subbyte_full_adder add_c8_r138_s3 (
    .a(carry_c7_r114_s2),
    .b(carry_c7_r115_s2),
    .ci(carry_c7_r116_s2),
    .s(sum_c8_r138_s3),
    .co(carry_c8_r138_s3)
  );
  wire sum_c8_r139_s3, carry_c8_r139_s3;
  subbyte_full_adder add_c8_r139_s3 (
    .a(carry_c7_r117_s2),
    .b(carry_c7_r118_s2),
    .ci(carry_c7_r119_s2),
    .s(sum_c8_r139_s3),
    .co(carry_c8_r139_s3)
  );
  wire sum_c8_r140_s3, carry_c8_r140_s3;
  subbyte_full_adder add_c8_r140_s3 (
    .a(carry_c7_r120_s2),
    .b(carry_c7_r121_s2),
    .ci(carry_c7_r122_s2),
    .s(sum_c8_r140_s3),
    .co(carry_c8_r140_s3)
  );
  wire sum_c8_r141_s3, carry_c8_r141_s3;
  subbyte_full_adder add_c8_r141_s3 (
    .a(carry_c7_r123_s2),
    .b(carry_c7_r124_s2),
    .ci(carry_c7_r125_s2),
    .s(sum_c8_r141_s3),
    .co(carry_c8_r141_s3)
  );
  wire sum_c8_r142_s3, carry_c8_r142_s3;
  subbyte_full_adder add_c8_r142_s3 (
    .a(carry_c7_r126_s2),
    .b(carry_c7_r127_s2),
    .ci(carry_c7_r128_s2),
    .s(sum_c8_r142_s3),
    .co(carry_c8_r142_s3)
  );
  wire sum_c8_r143_s3, carry_c8_r143_s3;
  subbyte_full_adder add_c8_r143_s3 (
    .a(carry_c7_r129_s2),
    .b(carry_c7_r130_s2),
    .ci(carry_c7_r131_s2),
    .s(sum_c8_r143_s3),
    .co(carry_c8_r143_s3)
  );
  wire sum_c8_r144_s3, carry_c8_r144_s3;
  subbyte_full_adder add_c8_r144_s3 (
    .a(carry_c7_r132_s2),
    .b(carry_c7_r133_s2),
    .ci(carry_c7_r134_s2),
    .s(sum_c8_r144_s3),
    .co(carry_c8_r144_s3)
  );
  wire sum_c8_r145_s3, carry_c8_r145_s3;
  subbyte_full_adder add_c8_r145_s3 (
    .a(carry_c7_r135_s2),
    .b(carry_c7_r136_s2),
    .ci(carry_c7_r137_s2),
    .s(sum_c8_r145_s3),
    .co(carry_c8_r145_s3)
  );
  wire sum_c8_r146_s3, carry_c8_r146_s3;
  subbyte_full_adder add_c8_r146_s3 (
    .a(carry_c7_r138_s2),
    .b(sum_c8_r75_s2),
    .ci(sum_c8_r76_s2),
    .s(sum_c8_r146_s3),
    .co(carry_c8_r146_s3)
  );
  wire sum_c8_r147_s3, carry_c8_r147_s3;
  subbyte_full_adder add_c8_r147_s3 (
    .a(sum_c8_r77_s2),
    .b(sum_c8_r78_s2),
    .ci(sum_c8_r79_s2),
    .s(sum_c8_r147_s3),
    .co(carry_c8_r147_s3)
  );
  wire sum_c8_r148_s3, carry_c8_r148_s3;
  subbyte_full_adder add_c8_r148_s3 (
    .a(sum_c8_r80_s2),
    .b(sum_c8_r81_s2),
    .ci(sum_c8_r82_s2),
    .s(sum_c8_r148_s3),
    .co(carry_c8_r148_s3)
  );
  wire sum_c8_r149_s3, carry_c8_r149_s3;
  subbyte_full_adder add_c8_r149_s3 (
    .a(sum_c8_r83_s2),
    .b(sum_c8_r84_s2),
    .ci(sum_c8_r85_s2),
    .s(sum_c8_r149_s3),
    .co(carry_c8_r149_s3)
  );
  wire sum_c8_r150_s3, carry_c8_r150_s3;
  subbyte_full_adder add_c8_r150_s3 (
    .a(sum_c8_r86_s2),
    .b(sum_c8_r87_s2),
    .ci(sum_c8_r88_s2),
    .s(sum_c8_r150_s3),
    .co(carry_c8_r150_s3)
  );
  wire sum_c8_r151_s3, carry_c8_r151_s3;
  subbyte_full_adder add_c8_r151_s3 (
    .a(sum_c8_r89_s2),
    .b(sum_c8_r90_s2),
    .ci(sum_c8_r91_s2),
    .s(sum_c8_r151_s3),
    .co(carry_c8_r151_s3)
  );
  wire sum_c8_r152_s3, carry_c8_r152_s3;
  subbyte_full_adder add_c8_r152_s3 (
    .a(sum_c8_r92_s2),
    .b(sum_c8_r93_s2),
    .ci(sum_c8_r94_s2),
    .s(sum_c8_r152_s3),
    .co(carry_c8_r152_s3)
  );
  wire sum_c8_r153_s3, carry_c8_r153_s3;
  subbyte_full_adder add_c8_r153_s3 (
    .a(sum_c8_r95_s2),
    .b(sum_c8_r96_s2),
    .ci(sum_c8_r97_s2),
    .s(sum_c8_r153_s3),
    .co(carry_c8_r153_s3)
  );
  wire sum_c8_r154_s3, carry_c8_r154_s3;
  subbyte_full_adder add_c8_r154_s3 (
    .a(sum_c8_r98_s2),
    .b(sum_c8_r99_s2),
    .ci(sum_c8_r100_s2),
    .s(sum_c8_r154_s3),
    .co(carry_c8_r154_s3)
  );
  wire sum_c8_r155_s3, carry_c8_r155_s3;
  subbyte_full_adder add_c8_r155_s3 (
    .a(sum_c8_r101_s2),
    .b(sum_c8_r102_s2),
    .ci(sum_c8_r103_s2),
    .s(sum_c8_r155_s3),
    .co(carry_c8_r155_s3)
  );
  wire sum_c8_r156_s3, carry_c8_r156_s3;
  subbyte_full_adder add_c8_r156_s3 (
    .a(sum_c8_r104_s2),
    .b(sum_c8_r105_s2),
    .ci(sum_c8_r106_s2),
    .s(sum_c8_r156_s3),
    .co(carry_c8_r156_s3)
  );
  wire sum_c8_r157_s3, carry_c8_r157_s3;
  subbyte_full_adder add_c8_r157_s3 (
    .a(sum_c8_r107_s2),
    .b(sum_c8_r108_s2),
    .ci(sum_c8_r109_s2),
    .s(sum_c8_r157_s3),
    .co(carry_c8_r157_s3)
  );
  wire sum_c8_r158_s3, carry_c8_r158_s3;
  subbyte_full_adder add_c8_r158_s3 (
    .a(sum_c8_r110_s2),
    .b(sum_c8_r111_s2),
    .ci(sum_c8_r112_s2),
    .s(sum_c8_r158_s3),
    .co(carry_c8_r158_s3)
  );
  wire sum_c8_r159_s3, carry_c8_r159_s3;
  subbyte_full_adder add_c8_r159_s3 (
    .a(sum_c8_r113_s2),
    .b(sum_c8_r114_s2),
    .ci(sum_c8_r115_s2),
    .s(sum_c8_r159_s3),
    .co(carry_c8_r159_s3)
  );
  wire sum_c8_r160_s3, carry_c8_r160_s3;
  subbyte_full_adder add_c8_r160_s3 (
    .a(sum_c8_r116_s2),
    .b(sum_c8_r117_s2),
    .ci(sum_c8_r118_s2),
    .s(sum_c8_r160_s3),
    .co(carry_c8_r160_s3)
  );
  wire sum_c8_r161_s3, carry_c8_r161_s3;
  subbyte_full_adder add_c8_r161_s3 (
    .a(sum_c8_r119_s2),
    .b(sum_c8_r120_s2),
    .ci(sum_c8_r121_s2),
    .s(sum_c8_r161_s3),
    .co(carry_c8_r161_s3)
  );
  wire sum_c8_r162_s3, carry_c8_r162_s3;
  subbyte_full_adder add_c8_r162_s3 (
    .a(sum_c8_r122_s2),
    .b(sum_c8_r123_s2),
    .ci(sum_c8_r124_s2),
    .s(sum_c8_r162_s3),
    .co(carry_c8_r162_s3)
  );
  wire sum_c8_r163_s3, carry_c8_r163_s3;
  subbyte_full_adder add_c8_r163_s3 (
    .a(sum_c8_r125_s2),
    .b(sum_c8_r126_s2),
    .ci(sum_c8_r127_s2),
    .s(sum_c8_r163_s3),
    .co(carry_c8_r163_s3)
  );
  wire sum_c8_r164_s4, carry_c8_r164_s4;
  subbyte_full_adder add_c8_r164_s4 (
    .a(sum_c8_r128_s3),
    .b(carry_c7_r139_s3),
    .ci(carry_c7_r140_s3),
    .s(sum_c8_r164_s4),
    .co(carry_c8_r164_s4)
  );
  wire sum_c8_r165_s4, carry_c8_r165_s4;
  subbyte_full_adder add_c8_r165_s4 (
    .a(carry_c7_r141_s3),
    .b(carry_c7_r142_s3),
    .ci(carry_c7_r143_s3),
    .s(sum_c8_r165_s4),
    .co(carry_c8_r165_s4)
  );
  wire sum_c8_r166_s4, carry_c8_r166_s4;
  subbyte_full_adder add_c8_r166_s4 (
    .a(carry_c7_r144_s3),
    .b(carry_c7_r145_s3),
    .ci(carry_c7_r146_s3),
    .s(sum_c8_r166_s4),
    .co(carry_c8_r166_s4)
  );
  wire sum_c8_r167_s4, carry_c8_r167_s4;
  subbyte_full_adder add_c8_r167_s4 (
    .a(carry_c7_r147_s3),
    .b(carry_c7_r148_s3),
    .ci(carry_c7_r149_s3),
    .s(sum_c8_r167_s4),
    .co(carry_c8_r167_s4)
  );
  wire sum_c8_r168_s4, carry_c8_r168_s4;
  subbyte_full_adder add_c8_r168_s4 (
    .a(carry_c7_r150_s3),
    .b(carry_c7_r151_s3),
    .ci(carry_c7_r152_s3),
    .s(sum_c8_r168_s4),
    .co(carry_c8_r168_s4)
  );
  wire sum_c8_r169_s4, carry_c8_r169_s4;
  subbyte_full_adder add_c8_r169_s4 (
    .a(carry_c7_r153_s3),
    .b(carry_c7_r154_s3),
    .ci(carry_c7_r155_s3),
    .s(sum_c8_r169_s4),
    .co(carry_c8_r169_s4)
  );
  wire sum_c8_r170_s4, carry_c8_r170_s4;
  subbyte_full_adder add_c8_r170_s4 (
    .a(carry_c7_r156_s3),
    .b(carry_c7_r157_s3),
    .ci(carry_c7_r158_s3),
    .s(sum_c8_r170_s4),
    .co(carry_c8_r170_s4)
  );
  wire sum_c8_r171_s4, carry_c8_r171_s4;
  subbyte_full_adder add_c8_r171_s4 (
    .a(carry_c7_r159_s3),
    .b(carry_c7_r160_s3),
    .ci(carry_c7_r161_s3),
    .s(sum_c8_r171_s4),
    .co(carry_c8_r171_s4)
  );
  wire sum_c8_r172_s4, carry_c8_r172_s4;
  subbyte_full_adder add_c8_r172_s4 (
    .a(carry_c7_r162_s3),
    .b(carry_c7_r163_s3),
    .ci(carry_c7_r164_s3),
    .s(sum_c8_r172_s4),
    .co(carry_c8_r172_s4)
  );
  wire sum_c8_r173_s4, carry_c8_r173_s4;
  subbyte_full_adder add_c8_r173_s4 (
    .a(carry_c7_r165_s3),
    .b(carry_c7_r166_s3),
    .ci(carry_c7_r167_s3),
    .s(sum_c8_r173_s4),
    .co(carry_c8_r173_s4)
  );
  wire sum_c8_r174_s4, carry_c8_r174_s4;
  subbyte_full_adder add_c8_r174_s4 (
    .a(carry_c7_r168_s3),
    .b(carry_c7_r169_s3),
    .ci(carry_c7_r170_s3),
    .s(sum_c8_r174_s4),
    .co(carry_c8_r174_s4)
  );
  wire sum_c8_r175_s4, carry_c8_r175_s4;
  subbyte_full_adder add_c8_r175_s4 (
    .a(carry_c7_r171_s3),
    .b(sum_c8_r129_s3),
    .ci(sum_c8_r130_s3),
    .s(sum_c8_r175_s4),
    .co(carry_c8_r175_s4)
  );
  wire sum_c8_r176_s4, carry_c8_r176_s4;
  subbyte_full_adder add_c8_r176_s4 (
    .a(sum_c8_r131_s3),
    .b(sum_c8_r132_s3),
    .ci(sum_c8_r133_s3),
    .s(sum_c8_r176_s4),
    .co(carry_c8_r176_s4)
  );
  wire sum_c8_r177_s4, carry_c8_r177_s4;
  subbyte_full_adder add_c8_r177_s4 (
    .a(sum_c8_r134_s3),
    .b(sum_c8_r135_s3),
    .ci(sum_c8_r136_s3),
    .s(sum_c8_r177_s4),
    .co(carry_c8_r177_s4)
  );
  wire sum_c8_r178_s4, carry_c8_r178_s4;
  subbyte_full_adder add_c8_r178_s4 (
    .a(sum_c8_r137_s3),
    .b(sum_c8_r138_s3),
    .ci(sum_c8_r139_s3),
    .s(sum_c8_r178_s4),
    .co(carry_c8_r178_s4)
  );
  wire sum_c8_r179_s4, carry_c8_r179_s4;
  subbyte_full_adder add_c8_r179_s4 (
    .a(sum_c8_r140_s3),
    .b(sum_c8_r141_s3),
    .ci(sum_c8_r142_s3),
    .s(sum_c8_r179_s4),
    .co(carry_c8_r179_s4)
  );
  wire sum_c8_r180_s4, carry_c8_r180_s4;
  subbyte_full_adder add_c8_r180_s4 (
    .a(sum_c8_r143_s3),
    .b(sum_c8_r144_s3),
    .ci(sum_c8_r145_s3),
    .s(sum_c8_r180_s4),
    .co(carry_c8_r180_s4)
  );
  wire sum_c8_r181_s4, carry_c8_r181_s4;
  subbyte_full_adder add_c8_r181_s4 (
    .a(sum_c8_r146_s3),
    .b(sum_c8_r147_s3),
    .ci(sum_c8_r148_s3),
    .s(sum_c8_r181_s4),
    .co(carry_c8_r181_s4)
  );
  wire sum_c8_r182_s4, carry_c8_r182_s4;
  subbyte_full_adder add_c8_r182_s4 (
    .a(sum_c8_r149_s3),
    .b(sum_c8_r150_s3),
    .ci(sum_c8_r151_s3),
    .s(sum_c8_r182_s4),
    .co(carry_c8_r182_s4)
  );
  wire sum_c8_r183_s4, carry_c8_r183_s4;
  subbyte_full_adder add_c8_r183_s4 (
    .a(sum_c8_r152_s3),
    .b(sum_c8_r153_s3),
    .ci(sum_c8_r154_s3),
    .s(sum_c8_r183_s4),
    .co(carry_c8_r183_s4)
  );
  wire sum_c8_r184_s4, carry_c8_r184_s4;
  subbyte_full_adder add_c8_r184_s4 (
    .a(sum_c8_r155_s3),
    .b(sum_c8_r156_s3),
    .ci(sum_c8_r157_s3),
    .s(sum_c8_r184_s4),
    .co(carry_c8_r184_s4)
  );
  wire sum_c8_r185_s4, carry_c8_r185_s4;
  subbyte_full_adder add_c8_r185_s4 (
    .a(sum_c8_r158_s3),
    .b(sum_c8_r159_s3),
    .ci(sum_c8_r160_s3),
    .s(sum_c8_r185_s4),
    .co(carry_c8_r185_s4)
  );
  wire sum_c8_r186_s4, carry_c8_r186_s4;
  subbyte_full_adder add_c8_r186_s4 (
    .a(sum_c8_r161_s3),
    .b(sum_c8_r162_s3),
    .ci(sum_c8_r163_s3),
    .s(sum_c8_r186_s4),
    .co(carry_c8_r186_s4)
  );
  wire sum_c8_r187_s5, carry_c8_r187_s5;
  subbyte_full_adder add_c8_r187_s5 (
    .a(carry_c7_r172_s4),
    .b(carry_c7_r173_s4),
    .ci(carry_c7_r174_s4),
    .s(sum_c8_r187_s5),
    .co(carry_c8_r187_s5)
  );
  wire sum_c8_r188_s5, carry_c8_r188_s5;
  subbyte_full_adder add_c8_r188_s5 (
    .a(carry_c7_r175_s4),
    .b(carry_c7_r176_s4),
    .ci(carry_c7_r177_s4),
    .s(sum_c8_r188_s5),
    .co(carry_c8_r188_s5)
  );
  wire sum_c8_r189_s5, carry_c8_r189_s5;
  subbyte_full_adder add_c8_r189_s5 (
    .a(carry_c7_r178_s4),
    .b(carry_c7_r179_s4),
    .ci(carry_c7_r180_s4),
    .s(sum_c8_r189_s5),
    .co(carry_c8_r189_s5)
  );
  wire sum_c8_r190_s6, carry_c8_r190_s6;
  subbyte_full_adder add_c8_r190_s6 (
    .a(carry_c7_r181_s5),
    .b(carry_c7_r182_s4),
    .ci(carry_c7_r183_s4),
    .s(sum_c8_r190_s6),
    .co(carry_c8_r190_s6)
  );
  wire sum_c8_r191_s5, carry_c8_r191_s5;
  subbyte_full_adder add_c8_r191_s5 (
    .a(carry_c7_r184_s4),
    .b(carry_c7_r185_s4),
    .ci(carry_c7_r186_s4),
    .s(sum_c8_r191_s5),
    .co(carry_c8_r191_s5)
  );
  wire sum_c8_r192_s5, carry_c8_r192_s5;
  subbyte_full_adder add_c8_r192_s5 (
    .a(carry_c7_r187_s4),
    .b(carry_c7_r188_s4),
    .ci(carry_c7_r189_s4),
    .s(sum_c8_r192_s5),
    .co(carry_c8_r192_s5)
  );
  wire sum_c8_r193_s5, carry_c8_r193_s5;
  subbyte_full_adder add_c8_r193_s5 (
    .a(carry_c7_r190_s4),
    .b(carry_c7_r191_s4),
    .ci(carry_c7_r192_s4),
    .s(sum_c8_r193_s5),
    .co(carry_c8_r193_s5)
  );
  wire sum_c8_r194_s5, carry_c8_r194_s5;
  subbyte_full_adder add_c8_r194_s5 (
    .a(sum_c8_r164_s4),
    .b(sum_c8_r165_s4),
    .ci(sum_c8_r166_s4),
    .s(sum_c8_r194_s5),
    .co(carry_c8_r194_s5)
  );
  wire sum_c8_r195_s5, carry_c8_r195_s5;
  subbyte_full_adder add_c8_r195_s5 (
    .a(sum_c8_r167_s4),
    .b(sum_c8_r168_s4),
    .ci(sum_c8_r169_s4),
    .s(sum_c8_r195_s5),
    .co(carry_c8_r195_s5)
  );
  wire sum_c8_r196_s5, carry_c8_r196_s5;
  subbyte_full_adder add_c8_r196_s5 (
    .a(sum_c8_r170_s4),
    .b(sum_c8_r171_s4),
    .ci(sum_c8_r172_s4),
    .s(sum_c8_r196_s5),
    .co(carry_c8_r196_s5)
  );
  wire sum_c8_r197_s5, carry_c8_r197_s5;
  subbyte_full_adder add_c8_r197_s5 (
    .a(sum_c8_r173_s4),
    .b(sum_c8_r174_s4),
    .ci(sum_c8_r175_s4),
    .s(sum_c8_r197_s5),
    .co(carry_c8_r197_s5)
  );
  wire sum_c8_r198_s5, carry_c8_r198_s5;
  subbyte_full_adder add_c8_r198_s5 (
    .a(sum_c8_r176_s4),
    .b(sum_c8_r177_s4),
    .ci(sum_c8_r178_s4),
    .s(sum_c8_r198_s5),
    .co(carry_c8_r198_s5)
  );
  wire sum_c8_r199_s5, carry_c8_r199_s5;
  subbyte_full_adder add_c8_r199_s5 (
    .a(sum_c8_r179_s4),
    .b(sum_c8_r180_s4),
    .ci(sum_c8_r181_s4),
    .s(sum_c8_r199_s5),
    .co(carry_c8_r199_s5)
  );
  wire sum_c8_r200_s5, carry_c8_r200_s5;
  subbyte_full_adder add_c8_r200_s5 (
    .a(sum_c8_r182_s4),
    .b(sum_c8_r183_s4),
    .ci(sum_c8_r184_s4),
    .s(sum_c8_r200_s5),
    .co(carry_c8_r200_s5)
  );
  wire sum_c8_r201_s6, carry_c8_r201_s6;
  subbyte_full_adder add_c8_r201_s6 (
    .a(sum_c8_r185_s4),
    .b(sum_c8_r186_s4),
    .ci(carry_c7_r193_s5),
    .s(sum_c8_r201_s6),
    .co(carry_c8_r201_s6)
  );
  wire sum_c8_r202_s7, carry_c8_r202_s7;
  subbyte_full_adder add_c8_r202_s7 (
    .a(carry_c7_r194_s6),
    .b(carry_c7_r195_s5),
    .ci(carry_c7_r196_s5),
    .s(sum_c8_r202_s7),
    .co(carry_c8_r202_s7)
  );
  wire sum_c8_r203_s6, carry_c8_r203_s6;
  subbyte_full_adder add_c8_r203_s6 (
    .a(carry_c7_r197_s5),
    .b(carry_c7_r198_s5),
    .ci(carry_c7_r199_s5),
    .s(sum_c8_r203_s6),
    .co(carry_c8_r203_s6)
  );
  wire sum_c8_r204_s7, carry_c8_r204_s7;
  subbyte_full_adder add_c8_r204_s7 (
    .a(carry_c7_r200_s5),
    .b(carry_c7_r201_s6),
    .ci(carry_c7_r202_s5),
    .s(sum_c8_r204_s7),
    .co(carry_c8_r204_s7)
  );
  wire sum_c8_r205_s7, carry_c8_r205_s7;
  subbyte_full_adder add_c8_r205_s7 (
    .a(carry_c7_r203_s5),
    .b(carry_c7_r204_s5),
    .ci(carry_c7_r205_s6),
    .s(sum_c8_r205_s7),
    .co(carry_c8_r205_s7)
  );
  wire sum_c8_r206_s6, carry_c8_r206_s6;
  subbyte_full_adder add_c8_r206_s6 (
    .a(sum_c8_r187_s5),
    .b(sum_c8_r188_s5),
    .ci(sum_c8_r189_s5),
    .s(sum_c8_r206_s6),
    .co(carry_c8_r206_s6)
  );
  wire sum_c8_r207_s7, carry_c8_r207_s7;
  subbyte_full_adder add_c8_r207_s7 (
    .a(sum_c8_r190_s6),
    .b(sum_c8_r191_s5),
    .ci(sum_c8_r192_s5),
    .s(sum_c8_r207_s7),
    .co(carry_c8_r207_s7)
  );
  wire sum_c8_r208_s6, carry_c8_r208_s6;
  subbyte_full_adder add_c8_r208_s6 (
    .a(sum_c8_r193_s5),
    .b(sum_c8_r194_s5),
    .ci(sum_c8_r195_s5),
    .s(sum_c8_r208_s6),
    .co(carry_c8_r208_s6)
  );
  wire sum_c8_r209_s6, carry_c8_r209_s6;
  subbyte_full_adder add_c8_r209_s6 (
    .a(sum_c8_r196_s5),
    .b(sum_c8_r197_s5),
    .ci(sum_c8_r198_s5),
    .s(sum_c8_r209_s6),
    .co(carry_c8_r209_s6)
  );
  wire sum_c8_r210_s7, carry_c8_r210_s7;
  subbyte_full_adder add_c8_r210_s7 (
    .a(sum_c8_r199_s5),
    .b(sum_c8_r200_s5),
    .ci(sum_c8_r201_s6),
    .s(sum_c8_r210_s7),
    .co(carry_c8_r210_s7)
  );
  wire sum_c8_r211_s8, carry_c8_r211_s8;
  subbyte_full_adder add_c8_r211_s8 (
    .a(carry_c7_r206_s7),
    .b(carry_c7_r207_s7),
    .ci(carry_c7_r208_s6),
    .s(sum_c8_r211_s8),
    .co(carry_c8_r211_s8)
  );
  wire sum_c8_r212_s8, carry_c8_r212_s8;
  subbyte_full_adder add_c8_r212_s8 (
    .a(carry_c7_r209_s7),
    .b(carry_c7_r210_s6),
    .ci(carry_c7_r211_s6),
    .s(sum_c8_r212_s8),
    .co(carry_c8_r212_s8)
  );
  wire sum_c8_r213_s8, carry_c8_r213_s8;
  subbyte_full_adder add_c8_r213_s8 (
    .a(carry_c7_r212_s7),
    .b(sum_c8_r202_s7),
    .ci(sum_c8_r203_s6),
    .s(sum_c8_r213_s8),
    .co(carry_c8_r213_s8)
  );
  wire sum_c8_r214_s8, carry_c8_r214_s8;
  subbyte_full_adder add_c8_r214_s8 (
    .a(sum_c8_r204_s7),
    .b(sum_c8_r205_s7),
    .ci(sum_c8_r206_s6),
    .s(sum_c8_r214_s8),
    .co(carry_c8_r214_s8)
  );
  wire sum_c8_r215_s8, carry_c8_r215_s8;
  subbyte_full_adder add_c8_r215_s8 (
    .a(sum_c8_r207_s7),
    .b(sum_c8_r208_s6),
    .ci(sum_c8_r209_s6),
    .s(sum_c8_r215_s8),
    .co(carry_c8_r215_s8)
  );
  wire sum_c8_r216_s9, carry_c8_r216_s9;
  subbyte_full_adder add_c8_r216_s9 (
    .a(sum_c8_r210_s7),
    .b(carry_c7_r213_s7),
    .ci(carry_c7_r214_s8),
    .s(sum_c8_r216_s9),
    .co(carry_c8_r216_s9)
  );
  wire sum_c8_r217_s9, carry_c8_r217_s9;
  subbyte_full_adder add_c8_r217_s9 (
    .a(carry_c7_r215_s8),
    .b(carry_c7_r216_s8),
    .ci(carry_c7_r217_s8),
    .s(sum_c8_r217_s9),
    .co(carry_c8_r217_s9)
  );
  wire sum_c8_r218_s9, carry_c8_r218_s9;
  subbyte_full_adder add_c8_r218_s9 (
    .a(sum_c8_r211_s8),
    .b(sum_c8_r212_s8),
    .ci(sum_c8_r213_s8),
    .s(sum_c8_r218_s9),
    .co(carry_c8_r218_s9)
  );
  wire sum_c8_r219_s10, carry_c8_r219_s10;
  subbyte_full_adder add_c8_r219_s10 (
    .a(sum_c8_r214_s8),
    .b(sum_c8_r215_s8),
    .ci(sum_c8_r216_s9),
    .s(sum_c8_r219_s10),
    .co(carry_c8_r219_s10)
  );
  wire sum_c8_r220_s10, carry_c8_r220_s10;
  subbyte_full_adder add_c8_r220_s10 (
    .a(carry_c7_r218_s9),
    .b(carry_c7_r219_s9),
    .ci(carry_c7_r220_s9),
    .s(sum_c8_r220_s10),
    .co(carry_c8_r220_s10)
  );
  wire sum_c8_r221_s11, carry_c8_r221_s11;
  subbyte_full_adder add_c8_r221_s11 (
    .a(sum_c8_r217_s9),
    .b(sum_c8_r218_s9),
    .ci(sum_c8_r219_s10),
    .s(sum_c8_r221_s11),
    .co(carry_c8_r221_s11)
  );
  wire sum_c8_r222_s12, carry_c8_r222_s12;
  subbyte_full_adder add_c8_r222_s12 (
    .a(carry_c7_r221_s11),
    .b(sum_c8_r220_s10),
    .ci(sum_c8_r221_s11),
    .s(sum_c8_r222_s12),
    .co(carry_c8_r222_s12)
  );
  wire sum_c8_r223_s15, carry_c8_r223_s15;
  subbyte_full_adder add_c8_r223_s15 (
    .a(carry_c7_r222_s12),
    .b(sum_c8_r222_s12),
    .ci(carry_c7_r223_s14),
    .s(sum_c8_r223_s15),
    .co(carry_c8_r223_s15)
  );
  wire sum_c8_r224_s16, carry_c8_r224_s16;
  subbyte_half_adder add_c8_r224_s16 (
    .a(carry_c7_r224_s15),
    .b(sum_c8_r223_s15),
    .s(sum_c8_r224_s16),
    .co(carry_c8_r224_s16)
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
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[1018]), .b(pp[1047]), .ci(pp[1054]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[1061]), .b(pp[1068]), .ci(pp[1075]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[1082]), .b(pp[1111]), .ci(pp[1118]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[1125]), .b(pp[1132]), .ci(pp[1139]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[1146]), .b(pp[1175]), .ci(pp[1182]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[1189]), .b(pp[1196]), .ci(pp[1203]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[1210]), .b(pp[1239]), .ci(pp[1246]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[1253]), .b(pp[1260]), .ci(pp[1267]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[1274]), .b(pp[1303]), .ci(pp[1310]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[1317]), .b(pp[1324]), .ci(pp[1331]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[1338]), .b(pp[1367]), .ci(pp[1374]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s1, carry_c9_r43_s1;
  subbyte_full_adder add_c9_r43_s1 (.a(pp[1381]), .b(pp[1388]), .ci(pp[1395]), .s(sum_c9_r43_s1), .co(carry_c9_r43_s1));
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (.a(pp[1402]), .b(pp[1431]), .ci(pp[1438]), .s(sum_c9_r44_s1), .co(carry_c9_r44_s1));
  wire sum_c9_r45_s1, carry_c9_r45_s1;
  subbyte_full_adder add_c9_r45_s1 (.a(pp[1445]), .b(pp[1452]), .ci(pp[1459]), .s(sum_c9_r45_s1), .co(carry_c9_r45_s1));
  wire sum_c9_r46_s1, carry_c9_r46_s1;
  subbyte_full_adder add_c9_r46_s1 (.a(pp[1466]), .b(pp[1495]), .ci(pp[1502]), .s(sum_c9_r46_s1), .co(carry_c9_r46_s1));
  wire sum_c9_r47_s1, carry_c9_r47_s1;
  subbyte_full_adder add_c9_r47_s1 (.a(pp[1509]), .b(pp[1516]), .ci(pp[1523]), .s(sum_c9_r47_s1), .co(carry_c9_r47_s1));
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (.a(pp[1530]), .b(pp[1559]), .ci(pp[1566]), .s(sum_c9_r48_s1), .co(carry_c9_r48_s1));
  wire sum_c9_r49_s1, carry_c9_r49_s1;
  subbyte_full_adder add_c9_r49_s1 (.a(pp[1573]), .b(pp[1580]), .ci(pp[1587]), .s(sum_c9_r49_s1), .co(carry_c9_r49_s1));
  wire sum_c9_r50_s1, carry_c9_r50_s1;
  subbyte_full_adder add_c9_r50_s1 (.a(pp[1594]), .b(pp[1623]), .ci(pp[1630]), .s(sum_c9_r50_s1), .co(carry_c9_r50_s1));
  wire sum_c9_r51_s1, carry_c9_r51_s1;
  subbyte_full_adder add_c9_r51_s1 (.a(pp[1637]), .b(pp[1644]), .ci(pp[1651]), .s(sum_c9_r51_s1), .co(carry_c9_r51_s1));
  wire sum_c9_r52_s1, carry_c9_r52_s1;
  subbyte_full_adder add_c9_r52_s1 (.a(pp[1658]), .b(pp[1687]), .ci(pp[1694]), .s(sum_c9_r52_s1), .co(carry_c9_r52_s1));
  wire sum_c9_r53_s1, carry_c9_r53_s1;
  subbyte_full_adder add_c9_r53_s1 (.a(pp[1701]), .b(pp[1708]), .ci(pp[1715]), .s(sum_c9_r53_s1), .co(carry_c9_r53_s1));
  wire sum_c9_r54_s1, carry_c9_r54_s1;
  subbyte_full_adder add_c9_r54_s1 (.a(pp[1722]), .b(pp[1751]), .ci(pp[1758]), .s(sum_c9_r54_s1), .co(carry_c9_r54_s1));
  wire sum_c9_r55_s1, carry_c9_r55_s1;
  subbyte_full_adder add_c9_r55_s1 (.a(pp[1765]), .b(pp[1772]), .ci(pp[1779]), .s(sum_c9_r55_s1), .co(carry_c9_r55_s1));
  wire sum_c9_r56_s1, carry_c9_r56_s1;
  subbyte_full_adder add_c9_r56_s1 (.a(pp[1786]), .b(pp[1815]), .ci(pp[1822]), .s(sum_c9_r56_s1), .co(carry_c9_r56_s1));
  wire sum_c9_r57_s1, carry_c9_r57_s1;
  subbyte_full_adder add_c9_r57_s1 (.a(pp[1829]), .b(pp[1836]), .ci(pp[1843]), .s(sum_c9_r57_s1), .co(carry_c9_r57_s1));
  wire sum_c9_r58_s1, carry_c9_r58_s1;
  subbyte_full_adder add_c9_r58_s1 (.a(pp[1850]), .b(pp[1879]), .ci(pp[1886]), .s(sum_c9_r58_s1), .co(carry_c9_r58_s1));
  wire sum_c9_r59_s1, carry_c9_r59_s1;
  subbyte_full_adder add_c9_r59_s1 (.a(pp[1893]), .b(pp[1900]), .ci(pp[1907]), .s(sum_c9_r59_s1), .co(carry_c9_r59_s1));
  wire sum_c9_r60_s1, carry_c9_r60_s1;
  subbyte_full_adder add_c9_r60_s1 (.a(pp[1914]), .b(pp[1943]), .ci(pp[1950]), .s(sum_c9_r60_s1), .co(carry_c9_r60_s1));
  wire sum_c9_r61_s1, carry_c9_r61_s1;
  subbyte_full_adder add_c9_r61_s1 (.a(pp[1957]), .b(pp[1964]), .ci(pp[1971]), .s(sum_c9_r61_s1), .co(carry_c9_r61_s1));
  wire sum_c9_r62_s1, carry_c9_r62_s1;
  subbyte_full_adder add_c9_r62_s1 (.a(pp[1978]), .b(pp[2007]), .ci(pp[2014]), .s(sum_c9_r62_s1), .co(carry_c9_r62_s1));
  wire sum_c9_r63_s1, carry_c9_r63_s1;
  subbyte_full_adder add_c9_r63_s1 (.a(pp[2021]), .b(pp[2028]), .ci(pp[2035]), .s(sum_c9_r63_s1), .co(carry_c9_r63_s1));
  wire sum_c9_r64_s2, carry_c9_r64_s2;
  subbyte_full_adder add_c9_r64_s2 (
    .a(pp[2042]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r64_s2),
    .co(carry_c9_r64_s2)
  );
  wire sum_c9_r65_s2, carry_c9_r65_s2;
  subbyte_full_adder add_c9_r65_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r65_s2),
    .co(carry_c9_r65_s2)
  );
  wire sum_c9_r66_s2, carry_c9_r66_s2;
  subbyte_full_adder add_c9_r66_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r66_s2),
    .co(carry_c9_r66_s2)
  );
  wire sum_c9_r67_s2, carry_c9_r67_s2;
  subbyte_full_adder add_c9_r67_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r67_s2),
    .co(carry_c9_r67_s2)
  );
  wire sum_c9_r68_s2, carry_c9_r68_s2;
  subbyte_full_adder add_c9_r68_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r68_s2),
    .co(carry_c9_r68_s2)
  );
  wire sum_c9_r69_s2, carry_c9_r69_s2;
  subbyte_full_adder add_c9_r69_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(carry_c8_r16_s1),
    .s(sum_c9_r69_s2),
    .co(carry_c9_r69_s2)
  );
  wire sum_c9_r70_s2, carry_c9_r70_s2;
  subbyte_full_adder add_c9_r70_s2 (
    .a(carry_c8_r17_s1),
    .b(carry_c8_r18_s1),
    .ci(carry_c8_r19_s1),
    .s(sum_c9_r70_s2),
    .co(carry_c9_r70_s2)
  );
  wire sum_c9_r71_s2, carry_c9_r71_s2;
  subbyte_full_adder add_c9_r71_s2 (
    .a(carry_c8_r20_s1),
    .b(carry_c8_r21_s1),
    .ci(carry_c8_r22_s1),
    .s(sum_c9_r71_s2),
    .co(carry_c9_r71_s2)
  );
  wire sum_c9_r72_s2, carry_c9_r72_s2;
  subbyte_full_adder add_c9_r72_s2 (
    .a(carry_c8_r23_s1),
    .b(carry_c8_r24_s1),
    .ci(carry_c8_r25_s1),
    .s(sum_c9_r72_s2),
    .co(carry_c9_r72_s2)
  );
  wire sum_c9_r73_s2, carry_c9_r73_s2;
  subbyte_full_adder add_c9_r73_s2 (
    .a(carry_c8_r26_s1),
    .b(carry_c8_r27_s1),
    .ci(carry_c8_r28_s1),
    .s(sum_c9_r73_s2),
    .co(carry_c9_r73_s2)
  );
  wire sum_c9_r74_s2, carry_c9_r74_s2;
  subbyte_full_adder add_c9_r74_s2 (
    .a(carry_c8_r29_s1),
    .b(carry_c8_r30_s1),
    .ci(carry_c8_r31_s1),
    .s(sum_c9_r74_s2),
    .co(carry_c9_r74_s2)
  );
  wire sum_c9_r75_s2, carry_c9_r75_s2;
  subbyte_full_adder add_c9_r75_s2 (
    .a(carry_c8_r32_s1),
    .b(carry_c8_r33_s1),
    .ci(carry_c8_r34_s1),
    .s(sum_c9_r75_s2),
    .co(carry_c9_r75_s2)
  );
  wire sum_c9_r76_s2, carry_c9_r76_s2;
  subbyte_full_adder add_c9_r76_s2 (
    .a(carry_c8_r35_s1),
    .b(carry_c8_r36_s1),
    .ci(carry_c8_r37_s1),
    .s(sum_c9_r76_s2),
    .co(carry_c9_r76_s2)
  );
  wire sum_c9_r77_s2, carry_c9_r77_s2;
  subbyte_full_adder add_c9_r77_s2 (
    .a(carry_c8_r38_s1),
    .b(carry_c8_r39_s1),
    .ci(carry_c8_r40_s1),
    .s(sum_c9_r77_s2),
    .co(carry_c9_r77_s2)
  );
  wire sum_c9_r78_s2, carry_c9_r78_s2;
  subbyte_full_adder add_c9_r78_s2 (
    .a(carry_c8_r41_s1),
    .b(carry_c8_r42_s1),
    .ci(carry_c8_r43_s1),
    .s(sum_c9_r78_s2),
    .co(carry_c9_r78_s2)
  );
  wire sum_c9_r79_s2, carry_c9_r79_s2;
  subbyte_full_adder add_c9_r79_s2 (
    .a(carry_c8_r44_s1),
    .b(carry_c8_r45_s1),
    .ci(carry_c8_r46_s1),
    .s(sum_c9_r79_s2),
    .co(carry_c9_r79_s2)
  );
  wire sum_c9_r80_s2, carry_c9_r80_s2;
  subbyte_full_adder add_c9_r80_s2 (
    .a(carry_c8_r47_s1),
    .b(carry_c8_r48_s1),
    .ci(carry_c8_r49_s1),
    .s(sum_c9_r80_s2),
    .co(carry_c9_r80_s2)
  );
  wire sum_c9_r81_s2, carry_c9_r81_s2;
  subbyte_full_adder add_c9_r81_s2 (
    .a(carry_c8_r50_s1),
    .b(carry_c8_r51_s1),
    .ci(carry_c8_r52_s1),
    .s(sum_c9_r81_s2),
    .co(carry_c9_r81_s2)
  );
  wire sum_c9_r82_s2, carry_c9_r82_s2;
  subbyte_full_adder add_c9_r82_s2 (
    .a(carry_c8_r53_s1),
    .b(carry_c8_r54_s1),
    .ci(carry_c8_r55_s1),
    .s(sum_c9_r82_s2),
    .co(carry_c9_r82_s2)
  );
  wire sum_c9_r83_s2, carry_c9_r83_s2;
  subbyte_full_adder add_c9_r83_s2 (
    .a(carry_c8_r56_s1),
    .b(carry_c8_r57_s1),
    .ci(carry_c8_r58_s1),
    .s(sum_c9_r83_s2),
    .co(carry_c9_r83_s2)
  );
  wire sum_c9_r84_s2, carry_c9_r84_s2;
  subbyte_full_adder add_c9_r84_s2 (
    .a(carry_c8_r59_s1),
    .b(carry_c8_r60_s1),
    .ci(carry_c8_r61_s1),
    .s(sum_c9_r84_s2),
    .co(carry_c9_r84_s2)
  );
  wire sum_c9_r85_s2, carry_c9_r85_s2;
  subbyte_full_adder add_c9_r85_s2 (
    .a(carry_c8_r62_s1),
    .b(carry_c8_r63_s1),
    .ci(carry_c8_r64_s1),
    .s(sum_c9_r85_s2),
    .co(carry_c9_r85_s2)
  );
  wire sum_c9_r86_s2, carry_c9_r86_s2;
  subbyte_full_adder add_c9_r86_s2 (
    .a(carry_c8_r65_s1),
    .b(carry_c8_r66_s1),
    .ci(carry_c8_r67_s1),
    .s(sum_c9_r86_s2),
    .co(carry_c9_r86_s2)
  );
  wire sum_c9_r87_s2, carry_c9_r87_s2;
  subbyte_full_adder add_c9_r87_s2 (
    .a(carry_c8_r68_s1),
    .b(carry_c8_r69_s1),
    .ci(carry_c8_r70_s1),
    .s(sum_c9_r87_s2),
    .co(carry_c9_r87_s2)
  );
  wire sum_c9_r88_s2, carry_c9_r88_s2;
  subbyte_full_adder add_c9_r88_s2 (
    .a(carry_c8_r71_s1),
    .b(carry_c8_r72_s1),
    .ci(carry_c8_r73_s1),
    .s(sum_c9_r88_s2),
    .co(carry_c9_r88_s2)
  );
  wire sum_c9_r89_s2, carry_c9_r89_s2;
  subbyte_full_adder add_c9_r89_s2 (
    .a(carry_c8_r74_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r89_s2),
    .co(carry_c9_r89_s2)
  );
  wire sum_c9_r90_s2, carry_c9_r90_s2;
  subbyte_full_adder add_c9_r90_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r90_s2),
    .co(carry_c9_r90_s2)
  );
  wire sum_c9_r91_s2, carry_c9_r91_s2;
  subbyte_full_adder add_c9_r91_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r91_s2),
    .co(carry_c9_r91_s2)
  );
  wire sum_c9_r92_s2, carry_c9_r92_s2;
  subbyte_full_adder add_c9_r92_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r92_s2),
    .co(carry_c9_r92_s2)
  );
  wire sum_c9_r93_s2, carry_c9_r93_s2;
  subbyte_full_adder add_c9_r93_s2 (
    .a(sum_c9_r11_s1),
    .b(sum_c9_r12_s1),
    .ci(sum_c9_r13_s1),
    .s(sum_c9_r93_s2),
    .co(carry_c9_r93_s2)
  );
  wire sum_c9_r94_s2, carry_c9_r94_s2;
  subbyte_full_adder add_c9_r94_s2 (
    .a(sum_c9_r14_s1),
    .b(sum_c9_r15_s1),
    .ci(sum_c9_r16_s1),
    .s(sum_c9_r94_s2),
    .co(carry_c9_r94_s2)
  );
  wire sum_c9_r95_s2, carry_c9_r95_s2;
  subbyte_full_adder add_c9_r95_s2 (
    .a(sum_c9_r17_s1),
    .b(sum_c9_r18_s1),
    .ci(sum_c9_r19_s1),
    .s(sum_c9_r95_s2),
    .co(carry_c9_r95_s2)
  );
  wire sum_c9_r96_s2, carry_c9_r96_s2;
  subbyte_full_adder add_c9_r96_s2 (
    .a(sum_c9_r20_s1),
    .b(sum_c9_r21_s1),
    .ci(sum_c9_r22_s1),
    .s(sum_c9_r96_s2),
    .co(carry_c9_r96_s2)
  );
  wire sum_c9_r97_s2, carry_c9_r97_s2;
  subbyte_full_adder add_c9_r97_s2 (
    .a(sum_c9_r23_s1),
    .b(sum_c9_r24_s1),
    .ci(sum_c9_r25_s1),
    .s(sum_c9_r97_s2),
    .co(carry_c9_r97_s2)
  );
  wire sum_c9_r98_s2, carry_c9_r98_s2;
  subbyte_full_adder add_c9_r98_s2 (
    .a(sum_c9_r26_s1),
    .b(sum_c9_r27_s1),
    .ci(sum_c9_r28_s1),
    .s(sum_c9_r98_s2),
    .co(carry_c9_r98_s2)
  );
  wire sum_c9_r99_s2, carry_c9_r99_s2;
  subbyte_full_adder add_c9_r99_s2 (
    .a(sum_c9_r29_s1),
    .b(sum_c9_r30_s1),
    .ci(sum_c9_r31_s1),
    .s(sum_c9_r99_s2),
    .co(carry_c9_r99_s2)
  );
  wire sum_c9_r100_s2, carry_c9_r100_s2;
  subbyte_full_adder add_c9_r100_s2 (
    .a(sum_c9_r32_s1),
    .b(sum_c9_r33_s1),
    .ci(sum_c9_r34_s1),
    .s(sum_c9_r100_s2),
    .co(carry_c9_r100_s2)
  );
  wire sum_c9_r101_s2, carry_c9_r101_s2;
  subbyte_full_adder add_c9_r101_s2 (
    .a(sum_c9_r35_s1),
    .b(sum_c9_r36_s1),
    .ci(sum_c9_r37_s1),
    .s(sum_c9_r101_s2),
    .co(carry_c9_r101_s2)
  );
  wire sum_c9_r102_s2, carry_c9_r102_s2;
  subbyte_full_adder add_c9_r102_s2 (
    .a(sum_c9_r38_s1),
    .b(sum_c9_r39_s1),
    .ci(sum_c9_r40_s1),
    .s(sum_c9_r102_s2),
    .co(carry_c9_r102_s2)
  );
  wire sum_c9_r103_s2, carry_c9_r103_s2;
  subbyte_full_adder add_c9_r103_s2 (
    .a(sum_c9_r41_s1),
    .b(sum_c9_r42_s1),
    .ci(sum_c9_r43_s1),
    .s(sum_c9_r103_s2),
    .co(carry_c9_r103_s2)
  );
  wire sum_c9_r104_s2, carry_c9_r104_s2;
  subbyte_full_adder add_c9_r104_s2 (
    .a(sum_c9_r44_s1),
    .b(sum_c9_r45_s1),
    .ci(sum_c9_r46_s1),
    .s(sum_c9_r104_s2),
    .co(carry_c9_r104_s2)
  );
  wire sum_c9_r105_s2, carry_c9_r105_s2;
  subbyte_full_adder add_c9_r105_s2 (
    .a(sum_c9_r47_s1),
    .b(sum_c9_r48_s1),
    .ci(sum_c9_r49_s1),
    .s(sum_c9_r105_s2),
    .co(carry_c9_r105_s2)
  );
  wire sum_c9_r106_s2, carry_c9_r106_s2;
  subbyte_full_adder add_c9_r106_s2 (
    .a(sum_c9_r50_s1),
    .b(sum_c9_r51_s1),
    .ci(sum_c9_r52_s1),
    .s(sum_c9_r106_s2),
    .co(carry_c9_r106_s2)
  );
  wire sum_c9_r107_s2, carry_c9_r107_s2;
  subbyte_full_adder add_c9_r107_s2 (
    .a(sum_c9_r53_s1),
    .b(sum_c9_r54_s1),
    .ci(sum_c9_r55_s1),
    .s(sum_c9_r107_s2),
    .co(carry_c9_r107_s2)
  );
  wire sum_c9_r108_s2, carry_c9_r108_s2;
  subbyte_full_adder add_c9_r108_s2 (
    .a(sum_c9_r56_s1),
    .b(sum_c9_r57_s1),
    .ci(sum_c9_r58_s1),
    .s(sum_c9_r108_s2),
    .co(carry_c9_r108_s2)
  );
  wire sum_c9_r109_s2, carry_c9_r109_s2;
  subbyte_full_adder add_c9_r109_s2 (
    .a(sum_c9_r59_s1),
    .b(sum_c9_r60_s1),
    .ci(sum_c9_r61_s1),
    .s(sum_c9_r109_s2),
    .co(carry_c9_r109_s2)
  );
  wire sum_c9_r110_s3, carry_c9_r110_s3;
  subbyte_full_adder add_c9_r110_s3 (
    .a(sum_c9_r62_s1),
    .b(sum_c9_r63_s1),
    .ci(carry_c8_r75_s2),
    .s(sum_c9_r110_s3),
    .co(carry_c9_r110_s3)
  );
  wire sum_c9_r111_s3, carry_c9_r111_s3;
  subbyte_full_adder add_c9_r111_s3 (
    .a(carry_c8_r76_s2),
    .b(carry_c8_r77_s2),
    .ci(carry_c8_r78_s2),
    .s(sum_c9_r111_s3),
    .co(carry_c9_r111_s3)
  );
  wire sum_c9_r112_s3, carry_c9_r112_s3;
  subbyte_full_adder add_c9_r112_s3 (
    .a(carry_c8_r79_s2),
    .b(carry_c8_r80_s2),
    .ci(carry_c8_r81_s2),
    .s(sum_c9_r112_s3),
    .co(carry_c9_r112_s3)
  );
  wire sum_c9_r113_s3, carry_c9_r113_s3;
  subbyte_full_adder add_c9_r113_s3 (
    .a(carry_c8_r82_s2),
    .b(carry_c8_r83_s2),
    .ci(carry_c8_r84_s2),
    .s(sum_c9_r113_s3),
    .co(carry_c9_r113_s3)
  );
  wire sum_c9_r114_s3, carry_c9_r114_s3;
  subbyte_full_adder add_c9_r114_s3 (
    .a(carry_c8_r85_s2),
    .b(carry_c8_r86_s2),
    .ci(carry_c8_r87_s2),
    .s(sum_c9_r114_s3),
    .co(carry_c9_r114_s3)
  );
  wire sum_c9_r115_s3, carry_c9_r115_s3;
  subbyte_full_adder add_c9_r115_s3 (
    .a(carry_c8_r88_s2),
    .b(carry_c8_r89_s2),
    .ci(carry_c8_r90_s2),
    .s(sum_c9_r115_s3),
    .co(carry_c9_r115_s3)
  );
  wire sum_c9_r116_s3, carry_c9_r116_s3;
  subbyte_full_adder add_c9_r116_s3 (
    .a(carry_c8_r91_s2),
    .b(carry_c8_r92_s2),
    .ci(carry_c8_r93_s2),
    .s(sum_c9_r116_s3),
    .co(carry_c9_r116_s3)
  );
  wire sum_c9_r117_s3, carry_c9_r117_s3;
  subbyte_full_adder add_c9_r117_s3 (
    .a(carry_c8_r94_s2),
    .b(carry_c8_r95_s2),
    .ci(carry_c8_r96_s2),
    .s(sum_c9_r117_s3),
    .co(carry_c9_r117_s3)
  );
  wire sum_c9_r118_s3, carry_c9_r118_s3;
  subbyte_full_adder add_c9_r118_s3 (
    .a(carry_c8_r97_s2),
    .b(carry_c8_r98_s2),
    .ci(carry_c8_r99_s2),
    .s(sum_c9_r118_s3),
    .co(carry_c9_r118_s3)
  );
  wire sum_c9_r119_s3, carry_c9_r119_s3;
  subbyte_full_adder add_c9_r119_s3 (
    .a(carry_c8_r100_s2),
    .b(carry_c8_r101_s2),
    .ci(carry_c8_r102_s2),
    .s(sum_c9_r119_s3),
    .co(carry_c9_r119_s3)
  );
  wire sum_c9_r120_s3, carry_c9_r120_s3;
  subbyte_full_adder add_c9_r120_s3 (
    .a(carry_c8_r103_s2),
    .b(carry_c8_r104_s2),
    .ci(carry_c8_r105_s2),
    .s(sum_c9_r120_s3),
    .co(carry_c9_r120_s3)
  );
  wire sum_c9_r121_s3, carry_c9_r121_s3;
  subbyte_full_adder add_c9_r121_s3 (
    .a(carry_c8_r106_s2),
    .b(carry_c8_r107_s2),
    .ci(carry_c8_r108_s2),
    .s(sum_c9_r121_s3),
    .co(carry_c9_r121_s3)
  );
  wire sum_c9_r122_s3, carry_c9_r122_s3;
  subbyte_full_adder add_c9_r122_s3 (
    .a(carry_c8_r109_s2),
    .b(carry_c8_r110_s2),
    .ci(carry_c8_r111_s2),
    .s(sum_c9_r122_s3),
    .co(carry_c9_r122_s3)
  );
  wire sum_c9_r123_s3, carry_c9_r123_s3;
  subbyte_full_adder add_c9_r123_s3 (
    .a(carry_c8_r112_s2),
    .b(carry_c8_r113_s2),
    .ci(carry_c8_r114_s2),
    .s(sum_c9_r123_s3),
    .co(carry_c9_r123_s3)
  );
  wire sum_c9_r124_s3, carry_c9_r124_s3;
  subbyte_full_adder add_c9_r124_s3 (
    .a(carry_c8_r115_s2),
    .b(carry_c8_r116_s2),
    .ci(carry_c8_r117_s2),
    .s(sum_c9_r124_s3),
    .co(carry_c9_r124_s3)
  );
  wire sum_c9_r125_s3, carry_c9_r125_s3;
  subbyte_full_adder add_c9_r125_s3 (
    .a(carry_c8_r118_s2),
    .b(carry_c8_r119_s2),
    .ci(carry_c8_r120_s2),
    .s(sum_c9_r125_s3),
    .co(carry_c9_r125_s3)
  );
  wire sum_c9_r126_s3, carry_c9_r126_s3;
  subbyte_full_adder add_c9_r126_s3 (
    .a(carry_c8_r121_s2),
    .b(carry_c8_r122_s2),
    .ci(carry_c8_r123_s2),
    .s(sum_c9_r126_s3),
    .co(carry_c9_r126_s3)
  );
  wire sum_c9_r127_s3, carry_c9_r127_s3;
  subbyte_full_adder add_c9_r127_s3 (
    .a(carry_c8_r124_s2),
    .b(carry_c8_r125_s2),
    .ci(carry_c8_r126_s2),
    .s(sum_c9_r127_s3),
    .co(carry_c9_r127_s3)
  );
  wire sum_c9_r128_s3, carry_c9_r128_s3;
  subbyte_full_adder add_c9_r128_s3 (
    .a(carry_c8_r127_s2),
    .b(sum_c9_r64_s2),
    .ci(sum_c9_r65_s2),
    .s(sum_c9_r128_s3),
    .co(carry_c9_r128_s3)
  );
  wire sum_c9_r129_s3, carry_c9_r129_s3;
  subbyte_full_adder add_c9_r129_s3 (
    .a(sum_c9_r66_s2),
    .b(sum_c9_r67_s2),
    .ci(sum_c9_r68_s2),
    .s(sum_c9_r129_s3),
    .co(carry_c9_r129_s3)
  );
  wire sum_c9_r130_s3, carry_c9_r130_s3;
  subbyte_full_adder add_c9_r130_s3 (
    .a(sum_c9_r69_s2),
    .b(sum_c9_r70_s2),
    .ci(sum_c9_r71_s2),
    .s(sum_c9_r130_s3),
    .co(carry_c9_r130_s3)
  );
  wire sum_c9_r131_s3, carry_c9_r131_s3;
  subbyte_full_adder add_c9_r131_s3 (
    .a(sum_c9_r72_s2),
    .b(sum_c9_r73_s2),
    .ci(sum_c9_r74_s2),
    .s(sum_c9_r131_s3),
    .co(carry_c9_r131_s3)
  );
  wire sum_c9_r132_s3, carry_c9_r132_s3;
  subbyte_full_adder add_c9_r132_s3 (
    .a(sum_c9_r75_s2),
    .b(sum_c9_r76_s2),
    .ci(sum_c9_r77_s2),
    .s(sum_c9_r132_s3),
    .co(carry_c9_r132_s3)
  );
  wire sum_c9_r133_s3, carry_c9_r133_s3;
  subbyte_full_adder add_c9_r133_s3 (
    .a(sum_c9_r78_s2),
    .b(sum_c9_r79_s2),
    .ci(sum_c9_r80_s2),
    .s(sum_c9_r133_s3),
    .co(carry_c9_r133_s3)
  );
  wire sum_c9_r134_s3, carry_c9_r134_s3;
  subbyte_full_adder add_c9_r134_s3 (
    .a(sum_c9_r81_s2),
    .b(sum_c9_r82_s2),
    .ci(sum_c9_r83_s2),
    .s(sum_c9_r134_s3),
    .co(carry_c9_r134_s3)
  );
  wire sum_c9_r135_s3, carry_c9_r135_s3;
  subbyte_full_adder add_c9_r135_s3 (
    .a(sum_c9_r84_s2),
    .b(sum_c9_r85_s2),
    .ci(sum_c9_r86_s2),
    .s(sum_c9_r135_s3),
    .co(carry_c9_r135_s3)
  );
  wire sum_c9_r136_s3, carry_c9_r136_s3;
  subbyte_full_adder add_c9_r136_s3 (
    .a(sum_c9_r87_s2),
    .b(sum_c9_r88_s2),
    .ci(sum_c9_r89_s2),
    .s(sum_c9_r136_s3),
    .co(carry_c9_r136_s3)
  );
  wire sum_c9_r137_s3, carry_c9_r137_s3;
  subbyte_full_adder add_c9_r137_s3 (
    .a(sum_c9_r90_s2),
    .b(sum_c9_r91_s2),
    .ci(sum_c9_r92_s2),
    .s(sum_c9_r137_s3),
    .co(carry_c9_r137_s3)
  );
  wire sum_c9_r138_s3, carry_c9_r138_s3;
  subbyte_full_adder add_c9_r138_s3 (
    .a(sum_c9_r93_s2),
    .b(sum_c9_r94_s2),
    .ci(sum_c9_r95_s2),
    .s(sum_c9_r138_s3),
    .co(carry_c9_r138_s3)
  );
  wire sum_c9_r139_s3, carry_c9_r139_s3;
  subbyte_full_adder add_c9_r139_s3 (
    .a(sum_c9_r96_s2),
    .b(sum_c9_r97_s2),
    .ci(sum_c9_r98_s2),
    .s(sum_c9_r139_s3),
    .co(carry_c9_r139_s3)
  );
  wire sum_c9_r140_s3, carry_c9_r140_s3;
  subbyte_full_adder add_c9_r140_s3 (
    .a(sum_c9_r99_s2),
    .b(sum_c9_r100_s2),
    .ci(sum_c9_r101_s2),
    .s(sum_c9_r140_s3),
    .co(carry_c9_r140_s3)
  );
  wire sum_c9_r141_s3, carry_c9_r141_s3;
  subbyte_full_adder add_c9_r141_s3 (
    .a(sum_c9_r102_s2),
    .b(sum_c9_r103_s2),
    .ci(sum_c9_r104_s2),
    .s(sum_c9_r141_s3),
    .co(carry_c9_r141_s3)
  );
  wire sum_c9_r142_s3, carry_c9_r142_s3;
  subbyte_full_adder add_c9_r142_s3 (
    .a(sum_c9_r105_s2),
    .b(sum_c9_r106_s2),
    .ci(sum_c9_r107_s2),
    .s(sum_c9_r142_s3),
    .co(carry_c9_r142_s3)
  );
  wire sum_c9_r143_s4, carry_c9_r143_s4;
  subbyte_full_adder add_c9_r143_s4 (
    .a(sum_c9_r108_s2),
    .b(sum_c9_r109_s2),
    .ci(carry_c8_r128_s3),
    .s(sum_c9_r143_s4),
    .co(carry_c9_r143_s4)
  );
  wire sum_c9_r144_s4, carry_c9_r144_s4;
  subbyte_full_adder add_c9_r144_s4 (
    .a(sum_c9_r110_s3),
    .b(carry_c8_r129_s3),
    .ci(carry_c8_r130_s3),
    .s(sum_c9_r144_s4),
    .co(carry_c9_r144_s4)
  );
  wire sum_c9_r145_s4, carry_c9_r145_s4;
  subbyte_full_adder add_c9_r145_s4 (
    .a(carry_c8_r131_s3),
    .b(carry_c8_r132_s3),
    .ci(carry_c8_r133_s3),
    .s(sum_c9_r145_s4),
    .co(carry_c9_r145_s4)
  );
  wire sum_c9_r146_s4, carry_c9_r146_s4;
  subbyte_full_adder add_c9_r146_s4 (
    .a(carry_c8_r134_s3),
    .b(carry_c8_r135_s3),
    .ci(carry_c8_r136_s3),
    .s(sum_c9_r146_s4),
    .co(carry_c9_r146_s4)
  );
  wire sum_c9_r147_s4, carry_c9_r147_s4;
  subbyte_full_adder add_c9_r147_s4 (
    .a(carry_c8_r137_s3),
    .b(carry_c8_r138_s3),
    .ci(carry_c8_r139_s3),
    .s(sum_c9_r147_s4),
    .co(carry_c9_r147_s4)
  );
  wire sum_c9_r148_s4, carry_c9_r148_s4;
  subbyte_full_adder add_c9_r148_s4 (
    .a(carry_c8_r140_s3),
    .b(carry_c8_r141_s3),
    .ci(carry_c8_r142_s3),
    .s(sum_c9_r148_s4),
    .co(carry_c9_r148_s4)
  );
  wire sum_c9_r149_s4, carry_c9_r149_s4;
  subbyte_full_adder add_c9_r149_s4 (
    .a(carry_c8_r143_s3),
    .b(carry_c8_r144_s3),
    .ci(carry_c8_r145_s3),
    .s(sum_c9_r149_s4),
    .co(carry_c9_r149_s4)
  );
  wire sum_c9_r150_s4, carry_c9_r150_s4;
  subbyte_full_adder add_c9_r150_s4 (
    .a(carry_c8_r146_s3),
    .b(carry_c8_r147_s3),
    .ci(carry_c8_r148_s3),
    .s(sum_c9_r150_s4),
    .co(carry_c9_r150_s4)
  );
  wire sum_c9_r151_s4, carry_c9_r151_s4;
  subbyte_full_adder add_c9_r151_s4 (
    .a(carry_c8_r149_s3),
    .b(carry_c8_r150_s3),
    .ci(carry_c8_r151_s3),
    .s(sum_c9_r151_s4),
    .co(carry_c9_r151_s4)
  );
  wire sum_c9_r152_s4, carry_c9_r152_s4;
  subbyte_full_adder add_c9_r152_s4 (
    .a(carry_c8_r152_s3),
    .b(carry_c8_r153_s3),
    .ci(carry_c8_r154_s3),
    .s(sum_c9_r152_s4),
    .co(carry_c9_r152_s4)
  );
  wire sum_c9_r153_s4, carry_c9_r153_s4;
  subbyte_full_adder add_c9_r153_s4 (
    .a(carry_c8_r155_s3),
    .b(carry_c8_r156_s3),
    .ci(carry_c8_r157_s3),
    .s(sum_c9_r153_s4),
    .co(carry_c9_r153_s4)
  );
  wire sum_c9_r154_s4, carry_c9_r154_s4;
  subbyte_full_adder add_c9_r154_s4 (
    .a(carry_c8_r158_s3),
    .b(carry_c8_r159_s3),
    .ci(carry_c8_r160_s3),
    .s(sum_c9_r154_s4),
    .co(carry_c9_r154_s4)
  );
  wire sum_c9_r155_s4, carry_c9_r155_s4;
  subbyte_full_adder add_c9_r155_s4 (
    .a(carry_c8_r161_s3),
    .b(carry_c8_r162_s3),
    .ci(carry_c8_r163_s3),
    .s(sum_c9_r155_s4),
    .co(carry_c9_r155_s4)
  );
  wire sum_c9_r156_s4, carry_c9_r156_s4;
  subbyte_full_adder add_c9_r156_s4 (
    .a(sum_c9_r111_s3),
    .b(sum_c9_r112_s3),
    .ci(sum_c9_r113_s3),
    .s(sum_c9_r156_s4),
    .co(carry_c9_r156_s4)
  );
  wire sum_c9_r157_s4, carry_c9_r157_s4;
  subbyte_full_adder add_c9_r157_s4 (
    .a(sum_c9_r114_s3),
    .b(sum_c9_r115_s3),
    .ci(sum_c9_r116_s3),
    .s(sum_c9_r157_s4),
    .co(carry_c9_r157_s4)
  );
  wire sum_c9_r158_s4, carry_c9_r158_s4;
  subbyte_full_adder add_c9_r158_s4 (
    .a(sum_c9_r117_s3),
    .b(sum_c9_r118_s3),
    .ci(sum_c9_r119_s3),
    .s(sum_c9_r158_s4),
    .co(carry_c9_r158_s4)
  );
  wire sum_c9_r159_s4, carry_c9_r159_s4;
  subbyte_full_adder add_c9_r159_s4 (
    .a(sum_c9_r120_s3),
    .b(sum_c9_r121_s3),
    .ci(sum_c9_r122_s3),
    .s(sum_c9_r159_s4),
    .co(carry_c9_r159_s4)
  );
  wire sum_c9_r160_s4, carry_c9_r160_s4;
  subbyte_full_adder add_c9_r160_s4 (
    .a(sum_c9_r123_s3),
    .b(sum_c9_r124_s3),
    .ci(sum_c9_r125_s3),
    .s(sum_c9_r160_s4),
    .co(carry_c9_r160_s4)
  );
  wire sum_c9_r161_s4, carry_c9_r161_s4;
  subbyte_full_adder add_c9_r161_s4 (
    .a(sum_c9_r126_s3),
    .b(sum_c9_r127_s3),
    .ci(sum_c9_r128_s3),
    .s(sum_c9_r161_s4),
    .co(carry_c9_r161_s4)
  );
  wire sum_c9_r162_s4, carry_c9_r162_s4;
  subbyte_full_adder add_c9_r162_s4 (
    .a(sum_c9_r129_s3),
    .b(sum_c9_r130_s3),
    .ci(sum_c9_r131_s3),
    .s(sum_c9_r162_s4),
    .co(carry_c9_r162_s4)
  );
  wire sum_c9_r163_s4, carry_c9_r163_s4;
  subbyte_full_adder add_c9_r163_s4 (
    .a(sum_c9_r132_s3),
    .b(sum_c9_r133_s3),
    .ci(sum_c9_r134_s3),
    .s(sum_c9_r163_s4),
    .co(carry_c9_r163_s4)
  );
  wire sum_c9_r164_s4, carry_c9_r164_s4;
  subbyte_full_adder add_c9_r164_s4 (
    .a(sum_c9_r135_s3),
    .b(sum_c9_r136_s3),
    .ci(sum_c9_r137_s3),
    .s(sum_c9_r164_s4),
    .co(carry_c9_r164_s4)
  );
  wire sum_c9_r165_s4, carry_c9_r165_s4;
  subbyte_full_adder add_c9_r165_s4 (
    .a(sum_c9_r138_s3),
    .b(sum_c9_r139_s3),
    .ci(sum_c9_r140_s3),
    .s(sum_c9_r165_s4),
    .co(carry_c9_r165_s4)
  );
  wire sum_c9_r166_s5, carry_c9_r166_s5;
  subbyte_full_adder add_c9_r166_s5 (
    .a(sum_c9_r141_s3),
    .b(sum_c9_r142_s3),
    .ci(sum_c9_r143_s4),
    .s(sum_c9_r166_s5),
    .co(carry_c9_r166_s5)
  );
  wire sum_c9_r167_s5, carry_c9_r167_s5;
  subbyte_full_adder add_c9_r167_s5 (
    .a(carry_c8_r164_s4),
    .b(carry_c8_r165_s4),
    .ci(carry_c8_r166_s4),
    .s(sum_c9_r167_s5),
    .co(carry_c9_r167_s5)
  );
  wire sum_c9_r168_s5, carry_c9_r168_s5;
  subbyte_full_adder add_c9_r168_s5 (
    .a(carry_c8_r167_s4),
    .b(carry_c8_r168_s4),
    .ci(carry_c8_r169_s4),
    .s(sum_c9_r168_s5),
    .co(carry_c9_r168_s5)
  );
  wire sum_c9_r169_s5, carry_c9_r169_s5;
  subbyte_full_adder add_c9_r169_s5 (
    .a(carry_c8_r170_s4),
    .b(carry_c8_r171_s4),
    .ci(carry_c8_r172_s4),
    .s(sum_c9_r169_s5),
    .co(carry_c9_r169_s5)
  );
  wire sum_c9_r170_s5, carry_c9_r170_s5;
  subbyte_full_adder add_c9_r170_s5 (
    .a(carry_c8_r173_s4),
    .b(carry_c8_r174_s4),
    .ci(carry_c8_r175_s4),
    .s(sum_c9_r170_s5),
    .co(carry_c9_r170_s5)
  );
  wire sum_c9_r171_s5, carry_c9_r171_s5;
  subbyte_full_adder add_c9_r171_s5 (
    .a(carry_c8_r176_s4),
    .b(carry_c8_r177_s4),
    .ci(carry_c8_r178_s4),
    .s(sum_c9_r171_s5),
    .co(carry_c9_r171_s5)
  );
  wire sum_c9_r172_s5, carry_c9_r172_s5;
  subbyte_full_adder add_c9_r172_s5 (
    .a(carry_c8_r179_s4),
    .b(carry_c8_r180_s4),
    .ci(carry_c8_r181_s4),
    .s(sum_c9_r172_s5),
    .co(carry_c9_r172_s5)
  );
  wire sum_c9_r173_s5, carry_c9_r173_s5;
  subbyte_full_adder add_c9_r173_s5 (
    .a(carry_c8_r182_s4),
    .b(carry_c8_r183_s4),
    .ci(carry_c8_r184_s4),
    .s(sum_c9_r173_s5),
    .co(carry_c9_r173_s5)
  );
  wire sum_c9_r174_s5, carry_c9_r174_s5;
  subbyte_full_adder add_c9_r174_s5 (
    .a(carry_c8_r185_s4),
    .b(carry_c8_r186_s4),
    .ci(sum_c9_r144_s4),
    .s(sum_c9_r174_s5),
    .co(carry_c9_r174_s5)
  );
  wire sum_c9_r175_s5, carry_c9_r175_s5;
  subbyte_full_adder add_c9_r175_s5 (
    .a(sum_c9_r145_s4),
    .b(sum_c9_r146_s4),
    .ci(sum_c9_r147_s4),
    .s(sum_c9_r175_s5),
    .co(carry_c9_r175_s5)
  );
  wire sum_c9_r176_s5, carry_c9_r176_s5;
  subbyte_full_adder add_c9_r176_s5 (
    .a(sum_c9_r148_s4),
    .b(sum_c9_r149_s4),
    .ci(sum_c9_r150_s4),
    .s(sum_c9_r176_s5),
    .co(carry_c9_r176_s5)
  );
  wire sum_c9_r177_s5, carry_c9_r177_s5;
  subbyte_full_adder add_c9_r177_s5 (
    .a(sum_c9_r151_s4),
    .b(sum_c9_r152_s4),
    .ci(sum_c9_r153_s4),
    .s(sum_c9_r177_s5),
    .co(carry_c9_r177_s5)
  );
  wire sum_c9_r178_s5, carry_c9_r178_s5;
  subbyte_full_adder add_c9_r178_s5 (
    .a(sum_c9_r154_s4),
    .b(sum_c9_r155_s4),
    .ci(sum_c9_r156_s4),
    .s(sum_c9_r178_s5),
    .co(carry_c9_r178_s5)
  );
  wire sum_c9_r179_s5, carry_c9_r179_s5;
  subbyte_full_adder add_c9_r179_s5 (
    .a(sum_c9_r157_s4),
    .b(sum_c9_r158_s4),
    .ci(sum_c9_r159_s4),
    .s(sum_c9_r179_s5),
    .co(carry_c9_r179_s5)
  );
  wire sum_c9_r180_s5, carry_c9_r180_s5;
  subbyte_full_adder add_c9_r180_s5 (
    .a(sum_c9_r160_s4),
    .b(sum_c9_r161_s4),
    .ci(sum_c9_r162_s4),
    .s(sum_c9_r180_s5),
    .co(carry_c9_r180_s5)
  );
  wire sum_c9_r181_s5, carry_c9_r181_s5;
  subbyte_full_adder add_c9_r181_s5 (
    .a(sum_c9_r163_s4),
    .b(sum_c9_r164_s4),
    .ci(sum_c9_r165_s4),
    .s(sum_c9_r181_s5),
    .co(carry_c9_r181_s5)
  );
  wire sum_c9_r182_s6, carry_c9_r182_s6;
  subbyte_full_adder add_c9_r182_s6 (
    .a(sum_c9_r166_s5),
    .b(carry_c8_r187_s5),
    .ci(carry_c8_r188_s5),
    .s(sum_c9_r182_s6),
    .co(carry_c9_r182_s6)
  );
  wire sum_c9_r183_s7, carry_c9_r183_s7;
  subbyte_full_adder add_c9_r183_s7 (
    .a(carry_c8_r189_s5),
    .b(carry_c8_r190_s6),
    .ci(carry_c8_r191_s5),
    .s(sum_c9_r183_s7),
    .co(carry_c9_r183_s7)
  );
  wire sum_c9_r184_s6, carry_c9_r184_s6;
  subbyte_full_adder add_c9_r184_s6 (
    .a(carry_c8_r192_s5),
    .b(carry_c8_r193_s5),
    .ci(carry_c8_r194_s5),
    .s(sum_c9_r184_s6),
    .co(carry_c9_r184_s6)
  );
  wire sum_c9_r185_s6, carry_c9_r185_s6;
  subbyte_full_adder add_c9_r185_s6 (
    .a(carry_c8_r195_s5),
    .b(carry_c8_r196_s5),
    .ci(carry_c8_r197_s5),
    .s(sum_c9_r185_s6),
    .co(carry_c9_r185_s6)
  );
  wire sum_c9_r186_s6, carry_c9_r186_s6;
  subbyte_full_adder add_c9_r186_s6 (
    .a(carry_c8_r198_s5),
    .b(carry_c8_r199_s5),
    .ci(carry_c8_r200_s5),
    .s(sum_c9_r186_s6),
    .co(carry_c9_r186_s6)
  );
  wire sum_c9_r187_s6, carry_c9_r187_s6;
  subbyte_full_adder add_c9_r187_s6 (
    .a(sum_c9_r167_s5),
    .b(sum_c9_r168_s5),
    .ci(sum_c9_r169_s5),
    .s(sum_c9_r187_s6),
    .co(carry_c9_r187_s6)
  );
  wire sum_c9_r188_s6, carry_c9_r188_s6;
  subbyte_full_adder add_c9_r188_s6 (
    .a(sum_c9_r170_s5),
    .b(sum_c9_r171_s5),
    .ci(sum_c9_r172_s5),
    .s(sum_c9_r188_s6),
    .co(carry_c9_r188_s6)
  );
  wire sum_c9_r189_s6, carry_c9_r189_s6;
  subbyte_full_adder add_c9_r189_s6 (
    .a(sum_c9_r173_s5),
    .b(sum_c9_r174_s5),
    .ci(sum_c9_r175_s5),
    .s(sum_c9_r189_s6),
    .co(carry_c9_r189_s6)
  );
  wire sum_c9_r190_s6, carry_c9_r190_s6;
  subbyte_full_adder add_c9_r190_s6 (
    .a(sum_c9_r176_s5),
    .b(sum_c9_r177_s5),
    .ci(sum_c9_r178_s5),
    .s(sum_c9_r190_s6),
    .co(carry_c9_r190_s6)
  );
  wire sum_c9_r191_s6, carry_c9_r191_s6;
  subbyte_full_adder add_c9_r191_s6 (
    .a(sum_c9_r179_s5),
    .b(sum_c9_r180_s5),
    .ci(sum_c9_r181_s5),
    .s(sum_c9_r191_s6),
    .co(carry_c9_r191_s6)
  );
  wire sum_c9_r192_s8, carry_c9_r192_s8;
  subbyte_full_adder add_c9_r192_s8 (
    .a(carry_c8_r201_s6),
    .b(carry_c8_r202_s7),
    .ci(carry_c8_r203_s6),
    .s(sum_c9_r192_s8),
    .co(carry_c9_r192_s8)
  );
  wire sum_c9_r193_s8, carry_c9_r193_s8;
  subbyte_full_adder add_c9_r193_s8 (
    .a(carry_c8_r204_s7),
    .b(carry_c8_r205_s7),
    .ci(carry_c8_r206_s6),
    .s(sum_c9_r193_s8),
    .co(carry_c9_r193_s8)
  );
  wire sum_c9_r194_s8, carry_c9_r194_s8;
  subbyte_full_adder add_c9_r194_s8 (
    .a(carry_c8_r207_s7),
    .b(carry_c8_r208_s6),
    .ci(carry_c8_r209_s6),
    .s(sum_c9_r194_s8),
    .co(carry_c9_r194_s8)
  );
  wire sum_c9_r195_s8, carry_c9_r195_s8;
  subbyte_full_adder add_c9_r195_s8 (
    .a(carry_c8_r210_s7),
    .b(sum_c9_r182_s6),
    .ci(sum_c9_r183_s7),
    .s(sum_c9_r195_s8),
    .co(carry_c9_r195_s8)
  );
  wire sum_c9_r196_s7, carry_c9_r196_s7;
  subbyte_full_adder add_c9_r196_s7 (
    .a(sum_c9_r184_s6),
    .b(sum_c9_r185_s6),
    .ci(sum_c9_r186_s6),
    .s(sum_c9_r196_s7),
    .co(carry_c9_r196_s7)
  );
  wire sum_c9_r197_s7, carry_c9_r197_s7;
  subbyte_full_adder add_c9_r197_s7 (
    .a(sum_c9_r187_s6),
    .b(sum_c9_r188_s6),
    .ci(sum_c9_r189_s6),
    .s(sum_c9_r197_s7),
    .co(carry_c9_r197_s7)
  );
  wire sum_c9_r198_s9, carry_c9_r198_s9;
  subbyte_full_adder add_c9_r198_s9 (
    .a(sum_c9_r190_s6),
    .b(sum_c9_r191_s6),
    .ci(carry_c8_r211_s8),
    .s(sum_c9_r198_s9),
    .co(carry_c9_r198_s9)
  );
  wire sum_c9_r199_s9, carry_c9_r199_s9;
  subbyte_full_adder add_c9_r199_s9 (
    .a(carry_c8_r212_s8),
    .b(carry_c8_r213_s8),
    .ci(carry_c8_r214_s8),
    .s(sum_c9_r199_s9),
    .co(carry_c9_r199_s9)
  );
  wire sum_c9_r200_s9, carry_c9_r200_s9;
  subbyte_full_adder add_c9_r200_s9 (
    .a(carry_c8_r215_s8),
    .b(sum_c9_r192_s8),
    .ci(sum_c9_r193_s8),
    .s(sum_c9_r200_s9),
    .co(carry_c9_r200_s9)
  );
  wire sum_c9_r201_s9, carry_c9_r201_s9;
  subbyte_full_adder add_c9_r201_s9 (
    .a(sum_c9_r194_s8),
    .b(sum_c9_r195_s8),
    .ci(sum_c9_r196_s7),
    .s(sum_c9_r201_s9),
    .co(carry_c9_r201_s9)
  );
  wire sum_c9_r202_s10, carry_c9_r202_s10;
  subbyte_full_adder add_c9_r202_s10 (
    .a(sum_c9_r197_s7),
    .b(carry_c8_r216_s9),
    .ci(sum_c9_r198_s9),
    .s(sum_c9_r202_s10),
    .co(carry_c9_r202_s10)
  );
  wire sum_c9_r203_s11, carry_c9_r203_s11;
  subbyte_full_adder add_c9_r203_s11 (
    .a(carry_c8_r217_s9),
    .b(carry_c8_r218_s9),
    .ci(carry_c8_r219_s10),
    .s(sum_c9_r203_s11),
    .co(carry_c9_r203_s11)
  );
  wire sum_c9_r204_s10, carry_c9_r204_s10;
  subbyte_full_adder add_c9_r204_s10 (
    .a(sum_c9_r199_s9),
    .b(sum_c9_r200_s9),
    .ci(sum_c9_r201_s9),
    .s(sum_c9_r204_s10),
    .co(carry_c9_r204_s10)
  );
  wire sum_c9_r205_s12, carry_c9_r205_s12;
  subbyte_full_adder add_c9_r205_s12 (
    .a(sum_c9_r202_s10),
    .b(carry_c8_r220_s10),
    .ci(carry_c8_r221_s11),
    .s(sum_c9_r205_s12),
    .co(carry_c9_r205_s12)
  );
  wire sum_c9_r206_s13, carry_c9_r206_s13;
  subbyte_full_adder add_c9_r206_s13 (
    .a(sum_c9_r203_s11),
    .b(sum_c9_r204_s10),
    .ci(carry_c8_r222_s12),
    .s(sum_c9_r206_s13),
    .co(carry_c9_r206_s13)
  );
  wire sum_c9_r207_s16, carry_c9_r207_s16;
  subbyte_full_adder add_c9_r207_s16 (
    .a(sum_c9_r205_s12),
    .b(sum_c9_r206_s13),
    .ci(carry_c8_r223_s15),
    .s(sum_c9_r207_s16),
    .co(carry_c9_r207_s16)
  );
  wire sum_c9_r208_s17, carry_c9_r208_s17;
  subbyte_half_adder add_c9_r208_s17 (
    .a(carry_c8_r224_s16),
    .b(sum_c9_r207_s16),
    .s(sum_c9_r208_s17),
    .co(carry_c9_r208_s17)
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
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (
    .a(pp[1055]),
    .b(pp[1062]),
    .ci(pp[1069]),
    .s(sum_c10_r27_s1),
    .co(carry_c10_r27_s1)
  );
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (
    .a(pp[1076]),
    .b(pp[1083]),
    .ci(pp[1119]),
    .s(sum_c10_r28_s1),
    .co(carry_c10_r28_s1)
  );
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (
    .a(pp[1126]),
    .b(pp[1133]),
    .ci(pp[1140]),
    .s(sum_c10_r29_s1),
    .co(carry_c10_r29_s1)
  );
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (
    .a(pp[1147]),
    .b(pp[1183]),
    .ci(pp[1190]),
    .s(sum_c10_r30_s1),
    .co(carry_c10_r30_s1)
  );
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (
    .a(pp[1197]),
    .b(pp[1204]),
    .ci(pp[1211]),
    .s(sum_c10_r31_s1),
    .co(carry_c10_r31_s1)
  );
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (
    .a(pp[1247]),
    .b(pp[1254]),
    .ci(pp[1261]),
    .s(sum_c10_r32_s1),
    .co(carry_c10_r32_s1)
  );
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (
    .a(pp[1268]),
    .b(pp[1275]),
    .ci(pp[1311]),
    .s(sum_c10_r33_s1),
    .co(carry_c10_r33_s1)
  );
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (
    .a(pp[1318]),
    .b(pp[1325]),
    .ci(pp[1332]),
    .s(sum_c10_r34_s1),
    .co(carry_c10_r34_s1)
  );
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (
    .a(pp[1339]),
    .b(pp[1375]),
    .ci(pp[1382]),
    .s(sum_c10_r35_s1),
    .co(carry_c10_r35_s1)
  );
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (
    .a(pp[1389]),
    .b(pp[1396]),
    .ci(pp[1403]),
    .s(sum_c10_r36_s1),
    .co(carry_c10_r36_s1)
  );
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (
    .a(pp[1439]),
    .b(pp[1446]),
    .ci(pp[1453]),
    .s(sum_c10_r37_s1),
    .co(carry_c10_r37_s1)
  );
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (
    .a(pp[1460]),
    .b(pp[1467]),
    .ci(pp[1503]),
    .s(sum_c10_r38_s1),
    .co(carry_c10_r38_s1)
  );
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (
    .a(pp[1510]),
    .b(pp[1517]),
    .ci(pp[1524]),
    .s(sum_c10_r39_s1),
    .co(carry_c10_r39_s1)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(pp[1531]),
    .b(pp[1567]),
    .ci(pp[1574]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (
    .a(pp[1581]),
    .b(pp[1588]),
    .ci(pp[1595]),
    .s(sum_c10_r41_s1),
    .co(carry_c10_r41_s1)
  );
  wire sum_c10_r42_s1, carry_c10_r42_s1;
  subbyte_full_adder add_c10_r42_s1 (
    .a(pp[1631]),
    .b(pp[1638]),
    .ci(pp[1645]),
    .s(sum_c10_r42_s1),
    .co(carry_c10_r42_s1)
  );
  wire sum_c10_r43_s1, carry_c10_r43_s1;
  subbyte_full_adder add_c10_r43_s1 (
    .a(pp[1652]),
    .b(pp[1659]),
    .ci(pp[1695]),
    .s(sum_c10_r43_s1),
    .co(carry_c10_r43_s1)
  );
  wire sum_c10_r44_s1, carry_c10_r44_s1;
  subbyte_full_adder add_c10_r44_s1 (
    .a(pp[1702]),
    .b(pp[1709]),
    .ci(pp[1716]),
    .s(sum_c10_r44_s1),
    .co(carry_c10_r44_s1)
  );
  wire sum_c10_r45_s1, carry_c10_r45_s1;
  subbyte_full_adder add_c10_r45_s1 (
    .a(pp[1723]),
    .b(pp[1759]),
    .ci(pp[1766]),
    .s(sum_c10_r45_s1),
    .co(carry_c10_r45_s1)
  );
  wire sum_c10_r46_s1, carry_c10_r46_s1;
  subbyte_full_adder add_c10_r46_s1 (
    .a(pp[1773]),
    .b(pp[1780]),
    .ci(pp[1787]),
    .s(sum_c10_r46_s1),
    .co(carry_c10_r46_s1)
  );
  wire sum_c10_r47_s1, carry_c10_r47_s1;
  subbyte_full_adder add_c10_r47_s1 (
    .a(pp[1823]),
    .b(pp[1830]),
    .ci(pp[1837]),
    .s(sum_c10_r47_s1),
    .co(carry_c10_r47_s1)
  );
  wire sum_c10_r48_s1, carry_c10_r48_s1;
  subbyte_full_adder add_c10_r48_s1 (
    .a(pp[1844]),
    .b(pp[1851]),
    .ci(pp[1887]),
    .s(sum_c10_r48_s1),
    .co(carry_c10_r48_s1)
  );
  wire sum_c10_r49_s1, carry_c10_r49_s1;
  subbyte_full_adder add_c10_r49_s1 (
    .a(pp[1894]),
    .b(pp[1901]),
    .ci(pp[1908]),
    .s(sum_c10_r49_s1),
    .co(carry_c10_r49_s1)
  );
  wire sum_c10_r50_s1, carry_c10_r50_s1;
  subbyte_full_adder add_c10_r50_s1 (
    .a(pp[1915]),
    .b(pp[1951]),
    .ci(pp[1958]),
    .s(sum_c10_r50_s1),
    .co(carry_c10_r50_s1)
  );
  wire sum_c10_r51_s1, carry_c10_r51_s1;
  subbyte_full_adder add_c10_r51_s1 (
    .a(pp[1965]),
    .b(pp[1972]),
    .ci(pp[1979]),
    .s(sum_c10_r51_s1),
    .co(carry_c10_r51_s1)
  );
  wire sum_c10_r52_s1, carry_c10_r52_s1;
  subbyte_full_adder add_c10_r52_s1 (
    .a(pp[2015]),
    .b(pp[2022]),
    .ci(pp[2029]),
    .s(sum_c10_r52_s1),
    .co(carry_c10_r52_s1)
  );
  wire sum_c10_r53_s2, carry_c10_r53_s2;
  subbyte_full_adder add_c10_r53_s2 (
    .a(pp[2036]),
    .b(pp[2043]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r53_s2),
    .co(carry_c10_r53_s2)
  );
  wire sum_c10_r54_s2, carry_c10_r54_s2;
  subbyte_full_adder add_c10_r54_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r54_s2),
    .co(carry_c10_r54_s2)
  );
  wire sum_c10_r55_s2, carry_c10_r55_s2;
  subbyte_full_adder add_c10_r55_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r55_s2),
    .co(carry_c10_r55_s2)
  );
  wire sum_c10_r56_s2, carry_c10_r56_s2;
  subbyte_full_adder add_c10_r56_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r56_s2),
    .co(carry_c10_r56_s2)
  );
  wire sum_c10_r57_s2, carry_c10_r57_s2;
  subbyte_full_adder add_c10_r57_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r57_s2),
    .co(carry_c10_r57_s2)
  );
  wire sum_c10_r58_s2, carry_c10_r58_s2;
  subbyte_full_adder add_c10_r58_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r58_s2),
    .co(carry_c10_r58_s2)
  );
  wire sum_c10_r59_s2, carry_c10_r59_s2;
  subbyte_full_adder add_c10_r59_s2 (
    .a(carry_c9_r16_s1),
    .b(carry_c9_r17_s1),
    .ci(carry_c9_r18_s1),
    .s(sum_c10_r59_s2),
    .co(carry_c10_r59_s2)
  );
  wire sum_c10_r60_s2, carry_c10_r60_s2;
  subbyte_full_adder add_c10_r60_s2 (
    .a(carry_c9_r19_s1),
    .b(carry_c9_r20_s1),
    .ci(carry_c9_r21_s1),
    .s(sum_c10_r60_s2),
    .co(carry_c10_r60_s2)
  );
  wire sum_c10_r61_s2, carry_c10_r61_s2;
  subbyte_full_adder add_c10_r61_s2 (
    .a(carry_c9_r22_s1),
    .b(carry_c9_r23_s1),
    .ci(carry_c9_r24_s1),
    .s(sum_c10_r61_s2),
    .co(carry_c10_r61_s2)
  );
  wire sum_c10_r62_s2, carry_c10_r62_s2;
  subbyte_full_adder add_c10_r62_s2 (
    .a(carry_c9_r25_s1),
    .b(carry_c9_r26_s1),
    .ci(carry_c9_r27_s1),
    .s(sum_c10_r62_s2),
    .co(carry_c10_r62_s2)
  );
  wire sum_c10_r63_s2, carry_c10_r63_s2;
  subbyte_full_adder add_c10_r63_s2 (
    .a(carry_c9_r28_s1),
    .b(carry_c9_r29_s1),
    .ci(carry_c9_r30_s1),
    .s(sum_c10_r63_s2),
    .co(carry_c10_r63_s2)
  );
  wire sum_c10_r64_s2, carry_c10_r64_s2;
  subbyte_full_adder add_c10_r64_s2 (
    .a(carry_c9_r31_s1),
    .b(carry_c9_r32_s1),
    .ci(carry_c9_r33_s1),
    .s(sum_c10_r64_s2),
    .co(carry_c10_r64_s2)
  );
  wire sum_c10_r65_s2, carry_c10_r65_s2;
  subbyte_full_adder add_c10_r65_s2 (
    .a(carry_c9_r34_s1),
    .b(carry_c9_r35_s1),
    .ci(carry_c9_r36_s1),
    .s(sum_c10_r65_s2),
    .co(carry_c10_r65_s2)
  );
  wire sum_c10_r66_s2, carry_c10_r66_s2;
  subbyte_full_adder add_c10_r66_s2 (
    .a(carry_c9_r37_s1),
    .b(carry_c9_r38_s1),
    .ci(carry_c9_r39_s1),
    .s(sum_c10_r66_s2),
    .co(carry_c10_r66_s2)
  );
  wire sum_c10_r67_s2, carry_c10_r67_s2;
  subbyte_full_adder add_c10_r67_s2 (
    .a(carry_c9_r40_s1),
    .b(carry_c9_r41_s1),
    .ci(carry_c9_r42_s1),
    .s(sum_c10_r67_s2),
    .co(carry_c10_r67_s2)
  );
  wire sum_c10_r68_s2, carry_c10_r68_s2;
  subbyte_full_adder add_c10_r68_s2 (
    .a(carry_c9_r43_s1),
    .b(carry_c9_r44_s1),
    .ci(carry_c9_r45_s1),
    .s(sum_c10_r68_s2),
    .co(carry_c10_r68_s2)
  );
  wire sum_c10_r69_s2, carry_c10_r69_s2;
  subbyte_full_adder add_c10_r69_s2 (
    .a(carry_c9_r46_s1),
    .b(carry_c9_r47_s1),
    .ci(carry_c9_r48_s1),
    .s(sum_c10_r69_s2),
    .co(carry_c10_r69_s2)
  );
  wire sum_c10_r70_s2, carry_c10_r70_s2;
  subbyte_full_adder add_c10_r70_s2 (
    .a(carry_c9_r49_s1),
    .b(carry_c9_r50_s1),
    .ci(carry_c9_r51_s1),
    .s(sum_c10_r70_s2),
    .co(carry_c10_r70_s2)
  );
  wire sum_c10_r71_s2, carry_c10_r71_s2;
  subbyte_full_adder add_c10_r71_s2 (
    .a(carry_c9_r52_s1),
    .b(carry_c9_r53_s1),
    .ci(carry_c9_r54_s1),
    .s(sum_c10_r71_s2),
    .co(carry_c10_r71_s2)
  );
  wire sum_c10_r72_s2, carry_c10_r72_s2;
  subbyte_full_adder add_c10_r72_s2 (
    .a(carry_c9_r55_s1),
    .b(carry_c9_r56_s1),
    .ci(carry_c9_r57_s1),
    .s(sum_c10_r72_s2),
    .co(carry_c10_r72_s2)
  );
  wire sum_c10_r73_s2, carry_c10_r73_s2;
  subbyte_full_adder add_c10_r73_s2 (
    .a(carry_c9_r58_s1),
    .b(carry_c9_r59_s1),
    .ci(carry_c9_r60_s1),
    .s(sum_c10_r73_s2),
    .co(carry_c10_r73_s2)
  );
  wire sum_c10_r74_s2, carry_c10_r74_s2;
  subbyte_full_adder add_c10_r74_s2 (
    .a(carry_c9_r61_s1),
    .b(carry_c9_r62_s1),
    .ci(carry_c9_r63_s1),
    .s(sum_c10_r74_s2),
    .co(carry_c10_r74_s2)
  );
  wire sum_c10_r75_s2, carry_c10_r75_s2;
  subbyte_full_adder add_c10_r75_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r75_s2),
    .co(carry_c10_r75_s2)
  );
  wire sum_c10_r76_s2, carry_c10_r76_s2;
  subbyte_full_adder add_c10_r76_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r76_s2),
    .co(carry_c10_r76_s2)
  );
  wire sum_c10_r77_s2, carry_c10_r77_s2;
  subbyte_full_adder add_c10_r77_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r77_s2),
    .co(carry_c10_r77_s2)
  );
  wire sum_c10_r78_s2, carry_c10_r78_s2;
  subbyte_full_adder add_c10_r78_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r78_s2),
    .co(carry_c10_r78_s2)
  );
  wire sum_c10_r79_s2, carry_c10_r79_s2;
  subbyte_full_adder add_c10_r79_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r79_s2),
    .co(carry_c10_r79_s2)
  );
  wire sum_c10_r80_s2, carry_c10_r80_s2;
  subbyte_full_adder add_c10_r80_s2 (
    .a(sum_c10_r15_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r80_s2),
    .co(carry_c10_r80_s2)
  );
  wire sum_c10_r81_s2, carry_c10_r81_s2;
  subbyte_full_adder add_c10_r81_s2 (
    .a(sum_c10_r18_s1),
    .b(sum_c10_r19_s1),
    .ci(sum_c10_r20_s1),
    .s(sum_c10_r81_s2),
    .co(carry_c10_r81_s2)
  );
  wire sum_c10_r82_s2, carry_c10_r82_s2;
  subbyte_full_adder add_c10_r82_s2 (
    .a(sum_c10_r21_s1),
    .b(sum_c10_r22_s1),
    .ci(sum_c10_r23_s1),
    .s(sum_c10_r82_s2),
    .co(carry_c10_r82_s2)
  );
  wire sum_c10_r83_s2, carry_c10_r83_s2;
  subbyte_full_adder add_c10_r83_s2 (
    .a(sum_c10_r24_s1),
    .b(sum_c10_r25_s1),
    .ci(sum_c10_r26_s1),
    .s(sum_c10_r83_s2),
    .co(carry_c10_r83_s2)
  );
  wire sum_c10_r84_s2, carry_c10_r84_s2;
  subbyte_full_adder add_c10_r84_s2 (
    .a(sum_c10_r27_s1),
    .b(sum_c10_r28_s1),
    .ci(sum_c10_r29_s1),
    .s(sum_c10_r84_s2),
    .co(carry_c10_r84_s2)
  );
  wire sum_c10_r85_s2, carry_c10_r85_s2;
  subbyte_full_adder add_c10_r85_s2 (
    .a(sum_c10_r30_s1),
    .b(sum_c10_r31_s1),
    .ci(sum_c10_r32_s1),
    .s(sum_c10_r85_s2),
    .co(carry_c10_r85_s2)
  );
  wire sum_c10_r86_s2, carry_c10_r86_s2;
  subbyte_full_adder add_c10_r86_s2 (
    .a(sum_c10_r33_s1),
    .b(sum_c10_r34_s1),
    .ci(sum_c10_r35_s1),
    .s(sum_c10_r86_s2),
    .co(carry_c10_r86_s2)
  );
  wire sum_c10_r87_s2, carry_c10_r87_s2;
  subbyte_full_adder add_c10_r87_s2 (
    .a(sum_c10_r36_s1),
    .b(sum_c10_r37_s1),
    .ci(sum_c10_r38_s1),
    .s(sum_c10_r87_s2),
    .co(carry_c10_r87_s2)
  );
  wire sum_c10_r88_s2, carry_c10_r88_s2;
  subbyte_full_adder add_c10_r88_s2 (
    .a(sum_c10_r39_s1),
    .b(sum_c10_r40_s1),
    .ci(sum_c10_r41_s1),
    .s(sum_c10_r88_s2),
    .co(carry_c10_r88_s2)
  );
  wire sum_c10_r89_s2, carry_c10_r89_s2;
  subbyte_full_adder add_c10_r89_s2 (
    .a(sum_c10_r42_s1),
    .b(sum_c10_r43_s1),
    .ci(sum_c10_r44_s1),
    .s(sum_c10_r89_s2),
    .co(carry_c10_r89_s2)
  );
  wire sum_c10_r90_s2, carry_c10_r90_s2;
  subbyte_full_adder add_c10_r90_s2 (
    .a(sum_c10_r45_s1),
    .b(sum_c10_r46_s1),
    .ci(sum_c10_r47_s1),
    .s(sum_c10_r90_s2),
    .co(carry_c10_r90_s2)
  );
  wire sum_c10_r91_s2, carry_c10_r91_s2;
  subbyte_full_adder add_c10_r91_s2 (
    .a(sum_c10_r48_s1),
    .b(sum_c10_r49_s1),
    .ci(sum_c10_r50_s1),
    .s(sum_c10_r91_s2),
    .co(carry_c10_r91_s2)
  );
  wire sum_c10_r92_s3, carry_c10_r92_s3;
  subbyte_full_adder add_c10_r92_s3 (
    .a(sum_c10_r51_s1),
    .b(sum_c10_r52_s1),
    .ci(sum_c10_r53_s2),
    .s(sum_c10_r92_s3),
    .co(carry_c10_r92_s3)
  );
  wire sum_c10_r93_s3, carry_c10_r93_s3;
  subbyte_full_adder add_c10_r93_s3 (
    .a(carry_c9_r64_s2),
    .b(carry_c9_r65_s2),
    .ci(carry_c9_r66_s2),
    .s(sum_c10_r93_s3),
    .co(carry_c10_r93_s3)
  );
  wire sum_c10_r94_s3, carry_c10_r94_s3;
  subbyte_full_adder add_c10_r94_s3 (
    .a(carry_c9_r67_s2),
    .b(carry_c9_r68_s2),
    .ci(carry_c9_r69_s2),
    .s(sum_c10_r94_s3),
    .co(carry_c10_r94_s3)
  );
  wire sum_c10_r95_s3, carry_c10_r95_s3;
  subbyte_full_adder add_c10_r95_s3 (
    .a(carry_c9_r70_s2),
    .b(carry_c9_r71_s2),
    .ci(carry_c9_r72_s2),
    .s(sum_c10_r95_s3),
    .co(carry_c10_r95_s3)
  );
  wire sum_c10_r96_s3, carry_c10_r96_s3;
  subbyte_full_adder add_c10_r96_s3 (
    .a(carry_c9_r73_s2),
    .b(carry_c9_r74_s2),
    .ci(carry_c9_r75_s2),
    .s(sum_c10_r96_s3),
    .co(carry_c10_r96_s3)
  );
  wire sum_c10_r97_s3, carry_c10_r97_s3;
  subbyte_full_adder add_c10_r97_s3 (
    .a(carry_c9_r76_s2),
    .b(carry_c9_r77_s2),
    .ci(carry_c9_r78_s2),
    .s(sum_c10_r97_s3),
    .co(carry_c10_r97_s3)
  );
  wire sum_c10_r98_s3, carry_c10_r98_s3;
  subbyte_full_adder add_c10_r98_s3 (
    .a(carry_c9_r79_s2),
    .b(carry_c9_r80_s2),
    .ci(carry_c9_r81_s2),
    .s(sum_c10_r98_s3),
    .co(carry_c10_r98_s3)
  );
  wire sum_c10_r99_s3, carry_c10_r99_s3;
  subbyte_full_adder add_c10_r99_s3 (
    .a(carry_c9_r82_s2),
    .b(carry_c9_r83_s2),
    .ci(carry_c9_r84_s2),
    .s(sum_c10_r99_s3),
    .co(carry_c10_r99_s3)
  );
  wire sum_c10_r100_s3, carry_c10_r100_s3;
  subbyte_full_adder add_c10_r100_s3 (
    .a(carry_c9_r85_s2),
    .b(carry_c9_r86_s2),
    .ci(carry_c9_r87_s2),
    .s(sum_c10_r100_s3),
    .co(carry_c10_r100_s3)
  );
  wire sum_c10_r101_s3, carry_c10_r101_s3;
  subbyte_full_adder add_c10_r101_s3 (
    .a(carry_c9_r88_s2),
    .b(carry_c9_r89_s2),
    .ci(carry_c9_r90_s2),
    .s(sum_c10_r101_s3),
    .co(carry_c10_r101_s3)
  );
  wire sum_c10_r102_s3, carry_c10_r102_s3;
  subbyte_full_adder add_c10_r102_s3 (
    .a(carry_c9_r91_s2),
    .b(carry_c9_r92_s2),
    .ci(carry_c9_r93_s2),
    .s(sum_c10_r102_s3),
    .co(carry_c10_r102_s3)
  );
  wire sum_c10_r103_s3, carry_c10_r103_s3;
  subbyte_full_adder add_c10_r103_s3 (
    .a(carry_c9_r94_s2),
    .b(carry_c9_r95_s2),
    .ci(carry_c9_r96_s2),
    .s(sum_c10_r103_s3),
    .co(carry_c10_r103_s3)
  );
  wire sum_c10_r104_s3, carry_c10_r104_s3;
  subbyte_full_adder add_c10_r104_s3 (
    .a(carry_c9_r97_s2),
    .b(carry_c9_r98_s2),
    .ci(carry_c9_r99_s2),
    .s(sum_c10_r104_s3),
    .co(carry_c10_r104_s3)
  );
  wire sum_c10_r105_s3, carry_c10_r105_s3;
  subbyte_full_adder add_c10_r105_s3 (
    .a(carry_c9_r100_s2),
    .b(carry_c9_r101_s2),
    .ci(carry_c9_r102_s2),
    .s(sum_c10_r105_s3),
    .co(carry_c10_r105_s3)
  );
  wire sum_c10_r106_s3, carry_c10_r106_s3;
  subbyte_full_adder add_c10_r106_s3 (
    .a(carry_c9_r103_s2),
    .b(carry_c9_r104_s2),
    .ci(carry_c9_r105_s2),
    .s(sum_c10_r106_s3),
    .co(carry_c10_r106_s3)
  );
  wire sum_c10_r107_s3, carry_c10_r107_s3;
  subbyte_full_adder add_c10_r107_s3 (
    .a(carry_c9_r106_s2),
    .b(carry_c9_r107_s2),
    .ci(carry_c9_r108_s2),
    .s(sum_c10_r107_s3),
    .co(carry_c10_r107_s3)
  );
  wire sum_c10_r108_s3, carry_c10_r108_s3;
  subbyte_full_adder add_c10_r108_s3 (
    .a(carry_c9_r109_s2),
    .b(sum_c10_r54_s2),
    .ci(sum_c10_r55_s2),
    .s(sum_c10_r108_s3),
    .co(carry_c10_r108_s3)
  );
  wire sum_c10_r109_s3, carry_c10_r109_s3;
  subbyte_full_adder add_c10_r109_s3 (
    .a(sum_c10_r56_s2),
    .b(sum_c10_r57_s2),
    .ci(sum_c10_r58_s2),
    .s(sum_c10_r109_s3),
    .co(carry_c10_r109_s3)
  );
  wire sum_c10_r110_s3, carry_c10_r110_s3;
  subbyte_full_adder add_c10_r110_s3 (
    .a(sum_c10_r59_s2),
    .b(sum_c10_r60_s2),
    .ci(sum_c10_r61_s2),
    .s(sum_c10_r110_s3),
    .co(carry_c10_r110_s3)
  );
  wire sum_c10_r111_s3, carry_c10_r111_s3;
  subbyte_full_adder add_c10_r111_s3 (
    .a(sum_c10_r62_s2),
    .b(sum_c10_r63_s2),
    .ci(sum_c10_r64_s2),
    .s(sum_c10_r111_s3),
    .co(carry_c10_r111_s3)
  );
  wire sum_c10_r112_s3, carry_c10_r112_s3;
  subbyte_full_adder add_c10_r112_s3 (
    .a(sum_c10_r65_s2),
    .b(sum_c10_r66_s2),
    .ci(sum_c10_r67_s2),
    .s(sum_c10_r112_s3),
    .co(carry_c10_r112_s3)
  );
  wire sum_c10_r113_s3, carry_c10_r113_s3;
  subbyte_full_adder add_c10_r113_s3 (
    .a(sum_c10_r68_s2),
    .b(sum_c10_r69_s2),
    .ci(sum_c10_r70_s2),
    .s(sum_c10_r113_s3),
    .co(carry_c10_r113_s3)
  );
  wire sum_c10_r114_s3, carry_c10_r114_s3;
  subbyte_full_adder add_c10_r114_s3 (
    .a(sum_c10_r71_s2),
    .b(sum_c10_r72_s2),
    .ci(sum_c10_r73_s2),
    .s(sum_c10_r114_s3),
    .co(carry_c10_r114_s3)
  );
  wire sum_c10_r115_s3, carry_c10_r115_s3;
  subbyte_full_adder add_c10_r115_s3 (
    .a(sum_c10_r74_s2),
    .b(sum_c10_r75_s2),
    .ci(sum_c10_r76_s2),
    .s(sum_c10_r115_s3),
    .co(carry_c10_r115_s3)
  );
  wire sum_c10_r116_s3, carry_c10_r116_s3;
  subbyte_full_adder add_c10_r116_s3 (
    .a(sum_c10_r77_s2),
    .b(sum_c10_r78_s2),
    .ci(sum_c10_r79_s2),
    .s(sum_c10_r116_s3),
    .co(carry_c10_r116_s3)
  );
  wire sum_c10_r117_s3, carry_c10_r117_s3;
  subbyte_full_adder add_c10_r117_s3 (
    .a(sum_c10_r80_s2),
    .b(sum_c10_r81_s2),
    .ci(sum_c10_r82_s2),
    .s(sum_c10_r117_s3),
    .co(carry_c10_r117_s3)
  );
  wire sum_c10_r118_s3, carry_c10_r118_s3;
  subbyte_full_adder add_c10_r118_s3 (
    .a(sum_c10_r83_s2),
    .b(sum_c10_r84_s2),
    .ci(sum_c10_r85_s2),
    .s(sum_c10_r118_s3),
    .co(carry_c10_r118_s3)
  );
  wire sum_c10_r119_s3, carry_c10_r119_s3;
  subbyte_full_adder add_c10_r119_s3 (
    .a(sum_c10_r86_s2),
    .b(sum_c10_r87_s2),
    .ci(sum_c10_r88_s2),
    .s(sum_c10_r119_s3),
    .co(carry_c10_r119_s3)
  );
  wire sum_c10_r120_s3, carry_c10_r120_s3;
  subbyte_full_adder add_c10_r120_s3 (
    .a(sum_c10_r89_s2),
    .b(sum_c10_r90_s2),
    .ci(sum_c10_r91_s2),
    .s(sum_c10_r120_s3),
    .co(carry_c10_r120_s3)
  );
  wire sum_c10_r121_s4, carry_c10_r121_s4;
  subbyte_full_adder add_c10_r121_s4 (
    .a(sum_c10_r92_s3),
    .b(carry_c9_r110_s3),
    .ci(carry_c9_r111_s3),
    .s(sum_c10_r121_s4),
    .co(carry_c10_r121_s4)
  );
  wire sum_c10_r122_s4, carry_c10_r122_s4;
  subbyte_full_adder add_c10_r122_s4 (
    .a(carry_c9_r112_s3),
    .b(carry_c9_r113_s3),
    .ci(carry_c9_r114_s3),
    .s(sum_c10_r122_s4),
    .co(carry_c10_r122_s4)
  );
  wire sum_c10_r123_s4, carry_c10_r123_s4;
  subbyte_full_adder add_c10_r123_s4 (
    .a(carry_c9_r115_s3),
    .b(carry_c9_r116_s3),
    .ci(carry_c9_r117_s3),
    .s(sum_c10_r123_s4),
    .co(carry_c10_r123_s4)
  );
  wire sum_c10_r124_s4, carry_c10_r124_s4;
  subbyte_full_adder add_c10_r124_s4 (
    .a(carry_c9_r118_s3),
    .b(carry_c9_r119_s3),
    .ci(carry_c9_r120_s3),
    .s(sum_c10_r124_s4),
    .co(carry_c10_r124_s4)
  );
  wire sum_c10_r125_s4, carry_c10_r125_s4;
  subbyte_full_adder add_c10_r125_s4 (
    .a(carry_c9_r121_s3),
    .b(carry_c9_r122_s3),
    .ci(carry_c9_r123_s3),
    .s(sum_c10_r125_s4),
    .co(carry_c10_r125_s4)
  );
  wire sum_c10_r126_s4, carry_c10_r126_s4;
  subbyte_full_adder add_c10_r126_s4 (
    .a(carry_c9_r124_s3),
    .b(carry_c9_r125_s3),
    .ci(carry_c9_r126_s3),
    .s(sum_c10_r126_s4),
    .co(carry_c10_r126_s4)
  );
  wire sum_c10_r127_s4, carry_c10_r127_s4;
  subbyte_full_adder add_c10_r127_s4 (
    .a(carry_c9_r127_s3),
    .b(carry_c9_r128_s3),
    .ci(carry_c9_r129_s3),
    .s(sum_c10_r127_s4),
    .co(carry_c10_r127_s4)
  );
  wire sum_c10_r128_s4, carry_c10_r128_s4;
  subbyte_full_adder add_c10_r128_s4 (
    .a(carry_c9_r130_s3),
    .b(carry_c9_r131_s3),
    .ci(carry_c9_r132_s3),
    .s(sum_c10_r128_s4),
    .co(carry_c10_r128_s4)
  );
  wire sum_c10_r129_s4, carry_c10_r129_s4;
  subbyte_full_adder add_c10_r129_s4 (
    .a(carry_c9_r133_s3),
    .b(carry_c9_r134_s3),
    .ci(carry_c9_r135_s3),
    .s(sum_c10_r129_s4),
    .co(carry_c10_r129_s4)
  );
  wire sum_c10_r130_s4, carry_c10_r130_s4;
  subbyte_full_adder add_c10_r130_s4 (
    .a(carry_c9_r136_s3),
    .b(carry_c9_r137_s3),
    .ci(carry_c9_r138_s3),
    .s(sum_c10_r130_s4),
    .co(carry_c10_r130_s4)
  );
  wire sum_c10_r131_s4, carry_c10_r131_s4;
  subbyte_full_adder add_c10_r131_s4 (
    .a(carry_c9_r139_s3),
    .b(carry_c9_r140_s3),
    .ci(carry_c9_r141_s3),
    .s(sum_c10_r131_s4),
    .co(carry_c10_r131_s4)
  );
  wire sum_c10_r132_s5, carry_c10_r132_s5;
  subbyte_full_adder add_c10_r132_s5 (
    .a(carry_c9_r142_s3),
    .b(carry_c9_r143_s4),
    .ci(sum_c10_r93_s3),
    .s(sum_c10_r132_s5),
    .co(carry_c10_r132_s5)
  );
  wire sum_c10_r133_s4, carry_c10_r133_s4;
  subbyte_full_adder add_c10_r133_s4 (
    .a(sum_c10_r94_s3),
    .b(sum_c10_r95_s3),
    .ci(sum_c10_r96_s3),
    .s(sum_c10_r133_s4),
    .co(carry_c10_r133_s4)
  );
  wire sum_c10_r134_s4, carry_c10_r134_s4;
  subbyte_full_adder add_c10_r134_s4 (
    .a(sum_c10_r97_s3),
    .b(sum_c10_r98_s3),
    .ci(sum_c10_r99_s3),
    .s(sum_c10_r134_s4),
    .co(carry_c10_r134_s4)
  );
  wire sum_c10_r135_s4, carry_c10_r135_s4;
  subbyte_full_adder add_c10_r135_s4 (
    .a(sum_c10_r100_s3),
    .b(sum_c10_r101_s3),
    .ci(sum_c10_r102_s3),
    .s(sum_c10_r135_s4),
    .co(carry_c10_r135_s4)
  );
  wire sum_c10_r136_s4, carry_c10_r136_s4;
  subbyte_full_adder add_c10_r136_s4 (
    .a(sum_c10_r103_s3),
    .b(sum_c10_r104_s3),
    .ci(sum_c10_r105_s3),
    .s(sum_c10_r136_s4),
    .co(carry_c10_r136_s4)
  );
  wire sum_c10_r137_s4, carry_c10_r137_s4;
  subbyte_full_adder add_c10_r137_s4 (
    .a(sum_c10_r106_s3),
    .b(sum_c10_r107_s3),
    .ci(sum_c10_r108_s3),
    .s(sum_c10_r137_s4),
    .co(carry_c10_r137_s4)
  );
  wire sum_c10_r138_s4, carry_c10_r138_s4;
  subbyte_full_adder add_c10_r138_s4 (
    .a(sum_c10_r109_s3),
    .b(sum_c10_r110_s3),
    .ci(sum_c10_r111_s3),
    .s(sum_c10_r138_s4),
    .co(carry_c10_r138_s4)
  );
  wire sum_c10_r139_s4, carry_c10_r139_s4;
  subbyte_full_adder add_c10_r139_s4 (
    .a(sum_c10_r112_s3),
    .b(sum_c10_r113_s3),
    .ci(sum_c10_r114_s3),
    .s(sum_c10_r139_s4),
    .co(carry_c10_r139_s4)
  );
  wire sum_c10_r140_s4, carry_c10_r140_s4;
  subbyte_full_adder add_c10_r140_s4 (
    .a(sum_c10_r115_s3),
    .b(sum_c10_r116_s3),
    .ci(sum_c10_r117_s3),
    .s(sum_c10_r140_s4),
    .co(carry_c10_r140_s4)
  );
  wire sum_c10_r141_s4, carry_c10_r141_s4;
  subbyte_full_adder add_c10_r141_s4 (
    .a(sum_c10_r118_s3),
    .b(sum_c10_r119_s3),
    .ci(sum_c10_r120_s3),
    .s(sum_c10_r141_s4),
    .co(carry_c10_r141_s4)
  );
  wire sum_c10_r142_s5, carry_c10_r142_s5;
  subbyte_full_adder add_c10_r142_s5 (
    .a(sum_c10_r121_s4),
    .b(carry_c9_r144_s4),
    .ci(carry_c9_r145_s4),
    .s(sum_c10_r142_s5),
    .co(carry_c10_r142_s5)
  );
  wire sum_c10_r143_s5, carry_c10_r143_s5;
  subbyte_full_adder add_c10_r143_s5 (
    .a(carry_c9_r146_s4),
    .b(carry_c9_r147_s4),
    .ci(carry_c9_r148_s4),
    .s(sum_c10_r143_s5),
    .co(carry_c10_r143_s5)
  );
  wire sum_c10_r144_s5, carry_c10_r144_s5;
  subbyte_full_adder add_c10_r144_s5 (
    .a(carry_c9_r149_s4),
    .b(carry_c9_r150_s4),
    .ci(carry_c9_r151_s4),
    .s(sum_c10_r144_s5),
    .co(carry_c10_r144_s5)
  );
  wire sum_c10_r145_s5, carry_c10_r145_s5;
  subbyte_full_adder add_c10_r145_s5 (
    .a(carry_c9_r152_s4),
    .b(carry_c9_r153_s4),
    .ci(carry_c9_r154_s4),
    .s(sum_c10_r145_s5),
    .co(carry_c10_r145_s5)
  );
  wire sum_c10_r146_s5, carry_c10_r146_s5;
  subbyte_full_adder add_c10_r146_s5 (
    .a(carry_c9_r155_s4),
    .b(carry_c9_r156_s4),
    .ci(carry_c9_r157_s4),
    .s(sum_c10_r146_s5),
    .co(carry_c10_r146_s5)
  );
  wire sum_c10_r147_s5, carry_c10_r147_s5;
  subbyte_full_adder add_c10_r147_s5 (
    .a(carry_c9_r158_s4),
    .b(carry_c9_r159_s4),
    .ci(carry_c9_r160_s4),
    .s(sum_c10_r147_s5),
    .co(carry_c10_r147_s5)
  );
  wire sum_c10_r148_s5, carry_c10_r148_s5;
  subbyte_full_adder add_c10_r148_s5 (
    .a(carry_c9_r161_s4),
    .b(carry_c9_r162_s4),
    .ci(carry_c9_r163_s4),
    .s(sum_c10_r148_s5),
    .co(carry_c10_r148_s5)
  );
  wire sum_c10_r149_s6, carry_c10_r149_s6;
  subbyte_full_adder add_c10_r149_s6 (
    .a(carry_c9_r164_s4),
    .b(carry_c9_r165_s4),
    .ci(carry_c9_r166_s5),
    .s(sum_c10_r149_s6),
    .co(carry_c10_r149_s6)
  );
  wire sum_c10_r150_s5, carry_c10_r150_s5;
  subbyte_full_adder add_c10_r150_s5 (
    .a(sum_c10_r122_s4),
    .b(sum_c10_r123_s4),
    .ci(sum_c10_r124_s4),
    .s(sum_c10_r150_s5),
    .co(carry_c10_r150_s5)
  );
  wire sum_c10_r151_s5, carry_c10_r151_s5;
  subbyte_full_adder add_c10_r151_s5 (
    .a(sum_c10_r125_s4),
    .b(sum_c10_r126_s4),
    .ci(sum_c10_r127_s4),
    .s(sum_c10_r151_s5),
    .co(carry_c10_r151_s5)
  );
  wire sum_c10_r152_s5, carry_c10_r152_s5;
  subbyte_full_adder add_c10_r152_s5 (
    .a(sum_c10_r128_s4),
    .b(sum_c10_r129_s4),
    .ci(sum_c10_r130_s4),
    .s(sum_c10_r152_s5),
    .co(carry_c10_r152_s5)
  );
  wire sum_c10_r153_s6, carry_c10_r153_s6;
  subbyte_full_adder add_c10_r153_s6 (
    .a(sum_c10_r131_s4),
    .b(sum_c10_r132_s5),
    .ci(sum_c10_r133_s4),
    .s(sum_c10_r153_s6),
    .co(carry_c10_r153_s6)
  );
  wire sum_c10_r154_s5, carry_c10_r154_s5;
  subbyte_full_adder add_c10_r154_s5 (
    .a(sum_c10_r134_s4),
    .b(sum_c10_r135_s4),
    .ci(sum_c10_r136_s4),
    .s(sum_c10_r154_s5),
    .co(carry_c10_r154_s5)
  );
  wire sum_c10_r155_s5, carry_c10_r155_s5;
  subbyte_full_adder add_c10_r155_s5 (
    .a(sum_c10_r137_s4),
    .b(sum_c10_r138_s4),
    .ci(sum_c10_r139_s4),
    .s(sum_c10_r155_s5),
    .co(carry_c10_r155_s5)
  );
  wire sum_c10_r156_s6, carry_c10_r156_s6;
  subbyte_full_adder add_c10_r156_s6 (
    .a(sum_c10_r140_s4),
    .b(sum_c10_r141_s4),
    .ci(carry_c9_r167_s5),
    .s(sum_c10_r156_s6),
    .co(carry_c10_r156_s6)
  );
  wire sum_c10_r157_s6, carry_c10_r157_s6;
  subbyte_full_adder add_c10_r157_s6 (
    .a(carry_c9_r168_s5),
    .b(carry_c9_r169_s5),
    .ci(carry_c9_r170_s5),
    .s(sum_c10_r157_s6),
    .co(carry_c10_r157_s6)
  );
  wire sum_c10_r158_s6, carry_c10_r158_s6;
  subbyte_full_adder add_c10_r158_s6 (
    .a(carry_c9_r171_s5),
    .b(carry_c9_r172_s5),
    .ci(carry_c9_r173_s5),
    .s(sum_c10_r158_s6),
    .co(carry_c10_r158_s6)
  );
  wire sum_c10_r159_s6, carry_c10_r159_s6;
  subbyte_full_adder add_c10_r159_s6 (
    .a(carry_c9_r174_s5),
    .b(carry_c9_r175_s5),
    .ci(carry_c9_r176_s5),
    .s(sum_c10_r159_s6),
    .co(carry_c10_r159_s6)
  );
  wire sum_c10_r160_s6, carry_c10_r160_s6;
  subbyte_full_adder add_c10_r160_s6 (
    .a(carry_c9_r177_s5),
    .b(carry_c9_r178_s5),
    .ci(carry_c9_r179_s5),
    .s(sum_c10_r160_s6),
    .co(carry_c10_r160_s6)
  );
  wire sum_c10_r161_s6, carry_c10_r161_s6;
  subbyte_full_adder add_c10_r161_s6 (
    .a(carry_c9_r180_s5),
    .b(carry_c9_r181_s5),
    .ci(sum_c10_r142_s5),
    .s(sum_c10_r161_s6),
    .co(carry_c10_r161_s6)
  );
  wire sum_c10_r162_s6, carry_c10_r162_s6;
  subbyte_full_adder add_c10_r162_s6 (
    .a(sum_c10_r143_s5),
    .b(sum_c10_r144_s5),
    .ci(sum_c10_r145_s5),
    .s(sum_c10_r162_s6),
    .co(carry_c10_r162_s6)
  );
  wire sum_c10_r163_s6, carry_c10_r163_s6;
  subbyte_full_adder add_c10_r163_s6 (
    .a(sum_c10_r146_s5),
    .b(sum_c10_r147_s5),
    .ci(sum_c10_r148_s5),
    .s(sum_c10_r163_s6),
    .co(carry_c10_r163_s6)
  );
  wire sum_c10_r164_s7, carry_c10_r164_s7;
  subbyte_full_adder add_c10_r164_s7 (
    .a(sum_c10_r149_s6),
    .b(sum_c10_r150_s5),
    .ci(sum_c10_r151_s5),
    .s(sum_c10_r164_s7),
    .co(carry_c10_r164_s7)
  );
  wire sum_c10_r165_s7, carry_c10_r165_s7;
  subbyte_full_adder add_c10_r165_s7 (
    .a(sum_c10_r152_s5),
    .b(sum_c10_r153_s6),
    .ci(sum_c10_r154_s5),
    .s(sum_c10_r165_s7),
    .co(carry_c10_r165_s7)
  );
  wire sum_c10_r166_s7, carry_c10_r166_s7;
  subbyte_full_adder add_c10_r166_s7 (
    .a(sum_c10_r155_s5),
    .b(sum_c10_r156_s6),
    .ci(carry_c9_r182_s6),
    .s(sum_c10_r166_s7),
    .co(carry_c10_r166_s7)
  );
  wire sum_c10_r167_s8, carry_c10_r167_s8;
  subbyte_full_adder add_c10_r167_s8 (
    .a(carry_c9_r183_s7),
    .b(carry_c9_r184_s6),
    .ci(carry_c9_r185_s6),
    .s(sum_c10_r167_s8),
    .co(carry_c10_r167_s8)
  );
  wire sum_c10_r168_s7, carry_c10_r168_s7;
  subbyte_full_adder add_c10_r168_s7 (
    .a(carry_c9_r186_s6),
    .b(carry_c9_r187_s6),
    .ci(carry_c9_r188_s6),
    .s(sum_c10_r168_s7),
    .co(carry_c10_r168_s7)
  );
  wire sum_c10_r169_s7, carry_c10_r169_s7;
  subbyte_full_adder add_c10_r169_s7 (
    .a(carry_c9_r189_s6),
    .b(carry_c9_r190_s6),
    .ci(carry_c9_r191_s6),
    .s(sum_c10_r169_s7),
    .co(carry_c10_r169_s7)
  );
  wire sum_c10_r170_s7, carry_c10_r170_s7;
  subbyte_full_adder add_c10_r170_s7 (
    .a(sum_c10_r157_s6),
    .b(sum_c10_r158_s6),
    .ci(sum_c10_r159_s6),
    .s(sum_c10_r170_s7),
    .co(carry_c10_r170_s7)
  );
  wire sum_c10_r171_s7, carry_c10_r171_s7;
  subbyte_full_adder add_c10_r171_s7 (
    .a(sum_c10_r160_s6),
    .b(sum_c10_r161_s6),
    .ci(sum_c10_r162_s6),
    .s(sum_c10_r171_s7),
    .co(carry_c10_r171_s7)
  );
  wire sum_c10_r172_s8, carry_c10_r172_s8;
  subbyte_full_adder add_c10_r172_s8 (
    .a(sum_c10_r163_s6),
    .b(sum_c10_r164_s7),
    .ci(sum_c10_r165_s7),
    .s(sum_c10_r172_s8),
    .co(carry_c10_r172_s8)
  );
  wire sum_c10_r173_s9, carry_c10_r173_s9;
  subbyte_full_adder add_c10_r173_s9 (
    .a(sum_c10_r166_s7),
    .b(carry_c9_r192_s8),
    .ci(carry_c9_r193_s8),
    .s(sum_c10_r173_s9),
    .co(carry_c10_r173_s9)
  );
  wire sum_c10_r174_s9, carry_c10_r174_s9;
  subbyte_full_adder add_c10_r174_s9 (
    .a(carry_c9_r194_s8),
    .b(carry_c9_r195_s8),
    .ci(carry_c9_r196_s7),
    .s(sum_c10_r174_s9),
    .co(carry_c10_r174_s9)
  );
  wire sum_c10_r175_s9, carry_c10_r175_s9;
  subbyte_full_adder add_c10_r175_s9 (
    .a(carry_c9_r197_s7),
    .b(sum_c10_r167_s8),
    .ci(sum_c10_r168_s7),
    .s(sum_c10_r175_s9),
    .co(carry_c10_r175_s9)
  );
  wire sum_c10_r176_s8, carry_c10_r176_s8;
  subbyte_full_adder add_c10_r176_s8 (
    .a(sum_c10_r169_s7),
    .b(sum_c10_r170_s7),
    .ci(sum_c10_r171_s7),
    .s(sum_c10_r176_s8),
    .co(carry_c10_r176_s8)
  );
  wire sum_c10_r177_s10, carry_c10_r177_s10;
  subbyte_full_adder add_c10_r177_s10 (
    .a(sum_c10_r172_s8),
    .b(carry_c9_r198_s9),
    .ci(carry_c9_r199_s9),
    .s(sum_c10_r177_s10),
    .co(carry_c10_r177_s10)
  );
  wire sum_c10_r178_s10, carry_c10_r178_s10;
  subbyte_full_adder add_c10_r178_s10 (
    .a(carry_c9_r200_s9),
    .b(carry_c9_r201_s9),
    .ci(sum_c10_r173_s9),
    .s(sum_c10_r178_s10),
    .co(carry_c10_r178_s10)
  );
  wire sum_c10_r179_s10, carry_c10_r179_s10;
  subbyte_full_adder add_c10_r179_s10 (
    .a(sum_c10_r174_s9),
    .b(sum_c10_r175_s9),
    .ci(sum_c10_r176_s8),
    .s(sum_c10_r179_s10),
    .co(carry_c10_r179_s10)
  );
  wire sum_c10_r180_s12, carry_c10_r180_s12;
  subbyte_full_adder add_c10_r180_s12 (
    .a(carry_c9_r202_s10),
    .b(sum_c10_r177_s10),
    .ci(carry_c9_r203_s11),
    .s(sum_c10_r180_s12),
    .co(carry_c10_r180_s12)
  );
  wire sum_c10_r181_s11, carry_c10_r181_s11;
  subbyte_full_adder add_c10_r181_s11 (
    .a(carry_c9_r204_s10),
    .b(sum_c10_r178_s10),
    .ci(sum_c10_r179_s10),
    .s(sum_c10_r181_s11),
    .co(carry_c10_r181_s11)
  );
  wire sum_c10_r182_s13, carry_c10_r182_s13;
  subbyte_full_adder add_c10_r182_s13 (
    .a(sum_c10_r180_s12),
    .b(carry_c9_r205_s12),
    .ci(sum_c10_r181_s11),
    .s(sum_c10_r182_s13),
    .co(carry_c10_r182_s13)
  );
  wire sum_c10_r183_s17, carry_c10_r183_s17;
  subbyte_full_adder add_c10_r183_s17 (
    .a(carry_c9_r206_s13),
    .b(sum_c10_r182_s13),
    .ci(carry_c9_r207_s16),
    .s(sum_c10_r183_s17),
    .co(carry_c10_r183_s17)
  );
  wire sum_c10_r184_s18, carry_c10_r184_s18;
  subbyte_half_adder add_c10_r184_s18 (
    .a(carry_c9_r208_s17),
    .b(sum_c10_r183_s17),
    .s(sum_c10_r184_s18),
    .co(carry_c10_r184_s18)
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
  wire sum_c11_r21_s1, carry_c11_r21_s1;
  subbyte_full_adder add_c11_r21_s1 (
    .a(pp[1013]),
    .b(pp[1020]),
    .ci(pp[1063]),
    .s(sum_c11_r21_s1),
    .co(carry_c11_r21_s1)
  );
  wire sum_c11_r22_s1, carry_c11_r22_s1;
  subbyte_full_adder add_c11_r22_s1 (
    .a(pp[1070]),
    .b(pp[1077]),
    .ci(pp[1084]),
    .s(sum_c11_r22_s1),
    .co(carry_c11_r22_s1)
  );
  wire sum_c11_r23_s1, carry_c11_r23_s1;
  subbyte_full_adder add_c11_r23_s1 (
    .a(pp[1127]),
    .b(pp[1134]),
    .ci(pp[1141]),
    .s(sum_c11_r23_s1),
    .co(carry_c11_r23_s1)
  );
  wire sum_c11_r24_s1, carry_c11_r24_s1;
  subbyte_full_adder add_c11_r24_s1 (
    .a(pp[1148]),
    .b(pp[1191]),
    .ci(pp[1198]),
    .s(sum_c11_r24_s1),
    .co(carry_c11_r24_s1)
  );
  wire sum_c11_r25_s1, carry_c11_r25_s1;
  subbyte_full_adder add_c11_r25_s1 (
    .a(pp[1205]),
    .b(pp[1212]),
    .ci(pp[1255]),
    .s(sum_c11_r25_s1),
    .co(carry_c11_r25_s1)
  );
  wire sum_c11_r26_s1, carry_c11_r26_s1;
  subbyte_full_adder add_c11_r26_s1 (
    .a(pp[1262]),
    .b(pp[1269]),
    .ci(pp[1276]),
    .s(sum_c11_r26_s1),
    .co(carry_c11_r26_s1)
  );
  wire sum_c11_r27_s1, carry_c11_r27_s1;
  subbyte_full_adder add_c11_r27_s1 (
    .a(pp[1319]),
    .b(pp[1326]),
    .ci(pp[1333]),
    .s(sum_c11_r27_s1),
    .co(carry_c11_r27_s1)
  );
  wire sum_c11_r28_s1, carry_c11_r28_s1;
  subbyte_full_adder add_c11_r28_s1 (
    .a(pp[1340]),
    .b(pp[1383]),
    .ci(pp[1390]),
    .s(sum_c11_r28_s1),
    .co(carry_c11_r28_s1)
  );
  wire sum_c11_r29_s1, carry_c11_r29_s1;
  subbyte_full_adder add_c11_r29_s1 (
    .a(pp[1397]),
    .b(pp[1404]),
    .ci(pp[1447]),
    .s(sum_c11_r29_s1),
    .co(carry_c11_r29_s1)
  );
  wire sum_c11_r30_s1, carry_c11_r30_s1;
  subbyte_full_adder add_c11_r30_s1 (
    .a(pp[1454]),
    .b(pp[1461]),
    .ci(pp[1468]),
    .s(sum_c11_r30_s1),
    .co(carry_c11_r30_s1)
  );
  wire sum_c11_r31_s1, carry_c11_r31_s1;
  subbyte_full_adder add_c11_r31_s1 (
    .a(pp[1511]),
    .b(pp[1518]),
    .ci(pp[1525]),
    .s(sum_c11_r31_s1),
    .co(carry_c11_r31_s1)
  );
  wire sum_c11_r32_s1, carry_c11_r32_s1;
  subbyte_full_adder add_c11_r32_s1 (
    .a(pp[1532]),
    .b(pp[1575]),
    .ci(pp[1582]),
    .s(sum_c11_r32_s1),
    .co(carry_c11_r32_s1)
  );
  wire sum_c11_r33_s1, carry_c11_r33_s1;
  subbyte_full_adder add_c11_r33_s1 (
    .a(pp[1589]),
    .b(pp[1596]),
    .ci(pp[1639]),
    .s(sum_c11_r33_s1),
    .co(carry_c11_r33_s1)
  );
  wire sum_c11_r34_s1, carry_c11_r34_s1;
  subbyte_full_adder add_c11_r34_s1 (
    .a(pp[1646]),
    .b(pp[1653]),
    .ci(pp[1660]),
    .s(sum_c11_r34_s1),
    .co(carry_c11_r34_s1)
  );
  wire sum_c11_r35_s1, carry_c11_r35_s1;
  subbyte_full_adder add_c11_r35_s1 (
    .a(pp[1703]),
    .b(pp[1710]),
    .ci(pp[1717]),
    .s(sum_c11_r35_s1),
    .co(carry_c11_r35_s1)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(pp[1724]),
    .b(pp[1767]),
    .ci(pp[1774]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s1, carry_c11_r37_s1;
  subbyte_full_adder add_c11_r37_s1 (
    .a(pp[1781]),
    .b(pp[1788]),
    .ci(pp[1831]),
    .s(sum_c11_r37_s1),
    .co(carry_c11_r37_s1)
  );
  wire sum_c11_r38_s1, carry_c11_r38_s1;
  subbyte_full_adder add_c11_r38_s1 (
    .a(pp[1838]),
    .b(pp[1845]),
    .ci(pp[1852]),
    .s(sum_c11_r38_s1),
    .co(carry_c11_r38_s1)
  );
  wire sum_c11_r39_s1, carry_c11_r39_s1;
  subbyte_full_adder add_c11_r39_s1 (
    .a(pp[1895]),
    .b(pp[1902]),
    .ci(pp[1909]),
    .s(sum_c11_r39_s1),
    .co(carry_c11_r39_s1)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(pp[1916]),
    .b(pp[1959]),
    .ci(pp[1966]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(pp[1973]),
    .b(pp[1980]),
    .ci(pp[2023]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s1, carry_c11_r42_s1;
  subbyte_full_adder add_c11_r42_s1 (
    .a(pp[2030]),
    .b(pp[2037]),
    .ci(pp[2044]),
    .s(sum_c11_r42_s1),
    .co(carry_c11_r42_s1)
  );
  wire sum_c11_r43_s2, carry_c11_r43_s2;
  subbyte_full_adder add_c11_r43_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r43_s2),
    .co(carry_c11_r43_s2)
  );
  wire sum_c11_r44_s2, carry_c11_r44_s2;
  subbyte_full_adder add_c11_r44_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r44_s2),
    .co(carry_c11_r44_s2)
  );
  wire sum_c11_r45_s2, carry_c11_r45_s2;
  subbyte_full_adder add_c11_r45_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r45_s2),
    .co(carry_c11_r45_s2)
  );
  wire sum_c11_r46_s2, carry_c11_r46_s2;
  subbyte_full_adder add_c11_r46_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r46_s2),
    .co(carry_c11_r46_s2)
  );
  wire sum_c11_r47_s2, carry_c11_r47_s2;
  subbyte_full_adder add_c11_r47_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r47_s2),
    .co(carry_c11_r47_s2)
  );
  wire sum_c11_r48_s2, carry_c11_r48_s2;
  subbyte_full_adder add_c11_r48_s2 (
    .a(carry_c10_r15_s1),
    .b(carry_c10_r16_s1),
    .ci(carry_c10_r17_s1),
    .s(sum_c11_r48_s2),
    .co(carry_c11_r48_s2)
  );
  wire sum_c11_r49_s2, carry_c11_r49_s2;
  subbyte_full_adder add_c11_r49_s2 (
    .a(carry_c10_r18_s1),
    .b(carry_c10_r19_s1),
    .ci(carry_c10_r20_s1),
    .s(sum_c11_r49_s2),
    .co(carry_c11_r49_s2)
  );
  wire sum_c11_r50_s2, carry_c11_r50_s2;
  subbyte_full_adder add_c11_r50_s2 (
    .a(carry_c10_r21_s1),
    .b(carry_c10_r22_s1),
    .ci(carry_c10_r23_s1),
    .s(sum_c11_r50_s2),
    .co(carry_c11_r50_s2)
  );
  wire sum_c11_r51_s2, carry_c11_r51_s2;
  subbyte_full_adder add_c11_r51_s2 (
    .a(carry_c10_r24_s1),
    .b(carry_c10_r25_s1),
    .ci(carry_c10_r26_s1),
    .s(sum_c11_r51_s2),
    .co(carry_c11_r51_s2)
  );
  wire sum_c11_r52_s2, carry_c11_r52_s2;
  subbyte_full_adder add_c11_r52_s2 (
    .a(carry_c10_r27_s1),
    .b(carry_c10_r28_s1),
    .ci(carry_c10_r29_s1),
    .s(sum_c11_r52_s2),
    .co(carry_c11_r52_s2)
  );
  wire sum_c11_r53_s2, carry_c11_r53_s2;
  subbyte_full_adder add_c11_r53_s2 (
    .a(carry_c10_r30_s1),
    .b(carry_c10_r31_s1),
    .ci(carry_c10_r32_s1),
    .s(sum_c11_r53_s2),
    .co(carry_c11_r53_s2)
  );
  wire sum_c11_r54_s2, carry_c11_r54_s2;
  subbyte_full_adder add_c11_r54_s2 (
    .a(carry_c10_r33_s1),
    .b(carry_c10_r34_s1),
    .ci(carry_c10_r35_s1),
    .s(sum_c11_r54_s2),
    .co(carry_c11_r54_s2)
  );
  wire sum_c11_r55_s2, carry_c11_r55_s2;
  subbyte_full_adder add_c11_r55_s2 (
    .a(carry_c10_r36_s1),
    .b(carry_c10_r37_s1),
    .ci(carry_c10_r38_s1),
    .s(sum_c11_r55_s2),
    .co(carry_c11_r55_s2)
  );
  wire sum_c11_r56_s2, carry_c11_r56_s2;
  subbyte_full_adder add_c11_r56_s2 (
    .a(carry_c10_r39_s1),
    .b(carry_c10_r40_s1),
    .ci(carry_c10_r41_s1),
    .s(sum_c11_r56_s2),
    .co(carry_c11_r56_s2)
  );
  wire sum_c11_r57_s2, carry_c11_r57_s2;
  subbyte_full_adder add_c11_r57_s2 (
    .a(carry_c10_r42_s1),
    .b(carry_c10_r43_s1),
    .ci(carry_c10_r44_s1),
    .s(sum_c11_r57_s2),
    .co(carry_c11_r57_s2)
  );
  wire sum_c11_r58_s2, carry_c11_r58_s2;
  subbyte_full_adder add_c11_r58_s2 (
    .a(carry_c10_r45_s1),
    .b(carry_c10_r46_s1),
    .ci(carry_c10_r47_s1),
    .s(sum_c11_r58_s2),
    .co(carry_c11_r58_s2)
  );
  wire sum_c11_r59_s2, carry_c11_r59_s2;
  subbyte_full_adder add_c11_r59_s2 (
    .a(carry_c10_r48_s1),
    .b(carry_c10_r49_s1),
    .ci(carry_c10_r50_s1),
    .s(sum_c11_r59_s2),
    .co(carry_c11_r59_s2)
  );
  wire sum_c11_r60_s2, carry_c11_r60_s2;
  subbyte_full_adder add_c11_r60_s2 (
    .a(carry_c10_r51_s1),
    .b(carry_c10_r52_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r60_s2),
    .co(carry_c11_r60_s2)
  );
  wire sum_c11_r61_s2, carry_c11_r61_s2;
  subbyte_full_adder add_c11_r61_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r61_s2),
    .co(carry_c11_r61_s2)
  );
  wire sum_c11_r62_s2, carry_c11_r62_s2;
  subbyte_full_adder add_c11_r62_s2 (
    .a(sum_c11_r4_s1),
    .b(sum_c11_r5_s1),
    .ci(sum_c11_r6_s1),
    .s(sum_c11_r62_s2),
    .co(carry_c11_r62_s2)
  );
  wire sum_c11_r63_s2, carry_c11_r63_s2;
  subbyte_full_adder add_c11_r63_s2 (
    .a(sum_c11_r7_s1),
    .b(sum_c11_r8_s1),
    .ci(sum_c11_r9_s1),
    .s(sum_c11_r63_s2),
    .co(carry_c11_r63_s2)
  );
  wire sum_c11_r64_s2, carry_c11_r64_s2;
  subbyte_full_adder add_c11_r64_s2 (
    .a(sum_c11_r10_s1),
    .b(sum_c11_r11_s1),
    .ci(sum_c11_r12_s1),
    .s(sum_c11_r64_s2),
    .co(carry_c11_r64_s2)
  );
  wire sum_c11_r65_s2, carry_c11_r65_s2;
  subbyte_full_adder add_c11_r65_s2 (
    .a(sum_c11_r13_s1),
    .b(sum_c11_r14_s1),
    .ci(sum_c11_r15_s1),
    .s(sum_c11_r65_s2),
    .co(carry_c11_r65_s2)
  );
  wire sum_c11_r66_s2, carry_c11_r66_s2;
  subbyte_full_adder add_c11_r66_s2 (
    .a(sum_c11_r16_s1),
    .b(sum_c11_r17_s1),
    .ci(sum_c11_r18_s1),
    .s(sum_c11_r66_s2),
    .co(carry_c11_r66_s2)
  );
  wire sum_c11_r67_s2, carry_c11_r67_s2;
  subbyte_full_adder add_c11_r67_s2 (
    .a(sum_c11_r19_s1),
    .b(sum_c11_r20_s1),
    .ci(sum_c11_r21_s1),
    .s(sum_c11_r67_s2),
    .co(carry_c11_r67_s2)
  );
  wire sum_c11_r68_s2, carry_c11_r68_s2;
  subbyte_full_adder add_c11_r68_s2 (
    .a(sum_c11_r22_s1),
    .b(sum_c11_r23_s1),
    .ci(sum_c11_r24_s1),
    .s(sum_c11_r68_s2),
    .co(carry_c11_r68_s2)
  );
  wire sum_c11_r69_s2, carry_c11_r69_s2;
  subbyte_full_adder add_c11_r69_s2 (
    .a(sum_c11_r25_s1),
    .b(sum_c11_r26_s1),
    .ci(sum_c11_r27_s1),
    .s(sum_c11_r69_s2),
    .co(carry_c11_r69_s2)
  );
  wire sum_c11_r70_s2, carry_c11_r70_s2;
  subbyte_full_adder add_c11_r70_s2 (
    .a(sum_c11_r28_s1),
    .b(sum_c11_r29_s1),
    .ci(sum_c11_r30_s1),
    .s(sum_c11_r70_s2),
    .co(carry_c11_r70_s2)
  );
  wire sum_c11_r71_s2, carry_c11_r71_s2;
  subbyte_full_adder add_c11_r71_s2 (
    .a(sum_c11_r31_s1),
    .b(sum_c11_r32_s1),
    .ci(sum_c11_r33_s1),
    .s(sum_c11_r71_s2),
    .co(carry_c11_r71_s2)
  );
  wire sum_c11_r72_s2, carry_c11_r72_s2;
  subbyte_full_adder add_c11_r72_s2 (
    .a(sum_c11_r34_s1),
    .b(sum_c11_r35_s1),
    .ci(sum_c11_r36_s1),
    .s(sum_c11_r72_s2),
    .co(carry_c11_r72_s2)
  );
  wire sum_c11_r73_s2, carry_c11_r73_s2;
  subbyte_full_adder add_c11_r73_s2 (
    .a(sum_c11_r37_s1),
    .b(sum_c11_r38_s1),
    .ci(sum_c11_r39_s1),
    .s(sum_c11_r73_s2),
    .co(carry_c11_r73_s2)
  );
  wire sum_c11_r74_s2, carry_c11_r74_s2;
  subbyte_full_adder add_c11_r74_s2 (
    .a(sum_c11_r40_s1),
    .b(sum_c11_r41_s1),
    .ci(sum_c11_r42_s1),
    .s(sum_c11_r74_s2),
    .co(carry_c11_r74_s2)
  );
  wire sum_c11_r75_s3, carry_c11_r75_s3;
  subbyte_full_adder add_c11_r75_s3 (
    .a(carry_c10_r53_s2),
    .b(carry_c10_r54_s2),
    .ci(carry_c10_r55_s2),
    .s(sum_c11_r75_s3),
    .co(carry_c11_r75_s3)
  );
  wire sum_c11_r76_s3, carry_c11_r76_s3;
  subbyte_full_adder add_c11_r76_s3 (
    .a(carry_c10_r56_s2),
    .b(carry_c10_r57_s2),
    .ci(carry_c10_r58_s2),
    .s(sum_c11_r76_s3),
    .co(carry_c11_r76_s3)
  );
  wire sum_c11_r77_s3, carry_c11_r77_s3;
  subbyte_full_adder add_c11_r77_s3 (
    .a(carry_c10_r59_s2),
    .b(carry_c10_r60_s2),
    .ci(carry_c10_r61_s2),
    .s(sum_c11_r77_s3),
    .co(carry_c11_r77_s3)
  );
  wire sum_c11_r78_s3, carry_c11_r78_s3;
  subbyte_full_adder add_c11_r78_s3 (
    .a(carry_c10_r62_s2),
    .b(carry_c10_r63_s2),
    .ci(carry_c10_r64_s2),
    .s(sum_c11_r78_s3),
    .co(carry_c11_r78_s3)
  );
  wire sum_c11_r79_s3, carry_c11_r79_s3;
  subbyte_full_adder add_c11_r79_s3 (
    .a(carry_c10_r65_s2),
    .b(carry_c10_r66_s2),
    .ci(carry_c10_r67_s2),
    .s(sum_c11_r79_s3),
    .co(carry_c11_r79_s3)
  );
  wire sum_c11_r80_s3, carry_c11_r80_s3;
  subbyte_full_adder add_c11_r80_s3 (
    .a(carry_c10_r68_s2),
    .b(carry_c10_r69_s2),
    .ci(carry_c10_r70_s2),
    .s(sum_c11_r80_s3),
    .co(carry_c11_r80_s3)
  );
  wire sum_c11_r81_s3, carry_c11_r81_s3;
  subbyte_full_adder add_c11_r81_s3 (
    .a(carry_c10_r71_s2),
    .b(carry_c10_r72_s2),
    .ci(carry_c10_r73_s2),
    .s(sum_c11_r81_s3),
    .co(carry_c11_r81_s3)
  );
  wire sum_c11_r82_s3, carry_c11_r82_s3;
  subbyte_full_adder add_c11_r82_s3 (
    .a(carry_c10_r74_s2),
    .b(carry_c10_r75_s2),
    .ci(carry_c10_r76_s2),
    .s(sum_c11_r82_s3),
    .co(carry_c11_r82_s3)
  );
  wire sum_c11_r83_s3, carry_c11_r83_s3;
  subbyte_full_adder add_c11_r83_s3 (
    .a(carry_c10_r77_s2),
    .b(carry_c10_r78_s2),
    .ci(carry_c10_r79_s2),
    .s(sum_c11_r83_s3),
    .co(carry_c11_r83_s3)
  );
  wire sum_c11_r84_s3, carry_c11_r84_s3;
  subbyte_full_adder add_c11_r84_s3 (
    .a(carry_c10_r80_s2),
    .b(carry_c10_r81_s2),
    .ci(carry_c10_r82_s2),
    .s(sum_c11_r84_s3),
    .co(carry_c11_r84_s3)
  );
  wire sum_c11_r85_s3, carry_c11_r85_s3;
  subbyte_full_adder add_c11_r85_s3 (
    .a(carry_c10_r83_s2),
    .b(carry_c10_r84_s2),
    .ci(carry_c10_r85_s2),
    .s(sum_c11_r85_s3),
    .co(carry_c11_r85_s3)
  );
  wire sum_c11_r86_s3, carry_c11_r86_s3;
  subbyte_full_adder add_c11_r86_s3 (
    .a(carry_c10_r86_s2),
    .b(carry_c10_r87_s2),
    .ci(carry_c10_r88_s2),
    .s(sum_c11_r86_s3),
    .co(carry_c11_r86_s3)
  );
  wire sum_c11_r87_s3, carry_c11_r87_s3;
  subbyte_full_adder add_c11_r87_s3 (
    .a(carry_c10_r89_s2),
    .b(carry_c10_r90_s2),
    .ci(carry_c10_r91_s2),
    .s(sum_c11_r87_s3),
    .co(carry_c11_r87_s3)
  );
  wire sum_c11_r88_s4, carry_c11_r88_s4;
  subbyte_full_adder add_c11_r88_s4 (
    .a(carry_c10_r92_s3),
    .b(sum_c11_r43_s2),
    .ci(sum_c11_r44_s2),
    .s(sum_c11_r88_s4),
    .co(carry_c11_r88_s4)
  );
  wire sum_c11_r89_s3, carry_c11_r89_s3;
  subbyte_full_adder add_c11_r89_s3 (
    .a(sum_c11_r45_s2),
    .b(sum_c11_r46_s2),
    .ci(sum_c11_r47_s2),
    .s(sum_c11_r89_s3),
    .co(carry_c11_r89_s3)
  );
  wire sum_c11_r90_s3, carry_c11_r90_s3;
  subbyte_full_adder add_c11_r90_s3 (
    .a(sum_c11_r48_s2),
    .b(sum_c11_r49_s2),
    .ci(sum_c11_r50_s2),
    .s(sum_c11_r90_s3),
    .co(carry_c11_r90_s3)
  );
  wire sum_c11_r91_s3, carry_c11_r91_s3;
  subbyte_full_adder add_c11_r91_s3 (
    .a(sum_c11_r51_s2),
    .b(sum_c11_r52_s2),
    .ci(sum_c11_r53_s2),
    .s(sum_c11_r91_s3),
    .co(carry_c11_r91_s3)
  );
  wire sum_c11_r92_s3, carry_c11_r92_s3;
  subbyte_full_adder add_c11_r92_s3 (
    .a(sum_c11_r54_s2),
    .b(sum_c11_r55_s2),
    .ci(sum_c11_r56_s2),
    .s(sum_c11_r92_s3),
    .co(carry_c11_r92_s3)
  );
  wire sum_c11_r93_s3, carry_c11_r93_s3;
  subbyte_full_adder add_c11_r93_s3 (
    .a(sum_c11_r57_s2),
    .b(sum_c11_r58_s2),
    .ci(sum_c11_r59_s2),
    .s(sum_c11_r93_s3),
    .co(carry_c11_r93_s3)
  );
  wire sum_c11_r94_s3, carry_c11_r94_s3;
  subbyte_full_adder add_c11_r94_s3 (
    .a(sum_c11_r60_s2),
    .b(sum_c11_r61_s2),
    .ci(sum_c11_r62_s2),
    .s(sum_c11_r94_s3),
    .co(carry_c11_r94_s3)
  );
  wire sum_c11_r95_s3, carry_c11_r95_s3;
  subbyte_full_adder add_c11_r95_s3 (
    .a(sum_c11_r63_s2),
    .b(sum_c11_r64_s2),
    .ci(sum_c11_r65_s2),
    .s(sum_c11_r95_s3),
    .co(carry_c11_r95_s3)
  );
  wire sum_c11_r96_s3, carry_c11_r96_s3;
  subbyte_full_adder add_c11_r96_s3 (
    .a(sum_c11_r66_s2),
    .b(sum_c11_r67_s2),
    .ci(sum_c11_r68_s2),
    .s(sum_c11_r96_s3),
    .co(carry_c11_r96_s3)
  );
  wire sum_c11_r97_s3, carry_c11_r97_s3;
  subbyte_full_adder add_c11_r97_s3 (
    .a(sum_c11_r69_s2),
    .b(sum_c11_r70_s2),
    .ci(sum_c11_r71_s2),
    .s(sum_c11_r97_s3),
    .co(carry_c11_r97_s3)
  );
  wire sum_c11_r98_s3, carry_c11_r98_s3;
  subbyte_full_adder add_c11_r98_s3 (
    .a(sum_c11_r72_s2),
    .b(sum_c11_r73_s2),
    .ci(sum_c11_r74_s2),
    .s(sum_c11_r98_s3),
    .co(carry_c11_r98_s3)
  );
  wire sum_c11_r99_s4, carry_c11_r99_s4;
  subbyte_full_adder add_c11_r99_s4 (
    .a(carry_c10_r93_s3),
    .b(carry_c10_r94_s3),
    .ci(carry_c10_r95_s3),
    .s(sum_c11_r99_s4),
    .co(carry_c11_r99_s4)
  );
  wire sum_c11_r100_s4, carry_c11_r100_s4;
  subbyte_full_adder add_c11_r100_s4 (
    .a(carry_c10_r96_s3),
    .b(carry_c10_r97_s3),
    .ci(carry_c10_r98_s3),
    .s(sum_c11_r100_s4),
    .co(carry_c11_r100_s4)
  );
  wire sum_c11_r101_s4, carry_c11_r101_s4;
  subbyte_full_adder add_c11_r101_s4 (
    .a(carry_c10_r99_s3),
    .b(carry_c10_r100_s3),
    .ci(carry_c10_r101_s3),
    .s(sum_c11_r101_s4),
    .co(carry_c11_r101_s4)
  );
  wire sum_c11_r102_s4, carry_c11_r102_s4;
  subbyte_full_adder add_c11_r102_s4 (
    .a(carry_c10_r102_s3),
    .b(carry_c10_r103_s3),
    .ci(carry_c10_r104_s3),
    .s(sum_c11_r102_s4),
    .co(carry_c11_r102_s4)
  );
  wire sum_c11_r103_s4, carry_c11_r103_s4;
  subbyte_full_adder add_c11_r103_s4 (
    .a(carry_c10_r105_s3),
    .b(carry_c10_r106_s3),
    .ci(carry_c10_r107_s3),
    .s(sum_c11_r103_s4),
    .co(carry_c11_r103_s4)
  );
  wire sum_c11_r104_s4, carry_c11_r104_s4;
  subbyte_full_adder add_c11_r104_s4 (
    .a(carry_c10_r108_s3),
    .b(carry_c10_r109_s3),
    .ci(carry_c10_r110_s3),
    .s(sum_c11_r104_s4),
    .co(carry_c11_r104_s4)
  );
  wire sum_c11_r105_s4, carry_c11_r105_s4;
  subbyte_full_adder add_c11_r105_s4 (
    .a(carry_c10_r111_s3),
    .b(carry_c10_r112_s3),
    .ci(carry_c10_r113_s3),
    .s(sum_c11_r105_s4),
    .co(carry_c11_r105_s4)
  );
  wire sum_c11_r106_s4, carry_c11_r106_s4;
  subbyte_full_adder add_c11_r106_s4 (
    .a(carry_c10_r114_s3),
    .b(carry_c10_r115_s3),
    .ci(carry_c10_r116_s3),
    .s(sum_c11_r106_s4),
    .co(carry_c11_r106_s4)
  );
  wire sum_c11_r107_s4, carry_c11_r107_s4;
  subbyte_full_adder add_c11_r107_s4 (
    .a(carry_c10_r117_s3),
    .b(carry_c10_r118_s3),
    .ci(carry_c10_r119_s3),
    .s(sum_c11_r107_s4),
    .co(carry_c11_r107_s4)
  );
  wire sum_c11_r108_s4, carry_c11_r108_s4;
  subbyte_full_adder add_c11_r108_s4 (
    .a(carry_c10_r120_s3),
    .b(sum_c11_r75_s3),
    .ci(sum_c11_r76_s3),
    .s(sum_c11_r108_s4),
    .co(carry_c11_r108_s4)
  );
  wire sum_c11_r109_s4, carry_c11_r109_s4;
  subbyte_full_adder add_c11_r109_s4 (
    .a(sum_c11_r77_s3),
    .b(sum_c11_r78_s3),
    .ci(sum_c11_r79_s3),
    .s(sum_c11_r109_s4),
    .co(carry_c11_r109_s4)
  );
  wire sum_c11_r110_s4, carry_c11_r110_s4;
  subbyte_full_adder add_c11_r110_s4 (
    .a(sum_c11_r80_s3),
    .b(sum_c11_r81_s3),
    .ci(sum_c11_r82_s3),
    .s(sum_c11_r110_s4),
    .co(carry_c11_r110_s4)
  );
  wire sum_c11_r111_s4, carry_c11_r111_s4;
  subbyte_full_adder add_c11_r111_s4 (
    .a(sum_c11_r83_s3),
    .b(sum_c11_r84_s3),
    .ci(sum_c11_r85_s3),
    .s(sum_c11_r111_s4),
    .co(carry_c11_r111_s4)
  );
  wire sum_c11_r112_s5, carry_c11_r112_s5;
  subbyte_full_adder add_c11_r112_s5 (
    .a(sum_c11_r86_s3),
    .b(sum_c11_r87_s3),
    .ci(sum_c11_r88_s4),
    .s(sum_c11_r112_s5),
    .co(carry_c11_r112_s5)
  );
  wire sum_c11_r113_s4, carry_c11_r113_s4;
  subbyte_full_adder add_c11_r113_s4 (
    .a(sum_c11_r89_s3),
    .b(sum_c11_r90_s3),
    .ci(sum_c11_r91_s3),
    .s(sum_c11_r113_s4),
    .co(carry_c11_r113_s4)
  );
  wire sum_c11_r114_s4, carry_c11_r114_s4;
  subbyte_full_adder add_c11_r114_s4 (
    .a(sum_c11_r92_s3),
    .b(sum_c11_r93_s3),
    .ci(sum_c11_r94_s3),
    .s(sum_c11_r114_s4),
    .co(carry_c11_r114_s4)
  );
  wire sum_c11_r115_s4, carry_c11_r115_s4;
  subbyte_full_adder add_c11_r115_s4 (
    .a(sum_c11_r95_s3),
    .b(sum_c11_r96_s3),
    .ci(sum_c11_r97_s3),
    .s(sum_c11_r115_s4),
    .co(carry_c11_r115_s4)
  );
  wire sum_c11_r116_s5, carry_c11_r116_s5;
  subbyte_full_adder add_c11_r116_s5 (
    .a(sum_c11_r98_s3),
    .b(carry_c10_r121_s4),
    .ci(carry_c10_r122_s4),
    .s(sum_c11_r116_s5),
    .co(carry_c11_r116_s5)
  );
  wire sum_c11_r117_s5, carry_c11_r117_s5;
  subbyte_full_adder add_c11_r117_s5 (
    .a(carry_c10_r123_s4),
    .b(carry_c10_r124_s4),
    .ci(carry_c10_r125_s4),
    .s(sum_c11_r117_s5),
    .co(carry_c11_r117_s5)
  );
  wire sum_c11_r118_s5, carry_c11_r118_s5;
  subbyte_full_adder add_c11_r118_s5 (
    .a(carry_c10_r126_s4),
    .b(carry_c10_r127_s4),
    .ci(carry_c10_r128_s4),
    .s(sum_c11_r118_s5),
    .co(carry_c11_r118_s5)
  );
  wire sum_c11_r119_s5, carry_c11_r119_s5;
  subbyte_full_adder add_c11_r119_s5 (
    .a(carry_c10_r129_s4),
    .b(carry_c10_r130_s4),
    .ci(carry_c10_r131_s4),
    .s(sum_c11_r119_s5),
    .co(carry_c11_r119_s5)
  );
  wire sum_c11_r120_s6, carry_c11_r120_s6;
  subbyte_full_adder add_c11_r120_s6 (
    .a(carry_c10_r132_s5),
    .b(carry_c10_r133_s4),
    .ci(carry_c10_r134_s4),
    .s(sum_c11_r120_s6),
    .co(carry_c11_r120_s6)
  );
  wire sum_c11_r121_s5, carry_c11_r121_s5;
  subbyte_full_adder add_c11_r121_s5 (
    .a(carry_c10_r135_s4),
    .b(carry_c10_r136_s4),
    .ci(carry_c10_r137_s4),
    .s(sum_c11_r121_s5),
    .co(carry_c11_r121_s5)
  );
  wire sum_c11_r122_s5, carry_c11_r122_s5;
  subbyte_full_adder add_c11_r122_s5 (
    .a(carry_c10_r138_s4),
    .b(carry_c10_r139_s4),
    .ci(carry_c10_r140_s4),
    .s(sum_c11_r122_s5),
    .co(carry_c11_r122_s5)
  );
  wire sum_c11_r123_s5, carry_c11_r123_s5;
  subbyte_full_adder add_c11_r123_s5 (
    .a(carry_c10_r141_s4),
    .b(sum_c11_r99_s4),
    .ci(sum_c11_r100_s4),
    .s(sum_c11_r123_s5),
    .co(carry_c11_r123_s5)
  );
  wire sum_c11_r124_s5, carry_c11_r124_s5;
  subbyte_full_adder add_c11_r124_s5 (
    .a(sum_c11_r101_s4),
    .b(sum_c11_r102_s4),
    .ci(sum_c11_r103_s4),
    .s(sum_c11_r124_s5),
    .co(carry_c11_r124_s5)
  );
  wire sum_c11_r125_s5, carry_c11_r125_s5;
  subbyte_full_adder add_c11_r125_s5 (
    .a(sum_c11_r104_s4),
    .b(sum_c11_r105_s4),
    .ci(sum_c11_r106_s4),
    .s(sum_c11_r125_s5),
    .co(carry_c11_r125_s5)
  );
  wire sum_c11_r126_s5, carry_c11_r126_s5;
  subbyte_full_adder add_c11_r126_s5 (
    .a(sum_c11_r107_s4),
    .b(sum_c11_r108_s4),
    .ci(sum_c11_r109_s4),
    .s(sum_c11_r126_s5),
    .co(carry_c11_r126_s5)
  );
  wire sum_c11_r127_s6, carry_c11_r127_s6;
  subbyte_full_adder add_c11_r127_s6 (
    .a(sum_c11_r110_s4),
    .b(sum_c11_r111_s4),
    .ci(sum_c11_r112_s5),
    .s(sum_c11_r127_s6),
    .co(carry_c11_r127_s6)
  );
  wire sum_c11_r128_s5, carry_c11_r128_s5;
  subbyte_full_adder add_c11_r128_s5 (
    .a(sum_c11_r113_s4),
    .b(sum_c11_r114_s4),
    .ci(sum_c11_r115_s4),
    .s(sum_c11_r128_s5),
    .co(carry_c11_r128_s5)
  );
  wire sum_c11_r129_s6, carry_c11_r129_s6;
  subbyte_full_adder add_c11_r129_s6 (
    .a(sum_c11_r116_s5),
    .b(carry_c10_r142_s5),
    .ci(carry_c10_r143_s5),
    .s(sum_c11_r129_s6),
    .co(carry_c11_r129_s6)
  );
  wire sum_c11_r130_s6, carry_c11_r130_s6;
  subbyte_full_adder add_c11_r130_s6 (
    .a(carry_c10_r144_s5),
    .b(carry_c10_r145_s5),
    .ci(carry_c10_r146_s5),
    .s(sum_c11_r130_s6),
    .co(carry_c11_r130_s6)
  );
  wire sum_c11_r131_s7, carry_c11_r131_s7;
  subbyte_full_adder add_c11_r131_s7 (
    .a(carry_c10_r147_s5),
    .b(carry_c10_r148_s5),
    .ci(carry_c10_r149_s6),
    .s(sum_c11_r131_s7),
    .co(carry_c11_r131_s7)
  );
  wire sum_c11_r132_s6, carry_c11_r132_s6;
  subbyte_full_adder add_c11_r132_s6 (
    .a(carry_c10_r150_s5),
    .b(carry_c10_r151_s5),
    .ci(carry_c10_r152_s5),
    .s(sum_c11_r132_s6),
    .co(carry_c11_r132_s6)
  );
  wire sum_c11_r133_s7, carry_c11_r133_s7;
  subbyte_full_adder add_c11_r133_s7 (
    .a(carry_c10_r153_s6),
    .b(carry_c10_r154_s5),
    .ci(carry_c10_r155_s5),
    .s(sum_c11_r133_s7),
    .co(carry_c11_r133_s7)
  );
  wire sum_c11_r134_s6, carry_c11_r134_s6;
  subbyte_full_adder add_c11_r134_s6 (
    .a(sum_c11_r117_s5),
    .b(sum_c11_r118_s5),
    .ci(sum_c11_r119_s5),
    .s(sum_c11_r134_s6),
    .co(carry_c11_r134_s6)
  );
  wire sum_c11_r135_s7, carry_c11_r135_s7;
  subbyte_full_adder add_c11_r135_s7 (
    .a(sum_c11_r120_s6),
    .b(sum_c11_r121_s5),
    .ci(sum_c11_r122_s5),
    .s(sum_c11_r135_s7),
    .co(carry_c11_r135_s7)
  );
  wire sum_c11_r136_s6, carry_c11_r136_s6;
  subbyte_full_adder add_c11_r136_s6 (
    .a(sum_c11_r123_s5),
    .b(sum_c11_r124_s5),
    .ci(sum_c11_r125_s5),
    .s(sum_c11_r136_s6),
    .co(carry_c11_r136_s6)
  );
  wire sum_c11_r137_s7, carry_c11_r137_s7;
  subbyte_full_adder add_c11_r137_s7 (
    .a(sum_c11_r126_s5),
    .b(sum_c11_r127_s6),
    .ci(sum_c11_r128_s5),
    .s(sum_c11_r137_s7),
    .co(carry_c11_r137_s7)
  );
  wire sum_c11_r138_s7, carry_c11_r138_s7;
  subbyte_full_adder add_c11_r138_s7 (
    .a(carry_c10_r156_s6),
    .b(carry_c10_r157_s6),
    .ci(carry_c10_r158_s6),
    .s(sum_c11_r138_s7),
    .co(carry_c11_r138_s7)
  );
  wire sum_c11_r139_s7, carry_c11_r139_s7;
  subbyte_full_adder add_c11_r139_s7 (
    .a(carry_c10_r159_s6),
    .b(carry_c10_r160_s6),
    .ci(carry_c10_r161_s6),
    .s(sum_c11_r139_s7),
    .co(carry_c11_r139_s7)
  );
  wire sum_c11_r140_s8, carry_c11_r140_s8;
  subbyte_full_adder add_c11_r140_s8 (
    .a(carry_c10_r162_s6),
    .b(carry_c10_r163_s6),
    .ci(carry_c10_r164_s7),
    .s(sum_c11_r140_s8),
    .co(carry_c11_r140_s8)
  );
  wire sum_c11_r141_s8, carry_c11_r141_s8;
  subbyte_full_adder add_c11_r141_s8 (
    .a(carry_c10_r165_s7),
    .b(sum_c11_r129_s6),
    .ci(sum_c11_r130_s6),
    .s(sum_c11_r141_s8),
    .co(carry_c11_r141_s8)
  );
  wire sum_c11_r142_s8, carry_c11_r142_s8;
  subbyte_full_adder add_c11_r142_s8 (
    .a(sum_c11_r131_s7),
    .b(sum_c11_r132_s6),
    .ci(sum_c11_r133_s7),
    .s(sum_c11_r142_s8),
    .co(carry_c11_r142_s8)
  );
  wire sum_c11_r143_s8, carry_c11_r143_s8;
  subbyte_full_adder add_c11_r143_s8 (
    .a(sum_c11_r134_s6),
    .b(sum_c11_r135_s7),
    .ci(sum_c11_r136_s6),
    .s(sum_c11_r143_s8),
    .co(carry_c11_r143_s8)
  );
  wire sum_c11_r144_s9, carry_c11_r144_s9;
  subbyte_full_adder add_c11_r144_s9 (
    .a(sum_c11_r137_s7),
    .b(carry_c10_r166_s7),
    .ci(carry_c10_r167_s8),
    .s(sum_c11_r144_s9),
    .co(carry_c11_r144_s9)
  );
  wire sum_c11_r145_s8, carry_c11_r145_s8;
  subbyte_full_adder add_c11_r145_s8 (
    .a(carry_c10_r168_s7),
    .b(carry_c10_r169_s7),
    .ci(carry_c10_r170_s7),
    .s(sum_c11_r145_s8),
    .co(carry_c11_r145_s8)
  );
  wire sum_c11_r146_s9, carry_c11_r146_s9;
  subbyte_full_adder add_c11_r146_s9 (
    .a(carry_c10_r171_s7),
    .b(carry_c10_r172_s8),
    .ci(sum_c11_r138_s7),
    .s(sum_c11_r146_s9),
    .co(carry_c11_r146_s9)
  );
  wire sum_c11_r147_s9, carry_c11_r147_s9;
  subbyte_full_adder add_c11_r147_s9 (
    .a(sum_c11_r139_s7),
    .b(sum_c11_r140_s8),
    .ci(sum_c11_r141_s8),
    .s(sum_c11_r147_s9),
    .co(carry_c11_r147_s9)
  );
  wire sum_c11_r148_s10, carry_c11_r148_s10;
  subbyte_full_adder add_c11_r148_s10 (
    .a(sum_c11_r142_s8),
    .b(sum_c11_r143_s8),
    .ci(sum_c11_r144_s9),
    .s(sum_c11_r148_s10),
    .co(carry_c11_r148_s10)
  );
  wire sum_c11_r149_s10, carry_c11_r149_s10;
  subbyte_full_adder add_c11_r149_s10 (
    .a(carry_c10_r173_s9),
    .b(carry_c10_r174_s9),
    .ci(carry_c10_r175_s9),
    .s(sum_c11_r149_s10),
    .co(carry_c11_r149_s10)
  );
  wire sum_c11_r150_s10, carry_c11_r150_s10;
  subbyte_full_adder add_c11_r150_s10 (
    .a(carry_c10_r176_s8),
    .b(sum_c11_r145_s8),
    .ci(sum_c11_r146_s9),
    .s(sum_c11_r150_s10),
    .co(carry_c11_r150_s10)
  );
  wire sum_c11_r151_s11, carry_c11_r151_s11;
  subbyte_full_adder add_c11_r151_s11 (
    .a(sum_c11_r147_s9),
    .b(sum_c11_r148_s10),
    .ci(carry_c10_r177_s10),
    .s(sum_c11_r151_s11),
    .co(carry_c11_r151_s11)
  );
  wire sum_c11_r152_s11, carry_c11_r152_s11;
  subbyte_full_adder add_c11_r152_s11 (
    .a(carry_c10_r178_s10),
    .b(carry_c10_r179_s10),
    .ci(sum_c11_r149_s10),
    .s(sum_c11_r152_s11),
    .co(carry_c11_r152_s11)
  );
  wire sum_c11_r153_s13, carry_c11_r153_s13;
  subbyte_full_adder add_c11_r153_s13 (
    .a(sum_c11_r150_s10),
    .b(sum_c11_r151_s11),
    .ci(carry_c10_r180_s12),
    .s(sum_c11_r153_s13),
    .co(carry_c11_r153_s13)
  );
  wire sum_c11_r154_s14, carry_c11_r154_s14;
  subbyte_full_adder add_c11_r154_s14 (
    .a(carry_c10_r181_s11),
    .b(sum_c11_r152_s11),
    .ci(sum_c11_r153_s13),
    .s(sum_c11_r154_s14),
    .co(carry_c11_r154_s14)
  );
  wire sum_c11_r155_s18, carry_c11_r155_s18;
  subbyte_full_adder add_c11_r155_s18 (
    .a(carry_c10_r182_s13),
    .b(sum_c11_r154_s14),
    .ci(carry_c10_r183_s17),
    .s(sum_c11_r155_s18),
    .co(carry_c11_r155_s18)
  );
  wire sum_c11_r156_s19, carry_c11_r156_s19;
  subbyte_half_adder add_c11_r156_s19 (
    .a(carry_c10_r184_s18),
    .b(sum_c11_r155_s18),
    .s(sum_c11_r156_s19),
    .co(carry_c11_r156_s19)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(start[12]), .b(pp[47]), .ci(pp[54]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[61]), .b(pp[111]), .ci(pp[118]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[125]), .b(pp[175]), .ci(pp[182]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[189]), .b(pp[239]), .ci(pp[246]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[253]), .b(pp[303]), .ci(pp[310]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[317]), .b(pp[367]), .ci(pp[374]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[381]), .b(pp[431]), .ci(pp[438]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[445]), .b(pp[495]), .ci(pp[502]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[509]), .b(pp[559]), .ci(pp[566]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[573]), .b(pp[623]), .ci(pp[630]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[637]), .b(pp[687]), .ci(pp[694]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[701]), .b(pp[751]), .ci(pp[758]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[765]), .b(pp[815]), .ci(pp[822]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[829]), .b(pp[879]), .ci(pp[886]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[893]), .b(pp[943]), .ci(pp[950]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[957]), .b(pp[1007]), .ci(pp[1014]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s1, carry_c12_r16_s1;
  subbyte_full_adder add_c12_r16_s1 (
    .a(pp[1021]),
    .b(pp[1071]),
    .ci(pp[1078]),
    .s(sum_c12_r16_s1),
    .co(carry_c12_r16_s1)
  );
  wire sum_c12_r17_s1, carry_c12_r17_s1;
  subbyte_full_adder add_c12_r17_s1 (
    .a(pp[1085]),
    .b(pp[1135]),
    .ci(pp[1142]),
    .s(sum_c12_r17_s1),
    .co(carry_c12_r17_s1)
  );
  wire sum_c12_r18_s1, carry_c12_r18_s1;
  subbyte_full_adder add_c12_r18_s1 (
    .a(pp[1149]),
    .b(pp[1199]),
    .ci(pp[1206]),
    .s(sum_c12_r18_s1),
    .co(carry_c12_r18_s1)
  );
  wire sum_c12_r19_s1, carry_c12_r19_s1;
  subbyte_full_adder add_c12_r19_s1 (
    .a(pp[1213]),
    .b(pp[1263]),
    .ci(pp[1270]),
    .s(sum_c12_r19_s1),
    .co(carry_c12_r19_s1)
  );
  wire sum_c12_r20_s1, carry_c12_r20_s1;
  subbyte_full_adder add_c12_r20_s1 (
    .a(pp[1277]),
    .b(pp[1327]),
    .ci(pp[1334]),
    .s(sum_c12_r20_s1),
    .co(carry_c12_r20_s1)
  );
  wire sum_c12_r21_s1, carry_c12_r21_s1;
  subbyte_full_adder add_c12_r21_s1 (
    .a(pp[1341]),
    .b(pp[1391]),
    .ci(pp[1398]),
    .s(sum_c12_r21_s1),
    .co(carry_c12_r21_s1)
  );
  wire sum_c12_r22_s1, carry_c12_r22_s1;
  subbyte_full_adder add_c12_r22_s1 (
    .a(pp[1405]),
    .b(pp[1455]),
    .ci(pp[1462]),
    .s(sum_c12_r22_s1),
    .co(carry_c12_r22_s1)
  );
  wire sum_c12_r23_s1, carry_c12_r23_s1;
  subbyte_full_adder add_c12_r23_s1 (
    .a(pp[1469]),
    .b(pp[1519]),
    .ci(pp[1526]),
    .s(sum_c12_r23_s1),
    .co(carry_c12_r23_s1)
  );
  wire sum_c12_r24_s1, carry_c12_r24_s1;
  subbyte_full_adder add_c12_r24_s1 (
    .a(pp[1533]),
    .b(pp[1583]),
    .ci(pp[1590]),
    .s(sum_c12_r24_s1),
    .co(carry_c12_r24_s1)
  );
  wire sum_c12_r25_s1, carry_c12_r25_s1;
  subbyte_full_adder add_c12_r25_s1 (
    .a(pp[1597]),
    .b(pp[1647]),
    .ci(pp[1654]),
    .s(sum_c12_r25_s1),
    .co(carry_c12_r25_s1)
  );
  wire sum_c12_r26_s1, carry_c12_r26_s1;
  subbyte_full_adder add_c12_r26_s1 (
    .a(pp[1661]),
    .b(pp[1711]),
    .ci(pp[1718]),
    .s(sum_c12_r26_s1),
    .co(carry_c12_r26_s1)
  );
  wire sum_c12_r27_s1, carry_c12_r27_s1;
  subbyte_full_adder add_c12_r27_s1 (
    .a(pp[1725]),
    .b(pp[1775]),
    .ci(pp[1782]),
    .s(sum_c12_r27_s1),
    .co(carry_c12_r27_s1)
  );
  wire sum_c12_r28_s1, carry_c12_r28_s1;
  subbyte_full_adder add_c12_r28_s1 (
    .a(pp[1789]),
    .b(pp[1839]),
    .ci(pp[1846]),
    .s(sum_c12_r28_s1),
    .co(carry_c12_r28_s1)
  );
  wire sum_c12_r29_s1, carry_c12_r29_s1;
  subbyte_full_adder add_c12_r29_s1 (
    .a(pp[1853]),
    .b(pp[1903]),
    .ci(pp[1910]),
    .s(sum_c12_r29_s1),
    .co(carry_c12_r29_s1)
  );
  wire sum_c12_r30_s1, carry_c12_r30_s1;
  subbyte_full_adder add_c12_r30_s1 (
    .a(pp[1917]),
    .b(pp[1967]),
    .ci(pp[1974]),
    .s(sum_c12_r30_s1),
    .co(carry_c12_r30_s1)
  );
  wire sum_c12_r31_s1, carry_c12_r31_s1;
  subbyte_full_adder add_c12_r31_s1 (
    .a(pp[1981]),
    .b(pp[2031]),
    .ci(pp[2038]),
    .s(sum_c12_r31_s1),
    .co(carry_c12_r31_s1)
  );
  wire sum_c12_r32_s2, carry_c12_r32_s2;
  subbyte_full_adder add_c12_r32_s2 (
    .a(pp[2045]),
    .b(carry_c11_r0_s1),
    .ci(carry_c11_r1_s1),
    .s(sum_c12_r32_s2),
    .co(carry_c12_r32_s2)
  );
  wire sum_c12_r33_s2, carry_c12_r33_s2;
  subbyte_full_adder add_c12_r33_s2 (
    .a(carry_c11_r2_s1),
    .b(carry_c11_r3_s1),
    .ci(carry_c11_r4_s1),
    .s(sum_c12_r33_s2),
    .co(carry_c12_r33_s2)
  );
  wire sum_c12_r34_s2, carry_c12_r34_s2;
  subbyte_full_adder add_c12_r34_s2 (
    .a(carry_c11_r5_s1),
    .b(carry_c11_r6_s1),
    .ci(carry_c11_r7_s1),
    .s(sum_c12_r34_s2),
    .co(carry_c12_r34_s2)
  );
  wire sum_c12_r35_s2, carry_c12_r35_s2;
  subbyte_full_adder add_c12_r35_s2 (
    .a(carry_c11_r8_s1),
    .b(carry_c11_r9_s1),
    .ci(carry_c11_r10_s1),
    .s(sum_c12_r35_s2),
    .co(carry_c12_r35_s2)
  );
  wire sum_c12_r36_s2, carry_c12_r36_s2;
  subbyte_full_adder add_c12_r36_s2 (
    .a(carry_c11_r11_s1),
    .b(carry_c11_r12_s1),
    .ci(carry_c11_r13_s1),
    .s(sum_c12_r36_s2),
    .co(carry_c12_r36_s2)
  );
  wire sum_c12_r37_s2, carry_c12_r37_s2;
  subbyte_full_adder add_c12_r37_s2 (
    .a(carry_c11_r14_s1),
    .b(carry_c11_r15_s1),
    .ci(carry_c11_r16_s1),
    .s(sum_c12_r37_s2),
    .co(carry_c12_r37_s2)
  );
  wire sum_c12_r38_s2, carry_c12_r38_s2;
  subbyte_full_adder add_c12_r38_s2 (
    .a(carry_c11_r17_s1),
    .b(carry_c11_r18_s1),
    .ci(carry_c11_r19_s1),
    .s(sum_c12_r38_s2),
    .co(carry_c12_r38_s2)
  );
  wire sum_c12_r39_s2, carry_c12_r39_s2;
  subbyte_full_adder add_c12_r39_s2 (
    .a(carry_c11_r20_s1),
    .b(carry_c11_r21_s1),
    .ci(carry_c11_r22_s1),
    .s(sum_c12_r39_s2),
    .co(carry_c12_r39_s2)
  );
  wire sum_c12_r40_s2, carry_c12_r40_s2;
  subbyte_full_adder add_c12_r40_s2 (
    .a(carry_c11_r23_s1),
    .b(carry_c11_r24_s1),
    .ci(carry_c11_r25_s1),
    .s(sum_c12_r40_s2),
    .co(carry_c12_r40_s2)
  );
  wire sum_c12_r41_s2, carry_c12_r41_s2;
  subbyte_full_adder add_c12_r41_s2 (
    .a(carry_c11_r26_s1),
    .b(carry_c11_r27_s1),
    .ci(carry_c11_r28_s1),
    .s(sum_c12_r41_s2),
    .co(carry_c12_r41_s2)
  );
  wire sum_c12_r42_s2, carry_c12_r42_s2;
  subbyte_full_adder add_c12_r42_s2 (
    .a(carry_c11_r29_s1),
    .b(carry_c11_r30_s1),
    .ci(carry_c11_r31_s1),
    .s(sum_c12_r42_s2),
    .co(carry_c12_r42_s2)
  );
  wire sum_c12_r43_s2, carry_c12_r43_s2;
  subbyte_full_adder add_c12_r43_s2 (
    .a(carry_c11_r32_s1),
    .b(carry_c11_r33_s1),
    .ci(carry_c11_r34_s1),
    .s(sum_c12_r43_s2),
    .co(carry_c12_r43_s2)
  );
  wire sum_c12_r44_s2, carry_c12_r44_s2;
  subbyte_full_adder add_c12_r44_s2 (
    .a(carry_c11_r35_s1),
    .b(carry_c11_r36_s1),
    .ci(carry_c11_r37_s1),
    .s(sum_c12_r44_s2),
    .co(carry_c12_r44_s2)
  );
  wire sum_c12_r45_s2, carry_c12_r45_s2;
  subbyte_full_adder add_c12_r45_s2 (
    .a(carry_c11_r38_s1),
    .b(carry_c11_r39_s1),
    .ci(carry_c11_r40_s1),
    .s(sum_c12_r45_s2),
    .co(carry_c12_r45_s2)
  );
  wire sum_c12_r46_s2, carry_c12_r46_s2;
  subbyte_full_adder add_c12_r46_s2 (
    .a(carry_c11_r41_s1),
    .b(carry_c11_r42_s1),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r46_s2),
    .co(carry_c12_r46_s2)
  );
  wire sum_c12_r47_s2, carry_c12_r47_s2;
  subbyte_full_adder add_c12_r47_s2 (
    .a(sum_c12_r1_s1),
    .b(sum_c12_r2_s1),
    .ci(sum_c12_r3_s1),
    .s(sum_c12_r47_s2),
    .co(carry_c12_r47_s2)
  );
  wire sum_c12_r48_s2, carry_c12_r48_s2;
  subbyte_full_adder add_c12_r48_s2 (
    .a(sum_c12_r4_s1),
    .b(sum_c12_r5_s1),
    .ci(sum_c12_r6_s1),
    .s(sum_c12_r48_s2),
    .co(carry_c12_r48_s2)
  );
  wire sum_c12_r49_s2, carry_c12_r49_s2;
  subbyte_full_adder add_c12_r49_s2 (
    .a(sum_c12_r7_s1),
    .b(sum_c12_r8_s1),
    .ci(sum_c12_r9_s1),
    .s(sum_c12_r49_s2),
    .co(carry_c12_r49_s2)
  );
  wire sum_c12_r50_s2, carry_c12_r50_s2;
  subbyte_full_adder add_c12_r50_s2 (
    .a(sum_c12_r10_s1),
    .b(sum_c12_r11_s1),
    .ci(sum_c12_r12_s1),
    .s(sum_c12_r50_s2),
    .co(carry_c12_r50_s2)
  );
  wire sum_c12_r51_s2, carry_c12_r51_s2;
  subbyte_full_adder add_c12_r51_s2 (
    .a(sum_c12_r13_s1),
    .b(sum_c12_r14_s1),
    .ci(sum_c12_r15_s1),
    .s(sum_c12_r51_s2),
    .co(carry_c12_r51_s2)
  );
  wire sum_c12_r52_s2, carry_c12_r52_s2;
  subbyte_full_adder add_c12_r52_s2 (
    .a(sum_c12_r16_s1),
    .b(sum_c12_r17_s1),
    .ci(sum_c12_r18_s1),
    .s(sum_c12_r52_s2),
    .co(carry_c12_r52_s2)
  );
  wire sum_c12_r53_s2, carry_c12_r53_s2;
  subbyte_full_adder add_c12_r53_s2 (
    .a(sum_c12_r19_s1),
    .b(sum_c12_r20_s1),
    .ci(sum_c12_r21_s1),
    .s(sum_c12_r53_s2),
    .co(carry_c12_r53_s2)
  );
  wire sum_c12_r54_s2, carry_c12_r54_s2;
  subbyte_full_adder add_c12_r54_s2 (
    .a(sum_c12_r22_s1),
    .b(sum_c12_r23_s1),
    .ci(sum_c12_r24_s1),
    .s(sum_c12_r54_s2),
    .co(carry_c12_r54_s2)
  );
  wire sum_c12_r55_s2, carry_c12_r55_s2;
  subbyte_full_adder add_c12_r55_s2 (
    .a(sum_c12_r25_s1),
    .b(sum_c12_r26_s1),
    .ci(sum_c12_r27_s1),
    .s(sum_c12_r55_s2),
    .co(carry_c12_r55_s2)
  );
  wire sum_c12_r56_s2, carry_c12_r56_s2;
  subbyte_full_adder add_c12_r56_s2 (
    .a(sum_c12_r28_s1),
    .b(sum_c12_r29_s1),
    .ci(sum_c12_r30_s1),
    .s(sum_c12_r56_s2),
    .co(carry_c12_r56_s2)
  );
  wire sum_c12_r57_s3, carry_c12_r57_s3;
  subbyte_full_adder add_c12_r57_s3 (
    .a(sum_c12_r31_s1),
    .b(carry_c11_r43_s2),
    .ci(carry_c11_r44_s2),
    .s(sum_c12_r57_s3),
    .co(carry_c12_r57_s3)
  );
  wire sum_c12_r58_s3, carry_c12_r58_s3;
  subbyte_full_adder add_c12_r58_s3 (
    .a(carry_c11_r45_s2),
    .b(carry_c11_r46_s2),
    .ci(carry_c11_r47_s2),
    .s(sum_c12_r58_s3),
    .co(carry_c12_r58_s3)
  );
  wire sum_c12_r59_s3, carry_c12_r59_s3;
  subbyte_full_adder add_c12_r59_s3 (
    .a(carry_c11_r48_s2),
    .b(carry_c11_r49_s2),
    .ci(carry_c11_r50_s2),
    .s(sum_c12_r59_s3),
    .co(carry_c12_r59_s3)
  );
  wire sum_c12_r60_s3, carry_c12_r60_s3;
  subbyte_full_adder add_c12_r60_s3 (
    .a(carry_c11_r51_s2),
    .b(carry_c11_r52_s2),
    .ci(carry_c11_r53_s2),
    .s(sum_c12_r60_s3),
    .co(carry_c12_r60_s3)
  );
  wire sum_c12_r61_s3, carry_c12_r61_s3;
  subbyte_full_adder add_c12_r61_s3 (
    .a(carry_c11_r54_s2),
    .b(carry_c11_r55_s2),
    .ci(carry_c11_r56_s2),
    .s(sum_c12_r61_s3),
    .co(carry_c12_r61_s3)
  );
  wire sum_c12_r62_s3, carry_c12_r62_s3;
  subbyte_full_adder add_c12_r62_s3 (
    .a(carry_c11_r57_s2),
    .b(carry_c11_r58_s2),
    .ci(carry_c11_r59_s2),
    .s(sum_c12_r62_s3),
    .co(carry_c12_r62_s3)
  );
  wire sum_c12_r63_s3, carry_c12_r63_s3;
  subbyte_full_adder add_c12_r63_s3 (
    .a(carry_c11_r60_s2),
    .b(carry_c11_r61_s2),
    .ci(carry_c11_r62_s2),
    .s(sum_c12_r63_s3),
    .co(carry_c12_r63_s3)
  );
  wire sum_c12_r64_s3, carry_c12_r64_s3;
  subbyte_full_adder add_c12_r64_s3 (
    .a(carry_c11_r63_s2),
    .b(carry_c11_r64_s2),
    .ci(carry_c11_r65_s2),
    .s(sum_c12_r64_s3),
    .co(carry_c12_r64_s3)
  );
  wire sum_c12_r65_s3, carry_c12_r65_s3;
  subbyte_full_adder add_c12_r65_s3 (
    .a(carry_c11_r66_s2),
    .b(carry_c11_r67_s2),
    .ci(carry_c11_r68_s2),
    .s(sum_c12_r65_s3),
    .co(carry_c12_r65_s3)
  );
  wire sum_c12_r66_s3, carry_c12_r66_s3;
  subbyte_full_adder add_c12_r66_s3 (
    .a(carry_c11_r69_s2),
    .b(carry_c11_r70_s2),
    .ci(carry_c11_r71_s2),
    .s(sum_c12_r66_s3),
    .co(carry_c12_r66_s3)
  );
  wire sum_c12_r67_s3, carry_c12_r67_s3;
  subbyte_full_adder add_c12_r67_s3 (
    .a(carry_c11_r72_s2),
    .b(carry_c11_r73_s2),
    .ci(carry_c11_r74_s2),
    .s(sum_c12_r67_s3),
    .co(carry_c12_r67_s3)
  );
  wire sum_c12_r68_s3, carry_c12_r68_s3;
  subbyte_full_adder add_c12_r68_s3 (
    .a(sum_c12_r32_s2),
    .b(sum_c12_r33_s2),
    .ci(sum_c12_r34_s2),
    .s(sum_c12_r68_s3),
    .co(carry_c12_r68_s3)
  );
  wire sum_c12_r69_s3, carry_c12_r69_s3;
  subbyte_full_adder add_c12_r69_s3 (
    .a(sum_c12_r35_s2),
    .b(sum_c12_r36_s2),
    .ci(sum_c12_r37_s2),
    .s(sum_c12_r69_s3),
    .co(carry_c12_r69_s3)
  );
  wire sum_c12_r70_s3, carry_c12_r70_s3;
  subbyte_full_adder add_c12_r70_s3 (
    .a(sum_c12_r38_s2),
    .b(sum_c12_r39_s2),
    .ci(sum_c12_r40_s2),
    .s(sum_c12_r70_s3),
    .co(carry_c12_r70_s3)
  );
  wire sum_c12_r71_s3, carry_c12_r71_s3;
  subbyte_full_adder add_c12_r71_s3 (
    .a(sum_c12_r41_s2),
    .b(sum_c12_r42_s2),
    .ci(sum_c12_r43_s2),
    .s(sum_c12_r71_s3),
    .co(carry_c12_r71_s3)
  );
  wire sum_c12_r72_s3, carry_c12_r72_s3;
  subbyte_full_adder add_c12_r72_s3 (
    .a(sum_c12_r44_s2),
    .b(sum_c12_r45_s2),
    .ci(sum_c12_r46_s2),
    .s(sum_c12_r72_s3),
    .co(carry_c12_r72_s3)
  );
  wire sum_c12_r73_s3, carry_c12_r73_s3;
  subbyte_full_adder add_c12_r73_s3 (
    .a(sum_c12_r47_s2),
    .b(sum_c12_r48_s2),
    .ci(sum_c12_r49_s2),
    .s(sum_c12_r73_s3),
    .co(carry_c12_r73_s3)
  );
  wire sum_c12_r74_s3, carry_c12_r74_s3;
  subbyte_full_adder add_c12_r74_s3 (
    .a(sum_c12_r50_s2),
    .b(sum_c12_r51_s2),
    .ci(sum_c12_r52_s2),
    .s(sum_c12_r74_s3),
    .co(carry_c12_r74_s3)
  );
  wire sum_c12_r75_s3, carry_c12_r75_s3;
  subbyte_full_adder add_c12_r75_s3 (
    .a(sum_c12_r53_s2),
    .b(sum_c12_r54_s2),
    .ci(sum_c12_r55_s2),
    .s(sum_c12_r75_s3),
    .co(carry_c12_r75_s3)
  );
  wire sum_c12_r76_s4, carry_c12_r76_s4;
  subbyte_full_adder add_c12_r76_s4 (
    .a(sum_c12_r56_s2),
    .b(carry_c11_r75_s3),
    .ci(carry_c11_r76_s3),
    .s(sum_c12_r76_s4),
    .co(carry_c12_r76_s4)
  );
  wire sum_c12_r77_s4, carry_c12_r77_s4;
  subbyte_full_adder add_c12_r77_s4 (
    .a(carry_c11_r77_s3),
    .b(carry_c11_r78_s3),
    .ci(carry_c11_r79_s3),
    .s(sum_c12_r77_s4),
    .co(carry_c12_r77_s4)
  );
  wire sum_c12_r78_s4, carry_c12_r78_s4;
  subbyte_full_adder add_c12_r78_s4 (
    .a(carry_c11_r80_s3),
    .b(carry_c11_r81_s3),
    .ci(carry_c11_r82_s3),
    .s(sum_c12_r78_s4),
    .co(carry_c12_r78_s4)
  );
  wire sum_c12_r79_s4, carry_c12_r79_s4;
  subbyte_full_adder add_c12_r79_s4 (
    .a(carry_c11_r83_s3),
    .b(carry_c11_r84_s3),
    .ci(carry_c11_r85_s3),
    .s(sum_c12_r79_s4),
    .co(carry_c12_r79_s4)
  );
  wire sum_c12_r80_s5, carry_c12_r80_s5;
  subbyte_full_adder add_c12_r80_s5 (
    .a(carry_c11_r86_s3),
    .b(carry_c11_r87_s3),
    .ci(carry_c11_r88_s4),
    .s(sum_c12_r80_s5),
    .co(carry_c12_r80_s5)
  );
  wire sum_c12_r81_s4, carry_c12_r81_s4;
  subbyte_full_adder add_c12_r81_s4 (
    .a(carry_c11_r89_s3),
    .b(carry_c11_r90_s3),
    .ci(carry_c11_r91_s3),
    .s(sum_c12_r81_s4),
    .co(carry_c12_r81_s4)
  );
  wire sum_c12_r82_s4, carry_c12_r82_s4;
  subbyte_full_adder add_c12_r82_s4 (
    .a(carry_c11_r92_s3),
    .b(carry_c11_r93_s3),
    .ci(carry_c11_r94_s3),
    .s(sum_c12_r82_s4),
    .co(carry_c12_r82_s4)
  );
  wire sum_c12_r83_s4, carry_c12_r83_s4;
  subbyte_full_adder add_c12_r83_s4 (
    .a(carry_c11_r95_s3),
    .b(carry_c11_r96_s3),
    .ci(carry_c11_r97_s3),
    .s(sum_c12_r83_s4),
    .co(carry_c12_r83_s4)
  );
  wire sum_c12_r84_s4, carry_c12_r84_s4;
  subbyte_full_adder add_c12_r84_s4 (
    .a(carry_c11_r98_s3),
    .b(sum_c12_r57_s3),
    .ci(sum_c12_r58_s3),
    .s(sum_c12_r84_s4),
    .co(carry_c12_r84_s4)
  );
  wire sum_c12_r85_s4, carry_c12_r85_s4;
  subbyte_full_adder add_c12_r85_s4 (
    .a(sum_c12_r59_s3),
    .b(sum_c12_r60_s3),
    .ci(sum_c12_r61_s3),
    .s(sum_c12_r85_s4),
    .co(carry_c12_r85_s4)
  );
  wire sum_c12_r86_s4, carry_c12_r86_s4;
  subbyte_full_adder add_c12_r86_s4 (
    .a(sum_c12_r62_s3),
    .b(sum_c12_r63_s3),
    .ci(sum_c12_r64_s3),
    .s(sum_c12_r86_s4),
    .co(carry_c12_r86_s4)
  );
  wire sum_c12_r87_s4, carry_c12_r87_s4;
  subbyte_full_adder add_c12_r87_s4 (
    .a(sum_c12_r65_s3),
    .b(sum_c12_r66_s3),
    .ci(sum_c12_r67_s3),
    .s(sum_c12_r87_s4),
    .co(carry_c12_r87_s4)
  );
  wire sum_c12_r88_s4, carry_c12_r88_s4;
  subbyte_full_adder add_c12_r88_s4 (
    .a(sum_c12_r68_s3),
    .b(sum_c12_r69_s3),
    .ci(sum_c12_r70_s3),
    .s(sum_c12_r88_s4),
    .co(carry_c12_r88_s4)
  );
  wire sum_c12_r89_s4, carry_c12_r89_s4;
  subbyte_full_adder add_c12_r89_s4 (
    .a(sum_c12_r71_s3),
    .b(sum_c12_r72_s3),
    .ci(sum_c12_r73_s3),
    .s(sum_c12_r89_s4),
    .co(carry_c12_r89_s4)
  );
  wire sum_c12_r90_s5, carry_c12_r90_s5;
  subbyte_full_adder add_c12_r90_s5 (
    .a(sum_c12_r74_s3),
    .b(sum_c12_r75_s3),
    .ci(carry_c11_r99_s4),
    .s(sum_c12_r90_s5),
    .co(carry_c12_r90_s5)
  );
  wire sum_c12_r91_s5, carry_c12_r91_s5;
  subbyte_full_adder add_c12_r91_s5 (
    .a(carry_c11_r100_s4),
    .b(carry_c11_r101_s4),
    .ci(carry_c11_r102_s4),
    .s(sum_c12_r91_s5),
    .co(carry_c12_r91_s5)
  );
  wire sum_c12_r92_s5, carry_c12_r92_s5;
  subbyte_full_adder add_c12_r92_s5 (
    .a(carry_c11_r103_s4),
    .b(carry_c11_r104_s4),
    .ci(carry_c11_r105_s4),
    .s(sum_c12_r92_s5),
    .co(carry_c12_r92_s5)
  );
  wire sum_c12_r93_s5, carry_c12_r93_s5;
  subbyte_full_adder add_c12_r93_s5 (
    .a(carry_c11_r106_s4),
    .b(carry_c11_r107_s4),
    .ci(carry_c11_r108_s4),
    .s(sum_c12_r93_s5),
    .co(carry_c12_r93_s5)
  );
  wire sum_c12_r94_s5, carry_c12_r94_s5;
  subbyte_full_adder add_c12_r94_s5 (
    .a(carry_c11_r109_s4),
    .b(carry_c11_r110_s4),
    .ci(carry_c11_r111_s4),
    .s(sum_c12_r94_s5),
    .co(carry_c12_r94_s5)
  );
  wire sum_c12_r95_s6, carry_c12_r95_s6;
  subbyte_full_adder add_c12_r95_s6 (
    .a(carry_c11_r112_s5),
    .b(carry_c11_r113_s4),
    .ci(carry_c11_r114_s4),
    .s(sum_c12_r95_s6),
    .co(carry_c12_r95_s6)
  );
  wire sum_c12_r96_s5, carry_c12_r96_s5;
  subbyte_full_adder add_c12_r96_s5 (
    .a(carry_c11_r115_s4),
    .b(sum_c12_r76_s4),
    .ci(sum_c12_r77_s4),
    .s(sum_c12_r96_s5),
    .co(carry_c12_r96_s5)
  );
  wire sum_c12_r97_s6, carry_c12_r97_s6;
  subbyte_full_adder add_c12_r97_s6 (
    .a(sum_c12_r78_s4),
    .b(sum_c12_r79_s4),
    .ci(sum_c12_r80_s5),
    .s(sum_c12_r97_s6),
    .co(carry_c12_r97_s6)
  );
  wire sum_c12_r98_s5, carry_c12_r98_s5;
  subbyte_full_adder add_c12_r98_s5 (
    .a(sum_c12_r81_s4),
    .b(sum_c12_r82_s4),
    .ci(sum_c12_r83_s4),
    .s(sum_c12_r98_s5),
    .co(carry_c12_r98_s5)
  );
  wire sum_c12_r99_s5, carry_c12_r99_s5;
  subbyte_full_adder add_c12_r99_s5 (
    .a(sum_c12_r84_s4),
    .b(sum_c12_r85_s4),
    .ci(sum_c12_r86_s4),
    .s(sum_c12_r99_s5),
    .co(carry_c12_r99_s5)
  );
  wire sum_c12_r100_s5, carry_c12_r100_s5;
  subbyte_full_adder add_c12_r100_s5 (
    .a(sum_c12_r87_s4),
    .b(sum_c12_r88_s4),
    .ci(sum_c12_r89_s4),
    .s(sum_c12_r100_s5),
    .co(carry_c12_r100_s5)
  );
  wire sum_c12_r101_s6, carry_c12_r101_s6;
  subbyte_full_adder add_c12_r101_s6 (
    .a(carry_c11_r116_s5),
    .b(sum_c12_r90_s5),
    .ci(carry_c11_r117_s5),
    .s(sum_c12_r101_s6),
    .co(carry_c12_r101_s6)
  );
  wire sum_c12_r102_s7, carry_c12_r102_s7;
  subbyte_full_adder add_c12_r102_s7 (
    .a(carry_c11_r118_s5),
    .b(carry_c11_r119_s5),
    .ci(carry_c11_r120_s6),
    .s(sum_c12_r102_s7),
    .co(carry_c12_r102_s7)
  );
  wire sum_c12_r103_s6, carry_c12_r103_s6;
  subbyte_full_adder add_c12_r103_s6 (
    .a(carry_c11_r121_s5),
    .b(carry_c11_r122_s5),
    .ci(carry_c11_r123_s5),
    .s(sum_c12_r103_s6),
    .co(carry_c12_r103_s6)
  );
  wire sum_c12_r104_s6, carry_c12_r104_s6;
  subbyte_full_adder add_c12_r104_s6 (
    .a(carry_c11_r124_s5),
    .b(carry_c11_r125_s5),
    .ci(carry_c11_r126_s5),
    .s(sum_c12_r104_s6),
    .co(carry_c12_r104_s6)
  );
  wire sum_c12_r105_s7, carry_c12_r105_s7;
  subbyte_full_adder add_c12_r105_s7 (
    .a(carry_c11_r127_s6),
    .b(carry_c11_r128_s5),
    .ci(sum_c12_r91_s5),
    .s(sum_c12_r105_s7),
    .co(carry_c12_r105_s7)
  );
  wire sum_c12_r106_s6, carry_c12_r106_s6;
  subbyte_full_adder add_c12_r106_s6 (
    .a(sum_c12_r92_s5),
    .b(sum_c12_r93_s5),
    .ci(sum_c12_r94_s5),
    .s(sum_c12_r106_s6),
    .co(carry_c12_r106_s6)
  );
  wire sum_c12_r107_s7, carry_c12_r107_s7;
  subbyte_full_adder add_c12_r107_s7 (
    .a(sum_c12_r95_s6),
    .b(sum_c12_r96_s5),
    .ci(sum_c12_r97_s6),
    .s(sum_c12_r107_s7),
    .co(carry_c12_r107_s7)
  );
  wire sum_c12_r108_s6, carry_c12_r108_s6;
  subbyte_full_adder add_c12_r108_s6 (
    .a(sum_c12_r98_s5),
    .b(sum_c12_r99_s5),
    .ci(sum_c12_r100_s5),
    .s(sum_c12_r108_s6),
    .co(carry_c12_r108_s6)
  );
  wire sum_c12_r109_s7, carry_c12_r109_s7;
  subbyte_full_adder add_c12_r109_s7 (
    .a(sum_c12_r101_s6),
    .b(carry_c11_r129_s6),
    .ci(carry_c11_r130_s6),
    .s(sum_c12_r109_s7),
    .co(carry_c12_r109_s7)
  );
  wire sum_c12_r110_s8, carry_c12_r110_s8;
  subbyte_full_adder add_c12_r110_s8 (
    .a(carry_c11_r131_s7),
    .b(carry_c11_r132_s6),
    .ci(carry_c11_r133_s7),
    .s(sum_c12_r110_s8),
    .co(carry_c12_r110_s8)
  );
  wire sum_c12_r111_s8, carry_c12_r111_s8;
  subbyte_full_adder add_c12_r111_s8 (
    .a(carry_c11_r134_s6),
    .b(carry_c11_r135_s7),
    .ci(carry_c11_r136_s6),
    .s(sum_c12_r111_s8),
    .co(carry_c12_r111_s8)
  );
  wire sum_c12_r112_s8, carry_c12_r112_s8;
  subbyte_full_adder add_c12_r112_s8 (
    .a(carry_c11_r137_s7),
    .b(sum_c12_r102_s7),
    .ci(sum_c12_r103_s6),
    .s(sum_c12_r112_s8),
    .co(carry_c12_r112_s8)
  );
  wire sum_c12_r113_s8, carry_c12_r113_s8;
  subbyte_full_adder add_c12_r113_s8 (
    .a(sum_c12_r104_s6),
    .b(sum_c12_r105_s7),
    .ci(sum_c12_r106_s6),
    .s(sum_c12_r113_s8),
    .co(carry_c12_r113_s8)
  );
  wire sum_c12_r114_s8, carry_c12_r114_s8;
  subbyte_full_adder add_c12_r114_s8 (
    .a(sum_c12_r107_s7),
    .b(sum_c12_r108_s6),
    .ci(carry_c11_r138_s7),
    .s(sum_c12_r114_s8),
    .co(carry_c12_r114_s8)
  );
  wire sum_c12_r115_s9, carry_c12_r115_s9;
  subbyte_full_adder add_c12_r115_s9 (
    .a(carry_c11_r139_s7),
    .b(carry_c11_r140_s8),
    .ci(carry_c11_r141_s8),
    .s(sum_c12_r115_s9),
    .co(carry_c12_r115_s9)
  );
  wire sum_c12_r116_s9, carry_c12_r116_s9;
  subbyte_full_adder add_c12_r116_s9 (
    .a(carry_c11_r142_s8),
    .b(carry_c11_r143_s8),
    .ci(sum_c12_r109_s7),
    .s(sum_c12_r116_s9),
    .co(carry_c12_r116_s9)
  );
  wire sum_c12_r117_s9, carry_c12_r117_s9;
  subbyte_full_adder add_c12_r117_s9 (
    .a(sum_c12_r110_s8),
    .b(sum_c12_r111_s8),
    .ci(sum_c12_r112_s8),
    .s(sum_c12_r117_s9),
    .co(carry_c12_r117_s9)
  );
  wire sum_c12_r118_s10, carry_c12_r118_s10;
  subbyte_full_adder add_c12_r118_s10 (
    .a(sum_c12_r113_s8),
    .b(carry_c11_r144_s9),
    .ci(sum_c12_r114_s8),
    .s(sum_c12_r118_s10),
    .co(carry_c12_r118_s10)
  );
  wire sum_c12_r119_s10, carry_c12_r119_s10;
  subbyte_full_adder add_c12_r119_s10 (
    .a(carry_c11_r145_s8),
    .b(carry_c11_r146_s9),
    .ci(carry_c11_r147_s9),
    .s(sum_c12_r119_s10),
    .co(carry_c12_r119_s10)
  );
  wire sum_c12_r120_s11, carry_c12_r120_s11;
  subbyte_full_adder add_c12_r120_s11 (
    .a(carry_c11_r148_s10),
    .b(sum_c12_r115_s9),
    .ci(sum_c12_r116_s9),
    .s(sum_c12_r120_s11),
    .co(carry_c12_r120_s11)
  );
  wire sum_c12_r121_s11, carry_c12_r121_s11;
  subbyte_full_adder add_c12_r121_s11 (
    .a(sum_c12_r117_s9),
    .b(sum_c12_r118_s10),
    .ci(carry_c11_r149_s10),
    .s(sum_c12_r121_s11),
    .co(carry_c12_r121_s11)
  );
  wire sum_c12_r122_s12, carry_c12_r122_s12;
  subbyte_full_adder add_c12_r122_s12 (
    .a(carry_c11_r150_s10),
    .b(carry_c11_r151_s11),
    .ci(sum_c12_r119_s10),
    .s(sum_c12_r122_s12),
    .co(carry_c12_r122_s12)
  );
  wire sum_c12_r123_s12, carry_c12_r123_s12;
  subbyte_full_adder add_c12_r123_s12 (
    .a(sum_c12_r120_s11),
    .b(sum_c12_r121_s11),
    .ci(carry_c11_r152_s11),
    .s(sum_c12_r123_s12),
    .co(carry_c12_r123_s12)
  );
  wire sum_c12_r124_s14, carry_c12_r124_s14;
  subbyte_full_adder add_c12_r124_s14 (
    .a(carry_c11_r153_s13),
    .b(sum_c12_r122_s12),
    .ci(sum_c12_r123_s12),
    .s(sum_c12_r124_s14),
    .co(carry_c12_r124_s14)
  );
  wire sum_c12_r125_s19, carry_c12_r125_s19;
  subbyte_full_adder add_c12_r125_s19 (
    .a(carry_c11_r154_s14),
    .b(sum_c12_r124_s14),
    .ci(carry_c11_r155_s18),
    .s(sum_c12_r125_s19),
    .co(carry_c12_r125_s19)
  );
  wire sum_c12_r126_s20, carry_c12_r126_s20;
  subbyte_half_adder add_c12_r126_s20 (
    .a(carry_c11_r156_s19),
    .b(sum_c12_r125_s19),
    .s(sum_c12_r126_s20),
    .co(carry_c12_r126_s20)
  );
  wire sum_c13_r0_s1 = ~(start[13] ^ pp[55]);
  wire carry_c13_r0_s1 = start[13] | pp[55];
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[62]), .b(pp[119]), .ci(pp[126]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[183]), .b(pp[190]), .ci(pp[247]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[254]), .b(pp[311]), .ci(pp[318]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[375]), .b(pp[382]), .ci(pp[439]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[446]), .b(pp[503]), .ci(pp[510]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[567]), .b(pp[574]), .ci(pp[631]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[638]), .b(pp[695]), .ci(pp[702]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[759]), .b(pp[766]), .ci(pp[823]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[830]), .b(pp[887]), .ci(pp[894]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[951]), .b(pp[958]), .ci(pp[1015]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (
    .a(pp[1022]),
    .b(pp[1079]),
    .ci(pp[1086]),
    .s(sum_c13_r11_s1),
    .co(carry_c13_r11_s1)
  );
  wire sum_c13_r12_s1, carry_c13_r12_s1;
  subbyte_full_adder add_c13_r12_s1 (
    .a(pp[1143]),
    .b(pp[1150]),
    .ci(pp[1207]),
    .s(sum_c13_r12_s1),
    .co(carry_c13_r12_s1)
  );
  wire sum_c13_r13_s1, carry_c13_r13_s1;
  subbyte_full_adder add_c13_r13_s1 (
    .a(pp[1214]),
    .b(pp[1271]),
    .ci(pp[1278]),
    .s(sum_c13_r13_s1),
    .co(carry_c13_r13_s1)
  );
  wire sum_c13_r14_s1, carry_c13_r14_s1;
  subbyte_full_adder add_c13_r14_s1 (
    .a(pp[1335]),
    .b(pp[1342]),
    .ci(pp[1399]),
    .s(sum_c13_r14_s1),
    .co(carry_c13_r14_s1)
  );
  wire sum_c13_r15_s1, carry_c13_r15_s1;
  subbyte_full_adder add_c13_r15_s1 (
    .a(pp[1406]),
    .b(pp[1463]),
    .ci(pp[1470]),
    .s(sum_c13_r15_s1),
    .co(carry_c13_r15_s1)
  );
  wire sum_c13_r16_s1, carry_c13_r16_s1;
  subbyte_full_adder add_c13_r16_s1 (
    .a(pp[1527]),
    .b(pp[1534]),
    .ci(pp[1591]),
    .s(sum_c13_r16_s1),
    .co(carry_c13_r16_s1)
  );
  wire sum_c13_r17_s1, carry_c13_r17_s1;
  subbyte_full_adder add_c13_r17_s1 (
    .a(pp[1598]),
    .b(pp[1655]),
    .ci(pp[1662]),
    .s(sum_c13_r17_s1),
    .co(carry_c13_r17_s1)
  );
  wire sum_c13_r18_s1, carry_c13_r18_s1;
  subbyte_full_adder add_c13_r18_s1 (
    .a(pp[1719]),
    .b(pp[1726]),
    .ci(pp[1783]),
    .s(sum_c13_r18_s1),
    .co(carry_c13_r18_s1)
  );
  wire sum_c13_r19_s1, carry_c13_r19_s1;
  subbyte_full_adder add_c13_r19_s1 (
    .a(pp[1790]),
    .b(pp[1847]),
    .ci(pp[1854]),
    .s(sum_c13_r19_s1),
    .co(carry_c13_r19_s1)
  );
  wire sum_c13_r20_s1, carry_c13_r20_s1;
  subbyte_full_adder add_c13_r20_s1 (
    .a(pp[1911]),
    .b(pp[1918]),
    .ci(pp[1975]),
    .s(sum_c13_r20_s1),
    .co(carry_c13_r20_s1)
  );
  wire sum_c13_r21_s1, carry_c13_r21_s1;
  subbyte_full_adder add_c13_r21_s1 (
    .a(pp[1982]),
    .b(pp[2039]),
    .ci(pp[2046]),
    .s(sum_c13_r21_s1),
    .co(carry_c13_r21_s1)
  );
  wire sum_c13_r22_s2, carry_c13_r22_s2;
  subbyte_full_adder add_c13_r22_s2 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r0_s1),
    .ci(carry_c12_r1_s1),
    .s(sum_c13_r22_s2),
    .co(carry_c13_r22_s2)
  );
  wire sum_c13_r23_s2, carry_c13_r23_s2;
  subbyte_full_adder add_c13_r23_s2 (
    .a(carry_c12_r2_s1),
    .b(carry_c12_r3_s1),
    .ci(carry_c12_r4_s1),
    .s(sum_c13_r23_s2),
    .co(carry_c13_r23_s2)
  );
  wire sum_c13_r24_s2, carry_c13_r24_s2;
  subbyte_full_adder add_c13_r24_s2 (
    .a(carry_c12_r5_s1),
    .b(carry_c12_r6_s1),
    .ci(carry_c12_r7_s1),
    .s(sum_c13_r24_s2),
    .co(carry_c13_r24_s2)
  );
  wire sum_c13_r25_s2, carry_c13_r25_s2;
  subbyte_full_adder add_c13_r25_s2 (
    .a(carry_c12_r8_s1),
    .b(carry_c12_r9_s1),
    .ci(carry_c12_r10_s1),
    .s(sum_c13_r25_s2),
    .co(carry_c13_r25_s2)
  );
  wire sum_c13_r26_s2, carry_c13_r26_s2;
  subbyte_full_adder add_c13_r26_s2 (
    .a(carry_c12_r11_s1),
    .b(carry_c12_r12_s1),
    .ci(carry_c12_r13_s1),
    .s(sum_c13_r26_s2),
    .co(carry_c13_r26_s2)
  );
  wire sum_c13_r27_s2, carry_c13_r27_s2;
  subbyte_full_adder add_c13_r27_s2 (
    .a(carry_c12_r14_s1),
    .b(carry_c12_r15_s1),
    .ci(carry_c12_r16_s1),
    .s(sum_c13_r27_s2),
    .co(carry_c13_r27_s2)
  );
  wire sum_c13_r28_s2, carry_c13_r28_s2;
  subbyte_full_adder add_c13_r28_s2 (
    .a(carry_c12_r17_s1),
    .b(carry_c12_r18_s1),
    .ci(carry_c12_r19_s1),
    .s(sum_c13_r28_s2),
    .co(carry_c13_r28_s2)
  );
  wire sum_c13_r29_s2, carry_c13_r29_s2;
  subbyte_full_adder add_c13_r29_s2 (
    .a(carry_c12_r20_s1),
    .b(carry_c12_r21_s1),
    .ci(carry_c12_r22_s1),
    .s(sum_c13_r29_s2),
    .co(carry_c13_r29_s2)
  );
  wire sum_c13_r30_s2, carry_c13_r30_s2;
  subbyte_full_adder add_c13_r30_s2 (
    .a(carry_c12_r23_s1),
    .b(carry_c12_r24_s1),
    .ci(carry_c12_r25_s1),
    .s(sum_c13_r30_s2),
    .co(carry_c13_r30_s2)
  );
  wire sum_c13_r31_s2, carry_c13_r31_s2;
  subbyte_full_adder add_c13_r31_s2 (
    .a(carry_c12_r26_s1),
    .b(carry_c12_r27_s1),
    .ci(carry_c12_r28_s1),
    .s(sum_c13_r31_s2),
    .co(carry_c13_r31_s2)
  );
  wire sum_c13_r32_s2, carry_c13_r32_s2;
  subbyte_full_adder add_c13_r32_s2 (
    .a(carry_c12_r29_s1),
    .b(carry_c12_r30_s1),
    .ci(carry_c12_r31_s1),
    .s(sum_c13_r32_s2),
    .co(carry_c13_r32_s2)
  );
  wire sum_c13_r33_s2, carry_c13_r33_s2;
  subbyte_full_adder add_c13_r33_s2 (
    .a(sum_c13_r1_s1),
    .b(sum_c13_r2_s1),
    .ci(sum_c13_r3_s1),
    .s(sum_c13_r33_s2),
    .co(carry_c13_r33_s2)
  );
  wire sum_c13_r34_s2, carry_c13_r34_s2;
  subbyte_full_adder add_c13_r34_s2 (
    .a(sum_c13_r4_s1),
    .b(sum_c13_r5_s1),
    .ci(sum_c13_r6_s1),
    .s(sum_c13_r34_s2),
    .co(carry_c13_r34_s2)
  );
  wire sum_c13_r35_s2, carry_c13_r35_s2;
  subbyte_full_adder add_c13_r35_s2 (
    .a(sum_c13_r7_s1),
    .b(sum_c13_r8_s1),
    .ci(sum_c13_r9_s1),
    .s(sum_c13_r35_s2),
    .co(carry_c13_r35_s2)
  );
  wire sum_c13_r36_s2, carry_c13_r36_s2;
  subbyte_full_adder add_c13_r36_s2 (
    .a(sum_c13_r10_s1),
    .b(sum_c13_r11_s1),
    .ci(sum_c13_r12_s1),
    .s(sum_c13_r36_s2),
    .co(carry_c13_r36_s2)
  );
  wire sum_c13_r37_s2, carry_c13_r37_s2;
  subbyte_full_adder add_c13_r37_s2 (
    .a(sum_c13_r13_s1),
    .b(sum_c13_r14_s1),
    .ci(sum_c13_r15_s1),
    .s(sum_c13_r37_s2),
    .co(carry_c13_r37_s2)
  );
  wire sum_c13_r38_s2, carry_c13_r38_s2;
  subbyte_full_adder add_c13_r38_s2 (
    .a(sum_c13_r16_s1),
    .b(sum_c13_r17_s1),
    .ci(sum_c13_r18_s1),
    .s(sum_c13_r38_s2),
    .co(carry_c13_r38_s2)
  );
  wire sum_c13_r39_s2, carry_c13_r39_s2;
  subbyte_full_adder add_c13_r39_s2 (
    .a(sum_c13_r19_s1),
    .b(sum_c13_r20_s1),
    .ci(sum_c13_r21_s1),
    .s(sum_c13_r39_s2),
    .co(carry_c13_r39_s2)
  );
  wire sum_c13_r40_s3, carry_c13_r40_s3;
  subbyte_full_adder add_c13_r40_s3 (
    .a(carry_c12_r32_s2),
    .b(carry_c12_r33_s2),
    .ci(carry_c12_r34_s2),
    .s(sum_c13_r40_s3),
    .co(carry_c13_r40_s3)
  );
  wire sum_c13_r41_s3, carry_c13_r41_s3;
  subbyte_full_adder add_c13_r41_s3 (
    .a(carry_c12_r35_s2),
    .b(carry_c12_r36_s2),
    .ci(carry_c12_r37_s2),
    .s(sum_c13_r41_s3),
    .co(carry_c13_r41_s3)
  );
  wire sum_c13_r42_s3, carry_c13_r42_s3;
  subbyte_full_adder add_c13_r42_s3 (
    .a(carry_c12_r38_s2),
    .b(carry_c12_r39_s2),
    .ci(carry_c12_r40_s2),
    .s(sum_c13_r42_s3),
    .co(carry_c13_r42_s3)
  );
  wire sum_c13_r43_s3, carry_c13_r43_s3;
  subbyte_full_adder add_c13_r43_s3 (
    .a(carry_c12_r41_s2),
    .b(carry_c12_r42_s2),
    .ci(carry_c12_r43_s2),
    .s(sum_c13_r43_s3),
    .co(carry_c13_r43_s3)
  );
  wire sum_c13_r44_s3, carry_c13_r44_s3;
  subbyte_full_adder add_c13_r44_s3 (
    .a(carry_c12_r44_s2),
    .b(carry_c12_r45_s2),
    .ci(carry_c12_r46_s2),
    .s(sum_c13_r44_s3),
    .co(carry_c13_r44_s3)
  );
  wire sum_c13_r45_s3, carry_c13_r45_s3;
  subbyte_full_adder add_c13_r45_s3 (
    .a(carry_c12_r47_s2),
    .b(carry_c12_r48_s2),
    .ci(carry_c12_r49_s2),
    .s(sum_c13_r45_s3),
    .co(carry_c13_r45_s3)
  );
  wire sum_c13_r46_s3, carry_c13_r46_s3;
  subbyte_full_adder add_c13_r46_s3 (
    .a(carry_c12_r50_s2),
    .b(carry_c12_r51_s2),
    .ci(carry_c12_r52_s2),
    .s(sum_c13_r46_s3),
    .co(carry_c13_r46_s3)
  );
  wire sum_c13_r47_s3, carry_c13_r47_s3;
  subbyte_full_adder add_c13_r47_s3 (
    .a(carry_c12_r53_s2),
    .b(carry_c12_r54_s2),
    .ci(carry_c12_r55_s2),
    .s(sum_c13_r47_s3),
    .co(carry_c13_r47_s3)
  );
  wire sum_c13_r48_s3, carry_c13_r48_s3;
  subbyte_full_adder add_c13_r48_s3 (
    .a(carry_c12_r56_s2),
    .b(sum_c13_r22_s2),
    .ci(sum_c13_r23_s2),
    .s(sum_c13_r48_s3),
    .co(carry_c13_r48_s3)
  );
  wire sum_c13_r49_s3, carry_c13_r49_s3;
  subbyte_full_adder add_c13_r49_s3 (
    .a(sum_c13_r24_s2),
    .b(sum_c13_r25_s2),
    .ci(sum_c13_r26_s2),
    .s(sum_c13_r49_s3),
    .co(carry_c13_r49_s3)
  );
  wire sum_c13_r50_s3, carry_c13_r50_s3;
  subbyte_full_adder add_c13_r50_s3 (
    .a(sum_c13_r27_s2),
    .b(sum_c13_r28_s2),
    .ci(sum_c13_r29_s2),
    .s(sum_c13_r50_s3),
    .co(carry_c13_r50_s3)
  );
  wire sum_c13_r51_s3, carry_c13_r51_s3;
  subbyte_full_adder add_c13_r51_s3 (
    .a(sum_c13_r30_s2),
    .b(sum_c13_r31_s2),
    .ci(sum_c13_r32_s2),
    .s(sum_c13_r51_s3),
    .co(carry_c13_r51_s3)
  );
  wire sum_c13_r52_s3, carry_c13_r52_s3;
  subbyte_full_adder add_c13_r52_s3 (
    .a(sum_c13_r33_s2),
    .b(sum_c13_r34_s2),
    .ci(sum_c13_r35_s2),
    .s(sum_c13_r52_s3),
    .co(carry_c13_r52_s3)
  );
  wire sum_c13_r53_s3, carry_c13_r53_s3;
  subbyte_full_adder add_c13_r53_s3 (
    .a(sum_c13_r36_s2),
    .b(sum_c13_r37_s2),
    .ci(sum_c13_r38_s2),
    .s(sum_c13_r53_s3),
    .co(carry_c13_r53_s3)
  );
  wire sum_c13_r54_s4, carry_c13_r54_s4;
  subbyte_full_adder add_c13_r54_s4 (
    .a(sum_c13_r39_s2),
    .b(carry_c12_r57_s3),
    .ci(carry_c12_r58_s3),
    .s(sum_c13_r54_s4),
    .co(carry_c13_r54_s4)
  );
  wire sum_c13_r55_s4, carry_c13_r55_s4;
  subbyte_full_adder add_c13_r55_s4 (
    .a(carry_c12_r59_s3),
    .b(carry_c12_r60_s3),
    .ci(carry_c12_r61_s3),
    .s(sum_c13_r55_s4),
    .co(carry_c13_r55_s4)
  );
  wire sum_c13_r56_s4, carry_c13_r56_s4;
  subbyte_full_adder add_c13_r56_s4 (
    .a(carry_c12_r62_s3),
    .b(carry_c12_r63_s3),
    .ci(carry_c12_r64_s3),
    .s(sum_c13_r56_s4),
    .co(carry_c13_r56_s4)
  );
  wire sum_c13_r57_s4, carry_c13_r57_s4;
  subbyte_full_adder add_c13_r57_s4 (
    .a(carry_c12_r65_s3),
    .b(carry_c12_r66_s3),
    .ci(carry_c12_r67_s3),
    .s(sum_c13_r57_s4),
    .co(carry_c13_r57_s4)
  );
  wire sum_c13_r58_s4, carry_c13_r58_s4;
  subbyte_full_adder add_c13_r58_s4 (
    .a(carry_c12_r68_s3),
    .b(carry_c12_r69_s3),
    .ci(carry_c12_r70_s3),
    .s(sum_c13_r58_s4),
    .co(carry_c13_r58_s4)
  );
  wire sum_c13_r59_s4, carry_c13_r59_s4;
  subbyte_full_adder add_c13_r59_s4 (
    .a(carry_c12_r71_s3),
    .b(carry_c12_r72_s3),
    .ci(carry_c12_r73_s3),
    .s(sum_c13_r59_s4),
    .co(carry_c13_r59_s4)
  );
  wire sum_c13_r60_s4, carry_c13_r60_s4;
  subbyte_full_adder add_c13_r60_s4 (
    .a(carry_c12_r74_s3),
    .b(carry_c12_r75_s3),
    .ci(sum_c13_r40_s3),
    .s(sum_c13_r60_s4),
    .co(carry_c13_r60_s4)
  );
  wire sum_c13_r61_s4, carry_c13_r61_s4;
  subbyte_full_adder add_c13_r61_s4 (
    .a(sum_c13_r41_s3),
    .b(sum_c13_r42_s3),
    .ci(sum_c13_r43_s3),
    .s(sum_c13_r61_s4),
    .co(carry_c13_r61_s4)
  );
  wire sum_c13_r62_s4, carry_c13_r62_s4;
  subbyte_full_adder add_c13_r62_s4 (
    .a(sum_c13_r44_s3),
    .b(sum_c13_r45_s3),
    .ci(sum_c13_r46_s3),
    .s(sum_c13_r62_s4),
    .co(carry_c13_r62_s4)
  );
  wire sum_c13_r63_s4, carry_c13_r63_s4;
  subbyte_full_adder add_c13_r63_s4 (
    .a(sum_c13_r47_s3),
    .b(sum_c13_r48_s3),
    .ci(sum_c13_r49_s3),
    .s(sum_c13_r63_s4),
    .co(carry_c13_r63_s4)
  );
  wire sum_c13_r64_s4, carry_c13_r64_s4;
  subbyte_full_adder add_c13_r64_s4 (
    .a(sum_c13_r50_s3),
    .b(sum_c13_r51_s3),
    .ci(sum_c13_r52_s3),
    .s(sum_c13_r64_s4),
    .co(carry_c13_r64_s4)
  );
  wire sum_c13_r65_s5, carry_c13_r65_s5;
  subbyte_full_adder add_c13_r65_s5 (
    .a(sum_c13_r53_s3),
    .b(carry_c12_r76_s4),
    .ci(carry_c12_r77_s4),
    .s(sum_c13_r65_s5),
    .co(carry_c13_r65_s5)
  );
  wire sum_c13_r66_s6, carry_c13_r66_s6;
  subbyte_full_adder add_c13_r66_s6 (
    .a(carry_c12_r78_s4),
    .b(carry_c12_r79_s4),
    .ci(carry_c12_r80_s5),
    .s(sum_c13_r66_s6),
    .co(carry_c13_r66_s6)
  );
  wire sum_c13_r67_s5, carry_c13_r67_s5;
  subbyte_full_adder add_c13_r67_s5 (
    .a(carry_c12_r81_s4),
    .b(carry_c12_r82_s4),
    .ci(carry_c12_r83_s4),
    .s(sum_c13_r67_s5),
    .co(carry_c13_r67_s5)
  );
  wire sum_c13_r68_s5, carry_c13_r68_s5;
  subbyte_full_adder add_c13_r68_s5 (
    .a(carry_c12_r84_s4),
    .b(carry_c12_r85_s4),
    .ci(carry_c12_r86_s4),
    .s(sum_c13_r68_s5),
    .co(carry_c13_r68_s5)
  );
  wire sum_c13_r69_s5, carry_c13_r69_s5;
  subbyte_full_adder add_c13_r69_s5 (
    .a(carry_c12_r87_s4),
    .b(carry_c12_r88_s4),
    .ci(carry_c12_r89_s4),
    .s(sum_c13_r69_s5),
    .co(carry_c13_r69_s5)
  );
  wire sum_c13_r70_s5, carry_c13_r70_s5;
  subbyte_full_adder add_c13_r70_s5 (
    .a(sum_c13_r54_s4),
    .b(sum_c13_r55_s4),
    .ci(sum_c13_r56_s4),
    .s(sum_c13_r70_s5),
    .co(carry_c13_r70_s5)
  );
  wire sum_c13_r71_s5, carry_c13_r71_s5;
  subbyte_full_adder add_c13_r71_s5 (
    .a(sum_c13_r57_s4),
    .b(sum_c13_r58_s4),
    .ci(sum_c13_r59_s4),
    .s(sum_c13_r71_s5),
    .co(carry_c13_r71_s5)
  );
  wire sum_c13_r72_s5, carry_c13_r72_s5;
  subbyte_full_adder add_c13_r72_s5 (
    .a(sum_c13_r60_s4),
    .b(sum_c13_r61_s4),
    .ci(sum_c13_r62_s4),
    .s(sum_c13_r72_s5),
    .co(carry_c13_r72_s5)
  );
  wire sum_c13_r73_s6, carry_c13_r73_s6;
  subbyte_full_adder add_c13_r73_s6 (
    .a(sum_c13_r63_s4),
    .b(sum_c13_r64_s4),
    .ci(carry_c12_r90_s5),
    .s(sum_c13_r73_s6),
    .co(carry_c13_r73_s6)
  );
  wire sum_c13_r74_s6, carry_c13_r74_s6;
  subbyte_full_adder add_c13_r74_s6 (
    .a(carry_c12_r91_s5),
    .b(carry_c12_r92_s5),
    .ci(carry_c12_r93_s5),
    .s(sum_c13_r74_s6),
    .co(carry_c13_r74_s6)
  );
  wire sum_c13_r75_s7, carry_c13_r75_s7;
  subbyte_full_adder add_c13_r75_s7 (
    .a(carry_c12_r94_s5),
    .b(carry_c12_r95_s6),
    .ci(carry_c12_r96_s5),
    .s(sum_c13_r75_s7),
    .co(carry_c13_r75_s7)
  );
  wire sum_c13_r76_s7, carry_c13_r76_s7;
  subbyte_full_adder add_c13_r76_s7 (
    .a(carry_c12_r97_s6),
    .b(carry_c12_r98_s5),
    .ci(carry_c12_r99_s5),
    .s(sum_c13_r76_s7),
    .co(carry_c13_r76_s7)
  );
  wire sum_c13_r77_s7, carry_c13_r77_s7;
  subbyte_full_adder add_c13_r77_s7 (
    .a(carry_c12_r100_s5),
    .b(sum_c13_r65_s5),
    .ci(sum_c13_r66_s6),
    .s(sum_c13_r77_s7),
    .co(carry_c13_r77_s7)
  );
  wire sum_c13_r78_s6, carry_c13_r78_s6;
  subbyte_full_adder add_c13_r78_s6 (
    .a(sum_c13_r67_s5),
    .b(sum_c13_r68_s5),
    .ci(sum_c13_r69_s5),
    .s(sum_c13_r78_s6),
    .co(carry_c13_r78_s6)
  );
  wire sum_c13_r79_s6, carry_c13_r79_s6;
  subbyte_full_adder add_c13_r79_s6 (
    .a(sum_c13_r70_s5),
    .b(sum_c13_r71_s5),
    .ci(sum_c13_r72_s5),
    .s(sum_c13_r79_s6),
    .co(carry_c13_r79_s6)
  );
  wire sum_c13_r80_s8, carry_c13_r80_s8;
  subbyte_full_adder add_c13_r80_s8 (
    .a(sum_c13_r73_s6),
    .b(carry_c12_r101_s6),
    .ci(carry_c12_r102_s7),
    .s(sum_c13_r80_s8),
    .co(carry_c13_r80_s8)
  );
  wire sum_c13_r81_s8, carry_c13_r81_s8;
  subbyte_full_adder add_c13_r81_s8 (
    .a(carry_c12_r103_s6),
    .b(carry_c12_r104_s6),
    .ci(carry_c12_r105_s7),
    .s(sum_c13_r81_s8),
    .co(carry_c13_r81_s8)
  );
  wire sum_c13_r82_s8, carry_c13_r82_s8;
  subbyte_full_adder add_c13_r82_s8 (
    .a(carry_c12_r106_s6),
    .b(carry_c12_r107_s7),
    .ci(carry_c12_r108_s6),
    .s(sum_c13_r82_s8),
    .co(carry_c13_r82_s8)
  );
  wire sum_c13_r83_s8, carry_c13_r83_s8;
  subbyte_full_adder add_c13_r83_s8 (
    .a(sum_c13_r74_s6),
    .b(sum_c13_r75_s7),
    .ci(sum_c13_r76_s7),
    .s(sum_c13_r83_s8),
    .co(carry_c13_r83_s8)
  );
  wire sum_c13_r84_s8, carry_c13_r84_s8;
  subbyte_full_adder add_c13_r84_s8 (
    .a(sum_c13_r77_s7),
    .b(sum_c13_r78_s6),
    .ci(sum_c13_r79_s6),
    .s(sum_c13_r84_s8),
    .co(carry_c13_r84_s8)
  );
  wire sum_c13_r85_s9, carry_c13_r85_s9;
  subbyte_full_adder add_c13_r85_s9 (
    .a(sum_c13_r80_s8),
    .b(carry_c12_r109_s7),
    .ci(carry_c12_r110_s8),
    .s(sum_c13_r85_s9),
    .co(carry_c13_r85_s9)
  );
  wire sum_c13_r86_s9, carry_c13_r86_s9;
  subbyte_full_adder add_c13_r86_s9 (
    .a(carry_c12_r111_s8),
    .b(carry_c12_r112_s8),
    .ci(carry_c12_r113_s8),
    .s(sum_c13_r86_s9),
    .co(carry_c13_r86_s9)
  );
  wire sum_c13_r87_s9, carry_c13_r87_s9;
  subbyte_full_adder add_c13_r87_s9 (
    .a(sum_c13_r81_s8),
    .b(sum_c13_r82_s8),
    .ci(sum_c13_r83_s8),
    .s(sum_c13_r87_s9),
    .co(carry_c13_r87_s9)
  );
  wire sum_c13_r88_s10, carry_c13_r88_s10;
  subbyte_full_adder add_c13_r88_s10 (
    .a(sum_c13_r84_s8),
    .b(carry_c12_r114_s8),
    .ci(carry_c12_r115_s9),
    .s(sum_c13_r88_s10),
    .co(carry_c13_r88_s10)
  );
  wire sum_c13_r89_s10, carry_c13_r89_s10;
  subbyte_full_adder add_c13_r89_s10 (
    .a(carry_c12_r116_s9),
    .b(carry_c12_r117_s9),
    .ci(sum_c13_r85_s9),
    .s(sum_c13_r89_s10),
    .co(carry_c13_r89_s10)
  );
  wire sum_c13_r90_s11, carry_c13_r90_s11;
  subbyte_full_adder add_c13_r90_s11 (
    .a(sum_c13_r86_s9),
    .b(sum_c13_r87_s9),
    .ci(carry_c12_r118_s10),
    .s(sum_c13_r90_s11),
    .co(carry_c13_r90_s11)
  );
  wire sum_c13_r91_s12, carry_c13_r91_s12;
  subbyte_full_adder add_c13_r91_s12 (
    .a(sum_c13_r88_s10),
    .b(carry_c12_r119_s10),
    .ci(carry_c12_r120_s11),
    .s(sum_c13_r91_s12),
    .co(carry_c13_r91_s12)
  );
  wire sum_c13_r92_s12, carry_c13_r92_s12;
  subbyte_full_adder add_c13_r92_s12 (
    .a(sum_c13_r89_s10),
    .b(sum_c13_r90_s11),
    .ci(carry_c12_r121_s11),
    .s(sum_c13_r92_s12),
    .co(carry_c13_r92_s12)
  );
  wire sum_c13_r93_s13, carry_c13_r93_s13;
  subbyte_full_adder add_c13_r93_s13 (
    .a(carry_c12_r122_s12),
    .b(sum_c13_r91_s12),
    .ci(sum_c13_r92_s12),
    .s(sum_c13_r93_s13),
    .co(carry_c13_r93_s13)
  );
  wire sum_c13_r94_s15, carry_c13_r94_s15;
  subbyte_full_adder add_c13_r94_s15 (
    .a(carry_c12_r123_s12),
    .b(carry_c12_r124_s14),
    .ci(sum_c13_r93_s13),
    .s(sum_c13_r94_s15),
    .co(carry_c13_r94_s15)
  );
  wire sum_c13_r95_s21, carry_c13_r95_s21;
  subbyte_full_adder add_c13_r95_s21 (
    .a(sum_c13_r94_s15),
    .b(carry_c12_r125_s19),
    .ci(carry_c12_r126_s20),
    .s(sum_c13_r95_s21),
    .co(carry_c13_r95_s21)
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
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[959]), .b(pp[1023]), .ci(pp[1087]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[1151]), .b(pp[1215]), .ci(pp[1279]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[1343]), .b(pp[1407]), .ci(pp[1471]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[1535]), .b(pp[1599]), .ci(pp[1663]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[1727]), .b(pp[1791]), .ci(pp[1855]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s1, carry_c14_r10_s1;
  subbyte_full_adder add_c14_r10_s1 (
    .a(pp[1919]),
    .b(pp[1983]),
    .ci(pp[2047]),
    .s(sum_c14_r10_s1),
    .co(carry_c14_r10_s1)
  );
  wire sum_c14_r11_s2, carry_c14_r11_s2;
  subbyte_full_adder add_c14_r11_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r11_s2),
    .co(carry_c14_r11_s2)
  );
  wire sum_c14_r12_s2, carry_c14_r12_s2;
  subbyte_full_adder add_c14_r12_s2 (
    .a(carry_c13_r3_s1),
    .b(carry_c13_r4_s1),
    .ci(carry_c13_r5_s1),
    .s(sum_c14_r12_s2),
    .co(carry_c14_r12_s2)
  );
  wire sum_c14_r13_s2, carry_c14_r13_s2;
  subbyte_full_adder add_c14_r13_s2 (
    .a(carry_c13_r6_s1),
    .b(carry_c13_r7_s1),
    .ci(carry_c13_r8_s1),
    .s(sum_c14_r13_s2),
    .co(carry_c14_r13_s2)
  );
  wire sum_c14_r14_s2, carry_c14_r14_s2;
  subbyte_full_adder add_c14_r14_s2 (
    .a(carry_c13_r9_s1),
    .b(carry_c13_r10_s1),
    .ci(carry_c13_r11_s1),
    .s(sum_c14_r14_s2),
    .co(carry_c14_r14_s2)
  );
  wire sum_c14_r15_s2, carry_c14_r15_s2;
  subbyte_full_adder add_c14_r15_s2 (
    .a(carry_c13_r12_s1),
    .b(carry_c13_r13_s1),
    .ci(carry_c13_r14_s1),
    .s(sum_c14_r15_s2),
    .co(carry_c14_r15_s2)
  );
  wire sum_c14_r16_s2, carry_c14_r16_s2;
  subbyte_full_adder add_c14_r16_s2 (
    .a(carry_c13_r15_s1),
    .b(carry_c13_r16_s1),
    .ci(carry_c13_r17_s1),
    .s(sum_c14_r16_s2),
    .co(carry_c14_r16_s2)
  );
  wire sum_c14_r17_s2, carry_c14_r17_s2;
  subbyte_full_adder add_c14_r17_s2 (
    .a(carry_c13_r18_s1),
    .b(carry_c13_r19_s1),
    .ci(carry_c13_r20_s1),
    .s(sum_c14_r17_s2),
    .co(carry_c14_r17_s2)
  );
  wire sum_c14_r18_s2, carry_c14_r18_s2;
  subbyte_full_adder add_c14_r18_s2 (
    .a(carry_c13_r21_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r18_s2),
    .co(carry_c14_r18_s2)
  );
  wire sum_c14_r19_s2, carry_c14_r19_s2;
  subbyte_full_adder add_c14_r19_s2 (
    .a(sum_c14_r2_s1),
    .b(sum_c14_r3_s1),
    .ci(sum_c14_r4_s1),
    .s(sum_c14_r19_s2),
    .co(carry_c14_r19_s2)
  );
  wire sum_c14_r20_s2, carry_c14_r20_s2;
  subbyte_full_adder add_c14_r20_s2 (
    .a(sum_c14_r5_s1),
    .b(sum_c14_r6_s1),
    .ci(sum_c14_r7_s1),
    .s(sum_c14_r20_s2),
    .co(carry_c14_r20_s2)
  );
  wire sum_c14_r21_s2, carry_c14_r21_s2;
  subbyte_full_adder add_c14_r21_s2 (
    .a(sum_c14_r8_s1),
    .b(sum_c14_r9_s1),
    .ci(sum_c14_r10_s1),
    .s(sum_c14_r21_s2),
    .co(carry_c14_r21_s2)
  );
  wire sum_c14_r22_s3, carry_c14_r22_s3;
  subbyte_full_adder add_c14_r22_s3 (
    .a(carry_c13_r22_s2),
    .b(carry_c13_r23_s2),
    .ci(carry_c13_r24_s2),
    .s(sum_c14_r22_s3),
    .co(carry_c14_r22_s3)
  );
  wire sum_c14_r23_s3, carry_c14_r23_s3;
  subbyte_full_adder add_c14_r23_s3 (
    .a(carry_c13_r25_s2),
    .b(carry_c13_r26_s2),
    .ci(carry_c13_r27_s2),
    .s(sum_c14_r23_s3),
    .co(carry_c14_r23_s3)
  );
  wire sum_c14_r24_s3, carry_c14_r24_s3;
  subbyte_full_adder add_c14_r24_s3 (
    .a(carry_c13_r28_s2),
    .b(carry_c13_r29_s2),
    .ci(carry_c13_r30_s2),
    .s(sum_c14_r24_s3),
    .co(carry_c14_r24_s3)
  );
  wire sum_c14_r25_s3, carry_c14_r25_s3;
  subbyte_full_adder add_c14_r25_s3 (
    .a(carry_c13_r31_s2),
    .b(carry_c13_r32_s2),
    .ci(carry_c13_r33_s2),
    .s(sum_c14_r25_s3),
    .co(carry_c14_r25_s3)
  );
  wire sum_c14_r26_s3, carry_c14_r26_s3;
  subbyte_full_adder add_c14_r26_s3 (
    .a(carry_c13_r34_s2),
    .b(carry_c13_r35_s2),
    .ci(carry_c13_r36_s2),
    .s(sum_c14_r26_s3),
    .co(carry_c14_r26_s3)
  );
  wire sum_c14_r27_s3, carry_c14_r27_s3;
  subbyte_full_adder add_c14_r27_s3 (
    .a(carry_c13_r37_s2),
    .b(carry_c13_r38_s2),
    .ci(carry_c13_r39_s2),
    .s(sum_c14_r27_s3),
    .co(carry_c14_r27_s3)
  );
  wire sum_c14_r28_s3, carry_c14_r28_s3;
  subbyte_full_adder add_c14_r28_s3 (
    .a(sum_c14_r11_s2),
    .b(sum_c14_r12_s2),
    .ci(sum_c14_r13_s2),
    .s(sum_c14_r28_s3),
    .co(carry_c14_r28_s3)
  );
  wire sum_c14_r29_s3, carry_c14_r29_s3;
  subbyte_full_adder add_c14_r29_s3 (
    .a(sum_c14_r14_s2),
    .b(sum_c14_r15_s2),
    .ci(sum_c14_r16_s2),
    .s(sum_c14_r29_s3),
    .co(carry_c14_r29_s3)
  );
  wire sum_c14_r30_s3, carry_c14_r30_s3;
  subbyte_full_adder add_c14_r30_s3 (
    .a(sum_c14_r17_s2),
    .b(sum_c14_r18_s2),
    .ci(sum_c14_r19_s2),
    .s(sum_c14_r30_s3),
    .co(carry_c14_r30_s3)
  );
  wire sum_c14_r31_s4, carry_c14_r31_s4;
  subbyte_full_adder add_c14_r31_s4 (
    .a(sum_c14_r20_s2),
    .b(sum_c14_r21_s2),
    .ci(carry_c13_r40_s3),
    .s(sum_c14_r31_s4),
    .co(carry_c14_r31_s4)
  );
  wire sum_c14_r32_s4, carry_c14_r32_s4;
  subbyte_full_adder add_c14_r32_s4 (
    .a(carry_c13_r41_s3),
    .b(carry_c13_r42_s3),
    .ci(carry_c13_r43_s3),
    .s(sum_c14_r32_s4),
    .co(carry_c14_r32_s4)
  );
  wire sum_c14_r33_s4, carry_c14_r33_s4;
  subbyte_full_adder add_c14_r33_s4 (
    .a(carry_c13_r44_s3),
    .b(carry_c13_r45_s3),
    .ci(carry_c13_r46_s3),
    .s(sum_c14_r33_s4),
    .co(carry_c14_r33_s4)
  );
  wire sum_c14_r34_s4, carry_c14_r34_s4;
  subbyte_full_adder add_c14_r34_s4 (
    .a(carry_c13_r47_s3),
    .b(carry_c13_r48_s3),
    .ci(carry_c13_r49_s3),
    .s(sum_c14_r34_s4),
    .co(carry_c14_r34_s4)
  );
  wire sum_c14_r35_s4, carry_c14_r35_s4;
  subbyte_full_adder add_c14_r35_s4 (
    .a(carry_c13_r50_s3),
    .b(carry_c13_r51_s3),
    .ci(carry_c13_r52_s3),
    .s(sum_c14_r35_s4),
    .co(carry_c14_r35_s4)
  );
  wire sum_c14_r36_s4, carry_c14_r36_s4;
  subbyte_full_adder add_c14_r36_s4 (
    .a(carry_c13_r53_s3),
    .b(sum_c14_r22_s3),
    .ci(sum_c14_r23_s3),
    .s(sum_c14_r36_s4),
    .co(carry_c14_r36_s4)
  );
  wire sum_c14_r37_s4, carry_c14_r37_s4;
  subbyte_full_adder add_c14_r37_s4 (
    .a(sum_c14_r24_s3),
    .b(sum_c14_r25_s3),
    .ci(sum_c14_r26_s3),
    .s(sum_c14_r37_s4),
    .co(carry_c14_r37_s4)
  );
  wire sum_c14_r38_s4, carry_c14_r38_s4;
  subbyte_full_adder add_c14_r38_s4 (
    .a(sum_c14_r27_s3),
    .b(sum_c14_r28_s3),
    .ci(sum_c14_r29_s3),
    .s(sum_c14_r38_s4),
    .co(carry_c14_r38_s4)
  );
  wire sum_c14_r39_s5, carry_c14_r39_s5;
  subbyte_full_adder add_c14_r39_s5 (
    .a(sum_c14_r30_s3),
    .b(sum_c14_r31_s4),
    .ci(carry_c13_r54_s4),
    .s(sum_c14_r39_s5),
    .co(carry_c14_r39_s5)
  );
  wire sum_c14_r40_s5, carry_c14_r40_s5;
  subbyte_full_adder add_c14_r40_s5 (
    .a(carry_c13_r55_s4),
    .b(carry_c13_r56_s4),
    .ci(carry_c13_r57_s4),
    .s(sum_c14_r40_s5),
    .co(carry_c14_r40_s5)
  );
  wire sum_c14_r41_s5, carry_c14_r41_s5;
  subbyte_full_adder add_c14_r41_s5 (
    .a(carry_c13_r58_s4),
    .b(carry_c13_r59_s4),
    .ci(carry_c13_r60_s4),
    .s(sum_c14_r41_s5),
    .co(carry_c14_r41_s5)
  );
  wire sum_c14_r42_s5, carry_c14_r42_s5;
  subbyte_full_adder add_c14_r42_s5 (
    .a(carry_c13_r61_s4),
    .b(carry_c13_r62_s4),
    .ci(carry_c13_r63_s4),
    .s(sum_c14_r42_s5),
    .co(carry_c14_r42_s5)
  );
  wire sum_c14_r43_s5, carry_c14_r43_s5;
  subbyte_full_adder add_c14_r43_s5 (
    .a(carry_c13_r64_s4),
    .b(sum_c14_r32_s4),
    .ci(sum_c14_r33_s4),
    .s(sum_c14_r43_s5),
    .co(carry_c14_r43_s5)
  );
  wire sum_c14_r44_s5, carry_c14_r44_s5;
  subbyte_full_adder add_c14_r44_s5 (
    .a(sum_c14_r34_s4),
    .b(sum_c14_r35_s4),
    .ci(sum_c14_r36_s4),
    .s(sum_c14_r44_s5),
    .co(carry_c14_r44_s5)
  );
  wire sum_c14_r45_s6, carry_c14_r45_s6;
  subbyte_full_adder add_c14_r45_s6 (
    .a(sum_c14_r37_s4),
    .b(sum_c14_r38_s4),
    .ci(sum_c14_r39_s5),
    .s(sum_c14_r45_s6),
    .co(carry_c14_r45_s6)
  );
  wire sum_c14_r46_s7, carry_c14_r46_s7;
  subbyte_full_adder add_c14_r46_s7 (
    .a(carry_c13_r65_s5),
    .b(carry_c13_r66_s6),
    .ci(carry_c13_r67_s5),
    .s(sum_c14_r46_s7),
    .co(carry_c14_r46_s7)
  );
  wire sum_c14_r47_s6, carry_c14_r47_s6;
  subbyte_full_adder add_c14_r47_s6 (
    .a(carry_c13_r68_s5),
    .b(carry_c13_r69_s5),
    .ci(carry_c13_r70_s5),
    .s(sum_c14_r47_s6),
    .co(carry_c14_r47_s6)
  );
  wire sum_c14_r48_s7, carry_c14_r48_s7;
  subbyte_full_adder add_c14_r48_s7 (
    .a(carry_c13_r71_s5),
    .b(carry_c13_r72_s5),
    .ci(carry_c13_r73_s6),
    .s(sum_c14_r48_s7),
    .co(carry_c14_r48_s7)
  );
  wire sum_c14_r49_s6, carry_c14_r49_s6;
  subbyte_full_adder add_c14_r49_s6 (
    .a(sum_c14_r40_s5),
    .b(sum_c14_r41_s5),
    .ci(sum_c14_r42_s5),
    .s(sum_c14_r49_s6),
    .co(carry_c14_r49_s6)
  );
  wire sum_c14_r50_s7, carry_c14_r50_s7;
  subbyte_full_adder add_c14_r50_s7 (
    .a(sum_c14_r43_s5),
    .b(sum_c14_r44_s5),
    .ci(sum_c14_r45_s6),
    .s(sum_c14_r50_s7),
    .co(carry_c14_r50_s7)
  );
  wire sum_c14_r51_s8, carry_c14_r51_s8;
  subbyte_full_adder add_c14_r51_s8 (
    .a(carry_c13_r74_s6),
    .b(carry_c13_r75_s7),
    .ci(carry_c13_r76_s7),
    .s(sum_c14_r51_s8),
    .co(carry_c14_r51_s8)
  );
  wire sum_c14_r52_s8, carry_c14_r52_s8;
  subbyte_full_adder add_c14_r52_s8 (
    .a(carry_c13_r77_s7),
    .b(carry_c13_r78_s6),
    .ci(carry_c13_r79_s6),
    .s(sum_c14_r52_s8),
    .co(carry_c14_r52_s8)
  );
  wire sum_c14_r53_s8, carry_c14_r53_s8;
  subbyte_full_adder add_c14_r53_s8 (
    .a(sum_c14_r46_s7),
    .b(sum_c14_r47_s6),
    .ci(sum_c14_r48_s7),
    .s(sum_c14_r53_s8),
    .co(carry_c14_r53_s8)
  );
  wire sum_c14_r54_s9, carry_c14_r54_s9;
  subbyte_full_adder add_c14_r54_s9 (
    .a(sum_c14_r49_s6),
    .b(sum_c14_r50_s7),
    .ci(carry_c13_r80_s8),
    .s(sum_c14_r54_s9),
    .co(carry_c14_r54_s9)
  );
  wire sum_c14_r55_s9, carry_c14_r55_s9;
  subbyte_full_adder add_c14_r55_s9 (
    .a(carry_c13_r81_s8),
    .b(carry_c13_r82_s8),
    .ci(carry_c13_r83_s8),
    .s(sum_c14_r55_s9),
    .co(carry_c14_r55_s9)
  );
  wire sum_c14_r56_s9, carry_c14_r56_s9;
  subbyte_full_adder add_c14_r56_s9 (
    .a(carry_c13_r84_s8),
    .b(sum_c14_r51_s8),
    .ci(sum_c14_r52_s8),
    .s(sum_c14_r56_s9),
    .co(carry_c14_r56_s9)
  );
  wire sum_c14_r57_s10, carry_c14_r57_s10;
  subbyte_full_adder add_c14_r57_s10 (
    .a(sum_c14_r53_s8),
    .b(sum_c14_r54_s9),
    .ci(carry_c13_r85_s9),
    .s(sum_c14_r57_s10),
    .co(carry_c14_r57_s10)
  );
  wire sum_c14_r58_s10, carry_c14_r58_s10;
  subbyte_full_adder add_c14_r58_s10 (
    .a(carry_c13_r86_s9),
    .b(carry_c13_r87_s9),
    .ci(sum_c14_r55_s9),
    .s(sum_c14_r58_s10),
    .co(carry_c14_r58_s10)
  );
  wire sum_c14_r59_s11, carry_c14_r59_s11;
  subbyte_full_adder add_c14_r59_s11 (
    .a(sum_c14_r56_s9),
    .b(carry_c13_r88_s10),
    .ci(sum_c14_r57_s10),
    .s(sum_c14_r59_s11),
    .co(carry_c14_r59_s11)
  );
  wire sum_c14_r60_s12, carry_c14_r60_s12;
  subbyte_full_adder add_c14_r60_s12 (
    .a(carry_c13_r89_s10),
    .b(carry_c13_r90_s11),
    .ci(sum_c14_r58_s10),
    .s(sum_c14_r60_s12),
    .co(carry_c14_r60_s12)
  );
  wire sum_c14_r61_s13, carry_c14_r61_s13;
  subbyte_full_adder add_c14_r61_s13 (
    .a(sum_c14_r59_s11),
    .b(carry_c13_r91_s12),
    .ci(carry_c13_r92_s12),
    .s(sum_c14_r61_s13),
    .co(carry_c14_r61_s13)
  );
  wire sum_c14_r62_s14, carry_c14_r62_s14;
  subbyte_full_adder add_c14_r62_s14 (
    .a(sum_c14_r60_s12),
    .b(carry_c13_r93_s13),
    .ci(sum_c14_r61_s13),
    .s(sum_c14_r62_s14),
    .co(carry_c14_r62_s14)
  );
  wire sum_c14_r63_s22, carry_c14_r63_s22;
  subbyte_full_adder add_c14_r63_s22 (
    .a(carry_c13_r94_s15),
    .b(sum_c14_r62_s14),
    .ci(carry_c13_r95_s21),
    .s(sum_c14_r63_s22),
    .co(carry_c14_r63_s22)
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
  wire sum_c15_r4_s3, carry_c15_r4_s3;
  subbyte_full_adder add_c15_r4_s3 (
    .a(carry_c14_r11_s2),
    .b(carry_c14_r12_s2),
    .ci(carry_c14_r13_s2),
    .s(sum_c15_r4_s3),
    .co(carry_c15_r4_s3)
  );
  wire sum_c15_r5_s3, carry_c15_r5_s3;
  subbyte_full_adder add_c15_r5_s3 (
    .a(carry_c14_r14_s2),
    .b(carry_c14_r15_s2),
    .ci(carry_c14_r16_s2),
    .s(sum_c15_r5_s3),
    .co(carry_c15_r5_s3)
  );
  wire sum_c15_r6_s3, carry_c15_r6_s3;
  subbyte_full_adder add_c15_r6_s3 (
    .a(carry_c14_r17_s2),
    .b(carry_c14_r18_s2),
    .ci(carry_c14_r19_s2),
    .s(sum_c15_r6_s3),
    .co(carry_c15_r6_s3)
  );
  wire sum_c15_r7_s3, carry_c15_r7_s3;
  subbyte_full_adder add_c15_r7_s3 (
    .a(carry_c14_r20_s2),
    .b(carry_c14_r21_s2),
    .ci(sum_c15_r0_s2),
    .s(sum_c15_r7_s3),
    .co(carry_c15_r7_s3)
  );
  wire sum_c15_r8_s3, carry_c15_r8_s3;
  subbyte_full_adder add_c15_r8_s3 (
    .a(sum_c15_r1_s2),
    .b(sum_c15_r2_s2),
    .ci(sum_c15_r3_s2),
    .s(sum_c15_r8_s3),
    .co(carry_c15_r8_s3)
  );
  wire sum_c15_r9_s4, carry_c15_r9_s4;
  subbyte_full_adder add_c15_r9_s4 (
    .a(carry_c14_r22_s3),
    .b(carry_c14_r23_s3),
    .ci(carry_c14_r24_s3),
    .s(sum_c15_r9_s4),
    .co(carry_c15_r9_s4)
  );
  wire sum_c15_r10_s4, carry_c15_r10_s4;
  subbyte_full_adder add_c15_r10_s4 (
    .a(carry_c14_r25_s3),
    .b(carry_c14_r26_s3),
    .ci(carry_c14_r27_s3),
    .s(sum_c15_r10_s4),
    .co(carry_c15_r10_s4)
  );
  wire sum_c15_r11_s4, carry_c15_r11_s4;
  subbyte_full_adder add_c15_r11_s4 (
    .a(carry_c14_r28_s3),
    .b(carry_c14_r29_s3),
    .ci(carry_c14_r30_s3),
    .s(sum_c15_r11_s4),
    .co(carry_c15_r11_s4)
  );
  wire sum_c15_r12_s4, carry_c15_r12_s4;
  subbyte_full_adder add_c15_r12_s4 (
    .a(sum_c15_r4_s3),
    .b(sum_c15_r5_s3),
    .ci(sum_c15_r6_s3),
    .s(sum_c15_r12_s4),
    .co(carry_c15_r12_s4)
  );
  wire sum_c15_r13_s5, carry_c15_r13_s5;
  subbyte_full_adder add_c15_r13_s5 (
    .a(sum_c15_r7_s3),
    .b(sum_c15_r8_s3),
    .ci(carry_c14_r31_s4),
    .s(sum_c15_r13_s5),
    .co(carry_c15_r13_s5)
  );
  wire sum_c15_r14_s5, carry_c15_r14_s5;
  subbyte_full_adder add_c15_r14_s5 (
    .a(carry_c14_r32_s4),
    .b(carry_c14_r33_s4),
    .ci(carry_c14_r34_s4),
    .s(sum_c15_r14_s5),
    .co(carry_c15_r14_s5)
  );
  wire sum_c15_r15_s5, carry_c15_r15_s5;
  subbyte_full_adder add_c15_r15_s5 (
    .a(carry_c14_r35_s4),
    .b(carry_c14_r36_s4),
    .ci(carry_c14_r37_s4),
    .s(sum_c15_r15_s5),
    .co(carry_c15_r15_s5)
  );
  wire sum_c15_r16_s5, carry_c15_r16_s5;
  subbyte_full_adder add_c15_r16_s5 (
    .a(carry_c14_r38_s4),
    .b(sum_c15_r9_s4),
    .ci(sum_c15_r10_s4),
    .s(sum_c15_r16_s5),
    .co(carry_c15_r16_s5)
  );
  wire sum_c15_r17_s6, carry_c15_r17_s6;
  subbyte_full_adder add_c15_r17_s6 (
    .a(sum_c15_r11_s4),
    .b(sum_c15_r12_s4),
    .ci(sum_c15_r13_s5),
    .s(sum_c15_r17_s6),
    .co(carry_c15_r17_s6)
  );
  wire sum_c15_r18_s6, carry_c15_r18_s6;
  subbyte_full_adder add_c15_r18_s6 (
    .a(carry_c14_r39_s5),
    .b(carry_c14_r40_s5),
    .ci(carry_c14_r41_s5),
    .s(sum_c15_r18_s6),
    .co(carry_c15_r18_s6)
  );
  wire sum_c15_r19_s6, carry_c15_r19_s6;
  subbyte_full_adder add_c15_r19_s6 (
    .a(carry_c14_r42_s5),
    .b(carry_c14_r43_s5),
    .ci(carry_c14_r44_s5),
    .s(sum_c15_r19_s6),
    .co(carry_c15_r19_s6)
  );
  wire sum_c15_r20_s7, carry_c15_r20_s7;
  subbyte_full_adder add_c15_r20_s7 (
    .a(carry_c14_r45_s6),
    .b(sum_c15_r14_s5),
    .ci(sum_c15_r15_s5),
    .s(sum_c15_r20_s7),
    .co(carry_c15_r20_s7)
  );
  wire sum_c15_r21_s8, carry_c15_r21_s8;
  subbyte_full_adder add_c15_r21_s8 (
    .a(sum_c15_r16_s5),
    .b(sum_c15_r17_s6),
    .ci(carry_c14_r46_s7),
    .s(sum_c15_r21_s8),
    .co(carry_c15_r21_s8)
  );
  wire sum_c15_r22_s8, carry_c15_r22_s8;
  subbyte_full_adder add_c15_r22_s8 (
    .a(carry_c14_r47_s6),
    .b(carry_c14_r48_s7),
    .ci(carry_c14_r49_s6),
    .s(sum_c15_r22_s8),
    .co(carry_c15_r22_s8)
  );
  wire sum_c15_r23_s8, carry_c15_r23_s8;
  subbyte_full_adder add_c15_r23_s8 (
    .a(carry_c14_r50_s7),
    .b(sum_c15_r18_s6),
    .ci(sum_c15_r19_s6),
    .s(sum_c15_r23_s8),
    .co(carry_c15_r23_s8)
  );
  wire sum_c15_r24_s9, carry_c15_r24_s9;
  subbyte_full_adder add_c15_r24_s9 (
    .a(sum_c15_r20_s7),
    .b(sum_c15_r21_s8),
    .ci(carry_c14_r51_s8),
    .s(sum_c15_r24_s9),
    .co(carry_c15_r24_s9)
  );
  wire sum_c15_r25_s10, carry_c15_r25_s10;
  subbyte_full_adder add_c15_r25_s10 (
    .a(carry_c14_r52_s8),
    .b(carry_c14_r53_s8),
    .ci(carry_c14_r54_s9),
    .s(sum_c15_r25_s10),
    .co(carry_c15_r25_s10)
  );
  wire sum_c15_r26_s10, carry_c15_r26_s10;
  subbyte_full_adder add_c15_r26_s10 (
    .a(sum_c15_r22_s8),
    .b(sum_c15_r23_s8),
    .ci(sum_c15_r24_s9),
    .s(sum_c15_r26_s10),
    .co(carry_c15_r26_s10)
  );
  wire sum_c15_r27_s11, carry_c15_r27_s11;
  subbyte_full_adder add_c15_r27_s11 (
    .a(carry_c14_r55_s9),
    .b(carry_c14_r56_s9),
    .ci(sum_c15_r25_s10),
    .s(sum_c15_r27_s11),
    .co(carry_c15_r27_s11)
  );
  wire sum_c15_r28_s11, carry_c15_r28_s11;
  subbyte_full_adder add_c15_r28_s11 (
    .a(sum_c15_r26_s10),
    .b(carry_c14_r57_s10),
    .ci(carry_c14_r58_s10),
    .s(sum_c15_r28_s11),
    .co(carry_c15_r28_s11)
  );
  wire sum_c15_r29_s12, carry_c15_r29_s12;
  subbyte_full_adder add_c15_r29_s12 (
    .a(sum_c15_r27_s11),
    .b(carry_c14_r59_s11),
    .ci(sum_c15_r28_s11),
    .s(sum_c15_r29_s12),
    .co(carry_c15_r29_s12)
  );
  wire sum_c15_r30_s14, carry_c15_r30_s14;
  subbyte_full_adder add_c15_r30_s14 (
    .a(carry_c14_r60_s12),
    .b(sum_c15_r29_s12),
    .ci(carry_c14_r61_s13),
    .s(sum_c15_r30_s14),
    .co(carry_c15_r30_s14)
  );
  wire sum_c15_r31_s23, carry_c15_r31_s23;
  subbyte_full_adder add_c15_r31_s23 (
    .a(sum_c15_r30_s14),
    .b(carry_c14_r62_s14),
    .ci(carry_c14_r63_s22),
    .s(sum_c15_r31_s23),
    .co(carry_c15_r31_s23)
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
    .a(carry_c15_r2_s2),
    .b(carry_c15_r3_s2),
    .ci(carry_c15_r4_s3),
    .s(sum_c16_r1_s4),
    .co(carry_c16_r1_s4)
  );
  wire sum_c16_r2_s4, carry_c16_r2_s4;
  subbyte_full_adder add_c16_r2_s4 (
    .a(carry_c15_r5_s3),
    .b(carry_c15_r6_s3),
    .ci(carry_c15_r7_s3),
    .s(sum_c16_r2_s4),
    .co(carry_c16_r2_s4)
  );
  wire sum_c16_r3_s5, carry_c16_r3_s5;
  subbyte_full_adder add_c16_r3_s5 (
    .a(carry_c15_r8_s3),
    .b(sum_c16_r0_s3),
    .ci(sum_c16_r1_s4),
    .s(sum_c16_r3_s5),
    .co(carry_c16_r3_s5)
  );
  wire sum_c16_r4_s5, carry_c16_r4_s5;
  subbyte_full_adder add_c16_r4_s5 (
    .a(carry_c15_r9_s4),
    .b(carry_c15_r10_s4),
    .ci(carry_c15_r11_s4),
    .s(sum_c16_r4_s5),
    .co(carry_c16_r4_s5)
  );
  wire sum_c16_r5_s6, carry_c16_r5_s6;
  subbyte_full_adder add_c16_r5_s6 (
    .a(carry_c15_r12_s4),
    .b(carry_c15_r13_s5),
    .ci(sum_c16_r2_s4),
    .s(sum_c16_r5_s6),
    .co(carry_c16_r5_s6)
  );
  wire sum_c16_r6_s6, carry_c16_r6_s6;
  subbyte_full_adder add_c16_r6_s6 (
    .a(sum_c16_r3_s5),
    .b(carry_c15_r14_s5),
    .ci(carry_c15_r15_s5),
    .s(sum_c16_r6_s6),
    .co(carry_c16_r6_s6)
  );
  wire sum_c16_r7_s7, carry_c16_r7_s7;
  subbyte_full_adder add_c16_r7_s7 (
    .a(carry_c15_r16_s5),
    .b(carry_c15_r17_s6),
    .ci(sum_c16_r4_s5),
    .s(sum_c16_r7_s7),
    .co(carry_c16_r7_s7)
  );
  wire sum_c16_r8_s7, carry_c16_r8_s7;
  subbyte_full_adder add_c16_r8_s7 (
    .a(sum_c16_r5_s6),
    .b(carry_c15_r18_s6),
    .ci(carry_c15_r19_s6),
    .s(sum_c16_r8_s7),
    .co(carry_c16_r8_s7)
  );
  wire sum_c16_r9_s8, carry_c16_r9_s8;
  subbyte_full_adder add_c16_r9_s8 (
    .a(carry_c15_r20_s7),
    .b(sum_c16_r6_s6),
    .ci(sum_c16_r7_s7),
    .s(sum_c16_r9_s8),
    .co(carry_c16_r9_s8)
  );
  wire sum_c16_r10_s9, carry_c16_r10_s9;
  subbyte_full_adder add_c16_r10_s9 (
    .a(carry_c15_r21_s8),
    .b(carry_c15_r22_s8),
    .ci(carry_c15_r23_s8),
    .s(sum_c16_r10_s9),
    .co(carry_c16_r10_s9)
  );
  wire sum_c16_r11_s10, carry_c16_r11_s10;
  subbyte_full_adder add_c16_r11_s10 (
    .a(sum_c16_r8_s7),
    .b(sum_c16_r9_s8),
    .ci(carry_c15_r24_s9),
    .s(sum_c16_r11_s10),
    .co(carry_c16_r11_s10)
  );
  wire sum_c16_r12_s11, carry_c16_r12_s11;
  subbyte_full_adder add_c16_r12_s11 (
    .a(carry_c15_r25_s10),
    .b(carry_c15_r26_s10),
    .ci(sum_c16_r10_s9),
    .s(sum_c16_r12_s11),
    .co(carry_c16_r12_s11)
  );
  wire sum_c16_r13_s12, carry_c16_r13_s12;
  subbyte_full_adder add_c16_r13_s12 (
    .a(sum_c16_r11_s10),
    .b(carry_c15_r27_s11),
    .ci(sum_c16_r12_s11),
    .s(sum_c16_r13_s12),
    .co(carry_c16_r13_s12)
  );
  wire sum_c16_r14_s13, carry_c16_r14_s13;
  subbyte_full_adder add_c16_r14_s13 (
    .a(carry_c15_r28_s11),
    .b(sum_c16_r13_s12),
    .ci(carry_c15_r29_s12),
    .s(sum_c16_r14_s13),
    .co(carry_c16_r14_s13)
  );
  wire sum_c16_r15_s24, carry_c16_r15_s24;
  subbyte_full_adder add_c16_r15_s24 (
    .a(sum_c16_r14_s13),
    .b(carry_c15_r30_s14),
    .ci(carry_c15_r31_s23),
    .s(sum_c16_r15_s24),
    .co(carry_c16_r15_s24)
  );
  wire sum_c17_r0_s5, carry_c17_r0_s5;
  subbyte_full_adder add_c17_r0_s5 (
    .a(start[17]),
    .b(carry_c16_r0_s3),
    .ci(carry_c16_r1_s4),
    .s(sum_c17_r0_s5),
    .co(carry_c17_r0_s5)
  );
  wire sum_c17_r1_s6, carry_c17_r1_s6;
  subbyte_full_adder add_c17_r1_s6 (
    .a(carry_c16_r2_s4),
    .b(carry_c16_r3_s5),
    .ci(sum_c17_r0_s5),
    .s(sum_c17_r1_s6),
    .co(carry_c17_r1_s6)
  );
  wire sum_c17_r2_s7, carry_c17_r2_s7;
  subbyte_full_adder add_c17_r2_s7 (
    .a(carry_c16_r4_s5),
    .b(carry_c16_r5_s6),
    .ci(sum_c17_r1_s6),
    .s(sum_c17_r2_s7),
    .co(carry_c17_r2_s7)
  );
  wire sum_c17_r3_s8, carry_c17_r3_s8;
  subbyte_full_adder add_c17_r3_s8 (
    .a(carry_c16_r6_s6),
    .b(carry_c16_r7_s7),
    .ci(sum_c17_r2_s7),
    .s(sum_c17_r3_s8),
    .co(carry_c17_r3_s8)
  );
  wire sum_c17_r4_s9, carry_c17_r4_s9;
  subbyte_full_adder add_c17_r4_s9 (
    .a(carry_c16_r8_s7),
    .b(carry_c16_r9_s8),
    .ci(sum_c17_r3_s8),
    .s(sum_c17_r4_s9),
    .co(carry_c17_r4_s9)
  );
  wire sum_c17_r5_s11, carry_c17_r5_s11;
  subbyte_full_adder add_c17_r5_s11 (
    .a(carry_c16_r10_s9),
    .b(carry_c16_r11_s10),
    .ci(sum_c17_r4_s9),
    .s(sum_c17_r5_s11),
    .co(carry_c17_r5_s11)
  );
  wire sum_c17_r6_s13, carry_c17_r6_s13;
  subbyte_full_adder add_c17_r6_s13 (
    .a(carry_c16_r12_s11),
    .b(sum_c17_r5_s11),
    .ci(carry_c16_r13_s12),
    .s(sum_c17_r6_s13),
    .co(carry_c17_r6_s13)
  );
  wire sum_c17_r7_s25, carry_c17_r7_s25;
  subbyte_full_adder add_c17_r7_s25 (
    .a(sum_c17_r6_s13),
    .b(carry_c16_r14_s13),
    .ci(carry_c16_r15_s24),
    .s(sum_c17_r7_s25),
    .co(carry_c17_r7_s25)
  );
  wire sum_c18_r0_s7, carry_c18_r0_s7;
  subbyte_full_adder add_c18_r0_s7 (
    .a(start[18]),
    .b(carry_c17_r0_s5),
    .ci(carry_c17_r1_s6),
    .s(sum_c18_r0_s7),
    .co(carry_c18_r0_s7)
  );
  wire sum_c18_r1_s9, carry_c18_r1_s9;
  subbyte_full_adder add_c18_r1_s9 (
    .a(sum_c18_r0_s7),
    .b(carry_c17_r2_s7),
    .ci(carry_c17_r3_s8),
    .s(sum_c18_r1_s9),
    .co(carry_c18_r1_s9)
  );
  wire sum_c18_r2_s12, carry_c18_r2_s12;
  subbyte_full_adder add_c18_r2_s12 (
    .a(sum_c18_r1_s9),
    .b(carry_c17_r4_s9),
    .ci(carry_c17_r5_s11),
    .s(sum_c18_r2_s12),
    .co(carry_c18_r2_s12)
  );
  wire sum_c18_r3_s26, carry_c18_r3_s26;
  subbyte_full_adder add_c18_r3_s26 (
    .a(sum_c18_r2_s12),
    .b(carry_c17_r6_s13),
    .ci(carry_c17_r7_s25),
    .s(sum_c18_r3_s26),
    .co(carry_c18_r3_s26)
  );
  wire sum_c19_r0_s10, carry_c19_r0_s10;
  subbyte_full_adder add_c19_r0_s10 (
    .a(start[19]),
    .b(carry_c18_r0_s7),
    .ci(carry_c18_r1_s9),
    .s(sum_c19_r0_s10),
    .co(carry_c19_r0_s10)
  );
  wire sum_c19_r1_s27, carry_c19_r1_s27;
  subbyte_full_adder add_c19_r1_s27 (
    .a(sum_c19_r0_s10),
    .b(carry_c18_r2_s12),
    .ci(carry_c18_r3_s26),
    .s(sum_c19_r1_s27),
    .co(carry_c19_r1_s27)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s28, carry_c20_r1_s28;
  subbyte_full_adder add_c20_r1_s28 (
    .a(sum_c20_r0_s1),
    .b(carry_c19_r0_s10),
    .ci(carry_c19_r1_s27),
    .s(sum_c20_r1_s28),
    .co(carry_c20_r1_s28)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s29, carry_c21_r1_s29;
  subbyte_full_adder add_c21_r1_s29 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s28),
    .s(sum_c21_r1_s29),
    .co(carry_c21_r1_s29)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s30, carry_c22_r1_s30;
  subbyte_full_adder add_c22_r1_s30 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s29),
    .s(sum_c22_r1_s30),
    .co(carry_c22_r1_s30)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s31, carry_c23_r1_s31;
  subbyte_full_adder add_c23_r1_s31 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s30),
    .s(sum_c23_r1_s31),
    .co(carry_c23_r1_s31)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s32, carry_c24_r1_s32;
  subbyte_full_adder add_c24_r1_s32 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s31),
    .s(sum_c24_r1_s32),
    .co(carry_c24_r1_s32)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s33, carry_c25_r1_s33;
  subbyte_full_adder add_c25_r1_s33 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s32),
    .s(sum_c25_r1_s33),
    .co(carry_c25_r1_s33)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s34, carry_c26_r1_s34;
  subbyte_full_adder add_c26_r1_s34 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s33),
    .s(sum_c26_r1_s34),
    .co(carry_c26_r1_s34)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s35, carry_c27_r1_s35;
  subbyte_full_adder add_c27_r1_s35 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s34),
    .s(sum_c27_r1_s35),
    .co(carry_c27_r1_s35)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s36, carry_c28_r1_s36;
  subbyte_full_adder add_c28_r1_s36 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s35),
    .s(sum_c28_r1_s36),
    .co(carry_c28_r1_s36)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s37, carry_c29_r1_s37;
  subbyte_full_adder add_c29_r1_s37 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s36),
    .s(sum_c29_r1_s37),
    .co(carry_c29_r1_s37)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s38, carry_c30_r1_s38;
  subbyte_full_adder add_c30_r1_s38 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s37),
    .s(sum_c30_r1_s38),
    .co(carry_c30_r1_s38)
  );
  wire sum_c31_r0_s39 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s38;

  assign sum = {
    ~sum_c31_r0_s39, sum_c30_r1_s38, sum_c29_r1_s37, sum_c28_r1_s36, sum_c27_r1_s35, sum_c26_r1_s34, sum_c25_r1_s33,
    sum_c24_r1_s32, sum_c23_r1_s31, sum_c22_r1_s30, sum_c21_r1_s29, sum_c20_r1_s28, sum_c19_r1_s27, sum_c18_r3_s26,
    sum_c17_r7_s25, sum_c16_r15_s24, sum_c15_r31_s23, sum_c14_r63_s22, sum_c13_r95_s21, sum_c12_r126_s20,
    sum_c11_r156_s19, sum_c10_r184_s18, sum_c9_r208_s17, sum_c8_r224_s16, sum_c7_r224_s15, sum_c6_r192_s14,
    sum_c5_r160_s12, sum_c4_r128_s10, sum_c3_r97_s9, sum_c2_r67_s8, sum_c1_r39_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
