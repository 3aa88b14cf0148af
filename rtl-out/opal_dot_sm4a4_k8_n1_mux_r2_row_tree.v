// opal_dot_sm4a4_k8_n1_mux_r2_row_tree: compression tree of opal_dot_sm4a4_k8_n1_mux_r2_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 940cb9b6f4c5150e
`default_nettype none

module opal_dot_sm4a4_k8_n1_mux_r2_row_tree (
  input wire [103:0] pp,
  input wire [28:0] extra,
  output wire [27:0] sum
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
  wire carry_c26_r0_s1 = extra[26];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_half_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[28]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_half_adder add_c1_r0_s2 (.a(extra[1]), .b(carry_c0_r0_s1), .s(sum_c1_r0_s2), .co(carry_c1_r0_s2));
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_half_adder add_c2_r0_s3 (.a(extra[2]), .b(carry_c1_r0_s2), .s(sum_c2_r0_s3), .co(carry_c2_r0_s3));
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_half_adder add_c3_r0_s4 (.a(extra[3]), .b(carry_c2_r0_s3), .s(sum_c3_r0_s4), .co(carry_c3_r0_s4));
  wire sum_c4_r0_s5, carry_c4_r0_s5;
  subbyte_half_adder add_c4_r0_s5 (.a(extra[4]), .b(carry_c3_r0_s4), .s(sum_c4_r0_s5), .co(carry_c4_r0_s5));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[0]), .b(pp[6]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[32]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[39]), .b(pp[45]), .ci(pp[52]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[58]), .b(pp[65]), .ci(pp[71]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[78]), .b(pp[84]), .ci(pp[91]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (
    .a(pp[97]),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r5_s2),
    .co(carry_c5_r5_s2)
  );
  wire sum_c5_r6_s2, carry_c5_r6_s2;
  subbyte_full_adder add_c5_r6_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r6_s2),
    .co(carry_c5_r6_s2)
  );
  wire sum_c5_r7_s3, carry_c5_r7_s3;
  subbyte_full_adder add_c5_r7_s3 (
    .a(sum_c5_r5_s2),
    .b(sum_c5_r6_s2),
    .ci(extra[5]),
    .s(sum_c5_r7_s3),
    .co(carry_c5_r7_s3)
  );
  wire sum_c5_r8_s6, carry_c5_r8_s6;
  subbyte_half_adder add_c5_r8_s6 (.a(sum_c5_r7_s3), .b(carry_c4_r0_s5), .s(sum_c5_r8_s6), .co(carry_c5_r8_s6));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[1]), .b(pp[14]), .ci(pp[27]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[40]), .b(pp[53]), .ci(pp[66]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s2, carry_c6_r2_s2;
  subbyte_full_adder add_c6_r2_s2 (.a(pp[79]), .b(pp[92]), .ci(carry_c5_r0_s1), .s(sum_c6_r2_s2), .co(carry_c6_r2_s2));
  wire sum_c6_r3_s2, carry_c6_r3_s2;
  subbyte_full_adder add_c6_r3_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r3_s2),
    .co(carry_c6_r3_s2)
  );
  wire sum_c6_r4_s2, carry_c6_r4_s2;
  subbyte_full_adder add_c6_r4_s2 (
    .a(carry_c5_r4_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r4_s2),
    .co(carry_c6_r4_s2)
  );
  wire sum_c6_r5_s3, carry_c6_r5_s3;
  subbyte_full_adder add_c6_r5_s3 (
    .a(sum_c6_r2_s2),
    .b(carry_c5_r5_s2),
    .ci(carry_c5_r6_s2),
    .s(sum_c6_r5_s3),
    .co(carry_c6_r5_s3)
  );
  wire sum_c6_r6_s4, carry_c6_r6_s4;
  subbyte_full_adder add_c6_r6_s4 (
    .a(sum_c6_r3_s2),
    .b(sum_c6_r4_s2),
    .ci(sum_c6_r5_s3),
    .s(sum_c6_r6_s4),
    .co(carry_c6_r6_s4)
  );
  wire sum_c6_r7_s5, carry_c6_r7_s5;
  subbyte_full_adder add_c6_r7_s5 (
    .a(sum_c6_r6_s4),
    .b(extra[6]),
    .ci(carry_c5_r7_s3),
    .s(sum_c6_r7_s5),
    .co(carry_c6_r7_s5)
  );
  wire sum_c6_r8_s7, carry_c6_r8_s7;
  subbyte_half_adder add_c6_r8_s7 (.a(sum_c6_r7_s5), .b(carry_c5_r8_s6), .s(sum_c6_r8_s7), .co(carry_c6_r8_s7));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[2]), .b(pp[7]), .ci(pp[12]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[15]), .b(pp[20]), .ci(pp[25]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[28]), .b(pp[33]), .ci(pp[38]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[41]), .b(pp[46]), .ci(pp[51]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[54]), .b(pp[59]), .ci(pp[64]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[67]), .b(pp[72]), .ci(pp[77]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[80]), .b(pp[85]), .ci(pp[90]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[93]), .b(pp[98]), .ci(pp[103]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s2, carry_c7_r8_s2;
  subbyte_full_adder add_c7_r8_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r8_s2),
    .co(carry_c7_r8_s2)
  );
  wire sum_c7_r9_s2, carry_c7_r9_s2;
  subbyte_full_adder add_c7_r9_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r9_s2),
    .co(carry_c7_r9_s2)
  );
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r10_s2),
    .co(carry_c7_r10_s2)
  );
  wire sum_c7_r11_s3, carry_c7_r11_s3;
  subbyte_full_adder add_c7_r11_s3 (
    .a(sum_c7_r7_s1),
    .b(carry_c6_r2_s2),
    .ci(carry_c6_r3_s2),
    .s(sum_c7_r11_s3),
    .co(carry_c7_r11_s3)
  );
  wire sum_c7_r12_s3, carry_c7_r12_s3;
  subbyte_full_adder add_c7_r12_s3 (
    .a(carry_c6_r4_s2),
    .b(sum_c7_r8_s2),
    .ci(sum_c7_r9_s2),
    .s(sum_c7_r12_s3),
    .co(carry_c7_r12_s3)
  );
  wire sum_c7_r13_s4, carry_c7_r13_s4;
  subbyte_full_adder add_c7_r13_s4 (
    .a(sum_c7_r10_s2),
    .b(sum_c7_r11_s3),
    .ci(carry_c6_r5_s3),
    .s(sum_c7_r13_s4),
    .co(carry_c7_r13_s4)
  );
  wire sum_c7_r14_s5, carry_c7_r14_s5;
  subbyte_full_adder add_c7_r14_s5 (
    .a(sum_c7_r12_s3),
    .b(carry_c6_r6_s4),
    .ci(sum_c7_r13_s4),
    .s(sum_c7_r14_s5),
    .co(carry_c7_r14_s5)
  );
  wire sum_c7_r15_s6, carry_c7_r15_s6;
  subbyte_full_adder add_c7_r15_s6 (
    .a(sum_c7_r14_s5),
    .b(extra[7]),
    .ci(carry_c6_r7_s5),
    .s(sum_c7_r15_s6),
    .co(carry_c7_r15_s6)
  );
  wire sum_c7_r16_s8, carry_c7_r16_s8;
  subbyte_half_adder add_c7_r16_s8 (.a(sum_c7_r15_s6), .b(carry_c6_r8_s7), .s(sum_c7_r16_s8), .co(carry_c7_r16_s8));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[3]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[34]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[42]), .b(pp[47]), .ci(pp[55]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[73]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[81]), .b(pp[86]), .ci(pp[94]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s2, carry_c8_r5_s2;
  subbyte_full_adder add_c8_r5_s2 (
    .a(pp[99]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r5_s2),
    .co(carry_c8_r5_s2)
  );
  wire sum_c8_r6_s2, carry_c8_r6_s2;
  subbyte_full_adder add_c8_r6_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r6_s2),
    .co(carry_c8_r6_s2)
  );
  wire sum_c8_r7_s2, carry_c8_r7_s2;
  subbyte_full_adder add_c8_r7_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r7_s2),
    .co(carry_c8_r7_s2)
  );
  wire sum_c8_r8_s2, carry_c8_r8_s2;
  subbyte_full_adder add_c8_r8_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r8_s2),
    .co(carry_c8_r8_s2)
  );
  wire sum_c8_r9_s3, carry_c8_r9_s3;
  subbyte_full_adder add_c8_r9_s3 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(carry_c7_r8_s2),
    .s(sum_c8_r9_s3),
    .co(carry_c8_r9_s3)
  );
  wire sum_c8_r10_s3, carry_c8_r10_s3;
  subbyte_full_adder add_c8_r10_s3 (
    .a(carry_c7_r9_s2),
    .b(carry_c7_r10_s2),
    .ci(sum_c8_r5_s2),
    .s(sum_c8_r10_s3),
    .co(carry_c8_r10_s3)
  );
  wire sum_c8_r11_s3, carry_c8_r11_s3;
  subbyte_full_adder add_c8_r11_s3 (
    .a(sum_c8_r6_s2),
    .b(sum_c8_r7_s2),
    .ci(sum_c8_r8_s2),
    .s(sum_c8_r11_s3),
    .co(carry_c8_r11_s3)
  );
  wire sum_c8_r12_s4, carry_c8_r12_s4;
  subbyte_full_adder add_c8_r12_s4 (
    .a(carry_c7_r11_s3),
    .b(sum_c8_r9_s3),
    .ci(carry_c7_r12_s3),
    .s(sum_c8_r12_s4),
    .co(carry_c8_r12_s4)
  );
  wire sum_c8_r13_s5, carry_c8_r13_s5;
  subbyte_full_adder add_c8_r13_s5 (
    .a(sum_c8_r10_s3),
    .b(sum_c8_r11_s3),
    .ci(carry_c7_r13_s4),
    .s(sum_c8_r13_s5),
    .co(carry_c8_r13_s5)
  );
  wire sum_c8_r14_s6, carry_c8_r14_s6;
  subbyte_full_adder add_c8_r14_s6 (
    .a(sum_c8_r12_s4),
    .b(sum_c8_r13_s5),
    .ci(carry_c7_r14_s5),
    .s(sum_c8_r14_s6),
    .co(carry_c8_r14_s6)
  );
  wire sum_c8_r15_s7, carry_c8_r15_s7;
  subbyte_full_adder add_c8_r15_s7 (
    .a(sum_c8_r14_s6),
    .b(extra[8]),
    .ci(carry_c7_r15_s6),
    .s(sum_c8_r15_s7),
    .co(carry_c8_r15_s7)
  );
  wire sum_c8_r16_s9, carry_c8_r16_s9;
  subbyte_half_adder add_c8_r16_s9 (.a(sum_c8_r15_s7), .b(carry_c7_r16_s8), .s(sum_c8_r16_s9), .co(carry_c8_r16_s9));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[4]), .b(pp[9]), .ci(pp[17]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[35]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[43]), .b(pp[48]), .ci(pp[56]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[74]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[82]), .b(pp[87]), .ci(pp[95]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s2, carry_c9_r5_s2;
  subbyte_full_adder add_c9_r5_s2 (
    .a(pp[100]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r5_s2),
    .co(carry_c9_r5_s2)
  );
  wire sum_c9_r6_s2, carry_c9_r6_s2;
  subbyte_full_adder add_c9_r6_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r6_s2),
    .co(carry_c9_r6_s2)
  );
  wire sum_c9_r7_s2, carry_c9_r7_s2;
  subbyte_full_adder add_c9_r7_s2 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r7_s2),
    .co(carry_c9_r7_s2)
  );
  wire sum_c9_r8_s3, carry_c9_r8_s3;
  subbyte_full_adder add_c9_r8_s3 (
    .a(sum_c9_r3_s1),
    .b(sum_c9_r4_s1),
    .ci(carry_c8_r5_s2),
    .s(sum_c9_r8_s3),
    .co(carry_c9_r8_s3)
  );
  wire sum_c9_r9_s3, carry_c9_r9_s3;
  subbyte_full_adder add_c9_r9_s3 (
    .a(carry_c8_r6_s2),
    .b(carry_c8_r7_s2),
    .ci(carry_c8_r8_s2),
    .s(sum_c9_r9_s3),
    .co(carry_c9_r9_s3)
  );
  wire sum_c9_r10_s3, carry_c9_r10_s3;
  subbyte_full_adder add_c9_r10_s3 (
    .a(sum_c9_r5_s2),
    .b(sum_c9_r6_s2),
    .ci(sum_c9_r7_s2),
    .s(sum_c9_r10_s3),
    .co(carry_c9_r10_s3)
  );
  wire sum_c9_r11_s4, carry_c9_r11_s4;
  subbyte_full_adder add_c9_r11_s4 (
    .a(carry_c8_r9_s3),
    .b(sum_c9_r8_s3),
    .ci(carry_c8_r10_s3),
    .s(sum_c9_r11_s4),
    .co(carry_c9_r11_s4)
  );
  wire sum_c9_r12_s4, carry_c9_r12_s4;
  subbyte_full_adder add_c9_r12_s4 (
    .a(carry_c8_r11_s3),
    .b(sum_c9_r9_s3),
    .ci(sum_c9_r10_s3),
    .s(sum_c9_r12_s4),
    .co(carry_c9_r12_s4)
  );
  wire sum_c9_r13_s6, carry_c9_r13_s6;
  subbyte_full_adder add_c9_r13_s6 (
    .a(carry_c8_r12_s4),
    .b(sum_c9_r11_s4),
    .ci(carry_c8_r13_s5),
    .s(sum_c9_r13_s6),
    .co(carry_c9_r13_s6)
  );
  wire sum_c9_r14_s7, carry_c9_r14_s7;
  subbyte_full_adder add_c9_r14_s7 (
    .a(sum_c9_r12_s4),
    .b(sum_c9_r13_s6),
    .ci(carry_c8_r14_s6),
    .s(sum_c9_r14_s7),
    .co(carry_c9_r14_s7)
  );
  wire sum_c9_r15_s8, carry_c9_r15_s8;
  subbyte_full_adder add_c9_r15_s8 (
    .a(sum_c9_r14_s7),
    .b(extra[9]),
    .ci(carry_c8_r15_s7),
    .s(sum_c9_r15_s8),
    .co(carry_c9_r15_s8)
  );
  wire sum_c9_r16_s10, carry_c9_r16_s10;
  subbyte_half_adder add_c9_r16_s10 (.a(sum_c9_r15_s8), .b(carry_c8_r16_s9), .s(sum_c9_r16_s10), .co(carry_c9_r16_s10));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[5]), .b(pp[10]), .ci(pp[18]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[36]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[44]), .b(pp[49]), .ci(pp[57]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[75]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[83]), .b(pp[88]), .ci(pp[96]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[101]),
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
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r7_s2),
    .co(carry_c10_r7_s2)
  );
  wire sum_c10_r8_s3, carry_c10_r8_s3;
  subbyte_full_adder add_c10_r8_s3 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(carry_c9_r5_s2),
    .s(sum_c10_r8_s3),
    .co(carry_c10_r8_s3)
  );
  wire sum_c10_r9_s3, carry_c10_r9_s3;
  subbyte_full_adder add_c10_r9_s3 (
    .a(carry_c9_r6_s2),
    .b(carry_c9_r7_s2),
    .ci(sum_c10_r5_s2),
    .s(sum_c10_r9_s3),
    .co(carry_c10_r9_s3)
  );
  wire sum_c10_r10_s4, carry_c10_r10_s4;
  subbyte_full_adder add_c10_r10_s4 (
    .a(sum_c10_r6_s2),
    .b(sum_c10_r7_s2),
    .ci(carry_c9_r8_s3),
    .s(sum_c10_r10_s4),
    .co(carry_c10_r10_s4)
  );
  wire sum_c10_r11_s4, carry_c10_r11_s4;
  subbyte_full_adder add_c10_r11_s4 (
    .a(sum_c10_r8_s3),
    .b(carry_c9_r9_s3),
    .ci(carry_c9_r10_s3),
    .s(sum_c10_r11_s4),
    .co(carry_c10_r11_s4)
  );
  wire sum_c10_r12_s5, carry_c10_r12_s5;
  subbyte_full_adder add_c10_r12_s5 (
    .a(sum_c10_r9_s3),
    .b(sum_c10_r10_s4),
    .ci(carry_c9_r11_s4),
    .s(sum_c10_r12_s5),
    .co(carry_c10_r12_s5)
  );
  wire sum_c10_r13_s6, carry_c10_r13_s6;
  subbyte_full_adder add_c10_r13_s6 (
    .a(carry_c9_r12_s4),
    .b(sum_c10_r11_s4),
    .ci(sum_c10_r12_s5),
    .s(sum_c10_r13_s6),
    .co(carry_c10_r13_s6)
  );
  wire sum_c10_r14_s8, carry_c10_r14_s8;
  subbyte_full_adder add_c10_r14_s8 (
    .a(carry_c9_r13_s6),
    .b(sum_c10_r13_s6),
    .ci(carry_c9_r14_s7),
    .s(sum_c10_r14_s8),
    .co(carry_c10_r14_s8)
  );
  wire sum_c10_r15_s9, carry_c10_r15_s9;
  subbyte_full_adder add_c10_r15_s9 (
    .a(sum_c10_r14_s8),
    .b(extra[10]),
    .ci(carry_c9_r15_s8),
    .s(sum_c10_r15_s9),
    .co(carry_c10_r15_s9)
  );
  wire sum_c10_r16_s11, carry_c10_r16_s11;
  subbyte_half_adder add_c10_r16_s11 (
    .a(sum_c10_r15_s9),
    .b(carry_c9_r16_s10),
    .s(sum_c10_r16_s11),
    .co(carry_c10_r16_s11)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[24]), .ci(pp[37]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[76]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(pp[89]),
    .b(pp[102]),
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
    .b(sum_c11_r3_s2),
    .ci(sum_c11_r4_s2),
    .s(sum_c11_r6_s3),
    .co(carry_c11_r6_s3)
  );
  wire sum_c11_r7_s5, carry_c11_r7_s5;
  subbyte_full_adder add_c11_r7_s5 (
    .a(carry_c10_r8_s3),
    .b(carry_c10_r9_s3),
    .ci(carry_c10_r10_s4),
    .s(sum_c11_r7_s5),
    .co(carry_c11_r7_s5)
  );
  wire sum_c11_r8_s5, carry_c11_r8_s5;
  subbyte_full_adder add_c11_r8_s5 (
    .a(sum_c11_r5_s3),
    .b(sum_c11_r6_s3),
    .ci(carry_c10_r11_s4),
    .s(sum_c11_r8_s5),
    .co(carry_c11_r8_s5)
  );
  wire sum_c11_r9_s6, carry_c11_r9_s6;
  subbyte_full_adder add_c11_r9_s6 (
    .a(carry_c10_r12_s5),
    .b(sum_c11_r7_s5),
    .ci(sum_c11_r8_s5),
    .s(sum_c11_r9_s6),
    .co(carry_c11_r9_s6)
  );
  wire sum_c11_r10_s9, carry_c11_r10_s9;
  subbyte_full_adder add_c11_r10_s9 (
    .a(carry_c10_r13_s6),
    .b(sum_c11_r9_s6),
    .ci(carry_c10_r14_s8),
    .s(sum_c11_r10_s9),
    .co(carry_c11_r10_s9)
  );
  wire sum_c11_r11_s10, carry_c11_r11_s10;
  subbyte_full_adder add_c11_r11_s10 (
    .a(sum_c11_r10_s9),
    .b(extra[11]),
    .ci(carry_c10_r15_s9),
    .s(sum_c11_r11_s10),
    .co(carry_c11_r11_s10)
  );
  wire sum_c11_r12_s12, carry_c11_r12_s12;
  subbyte_half_adder add_c11_r12_s12 (
    .a(sum_c11_r11_s10),
    .b(carry_c10_r16_s11),
    .s(sum_c11_r12_s12),
    .co(carry_c11_r12_s12)
  );
  wire sum_c12_r0_s3, carry_c12_r0_s3;
  subbyte_full_adder add_c12_r0_s3 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s2),
    .s(sum_c12_r0_s3),
    .co(carry_c12_r0_s3)
  );
  wire sum_c12_r1_s4, carry_c12_r1_s4;
  subbyte_full_adder add_c12_r1_s4 (
    .a(carry_c11_r3_s2),
    .b(carry_c11_r4_s2),
    .ci(sum_c12_r0_s3),
    .s(sum_c12_r1_s4),
    .co(carry_c12_r1_s4)
  );
  wire sum_c12_r2_s5, carry_c12_r2_s5;
  subbyte_full_adder add_c12_r2_s5 (
    .a(carry_c11_r5_s3),
    .b(carry_c11_r6_s3),
    .ci(sum_c12_r1_s4),
    .s(sum_c12_r2_s5),
    .co(carry_c12_r2_s5)
  );
  wire sum_c12_r3_s6, carry_c12_r3_s6;
  subbyte_full_adder add_c12_r3_s6 (
    .a(carry_c11_r7_s5),
    .b(sum_c12_r2_s5),
    .ci(carry_c11_r8_s5),
    .s(sum_c12_r3_s6),
    .co(carry_c12_r3_s6)
  );
  wire sum_c12_r4_s10, carry_c12_r4_s10;
  subbyte_full_adder add_c12_r4_s10 (
    .a(carry_c11_r9_s6),
    .b(sum_c12_r3_s6),
    .ci(carry_c11_r10_s9),
    .s(sum_c12_r4_s10),
    .co(carry_c12_r4_s10)
  );
  wire sum_c12_r5_s11, carry_c12_r5_s11;
  subbyte_full_adder add_c12_r5_s11 (
    .a(sum_c12_r4_s10),
    .b(extra[12]),
    .ci(carry_c11_r11_s10),
    .s(sum_c12_r5_s11),
    .co(carry_c12_r5_s11)
  );
  wire sum_c12_r6_s13, carry_c12_r6_s13;
  subbyte_half_adder add_c12_r6_s13 (
    .a(sum_c12_r5_s11),
    .b(carry_c11_r12_s12),
    .s(sum_c12_r6_s13),
    .co(carry_c12_r6_s13)
  );
  wire sum_c13_r0_s5 = ~(carry_c12_r0_s3 ^ carry_c12_r1_s4);
  wire carry_c13_r0_s5 = carry_c12_r0_s3 | carry_c12_r1_s4;
  wire sum_c13_r1_s7, carry_c13_r1_s7;
  subbyte_full_adder add_c13_r1_s7 (
    .a(sum_c13_r0_s5),
    .b(carry_c12_r2_s5),
    .ci(carry_c12_r3_s6),
    .s(sum_c13_r1_s7),
    .co(carry_c13_r1_s7)
  );
  wire sum_c13_r2_s11, carry_c13_r2_s11;
  subbyte_full_adder add_c13_r2_s11 (
    .a(sum_c13_r1_s7),
    .b(carry_c12_r4_s10),
    .ci(extra[13]),
    .s(sum_c13_r2_s11),
    .co(carry_c13_r2_s11)
  );
  wire sum_c13_r3_s14, carry_c13_r3_s14;
  subbyte_full_adder add_c13_r3_s14 (
    .a(sum_c13_r2_s11),
    .b(carry_c12_r5_s11),
    .ci(carry_c12_r6_s13),
    .s(sum_c13_r3_s14),
    .co(carry_c13_r3_s14)
  );
  wire sum_c14_r0_s8, carry_c14_r0_s8;
  subbyte_full_adder add_c14_r0_s8 (
    .a(carry_c13_r0_s5),
    .b(carry_c13_r1_s7),
    .ci(extra[14]),
    .s(sum_c14_r0_s8),
    .co(carry_c14_r0_s8)
  );
  wire sum_c14_r1_s15, carry_c14_r1_s15;
  subbyte_full_adder add_c14_r1_s15 (
    .a(carry_c13_r2_s11),
    .b(sum_c14_r0_s8),
    .ci(carry_c13_r3_s14),
    .s(sum_c14_r1_s15),
    .co(carry_c14_r1_s15)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s16, carry_c15_r1_s16;
  subbyte_full_adder add_c15_r1_s16 (
    .a(carry_c14_r0_s8),
    .b(sum_c15_r0_s1),
    .ci(carry_c14_r1_s15),
    .s(sum_c15_r1_s16),
    .co(carry_c15_r1_s16)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s17, carry_c16_r1_s17;
  subbyte_full_adder add_c16_r1_s17 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s16),
    .s(sum_c16_r1_s17),
    .co(carry_c16_r1_s17)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s18, carry_c17_r1_s18;
  subbyte_full_adder add_c17_r1_s18 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s17),
    .s(sum_c17_r1_s18),
    .co(carry_c17_r1_s18)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s19, carry_c18_r1_s19;
  subbyte_full_adder add_c18_r1_s19 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s18),
    .s(sum_c18_r1_s19),
    .co(carry_c18_r1_s19)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s20, carry_c19_r1_s20;
  subbyte_full_adder add_c19_r1_s20 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s19),
    .s(sum_c19_r1_s20),
    .co(carry_c19_r1_s20)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s21, carry_c20_r1_s21;
  subbyte_full_adder add_c20_r1_s21 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s20),
    .s(sum_c20_r1_s21),
    .co(carry_c20_r1_s21)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s22, carry_c21_r1_s22;
  subbyte_full_adder add_c21_r1_s22 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s21),
    .s(sum_c21_r1_s22),
    .co(carry_c21_r1_s22)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s23, carry_c22_r1_s23;
  subbyte_full_adder add_c22_r1_s23 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s22),
    .s(sum_c22_r1_s23),
    .co(carry_c22_r1_s23)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s24, carry_c23_r1_s24;
  subbyte_full_adder add_c23_r1_s24 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s23),
    .s(sum_c23_r1_s24),
    .co(carry_c23_r1_s24)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s25, carry_c24_r1_s25;
  subbyte_full_adder add_c24_r1_s25 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s24),
    .s(sum_c24_r1_s25),
    .co(carry_c24_r1_s25)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s26, carry_c25_r1_s26;
  subbyte_full_adder add_c25_r1_s26 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s25),
    .s(sum_c25_r1_s26),
    .co(carry_c25_r1_s26)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s27, carry_c26_r1_s27;
  subbyte_full_adder add_c26_r1_s27 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s26),
    .s(sum_c26_r1_s27),
    .co(carry_c26_r1_s27)
  );
  wire sum_c27_r0_s28 = extra[27] ^ carry_c26_r0_s1 ^ carry_c26_r1_s27;

  assign sum = {
    sum_c27_r0_s28, sum_c26_r1_s27, sum_c25_r1_s26, sum_c24_r1_s25, sum_c23_r1_s24, sum_c22_r1_s23, sum_c21_r1_s22,
    sum_c20_r1_s21, sum_c19_r1_s20, sum_c18_r1_s19, sum_c17_r1_s18, sum_c16_r1_s17, sum_c15_r1_s16, sum_c14_r1_s15,
    sum_c13_r3_s14, sum_c12_r6_s13, sum_c11_r12_s12, sum_c10_r16_s11, sum_c9_r16_s10, sum_c8_r16_s9, sum_c7_r16_s8,
    sum_c6_r8_s7, sum_c5_r8_s6, sum_c4_r0_s5, sum_c3_r0_s4, sum_c2_r0_s3, sum_c1_r0_s2, sum_c0_r0_s1
  };
endmodule

`default_nettype wire
