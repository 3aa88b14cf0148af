// opal_dot_w3a5_k16_n2_onehot_r3_row_tree: compression tree of opal_dot_w3a5_k16_n2_onehot_r3_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 8ba1d5353136e276
`default_nettype none

module opal_dot_w3a5_k16_n2_onehot_r3_row_tree (
  input wire [143:0] pp,
  input wire [53:0] extra,
  output wire [26:0] sum
);
  wire carry_c15_r0_s1 = extra[15];
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
  wire sum_c0_r0_s1 = ~(extra[0] ^ extra[26]);
  wire carry_c0_r0_s1 = extra[0] | extra[26];
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_full_adder add_c0_r1_s2 (
    .a(extra[27]),
    .b(extra[53]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r1_s2),
    .co(carry_c0_r1_s2)
  );
  wire sum_c1_r0_s1 = ~(extra[1] ^ extra[28]);
  wire carry_c1_r0_s1 = extra[1] | extra[28];
  wire sum_c1_r1_s3, carry_c1_r1_s3;
  subbyte_full_adder add_c1_r1_s3 (
    .a(carry_c0_r0_s1),
    .b(sum_c1_r0_s1),
    .ci(carry_c0_r1_s2),
    .s(sum_c1_r1_s3),
    .co(carry_c1_r1_s3)
  );
  wire sum_c2_r0_s1 = ~(extra[2] ^ extra[29]);
  wire carry_c2_r0_s1 = extra[2] | extra[29];
  wire sum_c2_r1_s4, carry_c2_r1_s4;
  subbyte_full_adder add_c2_r1_s4 (
    .a(carry_c1_r0_s1),
    .b(sum_c2_r0_s1),
    .ci(carry_c1_r1_s3),
    .s(sum_c2_r1_s4),
    .co(carry_c2_r1_s4)
  );
  wire sum_c3_r0_s1 = ~(extra[3] ^ extra[30]);
  wire carry_c3_r0_s1 = extra[3] | extra[30];
  wire sum_c3_r1_s5, carry_c3_r1_s5;
  subbyte_full_adder add_c3_r1_s5 (
    .a(carry_c2_r0_s1),
    .b(sum_c3_r0_s1),
    .ci(carry_c2_r1_s4),
    .s(sum_c3_r1_s5),
    .co(carry_c3_r1_s5)
  );
  wire sum_c4_r0_s1 = ~(pp[0] ^ pp[18]);
  wire carry_c4_r0_s1 = pp[0] | pp[18];
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[36]), .b(pp[54]), .ci(pp[72]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[90]), .b(pp[108]), .ci(pp[126]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s2, carry_c4_r3_s2;
  subbyte_full_adder add_c4_r3_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r3_s2),
    .co(carry_c4_r3_s2)
  );
  wire sum_c4_r4_s3, carry_c4_r4_s3;
  subbyte_full_adder add_c4_r4_s3 (.a(sum_c4_r3_s2), .b(extra[4]), .ci(extra[31]), .s(sum_c4_r4_s3), .co(carry_c4_r4_s3));
  wire sum_c4_r5_s6, carry_c4_r5_s6;
  subbyte_full_adder add_c4_r5_s6 (
    .a(carry_c3_r0_s1),
    .b(sum_c4_r4_s3),
    .ci(carry_c3_r1_s5),
    .s(sum_c4_r5_s6),
    .co(carry_c4_r5_s6)
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
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (.a(pp[127]), .b(pp[132]), .ci(carry_c4_r0_s1), .s(sum_c5_r5_s2), .co(carry_c5_r5_s2));
  wire sum_c5_r6_s2, carry_c5_r6_s2;
  subbyte_full_adder add_c5_r6_s2 (
    .a(sum_c5_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r6_s2),
    .co(carry_c5_r6_s2)
  );
  wire sum_c5_r7_s2, carry_c5_r7_s2;
  subbyte_full_adder add_c5_r7_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r7_s2),
    .co(carry_c5_r7_s2)
  );
  wire sum_c5_r8_s3, carry_c5_r8_s3;
  subbyte_full_adder add_c5_r8_s3 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s2),
    .ci(carry_c4_r3_s2),
    .s(sum_c5_r8_s3),
    .co(carry_c5_r8_s3)
  );
  wire sum_c5_r9_s4, carry_c5_r9_s4;
  subbyte_full_adder add_c5_r9_s4 (
    .a(sum_c5_r6_s2),
    .b(sum_c5_r7_s2),
    .ci(sum_c5_r8_s3),
    .s(sum_c5_r9_s4),
    .co(carry_c5_r9_s4)
  );
  wire sum_c5_r10_s5, carry_c5_r10_s5;
  subbyte_full_adder add_c5_r10_s5 (
    .a(sum_c5_r9_s4),
    .b(extra[5]),
    .ci(extra[32]),
    .s(sum_c5_r10_s5),
    .co(carry_c5_r10_s5)
  );
  wire sum_c5_r11_s7, carry_c5_r11_s7;
  subbyte_full_adder add_c5_r11_s7 (
    .a(carry_c4_r4_s3),
    .b(sum_c5_r10_s5),
    .ci(carry_c4_r5_s6),
    .s(sum_c5_r11_s7),
    .co(carry_c5_r11_s7)
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
  wire sum_c6_r8_s2, carry_c6_r8_s2;
  subbyte_full_adder add_c6_r8_s2 (
    .a(pp[138]),
    .b(carry_c5_r0_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r8_s2),
    .co(carry_c6_r8_s2)
  );
  wire sum_c6_r9_s2, carry_c6_r9_s2;
  subbyte_full_adder add_c6_r9_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r9_s2),
    .co(carry_c6_r9_s2)
  );
  wire sum_c6_r10_s3, carry_c6_r10_s3;
  subbyte_full_adder add_c6_r10_s3 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s2),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r10_s3),
    .co(carry_c6_r10_s3)
  );
  wire sum_c6_r11_s2, carry_c6_r11_s2;
  subbyte_full_adder add_c6_r11_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r11_s2),
    .co(carry_c6_r11_s2)
  );
  wire sum_c6_r12_s2, carry_c6_r12_s2;
  subbyte_full_adder add_c6_r12_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r12_s2),
    .co(carry_c6_r12_s2)
  );
  wire sum_c6_r13_s3, carry_c6_r13_s3;
  subbyte_full_adder add_c6_r13_s3 (
    .a(sum_c6_r8_s2),
    .b(carry_c5_r6_s2),
    .ci(carry_c5_r7_s2),
    .s(sum_c6_r13_s3),
    .co(carry_c6_r13_s3)
  );
  wire sum_c6_r14_s4, carry_c6_r14_s4;
  subbyte_full_adder add_c6_r14_s4 (
    .a(sum_c6_r9_s2),
    .b(sum_c6_r10_s3),
    .ci(sum_c6_r11_s2),
    .s(sum_c6_r14_s4),
    .co(carry_c6_r14_s4)
  );
  wire sum_c6_r15_s5, carry_c6_r15_s5;
  subbyte_full_adder add_c6_r15_s5 (
    .a(sum_c6_r12_s2),
    .b(carry_c5_r8_s3),
    .ci(carry_c5_r9_s4),
    .s(sum_c6_r15_s5),
    .co(carry_c6_r15_s5)
  );
  wire sum_c6_r16_s6, carry_c6_r16_s6;
  subbyte_full_adder add_c6_r16_s6 (
    .a(sum_c6_r13_s3),
    .b(sum_c6_r14_s4),
    .ci(sum_c6_r15_s5),
    .s(sum_c6_r16_s6),
    .co(carry_c6_r16_s6)
  );
  wire sum_c6_r17_s7, carry_c6_r17_s7;
  subbyte_full_adder add_c6_r17_s7 (
    .a(sum_c6_r16_s6),
    .b(extra[6]),
    .ci(extra[33]),
    .s(sum_c6_r17_s7),
    .co(carry_c6_r17_s7)
  );
  wire sum_c6_r18_s8, carry_c6_r18_s8;
  subbyte_full_adder add_c6_r18_s8 (
    .a(carry_c5_r10_s5),
    .b(sum_c6_r17_s7),
    .ci(carry_c5_r11_s7),
    .s(sum_c6_r18_s8),
    .co(carry_c6_r18_s8)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[3]), .b(pp[8]), .ci(pp[13]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[21]), .b(pp[26]), .ci(pp[31]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[39]), .b(pp[44]), .ci(pp[49]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[57]), .b(pp[62]), .ci(pp[67]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[75]), .b(pp[80]), .ci(pp[85]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[93]), .b(pp[98]), .ci(pp[103]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[111]), .b(pp[116]), .ci(pp[121]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[129]), .b(pp[134]), .ci(pp[139]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s2, carry_c7_r8_s2;
  subbyte_full_adder add_c7_r8_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r8_s2),
    .co(carry_c7_r8_s2)
  );
  wire sum_c7_r9_s2, carry_c7_r9_s2;
  subbyte_full_adder add_c7_r9_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r9_s2),
    .co(carry_c7_r9_s2)
  );
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r10_s2),
    .co(carry_c7_r10_s2)
  );
  wire sum_c7_r11_s2, carry_c7_r11_s2;
  subbyte_full_adder add_c7_r11_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r11_s2),
    .co(carry_c7_r11_s2)
  );
  wire sum_c7_r12_s2, carry_c7_r12_s2;
  subbyte_full_adder add_c7_r12_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r12_s2),
    .co(carry_c7_r12_s2)
  );
  wire sum_c7_r13_s3, carry_c7_r13_s3;
  subbyte_full_adder add_c7_r13_s3 (
    .a(sum_c7_r7_s1),
    .b(carry_c6_r8_s2),
    .ci(carry_c6_r9_s2),
    .s(sum_c7_r13_s3),
    .co(carry_c7_r13_s3)
  );
  wire sum_c7_r14_s4, carry_c7_r14_s4;
  subbyte_full_adder add_c7_r14_s4 (
    .a(carry_c6_r10_s3),
    .b(carry_c6_r11_s2),
    .ci(carry_c6_r12_s2),
    .s(sum_c7_r14_s4),
    .co(carry_c7_r14_s4)
  );
  wire sum_c7_r15_s3, carry_c7_r15_s3;
  subbyte_full_adder add_c7_r15_s3 (
    .a(sum_c7_r8_s2),
    .b(sum_c7_r9_s2),
    .ci(sum_c7_r10_s2),
    .s(sum_c7_r15_s3),
    .co(carry_c7_r15_s3)
  );
  wire sum_c7_r16_s4, carry_c7_r16_s4;
  subbyte_full_adder add_c7_r16_s4 (
    .a(sum_c7_r11_s2),
    .b(sum_c7_r12_s2),
    .ci(sum_c7_r13_s3),
    .s(sum_c7_r16_s4),
    .co(carry_c7_r16_s4)
  );
  wire sum_c7_r17_s5, carry_c7_r17_s5;
  subbyte_full_adder add_c7_r17_s5 (
    .a(carry_c6_r13_s3),
    .b(carry_c6_r14_s4),
    .ci(sum_c7_r14_s4),
    .s(sum_c7_r17_s5),
    .co(carry_c7_r17_s5)
  );
  wire sum_c7_r18_s6, carry_c7_r18_s6;
  subbyte_full_adder add_c7_r18_s6 (
    .a(sum_c7_r15_s3),
    .b(sum_c7_r16_s4),
    .ci(carry_c6_r15_s5),
    .s(sum_c7_r18_s6),
    .co(carry_c7_r18_s6)
  );
  wire sum_c7_r19_s7, carry_c7_r19_s7;
  subbyte_full_adder add_c7_r19_s7 (
    .a(carry_c6_r16_s6),
    .b(sum_c7_r17_s5),
    .ci(sum_c7_r18_s6),
    .s(sum_c7_r19_s7),
    .co(carry_c7_r19_s7)
  );
  wire sum_c7_r20_s8, carry_c7_r20_s8;
  subbyte_full_adder add_c7_r20_s8 (
    .a(sum_c7_r19_s7),
    .b(extra[7]),
    .ci(extra[34]),
    .s(sum_c7_r20_s8),
    .co(carry_c7_r20_s8)
  );
  wire sum_c7_r21_s9, carry_c7_r21_s9;
  subbyte_full_adder add_c7_r21_s9 (
    .a(carry_c6_r17_s7),
    .b(sum_c7_r20_s8),
    .ci(carry_c6_r18_s8),
    .s(sum_c7_r21_s9),
    .co(carry_c7_r21_s9)
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
  wire sum_c8_r8_s2, carry_c8_r8_s2;
  subbyte_full_adder add_c8_r8_s2 (
    .a(pp[140]),
    .b(sum_c8_r0_s1),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r8_s2),
    .co(carry_c8_r8_s2)
  );
  wire sum_c8_r9_s2, carry_c8_r9_s2;
  subbyte_full_adder add_c8_r9_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r9_s2),
    .co(carry_c8_r9_s2)
  );
  wire sum_c8_r10_s2, carry_c8_r10_s2;
  subbyte_full_adder add_c8_r10_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r10_s2),
    .co(carry_c8_r10_s2)
  );
  wire sum_c8_r11_s2, carry_c8_r11_s2;
  subbyte_full_adder add_c8_r11_s2 (
    .a(carry_c7_r7_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r11_s2),
    .co(carry_c8_r11_s2)
  );
  wire sum_c8_r12_s2, carry_c8_r12_s2;
  subbyte_full_adder add_c8_r12_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r12_s2),
    .co(carry_c8_r12_s2)
  );
  wire sum_c8_r13_s3, carry_c8_r13_s3;
  subbyte_full_adder add_c8_r13_s3 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s2),
    .s(sum_c8_r13_s3),
    .co(carry_c8_r13_s3)
  );
  wire sum_c8_r14_s3, carry_c8_r14_s3;
  subbyte_full_adder add_c8_r14_s3 (
    .a(carry_c7_r8_s2),
    .b(carry_c7_r9_s2),
    .ci(carry_c7_r10_s2),
    .s(sum_c8_r14_s3),
    .co(carry_c8_r14_s3)
  );
  wire sum_c8_r15_s3, carry_c8_r15_s3;
  subbyte_full_adder add_c8_r15_s3 (
    .a(carry_c7_r11_s2),
    .b(carry_c7_r12_s2),
    .ci(sum_c8_r9_s2),
    .s(sum_c8_r15_s3),
    .co(carry_c8_r15_s3)
  );
  wire sum_c8_r16_s3, carry_c8_r16_s3;
  subbyte_full_adder add_c8_r16_s3 (
    .a(sum_c8_r10_s2),
    .b(sum_c8_r11_s2),
    .ci(sum_c8_r12_s2),
    .s(sum_c8_r16_s3),
    .co(carry_c8_r16_s3)
  );
  wire sum_c8_r17_s5, carry_c8_r17_s5;
  subbyte_full_adder add_c8_r17_s5 (
    .a(sum_c8_r13_s3),
    .b(carry_c7_r13_s3),
    .ci(carry_c7_r14_s4),
    .s(sum_c8_r17_s5),
    .co(carry_c8_r17_s5)
  );
  wire sum_c8_r18_s5, carry_c8_r18_s5;
  subbyte_full_adder add_c8_r18_s5 (
    .a(carry_c7_r15_s3),
    .b(carry_c7_r16_s4),
    .ci(sum_c8_r14_s3),
    .s(sum_c8_r18_s5),
    .co(carry_c8_r18_s5)
  );
  wire sum_c8_r19_s6, carry_c8_r19_s6;
  subbyte_full_adder add_c8_r19_s6 (
    .a(sum_c8_r15_s3),
    .b(sum_c8_r16_s3),
    .ci(sum_c8_r17_s5),
    .s(sum_c8_r19_s6),
    .co(carry_c8_r19_s6)
  );
  wire sum_c8_r20_s7, carry_c8_r20_s7;
  subbyte_full_adder add_c8_r20_s7 (
    .a(carry_c7_r17_s5),
    .b(carry_c7_r18_s6),
    .ci(sum_c8_r18_s5),
    .s(sum_c8_r20_s7),
    .co(carry_c8_r20_s7)
  );
  wire sum_c8_r21_s8, carry_c8_r21_s8;
  subbyte_full_adder add_c8_r21_s8 (
    .a(sum_c8_r19_s6),
    .b(carry_c7_r19_s7),
    .ci(sum_c8_r20_s7),
    .s(sum_c8_r21_s8),
    .co(carry_c8_r21_s8)
  );
  wire sum_c8_r22_s9, carry_c8_r22_s9;
  subbyte_full_adder add_c8_r22_s9 (
    .a(sum_c8_r21_s8),
    .b(extra[8]),
    .ci(extra[35]),
    .s(sum_c8_r22_s9),
    .co(carry_c8_r22_s9)
  );
  wire sum_c8_r23_s10, carry_c8_r23_s10;
  subbyte_full_adder add_c8_r23_s10 (
    .a(carry_c7_r20_s8),
    .b(sum_c8_r22_s9),
    .ci(carry_c7_r21_s9),
    .s(sum_c8_r23_s10),
    .co(carry_c8_r23_s10)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[5]), .b(pp[10]), .ci(pp[15]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[23]), .b(pp[28]), .ci(pp[33]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[41]), .b(pp[46]), .ci(pp[51]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[59]), .b(pp[64]), .ci(pp[69]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[77]), .b(pp[82]), .ci(pp[87]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[95]), .b(pp[100]), .ci(pp[105]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[113]), .b(pp[118]), .ci(pp[123]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[131]), .b(pp[136]), .ci(pp[141]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s2, carry_c9_r8_s2;
  subbyte_full_adder add_c9_r8_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r8_s2),
    .co(carry_c9_r8_s2)
  );
  wire sum_c9_r9_s2, carry_c9_r9_s2;
  subbyte_full_adder add_c9_r9_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r9_s2),
    .co(carry_c9_r9_s2)
  );
  wire sum_c9_r10_s2, carry_c9_r10_s2;
  subbyte_full_adder add_c9_r10_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r10_s2),
    .co(carry_c9_r10_s2)
  );
  wire sum_c9_r11_s2, carry_c9_r11_s2;
  subbyte_full_adder add_c9_r11_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r11_s2),
    .co(carry_c9_r11_s2)
  );
  wire sum_c9_r12_s2, carry_c9_r12_s2;
  subbyte_full_adder add_c9_r12_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r12_s2),
    .co(carry_c9_r12_s2)
  );
  wire sum_c9_r13_s3, carry_c9_r13_s3;
  subbyte_full_adder add_c9_r13_s3 (
    .a(sum_c9_r7_s1),
    .b(carry_c8_r8_s2),
    .ci(carry_c8_r9_s2),
    .s(sum_c9_r13_s3),
    .co(carry_c9_r13_s3)
  );
  wire sum_c9_r14_s3, carry_c9_r14_s3;
  subbyte_full_adder add_c9_r14_s3 (
    .a(carry_c8_r10_s2),
    .b(carry_c8_r11_s2),
    .ci(carry_c8_r12_s2),
    .s(sum_c9_r14_s3),
    .co(carry_c9_r14_s3)
  );
  wire sum_c9_r15_s4, carry_c9_r15_s4;
  subbyte_full_adder add_c9_r15_s4 (
    .a(carry_c8_r13_s3),
    .b(sum_c9_r8_s2),
    .ci(sum_c9_r9_s2),
    .s(sum_c9_r15_s4),
    .co(carry_c9_r15_s4)
  );
  wire sum_c9_r16_s3, carry_c9_r16_s3;
  subbyte_full_adder add_c9_r16_s3 (
    .a(sum_c9_r10_s2),
    .b(sum_c9_r11_s2),
    .ci(sum_c9_r12_s2),
    .s(sum_c9_r16_s3),
    .co(carry_c9_r16_s3)
  );
  wire sum_c9_r17_s4, carry_c9_r17_s4;
  subbyte_full_adder add_c9_r17_s4 (
    .a(sum_c9_r13_s3),
    .b(carry_c8_r14_s3),
    .ci(carry_c8_r15_s3),
    .s(sum_c9_r17_s4),
    .co(carry_c9_r17_s4)
  );
  wire sum_c9_r18_s5, carry_c9_r18_s5;
  subbyte_full_adder add_c9_r18_s5 (
    .a(carry_c8_r16_s3),
    .b(sum_c9_r14_s3),
    .ci(sum_c9_r15_s4),
    .s(sum_c9_r18_s5),
    .co(carry_c9_r18_s5)
  );
  wire sum_c9_r19_s6, carry_c9_r19_s6;
  subbyte_full_adder add_c9_r19_s6 (
    .a(sum_c9_r16_s3),
    .b(carry_c8_r17_s5),
    .ci(carry_c8_r18_s5),
    .s(sum_c9_r19_s6),
    .co(carry_c9_r19_s6)
  );
  wire sum_c9_r20_s7, carry_c9_r20_s7;
  subbyte_full_adder add_c9_r20_s7 (
    .a(carry_c8_r19_s6),
    .b(sum_c9_r17_s4),
    .ci(sum_c9_r18_s5),
    .s(sum_c9_r20_s7),
    .co(carry_c9_r20_s7)
  );
  wire sum_c9_r21_s8, carry_c9_r21_s8;
  subbyte_full_adder add_c9_r21_s8 (
    .a(sum_c9_r19_s6),
    .b(carry_c8_r20_s7),
    .ci(sum_c9_r20_s7),
    .s(sum_c9_r21_s8),
    .co(carry_c9_r21_s8)
  );
  wire sum_c9_r22_s9, carry_c9_r22_s9;
  subbyte_full_adder add_c9_r22_s9 (
    .a(carry_c8_r21_s8),
    .b(sum_c9_r21_s8),
    .ci(extra[9]),
    .s(sum_c9_r22_s9),
    .co(carry_c9_r22_s9)
  );
  wire sum_c9_r23_s10, carry_c9_r23_s10;
  subbyte_full_adder add_c9_r23_s10 (
    .a(extra[36]),
    .b(sum_c9_r22_s9),
    .ci(carry_c8_r22_s9),
    .s(sum_c9_r23_s10),
    .co(carry_c9_r23_s10)
  );
  wire sum_c9_r24_s11, carry_c9_r24_s11;
  subbyte_half_adder add_c9_r24_s11 (.a(sum_c9_r23_s10), .b(carry_c8_r23_s10), .s(sum_c9_r24_s11), .co(carry_c9_r24_s11));
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
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[142]),
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
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r8_s2),
    .co(carry_c10_r8_s2)
  );
  wire sum_c10_r9_s3, carry_c10_r9_s3;
  subbyte_full_adder add_c10_r9_s3 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(carry_c9_r8_s2),
    .s(sum_c10_r9_s3),
    .co(carry_c10_r9_s3)
  );
  wire sum_c10_r10_s3, carry_c10_r10_s3;
  subbyte_full_adder add_c10_r10_s3 (
    .a(carry_c9_r9_s2),
    .b(carry_c9_r10_s2),
    .ci(carry_c9_r11_s2),
    .s(sum_c10_r10_s3),
    .co(carry_c10_r10_s3)
  );
  wire sum_c10_r11_s3, carry_c10_r11_s3;
  subbyte_full_adder add_c10_r11_s3 (
    .a(carry_c9_r12_s2),
    .b(sum_c10_r5_s2),
    .ci(sum_c10_r6_s2),
    .s(sum_c10_r11_s3),
    .co(carry_c10_r11_s3)
  );
  wire sum_c10_r12_s4, carry_c10_r12_s4;
  subbyte_full_adder add_c10_r12_s4 (
    .a(sum_c10_r7_s2),
    .b(sum_c10_r8_s2),
    .ci(carry_c9_r13_s3),
    .s(sum_c10_r12_s4),
    .co(carry_c10_r12_s4)
  );
  wire sum_c10_r13_s5, carry_c10_r13_s5;
  subbyte_full_adder add_c10_r13_s5 (
    .a(sum_c10_r9_s3),
    .b(carry_c9_r14_s3),
    .ci(carry_c9_r15_s4),
    .s(sum_c10_r13_s5),
    .co(carry_c10_r13_s5)
  );
  wire sum_c10_r14_s4, carry_c10_r14_s4;
  subbyte_full_adder add_c10_r14_s4 (
    .a(carry_c9_r16_s3),
    .b(sum_c10_r10_s3),
    .ci(sum_c10_r11_s3),
    .s(sum_c10_r14_s4),
    .co(carry_c10_r14_s4)
  );
  wire sum_c10_r15_s6, carry_c10_r15_s6;
  subbyte_full_adder add_c10_r15_s6 (
    .a(sum_c10_r12_s4),
    .b(carry_c9_r17_s4),
    .ci(carry_c9_r18_s5),
    .s(sum_c10_r15_s6),
    .co(carry_c10_r15_s6)
  );
  wire sum_c10_r16_s7, carry_c10_r16_s7;
  subbyte_full_adder add_c10_r16_s7 (
    .a(sum_c10_r13_s5),
    .b(sum_c10_r14_s4),
    .ci(carry_c9_r19_s6),
    .s(sum_c10_r16_s7),
    .co(carry_c10_r16_s7)
  );
  wire sum_c10_r17_s8, carry_c10_r17_s8;
  subbyte_full_adder add_c10_r17_s8 (
    .a(carry_c9_r20_s7),
    .b(sum_c10_r15_s6),
    .ci(sum_c10_r16_s7),
    .s(sum_c10_r17_s8),
    .co(carry_c10_r17_s8)
  );
  wire sum_c10_r18_s9, carry_c10_r18_s9;
  subbyte_full_adder add_c10_r18_s9 (
    .a(carry_c9_r21_s8),
    .b(sum_c10_r17_s8),
    .ci(extra[10]),
    .s(sum_c10_r18_s9),
    .co(carry_c10_r18_s9)
  );
  wire sum_c10_r19_s10, carry_c10_r19_s10;
  subbyte_full_adder add_c10_r19_s10 (
    .a(extra[37]),
    .b(carry_c9_r22_s9),
    .ci(sum_c10_r18_s9),
    .s(sum_c10_r19_s10),
    .co(carry_c10_r19_s10)
  );
  wire sum_c10_r20_s12, carry_c10_r20_s12;
  subbyte_full_adder add_c10_r20_s12 (
    .a(carry_c9_r23_s10),
    .b(sum_c10_r19_s10),
    .ci(carry_c9_r24_s11),
    .s(sum_c10_r20_s12),
    .co(carry_c10_r20_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[17]), .b(pp[35]), .ci(pp[53]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[71]), .b(pp[89]), .ci(pp[107]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(pp[125]),
    .b(pp[143]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s2, carry_c11_r3_s2;
  subbyte_full_adder add_c11_r3_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r3_s2),
    .co(carry_c11_r3_s2)
  );
  wire sum_c11_r4_s2, carry_c11_r4_s2;
  subbyte_full_adder add_c11_r4_s2 (
    .a(carry_c10_r4_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r4_s2),
    .co(carry_c11_r4_s2)
  );
  wire sum_c11_r5_s3, carry_c11_r5_s3;
  subbyte_full_adder add_c11_r5_s3 (
    .a(sum_c11_r2_s2),
    .b(carry_c10_r5_s2),
    .ci(carry_c10_r6_s2),
    .s(sum_c11_r5_s3),
    .co(carry_c11_r5_s3)
  );
  wire sum_c11_r6_s3, carry_c11_r6_s3;
  subbyte_full_adder add_c11_r6_s3 (
    .a(carry_c10_r7_s2),
    .b(carry_c10_r8_s2),
    .ci(sum_c11_r3_s2),
    .s(sum_c11_r6_s3),
    .co(carry_c11_r6_s3)
  );
  wire sum_c11_r7_s4, carry_c11_r7_s4;
  subbyte_full_adder add_c11_r7_s4 (
    .a(sum_c11_r4_s2),
    .b(carry_c10_r9_s3),
    .ci(carry_c10_r10_s3),
    .s(sum_c11_r7_s4),
    .co(carry_c11_r7_s4)
  );
  wire sum_c11_r8_s5, carry_c11_r8_s5;
  subbyte_full_adder add_c11_r8_s5 (
    .a(carry_c10_r11_s3),
    .b(carry_c10_r12_s4),
    .ci(sum_c11_r5_s3),
    .s(sum_c11_r8_s5),
    .co(carry_c11_r8_s5)
  );
  wire sum_c11_r9_s6, carry_c11_r9_s6;
  subbyte_full_adder add_c11_r9_s6 (
    .a(sum_c11_r6_s3),
    .b(sum_c11_r7_s4),
    .ci(carry_c10_r13_s5),
    .s(sum_c11_r9_s6),
    .co(carry_c11_r9_s6)
  );
  wire sum_c11_r10_s7, carry_c11_r10_s7;
  subbyte_full_adder add_c11_r10_s7 (
    .a(carry_c10_r14_s4),
    .b(sum_c11_r8_s5),
    .ci(sum_c11_r9_s6),
    .s(sum_c11_r10_s7),
    .co(carry_c11_r10_s7)
  );
  wire sum_c11_r11_s8, carry_c11_r11_s8;
  subbyte_full_adder add_c11_r11_s8 (
    .a(carry_c10_r15_s6),
    .b(carry_c10_r16_s7),
    .ci(sum_c11_r10_s7),
    .s(sum_c11_r11_s8),
    .co(carry_c11_r11_s8)
  );
  wire sum_c11_r12_s9, carry_c11_r12_s9;
  subbyte_full_adder add_c11_r12_s9 (
    .a(carry_c10_r17_s8),
    .b(sum_c11_r11_s8),
    .ci(extra[11]),
    .s(sum_c11_r12_s9),
    .co(carry_c11_r12_s9)
  );
  wire sum_c11_r13_s10, carry_c11_r13_s10;
  subbyte_full_adder add_c11_r13_s10 (
    .a(extra[38]),
    .b(carry_c10_r18_s9),
    .ci(sum_c11_r12_s9),
    .s(sum_c11_r13_s10),
    .co(carry_c11_r13_s10)
  );
  wire sum_c11_r14_s13, carry_c11_r14_s13;
  subbyte_full_adder add_c11_r14_s13 (
    .a(carry_c10_r19_s10),
    .b(sum_c11_r13_s10),
    .ci(carry_c10_r20_s12),
    .s(sum_c11_r14_s13),
    .co(carry_c11_r14_s13)
  );
  wire sum_c12_r0_s2 = ~carry_c11_r0_s1;
  wire carry_c12_r0_s2 = carry_c11_r0_s1;
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(carry_c11_r1_s1),
    .b(carry_c11_r2_s2),
    .ci(sum_c12_r0_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s4, carry_c12_r2_s4;
  subbyte_full_adder add_c12_r2_s4 (
    .a(carry_c11_r3_s2),
    .b(carry_c11_r4_s2),
    .ci(sum_c12_r1_s3),
    .s(sum_c12_r2_s4),
    .co(carry_c12_r2_s4)
  );
  wire sum_c12_r3_s5, carry_c12_r3_s5;
  subbyte_full_adder add_c12_r3_s5 (
    .a(carry_c11_r5_s3),
    .b(carry_c11_r6_s3),
    .ci(sum_c12_r2_s4),
    .s(sum_c12_r3_s5),
    .co(carry_c12_r3_s5)
  );
  wire sum_c12_r4_s6, carry_c12_r4_s6;
  subbyte_full_adder add_c12_r4_s6 (
    .a(carry_c11_r7_s4),
    .b(carry_c11_r8_s5),
    .ci(sum_c12_r3_s5),
    .s(sum_c12_r4_s6),
    .co(carry_c12_r4_s6)
  );
  wire sum_c12_r5_s8, carry_c12_r5_s8;
  subbyte_full_adder add_c12_r5_s8 (
    .a(carry_c11_r9_s6),
    .b(carry_c11_r10_s7),
    .ci(sum_c12_r4_s6),
    .s(sum_c12_r5_s8),
    .co(carry_c12_r5_s8)
  );
  wire sum_c12_r6_s9, carry_c12_r6_s9;
  subbyte_full_adder add_c12_r6_s9 (
    .a(carry_c11_r11_s8),
    .b(sum_c12_r5_s8),
    .ci(extra[12]),
    .s(sum_c12_r6_s9),
    .co(carry_c12_r6_s9)
  );
  wire sum_c12_r7_s10, carry_c12_r7_s10;
  subbyte_full_adder add_c12_r7_s10 (
    .a(extra[39]),
    .b(carry_c11_r12_s9),
    .ci(sum_c12_r6_s9),
    .s(sum_c12_r7_s10),
    .co(carry_c12_r7_s10)
  );
  wire sum_c12_r8_s14, carry_c12_r8_s14;
  subbyte_full_adder add_c12_r8_s14 (
    .a(carry_c11_r13_s10),
    .b(sum_c12_r7_s10),
    .ci(carry_c11_r14_s13),
    .s(sum_c12_r8_s14),
    .co(carry_c12_r8_s14)
  );
  wire sum_c13_r0_s5, carry_c13_r0_s5;
  subbyte_full_adder add_c13_r0_s5 (
    .a(carry_c12_r0_s2),
    .b(carry_c12_r1_s3),
    .ci(carry_c12_r2_s4),
    .s(sum_c13_r0_s5),
    .co(carry_c13_r0_s5)
  );
  wire sum_c13_r1_s7, carry_c13_r1_s7;
  subbyte_full_adder add_c13_r1_s7 (
    .a(sum_c13_r0_s5),
    .b(carry_c12_r3_s5),
    .ci(carry_c12_r4_s6),
    .s(sum_c13_r1_s7),
    .co(carry_c13_r1_s7)
  );
  wire sum_c13_r2_s9, carry_c13_r2_s9;
  subbyte_full_adder add_c13_r2_s9 (
    .a(sum_c13_r1_s7),
    .b(carry_c12_r5_s8),
    .ci(extra[13]),
    .s(sum_c13_r2_s9),
    .co(carry_c13_r2_s9)
  );
  wire sum_c13_r3_s10, carry_c13_r3_s10;
  subbyte_full_adder add_c13_r3_s10 (
    .a(extra[40]),
    .b(carry_c12_r6_s9),
    .ci(sum_c13_r2_s9),
    .s(sum_c13_r3_s10),
    .co(carry_c13_r3_s10)
  );
  wire sum_c13_r4_s15, carry_c13_r4_s15;
  subbyte_full_adder add_c13_r4_s15 (
    .a(carry_c12_r7_s10),
    .b(sum_c13_r3_s10),
    .ci(carry_c12_r8_s14),
    .s(sum_c13_r4_s15),
    .co(carry_c13_r4_s15)
  );
  wire sum_c14_r0_s8, carry_c14_r0_s8;
  subbyte_full_adder add_c14_r0_s8 (
    .a(carry_c13_r0_s5),
    .b(carry_c13_r1_s7),
    .ci(extra[14]),
    .s(sum_c14_r0_s8),
    .co(carry_c14_r0_s8)
  );
  wire sum_c14_r1_s10, carry_c14_r1_s10;
  subbyte_full_adder add_c14_r1_s10 (
    .a(extra[41]),
    .b(carry_c13_r2_s9),
    .ci(sum_c14_r0_s8),
    .s(sum_c14_r1_s10),
    .co(carry_c14_r1_s10)
  );
  wire sum_c14_r2_s16, carry_c14_r2_s16;
  subbyte_full_adder add_c14_r2_s16 (
    .a(carry_c13_r3_s10),
    .b(sum_c14_r1_s10),
    .ci(carry_c13_r4_s15),
    .s(sum_c14_r2_s16),
    .co(carry_c14_r2_s16)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s9, carry_c15_r1_s9;
  subbyte_full_adder add_c15_r1_s9 (
    .a(extra[42]),
    .b(carry_c14_r0_s8),
    .ci(sum_c15_r0_s1),
    .s(sum_c15_r1_s9),
    .co(carry_c15_r1_s9)
  );
  wire sum_c15_r2_s17, carry_c15_r2_s17;
  subbyte_full_adder add_c15_r2_s17 (
    .a(carry_c14_r1_s10),
    .b(sum_c15_r1_s9),
    .ci(carry_c14_r2_s16),
    .s(sum_c15_r2_s17),
    .co(carry_c15_r2_s17)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s2, carry_c16_r1_s2;
  subbyte_full_adder add_c16_r1_s2 (
    .a(extra[43]),
    .b(carry_c15_r0_s1),
    .ci(sum_c16_r0_s1),
    .s(sum_c16_r1_s2),
    .co(carry_c16_r1_s2)
  );
  wire sum_c16_r2_s18, carry_c16_r2_s18;
  subbyte_full_adder add_c16_r2_s18 (
    .a(carry_c15_r1_s9),
    .b(sum_c16_r1_s2),
    .ci(carry_c15_r2_s17),
    .s(sum_c16_r2_s18),
    .co(carry_c16_r2_s18)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(extra[44]),
    .b(carry_c16_r0_s1),
    .ci(sum_c17_r0_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s19, carry_c17_r2_s19;
  subbyte_full_adder add_c17_r2_s19 (
    .a(carry_c16_r1_s2),
    .b(sum_c17_r1_s2),
    .ci(carry_c16_r2_s18),
    .s(sum_c17_r2_s19),
    .co(carry_c17_r2_s19)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s2, carry_c18_r1_s2;
  subbyte_full_adder add_c18_r1_s2 (
    .a(extra[45]),
    .b(carry_c17_r0_s1),
    .ci(sum_c18_r0_s1),
    .s(sum_c18_r1_s2),
    .co(carry_c18_r1_s2)
  );
  wire sum_c18_r2_s20, carry_c18_r2_s20;
  subbyte_full_adder add_c18_r2_s20 (
    .a(carry_c17_r1_s2),
    .b(sum_c18_r1_s2),
    .ci(carry_c17_r2_s19),
    .s(sum_c18_r2_s20),
    .co(carry_c18_r2_s20)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s2, carry_c19_r1_s2;
  subbyte_full_adder add_c19_r1_s2 (
    .a(extra[46]),
    .b(carry_c18_r0_s1),
    .ci(sum_c19_r0_s1),
    .s(sum_c19_r1_s2),
    .co(carry_c19_r1_s2)
  );
  wire sum_c19_r2_s21, carry_c19_r2_s21;
  subbyte_full_adder add_c19_r2_s21 (
    .a(carry_c18_r1_s2),
    .b(sum_c19_r1_s2),
    .ci(carry_c18_r2_s20),
    .s(sum_c19_r2_s21),
    .co(carry_c19_r2_s21)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s2, carry_c20_r1_s2;
  subbyte_full_adder add_c20_r1_s2 (
    .a(extra[47]),
    .b(carry_c19_r0_s1),
    .ci(sum_c20_r0_s1),
    .s(sum_c20_r1_s2),
    .co(carry_c20_r1_s2)
  );
  wire sum_c20_r2_s22, carry_c20_r2_s22;
  subbyte_full_adder add_c20_r2_s22 (
    .a(carry_c19_r1_s2),
    .b(sum_c20_r1_s2),
    .ci(carry_c19_r2_s21),
    .s(sum_c20_r2_s22),
    .co(carry_c20_r2_s22)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s2, carry_c21_r1_s2;
  subbyte_full_adder add_c21_r1_s2 (
    .a(extra[48]),
    .b(carry_c20_r0_s1),
    .ci(sum_c21_r0_s1),
    .s(sum_c21_r1_s2),
    .co(carry_c21_r1_s2)
  );
  wire sum_c21_r2_s23, carry_c21_r2_s23;
  subbyte_full_adder add_c21_r2_s23 (
    .a(carry_c20_r1_s2),
    .b(sum_c21_r1_s2),
    .ci(carry_c20_r2_s22),
    .s(sum_c21_r2_s23),
    .co(carry_c21_r2_s23)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s2, carry_c22_r1_s2;
  subbyte_full_adder add_c22_r1_s2 (
    .a(extra[49]),
    .b(carry_c21_r0_s1),
    .ci(sum_c22_r0_s1),
    .s(sum_c22_r1_s2),
    .co(carry_c22_r1_s2)
  );
  wire sum_c22_r2_s24, carry_c22_r2_s24;
  subbyte_full_adder add_c22_r2_s24 (
    .a(carry_c21_r1_s2),
    .b(sum_c22_r1_s2),
    .ci(carry_c21_r2_s23),
    .s(sum_c22_r2_s24),
    .co(carry_c22_r2_s24)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s2, carry_c23_r1_s2;
  subbyte_full_adder add_c23_r1_s2 (
    .a(extra[50]),
    .b(carry_c22_r0_s1),
    .ci(sum_c23_r0_s1),
    .s(sum_c23_r1_s2),
    .co(carry_c23_r1_s2)
  );
  wire sum_c23_r2_s25, carry_c23_r2_s25;
  subbyte_full_adder add_c23_r2_s25 (
    .a(carry_c22_r1_s2),
    .b(sum_c23_r1_s2),
    .ci(carry_c22_r2_s24),
    .s(sum_c23_r2_s25),
    .co(carry_c23_r2_s25)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s2, carry_c24_r1_s2;
  subbyte_full_adder add_c24_r1_s2 (
    .a(extra[51]),
    .b(carry_c23_r0_s1),
    .ci(sum_c24_r0_s1),
    .s(sum_c24_r1_s2),
    .co(carry_c24_r1_s2)
  );
  wire sum_c24_r2_s26, carry_c24_r2_s26;
  subbyte_full_adder add_c24_r2_s26 (
    .a(carry_c23_r1_s2),
    .b(sum_c24_r1_s2),
    .ci(carry_c23_r2_s25),
    .s(sum_c24_r2_s26),
    .co(carry_c24_r2_s26)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s2, carry_c25_r1_s2;
  subbyte_full_adder add_c25_r1_s2 (
    .a(extra[52]),
    .b(carry_c24_r0_s1),
    .ci(sum_c25_r0_s1),
    .s(sum_c25_r1_s2),
    .co(carry_c25_r1_s2)
  );
  wire sum_c25_r2_s27, carry_c25_r2_s27;
  subbyte_full_adder add_c25_r2_s27 (
    .a(carry_c24_r1_s2),
    .b(sum_c25_r1_s2),
    .ci(carry_c24_r2_s26),
    .s(sum_c25_r2_s27),
    .co(carry_c25_r2_s27)
  );
  wire sum_c26_r0_s28 = carry_c25_r0_s1 ^ carry_c25_r1_s2 ^ carry_c25_r2_s27;

  assign sum = {
    sum_c26_r0_s28, sum_c25_r2_s27, sum_c24_r2_s26, sum_c23_r2_s25, sum_c22_r2_s24, sum_c21_r2_s23, sum_c20_r2_s22,
    sum_c19_r2_s21, sum_c18_r2_s20, sum_c17_r2_s19, sum_c16_r2_s18, sum_c15_r2_s17, sum_c14_r2_s16, sum_c13_r4_s15,
    sum_c12_r8_s14, sum_c11_r14_s13, sum_c10_r20_s12, sum_c9_r24_s11, sum_c8_r23_s10, sum_c7_r21_s9, sum_c6_r18_s8,
    sum_c5_r11_s7, sum_c4_r5_s6, sum_c3_r1_s5, sum_c2_r1_s4, sum_c1_r1_s3, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
