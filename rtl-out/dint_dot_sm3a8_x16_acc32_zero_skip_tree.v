// dint_dot_sm3a8_x16_acc32_zero_skip_tree: compression tree of dint_dot_sm3a8_x16_acc32_zero_skip
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 6bcbc478d83db2f2
`default_nettype none

module dint_dot_sm3a8_x16_acc32_zero_skip_tree (
  input wire [175:0] pp,
  input wire [31:0] start,
  output wire [31:0] sum
);
  wire carry_c13_r0_s1 = start[13];
  wire carry_c14_r0_s1 = start[14];
  wire carry_c15_r0_s1 = start[15];
  wire carry_c16_r0_s1 = start[16];
  wire carry_c17_r0_s1 = start[17];
  wire carry_c18_r0_s1 = start[18];
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
  subbyte_full_adder add_c0_r0_s1 (.a(start[0]), .b(pp[0]), .ci(pp[10]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[11]), .b(pp[21]), .ci(pp[22]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[32]), .b(pp[33]), .ci(pp[43]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[44]), .b(pp[54]), .ci(pp[55]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[65]), .b(pp[66]), .ci(pp[76]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[77]), .b(pp[87]), .ci(pp[88]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[98]), .b(pp[99]), .ci(pp[109]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[110]), .b(pp[120]), .ci(pp[121]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[131]), .b(pp[132]), .ci(pp[142]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[143]), .b(pp[153]), .ci(pp[154]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[164]), .b(pp[165]), .ci(pp[175]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
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
  subbyte_full_adder add_c1_r0_s1 (.a(start[1]), .b(pp[1]), .ci(pp[12]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[23]), .b(pp[34]), .ci(pp[45]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[56]), .b(pp[67]), .ci(pp[78]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[89]), .b(pp[100]), .ci(pp[111]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[122]), .b(pp[133]), .ci(pp[144]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[155]), .b(pp[166]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
  wire sum_c1_r6_s2, carry_c1_r6_s2;
  subbyte_full_adder add_c1_r6_s2 (
    .a(carry_c0_r1_s1),
    .b(carry_c0_r2_s1),
    .ci(carry_c0_r3_s1),
    .s(sum_c1_r6_s2),
    .co(carry_c1_r6_s2)
  );
  wire sum_c1_r7_s2, carry_c1_r7_s2;
  subbyte_full_adder add_c1_r7_s2 (
    .a(carry_c0_r4_s1),
    .b(carry_c0_r5_s1),
    .ci(carry_c0_r6_s1),
    .s(sum_c1_r7_s2),
    .co(carry_c1_r7_s2)
  );
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r7_s1),
    .b(carry_c0_r8_s1),
    .ci(carry_c0_r9_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(carry_c0_r10_s1),
    .b(sum_c1_r0_s1),
    .ci(sum_c1_r1_s1),
    .s(sum_c1_r9_s2),
    .co(carry_c1_r9_s2)
  );
  wire sum_c1_r10_s2, carry_c1_r10_s2;
  subbyte_full_adder add_c1_r10_s2 (
    .a(sum_c1_r2_s1),
    .b(sum_c1_r3_s1),
    .ci(sum_c1_r4_s1),
    .s(sum_c1_r10_s2),
    .co(carry_c1_r10_s2)
  );
  wire sum_c1_r11_s3, carry_c1_r11_s3;
  subbyte_full_adder add_c1_r11_s3 (
    .a(sum_c1_r5_s2),
    .b(carry_c0_r11_s2),
    .ci(carry_c0_r12_s2),
    .s(sum_c1_r11_s3),
    .co(carry_c1_r11_s3)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(carry_c0_r13_s2),
    .b(sum_c1_r6_s2),
    .ci(sum_c1_r7_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s3, carry_c1_r13_s3;
  subbyte_full_adder add_c1_r13_s3 (
    .a(sum_c1_r8_s2),
    .b(sum_c1_r9_s2),
    .ci(sum_c1_r10_s2),
    .s(sum_c1_r13_s3),
    .co(carry_c1_r13_s3)
  );
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_full_adder add_c1_r14_s5 (
    .a(carry_c0_r14_s3),
    .b(carry_c0_r15_s4),
    .ci(sum_c1_r11_s3),
    .s(sum_c1_r14_s5),
    .co(carry_c1_r14_s5)
  );
  wire sum_c1_r15_s6, carry_c1_r15_s6;
  subbyte_full_adder add_c1_r15_s6 (
    .a(sum_c1_r12_s3),
    .b(sum_c1_r13_s3),
    .ci(sum_c1_r14_s5),
    .s(sum_c1_r15_s6),
    .co(carry_c1_r15_s6)
  );
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(start[2]), .b(pp[2]), .ci(pp[13]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[24]), .b(pp[35]), .ci(pp[46]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[57]), .b(pp[68]), .ci(pp[79]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[90]), .b(pp[101]), .ci(pp[112]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[123]), .b(pp[134]), .ci(pp[145]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (.a(pp[156]), .b(pp[167]), .ci(carry_c1_r0_s1), .s(sum_c2_r5_s2), .co(carry_c2_r5_s2));
  wire sum_c2_r6_s2, carry_c2_r6_s2;
  subbyte_full_adder add_c2_r6_s2 (
    .a(carry_c1_r1_s1),
    .b(carry_c1_r2_s1),
    .ci(carry_c1_r3_s1),
    .s(sum_c2_r6_s2),
    .co(carry_c2_r6_s2)
  );
  wire sum_c2_r7_s2, carry_c2_r7_s2;
  subbyte_full_adder add_c2_r7_s2 (
    .a(carry_c1_r4_s1),
    .b(sum_c2_r0_s1),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r7_s2),
    .co(carry_c2_r7_s2)
  );
  wire sum_c2_r8_s2, carry_c2_r8_s2;
  subbyte_full_adder add_c2_r8_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r8_s2),
    .co(carry_c2_r8_s2)
  );
  wire sum_c2_r9_s3, carry_c2_r9_s3;
  subbyte_full_adder add_c2_r9_s3 (
    .a(carry_c1_r5_s2),
    .b(sum_c2_r5_s2),
    .ci(carry_c1_r6_s2),
    .s(sum_c2_r9_s3),
    .co(carry_c2_r9_s3)
  );
  wire sum_c2_r10_s3, carry_c2_r10_s3;
  subbyte_full_adder add_c2_r10_s3 (
    .a(carry_c1_r7_s2),
    .b(carry_c1_r8_s2),
    .ci(carry_c1_r9_s2),
    .s(sum_c2_r10_s3),
    .co(carry_c2_r10_s3)
  );
  wire sum_c2_r11_s3, carry_c2_r11_s3;
  subbyte_full_adder add_c2_r11_s3 (
    .a(carry_c1_r10_s2),
    .b(sum_c2_r6_s2),
    .ci(sum_c2_r7_s2),
    .s(sum_c2_r11_s3),
    .co(carry_c2_r11_s3)
  );
  wire sum_c2_r12_s4, carry_c2_r12_s4;
  subbyte_full_adder add_c2_r12_s4 (
    .a(sum_c2_r8_s2),
    .b(sum_c2_r9_s3),
    .ci(carry_c1_r11_s3),
    .s(sum_c2_r12_s4),
    .co(carry_c2_r12_s4)
  );
  wire sum_c2_r13_s4, carry_c2_r13_s4;
  subbyte_full_adder add_c2_r13_s4 (
    .a(carry_c1_r12_s3),
    .b(carry_c1_r13_s3),
    .ci(sum_c2_r10_s3),
    .s(sum_c2_r13_s4),
    .co(carry_c2_r13_s4)
  );
  wire sum_c2_r14_s6, carry_c2_r14_s6;
  subbyte_full_adder add_c2_r14_s6 (
    .a(sum_c2_r11_s3),
    .b(sum_c2_r12_s4),
    .ci(carry_c1_r14_s5),
    .s(sum_c2_r14_s6),
    .co(carry_c2_r14_s6)
  );
  wire sum_c2_r15_s7, carry_c2_r15_s7;
  subbyte_full_adder add_c2_r15_s7 (
    .a(sum_c2_r13_s4),
    .b(carry_c1_r15_s6),
    .ci(sum_c2_r14_s6),
    .s(sum_c2_r15_s7),
    .co(carry_c2_r15_s7)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(start[3]), .b(pp[3]), .ci(pp[14]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[25]), .b(pp[36]), .ci(pp[47]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[58]), .b(pp[69]), .ci(pp[80]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[91]), .b(pp[102]), .ci(pp[113]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[124]), .b(pp[135]), .ci(pp[146]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s2, carry_c3_r5_s2;
  subbyte_full_adder add_c3_r5_s2 (.a(pp[157]), .b(pp[168]), .ci(carry_c2_r0_s1), .s(sum_c3_r5_s2), .co(carry_c3_r5_s2));
  wire sum_c3_r6_s2, carry_c3_r6_s2;
  subbyte_full_adder add_c3_r6_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r6_s2),
    .co(carry_c3_r6_s2)
  );
  wire sum_c3_r7_s2, carry_c3_r7_s2;
  subbyte_full_adder add_c3_r7_s2 (
    .a(carry_c2_r4_s1),
    .b(sum_c3_r0_s1),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r7_s2),
    .co(carry_c3_r7_s2)
  );
  wire sum_c3_r8_s2, carry_c3_r8_s2;
  subbyte_full_adder add_c3_r8_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r8_s2),
    .co(carry_c3_r8_s2)
  );
  wire sum_c3_r9_s3, carry_c3_r9_s3;
  subbyte_full_adder add_c3_r9_s3 (
    .a(carry_c2_r5_s2),
    .b(sum_c3_r5_s2),
    .ci(carry_c2_r6_s2),
    .s(sum_c3_r9_s3),
    .co(carry_c3_r9_s3)
  );
  wire sum_c3_r10_s3, carry_c3_r10_s3;
  subbyte_full_adder add_c3_r10_s3 (
    .a(carry_c2_r7_s2),
    .b(carry_c2_r8_s2),
    .ci(sum_c3_r6_s2),
    .s(sum_c3_r10_s3),
    .co(carry_c3_r10_s3)
  );
  wire sum_c3_r11_s4, carry_c3_r11_s4;
  subbyte_full_adder add_c3_r11_s4 (
    .a(sum_c3_r7_s2),
    .b(sum_c3_r8_s2),
    .ci(carry_c2_r9_s3),
    .s(sum_c3_r11_s4),
    .co(carry_c3_r11_s4)
  );
  wire sum_c3_r12_s4, carry_c3_r12_s4;
  subbyte_full_adder add_c3_r12_s4 (
    .a(sum_c3_r9_s3),
    .b(carry_c2_r10_s3),
    .ci(carry_c2_r11_s3),
    .s(sum_c3_r12_s4),
    .co(carry_c3_r12_s4)
  );
  wire sum_c3_r13_s5, carry_c3_r13_s5;
  subbyte_full_adder add_c3_r13_s5 (
    .a(sum_c3_r10_s3),
    .b(sum_c3_r11_s4),
    .ci(carry_c2_r12_s4),
    .s(sum_c3_r13_s5),
    .co(carry_c3_r13_s5)
  );
  wire sum_c3_r14_s6, carry_c3_r14_s6;
  subbyte_full_adder add_c3_r14_s6 (
    .a(carry_c2_r13_s4),
    .b(sum_c3_r12_s4),
    .ci(sum_c3_r13_s5),
    .s(sum_c3_r14_s6),
    .co(carry_c3_r14_s6)
  );
  wire sum_c3_r15_s8, carry_c3_r15_s8;
  subbyte_full_adder add_c3_r15_s8 (
    .a(carry_c2_r14_s6),
    .b(sum_c3_r14_s6),
    .ci(carry_c2_r15_s7),
    .s(sum_c3_r15_s8),
    .co(carry_c3_r15_s8)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(start[4]), .b(pp[4]), .ci(pp[15]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[26]), .b(pp[37]), .ci(pp[48]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[59]), .b(pp[70]), .ci(pp[81]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[92]), .b(pp[103]), .ci(pp[114]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[125]), .b(pp[136]), .ci(pp[147]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s2, carry_c4_r5_s2;
  subbyte_full_adder add_c4_r5_s2 (.a(pp[158]), .b(pp[169]), .ci(carry_c3_r0_s1), .s(sum_c4_r5_s2), .co(carry_c4_r5_s2));
  wire sum_c4_r6_s2, carry_c4_r6_s2;
  subbyte_full_adder add_c4_r6_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r6_s2),
    .co(carry_c4_r6_s2)
  );
  wire sum_c4_r7_s2, carry_c4_r7_s2;
  subbyte_full_adder add_c4_r7_s2 (
    .a(carry_c3_r4_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r7_s2),
    .co(carry_c4_r7_s2)
  );
  wire sum_c4_r8_s2, carry_c4_r8_s2;
  subbyte_full_adder add_c4_r8_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r8_s2),
    .co(carry_c4_r8_s2)
  );
  wire sum_c4_r9_s3, carry_c4_r9_s3;
  subbyte_full_adder add_c4_r9_s3 (
    .a(carry_c3_r5_s2),
    .b(sum_c4_r5_s2),
    .ci(carry_c3_r6_s2),
    .s(sum_c4_r9_s3),
    .co(carry_c4_r9_s3)
  );
  wire sum_c4_r10_s3, carry_c4_r10_s3;
  subbyte_full_adder add_c4_r10_s3 (
    .a(carry_c3_r7_s2),
    .b(carry_c3_r8_s2),
    .ci(sum_c4_r6_s2),
    .s(sum_c4_r10_s3),
    .co(carry_c4_r10_s3)
  );
  wire sum_c4_r11_s4, carry_c4_r11_s4;
  subbyte_full_adder add_c4_r11_s4 (
    .a(sum_c4_r7_s2),
    .b(sum_c4_r8_s2),
    .ci(carry_c3_r9_s3),
    .s(sum_c4_r11_s4),
    .co(carry_c4_r11_s4)
  );
  wire sum_c4_r12_s5, carry_c4_r12_s5;
  subbyte_full_adder add_c4_r12_s5 (
    .a(sum_c4_r9_s3),
    .b(carry_c3_r10_s3),
    .ci(carry_c3_r11_s4),
    .s(sum_c4_r12_s5),
    .co(carry_c4_r12_s5)
  );
  wire sum_c4_r13_s5, carry_c4_r13_s5;
  subbyte_full_adder add_c4_r13_s5 (
    .a(sum_c4_r10_s3),
    .b(sum_c4_r11_s4),
    .ci(carry_c3_r12_s4),
    .s(sum_c4_r13_s5),
    .co(carry_c4_r13_s5)
  );
  wire sum_c4_r14_s6, carry_c4_r14_s6;
  subbyte_full_adder add_c4_r14_s6 (
    .a(carry_c3_r13_s5),
    .b(sum_c4_r12_s5),
    .ci(sum_c4_r13_s5),
    .s(sum_c4_r14_s6),
    .co(carry_c4_r14_s6)
  );
  wire sum_c4_r15_s9, carry_c4_r15_s9;
  subbyte_full_adder add_c4_r15_s9 (
    .a(carry_c3_r14_s6),
    .b(sum_c4_r14_s6),
    .ci(carry_c3_r15_s8),
    .s(sum_c4_r15_s9),
    .co(carry_c4_r15_s9)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(start[5]), .b(pp[5]), .ci(pp[16]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[27]), .b(pp[38]), .ci(pp[49]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[60]), .b(pp[71]), .ci(pp[82]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[93]), .b(pp[104]), .ci(pp[115]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[126]), .b(pp[137]), .ci(pp[148]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (.a(pp[159]), .b(pp[170]), .ci(carry_c4_r0_s1), .s(sum_c5_r5_s2), .co(carry_c5_r5_s2));
  wire sum_c5_r6_s2, carry_c5_r6_s2;
  subbyte_full_adder add_c5_r6_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r6_s2),
    .co(carry_c5_r6_s2)
  );
  wire sum_c5_r7_s2, carry_c5_r7_s2;
  subbyte_full_adder add_c5_r7_s2 (
    .a(carry_c4_r4_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r7_s2),
    .co(carry_c5_r7_s2)
  );
  wire sum_c5_r8_s2, carry_c5_r8_s2;
  subbyte_full_adder add_c5_r8_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r8_s2),
    .co(carry_c5_r8_s2)
  );
  wire sum_c5_r9_s3, carry_c5_r9_s3;
  subbyte_full_adder add_c5_r9_s3 (
    .a(carry_c4_r5_s2),
    .b(sum_c5_r5_s2),
    .ci(carry_c4_r6_s2),
    .s(sum_c5_r9_s3),
    .co(carry_c5_r9_s3)
  );
  wire sum_c5_r10_s3, carry_c5_r10_s3;
  subbyte_full_adder add_c5_r10_s3 (
    .a(carry_c4_r7_s2),
    .b(carry_c4_r8_s2),
    .ci(sum_c5_r6_s2),
    .s(sum_c5_r10_s3),
    .co(carry_c5_r10_s3)
  );
  wire sum_c5_r11_s4, carry_c5_r11_s4;
  subbyte_full_adder add_c5_r11_s4 (
    .a(sum_c5_r7_s2),
    .b(sum_c5_r8_s2),
    .ci(carry_c4_r9_s3),
    .s(sum_c5_r11_s4),
    .co(carry_c5_r11_s4)
  );
  wire sum_c5_r12_s5, carry_c5_r12_s5;
  subbyte_full_adder add_c5_r12_s5 (
    .a(sum_c5_r9_s3),
    .b(carry_c4_r10_s3),
    .ci(carry_c4_r11_s4),
    .s(sum_c5_r12_s5),
    .co(carry_c5_r12_s5)
  );
  wire sum_c5_r13_s6, carry_c5_r13_s6;
  subbyte_full_adder add_c5_r13_s6 (
    .a(sum_c5_r10_s3),
    .b(sum_c5_r11_s4),
    .ci(carry_c4_r12_s5),
    .s(sum_c5_r13_s6),
    .co(carry_c5_r13_s6)
  );
  wire sum_c5_r14_s7, carry_c5_r14_s7;
  subbyte_full_adder add_c5_r14_s7 (
    .a(sum_c5_r12_s5),
    .b(carry_c4_r13_s5),
    .ci(sum_c5_r13_s6),
    .s(sum_c5_r14_s7),
    .co(carry_c5_r14_s7)
  );
  wire sum_c5_r15_s10, carry_c5_r15_s10;
  subbyte_full_adder add_c5_r15_s10 (
    .a(carry_c4_r14_s6),
    .b(sum_c5_r14_s7),
    .ci(carry_c4_r15_s9),
    .s(sum_c5_r15_s10),
    .co(carry_c5_r15_s10)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(start[6]), .b(pp[6]), .ci(pp[17]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[28]), .b(pp[39]), .ci(pp[50]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[61]), .b(pp[72]), .ci(pp[83]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[94]), .b(pp[105]), .ci(pp[116]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[127]), .b(pp[138]), .ci(pp[149]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (.a(pp[160]), .b(pp[171]), .ci(carry_c5_r0_s1), .s(sum_c6_r5_s2), .co(carry_c6_r5_s2));
  wire sum_c6_r6_s2, carry_c6_r6_s2;
  subbyte_full_adder add_c6_r6_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r6_s2),
    .co(carry_c6_r6_s2)
  );
  wire sum_c6_r7_s2, carry_c6_r7_s2;
  subbyte_full_adder add_c6_r7_s2 (
    .a(carry_c5_r4_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r7_s2),
    .co(carry_c6_r7_s2)
  );
  wire sum_c6_r8_s2, carry_c6_r8_s2;
  subbyte_full_adder add_c6_r8_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r8_s2),
    .co(carry_c6_r8_s2)
  );
  wire sum_c6_r9_s3, carry_c6_r9_s3;
  subbyte_full_adder add_c6_r9_s3 (
    .a(carry_c5_r5_s2),
    .b(sum_c6_r5_s2),
    .ci(carry_c5_r6_s2),
    .s(sum_c6_r9_s3),
    .co(carry_c6_r9_s3)
  );
  wire sum_c6_r10_s3, carry_c6_r10_s3;
  subbyte_full_adder add_c6_r10_s3 (
    .a(carry_c5_r7_s2),
    .b(carry_c5_r8_s2),
    .ci(sum_c6_r6_s2),
    .s(sum_c6_r10_s3),
    .co(carry_c6_r10_s3)
  );
  wire sum_c6_r11_s4, carry_c6_r11_s4;
  subbyte_full_adder add_c6_r11_s4 (
    .a(sum_c6_r7_s2),
    .b(sum_c6_r8_s2),
    .ci(carry_c5_r9_s3),
    .s(sum_c6_r11_s4),
    .co(carry_c6_r11_s4)
  );
  wire sum_c6_r12_s5, carry_c6_r12_s5;
  subbyte_full_adder add_c6_r12_s5 (
    .a(sum_c6_r9_s3),
    .b(carry_c5_r10_s3),
    .ci(carry_c5_r11_s4),
    .s(sum_c6_r12_s5),
    .co(carry_c6_r12_s5)
  );
  wire sum_c6_r13_s6, carry_c6_r13_s6;
  subbyte_full_adder add_c6_r13_s6 (
    .a(sum_c6_r10_s3),
    .b(sum_c6_r11_s4),
    .ci(carry_c5_r12_s5),
    .s(sum_c6_r13_s6),
    .co(carry_c6_r13_s6)
  );
  wire sum_c6_r14_s7, carry_c6_r14_s7;
  subbyte_full_adder add_c6_r14_s7 (
    .a(sum_c6_r12_s5),
    .b(carry_c5_r13_s6),
    .ci(sum_c6_r13_s6),
    .s(sum_c6_r14_s7),
    .co(carry_c6_r14_s7)
  );
  wire sum_c6_r15_s11, carry_c6_r15_s11;
  subbyte_full_adder add_c6_r15_s11 (
    .a(carry_c5_r14_s7),
    .b(sum_c6_r14_s7),
    .ci(carry_c5_r15_s10),
    .s(sum_c6_r15_s11),
    .co(carry_c6_r15_s11)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(start[7]), .b(pp[7]), .ci(pp[18]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[29]), .b(pp[40]), .ci(pp[51]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[62]), .b(pp[73]), .ci(pp[84]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[95]), .b(pp[106]), .ci(pp[117]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[128]), .b(pp[139]), .ci(pp[150]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s2, carry_c7_r5_s2;
  subbyte_full_adder add_c7_r5_s2 (.a(pp[161]), .b(pp[172]), .ci(carry_c6_r0_s1), .s(sum_c7_r5_s2), .co(carry_c7_r5_s2));
  wire sum_c7_r6_s2, carry_c7_r6_s2;
  subbyte_full_adder add_c7_r6_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r6_s2),
    .co(carry_c7_r6_s2)
  );
  wire sum_c7_r7_s2, carry_c7_r7_s2;
  subbyte_full_adder add_c7_r7_s2 (
    .a(carry_c6_r4_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r7_s2),
    .co(carry_c7_r7_s2)
  );
  wire sum_c7_r8_s2, carry_c7_r8_s2;
  subbyte_full_adder add_c7_r8_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r8_s2),
    .co(carry_c7_r8_s2)
  );
  wire sum_c7_r9_s3, carry_c7_r9_s3;
  subbyte_full_adder add_c7_r9_s3 (
    .a(carry_c6_r5_s2),
    .b(sum_c7_r5_s2),
    .ci(carry_c6_r6_s2),
    .s(sum_c7_r9_s3),
    .co(carry_c7_r9_s3)
  );
  wire sum_c7_r10_s3, carry_c7_r10_s3;
  subbyte_full_adder add_c7_r10_s3 (
    .a(carry_c6_r7_s2),
    .b(carry_c6_r8_s2),
    .ci(sum_c7_r6_s2),
    .s(sum_c7_r10_s3),
    .co(carry_c7_r10_s3)
  );
  wire sum_c7_r11_s4, carry_c7_r11_s4;
  subbyte_full_adder add_c7_r11_s4 (
    .a(sum_c7_r7_s2),
    .b(sum_c7_r8_s2),
    .ci(carry_c6_r9_s3),
    .s(sum_c7_r11_s4),
    .co(carry_c7_r11_s4)
  );
  wire sum_c7_r12_s5, carry_c7_r12_s5;
  subbyte_full_adder add_c7_r12_s5 (
    .a(sum_c7_r9_s3),
    .b(carry_c6_r10_s3),
    .ci(carry_c6_r11_s4),
    .s(sum_c7_r12_s5),
    .co(carry_c7_r12_s5)
  );
  wire sum_c7_r13_s6, carry_c7_r13_s6;
  subbyte_full_adder add_c7_r13_s6 (
    .a(sum_c7_r10_s3),
    .b(sum_c7_r11_s4),
    .ci(carry_c6_r12_s5),
    .s(sum_c7_r13_s6),
    .co(carry_c7_r13_s6)
  );
  wire sum_c7_r14_s7, carry_c7_r14_s7;
  subbyte_full_adder add_c7_r14_s7 (
    .a(sum_c7_r12_s5),
    .b(carry_c6_r13_s6),
    .ci(sum_c7_r13_s6),
    .s(sum_c7_r14_s7),
    .co(carry_c7_r14_s7)
  );
  wire sum_c7_r15_s12, carry_c7_r15_s12;
  subbyte_full_adder add_c7_r15_s12 (
    .a(carry_c6_r14_s7),
    .b(sum_c7_r14_s7),
    .ci(carry_c6_r15_s11),
    .s(sum_c7_r15_s12),
    .co(carry_c7_r15_s12)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(start[8]), .b(pp[8]), .ci(pp[19]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[30]), .b(pp[41]), .ci(pp[52]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[63]), .b(pp[74]), .ci(pp[85]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[96]), .b(pp[107]), .ci(pp[118]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[129]), .b(pp[140]), .ci(pp[151]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s2, carry_c8_r5_s2;
  subbyte_full_adder add_c8_r5_s2 (.a(pp[162]), .b(pp[173]), .ci(carry_c7_r0_s1), .s(sum_c8_r5_s2), .co(carry_c8_r5_s2));
  wire sum_c8_r6_s2, carry_c8_r6_s2;
  subbyte_full_adder add_c8_r6_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r6_s2),
    .co(carry_c8_r6_s2)
  );
  wire sum_c8_r7_s2, carry_c8_r7_s2;
  subbyte_full_adder add_c8_r7_s2 (
    .a(carry_c7_r4_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r7_s2),
    .co(carry_c8_r7_s2)
  );
  wire sum_c8_r8_s2, carry_c8_r8_s2;
  subbyte_full_adder add_c8_r8_s2 (
    .a(sum_c8_r2_s1),
    .b(sum_c8_r3_s1),
    .ci(sum_c8_r4_s1),
    .s(sum_c8_r8_s2),
    .co(carry_c8_r8_s2)
  );
  wire sum_c8_r9_s3, carry_c8_r9_s3;
  subbyte_full_adder add_c8_r9_s3 (
    .a(carry_c7_r5_s2),
    .b(sum_c8_r5_s2),
    .ci(carry_c7_r6_s2),
    .s(sum_c8_r9_s3),
    .co(carry_c8_r9_s3)
  );
  wire sum_c8_r10_s3, carry_c8_r10_s3;
  subbyte_full_adder add_c8_r10_s3 (
    .a(carry_c7_r7_s2),
    .b(carry_c7_r8_s2),
    .ci(sum_c8_r6_s2),
    .s(sum_c8_r10_s3),
    .co(carry_c8_r10_s3)
  );
  wire sum_c8_r11_s4, carry_c8_r11_s4;
  subbyte_full_adder add_c8_r11_s4 (
    .a(sum_c8_r7_s2),
    .b(sum_c8_r8_s2),
    .ci(carry_c7_r9_s3),
    .s(sum_c8_r11_s4),
    .co(carry_c8_r11_s4)
  );
  wire sum_c8_r12_s5, carry_c8_r12_s5;
  subbyte_full_adder add_c8_r12_s5 (
    .a(sum_c8_r9_s3),
    .b(carry_c7_r10_s3),
    .ci(carry_c7_r11_s4),
    .s(sum_c8_r12_s5),
    .co(carry_c8_r12_s5)
  );
  wire sum_c8_r13_s6, carry_c8_r13_s6;
  subbyte_full_adder add_c8_r13_s6 (
    .a(sum_c8_r10_s3),
    .b(sum_c8_r11_s4),
    .ci(carry_c7_r12_s5),
    .s(sum_c8_r13_s6),
    .co(carry_c8_r13_s6)
  );
  wire sum_c8_r14_s7, carry_c8_r14_s7;
  subbyte_full_adder add_c8_r14_s7 (
    .a(sum_c8_r12_s5),
    .b(carry_c7_r13_s6),
    .ci(sum_c8_r13_s6),
    .s(sum_c8_r14_s7),
    .co(carry_c8_r14_s7)
  );
  wire sum_c8_r15_s13, carry_c8_r15_s13;
  subbyte_full_adder add_c8_r15_s13 (
    .a(carry_c7_r14_s7),
    .b(sum_c8_r14_s7),
    .ci(carry_c7_r15_s12),
    .s(sum_c8_r15_s13),
    .co(carry_c8_r15_s13)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(start[9]), .b(pp[9]), .ci(pp[20]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[31]), .b(pp[42]), .ci(pp[53]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[64]), .b(pp[75]), .ci(pp[86]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[97]), .b(pp[108]), .ci(pp[119]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[130]), .b(pp[141]), .ci(pp[152]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s2, carry_c9_r5_s2;
  subbyte_full_adder add_c9_r5_s2 (.a(pp[163]), .b(pp[174]), .ci(carry_c8_r0_s1), .s(sum_c9_r5_s2), .co(carry_c9_r5_s2));
  wire sum_c9_r6_s2, carry_c9_r6_s2;
  subbyte_full_adder add_c9_r6_s2 (
    .a(carry_c8_r1_s1),
    .b(carry_c8_r2_s1),
    .ci(carry_c8_r3_s1),
    .s(sum_c9_r6_s2),
    .co(carry_c9_r6_s2)
  );
  wire sum_c9_r7_s2, carry_c9_r7_s2;
  subbyte_full_adder add_c9_r7_s2 (
    .a(carry_c8_r4_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r7_s2),
    .co(carry_c9_r7_s2)
  );
  wire sum_c9_r8_s2, carry_c9_r8_s2;
  subbyte_full_adder add_c9_r8_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r8_s2),
    .co(carry_c9_r8_s2)
  );
  wire sum_c9_r9_s3, carry_c9_r9_s3;
  subbyte_full_adder add_c9_r9_s3 (
    .a(carry_c8_r5_s2),
    .b(sum_c9_r5_s2),
    .ci(carry_c8_r6_s2),
    .s(sum_c9_r9_s3),
    .co(carry_c9_r9_s3)
  );
  wire sum_c9_r10_s3, carry_c9_r10_s3;
  subbyte_full_adder add_c9_r10_s3 (
    .a(carry_c8_r7_s2),
    .b(carry_c8_r8_s2),
    .ci(sum_c9_r6_s2),
    .s(sum_c9_r10_s3),
    .co(carry_c9_r10_s3)
  );
  wire sum_c9_r11_s4, carry_c9_r11_s4;
  subbyte_full_adder add_c9_r11_s4 (
    .a(sum_c9_r7_s2),
    .b(sum_c9_r8_s2),
    .ci(carry_c8_r9_s3),
    .s(sum_c9_r11_s4),
    .co(carry_c9_r11_s4)
  );
  wire sum_c9_r12_s5, carry_c9_r12_s5;
  subbyte_full_adder add_c9_r12_s5 (
    .a(sum_c9_r9_s3),
    .b(carry_c8_r10_s3),
    .ci(carry_c8_r11_s4),
    .s(sum_c9_r12_s5),
    .co(carry_c9_r12_s5)
  );
  wire sum_c9_r13_s6, carry_c9_r13_s6;
  subbyte_full_adder add_c9_r13_s6 (
    .a(sum_c9_r10_s3),
    .b(sum_c9_r11_s4),
    .ci(carry_c8_r12_s5),
    .s(sum_c9_r13_s6),
    .co(carry_c9_r13_s6)
  );
  wire sum_c9_r14_s7, carry_c9_r14_s7;
  subbyte_full_adder add_c9_r14_s7 (
    .a(sum_c9_r12_s5),
    .b(carry_c8_r13_s6),
    .ci(sum_c9_r13_s6),
    .s(sum_c9_r14_s7),
    .co(carry_c9_r14_s7)
  );
  wire sum_c9_r15_s14, carry_c9_r15_s14;
  subbyte_full_adder add_c9_r15_s14 (
    .a(carry_c8_r14_s7),
    .b(sum_c9_r14_s7),
    .ci(carry_c8_r15_s13),
    .s(sum_c9_r15_s14),
    .co(carry_c9_r15_s14)
  );
  wire sum_c10_r0_s2, carry_c10_r0_s2;
  subbyte_full_adder add_c10_r0_s2 (
    .a(start[10]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r0_s2),
    .co(carry_c10_r0_s2)
  );
  wire sum_c10_r1_s2, carry_c10_r1_s2;
  subbyte_full_adder add_c10_r1_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r1_s2),
    .co(carry_c10_r1_s2)
  );
  wire sum_c10_r2_s3, carry_c10_r2_s3;
  subbyte_full_adder add_c10_r2_s3 (
    .a(carry_c9_r5_s2),
    .b(carry_c9_r6_s2),
    .ci(carry_c9_r7_s2),
    .s(sum_c10_r2_s3),
    .co(carry_c10_r2_s3)
  );
  wire sum_c10_r3_s3, carry_c10_r3_s3;
  subbyte_full_adder add_c10_r3_s3 (
    .a(carry_c9_r8_s2),
    .b(sum_c10_r0_s2),
    .ci(sum_c10_r1_s2),
    .s(sum_c10_r3_s3),
    .co(carry_c10_r3_s3)
  );
  wire sum_c10_r4_s5, carry_c10_r4_s5;
  subbyte_full_adder add_c10_r4_s5 (
    .a(carry_c9_r9_s3),
    .b(carry_c9_r10_s3),
    .ci(carry_c9_r11_s4),
    .s(sum_c10_r4_s5),
    .co(carry_c10_r4_s5)
  );
  wire sum_c10_r5_s6, carry_c10_r5_s6;
  subbyte_full_adder add_c10_r5_s6 (
    .a(sum_c10_r2_s3),
    .b(sum_c10_r3_s3),
    .ci(carry_c9_r12_s5),
    .s(sum_c10_r5_s6),
    .co(carry_c10_r5_s6)
  );
  wire sum_c10_r6_s7, carry_c10_r6_s7;
  subbyte_full_adder add_c10_r6_s7 (
    .a(sum_c10_r4_s5),
    .b(carry_c9_r13_s6),
    .ci(sum_c10_r5_s6),
    .s(sum_c10_r6_s7),
    .co(carry_c10_r6_s7)
  );
  wire sum_c10_r7_s15, carry_c10_r7_s15;
  subbyte_full_adder add_c10_r7_s15 (
    .a(carry_c9_r14_s7),
    .b(sum_c10_r6_s7),
    .ci(carry_c9_r15_s14),
    .s(sum_c10_r7_s15),
    .co(carry_c10_r7_s15)
  );
  wire sum_c11_r0_s3, carry_c11_r0_s3;
  subbyte_full_adder add_c11_r0_s3 (
    .a(start[11]),
    .b(carry_c10_r0_s2),
    .ci(carry_c10_r1_s2),
    .s(sum_c11_r0_s3),
    .co(carry_c11_r0_s3)
  );
  wire sum_c11_r1_s4, carry_c11_r1_s4;
  subbyte_full_adder add_c11_r1_s4 (
    .a(carry_c10_r2_s3),
    .b(carry_c10_r3_s3),
    .ci(sum_c11_r0_s3),
    .s(sum_c11_r1_s4),
    .co(carry_c11_r1_s4)
  );
  wire sum_c11_r2_s7, carry_c11_r2_s7;
  subbyte_full_adder add_c11_r2_s7 (
    .a(carry_c10_r4_s5),
    .b(sum_c11_r1_s4),
    .ci(carry_c10_r5_s6),
    .s(sum_c11_r2_s7),
    .co(carry_c11_r2_s7)
  );
  wire sum_c11_r3_s16, carry_c11_r3_s16;
  subbyte_full_adder add_c11_r3_s16 (
    .a(sum_c11_r2_s7),
    .b(carry_c10_r6_s7),
    .ci(carry_c10_r7_s15),
    .s(sum_c11_r3_s16),
    .co(carry_c11_r3_s16)
  );
  wire sum_c12_r0_s5, carry_c12_r0_s5;
  subbyte_full_adder add_c12_r0_s5 (
    .a(start[12]),
    .b(carry_c11_r0_s3),
    .ci(carry_c11_r1_s4),
    .s(sum_c12_r0_s5),
    .co(carry_c12_r0_s5)
  );
  wire sum_c12_r1_s17, carry_c12_r1_s17;
  subbyte_full_adder add_c12_r1_s17 (
    .a(sum_c12_r0_s5),
    .b(carry_c11_r2_s7),
    .ci(carry_c11_r3_s16),
    .s(sum_c12_r1_s17),
    .co(carry_c12_r1_s17)
  );
  wire sum_c13_r0_s1 = ~carry_c13_r0_s1;
  wire sum_c13_r1_s18, carry_c13_r1_s18;
  subbyte_full_adder add_c13_r1_s18 (
    .a(sum_c13_r0_s1),
    .b(carry_c12_r0_s5),
    .ci(carry_c12_r1_s17),
    .s(sum_c13_r1_s18),
    .co(carry_c13_r1_s18)
  );
  wire sum_c14_r0_s1 = ~carry_c14_r0_s1;
  wire sum_c14_r1_s19, carry_c14_r1_s19;
  subbyte_full_adder add_c14_r1_s19 (
    .a(carry_c13_r0_s1),
    .b(sum_c14_r0_s1),
    .ci(carry_c13_r1_s18),
    .s(sum_c14_r1_s19),
    .co(carry_c14_r1_s19)
  );
  wire sum_c15_r0_s1 = ~carry_c15_r0_s1;
  wire sum_c15_r1_s20, carry_c15_r1_s20;
  subbyte_full_adder add_c15_r1_s20 (
    .a(carry_c14_r0_s1),
    .b(sum_c15_r0_s1),
    .ci(carry_c14_r1_s19),
    .s(sum_c15_r1_s20),
    .co(carry_c15_r1_s20)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s21, carry_c16_r1_s21;
  subbyte_full_adder add_c16_r1_s21 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s20),
    .s(sum_c16_r1_s21),
    .co(carry_c16_r1_s21)
  );
  wire sum_c17_r0_s1 = ~carry_c17_r0_s1;
  wire sum_c17_r1_s22, carry_c17_r1_s22;
  subbyte_full_adder add_c17_r1_s22 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s21),
    .s(sum_c17_r1_s22),
    .co(carry_c17_r1_s22)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s23, carry_c18_r1_s23;
  subbyte_full_adder add_c18_r1_s23 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s22),
    .s(sum_c18_r1_s23),
    .co(carry_c18_r1_s23)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s24, carry_c19_r1_s24;
  subbyte_full_adder add_c19_r1_s24 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s23),
    .s(sum_c19_r1_s24),
    .co(carry_c19_r1_s24)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s25, carry_c20_r1_s25;
  subbyte_full_adder add_c20_r1_s25 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s24),
    .s(sum_c20_r1_s25),
    .co(carry_c20_r1_s25)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s26, carry_c21_r1_s26;
  subbyte_full_adder add_c21_r1_s26 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s25),
    .s(sum_c21_r1_s26),
    .co(carry_c21_r1_s26)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s27, carry_c22_r1_s27;
  subbyte_full_adder add_c22_r1_s27 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s26),
    .s(sum_c22_r1_s27),
    .co(carry_c22_r1_s27)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s28, carry_c23_r1_s28;
  subbyte_full_adder add_c23_r1_s28 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s27),
    .s(sum_c23_r1_s28),
    .co(carry_c23_r1_s28)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s29, carry_c24_r1_s29;
  subbyte_full_adder add_c24_r1_s29 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s28),
    .s(sum_c24_r1_s29),
    .co(carry_c24_r1_s29)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s30, carry_c25_r1_s30;
  subbyte_full_adder add_c25_r1_s30 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s29),
    .s(sum_c25_r1_s30),
    .co(carry_c25_r1_s30)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s31, carry_c26_r1_s31;
  subbyte_full_adder add_c26_r1_s31 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s30),
    .s(sum_c26_r1_s31),
    .co(carry_c26_r1_s31)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s32, carry_c27_r1_s32;
  subbyte_full_adder add_c27_r1_s32 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s31),
    .s(sum_c27_r1_s32),
    .co(carry_c27_r1_s32)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s33, carry_c28_r1_s33;
  subbyte_full_adder add_c28_r1_s33 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s32),
    .s(sum_c28_r1_s33),
    .co(carry_c28_r1_s33)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s34, carry_c29_r1_s34;
  subbyte_full_adder add_c29_r1_s34 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s33),
    .s(sum_c29_r1_s34),
    .co(carry_c29_r1_s34)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s35, carry_c30_r1_s35;
  subbyte_full_adder add_c30_r1_s35 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s34),
    .s(sum_c30_r1_s35),
    .co(carry_c30_r1_s35)
  );
  wire sum_c31_r0_s36 = start[31] ^ carry_c30_r0_s1 ^ carry_c30_r1_s35;

  assign sum = {
    ~sum_c31_r0_s36, sum_c30_r1_s35, sum_c29_r1_s34, sum_c28_r1_s33, sum_c27_r1_s32, sum_c26_r1_s31, sum_c25_r1_s30,
    sum_c24_r1_s29, sum_c23_r1_s28, sum_c22_r1_s27, sum_c21_r1_s26, sum_c20_r1_s25, sum_c19_r1_s24, sum_c18_r1_s23,
    sum_c17_r1_s22, sum_c16_r1_s21, sum_c15_r1_s20, sum_c14_r1_s19, sum_c13_r1_s18, sum_c12_r1_s17, sum_c11_r3_s16,
    sum_c10_r7_s15, sum_c9_r15_s14, sum_c8_r15_s13, sum_c7_r15_s12, sum_c6_r15_s11, sum_c5_r15_s10, sum_c4_r15_s9,
    sum_c3_r15_s8, sum_c2_r15_s7, sum_c1_r15_s6, sum_c0_r15_s4
  };
endmodule

`default_nettype wire
