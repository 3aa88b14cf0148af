// opal_dot_w3a4_k8_n0_tree: compression tree of opal_dot_w3a4_k8_n0
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 0e2566778f037745
`default_nettype none

module opal_dot_w3a4_k8_n0_tree (
  input wire [95:0] pp,
  output wire [9:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[12]), .ci(pp[24]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[36]), .b(pp[48]), .ci(pp[60]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (.a(pp[72]), .b(pp[84]), .ci(sum_c0_r0_s1), .s(sum_c0_r2_s2), .co(carry_c0_r2_s2));
  wire sum_c0_r3_s3, carry_c0_r3_s3;
  subbyte_half_adder add_c0_r3_s3 (.a(sum_c0_r1_s1), .b(sum_c0_r2_s2), .s(sum_c0_r3_s3), .co(carry_c0_r3_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[4]), .ci(pp[13]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[16]), .b(pp[25]), .ci(pp[28]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[37]), .b(pp[40]), .ci(pp[49]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[52]), .b(pp[61]), .ci(pp[64]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[73]), .b(pp[76]), .ci(pp[85]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (
    .a(pp[88]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r5_s2),
    .co(carry_c1_r5_s2)
  );
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(sum_c1_r0_s1),
    .b(sum_c1_r1_s1),
    .ci(sum_c1_r2_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s3, carry_c1_r7_s3;
  subbyte_full_adder add_c1_r7_s3 (
    .a(sum_c1_r3_s1),
    .b(sum_c1_r4_s1),
    .ci(carry_c0_r2_s2),
    .s(sum_c1_r7_s3),
    .co(carry_c1_r7_s3)
  );
  wire sum_c1_r8_s4, carry_c1_r8_s4;
  subbyte_full_adder add_c1_r8_s4 (
    .a(carry_c0_r3_s3),
    .b(sum_c1_r5_s2),
    .ci(sum_c1_r6_s2),
    .s(sum_c1_r8_s4),
    .co(carry_c1_r8_s4)
  );
  wire sum_c1_r9_s5, carry_c1_r9_s5;
  subbyte_half_adder add_c1_r9_s5 (.a(sum_c1_r7_s3), .b(sum_c1_r8_s4), .s(sum_c1_r9_s5), .co(carry_c1_r9_s5));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[5]), .ci(pp[8]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[14]), .b(pp[17]), .ci(pp[20]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[26]), .b(pp[29]), .ci(pp[32]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[38]), .b(pp[41]), .ci(pp[44]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[50]), .b(pp[53]), .ci(pp[56]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[62]), .b(pp[65]), .ci(pp[68]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[74]), .b(pp[77]), .ci(pp[80]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[86]), .b(pp[89]), .ci(pp[92]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s2, carry_c2_r8_s2;
  subbyte_full_adder add_c2_r8_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r8_s2),
    .co(carry_c2_r8_s2)
  );
  wire sum_c2_r9_s2, carry_c2_r9_s2;
  subbyte_full_adder add_c2_r9_s2 (
    .a(carry_c1_r3_s1),
    .b(carry_c1_r4_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r9_s2),
    .co(carry_c2_r9_s2)
  );
  wire sum_c2_r10_s2, carry_c2_r10_s2;
  subbyte_full_adder add_c2_r10_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r10_s2),
    .co(carry_c2_r10_s2)
  );
  wire sum_c2_r11_s2, carry_c2_r11_s2;
  subbyte_full_adder add_c2_r11_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r11_s2),
    .co(carry_c2_r11_s2)
  );
  wire sum_c2_r12_s3, carry_c2_r12_s3;
  subbyte_full_adder add_c2_r12_s3 (
    .a(sum_c2_r7_s1),
    .b(carry_c1_r5_s2),
    .ci(carry_c1_r6_s2),
    .s(sum_c2_r12_s3),
    .co(carry_c2_r12_s3)
  );
  wire sum_c2_r13_s4, carry_c2_r13_s4;
  subbyte_full_adder add_c2_r13_s4 (
    .a(carry_c1_r7_s3),
    .b(sum_c2_r8_s2),
    .ci(sum_c2_r9_s2),
    .s(sum_c2_r13_s4),
    .co(carry_c2_r13_s4)
  );
  wire sum_c2_r14_s5, carry_c2_r14_s5;
  subbyte_full_adder add_c2_r14_s5 (
    .a(sum_c2_r10_s2),
    .b(sum_c2_r11_s2),
    .ci(carry_c1_r8_s4),
    .s(sum_c2_r14_s5),
    .co(carry_c2_r14_s5)
  );
  wire sum_c2_r15_s6, carry_c2_r15_s6;
  subbyte_full_adder add_c2_r15_s6 (
    .a(sum_c2_r12_s3),
    .b(sum_c2_r13_s4),
    .ci(carry_c1_r9_s5),
    .s(sum_c2_r15_s6),
    .co(carry_c2_r15_s6)
  );
  wire sum_c2_r16_s7, carry_c2_r16_s7;
  subbyte_half_adder add_c2_r16_s7 (.a(sum_c2_r14_s5), .b(sum_c2_r15_s6), .s(sum_c2_r16_s7), .co(carry_c2_r16_s7));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[6]), .ci(pp[9]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[15]), .b(pp[18]), .ci(pp[21]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[27]), .b(pp[30]), .ci(pp[33]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[39]), .b(pp[42]), .ci(pp[45]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[51]), .b(pp[54]), .ci(pp[57]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[63]), .b(pp[66]), .ci(pp[69]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[75]), .b(pp[78]), .ci(pp[81]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[87]), .b(pp[90]), .ci(pp[93]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s2, carry_c3_r8_s2;
  subbyte_full_adder add_c3_r8_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r8_s2),
    .co(carry_c3_r8_s2)
  );
  wire sum_c3_r9_s2, carry_c3_r9_s2;
  subbyte_full_adder add_c3_r9_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(carry_c2_r5_s1),
    .s(sum_c3_r9_s2),
    .co(carry_c3_r9_s2)
  );
  wire sum_c3_r10_s2, carry_c3_r10_s2;
  subbyte_full_adder add_c3_r10_s2 (
    .a(carry_c2_r6_s1),
    .b(carry_c2_r7_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r10_s2),
    .co(carry_c3_r10_s2)
  );
  wire sum_c3_r11_s2, carry_c3_r11_s2;
  subbyte_full_adder add_c3_r11_s2 (
    .a(sum_c3_r1_s1),
    .b(sum_c3_r2_s1),
    .ci(sum_c3_r3_s1),
    .s(sum_c3_r11_s2),
    .co(carry_c3_r11_s2)
  );
  wire sum_c3_r12_s2, carry_c3_r12_s2;
  subbyte_full_adder add_c3_r12_s2 (
    .a(sum_c3_r4_s1),
    .b(sum_c3_r5_s1),
    .ci(sum_c3_r6_s1),
    .s(sum_c3_r12_s2),
    .co(carry_c3_r12_s2)
  );
  wire sum_c3_r13_s3, carry_c3_r13_s3;
  subbyte_full_adder add_c3_r13_s3 (
    .a(sum_c3_r7_s1),
    .b(carry_c2_r8_s2),
    .ci(carry_c2_r9_s2),
    .s(sum_c3_r13_s3),
    .co(carry_c3_r13_s3)
  );
  wire sum_c3_r14_s3, carry_c3_r14_s3;
  subbyte_full_adder add_c3_r14_s3 (
    .a(carry_c2_r10_s2),
    .b(carry_c2_r11_s2),
    .ci(sum_c3_r8_s2),
    .s(sum_c3_r14_s3),
    .co(carry_c3_r14_s3)
  );
  wire sum_c3_r15_s3, carry_c3_r15_s3;
  subbyte_full_adder add_c3_r15_s3 (
    .a(sum_c3_r9_s2),
    .b(sum_c3_r10_s2),
    .ci(sum_c3_r11_s2),
    .s(sum_c3_r15_s3),
    .co(carry_c3_r15_s3)
  );
  wire sum_c3_r16_s5, carry_c3_r16_s5;
  subbyte_full_adder add_c3_r16_s5 (
    .a(sum_c3_r12_s2),
    .b(carry_c2_r12_s3),
    .ci(carry_c2_r13_s4),
    .s(sum_c3_r16_s5),
    .co(carry_c3_r16_s5)
  );
  wire sum_c3_r17_s4, carry_c3_r17_s4;
  subbyte_full_adder add_c3_r17_s4 (
    .a(sum_c3_r13_s3),
    .b(sum_c3_r14_s3),
    .ci(sum_c3_r15_s3),
    .s(sum_c3_r17_s4),
    .co(carry_c3_r17_s4)
  );
  wire sum_c3_r18_s7, carry_c3_r18_s7;
  subbyte_full_adder add_c3_r18_s7 (
    .a(carry_c2_r14_s5),
    .b(carry_c2_r15_s6),
    .ci(sum_c3_r16_s5),
    .s(sum_c3_r18_s7),
    .co(carry_c3_r18_s7)
  );
  wire sum_c3_r19_s8, carry_c3_r19_s8;
  subbyte_full_adder add_c3_r19_s8 (
    .a(sum_c3_r17_s4),
    .b(carry_c2_r16_s7),
    .ci(sum_c3_r18_s7),
    .s(sum_c3_r19_s8),
    .co(carry_c3_r19_s8)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[7]), .b(pp[10]), .ci(pp[19]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[22]), .b(pp[31]), .ci(pp[34]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[43]), .b(pp[46]), .ci(pp[55]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[58]), .b(pp[67]), .ci(pp[70]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[79]), .b(pp[82]), .ci(pp[91]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s2, carry_c4_r5_s2;
  subbyte_full_adder add_c4_r5_s2 (
    .a(pp[94]),
    .b(carry_c3_r0_s1),
    .ci(carry_c3_r1_s1),
    .s(sum_c4_r5_s2),
    .co(carry_c4_r5_s2)
  );
  wire sum_c4_r6_s2, carry_c4_r6_s2;
  subbyte_full_adder add_c4_r6_s2 (
    .a(carry_c3_r2_s1),
    .b(carry_c3_r3_s1),
    .ci(carry_c3_r4_s1),
    .s(sum_c4_r6_s2),
    .co(carry_c4_r6_s2)
  );
  wire sum_c4_r7_s2, carry_c4_r7_s2;
  subbyte_full_adder add_c4_r7_s2 (
    .a(carry_c3_r5_s1),
    .b(carry_c3_r6_s1),
    .ci(carry_c3_r7_s1),
    .s(sum_c4_r7_s2),
    .co(carry_c4_r7_s2)
  );
  wire sum_c4_r8_s2, carry_c4_r8_s2;
  subbyte_full_adder add_c4_r8_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r8_s2),
    .co(carry_c4_r8_s2)
  );
  wire sum_c4_r9_s3, carry_c4_r9_s3;
  subbyte_full_adder add_c4_r9_s3 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(carry_c3_r8_s2),
    .s(sum_c4_r9_s3),
    .co(carry_c4_r9_s3)
  );
  wire sum_c4_r10_s3, carry_c4_r10_s3;
  subbyte_full_adder add_c4_r10_s3 (
    .a(carry_c3_r9_s2),
    .b(carry_c3_r10_s2),
    .ci(carry_c3_r11_s2),
    .s(sum_c4_r10_s3),
    .co(carry_c4_r10_s3)
  );
  wire sum_c4_r11_s3, carry_c4_r11_s3;
  subbyte_full_adder add_c4_r11_s3 (
    .a(carry_c3_r12_s2),
    .b(sum_c4_r5_s2),
    .ci(sum_c4_r6_s2),
    .s(sum_c4_r11_s3),
    .co(carry_c4_r11_s3)
  );
  wire sum_c4_r12_s4, carry_c4_r12_s4;
  subbyte_full_adder add_c4_r12_s4 (
    .a(sum_c4_r7_s2),
    .b(sum_c4_r8_s2),
    .ci(sum_c4_r9_s3),
    .s(sum_c4_r12_s4),
    .co(carry_c4_r12_s4)
  );
  wire sum_c4_r13_s4, carry_c4_r13_s4;
  subbyte_full_adder add_c4_r13_s4 (
    .a(carry_c3_r13_s3),
    .b(carry_c3_r14_s3),
    .ci(carry_c3_r15_s3),
    .s(sum_c4_r13_s4),
    .co(carry_c4_r13_s4)
  );
  wire sum_c4_r14_s5, carry_c4_r14_s5;
  subbyte_full_adder add_c4_r14_s5 (
    .a(sum_c4_r10_s3),
    .b(sum_c4_r11_s3),
    .ci(sum_c4_r12_s4),
    .s(sum_c4_r14_s5),
    .co(carry_c4_r14_s5)
  );
  wire sum_c4_r15_s6, carry_c4_r15_s6;
  subbyte_full_adder add_c4_r15_s6 (
    .a(carry_c3_r16_s5),
    .b(carry_c3_r17_s4),
    .ci(sum_c4_r13_s4),
    .s(sum_c4_r15_s6),
    .co(carry_c4_r15_s6)
  );
  wire sum_c4_r16_s8, carry_c4_r16_s8;
  subbyte_full_adder add_c4_r16_s8 (
    .a(sum_c4_r14_s5),
    .b(carry_c3_r18_s7),
    .ci(sum_c4_r15_s6),
    .s(sum_c4_r16_s8),
    .co(carry_c4_r16_s8)
  );
  wire sum_c4_r17_s9, carry_c4_r17_s9;
  subbyte_half_adder add_c4_r17_s9 (.a(carry_c3_r19_s8), .b(sum_c4_r16_s8), .s(sum_c4_r17_s9), .co(carry_c4_r17_s9));
  wire sum_c5_r0_s1 = ~(pp[11] ^ pp[23]);
  wire carry_c5_r0_s1 = pp[11] | pp[23];
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[35]), .b(pp[47]), .ci(pp[59]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[71]), .b(pp[83]), .ci(pp[95]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s2, carry_c5_r3_s2;
  subbyte_full_adder add_c5_r3_s2 (
    .a(sum_c5_r0_s1),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r3_s2),
    .co(carry_c5_r3_s2)
  );
  wire sum_c5_r4_s2, carry_c5_r4_s2;
  subbyte_full_adder add_c5_r4_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r4_s2),
    .co(carry_c5_r4_s2)
  );
  wire sum_c5_r5_s3, carry_c5_r5_s3;
  subbyte_full_adder add_c5_r5_s3 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(carry_c4_r5_s2),
    .s(sum_c5_r5_s3),
    .co(carry_c5_r5_s3)
  );
  wire sum_c5_r6_s3, carry_c5_r6_s3;
  subbyte_full_adder add_c5_r6_s3 (
    .a(carry_c4_r6_s2),
    .b(carry_c4_r7_s2),
    .ci(carry_c4_r8_s2),
    .s(sum_c5_r6_s3),
    .co(carry_c5_r6_s3)
  );
  wire sum_c5_r7_s4, carry_c5_r7_s4;
  subbyte_full_adder add_c5_r7_s4 (
    .a(sum_c5_r3_s2),
    .b(sum_c5_r4_s2),
    .ci(carry_c4_r9_s3),
    .s(sum_c5_r7_s4),
    .co(carry_c5_r7_s4)
  );
  wire sum_c5_r8_s4, carry_c5_r8_s4;
  subbyte_full_adder add_c5_r8_s4 (
    .a(sum_c5_r5_s3),
    .b(carry_c4_r10_s3),
    .ci(carry_c4_r11_s3),
    .s(sum_c5_r8_s4),
    .co(carry_c5_r8_s4)
  );
  wire sum_c5_r9_s5, carry_c5_r9_s5;
  subbyte_full_adder add_c5_r9_s5 (
    .a(carry_c4_r12_s4),
    .b(sum_c5_r6_s3),
    .ci(sum_c5_r7_s4),
    .s(sum_c5_r9_s5),
    .co(carry_c5_r9_s5)
  );
  wire sum_c5_r10_s6, carry_c5_r10_s6;
  subbyte_full_adder add_c5_r10_s6 (
    .a(carry_c4_r13_s4),
    .b(carry_c4_r14_s5),
    .ci(sum_c5_r8_s4),
    .s(sum_c5_r10_s6),
    .co(carry_c5_r10_s6)
  );
  wire sum_c5_r11_s7, carry_c5_r11_s7;
  subbyte_full_adder add_c5_r11_s7 (
    .a(sum_c5_r9_s5),
    .b(carry_c4_r15_s6),
    .ci(sum_c5_r10_s6),
    .s(sum_c5_r11_s7),
    .co(carry_c5_r11_s7)
  );
  wire sum_c5_r12_s10, carry_c5_r12_s10;
  subbyte_full_adder add_c5_r12_s10 (
    .a(carry_c4_r16_s8),
    .b(sum_c5_r11_s7),
    .ci(carry_c4_r17_s9),
    .s(sum_c5_r12_s10),
    .co(carry_c5_r12_s10)
  );
  wire sum_c6_r0_s2 = ~carry_c5_r0_s1;
  wire carry_c6_r0_s2 = carry_c5_r0_s1;
  wire sum_c6_r1_s3, carry_c6_r1_s3;
  subbyte_full_adder add_c6_r1_s3 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(sum_c6_r0_s2),
    .s(sum_c6_r1_s3),
    .co(carry_c6_r1_s3)
  );
  wire sum_c6_r2_s4, carry_c6_r2_s4;
  subbyte_full_adder add_c6_r2_s4 (
    .a(carry_c5_r3_s2),
    .b(carry_c5_r4_s2),
    .ci(sum_c6_r1_s3),
    .s(sum_c6_r2_s4),
    .co(carry_c6_r2_s4)
  );
  wire sum_c6_r3_s5, carry_c6_r3_s5;
  subbyte_full_adder add_c6_r3_s5 (
    .a(carry_c5_r5_s3),
    .b(carry_c5_r6_s3),
    .ci(carry_c5_r7_s4),
    .s(sum_c6_r3_s5),
    .co(carry_c6_r3_s5)
  );
  wire sum_c6_r4_s6, carry_c6_r4_s6;
  subbyte_full_adder add_c6_r4_s6 (
    .a(sum_c6_r2_s4),
    .b(carry_c5_r8_s4),
    .ci(carry_c5_r9_s5),
    .s(sum_c6_r4_s6),
    .co(carry_c6_r4_s6)
  );
  wire sum_c6_r5_s7, carry_c6_r5_s7;
  subbyte_full_adder add_c6_r5_s7 (
    .a(sum_c6_r3_s5),
    .b(carry_c5_r10_s6),
    .ci(sum_c6_r4_s6),
    .s(sum_c6_r5_s7),
    .co(carry_c6_r5_s7)
  );
  wire sum_c6_r6_s11, carry_c6_r6_s11;
  subbyte_full_adder add_c6_r6_s11 (
    .a(carry_c5_r11_s7),
    .b(sum_c6_r5_s7),
    .ci(carry_c5_r12_s10),
    .s(sum_c6_r6_s11),
    .co(carry_c6_r6_s11)
  );
  wire sum_c7_r0_s5, carry_c7_r0_s5;
  subbyte_full_adder add_c7_r0_s5 (
    .a(carry_c6_r0_s2),
    .b(carry_c6_r1_s3),
    .ci(carry_c6_r2_s4),
    .s(sum_c7_r0_s5),
    .co(carry_c7_r0_s5)
  );
  wire sum_c7_r1_s7, carry_c7_r1_s7;
  subbyte_full_adder add_c7_r1_s7 (
    .a(sum_c7_r0_s5),
    .b(carry_c6_r3_s5),
    .ci(carry_c6_r4_s6),
    .s(sum_c7_r1_s7),
    .co(carry_c7_r1_s7)
  );
  wire sum_c7_r2_s12, carry_c7_r2_s12;
  subbyte_full_adder add_c7_r2_s12 (
    .a(sum_c7_r1_s7),
    .b(carry_c6_r5_s7),
    .ci(carry_c6_r6_s11),
    .s(sum_c7_r2_s12),
    .co(carry_c7_r2_s12)
  );
  wire sum_c8_r0_s13, carry_c8_r0_s13;
  subbyte_full_adder add_c8_r0_s13 (
    .a(carry_c7_r0_s5),
    .b(carry_c7_r1_s7),
    .ci(carry_c7_r2_s12),
    .s(sum_c8_r0_s13),
    .co(carry_c8_r0_s13)
  );

  assign sum = {
    ~carry_c8_r0_s13, sum_c8_r0_s13, sum_c7_r2_s12, sum_c6_r6_s11, sum_c5_r12_s10, sum_c4_r17_s9, sum_c3_r19_s8,
    sum_c2_r16_s7, sum_c1_r9_s5, sum_c0_r3_s3
  };
endmodule

`default_nettype wire
