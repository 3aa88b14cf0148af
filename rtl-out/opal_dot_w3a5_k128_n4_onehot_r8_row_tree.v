// opal_dot_w3a5_k128_n4_onehot_r8_row_tree: compression tree of opal_dot_w3a5_k128_n4_onehot_r8_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 53ed528874e67de9
`default_nettype none

module opal_dot_w3a5_k128_n4_onehot_r8_row_tree (
  input wire [1151:0] pp,
  input wire [107:0] extra,
  output wire [27:0] sum
);
  wire carry_c18_r0_s1 = extra[18];
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire sum_c0_r0_s1 = ~(extra[0] ^ extra[26]);
  wire carry_c0_r0_s1 = extra[0] | extra[26];
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[27]), .b(extra[53]), .ci(extra[54]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(extra[80]), .b(extra[81]), .ci(extra[107]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s2, carry_c0_r3_s2;
  subbyte_full_adder add_c0_r3_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r3_s2),
    .co(carry_c0_r3_s2)
  );
  wire sum_c1_r0_s1 = ~(extra[1] ^ extra[28]);
  wire carry_c1_r0_s1 = extra[1] | extra[28];
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[55]),
    .b(extra[82]),
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
  wire sum_c2_r0_s1 = ~(extra[2] ^ extra[29]);
  wire carry_c2_r0_s1 = extra[2] | extra[29];
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[56]),
    .b(extra[83]),
    .ci(carry_c1_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s3, carry_c2_r2_s3;
  subbyte_full_adder add_c2_r2_s3 (
    .a(sum_c2_r0_s1),
    .b(carry_c1_r1_s2),
    .ci(sum_c2_r1_s2),
    .s(sum_c2_r2_s3),
    .co(carry_c2_r2_s3)
  );
  wire sum_c2_r3_s4, carry_c2_r3_s4;
  subbyte_full_adder add_c2_r3_s4 (
    .a(carry_c1_r2_s2),
    .b(sum_c2_r2_s3),
    .ci(carry_c1_r3_s3),
    .s(sum_c2_r3_s4),
    .co(carry_c2_r3_s4)
  );
  wire sum_c3_r0_s1 = ~(extra[3] ^ extra[30]);
  wire carry_c3_r0_s1 = extra[3] | extra[30];
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[57]),
    .b(extra[84]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s3, carry_c3_r2_s3;
  subbyte_full_adder add_c3_r2_s3 (
    .a(sum_c3_r0_s1),
    .b(carry_c2_r1_s2),
    .ci(sum_c3_r1_s2),
    .s(sum_c3_r2_s3),
    .co(carry_c3_r2_s3)
  );
  wire sum_c3_r3_s5, carry_c3_r3_s5;
  subbyte_full_adder add_c3_r3_s5 (
    .a(carry_c2_r2_s3),
    .b(sum_c3_r2_s3),
    .ci(carry_c2_r3_s4),
    .s(sum_c3_r3_s5),
    .co(carry_c3_r3_s5)
  );
  wire sum_c4_r0_s1 = ~(pp[0] ^ pp[18]);
  wire carry_c4_r0_s1 = pp[0] | pp[18];
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[36]), .b(pp[54]), .ci(pp[72]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[90]), .b(pp[108]), .ci(pp[126]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[144]), .b(pp[162]), .ci(pp[180]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[198]), .b(pp[216]), .ci(pp[234]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[252]), .b(pp[270]), .ci(pp[288]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[306]), .b(pp[324]), .ci(pp[342]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[360]), .b(pp[378]), .ci(pp[396]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[414]), .b(pp[432]), .ci(pp[450]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[468]), .b(pp[486]), .ci(pp[504]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[522]), .b(pp[540]), .ci(pp[558]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[576]), .b(pp[594]), .ci(pp[612]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[630]), .b(pp[648]), .ci(pp[666]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[684]), .b(pp[702]), .ci(pp[720]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[738]), .b(pp[756]), .ci(pp[774]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[792]), .b(pp[810]), .ci(pp[828]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[846]), .b(pp[864]), .ci(pp[882]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[900]), .b(pp[918]), .ci(pp[936]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[954]), .b(pp[972]), .ci(pp[990]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[1008]), .b(pp[1026]), .ci(pp[1044]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[1062]), .b(pp[1080]), .ci(pp[1098]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s2, carry_c4_r21_s2;
  subbyte_full_adder add_c4_r21_s2 (
    .a(pp[1116]),
    .b(pp[1134]),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r21_s2),
    .co(carry_c4_r21_s2)
  );
  wire sum_c4_r22_s2, carry_c4_r22_s2;
  subbyte_full_adder add_c4_r22_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r22_s2),
    .co(carry_c4_r22_s2)
  );
  wire sum_c4_r23_s2, carry_c4_r23_s2;
  subbyte_full_adder add_c4_r23_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r23_s2),
    .co(carry_c4_r23_s2)
  );
  wire sum_c4_r24_s2, carry_c4_r24_s2;
  subbyte_full_adder add_c4_r24_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r24_s2),
    .co(carry_c4_r24_s2)
  );
  wire sum_c4_r25_s2, carry_c4_r25_s2;
  subbyte_full_adder add_c4_r25_s2 (
    .a(sum_c4_r10_s1),
    .b(sum_c4_r11_s1),
    .ci(sum_c4_r12_s1),
    .s(sum_c4_r25_s2),
    .co(carry_c4_r25_s2)
  );
  wire sum_c4_r26_s2, carry_c4_r26_s2;
  subbyte_full_adder add_c4_r26_s2 (
    .a(sum_c4_r13_s1),
    .b(sum_c4_r14_s1),
    .ci(sum_c4_r15_s1),
    .s(sum_c4_r26_s2),
    .co(carry_c4_r26_s2)
  );
  wire sum_c4_r27_s2, carry_c4_r27_s2;
  subbyte_full_adder add_c4_r27_s2 (
    .a(sum_c4_r16_s1),
    .b(sum_c4_r17_s1),
    .ci(sum_c4_r18_s1),
    .s(sum_c4_r27_s2),
    .co(carry_c4_r27_s2)
  );
  wire sum_c4_r28_s3, carry_c4_r28_s3;
  subbyte_full_adder add_c4_r28_s3 (
    .a(sum_c4_r19_s1),
    .b(sum_c4_r20_s1),
    .ci(sum_c4_r21_s2),
    .s(sum_c4_r28_s3),
    .co(carry_c4_r28_s3)
  );
  wire sum_c4_r29_s3, carry_c4_r29_s3;
  subbyte_full_adder add_c4_r29_s3 (
    .a(sum_c4_r22_s2),
    .b(sum_c4_r23_s2),
    .ci(sum_c4_r24_s2),
    .s(sum_c4_r29_s3),
    .co(carry_c4_r29_s3)
  );
  wire sum_c4_r30_s3, carry_c4_r30_s3;
  subbyte_full_adder add_c4_r30_s3 (
    .a(sum_c4_r25_s2),
    .b(sum_c4_r26_s2),
    .ci(sum_c4_r27_s2),
    .s(sum_c4_r30_s3),
    .co(carry_c4_r30_s3)
  );
  wire sum_c4_r31_s4, carry_c4_r31_s4;
  subbyte_full_adder add_c4_r31_s4 (
    .a(sum_c4_r28_s3),
    .b(sum_c4_r29_s3),
    .ci(sum_c4_r30_s3),
    .s(sum_c4_r31_s4),
    .co(carry_c4_r31_s4)
  );
  wire sum_c4_r32_s5, carry_c4_r32_s5;
  subbyte_full_adder add_c4_r32_s5 (
    .a(sum_c4_r31_s4),
    .b(extra[4]),
    .ci(extra[31]),
    .s(sum_c4_r32_s5),
    .co(carry_c4_r32_s5)
  );
  wire sum_c4_r33_s2, carry_c4_r33_s2;
  subbyte_full_adder add_c4_r33_s2 (
    .a(extra[58]),
    .b(extra[85]),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r33_s2),
    .co(carry_c4_r33_s2)
  );
  wire sum_c4_r34_s6, carry_c4_r34_s6;
  subbyte_full_adder add_c4_r34_s6 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r32_s5),
    .ci(sum_c4_r33_s2),
    .s(sum_c4_r34_s6),
    .co(carry_c4_r34_s6)
  );
  wire sum_c4_r35_s7, carry_c4_r35_s7;
  subbyte_full_adder add_c4_r35_s7 (
    .a(carry_c3_r2_s3),
    .b(sum_c4_r34_s6),
    .ci(carry_c3_r3_s5),
    .s(sum_c4_r35_s7),
    .co(carry_c4_r35_s7)
  );
  wire sum_c5_r0_s1 = ~(pp[1] ^ pp[6]);
  wire carry_c5_r0_s1 = pp[1] | pp[6];
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[24]), .ci(pp[37]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[42]), .b(pp[55]), .ci(pp[60]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[73]), .b(pp[78]), .ci(pp[91]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[96]), .b(pp[109]), .ci(pp[114]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[127]), .b(pp[132]), .ci(pp[145]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[150]), .b(pp[163]), .ci(pp[168]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[181]), .b(pp[186]), .ci(pp[199]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[204]), .b(pp[217]), .ci(pp[222]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[235]), .b(pp[240]), .ci(pp[253]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[258]), .b(pp[271]), .ci(pp[276]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[289]), .b(pp[294]), .ci(pp[307]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[312]), .b(pp[325]), .ci(pp[330]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[343]), .b(pp[348]), .ci(pp[361]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[366]), .b(pp[379]), .ci(pp[384]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[397]), .b(pp[402]), .ci(pp[415]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[420]), .b(pp[433]), .ci(pp[438]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[451]), .b(pp[456]), .ci(pp[469]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[474]), .b(pp[487]), .ci(pp[492]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[505]), .b(pp[510]), .ci(pp[523]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[528]), .b(pp[541]), .ci(pp[546]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[559]), .b(pp[564]), .ci(pp[577]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[582]), .b(pp[595]), .ci(pp[600]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[613]), .b(pp[618]), .ci(pp[631]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[636]), .b(pp[649]), .ci(pp[654]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[667]), .b(pp[672]), .ci(pp[685]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[690]), .b(pp[703]), .ci(pp[708]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[721]), .b(pp[726]), .ci(pp[739]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[744]), .b(pp[757]), .ci(pp[762]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[775]), .b(pp[780]), .ci(pp[793]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[798]), .b(pp[811]), .ci(pp[816]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[829]), .b(pp[834]), .ci(pp[847]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[852]), .b(pp[865]), .ci(pp[870]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[883]), .b(pp[888]), .ci(pp[901]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[906]), .b(pp[919]), .ci(pp[924]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[937]), .b(pp[942]), .ci(pp[955]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[960]), .b(pp[973]), .ci(pp[978]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[991]), .b(pp[996]), .ci(pp[1009]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[1014]), .b(pp[1027]), .ci(pp[1032]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[1045]), .b(pp[1050]), .ci(pp[1063]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[1068]), .b(pp[1081]), .ci(pp[1086]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[1099]), .b(pp[1104]), .ci(pp[1117]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[1122]), .b(pp[1135]), .ci(pp[1140]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s2, carry_c5_r43_s2;
  subbyte_full_adder add_c5_r43_s2 (
    .a(carry_c4_r0_s1),
    .b(sum_c5_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(carry_c4_r11_s1),
    .b(carry_c4_r12_s1),
    .ci(carry_c4_r13_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(carry_c4_r14_s1),
    .b(carry_c4_r15_s1),
    .ci(carry_c4_r16_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(carry_c4_r17_s1),
    .b(carry_c4_r18_s1),
    .ci(carry_c4_r19_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s3, carry_c5_r50_s3;
  subbyte_full_adder add_c5_r50_s3 (
    .a(carry_c4_r20_s1),
    .b(carry_c4_r21_s2),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r50_s3),
    .co(carry_c5_r50_s3)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s2, carry_c5_r52_s2;
  subbyte_full_adder add_c5_r52_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r52_s2),
    .co(carry_c5_r52_s2)
  );
  wire sum_c5_r53_s2, carry_c5_r53_s2;
  subbyte_full_adder add_c5_r53_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r53_s2),
    .co(carry_c5_r53_s2)
  );
  wire sum_c5_r54_s2, carry_c5_r54_s2;
  subbyte_full_adder add_c5_r54_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r54_s2),
    .co(carry_c5_r54_s2)
  );
  wire sum_c5_r55_s2, carry_c5_r55_s2;
  subbyte_full_adder add_c5_r55_s2 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(sum_c5_r16_s1),
    .s(sum_c5_r55_s2),
    .co(carry_c5_r55_s2)
  );
  wire sum_c5_r56_s2, carry_c5_r56_s2;
  subbyte_full_adder add_c5_r56_s2 (
    .a(sum_c5_r17_s1),
    .b(sum_c5_r18_s1),
    .ci(sum_c5_r19_s1),
    .s(sum_c5_r56_s2),
    .co(carry_c5_r56_s2)
  );
  wire sum_c5_r57_s2, carry_c5_r57_s2;
  subbyte_full_adder add_c5_r57_s2 (
    .a(sum_c5_r20_s1),
    .b(sum_c5_r21_s1),
    .ci(sum_c5_r22_s1),
    .s(sum_c5_r57_s2),
    .co(carry_c5_r57_s2)
  );
  wire sum_c5_r58_s2, carry_c5_r58_s2;
  subbyte_full_adder add_c5_r58_s2 (
    .a(sum_c5_r23_s1),
    .b(sum_c5_r24_s1),
    .ci(sum_c5_r25_s1),
    .s(sum_c5_r58_s2),
    .co(carry_c5_r58_s2)
  );
  wire sum_c5_r59_s2, carry_c5_r59_s2;
  subbyte_full_adder add_c5_r59_s2 (
    .a(sum_c5_r26_s1),
    .b(sum_c5_r27_s1),
    .ci(sum_c5_r28_s1),
    .s(sum_c5_r59_s2),
    .co(carry_c5_r59_s2)
  );
  wire sum_c5_r60_s2, carry_c5_r60_s2;
  subbyte_full_adder add_c5_r60_s2 (
    .a(sum_c5_r29_s1),
    .b(sum_c5_r30_s1),
    .ci(sum_c5_r31_s1),
    .s(sum_c5_r60_s2),
    .co(carry_c5_r60_s2)
  );
  wire sum_c5_r61_s2, carry_c5_r61_s2;
  subbyte_full_adder add_c5_r61_s2 (
    .a(sum_c5_r32_s1),
    .b(sum_c5_r33_s1),
    .ci(sum_c5_r34_s1),
    .s(sum_c5_r61_s2),
    .co(carry_c5_r61_s2)
  );
  wire sum_c5_r62_s2, carry_c5_r62_s2;
  subbyte_full_adder add_c5_r62_s2 (
    .a(sum_c5_r35_s1),
    .b(sum_c5_r36_s1),
    .ci(sum_c5_r37_s1),
    .s(sum_c5_r62_s2),
    .co(carry_c5_r62_s2)
  );
  wire sum_c5_r63_s2, carry_c5_r63_s2;
  subbyte_full_adder add_c5_r63_s2 (
    .a(sum_c5_r38_s1),
    .b(sum_c5_r39_s1),
    .ci(sum_c5_r40_s1),
    .s(sum_c5_r63_s2),
    .co(carry_c5_r63_s2)
  );
  wire sum_c5_r64_s3, carry_c5_r64_s3;
  subbyte_full_adder add_c5_r64_s3 (
    .a(sum_c5_r41_s1),
    .b(sum_c5_r42_s1),
    .ci(sum_c5_r43_s2),
    .s(sum_c5_r64_s3),
    .co(carry_c5_r64_s3)
  );
  wire sum_c5_r65_s3, carry_c5_r65_s3;
  subbyte_full_adder add_c5_r65_s3 (
    .a(carry_c4_r22_s2),
    .b(carry_c4_r23_s2),
    .ci(carry_c4_r24_s2),
    .s(sum_c5_r65_s3),
    .co(carry_c5_r65_s3)
  );
  wire sum_c5_r66_s3, carry_c5_r66_s3;
  subbyte_full_adder add_c5_r66_s3 (
    .a(carry_c4_r25_s2),
    .b(carry_c4_r26_s2),
    .ci(carry_c4_r27_s2),
    .s(sum_c5_r66_s3),
    .co(carry_c5_r66_s3)
  );
  wire sum_c5_r67_s4, carry_c5_r67_s4;
  subbyte_full_adder add_c5_r67_s4 (
    .a(carry_c4_r28_s3),
    .b(sum_c5_r44_s2),
    .ci(sum_c5_r45_s2),
    .s(sum_c5_r67_s4),
    .co(carry_c5_r67_s4)
  );
  wire sum_c5_r68_s3, carry_c5_r68_s3;
  subbyte_full_adder add_c5_r68_s3 (
    .a(sum_c5_r46_s2),
    .b(sum_c5_r47_s2),
    .ci(sum_c5_r48_s2),
    .s(sum_c5_r68_s3),
    .co(carry_c5_r68_s3)
  );
  wire sum_c5_r69_s4, carry_c5_r69_s4;
  subbyte_full_adder add_c5_r69_s4 (
    .a(sum_c5_r49_s2),
    .b(sum_c5_r50_s3),
    .ci(sum_c5_r51_s2),
    .s(sum_c5_r69_s4),
    .co(carry_c5_r69_s4)
  );
  wire sum_c5_r70_s3, carry_c5_r70_s3;
  subbyte_full_adder add_c5_r70_s3 (
    .a(sum_c5_r52_s2),
    .b(sum_c5_r53_s2),
    .ci(sum_c5_r54_s2),
    .s(sum_c5_r70_s3),
    .co(carry_c5_r70_s3)
  );
  wire sum_c5_r71_s3, carry_c5_r71_s3;
  subbyte_full_adder add_c5_r71_s3 (
    .a(sum_c5_r55_s2),
    .b(sum_c5_r56_s2),
    .ci(sum_c5_r57_s2),
    .s(sum_c5_r71_s3),
    .co(carry_c5_r71_s3)
  );
  wire sum_c5_r72_s3, carry_c5_r72_s3;
  subbyte_full_adder add_c5_r72_s3 (
    .a(sum_c5_r58_s2),
    .b(sum_c5_r59_s2),
    .ci(sum_c5_r60_s2),
    .s(sum_c5_r72_s3),
    .co(carry_c5_r72_s3)
  );
  wire sum_c5_r73_s3, carry_c5_r73_s3;
  subbyte_full_adder add_c5_r73_s3 (
    .a(sum_c5_r61_s2),
    .b(sum_c5_r62_s2),
    .ci(sum_c5_r63_s2),
    .s(sum_c5_r73_s3),
    .co(carry_c5_r73_s3)
  );
  wire sum_c5_r74_s4, carry_c5_r74_s4;
  subbyte_full_adder add_c5_r74_s4 (
    .a(sum_c5_r64_s3),
    .b(carry_c4_r29_s3),
    .ci(carry_c4_r30_s3),
    .s(sum_c5_r74_s4),
    .co(carry_c5_r74_s4)
  );
  wire sum_c5_r75_s5, carry_c5_r75_s5;
  subbyte_full_adder add_c5_r75_s5 (
    .a(sum_c5_r65_s3),
    .b(sum_c5_r66_s3),
    .ci(sum_c5_r67_s4),
    .s(sum_c5_r75_s5),
    .co(carry_c5_r75_s5)
  );
  wire sum_c5_r76_s5, carry_c5_r76_s5;
  subbyte_full_adder add_c5_r76_s5 (
    .a(sum_c5_r68_s3),
    .b(sum_c5_r69_s4),
    .ci(sum_c5_r70_s3),
    .s(sum_c5_r76_s5),
    .co(carry_c5_r76_s5)
  );
  wire sum_c5_r77_s4, carry_c5_r77_s4;
  subbyte_full_adder add_c5_r77_s4 (
    .a(sum_c5_r71_s3),
    .b(sum_c5_r72_s3),
    .ci(sum_c5_r73_s3),
    .s(sum_c5_r77_s4),
    .co(carry_c5_r77_s4)
  );
  wire sum_c5_r78_s6, carry_c5_r78_s6;
  subbyte_full_adder add_c5_r78_s6 (
    .a(carry_c4_r31_s4),
    .b(sum_c5_r74_s4),
    .ci(sum_c5_r75_s5),
    .s(sum_c5_r78_s6),
    .co(carry_c5_r78_s6)
  );
  wire sum_c5_r79_s7, carry_c5_r79_s7;
  subbyte_full_adder add_c5_r79_s7 (
    .a(sum_c5_r76_s5),
    .b(sum_c5_r77_s4),
    .ci(sum_c5_r78_s6),
    .s(sum_c5_r79_s7),
    .co(carry_c5_r79_s7)
  );
  wire sum_c5_r80_s8, carry_c5_r80_s8;
  subbyte_full_adder add_c5_r80_s8 (
    .a(sum_c5_r79_s7),
    .b(extra[5]),
    .ci(extra[32]),
    .s(sum_c5_r80_s8),
    .co(carry_c5_r80_s8)
  );
  wire sum_c5_r81_s6, carry_c5_r81_s6;
  subbyte_full_adder add_c5_r81_s6 (
    .a(extra[59]),
    .b(extra[86]),
    .ci(carry_c4_r32_s5),
    .s(sum_c5_r81_s6),
    .co(carry_c5_r81_s6)
  );
  wire sum_c5_r82_s9, carry_c5_r82_s9;
  subbyte_full_adder add_c5_r82_s9 (
    .a(carry_c4_r33_s2),
    .b(sum_c5_r80_s8),
    .ci(sum_c5_r81_s6),
    .s(sum_c5_r82_s9),
    .co(carry_c5_r82_s9)
  );
  wire sum_c5_r83_s10, carry_c5_r83_s10;
  subbyte_full_adder add_c5_r83_s10 (
    .a(carry_c4_r34_s6),
    .b(sum_c5_r82_s9),
    .ci(carry_c4_r35_s7),
    .s(sum_c5_r83_s10),
    .co(carry_c5_r83_s10)
  );
  wire sum_c6_r0_s1 = ~(pp[2] ^ pp[7]);
  wire carry_c6_r0_s1 = pp[2] | pp[7];
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[12]), .b(pp[20]), .ci(pp[25]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[30]), .b(pp[38]), .ci(pp[43]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[48]), .b(pp[56]), .ci(pp[61]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[66]), .b(pp[74]), .ci(pp[79]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[84]), .b(pp[92]), .ci(pp[97]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[102]), .b(pp[110]), .ci(pp[115]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[120]), .b(pp[128]), .ci(pp[133]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[151]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[156]), .b(pp[164]), .ci(pp[169]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[174]), .b(pp[182]), .ci(pp[187]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[192]), .b(pp[200]), .ci(pp[205]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[210]), .b(pp[218]), .ci(pp[223]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[228]), .b(pp[236]), .ci(pp[241]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[246]), .b(pp[254]), .ci(pp[259]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[264]), .b(pp[272]), .ci(pp[277]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[282]), .b(pp[290]), .ci(pp[295]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[300]), .b(pp[308]), .ci(pp[313]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[318]), .b(pp[326]), .ci(pp[331]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[336]), .b(pp[344]), .ci(pp[349]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[354]), .b(pp[362]), .ci(pp[367]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[372]), .b(pp[380]), .ci(pp[385]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[390]), .b(pp[398]), .ci(pp[403]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[408]), .b(pp[416]), .ci(pp[421]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[426]), .b(pp[434]), .ci(pp[439]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[444]), .b(pp[452]), .ci(pp[457]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[462]), .b(pp[470]), .ci(pp[475]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[480]), .b(pp[488]), .ci(pp[493]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[498]), .b(pp[506]), .ci(pp[511]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[516]), .b(pp[524]), .ci(pp[529]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[534]), .b(pp[542]), .ci(pp[547]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[552]), .b(pp[560]), .ci(pp[565]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[570]), .b(pp[578]), .ci(pp[583]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[588]), .b(pp[596]), .ci(pp[601]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[606]), .b(pp[614]), .ci(pp[619]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[624]), .b(pp[632]), .ci(pp[637]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[642]), .b(pp[650]), .ci(pp[655]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[660]), .b(pp[668]), .ci(pp[673]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[678]), .b(pp[686]), .ci(pp[691]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[696]), .b(pp[704]), .ci(pp[709]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[714]), .b(pp[722]), .ci(pp[727]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[732]), .b(pp[740]), .ci(pp[745]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[750]), .b(pp[758]), .ci(pp[763]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s1, carry_c6_r43_s1;
  subbyte_full_adder add_c6_r43_s1 (.a(pp[768]), .b(pp[776]), .ci(pp[781]), .s(sum_c6_r43_s1), .co(carry_c6_r43_s1));
  wire sum_c6_r44_s1, carry_c6_r44_s1;
  subbyte_full_adder add_c6_r44_s1 (.a(pp[786]), .b(pp[794]), .ci(pp[799]), .s(sum_c6_r44_s1), .co(carry_c6_r44_s1));
  wire sum_c6_r45_s1, carry_c6_r45_s1;
  subbyte_full_adder add_c6_r45_s1 (.a(pp[804]), .b(pp[812]), .ci(pp[817]), .s(sum_c6_r45_s1), .co(carry_c6_r45_s1));
  wire sum_c6_r46_s1, carry_c6_r46_s1;
  subbyte_full_adder add_c6_r46_s1 (.a(pp[822]), .b(pp[830]), .ci(pp[835]), .s(sum_c6_r46_s1), .co(carry_c6_r46_s1));
  wire sum_c6_r47_s1, carry_c6_r47_s1;
  subbyte_full_adder add_c6_r47_s1 (.a(pp[840]), .b(pp[848]), .ci(pp[853]), .s(sum_c6_r47_s1), .co(carry_c6_r47_s1));
  wire sum_c6_r48_s1, carry_c6_r48_s1;
  subbyte_full_adder add_c6_r48_s1 (.a(pp[858]), .b(pp[866]), .ci(pp[871]), .s(sum_c6_r48_s1), .co(carry_c6_r48_s1));
  wire sum_c6_r49_s1, carry_c6_r49_s1;
  subbyte_full_adder add_c6_r49_s1 (.a(pp[876]), .b(pp[884]), .ci(pp[889]), .s(sum_c6_r49_s1), .co(carry_c6_r49_s1));
  wire sum_c6_r50_s1, carry_c6_r50_s1;
  subbyte_full_adder add_c6_r50_s1 (.a(pp[894]), .b(pp[902]), .ci(pp[907]), .s(sum_c6_r50_s1), .co(carry_c6_r50_s1));
  wire sum_c6_r51_s1, carry_c6_r51_s1;
  subbyte_full_adder add_c6_r51_s1 (.a(pp[912]), .b(pp[920]), .ci(pp[925]), .s(sum_c6_r51_s1), .co(carry_c6_r51_s1));
  wire sum_c6_r52_s1, carry_c6_r52_s1;
  subbyte_full_adder add_c6_r52_s1 (.a(pp[930]), .b(pp[938]), .ci(pp[943]), .s(sum_c6_r52_s1), .co(carry_c6_r52_s1));
  wire sum_c6_r53_s1, carry_c6_r53_s1;
  subbyte_full_adder add_c6_r53_s1 (.a(pp[948]), .b(pp[956]), .ci(pp[961]), .s(sum_c6_r53_s1), .co(carry_c6_r53_s1));
  wire sum_c6_r54_s1, carry_c6_r54_s1;
  subbyte_full_adder add_c6_r54_s1 (.a(pp[966]), .b(pp[974]), .ci(pp[979]), .s(sum_c6_r54_s1), .co(carry_c6_r54_s1));
  wire sum_c6_r55_s1, carry_c6_r55_s1;
  subbyte_full_adder add_c6_r55_s1 (.a(pp[984]), .b(pp[992]), .ci(pp[997]), .s(sum_c6_r55_s1), .co(carry_c6_r55_s1));
  wire sum_c6_r56_s1, carry_c6_r56_s1;
  subbyte_full_adder add_c6_r56_s1 (.a(pp[1002]), .b(pp[1010]), .ci(pp[1015]), .s(sum_c6_r56_s1), .co(carry_c6_r56_s1));
  wire sum_c6_r57_s1, carry_c6_r57_s1;
  subbyte_full_adder add_c6_r57_s1 (.a(pp[1020]), .b(pp[1028]), .ci(pp[1033]), .s(sum_c6_r57_s1), .co(carry_c6_r57_s1));
  wire sum_c6_r58_s1, carry_c6_r58_s1;
  subbyte_full_adder add_c6_r58_s1 (.a(pp[1038]), .b(pp[1046]), .ci(pp[1051]), .s(sum_c6_r58_s1), .co(carry_c6_r58_s1));
  wire sum_c6_r59_s1, carry_c6_r59_s1;
  subbyte_full_adder add_c6_r59_s1 (.a(pp[1056]), .b(pp[1064]), .ci(pp[1069]), .s(sum_c6_r59_s1), .co(carry_c6_r59_s1));
  wire sum_c6_r60_s1, carry_c6_r60_s1;
  subbyte_full_adder add_c6_r60_s1 (.a(pp[1074]), .b(pp[1082]), .ci(pp[1087]), .s(sum_c6_r60_s1), .co(carry_c6_r60_s1));
  wire sum_c6_r61_s1, carry_c6_r61_s1;
  subbyte_full_adder add_c6_r61_s1 (.a(pp[1092]), .b(pp[1100]), .ci(pp[1105]), .s(sum_c6_r61_s1), .co(carry_c6_r61_s1));
  wire sum_c6_r62_s1, carry_c6_r62_s1;
  subbyte_full_adder add_c6_r62_s1 (.a(pp[1110]), .b(pp[1118]), .ci(pp[1123]), .s(sum_c6_r62_s1), .co(carry_c6_r62_s1));
  wire sum_c6_r63_s1, carry_c6_r63_s1;
  subbyte_full_adder add_c6_r63_s1 (.a(pp[1128]), .b(pp[1136]), .ci(pp[1141]), .s(sum_c6_r63_s1), .co(carry_c6_r63_s1));
  wire sum_c6_r64_s2, carry_c6_r64_s2;
  subbyte_full_adder add_c6_r64_s2 (
    .a(pp[1146]),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r64_s2),
    .co(carry_c6_r64_s2)
  );
  wire sum_c6_r65_s2, carry_c6_r65_s2;
  subbyte_full_adder add_c6_r65_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r65_s2),
    .co(carry_c6_r65_s2)
  );
  wire sum_c6_r66_s2, carry_c6_r66_s2;
  subbyte_full_adder add_c6_r66_s2 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r66_s2),
    .co(carry_c6_r66_s2)
  );
  wire sum_c6_r67_s2, carry_c6_r67_s2;
  subbyte_full_adder add_c6_r67_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r67_s2),
    .co(carry_c6_r67_s2)
  );
  wire sum_c6_r68_s2, carry_c6_r68_s2;
  subbyte_full_adder add_c6_r68_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r68_s2),
    .co(carry_c6_r68_s2)
  );
  wire sum_c6_r69_s2, carry_c6_r69_s2;
  subbyte_full_adder add_c6_r69_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r69_s2),
    .co(carry_c6_r69_s2)
  );
  wire sum_c6_r70_s2, carry_c6_r70_s2;
  subbyte_full_adder add_c6_r70_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r70_s2),
    .co(carry_c6_r70_s2)
  );
  wire sum_c6_r71_s2, carry_c6_r71_s2;
  subbyte_full_adder add_c6_r71_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(carry_c5_r21_s1),
    .s(sum_c6_r71_s2),
    .co(carry_c6_r71_s2)
  );
  wire sum_c6_r72_s2, carry_c6_r72_s2;
  subbyte_full_adder add_c6_r72_s2 (
    .a(carry_c5_r22_s1),
    .b(carry_c5_r23_s1),
    .ci(carry_c5_r24_s1),
    .s(sum_c6_r72_s2),
    .co(carry_c6_r72_s2)
  );
  wire sum_c6_r73_s2, carry_c6_r73_s2;
  subbyte_full_adder add_c6_r73_s2 (
    .a(carry_c5_r25_s1),
    .b(carry_c5_r26_s1),
    .ci(carry_c5_r27_s1),
    .s(sum_c6_r73_s2),
    .co(carry_c6_r73_s2)
  );
  wire sum_c6_r74_s2, carry_c6_r74_s2;
  subbyte_full_adder add_c6_r74_s2 (
    .a(carry_c5_r28_s1),
    .b(carry_c5_r29_s1),
    .ci(carry_c5_r30_s1),
    .s(sum_c6_r74_s2),
    .co(carry_c6_r74_s2)
  );
  wire sum_c6_r75_s2, carry_c6_r75_s2;
  subbyte_full_adder add_c6_r75_s2 (
    .a(carry_c5_r31_s1),
    .b(carry_c5_r32_s1),
    .ci(carry_c5_r33_s1),
    .s(sum_c6_r75_s2),
    .co(carry_c6_r75_s2)
  );
  wire sum_c6_r76_s2, carry_c6_r76_s2;
  subbyte_full_adder add_c6_r76_s2 (
    .a(carry_c5_r34_s1),
    .b(carry_c5_r35_s1),
    .ci(carry_c5_r36_s1),
    .s(sum_c6_r76_s2),
    .co(carry_c6_r76_s2)
  );
  wire sum_c6_r77_s2, carry_c6_r77_s2;
  subbyte_full_adder add_c6_r77_s2 (
    .a(carry_c5_r37_s1),
    .b(carry_c5_r38_s1),
    .ci(carry_c5_r39_s1),
    .s(sum_c6_r77_s2),
    .co(carry_c6_r77_s2)
  );
  wire sum_c6_r78_s2, carry_c6_r78_s2;
  subbyte_full_adder add_c6_r78_s2 (
    .a(carry_c5_r40_s1),
    .b(carry_c5_r41_s1),
    .ci(carry_c5_r42_s1),
    .s(sum_c6_r78_s2),
    .co(carry_c6_r78_s2)
  );
  wire sum_c6_r79_s2, carry_c6_r79_s2;
  subbyte_full_adder add_c6_r79_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r79_s2),
    .co(carry_c6_r79_s2)
  );
  wire sum_c6_r80_s2, carry_c6_r80_s2;
  subbyte_full_adder add_c6_r80_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r80_s2),
    .co(carry_c6_r80_s2)
  );
  wire sum_c6_r81_s2, carry_c6_r81_s2;
  subbyte_full_adder add_c6_r81_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r81_s2),
    .co(carry_c6_r81_s2)
  );
  wire sum_c6_r82_s2, carry_c6_r82_s2;
  subbyte_full_adder add_c6_r82_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r82_s2),
    .co(carry_c6_r82_s2)
  );
  wire sum_c6_r83_s2, carry_c6_r83_s2;
  subbyte_full_adder add_c6_r83_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r83_s2),
    .co(carry_c6_r83_s2)
  );
  wire sum_c6_r84_s2, carry_c6_r84_s2;
  subbyte_full_adder add_c6_r84_s2 (
    .a(sum_c6_r16_s1),
    .b(sum_c6_r17_s1),
    .ci(sum_c6_r18_s1),
    .s(sum_c6_r84_s2),
    .co(carry_c6_r84_s2)
  );
  wire sum_c6_r85_s2, carry_c6_r85_s2;
  subbyte_full_adder add_c6_r85_s2 (
    .a(sum_c6_r19_s1),
    .b(sum_c6_r20_s1),
    .ci(sum_c6_r21_s1),
    .s(sum_c6_r85_s2),
    .co(carry_c6_r85_s2)
  );
  wire sum_c6_r86_s2, carry_c6_r86_s2;
  subbyte_full_adder add_c6_r86_s2 (
    .a(sum_c6_r22_s1),
    .b(sum_c6_r23_s1),
    .ci(sum_c6_r24_s1),
    .s(sum_c6_r86_s2),
    .co(carry_c6_r86_s2)
  );
  wire sum_c6_r87_s2, carry_c6_r87_s2;
  subbyte_full_adder add_c6_r87_s2 (
    .a(sum_c6_r25_s1),
    .b(sum_c6_r26_s1),
    .ci(sum_c6_r27_s1),
    .s(sum_c6_r87_s2),
    .co(carry_c6_r87_s2)
  );
  wire sum_c6_r88_s2, carry_c6_r88_s2;
  subbyte_full_adder add_c6_r88_s2 (
    .a(sum_c6_r28_s1),
    .b(sum_c6_r29_s1),
    .ci(sum_c6_r30_s1),
    .s(sum_c6_r88_s2),
    .co(carry_c6_r88_s2)
  );
  wire sum_c6_r89_s2, carry_c6_r89_s2;
  subbyte_full_adder add_c6_r89_s2 (
    .a(sum_c6_r31_s1),
    .b(sum_c6_r32_s1),
    .ci(sum_c6_r33_s1),
    .s(sum_c6_r89_s2),
    .co(carry_c6_r89_s2)
  );
  wire sum_c6_r90_s2, carry_c6_r90_s2;
  subbyte_full_adder add_c6_r90_s2 (
    .a(sum_c6_r34_s1),
    .b(sum_c6_r35_s1),
    .ci(sum_c6_r36_s1),
    .s(sum_c6_r90_s2),
    .co(carry_c6_r90_s2)
  );
  wire sum_c6_r91_s2, carry_c6_r91_s2;
  subbyte_full_adder add_c6_r91_s2 (
    .a(sum_c6_r37_s1),
    .b(sum_c6_r38_s1),
    .ci(sum_c6_r39_s1),
    .s(sum_c6_r91_s2),
    .co(carry_c6_r91_s2)
  );
  wire sum_c6_r92_s2, carry_c6_r92_s2;
  subbyte_full_adder add_c6_r92_s2 (
    .a(sum_c6_r40_s1),
    .b(sum_c6_r41_s1),
    .ci(sum_c6_r42_s1),
    .s(sum_c6_r92_s2),
    .co(carry_c6_r92_s2)
  );
  wire sum_c6_r93_s2, carry_c6_r93_s2;
  subbyte_full_adder add_c6_r93_s2 (
    .a(sum_c6_r43_s1),
    .b(sum_c6_r44_s1),
    .ci(sum_c6_r45_s1),
    .s(sum_c6_r93_s2),
    .co(carry_c6_r93_s2)
  );
  wire sum_c6_r94_s2, carry_c6_r94_s2;
  subbyte_full_adder add_c6_r94_s2 (
    .a(sum_c6_r46_s1),
    .b(sum_c6_r47_s1),
    .ci(sum_c6_r48_s1),
    .s(sum_c6_r94_s2),
    .co(carry_c6_r94_s2)
  );
  wire sum_c6_r95_s2, carry_c6_r95_s2;
  subbyte_full_adder add_c6_r95_s2 (
    .a(sum_c6_r49_s1),
    .b(sum_c6_r50_s1),
    .ci(sum_c6_r51_s1),
    .s(sum_c6_r95_s2),
    .co(carry_c6_r95_s2)
  );
  wire sum_c6_r96_s2, carry_c6_r96_s2;
  subbyte_full_adder add_c6_r96_s2 (
    .a(sum_c6_r52_s1),
    .b(sum_c6_r53_s1),
    .ci(sum_c6_r54_s1),
    .s(sum_c6_r96_s2),
    .co(carry_c6_r96_s2)
  );
  wire sum_c6_r97_s2, carry_c6_r97_s2;
  subbyte_full_adder add_c6_r97_s2 (
    .a(sum_c6_r55_s1),
    .b(sum_c6_r56_s1),
    .ci(sum_c6_r57_s1),
    .s(sum_c6_r97_s2),
    .co(carry_c6_r97_s2)
  );
  wire sum_c6_r98_s2, carry_c6_r98_s2;
  subbyte_full_adder add_c6_r98_s2 (
    .a(sum_c6_r58_s1),
    .b(sum_c6_r59_s1),
    .ci(sum_c6_r60_s1),
    .s(sum_c6_r98_s2),
    .co(carry_c6_r98_s2)
  );
  wire sum_c6_r99_s2, carry_c6_r99_s2;
  subbyte_full_adder add_c6_r99_s2 (
    .a(sum_c6_r61_s1),
    .b(sum_c6_r62_s1),
    .ci(sum_c6_r63_s1),
    .s(sum_c6_r99_s2),
    .co(carry_c6_r99_s2)
  );
  wire sum_c6_r100_s3, carry_c6_r100_s3;
  subbyte_full_adder add_c6_r100_s3 (
    .a(carry_c5_r43_s2),
    .b(sum_c6_r64_s2),
    .ci(carry_c5_r44_s2),
    .s(sum_c6_r100_s3),
    .co(carry_c6_r100_s3)
  );
  wire sum_c6_r101_s3, carry_c6_r101_s3;
  subbyte_full_adder add_c6_r101_s3 (
    .a(carry_c5_r45_s2),
    .b(carry_c5_r46_s2),
    .ci(carry_c5_r47_s2),
    .s(sum_c6_r101_s3),
    .co(carry_c6_r101_s3)
  );
  wire sum_c6_r102_s4, carry_c6_r102_s4;
  subbyte_full_adder add_c6_r102_s4 (
    .a(carry_c5_r48_s2),
    .b(carry_c5_r49_s2),
    .ci(carry_c5_r50_s3),
    .s(sum_c6_r102_s4),
    .co(carry_c6_r102_s4)
  );
  wire sum_c6_r103_s3, carry_c6_r103_s3;
  subbyte_full_adder add_c6_r103_s3 (
    .a(carry_c5_r51_s2),
    .b(carry_c5_r52_s2),
    .ci(carry_c5_r53_s2),
    .s(sum_c6_r103_s3),
    .co(carry_c6_r103_s3)
  );
  wire sum_c6_r104_s3, carry_c6_r104_s3;
  subbyte_full_adder add_c6_r104_s3 (
    .a(carry_c5_r54_s2),
    .b(carry_c5_r55_s2),
    .ci(carry_c5_r56_s2),
    .s(sum_c6_r104_s3),
    .co(carry_c6_r104_s3)
  );
  wire sum_c6_r105_s3, carry_c6_r105_s3;
  subbyte_full_adder add_c6_r105_s3 (
    .a(carry_c5_r57_s2),
    .b(carry_c5_r58_s2),
    .ci(carry_c5_r59_s2),
    .s(sum_c6_r105_s3),
    .co(carry_c6_r105_s3)
  );
  wire sum_c6_r106_s3, carry_c6_r106_s3;
  subbyte_full_adder add_c6_r106_s3 (
    .a(carry_c5_r60_s2),
    .b(carry_c5_r61_s2),
    .ci(carry_c5_r62_s2),
    .s(sum_c6_r106_s3),
    .co(carry_c6_r106_s3)
  );
  wire sum_c6_r107_s4, carry_c6_r107_s4;
  subbyte_full_adder add_c6_r107_s4 (
    .a(carry_c5_r63_s2),
    .b(carry_c5_r64_s3),
    .ci(sum_c6_r65_s2),
    .s(sum_c6_r107_s4),
    .co(carry_c6_r107_s4)
  );
  wire sum_c6_r108_s3, carry_c6_r108_s3;
  subbyte_full_adder add_c6_r108_s3 (
    .a(sum_c6_r66_s2),
    .b(sum_c6_r67_s2),
    .ci(sum_c6_r68_s2),
    .s(sum_c6_r108_s3),
    .co(carry_c6_r108_s3)
  );
  wire sum_c6_r109_s3, carry_c6_r109_s3;
  subbyte_full_adder add_c6_r109_s3 (
    .a(sum_c6_r69_s2),
    .b(sum_c6_r70_s2),
    .ci(sum_c6_r71_s2),
    .s(sum_c6_r109_s3),
    .co(carry_c6_r109_s3)
  );
  wire sum_c6_r110_s3, carry_c6_r110_s3;
  subbyte_full_adder add_c6_r110_s3 (
    .a(sum_c6_r72_s2),
    .b(sum_c6_r73_s2),
    .ci(sum_c6_r74_s2),
    .s(sum_c6_r110_s3),
    .co(carry_c6_r110_s3)
  );
  wire sum_c6_r111_s3, carry_c6_r111_s3;
  subbyte_full_adder add_c6_r111_s3 (
    .a(sum_c6_r75_s2),
    .b(sum_c6_r76_s2),
    .ci(sum_c6_r77_s2),
    .s(sum_c6_r111_s3),
    .co(carry_c6_r111_s3)
  );
  wire sum_c6_r112_s3, carry_c6_r112_s3;
  subbyte_full_adder add_c6_r112_s3 (
    .a(sum_c6_r78_s2),
    .b(sum_c6_r79_s2),
    .ci(sum_c6_r80_s2),
    .s(sum_c6_r112_s3),
    .co(carry_c6_r112_s3)
  );
  wire sum_c6_r113_s3, carry_c6_r113_s3;
  subbyte_full_adder add_c6_r113_s3 (
    .a(sum_c6_r81_s2),
    .b(sum_c6_r82_s2),
    .ci(sum_c6_r83_s2),
    .s(sum_c6_r113_s3),
    .co(carry_c6_r113_s3)
  );
  wire sum_c6_r114_s3, carry_c6_r114_s3;
  subbyte_full_adder add_c6_r114_s3 (
    .a(sum_c6_r84_s2),
    .b(sum_c6_r85_s2),
    .ci(sum_c6_r86_s2),
    .s(sum_c6_r114_s3),
    .co(carry_c6_r114_s3)
  );
  wire sum_c6_r115_s3, carry_c6_r115_s3;
  subbyte_full_adder add_c6_r115_s3 (
    .a(sum_c6_r87_s2),
    .b(sum_c6_r88_s2),
    .ci(sum_c6_r89_s2),
    .s(sum_c6_r115_s3),
    .co(carry_c6_r115_s3)
  );
  wire sum_c6_r116_s3, carry_c6_r116_s3;
  subbyte_full_adder add_c6_r116_s3 (
    .a(sum_c6_r90_s2),
    .b(sum_c6_r91_s2),
    .ci(sum_c6_r92_s2),
    .s(sum_c6_r116_s3),
    .co(carry_c6_r116_s3)
  );
  wire sum_c6_r117_s3, carry_c6_r117_s3;
  subbyte_full_adder add_c6_r117_s3 (
    .a(sum_c6_r93_s2),
    .b(sum_c6_r94_s2),
    .ci(sum_c6_r95_s2),
    .s(sum_c6_r117_s3),
    .co(carry_c6_r117_s3)
  );
  wire sum_c6_r118_s3, carry_c6_r118_s3;
  subbyte_full_adder add_c6_r118_s3 (
    .a(sum_c6_r96_s2),
    .b(sum_c6_r97_s2),
    .ci(sum_c6_r98_s2),
    .s(sum_c6_r118_s3),
    .co(carry_c6_r118_s3)
  );
  wire sum_c6_r119_s4, carry_c6_r119_s4;
  subbyte_full_adder add_c6_r119_s4 (
    .a(sum_c6_r99_s2),
    .b(sum_c6_r100_s3),
    .ci(carry_c5_r65_s3),
    .s(sum_c6_r119_s4),
    .co(carry_c6_r119_s4)
  );
  wire sum_c6_r120_s5, carry_c6_r120_s5;
  subbyte_full_adder add_c6_r120_s5 (
    .a(carry_c5_r66_s3),
    .b(carry_c5_r67_s4),
    .ci(carry_c5_r68_s3),
    .s(sum_c6_r120_s5),
    .co(carry_c6_r120_s5)
  );
  wire sum_c6_r121_s5, carry_c6_r121_s5;
  subbyte_full_adder add_c6_r121_s5 (
    .a(carry_c5_r69_s4),
    .b(carry_c5_r70_s3),
    .ci(carry_c5_r71_s3),
    .s(sum_c6_r121_s5),
    .co(carry_c6_r121_s5)
  );
  wire sum_c6_r122_s4, carry_c6_r122_s4;
  subbyte_full_adder add_c6_r122_s4 (
    .a(carry_c5_r72_s3),
    .b(carry_c5_r73_s3),
    .ci(sum_c6_r101_s3),
    .s(sum_c6_r122_s4),
    .co(carry_c6_r122_s4)
  );
  wire sum_c6_r123_s5, carry_c6_r123_s5;
  subbyte_full_adder add_c6_r123_s5 (
    .a(sum_c6_r102_s4),
    .b(sum_c6_r103_s3),
    .ci(sum_c6_r104_s3),
    .s(sum_c6_r123_s5),
    .co(carry_c6_r123_s5)
  );
  wire sum_c6_r124_s5, carry_c6_r124_s5;
  subbyte_full_adder add_c6_r124_s5 (
    .a(sum_c6_r105_s3),
    .b(sum_c6_r106_s3),
    .ci(sum_c6_r107_s4),
    .s(sum_c6_r124_s5),
    .co(carry_c6_r124_s5)
  );
  wire sum_c6_r125_s4, carry_c6_r125_s4;
  subbyte_full_adder add_c6_r125_s4 (
    .a(sum_c6_r108_s3),
    .b(sum_c6_r109_s3),
    .ci(sum_c6_r110_s3),
    .s(sum_c6_r125_s4),
    .co(carry_c6_r125_s4)
  );
  wire sum_c6_r126_s4, carry_c6_r126_s4;
  subbyte_full_adder add_c6_r126_s4 (
    .a(sum_c6_r111_s3),
    .b(sum_c6_r112_s3),
    .ci(sum_c6_r113_s3),
    .s(sum_c6_r126_s4),
    .co(carry_c6_r126_s4)
  );
  wire sum_c6_r127_s4, carry_c6_r127_s4;
  subbyte_full_adder add_c6_r127_s4 (
    .a(sum_c6_r114_s3),
    .b(sum_c6_r115_s3),
    .ci(sum_c6_r116_s3),
    .s(sum_c6_r127_s4),
    .co(carry_c6_r127_s4)
  );
  wire sum_c6_r128_s5, carry_c6_r128_s5;
  subbyte_full_adder add_c6_r128_s5 (
    .a(sum_c6_r117_s3),
    .b(sum_c6_r118_s3),
    .ci(sum_c6_r119_s4),
    .s(sum_c6_r128_s5),
    .co(carry_c6_r128_s5)
  );
  wire sum_c6_r129_s6, carry_c6_r129_s6;
  subbyte_full_adder add_c6_r129_s6 (
    .a(carry_c5_r74_s4),
    .b(carry_c5_r75_s5),
    .ci(carry_c5_r76_s5),
    .s(sum_c6_r129_s6),
    .co(carry_c6_r129_s6)
  );
  wire sum_c6_r130_s6, carry_c6_r130_s6;
  subbyte_full_adder add_c6_r130_s6 (
    .a(carry_c5_r77_s4),
    .b(sum_c6_r120_s5),
    .ci(sum_c6_r121_s5),
    .s(sum_c6_r130_s6),
    .co(carry_c6_r130_s6)
  );
  wire sum_c6_r131_s6, carry_c6_r131_s6;
  subbyte_full_adder add_c6_r131_s6 (
    .a(sum_c6_r122_s4),
    .b(sum_c6_r123_s5),
    .ci(sum_c6_r124_s5),
    .s(sum_c6_r131_s6),
    .co(carry_c6_r131_s6)
  );
  wire sum_c6_r132_s5, carry_c6_r132_s5;
  subbyte_full_adder add_c6_r132_s5 (
    .a(sum_c6_r125_s4),
    .b(sum_c6_r126_s4),
    .ci(sum_c6_r127_s4),
    .s(sum_c6_r132_s5),
    .co(carry_c6_r132_s5)
  );
  wire sum_c6_r133_s7, carry_c6_r133_s7;
  subbyte_full_adder add_c6_r133_s7 (
    .a(sum_c6_r128_s5),
    .b(carry_c5_r78_s6),
    .ci(sum_c6_r129_s6),
    .s(sum_c6_r133_s7),
    .co(carry_c6_r133_s7)
  );
  wire sum_c6_r134_s7, carry_c6_r134_s7;
  subbyte_full_adder add_c6_r134_s7 (
    .a(sum_c6_r130_s6),
    .b(sum_c6_r131_s6),
    .ci(sum_c6_r132_s5),
    .s(sum_c6_r134_s7),
    .co(carry_c6_r134_s7)
  );
  wire sum_c6_r135_s8, carry_c6_r135_s8;
  subbyte_full_adder add_c6_r135_s8 (
    .a(carry_c5_r79_s7),
    .b(sum_c6_r133_s7),
    .ci(sum_c6_r134_s7),
    .s(sum_c6_r135_s8),
    .co(carry_c6_r135_s8)
  );
  wire sum_c6_r136_s9, carry_c6_r136_s9;
  subbyte_full_adder add_c6_r136_s9 (
    .a(sum_c6_r135_s8),
    .b(extra[6]),
    .ci(extra[33]),
    .s(sum_c6_r136_s9),
    .co(carry_c6_r136_s9)
  );
  wire sum_c6_r137_s9, carry_c6_r137_s9;
  subbyte_full_adder add_c6_r137_s9 (
    .a(extra[60]),
    .b(extra[87]),
    .ci(carry_c5_r80_s8),
    .s(sum_c6_r137_s9),
    .co(carry_c6_r137_s9)
  );
  wire sum_c6_r138_s10, carry_c6_r138_s10;
  subbyte_full_adder add_c6_r138_s10 (
    .a(sum_c6_r136_s9),
    .b(carry_c5_r81_s6),
    .ci(sum_c6_r137_s9),
    .s(sum_c6_r138_s10),
    .co(carry_c6_r138_s10)
  );
  wire sum_c6_r139_s11, carry_c6_r139_s11;
  subbyte_full_adder add_c6_r139_s11 (
    .a(carry_c5_r82_s9),
    .b(sum_c6_r138_s10),
    .ci(carry_c5_r83_s10),
    .s(sum_c6_r139_s11),
    .co(carry_c6_r139_s11)
  );
  wire sum_c7_r0_s1 = ~(pp[3] ^ pp[8]);
  wire carry_c7_r0_s1 = pp[3] | pp[8];
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[13]), .b(pp[21]), .ci(pp[26]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[31]), .b(pp[39]), .ci(pp[44]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[49]), .b(pp[57]), .ci(pp[62]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[67]), .b(pp[75]), .ci(pp[80]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[85]), .b(pp[93]), .ci(pp[98]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[103]), .b(pp[111]), .ci(pp[116]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[121]), .b(pp[129]), .ci(pp[134]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[139]), .b(pp[147]), .ci(pp[152]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[157]), .b(pp[165]), .ci(pp[170]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[175]), .b(pp[183]), .ci(pp[188]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[193]), .b(pp[201]), .ci(pp[206]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[211]), .b(pp[219]), .ci(pp[224]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[229]), .b(pp[237]), .ci(pp[242]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[247]), .b(pp[255]), .ci(pp[260]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[265]), .b(pp[273]), .ci(pp[278]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[283]), .b(pp[291]), .ci(pp[296]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[301]), .b(pp[309]), .ci(pp[314]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[319]), .b(pp[327]), .ci(pp[332]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[337]), .b(pp[345]), .ci(pp[350]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[355]), .b(pp[363]), .ci(pp[368]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[373]), .b(pp[381]), .ci(pp[386]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[391]), .b(pp[399]), .ci(pp[404]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[409]), .b(pp[417]), .ci(pp[422]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[427]), .b(pp[435]), .ci(pp[440]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[445]), .b(pp[453]), .ci(pp[458]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[463]), .b(pp[471]), .ci(pp[476]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[481]), .b(pp[489]), .ci(pp[494]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[499]), .b(pp[507]), .ci(pp[512]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[517]), .b(pp[525]), .ci(pp[530]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[535]), .b(pp[543]), .ci(pp[548]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[553]), .b(pp[561]), .ci(pp[566]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[571]), .b(pp[579]), .ci(pp[584]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[589]), .b(pp[597]), .ci(pp[602]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[607]), .b(pp[615]), .ci(pp[620]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[625]), .b(pp[633]), .ci(pp[638]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[643]), .b(pp[651]), .ci(pp[656]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[661]), .b(pp[669]), .ci(pp[674]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[679]), .b(pp[687]), .ci(pp[692]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[697]), .b(pp[705]), .ci(pp[710]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[715]), .b(pp[723]), .ci(pp[728]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[733]), .b(pp[741]), .ci(pp[746]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[751]), .b(pp[759]), .ci(pp[764]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s1, carry_c7_r43_s1;
  subbyte_full_adder add_c7_r43_s1 (.a(pp[769]), .b(pp[777]), .ci(pp[782]), .s(sum_c7_r43_s1), .co(carry_c7_r43_s1));
  wire sum_c7_r44_s1, carry_c7_r44_s1;
  subbyte_full_adder add_c7_r44_s1 (.a(pp[787]), .b(pp[795]), .ci(pp[800]), .s(sum_c7_r44_s1), .co(carry_c7_r44_s1));
  wire sum_c7_r45_s1, carry_c7_r45_s1;
  subbyte_full_adder add_c7_r45_s1 (.a(pp[805]), .b(pp[813]), .ci(pp[818]), .s(sum_c7_r45_s1), .co(carry_c7_r45_s1));
  wire sum_c7_r46_s1, carry_c7_r46_s1;
  subbyte_full_adder add_c7_r46_s1 (.a(pp[823]), .b(pp[831]), .ci(pp[836]), .s(sum_c7_r46_s1), .co(carry_c7_r46_s1));
  wire sum_c7_r47_s1, carry_c7_r47_s1;
  subbyte_full_adder add_c7_r47_s1 (.a(pp[841]), .b(pp[849]), .ci(pp[854]), .s(sum_c7_r47_s1), .co(carry_c7_r47_s1));
  wire sum_c7_r48_s1, carry_c7_r48_s1;
  subbyte_full_adder add_c7_r48_s1 (.a(pp[859]), .b(pp[867]), .ci(pp[872]), .s(sum_c7_r48_s1), .co(carry_c7_r48_s1));
  wire sum_c7_r49_s1, carry_c7_r49_s1;
  subbyte_full_adder add_c7_r49_s1 (.a(pp[877]), .b(pp[885]), .ci(pp[890]), .s(sum_c7_r49_s1), .co(carry_c7_r49_s1));
  wire sum_c7_r50_s1, carry_c7_r50_s1;
  subbyte_full_adder add_c7_r50_s1 (.a(pp[895]), .b(pp[903]), .ci(pp[908]), .s(sum_c7_r50_s1), .co(carry_c7_r50_s1));
  wire sum_c7_r51_s1, carry_c7_r51_s1;
  subbyte_full_adder add_c7_r51_s1 (.a(pp[913]), .b(pp[921]), .ci(pp[926]), .s(sum_c7_r51_s1), .co(carry_c7_r51_s1));
  wire sum_c7_r52_s1, carry_c7_r52_s1;
  subbyte_full_adder add_c7_r52_s1 (.a(pp[931]), .b(pp[939]), .ci(pp[944]), .s(sum_c7_r52_s1), .co(carry_c7_r52_s1));
  wire sum_c7_r53_s1, carry_c7_r53_s1;
  subbyte_full_adder add_c7_r53_s1 (.a(pp[949]), .b(pp[957]), .ci(pp[962]), .s(sum_c7_r53_s1), .co(carry_c7_r53_s1));
  wire sum_c7_r54_s1, carry_c7_r54_s1;
  subbyte_full_adder add_c7_r54_s1 (.a(pp[967]), .b(pp[975]), .ci(pp[980]), .s(sum_c7_r54_s1), .co(carry_c7_r54_s1));
  wire sum_c7_r55_s1, carry_c7_r55_s1;
  subbyte_full_adder add_c7_r55_s1 (.a(pp[985]), .b(pp[993]), .ci(pp[998]), .s(sum_c7_r55_s1), .co(carry_c7_r55_s1));
  wire sum_c7_r56_s1, carry_c7_r56_s1;
  subbyte_full_adder add_c7_r56_s1 (.a(pp[1003]), .b(pp[1011]), .ci(pp[1016]), .s(sum_c7_r56_s1), .co(carry_c7_r56_s1));
  wire sum_c7_r57_s1, carry_c7_r57_s1;
  subbyte_full_adder add_c7_r57_s1 (.a(pp[1021]), .b(pp[1029]), .ci(pp[1034]), .s(sum_c7_r57_s1), .co(carry_c7_r57_s1));
  wire sum_c7_r58_s1, carry_c7_r58_s1;
  subbyte_full_adder add_c7_r58_s1 (.a(pp[1039]), .b(pp[1047]), .ci(pp[1052]), .s(sum_c7_r58_s1), .co(carry_c7_r58_s1));
  wire sum_c7_r59_s1, carry_c7_r59_s1;
  subbyte_full_adder add_c7_r59_s1 (.a(pp[1057]), .b(pp[1065]), .ci(pp[1070]), .s(sum_c7_r59_s1), .co(carry_c7_r59_s1));
  wire sum_c7_r60_s1, carry_c7_r60_s1;
  subbyte_full_adder add_c7_r60_s1 (.a(pp[1075]), .b(pp[1083]), .ci(pp[1088]), .s(sum_c7_r60_s1), .co(carry_c7_r60_s1));
  wire sum_c7_r61_s1, carry_c7_r61_s1;
  subbyte_full_adder add_c7_r61_s1 (.a(pp[1093]), .b(pp[1101]), .ci(pp[1106]), .s(sum_c7_r61_s1), .co(carry_c7_r61_s1));
  wire sum_c7_r62_s1, carry_c7_r62_s1;
  subbyte_full_adder add_c7_r62_s1 (.a(pp[1111]), .b(pp[1119]), .ci(pp[1124]), .s(sum_c7_r62_s1), .co(carry_c7_r62_s1));
  wire sum_c7_r63_s1, carry_c7_r63_s1;
  subbyte_full_adder add_c7_r63_s1 (.a(pp[1129]), .b(pp[1137]), .ci(pp[1142]), .s(sum_c7_r63_s1), .co(carry_c7_r63_s1));
  wire sum_c7_r64_s2, carry_c7_r64_s2;
  subbyte_full_adder add_c7_r64_s2 (
    .a(pp[1147]),
    .b(carry_c6_r0_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r64_s2),
    .co(carry_c7_r64_s2)
  );
  wire sum_c7_r65_s2, carry_c7_r65_s2;
  subbyte_full_adder add_c7_r65_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r65_s2),
    .co(carry_c7_r65_s2)
  );
  wire sum_c7_r66_s2, carry_c7_r66_s2;
  subbyte_full_adder add_c7_r66_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r66_s2),
    .co(carry_c7_r66_s2)
  );
  wire sum_c7_r67_s2, carry_c7_r67_s2;
  subbyte_full_adder add_c7_r67_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r67_s2),
    .co(carry_c7_r67_s2)
  );
  wire sum_c7_r68_s2, carry_c7_r68_s2;
  subbyte_full_adder add_c7_r68_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r68_s2),
    .co(carry_c7_r68_s2)
  );
  wire sum_c7_r69_s2, carry_c7_r69_s2;
  subbyte_full_adder add_c7_r69_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r69_s2),
    .co(carry_c7_r69_s2)
  );
  wire sum_c7_r70_s2, carry_c7_r70_s2;
  subbyte_full_adder add_c7_r70_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r70_s2),
    .co(carry_c7_r70_s2)
  );
  wire sum_c7_r71_s2, carry_c7_r71_s2;
  subbyte_full_adder add_c7_r71_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(carry_c6_r21_s1),
    .s(sum_c7_r71_s2),
    .co(carry_c7_r71_s2)
  );
  wire sum_c7_r72_s2, carry_c7_r72_s2;
  subbyte_full_adder add_c7_r72_s2 (
    .a(carry_c6_r22_s1),
    .b(carry_c6_r23_s1),
    .ci(carry_c6_r24_s1),
    .s(sum_c7_r72_s2),
    .co(carry_c7_r72_s2)
  );
  wire sum_c7_r73_s2, carry_c7_r73_s2;
  subbyte_full_adder add_c7_r73_s2 (
    .a(carry_c6_r25_s1),
    .b(carry_c6_r26_s1),
    .ci(carry_c6_r27_s1),
    .s(sum_c7_r73_s2),
    .co(carry_c7_r73_s2)
  );
  wire sum_c7_r74_s2, carry_c7_r74_s2;
  subbyte_full_adder add_c7_r74_s2 (
    .a(carry_c6_r28_s1),
    .b(carry_c6_r29_s1),
    .ci(carry_c6_r30_s1),
    .s(sum_c7_r74_s2),
    .co(carry_c7_r74_s2)
  );
  wire sum_c7_r75_s2, carry_c7_r75_s2;
  subbyte_full_adder add_c7_r75_s2 (
    .a(carry_c6_r31_s1),
    .b(carry_c6_r32_s1),
    .ci(carry_c6_r33_s1),
    .s(sum_c7_r75_s2),
    .co(carry_c7_r75_s2)
  );
  wire sum_c7_r76_s2, carry_c7_r76_s2;
  subbyte_full_adder add_c7_r76_s2 (
    .a(carry_c6_r34_s1),
    .b(carry_c6_r35_s1),
    .ci(carry_c6_r36_s1),
    .s(sum_c7_r76_s2),
    .co(carry_c7_r76_s2)
  );
  wire sum_c7_r77_s2, carry_c7_r77_s2;
  subbyte_full_adder add_c7_r77_s2 (
    .a(carry_c6_r37_s1),
    .b(carry_c6_r38_s1),
    .ci(carry_c6_r39_s1),
    .s(sum_c7_r77_s2),
    .co(carry_c7_r77_s2)
  );
  wire sum_c7_r78_s2, carry_c7_r78_s2;
  subbyte_full_adder add_c7_r78_s2 (
    .a(carry_c6_r40_s1),
    .b(carry_c6_r41_s1),
    .ci(carry_c6_r42_s1),
    .s(sum_c7_r78_s2),
    .co(carry_c7_r78_s2)
  );
  wire sum_c7_r79_s2, carry_c7_r79_s2;
  subbyte_full_adder add_c7_r79_s2 (
    .a(carry_c6_r43_s1),
    .b(carry_c6_r44_s1),
    .ci(carry_c6_r45_s1),
    .s(sum_c7_r79_s2),
    .co(carry_c7_r79_s2)
  );
  wire sum_c7_r80_s2, carry_c7_r80_s2;
  subbyte_full_adder add_c7_r80_s2 (
    .a(carry_c6_r46_s1),
    .b(carry_c6_r47_s1),
    .ci(carry_c6_r48_s1),
    .s(sum_c7_r80_s2),
    .co(carry_c7_r80_s2)
  );
  wire sum_c7_r81_s2, carry_c7_r81_s2;
  subbyte_full_adder add_c7_r81_s2 (
    .a(carry_c6_r49_s1),
    .b(carry_c6_r50_s1),
    .ci(carry_c6_r51_s1),
    .s(sum_c7_r81_s2),
    .co(carry_c7_r81_s2)
  );
  wire sum_c7_r82_s2, carry_c7_r82_s2;
  subbyte_full_adder add_c7_r82_s2 (
    .a(carry_c6_r52_s1),
    .b(carry_c6_r53_s1),
    .ci(carry_c6_r54_s1),
    .s(sum_c7_r82_s2),
    .co(carry_c7_r82_s2)
  );
  wire sum_c7_r83_s2, carry_c7_r83_s2;
  subbyte_full_adder add_c7_r83_s2 (
    .a(carry_c6_r55_s1),
    .b(carry_c6_r56_s1),
    .ci(carry_c6_r57_s1),
    .s(sum_c7_r83_s2),
    .co(carry_c7_r83_s2)
  );
  wire sum_c7_r84_s2, carry_c7_r84_s2;
  subbyte_full_adder add_c7_r84_s2 (
    .a(carry_c6_r58_s1),
    .b(carry_c6_r59_s1),
    .ci(carry_c6_r60_s1),
    .s(sum_c7_r84_s2),
    .co(carry_c7_r84_s2)
  );
  wire sum_c7_r85_s2, carry_c7_r85_s2;
  subbyte_full_adder add_c7_r85_s2 (
    .a(carry_c6_r61_s1),
    .b(carry_c6_r62_s1),
    .ci(carry_c6_r63_s1),
    .s(sum_c7_r85_s2),
    .co(carry_c7_r85_s2)
  );
  wire sum_c7_r86_s2, carry_c7_r86_s2;
  subbyte_full_adder add_c7_r86_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r86_s2),
    .co(carry_c7_r86_s2)
  );
  wire sum_c7_r87_s2, carry_c7_r87_s2;
  subbyte_full_adder add_c7_r87_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r87_s2),
    .co(carry_c7_r87_s2)
  );
  wire sum_c7_r88_s2, carry_c7_r88_s2;
  subbyte_full_adder add_c7_r88_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r88_s2),
    .co(carry_c7_r88_s2)
  );
  wire sum_c7_r89_s2, carry_c7_r89_s2;
  subbyte_full_adder add_c7_r89_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r89_s2),
    .co(carry_c7_r89_s2)
  );
  wire sum_c7_r90_s2, carry_c7_r90_s2;
  subbyte_full_adder add_c7_r90_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r90_s2),
    .co(carry_c7_r90_s2)
  );
  wire sum_c7_r91_s2, carry_c7_r91_s2;
  subbyte_full_adder add_c7_r91_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r91_s2),
    .co(carry_c7_r91_s2)
  );
  wire sum_c7_r92_s2, carry_c7_r92_s2;
  subbyte_full_adder add_c7_r92_s2 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s1),
    .s(sum_c7_r92_s2),
    .co(carry_c7_r92_s2)
  );
  wire sum_c7_r93_s2, carry_c7_r93_s2;
  subbyte_full_adder add_c7_r93_s2 (
    .a(sum_c7_r22_s1),
    .b(sum_c7_r23_s1),
    .ci(sum_c7_r24_s1),
    .s(sum_c7_r93_s2),
    .co(carry_c7_r93_s2)
  );
  wire sum_c7_r94_s2, carry_c7_r94_s2;
  subbyte_full_adder add_c7_r94_s2 (
    .a(sum_c7_r25_s1),
    .b(sum_c7_r26_s1),
    .ci(sum_c7_r27_s1),
    .s(sum_c7_r94_s2),
    .co(carry_c7_r94_s2)
  );
  wire sum_c7_r95_s2, carry_c7_r95_s2;
  subbyte_full_adder add_c7_r95_s2 (
    .a(sum_c7_r28_s1),
    .b(sum_c7_r29_s1),
    .ci(sum_c7_r30_s1),
    .s(sum_c7_r95_s2),
    .co(carry_c7_r95_s2)
  );
  wire sum_c7_r96_s2, carry_c7_r96_s2;
  subbyte_full_adder add_c7_r96_s2 (
    .a(sum_c7_r31_s1),
    .b(sum_c7_r32_s1),
    .ci(sum_c7_r33_s1),
    .s(sum_c7_r96_s2),
    .co(carry_c7_r96_s2)
  );
  wire sum_c7_r97_s2, carry_c7_r97_s2;
  subbyte_full_adder add_c7_r97_s2 (
    .a(sum_c7_r34_s1),
    .b(sum_c7_r35_s1),
    .ci(sum_c7_r36_s1),
    .s(sum_c7_r97_s2),
    .co(carry_c7_r97_s2)
  );
  wire sum_c7_r98_s2, carry_c7_r98_s2;
  subbyte_full_adder add_c7_r98_s2 (
    .a(sum_c7_r37_s1),
    .b(sum_c7_r38_s1),
    .ci(sum_c7_r39_s1),
    .s(sum_c7_r98_s2),
    .co(carry_c7_r98_s2)
  );
  wire sum_c7_r99_s2, carry_c7_r99_s2;
  subbyte_full_adder add_c7_r99_s2 (
    .a(sum_c7_r40_s1),
    .b(sum_c7_r41_s1),
    .ci(sum_c7_r42_s1),
    .s(sum_c7_r99_s2),
    .co(carry_c7_r99_s2)
  );
  wire sum_c7_r100_s2, carry_c7_r100_s2;
  subbyte_full_adder add_c7_r100_s2 (
    .a(sum_c7_r43_s1),
    .b(sum_c7_r44_s1),
    .ci(sum_c7_r45_s1),
    .s(sum_c7_r100_s2),
    .co(carry_c7_r100_s2)
  );
  wire sum_c7_r101_s2, carry_c7_r101_s2;
  subbyte_full_adder add_c7_r101_s2 (
    .a(sum_c7_r46_s1),
    .b(sum_c7_r47_s1),
    .ci(sum_c7_r48_s1),
    .s(sum_c7_r101_s2),
    .co(carry_c7_r101_s2)
  );
  wire sum_c7_r102_s2, carry_c7_r102_s2;
  subbyte_full_adder add_c7_r102_s2 (
    .a(sum_c7_r49_s1),
    .b(sum_c7_r50_s1),
    .ci(sum_c7_r51_s1),
    .s(sum_c7_r102_s2),
    .co(carry_c7_r102_s2)
  );
  wire sum_c7_r103_s2, carry_c7_r103_s2;
  subbyte_full_adder add_c7_r103_s2 (
    .a(sum_c7_r52_s1),
    .b(sum_c7_r53_s1),
    .ci(sum_c7_r54_s1),
    .s(sum_c7_r103_s2),
    .co(carry_c7_r103_s2)
  );
  wire sum_c7_r104_s2, carry_c7_r104_s2;
  subbyte_full_adder add_c7_r104_s2 (
    .a(sum_c7_r55_s1),
    .b(sum_c7_r56_s1),
    .ci(sum_c7_r57_s1),
    .s(sum_c7_r104_s2),
    .co(carry_c7_r104_s2)
  );
  wire sum_c7_r105_s2, carry_c7_r105_s2;
  subbyte_full_adder add_c7_r105_s2 (
    .a(sum_c7_r58_s1),
    .b(sum_c7_r59_s1),
    .ci(sum_c7_r60_s1),
    .s(sum_c7_r105_s2),
    .co(carry_c7_r105_s2)
  );
  wire sum_c7_r106_s2, carry_c7_r106_s2;
  subbyte_full_adder add_c7_r106_s2 (
    .a(sum_c7_r61_s1),
    .b(sum_c7_r62_s1),
    .ci(sum_c7_r63_s1),
    .s(sum_c7_r106_s2),
    .co(carry_c7_r106_s2)
  );
  wire sum_c7_r107_s3, carry_c7_r107_s3;
  subbyte_full_adder add_c7_r107_s3 (
    .a(carry_c6_r64_s2),
    .b(sum_c7_r64_s2),
    .ci(carry_c6_r65_s2),
    .s(sum_c7_r107_s3),
    .co(carry_c7_r107_s3)
  );
  wire sum_c7_r108_s3, carry_c7_r108_s3;
  subbyte_full_adder add_c7_r108_s3 (
    .a(carry_c6_r66_s2),
    .b(carry_c6_r67_s2),
    .ci(carry_c6_r68_s2),
    .s(sum_c7_r108_s3),
    .co(carry_c7_r108_s3)
  );
  wire sum_c7_r109_s3, carry_c7_r109_s3;
  subbyte_full_adder add_c7_r109_s3 (
    .a(carry_c6_r69_s2),
    .b(carry_c6_r70_s2),
    .ci(carry_c6_r71_s2),
    .s(sum_c7_r109_s3),
    .co(carry_c7_r109_s3)
  );
  wire sum_c7_r110_s3, carry_c7_r110_s3;
  subbyte_full_adder add_c7_r110_s3 (
    .a(carry_c6_r72_s2),
    .b(carry_c6_r73_s2),
    .ci(carry_c6_r74_s2),
    .s(sum_c7_r110_s3),
    .co(carry_c7_r110_s3)
  );
  wire sum_c7_r111_s3, carry_c7_r111_s3;
  subbyte_full_adder add_c7_r111_s3 (
    .a(carry_c6_r75_s2),
    .b(carry_c6_r76_s2),
    .ci(carry_c6_r77_s2),
    .s(sum_c7_r111_s3),
    .co(carry_c7_r111_s3)
  );
  wire sum_c7_r112_s3, carry_c7_r112_s3;
  subbyte_full_adder add_c7_r112_s3 (
    .a(carry_c6_r78_s2),
    .b(carry_c6_r79_s2),
    .ci(carry_c6_r80_s2),
    .s(sum_c7_r112_s3),
    .co(carry_c7_r112_s3)
  );
  wire sum_c7_r113_s3, carry_c7_r113_s3;
  subbyte_full_adder add_c7_r113_s3 (
    .a(carry_c6_r81_s2),
    .b(carry_c6_r82_s2),
    .ci(carry_c6_r83_s2),
    .s(sum_c7_r113_s3),
    .co(carry_c7_r113_s3)
  );
  wire sum_c7_r114_s3, carry_c7_r114_s3;
  subbyte_full_adder add_c7_r114_s3 (
    .a(carry_c6_r84_s2),
    .b(carry_c6_r85_s2),
    .ci(carry_c6_r86_s2),
    .s(sum_c7_r114_s3),
    .co(carry_c7_r114_s3)
  );
  wire sum_c7_r115_s3, carry_c7_r115_s3;
  subbyte_full_adder add_c7_r115_s3 (
    .a(carry_c6_r87_s2),
    .b(carry_c6_r88_s2),
    .ci(carry_c6_r89_s2),
    .s(sum_c7_r115_s3),
    .co(carry_c7_r115_s3)
  );
  wire sum_c7_r116_s3, carry_c7_r116_s3;
  subbyte_full_adder add_c7_r116_s3 (
    .a(carry_c6_r90_s2),
    .b(carry_c6_r91_s2),
    .ci(carry_c6_r92_s2),
    .s(sum_c7_r116_s3),
    .co(carry_c7_r116_s3)
  );
  wire sum_c7_r117_s3, carry_c7_r117_s3;
  subbyte_full_adder add_c7_r117_s3 (
    .a(carry_c6_r93_s2),
    .b(carry_c6_r94_s2),
    .ci(carry_c6_r95_s2),
    .s(sum_c7_r117_s3),
    .co(carry_c7_r117_s3)
  );
  wire sum_c7_r118_s3, carry_c7_r118_s3;
  subbyte_full_adder add_c7_r118_s3 (
    .a(carry_c6_r96_s2),
    .b(carry_c6_r97_s2),
    .ci(carry_c6_r98_s2),
    .s(sum_c7_r118_s3),
    .co(carry_c7_r118_s3)
  );
  wire sum_c7_r119_s3, carry_c7_r119_s3;
  subbyte_full_adder add_c7_r119_s3 (
    .a(carry_c6_r99_s2),
    .b(sum_c7_r65_s2),
    .ci(sum_c7_r66_s2),
    .s(sum_c7_r119_s3),
    .co(carry_c7_r119_s3)
  );
  wire sum_c7_r120_s3, carry_c7_r120_s3;
  subbyte_full_adder add_c7_r120_s3 (
    .a(sum_c7_r67_s2),
    .b(sum_c7_r68_s2),
    .ci(sum_c7_r69_s2),
    .s(sum_c7_r120_s3),
    .co(carry_c7_r120_s3)
  );
  wire sum_c7_r121_s3, carry_c7_r121_s3;
  subbyte_full_adder add_c7_r121_s3 (
    .a(sum_c7_r70_s2),
    .b(sum_c7_r71_s2),
    .ci(sum_c7_r72_s2),
    .s(sum_c7_r121_s3),
    .co(carry_c7_r121_s3)
  );
  wire sum_c7_r122_s3, carry_c7_r122_s3;
  subbyte_full_adder add_c7_r122_s3 (
    .a(sum_c7_r73_s2),
    .b(sum_c7_r74_s2),
    .ci(sum_c7_r75_s2),
    .s(sum_c7_r122_s3),
    .co(carry_c7_r122_s3)
  );
  wire sum_c7_r123_s3, carry_c7_r123_s3;
  subbyte_full_adder add_c7_r123_s3 (
    .a(sum_c7_r76_s2),
    .b(sum_c7_r77_s2),
    .ci(sum_c7_r78_s2),
    .s(sum_c7_r123_s3),
    .co(carry_c7_r123_s3)
  );
  wire sum_c7_r124_s3, carry_c7_r124_s3;
  subbyte_full_adder add_c7_r124_s3 (
    .a(sum_c7_r79_s2),
    .b(sum_c7_r80_s2),
    .ci(sum_c7_r81_s2),
    .s(sum_c7_r124_s3),
    .co(carry_c7_r124_s3)
  );
  wire sum_c7_r125_s3, carry_c7_r125_s3;
  subbyte_full_adder add_c7_r125_s3 (
    .a(sum_c7_r82_s2),
    .b(sum_c7_r83_s2),
    .ci(sum_c7_r84_s2),
    .s(sum_c7_r125_s3),
    .co(carry_c7_r125_s3)
  );
  wire sum_c7_r126_s3, carry_c7_r126_s3;
  subbyte_full_adder add_c7_r126_s3 (
    .a(sum_c7_r85_s2),
    .b(sum_c7_r86_s2),
    .ci(sum_c7_r87_s2),
    .s(sum_c7_r126_s3),
    .co(carry_c7_r126_s3)
  );
  wire sum_c7_r127_s3, carry_c7_r127_s3;
  subbyte_full_adder add_c7_r127_s3 (
    .a(sum_c7_r88_s2),
    .b(sum_c7_r89_s2),
    .ci(sum_c7_r90_s2),
    .s(sum_c7_r127_s3),
    .co(carry_c7_r127_s3)
  );
  wire sum_c7_r128_s3, carry_c7_r128_s3;
  subbyte_full_adder add_c7_r128_s3 (
    .a(sum_c7_r91_s2),
    .b(sum_c7_r92_s2),
    .ci(sum_c7_r93_s2),
    .s(sum_c7_r128_s3),
    .co(carry_c7_r128_s3)
  );
  wire sum_c7_r129_s3, carry_c7_r129_s3;
  subbyte_full_adder add_c7_r129_s3 (
    .a(sum_c7_r94_s2),
    .b(sum_c7_r95_s2),
    .ci(sum_c7_r96_s2),
    .s(sum_c7_r129_s3),
    .co(carry_c7_r129_s3)
  );
  wire sum_c7_r130_s3, carry_c7_r130_s3;
  subbyte_full_adder add_c7_r130_s3 (
    .a(sum_c7_r97_s2),
    .b(sum_c7_r98_s2),
    .ci(sum_c7_r99_s2),
    .s(sum_c7_r130_s3),
    .co(carry_c7_r130_s3)
  );
  wire sum_c7_r131_s3, carry_c7_r131_s3;
  subbyte_full_adder add_c7_r131_s3 (
    .a(sum_c7_r100_s2),
    .b(sum_c7_r101_s2),
    .ci(sum_c7_r102_s2),
    .s(sum_c7_r131_s3),
    .co(carry_c7_r131_s3)
  );
  wire sum_c7_r132_s3, carry_c7_r132_s3;
  subbyte_full_adder add_c7_r132_s3 (
    .a(sum_c7_r103_s2),
    .b(sum_c7_r104_s2),
    .ci(sum_c7_r105_s2),
    .s(sum_c7_r132_s3),
    .co(carry_c7_r132_s3)
  );
  wire sum_c7_r133_s4, carry_c7_r133_s4;
  subbyte_full_adder add_c7_r133_s4 (
    .a(sum_c7_r106_s2),
    .b(carry_c6_r100_s3),
    .ci(sum_c7_r107_s3),
    .s(sum_c7_r133_s4),
    .co(carry_c7_r133_s4)
  );
  wire sum_c7_r134_s5, carry_c7_r134_s5;
  subbyte_full_adder add_c7_r134_s5 (
    .a(carry_c6_r101_s3),
    .b(carry_c6_r102_s4),
    .ci(carry_c6_r103_s3),
    .s(sum_c7_r134_s5),
    .co(carry_c7_r134_s5)
  );
  wire sum_c7_r135_s4, carry_c7_r135_s4;
  subbyte_full_adder add_c7_r135_s4 (
    .a(carry_c6_r104_s3),
    .b(carry_c6_r105_s3),
    .ci(carry_c6_r106_s3),
    .s(sum_c7_r135_s4),
    .co(carry_c7_r135_s4)
  );
  wire sum_c7_r136_s5, carry_c7_r136_s5;
  subbyte_full_adder add_c7_r136_s5 (
    .a(carry_c6_r107_s4),
    .b(carry_c6_r108_s3),
    .ci(carry_c6_r109_s3),
    .s(sum_c7_r136_s5),
    .co(carry_c7_r136_s5)
  );
  wire sum_c7_r137_s4, carry_c7_r137_s4;
  subbyte_full_adder add_c7_r137_s4 (
    .a(carry_c6_r110_s3),
    .b(carry_c6_r111_s3),
    .ci(carry_c6_r112_s3),
    .s(sum_c7_r137_s4),
    .co(carry_c7_r137_s4)
  );
  wire sum_c7_r138_s4, carry_c7_r138_s4;
  subbyte_full_adder add_c7_r138_s4 (
    .a(carry_c6_r113_s3),
    .b(carry_c6_r114_s3),
    .ci(carry_c6_r115_s3),
    .s(sum_c7_r138_s4),
    .co(carry_c7_r138_s4)
  );
  wire sum_c7_r139_s4, carry_c7_r139_s4;
  subbyte_full_adder add_c7_r139_s4 (
    .a(carry_c6_r116_s3),
    .b(carry_c6_r117_s3),
    .ci(carry_c6_r118_s3),
    .s(sum_c7_r139_s4),
    .co(carry_c7_r139_s4)
  );
  wire sum_c7_r140_s4, carry_c7_r140_s4;
  subbyte_full_adder add_c7_r140_s4 (
    .a(sum_c7_r108_s3),
    .b(sum_c7_r109_s3),
    .ci(sum_c7_r110_s3),
    .s(sum_c7_r140_s4),
    .co(carry_c7_r140_s4)
  );
  wire sum_c7_r141_s4, carry_c7_r141_s4;
  subbyte_full_adder add_c7_r141_s4 (
    .a(sum_c7_r111_s3),
    .b(sum_c7_r112_s3),
    .ci(sum_c7_r113_s3),
    .s(sum_c7_r141_s4),
    .co(carry_c7_r141_s4)
  );
  wire sum_c7_r142_s4, carry_c7_r142_s4;
  subbyte_full_adder add_c7_r142_s4 (
    .a(sum_c7_r114_s3),
    .b(sum_c7_r115_s3),
    .ci(sum_c7_r116_s3),
    .s(sum_c7_r142_s4),
    .co(carry_c7_r142_s4)
  );
  wire sum_c7_r143_s4, carry_c7_r143_s4;
  subbyte_full_adder add_c7_r143_s4 (
    .a(sum_c7_r117_s3),
    .b(sum_c7_r118_s3),
    .ci(sum_c7_r119_s3),
    .s(sum_c7_r143_s4),
    .co(carry_c7_r143_s4)
  );
  wire sum_c7_r144_s4, carry_c7_r144_s4;
  subbyte_full_adder add_c7_r144_s4 (
    .a(sum_c7_r120_s3),
    .b(sum_c7_r121_s3),
    .ci(sum_c7_r122_s3),
    .s(sum_c7_r144_s4),
    .co(carry_c7_r144_s4)
  );
  wire sum_c7_r145_s4, carry_c7_r145_s4;
  subbyte_full_adder add_c7_r145_s4 (
    .a(sum_c7_r123_s3),
    .b(sum_c7_r124_s3),
    .ci(sum_c7_r125_s3),
    .s(sum_c7_r145_s4),
    .co(carry_c7_r145_s4)
  );
  wire sum_c7_r146_s4, carry_c7_r146_s4;
  subbyte_full_adder add_c7_r146_s4 (
    .a(sum_c7_r126_s3),
    .b(sum_c7_r127_s3),
    .ci(sum_c7_r128_s3),
    .s(sum_c7_r146_s4),
    .co(carry_c7_r146_s4)
  );
  wire sum_c7_r147_s4, carry_c7_r147_s4;
  subbyte_full_adder add_c7_r147_s4 (
    .a(sum_c7_r129_s3),
    .b(sum_c7_r130_s3),
    .ci(sum_c7_r131_s3),
    .s(sum_c7_r147_s4),
    .co(carry_c7_r147_s4)
  );
  wire sum_c7_r148_s5, carry_c7_r148_s5;
  subbyte_full_adder add_c7_r148_s5 (
    .a(sum_c7_r132_s3),
    .b(carry_c6_r119_s4),
    .ci(sum_c7_r133_s4),
    .s(sum_c7_r148_s5),
    .co(carry_c7_r148_s5)
  );
  wire sum_c7_r149_s6, carry_c7_r149_s6;
  subbyte_full_adder add_c7_r149_s6 (
    .a(carry_c6_r120_s5),
    .b(carry_c6_r121_s5),
    .ci(carry_c6_r122_s4),
    .s(sum_c7_r149_s6),
    .co(carry_c7_r149_s6)
  );
  wire sum_c7_r150_s6, carry_c7_r150_s6;
  subbyte_full_adder add_c7_r150_s6 (
    .a(carry_c6_r123_s5),
    .b(carry_c6_r124_s5),
    .ci(carry_c6_r125_s4),
    .s(sum_c7_r150_s6),
    .co(carry_c7_r150_s6)
  );
  wire sum_c7_r151_s6, carry_c7_r151_s6;
  subbyte_full_adder add_c7_r151_s6 (
    .a(carry_c6_r126_s4),
    .b(carry_c6_r127_s4),
    .ci(carry_c6_r128_s5),
    .s(sum_c7_r151_s6),
    .co(carry_c7_r151_s6)
  );
  wire sum_c7_r152_s6, carry_c7_r152_s6;
  subbyte_full_adder add_c7_r152_s6 (
    .a(sum_c7_r134_s5),
    .b(sum_c7_r135_s4),
    .ci(sum_c7_r136_s5),
    .s(sum_c7_r152_s6),
    .co(carry_c7_r152_s6)
  );
  wire sum_c7_r153_s5, carry_c7_r153_s5;
  subbyte_full_adder add_c7_r153_s5 (
    .a(sum_c7_r137_s4),
    .b(sum_c7_r138_s4),
    .ci(sum_c7_r139_s4),
    .s(sum_c7_r153_s5),
    .co(carry_c7_r153_s5)
  );
  wire sum_c7_r154_s5, carry_c7_r154_s5;
  subbyte_full_adder add_c7_r154_s5 (
    .a(sum_c7_r140_s4),
    .b(sum_c7_r141_s4),
    .ci(sum_c7_r142_s4),
    .s(sum_c7_r154_s5),
    .co(carry_c7_r154_s5)
  );
  wire sum_c7_r155_s5, carry_c7_r155_s5;
  subbyte_full_adder add_c7_r155_s5 (
    .a(sum_c7_r143_s4),
    .b(sum_c7_r144_s4),
    .ci(sum_c7_r145_s4),
    .s(sum_c7_r155_s5),
    .co(carry_c7_r155_s5)
  );
  wire sum_c7_r156_s6, carry_c7_r156_s6;
  subbyte_full_adder add_c7_r156_s6 (
    .a(sum_c7_r146_s4),
    .b(sum_c7_r147_s4),
    .ci(sum_c7_r148_s5),
    .s(sum_c7_r156_s6),
    .co(carry_c7_r156_s6)
  );
  wire sum_c7_r157_s7, carry_c7_r157_s7;
  subbyte_full_adder add_c7_r157_s7 (
    .a(carry_c6_r129_s6),
    .b(carry_c6_r130_s6),
    .ci(carry_c6_r131_s6),
    .s(sum_c7_r157_s7),
    .co(carry_c7_r157_s7)
  );
  wire sum_c7_r158_s7, carry_c7_r158_s7;
  subbyte_full_adder add_c7_r158_s7 (
    .a(carry_c6_r132_s5),
    .b(sum_c7_r149_s6),
    .ci(sum_c7_r150_s6),
    .s(sum_c7_r158_s7),
    .co(carry_c7_r158_s7)
  );
  wire sum_c7_r159_s7, carry_c7_r159_s7;
  subbyte_full_adder add_c7_r159_s7 (
    .a(sum_c7_r151_s6),
    .b(sum_c7_r152_s6),
    .ci(sum_c7_r153_s5),
    .s(sum_c7_r159_s7),
    .co(carry_c7_r159_s7)
  );
  wire sum_c7_r160_s7, carry_c7_r160_s7;
  subbyte_full_adder add_c7_r160_s7 (
    .a(sum_c7_r154_s5),
    .b(sum_c7_r155_s5),
    .ci(sum_c7_r156_s6),
    .s(sum_c7_r160_s7),
    .co(carry_c7_r160_s7)
  );
  wire sum_c7_r161_s8, carry_c7_r161_s8;
  subbyte_full_adder add_c7_r161_s8 (
    .a(carry_c6_r133_s7),
    .b(carry_c6_r134_s7),
    .ci(sum_c7_r157_s7),
    .s(sum_c7_r161_s8),
    .co(carry_c7_r161_s8)
  );
  wire sum_c7_r162_s8, carry_c7_r162_s8;
  subbyte_full_adder add_c7_r162_s8 (
    .a(sum_c7_r158_s7),
    .b(sum_c7_r159_s7),
    .ci(sum_c7_r160_s7),
    .s(sum_c7_r162_s8),
    .co(carry_c7_r162_s8)
  );
  wire sum_c7_r163_s9, carry_c7_r163_s9;
  subbyte_full_adder add_c7_r163_s9 (
    .a(carry_c6_r135_s8),
    .b(sum_c7_r161_s8),
    .ci(sum_c7_r162_s8),
    .s(sum_c7_r163_s9),
    .co(carry_c7_r163_s9)
  );
  wire sum_c7_r164_s10, carry_c7_r164_s10;
  subbyte_full_adder add_c7_r164_s10 (
    .a(sum_c7_r163_s9),
    .b(extra[7]),
    .ci(extra[34]),
    .s(sum_c7_r164_s10),
    .co(carry_c7_r164_s10)
  );
  wire sum_c7_r165_s10, carry_c7_r165_s10;
  subbyte_full_adder add_c7_r165_s10 (
    .a(extra[61]),
    .b(extra[88]),
    .ci(carry_c6_r136_s9),
    .s(sum_c7_r165_s10),
    .co(carry_c7_r165_s10)
  );
  wire sum_c7_r166_s11, carry_c7_r166_s11;
  subbyte_full_adder add_c7_r166_s11 (
    .a(sum_c7_r164_s10),
    .b(carry_c6_r137_s9),
    .ci(sum_c7_r165_s10),
    .s(sum_c7_r166_s11),
    .co(carry_c7_r166_s11)
  );
  wire sum_c7_r167_s12, carry_c7_r167_s12;
  subbyte_full_adder add_c7_r167_s12 (
    .a(carry_c6_r138_s10),
    .b(sum_c7_r166_s11),
    .ci(carry_c6_r139_s11),
    .s(sum_c7_r167_s12),
    .co(carry_c7_r167_s12)
  );
  wire sum_c8_r0_s1 = ~(pp[4] ^ pp[9]);
  wire carry_c8_r0_s1 = pp[4] | pp[9];
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[14]), .b(pp[22]), .ci(pp[27]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[32]), .b(pp[40]), .ci(pp[45]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[50]), .b(pp[58]), .ci(pp[63]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[68]), .b(pp[76]), .ci(pp[81]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[86]), .b(pp[94]), .ci(pp[99]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[104]), .b(pp[112]), .ci(pp[117]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[122]), .b(pp[130]), .ci(pp[135]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[140]), .b(pp[148]), .ci(pp[153]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[158]), .b(pp[166]), .ci(pp[171]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[176]), .b(pp[184]), .ci(pp[189]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[194]), .b(pp[202]), .ci(pp[207]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[212]), .b(pp[220]), .ci(pp[225]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[230]), .b(pp[238]), .ci(pp[243]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[248]), .b(pp[256]), .ci(pp[261]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[266]), .b(pp[274]), .ci(pp[279]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[284]), .b(pp[292]), .ci(pp[297]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[302]), .b(pp[310]), .ci(pp[315]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[320]), .b(pp[328]), .ci(pp[333]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[338]), .b(pp[346]), .ci(pp[351]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[356]), .b(pp[364]), .ci(pp[369]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[374]), .b(pp[382]), .ci(pp[387]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[392]), .b(pp[400]), .ci(pp[405]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[410]), .b(pp[418]), .ci(pp[423]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[428]), .b(pp[436]), .ci(pp[441]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[446]), .b(pp[454]), .ci(pp[459]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[464]), .b(pp[472]), .ci(pp[477]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[482]), .b(pp[490]), .ci(pp[495]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[500]), .b(pp[508]), .ci(pp[513]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[518]), .b(pp[526]), .ci(pp[531]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[536]), .b(pp[544]), .ci(pp[549]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[554]), .b(pp[562]), .ci(pp[567]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[572]), .b(pp[580]), .ci(pp[585]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[590]), .b(pp[598]), .ci(pp[603]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[608]), .b(pp[616]), .ci(pp[621]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[626]), .b(pp[634]), .ci(pp[639]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[644]), .b(pp[652]), .ci(pp[657]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[662]), .b(pp[670]), .ci(pp[675]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[680]), .b(pp[688]), .ci(pp[693]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[698]), .b(pp[706]), .ci(pp[711]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[716]), .b(pp[724]), .ci(pp[729]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[734]), .b(pp[742]), .ci(pp[747]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[752]), .b(pp[760]), .ci(pp[765]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s1, carry_c8_r43_s1;
  subbyte_full_adder add_c8_r43_s1 (.a(pp[770]), .b(pp[778]), .ci(pp[783]), .s(sum_c8_r43_s1), .co(carry_c8_r43_s1));
  wire sum_c8_r44_s1, carry_c8_r44_s1;
  subbyte_full_adder add_c8_r44_s1 (.a(pp[788]), .b(pp[796]), .ci(pp[801]), .s(sum_c8_r44_s1), .co(carry_c8_r44_s1));
  wire sum_c8_r45_s1, carry_c8_r45_s1;
  subbyte_full_adder add_c8_r45_s1 (.a(pp[806]), .b(pp[814]), .ci(pp[819]), .s(sum_c8_r45_s1), .co(carry_c8_r45_s1));
  wire sum_c8_r46_s1, carry_c8_r46_s1;
  subbyte_full_adder add_c8_r46_s1 (.a(pp[824]), .b(pp[832]), .ci(pp[837]), .s(sum_c8_r46_s1), .co(carry_c8_r46_s1));
  wire sum_c8_r47_s1, carry_c8_r47_s1;
  subbyte_full_adder add_c8_r47_s1 (.a(pp[842]), .b(pp[850]), .ci(pp[855]), .s(sum_c8_r47_s1), .co(carry_c8_r47_s1));
  wire sum_c8_r48_s1, carry_c8_r48_s1;
  subbyte_full_adder add_c8_r48_s1 (.a(pp[860]), .b(pp[868]), .ci(pp[873]), .s(sum_c8_r48_s1), .co(carry_c8_r48_s1));
  wire sum_c8_r49_s1, carry_c8_r49_s1;
  subbyte_full_adder add_c8_r49_s1 (.a(pp[878]), .b(pp[886]), .ci(pp[891]), .s(sum_c8_r49_s1), .co(carry_c8_r49_s1));
  wire sum_c8_r50_s1, carry_c8_r50_s1;
  subbyte_full_adder add_c8_r50_s1 (.a(pp[896]), .b(pp[904]), .ci(pp[909]), .s(sum_c8_r50_s1), .co(carry_c8_r50_s1));
  wire sum_c8_r51_s1, carry_c8_r51_s1;
  subbyte_full_adder add_c8_r51_s1 (.a(pp[914]), .b(pp[922]), .ci(pp[927]), .s(sum_c8_r51_s1), .co(carry_c8_r51_s1));
  wire sum_c8_r52_s1, carry_c8_r52_s1;
  subbyte_full_adder add_c8_r52_s1 (.a(pp[932]), .b(pp[940]), .ci(pp[945]), .s(sum_c8_r52_s1), .co(carry_c8_r52_s1));
  wire sum_c8_r53_s1, carry_c8_r53_s1;
  subbyte_full_adder add_c8_r53_s1 (.a(pp[950]), .b(pp[958]), .ci(pp[963]), .s(sum_c8_r53_s1), .co(carry_c8_r53_s1));
  wire sum_c8_r54_s1, carry_c8_r54_s1;
  subbyte_full_adder add_c8_r54_s1 (.a(pp[968]), .b(pp[976]), .ci(pp[981]), .s(sum_c8_r54_s1), .co(carry_c8_r54_s1));
  wire sum_c8_r55_s1, carry_c8_r55_s1;
  subbyte_full_adder add_c8_r55_s1 (.a(pp[986]), .b(pp[994]), .ci(pp[999]), .s(sum_c8_r55_s1), .co(carry_c8_r55_s1));
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (.a(pp[1004]), .b(pp[1012]), .ci(pp[1017]), .s(sum_c8_r56_s1), .co(carry_c8_r56_s1));
  wire sum_c8_r57_s1, carry_c8_r57_s1;
  subbyte_full_adder add_c8_r57_s1 (.a(pp[1022]), .b(pp[1030]), .ci(pp[1035]), .s(sum_c8_r57_s1), .co(carry_c8_r57_s1));
  wire sum_c8_r58_s1, carry_c8_r58_s1;
  subbyte_full_adder add_c8_r58_s1 (.a(pp[1040]), .b(pp[1048]), .ci(pp[1053]), .s(sum_c8_r58_s1), .co(carry_c8_r58_s1));
  wire sum_c8_r59_s1, carry_c8_r59_s1;
  subbyte_full_adder add_c8_r59_s1 (.a(pp[1058]), .b(pp[1066]), .ci(pp[1071]), .s(sum_c8_r59_s1), .co(carry_c8_r59_s1));
  wire sum_c8_r60_s1, carry_c8_r60_s1;
  subbyte_full_adder add_c8_r60_s1 (.a(pp[1076]), .b(pp[1084]), .ci(pp[1089]), .s(sum_c8_r60_s1), .co(carry_c8_r60_s1));
  wire sum_c8_r61_s1, carry_c8_r61_s1;
  subbyte_full_adder add_c8_r61_s1 (.a(pp[1094]), .b(pp[1102]), .ci(pp[1107]), .s(sum_c8_r61_s1), .co(carry_c8_r61_s1));
  wire sum_c8_r62_s1, carry_c8_r62_s1;
  subbyte_full_adder add_c8_r62_s1 (.a(pp[1112]), .b(pp[1120]), .ci(pp[1125]), .s(sum_c8_r62_s1), .co(carry_c8_r62_s1));
  wire sum_c8_r63_s1, carry_c8_r63_s1;
  subbyte_full_adder add_c8_r63_s1 (.a(pp[1130]), .b(pp[1138]), .ci(pp[1143]), .s(sum_c8_r63_s1), .co(carry_c8_r63_s1));
  wire sum_c8_r64_s2, carry_c8_r64_s2;
  subbyte_full_adder add_c8_r64_s2 (
    .a(pp[1148]),
    .b(carry_c7_r0_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r64_s2),
    .co(carry_c8_r64_s2)
  );
  wire sum_c8_r65_s2, carry_c8_r65_s2;
  subbyte_full_adder add_c8_r65_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r65_s2),
    .co(carry_c8_r65_s2)
  );
  wire sum_c8_r66_s2, carry_c8_r66_s2;
  subbyte_full_adder add_c8_r66_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r66_s2),
    .co(carry_c8_r66_s2)
  );
  wire sum_c8_r67_s2, carry_c8_r67_s2;
  subbyte_full_adder add_c8_r67_s2 (
    .a(carry_c7_r7_s1),
    .b(carry_c7_r8_s1),
    .ci(carry_c7_r9_s1),
    .s(sum_c8_r67_s2),
    .co(carry_c8_r67_s2)
  );
  wire sum_c8_r68_s2, carry_c8_r68_s2;
  subbyte_full_adder add_c8_r68_s2 (
    .a(carry_c7_r10_s1),
    .b(carry_c7_r11_s1),
    .ci(carry_c7_r12_s1),
    .s(sum_c8_r68_s2),
    .co(carry_c8_r68_s2)
  );
  wire sum_c8_r69_s2, carry_c8_r69_s2;
  subbyte_full_adder add_c8_r69_s2 (
    .a(carry_c7_r13_s1),
    .b(carry_c7_r14_s1),
    .ci(carry_c7_r15_s1),
    .s(sum_c8_r69_s2),
    .co(carry_c8_r69_s2)
  );
  wire sum_c8_r70_s2, carry_c8_r70_s2;
  subbyte_full_adder add_c8_r70_s2 (
    .a(carry_c7_r16_s1),
    .b(carry_c7_r17_s1),
    .ci(carry_c7_r18_s1),
    .s(sum_c8_r70_s2),
    .co(carry_c8_r70_s2)
  );
  wire sum_c8_r71_s2, carry_c8_r71_s2;
  subbyte_full_adder add_c8_r71_s2 (
    .a(carry_c7_r19_s1),
    .b(carry_c7_r20_s1),
    .ci(carry_c7_r21_s1),
    .s(sum_c8_r71_s2),
    .co(carry_c8_r71_s2)
  );
  wire sum_c8_r72_s2, carry_c8_r72_s2;
  subbyte_full_adder add_c8_r72_s2 (
    .a(carry_c7_r22_s1),
    .b(carry_c7_r23_s1),
    .ci(carry_c7_r24_s1),
    .s(sum_c8_r72_s2),
    .co(carry_c8_r72_s2)
  );
  wire sum_c8_r73_s2, carry_c8_r73_s2;
  subbyte_full_adder add_c8_r73_s2 (
    .a(carry_c7_r25_s1),
    .b(carry_c7_r26_s1),
    .ci(carry_c7_r27_s1),
    .s(sum_c8_r73_s2),
    .co(carry_c8_r73_s2)
  );
  wire sum_c8_r74_s2, carry_c8_r74_s2;
  subbyte_full_adder add_c8_r74_s2 (
    .a(carry_c7_r28_s1),
    .b(carry_c7_r29_s1),
    .ci(carry_c7_r30_s1),
    .s(sum_c8_r74_s2),
    .co(carry_c8_r74_s2)
  );
  wire sum_c8_r75_s2, carry_c8_r75_s2;
  subbyte_full_adder add_c8_r75_s2 (
    .a(carry_c7_r31_s1),
    .b(carry_c7_r32_s1),
    .ci(carry_c7_r33_s1),
    .s(sum_c8_r75_s2),
    .co(carry_c8_r75_s2)
  );
  wire sum_c8_r76_s2, carry_c8_r76_s2;
  subbyte_full_adder add_c8_r76_s2 (
    .a(carry_c7_r34_s1),
    .b(carry_c7_r35_s1),
    .ci(carry_c7_r36_s1),
    .s(sum_c8_r76_s2),
    .co(carry_c8_r76_s2)
  );
  wire sum_c8_r77_s2, carry_c8_r77_s2;
  subbyte_full_adder add_c8_r77_s2 (
    .a(carry_c7_r37_s1),
    .b(carry_c7_r38_s1),
    .ci(carry_c7_r39_s1),
    .s(sum_c8_r77_s2),
    .co(carry_c8_r77_s2)
  );
  wire sum_c8_r78_s2, carry_c8_r78_s2;
  subbyte_full_adder add_c8_r78_s2 (
    .a(carry_c7_r40_s1),
    .b(carry_c7_r41_s1),
    .ci(carry_c7_r42_s1),
    .s(sum_c8_r78_s2),
    .co(carry_c8_r78_s2)
  );
  wire sum_c8_r79_s2, carry_c8_r79_s2;
  subbyte_full_adder add_c8_r79_s2 (
    .a(carry_c7_r43_s1),
    .b(carry_c7_r44_s1),
    .ci(carry_c7_r45_s1),
    .s(sum_c8_r79_s2),
    .co(carry_c8_r79_s2)
  );
  wire sum_c8_r80_s2, carry_c8_r80_s2;
  subbyte_full_adder add_c8_r80_s2 (
    .a(carry_c7_r46_s1),
    .b(carry_c7_r47_s1),
    .ci(carry_c7_r48_s1),
    .s(sum_c8_r80_s2),
    .co(carry_c8_r80_s2)
  );
  wire sum_c8_r81_s2, carry_c8_r81_s2;
  subbyte_full_adder add_c8_r81_s2 (
    .a(carry_c7_r49_s1),
    .b(carry_c7_r50_s1),
    .ci(carry_c7_r51_s1),
    .s(sum_c8_r81_s2),
    .co(carry_c8_r81_s2)
  );
  wire sum_c8_r82_s2, carry_c8_r82_s2;
  subbyte_full_adder add_c8_r82_s2 (
    .a(carry_c7_r52_s1),
    .b(carry_c7_r53_s1),
    .ci(carry_c7_r54_s1),
    .s(sum_c8_r82_s2),
    .co(carry_c8_r82_s2)
  );
  wire sum_c8_r83_s2, carry_c8_r83_s2;
  subbyte_full_adder add_c8_r83_s2 (
    .a(carry_c7_r55_s1),
    .b(carry_c7_r56_s1),
    .ci(carry_c7_r57_s1),
    .s(sum_c8_r83_s2),
    .co(carry_c8_r83_s2)
  );
  wire sum_c8_r84_s2, carry_c8_r84_s2;
  subbyte_full_adder add_c8_r84_s2 (
    .a(carry_c7_r58_s1),
    .b(carry_c7_r59_s1),
    .ci(carry_c7_r60_s1),
    .s(sum_c8_r84_s2),
    .co(carry_c8_r84_s2)
  );
  wire sum_c8_r85_s2, carry_c8_r85_s2;
  subbyte_full_adder add_c8_r85_s2 (
    .a(carry_c7_r61_s1),
    .b(carry_c7_r62_s1),
    .ci(carry_c7_r63_s1),
    .s(sum_c8_r85_s2),
    .co(carry_c8_r85_s2)
  );
  wire sum_c8_r86_s2, carry_c8_r86_s2;
  subbyte_full_adder add_c8_r86_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r86_s2),
    .co(carry_c8_r86_s2)
  );
  wire sum_c8_r87_s2, carry_c8_r87_s2;
  subbyte_full_adder add_c8_r87_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r87_s2),
    .co(carry_c8_r87_s2)
  );
  wire sum_c8_r88_s2, carry_c8_r88_s2;
  subbyte_full_adder add_c8_r88_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r88_s2),
    .co(carry_c8_r88_s2)
  );
  wire sum_c8_r89_s2, carry_c8_r89_s2;
  subbyte_full_adder add_c8_r89_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r89_s2),
    .co(carry_c8_r89_s2)
  );
  wire sum_c8_r90_s2, carry_c8_r90_s2;
  subbyte_full_adder add_c8_r90_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r90_s2),
    .co(carry_c8_r90_s2)
  );
  wire sum_c8_r91_s2, carry_c8_r91_s2;
  subbyte_full_adder add_c8_r91_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r91_s2),
    .co(carry_c8_r91_s2)
  );
  wire sum_c8_r92_s2, carry_c8_r92_s2;
  subbyte_full_adder add_c8_r92_s2 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(sum_c8_r21_s1),
    .s(sum_c8_r92_s2),
    .co(carry_c8_r92_s2)
  );
  wire sum_c8_r93_s2, carry_c8_r93_s2;
  subbyte_full_adder add_c8_r93_s2 (
    .a(sum_c8_r22_s1),
    .b(sum_c8_r23_s1),
    .ci(sum_c8_r24_s1),
    .s(sum_c8_r93_s2),
    .co(carry_c8_r93_s2)
  );
  wire sum_c8_r94_s2, carry_c8_r94_s2;
  subbyte_full_adder add_c8_r94_s2 (
    .a(sum_c8_r25_s1),
    .b(sum_c8_r26_s1),
    .ci(sum_c8_r27_s1),
    .s(sum_c8_r94_s2),
    .co(carry_c8_r94_s2)
  );
  wire sum_c8_r95_s2, carry_c8_r95_s2;
  subbyte_full_adder add_c8_r95_s2 (
    .a(sum_c8_r28_s1),
    .b(sum_c8_r29_s1),
    .ci(sum_c8_r30_s1),
    .s(sum_c8_r95_s2),
    .co(carry_c8_r95_s2)
  );
  wire sum_c8_r96_s2, carry_c8_r96_s2;
  subbyte_full_adder add_c8_r96_s2 (
    .a(sum_c8_r31_s1),
    .b(sum_c8_r32_s1),
    .ci(sum_c8_r33_s1),
    .s(sum_c8_r96_s2),
    .co(carry_c8_r96_s2)
  );
  wire sum_c8_r97_s2, carry_c8_r97_s2;
  subbyte_full_adder add_c8_r97_s2 (
    .a(sum_c8_r34_s1),
    .b(sum_c8_r35_s1),
    .ci(sum_c8_r36_s1),
    .s(sum_c8_r97_s2),
    .co(carry_c8_r97_s2)
  );
  wire sum_c8_r98_s2, carry_c8_r98_s2;
  subbyte_full_adder add_c8_r98_s2 (
    .a(sum_c8_r37_s1),
    .b(sum_c8_r38_s1),
    .ci(sum_c8_r39_s1),
    .s(sum_c8_r98_s2),
    .co(carry_c8_r98_s2)
  );
  wire sum_c8_r99_s2, carry_c8_r99_s2;
  subbyte_full_adder add_c8_r99_s2 (
    .a(sum_c8_r40_s1),
    .b(sum_c8_r41_s1),
    .ci(sum_c8_r42_s1),
    .s(sum_c8_r99_s2),
    .co(carry_c8_r99_s2)
  );
  wire sum_c8_r100_s2, carry_c8_r100_s2;
  subbyte_full_adder add_c8_r100_s2 (
    .a(sum_c8_r43_s1),
    .b(sum_c8_r44_s1),
    .ci(sum_c8_r45_s1),
    .s(sum_c8_r100_s2),
    .co(carry_c8_r100_s2)
  );
  wire sum_c8_r101_s2, carry_c8_r101_s2;
  subbyte_full_adder add_c8_r101_s2 (
    .a(sum_c8_r46_s1),
    .b(sum_c8_r47_s1),
    .ci(sum_c8_r48_s1),
    .s(sum_c8_r101_s2),
    .co(carry_c8_r101_s2)
  );
  wire sum_c8_r102_s2, carry_c8_r102_s2;
  subbyte_full_adder add_c8_r102_s2 (
    .a(sum_c8_r49_s1),
    .b(sum_c8_r50_s1),
    .ci(sum_c8_r51_s1),
    .s(sum_c8_r102_s2),
    .co(carry_c8_r102_s2)
  );
  wire sum_c8_r103_s2, carry_c8_r103_s2;
  subbyte_full_adder add_c8_r103_s2 (
    .a(sum_c8_r52_s1),
    .b(sum_c8_r53_s1),
    .ci(sum_c8_r54_s1),
    .s(sum_c8_r103_s2),
    .co(carry_c8_r103_s2)
  );
  wire sum_c8_r104_s2, carry_c8_r104_s2;
  subbyte_full_adder add_c8_r104_s2 (
    .a(sum_c8_r55_s1),
    .b(sum_c8_r56_s1),
    .ci(sum_c8_r57_s1),
    .s(sum_c8_r104_s2),
    .co(carry_c8_r104_s2)
  );
  wire sum_c8_r105_s2, carry_c8_r105_s2;
  subbyte_full_adder add_c8_r105_s2 (
    .a(sum_c8_r58_s1),
    .b(sum_c8_r59_s1),
    .ci(sum_c8_r60_s1),
    .s(sum_c8_r105_s2),
    .co(carry_c8_r105_s2)
  );
  wire sum_c8_r106_s2, carry_c8_r106_s2;
  subbyte_full_adder add_c8_r106_s2 (
    .a(sum_c8_r61_s1),
    .b(sum_c8_r62_s1),
    .ci(sum_c8_r63_s1),
    .s(sum_c8_r106_s2),
    .co(carry_c8_r106_s2)
  );
  wire sum_c8_r107_s3, carry_c8_r107_s3;
  subbyte_full_adder add_c8_r107_s3 (
    .a(carry_c7_r64_s2),
    .b(sum_c8_r64_s2),
    .ci(carry_c7_r65_s2),
    .s(sum_c8_r107_s3),
    .co(carry_c8_r107_s3)
  );
  wire sum_c8_r108_s3, carry_c8_r108_s3;
  subbyte_full_adder add_c8_r108_s3 (
    .a(carry_c7_r66_s2),
    .b(carry_c7_r67_s2),
    .ci(carry_c7_r68_s2),
    .s(sum_c8_r108_s3),
    .co(carry_c8_r108_s3)
  );
  wire sum_c8_r109_s3, carry_c8_r109_s3;
  subbyte_full_adder add_c8_r109_s3 (
    .a(carry_c7_r69_s2),
    .b(carry_c7_r70_s2),
    .ci(carry_c7_r71_s2),
    .s(sum_c8_r109_s3),
    .co(carry_c8_r109_s3)
  );
  wire sum_c8_r110_s3, carry_c8_r110_s3;
  subbyte_full_adder add_c8_r110_s3 (
    .a(carry_c7_r72_s2),
    .b(carry_c7_r73_s2),
    .ci(carry_c7_r74_s2),
    .s(sum_c8_r110_s3),
    .co(carry_c8_r110_s3)
  );
  wire sum_c8_r111_s3, carry_c8_r111_s3;
  subbyte_full_adder add_c8_r111_s3 (
    .a(carry_c7_r75_s2),
    .b(carry_c7_r76_s2),
    .ci(carry_c7_r77_s2),
    .s(sum_c8_r111_s3),
    .co(carry_c8_r111_s3)
  );
  wire sum_c8_r112_s3, carry_c8_r112_s3;
  subbyte_full_adder add_c8_r112_s3 (
    .a(carry_c7_r78_s2),
    .b(carry_c7_r79_s2),
    .ci(carry_c7_r80_s2),
    .s(sum_c8_r112_s3),
    .co(carry_c8_r112_s3)
  );
  wire sum_c8_r113_s3, carry_c8_r113_s3;
  subbyte_full_adder add_c8_r113_s3 (
    .a(carry_c7_r81_s2),
    .b(carry_c7_r82_s2),
    .ci(carry_c7_r83_s2),
    .s(sum_c8_r113_s3),
    .co(carry_c8_r113_s3)
  );
  wire sum_c8_r114_s3, carry_c8_r114_s3;
  subbyte_full_adder add_c8_r114_s3 (
    .a(carry_c7_r84_s2),
    .b(carry_c7_r85_s2),
    .ci(carry_c7_r86_s2),
    .s(sum_c8_r114_s3),
    .co(carry_c8_r114_s3)
  );
  wire sum_c8_r115_s3, carry_c8_r115_s3;
  subbyte_full_adder add_c8_r115_s3 (
    .a(carry_c7_r87_s2),
    .b(carry_c7_r88_s2),
    .ci(carry_c7_r89_s2),
    .s(sum_c8_r115_s3),
    .co(carry_c8_r115_s3)
  );
  wire sum_c8_r116_s3, carry_c8_r116_s3;
  subbyte_full_adder add_c8_r116_s3 (
    .a(carry_c7_r90_s2),
    .b(carry_c7_r91_s2),
    .ci(carry_c7_r92_s2),
    .s(sum_c8_r116_s3),
    .co(carry_c8_r116_s3)
  );
  wire sum_c8_r117_s3, carry_c8_r117_s3;
  subbyte_full_adder add_c8_r117_s3 (
    .a(carry_c7_r93_s2),
    .b(carry_c7_r94_s2),
    .ci(carry_c7_r95_s2),
    .s(sum_c8_r117_s3),
    .co(carry_c8_r117_s3)
  );
  wire sum_c8_r118_s3, carry_c8_r118_s3;
  subbyte_full_adder add_c8_r118_s3 (
    .a(carry_c7_r96_s2),
    .b(carry_c7_r97_s2),
    .ci(carry_c7_r98_s2),
    .s(sum_c8_r118_s3),
    .co(carry_c8_r118_s3)
  );
  wire sum_c8_r119_s3, carry_c8_r119_s3;
  subbyte_full_adder add_c8_r119_s3 (
    .a(carry_c7_r99_s2),
    .b(carry_c7_r100_s2),
    .ci(carry_c7_r101_s2),
    .s(sum_c8_r119_s3),
    .co(carry_c8_r119_s3)
  );
  wire sum_c8_r120_s3, carry_c8_r120_s3;
  subbyte_full_adder add_c8_r120_s3 (
    .a(carry_c7_r102_s2),
    .b(carry_c7_r103_s2),
    .ci(carry_c7_r104_s2),
    .s(sum_c8_r120_s3),
    .co(carry_c8_r120_s3)
  );
  wire sum_c8_r121_s3, carry_c8_r121_s3;
  subbyte_full_adder add_c8_r121_s3 (
    .a(carry_c7_r105_s2),
    .b(carry_c7_r106_s2),
    .ci(sum_c8_r65_s2),
    .s(sum_c8_r121_s3),
    .co(carry_c8_r121_s3)
  );
  wire sum_c8_r122_s3, carry_c8_r122_s3;
  subbyte_full_adder add_c8_r122_s3 (
    .a(sum_c8_r66_s2),
    .b(sum_c8_r67_s2),
    .ci(sum_c8_r68_s2),
    .s(sum_c8_r122_s3),
    .co(carry_c8_r122_s3)
  );
  wire sum_c8_r123_s3, carry_c8_r123_s3;
  subbyte_full_adder add_c8_r123_s3 (
    .a(sum_c8_r69_s2),
    .b(sum_c8_r70_s2),
    .ci(sum_c8_r71_s2),
    .s(sum_c8_r123_s3),
    .co(carry_c8_r123_s3)
  );
  wire sum_c8_r124_s3, carry_c8_r124_s3;
  subbyte_full_adder add_c8_r124_s3 (
    .a(sum_c8_r72_s2),
    .b(sum_c8_r73_s2),
    .ci(sum_c8_r74_s2),
    .s(sum_c8_r124_s3),
    .co(carry_c8_r124_s3)
  );
  wire sum_c8_r125_s3, carry_c8_r125_s3;
  subbyte_full_adder add_c8_r125_s3 (
    .a(sum_c8_r75_s2),
    .b(sum_c8_r76_s2),
    .ci(sum_c8_r77_s2),
    .s(sum_c8_r125_s3),
    .co(carry_c8_r125_s3)
  );
  wire sum_c8_r126_s3, carry_c8_r126_s3;
  subbyte_full_adder add_c8_r126_s3 (
    .a(sum_c8_r78_s2),
    .b(sum_c8_r79_s2),
    .ci(sum_c8_r80_s2),
    .s(sum_c8_r126_s3),
    .co(carry_c8_r126_s3)
  );
  wire sum_c8_r127_s3, carry_c8_r127_s3;
  subbyte_full_adder add_c8_r127_s3 (
    .a(sum_c8_r81_s2),
    .b(sum_c8_r82_s2),
    .ci(sum_c8_r83_s2),
    .s(sum_c8_r127_s3),
    .co(carry_c8_r127_s3)
  );
  wire sum_c8_r128_s3, carry_c8_r128_s3;
  subbyte_full_adder add_c8_r128_s3 (
    .a(sum_c8_r84_s2),
    .b(sum_c8_r85_s2),
    .ci(sum_c8_r86_s2),
    .s(sum_c8_r128_s3),
    .co(carry_c8_r128_s3)
  );
  wire sum_c8_r129_s3, carry_c8_r129_s3;
  subbyte_full_adder add_c8_r129_s3 (
    .a(sum_c8_r87_s2),
    .b(sum_c8_r88_s2),
    .ci(sum_c8_r89_s2),
    .s(sum_c8_r129_s3),
    .co(carry_c8_r129_s3)
  );
  wire sum_c8_r130_s3, carry_c8_r130_s3;
  subbyte_full_adder add_c8_r130_s3 (
    .a(sum_c8_r90_s2),
    .b(sum_c8_r91_s2),
    .ci(sum_c8_r92_s2),
    .s(sum_c8_r130_s3),
    .co(carry_c8_r130_s3)
  );
  wire sum_c8_r131_s3, carry_c8_r131_s3;
  subbyte_full_adder add_c8_r131_s3 (
    .a(sum_c8_r93_s2),
    .b(sum_c8_r94_s2),
    .ci(sum_c8_r95_s2),
    .s(sum_c8_r131_s3),
    .co(carry_c8_r131_s3)
  );
  wire sum_c8_r132_s3, carry_c8_r132_s3;
  subbyte_full_adder add_c8_r132_s3 (
    .a(sum_c8_r96_s2),
    .b(sum_c8_r97_s2),
    .ci(sum_c8_r98_s2),
    .s(sum_c8_r132_s3),
    .co(carry_c8_r132_s3)
  );
  wire sum_c8_r133_s3, carry_c8_r133_s3;
  subbyte_full_adder add_c8_r133_s3 (
    .a(sum_c8_r99_s2),
    .b(sum_c8_r100_s2),
    .ci(sum_c8_r101_s2),
    .s(sum_c8_r133_s3),
    .co(carry_c8_r133_s3)
  );
  wire sum_c8_r134_s3, carry_c8_r134_s3;
  subbyte_full_adder add_c8_r134_s3 (
    .a(sum_c8_r102_s2),
    .b(sum_c8_r103_s2),
    .ci(sum_c8_r104_s2),
    .s(sum_c8_r134_s3),
    .co(carry_c8_r134_s3)
  );
  wire sum_c8_r135_s4, carry_c8_r135_s4;
  subbyte_full_adder add_c8_r135_s4 (
    .a(sum_c8_r105_s2),
    .b(sum_c8_r106_s2),
    .ci(carry_c7_r107_s3),
    .s(sum_c8_r135_s4),
    .co(carry_c8_r135_s4)
  );
  wire sum_c8_r136_s4, carry_c8_r136_s4;
  subbyte_full_adder add_c8_r136_s4 (
    .a(sum_c8_r107_s3),
    .b(carry_c7_r108_s3),
    .ci(carry_c7_r109_s3),
    .s(sum_c8_r136_s4),
    .co(carry_c8_r136_s4)
  );
  wire sum_c8_r137_s4, carry_c8_r137_s4;
  subbyte_full_adder add_c8_r137_s4 (
    .a(carry_c7_r110_s3),
    .b(carry_c7_r111_s3),
    .ci(carry_c7_r112_s3),
    .s(sum_c8_r137_s4),
    .co(carry_c8_r137_s4)
  );
  wire sum_c8_r138_s4, carry_c8_r138_s4;
  subbyte_full_adder add_c8_r138_s4 (
    .a(carry_c7_r113_s3),
    .b(carry_c7_r114_s3),
    .ci(carry_c7_r115_s3),
    .s(sum_c8_r138_s4),
    .co(carry_c8_r138_s4)
  );
  wire sum_c8_r139_s4, carry_c8_r139_s4;
  subbyte_full_adder add_c8_r139_s4 (
    .a(carry_c7_r116_s3),
    .b(carry_c7_r117_s3),
    .ci(carry_c7_r118_s3),
    .s(sum_c8_r139_s4),
    .co(carry_c8_r139_s4)
  );
  wire sum_c8_r140_s4, carry_c8_r140_s4;
  subbyte_full_adder add_c8_r140_s4 (
    .a(carry_c7_r119_s3),
    .b(carry_c7_r120_s3),
    .ci(carry_c7_r121_s3),
    .s(sum_c8_r140_s4),
    .co(carry_c8_r140_s4)
  );
  wire sum_c8_r141_s4, carry_c8_r141_s4;
  subbyte_full_adder add_c8_r141_s4 (
    .a(carry_c7_r122_s3),
    .b(carry_c7_r123_s3),
    .ci(carry_c7_r124_s3),
    .s(sum_c8_r141_s4),
    .co(carry_c8_r141_s4)
  );
  wire sum_c8_r142_s4, carry_c8_r142_s4;
  subbyte_full_adder add_c8_r142_s4 (
    .a(carry_c7_r125_s3),
    .b(carry_c7_r126_s3),
    .ci(carry_c7_r127_s3),
    .s(sum_c8_r142_s4),
    .co(carry_c8_r142_s4)
  );
  wire sum_c8_r143_s4, carry_c8_r143_s4;
  subbyte_full_adder add_c8_r143_s4 (
    .a(carry_c7_r128_s3),
    .b(carry_c7_r129_s3),
    .ci(carry_c7_r130_s3),
    .s(sum_c8_r143_s4),
    .co(carry_c8_r143_s4)
  );
  wire sum_c8_r144_s4, carry_c8_r144_s4;
  subbyte_full_adder add_c8_r144_s4 (
    .a(carry_c7_r131_s3),
    .b(carry_c7_r132_s3),
    .ci(sum_c8_r108_s3),
    .s(sum_c8_r144_s4),
    .co(carry_c8_r144_s4)
  );
  wire sum_c8_r145_s4, carry_c8_r145_s4;
  subbyte_full_adder add_c8_r145_s4 (
    .a(sum_c8_r109_s3),
    .b(sum_c8_r110_s3),
    .ci(sum_c8_r111_s3),
    .s(sum_c8_r145_s4),
    .co(carry_c8_r145_s4)
  );
  wire sum_c8_r146_s4, carry_c8_r146_s4;
  subbyte_full_adder add_c8_r146_s4 (
    .a(sum_c8_r112_s3),
    .b(sum_c8_r113_s3),
    .ci(sum_c8_r114_s3),
    .s(sum_c8_r146_s4),
    .co(carry_c8_r146_s4)
  );
  wire sum_c8_r147_s4, carry_c8_r147_s4;
  subbyte_full_adder add_c8_r147_s4 (
    .a(sum_c8_r115_s3),
    .b(sum_c8_r116_s3),
    .ci(sum_c8_r117_s3),
    .s(sum_c8_r147_s4),
    .co(carry_c8_r147_s4)
  );
  wire sum_c8_r148_s4, carry_c8_r148_s4;
  subbyte_full_adder add_c8_r148_s4 (
    .a(sum_c8_r118_s3),
    .b(sum_c8_r119_s3),
    .ci(sum_c8_r120_s3),
    .s(sum_c8_r148_s4),
    .co(carry_c8_r148_s4)
  );
  wire sum_c8_r149_s4, carry_c8_r149_s4;
  subbyte_full_adder add_c8_r149_s4 (
    .a(sum_c8_r121_s3),
    .b(sum_c8_r122_s3),
    .ci(sum_c8_r123_s3),
    .s(sum_c8_r149_s4),
    .co(carry_c8_r149_s4)
  );
  wire sum_c8_r150_s4, carry_c8_r150_s4;
  subbyte_full_adder add_c8_r150_s4 (
    .a(sum_c8_r124_s3),
    .b(sum_c8_r125_s3),
    .ci(sum_c8_r126_s3),
    .s(sum_c8_r150_s4),
    .co(carry_c8_r150_s4)
  );
  wire sum_c8_r151_s4, carry_c8_r151_s4;
  subbyte_full_adder add_c8_r151_s4 (
    .a(sum_c8_r127_s3),
    .b(sum_c8_r128_s3),
    .ci(sum_c8_r129_s3),
    .s(sum_c8_r151_s4),
    .co(carry_c8_r151_s4)
  );
  wire sum_c8_r152_s4, carry_c8_r152_s4;
  subbyte_full_adder add_c8_r152_s4 (
    .a(sum_c8_r130_s3),
    .b(sum_c8_r131_s3),
    .ci(sum_c8_r132_s3),
    .s(sum_c8_r152_s4),
    .co(carry_c8_r152_s4)
  );
  wire sum_c8_r153_s5, carry_c8_r153_s5;
  subbyte_full_adder add_c8_r153_s5 (
    .a(sum_c8_r133_s3),
    .b(sum_c8_r134_s3),
    .ci(sum_c8_r135_s4),
    .s(sum_c8_r153_s5),
    .co(carry_c8_r153_s5)
  );
  wire sum_c8_r154_s6, carry_c8_r154_s6;
  subbyte_full_adder add_c8_r154_s6 (
    .a(carry_c7_r133_s4),
    .b(carry_c7_r134_s5),
    .ci(carry_c7_r135_s4),
    .s(sum_c8_r154_s6),
    .co(carry_c8_r154_s6)
  );
  wire sum_c8_r155_s6, carry_c8_r155_s6;
  subbyte_full_adder add_c8_r155_s6 (
    .a(carry_c7_r136_s5),
    .b(carry_c7_r137_s4),
    .ci(carry_c7_r138_s4),
    .s(sum_c8_r155_s6),
    .co(carry_c8_r155_s6)
  );
  wire sum_c8_r156_s5, carry_c8_r156_s5;
  subbyte_full_adder add_c8_r156_s5 (
    .a(carry_c7_r139_s4),
    .b(carry_c7_r140_s4),
    .ci(carry_c7_r141_s4),
    .s(sum_c8_r156_s5),
    .co(carry_c8_r156_s5)
  );
  wire sum_c8_r157_s5, carry_c8_r157_s5;
  subbyte_full_adder add_c8_r157_s5 (
    .a(carry_c7_r142_s4),
    .b(carry_c7_r143_s4),
    .ci(carry_c7_r144_s4),
    .s(sum_c8_r157_s5),
    .co(carry_c8_r157_s5)
  );
  wire sum_c8_r158_s5, carry_c8_r158_s5;
  subbyte_full_adder add_c8_r158_s5 (
    .a(carry_c7_r145_s4),
    .b(carry_c7_r146_s4),
    .ci(carry_c7_r147_s4),
    .s(sum_c8_r158_s5),
    .co(carry_c8_r158_s5)
  );
  wire sum_c8_r159_s5, carry_c8_r159_s5;
  subbyte_full_adder add_c8_r159_s5 (
    .a(sum_c8_r136_s4),
    .b(sum_c8_r137_s4),
    .ci(sum_c8_r138_s4),
    .s(sum_c8_r159_s5),
    .co(carry_c8_r159_s5)
  );
  wire sum_c8_r160_s5, carry_c8_r160_s5;
  subbyte_full_adder add_c8_r160_s5 (
    .a(sum_c8_r139_s4),
    .b(sum_c8_r140_s4),
    .ci(sum_c8_r141_s4),
    .s(sum_c8_r160_s5),
    .co(carry_c8_r160_s5)
  );
  wire sum_c8_r161_s5, carry_c8_r161_s5;
  subbyte_full_adder add_c8_r161_s5 (
    .a(sum_c8_r142_s4),
    .b(sum_c8_r143_s4),
    .ci(sum_c8_r144_s4),
    .s(sum_c8_r161_s5),
    .co(carry_c8_r161_s5)
  );
  wire sum_c8_r162_s5, carry_c8_r162_s5;
  subbyte_full_adder add_c8_r162_s5 (
    .a(sum_c8_r145_s4),
    .b(sum_c8_r146_s4),
    .ci(sum_c8_r147_s4),
    .s(sum_c8_r162_s5),
    .co(carry_c8_r162_s5)
  );
  wire sum_c8_r163_s5, carry_c8_r163_s5;
  subbyte_full_adder add_c8_r163_s5 (
    .a(sum_c8_r148_s4),
    .b(sum_c8_r149_s4),
    .ci(sum_c8_r150_s4),
    .s(sum_c8_r163_s5),
    .co(carry_c8_r163_s5)
  );
  wire sum_c8_r164_s6, carry_c8_r164_s6;
  subbyte_full_adder add_c8_r164_s6 (
    .a(sum_c8_r151_s4),
    .b(sum_c8_r152_s4),
    .ci(sum_c8_r153_s5),
    .s(sum_c8_r164_s6),
    .co(carry_c8_r164_s6)
  );
  wire sum_c8_r165_s7, carry_c8_r165_s7;
  subbyte_full_adder add_c8_r165_s7 (
    .a(carry_c7_r148_s5),
    .b(carry_c7_r149_s6),
    .ci(carry_c7_r150_s6),
    .s(sum_c8_r165_s7),
    .co(carry_c8_r165_s7)
  );
  wire sum_c8_r166_s7, carry_c8_r166_s7;
  subbyte_full_adder add_c8_r166_s7 (
    .a(carry_c7_r151_s6),
    .b(carry_c7_r152_s6),
    .ci(carry_c7_r153_s5),
    .s(sum_c8_r166_s7),
    .co(carry_c8_r166_s7)
  );
  wire sum_c8_r167_s7, carry_c8_r167_s7;
  subbyte_full_adder add_c8_r167_s7 (
    .a(carry_c7_r154_s5),
    .b(carry_c7_r155_s5),
    .ci(carry_c7_r156_s6),
    .s(sum_c8_r167_s7),
    .co(carry_c8_r167_s7)
  );
  wire sum_c8_r168_s7, carry_c8_r168_s7;
  subbyte_full_adder add_c8_r168_s7 (
    .a(sum_c8_r154_s6),
    .b(sum_c8_r155_s6),
    .ci(sum_c8_r156_s5),
    .s(sum_c8_r168_s7),
    .co(carry_c8_r168_s7)
  );
  wire sum_c8_r169_s6, carry_c8_r169_s6;
  subbyte_full_adder add_c8_r169_s6 (
    .a(sum_c8_r157_s5),
    .b(sum_c8_r158_s5),
    .ci(sum_c8_r159_s5),
    .s(sum_c8_r169_s6),
    .co(carry_c8_r169_s6)
  );
  wire sum_c8_r170_s6, carry_c8_r170_s6;
  subbyte_full_adder add_c8_r170_s6 (
    .a(sum_c8_r160_s5),
    .b(sum_c8_r161_s5),
    .ci(sum_c8_r162_s5),
    .s(sum_c8_r170_s6),
    .co(carry_c8_r170_s6)
  );
  wire sum_c8_r171_s8, carry_c8_r171_s8;
  subbyte_full_adder add_c8_r171_s8 (
    .a(sum_c8_r163_s5),
    .b(sum_c8_r164_s6),
    .ci(carry_c7_r157_s7),
    .s(sum_c8_r171_s8),
    .co(carry_c8_r171_s8)
  );
  wire sum_c8_r172_s8, carry_c8_r172_s8;
  subbyte_full_adder add_c8_r172_s8 (
    .a(carry_c7_r158_s7),
    .b(carry_c7_r159_s7),
    .ci(carry_c7_r160_s7),
    .s(sum_c8_r172_s8),
    .co(carry_c8_r172_s8)
  );
  wire sum_c8_r173_s8, carry_c8_r173_s8;
  subbyte_full_adder add_c8_r173_s8 (
    .a(sum_c8_r165_s7),
    .b(sum_c8_r166_s7),
    .ci(sum_c8_r167_s7),
    .s(sum_c8_r173_s8),
    .co(carry_c8_r173_s8)
  );
  wire sum_c8_r174_s8, carry_c8_r174_s8;
  subbyte_full_adder add_c8_r174_s8 (
    .a(sum_c8_r168_s7),
    .b(sum_c8_r169_s6),
    .ci(sum_c8_r170_s6),
    .s(sum_c8_r174_s8),
    .co(carry_c8_r174_s8)
  );
  wire sum_c8_r175_s9, carry_c8_r175_s9;
  subbyte_full_adder add_c8_r175_s9 (
    .a(sum_c8_r171_s8),
    .b(carry_c7_r161_s8),
    .ci(carry_c7_r162_s8),
    .s(sum_c8_r175_s9),
    .co(carry_c8_r175_s9)
  );
  wire sum_c8_r176_s9, carry_c8_r176_s9;
  subbyte_full_adder add_c8_r176_s9 (
    .a(sum_c8_r172_s8),
    .b(sum_c8_r173_s8),
    .ci(sum_c8_r174_s8),
    .s(sum_c8_r176_s9),
    .co(carry_c8_r176_s9)
  );
  wire sum_c8_r177_s10, carry_c8_r177_s10;
  subbyte_full_adder add_c8_r177_s10 (
    .a(carry_c7_r163_s9),
    .b(sum_c8_r175_s9),
    .ci(sum_c8_r176_s9),
    .s(sum_c8_r177_s10),
    .co(carry_c8_r177_s10)
  );
  wire sum_c8_r178_s11, carry_c8_r178_s11;
  subbyte_full_adder add_c8_r178_s11 (
    .a(sum_c8_r177_s10),
    .b(extra[8]),
    .ci(extra[35]),
    .s(sum_c8_r178_s11),
    .co(carry_c8_r178_s11)
  );
  wire sum_c8_r179_s11, carry_c8_r179_s11;
  subbyte_full_adder add_c8_r179_s11 (
    .a(extra[62]),
    .b(extra[89]),
    .ci(carry_c7_r164_s10),
    .s(sum_c8_r179_s11),
    .co(carry_c8_r179_s11)
  );
  wire sum_c8_r180_s12, carry_c8_r180_s12;
  subbyte_full_adder add_c8_r180_s12 (
    .a(sum_c8_r178_s11),
    .b(carry_c7_r165_s10),
    .ci(sum_c8_r179_s11),
    .s(sum_c8_r180_s12),
    .co(carry_c8_r180_s12)
  );
  wire sum_c8_r181_s13, carry_c8_r181_s13;
  subbyte_full_adder add_c8_r181_s13 (
    .a(carry_c7_r166_s11),
    .b(sum_c8_r180_s12),
    .ci(carry_c7_r167_s12),
    .s(sum_c8_r181_s13),
    .co(carry_c8_r181_s13)
  );
  wire sum_c9_r0_s1 = ~(pp[5] ^ pp[10]);
  wire carry_c9_r0_s1 = pp[5] | pp[10];
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[15]), .b(pp[23]), .ci(pp[28]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[33]), .b(pp[41]), .ci(pp[46]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[51]), .b(pp[59]), .ci(pp[64]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[69]), .b(pp[77]), .ci(pp[82]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[87]), .b(pp[95]), .ci(pp[100]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[105]), .b(pp[113]), .ci(pp[118]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[123]), .b(pp[131]), .ci(pp[136]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[141]), .b(pp[149]), .ci(pp[154]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[159]), .b(pp[167]), .ci(pp[172]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[190]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[195]), .b(pp[203]), .ci(pp[208]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[213]), .b(pp[221]), .ci(pp[226]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[231]), .b(pp[239]), .ci(pp[244]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[249]), .b(pp[257]), .ci(pp[262]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[267]), .b(pp[275]), .ci(pp[280]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[285]), .b(pp[293]), .ci(pp[298]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[303]), .b(pp[311]), .ci(pp[316]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[321]), .b(pp[329]), .ci(pp[334]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[339]), .b(pp[347]), .ci(pp[352]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[357]), .b(pp[365]), .ci(pp[370]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[375]), .b(pp[383]), .ci(pp[388]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[393]), .b(pp[401]), .ci(pp[406]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[411]), .b(pp[419]), .ci(pp[424]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[429]), .b(pp[437]), .ci(pp[442]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[447]), .b(pp[455]), .ci(pp[460]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[465]), .b(pp[473]), .ci(pp[478]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[483]), .b(pp[491]), .ci(pp[496]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[501]), .b(pp[509]), .ci(pp[514]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[519]), .b(pp[527]), .ci(pp[532]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[537]), .b(pp[545]), .ci(pp[550]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[555]), .b(pp[563]), .ci(pp[568]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[573]), .b(pp[581]), .ci(pp[586]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[591]), .b(pp[599]), .ci(pp[604]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[609]), .b(pp[617]), .ci(pp[622]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[627]), .b(pp[635]), .ci(pp[640]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[645]), .b(pp[653]), .ci(pp[658]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[663]), .b(pp[671]), .ci(pp[676]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[681]), .b(pp[689]), .ci(pp[694]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[699]), .b(pp[707]), .ci(pp[712]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[717]), .b(pp[725]), .ci(pp[730]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[735]), .b(pp[743]), .ci(pp[748]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[753]), .b(pp[761]), .ci(pp[766]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s1, carry_c9_r43_s1;
  subbyte_full_adder add_c9_r43_s1 (.a(pp[771]), .b(pp[779]), .ci(pp[784]), .s(sum_c9_r43_s1), .co(carry_c9_r43_s1));
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (.a(pp[789]), .b(pp[797]), .ci(pp[802]), .s(sum_c9_r44_s1), .co(carry_c9_r44_s1));
  wire sum_c9_r45_s1, carry_c9_r45_s1;
  subbyte_full_adder add_c9_r45_s1 (.a(pp[807]), .b(pp[815]), .ci(pp[820]), .s(sum_c9_r45_s1), .co(carry_c9_r45_s1));
  wire sum_c9_r46_s1, carry_c9_r46_s1;
  subbyte_full_adder add_c9_r46_s1 (.a(pp[825]), .b(pp[833]), .ci(pp[838]), .s(sum_c9_r46_s1), .co(carry_c9_r46_s1));
  wire sum_c9_r47_s1, carry_c9_r47_s1;
  subbyte_full_adder add_c9_r47_s1 (.a(pp[843]), .b(pp[851]), .ci(pp[856]), .s(sum_c9_r47_s1), .co(carry_c9_r47_s1));
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (.a(pp[861]), .b(pp[869]), .ci(pp[874]), .s(sum_c9_r48_s1), .co(carry_c9_r48_s1));
  wire sum_c9_r49_s1, carry_c9_r49_s1;
  subbyte_full_adder add_c9_r49_s1 (.a(pp[879]), .b(pp[887]), .ci(pp[892]), .s(sum_c9_r49_s1), .co(carry_c9_r49_s1));
  wire sum_c9_r50_s1, carry_c9_r50_s1;
  subbyte_full_adder add_c9_r50_s1 (.a(pp[897]), .b(pp[905]), .ci(pp[910]), .s(sum_c9_r50_s1), .co(carry_c9_r50_s1));
  wire sum_c9_r51_s1, carry_c9_r51_s1;
  subbyte_full_adder add_c9_r51_s1 (.a(pp[915]), .b(pp[923]), .ci(pp[928]), .s(sum_c9_r51_s1), .co(carry_c9_r51_s1));
  wire sum_c9_r52_s1, carry_c9_r52_s1;
  subbyte_full_adder add_c9_r52_s1 (.a(pp[933]), .b(pp[941]), .ci(pp[946]), .s(sum_c9_r52_s1), .co(carry_c9_r52_s1));
  wire sum_c9_r53_s1, carry_c9_r53_s1;
  subbyte_full_adder add_c9_r53_s1 (.a(pp[951]), .b(pp[959]), .ci(pp[964]), .s(sum_c9_r53_s1), .co(carry_c9_r53_s1));
  wire sum_c9_r54_s1, carry_c9_r54_s1;
  subbyte_full_adder add_c9_r54_s1 (.a(pp[969]), .b(pp[977]), .ci(pp[982]), .s(sum_c9_r54_s1), .co(carry_c9_r54_s1));
  wire sum_c9_r55_s1, carry_c9_r55_s1;
  subbyte_full_adder add_c9_r55_s1 (.a(pp[987]), .b(pp[995]), .ci(pp[1000]), .s(sum_c9_r55_s1), .co(carry_c9_r55_s1));
  wire sum_c9_r56_s1, carry_c9_r56_s1;
  subbyte_full_adder add_c9_r56_s1 (.a(pp[1005]), .b(pp[1013]), .ci(pp[1018]), .s(sum_c9_r56_s1), .co(carry_c9_r56_s1));
  wire sum_c9_r57_s1, carry_c9_r57_s1;
  subbyte_full_adder add_c9_r57_s1 (.a(pp[1023]), .b(pp[1031]), .ci(pp[1036]), .s(sum_c9_r57_s1), .co(carry_c9_r57_s1));
  wire sum_c9_r58_s1, carry_c9_r58_s1;
  subbyte_full_adder add_c9_r58_s1 (.a(pp[1041]), .b(pp[1049]), .ci(pp[1054]), .s(sum_c9_r58_s1), .co(carry_c9_r58_s1));
  wire sum_c9_r59_s1, carry_c9_r59_s1;
  subbyte_full_adder add_c9_r59_s1 (.a(pp[1059]), .b(pp[1067]), .ci(pp[1072]), .s(sum_c9_r59_s1), .co(carry_c9_r59_s1));
  wire sum_c9_r60_s1, carry_c9_r60_s1;
  subbyte_full_adder add_c9_r60_s1 (.a(pp[1077]), .b(pp[1085]), .ci(pp[1090]), .s(sum_c9_r60_s1), .co(carry_c9_r60_s1));
  wire sum_c9_r61_s1, carry_c9_r61_s1;
  subbyte_full_adder add_c9_r61_s1 (.a(pp[1095]), .b(pp[1103]), .ci(pp[1108]), .s(sum_c9_r61_s1), .co(carry_c9_r61_s1));
  wire sum_c9_r62_s1, carry_c9_r62_s1;
  subbyte_full_adder add_c9_r62_s1 (.a(pp[1113]), .b(pp[1121]), .ci(pp[1126]), .s(sum_c9_r62_s1), .co(carry_c9_r62_s1));
  wire sum_c9_r63_s1, carry_c9_r63_s1;
  subbyte_full_adder add_c9_r63_s1 (.a(pp[1131]), .b(pp[1139]), .ci(pp[1144]), .s(sum_c9_r63_s1), .co(carry_c9_r63_s1));
  wire sum_c9_r64_s2, carry_c9_r64_s2;
  subbyte_full_adder add_c9_r64_s2 (
    .a(pp[1149]),
    .b(carry_c8_r0_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r64_s2),
    .co(carry_c9_r64_s2)
  );
  wire sum_c9_r65_s2, carry_c9_r65_s2;
  subbyte_full_adder add_c9_r65_s2 (
    .a(carry_c8_r1_s1),
    .b(carry_c8_r2_s1),
    .ci(carry_c8_r3_s1),
    .s(sum_c9_r65_s2),
    .co(carry_c9_r65_s2)
  );
  wire sum_c9_r66_s2, carry_c9_r66_s2;
  subbyte_full_adder add_c9_r66_s2 (
    .a(carry_c8_r4_s1),
    .b(carry_c8_r5_s1),
    .ci(carry_c8_r6_s1),
    .s(sum_c9_r66_s2),
    .co(carry_c9_r66_s2)
  );
  wire sum_c9_r67_s2, carry_c9_r67_s2;
  subbyte_full_adder add_c9_r67_s2 (
    .a(carry_c8_r7_s1),
    .b(carry_c8_r8_s1),
    .ci(carry_c8_r9_s1),
    .s(sum_c9_r67_s2),
    .co(carry_c9_r67_s2)
  );
  wire sum_c9_r68_s2, carry_c9_r68_s2;
  subbyte_full_adder add_c9_r68_s2 (
    .a(carry_c8_r10_s1),
    .b(carry_c8_r11_s1),
    .ci(carry_c8_r12_s1),
    .s(sum_c9_r68_s2),
    .co(carry_c9_r68_s2)
  );
  wire sum_c9_r69_s2, carry_c9_r69_s2;
  subbyte_full_adder add_c9_r69_s2 (
    .a(carry_c8_r13_s1),
    .b(carry_c8_r14_s1),
    .ci(carry_c8_r15_s1),
    .s(sum_c9_r69_s2),
    .co(carry_c9_r69_s2)
  );
  wire sum_c9_r70_s2, carry_c9_r70_s2;
  subbyte_full_adder add_c9_r70_s2 (
    .a(carry_c8_r16_s1),
    .b(carry_c8_r17_s1),
    .ci(carry_c8_r18_s1),
    .s(sum_c9_r70_s2),
    .co(carry_c9_r70_s2)
  );
  wire sum_c9_r71_s2, carry_c9_r71_s2;
  subbyte_full_adder add_c9_r71_s2 (
    .a(carry_c8_r19_s1),
    .b(carry_c8_r20_s1),
    .ci(carry_c8_r21_s1),
    .s(sum_c9_r71_s2),
    .co(carry_c9_r71_s2)
  );
  wire sum_c9_r72_s2, carry_c9_r72_s2;
  subbyte_full_adder add_c9_r72_s2 (
    .a(carry_c8_r22_s1),
    .b(carry_c8_r23_s1),
    .ci(carry_c8_r24_s1),
    .s(sum_c9_r72_s2),
    .co(carry_c9_r72_s2)
  );
  wire sum_c9_r73_s2, carry_c9_r73_s2;
  subbyte_full_adder add_c9_r73_s2 (
    .a(carry_c8_r25_s1),
    .b(carry_c8_r26_s1),
    .ci(carry_c8_r27_s1),
    .s(sum_c9_r73_s2),
    .co(carry_c9_r73_s2)
  );
  wire sum_c9_r74_s2, carry_c9_r74_s2;
  subbyte_full_adder add_c9_r74_s2 (
    .a(carry_c8_r28_s1),
    .b(carry_c8_r29_s1),
    .ci(carry_c8_r30_s1),
    .s(sum_c9_r74_s2),
    .co(carry_c9_r74_s2)
  );
  wire sum_c9_r75_s2, carry_c9_r75_s2;
  subbyte_full_adder add_c9_r75_s2 (
    .a(carry_c8_r31_s1),
    .b(carry_c8_r32_s1),
    .ci(carry_c8_r33_s1),
    .s(sum_c9_r75_s2),
    .co(carry_c9_r75_s2)
  );
  wire sum_c9_r76_s2, carry_c9_r76_s2;
  subbyte_full_adder add_c9_r76_s2 (
    .a(carry_c8_r34_s1),
    .b(carry_c8_r35_s1),
    .ci(carry_c8_r36_s1),
    .s(sum_c9_r76_s2),
    .co(carry_c9_r76_s2)
  );
  wire sum_c9_r77_s2, carry_c9_r77_s2;
  subbyte_full_adder add_c9_r77_s2 (
    .a(carry_c8_r37_s1),
    .b(carry_c8_r38_s1),
    .ci(carry_c8_r39_s1),
    .s(sum_c9_r77_s2),
    .co(carry_c9_r77_s2)
  );
  wire sum_c9_r78_s2, carry_c9_r78_s2;
  subbyte_full_adder add_c9_r78_s2 (
    .a(carry_c8_r40_s1),
    .b(carry_c8_r41_s1),
    .ci(carry_c8_r42_s1),
    .s(sum_c9_r78_s2),
    .co(carry_c9_r78_s2)
  );
  wire sum_c9_r79_s2, carry_c9_r79_s2;
  subbyte_full_adder add_c9_r79_s2 (
    .a(carry_c8_r43_s1),
    .b(carry_c8_r44_s1),
    .ci(carry_c8_r45_s1),
    .s(sum_c9_r79_s2),
    .co(carry_c9_r79_s2)
  );
  wire sum_c9_r80_s2, carry_c9_r80_s2;
  subbyte_full_adder add_c9_r80_s2 (
    .a(carry_c8_r46_s1),
    .b(carry_c8_r47_s1),
    .ci(carry_c8_r48_s1),
    .s(sum_c9_r80_s2),
    .co(carry_c9_r80_s2)
  );
  wire sum_c9_r81_s2, carry_c9_r81_s2;
  subbyte_full_adder add_c9_r81_s2 (
    .a(carry_c8_r49_s1),
    .b(carry_c8_r50_s1),
    .ci(carry_c8_r51_s1),
    .s(sum_c9_r81_s2),
    .co(carry_c9_r81_s2)
  );
  wire sum_c9_r82_s2, carry_c9_r82_s2;
  subbyte_full_adder add_c9_r82_s2 (
    .a(carry_c8_r52_s1),
    .b(carry_c8_r53_s1),
    .ci(carry_c8_r54_s1),
    .s(sum_c9_r82_s2),
    .co(carry_c9_r82_s2)
  );
  wire sum_c9_r83_s2, carry_c9_r83_s2;
  subbyte_full_adder add_c9_r83_s2 (
    .a(carry_c8_r55_s1),
    .b(carry_c8_r56_s1),
    .ci(carry_c8_r57_s1),
    .s(sum_c9_r83_s2),
    .co(carry_c9_r83_s2)
  );
  wire sum_c9_r84_s2, carry_c9_r84_s2;
  subbyte_full_adder add_c9_r84_s2 (
    .a(carry_c8_r58_s1),
    .b(carry_c8_r59_s1),
    .ci(carry_c8_r60_s1),
    .s(sum_c9_r84_s2),
    .co(carry_c9_r84_s2)
  );
  wire sum_c9_r85_s2, carry_c9_r85_s2;
  subbyte_full_adder add_c9_r85_s2 (
    .a(carry_c8_r61_s1),
    .b(carry_c8_r62_s1),
    .ci(carry_c8_r63_s1),
    .s(sum_c9_r85_s2),
    .co(carry_c9_r85_s2)
  );
  wire sum_c9_r86_s2, carry_c9_r86_s2;
  subbyte_full_adder add_c9_r86_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r86_s2),
    .co(carry_c9_r86_s2)
  );
  wire sum_c9_r87_s2, carry_c9_r87_s2;
  subbyte_full_adder add_c9_r87_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r87_s2),
    .co(carry_c9_r87_s2)
  );
  wire sum_c9_r88_s2, carry_c9_r88_s2;
  subbyte_full_adder add_c9_r88_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r88_s2),
    .co(carry_c9_r88_s2)
  );
  wire sum_c9_r89_s2, carry_c9_r89_s2;
  subbyte_full_adder add_c9_r89_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r89_s2),
    .co(carry_c9_r89_s2)
  );
  wire sum_c9_r90_s2, carry_c9_r90_s2;
  subbyte_full_adder add_c9_r90_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r90_s2),
    .co(carry_c9_r90_s2)
  );
  wire sum_c9_r91_s2, carry_c9_r91_s2;
  subbyte_full_adder add_c9_r91_s2 (
    .a(sum_c9_r16_s1),
    .b(sum_c9_r17_s1),
    .ci(sum_c9_r18_s1),
    .s(sum_c9_r91_s2),
    .co(carry_c9_r91_s2)
  );
  wire sum_c9_r92_s2, carry_c9_r92_s2;
  subbyte_full_adder add_c9_r92_s2 (
    .a(sum_c9_r19_s1),
    .b(sum_c9_r20_s1),
    .ci(sum_c9_r21_s1),
    .s(sum_c9_r92_s2),
    .co(carry_c9_r92_s2)
  );
  wire sum_c9_r93_s2, carry_c9_r93_s2;
  subbyte_full_adder add_c9_r93_s2 (
    .a(sum_c9_r22_s1),
    .b(sum_c9_r23_s1),
    .ci(sum_c9_r24_s1),
    .s(sum_c9_r93_s2),
    .co(carry_c9_r93_s2)
  );
  wire sum_c9_r94_s2, carry_c9_r94_s2;
  subbyte_full_adder add_c9_r94_s2 (
    .a(sum_c9_r25_s1),
    .b(sum_c9_r26_s1),
    .ci(sum_c9_r27_s1),
    .s(sum_c9_r94_s2),
    .co(carry_c9_r94_s2)
  );
  wire sum_c9_r95_s2, carry_c9_r95_s2;
  subbyte_full_adder add_c9_r95_s2 (
    .a(sum_c9_r28_s1),
    .b(sum_c9_r29_s1),
    .ci(sum_c9_r30_s1),
    .s(sum_c9_r95_s2),
    .co(carry_c9_r95_s2)
  );
  wire sum_c9_r96_s2, carry_c9_r96_s2;
  subbyte_full_adder add_c9_r96_s2 (
    .a(sum_c9_r31_s1),
    .b(sum_c9_r32_s1),
    .ci(sum_c9_r33_s1),
    .s(sum_c9_r96_s2),
    .co(carry_c9_r96_s2)
  );
  wire sum_c9_r97_s2, carry_c9_r97_s2;
  subbyte_full_adder add_c9_r97_s2 (
    .a(sum_c9_r34_s1),
    .b(sum_c9_r35_s1),
    .ci(sum_c9_r36_s1),
    .s(sum_c9_r97_s2),
    .co(carry_c9_r97_s2)
  );
  wire sum_c9_r98_s2, carry_c9_r98_s2;
  subbyte_full_adder add_c9_r98_s2 (
    .a(sum_c9_r37_s1),
    .b(sum_c9_r38_s1),
    .ci(sum_c9_r39_s1),
    .s(sum_c9_r98_s2),
    .co(carry_c9_r98_s2)
  );
  wire sum_c9_r99_s2, carry_c9_r99_s2;
  subbyte_full_adder add_c9_r99_s2 (
    .a(sum_c9_r40_s1),
    .b(sum_c9_r41_s1),
    .ci(sum_c9_r42_s1),
    .s(sum_c9_r99_s2),
    .co(carry_c9_r99_s2)
  );
  wire sum_c9_r100_s2, carry_c9_r100_s2;
  subbyte_full_adder add_c9_r100_s2 (
    .a(sum_c9_r43_s1),
    .b(sum_c9_r44_s1),
    .ci(sum_c9_r45_s1),
    .s(sum_c9_r100_s2),
    .co(carry_c9_r100_s2)
  );
  wire sum_c9_r101_s2, carry_c9_r101_s2;
  subbyte_full_adder add_c9_r101_s2 (
    .a(sum_c9_r46_s1),
    .b(sum_c9_r47_s1),
    .ci(sum_c9_r48_s1),
    .s(sum_c9_r101_s2),
    .co(carry_c9_r101_s2)
  );
  wire sum_c9_r102_s2, carry_c9_r102_s2;
  subbyte_full_adder add_c9_r102_s2 (
    .a(sum_c9_r49_s1),
    .b(sum_c9_r50_s1),
    .ci(sum_c9_r51_s1),
    .s(sum_c9_r102_s2),
    .co(carry_c9_r102_s2)
  );
  wire sum_c9_r103_s2, carry_c9_r103_s2;
  subbyte_full_adder add_c9_r103_s2 (
    .a(sum_c9_r52_s1),
    .b(sum_c9_r53_s1),
    .ci(sum_c9_r54_s1),
    .s(sum_c9_r103_s2),
    .co(carry_c9_r103_s2)
  );
  wire sum_c9_r104_s2, carry_c9_r104_s2;
  subbyte_full_adder add_c9_r104_s2 (
    .a(sum_c9_r55_s1),
    .b(sum_c9_r56_s1),
    .ci(sum_c9_r57_s1),
    .s(sum_c9_r104_s2),
    .co(carry_c9_r104_s2)
  );
  wire sum_c9_r105_s2, carry_c9_r105_s2;
  subbyte_full_adder add_c9_r105_s2 (
    .a(sum_c9_r58_s1),
    .b(sum_c9_r59_s1),
    .ci(sum_c9_r60_s1),
    .s(sum_c9_r105_s2),
    .co(carry_c9_r105_s2)
  );
  wire sum_c9_r106_s2, carry_c9_r106_s2;
  subbyte_full_adder add_c9_r106_s2 (
    .a(sum_c9_r61_s1),
    .b(sum_c9_r62_s1),
    .ci(sum_c9_r63_s1),
    .s(sum_c9_r106_s2),
    .co(carry_c9_r106_s2)
  );
  wire sum_c9_r107_s3, carry_c9_r107_s3;
  subbyte_full_adder add_c9_r107_s3 (
    .a(carry_c8_r64_s2),
    .b(sum_c9_r64_s2),
    .ci(carry_c8_r65_s2),
    .s(sum_c9_r107_s3),
    .co(carry_c9_r107_s3)
  );
  wire sum_c9_r108_s3, carry_c9_r108_s3;
  subbyte_full_adder add_c9_r108_s3 (
    .a(carry_c8_r66_s2),
    .b(carry_c8_r67_s2),
    .ci(carry_c8_r68_s2),
    .s(sum_c9_r108_s3),
    .co(carry_c9_r108_s3)
  );
  wire sum_c9_r109_s3, carry_c9_r109_s3;
  subbyte_full_adder add_c9_r109_s3 (
    .a(carry_c8_r69_s2),
    .b(carry_c8_r70_s2),
    .ci(carry_c8_r71_s2),
    .s(sum_c9_r109_s3),
    .co(carry_c9_r109_s3)
  );
  wire sum_c9_r110_s3, carry_c9_r110_s3;
  subbyte_full_adder add_c9_r110_s3 (
    .a(carry_c8_r72_s2),
    .b(carry_c8_r73_s2),
    .ci(carry_c8_r74_s2),
    .s(sum_c9_r110_s3),
    .co(carry_c9_r110_s3)
  );
  wire sum_c9_r111_s3, carry_c9_r111_s3;
  subbyte_full_adder add_c9_r111_s3 (
    .a(carry_c8_r75_s2),
    .b(carry_c8_r76_s2),
    .ci(carry_c8_r77_s2),
    .s(sum_c9_r111_s3),
    .co(carry_c9_r111_s3)
  );
  wire sum_c9_r112_s3, carry_c9_r112_s3;
  subbyte_full_adder add_c9_r112_s3 (
    .a(carry_c8_r78_s2),
    .b(carry_c8_r79_s2),
    .ci(carry_c8_r80_s2),
    .s(sum_c9_r112_s3),
    .co(carry_c9_r112_s3)
  );
  wire sum_c9_r113_s3, carry_c9_r113_s3;
  subbyte_full_adder add_c9_r113_s3 (
    .a(carry_c8_r81_s2),
    .b(carry_c8_r82_s2),
    .ci(carry_c8_r83_s2),
    .s(sum_c9_r113_s3),
    .co(carry_c9_r113_s3)
  );
  wire sum_c9_r114_s3, carry_c9_r114_s3;
  subbyte_full_adder add_c9_r114_s3 (
    .a(carry_c8_r84_s2),
    .b(carry_c8_r85_s2),
    .ci(carry_c8_r86_s2),
    .s(sum_c9_r114_s3),
    .co(carry_c9_r114_s3)
  );
  wire sum_c9_r115_s3, carry_c9_r115_s3;
  subbyte_full_adder add_c9_r115_s3 (
    .a(carry_c8_r87_s2),
    .b(carry_c8_r88_s2),
    .ci(carry_c8_r89_s2),
    .s(sum_c9_r115_s3),
    .co(carry_c9_r115_s3)
  );
  wire sum_c9_r116_s3, carry_c9_r116_s3;
  subbyte_full_adder add_c9_r116_s3 (
    .a(carry_c8_r90_s2),
    .b(carry_c8_r91_s2),
    .ci(carry_c8_r92_s2),
    .s(sum_c9_r116_s3),
    .co(carry_c9_r116_s3)
  );
  wire sum_c9_r117_s3, carry_c9_r117_s3;
  subbyte_full_adder add_c9_r117_s3 (
    .a(carry_c8_r93_s2),
    .b(carry_c8_r94_s2),
    .ci(carry_c8_r95_s2),
    .s(sum_c9_r117_s3),
    .co(carry_c9_r117_s3)
  );
  wire sum_c9_r118_s3, carry_c9_r118_s3;
  subbyte_full_adder add_c9_r118_s3 (
    .a(carry_c8_r96_s2),
    .b(carry_c8_r97_s2),
    .ci(carry_c8_r98_s2),
    .s(sum_c9_r118_s3),
    .co(carry_c9_r118_s3)
  );
  wire sum_c9_r119_s3, carry_c9_r119_s3;
  subbyte_full_adder add_c9_r119_s3 (
    .a(carry_c8_r99_s2),
    .b(carry_c8_r100_s2),
    .ci(carry_c8_r101_s2),
    .s(sum_c9_r119_s3),
    .co(carry_c9_r119_s3)
  );
  wire sum_c9_r120_s3, carry_c9_r120_s3;
  subbyte_full_adder add_c9_r120_s3 (
    .a(carry_c8_r102_s2),
    .b(carry_c8_r103_s2),
    .ci(carry_c8_r104_s2),
    .s(sum_c9_r120_s3),
    .co(carry_c9_r120_s3)
  );
  wire sum_c9_r121_s3, carry_c9_r121_s3;
  subbyte_full_adder add_c9_r121_s3 (
    .a(carry_c8_r105_s2),
    .b(carry_c8_r106_s2),
    .ci(sum_c9_r65_s2),
    .s(sum_c9_r121_s3),
    .co(carry_c9_r121_s3)
  );
  wire sum_c9_r122_s3, carry_c9_r122_s3;
  subbyte_full_adder add_c9_r122_s3 (
    .a(sum_c9_r66_s2),
    .b(sum_c9_r67_s2),
    .ci(sum_c9_r68_s2),
    .s(sum_c9_r122_s3),
    .co(carry_c9_r122_s3)
  );
  wire sum_c9_r123_s3, carry_c9_r123_s3;
  subbyte_full_adder add_c9_r123_s3 (
    .a(sum_c9_r69_s2),
    .b(sum_c9_r70_s2),
    .ci(sum_c9_r71_s2),
    .s(sum_c9_r123_s3),
    .co(carry_c9_r123_s3)
  );
  wire sum_c9_r124_s3, carry_c9_r124_s3;
  subbyte_full_adder add_c9_r124_s3 (
    .a(sum_c9_r72_s2),
    .b(sum_c9_r73_s2),
    .ci(sum_c9_r74_s2),
    .s(sum_c9_r124_s3),
    .co(carry_c9_r124_s3)
  );
  wire sum_c9_r125_s3, carry_c9_r125_s3;
  subbyte_full_adder add_c9_r125_s3 (
    .a(sum_c9_r75_s2),
    .b(sum_c9_r76_s2),
    .ci(sum_c9_r77_s2),
    .s(sum_c9_r125_s3),
    .co(carry_c9_r125_s3)
  );
  wire sum_c9_r126_s3, carry_c9_r126_s3;
  subbyte_full_adder add_c9_r126_s3 (
    .a(sum_c9_r78_s2),
    .b(sum_c9_r79_s2),
    .ci(sum_c9_r80_s2),
    .s(sum_c9_r126_s3),
    .co(carry_c9_r126_s3)
  );
  wire sum_c9_r127_s3, carry_c9_r127_s3;
  subbyte_full_adder add_c9_r127_s3 (
    .a(sum_c9_r81_s2),
    .b(sum_c9_r82_s2),
    .ci(sum_c9_r83_s2),
    .s(sum_c9_r127_s3),
    .co(carry_c9_r127_s3)
  );
  wire sum_c9_r128_s3, carry_c9_r128_s3;
  subbyte_full_adder add_c9_r128_s3 (
    .a(sum_c9_r84_s2),
    .b(sum_c9_r85_s2),
    .ci(sum_c9_r86_s2),
    .s(sum_c9_r128_s3),
    .co(carry_c9_r128_s3)
  );
  wire sum_c9_r129_s3, carry_c9_r129_s3;
  subbyte_full_adder add_c9_r129_s3 (
    .a(sum_c9_r87_s2),
    .b(sum_c9_r88_s2),
    .ci(sum_c9_r89_s2),
    .s(sum_c9_r129_s3),
    .co(carry_c9_r129_s3)
  );
  wire sum_c9_r130_s3, carry_c9_r130_s3;
  subbyte_full_adder add_c9_r130_s3 (
    .a(sum_c9_r90_s2),
    .b(sum_c9_r91_s2),
    .ci(sum_c9_r92_s2),
    .s(sum_c9_r130_s3),
    .co(carry_c9_r130_s3)
  );
  wire sum_c9_r131_s3, carry_c9_r131_s3;
  subbyte_full_adder add_c9_r131_s3 (
    .a(sum_c9_r93_s2),
    .b(sum_c9_r94_s2),
    .ci(sum_c9_r95_s2),
    .s(sum_c9_r131_s3),
    .co(carry_c9_r131_s3)
  );
  wire sum_c9_r132_s3, carry_c9_r132_s3;
  subbyte_full_adder add_c9_r132_s3 (
    .a(sum_c9_r96_s2),
    .b(sum_c9_r97_s2),
    .ci(sum_c9_r98_s2),
    .s(sum_c9_r132_s3),
    .co(carry_c9_r132_s3)
  );
  wire sum_c9_r133_s3, carry_c9_r133_s3;
  subbyte_full_adder add_c9_r133_s3 (
    .a(sum_c9_r99_s2),
    .b(sum_c9_r100_s2),
    .ci(sum_c9_r101_s2),
    .s(sum_c9_r133_s3),
    .co(carry_c9_r133_s3)
  );
  wire sum_c9_r134_s3, carry_c9_r134_s3;
  subbyte_full_adder add_c9_r134_s3 (
    .a(sum_c9_r102_s2),
    .b(sum_c9_r103_s2),
    .ci(sum_c9_r104_s2),
    .s(sum_c9_r134_s3),
    .co(carry_c9_r134_s3)
  );
  wire sum_c9_r135_s4, carry_c9_r135_s4;
  subbyte_full_adder add_c9_r135_s4 (
    .a(sum_c9_r105_s2),
    .b(sum_c9_r106_s2),
    .ci(carry_c8_r107_s3),
    .s(sum_c9_r135_s4),
    .co(carry_c9_r135_s4)
  );
  wire sum_c9_r136_s4, carry_c9_r136_s4;
  subbyte_full_adder add_c9_r136_s4 (
    .a(sum_c9_r107_s3),
    .b(carry_c8_r108_s3),
    .ci(carry_c8_r109_s3),
    .s(sum_c9_r136_s4),
    .co(carry_c9_r136_s4)
  );
  wire sum_c9_r137_s4, carry_c9_r137_s4;
  subbyte_full_adder add_c9_r137_s4 (
    .a(carry_c8_r110_s3),
    .b(carry_c8_r111_s3),
    .ci(carry_c8_r112_s3),
    .s(sum_c9_r137_s4),
    .co(carry_c9_r137_s4)
  );
  wire sum_c9_r138_s4, carry_c9_r138_s4;
  subbyte_full_adder add_c9_r138_s4 (
    .a(carry_c8_r113_s3),
    .b(carry_c8_r114_s3),
    .ci(carry_c8_r115_s3),
    .s(sum_c9_r138_s4),
    .co(carry_c9_r138_s4)
  );
  wire sum_c9_r139_s4, carry_c9_r139_s4;
  subbyte_full_adder add_c9_r139_s4 (
    .a(carry_c8_r116_s3),
    .b(carry_c8_r117_s3),
    .ci(carry_c8_r118_s3),
    .s(sum_c9_r139_s4),
    .co(carry_c9_r139_s4)
  );
  wire sum_c9_r140_s4, carry_c9_r140_s4;
  subbyte_full_adder add_c9_r140_s4 (
    .a(carry_c8_r119_s3),
    .b(carry_c8_r120_s3),
    .ci(carry_c8_r121_s3),
    .s(sum_c9_r140_s4),
    .co(carry_c9_r140_s4)
  );
  wire sum_c9_r141_s4, carry_c9_r141_s4;
  subbyte_full_adder add_c9_r141_s4 (
    .a(carry_c8_r122_s3),
    .b(carry_c8_r123_s3),
    .ci(carry_c8_r124_s3),
    .s(sum_c9_r141_s4),
    .co(carry_c9_r141_s4)
  );
  wire sum_c9_r142_s4, carry_c9_r142_s4;
  subbyte_full_adder add_c9_r142_s4 (
    .a(carry_c8_r125_s3),
    .b(carry_c8_r126_s3),
    .ci(carry_c8_r127_s3),
    .s(sum_c9_r142_s4),
    .co(carry_c9_r142_s4)
  );
  wire sum_c9_r143_s4, carry_c9_r143_s4;
  subbyte_full_adder add_c9_r143_s4 (
    .a(carry_c8_r128_s3),
    .b(carry_c8_r129_s3),
    .ci(carry_c8_r130_s3),
    .s(sum_c9_r143_s4),
    .co(carry_c9_r143_s4)
  );
  wire sum_c9_r144_s4, carry_c9_r144_s4;
  subbyte_full_adder add_c9_r144_s4 (
    .a(carry_c8_r131_s3),
    .b(carry_c8_r132_s3),
    .ci(carry_c8_r133_s3),
    .s(sum_c9_r144_s4),
    .co(carry_c9_r144_s4)
  );
  wire sum_c9_r145_s5, carry_c9_r145_s5;
  subbyte_full_adder add_c9_r145_s5 (
    .a(carry_c8_r134_s3),
    .b(carry_c8_r135_s4),
    .ci(sum_c9_r108_s3),
    .s(sum_c9_r145_s5),
    .co(carry_c9_r145_s5)
  );
  wire sum_c9_r146_s4, carry_c9_r146_s4;
  subbyte_full_adder add_c9_r146_s4 (
    .a(sum_c9_r109_s3),
    .b(sum_c9_r110_s3),
    .ci(sum_c9_r111_s3),
    .s(sum_c9_r146_s4),
    .co(carry_c9_r146_s4)
  );
  wire sum_c9_r147_s4, carry_c9_r147_s4;
  subbyte_full_adder add_c9_r147_s4 (
    .a(sum_c9_r112_s3),
    .b(sum_c9_r113_s3),
    .ci(sum_c9_r114_s3),
    .s(sum_c9_r147_s4),
    .co(carry_c9_r147_s4)
  );
  wire sum_c9_r148_s4, carry_c9_r148_s4;
  subbyte_full_adder add_c9_r148_s4 (
    .a(sum_c9_r115_s3),
    .b(sum_c9_r116_s3),
    .ci(sum_c9_r117_s3),
    .s(sum_c9_r148_s4),
    .co(carry_c9_r148_s4)
  );
  wire sum_c9_r149_s4, carry_c9_r149_s4;
  subbyte_full_adder add_c9_r149_s4 (
    .a(sum_c9_r118_s3),
    .b(sum_c9_r119_s3),
    .ci(sum_c9_r120_s3),
    .s(sum_c9_r149_s4),
    .co(carry_c9_r149_s4)
  );
  wire sum_c9_r150_s4, carry_c9_r150_s4;
  subbyte_full_adder add_c9_r150_s4 (
    .a(sum_c9_r121_s3),
    .b(sum_c9_r122_s3),
    .ci(sum_c9_r123_s3),
    .s(sum_c9_r150_s4),
    .co(carry_c9_r150_s4)
  );
  wire sum_c9_r151_s4, carry_c9_r151_s4;
  subbyte_full_adder add_c9_r151_s4 (
    .a(sum_c9_r124_s3),
    .b(sum_c9_r125_s3),
    .ci(sum_c9_r126_s3),
    .s(sum_c9_r151_s4),
    .co(carry_c9_r151_s4)
  );
  wire sum_c9_r152_s4, carry_c9_r152_s4;
  subbyte_full_adder add_c9_r152_s4 (
    .a(sum_c9_r127_s3),
    .b(sum_c9_r128_s3),
    .ci(sum_c9_r129_s3),
    .s(sum_c9_r152_s4),
    .co(carry_c9_r152_s4)
  );
  wire sum_c9_r153_s4, carry_c9_r153_s4;
  subbyte_full_adder add_c9_r153_s4 (
    .a(sum_c9_r130_s3),
    .b(sum_c9_r131_s3),
    .ci(sum_c9_r132_s3),
    .s(sum_c9_r153_s4),
    .co(carry_c9_r153_s4)
  );
  wire sum_c9_r154_s5, carry_c9_r154_s5;
  subbyte_full_adder add_c9_r154_s5 (
    .a(sum_c9_r133_s3),
    .b(sum_c9_r134_s3),
    .ci(sum_c9_r135_s4),
    .s(sum_c9_r154_s5),
    .co(carry_c9_r154_s5)
  );
  wire sum_c9_r155_s5, carry_c9_r155_s5;
  subbyte_full_adder add_c9_r155_s5 (
    .a(carry_c8_r136_s4),
    .b(carry_c8_r137_s4),
    .ci(carry_c8_r138_s4),
    .s(sum_c9_r155_s5),
    .co(carry_c9_r155_s5)
  );
  wire sum_c9_r156_s5, carry_c9_r156_s5;
  subbyte_full_adder add_c9_r156_s5 (
    .a(carry_c8_r139_s4),
    .b(carry_c8_r140_s4),
    .ci(carry_c8_r141_s4),
    .s(sum_c9_r156_s5),
    .co(carry_c9_r156_s5)
  );
  wire sum_c9_r157_s5, carry_c9_r157_s5;
  subbyte_full_adder add_c9_r157_s5 (
    .a(carry_c8_r142_s4),
    .b(carry_c8_r143_s4),
    .ci(carry_c8_r144_s4),
    .s(sum_c9_r157_s5),
    .co(carry_c9_r157_s5)
  );
  wire sum_c9_r158_s5, carry_c9_r158_s5;
  subbyte_full_adder add_c9_r158_s5 (
    .a(carry_c8_r145_s4),
    .b(carry_c8_r146_s4),
    .ci(carry_c8_r147_s4),
    .s(sum_c9_r158_s5),
    .co(carry_c9_r158_s5)
  );
  wire sum_c9_r159_s5, carry_c9_r159_s5;
  subbyte_full_adder add_c9_r159_s5 (
    .a(carry_c8_r148_s4),
    .b(carry_c8_r149_s4),
    .ci(carry_c8_r150_s4),
    .s(sum_c9_r159_s5),
    .co(carry_c9_r159_s5)
  );
  wire sum_c9_r160_s6, carry_c9_r160_s6;
  subbyte_full_adder add_c9_r160_s6 (
    .a(carry_c8_r151_s4),
    .b(carry_c8_r152_s4),
    .ci(carry_c8_r153_s5),
    .s(sum_c9_r160_s6),
    .co(carry_c9_r160_s6)
  );
  wire sum_c9_r161_s5, carry_c9_r161_s5;
  subbyte_full_adder add_c9_r161_s5 (
    .a(sum_c9_r136_s4),
    .b(sum_c9_r137_s4),
    .ci(sum_c9_r138_s4),
    .s(sum_c9_r161_s5),
    .co(carry_c9_r161_s5)
  );
  wire sum_c9_r162_s5, carry_c9_r162_s5;
  subbyte_full_adder add_c9_r162_s5 (
    .a(sum_c9_r139_s4),
    .b(sum_c9_r140_s4),
    .ci(sum_c9_r141_s4),
    .s(sum_c9_r162_s5),
    .co(carry_c9_r162_s5)
  );
  wire sum_c9_r163_s5, carry_c9_r163_s5;
  subbyte_full_adder add_c9_r163_s5 (
    .a(sum_c9_r142_s4),
    .b(sum_c9_r143_s4),
    .ci(sum_c9_r144_s4),
    .s(sum_c9_r163_s5),
    .co(carry_c9_r163_s5)
  );
  wire sum_c9_r164_s6, carry_c9_r164_s6;
  subbyte_full_adder add_c9_r164_s6 (
    .a(sum_c9_r145_s5),
    .b(sum_c9_r146_s4),
    .ci(sum_c9_r147_s4),
    .s(sum_c9_r164_s6),
    .co(carry_c9_r164_s6)
  );
  wire sum_c9_r165_s5, carry_c9_r165_s5;
  subbyte_full_adder add_c9_r165_s5 (
    .a(sum_c9_r148_s4),
    .b(sum_c9_r149_s4),
    .ci(sum_c9_r150_s4),
    .s(sum_c9_r165_s5),
    .co(carry_c9_r165_s5)
  );
  wire sum_c9_r166_s5, carry_c9_r166_s5;
  subbyte_full_adder add_c9_r166_s5 (
    .a(sum_c9_r151_s4),
    .b(sum_c9_r152_s4),
    .ci(sum_c9_r153_s4),
    .s(sum_c9_r166_s5),
    .co(carry_c9_r166_s5)
  );
  wire sum_c9_r167_s7, carry_c9_r167_s7;
  subbyte_full_adder add_c9_r167_s7 (
    .a(sum_c9_r154_s5),
    .b(carry_c8_r154_s6),
    .ci(carry_c8_r155_s6),
    .s(sum_c9_r167_s7),
    .co(carry_c9_r167_s7)
  );
  wire sum_c9_r168_s6, carry_c9_r168_s6;
  subbyte_full_adder add_c9_r168_s6 (
    .a(carry_c8_r156_s5),
    .b(carry_c8_r157_s5),
    .ci(carry_c8_r158_s5),
    .s(sum_c9_r168_s6),
    .co(carry_c9_r168_s6)
  );
  wire sum_c9_r169_s6, carry_c9_r169_s6;
  subbyte_full_adder add_c9_r169_s6 (
    .a(carry_c8_r159_s5),
    .b(carry_c8_r160_s5),
    .ci(carry_c8_r161_s5),
    .s(sum_c9_r169_s6),
    .co(carry_c9_r169_s6)
  );
  wire sum_c9_r170_s7, carry_c9_r170_s7;
  subbyte_full_adder add_c9_r170_s7 (
    .a(carry_c8_r162_s5),
    .b(carry_c8_r163_s5),
    .ci(carry_c8_r164_s6),
    .s(sum_c9_r170_s7),
    .co(carry_c9_r170_s7)
  );
  wire sum_c9_r171_s6, carry_c9_r171_s6;
  subbyte_full_adder add_c9_r171_s6 (
    .a(sum_c9_r155_s5),
    .b(sum_c9_r156_s5),
    .ci(sum_c9_r157_s5),
    .s(sum_c9_r171_s6),
    .co(carry_c9_r171_s6)
  );
  wire sum_c9_r172_s7, carry_c9_r172_s7;
  subbyte_full_adder add_c9_r172_s7 (
    .a(sum_c9_r158_s5),
    .b(sum_c9_r159_s5),
    .ci(sum_c9_r160_s6),
    .s(sum_c9_r172_s7),
    .co(carry_c9_r172_s7)
  );
  wire sum_c9_r173_s6, carry_c9_r173_s6;
  subbyte_full_adder add_c9_r173_s6 (
    .a(sum_c9_r161_s5),
    .b(sum_c9_r162_s5),
    .ci(sum_c9_r163_s5),
    .s(sum_c9_r173_s6),
    .co(carry_c9_r173_s6)
  );
  wire sum_c9_r174_s7, carry_c9_r174_s7;
  subbyte_full_adder add_c9_r174_s7 (
    .a(sum_c9_r164_s6),
    .b(sum_c9_r165_s5),
    .ci(sum_c9_r166_s5),
    .s(sum_c9_r174_s7),
    .co(carry_c9_r174_s7)
  );
  wire sum_c9_r175_s8, carry_c9_r175_s8;
  subbyte_full_adder add_c9_r175_s8 (
    .a(carry_c8_r165_s7),
    .b(carry_c8_r166_s7),
    .ci(carry_c8_r167_s7),
    .s(sum_c9_r175_s8),
    .co(carry_c9_r175_s8)
  );
  wire sum_c9_r176_s8, carry_c9_r176_s8;
  subbyte_full_adder add_c9_r176_s8 (
    .a(carry_c8_r168_s7),
    .b(carry_c8_r169_s6),
    .ci(carry_c8_r170_s6),
    .s(sum_c9_r176_s8),
    .co(carry_c9_r176_s8)
  );
  wire sum_c9_r177_s8, carry_c9_r177_s8;
  subbyte_full_adder add_c9_r177_s8 (
    .a(sum_c9_r167_s7),
    .b(sum_c9_r168_s6),
    .ci(sum_c9_r169_s6),
    .s(sum_c9_r177_s8),
    .co(carry_c9_r177_s8)
  );
  wire sum_c9_r178_s8, carry_c9_r178_s8;
  subbyte_full_adder add_c9_r178_s8 (
    .a(sum_c9_r170_s7),
    .b(sum_c9_r171_s6),
    .ci(sum_c9_r172_s7),
    .s(sum_c9_r178_s8),
    .co(carry_c9_r178_s8)
  );
  wire sum_c9_r179_s9, carry_c9_r179_s9;
  subbyte_full_adder add_c9_r179_s9 (
    .a(sum_c9_r173_s6),
    .b(sum_c9_r174_s7),
    .ci(carry_c8_r171_s8),
    .s(sum_c9_r179_s9),
    .co(carry_c9_r179_s9)
  );
  wire sum_c9_r180_s9, carry_c9_r180_s9;
  subbyte_full_adder add_c9_r180_s9 (
    .a(carry_c8_r172_s8),
    .b(carry_c8_r173_s8),
    .ci(carry_c8_r174_s8),
    .s(sum_c9_r180_s9),
    .co(carry_c9_r180_s9)
  );
  wire sum_c9_r181_s9, carry_c9_r181_s9;
  subbyte_full_adder add_c9_r181_s9 (
    .a(sum_c9_r175_s8),
    .b(sum_c9_r176_s8),
    .ci(sum_c9_r177_s8),
    .s(sum_c9_r181_s9),
    .co(carry_c9_r181_s9)
  );
  wire sum_c9_r182_s10, carry_c9_r182_s10;
  subbyte_full_adder add_c9_r182_s10 (
    .a(sum_c9_r178_s8),
    .b(sum_c9_r179_s9),
    .ci(carry_c8_r175_s9),
    .s(sum_c9_r182_s10),
    .co(carry_c9_r182_s10)
  );
  wire sum_c9_r183_s10, carry_c9_r183_s10;
  subbyte_full_adder add_c9_r183_s10 (
    .a(carry_c8_r176_s9),
    .b(sum_c9_r180_s9),
    .ci(sum_c9_r181_s9),
    .s(sum_c9_r183_s10),
    .co(carry_c9_r183_s10)
  );
  wire sum_c9_r184_s11, carry_c9_r184_s11;
  subbyte_full_adder add_c9_r184_s11 (
    .a(sum_c9_r182_s10),
    .b(carry_c8_r177_s10),
    .ci(sum_c9_r183_s10),
    .s(sum_c9_r184_s11),
    .co(carry_c9_r184_s11)
  );
  wire sum_c9_r185_s12, carry_c9_r185_s12;
  subbyte_full_adder add_c9_r185_s12 (
    .a(sum_c9_r184_s11),
    .b(extra[9]),
    .ci(extra[36]),
    .s(sum_c9_r185_s12),
    .co(carry_c9_r185_s12)
  );
  wire sum_c9_r186_s12, carry_c9_r186_s12;
  subbyte_full_adder add_c9_r186_s12 (
    .a(extra[63]),
    .b(extra[90]),
    .ci(carry_c8_r178_s11),
    .s(sum_c9_r186_s12),
    .co(carry_c9_r186_s12)
  );
  wire sum_c9_r187_s13, carry_c9_r187_s13;
  subbyte_full_adder add_c9_r187_s13 (
    .a(sum_c9_r185_s12),
    .b(carry_c8_r179_s11),
    .ci(sum_c9_r186_s12),
    .s(sum_c9_r187_s13),
    .co(carry_c9_r187_s13)
  );
  wire sum_c9_r188_s14, carry_c9_r188_s14;
  subbyte_full_adder add_c9_r188_s14 (
    .a(carry_c8_r180_s12),
    .b(sum_c9_r187_s13),
    .ci(carry_c8_r181_s13),
    .s(sum_c9_r188_s14),
    .co(carry_c9_r188_s14)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[11]), .b(pp[16]), .ci(pp[29]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[34]), .b(pp[47]), .ci(pp[52]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[65]), .b(pp[70]), .ci(pp[83]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[88]), .b(pp[101]), .ci(pp[106]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[119]), .b(pp[124]), .ci(pp[137]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[142]), .b(pp[155]), .ci(pp[160]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[173]), .b(pp[178]), .ci(pp[191]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[196]), .b(pp[209]), .ci(pp[214]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[227]), .b(pp[232]), .ci(pp[245]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[250]), .b(pp[263]), .ci(pp[268]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[281]), .b(pp[286]), .ci(pp[299]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[304]), .b(pp[317]), .ci(pp[322]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[335]), .b(pp[340]), .ci(pp[353]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[358]), .b(pp[371]), .ci(pp[376]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[389]), .b(pp[394]), .ci(pp[407]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[412]), .b(pp[425]), .ci(pp[430]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[443]), .b(pp[448]), .ci(pp[461]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[466]), .b(pp[479]), .ci(pp[484]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[497]), .b(pp[502]), .ci(pp[515]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[520]), .b(pp[533]), .ci(pp[538]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[551]), .b(pp[556]), .ci(pp[569]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[574]), .b(pp[587]), .ci(pp[592]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[605]), .b(pp[610]), .ci(pp[623]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[628]), .b(pp[641]), .ci(pp[646]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[659]), .b(pp[664]), .ci(pp[677]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[682]), .b(pp[695]), .ci(pp[700]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (.a(pp[713]), .b(pp[718]), .ci(pp[731]), .s(sum_c10_r26_s1), .co(carry_c10_r26_s1));
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (.a(pp[736]), .b(pp[749]), .ci(pp[754]), .s(sum_c10_r27_s1), .co(carry_c10_r27_s1));
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (.a(pp[767]), .b(pp[772]), .ci(pp[785]), .s(sum_c10_r28_s1), .co(carry_c10_r28_s1));
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (.a(pp[790]), .b(pp[803]), .ci(pp[808]), .s(sum_c10_r29_s1), .co(carry_c10_r29_s1));
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (.a(pp[821]), .b(pp[826]), .ci(pp[839]), .s(sum_c10_r30_s1), .co(carry_c10_r30_s1));
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (.a(pp[844]), .b(pp[857]), .ci(pp[862]), .s(sum_c10_r31_s1), .co(carry_c10_r31_s1));
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (.a(pp[875]), .b(pp[880]), .ci(pp[893]), .s(sum_c10_r32_s1), .co(carry_c10_r32_s1));
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (.a(pp[898]), .b(pp[911]), .ci(pp[916]), .s(sum_c10_r33_s1), .co(carry_c10_r33_s1));
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (.a(pp[929]), .b(pp[934]), .ci(pp[947]), .s(sum_c10_r34_s1), .co(carry_c10_r34_s1));
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (.a(pp[952]), .b(pp[965]), .ci(pp[970]), .s(sum_c10_r35_s1), .co(carry_c10_r35_s1));
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (.a(pp[983]), .b(pp[988]), .ci(pp[1001]), .s(sum_c10_r36_s1), .co(carry_c10_r36_s1));
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (
    .a(pp[1006]),
    .b(pp[1019]),
    .ci(pp[1024]),
    .s(sum_c10_r37_s1),
    .co(carry_c10_r37_s1)
  );
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (
    .a(pp[1037]),
    .b(pp[1042]),
    .ci(pp[1055]),
    .s(sum_c10_r38_s1),
    .co(carry_c10_r38_s1)
  );
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (
    .a(pp[1060]),
    .b(pp[1073]),
    .ci(pp[1078]),
    .s(sum_c10_r39_s1),
    .co(carry_c10_r39_s1)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(pp[1091]),
    .b(pp[1096]),
    .ci(pp[1109]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (
    .a(pp[1114]),
    .b(pp[1127]),
    .ci(pp[1132]),
    .s(sum_c10_r41_s1),
    .co(carry_c10_r41_s1)
  );
  wire sum_c10_r42_s2, carry_c10_r42_s2;
  subbyte_full_adder add_c10_r42_s2 (
    .a(pp[1145]),
    .b(pp[1150]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r42_s2),
    .co(carry_c10_r42_s2)
  );
  wire sum_c10_r43_s2, carry_c10_r43_s2;
  subbyte_full_adder add_c10_r43_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r43_s2),
    .co(carry_c10_r43_s2)
  );
  wire sum_c10_r44_s2, carry_c10_r44_s2;
  subbyte_full_adder add_c10_r44_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r44_s2),
    .co(carry_c10_r44_s2)
  );
  wire sum_c10_r45_s2, carry_c10_r45_s2;
  subbyte_full_adder add_c10_r45_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r45_s2),
    .co(carry_c10_r45_s2)
  );
  wire sum_c10_r46_s2, carry_c10_r46_s2;
  subbyte_full_adder add_c10_r46_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r46_s2),
    .co(carry_c10_r46_s2)
  );
  wire sum_c10_r47_s2, carry_c10_r47_s2;
  subbyte_full_adder add_c10_r47_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r47_s2),
    .co(carry_c10_r47_s2)
  );
  wire sum_c10_r48_s2, carry_c10_r48_s2;
  subbyte_full_adder add_c10_r48_s2 (
    .a(carry_c9_r16_s1),
    .b(carry_c9_r17_s1),
    .ci(carry_c9_r18_s1),
    .s(sum_c10_r48_s2),
    .co(carry_c10_r48_s2)
  );
  wire sum_c10_r49_s2, carry_c10_r49_s2;
  subbyte_full_adder add_c10_r49_s2 (
    .a(carry_c9_r19_s1),
    .b(carry_c9_r20_s1),
    .ci(carry_c9_r21_s1),
    .s(sum_c10_r49_s2),
    .co(carry_c10_r49_s2)
  );
  wire sum_c10_r50_s2, carry_c10_r50_s2;
  subbyte_full_adder add_c10_r50_s2 (
    .a(carry_c9_r22_s1),
    .b(carry_c9_r23_s1),
    .ci(carry_c9_r24_s1),
    .s(sum_c10_r50_s2),
    .co(carry_c10_r50_s2)
  );
  wire sum_c10_r51_s2, carry_c10_r51_s2;
  subbyte_full_adder add_c10_r51_s2 (
    .a(carry_c9_r25_s1),
    .b(carry_c9_r26_s1),
    .ci(carry_c9_r27_s1),
    .s(sum_c10_r51_s2),
    .co(carry_c10_r51_s2)
  );
  wire sum_c10_r52_s2, carry_c10_r52_s2;
  subbyte_full_adder add_c10_r52_s2 (
    .a(carry_c9_r28_s1),
    .b(carry_c9_r29_s1),
    .ci(carry_c9_r30_s1),
    .s(sum_c10_r52_s2),
    .co(carry_c10_r52_s2)
  );
  wire sum_c10_r53_s2, carry_c10_r53_s2;
  subbyte_full_adder add_c10_r53_s2 (
    .a(carry_c9_r31_s1),
    .b(carry_c9_r32_s1),
    .ci(carry_c9_r33_s1),
    .s(sum_c10_r53_s2),
    .co(carry_c10_r53_s2)
  );
  wire sum_c10_r54_s2, carry_c10_r54_s2;
  subbyte_full_adder add_c10_r54_s2 (
    .a(carry_c9_r34_s1),
    .b(carry_c9_r35_s1),
    .ci(carry_c9_r36_s1),
    .s(sum_c10_r54_s2),
    .co(carry_c10_r54_s2)
  );
  wire sum_c10_r55_s2, carry_c10_r55_s2;
  subbyte_full_adder add_c10_r55_s2 (
    .a(carry_c9_r37_s1),
    .b(carry_c9_r38_s1),
    .ci(carry_c9_r39_s1),
    .s(sum_c10_r55_s2),
    .co(carry_c10_r55_s2)
  );
  wire sum_c10_r56_s2, carry_c10_r56_s2;
  subbyte_full_adder add_c10_r56_s2 (
    .a(carry_c9_r40_s1),
    .b(carry_c9_r41_s1),
    .ci(carry_c9_r42_s1),
    .s(sum_c10_r56_s2),
    .co(carry_c10_r56_s2)
  );
  wire sum_c10_r57_s2, carry_c10_r57_s2;
  subbyte_full_adder add_c10_r57_s2 (
    .a(carry_c9_r43_s1),
    .b(carry_c9_r44_s1),
    .ci(carry_c9_r45_s1),
    .s(sum_c10_r57_s2),
    .co(carry_c10_r57_s2)
  );
  wire sum_c10_r58_s2, carry_c10_r58_s2;
  subbyte_full_adder add_c10_r58_s2 (
    .a(carry_c9_r46_s1),
    .b(carry_c9_r47_s1),
    .ci(carry_c9_r48_s1),
    .s(sum_c10_r58_s2),
    .co(carry_c10_r58_s2)
  );
  wire sum_c10_r59_s2, carry_c10_r59_s2;
  subbyte_full_adder add_c10_r59_s2 (
    .a(carry_c9_r49_s1),
    .b(carry_c9_r50_s1),
    .ci(carry_c9_r51_s1),
    .s(sum_c10_r59_s2),
    .co(carry_c10_r59_s2)
  );
  wire sum_c10_r60_s2, carry_c10_r60_s2;
  subbyte_full_adder add_c10_r60_s2 (
    .a(carry_c9_r52_s1),
    .b(carry_c9_r53_s1),
    .ci(carry_c9_r54_s1),
    .s(sum_c10_r60_s2),
    .co(carry_c10_r60_s2)
  );
  wire sum_c10_r61_s2, carry_c10_r61_s2;
  subbyte_full_adder add_c10_r61_s2 (
    .a(carry_c9_r55_s1),
    .b(carry_c9_r56_s1),
    .ci(carry_c9_r57_s1),
    .s(sum_c10_r61_s2),
    .co(carry_c10_r61_s2)
  );
  wire sum_c10_r62_s2, carry_c10_r62_s2;
  subbyte_full_adder add_c10_r62_s2 (
    .a(carry_c9_r58_s1),
    .b(carry_c9_r59_s1),
    .ci(carry_c9_r60_s1),
    .s(sum_c10_r62_s2),
    .co(carry_c10_r62_s2)
  );
  wire sum_c10_r63_s2, carry_c10_r63_s2;
  subbyte_full_adder add_c10_r63_s2 (
    .a(carry_c9_r61_s1),
    .b(carry_c9_r62_s1),
    .ci(carry_c9_r63_s1),
    .s(sum_c10_r63_s2),
    .co(carry_c10_r63_s2)
  );
  wire sum_c10_r64_s2, carry_c10_r64_s2;
  subbyte_full_adder add_c10_r64_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r64_s2),
    .co(carry_c10_r64_s2)
  );
  wire sum_c10_r65_s2, carry_c10_r65_s2;
  subbyte_full_adder add_c10_r65_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r65_s2),
    .co(carry_c10_r65_s2)
  );
  wire sum_c10_r66_s2, carry_c10_r66_s2;
  subbyte_full_adder add_c10_r66_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r66_s2),
    .co(carry_c10_r66_s2)
  );
  wire sum_c10_r67_s2, carry_c10_r67_s2;
  subbyte_full_adder add_c10_r67_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r67_s2),
    .co(carry_c10_r67_s2)
  );
  wire sum_c10_r68_s2, carry_c10_r68_s2;
  subbyte_full_adder add_c10_r68_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r68_s2),
    .co(carry_c10_r68_s2)
  );
  wire sum_c10_r69_s2, carry_c10_r69_s2;
  subbyte_full_adder add_c10_r69_s2 (
    .a(sum_c10_r15_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r69_s2),
    .co(carry_c10_r69_s2)
  );
  wire sum_c10_r70_s2, carry_c10_r70_s2;
  subbyte_full_adder add_c10_r70_s2 (
    .a(sum_c10_r18_s1),
    .b(sum_c10_r19_s1),
    .ci(sum_c10_r20_s1),
    .s(sum_c10_r70_s2),
    .co(carry_c10_r70_s2)
  );
  wire sum_c10_r71_s2, carry_c10_r71_s2;
  subbyte_full_adder add_c10_r71_s2 (
    .a(sum_c10_r21_s1),
    .b(sum_c10_r22_s1),
    .ci(sum_c10_r23_s1),
    .s(sum_c10_r71_s2),
    .co(carry_c10_r71_s2)
  );
  wire sum_c10_r72_s2, carry_c10_r72_s2;
  subbyte_full_adder add_c10_r72_s2 (
    .a(sum_c10_r24_s1),
    .b(sum_c10_r25_s1),
    .ci(sum_c10_r26_s1),
    .s(sum_c10_r72_s2),
    .co(carry_c10_r72_s2)
  );
  wire sum_c10_r73_s2, carry_c10_r73_s2;
  subbyte_full_adder add_c10_r73_s2 (
    .a(sum_c10_r27_s1),
    .b(sum_c10_r28_s1),
    .ci(sum_c10_r29_s1),
    .s(sum_c10_r73_s2),
    .co(carry_c10_r73_s2)
  );
  wire sum_c10_r74_s2, carry_c10_r74_s2;
  subbyte_full_adder add_c10_r74_s2 (
    .a(sum_c10_r30_s1),
    .b(sum_c10_r31_s1),
    .ci(sum_c10_r32_s1),
    .s(sum_c10_r74_s2),
    .co(carry_c10_r74_s2)
  );
  wire sum_c10_r75_s2, carry_c10_r75_s2;
  subbyte_full_adder add_c10_r75_s2 (
    .a(sum_c10_r33_s1),
    .b(sum_c10_r34_s1),
    .ci(sum_c10_r35_s1),
    .s(sum_c10_r75_s2),
    .co(carry_c10_r75_s2)
  );
  wire sum_c10_r76_s2, carry_c10_r76_s2;
  subbyte_full_adder add_c10_r76_s2 (
    .a(sum_c10_r36_s1),
    .b(sum_c10_r37_s1),
    .ci(sum_c10_r38_s1),
    .s(sum_c10_r76_s2),
    .co(carry_c10_r76_s2)
  );
  wire sum_c10_r77_s2, carry_c10_r77_s2;
  subbyte_full_adder add_c10_r77_s2 (
    .a(sum_c10_r39_s1),
    .b(sum_c10_r40_s1),
    .ci(sum_c10_r41_s1),
    .s(sum_c10_r77_s2),
    .co(carry_c10_r77_s2)
  );
  wire sum_c10_r78_s3, carry_c10_r78_s3;
  subbyte_full_adder add_c10_r78_s3 (
    .a(sum_c10_r42_s2),
    .b(carry_c9_r64_s2),
    .ci(carry_c9_r65_s2),
    .s(sum_c10_r78_s3),
    .co(carry_c10_r78_s3)
  );
  wire sum_c10_r79_s3, carry_c10_r79_s3;
  subbyte_full_adder add_c10_r79_s3 (
    .a(carry_c9_r66_s2),
    .b(carry_c9_r67_s2),
    .ci(carry_c9_r68_s2),
    .s(sum_c10_r79_s3),
    .co(carry_c10_r79_s3)
  );
  wire sum_c10_r80_s3, carry_c10_r80_s3;
  subbyte_full_adder add_c10_r80_s3 (
    .a(carry_c9_r69_s2),
    .b(carry_c9_r70_s2),
    .ci(carry_c9_r71_s2),
    .s(sum_c10_r80_s3),
    .co(carry_c10_r80_s3)
  );
  wire sum_c10_r81_s3, carry_c10_r81_s3;
  subbyte_full_adder add_c10_r81_s3 (
    .a(carry_c9_r72_s2),
    .b(carry_c9_r73_s2),
    .ci(carry_c9_r74_s2),
    .s(sum_c10_r81_s3),
    .co(carry_c10_r81_s3)
  );
  wire sum_c10_r82_s3, carry_c10_r82_s3;
  subbyte_full_adder add_c10_r82_s3 (
    .a(carry_c9_r75_s2),
    .b(carry_c9_r76_s2),
    .ci(carry_c9_r77_s2),
    .s(sum_c10_r82_s3),
    .co(carry_c10_r82_s3)
  );
  wire sum_c10_r83_s3, carry_c10_r83_s3;
  subbyte_full_adder add_c10_r83_s3 (
    .a(carry_c9_r78_s2),
    .b(carry_c9_r79_s2),
    .ci(carry_c9_r80_s2),
    .s(sum_c10_r83_s3),
    .co(carry_c10_r83_s3)
  );
  wire sum_c10_r84_s3, carry_c10_r84_s3;
  subbyte_full_adder add_c10_r84_s3 (
    .a(carry_c9_r81_s2),
    .b(carry_c9_r82_s2),
    .ci(carry_c9_r83_s2),
    .s(sum_c10_r84_s3),
    .co(carry_c10_r84_s3)
  );
  wire sum_c10_r85_s3, carry_c10_r85_s3;
  subbyte_full_adder add_c10_r85_s3 (
    .a(carry_c9_r84_s2),
    .b(carry_c9_r85_s2),
    .ci(carry_c9_r86_s2),
    .s(sum_c10_r85_s3),
    .co(carry_c10_r85_s3)
  );
  wire sum_c10_r86_s3, carry_c10_r86_s3;
  subbyte_full_adder add_c10_r86_s3 (
    .a(carry_c9_r87_s2),
    .b(carry_c9_r88_s2),
    .ci(carry_c9_r89_s2),
    .s(sum_c10_r86_s3),
    .co(carry_c10_r86_s3)
  );
  wire sum_c10_r87_s3, carry_c10_r87_s3;
  subbyte_full_adder add_c10_r87_s3 (
    .a(carry_c9_r90_s2),
    .b(carry_c9_r91_s2),
    .ci(carry_c9_r92_s2),
    .s(sum_c10_r87_s3),
    .co(carry_c10_r87_s3)
  );
  wire sum_c10_r88_s3, carry_c10_r88_s3;
  subbyte_full_adder add_c10_r88_s3 (
    .a(carry_c9_r93_s2),
    .b(carry_c9_r94_s2),
    .ci(carry_c9_r95_s2),
    .s(sum_c10_r88_s3),
    .co(carry_c10_r88_s3)
  );
  wire sum_c10_r89_s3, carry_c10_r89_s3;
  subbyte_full_adder add_c10_r89_s3 (
    .a(carry_c9_r96_s2),
    .b(carry_c9_r97_s2),
    .ci(carry_c9_r98_s2),
    .s(sum_c10_r89_s3),
    .co(carry_c10_r89_s3)
  );
  wire sum_c10_r90_s3, carry_c10_r90_s3;
  subbyte_full_adder add_c10_r90_s3 (
    .a(carry_c9_r99_s2),
    .b(carry_c9_r100_s2),
    .ci(carry_c9_r101_s2),
    .s(sum_c10_r90_s3),
    .co(carry_c10_r90_s3)
  );
  wire sum_c10_r91_s3, carry_c10_r91_s3;
  subbyte_full_adder add_c10_r91_s3 (
    .a(carry_c9_r102_s2),
    .b(carry_c9_r103_s2),
    .ci(carry_c9_r104_s2),
    .s(sum_c10_r91_s3),
    .co(carry_c10_r91_s3)
  );
  wire sum_c10_r92_s3, carry_c10_r92_s3;
  subbyte_full_adder add_c10_r92_s3 (
    .a(carry_c9_r105_s2),
    .b(carry_c9_r106_s2),
    .ci(sum_c10_r43_s2),
    .s(sum_c10_r92_s3),
    .co(carry_c10_r92_s3)
  );
  wire sum_c10_r93_s3, carry_c10_r93_s3;
  subbyte_full_adder add_c10_r93_s3 (
    .a(sum_c10_r44_s2),
    .b(sum_c10_r45_s2),
    .ci(sum_c10_r46_s2),
    .s(sum_c10_r93_s3),
    .co(carry_c10_r93_s3)
  );
  wire sum_c10_r94_s3, carry_c10_r94_s3;
  subbyte_full_adder add_c10_r94_s3 (
    .a(sum_c10_r47_s2),
    .b(sum_c10_r48_s2),
    .ci(sum_c10_r49_s2),
    .s(sum_c10_r94_s3),
    .co(carry_c10_r94_s3)
  );
  wire sum_c10_r95_s3, carry_c10_r95_s3;
  subbyte_full_adder add_c10_r95_s3 (
    .a(sum_c10_r50_s2),
    .b(sum_c10_r51_s2),
    .ci(sum_c10_r52_s2),
    .s(sum_c10_r95_s3),
    .co(carry_c10_r95_s3)
  );
  wire sum_c10_r96_s3, carry_c10_r96_s3;
  subbyte_full_adder add_c10_r96_s3 (
    .a(sum_c10_r53_s2),
    .b(sum_c10_r54_s2),
    .ci(sum_c10_r55_s2),
    .s(sum_c10_r96_s3),
    .co(carry_c10_r96_s3)
  );
  wire sum_c10_r97_s3, carry_c10_r97_s3;
  subbyte_full_adder add_c10_r97_s3 (
    .a(sum_c10_r56_s2),
    .b(sum_c10_r57_s2),
    .ci(sum_c10_r58_s2),
    .s(sum_c10_r97_s3),
    .co(carry_c10_r97_s3)
  );
  wire sum_c10_r98_s3, carry_c10_r98_s3;
  subbyte_full_adder add_c10_r98_s3 (
    .a(sum_c10_r59_s2),
    .b(sum_c10_r60_s2),
    .ci(sum_c10_r61_s2),
    .s(sum_c10_r98_s3),
    .co(carry_c10_r98_s3)
  );
  wire sum_c10_r99_s3, carry_c10_r99_s3;
  subbyte_full_adder add_c10_r99_s3 (
    .a(sum_c10_r62_s2),
    .b(sum_c10_r63_s2),
    .ci(sum_c10_r64_s2),
    .s(sum_c10_r99_s3),
    .co(carry_c10_r99_s3)
  );
  wire sum_c10_r100_s3, carry_c10_r100_s3;
  subbyte_full_adder add_c10_r100_s3 (
    .a(sum_c10_r65_s2),
    .b(sum_c10_r66_s2),
    .ci(sum_c10_r67_s2),
    .s(sum_c10_r100_s3),
    .co(carry_c10_r100_s3)
  );
  wire sum_c10_r101_s3, carry_c10_r101_s3;
  subbyte_full_adder add_c10_r101_s3 (
    .a(sum_c10_r68_s2),
    .b(sum_c10_r69_s2),
    .ci(sum_c10_r70_s2),
    .s(sum_c10_r101_s3),
    .co(carry_c10_r101_s3)
  );
  wire sum_c10_r102_s3, carry_c10_r102_s3;
  subbyte_full_adder add_c10_r102_s3 (
    .a(sum_c10_r71_s2),
    .b(sum_c10_r72_s2),
    .ci(sum_c10_r73_s2),
    .s(sum_c10_r102_s3),
    .co(carry_c10_r102_s3)
  );
  wire sum_c10_r103_s3, carry_c10_r103_s3;
  subbyte_full_adder add_c10_r103_s3 (
    .a(sum_c10_r74_s2),
    .b(sum_c10_r75_s2),
    .ci(sum_c10_r76_s2),
    .s(sum_c10_r103_s3),
    .co(carry_c10_r103_s3)
  );
  wire sum_c10_r104_s4, carry_c10_r104_s4;
  subbyte_full_adder add_c10_r104_s4 (
    .a(sum_c10_r77_s2),
    .b(carry_c9_r107_s3),
    .ci(sum_c10_r78_s3),
    .s(sum_c10_r104_s4),
    .co(carry_c10_r104_s4)
  );
  wire sum_c10_r105_s4, carry_c10_r105_s4;
  subbyte_full_adder add_c10_r105_s4 (
    .a(carry_c9_r108_s3),
    .b(carry_c9_r109_s3),
    .ci(carry_c9_r110_s3),
    .s(sum_c10_r105_s4),
    .co(carry_c10_r105_s4)
  );
  wire sum_c10_r106_s4, carry_c10_r106_s4;
  subbyte_full_adder add_c10_r106_s4 (
    .a(carry_c9_r111_s3),
    .b(carry_c9_r112_s3),
    .ci(carry_c9_r113_s3),
    .s(sum_c10_r106_s4),
    .co(carry_c10_r106_s4)
  );
  wire sum_c10_r107_s4, carry_c10_r107_s4;
  subbyte_full_adder add_c10_r107_s4 (
    .a(carry_c9_r114_s3),
    .b(carry_c9_r115_s3),
    .ci(carry_c9_r116_s3),
    .s(sum_c10_r107_s4),
    .co(carry_c10_r107_s4)
  );
  wire sum_c10_r108_s4, carry_c10_r108_s4;
  subbyte_full_adder add_c10_r108_s4 (
    .a(carry_c9_r117_s3),
    .b(carry_c9_r118_s3),
    .ci(carry_c9_r119_s3),
    .s(sum_c10_r108_s4),
    .co(carry_c10_r108_s4)
  );
  wire sum_c10_r109_s4, carry_c10_r109_s4;
  subbyte_full_adder add_c10_r109_s4 (
    .a(carry_c9_r120_s3),
    .b(carry_c9_r121_s3),
    .ci(carry_c9_r122_s3),
    .s(sum_c10_r109_s4),
    .co(carry_c10_r109_s4)
  );
  wire sum_c10_r110_s4, carry_c10_r110_s4;
  subbyte_full_adder add_c10_r110_s4 (
    .a(carry_c9_r123_s3),
    .b(carry_c9_r124_s3),
    .ci(carry_c9_r125_s3),
    .s(sum_c10_r110_s4),
    .co(carry_c10_r110_s4)
  );
  wire sum_c10_r111_s4, carry_c10_r111_s4;
  subbyte_full_adder add_c10_r111_s4 (
    .a(carry_c9_r126_s3),
    .b(carry_c9_r127_s3),
    .ci(carry_c9_r128_s3),
    .s(sum_c10_r111_s4),
    .co(carry_c10_r111_s4)
  );
  wire sum_c10_r112_s4, carry_c10_r112_s4;
  subbyte_full_adder add_c10_r112_s4 (
    .a(carry_c9_r129_s3),
    .b(carry_c9_r130_s3),
    .ci(carry_c9_r131_s3),
    .s(sum_c10_r112_s4),
    .co(carry_c10_r112_s4)
  );
  wire sum_c10_r113_s4, carry_c10_r113_s4;
  subbyte_full_adder add_c10_r113_s4 (
    .a(carry_c9_r132_s3),
    .b(carry_c9_r133_s3),
    .ci(carry_c9_r134_s3),
    .s(sum_c10_r113_s4),
    .co(carry_c10_r113_s4)
  );
  wire sum_c10_r114_s5, carry_c10_r114_s5;
  subbyte_full_adder add_c10_r114_s5 (
    .a(carry_c9_r135_s4),
    .b(sum_c10_r79_s3),
    .ci(sum_c10_r80_s3),
    .s(sum_c10_r114_s5),
    .co(carry_c10_r114_s5)
  );
  wire sum_c10_r115_s4, carry_c10_r115_s4;
  subbyte_full_adder add_c10_r115_s4 (
    .a(sum_c10_r81_s3),
    .b(sum_c10_r82_s3),
    .ci(sum_c10_r83_s3),
    .s(sum_c10_r115_s4),
    .co(carry_c10_r115_s4)
  );
  wire sum_c10_r116_s4, carry_c10_r116_s4;
  subbyte_full_adder add_c10_r116_s4 (
    .a(sum_c10_r84_s3),
    .b(sum_c10_r85_s3),
    .ci(sum_c10_r86_s3),
    .s(sum_c10_r116_s4),
    .co(carry_c10_r116_s4)
  );
  wire sum_c10_r117_s4, carry_c10_r117_s4;
  subbyte_full_adder add_c10_r117_s4 (
    .a(sum_c10_r87_s3),
    .b(sum_c10_r88_s3),
    .ci(sum_c10_r89_s3),
    .s(sum_c10_r117_s4),
    .co(carry_c10_r117_s4)
  );
  wire sum_c10_r118_s4, carry_c10_r118_s4;
  subbyte_full_adder add_c10_r118_s4 (
    .a(sum_c10_r90_s3),
    .b(sum_c10_r91_s3),
    .ci(sum_c10_r92_s3),
    .s(sum_c10_r118_s4),
    .co(carry_c10_r118_s4)
  );
  wire sum_c10_r119_s4, carry_c10_r119_s4;
  subbyte_full_adder add_c10_r119_s4 (
    .a(sum_c10_r93_s3),
    .b(sum_c10_r94_s3),
    .ci(sum_c10_r95_s3),
    .s(sum_c10_r119_s4),
    .co(carry_c10_r119_s4)
  );
  wire sum_c10_r120_s4, carry_c10_r120_s4;
  subbyte_full_adder add_c10_r120_s4 (
    .a(sum_c10_r96_s3),
    .b(sum_c10_r97_s3),
    .ci(sum_c10_r98_s3),
    .s(sum_c10_r120_s4),
    .co(carry_c10_r120_s4)
  );
  wire sum_c10_r121_s4, carry_c10_r121_s4;
  subbyte_full_adder add_c10_r121_s4 (
    .a(sum_c10_r99_s3),
    .b(sum_c10_r100_s3),
    .ci(sum_c10_r101_s3),
    .s(sum_c10_r121_s4),
    .co(carry_c10_r121_s4)
  );
  wire sum_c10_r122_s5, carry_c10_r122_s5;
  subbyte_full_adder add_c10_r122_s5 (
    .a(sum_c10_r102_s3),
    .b(sum_c10_r103_s3),
    .ci(sum_c10_r104_s4),
    .s(sum_c10_r122_s5),
    .co(carry_c10_r122_s5)
  );
  wire sum_c10_r123_s5, carry_c10_r123_s5;
  subbyte_full_adder add_c10_r123_s5 (
    .a(carry_c9_r136_s4),
    .b(carry_c9_r137_s4),
    .ci(carry_c9_r138_s4),
    .s(sum_c10_r123_s5),
    .co(carry_c10_r123_s5)
  );
  wire sum_c10_r124_s5, carry_c10_r124_s5;
  subbyte_full_adder add_c10_r124_s5 (
    .a(carry_c9_r139_s4),
    .b(carry_c9_r140_s4),
    .ci(carry_c9_r141_s4),
    .s(sum_c10_r124_s5),
    .co(carry_c10_r124_s5)
  );
  wire sum_c10_r125_s5, carry_c10_r125_s5;
  subbyte_full_adder add_c10_r125_s5 (
    .a(carry_c9_r142_s4),
    .b(carry_c9_r143_s4),
    .ci(carry_c9_r144_s4),
    .s(sum_c10_r125_s5),
    .co(carry_c10_r125_s5)
  );
  wire sum_c10_r126_s6, carry_c10_r126_s6;
  subbyte_full_adder add_c10_r126_s6 (
    .a(carry_c9_r145_s5),
    .b(carry_c9_r146_s4),
    .ci(carry_c9_r147_s4),
    .s(sum_c10_r126_s6),
    .co(carry_c10_r126_s6)
  );
  wire sum_c10_r127_s5, carry_c10_r127_s5;
  subbyte_full_adder add_c10_r127_s5 (
    .a(carry_c9_r148_s4),
    .b(carry_c9_r149_s4),
    .ci(carry_c9_r150_s4),
    .s(sum_c10_r127_s5),
    .co(carry_c10_r127_s5)
  );
  wire sum_c10_r128_s5, carry_c10_r128_s5;
  subbyte_full_adder add_c10_r128_s5 (
    .a(carry_c9_r151_s4),
    .b(carry_c9_r152_s4),
    .ci(carry_c9_r153_s4),
    .s(sum_c10_r128_s5),
    .co(carry_c10_r128_s5)
  );
  wire sum_c10_r129_s6, carry_c10_r129_s6;
  subbyte_full_adder add_c10_r129_s6 (
    .a(carry_c9_r154_s5),
    .b(sum_c10_r105_s4),
    .ci(sum_c10_r106_s4),
    .s(sum_c10_r129_s6),
    .co(carry_c10_r129_s6)
  );
  wire sum_c10_r130_s5, carry_c10_r130_s5;
  subbyte_full_adder add_c10_r130_s5 (
    .a(sum_c10_r107_s4),
    .b(sum_c10_r108_s4),
    .ci(sum_c10_r109_s4),
    .s(sum_c10_r130_s5),
    .co(carry_c10_r130_s5)
  );
  wire sum_c10_r131_s5, carry_c10_r131_s5;
  subbyte_full_adder add_c10_r131_s5 (
    .a(sum_c10_r110_s4),
    .b(sum_c10_r111_s4),
    .ci(sum_c10_r112_s4),
    .s(sum_c10_r131_s5),
    .co(carry_c10_r131_s5)
  );
  wire sum_c10_r132_s6, carry_c10_r132_s6;
  subbyte_full_adder add_c10_r132_s6 (
    .a(sum_c10_r113_s4),
    .b(sum_c10_r114_s5),
    .ci(sum_c10_r115_s4),
    .s(sum_c10_r132_s6),
    .co(carry_c10_r132_s6)
  );
  wire sum_c10_r133_s5, carry_c10_r133_s5;
  subbyte_full_adder add_c10_r133_s5 (
    .a(sum_c10_r116_s4),
    .b(sum_c10_r117_s4),
    .ci(sum_c10_r118_s4),
    .s(sum_c10_r133_s5),
    .co(carry_c10_r133_s5)
  );
  wire sum_c10_r134_s5, carry_c10_r134_s5;
  subbyte_full_adder add_c10_r134_s5 (
    .a(sum_c10_r119_s4),
    .b(sum_c10_r120_s4),
    .ci(sum_c10_r121_s4),
    .s(sum_c10_r134_s5),
    .co(carry_c10_r134_s5)
  );
  wire sum_c10_r135_s6, carry_c10_r135_s6;
  subbyte_full_adder add_c10_r135_s6 (
    .a(sum_c10_r122_s5),
    .b(carry_c9_r155_s5),
    .ci(carry_c9_r156_s5),
    .s(sum_c10_r135_s6),
    .co(carry_c10_r135_s6)
  );
  wire sum_c10_r136_s6, carry_c10_r136_s6;
  subbyte_full_adder add_c10_r136_s6 (
    .a(carry_c9_r157_s5),
    .b(carry_c9_r158_s5),
    .ci(carry_c9_r159_s5),
    .s(sum_c10_r136_s6),
    .co(carry_c10_r136_s6)
  );
  wire sum_c10_r137_s7, carry_c10_r137_s7;
  subbyte_full_adder add_c10_r137_s7 (
    .a(carry_c9_r160_s6),
    .b(carry_c9_r161_s5),
    .ci(carry_c9_r162_s5),
    .s(sum_c10_r137_s7),
    .co(carry_c10_r137_s7)
  );
  wire sum_c10_r138_s7, carry_c10_r138_s7;
  subbyte_full_adder add_c10_r138_s7 (
    .a(carry_c9_r163_s5),
    .b(carry_c9_r164_s6),
    .ci(carry_c9_r165_s5),
    .s(sum_c10_r138_s7),
    .co(carry_c10_r138_s7)
  );
  wire sum_c10_r139_s6, carry_c10_r139_s6;
  subbyte_full_adder add_c10_r139_s6 (
    .a(carry_c9_r166_s5),
    .b(sum_c10_r123_s5),
    .ci(sum_c10_r124_s5),
    .s(sum_c10_r139_s6),
    .co(carry_c10_r139_s6)
  );
  wire sum_c10_r140_s7, carry_c10_r140_s7;
  subbyte_full_adder add_c10_r140_s7 (
    .a(sum_c10_r125_s5),
    .b(sum_c10_r126_s6),
    .ci(sum_c10_r127_s5),
    .s(sum_c10_r140_s7),
    .co(carry_c10_r140_s7)
  );
  wire sum_c10_r141_s7, carry_c10_r141_s7;
  subbyte_full_adder add_c10_r141_s7 (
    .a(sum_c10_r128_s5),
    .b(sum_c10_r129_s6),
    .ci(sum_c10_r130_s5),
    .s(sum_c10_r141_s7),
    .co(carry_c10_r141_s7)
  );
  wire sum_c10_r142_s7, carry_c10_r142_s7;
  subbyte_full_adder add_c10_r142_s7 (
    .a(sum_c10_r131_s5),
    .b(sum_c10_r132_s6),
    .ci(sum_c10_r133_s5),
    .s(sum_c10_r142_s7),
    .co(carry_c10_r142_s7)
  );
  wire sum_c10_r143_s8, carry_c10_r143_s8;
  subbyte_full_adder add_c10_r143_s8 (
    .a(sum_c10_r134_s5),
    .b(carry_c9_r167_s7),
    .ci(carry_c9_r168_s6),
    .s(sum_c10_r143_s8),
    .co(carry_c10_r143_s8)
  );
  wire sum_c10_r144_s8, carry_c10_r144_s8;
  subbyte_full_adder add_c10_r144_s8 (
    .a(carry_c9_r169_s6),
    .b(carry_c9_r170_s7),
    .ci(carry_c9_r171_s6),
    .s(sum_c10_r144_s8),
    .co(carry_c10_r144_s8)
  );
  wire sum_c10_r145_s8, carry_c10_r145_s8;
  subbyte_full_adder add_c10_r145_s8 (
    .a(carry_c9_r172_s7),
    .b(carry_c9_r173_s6),
    .ci(carry_c9_r174_s7),
    .s(sum_c10_r145_s8),
    .co(carry_c10_r145_s8)
  );
  wire sum_c10_r146_s8, carry_c10_r146_s8;
  subbyte_full_adder add_c10_r146_s8 (
    .a(sum_c10_r135_s6),
    .b(sum_c10_r136_s6),
    .ci(sum_c10_r137_s7),
    .s(sum_c10_r146_s8),
    .co(carry_c10_r146_s8)
  );
  wire sum_c10_r147_s8, carry_c10_r147_s8;
  subbyte_full_adder add_c10_r147_s8 (
    .a(sum_c10_r138_s7),
    .b(sum_c10_r139_s6),
    .ci(sum_c10_r140_s7),
    .s(sum_c10_r147_s8),
    .co(carry_c10_r147_s8)
  );
  wire sum_c10_r148_s9, carry_c10_r148_s9;
  subbyte_full_adder add_c10_r148_s9 (
    .a(sum_c10_r141_s7),
    .b(sum_c10_r142_s7),
    .ci(carry_c9_r175_s8),
    .s(sum_c10_r148_s9),
    .co(carry_c10_r148_s9)
  );
  wire sum_c10_r149_s9, carry_c10_r149_s9;
  subbyte_full_adder add_c10_r149_s9 (
    .a(carry_c9_r176_s8),
    .b(carry_c9_r177_s8),
    .ci(carry_c9_r178_s8),
    .s(sum_c10_r149_s9),
    .co(carry_c10_r149_s9)
  );
  wire sum_c10_r150_s10, carry_c10_r150_s10;
  subbyte_full_adder add_c10_r150_s10 (
    .a(carry_c9_r179_s9),
    .b(sum_c10_r143_s8),
    .ci(sum_c10_r144_s8),
    .s(sum_c10_r150_s10),
    .co(carry_c10_r150_s10)
  );
  wire sum_c10_r151_s9, carry_c10_r151_s9;
  subbyte_full_adder add_c10_r151_s9 (
    .a(sum_c10_r145_s8),
    .b(sum_c10_r146_s8),
    .ci(sum_c10_r147_s8),
    .s(sum_c10_r151_s9),
    .co(carry_c10_r151_s9)
  );
  wire sum_c10_r152_s10, carry_c10_r152_s10;
  subbyte_full_adder add_c10_r152_s10 (
    .a(sum_c10_r148_s9),
    .b(carry_c9_r180_s9),
    .ci(carry_c9_r181_s9),
    .s(sum_c10_r152_s10),
    .co(carry_c10_r152_s10)
  );
  wire sum_c10_r153_s11, carry_c10_r153_s11;
  subbyte_full_adder add_c10_r153_s11 (
    .a(sum_c10_r149_s9),
    .b(sum_c10_r150_s10),
    .ci(sum_c10_r151_s9),
    .s(sum_c10_r153_s11),
    .co(carry_c10_r153_s11)
  );
  wire sum_c10_r154_s11, carry_c10_r154_s11;
  subbyte_full_adder add_c10_r154_s11 (
    .a(carry_c9_r182_s10),
    .b(carry_c9_r183_s10),
    .ci(sum_c10_r152_s10),
    .s(sum_c10_r154_s11),
    .co(carry_c10_r154_s11)
  );
  wire sum_c10_r155_s12, carry_c10_r155_s12;
  subbyte_full_adder add_c10_r155_s12 (
    .a(sum_c10_r153_s11),
    .b(carry_c9_r184_s11),
    .ci(sum_c10_r154_s11),
    .s(sum_c10_r155_s12),
    .co(carry_c10_r155_s12)
  );
  wire sum_c10_r156_s13, carry_c10_r156_s13;
  subbyte_full_adder add_c10_r156_s13 (
    .a(sum_c10_r155_s12),
    .b(extra[10]),
    .ci(extra[37]),
    .s(sum_c10_r156_s13),
    .co(carry_c10_r156_s13)
  );
  wire sum_c10_r157_s13, carry_c10_r157_s13;
  subbyte_full_adder add_c10_r157_s13 (
    .a(extra[64]),
    .b(extra[91]),
    .ci(carry_c9_r185_s12),
    .s(sum_c10_r157_s13),
    .co(carry_c10_r157_s13)
  );
  wire sum_c10_r158_s14, carry_c10_r158_s14;
  subbyte_full_adder add_c10_r158_s14 (
    .a(sum_c10_r156_s13),
    .b(carry_c9_r186_s12),
    .ci(sum_c10_r157_s13),
    .s(sum_c10_r158_s14),
    .co(carry_c10_r158_s14)
  );
  wire sum_c10_r159_s15, carry_c10_r159_s15;
  subbyte_full_adder add_c10_r159_s15 (
    .a(carry_c9_r187_s13),
    .b(sum_c10_r158_s14),
    .ci(carry_c9_r188_s14),
    .s(sum_c10_r159_s15),
    .co(carry_c10_r159_s15)
  );
  wire sum_c11_r0_s1 = ~(pp[17] ^ pp[35]);
  wire carry_c11_r0_s1 = pp[17] | pp[35];
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[53]), .b(pp[71]), .ci(pp[89]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[107]), .b(pp[125]), .ci(pp[143]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[161]), .b(pp[179]), .ci(pp[197]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[215]), .b(pp[233]), .ci(pp[251]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[269]), .b(pp[287]), .ci(pp[305]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[323]), .b(pp[341]), .ci(pp[359]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[377]), .b(pp[395]), .ci(pp[413]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[431]), .b(pp[449]), .ci(pp[467]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[485]), .b(pp[503]), .ci(pp[521]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[539]), .b(pp[557]), .ci(pp[575]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[593]), .b(pp[611]), .ci(pp[629]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[647]), .b(pp[665]), .ci(pp[683]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[701]), .b(pp[719]), .ci(pp[737]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[755]), .b(pp[773]), .ci(pp[791]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[809]), .b(pp[827]), .ci(pp[845]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[863]), .b(pp[881]), .ci(pp[899]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[917]), .b(pp[935]), .ci(pp[953]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[971]), .b(pp[989]), .ci(pp[1007]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (
    .a(pp[1025]),
    .b(pp[1043]),
    .ci(pp[1061]),
    .s(sum_c11_r19_s1),
    .co(carry_c11_r19_s1)
  );
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (
    .a(pp[1079]),
    .b(pp[1097]),
    .ci(pp[1115]),
    .s(sum_c11_r20_s1),
    .co(carry_c11_r20_s1)
  );
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(pp[1133]),
    .b(pp[1151]),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r21_s2),
    .co(carry_c11_r21_s2)
  );
  wire sum_c11_r22_s2, carry_c11_r22_s2;
  subbyte_full_adder add_c11_r22_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r22_s2),
    .co(carry_c11_r22_s2)
  );
  wire sum_c11_r23_s2, carry_c11_r23_s2;
  subbyte_full_adder add_c11_r23_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r23_s2),
    .co(carry_c11_r23_s2)
  );
  wire sum_c11_r24_s2, carry_c11_r24_s2;
  subbyte_full_adder add_c11_r24_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r24_s2),
    .co(carry_c11_r24_s2)
  );
  wire sum_c11_r25_s2, carry_c11_r25_s2;
  subbyte_full_adder add_c11_r25_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r25_s2),
    .co(carry_c11_r25_s2)
  );
  wire sum_c11_r26_s2, carry_c11_r26_s2;
  subbyte_full_adder add_c11_r26_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r26_s2),
    .co(carry_c11_r26_s2)
  );
  wire sum_c11_r27_s2, carry_c11_r27_s2;
  subbyte_full_adder add_c11_r27_s2 (
    .a(carry_c10_r15_s1),
    .b(carry_c10_r16_s1),
    .ci(carry_c10_r17_s1),
    .s(sum_c11_r27_s2),
    .co(carry_c11_r27_s2)
  );
  wire sum_c11_r28_s2, carry_c11_r28_s2;
  subbyte_full_adder add_c11_r28_s2 (
    .a(carry_c10_r18_s1),
    .b(carry_c10_r19_s1),
    .ci(carry_c10_r20_s1),
    .s(sum_c11_r28_s2),
    .co(carry_c11_r28_s2)
  );
  wire sum_c11_r29_s2, carry_c11_r29_s2;
  subbyte_full_adder add_c11_r29_s2 (
    .a(carry_c10_r21_s1),
    .b(carry_c10_r22_s1),
    .ci(carry_c10_r23_s1),
    .s(sum_c11_r29_s2),
    .co(carry_c11_r29_s2)
  );
  wire sum_c11_r30_s2, carry_c11_r30_s2;
  subbyte_full_adder add_c11_r30_s2 (
    .a(carry_c10_r24_s1),
    .b(carry_c10_r25_s1),
    .ci(carry_c10_r26_s1),
    .s(sum_c11_r30_s2),
    .co(carry_c11_r30_s2)
  );
  wire sum_c11_r31_s2, carry_c11_r31_s2;
  subbyte_full_adder add_c11_r31_s2 (
    .a(carry_c10_r27_s1),
    .b(carry_c10_r28_s1),
    .ci(carry_c10_r29_s1),
    .s(sum_c11_r31_s2),
    .co(carry_c11_r31_s2)
  );
  wire sum_c11_r32_s2, carry_c11_r32_s2;
  subbyte_full_adder add_c11_r32_s2 (
    .a(carry_c10_r30_s1),
    .b(carry_c10_r31_s1),
    .ci(carry_c10_r32_s1),
    .s(sum_c11_r32_s2),
    .co(carry_c11_r32_s2)
  );
  wire sum_c11_r33_s2, carry_c11_r33_s2;
  subbyte_full_adder add_c11_r33_s2 (
    .a(carry_c10_r33_s1),
    .b(carry_c10_r34_s1),
    .ci(carry_c10_r35_s1),
    .s(sum_c11_r33_s2),
    .co(carry_c11_r33_s2)
  );
  wire sum_c11_r34_s2, carry_c11_r34_s2;
  subbyte_full_adder add_c11_r34_s2 (
    .a(carry_c10_r36_s1),
    .b(carry_c10_r37_s1),
    .ci(carry_c10_r38_s1),
    .s(sum_c11_r34_s2),
    .co(carry_c11_r34_s2)
  );
  wire sum_c11_r35_s2, carry_c11_r35_s2;
  subbyte_full_adder add_c11_r35_s2 (
    .a(carry_c10_r39_s1),
    .b(carry_c10_r40_s1),
    .ci(carry_c10_r41_s1),
    .s(sum_c11_r35_s2),
    .co(carry_c11_r35_s2)
  );
  wire sum_c11_r36_s3, carry_c11_r36_s3;
  subbyte_full_adder add_c11_r36_s3 (
    .a(carry_c10_r42_s2),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r36_s3),
    .co(carry_c11_r36_s3)
  );
  wire sum_c11_r37_s2, carry_c11_r37_s2;
  subbyte_full_adder add_c11_r37_s2 (
    .a(sum_c11_r3_s1),
    .b(sum_c11_r4_s1),
    .ci(sum_c11_r5_s1),
    .s(sum_c11_r37_s2),
    .co(carry_c11_r37_s2)
  );
  wire sum_c11_r38_s2, carry_c11_r38_s2;
  subbyte_full_adder add_c11_r38_s2 (
    .a(sum_c11_r6_s1),
    .b(sum_c11_r7_s1),
    .ci(sum_c11_r8_s1),
    .s(sum_c11_r38_s2),
    .co(carry_c11_r38_s2)
  );
  wire sum_c11_r39_s2, carry_c11_r39_s2;
  subbyte_full_adder add_c11_r39_s2 (
    .a(sum_c11_r9_s1),
    .b(sum_c11_r10_s1),
    .ci(sum_c11_r11_s1),
    .s(sum_c11_r39_s2),
    .co(carry_c11_r39_s2)
  );
  wire sum_c11_r40_s2, carry_c11_r40_s2;
  subbyte_full_adder add_c11_r40_s2 (
    .a(sum_c11_r12_s1),
    .b(sum_c11_r13_s1),
    .ci(sum_c11_r14_s1),
    .s(sum_c11_r40_s2),
    .co(carry_c11_r40_s2)
  );
  wire sum_c11_r41_s2, carry_c11_r41_s2;
  subbyte_full_adder add_c11_r41_s2 (
    .a(sum_c11_r15_s1),
    .b(sum_c11_r16_s1),
    .ci(sum_c11_r17_s1),
    .s(sum_c11_r41_s2),
    .co(carry_c11_r41_s2)
  );
  wire sum_c11_r42_s2, carry_c11_r42_s2;
  subbyte_full_adder add_c11_r42_s2 (
    .a(sum_c11_r18_s1),
    .b(sum_c11_r19_s1),
    .ci(sum_c11_r20_s1),
    .s(sum_c11_r42_s2),
    .co(carry_c11_r42_s2)
  );
  wire sum_c11_r43_s3, carry_c11_r43_s3;
  subbyte_full_adder add_c11_r43_s3 (
    .a(sum_c11_r21_s2),
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
    .ci(carry_c10_r53_s2),
    .s(sum_c11_r46_s3),
    .co(carry_c11_r46_s3)
  );
  wire sum_c11_r47_s3, carry_c11_r47_s3;
  subbyte_full_adder add_c11_r47_s3 (
    .a(carry_c10_r54_s2),
    .b(carry_c10_r55_s2),
    .ci(carry_c10_r56_s2),
    .s(sum_c11_r47_s3),
    .co(carry_c11_r47_s3)
  );
  wire sum_c11_r48_s3, carry_c11_r48_s3;
  subbyte_full_adder add_c11_r48_s3 (
    .a(carry_c10_r57_s2),
    .b(carry_c10_r58_s2),
    .ci(carry_c10_r59_s2),
    .s(sum_c11_r48_s3),
    .co(carry_c11_r48_s3)
  );
  wire sum_c11_r49_s3, carry_c11_r49_s3;
  subbyte_full_adder add_c11_r49_s3 (
    .a(carry_c10_r60_s2),
    .b(carry_c10_r61_s2),
    .ci(carry_c10_r62_s2),
    .s(sum_c11_r49_s3),
    .co(carry_c11_r49_s3)
  );
  wire sum_c11_r50_s3, carry_c11_r50_s3;
  subbyte_full_adder add_c11_r50_s3 (
    .a(carry_c10_r63_s2),
    .b(carry_c10_r64_s2),
    .ci(carry_c10_r65_s2),
    .s(sum_c11_r50_s3),
    .co(carry_c11_r50_s3)
  );
  wire sum_c11_r51_s3, carry_c11_r51_s3;
  subbyte_full_adder add_c11_r51_s3 (
    .a(carry_c10_r66_s2),
    .b(carry_c10_r67_s2),
    .ci(carry_c10_r68_s2),
    .s(sum_c11_r51_s3),
    .co(carry_c11_r51_s3)
  );
  wire sum_c11_r52_s3, carry_c11_r52_s3;
  subbyte_full_adder add_c11_r52_s3 (
    .a(carry_c10_r69_s2),
    .b(carry_c10_r70_s2),
    .ci(carry_c10_r71_s2),
    .s(sum_c11_r52_s3),
    .co(carry_c11_r52_s3)
  );
  wire sum_c11_r53_s3, carry_c11_r53_s3;
  subbyte_full_adder add_c11_r53_s3 (
    .a(carry_c10_r72_s2),
    .b(carry_c10_r73_s2),
    .ci(carry_c10_r74_s2),
    .s(sum_c11_r53_s3),
    .co(carry_c11_r53_s3)
  );
  wire sum_c11_r54_s3, carry_c11_r54_s3;
  subbyte_full_adder add_c11_r54_s3 (
    .a(carry_c10_r75_s2),
    .b(carry_c10_r76_s2),
    .ci(carry_c10_r77_s2),
    .s(sum_c11_r54_s3),
    .co(carry_c11_r54_s3)
  );
  wire sum_c11_r55_s3, carry_c11_r55_s3;
  subbyte_full_adder add_c11_r55_s3 (
    .a(sum_c11_r22_s2),
    .b(sum_c11_r23_s2),
    .ci(sum_c11_r24_s2),
    .s(sum_c11_r55_s3),
    .co(carry_c11_r55_s3)
  );
  wire sum_c11_r56_s3, carry_c11_r56_s3;
  subbyte_full_adder add_c11_r56_s3 (
    .a(sum_c11_r25_s2),
    .b(sum_c11_r26_s2),
    .ci(sum_c11_r27_s2),
    .s(sum_c11_r56_s3),
    .co(carry_c11_r56_s3)
  );
  wire sum_c11_r57_s3, carry_c11_r57_s3;
  subbyte_full_adder add_c11_r57_s3 (
    .a(sum_c11_r28_s2),
    .b(sum_c11_r29_s2),
    .ci(sum_c11_r30_s2),
    .s(sum_c11_r57_s3),
    .co(carry_c11_r57_s3)
  );
  wire sum_c11_r58_s3, carry_c11_r58_s3;
  subbyte_full_adder add_c11_r58_s3 (
    .a(sum_c11_r31_s2),
    .b(sum_c11_r32_s2),
    .ci(sum_c11_r33_s2),
    .s(sum_c11_r58_s3),
    .co(carry_c11_r58_s3)
  );
  wire sum_c11_r59_s4, carry_c11_r59_s4;
  subbyte_full_adder add_c11_r59_s4 (
    .a(sum_c11_r34_s2),
    .b(sum_c11_r35_s2),
    .ci(sum_c11_r36_s3),
    .s(sum_c11_r59_s4),
    .co(carry_c11_r59_s4)
  );
  wire sum_c11_r60_s3, carry_c11_r60_s3;
  subbyte_full_adder add_c11_r60_s3 (
    .a(sum_c11_r37_s2),
    .b(sum_c11_r38_s2),
    .ci(sum_c11_r39_s2),
    .s(sum_c11_r60_s3),
    .co(carry_c11_r60_s3)
  );
  wire sum_c11_r61_s3, carry_c11_r61_s3;
  subbyte_full_adder add_c11_r61_s3 (
    .a(sum_c11_r40_s2),
    .b(sum_c11_r41_s2),
    .ci(sum_c11_r42_s2),
    .s(sum_c11_r61_s3),
    .co(carry_c11_r61_s3)
  );
  wire sum_c11_r62_s4, carry_c11_r62_s4;
  subbyte_full_adder add_c11_r62_s4 (
    .a(carry_c10_r78_s3),
    .b(carry_c10_r79_s3),
    .ci(carry_c10_r80_s3),
    .s(sum_c11_r62_s4),
    .co(carry_c11_r62_s4)
  );
  wire sum_c11_r63_s4, carry_c11_r63_s4;
  subbyte_full_adder add_c11_r63_s4 (
    .a(carry_c10_r81_s3),
    .b(carry_c10_r82_s3),
    .ci(carry_c10_r83_s3),
    .s(sum_c11_r63_s4),
    .co(carry_c11_r63_s4)
  );
  wire sum_c11_r64_s4, carry_c11_r64_s4;
  subbyte_full_adder add_c11_r64_s4 (
    .a(carry_c10_r84_s3),
    .b(carry_c10_r85_s3),
    .ci(carry_c10_r86_s3),
    .s(sum_c11_r64_s4),
    .co(carry_c11_r64_s4)
  );
  wire sum_c11_r65_s4, carry_c11_r65_s4;
  subbyte_full_adder add_c11_r65_s4 (
    .a(carry_c10_r87_s3),
    .b(carry_c10_r88_s3),
    .ci(carry_c10_r89_s3),
    .s(sum_c11_r65_s4),
    .co(carry_c11_r65_s4)
  );
  wire sum_c11_r66_s4, carry_c11_r66_s4;
  subbyte_full_adder add_c11_r66_s4 (
    .a(carry_c10_r90_s3),
    .b(carry_c10_r91_s3),
    .ci(carry_c10_r92_s3),
    .s(sum_c11_r66_s4),
    .co(carry_c11_r66_s4)
  );
  wire sum_c11_r67_s4, carry_c11_r67_s4;
  subbyte_full_adder add_c11_r67_s4 (
    .a(carry_c10_r93_s3),
    .b(carry_c10_r94_s3),
    .ci(carry_c10_r95_s3),
    .s(sum_c11_r67_s4),
    .co(carry_c11_r67_s4)
  );
  wire sum_c11_r68_s4, carry_c11_r68_s4;
  subbyte_full_adder add_c11_r68_s4 (
    .a(carry_c10_r96_s3),
    .b(carry_c10_r97_s3),
    .ci(carry_c10_r98_s3),
    .s(sum_c11_r68_s4),
    .co(carry_c11_r68_s4)
  );
  wire sum_c11_r69_s4, carry_c11_r69_s4;
  subbyte_full_adder add_c11_r69_s4 (
    .a(carry_c10_r99_s3),
    .b(carry_c10_r100_s3),
    .ci(carry_c10_r101_s3),
    .s(sum_c11_r69_s4),
    .co(carry_c11_r69_s4)
  );
  wire sum_c11_r70_s4, carry_c11_r70_s4;
  subbyte_full_adder add_c11_r70_s4 (
    .a(carry_c10_r102_s3),
    .b(carry_c10_r103_s3),
    .ci(sum_c11_r43_s3),
    .s(sum_c11_r70_s4),
    .co(carry_c11_r70_s4)
  );
  wire sum_c11_r71_s4, carry_c11_r71_s4;
  subbyte_full_adder add_c11_r71_s4 (
    .a(sum_c11_r44_s3),
    .b(sum_c11_r45_s3),
    .ci(sum_c11_r46_s3),
    .s(sum_c11_r71_s4),
    .co(carry_c11_r71_s4)
  );
  wire sum_c11_r72_s4, carry_c11_r72_s4;
  subbyte_full_adder add_c11_r72_s4 (
    .a(sum_c11_r47_s3),
    .b(sum_c11_r48_s3),
    .ci(sum_c11_r49_s3),
    .s(sum_c11_r72_s4),
    .co(carry_c11_r72_s4)
  );
  wire sum_c11_r73_s4, carry_c11_r73_s4;
  subbyte_full_adder add_c11_r73_s4 (
    .a(sum_c11_r50_s3),
    .b(sum_c11_r51_s3),
    .ci(sum_c11_r52_s3),
    .s(sum_c11_r73_s4),
    .co(carry_c11_r73_s4)
  );
  wire sum_c11_r74_s4, carry_c11_r74_s4;
  subbyte_full_adder add_c11_r74_s4 (
    .a(sum_c11_r53_s3),
    .b(sum_c11_r54_s3),
    .ci(sum_c11_r55_s3),
    .s(sum_c11_r74_s4),
    .co(carry_c11_r74_s4)
  );
  wire sum_c11_r75_s4, carry_c11_r75_s4;
  subbyte_full_adder add_c11_r75_s4 (
    .a(sum_c11_r56_s3),
    .b(sum_c11_r57_s3),
    .ci(sum_c11_r58_s3),
    .s(sum_c11_r75_s4),
    .co(carry_c11_r75_s4)
  );
  wire sum_c11_r76_s5, carry_c11_r76_s5;
  subbyte_full_adder add_c11_r76_s5 (
    .a(sum_c11_r59_s4),
    .b(sum_c11_r60_s3),
    .ci(sum_c11_r61_s3),
    .s(sum_c11_r76_s5),
    .co(carry_c11_r76_s5)
  );
  wire sum_c11_r77_s5, carry_c11_r77_s5;
  subbyte_full_adder add_c11_r77_s5 (
    .a(carry_c10_r104_s4),
    .b(carry_c10_r105_s4),
    .ci(carry_c10_r106_s4),
    .s(sum_c11_r77_s5),
    .co(carry_c11_r77_s5)
  );
  wire sum_c11_r78_s5, carry_c11_r78_s5;
  subbyte_full_adder add_c11_r78_s5 (
    .a(carry_c10_r107_s4),
    .b(carry_c10_r108_s4),
    .ci(carry_c10_r109_s4),
    .s(sum_c11_r78_s5),
    .co(carry_c11_r78_s5)
  );
  wire sum_c11_r79_s5, carry_c11_r79_s5;
  subbyte_full_adder add_c11_r79_s5 (
    .a(carry_c10_r110_s4),
    .b(carry_c10_r111_s4),
    .ci(carry_c10_r112_s4),
    .s(sum_c11_r79_s5),
    .co(carry_c11_r79_s5)
  );
  wire sum_c11_r80_s6, carry_c11_r80_s6;
  subbyte_full_adder add_c11_r80_s6 (
    .a(carry_c10_r113_s4),
    .b(carry_c10_r114_s5),
    .ci(carry_c10_r115_s4),
    .s(sum_c11_r80_s6),
    .co(carry_c11_r80_s6)
  );
  wire sum_c11_r81_s5, carry_c11_r81_s5;
  subbyte_full_adder add_c11_r81_s5 (
    .a(carry_c10_r116_s4),
    .b(carry_c10_r117_s4),
    .ci(carry_c10_r118_s4),
    .s(sum_c11_r81_s5),
    .co(carry_c11_r81_s5)
  );
  wire sum_c11_r82_s5, carry_c11_r82_s5;
  subbyte_full_adder add_c11_r82_s5 (
    .a(carry_c10_r119_s4),
    .b(carry_c10_r120_s4),
    .ci(carry_c10_r121_s4),
    .s(sum_c11_r82_s5),
    .co(carry_c11_r82_s5)
  );
  wire sum_c11_r83_s6, carry_c11_r83_s6;
  subbyte_full_adder add_c11_r83_s6 (
    .a(carry_c10_r122_s5),
    .b(sum_c11_r62_s4),
    .ci(sum_c11_r63_s4),
    .s(sum_c11_r83_s6),
    .co(carry_c11_r83_s6)
  );
  wire sum_c11_r84_s5, carry_c11_r84_s5;
  subbyte_full_adder add_c11_r84_s5 (
    .a(sum_c11_r64_s4),
    .b(sum_c11_r65_s4),
    .ci(sum_c11_r66_s4),
    .s(sum_c11_r84_s5),
    .co(carry_c11_r84_s5)
  );
  wire sum_c11_r85_s5, carry_c11_r85_s5;
  subbyte_full_adder add_c11_r85_s5 (
    .a(sum_c11_r67_s4),
    .b(sum_c11_r68_s4),
    .ci(sum_c11_r69_s4),
    .s(sum_c11_r85_s5),
    .co(carry_c11_r85_s5)
  );
  wire sum_c11_r86_s5, carry_c11_r86_s5;
  subbyte_full_adder add_c11_r86_s5 (
    .a(sum_c11_r70_s4),
    .b(sum_c11_r71_s4),
    .ci(sum_c11_r72_s4),
    .s(sum_c11_r86_s5),
    .co(carry_c11_r86_s5)
  );
  wire sum_c11_r87_s5, carry_c11_r87_s5;
  subbyte_full_adder add_c11_r87_s5 (
    .a(sum_c11_r73_s4),
    .b(sum_c11_r74_s4),
    .ci(sum_c11_r75_s4),
    .s(sum_c11_r87_s5),
    .co(carry_c11_r87_s5)
  );
  wire sum_c11_r88_s6, carry_c11_r88_s6;
  subbyte_full_adder add_c11_r88_s6 (
    .a(sum_c11_r76_s5),
    .b(carry_c10_r123_s5),
    .ci(carry_c10_r124_s5),
    .s(sum_c11_r88_s6),
    .co(carry_c11_r88_s6)
  );
  wire sum_c11_r89_s7, carry_c11_r89_s7;
  subbyte_full_adder add_c11_r89_s7 (
    .a(carry_c10_r125_s5),
    .b(carry_c10_r126_s6),
    .ci(carry_c10_r127_s5),
    .s(sum_c11_r89_s7),
    .co(carry_c11_r89_s7)
  );
  wire sum_c11_r90_s7, carry_c11_r90_s7;
  subbyte_full_adder add_c11_r90_s7 (
    .a(carry_c10_r128_s5),
    .b(carry_c10_r129_s6),
    .ci(carry_c10_r130_s5),
    .s(sum_c11_r90_s7),
    .co(carry_c11_r90_s7)
  );
  wire sum_c11_r91_s7, carry_c11_r91_s7;
  subbyte_full_adder add_c11_r91_s7 (
    .a(carry_c10_r131_s5),
    .b(carry_c10_r132_s6),
    .ci(carry_c10_r133_s5),
    .s(sum_c11_r91_s7),
    .co(carry_c11_r91_s7)
  );
  wire sum_c11_r92_s6, carry_c11_r92_s6;
  subbyte_full_adder add_c11_r92_s6 (
    .a(carry_c10_r134_s5),
    .b(sum_c11_r77_s5),
    .ci(sum_c11_r78_s5),
    .s(sum_c11_r92_s6),
    .co(carry_c11_r92_s6)
  );
  wire sum_c11_r93_s7, carry_c11_r93_s7;
  subbyte_full_adder add_c11_r93_s7 (
    .a(sum_c11_r79_s5),
    .b(sum_c11_r80_s6),
    .ci(sum_c11_r81_s5),
    .s(sum_c11_r93_s7),
    .co(carry_c11_r93_s7)
  );
  wire sum_c11_r94_s7, carry_c11_r94_s7;
  subbyte_full_adder add_c11_r94_s7 (
    .a(sum_c11_r82_s5),
    .b(sum_c11_r83_s6),
    .ci(sum_c11_r84_s5),
    .s(sum_c11_r94_s7),
    .co(carry_c11_r94_s7)
  );
  wire sum_c11_r95_s6, carry_c11_r95_s6;
  subbyte_full_adder add_c11_r95_s6 (
    .a(sum_c11_r85_s5),
    .b(sum_c11_r86_s5),
    .ci(sum_c11_r87_s5),
    .s(sum_c11_r95_s6),
    .co(carry_c11_r95_s6)
  );
  wire sum_c11_r96_s8, carry_c11_r96_s8;
  subbyte_full_adder add_c11_r96_s8 (
    .a(carry_c10_r135_s6),
    .b(carry_c10_r136_s6),
    .ci(carry_c10_r137_s7),
    .s(sum_c11_r96_s8),
    .co(carry_c11_r96_s8)
  );
  wire sum_c11_r97_s8, carry_c11_r97_s8;
  subbyte_full_adder add_c11_r97_s8 (
    .a(carry_c10_r138_s7),
    .b(carry_c10_r139_s6),
    .ci(carry_c10_r140_s7),
    .s(sum_c11_r97_s8),
    .co(carry_c11_r97_s8)
  );
  wire sum_c11_r98_s8, carry_c11_r98_s8;
  subbyte_full_adder add_c11_r98_s8 (
    .a(carry_c10_r141_s7),
    .b(carry_c10_r142_s7),
    .ci(sum_c11_r88_s6),
    .s(sum_c11_r98_s8),
    .co(carry_c11_r98_s8)
  );
  wire sum_c11_r99_s8, carry_c11_r99_s8;
  subbyte_full_adder add_c11_r99_s8 (
    .a(sum_c11_r89_s7),
    .b(sum_c11_r90_s7),
    .ci(sum_c11_r91_s7),
    .s(sum_c11_r99_s8),
    .co(carry_c11_r99_s8)
  );
  wire sum_c11_r100_s8, carry_c11_r100_s8;
  subbyte_full_adder add_c11_r100_s8 (
    .a(sum_c11_r92_s6),
    .b(sum_c11_r93_s7),
    .ci(sum_c11_r94_s7),
    .s(sum_c11_r100_s8),
    .co(carry_c11_r100_s8)
  );
  wire sum_c11_r101_s9, carry_c11_r101_s9;
  subbyte_full_adder add_c11_r101_s9 (
    .a(sum_c11_r95_s6),
    .b(carry_c10_r143_s8),
    .ci(carry_c10_r144_s8),
    .s(sum_c11_r101_s9),
    .co(carry_c11_r101_s9)
  );
  wire sum_c11_r102_s9, carry_c11_r102_s9;
  subbyte_full_adder add_c11_r102_s9 (
    .a(carry_c10_r145_s8),
    .b(carry_c10_r146_s8),
    .ci(carry_c10_r147_s8),
    .s(sum_c11_r102_s9),
    .co(carry_c11_r102_s9)
  );
  wire sum_c11_r103_s9, carry_c11_r103_s9;
  subbyte_full_adder add_c11_r103_s9 (
    .a(sum_c11_r96_s8),
    .b(sum_c11_r97_s8),
    .ci(sum_c11_r98_s8),
    .s(sum_c11_r103_s9),
    .co(carry_c11_r103_s9)
  );
  wire sum_c11_r104_s10, carry_c11_r104_s10;
  subbyte_full_adder add_c11_r104_s10 (
    .a(sum_c11_r99_s8),
    .b(sum_c11_r100_s8),
    .ci(carry_c10_r148_s9),
    .s(sum_c11_r104_s10),
    .co(carry_c11_r104_s10)
  );
  wire sum_c11_r105_s11, carry_c11_r105_s11;
  subbyte_full_adder add_c11_r105_s11 (
    .a(carry_c10_r149_s9),
    .b(carry_c10_r150_s10),
    .ci(carry_c10_r151_s9),
    .s(sum_c11_r105_s11),
    .co(carry_c11_r105_s11)
  );
  wire sum_c11_r106_s10, carry_c11_r106_s10;
  subbyte_full_adder add_c11_r106_s10 (
    .a(sum_c11_r101_s9),
    .b(sum_c11_r102_s9),
    .ci(sum_c11_r103_s9),
    .s(sum_c11_r106_s10),
    .co(carry_c11_r106_s10)
  );
  wire sum_c11_r107_s12, carry_c11_r107_s12;
  subbyte_full_adder add_c11_r107_s12 (
    .a(sum_c11_r104_s10),
    .b(carry_c10_r152_s10),
    .ci(carry_c10_r153_s11),
    .s(sum_c11_r107_s12),
    .co(carry_c11_r107_s12)
  );
  wire sum_c11_r108_s12, carry_c11_r108_s12;
  subbyte_full_adder add_c11_r108_s12 (
    .a(sum_c11_r105_s11),
    .b(sum_c11_r106_s10),
    .ci(carry_c10_r154_s11),
    .s(sum_c11_r108_s12),
    .co(carry_c11_r108_s12)
  );
  wire sum_c11_r109_s13, carry_c11_r109_s13;
  subbyte_full_adder add_c11_r109_s13 (
    .a(sum_c11_r107_s12),
    .b(sum_c11_r108_s12),
    .ci(carry_c10_r155_s12),
    .s(sum_c11_r109_s13),
    .co(carry_c11_r109_s13)
  );
  wire sum_c11_r110_s14, carry_c11_r110_s14;
  subbyte_full_adder add_c11_r110_s14 (
    .a(sum_c11_r109_s13),
    .b(extra[11]),
    .ci(extra[38]),
    .s(sum_c11_r110_s14),
    .co(carry_c11_r110_s14)
  );
  wire sum_c11_r111_s14, carry_c11_r111_s14;
  subbyte_full_adder add_c11_r111_s14 (
    .a(extra[65]),
    .b(extra[92]),
    .ci(carry_c10_r156_s13),
    .s(sum_c11_r111_s14),
    .co(carry_c11_r111_s14)
  );
  wire sum_c11_r112_s15, carry_c11_r112_s15;
  subbyte_full_adder add_c11_r112_s15 (
    .a(sum_c11_r110_s14),
    .b(carry_c10_r157_s13),
    .ci(sum_c11_r111_s14),
    .s(sum_c11_r112_s15),
    .co(carry_c11_r112_s15)
  );
  wire sum_c11_r113_s16, carry_c11_r113_s16;
  subbyte_full_adder add_c11_r113_s16 (
    .a(carry_c10_r158_s14),
    .b(sum_c11_r112_s15),
    .ci(carry_c10_r159_s15),
    .s(sum_c11_r113_s16),
    .co(carry_c11_r113_s16)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r1_s2),
    .co(carry_c12_r1_s2)
  );
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r2_s2),
    .co(carry_c12_r2_s2)
  );
  wire sum_c12_r3_s2, carry_c12_r3_s2;
  subbyte_full_adder add_c12_r3_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r3_s2),
    .co(carry_c12_r3_s2)
  );
  wire sum_c12_r4_s2, carry_c12_r4_s2;
  subbyte_full_adder add_c12_r4_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r4_s2),
    .co(carry_c12_r4_s2)
  );
  wire sum_c12_r5_s2, carry_c12_r5_s2;
  subbyte_full_adder add_c12_r5_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r5_s2),
    .co(carry_c12_r5_s2)
  );
  wire sum_c12_r6_s2, carry_c12_r6_s2;
  subbyte_full_adder add_c12_r6_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r6_s2),
    .co(carry_c12_r6_s2)
  );
  wire sum_c12_r7_s3, carry_c12_r7_s3;
  subbyte_full_adder add_c12_r7_s3 (
    .a(carry_c11_r21_s2),
    .b(carry_c11_r22_s2),
    .ci(carry_c11_r23_s2),
    .s(sum_c12_r7_s3),
    .co(carry_c12_r7_s3)
  );
  wire sum_c12_r8_s3, carry_c12_r8_s3;
  subbyte_full_adder add_c12_r8_s3 (
    .a(carry_c11_r24_s2),
    .b(carry_c11_r25_s2),
    .ci(carry_c11_r26_s2),
    .s(sum_c12_r8_s3),
    .co(carry_c12_r8_s3)
  );
  wire sum_c12_r9_s3, carry_c12_r9_s3;
  subbyte_full_adder add_c12_r9_s3 (
    .a(carry_c11_r27_s2),
    .b(carry_c11_r28_s2),
    .ci(carry_c11_r29_s2),
    .s(sum_c12_r9_s3),
    .co(carry_c12_r9_s3)
  );
  wire sum_c12_r10_s3, carry_c12_r10_s3;
  subbyte_full_adder add_c12_r10_s3 (
    .a(carry_c11_r30_s2),
    .b(carry_c11_r31_s2),
    .ci(carry_c11_r32_s2),
    .s(sum_c12_r10_s3),
    .co(carry_c12_r10_s3)
  );
  wire sum_c12_r11_s3, carry_c12_r11_s3;
  subbyte_full_adder add_c12_r11_s3 (
    .a(carry_c11_r33_s2),
    .b(carry_c11_r34_s2),
    .ci(carry_c11_r35_s2),
    .s(sum_c12_r11_s3),
    .co(carry_c12_r11_s3)
  );
  wire sum_c12_r12_s4, carry_c12_r12_s4;
  subbyte_full_adder add_c12_r12_s4 (
    .a(carry_c11_r36_s3),
    .b(carry_c11_r37_s2),
    .ci(carry_c11_r38_s2),
    .s(sum_c12_r12_s4),
    .co(carry_c12_r12_s4)
  );
  wire sum_c12_r13_s3, carry_c12_r13_s3;
  subbyte_full_adder add_c12_r13_s3 (
    .a(carry_c11_r39_s2),
    .b(carry_c11_r40_s2),
    .ci(carry_c11_r41_s2),
    .s(sum_c12_r13_s3),
    .co(carry_c12_r13_s3)
  );
  wire sum_c12_r14_s3, carry_c12_r14_s3;
  subbyte_full_adder add_c12_r14_s3 (
    .a(carry_c11_r42_s2),
    .b(sum_c12_r0_s2),
    .ci(sum_c12_r1_s2),
    .s(sum_c12_r14_s3),
    .co(carry_c12_r14_s3)
  );
  wire sum_c12_r15_s3, carry_c12_r15_s3;
  subbyte_full_adder add_c12_r15_s3 (
    .a(sum_c12_r2_s2),
    .b(sum_c12_r3_s2),
    .ci(sum_c12_r4_s2),
    .s(sum_c12_r15_s3),
    .co(carry_c12_r15_s3)
  );
  wire sum_c12_r16_s4, carry_c12_r16_s4;
  subbyte_full_adder add_c12_r16_s4 (
    .a(sum_c12_r5_s2),
    .b(sum_c12_r6_s2),
    .ci(carry_c11_r43_s3),
    .s(sum_c12_r16_s4),
    .co(carry_c12_r16_s4)
  );
  wire sum_c12_r17_s4, carry_c12_r17_s4;
  subbyte_full_adder add_c12_r17_s4 (
    .a(carry_c11_r44_s3),
    .b(carry_c11_r45_s3),
    .ci(carry_c11_r46_s3),
    .s(sum_c12_r17_s4),
    .co(carry_c12_r17_s4)
  );
  wire sum_c12_r18_s4, carry_c12_r18_s4;
  subbyte_full_adder add_c12_r18_s4 (
    .a(carry_c11_r47_s3),
    .b(carry_c11_r48_s3),
    .ci(carry_c11_r49_s3),
    .s(sum_c12_r18_s4),
    .co(carry_c12_r18_s4)
  );
  wire sum_c12_r19_s4, carry_c12_r19_s4;
  subbyte_full_adder add_c12_r19_s4 (
    .a(carry_c11_r50_s3),
    .b(carry_c11_r51_s3),
    .ci(carry_c11_r52_s3),
    .s(sum_c12_r19_s4),
    .co(carry_c12_r19_s4)
  );
  wire sum_c12_r20_s4, carry_c12_r20_s4;
  subbyte_full_adder add_c12_r20_s4 (
    .a(carry_c11_r53_s3),
    .b(carry_c11_r54_s3),
    .ci(carry_c11_r55_s3),
    .s(sum_c12_r20_s4),
    .co(carry_c12_r20_s4)
  );
  wire sum_c12_r21_s4, carry_c12_r21_s4;
  subbyte_full_adder add_c12_r21_s4 (
    .a(carry_c11_r56_s3),
    .b(carry_c11_r57_s3),
    .ci(carry_c11_r58_s3),
    .s(sum_c12_r21_s4),
    .co(carry_c12_r21_s4)
  );
  wire sum_c12_r22_s5, carry_c12_r22_s5;
  subbyte_full_adder add_c12_r22_s5 (
    .a(carry_c11_r59_s4),
    .b(carry_c11_r60_s3),
    .ci(carry_c11_r61_s3),
    .s(sum_c12_r22_s5),
    .co(carry_c12_r22_s5)
  );
  wire sum_c12_r23_s4, carry_c12_r23_s4;
  subbyte_full_adder add_c12_r23_s4 (
    .a(sum_c12_r7_s3),
    .b(sum_c12_r8_s3),
    .ci(sum_c12_r9_s3),
    .s(sum_c12_r23_s4),
    .co(carry_c12_r23_s4)
  );
  wire sum_c12_r24_s5, carry_c12_r24_s5;
  subbyte_full_adder add_c12_r24_s5 (
    .a(sum_c12_r10_s3),
    .b(sum_c12_r11_s3),
    .ci(sum_c12_r12_s4),
    .s(sum_c12_r24_s5),
    .co(carry_c12_r24_s5)
  );
  wire sum_c12_r25_s4, carry_c12_r25_s4;
  subbyte_full_adder add_c12_r25_s4 (
    .a(sum_c12_r13_s3),
    .b(sum_c12_r14_s3),
    .ci(sum_c12_r15_s3),
    .s(sum_c12_r25_s4),
    .co(carry_c12_r25_s4)
  );
  wire sum_c12_r26_s5, carry_c12_r26_s5;
  subbyte_full_adder add_c12_r26_s5 (
    .a(sum_c12_r16_s4),
    .b(carry_c11_r62_s4),
    .ci(carry_c11_r63_s4),
    .s(sum_c12_r26_s5),
    .co(carry_c12_r26_s5)
  );
  wire sum_c12_r27_s5, carry_c12_r27_s5;
  subbyte_full_adder add_c12_r27_s5 (
    .a(carry_c11_r64_s4),
    .b(carry_c11_r65_s4),
    .ci(carry_c11_r66_s4),
    .s(sum_c12_r27_s5),
    .co(carry_c12_r27_s5)
  );
  wire sum_c12_r28_s5, carry_c12_r28_s5;
  subbyte_full_adder add_c12_r28_s5 (
    .a(carry_c11_r67_s4),
    .b(carry_c11_r68_s4),
    .ci(carry_c11_r69_s4),
    .s(sum_c12_r28_s5),
    .co(carry_c12_r28_s5)
  );
  wire sum_c12_r29_s5, carry_c12_r29_s5;
  subbyte_full_adder add_c12_r29_s5 (
    .a(carry_c11_r70_s4),
    .b(carry_c11_r71_s4),
    .ci(carry_c11_r72_s4),
    .s(sum_c12_r29_s5),
    .co(carry_c12_r29_s5)
  );
  wire sum_c12_r30_s5, carry_c12_r30_s5;
  subbyte_full_adder add_c12_r30_s5 (
    .a(carry_c11_r73_s4),
    .b(carry_c11_r74_s4),
    .ci(carry_c11_r75_s4),
    .s(sum_c12_r30_s5),
    .co(carry_c12_r30_s5)
  );
  wire sum_c12_r31_s6, carry_c12_r31_s6;
  subbyte_full_adder add_c12_r31_s6 (
    .a(carry_c11_r76_s5),
    .b(sum_c12_r17_s4),
    .ci(sum_c12_r18_s4),
    .s(sum_c12_r31_s6),
    .co(carry_c12_r31_s6)
  );
  wire sum_c12_r32_s5, carry_c12_r32_s5;
  subbyte_full_adder add_c12_r32_s5 (
    .a(sum_c12_r19_s4),
    .b(sum_c12_r20_s4),
    .ci(sum_c12_r21_s4),
    .s(sum_c12_r32_s5),
    .co(carry_c12_r32_s5)
  );
  wire sum_c12_r33_s6, carry_c12_r33_s6;
  subbyte_full_adder add_c12_r33_s6 (
    .a(sum_c12_r22_s5),
    .b(sum_c12_r23_s4),
    .ci(sum_c12_r24_s5),
    .s(sum_c12_r33_s6),
    .co(carry_c12_r33_s6)
  );
  wire sum_c12_r34_s6, carry_c12_r34_s6;
  subbyte_full_adder add_c12_r34_s6 (
    .a(sum_c12_r25_s4),
    .b(carry_c11_r77_s5),
    .ci(carry_c11_r78_s5),
    .s(sum_c12_r34_s6),
    .co(carry_c12_r34_s6)
  );
  wire sum_c12_r35_s7, carry_c12_r35_s7;
  subbyte_full_adder add_c12_r35_s7 (
    .a(carry_c11_r79_s5),
    .b(carry_c11_r80_s6),
    .ci(carry_c11_r81_s5),
    .s(sum_c12_r35_s7),
    .co(carry_c12_r35_s7)
  );
  wire sum_c12_r36_s7, carry_c12_r36_s7;
  subbyte_full_adder add_c12_r36_s7 (
    .a(carry_c11_r82_s5),
    .b(carry_c11_r83_s6),
    .ci(carry_c11_r84_s5),
    .s(sum_c12_r36_s7),
    .co(carry_c12_r36_s7)
  );
  wire sum_c12_r37_s6, carry_c12_r37_s6;
  subbyte_full_adder add_c12_r37_s6 (
    .a(carry_c11_r85_s5),
    .b(carry_c11_r86_s5),
    .ci(carry_c11_r87_s5),
    .s(sum_c12_r37_s6),
    .co(carry_c12_r37_s6)
  );
  wire sum_c12_r38_s6, carry_c12_r38_s6;
  subbyte_full_adder add_c12_r38_s6 (
    .a(sum_c12_r26_s5),
    .b(sum_c12_r27_s5),
    .ci(sum_c12_r28_s5),
    .s(sum_c12_r38_s6),
    .co(carry_c12_r38_s6)
  );
  wire sum_c12_r39_s7, carry_c12_r39_s7;
  subbyte_full_adder add_c12_r39_s7 (
    .a(sum_c12_r29_s5),
    .b(sum_c12_r30_s5),
    .ci(sum_c12_r31_s6),
    .s(sum_c12_r39_s7),
    .co(carry_c12_r39_s7)
  );
  wire sum_c12_r40_s7, carry_c12_r40_s7;
  subbyte_full_adder add_c12_r40_s7 (
    .a(sum_c12_r32_s5),
    .b(sum_c12_r33_s6),
    .ci(carry_c11_r88_s6),
    .s(sum_c12_r40_s7),
    .co(carry_c12_r40_s7)
  );
  wire sum_c12_r41_s8, carry_c12_r41_s8;
  subbyte_full_adder add_c12_r41_s8 (
    .a(carry_c11_r89_s7),
    .b(carry_c11_r90_s7),
    .ci(carry_c11_r91_s7),
    .s(sum_c12_r41_s8),
    .co(carry_c12_r41_s8)
  );
  wire sum_c12_r42_s8, carry_c12_r42_s8;
  subbyte_full_adder add_c12_r42_s8 (
    .a(carry_c11_r92_s6),
    .b(carry_c11_r93_s7),
    .ci(carry_c11_r94_s7),
    .s(sum_c12_r42_s8),
    .co(carry_c12_r42_s8)
  );
  wire sum_c12_r43_s8, carry_c12_r43_s8;
  subbyte_full_adder add_c12_r43_s8 (
    .a(carry_c11_r95_s6),
    .b(sum_c12_r34_s6),
    .ci(sum_c12_r35_s7),
    .s(sum_c12_r43_s8),
    .co(carry_c12_r43_s8)
  );
  wire sum_c12_r44_s8, carry_c12_r44_s8;
  subbyte_full_adder add_c12_r44_s8 (
    .a(sum_c12_r36_s7),
    .b(sum_c12_r37_s6),
    .ci(sum_c12_r38_s6),
    .s(sum_c12_r44_s8),
    .co(carry_c12_r44_s8)
  );
  wire sum_c12_r45_s9, carry_c12_r45_s9;
  subbyte_full_adder add_c12_r45_s9 (
    .a(sum_c12_r39_s7),
    .b(sum_c12_r40_s7),
    .ci(carry_c11_r96_s8),
    .s(sum_c12_r45_s9),
    .co(carry_c12_r45_s9)
  );
  wire sum_c12_r46_s9, carry_c12_r46_s9;
  subbyte_full_adder add_c12_r46_s9 (
    .a(carry_c11_r97_s8),
    .b(carry_c11_r98_s8),
    .ci(carry_c11_r99_s8),
    .s(sum_c12_r46_s9),
    .co(carry_c12_r46_s9)
  );
  wire sum_c12_r47_s9, carry_c12_r47_s9;
  subbyte_full_adder add_c12_r47_s9 (
    .a(carry_c11_r100_s8),
    .b(sum_c12_r41_s8),
    .ci(sum_c12_r42_s8),
    .s(sum_c12_r47_s9),
    .co(carry_c12_r47_s9)
  );
  wire sum_c12_r48_s10, carry_c12_r48_s10;
  subbyte_full_adder add_c12_r48_s10 (
    .a(sum_c12_r43_s8),
    .b(sum_c12_r44_s8),
    .ci(sum_c12_r45_s9),
    .s(sum_c12_r48_s10),
    .co(carry_c12_r48_s10)
  );
  wire sum_c12_r49_s10, carry_c12_r49_s10;
  subbyte_full_adder add_c12_r49_s10 (
    .a(carry_c11_r101_s9),
    .b(carry_c11_r102_s9),
    .ci(carry_c11_r103_s9),
    .s(sum_c12_r49_s10),
    .co(carry_c12_r49_s10)
  );
  wire sum_c12_r50_s11, carry_c12_r50_s11;
  subbyte_full_adder add_c12_r50_s11 (
    .a(carry_c11_r104_s10),
    .b(sum_c12_r46_s9),
    .ci(sum_c12_r47_s9),
    .s(sum_c12_r50_s11),
    .co(carry_c12_r50_s11)
  );
  wire sum_c12_r51_s12, carry_c12_r51_s12;
  subbyte_full_adder add_c12_r51_s12 (
    .a(sum_c12_r48_s10),
    .b(carry_c11_r105_s11),
    .ci(carry_c11_r106_s10),
    .s(sum_c12_r51_s12),
    .co(carry_c12_r51_s12)
  );
  wire sum_c12_r52_s13, carry_c12_r52_s13;
  subbyte_full_adder add_c12_r52_s13 (
    .a(sum_c12_r49_s10),
    .b(sum_c12_r50_s11),
    .ci(carry_c11_r107_s12),
    .s(sum_c12_r52_s13),
    .co(carry_c12_r52_s13)
  );
  wire sum_c12_r53_s14, carry_c12_r53_s14;
  subbyte_full_adder add_c12_r53_s14 (
    .a(sum_c12_r51_s12),
    .b(carry_c11_r108_s12),
    .ci(sum_c12_r52_s13),
    .s(sum_c12_r53_s14),
    .co(carry_c12_r53_s14)
  );
  wire sum_c12_r54_s15, carry_c12_r54_s15;
  subbyte_full_adder add_c12_r54_s15 (
    .a(carry_c11_r109_s13),
    .b(sum_c12_r53_s14),
    .ci(extra[12]),
    .s(sum_c12_r54_s15),
    .co(carry_c12_r54_s15)
  );
  wire sum_c12_r55_s1, carry_c12_r55_s1;
  subbyte_full_adder add_c12_r55_s1 (
    .a(extra[39]),
    .b(extra[66]),
    .ci(extra[93]),
    .s(sum_c12_r55_s1),
    .co(carry_c12_r55_s1)
  );
  wire sum_c12_r56_s16, carry_c12_r56_s16;
  subbyte_full_adder add_c12_r56_s16 (
    .a(sum_c12_r54_s15),
    .b(carry_c11_r110_s14),
    .ci(sum_c12_r55_s1),
    .s(sum_c12_r56_s16),
    .co(carry_c12_r56_s16)
  );
  wire sum_c12_r57_s17, carry_c12_r57_s17;
  subbyte_full_adder add_c12_r57_s17 (
    .a(carry_c11_r111_s14),
    .b(sum_c12_r56_s16),
    .ci(carry_c11_r112_s15),
    .s(sum_c12_r57_s17),
    .co(carry_c12_r57_s17)
  );
  wire sum_c12_r58_s18, carry_c12_r58_s18;
  subbyte_half_adder add_c12_r58_s18 (
    .a(sum_c12_r57_s17),
    .b(carry_c11_r113_s16),
    .s(sum_c12_r58_s18),
    .co(carry_c12_r58_s18)
  );
  wire sum_c13_r0_s3, carry_c13_r0_s3;
  subbyte_full_adder add_c13_r0_s3 (
    .a(carry_c12_r0_s2),
    .b(carry_c12_r1_s2),
    .ci(carry_c12_r2_s2),
    .s(sum_c13_r0_s3),
    .co(carry_c13_r0_s3)
  );
  wire sum_c13_r1_s3, carry_c13_r1_s3;
  subbyte_full_adder add_c13_r1_s3 (
    .a(carry_c12_r3_s2),
    .b(carry_c12_r4_s2),
    .ci(carry_c12_r5_s2),
    .s(sum_c13_r1_s3),
    .co(carry_c13_r1_s3)
  );
  wire sum_c13_r2_s4, carry_c13_r2_s4;
  subbyte_full_adder add_c13_r2_s4 (
    .a(carry_c12_r6_s2),
    .b(carry_c12_r7_s3),
    .ci(carry_c12_r8_s3),
    .s(sum_c13_r2_s4),
    .co(carry_c13_r2_s4)
  );
  wire sum_c13_r3_s4, carry_c13_r3_s4;
  subbyte_full_adder add_c13_r3_s4 (
    .a(carry_c12_r9_s3),
    .b(carry_c12_r10_s3),
    .ci(carry_c12_r11_s3),
    .s(sum_c13_r3_s4),
    .co(carry_c13_r3_s4)
  );
  wire sum_c13_r4_s5, carry_c13_r4_s5;
  subbyte_full_adder add_c13_r4_s5 (
    .a(carry_c12_r12_s4),
    .b(carry_c12_r13_s3),
    .ci(carry_c12_r14_s3),
    .s(sum_c13_r4_s5),
    .co(carry_c13_r4_s5)
  );
  wire sum_c13_r5_s4, carry_c13_r5_s4;
  subbyte_full_adder add_c13_r5_s4 (
    .a(carry_c12_r15_s3),
    .b(sum_c13_r0_s3),
    .ci(sum_c13_r1_s3),
    .s(sum_c13_r5_s4),
    .co(carry_c13_r5_s4)
  );
  wire sum_c13_r6_s5, carry_c13_r6_s5;
  subbyte_full_adder add_c13_r6_s5 (
    .a(carry_c12_r16_s4),
    .b(carry_c12_r17_s4),
    .ci(carry_c12_r18_s4),
    .s(sum_c13_r6_s5),
    .co(carry_c13_r6_s5)
  );
  wire sum_c13_r7_s5, carry_c13_r7_s5;
  subbyte_full_adder add_c13_r7_s5 (
    .a(carry_c12_r19_s4),
    .b(carry_c12_r20_s4),
    .ci(carry_c12_r21_s4),
    .s(sum_c13_r7_s5),
    .co(carry_c13_r7_s5)
  );
  wire sum_c13_r8_s6, carry_c13_r8_s6;
  subbyte_full_adder add_c13_r8_s6 (
    .a(carry_c12_r22_s5),
    .b(carry_c12_r23_s4),
    .ci(carry_c12_r24_s5),
    .s(sum_c13_r8_s6),
    .co(carry_c13_r8_s6)
  );
  wire sum_c13_r9_s5, carry_c13_r9_s5;
  subbyte_full_adder add_c13_r9_s5 (
    .a(carry_c12_r25_s4),
    .b(sum_c13_r2_s4),
    .ci(sum_c13_r3_s4),
    .s(sum_c13_r9_s5),
    .co(carry_c13_r9_s5)
  );
  wire sum_c13_r10_s6, carry_c13_r10_s6;
  subbyte_full_adder add_c13_r10_s6 (
    .a(sum_c13_r4_s5),
    .b(sum_c13_r5_s4),
    .ci(carry_c12_r26_s5),
    .s(sum_c13_r10_s6),
    .co(carry_c13_r10_s6)
  );
  wire sum_c13_r11_s6, carry_c13_r11_s6;
  subbyte_full_adder add_c13_r11_s6 (
    .a(carry_c12_r27_s5),
    .b(carry_c12_r28_s5),
    .ci(carry_c12_r29_s5),
    .s(sum_c13_r11_s6),
    .co(carry_c13_r11_s6)
  );
  wire sum_c13_r12_s7, carry_c13_r12_s7;
  subbyte_full_adder add_c13_r12_s7 (
    .a(carry_c12_r30_s5),
    .b(carry_c12_r31_s6),
    .ci(carry_c12_r32_s5),
    .s(sum_c13_r12_s7),
    .co(carry_c13_r12_s7)
  );
  wire sum_c13_r13_s7, carry_c13_r13_s7;
  subbyte_full_adder add_c13_r13_s7 (
    .a(carry_c12_r33_s6),
    .b(sum_c13_r6_s5),
    .ci(sum_c13_r7_s5),
    .s(sum_c13_r13_s7),
    .co(carry_c13_r13_s7)
  );
  wire sum_c13_r14_s7, carry_c13_r14_s7;
  subbyte_full_adder add_c13_r14_s7 (
    .a(sum_c13_r8_s6),
    .b(sum_c13_r9_s5),
    .ci(sum_c13_r10_s6),
    .s(sum_c13_r14_s7),
    .co(carry_c13_r14_s7)
  );
  wire sum_c13_r15_s8, carry_c13_r15_s8;
  subbyte_full_adder add_c13_r15_s8 (
    .a(carry_c12_r34_s6),
    .b(carry_c12_r35_s7),
    .ci(carry_c12_r36_s7),
    .s(sum_c13_r15_s8),
    .co(carry_c13_r15_s8)
  );
  wire sum_c13_r16_s8, carry_c13_r16_s8;
  subbyte_full_adder add_c13_r16_s8 (
    .a(carry_c12_r37_s6),
    .b(carry_c12_r38_s6),
    .ci(carry_c12_r39_s7),
    .s(sum_c13_r16_s8),
    .co(carry_c13_r16_s8)
  );
  wire sum_c13_r17_s8, carry_c13_r17_s8;
  subbyte_full_adder add_c13_r17_s8 (
    .a(sum_c13_r11_s6),
    .b(sum_c13_r12_s7),
    .ci(sum_c13_r13_s7),
    .s(sum_c13_r17_s8),
    .co(carry_c13_r17_s8)
  );
  wire sum_c13_r18_s9, carry_c13_r18_s9;
  subbyte_full_adder add_c13_r18_s9 (
    .a(sum_c13_r14_s7),
    .b(carry_c12_r40_s7),
    .ci(carry_c12_r41_s8),
    .s(sum_c13_r18_s9),
    .co(carry_c13_r18_s9)
  );
  wire sum_c13_r19_s9, carry_c13_r19_s9;
  subbyte_full_adder add_c13_r19_s9 (
    .a(carry_c12_r42_s8),
    .b(carry_c12_r43_s8),
    .ci(carry_c12_r44_s8),
    .s(sum_c13_r19_s9),
    .co(carry_c13_r19_s9)
  );
  wire sum_c13_r20_s9, carry_c13_r20_s9;
  subbyte_full_adder add_c13_r20_s9 (
    .a(sum_c13_r15_s8),
    .b(sum_c13_r16_s8),
    .ci(sum_c13_r17_s8),
    .s(sum_c13_r20_s9),
    .co(carry_c13_r20_s9)
  );
  wire sum_c13_r21_s10, carry_c13_r21_s10;
  subbyte_full_adder add_c13_r21_s10 (
    .a(carry_c12_r45_s9),
    .b(sum_c13_r18_s9),
    .ci(carry_c12_r46_s9),
    .s(sum_c13_r21_s10),
    .co(carry_c13_r21_s10)
  );
  wire sum_c13_r22_s11, carry_c13_r22_s11;
  subbyte_full_adder add_c13_r22_s11 (
    .a(carry_c12_r47_s9),
    .b(carry_c12_r48_s10),
    .ci(sum_c13_r19_s9),
    .s(sum_c13_r22_s11),
    .co(carry_c13_r22_s11)
  );
  wire sum_c13_r23_s11, carry_c13_r23_s11;
  subbyte_full_adder add_c13_r23_s11 (
    .a(sum_c13_r20_s9),
    .b(sum_c13_r21_s10),
    .ci(carry_c12_r49_s10),
    .s(sum_c13_r23_s11),
    .co(carry_c13_r23_s11)
  );
  wire sum_c13_r24_s12, carry_c13_r24_s12;
  subbyte_full_adder add_c13_r24_s12 (
    .a(carry_c12_r50_s11),
    .b(sum_c13_r22_s11),
    .ci(sum_c13_r23_s11),
    .s(sum_c13_r24_s12),
    .co(carry_c13_r24_s12)
  );
  wire sum_c13_r25_s14, carry_c13_r25_s14;
  subbyte_full_adder add_c13_r25_s14 (
    .a(carry_c12_r51_s12),
    .b(sum_c13_r24_s12),
    .ci(carry_c12_r52_s13),
    .s(sum_c13_r25_s14),
    .co(carry_c13_r25_s14)
  );
  wire sum_c13_r26_s15, carry_c13_r26_s15;
  subbyte_full_adder add_c13_r26_s15 (
    .a(sum_c13_r25_s14),
    .b(carry_c12_r53_s14),
    .ci(extra[13]),
    .s(sum_c13_r26_s15),
    .co(carry_c13_r26_s15)
  );
  wire sum_c13_r27_s1, carry_c13_r27_s1;
  subbyte_full_adder add_c13_r27_s1 (
    .a(extra[40]),
    .b(extra[67]),
    .ci(extra[94]),
    .s(sum_c13_r27_s1),
    .co(carry_c13_r27_s1)
  );
  wire sum_c13_r28_s16, carry_c13_r28_s16;
  subbyte_full_adder add_c13_r28_s16 (
    .a(carry_c12_r54_s15),
    .b(sum_c13_r26_s15),
    .ci(carry_c12_r55_s1),
    .s(sum_c13_r28_s16),
    .co(carry_c13_r28_s16)
  );
  wire sum_c13_r29_s17, carry_c13_r29_s17;
  subbyte_full_adder add_c13_r29_s17 (
    .a(sum_c13_r27_s1),
    .b(sum_c13_r28_s16),
    .ci(carry_c12_r56_s16),
    .s(sum_c13_r29_s17),
    .co(carry_c13_r29_s17)
  );
  wire sum_c13_r30_s19, carry_c13_r30_s19;
  subbyte_full_adder add_c13_r30_s19 (
    .a(sum_c13_r29_s17),
    .b(carry_c12_r57_s17),
    .ci(carry_c12_r58_s18),
    .s(sum_c13_r30_s19),
    .co(carry_c13_r30_s19)
  );
  wire sum_c14_r0_s5, carry_c14_r0_s5;
  subbyte_full_adder add_c14_r0_s5 (
    .a(carry_c13_r0_s3),
    .b(carry_c13_r1_s3),
    .ci(carry_c13_r2_s4),
    .s(sum_c14_r0_s5),
    .co(carry_c14_r0_s5)
  );
  wire sum_c14_r1_s6, carry_c14_r1_s6;
  subbyte_full_adder add_c14_r1_s6 (
    .a(carry_c13_r3_s4),
    .b(carry_c13_r4_s5),
    .ci(carry_c13_r5_s4),
    .s(sum_c14_r1_s6),
    .co(carry_c14_r1_s6)
  );
  wire sum_c14_r2_s6, carry_c14_r2_s6;
  subbyte_full_adder add_c14_r2_s6 (
    .a(sum_c14_r0_s5),
    .b(carry_c13_r6_s5),
    .ci(carry_c13_r7_s5),
    .s(sum_c14_r2_s6),
    .co(carry_c14_r2_s6)
  );
  wire sum_c14_r3_s7, carry_c14_r3_s7;
  subbyte_full_adder add_c14_r3_s7 (
    .a(carry_c13_r8_s6),
    .b(carry_c13_r9_s5),
    .ci(sum_c14_r1_s6),
    .s(sum_c14_r3_s7),
    .co(carry_c14_r3_s7)
  );
  wire sum_c14_r4_s8, carry_c14_r4_s8;
  subbyte_full_adder add_c14_r4_s8 (
    .a(carry_c13_r10_s6),
    .b(carry_c13_r11_s6),
    .ci(carry_c13_r12_s7),
    .s(sum_c14_r4_s8),
    .co(carry_c14_r4_s8)
  );
  wire sum_c14_r5_s8, carry_c14_r5_s8;
  subbyte_full_adder add_c14_r5_s8 (
    .a(carry_c13_r13_s7),
    .b(carry_c13_r14_s7),
    .ci(sum_c14_r2_s6),
    .s(sum_c14_r5_s8),
    .co(carry_c14_r5_s8)
  );
  wire sum_c14_r6_s9, carry_c14_r6_s9;
  subbyte_full_adder add_c14_r6_s9 (
    .a(sum_c14_r3_s7),
    .b(carry_c13_r15_s8),
    .ci(carry_c13_r16_s8),
    .s(sum_c14_r6_s9),
    .co(carry_c14_r6_s9)
  );
  wire sum_c14_r7_s9, carry_c14_r7_s9;
  subbyte_full_adder add_c14_r7_s9 (
    .a(carry_c13_r17_s8),
    .b(sum_c14_r4_s8),
    .ci(sum_c14_r5_s8),
    .s(sum_c14_r7_s9),
    .co(carry_c14_r7_s9)
  );
  wire sum_c14_r8_s10, carry_c14_r8_s10;
  subbyte_full_adder add_c14_r8_s10 (
    .a(carry_c13_r18_s9),
    .b(carry_c13_r19_s9),
    .ci(carry_c13_r20_s9),
    .s(sum_c14_r8_s10),
    .co(carry_c14_r8_s10)
  );
  wire sum_c14_r9_s11, carry_c14_r9_s11;
  subbyte_full_adder add_c14_r9_s11 (
    .a(sum_c14_r6_s9),
    .b(sum_c14_r7_s9),
    .ci(carry_c13_r21_s10),
    .s(sum_c14_r9_s11),
    .co(carry_c14_r9_s11)
  );
  wire sum_c14_r10_s12, carry_c14_r10_s12;
  subbyte_full_adder add_c14_r10_s12 (
    .a(carry_c13_r22_s11),
    .b(sum_c14_r8_s10),
    .ci(sum_c14_r9_s11),
    .s(sum_c14_r10_s12),
    .co(carry_c14_r10_s12)
  );
  wire sum_c14_r11_s13, carry_c14_r11_s13;
  subbyte_full_adder add_c14_r11_s13 (
    .a(carry_c13_r23_s11),
    .b(carry_c13_r24_s12),
    .ci(sum_c14_r10_s12),
    .s(sum_c14_r11_s13),
    .co(carry_c14_r11_s13)
  );
  wire sum_c14_r12_s15, carry_c14_r12_s15;
  subbyte_full_adder add_c14_r12_s15 (
    .a(carry_c13_r25_s14),
    .b(sum_c14_r11_s13),
    .ci(extra[14]),
    .s(sum_c14_r12_s15),
    .co(carry_c14_r12_s15)
  );
  wire sum_c14_r13_s1, carry_c14_r13_s1;
  subbyte_full_adder add_c14_r13_s1 (
    .a(extra[41]),
    .b(extra[68]),
    .ci(extra[95]),
    .s(sum_c14_r13_s1),
    .co(carry_c14_r13_s1)
  );
  wire sum_c14_r14_s16, carry_c14_r14_s16;
  subbyte_full_adder add_c14_r14_s16 (
    .a(carry_c13_r26_s15),
    .b(sum_c14_r12_s15),
    .ci(carry_c13_r27_s1),
    .s(sum_c14_r14_s16),
    .co(carry_c14_r14_s16)
  );
  wire sum_c14_r15_s17, carry_c14_r15_s17;
  subbyte_full_adder add_c14_r15_s17 (
    .a(sum_c14_r13_s1),
    .b(carry_c13_r28_s16),
    .ci(sum_c14_r14_s16),
    .s(sum_c14_r15_s17),
    .co(carry_c14_r15_s17)
  );
  wire sum_c14_r16_s20, carry_c14_r16_s20;
  subbyte_full_adder add_c14_r16_s20 (
    .a(carry_c13_r29_s17),
    .b(sum_c14_r15_s17),
    .ci(carry_c13_r30_s19),
    .s(sum_c14_r16_s20),
    .co(carry_c14_r16_s20)
  );
  wire sum_c15_r0_s6 = ~carry_c14_r0_s5;
  wire carry_c15_r0_s6 = carry_c14_r0_s5;
  wire sum_c15_r1_s7, carry_c15_r1_s7;
  subbyte_full_adder add_c15_r1_s7 (
    .a(carry_c14_r1_s6),
    .b(sum_c15_r0_s6),
    .ci(carry_c14_r2_s6),
    .s(sum_c15_r1_s7),
    .co(carry_c15_r1_s7)
  );
  wire sum_c15_r2_s9, carry_c15_r2_s9;
  subbyte_full_adder add_c15_r2_s9 (
    .a(carry_c14_r3_s7),
    .b(sum_c15_r1_s7),
    .ci(carry_c14_r4_s8),
    .s(sum_c15_r2_s9),
    .co(carry_c15_r2_s9)
  );
  wire sum_c15_r3_s10, carry_c15_r3_s10;
  subbyte_full_adder add_c15_r3_s10 (
    .a(carry_c14_r5_s8),
    .b(sum_c15_r2_s9),
    .ci(carry_c14_r6_s9),
    .s(sum_c15_r3_s10),
    .co(carry_c15_r3_s10)
  );
  wire sum_c15_r4_s11, carry_c15_r4_s11;
  subbyte_full_adder add_c15_r4_s11 (
    .a(carry_c14_r7_s9),
    .b(sum_c15_r3_s10),
    .ci(carry_c14_r8_s10),
    .s(sum_c15_r4_s11),
    .co(carry_c15_r4_s11)
  );
  wire sum_c15_r5_s13, carry_c15_r5_s13;
  subbyte_full_adder add_c15_r5_s13 (
    .a(carry_c14_r9_s11),
    .b(sum_c15_r4_s11),
    .ci(carry_c14_r10_s12),
    .s(sum_c15_r5_s13),
    .co(carry_c15_r5_s13)
  );
  wire sum_c15_r6_s14, carry_c15_r6_s14;
  subbyte_full_adder add_c15_r6_s14 (
    .a(sum_c15_r5_s13),
    .b(carry_c14_r11_s13),
    .ci(extra[15]),
    .s(sum_c15_r6_s14),
    .co(carry_c15_r6_s14)
  );
  wire sum_c15_r7_s1, carry_c15_r7_s1;
  subbyte_full_adder add_c15_r7_s1 (
    .a(extra[42]),
    .b(extra[69]),
    .ci(extra[96]),
    .s(sum_c15_r7_s1),
    .co(carry_c15_r7_s1)
  );
  wire sum_c15_r8_s16, carry_c15_r8_s16;
  subbyte_full_adder add_c15_r8_s16 (
    .a(carry_c14_r12_s15),
    .b(sum_c15_r6_s14),
    .ci(carry_c14_r13_s1),
    .s(sum_c15_r8_s16),
    .co(carry_c15_r8_s16)
  );
  wire sum_c15_r9_s17, carry_c15_r9_s17;
  subbyte_full_adder add_c15_r9_s17 (
    .a(sum_c15_r7_s1),
    .b(carry_c14_r14_s16),
    .ci(sum_c15_r8_s16),
    .s(sum_c15_r9_s17),
    .co(carry_c15_r9_s17)
  );
  wire sum_c15_r10_s21, carry_c15_r10_s21;
  subbyte_full_adder add_c15_r10_s21 (
    .a(carry_c14_r15_s17),
    .b(sum_c15_r9_s17),
    .ci(carry_c14_r16_s20),
    .s(sum_c15_r10_s21),
    .co(carry_c15_r10_s21)
  );
  wire sum_c16_r0_s10, carry_c16_r0_s10;
  subbyte_full_adder add_c16_r0_s10 (
    .a(carry_c15_r0_s6),
    .b(carry_c15_r1_s7),
    .ci(carry_c15_r2_s9),
    .s(sum_c16_r0_s10),
    .co(carry_c16_r0_s10)
  );
  wire sum_c16_r1_s12, carry_c16_r1_s12;
  subbyte_full_adder add_c16_r1_s12 (
    .a(sum_c16_r0_s10),
    .b(carry_c15_r3_s10),
    .ci(carry_c15_r4_s11),
    .s(sum_c16_r1_s12),
    .co(carry_c16_r1_s12)
  );
  wire sum_c16_r2_s14, carry_c16_r2_s14;
  subbyte_full_adder add_c16_r2_s14 (
    .a(sum_c16_r1_s12),
    .b(carry_c15_r5_s13),
    .ci(extra[16]),
    .s(sum_c16_r2_s14),
    .co(carry_c16_r2_s14)
  );
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (
    .a(extra[43]),
    .b(extra[70]),
    .ci(extra[97]),
    .s(sum_c16_r3_s1),
    .co(carry_c16_r3_s1)
  );
  wire sum_c16_r4_s15, carry_c16_r4_s15;
  subbyte_full_adder add_c16_r4_s15 (
    .a(carry_c15_r6_s14),
    .b(sum_c16_r2_s14),
    .ci(carry_c15_r7_s1),
    .s(sum_c16_r4_s15),
    .co(carry_c16_r4_s15)
  );
  wire sum_c16_r5_s17, carry_c16_r5_s17;
  subbyte_full_adder add_c16_r5_s17 (
    .a(sum_c16_r3_s1),
    .b(carry_c15_r8_s16),
    .ci(sum_c16_r4_s15),
    .s(sum_c16_r5_s17),
    .co(carry_c16_r5_s17)
  );
  wire sum_c16_r6_s22, carry_c16_r6_s22;
  subbyte_full_adder add_c16_r6_s22 (
    .a(carry_c15_r9_s17),
    .b(sum_c16_r5_s17),
    .ci(carry_c15_r10_s21),
    .s(sum_c16_r6_s22),
    .co(carry_c16_r6_s22)
  );
  wire sum_c17_r0_s13, carry_c17_r0_s13;
  subbyte_full_adder add_c17_r0_s13 (
    .a(carry_c16_r0_s10),
    .b(carry_c16_r1_s12),
    .ci(extra[17]),
    .s(sum_c17_r0_s13),
    .co(carry_c17_r0_s13)
  );
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (
    .a(extra[44]),
    .b(extra[71]),
    .ci(extra[98]),
    .s(sum_c17_r1_s1),
    .co(carry_c17_r1_s1)
  );
  wire sum_c17_r2_s15, carry_c17_r2_s15;
  subbyte_full_adder add_c17_r2_s15 (
    .a(carry_c16_r2_s14),
    .b(sum_c17_r0_s13),
    .ci(carry_c16_r3_s1),
    .s(sum_c17_r2_s15),
    .co(carry_c17_r2_s15)
  );
  wire sum_c17_r3_s16, carry_c17_r3_s16;
  subbyte_full_adder add_c17_r3_s16 (
    .a(sum_c17_r1_s1),
    .b(carry_c16_r4_s15),
    .ci(sum_c17_r2_s15),
    .s(sum_c17_r3_s16),
    .co(carry_c17_r3_s16)
  );
  wire sum_c17_r4_s23, carry_c17_r4_s23;
  subbyte_full_adder add_c17_r4_s23 (
    .a(carry_c16_r5_s17),
    .b(sum_c17_r3_s16),
    .ci(carry_c16_r6_s22),
    .s(sum_c17_r4_s23),
    .co(carry_c17_r4_s23)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[45]),
    .b(extra[72]),
    .ci(extra[99]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s14, carry_c18_r2_s14;
  subbyte_full_adder add_c18_r2_s14 (
    .a(carry_c17_r0_s13),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s1),
    .s(sum_c18_r2_s14),
    .co(carry_c18_r2_s14)
  );
  wire sum_c18_r3_s16, carry_c18_r3_s16;
  subbyte_full_adder add_c18_r3_s16 (
    .a(sum_c18_r1_s1),
    .b(carry_c17_r2_s15),
    .ci(sum_c18_r2_s14),
    .s(sum_c18_r3_s16),
    .co(carry_c18_r3_s16)
  );
  wire sum_c18_r4_s24, carry_c18_r4_s24;
  subbyte_full_adder add_c18_r4_s24 (
    .a(carry_c17_r3_s16),
    .b(sum_c18_r3_s16),
    .ci(carry_c17_r4_s23),
    .s(sum_c18_r4_s24),
    .co(carry_c18_r4_s24)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[46]),
    .b(extra[73]),
    .ci(extra[100]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s2),
    .co(carry_c19_r2_s2)
  );
  wire sum_c19_r3_s15, carry_c19_r3_s15;
  subbyte_full_adder add_c19_r3_s15 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s14),
    .ci(sum_c19_r2_s2),
    .s(sum_c19_r3_s15),
    .co(carry_c19_r3_s15)
  );
  wire sum_c19_r4_s25, carry_c19_r4_s25;
  subbyte_full_adder add_c19_r4_s25 (
    .a(carry_c18_r3_s16),
    .b(sum_c19_r3_s15),
    .ci(carry_c18_r4_s24),
    .s(sum_c19_r4_s25),
    .co(carry_c19_r4_s25)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[47]),
    .b(extra[74]),
    .ci(extra[101]),
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
  wire sum_c20_r3_s3, carry_c20_r3_s3;
  subbyte_full_adder add_c20_r3_s3 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s2),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s3),
    .co(carry_c20_r3_s3)
  );
  wire sum_c20_r4_s26, carry_c20_r4_s26;
  subbyte_full_adder add_c20_r4_s26 (
    .a(carry_c19_r3_s15),
    .b(sum_c20_r3_s3),
    .ci(carry_c19_r4_s25),
    .s(sum_c20_r4_s26),
    .co(carry_c20_r4_s26)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[48]),
    .b(extra[75]),
    .ci(extra[102]),
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
  wire sum_c21_r4_s27, carry_c21_r4_s27;
  subbyte_full_adder add_c21_r4_s27 (
    .a(carry_c20_r3_s3),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s26),
    .s(sum_c21_r4_s27),
    .co(carry_c21_r4_s27)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[49]),
    .b(extra[76]),
    .ci(extra[103]),
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
  wire sum_c22_r4_s28, carry_c22_r4_s28;
  subbyte_full_adder add_c22_r4_s28 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s27),
    .s(sum_c22_r4_s28),
    .co(carry_c22_r4_s28)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[50]),
    .b(extra[77]),
    .ci(extra[104]),
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
  wire sum_c23_r4_s29, carry_c23_r4_s29;
  subbyte_full_adder add_c23_r4_s29 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s28),
    .s(sum_c23_r4_s29),
    .co(carry_c23_r4_s29)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[51]),
    .b(extra[78]),
    .ci(extra[105]),
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
  wire sum_c24_r4_s30, carry_c24_r4_s30;
  subbyte_full_adder add_c24_r4_s30 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s29),
    .s(sum_c24_r4_s30),
    .co(carry_c24_r4_s30)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[52]),
    .b(extra[79]),
    .ci(extra[106]),
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
  wire sum_c25_r4_s31, carry_c25_r4_s31;
  subbyte_full_adder add_c25_r4_s31 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s30),
    .s(sum_c25_r4_s31),
    .co(carry_c25_r4_s31)
  );
  wire sum_c26_r0_s2 = ~carry_c25_r0_s1;
  wire carry_c26_r0_s2 = carry_c25_r0_s1;
  wire sum_c26_r1_s3, carry_c26_r1_s3;
  subbyte_full_adder add_c26_r1_s3 (
    .a(carry_c25_r1_s1),
    .b(sum_c26_r0_s2),
    .ci(carry_c25_r2_s2),
    .s(sum_c26_r1_s3),
    .co(carry_c26_r1_s3)
  );
  wire sum_c26_r2_s32, carry_c26_r2_s32;
  subbyte_full_adder add_c26_r2_s32 (
    .a(sum_c26_r1_s3),
    .b(carry_c25_r3_s3),
    .ci(carry_c25_r4_s31),
    .s(sum_c26_r2_s32),
    .co(carry_c26_r2_s32)
  );
  wire sum_c27_r0_s33 = carry_c26_r0_s2 ^ carry_c26_r1_s3 ^ carry_c26_r2_s32;

  assign sum = {
    sum_c27_r0_s33, sum_c26_r2_s32, sum_c25_r4_s31, sum_c24_r4_s30, sum_c23_r4_s29, sum_c22_r4_s28, sum_c21_r4_s27,
    sum_c20_r4_s26, sum_c19_r4_s25, sum_c18_r4_s24, sum_c17_r4_s23, sum_c16_r6_s22, sum_c15_r10_s21, sum_c14_r16_s20,
    sum_c13_r30_s19, sum_c12_r58_s18, sum_c11_r113_s16, sum_c10_r159_s15, sum_c9_r188_s14, sum_c8_r181_s13,
    sum_c7_r167_s12, sum_c6_r139_s11, sum_c5_r83_s10, sum_c4_r35_s7, sum_c3_r3_s5, sum_c2_r3_s4, sum_c1_r3_s3,
    sum_c0_r3_s2
  };
endmodule

`default_nettype wire
