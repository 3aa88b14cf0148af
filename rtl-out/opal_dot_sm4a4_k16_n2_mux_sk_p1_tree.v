// opal_dot_sm4a4_k16_n2_mux_sk_p1_tree: compression tree of opal_dot_sm4a4_k16_n2_mux_sk_p1
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 e0c480f33eb6935b
`default_nettype none

module opal_dot_sm4a4_k16_n2_mux_sk_p1_tree (
  input wire clk,
  input wire en,
  input wire [207:0] pp,
  input wire [57:0] extra,
  output wire [28:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[28]), .ci(extra[29]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(extra[1]),
    .b(extra[30]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c2_r0_s3, carry_c2_r0_s3;
  subbyte_full_adder add_c2_r0_s3 (
    .a(extra[2]),
    .b(extra[31]),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r0_s3),
    .co(carry_c2_r0_s3)
  );
  wire sum_c3_r0_s4, carry_c3_r0_s4;
  subbyte_full_adder add_c3_r0_s4 (
    .a(extra[3]),
    .b(extra[32]),
    .ci(carry_c2_r0_s3),
    .s(sum_c3_r0_s4),
    .co(carry_c3_r0_s4)
  );
  wire sum_c4_r0_s5, carry_c4_r0_s5;
  subbyte_full_adder add_c4_r0_s5 (
    .a(extra[4]),
    .b(extra[33]),
    .ci(carry_c3_r0_s4),
    .s(sum_c4_r0_s5),
    .co(carry_c4_r0_s5)
  );
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
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[97]), .b(pp[104]), .ci(pp[110]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[117]), .b(pp[123]), .ci(pp[130]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[136]), .b(pp[143]), .ci(pp[149]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[156]), .b(pp[162]), .ci(pp[169]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[175]), .b(pp[182]), .ci(pp[188]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s2, carry_c5_r10_s2;
  subbyte_full_adder add_c5_r10_s2 (.a(pp[195]), .b(pp[201]), .ci(sum_c5_r0_s1), .s(sum_c5_r10_s2), .co(carry_c5_r10_s2));
  wire sum_c5_r11_s2, carry_c5_r11_s2;
  subbyte_full_adder add_c5_r11_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r11_s2),
    .co(carry_c5_r11_s2)
  );
  wire sum_c5_r12_s2, carry_c5_r12_s2;
  subbyte_full_adder add_c5_r12_s2 (
    .a(sum_c5_r4_s1),
    .b(sum_c5_r5_s1),
    .ci(sum_c5_r6_s1),
    .s(sum_c5_r12_s2),
    .co(carry_c5_r12_s2)
  );
  wire sum_c5_r13_s2, carry_c5_r13_s2;
  subbyte_full_adder add_c5_r13_s2 (
    .a(sum_c5_r7_s1),
    .b(sum_c5_r8_s1),
    .ci(sum_c5_r9_s1),
    .s(sum_c5_r13_s2),
    .co(carry_c5_r13_s2)
  );
  wire sum_c5_r14_s3, carry_c5_r14_s3;
  subbyte_full_adder add_c5_r14_s3 (
    .a(sum_c5_r10_s2),
    .b(sum_c5_r11_s2),
    .ci(sum_c5_r12_s2),
    .s(sum_c5_r14_s3),
    .co(carry_c5_r14_s3)
  );
  wire sum_c5_r15_s4, carry_c5_r15_s4;
  subbyte_full_adder add_c5_r15_s4 (
    .a(sum_c5_r13_s2),
    .b(sum_c5_r14_s3),
    .ci(extra[5]),
    .s(sum_c5_r15_s4),
    .co(carry_c5_r15_s4)
  );
  wire sum_c5_r16_s6, carry_c5_r16_s6;
  subbyte_full_adder add_c5_r16_s6 (
    .a(extra[34]),
    .b(sum_c5_r15_s4),
    .ci(carry_c4_r0_s5),
    .s(sum_c5_r16_s6),
    .co(carry_c5_r16_s6)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[1]), .b(pp[14]), .ci(pp[27]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[40]), .b(pp[53]), .ci(pp[66]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[79]), .b(pp[92]), .ci(pp[105]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[118]), .b(pp[131]), .ci(pp[144]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[157]), .b(pp[170]), .ci(pp[183]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s2, carry_c6_r5_s2;
  subbyte_full_adder add_c6_r5_s2 (
    .a(pp[196]),
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
    .a(carry_c5_r8_s1),
    .b(carry_c5_r9_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r8_s2),
    .co(carry_c6_r8_s2)
  );
  wire sum_c6_r9_s2, carry_c6_r9_s2;
  subbyte_full_adder add_c6_r9_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r9_s2),
    .co(carry_c6_r9_s2)
  );
  wire sum_c6_r10_s3, carry_c6_r10_s3;
  subbyte_full_adder add_c6_r10_s3 (
    .a(sum_c6_r4_s1),
    .b(carry_c5_r10_s2),
    .ci(carry_c5_r11_s2),
    .s(sum_c6_r10_s3),
    .co(carry_c6_r10_s3)
  );
  wire sum_c6_r11_s3, carry_c6_r11_s3;
  subbyte_full_adder add_c6_r11_s3 (
    .a(carry_c5_r12_s2),
    .b(carry_c5_r13_s2),
    .ci(sum_c6_r5_s2),
    .s(sum_c6_r11_s3),
    .co(carry_c6_r11_s3)
  );
  wire sum_c6_r12_s3, carry_c6_r12_s3;
  subbyte_full_adder add_c6_r12_s3 (
    .a(sum_c6_r6_s2),
    .b(sum_c6_r7_s2),
    .ci(sum_c6_r8_s2),
    .s(sum_c6_r12_s3),
    .co(carry_c6_r12_s3)
  );
  wire sum_c6_r13_s4, carry_c6_r13_s4;
  subbyte_full_adder add_c6_r13_s4 (
    .a(sum_c6_r9_s2),
    .b(sum_c6_r10_s3),
    .ci(carry_c5_r14_s3),
    .s(sum_c6_r13_s4),
    .co(carry_c6_r13_s4)
  );
  wire sum_c6_r14_s5, carry_c6_r14_s5;
  subbyte_full_adder add_c6_r14_s5 (
    .a(sum_c6_r11_s3),
    .b(sum_c6_r12_s3),
    .ci(sum_c6_r13_s4),
    .s(sum_c6_r14_s5),
    .co(carry_c6_r14_s5)
  );
  wire sum_c6_r15_s6, carry_c6_r15_s6;
  subbyte_full_adder add_c6_r15_s6 (
    .a(sum_c6_r14_s5),
    .b(extra[6]),
    .ci(extra[35]),
    .s(sum_c6_r15_s6),
    .co(carry_c6_r15_s6)
  );
  wire sum_c6_r16_s7, carry_c6_r16_s7;
  subbyte_full_adder add_c6_r16_s7 (
    .a(carry_c5_r15_s4),
    .b(sum_c6_r15_s6),
    .ci(carry_c5_r16_s6),
    .s(sum_c6_r16_s7),
    .co(carry_c6_r16_s7)
  );
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
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[106]), .b(pp[111]), .ci(pp[116]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[119]), .b(pp[124]), .ci(pp[129]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[132]), .b(pp[137]), .ci(pp[142]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[145]), .b(pp[150]), .ci(pp[155]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[158]), .b(pp[163]), .ci(pp[168]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[171]), .b(pp[176]), .ci(pp[181]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[184]), .b(pp[189]), .ci(pp[194]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[197]), .b(pp[202]), .ci(pp[207]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s2, carry_c7_r19_s2;
  subbyte_full_adder add_c7_r19_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r19_s2),
    .co(carry_c7_r19_s2)
  );
  wire sum_c7_r20_s2, carry_c7_r20_s2;
  subbyte_full_adder add_c7_r20_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r20_s2),
    .co(carry_c7_r20_s2)
  );
  wire sum_c7_r21_s2, carry_c7_r21_s2;
  subbyte_full_adder add_c7_r21_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r21_s2),
    .co(carry_c7_r21_s2)
  );
  wire sum_c7_r22_s2, carry_c7_r22_s2;
  subbyte_full_adder add_c7_r22_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r22_s2),
    .co(carry_c7_r22_s2)
  );
  wire sum_c7_r23_s3, carry_c7_r23_s3;
  subbyte_full_adder add_c7_r23_s3 (
    .a(carry_c6_r5_s2),
    .b(carry_c6_r6_s2),
    .ci(carry_c6_r7_s2),
    .s(sum_c7_r23_s3),
    .co(carry_c7_r23_s3)
  );
  wire sum_c7_r24_s3, carry_c7_r24_s3;
  subbyte_full_adder add_c7_r24_s3 (
    .a(carry_c6_r8_s2),
    .b(carry_c6_r9_s2),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r24_s3),
    .co(carry_c7_r24_s3)
  );
  wire sum_c7_r25_s3, carry_c7_r25_s3;
  subbyte_full_adder add_c7_r25_s3 (
    .a(sum_c7_r17_s2),
    .b(sum_c7_r18_s2),
    .ci(sum_c7_r19_s2),
    .s(sum_c7_r25_s3),
    .co(carry_c7_r25_s3)
  );
  wire sum_c7_r26_s3, carry_c7_r26_s3;
  subbyte_full_adder add_c7_r26_s3 (
    .a(sum_c7_r20_s2),
    .b(sum_c7_r21_s2),
    .ci(sum_c7_r22_s2),
    .s(sum_c7_r26_s3),
    .co(carry_c7_r26_s3)
  );
  wire sum_c7_r27_s4, carry_c7_r27_s4;
  subbyte_full_adder add_c7_r27_s4 (
    .a(carry_c6_r10_s3),
    .b(carry_c6_r11_s3),
    .ci(carry_c6_r12_s3),
    .s(sum_c7_r27_s4),
    .co(carry_c7_r27_s4)
  );
  wire sum_c7_r28_s4, carry_c7_r28_s4;
  subbyte_full_adder add_c7_r28_s4 (
    .a(sum_c7_r23_s3),
    .b(sum_c7_r24_s3),
    .ci(sum_c7_r25_s3),
    .s(sum_c7_r28_s4),
    .co(carry_c7_r28_s4)
  );
  wire sum_c7_r29_s6, carry_c7_r29_s6;
  subbyte_full_adder add_c7_r29_s6 (
    .a(sum_c7_r26_s3),
    .b(carry_c6_r13_s4),
    .ci(carry_c6_r14_s5),
    .s(sum_c7_r29_s6),
    .co(carry_c7_r29_s6)
  );
  wire sum_c7_r30_s7, carry_c7_r30_s7;
  subbyte_full_adder add_c7_r30_s7 (
    .a(sum_c7_r27_s4),
    .b(sum_c7_r28_s4),
    .ci(sum_c7_r29_s6),
    .s(sum_c7_r30_s7),
    .co(carry_c7_r30_s7)
  );
  wire sum_c7_r31_s8, carry_c7_r31_s8;
  subbyte_full_adder add_c7_r31_s8 (
    .a(sum_c7_r30_s7),
    .b(extra[7]),
    .ci(extra[36]),
    .s(sum_c7_r31_s8),
    .co(carry_c7_r31_s8)
  );
  wire sum_c7_r32_s9, carry_c7_r32_s9;
  subbyte_full_adder add_c7_r32_s9 (
    .a(carry_c6_r15_s6),
    .b(sum_c7_r31_s8),
    .ci(carry_c6_r16_s7),
    .s(sum_c7_r32_s9),
    .co(carry_c7_r32_s9)
  );
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
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[99]), .b(pp[107]), .ci(pp[112]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[120]), .b(pp[125]), .ci(pp[133]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[151]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[159]), .b(pp[164]), .ci(pp[172]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[190]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s2, carry_c8_r10_s2;
  subbyte_full_adder add_c8_r10_s2 (
    .a(pp[198]),
    .b(pp[203]),
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
    .a(carry_c7_r10_s1),
    .b(carry_c7_r11_s1),
    .ci(carry_c7_r12_s1),
    .s(sum_c8_r14_s2),
    .co(carry_c8_r14_s2)
  );
  wire sum_c8_r15_s2, carry_c8_r15_s2;
  subbyte_full_adder add_c8_r15_s2 (
    .a(carry_c7_r13_s1),
    .b(carry_c7_r14_s1),
    .ci(carry_c7_r15_s1),
    .s(sum_c8_r15_s2),
    .co(carry_c8_r15_s2)
  );
  wire sum_c8_r16_s2, carry_c8_r16_s2;
  subbyte_full_adder add_c8_r16_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r16_s2),
    .co(carry_c8_r16_s2)
  );
  wire sum_c8_r17_s2, carry_c8_r17_s2;
  subbyte_full_adder add_c8_r17_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r17_s2),
    .co(carry_c8_r17_s2)
  );
  wire sum_c8_r18_s2, carry_c8_r18_s2;
  subbyte_full_adder add_c8_r18_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r18_s2),
    .co(carry_c8_r18_s2)
  );
  wire sum_c8_r19_s3, carry_c8_r19_s3;
  subbyte_full_adder add_c8_r19_s3 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s2),
    .ci(carry_c7_r16_s2),
    .s(sum_c8_r19_s3),
    .co(carry_c8_r19_s3)
  );
  wire sum_c8_r20_s3, carry_c8_r20_s3;
  subbyte_full_adder add_c8_r20_s3 (
    .a(carry_c7_r17_s2),
    .b(carry_c7_r18_s2),
    .ci(carry_c7_r19_s2),
    .s(sum_c8_r20_s3),
    .co(carry_c8_r20_s3)
  );
  wire sum_c8_r21_s3, carry_c8_r21_s3;
  subbyte_full_adder add_c8_r21_s3 (
    .a(carry_c7_r20_s2),
    .b(carry_c7_r21_s2),
    .ci(carry_c7_r22_s2),
    .s(sum_c8_r21_s3),
    .co(carry_c8_r21_s3)
  );
  wire sum_c8_r22_s3, carry_c8_r22_s3;
  subbyte_full_adder add_c8_r22_s3 (
    .a(sum_c8_r11_s2),
    .b(sum_c8_r12_s2),
    .ci(sum_c8_r13_s2),
    .s(sum_c8_r22_s3),
    .co(carry_c8_r22_s3)
  );
  wire sum_c8_r23_s3, carry_c8_r23_s3;
  subbyte_full_adder add_c8_r23_s3 (
    .a(sum_c8_r14_s2),
    .b(sum_c8_r15_s2),
    .ci(sum_c8_r16_s2),
    .s(sum_c8_r23_s3),
    .co(carry_c8_r23_s3)
  );
  wire sum_c8_r24_s4, carry_c8_r24_s4;
  subbyte_full_adder add_c8_r24_s4 (
    .a(sum_c8_r17_s2),
    .b(sum_c8_r18_s2),
    .ci(sum_c8_r19_s3),
    .s(sum_c8_r24_s4),
    .co(carry_c8_r24_s4)
  );
  wire sum_c8_r25_s4, carry_c8_r25_s4;
  subbyte_full_adder add_c8_r25_s4 (
    .a(carry_c7_r23_s3),
    .b(carry_c7_r24_s3),
    .ci(carry_c7_r25_s3),
    .s(sum_c8_r25_s4),
    .co(carry_c8_r25_s4)
  );
  wire sum_c8_r26_s4, carry_c8_r26_s4;
  subbyte_full_adder add_c8_r26_s4 (
    .a(carry_c7_r26_s3),
    .b(sum_c8_r20_s3),
    .ci(sum_c8_r21_s3),
    .s(sum_c8_r26_s4),
    .co(carry_c8_r26_s4)
  );
  wire sum_c8_r27_s5, carry_c8_r27_s5;
  subbyte_full_adder add_c8_r27_s5 (
    .a(sum_c8_r22_s3),
    .b(sum_c8_r23_s3),
    .ci(sum_c8_r24_s4),
    .s(sum_c8_r27_s5),
    .co(carry_c8_r27_s5)
  );
  wire sum_c8_r28_s5, carry_c8_r28_s5;
  subbyte_full_adder add_c8_r28_s5 (
    .a(carry_c7_r27_s4),
    .b(carry_c7_r28_s4),
    .ci(sum_c8_r25_s4),
    .s(sum_c8_r28_s5),
    .co(carry_c8_r28_s5)
  );
  wire sum_c8_r29_s7, carry_c8_r29_s7;
  subbyte_full_adder add_c8_r29_s7 (
    .a(sum_c8_r26_s4),
    .b(sum_c8_r27_s5),
    .ci(carry_c7_r29_s6),
    .s(sum_c8_r29_s7),
    .co(carry_c8_r29_s7)
  );
  wire sum_c8_r30_s8, carry_c8_r30_s8;
  subbyte_full_adder add_c8_r30_s8 (
    .a(carry_c7_r30_s7),
    .b(sum_c8_r28_s5),
    .ci(sum_c8_r29_s7),
    .s(sum_c8_r30_s8),
    .co(carry_c8_r30_s8)
  );
  wire sum_c8_r31_s9, carry_c8_r31_s9;
  subbyte_full_adder add_c8_r31_s9 (
    .a(sum_c8_r30_s8),
    .b(extra[8]),
    .ci(extra[37]),
    .s(sum_c8_r31_s9),
    .co(carry_c8_r31_s9)
  );
  wire sum_c8_r32_s10, carry_c8_r32_s10;
  subbyte_full_adder add_c8_r32_s10 (
    .a(carry_c7_r31_s8),
    .b(sum_c8_r31_s9),
    .ci(carry_c7_r32_s9),
    .s(sum_c8_r32_s10),
    .co(carry_c8_r32_s10)
  );
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
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[100]), .b(pp[108]), .ci(pp[113]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[121]), .b(pp[126]), .ci(pp[134]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[139]), .b(pp[147]), .ci(pp[152]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[160]), .b(pp[165]), .ci(pp[173]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[191]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s2, carry_c9_r10_s2;
  subbyte_full_adder add_c9_r10_s2 (
    .a(pp[199]),
    .b(pp[204]),
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
    .a(carry_c8_r17_s2),
    .b(carry_c8_r18_s2),
    .ci(sum_c9_r11_s2),
    .s(sum_c9_r20_s3),
    .co(carry_c9_r20_s3)
  );
  wire sum_c9_r21_s3, carry_c9_r21_s3;
  subbyte_full_adder add_c9_r21_s3 (
    .a(sum_c9_r12_s2),
    .b(sum_c9_r13_s2),
    .ci(sum_c9_r14_s2),
    .s(sum_c9_r21_s3),
    .co(carry_c9_r21_s3)
  );
  wire sum_c9_r22_s4, carry_c9_r22_s4;
  subbyte_full_adder add_c9_r22_s4 (
    .a(sum_c9_r15_s2),
    .b(sum_c9_r16_s2),
    .ci(carry_c8_r19_s3),
    .s(sum_c9_r22_s4),
    .co(carry_c9_r22_s4)
  );
  wire sum_c9_r23_s4, carry_c9_r23_s4;
  subbyte_full_adder add_c9_r23_s4 (
    .a(sum_c9_r17_s3),
    .b(carry_c8_r20_s3),
    .ci(carry_c8_r21_s3),
    .s(sum_c9_r23_s4),
    .co(carry_c9_r23_s4)
  );
  wire sum_c9_r24_s5, carry_c9_r24_s5;
  subbyte_full_adder add_c9_r24_s5 (
    .a(carry_c8_r22_s3),
    .b(carry_c8_r23_s3),
    .ci(carry_c8_r24_s4),
    .s(sum_c9_r24_s5),
    .co(carry_c9_r24_s5)
  );
  wire sum_c9_r25_s4, carry_c9_r25_s4;
  subbyte_full_adder add_c9_r25_s4 (
    .a(sum_c9_r18_s3),
    .b(sum_c9_r19_s3),
    .ci(sum_c9_r20_s3),
    .s(sum_c9_r25_s4),
    .co(carry_c9_r25_s4)
  );
  wire sum_c9_r26_s5, carry_c9_r26_s5;
  subbyte_full_adder add_c9_r26_s5 (
    .a(sum_c9_r21_s3),
    .b(sum_c9_r22_s4),
    .ci(carry_c8_r25_s4),
    .s(sum_c9_r26_s5),
    .co(carry_c9_r26_s5)
  );
  wire sum_c9_r27_s6, carry_c9_r27_s6;
  subbyte_full_adder add_c9_r27_s6 (
    .a(carry_c8_r26_s4),
    .b(carry_c8_r27_s5),
    .ci(sum_c9_r23_s4),
    .s(sum_c9_r27_s6),
    .co(carry_c9_r27_s6)
  );
  wire sum_c9_r28_s6, carry_c9_r28_s6;
  subbyte_full_adder add_c9_r28_s6 (
    .a(sum_c9_r24_s5),
    .b(sum_c9_r25_s4),
    .ci(sum_c9_r26_s5),
    .s(sum_c9_r28_s6),
    .co(carry_c9_r28_s6)
  );
  wire sum_c9_r29_s8, carry_c9_r29_s8;
  subbyte_full_adder add_c9_r29_s8 (
    .a(carry_c8_r28_s5),
    .b(carry_c8_r29_s7),
    .ci(sum_c9_r27_s6),
    .s(sum_c9_r29_s8),
    .co(carry_c9_r29_s8)
  );
  wire sum_c9_r30_s9, carry_c9_r30_s9;
  subbyte_full_adder add_c9_r30_s9 (
    .a(sum_c9_r28_s6),
    .b(carry_c8_r30_s8),
    .ci(sum_c9_r29_s8),
    .s(sum_c9_r30_s9),
    .co(carry_c9_r30_s9)
  );
  wire sum_c9_r31_s10, carry_c9_r31_s10;
  subbyte_full_adder add_c9_r31_s10 (
    .a(sum_c9_r30_s9),
    .b(extra[9]),
    .ci(extra[38]),
    .s(sum_c9_r31_s10),
    .co(carry_c9_r31_s10)
  );
  wire sum_c9_r32_s11, carry_c9_r32_s11;
  subbyte_full_adder add_c9_r32_s11 (
    .a(carry_c8_r31_s9),
    .b(sum_c9_r31_s10),
    .ci(carry_c8_r32_s10),
    .s(sum_c9_r32_s11),
    .co(carry_c9_r32_s11)
  );
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
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[101]), .b(pp[109]), .ci(pp[114]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[122]), .b(pp[127]), .ci(pp[135]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[140]), .b(pp[148]), .ci(pp[153]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[161]), .b(pp[166]), .ci(pp[174]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[192]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s2, carry_c10_r10_s2;
  subbyte_full_adder add_c10_r10_s2 (
    .a(pp[200]),
    .b(pp[205]),
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
  wire sum_c10_r24_s5, carry_c10_r24_s5;
  subbyte_full_adder add_c10_r24_s5 (
    .a(carry_c9_r22_s4),
    .b(sum_c10_r18_s3),
    .ci(sum_c10_r19_s3),
    .s(sum_c10_r24_s5),
    .co(carry_c10_r24_s5)
  );
  wire sum_c10_r25_s5, carry_c10_r25_s5;
  subbyte_full_adder add_c10_r25_s5 (
    .a(sum_c10_r20_s3),
    .b(sum_c10_r21_s3),
    .ci(sum_c10_r22_s4),
    .s(sum_c10_r25_s5),
    .co(carry_c10_r25_s5)
  );
  wire sum_c10_r26_s6, carry_c10_r26_s6;
  subbyte_full_adder add_c10_r26_s6 (
    .a(carry_c9_r23_s4),
    .b(carry_c9_r24_s5),
    .ci(carry_c9_r25_s4),
    .s(sum_c10_r26_s6),
    .co(carry_c10_r26_s6)
  );
  wire sum_c10_r27_s6, carry_c10_r27_s6;
  subbyte_full_adder add_c10_r27_s6 (
    .a(sum_c10_r23_s4),
    .b(sum_c10_r24_s5),
    .ci(sum_c10_r25_s5),
    .s(sum_c10_r27_s6),
    .co(carry_c10_r27_s6)
  );
  wire sum_c10_r28_s7, carry_c10_r28_s7;
  subbyte_full_adder add_c10_r28_s7 (
    .a(carry_c9_r26_s5),
    .b(carry_c9_r27_s6),
    .ci(carry_c9_r28_s6),
    .s(sum_c10_r28_s7),
    .co(carry_c10_r28_s7)
  );
  wire sum_c10_r29_s9, carry_c10_r29_s9;
  subbyte_full_adder add_c10_r29_s9 (
    .a(sum_c10_r26_s6),
    .b(sum_c10_r27_s6),
    .ci(carry_c9_r29_s8),
    .s(sum_c10_r29_s9),
    .co(carry_c10_r29_s9)
  );
  wire sum_c10_r30_s10, carry_c10_r30_s10;
  subbyte_full_adder add_c10_r30_s10 (
    .a(sum_c10_r28_s7),
    .b(sum_c10_r29_s9),
    .ci(carry_c9_r30_s9),
    .s(sum_c10_r30_s10),
    .co(carry_c10_r30_s10)
  );
  wire sum_c10_r31_s11, carry_c10_r31_s11;
  subbyte_full_adder add_c10_r31_s11 (
    .a(sum_c10_r30_s10),
    .b(extra[10]),
    .ci(extra[39]),
    .s(sum_c10_r31_s11),
    .co(carry_c10_r31_s11)
  );
  wire sum_c10_r32_s12, carry_c10_r32_s12;
  subbyte_full_adder add_c10_r32_s12 (
    .a(carry_c9_r31_s10),
    .b(sum_c10_r31_s11),
    .ci(carry_c9_r32_s11),
    .s(sum_c10_r32_s12),
    .co(carry_c10_r32_s12)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[24]), .ci(pp[37]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[76]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[89]), .b(pp[102]), .ci(pp[115]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[128]), .b(pp[141]), .ci(pp[154]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[167]), .b(pp[180]), .ci(pp[193]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(pp[206]),
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
  wire sum_c11_r18_s6, carry_c11_r18_s6;
  subbyte_full_adder add_c11_r18_s6 (
    .a(carry_c10_r23_s4),
    .b(carry_c10_r24_s5),
    .ci(carry_c10_r25_s5),
    .s(sum_c11_r18_s6),
    .co(carry_c11_r18_s6)
  );
  wire sum_c11_r19_s6, carry_c11_r19_s6;
  subbyte_full_adder add_c11_r19_s6 (
    .a(sum_c11_r15_s4),
    .b(sum_c11_r16_s4),
    .ci(sum_c11_r17_s5),
    .s(sum_c11_r19_s6),
    .co(carry_c11_r19_s6)
  );
  wire sum_c11_r20_s7, carry_c11_r20_s7;
  subbyte_full_adder add_c11_r20_s7 (
    .a(carry_c10_r26_s6),
    .b(carry_c10_r27_s6),
    .ci(sum_c11_r18_s6),
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
  wire sum_c11_r22_s11, carry_c11_r22_s11;
  subbyte_full_adder add_c11_r22_s11 (
    .a(carry_c10_r29_s9),
    .b(sum_c11_r21_s8),
    .ci(carry_c10_r30_s10),
    .s(sum_c11_r22_s11),
    .co(carry_c11_r22_s11)
  );
  wire sum_c11_r23_s12, carry_c11_r23_s12;
  subbyte_full_adder add_c11_r23_s12 (
    .a(sum_c11_r22_s11),
    .b(extra[11]),
    .ci(extra[40]),
    .s(sum_c11_r23_s12),
    .co(carry_c11_r23_s12)
  );
  wire sum_c11_r24_s13, carry_c11_r24_s13;
  subbyte_full_adder add_c11_r24_s13 (
    .a(carry_c10_r31_s11),
    .b(sum_c11_r23_s12),
    .ci(carry_c10_r32_s12),
    .s(sum_c11_r24_s13),
    .co(carry_c11_r24_s13)
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
    .a(carry_c11_r18_s6),
    .b(carry_c11_r19_s6),
    .ci(sum_c12_r6_s5),
    .s(sum_c12_r8_s7),
    .co(carry_c12_r8_s7)
  );
  wire sum_c12_r9_s8, carry_c12_r9_s8;
  subbyte_full_adder add_c12_r9_s8 (
    .a(sum_c12_r7_s6),
    .b(carry_c11_r20_s7),
    .ci(sum_c12_r8_s7),
    .s(sum_c12_r9_s8),
    .co(carry_c12_r9_s8)
  );
  wire sum_c12_r10_s12, carry_c12_r10_s12;
  subbyte_full_adder add_c12_r10_s12 (
    .a(carry_c11_r21_s8),
    .b(sum_c12_r9_s8),
    .ci(carry_c11_r22_s11),
    .s(sum_c12_r10_s12),
    .co(carry_c12_r10_s12)
  );
  wire sum_c12_r11_s13, carry_c12_r11_s13;
  subbyte_full_adder add_c12_r11_s13 (
    .a(sum_c12_r10_s12),
    .b(extra[12]),
    .ci(extra[41]),
    .s(sum_c12_r11_s13),
    .co(carry_c12_r11_s13)
  );
  wire sum_c12_r12_s14, carry_c12_r12_s14;
  subbyte_full_adder add_c12_r12_s14 (
    .a(carry_c11_r23_s12),
    .b(sum_c12_r11_s13),
    .ci(carry_c11_r24_s13),
    .s(sum_c12_r12_s14),
    .co(carry_c12_r12_s14)
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
  wire sum_c13_r4_s13, carry_c13_r4_s13;
  subbyte_full_adder add_c13_r4_s13 (
    .a(sum_c13_r3_s8),
    .b(carry_c12_r9_s8),
    .ci(carry_c12_r10_s12),
    .s(sum_c13_r4_s13),
    .co(carry_c13_r4_s13)
  );
  wire sum_c13_r5_s14, carry_c13_r5_s14;
  subbyte_full_adder add_c13_r5_s14 (
    .a(sum_c13_r4_s13),
    .b(extra[13]),
    .ci(extra[42]),
    .s(sum_c13_r5_s14),
    .co(carry_c13_r5_s14)
  );
  wire sum_c13_r6_s15, carry_c13_r6_s15;
  subbyte_full_adder add_c13_r6_s15 (
    .a(carry_c12_r11_s13),
    .b(sum_c13_r5_s14),
    .ci(carry_c12_r12_s14),
    .s(sum_c13_r6_s15),
    .co(carry_c13_r6_s15)
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
  wire sum_c14_r2_s14, carry_c14_r2_s14;
  subbyte_full_adder add_c14_r2_s14 (
    .a(sum_c14_r1_s9),
    .b(carry_c13_r4_s13),
    .ci(extra[14]),
    .s(sum_c14_r2_s14),
    .co(carry_c14_r2_s14)
  );
  wire sum_c14_r3_s15, carry_c14_r3_s15;
  subbyte_full_adder add_c14_r3_s15 (
    .a(extra[43]),
    .b(sum_c14_r2_s14),
    .ci(carry_c13_r5_s14),
    .s(sum_c14_r3_s15),
    .co(carry_c14_r3_s15)
  );
  wire sum_c15_r0_s10, carry_c15_r0_s10;
  subbyte_full_adder add_c15_r0_s10 (
    .a(carry_c14_r0_s6),
    .b(carry_c14_r1_s9),
    .ci(extra[15]),
    .s(sum_c15_r0_s10),
    .co(carry_c15_r0_s10)
  );
  wire sum_c15_r1_s15, carry_c15_r1_s15;
  subbyte_full_adder add_c15_r1_s15 (
    .a(extra[44]),
    .b(carry_c14_r2_s14),
    .ci(sum_c15_r0_s10),
    .s(sum_c15_r1_s15),
    .co(carry_c15_r1_s15)
  );
  wire sum_c16_r0_s1 = ~(extra[16] ^ extra[45]);
  wire carry_c16_r0_s1 = extra[16] | extra[45];
  wire sum_c16_r1_s16, carry_c16_r1_s16;
  subbyte_full_adder add_c16_r1_s16 (
    .a(carry_c15_r0_s10),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s15),
    .s(sum_c16_r1_s16),
    .co(carry_c16_r1_s16)
  );
  wire sum_c17_r0_s1 = ~(extra[17] ^ extra[46]);
  wire carry_c17_r0_s1 = extra[17] | extra[46];
  wire sum_c17_r1_s17, carry_c17_r1_s17;
  subbyte_full_adder add_c17_r1_s17 (
    .a(carry_c16_r0_s1),
    .b(sum_c17_r0_s1),
    .ci(carry_c16_r1_s16),
    .s(sum_c17_r1_s17),
    .co(carry_c17_r1_s17)
  );
  wire sum_c18_r0_s1 = ~(extra[18] ^ extra[47]);
  wire carry_c18_r0_s1 = extra[18] | extra[47];
  wire sum_c18_r1_s18, carry_c18_r1_s18;
  subbyte_full_adder add_c18_r1_s18 (
    .a(carry_c17_r0_s1),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s17),
    .s(sum_c18_r1_s18),
    .co(carry_c18_r1_s18)
  );
  wire sum_c19_r0_s1 = ~(extra[19] ^ extra[48]);
  wire carry_c19_r0_s1 = extra[19] | extra[48];
  wire sum_c19_r1_s19, carry_c19_r1_s19;
  subbyte_full_adder add_c19_r1_s19 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s18),
    .s(sum_c19_r1_s19),
    .co(carry_c19_r1_s19)
  );
  wire sum_c20_r0_s1 = ~(extra[20] ^ extra[49]);
  wire carry_c20_r0_s1 = extra[20] | extra[49];
  wire sum_c20_r1_s20, carry_c20_r1_s20;
  subbyte_full_adder add_c20_r1_s20 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s19),
    .s(sum_c20_r1_s20),
    .co(carry_c20_r1_s20)
  );
  wire sum_c21_r0_s1 = ~(extra[21] ^ extra[50]);
  wire carry_c21_r0_s1 = extra[21] | extra[50];
  wire sum_c21_r1_s21, carry_c21_r1_s21;
  subbyte_full_adder add_c21_r1_s21 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s20),
    .s(sum_c21_r1_s21),
    .co(carry_c21_r1_s21)
  );
  wire sum_c22_r0_s1 = ~(extra[22] ^ extra[51]);
  wire carry_c22_r0_s1 = extra[22] | extra[51];
  wire sum_c22_r1_s22, carry_c22_r1_s22;
  subbyte_full_adder add_c22_r1_s22 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s21),
    .s(sum_c22_r1_s22),
    .co(carry_c22_r1_s22)
  );
  wire sum_c23_r0_s1 = ~(extra[23] ^ extra[52]);
  wire carry_c23_r0_s1 = extra[23] | extra[52];
  wire sum_c23_r1_s23, carry_c23_r1_s23;
  subbyte_full_adder add_c23_r1_s23 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s22),
    .s(sum_c23_r1_s23),
    .co(carry_c23_r1_s23)
  );
  wire sum_c24_r0_s1 = ~(extra[24] ^ extra[53]);
  wire carry_c24_r0_s1 = extra[24] | extra[53];
  wire sum_c24_r1_s24, carry_c24_r1_s24;
  subbyte_full_adder add_c24_r1_s24 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s23),
    .s(sum_c24_r1_s24),
    .co(carry_c24_r1_s24)
  );
  wire sum_c25_r0_s1 = ~(extra[25] ^ extra[54]);
  wire carry_c25_r0_s1 = extra[25] | extra[54];
  wire sum_c25_r1_s25, carry_c25_r1_s25;
  subbyte_full_adder add_c25_r1_s25 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s24),
    .s(sum_c25_r1_s25),
    .co(carry_c25_r1_s25)
  );
  wire sum_c26_r0_s1 = ~(extra[26] ^ extra[55]);
  wire carry_c26_r0_s1 = extra[26] | extra[55];
  wire sum_c26_r1_s26, carry_c26_r1_s26;
  subbyte_full_adder add_c26_r1_s26 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s25),
    .s(sum_c26_r1_s26),
    .co(carry_c26_r1_s26)
  );
  wire sum_c27_r0_s1 = ~(extra[27] ^ extra[56]);
  wire carry_c27_r0_s1 = extra[27] | extra[56];
  wire sum_c27_r1_s27, carry_c27_r1_s27;
  subbyte_full_adder add_c27_r1_s27 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s26),
    .s(sum_c27_r1_s27),
    .co(carry_c27_r1_s27)
  );
  wire sum_c28_r0_s28 = carry_c27_r0_s1 ^ carry_c27_r1_s27;
  reg in_c0_r3_q1, sum_c0_r0_s1_q1, sum_c1_r0_s2_q1, sum_c2_r0_s3_q1, sum_c3_r0_s4_q1;
  reg sum_c4_r0_s5_q1, sum_c5_r16_s6_q1, sum_c6_r16_s7_q1, sum_c7_r32_s9_q1, sum_c8_r32_s10_q1;
  reg sum_c9_r32_s11_q1, sum_c10_r32_s12_q1, sum_c11_r24_s13_q1, sum_c12_r12_s14_q1;
  reg sum_c13_r6_s15_q1, sum_c14_r3_s15_q1, carry_c13_r6_s15_q1, carry_c14_r3_s15_q1;
  reg sum_c15_r1_s15_q1, sum_c16_r1_s16_q1, sum_c17_r1_s17_q1, sum_c18_r1_s18_q1;
  reg sum_c19_r1_s19_q1, sum_c20_r1_s20_q1, sum_c21_r1_s21_q1, sum_c22_r1_s22_q1;
  reg sum_c23_r1_s23_q1, sum_c24_r1_s24_q1, sum_c25_r1_s25_q1, sum_c26_r1_s26_q1;
  reg sum_c27_r1_s27_q1, sum_c28_r0_s28_q1;
  wire half_c0 = in_c0_r3_q1 ^ sum_c0_r0_s1_q1;
  wire half_c14 = sum_c14_r3_s15_q1 ^ carry_c13_r6_s15_q1;
  wire half_c15 = carry_c14_r3_s15_q1 ^ sum_c15_r1_s15_q1;
  wire g_c0_l0 = in_c0_r3_q1 & sum_c0_r0_s1_q1;
  wire g_c14_l0 = sum_c14_r3_s15_q1 & carry_c13_r6_s15_q1;
  wire g_c15_l0 = carry_c14_r3_s15_q1 & sum_c15_r1_s15_q1;
  wire g_c1_l1 = sum_c1_r0_s2_q1 & g_c0_l0;
  wire p_c3_l1 = sum_c3_r0_s4_q1 & sum_c2_r0_s3_q1;
  wire p_c5_l1 = sum_c5_r16_s6_q1 & sum_c4_r0_s5_q1;
  wire p_c7_l1 = sum_c7_r32_s9_q1 & sum_c6_r16_s7_q1;
  wire p_c9_l1 = sum_c9_r32_s11_q1 & sum_c8_r32_s10_q1;
  wire p_c11_l1 = sum_c11_r24_s13_q1 & sum_c10_r32_s12_q1;
  wire p_c13_l1 = sum_c13_r6_s15_q1 & sum_c12_r12_s14_q1;
  wire g_c15_l1 = g_c15_l0 | (half_c15 & g_c14_l0);
  wire p_c15_l1 = half_c15 & half_c14;
  wire p_c17_l1 = sum_c17_r1_s17_q1 & sum_c16_r1_s16_q1;
  wire p_c19_l1 = sum_c19_r1_s19_q1 & sum_c18_r1_s18_q1;
  wire p_c21_l1 = sum_c21_r1_s21_q1 & sum_c20_r1_s20_q1;
  wire p_c23_l1 = sum_c23_r1_s23_q1 & sum_c22_r1_s22_q1;
  wire p_c25_l1 = sum_c25_r1_s25_q1 & sum_c24_r1_s24_q1;
  wire p_c27_l1 = sum_c27_r1_s27_q1 & sum_c26_r1_s26_q1;
  wire g_c2_l2 = sum_c2_r0_s3_q1 & g_c1_l1;
  wire g_c3_l2 = p_c3_l1 & g_c1_l1;
  wire p_c6_l2 = sum_c6_r16_s7_q1 & p_c5_l1;
  wire p_c7_l2 = p_c7_l1 & p_c5_l1;
  wire p_c10_l2 = sum_c10_r32_s12_q1 & p_c9_l1;
  wire p_c11_l2 = p_c11_l1 & p_c9_l1;
  wire p_c14_l2 = half_c14 & p_c13_l1;
  wire p_c15_l2 = p_c15_l1 & p_c13_l1;
  wire p_c18_l2 = sum_c18_r1_s18_q1 & p_c17_l1;
  wire p_c19_l2 = p_c19_l1 & p_c17_l1;
  wire p_c22_l2 = sum_c22_r1_s22_q1 & p_c21_l1;
  wire p_c23_l2 = p_c23_l1 & p_c21_l1;
  wire p_c26_l2 = sum_c26_r1_s26_q1 & p_c25_l1;
  wire p_c27_l2 = p_c27_l1 & p_c25_l1;
  wire g_c4_l3 = sum_c4_r0_s5_q1 & g_c3_l2;
  wire g_c5_l3 = p_c5_l1 & g_c3_l2;
  wire g_c6_l3 = p_c6_l2 & g_c3_l2;
  wire g_c7_l3 = p_c7_l2 & g_c3_l2;
  wire p_c12_l3 = sum_c12_r12_s14_q1 & p_c11_l2;
  wire p_c13_l3 = p_c13_l1 & p_c11_l2;
  wire p_c14_l3 = p_c14_l2 & p_c11_l2;
  wire p_c15_l3 = p_c15_l2 & p_c11_l2;
  wire p_c20_l3 = sum_c20_r1_s20_q1 & p_c19_l2;
  wire p_c21_l3 = p_c21_l1 & p_c19_l2;
  wire p_c22_l3 = p_c22_l2 & p_c19_l2;
  wire p_c23_l3 = p_c23_l2 & p_c19_l2;
  wire g_c8_l4 = sum_c8_r32_s10_q1 & g_c7_l3;
  wire g_c9_l4 = p_c9_l1 & g_c7_l3;
  wire g_c10_l4 = p_c10_l2 & g_c7_l3;
  wire g_c11_l4 = p_c11_l2 & g_c7_l3;
  wire g_c12_l4 = p_c12_l3 & g_c7_l3;
  wire g_c13_l4 = p_c13_l3 & g_c7_l3;
  wire g_c14_l4 = g_c14_l0 | (p_c14_l3 & g_c7_l3);
  wire g_c15_l4 = g_c15_l1 | (p_c15_l3 & g_c7_l3);
  wire p_c24_l4 = sum_c24_r1_s24_q1 & p_c23_l3;
  wire p_c25_l4 = p_c25_l1 & p_c23_l3;
  wire p_c26_l4 = p_c26_l2 & p_c23_l3;
  wire p_c27_l4 = p_c27_l2 & p_c23_l3;
  wire g_c16_l5 = sum_c16_r1_s16_q1 & g_c15_l4;
  wire g_c17_l5 = p_c17_l1 & g_c15_l4;
  wire g_c18_l5 = p_c18_l2 & g_c15_l4;
  wire g_c19_l5 = p_c19_l2 & g_c15_l4;
  wire g_c20_l5 = p_c20_l3 & g_c15_l4;
  wire g_c21_l5 = p_c21_l3 & g_c15_l4;
  wire g_c22_l5 = p_c22_l3 & g_c15_l4;
  wire g_c23_l5 = p_c23_l3 & g_c15_l4;
  wire g_c24_l5 = p_c24_l4 & g_c15_l4;
  wire g_c25_l5 = p_c25_l4 & g_c15_l4;
  wire g_c26_l5 = p_c26_l4 & g_c15_l4;
  wire g_c27_l5 = p_c27_l4 & g_c15_l4;

  always @(posedge clk)
    if (en) begin
      in_c0_r3_q1 <= extra[57];
      sum_c0_r0_s1_q1 <= sum_c0_r0_s1;
      sum_c1_r0_s2_q1 <= sum_c1_r0_s2;
      sum_c2_r0_s3_q1 <= sum_c2_r0_s3;
      sum_c3_r0_s4_q1 <= sum_c3_r0_s4;
      sum_c4_r0_s5_q1 <= sum_c4_r0_s5;
      sum_c5_r16_s6_q1 <= sum_c5_r16_s6;
      sum_c6_r16_s7_q1 <= sum_c6_r16_s7;
      sum_c7_r32_s9_q1 <= sum_c7_r32_s9;
      sum_c8_r32_s10_q1 <= sum_c8_r32_s10;
      sum_c9_r32_s11_q1 <= sum_c9_r32_s11;
      sum_c10_r32_s12_q1 <= sum_c10_r32_s12;
      sum_c11_r24_s13_q1 <= sum_c11_r24_s13;
      sum_c12_r12_s14_q1 <= sum_c12_r12_s14;
      sum_c13_r6_s15_q1 <= sum_c13_r6_s15;
      sum_c14_r3_s15_q1 <= sum_c14_r3_s15;
      carry_c13_r6_s15_q1 <= carry_c13_r6_s15;
      carry_c14_r3_s15_q1 <= carry_c14_r3_s15;
      sum_c15_r1_s15_q1 <= sum_c15_r1_s15;
      sum_c16_r1_s16_q1 <= sum_c16_r1_s16;
      sum_c17_r1_s17_q1 <= sum_c17_r1_s17;
      sum_c18_r1_s18_q1 <= sum_c18_r1_s18;
      sum_c19_r1_s19_q1 <= sum_c19_r1_s19;
      sum_c20_r1_s20_q1 <= sum_c20_r1_s20;
      sum_c21_r1_s21_q1 <= sum_c21_r1_s21;
      sum_c22_r1_s22_q1 <= sum_c22_r1_s22;
      sum_c23_r1_s23_q1 <= sum_c23_r1_s23;
      sum_c24_r1_s24_q1 <= sum_c24_r1_s24;
      sum_c25_r1_s25_q1 <= sum_c25_r1_s25;
      sum_c26_r1_s26_q1 <= sum_c26_r1_s26;
      sum_c27_r1_s27_q1 <= sum_c27_r1_s27;
      sum_c28_r0_s28_q1 <= sum_c28_r0_s28;
    end

  assign sum = {
    sum_c28_r0_s28_q1 ^ g_c27_l5, sum_c27_r1_s27_q1 ^ g_c26_l5, sum_c26_r1_s26_q1 ^ g_c25_l5,
    sum_c25_r1_s25_q1 ^ g_c24_l5, sum_c24_r1_s24_q1 ^ g_c23_l5, sum_c23_r1_s23_q1 ^ g_c22_l5,
    sum_c22_r1_s22_q1 ^ g_c21_l5, sum_c21_r1_s21_q1 ^ g_c20_l5, sum_c20_r1_s20_q1 ^ g_c19_l5,
    sum_c19_r1_s19_q1 ^ g_c18_l5, sum_c18_r1_s18_q1 ^ g_c17_l5, sum_c17_r1_s17_q1 ^ g_c16_l5,
    sum_c16_r1_s16_q1 ^ g_c15_l4, half_c15 ^ g_c14_l4, half_c14 ^ g_c13_l4, sum_c13_r6_s15_q1 ^ g_c12_l4,
    sum_c12_r12_s14_q1 ^ g_c11_l4, sum_c11_r24_s13_q1 ^ g_c10_l4, sum_c10_r32_s12_q1 ^ g_c9_l4,
    sum_c9_r32_s11_q1 ^ g_c8_l4, sum_c8_r32_s10_q1 ^ g_c7_l3, sum_c7_r32_s9_q1 ^ g_c6_l3, sum_c6_r16_s7_q1 ^ g_c5_l3,
    sum_c5_r16_s6_q1 ^ g_c4_l3, sum_c4_r0_s5_q1 ^ g_c3_l2, sum_c3_r0_s4_q1 ^ g_c2_l2, sum_c2_r0_s3_q1 ^ g_c1_l1,
    sum_c1_r0_s2_q1 ^ g_c0_l0, half_c0
  };
endmodule

`default_nettype wire
