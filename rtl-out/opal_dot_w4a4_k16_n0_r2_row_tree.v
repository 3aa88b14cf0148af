// opal_dot_w4a4_k16_n0_r2_row_tree: compression tree of opal_dot_w4a4_k16_n0_r2_row
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 207bfbdecefe3914
`default_nettype none

module opal_dot_w4a4_k16_n0_r2_row_tree (
  input wire [159:0] pp,
  output wire [11:0] sum
);
  wire carry_c7_r0_s1 = pp[19];
  wire sum_c0_r0_s1 = ~(pp[0] ^ pp[20]);
  wire carry_c0_r0_s1 = pp[0] | pp[20];
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[40]), .b(pp[60]), .ci(pp[80]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[100]), .b(pp[120]), .ci(pp[140]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s2, carry_c0_r3_s2;
  subbyte_full_adder add_c0_r3_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r3_s2),
    .co(carry_c0_r3_s2)
  );
  wire sum_c1_r0_s1 = ~(pp[1] ^ pp[5]);
  wire carry_c1_r0_s1 = pp[1] | pp[5];
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[21]), .b(pp[25]), .ci(pp[41]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[45]), .b(pp[61]), .ci(pp[65]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[81]), .b(pp[85]), .ci(pp[101]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[105]), .b(pp[121]), .ci(pp[125]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[141]), .b(pp[145]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(sum_c1_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s3, carry_c1_r8_s3;
  subbyte_full_adder add_c1_r8_s3 (
    .a(sum_c1_r4_s1),
    .b(sum_c1_r5_s2),
    .ci(carry_c0_r3_s2),
    .s(sum_c1_r8_s3),
    .co(carry_c1_r8_s3)
  );
  wire sum_c1_r9_s4, carry_c1_r9_s4;
  subbyte_full_adder add_c1_r9_s4 (
    .a(sum_c1_r6_s2),
    .b(sum_c1_r7_s2),
    .ci(sum_c1_r8_s3),
    .s(sum_c1_r9_s4),
    .co(carry_c1_r9_s4)
  );
  wire sum_c2_r0_s1 = ~(pp[2] ^ pp[6]);
  wire carry_c2_r0_s1 = pp[2] | pp[6];
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[10]), .b(pp[22]), .ci(pp[26]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[30]), .b(pp[42]), .ci(pp[46]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[50]), .b(pp[62]), .ci(pp[66]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[70]), .b(pp[82]), .ci(pp[86]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[90]), .b(pp[102]), .ci(pp[106]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[110]), .b(pp[122]), .ci(pp[126]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[130]), .b(pp[142]), .ci(pp[146]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s2, carry_c2_r8_s2;
  subbyte_full_adder add_c2_r8_s2 (
    .a(pp[150]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r8_s2),
    .co(carry_c2_r8_s2)
  );
  wire sum_c2_r9_s2, carry_c2_r9_s2;
  subbyte_full_adder add_c2_r9_s2 (
    .a(carry_c1_r1_s1),
    .b(carry_c1_r2_s1),
    .ci(carry_c1_r3_s1),
    .s(sum_c2_r9_s2),
    .co(carry_c2_r9_s2)
  );
  wire sum_c2_r10_s3, carry_c2_r10_s3;
  subbyte_full_adder add_c2_r10_s3 (
    .a(carry_c1_r4_s1),
    .b(carry_c1_r5_s2),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r10_s3),
    .co(carry_c2_r10_s3)
  );
  wire sum_c2_r11_s2, carry_c2_r11_s2;
  subbyte_full_adder add_c2_r11_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r11_s2),
    .co(carry_c2_r11_s2)
  );
  wire sum_c2_r12_s2, carry_c2_r12_s2;
  subbyte_full_adder add_c2_r12_s2 (
    .a(sum_c2_r5_s1),
    .b(sum_c2_r6_s1),
    .ci(sum_c2_r7_s1),
    .s(sum_c2_r12_s2),
    .co(carry_c2_r12_s2)
  );
  wire sum_c2_r13_s3, carry_c2_r13_s3;
  subbyte_full_adder add_c2_r13_s3 (
    .a(sum_c2_r8_s2),
    .b(carry_c1_r6_s2),
    .ci(carry_c1_r7_s2),
    .s(sum_c2_r13_s3),
    .co(carry_c2_r13_s3)
  );
  wire sum_c2_r14_s4, carry_c2_r14_s4;
  subbyte_full_adder add_c2_r14_s4 (
    .a(sum_c2_r9_s2),
    .b(sum_c2_r10_s3),
    .ci(sum_c2_r11_s2),
    .s(sum_c2_r14_s4),
    .co(carry_c2_r14_s4)
  );
  wire sum_c2_r15_s5, carry_c2_r15_s5;
  subbyte_full_adder add_c2_r15_s5 (
    .a(sum_c2_r12_s2),
    .b(carry_c1_r8_s3),
    .ci(carry_c1_r9_s4),
    .s(sum_c2_r15_s5),
    .co(carry_c2_r15_s5)
  );
  wire sum_c2_r16_s6, carry_c2_r16_s6;
  subbyte_full_adder add_c2_r16_s6 (
    .a(sum_c2_r13_s3),
    .b(sum_c2_r14_s4),
    .ci(sum_c2_r15_s5),
    .s(sum_c2_r16_s6),
    .co(carry_c2_r16_s6)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[7]), .ci(pp[11]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[15]), .b(pp[23]), .ci(pp[27]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[31]), .b(pp[35]), .ci(pp[43]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[47]), .b(pp[51]), .ci(pp[55]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[63]), .b(pp[67]), .ci(pp[71]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[75]), .b(pp[83]), .ci(pp[87]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[91]), .b(pp[95]), .ci(pp[103]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[107]), .b(pp[111]), .ci(pp[115]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[123]), .b(pp[127]), .ci(pp[131]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[135]), .b(pp[143]), .ci(pp[147]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s2, carry_c3_r10_s2;
  subbyte_full_adder add_c3_r10_s2 (
    .a(pp[151]),
    .b(pp[155]),
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
    .b(sum_c3_r0_s1),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r13_s2),
    .co(carry_c3_r13_s2)
  );
  wire sum_c3_r14_s2, carry_c3_r14_s2;
  subbyte_full_adder add_c3_r14_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r14_s2),
    .co(carry_c3_r14_s2)
  );
  wire sum_c3_r15_s2, carry_c3_r15_s2;
  subbyte_full_adder add_c3_r15_s2 (
    .a(sum_c3_r5_s1),
    .b(sum_c3_r6_s1),
    .ci(sum_c3_r7_s1),
    .s(sum_c3_r15_s2),
    .co(carry_c3_r15_s2)
  );
  wire sum_c3_r16_s3, carry_c3_r16_s3;
  subbyte_full_adder add_c3_r16_s3 (
    .a(sum_c3_r8_s1),
    .b(sum_c3_r9_s1),
    .ci(sum_c3_r10_s2),
    .s(sum_c3_r16_s3),
    .co(carry_c3_r16_s3)
  );
  wire sum_c3_r17_s4, carry_c3_r17_s4;
  subbyte_full_adder add_c3_r17_s4 (
    .a(carry_c2_r8_s2),
    .b(carry_c2_r9_s2),
    .ci(carry_c2_r10_s3),
    .s(sum_c3_r17_s4),
    .co(carry_c3_r17_s4)
  );
  wire sum_c3_r18_s3, carry_c3_r18_s3;
  subbyte_full_adder add_c3_r18_s3 (
    .a(carry_c2_r11_s2),
    .b(carry_c2_r12_s2),
    .ci(sum_c3_r11_s2),
    .s(sum_c3_r18_s3),
    .co(carry_c3_r18_s3)
  );
  wire sum_c3_r19_s3, carry_c3_r19_s3;
  subbyte_full_adder add_c3_r19_s3 (
    .a(sum_c3_r12_s2),
    .b(sum_c3_r13_s2),
    .ci(sum_c3_r14_s2),
    .s(sum_c3_r19_s3),
    .co(carry_c3_r19_s3)
  );
  wire sum_c3_r20_s4, carry_c3_r20_s4;
  subbyte_full_adder add_c3_r20_s4 (
    .a(sum_c3_r15_s2),
    .b(sum_c3_r16_s3),
    .ci(carry_c2_r13_s3),
    .s(sum_c3_r20_s4),
    .co(carry_c3_r20_s4)
  );
  wire sum_c3_r21_s5, carry_c3_r21_s5;
  subbyte_full_adder add_c3_r21_s5 (
    .a(carry_c2_r14_s4),
    .b(sum_c3_r17_s4),
    .ci(sum_c3_r18_s3),
    .s(sum_c3_r21_s5),
    .co(carry_c3_r21_s5)
  );
  wire sum_c3_r22_s6, carry_c3_r22_s6;
  subbyte_full_adder add_c3_r22_s6 (
    .a(sum_c3_r19_s3),
    .b(carry_c2_r15_s5),
    .ci(sum_c3_r20_s4),
    .s(sum_c3_r22_s6),
    .co(carry_c3_r22_s6)
  );
  wire sum_c3_r23_s7, carry_c3_r23_s7;
  subbyte_full_adder add_c3_r23_s7 (
    .a(carry_c2_r16_s6),
    .b(sum_c3_r21_s5),
    .ci(sum_c3_r22_s6),
    .s(sum_c3_r23_s7),
    .co(carry_c3_r23_s7)
  );
  wire sum_c4_r0_s1 = ~(pp[4] ^ pp[8]);
  wire carry_c4_r0_s1 = pp[4] | pp[8];
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[12]), .b(pp[16]), .ci(pp[24]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[28]), .b(pp[32]), .ci(pp[36]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[44]), .b(pp[48]), .ci(pp[52]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[56]), .b(pp[64]), .ci(pp[68]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[72]), .b(pp[76]), .ci(pp[84]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[88]), .b(pp[92]), .ci(pp[96]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[104]), .b(pp[108]), .ci(pp[112]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[116]), .b(pp[124]), .ci(pp[128]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[132]), .b(pp[136]), .ci(pp[144]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[148]), .b(pp[152]), .ci(pp[156]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(sum_c4_r0_s1),
    .b(carry_c3_r0_s1),
    .ci(carry_c3_r1_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(carry_c3_r2_s1),
    .b(carry_c3_r3_s1),
    .ci(carry_c3_r4_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r5_s1),
    .b(carry_c3_r6_s1),
    .ci(carry_c3_r7_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s3, carry_c4_r14_s3;
  subbyte_full_adder add_c4_r14_s3 (
    .a(carry_c3_r8_s1),
    .b(carry_c3_r9_s1),
    .ci(carry_c3_r10_s2),
    .s(sum_c4_r14_s3),
    .co(carry_c4_r14_s3)
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
  wire sum_c4_r20_s4, carry_c4_r20_s4;
  subbyte_full_adder add_c4_r20_s4 (
    .a(carry_c3_r16_s3),
    .b(sum_c4_r11_s2),
    .ci(sum_c4_r12_s2),
    .s(sum_c4_r20_s4),
    .co(carry_c4_r20_s4)
  );
  wire sum_c4_r21_s4, carry_c4_r21_s4;
  subbyte_full_adder add_c4_r21_s4 (
    .a(sum_c4_r13_s2),
    .b(sum_c4_r14_s3),
    .ci(sum_c4_r15_s2),
    .s(sum_c4_r21_s4),
    .co(carry_c4_r21_s4)
  );
  wire sum_c4_r22_s5, carry_c4_r22_s5;
  subbyte_full_adder add_c4_r22_s5 (
    .a(sum_c4_r16_s2),
    .b(sum_c4_r17_s2),
    .ci(carry_c3_r17_s4),
    .s(sum_c4_r22_s5),
    .co(carry_c4_r22_s5)
  );
  wire sum_c4_r23_s4, carry_c4_r23_s4;
  subbyte_full_adder add_c4_r23_s4 (
    .a(carry_c3_r18_s3),
    .b(carry_c3_r19_s3),
    .ci(sum_c4_r18_s3),
    .s(sum_c4_r23_s4),
    .co(carry_c4_r23_s4)
  );
  wire sum_c4_r24_s5, carry_c4_r24_s5;
  subbyte_full_adder add_c4_r24_s5 (
    .a(sum_c4_r19_s3),
    .b(sum_c4_r20_s4),
    .ci(sum_c4_r21_s4),
    .s(sum_c4_r24_s5),
    .co(carry_c4_r24_s5)
  );
  wire sum_c4_r25_s6, carry_c4_r25_s6;
  subbyte_full_adder add_c4_r25_s6 (
    .a(carry_c3_r20_s4),
    .b(sum_c4_r22_s5),
    .ci(carry_c3_r21_s5),
    .s(sum_c4_r25_s6),
    .co(carry_c4_r25_s6)
  );
  wire sum_c4_r26_s7, carry_c4_r26_s7;
  subbyte_full_adder add_c4_r26_s7 (
    .a(sum_c4_r23_s4),
    .b(sum_c4_r24_s5),
    .ci(carry_c3_r22_s6),
    .s(sum_c4_r26_s7),
    .co(carry_c4_r26_s7)
  );
  wire sum_c4_r27_s8, carry_c4_r27_s8;
  subbyte_full_adder add_c4_r27_s8 (
    .a(sum_c4_r25_s6),
    .b(carry_c3_r23_s7),
    .ci(sum_c4_r26_s7),
    .s(sum_c4_r27_s8),
    .co(carry_c4_r27_s8)
  );
  wire sum_c5_r0_s1 = ~(pp[9] ^ pp[13]);
  wire carry_c5_r0_s1 = pp[9] | pp[13];
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[17]), .b(pp[29]), .ci(pp[33]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[37]), .b(pp[49]), .ci(pp[53]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[57]), .b(pp[69]), .ci(pp[73]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[77]), .b(pp[89]), .ci(pp[93]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[97]), .b(pp[109]), .ci(pp[113]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[117]), .b(pp[129]), .ci(pp[133]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[137]), .b(pp[149]), .ci(pp[153]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s2, carry_c5_r8_s2;
  subbyte_full_adder add_c5_r8_s2 (
    .a(pp[157]),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r8_s2),
    .co(carry_c5_r8_s2)
  );
  wire sum_c5_r9_s2, carry_c5_r9_s2;
  subbyte_full_adder add_c5_r9_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r9_s2),
    .co(carry_c5_r9_s2)
  );
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (
    .a(carry_c4_r4_s1),
    .b(carry_c4_r5_s1),
    .ci(carry_c4_r6_s1),
    .s(sum_c5_r10_s2),
    .co(carry_c5_r10_s2)
  );
  wire sum_c5_r11_s2, carry_c5_r11_s2;
  subbyte_full_adder add_c5_r11_s2 (
    .a(carry_c4_r7_s1),
    .b(carry_c4_r8_s1),
    .ci(carry_c4_r9_s1),
    .s(sum_c5_r11_s2),
    .co(carry_c5_r11_s2)
  );
  wire sum_c5_r12_s2, carry_c5_r12_s2;
  subbyte_full_adder add_c5_r12_s2 (
    .a(carry_c4_r10_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r12_s2),
    .co(carry_c5_r12_s2)
  );
  wire sum_c5_r13_s2, carry_c5_r13_s2;
  subbyte_full_adder add_c5_r13_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r13_s2),
    .co(carry_c5_r13_s2)
  );
  wire sum_c5_r14_s3, carry_c5_r14_s3;
  subbyte_full_adder add_c5_r14_s3 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s2),
    .s(sum_c5_r14_s3),
    .co(carry_c5_r14_s3)
  );
  wire sum_c5_r15_s3, carry_c5_r15_s3;
  subbyte_full_adder add_c5_r15_s3 (
    .a(carry_c4_r11_s2),
    .b(carry_c4_r12_s2),
    .ci(carry_c4_r13_s2),
    .s(sum_c5_r15_s3),
    .co(carry_c5_r15_s3)
  );
  wire sum_c5_r16_s4, carry_c5_r16_s4;
  subbyte_full_adder add_c5_r16_s4 (
    .a(carry_c4_r14_s3),
    .b(carry_c4_r15_s2),
    .ci(carry_c4_r16_s2),
    .s(sum_c5_r16_s4),
    .co(carry_c5_r16_s4)
  );
  wire sum_c5_r17_s3, carry_c5_r17_s3;
  subbyte_full_adder add_c5_r17_s3 (
    .a(carry_c4_r17_s2),
    .b(sum_c5_r9_s2),
    .ci(sum_c5_r10_s2),
    .s(sum_c5_r17_s3),
    .co(carry_c5_r17_s3)
  );
  wire sum_c5_r18_s3, carry_c5_r18_s3;
  subbyte_full_adder add_c5_r18_s3 (
    .a(sum_c5_r11_s2),
    .b(sum_c5_r12_s2),
    .ci(sum_c5_r13_s2),
    .s(sum_c5_r18_s3),
    .co(carry_c5_r18_s3)
  );
  wire sum_c5_r19_s4, carry_c5_r19_s4;
  subbyte_full_adder add_c5_r19_s4 (
    .a(sum_c5_r14_s3),
    .b(carry_c4_r18_s3),
    .ci(carry_c4_r19_s3),
    .s(sum_c5_r19_s4),
    .co(carry_c5_r19_s4)
  );
  wire sum_c5_r20_s5, carry_c5_r20_s5;
  subbyte_full_adder add_c5_r20_s5 (
    .a(carry_c4_r20_s4),
    .b(carry_c4_r21_s4),
    .ci(sum_c5_r15_s3),
    .s(sum_c5_r20_s5),
    .co(carry_c5_r20_s5)
  );
  wire sum_c5_r21_s5, carry_c5_r21_s5;
  subbyte_full_adder add_c5_r21_s5 (
    .a(sum_c5_r16_s4),
    .b(sum_c5_r17_s3),
    .ci(sum_c5_r18_s3),
    .s(sum_c5_r21_s5),
    .co(carry_c5_r21_s5)
  );
  wire sum_c5_r22_s6, carry_c5_r22_s6;
  subbyte_full_adder add_c5_r22_s6 (
    .a(carry_c4_r22_s5),
    .b(carry_c4_r23_s4),
    .ci(carry_c4_r24_s5),
    .s(sum_c5_r22_s6),
    .co(carry_c5_r22_s6)
  );
  wire sum_c5_r23_s6, carry_c5_r23_s6;
  subbyte_full_adder add_c5_r23_s6 (
    .a(sum_c5_r19_s4),
    .b(sum_c5_r20_s5),
    .ci(sum_c5_r21_s5),
    .s(sum_c5_r23_s6),
    .co(carry_c5_r23_s6)
  );
  wire sum_c5_r24_s8, carry_c5_r24_s8;
  subbyte_full_adder add_c5_r24_s8 (
    .a(carry_c4_r25_s6),
    .b(carry_c4_r26_s7),
    .ci(sum_c5_r22_s6),
    .s(sum_c5_r24_s8),
    .co(carry_c5_r24_s8)
  );
  wire sum_c5_r25_s9, carry_c5_r25_s9;
  subbyte_full_adder add_c5_r25_s9 (
    .a(sum_c5_r23_s6),
    .b(carry_c4_r27_s8),
    .ci(sum_c5_r24_s8),
    .s(sum_c5_r25_s9),
    .co(carry_c5_r25_s9)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[14]), .b(pp[18]), .ci(pp[34]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[38]), .b(pp[54]), .ci(pp[58]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[74]), .b(pp[78]), .ci(pp[94]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[98]), .b(pp[114]), .ci(pp[118]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[134]), .b(pp[138]), .ci(pp[154]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (
    .a(pp[158]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r5_s2),
    .co(carry_c6_r5_s2)
  );
  wire sum_c6_r6_s2, carry_c6_r6_s2;
  subbyte_full_adder add_c6_r6_s2 (
    .a(carry_c5_r2_s1),
    .b(carry_c5_r3_s1),
    .ci(carry_c5_r4_s1),
    .s(sum_c6_r6_s2),
    .co(carry_c6_r6_s2)
  );
  wire sum_c6_r7_s2, carry_c6_r7_s2;
  subbyte_full_adder add_c6_r7_s2 (
    .a(carry_c5_r5_s1),
    .b(carry_c5_r6_s1),
    .ci(carry_c5_r7_s1),
    .s(sum_c6_r7_s2),
    .co(carry_c6_r7_s2)
  );
  wire sum_c6_r8_s2, carry_c6_r8_s2;
  subbyte_full_adder add_c6_r8_s2 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r8_s2),
    .co(carry_c6_r8_s2)
  );
  wire sum_c6_r9_s3, carry_c6_r9_s3;
  subbyte_full_adder add_c6_r9_s3 (
    .a(sum_c6_r3_s1),
    .b(sum_c6_r4_s1),
    .ci(carry_c5_r8_s2),
    .s(sum_c6_r9_s3),
    .co(carry_c6_r9_s3)
  );
  wire sum_c6_r10_s3, carry_c6_r10_s3;
  subbyte_full_adder add_c6_r10_s3 (
    .a(sum_c6_r5_s2),
    .b(carry_c5_r9_s2),
    .ci(carry_c5_r10_s2),
    .s(sum_c6_r10_s3),
    .co(carry_c6_r10_s3)
  );
  wire sum_c6_r11_s3, carry_c6_r11_s3;
  subbyte_full_adder add_c6_r11_s3 (
    .a(carry_c5_r11_s2),
    .b(carry_c5_r12_s2),
    .ci(carry_c5_r13_s2),
    .s(sum_c6_r11_s3),
    .co(carry_c6_r11_s3)
  );
  wire sum_c6_r12_s4, carry_c6_r12_s4;
  subbyte_full_adder add_c6_r12_s4 (
    .a(carry_c5_r14_s3),
    .b(sum_c6_r6_s2),
    .ci(sum_c6_r7_s2),
    .s(sum_c6_r12_s4),
    .co(carry_c6_r12_s4)
  );
  wire sum_c6_r13_s4, carry_c6_r13_s4;
  subbyte_full_adder add_c6_r13_s4 (
    .a(sum_c6_r8_s2),
    .b(sum_c6_r9_s3),
    .ci(carry_c5_r15_s3),
    .s(sum_c6_r13_s4),
    .co(carry_c6_r13_s4)
  );
  wire sum_c6_r14_s5, carry_c6_r14_s5;
  subbyte_full_adder add_c6_r14_s5 (
    .a(carry_c5_r16_s4),
    .b(carry_c5_r17_s3),
    .ci(carry_c5_r18_s3),
    .s(sum_c6_r14_s5),
    .co(carry_c6_r14_s5)
  );
  wire sum_c6_r15_s5, carry_c6_r15_s5;
  subbyte_full_adder add_c6_r15_s5 (
    .a(sum_c6_r10_s3),
    .b(sum_c6_r11_s3),
    .ci(sum_c6_r12_s4),
    .s(sum_c6_r15_s5),
    .co(carry_c6_r15_s5)
  );
  wire sum_c6_r16_s6, carry_c6_r16_s6;
  subbyte_full_adder add_c6_r16_s6 (
    .a(sum_c6_r13_s4),
    .b(carry_c5_r19_s4),
    .ci(carry_c5_r20_s5),
    .s(sum_c6_r16_s6),
    .co(carry_c6_r16_s6)
  );
  wire sum_c6_r17_s6, carry_c6_r17_s6;
  subbyte_full_adder add_c6_r17_s6 (
    .a(carry_c5_r21_s5),
    .b(sum_c6_r14_s5),
    .ci(sum_c6_r15_s5),
    .s(sum_c6_r17_s6),
    .co(carry_c6_r17_s6)
  );
  wire sum_c6_r18_s7, carry_c6_r18_s7;
  subbyte_full_adder add_c6_r18_s7 (
    .a(carry_c5_r22_s6),
    .b(carry_c5_r23_s6),
    .ci(sum_c6_r16_s6),
    .s(sum_c6_r18_s7),
    .co(carry_c6_r18_s7)
  );
  wire sum_c6_r19_s9, carry_c6_r19_s9;
  subbyte_full_adder add_c6_r19_s9 (
    .a(sum_c6_r17_s6),
    .b(carry_c5_r24_s8),
    .ci(sum_c6_r18_s7),
    .s(sum_c6_r19_s9),
    .co(carry_c6_r19_s9)
  );
  wire sum_c6_r20_s10, carry_c6_r20_s10;
  subbyte_half_adder add_c6_r20_s10 (.a(carry_c5_r25_s9), .b(sum_c6_r19_s9), .s(sum_c6_r20_s10), .co(carry_c6_r20_s10));
  wire sum_c7_r0_s1 = ~carry_c7_r0_s1;
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[39]), .b(pp[59]), .ci(pp[79]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[99]), .b(pp[119]), .ci(pp[139]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s2, carry_c7_r3_s2;
  subbyte_full_adder add_c7_r3_s2 (
    .a(pp[159]),
    .b(sum_c7_r0_s1),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r3_s2),
    .co(carry_c7_r3_s2)
  );
  wire sum_c7_r4_s2, carry_c7_r4_s2;
  subbyte_full_adder add_c7_r4_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r4_s2),
    .co(carry_c7_r4_s2)
  );
  wire sum_c7_r5_s2, carry_c7_r5_s2;
  subbyte_full_adder add_c7_r5_s2 (
    .a(carry_c6_r4_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r5_s2),
    .co(carry_c7_r5_s2)
  );
  wire sum_c7_r6_s3, carry_c7_r6_s3;
  subbyte_full_adder add_c7_r6_s3 (
    .a(carry_c6_r5_s2),
    .b(sum_c7_r3_s2),
    .ci(carry_c6_r6_s2),
    .s(sum_c7_r6_s3),
    .co(carry_c7_r6_s3)
  );
  wire sum_c7_r7_s4, carry_c7_r7_s4;
  subbyte_full_adder add_c7_r7_s4 (
    .a(carry_c6_r7_s2),
    .b(carry_c6_r8_s2),
    .ci(carry_c6_r9_s3),
    .s(sum_c7_r7_s4),
    .co(carry_c7_r7_s4)
  );
  wire sum_c7_r8_s4, carry_c7_r8_s4;
  subbyte_full_adder add_c7_r8_s4 (
    .a(sum_c7_r4_s2),
    .b(sum_c7_r5_s2),
    .ci(sum_c7_r6_s3),
    .s(sum_c7_r8_s4),
    .co(carry_c7_r8_s4)
  );
  wire sum_c7_r9_s5, carry_c7_r9_s5;
  subbyte_full_adder add_c7_r9_s5 (
    .a(carry_c6_r10_s3),
    .b(carry_c6_r11_s3),
    .ci(carry_c6_r12_s4),
    .s(sum_c7_r9_s5),
    .co(carry_c7_r9_s5)
  );
  wire sum_c7_r10_s5, carry_c7_r10_s5;
  subbyte_full_adder add_c7_r10_s5 (
    .a(sum_c7_r7_s4),
    .b(sum_c7_r8_s4),
    .ci(carry_c6_r13_s4),
    .s(sum_c7_r10_s5),
    .co(carry_c7_r10_s5)
  );
  wire sum_c7_r11_s6, carry_c7_r11_s6;
  subbyte_full_adder add_c7_r11_s6 (
    .a(carry_c6_r14_s5),
    .b(carry_c6_r15_s5),
    .ci(sum_c7_r9_s5),
    .s(sum_c7_r11_s6),
    .co(carry_c7_r11_s6)
  );
  wire sum_c7_r12_s7, carry_c7_r12_s7;
  subbyte_full_adder add_c7_r12_s7 (
    .a(sum_c7_r10_s5),
    .b(carry_c6_r16_s6),
    .ci(carry_c6_r17_s6),
    .s(sum_c7_r12_s7),
    .co(carry_c7_r12_s7)
  );
  wire sum_c7_r13_s8, carry_c7_r13_s8;
  subbyte_full_adder add_c7_r13_s8 (
    .a(sum_c7_r11_s6),
    .b(carry_c6_r18_s7),
    .ci(sum_c7_r12_s7),
    .s(sum_c7_r13_s8),
    .co(carry_c7_r13_s8)
  );
  wire sum_c7_r14_s11, carry_c7_r14_s11;
  subbyte_full_adder add_c7_r14_s11 (
    .a(carry_c6_r19_s9),
    .b(sum_c7_r13_s8),
    .ci(carry_c6_r20_s10),
    .s(sum_c7_r14_s11),
    .co(carry_c7_r14_s11)
  );
  wire sum_c8_r0_s2, carry_c8_r0_s2;
  subbyte_full_adder add_c8_r0_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r0_s2),
    .co(carry_c8_r0_s2)
  );
  wire sum_c8_r1_s3, carry_c8_r1_s3;
  subbyte_full_adder add_c8_r1_s3 (
    .a(carry_c7_r3_s2),
    .b(carry_c7_r4_s2),
    .ci(carry_c7_r5_s2),
    .s(sum_c8_r1_s3),
    .co(carry_c8_r1_s3)
  );
  wire sum_c8_r2_s5, carry_c8_r2_s5;
  subbyte_full_adder add_c8_r2_s5 (
    .a(sum_c8_r0_s2),
    .b(carry_c7_r6_s3),
    .ci(carry_c7_r7_s4),
    .s(sum_c8_r2_s5),
    .co(carry_c8_r2_s5)
  );
  wire sum_c8_r3_s6, carry_c8_r3_s6;
  subbyte_full_adder add_c8_r3_s6 (
    .a(carry_c7_r8_s4),
    .b(sum_c8_r1_s3),
    .ci(sum_c8_r2_s5),
    .s(sum_c8_r3_s6),
    .co(carry_c8_r3_s6)
  );
  wire sum_c8_r4_s7, carry_c8_r4_s7;
  subbyte_full_adder add_c8_r4_s7 (
    .a(carry_c7_r9_s5),
    .b(carry_c7_r10_s5),
    .ci(sum_c8_r3_s6),
    .s(sum_c8_r4_s7),
    .co(carry_c8_r4_s7)
  );
  wire sum_c8_r5_s8, carry_c8_r5_s8;
  subbyte_full_adder add_c8_r5_s8 (
    .a(carry_c7_r11_s6),
    .b(sum_c8_r4_s7),
    .ci(carry_c7_r12_s7),
    .s(sum_c8_r5_s8),
    .co(carry_c8_r5_s8)
  );
  wire sum_c8_r6_s12, carry_c8_r6_s12;
  subbyte_full_adder add_c8_r6_s12 (
    .a(sum_c8_r5_s8),
    .b(carry_c7_r13_s8),
    .ci(carry_c7_r14_s11),
    .s(sum_c8_r6_s12),
    .co(carry_c8_r6_s12)
  );
  wire sum_c9_r0_s6, carry_c9_r0_s6;
  subbyte_full_adder add_c9_r0_s6 (
    .a(carry_c8_r0_s2),
    .b(carry_c8_r1_s3),
    .ci(carry_c8_r2_s5),
    .s(sum_c9_r0_s6),
    .co(carry_c9_r0_s6)
  );
  wire sum_c9_r1_s8, carry_c9_r1_s8;
  subbyte_full_adder add_c9_r1_s8 (
    .a(carry_c8_r3_s6),
    .b(sum_c9_r0_s6),
    .ci(carry_c8_r4_s7),
    .s(sum_c9_r1_s8),
    .co(carry_c9_r1_s8)
  );
  wire sum_c9_r2_s13, carry_c9_r2_s13;
  subbyte_full_adder add_c9_r2_s13 (
    .a(sum_c9_r1_s8),
    .b(carry_c8_r5_s8),
    .ci(carry_c8_r6_s12),
    .s(sum_c9_r2_s13),
    .co(carry_c9_r2_s13)
  );
  wire sum_c10_r0_s14, carry_c10_r0_s14;
  subbyte_full_adder add_c10_r0_s14 (
    .a(carry_c9_r0_s6),
    .b(carry_c9_r1_s8),
    .ci(carry_c9_r2_s13),
    .s(sum_c10_r0_s14),
    .co(carry_c10_r0_s14)
  );

  assign sum = {
    ~carry_c10_r0_s14, sum_c10_r0_s14, sum_c9_r2_s13, sum_c8_r6_s12, sum_c7_r14_s11, sum_c6_r20_s10, sum_c5_r25_s9,
    sum_c4_r27_s8, sum_c3_r23_s7, sum_c2_r16_s6, sum_c1_r9_s4, sum_c0_r3_s2
  };
endmodule

`default_nettype wire
