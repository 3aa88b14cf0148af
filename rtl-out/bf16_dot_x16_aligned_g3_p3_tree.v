// bf16_dot_x16_aligned_g3_p3_tree: compression tree of bf16_dot_x16_aligned_g3_p3
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 2ecd02a115bade13
`default_nettype none

module bf16_dot_x16_aligned_g3_p3_tree (
  input wire [509:0] pp,
  output wire [33:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[29]), .ci(pp[30]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[59]), .b(pp[60]), .ci(pp[89]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[90]), .b(pp[119]), .ci(pp[120]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[149]), .b(pp[150]), .ci(pp[179]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[180]), .b(pp[209]), .ci(pp[210]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[239]), .b(pp[240]), .ci(pp[269]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[270]), .b(pp[299]), .ci(pp[300]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[329]), .b(pp[330]), .ci(pp[359]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[360]), .b(pp[389]), .ci(pp[390]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[419]), .b(pp[420]), .ci(pp[449]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[450]), .b(pp[479]), .ci(pp[480]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s2, carry_c0_r11_s2;
  subbyte_full_adder add_c0_r11_s2 (
    .a(pp[509]),
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
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[31]), .ci(pp[61]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[91]), .b(pp[121]), .ci(pp[151]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[181]), .b(pp[211]), .ci(pp[241]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[271]), .b(pp[301]), .ci(pp[331]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[361]), .b(pp[391]), .ci(pp[421]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s2, carry_c1_r5_s2;
  subbyte_full_adder add_c1_r5_s2 (.a(pp[451]), .b(pp[481]), .ci(carry_c0_r0_s1), .s(sum_c1_r5_s2), .co(carry_c1_r5_s2));
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
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[32]), .ci(pp[62]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[92]), .b(pp[122]), .ci(pp[152]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[182]), .b(pp[212]), .ci(pp[242]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[272]), .b(pp[302]), .ci(pp[332]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[362]), .b(pp[392]), .ci(pp[422]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s2, carry_c2_r5_s2;
  subbyte_full_adder add_c2_r5_s2 (.a(pp[452]), .b(pp[482]), .ci(carry_c1_r0_s1), .s(sum_c2_r5_s2), .co(carry_c2_r5_s2));
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
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[33]), .ci(pp[63]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[93]), .b(pp[123]), .ci(pp[153]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[183]), .b(pp[213]), .ci(pp[243]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[273]), .b(pp[303]), .ci(pp[333]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[363]), .b(pp[393]), .ci(pp[423]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s2, carry_c3_r5_s2;
  subbyte_full_adder add_c3_r5_s2 (.a(pp[453]), .b(pp[483]), .ci(carry_c2_r0_s1), .s(sum_c3_r5_s2), .co(carry_c3_r5_s2));
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
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[34]), .ci(pp[64]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[94]), .b(pp[124]), .ci(pp[154]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[184]), .b(pp[214]), .ci(pp[244]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[274]), .b(pp[304]), .ci(pp[334]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[364]), .b(pp[394]), .ci(pp[424]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s2, carry_c4_r5_s2;
  subbyte_full_adder add_c4_r5_s2 (.a(pp[454]), .b(pp[484]), .ci(carry_c3_r0_s1), .s(sum_c4_r5_s2), .co(carry_c4_r5_s2));
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
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[35]), .ci(pp[65]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[95]), .b(pp[125]), .ci(pp[155]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[185]), .b(pp[215]), .ci(pp[245]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[275]), .b(pp[305]), .ci(pp[335]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[365]), .b(pp[395]), .ci(pp[425]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (.a(pp[455]), .b(pp[485]), .ci(carry_c4_r0_s1), .s(sum_c5_r5_s2), .co(carry_c5_r5_s2));
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
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[36]), .ci(pp[66]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[96]), .b(pp[126]), .ci(pp[156]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[186]), .b(pp[216]), .ci(pp[246]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[276]), .b(pp[306]), .ci(pp[336]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[366]), .b(pp[396]), .ci(pp[426]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (.a(pp[456]), .b(pp[486]), .ci(carry_c5_r0_s1), .s(sum_c6_r5_s2), .co(carry_c6_r5_s2));
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
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[37]), .ci(pp[67]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[97]), .b(pp[127]), .ci(pp[157]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[187]), .b(pp[217]), .ci(pp[247]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[277]), .b(pp[307]), .ci(pp[337]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[367]), .b(pp[397]), .ci(pp[427]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s2, carry_c7_r5_s2;
  subbyte_full_adder add_c7_r5_s2 (.a(pp[457]), .b(pp[487]), .ci(carry_c6_r0_s1), .s(sum_c7_r5_s2), .co(carry_c7_r5_s2));
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
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[38]), .ci(pp[68]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[98]), .b(pp[128]), .ci(pp[158]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[188]), .b(pp[218]), .ci(pp[248]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[278]), .b(pp[308]), .ci(pp[338]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[368]), .b(pp[398]), .ci(pp[428]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s2, carry_c8_r5_s2;
  subbyte_full_adder add_c8_r5_s2 (.a(pp[458]), .b(pp[488]), .ci(carry_c7_r0_s1), .s(sum_c8_r5_s2), .co(carry_c8_r5_s2));
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
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[39]), .ci(pp[69]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[99]), .b(pp[129]), .ci(pp[159]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[189]), .b(pp[219]), .ci(pp[249]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[279]), .b(pp[309]), .ci(pp[339]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[369]), .b(pp[399]), .ci(pp[429]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s2, carry_c9_r5_s2;
  subbyte_full_adder add_c9_r5_s2 (.a(pp[459]), .b(pp[489]), .ci(carry_c8_r0_s1), .s(sum_c9_r5_s2), .co(carry_c9_r5_s2));
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
  subbyte_full_adder add_c10_r0_s1 (.a(pp[10]), .b(pp[40]), .ci(pp[70]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[100]), .b(pp[130]), .ci(pp[160]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[190]), .b(pp[220]), .ci(pp[250]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[280]), .b(pp[310]), .ci(pp[340]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[370]), .b(pp[400]), .ci(pp[430]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s2, carry_c10_r5_s2;
  subbyte_full_adder add_c10_r5_s2 (
    .a(pp[460]),
    .b(pp[490]),
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
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[41]), .ci(pp[71]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[101]), .b(pp[131]), .ci(pp[161]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[191]), .b(pp[221]), .ci(pp[251]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[281]), .b(pp[311]), .ci(pp[341]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[371]), .b(pp[401]), .ci(pp[431]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(pp[461]),
    .b(pp[491]),
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
  subbyte_full_adder add_c12_r0_s1 (.a(pp[12]), .b(pp[42]), .ci(pp[72]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[102]), .b(pp[132]), .ci(pp[162]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[192]), .b(pp[222]), .ci(pp[252]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[282]), .b(pp[312]), .ci(pp[342]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[372]), .b(pp[402]), .ci(pp[432]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s2, carry_c12_r5_s2;
  subbyte_full_adder add_c12_r5_s2 (
    .a(pp[462]),
    .b(pp[492]),
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
  subbyte_full_adder add_c13_r0_s1 (.a(pp[13]), .b(pp[43]), .ci(pp[73]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[103]), .b(pp[133]), .ci(pp[163]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[193]), .b(pp[223]), .ci(pp[253]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[283]), .b(pp[313]), .ci(pp[343]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[373]), .b(pp[403]), .ci(pp[433]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s2, carry_c13_r5_s2;
  subbyte_full_adder add_c13_r5_s2 (
    .a(pp[463]),
    .b(pp[493]),
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
  subbyte_full_adder add_c14_r0_s1 (.a(pp[14]), .b(pp[44]), .ci(pp[74]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[104]), .b(pp[134]), .ci(pp[164]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[194]), .b(pp[224]), .ci(pp[254]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[284]), .b(pp[314]), .ci(pp[344]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[374]), .b(pp[404]), .ci(pp[434]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s2, carry_c14_r5_s2;
  subbyte_full_adder add_c14_r5_s2 (
    .a(pp[464]),
    .b(pp[494]),
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
  subbyte_full_adder add_c15_r0_s1 (.a(pp[15]), .b(pp[45]), .ci(pp[75]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[105]), .b(pp[135]), .ci(pp[165]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[195]), .b(pp[225]), .ci(pp[255]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[285]), .b(pp[315]), .ci(pp[345]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[375]), .b(pp[405]), .ci(pp[435]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s2, carry_c15_r5_s2;
  subbyte_full_adder add_c15_r5_s2 (
    .a(pp[465]),
    .b(pp[495]),
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
  subbyte_full_adder add_c16_r0_s1 (.a(pp[16]), .b(pp[46]), .ci(pp[76]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[106]), .b(pp[136]), .ci(pp[166]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[196]), .b(pp[226]), .ci(pp[256]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[286]), .b(pp[316]), .ci(pp[346]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[376]), .b(pp[406]), .ci(pp[436]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s2, carry_c16_r5_s2;
  subbyte_full_adder add_c16_r5_s2 (
    .a(pp[466]),
    .b(pp[496]),
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
  subbyte_full_adder add_c17_r0_s1 (.a(pp[17]), .b(pp[47]), .ci(pp[77]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(pp[107]), .b(pp[137]), .ci(pp[167]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s1, carry_c17_r2_s1;
  subbyte_full_adder add_c17_r2_s1 (.a(pp[197]), .b(pp[227]), .ci(pp[257]), .s(sum_c17_r2_s1), .co(carry_c17_r2_s1));
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (.a(pp[287]), .b(pp[317]), .ci(pp[347]), .s(sum_c17_r3_s1), .co(carry_c17_r3_s1));
  wire sum_c17_r4_s1, carry_c17_r4_s1;
  subbyte_full_adder add_c17_r4_s1 (.a(pp[377]), .b(pp[407]), .ci(pp[437]), .s(sum_c17_r4_s1), .co(carry_c17_r4_s1));
  wire sum_c17_r5_s2, carry_c17_r5_s2;
  subbyte_full_adder add_c17_r5_s2 (
    .a(pp[467]),
    .b(pp[497]),
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
  subbyte_full_adder add_c18_r0_s1 (.a(pp[18]), .b(pp[48]), .ci(pp[78]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(pp[108]), .b(pp[138]), .ci(pp[168]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s1, carry_c18_r2_s1;
  subbyte_full_adder add_c18_r2_s1 (.a(pp[198]), .b(pp[228]), .ci(pp[258]), .s(sum_c18_r2_s1), .co(carry_c18_r2_s1));
  wire sum_c18_r3_s1, carry_c18_r3_s1;
  subbyte_full_adder add_c18_r3_s1 (.a(pp[288]), .b(pp[318]), .ci(pp[348]), .s(sum_c18_r3_s1), .co(carry_c18_r3_s1));
  wire sum_c18_r4_s1, carry_c18_r4_s1;
  subbyte_full_adder add_c18_r4_s1 (.a(pp[378]), .b(pp[408]), .ci(pp[438]), .s(sum_c18_r4_s1), .co(carry_c18_r4_s1));
  wire sum_c18_r5_s2, carry_c18_r5_s2;
  subbyte_full_adder add_c18_r5_s2 (
    .a(pp[468]),
    .b(pp[498]),
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
  subbyte_full_adder add_c19_r0_s1 (.a(pp[19]), .b(pp[49]), .ci(pp[79]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(pp[109]), .b(pp[139]), .ci(pp[169]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s1, carry_c19_r2_s1;
  subbyte_full_adder add_c19_r2_s1 (.a(pp[199]), .b(pp[229]), .ci(pp[259]), .s(sum_c19_r2_s1), .co(carry_c19_r2_s1));
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (.a(pp[289]), .b(pp[319]), .ci(pp[349]), .s(sum_c19_r3_s1), .co(carry_c19_r3_s1));
  wire sum_c19_r4_s1, carry_c19_r4_s1;
  subbyte_full_adder add_c19_r4_s1 (.a(pp[379]), .b(pp[409]), .ci(pp[439]), .s(sum_c19_r4_s1), .co(carry_c19_r4_s1));
  wire sum_c19_r5_s2, carry_c19_r5_s2;
  subbyte_full_adder add_c19_r5_s2 (
    .a(pp[469]),
    .b(pp[499]),
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
  subbyte_full_adder add_c20_r0_s1 (.a(pp[20]), .b(pp[50]), .ci(pp[80]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(pp[110]), .b(pp[140]), .ci(pp[170]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s1, carry_c20_r2_s1;
  subbyte_full_adder add_c20_r2_s1 (.a(pp[200]), .b(pp[230]), .ci(pp[260]), .s(sum_c20_r2_s1), .co(carry_c20_r2_s1));
  wire sum_c20_r3_s1, carry_c20_r3_s1;
  subbyte_full_adder add_c20_r3_s1 (.a(pp[290]), .b(pp[320]), .ci(pp[350]), .s(sum_c20_r3_s1), .co(carry_c20_r3_s1));
  wire sum_c20_r4_s1, carry_c20_r4_s1;
  subbyte_full_adder add_c20_r4_s1 (.a(pp[380]), .b(pp[410]), .ci(pp[440]), .s(sum_c20_r4_s1), .co(carry_c20_r4_s1));
  wire sum_c20_r5_s2, carry_c20_r5_s2;
  subbyte_full_adder add_c20_r5_s2 (
    .a(pp[470]),
    .b(pp[500]),
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
  subbyte_full_adder add_c21_r0_s1 (.a(pp[21]), .b(pp[51]), .ci(pp[81]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(pp[111]), .b(pp[141]), .ci(pp[171]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (.a(pp[201]), .b(pp[231]), .ci(pp[261]), .s(sum_c21_r2_s1), .co(carry_c21_r2_s1));
  wire sum_c21_r3_s1, carry_c21_r3_s1;
  subbyte_full_adder add_c21_r3_s1 (.a(pp[291]), .b(pp[321]), .ci(pp[351]), .s(sum_c21_r3_s1), .co(carry_c21_r3_s1));
  wire sum_c21_r4_s1, carry_c21_r4_s1;
  subbyte_full_adder add_c21_r4_s1 (.a(pp[381]), .b(pp[411]), .ci(pp[441]), .s(sum_c21_r4_s1), .co(carry_c21_r4_s1));
  wire sum_c21_r5_s2, carry_c21_r5_s2;
  subbyte_full_adder add_c21_r5_s2 (
    .a(pp[471]),
    .b(pp[501]),
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
  subbyte_full_adder add_c22_r0_s1 (.a(pp[22]), .b(pp[52]), .ci(pp[82]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(pp[112]), .b(pp[142]), .ci(pp[172]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (.a(pp[202]), .b(pp[232]), .ci(pp[262]), .s(sum_c22_r2_s1), .co(carry_c22_r2_s1));
  wire sum_c22_r3_s1, carry_c22_r3_s1;
  subbyte_full_adder add_c22_r3_s1 (.a(pp[292]), .b(pp[322]), .ci(pp[352]), .s(sum_c22_r3_s1), .co(carry_c22_r3_s1));
  wire sum_c22_r4_s1, carry_c22_r4_s1;
  subbyte_full_adder add_c22_r4_s1 (.a(pp[382]), .b(pp[412]), .ci(pp[442]), .s(sum_c22_r4_s1), .co(carry_c22_r4_s1));
  wire sum_c22_r5_s2, carry_c22_r5_s2;
  subbyte_full_adder add_c22_r5_s2 (
    .a(pp[472]),
    .b(pp[502]),
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
  subbyte_full_adder add_c23_r0_s1 (.a(pp[23]), .b(pp[53]), .ci(pp[83]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(pp[113]), .b(pp[143]), .ci(pp[173]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (.a(pp[203]), .b(pp[233]), .ci(pp[263]), .s(sum_c23_r2_s1), .co(carry_c23_r2_s1));
  wire sum_c23_r3_s1, carry_c23_r3_s1;
  subbyte_full_adder add_c23_r3_s1 (.a(pp[293]), .b(pp[323]), .ci(pp[353]), .s(sum_c23_r3_s1), .co(carry_c23_r3_s1));
  wire sum_c23_r4_s1, carry_c23_r4_s1;
  subbyte_full_adder add_c23_r4_s1 (.a(pp[383]), .b(pp[413]), .ci(pp[443]), .s(sum_c23_r4_s1), .co(carry_c23_r4_s1));
  wire sum_c23_r5_s2, carry_c23_r5_s2;
  subbyte_full_adder add_c23_r5_s2 (
    .a(pp[473]),
    .b(pp[503]),
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
  subbyte_full_adder add_c24_r0_s1 (.a(pp[24]), .b(pp[54]), .ci(pp[84]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(pp[114]), .b(pp[144]), .ci(pp[174]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (.a(pp[204]), .b(pp[234]), .ci(pp[264]), .s(sum_c24_r2_s1), .co(carry_c24_r2_s1));
  wire sum_c24_r3_s1, carry_c24_r3_s1;
  subbyte_full_adder add_c24_r3_s1 (.a(pp[294]), .b(pp[324]), .ci(pp[354]), .s(sum_c24_r3_s1), .co(carry_c24_r3_s1));
  wire sum_c24_r4_s1, carry_c24_r4_s1;
  subbyte_full_adder add_c24_r4_s1 (.a(pp[384]), .b(pp[414]), .ci(pp[444]), .s(sum_c24_r4_s1), .co(carry_c24_r4_s1));
  wire sum_c24_r5_s2, carry_c24_r5_s2;
  subbyte_full_adder add_c24_r5_s2 (
    .a(pp[474]),
    .b(pp[504]),
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
  subbyte_full_adder add_c25_r0_s1 (.a(pp[25]), .b(pp[55]), .ci(pp[85]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (.a(pp[115]), .b(pp[145]), .ci(pp[175]), .s(sum_c25_r1_s1), .co(carry_c25_r1_s1));
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (.a(pp[205]), .b(pp[235]), .ci(pp[265]), .s(sum_c25_r2_s1), .co(carry_c25_r2_s1));
  wire sum_c25_r3_s1, carry_c25_r3_s1;
  subbyte_full_adder add_c25_r3_s1 (.a(pp[295]), .b(pp[325]), .ci(pp[355]), .s(sum_c25_r3_s1), .co(carry_c25_r3_s1));
  wire sum_c25_r4_s1, carry_c25_r4_s1;
  subbyte_full_adder add_c25_r4_s1 (.a(pp[385]), .b(pp[415]), .ci(pp[445]), .s(sum_c25_r4_s1), .co(carry_c25_r4_s1));
  wire sum_c25_r5_s2, carry_c25_r5_s2;
  subbyte_full_adder add_c25_r5_s2 (
    .a(pp[475]),
    .b(pp[505]),
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
  subbyte_full_adder add_c26_r0_s1 (.a(pp[26]), .b(pp[56]), .ci(pp[86]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (.a(pp[116]), .b(pp[146]), .ci(pp[176]), .s(sum_c26_r1_s1), .co(carry_c26_r1_s1));
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (.a(pp[206]), .b(pp[236]), .ci(pp[266]), .s(sum_c26_r2_s1), .co(carry_c26_r2_s1));
  wire sum_c26_r3_s1, carry_c26_r3_s1;
  subbyte_full_adder add_c26_r3_s1 (.a(pp[296]), .b(pp[326]), .ci(pp[356]), .s(sum_c26_r3_s1), .co(carry_c26_r3_s1));
  wire sum_c26_r4_s1, carry_c26_r4_s1;
  subbyte_full_adder add_c26_r4_s1 (.a(pp[386]), .b(pp[416]), .ci(pp[446]), .s(sum_c26_r4_s1), .co(carry_c26_r4_s1));
  wire sum_c26_r5_s2, carry_c26_r5_s2;
  subbyte_full_adder add_c26_r5_s2 (
    .a(pp[476]),
    .b(pp[506]),
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
  subbyte_full_adder add_c27_r0_s1 (.a(pp[27]), .b(pp[57]), .ci(pp[87]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (.a(pp[117]), .b(pp[147]), .ci(pp[177]), .s(sum_c27_r1_s1), .co(carry_c27_r1_s1));
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (.a(pp[207]), .b(pp[237]), .ci(pp[267]), .s(sum_c27_r2_s1), .co(carry_c27_r2_s1));
  wire sum_c27_r3_s1, carry_c27_r3_s1;
  subbyte_full_adder add_c27_r3_s1 (.a(pp[297]), .b(pp[327]), .ci(pp[357]), .s(sum_c27_r3_s1), .co(carry_c27_r3_s1));
  wire sum_c27_r4_s1, carry_c27_r4_s1;
  subbyte_full_adder add_c27_r4_s1 (.a(pp[387]), .b(pp[417]), .ci(pp[447]), .s(sum_c27_r4_s1), .co(carry_c27_r4_s1));
  wire sum_c27_r5_s2, carry_c27_r5_s2;
  subbyte_full_adder add_c27_r5_s2 (
    .a(pp[477]),
    .b(pp[507]),
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
  wire sum_c28_r0_s1 = ~(pp[28] ^ pp[58]);
  wire carry_c28_r0_s1 = pp[28] | pp[58];
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (.a(pp[88]), .b(pp[118]), .ci(pp[148]), .s(sum_c28_r1_s1), .co(carry_c28_r1_s1));
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (.a(pp[178]), .b(pp[208]), .ci(pp[238]), .s(sum_c28_r2_s1), .co(carry_c28_r2_s1));
  wire sum_c28_r3_s1, carry_c28_r3_s1;
  subbyte_full_adder add_c28_r3_s1 (.a(pp[268]), .b(pp[298]), .ci(pp[328]), .s(sum_c28_r3_s1), .co(carry_c28_r3_s1));
  wire sum_c28_r4_s1, carry_c28_r4_s1;
  subbyte_full_adder add_c28_r4_s1 (.a(pp[358]), .b(pp[388]), .ci(pp[418]), .s(sum_c28_r4_s1), .co(carry_c28_r4_s1));
  wire sum_c28_r5_s1, carry_c28_r5_s1;
  subbyte_full_adder add_c28_r5_s1 (.a(pp[448]), .b(pp[478]), .ci(pp[508]), .s(sum_c28_r5_s1), .co(carry_c28_r5_s1));
  wire sum_c28_r6_s2, carry_c28_r6_s2;
  subbyte_full_adder add_c28_r6_s2 (
    .a(sum_c28_r0_s1),
    .b(carry_c27_r0_s1),
    .ci(carry_c27_r1_s1),
    .s(sum_c28_r6_s2),
    .co(carry_c28_r6_s2)
  );
  wire sum_c28_r7_s2, carry_c28_r7_s2;
  subbyte_full_adder add_c28_r7_s2 (
    .a(carry_c27_r2_s1),
    .b(carry_c27_r3_s1),
    .ci(carry_c27_r4_s1),
    .s(sum_c28_r7_s2),
    .co(carry_c28_r7_s2)
  );
  wire sum_c28_r8_s2, carry_c28_r8_s2;
  subbyte_full_adder add_c28_r8_s2 (
    .a(sum_c28_r1_s1),
    .b(sum_c28_r2_s1),
    .ci(sum_c28_r3_s1),
    .s(sum_c28_r8_s2),
    .co(carry_c28_r8_s2)
  );
  wire sum_c28_r9_s3, carry_c28_r9_s3;
  subbyte_full_adder add_c28_r9_s3 (
    .a(sum_c28_r4_s1),
    .b(sum_c28_r5_s1),
    .ci(carry_c27_r5_s2),
    .s(sum_c28_r9_s3),
    .co(carry_c28_r9_s3)
  );
  wire sum_c28_r10_s3, carry_c28_r10_s3;
  subbyte_full_adder add_c28_r10_s3 (
    .a(carry_c27_r6_s2),
    .b(carry_c27_r7_s2),
    .ci(carry_c27_r8_s2),
    .s(sum_c28_r10_s3),
    .co(carry_c28_r10_s3)
  );
  wire sum_c28_r11_s3, carry_c28_r11_s3;
  subbyte_full_adder add_c28_r11_s3 (
    .a(sum_c28_r6_s2),
    .b(sum_c28_r7_s2),
    .ci(sum_c28_r8_s2),
    .s(sum_c28_r11_s3),
    .co(carry_c28_r11_s3)
  );
  wire sum_c28_r12_s4, carry_c28_r12_s4;
  subbyte_full_adder add_c28_r12_s4 (
    .a(sum_c28_r9_s3),
    .b(carry_c27_r9_s3),
    .ci(carry_c27_r10_s3),
    .s(sum_c28_r12_s4),
    .co(carry_c28_r12_s4)
  );
  wire sum_c28_r13_s5, carry_c28_r13_s5;
  subbyte_full_adder add_c28_r13_s5 (
    .a(carry_c27_r11_s4),
    .b(sum_c28_r10_s3),
    .ci(sum_c28_r11_s3),
    .s(sum_c28_r13_s5),
    .co(carry_c28_r13_s5)
  );
  wire sum_c28_r14_s6, carry_c28_r14_s6;
  subbyte_full_adder add_c28_r14_s6 (
    .a(sum_c28_r12_s4),
    .b(carry_c27_r12_s5),
    .ci(sum_c28_r13_s5),
    .s(sum_c28_r14_s6),
    .co(carry_c28_r14_s6)
  );
  wire sum_c28_r15_s8, carry_c28_r15_s8;
  subbyte_full_adder add_c28_r15_s8 (
    .a(carry_c27_r13_s6),
    .b(sum_c28_r14_s6),
    .ci(carry_c27_r14_s7),
    .s(sum_c28_r15_s8),
    .co(carry_c28_r15_s8)
  );
  wire sum_c28_r16_s34, carry_c28_r16_s34;
  subbyte_full_adder add_c28_r16_s34 (
    .a(sum_c28_r15_s8),
    .b(carry_c27_r15_s32),
    .ci(carry_c27_r16_s33),
    .s(sum_c28_r16_s34),
    .co(carry_c28_r16_s34)
  );
  wire sum_c29_r0_s2 = ~carry_c28_r0_s1;
  wire carry_c29_r0_s2 = carry_c28_r0_s1;
  wire sum_c29_r1_s2, carry_c29_r1_s2;
  subbyte_full_adder add_c29_r1_s2 (
    .a(carry_c28_r1_s1),
    .b(carry_c28_r2_s1),
    .ci(carry_c28_r3_s1),
    .s(sum_c29_r1_s2),
    .co(carry_c29_r1_s2)
  );
  wire sum_c29_r2_s3, carry_c29_r2_s3;
  subbyte_full_adder add_c29_r2_s3 (
    .a(carry_c28_r4_s1),
    .b(carry_c28_r5_s1),
    .ci(sum_c29_r0_s2),
    .s(sum_c29_r2_s3),
    .co(carry_c29_r2_s3)
  );
  wire sum_c29_r3_s3, carry_c29_r3_s3;
  subbyte_full_adder add_c29_r3_s3 (
    .a(carry_c28_r6_s2),
    .b(carry_c28_r7_s2),
    .ci(carry_c28_r8_s2),
    .s(sum_c29_r3_s3),
    .co(carry_c29_r3_s3)
  );
  wire sum_c29_r4_s4, carry_c29_r4_s4;
  subbyte_full_adder add_c29_r4_s4 (
    .a(carry_c28_r9_s3),
    .b(sum_c29_r1_s2),
    .ci(sum_c29_r2_s3),
    .s(sum_c29_r4_s4),
    .co(carry_c29_r4_s4)
  );
  wire sum_c29_r5_s4, carry_c29_r5_s4;
  subbyte_full_adder add_c29_r5_s4 (
    .a(carry_c28_r10_s3),
    .b(carry_c28_r11_s3),
    .ci(sum_c29_r3_s3),
    .s(sum_c29_r5_s4),
    .co(carry_c29_r5_s4)
  );
  wire sum_c29_r6_s6, carry_c29_r6_s6;
  subbyte_full_adder add_c29_r6_s6 (
    .a(sum_c29_r4_s4),
    .b(carry_c28_r12_s4),
    .ci(carry_c28_r13_s5),
    .s(sum_c29_r6_s6),
    .co(carry_c29_r6_s6)
  );
  wire sum_c29_r7_s7, carry_c29_r7_s7;
  subbyte_full_adder add_c29_r7_s7 (
    .a(sum_c29_r5_s4),
    .b(sum_c29_r6_s6),
    .ci(carry_c28_r14_s6),
    .s(sum_c29_r7_s7),
    .co(carry_c29_r7_s7)
  );
  wire sum_c29_r8_s35, carry_c29_r8_s35;
  subbyte_full_adder add_c29_r8_s35 (
    .a(sum_c29_r7_s7),
    .b(carry_c28_r15_s8),
    .ci(carry_c28_r16_s34),
    .s(sum_c29_r8_s35),
    .co(carry_c29_r8_s35)
  );
  wire sum_c30_r0_s3 = ~carry_c29_r0_s2;
  wire carry_c30_r0_s3 = carry_c29_r0_s2;
  wire sum_c30_r1_s4, carry_c30_r1_s4;
  subbyte_full_adder add_c30_r1_s4 (
    .a(sum_c30_r0_s3),
    .b(carry_c29_r1_s2),
    .ci(carry_c29_r2_s3),
    .s(sum_c30_r1_s4),
    .co(carry_c30_r1_s4)
  );
  wire sum_c30_r2_s5, carry_c30_r2_s5;
  subbyte_full_adder add_c30_r2_s5 (
    .a(carry_c29_r3_s3),
    .b(carry_c29_r4_s4),
    .ci(sum_c30_r1_s4),
    .s(sum_c30_r2_s5),
    .co(carry_c30_r2_s5)
  );
  wire sum_c30_r3_s7, carry_c30_r3_s7;
  subbyte_full_adder add_c30_r3_s7 (
    .a(carry_c29_r5_s4),
    .b(sum_c30_r2_s5),
    .ci(carry_c29_r6_s6),
    .s(sum_c30_r3_s7),
    .co(carry_c30_r3_s7)
  );
  wire sum_c30_r4_s36, carry_c30_r4_s36;
  subbyte_full_adder add_c30_r4_s36 (
    .a(sum_c30_r3_s7),
    .b(carry_c29_r7_s7),
    .ci(carry_c29_r8_s35),
    .s(sum_c30_r4_s36),
    .co(carry_c30_r4_s36)
  );
  wire sum_c31_r0_s4 = ~carry_c30_r0_s3;
  wire carry_c31_r0_s4 = carry_c30_r0_s3;
  wire sum_c31_r1_s6, carry_c31_r1_s6;
  subbyte_full_adder add_c31_r1_s6 (
    .a(sum_c31_r0_s4),
    .b(carry_c30_r1_s4),
    .ci(carry_c30_r2_s5),
    .s(sum_c31_r1_s6),
    .co(carry_c31_r1_s6)
  );
  wire sum_c31_r2_s37, carry_c31_r2_s37;
  subbyte_full_adder add_c31_r2_s37 (
    .a(sum_c31_r1_s6),
    .b(carry_c30_r3_s7),
    .ci(carry_c30_r4_s36),
    .s(sum_c31_r2_s37),
    .co(carry_c31_r2_s37)
  );
  wire sum_c32_r0_s38, carry_c32_r0_s38;
  subbyte_full_adder add_c32_r0_s38 (
    .a(carry_c31_r0_s4),
    .b(carry_c31_r1_s6),
    .ci(carry_c31_r2_s37),
    .s(sum_c32_r0_s38),
    .co(carry_c32_r0_s38)
  );

  assign sum = {
    ~carry_c32_r0_s38, sum_c32_r0_s38, sum_c31_r2_s37, sum_c30_r4_s36, sum_c29_r8_s35, sum_c28_r16_s34, sum_c27_r16_s33,
    sum_c26_r16_s32, sum_c25_r16_s31, sum_c24_r16_s30, sum_c23_r16_s29, sum_c22_r16_s28, sum_c21_r16_s27,
    sum_c20_r16_s26, sum_c19_r16_s25, sum_c18_r16_s24, sum_c17_r16_s23, sum_c16_r16_s22, sum_c15_r16_s21,
    sum_c14_r16_s20, sum_c13_r16_s19, sum_c12_r16_s18, sum_c11_r16_s17, sum_c10_r16_s16, sum_c9_r16_s15, sum_c8_r16_s14,
    sum_c7_r16_s13, sum_c6_r16_s12, sum_c5_r16_s11, sum_c4_r16_s10, sum_c3_r16_s9, sum_c2_r16_s8, sum_c1_r16_s6,
    sum_c0_r16_s4
  };
endmodule

`default_nettype wire
