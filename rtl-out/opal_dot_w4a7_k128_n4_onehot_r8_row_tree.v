// opal_dot_w4a7_k128_n4_onehot_r8_row_tree: compression tree of opal_dot_w4a7_k128_n4_onehot_r8_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 557feaf40a552b84
`default_nettype none

module opal_dot_w4a7_k128_n4_onehot_r8_row_tree (
  input wire [2047:0] pp,
  input wire [111:0] extra,
  output wire [28:0] sum
);
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire sum_c0_r0_s1 = ~(extra[0] ^ extra[27]);
  wire carry_c0_r0_s1 = extra[0] | extra[27];
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[28]), .b(extra[55]), .ci(extra[56]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(extra[83]), .b(extra[84]), .ci(extra[111]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s2, carry_c0_r3_s2;
  subbyte_full_adder add_c0_r3_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r3_s2),
    .co(carry_c0_r3_s2)
  );
  wire sum_c1_r0_s1 = ~(extra[1] ^ extra[29]);
  wire carry_c1_r0_s1 = extra[1] | extra[29];
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[57]),
    .b(extra[85]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r1_s2),
    .co(carry_c1_r1_s2)
  );
  wire sum_c1_r2_s2, carry_c1_r2_s2;
  subbyte_full_adder add_c1_r2_s2 (
    .a(sum_c1_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r2_s2),
    .co(carry_c1_r2_s2)
  );
  wire sum_c1_r3_s3, carry_c1_r3_s3;
  subbyte_full_adder add_c1_r3_s3 (
    .a(sum_c1_r1_s2),
    .b(carry_c0_r3_s2),
    .ci(sum_c1_r2_s2),
    .s(sum_c1_r3_s3),
    .co(carry_c1_r3_s3)
  );
  wire sum_c2_r0_s1 = ~(pp[0] ^ pp[32]);
  wire carry_c2_r0_s1 = pp[0] | pp[32];
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[64]), .b(pp[96]), .ci(pp[128]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[160]), .b(pp[192]), .ci(pp[224]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[256]), .b(pp[288]), .ci(pp[320]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[352]), .b(pp[384]), .ci(pp[416]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[448]), .b(pp[480]), .ci(pp[512]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[544]), .b(pp[576]), .ci(pp[608]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[640]), .b(pp[672]), .ci(pp[704]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[736]), .b(pp[768]), .ci(pp[800]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[832]), .b(pp[864]), .ci(pp[896]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[928]), .b(pp[960]), .ci(pp[992]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[1024]), .b(pp[1056]), .ci(pp[1088]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[1120]), .b(pp[1152]), .ci(pp[1184]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[1216]), .b(pp[1248]), .ci(pp[1280]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[1312]), .b(pp[1344]), .ci(pp[1376]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[1408]), .b(pp[1440]), .ci(pp[1472]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[1504]), .b(pp[1536]), .ci(pp[1568]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[1600]), .b(pp[1632]), .ci(pp[1664]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[1696]), .b(pp[1728]), .ci(pp[1760]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[1792]), .b(pp[1824]), .ci(pp[1856]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[1888]), .b(pp[1920]), .ci(pp[1952]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s2, carry_c2_r21_s2;
  subbyte_full_adder add_c2_r21_s2 (
    .a(pp[1984]),
    .b(pp[2016]),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r21_s2),
    .co(carry_c2_r21_s2)
  );
  wire sum_c2_r22_s2, carry_c2_r22_s2;
  subbyte_full_adder add_c2_r22_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r22_s2),
    .co(carry_c2_r22_s2)
  );
  wire sum_c2_r23_s2, carry_c2_r23_s2;
  subbyte_full_adder add_c2_r23_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r23_s2),
    .co(carry_c2_r23_s2)
  );
  wire sum_c2_r24_s2, carry_c2_r24_s2;
  subbyte_full_adder add_c2_r24_s2 (
    .a(sum_c2_r7_s1),
    .b(sum_c2_r8_s1),
    .ci(sum_c2_r9_s1),
    .s(sum_c2_r24_s2),
    .co(carry_c2_r24_s2)
  );
  wire sum_c2_r25_s2, carry_c2_r25_s2;
  subbyte_full_adder add_c2_r25_s2 (
    .a(sum_c2_r10_s1),
    .b(sum_c2_r11_s1),
    .ci(sum_c2_r12_s1),
    .s(sum_c2_r25_s2),
    .co(carry_c2_r25_s2)
  );
  wire sum_c2_r26_s2, carry_c2_r26_s2;
  subbyte_full_adder add_c2_r26_s2 (
    .a(sum_c2_r13_s1),
    .b(sum_c2_r14_s1),
    .ci(sum_c2_r15_s1),
    .s(sum_c2_r26_s2),
    .co(carry_c2_r26_s2)
  );
  wire sum_c2_r27_s2, carry_c2_r27_s2;
  subbyte_full_adder add_c2_r27_s2 (
    .a(sum_c2_r16_s1),
    .b(sum_c2_r17_s1),
    .ci(sum_c2_r18_s1),
    .s(sum_c2_r27_s2),
    .co(carry_c2_r27_s2)
  );
  wire sum_c2_r28_s3, carry_c2_r28_s3;
  subbyte_full_adder add_c2_r28_s3 (
    .a(sum_c2_r19_s1),
    .b(sum_c2_r20_s1),
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
  wire sum_c2_r30_s3, carry_c2_r30_s3;
  subbyte_full_adder add_c2_r30_s3 (
    .a(sum_c2_r25_s2),
    .b(sum_c2_r26_s2),
    .ci(sum_c2_r27_s2),
    .s(sum_c2_r30_s3),
    .co(carry_c2_r30_s3)
  );
  wire sum_c2_r31_s4, carry_c2_r31_s4;
  subbyte_full_adder add_c2_r31_s4 (
    .a(sum_c2_r28_s3),
    .b(sum_c2_r29_s3),
    .ci(sum_c2_r30_s3),
    .s(sum_c2_r31_s4),
    .co(carry_c2_r31_s4)
  );
  wire sum_c2_r32_s5, carry_c2_r32_s5;
  subbyte_full_adder add_c2_r32_s5 (
    .a(sum_c2_r31_s4),
    .b(extra[2]),
    .ci(extra[30]),
    .s(sum_c2_r32_s5),
    .co(carry_c2_r32_s5)
  );
  wire sum_c2_r33_s2, carry_c2_r33_s2;
  subbyte_full_adder add_c2_r33_s2 (
    .a(extra[58]),
    .b(extra[86]),
    .ci(carry_c1_r0_s1),
    .s(sum_c2_r33_s2),
    .co(carry_c2_r33_s2)
  );
  wire sum_c2_r34_s6, carry_c2_r34_s6;
  subbyte_full_adder add_c2_r34_s6 (
    .a(carry_c1_r1_s2),
    .b(sum_c2_r32_s5),
    .ci(sum_c2_r33_s2),
    .s(sum_c2_r34_s6),
    .co(carry_c2_r34_s6)
  );
  wire sum_c2_r35_s7, carry_c2_r35_s7;
  subbyte_full_adder add_c2_r35_s7 (
    .a(carry_c1_r2_s2),
    .b(sum_c2_r34_s6),
    .ci(carry_c1_r3_s3),
    .s(sum_c2_r35_s7),
    .co(carry_c2_r35_s7)
  );
  wire sum_c3_r0_s1 = ~(pp[1] ^ pp[8]);
  wire carry_c3_r0_s1 = pp[1] | pp[8];
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[33]), .b(pp[40]), .ci(pp[65]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[72]), .b(pp[97]), .ci(pp[104]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[129]), .b(pp[136]), .ci(pp[161]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[168]), .b(pp[193]), .ci(pp[200]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[225]), .b(pp[232]), .ci(pp[257]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[264]), .b(pp[289]), .ci(pp[296]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[321]), .b(pp[328]), .ci(pp[353]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[360]), .b(pp[385]), .ci(pp[392]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[417]), .b(pp[424]), .ci(pp[449]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[456]), .b(pp[481]), .ci(pp[488]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[513]), .b(pp[520]), .ci(pp[545]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[552]), .b(pp[577]), .ci(pp[584]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[609]), .b(pp[616]), .ci(pp[641]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[648]), .b(pp[673]), .ci(pp[680]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[705]), .b(pp[712]), .ci(pp[737]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[744]), .b(pp[769]), .ci(pp[776]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[801]), .b(pp[808]), .ci(pp[833]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[840]), .b(pp[865]), .ci(pp[872]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[897]), .b(pp[904]), .ci(pp[929]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[936]), .b(pp[961]), .ci(pp[968]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s1, carry_c3_r21_s1;
  subbyte_full_adder add_c3_r21_s1 (.a(pp[993]), .b(pp[1000]), .ci(pp[1025]), .s(sum_c3_r21_s1), .co(carry_c3_r21_s1));
  wire sum_c3_r22_s1, carry_c3_r22_s1;
  subbyte_full_adder add_c3_r22_s1 (.a(pp[1032]), .b(pp[1057]), .ci(pp[1064]), .s(sum_c3_r22_s1), .co(carry_c3_r22_s1));
  wire sum_c3_r23_s1, carry_c3_r23_s1;
  subbyte_full_adder add_c3_r23_s1 (.a(pp[1089]), .b(pp[1096]), .ci(pp[1121]), .s(sum_c3_r23_s1), .co(carry_c3_r23_s1));
  wire sum_c3_r24_s1, carry_c3_r24_s1;
  subbyte_full_adder add_c3_r24_s1 (.a(pp[1128]), .b(pp[1153]), .ci(pp[1160]), .s(sum_c3_r24_s1), .co(carry_c3_r24_s1));
  wire sum_c3_r25_s1, carry_c3_r25_s1;
  subbyte_full_adder add_c3_r25_s1 (.a(pp[1185]), .b(pp[1192]), .ci(pp[1217]), .s(sum_c3_r25_s1), .co(carry_c3_r25_s1));
  wire sum_c3_r26_s1, carry_c3_r26_s1;
  subbyte_full_adder add_c3_r26_s1 (.a(pp[1224]), .b(pp[1249]), .ci(pp[1256]), .s(sum_c3_r26_s1), .co(carry_c3_r26_s1));
  wire sum_c3_r27_s1, carry_c3_r27_s1;
  subbyte_full_adder add_c3_r27_s1 (.a(pp[1281]), .b(pp[1288]), .ci(pp[1313]), .s(sum_c3_r27_s1), .co(carry_c3_r27_s1));
  wire sum_c3_r28_s1, carry_c3_r28_s1;
  subbyte_full_adder add_c3_r28_s1 (.a(pp[1320]), .b(pp[1345]), .ci(pp[1352]), .s(sum_c3_r28_s1), .co(carry_c3_r28_s1));
  wire sum_c3_r29_s1, carry_c3_r29_s1;
  subbyte_full_adder add_c3_r29_s1 (.a(pp[1377]), .b(pp[1384]), .ci(pp[1409]), .s(sum_c3_r29_s1), .co(carry_c3_r29_s1));
  wire sum_c3_r30_s1, carry_c3_r30_s1;
  subbyte_full_adder add_c3_r30_s1 (.a(pp[1416]), .b(pp[1441]), .ci(pp[1448]), .s(sum_c3_r30_s1), .co(carry_c3_r30_s1));
  wire sum_c3_r31_s1, carry_c3_r31_s1;
  subbyte_full_adder add_c3_r31_s1 (.a(pp[1473]), .b(pp[1480]), .ci(pp[1505]), .s(sum_c3_r31_s1), .co(carry_c3_r31_s1));
  wire sum_c3_r32_s1, carry_c3_r32_s1;
  subbyte_full_adder add_c3_r32_s1 (.a(pp[1512]), .b(pp[1537]), .ci(pp[1544]), .s(sum_c3_r32_s1), .co(carry_c3_r32_s1));
  wire sum_c3_r33_s1, carry_c3_r33_s1;
  subbyte_full_adder add_c3_r33_s1 (.a(pp[1569]), .b(pp[1576]), .ci(pp[1601]), .s(sum_c3_r33_s1), .co(carry_c3_r33_s1));
  wire sum_c3_r34_s1, carry_c3_r34_s1;
  subbyte_full_adder add_c3_r34_s1 (.a(pp[1608]), .b(pp[1633]), .ci(pp[1640]), .s(sum_c3_r34_s1), .co(carry_c3_r34_s1));
  wire sum_c3_r35_s1, carry_c3_r35_s1;
  subbyte_full_adder add_c3_r35_s1 (.a(pp[1665]), .b(pp[1672]), .ci(pp[1697]), .s(sum_c3_r35_s1), .co(carry_c3_r35_s1));
  wire sum_c3_r36_s1, carry_c3_r36_s1;
  subbyte_full_adder add_c3_r36_s1 (.a(pp[1704]), .b(pp[1729]), .ci(pp[1736]), .s(sum_c3_r36_s1), .co(carry_c3_r36_s1));
  wire sum_c3_r37_s1, carry_c3_r37_s1;
  subbyte_full_adder add_c3_r37_s1 (.a(pp[1761]), .b(pp[1768]), .ci(pp[1793]), .s(sum_c3_r37_s1), .co(carry_c3_r37_s1));
  wire sum_c3_r38_s1, carry_c3_r38_s1;
  subbyte_full_adder add_c3_r38_s1 (.a(pp[1800]), .b(pp[1825]), .ci(pp[1832]), .s(sum_c3_r38_s1), .co(carry_c3_r38_s1));
  wire sum_c3_r39_s1, carry_c3_r39_s1;
  subbyte_full_adder add_c3_r39_s1 (.a(pp[1857]), .b(pp[1864]), .ci(pp[1889]), .s(sum_c3_r39_s1), .co(carry_c3_r39_s1));
  wire sum_c3_r40_s1, carry_c3_r40_s1;
  subbyte_full_adder add_c3_r40_s1 (.a(pp[1896]), .b(pp[1921]), .ci(pp[1928]), .s(sum_c3_r40_s1), .co(carry_c3_r40_s1));
  wire sum_c3_r41_s1, carry_c3_r41_s1;
  subbyte_full_adder add_c3_r41_s1 (.a(pp[1953]), .b(pp[1960]), .ci(pp[1985]), .s(sum_c3_r41_s1), .co(carry_c3_r41_s1));
  wire sum_c3_r42_s1, carry_c3_r42_s1;
  subbyte_full_adder add_c3_r42_s1 (.a(pp[1992]), .b(pp[2017]), .ci(pp[2024]), .s(sum_c3_r42_s1), .co(carry_c3_r42_s1));
  wire sum_c3_r43_s2, carry_c3_r43_s2;
  subbyte_full_adder add_c3_r43_s2 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r1_s1),
    .s(sum_c3_r43_s2),
    .co(carry_c3_r43_s2)
  );
  wire sum_c3_r44_s2, carry_c3_r44_s2;
  subbyte_full_adder add_c3_r44_s2 (
    .a(carry_c2_r2_s1),
    .b(carry_c2_r3_s1),
    .ci(carry_c2_r4_s1),
    .s(sum_c3_r44_s2),
    .co(carry_c3_r44_s2)
  );
  wire sum_c3_r45_s2, carry_c3_r45_s2;
  subbyte_full_adder add_c3_r45_s2 (
    .a(carry_c2_r5_s1),
    .b(carry_c2_r6_s1),
    .ci(carry_c2_r7_s1),
    .s(sum_c3_r45_s2),
    .co(carry_c3_r45_s2)
  );
  wire sum_c3_r46_s2, carry_c3_r46_s2;
  subbyte_full_adder add_c3_r46_s2 (
    .a(carry_c2_r8_s1),
    .b(carry_c2_r9_s1),
    .ci(carry_c2_r10_s1),
    .s(sum_c3_r46_s2),
    .co(carry_c3_r46_s2)
  );
  wire sum_c3_r47_s2, carry_c3_r47_s2;
  subbyte_full_adder add_c3_r47_s2 (
    .a(carry_c2_r11_s1),
    .b(carry_c2_r12_s1),
    .ci(carry_c2_r13_s1),
    .s(sum_c3_r47_s2),
    .co(carry_c3_r47_s2)
  );
  wire sum_c3_r48_s2, carry_c3_r48_s2;
  subbyte_full_adder add_c3_r48_s2 (
    .a(carry_c2_r14_s1),
    .b(carry_c2_r15_s1),
    .ci(carry_c2_r16_s1),
    .s(sum_c3_r48_s2),
    .co(carry_c3_r48_s2)
  );
  wire sum_c3_r49_s2, carry_c3_r49_s2;
  subbyte_full_adder add_c3_r49_s2 (
    .a(carry_c2_r17_s1),
    .b(carry_c2_r18_s1),
    .ci(carry_c2_r19_s1),
    .s(sum_c3_r49_s2),
    .co(carry_c3_r49_s2)
  );
  wire sum_c3_r50_s3, carry_c3_r50_s3;
  subbyte_full_adder add_c3_r50_s3 (
    .a(carry_c2_r20_s1),
    .b(carry_c2_r21_s2),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r50_s3),
    .co(carry_c3_r50_s3)
  );
  wire sum_c3_r51_s2, carry_c3_r51_s2;
  subbyte_full_adder add_c3_r51_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r51_s2),
    .co(carry_c3_r51_s2)
  );
  wire sum_c3_r52_s2, carry_c3_r52_s2;
  subbyte_full_adder add_c3_r52_s2 (
    .a(sum_c3_r5_s1),
    .b(sum_c3_r6_s1),
    .ci(sum_c3_r7_s1),
    .s(sum_c3_r52_s2),
    .co(carry_c3_r52_s2)
  );
  wire sum_c3_r53_s2, carry_c3_r53_s2;
  subbyte_full_adder add_c3_r53_s2 (
    .a(sum_c3_r8_s1),
    .b(sum_c3_r9_s1),
    .ci(sum_c3_r10_s1),
    .s(sum_c3_r53_s2),
    .co(carry_c3_r53_s2)
  );
  wire sum_c3_r54_s2, carry_c3_r54_s2;
  subbyte_full_adder add_c3_r54_s2 (
    .a(sum_c3_r11_s1),
    .b(sum_c3_r12_s1),
    .ci(sum_c3_r13_s1),
    .s(sum_c3_r54_s2),
    .co(carry_c3_r54_s2)
  );
  wire sum_c3_r55_s2, carry_c3_r55_s2;
  subbyte_full_adder add_c3_r55_s2 (
    .a(sum_c3_r14_s1),
    .b(sum_c3_r15_s1),
    .ci(sum_c3_r16_s1),
    .s(sum_c3_r55_s2),
    .co(carry_c3_r55_s2)
  );
  wire sum_c3_r56_s2, carry_c3_r56_s2;
  subbyte_full_adder add_c3_r56_s2 (
    .a(sum_c3_r17_s1),
    .b(sum_c3_r18_s1),
    .ci(sum_c3_r19_s1),
    .s(sum_c3_r56_s2),
    .co(carry_c3_r56_s2)
  );
  wire sum_c3_r57_s2, carry_c3_r57_s2;
  subbyte_full_adder add_c3_r57_s2 (
    .a(sum_c3_r20_s1),
    .b(sum_c3_r21_s1),
    .ci(sum_c3_r22_s1),
    .s(sum_c3_r57_s2),
    .co(carry_c3_r57_s2)
  );
  wire sum_c3_r58_s2, carry_c3_r58_s2;
  subbyte_full_adder add_c3_r58_s2 (
    .a(sum_c3_r23_s1),
    .b(sum_c3_r24_s1),
    .ci(sum_c3_r25_s1),
    .s(sum_c3_r58_s2),
    .co(carry_c3_r58_s2)
  );
  wire sum_c3_r59_s2, carry_c3_r59_s2;
  subbyte_full_adder add_c3_r59_s2 (
    .a(sum_c3_r26_s1),
    .b(sum_c3_r27_s1),
    .ci(sum_c3_r28_s1),
    .s(sum_c3_r59_s2),
    .co(carry_c3_r59_s2)
  );
  wire sum_c3_r60_s2, carry_c3_r60_s2;
  subbyte_full_adder add_c3_r60_s2 (
    .a(sum_c3_r29_s1),
    .b(sum_c3_r30_s1),
    .ci(sum_c3_r31_s1),
    .s(sum_c3_r60_s2),
    .co(carry_c3_r60_s2)
  );
  wire sum_c3_r61_s2, carry_c3_r61_s2;
  subbyte_full_adder add_c3_r61_s2 (
    .a(sum_c3_r32_s1),
    .b(sum_c3_r33_s1),
    .ci(sum_c3_r34_s1),
    .s(sum_c3_r61_s2),
    .co(carry_c3_r61_s2)
  );
  wire sum_c3_r62_s2, carry_c3_r62_s2;
  subbyte_full_adder add_c3_r62_s2 (
    .a(sum_c3_r35_s1),
    .b(sum_c3_r36_s1),
    .ci(sum_c3_r37_s1),
    .s(sum_c3_r62_s2),
    .co(carry_c3_r62_s2)
  );
  wire sum_c3_r63_s2, carry_c3_r63_s2;
  subbyte_full_adder add_c3_r63_s2 (
    .a(sum_c3_r38_s1),
    .b(sum_c3_r39_s1),
    .ci(sum_c3_r40_s1),
    .s(sum_c3_r63_s2),
    .co(carry_c3_r63_s2)
  );
  wire sum_c3_r64_s3, carry_c3_r64_s3;
  subbyte_full_adder add_c3_r64_s3 (
    .a(sum_c3_r41_s1),
    .b(sum_c3_r42_s1),
    .ci(sum_c3_r43_s2),
    .s(sum_c3_r64_s3),
    .co(carry_c3_r64_s3)
  );
  wire sum_c3_r65_s3, carry_c3_r65_s3;
  subbyte_full_adder add_c3_r65_s3 (
    .a(carry_c2_r22_s2),
    .b(carry_c2_r23_s2),
    .ci(carry_c2_r24_s2),
    .s(sum_c3_r65_s3),
    .co(carry_c3_r65_s3)
  );
  wire sum_c3_r66_s3, carry_c3_r66_s3;
  subbyte_full_adder add_c3_r66_s3 (
    .a(carry_c2_r25_s2),
    .b(carry_c2_r26_s2),
    .ci(carry_c2_r27_s2),
    .s(sum_c3_r66_s3),
    .co(carry_c3_r66_s3)
  );
  wire sum_c3_r67_s4, carry_c3_r67_s4;
  subbyte_full_adder add_c3_r67_s4 (
    .a(carry_c2_r28_s3),
    .b(sum_c3_r44_s2),
    .ci(sum_c3_r45_s2),
    .s(sum_c3_r67_s4),
    .co(carry_c3_r67_s4)
  );
  wire sum_c3_r68_s3, carry_c3_r68_s3;
  subbyte_full_adder add_c3_r68_s3 (
    .a(sum_c3_r46_s2),
    .b(sum_c3_r47_s2),
    .ci(sum_c3_r48_s2),
    .s(sum_c3_r68_s3),
    .co(carry_c3_r68_s3)
  );
  wire sum_c3_r69_s4, carry_c3_r69_s4;
  subbyte_full_adder add_c3_r69_s4 (
    .a(sum_c3_r49_s2),
    .b(sum_c3_r50_s3),
    .ci(sum_c3_r51_s2),
    .s(sum_c3_r69_s4),
    .co(carry_c3_r69_s4)
  );
  wire sum_c3_r70_s3, carry_c3_r70_s3;
  subbyte_full_adder add_c3_r70_s3 (
    .a(sum_c3_r52_s2),
    .b(sum_c3_r53_s2),
    .ci(sum_c3_r54_s2),
    .s(sum_c3_r70_s3),
    .co(carry_c3_r70_s3)
  );
  wire sum_c3_r71_s3, carry_c3_r71_s3;
  subbyte_full_adder add_c3_r71_s3 (
    .a(sum_c3_r55_s2),
    .b(sum_c3_r56_s2),
    .ci(sum_c3_r57_s2),
    .s(sum_c3_r71_s3),
    .co(carry_c3_r71_s3)
  );
  wire sum_c3_r72_s3, carry_c3_r72_s3;
  subbyte_full_adder add_c3_r72_s3 (
    .a(sum_c3_r58_s2),
    .b(sum_c3_r59_s2),
    .ci(sum_c3_r60_s2),
    .s(sum_c3_r72_s3),
    .co(carry_c3_r72_s3)
  );
  wire sum_c3_r73_s3, carry_c3_r73_s3;
  subbyte_full_adder add_c3_r73_s3 (
    .a(sum_c3_r61_s2),
    .b(sum_c3_r62_s2),
    .ci(sum_c3_r63_s2),
    .s(sum_c3_r73_s3),
    .co(carry_c3_r73_s3)
  );
  wire sum_c3_r74_s4, carry_c3_r74_s4;
  subbyte_full_adder add_c3_r74_s4 (
    .a(sum_c3_r64_s3),
    .b(carry_c2_r29_s3),
    .ci(carry_c2_r30_s3),
    .s(sum_c3_r74_s4),
    .co(carry_c3_r74_s4)
  );
  wire sum_c3_r75_s5, carry_c3_r75_s5;
  subbyte_full_adder add_c3_r75_s5 (
    .a(sum_c3_r65_s3),
    .b(sum_c3_r66_s3),
    .ci(sum_c3_r67_s4),
    .s(sum_c3_r75_s5),
    .co(carry_c3_r75_s5)
  );
  wire sum_c3_r76_s5, carry_c3_r76_s5;
  subbyte_full_adder add_c3_r76_s5 (
    .a(sum_c3_r68_s3),
    .b(sum_c3_r69_s4),
    .ci(sum_c3_r70_s3),
    .s(sum_c3_r76_s5),
    .co(carry_c3_r76_s5)
  );
  wire sum_c3_r77_s4, carry_c3_r77_s4;
  subbyte_full_adder add_c3_r77_s4 (
    .a(sum_c3_r71_s3),
    .b(sum_c3_r72_s3),
    .ci(sum_c3_r73_s3),
    .s(sum_c3_r77_s4),
    .co(carry_c3_r77_s4)
  );
  wire sum_c3_r78_s6, carry_c3_r78_s6;
  subbyte_full_adder add_c3_r78_s6 (
    .a(carry_c2_r31_s4),
    .b(sum_c3_r74_s4),
    .ci(sum_c3_r75_s5),
    .s(sum_c3_r78_s6),
    .co(carry_c3_r78_s6)
  );
  wire sum_c3_r79_s7, carry_c3_r79_s7;
  subbyte_full_adder add_c3_r79_s7 (
    .a(sum_c3_r76_s5),
    .b(sum_c3_r77_s4),
    .ci(sum_c3_r78_s6),
    .s(sum_c3_r79_s7),
    .co(carry_c3_r79_s7)
  );
  wire sum_c3_r80_s8, carry_c3_r80_s8;
  subbyte_full_adder add_c3_r80_s8 (
    .a(sum_c3_r79_s7),
    .b(extra[3]),
    .ci(extra[31]),
    .s(sum_c3_r80_s8),
    .co(carry_c3_r80_s8)
  );
  wire sum_c3_r81_s6, carry_c3_r81_s6;
  subbyte_full_adder add_c3_r81_s6 (
    .a(extra[59]),
    .b(extra[87]),
    .ci(carry_c2_r32_s5),
    .s(sum_c3_r81_s6),
    .co(carry_c3_r81_s6)
  );
  wire sum_c3_r82_s9, carry_c3_r82_s9;
  subbyte_full_adder add_c3_r82_s9 (
    .a(carry_c2_r33_s2),
    .b(sum_c3_r80_s8),
    .ci(sum_c3_r81_s6),
    .s(sum_c3_r82_s9),
    .co(carry_c3_r82_s9)
  );
  wire sum_c3_r83_s10, carry_c3_r83_s10;
  subbyte_full_adder add_c3_r83_s10 (
    .a(carry_c2_r34_s6),
    .b(sum_c3_r82_s9),
    .ci(carry_c2_r35_s7),
    .s(sum_c3_r83_s10),
    .co(carry_c3_r83_s10)
  );
  wire sum_c4_r0_s1 = ~(pp[2] ^ pp[9]);
  wire carry_c4_r0_s1 = pp[2] | pp[9];
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[16]), .b(pp[34]), .ci(pp[41]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[48]), .b(pp[66]), .ci(pp[73]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[80]), .b(pp[98]), .ci(pp[105]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[112]), .b(pp[130]), .ci(pp[137]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[144]), .b(pp[162]), .ci(pp[169]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[176]), .b(pp[194]), .ci(pp[201]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[208]), .b(pp[226]), .ci(pp[233]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[240]), .b(pp[258]), .ci(pp[265]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[272]), .b(pp[290]), .ci(pp[297]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[304]), .b(pp[322]), .ci(pp[329]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[336]), .b(pp[354]), .ci(pp[361]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[368]), .b(pp[386]), .ci(pp[393]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[400]), .b(pp[418]), .ci(pp[425]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[432]), .b(pp[450]), .ci(pp[457]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[464]), .b(pp[482]), .ci(pp[489]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[496]), .b(pp[514]), .ci(pp[521]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[528]), .b(pp[546]), .ci(pp[553]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[560]), .b(pp[578]), .ci(pp[585]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[592]), .b(pp[610]), .ci(pp[617]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[624]), .b(pp[642]), .ci(pp[649]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[656]), .b(pp[674]), .ci(pp[681]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[688]), .b(pp[706]), .ci(pp[713]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[720]), .b(pp[738]), .ci(pp[745]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[752]), .b(pp[770]), .ci(pp[777]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[784]), .b(pp[802]), .ci(pp[809]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[816]), .b(pp[834]), .ci(pp[841]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[848]), .b(pp[866]), .ci(pp[873]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[880]), .b(pp[898]), .ci(pp[905]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[912]), .b(pp[930]), .ci(pp[937]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[944]), .b(pp[962]), .ci(pp[969]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[976]), .b(pp[994]), .ci(pp[1001]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[1008]), .b(pp[1026]), .ci(pp[1033]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[1040]), .b(pp[1058]), .ci(pp[1065]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[1072]), .b(pp[1090]), .ci(pp[1097]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[1104]), .b(pp[1122]), .ci(pp[1129]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[1136]), .b(pp[1154]), .ci(pp[1161]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[1168]), .b(pp[1186]), .ci(pp[1193]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[1200]), .b(pp[1218]), .ci(pp[1225]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[1232]), .b(pp[1250]), .ci(pp[1257]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[1264]), .b(pp[1282]), .ci(pp[1289]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[1296]), .b(pp[1314]), .ci(pp[1321]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[1328]), .b(pp[1346]), .ci(pp[1353]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s1, carry_c4_r43_s1;
  subbyte_full_adder add_c4_r43_s1 (.a(pp[1360]), .b(pp[1378]), .ci(pp[1385]), .s(sum_c4_r43_s1), .co(carry_c4_r43_s1));
  wire sum_c4_r44_s1, carry_c4_r44_s1;
  subbyte_full_adder add_c4_r44_s1 (.a(pp[1392]), .b(pp[1410]), .ci(pp[1417]), .s(sum_c4_r44_s1), .co(carry_c4_r44_s1));
  wire sum_c4_r45_s1, carry_c4_r45_s1;
  subbyte_full_adder add_c4_r45_s1 (.a(pp[1424]), .b(pp[1442]), .ci(pp[1449]), .s(sum_c4_r45_s1), .co(carry_c4_r45_s1));
  wire sum_c4_r46_s1, carry_c4_r46_s1;
  subbyte_full_adder add_c4_r46_s1 (.a(pp[1456]), .b(pp[1474]), .ci(pp[1481]), .s(sum_c4_r46_s1), .co(carry_c4_r46_s1));
  wire sum_c4_r47_s1, carry_c4_r47_s1;
  subbyte_full_adder add_c4_r47_s1 (.a(pp[1488]), .b(pp[1506]), .ci(pp[1513]), .s(sum_c4_r47_s1), .co(carry_c4_r47_s1));
  wire sum_c4_r48_s1, carry_c4_r48_s1;
  subbyte_full_adder add_c4_r48_s1 (.a(pp[1520]), .b(pp[1538]), .ci(pp[1545]), .s(sum_c4_r48_s1), .co(carry_c4_r48_s1));
  wire sum_c4_r49_s1, carry_c4_r49_s1;
  subbyte_full_adder add_c4_r49_s1 (.a(pp[1552]), .b(pp[1570]), .ci(pp[1577]), .s(sum_c4_r49_s1), .co(carry_c4_r49_s1));
  wire sum_c4_r50_s1, carry_c4_r50_s1;
  subbyte_full_adder add_c4_r50_s1 (.a(pp[1584]), .b(pp[1602]), .ci(pp[1609]), .s(sum_c4_r50_s1), .co(carry_c4_r50_s1));
  wire sum_c4_r51_s1, carry_c4_r51_s1;
  subbyte_full_adder add_c4_r51_s1 (.a(pp[1616]), .b(pp[1634]), .ci(pp[1641]), .s(sum_c4_r51_s1), .co(carry_c4_r51_s1));
  wire sum_c4_r52_s1, carry_c4_r52_s1;
  subbyte_full_adder add_c4_r52_s1 (.a(pp[1648]), .b(pp[1666]), .ci(pp[1673]), .s(sum_c4_r52_s1), .co(carry_c4_r52_s1));
  wire sum_c4_r53_s1, carry_c4_r53_s1;
  subbyte_full_adder add_c4_r53_s1 (.a(pp[1680]), .b(pp[1698]), .ci(pp[1705]), .s(sum_c4_r53_s1), .co(carry_c4_r53_s1));
  wire sum_c4_r54_s1, carry_c4_r54_s1;
  subbyte_full_adder add_c4_r54_s1 (.a(pp[1712]), .b(pp[1730]), .ci(pp[1737]), .s(sum_c4_r54_s1), .co(carry_c4_r54_s1));
  wire sum_c4_r55_s1, carry_c4_r55_s1;
  subbyte_full_adder add_c4_r55_s1 (.a(pp[1744]), .b(pp[1762]), .ci(pp[1769]), .s(sum_c4_r55_s1), .co(carry_c4_r55_s1));
  wire sum_c4_r56_s1, carry_c4_r56_s1;
  subbyte_full_adder add_c4_r56_s1 (.a(pp[1776]), .b(pp[1794]), .ci(pp[1801]), .s(sum_c4_r56_s1), .co(carry_c4_r56_s1));
  wire sum_c4_r57_s1, carry_c4_r57_s1;
  subbyte_full_adder add_c4_r57_s1 (.a(pp[1808]), .b(pp[1826]), .ci(pp[1833]), .s(sum_c4_r57_s1), .co(carry_c4_r57_s1));
  wire sum_c4_r58_s1, carry_c4_r58_s1;
  subbyte_full_adder add_c4_r58_s1 (.a(pp[1840]), .b(pp[1858]), .ci(pp[1865]), .s(sum_c4_r58_s1), .co(carry_c4_r58_s1));
  wire sum_c4_r59_s1, carry_c4_r59_s1;
  subbyte_full_adder add_c4_r59_s1 (.a(pp[1872]), .b(pp[1890]), .ci(pp[1897]), .s(sum_c4_r59_s1), .co(carry_c4_r59_s1));
  wire sum_c4_r60_s1, carry_c4_r60_s1;
  subbyte_full_adder add_c4_r60_s1 (.a(pp[1904]), .b(pp[1922]), .ci(pp[1929]), .s(sum_c4_r60_s1), .co(carry_c4_r60_s1));
  wire sum_c4_r61_s1, carry_c4_r61_s1;
  subbyte_full_adder add_c4_r61_s1 (.a(pp[1936]), .b(pp[1954]), .ci(pp[1961]), .s(sum_c4_r61_s1), .co(carry_c4_r61_s1));
  wire sum_c4_r62_s1, carry_c4_r62_s1;
  subbyte_full_adder add_c4_r62_s1 (.a(pp[1968]), .b(pp[1986]), .ci(pp[1993]), .s(sum_c4_r62_s1), .co(carry_c4_r62_s1));
  wire sum_c4_r63_s1, carry_c4_r63_s1;
  subbyte_full_adder add_c4_r63_s1 (.a(pp[2000]), .b(pp[2018]), .ci(pp[2025]), .s(sum_c4_r63_s1), .co(carry_c4_r63_s1));
  wire sum_c4_r64_s2, carry_c4_r64_s2;
  subbyte_full_adder add_c4_r64_s2 (
    .a(pp[2032]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r64_s2),
    .co(carry_c4_r64_s2)
  );
  wire sum_c4_r65_s2, carry_c4_r65_s2;
  subbyte_full_adder add_c4_r65_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r65_s2),
    .co(carry_c4_r65_s2)
  );
  wire sum_c4_r66_s2, carry_c4_r66_s2;
  subbyte_full_adder add_c4_r66_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r66_s2),
    .co(carry_c4_r66_s2)
  );
  wire sum_c4_r67_s2, carry_c4_r67_s2;
  subbyte_full_adder add_c4_r67_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r67_s2),
    .co(carry_c4_r67_s2)
  );
  wire sum_c4_r68_s2, carry_c4_r68_s2;
  subbyte_full_adder add_c4_r68_s2 (
    .a(carry_c3_r10_s1),
    .b(carry_c3_r11_s1),
    .ci(carry_c3_r12_s1),
    .s(sum_c4_r68_s2),
    .co(carry_c4_r68_s2)
  );
  wire sum_c4_r69_s2, carry_c4_r69_s2;
  subbyte_full_adder add_c4_r69_s2 (
    .a(carry_c3_r13_s1),
    .b(carry_c3_r14_s1),
    .ci(carry_c3_r15_s1),
    .s(sum_c4_r69_s2),
    .co(carry_c4_r69_s2)
  );
  wire sum_c4_r70_s2, carry_c4_r70_s2;
  subbyte_full_adder add_c4_r70_s2 (
    .a(carry_c3_r16_s1),
    .b(carry_c3_r17_s1),
    .ci(carry_c3_r18_s1),
    .s(sum_c4_r70_s2),
    .co(carry_c4_r70_s2)
  );
  wire sum_c4_r71_s2, carry_c4_r71_s2;
  subbyte_full_adder add_c4_r71_s2 (
    .a(carry_c3_r19_s1),
    .b(carry_c3_r20_s1),
    .ci(carry_c3_r21_s1),
    .s(sum_c4_r71_s2),
    .co(carry_c4_r71_s2)
  );
  wire sum_c4_r72_s2, carry_c4_r72_s2;
  subbyte_full_adder add_c4_r72_s2 (
    .a(carry_c3_r22_s1),
    .b(carry_c3_r23_s1),
    .ci(carry_c3_r24_s1),
    .s(sum_c4_r72_s2),
    .co(carry_c4_r72_s2)
  );
  wire sum_c4_r73_s2, carry_c4_r73_s2;
  subbyte_full_adder add_c4_r73_s2 (
    .a(carry_c3_r25_s1),
    .b(carry_c3_r26_s1),
    .ci(carry_c3_r27_s1),
    .s(sum_c4_r73_s2),
    .co(carry_c4_r73_s2)
  );
  wire sum_c4_r74_s2, carry_c4_r74_s2;
  subbyte_full_adder add_c4_r74_s2 (
    .a(carry_c3_r28_s1),
    .b(carry_c3_r29_s1),
    .ci(carry_c3_r30_s1),
    .s(sum_c4_r74_s2),
    .co(carry_c4_r74_s2)
  );
  wire sum_c4_r75_s2, carry_c4_r75_s2;
  subbyte_full_adder add_c4_r75_s2 (
    .a(carry_c3_r31_s1),
    .b(carry_c3_r32_s1),
    .ci(carry_c3_r33_s1),
    .s(sum_c4_r75_s2),
    .co(carry_c4_r75_s2)
  );
  wire sum_c4_r76_s2, carry_c4_r76_s2;
  subbyte_full_adder add_c4_r76_s2 (
    .a(carry_c3_r34_s1),
    .b(carry_c3_r35_s1),
    .ci(carry_c3_r36_s1),
    .s(sum_c4_r76_s2),
    .co(carry_c4_r76_s2)
  );
  wire sum_c4_r77_s2, carry_c4_r77_s2;
  subbyte_full_adder add_c4_r77_s2 (
    .a(carry_c3_r37_s1),
    .b(carry_c3_r38_s1),
    .ci(carry_c3_r39_s1),
    .s(sum_c4_r77_s2),
    .co(carry_c4_r77_s2)
  );
  wire sum_c4_r78_s2, carry_c4_r78_s2;
  subbyte_full_adder add_c4_r78_s2 (
    .a(carry_c3_r40_s1),
    .b(carry_c3_r41_s1),
    .ci(carry_c3_r42_s1),
    .s(sum_c4_r78_s2),
    .co(carry_c4_r78_s2)
  );
  wire sum_c4_r79_s2, carry_c4_r79_s2;
  subbyte_full_adder add_c4_r79_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r79_s2),
    .co(carry_c4_r79_s2)
  );
  wire sum_c4_r80_s2, carry_c4_r80_s2;
  subbyte_full_adder add_c4_r80_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r80_s2),
    .co(carry_c4_r80_s2)
  );
  wire sum_c4_r81_s2, carry_c4_r81_s2;
  subbyte_full_adder add_c4_r81_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r81_s2),
    .co(carry_c4_r81_s2)
  );
  wire sum_c4_r82_s2, carry_c4_r82_s2;
  subbyte_full_adder add_c4_r82_s2 (
    .a(sum_c4_r10_s1),
    .b(sum_c4_r11_s1),
    .ci(sum_c4_r12_s1),
    .s(sum_c4_r82_s2),
    .co(carry_c4_r82_s2)
  );
  wire sum_c4_r83_s2, carry_c4_r83_s2;
  subbyte_full_adder add_c4_r83_s2 (
    .a(sum_c4_r13_s1),
    .b(sum_c4_r14_s1),
    .ci(sum_c4_r15_s1),
    .s(sum_c4_r83_s2),
    .co(carry_c4_r83_s2)
  );
  wire sum_c4_r84_s2, carry_c4_r84_s2;
  subbyte_full_adder add_c4_r84_s2 (
    .a(sum_c4_r16_s1),
    .b(sum_c4_r17_s1),
    .ci(sum_c4_r18_s1),
    .s(sum_c4_r84_s2),
    .co(carry_c4_r84_s2)
  );
  wire sum_c4_r85_s2, carry_c4_r85_s2;
  subbyte_full_adder add_c4_r85_s2 (
    .a(sum_c4_r19_s1),
    .b(sum_c4_r20_s1),
    .ci(sum_c4_r21_s1),
    .s(sum_c4_r85_s2),
    .co(carry_c4_r85_s2)
  );
  wire sum_c4_r86_s2, carry_c4_r86_s2;
  subbyte_full_adder add_c4_r86_s2 (
    .a(sum_c4_r22_s1),
    .b(sum_c4_r23_s1),
    .ci(sum_c4_r24_s1),
    .s(sum_c4_r86_s2),
    .co(carry_c4_r86_s2)
  );
  wire sum_c4_r87_s2, carry_c4_r87_s2;
  subbyte_full_adder add_c4_r87_s2 (
    .a(sum_c4_r25_s1),
    .b(sum_c4_r26_s1),
    .ci(sum_c4_r27_s1),
    .s(sum_c4_r87_s2),
    .co(carry_c4_r87_s2)
  );
  wire sum_c4_r88_s2, carry_c4_r88_s2;
  subbyte_full_adder add_c4_r88_s2 (
    .a(sum_c4_r28_s1),
    .b(sum_c4_r29_s1),
    .ci(sum_c4_r30_s1),
    .s(sum_c4_r88_s2),
    .co(carry_c4_r88_s2)
  );
  wire sum_c4_r89_s2, carry_c4_r89_s2;
  subbyte_full_adder add_c4_r89_s2 (
    .a(sum_c4_r31_s1),
    .b(sum_c4_r32_s1),
    .ci(sum_c4_r33_s1),
    .s(sum_c4_r89_s2),
    .co(carry_c4_r89_s2)
  );
  wire sum_c4_r90_s2, carry_c4_r90_s2;
  subbyte_full_adder add_c4_r90_s2 (
    .a(sum_c4_r34_s1),
    .b(sum_c4_r35_s1),
    .ci(sum_c4_r36_s1),
    .s(sum_c4_r90_s2),
    .co(carry_c4_r90_s2)
  );
  wire sum_c4_r91_s2, carry_c4_r91_s2;
  subbyte_full_adder add_c4_r91_s2 (
    .a(sum_c4_r37_s1),
    .b(sum_c4_r38_s1),
    .ci(sum_c4_r39_s1),
    .s(sum_c4_r91_s2),
    .co(carry_c4_r91_s2)
  );
  wire sum_c4_r92_s2, carry_c4_r92_s2;
  subbyte_full_adder add_c4_r92_s2 (
    .a(sum_c4_r40_s1),
    .b(sum_c4_r41_s1),
    .ci(sum_c4_r42_s1),
    .s(sum_c4_r92_s2),
    .co(carry_c4_r92_s2)
  );
  wire sum_c4_r93_s2, carry_c4_r93_s2;
  subbyte_full_adder add_c4_r93_s2 (
    .a(sum_c4_r43_s1),
    .b(sum_c4_r44_s1),
    .ci(sum_c4_r45_s1),
    .s(sum_c4_r93_s2),
    .co(carry_c4_r93_s2)
  );
  wire sum_c4_r94_s2, carry_c4_r94_s2;
  subbyte_full_adder add_c4_r94_s2 (
    .a(sum_c4_r46_s1),
    .b(sum_c4_r47_s1),
    .ci(sum_c4_r48_s1),
    .s(sum_c4_r94_s2),
    .co(carry_c4_r94_s2)
  );
  wire sum_c4_r95_s2, carry_c4_r95_s2;
  subbyte_full_adder add_c4_r95_s2 (
    .a(sum_c4_r49_s1),
    .b(sum_c4_r50_s1),
    .ci(sum_c4_r51_s1),
    .s(sum_c4_r95_s2),
    .co(carry_c4_r95_s2)
  );
  wire sum_c4_r96_s2, carry_c4_r96_s2;
  subbyte_full_adder add_c4_r96_s2 (
    .a(sum_c4_r52_s1),
    .b(sum_c4_r53_s1),
    .ci(sum_c4_r54_s1),
    .s(sum_c4_r96_s2),
    .co(carry_c4_r96_s2)
  );
  wire sum_c4_r97_s2, carry_c4_r97_s2;
  subbyte_full_adder add_c4_r97_s2 (
    .a(sum_c4_r55_s1),
    .b(sum_c4_r56_s1),
    .ci(sum_c4_r57_s1),
    .s(sum_c4_r97_s2),
    .co(carry_c4_r97_s2)
  );
  wire sum_c4_r98_s2, carry_c4_r98_s2;
  subbyte_full_adder add_c4_r98_s2 (
    .a(sum_c4_r58_s1),
    .b(sum_c4_r59_s1),
    .ci(sum_c4_r60_s1),
    .s(sum_c4_r98_s2),
    .co(carry_c4_r98_s2)
  );
  wire sum_c4_r99_s2, carry_c4_r99_s2;
  subbyte_full_adder add_c4_r99_s2 (
    .a(sum_c4_r61_s1),
    .b(sum_c4_r62_s1),
    .ci(sum_c4_r63_s1),
    .s(sum_c4_r99_s2),
    .co(carry_c4_r99_s2)
  );
  wire sum_c4_r100_s3, carry_c4_r100_s3;
  subbyte_full_adder add_c4_r100_s3 (
    .a(carry_c3_r43_s2),
    .b(sum_c4_r64_s2),
    .ci(carry_c3_r44_s2),
    .s(sum_c4_r100_s3),
    .co(carry_c4_r100_s3)
  );
  wire sum_c4_r101_s3, carry_c4_r101_s3;
  subbyte_full_adder add_c4_r101_s3 (
    .a(carry_c3_r45_s2),
    .b(carry_c3_r46_s2),
    .ci(carry_c3_r47_s2),
    .s(sum_c4_r101_s3),
    .co(carry_c4_r101_s3)
  );
  wire sum_c4_r102_s4, carry_c4_r102_s4;
  subbyte_full_adder add_c4_r102_s4 (
    .a(carry_c3_r48_s2),
    .b(carry_c3_r49_s2),
    .ci(carry_c3_r50_s3),
    .s(sum_c4_r102_s4),
    .co(carry_c4_r102_s4)
  );
  wire sum_c4_r103_s3, carry_c4_r103_s3;
  subbyte_full_adder add_c4_r103_s3 (
    .a(carry_c3_r51_s2),
    .b(carry_c3_r52_s2),
    .ci(carry_c3_r53_s2),
    .s(sum_c4_r103_s3),
    .co(carry_c4_r103_s3)
  );
  wire sum_c4_r104_s3, carry_c4_r104_s3;
  subbyte_full_adder add_c4_r104_s3 (
    .a(carry_c3_r54_s2),
    .b(carry_c3_r55_s2),
    .ci(carry_c3_r56_s2),
    .s(sum_c4_r104_s3),
    .co(carry_c4_r104_s3)
  );
  wire sum_c4_r105_s3, carry_c4_r105_s3;
  subbyte_full_adder add_c4_r105_s3 (
    .a(carry_c3_r57_s2),
    .b(carry_c3_r58_s2),
    .ci(carry_c3_r59_s2),
    .s(sum_c4_r105_s3),
    .co(carry_c4_r105_s3)
  );
  wire sum_c4_r106_s3, carry_c4_r106_s3;
  subbyte_full_adder add_c4_r106_s3 (
    .a(carry_c3_r60_s2),
    .b(carry_c3_r61_s2),
    .ci(carry_c3_r62_s2),
    .s(sum_c4_r106_s3),
    .co(carry_c4_r106_s3)
  );
  wire sum_c4_r107_s4, carry_c4_r107_s4;
  subbyte_full_adder add_c4_r107_s4 (
    .a(carry_c3_r63_s2),
    .b(carry_c3_r64_s3),
    .ci(sum_c4_r65_s2),
    .s(sum_c4_r107_s4),
    .co(carry_c4_r107_s4)
  );
  wire sum_c4_r108_s3, carry_c4_r108_s3;
  subbyte_full_adder add_c4_r108_s3 (
    .a(sum_c4_r66_s2),
    .b(sum_c4_r67_s2),
    .ci(sum_c4_r68_s2),
    .s(sum_c4_r108_s3),
    .co(carry_c4_r108_s3)
  );
  wire sum_c4_r109_s3, carry_c4_r109_s3;
  subbyte_full_adder add_c4_r109_s3 (
    .a(sum_c4_r69_s2),
    .b(sum_c4_r70_s2),
    .ci(sum_c4_r71_s2),
    .s(sum_c4_r109_s3),
    .co(carry_c4_r109_s3)
  );
  wire sum_c4_r110_s3, carry_c4_r110_s3;
  subbyte_full_adder add_c4_r110_s3 (
    .a(sum_c4_r72_s2),
    .b(sum_c4_r73_s2),
    .ci(sum_c4_r74_s2),
    .s(sum_c4_r110_s3),
    .co(carry_c4_r110_s3)
  );
  wire sum_c4_r111_s3, carry_c4_r111_s3;
  subbyte_full_adder add_c4_r111_s3 (
    .a(sum_c4_r75_s2),
    .b(sum_c4_r76_s2),
    .ci(sum_c4_r77_s2),
    .s(sum_c4_r111_s3),
    .co(carry_c4_r111_s3)
  );
  wire sum_c4_r112_s3, carry_c4_r112_s3;
  subbyte_full_adder add_c4_r112_s3 (
    .a(sum_c4_r78_s2),
    .b(sum_c4_r79_s2),
    .ci(sum_c4_r80_s2),
    .s(sum_c4_r112_s3),
    .co(carry_c4_r112_s3)
  );
  wire sum_c4_r113_s3, carry_c4_r113_s3;
  subbyte_full_adder add_c4_r113_s3 (
    .a(sum_c4_r81_s2),
    .b(sum_c4_r82_s2),
    .ci(sum_c4_r83_s2),
    .s(sum_c4_r113_s3),
    .co(carry_c4_r113_s3)
  );
  wire sum_c4_r114_s3, carry_c4_r114_s3;
  subbyte_full_adder add_c4_r114_s3 (
    .a(sum_c4_r84_s2),
    .b(sum_c4_r85_s2),
    .ci(sum_c4_r86_s2),
    .s(sum_c4_r114_s3),
    .co(carry_c4_r114_s3)
  );
  wire sum_c4_r115_s3, carry_c4_r115_s3;
  subbyte_full_adder add_c4_r115_s3 (
    .a(sum_c4_r87_s2),
    .b(sum_c4_r88_s2),
    .ci(sum_c4_r89_s2),
    .s(sum_c4_r115_s3),
    .co(carry_c4_r115_s3)
  );
  wire sum_c4_r116_s3, carry_c4_r116_s3;
  subbyte_full_adder add_c4_r116_s3 (
    .a(sum_c4_r90_s2),
    .b(sum_c4_r91_s2),
    .ci(sum_c4_r92_s2),
    .s(sum_c4_r116_s3),
    .co(carry_c4_r116_s3)
  );
  wire sum_c4_r117_s3, carry_c4_r117_s3;
  subbyte_full_adder add_c4_r117_s3 (
    .a(sum_c4_r93_s2),
    .b(sum_c4_r94_s2),
    .ci(sum_c4_r95_s2),
    .s(sum_c4_r117_s3),
    .co(carry_c4_r117_s3)
  );
  wire sum_c4_r118_s3, carry_c4_r118_s3;
  subbyte_full_adder add_c4_r118_s3 (
    .a(sum_c4_r96_s2),
    .b(sum_c4_r97_s2),
    .ci(sum_c4_r98_s2),
    .s(sum_c4_r118_s3),
    .co(carry_c4_r118_s3)
  );
  wire sum_c4_r119_s4, carry_c4_r119_s4;
  subbyte_full_adder add_c4_r119_s4 (
    .a(sum_c4_r99_s2),
    .b(sum_c4_r100_s3),
    .ci(carry_c3_r65_s3),
    .s(sum_c4_r119_s4),
    .co(carry_c4_r119_s4)
  );
  wire sum_c4_r120_s5, carry_c4_r120_s5;
  subbyte_full_adder add_c4_r120_s5 (
    .a(carry_c3_r66_s3),
    .b(carry_c3_r67_s4),
    .ci(carry_c3_r68_s3),
    .s(sum_c4_r120_s5),
    .co(carry_c4_r120_s5)
  );
  wire sum_c4_r121_s5, carry_c4_r121_s5;
  subbyte_full_adder add_c4_r121_s5 (
    .a(carry_c3_r69_s4),
    .b(carry_c3_r70_s3),
    .ci(carry_c3_r71_s3),
    .s(sum_c4_r121_s5),
    .co(carry_c4_r121_s5)
  );
  wire sum_c4_r122_s4, carry_c4_r122_s4;
  subbyte_full_adder add_c4_r122_s4 (
    .a(carry_c3_r72_s3),
    .b(carry_c3_r73_s3),
    .ci(sum_c4_r101_s3),
    .s(sum_c4_r122_s4),
    .co(carry_c4_r122_s4)
  );
  wire sum_c4_r123_s5, carry_c4_r123_s5;
  subbyte_full_adder add_c4_r123_s5 (
    .a(sum_c4_r102_s4),
    .b(sum_c4_r103_s3),
    .ci(sum_c4_r104_s3),
    .s(sum_c4_r123_s5),
    .co(carry_c4_r123_s5)
  );
  wire sum_c4_r124_s5, carry_c4_r124_s5;
  subbyte_full_adder add_c4_r124_s5 (
    .a(sum_c4_r105_s3),
    .b(sum_c4_r106_s3),
    .ci(sum_c4_r107_s4),
    .s(sum_c4_r124_s5),
    .co(carry_c4_r124_s5)
  );
  wire sum_c4_r125_s4, carry_c4_r125_s4;
  subbyte_full_adder add_c4_r125_s4 (
    .a(sum_c4_r108_s3),
    .b(sum_c4_r109_s3),
    .ci(sum_c4_r110_s3),
    .s(sum_c4_r125_s4),
    .co(carry_c4_r125_s4)
  );
  wire sum_c4_r126_s4, carry_c4_r126_s4;
  subbyte_full_adder add_c4_r126_s4 (
    .a(sum_c4_r111_s3),
    .b(sum_c4_r112_s3),
    .ci(sum_c4_r113_s3),
    .s(sum_c4_r126_s4),
    .co(carry_c4_r126_s4)
  );
  wire sum_c4_r127_s4, carry_c4_r127_s4;
  subbyte_full_adder add_c4_r127_s4 (
    .a(sum_c4_r114_s3),
    .b(sum_c4_r115_s3),
    .ci(sum_c4_r116_s3),
    .s(sum_c4_r127_s4),
    .co(carry_c4_r127_s4)
  );
  wire sum_c4_r128_s5, carry_c4_r128_s5;
  subbyte_full_adder add_c4_r128_s5 (
    .a(sum_c4_r117_s3),
    .b(sum_c4_r118_s3),
    .ci(sum_c4_r119_s4),
    .s(sum_c4_r128_s5),
    .co(carry_c4_r128_s5)
  );
  wire sum_c4_r129_s6, carry_c4_r129_s6;
  subbyte_full_adder add_c4_r129_s6 (
    .a(carry_c3_r74_s4),
    .b(carry_c3_r75_s5),
    .ci(carry_c3_r76_s5),
    .s(sum_c4_r129_s6),
    .co(carry_c4_r129_s6)
  );
  wire sum_c4_r130_s6, carry_c4_r130_s6;
  subbyte_full_adder add_c4_r130_s6 (
    .a(carry_c3_r77_s4),
    .b(sum_c4_r120_s5),
    .ci(sum_c4_r121_s5),
    .s(sum_c4_r130_s6),
    .co(carry_c4_r130_s6)
  );
  wire sum_c4_r131_s6, carry_c4_r131_s6;
  subbyte_full_adder add_c4_r131_s6 (
    .a(sum_c4_r122_s4),
    .b(sum_c4_r123_s5),
    .ci(sum_c4_r124_s5),
    .s(sum_c4_r131_s6),
    .co(carry_c4_r131_s6)
  );
  wire sum_c4_r132_s5, carry_c4_r132_s5;
  subbyte_full_adder add_c4_r132_s5 (
    .a(sum_c4_r125_s4),
    .b(sum_c4_r126_s4),
    .ci(sum_c4_r127_s4),
    .s(sum_c4_r132_s5),
    .co(carry_c4_r132_s5)
  );
  wire sum_c4_r133_s7, carry_c4_r133_s7;
  subbyte_full_adder add_c4_r133_s7 (
    .a(sum_c4_r128_s5),
    .b(carry_c3_r78_s6),
    .ci(sum_c4_r129_s6),
    .s(sum_c4_r133_s7),
    .co(carry_c4_r133_s7)
  );
  wire sum_c4_r134_s7, carry_c4_r134_s7;
  subbyte_full_adder add_c4_r134_s7 (
    .a(sum_c4_r130_s6),
    .b(sum_c4_r131_s6),
    .ci(sum_c4_r132_s5),
    .s(sum_c4_r134_s7),
    .co(carry_c4_r134_s7)
  );
  wire sum_c4_r135_s8, carry_c4_r135_s8;
  subbyte_full_adder add_c4_r135_s8 (
    .a(carry_c3_r79_s7),
    .b(sum_c4_r133_s7),
    .ci(sum_c4_r134_s7),
    .s(sum_c4_r135_s8),
    .co(carry_c4_r135_s8)
  );
  wire sum_c4_r136_s9, carry_c4_r136_s9;
  subbyte_full_adder add_c4_r136_s9 (
    .a(sum_c4_r135_s8),
    .b(extra[4]),
    .ci(extra[32]),
    .s(sum_c4_r136_s9),
    .co(carry_c4_r136_s9)
  );
  wire sum_c4_r137_s9, carry_c4_r137_s9;
  subbyte_full_adder add_c4_r137_s9 (
    .a(extra[60]),
    .b(extra[88]),
    .ci(carry_c3_r80_s8),
    .s(sum_c4_r137_s9),
    .co(carry_c4_r137_s9)
  );
  wire sum_c4_r138_s10, carry_c4_r138_s10;
  subbyte_full_adder add_c4_r138_s10 (
    .a(sum_c4_r136_s9),
    .b(carry_c3_r81_s6),
    .ci(sum_c4_r137_s9),
    .s(sum_c4_r138_s10),
    .co(carry_c4_r138_s10)
  );
  wire sum_c4_r139_s11, carry_c4_r139_s11;
  subbyte_full_adder add_c4_r139_s11 (
    .a(carry_c3_r82_s9),
    .b(sum_c4_r138_s10),
    .ci(carry_c3_r83_s10),
    .s(sum_c4_r139_s11),
    .co(carry_c4_r139_s11)
  );
  wire sum_c5_r0_s1 = ~(pp[3] ^ pp[10]);
  wire carry_c5_r0_s1 = pp[3] | pp[10];
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[17]), .b(pp[24]), .ci(pp[35]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[42]), .b(pp[49]), .ci(pp[56]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[67]), .b(pp[74]), .ci(pp[81]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[88]), .b(pp[99]), .ci(pp[106]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[113]), .b(pp[120]), .ci(pp[131]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[138]), .b(pp[145]), .ci(pp[152]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[163]), .b(pp[170]), .ci(pp[177]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[184]), .b(pp[195]), .ci(pp[202]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[209]), .b(pp[216]), .ci(pp[227]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[234]), .b(pp[241]), .ci(pp[248]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[259]), .b(pp[266]), .ci(pp[273]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[280]), .b(pp[291]), .ci(pp[298]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[305]), .b(pp[312]), .ci(pp[323]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[330]), .b(pp[337]), .ci(pp[344]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[355]), .b(pp[362]), .ci(pp[369]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[376]), .b(pp[387]), .ci(pp[394]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[401]), .b(pp[408]), .ci(pp[419]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[426]), .b(pp[433]), .ci(pp[440]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[451]), .b(pp[458]), .ci(pp[465]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[472]), .b(pp[483]), .ci(pp[490]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[497]), .b(pp[504]), .ci(pp[515]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[522]), .b(pp[529]), .ci(pp[536]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[547]), .b(pp[554]), .ci(pp[561]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[568]), .b(pp[579]), .ci(pp[586]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[593]), .b(pp[600]), .ci(pp[611]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[618]), .b(pp[625]), .ci(pp[632]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[643]), .b(pp[650]), .ci(pp[657]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[664]), .b(pp[675]), .ci(pp[682]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[689]), .b(pp[696]), .ci(pp[707]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[714]), .b(pp[721]), .ci(pp[728]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[739]), .b(pp[746]), .ci(pp[753]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[760]), .b(pp[771]), .ci(pp[778]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[785]), .b(pp[792]), .ci(pp[803]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[810]), .b(pp[817]), .ci(pp[824]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[835]), .b(pp[842]), .ci(pp[849]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[856]), .b(pp[867]), .ci(pp[874]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[881]), .b(pp[888]), .ci(pp[899]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[906]), .b(pp[913]), .ci(pp[920]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[931]), .b(pp[938]), .ci(pp[945]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[952]), .b(pp[963]), .ci(pp[970]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[977]), .b(pp[984]), .ci(pp[995]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[1002]), .b(pp[1009]), .ci(pp[1016]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s1, carry_c5_r43_s1;
  subbyte_full_adder add_c5_r43_s1 (.a(pp[1027]), .b(pp[1034]), .ci(pp[1041]), .s(sum_c5_r43_s1), .co(carry_c5_r43_s1));
  wire sum_c5_r44_s1, carry_c5_r44_s1;
  subbyte_full_adder add_c5_r44_s1 (.a(pp[1048]), .b(pp[1059]), .ci(pp[1066]), .s(sum_c5_r44_s1), .co(carry_c5_r44_s1));
  wire sum_c5_r45_s1, carry_c5_r45_s1;
  subbyte_full_adder add_c5_r45_s1 (.a(pp[1073]), .b(pp[1080]), .ci(pp[1091]), .s(sum_c5_r45_s1), .co(carry_c5_r45_s1));
  wire sum_c5_r46_s1, carry_c5_r46_s1;
  subbyte_full_adder add_c5_r46_s1 (.a(pp[1098]), .b(pp[1105]), .ci(pp[1112]), .s(sum_c5_r46_s1), .co(carry_c5_r46_s1));
  wire sum_c5_r47_s1, carry_c5_r47_s1;
  subbyte_full_adder add_c5_r47_s1 (.a(pp[1123]), .b(pp[1130]), .ci(pp[1137]), .s(sum_c5_r47_s1), .co(carry_c5_r47_s1));
  wire sum_c5_r48_s1, carry_c5_r48_s1;
  subbyte_full_adder add_c5_r48_s1 (.a(pp[1144]), .b(pp[1155]), .ci(pp[1162]), .s(sum_c5_r48_s1), .co(carry_c5_r48_s1));
  wire sum_c5_r49_s1, carry_c5_r49_s1;
  subbyte_full_adder add_c5_r49_s1 (.a(pp[1169]), .b(pp[1176]), .ci(pp[1187]), .s(sum_c5_r49_s1), .co(carry_c5_r49_s1));
  wire sum_c5_r50_s1, carry_c5_r50_s1;
  subbyte_full_adder add_c5_r50_s1 (.a(pp[1194]), .b(pp[1201]), .ci(pp[1208]), .s(sum_c5_r50_s1), .co(carry_c5_r50_s1));
  wire sum_c5_r51_s1, carry_c5_r51_s1;
  subbyte_full_adder add_c5_r51_s1 (.a(pp[1219]), .b(pp[1226]), .ci(pp[1233]), .s(sum_c5_r51_s1), .co(carry_c5_r51_s1));
  wire sum_c5_r52_s1, carry_c5_r52_s1;
  subbyte_full_adder add_c5_r52_s1 (.a(pp[1240]), .b(pp[1251]), .ci(pp[1258]), .s(sum_c5_r52_s1), .co(carry_c5_r52_s1));
  wire sum_c5_r53_s1, carry_c5_r53_s1;
  subbyte_full_adder add_c5_r53_s1 (.a(pp[1265]), .b(pp[1272]), .ci(pp[1283]), .s(sum_c5_r53_s1), .co(carry_c5_r53_s1));
  wire sum_c5_r54_s1, carry_c5_r54_s1;
  subbyte_full_adder add_c5_r54_s1 (.a(pp[1290]), .b(pp[1297]), .ci(pp[1304]), .s(sum_c5_r54_s1), .co(carry_c5_r54_s1));
  wire sum_c5_r55_s1, carry_c5_r55_s1;
  subbyte_full_adder add_c5_r55_s1 (.a(pp[1315]), .b(pp[1322]), .ci(pp[1329]), .s(sum_c5_r55_s1), .co(carry_c5_r55_s1));
  wire sum_c5_r56_s1, carry_c5_r56_s1;
  subbyte_full_adder add_c5_r56_s1 (.a(pp[1336]), .b(pp[1347]), .ci(pp[1354]), .s(sum_c5_r56_s1), .co(carry_c5_r56_s1));
  wire sum_c5_r57_s1, carry_c5_r57_s1;
  subbyte_full_adder add_c5_r57_s1 (.a(pp[1361]), .b(pp[1368]), .ci(pp[1379]), .s(sum_c5_r57_s1), .co(carry_c5_r57_s1));
  wire sum_c5_r58_s1, carry_c5_r58_s1;
  subbyte_full_adder add_c5_r58_s1 (.a(pp[1386]), .b(pp[1393]), .ci(pp[1400]), .s(sum_c5_r58_s1), .co(carry_c5_r58_s1));
  wire sum_c5_r59_s1, carry_c5_r59_s1;
  subbyte_full_adder add_c5_r59_s1 (.a(pp[1411]), .b(pp[1418]), .ci(pp[1425]), .s(sum_c5_r59_s1), .co(carry_c5_r59_s1));
  wire sum_c5_r60_s1, carry_c5_r60_s1;
  subbyte_full_adder add_c5_r60_s1 (.a(pp[1432]), .b(pp[1443]), .ci(pp[1450]), .s(sum_c5_r60_s1), .co(carry_c5_r60_s1));
  wire sum_c5_r61_s1, carry_c5_r61_s1;
  subbyte_full_adder add_c5_r61_s1 (.a(pp[1457]), .b(pp[1464]), .ci(pp[1475]), .s(sum_c5_r61_s1), .co(carry_c5_r61_s1));
  wire sum_c5_r62_s1, carry_c5_r62_s1;
  subbyte_full_adder add_c5_r62_s1 (.a(pp[1482]), .b(pp[1489]), .ci(pp[1496]), .s(sum_c5_r62_s1), .co(carry_c5_r62_s1));
  wire sum_c5_r63_s1, carry_c5_r63_s1;
  subbyte_full_adder add_c5_r63_s1 (.a(pp[1507]), .b(pp[1514]), .ci(pp[1521]), .s(sum_c5_r63_s1), .co(carry_c5_r63_s1));
  wire sum_c5_r64_s1, carry_c5_r64_s1;
  subbyte_full_adder add_c5_r64_s1 (.a(pp[1528]), .b(pp[1539]), .ci(pp[1546]), .s(sum_c5_r64_s1), .co(carry_c5_r64_s1));
  wire sum_c5_r65_s1, carry_c5_r65_s1;
  subbyte_full_adder add_c5_r65_s1 (.a(pp[1553]), .b(pp[1560]), .ci(pp[1571]), .s(sum_c5_r65_s1), .co(carry_c5_r65_s1));
  wire sum_c5_r66_s1, carry_c5_r66_s1;
  subbyte_full_adder add_c5_r66_s1 (.a(pp[1578]), .b(pp[1585]), .ci(pp[1592]), .s(sum_c5_r66_s1), .co(carry_c5_r66_s1));
  wire sum_c5_r67_s1, carry_c5_r67_s1;
  subbyte_full_adder add_c5_r67_s1 (.a(pp[1603]), .b(pp[1610]), .ci(pp[1617]), .s(sum_c5_r67_s1), .co(carry_c5_r67_s1));
  wire sum_c5_r68_s1, carry_c5_r68_s1;
  subbyte_full_adder add_c5_r68_s1 (.a(pp[1624]), .b(pp[1635]), .ci(pp[1642]), .s(sum_c5_r68_s1), .co(carry_c5_r68_s1));
  wire sum_c5_r69_s1, carry_c5_r69_s1;
  subbyte_full_adder add_c5_r69_s1 (.a(pp[1649]), .b(pp[1656]), .ci(pp[1667]), .s(sum_c5_r69_s1), .co(carry_c5_r69_s1));
  wire sum_c5_r70_s1, carry_c5_r70_s1;
  subbyte_full_adder add_c5_r70_s1 (.a(pp[1674]), .b(pp[1681]), .ci(pp[1688]), .s(sum_c5_r70_s1), .co(carry_c5_r70_s1));
  wire sum_c5_r71_s1, carry_c5_r71_s1;
  subbyte_full_adder add_c5_r71_s1 (.a(pp[1699]), .b(pp[1706]), .ci(pp[1713]), .s(sum_c5_r71_s1), .co(carry_c5_r71_s1));
  wire sum_c5_r72_s1, carry_c5_r72_s1;
  subbyte_full_adder add_c5_r72_s1 (.a(pp[1720]), .b(pp[1731]), .ci(pp[1738]), .s(sum_c5_r72_s1), .co(carry_c5_r72_s1));
  wire sum_c5_r73_s1, carry_c5_r73_s1;
  subbyte_full_adder add_c5_r73_s1 (.a(pp[1745]), .b(pp[1752]), .ci(pp[1763]), .s(sum_c5_r73_s1), .co(carry_c5_r73_s1));
  wire sum_c5_r74_s1, carry_c5_r74_s1;
  subbyte_full_adder add_c5_r74_s1 (.a(pp[1770]), .b(pp[1777]), .ci(pp[1784]), .s(sum_c5_r74_s1), .co(carry_c5_r74_s1));
  wire sum_c5_r75_s1, carry_c5_r75_s1;
  subbyte_full_adder add_c5_r75_s1 (.a(pp[1795]), .b(pp[1802]), .ci(pp[1809]), .s(sum_c5_r75_s1), .co(carry_c5_r75_s1));
  wire sum_c5_r76_s1, carry_c5_r76_s1;
  subbyte_full_adder add_c5_r76_s1 (.a(pp[1816]), .b(pp[1827]), .ci(pp[1834]), .s(sum_c5_r76_s1), .co(carry_c5_r76_s1));
  wire sum_c5_r77_s1, carry_c5_r77_s1;
  subbyte_full_adder add_c5_r77_s1 (.a(pp[1841]), .b(pp[1848]), .ci(pp[1859]), .s(sum_c5_r77_s1), .co(carry_c5_r77_s1));
  wire sum_c5_r78_s1, carry_c5_r78_s1;
  subbyte_full_adder add_c5_r78_s1 (.a(pp[1866]), .b(pp[1873]), .ci(pp[1880]), .s(sum_c5_r78_s1), .co(carry_c5_r78_s1));
  wire sum_c5_r79_s1, carry_c5_r79_s1;
  subbyte_full_adder add_c5_r79_s1 (.a(pp[1891]), .b(pp[1898]), .ci(pp[1905]), .s(sum_c5_r79_s1), .co(carry_c5_r79_s1));
  wire sum_c5_r80_s1, carry_c5_r80_s1;
  subbyte_full_adder add_c5_r80_s1 (.a(pp[1912]), .b(pp[1923]), .ci(pp[1930]), .s(sum_c5_r80_s1), .co(carry_c5_r80_s1));
  wire sum_c5_r81_s1, carry_c5_r81_s1;
  subbyte_full_adder add_c5_r81_s1 (.a(pp[1937]), .b(pp[1944]), .ci(pp[1955]), .s(sum_c5_r81_s1), .co(carry_c5_r81_s1));
  wire sum_c5_r82_s1, carry_c5_r82_s1;
  subbyte_full_adder add_c5_r82_s1 (.a(pp[1962]), .b(pp[1969]), .ci(pp[1976]), .s(sum_c5_r82_s1), .co(carry_c5_r82_s1));
  wire sum_c5_r83_s1, carry_c5_r83_s1;
  subbyte_full_adder add_c5_r83_s1 (.a(pp[1987]), .b(pp[1994]), .ci(pp[2001]), .s(sum_c5_r83_s1), .co(carry_c5_r83_s1));
  wire sum_c5_r84_s1, carry_c5_r84_s1;
  subbyte_full_adder add_c5_r84_s1 (.a(pp[2008]), .b(pp[2019]), .ci(pp[2026]), .s(sum_c5_r84_s1), .co(carry_c5_r84_s1));
  wire sum_c5_r85_s2, carry_c5_r85_s2;
  subbyte_full_adder add_c5_r85_s2 (
    .a(pp[2033]),
    .b(pp[2040]),
    .ci(carry_c4_r0_s1),
    .s(sum_c5_r85_s2),
    .co(carry_c5_r85_s2)
  );
  wire sum_c5_r86_s2, carry_c5_r86_s2;
  subbyte_full_adder add_c5_r86_s2 (
    .a(sum_c5_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r86_s2),
    .co(carry_c5_r86_s2)
  );
  wire sum_c5_r87_s2, carry_c5_r87_s2;
  subbyte_full_adder add_c5_r87_s2 (
    .a(carry_c4_r3_s1),
    .b(carry_c4_r4_s1),
    .ci(carry_c4_r5_s1),
    .s(sum_c5_r87_s2),
    .co(carry_c5_r87_s2)
  );
  wire sum_c5_r88_s2, carry_c5_r88_s2;
  subbyte_full_adder add_c5_r88_s2 (
    .a(carry_c4_r6_s1),
    .b(carry_c4_r7_s1),
    .ci(carry_c4_r8_s1),
    .s(sum_c5_r88_s2),
    .co(carry_c5_r88_s2)
  );
  wire sum_c5_r89_s2, carry_c5_r89_s2;
  subbyte_full_adder add_c5_r89_s2 (
    .a(carry_c4_r9_s1),
    .b(carry_c4_r10_s1),
    .ci(carry_c4_r11_s1),
    .s(sum_c5_r89_s2),
    .co(carry_c5_r89_s2)
  );
  wire sum_c5_r90_s2, carry_c5_r90_s2;
  subbyte_full_adder add_c5_r90_s2 (
    .a(carry_c4_r12_s1),
    .b(carry_c4_r13_s1),
    .ci(carry_c4_r14_s1),
    .s(sum_c5_r90_s2),
    .co(carry_c5_r90_s2)
  );
  wire sum_c5_r91_s2, carry_c5_r91_s2;
  subbyte_full_adder add_c5_r91_s2 (
    .a(carry_c4_r15_s1),
    .b(carry_c4_r16_s1),
    .ci(carry_c4_r17_s1),
    .s(sum_c5_r91_s2),
    .co(carry_c5_r91_s2)
  );
  wire sum_c5_r92_s2, carry_c5_r92_s2;
  subbyte_full_adder add_c5_r92_s2 (
    .a(carry_c4_r18_s1),
    .b(carry_c4_r19_s1),
    .ci(carry_c4_r20_s1),
    .s(sum_c5_r92_s2),
    .co(carry_c5_r92_s2)
  );
  wire sum_c5_r93_s2, carry_c5_r93_s2;
  subbyte_full_adder add_c5_r93_s2 (
    .a(carry_c4_r21_s1),
    .b(carry_c4_r22_s1),
    .ci(carry_c4_r23_s1),
    .s(sum_c5_r93_s2),
    .co(carry_c5_r93_s2)
  );
  wire sum_c5_r94_s2, carry_c5_r94_s2;
  subbyte_full_adder add_c5_r94_s2 (
    .a(carry_c4_r24_s1),
    .b(carry_c4_r25_s1),
    .ci(carry_c4_r26_s1),
    .s(sum_c5_r94_s2),
    .co(carry_c5_r94_s2)
  );
  wire sum_c5_r95_s2, carry_c5_r95_s2;
  subbyte_full_adder add_c5_r95_s2 (
    .a(carry_c4_r27_s1),
    .b(carry_c4_r28_s1),
    .ci(carry_c4_r29_s1),
    .s(sum_c5_r95_s2),
    .co(carry_c5_r95_s2)
  );
  wire sum_c5_r96_s2, carry_c5_r96_s2;
  subbyte_full_adder add_c5_r96_s2 (
    .a(carry_c4_r30_s1),
    .b(carry_c4_r31_s1),
    .ci(carry_c4_r32_s1),
    .s(sum_c5_r96_s2),
    .co(carry_c5_r96_s2)
  );
  wire sum_c5_r97_s2, carry_c5_r97_s2;
  subbyte_full_adder add_c5_r97_s2 (
    .a(carry_c4_r33_s1),
    .b(carry_c4_r34_s1),
    .ci(carry_c4_r35_s1),
    .s(sum_c5_r97_s2),
    .co(carry_c5_r97_s2)
  );
  wire sum_c5_r98_s2, carry_c5_r98_s2;
  subbyte_full_adder add_c5_r98_s2 (
    .a(carry_c4_r36_s1),
    .b(carry_c4_r37_s1),
    .ci(carry_c4_r38_s1),
    .s(sum_c5_r98_s2),
    .co(carry_c5_r98_s2)
  );
  wire sum_c5_r99_s2, carry_c5_r99_s2;
  subbyte_full_adder add_c5_r99_s2 (
    .a(carry_c4_r39_s1),
    .b(carry_c4_r40_s1),
    .ci(carry_c4_r41_s1),
    .s(sum_c5_r99_s2),
    .co(carry_c5_r99_s2)
  );
  wire sum_c5_r100_s2, carry_c5_r100_s2;
  subbyte_full_adder add_c5_r100_s2 (
    .a(carry_c4_r42_s1),
    .b(carry_c4_r43_s1),
    .ci(carry_c4_r44_s1),
    .s(sum_c5_r100_s2),
    .co(carry_c5_r100_s2)
  );
  wire sum_c5_r101_s2, carry_c5_r101_s2;
  subbyte_full_adder add_c5_r101_s2 (
    .a(carry_c4_r45_s1),
    .b(carry_c4_r46_s1),
    .ci(carry_c4_r47_s1),
    .s(sum_c5_r101_s2),
    .co(carry_c5_r101_s2)
  );
  wire sum_c5_r102_s2, carry_c5_r102_s2;
  subbyte_full_adder add_c5_r102_s2 (
    .a(carry_c4_r48_s1),
    .b(carry_c4_r49_s1),
    .ci(carry_c4_r50_s1),
    .s(sum_c5_r102_s2),
    .co(carry_c5_r102_s2)
  );
  wire sum_c5_r103_s2, carry_c5_r103_s2;
  subbyte_full_adder add_c5_r103_s2 (
    .a(carry_c4_r51_s1),
    .b(carry_c4_r52_s1),
    .ci(carry_c4_r53_s1),
    .s(sum_c5_r103_s2),
    .co(carry_c5_r103_s2)
  );
  wire sum_c5_r104_s2, carry_c5_r104_s2;
  subbyte_full_adder add_c5_r104_s2 (
    .a(carry_c4_r54_s1),
    .b(carry_c4_r55_s1),
    .ci(carry_c4_r56_s1),
    .s(sum_c5_r104_s2),
    .co(carry_c5_r104_s2)
  );
  wire sum_c5_r105_s2, carry_c5_r105_s2;
  subbyte_full_adder add_c5_r105_s2 (
    .a(carry_c4_r57_s1),
    .b(carry_c4_r58_s1),
    .ci(carry_c4_r59_s1),
    .s(sum_c5_r105_s2),
    .co(carry_c5_r105_s2)
  );
  wire sum_c5_r106_s2, carry_c5_r106_s2;
  subbyte_full_adder add_c5_r106_s2 (
    .a(carry_c4_r60_s1),
    .b(carry_c4_r61_s1),
    .ci(carry_c4_r62_s1),
    .s(sum_c5_r106_s2),
    .co(carry_c5_r106_s2)
  );
  wire sum_c5_r107_s2, carry_c5_r107_s2;
  subbyte_full_adder add_c5_r107_s2 (
    .a(carry_c4_r63_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r107_s2),
    .co(carry_c5_r107_s2)
  );
  wire sum_c5_r108_s2, carry_c5_r108_s2;
  subbyte_full_adder add_c5_r108_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r108_s2),
    .co(carry_c5_r108_s2)
  );
  wire sum_c5_r109_s2, carry_c5_r109_s2;
  subbyte_full_adder add_c5_r109_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r109_s2),
    .co(carry_c5_r109_s2)
  );
  wire sum_c5_r110_s2, carry_c5_r110_s2;
  subbyte_full_adder add_c5_r110_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r110_s2),
    .co(carry_c5_r110_s2)
  );
  wire sum_c5_r111_s2, carry_c5_r111_s2;
  subbyte_full_adder add_c5_r111_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r111_s2),
    .co(carry_c5_r111_s2)
  );
  wire sum_c5_r112_s2, carry_c5_r112_s2;
  subbyte_full_adder add_c5_r112_s2 (
    .a(sum_c5_r15_s1),
    .b(sum_c5_r16_s1),
    .ci(sum_c5_r17_s1),
    .s(sum_c5_r112_s2),
    .co(carry_c5_r112_s2)
  );
  wire sum_c5_r113_s2, carry_c5_r113_s2;
  subbyte_full_adder add_c5_r113_s2 (
    .a(sum_c5_r18_s1),
    .b(sum_c5_r19_s1),
    .ci(sum_c5_r20_s1),
    .s(sum_c5_r113_s2),
    .co(carry_c5_r113_s2)
  );
  wire sum_c5_r114_s2, carry_c5_r114_s2;
  subbyte_full_adder add_c5_r114_s2 (
    .a(sum_c5_r21_s1),
    .b(sum_c5_r22_s1),
    .ci(sum_c5_r23_s1),
    .s(sum_c5_r114_s2),
    .co(carry_c5_r114_s2)
  );
  wire sum_c5_r115_s2, carry_c5_r115_s2;
  subbyte_full_adder add_c5_r115_s2 (
    .a(sum_c5_r24_s1),
    .b(sum_c5_r25_s1),
    .ci(sum_c5_r26_s1),
    .s(sum_c5_r115_s2),
    .co(carry_c5_r115_s2)
  );
  wire sum_c5_r116_s2, carry_c5_r116_s2;
  subbyte_full_adder add_c5_r116_s2 (
    .a(sum_c5_r27_s1),
    .b(sum_c5_r28_s1),
    .ci(sum_c5_r29_s1),
    .s(sum_c5_r116_s2),
    .co(carry_c5_r116_s2)
  );
  wire sum_c5_r117_s2, carry_c5_r117_s2;
  subbyte_full_adder add_c5_r117_s2 (
    .a(sum_c5_r30_s1),
    .b(sum_c5_r31_s1),
    .ci(sum_c5_r32_s1),
    .s(sum_c5_r117_s2),
    .co(carry_c5_r117_s2)
  );
  wire sum_c5_r118_s2, carry_c5_r118_s2;
  subbyte_full_adder add_c5_r118_s2 (
    .a(sum_c5_r33_s1),
    .b(sum_c5_r34_s1),
    .ci(sum_c5_r35_s1),
    .s(sum_c5_r118_s2),
    .co(carry_c5_r118_s2)
  );
  wire sum_c5_r119_s2, carry_c5_r119_s2;
  subbyte_full_adder add_c5_r119_s2 (
    .a(sum_c5_r36_s1),
    .b(sum_c5_r37_s1),
    .ci(sum_c5_r38_s1),
    .s(sum_c5_r119_s2),
    .co(carry_c5_r119_s2)
  );
  wire sum_c5_r120_s2, carry_c5_r120_s2;
  subbyte_full_adder add_c5_r120_s2 (
    .a(sum_c5_r39_s1),
    .b(sum_c5_r40_s1),
    .ci(sum_c5_r41_s1),
    .s(sum_c5_r120_s2),
    .co(carry_c5_r120_s2)
  );
  wire sum_c5_r121_s2, carry_c5_r121_s2;
  subbyte_full_adder add_c5_r121_s2 (
    .a(sum_c5_r42_s1),
    .b(sum_c5_r43_s1),
    .ci(sum_c5_r44_s1),
    .s(sum_c5_r121_s2),
    .co(carry_c5_r121_s2)
  );
  wire sum_c5_r122_s2, carry_c5_r122_s2;
  subbyte_full_adder add_c5_r122_s2 (
    .a(sum_c5_r45_s1),
    .b(sum_c5_r46_s1),
    .ci(sum_c5_r47_s1),
    .s(sum_c5_r122_s2),
    .co(carry_c5_r122_s2)
  );
  wire sum_c5_r123_s2, carry_c5_r123_s2;
  subbyte_full_adder add_c5_r123_s2 (
    .a(sum_c5_r48_s1),
    .b(sum_c5_r49_s1),
    .ci(sum_c5_r50_s1),
    .s(sum_c5_r123_s2),
    .co(carry_c5_r123_s2)
  );
  wire sum_c5_r124_s2, carry_c5_r124_s2;
  subbyte_full_adder add_c5_r124_s2 (
    .a(sum_c5_r51_s1),
    .b(sum_c5_r52_s1),
    .ci(sum_c5_r53_s1),
    .s(sum_c5_r124_s2),
    .co(carry_c5_r124_s2)
  );
  wire sum_c5_r125_s2, carry_c5_r125_s2;
  subbyte_full_adder add_c5_r125_s2 (
    .a(sum_c5_r54_s1),
    .b(sum_c5_r55_s1),
    .ci(sum_c5_r56_s1),
    .s(sum_c5_r125_s2),
    .co(carry_c5_r125_s2)
  );
  wire sum_c5_r126_s2, carry_c5_r126_s2;
  subbyte_full_adder add_c5_r126_s2 (
    .a(sum_c5_r57_s1),
    .b(sum_c5_r58_s1),
    .ci(sum_c5_r59_s1),
    .s(sum_c5_r126_s2),
    .co(carry_c5_r126_s2)
  );
  wire sum_c5_r127_s2, carry_c5_r127_s2;
  subbyte_full_adder add_c5_r127_s2 (
    .a(sum_c5_r60_s1),
    .b(sum_c5_r61_s1),
    .ci(sum_c5_r62_s1),
    .s(sum_c5_r127_s2),
    .co(carry_c5_r127_s2)
  );
  wire sum_c5_r128_s2, carry_c5_r128_s2;
  subbyte_full_adder add_c5_r128_s2 (
    .a(sum_c5_r63_s1),
    .b(sum_c5_r64_s1),
    .ci(sum_c5_r65_s1),
    .s(sum_c5_r128_s2),
    .co(carry_c5_r128_s2)
  );
  wire sum_c5_r129_s2, carry_c5_r129_s2;
  subbyte_full_adder add_c5_r129_s2 (
    .a(sum_c5_r66_s1),
    .b(sum_c5_r67_s1),
    .ci(sum_c5_r68_s1),
    .s(sum_c5_r129_s2),
    .co(carry_c5_r129_s2)
  );
  wire sum_c5_r130_s2, carry_c5_r130_s2;
  subbyte_full_adder add_c5_r130_s2 (
    .a(sum_c5_r69_s1),
    .b(sum_c5_r70_s1),
    .ci(sum_c5_r71_s1),
    .s(sum_c5_r130_s2),
    .co(carry_c5_r130_s2)
  );
  wire sum_c5_r131_s2, carry_c5_r131_s2;
  subbyte_full_adder add_c5_r131_s2 (
    .a(sum_c5_r72_s1),
    .b(sum_c5_r73_s1),
    .ci(sum_c5_r74_s1),
    .s(sum_c5_r131_s2),
    .co(carry_c5_r131_s2)
  );
  wire sum_c5_r132_s2, carry_c5_r132_s2;
  subbyte_full_adder add_c5_r132_s2 (
    .a(sum_c5_r75_s1),
    .b(sum_c5_r76_s1),
    .ci(sum_c5_r77_s1),
    .s(sum_c5_r132_s2),
    .co(carry_c5_r132_s2)
  );
  wire sum_c5_r133_s2, carry_c5_r133_s2;
  subbyte_full_adder add_c5_r133_s2 (
    .a(sum_c5_r78_s1),
    .b(sum_c5_r79_s1),
    .ci(sum_c5_r80_s1),
    .s(sum_c5_r133_s2),
    .co(carry_c5_r133_s2)
  );
  wire sum_c5_r134_s2, carry_c5_r134_s2;
  subbyte_full_adder add_c5_r134_s2 (
    .a(sum_c5_r81_s1),
    .b(sum_c5_r82_s1),
    .ci(sum_c5_r83_s1),
    .s(sum_c5_r134_s2),
    .co(carry_c5_r134_s2)
  );
  wire sum_c5_r135_s3, carry_c5_r135_s3;
  subbyte_full_adder add_c5_r135_s3 (
    .a(sum_c5_r84_s1),
    .b(sum_c5_r85_s2),
    .ci(carry_c4_r64_s2),
    .s(sum_c5_r135_s3),
    .co(carry_c5_r135_s3)
  );
  wire sum_c5_r136_s3, carry_c5_r136_s3;
  subbyte_full_adder add_c5_r136_s3 (
    .a(carry_c4_r65_s2),
    .b(carry_c4_r66_s2),
    .ci(carry_c4_r67_s2),
    .s(sum_c5_r136_s3),
    .co(carry_c5_r136_s3)
  );
  wire sum_c5_r137_s3, carry_c5_r137_s3;
  subbyte_full_adder add_c5_r137_s3 (
    .a(carry_c4_r68_s2),
    .b(carry_c4_r69_s2),
    .ci(carry_c4_r70_s2),
    .s(sum_c5_r137_s3),
    .co(carry_c5_r137_s3)
  );
  wire sum_c5_r138_s3, carry_c5_r138_s3;
  subbyte_full_adder add_c5_r138_s3 (
    .a(carry_c4_r71_s2),
    .b(carry_c4_r72_s2),
    .ci(carry_c4_r73_s2),
    .s(sum_c5_r138_s3),
    .co(carry_c5_r138_s3)
  );
  wire sum_c5_r139_s3, carry_c5_r139_s3;
  subbyte_full_adder add_c5_r139_s3 (
    .a(carry_c4_r74_s2),
    .b(carry_c4_r75_s2),
    .ci(carry_c4_r76_s2),
    .s(sum_c5_r139_s3),
    .co(carry_c5_r139_s3)
  );
  wire sum_c5_r140_s3, carry_c5_r140_s3;
  subbyte_full_adder add_c5_r140_s3 (
    .a(carry_c4_r77_s2),
    .b(carry_c4_r78_s2),
    .ci(carry_c4_r79_s2),
    .s(sum_c5_r140_s3),
    .co(carry_c5_r140_s3)
  );
  wire sum_c5_r141_s3, carry_c5_r141_s3;
  subbyte_full_adder add_c5_r141_s3 (
    .a(carry_c4_r80_s2),
    .b(carry_c4_r81_s2),
    .ci(carry_c4_r82_s2),
    .s(sum_c5_r141_s3),
    .co(carry_c5_r141_s3)
  );
  wire sum_c5_r142_s3, carry_c5_r142_s3;
  subbyte_full_adder add_c5_r142_s3 (
    .a(carry_c4_r83_s2),
    .b(carry_c4_r84_s2),
    .ci(carry_c4_r85_s2),
    .s(sum_c5_r142_s3),
    .co(carry_c5_r142_s3)
  );
  wire sum_c5_r143_s3, carry_c5_r143_s3;
  subbyte_full_adder add_c5_r143_s3 (
    .a(carry_c4_r86_s2),
    .b(carry_c4_r87_s2),
    .ci(carry_c4_r88_s2),
    .s(sum_c5_r143_s3),
    .co(carry_c5_r143_s3)
  );
  wire sum_c5_r144_s3, carry_c5_r144_s3;
  subbyte_full_adder add_c5_r144_s3 (
    .a(carry_c4_r89_s2),
    .b(carry_c4_r90_s2),
    .ci(carry_c4_r91_s2),
    .s(sum_c5_r144_s3),
    .co(carry_c5_r144_s3)
  );
  wire sum_c5_r145_s3, carry_c5_r145_s3;
  subbyte_full_adder add_c5_r145_s3 (
    .a(carry_c4_r92_s2),
    .b(carry_c4_r93_s2),
    .ci(carry_c4_r94_s2),
    .s(sum_c5_r145_s3),
    .co(carry_c5_r145_s3)
  );
  wire sum_c5_r146_s3, carry_c5_r146_s3;
  subbyte_full_adder add_c5_r146_s3 (
    .a(carry_c4_r95_s2),
    .b(carry_c4_r96_s2),
    .ci(carry_c4_r97_s2),
    .s(sum_c5_r146_s3),
    .co(carry_c5_r146_s3)
  );
  wire sum_c5_r147_s3, carry_c5_r147_s3;
  subbyte_full_adder add_c5_r147_s3 (
    .a(carry_c4_r98_s2),
    .b(carry_c4_r99_s2),
    .ci(sum_c5_r86_s2),
    .s(sum_c5_r147_s3),
    .co(carry_c5_r147_s3)
  );
  wire sum_c5_r148_s3, carry_c5_r148_s3;
  subbyte_full_adder add_c5_r148_s3 (
    .a(sum_c5_r87_s2),
    .b(sum_c5_r88_s2),
    .ci(sum_c5_r89_s2),
    .s(sum_c5_r148_s3),
    .co(carry_c5_r148_s3)
  );
  wire sum_c5_r149_s3, carry_c5_r149_s3;
  subbyte_full_adder add_c5_r149_s3 (
    .a(sum_c5_r90_s2),
    .b(sum_c5_r91_s2),
    .ci(sum_c5_r92_s2),
    .s(sum_c5_r149_s3),
    .co(carry_c5_r149_s3)
  );
  wire sum_c5_r150_s3, carry_c5_r150_s3;
  subbyte_full_adder add_c5_r150_s3 (
    .a(sum_c5_r93_s2),
    .b(sum_c5_r94_s2),
    .ci(sum_c5_r95_s2),
    .s(sum_c5_r150_s3),
    .co(carry_c5_r150_s3)
  );
  wire sum_c5_r151_s3, carry_c5_r151_s3;
  subbyte_full_adder add_c5_r151_s3 (
    .a(sum_c5_r96_s2),
    .b(sum_c5_r97_s2),
    .ci(sum_c5_r98_s2),
    .s(sum_c5_r151_s3),
    .co(carry_c5_r151_s3)
  );
  wire sum_c5_r152_s3, carry_c5_r152_s3;
  subbyte_full_adder add_c5_r152_s3 (
    .a(sum_c5_r99_s2),
    .b(sum_c5_r100_s2),
    .ci(sum_c5_r101_s2),
    .s(sum_c5_r152_s3),
    .co(carry_c5_r152_s3)
  );
  wire sum_c5_r153_s3, carry_c5_r153_s3;
  subbyte_full_adder add_c5_r153_s3 (
    .a(sum_c5_r102_s2),
    .b(sum_c5_r103_s2),
    .ci(sum_c5_r104_s2),
    .s(sum_c5_r153_s3),
    .co(carry_c5_r153_s3)
  );
  wire sum_c5_r154_s3, carry_c5_r154_s3;
  subbyte_full_adder add_c5_r154_s3 (
    .a(sum_c5_r105_s2),
    .b(sum_c5_r106_s2),
    .ci(sum_c5_r107_s2),
    .s(sum_c5_r154_s3),
    .co(carry_c5_r154_s3)
  );
  wire sum_c5_r155_s3, carry_c5_r155_s3;
  subbyte_full_adder add_c5_r155_s3 (
    .a(sum_c5_r108_s2),
    .b(sum_c5_r109_s2),
    .ci(sum_c5_r110_s2),
    .s(sum_c5_r155_s3),
    .co(carry_c5_r155_s3)
  );
  wire sum_c5_r156_s3, carry_c5_r156_s3;
  subbyte_full_adder add_c5_r156_s3 (
    .a(sum_c5_r111_s2),
    .b(sum_c5_r112_s2),
    .ci(sum_c5_r113_s2),
    .s(sum_c5_r156_s3),
    .co(carry_c5_r156_s3)
  );
  wire sum_c5_r157_s3, carry_c5_r157_s3;
  subbyte_full_adder add_c5_r157_s3 (
    .a(sum_c5_r114_s2),
    .b(sum_c5_r115_s2),
    .ci(sum_c5_r116_s2),
    .s(sum_c5_r157_s3),
    .co(carry_c5_r157_s3)
  );
  wire sum_c5_r158_s3, carry_c5_r158_s3;
  subbyte_full_adder add_c5_r158_s3 (
    .a(sum_c5_r117_s2),
    .b(sum_c5_r118_s2),
    .ci(sum_c5_r119_s2),
    .s(sum_c5_r158_s3),
    .co(carry_c5_r158_s3)
  );
  wire sum_c5_r159_s3, carry_c5_r159_s3;
  subbyte_full_adder add_c5_r159_s3 (
    .a(sum_c5_r120_s2),
    .b(sum_c5_r121_s2),
    .ci(sum_c5_r122_s2),
    .s(sum_c5_r159_s3),
    .co(carry_c5_r159_s3)
  );
  wire sum_c5_r160_s3, carry_c5_r160_s3;
  subbyte_full_adder add_c5_r160_s3 (
    .a(sum_c5_r123_s2),
    .b(sum_c5_r124_s2),
    .ci(sum_c5_r125_s2),
    .s(sum_c5_r160_s3),
    .co(carry_c5_r160_s3)
  );
  wire sum_c5_r161_s3, carry_c5_r161_s3;
  subbyte_full_adder add_c5_r161_s3 (
    .a(sum_c5_r126_s2),
    .b(sum_c5_r127_s2),
    .ci(sum_c5_r128_s2),
    .s(sum_c5_r161_s3),
    .co(carry_c5_r161_s3)
  );
  wire sum_c5_r162_s3, carry_c5_r162_s3;
  subbyte_full_adder add_c5_r162_s3 (
    .a(sum_c5_r129_s2),
    .b(sum_c5_r130_s2),
    .ci(sum_c5_r131_s2),
    .s(sum_c5_r162_s3),
    .co(carry_c5_r162_s3)
  );
  wire sum_c5_r163_s3, carry_c5_r163_s3;
  subbyte_full_adder add_c5_r163_s3 (
    .a(sum_c5_r132_s2),
    .b(sum_c5_r133_s2),
    .ci(sum_c5_r134_s2),
    .s(sum_c5_r163_s3),
    .co(carry_c5_r163_s3)
  );
  wire sum_c5_r164_s4, carry_c5_r164_s4;
  subbyte_full_adder add_c5_r164_s4 (
    .a(sum_c5_r135_s3),
    .b(carry_c4_r100_s3),
    .ci(carry_c4_r101_s3),
    .s(sum_c5_r164_s4),
    .co(carry_c5_r164_s4)
  );
  wire sum_c5_r165_s5, carry_c5_r165_s5;
  subbyte_full_adder add_c5_r165_s5 (
    .a(carry_c4_r102_s4),
    .b(carry_c4_r103_s3),
    .ci(carry_c4_r104_s3),
    .s(sum_c5_r165_s5),
    .co(carry_c5_r165_s5)
  );
  wire sum_c5_r166_s5, carry_c5_r166_s5;
  subbyte_full_adder add_c5_r166_s5 (
    .a(carry_c4_r105_s3),
    .b(carry_c4_r106_s3),
    .ci(carry_c4_r107_s4),
    .s(sum_c5_r166_s5),
    .co(carry_c5_r166_s5)
  );
  wire sum_c5_r167_s4, carry_c5_r167_s4;
  subbyte_full_adder add_c5_r167_s4 (
    .a(carry_c4_r108_s3),
    .b(carry_c4_r109_s3),
    .ci(carry_c4_r110_s3),
    .s(sum_c5_r167_s4),
    .co(carry_c5_r167_s4)
  );
  wire sum_c5_r168_s4, carry_c5_r168_s4;
  subbyte_full_adder add_c5_r168_s4 (
    .a(carry_c4_r111_s3),
    .b(carry_c4_r112_s3),
    .ci(carry_c4_r113_s3),
    .s(sum_c5_r168_s4),
    .co(carry_c5_r168_s4)
  );
  wire sum_c5_r169_s4, carry_c5_r169_s4;
  subbyte_full_adder add_c5_r169_s4 (
    .a(carry_c4_r114_s3),
    .b(carry_c4_r115_s3),
    .ci(carry_c4_r116_s3),
    .s(sum_c5_r169_s4),
    .co(carry_c5_r169_s4)
  );
  wire sum_c5_r170_s4, carry_c5_r170_s4;
  subbyte_full_adder add_c5_r170_s4 (
    .a(carry_c4_r117_s3),
    .b(carry_c4_r118_s3),
    .ci(sum_c5_r136_s3),
    .s(sum_c5_r170_s4),
    .co(carry_c5_r170_s4)
  );
  wire sum_c5_r171_s4, carry_c5_r171_s4;
  subbyte_full_adder add_c5_r171_s4 (
    .a(sum_c5_r137_s3),
    .b(sum_c5_r138_s3),
    .ci(sum_c5_r139_s3),
    .s(sum_c5_r171_s4),
    .co(carry_c5_r171_s4)
  );
  wire sum_c5_r172_s4, carry_c5_r172_s4;
  subbyte_full_adder add_c5_r172_s4 (
    .a(sum_c5_r140_s3),
    .b(sum_c5_r141_s3),
    .ci(sum_c5_r142_s3),
    .s(sum_c5_r172_s4),
    .co(carry_c5_r172_s4)
  );
  wire sum_c5_r173_s4, carry_c5_r173_s4;
  subbyte_full_adder add_c5_r173_s4 (
    .a(sum_c5_r143_s3),
    .b(sum_c5_r144_s3),
    .ci(sum_c5_r145_s3),
    .s(sum_c5_r173_s4),
    .co(carry_c5_r173_s4)
  );
  wire sum_c5_r174_s4, carry_c5_r174_s4;
  subbyte_full_adder add_c5_r174_s4 (
    .a(sum_c5_r146_s3),
    .b(sum_c5_r147_s3),
    .ci(sum_c5_r148_s3),
    .s(sum_c5_r174_s4),
    .co(carry_c5_r174_s4)
  );
  wire sum_c5_r175_s4, carry_c5_r175_s4;
  subbyte_full_adder add_c5_r175_s4 (
    .a(sum_c5_r149_s3),
    .b(sum_c5_r150_s3),
    .ci(sum_c5_r151_s3),
    .s(sum_c5_r175_s4),
    .co(carry_c5_r175_s4)
  );
  wire sum_c5_r176_s4, carry_c5_r176_s4;
  subbyte_full_adder add_c5_r176_s4 (
    .a(sum_c5_r152_s3),
    .b(sum_c5_r153_s3),
    .ci(sum_c5_r154_s3),
    .s(sum_c5_r176_s4),
    .co(carry_c5_r176_s4)
  );
  wire sum_c5_r177_s4, carry_c5_r177_s4;
  subbyte_full_adder add_c5_r177_s4 (
    .a(sum_c5_r155_s3),
    .b(sum_c5_r156_s3),
    .ci(sum_c5_r157_s3),
    .s(sum_c5_r177_s4),
    .co(carry_c5_r177_s4)
  );
  wire sum_c5_r178_s4, carry_c5_r178_s4;
  subbyte_full_adder add_c5_r178_s4 (
    .a(sum_c5_r158_s3),
    .b(sum_c5_r159_s3),
    .ci(sum_c5_r160_s3),
    .s(sum_c5_r178_s4),
    .co(carry_c5_r178_s4)
  );
  wire sum_c5_r179_s4, carry_c5_r179_s4;
  subbyte_full_adder add_c5_r179_s4 (
    .a(sum_c5_r161_s3),
    .b(sum_c5_r162_s3),
    .ci(sum_c5_r163_s3),
    .s(sum_c5_r179_s4),
    .co(carry_c5_r179_s4)
  );
  wire sum_c5_r180_s6, carry_c5_r180_s6;
  subbyte_full_adder add_c5_r180_s6 (
    .a(carry_c4_r119_s4),
    .b(sum_c5_r164_s4),
    .ci(carry_c4_r120_s5),
    .s(sum_c5_r180_s6),
    .co(carry_c5_r180_s6)
  );
  wire sum_c5_r181_s6, carry_c5_r181_s6;
  subbyte_full_adder add_c5_r181_s6 (
    .a(carry_c4_r121_s5),
    .b(carry_c4_r122_s4),
    .ci(carry_c4_r123_s5),
    .s(sum_c5_r181_s6),
    .co(carry_c5_r181_s6)
  );
  wire sum_c5_r182_s6, carry_c5_r182_s6;
  subbyte_full_adder add_c5_r182_s6 (
    .a(carry_c4_r124_s5),
    .b(carry_c4_r125_s4),
    .ci(carry_c4_r126_s4),
    .s(sum_c5_r182_s6),
    .co(carry_c5_r182_s6)
  );
  wire sum_c5_r183_s6, carry_c5_r183_s6;
  subbyte_full_adder add_c5_r183_s6 (
    .a(carry_c4_r127_s4),
    .b(carry_c4_r128_s5),
    .ci(sum_c5_r165_s5),
    .s(sum_c5_r183_s6),
    .co(carry_c5_r183_s6)
  );
  wire sum_c5_r184_s6, carry_c5_r184_s6;
  subbyte_full_adder add_c5_r184_s6 (
    .a(sum_c5_r166_s5),
    .b(sum_c5_r167_s4),
    .ci(sum_c5_r168_s4),
    .s(sum_c5_r184_s6),
    .co(carry_c5_r184_s6)
  );
  wire sum_c5_r185_s5, carry_c5_r185_s5;
  subbyte_full_adder add_c5_r185_s5 (
    .a(sum_c5_r169_s4),
    .b(sum_c5_r170_s4),
    .ci(sum_c5_r171_s4),
    .s(sum_c5_r185_s5),
    .co(carry_c5_r185_s5)
  );
  wire sum_c5_r186_s5, carry_c5_r186_s5;
  subbyte_full_adder add_c5_r186_s5 (
    .a(sum_c5_r172_s4),
    .b(sum_c5_r173_s4),
    .ci(sum_c5_r174_s4),
    .s(sum_c5_r186_s5),
    .co(carry_c5_r186_s5)
  );
  wire sum_c5_r187_s5, carry_c5_r187_s5;
  subbyte_full_adder add_c5_r187_s5 (
    .a(sum_c5_r175_s4),
    .b(sum_c5_r176_s4),
    .ci(sum_c5_r177_s4),
    .s(sum_c5_r187_s5),
    .co(carry_c5_r187_s5)
  );
  wire sum_c5_r188_s7, carry_c5_r188_s7;
  subbyte_full_adder add_c5_r188_s7 (
    .a(sum_c5_r178_s4),
    .b(sum_c5_r179_s4),
    .ci(sum_c5_r180_s6),
    .s(sum_c5_r188_s7),
    .co(carry_c5_r188_s7)
  );
  wire sum_c5_r189_s7, carry_c5_r189_s7;
  subbyte_full_adder add_c5_r189_s7 (
    .a(carry_c4_r129_s6),
    .b(carry_c4_r130_s6),
    .ci(carry_c4_r131_s6),
    .s(sum_c5_r189_s7),
    .co(carry_c5_r189_s7)
  );
  wire sum_c5_r190_s7, carry_c5_r190_s7;
  subbyte_full_adder add_c5_r190_s7 (
    .a(carry_c4_r132_s5),
    .b(sum_c5_r181_s6),
    .ci(sum_c5_r182_s6),
    .s(sum_c5_r190_s7),
    .co(carry_c5_r190_s7)
  );
  wire sum_c5_r191_s7, carry_c5_r191_s7;
  subbyte_full_adder add_c5_r191_s7 (
    .a(sum_c5_r183_s6),
    .b(sum_c5_r184_s6),
    .ci(sum_c5_r185_s5),
    .s(sum_c5_r191_s7),
    .co(carry_c5_r191_s7)
  );
  wire sum_c5_r192_s8, carry_c5_r192_s8;
  subbyte_full_adder add_c5_r192_s8 (
    .a(sum_c5_r186_s5),
    .b(sum_c5_r187_s5),
    .ci(sum_c5_r188_s7),
    .s(sum_c5_r192_s8),
    .co(carry_c5_r192_s8)
  );
  wire sum_c5_r193_s8, carry_c5_r193_s8;
  subbyte_full_adder add_c5_r193_s8 (
    .a(carry_c4_r133_s7),
    .b(carry_c4_r134_s7),
    .ci(sum_c5_r189_s7),
    .s(sum_c5_r193_s8),
    .co(carry_c5_r193_s8)
  );
  wire sum_c5_r194_s9, carry_c5_r194_s9;
  subbyte_full_adder add_c5_r194_s9 (
    .a(sum_c5_r190_s7),
    .b(sum_c5_r191_s7),
    .ci(sum_c5_r192_s8),
    .s(sum_c5_r194_s9),
    .co(carry_c5_r194_s9)
  );
  wire sum_c5_r195_s10, carry_c5_r195_s10;
  subbyte_full_adder add_c5_r195_s10 (
    .a(carry_c4_r135_s8),
    .b(sum_c5_r193_s8),
    .ci(sum_c5_r194_s9),
    .s(sum_c5_r195_s10),
    .co(carry_c5_r195_s10)
  );
  wire sum_c5_r196_s11, carry_c5_r196_s11;
  subbyte_full_adder add_c5_r196_s11 (
    .a(sum_c5_r195_s10),
    .b(extra[5]),
    .ci(extra[33]),
    .s(sum_c5_r196_s11),
    .co(carry_c5_r196_s11)
  );
  wire sum_c5_r197_s10, carry_c5_r197_s10;
  subbyte_full_adder add_c5_r197_s10 (
    .a(extra[61]),
    .b(extra[89]),
    .ci(carry_c4_r136_s9),
    .s(sum_c5_r197_s10),
    .co(carry_c5_r197_s10)
  );
  wire sum_c5_r198_s12, carry_c5_r198_s12;
  subbyte_full_adder add_c5_r198_s12 (
    .a(sum_c5_r196_s11),
    .b(carry_c4_r137_s9),
    .ci(sum_c5_r197_s10),
    .s(sum_c5_r198_s12),
    .co(carry_c5_r198_s12)
  );
  wire sum_c5_r199_s13, carry_c5_r199_s13;
  subbyte_full_adder add_c5_r199_s13 (
    .a(carry_c4_r138_s10),
    .b(sum_c5_r198_s12),
    .ci(carry_c4_r139_s11),
    .s(sum_c5_r199_s13),
    .co(carry_c5_r199_s13)
  );
  wire sum_c6_r0_s1 = ~(pp[4] ^ pp[11]);
  wire carry_c6_r0_s1 = pp[4] | pp[11];
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[18]), .b(pp[25]), .ci(pp[36]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[43]), .b(pp[50]), .ci(pp[57]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[68]), .b(pp[75]), .ci(pp[82]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[89]), .b(pp[100]), .ci(pp[107]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[114]), .b(pp[121]), .ci(pp[132]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[139]), .b(pp[146]), .ci(pp[153]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[164]), .b(pp[171]), .ci(pp[178]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[185]), .b(pp[196]), .ci(pp[203]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[210]), .b(pp[217]), .ci(pp[228]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[235]), .b(pp[242]), .ci(pp[249]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[260]), .b(pp[267]), .ci(pp[274]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[281]), .b(pp[292]), .ci(pp[299]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[306]), .b(pp[313]), .ci(pp[324]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[345]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[356]), .b(pp[363]), .ci(pp[370]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[377]), .b(pp[388]), .ci(pp[395]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[402]), .b(pp[409]), .ci(pp[420]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[427]), .b(pp[434]), .ci(pp[441]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[452]), .b(pp[459]), .ci(pp[466]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[473]), .b(pp[484]), .ci(pp[491]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[498]), .b(pp[505]), .ci(pp[516]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[523]), .b(pp[530]), .ci(pp[537]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[548]), .b(pp[555]), .ci(pp[562]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[569]), .b(pp[580]), .ci(pp[587]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[594]), .b(pp[601]), .ci(pp[612]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[619]), .b(pp[626]), .ci(pp[633]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[644]), .b(pp[651]), .ci(pp[658]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[665]), .b(pp[676]), .ci(pp[683]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[690]), .b(pp[697]), .ci(pp[708]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[715]), .b(pp[722]), .ci(pp[729]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[740]), .b(pp[747]), .ci(pp[754]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[761]), .b(pp[772]), .ci(pp[779]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[786]), .b(pp[793]), .ci(pp[804]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[811]), .b(pp[818]), .ci(pp[825]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[836]), .b(pp[843]), .ci(pp[850]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[857]), .b(pp[868]), .ci(pp[875]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[882]), .b(pp[889]), .ci(pp[900]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[907]), .b(pp[914]), .ci(pp[921]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[932]), .b(pp[939]), .ci(pp[946]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[953]), .b(pp[964]), .ci(pp[971]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[978]), .b(pp[985]), .ci(pp[996]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[1003]), .b(pp[1010]), .ci(pp[1017]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s1, carry_c6_r43_s1;
  subbyte_full_adder add_c6_r43_s1 (.a(pp[1028]), .b(pp[1035]), .ci(pp[1042]), .s(sum_c6_r43_s1), .co(carry_c6_r43_s1));
  wire sum_c6_r44_s1, carry_c6_r44_s1;
  subbyte_full_adder add_c6_r44_s1 (.a(pp[1049]), .b(pp[1060]), .ci(pp[1067]), .s(sum_c6_r44_s1), .co(carry_c6_r44_s1));
  wire sum_c6_r45_s1, carry_c6_r45_s1;
  subbyte_full_adder add_c6_r45_s1 (.a(pp[1074]), .b(pp[1081]), .ci(pp[1092]), .s(sum_c6_r45_s1), .co(carry_c6_r45_s1));
  wire sum_c6_r46_s1, carry_c6_r46_s1;
  subbyte_full_adder add_c6_r46_s1 (.a(pp[1099]), .b(pp[1106]), .ci(pp[1113]), .s(sum_c6_r46_s1), .co(carry_c6_r46_s1));
  wire sum_c6_r47_s1, carry_c6_r47_s1;
  subbyte_full_adder add_c6_r47_s1 (.a(pp[1124]), .b(pp[1131]), .ci(pp[1138]), .s(sum_c6_r47_s1), .co(carry_c6_r47_s1));
  wire sum_c6_r48_s1, carry_c6_r48_s1;
  subbyte_full_adder add_c6_r48_s1 (.a(pp[1145]), .b(pp[1156]), .ci(pp[1163]), .s(sum_c6_r48_s1), .co(carry_c6_r48_s1));
  wire sum_c6_r49_s1, carry_c6_r49_s1;
  subbyte_full_adder add_c6_r49_s1 (.a(pp[1170]), .b(pp[1177]), .ci(pp[1188]), .s(sum_c6_r49_s1), .co(carry_c6_r49_s1));
  wire sum_c6_r50_s1, carry_c6_r50_s1;
  subbyte_full_adder add_c6_r50_s1 (.a(pp[1195]), .b(pp[1202]), .ci(pp[1209]), .s(sum_c6_r50_s1), .co(carry_c6_r50_s1));
  wire sum_c6_r51_s1, carry_c6_r51_s1;
  subbyte_full_adder add_c6_r51_s1 (.a(pp[1220]), .b(pp[1227]), .ci(pp[1234]), .s(sum_c6_r51_s1), .co(carry_c6_r51_s1));
  wire sum_c6_r52_s1, carry_c6_r52_s1;
  subbyte_full_adder add_c6_r52_s1 (.a(pp[1241]), .b(pp[1252]), .ci(pp[1259]), .s(sum_c6_r52_s1), .co(carry_c6_r52_s1));
  wire sum_c6_r53_s1, carry_c6_r53_s1;
  subbyte_full_adder add_c6_r53_s1 (.a(pp[1266]), .b(pp[1273]), .ci(pp[1284]), .s(sum_c6_r53_s1), .co(carry_c6_r53_s1));
  wire sum_c6_r54_s1, carry_c6_r54_s1;
  subbyte_full_adder add_c6_r54_s1 (.a(pp[1291]), .b(pp[1298]), .ci(pp[1305]), .s(sum_c6_r54_s1), .co(carry_c6_r54_s1));
  wire sum_c6_r55_s1, carry_c6_r55_s1;
  subbyte_full_adder add_c6_r55_s1 (.a(pp[1316]), .b(pp[1323]), .ci(pp[1330]), .s(sum_c6_r55_s1), .co(carry_c6_r55_s1));
  wire sum_c6_r56_s1, carry_c6_r56_s1;
  subbyte_full_adder add_c6_r56_s1 (.a(pp[1337]), .b(pp[1348]), .ci(pp[1355]), .s(sum_c6_r56_s1), .co(carry_c6_r56_s1));
  wire sum_c6_r57_s1, carry_c6_r57_s1;
  subbyte_full_adder add_c6_r57_s1 (.a(pp[1362]), .b(pp[1369]), .ci(pp[1380]), .s(sum_c6_r57_s1), .co(carry_c6_r57_s1));
  wire sum_c6_r58_s1, carry_c6_r58_s1;
  subbyte_full_adder add_c6_r58_s1 (.a(pp[1387]), .b(pp[1394]), .ci(pp[1401]), .s(sum_c6_r58_s1), .co(carry_c6_r58_s1));
  wire sum_c6_r59_s1, carry_c6_r59_s1;
  subbyte_full_adder add_c6_r59_s1 (.a(pp[1412]), .b(pp[1419]), .ci(pp[1426]), .s(sum_c6_r59_s1), .co(carry_c6_r59_s1));
  wire sum_c6_r60_s1, carry_c6_r60_s1;
  subbyte_full_adder add_c6_r60_s1 (.a(pp[1433]), .b(pp[1444]), .ci(pp[1451]), .s(sum_c6_r60_s1), .co(carry_c6_r60_s1));
  wire sum_c6_r61_s1, carry_c6_r61_s1;
  subbyte_full_adder add_c6_r61_s1 (.a(pp[1458]), .b(pp[1465]), .ci(pp[1476]), .s(sum_c6_r61_s1), .co(carry_c6_r61_s1));
  wire sum_c6_r62_s1, carry_c6_r62_s1;
  subbyte_full_adder add_c6_r62_s1 (.a(pp[1483]), .b(pp[1490]), .ci(pp[1497]), .s(sum_c6_r62_s1), .co(carry_c6_r62_s1));
  wire sum_c6_r63_s1, carry_c6_r63_s1;
  subbyte_full_adder add_c6_r63_s1 (.a(pp[1508]), .b(pp[1515]), .ci(pp[1522]), .s(sum_c6_r63_s1), .co(carry_c6_r63_s1));
  wire sum_c6_r64_s1, carry_c6_r64_s1;
  subbyte_full_adder add_c6_r64_s1 (.a(pp[1529]), .b(pp[1540]), .ci(pp[1547]), .s(sum_c6_r64_s1), .co(carry_c6_r64_s1));
  wire sum_c6_r65_s1, carry_c6_r65_s1;
  subbyte_full_adder add_c6_r65_s1 (.a(pp[1554]), .b(pp[1561]), .ci(pp[1572]), .s(sum_c6_r65_s1), .co(carry_c6_r65_s1));
  wire sum_c6_r66_s1, carry_c6_r66_s1;
  subbyte_full_adder add_c6_r66_s1 (.a(pp[1579]), .b(pp[1586]), .ci(pp[1593]), .s(sum_c6_r66_s1), .co(carry_c6_r66_s1));
  wire sum_c6_r67_s1, carry_c6_r67_s1;
  subbyte_full_adder add_c6_r67_s1 (.a(pp[1604]), .b(pp[1611]), .ci(pp[1618]), .s(sum_c6_r67_s1), .co(carry_c6_r67_s1));
  wire sum_c6_r68_s1, carry_c6_r68_s1;
  subbyte_full_adder add_c6_r68_s1 (.a(pp[1625]), .b(pp[1636]), .ci(pp[1643]), .s(sum_c6_r68_s1), .co(carry_c6_r68_s1));
  wire sum_c6_r69_s1, carry_c6_r69_s1;
  subbyte_full_adder add_c6_r69_s1 (.a(pp[1650]), .b(pp[1657]), .ci(pp[1668]), .s(sum_c6_r69_s1), .co(carry_c6_r69_s1));
  wire sum_c6_r70_s1, carry_c6_r70_s1;
  subbyte_full_adder add_c6_r70_s1 (.a(pp[1675]), .b(pp[1682]), .ci(pp[1689]), .s(sum_c6_r70_s1), .co(carry_c6_r70_s1));
  wire sum_c6_r71_s1, carry_c6_r71_s1;
  subbyte_full_adder add_c6_r71_s1 (.a(pp[1700]), .b(pp[1707]), .ci(pp[1714]), .s(sum_c6_r71_s1), .co(carry_c6_r71_s1));
  wire sum_c6_r72_s1, carry_c6_r72_s1;
  subbyte_full_adder add_c6_r72_s1 (.a(pp[1721]), .b(pp[1732]), .ci(pp[1739]), .s(sum_c6_r72_s1), .co(carry_c6_r72_s1));
  wire sum_c6_r73_s1, carry_c6_r73_s1;
  subbyte_full_adder add_c6_r73_s1 (.a(pp[1746]), .b(pp[1753]), .ci(pp[1764]), .s(sum_c6_r73_s1), .co(carry_c6_r73_s1));
  wire sum_c6_r74_s1, carry_c6_r74_s1;
  subbyte_full_adder add_c6_r74_s1 (.a(pp[1771]), .b(pp[1778]), .ci(pp[1785]), .s(sum_c6_r74_s1), .co(carry_c6_r74_s1));
  wire sum_c6_r75_s1, carry_c6_r75_s1;
  subbyte_full_adder add_c6_r75_s1 (.a(pp[1796]), .b(pp[1803]), .ci(pp[1810]), .s(sum_c6_r75_s1), .co(carry_c6_r75_s1));
  wire sum_c6_r76_s1, carry_c6_r76_s1;
  subbyte_full_adder add_c6_r76_s1 (.a(pp[1817]), .b(pp[1828]), .ci(pp[1835]), .s(sum_c6_r76_s1), .co(carry_c6_r76_s1));
  wire sum_c6_r77_s1, carry_c6_r77_s1;
  subbyte_full_adder add_c6_r77_s1 (.a(pp[1842]), .b(pp[1849]), .ci(pp[1860]), .s(sum_c6_r77_s1), .co(carry_c6_r77_s1));
  wire sum_c6_r78_s1, carry_c6_r78_s1;
  subbyte_full_adder add_c6_r78_s1 (.a(pp[1867]), .b(pp[1874]), .ci(pp[1881]), .s(sum_c6_r78_s1), .co(carry_c6_r78_s1));
  wire sum_c6_r79_s1, carry_c6_r79_s1;
  subbyte_full_adder add_c6_r79_s1 (.a(pp[1892]), .b(pp[1899]), .ci(pp[1906]), .s(sum_c6_r79_s1), .co(carry_c6_r79_s1));
  wire sum_c6_r80_s1, carry_c6_r80_s1;
  subbyte_full_adder add_c6_r80_s1 (.a(pp[1913]), .b(pp[1924]), .ci(pp[1931]), .s(sum_c6_r80_s1), .co(carry_c6_r80_s1));
  wire sum_c6_r81_s1, carry_c6_r81_s1;
  subbyte_full_adder add_c6_r81_s1 (.a(pp[1938]), .b(pp[1945]), .ci(pp[1956]), .s(sum_c6_r81_s1), .co(carry_c6_r81_s1));
  wire sum_c6_r82_s1, carry_c6_r82_s1;
  subbyte_full_adder add_c6_r82_s1 (.a(pp[1963]), .b(pp[1970]), .ci(pp[1977]), .s(sum_c6_r82_s1), .co(carry_c6_r82_s1));
  wire sum_c6_r83_s1, carry_c6_r83_s1;
  subbyte_full_adder add_c6_r83_s1 (.a(pp[1988]), .b(pp[1995]), .ci(pp[2002]), .s(sum_c6_r83_s1), .co(carry_c6_r83_s1));
  wire sum_c6_r84_s1, carry_c6_r84_s1;
  subbyte_full_adder add_c6_r84_s1 (.a(pp[2009]), .b(pp[2020]), .ci(pp[2027]), .s(sum_c6_r84_s1), .co(carry_c6_r84_s1));
  wire sum_c6_r85_s2, carry_c6_r85_s2;
  subbyte_full_adder add_c6_r85_s2 (
    .a(pp[2034]),
    .b(pp[2041]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r85_s2),
    .co(carry_c6_r85_s2)
  );
  wire sum_c6_r86_s2, carry_c6_r86_s2;
  subbyte_full_adder add_c6_r86_s2 (
    .a(sum_c6_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r86_s2),
    .co(carry_c6_r86_s2)
  );
  wire sum_c6_r87_s2, carry_c6_r87_s2;
  subbyte_full_adder add_c6_r87_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r87_s2),
    .co(carry_c6_r87_s2)
  );
  wire sum_c6_r88_s2, carry_c6_r88_s2;
  subbyte_full_adder add_c6_r88_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r88_s2),
    .co(carry_c6_r88_s2)
  );
  wire sum_c6_r89_s2, carry_c6_r89_s2;
  subbyte_full_adder add_c6_r89_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(carry_c5_r11_s1),
    .s(sum_c6_r89_s2),
    .co(carry_c6_r89_s2)
  );
  wire sum_c6_r90_s2, carry_c6_r90_s2;
  subbyte_full_adder add_c6_r90_s2 (
    .a(carry_c5_r12_s1),
    .b(carry_c5_r13_s1),
    .ci(carry_c5_r14_s1),
    .s(sum_c6_r90_s2),
    .co(carry_c6_r90_s2)
  );
  wire sum_c6_r91_s2, carry_c6_r91_s2;
  subbyte_full_adder add_c6_r91_s2 (
    .a(carry_c5_r15_s1),
    .b(carry_c5_r16_s1),
    .ci(carry_c5_r17_s1),
    .s(sum_c6_r91_s2),
    .co(carry_c6_r91_s2)
  );
  wire sum_c6_r92_s2, carry_c6_r92_s2;
  subbyte_full_adder add_c6_r92_s2 (
    .a(carry_c5_r18_s1),
    .b(carry_c5_r19_s1),
    .ci(carry_c5_r20_s1),
    .s(sum_c6_r92_s2),
    .co(carry_c6_r92_s2)
  );
  wire sum_c6_r93_s2, carry_c6_r93_s2;
  subbyte_full_adder add_c6_r93_s2 (
    .a(carry_c5_r21_s1),
    .b(carry_c5_r22_s1),
    .ci(carry_c5_r23_s1),
    .s(sum_c6_r93_s2),
    .co(carry_c6_r93_s2)
  );
  wire sum_c6_r94_s2, carry_c6_r94_s2;
  subbyte_full_adder add_c6_r94_s2 (
    .a(carry_c5_r24_s1),
    .b(carry_c5_r25_s1),
    .ci(carry_c5_r26_s1),
    .s(sum_c6_r94_s2),
    .co(carry_c6_r94_s2)
  );
  wire sum_c6_r95_s2, carry_c6_r95_s2;
  subbyte_full_adder add_c6_r95_s2 (
    .a(carry_c5_r27_s1),
    .b(carry_c5_r28_s1),
    .ci(carry_c5_r29_s1),
    .s(sum_c6_r95_s2),
    .co(carry_c6_r95_s2)
  );
  wire sum_c6_r96_s2, carry_c6_r96_s2;
  subbyte_full_adder add_c6_r96_s2 (
    .a(carry_c5_r30_s1),
    .b(carry_c5_r31_s1),
    .ci(carry_c5_r32_s1),
    .s(sum_c6_r96_s2),
    .co(carry_c6_r96_s2)
  );
  wire sum_c6_r97_s2, carry_c6_r97_s2;
  subbyte_full_adder add_c6_r97_s2 (
    .a(carry_c5_r33_s1),
    .b(carry_c5_r34_s1),
    .ci(carry_c5_r35_s1),
    .s(sum_c6_r97_s2),
    .co(carry_c6_r97_s2)
  );
  wire sum_c6_r98_s2, carry_c6_r98_s2;
  subbyte_full_adder add_c6_r98_s2 (
    .a(carry_c5_r36_s1),
    .b(carry_c5_r37_s1),
    .ci(carry_c5_r38_s1),
    .s(sum_c6_r98_s2),
    .co(carry_c6_r98_s2)
  );
  wire sum_c6_r99_s2, carry_c6_r99_s2;
  subbyte_full_adder add_c6_r99_s2 (
    .a(carry_c5_r39_s1),
    .b(carry_c5_r40_s1),
    .ci(carry_c5_r41_s1),
    .s(sum_c6_r99_s2),
    .co(carry_c6_r99_s2)
  );
  wire sum_c6_r100_s2, carry_c6_r100_s2;
  subbyte_full_adder add_c6_r100_s2 (
    .a(carry_c5_r42_s1),
    .b(carry_c5_r43_s1),
    .ci(carry_c5_r44_s1),
    .s(sum_c6_r100_s2),
    .co(carry_c6_r100_s2)
  );
  wire sum_c6_r101_s2, carry_c6_r101_s2;
  subbyte_full_adder add_c6_r101_s2 (
    .a(carry_c5_r45_s1),
    .b(carry_c5_r46_s1),
    .ci(carry_c5_r47_s1),
    .s(sum_c6_r101_s2),
    .co(carry_c6_r101_s2)
  );
  wire sum_c6_r102_s2, carry_c6_r102_s2;
  subbyte_full_adder add_c6_r102_s2 (
    .a(carry_c5_r48_s1),
    .b(carry_c5_r49_s1),
    .ci(carry_c5_r50_s1),
    .s(sum_c6_r102_s2),
    .co(carry_c6_r102_s2)
  );
  wire sum_c6_r103_s2, carry_c6_r103_s2;
  subbyte_full_adder add_c6_r103_s2 (
    .a(carry_c5_r51_s1),
    .b(carry_c5_r52_s1),
    .ci(carry_c5_r53_s1),
    .s(sum_c6_r103_s2),
    .co(carry_c6_r103_s2)
  );
  wire sum_c6_r104_s2, carry_c6_r104_s2;
  subbyte_full_adder add_c6_r104_s2 (
    .a(carry_c5_r54_s1),
    .b(carry_c5_r55_s1),
    .ci(carry_c5_r56_s1),
    .s(sum_c6_r104_s2),
    .co(carry_c6_r104_s2)
  );
  wire sum_c6_r105_s2, carry_c6_r105_s2;
  subbyte_full_adder add_c6_r105_s2 (
    .a(carry_c5_r57_s1),
    .b(carry_c5_r58_s1),
    .ci(carry_c5_r59_s1),
    .s(sum_c6_r105_s2),
    .co(carry_c6_r105_s2)
  );
  wire sum_c6_r106_s2, carry_c6_r106_s2;
  subbyte_full_adder add_c6_r106_s2 (
    .a(carry_c5_r60_s1),
    .b(carry_c5_r61_s1),
    .ci(carry_c5_r62_s1),
    .s(sum_c6_r106_s2),
    .co(carry_c6_r106_s2)
  );
  wire sum_c6_r107_s2, carry_c6_r107_s2;
  subbyte_full_adder add_c6_r107_s2 (
    .a(carry_c5_r63_s1),
    .b(carry_c5_r64_s1),
    .ci(carry_c5_r65_s1),
    .s(sum_c6_r107_s2),
    .co(carry_c6_r107_s2)
  );
  wire sum_c6_r108_s2, carry_c6_r108_s2;
  subbyte_full_adder add_c6_r108_s2 (
    .a(carry_c5_r66_s1),
    .b(carry_c5_r67_s1),
    .ci(carry_c5_r68_s1),
    .s(sum_c6_r108_s2),
    .co(carry_c6_r108_s2)
  );
  wire sum_c6_r109_s2, carry_c6_r109_s2;
  subbyte_full_adder add_c6_r109_s2 (
    .a(carry_c5_r69_s1),
    .b(carry_c5_r70_s1),
    .ci(carry_c5_r71_s1),
    .s(sum_c6_r109_s2),
    .co(carry_c6_r109_s2)
  );
  wire sum_c6_r110_s2, carry_c6_r110_s2;
  subbyte_full_adder add_c6_r110_s2 (
    .a(carry_c5_r72_s1),
    .b(carry_c5_r73_s1),
    .ci(carry_c5_r74_s1),
    .s(sum_c6_r110_s2),
    .co(carry_c6_r110_s2)
  );
  wire sum_c6_r111_s2, carry_c6_r111_s2;
  subbyte_full_adder add_c6_r111_s2 (
    .a(carry_c5_r75_s1),
    .b(carry_c5_r76_s1),
    .ci(carry_c5_r77_s1),
    .s(sum_c6_r111_s2),
    .co(carry_c6_r111_s2)
  );
  wire sum_c6_r112_s2, carry_c6_r112_s2;
  subbyte_full_adder add_c6_r112_s2 (
    .a(carry_c5_r78_s1),
    .b(carry_c5_r79_s1),
    .ci(carry_c5_r80_s1),
    .s(sum_c6_r112_s2),
    .co(carry_c6_r112_s2)
  );
  wire sum_c6_r113_s2, carry_c6_r113_s2;
  subbyte_full_adder add_c6_r113_s2 (
    .a(carry_c5_r81_s1),
    .b(carry_c5_r82_s1),
    .ci(carry_c5_r83_s1),
    .s(sum_c6_r113_s2),
    .co(carry_c6_r113_s2)
  );
  wire sum_c6_r114_s3, carry_c6_r114_s3;
  subbyte_full_adder add_c6_r114_s3 (
    .a(carry_c5_r84_s1),
    .b(carry_c5_r85_s2),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r114_s3),
    .co(carry_c6_r114_s3)
  );
  wire sum_c6_r115_s2, carry_c6_r115_s2;
  subbyte_full_adder add_c6_r115_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r115_s2),
    .co(carry_c6_r115_s2)
  );
  wire sum_c6_r116_s2, carry_c6_r116_s2;
  subbyte_full_adder add_c6_r116_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r116_s2),
    .co(carry_c6_r116_s2)
  );
  wire sum_c6_r117_s2, carry_c6_r117_s2;
  subbyte_full_adder add_c6_r117_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r117_s2),
    .co(carry_c6_r117_s2)
  );
  wire sum_c6_r118_s2, carry_c6_r118_s2;
  subbyte_full_adder add_c6_r118_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r118_s2),
    .co(carry_c6_r118_s2)
  );
  wire sum_c6_r119_s2, carry_c6_r119_s2;
  subbyte_full_adder add_c6_r119_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r119_s2),
    .co(carry_c6_r119_s2)
  );
  wire sum_c6_r120_s2, carry_c6_r120_s2;
  subbyte_full_adder add_c6_r120_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r120_s2),
    .co(carry_c6_r120_s2)
  );
  wire sum_c6_r121_s2, carry_c6_r121_s2;
  subbyte_full_adder add_c6_r121_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r121_s2),
    .co(carry_c6_r121_s2)
  );
  wire sum_c6_r122_s2, carry_c6_r122_s2;
  subbyte_full_adder add_c6_r122_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r122_s2),
    .co(carry_c6_r122_s2)
  );
  wire sum_c6_r123_s2, carry_c6_r123_s2;
  subbyte_full_adder add_c6_r123_s2 (
    .a(sum_c6_r26_s1),
    .b(sum_c6_r27_s1),
    .ci(sum_c6_r28_s1),
    .s(sum_c6_r123_s2),
    .co(carry_c6_r123_s2)
  );
  wire sum_c6_r124_s2, carry_c6_r124_s2;
  subbyte_full_adder add_c6_r124_s2 (
    .a(sum_c6_r29_s1),
    .b(sum_c6_r30_s1),
    .ci(sum_c6_r31_s1),
    .s(sum_c6_r124_s2),
    .co(carry_c6_r124_s2)
  );
  wire sum_c6_r125_s2, carry_c6_r125_s2;
  subbyte_full_adder add_c6_r125_s2 (
    .a(sum_c6_r32_s1),
    .b(sum_c6_r33_s1),
    .ci(sum_c6_r34_s1),
    .s(sum_c6_r125_s2),
    .co(carry_c6_r125_s2)
  );
  wire sum_c6_r126_s2, carry_c6_r126_s2;
  subbyte_full_adder add_c6_r126_s2 (
    .a(sum_c6_r35_s1),
    .b(sum_c6_r36_s1),
    .ci(sum_c6_r37_s1),
    .s(sum_c6_r126_s2),
    .co(carry_c6_r126_s2)
  );
  wire sum_c6_r127_s2, carry_c6_r127_s2;
  subbyte_full_adder add_c6_r127_s2 (
    .a(sum_c6_r38_s1),
    .b(sum_c6_r39_s1),
    .ci(sum_c6_r40_s1),
    .s(sum_c6_r127_s2),
    .co(carry_c6_r127_s2)
  );
  wire sum_c6_r128_s2, carry_c6_r128_s2;
  subbyte_full_adder add_c6_r128_s2 (
    .a(sum_c6_r41_s1),
    .b(sum_c6_r42_s1),
    .ci(sum_c6_r43_s1),
    .s(sum_c6_r128_s2),
    .co(carry_c6_r128_s2)
  );
  wire sum_c6_r129_s2, carry_c6_r129_s2;
  subbyte_full_adder add_c6_r129_s2 (
    .a(sum_c6_r44_s1),
    .b(sum_c6_r45_s1),
    .ci(sum_c6_r46_s1),
    .s(sum_c6_r129_s2),
    .co(carry_c6_r129_s2)
  );
  wire sum_c6_r130_s2, carry_c6_r130_s2;
  subbyte_full_adder add_c6_r130_s2 (
    .a(sum_c6_r47_s1),
    .b(sum_c6_r48_s1),
    .ci(sum_c6_r49_s1),
    .s(sum_c6_r130_s2),
    .co(carry_c6_r130_s2)
  );
  wire sum_c6_r131_s2, carry_c6_r131_s2;
  subbyte_full_adder add_c6_r131_s2 (
    .a(sum_c6_r50_s1),
    .b(sum_c6_r51_s1),
    .ci(sum_c6_r52_s1),
    .s(sum_c6_r131_s2),
    .co(carry_c6_r131_s2)
  );
  wire sum_c6_r132_s2, carry_c6_r132_s2;
  subbyte_full_adder add_c6_r132_s2 (
    .a(sum_c6_r53_s1),
    .b(sum_c6_r54_s1),
    .ci(sum_c6_r55_s1),
    .s(sum_c6_r132_s2),
    .co(carry_c6_r132_s2)
  );
  wire sum_c6_r133_s2, carry_c6_r133_s2;
  subbyte_full_adder add_c6_r133_s2 (
    .a(sum_c6_r56_s1),
    .b(sum_c6_r57_s1),
    .ci(sum_c6_r58_s1),
    .s(sum_c6_r133_s2),
    .co(carry_c6_r133_s2)
  );
  wire sum_c6_r134_s2, carry_c6_r134_s2;
  subbyte_full_adder add_c6_r134_s2 (
    .a(sum_c6_r59_s1),
    .b(sum_c6_r60_s1),
    .ci(sum_c6_r61_s1),
    .s(sum_c6_r134_s2),
    .co(carry_c6_r134_s2)
  );
  wire sum_c6_r135_s2, carry_c6_r135_s2;
  subbyte_full_adder add_c6_r135_s2 (
    .a(sum_c6_r62_s1),
    .b(sum_c6_r63_s1),
    .ci(sum_c6_r64_s1),
    .s(sum_c6_r135_s2),
    .co(carry_c6_r135_s2)
  );
  wire sum_c6_r136_s2, carry_c6_r136_s2;
  subbyte_full_adder add_c6_r136_s2 (
    .a(sum_c6_r65_s1),
    .b(sum_c6_r66_s1),
    .ci(sum_c6_r67_s1),
    .s(sum_c6_r136_s2),
    .co(carry_c6_r136_s2)
  );
  wire sum_c6_r137_s2, carry_c6_r137_s2;
  subbyte_full_adder add_c6_r137_s2 (
    .a(sum_c6_r68_s1),
    .b(sum_c6_r69_s1),
    .ci(sum_c6_r70_s1),
    .s(sum_c6_r137_s2),
    .co(carry_c6_r137_s2)
  );
  wire sum_c6_r138_s2, carry_c6_r138_s2;
  subbyte_full_adder add_c6_r138_s2 (
    .a(sum_c6_r71_s1),
    .b(sum_c6_r72_s1),
    .ci(sum_c6_r73_s1),
    .s(sum_c6_r138_s2),
    .co(carry_c6_r138_s2)
  );
  wire sum_c6_r139_s2, carry_c6_r139_s2;
  subbyte_full_adder add_c6_r139_s2 (
    .a(sum_c6_r74_s1),
    .b(sum_c6_r75_s1),
    .ci(sum_c6_r76_s1),
    .s(sum_c6_r139_s2),
    .co(carry_c6_r139_s2)
  );
  wire sum_c6_r140_s2, carry_c6_r140_s2;
  subbyte_full_adder add_c6_r140_s2 (
    .a(sum_c6_r77_s1),
    .b(sum_c6_r78_s1),
    .ci(sum_c6_r79_s1),
    .s(sum_c6_r140_s2),
    .co(carry_c6_r140_s2)
  );
  wire sum_c6_r141_s2, carry_c6_r141_s2;
  subbyte_full_adder add_c6_r141_s2 (
    .a(sum_c6_r80_s1),
    .b(sum_c6_r81_s1),
    .ci(sum_c6_r82_s1),
    .s(sum_c6_r141_s2),
    .co(carry_c6_r141_s2)
  );
  wire sum_c6_r142_s3, carry_c6_r142_s3;
  subbyte_full_adder add_c6_r142_s3 (
    .a(sum_c6_r83_s1),
    .b(sum_c6_r84_s1),
    .ci(sum_c6_r85_s2),
    .s(sum_c6_r142_s3),
    .co(carry_c6_r142_s3)
  );
  wire sum_c6_r143_s3, carry_c6_r143_s3;
  subbyte_full_adder add_c6_r143_s3 (
    .a(carry_c5_r86_s2),
    .b(carry_c5_r87_s2),
    .ci(carry_c5_r88_s2),
    .s(sum_c6_r143_s3),
    .co(carry_c6_r143_s3)
  );
  wire sum_c6_r144_s3, carry_c6_r144_s3;
  subbyte_full_adder add_c6_r144_s3 (
    .a(carry_c5_r89_s2),
    .b(carry_c5_r90_s2),
    .ci(carry_c5_r91_s2),
    .s(sum_c6_r144_s3),
    .co(carry_c6_r144_s3)
  );
  wire sum_c6_r145_s3, carry_c6_r145_s3;
  subbyte_full_adder add_c6_r145_s3 (
    .a(carry_c5_r92_s2),
    .b(carry_c5_r93_s2),
    .ci(carry_c5_r94_s2),
    .s(sum_c6_r145_s3),
    .co(carry_c6_r145_s3)
  );
  wire sum_c6_r146_s3, carry_c6_r146_s3;
  subbyte_full_adder add_c6_r146_s3 (
    .a(carry_c5_r95_s2),
    .b(carry_c5_r96_s2),
    .ci(carry_c5_r97_s2),
    .s(sum_c6_r146_s3),
    .co(carry_c6_r146_s3)
  );
  wire sum_c6_r147_s3, carry_c6_r147_s3;
  subbyte_full_adder add_c6_r147_s3 (
    .a(carry_c5_r98_s2),
    .b(carry_c5_r99_s2),
    .ci(carry_c5_r100_s2),
    .s(sum_c6_r147_s3),
    .co(carry_c6_r147_s3)
  );
  wire sum_c6_r148_s3, carry_c6_r148_s3;
  subbyte_full_adder add_c6_r148_s3 (
    .a(carry_c5_r101_s2),
    .b(carry_c5_r102_s2),
    .ci(carry_c5_r103_s2),
    .s(sum_c6_r148_s3),
    .co(carry_c6_r148_s3)
  );
  wire sum_c6_r149_s3, carry_c6_r149_s3;
  subbyte_full_adder add_c6_r149_s3 (
    .a(carry_c5_r104_s2),
    .b(carry_c5_r105_s2),
    .ci(carry_c5_r106_s2),
    .s(sum_c6_r149_s3),
    .co(carry_c6_r149_s3)
  );
  wire sum_c6_r150_s3, carry_c6_r150_s3;
  subbyte_full_adder add_c6_r150_s3 (
    .a(carry_c5_r107_s2),
    .b(carry_c5_r108_s2),
    .ci(carry_c5_r109_s2),
    .s(sum_c6_r150_s3),
    .co(carry_c6_r150_s3)
  );
  wire sum_c6_r151_s3, carry_c6_r151_s3;
  subbyte_full_adder add_c6_r151_s3 (
    .a(carry_c5_r110_s2),
    .b(carry_c5_r111_s2),
    .ci(carry_c5_r112_s2),
    .s(sum_c6_r151_s3),
    .co(carry_c6_r151_s3)
  );
  wire sum_c6_r152_s3, carry_c6_r152_s3;
  subbyte_full_adder add_c6_r152_s3 (
    .a(carry_c5_r113_s2),
    .b(carry_c5_r114_s2),
    .ci(carry_c5_r115_s2),
    .s(sum_c6_r152_s3),
    .co(carry_c6_r152_s3)
  );
  wire sum_c6_r153_s3, carry_c6_r153_s3;
  subbyte_full_adder add_c6_r153_s3 (
    .a(carry_c5_r116_s2),
    .b(carry_c5_r117_s2),
    .ci(carry_c5_r118_s2),
    .s(sum_c6_r153_s3),
    .co(carry_c6_r153_s3)
  );
  wire sum_c6_r154_s3, carry_c6_r154_s3;
  subbyte_full_adder add_c6_r154_s3 (
    .a(carry_c5_r119_s2),
    .b(carry_c5_r120_s2),
    .ci(carry_c5_r121_s2),
    .s(sum_c6_r154_s3),
    .co(carry_c6_r154_s3)
  );
  wire sum_c6_r155_s3, carry_c6_r155_s3;
  subbyte_full_adder add_c6_r155_s3 (
    .a(carry_c5_r122_s2),
    .b(carry_c5_r123_s2),
    .ci(carry_c5_r124_s2),
    .s(sum_c6_r155_s3),
    .co(carry_c6_r155_s3)
  );
  wire sum_c6_r156_s3, carry_c6_r156_s3;
  subbyte_full_adder add_c6_r156_s3 (
    .a(carry_c5_r125_s2),
    .b(carry_c5_r126_s2),
    .ci(carry_c5_r127_s2),
    .s(sum_c6_r156_s3),
    .co(carry_c6_r156_s3)
  );
  wire sum_c6_r157_s3, carry_c6_r157_s3;
  subbyte_full_adder add_c6_r157_s3 (
    .a(carry_c5_r128_s2),
    .b(carry_c5_r129_s2),
    .ci(carry_c5_r130_s2),
    .s(sum_c6_r157_s3),
    .co(carry_c6_r157_s3)
  );
  wire sum_c6_r158_s3, carry_c6_r158_s3;
  subbyte_full_adder add_c6_r158_s3 (
    .a(carry_c5_r131_s2),
    .b(carry_c5_r132_s2),
    .ci(carry_c5_r133_s2),
    .s(sum_c6_r158_s3),
    .co(carry_c6_r158_s3)
  );
  wire sum_c6_r159_s4, carry_c6_r159_s4;
  subbyte_full_adder add_c6_r159_s4 (
    .a(carry_c5_r134_s2),
    .b(carry_c5_r135_s3),
    .ci(sum_c6_r86_s2),
    .s(sum_c6_r159_s4),
    .co(carry_c6_r159_s4)
  );
  wire sum_c6_r160_s3, carry_c6_r160_s3;
  subbyte_full_adder add_c6_r160_s3 (
    .a(sum_c6_r87_s2),
    .b(sum_c6_r88_s2),
    .ci(sum_c6_r89_s2),
    .s(sum_c6_r160_s3),
    .co(carry_c6_r160_s3)
  );
  wire sum_c6_r161_s3, carry_c6_r161_s3;
  subbyte_full_adder add_c6_r161_s3 (
    .a(sum_c6_r90_s2),
    .b(sum_c6_r91_s2),
    .ci(sum_c6_r92_s2),
    .s(sum_c6_r161_s3),
    .co(carry_c6_r161_s3)
  );
  wire sum_c6_r162_s3, carry_c6_r162_s3;
  subbyte_full_adder add_c6_r162_s3 (
    .a(sum_c6_r93_s2),
    .b(sum_c6_r94_s2),
    .ci(sum_c6_r95_s2),
    .s(sum_c6_r162_s3),
    .co(carry_c6_r162_s3)
  );
  wire sum_c6_r163_s3, carry_c6_r163_s3;
  subbyte_full_adder add_c6_r163_s3 (
    .a(sum_c6_r96_s2),
    .b(sum_c6_r97_s2),
    .ci(sum_c6_r98_s2),
    .s(sum_c6_r163_s3),
    .co(carry_c6_r163_s3)
  );
  wire sum_c6_r164_s3, carry_c6_r164_s3;
  subbyte_full_adder add_c6_r164_s3 (
    .a(sum_c6_r99_s2),
    .b(sum_c6_r100_s2),
    .ci(sum_c6_r101_s2),
    .s(sum_c6_r164_s3),
    .co(carry_c6_r164_s3)
  );
  wire sum_c6_r165_s3, carry_c6_r165_s3;
  subbyte_full_adder add_c6_r165_s3 (
    .a(sum_c6_r102_s2),
    .b(sum_c6_r103_s2),
    .ci(sum_c6_r104_s2),
    .s(sum_c6_r165_s3),
    .co(carry_c6_r165_s3)
  );
  wire sum_c6_r166_s3, carry_c6_r166_s3;
  subbyte_full_adder add_c6_r166_s3 (
    .a(sum_c6_r105_s2),
    .b(sum_c6_r106_s2),
    .ci(sum_c6_r107_s2),
    .s(sum_c6_r166_s3),
    .co(carry_c6_r166_s3)
  );
  wire sum_c6_r167_s3, carry_c6_r167_s3;
  subbyte_full_adder add_c6_r167_s3 (
    .a(sum_c6_r108_s2),
    .b(sum_c6_r109_s2),
    .ci(sum_c6_r110_s2),
    .s(sum_c6_r167_s3),
    .co(carry_c6_r167_s3)
  );
  wire sum_c6_r168_s3, carry_c6_r168_s3;
  subbyte_full_adder add_c6_r168_s3 (
    .a(sum_c6_r111_s2),
    .b(sum_c6_r112_s2),
    .ci(sum_c6_r113_s2),
    .s(sum_c6_r168_s3),
    .co(carry_c6_r168_s3)
  );
  wire sum_c6_r169_s4, carry_c6_r169_s4;
  subbyte_full_adder add_c6_r169_s4 (
    .a(sum_c6_r114_s3),
    .b(sum_c6_r115_s2),
    .ci(sum_c6_r116_s2),
    .s(sum_c6_r169_s4),
    .co(carry_c6_r169_s4)
  );
  wire sum_c6_r170_s3, carry_c6_r170_s3;
  subbyte_full_adder add_c6_r170_s3 (
    .a(sum_c6_r117_s2),
    .b(sum_c6_r118_s2),
    .ci(sum_c6_r119_s2),
    .s(sum_c6_r170_s3),
    .co(carry_c6_r170_s3)
  );
  wire sum_c6_r171_s3, carry_c6_r171_s3;
  subbyte_full_adder add_c6_r171_s3 (
    .a(sum_c6_r120_s2),
    .b(sum_c6_r121_s2),
    .ci(sum_c6_r122_s2),
    .s(sum_c6_r171_s3),
    .co(carry_c6_r171_s3)
  );
  wire sum_c6_r172_s3, carry_c6_r172_s3;
  subbyte_full_adder add_c6_r172_s3 (
    .a(sum_c6_r123_s2),
    .b(sum_c6_r124_s2),
    .ci(sum_c6_r125_s2),
    .s(sum_c6_r172_s3),
    .co(carry_c6_r172_s3)
  );
  wire sum_c6_r173_s3, carry_c6_r173_s3;
  subbyte_full_adder add_c6_r173_s3 (
    .a(sum_c6_r126_s2),
    .b(sum_c6_r127_s2),
    .ci(sum_c6_r128_s2),
    .s(sum_c6_r173_s3),
    .co(carry_c6_r173_s3)
  );
  wire sum_c6_r174_s3, carry_c6_r174_s3;
  subbyte_full_adder add_c6_r174_s3 (
    .a(sum_c6_r129_s2),
    .b(sum_c6_r130_s2),
    .ci(sum_c6_r131_s2),
    .s(sum_c6_r174_s3),
    .co(carry_c6_r174_s3)
  );
  wire sum_c6_r175_s3, carry_c6_r175_s3;
  subbyte_full_adder add_c6_r175_s3 (
    .a(sum_c6_r132_s2),
    .b(sum_c6_r133_s2),
    .ci(sum_c6_r134_s2),
    .s(sum_c6_r175_s3),
    .co(carry_c6_r175_s3)
  );
  wire sum_c6_r176_s3, carry_c6_r176_s3;
  subbyte_full_adder add_c6_r176_s3 (
    .a(sum_c6_r135_s2),
    .b(sum_c6_r136_s2),
    .ci(sum_c6_r137_s2),
    .s(sum_c6_r176_s3),
    .co(carry_c6_r176_s3)
  );
  wire sum_c6_r177_s3, carry_c6_r177_s3;
  subbyte_full_adder add_c6_r177_s3 (
    .a(sum_c6_r138_s2),
    .b(sum_c6_r139_s2),
    .ci(sum_c6_r140_s2),
    .s(sum_c6_r177_s3),
    .co(carry_c6_r177_s3)
  );
  wire sum_c6_r178_s4, carry_c6_r178_s4;
  subbyte_full_adder add_c6_r178_s4 (
    .a(sum_c6_r141_s2),
    .b(sum_c6_r142_s3),
    .ci(carry_c5_r136_s3),
    .s(sum_c6_r178_s4),
    .co(carry_c6_r178_s4)
  );
  wire sum_c6_r179_s4, carry_c6_r179_s4;
  subbyte_full_adder add_c6_r179_s4 (
    .a(carry_c5_r137_s3),
    .b(carry_c5_r138_s3),
    .ci(carry_c5_r139_s3),
    .s(sum_c6_r179_s4),
    .co(carry_c6_r179_s4)
  );
  wire sum_c6_r180_s4, carry_c6_r180_s4;
  subbyte_full_adder add_c6_r180_s4 (
    .a(carry_c5_r140_s3),
    .b(carry_c5_r141_s3),
    .ci(carry_c5_r142_s3),
    .s(sum_c6_r180_s4),
    .co(carry_c6_r180_s4)
  );
  wire sum_c6_r181_s4, carry_c6_r181_s4;
  subbyte_full_adder add_c6_r181_s4 (
    .a(carry_c5_r143_s3),
    .b(carry_c5_r144_s3),
    .ci(carry_c5_r145_s3),
    .s(sum_c6_r181_s4),
    .co(carry_c6_r181_s4)
  );
  wire sum_c6_r182_s4, carry_c6_r182_s4;
  subbyte_full_adder add_c6_r182_s4 (
    .a(carry_c5_r146_s3),
    .b(carry_c5_r147_s3),
    .ci(carry_c5_r148_s3),
    .s(sum_c6_r182_s4),
    .co(carry_c6_r182_s4)
  );
  wire sum_c6_r183_s4, carry_c6_r183_s4;
  subbyte_full_adder add_c6_r183_s4 (
    .a(carry_c5_r149_s3),
    .b(carry_c5_r150_s3),
    .ci(carry_c5_r151_s3),
    .s(sum_c6_r183_s4),
    .co(carry_c6_r183_s4)
  );
  wire sum_c6_r184_s4, carry_c6_r184_s4;
  subbyte_full_adder add_c6_r184_s4 (
    .a(carry_c5_r152_s3),
    .b(carry_c5_r153_s3),
    .ci(carry_c5_r154_s3),
    .s(sum_c6_r184_s4),
    .co(carry_c6_r184_s4)
  );
  wire sum_c6_r185_s4, carry_c6_r185_s4;
  subbyte_full_adder add_c6_r185_s4 (
    .a(carry_c5_r155_s3),
    .b(carry_c5_r156_s3),
    .ci(carry_c5_r157_s3),
    .s(sum_c6_r185_s4),
    .co(carry_c6_r185_s4)
  );
  wire sum_c6_r186_s4, carry_c6_r186_s4;
  subbyte_full_adder add_c6_r186_s4 (
    .a(carry_c5_r158_s3),
    .b(carry_c5_r159_s3),
    .ci(carry_c5_r160_s3),
    .s(sum_c6_r186_s4),
    .co(carry_c6_r186_s4)
  );
  wire sum_c6_r187_s4, carry_c6_r187_s4;
  subbyte_full_adder add_c6_r187_s4 (
    .a(carry_c5_r161_s3),
    .b(carry_c5_r162_s3),
    .ci(carry_c5_r163_s3),
    .s(sum_c6_r187_s4),
    .co(carry_c6_r187_s4)
  );
  wire sum_c6_r188_s4, carry_c6_r188_s4;
  subbyte_full_adder add_c6_r188_s4 (
    .a(sum_c6_r143_s3),
    .b(sum_c6_r144_s3),
    .ci(sum_c6_r145_s3),
    .s(sum_c6_r188_s4),
    .co(carry_c6_r188_s4)
  );
  wire sum_c6_r189_s4, carry_c6_r189_s4;
  subbyte_full_adder add_c6_r189_s4 (
    .a(sum_c6_r146_s3),
    .b(sum_c6_r147_s3),
    .ci(sum_c6_r148_s3),
    .s(sum_c6_r189_s4),
    .co(carry_c6_r189_s4)
  );
  wire sum_c6_r190_s4, carry_c6_r190_s4;
  subbyte_full_adder add_c6_r190_s4 (
    .a(sum_c6_r149_s3),
    .b(sum_c6_r150_s3),
    .ci(sum_c6_r151_s3),
    .s(sum_c6_r190_s4),
    .co(carry_c6_r190_s4)
  );
  wire sum_c6_r191_s4, carry_c6_r191_s4;
  subbyte_full_adder add_c6_r191_s4 (
    .a(sum_c6_r152_s3),
    .b(sum_c6_r153_s3),
    .ci(sum_c6_r154_s3),
    .s(sum_c6_r191_s4),
    .co(carry_c6_r191_s4)
  );
  wire sum_c6_r192_s4, carry_c6_r192_s4;
  subbyte_full_adder add_c6_r192_s4 (
    .a(sum_c6_r155_s3),
    .b(sum_c6_r156_s3),
    .ci(sum_c6_r157_s3),
    .s(sum_c6_r192_s4),
    .co(carry_c6_r192_s4)
  );
  wire sum_c6_r193_s5, carry_c6_r193_s5;
  subbyte_full_adder add_c6_r193_s5 (
    .a(sum_c6_r158_s3),
    .b(sum_c6_r159_s4),
    .ci(sum_c6_r160_s3),
    .s(sum_c6_r193_s5),
    .co(carry_c6_r193_s5)
  );
  wire sum_c6_r194_s4, carry_c6_r194_s4;
  subbyte_full_adder add_c6_r194_s4 (
    .a(sum_c6_r161_s3),
    .b(sum_c6_r162_s3),
    .ci(sum_c6_r163_s3),
    .s(sum_c6_r194_s4),
    .co(carry_c6_r194_s4)
  );
  wire sum_c6_r195_s4, carry_c6_r195_s4;
  subbyte_full_adder add_c6_r195_s4 (
    .a(sum_c6_r164_s3),
    .b(sum_c6_r165_s3),
    .ci(sum_c6_r166_s3),
    .s(sum_c6_r195_s4),
    .co(carry_c6_r195_s4)
  );
  wire sum_c6_r196_s5, carry_c6_r196_s5;
  subbyte_full_adder add_c6_r196_s5 (
    .a(sum_c6_r167_s3),
    .b(sum_c6_r168_s3),
    .ci(sum_c6_r169_s4),
    .s(sum_c6_r196_s5),
    .co(carry_c6_r196_s5)
  );
  wire sum_c6_r197_s4, carry_c6_r197_s4;
  subbyte_full_adder add_c6_r197_s4 (
    .a(sum_c6_r170_s3),
    .b(sum_c6_r171_s3),
    .ci(sum_c6_r172_s3),
    .s(sum_c6_r197_s4),
    .co(carry_c6_r197_s4)
  );
  wire sum_c6_r198_s4, carry_c6_r198_s4;
  subbyte_full_adder add_c6_r198_s4 (
    .a(sum_c6_r173_s3),
    .b(sum_c6_r174_s3),
    .ci(sum_c6_r175_s3),
    .s(sum_c6_r198_s4),
    .co(carry_c6_r198_s4)
  );
  wire sum_c6_r199_s5, carry_c6_r199_s5;
  subbyte_full_adder add_c6_r199_s5 (
    .a(sum_c6_r176_s3),
    .b(sum_c6_r177_s3),
    .ci(carry_c5_r164_s4),
    .s(sum_c6_r199_s5),
    .co(carry_c6_r199_s5)
  );
  wire sum_c6_r200_s6, carry_c6_r200_s6;
  subbyte_full_adder add_c6_r200_s6 (
    .a(sum_c6_r178_s4),
    .b(carry_c5_r165_s5),
    .ci(carry_c5_r166_s5),
    .s(sum_c6_r200_s6),
    .co(carry_c6_r200_s6)
  );
  wire sum_c6_r201_s5, carry_c6_r201_s5;
  subbyte_full_adder add_c6_r201_s5 (
    .a(carry_c5_r167_s4),
    .b(carry_c5_r168_s4),
    .ci(carry_c5_r169_s4),
    .s(sum_c6_r201_s5),
    .co(carry_c6_r201_s5)
  );
  wire sum_c6_r202_s5, carry_c6_r202_s5;
  subbyte_full_adder add_c6_r202_s5 (
    .a(carry_c5_r170_s4),
    .b(carry_c5_r171_s4),
    .ci(carry_c5_r172_s4),
    .s(sum_c6_r202_s5),
    .co(carry_c6_r202_s5)
  );
  wire sum_c6_r203_s5, carry_c6_r203_s5;
  subbyte_full_adder add_c6_r203_s5 (
    .a(carry_c5_r173_s4),
    .b(carry_c5_r174_s4),
    .ci(carry_c5_r175_s4),
    .s(sum_c6_r203_s5),
    .co(carry_c6_r203_s5)
  );
  wire sum_c6_r204_s5, carry_c6_r204_s5;
  subbyte_full_adder add_c6_r204_s5 (
    .a(carry_c5_r176_s4),
    .b(carry_c5_r177_s4),
    .ci(carry_c5_r178_s4),
    .s(sum_c6_r204_s5),
    .co(carry_c6_r204_s5)
  );
  wire sum_c6_r205_s5, carry_c6_r205_s5;
  subbyte_full_adder add_c6_r205_s5 (
    .a(carry_c5_r179_s4),
    .b(sum_c6_r179_s4),
    .ci(sum_c6_r180_s4),
    .s(sum_c6_r205_s5),
    .co(carry_c6_r205_s5)
  );
  wire sum_c6_r206_s5, carry_c6_r206_s5;
  subbyte_full_adder add_c6_r206_s5 (
    .a(sum_c6_r181_s4),
    .b(sum_c6_r182_s4),
    .ci(sum_c6_r183_s4),
    .s(sum_c6_r206_s5),
    .co(carry_c6_r206_s5)
  );
  wire sum_c6_r207_s5, carry_c6_r207_s5;
  subbyte_full_adder add_c6_r207_s5 (
    .a(sum_c6_r184_s4),
    .b(sum_c6_r185_s4),
    .ci(sum_c6_r186_s4),
    .s(sum_c6_r207_s5),
    .co(carry_c6_r207_s5)
  );
  wire sum_c6_r208_s5, carry_c6_r208_s5;
  subbyte_full_adder add_c6_r208_s5 (
    .a(sum_c6_r187_s4),
    .b(sum_c6_r188_s4),
    .ci(sum_c6_r189_s4),
    .s(sum_c6_r208_s5),
    .co(carry_c6_r208_s5)
  );
  wire sum_c6_r209_s5, carry_c6_r209_s5;
  subbyte_full_adder add_c6_r209_s5 (
    .a(sum_c6_r190_s4),
    .b(sum_c6_r191_s4),
    .ci(sum_c6_r192_s4),
    .s(sum_c6_r209_s5),
    .co(carry_c6_r209_s5)
  );
  wire sum_c6_r210_s6, carry_c6_r210_s6;
  subbyte_full_adder add_c6_r210_s6 (
    .a(sum_c6_r193_s5),
    .b(sum_c6_r194_s4),
    .ci(sum_c6_r195_s4),
    .s(sum_c6_r210_s6),
    .co(carry_c6_r210_s6)
  );
  wire sum_c6_r211_s6, carry_c6_r211_s6;
  subbyte_full_adder add_c6_r211_s6 (
    .a(sum_c6_r196_s5),
    .b(sum_c6_r197_s4),
    .ci(sum_c6_r198_s4),
    .s(sum_c6_r211_s6),
    .co(carry_c6_r211_s6)
  );
  wire sum_c6_r212_s7, carry_c6_r212_s7;
  subbyte_full_adder add_c6_r212_s7 (
    .a(sum_c6_r199_s5),
    .b(carry_c5_r180_s6),
    .ci(carry_c5_r181_s6),
    .s(sum_c6_r212_s7),
    .co(carry_c6_r212_s7)
  );
  wire sum_c6_r213_s7, carry_c6_r213_s7;
  subbyte_full_adder add_c6_r213_s7 (
    .a(carry_c5_r182_s6),
    .b(carry_c5_r183_s6),
    .ci(carry_c5_r184_s6),
    .s(sum_c6_r213_s7),
    .co(carry_c6_r213_s7)
  );
  wire sum_c6_r214_s6, carry_c6_r214_s6;
  subbyte_full_adder add_c6_r214_s6 (
    .a(carry_c5_r185_s5),
    .b(carry_c5_r186_s5),
    .ci(carry_c5_r187_s5),
    .s(sum_c6_r214_s6),
    .co(carry_c6_r214_s6)
  );
  wire sum_c6_r215_s8, carry_c6_r215_s8;
  subbyte_full_adder add_c6_r215_s8 (
    .a(carry_c5_r188_s7),
    .b(sum_c6_r200_s6),
    .ci(sum_c6_r201_s5),
    .s(sum_c6_r215_s8),
    .co(carry_c6_r215_s8)
  );
  wire sum_c6_r216_s6, carry_c6_r216_s6;
  subbyte_full_adder add_c6_r216_s6 (
    .a(sum_c6_r202_s5),
    .b(sum_c6_r203_s5),
    .ci(sum_c6_r204_s5),
    .s(sum_c6_r216_s6),
    .co(carry_c6_r216_s6)
  );
  wire sum_c6_r217_s6, carry_c6_r217_s6;
  subbyte_full_adder add_c6_r217_s6 (
    .a(sum_c6_r205_s5),
    .b(sum_c6_r206_s5),
    .ci(sum_c6_r207_s5),
    .s(sum_c6_r217_s6),
    .co(carry_c6_r217_s6)
  );
  wire sum_c6_r218_s7, carry_c6_r218_s7;
  subbyte_full_adder add_c6_r218_s7 (
    .a(sum_c6_r208_s5),
    .b(sum_c6_r209_s5),
    .ci(sum_c6_r210_s6),
    .s(sum_c6_r218_s7),
    .co(carry_c6_r218_s7)
  );
  wire sum_c6_r219_s8, carry_c6_r219_s8;
  subbyte_full_adder add_c6_r219_s8 (
    .a(sum_c6_r211_s6),
    .b(sum_c6_r212_s7),
    .ci(carry_c5_r189_s7),
    .s(sum_c6_r219_s8),
    .co(carry_c6_r219_s8)
  );
  wire sum_c6_r220_s9, carry_c6_r220_s9;
  subbyte_full_adder add_c6_r220_s9 (
    .a(carry_c5_r190_s7),
    .b(carry_c5_r191_s7),
    .ci(carry_c5_r192_s8),
    .s(sum_c6_r220_s9),
    .co(carry_c6_r220_s9)
  );
  wire sum_c6_r221_s9, carry_c6_r221_s9;
  subbyte_full_adder add_c6_r221_s9 (
    .a(sum_c6_r213_s7),
    .b(sum_c6_r214_s6),
    .ci(sum_c6_r215_s8),
    .s(sum_c6_r221_s9),
    .co(carry_c6_r221_s9)
  );
  wire sum_c6_r222_s8, carry_c6_r222_s8;
  subbyte_full_adder add_c6_r222_s8 (
    .a(sum_c6_r216_s6),
    .b(sum_c6_r217_s6),
    .ci(sum_c6_r218_s7),
    .s(sum_c6_r222_s8),
    .co(carry_c6_r222_s8)
  );
  wire sum_c6_r223_s10, carry_c6_r223_s10;
  subbyte_full_adder add_c6_r223_s10 (
    .a(sum_c6_r219_s8),
    .b(carry_c5_r193_s8),
    .ci(carry_c5_r194_s9),
    .s(sum_c6_r223_s10),
    .co(carry_c6_r223_s10)
  );
  wire sum_c6_r224_s10, carry_c6_r224_s10;
  subbyte_full_adder add_c6_r224_s10 (
    .a(sum_c6_r220_s9),
    .b(sum_c6_r221_s9),
    .ci(sum_c6_r222_s8),
    .s(sum_c6_r224_s10),
    .co(carry_c6_r224_s10)
  );
  wire sum_c6_r225_s11, carry_c6_r225_s11;
  subbyte_full_adder add_c6_r225_s11 (
    .a(carry_c5_r195_s10),
    .b(sum_c6_r223_s10),
    .ci(sum_c6_r224_s10),
    .s(sum_c6_r225_s11),
    .co(carry_c6_r225_s11)
  );
  wire sum_c6_r226_s12, carry_c6_r226_s12;
  subbyte_full_adder add_c6_r226_s12 (
    .a(sum_c6_r225_s11),
    .b(extra[6]),
    .ci(extra[34]),
    .s(sum_c6_r226_s12),
    .co(carry_c6_r226_s12)
  );
  wire sum_c6_r227_s12, carry_c6_r227_s12;
  subbyte_full_adder add_c6_r227_s12 (
    .a(extra[62]),
    .b(extra[90]),
    .ci(carry_c5_r196_s11),
    .s(sum_c6_r227_s12),
    .co(carry_c6_r227_s12)
  );
  wire sum_c6_r228_s13, carry_c6_r228_s13;
  subbyte_full_adder add_c6_r228_s13 (
    .a(sum_c6_r226_s12),
    .b(carry_c5_r197_s10),
    .ci(sum_c6_r227_s12),
    .s(sum_c6_r228_s13),
    .co(carry_c6_r228_s13)
  );
  wire sum_c6_r229_s14, carry_c6_r229_s14;
  subbyte_full_adder add_c6_r229_s14 (
    .a(carry_c5_r198_s12),
    .b(sum_c6_r228_s13),
    .ci(carry_c5_r199_s13),
    .s(sum_c6_r229_s14),
    .co(carry_c6_r229_s14)
  );
  wire sum_c7_r0_s1 = ~(pp[5] ^ pp[12]);
  wire carry_c7_r0_s1 = pp[5] | pp[12];
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[37]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[44]), .b(pp[51]), .ci(pp[58]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[69]), .b(pp[76]), .ci(pp[83]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[90]), .b(pp[101]), .ci(pp[108]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[115]), .b(pp[122]), .ci(pp[133]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[140]), .b(pp[147]), .ci(pp[154]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[165]), .b(pp[172]), .ci(pp[179]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[186]), .b(pp[197]), .ci(pp[204]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[211]), .b(pp[218]), .ci(pp[229]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[236]), .b(pp[243]), .ci(pp[250]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[261]), .b(pp[268]), .ci(pp[275]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[282]), .b(pp[293]), .ci(pp[300]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[307]), .b(pp[314]), .ci(pp[325]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[332]), .b(pp[339]), .ci(pp[346]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[357]), .b(pp[364]), .ci(pp[371]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[378]), .b(pp[389]), .ci(pp[396]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[403]), .b(pp[410]), .ci(pp[421]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[428]), .b(pp[435]), .ci(pp[442]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[453]), .b(pp[460]), .ci(pp[467]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[474]), .b(pp[485]), .ci(pp[492]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[499]), .b(pp[506]), .ci(pp[517]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[524]), .b(pp[531]), .ci(pp[538]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[549]), .b(pp[556]), .ci(pp[563]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[570]), .b(pp[581]), .ci(pp[588]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[595]), .b(pp[602]), .ci(pp[613]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[620]), .b(pp[627]), .ci(pp[634]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[645]), .b(pp[652]), .ci(pp[659]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[666]), .b(pp[677]), .ci(pp[684]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[691]), .b(pp[698]), .ci(pp[709]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[716]), .b(pp[723]), .ci(pp[730]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[741]), .b(pp[748]), .ci(pp[755]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[762]), .b(pp[773]), .ci(pp[780]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[787]), .b(pp[794]), .ci(pp[805]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[812]), .b(pp[819]), .ci(pp[826]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[837]), .b(pp[844]), .ci(pp[851]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[858]), .b(pp[869]), .ci(pp[876]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[883]), .b(pp[890]), .ci(pp[901]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[908]), .b(pp[915]), .ci(pp[922]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[933]), .b(pp[940]), .ci(pp[947]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[954]), .b(pp[965]), .ci(pp[972]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[979]), .b(pp[986]), .ci(pp[997]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[1004]), .b(pp[1011]), .ci(pp[1018]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s1, carry_c7_r43_s1;
  subbyte_full_adder add_c7_r43_s1 (.a(pp[1029]), .b(pp[1036]), .ci(pp[1043]), .s(sum_c7_r43_s1), .co(carry_c7_r43_s1));
  wire sum_c7_r44_s1, carry_c7_r44_s1;
  subbyte_full_adder add_c7_r44_s1 (.a(pp[1050]), .b(pp[1061]), .ci(pp[1068]), .s(sum_c7_r44_s1), .co(carry_c7_r44_s1));
  wire sum_c7_r45_s1, carry_c7_r45_s1;
  subbyte_full_adder add_c7_r45_s1 (.a(pp[1075]), .b(pp[1082]), .ci(pp[1093]), .s(sum_c7_r45_s1), .co(carry_c7_r45_s1));
  wire sum_c7_r46_s1, carry_c7_r46_s1;
  subbyte_full_adder add_c7_r46_s1 (.a(pp[1100]), .b(pp[1107]), .ci(pp[1114]), .s(sum_c7_r46_s1), .co(carry_c7_r46_s1));
  wire sum_c7_r47_s1, carry_c7_r47_s1;
  subbyte_full_adder add_c7_r47_s1 (.a(pp[1125]), .b(pp[1132]), .ci(pp[1139]), .s(sum_c7_r47_s1), .co(carry_c7_r47_s1));
  wire sum_c7_r48_s1, carry_c7_r48_s1;
  subbyte_full_adder add_c7_r48_s1 (.a(pp[1146]), .b(pp[1157]), .ci(pp[1164]), .s(sum_c7_r48_s1), .co(carry_c7_r48_s1));
  wire sum_c7_r49_s1, carry_c7_r49_s1;
  subbyte_full_adder add_c7_r49_s1 (.a(pp[1171]), .b(pp[1178]), .ci(pp[1189]), .s(sum_c7_r49_s1), .co(carry_c7_r49_s1));
  wire sum_c7_r50_s1, carry_c7_r50_s1;
  subbyte_full_adder add_c7_r50_s1 (.a(pp[1196]), .b(pp[1203]), .ci(pp[1210]), .s(sum_c7_r50_s1), .co(carry_c7_r50_s1));
  wire sum_c7_r51_s1, carry_c7_r51_s1;
  subbyte_full_adder add_c7_r51_s1 (.a(pp[1221]), .b(pp[1228]), .ci(pp[1235]), .s(sum_c7_r51_s1), .co(carry_c7_r51_s1));
  wire sum_c7_r52_s1, carry_c7_r52_s1;
  subbyte_full_adder add_c7_r52_s1 (.a(pp[1242]), .b(pp[1253]), .ci(pp[1260]), .s(sum_c7_r52_s1), .co(carry_c7_r52_s1));
  wire sum_c7_r53_s1, carry_c7_r53_s1;
  subbyte_full_adder add_c7_r53_s1 (.a(pp[1267]), .b(pp[1274]), .ci(pp[1285]), .s(sum_c7_r53_s1), .co(carry_c7_r53_s1));
  wire sum_c7_r54_s1, carry_c7_r54_s1;
  subbyte_full_adder add_c7_r54_s1 (.a(pp[1292]), .b(pp[1299]), .ci(pp[1306]), .s(sum_c7_r54_s1), .co(carry_c7_r54_s1));
  wire sum_c7_r55_s1, carry_c7_r55_s1;
  subbyte_full_adder add_c7_r55_s1 (.a(pp[1317]), .b(pp[1324]), .ci(pp[1331]), .s(sum_c7_r55_s1), .co(carry_c7_r55_s1));
  wire sum_c7_r56_s1, carry_c7_r56_s1;
  subbyte_full_adder add_c7_r56_s1 (.a(pp[1338]), .b(pp[1349]), .ci(pp[1356]), .s(sum_c7_r56_s1), .co(carry_c7_r56_s1));
  wire sum_c7_r57_s1, carry_c7_r57_s1;
  subbyte_full_adder add_c7_r57_s1 (.a(pp[1363]), .b(pp[1370]), .ci(pp[1381]), .s(sum_c7_r57_s1), .co(carry_c7_r57_s1));
  wire sum_c7_r58_s1, carry_c7_r58_s1;
  subbyte_full_adder add_c7_r58_s1 (.a(pp[1388]), .b(pp[1395]), .ci(pp[1402]), .s(sum_c7_r58_s1), .co(carry_c7_r58_s1));
  wire sum_c7_r59_s1, carry_c7_r59_s1;
  subbyte_full_adder add_c7_r59_s1 (.a(pp[1413]), .b(pp[1420]), .ci(pp[1427]), .s(sum_c7_r59_s1), .co(carry_c7_r59_s1));
  wire sum_c7_r60_s1, carry_c7_r60_s1;
  subbyte_full_adder add_c7_r60_s1 (.a(pp[1434]), .b(pp[1445]), .ci(pp[1452]), .s(sum_c7_r60_s1), .co(carry_c7_r60_s1));
  wire sum_c7_r61_s1, carry_c7_r61_s1;
  subbyte_full_adder add_c7_r61_s1 (.a(pp[1459]), .b(pp[1466]), .ci(pp[1477]), .s(sum_c7_r61_s1), .co(carry_c7_r61_s1));
  wire sum_c7_r62_s1, carry_c7_r62_s1;
  subbyte_full_adder add_c7_r62_s1 (.a(pp[1484]), .b(pp[1491]), .ci(pp[1498]), .s(sum_c7_r62_s1), .co(carry_c7_r62_s1));
  wire sum_c7_r63_s1, carry_c7_r63_s1;
  subbyte_full_adder add_c7_r63_s1 (.a(pp[1509]), .b(pp[1516]), .ci(pp[1523]), .s(sum_c7_r63_s1), .co(carry_c7_r63_s1));
  wire sum_c7_r64_s1, carry_c7_r64_s1;
  subbyte_full_adder add_c7_r64_s1 (.a(pp[1530]), .b(pp[1541]), .ci(pp[1548]), .s(sum_c7_r64_s1), .co(carry_c7_r64_s1));
  wire sum_c7_r65_s1, carry_c7_r65_s1;
  subbyte_full_adder add_c7_r65_s1 (.a(pp[1555]), .b(pp[1562]), .ci(pp[1573]), .s(sum_c7_r65_s1), .co(carry_c7_r65_s1));
  wire sum_c7_r66_s1, carry_c7_r66_s1;
  subbyte_full_adder add_c7_r66_s1 (.a(pp[1580]), .b(pp[1587]), .ci(pp[1594]), .s(sum_c7_r66_s1), .co(carry_c7_r66_s1));
  wire sum_c7_r67_s1, carry_c7_r67_s1;
  subbyte_full_adder add_c7_r67_s1 (.a(pp[1605]), .b(pp[1612]), .ci(pp[1619]), .s(sum_c7_r67_s1), .co(carry_c7_r67_s1));
  wire sum_c7_r68_s1, carry_c7_r68_s1;
  subbyte_full_adder add_c7_r68_s1 (.a(pp[1626]), .b(pp[1637]), .ci(pp[1644]), .s(sum_c7_r68_s1), .co(carry_c7_r68_s1));
  wire sum_c7_r69_s1, carry_c7_r69_s1;
  subbyte_full_adder add_c7_r69_s1 (.a(pp[1651]), .b(pp[1658]), .ci(pp[1669]), .s(sum_c7_r69_s1), .co(carry_c7_r69_s1));
  wire sum_c7_r70_s1, carry_c7_r70_s1;
  subbyte_full_adder add_c7_r70_s1 (.a(pp[1676]), .b(pp[1683]), .ci(pp[1690]), .s(sum_c7_r70_s1), .co(carry_c7_r70_s1));
  wire sum_c7_r71_s1, carry_c7_r71_s1;
  subbyte_full_adder add_c7_r71_s1 (.a(pp[1701]), .b(pp[1708]), .ci(pp[1715]), .s(sum_c7_r71_s1), .co(carry_c7_r71_s1));
  wire sum_c7_r72_s1, carry_c7_r72_s1;
  subbyte_full_adder add_c7_r72_s1 (.a(pp[1722]), .b(pp[1733]), .ci(pp[1740]), .s(sum_c7_r72_s1), .co(carry_c7_r72_s1));
  wire sum_c7_r73_s1, carry_c7_r73_s1;
  subbyte_full_adder add_c7_r73_s1 (.a(pp[1747]), .b(pp[1754]), .ci(pp[1765]), .s(sum_c7_r73_s1), .co(carry_c7_r73_s1));
  wire sum_c7_r74_s1, carry_c7_r74_s1;
  subbyte_full_adder add_c7_r74_s1 (.a(pp[1772]), .b(pp[1779]), .ci(pp[1786]), .s(sum_c7_r74_s1), .co(carry_c7_r74_s1));
  wire sum_c7_r75_s1, carry_c7_r75_s1;
  subbyte_full_adder add_c7_r75_s1 (.a(pp[1797]), .b(pp[1804]), .ci(pp[1811]), .s(sum_c7_r75_s1), .co(carry_c7_r75_s1));
  wire sum_c7_r76_s1, carry_c7_r76_s1;
  subbyte_full_adder add_c7_r76_s1 (.a(pp[1818]), .b(pp[1829]), .ci(pp[1836]), .s(sum_c7_r76_s1), .co(carry_c7_r76_s1));
  wire sum_c7_r77_s1, carry_c7_r77_s1;
  subbyte_full_adder add_c7_r77_s1 (.a(pp[1843]), .b(pp[1850]), .ci(pp[1861]), .s(sum_c7_r77_s1), .co(carry_c7_r77_s1));
  wire sum_c7_r78_s1, carry_c7_r78_s1;
  subbyte_full_adder add_c7_r78_s1 (.a(pp[1868]), .b(pp[1875]), .ci(pp[1882]), .s(sum_c7_r78_s1), .co(carry_c7_r78_s1));
  wire sum_c7_r79_s1, carry_c7_r79_s1;
  subbyte_full_adder add_c7_r79_s1 (.a(pp[1893]), .b(pp[1900]), .ci(pp[1907]), .s(sum_c7_r79_s1), .co(carry_c7_r79_s1));
  wire sum_c7_r80_s1, carry_c7_r80_s1;
  subbyte_full_adder add_c7_r80_s1 (.a(pp[1914]), .b(pp[1925]), .ci(pp[1932]), .s(sum_c7_r80_s1), .co(carry_c7_r80_s1));
  wire sum_c7_r81_s1, carry_c7_r81_s1;
  subbyte_full_adder add_c7_r81_s1 (.a(pp[1939]), .b(pp[1946]), .ci(pp[1957]), .s(sum_c7_r81_s1), .co(carry_c7_r81_s1));
  wire sum_c7_r82_s1, carry_c7_r82_s1;
  subbyte_full_adder add_c7_r82_s1 (.a(pp[1964]), .b(pp[1971]), .ci(pp[1978]), .s(sum_c7_r82_s1), .co(carry_c7_r82_s1));
  wire sum_c7_r83_s1, carry_c7_r83_s1;
  subbyte_full_adder add_c7_r83_s1 (.a(pp[1989]), .b(pp[1996]), .ci(pp[2003]), .s(sum_c7_r83_s1), .co(carry_c7_r83_s1));
  wire sum_c7_r84_s1, carry_c7_r84_s1;
  subbyte_full_adder add_c7_r84_s1 (.a(pp[2010]), .b(pp[2021]), .ci(pp[2028]), .s(sum_c7_r84_s1), .co(carry_c7_r84_s1));
  wire sum_c7_r85_s2, carry_c7_r85_s2;
  subbyte_full_adder add_c7_r85_s2 (
    .a(pp[2035]),
    .b(pp[2042]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r85_s2),
    .co(carry_c7_r85_s2)
  );
  wire sum_c7_r86_s2, carry_c7_r86_s2;
  subbyte_full_adder add_c7_r86_s2 (
    .a(sum_c7_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r86_s2),
    .co(carry_c7_r86_s2)
  );
  wire sum_c7_r87_s2, carry_c7_r87_s2;
  subbyte_full_adder add_c7_r87_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r87_s2),
    .co(carry_c7_r87_s2)
  );
  wire sum_c7_r88_s2, carry_c7_r88_s2;
  subbyte_full_adder add_c7_r88_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r88_s2),
    .co(carry_c7_r88_s2)
  );
  wire sum_c7_r89_s2, carry_c7_r89_s2;
  subbyte_full_adder add_c7_r89_s2 (
    .a(carry_c6_r9_s1),
    .b(carry_c6_r10_s1),
    .ci(carry_c6_r11_s1),
    .s(sum_c7_r89_s2),
    .co(carry_c7_r89_s2)
  );
  wire sum_c7_r90_s2, carry_c7_r90_s2;
  subbyte_full_adder add_c7_r90_s2 (
    .a(carry_c6_r12_s1),
    .b(carry_c6_r13_s1),
    .ci(carry_c6_r14_s1),
    .s(sum_c7_r90_s2),
    .co(carry_c7_r90_s2)
  );
  wire sum_c7_r91_s2, carry_c7_r91_s2;
  subbyte_full_adder add_c7_r91_s2 (
    .a(carry_c6_r15_s1),
    .b(carry_c6_r16_s1),
    .ci(carry_c6_r17_s1),
    .s(sum_c7_r91_s2),
    .co(carry_c7_r91_s2)
  );
  wire sum_c7_r92_s2, carry_c7_r92_s2;
  subbyte_full_adder add_c7_r92_s2 (
    .a(carry_c6_r18_s1),
    .b(carry_c6_r19_s1),
    .ci(carry_c6_r20_s1),
    .s(sum_c7_r92_s2),
    .co(carry_c7_r92_s2)
  );
  wire sum_c7_r93_s2, carry_c7_r93_s2;
  subbyte_full_adder add_c7_r93_s2 (
    .a(carry_c6_r21_s1),
    .b(carry_c6_r22_s1),
    .ci(carry_c6_r23_s1),
    .s(sum_c7_r93_s2),
    .co(carry_c7_r93_s2)
  );
  wire sum_c7_r94_s2, carry_c7_r94_s2;
  subbyte_full_adder add_c7_r94_s2 (
    .a(carry_c6_r24_s1),
    .b(carry_c6_r25_s1),
    .ci(carry_c6_r26_s1),
    .s(sum_c7_r94_s2),
    .co(carry_c7_r94_s2)
  );
  wire sum_c7_r95_s2, carry_c7_r95_s2;
  subbyte_full_adder add_c7_r95_s2 (
    .a(carry_c6_r27_s1),
    .b(carry_c6_r28_s1),
    .ci(carry_c6_r29_s1),
    .s(sum_c7_r95_s2),
    .co(carry_c7_r95_s2)
  );
  wire sum_c7_r96_s2, carry_c7_r96_s2;
  subbyte_full_adder add_c7_r96_s2 (
    .a(carry_c6_r30_s1),
    .b(carry_c6_r31_s1),
    .ci(carry_c6_r32_s1),
    .s(sum_c7_r96_s2),
    .co(carry_c7_r96_s2)
  );
  wire sum_c7_r97_s2, carry_c7_r97_s2;
  subbyte_full_adder add_c7_r97_s2 (
    .a(carry_c6_r33_s1),
    .b(carry_c6_r34_s1),
    .ci(carry_c6_r35_s1),
    .s(sum_c7_r97_s2),
    .co(carry_c7_r97_s2)
  );
  wire sum_c7_r98_s2, carry_c7_r98_s2;
  subbyte_full_adder add_c7_r98_s2 (
    .a(carry_c6_r36_s1),
    .b(carry_c6_r37_s1),
    .ci(carry_c6_r38_s1),
    .s(sum_c7_r98_s2),
    .co(carry_c7_r98_s2)
  );
  wire sum_c7_r99_s2, carry_c7_r99_s2;
  subbyte_full_adder add_c7_r99_s2 (
    .a(carry_c6_r39_s1),
    .b(carry_c6_r40_s1),
    .ci(carry_c6_r41_s1),
    .s(sum_c7_r99_s2),
    .co(carry_c7_r99_s2)
  );
  wire sum_c7_r100_s2, carry_c7_r100_s2;
  subbyte_full_adder add_c7_r100_s2 (
    .a(carry_c6_r42_s1),
    .b(carry_c6_r43_s1),
    .ci(carry_c6_r44_s1),
    .s(sum_c7_r100_s2),
    .co(carry_c7_r100_s2)
  );
  wire sum_c7_r101_s2, carry_c7_r101_s2;
  subbyte_full_adder add_c7_r101_s2 (
    .a(carry_c6_r45_s1),
    .b(carry_c6_r46_s1),
    .ci(carry_c6_r47_s1),
    .s(sum_c7_r101_s2),
    .co(carry_c7_r101_s2)
  );
  wire sum_c7_r102_s2, carry_c7_r102_s2;
  subbyte_full_adder add_c7_r102_s2 (
    .a(carry_c6_r48_s1),
    .b(carry_c6_r49_s1),
    .ci(carry_c6_r50_s1),
    .s(sum_c7_r102_s2),
    .co(carry_c7_r102_s2)
  );
  wire sum_c7_r103_s2, carry_c7_r103_s2;
  subbyte_full_adder add_c7_r103_s2 (
    .a(carry_c6_r51_s1),
    .b(carry_c6_r52_s1),
    .ci(carry_c6_r53_s1),
    .s(sum_c7_r103_s2),
    .co(carry_c7_r103_s2)
  );
  wire sum_c7_r104_s2, carry_c7_r104_s2;
  subbyte_full_adder add_c7_r104_s2 (
    .a(carry_c6_r54_s1),
    .b(carry_c6_r55_s1),
    .ci(carry_c6_r56_s1),
    .s(sum_c7_r104_s2),
    .co(carry_c7_r104_s2)
  );
  wire sum_c7_r105_s2, carry_c7_r105_s2;
  subbyte_full_adder add_c7_r105_s2 (
    .a(carry_c6_r57_s1),
    .b(carry_c6_r58_s1),
    .ci(carry_c6_r59_s1),
    .s(sum_c7_r105_s2),
    .co(carry_c7_r105_s2)
  );
  wire sum_c7_r106_s2, carry_c7_r106_s2;
  subbyte_full_adder add_c7_r106_s2 (
    .a(carry_c6_r60_s1),
    .b(carry_c6_r61_s1),
    .ci(carry_c6_r62_s1),
    .s(sum_c7_r106_s2),
    .co(carry_c7_r106_s2)
  );
  wire sum_c7_r107_s2, carry_c7_r107_s2;
  subbyte_full_adder add_c7_r107_s2 (
    .a(carry_c6_r63_s1),
    .b(carry_c6_r64_s1),
    .ci(carry_c6_r65_s1),
    .s(sum_c7_r107_s2),
    .co(carry_c7_r107_s2)
  );
  wire sum_c7_r108_s2, carry_c7_r108_s2;
  subbyte_full_adder add_c7_r108_s2 (
    .a(carry_c6_r66_s1),
    .b(carry_c6_r67_s1),
    .ci(carry_c6_r68_s1),
    .s(sum_c7_r108_s2),
    .co(carry_c7_r108_s2)
  );
  wire sum_c7_r109_s2, carry_c7_r109_s2;
  subbyte_full_adder add_c7_r109_s2 (
    .a(carry_c6_r69_s1),
    .b(carry_c6_r70_s1),
    .ci(carry_c6_r71_s1),
    .s(sum_c7_r109_s2),
    .co(carry_c7_r109_s2)
  );
  wire sum_c7_r110_s2, carry_c7_r110_s2;
  subbyte_full_adder add_c7_r110_s2 (
    .a(carry_c6_r72_s1),
    .b(carry_c6_r73_s1),
    .ci(carry_c6_r74_s1),
    .s(sum_c7_r110_s2),
    .co(carry_c7_r110_s2)
  );
  wire sum_c7_r111_s2, carry_c7_r111_s2;
  subbyte_full_adder add_c7_r111_s2 (
    .a(carry_c6_r75_s1),
    .b(carry_c6_r76_s1),
    .ci(carry_c6_r77_s1),
    .s(sum_c7_r111_s2),
    .co(carry_c7_r111_s2)
  );
  wire sum_c7_r112_s2, carry_c7_r112_s2;
  subbyte_full_adder add_c7_r112_s2 (
    .a(carry_c6_r78_s1),
    .b(carry_c6_r79_s1),
    .ci(carry_c6_r80_s1),
    .s(sum_c7_r112_s2),
    .co(carry_c7_r112_s2)
  );
  wire sum_c7_r113_s2, carry_c7_r113_s2;
  subbyte_full_adder add_c7_r113_s2 (
    .a(carry_c6_r81_s1),
    .b(carry_c6_r82_s1),
    .ci(carry_c6_r83_s1),
    .s(sum_c7_r113_s2),
    .co(carry_c7_r113_s2)
  );
  wire sum_c7_r114_s3, carry_c7_r114_s3;
  subbyte_full_adder add_c7_r114_s3 (
    .a(carry_c6_r84_s1),
    .b(carry_c6_r85_s2),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r114_s3),
    .co(carry_c7_r114_s3)
  );
  wire sum_c7_r115_s2, carry_c7_r115_s2;
  subbyte_full_adder add_c7_r115_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r115_s2),
    .co(carry_c7_r115_s2)
  );
  wire sum_c7_r116_s2, carry_c7_r116_s2;
  subbyte_full_adder add_c7_r116_s2 (
    .a(sum_c7_r5_s1),
    .b(sum_c7_r6_s1),
    .ci(sum_c7_r7_s1),
    .s(sum_c7_r116_s2),
    .co(carry_c7_r116_s2)
  );
  wire sum_c7_r117_s2, carry_c7_r117_s2;
  subbyte_full_adder add_c7_r117_s2 (
    .a(sum_c7_r8_s1),
    .b(sum_c7_r9_s1),
    .ci(sum_c7_r10_s1),
    .s(sum_c7_r117_s2),
    .co(carry_c7_r117_s2)
  );
  wire sum_c7_r118_s2, carry_c7_r118_s2;
  subbyte_full_adder add_c7_r118_s2 (
    .a(sum_c7_r11_s1),
    .b(sum_c7_r12_s1),
    .ci(sum_c7_r13_s1),
    .s(sum_c7_r118_s2),
    .co(carry_c7_r118_s2)
  );
  wire sum_c7_r119_s2, carry_c7_r119_s2;
  subbyte_full_adder add_c7_r119_s2 (
    .a(sum_c7_r14_s1),
    .b(sum_c7_r15_s1),
    .ci(sum_c7_r16_s1),
    .s(sum_c7_r119_s2),
    .co(carry_c7_r119_s2)
  );
  wire sum_c7_r120_s2, carry_c7_r120_s2;
  subbyte_full_adder add_c7_r120_s2 (
    .a(sum_c7_r17_s1),
    .b(sum_c7_r18_s1),
    .ci(sum_c7_r19_s1),
    .s(sum_c7_r120_s2),
    .co(carry_c7_r120_s2)
  );
  wire sum_c7_r121_s2, carry_c7_r121_s2;
  subbyte_full_adder add_c7_r121_s2 (
    .a(sum_c7_r20_s1),
    .b(sum_c7_r21_s1),
    .ci(sum_c7_r22_s1),
    .s(sum_c7_r121_s2),
    .co(carry_c7_r121_s2)
  );
  wire sum_c7_r122_s2, carry_c7_r122_s2;
  subbyte_full_adder add_c7_r122_s2 (
    .a(sum_c7_r23_s1),
    .b(sum_c7_r24_s1),
    .ci(sum_c7_r25_s1),
    .s(sum_c7_r122_s2),
    .co(carry_c7_r122_s2)
  );
  wire sum_c7_r123_s2, carry_c7_r123_s2;
  subbyte_full_adder add_c7_r123_s2 (
    .a(sum_c7_r26_s1),
    .b(sum_c7_r27_s1),
    .ci(sum_c7_r28_s1),
    .s(sum_c7_r123_s2),
    .co(carry_c7_r123_s2)
  );
  wire sum_c7_r124_s2, carry_c7_r124_s2;
  subbyte_full_adder add_c7_r124_s2 (
    .a(sum_c7_r29_s1),
    .b(sum_c7_r30_s1),
    .ci(sum_c7_r31_s1),
    .s(sum_c7_r124_s2),
    .co(carry_c7_r124_s2)
  );
  wire sum_c7_r125_s2, carry_c7_r125_s2;
  subbyte_full_adder add_c7_r125_s2 (
    .a(sum_c7_r32_s1),
    .b(sum_c7_r33_s1),
    .ci(sum_c7_r34_s1),
    .s(sum_c7_r125_s2),
    .co(carry_c7_r125_s2)
  );
  wire sum_c7_r126_s2, carry_c7_r126_s2;
  subbyte_full_adder add_c7_r126_s2 (
    .a(sum_c7_r35_s1),
    .b(sum_c7_r36_s1),
    .ci(sum_c7_r37_s1),
    .s(sum_c7_r126_s2),
    .co(carry_c7_r126_s2)
  );
  wire sum_c7_r127_s2, carry_c7_r127_s2;
  subbyte_full_adder add_c7_r127_s2 (
    .a(sum_c7_r38_s1),
    .b(sum_c7_r39_s1),
    .ci(sum_c7_r40_s1),
    .s(sum_c7_r127_s2),
    .co(carry_c7_r127_s2)
  );
  wire sum_c7_r128_s2, carry_c7_r128_s2;
  subbyte_full_adder add_c7_r128_s2 (
    .a(sum_c7_r41_s1),
    .b(sum_c7_r42_s1),
    .ci(sum_c7_r43_s1),
    .s(sum_c7_r128_s2),
    .co(carry_c7_r128_s2)
  );
  wire sum_c7_r129_s2, carry_c7_r129_s2;
  subbyte_full_adder add_c7_r129_s2 (
    .a(sum_c7_r44_s1),
    .b(sum_c7_r45_s1),
    .ci(sum_c7_r46_s1),
    .s(sum_c7_r129_s2),
    .co(carry_c7_r129_s2)
  );
  wire sum_c7_r130_s2, carry_c7_r130_s2;
  subbyte_full_adder add_c7_r130_s2 (
    .a(sum_c7_r47_s1),
    .b(sum_c7_r48_s1),
    .ci(sum_c7_r49_s1),
    .s(sum_c7_r130_s2),
    .co(carry_c7_r130_s2)
  );
  wire sum_c7_r131_s2, carry_c7_r131_s2;
  subbyte_full_adder add_c7_r131_s2 (
    .a(sum_c7_r50_s1),
    .b(sum_c7_r51_s1),
    .ci(sum_c7_r52_s1),
    .s(sum_c7_r131_s2),
    .co(carry_c7_r131_s2)
  );
  wire sum_c7_r132_s2, carry_c7_r132_s2;
  subbyte_full_adder add_c7_r132_s2 (
    .a(sum_c7_r53_s1),
    .b(sum_c7_r54_s1),
    .ci(sum_c7_r55_s1),
    .s(sum_c7_r132_s2),
    .co(carry_c7_r132_s2)
  );
  wire sum_c7_r133_s2, carry_c7_r133_s2;
  subbyte_full_adder add_c7_r133_s2 (
    .a(sum_c7_r56_s1),
    .b(sum_c7_r57_s1),
    .ci(sum_c7_r58_s1),
    .s(sum_c7_r133_s2),
    .co(carry_c7_r133_s2)
  );
  wire sum_c7_r134_s2, carry_c7_r134_s2;
  subbyte_full_adder add_c7_r134_s2 (
    .a(sum_c7_r59_s1),
    .b(sum_c7_r60_s1),
    .ci(sum_c7_r61_s1),
    .s(sum_c7_r134_s2),
    .co(carry_c7_r134_s2)
  );
  wire sum_c7_r135_s2, carry_c7_r135_s2;
  subbyte_full_adder add_c7_r135_s2 (
    .a(sum_c7_r62_s1),
    .b(sum_c7_r63_s1),
    .ci(sum_c7_r64_s1),
    .s(sum_c7_r135_s2),
    .co(carry_c7_r135_s2)
  );
  wire sum_c7_r136_s2, carry_c7_r136_s2;
  subbyte_full_adder add_c7_r136_s2 (
    .a(sum_c7_r65_s1),
    .b(sum_c7_r66_s1),
    .ci(sum_c7_r67_s1),
    .s(sum_c7_r136_s2),
    .co(carry_c7_r136_s2)
  );
  wire sum_c7_r137_s2, carry_c7_r137_s2;
  subbyte_full_adder add_c7_r137_s2 (
    .a(sum_c7_r68_s1),
    .b(sum_c7_r69_s1),
    .ci(sum_c7_r70_s1),
    .s(sum_c7_r137_s2),
    .co(carry_c7_r137_s2)
  );
  wire sum_c7_r138_s2, carry_c7_r138_s2;
  subbyte_full_adder add_c7_r138_s2 (
    .a(sum_c7_r71_s1),
    .b(sum_c7_r72_s1),
    .ci(sum_c7_r73_s1),
    .s(sum_c7_r138_s2),
    .co(carry_c7_r138_s2)
  );
  wire sum_c7_r139_s2, carry_c7_r139_s2;
  subbyte_full_adder add_c7_r139_s2 (
    .a(sum_c7_r74_s1),
    .b(sum_c7_r75_s1),
    .ci(sum_c7_r76_s1),
    .s(sum_c7_r139_s2),
    .co(carry_c7_r139_s2)
  );
  wire sum_c7_r140_s2, carry_c7_r140_s2;
  subbyte_full_adder add_c7_r140_s2 (
    .a(sum_c7_r77_s1),
    .b(sum_c7_r78_s1),
    .ci(sum_c7_r79_s1),
    .s(sum_c7_r140_s2),
    .co(carry_c7_r140_s2)
  );
  wire sum_c7_r141_s2, carry_c7_r141_s2;
  subbyte_full_adder add_c7_r141_s2 (
    .a(sum_c7_r80_s1),
    .b(sum_c7_r81_s1),
    .ci(sum_c7_r82_s1),
    .s(sum_c7_r141_s2),
    .co(carry_c7_r141_s2)
  );
  wire sum_c7_r142_s3, carry_c7_r142_s3;
  subbyte_full_adder add_c7_r142_s3 (
    .a(sum_c7_r83_s1),
    .b(sum_c7_r84_s1),
    .ci(sum_c7_r85_s2),
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
  wire sum_c7_r152_s4, carry_c7_r152_s4;
  subbyte_full_adder add_c7_r152_s4 (
    .a(carry_c6_r113_s2),
    .b(carry_c6_r114_s3),
    .ci(carry_c6_r115_s2),
    .s(sum_c7_r152_s4),
    .co(carry_c7_r152_s4)
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
    .ci(carry_c6_r121_s2),
    .s(sum_c7_r154_s3),
    .co(carry_c7_r154_s3)
  );
  wire sum_c7_r155_s3, carry_c7_r155_s3;
  subbyte_full_adder add_c7_r155_s3 (
    .a(carry_c6_r122_s2),
    .b(carry_c6_r123_s2),
    .ci(carry_c6_r124_s2),
    .s(sum_c7_r155_s3),
    .co(carry_c7_r155_s3)
  );
  wire sum_c7_r156_s3, carry_c7_r156_s3;
  subbyte_full_adder add_c7_r156_s3 (
    .a(carry_c6_r125_s2),
    .b(carry_c6_r126_s2),
    .ci(carry_c6_r127_s2),
    .s(sum_c7_r156_s3),
    .co(carry_c7_r156_s3)
  );
  wire sum_c7_r157_s3, carry_c7_r157_s3;
  subbyte_full_adder add_c7_r157_s3 (
    .a(carry_c6_r128_s2),
    .b(carry_c6_r129_s2),
    .ci(carry_c6_r130_s2),
    .s(sum_c7_r157_s3),
    .co(carry_c7_r157_s3)
  );
  wire sum_c7_r158_s3, carry_c7_r158_s3;
  subbyte_full_adder add_c7_r158_s3 (
    .a(carry_c6_r131_s2),
    .b(carry_c6_r132_s2),
    .ci(carry_c6_r133_s2),
    .s(sum_c7_r158_s3),
    .co(carry_c7_r158_s3)
  );
  wire sum_c7_r159_s3, carry_c7_r159_s3;
  subbyte_full_adder add_c7_r159_s3 (
    .a(carry_c6_r134_s2),
    .b(carry_c6_r135_s2),
    .ci(carry_c6_r136_s2),
    .s(sum_c7_r159_s3),
    .co(carry_c7_r159_s3)
  );
  wire sum_c7_r160_s3, carry_c7_r160_s3;
  subbyte_full_adder add_c7_r160_s3 (
    .a(carry_c6_r137_s2),
    .b(carry_c6_r138_s2),
    .ci(carry_c6_r139_s2),
    .s(sum_c7_r160_s3),
    .co(carry_c7_r160_s3)
  );
  wire sum_c7_r161_s4, carry_c7_r161_s4;
  subbyte_full_adder add_c7_r161_s4 (
    .a(carry_c6_r140_s2),
    .b(carry_c6_r141_s2),
    .ci(carry_c6_r142_s3),
    .s(sum_c7_r161_s4),
    .co(carry_c7_r161_s4)
  );
  wire sum_c7_r162_s3, carry_c7_r162_s3;
  subbyte_full_adder add_c7_r162_s3 (
    .a(sum_c7_r86_s2),
    .b(sum_c7_r87_s2),
    .ci(sum_c7_r88_s2),
    .s(sum_c7_r162_s3),
    .co(carry_c7_r162_s3)
  );
  wire sum_c7_r163_s3, carry_c7_r163_s3;
  subbyte_full_adder add_c7_r163_s3 (
    .a(sum_c7_r89_s2),
    .b(sum_c7_r90_s2),
    .ci(sum_c7_r91_s2),
    .s(sum_c7_r163_s3),
    .co(carry_c7_r163_s3)
  );
  wire sum_c7_r164_s3, carry_c7_r164_s3;
  subbyte_full_adder add_c7_r164_s3 (
    .a(sum_c7_r92_s2),
    .b(sum_c7_r93_s2),
    .ci(sum_c7_r94_s2),
    .s(sum_c7_r164_s3),
    .co(carry_c7_r164_s3)
  );
  wire sum_c7_r165_s3, carry_c7_r165_s3;
  subbyte_full_adder add_c7_r165_s3 (
    .a(sum_c7_r95_s2),
    .b(sum_c7_r96_s2),
    .ci(sum_c7_r97_s2),
    .s(sum_c7_r165_s3),
    .co(carry_c7_r165_s3)
  );
  wire sum_c7_r166_s3, carry_c7_r166_s3;
  subbyte_full_adder add_c7_r166_s3 (
    .a(sum_c7_r98_s2),
    .b(sum_c7_r99_s2),
    .ci(sum_c7_r100_s2),
    .s(sum_c7_r166_s3),
    .co(carry_c7_r166_s3)
  );
  wire sum_c7_r167_s3, carry_c7_r167_s3;
  subbyte_full_adder add_c7_r167_s3 (
    .a(sum_c7_r101_s2),
    .b(sum_c7_r102_s2),
    .ci(sum_c7_r103_s2),
    .s(sum_c7_r167_s3),
    .co(carry_c7_r167_s3)
  );
  wire sum_c7_r168_s3, carry_c7_r168_s3;
  subbyte_full_adder add_c7_r168_s3 (
    .a(sum_c7_r104_s2),
    .b(sum_c7_r105_s2),
    .ci(sum_c7_r106_s2),
    .s(sum_c7_r168_s3),
    .co(carry_c7_r168_s3)
  );
  wire sum_c7_r169_s3, carry_c7_r169_s3;
  subbyte_full_adder add_c7_r169_s3 (
    .a(sum_c7_r107_s2),
    .b(sum_c7_r108_s2),
    .ci(sum_c7_r109_s2),
    .s(sum_c7_r169_s3),
    .co(carry_c7_r169_s3)
  );
  wire sum_c7_r170_s3, carry_c7_r170_s3;
  subbyte_full_adder add_c7_r170_s3 (
    .a(sum_c7_r110_s2),
    .b(sum_c7_r111_s2),
    .ci(sum_c7_r112_s2),
    .s(sum_c7_r170_s3),
    .co(carry_c7_r170_s3)
  );
  wire sum_c7_r171_s4, carry_c7_r171_s4;
  subbyte_full_adder add_c7_r171_s4 (
    .a(sum_c7_r113_s2),
    .b(sum_c7_r114_s3),
    .ci(sum_c7_r115_s2),
    .s(sum_c7_r171_s4),
    .co(carry_c7_r171_s4)
  );
  wire sum_c7_r172_s3, carry_c7_r172_s3;
  subbyte_full_adder add_c7_r172_s3 (
    .a(sum_c7_r116_s2),
    .b(sum_c7_r117_s2),
    .ci(sum_c7_r118_s2),
    .s(sum_c7_r172_s3),
    .co(carry_c7_r172_s3)
  );
  wire sum_c7_r173_s3, carry_c7_r173_s3;
  subbyte_full_adder add_c7_r173_s3 (
    .a(sum_c7_r119_s2),
    .b(sum_c7_r120_s2),
    .ci(sum_c7_r121_s2),
    .s(sum_c7_r173_s3),
    .co(carry_c7_r173_s3)
  );
  wire sum_c7_r174_s3, carry_c7_r174_s3;
  subbyte_full_adder add_c7_r174_s3 (
    .a(sum_c7_r122_s2),
    .b(sum_c7_r123_s2),
    .ci(sum_c7_r124_s2),
    .s(sum_c7_r174_s3),
    .co(carry_c7_r174_s3)
  );
  wire sum_c7_r175_s3, carry_c7_r175_s3;
  subbyte_full_adder add_c7_r175_s3 (
    .a(sum_c7_r125_s2),
    .b(sum_c7_r126_s2),
    .ci(sum_c7_r127_s2),
    .s(sum_c7_r175_s3),
    .co(carry_c7_r175_s3)
  );
  wire sum_c7_r176_s3, carry_c7_r176_s3;
  subbyte_full_adder add_c7_r176_s3 (
    .a(sum_c7_r128_s2),
    .b(sum_c7_r129_s2),
    .ci(sum_c7_r130_s2),
    .s(sum_c7_r176_s3),
    .co(carry_c7_r176_s3)
  );
  wire sum_c7_r177_s3, carry_c7_r177_s3;
  subbyte_full_adder add_c7_r177_s3 (
    .a(sum_c7_r131_s2),
    .b(sum_c7_r132_s2),
    .ci(sum_c7_r133_s2),
    .s(sum_c7_r177_s3),
    .co(carry_c7_r177_s3)
  );
  wire sum_c7_r178_s3, carry_c7_r178_s3;
  subbyte_full_adder add_c7_r178_s3 (
    .a(sum_c7_r134_s2),
    .b(sum_c7_r135_s2),
    .ci(sum_c7_r136_s2),
    .s(sum_c7_r178_s3),
    .co(carry_c7_r178_s3)
  );
  wire sum_c7_r179_s3, carry_c7_r179_s3;
  subbyte_full_adder add_c7_r179_s3 (
    .a(sum_c7_r137_s2),
    .b(sum_c7_r138_s2),
    .ci(sum_c7_r139_s2),
    .s(sum_c7_r179_s3),
    .co(carry_c7_r179_s3)
  );
  wire sum_c7_r180_s4, carry_c7_r180_s4;
  subbyte_full_adder add_c7_r180_s4 (
    .a(sum_c7_r140_s2),
    .b(sum_c7_r141_s2),
    .ci(sum_c7_r142_s3),
    .s(sum_c7_r180_s4),
    .co(carry_c7_r180_s4)
  );
  wire sum_c7_r181_s4, carry_c7_r181_s4;
  subbyte_full_adder add_c7_r181_s4 (
    .a(carry_c6_r143_s3),
    .b(carry_c6_r144_s3),
    .ci(carry_c6_r145_s3),
    .s(sum_c7_r181_s4),
    .co(carry_c7_r181_s4)
  );
  wire sum_c7_r182_s4, carry_c7_r182_s4;
  subbyte_full_adder add_c7_r182_s4 (
    .a(carry_c6_r146_s3),
    .b(carry_c6_r147_s3),
    .ci(carry_c6_r148_s3),
    .s(sum_c7_r182_s4),
    .co(carry_c7_r182_s4)
  );
  wire sum_c7_r183_s4, carry_c7_r183_s4;
  subbyte_full_adder add_c7_r183_s4 (
    .a(carry_c6_r149_s3),
    .b(carry_c6_r150_s3),
    .ci(carry_c6_r151_s3),
    .s(sum_c7_r183_s4),
    .co(carry_c7_r183_s4)
  );
  wire sum_c7_r184_s4, carry_c7_r184_s4;
  subbyte_full_adder add_c7_r184_s4 (
    .a(carry_c6_r152_s3),
    .b(carry_c6_r153_s3),
    .ci(carry_c6_r154_s3),
    .s(sum_c7_r184_s4),
    .co(carry_c7_r184_s4)
  );
  wire sum_c7_r185_s4, carry_c7_r185_s4;
  subbyte_full_adder add_c7_r185_s4 (
    .a(carry_c6_r155_s3),
    .b(carry_c6_r156_s3),
    .ci(carry_c6_r157_s3),
    .s(sum_c7_r185_s4),
    .co(carry_c7_r185_s4)
  );
  wire sum_c7_r186_s5, carry_c7_r186_s5;
  subbyte_full_adder add_c7_r186_s5 (
    .a(carry_c6_r158_s3),
    .b(carry_c6_r159_s4),
    .ci(carry_c6_r160_s3),
    .s(sum_c7_r186_s5),
    .co(carry_c7_r186_s5)
  );
  wire sum_c7_r187_s4, carry_c7_r187_s4;
  subbyte_full_adder add_c7_r187_s4 (
    .a(carry_c6_r161_s3),
    .b(carry_c6_r162_s3),
    .ci(carry_c6_r163_s3),
    .s(sum_c7_r187_s4),
    .co(carry_c7_r187_s4)
  );
  wire sum_c7_r188_s4, carry_c7_r188_s4;
  subbyte_full_adder add_c7_r188_s4 (
    .a(carry_c6_r164_s3),
    .b(carry_c6_r165_s3),
    .ci(carry_c6_r166_s3),
    .s(sum_c7_r188_s4),
    .co(carry_c7_r188_s4)
  );
  wire sum_c7_r189_s5, carry_c7_r189_s5;
  subbyte_full_adder add_c7_r189_s5 (
    .a(carry_c6_r167_s3),
    .b(carry_c6_r168_s3),
    .ci(carry_c6_r169_s4),
    .s(sum_c7_r189_s5),
    .co(carry_c7_r189_s5)
  );
  wire sum_c7_r190_s4, carry_c7_r190_s4;
  subbyte_full_adder add_c7_r190_s4 (
    .a(carry_c6_r170_s3),
    .b(carry_c6_r171_s3),
    .ci(carry_c6_r172_s3),
    .s(sum_c7_r190_s4),
    .co(carry_c7_r190_s4)
  );
  wire sum_c7_r191_s4, carry_c7_r191_s4;
  subbyte_full_adder add_c7_r191_s4 (
    .a(carry_c6_r173_s3),
    .b(carry_c6_r174_s3),
    .ci(carry_c6_r175_s3),
    .s(sum_c7_r191_s4),
    .co(carry_c7_r191_s4)
  );
  wire sum_c7_r192_s4, carry_c7_r192_s4;
  subbyte_full_adder add_c7_r192_s4 (
    .a(carry_c6_r176_s3),
    .b(carry_c6_r177_s3),
    .ci(sum_c7_r143_s3),
    .s(sum_c7_r192_s4),
    .co(carry_c7_r192_s4)
  );
  wire sum_c7_r193_s4, carry_c7_r193_s4;
  subbyte_full_adder add_c7_r193_s4 (
    .a(sum_c7_r144_s3),
    .b(sum_c7_r145_s3),
    .ci(sum_c7_r146_s3),
    .s(sum_c7_r193_s4),
    .co(carry_c7_r193_s4)
  );
  wire sum_c7_r194_s4, carry_c7_r194_s4;
  subbyte_full_adder add_c7_r194_s4 (
    .a(sum_c7_r147_s3),
    .b(sum_c7_r148_s3),
    .ci(sum_c7_r149_s3),
    .s(sum_c7_r194_s4),
    .co(carry_c7_r194_s4)
  );
  wire sum_c7_r195_s5, carry_c7_r195_s5;
  subbyte_full_adder add_c7_r195_s5 (
    .a(sum_c7_r150_s3),
    .b(sum_c7_r151_s3),
    .ci(sum_c7_r152_s4),
    .s(sum_c7_r195_s5),
    .co(carry_c7_r195_s5)
  );
  wire sum_c7_r196_s4, carry_c7_r196_s4;
  subbyte_full_adder add_c7_r196_s4 (
    .a(sum_c7_r153_s3),
    .b(sum_c7_r154_s3),
    .ci(sum_c7_r155_s3),
    .s(sum_c7_r196_s4),
    .co(carry_c7_r196_s4)
  );
  wire sum_c7_r197_s4, carry_c7_r197_s4;
  subbyte_full_adder add_c7_r197_s4 (
    .a(sum_c7_r156_s3),
    .b(sum_c7_r157_s3),
    .ci(sum_c7_r158_s3),
    .s(sum_c7_r197_s4),
    .co(carry_c7_r197_s4)
  );
  wire sum_c7_r198_s5, carry_c7_r198_s5;
  subbyte_full_adder add_c7_r198_s5 (
    .a(sum_c7_r159_s3),
    .b(sum_c7_r160_s3),
    .ci(sum_c7_r161_s4),
    .s(sum_c7_r198_s5),
    .co(carry_c7_r198_s5)
  );
  wire sum_c7_r199_s4, carry_c7_r199_s4;
  subbyte_full_adder add_c7_r199_s4 (
    .a(sum_c7_r162_s3),
    .b(sum_c7_r163_s3),
    .ci(sum_c7_r164_s3),
    .s(sum_c7_r199_s4),
    .co(carry_c7_r199_s4)
  );
  wire sum_c7_r200_s4, carry_c7_r200_s4;
  subbyte_full_adder add_c7_r200_s4 (
    .a(sum_c7_r165_s3),
    .b(sum_c7_r166_s3),
    .ci(sum_c7_r167_s3),
    .s(sum_c7_r200_s4),
    .co(carry_c7_r200_s4)
  );
  wire sum_c7_r201_s4, carry_c7_r201_s4;
  subbyte_full_adder add_c7_r201_s4 (
    .a(sum_c7_r168_s3),
    .b(sum_c7_r169_s3),
    .ci(sum_c7_r170_s3),
    .s(sum_c7_r201_s4),
    .co(carry_c7_r201_s4)
  );
  wire sum_c7_r202_s5, carry_c7_r202_s5;
  subbyte_full_adder add_c7_r202_s5 (
    .a(sum_c7_r171_s4),
    .b(sum_c7_r172_s3),
    .ci(sum_c7_r173_s3),
    .s(sum_c7_r202_s5),
    .co(carry_c7_r202_s5)
  );
  wire sum_c7_r203_s4, carry_c7_r203_s4;
  subbyte_full_adder add_c7_r203_s4 (
    .a(sum_c7_r174_s3),
    .b(sum_c7_r175_s3),
    .ci(sum_c7_r176_s3),
    .s(sum_c7_r203_s4),
    .co(carry_c7_r203_s4)
  );
  wire sum_c7_r204_s4, carry_c7_r204_s4;
  subbyte_full_adder add_c7_r204_s4 (
    .a(sum_c7_r177_s3),
    .b(sum_c7_r178_s3),
    .ci(sum_c7_r179_s3),
    .s(sum_c7_r204_s4),
    .co(carry_c7_r204_s4)
  );
  wire sum_c7_r205_s5, carry_c7_r205_s5;
  subbyte_full_adder add_c7_r205_s5 (
    .a(sum_c7_r180_s4),
    .b(carry_c6_r178_s4),
    .ci(carry_c6_r179_s4),
    .s(sum_c7_r205_s5),
    .co(carry_c7_r205_s5)
  );
  wire sum_c7_r206_s5, carry_c7_r206_s5;
  subbyte_full_adder add_c7_r206_s5 (
    .a(carry_c6_r180_s4),
    .b(carry_c6_r181_s4),
    .ci(carry_c6_r182_s4),
    .s(sum_c7_r206_s5),
    .co(carry_c7_r206_s5)
  );
  wire sum_c7_r207_s5, carry_c7_r207_s5;
  subbyte_full_adder add_c7_r207_s5 (
    .a(carry_c6_r183_s4),
    .b(carry_c6_r184_s4),
    .ci(carry_c6_r185_s4),
    .s(sum_c7_r207_s5),
    .co(carry_c7_r207_s5)
  );
  wire sum_c7_r208_s5, carry_c7_r208_s5;
  subbyte_full_adder add_c7_r208_s5 (
    .a(carry_c6_r186_s4),
    .b(carry_c6_r187_s4),
    .ci(carry_c6_r188_s4),
    .s(sum_c7_r208_s5),
    .co(carry_c7_r208_s5)
  );
  wire sum_c7_r209_s5, carry_c7_r209_s5;
  subbyte_full_adder add_c7_r209_s5 (
    .a(carry_c6_r189_s4),
    .b(carry_c6_r190_s4),
    .ci(carry_c6_r191_s4),
    .s(sum_c7_r209_s5),
    .co(carry_c7_r209_s5)
  );
  wire sum_c7_r210_s6, carry_c7_r210_s6;
  subbyte_full_adder add_c7_r210_s6 (
    .a(carry_c6_r192_s4),
    .b(carry_c6_r193_s5),
    .ci(carry_c6_r194_s4),
    .s(sum_c7_r210_s6),
    .co(carry_c7_r210_s6)
  );
  wire sum_c7_r211_s6, carry_c7_r211_s6;
  subbyte_full_adder add_c7_r211_s6 (
    .a(carry_c6_r195_s4),
    .b(carry_c6_r196_s5),
    .ci(carry_c6_r197_s4),
    .s(sum_c7_r211_s6),
    .co(carry_c7_r211_s6)
  );
  wire sum_c7_r212_s6, carry_c7_r212_s6;
  subbyte_full_adder add_c7_r212_s6 (
    .a(carry_c6_r198_s4),
    .b(carry_c6_r199_s5),
    .ci(sum_c7_r181_s4),
    .s(sum_c7_r212_s6),
    .co(carry_c7_r212_s6)
  );
  wire sum_c7_r213_s5, carry_c7_r213_s5;
  subbyte_full_adder add_c7_r213_s5 (
    .a(sum_c7_r182_s4),
    .b(sum_c7_r183_s4),
    .ci(sum_c7_r184_s4),
    .s(sum_c7_r213_s5),
    .co(carry_c7_r213_s5)
  );
  wire sum_c7_r214_s6, carry_c7_r214_s6;
  subbyte_full_adder add_c7_r214_s6 (
    .a(sum_c7_r185_s4),
    .b(sum_c7_r186_s5),
    .ci(sum_c7_r187_s4),
    .s(sum_c7_r214_s6),
    .co(carry_c7_r214_s6)
  );
  wire sum_c7_r215_s6, carry_c7_r215_s6;
  subbyte_full_adder add_c7_r215_s6 (
    .a(sum_c7_r188_s4),
    .b(sum_c7_r189_s5),
    .ci(sum_c7_r190_s4),
    .s(sum_c7_r215_s6),
    .co(carry_c7_r215_s6)
  );
  wire sum_c7_r216_s5, carry_c7_r216_s5;
  subbyte_full_adder add_c7_r216_s5 (
    .a(sum_c7_r191_s4),
    .b(sum_c7_r192_s4),
    .ci(sum_c7_r193_s4),
    .s(sum_c7_r216_s5),
    .co(carry_c7_r216_s5)
  );
  wire sum_c7_r217_s6, carry_c7_r217_s6;
  subbyte_full_adder add_c7_r217_s6 (
    .a(sum_c7_r194_s4),
    .b(sum_c7_r195_s5),
    .ci(sum_c7_r196_s4),
    .s(sum_c7_r217_s6),
    .co(carry_c7_r217_s6)
  );
  wire sum_c7_r218_s6, carry_c7_r218_s6;
  subbyte_full_adder add_c7_r218_s6 (
    .a(sum_c7_r197_s4),
    .b(sum_c7_r198_s5),
    .ci(sum_c7_r199_s4),
    .s(sum_c7_r218_s6),
    .co(carry_c7_r218_s6)
  );
  wire sum_c7_r219_s6, carry_c7_r219_s6;
  subbyte_full_adder add_c7_r219_s6 (
    .a(sum_c7_r200_s4),
    .b(sum_c7_r201_s4),
    .ci(sum_c7_r202_s5),
    .s(sum_c7_r219_s6),
    .co(carry_c7_r219_s6)
  );
  wire sum_c7_r220_s6, carry_c7_r220_s6;
  subbyte_full_adder add_c7_r220_s6 (
    .a(sum_c7_r203_s4),
    .b(sum_c7_r204_s4),
    .ci(sum_c7_r205_s5),
    .s(sum_c7_r220_s6),
    .co(carry_c7_r220_s6)
  );
  wire sum_c7_r221_s7, carry_c7_r221_s7;
  subbyte_full_adder add_c7_r221_s7 (
    .a(carry_c6_r200_s6),
    .b(carry_c6_r201_s5),
    .ci(carry_c6_r202_s5),
    .s(sum_c7_r221_s7),
    .co(carry_c7_r221_s7)
  );
  wire sum_c7_r222_s6, carry_c7_r222_s6;
  subbyte_full_adder add_c7_r222_s6 (
    .a(carry_c6_r203_s5),
    .b(carry_c6_r204_s5),
    .ci(carry_c6_r205_s5),
    .s(sum_c7_r222_s6),
    .co(carry_c7_r222_s6)
  );
  wire sum_c7_r223_s6, carry_c7_r223_s6;
  subbyte_full_adder add_c7_r223_s6 (
    .a(carry_c6_r206_s5),
    .b(carry_c6_r207_s5),
    .ci(carry_c6_r208_s5),
    .s(sum_c7_r223_s6),
    .co(carry_c7_r223_s6)
  );
  wire sum_c7_r224_s7, carry_c7_r224_s7;
  subbyte_full_adder add_c7_r224_s7 (
    .a(carry_c6_r209_s5),
    .b(carry_c6_r210_s6),
    .ci(carry_c6_r211_s6),
    .s(sum_c7_r224_s7),
    .co(carry_c7_r224_s7)
  );
  wire sum_c7_r225_s6, carry_c7_r225_s6;
  subbyte_full_adder add_c7_r225_s6 (
    .a(sum_c7_r206_s5),
    .b(sum_c7_r207_s5),
    .ci(sum_c7_r208_s5),
    .s(sum_c7_r225_s6),
    .co(carry_c7_r225_s6)
  );
  wire sum_c7_r226_s7, carry_c7_r226_s7;
  subbyte_full_adder add_c7_r226_s7 (
    .a(sum_c7_r209_s5),
    .b(sum_c7_r210_s6),
    .ci(sum_c7_r211_s6),
    .s(sum_c7_r226_s7),
    .co(carry_c7_r226_s7)
  );
  wire sum_c7_r227_s7, carry_c7_r227_s7;
  subbyte_full_adder add_c7_r227_s7 (
    .a(sum_c7_r212_s6),
    .b(sum_c7_r213_s5),
    .ci(sum_c7_r214_s6),
    .s(sum_c7_r227_s7),
    .co(carry_c7_r227_s7)
  );
  wire sum_c7_r228_s7, carry_c7_r228_s7;
  subbyte_full_adder add_c7_r228_s7 (
    .a(sum_c7_r215_s6),
    .b(sum_c7_r216_s5),
    .ci(sum_c7_r217_s6),
    .s(sum_c7_r228_s7),
    .co(carry_c7_r228_s7)
  );
  wire sum_c7_r229_s7, carry_c7_r229_s7;
  subbyte_full_adder add_c7_r229_s7 (
    .a(sum_c7_r218_s6),
    .b(sum_c7_r219_s6),
    .ci(sum_c7_r220_s6),
    .s(sum_c7_r229_s7),
    .co(carry_c7_r229_s7)
  );
  wire sum_c7_r230_s8, carry_c7_r230_s8;
  subbyte_full_adder add_c7_r230_s8 (
    .a(carry_c6_r212_s7),
    .b(carry_c6_r213_s7),
    .ci(carry_c6_r214_s6),
    .s(sum_c7_r230_s8),
    .co(carry_c7_r230_s8)
  );
  wire sum_c7_r231_s9, carry_c7_r231_s9;
  subbyte_full_adder add_c7_r231_s9 (
    .a(carry_c6_r215_s8),
    .b(carry_c6_r216_s6),
    .ci(carry_c6_r217_s6),
    .s(sum_c7_r231_s9),
    .co(carry_c7_r231_s9)
  );
  wire sum_c7_r232_s8, carry_c7_r232_s8;
  subbyte_full_adder add_c7_r232_s8 (
    .a(carry_c6_r218_s7),
    .b(sum_c7_r221_s7),
    .ci(sum_c7_r222_s6),
    .s(sum_c7_r232_s8),
    .co(carry_c7_r232_s8)
  );
  wire sum_c7_r233_s8, carry_c7_r233_s8;
  subbyte_full_adder add_c7_r233_s8 (
    .a(sum_c7_r223_s6),
    .b(sum_c7_r224_s7),
    .ci(sum_c7_r225_s6),
    .s(sum_c7_r233_s8),
    .co(carry_c7_r233_s8)
  );
  wire sum_c7_r234_s8, carry_c7_r234_s8;
  subbyte_full_adder add_c7_r234_s8 (
    .a(sum_c7_r226_s7),
    .b(sum_c7_r227_s7),
    .ci(sum_c7_r228_s7),
    .s(sum_c7_r234_s8),
    .co(carry_c7_r234_s8)
  );
  wire sum_c7_r235_s10, carry_c7_r235_s10;
  subbyte_full_adder add_c7_r235_s10 (
    .a(sum_c7_r229_s7),
    .b(carry_c6_r219_s8),
    .ci(carry_c6_r220_s9),
    .s(sum_c7_r235_s10),
    .co(carry_c7_r235_s10)
  );
  wire sum_c7_r236_s10, carry_c7_r236_s10;
  subbyte_full_adder add_c7_r236_s10 (
    .a(carry_c6_r221_s9),
    .b(carry_c6_r222_s8),
    .ci(sum_c7_r230_s8),
    .s(sum_c7_r236_s10),
    .co(carry_c7_r236_s10)
  );
  wire sum_c7_r237_s10, carry_c7_r237_s10;
  subbyte_full_adder add_c7_r237_s10 (
    .a(sum_c7_r231_s9),
    .b(sum_c7_r232_s8),
    .ci(sum_c7_r233_s8),
    .s(sum_c7_r237_s10),
    .co(carry_c7_r237_s10)
  );
  wire sum_c7_r238_s11, carry_c7_r238_s11;
  subbyte_full_adder add_c7_r238_s11 (
    .a(sum_c7_r234_s8),
    .b(sum_c7_r235_s10),
    .ci(carry_c6_r223_s10),
    .s(sum_c7_r238_s11),
    .co(carry_c7_r238_s11)
  );
  wire sum_c7_r239_s11, carry_c7_r239_s11;
  subbyte_full_adder add_c7_r239_s11 (
    .a(carry_c6_r224_s10),
    .b(sum_c7_r236_s10),
    .ci(sum_c7_r237_s10),
    .s(sum_c7_r239_s11),
    .co(carry_c7_r239_s11)
  );
  wire sum_c7_r240_s12, carry_c7_r240_s12;
  subbyte_full_adder add_c7_r240_s12 (
    .a(sum_c7_r238_s11),
    .b(carry_c6_r225_s11),
    .ci(sum_c7_r239_s11),
    .s(sum_c7_r240_s12),
    .co(carry_c7_r240_s12)
  );
  wire sum_c7_r241_s13, carry_c7_r241_s13;
  subbyte_full_adder add_c7_r241_s13 (
    .a(sum_c7_r240_s12),
    .b(extra[7]),
    .ci(extra[35]),
    .s(sum_c7_r241_s13),
    .co(carry_c7_r241_s13)
  );
  wire sum_c7_r242_s13, carry_c7_r242_s13;
  subbyte_full_adder add_c7_r242_s13 (
    .a(extra[63]),
    .b(extra[91]),
    .ci(carry_c6_r226_s12),
    .s(sum_c7_r242_s13),
    .co(carry_c7_r242_s13)
  );
  wire sum_c7_r243_s14, carry_c7_r243_s14;
  subbyte_full_adder add_c7_r243_s14 (
    .a(sum_c7_r241_s13),
    .b(carry_c6_r227_s12),
    .ci(sum_c7_r242_s13),
    .s(sum_c7_r243_s14),
    .co(carry_c7_r243_s14)
  );
  wire sum_c7_r244_s15, carry_c7_r244_s15;
  subbyte_full_adder add_c7_r244_s15 (
    .a(carry_c6_r228_s13),
    .b(sum_c7_r243_s14),
    .ci(carry_c6_r229_s14),
    .s(sum_c7_r244_s15),
    .co(carry_c7_r244_s15)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[6]), .b(pp[13]), .ci(pp[20]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[27]), .b(pp[38]), .ci(pp[45]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[52]), .b(pp[59]), .ci(pp[70]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[77]), .b(pp[84]), .ci(pp[91]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[102]), .b(pp[109]), .ci(pp[116]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[123]), .b(pp[134]), .ci(pp[141]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[148]), .b(pp[155]), .ci(pp[166]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[173]), .b(pp[180]), .ci(pp[187]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[198]), .b(pp[205]), .ci(pp[212]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[219]), .b(pp[230]), .ci(pp[237]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[244]), .b(pp[251]), .ci(pp[262]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[269]), .b(pp[276]), .ci(pp[283]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[294]), .b(pp[301]), .ci(pp[308]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[315]), .b(pp[326]), .ci(pp[333]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[340]), .b(pp[347]), .ci(pp[358]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[365]), .b(pp[372]), .ci(pp[379]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[390]), .b(pp[397]), .ci(pp[404]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[411]), .b(pp[422]), .ci(pp[429]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[436]), .b(pp[443]), .ci(pp[454]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[461]), .b(pp[468]), .ci(pp[475]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[486]), .b(pp[493]), .ci(pp[500]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[507]), .b(pp[518]), .ci(pp[525]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[532]), .b(pp[539]), .ci(pp[550]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[557]), .b(pp[564]), .ci(pp[571]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[582]), .b(pp[589]), .ci(pp[596]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[603]), .b(pp[614]), .ci(pp[621]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[628]), .b(pp[635]), .ci(pp[646]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[653]), .b(pp[660]), .ci(pp[667]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[678]), .b(pp[685]), .ci(pp[692]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[699]), .b(pp[710]), .ci(pp[717]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[724]), .b(pp[731]), .ci(pp[742]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[749]), .b(pp[756]), .ci(pp[763]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[774]), .b(pp[781]), .ci(pp[788]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[795]), .b(pp[806]), .ci(pp[813]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[820]), .b(pp[827]), .ci(pp[838]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[845]), .b(pp[852]), .ci(pp[859]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[870]), .b(pp[877]), .ci(pp[884]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[891]), .b(pp[902]), .ci(pp[909]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[916]), .b(pp[923]), .ci(pp[934]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[941]), .b(pp[948]), .ci(pp[955]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[966]), .b(pp[973]), .ci(pp[980]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[987]), .b(pp[998]), .ci(pp[1005]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[1012]), .b(pp[1019]), .ci(pp[1030]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s1, carry_c8_r43_s1;
  subbyte_full_adder add_c8_r43_s1 (.a(pp[1037]), .b(pp[1044]), .ci(pp[1051]), .s(sum_c8_r43_s1), .co(carry_c8_r43_s1));
  wire sum_c8_r44_s1, carry_c8_r44_s1;
  subbyte_full_adder add_c8_r44_s1 (.a(pp[1062]), .b(pp[1069]), .ci(pp[1076]), .s(sum_c8_r44_s1), .co(carry_c8_r44_s1));
  wire sum_c8_r45_s1, carry_c8_r45_s1;
  subbyte_full_adder add_c8_r45_s1 (.a(pp[1083]), .b(pp[1094]), .ci(pp[1101]), .s(sum_c8_r45_s1), .co(carry_c8_r45_s1));
  wire sum_c8_r46_s1, carry_c8_r46_s1;
  subbyte_full_adder add_c8_r46_s1 (.a(pp[1108]), .b(pp[1115]), .ci(pp[1126]), .s(sum_c8_r46_s1), .co(carry_c8_r46_s1));
  wire sum_c8_r47_s1, carry_c8_r47_s1;
  subbyte_full_adder add_c8_r47_s1 (.a(pp[1133]), .b(pp[1140]), .ci(pp[1147]), .s(sum_c8_r47_s1), .co(carry_c8_r47_s1));
  wire sum_c8_r48_s1, carry_c8_r48_s1;
  subbyte_full_adder add_c8_r48_s1 (.a(pp[1158]), .b(pp[1165]), .ci(pp[1172]), .s(sum_c8_r48_s1), .co(carry_c8_r48_s1));
  wire sum_c8_r49_s1, carry_c8_r49_s1;
  subbyte_full_adder add_c8_r49_s1 (.a(pp[1179]), .b(pp[1190]), .ci(pp[1197]), .s(sum_c8_r49_s1), .co(carry_c8_r49_s1));
  wire sum_c8_r50_s1, carry_c8_r50_s1;
  subbyte_full_adder add_c8_r50_s1 (.a(pp[1204]), .b(pp[1211]), .ci(pp[1222]), .s(sum_c8_r50_s1), .co(carry_c8_r50_s1));
  wire sum_c8_r51_s1, carry_c8_r51_s1;
  subbyte_full_adder add_c8_r51_s1 (.a(pp[1229]), .b(pp[1236]), .ci(pp[1243]), .s(sum_c8_r51_s1), .co(carry_c8_r51_s1));
  wire sum_c8_r52_s1, carry_c8_r52_s1;
  subbyte_full_adder add_c8_r52_s1 (.a(pp[1254]), .b(pp[1261]), .ci(pp[1268]), .s(sum_c8_r52_s1), .co(carry_c8_r52_s1));
  wire sum_c8_r53_s1, carry_c8_r53_s1;
  subbyte_full_adder add_c8_r53_s1 (.a(pp[1275]), .b(pp[1286]), .ci(pp[1293]), .s(sum_c8_r53_s1), .co(carry_c8_r53_s1));
  wire sum_c8_r54_s1, carry_c8_r54_s1;
  subbyte_full_adder add_c8_r54_s1 (.a(pp[1300]), .b(pp[1307]), .ci(pp[1318]), .s(sum_c8_r54_s1), .co(carry_c8_r54_s1));
  wire sum_c8_r55_s1, carry_c8_r55_s1;
  subbyte_full_adder add_c8_r55_s1 (.a(pp[1325]), .b(pp[1332]), .ci(pp[1339]), .s(sum_c8_r55_s1), .co(carry_c8_r55_s1));
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (.a(pp[1350]), .b(pp[1357]), .ci(pp[1364]), .s(sum_c8_r56_s1), .co(carry_c8_r56_s1));
  wire sum_c8_r57_s1, carry_c8_r57_s1;
  subbyte_full_adder add_c8_r57_s1 (.a(pp[1371]), .b(pp[1382]), .ci(pp[1389]), .s(sum_c8_r57_s1), .co(carry_c8_r57_s1));
  wire sum_c8_r58_s1, carry_c8_r58_s1;
  subbyte_full_adder add_c8_r58_s1 (.a(pp[1396]), .b(pp[1403]), .ci(pp[1414]), .s(sum_c8_r58_s1), .co(carry_c8_r58_s1));
  wire sum_c8_r59_s1, carry_c8_r59_s1;
  subbyte_full_adder add_c8_r59_s1 (.a(pp[1421]), .b(pp[1428]), .ci(pp[1435]), .s(sum_c8_r59_s1), .co(carry_c8_r59_s1));
  wire sum_c8_r60_s1, carry_c8_r60_s1;
  subbyte_full_adder add_c8_r60_s1 (.a(pp[1446]), .b(pp[1453]), .ci(pp[1460]), .s(sum_c8_r60_s1), .co(carry_c8_r60_s1));
  wire sum_c8_r61_s1, carry_c8_r61_s1;
  subbyte_full_adder add_c8_r61_s1 (.a(pp[1467]), .b(pp[1478]), .ci(pp[1485]), .s(sum_c8_r61_s1), .co(carry_c8_r61_s1));
  wire sum_c8_r62_s1, carry_c8_r62_s1;
  subbyte_full_adder add_c8_r62_s1 (.a(pp[1492]), .b(pp[1499]), .ci(pp[1510]), .s(sum_c8_r62_s1), .co(carry_c8_r62_s1));
  wire sum_c8_r63_s1, carry_c8_r63_s1;
  subbyte_full_adder add_c8_r63_s1 (.a(pp[1517]), .b(pp[1524]), .ci(pp[1531]), .s(sum_c8_r63_s1), .co(carry_c8_r63_s1));
  wire sum_c8_r64_s1, carry_c8_r64_s1;
  subbyte_full_adder add_c8_r64_s1 (.a(pp[1542]), .b(pp[1549]), .ci(pp[1556]), .s(sum_c8_r64_s1), .co(carry_c8_r64_s1));
  wire sum_c8_r65_s1, carry_c8_r65_s1;
  subbyte_full_adder add_c8_r65_s1 (.a(pp[1563]), .b(pp[1574]), .ci(pp[1581]), .s(sum_c8_r65_s1), .co(carry_c8_r65_s1));
  wire sum_c8_r66_s1, carry_c8_r66_s1;
  subbyte_full_adder add_c8_r66_s1 (.a(pp[1588]), .b(pp[1595]), .ci(pp[1606]), .s(sum_c8_r66_s1), .co(carry_c8_r66_s1));
  wire sum_c8_r67_s1, carry_c8_r67_s1;
  subbyte_full_adder add_c8_r67_s1 (.a(pp[1613]), .b(pp[1620]), .ci(pp[1627]), .s(sum_c8_r67_s1), .co(carry_c8_r67_s1));
  wire sum_c8_r68_s1, carry_c8_r68_s1;
  subbyte_full_adder add_c8_r68_s1 (.a(pp[1638]), .b(pp[1645]), .ci(pp[1652]), .s(sum_c8_r68_s1), .co(carry_c8_r68_s1));
  wire sum_c8_r69_s1, carry_c8_r69_s1;
  subbyte_full_adder add_c8_r69_s1 (.a(pp[1659]), .b(pp[1670]), .ci(pp[1677]), .s(sum_c8_r69_s1), .co(carry_c8_r69_s1));
  wire sum_c8_r70_s1, carry_c8_r70_s1;
  subbyte_full_adder add_c8_r70_s1 (.a(pp[1684]), .b(pp[1691]), .ci(pp[1702]), .s(sum_c8_r70_s1), .co(carry_c8_r70_s1));
  wire sum_c8_r71_s1, carry_c8_r71_s1;
  subbyte_full_adder add_c8_r71_s1 (.a(pp[1709]), .b(pp[1716]), .ci(pp[1723]), .s(sum_c8_r71_s1), .co(carry_c8_r71_s1));
  wire sum_c8_r72_s1, carry_c8_r72_s1;
  subbyte_full_adder add_c8_r72_s1 (.a(pp[1734]), .b(pp[1741]), .ci(pp[1748]), .s(sum_c8_r72_s1), .co(carry_c8_r72_s1));
  wire sum_c8_r73_s1, carry_c8_r73_s1;
  subbyte_full_adder add_c8_r73_s1 (.a(pp[1755]), .b(pp[1766]), .ci(pp[1773]), .s(sum_c8_r73_s1), .co(carry_c8_r73_s1));
  wire sum_c8_r74_s1, carry_c8_r74_s1;
  subbyte_full_adder add_c8_r74_s1 (.a(pp[1780]), .b(pp[1787]), .ci(pp[1798]), .s(sum_c8_r74_s1), .co(carry_c8_r74_s1));
  wire sum_c8_r75_s1, carry_c8_r75_s1;
  subbyte_full_adder add_c8_r75_s1 (.a(pp[1805]), .b(pp[1812]), .ci(pp[1819]), .s(sum_c8_r75_s1), .co(carry_c8_r75_s1));
  wire sum_c8_r76_s1, carry_c8_r76_s1;
  subbyte_full_adder add_c8_r76_s1 (.a(pp[1830]), .b(pp[1837]), .ci(pp[1844]), .s(sum_c8_r76_s1), .co(carry_c8_r76_s1));
  wire sum_c8_r77_s1, carry_c8_r77_s1;
  subbyte_full_adder add_c8_r77_s1 (.a(pp[1851]), .b(pp[1862]), .ci(pp[1869]), .s(sum_c8_r77_s1), .co(carry_c8_r77_s1));
  wire sum_c8_r78_s1, carry_c8_r78_s1;
  subbyte_full_adder add_c8_r78_s1 (.a(pp[1876]), .b(pp[1883]), .ci(pp[1894]), .s(sum_c8_r78_s1), .co(carry_c8_r78_s1));
  wire sum_c8_r79_s1, carry_c8_r79_s1;
  subbyte_full_adder add_c8_r79_s1 (.a(pp[1901]), .b(pp[1908]), .ci(pp[1915]), .s(sum_c8_r79_s1), .co(carry_c8_r79_s1));
  wire sum_c8_r80_s1, carry_c8_r80_s1;
  subbyte_full_adder add_c8_r80_s1 (.a(pp[1926]), .b(pp[1933]), .ci(pp[1940]), .s(sum_c8_r80_s1), .co(carry_c8_r80_s1));
  wire sum_c8_r81_s1, carry_c8_r81_s1;
  subbyte_full_adder add_c8_r81_s1 (.a(pp[1947]), .b(pp[1958]), .ci(pp[1965]), .s(sum_c8_r81_s1), .co(carry_c8_r81_s1));
  wire sum_c8_r82_s1, carry_c8_r82_s1;
  subbyte_full_adder add_c8_r82_s1 (.a(pp[1972]), .b(pp[1979]), .ci(pp[1990]), .s(sum_c8_r82_s1), .co(carry_c8_r82_s1));
  wire sum_c8_r83_s1, carry_c8_r83_s1;
  subbyte_full_adder add_c8_r83_s1 (.a(pp[1997]), .b(pp[2004]), .ci(pp[2011]), .s(sum_c8_r83_s1), .co(carry_c8_r83_s1));
  wire sum_c8_r84_s1, carry_c8_r84_s1;
  subbyte_full_adder add_c8_r84_s1 (.a(pp[2022]), .b(pp[2029]), .ci(pp[2036]), .s(sum_c8_r84_s1), .co(carry_c8_r84_s1));
  wire sum_c8_r85_s2, carry_c8_r85_s2;
  subbyte_full_adder add_c8_r85_s2 (
    .a(pp[2043]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r85_s2),
    .co(carry_c8_r85_s2)
  );
  wire sum_c8_r86_s2, carry_c8_r86_s2;
  subbyte_full_adder add_c8_r86_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r86_s2),
    .co(carry_c8_r86_s2)
  );
  wire sum_c8_r87_s2, carry_c8_r87_s2;
  subbyte_full_adder add_c8_r87_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r87_s2),
    .co(carry_c8_r87_s2)
  );
  wire sum_c8_r88_s2, carry_c8_r88_s2;
  subbyte_full_adder add_c8_r88_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r88_s2),
    .co(carry_c8_r88_s2)
  );
  wire sum_c8_r89_s2, carry_c8_r89_s2;
  subbyte_full_adder add_c8_r89_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r89_s2),
    .co(carry_c8_r89_s2)
  );
  wire sum_c8_r90_s2, carry_c8_r90_s2;
  subbyte_full_adder add_c8_r90_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(carry_c7_r16_s1),
    .s(sum_c8_r90_s2),
    .co(carry_c8_r90_s2)
  );
  wire sum_c8_r91_s2, carry_c8_r91_s2;
  subbyte_full_adder add_c8_r91_s2 (
    .a(carry_c7_r17_s1),
    .b(carry_c7_r18_s1),
    .ci(carry_c7_r19_s1),
    .s(sum_c8_r91_s2),
    .co(carry_c8_r91_s2)
  );
  wire sum_c8_r92_s2, carry_c8_r92_s2;
  subbyte_full_adder add_c8_r92_s2 (
    .a(carry_c7_r20_s1),
    .b(carry_c7_r21_s1),
    .ci(carry_c7_r22_s1),
    .s(sum_c8_r92_s2),
    .co(carry_c8_r92_s2)
  );
  wire sum_c8_r93_s2, carry_c8_r93_s2;
  subbyte_full_adder add_c8_r93_s2 (
    .a(carry_c7_r23_s1),
    .b(carry_c7_r24_s1),
    .ci(carry_c7_r25_s1),
    .s(sum_c8_r93_s2),
    .co(carry_c8_r93_s2)
  );
  wire sum_c8_r94_s2, carry_c8_r94_s2;
  subbyte_full_adder add_c8_r94_s2 (
    .a(carry_c7_r26_s1),
    .b(carry_c7_r27_s1),
    .ci(carry_c7_r28_s1),
    .s(sum_c8_r94_s2),
    .co(carry_c8_r94_s2)
  );
  wire sum_c8_r95_s2, carry_c8_r95_s2;
  subbyte_full_adder add_c8_r95_s2 (
    .a(carry_c7_r29_s1),
    .b(carry_c7_r30_s1),
    .ci(carry_c7_r31_s1),
    .s(sum_c8_r95_s2),
    .co(carry_c8_r95_s2)
  );
  wire sum_c8_r96_s2, carry_c8_r96_s2;
  subbyte_full_adder add_c8_r96_s2 (
    .a(carry_c7_r32_s1),
    .b(carry_c7_r33_s1),
    .ci(carry_c7_r34_s1),
    .s(sum_c8_r96_s2),
    .co(carry_c8_r96_s2)
  );
  wire sum_c8_r97_s2, carry_c8_r97_s2;
  subbyte_full_adder add_c8_r97_s2 (
    .a(carry_c7_r35_s1),
    .b(carry_c7_r36_s1),
    .ci(carry_c7_r37_s1),
    .s(sum_c8_r97_s2),
    .co(carry_c8_r97_s2)
  );
  wire sum_c8_r98_s2, carry_c8_r98_s2;
  subbyte_full_adder add_c8_r98_s2 (
    .a(carry_c7_r38_s1),
    .b(carry_c7_r39_s1),
    .ci(carry_c7_r40_s1),
    .s(sum_c8_r98_s2),
    .co(carry_c8_r98_s2)
  );
  wire sum_c8_r99_s2, carry_c8_r99_s2;
  subbyte_full_adder add_c8_r99_s2 (
    .a(carry_c7_r41_s1),
    .b(carry_c7_r42_s1),
    .ci(carry_c7_r43_s1),
    .s(sum_c8_r99_s2),
    .co(carry_c8_r99_s2)
  );
  wire sum_c8_r100_s2, carry_c8_r100_s2;
  subbyte_full_adder add_c8_r100_s2 (
    .a(carry_c7_r44_s1),
    .b(carry_c7_r45_s1),
    .ci(carry_c7_r46_s1),
    .s(sum_c8_r100_s2),
    .co(carry_c8_r100_s2)
  );
  wire sum_c8_r101_s2, carry_c8_r101_s2;
  subbyte_full_adder add_c8_r101_s2 (
    .a(carry_c7_r47_s1),
    .b(carry_c7_r48_s1),
    .ci(carry_c7_r49_s1),
    .s(sum_c8_r101_s2),
    .co(carry_c8_r101_s2)
  );
  wire sum_c8_r102_s2, carry_c8_r102_s2;
  subbyte_full_adder add_c8_r102_s2 (
    .a(carry_c7_r50_s1),
    .b(carry_c7_r51_s1),
    .ci(carry_c7_r52_s1),
    .s(sum_c8_r102_s2),
    .co(carry_c8_r102_s2)
  );
  wire sum_c8_r103_s2, carry_c8_r103_s2;
  subbyte_full_adder add_c8_r103_s2 (
    .a(carry_c7_r53_s1),
    .b(carry_c7_r54_s1),
    .ci(carry_c7_r55_s1),
    .s(sum_c8_r103_s2),
    .co(carry_c8_r103_s2)
  );
  wire sum_c8_r104_s2, carry_c8_r104_s2;
  subbyte_full_adder add_c8_r104_s2 (
    .a(carry_c7_r56_s1),
    .b(carry_c7_r57_s1),
    .ci(carry_c7_r58_s1),
    .s(sum_c8_r104_s2),
    .co(carry_c8_r104_s2)
  );
  wire sum_c8_r105_s2, carry_c8_r105_s2;
  subbyte_full_adder add_c8_r105_s2 (
    .a(carry_c7_r59_s1),
    .b(carry_c7_r60_s1),
    .ci(carry_c7_r61_s1),
    .s(sum_c8_r105_s2),
    .co(carry_c8_r105_s2)
  );
  wire sum_c8_r106_s2, carry_c8_r106_s2;
  subbyte_full_adder add_c8_r106_s2 (
    .a(carry_c7_r62_s1),
    .b(carry_c7_r63_s1),
    .ci(carry_c7_r64_s1),
    .s(sum_c8_r106_s2),
    .co(carry_c8_r106_s2)
  );
  wire sum_c8_r107_s2, carry_c8_r107_s2;
  subbyte_full_adder add_c8_r107_s2 (
    .a(carry_c7_r65_s1),
    .b(carry_c7_r66_s1),
    .ci(carry_c7_r67_s1),
    .s(sum_c8_r107_s2),
    .co(carry_c8_r107_s2)
  );
  wire sum_c8_r108_s2, carry_c8_r108_s2;
  subbyte_full_adder add_c8_r108_s2 (
    .a(carry_c7_r68_s1),
    .b(carry_c7_r69_s1),
    .ci(carry_c7_r70_s1),
    .s(sum_c8_r108_s2),
    .co(carry_c8_r108_s2)
  );
  wire sum_c8_r109_s2, carry_c8_r109_s2;
  subbyte_full_adder add_c8_r109_s2 (
    .a(carry_c7_r71_s1),
    .b(carry_c7_r72_s1),
    .ci(carry_c7_r73_s1),
    .s(sum_c8_r109_s2),
    .co(carry_c8_r109_s2)
  );
  wire sum_c8_r110_s2, carry_c8_r110_s2;
  subbyte_full_adder add_c8_r110_s2 (
    .a(carry_c7_r74_s1),
    .b(carry_c7_r75_s1),
    .ci(carry_c7_r76_s1),
    .s(sum_c8_r110_s2),
    .co(carry_c8_r110_s2)
  );
  wire sum_c8_r111_s2, carry_c8_r111_s2;
  subbyte_full_adder add_c8_r111_s2 (
    .a(carry_c7_r77_s1),
    .b(carry_c7_r78_s1),
    .ci(carry_c7_r79_s1),
    .s(sum_c8_r111_s2),
    .co(carry_c8_r111_s2)
  );
  wire sum_c8_r112_s2, carry_c8_r112_s2;
  subbyte_full_adder add_c8_r112_s2 (
    .a(carry_c7_r80_s1),
    .b(carry_c7_r81_s1),
    .ci(carry_c7_r82_s1),
    .s(sum_c8_r112_s2),
    .co(carry_c8_r112_s2)
  );
  wire sum_c8_r113_s3, carry_c8_r113_s3;
  subbyte_full_adder add_c8_r113_s3 (
    .a(carry_c7_r83_s1),
    .b(carry_c7_r84_s1),
    .ci(carry_c7_r85_s2),
    .s(sum_c8_r113_s3),
    .co(carry_c8_r113_s3)
  );
  wire sum_c8_r114_s2, carry_c8_r114_s2;
  subbyte_full_adder add_c8_r114_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r114_s2),
    .co(carry_c8_r114_s2)
  );
  wire sum_c8_r115_s2, carry_c8_r115_s2;
  subbyte_full_adder add_c8_r115_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r115_s2),
    .co(carry_c8_r115_s2)
  );
  wire sum_c8_r116_s2, carry_c8_r116_s2;
  subbyte_full_adder add_c8_r116_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r116_s2),
    .co(carry_c8_r116_s2)
  );
  wire sum_c8_r117_s2, carry_c8_r117_s2;
  subbyte_full_adder add_c8_r117_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r117_s2),
    .co(carry_c8_r117_s2)
  );
  wire sum_c8_r118_s2, carry_c8_r118_s2;
  subbyte_full_adder add_c8_r118_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r118_s2),
    .co(carry_c8_r118_s2)
  );
  wire sum_c8_r119_s2, carry_c8_r119_s2;
  subbyte_full_adder add_c8_r119_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r119_s2),
    .co(carry_c8_r119_s2)
  );
  wire sum_c8_r120_s2, carry_c8_r120_s2;
  subbyte_full_adder add_c8_r120_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r120_s2),
    .co(carry_c8_r120_s2)
  );
  wire sum_c8_r121_s2, carry_c8_r121_s2;
  subbyte_full_adder add_c8_r121_s2 (
    .a(sum_c8_r21_s1),
    .b(sum_c8_r22_s1),
    .ci(sum_c8_r23_s1),
    .s(sum_c8_r121_s2),
    .co(carry_c8_r121_s2)
  );
  wire sum_c8_r122_s2, carry_c8_r122_s2;
  subbyte_full_adder add_c8_r122_s2 (
    .a(sum_c8_r24_s1),
    .b(sum_c8_r25_s1),
    .ci(sum_c8_r26_s1),
    .s(sum_c8_r122_s2),
    .co(carry_c8_r122_s2)
  );
  wire sum_c8_r123_s2, carry_c8_r123_s2;
  subbyte_full_adder add_c8_r123_s2 (
    .a(sum_c8_r27_s1),
    .b(sum_c8_r28_s1),
    .ci(sum_c8_r29_s1),
    .s(sum_c8_r123_s2),
    .co(carry_c8_r123_s2)
  );
  wire sum_c8_r124_s2, carry_c8_r124_s2;
  subbyte_full_adder add_c8_r124_s2 (
    .a(sum_c8_r30_s1),
    .b(sum_c8_r31_s1),
    .ci(sum_c8_r32_s1),
    .s(sum_c8_r124_s2),
    .co(carry_c8_r124_s2)
  );
  wire sum_c8_r125_s2, carry_c8_r125_s2;
  subbyte_full_adder add_c8_r125_s2 (
    .a(sum_c8_r33_s1),
    .b(sum_c8_r34_s1),
    .ci(sum_c8_r35_s1),
    .s(sum_c8_r125_s2),
    .co(carry_c8_r125_s2)
  );
  wire sum_c8_r126_s2, carry_c8_r126_s2;
  subbyte_full_adder add_c8_r126_s2 (
    .a(sum_c8_r36_s1),
    .b(sum_c8_r37_s1),
    .ci(sum_c8_r38_s1),
    .s(sum_c8_r126_s2),
    .co(carry_c8_r126_s2)
  );
  wire sum_c8_r127_s2, carry_c8_r127_s2;
  subbyte_full_adder add_c8_r127_s2 (
    .a(sum_c8_r39_s1),
    .b(sum_c8_r40_s1),
    .ci(sum_c8_r41_s1),
    .s(sum_c8_r127_s2),
    .co(carry_c8_r127_s2)
  );
  wire sum_c8_r128_s2, carry_c8_r128_s2;
  subbyte_full_adder add_c8_r128_s2 (
    .a(sum_c8_r42_s1),
    .b(sum_c8_r43_s1),
    .ci(sum_c8_r44_s1),
    .s(sum_c8_r128_s2),
    .co(carry_c8_r128_s2)
  );
  wire sum_c8_r129_s2, carry_c8_r129_s2;
  subbyte_full_adder add_c8_r129_s2 (
    .a(sum_c8_r45_s1),
    .b(sum_c8_r46_s1),
    .ci(sum_c8_r47_s1),
    .s(sum_c8_r129_s2),
    .co(carry_c8_r129_s2)
  );
  wire sum_c8_r130_s2, carry_c8_r130_s2;
  subbyte_full_adder add_c8_r130_s2 (
    .a(sum_c8_r48_s1),
    .b(sum_c8_r49_s1),
    .ci(sum_c8_r50_s1),
    .s(sum_c8_r130_s2),
    .co(carry_c8_r130_s2)
  );
  wire sum_c8_r131_s2, carry_c8_r131_s2;
  subbyte_full_adder add_c8_r131_s2 (
    .a(sum_c8_r51_s1),
    .b(sum_c8_r52_s1),
    .ci(sum_c8_r53_s1),
    .s(sum_c8_r131_s2),
    .co(carry_c8_r131_s2)
  );
  wire sum_c8_r132_s2, carry_c8_r132_s2;
  subbyte_full_adder add_c8_r132_s2 (
    .a(sum_c8_r54_s1),
    .b(sum_c8_r55_s1),
    .ci(sum_c8_r56_s1),
    .s(sum_c8_r132_s2),
    .co(carry_c8_r132_s2)
  );
  wire sum_c8_r133_s2, carry_c8_r133_s2;
  subbyte_full_adder add_c8_r133_s2 (
    .a(sum_c8_r57_s1),
    .b(sum_c8_r58_s1),
    .ci(sum_c8_r59_s1),
    .s(sum_c8_r133_s2),
    .co(carry_c8_r133_s2)
  );
  wire sum_c8_r134_s2, carry_c8_r134_s2;
  subbyte_full_adder add_c8_r134_s2 (
    .a(sum_c8_r60_s1),
    .b(sum_c8_r61_s1),
    .ci(sum_c8_r62_s1),
    .s(sum_c8_r134_s2),
    .co(carry_c8_r134_s2)
  );
  wire sum_c8_r135_s2, carry_c8_r135_s2;
  subbyte_full_adder add_c8_r135_s2 (
    .a(sum_c8_r63_s1),
    .b(sum_c8_r64_s1),
    .ci(sum_c8_r65_s1),
    .s(sum_c8_r135_s2),
    .co(carry_c8_r135_s2)
  );
  wire sum_c8_r136_s2, carry_c8_r136_s2;
  subbyte_full_adder add_c8_r136_s2 (
    .a(sum_c8_r66_s1),
    .b(sum_c8_r67_s1),
    .ci(sum_c8_r68_s1),
    .s(sum_c8_r136_s2),
    .co(carry_c8_r136_s2)
  );
  wire sum_c8_r137_s2, carry_c8_r137_s2;
  subbyte_full_adder add_c8_r137_s2 (
    .a(sum_c8_r69_s1),
    .b(sum_c8_r70_s1),
    .ci(sum_c8_r71_s1),
    .s(sum_c8_r137_s2),
    .co(carry_c8_r137_s2)
  );
  wire sum_c8_r138_s2, carry_c8_r138_s2;
  subbyte_full_adder add_c8_r138_s2 (
    .a(sum_c8_r72_s1),
    .b(sum_c8_r73_s1),
    .ci(sum_c8_r74_s1),
    .s(sum_c8_r138_s2),
    .co(carry_c8_r138_s2)
  );
  wire sum_c8_r139_s2, carry_c8_r139_s2;
  subbyte_full_adder add_c8_r139_s2 (
    .a(sum_c8_r75_s1),
    .b(sum_c8_r76_s1),
    .ci(sum_c8_r77_s1),
    .s(sum_c8_r139_s2),
    .co(carry_c8_r139_s2)
  );
  wire sum_c8_r140_s2, carry_c8_r140_s2;
  subbyte_full_adder add_c8_r140_s2 (
    .a(sum_c8_r78_s1),
    .b(sum_c8_r79_s1),
    .ci(sum_c8_r80_s1),
    .s(sum_c8_r140_s2),
    .co(carry_c8_r140_s2)
  );
  wire sum_c8_r141_s2, carry_c8_r141_s2;
  subbyte_full_adder add_c8_r141_s2 (
    .a(sum_c8_r81_s1),
    .b(sum_c8_r82_s1),
    .ci(sum_c8_r83_s1),
    .s(sum_c8_r141_s2),
    .co(carry_c8_r141_s2)
  );
  wire sum_c8_r142_s3, carry_c8_r142_s3;
  subbyte_full_adder add_c8_r142_s3 (
    .a(sum_c8_r84_s1),
    .b(sum_c8_r85_s2),
    .ci(carry_c7_r86_s2),
    .s(sum_c8_r142_s3),
    .co(carry_c8_r142_s3)
  );
  wire sum_c8_r143_s3, carry_c8_r143_s3;
  subbyte_full_adder add_c8_r143_s3 (
    .a(carry_c7_r87_s2),
    .b(carry_c7_r88_s2),
    .ci(carry_c7_r89_s2),
    .s(sum_c8_r143_s3),
    .co(carry_c8_r143_s3)
  );
  wire sum_c8_r144_s3, carry_c8_r144_s3;
  subbyte_full_adder add_c8_r144_s3 (
    .a(carry_c7_r90_s2),
    .b(carry_c7_r91_s2),
    .ci(carry_c7_r92_s2),
    .s(sum_c8_r144_s3),
    .co(carry_c8_r144_s3)
  );
  wire sum_c8_r145_s3, carry_c8_r145_s3;
  subbyte_full_adder add_c8_r145_s3 (
    .a(carry_c7_r93_s2),
    .b(carry_c7_r94_s2),
    .ci(carry_c7_r95_s2),
    .s(sum_c8_r145_s3),
    .co(carry_c8_r145_s3)
  );
  wire sum_c8_r146_s3, carry_c8_r146_s3;
  subbyte_full_adder add_c8_r146_s3 (
    .a(carry_c7_r96_s2),
    .b(carry_c7_r97_s2),
    .ci(carry_c7_r98_s2),
    .s(sum_c8_r146_s3),
    .co(carry_c8_r146_s3)
  );
  wire sum_c8_r147_s3, carry_c8_r147_s3;
  subbyte_full_adder add_c8_r147_s3 (
    .a(carry_c7_r99_s2),
    .b(carry_c7_r100_s2),
    .ci(carry_c7_r101_s2),
    .s(sum_c8_r147_s3),
    .co(carry_c8_r147_s3)
  );
  wire sum_c8_r148_s3, carry_c8_r148_s3;
  subbyte_full_adder add_c8_r148_s3 (
    .a(carry_c7_r102_s2),
    .b(carry_c7_r103_s2),
    .ci(carry_c7_r104_s2),
    .s(sum_c8_r148_s3),
    .co(carry_c8_r148_s3)
  );
  wire sum_c8_r149_s3, carry_c8_r149_s3;
  subbyte_full_adder add_c8_r149_s3 (
    .a(carry_c7_r105_s2),
    .b(carry_c7_r106_s2),
    .ci(carry_c7_r107_s2),
    .s(sum_c8_r149_s3),
    .co(carry_c8_r149_s3)
  );
  wire sum_c8_r150_s3, carry_c8_r150_s3;
  subbyte_full_adder add_c8_r150_s3 (
    .a(carry_c7_r108_s2),
    .b(carry_c7_r109_s2),
    .ci(carry_c7_r110_s2),
    .s(sum_c8_r150_s3),
    .co(carry_c8_r150_s3)
  );
  wire sum_c8_r151_s3, carry_c8_r151_s3;
  subbyte_full_adder add_c8_r151_s3 (
    .a(carry_c7_r111_s2),
    .b(carry_c7_r112_s2),
    .ci(carry_c7_r113_s2),
    .s(sum_c8_r151_s3),
    .co(carry_c8_r151_s3)
  );
  wire sum_c8_r152_s4, carry_c8_r152_s4;
  subbyte_full_adder add_c8_r152_s4 (
    .a(carry_c7_r114_s3),
    .b(carry_c7_r115_s2),
    .ci(carry_c7_r116_s2),
    .s(sum_c8_r152_s4),
    .co(carry_c8_r152_s4)
  );
  wire sum_c8_r153_s3, carry_c8_r153_s3;
  subbyte_full_adder add_c8_r153_s3 (
    .a(carry_c7_r117_s2),
    .b(carry_c7_r118_s2),
    .ci(carry_c7_r119_s2),
    .s(sum_c8_r153_s3),
    .co(carry_c8_r153_s3)
  );
  wire sum_c8_r154_s3, carry_c8_r154_s3;
  subbyte_full_adder add_c8_r154_s3 (
    .a(carry_c7_r120_s2),
    .b(carry_c7_r121_s2),
    .ci(carry_c7_r122_s2),
    .s(sum_c8_r154_s3),
    .co(carry_c8_r154_s3)
  );
  wire sum_c8_r155_s3, carry_c8_r155_s3;
  subbyte_full_adder add_c8_r155_s3 (
    .a(carry_c7_r123_s2),
    .b(carry_c7_r124_s2),
    .ci(carry_c7_r125_s2),
    .s(sum_c8_r155_s3),
    .co(carry_c8_r155_s3)
  );
  wire sum_c8_r156_s3, carry_c8_r156_s3;
  subbyte_full_adder add_c8_r156_s3 (
    .a(carry_c7_r126_s2),
    .b(carry_c7_r127_s2),
    .ci(carry_c7_r128_s2),
    .s(sum_c8_r156_s3),
    .co(carry_c8_r156_s3)
  );
  wire sum_c8_r157_s3, carry_c8_r157_s3;
  subbyte_full_adder add_c8_r157_s3 (
    .a(carry_c7_r129_s2),
    .b(carry_c7_r130_s2),
    .ci(carry_c7_r131_s2),
    .s(sum_c8_r157_s3),
    .co(carry_c8_r157_s3)
  );
  wire sum_c8_r158_s3, carry_c8_r158_s3;
  subbyte_full_adder add_c8_r158_s3 (
    .a(carry_c7_r132_s2),
    .b(carry_c7_r133_s2),
    .ci(carry_c7_r134_s2),
    .s(sum_c8_r158_s3),
    .co(carry_c8_r158_s3)
  );
  wire sum_c8_r159_s3, carry_c8_r159_s3;
  subbyte_full_adder add_c8_r159_s3 (
    .a(carry_c7_r135_s2),
    .b(carry_c7_r136_s2),
    .ci(carry_c7_r137_s2),
    .s(sum_c8_r159_s3),
    .co(carry_c8_r159_s3)
  );
  wire sum_c8_r160_s3, carry_c8_r160_s3;
  subbyte_full_adder add_c8_r160_s3 (
    .a(carry_c7_r138_s2),
    .b(carry_c7_r139_s2),
    .ci(carry_c7_r140_s2),
    .s(sum_c8_r160_s3),
    .co(carry_c8_r160_s3)
  );
  wire sum_c8_r161_s4, carry_c8_r161_s4;
  subbyte_full_adder add_c8_r161_s4 (
    .a(carry_c7_r141_s2),
    .b(carry_c7_r142_s3),
    .ci(sum_c8_r86_s2),
    .s(sum_c8_r161_s4),
    .co(carry_c8_r161_s4)
  );
  wire sum_c8_r162_s3, carry_c8_r162_s3;
  subbyte_full_adder add_c8_r162_s3 (
    .a(sum_c8_r87_s2),
    .b(sum_c8_r88_s2),
    .ci(sum_c8_r89_s2),
    .s(sum_c8_r162_s3),
    .co(carry_c8_r162_s3)
  );
  wire sum_c8_r163_s3, carry_c8_r163_s3;
  subbyte_full_adder add_c8_r163_s3 (
    .a(sum_c8_r90_s2),
    .b(sum_c8_r91_s2),
    .ci(sum_c8_r92_s2),
    .s(sum_c8_r163_s3),
    .co(carry_c8_r163_s3)
  );
  wire sum_c8_r164_s3, carry_c8_r164_s3;
  subbyte_full_adder add_c8_r164_s3 (
    .a(sum_c8_r93_s2),
    .b(sum_c8_r94_s2),
    .ci(sum_c8_r95_s2),
    .s(sum_c8_r164_s3),
    .co(carry_c8_r164_s3)
  );
  wire sum_c8_r165_s3, carry_c8_r165_s3;
  subbyte_full_adder add_c8_r165_s3 (
    .a(sum_c8_r96_s2),
    .b(sum_c8_r97_s2),
    .ci(sum_c8_r98_s2),
    .s(sum_c8_r165_s3),
    .co(carry_c8_r165_s3)
  );
  wire sum_c8_r166_s3, carry_c8_r166_s3;
  subbyte_full_adder add_c8_r166_s3 (
    .a(sum_c8_r99_s2),
    .b(sum_c8_r100_s2),
    .ci(sum_c8_r101_s2),
    .s(sum_c8_r166_s3),
    .co(carry_c8_r166_s3)
  );
  wire sum_c8_r167_s3, carry_c8_r167_s3;
  subbyte_full_adder add_c8_r167_s3 (
    .a(sum_c8_r102_s2),
    .b(sum_c8_r103_s2),
    .ci(sum_c8_r104_s2),
    .s(sum_c8_r167_s3),
    .co(carry_c8_r167_s3)
  );
  wire sum_c8_r168_s3, carry_c8_r168_s3;
  subbyte_full_adder add_c8_r168_s3 (
    .a(sum_c8_r105_s2),
    .b(sum_c8_r106_s2),
    .ci(sum_c8_r107_s2),
    .s(sum_c8_r168_s3),
    .co(carry_c8_r168_s3)
  );
  wire sum_c8_r169_s3, carry_c8_r169_s3;
  subbyte_full_adder add_c8_r169_s3 (
    .a(sum_c8_r108_s2),
    .b(sum_c8_r109_s2),
    .ci(sum_c8_r110_s2),
    .s(sum_c8_r169_s3),
    .co(carry_c8_r169_s3)
  );
  wire sum_c8_r170_s4, carry_c8_r170_s4;
  subbyte_full_adder add_c8_r170_s4 (
    .a(sum_c8_r111_s2),
    .b(sum_c8_r112_s2),
    .ci(sum_c8_r113_s3),
    .s(sum_c8_r170_s4),
    .co(carry_c8_r170_s4)
  );
  wire sum_c8_r171_s3, carry_c8_r171_s3;
  subbyte_full_adder add_c8_r171_s3 (
    .a(sum_c8_r114_s2),
    .b(sum_c8_r115_s2),
    .ci(sum_c8_r116_s2),
    .s(sum_c8_r171_s3),
    .co(carry_c8_r171_s3)
  );
  wire sum_c8_r172_s3, carry_c8_r172_s3;
  subbyte_full_adder add_c8_r172_s3 (
    .a(sum_c8_r117_s2),
    .b(sum_c8_r118_s2),
    .ci(sum_c8_r119_s2),
    .s(sum_c8_r172_s3),
    .co(carry_c8_r172_s3)
  );
  wire sum_c8_r173_s3, carry_c8_r173_s3;
  subbyte_full_adder add_c8_r173_s3 (
    .a(sum_c8_r120_s2),
    .b(sum_c8_r121_s2),
    .ci(sum_c8_r122_s2),
    .s(sum_c8_r173_s3),
    .co(carry_c8_r173_s3)
  );
  wire sum_c8_r174_s3, carry_c8_r174_s3;
  subbyte_full_adder add_c8_r174_s3 (
    .a(sum_c8_r123_s2),
    .b(sum_c8_r124_s2),
    .ci(sum_c8_r125_s2),
    .s(sum_c8_r174_s3),
    .co(carry_c8_r174_s3)
  );
  wire sum_c8_r175_s3, carry_c8_r175_s3;
  subbyte_full_adder add_c8_r175_s3 (
    .a(sum_c8_r126_s2),
    .b(sum_c8_r127_s2),
    .ci(sum_c8_r128_s2),
    .s(sum_c8_r175_s3),
    .co(carry_c8_r175_s3)
  );
  wire sum_c8_r176_s3, carry_c8_r176_s3;
  subbyte_full_adder add_c8_r176_s3 (
    .a(sum_c8_r129_s2),
    .b(sum_c8_r130_s2),
    .ci(sum_c8_r131_s2),
    .s(sum_c8_r176_s3),
    .co(carry_c8_r176_s3)
  );
  wire sum_c8_r177_s3, carry_c8_r177_s3;
  subbyte_full_adder add_c8_r177_s3 (
    .a(sum_c8_r132_s2),
    .b(sum_c8_r133_s2),
    .ci(sum_c8_r134_s2),
    .s(sum_c8_r177_s3),
    .co(carry_c8_r177_s3)
  );
  wire sum_c8_r178_s3, carry_c8_r178_s3;
  subbyte_full_adder add_c8_r178_s3 (
    .a(sum_c8_r135_s2),
    .b(sum_c8_r136_s2),
    .ci(sum_c8_r137_s2),
    .s(sum_c8_r178_s3),
    .co(carry_c8_r178_s3)
  );
  wire sum_c8_r179_s3, carry_c8_r179_s3;
  subbyte_full_adder add_c8_r179_s3 (
    .a(sum_c8_r138_s2),
    .b(sum_c8_r139_s2),
    .ci(sum_c8_r140_s2),
    .s(sum_c8_r179_s3),
    .co(carry_c8_r179_s3)
  );
  wire sum_c8_r180_s4, carry_c8_r180_s4;
  subbyte_full_adder add_c8_r180_s4 (
    .a(sum_c8_r141_s2),
    .b(sum_c8_r142_s3),
    .ci(carry_c7_r143_s3),
    .s(sum_c8_r180_s4),
    .co(carry_c8_r180_s4)
  );
  wire sum_c8_r181_s4, carry_c8_r181_s4;
  subbyte_full_adder add_c8_r181_s4 (
    .a(carry_c7_r144_s3),
    .b(carry_c7_r145_s3),
    .ci(carry_c7_r146_s3),
    .s(sum_c8_r181_s4),
    .co(carry_c8_r181_s4)
  );
  wire sum_c8_r182_s4, carry_c8_r182_s4;
  subbyte_full_adder add_c8_r182_s4 (
    .a(carry_c7_r147_s3),
    .b(carry_c7_r148_s3),
    .ci(carry_c7_r149_s3),
    .s(sum_c8_r182_s4),
    .co(carry_c8_r182_s4)
  );
  wire sum_c8_r183_s5, carry_c8_r183_s5;
  subbyte_full_adder add_c8_r183_s5 (
    .a(carry_c7_r150_s3),
    .b(carry_c7_r151_s3),
    .ci(carry_c7_r152_s4),
    .s(sum_c8_r183_s5),
    .co(carry_c8_r183_s5)
  );
  wire sum_c8_r184_s4, carry_c8_r184_s4;
  subbyte_full_adder add_c8_r184_s4 (
    .a(carry_c7_r153_s3),
    .b(carry_c7_r154_s3),
    .ci(carry_c7_r155_s3),
    .s(sum_c8_r184_s4),
    .co(carry_c8_r184_s4)
  );
  wire sum_c8_r185_s4, carry_c8_r185_s4;
  subbyte_full_adder add_c8_r185_s4 (
    .a(carry_c7_r156_s3),
    .b(carry_c7_r157_s3),
    .ci(carry_c7_r158_s3),
    .s(sum_c8_r185_s4),
    .co(carry_c8_r185_s4)
  );
  wire sum_c8_r186_s5, carry_c8_r186_s5;
  subbyte_full_adder add_c8_r186_s5 (
    .a(carry_c7_r159_s3),
    .b(carry_c7_r160_s3),
    .ci(carry_c7_r161_s4),
    .s(sum_c8_r186_s5),
    .co(carry_c8_r186_s5)
  );
  wire sum_c8_r187_s4, carry_c8_r187_s4;
  subbyte_full_adder add_c8_r187_s4 (
    .a(carry_c7_r162_s3),
    .b(carry_c7_r163_s3),
    .ci(carry_c7_r164_s3),
    .s(sum_c8_r187_s4),
    .co(carry_c8_r187_s4)
  );
  wire sum_c8_r188_s4, carry_c8_r188_s4;
  subbyte_full_adder add_c8_r188_s4 (
    .a(carry_c7_r165_s3),
    .b(carry_c7_r166_s3),
    .ci(carry_c7_r167_s3),
    .s(sum_c8_r188_s4),
    .co(carry_c8_r188_s4)
  );
  wire sum_c8_r189_s4, carry_c8_r189_s4;
  subbyte_full_adder add_c8_r189_s4 (
    .a(carry_c7_r168_s3),
    .b(carry_c7_r169_s3),
    .ci(carry_c7_r170_s3),
    .s(sum_c8_r189_s4),
    .co(carry_c8_r189_s4)
  );
  wire sum_c8_r190_s5, carry_c8_r190_s5;
  subbyte_full_adder add_c8_r190_s5 (
    .a(carry_c7_r171_s4),
    .b(carry_c7_r172_s3),
    .ci(carry_c7_r173_s3),
    .s(sum_c8_r190_s5),
    .co(carry_c8_r190_s5)
  );
  wire sum_c8_r191_s4, carry_c8_r191_s4;
  subbyte_full_adder add_c8_r191_s4 (
    .a(carry_c7_r174_s3),
    .b(carry_c7_r175_s3),
    .ci(carry_c7_r176_s3),
    .s(sum_c8_r191_s4),
    .co(carry_c8_r191_s4)
  );
  wire sum_c8_r192_s4, carry_c8_r192_s4;
  subbyte_full_adder add_c8_r192_s4 (
    .a(carry_c7_r177_s3),
    .b(carry_c7_r178_s3),
    .ci(carry_c7_r179_s3),
    .s(sum_c8_r192_s4),
    .co(carry_c8_r192_s4)
  );
  wire sum_c8_r193_s5, carry_c8_r193_s5;
  subbyte_full_adder add_c8_r193_s5 (
    .a(carry_c7_r180_s4),
    .b(sum_c8_r143_s3),
    .ci(sum_c8_r144_s3),
    .s(sum_c8_r193_s5),
    .co(carry_c8_r193_s5)
  );
  wire sum_c8_r194_s4, carry_c8_r194_s4;
  subbyte_full_adder add_c8_r194_s4 (
    .a(sum_c8_r145_s3),
    .b(sum_c8_r146_s3),
    .ci(sum_c8_r147_s3),
    .s(sum_c8_r194_s4),
    .co(carry_c8_r194_s4)
  );
  wire sum_c8_r195_s4, carry_c8_r195_s4;
  subbyte_full_adder add_c8_r195_s4 (
    .a(sum_c8_r148_s3),
    .b(sum_c8_r149_s3),
    .ci(sum_c8_r150_s3),
    .s(sum_c8_r195_s4),
    .co(carry_c8_r195_s4)
  );
  wire sum_c8_r196_s5, carry_c8_r196_s5;
  subbyte_full_adder add_c8_r196_s5 (
    .a(sum_c8_r151_s3),
    .b(sum_c8_r152_s4),
    .ci(sum_c8_r153_s3),
    .s(sum_c8_r196_s5),
    .co(carry_c8_r196_s5)
  );
  wire sum_c8_r197_s4, carry_c8_r197_s4;
  subbyte_full_adder add_c8_r197_s4 (
    .a(sum_c8_r154_s3),
    .b(sum_c8_r155_s3),
    .ci(sum_c8_r156_s3),
    .s(sum_c8_r197_s4),
    .co(carry_c8_r197_s4)
  );
  wire sum_c8_r198_s4, carry_c8_r198_s4;
  subbyte_full_adder add_c8_r198_s4 (
    .a(sum_c8_r157_s3),
    .b(sum_c8_r158_s3),
    .ci(sum_c8_r159_s3),
    .s(sum_c8_r198_s4),
    .co(carry_c8_r198_s4)
  );
  wire sum_c8_r199_s5, carry_c8_r199_s5;
  subbyte_full_adder add_c8_r199_s5 (
    .a(sum_c8_r160_s3),
    .b(sum_c8_r161_s4),
    .ci(sum_c8_r162_s3),
    .s(sum_c8_r199_s5),
    .co(carry_c8_r199_s5)
  );
  wire sum_c8_r200_s4, carry_c8_r200_s4;
  subbyte_full_adder add_c8_r200_s4 (
    .a(sum_c8_r163_s3),
    .b(sum_c8_r164_s3),
    .ci(sum_c8_r165_s3),
    .s(sum_c8_r200_s4),
    .co(carry_c8_r200_s4)
  );
  wire sum_c8_r201_s4, carry_c8_r201_s4;
  subbyte_full_adder add_c8_r201_s4 (
    .a(sum_c8_r166_s3),
    .b(sum_c8_r167_s3),
    .ci(sum_c8_r168_s3),
    .s(sum_c8_r201_s4),
    .co(carry_c8_r201_s4)
  );
  wire sum_c8_r202_s5, carry_c8_r202_s5;
  subbyte_full_adder add_c8_r202_s5 (
    .a(sum_c8_r169_s3),
    .b(sum_c8_r170_s4),
    .ci(sum_c8_r171_s3),
    .s(sum_c8_r202_s5),
    .co(carry_c8_r202_s5)
  );
  wire sum_c8_r203_s4, carry_c8_r203_s4;
  subbyte_full_adder add_c8_r203_s4 (
    .a(sum_c8_r172_s3),
    .b(sum_c8_r173_s3),
    .ci(sum_c8_r174_s3),
    .s(sum_c8_r203_s4),
    .co(carry_c8_r203_s4)
  );
  wire sum_c8_r204_s4, carry_c8_r204_s4;
  subbyte_full_adder add_c8_r204_s4 (
    .a(sum_c8_r175_s3),
    .b(sum_c8_r176_s3),
    .ci(sum_c8_r177_s3),
    .s(sum_c8_r204_s4),
    .co(carry_c8_r204_s4)
  );
  wire sum_c8_r205_s5, carry_c8_r205_s5;
  subbyte_full_adder add_c8_r205_s5 (
    .a(sum_c8_r178_s3),
    .b(sum_c8_r179_s3),
    .ci(sum_c8_r180_s4),
    .s(sum_c8_r205_s5),
    .co(carry_c8_r205_s5)
  );
  wire sum_c8_r206_s5, carry_c8_r206_s5;
  subbyte_full_adder add_c8_r206_s5 (
    .a(carry_c7_r181_s4),
    .b(carry_c7_r182_s4),
    .ci(carry_c7_r183_s4),
    .s(sum_c8_r206_s5),
    .co(carry_c8_r206_s5)
  );
  wire sum_c8_r207_s6, carry_c8_r207_s6;
  subbyte_full_adder add_c8_r207_s6 (
    .a(carry_c7_r184_s4),
    .b(carry_c7_r185_s4),
    .ci(carry_c7_r186_s5),
    .s(sum_c8_r207_s6),
    .co(carry_c8_r207_s6)
  );
  wire sum_c8_r208_s6, carry_c8_r208_s6;
  subbyte_full_adder add_c8_r208_s6 (
    .a(carry_c7_r187_s4),
    .b(carry_c7_r188_s4),
    .ci(carry_c7_r189_s5),
    .s(sum_c8_r208_s6),
    .co(carry_c8_r208_s6)
  );
  wire sum_c8_r209_s5, carry_c8_r209_s5;
  subbyte_full_adder add_c8_r209_s5 (
    .a(carry_c7_r190_s4),
    .b(carry_c7_r191_s4),
    .ci(carry_c7_r192_s4),
    .s(sum_c8_r209_s5),
    .co(carry_c8_r209_s5)
  );
  wire sum_c8_r210_s6, carry_c8_r210_s6;
  subbyte_full_adder add_c8_r210_s6 (
    .a(carry_c7_r193_s4),
    .b(carry_c7_r194_s4),
    .ci(carry_c7_r195_s5),
    .s(sum_c8_r210_s6),
    .co(carry_c8_r210_s6)
  );
  wire sum_c8_r211_s6, carry_c8_r211_s6;
  subbyte_full_adder add_c8_r211_s6 (
    .a(carry_c7_r196_s4),
    .b(carry_c7_r197_s4),
    .ci(carry_c7_r198_s5),
    .s(sum_c8_r211_s6),
    .co(carry_c8_r211_s6)
  );
  wire sum_c8_r212_s5, carry_c8_r212_s5;
  subbyte_full_adder add_c8_r212_s5 (
    .a(carry_c7_r199_s4),
    .b(carry_c7_r200_s4),
    .ci(carry_c7_r201_s4),
    .s(sum_c8_r212_s5),
    .co(carry_c8_r212_s5)
  );
  wire sum_c8_r213_s6, carry_c8_r213_s6;
  subbyte_full_adder add_c8_r213_s6 (
    .a(carry_c7_r202_s5),
    .b(carry_c7_r203_s4),
    .ci(carry_c7_r204_s4),
    .s(sum_c8_r213_s6),
    .co(carry_c8_r213_s6)
  );
  wire sum_c8_r214_s6, carry_c8_r214_s6;
  subbyte_full_adder add_c8_r214_s6 (
    .a(sum_c8_r181_s4),
    .b(sum_c8_r182_s4),
    .ci(sum_c8_r183_s5),
    .s(sum_c8_r214_s6),
    .co(carry_c8_r214_s6)
  );
  wire sum_c8_r215_s6, carry_c8_r215_s6;
  subbyte_full_adder add_c8_r215_s6 (
    .a(sum_c8_r184_s4),
    .b(sum_c8_r185_s4),
    .ci(sum_c8_r186_s5),
    .s(sum_c8_r215_s6),
    .co(carry_c8_r215_s6)
  );
  wire sum_c8_r216_s5, carry_c8_r216_s5;
  subbyte_full_adder add_c8_r216_s5 (
    .a(sum_c8_r187_s4),
    .b(sum_c8_r188_s4),
    .ci(sum_c8_r189_s4),
    .s(sum_c8_r216_s5),
    .co(carry_c8_r216_s5)
  );
  wire sum_c8_r217_s6, carry_c8_r217_s6;
  subbyte_full_adder add_c8_r217_s6 (
    .a(sum_c8_r190_s5),
    .b(sum_c8_r191_s4),
    .ci(sum_c8_r192_s4),
    .s(sum_c8_r217_s6),
    .co(carry_c8_r217_s6)
  );
  wire sum_c8_r218_s6, carry_c8_r218_s6;
  subbyte_full_adder add_c8_r218_s6 (
    .a(sum_c8_r193_s5),
    .b(sum_c8_r194_s4),
    .ci(sum_c8_r195_s4),
    .s(sum_c8_r218_s6),
    .co(carry_c8_r218_s6)
  );
  wire sum_c8_r219_s6, carry_c8_r219_s6;
  subbyte_full_adder add_c8_r219_s6 (
    .a(sum_c8_r196_s5),
    .b(sum_c8_r197_s4),
    .ci(sum_c8_r198_s4),
    .s(sum_c8_r219_s6),
    .co(carry_c8_r219_s6)
  );
  wire sum_c8_r220_s6, carry_c8_r220_s6;
  subbyte_full_adder add_c8_r220_s6 (
    .a(sum_c8_r199_s5),
    .b(sum_c8_r200_s4),
    .ci(sum_c8_r201_s4),
    .s(sum_c8_r220_s6),
    .co(carry_c8_r220_s6)
  );
  wire sum_c8_r221_s6, carry_c8_r221_s6;
  subbyte_full_adder add_c8_r221_s6 (
    .a(sum_c8_r202_s5),
    .b(sum_c8_r203_s4),
    .ci(sum_c8_r204_s4),
    .s(sum_c8_r221_s6),
    .co(carry_c8_r221_s6)
  );
  wire sum_c8_r222_s6, carry_c8_r222_s6;
  subbyte_full_adder add_c8_r222_s6 (
    .a(sum_c8_r205_s5),
    .b(carry_c7_r205_s5),
    .ci(carry_c7_r206_s5),
    .s(sum_c8_r222_s6),
    .co(carry_c8_r222_s6)
  );
  wire sum_c8_r223_s6, carry_c8_r223_s6;
  subbyte_full_adder add_c8_r223_s6 (
    .a(carry_c7_r207_s5),
    .b(carry_c7_r208_s5),
    .ci(carry_c7_r209_s5),
    .s(sum_c8_r223_s6),
    .co(carry_c8_r223_s6)
  );
  wire sum_c8_r224_s7, carry_c8_r224_s7;
  subbyte_full_adder add_c8_r224_s7 (
    .a(carry_c7_r210_s6),
    .b(carry_c7_r211_s6),
    .ci(carry_c7_r212_s6),
    .s(sum_c8_r224_s7),
    .co(carry_c8_r224_s7)
  );
  wire sum_c8_r225_s7, carry_c8_r225_s7;
  subbyte_full_adder add_c8_r225_s7 (
    .a(carry_c7_r213_s5),
    .b(carry_c7_r214_s6),
    .ci(carry_c7_r215_s6),
    .s(sum_c8_r225_s7),
    .co(carry_c8_r225_s7)
  );
  wire sum_c8_r226_s7, carry_c8_r226_s7;
  subbyte_full_adder add_c8_r226_s7 (
    .a(carry_c7_r216_s5),
    .b(carry_c7_r217_s6),
    .ci(carry_c7_r218_s6),
    .s(sum_c8_r226_s7),
    .co(carry_c8_r226_s7)
  );
  wire sum_c8_r227_s7, carry_c8_r227_s7;
  subbyte_full_adder add_c8_r227_s7 (
    .a(carry_c7_r219_s6),
    .b(carry_c7_r220_s6),
    .ci(sum_c8_r206_s5),
    .s(sum_c8_r227_s7),
    .co(carry_c8_r227_s7)
  );
  wire sum_c8_r228_s7, carry_c8_r228_s7;
  subbyte_full_adder add_c8_r228_s7 (
    .a(sum_c8_r207_s6),
    .b(sum_c8_r208_s6),
    .ci(sum_c8_r209_s5),
    .s(sum_c8_r228_s7),
    .co(carry_c8_r228_s7)
  );
  wire sum_c8_r229_s7, carry_c8_r229_s7;
  subbyte_full_adder add_c8_r229_s7 (
    .a(sum_c8_r210_s6),
    .b(sum_c8_r211_s6),
    .ci(sum_c8_r212_s5),
    .s(sum_c8_r229_s7),
    .co(carry_c8_r229_s7)
  );
  wire sum_c8_r230_s7, carry_c8_r230_s7;
  subbyte_full_adder add_c8_r230_s7 (
    .a(sum_c8_r213_s6),
    .b(sum_c8_r214_s6),
    .ci(sum_c8_r215_s6),
    .s(sum_c8_r230_s7),
    .co(carry_c8_r230_s7)
  );
  wire sum_c8_r231_s7, carry_c8_r231_s7;
  subbyte_full_adder add_c8_r231_s7 (
    .a(sum_c8_r216_s5),
    .b(sum_c8_r217_s6),
    .ci(sum_c8_r218_s6),
    .s(sum_c8_r231_s7),
    .co(carry_c8_r231_s7)
  );
  wire sum_c8_r232_s7, carry_c8_r232_s7;
  subbyte_full_adder add_c8_r232_s7 (
    .a(sum_c8_r219_s6),
    .b(sum_c8_r220_s6),
    .ci(sum_c8_r221_s6),
    .s(sum_c8_r232_s7),
    .co(carry_c8_r232_s7)
  );
  wire sum_c8_r233_s8, carry_c8_r233_s8;
  subbyte_full_adder add_c8_r233_s8 (
    .a(sum_c8_r222_s6),
    .b(carry_c7_r221_s7),
    .ci(carry_c7_r222_s6),
    .s(sum_c8_r233_s8),
    .co(carry_c8_r233_s8)
  );
  wire sum_c8_r234_s8, carry_c8_r234_s8;
  subbyte_full_adder add_c8_r234_s8 (
    .a(carry_c7_r223_s6),
    .b(carry_c7_r224_s7),
    .ci(carry_c7_r225_s6),
    .s(sum_c8_r234_s8),
    .co(carry_c8_r234_s8)
  );
  wire sum_c8_r235_s8, carry_c8_r235_s8;
  subbyte_full_adder add_c8_r235_s8 (
    .a(carry_c7_r226_s7),
    .b(carry_c7_r227_s7),
    .ci(carry_c7_r228_s7),
    .s(sum_c8_r235_s8),
    .co(carry_c8_r235_s8)
  );
  wire sum_c8_r236_s8, carry_c8_r236_s8;
  subbyte_full_adder add_c8_r236_s8 (
    .a(carry_c7_r229_s7),
    .b(sum_c8_r223_s6),
    .ci(sum_c8_r224_s7),
    .s(sum_c8_r236_s8),
    .co(carry_c8_r236_s8)
  );
  wire sum_c8_r237_s8, carry_c8_r237_s8;
  subbyte_full_adder add_c8_r237_s8 (
    .a(sum_c8_r225_s7),
    .b(sum_c8_r226_s7),
    .ci(sum_c8_r227_s7),
    .s(sum_c8_r237_s8),
    .co(carry_c8_r237_s8)
  );
  wire sum_c8_r238_s8, carry_c8_r238_s8;
  subbyte_full_adder add_c8_r238_s8 (
    .a(sum_c8_r228_s7),
    .b(sum_c8_r229_s7),
    .ci(sum_c8_r230_s7),
    .s(sum_c8_r238_s8),
    .co(carry_c8_r238_s8)
  );
  wire sum_c8_r239_s9, carry_c8_r239_s9;
  subbyte_full_adder add_c8_r239_s9 (
    .a(sum_c8_r231_s7),
    .b(sum_c8_r232_s7),
    .ci(carry_c7_r230_s8),
    .s(sum_c8_r239_s9),
    .co(carry_c8_r239_s9)
  );
  wire sum_c8_r240_s10, carry_c8_r240_s10;
  subbyte_full_adder add_c8_r240_s10 (
    .a(carry_c7_r231_s9),
    .b(carry_c7_r232_s8),
    .ci(carry_c7_r233_s8),
    .s(sum_c8_r240_s10),
    .co(carry_c8_r240_s10)
  );
  wire sum_c8_r241_s9, carry_c8_r241_s9;
  subbyte_full_adder add_c8_r241_s9 (
    .a(carry_c7_r234_s8),
    .b(sum_c8_r233_s8),
    .ci(sum_c8_r234_s8),
    .s(sum_c8_r241_s9),
    .co(carry_c8_r241_s9)
  );
  wire sum_c8_r242_s9, carry_c8_r242_s9;
  subbyte_full_adder add_c8_r242_s9 (
    .a(sum_c8_r235_s8),
    .b(sum_c8_r236_s8),
    .ci(sum_c8_r237_s8),
    .s(sum_c8_r242_s9),
    .co(carry_c8_r242_s9)
  );
  wire sum_c8_r243_s11, carry_c8_r243_s11;
  subbyte_full_adder add_c8_r243_s11 (
    .a(sum_c8_r238_s8),
    .b(carry_c7_r235_s10),
    .ci(sum_c8_r239_s9),
    .s(sum_c8_r243_s11),
    .co(carry_c8_r243_s11)
  );
  wire sum_c8_r244_s11, carry_c8_r244_s11;
  subbyte_full_adder add_c8_r244_s11 (
    .a(carry_c7_r236_s10),
    .b(carry_c7_r237_s10),
    .ci(sum_c8_r240_s10),
    .s(sum_c8_r244_s11),
    .co(carry_c8_r244_s11)
  );
  wire sum_c8_r245_s12, carry_c8_r245_s12;
  subbyte_full_adder add_c8_r245_s12 (
    .a(sum_c8_r241_s9),
    .b(sum_c8_r242_s9),
    .ci(carry_c7_r238_s11),
    .s(sum_c8_r245_s12),
    .co(carry_c8_r245_s12)
  );
  wire sum_c8_r246_s12, carry_c8_r246_s12;
  subbyte_full_adder add_c8_r246_s12 (
    .a(sum_c8_r243_s11),
    .b(carry_c7_r239_s11),
    .ci(sum_c8_r244_s11),
    .s(sum_c8_r246_s12),
    .co(carry_c8_r246_s12)
  );
  wire sum_c8_r247_s13, carry_c8_r247_s13;
  subbyte_full_adder add_c8_r247_s13 (
    .a(sum_c8_r245_s12),
    .b(carry_c7_r240_s12),
    .ci(sum_c8_r246_s12),
    .s(sum_c8_r247_s13),
    .co(carry_c8_r247_s13)
  );
  wire sum_c8_r248_s14, carry_c8_r248_s14;
  subbyte_full_adder add_c8_r248_s14 (
    .a(sum_c8_r247_s13),
    .b(extra[8]),
    .ci(extra[36]),
    .s(sum_c8_r248_s14),
    .co(carry_c8_r248_s14)
  );
  wire sum_c8_r249_s14, carry_c8_r249_s14;
  subbyte_full_adder add_c8_r249_s14 (
    .a(extra[64]),
    .b(extra[92]),
    .ci(carry_c7_r241_s13),
    .s(sum_c8_r249_s14),
    .co(carry_c8_r249_s14)
  );
  wire sum_c8_r250_s15, carry_c8_r250_s15;
  subbyte_full_adder add_c8_r250_s15 (
    .a(sum_c8_r248_s14),
    .b(carry_c7_r242_s13),
    .ci(sum_c8_r249_s14),
    .s(sum_c8_r250_s15),
    .co(carry_c8_r250_s15)
  );
  wire sum_c8_r251_s16, carry_c8_r251_s16;
  subbyte_full_adder add_c8_r251_s16 (
    .a(carry_c7_r243_s14),
    .b(sum_c8_r250_s15),
    .ci(carry_c7_r244_s15),
    .s(sum_c8_r251_s16),
    .co(carry_c8_r251_s16)
  );
  wire sum_c9_r0_s1 = ~(pp[7] ^ pp[14]);
  wire carry_c9_r0_s1 = pp[7] | pp[14];
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[21]), .b(pp[28]), .ci(pp[39]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[46]), .b(pp[53]), .ci(pp[60]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[71]), .b(pp[78]), .ci(pp[85]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[92]), .b(pp[103]), .ci(pp[110]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[117]), .b(pp[124]), .ci(pp[135]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[142]), .b(pp[149]), .ci(pp[156]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[167]), .b(pp[174]), .ci(pp[181]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[188]), .b(pp[199]), .ci(pp[206]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[213]), .b(pp[220]), .ci(pp[231]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[238]), .b(pp[245]), .ci(pp[252]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[263]), .b(pp[270]), .ci(pp[277]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[284]), .b(pp[295]), .ci(pp[302]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[309]), .b(pp[316]), .ci(pp[327]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[334]), .b(pp[341]), .ci(pp[348]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[359]), .b(pp[366]), .ci(pp[373]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[380]), .b(pp[391]), .ci(pp[398]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[405]), .b(pp[412]), .ci(pp[423]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[430]), .b(pp[437]), .ci(pp[444]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[455]), .b(pp[462]), .ci(pp[469]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[476]), .b(pp[487]), .ci(pp[494]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[501]), .b(pp[508]), .ci(pp[519]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[526]), .b(pp[533]), .ci(pp[540]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[551]), .b(pp[558]), .ci(pp[565]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[572]), .b(pp[583]), .ci(pp[590]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[597]), .b(pp[604]), .ci(pp[615]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[622]), .b(pp[629]), .ci(pp[636]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[647]), .b(pp[654]), .ci(pp[661]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[668]), .b(pp[679]), .ci(pp[686]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[693]), .b(pp[700]), .ci(pp[711]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[718]), .b(pp[725]), .ci(pp[732]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[743]), .b(pp[750]), .ci(pp[757]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[764]), .b(pp[775]), .ci(pp[782]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[789]), .b(pp[796]), .ci(pp[807]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[814]), .b(pp[821]), .ci(pp[828]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[839]), .b(pp[846]), .ci(pp[853]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[860]), .b(pp[871]), .ci(pp[878]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[885]), .b(pp[892]), .ci(pp[903]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[910]), .b(pp[917]), .ci(pp[924]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[935]), .b(pp[942]), .ci(pp[949]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[956]), .b(pp[967]), .ci(pp[974]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[981]), .b(pp[988]), .ci(pp[999]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[1006]), .b(pp[1013]), .ci(pp[1020]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s1, carry_c9_r43_s1;
  subbyte_full_adder add_c9_r43_s1 (.a(pp[1031]), .b(pp[1038]), .ci(pp[1045]), .s(sum_c9_r43_s1), .co(carry_c9_r43_s1));
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (.a(pp[1052]), .b(pp[1063]), .ci(pp[1070]), .s(sum_c9_r44_s1), .co(carry_c9_r44_s1));
  wire sum_c9_r45_s1, carry_c9_r45_s1;
  subbyte_full_adder add_c9_r45_s1 (.a(pp[1077]), .b(pp[1084]), .ci(pp[1095]), .s(sum_c9_r45_s1), .co(carry_c9_r45_s1));
  wire sum_c9_r46_s1, carry_c9_r46_s1;
  subbyte_full_adder add_c9_r46_s1 (.a(pp[1102]), .b(pp[1109]), .ci(pp[1116]), .s(sum_c9_r46_s1), .co(carry_c9_r46_s1));
  wire sum_c9_r47_s1, carry_c9_r47_s1;
  subbyte_full_adder add_c9_r47_s1 (.a(pp[1127]), .b(pp[1134]), .ci(pp[1141]), .s(sum_c9_r47_s1), .co(carry_c9_r47_s1));
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (.a(pp[1148]), .b(pp[1159]), .ci(pp[1166]), .s(sum_c9_r48_s1), .co(carry_c9_r48_s1));
  wire sum_c9_r49_s1, carry_c9_r49_s1;
  subbyte_full_adder add_c9_r49_s1 (.a(pp[1173]), .b(pp[1180]), .ci(pp[1191]), .s(sum_c9_r49_s1), .co(carry_c9_r49_s1));
  wire sum_c9_r50_s1, carry_c9_r50_s1;
  subbyte_full_adder add_c9_r50_s1 (.a(pp[1198]), .b(pp[1205]), .ci(pp[1212]), .s(sum_c9_r50_s1), .co(carry_c9_r50_s1));
  wire sum_c9_r51_s1, carry_c9_r51_s1;
  subbyte_full_adder add_c9_r51_s1 (.a(pp[1223]), .b(pp[1230]), .ci(pp[1237]), .s(sum_c9_r51_s1), .co(carry_c9_r51_s1));
  wire sum_c9_r52_s1, carry_c9_r52_s1;
  subbyte_full_adder add_c9_r52_s1 (.a(pp[1244]), .b(pp[1255]), .ci(pp[1262]), .s(sum_c9_r52_s1), .co(carry_c9_r52_s1));
  wire sum_c9_r53_s1, carry_c9_r53_s1;
  subbyte_full_adder add_c9_r53_s1 (.a(pp[1269]), .b(pp[1276]), .ci(pp[1287]), .s(sum_c9_r53_s1), .co(carry_c9_r53_s1));
  wire sum_c9_r54_s1, carry_c9_r54_s1;
  subbyte_full_adder add_c9_r54_s1 (.a(pp[1294]), .b(pp[1301]), .ci(pp[1308]), .s(sum_c9_r54_s1), .co(carry_c9_r54_s1));
  wire sum_c9_r55_s1, carry_c9_r55_s1;
  subbyte_full_adder add_c9_r55_s1 (.a(pp[1319]), .b(pp[1326]), .ci(pp[1333]), .s(sum_c9_r55_s1), .co(carry_c9_r55_s1));
  wire sum_c9_r56_s1, carry_c9_r56_s1;
  subbyte_full_adder add_c9_r56_s1 (.a(pp[1340]), .b(pp[1351]), .ci(pp[1358]), .s(sum_c9_r56_s1), .co(carry_c9_r56_s1));
  wire sum_c9_r57_s1, carry_c9_r57_s1;
  subbyte_full_adder add_c9_r57_s1 (.a(pp[1365]), .b(pp[1372]), .ci(pp[1383]), .s(sum_c9_r57_s1), .co(carry_c9_r57_s1));
  wire sum_c9_r58_s1, carry_c9_r58_s1;
  subbyte_full_adder add_c9_r58_s1 (.a(pp[1390]), .b(pp[1397]), .ci(pp[1404]), .s(sum_c9_r58_s1), .co(carry_c9_r58_s1));
  wire sum_c9_r59_s1, carry_c9_r59_s1;
  subbyte_full_adder add_c9_r59_s1 (.a(pp[1415]), .b(pp[1422]), .ci(pp[1429]), .s(sum_c9_r59_s1), .co(carry_c9_r59_s1));
  wire sum_c9_r60_s1, carry_c9_r60_s1;
  subbyte_full_adder add_c9_r60_s1 (.a(pp[1436]), .b(pp[1447]), .ci(pp[1454]), .s(sum_c9_r60_s1), .co(carry_c9_r60_s1));
  wire sum_c9_r61_s1, carry_c9_r61_s1;
  subbyte_full_adder add_c9_r61_s1 (.a(pp[1461]), .b(pp[1468]), .ci(pp[1479]), .s(sum_c9_r61_s1), .co(carry_c9_r61_s1));
  wire sum_c9_r62_s1, carry_c9_r62_s1;
  subbyte_full_adder add_c9_r62_s1 (.a(pp[1486]), .b(pp[1493]), .ci(pp[1500]), .s(sum_c9_r62_s1), .co(carry_c9_r62_s1));
  wire sum_c9_r63_s1, carry_c9_r63_s1;
  subbyte_full_adder add_c9_r63_s1 (.a(pp[1511]), .b(pp[1518]), .ci(pp[1525]), .s(sum_c9_r63_s1), .co(carry_c9_r63_s1));
  wire sum_c9_r64_s1, carry_c9_r64_s1;
  subbyte_full_adder add_c9_r64_s1 (.a(pp[1532]), .b(pp[1543]), .ci(pp[1550]), .s(sum_c9_r64_s1), .co(carry_c9_r64_s1));
  wire sum_c9_r65_s1, carry_c9_r65_s1;
  subbyte_full_adder add_c9_r65_s1 (.a(pp[1557]), .b(pp[1564]), .ci(pp[1575]), .s(sum_c9_r65_s1), .co(carry_c9_r65_s1));
  wire sum_c9_r66_s1, carry_c9_r66_s1;
  subbyte_full_adder add_c9_r66_s1 (.a(pp[1582]), .b(pp[1589]), .ci(pp[1596]), .s(sum_c9_r66_s1), .co(carry_c9_r66_s1));
  wire sum_c9_r67_s1, carry_c9_r67_s1;
  subbyte_full_adder add_c9_r67_s1 (.a(pp[1607]), .b(pp[1614]), .ci(pp[1621]), .s(sum_c9_r67_s1), .co(carry_c9_r67_s1));
  wire sum_c9_r68_s1, carry_c9_r68_s1;
  subbyte_full_adder add_c9_r68_s1 (.a(pp[1628]), .b(pp[1639]), .ci(pp[1646]), .s(sum_c9_r68_s1), .co(carry_c9_r68_s1));
  wire sum_c9_r69_s1, carry_c9_r69_s1;
  subbyte_full_adder add_c9_r69_s1 (.a(pp[1653]), .b(pp[1660]), .ci(pp[1671]), .s(sum_c9_r69_s1), .co(carry_c9_r69_s1));
  wire sum_c9_r70_s1, carry_c9_r70_s1;
  subbyte_full_adder add_c9_r70_s1 (.a(pp[1678]), .b(pp[1685]), .ci(pp[1692]), .s(sum_c9_r70_s1), .co(carry_c9_r70_s1));
  wire sum_c9_r71_s1, carry_c9_r71_s1;
  subbyte_full_adder add_c9_r71_s1 (.a(pp[1703]), .b(pp[1710]), .ci(pp[1717]), .s(sum_c9_r71_s1), .co(carry_c9_r71_s1));
  wire sum_c9_r72_s1, carry_c9_r72_s1;
  subbyte_full_adder add_c9_r72_s1 (.a(pp[1724]), .b(pp[1735]), .ci(pp[1742]), .s(sum_c9_r72_s1), .co(carry_c9_r72_s1));
  wire sum_c9_r73_s1, carry_c9_r73_s1;
  subbyte_full_adder add_c9_r73_s1 (.a(pp[1749]), .b(pp[1756]), .ci(pp[1767]), .s(sum_c9_r73_s1), .co(carry_c9_r73_s1));
  wire sum_c9_r74_s1, carry_c9_r74_s1;
  subbyte_full_adder add_c9_r74_s1 (.a(pp[1774]), .b(pp[1781]), .ci(pp[1788]), .s(sum_c9_r74_s1), .co(carry_c9_r74_s1));
  wire sum_c9_r75_s1, carry_c9_r75_s1;
  subbyte_full_adder add_c9_r75_s1 (.a(pp[1799]), .b(pp[1806]), .ci(pp[1813]), .s(sum_c9_r75_s1), .co(carry_c9_r75_s1));
  wire sum_c9_r76_s1, carry_c9_r76_s1;
  subbyte_full_adder add_c9_r76_s1 (.a(pp[1820]), .b(pp[1831]), .ci(pp[1838]), .s(sum_c9_r76_s1), .co(carry_c9_r76_s1));
  wire sum_c9_r77_s1, carry_c9_r77_s1;
  subbyte_full_adder add_c9_r77_s1 (.a(pp[1845]), .b(pp[1852]), .ci(pp[1863]), .s(sum_c9_r77_s1), .co(carry_c9_r77_s1));
  wire sum_c9_r78_s1, carry_c9_r78_s1;
  subbyte_full_adder add_c9_r78_s1 (.a(pp[1870]), .b(pp[1877]), .ci(pp[1884]), .s(sum_c9_r78_s1), .co(carry_c9_r78_s1));
  wire sum_c9_r79_s1, carry_c9_r79_s1;
  subbyte_full_adder add_c9_r79_s1 (.a(pp[1895]), .b(pp[1902]), .ci(pp[1909]), .s(sum_c9_r79_s1), .co(carry_c9_r79_s1));
  wire sum_c9_r80_s1, carry_c9_r80_s1;
  subbyte_full_adder add_c9_r80_s1 (.a(pp[1916]), .b(pp[1927]), .ci(pp[1934]), .s(sum_c9_r80_s1), .co(carry_c9_r80_s1));
  wire sum_c9_r81_s1, carry_c9_r81_s1;
  subbyte_full_adder add_c9_r81_s1 (.a(pp[1941]), .b(pp[1948]), .ci(pp[1959]), .s(sum_c9_r81_s1), .co(carry_c9_r81_s1));
  wire sum_c9_r82_s1, carry_c9_r82_s1;
  subbyte_full_adder add_c9_r82_s1 (.a(pp[1966]), .b(pp[1973]), .ci(pp[1980]), .s(sum_c9_r82_s1), .co(carry_c9_r82_s1));
  wire sum_c9_r83_s1, carry_c9_r83_s1;
  subbyte_full_adder add_c9_r83_s1 (.a(pp[1991]), .b(pp[1998]), .ci(pp[2005]), .s(sum_c9_r83_s1), .co(carry_c9_r83_s1));
  wire sum_c9_r84_s1, carry_c9_r84_s1;
  subbyte_full_adder add_c9_r84_s1 (.a(pp[2012]), .b(pp[2023]), .ci(pp[2030]), .s(sum_c9_r84_s1), .co(carry_c9_r84_s1));
  wire sum_c9_r85_s2, carry_c9_r85_s2;
  subbyte_full_adder add_c9_r85_s2 (
    .a(pp[2037]),
    .b(pp[2044]),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r85_s2),
    .co(carry_c9_r85_s2)
  );
  wire sum_c9_r86_s2, carry_c9_r86_s2;
  subbyte_full_adder add_c9_r86_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r86_s2),
    .co(carry_c9_r86_s2)
  );
  wire sum_c9_r87_s2, carry_c9_r87_s2;
  subbyte_full_adder add_c9_r87_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r87_s2),
    .co(carry_c9_r87_s2)
  );
  wire sum_c9_r88_s2, carry_c9_r88_s2;
  subbyte_full_adder add_c9_r88_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r88_s2),
    .co(carry_c9_r88_s2)
  );
  wire sum_c9_r89_s2, carry_c9_r89_s2;
  subbyte_full_adder add_c9_r89_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r89_s2),
    .co(carry_c9_r89_s2)
  );
  wire sum_c9_r90_s2, carry_c9_r90_s2;
  subbyte_full_adder add_c9_r90_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r90_s2),
    .co(carry_c9_r90_s2)
  );
  wire sum_c9_r91_s2, carry_c9_r91_s2;
  subbyte_full_adder add_c9_r91_s2 (
    .a(carry_c8_r15_s1),
    .b(carry_c8_r16_s1),
    .ci(carry_c8_r17_s1),
    .s(sum_c9_r91_s2),
    .co(carry_c9_r91_s2)
  );
  wire sum_c9_r92_s2, carry_c9_r92_s2;
  subbyte_full_adder add_c9_r92_s2 (
    .a(carry_c8_r18_s1),
    .b(carry_c8_r19_s1),
    .ci(carry_c8_r20_s1),
    .s(sum_c9_r92_s2),
    .co(carry_c9_r92_s2)
  );
  wire sum_c9_r93_s2, carry_c9_r93_s2;
  subbyte_full_adder add_c9_r93_s2 (
    .a(carry_c8_r21_s1),
    .b(carry_c8_r22_s1),
    .ci(carry_c8_r23_s1),
    .s(sum_c9_r93_s2),
    .co(carry_c9_r93_s2)
  );
  wire sum_c9_r94_s2, carry_c9_r94_s2;
  subbyte_full_adder add_c9_r94_s2 (
    .a(carry_c8_r24_s1),
    .b(carry_c8_r25_s1),
    .ci(carry_c8_r26_s1),
    .s(sum_c9_r94_s2),
    .co(carry_c9_r94_s2)
  );
  wire sum_c9_r95_s2, carry_c9_r95_s2;
  subbyte_full_adder add_c9_r95_s2 (
    .a(carry_c8_r27_s1),
    .b(carry_c8_r28_s1),
    .ci(carry_c8_r29_s1),
    .s(sum_c9_r95_s2),
    .co(carry_c9_r95_s2)
  );
  wire sum_c9_r96_s2, carry_c9_r96_s2;
  subbyte_full_adder add_c9_r96_s2 (
    .a(carry_c8_r30_s1),
    .b(carry_c8_r31_s1),
    .ci(carry_c8_r32_s1),
    .s(sum_c9_r96_s2),
    .co(carry_c9_r96_s2)
  );
  wire sum_c9_r97_s2, carry_c9_r97_s2;
  subbyte_full_adder add_c9_r97_s2 (
    .a(carry_c8_r33_s1),
    .b(carry_c8_r34_s1),
    .ci(carry_c8_r35_s1),
    .s(sum_c9_r97_s2),
    .co(carry_c9_r97_s2)
  );
  wire sum_c9_r98_s2, carry_c9_r98_s2;
  subbyte_full_adder add_c9_r98_s2 (
    .a(carry_c8_r36_s1),
    .b(carry_c8_r37_s1),
    .ci(carry_c8_r38_s1),
    .s(sum_c9_r98_s2),
    .co(carry_c9_r98_s2)
  );
  wire sum_c9_r99_s2, carry_c9_r99_s2;
  subbyte_full_adder add_c9_r99_s2 (
    .a(carry_c8_r39_s1),
    .b(carry_c8_r40_s1),
    .ci(carry_c8_r41_s1),
    .s(sum_c9_r99_s2),
    .co(carry_c9_r99_s2)
  );
  wire sum_c9_r100_s2, carry_c9_r100_s2;
  subbyte_full_adder add_c9_r100_s2 (
    .a(carry_c8_r42_s1),
    .b(carry_c8_r43_s1),
    .ci(carry_c8_r44_s1),
    .s(sum_c9_r100_s2),
    .co(carry_c9_r100_s2)
  );
  wire sum_c9_r101_s2, carry_c9_r101_s2;
  subbyte_full_adder add_c9_r101_s2 (
    .a(carry_c8_r45_s1),
    .b(carry_c8_r46_s1),
    .ci(carry_c8_r47_s1),
    .s(sum_c9_r101_s2),
    .co(carry_c9_r101_s2)
  );
  wire sum_c9_r102_s2, carry_c9_r102_s2;
  subbyte_full_adder add_c9_r102_s2 (
    .a(carry_c8_r48_s1),
    .b(carry_c8_r49_s1),
    .ci(carry_c8_r50_s1),
    .s(sum_c9_r102_s2),
    .co(carry_c9_r102_s2)
  );
  wire sum_c9_r103_s2, carry_c9_r103_s2;
  subbyte_full_adder add_c9_r103_s2 (
    .a(carry_c8_r51_s1),
    .b(carry_c8_r52_s1),
    .ci(carry_c8_r53_s1),
    .s(sum_c9_r103_s2),
    .co(carry_c9_r103_s2)
  );
  wire sum_c9_r104_s2, carry_c9_r104_s2;
  subbyte_full_adder add_c9_r104_s2 (
    .a(carry_c8_r54_s1),
    .b(carry_c8_r55_s1),
    .ci(carry_c8_r56_s1),
    .s(sum_c9_r104_s2),
    .co(carry_c9_r104_s2)
  );
  wire sum_c9_r105_s2, carry_c9_r105_s2;
  subbyte_full_adder add_c9_r105_s2 (
    .a(carry_c8_r57_s1),
    .b(carry_c8_r58_s1),
    .ci(carry_c8_r59_s1),
    .s(sum_c9_r105_s2),
    .co(carry_c9_r105_s2)
  );
  wire sum_c9_r106_s2, carry_c9_r106_s2;
  subbyte_full_adder add_c9_r106_s2 (
    .a(carry_c8_r60_s1),
    .b(carry_c8_r61_s1),
    .ci(carry_c8_r62_s1),
    .s(sum_c9_r106_s2),
    .co(carry_c9_r106_s2)
  );
  wire sum_c9_r107_s2, carry_c9_r107_s2;
  subbyte_full_adder add_c9_r107_s2 (
    .a(carry_c8_r63_s1),
    .b(carry_c8_r64_s1),
    .ci(carry_c8_r65_s1),
    .s(sum_c9_r107_s2),
    .co(carry_c9_r107_s2)
  );
  wire sum_c9_r108_s2, carry_c9_r108_s2;
  subbyte_full_adder add_c9_r108_s2 (
    .a(carry_c8_r66_s1),
    .b(carry_c8_r67_s1),
    .ci(carry_c8_r68_s1),
    .s(sum_c9_r108_s2),
    .co(carry_c9_r108_s2)
  );
  wire sum_c9_r109_s2, carry_c9_r109_s2;
  subbyte_full_adder add_c9_r109_s2 (
    .a(carry_c8_r69_s1),
    .b(carry_c8_r70_s1),
    .ci(carry_c8_r71_s1),
    .s(sum_c9_r109_s2),
    .co(carry_c9_r109_s2)
  );
  wire sum_c9_r110_s2, carry_c9_r110_s2;
  subbyte_full_adder add_c9_r110_s2 (
    .a(carry_c8_r72_s1),
    .b(carry_c8_r73_s1),
    .ci(carry_c8_r74_s1),
    .s(sum_c9_r110_s2),
    .co(carry_c9_r110_s2)
  );
  wire sum_c9_r111_s2, carry_c9_r111_s2;
  subbyte_full_adder add_c9_r111_s2 (
    .a(carry_c8_r75_s1),
    .b(carry_c8_r76_s1),
    .ci(carry_c8_r77_s1),
    .s(sum_c9_r111_s2),
    .co(carry_c9_r111_s2)
  );
  wire sum_c9_r112_s2, carry_c9_r112_s2;
  subbyte_full_adder add_c9_r112_s2 (
    .a(carry_c8_r78_s1),
    .b(carry_c8_r79_s1),
    .ci(carry_c8_r80_s1),
    .s(sum_c9_r112_s2),
    .co(carry_c9_r112_s2)
  );
  wire sum_c9_r113_s2, carry_c9_r113_s2;
  subbyte_full_adder add_c9_r113_s2 (
    .a(carry_c8_r81_s1),
    .b(carry_c8_r82_s1),
    .ci(carry_c8_r83_s1),
    .s(sum_c9_r113_s2),
    .co(carry_c9_r113_s2)
  );
  wire sum_c9_r114_s2, carry_c9_r114_s2;
  subbyte_full_adder add_c9_r114_s2 (
    .a(carry_c8_r84_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r114_s2),
    .co(carry_c9_r114_s2)
  );
  wire sum_c9_r115_s2, carry_c9_r115_s2;
  subbyte_full_adder add_c9_r115_s2 (
    .a(sum_c9_r3_s1),
    .b(sum_c9_r4_s1),
    .ci(sum_c9_r5_s1),
    .s(sum_c9_r115_s2),
    .co(carry_c9_r115_s2)
  );
  wire sum_c9_r116_s2, carry_c9_r116_s2;
  subbyte_full_adder add_c9_r116_s2 (
    .a(sum_c9_r6_s1),
    .b(sum_c9_r7_s1),
    .ci(sum_c9_r8_s1),
    .s(sum_c9_r116_s2),
    .co(carry_c9_r116_s2)
  );
  wire sum_c9_r117_s2, carry_c9_r117_s2;
  subbyte_full_adder add_c9_r117_s2 (
    .a(sum_c9_r9_s1),
    .b(sum_c9_r10_s1),
    .ci(sum_c9_r11_s1),
    .s(sum_c9_r117_s2),
    .co(carry_c9_r117_s2)
  );
  wire sum_c9_r118_s2, carry_c9_r118_s2;
  subbyte_full_adder add_c9_r118_s2 (
    .a(sum_c9_r12_s1),
    .b(sum_c9_r13_s1),
    .ci(sum_c9_r14_s1),
    .s(sum_c9_r118_s2),
    .co(carry_c9_r118_s2)
  );
  wire sum_c9_r119_s2, carry_c9_r119_s2;
  subbyte_full_adder add_c9_r119_s2 (
    .a(sum_c9_r15_s1),
    .b(sum_c9_r16_s1),
    .ci(sum_c9_r17_s1),
    .s(sum_c9_r119_s2),
    .co(carry_c9_r119_s2)
  );
  wire sum_c9_r120_s2, carry_c9_r120_s2;
  subbyte_full_adder add_c9_r120_s2 (
    .a(sum_c9_r18_s1),
    .b(sum_c9_r19_s1),
    .ci(sum_c9_r20_s1),
    .s(sum_c9_r120_s2),
    .co(carry_c9_r120_s2)
  );
  wire sum_c9_r121_s2, carry_c9_r121_s2;
  subbyte_full_adder add_c9_r121_s2 (
    .a(sum_c9_r21_s1),
    .b(sum_c9_r22_s1),
    .ci(sum_c9_r23_s1),
    .s(sum_c9_r121_s2),
    .co(carry_c9_r121_s2)
  );
  wire sum_c9_r122_s2, carry_c9_r122_s2;
  subbyte_full_adder add_c9_r122_s2 (
    .a(sum_c9_r24_s1),
    .b(sum_c9_r25_s1),
    .ci(sum_c9_r26_s1),
    .s(sum_c9_r122_s2),
    .co(carry_c9_r122_s2)
  );
  wire sum_c9_r123_s2, carry_c9_r123_s2;
  subbyte_full_adder add_c9_r123_s2 (
    .a(sum_c9_r27_s1),
    .b(sum_c9_r28_s1),
    .ci(sum_c9_r29_s1),
    .s(sum_c9_r123_s2),
    .co(carry_c9_r123_s2)
  );
  wire sum_c9_r124_s2, carry_c9_r124_s2;
  subbyte_full_adder add_c9_r124_s2 (
    .a(sum_c9_r30_s1),
    .b(sum_c9_r31_s1),
    .ci(sum_c9_r32_s1),
    .s(sum_c9_r124_s2),
    .co(carry_c9_r124_s2)
  );
  wire sum_c9_r125_s2, carry_c9_r125_s2;
  subbyte_full_adder add_c9_r125_s2 (
    .a(sum_c9_r33_s1),
    .b(sum_c9_r34_s1),
    .ci(sum_c9_r35_s1),
    .s(sum_c9_r125_s2),
    .co(carry_c9_r125_s2)
  );
  wire sum_c9_r126_s2, carry_c9_r126_s2;
  subbyte_full_adder add_c9_r126_s2 (
    .a(sum_c9_r36_s1),
    .b(sum_c9_r37_s1),
    .ci(sum_c9_r38_s1),
    .s(sum_c9_r126_s2),
    .co(carry_c9_r126_s2)
  );
  wire sum_c9_r127_s2, carry_c9_r127_s2;
  subbyte_full_adder add_c9_r127_s2 (
    .a(sum_c9_r39_s1),
    .b(sum_c9_r40_s1),
    .ci(sum_c9_r41_s1),
    .s(sum_c9_r127_s2),
    .co(carry_c9_r127_s2)
  );
  wire sum_c9_r128_s2, carry_c9_r128_s2;
  subbyte_full_adder add_c9_r128_s2 (
    .a(sum_c9_r42_s1),
    .b(sum_c9_r43_s1),
    .ci(sum_c9_r44_s1),
    .s(sum_c9_r128_s2),
    .co(carry_c9_r128_s2)
  );
  wire sum_c9_r129_s2, carry_c9_r129_s2;
  subbyte_full_adder add_c9_r129_s2 (
    .a(sum_c9_r45_s1),
    .b(sum_c9_r46_s1),
    .ci(sum_c9_r47_s1),
    .s(sum_c9_r129_s2),
    .co(carry_c9_r129_s2)
  );
  wire sum_c9_r130_s2, carry_c9_r130_s2;
  subbyte_full_adder add_c9_r130_s2 (
    .a(sum_c9_r48_s1),
    .b(sum_c9_r49_s1),
    .ci(sum_c9_r50_s1),
    .s(sum_c9_r130_s2),
    .co(carry_c9_r130_s2)
  );
  wire sum_c9_r131_s2, carry_c9_r131_s2;
  subbyte_full_adder add_c9_r131_s2 (
    .a(sum_c9_r51_s1),
    .b(sum_c9_r52_s1),
    .ci(sum_c9_r53_s1),
    .s(sum_c9_r131_s2),
    .co(carry_c9_r131_s2)
  );
  wire sum_c9_r132_s2, carry_c9_r132_s2;
  subbyte_full_adder add_c9_r132_s2 (
    .a(sum_c9_r54_s1),
    .b(sum_c9_r55_s1),
    .ci(sum_c9_r56_s1),
    .s(sum_c9_r132_s2),
    .co(carry_c9_r132_s2)
  );
  wire sum_c9_r133_s2, carry_c9_r133_s2;
  subbyte_full_adder add_c9_r133_s2 (
    .a(sum_c9_r57_s1),
    .b(sum_c9_r58_s1),
    .ci(sum_c9_r59_s1),
    .s(sum_c9_r133_s2),
    .co(carry_c9_r133_s2)
  );
  wire sum_c9_r134_s2, carry_c9_r134_s2;
  subbyte_full_adder add_c9_r134_s2 (
    .a(sum_c9_r60_s1),
    .b(sum_c9_r61_s1),
    .ci(sum_c9_r62_s1),
    .s(sum_c9_r134_s2),
    .co(carry_c9_r134_s2)
  );
  wire sum_c9_r135_s2, carry_c9_r135_s2;
  subbyte_full_adder add_c9_r135_s2 (
    .a(sum_c9_r63_s1),
    .b(sum_c9_r64_s1),
    .ci(sum_c9_r65_s1),
    .s(sum_c9_r135_s2),
    .co(carry_c9_r135_s2)
  );
  wire sum_c9_r136_s2, carry_c9_r136_s2;
  subbyte_full_adder add_c9_r136_s2 (
    .a(sum_c9_r66_s1),
    .b(sum_c9_r67_s1),
    .ci(sum_c9_r68_s1),
    .s(sum_c9_r136_s2),
    .co(carry_c9_r136_s2)
  );
  wire sum_c9_r137_s2, carry_c9_r137_s2;
  subbyte_full_adder add_c9_r137_s2 (
    .a(sum_c9_r69_s1),
    .b(sum_c9_r70_s1),
    .ci(sum_c9_r71_s1),
    .s(sum_c9_r137_s2),
    .co(carry_c9_r137_s2)
  );
  wire sum_c9_r138_s2, carry_c9_r138_s2;
  subbyte_full_adder add_c9_r138_s2 (
    .a(sum_c9_r72_s1),
    .b(sum_c9_r73_s1),
    .ci(sum_c9_r74_s1),
    .s(sum_c9_r138_s2),
    .co(carry_c9_r138_s2)
  );
  wire sum_c9_r139_s2, carry_c9_r139_s2;
  subbyte_full_adder add_c9_r139_s2 (
    .a(sum_c9_r75_s1),
    .b(sum_c9_r76_s1),
    .ci(sum_c9_r77_s1),
    .s(sum_c9_r139_s2),
    .co(carry_c9_r139_s2)
  );
  wire sum_c9_r140_s2, carry_c9_r140_s2;
  subbyte_full_adder add_c9_r140_s2 (
    .a(sum_c9_r78_s1),
    .b(sum_c9_r79_s1),
    .ci(sum_c9_r80_s1),
    .s(sum_c9_r140_s2),
    .co(carry_c9_r140_s2)
  );
  wire sum_c9_r141_s2, carry_c9_r141_s2;
  subbyte_full_adder add_c9_r141_s2 (
    .a(sum_c9_r81_s1),
    .b(sum_c9_r82_s1),
    .ci(sum_c9_r83_s1),
    .s(sum_c9_r141_s2),
    .co(carry_c9_r141_s2)
  );
  wire sum_c9_r142_s3, carry_c9_r142_s3;
  subbyte_full_adder add_c9_r142_s3 (
    .a(sum_c9_r84_s1),
    .b(sum_c9_r85_s2),
    .ci(carry_c8_r85_s2),
    .s(sum_c9_r142_s3),
    .co(carry_c9_r142_s3)
  );
  wire sum_c9_r143_s3, carry_c9_r143_s3;
  subbyte_full_adder add_c9_r143_s3 (
    .a(carry_c8_r86_s2),
    .b(carry_c8_r87_s2),
    .ci(carry_c8_r88_s2),
    .s(sum_c9_r143_s3),
    .co(carry_c9_r143_s3)
  );
  wire sum_c9_r144_s3, carry_c9_r144_s3;
  subbyte_full_adder add_c9_r144_s3 (
    .a(carry_c8_r89_s2),
    .b(carry_c8_r90_s2),
    .ci(carry_c8_r91_s2),
    .s(sum_c9_r144_s3),
    .co(carry_c9_r144_s3)
  );
  wire sum_c9_r145_s3, carry_c9_r145_s3;
  subbyte_full_adder add_c9_r145_s3 (
    .a(carry_c8_r92_s2),
    .b(carry_c8_r93_s2),
    .ci(carry_c8_r94_s2),
    .s(sum_c9_r145_s3),
    .co(carry_c9_r145_s3)
  );
  wire sum_c9_r146_s3, carry_c9_r146_s3;
  subbyte_full_adder add_c9_r146_s3 (
    .a(carry_c8_r95_s2),
    .b(carry_c8_r96_s2),
    .ci(carry_c8_r97_s2),
    .s(sum_c9_r146_s3),
    .co(carry_c9_r146_s3)
  );
  wire sum_c9_r147_s3, carry_c9_r147_s3;
  subbyte_full_adder add_c9_r147_s3 (
    .a(carry_c8_r98_s2),
    .b(carry_c8_r99_s2),
    .ci(carry_c8_r100_s2),
    .s(sum_c9_r147_s3),
    .co(carry_c9_r147_s3)
  );
  wire sum_c9_r148_s3, carry_c9_r148_s3;
  subbyte_full_adder add_c9_r148_s3 (
    .a(carry_c8_r101_s2),
    .b(carry_c8_r102_s2),
    .ci(carry_c8_r103_s2),
    .s(sum_c9_r148_s3),
    .co(carry_c9_r148_s3)
  );
  wire sum_c9_r149_s3, carry_c9_r149_s3;
  subbyte_full_adder add_c9_r149_s3 (
    .a(carry_c8_r104_s2),
    .b(carry_c8_r105_s2),
    .ci(carry_c8_r106_s2),
    .s(sum_c9_r149_s3),
    .co(carry_c9_r149_s3)
  );
  wire sum_c9_r150_s3, carry_c9_r150_s3;
  subbyte_full_adder add_c9_r150_s3 (
    .a(carry_c8_r107_s2),
    .b(carry_c8_r108_s2),
    .ci(carry_c8_r109_s2),
    .s(sum_c9_r150_s3),
    .co(carry_c9_r150_s3)
  );
  wire sum_c9_r151_s3, carry_c9_r151_s3;
  subbyte_full_adder add_c9_r151_s3 (
    .a(carry_c8_r110_s2),
    .b(carry_c8_r111_s2),
    .ci(carry_c8_r112_s2),
    .s(sum_c9_r151_s3),
    .co(carry_c9_r151_s3)
  );
  wire sum_c9_r152_s4, carry_c9_r152_s4;
  subbyte_full_adder add_c9_r152_s4 (
    .a(carry_c8_r113_s3),
    .b(carry_c8_r114_s2),
    .ci(carry_c8_r115_s2),
    .s(sum_c9_r152_s4),
    .co(carry_c9_r152_s4)
  );
  wire sum_c9_r153_s3, carry_c9_r153_s3;
  subbyte_full_adder add_c9_r153_s3 (
    .a(carry_c8_r116_s2),
    .b(carry_c8_r117_s2),
    .ci(carry_c8_r118_s2),
    .s(sum_c9_r153_s3),
    .co(carry_c9_r153_s3)
  );
  wire sum_c9_r154_s3, carry_c9_r154_s3;
  subbyte_full_adder add_c9_r154_s3 (
    .a(carry_c8_r119_s2),
    .b(carry_c8_r120_s2),
    .ci(carry_c8_r121_s2),
    .s(sum_c9_r154_s3),
    .co(carry_c9_r154_s3)
  );
  wire sum_c9_r155_s3, carry_c9_r155_s3;
  subbyte_full_adder add_c9_r155_s3 (
    .a(carry_c8_r122_s2),
    .b(carry_c8_r123_s2),
    .ci(carry_c8_r124_s2),
    .s(sum_c9_r155_s3),
    .co(carry_c9_r155_s3)
  );
  wire sum_c9_r156_s3, carry_c9_r156_s3;
  subbyte_full_adder add_c9_r156_s3 (
    .a(carry_c8_r125_s2),
    .b(carry_c8_r126_s2),
    .ci(carry_c8_r127_s2),
    .s(sum_c9_r156_s3),
    .co(carry_c9_r156_s3)
  );
  wire sum_c9_r157_s3, carry_c9_r157_s3;
  subbyte_full_adder add_c9_r157_s3 (
    .a(carry_c8_r128_s2),
    .b(carry_c8_r129_s2),
    .ci(carry_c8_r130_s2),
    .s(sum_c9_r157_s3),
    .co(carry_c9_r157_s3)
  );
  wire sum_c9_r158_s3, carry_c9_r158_s3;
  subbyte_full_adder add_c9_r158_s3 (
    .a(carry_c8_r131_s2),
    .b(carry_c8_r132_s2),
    .ci(carry_c8_r133_s2),
    .s(sum_c9_r158_s3),
    .co(carry_c9_r158_s3)
  );
  wire sum_c9_r159_s3, carry_c9_r159_s3;
  subbyte_full_adder add_c9_r159_s3 (
    .a(carry_c8_r134_s2),
    .b(carry_c8_r135_s2),
    .ci(carry_c8_r136_s2),
    .s(sum_c9_r159_s3),
    .co(carry_c9_r159_s3)
  );
  wire sum_c9_r160_s3, carry_c9_r160_s3;
  subbyte_full_adder add_c9_r160_s3 (
    .a(carry_c8_r137_s2),
    .b(carry_c8_r138_s2),
    .ci(carry_c8_r139_s2),
    .s(sum_c9_r160_s3),
    .co(carry_c9_r160_s3)
  );
  wire sum_c9_r161_s3, carry_c9_r161_s3;
  subbyte_full_adder add_c9_r161_s3 (
    .a(carry_c8_r140_s2),
    .b(carry_c8_r141_s2),
    .ci(sum_c9_r86_s2),
    .s(sum_c9_r161_s3),
    .co(carry_c9_r161_s3)
  );
  wire sum_c9_r162_s3, carry_c9_r162_s3;
  subbyte_full_adder add_c9_r162_s3 (
    .a(sum_c9_r87_s2),
    .b(sum_c9_r88_s2),
    .ci(sum_c9_r89_s2),
    .s(sum_c9_r162_s3),
    .co(carry_c9_r162_s3)
  );
  wire sum_c9_r163_s3, carry_c9_r163_s3;
  subbyte_full_adder add_c9_r163_s3 (
    .a(sum_c9_r90_s2),
    .b(sum_c9_r91_s2),
    .ci(sum_c9_r92_s2),
    .s(sum_c9_r163_s3),
    .co(carry_c9_r163_s3)
  );
  wire sum_c9_r164_s3, carry_c9_r164_s3;
  subbyte_full_adder add_c9_r164_s3 (
    .a(sum_c9_r93_s2),
    .b(sum_c9_r94_s2),
    .ci(sum_c9_r95_s2),
    .s(sum_c9_r164_s3),
    .co(carry_c9_r164_s3)
  );
  wire sum_c9_r165_s3, carry_c9_r165_s3;
  subbyte_full_adder add_c9_r165_s3 (
    .a(sum_c9_r96_s2),
    .b(sum_c9_r97_s2),
    .ci(sum_c9_r98_s2),
    .s(sum_c9_r165_s3),
    .co(carry_c9_r165_s3)
  );
  wire sum_c9_r166_s3, carry_c9_r166_s3;
  subbyte_full_adder add_c9_r166_s3 (
    .a(sum_c9_r99_s2),
    .b(sum_c9_r100_s2),
    .ci(sum_c9_r101_s2),
    .s(sum_c9_r166_s3),
    .co(carry_c9_r166_s3)
  );
  wire sum_c9_r167_s3, carry_c9_r167_s3;
  subbyte_full_adder add_c9_r167_s3 (
    .a(sum_c9_r102_s2),
    .b(sum_c9_r103_s2),
    .ci(sum_c9_r104_s2),
    .s(sum_c9_r167_s3),
    .co(carry_c9_r167_s3)
  );
  wire sum_c9_r168_s3, carry_c9_r168_s3;
  subbyte_full_adder add_c9_r168_s3 (
    .a(sum_c9_r105_s2),
    .b(sum_c9_r106_s2),
    .ci(sum_c9_r107_s2),
    .s(sum_c9_r168_s3),
    .co(carry_c9_r168_s3)
  );
  wire sum_c9_r169_s3, carry_c9_r169_s3;
  subbyte_full_adder add_c9_r169_s3 (
    .a(sum_c9_r108_s2),
    .b(sum_c9_r109_s2),
    .ci(sum_c9_r110_s2),
    .s(sum_c9_r169_s3),
    .co(carry_c9_r169_s3)
  );
  wire sum_c9_r170_s3, carry_c9_r170_s3;
  subbyte_full_adder add_c9_r170_s3 (
    .a(sum_c9_r111_s2),
    .b(sum_c9_r112_s2),
    .ci(sum_c9_r113_s2),
    .s(sum_c9_r170_s3),
    .co(carry_c9_r170_s3)
  );
  wire sum_c9_r171_s3, carry_c9_r171_s3;
  subbyte_full_adder add_c9_r171_s3 (
    .a(sum_c9_r114_s2),
    .b(sum_c9_r115_s2),
    .ci(sum_c9_r116_s2),
    .s(sum_c9_r171_s3),
    .co(carry_c9_r171_s3)
  );
  wire sum_c9_r172_s3, carry_c9_r172_s3;
  subbyte_full_adder add_c9_r172_s3 (
    .a(sum_c9_r117_s2),
    .b(sum_c9_r118_s2),
    .ci(sum_c9_r119_s2),
    .s(sum_c9_r172_s3),
    .co(carry_c9_r172_s3)
  );
  wire sum_c9_r173_s3, carry_c9_r173_s3;
  subbyte_full_adder add_c9_r173_s3 (
    .a(sum_c9_r120_s2),
    .b(sum_c9_r121_s2),
    .ci(sum_c9_r122_s2),
    .s(sum_c9_r173_s3),
    .co(carry_c9_r173_s3)
  );
  wire sum_c9_r174_s3, carry_c9_r174_s3;
  subbyte_full_adder add_c9_r174_s3 (
    .a(sum_c9_r123_s2),
    .b(sum_c9_r124_s2),
    .ci(sum_c9_r125_s2),
    .s(sum_c9_r174_s3),
    .co(carry_c9_r174_s3)
  );
  wire sum_c9_r175_s3, carry_c9_r175_s3;
  subbyte_full_adder add_c9_r175_s3 (
    .a(sum_c9_r126_s2),
    .b(sum_c9_r127_s2),
    .ci(sum_c9_r128_s2),
    .s(sum_c9_r175_s3),
    .co(carry_c9_r175_s3)
  );
  wire sum_c9_r176_s3, carry_c9_r176_s3;
  subbyte_full_adder add_c9_r176_s3 (
    .a(sum_c9_r129_s2),
    .b(sum_c9_r130_s2),
    .ci(sum_c9_r131_s2),
    .s(sum_c9_r176_s3),
    .co(carry_c9_r176_s3)
  );
  wire sum_c9_r177_s3, carry_c9_r177_s3;
  subbyte_full_adder add_c9_r177_s3 (
    .a(sum_c9_r132_s2),
    .b(sum_c9_r133_s2),
    .ci(sum_c9_r134_s2),
    .s(sum_c9_r177_s3),
    .co(carry_c9_r177_s3)
  );
  wire sum_c9_r178_s3, carry_c9_r178_s3;
  subbyte_full_adder add_c9_r178_s3 (
    .a(sum_c9_r135_s2),
    .b(sum_c9_r136_s2),
    .ci(sum_c9_r137_s2),
    .s(sum_c9_r178_s3),
    .co(carry_c9_r178_s3)
  );
  wire sum_c9_r179_s3, carry_c9_r179_s3;
  subbyte_full_adder add_c9_r179_s3 (
    .a(sum_c9_r138_s2),
    .b(sum_c9_r139_s2),
    .ci(sum_c9_r140_s2),
    .s(sum_c9_r179_s3),
    .co(carry_c9_r179_s3)
  );
  wire sum_c9_r180_s4, carry_c9_r180_s4;
  subbyte_full_adder add_c9_r180_s4 (
    .a(sum_c9_r141_s2),
    .b(sum_c9_r142_s3),
    .ci(carry_c8_r142_s3),
    .s(sum_c9_r180_s4),
    .co(carry_c9_r180_s4)
  );
  wire sum_c9_r181_s4, carry_c9_r181_s4;
  subbyte_full_adder add_c9_r181_s4 (
    .a(carry_c8_r143_s3),
    .b(carry_c8_r144_s3),
    .ci(carry_c8_r145_s3),
    .s(sum_c9_r181_s4),
    .co(carry_c9_r181_s4)
  );
  wire sum_c9_r182_s4, carry_c9_r182_s4;
  subbyte_full_adder add_c9_r182_s4 (
    .a(carry_c8_r146_s3),
    .b(carry_c8_r147_s3),
    .ci(carry_c8_r148_s3),
    .s(sum_c9_r182_s4),
    .co(carry_c9_r182_s4)
  );
  wire sum_c9_r183_s4, carry_c9_r183_s4;
  subbyte_full_adder add_c9_r183_s4 (
    .a(carry_c8_r149_s3),
    .b(carry_c8_r150_s3),
    .ci(carry_c8_r151_s3),
    .s(sum_c9_r183_s4),
    .co(carry_c9_r183_s4)
  );
  wire sum_c9_r184_s5, carry_c9_r184_s5;
  subbyte_full_adder add_c9_r184_s5 (
    .a(carry_c8_r152_s4),
    .b(carry_c8_r153_s3),
    .ci(carry_c8_r154_s3),
    .s(sum_c9_r184_s5),
    .co(carry_c9_r184_s5)
  );
  wire sum_c9_r185_s4, carry_c9_r185_s4;
  subbyte_full_adder add_c9_r185_s4 (
    .a(carry_c8_r155_s3),
    .b(carry_c8_r156_s3),
    .ci(carry_c8_r157_s3),
    .s(sum_c9_r185_s4),
    .co(carry_c9_r185_s4)
  );
  wire sum_c9_r186_s4, carry_c9_r186_s4;
  subbyte_full_adder add_c9_r186_s4 (
    .a(carry_c8_r158_s3),
    .b(carry_c8_r159_s3),
    .ci(carry_c8_r160_s3),
    .s(sum_c9_r186_s4),
    .co(carry_c9_r186_s4)
  );
  wire sum_c9_r187_s5, carry_c9_r187_s5;
  subbyte_full_adder add_c9_r187_s5 (
    .a(carry_c8_r161_s4),
    .b(carry_c8_r162_s3),
    .ci(carry_c8_r163_s3),
    .s(sum_c9_r187_s5),
    .co(carry_c9_r187_s5)
  );
  wire sum_c9_r188_s4, carry_c9_r188_s4;
  subbyte_full_adder add_c9_r188_s4 (
    .a(carry_c8_r164_s3),
    .b(carry_c8_r165_s3),
    .ci(carry_c8_r166_s3),
    .s(sum_c9_r188_s4),
    .co(carry_c9_r188_s4)
  );
  wire sum_c9_r189_s4, carry_c9_r189_s4;
  subbyte_full_adder add_c9_r189_s4 (
    .a(carry_c8_r167_s3),
    .b(carry_c8_r168_s3),
    .ci(carry_c8_r169_s3),
    .s(sum_c9_r189_s4),
    .co(carry_c9_r189_s4)
  );
  wire sum_c9_r190_s5, carry_c9_r190_s5;
  subbyte_full_adder add_c9_r190_s5 (
    .a(carry_c8_r170_s4),
    .b(carry_c8_r171_s3),
    .ci(carry_c8_r172_s3),
    .s(sum_c9_r190_s5),
    .co(carry_c9_r190_s5)
  );
  wire sum_c9_r191_s4, carry_c9_r191_s4;
  subbyte_full_adder add_c9_r191_s4 (
    .a(carry_c8_r173_s3),
    .b(carry_c8_r174_s3),
    .ci(carry_c8_r175_s3),
    .s(sum_c9_r191_s4),
    .co(carry_c9_r191_s4)
  );
  wire sum_c9_r192_s4, carry_c9_r192_s4;
  subbyte_full_adder add_c9_r192_s4 (
    .a(carry_c8_r176_s3),
    .b(carry_c8_r177_s3),
    .ci(carry_c8_r178_s3),
    .s(sum_c9_r192_s4),
    .co(carry_c9_r192_s4)
  );
  wire sum_c9_r193_s4, carry_c9_r193_s4;
  subbyte_full_adder add_c9_r193_s4 (
    .a(carry_c8_r179_s3),
    .b(sum_c9_r143_s3),
    .ci(sum_c9_r144_s3),
    .s(sum_c9_r193_s4),
    .co(carry_c9_r193_s4)
  );
  wire sum_c9_r194_s4, carry_c9_r194_s4;
  subbyte_full_adder add_c9_r194_s4 (
    .a(sum_c9_r145_s3),
    .b(sum_c9_r146_s3),
    .ci(sum_c9_r147_s3),
    .s(sum_c9_r194_s4),
    .co(carry_c9_r194_s4)
  );
  wire sum_c9_r195_s4, carry_c9_r195_s4;
  subbyte_full_adder add_c9_r195_s4 (
    .a(sum_c9_r148_s3),
    .b(sum_c9_r149_s3),
    .ci(sum_c9_r150_s3),
    .s(sum_c9_r195_s4),
    .co(carry_c9_r195_s4)
  );
  wire sum_c9_r196_s5, carry_c9_r196_s5;
  subbyte_full_adder add_c9_r196_s5 (
    .a(sum_c9_r151_s3),
    .b(sum_c9_r152_s4),
    .ci(sum_c9_r153_s3),
    .s(sum_c9_r196_s5),
    .co(carry_c9_r196_s5)
  );
  wire sum_c9_r197_s4, carry_c9_r197_s4;
  subbyte_full_adder add_c9_r197_s4 (
    .a(sum_c9_r154_s3),
    .b(sum_c9_r155_s3),
    .ci(sum_c9_r156_s3),
    .s(sum_c9_r197_s4),
    .co(carry_c9_r197_s4)
  );
  wire sum_c9_r198_s4, carry_c9_r198_s4;
  subbyte_full_adder add_c9_r198_s4 (
    .a(sum_c9_r157_s3),
    .b(sum_c9_r158_s3),
    .ci(sum_c9_r159_s3),
    .s(sum_c9_r198_s4),
    .co(carry_c9_r198_s4)
  );
  wire sum_c9_r199_s4, carry_c9_r199_s4;
  subbyte_full_adder add_c9_r199_s4 (
    .a(sum_c9_r160_s3),
    .b(sum_c9_r161_s3),
    .ci(sum_c9_r162_s3),
    .s(sum_c9_r199_s4),
    .co(carry_c9_r199_s4)
  );
  wire sum_c9_r200_s4, carry_c9_r200_s4;
  subbyte_full_adder add_c9_r200_s4 (
    .a(sum_c9_r163_s3),
    .b(sum_c9_r164_s3),
    .ci(sum_c9_r165_s3),
    .s(sum_c9_r200_s4),
    .co(carry_c9_r200_s4)
  );
  wire sum_c9_r201_s4, carry_c9_r201_s4;
  subbyte_full_adder add_c9_r201_s4 (
    .a(sum_c9_r166_s3),
    .b(sum_c9_r167_s3),
    .ci(sum_c9_r168_s3),
    .s(sum_c9_r201_s4),
    .co(carry_c9_r201_s4)
  );
  wire sum_c9_r202_s4, carry_c9_r202_s4;
  subbyte_full_adder add_c9_r202_s4 (
    .a(sum_c9_r169_s3),
    .b(sum_c9_r170_s3),
    .ci(sum_c9_r171_s3),
    .s(sum_c9_r202_s4),
    .co(carry_c9_r202_s4)
  );
  wire sum_c9_r203_s4, carry_c9_r203_s4;
  subbyte_full_adder add_c9_r203_s4 (
    .a(sum_c9_r172_s3),
    .b(sum_c9_r173_s3),
    .ci(sum_c9_r174_s3),
    .s(sum_c9_r203_s4),
    .co(carry_c9_r203_s4)
  );
  wire sum_c9_r204_s4, carry_c9_r204_s4;
  subbyte_full_adder add_c9_r204_s4 (
    .a(sum_c9_r175_s3),
    .b(sum_c9_r176_s3),
    .ci(sum_c9_r177_s3),
    .s(sum_c9_r204_s4),
    .co(carry_c9_r204_s4)
  );
  wire sum_c9_r205_s5, carry_c9_r205_s5;
  subbyte_full_adder add_c9_r205_s5 (
    .a(sum_c9_r178_s3),
    .b(sum_c9_r179_s3),
    .ci(sum_c9_r180_s4),
    .s(sum_c9_r205_s5),
    .co(carry_c9_r205_s5)
  );
  wire sum_c9_r206_s5, carry_c9_r206_s5;
  subbyte_full_adder add_c9_r206_s5 (
    .a(carry_c8_r180_s4),
    .b(carry_c8_r181_s4),
    .ci(carry_c8_r182_s4),
    .s(sum_c9_r206_s5),
    .co(carry_c9_r206_s5)
  );
  wire sum_c9_r207_s6, carry_c9_r207_s6;
  subbyte_full_adder add_c9_r207_s6 (
    .a(carry_c8_r183_s5),
    .b(carry_c8_r184_s4),
    .ci(carry_c8_r185_s4),
    .s(sum_c9_r207_s6),
    .co(carry_c9_r207_s6)
  );
  wire sum_c9_r208_s6, carry_c9_r208_s6;
  subbyte_full_adder add_c9_r208_s6 (
    .a(carry_c8_r186_s5),
    .b(carry_c8_r187_s4),
    .ci(carry_c8_r188_s4),
    .s(sum_c9_r208_s6),
    .co(carry_c9_r208_s6)
  );
  wire sum_c9_r209_s6, carry_c9_r209_s6;
  subbyte_full_adder add_c9_r209_s6 (
    .a(carry_c8_r189_s4),
    .b(carry_c8_r190_s5),
    .ci(carry_c8_r191_s4),
    .s(sum_c9_r209_s6),
    .co(carry_c9_r209_s6)
  );
  wire sum_c9_r210_s6, carry_c9_r210_s6;
  subbyte_full_adder add_c9_r210_s6 (
    .a(carry_c8_r192_s4),
    .b(carry_c8_r193_s5),
    .ci(carry_c8_r194_s4),
    .s(sum_c9_r210_s6),
    .co(carry_c9_r210_s6)
  );
  wire sum_c9_r211_s6, carry_c9_r211_s6;
  subbyte_full_adder add_c9_r211_s6 (
    .a(carry_c8_r195_s4),
    .b(carry_c8_r196_s5),
    .ci(carry_c8_r197_s4),
    .s(sum_c9_r211_s6),
    .co(carry_c9_r211_s6)
  );
  wire sum_c9_r212_s6, carry_c9_r212_s6;
  subbyte_full_adder add_c9_r212_s6 (
    .a(carry_c8_r198_s4),
    .b(carry_c8_r199_s5),
    .ci(carry_c8_r200_s4),
    .s(sum_c9_r212_s6),
    .co(carry_c9_r212_s6)
  );
  wire sum_c9_r213_s6, carry_c9_r213_s6;
  subbyte_full_adder add_c9_r213_s6 (
    .a(carry_c8_r201_s4),
    .b(carry_c8_r202_s5),
    .ci(carry_c8_r203_s4),
    .s(sum_c9_r213_s6),
    .co(carry_c9_r213_s6)
  );
  wire sum_c9_r214_s6, carry_c9_r214_s6;
  subbyte_full_adder add_c9_r214_s6 (
    .a(carry_c8_r204_s4),
    .b(carry_c8_r205_s5),
    .ci(sum_c9_r181_s4),
    .s(sum_c9_r214_s6),
    .co(carry_c9_r214_s6)
  );
  wire sum_c9_r215_s6, carry_c9_r215_s6;
  subbyte_full_adder add_c9_r215_s6 (
    .a(sum_c9_r182_s4),
    .b(sum_c9_r183_s4),
    .ci(sum_c9_r184_s5),
    .s(sum_c9_r215_s6),
    .co(carry_c9_r215_s6)
  );
  wire sum_c9_r216_s6, carry_c9_r216_s6;
  subbyte_full_adder add_c9_r216_s6 (
    .a(sum_c9_r185_s4),
    .b(sum_c9_r186_s4),
    .ci(sum_c9_r187_s5),
    .s(sum_c9_r216_s6),
    .co(carry_c9_r216_s6)
  );
  wire sum_c9_r217_s6, carry_c9_r217_s6;
  subbyte_full_adder add_c9_r217_s6 (
    .a(sum_c9_r188_s4),
    .b(sum_c9_r189_s4),
    .ci(sum_c9_r190_s5),
    .s(sum_c9_r217_s6),
    .co(carry_c9_r217_s6)
  );
  wire sum_c9_r218_s5, carry_c9_r218_s5;
  subbyte_full_adder add_c9_r218_s5 (
    .a(sum_c9_r191_s4),
    .b(sum_c9_r192_s4),
    .ci(sum_c9_r193_s4),
    .s(sum_c9_r218_s5),
    .co(carry_c9_r218_s5)
  );
  wire sum_c9_r219_s6, carry_c9_r219_s6;
  subbyte_full_adder add_c9_r219_s6 (
    .a(sum_c9_r194_s4),
    .b(sum_c9_r195_s4),
    .ci(sum_c9_r196_s5),
    .s(sum_c9_r219_s6),
    .co(carry_c9_r219_s6)
  );
  wire sum_c9_r220_s5, carry_c9_r220_s5;
  subbyte_full_adder add_c9_r220_s5 (
    .a(sum_c9_r197_s4),
    .b(sum_c9_r198_s4),
    .ci(sum_c9_r199_s4),
    .s(sum_c9_r220_s5),
    .co(carry_c9_r220_s5)
  );
  wire sum_c9_r221_s5, carry_c9_r221_s5;
  subbyte_full_adder add_c9_r221_s5 (
    .a(sum_c9_r200_s4),
    .b(sum_c9_r201_s4),
    .ci(sum_c9_r202_s4),
    .s(sum_c9_r221_s5),
    .co(carry_c9_r221_s5)
  );
  wire sum_c9_r222_s6, carry_c9_r222_s6;
  subbyte_full_adder add_c9_r222_s6 (
    .a(sum_c9_r203_s4),
    .b(sum_c9_r204_s4),
    .ci(sum_c9_r205_s5),
    .s(sum_c9_r222_s6),
    .co(carry_c9_r222_s6)
  );
  wire sum_c9_r223_s7, carry_c9_r223_s7;
  subbyte_full_adder add_c9_r223_s7 (
    .a(carry_c8_r206_s5),
    .b(carry_c8_r207_s6),
    .ci(carry_c8_r208_s6),
    .s(sum_c9_r223_s7),
    .co(carry_c9_r223_s7)
  );
  wire sum_c9_r224_s7, carry_c9_r224_s7;
  subbyte_full_adder add_c9_r224_s7 (
    .a(carry_c8_r209_s5),
    .b(carry_c8_r210_s6),
    .ci(carry_c8_r211_s6),
    .s(sum_c9_r224_s7),
    .co(carry_c9_r224_s7)
  );
  wire sum_c9_r225_s7, carry_c9_r225_s7;
  subbyte_full_adder add_c9_r225_s7 (
    .a(carry_c8_r212_s5),
    .b(carry_c8_r213_s6),
    .ci(carry_c8_r214_s6),
    .s(sum_c9_r225_s7),
    .co(carry_c9_r225_s7)
  );
  wire sum_c9_r226_s7, carry_c9_r226_s7;
  subbyte_full_adder add_c9_r226_s7 (
    .a(carry_c8_r215_s6),
    .b(carry_c8_r216_s5),
    .ci(carry_c8_r217_s6),
    .s(sum_c9_r226_s7),
    .co(carry_c9_r226_s7)
  );
  wire sum_c9_r227_s7, carry_c9_r227_s7;
  subbyte_full_adder add_c9_r227_s7 (
    .a(carry_c8_r218_s6),
    .b(carry_c8_r219_s6),
    .ci(carry_c8_r220_s6),
    .s(sum_c9_r227_s7),
    .co(carry_c9_r227_s7)
  );
  wire sum_c9_r228_s7, carry_c9_r228_s7;
  subbyte_full_adder add_c9_r228_s7 (
    .a(carry_c8_r221_s6),
    .b(sum_c9_r206_s5),
    .ci(sum_c9_r207_s6),
    .s(sum_c9_r228_s7),
    .co(carry_c9_r228_s7)
  );
  wire sum_c9_r229_s7, carry_c9_r229_s7;
  subbyte_full_adder add_c9_r229_s7 (
    .a(sum_c9_r208_s6),
    .b(sum_c9_r209_s6),
    .ci(sum_c9_r210_s6),
    .s(sum_c9_r229_s7),
    .co(carry_c9_r229_s7)
  );
  wire sum_c9_r230_s7, carry_c9_r230_s7;
  subbyte_full_adder add_c9_r230_s7 (
    .a(sum_c9_r211_s6),
    .b(sum_c9_r212_s6),
    .ci(sum_c9_r213_s6),
    .s(sum_c9_r230_s7),
    .co(carry_c9_r230_s7)
  );
  wire sum_c9_r231_s7, carry_c9_r231_s7;
  subbyte_full_adder add_c9_r231_s7 (
    .a(sum_c9_r214_s6),
    .b(sum_c9_r215_s6),
    .ci(sum_c9_r216_s6),
    .s(sum_c9_r231_s7),
    .co(carry_c9_r231_s7)
  );
  wire sum_c9_r232_s7, carry_c9_r232_s7;
  subbyte_full_adder add_c9_r232_s7 (
    .a(sum_c9_r217_s6),
    .b(sum_c9_r218_s5),
    .ci(sum_c9_r219_s6),
    .s(sum_c9_r232_s7),
    .co(carry_c9_r232_s7)
  );
  wire sum_c9_r233_s7, carry_c9_r233_s7;
  subbyte_full_adder add_c9_r233_s7 (
    .a(sum_c9_r220_s5),
    .b(sum_c9_r221_s5),
    .ci(sum_c9_r222_s6),
    .s(sum_c9_r233_s7),
    .co(carry_c9_r233_s7)
  );
  wire sum_c9_r234_s8, carry_c9_r234_s8;
  subbyte_full_adder add_c9_r234_s8 (
    .a(carry_c8_r222_s6),
    .b(carry_c8_r223_s6),
    .ci(carry_c8_r224_s7),
    .s(sum_c9_r234_s8),
    .co(carry_c9_r234_s8)
  );
  wire sum_c9_r235_s8, carry_c9_r235_s8;
  subbyte_full_adder add_c9_r235_s8 (
    .a(carry_c8_r225_s7),
    .b(carry_c8_r226_s7),
    .ci(carry_c8_r227_s7),
    .s(sum_c9_r235_s8),
    .co(carry_c9_r235_s8)
  );
  wire sum_c9_r236_s8, carry_c9_r236_s8;
  subbyte_full_adder add_c9_r236_s8 (
    .a(carry_c8_r228_s7),
    .b(carry_c8_r229_s7),
    .ci(carry_c8_r230_s7),
    .s(sum_c9_r236_s8),
    .co(carry_c9_r236_s8)
  );
  wire sum_c9_r237_s8, carry_c9_r237_s8;
  subbyte_full_adder add_c9_r237_s8 (
    .a(carry_c8_r231_s7),
    .b(carry_c8_r232_s7),
    .ci(sum_c9_r223_s7),
    .s(sum_c9_r237_s8),
    .co(carry_c9_r237_s8)
  );
  wire sum_c9_r238_s8, carry_c9_r238_s8;
  subbyte_full_adder add_c9_r238_s8 (
    .a(sum_c9_r224_s7),
    .b(sum_c9_r225_s7),
    .ci(sum_c9_r226_s7),
    .s(sum_c9_r238_s8),
    .co(carry_c9_r238_s8)
  );
  wire sum_c9_r239_s8, carry_c9_r239_s8;
  subbyte_full_adder add_c9_r239_s8 (
    .a(sum_c9_r227_s7),
    .b(sum_c9_r228_s7),
    .ci(sum_c9_r229_s7),
    .s(sum_c9_r239_s8),
    .co(carry_c9_r239_s8)
  );
  wire sum_c9_r240_s8, carry_c9_r240_s8;
  subbyte_full_adder add_c9_r240_s8 (
    .a(sum_c9_r230_s7),
    .b(sum_c9_r231_s7),
    .ci(sum_c9_r232_s7),
    .s(sum_c9_r240_s8),
    .co(carry_c9_r240_s8)
  );
  wire sum_c9_r241_s9, carry_c9_r241_s9;
  subbyte_full_adder add_c9_r241_s9 (
    .a(sum_c9_r233_s7),
    .b(carry_c8_r233_s8),
    .ci(carry_c8_r234_s8),
    .s(sum_c9_r241_s9),
    .co(carry_c9_r241_s9)
  );
  wire sum_c9_r242_s9, carry_c9_r242_s9;
  subbyte_full_adder add_c9_r242_s9 (
    .a(carry_c8_r235_s8),
    .b(carry_c8_r236_s8),
    .ci(carry_c8_r237_s8),
    .s(sum_c9_r242_s9),
    .co(carry_c9_r242_s9)
  );
  wire sum_c9_r243_s9, carry_c9_r243_s9;
  subbyte_full_adder add_c9_r243_s9 (
    .a(carry_c8_r238_s8),
    .b(sum_c9_r234_s8),
    .ci(sum_c9_r235_s8),
    .s(sum_c9_r243_s9),
    .co(carry_c9_r243_s9)
  );
  wire sum_c9_r244_s9, carry_c9_r244_s9;
  subbyte_full_adder add_c9_r244_s9 (
    .a(sum_c9_r236_s8),
    .b(sum_c9_r237_s8),
    .ci(sum_c9_r238_s8),
    .s(sum_c9_r244_s9),
    .co(carry_c9_r244_s9)
  );
  wire sum_c9_r245_s10, carry_c9_r245_s10;
  subbyte_full_adder add_c9_r245_s10 (
    .a(sum_c9_r239_s8),
    .b(sum_c9_r240_s8),
    .ci(carry_c8_r239_s9),
    .s(sum_c9_r245_s10),
    .co(carry_c9_r245_s10)
  );
  wire sum_c9_r246_s11, carry_c9_r246_s11;
  subbyte_full_adder add_c9_r246_s11 (
    .a(carry_c8_r240_s10),
    .b(carry_c8_r241_s9),
    .ci(carry_c8_r242_s9),
    .s(sum_c9_r246_s11),
    .co(carry_c9_r246_s11)
  );
  wire sum_c9_r247_s10, carry_c9_r247_s10;
  subbyte_full_adder add_c9_r247_s10 (
    .a(sum_c9_r241_s9),
    .b(sum_c9_r242_s9),
    .ci(sum_c9_r243_s9),
    .s(sum_c9_r247_s10),
    .co(carry_c9_r247_s10)
  );
  wire sum_c9_r248_s12, carry_c9_r248_s12;
  subbyte_full_adder add_c9_r248_s12 (
    .a(sum_c9_r244_s9),
    .b(sum_c9_r245_s10),
    .ci(carry_c8_r243_s11),
    .s(sum_c9_r248_s12),
    .co(carry_c9_r248_s12)
  );
  wire sum_c9_r249_s13, carry_c9_r249_s13;
  subbyte_full_adder add_c9_r249_s13 (
    .a(carry_c8_r244_s11),
    .b(carry_c8_r245_s12),
    .ci(sum_c9_r246_s11),
    .s(sum_c9_r249_s13),
    .co(carry_c9_r249_s13)
  );
  wire sum_c9_r250_s13, carry_c9_r250_s13;
  subbyte_full_adder add_c9_r250_s13 (
    .a(sum_c9_r247_s10),
    .b(sum_c9_r248_s12),
    .ci(carry_c8_r246_s12),
    .s(sum_c9_r250_s13),
    .co(carry_c9_r250_s13)
  );
  wire sum_c9_r251_s14, carry_c9_r251_s14;
  subbyte_full_adder add_c9_r251_s14 (
    .a(sum_c9_r249_s13),
    .b(sum_c9_r250_s13),
    .ci(carry_c8_r247_s13),
    .s(sum_c9_r251_s14),
    .co(carry_c9_r251_s14)
  );
  wire sum_c9_r252_s15, carry_c9_r252_s15;
  subbyte_full_adder add_c9_r252_s15 (
    .a(sum_c9_r251_s14),
    .b(extra[9]),
    .ci(extra[37]),
    .s(sum_c9_r252_s15),
    .co(carry_c9_r252_s15)
  );
  wire sum_c9_r253_s15, carry_c9_r253_s15;
  subbyte_full_adder add_c9_r253_s15 (
    .a(extra[65]),
    .b(extra[93]),
    .ci(carry_c8_r248_s14),
    .s(sum_c9_r253_s15),
    .co(carry_c9_r253_s15)
  );
  wire sum_c9_r254_s16, carry_c9_r254_s16;
  subbyte_full_adder add_c9_r254_s16 (
    .a(sum_c9_r252_s15),
    .b(carry_c8_r249_s14),
    .ci(sum_c9_r253_s15),
    .s(sum_c9_r254_s16),
    .co(carry_c9_r254_s16)
  );
  wire sum_c9_r255_s17, carry_c9_r255_s17;
  subbyte_full_adder add_c9_r255_s17 (
    .a(carry_c8_r250_s15),
    .b(sum_c9_r254_s16),
    .ci(carry_c8_r251_s16),
    .s(sum_c9_r255_s17),
    .co(carry_c9_r255_s17)
  );
  wire sum_c10_r0_s1 = ~(pp[15] ^ pp[22]);
  wire carry_c10_r0_s1 = pp[15] | pp[22];
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[29]), .b(pp[47]), .ci(pp[54]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[61]), .b(pp[79]), .ci(pp[86]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[93]), .b(pp[111]), .ci(pp[118]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[125]), .b(pp[143]), .ci(pp[150]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[157]), .b(pp[175]), .ci(pp[182]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[189]), .b(pp[207]), .ci(pp[214]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[221]), .b(pp[239]), .ci(pp[246]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[253]), .b(pp[271]), .ci(pp[278]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[285]), .b(pp[303]), .ci(pp[310]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[317]), .b(pp[335]), .ci(pp[342]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[349]), .b(pp[367]), .ci(pp[374]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[381]), .b(pp[399]), .ci(pp[406]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[413]), .b(pp[431]), .ci(pp[438]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[445]), .b(pp[463]), .ci(pp[470]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[477]), .b(pp[495]), .ci(pp[502]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[509]), .b(pp[527]), .ci(pp[534]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[541]), .b(pp[559]), .ci(pp[566]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[573]), .b(pp[591]), .ci(pp[598]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[605]), .b(pp[623]), .ci(pp[630]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[637]), .b(pp[655]), .ci(pp[662]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[669]), .b(pp[687]), .ci(pp[694]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[701]), .b(pp[719]), .ci(pp[726]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[733]), .b(pp[751]), .ci(pp[758]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[765]), .b(pp[783]), .ci(pp[790]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[797]), .b(pp[815]), .ci(pp[822]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (.a(pp[829]), .b(pp[847]), .ci(pp[854]), .s(sum_c10_r26_s1), .co(carry_c10_r26_s1));
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (.a(pp[861]), .b(pp[879]), .ci(pp[886]), .s(sum_c10_r27_s1), .co(carry_c10_r27_s1));
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (.a(pp[893]), .b(pp[911]), .ci(pp[918]), .s(sum_c10_r28_s1), .co(carry_c10_r28_s1));
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (.a(pp[925]), .b(pp[943]), .ci(pp[950]), .s(sum_c10_r29_s1), .co(carry_c10_r29_s1));
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (.a(pp[957]), .b(pp[975]), .ci(pp[982]), .s(sum_c10_r30_s1), .co(carry_c10_r30_s1));
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (.a(pp[989]), .b(pp[1007]), .ci(pp[1014]), .s(sum_c10_r31_s1), .co(carry_c10_r31_s1));
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (
    .a(pp[1021]),
    .b(pp[1039]),
    .ci(pp[1046]),
    .s(sum_c10_r32_s1),
    .co(carry_c10_r32_s1)
  );
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (
    .a(pp[1053]),
    .b(pp[1071]),
    .ci(pp[1078]),
    .s(sum_c10_r33_s1),
    .co(carry_c10_r33_s1)
  );
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (
    .a(pp[1085]),
    .b(pp[1103]),
    .ci(pp[1110]),
    .s(sum_c10_r34_s1),
    .co(carry_c10_r34_s1)
  );
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (
    .a(pp[1117]),
    .b(pp[1135]),
    .ci(pp[1142]),
    .s(sum_c10_r35_s1),
    .co(carry_c10_r35_s1)
  );
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (
    .a(pp[1149]),
    .b(pp[1167]),
    .ci(pp[1174]),
    .s(sum_c10_r36_s1),
    .co(carry_c10_r36_s1)
  );
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (
    .a(pp[1181]),
    .b(pp[1199]),
    .ci(pp[1206]),
    .s(sum_c10_r37_s1),
    .co(carry_c10_r37_s1)
  );
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (
    .a(pp[1213]),
    .b(pp[1231]),
    .ci(pp[1238]),
    .s(sum_c10_r38_s1),
    .co(carry_c10_r38_s1)
  );
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (
    .a(pp[1245]),
    .b(pp[1263]),
    .ci(pp[1270]),
    .s(sum_c10_r39_s1),
    .co(carry_c10_r39_s1)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(pp[1277]),
    .b(pp[1295]),
    .ci(pp[1302]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (
    .a(pp[1309]),
    .b(pp[1327]),
    .ci(pp[1334]),
    .s(sum_c10_r41_s1),
    .co(carry_c10_r41_s1)
  );
  wire sum_c10_r42_s1, carry_c10_r42_s1;
  subbyte_full_adder add_c10_r42_s1 (
    .a(pp[1341]),
    .b(pp[1359]),
    .ci(pp[1366]),
    .s(sum_c10_r42_s1),
    .co(carry_c10_r42_s1)
  );
  wire sum_c10_r43_s1, carry_c10_r43_s1;
  subbyte_full_adder add_c10_r43_s1 (
    .a(pp[1373]),
    .b(pp[1391]),
    .ci(pp[1398]),
    .s(sum_c10_r43_s1),
    .co(carry_c10_r43_s1)
  );
  wire sum_c10_r44_s1, carry_c10_r44_s1;
  subbyte_full_adder add_c10_r44_s1 (
    .a(pp[1405]),
    .b(pp[1423]),
    .ci(pp[1430]),
    .s(sum_c10_r44_s1),
    .co(carry_c10_r44_s1)
  );
  wire sum_c10_r45_s1, carry_c10_r45_s1;
  subbyte_full_adder add_c10_r45_s1 (
    .a(pp[1437]),
    .b(pp[1455]),
    .ci(pp[1462]),
    .s(sum_c10_r45_s1),
    .co(carry_c10_r45_s1)
  );
  wire sum_c10_r46_s1, carry_c10_r46_s1;
  subbyte_full_adder add_c10_r46_s1 (
    .a(pp[1469]),
    .b(pp[1487]),
    .ci(pp[1494]),
    .s(sum_c10_r46_s1),
    .co(carry_c10_r46_s1)
  );
  wire sum_c10_r47_s1, carry_c10_r47_s1;
  subbyte_full_adder add_c10_r47_s1 (
    .a(pp[1501]),
    .b(pp[1519]),
    .ci(pp[1526]),
    .s(sum_c10_r47_s1),
    .co(carry_c10_r47_s1)
  );
  wire sum_c10_r48_s1, carry_c10_r48_s1;
  subbyte_full_adder add_c10_r48_s1 (
    .a(pp[1533]),
    .b(pp[1551]),
    .ci(pp[1558]),
    .s(sum_c10_r48_s1),
    .co(carry_c10_r48_s1)
  );
  wire sum_c10_r49_s1, carry_c10_r49_s1;
  subbyte_full_adder add_c10_r49_s1 (
    .a(pp[1565]),
    .b(pp[1583]),
    .ci(pp[1590]),
    .s(sum_c10_r49_s1),
    .co(carry_c10_r49_s1)
  );
  wire sum_c10_r50_s1, carry_c10_r50_s1;
  subbyte_full_adder add_c10_r50_s1 (
    .a(pp[1597]),
    .b(pp[1615]),
    .ci(pp[1622]),
    .s(sum_c10_r50_s1),
    .co(carry_c10_r50_s1)
  );
  wire sum_c10_r51_s1, carry_c10_r51_s1;
  subbyte_full_adder add_c10_r51_s1 (
    .a(pp[1629]),
    .b(pp[1647]),
    .ci(pp[1654]),
    .s(sum_c10_r51_s1),
    .co(carry_c10_r51_s1)
  );
  wire sum_c10_r52_s1, carry_c10_r52_s1;
  subbyte_full_adder add_c10_r52_s1 (
    .a(pp[1661]),
    .b(pp[1679]),
    .ci(pp[1686]),
    .s(sum_c10_r52_s1),
    .co(carry_c10_r52_s1)
  );
  wire sum_c10_r53_s1, carry_c10_r53_s1;
  subbyte_full_adder add_c10_r53_s1 (
    .a(pp[1693]),
    .b(pp[1711]),
    .ci(pp[1718]),
    .s(sum_c10_r53_s1),
    .co(carry_c10_r53_s1)
  );
  wire sum_c10_r54_s1, carry_c10_r54_s1;
  subbyte_full_adder add_c10_r54_s1 (
    .a(pp[1725]),
    .b(pp[1743]),
    .ci(pp[1750]),
    .s(sum_c10_r54_s1),
    .co(carry_c10_r54_s1)
  );
  wire sum_c10_r55_s1, carry_c10_r55_s1;
  subbyte_full_adder add_c10_r55_s1 (
    .a(pp[1757]),
    .b(pp[1775]),
    .ci(pp[1782]),
    .s(sum_c10_r55_s1),
    .co(carry_c10_r55_s1)
  );
  wire sum_c10_r56_s1, carry_c10_r56_s1;
  subbyte_full_adder add_c10_r56_s1 (
    .a(pp[1789]),
    .b(pp[1807]),
    .ci(pp[1814]),
    .s(sum_c10_r56_s1),
    .co(carry_c10_r56_s1)
  );
  wire sum_c10_r57_s1, carry_c10_r57_s1;
  subbyte_full_adder add_c10_r57_s1 (
    .a(pp[1821]),
    .b(pp[1839]),
    .ci(pp[1846]),
    .s(sum_c10_r57_s1),
    .co(carry_c10_r57_s1)
  );
  wire sum_c10_r58_s1, carry_c10_r58_s1;
  subbyte_full_adder add_c10_r58_s1 (
    .a(pp[1853]),
    .b(pp[1871]),
    .ci(pp[1878]),
    .s(sum_c10_r58_s1),
    .co(carry_c10_r58_s1)
  );
  wire sum_c10_r59_s1, carry_c10_r59_s1;
  subbyte_full_adder add_c10_r59_s1 (
    .a(pp[1885]),
    .b(pp[1903]),
    .ci(pp[1910]),
    .s(sum_c10_r59_s1),
    .co(carry_c10_r59_s1)
  );
  wire sum_c10_r60_s1, carry_c10_r60_s1;
  subbyte_full_adder add_c10_r60_s1 (
    .a(pp[1917]),
    .b(pp[1935]),
    .ci(pp[1942]),
    .s(sum_c10_r60_s1),
    .co(carry_c10_r60_s1)
  );
  wire sum_c10_r61_s1, carry_c10_r61_s1;
  subbyte_full_adder add_c10_r61_s1 (
    .a(pp[1949]),
    .b(pp[1967]),
    .ci(pp[1974]),
    .s(sum_c10_r61_s1),
    .co(carry_c10_r61_s1)
  );
  wire sum_c10_r62_s1, carry_c10_r62_s1;
  subbyte_full_adder add_c10_r62_s1 (
    .a(pp[1981]),
    .b(pp[1999]),
    .ci(pp[2006]),
    .s(sum_c10_r62_s1),
    .co(carry_c10_r62_s1)
  );
  wire sum_c10_r63_s1, carry_c10_r63_s1;
  subbyte_full_adder add_c10_r63_s1 (
    .a(pp[2013]),
    .b(pp[2031]),
    .ci(pp[2038]),
    .s(sum_c10_r63_s1),
    .co(carry_c10_r63_s1)
  );
  wire sum_c10_r64_s2, carry_c10_r64_s2;
  subbyte_full_adder add_c10_r64_s2 (
    .a(pp[2045]),
    .b(carry_c9_r0_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r64_s2),
    .co(carry_c10_r64_s2)
  );
  wire sum_c10_r65_s2, carry_c10_r65_s2;
  subbyte_full_adder add_c10_r65_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r65_s2),
    .co(carry_c10_r65_s2)
  );
  wire sum_c10_r66_s2, carry_c10_r66_s2;
  subbyte_full_adder add_c10_r66_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r66_s2),
    .co(carry_c10_r66_s2)
  );
  wire sum_c10_r67_s2, carry_c10_r67_s2;
  subbyte_full_adder add_c10_r67_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r67_s2),
    .co(carry_c10_r67_s2)
  );
  wire sum_c10_r68_s2, carry_c10_r68_s2;
  subbyte_full_adder add_c10_r68_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r68_s2),
    .co(carry_c10_r68_s2)
  );
  wire sum_c10_r69_s2, carry_c10_r69_s2;
  subbyte_full_adder add_c10_r69_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r69_s2),
    .co(carry_c10_r69_s2)
  );
  wire sum_c10_r70_s2, carry_c10_r70_s2;
  subbyte_full_adder add_c10_r70_s2 (
    .a(carry_c9_r16_s1),
    .b(carry_c9_r17_s1),
    .ci(carry_c9_r18_s1),
    .s(sum_c10_r70_s2),
    .co(carry_c10_r70_s2)
  );
  wire sum_c10_r71_s2, carry_c10_r71_s2;
  subbyte_full_adder add_c10_r71_s2 (
    .a(carry_c9_r19_s1),
    .b(carry_c9_r20_s1),
    .ci(carry_c9_r21_s1),
    .s(sum_c10_r71_s2),
    .co(carry_c10_r71_s2)
  );
  wire sum_c10_r72_s2, carry_c10_r72_s2;
  subbyte_full_adder add_c10_r72_s2 (
    .a(carry_c9_r22_s1),
    .b(carry_c9_r23_s1),
    .ci(carry_c9_r24_s1),
    .s(sum_c10_r72_s2),
    .co(carry_c10_r72_s2)
  );
  wire sum_c10_r73_s2, carry_c10_r73_s2;
  subbyte_full_adder add_c10_r73_s2 (
    .a(carry_c9_r25_s1),
    .b(carry_c9_r26_s1),
    .ci(carry_c9_r27_s1),
    .s(sum_c10_r73_s2),
    .co(carry_c10_r73_s2)
  );
  wire sum_c10_r74_s2, carry_c10_r74_s2;
  subbyte_full_adder add_c10_r74_s2 (
    .a(carry_c9_r28_s1),
    .b(carry_c9_r29_s1),
    .ci(carry_c9_r30_s1),
    .s(sum_c10_r74_s2),
    .co(carry_c10_r74_s2)
  );
  wire sum_c10_r75_s2, carry_c10_r75_s2;
  subbyte_full_adder add_c10_r75_s2 (
    .a(carry_c9_r31_s1),
    .b(carry_c9_r32_s1),
    .ci(carry_c9_r33_s1),
    .s(sum_c10_r75_s2),
    .co(carry_c10_r75_s2)
  );
  wire sum_c10_r76_s2, carry_c10_r76_s2;
  subbyte_full_adder add_c10_r76_s2 (
    .a(carry_c9_r34_s1),
    .b(carry_c9_r35_s1),
    .ci(carry_c9_r36_s1),
    .s(sum_c10_r76_s2),
    .co(carry_c10_r76_s2)
  );
  wire sum_c10_r77_s2, carry_c10_r77_s2;
  subbyte_full_adder add_c10_r77_s2 (
    .a(carry_c9_r37_s1),
    .b(carry_c9_r38_s1),
    .ci(carry_c9_r39_s1),
    .s(sum_c10_r77_s2),
    .co(carry_c10_r77_s2)
  );
  wire sum_c10_r78_s2, carry_c10_r78_s2;
  subbyte_full_adder add_c10_r78_s2 (
    .a(carry_c9_r40_s1),
    .b(carry_c9_r41_s1),
    .ci(carry_c9_r42_s1),
    .s(sum_c10_r78_s2),
    .co(carry_c10_r78_s2)
  );
  wire sum_c10_r79_s2, carry_c10_r79_s2;
  subbyte_full_adder add_c10_r79_s2 (
    .a(carry_c9_r43_s1),
    .b(carry_c9_r44_s1),
    .ci(carry_c9_r45_s1),
    .s(sum_c10_r79_s2),
    .co(carry_c10_r79_s2)
  );
  wire sum_c10_r80_s2, carry_c10_r80_s2;
  subbyte_full_adder add_c10_r80_s2 (
    .a(carry_c9_r46_s1),
    .b(carry_c9_r47_s1),
    .ci(carry_c9_r48_s1),
    .s(sum_c10_r80_s2),
    .co(carry_c10_r80_s2)
  );
  wire sum_c10_r81_s2, carry_c10_r81_s2;
  subbyte_full_adder add_c10_r81_s2 (
    .a(carry_c9_r49_s1),
    .b(carry_c9_r50_s1),
    .ci(carry_c9_r51_s1),
    .s(sum_c10_r81_s2),
    .co(carry_c10_r81_s2)
  );
  wire sum_c10_r82_s2, carry_c10_r82_s2;
  subbyte_full_adder add_c10_r82_s2 (
    .a(carry_c9_r52_s1),
    .b(carry_c9_r53_s1),
    .ci(carry_c9_r54_s1),
    .s(sum_c10_r82_s2),
    .co(carry_c10_r82_s2)
  );
  wire sum_c10_r83_s2, carry_c10_r83_s2;
  subbyte_full_adder add_c10_r83_s2 (
    .a(carry_c9_r55_s1),
    .b(carry_c9_r56_s1),
    .ci(carry_c9_r57_s1),
    .s(sum_c10_r83_s2),
    .co(carry_c10_r83_s2)
  );
  wire sum_c10_r84_s2, carry_c10_r84_s2;
  subbyte_full_adder add_c10_r84_s2 (
    .a(carry_c9_r58_s1),
    .b(carry_c9_r59_s1),
    .ci(carry_c9_r60_s1),
    .s(sum_c10_r84_s2),
    .co(carry_c10_r84_s2)
  );
  wire sum_c10_r85_s2, carry_c10_r85_s2;
  subbyte_full_adder add_c10_r85_s2 (
    .a(carry_c9_r61_s1),
    .b(carry_c9_r62_s1),
    .ci(carry_c9_r63_s1),
    .s(sum_c10_r85_s2),
    .co(carry_c10_r85_s2)
  );
  wire sum_c10_r86_s2, carry_c10_r86_s2;
  subbyte_full_adder add_c10_r86_s2 (
    .a(carry_c9_r64_s1),
    .b(carry_c9_r65_s1),
    .ci(carry_c9_r66_s1),
    .s(sum_c10_r86_s2),
    .co(carry_c10_r86_s2)
  );
  wire sum_c10_r87_s2, carry_c10_r87_s2;
  subbyte_full_adder add_c10_r87_s2 (
    .a(carry_c9_r67_s1),
    .b(carry_c9_r68_s1),
    .ci(carry_c9_r69_s1),
    .s(sum_c10_r87_s2),
    .co(carry_c10_r87_s2)
  );
  wire sum_c10_r88_s2, carry_c10_r88_s2;
  subbyte_full_adder add_c10_r88_s2 (
    .a(carry_c9_r70_s1),
    .b(carry_c9_r71_s1),
    .ci(carry_c9_r72_s1),
    .s(sum_c10_r88_s2),
    .co(carry_c10_r88_s2)
  );
  wire sum_c10_r89_s2, carry_c10_r89_s2;
  subbyte_full_adder add_c10_r89_s2 (
    .a(carry_c9_r73_s1),
    .b(carry_c9_r74_s1),
    .ci(carry_c9_r75_s1),
    .s(sum_c10_r89_s2),
    .co(carry_c10_r89_s2)
  );
  wire sum_c10_r90_s2, carry_c10_r90_s2;
  subbyte_full_adder add_c10_r90_s2 (
    .a(carry_c9_r76_s1),
    .b(carry_c9_r77_s1),
    .ci(carry_c9_r78_s1),
    .s(sum_c10_r90_s2),
    .co(carry_c10_r90_s2)
  );
  wire sum_c10_r91_s2, carry_c10_r91_s2;
  subbyte_full_adder add_c10_r91_s2 (
    .a(carry_c9_r79_s1),
    .b(carry_c9_r80_s1),
    .ci(carry_c9_r81_s1),
    .s(sum_c10_r91_s2),
    .co(carry_c10_r91_s2)
  );
  wire sum_c10_r92_s2, carry_c10_r92_s2;
  subbyte_full_adder add_c10_r92_s2 (
    .a(carry_c9_r82_s1),
    .b(carry_c9_r83_s1),
    .ci(carry_c9_r84_s1),
    .s(sum_c10_r92_s2),
    .co(carry_c10_r92_s2)
  );
  wire sum_c10_r93_s3, carry_c10_r93_s3;
  subbyte_full_adder add_c10_r93_s3 (
    .a(carry_c9_r85_s2),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r93_s3),
    .co(carry_c10_r93_s3)
  );
  wire sum_c10_r94_s2, carry_c10_r94_s2;
  subbyte_full_adder add_c10_r94_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r94_s2),
    .co(carry_c10_r94_s2)
  );
  wire sum_c10_r95_s2, carry_c10_r95_s2;
  subbyte_full_adder add_c10_r95_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r95_s2),
    .co(carry_c10_r95_s2)
  );
  wire sum_c10_r96_s2, carry_c10_r96_s2;
  subbyte_full_adder add_c10_r96_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r96_s2),
    .co(carry_c10_r96_s2)
  );
  wire sum_c10_r97_s2, carry_c10_r97_s2;
  subbyte_full_adder add_c10_r97_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r97_s2),
    .co(carry_c10_r97_s2)
  );
  wire sum_c10_r98_s2, carry_c10_r98_s2;
  subbyte_full_adder add_c10_r98_s2 (
    .a(sum_c10_r15_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r98_s2),
    .co(carry_c10_r98_s2)
  );
  wire sum_c10_r99_s2, carry_c10_r99_s2;
  subbyte_full_adder add_c10_r99_s2 (
    .a(sum_c10_r18_s1),
    .b(sum_c10_r19_s1),
    .ci(sum_c10_r20_s1),
    .s(sum_c10_r99_s2),
    .co(carry_c10_r99_s2)
  );
  wire sum_c10_r100_s2, carry_c10_r100_s2;
  subbyte_full_adder add_c10_r100_s2 (
    .a(sum_c10_r21_s1),
    .b(sum_c10_r22_s1),
    .ci(sum_c10_r23_s1),
    .s(sum_c10_r100_s2),
    .co(carry_c10_r100_s2)
  );
  wire sum_c10_r101_s2, carry_c10_r101_s2;
  subbyte_full_adder add_c10_r101_s2 (
    .a(sum_c10_r24_s1),
    .b(sum_c10_r25_s1),
    .ci(sum_c10_r26_s1),
    .s(sum_c10_r101_s2),
    .co(carry_c10_r101_s2)
  );
  wire sum_c10_r102_s2, carry_c10_r102_s2;
  subbyte_full_adder add_c10_r102_s2 (
    .a(sum_c10_r27_s1),
    .b(sum_c10_r28_s1),
    .ci(sum_c10_r29_s1),
    .s(sum_c10_r102_s2),
    .co(carry_c10_r102_s2)
  );
  wire sum_c10_r103_s2, carry_c10_r103_s2;
  subbyte_full_adder add_c10_r103_s2 (
    .a(sum_c10_r30_s1),
    .b(sum_c10_r31_s1),
    .ci(sum_c10_r32_s1),
    .s(sum_c10_r103_s2),
    .co(carry_c10_r103_s2)
  );
  wire sum_c10_r104_s2, carry_c10_r104_s2;
  subbyte_full_adder add_c10_r104_s2 (
    .a(sum_c10_r33_s1),
    .b(sum_c10_r34_s1),
    .ci(sum_c10_r35_s1),
    .s(sum_c10_r104_s2),
    .co(carry_c10_r104_s2)
  );
  wire sum_c10_r105_s2, carry_c10_r105_s2;
  subbyte_full_adder add_c10_r105_s2 (
    .a(sum_c10_r36_s1),
    .b(sum_c10_r37_s1),
    .ci(sum_c10_r38_s1),
    .s(sum_c10_r105_s2),
    .co(carry_c10_r105_s2)
  );
  wire sum_c10_r106_s2, carry_c10_r106_s2;
  subbyte_full_adder add_c10_r106_s2 (
    .a(sum_c10_r39_s1),
    .b(sum_c10_r40_s1),
    .ci(sum_c10_r41_s1),
    .s(sum_c10_r106_s2),
    .co(carry_c10_r106_s2)
  );
  wire sum_c10_r107_s2, carry_c10_r107_s2;
  subbyte_full_adder add_c10_r107_s2 (
    .a(sum_c10_r42_s1),
    .b(sum_c10_r43_s1),
    .ci(sum_c10_r44_s1),
    .s(sum_c10_r107_s2),
    .co(carry_c10_r107_s2)
  );
  wire sum_c10_r108_s2, carry_c10_r108_s2;
  subbyte_full_adder add_c10_r108_s2 (
    .a(sum_c10_r45_s1),
    .b(sum_c10_r46_s1),
    .ci(sum_c10_r47_s1),
    .s(sum_c10_r108_s2),
    .co(carry_c10_r108_s2)
  );
  wire sum_c10_r109_s2, carry_c10_r109_s2;
  subbyte_full_adder add_c10_r109_s2 (
    .a(sum_c10_r48_s1),
    .b(sum_c10_r49_s1),
    .ci(sum_c10_r50_s1),
    .s(sum_c10_r109_s2),
    .co(carry_c10_r109_s2)
  );
  wire sum_c10_r110_s2, carry_c10_r110_s2;
  subbyte_full_adder add_c10_r110_s2 (
    .a(sum_c10_r51_s1),
    .b(sum_c10_r52_s1),
    .ci(sum_c10_r53_s1),
    .s(sum_c10_r110_s2),
    .co(carry_c10_r110_s2)
  );
  wire sum_c10_r111_s2, carry_c10_r111_s2;
  subbyte_full_adder add_c10_r111_s2 (
    .a(sum_c10_r54_s1),
    .b(sum_c10_r55_s1),
    .ci(sum_c10_r56_s1),
    .s(sum_c10_r111_s2),
    .co(carry_c10_r111_s2)
  );
  wire sum_c10_r112_s2, carry_c10_r112_s2;
  subbyte_full_adder add_c10_r112_s2 (
    .a(sum_c10_r57_s1),
    .b(sum_c10_r58_s1),
    .ci(sum_c10_r59_s1),
    .s(sum_c10_r112_s2),
    .co(carry_c10_r112_s2)
  );
  wire sum_c10_r113_s2, carry_c10_r113_s2;
  subbyte_full_adder add_c10_r113_s2 (
    .a(sum_c10_r60_s1),
    .b(sum_c10_r61_s1),
    .ci(sum_c10_r62_s1),
    .s(sum_c10_r113_s2),
    .co(carry_c10_r113_s2)
  );
  wire sum_c10_r114_s3, carry_c10_r114_s3;
  subbyte_full_adder add_c10_r114_s3 (
    .a(sum_c10_r63_s1),
    .b(sum_c10_r64_s2),
    .ci(carry_c9_r86_s2),
    .s(sum_c10_r114_s3),
    .co(carry_c10_r114_s3)
  );
  wire sum_c10_r115_s3, carry_c10_r115_s3;
  subbyte_full_adder add_c10_r115_s3 (
    .a(carry_c9_r87_s2),
    .b(carry_c9_r88_s2),
    .ci(carry_c9_r89_s2),
    .s(sum_c10_r115_s3),
    .co(carry_c10_r115_s3)
  );
  wire sum_c10_r116_s3, carry_c10_r116_s3;
  subbyte_full_adder add_c10_r116_s3 (
    .a(carry_c9_r90_s2),
    .b(carry_c9_r91_s2),
    .ci(carry_c9_r92_s2),
    .s(sum_c10_r116_s3),
    .co(carry_c10_r116_s3)
  );
  wire sum_c10_r117_s3, carry_c10_r117_s3;
  subbyte_full_adder add_c10_r117_s3 (
    .a(carry_c9_r93_s2),
    .b(carry_c9_r94_s2),
    .ci(carry_c9_r95_s2),
    .s(sum_c10_r117_s3),
    .co(carry_c10_r117_s3)
  );
  wire sum_c10_r118_s3, carry_c10_r118_s3;
  subbyte_full_adder add_c10_r118_s3 (
    .a(carry_c9_r96_s2),
    .b(carry_c9_r97_s2),
    .ci(carry_c9_r98_s2),
    .s(sum_c10_r118_s3),
    .co(carry_c10_r118_s3)
  );
  wire sum_c10_r119_s3, carry_c10_r119_s3;
  subbyte_full_adder add_c10_r119_s3 (
    .a(carry_c9_r99_s2),
    .b(carry_c9_r100_s2),
    .ci(carry_c9_r101_s2),
    .s(sum_c10_r119_s3),
    .co(carry_c10_r119_s3)
  );
  wire sum_c10_r120_s3, carry_c10_r120_s3;
  subbyte_full_adder add_c10_r120_s3 (
    .a(carry_c9_r102_s2),
    .b(carry_c9_r103_s2),
    .ci(carry_c9_r104_s2),
    .s(sum_c10_r120_s3),
    .co(carry_c10_r120_s3)
  );
  wire sum_c10_r121_s3, carry_c10_r121_s3;
  subbyte_full_adder add_c10_r121_s3 (
    .a(carry_c9_r105_s2),
    .b(carry_c9_r106_s2),
    .ci(carry_c9_r107_s2),
    .s(sum_c10_r121_s3),
    .co(carry_c10_r121_s3)
  );
  wire sum_c10_r122_s3, carry_c10_r122_s3;
  subbyte_full_adder add_c10_r122_s3 (
    .a(carry_c9_r108_s2),
    .b(carry_c9_r109_s2),
    .ci(carry_c9_r110_s2),
    .s(sum_c10_r122_s3),
    .co(carry_c10_r122_s3)
  );
  wire sum_c10_r123_s3, carry_c10_r123_s3;
  subbyte_full_adder add_c10_r123_s3 (
    .a(carry_c9_r111_s2),
    .b(carry_c9_r112_s2),
    .ci(carry_c9_r113_s2),
    .s(sum_c10_r123_s3),
    .co(carry_c10_r123_s3)
  );
  wire sum_c10_r124_s3, carry_c10_r124_s3;
  subbyte_full_adder add_c10_r124_s3 (
    .a(carry_c9_r114_s2),
    .b(carry_c9_r115_s2),
    .ci(carry_c9_r116_s2),
    .s(sum_c10_r124_s3),
    .co(carry_c10_r124_s3)
  );
  wire sum_c10_r125_s3, carry_c10_r125_s3;
  subbyte_full_adder add_c10_r125_s3 (
    .a(carry_c9_r117_s2),
    .b(carry_c9_r118_s2),
    .ci(carry_c9_r119_s2),
    .s(sum_c10_r125_s3),
    .co(carry_c10_r125_s3)
  );
  wire sum_c10_r126_s3, carry_c10_r126_s3;
  subbyte_full_adder add_c10_r126_s3 (
    .a(carry_c9_r120_s2),
    .b(carry_c9_r121_s2),
    .ci(carry_c9_r122_s2),
    .s(sum_c10_r126_s3),
    .co(carry_c10_r126_s3)
  );
  wire sum_c10_r127_s3, carry_c10_r127_s3;
  subbyte_full_adder add_c10_r127_s3 (
    .a(carry_c9_r123_s2),
    .b(carry_c9_r124_s2),
    .ci(carry_c9_r125_s2),
    .s(sum_c10_r127_s3),
    .co(carry_c10_r127_s3)
  );
  wire sum_c10_r128_s3, carry_c10_r128_s3;
  subbyte_full_adder add_c10_r128_s3 (
    .a(carry_c9_r126_s2),
    .b(carry_c9_r127_s2),
    .ci(carry_c9_r128_s2),
    .s(sum_c10_r128_s3),
    .co(carry_c10_r128_s3)
  );
  wire sum_c10_r129_s3, carry_c10_r129_s3;
  subbyte_full_adder add_c10_r129_s3 (
    .a(carry_c9_r129_s2),
    .b(carry_c9_r130_s2),
    .ci(carry_c9_r131_s2),
    .s(sum_c10_r129_s3),
    .co(carry_c10_r129_s3)
  );
  wire sum_c10_r130_s3, carry_c10_r130_s3;
  subbyte_full_adder add_c10_r130_s3 (
    .a(carry_c9_r132_s2),
    .b(carry_c9_r133_s2),
    .ci(carry_c9_r134_s2),
    .s(sum_c10_r130_s3),
    .co(carry_c10_r130_s3)
  );
  wire sum_c10_r131_s3, carry_c10_r131_s3;
  subbyte_full_adder add_c10_r131_s3 (
    .a(carry_c9_r135_s2),
    .b(carry_c9_r136_s2),
    .ci(carry_c9_r137_s2),
    .s(sum_c10_r131_s3),
    .co(carry_c10_r131_s3)
  );
  wire sum_c10_r132_s3, carry_c10_r132_s3;
  subbyte_full_adder add_c10_r132_s3 (
    .a(carry_c9_r138_s2),
    .b(carry_c9_r139_s2),
    .ci(carry_c9_r140_s2),
    .s(sum_c10_r132_s3),
    .co(carry_c10_r132_s3)
  );
  wire sum_c10_r133_s4, carry_c10_r133_s4;
  subbyte_full_adder add_c10_r133_s4 (
    .a(carry_c9_r141_s2),
    .b(carry_c9_r142_s3),
    .ci(sum_c10_r65_s2),
    .s(sum_c10_r133_s4),
    .co(carry_c10_r133_s4)
  );
  wire sum_c10_r134_s3, carry_c10_r134_s3;
  subbyte_full_adder add_c10_r134_s3 (
    .a(sum_c10_r66_s2),
    .b(sum_c10_r67_s2),
    .ci(sum_c10_r68_s2),
    .s(sum_c10_r134_s3),
    .co(carry_c10_r134_s3)
  );
  wire sum_c10_r135_s3, carry_c10_r135_s3;
  subbyte_full_adder add_c10_r135_s3 (
    .a(sum_c10_r69_s2),
    .b(sum_c10_r70_s2),
    .ci(sum_c10_r71_s2),
    .s(sum_c10_r135_s3),
    .co(carry_c10_r135_s3)
  );
  wire sum_c10_r136_s3, carry_c10_r136_s3;
  subbyte_full_adder add_c10_r136_s3 (
    .a(sum_c10_r72_s2),
    .b(sum_c10_r73_s2),
    .ci(sum_c10_r74_s2),
    .s(sum_c10_r136_s3),
    .co(carry_c10_r136_s3)
  );
  wire sum_c10_r137_s3, carry_c10_r137_s3;
  subbyte_full_adder add_c10_r137_s3 (
    .a(sum_c10_r75_s2),
    .b(sum_c10_r76_s2),
    .ci(sum_c10_r77_s2),
    .s(sum_c10_r137_s3),
    .co(carry_c10_r137_s3)
  );
  wire sum_c10_r138_s3, carry_c10_r138_s3;
  subbyte_full_adder add_c10_r138_s3 (
    .a(sum_c10_r78_s2),
    .b(sum_c10_r79_s2),
    .ci(sum_c10_r80_s2),
    .s(sum_c10_r138_s3),
    .co(carry_c10_r138_s3)
  );
  wire sum_c10_r139_s3, carry_c10_r139_s3;
  subbyte_full_adder add_c10_r139_s3 (
    .a(sum_c10_r81_s2),
    .b(sum_c10_r82_s2),
    .ci(sum_c10_r83_s2),
    .s(sum_c10_r139_s3),
    .co(carry_c10_r139_s3)
  );
  wire sum_c10_r140_s3, carry_c10_r140_s3;
  subbyte_full_adder add_c10_r140_s3 (
    .a(sum_c10_r84_s2),
    .b(sum_c10_r85_s2),
    .ci(sum_c10_r86_s2),
    .s(sum_c10_r140_s3),
    .co(carry_c10_r140_s3)
  );
  wire sum_c10_r141_s3, carry_c10_r141_s3;
  subbyte_full_adder add_c10_r141_s3 (
    .a(sum_c10_r87_s2),
    .b(sum_c10_r88_s2),
    .ci(sum_c10_r89_s2),
    .s(sum_c10_r141_s3),
    .co(carry_c10_r141_s3)
  );
  wire sum_c10_r142_s3, carry_c10_r142_s3;
  subbyte_full_adder add_c10_r142_s3 (
    .a(sum_c10_r90_s2),
    .b(sum_c10_r91_s2),
    .ci(sum_c10_r92_s2),
    .s(sum_c10_r142_s3),
    .co(carry_c10_r142_s3)
  );
  wire sum_c10_r143_s4, carry_c10_r143_s4;
  subbyte_full_adder add_c10_r143_s4 (
    .a(sum_c10_r93_s3),
    .b(sum_c10_r94_s2),
    .ci(sum_c10_r95_s2),
    .s(sum_c10_r143_s4),
    .co(carry_c10_r143_s4)
  );
  wire sum_c10_r144_s3, carry_c10_r144_s3;
  subbyte_full_adder add_c10_r144_s3 (
    .a(sum_c10_r96_s2),
    .b(sum_c10_r97_s2),
    .ci(sum_c10_r98_s2),
    .s(sum_c10_r144_s3),
    .co(carry_c10_r144_s3)
  );
  wire sum_c10_r145_s3, carry_c10_r145_s3;
  subbyte_full_adder add_c10_r145_s3 (
    .a(sum_c10_r99_s2),
    .b(sum_c10_r100_s2),
    .ci(sum_c10_r101_s2),
    .s(sum_c10_r145_s3),
    .co(carry_c10_r145_s3)
  );
  wire sum_c10_r146_s3, carry_c10_r146_s3;
  subbyte_full_adder add_c10_r146_s3 (
    .a(sum_c10_r102_s2),
    .b(sum_c10_r103_s2),
    .ci(sum_c10_r104_s2),
    .s(sum_c10_r146_s3),
    .co(carry_c10_r146_s3)
  );
  wire sum_c10_r147_s3, carry_c10_r147_s3;
  subbyte_full_adder add_c10_r147_s3 (
    .a(sum_c10_r105_s2),
    .b(sum_c10_r106_s2),
    .ci(sum_c10_r107_s2),
    .s(sum_c10_r147_s3),
    .co(carry_c10_r147_s3)
  );
  wire sum_c10_r148_s3, carry_c10_r148_s3;
  subbyte_full_adder add_c10_r148_s3 (
    .a(sum_c10_r108_s2),
    .b(sum_c10_r109_s2),
    .ci(sum_c10_r110_s2),
    .s(sum_c10_r148_s3),
    .co(carry_c10_r148_s3)
  );
  wire sum_c10_r149_s3, carry_c10_r149_s3;
  subbyte_full_adder add_c10_r149_s3 (
    .a(sum_c10_r111_s2),
    .b(sum_c10_r112_s2),
    .ci(sum_c10_r113_s2),
    .s(sum_c10_r149_s3),
    .co(carry_c10_r149_s3)
  );
  wire sum_c10_r150_s4, carry_c10_r150_s4;
  subbyte_full_adder add_c10_r150_s4 (
    .a(sum_c10_r114_s3),
    .b(carry_c9_r143_s3),
    .ci(carry_c9_r144_s3),
    .s(sum_c10_r150_s4),
    .co(carry_c10_r150_s4)
  );
  wire sum_c10_r151_s4, carry_c10_r151_s4;
  subbyte_full_adder add_c10_r151_s4 (
    .a(carry_c9_r145_s3),
    .b(carry_c9_r146_s3),
    .ci(carry_c9_r147_s3),
    .s(sum_c10_r151_s4),
    .co(carry_c10_r151_s4)
  );
  wire sum_c10_r152_s4, carry_c10_r152_s4;
  subbyte_full_adder add_c10_r152_s4 (
    .a(carry_c9_r148_s3),
    .b(carry_c9_r149_s3),
    .ci(carry_c9_r150_s3),
    .s(sum_c10_r152_s4),
    .co(carry_c10_r152_s4)
  );
  wire sum_c10_r153_s5, carry_c10_r153_s5;
  subbyte_full_adder add_c10_r153_s5 (
    .a(carry_c9_r151_s3),
    .b(carry_c9_r152_s4),
    .ci(carry_c9_r153_s3),
    .s(sum_c10_r153_s5),
    .co(carry_c10_r153_s5)
  );
  wire sum_c10_r154_s4, carry_c10_r154_s4;
  subbyte_full_adder add_c10_r154_s4 (
    .a(carry_c9_r154_s3),
    .b(carry_c9_r155_s3),
    .ci(carry_c9_r156_s3),
    .s(sum_c10_r154_s4),
    .co(carry_c10_r154_s4)
  );
  wire sum_c10_r155_s4, carry_c10_r155_s4;
  subbyte_full_adder add_c10_r155_s4 (
    .a(carry_c9_r157_s3),
    .b(carry_c9_r158_s3),
    .ci(carry_c9_r159_s3),
    .s(sum_c10_r155_s4),
    .co(carry_c10_r155_s4)
  );
  wire sum_c10_r156_s4, carry_c10_r156_s4;
  subbyte_full_adder add_c10_r156_s4 (
    .a(carry_c9_r160_s3),
    .b(carry_c9_r161_s3),
    .ci(carry_c9_r162_s3),
    .s(sum_c10_r156_s4),
    .co(carry_c10_r156_s4)
  );
  wire sum_c10_r157_s4, carry_c10_r157_s4;
  subbyte_full_adder add_c10_r157_s4 (
    .a(carry_c9_r163_s3),
    .b(carry_c9_r164_s3),
    .ci(carry_c9_r165_s3),
    .s(sum_c10_r157_s4),
    .co(carry_c10_r157_s4)
  );
  wire sum_c10_r158_s4, carry_c10_r158_s4;
  subbyte_full_adder add_c10_r158_s4 (
    .a(carry_c9_r166_s3),
    .b(carry_c9_r167_s3),
    .ci(carry_c9_r168_s3),
    .s(sum_c10_r158_s4),
    .co(carry_c10_r158_s4)
  );
  wire sum_c10_r159_s4, carry_c10_r159_s4;
  subbyte_full_adder add_c10_r159_s4 (
    .a(carry_c9_r169_s3),
    .b(carry_c9_r170_s3),
    .ci(carry_c9_r171_s3),
    .s(sum_c10_r159_s4),
    .co(carry_c10_r159_s4)
  );
  wire sum_c10_r160_s4, carry_c10_r160_s4;
  subbyte_full_adder add_c10_r160_s4 (
    .a(carry_c9_r172_s3),
    .b(carry_c9_r173_s3),
    .ci(carry_c9_r174_s3),
    .s(sum_c10_r160_s4),
    .co(carry_c10_r160_s4)
  );
  wire sum_c10_r161_s4, carry_c10_r161_s4;
  subbyte_full_adder add_c10_r161_s4 (
    .a(carry_c9_r175_s3),
    .b(carry_c9_r176_s3),
    .ci(carry_c9_r177_s3),
    .s(sum_c10_r161_s4),
    .co(carry_c10_r161_s4)
  );
  wire sum_c10_r162_s5, carry_c10_r162_s5;
  subbyte_full_adder add_c10_r162_s5 (
    .a(carry_c9_r178_s3),
    .b(carry_c9_r179_s3),
    .ci(carry_c9_r180_s4),
    .s(sum_c10_r162_s5),
    .co(carry_c10_r162_s5)
  );
  wire sum_c10_r163_s4, carry_c10_r163_s4;
  subbyte_full_adder add_c10_r163_s4 (
    .a(sum_c10_r115_s3),
    .b(sum_c10_r116_s3),
    .ci(sum_c10_r117_s3),
    .s(sum_c10_r163_s4),
    .co(carry_c10_r163_s4)
  );
  wire sum_c10_r164_s4, carry_c10_r164_s4;
  subbyte_full_adder add_c10_r164_s4 (
    .a(sum_c10_r118_s3),
    .b(sum_c10_r119_s3),
    .ci(sum_c10_r120_s3),
    .s(sum_c10_r164_s4),
    .co(carry_c10_r164_s4)
  );
  wire sum_c10_r165_s4, carry_c10_r165_s4;
  subbyte_full_adder add_c10_r165_s4 (
    .a(sum_c10_r121_s3),
    .b(sum_c10_r122_s3),
    .ci(sum_c10_r123_s3),
    .s(sum_c10_r165_s4),
    .co(carry_c10_r165_s4)
  );
  wire sum_c10_r166_s4, carry_c10_r166_s4;
  subbyte_full_adder add_c10_r166_s4 (
    .a(sum_c10_r124_s3),
    .b(sum_c10_r125_s3),
    .ci(sum_c10_r126_s3),
    .s(sum_c10_r166_s4),
    .co(carry_c10_r166_s4)
  );
  wire sum_c10_r167_s4, carry_c10_r167_s4;
  subbyte_full_adder add_c10_r167_s4 (
    .a(sum_c10_r127_s3),
    .b(sum_c10_r128_s3),
    .ci(sum_c10_r129_s3),
    .s(sum_c10_r167_s4),
    .co(carry_c10_r167_s4)
  );
  wire sum_c10_r168_s4, carry_c10_r168_s4;
  subbyte_full_adder add_c10_r168_s4 (
    .a(sum_c10_r130_s3),
    .b(sum_c10_r131_s3),
    .ci(sum_c10_r132_s3),
    .s(sum_c10_r168_s4),
    .co(carry_c10_r168_s4)
  );
  wire sum_c10_r169_s5, carry_c10_r169_s5;
  subbyte_full_adder add_c10_r169_s5 (
    .a(sum_c10_r133_s4),
    .b(sum_c10_r134_s3),
    .ci(sum_c10_r135_s3),
    .s(sum_c10_r169_s5),
    .co(carry_c10_r169_s5)
  );
  wire sum_c10_r170_s4, carry_c10_r170_s4;
  subbyte_full_adder add_c10_r170_s4 (
    .a(sum_c10_r136_s3),
    .b(sum_c10_r137_s3),
    .ci(sum_c10_r138_s3),
    .s(sum_c10_r170_s4),
    .co(carry_c10_r170_s4)
  );
  wire sum_c10_r171_s4, carry_c10_r171_s4;
  subbyte_full_adder add_c10_r171_s4 (
    .a(sum_c10_r139_s3),
    .b(sum_c10_r140_s3),
    .ci(sum_c10_r141_s3),
    .s(sum_c10_r171_s4),
    .co(carry_c10_r171_s4)
  );
  wire sum_c10_r172_s5, carry_c10_r172_s5;
  subbyte_full_adder add_c10_r172_s5 (
    .a(sum_c10_r142_s3),
    .b(sum_c10_r143_s4),
    .ci(sum_c10_r144_s3),
    .s(sum_c10_r172_s5),
    .co(carry_c10_r172_s5)
  );
  wire sum_c10_r173_s4, carry_c10_r173_s4;
  subbyte_full_adder add_c10_r173_s4 (
    .a(sum_c10_r145_s3),
    .b(sum_c10_r146_s3),
    .ci(sum_c10_r147_s3),
    .s(sum_c10_r173_s4),
    .co(carry_c10_r173_s4)
  );
  wire sum_c10_r174_s5, carry_c10_r174_s5;
  subbyte_full_adder add_c10_r174_s5 (
    .a(sum_c10_r148_s3),
    .b(sum_c10_r149_s3),
    .ci(carry_c9_r181_s4),
    .s(sum_c10_r174_s5),
    .co(carry_c10_r174_s5)
  );
  wire sum_c10_r175_s6, carry_c10_r175_s6;
  subbyte_full_adder add_c10_r175_s6 (
    .a(carry_c9_r182_s4),
    .b(carry_c9_r183_s4),
    .ci(carry_c9_r184_s5),
    .s(sum_c10_r175_s6),
    .co(carry_c10_r175_s6)
  );
  wire sum_c10_r176_s6, carry_c10_r176_s6;
  subbyte_full_adder add_c10_r176_s6 (
    .a(carry_c9_r185_s4),
    .b(carry_c9_r186_s4),
    .ci(carry_c9_r187_s5),
    .s(sum_c10_r176_s6),
    .co(carry_c10_r176_s6)
  );
  wire sum_c10_r177_s6, carry_c10_r177_s6;
  subbyte_full_adder add_c10_r177_s6 (
    .a(carry_c9_r188_s4),
    .b(carry_c9_r189_s4),
    .ci(carry_c9_r190_s5),
    .s(sum_c10_r177_s6),
    .co(carry_c10_r177_s6)
  );
  wire sum_c10_r178_s5, carry_c10_r178_s5;
  subbyte_full_adder add_c10_r178_s5 (
    .a(carry_c9_r191_s4),
    .b(carry_c9_r192_s4),
    .ci(carry_c9_r193_s4),
    .s(sum_c10_r178_s5),
    .co(carry_c10_r178_s5)
  );
  wire sum_c10_r179_s6, carry_c10_r179_s6;
  subbyte_full_adder add_c10_r179_s6 (
    .a(carry_c9_r194_s4),
    .b(carry_c9_r195_s4),
    .ci(carry_c9_r196_s5),
    .s(sum_c10_r179_s6),
    .co(carry_c10_r179_s6)
  );
  wire sum_c10_r180_s5, carry_c10_r180_s5;
  subbyte_full_adder add_c10_r180_s5 (
    .a(carry_c9_r197_s4),
    .b(carry_c9_r198_s4),
    .ci(carry_c9_r199_s4),
    .s(sum_c10_r180_s5),
    .co(carry_c10_r180_s5)
  );
  wire sum_c10_r181_s5, carry_c10_r181_s5;
  subbyte_full_adder add_c10_r181_s5 (
    .a(carry_c9_r200_s4),
    .b(carry_c9_r201_s4),
    .ci(carry_c9_r202_s4),
    .s(sum_c10_r181_s5),
    .co(carry_c10_r181_s5)
  );
  wire sum_c10_r182_s6, carry_c10_r182_s6;
  subbyte_full_adder add_c10_r182_s6 (
    .a(carry_c9_r203_s4),
    .b(carry_c9_r204_s4),
    .ci(carry_c9_r205_s5),
    .s(sum_c10_r182_s6),
    .co(carry_c10_r182_s6)
  );
  wire sum_c10_r183_s5, carry_c10_r183_s5;
  subbyte_full_adder add_c10_r183_s5 (
    .a(sum_c10_r150_s4),
    .b(sum_c10_r151_s4),
    .ci(sum_c10_r152_s4),
    .s(sum_c10_r183_s5),
    .co(carry_c10_r183_s5)
  );
  wire sum_c10_r184_s6, carry_c10_r184_s6;
  subbyte_full_adder add_c10_r184_s6 (
    .a(sum_c10_r153_s5),
    .b(sum_c10_r154_s4),
    .ci(sum_c10_r155_s4),
    .s(sum_c10_r184_s6),
    .co(carry_c10_r184_s6)
  );
  wire sum_c10_r185_s5, carry_c10_r185_s5;
  subbyte_full_adder add_c10_r185_s5 (
    .a(sum_c10_r156_s4),
    .b(sum_c10_r157_s4),
    .ci(sum_c10_r158_s4),
    .s(sum_c10_r185_s5),
    .co(carry_c10_r185_s5)
  );
  wire sum_c10_r186_s5, carry_c10_r186_s5;
  subbyte_full_adder add_c10_r186_s5 (
    .a(sum_c10_r159_s4),
    .b(sum_c10_r160_s4),
    .ci(sum_c10_r161_s4),
    .s(sum_c10_r186_s5),
    .co(carry_c10_r186_s5)
  );
  wire sum_c10_r187_s6, carry_c10_r187_s6;
  subbyte_full_adder add_c10_r187_s6 (
    .a(sum_c10_r162_s5),
    .b(sum_c10_r163_s4),
    .ci(sum_c10_r164_s4),
    .s(sum_c10_r187_s6),
    .co(carry_c10_r187_s6)
  );
  wire sum_c10_r188_s5, carry_c10_r188_s5;
  subbyte_full_adder add_c10_r188_s5 (
    .a(sum_c10_r165_s4),
    .b(sum_c10_r166_s4),
    .ci(sum_c10_r167_s4),
    .s(sum_c10_r188_s5),
    .co(carry_c10_r188_s5)
  );
  wire sum_c10_r189_s6, carry_c10_r189_s6;
  subbyte_full_adder add_c10_r189_s6 (
    .a(sum_c10_r168_s4),
    .b(sum_c10_r169_s5),
    .ci(sum_c10_r170_s4),
    .s(sum_c10_r189_s6),
    .co(carry_c10_r189_s6)
  );
  wire sum_c10_r190_s6, carry_c10_r190_s6;
  subbyte_full_adder add_c10_r190_s6 (
    .a(sum_c10_r171_s4),
    .b(sum_c10_r172_s5),
    .ci(sum_c10_r173_s4),
    .s(sum_c10_r190_s6),
    .co(carry_c10_r190_s6)
  );
  wire sum_c10_r191_s7, carry_c10_r191_s7;
  subbyte_full_adder add_c10_r191_s7 (
    .a(sum_c10_r174_s5),
    .b(carry_c9_r206_s5),
    .ci(carry_c9_r207_s6),
    .s(sum_c10_r191_s7),
    .co(carry_c10_r191_s7)
  );
  wire sum_c10_r192_s7, carry_c10_r192_s7;
  subbyte_full_adder add_c10_r192_s7 (
    .a(carry_c9_r208_s6),
    .b(carry_c9_r209_s6),
    .ci(carry_c9_r210_s6),
    .s(sum_c10_r192_s7),
    .co(carry_c10_r192_s7)
  );
  wire sum_c10_r193_s7, carry_c10_r193_s7;
  subbyte_full_adder add_c10_r193_s7 (
    .a(carry_c9_r211_s6),
    .b(carry_c9_r212_s6),
    .ci(carry_c9_r213_s6),
    .s(sum_c10_r193_s7),
    .co(carry_c10_r193_s7)
  );
  wire sum_c10_r194_s7, carry_c10_r194_s7;
  subbyte_full_adder add_c10_r194_s7 (
    .a(carry_c9_r214_s6),
    .b(carry_c9_r215_s6),
    .ci(carry_c9_r216_s6),
    .s(sum_c10_r194_s7),
    .co(carry_c10_r194_s7)
  );
  wire sum_c10_r195_s7, carry_c10_r195_s7;
  subbyte_full_adder add_c10_r195_s7 (
    .a(carry_c9_r217_s6),
    .b(carry_c9_r218_s5),
    .ci(carry_c9_r219_s6),
    .s(sum_c10_r195_s7),
    .co(carry_c10_r195_s7)
  );
  wire sum_c10_r196_s7, carry_c10_r196_s7;
  subbyte_full_adder add_c10_r196_s7 (
    .a(carry_c9_r220_s5),
    .b(carry_c9_r221_s5),
    .ci(carry_c9_r222_s6),
    .s(sum_c10_r196_s7),
    .co(carry_c10_r196_s7)
  );
  wire sum_c10_r197_s7, carry_c10_r197_s7;
  subbyte_full_adder add_c10_r197_s7 (
    .a(sum_c10_r175_s6),
    .b(sum_c10_r176_s6),
    .ci(sum_c10_r177_s6),
    .s(sum_c10_r197_s7),
    .co(carry_c10_r197_s7)
  );
  wire sum_c10_r198_s7, carry_c10_r198_s7;
  subbyte_full_adder add_c10_r198_s7 (
    .a(sum_c10_r178_s5),
    .b(sum_c10_r179_s6),
    .ci(sum_c10_r180_s5),
    .s(sum_c10_r198_s7),
    .co(carry_c10_r198_s7)
  );
  wire sum_c10_r199_s7, carry_c10_r199_s7;
  subbyte_full_adder add_c10_r199_s7 (
    .a(sum_c10_r181_s5),
    .b(sum_c10_r182_s6),
    .ci(sum_c10_r183_s5),
    .s(sum_c10_r199_s7),
    .co(carry_c10_r199_s7)
  );
  wire sum_c10_r200_s7, carry_c10_r200_s7;
  subbyte_full_adder add_c10_r200_s7 (
    .a(sum_c10_r184_s6),
    .b(sum_c10_r185_s5),
    .ci(sum_c10_r186_s5),
    .s(sum_c10_r200_s7),
    .co(carry_c10_r200_s7)
  );
  wire sum_c10_r201_s7, carry_c10_r201_s7;
  subbyte_full_adder add_c10_r201_s7 (
    .a(sum_c10_r187_s6),
    .b(sum_c10_r188_s5),
    .ci(sum_c10_r189_s6),
    .s(sum_c10_r201_s7),
    .co(carry_c10_r201_s7)
  );
  wire sum_c10_r202_s8, carry_c10_r202_s8;
  subbyte_full_adder add_c10_r202_s8 (
    .a(sum_c10_r190_s6),
    .b(carry_c9_r223_s7),
    .ci(carry_c9_r224_s7),
    .s(sum_c10_r202_s8),
    .co(carry_c10_r202_s8)
  );
  wire sum_c10_r203_s8, carry_c10_r203_s8;
  subbyte_full_adder add_c10_r203_s8 (
    .a(carry_c9_r225_s7),
    .b(carry_c9_r226_s7),
    .ci(carry_c9_r227_s7),
    .s(sum_c10_r203_s8),
    .co(carry_c10_r203_s8)
  );
  wire sum_c10_r204_s8, carry_c10_r204_s8;
  subbyte_full_adder add_c10_r204_s8 (
    .a(carry_c9_r228_s7),
    .b(carry_c9_r229_s7),
    .ci(carry_c9_r230_s7),
    .s(sum_c10_r204_s8),
    .co(carry_c10_r204_s8)
  );
  wire sum_c10_r205_s8, carry_c10_r205_s8;
  subbyte_full_adder add_c10_r205_s8 (
    .a(carry_c9_r231_s7),
    .b(carry_c9_r232_s7),
    .ci(carry_c9_r233_s7),
    .s(sum_c10_r205_s8),
    .co(carry_c10_r205_s8)
  );
  wire sum_c10_r206_s8, carry_c10_r206_s8;
  subbyte_full_adder add_c10_r206_s8 (
    .a(sum_c10_r191_s7),
    .b(sum_c10_r192_s7),
    .ci(sum_c10_r193_s7),
    .s(sum_c10_r206_s8),
    .co(carry_c10_r206_s8)
  );
  wire sum_c10_r207_s8, carry_c10_r207_s8;
  subbyte_full_adder add_c10_r207_s8 (
    .a(sum_c10_r194_s7),
    .b(sum_c10_r195_s7),
    .ci(sum_c10_r196_s7),
    .s(sum_c10_r207_s8),
    .co(carry_c10_r207_s8)
  );
  wire sum_c10_r208_s8, carry_c10_r208_s8;
  subbyte_full_adder add_c10_r208_s8 (
    .a(sum_c10_r197_s7),
    .b(sum_c10_r198_s7),
    .ci(sum_c10_r199_s7),
    .s(sum_c10_r208_s8),
    .co(carry_c10_r208_s8)
  );
  wire sum_c10_r209_s9, carry_c10_r209_s9;
  subbyte_full_adder add_c10_r209_s9 (
    .a(sum_c10_r200_s7),
    .b(sum_c10_r201_s7),
    .ci(carry_c9_r234_s8),
    .s(sum_c10_r209_s9),
    .co(carry_c10_r209_s9)
  );
  wire sum_c10_r210_s9, carry_c10_r210_s9;
  subbyte_full_adder add_c10_r210_s9 (
    .a(carry_c9_r235_s8),
    .b(carry_c9_r236_s8),
    .ci(carry_c9_r237_s8),
    .s(sum_c10_r210_s9),
    .co(carry_c10_r210_s9)
  );
  wire sum_c10_r211_s9, carry_c10_r211_s9;
  subbyte_full_adder add_c10_r211_s9 (
    .a(carry_c9_r238_s8),
    .b(carry_c9_r239_s8),
    .ci(carry_c9_r240_s8),
    .s(sum_c10_r211_s9),
    .co(carry_c10_r211_s9)
  );
  wire sum_c10_r212_s9, carry_c10_r212_s9;
  subbyte_full_adder add_c10_r212_s9 (
    .a(sum_c10_r202_s8),
    .b(sum_c10_r203_s8),
    .ci(sum_c10_r204_s8),
    .s(sum_c10_r212_s9),
    .co(carry_c10_r212_s9)
  );
  wire sum_c10_r213_s9, carry_c10_r213_s9;
  subbyte_full_adder add_c10_r213_s9 (
    .a(sum_c10_r205_s8),
    .b(sum_c10_r206_s8),
    .ci(sum_c10_r207_s8),
    .s(sum_c10_r213_s9),
    .co(carry_c10_r213_s9)
  );
  wire sum_c10_r214_s10, carry_c10_r214_s10;
  subbyte_full_adder add_c10_r214_s10 (
    .a(sum_c10_r208_s8),
    .b(sum_c10_r209_s9),
    .ci(carry_c9_r241_s9),
    .s(sum_c10_r214_s10),
    .co(carry_c10_r214_s10)
  );
  wire sum_c10_r215_s10, carry_c10_r215_s10;
  subbyte_full_adder add_c10_r215_s10 (
    .a(carry_c9_r242_s9),
    .b(carry_c9_r243_s9),
    .ci(carry_c9_r244_s9),
    .s(sum_c10_r215_s10),
    .co(carry_c10_r215_s10)
  );
  wire sum_c10_r216_s11, carry_c10_r216_s11;
  subbyte_full_adder add_c10_r216_s11 (
    .a(carry_c9_r245_s10),
    .b(sum_c10_r210_s9),
    .ci(sum_c10_r211_s9),
    .s(sum_c10_r216_s11),
    .co(carry_c10_r216_s11)
  );
  wire sum_c10_r217_s11, carry_c10_r217_s11;
  subbyte_full_adder add_c10_r217_s11 (
    .a(sum_c10_r212_s9),
    .b(sum_c10_r213_s9),
    .ci(sum_c10_r214_s10),
    .s(sum_c10_r217_s11),
    .co(carry_c10_r217_s11)
  );
  wire sum_c10_r218_s13, carry_c10_r218_s13;
  subbyte_full_adder add_c10_r218_s13 (
    .a(carry_c9_r246_s11),
    .b(carry_c9_r247_s10),
    .ci(carry_c9_r248_s12),
    .s(sum_c10_r218_s13),
    .co(carry_c10_r218_s13)
  );
  wire sum_c10_r219_s12, carry_c10_r219_s12;
  subbyte_full_adder add_c10_r219_s12 (
    .a(sum_c10_r215_s10),
    .b(sum_c10_r216_s11),
    .ci(sum_c10_r217_s11),
    .s(sum_c10_r219_s12),
    .co(carry_c10_r219_s12)
  );
  wire sum_c10_r220_s14, carry_c10_r220_s14;
  subbyte_full_adder add_c10_r220_s14 (
    .a(carry_c9_r249_s13),
    .b(sum_c10_r218_s13),
    .ci(sum_c10_r219_s12),
    .s(sum_c10_r220_s14),
    .co(carry_c10_r220_s14)
  );
  wire sum_c10_r221_s15, carry_c10_r221_s15;
  subbyte_full_adder add_c10_r221_s15 (
    .a(carry_c9_r250_s13),
    .b(sum_c10_r220_s14),
    .ci(carry_c9_r251_s14),
    .s(sum_c10_r221_s15),
    .co(carry_c10_r221_s15)
  );
  wire sum_c10_r222_s16, carry_c10_r222_s16;
  subbyte_full_adder add_c10_r222_s16 (
    .a(sum_c10_r221_s15),
    .b(extra[10]),
    .ci(extra[38]),
    .s(sum_c10_r222_s16),
    .co(carry_c10_r222_s16)
  );
  wire sum_c10_r223_s16, carry_c10_r223_s16;
  subbyte_full_adder add_c10_r223_s16 (
    .a(extra[66]),
    .b(extra[94]),
    .ci(carry_c9_r252_s15),
    .s(sum_c10_r223_s16),
    .co(carry_c10_r223_s16)
  );
  wire sum_c10_r224_s17, carry_c10_r224_s17;
  subbyte_full_adder add_c10_r224_s17 (
    .a(sum_c10_r222_s16),
    .b(carry_c9_r253_s15),
    .ci(sum_c10_r223_s16),
    .s(sum_c10_r224_s17),
    .co(carry_c10_r224_s17)
  );
  wire sum_c10_r225_s18, carry_c10_r225_s18;
  subbyte_full_adder add_c10_r225_s18 (
    .a(carry_c9_r254_s16),
    .b(sum_c10_r224_s17),
    .ci(carry_c9_r255_s17),
    .s(sum_c10_r225_s18),
    .co(carry_c10_r225_s18)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[23]), .b(pp[30]), .ci(pp[55]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[62]), .b(pp[87]), .ci(pp[94]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[119]), .b(pp[126]), .ci(pp[151]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[158]), .b(pp[183]), .ci(pp[190]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[215]), .b(pp[222]), .ci(pp[247]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[254]), .b(pp[279]), .ci(pp[286]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[311]), .b(pp[318]), .ci(pp[343]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[350]), .b(pp[375]), .ci(pp[382]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[407]), .b(pp[414]), .ci(pp[439]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[446]), .b(pp[471]), .ci(pp[478]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[503]), .b(pp[510]), .ci(pp[535]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[542]), .b(pp[567]), .ci(pp[574]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[599]), .b(pp[606]), .ci(pp[631]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[638]), .b(pp[663]), .ci(pp[670]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[695]), .b(pp[702]), .ci(pp[727]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[734]), .b(pp[759]), .ci(pp[766]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[791]), .b(pp[798]), .ci(pp[823]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[830]), .b(pp[855]), .ci(pp[862]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[887]), .b(pp[894]), .ci(pp[919]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (.a(pp[926]), .b(pp[951]), .ci(pp[958]), .s(sum_c11_r19_s1), .co(carry_c11_r19_s1));
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (.a(pp[983]), .b(pp[990]), .ci(pp[1015]), .s(sum_c11_r20_s1), .co(carry_c11_r20_s1));
  wire sum_c11_r21_s1, carry_c11_r21_s1;
  subbyte_full_adder add_c11_r21_s1 (
    .a(pp[1022]),
    .b(pp[1047]),
    .ci(pp[1054]),
    .s(sum_c11_r21_s1),
    .co(carry_c11_r21_s1)
  );
  wire sum_c11_r22_s1, carry_c11_r22_s1;
  subbyte_full_adder add_c11_r22_s1 (
    .a(pp[1079]),
    .b(pp[1086]),
    .ci(pp[1111]),
    .s(sum_c11_r22_s1),
    .co(carry_c11_r22_s1)
  );
  wire sum_c11_r23_s1, carry_c11_r23_s1;
  subbyte_full_adder add_c11_r23_s1 (
    .a(pp[1118]),
    .b(pp[1143]),
    .ci(pp[1150]),
    .s(sum_c11_r23_s1),
    .co(carry_c11_r23_s1)
  );
  wire sum_c11_r24_s1, carry_c11_r24_s1;
  subbyte_full_adder add_c11_r24_s1 (
    .a(pp[1175]),
    .b(pp[1182]),
    .ci(pp[1207]),
    .s(sum_c11_r24_s1),
    .co(carry_c11_r24_s1)
  );
  wire sum_c11_r25_s1, carry_c11_r25_s1;
  subbyte_full_adder add_c11_r25_s1 (
    .a(pp[1214]),
    .b(pp[1239]),
    .ci(pp[1246]),
    .s(sum_c11_r25_s1),
    .co(carry_c11_r25_s1)
  );
  wire sum_c11_r26_s1, carry_c11_r26_s1;
  subbyte_full_adder add_c11_r26_s1 (
    .a(pp[1271]),
    .b(pp[1278]),
    .ci(pp[1303]),
    .s(sum_c11_r26_s1),
    .co(carry_c11_r26_s1)
  );
  wire sum_c11_r27_s1, carry_c11_r27_s1;
  subbyte_full_adder add_c11_r27_s1 (
    .a(pp[1310]),
    .b(pp[1335]),
    .ci(pp[1342]),
    .s(sum_c11_r27_s1),
    .co(carry_c11_r27_s1)
  );
  wire sum_c11_r28_s1, carry_c11_r28_s1;
  subbyte_full_adder add_c11_r28_s1 (
    .a(pp[1367]),
    .b(pp[1374]),
    .ci(pp[1399]),
    .s(sum_c11_r28_s1),
    .co(carry_c11_r28_s1)
  );
  wire sum_c11_r29_s1, carry_c11_r29_s1;
  subbyte_full_adder add_c11_r29_s1 (
    .a(pp[1406]),
    .b(pp[1431]),
    .ci(pp[1438]),
    .s(sum_c11_r29_s1),
    .co(carry_c11_r29_s1)
  );
  wire sum_c11_r30_s1, carry_c11_r30_s1;
  subbyte_full_adder add_c11_r30_s1 (
    .a(pp[1463]),
    .b(pp[1470]),
    .ci(pp[1495]),
    .s(sum_c11_r30_s1),
    .co(carry_c11_r30_s1)
  );
  wire sum_c11_r31_s1, carry_c11_r31_s1;
  subbyte_full_adder add_c11_r31_s1 (
    .a(pp[1502]),
    .b(pp[1527]),
    .ci(pp[1534]),
    .s(sum_c11_r31_s1),
    .co(carry_c11_r31_s1)
  );
  wire sum_c11_r32_s1, carry_c11_r32_s1;
  subbyte_full_adder add_c11_r32_s1 (
    .a(pp[1559]),
    .b(pp[1566]),
    .ci(pp[1591]),
    .s(sum_c11_r32_s1),
    .co(carry_c11_r32_s1)
  );
  wire sum_c11_r33_s1, carry_c11_r33_s1;
  subbyte_full_adder add_c11_r33_s1 (
    .a(pp[1598]),
    .b(pp[1623]),
    .ci(pp[1630]),
    .s(sum_c11_r33_s1),
    .co(carry_c11_r33_s1)
  );
  wire sum_c11_r34_s1, carry_c11_r34_s1;
  subbyte_full_adder add_c11_r34_s1 (
    .a(pp[1655]),
    .b(pp[1662]),
    .ci(pp[1687]),
    .s(sum_c11_r34_s1),
    .co(carry_c11_r34_s1)
  );
  wire sum_c11_r35_s1, carry_c11_r35_s1;
  subbyte_full_adder add_c11_r35_s1 (
    .a(pp[1694]),
    .b(pp[1719]),
    .ci(pp[1726]),
    .s(sum_c11_r35_s1),
    .co(carry_c11_r35_s1)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(pp[1751]),
    .b(pp[1758]),
    .ci(pp[1783]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s1, carry_c11_r37_s1;
  subbyte_full_adder add_c11_r37_s1 (
    .a(pp[1790]),
    .b(pp[1815]),
    .ci(pp[1822]),
    .s(sum_c11_r37_s1),
    .co(carry_c11_r37_s1)
  );
  wire sum_c11_r38_s1, carry_c11_r38_s1;
  subbyte_full_adder add_c11_r38_s1 (
    .a(pp[1847]),
    .b(pp[1854]),
    .ci(pp[1879]),
    .s(sum_c11_r38_s1),
    .co(carry_c11_r38_s1)
  );
  wire sum_c11_r39_s1, carry_c11_r39_s1;
  subbyte_full_adder add_c11_r39_s1 (
    .a(pp[1886]),
    .b(pp[1911]),
    .ci(pp[1918]),
    .s(sum_c11_r39_s1),
    .co(carry_c11_r39_s1)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(pp[1943]),
    .b(pp[1950]),
    .ci(pp[1975]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(pp[1982]),
    .b(pp[2007]),
    .ci(pp[2014]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s2, carry_c11_r42_s2;
  subbyte_full_adder add_c11_r42_s2 (
    .a(pp[2039]),
    .b(pp[2046]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r42_s2),
    .co(carry_c11_r42_s2)
  );
  wire sum_c11_r43_s2, carry_c11_r43_s2;
  subbyte_full_adder add_c11_r43_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r43_s2),
    .co(carry_c11_r43_s2)
  );
  wire sum_c11_r44_s2, carry_c11_r44_s2;
  subbyte_full_adder add_c11_r44_s2 (
    .a(carry_c10_r4_s1),
    .b(carry_c10_r5_s1),
    .ci(carry_c10_r6_s1),
    .s(sum_c11_r44_s2),
    .co(carry_c11_r44_s2)
  );
  wire sum_c11_r45_s2, carry_c11_r45_s2;
  subbyte_full_adder add_c11_r45_s2 (
    .a(carry_c10_r7_s1),
    .b(carry_c10_r8_s1),
    .ci(carry_c10_r9_s1),
    .s(sum_c11_r45_s2),
    .co(carry_c11_r45_s2)
  );
  wire sum_c11_r46_s2, carry_c11_r46_s2;
  subbyte_full_adder add_c11_r46_s2 (
    .a(carry_c10_r10_s1),
    .b(carry_c10_r11_s1),
    .ci(carry_c10_r12_s1),
    .s(sum_c11_r46_s2),
    .co(carry_c11_r46_s2)
  );
  wire sum_c11_r47_s2, carry_c11_r47_s2;
  subbyte_full_adder add_c11_r47_s2 (
    .a(carry_c10_r13_s1),
    .b(carry_c10_r14_s1),
    .ci(carry_c10_r15_s1),
    .s(sum_c11_r47_s2),
    .co(carry_c11_r47_s2)
  );
  wire sum_c11_r48_s2, carry_c11_r48_s2;
  subbyte_full_adder add_c11_r48_s2 (
    .a(carry_c10_r16_s1),
    .b(carry_c10_r17_s1),
    .ci(carry_c10_r18_s1),
    .s(sum_c11_r48_s2),
    .co(carry_c11_r48_s2)
  );
  wire sum_c11_r49_s2, carry_c11_r49_s2;
  subbyte_full_adder add_c11_r49_s2 (
    .a(carry_c10_r19_s1),
    .b(carry_c10_r20_s1),
    .ci(carry_c10_r21_s1),
    .s(sum_c11_r49_s2),
    .co(carry_c11_r49_s2)
  );
  wire sum_c11_r50_s2, carry_c11_r50_s2;
  subbyte_full_adder add_c11_r50_s2 (
    .a(carry_c10_r22_s1),
    .b(carry_c10_r23_s1),
    .ci(carry_c10_r24_s1),
    .s(sum_c11_r50_s2),
    .co(carry_c11_r50_s2)
  );
  wire sum_c11_r51_s2, carry_c11_r51_s2;
  subbyte_full_adder add_c11_r51_s2 (
    .a(carry_c10_r25_s1),
    .b(carry_c10_r26_s1),
    .ci(carry_c10_r27_s1),
    .s(sum_c11_r51_s2),
    .co(carry_c11_r51_s2)
  );
  wire sum_c11_r52_s2, carry_c11_r52_s2;
  subbyte_full_adder add_c11_r52_s2 (
    .a(carry_c10_r28_s1),
    .b(carry_c10_r29_s1),
    .ci(carry_c10_r30_s1),
    .s(sum_c11_r52_s2),
    .co(carry_c11_r52_s2)
  );
  wire sum_c11_r53_s2, carry_c11_r53_s2;
  subbyte_full_adder add_c11_r53_s2 (
    .a(carry_c10_r31_s1),
    .b(carry_c10_r32_s1),
    .ci(carry_c10_r33_s1),
    .s(sum_c11_r53_s2),
    .co(carry_c11_r53_s2)
  );
  wire sum_c11_r54_s2, carry_c11_r54_s2;
  subbyte_full_adder add_c11_r54_s2 (
    .a(carry_c10_r34_s1),
    .b(carry_c10_r35_s1),
    .ci(carry_c10_r36_s1),
    .s(sum_c11_r54_s2),
    .co(carry_c11_r54_s2)
  );
  wire sum_c11_r55_s2, carry_c11_r55_s2;
  subbyte_full_adder add_c11_r55_s2 (
    .a(carry_c10_r37_s1),
    .b(carry_c10_r38_s1),
    .ci(carry_c10_r39_s1),
    .s(sum_c11_r55_s2),
    .co(carry_c11_r55_s2)
  );
  wire sum_c11_r56_s2, carry_c11_r56_s2;
  subbyte_full_adder add_c11_r56_s2 (
    .a(carry_c10_r40_s1),
    .b(carry_c10_r41_s1),
    .ci(carry_c10_r42_s1),
    .s(sum_c11_r56_s2),
    .co(carry_c11_r56_s2)
  );
  wire sum_c11_r57_s2, carry_c11_r57_s2;
  subbyte_full_adder add_c11_r57_s2 (
    .a(carry_c10_r43_s1),
    .b(carry_c10_r44_s1),
    .ci(carry_c10_r45_s1),
    .s(sum_c11_r57_s2),
    .co(carry_c11_r57_s2)
  );
  wire sum_c11_r58_s2, carry_c11_r58_s2;
  subbyte_full_adder add_c11_r58_s2 (
    .a(carry_c10_r46_s1),
    .b(carry_c10_r47_s1),
    .ci(carry_c10_r48_s1),
    .s(sum_c11_r58_s2),
    .co(carry_c11_r58_s2)
  );
  wire sum_c11_r59_s2, carry_c11_r59_s2;
  subbyte_full_adder add_c11_r59_s2 (
    .a(carry_c10_r49_s1),
    .b(carry_c10_r50_s1),
    .ci(carry_c10_r51_s1),
    .s(sum_c11_r59_s2),
    .co(carry_c11_r59_s2)
  );
  wire sum_c11_r60_s2, carry_c11_r60_s2;
  subbyte_full_adder add_c11_r60_s2 (
    .a(carry_c10_r52_s1),
    .b(carry_c10_r53_s1),
    .ci(carry_c10_r54_s1),
    .s(sum_c11_r60_s2),
    .co(carry_c11_r60_s2)
  );
  wire sum_c11_r61_s2, carry_c11_r61_s2;
  subbyte_full_adder add_c11_r61_s2 (
    .a(carry_c10_r55_s1),
    .b(carry_c10_r56_s1),
    .ci(carry_c10_r57_s1),
    .s(sum_c11_r61_s2),
    .co(carry_c11_r61_s2)
  );
  wire sum_c11_r62_s2, carry_c11_r62_s2;
  subbyte_full_adder add_c11_r62_s2 (
    .a(carry_c10_r58_s1),
    .b(carry_c10_r59_s1),
    .ci(carry_c10_r60_s1),
    .s(sum_c11_r62_s2),
    .co(carry_c11_r62_s2)
  );
  wire sum_c11_r63_s2, carry_c11_r63_s2;
  subbyte_full_adder add_c11_r63_s2 (
    .a(carry_c10_r61_s1),
    .b(carry_c10_r62_s1),
    .ci(carry_c10_r63_s1),
    .s(sum_c11_r63_s2),
    .co(carry_c11_r63_s2)
  );
  wire sum_c11_r64_s2, carry_c11_r64_s2;
  subbyte_full_adder add_c11_r64_s2 (
    .a(sum_c11_r0_s1),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r64_s2),
    .co(carry_c11_r64_s2)
  );
  wire sum_c11_r65_s2, carry_c11_r65_s2;
  subbyte_full_adder add_c11_r65_s2 (
    .a(sum_c11_r3_s1),
    .b(sum_c11_r4_s1),
    .ci(sum_c11_r5_s1),
    .s(sum_c11_r65_s2),
    .co(carry_c11_r65_s2)
  );
  wire sum_c11_r66_s2, carry_c11_r66_s2;
  subbyte_full_adder add_c11_r66_s2 (
    .a(sum_c11_r6_s1),
    .b(sum_c11_r7_s1),
    .ci(sum_c11_r8_s1),
    .s(sum_c11_r66_s2),
    .co(carry_c11_r66_s2)
  );
  wire sum_c11_r67_s2, carry_c11_r67_s2;
  subbyte_full_adder add_c11_r67_s2 (
    .a(sum_c11_r9_s1),
    .b(sum_c11_r10_s1),
    .ci(sum_c11_r11_s1),
    .s(sum_c11_r67_s2),
    .co(carry_c11_r67_s2)
  );
  wire sum_c11_r68_s2, carry_c11_r68_s2;
  subbyte_full_adder add_c11_r68_s2 (
    .a(sum_c11_r12_s1),
    .b(sum_c11_r13_s1),
    .ci(sum_c11_r14_s1),
    .s(sum_c11_r68_s2),
    .co(carry_c11_r68_s2)
  );
  wire sum_c11_r69_s2, carry_c11_r69_s2;
  subbyte_full_adder add_c11_r69_s2 (
    .a(sum_c11_r15_s1),
    .b(sum_c11_r16_s1),
    .ci(sum_c11_r17_s1),
    .s(sum_c11_r69_s2),
    .co(carry_c11_r69_s2)
  );
  wire sum_c11_r70_s2, carry_c11_r70_s2;
  subbyte_full_adder add_c11_r70_s2 (
    .a(sum_c11_r18_s1),
    .b(sum_c11_r19_s1),
    .ci(sum_c11_r20_s1),
    .s(sum_c11_r70_s2),
    .co(carry_c11_r70_s2)
  );
  wire sum_c11_r71_s2, carry_c11_r71_s2;
  subbyte_full_adder add_c11_r71_s2 (
    .a(sum_c11_r21_s1),
    .b(sum_c11_r22_s1),
    .ci(sum_c11_r23_s1),
    .s(sum_c11_r71_s2),
    .co(carry_c11_r71_s2)
  );
  wire sum_c11_r72_s2, carry_c11_r72_s2;
  subbyte_full_adder add_c11_r72_s2 (
    .a(sum_c11_r24_s1),
    .b(sum_c11_r25_s1),
    .ci(sum_c11_r26_s1),
    .s(sum_c11_r72_s2),
    .co(carry_c11_r72_s2)
  );
  wire sum_c11_r73_s2, carry_c11_r73_s2;
  subbyte_full_adder add_c11_r73_s2 (
    .a(sum_c11_r27_s1),
    .b(sum_c11_r28_s1),
    .ci(sum_c11_r29_s1),
    .s(sum_c11_r73_s2),
    .co(carry_c11_r73_s2)
  );
  wire sum_c11_r74_s2, carry_c11_r74_s2;
  subbyte_full_adder add_c11_r74_s2 (
    .a(sum_c11_r30_s1),
    .b(sum_c11_r31_s1),
    .ci(sum_c11_r32_s1),
    .s(sum_c11_r74_s2),
    .co(carry_c11_r74_s2)
  );
  wire sum_c11_r75_s2, carry_c11_r75_s2;
  subbyte_full_adder add_c11_r75_s2 (
    .a(sum_c11_r33_s1),
    .b(sum_c11_r34_s1),
    .ci(sum_c11_r35_s1),
    .s(sum_c11_r75_s2),
    .co(carry_c11_r75_s2)
  );
  wire sum_c11_r76_s2, carry_c11_r76_s2;
  subbyte_full_adder add_c11_r76_s2 (
    .a(sum_c11_r36_s1),
    .b(sum_c11_r37_s1),
    .ci(sum_c11_r38_s1),
    .s(sum_c11_r76_s2),
    .co(carry_c11_r76_s2)
  );
  wire sum_c11_r77_s2, carry_c11_r77_s2;
  subbyte_full_adder add_c11_r77_s2 (
    .a(sum_c11_r39_s1),
    .b(sum_c11_r40_s1),
    .ci(sum_c11_r41_s1),
    .s(sum_c11_r77_s2),
    .co(carry_c11_r77_s2)
  );
  wire sum_c11_r78_s3, carry_c11_r78_s3;
  subbyte_full_adder add_c11_r78_s3 (
    .a(sum_c11_r42_s2),
    .b(carry_c10_r64_s2),
    .ci(carry_c10_r65_s2),
    .s(sum_c11_r78_s3),
    .co(carry_c11_r78_s3)
  );
  wire sum_c11_r79_s3, carry_c11_r79_s3;
  subbyte_full_adder add_c11_r79_s3 (
    .a(carry_c10_r66_s2),
    .b(carry_c10_r67_s2),
    .ci(carry_c10_r68_s2),
    .s(sum_c11_r79_s3),
    .co(carry_c11_r79_s3)
  );
  wire sum_c11_r80_s3, carry_c11_r80_s3;
  subbyte_full_adder add_c11_r80_s3 (
    .a(carry_c10_r69_s2),
    .b(carry_c10_r70_s2),
    .ci(carry_c10_r71_s2),
    .s(sum_c11_r80_s3),
    .co(carry_c11_r80_s3)
  );
  wire sum_c11_r81_s3, carry_c11_r81_s3;
  subbyte_full_adder add_c11_r81_s3 (
    .a(carry_c10_r72_s2),
    .b(carry_c10_r73_s2),
    .ci(carry_c10_r74_s2),
    .s(sum_c11_r81_s3),
    .co(carry_c11_r81_s3)
  );
  wire sum_c11_r82_s3, carry_c11_r82_s3;
  subbyte_full_adder add_c11_r82_s3 (
    .a(carry_c10_r75_s2),
    .b(carry_c10_r76_s2),
    .ci(carry_c10_r77_s2),
    .s(sum_c11_r82_s3),
    .co(carry_c11_r82_s3)
  );
  wire sum_c11_r83_s3, carry_c11_r83_s3;
  subbyte_full_adder add_c11_r83_s3 (
    .a(carry_c10_r78_s2),
    .b(carry_c10_r79_s2),
    .ci(carry_c10_r80_s2),
    .s(sum_c11_r83_s3),
    .co(carry_c11_r83_s3)
  );
  wire sum_c11_r84_s3, carry_c11_r84_s3;
  subbyte_full_adder add_c11_r84_s3 (
    .a(carry_c10_r81_s2),
    .b(carry_c10_r82_s2),
    .ci(carry_c10_r83_s2),
    .s(sum_c11_r84_s3),
    .co(carry_c11_r84_s3)
  );
  wire sum_c11_r85_s3, carry_c11_r85_s3;
  subbyte_full_adder add_c11_r85_s3 (
    .a(carry_c10_r84_s2),
    .b(carry_c10_r85_s2),
    .ci(carry_c10_r86_s2),
    .s(sum_c11_r85_s3),
    .co(carry_c11_r85_s3)
  );
  wire sum_c11_r86_s3, carry_c11_r86_s3;
  subbyte_full_adder add_c11_r86_s3 (
    .a(carry_c10_r87_s2),
    .b(carry_c10_r88_s2),
    .ci(carry_c10_r89_s2),
    .s(sum_c11_r86_s3),
    .co(carry_c11_r86_s3)
  );
  wire sum_c11_r87_s3, carry_c11_r87_s3;
  subbyte_full_adder add_c11_r87_s3 (
    .a(carry_c10_r90_s2),
    .b(carry_c10_r91_s2),
    .ci(carry_c10_r92_s2),
    .s(sum_c11_r87_s3),
    .co(carry_c11_r87_s3)
  );
  wire sum_c11_r88_s4, carry_c11_r88_s4;
  subbyte_full_adder add_c11_r88_s4 (
    .a(carry_c10_r93_s3),
    .b(carry_c10_r94_s2),
    .ci(carry_c10_r95_s2),
    .s(sum_c11_r88_s4),
    .co(carry_c11_r88_s4)
  );
  wire sum_c11_r89_s3, carry_c11_r89_s3;
  subbyte_full_adder add_c11_r89_s3 (
    .a(carry_c10_r96_s2),
    .b(carry_c10_r97_s2),
    .ci(carry_c10_r98_s2),
    .s(sum_c11_r89_s3),
    .co(carry_c11_r89_s3)
  );
  wire sum_c11_r90_s3, carry_c11_r90_s3;
  subbyte_full_adder add_c11_r90_s3 (
    .a(carry_c10_r99_s2),
    .b(carry_c10_r100_s2),
    .ci(carry_c10_r101_s2),
    .s(sum_c11_r90_s3),
    .co(carry_c11_r90_s3)
  );
  wire sum_c11_r91_s3, carry_c11_r91_s3;
  subbyte_full_adder add_c11_r91_s3 (
    .a(carry_c10_r102_s2),
    .b(carry_c10_r103_s2),
    .ci(carry_c10_r104_s2),
    .s(sum_c11_r91_s3),
    .co(carry_c11_r91_s3)
  );
  wire sum_c11_r92_s3, carry_c11_r92_s3;
  subbyte_full_adder add_c11_r92_s3 (
    .a(carry_c10_r105_s2),
    .b(carry_c10_r106_s2),
    .ci(carry_c10_r107_s2),
    .s(sum_c11_r92_s3),
    .co(carry_c11_r92_s3)
  );
  wire sum_c11_r93_s3, carry_c11_r93_s3;
  subbyte_full_adder add_c11_r93_s3 (
    .a(carry_c10_r108_s2),
    .b(carry_c10_r109_s2),
    .ci(carry_c10_r110_s2),
    .s(sum_c11_r93_s3),
    .co(carry_c11_r93_s3)
  );
  wire sum_c11_r94_s3, carry_c11_r94_s3;
  subbyte_full_adder add_c11_r94_s3 (
    .a(carry_c10_r111_s2),
    .b(carry_c10_r112_s2),
    .ci(carry_c10_r113_s2),
    .s(sum_c11_r94_s3),
    .co(carry_c11_r94_s3)
  );
  wire sum_c11_r95_s3, carry_c11_r95_s3;
  subbyte_full_adder add_c11_r95_s3 (
    .a(sum_c11_r43_s2),
    .b(sum_c11_r44_s2),
    .ci(sum_c11_r45_s2),
    .s(sum_c11_r95_s3),
    .co(carry_c11_r95_s3)
  );
  wire sum_c11_r96_s3, carry_c11_r96_s3;
  subbyte_full_adder add_c11_r96_s3 (
    .a(sum_c11_r46_s2),
    .b(sum_c11_r47_s2),
    .ci(sum_c11_r48_s2),
    .s(sum_c11_r96_s3),
    .co(carry_c11_r96_s3)
  );
  wire sum_c11_r97_s3, carry_c11_r97_s3;
  subbyte_full_adder add_c11_r97_s3 (
    .a(sum_c11_r49_s2),
    .b(sum_c11_r50_s2),
    .ci(sum_c11_r51_s2),
    .s(sum_c11_r97_s3),
    .co(carry_c11_r97_s3)
  );
  wire sum_c11_r98_s3, carry_c11_r98_s3;
  subbyte_full_adder add_c11_r98_s3 (
    .a(sum_c11_r52_s2),
    .b(sum_c11_r53_s2),
    .ci(sum_c11_r54_s2),
    .s(sum_c11_r98_s3),
    .co(carry_c11_r98_s3)
  );
  wire sum_c11_r99_s3, carry_c11_r99_s3;
  subbyte_full_adder add_c11_r99_s3 (
    .a(sum_c11_r55_s2),
    .b(sum_c11_r56_s2),
    .ci(sum_c11_r57_s2),
    .s(sum_c11_r99_s3),
    .co(carry_c11_r99_s3)
  );
  wire sum_c11_r100_s3, carry_c11_r100_s3;
  subbyte_full_adder add_c11_r100_s3 (
    .a(sum_c11_r58_s2),
    .b(sum_c11_r59_s2),
    .ci(sum_c11_r60_s2),
    .s(sum_c11_r100_s3),
    .co(carry_c11_r100_s3)
  );
  wire sum_c11_r101_s3, carry_c11_r101_s3;
  subbyte_full_adder add_c11_r101_s3 (
    .a(sum_c11_r61_s2),
    .b(sum_c11_r62_s2),
    .ci(sum_c11_r63_s2),
    .s(sum_c11_r101_s3),
    .co(carry_c11_r101_s3)
  );
  wire sum_c11_r102_s3, carry_c11_r102_s3;
  subbyte_full_adder add_c11_r102_s3 (
    .a(sum_c11_r64_s2),
    .b(sum_c11_r65_s2),
    .ci(sum_c11_r66_s2),
    .s(sum_c11_r102_s3),
    .co(carry_c11_r102_s3)
  );
  wire sum_c11_r103_s3, carry_c11_r103_s3;
  subbyte_full_adder add_c11_r103_s3 (
    .a(sum_c11_r67_s2),
    .b(sum_c11_r68_s2),
    .ci(sum_c11_r69_s2),
    .s(sum_c11_r103_s3),
    .co(carry_c11_r103_s3)
  );
  wire sum_c11_r104_s3, carry_c11_r104_s3;
  subbyte_full_adder add_c11_r104_s3 (
    .a(sum_c11_r70_s2),
    .b(sum_c11_r71_s2),
    .ci(sum_c11_r72_s2),
    .s(sum_c11_r104_s3),
    .co(carry_c11_r104_s3)
  );
  wire sum_c11_r105_s3, carry_c11_r105_s3;
  subbyte_full_adder add_c11_r105_s3 (
    .a(sum_c11_r73_s2),
    .b(sum_c11_r74_s2),
    .ci(sum_c11_r75_s2),
    .s(sum_c11_r105_s3),
    .co(carry_c11_r105_s3)
  );
  wire sum_c11_r106_s4, carry_c11_r106_s4;
  subbyte_full_adder add_c11_r106_s4 (
    .a(sum_c11_r76_s2),
    .b(sum_c11_r77_s2),
    .ci(carry_c10_r114_s3),
    .s(sum_c11_r106_s4),
    .co(carry_c11_r106_s4)
  );
  wire sum_c11_r107_s4, carry_c11_r107_s4;
  subbyte_full_adder add_c11_r107_s4 (
    .a(sum_c11_r78_s3),
    .b(carry_c10_r115_s3),
    .ci(carry_c10_r116_s3),
    .s(sum_c11_r107_s4),
    .co(carry_c11_r107_s4)
  );
  wire sum_c11_r108_s4, carry_c11_r108_s4;
  subbyte_full_adder add_c11_r108_s4 (
    .a(carry_c10_r117_s3),
    .b(carry_c10_r118_s3),
    .ci(carry_c10_r119_s3),
    .s(sum_c11_r108_s4),
    .co(carry_c11_r108_s4)
  );
  wire sum_c11_r109_s4, carry_c11_r109_s4;
  subbyte_full_adder add_c11_r109_s4 (
    .a(carry_c10_r120_s3),
    .b(carry_c10_r121_s3),
    .ci(carry_c10_r122_s3),
    .s(sum_c11_r109_s4),
    .co(carry_c11_r109_s4)
  );
  wire sum_c11_r110_s4, carry_c11_r110_s4;
  subbyte_full_adder add_c11_r110_s4 (
    .a(carry_c10_r123_s3),
    .b(carry_c10_r124_s3),
    .ci(carry_c10_r125_s3),
    .s(sum_c11_r110_s4),
    .co(carry_c11_r110_s4)
  );
  wire sum_c11_r111_s4, carry_c11_r111_s4;
  subbyte_full_adder add_c11_r111_s4 (
    .a(carry_c10_r126_s3),
    .b(carry_c10_r127_s3),
    .ci(carry_c10_r128_s3),
    .s(sum_c11_r111_s4),
    .co(carry_c11_r111_s4)
  );
  wire sum_c11_r112_s4, carry_c11_r112_s4;
  subbyte_full_adder add_c11_r112_s4 (
    .a(carry_c10_r129_s3),
    .b(carry_c10_r130_s3),
    .ci(carry_c10_r131_s3),
    .s(sum_c11_r112_s4),
    .co(carry_c11_r112_s4)
  );
  wire sum_c11_r113_s5, carry_c11_r113_s5;
  subbyte_full_adder add_c11_r113_s5 (
    .a(carry_c10_r132_s3),
    .b(carry_c10_r133_s4),
    .ci(carry_c10_r134_s3),
    .s(sum_c11_r113_s5),
    .co(carry_c11_r113_s5)
  );
  wire sum_c11_r114_s4, carry_c11_r114_s4;
  subbyte_full_adder add_c11_r114_s4 (
    .a(carry_c10_r135_s3),
    .b(carry_c10_r136_s3),
    .ci(carry_c10_r137_s3),
    .s(sum_c11_r114_s4),
    .co(carry_c11_r114_s4)
  );
  wire sum_c11_r115_s4, carry_c11_r115_s4;
  subbyte_full_adder add_c11_r115_s4 (
    .a(carry_c10_r138_s3),
    .b(carry_c10_r139_s3),
    .ci(carry_c10_r140_s3),
    .s(sum_c11_r115_s4),
    .co(carry_c11_r115_s4)
  );
  wire sum_c11_r116_s5, carry_c11_r116_s5;
  subbyte_full_adder add_c11_r116_s5 (
    .a(carry_c10_r141_s3),
    .b(carry_c10_r142_s3),
    .ci(carry_c10_r143_s4),
    .s(sum_c11_r116_s5),
    .co(carry_c11_r116_s5)
  );
  wire sum_c11_r117_s4, carry_c11_r117_s4;
  subbyte_full_adder add_c11_r117_s4 (
    .a(carry_c10_r144_s3),
    .b(carry_c10_r145_s3),
    .ci(carry_c10_r146_s3),
    .s(sum_c11_r117_s4),
    .co(carry_c11_r117_s4)
  );
  wire sum_c11_r118_s4, carry_c11_r118_s4;
  subbyte_full_adder add_c11_r118_s4 (
    .a(carry_c10_r147_s3),
    .b(carry_c10_r148_s3),
    .ci(carry_c10_r149_s3),
    .s(sum_c11_r118_s4),
    .co(carry_c11_r118_s4)
  );
  wire sum_c11_r119_s4, carry_c11_r119_s4;
  subbyte_full_adder add_c11_r119_s4 (
    .a(sum_c11_r79_s3),
    .b(sum_c11_r80_s3),
    .ci(sum_c11_r81_s3),
    .s(sum_c11_r119_s4),
    .co(carry_c11_r119_s4)
  );
  wire sum_c11_r120_s4, carry_c11_r120_s4;
  subbyte_full_adder add_c11_r120_s4 (
    .a(sum_c11_r82_s3),
    .b(sum_c11_r83_s3),
    .ci(sum_c11_r84_s3),
    .s(sum_c11_r120_s4),
    .co(carry_c11_r120_s4)
  );
  wire sum_c11_r121_s4, carry_c11_r121_s4;
  subbyte_full_adder add_c11_r121_s4 (
    .a(sum_c11_r85_s3),
    .b(sum_c11_r86_s3),
    .ci(sum_c11_r87_s3),
    .s(sum_c11_r121_s4),
    .co(carry_c11_r121_s4)
  );
  wire sum_c11_r122_s5, carry_c11_r122_s5;
  subbyte_full_adder add_c11_r122_s5 (
    .a(sum_c11_r88_s4),
    .b(sum_c11_r89_s3),
    .ci(sum_c11_r90_s3),
    .s(sum_c11_r122_s5),
    .co(carry_c11_r122_s5)
  );
  wire sum_c11_r123_s4, carry_c11_r123_s4;
  subbyte_full_adder add_c11_r123_s4 (
    .a(sum_c11_r91_s3),
    .b(sum_c11_r92_s3),
    .ci(sum_c11_r93_s3),
    .s(sum_c11_r123_s4),
    .co(carry_c11_r123_s4)
  );
  wire sum_c11_r124_s4, carry_c11_r124_s4;
  subbyte_full_adder add_c11_r124_s4 (
    .a(sum_c11_r94_s3),
    .b(sum_c11_r95_s3),
    .ci(sum_c11_r96_s3),
    .s(sum_c11_r124_s4),
    .co(carry_c11_r124_s4)
  );
  wire sum_c11_r125_s4, carry_c11_r125_s4;
  subbyte_full_adder add_c11_r125_s4 (
    .a(sum_c11_r97_s3),
    .b(sum_c11_r98_s3),
    .ci(sum_c11_r99_s3),
    .s(sum_c11_r125_s4),
    .co(carry_c11_r125_s4)
  );
  wire sum_c11_r126_s4, carry_c11_r126_s4;
  subbyte_full_adder add_c11_r126_s4 (
    .a(sum_c11_r100_s3),
    .b(sum_c11_r101_s3),
    .ci(sum_c11_r102_s3),
    .s(sum_c11_r126_s4),
    .co(carry_c11_r126_s4)
  );
  wire sum_c11_r127_s4, carry_c11_r127_s4;
  subbyte_full_adder add_c11_r127_s4 (
    .a(sum_c11_r103_s3),
    .b(sum_c11_r104_s3),
    .ci(sum_c11_r105_s3),
    .s(sum_c11_r127_s4),
    .co(carry_c11_r127_s4)
  );
  wire sum_c11_r128_s5, carry_c11_r128_s5;
  subbyte_full_adder add_c11_r128_s5 (
    .a(sum_c11_r106_s4),
    .b(carry_c10_r150_s4),
    .ci(carry_c10_r151_s4),
    .s(sum_c11_r128_s5),
    .co(carry_c11_r128_s5)
  );
  wire sum_c11_r129_s6, carry_c11_r129_s6;
  subbyte_full_adder add_c11_r129_s6 (
    .a(carry_c10_r152_s4),
    .b(carry_c10_r153_s5),
    .ci(carry_c10_r154_s4),
    .s(sum_c11_r129_s6),
    .co(carry_c11_r129_s6)
  );
  wire sum_c11_r130_s5, carry_c11_r130_s5;
  subbyte_full_adder add_c11_r130_s5 (
    .a(carry_c10_r155_s4),
    .b(carry_c10_r156_s4),
    .ci(carry_c10_r157_s4),
    .s(sum_c11_r130_s5),
    .co(carry_c11_r130_s5)
  );
  wire sum_c11_r131_s5, carry_c11_r131_s5;
  subbyte_full_adder add_c11_r131_s5 (
    .a(carry_c10_r158_s4),
    .b(carry_c10_r159_s4),
    .ci(carry_c10_r160_s4),
    .s(sum_c11_r131_s5),
    .co(carry_c11_r131_s5)
  );
  wire sum_c11_r132_s6, carry_c11_r132_s6;
  subbyte_full_adder add_c11_r132_s6 (
    .a(carry_c10_r161_s4),
    .b(carry_c10_r162_s5),
    .ci(carry_c10_r163_s4),
    .s(sum_c11_r132_s6),
    .co(carry_c11_r132_s6)
  );
  wire sum_c11_r133_s5, carry_c11_r133_s5;
  subbyte_full_adder add_c11_r133_s5 (
    .a(carry_c10_r164_s4),
    .b(carry_c10_r165_s4),
    .ci(carry_c10_r166_s4),
    .s(sum_c11_r133_s5),
    .co(carry_c11_r133_s5)
  );
  wire sum_c11_r134_s6, carry_c11_r134_s6;
  subbyte_full_adder add_c11_r134_s6 (
    .a(carry_c10_r167_s4),
    .b(carry_c10_r168_s4),
    .ci(carry_c10_r169_s5),
    .s(sum_c11_r134_s6),
    .co(carry_c11_r134_s6)
  );
  wire sum_c11_r135_s6, carry_c11_r135_s6;
  subbyte_full_adder add_c11_r135_s6 (
    .a(carry_c10_r170_s4),
    .b(carry_c10_r171_s4),
    .ci(carry_c10_r172_s5),
    .s(sum_c11_r135_s6),
    .co(carry_c11_r135_s6)
  );
  wire sum_c11_r136_s5, carry_c11_r136_s5;
  subbyte_full_adder add_c11_r136_s5 (
    .a(carry_c10_r173_s4),
    .b(sum_c11_r107_s4),
    .ci(sum_c11_r108_s4),
    .s(sum_c11_r136_s5),
    .co(carry_c11_r136_s5)
  );
  wire sum_c11_r137_s5, carry_c11_r137_s5;
  subbyte_full_adder add_c11_r137_s5 (
    .a(sum_c11_r109_s4),
    .b(sum_c11_r110_s4),
    .ci(sum_c11_r111_s4),
    .s(sum_c11_r137_s5),
    .co(carry_c11_r137_s5)
  );
  wire sum_c11_r138_s6, carry_c11_r138_s6;
  subbyte_full_adder add_c11_r138_s6 (
    .a(sum_c11_r112_s4),
    .b(sum_c11_r113_s5),
    .ci(sum_c11_r114_s4),
    .s(sum_c11_r138_s6),
    .co(carry_c11_r138_s6)
  );
  wire sum_c11_r139_s6, carry_c11_r139_s6;
  subbyte_full_adder add_c11_r139_s6 (
    .a(sum_c11_r115_s4),
    .b(sum_c11_r116_s5),
    .ci(sum_c11_r117_s4),
    .s(sum_c11_r139_s6),
    .co(carry_c11_r139_s6)
  );
  wire sum_c11_r140_s5, carry_c11_r140_s5;
  subbyte_full_adder add_c11_r140_s5 (
    .a(sum_c11_r118_s4),
    .b(sum_c11_r119_s4),
    .ci(sum_c11_r120_s4),
    .s(sum_c11_r140_s5),
    .co(carry_c11_r140_s5)
  );
  wire sum_c11_r141_s6, carry_c11_r141_s6;
  subbyte_full_adder add_c11_r141_s6 (
    .a(sum_c11_r121_s4),
    .b(sum_c11_r122_s5),
    .ci(sum_c11_r123_s4),
    .s(sum_c11_r141_s6),
    .co(carry_c11_r141_s6)
  );
  wire sum_c11_r142_s5, carry_c11_r142_s5;
  subbyte_full_adder add_c11_r142_s5 (
    .a(sum_c11_r124_s4),
    .b(sum_c11_r125_s4),
    .ci(sum_c11_r126_s4),
    .s(sum_c11_r142_s5),
    .co(carry_c11_r142_s5)
  );
  wire sum_c11_r143_s7, carry_c11_r143_s7;
  subbyte_full_adder add_c11_r143_s7 (
    .a(sum_c11_r127_s4),
    .b(carry_c10_r174_s5),
    .ci(carry_c10_r175_s6),
    .s(sum_c11_r143_s7),
    .co(carry_c11_r143_s7)
  );
  wire sum_c11_r144_s7, carry_c11_r144_s7;
  subbyte_full_adder add_c11_r144_s7 (
    .a(carry_c10_r176_s6),
    .b(carry_c10_r177_s6),
    .ci(carry_c10_r178_s5),
    .s(sum_c11_r144_s7),
    .co(carry_c11_r144_s7)
  );
  wire sum_c11_r145_s7, carry_c11_r145_s7;
  subbyte_full_adder add_c11_r145_s7 (
    .a(carry_c10_r179_s6),
    .b(carry_c10_r180_s5),
    .ci(carry_c10_r181_s5),
    .s(sum_c11_r145_s7),
    .co(carry_c11_r145_s7)
  );
  wire sum_c11_r146_s7, carry_c11_r146_s7;
  subbyte_full_adder add_c11_r146_s7 (
    .a(carry_c10_r182_s6),
    .b(carry_c10_r183_s5),
    .ci(carry_c10_r184_s6),
    .s(sum_c11_r146_s7),
    .co(carry_c11_r146_s7)
  );
  wire sum_c11_r147_s7, carry_c11_r147_s7;
  subbyte_full_adder add_c11_r147_s7 (
    .a(carry_c10_r185_s5),
    .b(carry_c10_r186_s5),
    .ci(carry_c10_r187_s6),
    .s(sum_c11_r147_s7),
    .co(carry_c11_r147_s7)
  );
  wire sum_c11_r148_s7, carry_c11_r148_s7;
  subbyte_full_adder add_c11_r148_s7 (
    .a(carry_c10_r188_s5),
    .b(carry_c10_r189_s6),
    .ci(carry_c10_r190_s6),
    .s(sum_c11_r148_s7),
    .co(carry_c11_r148_s7)
  );
  wire sum_c11_r149_s7, carry_c11_r149_s7;
  subbyte_full_adder add_c11_r149_s7 (
    .a(sum_c11_r128_s5),
    .b(sum_c11_r129_s6),
    .ci(sum_c11_r130_s5),
    .s(sum_c11_r149_s7),
    .co(carry_c11_r149_s7)
  );
  wire sum_c11_r150_s7, carry_c11_r150_s7;
  subbyte_full_adder add_c11_r150_s7 (
    .a(sum_c11_r131_s5),
    .b(sum_c11_r132_s6),
    .ci(sum_c11_r133_s5),
    .s(sum_c11_r150_s7),
    .co(carry_c11_r150_s7)
  );
  wire sum_c11_r151_s7, carry_c11_r151_s7;
  subbyte_full_adder add_c11_r151_s7 (
    .a(sum_c11_r134_s6),
    .b(sum_c11_r135_s6),
    .ci(sum_c11_r136_s5),
    .s(sum_c11_r151_s7),
    .co(carry_c11_r151_s7)
  );
  wire sum_c11_r152_s7, carry_c11_r152_s7;
  subbyte_full_adder add_c11_r152_s7 (
    .a(sum_c11_r137_s5),
    .b(sum_c11_r138_s6),
    .ci(sum_c11_r139_s6),
    .s(sum_c11_r152_s7),
    .co(carry_c11_r152_s7)
  );
  wire sum_c11_r153_s7, carry_c11_r153_s7;
  subbyte_full_adder add_c11_r153_s7 (
    .a(sum_c11_r140_s5),
    .b(sum_c11_r141_s6),
    .ci(sum_c11_r142_s5),
    .s(sum_c11_r153_s7),
    .co(carry_c11_r153_s7)
  );
  wire sum_c11_r154_s8, carry_c11_r154_s8;
  subbyte_full_adder add_c11_r154_s8 (
    .a(sum_c11_r143_s7),
    .b(carry_c10_r191_s7),
    .ci(carry_c10_r192_s7),
    .s(sum_c11_r154_s8),
    .co(carry_c11_r154_s8)
  );
  wire sum_c11_r155_s8, carry_c11_r155_s8;
  subbyte_full_adder add_c11_r155_s8 (
    .a(carry_c10_r193_s7),
    .b(carry_c10_r194_s7),
    .ci(carry_c10_r195_s7),
    .s(sum_c11_r155_s8),
    .co(carry_c11_r155_s8)
  );
  wire sum_c11_r156_s8, carry_c11_r156_s8;
  subbyte_full_adder add_c11_r156_s8 (
    .a(carry_c10_r196_s7),
    .b(carry_c10_r197_s7),
    .ci(carry_c10_r198_s7),
    .s(sum_c11_r156_s8),
    .co(carry_c11_r156_s8)
  );
  wire sum_c11_r157_s8, carry_c11_r157_s8;
  subbyte_full_adder add_c11_r157_s8 (
    .a(carry_c10_r199_s7),
    .b(carry_c10_r200_s7),
    .ci(carry_c10_r201_s7),
    .s(sum_c11_r157_s8),
    .co(carry_c11_r157_s8)
  );
  wire sum_c11_r158_s8, carry_c11_r158_s8;
  subbyte_full_adder add_c11_r158_s8 (
    .a(sum_c11_r144_s7),
    .b(sum_c11_r145_s7),
    .ci(sum_c11_r146_s7),
    .s(sum_c11_r158_s8),
    .co(carry_c11_r158_s8)
  );
  wire sum_c11_r159_s8, carry_c11_r159_s8;
  subbyte_full_adder add_c11_r159_s8 (
    .a(sum_c11_r147_s7),
    .b(sum_c11_r148_s7),
    .ci(sum_c11_r149_s7),
    .s(sum_c11_r159_s8),
    .co(carry_c11_r159_s8)
  );
  wire sum_c11_r160_s8, carry_c11_r160_s8;
  subbyte_full_adder add_c11_r160_s8 (
    .a(sum_c11_r150_s7),
    .b(sum_c11_r151_s7),
    .ci(sum_c11_r152_s7),
    .s(sum_c11_r160_s8),
    .co(carry_c11_r160_s8)
  );
  wire sum_c11_r161_s9, carry_c11_r161_s9;
  subbyte_full_adder add_c11_r161_s9 (
    .a(sum_c11_r153_s7),
    .b(carry_c10_r202_s8),
    .ci(carry_c10_r203_s8),
    .s(sum_c11_r161_s9),
    .co(carry_c11_r161_s9)
  );
  wire sum_c11_r162_s9, carry_c11_r162_s9;
  subbyte_full_adder add_c11_r162_s9 (
    .a(carry_c10_r204_s8),
    .b(carry_c10_r205_s8),
    .ci(carry_c10_r206_s8),
    .s(sum_c11_r162_s9),
    .co(carry_c11_r162_s9)
  );
  wire sum_c11_r163_s9, carry_c11_r163_s9;
  subbyte_full_adder add_c11_r163_s9 (
    .a(carry_c10_r207_s8),
    .b(carry_c10_r208_s8),
    .ci(sum_c11_r154_s8),
    .s(sum_c11_r163_s9),
    .co(carry_c11_r163_s9)
  );
  wire sum_c11_r164_s9, carry_c11_r164_s9;
  subbyte_full_adder add_c11_r164_s9 (
    .a(sum_c11_r155_s8),
    .b(sum_c11_r156_s8),
    .ci(sum_c11_r157_s8),
    .s(sum_c11_r164_s9),
    .co(carry_c11_r164_s9)
  );
  wire sum_c11_r165_s9, carry_c11_r165_s9;
  subbyte_full_adder add_c11_r165_s9 (
    .a(sum_c11_r158_s8),
    .b(sum_c11_r159_s8),
    .ci(sum_c11_r160_s8),
    .s(sum_c11_r165_s9),
    .co(carry_c11_r165_s9)
  );
  wire sum_c11_r166_s10, carry_c11_r166_s10;
  subbyte_full_adder add_c11_r166_s10 (
    .a(carry_c10_r209_s9),
    .b(carry_c10_r210_s9),
    .ci(carry_c10_r211_s9),
    .s(sum_c11_r166_s10),
    .co(carry_c11_r166_s10)
  );
  wire sum_c11_r167_s10, carry_c11_r167_s10;
  subbyte_full_adder add_c11_r167_s10 (
    .a(carry_c10_r212_s9),
    .b(carry_c10_r213_s9),
    .ci(sum_c11_r161_s9),
    .s(sum_c11_r167_s10),
    .co(carry_c11_r167_s10)
  );
  wire sum_c11_r168_s10, carry_c11_r168_s10;
  subbyte_full_adder add_c11_r168_s10 (
    .a(sum_c11_r162_s9),
    .b(sum_c11_r163_s9),
    .ci(sum_c11_r164_s9),
    .s(sum_c11_r168_s10),
    .co(carry_c11_r168_s10)
  );
  wire sum_c11_r169_s11, carry_c11_r169_s11;
  subbyte_full_adder add_c11_r169_s11 (
    .a(sum_c11_r165_s9),
    .b(carry_c10_r214_s10),
    .ci(carry_c10_r215_s10),
    .s(sum_c11_r169_s11),
    .co(carry_c11_r169_s11)
  );
  wire sum_c11_r170_s12, carry_c11_r170_s12;
  subbyte_full_adder add_c11_r170_s12 (
    .a(carry_c10_r216_s11),
    .b(carry_c10_r217_s11),
    .ci(sum_c11_r166_s10),
    .s(sum_c11_r170_s12),
    .co(carry_c11_r170_s12)
  );
  wire sum_c11_r171_s12, carry_c11_r171_s12;
  subbyte_full_adder add_c11_r171_s12 (
    .a(sum_c11_r167_s10),
    .b(sum_c11_r168_s10),
    .ci(sum_c11_r169_s11),
    .s(sum_c11_r171_s12),
    .co(carry_c11_r171_s12)
  );
  wire sum_c11_r172_s14, carry_c11_r172_s14;
  subbyte_full_adder add_c11_r172_s14 (
    .a(carry_c10_r218_s13),
    .b(carry_c10_r219_s12),
    .ci(sum_c11_r170_s12),
    .s(sum_c11_r172_s14),
    .co(carry_c11_r172_s14)
  );
  wire sum_c11_r173_s15, carry_c11_r173_s15;
  subbyte_full_adder add_c11_r173_s15 (
    .a(sum_c11_r171_s12),
    .b(carry_c10_r220_s14),
    .ci(sum_c11_r172_s14),
    .s(sum_c11_r173_s15),
    .co(carry_c11_r173_s15)
  );
  wire sum_c11_r174_s16, carry_c11_r174_s16;
  subbyte_full_adder add_c11_r174_s16 (
    .a(carry_c10_r221_s15),
    .b(sum_c11_r173_s15),
    .ci(extra[11]),
    .s(sum_c11_r174_s16),
    .co(carry_c11_r174_s16)
  );
  wire sum_c11_r175_s1, carry_c11_r175_s1;
  subbyte_full_adder add_c11_r175_s1 (
    .a(extra[39]),
    .b(extra[67]),
    .ci(extra[95]),
    .s(sum_c11_r175_s1),
    .co(carry_c11_r175_s1)
  );
  wire sum_c11_r176_s17, carry_c11_r176_s17;
  subbyte_full_adder add_c11_r176_s17 (
    .a(sum_c11_r174_s16),
    .b(carry_c10_r222_s16),
    .ci(sum_c11_r175_s1),
    .s(sum_c11_r176_s17),
    .co(carry_c11_r176_s17)
  );
  wire sum_c11_r177_s18, carry_c11_r177_s18;
  subbyte_full_adder add_c11_r177_s18 (
    .a(carry_c10_r223_s16),
    .b(sum_c11_r176_s17),
    .ci(carry_c10_r224_s17),
    .s(sum_c11_r177_s18),
    .co(carry_c11_r177_s18)
  );
  wire sum_c11_r178_s19, carry_c11_r178_s19;
  subbyte_half_adder add_c11_r178_s19 (
    .a(sum_c11_r177_s18),
    .b(carry_c10_r225_s18),
    .s(sum_c11_r178_s19),
    .co(carry_c11_r178_s19)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[31]), .b(pp[63]), .ci(pp[95]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[127]), .b(pp[159]), .ci(pp[191]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[223]), .b(pp[255]), .ci(pp[287]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[319]), .b(pp[351]), .ci(pp[383]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[415]), .b(pp[447]), .ci(pp[479]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[511]), .b(pp[543]), .ci(pp[575]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[607]), .b(pp[639]), .ci(pp[671]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[703]), .b(pp[735]), .ci(pp[767]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[799]), .b(pp[831]), .ci(pp[863]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[895]), .b(pp[927]), .ci(pp[959]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[991]), .b(pp[1023]), .ci(pp[1055]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (
    .a(pp[1087]),
    .b(pp[1119]),
    .ci(pp[1151]),
    .s(sum_c12_r11_s1),
    .co(carry_c12_r11_s1)
  );
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (
    .a(pp[1183]),
    .b(pp[1215]),
    .ci(pp[1247]),
    .s(sum_c12_r12_s1),
    .co(carry_c12_r12_s1)
  );
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (
    .a(pp[1279]),
    .b(pp[1311]),
    .ci(pp[1343]),
    .s(sum_c12_r13_s1),
    .co(carry_c12_r13_s1)
  );
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (
    .a(pp[1375]),
    .b(pp[1407]),
    .ci(pp[1439]),
    .s(sum_c12_r14_s1),
    .co(carry_c12_r14_s1)
  );
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (
    .a(pp[1471]),
    .b(pp[1503]),
    .ci(pp[1535]),
    .s(sum_c12_r15_s1),
    .co(carry_c12_r15_s1)
  );
  wire sum_c12_r16_s1, carry_c12_r16_s1;
  subbyte_full_adder add_c12_r16_s1 (
    .a(pp[1567]),
    .b(pp[1599]),
    .ci(pp[1631]),
    .s(sum_c12_r16_s1),
    .co(carry_c12_r16_s1)
  );
  wire sum_c12_r17_s1, carry_c12_r17_s1;
  subbyte_full_adder add_c12_r17_s1 (
    .a(pp[1663]),
    .b(pp[1695]),
    .ci(pp[1727]),
    .s(sum_c12_r17_s1),
    .co(carry_c12_r17_s1)
  );
  wire sum_c12_r18_s1, carry_c12_r18_s1;
  subbyte_full_adder add_c12_r18_s1 (
    .a(pp[1759]),
    .b(pp[1791]),
    .ci(pp[1823]),
    .s(sum_c12_r18_s1),
    .co(carry_c12_r18_s1)
  );
  wire sum_c12_r19_s1, carry_c12_r19_s1;
  subbyte_full_adder add_c12_r19_s1 (
    .a(pp[1855]),
    .b(pp[1887]),
    .ci(pp[1919]),
    .s(sum_c12_r19_s1),
    .co(carry_c12_r19_s1)
  );
  wire sum_c12_r20_s1, carry_c12_r20_s1;
  subbyte_full_adder add_c12_r20_s1 (
    .a(pp[1951]),
    .b(pp[1983]),
    .ci(pp[2015]),
    .s(sum_c12_r20_s1),
    .co(carry_c12_r20_s1)
  );
  wire sum_c12_r21_s2, carry_c12_r21_s2;
  subbyte_full_adder add_c12_r21_s2 (
    .a(pp[2047]),
    .b(carry_c11_r0_s1),
    .ci(carry_c11_r1_s1),
    .s(sum_c12_r21_s2),
    .co(carry_c12_r21_s2)
  );
  wire sum_c12_r22_s2, carry_c12_r22_s2;
  subbyte_full_adder add_c12_r22_s2 (
    .a(carry_c11_r2_s1),
    .b(carry_c11_r3_s1),
    .ci(carry_c11_r4_s1),
    .s(sum_c12_r22_s2),
    .co(carry_c12_r22_s2)
  );
  wire sum_c12_r23_s2, carry_c12_r23_s2;
  subbyte_full_adder add_c12_r23_s2 (
    .a(carry_c11_r5_s1),
    .b(carry_c11_r6_s1),
    .ci(carry_c11_r7_s1),
    .s(sum_c12_r23_s2),
    .co(carry_c12_r23_s2)
  );
  wire sum_c12_r24_s2, carry_c12_r24_s2;
  subbyte_full_adder add_c12_r24_s2 (
    .a(carry_c11_r8_s1),
    .b(carry_c11_r9_s1),
    .ci(carry_c11_r10_s1),
    .s(sum_c12_r24_s2),
    .co(carry_c12_r24_s2)
  );
  wire sum_c12_r25_s2, carry_c12_r25_s2;
  subbyte_full_adder add_c12_r25_s2 (
    .a(carry_c11_r11_s1),
    .b(carry_c11_r12_s1),
    .ci(carry_c11_r13_s1),
    .s(sum_c12_r25_s2),
    .co(carry_c12_r25_s2)
  );
  wire sum_c12_r26_s2, carry_c12_r26_s2;
  subbyte_full_adder add_c12_r26_s2 (
    .a(carry_c11_r14_s1),
    .b(carry_c11_r15_s1),
    .ci(carry_c11_r16_s1),
    .s(sum_c12_r26_s2),
    .co(carry_c12_r26_s2)
  );
  wire sum_c12_r27_s2, carry_c12_r27_s2;
  subbyte_full_adder add_c12_r27_s2 (
    .a(carry_c11_r17_s1),
    .b(carry_c11_r18_s1),
    .ci(carry_c11_r19_s1),
    .s(sum_c12_r27_s2),
    .co(carry_c12_r27_s2)
  );
  wire sum_c12_r28_s2, carry_c12_r28_s2;
  subbyte_full_adder add_c12_r28_s2 (
    .a(carry_c11_r20_s1),
    .b(carry_c11_r21_s1),
    .ci(carry_c11_r22_s1),
    .s(sum_c12_r28_s2),
    .co(carry_c12_r28_s2)
  );
  wire sum_c12_r29_s2, carry_c12_r29_s2;
  subbyte_full_adder add_c12_r29_s2 (
    .a(carry_c11_r23_s1),
    .b(carry_c11_r24_s1),
    .ci(carry_c11_r25_s1),
    .s(sum_c12_r29_s2),
    .co(carry_c12_r29_s2)
  );
  wire sum_c12_r30_s2, carry_c12_r30_s2;
  subbyte_full_adder add_c12_r30_s2 (
    .a(carry_c11_r26_s1),
    .b(carry_c11_r27_s1),
    .ci(carry_c11_r28_s1),
    .s(sum_c12_r30_s2),
    .co(carry_c12_r30_s2)
  );
  wire sum_c12_r31_s2, carry_c12_r31_s2;
  subbyte_full_adder add_c12_r31_s2 (
    .a(carry_c11_r29_s1),
    .b(carry_c11_r30_s1),
    .ci(carry_c11_r31_s1),
    .s(sum_c12_r31_s2),
    .co(carry_c12_r31_s2)
  );
  wire sum_c12_r32_s2, carry_c12_r32_s2;
  subbyte_full_adder add_c12_r32_s2 (
    .a(carry_c11_r32_s1),
    .b(carry_c11_r33_s1),
    .ci(carry_c11_r34_s1),
    .s(sum_c12_r32_s2),
    .co(carry_c12_r32_s2)
  );
  wire sum_c12_r33_s2, carry_c12_r33_s2;
  subbyte_full_adder add_c12_r33_s2 (
    .a(carry_c11_r35_s1),
    .b(carry_c11_r36_s1),
    .ci(carry_c11_r37_s1),
    .s(sum_c12_r33_s2),
    .co(carry_c12_r33_s2)
  );
  wire sum_c12_r34_s2, carry_c12_r34_s2;
  subbyte_full_adder add_c12_r34_s2 (
    .a(carry_c11_r38_s1),
    .b(carry_c11_r39_s1),
    .ci(carry_c11_r40_s1),
    .s(sum_c12_r34_s2),
    .co(carry_c12_r34_s2)
  );
  wire sum_c12_r35_s3, carry_c12_r35_s3;
  subbyte_full_adder add_c12_r35_s3 (
    .a(carry_c11_r41_s1),
    .b(carry_c11_r42_s2),
    .ci(sum_c12_r0_s1),
    .s(sum_c12_r35_s3),
    .co(carry_c12_r35_s3)
  );
  wire sum_c12_r36_s2, carry_c12_r36_s2;
  subbyte_full_adder add_c12_r36_s2 (
    .a(sum_c12_r1_s1),
    .b(sum_c12_r2_s1),
    .ci(sum_c12_r3_s1),
    .s(sum_c12_r36_s2),
    .co(carry_c12_r36_s2)
  );
  wire sum_c12_r37_s2, carry_c12_r37_s2;
  subbyte_full_adder add_c12_r37_s2 (
    .a(sum_c12_r4_s1),
    .b(sum_c12_r5_s1),
    .ci(sum_c12_r6_s1),
    .s(sum_c12_r37_s2),
    .co(carry_c12_r37_s2)
  );
  wire sum_c12_r38_s2, carry_c12_r38_s2;
  subbyte_full_adder add_c12_r38_s2 (
    .a(sum_c12_r7_s1),
    .b(sum_c12_r8_s1),
    .ci(sum_c12_r9_s1),
    .s(sum_c12_r38_s2),
    .co(carry_c12_r38_s2)
  );
  wire sum_c12_r39_s2, carry_c12_r39_s2;
  subbyte_full_adder add_c12_r39_s2 (
    .a(sum_c12_r10_s1),
    .b(sum_c12_r11_s1),
    .ci(sum_c12_r12_s1),
    .s(sum_c12_r39_s2),
    .co(carry_c12_r39_s2)
  );
  wire sum_c12_r40_s2, carry_c12_r40_s2;
  subbyte_full_adder add_c12_r40_s2 (
    .a(sum_c12_r13_s1),
    .b(sum_c12_r14_s1),
    .ci(sum_c12_r15_s1),
    .s(sum_c12_r40_s2),
    .co(carry_c12_r40_s2)
  );
  wire sum_c12_r41_s2, carry_c12_r41_s2;
  subbyte_full_adder add_c12_r41_s2 (
    .a(sum_c12_r16_s1),
    .b(sum_c12_r17_s1),
    .ci(sum_c12_r18_s1),
    .s(sum_c12_r41_s2),
    .co(carry_c12_r41_s2)
  );
  wire sum_c12_r42_s3, carry_c12_r42_s3;
  subbyte_full_adder add_c12_r42_s3 (
    .a(sum_c12_r19_s1),
    .b(sum_c12_r20_s1),
    .ci(carry_c11_r43_s2),
    .s(sum_c12_r42_s3),
    .co(carry_c12_r42_s3)
  );
  wire sum_c12_r43_s3, carry_c12_r43_s3;
  subbyte_full_adder add_c12_r43_s3 (
    .a(carry_c11_r44_s2),
    .b(carry_c11_r45_s2),
    .ci(carry_c11_r46_s2),
    .s(sum_c12_r43_s3),
    .co(carry_c12_r43_s3)
  );
  wire sum_c12_r44_s3, carry_c12_r44_s3;
  subbyte_full_adder add_c12_r44_s3 (
    .a(carry_c11_r47_s2),
    .b(carry_c11_r48_s2),
    .ci(carry_c11_r49_s2),
    .s(sum_c12_r44_s3),
    .co(carry_c12_r44_s3)
  );
  wire sum_c12_r45_s3, carry_c12_r45_s3;
  subbyte_full_adder add_c12_r45_s3 (
    .a(carry_c11_r50_s2),
    .b(carry_c11_r51_s2),
    .ci(carry_c11_r52_s2),
    .s(sum_c12_r45_s3),
    .co(carry_c12_r45_s3)
  );
  wire sum_c12_r46_s3, carry_c12_r46_s3;
  subbyte_full_adder add_c12_r46_s3 (
    .a(carry_c11_r53_s2),
    .b(carry_c11_r54_s2),
    .ci(carry_c11_r55_s2),
    .s(sum_c12_r46_s3),
    .co(carry_c12_r46_s3)
  );
  wire sum_c12_r47_s3, carry_c12_r47_s3;
  subbyte_full_adder add_c12_r47_s3 (
    .a(carry_c11_r56_s2),
    .b(carry_c11_r57_s2),
    .ci(carry_c11_r58_s2),
    .s(sum_c12_r47_s3),
    .co(carry_c12_r47_s3)
  );
  wire sum_c12_r48_s3, carry_c12_r48_s3;
  subbyte_full_adder add_c12_r48_s3 (
    .a(carry_c11_r59_s2),
    .b(carry_c11_r60_s2),
    .ci(carry_c11_r61_s2),
    .s(sum_c12_r48_s3),
    .co(carry_c12_r48_s3)
  );
  wire sum_c12_r49_s3, carry_c12_r49_s3;
  subbyte_full_adder add_c12_r49_s3 (
    .a(carry_c11_r62_s2),
    .b(carry_c11_r63_s2),
    .ci(carry_c11_r64_s2),
    .s(sum_c12_r49_s3),
    .co(carry_c12_r49_s3)
  );
  wire sum_c12_r50_s3, carry_c12_r50_s3;
  subbyte_full_adder add_c12_r50_s3 (
    .a(carry_c11_r65_s2),
    .b(carry_c11_r66_s2),
    .ci(carry_c11_r67_s2),
    .s(sum_c12_r50_s3),
    .co(carry_c12_r50_s3)
  );
  wire sum_c12_r51_s3, carry_c12_r51_s3;
  subbyte_full_adder add_c12_r51_s3 (
    .a(carry_c11_r68_s2),
    .b(carry_c11_r69_s2),
    .ci(carry_c11_r70_s2),
    .s(sum_c12_r51_s3),
    .co(carry_c12_r51_s3)
  );
  wire sum_c12_r52_s3, carry_c12_r52_s3;
  subbyte_full_adder add_c12_r52_s3 (
    .a(carry_c11_r71_s2),
    .b(carry_c11_r72_s2),
    .ci(carry_c11_r73_s2),
    .s(sum_c12_r52_s3),
    .co(carry_c12_r52_s3)
  );
  wire sum_c12_r53_s3, carry_c12_r53_s3;
  subbyte_full_adder add_c12_r53_s3 (
    .a(carry_c11_r74_s2),
    .b(carry_c11_r75_s2),
    .ci(carry_c11_r76_s2),
    .s(sum_c12_r53_s3),
    .co(carry_c12_r53_s3)
  );
  wire sum_c12_r54_s3, carry_c12_r54_s3;
  subbyte_full_adder add_c12_r54_s3 (
    .a(carry_c11_r77_s2),
    .b(sum_c12_r21_s2),
    .ci(sum_c12_r22_s2),
    .s(sum_c12_r54_s3),
    .co(carry_c12_r54_s3)
  );
  wire sum_c12_r55_s3, carry_c12_r55_s3;
  subbyte_full_adder add_c12_r55_s3 (
    .a(sum_c12_r23_s2),
    .b(sum_c12_r24_s2),
    .ci(sum_c12_r25_s2),
    .s(sum_c12_r55_s3),
    .co(carry_c12_r55_s3)
  );
  wire sum_c12_r56_s3, carry_c12_r56_s3;
  subbyte_full_adder add_c12_r56_s3 (
    .a(sum_c12_r26_s2),
    .b(sum_c12_r27_s2),
    .ci(sum_c12_r28_s2),
    .s(sum_c12_r56_s3),
    .co(carry_c12_r56_s3)
  );
  wire sum_c12_r57_s3, carry_c12_r57_s3;
  subbyte_full_adder add_c12_r57_s3 (
    .a(sum_c12_r29_s2),
    .b(sum_c12_r30_s2),
    .ci(sum_c12_r31_s2),
    .s(sum_c12_r57_s3),
    .co(carry_c12_r57_s3)
  );
  wire sum_c12_r58_s3, carry_c12_r58_s3;
  subbyte_full_adder add_c12_r58_s3 (
    .a(sum_c12_r32_s2),
    .b(sum_c12_r33_s2),
    .ci(sum_c12_r34_s2),
    .s(sum_c12_r58_s3),
    .co(carry_c12_r58_s3)
  );
  wire sum_c12_r59_s4, carry_c12_r59_s4;
  subbyte_full_adder add_c12_r59_s4 (
    .a(sum_c12_r35_s3),
    .b(sum_c12_r36_s2),
    .ci(sum_c12_r37_s2),
    .s(sum_c12_r59_s4),
    .co(carry_c12_r59_s4)
  );
  wire sum_c12_r60_s3, carry_c12_r60_s3;
  subbyte_full_adder add_c12_r60_s3 (
    .a(sum_c12_r38_s2),
    .b(sum_c12_r39_s2),
    .ci(sum_c12_r40_s2),
    .s(sum_c12_r60_s3),
    .co(carry_c12_r60_s3)
  );
  wire sum_c12_r61_s4, carry_c12_r61_s4;
  subbyte_full_adder add_c12_r61_s4 (
    .a(sum_c12_r41_s2),
    .b(carry_c11_r78_s3),
    .ci(sum_c12_r42_s3),
    .s(sum_c12_r61_s4),
    .co(carry_c12_r61_s4)
  );
  wire sum_c12_r62_s4, carry_c12_r62_s4;
  subbyte_full_adder add_c12_r62_s4 (
    .a(carry_c11_r79_s3),
    .b(carry_c11_r80_s3),
    .ci(carry_c11_r81_s3),
    .s(sum_c12_r62_s4),
    .co(carry_c12_r62_s4)
  );
  wire sum_c12_r63_s4, carry_c12_r63_s4;
  subbyte_full_adder add_c12_r63_s4 (
    .a(carry_c11_r82_s3),
    .b(carry_c11_r83_s3),
    .ci(carry_c11_r84_s3),
    .s(sum_c12_r63_s4),
    .co(carry_c12_r63_s4)
  );
  wire sum_c12_r64_s4, carry_c12_r64_s4;
  subbyte_full_adder add_c12_r64_s4 (
    .a(carry_c11_r85_s3),
    .b(carry_c11_r86_s3),
    .ci(carry_c11_r87_s3),
    .s(sum_c12_r64_s4),
    .co(carry_c12_r64_s4)
  );
  wire sum_c12_r65_s5, carry_c12_r65_s5;
  subbyte_full_adder add_c12_r65_s5 (
    .a(carry_c11_r88_s4),
    .b(carry_c11_r89_s3),
    .ci(carry_c11_r90_s3),
    .s(sum_c12_r65_s5),
    .co(carry_c12_r65_s5)
  );
  wire sum_c12_r66_s4, carry_c12_r66_s4;
  subbyte_full_adder add_c12_r66_s4 (
    .a(carry_c11_r91_s3),
    .b(carry_c11_r92_s3),
    .ci(carry_c11_r93_s3),
    .s(sum_c12_r66_s4),
    .co(carry_c12_r66_s4)
  );
  wire sum_c12_r67_s4, carry_c12_r67_s4;
  subbyte_full_adder add_c12_r67_s4 (
    .a(carry_c11_r94_s3),
    .b(carry_c11_r95_s3),
    .ci(carry_c11_r96_s3),
    .s(sum_c12_r67_s4),
    .co(carry_c12_r67_s4)
  );
  wire sum_c12_r68_s4, carry_c12_r68_s4;
  subbyte_full_adder add_c12_r68_s4 (
    .a(carry_c11_r97_s3),
    .b(carry_c11_r98_s3),
    .ci(carry_c11_r99_s3),
    .s(sum_c12_r68_s4),
    .co(carry_c12_r68_s4)
  );
  wire sum_c12_r69_s4, carry_c12_r69_s4;
  subbyte_full_adder add_c12_r69_s4 (
    .a(carry_c11_r100_s3),
    .b(carry_c11_r101_s3),
    .ci(carry_c11_r102_s3),
    .s(sum_c12_r69_s4),
    .co(carry_c12_r69_s4)
  );
  wire sum_c12_r70_s4, carry_c12_r70_s4;
  subbyte_full_adder add_c12_r70_s4 (
    .a(carry_c11_r103_s3),
    .b(carry_c11_r104_s3),
    .ci(carry_c11_r105_s3),
    .s(sum_c12_r70_s4),
    .co(carry_c12_r70_s4)
  );
  wire sum_c12_r71_s5, carry_c12_r71_s5;
  subbyte_full_adder add_c12_r71_s5 (
    .a(carry_c11_r106_s4),
    .b(sum_c12_r43_s3),
    .ci(sum_c12_r44_s3),
    .s(sum_c12_r71_s5),
    .co(carry_c12_r71_s5)
  );
  wire sum_c12_r72_s4, carry_c12_r72_s4;
  subbyte_full_adder add_c12_r72_s4 (
    .a(sum_c12_r45_s3),
    .b(sum_c12_r46_s3),
    .ci(sum_c12_r47_s3),
    .s(sum_c12_r72_s4),
    .co(carry_c12_r72_s4)
  );
  wire sum_c12_r73_s4, carry_c12_r73_s4;
  subbyte_full_adder add_c12_r73_s4 (
    .a(sum_c12_r48_s3),
    .b(sum_c12_r49_s3),
    .ci(sum_c12_r50_s3),
    .s(sum_c12_r73_s4),
    .co(carry_c12_r73_s4)
  );
  wire sum_c12_r74_s4, carry_c12_r74_s4;
  subbyte_full_adder add_c12_r74_s4 (
    .a(sum_c12_r51_s3),
    .b(sum_c12_r52_s3),
    .ci(sum_c12_r53_s3),
    .s(sum_c12_r74_s4),
    .co(carry_c12_r74_s4)
  );
  wire sum_c12_r75_s4, carry_c12_r75_s4;
  subbyte_full_adder add_c12_r75_s4 (
    .a(sum_c12_r54_s3),
    .b(sum_c12_r55_s3),
    .ci(sum_c12_r56_s3),
    .s(sum_c12_r75_s4),
    .co(carry_c12_r75_s4)
  );
  wire sum_c12_r76_s5, carry_c12_r76_s5;
  subbyte_full_adder add_c12_r76_s5 (
    .a(sum_c12_r57_s3),
    .b(sum_c12_r58_s3),
    .ci(sum_c12_r59_s4),
    .s(sum_c12_r76_s5),
    .co(carry_c12_r76_s5)
  );
  wire sum_c12_r77_s5, carry_c12_r77_s5;
  subbyte_full_adder add_c12_r77_s5 (
    .a(sum_c12_r60_s3),
    .b(sum_c12_r61_s4),
    .ci(carry_c11_r107_s4),
    .s(sum_c12_r77_s5),
    .co(carry_c12_r77_s5)
  );
  wire sum_c12_r78_s5, carry_c12_r78_s5;
  subbyte_full_adder add_c12_r78_s5 (
    .a(carry_c11_r108_s4),
    .b(carry_c11_r109_s4),
    .ci(carry_c11_r110_s4),
    .s(sum_c12_r78_s5),
    .co(carry_c12_r78_s5)
  );
  wire sum_c12_r79_s6, carry_c12_r79_s6;
  subbyte_full_adder add_c12_r79_s6 (
    .a(carry_c11_r111_s4),
    .b(carry_c11_r112_s4),
    .ci(carry_c11_r113_s5),
    .s(sum_c12_r79_s6),
    .co(carry_c12_r79_s6)
  );
  wire sum_c12_r80_s6, carry_c12_r80_s6;
  subbyte_full_adder add_c12_r80_s6 (
    .a(carry_c11_r114_s4),
    .b(carry_c11_r115_s4),
    .ci(carry_c11_r116_s5),
    .s(sum_c12_r80_s6),
    .co(carry_c12_r80_s6)
  );
  wire sum_c12_r81_s5, carry_c12_r81_s5;
  subbyte_full_adder add_c12_r81_s5 (
    .a(carry_c11_r117_s4),
    .b(carry_c11_r118_s4),
    .ci(carry_c11_r119_s4),
    .s(sum_c12_r81_s5),
    .co(carry_c12_r81_s5)
  );
  wire sum_c12_r82_s6, carry_c12_r82_s6;
  subbyte_full_adder add_c12_r82_s6 (
    .a(carry_c11_r120_s4),
    .b(carry_c11_r121_s4),
    .ci(carry_c11_r122_s5),
    .s(sum_c12_r82_s6),
    .co(carry_c12_r82_s6)
  );
  wire sum_c12_r83_s5, carry_c12_r83_s5;
  subbyte_full_adder add_c12_r83_s5 (
    .a(carry_c11_r123_s4),
    .b(carry_c11_r124_s4),
    .ci(carry_c11_r125_s4),
    .s(sum_c12_r83_s5),
    .co(carry_c12_r83_s5)
  );
  wire sum_c12_r84_s5, carry_c12_r84_s5;
  subbyte_full_adder add_c12_r84_s5 (
    .a(carry_c11_r126_s4),
    .b(carry_c11_r127_s4),
    .ci(sum_c12_r62_s4),
    .s(sum_c12_r84_s5),
    .co(carry_c12_r84_s5)
  );
  wire sum_c12_r85_s6, carry_c12_r85_s6;
  subbyte_full_adder add_c12_r85_s6 (
    .a(sum_c12_r63_s4),
    .b(sum_c12_r64_s4),
    .ci(sum_c12_r65_s5),
    .s(sum_c12_r85_s6),
    .co(carry_c12_r85_s6)
  );
  wire sum_c12_r86_s5, carry_c12_r86_s5;
  subbyte_full_adder add_c12_r86_s5 (
    .a(sum_c12_r66_s4),
    .b(sum_c12_r67_s4),
    .ci(sum_c12_r68_s4),
    .s(sum_c12_r86_s5),
    .co(carry_c12_r86_s5)
  );
  wire sum_c12_r87_s6, carry_c12_r87_s6;
  subbyte_full_adder add_c12_r87_s6 (
    .a(sum_c12_r69_s4),
    .b(sum_c12_r70_s4),
    .ci(sum_c12_r71_s5),
    .s(sum_c12_r87_s6),
    .co(carry_c12_r87_s6)
  );
  wire sum_c12_r88_s5, carry_c12_r88_s5;
  subbyte_full_adder add_c12_r88_s5 (
    .a(sum_c12_r72_s4),
    .b(sum_c12_r73_s4),
    .ci(sum_c12_r74_s4),
    .s(sum_c12_r88_s5),
    .co(carry_c12_r88_s5)
  );
  wire sum_c12_r89_s6, carry_c12_r89_s6;
  subbyte_full_adder add_c12_r89_s6 (
    .a(sum_c12_r75_s4),
    .b(sum_c12_r76_s5),
    .ci(sum_c12_r77_s5),
    .s(sum_c12_r89_s6),
    .co(carry_c12_r89_s6)
  );
  wire sum_c12_r90_s7, carry_c12_r90_s7;
  subbyte_full_adder add_c12_r90_s7 (
    .a(carry_c11_r128_s5),
    .b(carry_c11_r129_s6),
    .ci(carry_c11_r130_s5),
    .s(sum_c12_r90_s7),
    .co(carry_c12_r90_s7)
  );
  wire sum_c12_r91_s7, carry_c12_r91_s7;
  subbyte_full_adder add_c12_r91_s7 (
    .a(carry_c11_r131_s5),
    .b(carry_c11_r132_s6),
    .ci(carry_c11_r133_s5),
    .s(sum_c12_r91_s7),
    .co(carry_c12_r91_s7)
  );
  wire sum_c12_r92_s7, carry_c12_r92_s7;
  subbyte_full_adder add_c12_r92_s7 (
    .a(carry_c11_r134_s6),
    .b(carry_c11_r135_s6),
    .ci(carry_c11_r136_s5),
    .s(sum_c12_r92_s7),
    .co(carry_c12_r92_s7)
  );
  wire sum_c12_r93_s7, carry_c12_r93_s7;
  subbyte_full_adder add_c12_r93_s7 (
    .a(carry_c11_r137_s5),
    .b(carry_c11_r138_s6),
    .ci(carry_c11_r139_s6),
    .s(sum_c12_r93_s7),
    .co(carry_c12_r93_s7)
  );
  wire sum_c12_r94_s7, carry_c12_r94_s7;
  subbyte_full_adder add_c12_r94_s7 (
    .a(carry_c11_r140_s5),
    .b(carry_c11_r141_s6),
    .ci(carry_c11_r142_s5),
    .s(sum_c12_r94_s7),
    .co(carry_c12_r94_s7)
  );
  wire sum_c12_r95_s7, carry_c12_r95_s7;
  subbyte_full_adder add_c12_r95_s7 (
    .a(sum_c12_r78_s5),
    .b(sum_c12_r79_s6),
    .ci(sum_c12_r80_s6),
    .s(sum_c12_r95_s7),
    .co(carry_c12_r95_s7)
  );
  wire sum_c12_r96_s7, carry_c12_r96_s7;
  subbyte_full_adder add_c12_r96_s7 (
    .a(sum_c12_r81_s5),
    .b(sum_c12_r82_s6),
    .ci(sum_c12_r83_s5),
    .s(sum_c12_r96_s7),
    .co(carry_c12_r96_s7)
  );
  wire sum_c12_r97_s7, carry_c12_r97_s7;
  subbyte_full_adder add_c12_r97_s7 (
    .a(sum_c12_r84_s5),
    .b(sum_c12_r85_s6),
    .ci(sum_c12_r86_s5),
    .s(sum_c12_r97_s7),
    .co(carry_c12_r97_s7)
  );
  wire sum_c12_r98_s7, carry_c12_r98_s7;
  subbyte_full_adder add_c12_r98_s7 (
    .a(sum_c12_r87_s6),
    .b(sum_c12_r88_s5),
    .ci(sum_c12_r89_s6),
    .s(sum_c12_r98_s7),
    .co(carry_c12_r98_s7)
  );
  wire sum_c12_r99_s8, carry_c12_r99_s8;
  subbyte_full_adder add_c12_r99_s8 (
    .a(carry_c11_r143_s7),
    .b(carry_c11_r144_s7),
    .ci(carry_c11_r145_s7),
    .s(sum_c12_r99_s8),
    .co(carry_c12_r99_s8)
  );
  wire sum_c12_r100_s8, carry_c12_r100_s8;
  subbyte_full_adder add_c12_r100_s8 (
    .a(carry_c11_r146_s7),
    .b(carry_c11_r147_s7),
    .ci(carry_c11_r148_s7),
    .s(sum_c12_r100_s8),
    .co(carry_c12_r100_s8)
  );
  wire sum_c12_r101_s8, carry_c12_r101_s8;
  subbyte_full_adder add_c12_r101_s8 (
    .a(carry_c11_r149_s7),
    .b(carry_c11_r150_s7),
    .ci(carry_c11_r151_s7),
    .s(sum_c12_r101_s8),
    .co(carry_c12_r101_s8)
  );
  wire sum_c12_r102_s8, carry_c12_r102_s8;
  subbyte_full_adder add_c12_r102_s8 (
    .a(carry_c11_r152_s7),
    .b(carry_c11_r153_s7),
    .ci(sum_c12_r90_s7),
    .s(sum_c12_r102_s8),
    .co(carry_c12_r102_s8)
  );
  wire sum_c12_r103_s8, carry_c12_r103_s8;
  subbyte_full_adder add_c12_r103_s8 (
    .a(sum_c12_r91_s7),
    .b(sum_c12_r92_s7),
    .ci(sum_c12_r93_s7),
    .s(sum_c12_r103_s8),
    .co(carry_c12_r103_s8)
  );
  wire sum_c12_r104_s8, carry_c12_r104_s8;
  subbyte_full_adder add_c12_r104_s8 (
    .a(sum_c12_r94_s7),
    .b(sum_c12_r95_s7),
    .ci(sum_c12_r96_s7),
    .s(sum_c12_r104_s8),
    .co(carry_c12_r104_s8)
  );
  wire sum_c12_r105_s9, carry_c12_r105_s9;
  subbyte_full_adder add_c12_r105_s9 (
    .a(sum_c12_r97_s7),
    .b(sum_c12_r98_s7),
    .ci(carry_c11_r154_s8),
    .s(sum_c12_r105_s9),
    .co(carry_c12_r105_s9)
  );
  wire sum_c12_r106_s9, carry_c12_r106_s9;
  subbyte_full_adder add_c12_r106_s9 (
    .a(carry_c11_r155_s8),
    .b(carry_c11_r156_s8),
    .ci(carry_c11_r157_s8),
    .s(sum_c12_r106_s9),
    .co(carry_c12_r106_s9)
  );
  wire sum_c12_r107_s9, carry_c12_r107_s9;
  subbyte_full_adder add_c12_r107_s9 (
    .a(carry_c11_r158_s8),
    .b(carry_c11_r159_s8),
    .ci(carry_c11_r160_s8),
    .s(sum_c12_r107_s9),
    .co(carry_c12_r107_s9)
  );
  wire sum_c12_r108_s9, carry_c12_r108_s9;
  subbyte_full_adder add_c12_r108_s9 (
    .a(sum_c12_r99_s8),
    .b(sum_c12_r100_s8),
    .ci(sum_c12_r101_s8),
    .s(sum_c12_r108_s9),
    .co(carry_c12_r108_s9)
  );
  wire sum_c12_r109_s9, carry_c12_r109_s9;
  subbyte_full_adder add_c12_r109_s9 (
    .a(sum_c12_r102_s8),
    .b(sum_c12_r103_s8),
    .ci(sum_c12_r104_s8),
    .s(sum_c12_r109_s9),
    .co(carry_c12_r109_s9)
  );
  wire sum_c12_r110_s10, carry_c12_r110_s10;
  subbyte_full_adder add_c12_r110_s10 (
    .a(sum_c12_r105_s9),
    .b(carry_c11_r161_s9),
    .ci(carry_c11_r162_s9),
    .s(sum_c12_r110_s10),
    .co(carry_c12_r110_s10)
  );
  wire sum_c12_r111_s10, carry_c12_r111_s10;
  subbyte_full_adder add_c12_r111_s10 (
    .a(carry_c11_r163_s9),
    .b(carry_c11_r164_s9),
    .ci(carry_c11_r165_s9),
    .s(sum_c12_r111_s10),
    .co(carry_c12_r111_s10)
  );
  wire sum_c12_r112_s10, carry_c12_r112_s10;
  subbyte_full_adder add_c12_r112_s10 (
    .a(sum_c12_r106_s9),
    .b(sum_c12_r107_s9),
    .ci(sum_c12_r108_s9),
    .s(sum_c12_r112_s10),
    .co(carry_c12_r112_s10)
  );
  wire sum_c12_r113_s11, carry_c12_r113_s11;
  subbyte_full_adder add_c12_r113_s11 (
    .a(sum_c12_r109_s9),
    .b(carry_c11_r166_s10),
    .ci(carry_c11_r167_s10),
    .s(sum_c12_r113_s11),
    .co(carry_c12_r113_s11)
  );
  wire sum_c12_r114_s11, carry_c12_r114_s11;
  subbyte_full_adder add_c12_r114_s11 (
    .a(carry_c11_r168_s10),
    .b(sum_c12_r110_s10),
    .ci(sum_c12_r111_s10),
    .s(sum_c12_r114_s11),
    .co(carry_c12_r114_s11)
  );
  wire sum_c12_r115_s13, carry_c12_r115_s13;
  subbyte_full_adder add_c12_r115_s13 (
    .a(sum_c12_r112_s10),
    .b(carry_c11_r169_s11),
    .ci(carry_c11_r170_s12),
    .s(sum_c12_r115_s13),
    .co(carry_c12_r115_s13)
  );
  wire sum_c12_r116_s13, carry_c12_r116_s13;
  subbyte_full_adder add_c12_r116_s13 (
    .a(carry_c11_r171_s12),
    .b(sum_c12_r113_s11),
    .ci(sum_c12_r114_s11),
    .s(sum_c12_r116_s13),
    .co(carry_c12_r116_s13)
  );
  wire sum_c12_r117_s15, carry_c12_r117_s15;
  subbyte_full_adder add_c12_r117_s15 (
    .a(sum_c12_r115_s13),
    .b(carry_c11_r172_s14),
    .ci(sum_c12_r116_s13),
    .s(sum_c12_r117_s15),
    .co(carry_c12_r117_s15)
  );
  wire sum_c12_r118_s16, carry_c12_r118_s16;
  subbyte_full_adder add_c12_r118_s16 (
    .a(carry_c11_r173_s15),
    .b(sum_c12_r117_s15),
    .ci(extra[12]),
    .s(sum_c12_r118_s16),
    .co(carry_c12_r118_s16)
  );
  wire sum_c12_r119_s1, carry_c12_r119_s1;
  subbyte_full_adder add_c12_r119_s1 (
    .a(extra[40]),
    .b(extra[68]),
    .ci(extra[96]),
    .s(sum_c12_r119_s1),
    .co(carry_c12_r119_s1)
  );
  wire sum_c12_r120_s17, carry_c12_r120_s17;
  subbyte_full_adder add_c12_r120_s17 (
    .a(carry_c11_r174_s16),
    .b(sum_c12_r118_s16),
    .ci(carry_c11_r175_s1),
    .s(sum_c12_r120_s17),
    .co(carry_c12_r120_s17)
  );
  wire sum_c12_r121_s18, carry_c12_r121_s18;
  subbyte_full_adder add_c12_r121_s18 (
    .a(sum_c12_r119_s1),
    .b(sum_c12_r120_s17),
    .ci(carry_c11_r176_s17),
    .s(sum_c12_r121_s18),
    .co(carry_c12_r121_s18)
  );
  wire sum_c12_r122_s20, carry_c12_r122_s20;
  subbyte_full_adder add_c12_r122_s20 (
    .a(sum_c12_r121_s18),
    .b(carry_c11_r177_s18),
    .ci(carry_c11_r178_s19),
    .s(sum_c12_r122_s20),
    .co(carry_c12_r122_s20)
  );
  wire sum_c13_r0_s2, carry_c13_r0_s2;
  subbyte_full_adder add_c13_r0_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r0_s2),
    .co(carry_c13_r0_s2)
  );
  wire sum_c13_r1_s2, carry_c13_r1_s2;
  subbyte_full_adder add_c13_r1_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r1_s2),
    .co(carry_c13_r1_s2)
  );
  wire sum_c13_r2_s2, carry_c13_r2_s2;
  subbyte_full_adder add_c13_r2_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r2_s2),
    .co(carry_c13_r2_s2)
  );
  wire sum_c13_r3_s2, carry_c13_r3_s2;
  subbyte_full_adder add_c13_r3_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r3_s2),
    .co(carry_c13_r3_s2)
  );
  wire sum_c13_r4_s2, carry_c13_r4_s2;
  subbyte_full_adder add_c13_r4_s2 (
    .a(carry_c12_r12_s1),
    .b(carry_c12_r13_s1),
    .ci(carry_c12_r14_s1),
    .s(sum_c13_r4_s2),
    .co(carry_c13_r4_s2)
  );
  wire sum_c13_r5_s2, carry_c13_r5_s2;
  subbyte_full_adder add_c13_r5_s2 (
    .a(carry_c12_r15_s1),
    .b(carry_c12_r16_s1),
    .ci(carry_c12_r17_s1),
    .s(sum_c13_r5_s2),
    .co(carry_c13_r5_s2)
  );
  wire sum_c13_r6_s2, carry_c13_r6_s2;
  subbyte_full_adder add_c13_r6_s2 (
    .a(carry_c12_r18_s1),
    .b(carry_c12_r19_s1),
    .ci(carry_c12_r20_s1),
    .s(sum_c13_r6_s2),
    .co(carry_c13_r6_s2)
  );
  wire sum_c13_r7_s3, carry_c13_r7_s3;
  subbyte_full_adder add_c13_r7_s3 (
    .a(carry_c12_r21_s2),
    .b(carry_c12_r22_s2),
    .ci(carry_c12_r23_s2),
    .s(sum_c13_r7_s3),
    .co(carry_c13_r7_s3)
  );
  wire sum_c13_r8_s3, carry_c13_r8_s3;
  subbyte_full_adder add_c13_r8_s3 (
    .a(carry_c12_r24_s2),
    .b(carry_c12_r25_s2),
    .ci(carry_c12_r26_s2),
    .s(sum_c13_r8_s3),
    .co(carry_c13_r8_s3)
  );
  wire sum_c13_r9_s3, carry_c13_r9_s3;
  subbyte_full_adder add_c13_r9_s3 (
    .a(carry_c12_r27_s2),
    .b(carry_c12_r28_s2),
    .ci(carry_c12_r29_s2),
    .s(sum_c13_r9_s3),
    .co(carry_c13_r9_s3)
  );
  wire sum_c13_r10_s3, carry_c13_r10_s3;
  subbyte_full_adder add_c13_r10_s3 (
    .a(carry_c12_r30_s2),
    .b(carry_c12_r31_s2),
    .ci(carry_c12_r32_s2),
    .s(sum_c13_r10_s3),
    .co(carry_c13_r10_s3)
  );
  wire sum_c13_r11_s4, carry_c13_r11_s4;
  subbyte_full_adder add_c13_r11_s4 (
    .a(carry_c12_r33_s2),
    .b(carry_c12_r34_s2),
    .ci(carry_c12_r35_s3),
    .s(sum_c13_r11_s4),
    .co(carry_c13_r11_s4)
  );
  wire sum_c13_r12_s3, carry_c13_r12_s3;
  subbyte_full_adder add_c13_r12_s3 (
    .a(carry_c12_r36_s2),
    .b(carry_c12_r37_s2),
    .ci(carry_c12_r38_s2),
    .s(sum_c13_r12_s3),
    .co(carry_c13_r12_s3)
  );
  wire sum_c13_r13_s3, carry_c13_r13_s3;
  subbyte_full_adder add_c13_r13_s3 (
    .a(carry_c12_r39_s2),
    .b(carry_c12_r40_s2),
    .ci(carry_c12_r41_s2),
    .s(sum_c13_r13_s3),
    .co(carry_c13_r13_s3)
  );
  wire sum_c13_r14_s3, carry_c13_r14_s3;
  subbyte_full_adder add_c13_r14_s3 (
    .a(sum_c13_r0_s2),
    .b(sum_c13_r1_s2),
    .ci(sum_c13_r2_s2),
    .s(sum_c13_r14_s3),
    .co(carry_c13_r14_s3)
  );
  wire sum_c13_r15_s3, carry_c13_r15_s3;
  subbyte_full_adder add_c13_r15_s3 (
    .a(sum_c13_r3_s2),
    .b(sum_c13_r4_s2),
    .ci(sum_c13_r5_s2),
    .s(sum_c13_r15_s3),
    .co(carry_c13_r15_s3)
  );
  wire sum_c13_r16_s4, carry_c13_r16_s4;
  subbyte_full_adder add_c13_r16_s4 (
    .a(sum_c13_r6_s2),
    .b(carry_c12_r42_s3),
    .ci(carry_c12_r43_s3),
    .s(sum_c13_r16_s4),
    .co(carry_c13_r16_s4)
  );
  wire sum_c13_r17_s4, carry_c13_r17_s4;
  subbyte_full_adder add_c13_r17_s4 (
    .a(carry_c12_r44_s3),
    .b(carry_c12_r45_s3),
    .ci(carry_c12_r46_s3),
    .s(sum_c13_r17_s4),
    .co(carry_c13_r17_s4)
  );
  wire sum_c13_r18_s4, carry_c13_r18_s4;
  subbyte_full_adder add_c13_r18_s4 (
    .a(carry_c12_r47_s3),
    .b(carry_c12_r48_s3),
    .ci(carry_c12_r49_s3),
    .s(sum_c13_r18_s4),
    .co(carry_c13_r18_s4)
  );
  wire sum_c13_r19_s4, carry_c13_r19_s4;
  subbyte_full_adder add_c13_r19_s4 (
    .a(carry_c12_r50_s3),
    .b(carry_c12_r51_s3),
    .ci(carry_c12_r52_s3),
    .s(sum_c13_r19_s4),
    .co(carry_c13_r19_s4)
  );
  wire sum_c13_r20_s4, carry_c13_r20_s4;
  subbyte_full_adder add_c13_r20_s4 (
    .a(carry_c12_r53_s3),
    .b(carry_c12_r54_s3),
    .ci(carry_c12_r55_s3),
    .s(sum_c13_r20_s4),
    .co(carry_c13_r20_s4)
  );
  wire sum_c13_r21_s4, carry_c13_r21_s4;
  subbyte_full_adder add_c13_r21_s4 (
    .a(carry_c12_r56_s3),
    .b(carry_c12_r57_s3),
    .ci(carry_c12_r58_s3),
    .s(sum_c13_r21_s4),
    .co(carry_c13_r21_s4)
  );
  wire sum_c13_r22_s5, carry_c13_r22_s5;
  subbyte_full_adder add_c13_r22_s5 (
    .a(carry_c12_r59_s4),
    .b(carry_c12_r60_s3),
    .ci(sum_c13_r7_s3),
    .s(sum_c13_r22_s5),
    .co(carry_c13_r22_s5)
  );
  wire sum_c13_r23_s4, carry_c13_r23_s4;
  subbyte_full_adder add_c13_r23_s4 (
    .a(sum_c13_r8_s3),
    .b(sum_c13_r9_s3),
    .ci(sum_c13_r10_s3),
    .s(sum_c13_r23_s4),
    .co(carry_c13_r23_s4)
  );
  wire sum_c13_r24_s5, carry_c13_r24_s5;
  subbyte_full_adder add_c13_r24_s5 (
    .a(sum_c13_r11_s4),
    .b(sum_c13_r12_s3),
    .ci(sum_c13_r13_s3),
    .s(sum_c13_r24_s5),
    .co(carry_c13_r24_s5)
  );
  wire sum_c13_r25_s5, carry_c13_r25_s5;
  subbyte_full_adder add_c13_r25_s5 (
    .a(sum_c13_r14_s3),
    .b(sum_c13_r15_s3),
    .ci(carry_c12_r61_s4),
    .s(sum_c13_r25_s5),
    .co(carry_c13_r25_s5)
  );
  wire sum_c13_r26_s5, carry_c13_r26_s5;
  subbyte_full_adder add_c13_r26_s5 (
    .a(sum_c13_r16_s4),
    .b(carry_c12_r62_s4),
    .ci(carry_c12_r63_s4),
    .s(sum_c13_r26_s5),
    .co(carry_c13_r26_s5)
  );
  wire sum_c13_r27_s6, carry_c13_r27_s6;
  subbyte_full_adder add_c13_r27_s6 (
    .a(carry_c12_r64_s4),
    .b(carry_c12_r65_s5),
    .ci(carry_c12_r66_s4),
    .s(sum_c13_r27_s6),
    .co(carry_c13_r27_s6)
  );
  wire sum_c13_r28_s5, carry_c13_r28_s5;
  subbyte_full_adder add_c13_r28_s5 (
    .a(carry_c12_r67_s4),
    .b(carry_c12_r68_s4),
    .ci(carry_c12_r69_s4),
    .s(sum_c13_r28_s5),
    .co(carry_c13_r28_s5)
  );
  wire sum_c13_r29_s6, carry_c13_r29_s6;
  subbyte_full_adder add_c13_r29_s6 (
    .a(carry_c12_r70_s4),
    .b(carry_c12_r71_s5),
    .ci(carry_c12_r72_s4),
    .s(sum_c13_r29_s6),
    .co(carry_c13_r29_s6)
  );
  wire sum_c13_r30_s5, carry_c13_r30_s5;
  subbyte_full_adder add_c13_r30_s5 (
    .a(carry_c12_r73_s4),
    .b(carry_c12_r74_s4),
    .ci(carry_c12_r75_s4),
    .s(sum_c13_r30_s5),
    .co(carry_c13_r30_s5)
  );
  wire sum_c13_r31_s6, carry_c13_r31_s6;
  subbyte_full_adder add_c13_r31_s6 (
    .a(carry_c12_r76_s5),
    .b(sum_c13_r17_s4),
    .ci(sum_c13_r18_s4),
    .s(sum_c13_r31_s6),
    .co(carry_c13_r31_s6)
  );
  wire sum_c13_r32_s5, carry_c13_r32_s5;
  subbyte_full_adder add_c13_r32_s5 (
    .a(sum_c13_r19_s4),
    .b(sum_c13_r20_s4),
    .ci(sum_c13_r21_s4),
    .s(sum_c13_r32_s5),
    .co(carry_c13_r32_s5)
  );
  wire sum_c13_r33_s6, carry_c13_r33_s6;
  subbyte_full_adder add_c13_r33_s6 (
    .a(sum_c13_r22_s5),
    .b(sum_c13_r23_s4),
    .ci(sum_c13_r24_s5),
    .s(sum_c13_r33_s6),
    .co(carry_c13_r33_s6)
  );
  wire sum_c13_r34_s6, carry_c13_r34_s6;
  subbyte_full_adder add_c13_r34_s6 (
    .a(sum_c13_r25_s5),
    .b(carry_c12_r77_s5),
    .ci(carry_c12_r78_s5),
    .s(sum_c13_r34_s6),
    .co(carry_c13_r34_s6)
  );
  wire sum_c13_r35_s7, carry_c13_r35_s7;
  subbyte_full_adder add_c13_r35_s7 (
    .a(carry_c12_r79_s6),
    .b(carry_c12_r80_s6),
    .ci(carry_c12_r81_s5),
    .s(sum_c13_r35_s7),
    .co(carry_c13_r35_s7)
  );
  wire sum_c13_r36_s7, carry_c13_r36_s7;
  subbyte_full_adder add_c13_r36_s7 (
    .a(carry_c12_r82_s6),
    .b(carry_c12_r83_s5),
    .ci(carry_c12_r84_s5),
    .s(sum_c13_r36_s7),
    .co(carry_c13_r36_s7)
  );
  wire sum_c13_r37_s7, carry_c13_r37_s7;
  subbyte_full_adder add_c13_r37_s7 (
    .a(carry_c12_r85_s6),
    .b(carry_c12_r86_s5),
    .ci(carry_c12_r87_s6),
    .s(sum_c13_r37_s7),
    .co(carry_c13_r37_s7)
  );
  wire sum_c13_r38_s7, carry_c13_r38_s7;
  subbyte_full_adder add_c13_r38_s7 (
    .a(carry_c12_r88_s5),
    .b(carry_c12_r89_s6),
    .ci(sum_c13_r26_s5),
    .s(sum_c13_r38_s7),
    .co(carry_c13_r38_s7)
  );
  wire sum_c13_r39_s7, carry_c13_r39_s7;
  subbyte_full_adder add_c13_r39_s7 (
    .a(sum_c13_r27_s6),
    .b(sum_c13_r28_s5),
    .ci(sum_c13_r29_s6),
    .s(sum_c13_r39_s7),
    .co(carry_c13_r39_s7)
  );
  wire sum_c13_r40_s7, carry_c13_r40_s7;
  subbyte_full_adder add_c13_r40_s7 (
    .a(sum_c13_r30_s5),
    .b(sum_c13_r31_s6),
    .ci(sum_c13_r32_s5),
    .s(sum_c13_r40_s7),
    .co(carry_c13_r40_s7)
  );
  wire sum_c13_r41_s8, carry_c13_r41_s8;
  subbyte_full_adder add_c13_r41_s8 (
    .a(sum_c13_r33_s6),
    .b(sum_c13_r34_s6),
    .ci(carry_c12_r90_s7),
    .s(sum_c13_r41_s8),
    .co(carry_c13_r41_s8)
  );
  wire sum_c13_r42_s8, carry_c13_r42_s8;
  subbyte_full_adder add_c13_r42_s8 (
    .a(carry_c12_r91_s7),
    .b(carry_c12_r92_s7),
    .ci(carry_c12_r93_s7),
    .s(sum_c13_r42_s8),
    .co(carry_c13_r42_s8)
  );
  wire sum_c13_r43_s8, carry_c13_r43_s8;
  subbyte_full_adder add_c13_r43_s8 (
    .a(carry_c12_r94_s7),
    .b(carry_c12_r95_s7),
    .ci(carry_c12_r96_s7),
    .s(sum_c13_r43_s8),
    .co(carry_c13_r43_s8)
  );
  wire sum_c13_r44_s8, carry_c13_r44_s8;
  subbyte_full_adder add_c13_r44_s8 (
    .a(carry_c12_r97_s7),
    .b(carry_c12_r98_s7),
    .ci(sum_c13_r35_s7),
    .s(sum_c13_r44_s8),
    .co(carry_c13_r44_s8)
  );
  wire sum_c13_r45_s8, carry_c13_r45_s8;
  subbyte_full_adder add_c13_r45_s8 (
    .a(sum_c13_r36_s7),
    .b(sum_c13_r37_s7),
    .ci(sum_c13_r38_s7),
    .s(sum_c13_r45_s8),
    .co(carry_c13_r45_s8)
  );
  wire sum_c13_r46_s9, carry_c13_r46_s9;
  subbyte_full_adder add_c13_r46_s9 (
    .a(sum_c13_r39_s7),
    .b(sum_c13_r40_s7),
    .ci(sum_c13_r41_s8),
    .s(sum_c13_r46_s9),
    .co(carry_c13_r46_s9)
  );
  wire sum_c13_r47_s9, carry_c13_r47_s9;
  subbyte_full_adder add_c13_r47_s9 (
    .a(carry_c12_r99_s8),
    .b(carry_c12_r100_s8),
    .ci(carry_c12_r101_s8),
    .s(sum_c13_r47_s9),
    .co(carry_c13_r47_s9)
  );
  wire sum_c13_r48_s9, carry_c13_r48_s9;
  subbyte_full_adder add_c13_r48_s9 (
    .a(carry_c12_r102_s8),
    .b(carry_c12_r103_s8),
    .ci(carry_c12_r104_s8),
    .s(sum_c13_r48_s9),
    .co(carry_c13_r48_s9)
  );
  wire sum_c13_r49_s9, carry_c13_r49_s9;
  subbyte_full_adder add_c13_r49_s9 (
    .a(sum_c13_r42_s8),
    .b(sum_c13_r43_s8),
    .ci(sum_c13_r44_s8),
    .s(sum_c13_r49_s9),
    .co(carry_c13_r49_s9)
  );
  wire sum_c13_r50_s10, carry_c13_r50_s10;
  subbyte_full_adder add_c13_r50_s10 (
    .a(sum_c13_r45_s8),
    .b(sum_c13_r46_s9),
    .ci(carry_c12_r105_s9),
    .s(sum_c13_r50_s10),
    .co(carry_c13_r50_s10)
  );
  wire sum_c13_r51_s10, carry_c13_r51_s10;
  subbyte_full_adder add_c13_r51_s10 (
    .a(carry_c12_r106_s9),
    .b(carry_c12_r107_s9),
    .ci(carry_c12_r108_s9),
    .s(sum_c13_r51_s10),
    .co(carry_c13_r51_s10)
  );
  wire sum_c13_r52_s10, carry_c13_r52_s10;
  subbyte_full_adder add_c13_r52_s10 (
    .a(carry_c12_r109_s9),
    .b(sum_c13_r47_s9),
    .ci(sum_c13_r48_s9),
    .s(sum_c13_r52_s10),
    .co(carry_c13_r52_s10)
  );
  wire sum_c13_r53_s11, carry_c13_r53_s11;
  subbyte_full_adder add_c13_r53_s11 (
    .a(sum_c13_r49_s9),
    .b(sum_c13_r50_s10),
    .ci(carry_c12_r110_s10),
    .s(sum_c13_r53_s11),
    .co(carry_c13_r53_s11)
  );
  wire sum_c13_r54_s11, carry_c13_r54_s11;
  subbyte_full_adder add_c13_r54_s11 (
    .a(carry_c12_r111_s10),
    .b(carry_c12_r112_s10),
    .ci(sum_c13_r51_s10),
    .s(sum_c13_r54_s11),
    .co(carry_c13_r54_s11)
  );
  wire sum_c13_r55_s12, carry_c13_r55_s12;
  subbyte_full_adder add_c13_r55_s12 (
    .a(sum_c13_r52_s10),
    .b(sum_c13_r53_s11),
    .ci(carry_c12_r113_s11),
    .s(sum_c13_r55_s12),
    .co(carry_c13_r55_s12)
  );
  wire sum_c13_r56_s14, carry_c13_r56_s14;
  subbyte_full_adder add_c13_r56_s14 (
    .a(carry_c12_r114_s11),
    .b(sum_c13_r54_s11),
    .ci(carry_c12_r115_s13),
    .s(sum_c13_r56_s14),
    .co(carry_c13_r56_s14)
  );
  wire sum_c13_r57_s15, carry_c13_r57_s15;
  subbyte_full_adder add_c13_r57_s15 (
    .a(sum_c13_r55_s12),
    .b(carry_c12_r116_s13),
    .ci(sum_c13_r56_s14),
    .s(sum_c13_r57_s15),
    .co(carry_c13_r57_s15)
  );
  wire sum_c13_r58_s16, carry_c13_r58_s16;
  subbyte_full_adder add_c13_r58_s16 (
    .a(carry_c12_r117_s15),
    .b(sum_c13_r57_s15),
    .ci(extra[13]),
    .s(sum_c13_r58_s16),
    .co(carry_c13_r58_s16)
  );
  wire sum_c13_r59_s1, carry_c13_r59_s1;
  subbyte_full_adder add_c13_r59_s1 (
    .a(extra[41]),
    .b(extra[69]),
    .ci(extra[97]),
    .s(sum_c13_r59_s1),
    .co(carry_c13_r59_s1)
  );
  wire sum_c13_r60_s17, carry_c13_r60_s17;
  subbyte_full_adder add_c13_r60_s17 (
    .a(carry_c12_r118_s16),
    .b(sum_c13_r58_s16),
    .ci(carry_c12_r119_s1),
    .s(sum_c13_r60_s17),
    .co(carry_c13_r60_s17)
  );
  wire sum_c13_r61_s18, carry_c13_r61_s18;
  subbyte_full_adder add_c13_r61_s18 (
    .a(sum_c13_r59_s1),
    .b(carry_c12_r120_s17),
    .ci(sum_c13_r60_s17),
    .s(sum_c13_r61_s18),
    .co(carry_c13_r61_s18)
  );
  wire sum_c13_r62_s21, carry_c13_r62_s21;
  subbyte_full_adder add_c13_r62_s21 (
    .a(carry_c12_r121_s18),
    .b(sum_c13_r61_s18),
    .ci(carry_c12_r122_s20),
    .s(sum_c13_r62_s21),
    .co(carry_c13_r62_s21)
  );
  wire sum_c14_r0_s3, carry_c14_r0_s3;
  subbyte_full_adder add_c14_r0_s3 (
    .a(carry_c13_r0_s2),
    .b(carry_c13_r1_s2),
    .ci(carry_c13_r2_s2),
    .s(sum_c14_r0_s3),
    .co(carry_c14_r0_s3)
  );
  wire sum_c14_r1_s3, carry_c14_r1_s3;
  subbyte_full_adder add_c14_r1_s3 (
    .a(carry_c13_r3_s2),
    .b(carry_c13_r4_s2),
    .ci(carry_c13_r5_s2),
    .s(sum_c14_r1_s3),
    .co(carry_c14_r1_s3)
  );
  wire sum_c14_r2_s4, carry_c14_r2_s4;
  subbyte_full_adder add_c14_r2_s4 (
    .a(carry_c13_r6_s2),
    .b(carry_c13_r7_s3),
    .ci(carry_c13_r8_s3),
    .s(sum_c14_r2_s4),
    .co(carry_c14_r2_s4)
  );
  wire sum_c14_r3_s5, carry_c14_r3_s5;
  subbyte_full_adder add_c14_r3_s5 (
    .a(carry_c13_r9_s3),
    .b(carry_c13_r10_s3),
    .ci(carry_c13_r11_s4),
    .s(sum_c14_r3_s5),
    .co(carry_c14_r3_s5)
  );
  wire sum_c14_r4_s4, carry_c14_r4_s4;
  subbyte_full_adder add_c14_r4_s4 (
    .a(carry_c13_r12_s3),
    .b(carry_c13_r13_s3),
    .ci(carry_c13_r14_s3),
    .s(sum_c14_r4_s4),
    .co(carry_c14_r4_s4)
  );
  wire sum_c14_r5_s4, carry_c14_r5_s4;
  subbyte_full_adder add_c14_r5_s4 (
    .a(carry_c13_r15_s3),
    .b(sum_c14_r0_s3),
    .ci(sum_c14_r1_s3),
    .s(sum_c14_r5_s4),
    .co(carry_c14_r5_s4)
  );
  wire sum_c14_r6_s5, carry_c14_r6_s5;
  subbyte_full_adder add_c14_r6_s5 (
    .a(carry_c13_r16_s4),
    .b(carry_c13_r17_s4),
    .ci(carry_c13_r18_s4),
    .s(sum_c14_r6_s5),
    .co(carry_c14_r6_s5)
  );
  wire sum_c14_r7_s5, carry_c14_r7_s5;
  subbyte_full_adder add_c14_r7_s5 (
    .a(carry_c13_r19_s4),
    .b(carry_c13_r20_s4),
    .ci(carry_c13_r21_s4),
    .s(sum_c14_r7_s5),
    .co(carry_c14_r7_s5)
  );
  wire sum_c14_r8_s6, carry_c14_r8_s6;
  subbyte_full_adder add_c14_r8_s6 (
    .a(carry_c13_r22_s5),
    .b(carry_c13_r23_s4),
    .ci(carry_c13_r24_s5),
    .s(sum_c14_r8_s6),
    .co(carry_c14_r8_s6)
  );
  wire sum_c14_r9_s6, carry_c14_r9_s6;
  subbyte_full_adder add_c14_r9_s6 (
    .a(carry_c13_r25_s5),
    .b(sum_c14_r2_s4),
    .ci(sum_c14_r3_s5),
    .s(sum_c14_r9_s6),
    .co(carry_c14_r9_s6)
  );
  wire sum_c14_r10_s6, carry_c14_r10_s6;
  subbyte_full_adder add_c14_r10_s6 (
    .a(sum_c14_r4_s4),
    .b(sum_c14_r5_s4),
    .ci(carry_c13_r26_s5),
    .s(sum_c14_r10_s6),
    .co(carry_c14_r10_s6)
  );
  wire sum_c14_r11_s7, carry_c14_r11_s7;
  subbyte_full_adder add_c14_r11_s7 (
    .a(carry_c13_r27_s6),
    .b(carry_c13_r28_s5),
    .ci(carry_c13_r29_s6),
    .s(sum_c14_r11_s7),
    .co(carry_c14_r11_s7)
  );
  wire sum_c14_r12_s7, carry_c14_r12_s7;
  subbyte_full_adder add_c14_r12_s7 (
    .a(carry_c13_r30_s5),
    .b(carry_c13_r31_s6),
    .ci(carry_c13_r32_s5),
    .s(sum_c14_r12_s7),
    .co(carry_c14_r12_s7)
  );
  wire sum_c14_r13_s7, carry_c14_r13_s7;
  subbyte_full_adder add_c14_r13_s7 (
    .a(carry_c13_r33_s6),
    .b(sum_c14_r6_s5),
    .ci(sum_c14_r7_s5),
    .s(sum_c14_r13_s7),
    .co(carry_c14_r13_s7)
  );
  wire sum_c14_r14_s7, carry_c14_r14_s7;
  subbyte_full_adder add_c14_r14_s7 (
    .a(sum_c14_r8_s6),
    .b(sum_c14_r9_s6),
    .ci(carry_c13_r34_s6),
    .s(sum_c14_r14_s7),
    .co(carry_c14_r14_s7)
  );
  wire sum_c14_r15_s8, carry_c14_r15_s8;
  subbyte_full_adder add_c14_r15_s8 (
    .a(sum_c14_r10_s6),
    .b(carry_c13_r35_s7),
    .ci(carry_c13_r36_s7),
    .s(sum_c14_r15_s8),
    .co(carry_c14_r15_s8)
  );
  wire sum_c14_r16_s8, carry_c14_r16_s8;
  subbyte_full_adder add_c14_r16_s8 (
    .a(carry_c13_r37_s7),
    .b(carry_c13_r38_s7),
    .ci(carry_c13_r39_s7),
    .s(sum_c14_r16_s8),
    .co(carry_c14_r16_s8)
  );
  wire sum_c14_r17_s8, carry_c14_r17_s8;
  subbyte_full_adder add_c14_r17_s8 (
    .a(carry_c13_r40_s7),
    .b(sum_c14_r11_s7),
    .ci(sum_c14_r12_s7),
    .s(sum_c14_r17_s8),
    .co(carry_c14_r17_s8)
  );
  wire sum_c14_r18_s9, carry_c14_r18_s9;
  subbyte_full_adder add_c14_r18_s9 (
    .a(sum_c14_r13_s7),
    .b(sum_c14_r14_s7),
    .ci(carry_c13_r41_s8),
    .s(sum_c14_r18_s9),
    .co(carry_c14_r18_s9)
  );
  wire sum_c14_r19_s9, carry_c14_r19_s9;
  subbyte_full_adder add_c14_r19_s9 (
    .a(carry_c13_r42_s8),
    .b(carry_c13_r43_s8),
    .ci(carry_c13_r44_s8),
    .s(sum_c14_r19_s9),
    .co(carry_c14_r19_s9)
  );
  wire sum_c14_r20_s10, carry_c14_r20_s10;
  subbyte_full_adder add_c14_r20_s10 (
    .a(carry_c13_r45_s8),
    .b(carry_c13_r46_s9),
    .ci(sum_c14_r15_s8),
    .s(sum_c14_r20_s10),
    .co(carry_c14_r20_s10)
  );
  wire sum_c14_r21_s10, carry_c14_r21_s10;
  subbyte_full_adder add_c14_r21_s10 (
    .a(sum_c14_r16_s8),
    .b(sum_c14_r17_s8),
    .ci(sum_c14_r18_s9),
    .s(sum_c14_r21_s10),
    .co(carry_c14_r21_s10)
  );
  wire sum_c14_r22_s10, carry_c14_r22_s10;
  subbyte_full_adder add_c14_r22_s10 (
    .a(carry_c13_r47_s9),
    .b(carry_c13_r48_s9),
    .ci(carry_c13_r49_s9),
    .s(sum_c14_r22_s10),
    .co(carry_c14_r22_s10)
  );
  wire sum_c14_r23_s11, carry_c14_r23_s11;
  subbyte_full_adder add_c14_r23_s11 (
    .a(carry_c13_r50_s10),
    .b(sum_c14_r19_s9),
    .ci(sum_c14_r20_s10),
    .s(sum_c14_r23_s11),
    .co(carry_c14_r23_s11)
  );
  wire sum_c14_r24_s11, carry_c14_r24_s11;
  subbyte_full_adder add_c14_r24_s11 (
    .a(sum_c14_r21_s10),
    .b(carry_c13_r51_s10),
    .ci(carry_c13_r52_s10),
    .s(sum_c14_r24_s11),
    .co(carry_c14_r24_s11)
  );
  wire sum_c14_r25_s12, carry_c14_r25_s12;
  subbyte_full_adder add_c14_r25_s12 (
    .a(sum_c14_r22_s10),
    .b(sum_c14_r23_s11),
    .ci(carry_c13_r53_s11),
    .s(sum_c14_r25_s12),
    .co(carry_c14_r25_s12)
  );
  wire sum_c14_r26_s13, carry_c14_r26_s13;
  subbyte_full_adder add_c14_r26_s13 (
    .a(carry_c13_r54_s11),
    .b(sum_c14_r24_s11),
    .ci(sum_c14_r25_s12),
    .s(sum_c14_r26_s13),
    .co(carry_c14_r26_s13)
  );
  wire sum_c14_r27_s15, carry_c14_r27_s15;
  subbyte_full_adder add_c14_r27_s15 (
    .a(carry_c13_r55_s12),
    .b(carry_c13_r56_s14),
    .ci(sum_c14_r26_s13),
    .s(sum_c14_r27_s15),
    .co(carry_c14_r27_s15)
  );
  wire sum_c14_r28_s16, carry_c14_r28_s16;
  subbyte_full_adder add_c14_r28_s16 (
    .a(carry_c13_r57_s15),
    .b(sum_c14_r27_s15),
    .ci(extra[14]),
    .s(sum_c14_r28_s16),
    .co(carry_c14_r28_s16)
  );
  wire sum_c14_r29_s1, carry_c14_r29_s1;
  subbyte_full_adder add_c14_r29_s1 (
    .a(extra[42]),
    .b(extra[70]),
    .ci(extra[98]),
    .s(sum_c14_r29_s1),
    .co(carry_c14_r29_s1)
  );
  wire sum_c14_r30_s17, carry_c14_r30_s17;
  subbyte_full_adder add_c14_r30_s17 (
    .a(carry_c13_r58_s16),
    .b(sum_c14_r28_s16),
    .ci(carry_c13_r59_s1),
    .s(sum_c14_r30_s17),
    .co(carry_c14_r30_s17)
  );
  wire sum_c14_r31_s18, carry_c14_r31_s18;
  subbyte_full_adder add_c14_r31_s18 (
    .a(sum_c14_r29_s1),
    .b(carry_c13_r60_s17),
    .ci(sum_c14_r30_s17),
    .s(sum_c14_r31_s18),
    .co(carry_c14_r31_s18)
  );
  wire sum_c14_r32_s22, carry_c14_r32_s22;
  subbyte_full_adder add_c14_r32_s22 (
    .a(carry_c13_r61_s18),
    .b(sum_c14_r31_s18),
    .ci(carry_c13_r62_s21),
    .s(sum_c14_r32_s22),
    .co(carry_c14_r32_s22)
  );
  wire sum_c15_r0_s4 = ~carry_c14_r0_s3;
  wire carry_c15_r0_s4 = carry_c14_r0_s3;
  wire sum_c15_r1_s5, carry_c15_r1_s5;
  subbyte_full_adder add_c15_r1_s5 (
    .a(carry_c14_r1_s3),
    .b(sum_c15_r0_s4),
    .ci(carry_c14_r2_s4),
    .s(sum_c15_r1_s5),
    .co(carry_c15_r1_s5)
  );
  wire sum_c15_r2_s6, carry_c15_r2_s6;
  subbyte_full_adder add_c15_r2_s6 (
    .a(carry_c14_r3_s5),
    .b(carry_c14_r4_s4),
    .ci(carry_c14_r5_s4),
    .s(sum_c15_r2_s6),
    .co(carry_c15_r2_s6)
  );
  wire sum_c15_r3_s6, carry_c15_r3_s6;
  subbyte_full_adder add_c15_r3_s6 (
    .a(sum_c15_r1_s5),
    .b(carry_c14_r6_s5),
    .ci(carry_c14_r7_s5),
    .s(sum_c15_r3_s6),
    .co(carry_c15_r3_s6)
  );
  wire sum_c15_r4_s7, carry_c15_r4_s7;
  subbyte_full_adder add_c15_r4_s7 (
    .a(carry_c14_r8_s6),
    .b(carry_c14_r9_s6),
    .ci(sum_c15_r2_s6),
    .s(sum_c15_r4_s7),
    .co(carry_c15_r4_s7)
  );
  wire sum_c15_r5_s8, carry_c15_r5_s8;
  subbyte_full_adder add_c15_r5_s8 (
    .a(carry_c14_r10_s6),
    .b(carry_c14_r11_s7),
    .ci(carry_c14_r12_s7),
    .s(sum_c15_r5_s8),
    .co(carry_c15_r5_s8)
  );
  wire sum_c15_r6_s8, carry_c15_r6_s8;
  subbyte_full_adder add_c15_r6_s8 (
    .a(carry_c14_r13_s7),
    .b(carry_c14_r14_s7),
    .ci(sum_c15_r3_s6),
    .s(sum_c15_r6_s8),
    .co(carry_c15_r6_s8)
  );
  wire sum_c15_r7_s9, carry_c15_r7_s9;
  subbyte_full_adder add_c15_r7_s9 (
    .a(sum_c15_r4_s7),
    .b(carry_c14_r15_s8),
    .ci(carry_c14_r16_s8),
    .s(sum_c15_r7_s9),
    .co(carry_c15_r7_s9)
  );
  wire sum_c15_r8_s10, carry_c15_r8_s10;
  subbyte_full_adder add_c15_r8_s10 (
    .a(carry_c14_r17_s8),
    .b(carry_c14_r18_s9),
    .ci(sum_c15_r5_s8),
    .s(sum_c15_r8_s10),
    .co(carry_c15_r8_s10)
  );
  wire sum_c15_r9_s11, carry_c15_r9_s11;
  subbyte_full_adder add_c15_r9_s11 (
    .a(sum_c15_r6_s8),
    .b(carry_c14_r19_s9),
    .ci(carry_c14_r20_s10),
    .s(sum_c15_r9_s11),
    .co(carry_c15_r9_s11)
  );
  wire sum_c15_r10_s11, carry_c15_r10_s11;
  subbyte_full_adder add_c15_r10_s11 (
    .a(carry_c14_r21_s10),
    .b(sum_c15_r7_s9),
    .ci(sum_c15_r8_s10),
    .s(sum_c15_r10_s11),
    .co(carry_c15_r10_s11)
  );
  wire sum_c15_r11_s12, carry_c15_r11_s12;
  subbyte_full_adder add_c15_r11_s12 (
    .a(carry_c14_r22_s10),
    .b(carry_c14_r23_s11),
    .ci(sum_c15_r9_s11),
    .s(sum_c15_r11_s12),
    .co(carry_c15_r11_s12)
  );
  wire sum_c15_r12_s13, carry_c15_r12_s13;
  subbyte_full_adder add_c15_r12_s13 (
    .a(sum_c15_r10_s11),
    .b(carry_c14_r24_s11),
    .ci(carry_c14_r25_s12),
    .s(sum_c15_r12_s13),
    .co(carry_c15_r12_s13)
  );
  wire sum_c15_r13_s14, carry_c15_r13_s14;
  subbyte_full_adder add_c15_r13_s14 (
    .a(sum_c15_r11_s12),
    .b(carry_c14_r26_s13),
    .ci(sum_c15_r12_s13),
    .s(sum_c15_r13_s14),
    .co(carry_c15_r13_s14)
  );
  wire sum_c15_r14_s16, carry_c15_r14_s16;
  subbyte_full_adder add_c15_r14_s16 (
    .a(carry_c14_r27_s15),
    .b(sum_c15_r13_s14),
    .ci(extra[15]),
    .s(sum_c15_r14_s16),
    .co(carry_c15_r14_s16)
  );
  wire sum_c15_r15_s1, carry_c15_r15_s1;
  subbyte_full_adder add_c15_r15_s1 (
    .a(extra[43]),
    .b(extra[71]),
    .ci(extra[99]),
    .s(sum_c15_r15_s1),
    .co(carry_c15_r15_s1)
  );
  wire sum_c15_r16_s17, carry_c15_r16_s17;
  subbyte_full_adder add_c15_r16_s17 (
    .a(carry_c14_r28_s16),
    .b(sum_c15_r14_s16),
    .ci(carry_c14_r29_s1),
    .s(sum_c15_r16_s17),
    .co(carry_c15_r16_s17)
  );
  wire sum_c15_r17_s18, carry_c15_r17_s18;
  subbyte_full_adder add_c15_r17_s18 (
    .a(sum_c15_r15_s1),
    .b(carry_c14_r30_s17),
    .ci(sum_c15_r16_s17),
    .s(sum_c15_r17_s18),
    .co(carry_c15_r17_s18)
  );
  wire sum_c15_r18_s23, carry_c15_r18_s23;
  subbyte_full_adder add_c15_r18_s23 (
    .a(carry_c14_r31_s18),
    .b(sum_c15_r17_s18),
    .ci(carry_c14_r32_s22),
    .s(sum_c15_r18_s23),
    .co(carry_c15_r18_s23)
  );
  wire sum_c16_r0_s7, carry_c16_r0_s7;
  subbyte_full_adder add_c16_r0_s7 (
    .a(carry_c15_r0_s4),
    .b(carry_c15_r1_s5),
    .ci(carry_c15_r2_s6),
    .s(sum_c16_r0_s7),
    .co(carry_c16_r0_s7)
  );
  wire sum_c16_r1_s8, carry_c16_r1_s8;
  subbyte_full_adder add_c16_r1_s8 (
    .a(sum_c16_r0_s7),
    .b(carry_c15_r3_s6),
    .ci(carry_c15_r4_s7),
    .s(sum_c16_r1_s8),
    .co(carry_c16_r1_s8)
  );
  wire sum_c16_r2_s9, carry_c16_r2_s9;
  subbyte_full_adder add_c16_r2_s9 (
    .a(carry_c15_r5_s8),
    .b(carry_c15_r6_s8),
    .ci(sum_c16_r1_s8),
    .s(sum_c16_r2_s9),
    .co(carry_c16_r2_s9)
  );
  wire sum_c16_r3_s11, carry_c16_r3_s11;
  subbyte_full_adder add_c16_r3_s11 (
    .a(carry_c15_r7_s9),
    .b(carry_c15_r8_s10),
    .ci(sum_c16_r2_s9),
    .s(sum_c16_r3_s11),
    .co(carry_c16_r3_s11)
  );
  wire sum_c16_r4_s12, carry_c16_r4_s12;
  subbyte_full_adder add_c16_r4_s12 (
    .a(carry_c15_r9_s11),
    .b(carry_c15_r10_s11),
    .ci(sum_c16_r3_s11),
    .s(sum_c16_r4_s12),
    .co(carry_c16_r4_s12)
  );
  wire sum_c16_r5_s14, carry_c16_r5_s14;
  subbyte_full_adder add_c16_r5_s14 (
    .a(carry_c15_r11_s12),
    .b(sum_c16_r4_s12),
    .ci(carry_c15_r12_s13),
    .s(sum_c16_r5_s14),
    .co(carry_c16_r5_s14)
  );
  wire sum_c16_r6_s15, carry_c16_r6_s15;
  subbyte_full_adder add_c16_r6_s15 (
    .a(sum_c16_r5_s14),
    .b(carry_c15_r13_s14),
    .ci(extra[16]),
    .s(sum_c16_r6_s15),
    .co(carry_c16_r6_s15)
  );
  wire sum_c16_r7_s1, carry_c16_r7_s1;
  subbyte_full_adder add_c16_r7_s1 (
    .a(extra[44]),
    .b(extra[72]),
    .ci(extra[100]),
    .s(sum_c16_r7_s1),
    .co(carry_c16_r7_s1)
  );
  wire sum_c16_r8_s17, carry_c16_r8_s17;
  subbyte_full_adder add_c16_r8_s17 (
    .a(carry_c15_r14_s16),
    .b(sum_c16_r6_s15),
    .ci(carry_c15_r15_s1),
    .s(sum_c16_r8_s17),
    .co(carry_c16_r8_s17)
  );
  wire sum_c16_r9_s18, carry_c16_r9_s18;
  subbyte_full_adder add_c16_r9_s18 (
    .a(sum_c16_r7_s1),
    .b(carry_c15_r16_s17),
    .ci(sum_c16_r8_s17),
    .s(sum_c16_r9_s18),
    .co(carry_c16_r9_s18)
  );
  wire sum_c16_r10_s24, carry_c16_r10_s24;
  subbyte_full_adder add_c16_r10_s24 (
    .a(carry_c15_r17_s18),
    .b(sum_c16_r9_s18),
    .ci(carry_c15_r18_s23),
    .s(sum_c16_r10_s24),
    .co(carry_c16_r10_s24)
  );
  wire sum_c17_r0_s10, carry_c17_r0_s10;
  subbyte_full_adder add_c17_r0_s10 (
    .a(carry_c16_r0_s7),
    .b(carry_c16_r1_s8),
    .ci(carry_c16_r2_s9),
    .s(sum_c17_r0_s10),
    .co(carry_c17_r0_s10)
  );
  wire sum_c17_r1_s13, carry_c17_r1_s13;
  subbyte_full_adder add_c17_r1_s13 (
    .a(sum_c17_r0_s10),
    .b(carry_c16_r3_s11),
    .ci(carry_c16_r4_s12),
    .s(sum_c17_r1_s13),
    .co(carry_c17_r1_s13)
  );
  wire sum_c17_r2_s15, carry_c17_r2_s15;
  subbyte_full_adder add_c17_r2_s15 (
    .a(sum_c17_r1_s13),
    .b(carry_c16_r5_s14),
    .ci(extra[17]),
    .s(sum_c17_r2_s15),
    .co(carry_c17_r2_s15)
  );
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (
    .a(extra[45]),
    .b(extra[73]),
    .ci(extra[101]),
    .s(sum_c17_r3_s1),
    .co(carry_c17_r3_s1)
  );
  wire sum_c17_r4_s16, carry_c17_r4_s16;
  subbyte_full_adder add_c17_r4_s16 (
    .a(carry_c16_r6_s15),
    .b(sum_c17_r2_s15),
    .ci(carry_c16_r7_s1),
    .s(sum_c17_r4_s16),
    .co(carry_c17_r4_s16)
  );
  wire sum_c17_r5_s18, carry_c17_r5_s18;
  subbyte_full_adder add_c17_r5_s18 (
    .a(sum_c17_r3_s1),
    .b(carry_c16_r8_s17),
    .ci(sum_c17_r4_s16),
    .s(sum_c17_r5_s18),
    .co(carry_c17_r5_s18)
  );
  wire sum_c17_r6_s25, carry_c17_r6_s25;
  subbyte_full_adder add_c17_r6_s25 (
    .a(carry_c16_r9_s18),
    .b(sum_c17_r5_s18),
    .ci(carry_c16_r10_s24),
    .s(sum_c17_r6_s25),
    .co(carry_c17_r6_s25)
  );
  wire sum_c18_r0_s14, carry_c18_r0_s14;
  subbyte_full_adder add_c18_r0_s14 (
    .a(carry_c17_r0_s10),
    .b(carry_c17_r1_s13),
    .ci(extra[18]),
    .s(sum_c18_r0_s14),
    .co(carry_c18_r0_s14)
  );
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[46]),
    .b(extra[74]),
    .ci(extra[102]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s16, carry_c18_r2_s16;
  subbyte_full_adder add_c18_r2_s16 (
    .a(carry_c17_r2_s15),
    .b(sum_c18_r0_s14),
    .ci(carry_c17_r3_s1),
    .s(sum_c18_r2_s16),
    .co(carry_c18_r2_s16)
  );
  wire sum_c18_r3_s17, carry_c18_r3_s17;
  subbyte_full_adder add_c18_r3_s17 (
    .a(sum_c18_r1_s1),
    .b(carry_c17_r4_s16),
    .ci(sum_c18_r2_s16),
    .s(sum_c18_r3_s17),
    .co(carry_c18_r3_s17)
  );
  wire sum_c18_r4_s26, carry_c18_r4_s26;
  subbyte_full_adder add_c18_r4_s26 (
    .a(carry_c17_r5_s18),
    .b(sum_c18_r3_s17),
    .ci(carry_c17_r6_s25),
    .s(sum_c18_r4_s26),
    .co(carry_c18_r4_s26)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[47]),
    .b(extra[75]),
    .ci(extra[103]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s15, carry_c19_r2_s15;
  subbyte_full_adder add_c19_r2_s15 (
    .a(carry_c18_r0_s14),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s15),
    .co(carry_c19_r2_s15)
  );
  wire sum_c19_r3_s17, carry_c19_r3_s17;
  subbyte_full_adder add_c19_r3_s17 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s16),
    .ci(sum_c19_r2_s15),
    .s(sum_c19_r3_s17),
    .co(carry_c19_r3_s17)
  );
  wire sum_c19_r4_s27, carry_c19_r4_s27;
  subbyte_full_adder add_c19_r4_s27 (
    .a(carry_c18_r3_s17),
    .b(sum_c19_r3_s17),
    .ci(carry_c18_r4_s26),
    .s(sum_c19_r4_s27),
    .co(carry_c19_r4_s27)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[48]),
    .b(extra[76]),
    .ci(extra[104]),
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
  wire sum_c20_r3_s16, carry_c20_r3_s16;
  subbyte_full_adder add_c20_r3_s16 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s15),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s16),
    .co(carry_c20_r3_s16)
  );
  wire sum_c20_r4_s28, carry_c20_r4_s28;
  subbyte_full_adder add_c20_r4_s28 (
    .a(carry_c19_r3_s17),
    .b(sum_c20_r3_s16),
    .ci(carry_c19_r4_s27),
    .s(sum_c20_r4_s28),
    .co(carry_c20_r4_s28)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[49]),
    .b(extra[77]),
    .ci(extra[105]),
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
  wire sum_c21_r4_s29, carry_c21_r4_s29;
  subbyte_full_adder add_c21_r4_s29 (
    .a(carry_c20_r3_s16),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s28),
    .s(sum_c21_r4_s29),
    .co(carry_c21_r4_s29)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[50]),
    .b(extra[78]),
    .ci(extra[106]),
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
  wire sum_c22_r4_s30, carry_c22_r4_s30;
  subbyte_full_adder add_c22_r4_s30 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s29),
    .s(sum_c22_r4_s30),
    .co(carry_c22_r4_s30)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[51]),
    .b(extra[79]),
    .ci(extra[107]),
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
  wire sum_c23_r4_s31, carry_c23_r4_s31;
  subbyte_full_adder add_c23_r4_s31 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s30),
    .s(sum_c23_r4_s31),
    .co(carry_c23_r4_s31)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[52]),
    .b(extra[80]),
    .ci(extra[108]),
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
  wire sum_c24_r4_s32, carry_c24_r4_s32;
  subbyte_full_adder add_c24_r4_s32 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s31),
    .s(sum_c24_r4_s32),
    .co(carry_c24_r4_s32)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[53]),
    .b(extra[81]),
    .ci(extra[109]),
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
  wire sum_c25_r4_s33, carry_c25_r4_s33;
  subbyte_full_adder add_c25_r4_s33 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s32),
    .s(sum_c25_r4_s33),
    .co(carry_c25_r4_s33)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[54]),
    .b(extra[82]),
    .ci(extra[110]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s2, carry_c26_r2_s2;
  subbyte_full_adder add_c26_r2_s2 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s1),
    .s(sum_c26_r2_s2),
    .co(carry_c26_r2_s2)
  );
  wire sum_c26_r3_s3, carry_c26_r3_s3;
  subbyte_full_adder add_c26_r3_s3 (
    .a(sum_c26_r1_s1),
    .b(carry_c25_r2_s2),
    .ci(sum_c26_r2_s2),
    .s(sum_c26_r3_s3),
    .co(carry_c26_r3_s3)
  );
  wire sum_c26_r4_s34, carry_c26_r4_s34;
  subbyte_full_adder add_c26_r4_s34 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s33),
    .s(sum_c26_r4_s34),
    .co(carry_c26_r4_s34)
  );
  wire sum_c27_r0_s2 = ~carry_c26_r0_s1;
  wire carry_c27_r0_s2 = carry_c26_r0_s1;
  wire sum_c27_r1_s3, carry_c27_r1_s3;
  subbyte_full_adder add_c27_r1_s3 (
    .a(carry_c26_r1_s1),
    .b(sum_c27_r0_s2),
    .ci(carry_c26_r2_s2),
    .s(sum_c27_r1_s3),
    .co(carry_c27_r1_s3)
  );
  wire sum_c27_r2_s35, carry_c27_r2_s35;
  subbyte_full_adder add_c27_r2_s35 (
    .a(sum_c27_r1_s3),
    .b(carry_c26_r3_s3),
    .ci(carry_c26_r4_s34),
    .s(sum_c27_r2_s35),
    .co(carry_c27_r2_s35)
  );
  wire sum_c28_r0_s36 = carry_c27_r0_s2 ^ carry_c27_r1_s3 ^ carry_c27_r2_s35;

  assign sum = {
    sum_c28_r0_s36, sum_c27_r2_s35, sum_c26_r4_s34, sum_c25_r4_s33, sum_c24_r4_s32, sum_c23_r4_s31, sum_c22_r4_s30,
    sum_c21_r4_s29, sum_c20_r4_s28, sum_c19_r4_s27, sum_c18_r4_s26, sum_c17_r6_s25, sum_c16_r10_s24, sum_c15_r18_s23,
    sum_c14_r32_s22, sum_c13_r62_s21, sum_c12_r122_s20, sum_c11_r178_s19, sum_c10_r225_s18, sum_c9_r255_s17,
    sum_c8_r251_s16, sum_c7_r244_s15, sum_c6_r229_s14, sum_c5_r199_s13, sum_c4_r139_s11, sum_c3_r83_s10, sum_c2_r35_s7,
    sum_c1_r3_s3, sum_c0_r3_s2
  };
endmodule

`default_nettype wire
