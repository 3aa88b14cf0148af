// opal_dot_sm4a7_k16_n2_external_r2_row_tree: compression tree of opal_dot_sm4a7_k16_n2_external_r2_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 8abc59c8b98d35c1
`default_nettype none

module opal_dot_sm4a7_k16_n2_external_r2_row_tree (
  input wire [303:0] pp,
  input wire [57:0] extra,
  output wire [28:0] sum
);
  wire carry_c16_r0_s1 = extra[16];
  wire carry_c17_r0_s1 = extra[17];
  wire carry_c18_r0_s1 = extra[18];
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire carry_c27_r0_s1 = extra[27];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[28]), .ci(extra[29]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(extra[57]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(extra[1]),
    .b(extra[30]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c1_r1_s3, carry_c1_r1_s3;
  subbyte_half_adder add_c1_r1_s3 (.a(carry_c0_r1_s2), .b(sum_c1_r0_s2), .s(sum_c1_r1_s3), .co(carry_c1_r1_s3));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[0]), .b(pp[9]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[28]), .b(pp[38]), .ci(pp[47]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[57]), .b(pp[66]), .ci(pp[76]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[85]), .b(pp[95]), .ci(pp[104]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[114]), .b(pp[123]), .ci(pp[133]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[142]), .b(pp[152]), .ci(pp[161]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[171]), .b(pp[180]), .ci(pp[190]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[199]), .b(pp[209]), .ci(pp[218]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[228]), .b(pp[237]), .ci(pp[247]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[256]), .b(pp[266]), .ci(pp[275]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s2, carry_c2_r10_s2;
  subbyte_full_adder add_c2_r10_s2 (.a(pp[285]), .b(pp[294]), .ci(sum_c2_r0_s1), .s(sum_c2_r10_s2), .co(carry_c2_r10_s2));
  wire sum_c2_r11_s2, carry_c2_r11_s2;
  subbyte_full_adder add_c2_r11_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r11_s2),
    .co(carry_c2_r11_s2)
  );
  wire sum_c2_r12_s2, carry_c2_r12_s2;
  subbyte_full_adder add_c2_r12_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r12_s2),
    .co(carry_c2_r12_s2)
  );
  wire sum_c2_r13_s2, carry_c2_r13_s2;
  subbyte_full_adder add_c2_r13_s2 (
    .a(sum_c2_r7_s1),
    .b(sum_c2_r8_s1),
    .ci(sum_c2_r9_s1),
    .s(sum_c2_r13_s2),
    .co(carry_c2_r13_s2)
  );
  wire sum_c2_r14_s3, carry_c2_r14_s3;
  subbyte_full_adder add_c2_r14_s3 (
    .a(sum_c2_r10_s2),
    .b(sum_c2_r11_s2),
    .ci(sum_c2_r12_s2),
    .s(sum_c2_r14_s3),
    .co(carry_c2_r14_s3)
  );
  wire sum_c2_r15_s4, carry_c2_r15_s4;
  subbyte_full_adder add_c2_r15_s4 (
    .a(sum_c2_r13_s2),
    .b(sum_c2_r14_s3),
    .ci(extra[2]),
    .s(sum_c2_r15_s4),
    .co(carry_c2_r15_s4)
  );
  wire sum_c2_r16_s5, carry_c2_r16_s5;
  subbyte_full_adder add_c2_r16_s5 (
    .a(extra[31]),
    .b(sum_c2_r15_s4),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r16_s5),
    .co(carry_c2_r16_s5)
  );
  wire sum_c2_r17_s6, carry_c2_r17_s6;
  subbyte_half_adder add_c2_r17_s6 (.a(carry_c1_r1_s3), .b(sum_c2_r16_s5), .s(sum_c2_r17_s6), .co(carry_c2_r17_s6));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[1]), .b(pp[20]), .ci(pp[39]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[58]), .b(pp[77]), .ci(pp[96]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[115]), .b(pp[134]), .ci(pp[153]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[172]), .b(pp[191]), .ci(pp[210]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[229]), .b(pp[248]), .ci(pp[267]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s2, carry_c3_r5_s2;
  subbyte_full_adder add_c3_r5_s2 (
    .a(pp[286]),
    .b(carry_c2_r0_s1),
    .ci(carry_c2_r1_s1),
    .s(sum_c3_r5_s2),
    .co(carry_c3_r5_s2)
  );
  wire sum_c3_r6_s2, carry_c3_r6_s2;
  subbyte_full_adder add_c3_r6_s2 (
    .a(carry_c2_r2_s1),
    .b(carry_c2_r3_s1),
    .ci(carry_c2_r4_s1),
    .s(sum_c3_r6_s2),
    .co(carry_c3_r6_s2)
  );
  wire sum_c3_r7_s2, carry_c3_r7_s2;
  subbyte_full_adder add_c3_r7_s2 (
    .a(carry_c2_r5_s1),
    .b(carry_c2_r6_s1),
    .ci(carry_c2_r7_s1),
    .s(sum_c3_r7_s2),
    .co(carry_c3_r7_s2)
  );
  wire sum_c3_r8_s2, carry_c3_r8_s2;
  subbyte_full_adder add_c3_r8_s2 (
    .a(carry_c2_r8_s1),
    .b(carry_c2_r9_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r8_s2),
    .co(carry_c3_r8_s2)
  );
  wire sum_c3_r9_s2, carry_c3_r9_s2;
  subbyte_full_adder add_c3_r9_s2 (
    .a(sum_c3_r1_s1),
    .b(sum_c3_r2_s1),
    .ci(sum_c3_r3_s1),
    .s(sum_c3_r9_s2),
    .co(carry_c3_r9_s2)
  );
  wire sum_c3_r10_s3, carry_c3_r10_s3;
  subbyte_full_adder add_c3_r10_s3 (
    .a(sum_c3_r4_s1),
    .b(carry_c2_r10_s2),
    .ci(carry_c2_r11_s2),
    .s(sum_c3_r10_s3),
    .co(carry_c3_r10_s3)
  );
  wire sum_c3_r11_s3, carry_c3_r11_s3;
  subbyte_full_adder add_c3_r11_s3 (
    .a(carry_c2_r12_s2),
    .b(carry_c2_r13_s2),
    .ci(sum_c3_r5_s2),
    .s(sum_c3_r11_s3),
    .co(carry_c3_r11_s3)
  );
  wire sum_c3_r12_s3, carry_c3_r12_s3;
  subbyte_full_adder add_c3_r12_s3 (
    .a(sum_c3_r6_s2),
    .b(sum_c3_r7_s2),
    .ci(sum_c3_r8_s2),
    .s(sum_c3_r12_s3),
    .co(carry_c3_r12_s3)
  );
  wire sum_c3_r13_s4, carry_c3_r13_s4;
  subbyte_full_adder add_c3_r13_s4 (
    .a(sum_c3_r9_s2),
    .b(sum_c3_r10_s3),
    .ci(carry_c2_r14_s3),
    .s(sum_c3_r13_s4),
    .co(carry_c3_r13_s4)
  );
  wire sum_c3_r14_s5, carry_c3_r14_s5;
  subbyte_full_adder add_c3_r14_s5 (
    .a(sum_c3_r11_s3),
    .b(sum_c3_r12_s3),
    .ci(sum_c3_r13_s4),
    .s(sum_c3_r14_s5),
    .co(carry_c3_r14_s5)
  );
  wire sum_c3_r15_s6, carry_c3_r15_s6;
  subbyte_full_adder add_c3_r15_s6 (
    .a(sum_c3_r14_s5),
    .b(extra[3]),
    .ci(extra[32]),
    .s(sum_c3_r15_s6),
    .co(carry_c3_r15_s6)
  );
  wire sum_c3_r16_s7, carry_c3_r16_s7;
  subbyte_full_adder add_c3_r16_s7 (
    .a(carry_c2_r15_s4),
    .b(sum_c3_r15_s6),
    .ci(carry_c2_r16_s5),
    .s(sum_c3_r16_s7),
    .co(carry_c3_r16_s7)
  );
  wire sum_c3_r17_s8, carry_c3_r17_s8;
  subbyte_half_adder add_c3_r17_s8 (.a(carry_c2_r17_s6), .b(sum_c3_r16_s7), .s(sum_c3_r17_s8), .co(carry_c3_r17_s8));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[18]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[37]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[40]), .b(pp[48]), .ci(pp[56]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[59]), .b(pp[67]), .ci(pp[75]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[78]), .b(pp[86]), .ci(pp[94]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[97]), .b(pp[105]), .ci(pp[113]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[116]), .b(pp[124]), .ci(pp[132]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[135]), .b(pp[143]), .ci(pp[151]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[154]), .b(pp[162]), .ci(pp[170]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[173]), .b(pp[181]), .ci(pp[189]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[192]), .b(pp[200]), .ci(pp[208]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[211]), .b(pp[219]), .ci(pp[227]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[230]), .b(pp[238]), .ci(pp[246]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[249]), .b(pp[257]), .ci(pp[265]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[268]), .b(pp[276]), .ci(pp[284]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[287]), .b(pp[295]), .ci(pp[303]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s2, carry_c4_r18_s2;
  subbyte_full_adder add_c4_r18_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r18_s2),
    .co(carry_c4_r18_s2)
  );
  wire sum_c4_r19_s2, carry_c4_r19_s2;
  subbyte_full_adder add_c4_r19_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r19_s2),
    .co(carry_c4_r19_s2)
  );
  wire sum_c4_r20_s2, carry_c4_r20_s2;
  subbyte_full_adder add_c4_r20_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r20_s2),
    .co(carry_c4_r20_s2)
  );
  wire sum_c4_r21_s2, carry_c4_r21_s2;
  subbyte_full_adder add_c4_r21_s2 (
    .a(sum_c4_r10_s1),
    .b(sum_c4_r11_s1),
    .ci(sum_c4_r12_s1),
    .s(sum_c4_r21_s2),
    .co(carry_c4_r21_s2)
  );
  wire sum_c4_r22_s2, carry_c4_r22_s2;
  subbyte_full_adder add_c4_r22_s2 (
    .a(sum_c4_r13_s1),
    .b(sum_c4_r14_s1),
    .ci(sum_c4_r15_s1),
    .s(sum_c4_r22_s2),
    .co(carry_c4_r22_s2)
  );
  wire sum_c4_r23_s3, carry_c4_r23_s3;
  subbyte_full_adder add_c4_r23_s3 (
    .a(carry_c3_r5_s2),
    .b(carry_c3_r6_s2),
    .ci(carry_c3_r7_s2),
    .s(sum_c4_r23_s3),
    .co(carry_c4_r23_s3)
  );
  wire sum_c4_r24_s3, carry_c4_r24_s3;
  subbyte_full_adder add_c4_r24_s3 (
    .a(carry_c3_r8_s2),
    .b(carry_c3_r9_s2),
    .ci(sum_c4_r16_s2),
    .s(sum_c4_r24_s3),
    .co(carry_c4_r24_s3)
  );
  wire sum_c4_r25_s3, carry_c4_r25_s3;
  subbyte_full_adder add_c4_r25_s3 (
    .a(sum_c4_r17_s2),
    .b(sum_c4_r18_s2),
    .ci(sum_c4_r19_s2),
    .s(sum_c4_r25_s3),
    .co(carry_c4_r25_s3)
  );
  wire sum_c4_r26_s3, carry_c4_r26_s3;
  subbyte_full_adder add_c4_r26_s3 (
    .a(sum_c4_r20_s2),
    .b(sum_c4_r21_s2),
    .ci(sum_c4_r22_s2),
    .s(sum_c4_r26_s3),
    .co(carry_c4_r26_s3)
  );
  wire sum_c4_r27_s4, carry_c4_r27_s4;
  subbyte_full_adder add_c4_r27_s4 (
    .a(carry_c3_r10_s3),
    .b(carry_c3_r11_s3),
    .ci(carry_c3_r12_s3),
    .s(sum_c4_r27_s4),
    .co(carry_c4_r27_s4)
  );
  wire sum_c4_r28_s4, carry_c4_r28_s4;
  subbyte_full_adder add_c4_r28_s4 (
    .a(sum_c4_r23_s3),
    .b(sum_c4_r24_s3),
    .ci(sum_c4_r25_s3),
    .s(sum_c4_r28_s4),
    .co(carry_c4_r28_s4)
  );
  wire sum_c4_r29_s6, carry_c4_r29_s6;
  subbyte_full_adder add_c4_r29_s6 (
    .a(sum_c4_r26_s3),
    .b(carry_c3_r13_s4),
    .ci(carry_c3_r14_s5),
    .s(sum_c4_r29_s6),
    .co(carry_c4_r29_s6)
  );
  wire sum_c4_r30_s7, carry_c4_r30_s7;
  subbyte_full_adder add_c4_r30_s7 (
    .a(sum_c4_r27_s4),
    .b(sum_c4_r28_s4),
    .ci(sum_c4_r29_s6),
    .s(sum_c4_r30_s7),
    .co(carry_c4_r30_s7)
  );
  wire sum_c4_r31_s8, carry_c4_r31_s8;
  subbyte_full_adder add_c4_r31_s8 (
    .a(sum_c4_r30_s7),
    .b(extra[4]),
    .ci(extra[33]),
    .s(sum_c4_r31_s8),
    .co(carry_c4_r31_s8)
  );
  wire sum_c4_r32_s9, carry_c4_r32_s9;
  subbyte_full_adder add_c4_r32_s9 (
    .a(carry_c3_r15_s6),
    .b(sum_c4_r31_s8),
    .ci(carry_c3_r16_s7),
    .s(sum_c4_r32_s9),
    .co(carry_c4_r32_s9)
  );
  wire sum_c4_r33_s10, carry_c4_r33_s10;
  subbyte_half_adder add_c4_r33_s10 (.a(carry_c3_r17_s8), .b(sum_c4_r32_s9), .s(sum_c4_r33_s10), .co(carry_c4_r33_s10));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[22]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[30]), .b(pp[41]), .ci(pp[49]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[79]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[87]), .b(pp[98]), .ci(pp[106]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[117]), .b(pp[125]), .ci(pp[136]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[144]), .b(pp[155]), .ci(pp[163]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[174]), .b(pp[182]), .ci(pp[193]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[201]), .b(pp[212]), .ci(pp[220]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[231]), .b(pp[239]), .ci(pp[250]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[258]), .b(pp[269]), .ci(pp[277]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (
    .a(pp[288]),
    .b(pp[296]),
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
    .a(carry_c4_r10_s1),
    .b(carry_c4_r11_s1),
    .ci(carry_c4_r12_s1),
    .s(sum_c5_r14_s2),
    .co(carry_c5_r14_s2)
  );
  wire sum_c5_r15_s2, carry_c5_r15_s2;
  subbyte_full_adder add_c5_r15_s2 (
    .a(carry_c4_r13_s1),
    .b(carry_c4_r14_s1),
    .ci(carry_c4_r15_s1),
    .s(sum_c5_r15_s2),
    .co(carry_c5_r15_s2)
  );
  wire sum_c5_r16_s2, carry_c5_r16_s2;
  subbyte_full_adder add_c5_r16_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r16_s2),
    .co(carry_c5_r16_s2)
  );
  wire sum_c5_r17_s2, carry_c5_r17_s2;
  subbyte_full_adder add_c5_r17_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r17_s2),
    .co(carry_c5_r17_s2)
  );
  wire sum_c5_r18_s2, carry_c5_r18_s2;
  subbyte_full_adder add_c5_r18_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r18_s2),
    .co(carry_c5_r18_s2)
  );
  wire sum_c5_r19_s3, carry_c5_r19_s3;
  subbyte_full_adder add_c5_r19_s3 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s2),
    .ci(carry_c4_r16_s2),
    .s(sum_c5_r19_s3),
    .co(carry_c5_r19_s3)
  );
  wire sum_c5_r20_s3, carry_c5_r20_s3;
  subbyte_full_adder add_c5_r20_s3 (
    .a(carry_c4_r17_s2),
    .b(carry_c4_r18_s2),
    .ci(carry_c4_r19_s2),
    .s(sum_c5_r20_s3),
    .co(carry_c5_r20_s3)
  );
  wire sum_c5_r21_s3, carry_c5_r21_s3;
  subbyte_full_adder add_c5_r21_s3 (
    .a(carry_c4_r20_s2),
    .b(carry_c4_r21_s2),
    .ci(carry_c4_r22_s2),
    .s(sum_c5_r21_s3),
    .co(carry_c5_r21_s3)
  );
  wire sum_c5_r22_s3, carry_c5_r22_s3;
  subbyte_full_adder add_c5_r22_s3 (
    .a(sum_c5_r11_s2),
    .b(sum_c5_r12_s2),
    .ci(sum_c5_r13_s2),
    .s(sum_c5_r22_s3),
    .co(carry_c5_r22_s3)
  );
  wire sum_c5_r23_s3, carry_c5_r23_s3;
  subbyte_full_adder add_c5_r23_s3 (
    .a(sum_c5_r14_s2),
    .b(sum_c5_r15_s2),
    .ci(sum_c5_r16_s2),
    .s(sum_c5_r23_s3),
    .co(carry_c5_r23_s3)
  );
  wire sum_c5_r24_s4, carry_c5_r24_s4;
  subbyte_full_adder add_c5_r24_s4 (
    .a(sum_c5_r17_s2),
    .b(sum_c5_r18_s2),
    .ci(sum_c5_r19_s3),
    .s(sum_c5_r24_s4),
    .co(carry_c5_r24_s4)
  );
  wire sum_c5_r25_s4, carry_c5_r25_s4;
  subbyte_full_adder add_c5_r25_s4 (
    .a(carry_c4_r23_s3),
    .b(carry_c4_r24_s3),
    .ci(carry_c4_r25_s3),
    .s(sum_c5_r25_s4),
    .co(carry_c5_r25_s4)
  );
  wire sum_c5_r26_s4, carry_c5_r26_s4;
  subbyte_full_adder add_c5_r26_s4 (
    .a(carry_c4_r26_s3),
    .b(sum_c5_r20_s3),
    .ci(sum_c5_r21_s3),
    .s(sum_c5_r26_s4),
    .co(carry_c5_r26_s4)
  );
  wire sum_c5_r27_s5, carry_c5_r27_s5;
  subbyte_full_adder add_c5_r27_s5 (
    .a(sum_c5_r22_s3),
    .b(sum_c5_r23_s3),
    .ci(sum_c5_r24_s4),
    .s(sum_c5_r27_s5),
    .co(carry_c5_r27_s5)
  );
  wire sum_c5_r28_s5, carry_c5_r28_s5;
  subbyte_full_adder add_c5_r28_s5 (
    .a(carry_c4_r27_s4),
    .b(carry_c4_r28_s4),
    .ci(sum_c5_r25_s4),
    .s(sum_c5_r28_s5),
    .co(carry_c5_r28_s5)
  );
  wire sum_c5_r29_s7, carry_c5_r29_s7;
  subbyte_full_adder add_c5_r29_s7 (
    .a(sum_c5_r26_s4),
    .b(sum_c5_r27_s5),
    .ci(carry_c4_r29_s6),
    .s(sum_c5_r29_s7),
    .co(carry_c5_r29_s7)
  );
  wire sum_c5_r30_s8, carry_c5_r30_s8;
  subbyte_full_adder add_c5_r30_s8 (
    .a(carry_c4_r30_s7),
    .b(sum_c5_r28_s5),
    .ci(sum_c5_r29_s7),
    .s(sum_c5_r30_s8),
    .co(carry_c5_r30_s8)
  );
  wire sum_c5_r31_s9, carry_c5_r31_s9;
  subbyte_full_adder add_c5_r31_s9 (
    .a(sum_c5_r30_s8),
    .b(extra[5]),
    .ci(extra[34]),
    .s(sum_c5_r31_s9),
    .co(carry_c5_r31_s9)
  );
  wire sum_c5_r32_s10, carry_c5_r32_s10;
  subbyte_full_adder add_c5_r32_s10 (
    .a(carry_c4_r31_s8),
    .b(sum_c5_r31_s9),
    .ci(carry_c4_r32_s9),
    .s(sum_c5_r32_s10),
    .co(carry_c5_r32_s10)
  );
  wire sum_c5_r33_s11, carry_c5_r33_s11;
  subbyte_half_adder add_c5_r33_s11 (.a(carry_c4_r33_s10), .b(sum_c5_r32_s10), .s(sum_c5_r33_s11), .co(carry_c5_r33_s11));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[23]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[31]), .b(pp[42]), .ci(pp[50]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[80]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[88]), .b(pp[99]), .ci(pp[107]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[118]), .b(pp[126]), .ci(pp[137]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[145]), .b(pp[156]), .ci(pp[164]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[175]), .b(pp[183]), .ci(pp[194]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[202]), .b(pp[213]), .ci(pp[221]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[232]), .b(pp[240]), .ci(pp[251]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[259]), .b(pp[270]), .ci(pp[278]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s2, carry_c6_r10_s2;
  subbyte_full_adder add_c6_r10_s2 (
    .a(pp[289]),
    .b(pp[297]),
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
    .a(carry_c5_r17_s2),
    .b(carry_c5_r18_s2),
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
  wire sum_c6_r22_s4, carry_c6_r22_s4;
  subbyte_full_adder add_c6_r22_s4 (
    .a(sum_c6_r15_s2),
    .b(sum_c6_r16_s2),
    .ci(carry_c5_r19_s3),
    .s(sum_c6_r22_s4),
    .co(carry_c6_r22_s4)
  );
  wire sum_c6_r23_s4, carry_c6_r23_s4;
  subbyte_full_adder add_c6_r23_s4 (
    .a(sum_c6_r17_s3),
    .b(carry_c5_r20_s3),
    .ci(carry_c5_r21_s3),
    .s(sum_c6_r23_s4),
    .co(carry_c6_r23_s4)
  );
  wire sum_c6_r24_s5, carry_c6_r24_s5;
  subbyte_full_adder add_c6_r24_s5 (
    .a(carry_c5_r22_s3),
    .b(carry_c5_r23_s3),
    .ci(carry_c5_r24_s4),
    .s(sum_c6_r24_s5),
    .co(carry_c6_r24_s5)
  );
  wire sum_c6_r25_s4, carry_c6_r25_s4;
  subbyte_full_adder add_c6_r25_s4 (
    .a(sum_c6_r18_s3),
    .b(sum_c6_r19_s3),
    .ci(sum_c6_r20_s3),
    .s(sum_c6_r25_s4),
    .co(carry_c6_r25_s4)
  );
  wire sum_c6_r26_s5, carry_c6_r26_s5;
  subbyte_full_adder add_c6_r26_s5 (
    .a(sum_c6_r21_s3),
    .b(sum_c6_r22_s4),
    .ci(carry_c5_r25_s4),
    .s(sum_c6_r26_s5),
    .co(carry_c6_r26_s5)
  );
  wire sum_c6_r27_s6, carry_c6_r27_s6;
  subbyte_full_adder add_c6_r27_s6 (
    .a(carry_c5_r26_s4),
    .b(carry_c5_r27_s5),
    .ci(sum_c6_r23_s4),
    .s(sum_c6_r27_s6),
    .co(carry_c6_r27_s6)
  );
  wire sum_c6_r28_s6, carry_c6_r28_s6;
  subbyte_full_adder add_c6_r28_s6 (
    .a(sum_c6_r24_s5),
    .b(sum_c6_r25_s4),
    .ci(sum_c6_r26_s5),
    .s(sum_c6_r28_s6),
    .co(carry_c6_r28_s6)
  );
  wire sum_c6_r29_s8, carry_c6_r29_s8;
  subbyte_full_adder add_c6_r29_s8 (
    .a(carry_c5_r28_s5),
    .b(carry_c5_r29_s7),
    .ci(sum_c6_r27_s6),
    .s(sum_c6_r29_s8),
    .co(carry_c6_r29_s8)
  );
  wire sum_c6_r30_s9, carry_c6_r30_s9;
  subbyte_full_adder add_c6_r30_s9 (
    .a(sum_c6_r28_s6),
    .b(carry_c5_r30_s8),
    .ci(sum_c6_r29_s8),
    .s(sum_c6_r30_s9),
    .co(carry_c6_r30_s9)
  );
  wire sum_c6_r31_s10, carry_c6_r31_s10;
  subbyte_full_adder add_c6_r31_s10 (
    .a(sum_c6_r30_s9),
    .b(extra[6]),
    .ci(extra[35]),
    .s(sum_c6_r31_s10),
    .co(carry_c6_r31_s10)
  );
  wire sum_c6_r32_s11, carry_c6_r32_s11;
  subbyte_full_adder add_c6_r32_s11 (
    .a(carry_c5_r31_s9),
    .b(sum_c6_r31_s10),
    .ci(carry_c5_r32_s10),
    .s(sum_c6_r32_s11),
    .co(carry_c6_r32_s11)
  );
  wire sum_c6_r33_s12, carry_c6_r33_s12;
  subbyte_half_adder add_c6_r33_s12 (.a(carry_c5_r33_s11), .b(sum_c6_r32_s11), .s(sum_c6_r33_s12), .co(carry_c6_r33_s12));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[24]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[32]), .b(pp[43]), .ci(pp[51]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[81]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[89]), .b(pp[100]), .ci(pp[108]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[119]), .b(pp[127]), .ci(pp[138]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[146]), .b(pp[157]), .ci(pp[165]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[176]), .b(pp[184]), .ci(pp[195]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[203]), .b(pp[214]), .ci(pp[222]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[233]), .b(pp[241]), .ci(pp[252]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[260]), .b(pp[271]), .ci(pp[279]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(pp[290]),
    .b(pp[298]),
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
  wire sum_c7_r22_s4, carry_c7_r22_s4;
  subbyte_full_adder add_c7_r22_s4 (
    .a(carry_c6_r17_s3),
    .b(sum_c7_r17_s3),
    .ci(carry_c6_r18_s3),
    .s(sum_c7_r22_s4),
    .co(carry_c7_r22_s4)
  );
  wire sum_c7_r23_s4, carry_c7_r23_s4;
  subbyte_full_adder add_c7_r23_s4 (
    .a(carry_c6_r19_s3),
    .b(carry_c6_r20_s3),
    .ci(carry_c6_r21_s3),
    .s(sum_c7_r23_s4),
    .co(carry_c7_r23_s4)
  );
  wire sum_c7_r24_s5, carry_c7_r24_s5;
  subbyte_full_adder add_c7_r24_s5 (
    .a(carry_c6_r22_s4),
    .b(sum_c7_r18_s3),
    .ci(sum_c7_r19_s3),
    .s(sum_c7_r24_s5),
    .co(carry_c7_r24_s5)
  );
  wire sum_c7_r25_s5, carry_c7_r25_s5;
  subbyte_full_adder add_c7_r25_s5 (
    .a(sum_c7_r20_s3),
    .b(sum_c7_r21_s3),
    .ci(sum_c7_r22_s4),
    .s(sum_c7_r25_s5),
    .co(carry_c7_r25_s5)
  );
  wire sum_c7_r26_s6, carry_c7_r26_s6;
  subbyte_full_adder add_c7_r26_s6 (
    .a(carry_c6_r23_s4),
    .b(carry_c6_r24_s5),
    .ci(carry_c6_r25_s4),
    .s(sum_c7_r26_s6),
    .co(carry_c7_r26_s6)
  );
  wire sum_c7_r27_s6, carry_c7_r27_s6;
  subbyte_full_adder add_c7_r27_s6 (
    .a(sum_c7_r23_s4),
    .b(sum_c7_r24_s5),
    .ci(sum_c7_r25_s5),
    .s(sum_c7_r27_s6),
    .co(carry_c7_r27_s6)
  );
  wire sum_c7_r28_s7, carry_c7_r28_s7;
  subbyte_full_adder add_c7_r28_s7 (
    .a(carry_c6_r26_s5),
    .b(carry_c6_r27_s6),
    .ci(carry_c6_r28_s6),
    .s(sum_c7_r28_s7),
    .co(carry_c7_r28_s7)
  );
  wire sum_c7_r29_s9, carry_c7_r29_s9;
  subbyte_full_adder add_c7_r29_s9 (
    .a(sum_c7_r26_s6),
    .b(sum_c7_r27_s6),
    .ci(carry_c6_r29_s8),
    .s(sum_c7_r29_s9),
    .co(carry_c7_r29_s9)
  );
  wire sum_c7_r30_s10, carry_c7_r30_s10;
  subbyte_full_adder add_c7_r30_s10 (
    .a(sum_c7_r28_s7),
    .b(sum_c7_r29_s9),
    .ci(carry_c6_r30_s9),
    .s(sum_c7_r30_s10),
    .co(carry_c7_r30_s10)
  );
  wire sum_c7_r31_s11, carry_c7_r31_s11;
  subbyte_full_adder add_c7_r31_s11 (
    .a(sum_c7_r30_s10),
    .b(extra[7]),
    .ci(extra[36]),
    .s(sum_c7_r31_s11),
    .co(carry_c7_r31_s11)
  );
  wire sum_c7_r32_s12, carry_c7_r32_s12;
  subbyte_full_adder add_c7_r32_s12 (
    .a(carry_c6_r31_s10),
    .b(sum_c7_r31_s11),
    .ci(carry_c6_r32_s11),
    .s(sum_c7_r32_s12),
    .co(carry_c7_r32_s12)
  );
  wire sum_c7_r33_s13, carry_c7_r33_s13;
  subbyte_half_adder add_c7_r33_s13 (.a(carry_c6_r33_s12), .b(sum_c7_r32_s12), .s(sum_c7_r33_s13), .co(carry_c7_r33_s13));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[25]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[33]), .b(pp[44]), .ci(pp[52]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[63]), .b(pp[71]), .ci(pp[82]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[90]), .b(pp[101]), .ci(pp[109]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[120]), .b(pp[128]), .ci(pp[139]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[147]), .b(pp[158]), .ci(pp[166]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[196]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[204]), .b(pp[215]), .ci(pp[223]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[234]), .b(pp[242]), .ci(pp[253]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[261]), .b(pp[272]), .ci(pp[280]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s2, carry_c8_r10_s2;
  subbyte_full_adder add_c8_r10_s2 (
    .a(pp[291]),
    .b(pp[299]),
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
  wire sum_c8_r22_s4, carry_c8_r22_s4;
  subbyte_full_adder add_c8_r22_s4 (
    .a(carry_c7_r17_s3),
    .b(sum_c8_r17_s3),
    .ci(carry_c7_r18_s3),
    .s(sum_c8_r22_s4),
    .co(carry_c8_r22_s4)
  );
  wire sum_c8_r23_s4, carry_c8_r23_s4;
  subbyte_full_adder add_c8_r23_s4 (
    .a(carry_c7_r19_s3),
    .b(carry_c7_r20_s3),
    .ci(carry_c7_r21_s3),
    .s(sum_c8_r23_s4),
    .co(carry_c8_r23_s4)
  );
  wire sum_c8_r24_s4, carry_c8_r24_s4;
  subbyte_full_adder add_c8_r24_s4 (
    .a(sum_c8_r18_s3),
    .b(sum_c8_r19_s3),
    .ci(sum_c8_r20_s3),
    .s(sum_c8_r24_s4),
    .co(carry_c8_r24_s4)
  );
  wire sum_c8_r25_s5, carry_c8_r25_s5;
  subbyte_full_adder add_c8_r25_s5 (
    .a(sum_c8_r21_s3),
    .b(carry_c7_r22_s4),
    .ci(sum_c8_r22_s4),
    .s(sum_c8_r25_s5),
    .co(carry_c8_r25_s5)
  );
  wire sum_c8_r26_s6, carry_c8_r26_s6;
  subbyte_full_adder add_c8_r26_s6 (
    .a(carry_c7_r23_s4),
    .b(carry_c7_r24_s5),
    .ci(carry_c7_r25_s5),
    .s(sum_c8_r26_s6),
    .co(carry_c8_r26_s6)
  );
  wire sum_c8_r27_s6, carry_c8_r27_s6;
  subbyte_full_adder add_c8_r27_s6 (
    .a(sum_c8_r23_s4),
    .b(sum_c8_r24_s4),
    .ci(sum_c8_r25_s5),
    .s(sum_c8_r27_s6),
    .co(carry_c8_r27_s6)
  );
  wire sum_c8_r28_s7, carry_c8_r28_s7;
  subbyte_full_adder add_c8_r28_s7 (
    .a(carry_c7_r26_s6),
    .b(carry_c7_r27_s6),
    .ci(sum_c8_r26_s6),
    .s(sum_c8_r28_s7),
    .co(carry_c8_r28_s7)
  );
  wire sum_c8_r29_s8, carry_c8_r29_s8;
  subbyte_full_adder add_c8_r29_s8 (
    .a(sum_c8_r27_s6),
    .b(carry_c7_r28_s7),
    .ci(sum_c8_r28_s7),
    .s(sum_c8_r29_s8),
    .co(carry_c8_r29_s8)
  );
  wire sum_c8_r30_s11, carry_c8_r30_s11;
  subbyte_full_adder add_c8_r30_s11 (
    .a(carry_c7_r29_s9),
    .b(sum_c8_r29_s8),
    .ci(carry_c7_r30_s10),
    .s(sum_c8_r30_s11),
    .co(carry_c8_r30_s11)
  );
  wire sum_c8_r31_s12, carry_c8_r31_s12;
  subbyte_full_adder add_c8_r31_s12 (
    .a(sum_c8_r30_s11),
    .b(extra[8]),
    .ci(extra[37]),
    .s(sum_c8_r31_s12),
    .co(carry_c8_r31_s12)
  );
  wire sum_c8_r32_s13, carry_c8_r32_s13;
  subbyte_full_adder add_c8_r32_s13 (
    .a(carry_c7_r31_s11),
    .b(sum_c8_r31_s12),
    .ci(carry_c7_r32_s12),
    .s(sum_c8_r32_s13),
    .co(carry_c8_r32_s13)
  );
  wire sum_c8_r33_s14, carry_c8_r33_s14;
  subbyte_half_adder add_c8_r33_s14 (.a(carry_c7_r33_s13), .b(sum_c8_r32_s13), .s(sum_c8_r33_s14), .co(carry_c8_r33_s14));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[26]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[34]), .b(pp[45]), .ci(pp[53]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[64]), .b(pp[72]), .ci(pp[83]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[91]), .b(pp[102]), .ci(pp[110]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[121]), .b(pp[129]), .ci(pp[140]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[148]), .b(pp[159]), .ci(pp[167]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[197]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[205]), .b(pp[216]), .ci(pp[224]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[235]), .b(pp[243]), .ci(pp[254]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[262]), .b(pp[273]), .ci(pp[281]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s2, carry_c9_r10_s2;
  subbyte_full_adder add_c9_r10_s2 (
    .a(pp[292]),
    .b(pp[300]),
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
  wire sum_c9_r22_s4, carry_c9_r22_s4;
  subbyte_full_adder add_c9_r22_s4 (
    .a(carry_c8_r17_s3),
    .b(sum_c9_r17_s3),
    .ci(carry_c8_r18_s3),
    .s(sum_c9_r22_s4),
    .co(carry_c9_r22_s4)
  );
  wire sum_c9_r23_s4, carry_c9_r23_s4;
  subbyte_full_adder add_c9_r23_s4 (
    .a(carry_c8_r19_s3),
    .b(carry_c8_r20_s3),
    .ci(carry_c8_r21_s3),
    .s(sum_c9_r23_s4),
    .co(carry_c9_r23_s4)
  );
  wire sum_c9_r24_s4, carry_c9_r24_s4;
  subbyte_full_adder add_c9_r24_s4 (
    .a(sum_c9_r18_s3),
    .b(sum_c9_r19_s3),
    .ci(sum_c9_r20_s3),
    .s(sum_c9_r24_s4),
    .co(carry_c9_r24_s4)
  );
  wire sum_c9_r25_s5, carry_c9_r25_s5;
  subbyte_full_adder add_c9_r25_s5 (
    .a(sum_c9_r21_s3),
    .b(carry_c8_r22_s4),
    .ci(sum_c9_r22_s4),
    .s(sum_c9_r25_s5),
    .co(carry_c9_r25_s5)
  );
  wire sum_c9_r26_s5, carry_c9_r26_s5;
  subbyte_full_adder add_c9_r26_s5 (
    .a(carry_c8_r23_s4),
    .b(carry_c8_r24_s4),
    .ci(sum_c9_r23_s4),
    .s(sum_c9_r26_s5),
    .co(carry_c9_r26_s5)
  );
  wire sum_c9_r27_s6, carry_c9_r27_s6;
  subbyte_full_adder add_c9_r27_s6 (
    .a(sum_c9_r24_s4),
    .b(carry_c8_r25_s5),
    .ci(sum_c9_r25_s5),
    .s(sum_c9_r27_s6),
    .co(carry_c9_r27_s6)
  );
  wire sum_c9_r28_s7, carry_c9_r28_s7;
  subbyte_full_adder add_c9_r28_s7 (
    .a(carry_c8_r26_s6),
    .b(carry_c8_r27_s6),
    .ci(sum_c9_r26_s5),
    .s(sum_c9_r28_s7),
    .co(carry_c9_r28_s7)
  );
  wire sum_c9_r29_s8, carry_c9_r29_s8;
  subbyte_full_adder add_c9_r29_s8 (
    .a(sum_c9_r27_s6),
    .b(carry_c8_r28_s7),
    .ci(sum_c9_r28_s7),
    .s(sum_c9_r29_s8),
    .co(carry_c9_r29_s8)
  );
  wire sum_c9_r30_s12, carry_c9_r30_s12;
  subbyte_full_adder add_c9_r30_s12 (
    .a(carry_c8_r29_s8),
    .b(sum_c9_r29_s8),
    .ci(carry_c8_r30_s11),
    .s(sum_c9_r30_s12),
    .co(carry_c9_r30_s12)
  );
  wire sum_c9_r31_s13, carry_c9_r31_s13;
  subbyte_full_adder add_c9_r31_s13 (
    .a(sum_c9_r30_s12),
    .b(extra[9]),
    .ci(extra[38]),
    .s(sum_c9_r31_s13),
    .co(carry_c9_r31_s13)
  );
  wire sum_c9_r32_s14, carry_c9_r32_s14;
  subbyte_full_adder add_c9_r32_s14 (
    .a(carry_c8_r31_s12),
    .b(sum_c9_r31_s13),
    .ci(carry_c8_r32_s13),
    .s(sum_c9_r32_s14),
    .co(carry_c9_r32_s14)
  );
  wire sum_c9_r33_s15, carry_c9_r33_s15;
  subbyte_half_adder add_c9_r33_s15 (.a(carry_c8_r33_s14), .b(sum_c9_r32_s14), .s(sum_c9_r33_s15), .co(carry_c9_r33_s15));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[8]), .b(pp[16]), .ci(pp[27]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[35]), .b(pp[46]), .ci(pp[54]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[65]), .b(pp[73]), .ci(pp[84]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[92]), .b(pp[103]), .ci(pp[111]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[122]), .b(pp[130]), .ci(pp[141]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[149]), .b(pp[160]), .ci(pp[168]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[198]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[206]), .b(pp[217]), .ci(pp[225]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[236]), .b(pp[244]), .ci(pp[255]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[263]), .b(pp[274]), .ci(pp[282]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(pp[293]),
    .b(pp[301]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r10_s2),
    .co(carry_c10_r10_s2)
  );
  wire sum_c10_r11_s2, carry_c10_r11_s2;
  subbyte_full_adder add_c10_r11_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r11_s2),
    .co(carry_c10_r11_s2)
  );
  wire sum_c10_r12_s2, carry_c10_r12_s2;
  subbyte_full_adder add_c10_r12_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r12_s2),
    .co(carry_c10_r12_s2)
  );
  wire sum_c10_r13_s2, carry_c10_r13_s2;
  subbyte_full_adder add_c10_r13_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r13_s2),
    .co(carry_c10_r13_s2)
  );
  wire sum_c10_r14_s2, carry_c10_r14_s2;
  subbyte_full_adder add_c10_r14_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r14_s2),
    .co(carry_c10_r14_s2)
  );
  wire sum_c10_r15_s2, carry_c10_r15_s2;
  subbyte_full_adder add_c10_r15_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r15_s2),
    .co(carry_c10_r15_s2)
  );
  wire sum_c10_r16_s2, carry_c10_r16_s2;
  subbyte_full_adder add_c10_r16_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r16_s2),
    .co(carry_c10_r16_s2)
  );
  wire sum_c10_r17_s3, carry_c10_r17_s3;
  subbyte_full_adder add_c10_r17_s3 (
    .a(sum_c10_r9_s1),
    .b(carry_c9_r10_s2),
    .ci(sum_c10_r10_s2),
    .s(sum_c10_r17_s3),
    .co(carry_c10_r17_s3)
  );
  wire sum_c10_r18_s3, carry_c10_r18_s3;
  subbyte_full_adder add_c10_r18_s3 (
    .a(carry_c9_r11_s2),
    .b(carry_c9_r12_s2),
    .ci(carry_c9_r13_s2),
    .s(sum_c10_r18_s3),
    .co(carry_c10_r18_s3)
  );
  wire sum_c10_r19_s3, carry_c10_r19_s3;
  subbyte_full_adder add_c10_r19_s3 (
    .a(carry_c9_r14_s2),
    .b(carry_c9_r15_s2),
    .ci(carry_c9_r16_s2),
    .s(sum_c10_r19_s3),
    .co(carry_c10_r19_s3)
  );
  wire sum_c10_r20_s3, carry_c10_r20_s3;
  subbyte_full_adder add_c10_r20_s3 (
    .a(sum_c10_r11_s2),
    .b(sum_c10_r12_s2),
    .ci(sum_c10_r13_s2),
    .s(sum_c10_r20_s3),
    .co(carry_c10_r20_s3)
  );
  wire sum_c10_r21_s3, carry_c10_r21_s3;
  subbyte_full_adder add_c10_r21_s3 (
    .a(sum_c10_r14_s2),
    .b(sum_c10_r15_s2),
    .ci(sum_c10_r16_s2),
    .s(sum_c10_r21_s3),
    .co(carry_c10_r21_s3)
  );
  wire sum_c10_r22_s4, carry_c10_r22_s4;
  subbyte_full_adder add_c10_r22_s4 (
    .a(carry_c9_r17_s3),
    .b(sum_c10_r17_s3),
    .ci(carry_c9_r18_s3),
    .s(sum_c10_r22_s4),
    .co(carry_c10_r22_s4)
  );
  wire sum_c10_r23_s4, carry_c10_r23_s4;
  subbyte_full_adder add_c10_r23_s4 (
    .a(carry_c9_r19_s3),
    .b(carry_c9_r20_s3),
    .ci(carry_c9_r21_s3),
    .s(sum_c10_r23_s4),
    .co(carry_c10_r23_s4)
  );
  wire sum_c10_r24_s4, carry_c10_r24_s4;
  subbyte_full_adder add_c10_r24_s4 (
    .a(sum_c10_r18_s3),
    .b(sum_c10_r19_s3),
    .ci(sum_c10_r20_s3),
    .s(sum_c10_r24_s4),
    .co(carry_c10_r24_s4)
  );
  wire sum_c10_r25_s5, carry_c10_r25_s5;
  subbyte_full_adder add_c10_r25_s5 (
    .a(sum_c10_r21_s3),
    .b(carry_c9_r22_s4),
    .ci(sum_c10_r22_s4),
    .s(sum_c10_r25_s5),
    .co(carry_c10_r25_s5)
  );
  wire sum_c10_r26_s5, carry_c10_r26_s5;
  subbyte_full_adder add_c10_r26_s5 (
    .a(carry_c9_r23_s4),
    .b(carry_c9_r24_s4),
    .ci(sum_c10_r23_s4),
    .s(sum_c10_r26_s5),
    .co(carry_c10_r26_s5)
  );
  wire sum_c10_r27_s6, carry_c10_r27_s6;
  subbyte_full_adder add_c10_r27_s6 (
    .a(sum_c10_r24_s4),
    .b(carry_c9_r25_s5),
    .ci(sum_c10_r25_s5),
    .s(sum_c10_r27_s6),
    .co(carry_c10_r27_s6)
  );
  wire sum_c10_r28_s7, carry_c10_r28_s7;
  subbyte_full_adder add_c10_r28_s7 (
    .a(carry_c9_r26_s5),
    .b(sum_c10_r26_s5),
    .ci(carry_c9_r27_s6),
    .s(sum_c10_r28_s7),
    .co(carry_c10_r28_s7)
  );
  wire sum_c10_r29_s8, carry_c10_r29_s8;
  subbyte_full_adder add_c10_r29_s8 (
    .a(sum_c10_r27_s6),
    .b(carry_c9_r28_s7),
    .ci(sum_c10_r28_s7),
    .s(sum_c10_r29_s8),
    .co(carry_c10_r29_s8)
  );
  wire sum_c10_r30_s13, carry_c10_r30_s13;
  subbyte_full_adder add_c10_r30_s13 (
    .a(carry_c9_r29_s8),
    .b(sum_c10_r29_s8),
    .ci(carry_c9_r30_s12),
    .s(sum_c10_r30_s13),
    .co(carry_c10_r30_s13)
  );
  wire sum_c10_r31_s14, carry_c10_r31_s14;
  subbyte_full_adder add_c10_r31_s14 (
    .a(sum_c10_r30_s13),
    .b(extra[10]),
    .ci(extra[39]),
    .s(sum_c10_r31_s14),
    .co(carry_c10_r31_s14)
  );
  wire sum_c10_r32_s15, carry_c10_r32_s15;
  subbyte_full_adder add_c10_r32_s15 (
    .a(carry_c9_r31_s13),
    .b(sum_c10_r31_s14),
    .ci(carry_c9_r32_s14),
    .s(sum_c10_r32_s15),
    .co(carry_c10_r32_s15)
  );
  wire sum_c10_r33_s16, carry_c10_r33_s16;
  subbyte_half_adder add_c10_r33_s16 (
    .a(carry_c9_r33_s15),
    .b(sum_c10_r32_s15),
    .s(sum_c10_r33_s16),
    .co(carry_c10_r33_s16)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[17]), .b(pp[36]), .ci(pp[55]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[74]), .b(pp[93]), .ci(pp[112]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[131]), .b(pp[150]), .ci(pp[169]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[188]), .b(pp[207]), .ci(pp[226]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[245]), .b(pp[264]), .ci(pp[283]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(pp[302]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r5_s2),
    .co(carry_c11_r5_s2)
  );
  wire sum_c11_r6_s2, carry_c11_r6_s2;
  subbyte_full_adder add_c11_r6_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r6_s2),
    .co(carry_c11_r6_s2)
  );
  wire sum_c11_r7_s2, carry_c11_r7_s2;
  subbyte_full_adder add_c11_r7_s2 (
    .a(carry_c10_r5_s1),
    .b(carry_c10_r6_s1),
    .ci(carry_c10_r7_s1),
    .s(sum_c11_r7_s2),
    .co(carry_c11_r7_s2)
  );
  wire sum_c11_r8_s2, carry_c11_r8_s2;
  subbyte_full_adder add_c11_r8_s2 (
    .a(carry_c10_r8_s1),
    .b(carry_c10_r9_s1),
    .ci(sum_c11_r0_s1),
    .s(sum_c11_r8_s2),
    .co(carry_c11_r8_s2)
  );
  wire sum_c11_r9_s2, carry_c11_r9_s2;
  subbyte_full_adder add_c11_r9_s2 (
    .a(sum_c11_r1_s1),
    .b(sum_c11_r2_s1),
    .ci(sum_c11_r3_s1),
    .s(sum_c11_r9_s2),
    .co(carry_c11_r9_s2)
  );
  wire sum_c11_r10_s3, carry_c11_r10_s3;
  subbyte_full_adder add_c11_r10_s3 (
    .a(sum_c11_r4_s1),
    .b(carry_c10_r10_s2),
    .ci(carry_c10_r11_s2),
    .s(sum_c11_r10_s3),
    .co(carry_c11_r10_s3)
  );
  wire sum_c11_r11_s3, carry_c11_r11_s3;
  subbyte_full_adder add_c11_r11_s3 (
    .a(carry_c10_r12_s2),
    .b(carry_c10_r13_s2),
    .ci(carry_c10_r14_s2),
    .s(sum_c11_r11_s3),
    .co(carry_c11_r11_s3)
  );
  wire sum_c11_r12_s3, carry_c11_r12_s3;
  subbyte_full_adder add_c11_r12_s3 (
    .a(carry_c10_r15_s2),
    .b(carry_c10_r16_s2),
    .ci(sum_c11_r5_s2),
    .s(sum_c11_r12_s3),
    .co(carry_c11_r12_s3)
  );
  wire sum_c11_r13_s3, carry_c11_r13_s3;
  subbyte_full_adder add_c11_r13_s3 (
    .a(sum_c11_r6_s2),
    .b(sum_c11_r7_s2),
    .ci(sum_c11_r8_s2),
    .s(sum_c11_r13_s3),
    .co(carry_c11_r13_s3)
  );
  wire sum_c11_r14_s4, carry_c11_r14_s4;
  subbyte_full_adder add_c11_r14_s4 (
    .a(sum_c11_r9_s2),
    .b(carry_c10_r17_s3),
    .ci(sum_c11_r10_s3),
    .s(sum_c11_r14_s4),
    .co(carry_c11_r14_s4)
  );
  wire sum_c11_r15_s4, carry_c11_r15_s4;
  subbyte_full_adder add_c11_r15_s4 (
    .a(carry_c10_r18_s3),
    .b(carry_c10_r19_s3),
    .ci(carry_c10_r20_s3),
    .s(sum_c11_r15_s4),
    .co(carry_c11_r15_s4)
  );
  wire sum_c11_r16_s4, carry_c11_r16_s4;
  subbyte_full_adder add_c11_r16_s4 (
    .a(carry_c10_r21_s3),
    .b(sum_c11_r11_s3),
    .ci(sum_c11_r12_s3),
    .s(sum_c11_r16_s4),
    .co(carry_c11_r16_s4)
  );
  wire sum_c11_r17_s5, carry_c11_r17_s5;
  subbyte_full_adder add_c11_r17_s5 (
    .a(sum_c11_r13_s3),
    .b(carry_c10_r22_s4),
    .ci(sum_c11_r14_s4),
    .s(sum_c11_r17_s5),
    .co(carry_c11_r17_s5)
  );
  wire sum_c11_r18_s5, carry_c11_r18_s5;
  subbyte_full_adder add_c11_r18_s5 (
    .a(carry_c10_r23_s4),
    .b(carry_c10_r24_s4),
    .ci(sum_c11_r15_s4),
    .s(sum_c11_r18_s5),
    .co(carry_c11_r18_s5)
  );
  wire sum_c11_r19_s6, carry_c11_r19_s6;
  subbyte_full_adder add_c11_r19_s6 (
    .a(sum_c11_r16_s4),
    .b(carry_c10_r25_s5),
    .ci(sum_c11_r17_s5),
    .s(sum_c11_r19_s6),
    .co(carry_c11_r19_s6)
  );
  wire sum_c11_r20_s7, carry_c11_r20_s7;
  subbyte_full_adder add_c11_r20_s7 (
    .a(carry_c10_r26_s5),
    .b(sum_c11_r18_s5),
    .ci(carry_c10_r27_s6),
    .s(sum_c11_r20_s7),
    .co(carry_c11_r20_s7)
  );
  wire sum_c11_r21_s8, carry_c11_r21_s8;
  subbyte_full_adder add_c11_r21_s8 (
    .a(sum_c11_r19_s6),
    .b(carry_c10_r28_s7),
    .ci(sum_c11_r20_s7),
    .s(sum_c11_r21_s8),
    .co(carry_c11_r21_s8)
  );
  wire sum_c11_r22_s14, carry_c11_r22_s14;
  subbyte_full_adder add_c11_r22_s14 (
    .a(carry_c10_r29_s8),
    .b(sum_c11_r21_s8),
    .ci(carry_c10_r30_s13),
    .s(sum_c11_r22_s14),
    .co(carry_c11_r22_s14)
  );
  wire sum_c11_r23_s15, carry_c11_r23_s15;
  subbyte_full_adder add_c11_r23_s15 (
    .a(sum_c11_r22_s14),
    .b(extra[11]),
    .ci(extra[40]),
    .s(sum_c11_r23_s15),
    .co(carry_c11_r23_s15)
  );
  wire sum_c11_r24_s16, carry_c11_r24_s16;
  subbyte_full_adder add_c11_r24_s16 (
    .a(carry_c10_r31_s14),
    .b(sum_c11_r23_s15),
    .ci(carry_c10_r32_s15),
    .s(sum_c11_r24_s16),
    .co(carry_c11_r24_s16)
  );
  wire sum_c11_r25_s17, carry_c11_r25_s17;
  subbyte_half_adder add_c11_r25_s17 (
    .a(carry_c10_r33_s16),
    .b(sum_c11_r24_s16),
    .s(sum_c11_r25_s17),
    .co(carry_c11_r25_s17)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s3, carry_c12_r2_s3;
  subbyte_full_adder add_c12_r2_s3 (
    .a(carry_c11_r6_s2),
    .b(carry_c11_r7_s2),
    .ci(carry_c11_r8_s2),
    .s(sum_c12_r2_s3),
    .co(carry_c12_r2_s3)
  );
  wire sum_c12_r3_s4, carry_c12_r3_s4;
  subbyte_full_adder add_c12_r3_s4 (
    .a(carry_c11_r9_s2),
    .b(sum_c12_r0_s2),
    .ci(carry_c11_r10_s3),
    .s(sum_c12_r3_s4),
    .co(carry_c12_r3_s4)
  );
  wire sum_c12_r4_s4, carry_c12_r4_s4;
  subbyte_full_adder add_c12_r4_s4 (
    .a(sum_c12_r1_s3),
    .b(carry_c11_r11_s3),
    .ci(carry_c11_r12_s3),
    .s(sum_c12_r4_s4),
    .co(carry_c12_r4_s4)
  );
  wire sum_c12_r5_s5, carry_c12_r5_s5;
  subbyte_full_adder add_c12_r5_s5 (
    .a(carry_c11_r13_s3),
    .b(sum_c12_r2_s3),
    .ci(sum_c12_r3_s4),
    .s(sum_c12_r5_s5),
    .co(carry_c12_r5_s5)
  );
  wire sum_c12_r6_s5, carry_c12_r6_s5;
  subbyte_full_adder add_c12_r6_s5 (
    .a(carry_c11_r14_s4),
    .b(carry_c11_r15_s4),
    .ci(carry_c11_r16_s4),
    .s(sum_c12_r6_s5),
    .co(carry_c12_r6_s5)
  );
  wire sum_c12_r7_s6, carry_c12_r7_s6;
  subbyte_full_adder add_c12_r7_s6 (
    .a(sum_c12_r4_s4),
    .b(sum_c12_r5_s5),
    .ci(carry_c11_r17_s5),
    .s(sum_c12_r7_s6),
    .co(carry_c12_r7_s6)
  );
  wire sum_c12_r8_s7, carry_c12_r8_s7;
  subbyte_full_adder add_c12_r8_s7 (
    .a(carry_c11_r18_s5),
    .b(sum_c12_r6_s5),
    .ci(sum_c12_r7_s6),
    .s(sum_c12_r8_s7),
    .co(carry_c12_r8_s7)
  );
  wire sum_c12_r9_s8, carry_c12_r9_s8;
  subbyte_full_adder add_c12_r9_s8 (
    .a(carry_c11_r19_s6),
    .b(carry_c11_r20_s7),
    .ci(sum_c12_r8_s7),
    .s(sum_c12_r9_s8),
    .co(carry_c12_r9_s8)
  );
  wire sum_c12_r10_s15, carry_c12_r10_s15;
  subbyte_full_adder add_c12_r10_s15 (
    .a(carry_c11_r21_s8),
    .b(sum_c12_r9_s8),
    .ci(carry_c11_r22_s14),
    .s(sum_c12_r10_s15),
    .co(carry_c12_r10_s15)
  );
  wire sum_c12_r11_s16, carry_c12_r11_s16;
  subbyte_full_adder add_c12_r11_s16 (
    .a(sum_c12_r10_s15),
    .b(extra[12]),
    .ci(extra[41]),
    .s(sum_c12_r11_s16),
    .co(carry_c12_r11_s16)
  );
  wire sum_c12_r12_s17, carry_c12_r12_s17;
  subbyte_full_adder add_c12_r12_s17 (
    .a(carry_c11_r23_s15),
    .b(sum_c12_r11_s16),
    .ci(carry_c11_r24_s16),
    .s(sum_c12_r12_s17),
    .co(carry_c12_r12_s17)
  );
  wire sum_c12_r13_s18, carry_c12_r13_s18;
  subbyte_half_adder add_c12_r13_s18 (
    .a(carry_c11_r25_s17),
    .b(sum_c12_r12_s17),
    .s(sum_c12_r13_s18),
    .co(carry_c12_r13_s18)
  );
  wire sum_c13_r0_s4, carry_c13_r0_s4;
  subbyte_full_adder add_c13_r0_s4 (
    .a(carry_c12_r0_s2),
    .b(carry_c12_r1_s3),
    .ci(carry_c12_r2_s3),
    .s(sum_c13_r0_s4),
    .co(carry_c13_r0_s4)
  );
  wire sum_c13_r1_s5, carry_c13_r1_s5;
  subbyte_full_adder add_c13_r1_s5 (
    .a(carry_c12_r3_s4),
    .b(sum_c13_r0_s4),
    .ci(carry_c12_r4_s4),
    .s(sum_c13_r1_s5),
    .co(carry_c13_r1_s5)
  );
  wire sum_c13_r2_s6, carry_c13_r2_s6;
  subbyte_full_adder add_c13_r2_s6 (
    .a(carry_c12_r5_s5),
    .b(sum_c13_r1_s5),
    .ci(carry_c12_r6_s5),
    .s(sum_c13_r2_s6),
    .co(carry_c13_r2_s6)
  );
  wire sum_c13_r3_s8, carry_c13_r3_s8;
  subbyte_full_adder add_c13_r3_s8 (
    .a(carry_c12_r7_s6),
    .b(sum_c13_r2_s6),
    .ci(carry_c12_r8_s7),
    .s(sum_c13_r3_s8),
    .co(carry_c13_r3_s8)
  );
  wire sum_c13_r4_s16, carry_c13_r4_s16;
  subbyte_full_adder add_c13_r4_s16 (
    .a(sum_c13_r3_s8),
    .b(carry_c12_r9_s8),
    .ci(carry_c12_r10_s15),
    .s(sum_c13_r4_s16),
    .co(carry_c13_r4_s16)
  );
  wire sum_c13_r5_s17, carry_c13_r5_s17;
  subbyte_full_adder add_c13_r5_s17 (
    .a(sum_c13_r4_s16),
    .b(extra[13]),
    .ci(extra[42]),
    .s(sum_c13_r5_s17),
    .co(carry_c13_r5_s17)
  );
  wire sum_c13_r6_s18, carry_c13_r6_s18;
  subbyte_full_adder add_c13_r6_s18 (
    .a(carry_c12_r11_s16),
    .b(sum_c13_r5_s17),
    .ci(carry_c12_r12_s17),
    .s(sum_c13_r6_s18),
    .co(carry_c13_r6_s18)
  );
  wire sum_c13_r7_s19, carry_c13_r7_s19;
  subbyte_half_adder add_c13_r7_s19 (
    .a(carry_c12_r13_s18),
    .b(sum_c13_r6_s18),
    .s(sum_c13_r7_s19),
    .co(carry_c13_r7_s19)
  );
  wire sum_c14_r0_s6 = ~(carry_c13_r0_s4 ^ carry_c13_r1_s5);
  wire carry_c14_r0_s6 = carry_c13_r0_s4 | carry_c13_r1_s5;
  wire sum_c14_r1_s9, carry_c14_r1_s9;
  subbyte_full_adder add_c14_r1_s9 (
    .a(sum_c14_r0_s6),
    .b(carry_c13_r2_s6),
    .ci(carry_c13_r3_s8),
    .s(sum_c14_r1_s9),
    .co(carry_c14_r1_s9)
  );
  wire sum_c14_r2_s17, carry_c14_r2_s17;
  subbyte_full_adder add_c14_r2_s17 (
    .a(sum_c14_r1_s9),
    .b(carry_c13_r4_s16),
    .ci(extra[14]),
    .s(sum_c14_r2_s17),
    .co(carry_c14_r2_s17)
  );
  wire sum_c14_r3_s18, carry_c14_r3_s18;
  subbyte_full_adder add_c14_r3_s18 (
    .a(extra[43]),
    .b(sum_c14_r2_s17),
    .ci(carry_c13_r5_s17),
    .s(sum_c14_r3_s18),
    .co(carry_c14_r3_s18)
  );
  wire sum_c14_r4_s20, carry_c14_r4_s20;
  subbyte_full_adder add_c14_r4_s20 (
    .a(sum_c14_r3_s18),
    .b(carry_c13_r6_s18),
    .ci(carry_c13_r7_s19),
    .s(sum_c14_r4_s20),
    .co(carry_c14_r4_s20)
  );
  wire sum_c15_r0_s10, carry_c15_r0_s10;
  subbyte_full_adder add_c15_r0_s10 (
    .a(carry_c14_r0_s6),
    .b(carry_c14_r1_s9),
    .ci(extra[15]),
    .s(sum_c15_r0_s10),
    .co(carry_c15_r0_s10)
  );
  wire sum_c15_r1_s18, carry_c15_r1_s18;
  subbyte_full_adder add_c15_r1_s18 (
    .a(extra[44]),
    .b(carry_c14_r2_s17),
    .ci(sum_c15_r0_s10),
    .s(sum_c15_r1_s18),
    .co(carry_c15_r1_s18)
  );
  wire sum_c15_r2_s21, carry_c15_r2_s21;
  subbyte_full_adder add_c15_r2_s21 (
    .a(carry_c14_r3_s18),
    .b(sum_c15_r1_s18),
    .ci(carry_c14_r4_s20),
    .s(sum_c15_r2_s21),
    .co(carry_c15_r2_s21)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s11, carry_c16_r1_s11;
  subbyte_full_adder add_c16_r1_s11 (
    .a(extra[45]),
    .b(carry_c15_r0_s10),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r1_s11),
    .co(carry_c16_r1_s11)
  );
  wire sum_c16_r2_s22, carry_c16_r2_s22;
  subbyte_full_adder add_c16_r2_s22 (
    .a(carry_c15_r1_s18),
    .b(sum_c16_r1_s11),
    .ci(carry_c15_r2_s21),
    .s(sum_c16_r2_s22),
    .co(carry_c16_r2_s22)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(extra[46]),
    .b(carry_c16_r0_s1),
    .ci(sum_c17_r0_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s23, carry_c17_r2_s23;
  subbyte_full_adder add_c17_r2_s23 (
    .a(carry_c16_r1_s11),
    .b(sum_c17_r1_s2),
    .ci(carry_c16_r2_s22),
    .s(sum_c17_r2_s23),
    .co(carry_c17_r2_s23)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s2, carry_c18_r1_s2;
  subbyte_full_adder add_c18_r1_s2 (
    .a(extra[47]),
    .b(carry_c17_r0_s1),
    .ci(sum_c18_r0_s1),
    .s(sum_c18_r1_s2),
    .co(carry_c18_r1_s2)
  );
  wire sum_c18_r2_s24, carry_c18_r2_s24;
  subbyte_full_adder add_c18_r2_s24 (
    .a(carry_c17_r1_s2),
    .b(sum_c18_r1_s2),
    .ci(carry_c17_r2_s23),
    .s(sum_c18_r2_s24),
    .co(carry_c18_r2_s24)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s2, carry_c19_r1_s2;
  subbyte_full_adder add_c19_r1_s2 (
    .a(extra[48]),
    .b(carry_c18_r0_s1),
    .ci(sum_c19_r0_s1),
    .s(sum_c19_r1_s2),
    .co(carry_c19_r1_s2)
  );
  wire sum_c19_r2_s25, carry_c19_r2_s25;
  subbyte_full_adder add_c19_r2_s25 (
    .a(carry_c18_r1_s2),
    .b(sum_c19_r1_s2),
    .ci(carry_c18_r2_s24),
    .s(sum_c19_r2_s25),
    .co(carry_c19_r2_s25)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s2, carry_c20_r1_s2;
  subbyte_full_adder add_c20_r1_s2 (
    .a(extra[49]),
    .b(carry_c19_r0_s1),
    .ci(sum_c20_r0_s1),
    .s(sum_c20_r1_s2),
    .co(carry_c20_r1_s2)
  );
  wire sum_c20_r2_s26, carry_c20_r2_s26;
  subbyte_full_adder add_c20_r2_s26 (
    .a(carry_c19_r1_s2),
    .b(sum_c20_r1_s2),
    .ci(carry_c19_r2_s25),
    .s(sum_c20_r2_s26),
    .co(carry_c20_r2_s26)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s2, carry_c21_r1_s2;
  subbyte_full_adder add_c21_r1_s2 (
    .a(extra[50]),
    .b(carry_c20_r0_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r1_s2),
    .co(carry_c21_r1_s2)
  );
  wire sum_c21_r2_s27, carry_c21_r2_s27;
  subbyte_full_adder add_c21_r2_s27 (
    .a(carry_c20_r1_s2),
    .b(sum_c21_r1_s2),
    .ci(carry_c20_r2_s26),
    .s(sum_c21_r2_s27),
    .co(carry_c21_r2_s27)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s2, carry_c22_r1_s2;
  subbyte_full_adder add_c22_r1_s2 (
    .a(extra[51]),
    .b(carry_c21_r0_s1),
    .ci(sum_c22_r0_s1),
    .s(sum_c22_r1_s2),
    .co(carry_c22_r1_s2)
  );
  wire sum_c22_r2_s28, carry_c22_r2_s28;
  subbyte_full_adder add_c22_r2_s28 (
    .a(carry_c21_r1_s2),
    .b(sum_c22_r1_s2),
    .ci(carry_c21_r2_s27),
    .s(sum_c22_r2_s28),
    .co(carry_c22_r2_s28)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s2, carry_c23_r1_s2;
  subbyte_full_adder add_c23_r1_s2 (
    .a(extra[52]),
    .b(carry_c22_r0_s1),
    .ci(sum_c23_r0_s1),
    .s(sum_c23_r1_s2),
    .co(carry_c23_r1_s2)
  );
  wire sum_c23_r2_s29, carry_c23_r2_s29;
  subbyte_full_adder add_c23_r2_s29 (
    .a(carry_c22_r1_s2),
    .b(sum_c23_r1_s2),
    .ci(carry_c22_r2_s28),
    .s(sum_c23_r2_s29),
    .co(carry_c23_r2_s29)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(extra[53]),
    .b(carry_c23_r0_s1),
    .ci(sum_c24_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s30, carry_c24_r2_s30;
  subbyte_full_adder add_c24_r2_s30 (
    .a(carry_c23_r1_s2),
    .b(sum_c24_r1_s2),
    .ci(carry_c23_r2_s29),
    .s(sum_c24_r2_s30),
    .co(carry_c24_r2_s30)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(extra[54]),
    .b(carry_c24_r0_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s31, carry_c25_r2_s31;
  subbyte_full_adder add_c25_r2_s31 (
    .a(carry_c24_r1_s2),
    .b(sum_c25_r1_s2),
    .ci(carry_c24_r2_s30),
    .s(sum_c25_r2_s31),
    .co(carry_c25_r2_s31)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s2, carry_c26_r1_s2;
  subbyte_full_adder add_c26_r1_s2 (
    .a(extra[55]),
    .b(carry_c25_r0_s1),
    .ci(sum_c26_r0_s1),
    .s(sum_c26_r1_s2),
    .co(carry_c26_r1_s2)
  );
  wire sum_c26_r2_s32, carry_c26_r2_s32;
  subbyte_full_adder add_c26_r2_s32 (
    .a(carry_c25_r1_s2),
    .b(sum_c26_r1_s2),
    .ci(carry_c25_r2_s31),
    .s(sum_c26_r2_s32),
    .co(carry_c26_r2_s32)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s2, carry_c27_r1_s2;
  subbyte_full_adder add_c27_r1_s2 (
    .a(extra[56]),
    .b(carry_c26_r0_s1),
    .ci(sum_c27_r0_s1),
    .s(sum_c27_r1_s2),
    .co(carry_c27_r1_s2)
  );
  wire sum_c27_r2_s33, carry_c27_r2_s33;
  subbyte_full_adder add_c27_r2_s33 (
    .a(carry_c26_r1_s2),
    .b(sum_c27_r1_s2),
    .ci(carry_c26_r2_s32),
    .s(sum_c27_r2_s33),
    .co(carry_c27_r2_s33)
  );
  wire sum_c28_r0_s34 = carry_c27_r0_s1 ^ carry_c27_r1_s2 ^ carry_c27_r2_s33;

  assign sum = {
    sum_c28_r0_s34, sum_c27_r2_s33, sum_c26_r2_s32, sum_c25_r2_s31, sum_c24_r2_s30, sum_c23_r2_s29, sum_c22_r2_s28,
    sum_c21_r2_s27, sum_c20_r2_s26, sum_c19_r2_s25, sum_c18_r2_s24, sum_c17_r2_s23, sum_c16_r2_s22, sum_c15_r2_s21,
    sum_c14_r4_s20, sum_c13_r7_s19, sum_c12_r13_s18, sum_c11_r25_s17, sum_c10_r33_s16, sum_c9_r33_s15, sum_c8_r33_s14,
    sum_c7_r33_s13, sum_c6_r33_s12, sum_c5_r33_s11, sum_c4_r33_s10, sum_c3_r17_s8, sum_c2_r17_s6, sum_c1_r1_s3,
    sum_c0_r1_s2
  };
endmodule

`default_nettype wire
