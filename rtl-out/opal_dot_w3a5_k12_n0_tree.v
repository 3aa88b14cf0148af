// opal_dot_w3a5_k12_n0_tree: compression tree of opal_dot_w3a5_k12_n0
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 4f92d8b8218687cc
`default_nettype none

module opal_dot_w3a5_k12_n0_tree (
  input wire [179:0] pp,
  output wire [10:0] sum
);
  wire carry_c5_r0_s1 = pp[9];
  wire carry_c6_r0_s1 = pp[14];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[15]), .ci(pp[30]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[45]), .b(pp[60]), .ci(pp[75]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[90]), .b(pp[105]), .ci(pp[120]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[135]), .b(pp[150]), .ci(pp[165]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s2, carry_c0_r4_s2;
  subbyte_full_adder add_c0_r4_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r4_s2),
    .co(carry_c0_r4_s2)
  );
  wire sum_c0_r5_s3, carry_c0_r5_s3;
  subbyte_half_adder add_c0_r5_s3 (.a(sum_c0_r3_s1), .b(sum_c0_r4_s2), .s(sum_c0_r5_s3), .co(carry_c0_r5_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[5]), .ci(pp[16]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[20]), .b(pp[31]), .ci(pp[35]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[46]), .b(pp[50]), .ci(pp[61]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[65]), .b(pp[76]), .ci(pp[80]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[91]), .b(pp[95]), .ci(pp[106]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[110]), .b(pp[121]), .ci(pp[125]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[136]), .b(pp[140]), .ci(pp[151]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[155]), .b(pp[166]), .ci(pp[170]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s2, carry_c1_r8_s2;
  subbyte_full_adder add_c1_r8_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r8_s2),
    .co(carry_c1_r8_s2)
  );
  wire sum_c1_r9_s2, carry_c1_r9_s2;
  subbyte_full_adder add_c1_r9_s2 (
    .a(carry_c0_r3_s1),
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
  wire sum_c1_r11_s2, carry_c1_r11_s2;
  subbyte_full_adder add_c1_r11_s2 (
    .a(sum_c1_r5_s1),
    .b(sum_c1_r6_s1),
    .ci(sum_c1_r7_s1),
    .s(sum_c1_r11_s2),
    .co(carry_c1_r11_s2)
  );
  wire sum_c1_r12_s3, carry_c1_r12_s3;
  subbyte_full_adder add_c1_r12_s3 (
    .a(carry_c0_r4_s2),
    .b(sum_c1_r8_s2),
    .ci(sum_c1_r9_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s4, carry_c1_r13_s4;
  subbyte_full_adder add_c1_r13_s4 (
    .a(sum_c1_r10_s2),
    .b(sum_c1_r11_s2),
    .ci(carry_c0_r5_s3),
    .s(sum_c1_r13_s4),
    .co(carry_c1_r13_s4)
  );
  wire sum_c1_r14_s5, carry_c1_r14_s5;
  subbyte_half_adder add_c1_r14_s5 (.a(sum_c1_r12_s3), .b(sum_c1_r13_s4), .s(sum_c1_r14_s5), .co(carry_c1_r14_s5));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[6]), .ci(pp[10]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[17]), .b(pp[21]), .ci(pp[25]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[32]), .b(pp[36]), .ci(pp[40]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[47]), .b(pp[51]), .ci(pp[55]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[62]), .b(pp[66]), .ci(pp[70]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[77]), .b(pp[81]), .ci(pp[85]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[92]), .b(pp[96]), .ci(pp[100]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[107]), .b(pp[111]), .ci(pp[115]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[122]), .b(pp[126]), .ci(pp[130]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[137]), .b(pp[141]), .ci(pp[145]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[152]), .b(pp[156]), .ci(pp[160]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[167]), .b(pp[171]), .ci(pp[175]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s2, carry_c2_r12_s2;
  subbyte_full_adder add_c2_r12_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r12_s2),
    .co(carry_c2_r12_s2)
  );
  wire sum_c2_r13_s2, carry_c2_r13_s2;
  subbyte_full_adder add_c2_r13_s2 (
    .a(carry_c1_r3_s1),
    .b(carry_c1_r4_s1),
    .ci(carry_c1_r5_s1),
    .s(sum_c2_r13_s2),
    .co(carry_c2_r13_s2)
  );
  wire sum_c2_r14_s2, carry_c2_r14_s2;
  subbyte_full_adder add_c2_r14_s2 (
    .a(carry_c1_r6_s1),
    .b(carry_c1_r7_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r14_s2),
    .co(carry_c2_r14_s2)
  );
  wire sum_c2_r15_s2, carry_c2_r15_s2;
  subbyte_full_adder add_c2_r15_s2 (
    .a(sum_c2_r1_s1),
    .b(sum_c2_r2_s1),
    .ci(sum_c2_r3_s1),
    .s(sum_c2_r15_s2),
    .co(carry_c2_r15_s2)
  );
  wire sum_c2_r16_s2, carry_c2_r16_s2;
  subbyte_full_adder add_c2_r16_s2 (
    .a(sum_c2_r4_s1),
    .b(sum_c2_r5_s1),
    .ci(sum_c2_r6_s1),
    .s(sum_c2_r16_s2),
    .co(carry_c2_r16_s2)
  );
  wire sum_c2_r17_s2, carry_c2_r17_s2;
  subbyte_full_adder add_c2_r17_s2 (
    .a(sum_c2_r7_s1),
    .b(sum_c2_r8_s1),
    .ci(sum_c2_r9_s1),
    .s(sum_c2_r17_s2),
    .co(carry_c2_r17_s2)
  );
  wire sum_c2_r18_s3, carry_c2_r18_s3;
  subbyte_full_adder add_c2_r18_s3 (
    .a(sum_c2_r10_s1),
    .b(sum_c2_r11_s1),
    .ci(carry_c1_r8_s2),
    .s(sum_c2_r18_s3),
    .co(carry_c2_r18_s3)
  );
  wire sum_c2_r19_s3, carry_c2_r19_s3;
  subbyte_full_adder add_c2_r19_s3 (
    .a(carry_c1_r9_s2),
    .b(carry_c1_r10_s2),
    .ci(carry_c1_r11_s2),
    .s(sum_c2_r19_s3),
    .co(carry_c2_r19_s3)
  );
  wire sum_c2_r20_s3, carry_c2_r20_s3;
  subbyte_full_adder add_c2_r20_s3 (
    .a(sum_c2_r12_s2),
    .b(sum_c2_r13_s2),
    .ci(sum_c2_r14_s2),
    .s(sum_c2_r20_s3),
    .co(carry_c2_r20_s3)
  );
  wire sum_c2_r21_s3, carry_c2_r21_s3;
  subbyte_full_adder add_c2_r21_s3 (
    .a(sum_c2_r15_s2),
    .b(sum_c2_r16_s2),
    .ci(sum_c2_r17_s2),
    .s(sum_c2_r21_s3),
    .co(carry_c2_r21_s3)
  );
  wire sum_c2_r22_s5, carry_c2_r22_s5;
  subbyte_full_adder add_c2_r22_s5 (
    .a(sum_c2_r18_s3),
    .b(carry_c1_r12_s3),
    .ci(carry_c1_r13_s4),
    .s(sum_c2_r22_s5),
    .co(carry_c2_r22_s5)
  );
  wire sum_c2_r23_s4, carry_c2_r23_s4;
  subbyte_full_adder add_c2_r23_s4 (
    .a(sum_c2_r19_s3),
    .b(sum_c2_r20_s3),
    .ci(sum_c2_r21_s3),
    .s(sum_c2_r23_s4),
    .co(carry_c2_r23_s4)
  );
  wire sum_c2_r24_s6, carry_c2_r24_s6;
  subbyte_full_adder add_c2_r24_s6 (
    .a(carry_c1_r14_s5),
    .b(sum_c2_r22_s5),
    .ci(sum_c2_r23_s4),
    .s(sum_c2_r24_s6),
    .co(carry_c2_r24_s6)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[7]), .ci(pp[11]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[18]), .b(pp[22]), .ci(pp[26]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[33]), .b(pp[37]), .ci(pp[41]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[48]), .b(pp[52]), .ci(pp[56]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[63]), .b(pp[67]), .ci(pp[71]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[78]), .b(pp[82]), .ci(pp[86]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[93]), .b(pp[97]), .ci(pp[101]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[108]), .b(pp[112]), .ci(pp[116]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[123]), .b(pp[127]), .ci(pp[131]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[138]), .b(pp[142]), .ci(pp[146]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[153]), .b(pp[157]), .ci(pp[161]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[168]), .b(pp[172]), .ci(pp[176]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s2, carry_c3_r12_s2;
  subbyte_full_adder add_c3_r12_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r12_s2),
    .co(carry_c3_r12_s2)
  );
  wire sum_c3_r13_s2, carry_c3_r13_s2;
  subbyte_full_adder add_c3_r13_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(carry_c2_r5_s1),
    .s(sum_c3_r13_s2),
    .co(carry_c3_r13_s2)
  );
  wire sum_c3_r14_s2, carry_c3_r14_s2;
  subbyte_full_adder add_c3_r14_s2 (
    .a(carry_c2_r6_s1),
    .b(carry_c2_r7_s1),
    .ci(carry_c2_r8_s1),
    .s(sum_c3_r14_s2),
    .co(carry_c3_r14_s2)
  );
  wire sum_c3_r15_s2, carry_c3_r15_s2;
  subbyte_full_adder add_c3_r15_s2 (
    .a(carry_c2_r9_s1),
    .b(carry_c2_r10_s1),
    .ci(carry_c2_r11_s1),
    .s(sum_c3_r15_s2),
    .co(carry_c3_r15_s2)
  );
  wire sum_c3_r16_s2, carry_c3_r16_s2;
  subbyte_full_adder add_c3_r16_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r16_s2),
    .co(carry_c3_r16_s2)
  );
  wire sum_c3_r17_s2, carry_c3_r17_s2;
  subbyte_full_adder add_c3_r17_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r17_s2),
    .co(carry_c3_r17_s2)
  );
  wire sum_c3_r18_s2, carry_c3_r18_s2;
  subbyte_full_adder add_c3_r18_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r18_s2),
    .co(carry_c3_r18_s2)
  );
  wire sum_c3_r19_s2, carry_c3_r19_s2;
  subbyte_full_adder add_c3_r19_s2 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s1),
    .ci(sum_c3_r11_s1),
    .s(sum_c3_r19_s2),
    .co(carry_c3_r19_s2)
  );
  wire sum_c3_r20_s3, carry_c3_r20_s3;
  subbyte_full_adder add_c3_r20_s3 (
    .a(carry_c2_r12_s2),
    .b(carry_c2_r13_s2),
    .ci(carry_c2_r14_s2),
    .s(sum_c3_r20_s3),
    .co(carry_c3_r20_s3)
  );
  wire sum_c3_r21_s3, carry_c3_r21_s3;
  subbyte_full_adder add_c3_r21_s3 (
    .a(carry_c2_r15_s2),
    .b(carry_c2_r16_s2),
    .ci(carry_c2_r17_s2),
    .s(sum_c3_r21_s3),
    .co(carry_c3_r21_s3)
  );
  wire sum_c3_r22_s3, carry_c3_r22_s3;
  subbyte_full_adder add_c3_r22_s3 (
    .a(sum_c3_r12_s2),
    .b(sum_c3_r13_s2),
    .ci(sum_c3_r14_s2),
    .s(sum_c3_r22_s3),
    .co(carry_c3_r22_s3)
  );
  wire sum_c3_r23_s3, carry_c3_r23_s3;
  subbyte_full_adder add_c3_r23_s3 (
    .a(sum_c3_r15_s2),
    .b(sum_c3_r16_s2),
    .ci(sum_c3_r17_s2),
    .s(sum_c3_r23_s3),
    .co(carry_c3_r23_s3)
  );
  wire sum_c3_r24_s4, carry_c3_r24_s4;
  subbyte_full_adder add_c3_r24_s4 (
    .a(sum_c3_r18_s2),
    .b(sum_c3_r19_s2),
    .ci(carry_c2_r18_s3),
    .s(sum_c3_r24_s4),
    .co(carry_c3_r24_s4)
  );
  wire sum_c3_r25_s4, carry_c3_r25_s4;
  subbyte_full_adder add_c3_r25_s4 (
    .a(carry_c2_r19_s3),
    .b(carry_c2_r20_s3),
    .ci(carry_c2_r21_s3),
    .s(sum_c3_r25_s4),
    .co(carry_c3_r25_s4)
  );
  wire sum_c3_r26_s4, carry_c3_r26_s4;
  subbyte_full_adder add_c3_r26_s4 (
    .a(sum_c3_r20_s3),
    .b(sum_c3_r21_s3),
    .ci(sum_c3_r22_s3),
    .s(sum_c3_r26_s4),
    .co(carry_c3_r26_s4)
  );
  wire sum_c3_r27_s6, carry_c3_r27_s6;
  subbyte_full_adder add_c3_r27_s6 (
    .a(sum_c3_r23_s3),
    .b(sum_c3_r24_s4),
    .ci(carry_c2_r22_s5),
    .s(sum_c3_r27_s6),
    .co(carry_c3_r27_s6)
  );
  wire sum_c3_r28_s5, carry_c3_r28_s5;
  subbyte_full_adder add_c3_r28_s5 (
    .a(carry_c2_r23_s4),
    .b(sum_c3_r25_s4),
    .ci(sum_c3_r26_s4),
    .s(sum_c3_r28_s5),
    .co(carry_c3_r28_s5)
  );
  wire sum_c3_r29_s7, carry_c3_r29_s7;
  subbyte_full_adder add_c3_r29_s7 (
    .a(sum_c3_r27_s6),
    .b(carry_c2_r24_s6),
    .ci(sum_c3_r28_s5),
    .s(sum_c3_r29_s7),
    .co(carry_c3_r29_s7)
  );
  wire sum_c4_r0_s1 = ~(pp[4] ^ pp[8]);
  wire carry_c4_r0_s1 = pp[4] | pp[8];
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[12]), .b(pp[19]), .ci(pp[23]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[27]), .b(pp[34]), .ci(pp[38]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[42]), .b(pp[49]), .ci(pp[53]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[57]), .b(pp[64]), .ci(pp[68]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[72]), .b(pp[79]), .ci(pp[83]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[87]), .b(pp[94]), .ci(pp[98]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[102]), .b(pp[109]), .ci(pp[113]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[117]), .b(pp[124]), .ci(pp[128]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[132]), .b(pp[139]), .ci(pp[143]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[147]), .b(pp[154]), .ci(pp[158]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[162]), .b(pp[169]), .ci(pp[173]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(pp[177]),
    .b(sum_c4_r0_s1),
    .ci(carry_c3_r0_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(carry_c3_r1_s1),
    .b(carry_c3_r2_s1),
    .ci(carry_c3_r3_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s2, carry_c4_r14_s2;
  subbyte_full_adder add_c4_r14_s2 (
    .a(carry_c3_r4_s1),
    .b(carry_c3_r5_s1),
    .ci(carry_c3_r6_s1),
    .s(sum_c4_r14_s2),
    .co(carry_c4_r14_s2)
  );
  wire sum_c4_r15_s2, carry_c4_r15_s2;
  subbyte_full_adder add_c4_r15_s2 (
    .a(carry_c3_r7_s1),
    .b(carry_c3_r8_s1),
    .ci(carry_c3_r9_s1),
    .s(sum_c4_r15_s2),
    .co(carry_c4_r15_s2)
  );
  wire sum_c4_r16_s2, carry_c4_r16_s2;
  subbyte_full_adder add_c4_r16_s2 (
    .a(carry_c3_r10_s1),
    .b(carry_c3_r11_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r16_s2),
    .co(carry_c4_r16_s2)
  );
  wire sum_c4_r17_s2, carry_c4_r17_s2;
  subbyte_full_adder add_c4_r17_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r17_s2),
    .co(carry_c4_r17_s2)
  );
  wire sum_c4_r18_s2, carry_c4_r18_s2;
  subbyte_full_adder add_c4_r18_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r18_s2),
    .co(carry_c4_r18_s2)
  );
  wire sum_c4_r19_s2, carry_c4_r19_s2;
  subbyte_full_adder add_c4_r19_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r19_s2),
    .co(carry_c4_r19_s2)
  );
  wire sum_c4_r20_s3, carry_c4_r20_s3;
  subbyte_full_adder add_c4_r20_s3 (
    .a(sum_c4_r11_s1),
    .b(sum_c4_r12_s2),
    .ci(carry_c3_r12_s2),
    .s(sum_c4_r20_s3),
    .co(carry_c4_r20_s3)
  );
  wire sum_c4_r21_s3, carry_c4_r21_s3;
  subbyte_full_adder add_c4_r21_s3 (
    .a(carry_c3_r13_s2),
    .b(carry_c3_r14_s2),
    .ci(carry_c3_r15_s2),
    .s(sum_c4_r21_s3),
    .co(carry_c4_r21_s3)
  );
  wire sum_c4_r22_s3, carry_c4_r22_s3;
  subbyte_full_adder add_c4_r22_s3 (
    .a(carry_c3_r16_s2),
    .b(carry_c3_r17_s2),
    .ci(carry_c3_r18_s2),
    .s(sum_c4_r22_s3),
    .co(carry_c4_r22_s3)
  );
  wire sum_c4_r23_s3, carry_c4_r23_s3;
  subbyte_full_adder add_c4_r23_s3 (
    .a(carry_c3_r19_s2),
    .b(sum_c4_r13_s2),
    .ci(sum_c4_r14_s2),
    .s(sum_c4_r23_s3),
    .co(carry_c4_r23_s3)
  );
  wire sum_c4_r24_s3, carry_c4_r24_s3;
  subbyte_full_adder add_c4_r24_s3 (
    .a(sum_c4_r15_s2),
    .b(sum_c4_r16_s2),
    .ci(sum_c4_r17_s2),
    .s(sum_c4_r24_s3),
    .co(carry_c4_r24_s3)
  );
  wire sum_c4_r25_s4, carry_c4_r25_s4;
  subbyte_full_adder add_c4_r25_s4 (
    .a(sum_c4_r18_s2),
    .b(sum_c4_r19_s2),
    .ci(sum_c4_r20_s3),
    .s(sum_c4_r25_s4),
    .co(carry_c4_r25_s4)
  );
  wire sum_c4_r26_s4, carry_c4_r26_s4;
  subbyte_full_adder add_c4_r26_s4 (
    .a(carry_c3_r20_s3),
    .b(carry_c3_r21_s3),
    .ci(carry_c3_r22_s3),
    .s(sum_c4_r26_s4),
    .co(carry_c4_r26_s4)
  );
  wire sum_c4_r27_s5, carry_c4_r27_s5;
  subbyte_full_adder add_c4_r27_s5 (
    .a(carry_c3_r23_s3),
    .b(carry_c3_r24_s4),
    .ci(sum_c4_r21_s3),
    .s(sum_c4_r27_s5),
    .co(carry_c4_r27_s5)
  );
  wire sum_c4_r28_s4, carry_c4_r28_s4;
  subbyte_full_adder add_c4_r28_s4 (
    .a(sum_c4_r22_s3),
    .b(sum_c4_r23_s3),
    .ci(sum_c4_r24_s3),
    .s(sum_c4_r28_s4),
    .co(carry_c4_r28_s4)
  );
  wire sum_c4_r29_s5, carry_c4_r29_s5;
  subbyte_full_adder add_c4_r29_s5 (
    .a(sum_c4_r25_s4),
    .b(carry_c3_r25_s4),
    .ci(carry_c3_r26_s4),
    .s(sum_c4_r29_s5),
    .co(carry_c4_r29_s5)
  );
  wire sum_c4_r30_s6, carry_c4_r30_s6;
  subbyte_full_adder add_c4_r30_s6 (
    .a(sum_c4_r26_s4),
    .b(sum_c4_r27_s5),
    .ci(sum_c4_r28_s4),
    .s(sum_c4_r30_s6),
    .co(carry_c4_r30_s6)
  );
  wire sum_c4_r31_s7, carry_c4_r31_s7;
  subbyte_full_adder add_c4_r31_s7 (
    .a(carry_c3_r27_s6),
    .b(carry_c3_r28_s5),
    .ci(sum_c4_r29_s5),
    .s(sum_c4_r31_s7),
    .co(carry_c4_r31_s7)
  );
  wire sum_c4_r32_s8, carry_c4_r32_s8;
  subbyte_full_adder add_c4_r32_s8 (
    .a(sum_c4_r30_s6),
    .b(carry_c3_r29_s7),
    .ci(sum_c4_r31_s7),
    .s(sum_c4_r32_s8),
    .co(carry_c4_r32_s8)
  );
  wire sum_c5_r0_s1 = ~carry_c5_r0_s1;
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[13]), .b(pp[24]), .ci(pp[28]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[39]), .b(pp[43]), .ci(pp[54]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[58]), .b(pp[69]), .ci(pp[73]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[84]), .b(pp[88]), .ci(pp[99]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[103]), .b(pp[114]), .ci(pp[118]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[129]), .b(pp[133]), .ci(pp[144]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[148]), .b(pp[159]), .ci(pp[163]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s2, carry_c5_r8_s2;
  subbyte_full_adder add_c5_r8_s2 (.a(pp[174]), .b(pp[178]), .ci(carry_c4_r0_s1), .s(sum_c5_r8_s2), .co(carry_c5_r8_s2));
  wire sum_c5_r9_s2, carry_c5_r9_s2;
  subbyte_full_adder add_c5_r9_s2 (
    .a(sum_c5_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r9_s2),
    .co(carry_c5_r9_s2)
  );
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (
    .a(carry_c4_r3_s1),
    .b(carry_c4_r4_s1),
    .ci(carry_c4_r5_s1),
    .s(sum_c5_r10_s2),
    .co(carry_c5_r10_s2)
  );
  wire sum_c5_r11_s2, carry_c5_r11_s2;
  subbyte_full_adder add_c5_r11_s2 (
    .a(carry_c4_r6_s1),
    .b(carry_c4_r7_s1),
    .ci(carry_c4_r8_s1),
    .s(sum_c5_r11_s2),
    .co(carry_c5_r11_s2)
  );
  wire sum_c5_r12_s2, carry_c5_r12_s2;
  subbyte_full_adder add_c5_r12_s2 (
    .a(carry_c4_r9_s1),
    .b(carry_c4_r10_s1),
    .ci(carry_c4_r11_s1),
    .s(sum_c5_r12_s2),
    .co(carry_c5_r12_s2)
  );
  wire sum_c5_r13_s2, carry_c5_r13_s2;
  subbyte_full_adder add_c5_r13_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r13_s2),
    .co(carry_c5_r13_s2)
  );
  wire sum_c5_r14_s2, carry_c5_r14_s2;
  subbyte_full_adder add_c5_r14_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r14_s2),
    .co(carry_c5_r14_s2)
  );
  wire sum_c5_r15_s3, carry_c5_r15_s3;
  subbyte_full_adder add_c5_r15_s3 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s2),
    .ci(carry_c4_r12_s2),
    .s(sum_c5_r15_s3),
    .co(carry_c5_r15_s3)
  );
  wire sum_c5_r16_s3, carry_c5_r16_s3;
  subbyte_full_adder add_c5_r16_s3 (
    .a(carry_c4_r13_s2),
    .b(carry_c4_r14_s2),
    .ci(carry_c4_r15_s2),
    .s(sum_c5_r16_s3),
    .co(carry_c5_r16_s3)
  );
  wire sum_c5_r17_s3, carry_c5_r17_s3;
  subbyte_full_adder add_c5_r17_s3 (
    .a(carry_c4_r16_s2),
    .b(carry_c4_r17_s2),
    .ci(carry_c4_r18_s2),
    .s(sum_c5_r17_s3),
    .co(carry_c5_r17_s3)
  );
  wire sum_c5_r18_s3, carry_c5_r18_s3;
  subbyte_full_adder add_c5_r18_s3 (
    .a(carry_c4_r19_s2),
    .b(sum_c5_r9_s2),
    .ci(sum_c5_r10_s2),
    .s(sum_c5_r18_s3),
    .co(carry_c5_r18_s3)
  );
  wire sum_c5_r19_s3, carry_c5_r19_s3;
  subbyte_full_adder add_c5_r19_s3 (
    .a(sum_c5_r11_s2),
    .b(sum_c5_r12_s2),
    .ci(sum_c5_r13_s2),
    .s(sum_c5_r19_s3),
    .co(carry_c5_r19_s3)
  );
  wire sum_c5_r20_s4, carry_c5_r20_s4;
  subbyte_full_adder add_c5_r20_s4 (
    .a(sum_c5_r14_s2),
    .b(sum_c5_r15_s3),
    .ci(carry_c4_r20_s3),
    .s(sum_c5_r20_s4),
    .co(carry_c5_r20_s4)
  );
  wire sum_c5_r21_s4, carry_c5_r21_s4;
  subbyte_full_adder add_c5_r21_s4 (
    .a(carry_c4_r21_s3),
    .b(carry_c4_r22_s3),
    .ci(carry_c4_r23_s3),
    .s(sum_c5_r21_s4),
    .co(carry_c5_r21_s4)
  );
  wire sum_c5_r22_s5, carry_c5_r22_s5;
  subbyte_full_adder add_c5_r22_s5 (
    .a(carry_c4_r24_s3),
    .b(carry_c4_r25_s4),
    .ci(sum_c5_r16_s3),
    .s(sum_c5_r22_s5),
    .co(carry_c5_r22_s5)
  );
  wire sum_c5_r23_s4, carry_c5_r23_s4;
  subbyte_full_adder add_c5_r23_s4 (
    .a(sum_c5_r17_s3),
    .b(sum_c5_r18_s3),
    .ci(sum_c5_r19_s3),
    .s(sum_c5_r23_s4),
    .co(carry_c5_r23_s4)
  );
  wire sum_c5_r24_s6, carry_c5_r24_s6;
  subbyte_full_adder add_c5_r24_s6 (
    .a(sum_c5_r20_s4),
    .b(carry_c4_r26_s4),
    .ci(carry_c4_r27_s5),
    .s(sum_c5_r24_s6),
    .co(carry_c5_r24_s6)
  );
  wire sum_c5_r25_s6, carry_c5_r25_s6;
  subbyte_full_adder add_c5_r25_s6 (
    .a(carry_c4_r28_s4),
    .b(sum_c5_r21_s4),
    .ci(sum_c5_r22_s5),
    .s(sum_c5_r25_s6),
    .co(carry_c5_r25_s6)
  );
  wire sum_c5_r26_s7, carry_c5_r26_s7;
  subbyte_full_adder add_c5_r26_s7 (
    .a(sum_c5_r23_s4),
    .b(carry_c4_r29_s5),
    .ci(carry_c4_r30_s6),
    .s(sum_c5_r26_s7),
    .co(carry_c5_r26_s7)
  );
  wire sum_c5_r27_s8, carry_c5_r27_s8;
  subbyte_full_adder add_c5_r27_s8 (
    .a(sum_c5_r24_s6),
    .b(sum_c5_r25_s6),
    .ci(carry_c4_r31_s7),
    .s(sum_c5_r27_s8),
    .co(carry_c5_r27_s8)
  );
  wire sum_c5_r28_s9, carry_c5_r28_s9;
  subbyte_full_adder add_c5_r28_s9 (
    .a(sum_c5_r26_s7),
    .b(sum_c5_r27_s8),
    .ci(carry_c4_r32_s8),
    .s(sum_c5_r28_s9),
    .co(carry_c5_r28_s9)
  );
  wire sum_c6_r0_s1 = ~carry_c6_r0_s1;
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[29]), .b(pp[44]), .ci(pp[59]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[74]), .b(pp[89]), .ci(pp[104]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[119]), .b(pp[134]), .ci(pp[149]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s2, carry_c6_r4_s2;
  subbyte_full_adder add_c6_r4_s2 (.a(pp[164]), .b(pp[179]), .ci(carry_c5_r0_s1), .s(sum_c6_r4_s2), .co(carry_c6_r4_s2));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (
    .a(sum_c6_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r5_s2),
    .co(carry_c6_r5_s2)
  );
  wire sum_c6_r6_s2, carry_c6_r6_s2;
  subbyte_full_adder add_c6_r6_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r6_s2),
    .co(carry_c6_r6_s2)
  );
  wire sum_c6_r7_s3, carry_c6_r7_s3;
  subbyte_full_adder add_c6_r7_s3 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s2),
    .s(sum_c6_r7_s3),
    .co(carry_c6_r7_s3)
  );
  wire sum_c6_r8_s2, carry_c6_r8_s2;
  subbyte_full_adder add_c6_r8_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r8_s2),
    .co(carry_c6_r8_s2)
  );
  wire sum_c6_r9_s3, carry_c6_r9_s3;
  subbyte_full_adder add_c6_r9_s3 (
    .a(sum_c6_r4_s2),
    .b(carry_c5_r9_s2),
    .ci(carry_c5_r10_s2),
    .s(sum_c6_r9_s3),
    .co(carry_c6_r9_s3)
  );
  wire sum_c6_r10_s3, carry_c6_r10_s3;
  subbyte_full_adder add_c6_r10_s3 (
    .a(carry_c5_r11_s2),
    .b(carry_c5_r12_s2),
    .ci(carry_c5_r13_s2),
    .s(sum_c6_r10_s3),
    .co(carry_c6_r10_s3)
  );
  wire sum_c6_r11_s4, carry_c6_r11_s4;
  subbyte_full_adder add_c6_r11_s4 (
    .a(carry_c5_r14_s2),
    .b(carry_c5_r15_s3),
    .ci(sum_c6_r5_s2),
    .s(sum_c6_r11_s4),
    .co(carry_c6_r11_s4)
  );
  wire sum_c6_r12_s4, carry_c6_r12_s4;
  subbyte_full_adder add_c6_r12_s4 (
    .a(sum_c6_r6_s2),
    .b(sum_c6_r7_s3),
    .ci(sum_c6_r8_s2),
    .s(sum_c6_r12_s4),
    .co(carry_c6_r12_s4)
  );
  wire sum_c6_r13_s4, carry_c6_r13_s4;
  subbyte_full_adder add_c6_r13_s4 (
    .a(carry_c5_r16_s3),
    .b(carry_c5_r17_s3),
    .ci(carry_c5_r18_s3),
    .s(sum_c6_r13_s4),
    .co(carry_c6_r13_s4)
  );
  wire sum_c6_r14_s5, carry_c6_r14_s5;
  subbyte_full_adder add_c6_r14_s5 (
    .a(carry_c5_r19_s3),
    .b(carry_c5_r20_s4),
    .ci(sum_c6_r9_s3),
    .s(sum_c6_r14_s5),
    .co(carry_c6_r14_s5)
  );
  wire sum_c6_r15_s5, carry_c6_r15_s5;
  subbyte_full_adder add_c6_r15_s5 (
    .a(sum_c6_r10_s3),
    .b(sum_c6_r11_s4),
    .ci(sum_c6_r12_s4),
    .s(sum_c6_r15_s5),
    .co(carry_c6_r15_s5)
  );
  wire sum_c6_r16_s6, carry_c6_r16_s6;
  subbyte_full_adder add_c6_r16_s6 (
    .a(carry_c5_r21_s4),
    .b(carry_c5_r22_s5),
    .ci(carry_c5_r23_s4),
    .s(sum_c6_r16_s6),
    .co(carry_c6_r16_s6)
  );
  wire sum_c6_r17_s6, carry_c6_r17_s6;
  subbyte_full_adder add_c6_r17_s6 (
    .a(sum_c6_r13_s4),
    .b(sum_c6_r14_s5),
    .ci(sum_c6_r15_s5),
    .s(sum_c6_r17_s6),
    .co(carry_c6_r17_s6)
  );
  wire sum_c6_r18_s7, carry_c6_r18_s7;
  subbyte_full_adder add_c6_r18_s7 (
    .a(carry_c5_r24_s6),
    .b(carry_c5_r25_s6),
    .ci(sum_c6_r16_s6),
    .s(sum_c6_r18_s7),
    .co(carry_c6_r18_s7)
  );
  wire sum_c6_r19_s8, carry_c6_r19_s8;
  subbyte_full_adder add_c6_r19_s8 (
    .a(sum_c6_r17_s6),
    .b(carry_c5_r26_s7),
    .ci(sum_c6_r18_s7),
    .s(sum_c6_r19_s8),
    .co(carry_c6_r19_s8)
  );
  wire sum_c6_r20_s10, carry_c6_r20_s10;
  subbyte_full_adder add_c6_r20_s10 (
    .a(carry_c5_r27_s8),
    .b(sum_c6_r19_s8),
    .ci(carry_c5_r28_s9),
    .s(sum_c6_r20_s10),
    .co(carry_c6_r20_s10)
  );
  wire sum_c7_r0_s2 = ~carry_c6_r0_s1;
  wire carry_c7_r0_s2 = carry_c6_r0_s1;
  wire sum_c7_r1_s2, carry_c7_r1_s2;
  subbyte_full_adder add_c7_r1_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r1_s2),
    .co(carry_c7_r1_s2)
  );
  wire sum_c7_r2_s3, carry_c7_r2_s3;
  subbyte_full_adder add_c7_r2_s3 (
    .a(carry_c6_r4_s2),
    .b(sum_c7_r0_s2),
    .ci(carry_c6_r5_s2),
    .s(sum_c7_r2_s3),
    .co(carry_c7_r2_s3)
  );
  wire sum_c7_r3_s4, carry_c7_r3_s4;
  subbyte_full_adder add_c7_r3_s4 (
    .a(carry_c6_r6_s2),
    .b(carry_c6_r7_s3),
    .ci(carry_c6_r8_s2),
    .s(sum_c7_r3_s4),
    .co(carry_c7_r3_s4)
  );
  wire sum_c7_r4_s4, carry_c7_r4_s4;
  subbyte_full_adder add_c7_r4_s4 (
    .a(sum_c7_r1_s2),
    .b(sum_c7_r2_s3),
    .ci(carry_c6_r9_s3),
    .s(sum_c7_r4_s4),
    .co(carry_c7_r4_s4)
  );
  wire sum_c7_r5_s5, carry_c7_r5_s5;
  subbyte_full_adder add_c7_r5_s5 (
    .a(carry_c6_r10_s3),
    .b(carry_c6_r11_s4),
    .ci(carry_c6_r12_s4),
    .s(sum_c7_r5_s5),
    .co(carry_c7_r5_s5)
  );
  wire sum_c7_r6_s5, carry_c7_r6_s5;
  subbyte_full_adder add_c7_r6_s5 (
    .a(sum_c7_r3_s4),
    .b(sum_c7_r4_s4),
    .ci(carry_c6_r13_s4),
    .s(sum_c7_r6_s5),
    .co(carry_c7_r6_s5)
  );
  wire sum_c7_r7_s6, carry_c7_r7_s6;
  subbyte_full_adder add_c7_r7_s6 (
    .a(carry_c6_r14_s5),
    .b(carry_c6_r15_s5),
    .ci(sum_c7_r5_s5),
    .s(sum_c7_r7_s6),
    .co(carry_c7_r7_s6)
  );
  wire sum_c7_r8_s7, carry_c7_r8_s7;
  subbyte_full_adder add_c7_r8_s7 (
    .a(sum_c7_r6_s5),
    .b(carry_c6_r16_s6),
    .ci(carry_c6_r17_s6),
    .s(sum_c7_r8_s7),
    .co(carry_c7_r8_s7)
  );
  wire sum_c7_r9_s8, carry_c7_r9_s8;
  subbyte_full_adder add_c7_r9_s8 (
    .a(sum_c7_r7_s6),
    .b(carry_c6_r18_s7),
    .ci(sum_c7_r8_s7),
    .s(sum_c7_r9_s8),
    .co(carry_c7_r9_s8)
  );
  wire sum_c7_r10_s11, carry_c7_r10_s11;
  subbyte_full_adder add_c7_r10_s11 (
    .a(carry_c6_r19_s8),
    .b(sum_c7_r9_s8),
    .ci(carry_c6_r20_s10),
    .s(sum_c7_r10_s11),
    .co(carry_c7_r10_s11)
  );
  wire sum_c8_r0_s4, carry_c8_r0_s4;
  subbyte_full_adder add_c8_r0_s4 (
    .a(carry_c7_r0_s2),
    .b(carry_c7_r1_s2),
    .ci(carry_c7_r2_s3),
    .s(sum_c8_r0_s4),
    .co(carry_c8_r0_s4)
  );
  wire sum_c8_r1_s5, carry_c8_r1_s5;
  subbyte_full_adder add_c8_r1_s5 (
    .a(carry_c7_r3_s4),
    .b(sum_c8_r0_s4),
    .ci(carry_c7_r4_s4),
    .s(sum_c8_r1_s5),
    .co(carry_c8_r1_s5)
  );
  wire sum_c8_r2_s6, carry_c8_r2_s6;
  subbyte_full_adder add_c8_r2_s6 (
    .a(carry_c7_r5_s5),
    .b(sum_c8_r1_s5),
    .ci(carry_c7_r6_s5),
    .s(sum_c8_r2_s6),
    .co(carry_c8_r2_s6)
  );
  wire sum_c8_r3_s8, carry_c8_r3_s8;
  subbyte_full_adder add_c8_r3_s8 (
    .a(carry_c7_r7_s6),
    .b(sum_c8_r2_s6),
    .ci(carry_c7_r8_s7),
    .s(sum_c8_r3_s8),
    .co(carry_c8_r3_s8)
  );
  wire sum_c8_r4_s12, carry_c8_r4_s12;
  subbyte_full_adder add_c8_r4_s12 (
    .a(sum_c8_r3_s8),
    .b(carry_c7_r9_s8),
    .ci(carry_c7_r10_s11),
    .s(sum_c8_r4_s12),
    .co(carry_c8_r4_s12)
  );
  wire sum_c9_r0_s5 = ~carry_c8_r0_s4;
  wire carry_c9_r0_s5 = carry_c8_r0_s4;
  wire sum_c9_r1_s7, carry_c9_r1_s7;
  subbyte_full_adder add_c9_r1_s7 (
    .a(sum_c9_r0_s5),
    .b(carry_c8_r1_s5),
    .ci(carry_c8_r2_s6),
    .s(sum_c9_r1_s7),
    .co(carry_c9_r1_s7)
  );
  wire sum_c9_r2_s13, carry_c9_r2_s13;
  subbyte_full_adder add_c9_r2_s13 (
    .a(sum_c9_r1_s7),
    .b(carry_c8_r3_s8),
    .ci(carry_c8_r4_s12),
    .s(sum_c9_r2_s13),
    .co(carry_c9_r2_s13)
  );
  wire sum_c10_r0_s14 = carry_c9_r0_s5 ^ carry_c9_r1_s7 ^ carry_c9_r2_s13;

  assign sum = {
    sum_c10_r0_s14, sum_c9_r2_s13, sum_c8_r4_s12, sum_c7_r10_s11, sum_c6_r20_s10, sum_c5_r28_s9, sum_c4_r32_s8,
    sum_c3_r29_s7, sum_c2_r24_s6, sum_c1_r14_s5, sum_c0_r5_s3
  };
endmodule

`default_nettype wire
