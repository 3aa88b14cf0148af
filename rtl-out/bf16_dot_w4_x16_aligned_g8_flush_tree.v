// bf16_dot_w4_x16_aligned_g8_flush_tree: compression tree of bf16_dot_w4_x16_aligned_g8_flush
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 068243af235af587
`default_nettype none

module bf16_dot_w4_x16_aligned_g8_flush_tree (
  input wire [577:0] pp,
  output wire [37:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[33]), .ci(pp[34]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[67]), .b(pp[68]), .ci(pp[101]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[102]), .b(pp[135]), .ci(pp[136]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[169]), .b(pp[170]), .ci(pp[203]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[204]), .b(pp[237]), .ci(pp[238]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[271]), .b(pp[272]), .ci(pp[305]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[306]), .b(pp[339]), .ci(pp[340]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[373]), .b(pp[374]), .ci(pp[407]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[408]), .b(pp[441]), .ci(pp[442]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[475]), .b(pp[476]), .ci(pp[509]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[510]), .b(pp[543]), .ci(pp[544]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(pp[577]),
    .b(sum_c0_r0_s1),
    .ci(sum_c0_r1_s1),
    .s(sum_c0_r11_s2),
    .co(carry_c0_r11_s2)
  );
  wire sum_c0_r12_s2, carry_c0_r12_s2;
  subbyte_full_adder add_c0_r12_s2 (
    .a(sum_c0_r2_s1),
    .b(sum_c0_r3_s1),
    .ci(sum_c0_r4_s1),
    .s(sum_c0_r12_s2),
    .co(carry_c0_r12_s2)
  );
  wire sum_c0_r13_s2, carry_c0_r13_s2;
  subbyte_full_adder add_c0_r13_s2 (
    .a(sum_c0_r5_s1),
    .b(sum_c0_r6_s1),
    .ci(sum_c0_r7_s1),
    .s(sum_c0_r13_s2),
    .co(carry_c0_r13_s2)
  );
  wire sum_c0_r14_s2, carry_c0_r14_s2;
  subbyte_full_adder add_c0_r14_s2 (
    .a(sum_c0_r8_s1),
    .b(sum_c0_r9_s1),
    .ci(sum_c0_r10_s1),
    .s(sum_c0_r14_s2),
    .co(carry_c0_r14_s2)
  );
  wire sum_c0_r15_s3, carry_c0_r15_s3;
  subbyte_full_adder add_c0_r15_s3 (
    .a(sum_c0_r11_s2),
    .b(sum_c0_r12_s2),
    .ci(sum_c0_r13_s2),
    .s(sum_c0_r15_s3),
    .co(carry_c0_r15_s3)
  );
  wire sum_c0_r16_s4, carry_c0_r16_s4;
  subbyte_half_adder add_c0_r16_s4 (.a(sum_c0_r14_s2), .b(sum_c0_r15_s3), .s(sum_c0_r16_s4), .co(carry_c0_r16_s4));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[35]), .ci(pp[69]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[103]), .b(pp[137]), .ci(pp[171]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[205]), .b(pp[239]), .ci(pp[273]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[307]), .b(pp[341]), .ci(pp[375]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[409]), .b(pp[443]), .ci(pp[477]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[511]), .b(pp[545]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
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
    .b(carry_c0_r14_s2),
    .ci(sum_c1_r6_s2),
    .s(sum_c1_r12_s3),
    .co(carry_c1_r12_s3)
  );
  wire sum_c1_r13_s3, carry_c1_r13_s3;
  subbyte_full_adder add_c1_r13_s3 (
    .a(sum_c1_r7_s2),
    .b(sum_c1_r8_s2),
    .ci(sum_c1_r9_s2),
    .s(sum_c1_r13_s3),
    .co(carry_c1_r13_s3)
  );
  wire sum_c1_r14_s4, carry_c1_r14_s4;
  subbyte_full_adder add_c1_r14_s4 (
    .a(sum_c1_r10_s2),
    .b(carry_c0_r15_s3),
    .ci(sum_c1_r11_s3),
    .s(sum_c1_r14_s4),
    .co(carry_c1_r14_s4)
  );
  wire sum_c1_r15_s5, carry_c1_r15_s5;
  subbyte_full_adder add_c1_r15_s5 (
    .a(sum_c1_r12_s3),
    .b(sum_c1_r13_s3),
    .ci(carry_c0_r16_s4),
    .s(sum_c1_r15_s5),
    .co(carry_c1_r15_s5)
  );
  wire sum_c1_r16_s6, carry_c1_r16_s6;
  subbyte_half_adder add_c1_r16_s6 (.a(sum_c1_r14_s4), .b(sum_c1_r15_s5), .s(sum_c1_r16_s6), .co(carry_c1_r16_s6));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[36]), .ci(pp[70]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[104]), .b(pp[138]), .ci(pp[172]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[206]), .b(pp[240]), .ci(pp[274]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[308]), .b(pp[342]), .ci(pp[376]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[410]), .b(pp[444]), .ci(pp[478]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (.a(pp[512]), .b(pp[546]), .ci(carry_c1_r0_s1), .s(sum_c2_r5_s2), .co(carry_c2_r5_s2));
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
  wire sum_c2_r14_s5, carry_c2_r14_s5;
  subbyte_full_adder add_c2_r14_s5 (
    .a(sum_c2_r11_s3),
    .b(sum_c2_r12_s4),
    .ci(carry_c1_r14_s4),
    .s(sum_c2_r14_s5),
    .co(carry_c2_r14_s5)
  );
  wire sum_c2_r15_s7, carry_c2_r15_s7;
  subbyte_full_adder add_c2_r15_s7 (
    .a(carry_c1_r15_s5),
    .b(sum_c2_r13_s4),
    .ci(carry_c1_r16_s6),
    .s(sum_c2_r15_s7),
    .co(carry_c2_r15_s7)
  );
  wire sum_c2_r16_s8, carry_c2_r16_s8;
  subbyte_half_adder add_c2_r16_s8 (.a(sum_c2_r14_s5), .b(sum_c2_r15_s7), .s(sum_c2_r16_s8), .co(carry_c2_r16_s8));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[37]), .ci(pp[71]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[105]), .b(pp[139]), .ci(pp[173]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[207]), .b(pp[241]), .ci(pp[275]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[309]), .b(pp[343]), .ci(pp[377]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[411]), .b(pp[445]), .ci(pp[479]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s2, carry_c3_r5_s2;
  subbyte_full_adder add_c3_r5_s2 (.a(pp[513]), .b(pp[547]), .ci(carry_c2_r0_s1), .s(sum_c3_r5_s2), .co(carry_c3_r5_s2));
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
    .a(carry_c2_r14_s5),
    .b(carry_c2_r15_s7),
    .ci(sum_c3_r14_s6),
    .s(sum_c3_r15_s8),
    .co(carry_c3_r15_s8)
  );
  wire sum_c3_r16_s9, carry_c3_r16_s9;
  subbyte_half_adder add_c3_r16_s9 (.a(carry_c2_r16_s8), .b(sum_c3_r15_s8), .s(sum_c3_r16_s9), .co(carry_c3_r16_s9));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[38]), .ci(pp[72]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[106]), .b(pp[140]), .ci(pp[174]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[208]), .b(pp[242]), .ci(pp[276]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[310]), .b(pp[344]), .ci(pp[378]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[412]), .b(pp[446]), .ci(pp[480]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s2, carry_c4_r5_s2;
  subbyte_full_adder add_c4_r5_s2 (.a(pp[514]), .b(pp[548]), .ci(carry_c3_r0_s1), .s(sum_c4_r5_s2), .co(carry_c4_r5_s2));
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
  wire sum_c4_r16_s10, carry_c4_r16_s10;
  subbyte_half_adder add_c4_r16_s10 (.a(carry_c3_r16_s9), .b(sum_c4_r15_s9), .s(sum_c4_r16_s10), .co(carry_c4_r16_s10));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[39]), .ci(pp[73]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[107]), .b(pp[141]), .ci(pp[175]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[209]), .b(pp[243]), .ci(pp[277]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[311]), .b(pp[345]), .ci(pp[379]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[413]), .b(pp[447]), .ci(pp[481]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (.a(pp[515]), .b(pp[549]), .ci(carry_c4_r0_s1), .s(sum_c5_r5_s2), .co(carry_c5_r5_s2));
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
  wire sum_c5_r16_s11, carry_c5_r16_s11;
  subbyte_half_adder add_c5_r16_s11 (.a(carry_c4_r16_s10), .b(sum_c5_r15_s10), .s(sum_c5_r16_s11), .co(carry_c5_r16_s11));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[40]), .ci(pp[74]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[108]), .b(pp[142]), .ci(pp[176]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[210]), .b(pp[244]), .ci(pp[278]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[312]), .b(pp[346]), .ci(pp[380]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[414]), .b(pp[448]), .ci(pp[482]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (.a(pp[516]), .b(pp[550]), .ci(carry_c5_r0_s1), .s(sum_c6_r5_s2), .co(carry_c6_r5_s2));
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
  wire sum_c6_r16_s12, carry_c6_r16_s12;
  subbyte_half_adder add_c6_r16_s12 (.a(carry_c5_r16_s11), .b(sum_c6_r15_s11), .s(sum_c6_r16_s12), .co(carry_c6_r16_s12));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[41]), .ci(pp[75]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[109]), .b(pp[143]), .ci(pp[177]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[211]), .b(pp[245]), .ci(pp[279]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[313]), .b(pp[347]), .ci(pp[381]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[415]), .b(pp[449]), .ci(pp[483]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s2, carry_c7_r5_s2;
  subbyte_full_adder add_c7_r5_s2 (.a(pp[517]), .b(pp[551]), .ci(carry_c6_r0_s1), .s(sum_c7_r5_s2), .co(carry_c7_r5_s2));
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
  wire sum_c7_r16_s13, carry_c7_r16_s13;
  subbyte_half_adder add_c7_r16_s13 (.a(carry_c6_r16_s12), .b(sum_c7_r15_s12), .s(sum_c7_r16_s13), .co(carry_c7_r16_s13));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[42]), .ci(pp[76]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[110]), .b(pp[144]), .ci(pp[178]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[212]), .b(pp[246]), .ci(pp[280]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[314]), .b(pp[348]), .ci(pp[382]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[416]), .b(pp[450]), .ci(pp[484]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s2, carry_c8_r5_s2;
  subbyte_full_adder add_c8_r5_s2 (.a(pp[518]), .b(pp[552]), .ci(carry_c7_r0_s1), .s(sum_c8_r5_s2), .co(carry_c8_r5_s2));
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
  wire sum_c8_r16_s14, carry_c8_r16_s14;
  subbyte_half_adder add_c8_r16_s14 (.a(carry_c7_r16_s13), .b(sum_c8_r15_s13), .s(sum_c8_r16_s14), .co(carry_c8_r16_s14));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[43]), .ci(pp[77]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[111]), .b(pp[145]), .ci(pp[179]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[213]), .b(pp[247]), .ci(pp[281]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[315]), .b(pp[349]), .ci(pp[383]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[417]), .b(pp[451]), .ci(pp[485]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s2, carry_c9_r5_s2;
  subbyte_full_adder add_c9_r5_s2 (.a(pp[519]), .b(pp[553]), .ci(carry_c8_r0_s1), .s(sum_c9_r5_s2), .co(carry_c9_r5_s2));
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
  wire sum_c9_r16_s15, carry_c9_r16_s15;
  subbyte_half_adder add_c9_r16_s15 (.a(carry_c8_r16_s14), .b(sum_c9_r15_s14), .s(sum_c9_r16_s15), .co(carry_c9_r16_s15));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[10]), .b(pp[44]), .ci(pp[78]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[112]), .b(pp[146]), .ci(pp[180]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[214]), .b(pp[248]), .ci(pp[282]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[316]), .b(pp[350]), .ci(pp[384]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[418]), .b(pp[452]), .ci(pp[486]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[520]),
    .b(pp[554]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r5_s2),
    .co(carry_c10_r5_s2)
  );
  wire sum_c10_r6_s2, carry_c10_r6_s2;
  subbyte_full_adder add_c10_r6_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r6_s2),
    .co(carry_c10_r6_s2)
  );
  wire sum_c10_r7_s2, carry_c10_r7_s2;
  subbyte_full_adder add_c10_r7_s2 (
    .a(carry_c9_r4_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r7_s2),
    .co(carry_c10_r7_s2)
  );
  wire sum_c10_r8_s2, carry_c10_r8_s2;
  subbyte_full_adder add_c10_r8_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r8_s2),
    .co(carry_c10_r8_s2)
  );
  wire sum_c10_r9_s3, carry_c10_r9_s3;
  subbyte_full_adder add_c10_r9_s3 (
    .a(carry_c9_r5_s2),
    .b(sum_c10_r5_s2),
    .ci(carry_c9_r6_s2),
    .s(sum_c10_r9_s3),
    .co(carry_c10_r9_s3)
  );
  wire sum_c10_r10_s3, carry_c10_r10_s3;
  subbyte_full_adder add_c10_r10_s3 (
    .a(carry_c9_r7_s2),
    .b(carry_c9_r8_s2),
    .ci(sum_c10_r6_s2),
    .s(sum_c10_r10_s3),
    .co(carry_c10_r10_s3)
  );
  wire sum_c10_r11_s4, carry_c10_r11_s4;
  subbyte_full_adder add_c10_r11_s4 (
    .a(sum_c10_r7_s2),
    .b(sum_c10_r8_s2),
    .ci(carry_c9_r9_s3),
    .s(sum_c10_r11_s4),
    .co(carry_c10_r11_s4)
  );
  wire sum_c10_r12_s5, carry_c10_r12_s5;
  subbyte_full_adder add_c10_r12_s5 (
    .a(sum_c10_r9_s3),
    .b(carry_c9_r10_s3),
    .ci(carry_c9_r11_s4),
    .s(sum_c10_r12_s5),
    .co(carry_c10_r12_s5)
  );
  wire sum_c10_r13_s6, carry_c10_r13_s6;
  subbyte_full_adder add_c10_r13_s6 (
    .a(sum_c10_r10_s3),
    .b(sum_c10_r11_s4),
    .ci(carry_c9_r12_s5),
    .s(sum_c10_r13_s6),
    .co(carry_c10_r13_s6)
  );
  wire sum_c10_r14_s7, carry_c10_r14_s7;
  subbyte_full_adder add_c10_r14_s7 (
    .a(sum_c10_r12_s5),
    .b(carry_c9_r13_s6),
    .ci(sum_c10_r13_s6),
    .s(sum_c10_r14_s7),
    .co(carry_c10_r14_s7)
  );
  wire sum_c10_r15_s15, carry_c10_r15_s15;
  subbyte_full_adder add_c10_r15_s15 (
    .a(carry_c9_r14_s7),
    .b(sum_c10_r14_s7),
    .ci(carry_c9_r15_s14),
    .s(sum_c10_r15_s15),
    .co(carry_c10_r15_s15)
  );
  wire sum_c10_r16_s16, carry_c10_r16_s16;
  subbyte_half_adder add_c10_r16_s16 (
    .a(carry_c9_r16_s15),
    .b(sum_c10_r15_s15),
    .s(sum_c10_r16_s16),
    .co(carry_c10_r16_s16)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[45]), .ci(pp[79]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[113]), .b(pp[147]), .ci(pp[181]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[215]), .b(pp[249]), .ci(pp[283]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[317]), .b(pp[351]), .ci(pp[385]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[419]), .b(pp[453]), .ci(pp[487]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(pp[521]),
    .b(pp[555]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r5_s2),
    .co(carry_c11_r5_s2)
  );
  wire sum_c11_r6_s2, carry_c11_r6_s2;
  subbyte_full_adder add_c11_r6_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r6_s2),
    .co(carry_c11_r6_s2)
  );
  wire sum_c11_r7_s2, carry_c11_r7_s2;
  subbyte_full_adder add_c11_r7_s2 (
    .a(carry_c10_r4_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r7_s2),
    .co(carry_c11_r7_s2)
  );
  wire sum_c11_r8_s2, carry_c11_r8_s2;
  subbyte_full_adder add_c11_r8_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r8_s2),
    .co(carry_c11_r8_s2)
  );
  wire sum_c11_r9_s3, carry_c11_r9_s3;
  subbyte_full_adder add_c11_r9_s3 (
    .a(carry_c10_r5_s2),
    .b(sum_c11_r5_s2),
    .ci(carry_c10_r6_s2),
    .s(sum_c11_r9_s3),
    .co(carry_c11_r9_s3)
  );
  wire sum_c11_r10_s3, carry_c11_r10_s3;
  subbyte_full_adder add_c11_r10_s3 (
    .a(carry_c10_r7_s2),
    .b(carry_c10_r8_s2),
    .ci(sum_c11_r6_s2),
    .s(sum_c11_r10_s3),
    .co(carry_c11_r10_s3)
  );
  wire sum_c11_r11_s4, carry_c11_r11_s4;
  subbyte_full_adder add_c11_r11_s4 (
    .a(sum_c11_r7_s2),
    .b(sum_c11_r8_s2),
    .ci(carry_c10_r9_s3),
    .s(sum_c11_r11_s4),
    .co(carry_c11_r11_s4)
  );
  wire sum_c11_r12_s5, carry_c11_r12_s5;
  subbyte_full_adder add_c11_r12_s5 (
    .a(sum_c11_r9_s3),
    .b(carry_c10_r10_s3),
    .ci(carry_c10_r11_s4),
    .s(sum_c11_r12_s5),
    .co(carry_c11_r12_s5)
  );
  wire sum_c11_r13_s6, carry_c11_r13_s6;
  subbyte_full_adder add_c11_r13_s6 (
    .a(sum_c11_r10_s3),
    .b(sum_c11_r11_s4),
    .ci(carry_c10_r12_s5),
    .s(sum_c11_r13_s6),
    .co(carry_c11_r13_s6)
  );
  wire sum_c11_r14_s7, carry_c11_r14_s7;
  subbyte_full_adder add_c11_r14_s7 (
    .a(sum_c11_r12_s5),
    .b(carry_c10_r13_s6),
    .ci(sum_c11_r13_s6),
    .s(sum_c11_r14_s7),
    .co(carry_c11_r14_s7)
  );
  wire sum_c11_r15_s16, carry_c11_r15_s16;
  subbyte_full_adder add_c11_r15_s16 (
    .a(carry_c10_r14_s7),
    .b(sum_c11_r14_s7),
    .ci(carry_c10_r15_s15),
    .s(sum_c11_r15_s16),
    .co(carry_c11_r15_s16)
  );
  wire sum_c11_r16_s17, carry_c11_r16_s17;
  subbyte_half_adder add_c11_r16_s17 (
    .a(carry_c10_r16_s16),
    .b(sum_c11_r15_s16),
    .s(sum_c11_r16_s17),
    .co(carry_c11_r16_s17)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[12]), .b(pp[46]), .ci(pp[80]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[114]), .b(pp[148]), .ci(pp[182]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[216]), .b(pp[250]), .ci(pp[284]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[318]), .b(pp[352]), .ci(pp[386]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[420]), .b(pp[454]), .ci(pp[488]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s2, carry_c12_r5_s2;
  subbyte_full_adder add_c12_r5_s2 (
    .a(pp[522]),
    .b(pp[556]),
    .ci(carry_c11_r0_s1),
    .s(sum_c12_r5_s2),
    .co(carry_c12_r5_s2)
  );
  wire sum_c12_r6_s2, carry_c12_r6_s2;
  subbyte_full_adder add_c12_r6_s2 (
    .a(carry_c11_r1_s1),
    .b(carry_c11_r2_s1),
    .ci(carry_c11_r3_s1),
    .s(sum_c12_r6_s2),
    .co(carry_c12_r6_s2)
  );
  wire sum_c12_r7_s2, carry_c12_r7_s2;
  subbyte_full_adder add_c12_r7_s2 (
    .a(carry_c11_r4_s1),
    .b(sum_c12_r0_s1),
    .ci(sum_c12_r1_s1),
    .s(sum_c12_r7_s2),
    .co(carry_c12_r7_s2)
  );
  wire sum_c12_r8_s2, carry_c12_r8_s2;
  subbyte_full_adder add_c12_r8_s2 (
    .a(sum_c12_r2_s1),
    .b(sum_c12_r3_s1),
    .ci(sum_c12_r4_s1),
    .s(sum_c12_r8_s2),
    .co(carry_c12_r8_s2)
  );
  wire sum_c12_r9_s3, carry_c12_r9_s3;
  subbyte_full_adder add_c12_r9_s3 (
    .a(carry_c11_r5_s2),
    .b(sum_c12_r5_s2),
    .ci(carry_c11_r6_s2),
    .s(sum_c12_r9_s3),
    .co(carry_c12_r9_s3)
  );
  wire sum_c12_r10_s3, carry_c12_r10_s3;
  subbyte_full_adder add_c12_r10_s3 (
    .a(carry_c11_r7_s2),
    .b(carry_c11_r8_s2),
    .ci(sum_c12_r6_s2),
    .s(sum_c12_r10_s3),
    .co(carry_c12_r10_s3)
  );
  wire sum_c12_r11_s4, carry_c12_r11_s4;
  subbyte_full_adder add_c12_r11_s4 (
    .a(sum_c12_r7_s2),
    .b(sum_c12_r8_s2),
    .ci(carry_c11_r9_s3),
    .s(sum_c12_r11_s4),
    .co(carry_c12_r11_s4)
  );
  wire sum_c12_r12_s5, carry_c12_r12_s5;
  subbyte_full_adder add_c12_r12_s5 (
    .a(sum_c12_r9_s3),
    .b(carry_c11_r10_s3),
    .ci(carry_c11_r11_s4),
    .s(sum_c12_r12_s5),
    .co(carry_c12_r12_s5)
  );
  wire sum_c12_r13_s6, carry_c12_r13_s6;
  subbyte_full_adder add_c12_r13_s6 (
    .a(sum_c12_r10_s3),
    .b(sum_c12_r11_s4),
    .ci(carry_c11_r12_s5),
    .s(sum_c12_r13_s6),
    .co(carry_c12_r13_s6)
  );
  wire sum_c12_r14_s7, carry_c12_r14_s7;
  subbyte_full_adder add_c12_r14_s7 (
    .a(sum_c12_r12_s5),
    .b(carry_c11_r13_s6),
    .ci(sum_c12_r13_s6),
    .s(sum_c12_r14_s7),
    .co(carry_c12_r14_s7)
  );
  wire sum_c12_r15_s17, carry_c12_r15_s17;
  subbyte_full_adder add_c12_r15_s17 (
    .a(carry_c11_r14_s7),
    .b(sum_c12_r14_s7),
    .ci(carry_c11_r15_s16),
    .s(sum_c12_r15_s17),
    .co(carry_c12_r15_s17)
  );
  wire sum_c12_r16_s18, carry_c12_r16_s18;
  subbyte_half_adder add_c12_r16_s18 (
    .a(carry_c11_r16_s17),
    .b(sum_c12_r15_s17),
    .s(sum_c12_r16_s18),
    .co(carry_c12_r16_s18)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[13]), .b(pp[47]), .ci(pp[81]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[115]), .b(pp[149]), .ci(pp[183]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[217]), .b(pp[251]), .ci(pp[285]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[319]), .b(pp[353]), .ci(pp[387]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[421]), .b(pp[455]), .ci(pp[489]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s2, carry_c13_r5_s2;
  subbyte_full_adder add_c13_r5_s2 (
    .a(pp[523]),
    .b(pp[557]),
    .ci(carry_c12_r0_s1),
    .s(sum_c13_r5_s2),
    .co(carry_c13_r5_s2)
  );
  wire sum_c13_r6_s2, carry_c13_r6_s2;
  subbyte_full_adder add_c13_r6_s2 (
    .a(carry_c12_r1_s1),
    .b(carry_c12_r2_s1),
    .ci(carry_c12_r3_s1),
    .s(sum_c13_r6_s2),
    .co(carry_c13_r6_s2)
  );
  wire sum_c13_r7_s2, carry_c13_r7_s2;
  subbyte_full_adder add_c13_r7_s2 (
    .a(carry_c12_r4_s1),
    .b(sum_c13_r0_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r7_s2),
    .co(carry_c13_r7_s2)
  );
  wire sum_c13_r8_s2, carry_c13_r8_s2;
  subbyte_full_adder add_c13_r8_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r8_s2),
    .co(carry_c13_r8_s2)
  );
  wire sum_c13_r9_s3, carry_c13_r9_s3;
  subbyte_full_adder add_c13_r9_s3 (
    .a(carry_c12_r5_s2),
    .b(sum_c13_r5_s2),
    .ci(carry_c12_r6_s2),
    .s(sum_c13_r9_s3),
    .co(carry_c13_r9_s3)
  );
  wire sum_c13_r10_s3, carry_c13_r10_s3;
  subbyte_full_adder add_c13_r10_s3 (
    .a(carry_c12_r7_s2),
    .b(carry_c12_r8_s2),
    .ci(sum_c13_r6_s2),
    .s(sum_c13_r10_s3),
    .co(carry_c13_r10_s3)
  );
  wire sum_c13_r11_s4, carry_c13_r11_s4;
  subbyte_full_adder add_c13_r11_s4 (
    .a(sum_c13_r7_s2),
    .b(sum_c13_r8_s2),
    .ci(carry_c12_r9_s3),
    .s(sum_c13_r11_s4),
    .co(carry_c13_r11_s4)
  );
  wire sum_c13_r12_s5, carry_c13_r12_s5;
  subbyte_full_adder add_c13_r12_s5 (
    .a(sum_c13_r9_s3),
    .b(carry_c12_r10_s3),
    .ci(carry_c12_r11_s4),
    .s(sum_c13_r12_s5),
    .co(carry_c13_r12_s5)
  );
  wire sum_c13_r13_s6, carry_c13_r13_s6;
  subbyte_full_adder add_c13_r13_s6 (
    .a(sum_c13_r10_s3),
    .b(sum_c13_r11_s4),
    .ci(carry_c12_r12_s5),
    .s(sum_c13_r13_s6),
    .co(carry_c13_r13_s6)
  );
  wire sum_c13_r14_s7, carry_c13_r14_s7;
  subbyte_full_adder add_c13_r14_s7 (
    .a(sum_c13_r12_s5),
    .b(carry_c12_r13_s6),
    .ci(sum_c13_r13_s6),
    .s(sum_c13_r14_s7),
    .co(carry_c13_r14_s7)
  );
  wire sum_c13_r15_s18, carry_c13_r15_s18;
  subbyte_full_adder add_c13_r15_s18 (
    .a(carry_c12_r14_s7),
    .b(sum_c13_r14_s7),
    .ci(carry_c12_r15_s17),
    .s(sum_c13_r15_s18),
    .co(carry_c13_r15_s18)
  );
  wire sum_c13_r16_s19, carry_c13_r16_s19;
  subbyte_half_adder add_c13_r16_s19 (
    .a(carry_c12_r16_s18),
    .b(sum_c13_r15_s18),
    .s(sum_c13_r16_s19),
    .co(carry_c13_r16_s19)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[14]), .b(pp[48]), .ci(pp[82]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[116]), .b(pp[150]), .ci(pp[184]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[218]), .b(pp[252]), .ci(pp[286]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[320]), .b(pp[354]), .ci(pp[388]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[422]), .b(pp[456]), .ci(pp[490]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s2, carry_c14_r5_s2;
  subbyte_full_adder add_c14_r5_s2 (
    .a(pp[524]),
    .b(pp[558]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r5_s2),
    .co(carry_c14_r5_s2)
  );
  wire sum_c14_r6_s2, carry_c14_r6_s2;
  subbyte_full_adder add_c14_r6_s2 (
    .a(carry_c13_r1_s1),
    .b(carry_c13_r2_s1),
    .ci(carry_c13_r3_s1),
    .s(sum_c14_r6_s2),
    .co(carry_c14_r6_s2)
  );
  wire sum_c14_r7_s2, carry_c14_r7_s2;
  subbyte_full_adder add_c14_r7_s2 (
    .a(carry_c13_r4_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r7_s2),
    .co(carry_c14_r7_s2)
  );
  wire sum_c14_r8_s2, carry_c14_r8_s2;
  subbyte_full_adder add_c14_r8_s2 (
    .a(sum_c14_r2_s1),
    .b(sum_c14_r3_s1),
    .ci(sum_c14_r4_s1),
    .s(sum_c14_r8_s2),
    .co(carry_c14_r8_s2)
  );
  wire sum_c14_r9_s3, carry_c14_r9_s3;
  subbyte_full_adder add_c14_r9_s3 (
    .a(carry_c13_r5_s2),
    .b(sum_c14_r5_s2),
    .ci(carry_c13_r6_s2),
    .s(sum_c14_r9_s3),
    .co(carry_c14_r9_s3)
  );
  wire sum_c14_r10_s3, carry_c14_r10_s3;
  subbyte_full_adder add_c14_r10_s3 (
    .a(carry_c13_r7_s2),
    .b(carry_c13_r8_s2),
    .ci(sum_c14_r6_s2),
    .s(sum_c14_r10_s3),
    .co(carry_c14_r10_s3)
  );
  wire sum_c14_r11_s4, carry_c14_r11_s4;
  subbyte_full_adder add_c14_r11_s4 (
    .a(sum_c14_r7_s2),
    .b(sum_c14_r8_s2),
    .ci(carry_c13_r9_s3),
    .s(sum_c14_r11_s4),
    .co(carry_c14_r11_s4)
  );
  wire sum_c14_r12_s5, carry_c14_r12_s5;
  subbyte_full_adder add_c14_r12_s5 (
    .a(sum_c14_r9_s3),
    .b(carry_c13_r10_s3),
    .ci(carry_c13_r11_s4),
    .s(sum_c14_r12_s5),
    .co(carry_c14_r12_s5)
  );
  wire sum_c14_r13_s6, carry_c14_r13_s6;
  subbyte_full_adder add_c14_r13_s6 (
    .a(sum_c14_r10_s3),
    .b(sum_c14_r11_s4),
    .ci(carry_c13_r12_s5),
    .s(sum_c14_r13_s6),
    .co(carry_c14_r13_s6)
  );
  wire sum_c14_r14_s7, carry_c14_r14_s7;
  subbyte_full_adder add_c14_r14_s7 (
    .a(sum_c14_r12_s5),
    .b(carry_c13_r13_s6),
    .ci(sum_c14_r13_s6),
    .s(sum_c14_r14_s7),
    .co(carry_c14_r14_s7)
  );
  wire sum_c14_r15_s19, carry_c14_r15_s19;
  subbyte_full_adder add_c14_r15_s19 (
    .a(carry_c13_r14_s7),
    .b(sum_c14_r14_s7),
    .ci(carry_c13_r15_s18),
    .s(sum_c14_r15_s19),
    .co(carry_c14_r15_s19)
  );
  wire sum_c14_r16_s20, carry_c14_r16_s20;
  subbyte_half_adder add_c14_r16_s20 (
    .a(carry_c13_r16_s19),
    .b(sum_c14_r15_s19),
    .s(sum_c14_r16_s20),
    .co(carry_c14_r16_s20)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[15]), .b(pp[49]), .ci(pp[83]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[117]), .b(pp[151]), .ci(pp[185]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[219]), .b(pp[253]), .ci(pp[287]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[321]), .b(pp[355]), .ci(pp[389]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[423]), .b(pp[457]), .ci(pp[491]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s2, carry_c15_r5_s2;
  subbyte_full_adder add_c15_r5_s2 (
    .a(pp[525]),
    .b(pp[559]),
    .ci(carry_c14_r0_s1),
    .s(sum_c15_r5_s2),
    .co(carry_c15_r5_s2)
  );
  wire sum_c15_r6_s2, carry_c15_r6_s2;
  subbyte_full_adder add_c15_r6_s2 (
    .a(carry_c14_r1_s1),
    .b(carry_c14_r2_s1),
    .ci(carry_c14_r3_s1),
    .s(sum_c15_r6_s2),
    .co(carry_c15_r6_s2)
  );
  wire sum_c15_r7_s2, carry_c15_r7_s2;
  subbyte_full_adder add_c15_r7_s2 (
    .a(carry_c14_r4_s1),
    .b(sum_c15_r0_s1),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r7_s2),
    .co(carry_c15_r7_s2)
  );
  wire sum_c15_r8_s2, carry_c15_r8_s2;
  subbyte_full_adder add_c15_r8_s2 (
    .a(sum_c15_r2_s1),
    .b(sum_c15_r3_s1),
    .ci(sum_c15_r4_s1),
    .s(sum_c15_r8_s2),
    .co(carry_c15_r8_s2)
  );
  wire sum_c15_r9_s3, carry_c15_r9_s3;
  subbyte_full_adder add_c15_r9_s3 (
    .a(carry_c14_r5_s2),
    .b(sum_c15_r5_s2),
    .ci(carry_c14_r6_s2),
    .s(sum_c15_r9_s3),
    .co(carry_c15_r9_s3)
  );
  wire sum_c15_r10_s3, carry_c15_r10_s3;
  subbyte_full_adder add_c15_r10_s3 (
    .a(carry_c14_r7_s2),
    .b(carry_c14_r8_s2),
    .ci(sum_c15_r6_s2),
    .s(sum_c15_r10_s3),
    .co(carry_c15_r10_s3)
  );
  wire sum_c15_r11_s4, carry_c15_r11_s4;
  subbyte_full_adder add_c15_r11_s4 (
    .a(sum_c15_r7_s2),
    .b(sum_c15_r8_s2),
    .ci(carry_c14_r9_s3),
    .s(sum_c15_r11_s4),
    .co(carry_c15_r11_s4)
  );
  wire sum_c15_r12_s5, carry_c15_r12_s5;
  subbyte_full_adder add_c15_r12_s5 (
    .a(sum_c15_r9_s3),
    .b(carry_c14_r10_s3),
    .ci(carry_c14_r11_s4),
    .s(sum_c15_r12_s5),
    .co(carry_c15_r12_s5)
  );
  wire sum_c15_r13_s6, carry_c15_r13_s6;
  subbyte_full_adder add_c15_r13_s6 (
    .a(sum_c15_r10_s3),
    .b(sum_c15_r11_s4),
    .ci(carry_c14_r12_s5),
    .s(sum_c15_r13_s6),
    .co(carry_c15_r13_s6)
  );
  wire sum_c15_r14_s7, carry_c15_r14_s7;
  subbyte_full_adder add_c15_r14_s7 (
    .a(sum_c15_r12_s5),
    .b(carry_c14_r13_s6),
    .ci(sum_c15_r13_s6),
    .s(sum_c15_r14_s7),
    .co(carry_c15_r14_s7)
  );
  wire sum_c15_r15_s20, carry_c15_r15_s20;
  subbyte_full_adder add_c15_r15_s20 (
    .a(carry_c14_r14_s7),
    .b(sum_c15_r14_s7),
    .ci(carry_c14_r15_s19),
    .s(sum_c15_r15_s20),
    .co(carry_c15_r15_s20)
  );
  wire sum_c15_r16_s21, carry_c15_r16_s21;
  subbyte_half_adder add_c15_r16_s21 (
    .a(carry_c14_r16_s20),
    .b(sum_c15_r15_s20),
    .s(sum_c15_r16_s21),
    .co(carry_c15_r16_s21)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[16]), .b(pp[50]), .ci(pp[84]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[118]), .b(pp[152]), .ci(pp[186]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[220]), .b(pp[254]), .ci(pp[288]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[322]), .b(pp[356]), .ci(pp[390]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[424]), .b(pp[458]), .ci(pp[492]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s2, carry_c16_r5_s2;
  subbyte_full_adder add_c16_r5_s2 (
    .a(pp[526]),
    .b(pp[560]),
    .ci(carry_c15_r0_s1),
    .s(sum_c16_r5_s2),
    .co(carry_c16_r5_s2)
  );
  wire sum_c16_r6_s2, carry_c16_r6_s2;
  subbyte_full_adder add_c16_r6_s2 (
    .a(carry_c15_r1_s1),
    .b(carry_c15_r2_s1),
    .ci(carry_c15_r3_s1),
    .s(sum_c16_r6_s2),
    .co(carry_c16_r6_s2)
  );
  wire sum_c16_r7_s2, carry_c16_r7_s2;
  subbyte_full_adder add_c16_r7_s2 (
    .a(carry_c15_r4_s1),
    .b(sum_c16_r0_s1),
    .ci(sum_c16_r1_s1),
    .s(sum_c16_r7_s2),
    .co(carry_c16_r7_s2)
  );
  wire sum_c16_r8_s2, carry_c16_r8_s2;
  subbyte_full_adder add_c16_r8_s2 (
    .a(sum_c16_r2_s1),
    .b(sum_c16_r3_s1),
    .ci(sum_c16_r4_s1),
    .s(sum_c16_r8_s2),
    .co(carry_c16_r8_s2)
  );
  wire sum_c16_r9_s3, carry_c16_r9_s3;
  subbyte_full_adder add_c16_r9_s3 (
    .a(carry_c15_r5_s2),
    .b(sum_c16_r5_s2),
    .ci(carry_c15_r6_s2),
    .s(sum_c16_r9_s3),
    .co(carry_c16_r9_s3)
  );
  wire sum_c16_r10_s3, carry_c16_r10_s3;
  subbyte_full_adder add_c16_r10_s3 (
    .a(carry_c15_r7_s2),
    .b(carry_c15_r8_s2),
    .ci(sum_c16_r6_s2),
    .s(sum_c16_r10_s3),
    .co(carry_c16_r10_s3)
  );
  wire sum_c16_r11_s4, carry_c16_r11_s4;
  subbyte_full_adder add_c16_r11_s4 (
    .a(sum_c16_r7_s2),
    .b(sum_c16_r8_s2),
    .ci(carry_c15_r9_s3),
    .s(sum_c16_r11_s4),
    .co(carry_c16_r11_s4)
  );
  wire sum_c16_r12_s5, carry_c16_r12_s5;
  subbyte_full_adder add_c16_r12_s5 (
    .a(sum_c16_r9_s3),
    .b(carry_c15_r10_s3),
    .ci(carry_c15_r11_s4),
    .s(sum_c16_r12_s5),
    .co(carry_c16_r12_s5)
  );
  wire sum_c16_r13_s6, carry_c16_r13_s6;
  subbyte_full_adder add_c16_r13_s6 (
    .a(sum_c16_r10_s3),
    .b(sum_c16_r11_s4),
    .ci(carry_c15_r12_s5),
    .s(sum_c16_r13_s6),
    .co(carry_c16_r13_s6)
  );
  wire sum_c16_r14_s7, carry_c16_r14_s7;
  subbyte_full_adder add_c16_r14_s7 (
    .a(sum_c16_r12_s5),
    .b(carry_c15_r13_s6),
    .ci(sum_c16_r13_s6),
    .s(sum_c16_r14_s7),
    .co(carry_c16_r14_s7)
  );
  wire sum_c16_r15_s21, carry_c16_r15_s21;
  subbyte_full_adder add_c16_r15_s21 (
    .a(carry_c15_r14_s7),
    .b(sum_c16_r14_s7),
    .ci(carry_c15_r15_s20),
    .s(sum_c16_r15_s21),
    .co(carry_c16_r15_s21)
  );
  wire sum_c16_r16_s22, carry_c16_r16_s22;
  subbyte_half_adder add_c16_r16_s22 (
    .a(carry_c15_r16_s21),
    .b(sum_c16_r15_s21),
    .s(sum_c16_r16_s22),
    .co(carry_c16_r16_s22)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(pp[17]), .b(pp[51]), .ci(pp[85]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(pp[119]), .b(pp[153]), .ci(pp[187]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s1, carry_c17_r2_s1;
  subbyte_full_adder add_c17_r2_s1 (.a(pp[221]), .b(pp[255]), .ci(pp[289]), .s(sum_c17_r2_s1), .co(carry_c17_r2_s1));
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (.a(pp[323]), .b(pp[357]), .ci(pp[391]), .s(sum_c17_r3_s1), .co(carry_c17_r3_s1));
  wire sum_c17_r4_s1, carry_c17_r4_s1;
  subbyte_full_adder add_c17_r4_s1 (.a(pp[425]), .b(pp[459]), .ci(pp[493]), .s(sum_c17_r4_s1), .co(carry_c17_r4_s1));
  wire sum_c17_r5_s2, carry_c17_r5_s2;
  subbyte_full_adder add_c17_r5_s2 (
    .a(pp[527]),
    .b(pp[561]),
    .ci(carry_c16_r0_s1),
    .s(sum_c17_r5_s2),
    .co(carry_c17_r5_s2)
  );
  wire sum_c17_r6_s2, carry_c17_r6_s2;
  subbyte_full_adder add_c17_r6_s2 (
    .a(carry_c16_r1_s1),
    .b(carry_c16_r2_s1),
    .ci(carry_c16_r3_s1),
    .s(sum_c17_r6_s2),
    .co(carry_c17_r6_s2)
  );
  wire sum_c17_r7_s2, carry_c17_r7_s2;
  subbyte_full_adder add_c17_r7_s2 (
    .a(carry_c16_r4_s1),
    .b(sum_c17_r0_s1),
    .ci(sum_c17_r1_s1),
    .s(sum_c17_r7_s2),
    .co(carry_c17_r7_s2)
  );
  wire sum_c17_r8_s2, carry_c17_r8_s2;
  subbyte_full_adder add_c17_r8_s2 (
    .a(sum_c17_r2_s1),
    .b(sum_c17_r3_s1),
    .ci(sum_c17_r4_s1),
    .s(sum_c17_r8_s2),
    .co(carry_c17_r8_s2)
  );
  wire sum_c17_r9_s3, carry_c17_r9_s3;
  subbyte_full_adder add_c17_r9_s3 (
    .a(carry_c16_r5_s2),
    .b(sum_c17_r5_s2),
    .ci(carry_c16_r6_s2),
    .s(sum_c17_r9_s3),
    .co(carry_c17_r9_s3)
  );
  wire sum_c17_r10_s3, carry_c17_r10_s3;
  subbyte_full_adder add_c17_r10_s3 (
    .a(carry_c16_r7_s2),
    .b(carry_c16_r8_s2),
    .ci(sum_c17_r6_s2),
    .s(sum_c17_r10_s3),
    .co(carry_c17_r10_s3)
  );
  wire sum_c17_r11_s4, carry_c17_r11_s4;
  subbyte_full_adder add_c17_r11_s4 (
    .a(sum_c17_r7_s2),
    .b(sum_c17_r8_s2),
    .ci(carry_c16_r9_s3),
    .s(sum_c17_r11_s4),
    .co(carry_c17_r11_s4)
  );
  wire sum_c17_r12_s5, carry_c17_r12_s5;
  subbyte_full_adder add_c17_r12_s5 (
    .a(sum_c17_r9_s3),
    .b(carry_c16_r10_s3),
    .ci(carry_c16_r11_s4),
    .s(sum_c17_r12_s5),
    .co(carry_c17_r12_s5)
  );
  wire sum_c17_r13_s6, carry_c17_r13_s6;
  subbyte_full_adder add_c17_r13_s6 (
    .a(sum_c17_r10_s3),
    .b(sum_c17_r11_s4),
    .ci(carry_c16_r12_s5),
    .s(sum_c17_r13_s6),
    .co(carry_c17_r13_s6)
  );
  wire sum_c17_r14_s7, carry_c17_r14_s7;
  subbyte_full_adder add_c17_r14_s7 (
    .a(sum_c17_r12_s5),
    .b(carry_c16_r13_s6),
    .ci(sum_c17_r13_s6),
    .s(sum_c17_r14_s7),
    .co(carry_c17_r14_s7)
  );
  wire sum_c17_r15_s22, carry_c17_r15_s22;
  subbyte_full_adder add_c17_r15_s22 (
    .a(carry_c16_r14_s7),
    .b(sum_c17_r14_s7),
    .ci(carry_c16_r15_s21),
    .s(sum_c17_r15_s22),
    .co(carry_c17_r15_s22)
  );
  wire sum_c17_r16_s23, carry_c17_r16_s23;
  subbyte_half_adder add_c17_r16_s23 (
    .a(carry_c16_r16_s22),
    .b(sum_c17_r15_s22),
    .s(sum_c17_r16_s23),
    .co(carry_c17_r16_s23)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(pp[18]), .b(pp[52]), .ci(pp[86]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(pp[120]), .b(pp[154]), .ci(pp[188]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s1, carry_c18_r2_s1;
  subbyte_full_adder add_c18_r2_s1 (.a(pp[222]), .b(pp[256]), .ci(pp[290]), .s(sum_c18_r2_s1), .co(carry_c18_r2_s1));
  wire sum_c18_r3_s1, carry_c18_r3_s1;
  subbyte_full_adder add_c18_r3_s1 (.a(pp[324]), .b(pp[358]), .ci(pp[392]), .s(sum_c18_r3_s1), .co(carry_c18_r3_s1));
  wire sum_c18_r4_s1, carry_c18_r4_s1;
  subbyte_full_adder add_c18_r4_s1 (.a(pp[426]), .b(pp[460]), .ci(pp[494]), .s(sum_c18_r4_s1), .co(carry_c18_r4_s1));
  wire sum_c18_r5_s2, carry_c18_r5_s2;
  subbyte_full_adder add_c18_r5_s2 (
    .a(pp[528]),
    .b(pp[562]),
    .ci(carry_c17_r0_s1),
    .s(sum_c18_r5_s2),
    .co(carry_c18_r5_s2)
  );
  wire sum_c18_r6_s2, carry_c18_r6_s2;
  subbyte_full_adder add_c18_r6_s2 (
    .a(carry_c17_r1_s1),
    .b(carry_c17_r2_s1),
    .ci(carry_c17_r3_s1),
    .s(sum_c18_r6_s2),
    .co(carry_c18_r6_s2)
  );
  wire sum_c18_r7_s2, carry_c18_r7_s2;
  subbyte_full_adder add_c18_r7_s2 (
    .a(carry_c17_r4_s1),
    .b(sum_c18_r0_s1),
    .ci(sum_c18_r1_s1),
    .s(sum_c18_r7_s2),
    .co(carry_c18_r7_s2)
  );
  wire sum_c18_r8_s2, carry_c18_r8_s2;
  subbyte_full_adder add_c18_r8_s2 (
    .a(sum_c18_r2_s1),
    .b(sum_c18_r3_s1),
    .ci(sum_c18_r4_s1),
    .s(sum_c18_r8_s2),
    .co(carry_c18_r8_s2)
  );
  wire sum_c18_r9_s3, carry_c18_r9_s3;
  subbyte_full_adder add_c18_r9_s3 (
    .a(carry_c17_r5_s2),
    .b(sum_c18_r5_s2),
    .ci(carry_c17_r6_s2),
    .s(sum_c18_r9_s3),
    .co(carry_c18_r9_s3)
  );
  wire sum_c18_r10_s3, carry_c18_r10_s3;
  subbyte_full_adder add_c18_r10_s3 (
    .a(carry_c17_r7_s2),
    .b(carry_c17_r8_s2),
    .ci(sum_c18_r6_s2),
    .s(sum_c18_r10_s3),
    .co(carry_c18_r10_s3)
  );
  wire sum_c18_r11_s4, carry_c18_r11_s4;
  subbyte_full_adder add_c18_r11_s4 (
    .a(sum_c18_r7_s2),
    .b(sum_c18_r8_s2),
    .ci(carry_c17_r9_s3),
    .s(sum_c18_r11_s4),
    .co(carry_c18_r11_s4)
  );
  wire sum_c18_r12_s5, carry_c18_r12_s5;
  subbyte_full_adder add_c18_r12_s5 (
    .a(sum_c18_r9_s3),
    .b(carry_c17_r10_s3),
    .ci(carry_c17_r11_s4),
    .s(sum_c18_r12_s5),
    .co(carry_c18_r12_s5)
  );
  wire sum_c18_r13_s6, carry_c18_r13_s6;
  subbyte_full_adder add_c18_r13_s6 (
    .a(sum_c18_r10_s3),
    .b(sum_c18_r11_s4),
    .ci(carry_c17_r12_s5),
    .s(sum_c18_r13_s6),
    .co(carry_c18_r13_s6)
  );
  wire sum_c18_r14_s7, carry_c18_r14_s7;
  subbyte_full_adder add_c18_r14_s7 (
    .a(sum_c18_r12_s5),
    .b(carry_c17_r13_s6),
    .ci(sum_c18_r13_s6),
    .s(sum_c18_r14_s7),
    .co(carry_c18_r14_s7)
  );
  wire sum_c18_r15_s23, carry_c18_r15_s23;
  subbyte_full_adder add_c18_r15_s23 (
    .a(carry_c17_r14_s7),
    .b(sum_c18_r14_s7),
    .ci(carry_c17_r15_s22),
    .s(sum_c18_r15_s23),
    .co(carry_c18_r15_s23)
  );
  wire sum_c18_r16_s24, carry_c18_r16_s24;
  subbyte_half_adder add_c18_r16_s24 (
    .a(carry_c17_r16_s23),
    .b(sum_c18_r15_s23),
    .s(sum_c18_r16_s24),
    .co(carry_c18_r16_s24)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(pp[19]), .b(pp[53]), .ci(pp[87]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(pp[121]), .b(pp[155]), .ci(pp[189]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s1, carry_c19_r2_s1;
  subbyte_full_adder add_c19_r2_s1 (.a(pp[223]), .b(pp[257]), .ci(pp[291]), .s(sum_c19_r2_s1), .co(carry_c19_r2_s1));
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (.a(pp[325]), .b(pp[359]), .ci(pp[393]), .s(sum_c19_r3_s1), .co(carry_c19_r3_s1));
  wire sum_c19_r4_s1, carry_c19_r4_s1;
  subbyte_full_adder add_c19_r4_s1 (.a(pp[427]), .b(pp[461]), .ci(pp[495]), .s(sum_c19_r4_s1), .co(carry_c19_r4_s1));
  wire sum_c19_r5_s2, carry_c19_r5_s2;
  subbyte_full_adder add_c19_r5_s2 (
    .a(pp[529]),
    .b(pp[563]),
    .ci(carry_c18_r0_s1),
    .s(sum_c19_r5_s2),
    .co(carry_c19_r5_s2)
  );
  wire sum_c19_r6_s2, carry_c19_r6_s2;
  subbyte_full_adder add_c19_r6_s2 (
    .a(carry_c18_r1_s1),
    .b(carry_c18_r2_s1),
    .ci(carry_c18_r3_s1),
    .s(sum_c19_r6_s2),
    .co(carry_c19_r6_s2)
  );
  wire sum_c19_r7_s2, carry_c19_r7_s2;
  subbyte_full_adder add_c19_r7_s2 (
    .a(carry_c18_r4_s1),
    .b(sum_c19_r0_s1),
    .ci(sum_c19_r1_s1),
    .s(sum_c19_r7_s2),
    .co(carry_c19_r7_s2)
  );
  wire sum_c19_r8_s2, carry_c19_r8_s2;
  subbyte_full_adder add_c19_r8_s2 (
    .a(sum_c19_r2_s1),
    .b(sum_c19_r3_s1),
    .ci(sum_c19_r4_s1),
    .s(sum_c19_r8_s2),
    .co(carry_c19_r8_s2)
  );
  wire sum_c19_r9_s3, carry_c19_r9_s3;
  subbyte_full_adder add_c19_r9_s3 (
    .a(carry_c18_r5_s2),
    .b(sum_c19_r5_s2),
    .ci(carry_c18_r6_s2),
    .s(sum_c19_r9_s3),
    .co(carry_c19_r9_s3)
  );
  wire sum_c19_r10_s3, carry_c19_r10_s3;
  subbyte_full_adder add_c19_r10_s3 (
    .a(carry_c18_r7_s2),
    .b(carry_c18_r8_s2),
    .ci(sum_c19_r6_s2),
    .s(sum_c19_r10_s3),
    .co(carry_c19_r10_s3)
  );
  wire sum_c19_r11_s4, carry_c19_r11_s4;
  subbyte_full_adder add_c19_r11_s4 (
    .a(sum_c19_r7_s2),
    .b(sum_c19_r8_s2),
    .ci(carry_c18_r9_s3),
    .s(sum_c19_r11_s4),
    .co(carry_c19_r11_s4)
  );
  wire sum_c19_r12_s5, carry_c19_r12_s5;
  subbyte_full_adder add_c19_r12_s5 (
    .a(sum_c19_r9_s3),
    .b(carry_c18_r10_s3),
    .ci(carry_c18_r11_s4),
    .s(sum_c19_r12_s5),
    .co(carry_c19_r12_s5)
  );
  wire sum_c19_r13_s6, carry_c19_r13_s6;
  subbyte_full_adder add_c19_r13_s6 (
    .a(sum_c19_r10_s3),
    .b(sum_c19_r11_s4),
    .ci(carry_c18_r12_s5),
    .s(sum_c19_r13_s6),
    .co(carry_c19_r13_s6)
  );
  wire sum_c19_r14_s7, carry_c19_r14_s7;
  subbyte_full_adder add_c19_r14_s7 (
    .a(sum_c19_r12_s5),
    .b(carry_c18_r13_s6),
    .ci(sum_c19_r13_s6),
    .s(sum_c19_r14_s7),
    .co(carry_c19_r14_s7)
  );
  wire sum_c19_r15_s24, carry_c19_r15_s24;
  subbyte_full_adder add_c19_r15_s24 (
    .a(carry_c18_r14_s7),
    .b(sum_c19_r14_s7),
    .ci(carry_c18_r15_s23),
    .s(sum_c19_r15_s24),
    .co(carry_c19_r15_s24)
  );
  wire sum_c19_r16_s25, carry_c19_r16_s25;
  subbyte_half_adder add_c19_r16_s25 (
    .a(carry_c18_r16_s24),
    .b(sum_c19_r15_s24),
    .s(sum_c19_r16_s25),
    .co(carry_c19_r16_s25)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(pp[20]), .b(pp[54]), .ci(pp[88]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(pp[122]), .b(pp[156]), .ci(pp[190]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s1, carry_c20_r2_s1;
  subbyte_full_adder add_c20_r2_s1 (.a(pp[224]), .b(pp[258]), .ci(pp[292]), .s(sum_c20_r2_s1), .co(carry_c20_r2_s1));
  wire sum_c20_r3_s1, carry_c20_r3_s1;
  subbyte_full_adder add_c20_r3_s1 (.a(pp[326]), .b(pp[360]), .ci(pp[394]), .s(sum_c20_r3_s1), .co(carry_c20_r3_s1));
  wire sum_c20_r4_s1, carry_c20_r4_s1;
  subbyte_full_adder add_c20_r4_s1 (.a(pp[428]), .b(pp[462]), .ci(pp[496]), .s(sum_c20_r4_s1), .co(carry_c20_r4_s1));
  wire sum_c20_r5_s2, carry_c20_r5_s2;
  subbyte_full_adder add_c20_r5_s2 (
    .a(pp[530]),
    .b(pp[564]),
    .ci(carry_c19_r0_s1),
    .s(sum_c20_r5_s2),
    .co(carry_c20_r5_s2)
  );
  wire sum_c20_r6_s2, carry_c20_r6_s2;
  subbyte_full_adder add_c20_r6_s2 (
    .a(carry_c19_r1_s1),
    .b(carry_c19_r2_s1),
    .ci(carry_c19_r3_s1),
    .s(sum_c20_r6_s2),
    .co(carry_c20_r6_s2)
  );
  wire sum_c20_r7_s2, carry_c20_r7_s2;
  subbyte_full_adder add_c20_r7_s2 (
    .a(carry_c19_r4_s1),
    .b(sum_c20_r0_s1),
    .ci(sum_c20_r1_s1),
    .s(sum_c20_r7_s2),
    .co(carry_c20_r7_s2)
  );
  wire sum_c20_r8_s2, carry_c20_r8_s2;
  subbyte_full_adder add_c20_r8_s2 (
    .a(sum_c20_r2_s1),
    .b(sum_c20_r3_s1),
    .ci(sum_c20_r4_s1),
    .s(sum_c20_r8_s2),
    .co(carry_c20_r8_s2)
  );
  wire sum_c20_r9_s3, carry_c20_r9_s3;
  subbyte_full_adder add_c20_r9_s3 (
    .a(carry_c19_r5_s2),
    .b(sum_c20_r5_s2),
    .ci(carry_c19_r6_s2),
    .s(sum_c20_r9_s3),
    .co(carry_c20_r9_s3)
  );
  wire sum_c20_r10_s3, carry_c20_r10_s3;
  subbyte_full_adder add_c20_r10_s3 (
    .a(carry_c19_r7_s2),
    .b(carry_c19_r8_s2),
    .ci(sum_c20_r6_s2),
    .s(sum_c20_r10_s3),
    .co(carry_c20_r10_s3)
  );
  wire sum_c20_r11_s4, carry_c20_r11_s4;
  subbyte_full_adder add_c20_r11_s4 (
    .a(sum_c20_r7_s2),
    .b(sum_c20_r8_s2),
    .ci(carry_c19_r9_s3),
    .s(sum_c20_r11_s4),
    .co(carry_c20_r11_s4)
  );
  wire sum_c20_r12_s5, carry_c20_r12_s5;
  subbyte_full_adder add_c20_r12_s5 (
    .a(sum_c20_r9_s3),
    .b(carry_c19_r10_s3),
    .ci(carry_c19_r11_s4),
    .s(sum_c20_r12_s5),
    .co(carry_c20_r12_s5)
  );
  wire sum_c20_r13_s6, carry_c20_r13_s6;
  subbyte_full_adder add_c20_r13_s6 (
    .a(sum_c20_r10_s3),
    .b(sum_c20_r11_s4),
    .ci(carry_c19_r12_s5),
    .s(sum_c20_r13_s6),
    .co(carry_c20_r13_s6)
  );
  wire sum_c20_r14_s7, carry_c20_r14_s7;
  subbyte_full_adder add_c20_r14_s7 (
    .a(sum_c20_r12_s5),
    .b(carry_c19_r13_s6),
    .ci(sum_c20_r13_s6),
    .s(sum_c20_r14_s7),
    .co(carry_c20_r14_s7)
  );
  wire sum_c20_r15_s25, carry_c20_r15_s25;
  subbyte_full_adder add_c20_r15_s25 (
    .a(carry_c19_r14_s7),
    .b(sum_c20_r14_s7),
    .ci(carry_c19_r15_s24),
    .s(sum_c20_r15_s25),
    .co(carry_c20_r15_s25)
  );
  wire sum_c20_r16_s26, carry_c20_r16_s26;
  subbyte_half_adder add_c20_r16_s26 (
    .a(carry_c19_r16_s25),
    .b(sum_c20_r15_s25),
    .s(sum_c20_r16_s26),
    .co(carry_c20_r16_s26)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(pp[21]), .b(pp[55]), .ci(pp[89]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(pp[123]), .b(pp[157]), .ci(pp[191]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (.a(pp[225]), .b(pp[259]), .ci(pp[293]), .s(sum_c21_r2_s1), .co(carry_c21_r2_s1));
  wire sum_c21_r3_s1, carry_c21_r3_s1;
  subbyte_full_adder add_c21_r3_s1 (.a(pp[327]), .b(pp[361]), .ci(pp[395]), .s(sum_c21_r3_s1), .co(carry_c21_r3_s1));
  wire sum_c21_r4_s1, carry_c21_r4_s1;
  subbyte_full_adder add_c21_r4_s1 (.a(pp[429]), .b(pp[463]), .ci(pp[497]), .s(sum_c21_r4_s1), .co(carry_c21_r4_s1));
  wire sum_c21_r5_s2, carry_c21_r5_s2;
  subbyte_full_adder add_c21_r5_s2 (
    .a(pp[531]),
    .b(pp[565]),
    .ci(carry_c20_r0_s1),
    .s(sum_c21_r5_s2),
    .co(carry_c21_r5_s2)
  );
  wire sum_c21_r6_s2, carry_c21_r6_s2;
  subbyte_full_adder add_c21_r6_s2 (
    .a(carry_c20_r1_s1),
    .b(carry_c20_r2_s1),
    .ci(carry_c20_r3_s1),
    .s(sum_c21_r6_s2),
    .co(carry_c21_r6_s2)
  );
  wire sum_c21_r7_s2, carry_c21_r7_s2;
  subbyte_full_adder add_c21_r7_s2 (
    .a(carry_c20_r4_s1),
    .b(sum_c21_r0_s1),
    .ci(sum_c21_r1_s1),
    .s(sum_c21_r7_s2),
    .co(carry_c21_r7_s2)
  );
  wire sum_c21_r8_s2, carry_c21_r8_s2;
  subbyte_full_adder add_c21_r8_s2 (
    .a(sum_c21_r2_s1),
    .b(sum_c21_r3_s1),
    .ci(sum_c21_r4_s1),
    .s(sum_c21_r8_s2),
    .co(carry_c21_r8_s2)
  );
  wire sum_c21_r9_s3, carry_c21_r9_s3;
  subbyte_full_adder add_c21_r9_s3 (
    .a(carry_c20_r5_s2),
    .b(sum_c21_r5_s2),
    .ci(carry_c20_r6_s2),
    .s(sum_c21_r9_s3),
    .co(carry_c21_r9_s3)
  );
  wire sum_c21_r10_s3, carry_c21_r10_s3;
  subbyte_full_adder add_c21_r10_s3 (
    .a(carry_c20_r7_s2),
    .b(carry_c20_r8_s2),
    .ci(sum_c21_r6_s2),
    .s(sum_c21_r10_s3),
    .co(carry_c21_r10_s3)
  );
  wire sum_c21_r11_s4, carry_c21_r11_s4;
  subbyte_full_adder add_c21_r11_s4 (
    .a(sum_c21_r7_s2),
    .b(sum_c21_r8_s2),
    .ci(carry_c20_r9_s3),
    .s(sum_c21_r11_s4),
    .co(carry_c21_r11_s4)
  );
  wire sum_c21_r12_s5, carry_c21_r12_s5;
  subbyte_full_adder add_c21_r12_s5 (
    .a(sum_c21_r9_s3),
    .b(carry_c20_r10_s3),
    .ci(carry_c20_r11_s4),
    .s(sum_c21_r12_s5),
    .co(carry_c21_r12_s5)
  );
  wire sum_c21_r13_s6, carry_c21_r13_s6;
  subbyte_full_adder add_c21_r13_s6 (
    .a(sum_c21_r10_s3),
    .b(sum_c21_r11_s4),
    .ci(carry_c20_r12_s5),
    .s(sum_c21_r13_s6),
    .co(carry_c21_r13_s6)
  );
  wire sum_c21_r14_s7, carry_c21_r14_s7;
  subbyte_full_adder add_c21_r14_s7 (
    .a(sum_c21_r12_s5),
    .b(carry_c20_r13_s6),
    .ci(sum_c21_r13_s6),
    .s(sum_c21_r14_s7),
    .co(carry_c21_r14_s7)
  );
  wire sum_c21_r15_s26, carry_c21_r15_s26;
  subbyte_full_adder add_c21_r15_s26 (
    .a(carry_c20_r14_s7),
    .b(sum_c21_r14_s7),
    .ci(carry_c20_r15_s25),
    .s(sum_c21_r15_s26),
    .co(carry_c21_r15_s26)
  );
  wire sum_c21_r16_s27, carry_c21_r16_s27;
  subbyte_half_adder add_c21_r16_s27 (
    .a(carry_c20_r16_s26),
    .b(sum_c21_r15_s26),
    .s(sum_c21_r16_s27),
    .co(carry_c21_r16_s27)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(pp[22]), .b(pp[56]), .ci(pp[90]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(pp[124]), .b(pp[158]), .ci(pp[192]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (.a(pp[226]), .b(pp[260]), .ci(pp[294]), .s(sum_c22_r2_s1), .co(carry_c22_r2_s1));
  wire sum_c22_r3_s1, carry_c22_r3_s1;
  subbyte_full_adder add_c22_r3_s1 (.a(pp[328]), .b(pp[362]), .ci(pp[396]), .s(sum_c22_r3_s1), .co(carry_c22_r3_s1));
  wire sum_c22_r4_s1, carry_c22_r4_s1;
  subbyte_full_adder add_c22_r4_s1 (.a(pp[430]), .b(pp[464]), .ci(pp[498]), .s(sum_c22_r4_s1), .co(carry_c22_r4_s1));
  wire sum_c22_r5_s2, carry_c22_r5_s2;
  subbyte_full_adder add_c22_r5_s2 (
    .a(pp[532]),
    .b(pp[566]),
    .ci(carry_c21_r0_s1),
    .s(sum_c22_r5_s2),
    .co(carry_c22_r5_s2)
  );
  wire sum_c22_r6_s2, carry_c22_r6_s2;
  subbyte_full_adder add_c22_r6_s2 (
    .a(carry_c21_r1_s1),
    .b(carry_c21_r2_s1),
    .ci(carry_c21_r3_s1),
    .s(sum_c22_r6_s2),
    .co(carry_c22_r6_s2)
  );
  wire sum_c22_r7_s2, carry_c22_r7_s2;
  subbyte_full_adder add_c22_r7_s2 (
    .a(carry_c21_r4_s1),
    .b(sum_c22_r0_s1),
    .ci(sum_c22_r1_s1),
    .s(sum_c22_r7_s2),
    .co(carry_c22_r7_s2)
  );
  wire sum_c22_r8_s2, carry_c22_r8_s2;
  subbyte_full_adder add_c22_r8_s2 (
    .a(sum_c22_r2_s1),
    .b(sum_c22_r3_s1),
    .ci(sum_c22_r4_s1),
    .s(sum_c22_r8_s2),
    .co(carry_c22_r8_s2)
  );
  wire sum_c22_r9_s3, carry_c22_r9_s3;
  subbyte_full_adder add_c22_r9_s3 (
    .a(carry_c21_r5_s2),
    .b(sum_c22_r5_s2),
    .ci(carry_c21_r6_s2),
    .s(sum_c22_r9_s3),
    .co(carry_c22_r9_s3)
  );
  wire sum_c22_r10_s3, carry_c22_r10_s3;
  subbyte_full_adder add_c22_r10_s3 (
    .a(carry_c21_r7_s2),
    .b(carry_c21_r8_s2),
    .ci(sum_c22_r6_s2),
    .s(sum_c22_r10_s3),
    .co(carry_c22_r10_s3)
  );
  wire sum_c22_r11_s4, carry_c22_r11_s4;
  subbyte_full_adder add_c22_r11_s4 (
    .a(sum_c22_r7_s2),
    .b(sum_c22_r8_s2),
    .ci(carry_c21_r9_s3),
    .s(sum_c22_r11_s4),
    .co(carry_c22_r11_s4)
  );
  wire sum_c22_r12_s5, carry_c22_r12_s5;
  subbyte_full_adder add_c22_r12_s5 (
    .a(sum_c22_r9_s3),
    .b(carry_c21_r10_s3),
    .ci(carry_c21_r11_s4),
    .s(sum_c22_r12_s5),
    .co(carry_c22_r12_s5)
  );
  wire sum_c22_r13_s6, carry_c22_r13_s6;
  subbyte_full_adder add_c22_r13_s6 (
    .a(sum_c22_r10_s3),
    .b(sum_c22_r11_s4),
    .ci(carry_c21_r12_s5),
    .s(sum_c22_r13_s6),
    .co(carry_c22_r13_s6)
  );
  wire sum_c22_r14_s7, carry_c22_r14_s7;
  subbyte_full_adder add_c22_r14_s7 (
    .a(sum_c22_r12_s5),
    .b(carry_c21_r13_s6),
    .ci(sum_c22_r13_s6),
    .s(sum_c22_r14_s7),
    .co(carry_c22_r14_s7)
  );
  wire sum_c22_r15_s27, carry_c22_r15_s27;
  subbyte_full_adder add_c22_r15_s27 (
    .a(carry_c21_r14_s7),
    .b(sum_c22_r14_s7),
    .ci(carry_c21_r15_s26),
    .s(sum_c22_r15_s27),
    .co(carry_c22_r15_s27)
  );
  wire sum_c22_r16_s28, carry_c22_r16_s28;
  subbyte_half_adder add_c22_r16_s28 (
    .a(carry_c21_r16_s27),
    .b(sum_c22_r15_s27),
    .s(sum_c22_r16_s28),
    .co(carry_c22_r16_s28)
  );
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(pp[23]), .b(pp[57]), .ci(pp[91]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(pp[125]), .b(pp[159]), .ci(pp[193]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (.a(pp[227]), .b(pp[261]), .ci(pp[295]), .s(sum_c23_r2_s1), .co(carry_c23_r2_s1));
  wire sum_c23_r3_s1, carry_c23_r3_s1;
  subbyte_full_adder add_c23_r3_s1 (.a(pp[329]), .b(pp[363]), .ci(pp[397]), .s(sum_c23_r3_s1), .co(carry_c23_r3_s1));
  wire sum_c23_r4_s1, carry_c23_r4_s1;
  subbyte_full_adder add_c23_r4_s1 (.a(pp[431]), .b(pp[465]), .ci(pp[499]), .s(sum_c23_r4_s1), .co(carry_c23_r4_s1));
  wire sum_c23_r5_s2, carry_c23_r5_s2;
  subbyte_full_adder add_c23_r5_s2 (
    .a(pp[533]),
    .b(pp[567]),
    .ci(carry_c22_r0_s1),
    .s(sum_c23_r5_s2),
    .co(carry_c23_r5_s2)
  );
  wire sum_c23_r6_s2, carry_c23_r6_s2;
  subbyte_full_adder add_c23_r6_s2 (
    .a(carry_c22_r1_s1),
    .b(carry_c22_r2_s1),
    .ci(carry_c22_r3_s1),
    .s(sum_c23_r6_s2),
    .co(carry_c23_r6_s2)
  );
  wire sum_c23_r7_s2, carry_c23_r7_s2;
  subbyte_full_adder add_c23_r7_s2 (
    .a(carry_c22_r4_s1),
    .b(sum_c23_r0_s1),
    .ci(sum_c23_r1_s1),
    .s(sum_c23_r7_s2),
    .co(carry_c23_r7_s2)
  );
  wire sum_c23_r8_s2, carry_c23_r8_s2;
  subbyte_full_adder add_c23_r8_s2 (
    .a(sum_c23_r2_s1),
    .b(sum_c23_r3_s1),
    .ci(sum_c23_r4_s1),
    .s(sum_c23_r8_s2),
    .co(carry_c23_r8_s2)
  );
  wire sum_c23_r9_s3, carry_c23_r9_s3;
  subbyte_full_adder add_c23_r9_s3 (
    .a(carry_c22_r5_s2),
    .b(sum_c23_r5_s2),
    .ci(carry_c22_r6_s2),
    .s(sum_c23_r9_s3),
    .co(carry_c23_r9_s3)
  );
  wire sum_c23_r10_s3, carry_c23_r10_s3;
  subbyte_full_adder add_c23_r10_s3 (
    .a(carry_c22_r7_s2),
    .b(carry_c22_r8_s2),
    .ci(sum_c23_r6_s2),
    .s(sum_c23_r10_s3),
    .co(carry_c23_r10_s3)
  );
  wire sum_c23_r11_s4, carry_c23_r11_s4;
  subbyte_full_adder add_c23_r11_s4 (
    .a(sum_c23_r7_s2),
    .b(sum_c23_r8_s2),
    .ci(carry_c22_r9_s3),
    .s(sum_c23_r11_s4),
    .co(carry_c23_r11_s4)
  );
  wire sum_c23_r12_s5, carry_c23_r12_s5;
  subbyte_full_adder add_c23_r12_s5 (
    .a(sum_c23_r9_s3),
    .b(carry_c22_r10_s3),
    .ci(carry_c22_r11_s4),
    .s(sum_c23_r12_s5),
    .co(carry_c23_r12_s5)
  );
  wire sum_c23_r13_s6, carry_c23_r13_s6;
  subbyte_full_adder add_c23_r13_s6 (
    .a(sum_c23_r10_s3),
    .b(sum_c23_r11_s4),
    .ci(carry_c22_r12_s5),
    .s(sum_c23_r13_s6),
    .co(carry_c23_r13_s6)
  );
  wire sum_c23_r14_s7, carry_c23_r14_s7;
  subbyte_full_adder add_c23_r14_s7 (
    .a(sum_c23_r12_s5),
    .b(carry_c22_r13_s6),
    .ci(sum_c23_r13_s6),
    .s(sum_c23_r14_s7),
    .co(carry_c23_r14_s7)
  );
  wire sum_c23_r15_s28, carry_c23_r15_s28;
  subbyte_full_adder add_c23_r15_s28 (
    .a(carry_c22_r14_s7),
    .b(sum_c23_r14_s7),
    .ci(carry_c22_r15_s27),
    .s(sum_c23_r15_s28),
    .co(carry_c23_r15_s28)
  );
  wire sum_c23_r16_s29, carry_c23_r16_s29;
  subbyte_half_adder add_c23_r16_s29 (
    .a(carry_c22_r16_s28),
    .b(sum_c23_r15_s28),
    .s(sum_c23_r16_s29),
    .co(carry_c23_r16_s29)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(pp[24]), .b(pp[58]), .ci(pp[92]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(pp[126]), .b(pp[160]), .ci(pp[194]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (.a(pp[228]), .b(pp[262]), .ci(pp[296]), .s(sum_c24_r2_s1), .co(carry_c24_r2_s1));
  wire sum_c24_r3_s1, carry_c24_r3_s1;
  subbyte_full_adder add_c24_r3_s1 (.a(pp[330]), .b(pp[364]), .ci(pp[398]), .s(sum_c24_r3_s1), .co(carry_c24_r3_s1));
  wire sum_c24_r4_s1, carry_c24_r4_s1;
  subbyte_full_adder add_c24_r4_s1 (.a(pp[432]), .b(pp[466]), .ci(pp[500]), .s(sum_c24_r4_s1), .co(carry_c24_r4_s1));
  wire sum_c24_r5_s2, carry_c24_r5_s2;
  subbyte_full_adder add_c24_r5_s2 (
    .a(pp[534]),
    .b(pp[568]),
    .ci(carry_c23_r0_s1),
    .s(sum_c24_r5_s2),
    .co(carry_c24_r5_s2)
  );
  wire sum_c24_r6_s2, carry_c24_r6_s2;
  subbyte_full_adder add_c24_r6_s2 (
    .a(carry_c23_r1_s1),
    .b(carry_c23_r2_s1),
    .ci(carry_c23_r3_s1),
    .s(sum_c24_r6_s2),
    .co(carry_c24_r6_s2)
  );
  wire sum_c24_r7_s2, carry_c24_r7_s2;
  subbyte_full_adder add_c24_r7_s2 (
    .a(carry_c23_r4_s1),
    .b(sum_c24_r0_s1),
    .ci(sum_c24_r1_s1),
    .s(sum_c24_r7_s2),
    .co(carry_c24_r7_s2)
  );
  wire sum_c24_r8_s2, carry_c24_r8_s2;
  subbyte_full_adder add_c24_r8_s2 (
    .a(sum_c24_r2_s1),
    .b(sum_c24_r3_s1),
    .ci(sum_c24_r4_s1),
    .s(sum_c24_r8_s2),
    .co(carry_c24_r8_s2)
  );
  wire sum_c24_r9_s3, carry_c24_r9_s3;
  subbyte_full_adder add_c24_r9_s3 (
    .a(carry_c23_r5_s2),
    .b(sum_c24_r5_s2),
    .ci(carry_c23_r6_s2),
    .s(sum_c24_r9_s3),
    .co(carry_c24_r9_s3)
  );
  wire sum_c24_r10_s3, carry_c24_r10_s3;
  subbyte_full_adder add_c24_r10_s3 (
    .a(carry_c23_r7_s2),
    .b(carry_c23_r8_s2),
    .ci(sum_c24_r6_s2),
    .s(sum_c24_r10_s3),
    .co(carry_c24_r10_s3)
  );
  wire sum_c24_r11_s4, carry_c24_r11_s4;
  subbyte_full_adder add_c24_r11_s4 (
    .a(sum_c24_r7_s2),
    .b(sum_c24_r8_s2),
    .ci(carry_c23_r9_s3),
    .s(sum_c24_r11_s4),
    .co(carry_c24_r11_s4)
  );
  wire sum_c24_r12_s5, carry_c24_r12_s5;
  subbyte_full_adder add_c24_r12_s5 (
    .a(sum_c24_r9_s3),
    .b(carry_c23_r10_s3),
    .ci(carry_c23_r11_s4),
    .s(sum_c24_r12_s5),
    .co(carry_c24_r12_s5)
  );
  wire sum_c24_r13_s6, carry_c24_r13_s6;
  subbyte_full_adder add_c24_r13_s6 (
    .a(sum_c24_r10_s3),
    .b(sum_c24_r11_s4),
    .ci(carry_c23_r12_s5),
    .s(sum_c24_r13_s6),
    .co(carry_c24_r13_s6)
  );
  wire sum_c24_r14_s7, carry_c24_r14_s7;
  subbyte_full_adder add_c24_r14_s7 (
    .a(sum_c24_r12_s5),
    .b(carry_c23_r13_s6),
    .ci(sum_c24_r13_s6),
    .s(sum_c24_r14_s7),
    .co(carry_c24_r14_s7)
  );
  wire sum_c24_r15_s29, carry_c24_r15_s29;
  subbyte_full_adder add_c24_r15_s29 (
    .a(carry_c23_r14_s7),
    .b(sum_c24_r14_s7),
    .ci(carry_c23_r15_s28),
    .s(sum_c24_r15_s29),
    .co(carry_c24_r15_s29)
  );
  wire sum_c24_r16_s30, carry_c24_r16_s30;
  subbyte_half_adder add_c24_r16_s30 (
    .a(carry_c23_r16_s29),
    .b(sum_c24_r15_s29),
    .s(sum_c24_r16_s30),
    .co(carry_c24_r16_s30)
  );
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(pp[25]), .b(pp[59]), .ci(pp[93]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (.a(pp[127]), .b(pp[161]), .ci(pp[195]), .s(sum_c25_r1_s1), .co(carry_c25_r1_s1));
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (.a(pp[229]), .b(pp[263]), .ci(pp[297]), .s(sum_c25_r2_s1), .co(carry_c25_r2_s1));
  wire sum_c25_r3_s1, carry_c25_r3_s1;
  subbyte_full_adder add_c25_r3_s1 (.a(pp[331]), .b(pp[365]), .ci(pp[399]), .s(sum_c25_r3_s1), .co(carry_c25_r3_s1));
  wire sum_c25_r4_s1, carry_c25_r4_s1;
  subbyte_full_adder add_c25_r4_s1 (.a(pp[433]), .b(pp[467]), .ci(pp[501]), .s(sum_c25_r4_s1), .co(carry_c25_r4_s1));
  wire sum_c25_r5_s2, carry_c25_r5_s2;
  subbyte_full_adder add_c25_r5_s2 (
    .a(pp[535]),
    .b(pp[569]),
    .ci(carry_c24_r0_s1),
    .s(sum_c25_r5_s2),
    .co(carry_c25_r5_s2)
  );
  wire sum_c25_r6_s2, carry_c25_r6_s2;
  subbyte_full_adder add_c25_r6_s2 (
    .a(carry_c24_r1_s1),
    .b(carry_c24_r2_s1),
    .ci(carry_c24_r3_s1),
    .s(sum_c25_r6_s2),
    .co(carry_c25_r6_s2)
  );
  wire sum_c25_r7_s2, carry_c25_r7_s2;
  subbyte_full_adder add_c25_r7_s2 (
    .a(carry_c24_r4_s1),
    .b(sum_c25_r0_s1),
    .ci(sum_c25_r1_s1),
    .s(sum_c25_r7_s2),
    .co(carry_c25_r7_s2)
  );
  wire sum_c25_r8_s2, carry_c25_r8_s2;
  subbyte_full_adder add_c25_r8_s2 (
    .a(sum_c25_r2_s1),
    .b(sum_c25_r3_s1),
    .ci(sum_c25_r4_s1),
    .s(sum_c25_r8_s2),
    .co(carry_c25_r8_s2)
  );
  wire sum_c25_r9_s3, carry_c25_r9_s3;
  subbyte_full_adder add_c25_r9_s3 (
    .a(carry_c24_r5_s2),
    .b(sum_c25_r5_s2),
    .ci(carry_c24_r6_s2),
    .s(sum_c25_r9_s3),
    .co(carry_c25_r9_s3)
  );
  wire sum_c25_r10_s3, carry_c25_r10_s3;
  subbyte_full_adder add_c25_r10_s3 (
    .a(carry_c24_r7_s2),
    .b(carry_c24_r8_s2),
    .ci(sum_c25_r6_s2),
    .s(sum_c25_r10_s3),
    .co(carry_c25_r10_s3)
  );
  wire sum_c25_r11_s4, carry_c25_r11_s4;
  subbyte_full_adder add_c25_r11_s4 (
    .a(sum_c25_r7_s2),
    .b(sum_c25_r8_s2),
    .ci(carry_c24_r9_s3),
    .s(sum_c25_r11_s4),
    .co(carry_c25_r11_s4)
  );
  wire sum_c25_r12_s5, carry_c25_r12_s5;
  subbyte_full_adder add_c25_r12_s5 (
    .a(sum_c25_r9_s3),
    .b(carry_c24_r10_s3),
    .ci(carry_c24_r11_s4),
    .s(sum_c25_r12_s5),
    .co(carry_c25_r12_s5)
  );
  wire sum_c25_r13_s6, carry_c25_r13_s6;
  subbyte_full_adder add_c25_r13_s6 (
    .a(sum_c25_r10_s3),
    .b(sum_c25_r11_s4),
    .ci(carry_c24_r12_s5),
    .s(sum_c25_r13_s6),
    .co(carry_c25_r13_s6)
  );
  wire sum_c25_r14_s7, carry_c25_r14_s7;
  subbyte_full_adder add_c25_r14_s7 (
    .a(sum_c25_r12_s5),
    .b(carry_c24_r13_s6),
    .ci(sum_c25_r13_s6),
    .s(sum_c25_r14_s7),
    .co(carry_c25_r14_s7)
  );
  wire sum_c25_r15_s30, carry_c25_r15_s30;
  subbyte_full_adder add_c25_r15_s30 (
    .a(carry_c24_r14_s7),
    .b(sum_c25_r14_s7),
    .ci(carry_c24_r15_s29),
    .s(sum_c25_r15_s30),
    .co(carry_c25_r15_s30)
  );
  wire sum_c25_r16_s31, carry_c25_r16_s31;
  subbyte_half_adder add_c25_r16_s31 (
    .a(carry_c24_r16_s30),
    .b(sum_c25_r15_s30),
    .s(sum_c25_r16_s31),
    .co(carry_c25_r16_s31)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(pp[26]), .b(pp[60]), .ci(pp[94]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (.a(pp[128]), .b(pp[162]), .ci(pp[196]), .s(sum_c26_r1_s1), .co(carry_c26_r1_s1));
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (.a(pp[230]), .b(pp[264]), .ci(pp[298]), .s(sum_c26_r2_s1), .co(carry_c26_r2_s1));
  wire sum_c26_r3_s1, carry_c26_r3_s1;
  subbyte_full_adder add_c26_r3_s1 (.a(pp[332]), .b(pp[366]), .ci(pp[400]), .s(sum_c26_r3_s1), .co(carry_c26_r3_s1));
  wire sum_c26_r4_s1, carry_c26_r4_s1;
  subbyte_full_adder add_c26_r4_s1 (.a(pp[434]), .b(pp[468]), .ci(pp[502]), .s(sum_c26_r4_s1), .co(carry_c26_r4_s1));
  wire sum_c26_r5_s2, carry_c26_r5_s2;
  subbyte_full_adder add_c26_r5_s2 (
    .a(pp[536]),
    .b(pp[570]),
    .ci(carry_c25_r0_s1),
    .s(sum_c26_r5_s2),
    .co(carry_c26_r5_s2)
  );
  wire sum_c26_r6_s2, carry_c26_r6_s2;
  subbyte_full_adder add_c26_r6_s2 (
    .a(carry_c25_r1_s1),
    .b(carry_c25_r2_s1),
    .ci(carry_c25_r3_s1),
    .s(sum_c26_r6_s2),
    .co(carry_c26_r6_s2)
  );
  wire sum_c26_r7_s2, carry_c26_r7_s2;
  subbyte_full_adder add_c26_r7_s2 (
    .a(carry_c25_r4_s1),
    .b(sum_c26_r0_s1),
    .ci(sum_c26_r1_s1),
    .s(sum_c26_r7_s2),
    .co(carry_c26_r7_s2)
  );
  wire sum_c26_r8_s2, carry_c26_r8_s2;
  subbyte_full_adder add_c26_r8_s2 (
    .a(sum_c26_r2_s1),
    .b(sum_c26_r3_s1),
    .ci(sum_c26_r4_s1),
    .s(sum_c26_r8_s2),
    .co(carry_c26_r8_s2)
  );
  wire sum_c26_r9_s3, carry_c26_r9_s3;
  subbyte_full_adder add_c26_r9_s3 (
    .a(carry_c25_r5_s2),
    .b(sum_c26_r5_s2),
    .ci(carry_c25_r6_s2),
    .s(sum_c26_r9_s3),
    .co(carry_c26_r9_s3)
  );
  wire sum_c26_r10_s3, carry_c26_r10_s3;
  subbyte_full_adder add_c26_r10_s3 (
    .a(carry_c25_r7_s2),
    .b(carry_c25_r8_s2),
    .ci(sum_c26_r6_s2),
    .s(sum_c26_r10_s3),
    .co(carry_c26_r10_s3)
  );
  wire sum_c26_r11_s4, carry_c26_r11_s4;
  subbyte_full_adder add_c26_r11_s4 (
    .a(sum_c26_r7_s2),
    .b(sum_c26_r8_s2),
    .ci(carry_c25_r9_s3),
    .s(sum_c26_r11_s4),
    .co(carry_c26_r11_s4)
  );
  wire sum_c26_r12_s5, carry_c26_r12_s5;
  subbyte_full_adder add_c26_r12_s5 (
    .a(sum_c26_r9_s3),
    .b(carry_c25_r10_s3),
    .ci(carry_c25_r11_s4),
    .s(sum_c26_r12_s5),
    .co(carry_c26_r12_s5)
  );
  wire sum_c26_r13_s6, carry_c26_r13_s6;
  subbyte_full_adder add_c26_r13_s6 (
    .a(sum_c26_r10_s3),
    .b(sum_c26_r11_s4),
    .ci(carry_c25_r12_s5),
    .s(sum_c26_r13_s6),
    .co(carry_c26_r13_s6)
  );
  wire sum_c26_r14_s7, carry_c26_r14_s7;
  subbyte_full_adder add_c26_r14_s7 (
    .a(sum_c26_r12_s5),
    .b(carry_c25_r13_s6),
    .ci(sum_c26_r13_s6),
    .s(sum_c26_r14_s7),
    .co(carry_c26_r14_s7)
  );
  wire sum_c26_r15_s31, carry_c26_r15_s31;
  subbyte_full_adder add_c26_r15_s31 (
    .a(carry_c25_r14_s7),
    .b(sum_c26_r14_s7),
    .ci(carry_c25_r15_s30),
    .s(sum_c26_r15_s31),
    .co(carry_c26_r15_s31)
  );
  wire sum_c26_r16_s32, carry_c26_r16_s32;
  subbyte_half_adder add_c26_r16_s32 (
    .a(carry_c25_r16_s31),
    .b(sum_c26_r15_s31),
    .s(sum_c26_r16_s32),
    .co(carry_c26_r16_s32)
  );
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (.a(pp[27]), .b(pp[61]), .ci(pp[95]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (.a(pp[129]), .b(pp[163]), .ci(pp[197]), .s(sum_c27_r1_s1), .co(carry_c27_r1_s1));
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (.a(pp[231]), .b(pp[265]), .ci(pp[299]), .s(sum_c27_r2_s1), .co(carry_c27_r2_s1));
  wire sum_c27_r3_s1, carry_c27_r3_s1;
  subbyte_full_adder add_c27_r3_s1 (.a(pp[333]), .b(pp[367]), .ci(pp[401]), .s(sum_c27_r3_s1), .co(carry_c27_r3_s1));
  wire sum_c27_r4_s1, carry_c27_r4_s1;
  subbyte_full_adder add_c27_r4_s1 (.a(pp[435]), .b(pp[469]), .ci(pp[503]), .s(sum_c27_r4_s1), .co(carry_c27_r4_s1));
  wire sum_c27_r5_s2, carry_c27_r5_s2;
  subbyte_full_adder add_c27_r5_s2 (
    .a(pp[537]),
    .b(pp[571]),
    .ci(carry_c26_r0_s1),
    .s(sum_c27_r5_s2),
    .co(carry_c27_r5_s2)
  );
  wire sum_c27_r6_s2, carry_c27_r6_s2;
  subbyte_full_adder add_c27_r6_s2 (
    .a(carry_c26_r1_s1),
    .b(carry_c26_r2_s1),
    .ci(carry_c26_r3_s1),
    .s(sum_c27_r6_s2),
    .co(carry_c27_r6_s2)
  );
  wire sum_c27_r7_s2, carry_c27_r7_s2;
  subbyte_full_adder add_c27_r7_s2 (
    .a(carry_c26_r4_s1),
    .b(sum_c27_r0_s1),
    .ci(sum_c27_r1_s1),
    .s(sum_c27_r7_s2),
    .co(carry_c27_r7_s2)
  );
  wire sum_c27_r8_s2, carry_c27_r8_s2;
  subbyte_full_adder add_c27_r8_s2 (
    .a(sum_c27_r2_s1),
    .b(sum_c27_r3_s1),
    .ci(sum_c27_r4_s1),
    .s(sum_c27_r8_s2),
    .co(carry_c27_r8_s2)
  );
  wire sum_c27_r9_s3, carry_c27_r9_s3;
  subbyte_full_adder add_c27_r9_s3 (
    .a(carry_c26_r5_s2),
    .b(sum_c27_r5_s2),
    .ci(carry_c26_r6_s2),
    .s(sum_c27_r9_s3),
    .co(carry_c27_r9_s3)
  );
  wire sum_c27_r10_s3, carry_c27_r10_s3;
  subbyte_full_adder add_c27_r10_s3 (
    .a(carry_c26_r7_s2),
    .b(carry_c26_r8_s2),
    .ci(sum_c27_r6_s2),
    .s(sum_c27_r10_s3),
    .co(carry_c27_r10_s3)
  );
  wire sum_c27_r11_s4, carry_c27_r11_s4;
  subbyte_full_adder add_c27_r11_s4 (
    .a(sum_c27_r7_s2),
    .b(sum_c27_r8_s2),
    .ci(carry_c26_r9_s3),
    .s(sum_c27_r11_s4),
    .co(carry_c27_r11_s4)
  );
  wire sum_c27_r12_s5, carry_c27_r12_s5;
  subbyte_full_adder add_c27_r12_s5 (
    .a(sum_c27_r9_s3),
    .b(carry_c26_r10_s3),
    .ci(carry_c26_r11_s4),
    .s(sum_c27_r12_s5),
    .co(carry_c27_r12_s5)
  );
  wire sum_c27_r13_s6, carry_c27_r13_s6;
  subbyte_full_adder add_c27_r13_s6 (
    .a(sum_c27_r10_s3),
    .b(sum_c27_r11_s4),
    .ci(carry_c26_r12_s5),
    .s(sum_c27_r13_s6),
    .co(carry_c27_r13_s6)
  );
  wire sum_c27_r14_s7, carry_c27_r14_s7;
  subbyte_full_adder add_c27_r14_s7 (
    .a(sum_c27_r12_s5),
    .b(carry_c26_r13_s6),
    .ci(sum_c27_r13_s6),
    .s(sum_c27_r14_s7),
    .co(carry_c27_r14_s7)
  );
  wire sum_c27_r15_s32, carry_c27_r15_s32;
  subbyte_full_adder add_c27_r15_s32 (
    .a(carry_c26_r14_s7),
    .b(sum_c27_r14_s7),
    .ci(carry_c26_r15_s31),
    .s(sum_c27_r15_s32),
    .co(carry_c27_r15_s32)
  );
  wire sum_c27_r16_s33, carry_c27_r16_s33;
  subbyte_half_adder add_c27_r16_s33 (
    .a(carry_c26_r16_s32),
    .b(sum_c27_r15_s32),
    .s(sum_c27_r16_s33),
    .co(carry_c27_r16_s33)
  );
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (.a(pp[28]), .b(pp[62]), .ci(pp[96]), .s(sum_c28_r0_s1), .co(carry_c28_r0_s1));
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (.a(pp[130]), .b(pp[164]), .ci(pp[198]), .s(sum_c28_r1_s1), .co(carry_c28_r1_s1));
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (.a(pp[232]), .b(pp[266]), .ci(pp[300]), .s(sum_c28_r2_s1), .co(carry_c28_r2_s1));
  wire sum_c28_r3_s1, carry_c28_r3_s1;
  subbyte_full_adder add_c28_r3_s1 (.a(pp[334]), .b(pp[368]), .ci(pp[402]), .s(sum_c28_r3_s1), .co(carry_c28_r3_s1));
  wire sum_c28_r4_s1, carry_c28_r4_s1;
  subbyte_full_adder add_c28_r4_s1 (.a(pp[436]), .b(pp[470]), .ci(pp[504]), .s(sum_c28_r4_s1), .co(carry_c28_r4_s1));
  wire sum_c28_r5_s2, carry_c28_r5_s2;
  subbyte_full_adder add_c28_r5_s2 (
    .a(pp[538]),
    .b(pp[572]),
    .ci(carry_c27_r0_s1),
    .s(sum_c28_r5_s2),
    .co(carry_c28_r5_s2)
  );
  wire sum_c28_r6_s2, carry_c28_r6_s2;
  subbyte_full_adder add_c28_r6_s2 (
    .a(carry_c27_r1_s1),
    .b(carry_c27_r2_s1),
    .ci(carry_c27_r3_s1),
    .s(sum_c28_r6_s2),
    .co(carry_c28_r6_s2)
  );
  wire sum_c28_r7_s2, carry_c28_r7_s2;
  subbyte_full_adder add_c28_r7_s2 (
    .a(carry_c27_r4_s1),
    .b(sum_c28_r0_s1),
    .ci(sum_c28_r1_s1),
    .s(sum_c28_r7_s2),
    .co(carry_c28_r7_s2)
  );
  wire sum_c28_r8_s2, carry_c28_r8_s2;
  subbyte_full_adder add_c28_r8_s2 (
    .a(sum_c28_r2_s1),
    .b(sum_c28_r3_s1),
    .ci(sum_c28_r4_s1),
    .s(sum_c28_r8_s2),
    .co(carry_c28_r8_s2)
  );
  wire sum_c28_r9_s3, carry_c28_r9_s3;
  subbyte_full_adder add_c28_r9_s3 (
    .a(carry_c27_r5_s2),
    .b(sum_c28_r5_s2),
    .ci(carry_c27_r6_s2),
    .s(sum_c28_r9_s3),
    .co(carry_c28_r9_s3)
  );
  wire sum_c28_r10_s3, carry_c28_r10_s3;
  subbyte_full_adder add_c28_r10_s3 (
    .a(carry_c27_r7_s2),
    .b(carry_c27_r8_s2),
    .ci(sum_c28_r6_s2),
    .s(sum_c28_r10_s3),
    .co(carry_c28_r10_s3)
  );
  wire sum_c28_r11_s4, carry_c28_r11_s4;
  subbyte_full_adder add_c28_r11_s4 (
    .a(sum_c28_r7_s2),
    .b(sum_c28_r8_s2),
    .ci(carry_c27_r9_s3),
    .s(sum_c28_r11_s4),
    .co(carry_c28_r11_s4)
  );
  wire sum_c28_r12_s5, carry_c28_r12_s5;
  subbyte_full_adder add_c28_r12_s5 (
    .a(sum_c28_r9_s3),
    .b(carry_c27_r10_s3),
    .ci(carry_c27_r11_s4),
    .s(sum_c28_r12_s5),
    .co(carry_c28_r12_s5)
  );
  wire sum_c28_r13_s6, carry_c28_r13_s6;
  subbyte_full_adder add_c28_r13_s6 (
    .a(sum_c28_r10_s3),
    .b(sum_c28_r11_s4),
    .ci(carry_c27_r12_s5),
    .s(sum_c28_r13_s6),
    .co(carry_c28_r13_s6)
  );
  wire sum_c28_r14_s7, carry_c28_r14_s7;
  subbyte_full_adder add_c28_r14_s7 (
    .a(sum_c28_r12_s5),
    .b(carry_c27_r13_s6),
    .ci(sum_c28_r13_s6),
    .s(sum_c28_r14_s7),
    .co(carry_c28_r14_s7)
  );
  wire sum_c28_r15_s33, carry_c28_r15_s33;
  subbyte_full_adder add_c28_r15_s33 (
    .a(carry_c27_r14_s7),
    .b(sum_c28_r14_s7),
    .ci(carry_c27_r15_s32),
    .s(sum_c28_r15_s33),
    .co(carry_c28_r15_s33)
  );
  wire sum_c28_r16_s34, carry_c28_r16_s34;
  subbyte_half_adder add_c28_r16_s34 (
    .a(carry_c27_r16_s33),
    .b(sum_c28_r15_s33),
    .s(sum_c28_r16_s34),
    .co(carry_c28_r16_s34)
  );
  wire sum_c29_r0_s1, carry_c29_r0_s1;
  subbyte_full_adder add_c29_r0_s1 (.a(pp[29]), .b(pp[63]), .ci(pp[97]), .s(sum_c29_r0_s1), .co(carry_c29_r0_s1));
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (.a(pp[131]), .b(pp[165]), .ci(pp[199]), .s(sum_c29_r1_s1), .co(carry_c29_r1_s1));
  wire sum_c29_r2_s1, carry_c29_r2_s1;
  subbyte_full_adder add_c29_r2_s1 (.a(pp[233]), .b(pp[267]), .ci(pp[301]), .s(sum_c29_r2_s1), .co(carry_c29_r2_s1));
  wire sum_c29_r3_s1, carry_c29_r3_s1;
  subbyte_full_adder add_c29_r3_s1 (.a(pp[335]), .b(pp[369]), .ci(pp[403]), .s(sum_c29_r3_s1), .co(carry_c29_r3_s1));
  wire sum_c29_r4_s1, carry_c29_r4_s1;
  subbyte_full_adder add_c29_r4_s1 (.a(pp[437]), .b(pp[471]), .ci(pp[505]), .s(sum_c29_r4_s1), .co(carry_c29_r4_s1));
  wire sum_c29_r5_s2, carry_c29_r5_s2;
  subbyte_full_adder add_c29_r5_s2 (
    .a(pp[539]),
    .b(pp[573]),
    .ci(carry_c28_r0_s1),
    .s(sum_c29_r5_s2),
    .co(carry_c29_r5_s2)
  );
  wire sum_c29_r6_s2, carry_c29_r6_s2;
  subbyte_full_adder add_c29_r6_s2 (
    .a(carry_c28_r1_s1),
    .b(carry_c28_r2_s1),
    .ci(carry_c28_r3_s1),
    .s(sum_c29_r6_s2),
    .co(carry_c29_r6_s2)
  );
  wire sum_c29_r7_s2, carry_c29_r7_s2;
  subbyte_full_adder add_c29_r7_s2 (
    .a(carry_c28_r4_s1),
    .b(sum_c29_r0_s1),
    .ci(sum_c29_r1_s1),
    .s(sum_c29_r7_s2),
    .co(carry_c29_r7_s2)
  );
  wire sum_c29_r8_s2, carry_c29_r8_s2;
  subbyte_full_adder add_c29_r8_s2 (
    .a(sum_c29_r2_s1),
    .b(sum_c29_r3_s1),
    .ci(sum_c29_r4_s1),
    .s(sum_c29_r8_s2),
    .co(carry_c29_r8_s2)
  );
  wire sum_c29_r9_s3, carry_c29_r9_s3;
  subbyte_full_adder add_c29_r9_s3 (
    .a(carry_c28_r5_s2),
    .b(sum_c29_r5_s2),
    .ci(carry_c28_r6_s2),
    .s(sum_c29_r9_s3),
    .co(carry_c29_r9_s3)
  );
  wire sum_c29_r10_s3, carry_c29_r10_s3;
  subbyte_full_adder add_c29_r10_s3 (
    .a(carry_c28_r7_s2),
    .b(carry_c28_r8_s2),
    .ci(sum_c29_r6_s2),
    .s(sum_c29_r10_s3),
    .co(carry_c29_r10_s3)
  );
  wire sum_c29_r11_s4, carry_c29_r11_s4;
  subbyte_full_adder add_c29_r11_s4 (
    .a(sum_c29_r7_s2),
    .b(sum_c29_r8_s2),
    .ci(carry_c28_r9_s3),
    .s(sum_c29_r11_s4),
    .co(carry_c29_r11_s4)
  );
  wire sum_c29_r12_s5, carry_c29_r12_s5;
  subbyte_full_adder add_c29_r12_s5 (
    .a(sum_c29_r9_s3),
    .b(carry_c28_r10_s3),
    .ci(carry_c28_r11_s4),
    .s(sum_c29_r12_s5),
    .co(carry_c29_r12_s5)
  );
  wire sum_c29_r13_s6, carry_c29_r13_s6;
  subbyte_full_adder add_c29_r13_s6 (
    .a(sum_c29_r10_s3),
    .b(sum_c29_r11_s4),
    .ci(carry_c28_r12_s5),
    .s(sum_c29_r13_s6),
    .co(carry_c29_r13_s6)
  );
  wire sum_c29_r14_s7, carry_c29_r14_s7;
  subbyte_full_adder add_c29_r14_s7 (
    .a(sum_c29_r12_s5),
    .b(carry_c28_r13_s6),
    .ci(sum_c29_r13_s6),
    .s(sum_c29_r14_s7),
    .co(carry_c29_r14_s7)
  );
  wire sum_c29_r15_s34, carry_c29_r15_s34;
  subbyte_full_adder add_c29_r15_s34 (
    .a(carry_c28_r14_s7),
    .b(sum_c29_r14_s7),
    .ci(carry_c28_r15_s33),
    .s(sum_c29_r15_s34),
    .co(carry_c29_r15_s34)
  );
  wire sum_c29_r16_s35, carry_c29_r16_s35;
  subbyte_half_adder add_c29_r16_s35 (
    .a(carry_c28_r16_s34),
    .b(sum_c29_r15_s34),
    .s(sum_c29_r16_s35),
    .co(carry_c29_r16_s35)
  );
  wire sum_c30_r0_s1, carry_c30_r0_s1;
  subbyte_full_adder add_c30_r0_s1 (.a(pp[30]), .b(pp[64]), .ci(pp[98]), .s(sum_c30_r0_s1), .co(carry_c30_r0_s1));
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (.a(pp[132]), .b(pp[166]), .ci(pp[200]), .s(sum_c30_r1_s1), .co(carry_c30_r1_s1));
  wire sum_c30_r2_s1, carry_c30_r2_s1;
  subbyte_full_adder add_c30_r2_s1 (.a(pp[234]), .b(pp[268]), .ci(pp[302]), .s(sum_c30_r2_s1), .co(carry_c30_r2_s1));
  wire sum_c30_r3_s1, carry_c30_r3_s1;
  subbyte_full_adder add_c30_r3_s1 (.a(pp[336]), .b(pp[370]), .ci(pp[404]), .s(sum_c30_r3_s1), .co(carry_c30_r3_s1));
  wire sum_c30_r4_s1, carry_c30_r4_s1;
  subbyte_full_adder add_c30_r4_s1 (.a(pp[438]), .b(pp[472]), .ci(pp[506]), .s(sum_c30_r4_s1), .co(carry_c30_r4_s1));
  wire sum_c30_r5_s2, carry_c30_r5_s2;
  subbyte_full_adder add_c30_r5_s2 (
    .a(pp[540]),
    .b(pp[574]),
    .ci(carry_c29_r0_s1),
    .s(sum_c30_r5_s2),
    .co(carry_c30_r5_s2)
  );
  wire sum_c30_r6_s2, carry_c30_r6_s2;
  subbyte_full_adder add_c30_r6_s2 (
    .a(carry_c29_r1_s1),
    .b(carry_c29_r2_s1),
    .ci(carry_c29_r3_s1),
    .s(sum_c30_r6_s2),
    .co(carry_c30_r6_s2)
  );
  wire sum_c30_r7_s2, carry_c30_r7_s2;
  subbyte_full_adder add_c30_r7_s2 (
    .a(carry_c29_r4_s1),
    .b(sum_c30_r0_s1),
    .ci(sum_c30_r1_s1),
    .s(sum_c30_r7_s2),
    .co(carry_c30_r7_s2)
  );
  wire sum_c30_r8_s2, carry_c30_r8_s2;
  subbyte_full_adder add_c30_r8_s2 (
    .a(sum_c30_r2_s1),
    .b(sum_c30_r3_s1),
    .ci(sum_c30_r4_s1),
    .s(sum_c30_r8_s2),
    .co(carry_c30_r8_s2)
  );
  wire sum_c30_r9_s3, carry_c30_r9_s3;
  subbyte_full_adder add_c30_r9_s3 (
    .a(carry_c29_r5_s2),
    .b(sum_c30_r5_s2),
    .ci(carry_c29_r6_s2),
    .s(sum_c30_r9_s3),
    .co(carry_c30_r9_s3)
  );
  wire sum_c30_r10_s3, carry_c30_r10_s3;
  subbyte_full_adder add_c30_r10_s3 (
    .a(carry_c29_r7_s2),
    .b(carry_c29_r8_s2),
    .ci(sum_c30_r6_s2),
    .s(sum_c30_r10_s3),
    .co(carry_c30_r10_s3)
  );
  wire sum_c30_r11_s4, carry_c30_r11_s4;
  subbyte_full_adder add_c30_r11_s4 (
    .a(sum_c30_r7_s2),
    .b(sum_c30_r8_s2),
    .ci(carry_c29_r9_s3),
    .s(sum_c30_r11_s4),
    .co(carry_c30_r11_s4)
  );
  wire sum_c30_r12_s5, carry_c30_r12_s5;
  subbyte_full_adder add_c30_r12_s5 (
    .a(sum_c30_r9_s3),
    .b(carry_c29_r10_s3),
    .ci(carry_c29_r11_s4),
    .s(sum_c30_r12_s5),
    .co(carry_c30_r12_s5)
  );
  wire sum_c30_r13_s6, carry_c30_r13_s6;
  subbyte_full_adder add_c30_r13_s6 (
    .a(sum_c30_r10_s3),
    .b(sum_c30_r11_s4),
    .ci(carry_c29_r12_s5),
    .s(sum_c30_r13_s6),
    .co(carry_c30_r13_s6)
  );
  wire sum_c30_r14_s7, carry_c30_r14_s7;
  subbyte_full_adder add_c30_r14_s7 (
    .a(sum_c30_r12_s5),
    .b(carry_c29_r13_s6),
    .ci(sum_c30_r13_s6),
    .s(sum_c30_r14_s7),
    .co(carry_c30_r14_s7)
  );
  wire sum_c30_r15_s35, carry_c30_r15_s35;
  subbyte_full_adder add_c30_r15_s35 (
    .a(carry_c29_r14_s7),
    .b(sum_c30_r14_s7),
    .ci(carry_c29_r15_s34),
    .s(sum_c30_r15_s35),
    .co(carry_c30_r15_s35)
  );
  wire sum_c30_r16_s36, carry_c30_r16_s36;
  subbyte_half_adder add_c30_r16_s36 (
    .a(carry_c29_r16_s35),
    .b(sum_c30_r15_s35),
    .s(sum_c30_r16_s36),
    .co(carry_c30_r16_s36)
  );
  wire sum_c31_r0_s1, carry_c31_r0_s1;
  subbyte_full_adder add_c31_r0_s1 (.a(pp[31]), .b(pp[65]), .ci(pp[99]), .s(sum_c31_r0_s1), .co(carry_c31_r0_s1));
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (.a(pp[133]), .b(pp[167]), .ci(pp[201]), .s(sum_c31_r1_s1), .co(carry_c31_r1_s1));
  wire sum_c31_r2_s1, carry_c31_r2_s1;
  subbyte_full_adder add_c31_r2_s1 (.a(pp[235]), .b(pp[269]), .ci(pp[303]), .s(sum_c31_r2_s1), .co(carry_c31_r2_s1));
  wire sum_c31_r3_s1, carry_c31_r3_s1;
  subbyte_full_adder add_c31_r3_s1 (.a(pp[337]), .b(pp[371]), .ci(pp[405]), .s(sum_c31_r3_s1), .co(carry_c31_r3_s1));
  wire sum_c31_r4_s1, carry_c31_r4_s1;
  subbyte_full_adder add_c31_r4_s1 (.a(pp[439]), .b(pp[473]), .ci(pp[507]), .s(sum_c31_r4_s1), .co(carry_c31_r4_s1));
  wire sum_c31_r5_s2, carry_c31_r5_s2;
  subbyte_full_adder add_c31_r5_s2 (
    .a(pp[541]),
    .b(pp[575]),
    .ci(carry_c30_r0_s1),
    .s(sum_c31_r5_s2),
    .co(carry_c31_r5_s2)
  );
  wire sum_c31_r6_s2, carry_c31_r6_s2;
  subbyte_full_adder add_c31_r6_s2 (
    .a(carry_c30_r1_s1),
    .b(carry_c30_r2_s1),
    .ci(carry_c30_r3_s1),
    .s(sum_c31_r6_s2),
    .co(carry_c31_r6_s2)
  );
  wire sum_c31_r7_s2, carry_c31_r7_s2;
  subbyte_full_adder add_c31_r7_s2 (
    .a(carry_c30_r4_s1),
    .b(sum_c31_r0_s1),
    .ci(sum_c31_r1_s1),
    .s(sum_c31_r7_s2),
    .co(carry_c31_r7_s2)
  );
  wire sum_c31_r8_s2, carry_c31_r8_s2;
  subbyte_full_adder add_c31_r8_s2 (
    .a(sum_c31_r2_s1),
    .b(sum_c31_r3_s1),
    .ci(sum_c31_r4_s1),
    .s(sum_c31_r8_s2),
    .co(carry_c31_r8_s2)
  );
  wire sum_c31_r9_s3, carry_c31_r9_s3;
  subbyte_full_adder add_c31_r9_s3 (
    .a(carry_c30_r5_s2),
    .b(sum_c31_r5_s2),
    .ci(carry_c30_r6_s2),
    .s(sum_c31_r9_s3),
    .co(carry_c31_r9_s3)
  );
  wire sum_c31_r10_s3, carry_c31_r10_s3;
  subbyte_full_adder add_c31_r10_s3 (
    .a(carry_c30_r7_s2),
    .b(carry_c30_r8_s2),
    .ci(sum_c31_r6_s2),
    .s(sum_c31_r10_s3),
    .co(carry_c31_r10_s3)
  );
  wire sum_c31_r11_s4, carry_c31_r11_s4;
  subbyte_full_adder add_c31_r11_s4 (
    .a(sum_c31_r7_s2),
    .b(sum_c31_r8_s2),
    .ci(carry_c30_r9_s3),
    .s(sum_c31_r11_s4),
    .co(carry_c31_r11_s4)
  );
  wire sum_c31_r12_s5, carry_c31_r12_s5;
  subbyte_full_adder add_c31_r12_s5 (
    .a(sum_c31_r9_s3),
    .b(carry_c30_r10_s3),
    .ci(carry_c30_r11_s4),
    .s(sum_c31_r12_s5),
    .co(carry_c31_r12_s5)
  );
  wire sum_c31_r13_s6, carry_c31_r13_s6;
  subbyte_full_adder add_c31_r13_s6 (
    .a(sum_c31_r10_s3),
    .b(sum_c31_r11_s4),
    .ci(carry_c30_r12_s5),
    .s(sum_c31_r13_s6),
    .co(carry_c31_r13_s6)
  );
  wire sum_c31_r14_s7, carry_c31_r14_s7;
  subbyte_full_adder add_c31_r14_s7 (
    .a(sum_c31_r12_s5),
    .b(carry_c30_r13_s6),
    .ci(sum_c31_r13_s6),
    .s(sum_c31_r14_s7),
    .co(carry_c31_r14_s7)
  );
  wire sum_c31_r15_s36, carry_c31_r15_s36;
  subbyte_full_adder add_c31_r15_s36 (
    .a(carry_c30_r14_s7),
    .b(sum_c31_r14_s7),
    .ci(carry_c30_r15_s35),
    .s(sum_c31_r15_s36),
    .co(carry_c31_r15_s36)
  );
  wire sum_c31_r16_s37, carry_c31_r16_s37;
  subbyte_half_adder add_c31_r16_s37 (
    .a(carry_c30_r16_s36),
    .b(sum_c31_r15_s36),
    .s(sum_c31_r16_s37),
    .co(carry_c31_r16_s37)
  );
  wire sum_c32_r0_s1 = ~(pp[32] ^ pp[66]);
  wire carry_c32_r0_s1 = pp[32] | pp[66];
  wire sum_c32_r1_s1, carry_c32_r1_s1;
  subbyte_full_adder add_c32_r1_s1 (.a(pp[100]), .b(pp[134]), .ci(pp[168]), .s(sum_c32_r1_s1), .co(carry_c32_r1_s1));
  wire sum_c32_r2_s1, carry_c32_r2_s1;
  subbyte_full_adder add_c32_r2_s1 (.a(pp[202]), .b(pp[236]), .ci(pp[270]), .s(sum_c32_r2_s1), .co(carry_c32_r2_s1));
  wire sum_c32_r3_s1, carry_c32_r3_s1;
  subbyte_full_adder add_c32_r3_s1 (.a(pp[304]), .b(pp[338]), .ci(pp[372]), .s(sum_c32_r3_s1), .co(carry_c32_r3_s1));
  wire sum_c32_r4_s1, carry_c32_r4_s1;
  subbyte_full_adder add_c32_r4_s1 (.a(pp[406]), .b(pp[440]), .ci(pp[474]), .s(sum_c32_r4_s1), .co(carry_c32_r4_s1));
  wire sum_c32_r5_s1, carry_c32_r5_s1;
  subbyte_full_adder add_c32_r5_s1 (.a(pp[508]), .b(pp[542]), .ci(pp[576]), .s(sum_c32_r5_s1), .co(carry_c32_r5_s1));
  wire sum_c32_r6_s2, carry_c32_r6_s2;
  subbyte_full_adder add_c32_r6_s2 (
    .a(sum_c32_r0_s1),
    .b(carry_c31_r0_s1),
    .ci(carry_c31_r1_s1),
    .s(sum_c32_r6_s2),
    .co(carry_c32_r6_s2)
  );
  wire sum_c32_r7_s2, carry_c32_r7_s2;
  subbyte_full_adder add_c32_r7_s2 (
    .a(carry_c31_r2_s1),
    .b(carry_c31_r3_s1),
    .ci(carry_c31_r4_s1),
    .s(sum_c32_r7_s2),
    .co(carry_c32_r7_s2)
  );
  wire sum_c32_r8_s2, carry_c32_r8_s2;
  subbyte_full_adder add_c32_r8_s2 (
    .a(sum_c32_r1_s1),
    .b(sum_c32_r2_s1),
    .ci(sum_c32_r3_s1),
    .s(sum_c32_r8_s2),
    .co(carry_c32_r8_s2)
  );
  wire sum_c32_r9_s3, carry_c32_r9_s3;
  subbyte_full_adder add_c32_r9_s3 (
    .a(sum_c32_r4_s1),
    .b(sum_c32_r5_s1),
    .ci(carry_c31_r5_s2),
    .s(sum_c32_r9_s3),
    .co(carry_c32_r9_s3)
  );
  wire sum_c32_r10_s3, carry_c32_r10_s3;
  subbyte_full_adder add_c32_r10_s3 (
    .a(carry_c31_r6_s2),
    .b(carry_c31_r7_s2),
    .ci(carry_c31_r8_s2),
    .s(sum_c32_r10_s3),
    .co(carry_c32_r10_s3)
  );
  wire sum_c32_r11_s3, carry_c32_r11_s3;
  subbyte_full_adder add_c32_r11_s3 (
    .a(sum_c32_r6_s2),
    .b(sum_c32_r7_s2),
    .ci(sum_c32_r8_s2),
    .s(sum_c32_r11_s3),
    .co(carry_c32_r11_s3)
  );
  wire sum_c32_r12_s4, carry_c32_r12_s4;
  subbyte_full_adder add_c32_r12_s4 (
    .a(sum_c32_r9_s3),
    .b(carry_c31_r9_s3),
    .ci(carry_c31_r10_s3),
    .s(sum_c32_r12_s4),
    .co(carry_c32_r12_s4)
  );
  wire sum_c32_r13_s5, carry_c32_r13_s5;
  subbyte_full_adder add_c32_r13_s5 (
    .a(carry_c31_r11_s4),
    .b(sum_c32_r10_s3),
    .ci(sum_c32_r11_s3),
    .s(sum_c32_r13_s5),
    .co(carry_c32_r13_s5)
  );
  wire sum_c32_r14_s6, carry_c32_r14_s6;
  subbyte_full_adder add_c32_r14_s6 (
    .a(sum_c32_r12_s4),
    .b(carry_c31_r12_s5),
    .ci(sum_c32_r13_s5),
    .s(sum_c32_r14_s6),
    .co(carry_c32_r14_s6)
  );
  wire sum_c32_r15_s8, carry_c32_r15_s8;
  subbyte_full_adder add_c32_r15_s8 (
    .a(carry_c31_r13_s6),
    .b(sum_c32_r14_s6),
    .ci(carry_c31_r14_s7),
    .s(sum_c32_r15_s8),
    .co(carry_c32_r15_s8)
  );
  wire sum_c32_r16_s38, carry_c32_r16_s38;
  subbyte_full_adder add_c32_r16_s38 (
    .a(sum_c32_r15_s8),
    .b(carry_c31_r15_s36),
    .ci(carry_c31_r16_s37),
    .s(sum_c32_r16_s38),
    .co(carry_c32_r16_s38)
  );
  wire sum_c33_r0_s2 = ~carry_c32_r0_s1;
  wire carry_c33_r0_s2 = carry_c32_r0_s1;
  wire sum_c33_r1_s2, carry_c33_r1_s2;
  subbyte_full_adder add_c33_r1_s2 (
    .a(carry_c32_r1_s1),
    .b(carry_c32_r2_s1),
    .ci(carry_c32_r3_s1),
    .s(sum_c33_r1_s2),
    .co(carry_c33_r1_s2)
  );
  wire sum_c33_r2_s3, carry_c33_r2_s3;
  subbyte_full_adder add_c33_r2_s3 (
    .a(carry_c32_r4_s1),
    .b(carry_c32_r5_s1),
    .ci(sum_c33_r0_s2),
    .s(sum_c33_r2_s3),
    .co(carry_c33_r2_s3)
  );
  wire sum_c33_r3_s3, carry_c33_r3_s3;
  subbyte_full_adder add_c33_r3_s3 (
    .a(carry_c32_r6_s2),
    .b(carry_c32_r7_s2),
    .ci(carry_c32_r8_s2),
    .s(sum_c33_r3_s3),
    .co(carry_c33_r3_s3)
  );
  wire sum_c33_r4_s4, carry_c33_r4_s4;
  subbyte_full_adder add_c33_r4_s4 (
    .a(carry_c32_r9_s3),
    .b(sum_c33_r1_s2),
    .ci(sum_c33_r2_s3),
    .s(sum_c33_r4_s4),
    .co(carry_c33_r4_s4)
  );
  wire sum_c33_r5_s4, carry_c33_r5_s4;
  subbyte_full_adder add_c33_r5_s4 (
    .a(carry_c32_r10_s3),
    .b(carry_c32_r11_s3),
    .ci(sum_c33_r3_s3),
    .s(sum_c33_r5_s4),
    .co(carry_c33_r5_s4)
  );
  wire sum_c33_r6_s6, carry_c33_r6_s6;
  subbyte_full_adder add_c33_r6_s6 (
    .a(sum_c33_r4_s4),
    .b(carry_c32_r12_s4),
    .ci(carry_c32_r13_s5),
    .s(sum_c33_r6_s6),
    .co(carry_c33_r6_s6)
  );
  wire sum_c33_r7_s7, carry_c33_r7_s7;
  subbyte_full_adder add_c33_r7_s7 (
    .a(sum_c33_r5_s4),
    .b(sum_c33_r6_s6),
    .ci(carry_c32_r14_s6),
    .s(sum_c33_r7_s7),
    .co(carry_c33_r7_s7)
  );
  wire sum_c33_r8_s39, carry_c33_r8_s39;
  subbyte_full_adder add_c33_r8_s39 (
    .a(sum_c33_r7_s7),
    .b(carry_c32_r15_s8),
    .ci(carry_c32_r16_s38),
    .s(sum_c33_r8_s39),
    .co(carry_c33_r8_s39)
  );
  wire sum_c34_r0_s3 = ~carry_c33_r0_s2;
  wire carry_c34_r0_s3 = carry_c33_r0_s2;
  wire sum_c34_r1_s4, carry_c34_r1_s4;
  subbyte_full_adder add_c34_r1_s4 (
    .a(sum_c34_r0_s3),
    .b(carry_c33_r1_s2),
    .ci(carry_c33_r2_s3),
    .s(sum_c34_r1_s4),
    .co(carry_c34_r1_s4)
  );
  wire sum_c34_r2_s5, carry_c34_r2_s5;
  subbyte_full_adder add_c34_r2_s5 (
    .a(carry_c33_r3_s3),
    .b(carry_c33_r4_s4),
    .ci(sum_c34_r1_s4),
    .s(sum_c34_r2_s5),
    .co(carry_c34_r2_s5)
  );
  wire sum_c34_r3_s7, carry_c34_r3_s7;
  subbyte_full_adder add_c34_r3_s7 (
    .a(carry_c33_r5_s4),
    .b(sum_c34_r2_s5),
    .ci(carry_c33_r6_s6),
    .s(sum_c34_r3_s7),
    .co(carry_c34_r3_s7)
  );
  wire sum_c34_r4_s40, carry_c34_r4_s40;
  subbyte_full_adder add_c34_r4_s40 (
    .a(sum_c34_r3_s7),
    .b(carry_c33_r7_s7),
    .ci(carry_c33_r8_s39),
    .s(sum_c34_r4_s40),
    .co(carry_c34_r4_s40)
  );
  wire sum_c35_r0_s4 = ~carry_c34_r0_s3;
  wire carry_c35_r0_s4 = carry_c34_r0_s3;
  wire sum_c35_r1_s6, carry_c35_r1_s6;
  subbyte_full_adder add_c35_r1_s6 (
    .a(sum_c35_r0_s4),
    .b(carry_c34_r1_s4),
    .ci(carry_c34_r2_s5),
    .s(sum_c35_r1_s6),
    .co(carry_c35_r1_s6)
  );
  wire sum_c35_r2_s41, carry_c35_r2_s41;
  subbyte_full_adder add_c35_r2_s41 (
    .a(sum_c35_r1_s6),
    .b(carry_c34_r3_s7),
    .ci(carry_c34_r4_s40),
    .s(sum_c35_r2_s41),
    .co(carry_c35_r2_s41)
  );
  wire sum_c36_r0_s42, carry_c36_r0_s42;
  subbyte_full_adder add_c36_r0_s42 (
    .a(carry_c35_r0_s4),
    .b(carry_c35_r1_s6),
    .ci(carry_c35_r2_s41),
    .s(sum_c36_r0_s42),
    .co(carry_c36_r0_s42)
  );

  assign sum = {
    ~carry_c36_r0_s42, sum_c36_r0_s42, sum_c35_r2_s41, sum_c34_r4_s40, sum_c33_r8_s39, sum_c32_r16_s38, sum_c31_r16_s37,
    sum_c30_r16_s36, sum_c29_r16_s35, sum_c28_r16_s34, sum_c27_r16_s33, sum_c26_r16_s32, sum_c25_r16_s31,
    sum_c24_r16_s30, sum_c23_r16_s29, sum_c22_r16_s28, sum_c21_r16_s27, sum_c20_r16_s26, sum_c19_r16_s25,
    sum_c18_r16_s24, sum_c17_r16_s23, sum_c16_r16_s22, sum_c15_r16_s21, sum_c14_r16_s20, sum_c13_r16_s19,
    sum_c12_r16_s18, sum_c11_r16_s17, sum_c10_r16_s16, sum_c9_r16_s15, sum_c8_r16_s14, sum_c7_r16_s13, sum_c6_r16_s12,
    sum_c5_r16_s11, sum_c4_r16_s10, sum_c3_r16_s9, sum_c2_r16_s8, sum_c1_r16_s6, sum_c0_r16_s4
  };
endmodule

`default_nettype wire
